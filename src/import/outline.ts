/**
 * Which unit stands under which. Labels restart and mix (I. → A. → I., "1." as a heading and as an item), so a level is found from what is
 * open and what would go on, and only where that says nothing from the usual ladder.
 */
import { isBullet, RANK, type Label, type Style } from './labels.js';
import { countWords, isCaps, strip } from './shape.js';
import type { Unit } from './units.js';

export interface Node {
  unit: Unit;
  /** Style and depth of the number: nodes with the same key may be one series. */
  key: string;
  style: Style | 'caps' | 'text';
  children: Node[];
}

interface Open {
  node: Node;
  key: string;
  style: Style | 'caps';
  nums: number[];
}

/** No paper has this many levels; a made-up one must not have more than the format holds. */
const DEEPEST = 14;
const TOP = ['part', 'annex', 'chapter', 'division', 'subdivision', 'article'];

const keyOf = (label: Label): string => {
  if (label.style !== 'decimal' && label.style !== 'bracket') return label.style;
  return `${label.head === undefined ? '' : 'm'}${label.style}${label.nums.length}`;
};

/** A line of its own in capitals without a number: "TỔ CHỨC THỰC HIỆN". */
export const isTitle = (unit: Unit): boolean =>
  !unit.label &&
  !unit.rows &&
  !unit.rule &&
  isCaps(unit.words.text) &&
  !/[.;,]$/.test(unit.words.text) &&
  countWords(unit.words.text) <= 30 &&
  unit.words.text.length >= 6 &&
  (unit.words.text.match(/\p{L}/gu)?.length ?? 0) >= 6;

export function readOutline(units: readonly Unit[]): Node[] {
  const root: Node[] = [];
  let stack: Open[] = [];
  // Where a label of a style comes next decides which of two ladders a paper climbs.
  const ahead = lookAhead(units);
  const under = (): Node[] => stack.at(-1)?.node.children ?? root;
  units.forEach((unit, index) => {
    const { label } = unit;
    if (!label) {
      const title = isTitle(unit);
      if (title) stack = stack.filter((open) => open.style === 'part' || open.style === 'chapter');
      else while (stack.length && isListStyle(stack.at(-1)!.style)) stack.pop();
      const node: Node = { unit, key: title ? 'caps' : 'text', style: title ? 'caps' : 'text', children: [] };
      under().push(node);
      if (title) stack.push({ node, key: 'caps', style: 'caps', nums: [] });
      return;
    }
    const key = keyOf(label);
    place(
      stack,
      label,
      key,
      announces(unit),
      (style) => ahead(style, index),
      (nums) => ahead.within(nums, index),
    );
    if (stack.length > DEEPEST) stack.length = DEEPEST;
    const node: Node = { unit, key, style: label.style, children: [] };
    under().push(node);
    stack.push({ node, key, style: label.style, nums: label.nums });
  });
  return root;
}

/** "… như sau:", "Về kinh tế (11 chỉ tiêu)": more stands under the line. */
const announces = ({ words }: Unit): boolean =>
  /(?::|\(\s?\d{1,3}\s(?:chỉ tiêu|nhiệm vụ|nội dung|tiêu chí|công trình)\s?\))$/iu.test(words.text);
const isListStyle = (style: Style | 'caps'): boolean => style !== 'caps' && isBullet(style);
const rank = (style: Style | 'caps'): number => (style === 'caps' ? 3.5 : RANK[style]);

/** Closes what the new label does not belong to; its parent is then on top of the stack. */
function place(
  stack: Open[],
  label: Label,
  key: string,
  opens: boolean,
  next: (style: Style) => Label | undefined,
  within: (nums: number[]) => boolean,
): void {
  const { style, nums } = label;
  const closeTo = (length: number): void => void (stack.length = length);
  if (TOP.includes(style)) {
    const same = stack.findIndex((open) => open.style === style);
    if (same >= 0) return closeTo(same);
    while (stack.length) {
      const top = stack.at(-1)!;
      if (
        rank(top.style) < RANK[style] ||
        (style === 'article' && (top.style === 'roman' || top.style === 'alpha' || top.style === 'caps'))
      )
        break;
      stack.pop();
    }
    return;
  }
  if (isBullet(style)) return closeTo(bulletPlace(stack, label, opens));
  if (goesOn(stack, label, key)) return;
  const going = seriesOf(stack, key, nums, within);
  if (going >= 0) return closeTo(going);
  if (nums.length > 1 && !label.head) {
    const parent = stack.findLastIndex(
      (open) => open.nums.length === nums.length - 1 && open.nums.every((value, i) => value === nums[i]) && !isListStyle(open.style),
    );
    if (parent >= 0) return closeTo(parent + 1);
    const level = stack.findLastIndex((open) => open.key === key);
    if (level >= 0) return closeTo(level);
  }
  if (label.head !== undefined) {
    const parent = stack.findLastIndex((open) => strip(open.node.unit.label?.text ?? '', ' .)/:-–', false) === label.head);
    const top = stack.at(-1);
    // "II.1." first under "B." of II: the heading that stands empty is where it belongs.
    if (parent >= 0 && nums.length === 2)
      return closeTo(nums[1] === 1 && top && !isListStyle(top.style) && !top.node.children.length ? stack.length : parent + 1);
  }
  if (style === 'roman' || style === 'alpha') return closeTo(chapterPlace(stack, style, nums[0] ?? 0, next));
  closeTo(newSeries(stack, label, key));
}

/** Index of the open node this label follows as the next of its series, or -1. */
function seriesOf(stack: readonly Open[], key: string, nums: readonly number[], within: (nums: number[]) => boolean): number {
  const last = nums.at(-1) ?? 0;
  const follows = (open: Open, reach: number): boolean => {
    if (open.key !== key || open.nums.length !== nums.length) return false;
    if (!open.nums.slice(0, -1).every((value, i) => value === nums[i])) return false;
    const gap = last - (open.nums.at(-1) ?? 0);
    return gap >= 1 && gap <= reach;
  };
  const exact = stack.flatMap((open, index) => (follows(open, 1) ? [index] : []));
  // "2." may go on with the items or with the headings over them. When "2.1" comes next under it, it is the heading.
  if (exact.length > 1 && nums.length === 1 && within([...nums])) return exact[0]!;
  if (exact.length) return exact.at(-1)!;
  return stack.findLastIndex((open) => follows(open, 3));
}

function bulletPlace(stack: readonly Open[], label: Label, opens: boolean): number {
  const { style } = label;
  const same = stack.findLastIndex((open) => open.style === style);
  const heading = stack.findLastIndex((open) => !isListStyle(open.style));
  // "* Đối với xã: 1. 2. 3. * Đối với chi hội: 1. 2.": bullets that announce stand over the numbers, the second as the first.
  if (same > heading || (opens && same >= 0 && announces(stack[same]!.node.unit))) return same;
  let length = stack.length;
  while (length > heading + 1) {
    const top = stack[length - 1]!;
    if (rank(top.style) < RANK[style] || announces(top.node.unit)) break;
    length--;
  }
  return length;
}

/** Roman numerals and capital letters: either may stand over the other. */
function chapterPlace(stack: readonly Open[], style: 'roman' | 'alpha', value: number, next: (style: Style) => Label | undefined): number {
  const other = style === 'roman' ? 'alpha' : 'roman';
  let length = stack.length;
  while (length > 0 && rank(stack[length - 1]!.style) > RANK.roman) length--;
  const top = stack[length - 1];
  if (top?.style === style) return length - 1;
  if (top?.style === other) {
    const own = stack.slice(0, length).findLastIndex((open) => open.style === style);
    // I. A. B. II.: letters stand under the numeral. I. A. B. I. II.: the numeral had no letters under it.
    if (style === 'alpha') {
      const following = next('roman')?.nums[0];
      const goesOn = following === (top.nums[0] ?? 0) + 1 || (following === undefined && (top.nums[0] ?? 0) > 1);
      if (!goesOn) return own >= 0 ? own : length - 1;
    } else if (own >= 0 && value > 1) return own;
  }
  return length;
}

/** Whether the numbers under the heading before the open one go on here: "1. Về kinh tế: 1. … 11.; 2. Về xã hội: 12. …". */
function goesOn(stack: readonly Open[], label: Label, key: string): boolean {
  const top = stack.at(-1);
  if (top?.key !== key || !announces(top.node.unit)) return false;
  const before = stack.at(-2)?.node.children.at(-2)?.children.at(-1);
  const last = before?.key === key ? before.unit.label?.nums : undefined;
  return last !== undefined && last.length === 1 && label.nums.length === 1 && label.nums[0] === last[0]! + 1;
}

/** A series that begins here. */
function newSeries(stack: readonly Open[], label: Label, key: string): number {
  const same = stack.findLastIndex((open) => open.key === key);
  let length = stack.length;
  const drop = (until: (open: Open) => boolean): void => {
    while (length > 0 && !until(stack[length - 1]!)) length--;
  };
  const top = stack.at(-1);
  const announced = top !== undefined && announces(top.node.unit);
  if (announced && (label.nums[0] === 1 || label.style === 'paren')) {
    if (top.key !== key || same === stack.length - 1) return stack.length;
  }
  if (same >= 0) {
    // The same numbers again, under something that stands between: items under a heading "1.1".
    drop((open) => !isListStyle(open.style));
    return length - 1 > same ? length : same;
  }
  drop((open) => rank(open.style) <= RANK[label.style]);
  return length;
}

interface Ahead {
  (style: Style, from: number): Label | undefined;
  /** Whether the next number of several parts after `from` stands under this one. */
  within(nums: number[], from: number): boolean;
}

function lookAhead(units: readonly Unit[]): Ahead {
  const romans: (Label | undefined)[] = [];
  const deep: (number[] | undefined)[] = [];
  let roman: Label | undefined;
  let several: number[] | undefined;
  for (let index = units.length - 1; index >= 0; index--) {
    romans[index] = roman;
    deep[index] = several;
    const label = units[index]!.label;
    if (label?.style === 'roman') {
      roman = label;
      several = undefined;
    }
    if (label?.style === 'decimal') several = label.nums.length > 1 ? label.nums : several;
  }
  const ahead = ((style: Style, from: number) => (style === 'roman' ? romans[from] : undefined)) as Ahead;
  ahead.within = (nums, from) => deep[from] !== undefined && nums.every((value, i) => deep[from]![i] === value);
  return ahead;
}
