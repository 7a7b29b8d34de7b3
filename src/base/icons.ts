import type { MoreIcons } from './more-icons.js';
import type { ToolIcons } from './tool-icons.js';

/** Own icons on a 20-unit grid, stroke 1.75, always beside a word or with a name for readers. Here those that any first screen may need. */
const FIRST = {
  down: 'm5 8 5 5 5-5',
  info: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM10 9.2V14M10 6v.1',
  warn: 'M10 2.8 18 17H2zM10 8v4.5M10 14.8v.1',
} as const;

export type IconName = keyof typeof FIRST | keyof ToolIcons | keyof MoreIcons;

/** Every icon known so far: `tool-icons.ts` and `more-icons.ts` add the others. */
export const PATHS = { ...FIRST } as Record<IconName, string>;

const NS = 'http://www.w3.org/2000/svg';

const drawn = new Map<IconName, SVGSVGElement>();

/** An icon as a node: a copy, four times as fast as a new one and needed by the thousand. */
export function iconNode(name: IconName): SVGSVGElement {
  let svg = drawn.get(name);
  if (!svg) {
    drawn.set(name, (svg = document.createElementNS(NS, 'svg')));
    svg.setAttribute('class', 'icon');
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(NS, 'path');
    path.setAttribute('d', PATHS[name]);
    svg.append(path);
  }
  return svg.cloneNode(true) as SVGSVGElement;
}
