/**
 * Finds what looks like a slip of the pen, the keyboard or the text recognition. Precision before reach: a clerk who meets three false alarms
 * stops reading. Nothing is corrected; a suggestion is offered where one is plain.
 */
import { syllables } from '../language/syllables.js';
import { signSlips } from './slip-signs.js';
import { phraseSlips } from './slip-phrases.js';
import { wordSlips } from './slip-words.js';

export interface Slip {
  /** Offsets in the text as given. */
  start: number;
  end: number;
  code: string;
  severity: 'warning' | 'hint';
  exact: string;
  suggestion: string | null;
  message: string;
  messageEn: string;
}

type Words = [severity: Slip['severity'], vi: string, en: string];
const MESSAGES: Record<string, Words> = {
  misspelled: ['warning', 'Có thể sai dấu', 'Probably a wrong mark'],
  'impossible-syllable': [
    'warning',
    'Tiếng Việt không có âm tiết này, có thể gõ hoặc nhận dạng sai',
    'No Vietnamese syllable: probably mistyped or misread',
  ],
  doubled: ['warning', 'Lặp từ', 'Word said twice'],
  'odd-phrase': ['warning', 'Cụm từ cố định có một chữ lạ', 'Set phrase with an odd word in it'],
  'wrong-word': ['warning', 'Có thể dùng sai từ', 'Probably the wrong word'],
  'missing-word': ['warning', 'Có thể thiếu chữ', 'A word seems to be missing'],
  'word-order': ['warning', 'Có thể đảo chữ', 'Words seem to be in the wrong order'],
  'lost-character': ['warning', 'Có ký tự bị mất, không đọc được', 'A character was lost'],
  'look-alike': ['warning', 'Ký tự giống chữ Việt nhưng thuộc bảng chữ khác', 'A letter of another alphabet that looks Vietnamese'],
  permille: ['hint', 'Dấu phần nghìn ghép từ “%” và “o” hoặc số 0', 'A per mille sign put together from “%” and “o” or a nought'],
  decomposed: ['hint', 'Chữ và dấu được gõ rời (Unicode tổ hợp)', 'Letter and mark are stored apart (decomposed Unicode)'],
  hidden: ['hint', 'Có ký tự ẩn', 'Hidden character'],
  'unclosed-quote': ['warning', 'Thiếu dấu đóng ngoặc kép', 'The closing quotation mark is missing'],
  'unopened-quote': ['hint', 'Thiếu dấu mở ngoặc kép', 'The opening quotation mark is missing'],
  'unclosed-bracket': ['warning', 'Thiếu dấu đóng ngoặc', 'The closing bracket is missing'],
  'unopened-bracket': ['hint', 'Thiếu dấu mở ngoặc', 'The opening bracket is missing'],
  'space-before-sign': ['hint', 'Thừa khoảng trắng trước dấu câu', 'Stray space before a sign'],
  'space-missing': ['hint', 'Thiếu khoảng trắng', 'A space is missing'],
  'stray-sign': ['hint', 'Dấu câu lạ', 'Odd punctuation'],
  'stray-slash': ['hint', 'Dấu gạch chéo thừa', 'Stray slash'],
  'full-stop': ['warning', 'Dấu chấm đứng trước chữ thường, có thể là dấu phẩy', 'Full stop before a lower-case word: perhaps a comma'],
  'dash-space': ['hint', 'Khoảng trắng quanh gạch nối không đều', 'Uneven spaces around a dash'],
  'spaced-number': ['warning', 'Con số bị tách', 'Number broken by a space'],
  'letter-in-number': ['warning', 'Chữ cái lẫn trong con số', 'Letter inside a number'],
  'decimal-point': ['hint', 'Số thập phân dùng dấu chấm, tiếng Việt dùng dấu phẩy', 'Decimal point where Vietnamese has a comma'],
};

/** A remark quotes no more than this: a long run of hidden characters is one fault. */
const LONGEST = 400;

/** Every slip in one text, in order, not overlapping. */
export function findSlips(text: string): Slip[] {
  const all = syllables(text);
  const found = [...signSlips(text), ...phraseSlips(text), ...wordSlips(all)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Slip[] = [];
  let floor = -1;
  for (const { start, end: last, code, suggestion } of found) {
    if (start < floor) continue;
    // "các loại quỹ đạt 82%": a verb that governs the number behind it belongs to no word before it.
    if (
      code === 'misspelled' &&
      /^\s{1,3}\d/.test(text.slice(last, last + 5)) &&
      /\s(?:đạt|được|còn|tăng|giảm)$/iu.test(text.slice(start, last).normalize('NFC'))
    )
      continue;
    floor = last;
    const end = Math.min(last, start + LONGEST);
    const exact = text.slice(start, end);
    const [severity, vi, en] = MESSAGES[code] ?? ['hint', code, code];
    // Asked for what stands there, not told.
    const tail = suggestion === null ? '' : `; có phải là “${suggestion}”?`;
    const tailEn = suggestion === null ? '' : `; should it be “${suggestion}”?`;
    out.push({
      start,
      end,
      code,
      severity,
      exact,
      suggestion,
      message: `${vi}: “${exact}”${tail}`,
      messageEn: `${en}: “${exact}”${tailEn}`,
    });
  }
  return out;
}
