import { verdictWord } from '../../format/verdict.js';
import type { ChartMessages } from '../../messages/charts.vi.js';
import type { Plot } from '../../model/series.js';
import type { CellWords } from '../targets/cell-words.js';
import { csvText } from '../document/save.js';
import { limitText, resultText } from './figure-text.js';

/** What is drawn, one line a bar, in the words of the tables beside the pictures; with where it comes from, which has no room there. */
export function chartAsCsv(plots: readonly Plot[], words: ChartMessages, cells: CellWords): string {
  const lines = plots.flatMap(({ title, unit, over, bars, places }) =>
    places.flatMap((place) =>
      place.points.flatMap((point, bar) => {
        if (!point) return [];
        const { limit, judgement, observation } = point;
        const of = limit ? limitText(limit, unit, words.lang) : '';
        return [
          [
            title,
            over === 'measures' ? `${place.label}. ${place.title}` : place.label,
            over === 'measures' ? '' : (bars[bar] ?? ''),
            resultText(point, unit, cells),
            unit ?? '',
            limit?.inferred ? `${of} (${words.inferred})` : of,
            observation.reportedVerdict?.text ?? '',
            judgement ? verdictWord(judgement, cells.verdicts) : '',
            observation.period.raw,
            observation.source ?? '',
            observation.note ?? '',
          ],
        ];
      }),
    ),
  );
  return csvText([words.csvColumns, ...lines]);
}
