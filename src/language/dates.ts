/**
 * Dates and periods in running Vietnamese text, read without a clock: what the words do not say stays null.
 * Matching runs on folded text so that a lost tone does not lose a date; what stands around a date (a first half, a time of day, "trước",
 * "từ … đến") is read here, the dates themselves in date-atoms.
 */
import { dayOf, previousDay } from './calendar.js';
import { num, readAtoms, type Atom, type DateReading } from './date-atoms.js';
import { foldMap, unfold, type Folded } from './fold.js';
import { romanValue } from './numerals.js';

export type { DateReading } from './date-atoms.js';

export interface FoundDate {
  /** Offsets in the text as given. */
  start: number;
  end: number;
  value: DateReading;
}

/** Every date and period in a text, in order, not overlapping. */
export function findDates(text: string): FoundDate[] {
  const folded = foldMap(text);
  const atoms = readAtoms(text, folded);
  return widen(text, folded, atoms).map(({ start, end, ...value }) => {
    delete value.range;
    const from = unfold(folded, start);
    const to = unfold(folded, end);
    return { start: from, end: to, value: { raw: text.slice(from, to), ...value } };
  });
}

/** Reads a text that is one date. What cannot be read keeps its words and says so with confidence 0. */
export function readDate(raw: string): DateReading {
  const found = findDates(raw).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return found ? { ...found.value, raw } : { raw, from: null, to: null, confidence: 0 };
}

/** A first day, month or year standing before the full date: "06 -17/9/2021", "ngày 14 và 15 tháng 5 năm 2020", "từ tháng 3 đến tháng 9 năm 2022". */
const HEADS = {
  day: /(?:^|[^\d/.,a-z])(ngay\s{1,4})?(\d{1,2})(?:(?:\/|\s{1,4}thang\s{1,4})(\d{1,2}))?\s{0,4}(,|va|[-–]|den)(?:\s{1,4}het)?(?:\s{1,4}ngay)?\s{0,4}$/,
  month: /thang\s{1,4}(\d{1,2})\s{0,4}(?:,|va|[-–]|den)(?:\s{1,4}het)?\s{0,4}$/,
  quarter: /quy\s{1,4}([1-4]|iv|i{1,3})\s{0,4}(?:,|va|[-–]|den)(?:\s{1,4}het)?\s{0,4}$/,
  year: /(?:nam\s{1,4})?((?:19|20)\d\d)\s{0,4}(?:va|[-–]|den)(?:\s{1,4}het)?\s{0,4}$/,
};

const LEAD =
  /(?:(?<by>(?:cham nhat|khong muon hon|han cuoi|han chot)(?: la)?(?: vao)?|den het|(?:xong|hoan thanh) trong)|(?<before>truoc(?: thoi diem)?)|(?<until>cho den|keo dai den)|(?<from>ke tu|bat dau tu|tu|sau)|(?<to>den|toi)|(?<in>trong))(?: het)?(?: cuoi)?\s{1,8}$/;
const TIME = /(\d{1,2})\s?(?:gio|g|h|:)\s?(?:(\d{2})(?:\s?phut)?)?\s{0,4},?\s{0,4}$/;
/** Leads that folding confuses with other words, and the letters they must have. */
const SURE: Record<string, RegExp> = { from: /từ|sau/, to: /đến|tới/, in: /trong/, until: /đến/ };

/** Reads the words before each date: a first half, a time of day, "trước", "từ … đến". */
function widen(text: string, folded: Folded, atoms: Atom[]): Atom[] {
  const out: Atom[] = [];
  let floor = 0;
  for (const found of atoms) {
    const atom = { ...found };
    if (atom.start < floor) continue;
    const lead = (): string => folded.text.slice(Math.max(floor, atom.start - 48), atom.start);
    let last = out.at(-1);
    if (last && isPartial(last)) {
      // "từ ngày 28/4 đến ngày 23/9/2021": the first day was found by itself and gets its year from the second.
      const saved = floor;
      floor = out.at(-2)?.end ?? 0;
      joinHead(atom, lead);
      if (atom.start < last.end) {
        out.pop();
        last = out.at(-1);
      } else floor = saved;
    }
    joinHead(atom, lead);
    joinTime(atom, lead);
    const words = lead();
    const match = LEAD.exec(words);
    const kind = match?.groups && Object.entries(match.groups).find(([, value]) => value !== undefined)?.[0];
    if (match && kind && !(atom.recurrence && (kind === 'from' || kind === 'in'))) {
      const start = atom.start - match[0].length;
      const printed = text.slice(unfold(folded, start), unfold(folded, atom.start)).normalize('NFC').toLowerCase();
      if ((SURE[kind] ?? /./).test(printed) && !/[a-z]/.test(folded.text[start - 1] ?? ' ')) {
        if (
          (kind === 'to' || match[0].startsWith('den het')) &&
          last?.bound === 'from' &&
          folded.text.slice(last.end, start).trim().replace(/[,)]/g, '') === ''
        ) {
          // từ … đến …: one period, its first half already read.
          out.pop();
          Object.assign(atom, { start: last.start, from: last.from, confidence: Math.min(last.confidence ?? 1, atom.confidence ?? 1) });
          if (last.from === null) atom.confidence = 0.5;
        } else {
          const atEnd = /\s(?:het|cuoi)\s+$/.test(match[0]) || folded.text.startsWith('cuoi', atom.start);
          atom.start = start;
          // "từ ngày 06 - 17/9/2021" is whole already.
          if (!atom.range || kind === 'before') setBound(atom, kind, atEnd);
        }
      }
    }
    floor = atom.end;
    out.push(atom);
  }
  return out;
}

/** A day, month or quarter whose year is not said. */
const isPartial = (atom: Atom): boolean =>
  atom.from === null && atom.to === null && !atom.recurrence && !atom.calendar && atom.confidence === 0.5;

function joinHead(atom: Atom, lead: () => string): void {
  const to = atom.to;
  if (!to || !atom.from || atom.precision === 'time') return;
  const [year, month] = [num(to.slice(0, 4)), num(to.slice(5, 7))];
  for (let i = 0; i < 6; i++) {
    const words = lead();
    let first: string | null = null;
    let match: RegExpExecArray | null = null;
    if (atom.precision === 'day') {
      match = HEADS.day.exec(words);
      // "số 5, 15/3/2022" is no pair of days: a comma, "và" and a space need the word ngày before them.
      if (match && !match[1] && !match[3] && !/ngay\s.{0,12}$/.test(words.slice(0, match.index))) {
        if (match[4] === ',' || match[4] === 'va' || /(?:thang|quy|nam|so)$/.test(words.slice(0, match.index))) return;
      }
      if (match) first = dayOf(year, match[3] ? num(match[3]) : month, num(match[2]));
    } else if (atom.precision === 'month' && (match = HEADS.month.exec(words))) first = dayOf(year, num(match[1]), 1);
    else if (atom.precision === 'quarter' && (match = HEADS.quarter.exec(words)))
      first = dayOf(year, (romanValue(match[1] ?? '') ?? num(match[1])) * 3 - 2, 1);
    else if (atom.precision === 'year' && (match = HEADS.year.exec(words))) first = `${match[1]}-01-01`;
    if (!match || !first || first > atom.from) return;
    atom.from = first;
    atom.range = true;
    // The character before a day only shows that the number begins there.
    const edge = atom.precision === 'day' && /^[^n\d]/.test(match[0]) ? 1 : 0;
    atom.start -= match[0].length - edge;
  }
}

function joinTime(atom: Atom, lead: () => string): void {
  if (atom.precision !== 'day' || !atom.from || atom.from !== atom.to) return;
  const match = TIME.exec(lead());
  if (!match || num(match[1]) > 23 || num(match[2] ?? '0') > 59) return;
  const instant = `${atom.from}T${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
  Object.assign(atom, { from: instant, to: instant, precision: 'time', start: atom.start - match[0].length });
}

/** `atEnd`: "trước cuối tháng 9" has all of September. */
function setBound(atom: Atom, kind: string, atEnd: boolean): void {
  if (kind === 'before') {
    atom.bound = 'before';
    // The last day that is still in time: the eve of the first day named.
    if (!atEnd) atom.to = atom.from && atom.precision !== 'time' ? previousDay(atom.from) : atom.from;
    atom.from = null;
  } else if (kind === 'from') {
    atom.bound = 'from';
    atom.to = null;
  } else if (kind === 'in') atom.bound = 'in';
  else {
    atom.bound = kind === 'until' ? 'until' : 'by';
    atom.from = null;
  }
}
