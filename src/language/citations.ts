/** Papers that a text cites: "Nghị quyết số 09-NQ/TU ngày 22 tháng 12 năm 2021 của …", "Quyết định 217, 218 của Bộ Chính trị", "Luật Cư trú". */
import { findDates, type DateReading, type FoundDate } from './dates.js';
import { foldMap, unfold, type Folded } from './fold.js';
import { issuerLength, issuerOfSymbol } from './issuers.js';
import { LAWS } from './laws.js';

export interface FoundCitation {
  /** Offsets in the text as given. */
  start: number;
  end: number;
  raw: string;
  /** Kind of paper as printed: "Nghị quyết". */
  label?: string;
  /** Number and symbol without stray spaces: "994-QĐ/TU". Null for laws and congress resolutions, which are known by name. */
  number: string | null;
  date: DateReading | null;
  /** The body as printed, else null; `issuerBySymbol` is what the symbol says. */
  issuer: string | null;
  issuerBySymbol: string | null;
  /** What is printed of a paper known by name: "Cư trú", "Trung ương 4 khóa XII". */
  name?: string;
  relationHint: 'basis' | 'implements' | 'refers' | 'amends';
}

const LABEL =
  'bo luat|phap lenh|hien phap|luat|nghi dinh|nghi quyet(?: lien tich)?|quyet dinh|quy dinh|quy che|quy hoach|chi thi|ket luan|huong dan|thong tu(?: lien tich)?|thong bao(?: ket luan)?|' +
  'thong tri|ke hoach(?: lien tich)?|chuong trinh(?: hanh dong| phoi hop)?|bao cao|to trinh|cong van|cong dien|van ban|de an|phuong an|bien ban|giay moi|dieu le|lenh';
/** "số 09-NQ/TU", "935, 936, 994 -QĐ/TU", "30/2020/NĐ-CP", "2557". The symbol is checked on the letters as printed. */
const NUMBER =
  '\\d{1,6}(?:\\s?\\/\\s?(?:19|20)\\d\\d(?!\\d))?(?:\\s?[-–/]\\s?[a-z][a-z\\d]{0,15}(?:\\s?[-–/]\\s?[a-z][a-z\\d]{0,15}){0,4})?';
const LABELLED = new RegExp(
  `\\b(?<label>${LABEL})\\s+(?<mid>(?:[a-z]{1,8}\\s){1,4}(?=so\\s))?(?<so>so\\s{0,3}(?::\\s{0,3})?)?(?<list>(?:\\d{1,6}\\s?(?:,|va)\\s?){0,8})(?<number>${NUMBER})`,
  'g',
);
const SYMBOL = /\b\d{1,6}(?:\s?\/\s?(?:19|20)\d\d)?\s?[-–/]\s?[a-z][a-z\d]{0,15}(?:\s?[-–/]\s?[a-z][a-z\d]{0,15}){0,4}/g;
/** Congress and plenum resolutions, known by the meeting. */
const MEETING =
  /\b(?<label>nghi quyet|ket luan)\s+(?<name>(?:hoi nghi\s+)?(?:lan thu \S+\s+)?(?:ban chap hanh\s+)?trung uong(?: dang)?\s{0,2}(?:\d{1,2}|lan thu \S+)?\s?,?\s?\(?khoa\s[ivx]+(?:\s?(?:,|va)\s?[ivx]+){0,3}\b\)?|dai hoi[^.,;:()“”"\n]{0,110}?lan thu [ivx\d]+\b(?:,?\s+nhiem ky (?:19|20)\d\d\s?[-–]\s?20\d\d)?(?: cua dang\b)?|dai hoi[^.,;:()“”"\n]{0,90}?nhiem ky (?:19|20)\d\d\s?[-–]\s?20\d\d)/g;
const LAW = /\b(?<label>bo luat|phap lenh|luat|hien phap)\s+(?<name>[a-z])/g;
/** What may follow a number without a symbol; "Báo cáo 12 tháng" and "Kế hoạch 30 ngày" are no citations. */
const AFTER_BARE = /^\s*(?:$|[,;.:)\]”"(]|cua\b|ngay\s+\d|ve\b|va\b|v\/v|do\b|khoa\b|gan\b|tai\b|theo\b|duoc\b)/;
/** Kinds whose bare number is a citation even without "số". */
const BARE =
  /^(?:nghi quyet|quyet dinh|quy dinh|chi thi|ket luan|huong dan|chuong trinh|de an|nghi dinh|thong tu|ke hoach|cong van|thong bao)$/;
/** The printed symbol of a paper has capitals in every part: "NQ/TU", "QĐi/TW", "KL-TTr-STNMT", never "/ngày". */
const CAPITALS = /[-–/]\s?\p{Lu}[\p{L}\d]*(?:\s?[-–/]\s?\p{Lu}[\p{L}\d]*)*$/u;

/** "Luật Đất đai số 31/2024/QH15" */
const NUMBERED = new RegExp(`^\\s{1,3}so\\s{1,3}(${NUMBER})`);

interface Hit {
  start: number;
  end: number;
  label: [number, number] | null;
  numbers: [number, number, string][];
  name?: string;
}

export function findCitations(text: string): FoundCitation[] {
  const folded = foldMap(text);
  const dates = new Map(findDates(text).map((found) => [found.start, found]));
  const at = (offset: number): number => unfold(folded, offset);
  const out: FoundCitation[] = [];
  let floor = 0;
  for (const hit of collect(text, folded)) {
    if (at(hit.start) < floor) continue;
    const tail = readTail(text, at(hit.end), dates);
    const label = hit.label ? text.slice(at(hit.label[0]), at(hit.label[1])) : undefined;
    const relationHint = relation(folded.text.slice(Math.max(0, hit.start - 70), hit.start));
    const own = hit.numbers.length ? hit.numbers : [[hit.start, hit.end, ''] as [number, number, string]];
    own.forEach(([from, to, number], index) => {
      // A list of numbers gives one citation each: the first has the label, the last the date and the body.
      const start = index === 0 ? at(hit.start) : at(from);
      const end = index === own.length - 1 ? tail.end : at(to);
      const symbol = /[-/]([\p{L}\d]+)$/u.exec(number)?.[1];
      out.push({
        start,
        end,
        raw: text.slice(start, end),
        number: number || null,
        date: tail.date,
        issuer: tail.issuer,
        issuerBySymbol: symbol ? issuerOfSymbol(symbol) : null,
        relationHint,
        ...(label !== undefined && { label }),
        ...(hit.name !== undefined && { name: hit.name }),
      });
    });
    floor = tail.end;
  }
  return out;
}

/** All matches in order; where two overlap the earlier, then the longer one wins. */
function collect(text: string, folded: Folded): Hit[] {
  const printed = (from: number, to: number): string => text.slice(unfold(folded, from), unfold(folded, to)).normalize('NFC');
  const hits = [...labelled(folded, printed), ...meetings(folded, printed), ...laws(folded, printed), ...symbols(folded, printed)];
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Hit[] = [];
  for (const hit of hits) {
    const last = out.at(-1);
    if (last && hit.start < last.end) continue;
    // "số 57-NQ/TW, 59-NQ/TW và 68-NQ/TW": one kind, one body, several numbers.
    if (last?.label && last.numbers.length && !hit.label && /^(?:,| va)\s{1,2}(?:so )?$/.test(folded.text.slice(last.end, hit.start))) {
      last.numbers.push(...hit.numbers);
      last.end = hit.end;
    } else out.push(hit);
  }
  return out;
}

type Printed = (from: number, to: number) => string;

/** Drops spaces around signs and makes every dash a hyphen. */
const tidy = (number: string): string => number.replace(/\s/g, '').replace(/–/g, '-');

function* labelled(folded: Folded, printed: Printed): Generator<Hit> {
  for (const match of folded.text.matchAll(LABELLED)) {
    const { label = '', mid, so, list = '', number = '' } = match.groups ?? {};
    const numberStart = match.index + match[0].length - number.length;
    let numberEnd = match.index + match[0].length;
    let words = printed(numberStart, numberEnd);
    if (/[-–/]\s?\p{L}/u.test(words) && !CAPITALS.test(words)) {
      // "05/ngày", "217-quy định": cut back to the digits.
      words = /^\d+(?:\s?\/\s?(?:19|20)\d\d)?/.exec(words)?.[0] ?? words;
      numberEnd = numberStart + words.length;
    }
    const bare = !/\p{L}/u.test(words);
    // "Quy chế làm việc số 02-QC/TU", but not "kế hoạch của tổ dân phố số 5".
    if (bare && mid) continue;
    if (bare) {
      // "Kế hoạch 2026" heads a column: a year is no number of a paper.
      if (!so && /^(?:19|20)\d\d$/.test(words)) continue;
      const digits = /^\d+/.exec(words)?.[0] ?? '';
      const listed = list !== '';
      if (!so && (!BARE.test(label) || (digits.length < 2 && !listed))) continue;
      if (!so && !AFTER_BARE.test(folded.text.slice(numberEnd, numberEnd + 12))) continue;
      if (/^\s?%|^[.,]\d/.test(folded.text.slice(numberEnd, numberEnd + 2))) continue;
    }
    const numbers: Hit['numbers'] = [];
    const symbol = tidy(words).replace(/^\d+/, '');
    let cursor = numberStart - list.length;
    for (const part of list.matchAll(/(\d{1,6})\s?(?:,|va)\s?/g)) {
      const digits = part[1] ?? '';
      numbers.push([cursor, cursor + digits.length, digits + symbol]);
      cursor += part[0].length;
    }
    numbers.push([numberStart, numberEnd, tidy(words)]);
    yield { start: match.index, end: numberEnd, label: [match.index, match.index + label.length], numbers };
  }
}

function* symbols(folded: Folded, printed: Printed): Generator<Hit> {
  for (const match of folded.text.matchAll(SYMBOL)) {
    const words = printed(match.index, match.index + match[0].length);
    // Without its kind in words only a symbol of known form counts, and a paper's own number line is no citation.
    if (!/[-–/]\s?(?:NQ|QĐi?|QyĐ|QC|CT|KL|HD|TB|BC|KH|CTr|ĐA|TTr|CV|NĐ|TT|TTLT|QH\d\d)(?![\p{L}])/u.test(words) || !CAPITALS.test(words))
      continue;
    if (/(?:^|\n)\s{0,60}so\s?:?\s?$/.test(folded.text.slice(Math.max(0, match.index - 66), match.index))) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      label: null,
      numbers: [[match.index, match.index + match[0].length, tidy(words)]],
    };
  }
}

function* meetings(folded: Folded, printed: Printed): Generator<Hit> {
  for (const match of folded.text.matchAll(MEETING)) {
    const { label = '', name = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    yield { start: match.index, end, label: [match.index, match.index + label.length], numbers: [], name: printed(end - name.length, end) };
  }
}

function* laws(folded: Folded, printed: Printed): Generator<Hit> {
  for (const match of folded.text.matchAll(LAW)) {
    const { label = '' } = match.groups ?? {};
    const nameStart = match.index + match[0].length - 1;
    const rest = folded.text.slice(nameStart, nameStart + 160);
    const known = longestLaw(rest);
    const capital = /^\p{Lu}/u.test(printed(nameStart, nameStart + 1));
    const before = folded.text.slice(Math.max(0, match.index - 6), match.index);
    if (/(?:phap|ky|quan|thiet) $/.test(before) && !/^phap/.test(label)) continue;
    const titled = /^\p{Lu}/u.test(printed(match.index, match.index + 1));
    if (label === 'hien phap') {
      const end = match.index + label.length;
      if (titled) yield { start: match.index, end, label: [match.index, end], numbers: [] };
      continue;
    }
    let length = known;
    // A law that is not in the list needs its capital letter and a clear end.
    if (!length && titled && (capital || rest.startsWith('sua doi')))
      length = /^(sua doi[^;\n]{0,140}?(?=,? ngay |;|\.|$)|[a-z\s]{2,70}?(?=,? (?:nam|ngay|so) \d|[;.:)\n]))/.exec(rest)?.[0].length ?? 0;
    if (!length) continue;
    const nameEnd = nameStart + length;
    const number = NUMBERED.exec(folded.text.slice(nameEnd, nameEnd + 40));
    const end = nameEnd + (number ? number[0].length : 0);
    const digits = number?.[1] ?? '';
    const numbers: Hit['numbers'] = number ? [[end - digits.length, end, tidy(printed(end - digits.length, end))]] : [];
    yield { start: match.index, end, label: [match.index, match.index + label.length], numbers, name: printed(nameStart, nameEnd) };
  }
}

/** Length of the longest known law name at the start of a folded text. */
function longestLaw(rest: string): number {
  let best = 0;
  const words = rest.matchAll(/[a-z]+,?/g);
  let count = 0;
  for (const word of words) {
    if (++count > 14) break;
    const end = word.index + word[0].replace(',', '').length;
    if (LAWS.has(rest.slice(0, end).replace(/\s+/g, ' '))) best = end;
  }
  return best;
}

/** Date and body after a number: ", ngày 07/01/2016 của Bộ Chính trị khoá XI". */
function readTail(
  text: string,
  from: number,
  dates: Map<number, FoundDate>,
): { end: number; date: DateReading | null; issuer: string | null } {
  let end = from;
  let date: DateReading | null = null;
  const gap = /^\s{0,2}\(?(?:khóa|khoá)\s[IVX]+\)?|^/u.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  for (const skip of [0, 1, 2, 3]) {
    const found = dates.get(end + gap + skip);
    if (!found || !/^[\s,(]*$/.test(text.slice(end + gap, found.start))) continue;
    if ((found.value.precision === 'day' && !found.value.bound) || (found.value.precision === 'year' && !found.value.bound && skip)) {
      date = found.value;
      end = found.end;
      if (text[found.start - 1] === '(' && text[end] === ')') end++;
    }
    break;
  }
  if (!date) end += gap;
  const of = /^\s{0,3},?\s{0,3}(?:của|cu\u0309a)\s{1,3}/iu.exec(text.slice(end, end + 16));
  const length = of ? issuerLength(text.slice(end + of[0].length, end + of[0].length + 240)) : 0;
  if (!of || !length) return { end, date, issuer: null };
  const start = end + of[0].length;
  // "khóa XI, XII": one body of two terms.
  const terms =
    /kh(?:óa|oá)\s[IVX]+$/u.test(text.slice(start, start + length).normalize('NFC')) &&
    /^(?:\s?,|\s+và)\s[IVX]+\b/u.exec(text.slice(start + length, start + length + 12));
  const stop = start + length + (terms ? terms[0].length : 0);
  return { end: stop, date, issuer: text.slice(start, stop) };
}

/** What the words before a citation say about it. */
function relation(before: string): FoundCitation['relationHint'] {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
  if (/\bcan cu\b/.test(clause)) return 'basis';
  if (/sua doi|bo sung mot so|thay the|bai bo/.test(clause)) return 'amends';
  if (/thuc hien|trien khai|quan triet|theo tinh than|cu the hoa/.test(clause)) return 'implements';
  return 'refers';
}
