import type { Resolution } from '../schema/resolution.js';
import { runningName } from './issuer-name.js';

/** The day or the month of a date, and the year, where a form has been left blank: "ngày tháng 4", "tháng … năm", "năm ...". */
const BLANKS = [/ngày[\s.…_]*(?=tháng)/g, /tháng[\s.…_]*(?=năm)/g, /năm[\s.…_]*$/g];

/** A date without the parts nobody filled in. */
const filled = (raw: string): string => BLANKS.reduce((date, blank) => date.replace(blank, ''), raw).trim();

/** What the paper is about, out of the brackets it may be printed in; one that is never closed goes as well. */
function bare(subject: string): string {
  const open = /^\(([^()]*)\)?$/.exec(subject.trim());
  return open ? open[1]!.trim() : subject.trim();
}

const begins = (text: string, with_: string): boolean => text.toLocaleLowerCase('vi').startsWith(with_.toLocaleLowerCase('vi'));

/**
 * The place, then kind, number, date, issuer and subject, as a Vietnamese paper cites another. What the paper does not say is left out, never
 * filled in, and nothing is said twice. `kind` is the kind of the paper in running Vietnamese.
 */
export function cite(kind: string, doc: Resolution, place: string): string {
  const subject = bare(doc.subject ?? '');
  const date = filled(doc.issued?.raw ?? '');
  const name = doc.issuer?.name ?? '';
  const issuer = name && runningName(name);
  let out: string;
  if (!doc.number && kind && begins(subject, kind)) {
    // The subject names the paper: "Báo cáo chính trị của …".
    out = subject;
    if (issuer && !/\scủa\s/.test(subject)) out += ` của ${issuer}`;
    if (date) out += `, ${date}`;
  } else {
    const head = [doc.number ? `${kind || 'Văn bản'} số ${doc.number}` : kind, date].filter(Boolean).join(' ');
    out = head;
    if (issuer && begins(subject, name)) out += ` của ${subject}`;
    else {
      if (issuer) out += ` của ${issuer}`;
      if (/^về\s/i.test(subject)) out += ` về${subject.slice(2)}`;
      else if (subject) out += out === kind ? ` ${subject}` : `, ${subject}`;
    }
    out = out.trim() || doc.title;
  }
  if (doc.stage === 'draft') out += ' (dự thảo)';
  return place ? `${place[0]!.toLocaleUpperCase('vi')}${place.slice(1)}, ${out}` : out;
}
