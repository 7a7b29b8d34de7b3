/** Which lines of a paper are targets, and which of them stand together. Found by headings, announcements and declared counts. */
import { isSection, plainText } from '../schema/resolution.js';
import type { Block, FlowNode, Section } from '../schema/text.js';
import { strip } from './shape.js';
import { announcesTargets, headingKind, isGeneralAim, namesPeriod } from './targets-headings.js';
import { readTargetTable, type TargetRow } from './targets-table.js';

/** A stretch of a target's words in the text layer. */
export interface Part {
  blockId: string;
  text: string;
  /** The bullet or number before it, as printed. */
  label?: string;
}

export interface FoundTarget {
  node: FlowNode;
  parts: Part[];
  /** When the target is a row of a table. */
  row?: TargetRow;
  /** Number or letter as printed, without the marks around it. */
  code?: string;
}

export interface FoundGroup {
  /** The heading or the announcing line. */
  node: FlowNode;
  heading: string;
  declared?: number;
  targets: FoundTarget[];
  /** Printed labels of the headings over it and of its own, outermost first. */
  path: string[];
  /** Headings over it, innermost first: where a period may be said. */
  over: string[];
}

/** Whether words hold something that can be measured; `strict`: where a section holds more than targets, by a number or a rank. */
export type Measurable = (text: string, strict?: boolean) => boolean;

interface Frame {
  path: string[];
  over: string[];
  /** Only lines with a measure count. */
  strict: boolean;
  /** Under a heading of aims. */
  aims?: true;
}

export const bare = (label: string | undefined): string =>
  strip(
    (label ?? '')
      .normalize('NFC')
      .replace(/^(?:phần|chương|mục|điều|phụ lục)\s/iu, '')
      .replace(/[^\p{L}\d.]/gu, ''),
    '.',
  );

const textOf = (node: FlowNode): string => plainText(isSection(node) ? node.heading : node.content);
const children = (node: FlowNode): readonly FlowNode[] => (node.children ?? []) as readonly FlowNode[];

export function findTargets(body: readonly FlowNode[] | undefined, measurable: Measurable): FoundGroup[] {
  const groups: FoundGroup[] = [];
  walk(body ?? [], { path: [], over: [], strict: false }, groups, measurable);
  return groups.filter((group) => group.targets.length);
}

function walk(list: readonly FlowNode[], frame: Frame, groups: FoundGroup[], measurable: Measurable): void {
  for (let index = 0; index < list.length; index++) {
    const node = list[index]!;
    const text = textOf(node);
    if (isSection(node)) {
      const kind = frame.aims && namesPeriod(text) ? 'aims' : headingKind(text);
      const inner = kind === 'aims' ? { ...within(node, frame), aims: true as const } : within(node, frame);
      if (kind === 'targets' || announcesTargets(text)) collect(node, inner, groups, measurable);
      else if (kind === 'mixed' || kind === 'aims') {
        const before = groups.length;
        walk(children(node), inner, groups, measurable);
        if (groups.length === before) collect(node, { ...inner, strict: true }, groups, measurable);
      } else if (kind !== 'works') walk(children(node), inner, groups, measurable);
      continue;
    }
    if (node.kind === 'table') {
      const rows = readTargetTable(node, false);
      if (rows) groups.push(...tableGroups(node, node, '', frame, rows));
      continue;
    }
    if (!announcesTargets(text)) {
      walk(children(node), frame, groups, measurable);
      continue;
    }
    // What is announced stands under the line, or behind it until something else begins.
    const under = children(node);
    let members = [...under];
    if (!under.some(isListed)) {
      let end = index + 1;
      while (end < list.length && isListed(list[end]!) && list[end]!.label !== node.label) end++;
      // "2. Chỉ tiêu chủ yếu:" with "Về kinh tế: (1) … (2) …" under it: paragraphs, where there is no list.
      const prose = !members.length && end === index + 1;
      while (prose && end < list.length && list[end]!.kind === 'paragraph' && measurable(textOf(list[end]!))) end++;
      members = [...under, ...list.slice(index + 1, end)];
      index = end - 1;
    }
    const inner = { ...frame, path: [...frame.path, ...(node.label ? [bare(node.label)] : [])] };
    gather(node, text, undefined, members, inner, groups, measurable);
  }
}

const isListed = (node: FlowNode): boolean => node.kind === 'item' || node.kind === 'table';

const within = (section: Section, frame: Frame): Frame => ({
  ...frame,
  path: section.label ? [...frame.path, bare(section.label)] : frame.path,
  over: [textOf(section), ...frame.over],
});

/** The targets of a section, group by group. */
function collect(section: Section, frame: Frame, groups: FoundGroup[], measurable: Measurable): void {
  gather(section, textOf(section), section.declaredCount, children(section), frame, groups, measurable);
}

function gather(
  node: FlowNode,
  heading: string,
  declared: number | undefined,
  list: readonly FlowNode[],
  frame: Frame,
  groups: FoundGroup[],
  measurable: Measurable,
): void {
  const own: FoundGroup = {
    node,
    heading,
    ...(declared !== undefined && { declared }),
    targets: [],
    path: frame.path,
    over: frame.over,
  };
  groups.push(own);
  const wanted = wantedIn(list, frame, measurable);
  const split = dividing(list, declared, measurable);
  const numbered = list.filter((child) => child.kind === 'paragraph' && NUMBERED.test(textOf(child))).length > 1;
  const noItems = !list.some(isListed) && !list.some(isSection);
  for (const child of list) {
    const text = textOf(child);
    if (isSection(child)) {
      const inner = within(child, frame);
      const kind = headingKind(text);
      if (kind === 'works' || kind === 'results' || (kind === 'plans' && !/chỉ tiêu/iu.test(text) && !measurable(text))) continue;
      if (isOneLine(child, measurable)) {
        if (
          wanted(
            parts(child)
              .map((part) => part.text)
              .join(' '),
          )
        )
          own.targets.push(target(child));
      } else collect(child, inner, groups, measurable);
    } else if (child.kind === 'table') {
      const rows = readTargetTable(child, true);
      if (!rows) continue;
      const [first, ...rest] = tableGroups(child, node, heading, frame, rows);
      own.targets.push(...(first?.targets ?? []));
      groups.push(...rest);
    } else if (numbered && own.targets.length && child.kind === 'item') {
      own.targets
        .at(-1)!
        .parts.push({ ...parts(child)[0]!, ...(child.label !== undefined && { label: child.label }) }, ...parts(child).slice(1));
    } else if (numbered && NUMBERED.test(text)) {
      own.targets.push(target(child));
    } else if (child.kind === 'item') {
      if (split && isDivider(child, measurable)) gather(child, text, undefined, children(child), deeper(child, frame), groups, measurable);
      else if (
        wanted(
          parts(child)
            .map((part) => part.text)
            .join(' '),
        )
      )
        own.targets.push(target(child));
    } else if (/^\p{Ll}/u.test(text) && own.targets.length) {
      // The end of the line before it, torn off by a break.
      own.targets.at(-1)!.parts.push({ blockId: child.id, text });
    } else if (!/:\s*$/.test(text) && measurable(text, frame.strict) && (noItems || !/^(?:căn cứ|trên cơ sở|theo)\s/iu.test(text))) {
      own.targets.push(target(child));
    }
  }
}

/** Which lines of a list are targets. Where they stand apart from the aims, or most of them have a number, a line with a title to keep is one, too. */
function wantedIn(list: readonly FlowNode[], { strict }: Frame, measurable: Measurable): (text: string) => boolean {
  const apart = list.some((child) => isSection(child) && headingKind(textOf(child)) === 'targets' && children(child).length > 0);
  const items = list.filter((child) => child.kind === 'item').map(textOf);
  const loose = items.filter((text) => measurable(text, true)).length * 2 > items.length;
  return (text) => measurable(text, true) || (strict ? loose && measurable(text) : !apart && !isGeneralAim(text));
}

/** "Chỉ tiêu 1: Tổng giá trị sản xuất tăng 9%, trong đó:": lines that number themselves in words; bullets under them are theirs. */
const NUMBERED = /^chỉ tiêu(?: số)? \d{1,2}\s?[:.]\s/iu;

const deeper = (item: Block, frame: Frame): Frame => ({
  ...frame,
  path: item.label && bare(item.label) ? [...frame.path, bare(item.label)] : frame.path,
});

/** A numbered line that only names what the lines under it are about. */
function isDivider(item: Block, measurable: Measurable): boolean {
  const under = children(item).filter(isListed);
  if (!under.length) return false;
  const text = textOf(item);
  return !measurable(text) && text.split(/\s+/).length <= 20 && !/trong đó\s?:?\s?$/iu.test(text);
}

/** Whether the lines are headings over the targets; a declared count tells, else their look. */
function dividing(list: readonly FlowNode[], declared: number | undefined, measurable: Measurable): boolean {
  const items = list.filter((child): child is Block => child.kind === 'item');
  const dividers = items.filter((item) => isDivider(item, measurable));
  if (!dividers.length) return false;
  const leaves = items.reduce((sum, item) => sum + (isDivider(item, measurable) ? children(item).filter(isListed).length : 1), 0);
  if (declared === items.length) return false;
  if (declared === leaves) return true;
  return dividers.length * 2 > items.length || dividers.every((item) => /\d|\p{L}/u.test(item.label ?? ''));
}

/** A section that is one sentence: a numbered line whose title runs into its text, or a title alone. */
function isOneLine(section: Section, measurable: Measurable): boolean {
  const under = children(section);
  if (!under.length) return true;
  if (under.length === 1 && under[0]!.kind === 'paragraph' && under[0]!.lines?.[0] === section.lines?.[0]) return true;
  return measurable(textOf(section)) && section.declaredCount === undefined && under.every((child) => !isSection(child));
}

/** The words of a node and of all that stands under it. */
function parts(node: FlowNode): Part[] {
  const out: Part[] = [];
  const stack: FlowNode[] = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const text = textOf(at);
    if (text) out.push({ blockId: at.id, text, ...(at !== node && at.label !== undefined && { label: at.label }) });
    stack.push(...[...children(at)].reverse());
  }
  return out;
}

function target(node: FlowNode): FoundTarget {
  const code = bare(node.label);
  return { node, parts: parts(node), ...(code && { code }) };
}

/** Rows of a table under the headings the table itself has. */
function tableGroups(table: Block, node: FlowNode, heading: string, frame: Frame, rows: readonly TargetRow[]): FoundGroup[] {
  const out: FoundGroup[] = [];
  let group: FoundGroup = { node, heading, targets: [], path: frame.path, over: frame.over };
  out.push(group);
  for (const row of rows) {
    if (row.title) {
      group = {
        node: table,
        heading: row.name,
        targets: [],
        path: [...frame.path, ...(row.code ? [row.code] : [])],
        over: [heading, ...frame.over],
      };
      out.push(group);
    } else group.targets.push({ node: table, parts: [{ blockId: table.id, text: row.name }], row, ...(row.code && { code: row.code }) });
  }
  return out;
}
