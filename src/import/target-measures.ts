/** The measures of a target: what is measured, against which criterion, and where the words stand. */
import { readCriteria, type CriterionReading } from '../language/criteria.js';
import { fold } from '../language/fold.js';
import type { Criterion, Measure, Provenance } from '../schema/data.js';
import type { DateValue } from '../schema/text.js';
import { ASIDE, nameOf, segments, sharePredicate, tidy, trimLead, type Segment } from './measure-segments.js';
import { quote } from './quote.js';
import { polarityOf } from './measure-polarity.js';
import { strip } from './shape.js';
import { cadenceIn, periodIn, type Cadence } from './target-period.js';
import type { FoundTarget, Part } from './targets-find.js';

/** What can be counted or told apart; a clause that is only words is judged by how it begins, see below. */
export const promises = (text: string): CriterionReading[] =>
  readCriteria(text).filter(({ criterion }) => criterion.kind !== 'qualitative');

/** A measure before it has its id. */
export interface Draft {
  label: string;
  unit?: string;
  population?: string;
  polarity?: NonNullable<Measure['polarity']>;
  criterion: Criterion;
  also?: Criterion[];
  period?: DateValue;
  cadence?: Cadence;
  provenance: Provenance;
}

/** What a sentence without a number must begin with to be a promise of its own beside sentences that have one. */
const PROMISE =
  /^(?:giu (?:vung|gin)|duy tri|dam bao|bao dam|xay dung|tiep tuc|kien nghi|han che|nang cao|hoan thanh|day manh|trien khai|phoi hop|quan ly|giam|keo giam|khong de|khong xay ra|chuan hoa|thuc hien|tang cuong|phan dau|phan d|to chuc|cung co|phat huy|ra soat|khac phuc|ngan chan|kiem che|huy dong|chu trong|tap trung|van dong)\b/;

/** A line with more than this is no target but a list of figures; its first ones say so. */
const MOST = 200;

export function readMeasures(found: FoundTarget): Draft[] {
  const drafts = found.row
    ? rowMeasures(found)
    : found.parts.flatMap((part, index) => partMeasures(part, index === 0 && found.parts.length > 1));
  if (drafts.some(({ promise }) => promise === 'number'))
    return merge(drafts.filter(({ promise }) => promise !== undefined).slice(0, MOST));
  // Nothing can be counted: the target is its words, item by item where it has items.
  const own = drafts.filter(({ promise }) => promise === 'words');
  if (own.length > 1) return merge(own);
  const listed = found.parts.filter(
    (part, index) => (index > 0 || found.parts.length === 1 || !/:\s*$/.test(part.text)) && part.text.trim(),
  );
  return listed.slice(0, 26).map(({ blockId, text }) => wordsOnly(blockId, text, 0, text.length));
}

interface Read extends Draft {
  /** How it came to be a measure; undefined when it is none. */
  promise: 'number' | 'words' | undefined;
  /** Nothing stands between it and the criterion before it but a comma: it speaks of the same thing. */
  bound: boolean;
}

/** `opens`: further items stand under the text. */
function partMeasures({ blockId, text }: Part, opens: boolean): Read[] {
  const all = segments(text, promises(text));
  const names = namesOf(text, all);
  return all.map((segment, index): Read => {
    const { start, end } = trimmed(text, segment);
    if (segment.reading)
      return {
        ...counted(blockId, text, segment, segment.reading, names[index]!),
        promise: 'number',
        bound: isBound(text, segment, all[index - 1]),
      };
    const announces = opens && text.slice(start, segment.end).trimEnd().endsWith(':');
    const flat = fold(trimLead(text.slice(start, end)));
    const promise = !announces && (PROMISE.test(flat) || PROMISE.test(fold(text.slice(start, start + 40)))) && flat.split(' ').length > 3;
    return { ...wordsOnly(blockId, text, start, end), promise: promise ? 'words' : undefined, bound: false };
  });
}

/** "(8 xã)", "(66/112 thôn, tăng thêm 20 thôn)" behind a number: the same thing in other units. */
const inBrackets = (text: string, { start, reading }: Segment, label: string): boolean =>
  !!reading &&
  /^\(\s*(?:(?:tỷ|tỉ) lệ\s)?$/iu.test(text.slice(start, reading.start)) &&
  (label === '' || label === reading.unit || /^(?:tỷ|tỉ) lệ$/iu.test(label) || /^\s*\)/.test(text.slice(reading.end)));

function namesOf(text: string, all: readonly Segment[]): string[] {
  let verb: string | undefined;
  let last = '';
  const names = all.map((segment, index) => {
    const follows = all[index - 1]?.end === segment.start;
    const name = nameOf(text, segment, follows ? verb : undefined);
    verb = segment.reading && name.verb;
    if (follows && inBrackets(text, segment, name.label)) return last;
    return (last = name.label);
  });
  // Runs of shares of one sentence: "100% A, 80% B và 60% C được …".
  for (let from = 0; from < all.length; from++) {
    let to = from;
    while (to < all.length && opensWithShare(text, all[to]!) && (to === from || goesOn(text, all[to - 1]!, all[to]!))) to++;
    if (to - from > 1) sharePredicate(names.slice(from, to)).forEach((name, index) => (names[from + index] = name));
    from = Math.max(from, to - 1);
  }
  return names;
}

/** The two stand in one sentence, and no semicolon parts them. */
const goesOn = (text: string, before: Segment, { start }: Segment): boolean => before.end === start && text[start - 1] !== ';';

const opensWithShare = (text: string, { start, reading }: Segment): boolean =>
  reading?.unit === '%' &&
  reading.criterion.kind !== 'change' &&
  trimLead(text.slice(start, reading.start)).trim() === '' &&
  !/;/.test(text.slice(start, reading.start));

const trimmed = (text: string, { start, end }: Segment): { start: number; end: number } => {
  let [from, to] = [start, end];
  while (from < to && /[\s,;.:]/.test(text[from]!)) from++;
  while (to > from && /[\s,;.]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
};

/** "đạt 1.150 tấn, tăng 4% so với năm trước": the change is one of what was named before. */
function isBound(text: string, segment: Segment, before: Segment | undefined): boolean {
  const reading = segment.reading;
  if (!reading || !before?.reading || before.end !== segment.start) return false;
  const { kind } = reading.criterion;
  // "không còn hộ nghèo; giảm 50% số hộ cận nghèo": it names its own.
  if ((kind !== 'change' && kind !== 'plan') || (reading.population && /;/.test(text.slice(before.reading.end, reading.start))))
    return false;
  return strip(text.slice(segment.start, reading.start), ' ,;–-(và', true) === '' && before.reading.criterion.kind !== kind;
}

/** "100% chi đoàn thực hiện ít nhất 01 công trình": what all of them do has a number of its own, and is one deed. */
const deedBehind = (text: string, { end, criterion }: CriterionReading): string =>
  criterion.kind === 'all' ? (/^[^;.]{1,240}/.exec(text.slice(end))?.[0] ?? '') : '';

/** "Cơ cấu kinh tế: công nghiệp 41,8%; dịch vụ 39,7%; …": more of one is less of another, and which is wanted nobody says. */
const isShareOfAll = (text: string, { criterion, unit }: CriterionReading): boolean =>
  unit === '%' &&
  criterion.kind === 'bound' &&
  criterion.op === 'eq' &&
  /^.{0,40}(?<!\p{L})cơ cấu (?:kinh tế|giá trị|sản xuất|ngành|lao động)(?!\p{L})/iu.test(text.normalize('NFC'));

function counted(blockId: string, text: string, segment: Segment, reading: CriterionReading, name: string): Draft {
  const { start, end } = trimmed(text, segment);
  const label = name || tidy(deedBehind(text, reading)) || tidy(trimLead(text)) || reading.raw;
  const polarity = isShareOfAll(text, reading) ? 'none' : polarityOf(reading, label);
  const words = text.slice(start, end);
  const period = periodIn(words, { start: Math.max(0, reading.start - start), end: reading.end - start });
  const cadence = cadenceIn(words) ?? (reading.per === 'year' ? 'yearly' : undefined);
  const whom = reading.population && text.slice(reading.population.start, reading.population.end).replace(ASIDE, '').trim();
  const population = whom?.includes('(') ? whom : whom?.replace(/\)$/, '');
  return {
    label,
    ...(reading.unit && { unit: reading.unit }),
    ...(population && { population }),
    ...(polarity && { polarity }),
    criterion: reading.criterion as Criterion,
    ...(reading.also?.length && { also: reading.also as Criterion[] }),
    ...(period && { period }),
    ...(cadence && { cadence }),
    provenance: quote(blockId, text, start, end),
  };
}

function wordsOnly(blockId: string, text: string, start: number, end: number): Draft {
  const words = text.slice(start, end).trim();
  const label = tidy(trimLead(words)) || words;
  const milestone = /^(?:giu vung|duy tri|dat |duoc cong nhan|hoan thanh)|\bdat (?:["“]|chuan|danh hieu)/.test(fold(label));
  return {
    label,
    criterion: milestone
      ? { kind: 'milestone', state: words, raw: words, confidence: 0.5 }
      : { kind: 'qualitative', text: words, raw: words, confidence: 0.5 },
    provenance: quote(blockId, text, start, end),
  };
}

/** A row says name, value and unit in cells of their own. */
function rowMeasures({ row, parts }: FoundTarget): Read[] {
  const { blockId } = parts[0]!;
  const { name, value = '', unit = '' } = row!;
  const spoken = /[\d][.,]?$/.test(value) && unit ? `${value} ${unit}` : value;
  const lead = `${name} `;
  const text = `${lead}${/^[\d(]/.test(spoken) ? ': ' : ''}${spoken}`;
  const [reading] = promises(text).filter((one) => one.end > lead.length);
  const provenance: Provenance = { blockId, exact: name };
  const none: Criterion = { kind: 'none', raw: value, confidence: 0.8 };
  if (/^(?:0|không(?: có)?)$/iu.test(value.trim()))
    return [{ label: name, polarity: 'down', criterion: none, provenance, promise: 'number', bound: false }];
  if (!reading) return [{ ...wordsOnly(blockId, text, 0, text.length), label: name, provenance, promise: 'words', bound: false }];
  const polarity = polarityOf(reading, name);
  const at = reading.unit ?? (unit || undefined);
  return [
    {
      label: name,
      ...(at && { unit: at }),
      ...(polarity && { polarity }),
      // The column says what is counted: a bare number in its cell is no guess.
      criterion: {
        ...reading.criterion,
        raw: value,
        ...(unit && { confidence: Math.max(reading.criterion.confidence, 0.8) }),
      } as Criterion,
      provenance,
      promise: 'number',
      bound: false,
    },
  ];
}

const key = (label: string): string =>
  ` ${fold(label)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()} `;

/** Further criteria on a measure that stands already: a level and a change. */
function merge(drafts: readonly Read[]): Draft[] {
  const out: Draft[] = [];
  for (const { promise: _promise, bound, ...draft } of drafts) {
    const { criterion } = draft;
    const last = out.at(-1);
    const level = out.find(
      (one) =>
        criterion.kind === 'change' &&
        one.criterion.kind !== 'change' &&
        sameThing(one.label, draft.label, draft.unit ?? '', one.unit ?? ''),
    );
    const on = bound ? last : level;
    if (on && (criterion.kind === 'change' || criterion.kind === 'plan')) (on.also ??= []).push(criterion);
    else out.push(draft);
  }
  return out;
}

/** "hộ nghèo" after "Tỷ lệ hộ nghèo theo tiêu chuẩn …". */
const sameThing = (whole: string, part: string, unit: string, other: string): boolean =>
  unit === other && key(part).length > 8 && (key(whole).includes(key(part)) || key(part).includes(key(whole)));
