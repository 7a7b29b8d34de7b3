import { VERDICTS } from '../../base/verdict-badge.js';
import { equate, fold } from '../../language/fold.js';
import type { Verdict } from '../../model/judgement.js';
import type { Choice, Sort, TableData } from './table-data.js';
import type { Row } from './table-rows.js';

export const SORTS: readonly Sort[] = ['paper', 'worst', 'best', 'newest'];

/** Not met first: what has failed, then what is still open, then what is met; what nobody knows comes last either way. */
const RANK = Object.fromEntries(VERDICTS.map((verdict, i) => [verdict, i])) as Record<Verdict, number>;
const KNOWN = RANK['khong-dat'];

const foldWords = (text: string): string => equate(fold(text));

/** Everything a reader may look for in a row, folded: the sentence, its code, its parts, who is in charge. */
export function foldedOf(row: Row): string {
  if (row.folded === undefined) {
    const { code, text, measures, owner } = row.target;
    let all = code ? `${code} ${text}` : text;
    for (const { label } of measures) if (!text.includes(label)) all += ` ${label}`;
    row.folded = foldWords(owner ? `${all} ${owner}` : all);
  }
  return row.folded;
}

/** The rows a reader has asked for, in the order asked for. */
export function select(data: TableData, choice: Choice): Row[] {
  const { group, verdict, owner, sort } = choice;
  const words = foldWords(choice.query).split(' ').filter(Boolean);
  const chosen =
    group || verdict || owner || words.length
      ? data.rows.filter(
          (row) =>
            (!group || row.group?.id === group) &&
            (!owner || row.target.owner?.trim() === owner) &&
            words.every((word) => foldedOf(row).includes(word)) &&
            (!verdict || data.verdict(row) === verdict),
        )
      : data.rows;
  if (sort === 'paper') return chosen;
  if (sort === 'newest') return byKey(chosen, (row) => dayOf(data, row), true);
  const worst = sort === 'worst';
  return byKey(chosen, (row) => {
    const rank = RANK[data.verdict(row)];
    return rank > KNOWN ? 100 + rank : worst ? KNOWN - rank : rank;
  });
}

/** The day of the newest result, empty where there is none. */
function dayOf(data: TableData, row: Row): string {
  let day = '';
  for (const { observation } of data.standing(row).measures) {
    const of = observation?.date ?? observation?.period.to ?? '';
    if (of > day) day = of;
  }
  return day;
}

/** Rows by a key asked for once each; rows alike stay in the paper's order. */
function byKey<K extends string | number>(rows: readonly Row[], key: (row: Row) => K, falling = false): Row[] {
  const boxes = new Map<K, Row[]>();
  for (const row of rows) {
    const at = key(row);
    const box = boxes.get(at);
    if (box) box.push(row);
    else boxes.set(at, [row]);
  }
  const keys = [...boxes.keys()].sort((a, b) => (a < b ? -1 : 1));
  if (falling) keys.reverse();
  return keys.flatMap((at) => boxes.get(at)!);
}
