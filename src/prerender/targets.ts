import { isHeld, reportAsTarget } from '../elements/targets/report-target.js';
import { requirementOf } from '../elements/targets/requirement.js';
import { letterOf } from '../elements/target-table/row-cells.js';
import { viewOf } from '../elements/target-card/view.js';
import { blocksOf, type Block } from '../elements/target-summary/blocks.js';
import { capital } from '../format/capital.js';
import { dayText } from '../format/number.js';
import { reasonText } from '../format/reason.js';
import { documentName } from '../format/title.js';
import { unshouted } from '../format/unshouted.js';
import type { MeasureStanding, TargetStanding, Verdict } from '../model/judgement.js';
import { standing } from '../model/standing.js';
import { nothingOf } from './nothing.js';
import { el, heading, type Html, type Part } from './html.js';
import type { Drawing, Words } from './words.js';

const column = (name: string): Html => el('th', { scope: 'col' }, name);

/** Requirement, result and verdict of a measure, each in words. */
function figures(one: MeasureStanding, sentence: string, { cells }: Words): { asked: Part; result: Part; verdict: string } {
  const { measure, observation, judgement } = one;
  const { value, notes } = requirementOf(measure, sentence, cells.targets, cells.verdicts);
  const when = observation ? cells.when(observation).join(' · ') : '';
  return {
    asked: [value, notes.map((note) => `, ${note}`)],
    result: observation ? [el('strong', null, cells.result(observation, measure)), when && ` (${when})`] : '–',
    verdict: cells.badge(judgement),
  };
}

/** The rows of a target: one a measure, under its sentence. */
function targetRows({ target, measures, judgement }: TargetStanding, words: Words): Part {
  const sentence = [target.code ? el('strong', null, `${target.code} `) : null, target.text];
  const verdict = words.cells.badge(judgement);
  if (!measures.length)
    return el('tr', null, el('th', { scope: 'row' }, sentence), el('td', null, '–'), el('td', null, '–'), el('td', null, verdict));
  return measures.map((one, at) => {
    const said = figures(one, target.text, words);
    const part = measures.length > 1 && `${letterOf(at)}. ${capital(one.measure.label)}: `;
    const rows = measures.length > 1 ? String(measures.length) : undefined;
    return el(
      'tr',
      null,
      at ? null : el('th', { scope: 'row', rowspan: rows }, sentence),
      el('td', null, part, said.asked),
      el('td', null, said.result),
      el('td', null, said.verdict),
    );
  });
}

function tableOf(caption: string, first: string, bodies: Part, { cells }: Words): Html {
  const { criterion, result, verdict } = cells.targets.columns;
  const head = el('thead', null, el('tr', null, [first, criterion, result, verdict].map(column)));
  return el('table', null, el('caption', null, caption), head, bodies);
}

/** Every target as a row of a real table, and under it what else the paper reports. */
export function targetTable(drawing: Drawing): Part {
  const { resolution, words, attributes, today, level } = drawing;
  const { targets: said } = words.cells;
  const { groups, reports } = standing(resolution, { today });
  const { group: wanted } = attributes;
  const shown = groups.filter(({ group, targets }) => targets.length && (!wanted || group?.id === wanted));
  const period = unshouted(resolution.period?.raw ?? '');
  const bodies = shown.map(({ label, targets }) =>
    el(
      'tbody',
      null,
      el('tr', null, el('th', { scope: 'rowgroup', colspan: '4' }, label || said.otherGroup)),
      targets.map((target) => targetRows(target, words)),
    ),
  );
  const loose = wanted ? [] : [...reports].sort((a, b) => Number(isHeld(b)) - Number(isHeld(a)));
  const others = loose.map((report, at) => targetRows(reportAsTarget(report, `report.${at}`), words));
  if (!shown.length && !loose.length) return nothingOf('none', drawing);
  const title = said.title(period);
  return [
    heading(level, shown.length ? title : said.reportsTitle('')),
    el('p', null, documentName(resolution)),
    shown.length ? tableOf(title, said.columns.target, bodies, words) : null,
    loose.length ? tableOf(said.reports, said.reportColumn, el('tbody', null, others), words) : null,
  ];
}

/** One promise: its sentence, what it asks for, the result, the verdict and why. */
export function targetCard(drawing: Drawing): Part {
  const { resolution, words, attributes, today, level } = drawing;
  const { cards, cells, reasons } = words;
  const view = viewOf(resolution, attributes.target ?? '', today);
  if (!view) return nothingOf('target', drawing);
  const { target, period, measures } = view;
  const kind = view.report ? cards.reportedResult : cards.target(target.code ?? '');
  return [
    el('p', null, [kind, period, documentName(resolution)].filter(Boolean).join(' · ')),
    heading(level, target.text),
    measures.map((one) => {
      const said = figures(one, target.text, words);
      return [
        measures.length > 1 ? el('p', null, el('strong', null, capital(one.measure.label))) : null,
        el('p', null, `${cards.requirement}: `, said.asked),
        one.observation ? el('p', null, `${cards.result}: `, said.result) : null,
        el('p', null, el('strong', null, said.verdict)),
        el('p', null, reasonText(one.judgement, { words: cells.verdicts, reasons, measure: one.measure })),
      ];
    }),
    el('p', null, cards.source(documentName(resolution), '')),
  ];
}

/** How many targets are met: in all, by group, by verdict. */
export function targetSummary(drawing: Drawing): Part {
  const { resolution, words, today, level } = drawing;
  const { cards, cells } = words;
  const whole = standing(resolution, { today });
  const blocks = blocksOf(whole, cards);
  if (!blocks.length) return nothingOf('none', drawing);
  const period = unshouted(resolution.period?.raw ?? '');
  const title = ({ reports, count }: Block): string => (reports ? cards.reportsTitle(count, '') : cards.summaryTitle(count, period));
  return [
    blocks.map((block, at) => [heading(at ? level + 1 : level, title(block)), summaryBlock(block, words)]),
    el('p', null, cards.source(documentName(resolution), ''), whole.asOf ? ` ${cells.targets.updated(dayText(whole.asOf))}` : null),
  ];
}

function summaryBlock({ groups, totals, reports, others }: Block, { cards, cells }: Words): Part {
  const { total, judged, met, byVerdict } = totals;
  const silent = byVerdict['chua-co-so-lieu'];
  const of = reports ? cards.ofReports : cards.ofTargets;
  const first = judged
    ? `${cards.met}: ${met} ${(reports ? cards.ofJudgedReports : cards.ofJudged)(judged)}`
    : `${cards.withData}: ${total - silent} ${of(total)}`;
  const counted = (Object.keys(byVerdict) as Verdict[]).filter((verdict) => byVerdict[verdict]);
  return [
    el('p', null, el('strong', null, first)),
    el(
      'table',
      null,
      el('caption', null, reports ? cards.reportsTable : cards.table),
      el('thead', null, el('tr', null, [cards.columns.group, cards.columns.count].map(column))),
      el(
        'tbody',
        null,
        groups.map(({ label, totals: own }) => {
          const none = own.judged ? 0 : own.byVerdict['chua-co-so-lieu'];
          const count = cells.targets.groupCount(own.met, own.judged, none, own.total);
          return el('tr', null, el('th', { scope: 'row' }, `${label} (${own.total})`), el('td', null, count));
        }),
      ),
    ),
    el('p', null, reports ? cards.legendOfReports : cards.legend),
    el(
      'ul',
      null,
      counted.map((verdict) => el('li', null, `${cells.word(verdict)}: ${byVerdict[verdict]}`)),
    ),
    others ? el('p', null, cards.others(others)) : null,
  ];
}
