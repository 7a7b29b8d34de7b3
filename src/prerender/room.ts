import { el, type Html } from './html.js';

/** Room below the words, in pixels: as high on every screen, and as high on a phone but a third of it on a wide screen. */
type Room = readonly [everywhere: number, onPhones: number];

/**
 * What only the widget has (bars, buttons, filters, drawings) takes room that its words do not; measured in the default look at 360, 768 and
 * 1280 px. An estimate: the page's own type decides how high the words are. What is longer than a screen needs none, for nobody sees its end.
 */
const ROOMS: Readonly<Record<string, (rows: number) => Room | undefined>> = {
  'target-table': (rows) => (rows > 6 ? undefined : [230 + 60 * rows, 0]),
  'target-summary': () => [10, 350],
  'target-card': () => [100, 40],
  'target-chart': (rows) => (rows > 8 ? undefined : [120, 450]),
  'task-timeline': (rows) => (rows > 5 ? undefined : [230 + 40 * rows, 0]),
  'project-list': (rows) => (rows > 12 ? undefined : [40, 170]),
};

/** So many pieces side by side where there is room, one below the other on a phone. */
const PIECES = 6;
const WIDE = '300';

const blank = (width: string, height: number): Html => el('svg', { width, height: String(Math.round(height)) });

/** The room a widget will need beyond its words. Drawings of nothing: a policy that forbids styles lets them be, and nobody reads them out. */
export function roomFor(tag: string, rows: number): Html | null {
  const room = ROOMS[tag]?.(rows);
  if (!room) return null;
  const [everywhere, onPhones] = room;
  const pieces = Array.from({ length: PIECES }, () => [blank(WIDE, onPhones / PIECES), ' ']);
  return el('p', { 'aria-hidden': 'true' }, blank('1', everywhere), onPhones ? pieces : null);
}
