/** Reported results: what was reached, of how many, against which plan, in which year, and what the paper itself says about it. */
import { rises } from './anchors.js';
import { amongIn, clausesOf, lastSeparator, type Clause } from './clauses.js';
import { claimBehind, claimOf } from './claims.js';
import { chainBefore, type Chain } from './comparators.js';
import { findDates, type FoundDate } from './dates.js';
import { lettersOf, type Letters, type Span } from './letters.js';
import { shiftDecimal } from './numbers.js';
import { quantitiesIn, type Found } from './quantities.js';
import type { Comparison, ResultReading } from './result.js';
import { cutReference, trim, type Pair } from './statement.js';

export type { Comparison, ResultReading } from './result.js';

interface Open {
  value: ResultReading;
  found: Found;
  subject: Pair;
  /** Folded end of what was read. */
  end: number;
}

export function readResult(text: string): ResultReading[] {
  const letters = lettersOf(text);
  const quantities = quantitiesIn(letters);
  if (!quantities.length) return [];
  const dates = findDates(text).filter(({ value }) => value.from || value.to);
  const out: ResultReading[] = [];
  let next = 0;
  let day = 0;
  let last: Open | null = null;
  let sentence = -1;
  for (const clause of clausesOf(letters.flat)) {
    if (clause.sentence !== sentence) last = null;
    sentence = clause.sentence;
    const span = letters.span(clause.start, clause.end);
    while (day < dates.length && (dates[day] as FoundDate).end <= span.start) day++;
    const mine: FoundDate[] = [];
    for (let i = day; i < dates.length && (dates[i] as FoundDate).start < span.end; i++) mine.push(dates[i] as FoundDate);
    const found: Found[] = [];
    while (next < quantities.length && (quantities[next] as Found).from < clause.end) {
      const quantity = quantities[next++] as Found;
      if (quantity.from >= clause.start) found.push(quantity);
    }
    last = readClause(letters, clause, found, mine, out, last);
  }
  return out;
}

function readClause(
  letters: Letters,
  clause: Clause,
  quantities: Found[],
  dates: FoundDate[],
  out: ResultReading[],
  before: Open | null,
): Open | null {
  const { flat } = letters;
  const among = amongIn(letters, clause.start, clause.end);
  let last = before;
  let floor = clause.start;
  let opened: { found: Found; subject: Pair } | null = null;
  for (const [i, found] of quantities.entries()) {
    const chain = chainBefore(letters, found.from, floor);
    const cut = lastSeparator(letters, floor, chain.start);
    const pre = trim(letters, cut ?? floor, chain.start);
    const limit = quantities[i + 1]?.from ?? clause.end;
    const here: Open | null = last && floor === clause.start && last.end < clause.start && pre[0] < pre[1] ? null : last;
    const reached = quantities[i + 1];
    // "từ 56 hộ năm 2016 xuống 14 hộ": the first is where it came from.
    if (reached && chain.from && rises(flat.slice(found.to, reached.from))) {
      opened = { found, subject: trim(letters, cut ?? floor, chain.start) };
      floor = found.to;
      continue;
    }
    const comparison = here && !opened && comparisonOf(letters, found, chain, here, pre, cut !== null || floor === clause.start, limit);
    if (here && !opened && planOf(letters, here, found, chain)) {
      floor = found.to;
      here.end = found.to;
      continue;
    }
    if (here && comparison) {
      floor = found.to;
      compare(letters, here, comparison);
      continue;
    }
    const subject = opened?.subject ?? subjectOf(letters, clause, pre, cut, found, reached, last && last.end >= clause.start ? last : null);
    const value = open(letters, found, chain, subject, dates, opened?.found ?? null, limit);
    floor = found.to;
    if (among !== null && chain.start > among) value.sub = true;
    out.push(value);
    last = { value, found, subject, end: found.to };
    claimOf(letters, last, limit);
    opened = null;
  }
  if (last && last.end >= clause.start) claimBehind(letters, last, clause.end);
  return last;
}

/** The words before the number; where there are none, those behind it up to the next statement, or what was spoken of before. */
function subjectOf(
  letters: Letters,
  clause: Clause,
  pre: Pair,
  cut: number | null,
  found: Found,
  next: Found | undefined,
  last: Open | null,
): Pair {
  if (pre[1] > pre[0]) return cut === null ? trim(letters, nearStart(letters.flat, clause.start, pre[1]), pre[1]) : pre;
  const stop = next ? (lastSeparator(letters, found.to, next.from) ?? next.from) : clause.end;
  const behind = trim(letters, found.to, stop);
  const series = last && last.found.unitKind === found.unitKind && found.unitKind !== 'count';
  if (behind[1] > behind[0] && !series && (last || found.unitKind === 'percent' || found.den !== undefined)) return behind;
  if (last && last.subject[0] < last.found.from) return last.subject;
  const piece = cut === null ? behind : trim(letters, nearStart(letters.flat, clause.start, cut), cut);
  return piece[1] > piece[0] ? piece : behind;
}

/** At most a few lines back, at a word: a statement without an end must not be repeated for each of its numbers. */
function nearStart(flat: string, start: number, end: number): number {
  if (end - start <= MOST) return start;
  const at = flat.indexOf(' ', end - MOST);
  return at < 0 || at > end ? end - MOST : at;
}
const MOST = 400;

function open(
  letters: Letters,
  found: Found,
  chain: Chain,
  subject: Pair,
  dates: FoundDate[],
  from: Found | null,
  clauseEnd: number,
): ResultReading {
  const { flat, text } = letters;
  const span = letters.span(Math.min(chain.core, from?.from ?? chain.core), found.to);
  const about = letters.span(...cutReference(flat, subject));
  const unit = found.unitKind === 'count' ? (found.unit ?? '') : '';
  const behind = subject[0] >= found.to;
  const period = periodOf(letters, found, letters.span(chain.start, chain.start).start, dates, !!from);
  const change = chain.direction && !chain.level && !from ? chain.direction : undefined;
  const against = change && againstOf(letters, found, clauseEnd);
  const fraction = found.den !== undefined;
  return {
    ...span,
    raw: text.slice(span.start, span.end),
    label: [behind && unit, text.slice(about.start, about.end), !behind && unit].filter(Boolean).join(' '),
    ...(about.end > about.start && { subject: about }),
    ...(fraction ? { num: found.num!, den: found.den! } : { value: found.value }),
    ...(found.max !== undefined && { max: found.max }),
    ...(found.unit && { unit: found.unit }),
    unitKind: found.unitKind,
    decimals: found.decimals,
    ...(from && { from: from.value }),
    ...(change && { change }),
    ...(period && { period }),
    ...((found.approx || /\buoc\b/.test(flat.slice(Math.max(0, chain.start - 8), found.from))) && { estimate: true as const }),
    ...(/\bbinh quan\b(?! dau)/.test(flat.slice(Math.max(subject[0], found.from - 60), found.from)) && { average: true as const }),
    comparedTo: against ? [{ ...against, delta: (change === 'down' ? -1 : 1) * found.value, ...(found.unit && { unit: found.unit }) }] : [],
    confidence: Math.min(found.confidence, found.unitKind === 'none' ? 0.5 : 1),
  };
}

/** A date right before the words, else one right behind the number, else the last one before. */
function periodOf({ text }: Letters, found: Found, start: number, dates: FoundDate[], risen: boolean): FoundDate['value'] | undefined {
  let next = 0;
  for (let last = dates.length; next < last;) {
    const middle = (next + last) >> 1;
    if ((dates[middle] as FoundDate).end <= start + 1) next = middle + 1;
    else last = middle;
  }
  const earlier = dates[next - 1];
  if (earlier && start - earlier.end <= 3 && !risen) return earlier.value;
  const behind = dates
    .slice(next, next + 3)
    .find(
      (date) =>
        date.start >= found.end &&
        /^\s{0,3}\(?$/.test(text.slice(found.end, Math.min(date.start, found.end + 8))) &&
        date.start - found.end < 8,
    );
  return (behind ?? earlier)?.value;
}

const PLAN = /\b(?:chi tieu|ke hoach|du toan|nghi quyet|phap lenh|muc tieu|giao|de ra)\b/;
/** "thấp hơn chỉ tiêu Nghị quyết 3,5%", "vượt kế hoạch 12 hộ" */
const OFF_PLAN = /^(?<side>thap hon|cao hon|kem|vuot)(?: so voi)?(?: muc)? (?:chi tieu|ke hoach|du toan|muc tieu|nghi quyet)\b/;
const PLANNED = /^(?:chi tieu|ke hoach|kh|du toan|muc tieu|nghi quyet)\b/;
const AGAINST =
  /^(?:\s{0,3}\/)?\s{1,3}(?<so>so(?: voi)?\s{1,3})?(?<label>(?:cung ki|(?:tong )?(?:chi tieu|ke hoach|du toan|nghi quyet|muc tieu)|phap lenh|nhiem ki|nam|giai doan|thang|qui|muc)\b[^,;.()]{0,90})/;

/** "so với dự toán thị xã giao", "chỉ tiêu quận giao" right behind a number. */
function againstOf({ flat, span, text }: Letters, found: Found, limit: number): (Span & { label: string; plan?: true }) | null {
  const against = AGAINST.exec(flat.slice(found.to, Math.min(limit, found.to + 130)));
  const { so, label } = against?.groups ?? {};
  // Without "so với" a bare "năm 2019" behind the number is its year.
  if (!against || !label || !(so || PLAN.test(label))) return null;
  const at = found.to + against[0].lastIndexOf(label);
  const shown = span(at, at + label.trimEnd().length);
  return { ...shown, label: text.slice(shown.start, shown.end), ...(PLAN.test(label) && { plan: true as const }) };
}

/** "đạt 130% so với dự toán", "vượt 2,4%", "tăng 25% so với nhiệm kỳ trước": said about the result before, not a result of its own. */
function comparisonOf(
  letters: Letters,
  found: Found,
  chain: Chain,
  last: Open,
  pre: Pair,
  apart: boolean,
  limit: number,
): Comparison | null {
  const { flat, text } = letters;
  const percent = found.unitKind === 'percent';
  const unit = found.unit && { unit: found.unit };
  // "107/283 ngôi mộ (tỷ lệ 37,8% - chỉ tiêu Nghị quyết là 50%)": the plan by its own number.
  const bracketed = /[(/]\s?$/.test(flat.slice(Math.max(0, pre[0] - 2), pre[0]));
  if ((chain.level || bracketed) && !chain.direction && PLANNED.test(flat.slice(...pre))) {
    const name = letters.span(...pre);
    return { start: name.start, end: found.end, label: text.slice(name.start, name.end), value: found.value, ...unit, plan: true };
  }
  const off = OFF_PLAN.exec(flat.slice(...pre))?.groups?.side;
  if (off && found.unitKind === last.found.unitKind) {
    const name = letters.span(...pre);
    const delta = (off === 'thap hon' || off === 'kem' ? -1 : 1) * found.value;
    const label = text.slice(name.start, name.end).replace(/^(?:thấp hơn|cao hơn|kém|vượt)(?: so với)?(?: mức)?\s/iu, '');
    return { start: name.start, end: found.end, label, delta, ...unit, plan: true };
  }
  const share = percent || found.unitKind === 'permille' || found.unitKind === 'points' || found.unitKind === 'ratio';
  if (!share && !chain.exceeds && !chain.direction) return null;
  // "33/36 nội dung được giải quyết và định hướng chiếm tỷ lệ 92%": a fraction and its own percentage.
  const own =
    pre[1] > pre[0] && !(percent && chain.level && last.found.den !== undefined && !flat.slice(last.end, chain.start).includes(','));
  if (own && apart) return null;
  const against = againstOf(letters, found, limit);
  const change = chain.direction && !chain.level;
  if (!chain.exceeds && !change) {
    // "đạt 78,2%, đạt 100,3% chỉ tiêu giao": of the plan, although both are per cent.
    const same = last.found.unitKind === found.unitKind && last.found.den === undefined && !(percent && chain.level && against?.plan);
    const own = percent && last.found.den !== undefined && !last.value.comparedTo.length;
    if (same || (!percent && !against) || (!chain.level && !against && !own)) return null;
  }
  const span = letters.span(chain.core, found.to);
  return {
    start: span.start,
    end: against?.end ?? span.end,
    label: against?.label ?? '',
    ...(chain.exceeds
      ? percent
        ? { excess: shiftDecimal(found, -2) }
        : { delta: found.value, ...unit }
      : change
        ? { delta: (chain.direction === 'down' ? -1 : 1) * found.value, ...unit }
        : { ratio: percent ? shiftDecimal(found, -2) : found.value }),
    ...((against ? against.plan : !change) && { plan: true as const }),
  };
}

/** "đạt 102,5% so với kế hoạch (400 người)", "đạt 82,5%/100%": the plan itself behind its name, or behind a stroke. */
function planOf({ flat, span }: Letters, { value, found, end }: Open, plan: Found, chain: Chain): boolean {
  if (plan.unitKind !== found.unitKind || plan.den !== undefined) return false;
  const between = flat.slice(end, chain.start);
  const last = value.comparedTo.at(-1);
  const unit = plan.unit && { unit: plan.unit };
  const name = /[^,;()]{0,120}\(\s?$/.exec(between)?.[0];
  if (last?.plan && last.value === undefined && name && PLAN.test(name)) {
    Object.assign(last, { value: plan.value, ...unit });
    return true;
  }
  if (found.unitKind !== 'percent' || !/^\s?\/\s?$/.test(between)) return false;
  value.comparedTo.push({ ...span(chain.start, plan.to), label: '', value: plan.value, ...unit, plan: true });
  return true;
}

function compare({ text }: Letters, last: Open, comparison: Comparison): void {
  const { value, found } = last;
  value.comparedTo.push(comparison);
  last.end = Math.max(last.end, found.to);
  if (!comparison.plan || comparison.value !== undefined || value.reported) return;
  const { ratio, excess, start, end } = comparison;
  value.reported = { text: text.slice(start, end), ...(ratio !== undefined && { ratio }), ...(excess !== undefined && { excess }) };
}
