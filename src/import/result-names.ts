/** What a reported figure counts, in the paper's own words, and where those words begin. */
import { fold } from '../language/fold.js';
import type { ResultReading } from '../language/results.js';
import { tidy, trimLead, trimTail } from './measure-segments.js';

export interface ResultName {
  label: string;
  start: number;
  end: number;
}

/** Words that say that a figure comes, and not of what. */
const BARE =
  /^(?:với\s|cùng\s)?(?:kết quả|tiến độ|số tiền|tổng số|tổng kinh phí|kinh phí|tổng giá trị|tổng trị giá|trị giá|tổng diện tích|diện tích|chiều dài|số lượng|tỷ lệ|tỉ lệ|đạt tỷ lệ)?$/iu;
const WHOLE = /^(?:tỷ|tỉ|số|tổng|mức|chỉ số|tiến độ|thu|chi|năng suất|sản lượng|diện tích|giá trị|doanh thu)(?!\p{L})/iu;
const RATE = /^(?:tỷ|tỉ) lệ(?!\p{L})/iu;
/** "Đảng uỷ phường đã tổ chức …": who did it is said by the paper, not by the name of the figure. */
const DONE = /^(?:[\p{L}\d/,-]+\s){0,8}?(?:đã|đang)\s/iu;
const MOST_WORDS = 26;

/** `floor`: where what was said of the figure before ends; `limit`: where the next one begins; `last`: the name of the one before. */
export function resultName(text: string, reading: ResultReading, floor: number, limit: number, last: string): ResultName {
  const share = reading.unitKind === 'percent' || reading.unitKind === 'permille';
  const noun = reading.unitKind === 'count' && reading.unit ? (reading.unit.split('/')[0] ?? '') : '';
  const parts = partStarts(text, floor, reading.start);
  let start = parts.pop() ?? floor;
  let before = clean(text.slice(start, reading.start));
  const end = afterEnd(text, reading.end, Math.min(limit, ...reading.comparedTo.map((one) => one.start)), share && !before);
  const behind = tidy(text.slice(reading.end, end));
  const after = trimLead(behind) === '' ? '' : behind;
  while (BARE.test(before) && parts.length && (before || !(noun || after)))
    before = clean(text.slice((start = parts.pop()!), reading.start));
  // "Tỷ lệ công trình có giấy phép, xây dựng đúng phép đạt 99%": the share is of both.
  const over = parts.findLast((at) => RATE.test(clean(text.slice(at, reading.start))));
  if (share && before && !WHOLE.test(before) && over !== undefined && !/\d/.test(text.slice(over, start)))
    before = clean(text.slice((start = over), reading.start));
  const words = before.split(' ');
  if (words.length > MOST_WORDS) before = `…${words.slice(-MOST_WORDS).join(' ')}`;
  if (before && BARE.test(before) && last) return { label: `${last}, ${before.replace(/^(?:với|cùng)\s/u, '')}`, start, end: reading.end };
  if (before && (WHOLE.test(before) || !noun || tells(before, noun))) return { label: before, start, end: reading.end };
  return { label: [before, noun, after].filter(Boolean).join(' ') || last || reading.label, start, end };
}

/** "Từ các giải pháp trên số hộ nghèo giảm … xuống 14 hộ": the name says already what is counted. */
const tells = (name: string, noun: string): boolean => fold(name).includes(` so ${fold(noun)} `);

/** "Cụ thể: năm 2015 thu 25,3 tỷ; năm 2016 …": every year is one of what was named before the list. */
export const seriesName = (name: string): string =>
  tidy(name.replace(/\s(?:hàng năm|hằng năm)(?:\sbình quân)?$|\sbình quân(?:\s(?:hàng|hằng) năm)?$/iu, ''));

/** Whether a list of single years begins between two places of a text. */
export const opensSeries = (text: string, from: number, to: number): boolean =>
  /(?:cụ thể|trong đó)(?:\slà)?\s?:/iu.test(text.slice(from, to));

const clean = (words: string): string => tidy(trimTail(trimLead(trimLead(words).replace(DONE, '')))).replace(YEAR, '');
/** "…, năm 2015 đạt 99,2%": when it was, not what. */
const YEAR = /(?:^|,\s|\s(?=đến ))(?:đến )?(?:cuối |hết )?năm \d{4}$/iu;

/** Where the statements before a figure begin, the nearest last: behind sentences, semicolons, and commas and colons outside brackets. */
function partStarts(text: string, floor: number, to: number): number[] {
  const out = [floor];
  let depth = 0;
  for (let at = floor; at < to; at++) {
    const char = text[at]!;
    if (char === '(') {
      depth++;
      if (text.indexOf(')', at) > to) out.push(at + 1);
    } else if (char === ')') depth = Math.max(0, depth - 1);
    else if (
      /[.;!?]/.test(char) &&
      /\s/.test(text[at + 1] ?? '') &&
      !(char === '.' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 2] ?? ''))
    )
      out.splice(0, out.length, at + 1);
    else if (depth === 0 && /[,:]/.test(char) && /\s/.test(text[at + 1] ?? '')) out.push(at + 1);
  }
  return out;
}

/** Where the words end that go on behind the number: "31 trẻ em thuộc diện khuyết tật". */
function afterEnd(text: string, from: number, limit: number, share: boolean): number {
  const rest = text.slice(from, Math.max(from, limit));
  const stop = share
    ? /[;.()[\]:]|,\s(?:trong đó|góp phần|đạt|vượt)\s/u.exec(rest)
    : /[,;.()[\]:]|\s(?:và|với|trong đó|để|nhằm)\s/u.exec(rest);
  return from + (stop ? stop.index : rest.length);
}
