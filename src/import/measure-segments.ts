/** Cuts the words of a target into one stretch for each criterion, and names what each of them measures. */
import type { CriterionReading } from '../language/criteria.js';
import { strip } from './shape.js';

/** A stretch of a text that says one thing: a criterion with what it measures, or words without one. */
export interface Segment {
  start: number;
  end: number;
  reading?: CriterionReading;
}

/** Ends of sentences and of clauses parted by semicolons, outside brackets and quotations. */
export function clauses(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim()) out.push({ start, end });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if ('([“«'.includes(char)) depth++;
    else if (')]”»'.includes(char)) depth = Math.max(0, depth - 1);
    // A bracket or quotation that is never closed must not swallow the rest.
    if (char === ';' && (depth === 0 || at - start > 300)) close(at + 1);
    else if (char === '.' && /^\.\s+[\p{Lu}\d“"(]/u.test(text.slice(at, at + 6)) && !isAbbreviation(text, start, at)) {
      depth = 0;
      close(at + 1);
    }
  }
  close(text.length);
  return out;
}

const isAbbreviation = (text: string, start: number, dot: number): boolean =>
  /(?:^|[\s(])(?:\p{Lu}{1,2}|Tr|TP|Đ\/c|v\.v)$/u.test(text.slice(Math.max(0, dot - 5), dot)) ||
  (dot - start < 8 && /^\s*[\d.]+$/.test(text.slice(start, dot)));

/** Words that carry no name: they open a promise or lead to its number. */
const LEAD =
  /^(?:(?:phấn đấu|phân đấu|phần đấu|phần đầu|phân đầu|đảm bảo|bảo đảm|tiếp tục|cụ thể|trong đó|ngoài ra|đồng thời|riêng|và|có|đạt|để|thực hiện đạt|là|với|còn lại|phải|cả|các|toàn phường|được)(?=[\s,:]|$)|(?:đến |trong |vào |từ )?(?:cuối |hết |đầu |giữa )?năm \d{4}(?: đến (?:cuối |đầu )?năm \d{4})?|(?:hàng|hằng|mỗi) năm|chỉ tiêu(?: số)? \d{1,2}\s?[:.]|\(\d{1,2}\)(?=\s)|về [^,;:.()]{2,40}:\s(?=\(\d|\p{L})|[\s,.:;–-]+)/iu;
const TAIL =
  /(?:(?:^|(?<!trở)\s)(?:đạt|là|còn|ở mức|mức|phấn đấu|phân đấu|phần đầu|từ|có|khoảng|ước|ước đạt|đạt tỷ lệ|đạt tỉ lệ|chiếm|lên|xuống|đạt được|được|bằng|tăng|giảm|vượt|và|hoặc|lần lượt|đạt mức|trong đó|hàng năm|hằng năm|thực hiện)|(?<=\p{L})\s(?:(?<!(?:bắt|tạm|thu|gìn|lưu) )giữ|nằm|ổn định)|[\s,.:;(–-])$/iu;

export function trimLead(text: string): string {
  let rest = text;
  for (let found = LEAD.exec(rest); found?.[0]; found = LEAD.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
}

export function trimTail(text: string): string {
  let rest = text;
  for (let found = TAIL.exec(rest); found; found = TAIL.exec(rest)) rest = rest.slice(0, found.index);
  return rest;
}

/** "lớp 3, 4, 5" is one list. */
const SEPARATOR = /(?<!\d),\s|,\s(?!\d)|;\s|\s(?:và|cũng như|trong đó)[\s:]|\sđồng thời\s/giu;

/** Where one measure ends and the next begins, between two readings. */
function boundary(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  // "50% (8 xã)": the same once more, in other units.
  const open = /\(\s*(?:(?:tỷ|tỉ) lệ\s)?$/iu.exec(gap);
  if (open) return from + open.index;
  // "trên 80% (án nghiêm trọng, đặc biệt nghiêm trọng trên 95%)": the bracket opens the next measure.
  const bracket = gap.lastIndexOf('(');
  if (bracket >= 0 && !gap.includes(')', bracket) && !/[,;]/.test(gap.slice(0, bracket))) return from + bracket + 1;
  const marks = [...gap.matchAll(SEPARATOR)];
  if (!marks.length) return from;
  const last = marks.at(-1)!;
  // "…, 80% học sinh": the number opens its measure. "…, khu phố đạt 97%": the name does.
  const opens = trimTail(` ${trimLead(gap.slice(last.index + last[0].length))} `).trim() === '';
  const mark = opens ? last : marks[0]!;
  return from + mark.index + (/^[,;]/.test(mark[0]) ? 1 : 0);
}

/** One segment for each reading, and one for every clause that has none. */
export function segments(text: string, readings: readonly CriterionReading[]): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  for (const clause of clauses(text)) {
    const from = at;
    while (at < readings.length && readings[at]!.start < clause.end) at++;
    const inside = withoutPredicates(text, clause.start, readings.slice(from, at));
    if (!inside.length) {
      out.push(clause);
      continue;
    }
    let start = clause.start;
    inside.forEach((reading, index) => {
      const next = inside[index + 1];
      const end = next ? Math.max(reading.end, boundary(text, reading.end, next.start)) : clause.end;
      // "Hạn chế … và không xảy ra …": what stands before "không" is a promise of its own.
      const own = reading.criterion.kind === 'none' ? lastAnd(text, start, reading.start) : start;
      if (own > start) out.push({ start, end: own });
      out.push({ start: own, end, reading });
      start = end;
    });
  }
  return out;
}

/** "từ 95% Chi bộ, Đảng bộ đạt mức “Hoàn thành tốt” trở lên": the level says which of them are counted, it is no measure of its own. */
function withoutPredicates(text: string, from: number, readings: readonly CriterionReading[]): CriterionReading[] {
  return readings.filter((reading, index) => {
    const before = readings[index - 1];
    const { kind } = reading.criterion;
    if (!before?.quantity || (kind !== 'ordinal' && kind !== 'milestone')) return true;
    const start = index > 1 ? boundary(text, readings[index - 2]!.end, before.start) : from;
    const opens = trimLead(text.slice(start, before.start)).trim() === '';
    return !opens || /[;.]|trong đó/u.test(text.slice(before.end, reading.start));
  });
}

function lastAnd(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  const at = Math.max(words.lastIndexOf(' và '), words.lastIndexOf(', '));
  return at > 0 && words.slice(0, at).trim().split(/\s+/).length > 3 ? from + at + 1 : from;
}

/** Names of things that are told by their number: the name stands before it and is whole. */
const WHOLE =
  /^(?:(?:[^\s]{1,12}\s){0,4}(?:tỷ|tỉ) lệ(?!\p{L})|(?:nâng cao |giảm |tăng |kéo giảm |duy trì |kiềm chế |nâng )?(?:tỷ|tỉ|ty|số|tổng|mức|chỉ số|tiến độ|tốc độ|hiệu suất|diện tích|sản lượng|giá trị|năng suất|doanh thu|độ che phủ|mật độ|cơ cấu|bảo hiểm|tuổi thọ|kim ngạch)(?!\p{L})|thu (?!gom|hút|hồi)|chi (?:ngân|đầu|thường|phí)|kinh phí|quỹ |vốn |án |chương trình)/iu;
/** What a list of words goes on with when the thing itself is named. */
export const ASIDE =
  /,\s(?:tập trung|hạn chế|trong đó|góp phần|nhằm|bảo đảm|đảm bảo|giảm|từng bước|gắn với|ưu tiên|chú trọng|trừ|cụ thể)(?!\p{L})[\s\S]*$/iu;
const REFERENCE = /\s{0,3}[/,]?\s{0,3}(?:trên tổng số|so với|so cùng kỳ)(?!\p{L})[\s\S]*$/iu;
/** "Thu ngân sách: phấn đấu vượt chỉ tiêu …": the name stands before the colon. */
const SAID_AFTER = /\s?:\s(?:phấn đấu|phân đấu|vượt|đạt|tăng|giảm|hoàn thành)(?!\p{L})[\s\S]*$/iu;
/** Units that name nothing: "lợn: 8.500 con" is no "lợn con". */
const UNNAMED = /^(?:con|cái|chiếc|phần|triệu|tỷ|tỉ|nghìn|ngàn|đồng|lần|ha|km|m|m2|m²|tấn|tạ|kg|giờ)(?!\p{L})/iu;

/** "Không để nợ thuế vượt quá 5%" measures the debt. */
const LIMIT = /^không để\s/iu;
const OF_PLAN = /^(?:chỉ tiêu|kế hoạch|dự toán|yêu cầu)(?!\p{L})/iu;
const hasWords = (text: string, words: string): boolean => words !== '' && ` ${text.toLowerCase()} `.includes(` ${words.toLowerCase()} `);

export interface Name {
  label: string;
  /** The words before the number, when they are a verb that a next number may share. */
  verb?: string;
}

/** What a segment measures, in the paper's own words with the criterion taken out. `shared`: the verb of the number before it. */
export function nameOf(text: string, { start, end, reading }: Segment, shared = ''): Name {
  if (!reading) return { label: tidy(trimLead(text.slice(start, end))) };
  const { kind } = reading.criterion;
  const before = tidy(trimTail(trimLead(text.slice(start, Math.max(start, reading.start)))))
    .replace(SAID_AFTER, '')
    .replace(kind === 'bound' ? LIMIT : '', '');
  // "từ 80% chi đoàn trở lên hoàn thành …": what is counted stands inside.
  const inside = /^\s(.{1,80})\strở lên$/iu.exec(text.slice(reading.quantity?.end ?? reading.end, reading.end))?.[1] ?? '';
  const behind = tidy(text.slice(Math.min(reading.end, end), end).replace(REFERENCE, '').replace(ASIDE, ''));
  const after = [inside, behind].filter(Boolean).join(' ');
  if (kind === 'none') return { label: after || before };
  if (!reading.quantity) return { label: before || tidy(reading.raw.replace(/^(?:đạt và vượt|hoàn thành|đạt|vượt)\s/iu, '')) };
  if (WHOLE.test(before)) return { label: trimTail(before.replace(REFERENCE, '')) };
  const marks = /^điểm$/iu.test(reading.unit ?? '') && after === '';
  const noun =
    reading.unit && /^\p{L}/u.test(reading.unit) && !marks && !UNNAMED.test(reading.unit) ? (reading.unit.split('/')[0] ?? '') : '';
  // "thu gom, vận chuyển 100% chất thải rắn": the number stands in the middle of the name.
  const middle = /^\d/.test(reading.raw) && after !== '';
  const rate =
    !middle &&
    (!noun || reading.unit?.includes('/10') === true) &&
    before.split(' ').length > 2 &&
    !/\s(?:đối với|với|cho|của|tại|trong|được)$/iu.test(before);
  const verb = before || (noun ? shared : '');
  // "Trường đạt chuẩn quốc gia: 6/8 trường" names it already; "Tuyển quân đạt 100% chỉ tiêu được giao" is of what was asked for.
  const named = hasWords(before, noun) ? '' : noun;
  const label = rate || (before && OF_PLAN.test(after)) ? before.replace(REFERENCE, '') : [verb, named, after].filter(Boolean).join(' ');
  return { label: label || before, ...(verb && noun && { verb }) };
}

/** What the last of several numbers says for all of them: "100% học sinh lớp 1, 80% … và 60% … học 2 buổi/ngày". */
const PREDICATE = /\s(?:được|đạt|có|tham gia|sử dụng|thực hiện|hoàn thành|hoạt động|là|biết|học(?=\s\d))\s/u;

export function sharePredicate(labels: readonly string[]): string[] {
  const said = PREDICATE.exec(labels.at(-1) ?? '');
  if (!said || labels.length < 2 || labels.slice(0, -1).some((label) => PREDICATE.test(`${label} `))) return [...labels];
  const rest = labels.at(-1)!.slice(said.index);
  return labels.map((label, index) => (index < labels.length - 1 ? label + rest : label));
}

const LONGEST = 240;

export function tidy(text: string): string {
  const trimmed = strip(text.replace(/^[\s,.:;–-]+/u, ''), ' .,;:–-\t\n', false);
  return balance(trimmed.length <= LONGEST ? trimmed : `${trimmed.slice(0, LONGEST).replace(/\s\S*$/u, '')}…`);
}

/** A bracket whose other half was cut off is not shown. */
function balance(text: string): string {
  const open = text.lastIndexOf('(');
  const whole = open >= 0 && !text.includes(')', open) ? text.slice(0, open).trim() : text;
  const close = whole.indexOf(')');
  return close >= 0 && !whole.slice(0, close).includes('(') ? whole.slice(close + 1).trim() : whole;
}
