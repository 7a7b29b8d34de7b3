/** Place names that a paper spells in two ways: "chợ Diêm Gõ", "chợ Diêm Gổ". */
import { syllables, type Syllable } from '../language/syllables.js';
import type { Resolution } from '../schema/resolution.js';
import type { Finding } from './contradictions.js';
import { eachText } from './each-text.js';

interface Seen {
  printed: string;
  count: number;
  where: string;
  line: number | undefined;
}

const PLACE = new Set([
  'cho',
  'duong',
  'pho',
  'thon',
  'xa',
  'phuong',
  'quan',
  'huyen',
  'hem',
  'cau',
  'song',
  'kenh',
  'rach',
  'lang',
  'ap',
  'buon',
  'ban',
  'khu',
  'vuc',
  'xom',
  'dinh',
  'chua',
  'tdp',
  'truong',
  'va',
  'sinh',
]);
const isName = (one: Syllable | undefined): one is Syllable => one !== undefined && /^\p{Lu}\p{Ll}+$/u.test(one.text.normalize('NFC'));

export function* nameIssues(resolution: Resolution): Generator<Finding> {
  const names = new Map<string, Map<string, Seen>>();
  for (const place of eachText(resolution)) {
    const all = syllables(place.text);
    all.forEach((one, at) => {
      const next = all[at + 1];
      const before = all[at - 1];
      // Two capitalised syllables behind a word for a place, with nothing capitalised behind them.
      if (!isName(one) || !isName(next) || !next.joined || !one.joined || !before || !PLACE.has(before.key) || isName(all[at + 2])) return;
      const spellings = names.get(`${one.key} ${next.key}`) ?? new Map<string, Seen>();
      names.set(`${one.key} ${next.key}`, spellings);
      const spelling = `${one.spelling} ${next.spelling}`;
      const seen = spellings.get(spelling);
      if (seen) seen.count++;
      else spellings.set(spelling, { printed: `${one.text} ${next.text}`, count: 1, where: place.id, line: place.line });
    });
  }
  for (const spellings of names.values()) {
    if (spellings.size < 2) continue;
    const list = [...spellings.values()].sort((a, b) => b.count - a.count);
    for (const odd of list.slice(1)) {
      const usual = list[0]?.printed ?? '';
      yield {
        severity: 'hint',
        code: 'name-spelling',
        exact: odd.printed,
        where: odd.where,
        ...(odd.line !== undefined && { line: odd.line }),
        message: `Tên riêng viết hai cách: “${odd.printed}” và “${usual}”`,
        messageEn: `A name spelled in two ways: “${odd.printed}” and “${usual}”`,
      };
    }
  }
}
