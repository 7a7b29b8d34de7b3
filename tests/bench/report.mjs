/** Puts the figures of a bench run in a table, each beside its goal. */

/** Highest ratio to the page by hand, or highest figure, by paper. */
const GOALS = {
  first: { S4: 1.3, '5 MB': 1.5, unit: 'ms', what: 'first content painted' },
  complete: { S4: 1.5, '5 MB': 1.5, unit: 'ms', what: 'all of it in the page' },
  key: { '5 MB': 1.5, unit: 'ms', what: 'search: key to paint' },
  'first key': { unit: 'ms', what: 'search: first key' },
  longest: { most: 50, unit: 'ms', what: 'longest task after parsing' },
  heap: { S4: 1.5, '5 MB': 1.5, unit: 'MB', what: 'heap after a search' },
  code: { most: 22, unit: 'kB', what: 'code before first content, brotli' },
};
/** The one-script build, kB brotli. */
const SCRIPT = 48;

const number = (value, unit) => (unit === 'ms' ? value.toFixed(0) : value.toFixed(1));
/** A median and how far an ordinary run strays from it; a figure that never changes has no spread. */
const figureOf = ({ spread, ...medians }, figure, unit) =>
  `${number(medians[figure], unit)}${spread[figure] ? ` ± ${number(spread[figure], unit)}` : ''}`;

export function report(results, { runs, slowdown, script }) {
  const rows = [['paper', 'figure', 'by hand', 'viewer', 'ratio', 'goal', '']];
  for (const { name, bytes, limit, viewer } of results) {
    for (const [figure, { unit, what, most, ...ratios }] of Object.entries(GOALS)) {
      const ratio = viewer[figure] / limit[figure];
      const goal = most ? `≤ ${most} ${unit}` : ratios[name] ? `≤ ${ratios[name]}` : '';
      const kept = most ? viewer[figure] <= most : ratio <= ratios[name];
      rows.push([
        `${name} (${(bytes / 1e6).toFixed(1)} MB)`,
        `${what}, ${unit}`,
        figureOf(limit, figure, unit),
        figureOf(viewer, figure, unit),
        most ? '' : ratio.toFixed(2),
        goal,
        goal && (kept ? 'kept' : 'MISSED'),
      ]);
    }
  }
  rows.push(['', 'one script, brotli, kB', '', number(script, 'kB'), '', `≤ ${SCRIPT} kB`, script <= SCRIPT ? 'kept' : 'MISSED']);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const table = rows.map((row) => row.map((cell, i) => (i > 1 && i < 5 ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '));
  return `Medians of ${runs} ± half the interquartile range, processor slowed down ${slowdown} times\n\n${table.join('\n')}`;
}
