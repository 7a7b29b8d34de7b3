/** The widgets themselves, fed with the document at hand. */
import type { Resolution } from '../../src/schema/resolution.js';
import { h } from './ui.js';
import type { Tag } from './snippet.js';
import type { Words } from './words.vi.js';

const LOADS: Record<Tag, () => Promise<unknown>> = {
  'resolution-viewer': () => import('../../src/elements/resolution-viewer/define.js'),
  'target-table': () => import('../../src/elements/target-table/define.js'),
  'target-summary': () => import('../../src/elements/target-summary/define.js'),
  'task-timeline': () => import('../../src/elements/task-timeline/define.js'),
  'project-list': () => import('../../src/elements/project-list/define.js'),
};

type Widget = HTMLElement & { data?: unknown };

export interface Preview {
  box: HTMLElement;
  widget: Widget;
  show(document: Resolution): void;
}

/** A widget and its script; while that is on its way, or does not come, the words inside say so. */
export function preview(tag: Tag, words: Words, attributes: Record<string, string> = {}): Preview {
  const widget = h(tag as 'resolution-viewer', { 'heading-level': '3', ...attributes }, h('p', null, words.fallback)) as Widget;
  void LOADS[tag]().then(
    // A list that is empty shows what stands inside the tag, and here that would be no truth.
    () => widget.replaceChildren(),
    () => (widget.querySelector('p')!.textContent = words.lost),
  );
  return {
    box: h('div', { class: 'preview' }, widget),
    widget,
    show(document) {
      widget.data = document;
    },
  };
}

type Viewer = Widget & { reveal?(id: string): boolean };

/** Shows the node an issue is about; a text still being drawn is waited for. */
export async function revealIn(widget: Widget, id: string): Promise<boolean> {
  await customElements.whenDefined('resolution-viewer');
  const viewer = widget as Viewer;
  for (let frame = 0; frame < 120; frame++) {
    if (viewer.reveal?.(id)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}
