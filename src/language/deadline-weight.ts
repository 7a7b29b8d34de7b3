/** How much the words around a date make a deadline of it; 0 where it is a date of something else. */
import type { DateReading } from './dates.js';

/** Somebody does something at, or has done it by, the time that follows. */
const DOING =
  /(?:(?:vao|trong|tai) (?:ky|phien|buoi|cuoc|hoi nghi) (?:sinh hoat|hop|giao ban)(?: (?:chi bo|thuong ky|dinh ky))?|(?:xong|hoan thanh|hoan tat|ban hanh|to chuc|bao cao|gui|nop|trinh|ket thuc|thuc hien|vao|khai mac|khoi cong|khanh thanh|ban giao|tong ket|so ket|dien ra|hop|trong)(?: (?:xong|vao|trong|ngay)){0,3})$/;
/** Dates of papers, of the past, of what something is compared with. */
const FOREIGN =
  /(?:so \d[\d/a-z-]{0,24}[,;]?|nghi quyet|quyet dinh|chi thi|ke hoach|cong van|thong bao|huong dan|quy dinh|ket luan|chuong trinh|de an|van ban|nghi dinh|thong tu|so voi|cung ky|ky niem|nhan|nhan dip|chao mung|thanh lap|sinh|hop|(?<![a-z])da|dot|gia tri|tinh|ke tu|cua|khoa|nhiem ky|giai doan|nam hoc|tam nhin)(?: (?:ngay|nam|thang|thuc hien|ket qua))?$/;
/** Papers: before "trước ngày", "trong quý I" they are what is to be written, not whose date it is. */
const PAPER = /(?:ke hoach|bao cao|nghi quyet|chuong trinh|quyet dinh|hop|de an|van ban|thong bao|huong dan)$/;
/** Plans and strategies with a year in their name. */
const NAMED =
  /(?:chien luoc|de an|ke hoach|chuong trinh|quy hoach|nghi quyet|du an|giai doan|nhiem ky|dinh huong|phuong huong|chi tieu|danh muc|bao cao|muc tieu|chu de)(?![a-z])/;
const DUE = { before: true, by: true, until: true, in: false, from: false } as const;

/** `before` and `after` are folded; `near` is what the paper is about. */
export function weigh(value: DateReading, before: string, after: string, near: { from?: string | undefined }): number {
  const { precision, bound, recurrence, calendar } = value;
  const lead = before.trimEnd();
  const cut = Math.max(...[',', ';', '.', ':', '('].map((mark) => lead.lastIndexOf(mark)));
  const clause = lead.slice(cut + 1).trim();
  const opens = clause === '' || /^(?:rieng|phan dau|dong thoi|va)$/.test(clause);
  const due = bound !== undefined && DUE[bound];
  if (calendar === 'lunar') return due || DOING.test(lead) ? 3 : 1;
  // "hằng năm" beside a figure says how it is counted; behind an occasion it says when.
  if (recurrence)
    return /(?:BYMONTH|BYDAY)/.test(recurrence) ||
      opens ||
      /dinh ky$|(?<![a-z])(?:vao|dip)(?![a-z])[^,;]*$/.test(clause || lead) ||
      /lần$/iu.test(value.raw)
      ? 2.2
      : 0;
  // "đến giữa nhiệm kỳ" is a deadline, and no calendar has it.
  if (value.confidence === 0) return due ? 2 : 0;
  if (precision === 'event' || (precision === 'term' && (!due || value.to === null))) return 0;
  if (FOREIGN.test(lead) && !(PAPER.test(lead) && (due || bound === 'in'))) return 0;
  const end = value.to ?? value.from ?? '';
  const past = end !== '' && near.from !== undefined && end < near.from;
  const long = precision === 'year' || precision === 'term';
  if (bound === 'from') return opens && !long && precision !== 'quarter' ? 1 : 0;
  if (due) {
    if (long && !opens && NAMED.test(clause)) return 0;
    // "Tính đến ngày …" tells how things stood; "từ trước năm 2020" is over.
    return /(?:tinh|luy ke|so lieu)$/.test(lead) || (long && past) ? 0 : 3;
  }
  if (past) return 0;
  const closes = after === '' || /^[.;)]/.test(after);
  if (long) return NAMED.test(clause) ? 0 : bound === 'in' || /(?<![a-z])vao$/.test(lead) ? 1.5 : opens && near.from !== value.from ? 1 : 0;
  if (bound === 'in' || DOING.test(lead)) return 2.6;
  // A day in brackets is one of something named; from one day to another is when it is done.
  const range = value.from !== value.to && /^từ/iu.test(value.raw.normalize('NFC'));
  if (precision === 'day' || precision === 'time') return (/\($/.test(lead) && !range) || !value.to ? 0 : 2;
  return (opens || closes) && !NAMED.test(clause) ? 1.2 : 0;
}
