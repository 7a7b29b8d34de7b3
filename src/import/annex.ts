/** What follows the signature as a text of its own: an annex, or the regulation a decision issues. It has an outline like any other text. */
import type { FlowNode, Section } from '../schema/text.js';
import { place, writeFlow, type Ids } from './body.js';
import { kindOf } from './head-lines.js';
import { type Style } from './labels.js';
import { isCaps } from './shape.js';
import type { Unit } from './units.js';
import { toContent } from './words.js';

/** Labels that open a text, not a list of recipients. */
export const OPENING: ReadonlySet<Style> = new Set<Style>(['annex', 'part', 'chapter', 'division', 'article', 'roman', 'alpha']);

/** "QUY CHẾ", "DANH SÁCH": what a paper issues or lists begins with its own title. */
export const isTitleOfText = (text: string): boolean =>
  isCaps(text) && text.length <= 200 && (kindOf(text) !== undefined || /^DANH (?:SÁCH|MỤC)/u.test(text));

/** The outline of what stands behind the signature, or undefined when it has none. */
export function readAnnex(units: readonly Unit[], ids: Ids): FlowNode[] | undefined {
  if (!units.some(({ label, words }) => (label ? OPENING.has(label.style) : isTitleOfText(words.text)))) return undefined;
  const out: FlowNode[] = [];
  let from = 0;
  const titles = units.flatMap((unit, index) =>
    !unit.label && !unit.rows && isTitleOfText(unit.words.text) && heads(units, index) ? [index] : [],
  );
  for (const at of [...titles, units.length]) {
    const before = units.slice(from, at);
    const title = titles.includes(from) ? before[0] : undefined;
    if (title) {
      const id = ids.once(`end.${ids.slug(title.words.text)}`);
      const section: Section = { id, kind: 'section', heading: toContent(title.words), ...place(title, title.words.text) };
      const children = writeFlow(before.slice(1), id, ids);
      if (children.length) section.children = children;
      out.push(section);
    } else out.push(...writeFlow(before, 'end', ids));
    from = at;
  }
  for (const node of out) if (node.kind !== 'section') node.role ??= 'other';
  return out;
}

/** Whether a title stands over a text, and is no heading inside the annex that was opened before it. */
function heads(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  return before?.label?.style !== 'annex' && !/^(?:BÁO CÁO|KẾ HOẠCH|KẾT LUẬN)/u.test(units[index]!.words.text);
}
