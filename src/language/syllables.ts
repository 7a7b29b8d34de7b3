/** Vietnamese syllables: where they stand in a text, one spelling for each, and whether the language can have them. */
import { fold } from './fold.js';

export interface Syllable {
  start: number;
  end: number;
  /** As printed, composed. */
  text: string;
  /** Letters only. */
  key: string;
  /** Lower case with hats, and the tone moved to the end, so that hoà and hòa, uỷ and ủy are one. */
  spelling: string;
  /** White space alone separates it from the syllable before. */
  joined: boolean;
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';

export function spellingOf(word: string): string {
  let letters = '';
  let tone = '';
  for (const char of word.normalize('NFD').toLowerCase()) {
    if (TONES.includes(char)) tone += char;
    else letters += char === 'ð' ? 'đ' : char;
  }
  return letters.replace(/^(qu|[hklmst])y$/, '$1i') + tone;
}

/** The language has some seven thousand syllables: what was worked out once is kept, within bounds that a text of nonsense cannot break. */
const MOST = 20_000;
const FORMS = new Map<string, Forms>();
interface Forms {
  text: string;
  key: string;
  spelling: string;
  possible?: boolean;
}

function formsOf(word: string): Forms {
  let forms = FORMS.get(word);
  if (!forms) {
    if (FORMS.size >= MOST) FORMS.clear();
    forms = { text: word.normalize('NFC'), key: fold(word).replace(/^(qu|[hklmst])y$/, '$1i'), spelling: spellingOf(word) };
    FORMS.set(word, forms);
  }
  return forms;
}

/** The syllables of a text in order. */
export function syllables(text: string): Syllable[] {
  const out: Syllable[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const { text: composed, key, spelling } = formsOf(match[0]);
    const gap = match.index - last;
    const joined =
      out.length > 0 &&
      gap <= 3 &&
      (gap === 1 ? text[last] === ' ' || /\s/.test(text[last] ?? '') : gap > 0 && text.slice(last, match.index).trim() === '');
    last = match.index + match[0].length;
    out.push({ start: match.index, end: last, text: composed, key, spelling, joined });
  }
  return out;
}

const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/u;
/** Every rhyme of the standard language, hats kept, tones off. */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyt uyu uơ ' +
    'ư ưa ưc ưi ưm ưn ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** Whether a word that carries Vietnamese marks can be a Vietnamese syllable. Words without marks are not judged: they may be foreign. */
export function isPossible(word: string): boolean {
  const forms = formsOf(word);
  return (forms.possible ??= judge(word));
}

function judge(word: string): boolean {
  const lower = word.normalize('NFD').toLowerCase();
  const tones = [...lower].filter((char) => TONES.includes(char));
  const bare = [...lower]
    .filter((char) => !TONES.includes(char))
    .join('')
    .normalize('NFC');
  if (bare.length > 7) return true;
  if (tones.length === 0 && !/[ăâêôơưđ]/.test(bare)) return true;
  if (tones.length > 1) return false;
  const onset = ONSET.exec(bare)?.[0] ?? '';
  const rhyme = bare.slice(onset.length);
  // "gì", "giêng": the i belongs to both.
  const full = onset === 'gi' && !RHYMES.has(rhyme) ? `i${rhyme}` : onset === 'qu' && !RHYMES.has(rhyme) ? `u${rhyme}` : rhyme;
  if (!RHYMES.has(full)) return false;
  // k, gh and ngh stand before e, ê, i; c, g and ng before the others.
  const front = /^[eêiy]/.test(full);
  if ((onset === 'k' || onset === 'gh' || onset === 'ngh') && !front) return false;
  if ((onset === 'c' || onset === 'ng') && front) return false;
  // Syllables closed by c, ch, p, t are either sắc or nặng.
  return !/(?:c|ch|p|t)$/.test(full) || tones[0] === '\u0301' || tones[0] === '\u0323';
}
