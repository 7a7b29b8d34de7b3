/** Counts that do not match, numbering that jumps, items that stand twice. */
import { fold } from '../language/fold.js';
import { pointValue, romanValue } from '../language/numerals.js';
import { isSection, plainText, type Resolution } from '../schema/resolution.js';
import type { FlowNode, Section } from '../schema/text.js';
import type { Finding } from './contradictions.js';
import { eachNode } from './each-text.js';

const where = (node: FlowNode) => ({ where: node.id, ...(node.lines?.[0] !== undefined && { line: node.lines[0] }) });

export function* countIssues(resolution: Resolution): Generator<Finding> {
  yield* numbering(resolution.body ?? []);
  for (const node of eachNode(resolution.body)) {
    if (node.children?.length) yield* numbering(node.children as FlowNode[]);
    if (!isSection(node)) continue;
    yield* declared(node);
    yield* repeats(node);
  }
}

/** "(07 chỉ tiêu)" against the items that follow; a heading over headings adds up what they declare. */
function* declared(section: Section): Generator<Finding> {
  const said = section.declaredCount;
  if (said === undefined) return;
  const children = section.children ?? [];
  const parts = children.filter(isSection);
  const sums = parts.filter((part) => part.declaredCount !== undefined);
  const items = children.filter((child) => child.kind === 'item').length;
  const found = sums.length > 0 ? sums.reduce((sum, part) => sum + (part.declaredCount ?? 0), 0) : items || parts.length;
  if (found === 0 || found === said) return;
  const how = sums.length > 0 ? ['cộng các mục con được', 'the sections add up to'] : ['đếm được', 'there are'];
  yield {
    severity: 'warning',
    code: 'count-mismatch',
    exact: plainText(section.heading),
    ...where(section),
    message: `Tiêu đề ghi ${said} nhưng ${how[0]} ${found}`,
    messageEn: `The heading says ${said} but ${how[1]} ${found}`,
  };
}

interface Label {
  style: string;
  value: number;
}

/** What a printed label counts in, and where it stands: "4.10." → 4. + 10. */
function read(label: string | undefined): Label | null {
  const bare = (label ?? '')
    .normalize('NFC')
    .trim()
    .replace(/^[-–+•*]\s*/, '');
  const number = /^(?:Điều\s+)?((?:\d{1,3}\.)*)(\d{1,3})[.):]?$/u.exec(bare);
  // A bare number in brackets, an article and a plain number are three series.
  if (number?.[2])
    return {
      style: `${bare.startsWith('Đ') ? 'article' : bare.endsWith(')') ? 'bracket' : 'number'}|${number[1] ?? ''}`,
      value: Number(number[2]),
    };
  const bracket = /^\((\d{1,3})\)[.:]?$/.exec(bare);
  if (bracket?.[1]) return { style: 'round', value: Number(bracket[1]) };
  const roman = /^([IVXLC]{1,7})[.)]?$/.exec(bare)?.[1];
  const value = roman ? romanValue(roman) : null;
  if (value !== null) return { style: 'roman', value };
  const point = /^([a-zđ])[.)]$/u.exec(bare)?.[1];
  const place = point ? pointValue(point) : null;
  return place === null ? null : { style: 'point', value: place };
}

/** Jumps and repeats in the numbers of neighbours. A fresh 1 starts a new series. */
function* numbering(list: readonly FlowNode[]): Generator<Finding> {
  const last = new Map<string, number>();
  let neighbour: { label: Label; look: string } | undefined;
  for (const node of list) {
    const label = read(node.label);
    if (!label) continue;
    const before = last.get(label.style);
    last.set(label.style, label.value);
    const look = `${/^\s*[-–+•*]/.test(node.label ?? '') ? '-' : ''}${/[.):]\s*$/.exec(node.label ?? '')?.[0].trim() ?? ''}`;
    if (neighbour && neighbour.label.style === label.style && neighbour.label.value + 1 === label.value && neighbour.look !== look)
      yield {
        severity: 'hint',
        code: 'number-style',
        exact: node.label ?? '',
        ...where(node),
        message: `Số thứ tự “${node.label}” viết khác kiểu mục trước`,
        messageEn: `The number “${node.label}” is written in another way than the one before`,
      };
    neighbour = { label, look };
    // Roman I and C may be letters of another series; a lone start is no jump.
    if (before === undefined || label.value === 1 || label.value === before + 1) continue;
    const at = { exact: node.label ?? '', ...where(node) };
    if (label.value === before)
      yield {
        severity: 'warning',
        code: 'number-repeated',
        ...at,
        message: `Số thứ tự “${node.label}” lặp lại`,
        messageEn: `The number “${node.label}” stands twice`,
      };
    else
      yield {
        severity: 'warning',
        code: 'number-gap',
        ...at,
        message: `Số thứ tự nhảy đến “${node.label}”, mục trước là số ${before}`,
        messageEn: `The numbering jumps to “${node.label}” from ${before}`,
      };
  }
}

/** Whole items, and clauses of items, that a section holds twice. */
function* repeats(section: Section): Generator<Finding> {
  const items = (section.children ?? []).filter((child) => child.kind === 'item');
  const seen = new Map<string, FlowNode>();
  for (const item of items) {
    if (isSection(item)) continue;
    const text = plainText(item.content);
    for (const [index, clause] of [text, ...text.split(/[;.]\s/)].entries()) {
      const key = fold(clause)
        .replace(/[^a-z\d%]+/g, ' ')
        .trim();
      if (key.length < 32) continue;
      const first = seen.get(key);
      if (first && first !== item) {
        yield {
          severity: index === 0 ? 'warning' : 'hint',
          code: index === 0 ? 'duplicate-item' : 'duplicate-clause',
          exact: clause.trim(),
          ...where(item),
          message: `Nội dung lặp lại${first.label ? ` mục “${first.label}”` : ''}: “${clause.trim().slice(0, 120)}”`,
          messageEn: `Said before${first.label ? ` in “${first.label}”` : ''}: “${clause.trim().slice(0, 120)}”`,
        };
        break;
      }
      seen.set(key, item);
    }
  }
}
