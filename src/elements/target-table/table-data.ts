import type { Judgement, MeasureStanding, TargetStanding, Verdict } from '../../model/judgement.js';
import type { Resolution, Target, TargetGroup } from '../../schema/resolution.js';
import type { Engine } from './engine.js';

/** One target of the table, with what has been made of it so far. */
export interface Row {
  target: Target;
  group: TargetGroup | undefined;
  /** Whether it is a result the paper reports without a target of its own. */
  report?: boolean;
  standing?: TargetStanding;
  /** What a search reads, folded. */
  folded?: string;
  /** Its rows once they have been drawn. */
  nodes?: HTMLTableRowElement[] | undefined;
}

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

/** The targets of a document as rows: in groups, judged when somebody looks. */
export class TableData {
  rows: Row[] = [];
  /** How many groups of targets there are. */
  groups = 0;
  /** How many of the rows are no targets. */
  reported = 0;
  #known = new Map<Target, Row>();
  #engine: Engine | undefined;
  #counts: Map<unknown, Count> | undefined;

  constructor(
    readonly resolution: Resolution,
    /** The day verdicts hold for. */
    readonly today: string,
    /** The only group to be shown; all of them where empty. */
    readonly group: string,
    /** Whether no target has a result, so that no verdict has to be found. */
    readonly awaiting: boolean,
  ) {}

  set engine(engine: Engine) {
    this.#engine = engine;
  }

  /** Takes in what has been read since: groups in the paper's order, targets without one last. */
  grow(): void {
    const { targetGroups = [], targets = [] } = this.resolution;
    const groups = new Map(targetGroups.map((group, i) => [group.id, { group, i }]));
    const boxes: Row[][] = [];
    for (const target of targets) {
      const place = target.groupId === undefined ? undefined : groups.get(target.groupId);
      if (this.group && target.groupId !== this.group) continue;
      let row = this.#known.get(target);
      if (!row) this.#known.set(target, (row = { target, group: place?.group }));
      (boxes[place?.i ?? groups.size] ??= []).push(row);
    }
    this.rows = boxes.flat();
    this.groups = boxes.filter((box) => box.length).length;
    this.#counts = undefined;
  }

  /** Adds the results the paper reports without a target; to be called once, when all targets are there. */
  addReports(): void {
    if (this.group || this.awaiting) return;
    const reports = this.#engine!.reports(this.resolution.targets ?? []);
    this.rows.push(...reports);
    this.reported = reports.length;
    this.#counts = undefined;
  }

  standing = (row: Row): TargetStanding => {
    if (row.standing) return row.standing;
    return this.#engine ? (row.standing = this.#engine.judge(row)) : silent(row.target);
  };

  verdict(row: Row): Verdict {
    return this.standing(row).judgement.verdict;
  }

  gauge = (standing: MeasureStanding): HTMLElement | undefined => this.#engine?.gauge(standing);

  /** Targets of a group, or results without a target: all, met, and those nothing is known of. Counted once everything is there. */
  countOf(row: Row): Readonly<Count> {
    if (!this.#counts) {
      this.#counts = new Map();
      for (const one of this.rows) {
        const key = keyOf(one);
        let count = this.#counts.get(key);
        if (!count) this.#counts.set(key, (count = { total: 0, met: 0, silent: 0 }));
        const verdict = this.verdict(one);
        count.total++;
        if (this.#engine?.isMet(verdict)) count.met++;
        if (verdict === 'chua-co-so-lieu') count.silent++;
      }
    }
    return this.#counts.get(keyOf(row))!;
  }
}
