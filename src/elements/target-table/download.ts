import { criterionText } from '../../format/criterion.js';
import { csvText } from '../document/save.js';
import type { MeasureStanding } from '../../model/judgement.js';
import type { CellWords } from '../targets/cell-words.js';
import { asksNothing } from '../targets/requirement.js';
import { dayText } from '../../format/number.js';
import { letterOf } from './row-cells.js';
import type { TableData } from './table-data.js';
import type { Row } from './table-rows.js';

/** What is seen, one line a measure, in the words on the screen; ids first, so that it can be filled in and handed back. */
export function tableAsCsv(rows: readonly Row[], data: TableData, cells: CellWords): string {
  const { csvColumns } = cells.targets;
  const lines = rows.flatMap((row) => {
    const { target } = row;
    const { measures, judgement } = data.standing(row);
    const group = row.group?.label ?? (row.report ? cells.targets.reports : '');
    const code = (!row.report && target.code) || '';
    const head = (id: string, part: string): string[] => [id, group, part, target.text];
    const tail = [target.owner ?? ''];
    if (!measures.length) return [[...head(target.id, code), '', '', '', '', cells.badge(judgement), '', '', '', ...tail]];
    return measures.map((standing, i) => {
      const part = measures.length > 1 ? `${code} ${letterOf(i)}.`.trim() : code;
      return [...head(standing.measure.id, part), ...measured(standing, cells), ...tail];
    });
  });
  return csvText([csvColumns, ...lines]);
}

function measured({ measure, observation: o, judgement }: MeasureStanding, cells: CellWords): string[] {
  return [
    measure.label,
    asksNothing(measure) ? '' : criterionText(measure.criterion, measure, cells.verdicts),
    o ? cells.result(o, measure) : '',
    o?.period.raw ?? '',
    cells.badge(judgement),
    judgement.pace === 'khong-ap-dung' ? '' : cells.pace(judgement.pace),
    dayText(o?.date ?? ''),
    o?.source ?? o?.note ?? '',
  ];
}

/** What is seen, as data: targets and results as they are in the document, each with its verdicts. */
export function tableAsJson(rows: readonly Row[], { resolution, today, standing }: TableData): string {
  const reports = rows
    .filter(({ report }) => report)
    .map((row) => {
      const { measures, judgement } = standing(row);
      return { ...measures[0]!.observation, verdict: judgement.verdict };
    });
  const targets = rows
    .filter(({ report }) => !report)
    .map((row) => {
      const { target, measures, judgement } = standing(row);
      return {
        ...target,
        verdict: judgement.verdict,
        measures: measures.map(({ measure, observation, judgement: { verdict, pace, ratio, gap } }) => ({
          ...measure,
          ...(observation ? { observation } : {}),
          verdict,
          pace,
          ...(ratio === undefined ? {} : { ratio }),
          ...(gap === undefined ? {} : { gap }),
        })),
      };
    });
  const { id, title, number, period } = resolution;
  return `${JSON.stringify({ document: { id, title, number, period }, today, targets, ...(reports.length ? { reports } : {}) }, null, 2)}\n`;
}
