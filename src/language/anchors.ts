/** The places of a clause that ask for something: quantities, and levels that do not describe one of them. Offsets are folded. */
import { hasComma, lastSeparator, type Clause } from './clauses.js';
import { chainBefore, type Chain } from './comparators.js';
import type { CriterionValue } from './criterion.js';
import { SIZED } from './defined-table.js';
import { isPart } from './criterion-kinds.js';
import { levelsIn, type Level } from './levels.js';
import type { Letters } from './letters.js';
import type { Found } from './quantities.js';
import { trim } from './statement.js';

export interface Anchor {
  start: number;
  /** Where the words of the criterion begin: `start` without "phấn đấu", "có". */
  core: number;
  end: number;
  found?: Found;
  chain?: Chain;
  level?: CriterionValue;
  also?: CriterionValue[];
  /** The number stands before what it counts. */
  leads?: boolean;
  /** The level it starts from. */
  from?: number;
}

const RISEN = /\b(?:xuong|len)(?: con| den| toi)?(?: duoi| tren)?\s{1,3}$/;
/** "kết nạp từ 45 hội viên trở lên, nâng tổng số lên 1.150": two promises, no way from one to the other. */
export const rises = (between: string): boolean => RISEN.test(between) && !/^\s{1,3}tro (?:len|xuong)\b|;/.test(between);

export function anchorsOf(letters: Letters, clause: Clause, quantities: Found[]): Anchor[] {
  const numbers = quantities.length ? fromQuantities(letters, clause, quantities) : [];
  const levels = levelsIn(letters, clause.start, clause.end);
  return (levels.length ? withLevels(letters, levels, numbers) : numbers).filter(
    (anchor, i, all) => !isSize(letters, anchor, all[i - 1], all[i + 1]) && !isInName(letters, anchor, all[i - 1], all[i + 1]),
  );
}

function withLevels(letters: Letters, levels: Level[], numbers: Anchor[]): Anchor[] {
  const out: Anchor[] = [];
  let i = 0;
  for (const level of levels) {
    for (; i < numbers.length && (numbers[i] as Anchor).start < level.start; i++) out.push(numbers[i] as Anchor);
    const before = out.at(-1);
    const after = numbers[i];
    if (stands(letters, level, before, after)) out.push({ start: level.start, core: level.start, end: level.end, level: level.criterion });
    // "cao hơn năm trước, đạt từ 76% trở lên": two criteria on one measure.
    else if (isCompared(level.criterion)) (after ?? before ?? { also: undefined }).also = [level.criterion];
  }
  return [...out, ...numbers.slice(i)];
}

const isCompared = ({ kind }: CriterionValue): boolean => kind === 'rank' || kind === 'change';

function fromQuantities(letters: Letters, clause: Clause, quantities: Found[]): Anchor[] {
  const { flat } = letters;
  const out: Anchor[] = [];
  let floor = clause.start;
  let from: { found: Found; chain: Chain } | null = null;
  for (const [i, found] of quantities.entries()) {
    const next = quantities[i + 1];
    let chain = chainBefore(letters, found.from, floor);
    // "giảm từ 2,5% năm 2020 xuống còn 0,8%": the first is where it starts from.
    if (chain.from && next && rises(flat.slice(found.to, next.from))) {
      from = { found, chain };
      continue;
    }
    const cap = capBefore(letters, floor, found.from);
    if (cap !== null) chain = { start: cap, core: cap, op: 'lte', confidence: chain.confidence };
    if (from) chain = { ...chain, start: from.chain.start, core: from.chain.core, level: true };
    const free = trim(letters, lastSeparator(letters, floor, chain.start) ?? floor, chain.start);
    floor = found.to;
    if (isPart(flat, chain.start, found) || isDeclared(flat, found) || isGrade(letters, out.at(-1), chain, found)) continue;
    const end = openEnd(flat, found.to, clause.end, !!chain.from && found.max === undefined);
    out.push({
      start: chain.start,
      core: chain.core,
      end,
      found,
      chain,
      leads: free[0] === free[1],
      ...(from && { from: from.found.value }),
    });
    from = null;
  }
  return out;
}

/** "Không để nợ thuế vượt quá 5%": where the words begin that set the limit, or null. */
function capBefore({ flat, printed }: Letters, floor: number, to: number): number | null {
  const from = Math.max(floor, to - NAME);
  const words = flat.slice(from, to);
  const said = words.lastIndexOf('khong de ');
  const last = /\s(?:vuot qua|vuot|qua)\s{1,3}$/.exec(words);
  if (said < 0 || !last || last.index < said || /[,;.]/.test(words.slice(said))) return null;
  const at = from + last.index + 1;
  // "qua" without its mark is through, not more than.
  return /^(?:vượt|quá)/.test(printed(at, to)) ? at : null;
}

/** "02 sản phẩm OCOP đạt 3 sao trở lên" asks for two products. */
const isGrade = (letters: Letters, before: Anchor | undefined, chain: Chain, found: Found): boolean =>
  found.unitKind === 'score' &&
  (!!before?.leads || (before?.found?.unitKind === 'count' && /^sao\b/i.test(found.unit ?? ''))) &&
  !hasComma(letters, before.end, chain.start);

/** "Tỷ lệ hộ đạt 5 tiêu chí “Hộ gia đình số” từ 60% trở lên": a share is asked for, and the count before it says of what. */
function isInName(letters: Letters, { start, end, found }: Anchor, before: Anchor | undefined, after: Anchor | undefined): boolean {
  const share = after?.found?.unitKind;
  if (!found || (share !== 'percent' && share !== 'permille') || found.unitKind === share || !after) return false;
  if (lastSeparator(letters, end, after.start) !== null) return false;
  const from = before?.end ?? Math.max(0, start - NAME);
  const name = letters.flat.slice(lastSeparator(letters, from, start) ?? from, start);
  return /\bti (?:le|trong)\b/.test(name) && !RATE_BEFORE.test(name);
}
const NAME = 160;
/** The count is what the share is of: "tỷ lệ … trên 10.000 dân" is told by its unit. */
const RATE_BEFORE = /\btren\s{0,3}$/;

/** What goes on behind a size and asks for something: "doanh nghiệp có từ 10 lao động trở lên thành lập công đoàn". */
const GOES_ON = /^\s{1,3}(?!(?:tham gia|tham du|so|trong|tren|tai|va|hoac|o|vao|den|hang|moi|duoc|de|nham|theo|voi|cho)\b)[a-z]/;
const DEED =
  /^\s{1,3}(?:bao dam|dam bao|chap hanh|lap dat|trang bi|ki cam ket|ke khai|thanh lap|thuc hien|ki ket|dong bao hiem|tham gia bao hiem|xay dung|phai|dang ki)\b/;

/** A bound inside the name of what is asked for: "không để xảy ra ngộ độc từ 30 người mắc trở lên". */
function isSize(letters: Letters, { start, end, found, chain }: Anchor, before: Anchor | undefined, after: Anchor | undefined): boolean {
  const { flat } = letters;
  const open = !!found && /tro (?:len|xuong)$/.test(flat.slice(found.to, end));
  if (!found || !chain || chain.level || chain.direction || !(open || chain.from || (chain.op && chain.op !== 'eq'))) return false;
  const between = before && flat.slice(before.end, start);
  if (before?.level?.kind === 'none' && between?.trim())
    return lastSeparator(letters, before.end, start) === null && !/\b(?:so (?:vu|ca|luong|nguoi)|tong|ti le|muc|qua)\b/.test(between);
  // "ít nhất 01 mô hình" and "mỗi chi bộ" ask for it; what tells things apart says "từ", "trên", "dưới".
  if (found.unitKind === 'percent' || found.unitKind === 'permille' || /\b(?:it nhat|toi thieu)\b/.test(flat.slice(start, found.from)))
    return false;
  // "01 vùng sản xuất quy mô từ 50 ha trở lên"
  if (before?.found?.unitKind === 'count' && between && /\bqui mo$/.test(between.trimEnd())) return true;
  // "100% hộ chăn nuôi từ 10 con trở lên có hầm biogas": of a share only the population can be told by a bound.
  if (before?.found?.unitKind === 'percent' && between?.trim() && lastSeparator(letters, before.end, start) === null) return true;
  const [words, behind] = [flat.slice(Math.max(0, start - 72), start).trimEnd(), flat.slice(end, end + 24)];
  if (!SIZED.test(words) || /\bmoi (?:[a-z]+ ){1,5}[a-z]+$/.test(words) || !GOES_ON.test(behind)) return false;
  return (
    (!!before?.leads && lastSeparator(letters, before.end, start) === null) ||
    (!!after && lastSeparator(letters, end, after.start) === null) ||
    DEED.test(behind)
  );
}

/** "(07 chỉ tiêu)" behind a heading counts what follows. */
const isDeclared = (flat: string, { from, to }: Found): boolean =>
  flat[from - 1] === '(' && /chi tieu$/.test(flat.slice(from, to)) && /^[^)]{0,20}\)/.test(flat.slice(to, to + 22));

/** A level stands for itself unless it says what the number beside it counts. */
function stands(letters: Letters, level: Level, before: Anchor | undefined, after: Anchor | undefined): boolean {
  if ((before && before.end > level.start) || (after && level.end > after.start)) return false;
  const { kind } = level.criterion;
  // "Không để hộ nào không có Tết"
  if (kind === 'none' && before?.level?.kind === 'none' && lastSeparator(letters, before.end, level.start) === null) return false;
  if (kind === 'none' && after && (isShareOf(letters, level, after) || capBefore(letters, level.start, after.found?.from ?? 0) !== null))
    return false;
  if (before?.found) {
    const led = hasComma(letters, before.end, level.start) || /\bva\s{1,3}$/.test(letters.flat.slice(before.end, level.start));
    // "từ 95% trở lên Chi bộ, Đảng bộ bộ phận đạt mức …": the list goes on.
    if (!led || (before.leads && before.found.unitKind === 'percent' && kind !== 'none' && kind !== 'rank')) return false;
  }
  return !after || kind === 'none' || hasComma(letters, level.end, after.start);
}

/** "Tỷ lệ thôn không có người nghiện đạt 85%": none is what the share is of. */
function isShareOf(letters: Letters, { start, end }: Level, { found, start: next }: Anchor): boolean {
  if (found?.unitKind !== 'percent' || lastSeparator(letters, end, next) !== null) return false;
  const from = Math.max(0, start - NAME);
  return /\bti le\b/.test(letters.flat.slice(lastSeparator(letters, from, start) ?? from, start));
}

/**
 * The end of "95% trở lên", "02 công trình, phần việc trở lên"; without "trở lên" the end of the number. `begun`: "từ 5% số vụ phạm pháp hình
 * sự trở lên", what "từ" began has to end somewhere.
 */
function openEnd(flat: string, to: number, limit: number, begun: boolean): number {
  const open = begun
    ? /(?:\s{1,3}(?!(?:hoan|nhiem|ht[tx]?s?nv|tot|kha|loai|trinh|dai|chuan|tuoi|lop|sao)\b)[a-z]{1,7}){0,9}?\s{1,3}tro (?:len|xuong)\b/y
    : /(?:\s{1,3}(?!(?:hoan|nhiem|ht[tx]?s?nv|tot|kha|loai)\b)[a-z]{1,7}){0,4}?\s{1,3}tro (?:len|xuong)\b/y;
  open.lastIndex = to;
  return open.test(flat) && open.lastIndex <= limit ? open.lastIndex : to;
}
