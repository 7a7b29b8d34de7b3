/** Slips inside words: marks that turn one word into another or into none, syllables said twice or dropped. */
import type { Syllable } from '../language/syllables.js';
import { isPossible, spellingOf } from '../language/syllables.js';
import { fold } from '../language/fold.js';
import { ALSO, FIXED, WORDS } from './slip-lexicon.js';

export interface WordSlip {
  code: 'misspelled' | 'impossible-syllable' | 'doubled' | 'odd-phrase';
  start: number;
  end: number;
  suggestion: string | null;
}

const keyOf = (word: string): string => fold(word).replace(/^(qu|[hklmst])y$/, '$1i');
interface Entry {
  spelling: string;
  words: string;
  vouchesOnly: boolean;
}
const LEXICON = new Map<string, Entry[]>();
/** Beginnings of entries: where none begins like this, looking further is of no use. */
const BEGINNINGS = new Set<string>();
for (const [list, vouchesOnly] of [
  [WORDS, false],
  [FIXED, false],
  [ALSO, true],
] as const) {
  for (const words of list) {
    const parts = words.trim().split(' ');
    const key = parts.map(keyOf).join(' ');
    const entry = { spelling: parts.map(spellingOf).join(' '), words: words.trim(), vouchesOnly };
    LEXICON.set(key, [...(LEXICON.get(key) ?? []), entry]);
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) BEGINNINGS.add(key.slice(0, at));
  }
}
const LONGEST = 5;
/** Set phrases by what is left when one of their syllables is taken out. */
const GAPS = new Map<string, string[]>();
const IN_GAPS = new Set<string>();
for (const words of FIXED) {
  const parts = words.split(' ').map(keyOf);
  if (parts.length < 4) continue;
  for (const part of parts) IN_GAPS.add(part);
  parts.forEach((_, at) => GAPS.set(parts.map((part, index) => (index === at ? '*' : part)).join(' '), words.split(' ')));
}

/** Gives a suggestion the capitals of what it replaces. */
export function likeCase(suggestion: string, printed: string): string {
  if (printed === printed.toUpperCase() && printed !== printed.toLowerCase()) return suggestion.toUpperCase();
  const from = printed.split(/\s+/);
  return suggestion
    .split(' ')
    .map((word, index) => (/^\p{Lu}/u.test(from[index] ?? '') ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');
}

const UNITS = new Set(
  ['phường', 'xã', 'quận', 'huyện', 'tỉnh', 'phố', 'thôn', 'trấn', 'khu', 'ấp', 'đường', 'bản', 'làng'].map(spellingOf),
);
const isTitle = (word: string): boolean => /^\p{Lu}/u.test(word);
const isCaps = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

export function* wordSlips(all: readonly Syllable[]): Generator<WordSlip> {
  yield* spelled(all);
  yield* impossible(all);
  yield* doubled(all);
  yield* gaps(all);
}

/** How many syllables from `at` on follow one another with white space alone between them, at most `LONGEST`. */
function runLength(all: readonly Syllable[], at: number): number {
  let length = 1;
  while (length < LONGEST && all[at + length]?.joined) length++;
  return length;
}

function* spelled(all: readonly Syllable[]): Generator<WordSlip> {
  // First what is spelled like an entry: it vouches for its syllables. Then what only has the letters of one.
  const exact: { from: number; to: number }[] = [];
  const wrong: { from: number; to: number; words: string }[] = [];
  for (let at = 0; at < all.length; at++) {
    let key = all[at]?.key ?? '';
    let spelling = all[at]?.spelling ?? '';
    const length = runLength(all, at);
    for (let count = 2; count <= length; count++) {
      const next = all[at + count - 1];
      if (!next || !BEGINNINGS.has(key)) break;
      key += ` ${next.key}`;
      spelling += ` ${next.spelling}`;
      const entries = LEXICON.get(key);
      if (!entries) continue;
      const entry = entries.find((one) => !one.vouchesOnly);
      if (entries.some((one) => one.spelling === spelling)) exact.push({ from: at, to: at + count });
      else if (entry) wrong.push({ from: at, to: at + count, words: entry.words });
    }
  }
  let done = 0;
  let first = 0;
  // The shortest suspect names the slip best: "kinh tê", not "phát triển kinh tê".
  const narrow = wrong.filter(
    (slip, index) =>
      !wrong.slice(Math.max(0, index - 12), index + 13).some((other) => other !== slip && other.from >= slip.from && other.to <= slip.to),
  );
  for (const slip of narrow.sort((a, b) => a.from - b.from)) {
    if (slip.from < done) continue;
    while ((exact[first]?.from ?? Infinity) < slip.from - LONGEST) first++;
    // A good word that reaches beyond the suspect to the right shows that the suspect is no unit: "công tác viên chức", "thì đưa vào".
    // So does one that reaches beyond it to the left, "người dân vẫn", unless it covers a word of its own within the suspect and no syllable
    // in doubt: "trên địa bàn" says nothing of "phương".
    const meant = slip.words.split(' ').map(spellingOf);
    let vouched = false;
    for (let i = first; i < exact.length && !vouched; i++) {
      const good = exact[i];
      if (!good || good.from >= slip.to) break;
      if (good.to <= slip.from) continue;
      const doubtful = meant.some(
        (spelling, index) => slip.from + index < good.to && slip.from + index >= good.from && all[slip.from + index]?.spelling !== spelling,
      );
      vouched =
        good.to > slip.to ||
        (good.from < slip.from && (doubtful || good.to - slip.from < 2)) ||
        (good.from === slip.from && good.to === slip.to);
    }
    if (vouched) continue;
    const part = all.slice(slip.from, slip.to);
    const text = part.map((one) => one.text);
    // Proper names are spelled as their bearers like: "Nhân Dân", "phường Hương …".
    if (text.slice(1).some((word) => isTitle(word) && !isCaps(word))) continue;
    // In capitals a name shows only by what stands before it: "PHƯỜNG AN LẠC", "XÃ TÂN HOÀ".
    if (text.every(isCaps) && [all[slip.from - 1]?.spelling, part[0]?.spelling].some((one) => one !== undefined && UNITS.has(one)))
      continue;
    // A letter of another alphabet is named as such.
    if (text.some((word) => /[ƣðɖ]/iu.test(word))) continue;
    // Words without any marks belong to texts typed without an input method, or to names.
    if (part.every((one) => one.spelling === one.key)) continue;
    done = slip.to;
    yield { code: 'misspelled', start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0, suggestion: likeCase(slip.words, text.join(' ')) };
  }
}

const LONGEST_WORD = 40;

/** Sounds the language does not have, in lower case: names and abbreviations are left alone. */
function* impossible(all: readonly Syllable[]): Generator<WordSlip> {
  for (const one of all) {
    // A run of signs is no word, and to try every way to split it would take for ever.
    if (one.text.length < 2 || one.text.length > LONGEST_WORD || one.text !== one.text.toLowerCase() || isPossible(one.text)) continue;
    // Loans are written in one word: "vắcxin", "cácbon", "xiđa". Two or three possible syllables vouch for them.
    if (one.text.length >= 5 && splits(one.text)) continue;
    yield { code: 'impossible-syllable', start: one.start, end: one.end, suggestion: null };
  }
}

function splits(word: string, depth = 0): boolean {
  for (let at = 2; at <= word.length - 2; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!/[aăâeêioôơuưy]/.test(fold(head)) || !/[aeiouy]/.test(fold(tail)) || !isPossible(head)) continue;
    if (isPossible(tail) || (depth === 0 && splits(tail, 1))) return true;
  }
  return false;
}

/** Doubling is part of the language in these; elsewhere it is a slip of the keyboard. */
const REDUPLICATED = new Set(
  (
    'luôn ngày đều từ dần thường người nhà đời mãi hằng sáng chiều tối đêm lâu rất ngành ai đâu nơi lớp trùng điệp song hay thôn chung vừa riêng xanh đỏ vàng trắng cao thấp gần xa nhanh chậm nho lần lượt ' +
    'hàng năm tháng khu tầng chuyên khư cùng kìn rầm đùng đoàn phường xã mọi đồng dài nhỏ to nhẹ mau khe kè bà cô chú y a ha ô ồ la na mo lô ka đề đỉnh'
  )
    .split(' ')
    .map(spellingOf),
);
/** Noun and verb at once: "các tổ chức tổ chức thực hiện" is good Vietnamese. */
const NOUN_AND_VERB = new Set(
  ['tổ chức', 'báo cáo', 'quy định', 'chỉ đạo', 'kế hoạch', 'yêu cầu', 'đề nghị', 'quyết định', 'thông báo', 'hướng dẫn', 'từng bước'].map(
    (words) => words.split(' ').map(spellingOf).join(' '),
  ),
);

/** Whether two neighbours are a word of the lexicon as it is spelled. */
const isWord = (a: Syllable | undefined, b: Syllable | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  b.joined &&
  (LEXICON.get(`${a.key} ${b.key}`) ?? []).some((one) => one.spelling === `${a.spelling} ${b.spelling}`);

function* doubled(all: readonly Syllable[]): Generator<WordSlip> {
  for (let at = 1; at < all.length; at++) {
    const [a, b, c, d] = [all[at - 1], all[at], all[at + 1], all[at + 2]];
    if (!a || !b?.joined) continue;
    if (a.spelling === b.spelling && a.text.length > 1) {
      // "thành công | công tác", "Đảng bộ | bộ phận": the end of one word and the start of the next.
      if (isWord(all[at - 2], a) && isWord(b, all[at + 1])) continue;
      if (REDUPLICATED.has(a.spelling) || (isTitle(b.text) && !isCaps(b.text))) continue;
      // "truyền truyền" stands for tuyên truyền.
      const near = a.spelling === spellingOf('truyền') ? likeCase('tuyên truyền', `${a.text} ${b.text}`) : a.text;
      yield { code: 'doubled', start: a.start, end: b.end, suggestion: near };
    } else if (c?.joined && d?.joined && a.spelling === c.spelling && b.spelling === d.spelling && a.spelling !== b.spelling) {
      if (NOUN_AND_VERB.has(`${a.spelling} ${b.spelling}`) || (isTitle(c.text) && isTitle(d.text) && !isCaps(c.text))) continue;
      const after = all[at + 3];
      // "xã hội xã hội chủ nghĩa"
      if (a.key === 'xa' && b.key === 'hoi' && after?.joined && after.key === 'chu') continue;
      yield { code: 'doubled', start: a.start, end: d.end, suggestion: `${a.text} ${b.text}` };
    }
  }
}

/** Distance between two short words, counted in letters; more than two is all the same. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 9;
}

function* gaps(all: readonly Syllable[]): Generator<WordSlip> {
  for (let at = 0; at + 3 < all.length; at++) {
    if (!IN_GAPS.has(all[at]?.key ?? '') && !IN_GAPS.has(all[at + 1]?.key ?? '')) continue;
    const length = runLength(all, at);
    for (let count = 4; count <= length; count++) {
      const part = all.slice(at, at + count);
      const keys = part.map((one) => one.key);
      // All but one must belong to a set phrase.
      if (keys.reduce((strange, key) => strange + (IN_GAPS.has(key) ? 0 : 1), 0) > 1) break;
      if (LEXICON.has(keys.join(' '))) continue;
      for (let hole = 0; hole < count; hole++) {
        const phrase = GAPS.get(keys.map((key, index) => (index === hole ? '*' : key)).join(' '));
        if (!phrase || distance(keys[hole] ?? '', keyOf(phrase[hole] ?? '')) > 2) continue;
        yield {
          code: 'odd-phrase',
          start: part[0]?.start ?? 0,
          end: part.at(-1)?.end ?? 0,
          suggestion: likeCase(phrase.join(' '), part.map((one) => one.text).join(' ')),
        };
        break;
      }
    }
  }
}
