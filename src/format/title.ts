import type { Resolution } from '../schema/resolution.js';

/** The kinds of paper by `docType`, as they are named in running Vietnamese. */
const KINDS: Record<string, string> = {
  'nghi-quyet': 'Nghị quyết',
  'thong-bao': 'Thông báo',
  'bao-cao': 'Báo cáo',
  'ke-hoach': 'Kế hoạch',
  'chuong-trinh': 'Chương trình',
  'ket-luan': 'Kết luận',
  'chi-thi': 'Chỉ thị',
  'quyet-dinh': 'Quyết định',
};

/** The kind of a paper in running Vietnamese: "Nghị quyết"; empty where it is not known. */
export const kindName = (doc: Resolution): string => KINDS[doc.docType] ?? doc.docTypeLabel ?? '';

const draftMark = ({ stage }: Resolution): string => (stage === 'draft' ? ' (dự thảo)' : '');

/** A short name for a title bar: "Nghị quyết số 40-NQ/ĐU"; where there is no number, kind and title. */
export function shortTitle(doc: Resolution): string {
  const kind = KINDS[doc.docType];
  if (!kind) return doc.title;
  if (doc.number) return `${kind} số ${doc.number}`;
  const named = doc.title.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'));
  return named ? doc.title : `${kind}${draftMark(doc)}: ${doc.title}`;
}

/** Letters of a title that fit on two lines. */
const LONG = 90;

/** A name of a paper for one line: its short title; where that is many lines long, its kind and whose it is. */
export function documentName(doc: Resolution): string {
  const title = shortTitle(doc);
  const issuer = doc.issuer?.name;
  if (title.length <= LONG || !issuer) return title;
  return `${kindName(doc)}${draftMark(doc)} của ${issuer}`;
}
