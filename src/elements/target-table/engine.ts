/** What a table needs once a target has a result, loaded beside the document: verdicts, gauges, results without a target. */
import { isMet } from '../../model/reported.js';
import { judgeReport, judgeTarget, observationIndex } from '../../model/verdict.js';
import type { Context, MeasureStanding, ObservationIndex, TargetStanding, Verdict } from '../../model/judgement.js';
import type { Observation, Target } from '../../schema/resolution.js';
import { gauge } from '../targets/gauge.js';
import { isHeld, reportAsTarget } from '../targets/report-target.js';
import type { Row } from './table-rows.js';

export class Engine {
  #index: ObservationIndex;

  constructor(
    readonly context: Context,
    readonly observations: Observation[],
  ) {
    this.#index = observationIndex({ observations });
  }

  judge({ target, group }: Row): TargetStanding {
    return judgeTarget(target, this.#index, this.context, group);
  }

  isMet(verdict: Verdict): boolean {
    return isMet(verdict);
  }

  gauge(standing: MeasureStanding): HTMLElement | undefined {
    return gauge(standing);
  }

  /** The results the paper reports without a target, as rows: their own words, judged against the plan they are compared with. */
  reports(targets: readonly Target[]): Row[] {
    const known = new Set(targets.flatMap(({ measures }) => measures.map(({ id }) => id)));
    return this.observations
      .filter(({ measureId }) => !measureId || !known.has(measureId))
      .map((observation, i) => {
        const report = judgeReport(observation, this.context);
        const standing = reportAsTarget(report, `report-${i}`);
        return { target: standing.target, group: undefined, report: true, held: isHeld(report), standing };
      });
  }
}
