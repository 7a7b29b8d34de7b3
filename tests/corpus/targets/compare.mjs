/** Is what was read the same as what a person read? Words and marks are compared folded, sums in đồng. */

export const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰]+/gu, ' ')
    .trim();

const SCALES = [
  [/^t[yi](?:d|\b)/, 1e9],
  [/^tr(?:ieu|d)?\b/, 1e6],
  [/^van\b/, 1e4],
  [/^(?:nghin|ngan)\b/, 1e3],
];

/** 12,5 tỷ, 12.500 triệu and 12.500.000.000 đồng are one sum: whoever reads may keep it in any of them. */
const plain = (value, unit) => value * (SCALES.find(([word]) => word.test(fold(unit ?? '')))?.[1] ?? 1);
const close = (a, b) => Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
const share = (unit) => /[%‰]/.exec(unit ?? '')?.[0];

function sameNumber(expected, unit, found, foundUnit) {
  if (typeof found !== 'number') return false;
  return close(plain(expected, unit), plain(found, foundUnit)) || (!foundUnit && close(expected, found));
}

/** Per cent for per mille is ten times wrong, whatever the digits say, and so are trees for per cent. */
const sameShare = (unit, foundUnit) => !unit || !foundUnit || share(unit) === share(foundUnit);

function sameAmount(expected, unit, found, foundUnit) {
  if (!expected || !found) return !expected && !found;
  if ('min' in expected)
    return sameNumber(expected.min, unit, found.min, foundUnit) && sameNumber(expected.max, unit, found.max, foundUnit);
  return expected.op === found.op && sameNumber(expected.value, unit, found.value, foundUnit);
}

/** "100%" may be kept as all or as that number, and nothing as none or as zero: they mean the same. */
function asBound(criterion) {
  if (criterion.kind === 'all') return { ...criterion, kind: 'bound', op: 'eq', value: 100, unit: '%' };
  if (criterion.kind === 'none') return { ...criterion, kind: 'bound', op: 'eq', value: 0, unit: undefined };
  const { kind, op, value, unit } = criterion;
  const whole = kind === 'bound' && ((op === 'gte' && value === 100 && share(unit) === '%') || (op === 'lte' && value === 0));
  return whole ? { ...criterion, op: 'eq' } : criterion;
}

const level = (expected, found, unit) => sameShare(expected.unit, unit) && sameAmount(expected, expected.unit, found, unit);

/** A change by per cent may stand on a measure that counts cases or money: then its unit is that of the cases. */
function change(expected, found, unit) {
  if (expected.direction !== found.direction) return false;
  if (!share(expected.unit)) return sameAmount(expected.amount, expected.unit, found.amount, unit);
  return (!share(unit) || share(unit) === share(expected.unit)) && sameAmount(expected.amount, undefined, found.amount, undefined);
}

const same = {
  bound: level,
  range: level,
  change,
  plan: (expected, found) =>
    (expected.floor ?? 0) === (found.floor ?? 0) && (expected.stretch ?? expected.floor ?? 0) === (found.stretch ?? found.floor ?? 0),
  ordinal: (expected, found) => !expected.min || fold(found.min).includes(fold(expected.min)),
  rank: (expected, found) => expected.op === found.op,
  milestone: () => true,
  qualitative: () => true,
};

/** Kind and value alike; how the words of a change are meant (per cent or points) is not in it. */
export function sameCriterion(expected, { criterion, unit }) {
  return [expected, ...(expected.or ?? [])].some((reading) => {
    const [a, b] = [asBound(reading), asBound({ ...criterion, unit: criterion.unit ?? unit })];
    return a.kind === b.kind && same[a.kind](a, b, b.unit);
  });
}

/** Every number a criterion holds. */
export const numbersOf = (criterion) =>
  [criterion, criterion.amount ?? {}, ...(criterion.or ?? []), ...(criterion.or ?? []).map(({ amount }) => amount ?? {})]
    .flatMap(({ value, min, max, floor, stretch }) => [value, min, max, floor, stretch])
    .filter((value) => typeof value === 'number');

/** The most pairs that agree, in order: what was split or missed in the middle does not spoil the rest. */
export function align(expected, found, agree) {
  const table = Array.from({ length: expected.length + 1 }, () => new Array(found.length + 1).fill(0));
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      table[i][j] = Math.max(table[i + 1][j], table[i][j + 1], agree(expected[i], found[j]) ? 1 + table[i + 1][j + 1] : 0);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < expected.length && j < found.length;) {
    if (agree(expected[i], found[j]) && table[i][j] === 1 + table[i + 1][j + 1]) pairs.push([i++, j++]);
    else if (table[i][j] === table[i + 1][j]) i++;
    else j++;
  }
  return pairs;
}

/** 22 of 26 is 84,6 %: what is kept as a part of a whole need not be kept as per cent, too. */
const percentOf = ({ num, den }) => (den ? Math.round((1000 * num) / den) / 10 : undefined);

/** Does this observation say what the person read? The figure itself; what it is compared with is asked for apart. */
export function sameResult(expected, found) {
  if (expected.den !== undefined) return found.num === expected.num && found.den === expected.den;
  if (expected.value !== undefined) {
    const asPart = share(expected.unit) === '%' && sameNumber(expected.value, '%', percentOf(found), '%');
    return asPart || (sameShare(expected.unit, found.unit) && sameNumber(expected.value, expected.unit, found.value, found.unit));
  }
  // "giảm bình quân 0,52%" says by how much, never how high: that figure as the level would be wrong.
  if (expected.percent === undefined)
    return (found.comparedTo ?? []).some(({ delta }) => typeof delta === 'number' && close(delta, expected.change));
  return saysPercent(expected.percent, found) || sameNumber(expected.percent, '%', found.value, found.unit);
}

const ratios = ({ reportedVerdict, comparedTo = [] }) => [reportedVerdict?.ratio, ...comparedTo.map(({ ratio }) => ratio)];
const saysPercent = (percent, found) => ratios(found).some((ratio) => typeof ratio === 'number' && close(ratio, percent / 100));

/** What else the sentence says of the figure, part by part: found or not. */
export function detailsOf(expected, found) {
  const { reportedVerdict } = found;
  const details = {};
  if (expected.percent !== undefined) {
    details.percent = saysPercent(expected.percent, found) || (share(found.unit) === '%' && close(expected.percent, found.value ?? 0));
  }
  if (expected.over !== undefined) {
    const over = expected.over / 100;
    details.over = [reportedVerdict?.excess, ...ratios(found).map((ratio) => (ratio ?? 0) - 1)].some(
      (value) => typeof value === 'number' && close(value, over),
    );
  }
  if (expected.verdict !== undefined) details.verdict = fold(reportedVerdict?.text ?? '').includes(fold(expected.verdict));
  return details;
}
