import type { Resolution } from '../../schema/resolution.js';

/** Where a section, item, target, footnote or citation stands on the sheet; null when it is not drawn (yet). */
export function placeOf(id: string, doc: Resolution | undefined, sheet: HTMLElement): HTMLElement | null {
  const targets: unknown = doc?.targets;
  const target = Array.isArray(targets)
    ? (targets as { id?: unknown; provenance?: { blockId?: unknown } }[]).find((entry) => entry?.id === id)
    : undefined;
  const block = target?.provenance?.blockId;
  // getElementById of the shadow root cannot be fooled by an id with odd characters, as a selector can.
  const root = sheet.getRootNode() as Partial<ShadowRoot>;
  const element = root.getElementById?.(typeof block === 'string' ? block : id);
  if (element && sheet.contains(element)) return element;
  // A citation is found where it is cited.
  return [...sheet.querySelectorAll<HTMLElement>('[data-cite]')].find((link) => link.dataset.cite === id) ?? null;
}
