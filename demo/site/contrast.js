/** Contrast as WCAG 2.2 counts it, and the pairs of tokens that must keep it. Pure. */

/** Red, green and blue of `#rrggbb` or of what a browser computes: `rgb(…)`, `color(srgb …)`. */
export function channels(colour) {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex) return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const numbers = colour.match(/[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  return colour.startsWith('color(srgb') ? numbers.slice(0, 3).map((part) => part * 255) : numbers.slice(0, 3);
}

function luminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const hex = (parts) => `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The nearest shade of a colour that is enough: the colour itself mixed with black or white, whichever needs less. */
export function nearestShade(colour, isEnough) {
  const own = channels(colour);
  for (let step = 0; step <= 100; step++) {
    for (const end of [0, 255]) {
      const shade = hex(own.map((part) => part + ((end - part) * step) / 100));
      if (isEnough(shade)) return shade;
    }
  }
  return undefined;
}

/** Letters need 4.5:1 on what is behind them, marks and edges of controls 3:1. `[what, on what, ratio]`, by token. */
export const PAIRS = [
  ['accent', 'surface', 4.5],
  ['accent', 'surface-sunken', 4.5],
  ['accent', 'surface-accent', 4.5],
  ['on-accent', 'accent', 4.5],
  ['text', 'surface', 4.5],
  ['text', 'surface-sunken', 4.5],
  ['text', 'surface-accent', 4.5],
  ['text', 'hit', 4.5],
  ['text', 'open-surface', 4.5],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-sunken', 4.5],
  ['border-strong', 'surface', 3],
  ['emblem', 'surface', 3],
  ['met-text', 'met-surface', 4.5],
  ['met-mark', 'surface', 3],
  ['open-text', 'open-surface', 4.5],
  ['open-mark', 'surface', 3],
  ['failed-text', 'failed-surface', 4.5],
  ['failed-surface', 'surface', 3],
  ['part-text', 'part-surface', 4.5],
  ['part-mark', 'surface', 3],
  ['unknown-text', 'surface', 4.5],
  ['unknown-mark', 'surface', 3],
  ['accent-dark', 'surface-dark', 4.5],
  ['on-accent-dark', 'accent-dark', 4.5],
];
