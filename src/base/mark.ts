const NS = 'http://www.w3.org/2000/svg';

export const DISC = 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z';
export const RING = 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z';
export const HALF = 'M10 2a8 8 0 0 0 0 16Z';
export const TICK = 'm6.2 10.4 2.7 2.7 5-5.8';

/** Strokes by how they are drawn: filled, in the paper's colour on a filled shape, as a line, as a hair. */
export type Strokes = Partial<Record<'fill' | 'ink' | 'line' | 'hair', string>>;

const drawn = new Map<string, SVGSVGElement>();

/** A copy of a drawing made once: lists need them by the thousand. */
export function drawing(className: string, strokes: Strokes): SVGSVGElement {
  let svg = drawn.get(className);
  if (!svg) {
    drawn.set(className, (svg = document.createElementNS(NS, 'svg')));
    svg.setAttribute('class', className);
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('aria-hidden', 'true');
    for (const [name, d] of Object.entries(strokes)) {
      const path = document.createElementNS(NS, 'path');
      path.setAttribute('class', name);
      path.setAttribute('d', d);
      svg.append(path);
    }
  }
  return svg.cloneNode(true) as SVGSVGElement;
}
