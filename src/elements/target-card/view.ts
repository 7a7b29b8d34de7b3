import type { Observation, Resolution, Target } from '../../schema/resolution.js';
import type { Context, Judgement, MeasureStanding, ReportStanding, TargetStanding } from '../../model/judgement.js';
import { capital } from '../../format/capital.js';
import { unshouted } from '../../format/unshouted.js';
import { reportAsTarget, reportName } from '../targets/report-target.js';
import { observationIndex, judgeReport, judgeTarget } from '../../model/verdict.js';

/** What a card shows: a target, or a result a report states without one. */
export interface CardView {
  /** The target; of a reported result, its words in the shape of one. */
  target: Target;
  report: boolean;
  /** Id of what its sentence stands in, as links name it. */
  place: string;
  period: string;
  judgement: Judgement;
  measures: readonly MeasureStanding[];
  standing?: TargetStanding;
}

function ofTarget(standing: TargetStanding, document: Resolution): CardView {
  const { target, judgement, measures } = standing;
  const period = target.period?.raw ?? document.period?.raw ?? '';
  return { target, report: false, place: target.id, period: unshouted(period), judgement, measures, standing };
}

function ofReport(report: ReportStanding): CardView {
  const { observation } = report;
  const { provenance, period } = observation;
  const { target, judgement, measures } = reportAsTarget(report);
  // A card is headed by what the result is of; the sentence is quoted behind "Vì sao?".
  const { code: _name, ...named } = { ...target, text: capital(reportName(observation)) };
  return { target: named, report: true, place: provenance?.blockId ?? '', period: unshouted(period.raw), judgement, measures };
}

/** The target or the reported result of an id; undefined where the document has neither. */
export function viewOf(document: Resolution, id: string, today: string): CardView | undefined {
  const context: Context = { today, resolution: document };
  const target = document.targets?.find((one) => one.id === id);
  if (target) {
    const group = document.targetGroups?.find((one) => one.id === target.groupId);
    return ofTarget(judgeTarget(target, observationIndex(document), context, group), document);
  }
  const observation: Observation | undefined = document.observations?.find((one) => one.id === id);
  return observation && ofReport(judgeReport(observation, context));
}
