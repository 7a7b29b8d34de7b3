/** Tables of tasks: what, who, with whom, until when. Columns are known by the words over them. */
import { onlyAssignees, type Assignee } from '../language/assignees.js';
import { findDeadline, type FoundDeadline, type Near } from '../language/deadlines.js';
import { equate, fold } from '../language/fold.js';
import { plainText } from '../schema/resolution.js';
import type { Block } from '../schema/text.js';

export interface TaskRow {
  text: string;
  code?: string;
  assignees: Assignee[];
  outputs: string[];
  deadlineIn(near: Near): FoundDeadline | undefined;
}

type Column = 'code' | 'text' | 'lead' | 'coop' | 'direct' | 'monitor' | 'deadline' | 'output' | 'other';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['code', /^(?:stt|tt|so tt|so thu tu)$/],
  ['coop', /phoi hop/],
  ['direct', /chi dao/],
  ['monitor', /theo doi|giam sat|don doc/],
  ['output', /san pham|ket qua (?:dat|du kien|dau ra|phai)|^ket qua$|dau ra/],
  ['deadline', /^(?:thoi (?:gian|han|diem|hoan)|han|tien do|lo trinh|ngay (?:hoan thanh|xong))/],
  [
    'lead',
    /chu tri|phu trach|(?:don vi|co quan|bo phan|nguoi|ca nhan|to chuc) (?:thuc hien|tham muu|chiu trach nhiem)|^phan cong|^nguoi phu trach|^thuc hien$|^don vi$/,
  ],
  ['text', /^(?:ten |cac )?(?:noi dung|nhiem vu|cong viec|hoat dong|viec|dau viec|ten viec)(?: .{0,60})?$/],
];
const flat = (text: string): string =>
  equate(fold(text))
    .replace(/[^a-z\d ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
const columnOf = (head: string): Column => COLUMNS.find(([, pattern]) => pattern.test(flat(head)))?.[0] ?? 'other';

/** The rows of a table of tasks, or null when it is another table. */
export function readTaskTable(table: Block): TaskRow[] | null {
  const rows = (table.rows ?? []).map((row) => row.map((cell) => plainText(cell).trim()));
  const at = rows.slice(0, 4).findIndex((row) => {
    const columns = row.map(columnOf);
    return columns.includes('text') && columns.some((column) => column === 'lead' || column === 'deadline' || column === 'coop');
  });
  if (at < 0) return null;
  const columns = rows[at]!.map(columnOf);
  const out: TaskRow[] = [];
  for (const row of rows.slice(at + 1)) {
    const cell = (column: Column): string => columns.flatMap((one, index) => (one === column && row[index] ? [row[index]] : []))[0] ?? '';
    const text = cell('text');
    const filled = row.filter(Boolean);
    // Numbered columns, and rows that are headings: one cell across, or a name with nothing beside it.
    if (!text || filled.every((one) => /^\(?\d{1,2}\)?$/.test(one)) || !columns.some((column, index) => isTold(column) && row[index]))
      continue;
    const code = cell('code').replace(/[^\p{L}\d.]+/gu, '');
    const output = cell('output');
    const deadline = cell('deadline');
    out.push({
      text,
      ...(code && { code }),
      assignees: (['lead', 'coop', 'direct', 'monitor'] as const).flatMap((role) => whoIn(cell(role), role)),
      outputs: output && !/^[-–.\s]*$/.test(output) ? [output] : [],
      deadlineIn: (near) => deadlineIn(deadline, near),
    });
  }
  return out;
}

const isTold = (column: Column): boolean => column !== 'text' && column !== 'code' && column !== 'other';

/** Bodies in a cell; what is no known body is still whoever is meant. */
export function whoIn(cell: string, role: Assignee['role']): Assignee[] {
  if (/^[-–.\s]*$/.test(cell)) return [];
  const known = onlyAssignees(cell);
  if (known) return known.map((one) => ({ ...one, role }));
  const parts = cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.flatMap(
    (who) => onlyAssignees(who)?.map((one) => ({ ...one, role })) ?? [{ role, who, kind: 'body' as const, start: 0, end: who.length }],
  );
}

/** A cell of deadlines holds nothing else, so that "15/3" and "Quý I" are enough; what cannot be read keeps its words. */
export function deadlineIn(cell: string, near: Near): FoundDeadline | undefined {
  if (/^[-–.\s]*$/.test(cell)) return undefined;
  const spelled = /^\d{1,2}\/\d{1,2}(?:\/20\d\d)?$/.test(cell)
    ? `ngày ${cell}`
    : /^\d{1,2}\/20\d\d$/.test(cell)
      ? `tháng ${cell}`
      : /^20\d\d$/.test(cell)
        ? `năm ${cell}`
        : cell;
  const found = findDeadline(`Thời gian: ${spelled}`, near);
  return {
    start: 0,
    end: cell.length,
    value: found?.value ? { ...found.value, raw: cell } : { raw: cell, from: null, to: null, confidence: 0 },
  };
}
