/** The words of one statement without what only leads up to it. Offsets are folded. */
import type { Letters } from './letters.js';

export type Pair = [start: number, end: number];

/** Words before the name of a measure, as folded, and how the short ones must be printed: có is not cơ. */
const LEAD =
  /^(?:[\s,:()“"+*•/–-]|\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s)|\d{1,2}\/(?=\s)|[a-z]\)(?=\s)|chi tieu(?: so)? \d{1,2}\s?:|(?:(phan dau|phan dau dat|binh quan(?= (?:moi|hang))|trong do|cu the|den nam \d{4}|den cuoi nam \d{4}|nam \d{4}|hang nam|moi nam|dam bao|bao dam|thuc hien|tiep tuc|trong nam|rieng|cung voi|dong thoi|ngoai ra)|(va|co|dat|phai|tu))(?![a-z\d]))/;
const TAIL =
  /(?:\s|^)(?:(phan dau|trong do|phan dau dat|ti le|hang nam|moi nam|(?:den (?:cuoi )?|vao |trong )?nam \d{4})|(va|dat|(?<!hien )co|la|o|duoc|tang|giam))$/;
const SHORT = /^(?:và|có|đạt|phải|từ|là|ở|được|tăng|giảm)$/;

/** Words behind a number keep their verb: "20/20 tổ dân phố đạt danh hiệu". */
export function trim({ flat, printed }: Letters, start: number, end: number, behind = false): Pair {
  let from = start;
  for (let i = 0; i < 40 && from < end; i++) {
    const lead = LEAD.exec(flat.slice(from, Math.min(end, from + 40)));
    if (!lead?.[0] || (behind && (lead[1] || lead[2])) || (lead[2] && !SHORT.test(printed(from, from + lead[0].length)))) break;
    from += lead[0].length;
  }
  let to = Math.max(from, end);
  const bare = (): void => {
    // A straight quotation mark that closes one stays: danh hiệu "Thôn văn hóa".
    while (to > from && /[\s,:;(“"+–-]/.test(flat[to - 1] ?? '') && !(flat[to - 1] === '"' && flat.slice(from, to).split('"').length % 2))
      to--;
  };
  bare();
  if (flat[to - 1] === ')' && !flat.slice(from, to).includes('(')) to--;
  const tail = TAIL.exec(flat.slice(Math.max(from, to - 20), to));
  // A year may be what the number is compared with: always behind "so với", and behind a number.
  const compared = tail && /\d$/.test(tail[0]) && (behind || /\bso(?: voi| cung ki)?$/.test(flat.slice(from, to - tail[0].length)));
  if (tail && !compared && (!tail[2] || SHORT.test(printed(to - tail[2].length, to)))) {
    to -= tail[0].length;
    bare();
  }
  return [from, to];
}

/** "… so với năm 2021" says what is compared, not what is measured. */
export function cutReference(flat: string, [start, end]: Pair): Pair {
  const at = flat.slice(start, end).search(/\s{0,3}[/,]?\s{0,3}\bso (?:voi|cung ki)\b/);
  return at >= 0 ? [start, start + at] : [start, end];
}
