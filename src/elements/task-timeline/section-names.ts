import type { ResolutionHead } from '../../schema/head.js';
import { ResolutionReader } from '../../schema/reader.js';
import { isSection, plainText } from '../../schema/resolution.js';

/** Headings by id, with their labels. Reads the text to its end. */
export function sectionNames(head: ResolutionHead | undefined): Map<string, string> {
  const names = new Map<string, string>();
  if (!head) return names;
  for (const { node } of ResolutionReader.of(head).readAll().flow)
    if (isSection(node)) names.set(node.id, [node.label, plainText(node.heading)].filter(Boolean).join(' '));
  return names;
}
