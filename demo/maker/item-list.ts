/** The rows of a panel, and the way to add one. */
import type { Project, Resolution, Target, Task } from '../../src/schema/resolution.js';
import { withAdded, type Added } from './added.js';
import { adding } from './adding.js';
import type { App } from './app.js';
import type { See } from './panes.js';
import { basis } from './draft.js';
import { Item, type ItemParts } from './item.js';
import { h } from './ui.js';

interface Entries {
  targets: Target;
  tasks: Task;
  projects: Project;
}

/** `fresh`: not in the list yet; whoever saves the entry saves that, too. */
export type PartsOf<E> = (entry: E, at: number, fresh?: Added) => ItemParts;

export interface ItemList<E> {
  nodes: (Node | null)[];
  find(wanted: (entry: E) => boolean): Item | undefined;
}

export function itemList<K extends keyof Entries>(app: App, kind: K, partsOf: PartsOf<Entries[K]>, see: See): ItemList<Entries[K]> {
  const { words } = app;
  const { paper, draft } = app.work!;
  const entriesOf = (document: Resolution): Entries[K][] => (document[kind] ?? []) as Entries[K][];
  const rows = entriesOf(basis(paper, draft)).map((entry, at) => ({ entry, item: new Item(app, partsOf(entry, at), see) }));
  const list = h('ol', { class: 'items' }, ...rows.map(({ item }) => item.node));
  const find: ItemList<Entries[K]>['find'] = (wanted) => rows.find(({ entry }) => wanted(entry))?.item;
  const none = h('p', { class: 'muted hint' }, words.emptyList[kind]);
  none.hidden = rows.length > 0;
  const way = adding(app, kind, (fresh) => {
    const entries = entriesOf(withAdded(basis(paper, draft), [fresh]));
    const at = entries.findIndex(({ id }) => id === fresh.id);
    const entry = entries[at]!;
    // One at a time: the next one's id depends on whether this one stays.
    way.node.hidden = true;
    const item = new Item(app, partsOf(entry, rows.length, fresh), see, {
      kept() {
        rows.push({ entry, item });
        none.hidden = true;
        way.node.hidden = false;
      },
      givenUp() {
        way.node.hidden = false;
        way.focus();
        app.say(words.notAdded);
      },
    });
    list.insertBefore(item.node, find(({ id }) => id === entries[at + 1]?.id)?.node ?? null);
    item.open();
    item.node.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    app.say(words.filledIn);
  });
  return { nodes: [way.node, none, list], find };
}
