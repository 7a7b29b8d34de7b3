/** What a target asks for: comparators with their quantities, levels without a number, and what each of them is about. */
import { anchorsOf, type Anchor } from './anchors.js';
import { amongIn, clausesOf, lastSeparator, type Clause } from './clauses.js';
import type { Chain } from './comparators.js';
import { asShare, criterionOf } from './criterion-kinds.js';
import type { CriterionReading, CriterionValue, Per } from './criterion.js';
import { lettersOf, type Letters } from './letters.js';
import { polarityOf } from './polarity.js';
import { quantitiesIn, type Found } from './quantities.js';
import { cutReference, trim, type Pair } from './statement.js';
import { perOf } from './units.js';

export type { CriterionReading, CriterionValue } from './criterion.js';

export function readCriteria(text: string): CriterionReading[] {
  const letters = lettersOf(text);
  const quantities = quantitiesIn(letters);
  const out: CriterionReading[] = [];
  let next = 0;
  let sentence = -1;
  let under = false;
  let often: Per | undefined;
  for (const clause of clausesOf(letters.flat)) {
    const mine: Found[] = [];
    while (next < quantities.length && (quantities[next] as Found).from < clause.start) next++;
    for (; next < quantities.length && (quantities[next] as Found).from < clause.end; next++) mine.push(quantities[next] as Found);
    const words = letters.flat.slice(clause.start, clause.end);
    // "trong đó" and "hằng năm" hold until the sentence ends or a new deed is named.
    if (clause.sentence !== sentence || OWN.test(words)) under = false;
    if (clause.sentence !== sentence || /\bden (?:het |cuoi )?(?:nam )?\d{4}\b/.test(words)) often = undefined;
    sentence = clause.sentence;
    const anchors = anchorsOf(letters, clause, mine);
    often = periodOf(letters, clause.start, Math.min(clause.end, (anchors[0]?.end ?? clause.end) + 24)) ?? often;
    const among = amongIn(letters, clause.start, clause.end);
    for (const { at, value } of readClause(letters, clause, anchors, often)) {
      if (under || (among !== null && at > among)) value.sub = true;
      out.push(value);
    }
    under ||= among !== null;
  }
  return out;
}

/** A clause that begins with a deed of its own. */
const OWN =
  /^[\s+*•–-]{0,6}(?:phan dau |tiep tuc )?(?:xay dung|hoan thanh|to chuc|dam bao|bao dam|thuc hien|giu|duy tri|nang|giam|keo giam|tang|ket nap|thanh lap|trong moi|tao|van dong)\b/;

const PERS: Record<string, Per> = { nam: 'year', qui: 'quarter', thang: 'month' };

/** "mỗi năm", "hằng quý"; "chuẩn nông thôn mới năm 2025" is none. */
function periodOf({ flat, printed }: Letters, from: number, to: number): Per | undefined {
  for (const { 0: words, 1: span, index } of flat.slice(from, to).matchAll(/\b(?:(?:hang|moi) (nam|qui|thang)|(?:binh quan|mot) nam)\b/g))
    if (!/^mới/.test(printed(from + index, from + index + words.length))) return PERS[span ?? 'nam'];
  return undefined;
}

interface Placed {
  at: number;
  value: CriterionReading;
}

function readClause(letters: Letters, clause: Clause, anchors: Anchor[], often: Per | undefined): Placed[] {
  const out: Placed[] = [];
  let from = clause.start;
  let before: { criterion: CriterionValue; pre: Pair; unit: string | undefined } | undefined;
  anchors.forEach((anchor, i) => {
    const after = anchors[i + 1];
    const stop = after ? cutBetween(letters, anchor.end, after.start) : clause.end;
    let pre = trim(letters, from, anchor.start);
    // "Kết nạp 10 đảng viên mới, tập trung …": what follows a comma says how, not what.
    const over = !after && /^\s?,/.test(letters.flat.slice(anchor.end, anchor.end + 2));
    const post = trim(letters, anchor.end, over ? anchor.end : stop, true);
    const joined =
      before && pre[0] === pre[1] && /^\s{0,3}(?:[,(]|va\b|hoac\b|$)/.test(letters.flat.slice(anchors[i - 1]?.end ?? 0, anchor.start));
    from = stop;
    const chain = anchor.chain && inTurn(letters.flat, clause, anchor.chain, !!joined, before);
    const criterion: CriterionValue = anchor.found
      ? criterionOf(letters, {
          found: anchor.found,
          chain: chain as Chain,
          pre,
          post,
          end: anchor.end,
          ...(before && { carried: before.criterion, ...(before.unit && { unit: before.unit }), ...(joined && { name: before.pre }) }),
        })
      : (anchor.level as CriterionValue);
    // "camera tại 02 tuyến đường và 03 khu nhà trọ": one verb for both.
    if (joined && before && (anchor.found?.unitKind === 'count' || post[0] === post[1])) pre = before.pre;
    before = { criterion, pre, unit: anchor.found?.unit };
    const last = out.at(-1)?.value;
    // "đạt 1.250 tỷ đồng, tăng 15% so với nhiệm kỳ trước": a level and a change on one measure.
    const alone = cutReference(letters.flat, post);
    if (criterion.kind === 'change' && last && LEVEL.has(last.criterion.kind) && joined && alone[0] === alone[1]) {
      last.also = [...(last.also ?? []), criterion];
      return;
    }
    out.push({ at: anchor.start, value: reading(letters, anchor, criterion, pre, post, often) });
  });
  if (!anchors.length) {
    const [start, end] = trim(letters, clause.start, clause.end);
    const span = letters.span(start, end);
    const raw = letters.text.slice(span.start, span.end);
    const criterion: CriterionValue = { kind: 'qualitative', text: raw, raw, confidence: 0.4 };
    if (/\s\S+\s/.test(raw)) out.push({ at: start, value: { ...span, raw, criterion, label: raw, subject: span, confidence: 0.4 } });
  }
  return out;
}

/** "tương ứng không quá 0,05% và 0,3%": the bound is said once. */
function inTurn(
  flat: string,
  { start, end }: Clause,
  chain: Chain,
  joined: boolean,
  before: { criterion: CriterionValue } | undefined,
): Chain {
  const op = before?.criterion.kind === 'bound' ? before.criterion.op : undefined;
  return op && joined && !chain.op && !chain.from && !chain.direction && /\b(?:tuong ung|lan luot)\b/.test(flat.slice(start, end))
    ? { ...chain, op }
    : chain;
}

function reading(
  letters: Letters,
  anchor: Anchor,
  criterion: CriterionValue,
  pre: Pair,
  post: Pair,
  often: Per | undefined,
): CriterionReading {
  const { flat, text } = letters;
  const found = anchor.found && asShare(anchor.found);
  const span = letters.span(anchor.core, anchor.end);
  const cut = (pair: Pair): string => {
    const { start, end } = letters.span(...pair);
    return text.slice(start, end);
  };
  const named = cutReference(flat, criterion.kind === 'plan' ? cutPlan(flat, pre) : pre);
  const whom = cutReference(flat, post);
  const about = criterion.kind === 'none' && whom[1] > whom[0] ? whom : named[1] - named[0] >= 3 ? named : whom;
  if ((criterion.kind === 'all' || criterion.kind === 'none') && whom[1] > whom[0]) criterion.population = cut(whom);
  const per = (found && perOf(flat.slice(found.from, anchor.end + 6))) ?? often;
  const words = `${flat.slice(...pre)} ${flat.slice(...post)}`;
  return {
    ...span,
    raw: text.slice(span.start, span.end),
    criterion,
    ...(anchor.also && { also: anchor.also }),
    label: labelOf(letters, anchor, criterion, named, whom) || (found?.unit ?? text.slice(span.start, span.end)),
    ...(found?.unit && { unit: found.unit }),
    ...(anchor.from !== undefined && { from: anchor.from }),
    ...(per && { per }),
    ...(/\bbinh quan\b(?! (?:dau|tren|moi|nhan khau))/.test(`${words} ${flat.slice(anchor.start, anchor.end)}`) && {
      average: true as const,
    }),
    ...(found && { quantity: { start: found.start, end: found.end } }),
    ...(about[1] > about[0] && { subject: letters.span(...about) }),
    ...(found && whom[1] > whom[0] && { population: letters.span(...whom) }),
    ...(MEASURABLE.has(criterion.kind) && polarityOf(words)),
    confidence: criterion.confidence,
  };
}

const LEVEL: ReadonlySet<string> = new Set(['bound', 'range']);
const MEASURABLE: ReadonlySet<string> = new Set(['bound', 'range', 'change', 'plan']);
/** Names that need no words from behind the number. */
const SELF_NAMED = /^(?:ti le|ti suat|hieu suat|chi so|muc|toc do|so luong|so|tong|thu nhap|gia tri|dien tich|nang suat|tien do)\b/;
/** Words that count anything and name nothing. */
const CLASSIFIER = /^(?:đồng chí|đ\/c|đơn vị|người|trường hợp|cái|chiếc)$/iu;

/** The words before the number, and where they name no more than a deed, what is counted. */
function labelOf({ flat, span, text }: Letters, { found, chain, end }: Anchor, { kind }: CriterionValue, named: Pair, whom: Pair): string {
  const cut = (pair: Pair): string => text.slice(span(...pair).start, span(...pair).end);
  // "từ 05 buổi tuyên truyền trở lên": a noun may stand inside.
  const open = found ? flat.slice(found.to, end).lastIndexOf('tro ') : -1;
  const inside = found && open > 0 ? cut([found.to, found.to + open]).trim() : '';
  const [before, behind] = [cut(named), [inside, cut(whom)].filter(Boolean).join(' ')];
  if (kind === 'none' && behind) return behind;
  if (!found || !before) return [before, found?.unitKind === 'count' ? found.unit : '', behind].filter(Boolean).join(' ');
  if (SELF_NAMED.test(flat.slice(...named))) return before;
  if (found.unitKind === 'count') return [before, CLASSIFIER.test(found.unit ?? '') ? '' : found.unit, behind].filter(Boolean).join(' ');
  const deed = found.unitKind === 'percent' && !chain?.level && kind !== 'change' && kind !== 'plan';
  return deed && behind ? `${before} ${behind}` : before;
}

/** "Thu ngân sách: phấn đấu vượt chỉ tiêu pháp lệnh" is named "Thu ngân sách". */
function cutPlan(flat: string, [start, end]: Pair): Pair {
  const at = flat.slice(start, end).search(/[:,]?\s{1,3}(?:phan dau\s{1,3})?(?:dat va\s{1,3})?vuot\b/);
  return at > 0 ? [start, start + at] : [start, end];
}

/** What stands between two numbers is cut at its last comma: behind the first, before the second. */
function cutBetween(letters: Letters, from: number, to: number): number {
  // "đạt 100%, lực lượng …": the number ends its statement.
  const at = /^\s{0,3}(?:\([^()]{0,200}\)\s{0,3})?,/.exec(letters.flat.slice(from, Math.min(to, from + 220)));
  return at ? from + at[0].length : (lastSeparator(letters, from, to) ?? to);
}
