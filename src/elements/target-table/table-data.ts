import type { Judgement, MeasureStanding, TargetStanding, Verdict } from '../../model/judgement.js';
import { asOf } from '../../model/period.js';
import type { Resolution, Target } from '../../schema/resolution.js';
import type { Engine } from './engine.js';
import type { Row, TableRows } from './table-rows.js';

export type Sort = 'paper' | 'worst' | 'best' | 'newest';

/** What the reader wants to see. Empty words ask for nothing. */
export interface Choice {
  group: string;
  verdict: Verdict | '';
  owner: string;
  query: string;
  sort: Sort;
}

export const EVERYTHING: Readonly<Choice> = { group: '', verdict: '', owner: '', query: '', sort: 'paper' };

const SILENT: Judgement = {
  verdict: 'chua-co-so-lieu',
  pace: 'khong-ap-dung',
  because: { code: 'no-data' },
  inputs: [],
  flags: [],
};

interface Count {
  total: number;
  met: number;
  judged: number;
  silent: number;
}

/** What counts together: the targets of a group, and the results without a target. */
const keyOf = ({ group, report }: Row): unknown => (report ? 'reports' : group);

/** A target of which nobody has said anything yet. */
const silent = (target: Target): TargetStanding => ({
  target,
  measures: target.measures.map((measure): MeasureStanding => ({
    measure,
    criterion: measure.criterion,
    history: [],
    judgement: SILENT,
    parts: [],
  })),
  judgement: SILENT,
  met: 0,
  judged: 0,
  total: target.measures.length,
});

/** What is known of the rows of a table: judged when somebody looks, counted once everything is there. */
export class TableData {
  #counts: Map<unknown, Count> | undefined;
  #asOf: { day: string | undefined } | undefined;

  constructor(
    readonly table: TableRows,
    /** The document with what was reported since. */
    readonly resolution: Resolution,
    /** The day verdicts hold for. */
    readonly today: string,
    /** What judges; none where nothing has been reported. */
    readonly engine?: Engine,
  ) {}

  get rows(): Row[] {
    return this.table.all;
  }

  /** The last day the figures reach: where there are targets, theirs, not what else the paper tells. Read once: a key pressed must not wait for it. */
  get asOf(): string | undefined {
    const { targets, observations } = this.resolution;
    const all = Array.isArray(observations) ? observations : [];
    this.#asOf ??= { day: asOf(targets?.length ? all.filter(({ measureId }) => measureId) : all) };
    return this.#asOf.day;
  }

  /** Adds the results the paper reports without a target; to be called once, when all targets are there. */
  addReports(): void {
    const { table, engine } = this;
    if (table.group || !engine) return;
    const reports = engine.reports(this.resolution.targets ?? []);
    table.all = [...table.all, ...reports];
    table.reported = reports.length;
  }

  standing = (row: Row): TargetStanding => {
    if (row.standing) return row.standing;
    return this.engine ? (row.standing = this.engine.judge(row)) : silent(row.target);
  };

  verdict(row: Row): Verdict {
    return this.standing(row).judgement.verdict;
  }

  /** Targets of a group, or results without a target: all, judged, met, and those nothing is known of. Counted once everything is there. */
  countOf(row: Row): Readonly<Count> {
    if (!this.#counts) {
      this.#counts = new Map();
      for (const one of this.rows) {
        const key = keyOf(one);
        let count = this.#counts.get(key);
        if (!count) this.#counts.set(key, (count = { total: 0, met: 0, judged: 0, silent: 0 }));
        const verdict = this.verdict(one);
        count.total++;
        if (this.engine?.isMet(verdict)) count.met++;
        if (verdict === 'chua-co-so-lieu') count.silent++;
        else if (verdict !== 'chua-danh-gia') count.judged++;
      }
    }
    return this.#counts.get(keyOf(row))!;
  }
}
