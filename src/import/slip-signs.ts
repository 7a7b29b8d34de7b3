/** Slips of signs and characters: lost letters, look-alikes, quotation marks and brackets left open, stray spaces and dashes, broken numbers. */

export interface SignSlip {
  code: string;
  start: number;
  end: number;
  suggestion: string | null;
}

type Rule = readonly [code: string, guard: RegExp, pattern: RegExp, suggest: ((match: RegExpExecArray) => string | null) | null];
/** The guard is a cheap look for the one sign the pattern turns on: most texts have none of it and are done. */
const RULES: readonly Rule[] = [
  ['lost-character', /\ufffd/, /[\p{L}\p{M}]{0,12}\ufffd[\p{L}\p{M}]{0,12}/gu, null],
  // Đ has two doubles on other keyboards, ư one in old converters; Cyrillic and Greek letters come from text recognition.
  [
    'look-alike',
    /[ðÐɖƉƣƢ\u0370-\u03ff\u0400-\u04ff]/,
    /[\p{L}\p{M}]{0,8}[ðÐɖƉƣƢ][\p{L}\p{M}]{0,8}|[\p{Script=Latin}\p{M}]{1,8}[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]{0,8}|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}\p{M}]{1,8}/gu,
    (match) => match[0].replace(/[ðɖ]/g, 'đ').replace(/[ÐƉ]/g, 'Đ').replace(/ƣ/g, 'ư').replace(/Ƣ/g, 'Ư'),
  ],
  ['hidden', /[\u00ad\u200b\u2060\ue000-\uf8ff]/, /[\p{L}\p{M}]{0,12}[\u00ad\u200b\u2060\u{e000}-\u{f8ff}][\p{L}\p{M}]{0,12}/gu, null],
  [
    'decomposed',
    /[\u0300-\u0323]/,
    /[\p{L}\p{M}]{0,12}[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][\u0300-\u0303\u0306\u0309\u031b\u0323][\p{L}\p{M}]{0,12}/gu,
    (match) => match[0].normalize('NFC'),
  ],
  // ‰ put together: "0,30%o", "0,3%0".
  ['permille', /%\s?[oO0]/, /\d[\d.,]{0,12}\s?%\s?[oO0](?![\p{L}\d])/gu, (match) => match[0].replace(/\s?%\s?[oO0]/, '‰')],
  // "95% ." but not an ellipsis, not ". . ."
  [
    'space-before-sign',
    /\s[.,;:!?]/,
    /(?<![\p{L}\p{M}\d])[\p{L}\p{M}\d.,]{0,12}[\p{L}\d%)”]\s[.,;:!?](?=\s|$)(?!\s?[.…])/gu,
    (match) => match[0].replace(/\s/, ''),
  ],
  ['space-before-sign', /\s%/, /\d[\d.,]{0,12}\s%/g, (match) => match[0].replace(/\s/, '')],
  // Exactly two full stops, doubled signs.
  ['stray-sign', /\.\.|[,;:.][,;:.]/, /(?<![.,])\.\.(?![.…])|,\.\.(?![.…])|,,|;;|;,|,;|::|:;|\.;|;\.(?!\/)|,\.(?![.…/\d])/g, null],
  [
    'space-missing',
    /[,;]\p{L}|[\p{Ll}\d]\(/u,
    /\p{Ll}{2,12}[,;]\p{L}{2,12}|[\p{Ll}\d]{1,12}\((?=(?:khóa|khoá|gồm|trong|đợt|theo|kể|từ|năm)\s)/gu,
    (match) => match[0].replace(/([,;])/, '$1 ').replace('(', ' ('),
  ],
  // "Quyết định 217,218" are two numbers, "70,75,80" three ages; "5 K" is one name.
  [
    'space-missing',
    /\d,\d/,
    /(?<=(?:định|quyết|thị|luận|số|trình)\s)\d{2,4},\d{2,4}(?=\s(?:của|và|ngày)\s)|(?<![\d.,])\d{1,3}(?:,\d{2,3}){2,12}(?![\d.,%])/giu,
    (match) => match[0].replace(/,/g, ', '),
  ],
  ['spaced-number', /[“\"]\d\s/, /(?<=[“"])\d\s\p{Lu}(?=[”"])/gu, (match) => match[0].replace(/\s/, '')],
  ['stray-slash', /\/\s?trên/, /[%\d]\/(?=\s?trên\s)/gu, (match) => match[0].replace('/', ' ').trim()],
  // "gia đình. đảm bảo": a lower-case word after a full stop, when what stands before it is a word and no abbreviation.
  ['full-stop', /\.\s\p{Ll}/u, /(?<![\p{L}\d.])\p{Ll}{2,7}\.\s\p{Ll}{2,7}(?![\p{L}])/gu, (match) => match[0].replace('.', ',')],
  // "chính trị -xã hội", "2020- 2025", "994 -QĐ/TU"
  [
    'dash-space',
    /\s[-–]\S|\S[-–]\s/,
    /(?<![\p{L}\d])(?!Số\s)[\p{L}\d]{1,14}\s[-–][\p{L}\d]{1,14}(?![\p{L}])|(?<![\p{L}\d])[\p{L}\d]{1,14}[-–]\s[\p{L}\d]{1,14}(?![\p{L}])/gu,
    null,
  ],
  // "năm 20 22", "2 022"
  ['spaced-number', /năm\s2/i, /(?<=năm\s)(?:2\s0\d\d|20\s[0-3]\d|202\s\d|2\s0\s\d\s\d)(?!\d)/giu, (match) => match[0].replace(/\s/g, '')],
  [
    'spaced-number',
    /\d\.\s\d|\d\s\.\d/,
    /(?<![\d.,])\d{1,3}(?:\.\s\d{3}|\s\.\d{3})(?=(?:\.\d{3}){0,4}\s(?:đồng|triệu|tỷ|người|hộ|m2|đ)(?!\p{L}))/gu,
    (match) => match[0].replace(/\s/g, ''),
  ],
  [
    'letter-in-number',
    /\d[OoIl]|[lI]\d/,
    /(?<![\p{L}\d/-])(?:\d+[OoIl]\d+|[lI]\d{1,3}|\d{1,3}[Oo])(?=\s|[.,;%/]\s?\d|%)(?![\p{L}])/gu,
    (match) => match[0].replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  ],
  ['decimal-point', /\d\.\d/, /(?<![\d.,])\d{1,2}\.\d{1,2}\s?(?:%|tỷ\s|triệu\s|ha(?!\p{L}))/gu, (match) => match[0].replace('.', ',')],
];

export function* signSlips(text: string): Generator<SignSlip> {
  for (const [code, guard, pattern, suggest] of RULES) {
    if (!guard.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      if (code === 'decomposed' && match[0].normalize('NFC') === match[0]) continue;
      if (code === 'full-stop' && /^(?:tr|tp|tt|vv|st|ts|bs|ks|gs|ths|đc|nxb|nguyên)\./iu.test(match[0])) continue;
      if (code === 'look-alike' && !/\p{Ll}|\p{Lu}{2}/u.test(match[0])) continue;
      yield { code, start: match.index, end: match.index + match[0].length, suggestion: suggest ? suggest(match) : null };
    }
  }
  yield* pairs(text);
}

const OPEN: Record<string, string> = { '(': ')', '[': ']', '“': '”' };
const CLOSE: Record<string, string> = { ')': '(', ']': '[', '”': '“' };

/** Brackets and quotation marks that lack their other half within one text. */
function* pairs(text: string): Generator<SignSlip> {
  const open: { sign: string; at: number }[] = [];
  const straight: number[] = [];
  const closing: { sign: string; at: number }[] = [];
  for (const match of text.matchAll(/[()[\]“”"]/g)) {
    const sign = match[0];
    if (sign === '"') straight.push(match.index);
    else if (OPEN[sign]) open.push({ sign, at: match.index });
    else {
      const partner = open.findLastIndex((one) => one.sign === CLOSE[sign]);
      if (partner >= 0) open.splice(partner, 1);
      else closing.push({ sign, at: match.index });
    }
  }
  // A curly mark closed by a straight one is a matter of style, and "a)" or "1)" labels an item.
  const quotes = open.filter((one) => one.sign === '“').length + closing.filter((one) => one.sign === '”').length;
  const mixed = straight.length % 2 === 1 && quotes > 0;
  for (const { sign, at } of open) {
    if (sign === '“' && mixed) continue;
    yield { code: sign === '“' ? 'unclosed-quote' : 'unclosed-bracket', ...around(text, at, 1), suggestion: null };
  }
  for (const { sign, at } of closing) {
    if (sign === '”' && mixed) continue;
    if (sign === ')' && /(?:^|[\s;:,.(])(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/iu.test(text.slice(Math.max(0, at - 5), at))) continue;
    yield { code: sign === '”' ? 'unopened-quote' : 'unopened-bracket', ...around(text, at, -1), suggestion: null };
  }
  const last = straight.at(-1);
  if (straight.length % 2 === 1 && !mixed && last !== undefined && !/\d$/.test(text.slice(0, last)))
    yield { code: 'unclosed-quote', ...around(text, last, 1), suggestion: null };
}

/** The sign with a few words beside it, so that the clerk finds it. */
function around(text: string, at: number, side: 1 | -1): { start: number; end: number } {
  if (side === 1)
    return { start: at, end: at + (/^.[\p{L}\p{M}\d]*(?:\s[\p{L}\p{M}\d]+){0,4}/u.exec(text.slice(at, at + 80))?.[0].length ?? 1) };
  const before = /(?:[\p{L}\p{M}\d]{1,20}\s){0,4}[\p{L}\p{M}\d]{0,20}.$/u.exec(text.slice(Math.max(0, at - 60), at + 1))?.[0].length ?? 1;
  return { start: at + 1 - before, end: at + 1 };
}
