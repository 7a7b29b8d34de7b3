import type { ChartMessages } from './charts.vi.js';

/** Words of the chart, English. */
export const chartsEn: ChartMessages = {
  lang: 'en',
  title: 'Results against requirements',
  others: 'Other targets',
  key: {
    criterion: 'Bars are results, the heavy line is what is required.',
    plan: 'Bars are results, the heavy line is the assigned plan.',
    none: 'Bars are results.',
  },
  range: 'The required range lies between two lines.',
  inferredNote: 'The plan is inferred from the share the paper says was reached.',
  criterion: 'required',
  plan: 'plan',
  inferred: 'inferred',
  unit: (unit) => `Unit: ${unit}.`,
  picture: (title, n, from, to) =>
    `Bar chart: ${title}. ${n} ${n > 1 ? `bars, lowest ${from}, highest ${to}` : `bar: ${to}`}. All figures are in the table beside it.`,
  data: 'Figures',
  columns: {
    period: 'Period',
    measure: 'Target',
    result: 'Result',
    reported: 'Reached, as reported',
    criterion: 'Required',
    plan: 'Plan',
    verdict: 'Verdict',
  },
  notDrawn: (silent, wordy, alone) =>
    `Not drawn: ${[
      silent && `${silent} ${silent === 1 ? 'measure' : 'measures'} without data`,
      wordy && `${wordy} whose result is no number`,
      alone && `${alone} in a unit of their own, with nothing to stand beside`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  csv: 'Download the figures (CSV)',
  csvColumns: [
    'Chart',
    'Period or target',
    'Measure',
    'Result',
    'Unit',
    'Compared with',
    'Reached, as reported',
    'Verdict',
    'Period',
    'Source',
    'Note',
  ],
};
