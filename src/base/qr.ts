import { correction, generate } from 'lean-qr/nano';

const NS = 'http://www.w3.org/2000/svg';
/** White modules round the code: fewer and a scanner may not find it. */
const QUIET = 4;

function shape(name: 'rect' | 'path', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A QR code of an address, named for readers; nothing when the text is longer than a code can hold. Black on white in every theme. */
export function qr(text: string, label: string): SVGSVGElement | undefined {
  let code;
  try {
    code = generate(text, { minCorrectionLevel: correction.M });
  } catch {
    return undefined;
  }
  const { size } = code;
  // One bar for each run of black modules: single squares would show hairlines between them.
  let bars = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) bars += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  const edge = String(size + 2 * QUIET);
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('viewBox', `${-QUIET} ${-QUIET} ${edge} ${edge}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  // Nothing of the page may tint it: a code in other colours is not read.
  svg.style.setProperty('forced-color-adjust', 'none');
  svg.append(
    shape('rect', { x: String(-QUIET), y: String(-QUIET), width: edge, height: edge, fill: '#fff' }),
    shape('path', { d: bars, fill: '#000' }),
  );
  return svg;
}
