import { limitText, resultText } from '../elements/target-chart/figure-text.js';
import { capital } from '../format/capital.js';
import { documentName } from '../format/title.js';
import { verdictWord } from '../format/verdict.js';
import { plotsOf, type Plot } from '../model/series.js';
import { nothingOf } from './nothing.js';
import { el, heading, type Html, type Part } from './html.js';
import type { Drawing, Words } from './words.js';

/** What would be drawn, as the tables that stand beside the pictures. */
export function targetChart(drawing: Drawing): Part {
  const { resolution, words, attributes, today, level } = drawing;
  const { charts } = words;
  const { target, group } = attributes;
  const plots = plotsOf(resolution, { target, group }, today);
  if (!plots.length) return nothingOf('noData', drawing);
  const [only] = plots.length === 1 ? plots : [];
  return [
    heading(level, only?.title ? capital(only.title) : charts.title),
    el('p', null, documentName(resolution)),
    plots.map((plot) => dataTable(plot, words)),
  ];
}

function dataTable({ title, unit, over, bars, places }: Plot, { charts, cells }: Words): Html {
  const { columns, lang } = charts;
  const names = [over === 'time' ? columns.period : columns.measure, columns.result, columns.criterion, columns.verdict];
  const rows = places.flatMap(({ label, title: full, points }) =>
    points.flatMap((point, bar) => {
      if (!point) return [];
      const { limit, judgement } = point;
      const name = over === 'measures' ? `${label}. ${capital(full)}` : label;
      const part = over === 'time' && bars.length > 1 ? `, ${bars[bar]}` : '';
      const result = resultText(point, unit, cells);
      return el(
        'tr',
        null,
        el('th', { scope: 'row' }, name + part),
        el('td', null, result),
        el('td', null, limit ? limitText(limit, unit, lang) : '–'),
        el('td', null, judgement ? verdictWord(judgement, cells.verdicts) : '–'),
      );
    }),
  );
  const caption = [capital(title || charts.others), unit ? `. ${charts.unit(unit)}` : ''].join('');
  return el(
    'table',
    null,
    el('caption', null, caption),
    el(
      'thead',
      null,
      el(
        'tr',
        null,
        names.map((name) => el('th', { scope: 'col' }, name)),
      ),
    ),
    el('tbody', null, rows),
  );
}
