/** Small numbers in words, read only where nothing else can be meant: "ít nhất một đảng viên", "không quá hai lần". */
import { wordsFrom, type Letters } from './letters.js';
import { wordValue } from './numerals.js';
import { unitAfter, type Part } from './units.js';

const LEAD = /\b(?:it nhat|toi thieu|toi da|khong qua|khong duoi|khong it hon|khong nhieu hon|nhieu nhat)\s{1,3}(?=[a-z])/g;

/** "giúp đỡ hai hộ nghèo": what people do for so many, printed to the letter. "Ba chương trình", "hai đề án" are names and are left alone. */
const DONE =
  /\b(?:giup do|giup|ho tro|ket nap|thanh lap|to chuc|tang|trao|phung duong|nhan do dau|sua chua|xay moi|ra mat|cham lo|trong)\s{1,3}(?=(?:hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s)/g;
const SPELLED = /^(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/;
const NAMED = /^(?:chuong trinh|de an|nghi quyet|nhiem vu|noi dung|linh vuc|phong trao|tieu chi|chi tieu|thu tuc|dot|ki hop)\b/;

export function findNumberWords(letters: Letters): Part[] {
  const out: Part[] = [];
  for (const match of letters.flat.matchAll(DONE)) {
    const start = match.index + match[0].length;
    const [first] = wordsFrom(letters.flat, start, 1);
    const value = first && SPELLED.test(letters.printed(start, first.end)) ? wordValue(first.words) : null;
    const unit = first && value !== null ? unitAfter(letters, first.end) : null;
    if (!first || value === null || !unit || unit.guessed || unit.kind !== 'count' || NAMED.test(letters.flat.slice(unit.start, unit.end)))
      continue;
    out.push({ start, end: unit.end, first: { start, end: first.end, value, decimals: 0, confidence: 0.6 }, unit, confidence: 0.6 });
  }
  for (const match of letters.flat.matchAll(LEAD)) {
    const start = match.index + match[0].length;
    for (const { words, end } of wordsFrom(letters.flat, start, 3).reverse()) {
      const value = wordValue(words);
      if (value === null) continue;
      const unit = unitAfter(letters, end);
      if (!unit || unit.guessed) continue;
      out.push({ start, end: unit.end, first: { start, end, value, decimals: 0, confidence: 0.8 }, unit, confidence: 0.8 });
      break;
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** "01 (một) đảng viên": the offset behind the repetition in words, or the same offset. */
export function afterRepeated(flat: string, at: number): number {
  const match = /^\s?\(([a-z ]{2,20})\)/.exec(flat.slice(at, at + 26));
  return match?.[1] && wordValue(match[1]) !== null ? at + match[0].length : at;
}
