import type { CardMessages } from '../../messages/cards.vi.js';
import { totalsOf } from '../../model/combine.js';
import type { Judgement, Standing, Totals } from '../../model/judgement.js';
import { isHeld, reportName } from '../targets/report-target.js';

/** One promise, or one reported result. */
export interface Mark {
  id: string;
  /** Where its sentence stands in the text. */
  place: string;
  code: string;
  text: string;
  judgement: Judgement;
}

export interface Group {
  label: string;
  marks: readonly Mark[];
  totals: Totals;
}

/** Targets and reported results are counted apart: a result of nothing promised here is no promise kept. */
export interface Block {
  reports: boolean;
  /** How many targets, or reported results, there are. */
  count: number;
  groups: readonly Group[];
  totals: Totals;
  measures?: Totals;
  /** Reported results that are held against nothing: there is nothing to judge in them. */
  others?: number;
}

/** What a summary shows of a document: its targets by group, and the results it reports without a target. */
export function blocksOf({ groups, targets, measures, reports }: Standing, words: CardMessages): Block[] {
  const blocks: Block[] = [];
  if (targets.total) {
    const filled = groups.filter((group) => group.targets.length);
    blocks.push({
      reports: false,
      count: targets.total,
      totals: targets,
      measures,
      groups: filled.map(({ label, totals, targets: own }) => ({
        label: label || (filled.length > 1 ? words.otherGroup : words.allTargets),
        totals,
        marks: own.map(({ target: { id, code = '', text }, judgement }) => ({ id, place: id, code, text, judgement })),
      })),
    });
  }
  // Held against two plans a result is two verdicts, and a mark for each: one of them must not speak for both.
  const held = reports.filter(isHeld);
  const marks = held.flatMap(({ observation, parts, judgement }, i) =>
    (parts.length > 1 ? parts : [judgement]).map((part) => ({
      id: observation.id ?? `report.${i}`,
      place: observation.provenance?.blockId ?? '',
      code: '',
      text: [reportName(observation), parts.length > 1 && part.because.by].filter(Boolean).join(', '),
      judgement: part,
    })),
  );
  if (marks.length) {
    const totals = totalsOf(marks.map(({ judgement }) => judgement));
    const groups = [{ label: words.reported, marks, totals }];
    blocks.push({ reports: true, count: reports.length, totals, groups, others: reports.length - held.length });
  }
  return blocks;
}
