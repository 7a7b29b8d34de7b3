/** What one printed piece of a letterhead or a signature is, by its words alone. */
import { fold } from '../language/fold.js';
import type { Block } from '../schema/text.js';
import { readLabel } from './labels.js';
import { isCirculationMark } from './privacy.js';
import { isCaps, isRule } from './shape.js';

export type Role = NonNullable<Block['role']>;

/** Kinds of paper, longest name first. */
export const KINDS = [
  ['nghi quyet', 'nghi-quyet', 'Nghị quyết'],
  ['thong bao', 'thong-bao', 'Thông báo'],
  ['bao cao', 'bao-cao', 'Báo cáo'],
  ['ke hoach', 'ke-hoach', 'Kế hoạch'],
  ['chuong trinh', 'chuong-trinh', 'Chương trình'],
  ['ket luan', 'ket-luan', 'Kết luận'],
  ['chi thi', 'chi-thi', 'Chỉ thị'],
  ['quyet dinh', 'quyet-dinh', 'Quyết định'],
  ['quy che', 'other', 'Quy chế'],
  ['quy dinh', 'other', 'Quy định'],
  ['huong dan', 'other', 'Hướng dẫn'],
  ['to trinh', 'other', 'Tờ trình'],
  ['de an', 'other', 'Đề án'],
  ['phuong an', 'other', 'Phương án'],
  ['bien ban', 'other', 'Biên bản'],
  ['giay moi', 'other', 'Giấy mời'],
  ['cong van', 'other', 'Công văn'],
  ['cong dien', 'other', 'Công điện'],
  ['thong cao', 'other', 'Thông cáo'],
  ['thong tri', 'other', 'Thông tri'],
  ['loi keu goi', 'other', 'Lời kêu gọi'],
  ['van kien', 'other', 'Văn kiện'],
  ['quy uoc', 'other', 'Quy ước'],
  ['du an', 'other', 'Dự án'],
] as const;
export type Kind = (typeof KINDS)[number];

/** The kind a text begins with. The common kinds are known through a lost tone; "PHƯỜNG AN …" must not become a "phương án". */
export function kindOf(text: string): Kind | undefined {
  const printed = text.trimStart();
  const folded = fold(printed.slice(0, 24));
  return KINDS.find(
    ([name, type, label]) =>
      folded.startsWith(name) &&
      !/^[a-z]/.test(folded.slice(name.length)) &&
      (type !== 'other' || printed.slice(0, label.length).toLowerCase() === label.toLowerCase()),
  );
}

/** Words that make a kind more precise: "BÁO CÁO CHÍNH TRỊ", "CHƯƠNG TRÌNH HÀNH ĐỘNG". */
const KIND_OF =
  /^(?:chinh tri|hanh dong|ket luan|chuyen de|lien tich|tong ket|so ket|tom tat|cong tac|phoi hop|giai trinh|tham tra|ket qua|kiem diem)(?![a-z])(?: (?:hanh dong|chuyen de|cong tac))?/;

/** Length of the kind at the start of a line, with what makes it more precise. */
export function kindLength(text: string, kind: Kind): number {
  const folded = fold(text);
  const more = KIND_OF.exec(folded.slice(kind[0].length).trimStart())?.[0];
  return more === undefined || (folded.length > kind[0].length + more.length + 1 && /^(?:cong tac|ket qua)/.test(more))
    ? kind[0].length
    : kind[0].length + 1 + more.length;
}

const NUMBER =
  /^(?:(?:nghị quyết|quyết định|thông báo|kế hoạch|chương trình|báo cáo|chỉ thị|kết luận)\s+)?số\s?:?\s?[\d.…_\s]{0,40}(?:[-–/]\s?[\p{L}\d]{1,12}\s?){0,5}$/iu;
const PLACE = /^[\p{L}\d\s.,'-]{0,60}?,?\s?(?:ngày|Ngày)\s?[\d.…_]{0,12}\s?tháng\s?[\d.…_]{0,12}\s?năm\s?[\d.…_]{0,12}$/u;
const SHORT_PLACE = /^[\p{L}\s.]{2,50}, (?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\.?$/u;

export function headRole(text: string): Role | undefined {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  if (/^(?:dang cong san viet nam|cong hoa xa hoi chu nghia viet nam)$/.test(folded)) return 'state';
  if (/^doc lap ?[-–—.,] ?tu do ?[-–—.,] ?hanh phuc\W{0,3}$/.test(folded)) return 'motto';
  if (/^\*+$/.test(text.replace(/ /g, '')) && text.replace(/ /g, '').length <= 2) return 'star';
  if (isRule(text)) return 'rule';
  if (text.length <= 70 && NUMBER.test(text)) return 'number';
  if (text.length <= 110 && (PLACE.test(text) || SHORT_PLACE.test(text))) return 'place';
  if (text.length <= 60 && /^\W{0,2}du thao\b/.test(folded) && !/du thao (?:nghi|quyet|bao|ke|chuong|van)/.test(folded)) return 'draft';
  if (isCirculationMark(text)) return 'circulation';
  if (
    text.length <= 90 &&
    /^\W{0,2}(?:luu hanh noi bo|xong hoi nghi|khong pho bien|tai lieu (?:luu hanh|phuc vu|su dung)|hoa toc|thuong khan|khan)\b/.test(folded)
  )
    return 'circulation';
  if (text.length <= 120 && (isCaps(text) || /^k/i.test(text)) && /^(?:\(?khoa [ivx\d]+|\(?ky hop)/.test(folded)) return 'session';
  return undefined;
}

/** Words a body's name begins with: a new one begins a new body. */
const ORG =
  /^(?:dang bo|dang uy|dang cong san|ban |tinh uy|thanh uy|quan uy|huyen uy|thi uy|chi bo|ban chap hanh|ban thuong vu|ban chi dao|ban to chuc|ban quan ly|bch|uy ban|ubnd|hoi dong|hdnd|hd|uy ban mat tran|mttq|ubmttq|mat tran|van phong|so |phong |doan |hoi |dai hoi|thuong truc|lien |chu tich|bo chi huy|cong an|trung tam|truong |thanh pho|tinh |quan |huyen |tp)/;

export const beginsBody = (text: string): boolean => ORG.test(`${fold(text).replace(/\s+/g, ' ').trim()} `);

/** Names that head a letterhead in capitals. */
export const isHeadName = (text: string): boolean => text.length <= 160 && isCaps(text) && !/[.;:!?]$/.test(text) && !/^\d/.test(text);

const OFFICE =
  /^(?:(?:quyen |pho |nguyen |uy vien |q\. ?|p\. ?)?(?:bi thu|chu tich|truong ban|truong doan|truong phong|chanh van phong|chanh vp|chu nhiem|giam doc|truong|thu ky|chu toa|uy vien thuong truc|to truong|hieu truong|chi huy truong|truong cong an)|thuong truc|doan chu tich|doan thu ky|chu tri|tham muu truong|ban chap hanh|ban thuong vu|k\/t|tl\b|kt\b)/;

const AUTHORITY =
  /^(?:T\s?\/\s?M|T\.\s?M\s?\.?|TM\s?[./]?|K\.\s?T\s?\.?|T\.\s?L\s?\.?|K\s?\/\s?T|KT\s?\.?|T\s?\/\s?L|TL\s?\.?|TUQ\s?\.?|T\s?\/\s?U\s?\/\s?Q|Q\s?\.|THAY MẶT|Thay mặt|T\/m)\s*(?=\p{Lu})/u;

export function endRole(text: string): Role | undefined {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  if (/^noi (?:nhan|gui)\b/.test(folded) && text.length <= 40) return 'recipients-label';
  if (text.length <= 110 && AUTHORITY.test(text) && !(/[.;]$/.test(text) && /\p{Ll}{2}/u.test(text))) return 'authority';
  if (/^\W{0,3}(?:da ky|da ki|ky ten|da ky ten|da ky va dong dau)\b[^a-z]*(?:dong dau\W*)?$/.test(folded)) return 'signed';
  if (text.length <= 90 && OFFICE.test(folded) && (isCaps(text) || isOfficeWords(text)) && !/[.;,:]$/.test(text)) return 'position';
  if (isRule(text)) return 'rule';
  return undefined;
}

/** "Chủ tịch", "Phó Bí thư": a capital or two at the front and no more. */
function isOfficeWords(text: string): boolean {
  const parts = text.split(' ');
  const small = parts.findIndex((part) => !/^\p{Lu}/u.test(part));
  return (
    parts.length <= 8 &&
    small !== 0 &&
    small <= 2 &&
    (small < 0 ? parts.length <= 2 : parts.slice(small).every((part) => /^\p{Ll}+$/u.test(part)))
  );
}

const RANKS = /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)|ths\.?|ts\.?|bs\.?|cn\.?|ks\.?|ông|bà|đ\/c|đồng chí)\s+/iu;

/** A person's name as it stands under a signature. */
export function isName(text: string): boolean {
  const name = text.replace(RANKS, '').replace(RANKS, '');
  const parts = name.split(' ');
  if (parts.length < 2 || parts.length > 7 || name.length > 48) return false;
  if (beginsBody(name) && isCaps(name)) return false;
  return parts.every((part) => /^\p{Lu}[\p{L}'’]{0,9}$/u.test(part)) && !kindOf(name) && !readLabel(name);
}
