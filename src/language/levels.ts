/** Criteria without a number: ranks on a scale, "không có", "giữ vững chuẩn …", "không thấp hơn năm trước", "đạt chỉ tiêu được giao". */
import type { Op } from './comparators.js';
import type { CriterionValue } from './criterion.js';
import type { Letters } from './letters.js';

/** A criterion found in folded text. */
export interface Level {
  start: number;
  end: number;
  criterion: CriterionValue;
}

const TASKS = ['Không hoàn thành nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ'];
/** How they are shortened in branch papers. */
const SHORT: Readonly<Record<string, string | undefined>> = { htnv: TASKS[1], httnv: TASKS[2], htxsnv: TASKS[3] };
const GRADES = ['yếu kém', 'trung bình', 'khá', 'tốt', 'xuất sắc'];
const UNIONS = ['yếu kém', 'trung bình', 'khá', 'tiên tiến', 'xuất sắc'];

const LETTERS = ['D', 'C', 'B', 'A'];

const QUOTE = '[“”"«»]?';
/** hoàn thành tốt nhiệm vụ trở lên · loại tốt trở lên · xếp loại A · khá, tiên tiến, xuất sắc */
const ORDINAL = new RegExp(
  [
    `(?<said>(?:dat|muc|xep loai|loai|danh gia|danh hieu|cong nhan|chat luong)\\s{1,3}(?:muc\\s{1,3}|loai\\s{1,3}|la\\s{1,3}|danh hieu\\s{1,3})?)?${QUOTE}(?<task>(?:khong )?hoan thanh(?: (?:tot|xuat sac))? (?:chuc trach,? )?nhiem vu|ht(?:t|xs)?nv(?![a-z]))${QUOTE}(?<up>\\s{1,3}tro len)?`,
    `(?<saidGrade>(?:dat danh hieu|danh hieu|dat loai|xep loai|dat muc|xep hang|loai|dat|muc)\\s{1,3})${QUOTE}(?:(?:don vi|tap the|lao dong)\\s{1,3})?(?<grade>yeu kem|trung binh|kha|tot|xuat sac|tien tien)${QUOTE}(?<list>(?:(?:,| va| hoac) ?(?:kha|tot|tien tien|xuat sac)){0,3})${QUOTE}(?<upGrade>\\s{1,3}tro len)?(?![a-z])`,
    `(?:xep )?(?:loai|hang)\\s{1,3}(?<letter>[abcd])\\s{1,3}tro len`,
  ].join('|'),
  'g',
);

const NONE = /\bkhong\s{1,3}(?<verb>co|de xay ra|de phat sinh|de ton|de|xay ra|phat sinh|con)\b(?=\s{1,3}[a-z“"])/g;
/** Letters that say it is not "không cơ sở", "không con". */
const NONE_LETTERS: Record<string, RegExp> = { co: /có$/, con: /còn$/, de: /để$/ };

const COMPARED =
  /\b(?<op>khong thap hon|khong duoi|khong kem|khong cao hon|cao hon|thap hon|tot hon|bang hoac cao hon|it hon|nhieu hon)(?: so)?(?: voi)?\s{1,3}(?<reference>(?:muc\s|chi so\s|ket qua\s)?(?:nam|cung ki|ki|nhiem ki|giai doan|binh quan|muc binh quan|trung binh)\b[^,;.()]{0,60}?)(?=\s{1,3}(?:dat|la|tu|tren|tang|giam|thi|va|it nhat)\b|\s{0,3}[,;.()]|\s{0,3}$)/g;
/** "so với năm trước thấp hơn hoặc bằng" */
const REVERSED =
  /\bso(?: voi)?\s{1,3}(?<reference>(?:cung ki|nam|ki|nhiem ki|giai doan|dau)\b(?:\s(?:[a-z]+|\d{4})){0,5}?)\s{1,3}(?:(?<up>cao hon hoac bang|bang hoac cao hon|khong thap hon|khong giam)|thap hon hoac bang|bang hoac thap hon|khong cao hon|khong tang)\b/g;

/** "không thấp hơn năm trước": a step of nothing is enough, one the other way is not. */
const noWorse = (op: Op, reference: string, raw: string): CriterionValue => ({
  kind: 'change',
  direction: op === 'gte' ? 'up' : 'down',
  amount: { op: 'gte', value: 0 },
  reference,
  raw,
  confidence: 0.7,
});

/** "giảm so với cùng kỳ": which way, and not by how much. */
const MOVED =
  /\b(?<verb>giam|tang)(?: dan)?\s{1,3}so(?: voi)?\s{1,3}(?<reference>(?:cung ki|nam|ki|nhiem ki|giai doan|dau)\b(?:\s(?:[a-z]+|\d{4})){0,8})\s{0,3}(?=[,;.)]|$)/g;
const OPS: Record<string, Op> = {
  'khong thap hon': 'gte',
  'khong duoi': 'gte',
  'khong kem': 'gte',
  'bang hoac cao hon': 'gte',
  'khong cao hon': 'lte',
  'thap hon': 'lt',
  'it hon': 'lt',
};

const PLAN =
  /\b(?<verb>dat va vuot|hoan thanh va vuot|hoan thanh vuot muc|vuot|dat hoac vuot|hoan thanh|dat)(?: muc)?(?: cac| toan bo| day du)?\s{1,3}(?<what>(?:chi tieu|du toan|ke hoach)\b[^,;.]{0,140}?(?:giao|de ra|phap lenh))(?![a-z])/g;
const ASSIGNER =
  /(?:\bdo\s|\bcua\s)?(?<who>(?:uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|thanh pho|thi xa|tinh|huyen|quan|phuong|xa|cap tren|tren|nghi quyet|trung uong)\b[^,;.]{0,80}?)\s{1,3}(?:da\s|duoc\s)?(?:giao|de ra)$/;

/** "trong nhóm 10 phường dẫn đầu", "trong nhóm 5 xã, phường dẫn đầu" */
const LEADERS = /\b(?:trong )?(?:nhom|top)\s{1,3}\d{1,3}\b(?:[^,;.]|,(?= (?:xa|phuong|dac khu)\b)){0,80}/g;
const MILESTONE =
  /\b(?:giu vung|duy tri|dat|duoc cong nhan|cong nhan|hoan thanh(?: viec| cong tac)?|giu|xay dung)\b[^,;.]{0,80}?(?:\bchuan\b|\bdanh hieu\b|\bbo tieu chi\b|\bkieu mau\b|\bnong thon moi\b|\bvan minh\b|\bcong nhan\b|\bkhoi cong\b|\bdua vao su dung\b|\btieu chi quoc gia\b|\bpho cap\b|\bxep hang\b|\b(?:dat|xa|phuong)\s[“"])[^;.]{0,120}/g;

type Add = (start: number, length: number, value: (raw: string) => CriterionValue) => void;

const cut = (letters: Letters, start: number, end: number): string => {
  const span = letters.span(start, end);
  return letters.text.slice(span.start, span.end).trim();
};

/** Every criterion without a number between two folded offsets, in order of kind and then of place. */
export function levelsIn(letters: Letters, from: number, to: number): Level[] {
  const flat = letters.flat.slice(from, to);
  const out: Level[] = [];
  const add: Add = (start, length, value) => {
    const [first, last] = [from + start, from + start + length];
    out.push({ start: first, end: last, criterion: value(cut(letters, first, last)) });
  };
  for (const match of flat.matchAll(NONE)) {
    const sure = NONE_LETTERS[match.groups?.verb ?? ''];
    if (sure && !sure.test(letters.printed(from + match.index, from + match.index + match[0].length))) continue;
    if (isQuoted(flat, match.index)) continue;
    add(match.index, match[0].length, (raw) => ({ kind: 'none', raw, confidence: 0.8 }));
  }
  for (const match of flat.matchAll(ORDINAL)) readOrdinal(match, flat, add, (start, end) => cut(letters, from + start, from + end));
  for (const match of flat.matchAll(COMPARED)) {
    const op = OPS[match.groups?.op ?? ''] ?? 'gt';
    const reference = cut(
      letters,
      from + match.index + match[0].indexOf(match.groups?.reference ?? ''),
      from + match.index + match[0].length,
    );
    add(match.index, match[0].length, (raw) =>
      /\b(?:xep hang|thu hang|vi tri|xep thu|vi thu|chi so)\b/.test(flat.slice(Math.max(0, match.index - 80), match.index))
        ? { kind: 'rank', op, reference, raw, confidence: 0.9 }
        : op === 'gt' || op === 'lt'
          ? { kind: 'change', direction: op === 'gt' ? 'up' : 'down', amount: null, reference, raw, confidence: 0.7 }
          : noWorse(op, reference, raw),
    );
  }
  for (const match of flat.matchAll(REVERSED)) {
    const { reference = '', up } = match.groups ?? {};
    const at = from + match.index + match[0].indexOf(reference);
    const named = cut(letters, at, at + reference.length);
    add(match.index, match[0].length, (raw) => noWorse(up ? 'gte' : 'lte', named, raw));
  }
  for (const match of flat.matchAll(MOVED)) {
    const { verb = '', reference = '' } = match.groups ?? {};
    const at = from + match.index;
    if (!/^(?:gi[ảãàâẩ]m|t[ăâa]ng)$/.test(letters.printed(at, at + verb.length))) continue;
    const stop = from + match.index + match[0].trimEnd().length;
    const said = cut(letters, stop - reference.length, stop);
    add(match.index, match[0].trimEnd().length, (raw) => ({
      kind: 'change',
      direction: verb === 'tang' ? 'up' : 'down',
      amount: null,
      reference: said,
      raw,
      confidence: 0.7,
    }));
  }
  for (const match of flat.matchAll(LEADERS))
    add(match.index, match[0].trimEnd().length, (raw) => ({ kind: 'rank', op: 'lte', reference: raw, raw, confidence: 0.7 }));
  for (const match of flat.matchAll(PLAN)) {
    if (/\b(?:khong|chua)\s{1,3}$/.test(flat.slice(Math.max(0, match.index - 9), match.index))) continue;
    const who = ASSIGNER.exec(match[0]);
    const at = who ? match.index + who.index + who[0].indexOf(who.groups?.who ?? '') : 0;
    const assignedBy = who && cut(letters, from + at, from + at + (who.groups?.who ?? '').length);
    add(match.index, match[0].length, (raw) => ({ kind: 'plan', ...(assignedBy && { assignedBy }), raw, confidence: 0.8 }));
  }
  for (const match of flat.matchAll(MILESTONE)) {
    // "Duy trì xếp hạng … trong top 5": the rank is what is asked for.
    if (match[0].search(LEADERS) >= 0) continue;
    add(match.index, match[0].length, (raw) => ({ kind: 'milestone', state: raw, raw, confidence: 0.6 }));
  }
  // Of two that overlap the first stands; of two that start together, the kind looked for first.
  let end = -1;
  return out.sort((a, b) => a.start - b.start).filter((level) => level.start >= end && ((end = level.end), true));
}

/** Inside “…” opened shortly before. */
function isQuoted(flat: string, at: number): boolean {
  const words = flat.slice(Math.max(0, at - 160), at);
  return words.lastIndexOf('“') > words.lastIndexOf('”') && flat.slice(at, at + 160).includes('”');
}

function readOrdinal(match: RegExpMatchArray, flat: string, add: Add, words: (start: number, end: number) => string): void {
  const g = match.groups ?? {};
  const start = match.index ?? 0;
  const name = g.task ?? g.grade ?? g.letter ?? '';
  const at = start + match[0].lastIndexOf(g.letter ? ` ${name} ` : name) + (g.letter ? 1 : 0);
  const open = !!(g.up ?? g.upGrade ?? g.letter);
  const meant =
    /\bphan dau\s{1,3}$/.test(flat.slice(Math.max(0, start - 12), start)) && /^\s{0,3}$/.test(flat.slice(start + match[0].length));
  // Nobody praises in short: "Chi bộ HTXSNV" is what is asked for.
  const short =
    SHORT[name] !== undefined &&
    !/\bkhong\s{1,3}$/.test(flat.slice(Math.max(0, start - 9), start)) &&
    /^\s{0,3}(?:[,;.)]|$)/.test(flat.slice(start + match[0].length));
  // "hoàn thành tốt nhiệm vụ được giao" is praise; a level is asked for by "trở lên", by the word before, or where nothing else is said.
  if (g.task && !open && !g.said && !meant && !short) return;
  if (g.task?.startsWith('khong')) return;
  if (g.grade && !open && !g.list && !/loai|hang/.test(g.saidGrade ?? '')) return;
  const scale = g.letter ? LETTERS : g.task ? TASKS : /tien tien/.test(match[0]) ? UNIONS : GRADES;
  const min = SHORT[name] ?? words(at, at + name.length);
  add(start, match[0].length, (raw) => ({ kind: 'ordinal', scale, min, raw, confidence: open ? 0.95 : 0.8 }));
}
