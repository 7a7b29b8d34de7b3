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
  noData: 'Nothing to draw yet',
  noDataText: 'No result that is a number has been published for this part.',
};
