import type { TargetStanding } from '../../model/judgement.js';
import type { Resolution, Target, TargetGroup } from '../../schema/resolution.js';

/** Up to so many targets all is read before the first paint. */
export const AT_ONCE = 200;
/** Up to so many targets every row is in the page, so that find-in-page, copy, print and screen readers reach all of it. */
export const ALL_ROWS = 2000;

/** One target of the table, with what has been made of it so far. */
export interface Row {
  target: Target;
  group: TargetGroup | undefined;
  /** Whether it is a result the paper reports without a target of its own. */
  report?: boolean;
  /** Of such a result, whether it was held against something: else there is nothing in it to judge. */
  held?: boolean;
  standing?: TargetStanding | undefined;
  /** What a search reads, folded. */
  folded?: string;
  /** Its rows once they have been drawn. */
  nodes?: HTMLTableRowElement[] | undefined;
  /** Whether result and verdict stand in them. */
  settled?: boolean;
}

/** The targets of a document as rows, as far as they have been read. */
export class TableRows {
  all: Row[] = [];
  /** How many groups of targets there are. */
  groups = 0;
  /** How many of the rows are no targets. */
  reported = 0;
  #known = new Map<Target, Row>();

  constructor(
    readonly resolution: Resolution,
    /** The only group to be shown; all of them where empty. */
    readonly group: string,
    /** Whether no target has a result, so that result and verdict are one column. */
    readonly awaiting: boolean,
  ) {
    this.grow();
  }

  /** Takes in what has been read since: groups in the paper's order, targets without one last. */
  grow(): void {
    const { targetGroups, targets = [] } = this.resolution;
    // Not yet read, they are whatever the file has there.
    const places = new Map((Array.isArray(targetGroups) ? targetGroups : []).map((group, i) => [group.id, { group, i }]));
    const boxes: Row[][] = [];
    for (const target of targets) {
      const place = target.groupId === undefined ? undefined : places.get(target.groupId);
      if (this.group && target.groupId !== this.group) continue;
      let row = this.#known.get(target);
      if (!row) this.#known.set(target, (row = { target, group: place?.group }));
      (boxes[place?.i ?? places.size] ??= []).push(row);
    }
    this.all = boxes.flat();
    this.groups = boxes.filter((box) => box.length).length;
  }
}
