/**
 * When a task is due, as its own words say. Most dates in a sentence are of something else: of papers it cites, of plans it names, of anniversaries.
 * What says that it is a deadline and cannot be read as one keeps its words and has no day.
 */
import { dayAfter } from './calendar.js';
import { findDates, readDate, type DateReading } from './dates.js';
import { festivalDays } from './festivals.js';
import { weigh } from './deadline-weight.js';
import { foldMap, unfold, type Folded } from './fold.js';

export interface Near {
  /** First day of what the paper, or the section, is about: a day without a year is the first one from here on. */
  from?: string | undefined;
  /** Last day of it: what "cuối năm" and "cuối nhiệm kỳ" mean. */
  to?: string | undefined;
}

export interface FoundDeadline {
  start: number;
  end: number;
  value: DateReading;
}

interface Candidate extends FoundDeadline {
  score: number;
}

/** Words that say that a time follows: "Thời gian xong", "Hạn hoàn thành:". */
const LABEL =
  /(?<![a-z\d])(?:thoi gian|thoi han|han chot|han cuoi|ngay|han|(?<!(?:bao cao|cap nhat|kiem tra|theo doi|danh gia) )tien do|lo trinh|moc)(?:\s(?:xong|hoan thanh|thuc hien|ban hanh|bao cao|gui(?: bao cao)?|nop|ket thuc|trien khai|to chuc|trinh|cuoi|chot|du kien|cu the|vao)){0,3}\s?(?::|la(?![a-z])|(?=\s(?:truoc|trong|cham|tu|den|vao|xong|hoan thanh|quy|thang|ngay|dinh ky|hang|moi|cuoi|het)(?![a-z])))\s{0,3}|(?<![a-z\d])(?:hoan thanh|xong|thuc hien|bao cao|han|ket thuc)\s?:\s{0,3}/g;
const WEEK =
  /(?<![a-z\d])(?:(?:trong|vao|het)\s)?tuan\s(?:le\s)?(?:thu\s)?(?<nth>nhat|hai|ba|tu|bon|dau|cuoi|[1-5])\s(?:cua\s)?(?<month>thang\s\d{1,2}(?:\s?\/\s?20\d\d|\snam\s20\d\d)?)(?![\d/])/g;
const NTH: Readonly<Record<string, number>> = { nhat: 1, dau: 1, hai: 2, ba: 3, tu: 4, bon: 4, cuoi: 5 };

export function findDeadline(text: string, near: Near, skip: readonly { start: number; end: number }[] = []): FoundDeadline | undefined {
  const folded = foldMap(text);
  const free = ({ start, end }: { start: number; end: number }): boolean => !skip.some((span) => start < span.end && end > span.start);
  const found: Candidate[] = [];
  const labels = [...folded.text.matchAll(LABEL)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const date of [...datesIn(text, folded, near), ...festivalDays(text, near)]) {
    if (!free(date) || inQuotes(text, date.start)) continue;
    const at = foldedAt(folded, date.start);
    const label = labels.findLast(({ start }) => start <= at);
    const labelled = label !== undefined && at - label.end < 60 && !/[.;)]/.test(folded.text.slice(label.end, at));
    const before = folded.text.slice(Math.max(0, at - 80), at);
    const after = folded.text.slice(foldedAt(folded, date.end)).trimStart();
    const score = labelled ? 5 : weigh(date.value, before, after, near);
    if (score > 0) found.push({ ...date, score });
  }
  for (const label of labels) {
    const words = unreadable(text, folded, label);
    if (words && free(words) && !found.some(({ start, end }) => start < words.end && end > words.start))
      found.push({ ...words, score: 2.5 });
  }
  found.push(...atOnce(text, folded).filter(free));
  const best = Math.max(0, ...found.map(({ score }) => score));
  const first = found.filter(({ score }) => score === best).sort((a, b) => a.start - b.start)[0];
  return first && { start: first.start, end: first.end, value: first.value };
}

/** Dates of the text, those without a year completed from what the paper is about. */
function* datesIn(text: string, folded: Folded, near: Near): Generator<FoundDeadline> {
  // The lunar ones are read with their festivals.
  const dates = findDates(text).filter(({ value }) => value.calendar !== 'lunar');
  for (const date of dates) yield { ...date, value: withYear(date.value, near) };
  // "xong trước 15/3": a day and month without the word ngày are a date only behind a word that asks for one.
  for (const match of folded.text.matchAll(
    /(?<![a-z\d])(?:truoc|cham nhat(?: la)?|den|xong|han(?: chot)?|vao)\s(?:\d{1,2}h(?:\d{2})?,?\s)?(?<day>\d{1,2}\/\d{1,2})(?![\d/]|[.,]\d)/g,
  )) {
    const [start, end] = [unfold(folded, match.index), unfold(folded, match.index + match[0].length)];
    if (dates.some((date) => date.start < end && date.end > start)) continue;
    const raw = text.slice(start, end);
    const read = withYear(readDate(raw.replace(match.groups!.day!, `ngày ${match.groups!.day!}`)), near);
    if (read.confidence) yield { start, end, value: { ...read, raw } };
  }
  // Weeks of a month are counted by sevens from its first day.
  for (const match of folded.text.matchAll(WEEK)) {
    const [start, end] = [unfold(folded, match.index), unfold(folded, match.index + match[0].length)];
    const { nth, month } = match.groups as { nth: string; month: string };
    const of = withYear(readDate(text.slice(unfold(folded, match.index + match[0].length - month.length), end)), near);
    const count = NTH[nth] ?? Number(nth);
    if (!of.from || !of.to || !count) continue;
    const last = count > 4 ? of.to : dayAfter(of.from, count * 7 - 1);
    yield { start, end, value: { raw: text.slice(start, end), from: null, to: last, precision: 'day', bound: 'by', confidence: 0.6 } };
  }
  // Ends of a year and of a term.
  for (const match of folded.text.matchAll(
    /(?<![a-z\d])(?:(?<lead>den het|truoc|den|vao|trong|cham nhat|het)\s)?(?<what>cuoi nam(?: nay)?|het nam(?: nay)?|(?<=(?:xong|hoan thanh) trong )nam(?: nay)?(?=\s?[.;,)]|$)|cuoi nhiem ky|het nhiem ky|giua nhiem ky)(?!\s?(?:19|20)\d\d|[a-z])/g,
  )) {
    const [start, end] = [unfold(folded, match.index), unfold(folded, match.index + match[0].length)];
    if (dates.some((date) => date.start < end && date.end > start && date.value.to)) continue;
    const { what, lead } = match.groups as { what: string; lead?: string };
    const year = (near.from ?? near.to)?.slice(0, 4);
    const to = what.startsWith('giua') ? null : what.includes('nam') ? (year ? `${year}-12-31` : null) : (near.to ?? null);
    yield {
      start,
      end,
      value: {
        raw: text.slice(start, end),
        from: null,
        to,
        precision: what.includes('nam') ? 'year' : 'term',
        ...(lead && { bound: 'by' as const }),
        confidence: to ? 0.7 : 0,
      },
    };
  }
}

/** The year a date leaves out: the first such day from where the paper begins. */
function withYear(value: DateReading, { from }: Near): DateReading {
  const partial = !value.from && !value.to && !value.recurrence && value.calendar !== 'lunar' && value.confidence === 0.5;
  if (!partial || !from || value.precision === 'term' || value.precision === 'event') return value;
  const first = Number(from.slice(0, 4));
  for (const year of [first, first + 1]) {
    const read = readDate(`${value.raw}${/\/\d{1,2}$/.test(value.raw) ? '/' : /năm$/iu.test(value.raw) ? ' ' : ' năm '}${year}`);
    const last = read.to ?? read.from;
    if (last && last >= from) return { ...read, raw: value.raw, confidence: 0.7 };
  }
  return value;
}

const inQuotes = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') && text.includes('”');
};

/** Offsets of text and folded text are the same in nearly every paper. */
function foldedAt(folded: Folded, offset: number): number {
  if (!folded.map) return offset;
  const at = folded.map.findIndex((one) => one >= offset);
  return at < 0 ? folded.text.length : at;
}

/** What stands behind a label and is no date: kept as printed. "Thời gian: theo tiến độ của quận." */
function unreadable(text: string, folded: Folded, label: { start: number; end: number }): Candidate | undefined {
  if (!/:\s*$/.test(folded.text.slice(label.start, label.end))) return undefined;
  const end = label.end + /^[^.;)\n]{0,160}/.exec(folded.text.slice(label.end))![0].trimEnd().length;
  const raw = text.slice(unfold(folded, label.end), unfold(folded, end)).trim();
  if (raw.length < 3) return undefined;
  const start = unfold(folded, label.end);
  return { start, end: start + raw.length, value: { raw, from: null, to: null, confidence: 0 }, score: 2.5 };
}

/** "thực hiện ngay", "ngay từ đầu năm", "trong vòng 15 ngày kể từ …": a time that no calendar has. */
const VAGUE =
  /(?<![a-z\d])(?:(?:phai )?(?:thuc hien|lam|trien khai|hoan thanh) ngay(?= *[:.;,)]|$)|ngay (?:tu dau (?:nam|thang|nhiem ky|quy)|sau (?:hoi nghi|phien hop|cuoc hop|dai hoi|khi [^,;.:)]{3,60}))|trong vong \d{1,3} (?:ngay|thang)[^,;.:)]{0,60}|(?:cham nhat|sau) \d{1,3} ngay[^,;.:)]{0,60}|(?<=(?:xong|hoan thanh) )truoc (?:khi|mua|vu|nam hoc) [^,;.:)]{3,60}|trong thoi gian (?:som nhat|ngan nhat)|(?:som nhat|ngan nhat) co the)/g;

function atOnce(text: string, folded: Folded): Candidate[] {
  return [...folded.text.matchAll(VAGUE)].flatMap((match) => {
    const [start, end] = [unfold(folded, match.index), unfold(folded, match.index + match[0].length)];
    const raw = text.slice(start, end).trimEnd();
    // "ngày" and "ngay" fold into one.
    if (/^(?:phai )?(?:thuc hien|lam|trien khai|hoan thanh) ngay|^ngay/.test(match[0]) && !/ngay/iu.test(raw)) return [];
    return [{ start, end: start + raw.length, value: { raw, from: null, to: null, confidence: 0 }, score: 2 }];
  });
}
