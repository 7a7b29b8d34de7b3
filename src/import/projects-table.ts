/** Tables of works: what, where, how far, until when, by whom. */
import { equate, fold } from '../language/fold.js';
import type { Near } from '../language/deadlines.js';
import type { Role } from '../schema/data.js';
import { plainText } from '../schema/resolution.js';
import type { Block, DateValue } from '../schema/text.js';
import { deadlineIn, whoIn } from './tasks-table.js';

export interface ProjectRow {
  code?: string;
  name: string;
  where?: string;
  state?: string;
  deadline?: DateValue;
  roles: Role[];
}

type Column = 'code' | 'name' | 'where' | 'state' | 'deadline' | 'lead' | 'other';
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['code', /^(?:stt|tt|so tt|so thu tu)$/],
  ['where', /^(?:dia (?:diem|chi)|vi tri|noi|khu pho|dia ban)(?: .{0,30})?$/],
  ['state', /^(?:tien do(?: (?:thuc hien|thi cong|dat))?|tinh trang|hien trang|ket qua|khoi luong)(?: .{0,30})?$/],
  ['deadline', /^(?:thoi (?:gian|han)|han|nam hoan thanh|du kien hoan thanh|ke hoach hoan thanh)(?: .{0,40})?$/],
  ['lead', /chu dau tu|chu tri|phu trach|don vi (?:thuc hien|thi cong)/],
  ['name', /^(?:ten |danh muc |cac )?(?:cong trinh|du an|hang muc|danh muc)(?: .{0,60})?$/],
];
const flat = (text: string): string =>
  equate(fold(text))
    .replace(/[^a-z\d ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** The rows of a table of works, or null when it is another table. `expected`: it stands under a heading of works. */
export function readProjectTable(table: Block, expected: boolean, near: Near): ProjectRow[] | null {
  const rows = (table.rows ?? []).map((row) => row.map((cell) => plainText(cell).trim()));
  const columnOf = (head: string): Column => COLUMNS.find(([, pattern]) => pattern.test(flat(head)))?.[0] ?? 'other';
  const at = rows.slice(0, 4).findIndex((row) => {
    const columns = row.map(columnOf);
    return columns.includes('name') && (expected || columns.some((column) => column !== 'name' && column !== 'code' && column !== 'other'));
  });
  if (at < 0) return null;
  const columns = rows[at]!.map(columnOf);
  return rows.slice(at + 1).flatMap((row): ProjectRow[] => {
    const cell = (column: Column): string => row[columns.indexOf(column)] ?? '';
    const name = cell('name');
    const filled = row.filter(Boolean);
    if (!name || filled.length < 2 || filled.every((one) => /^\(?\d{1,2}\)?$/.test(one))) return [];
    const code = cell('code').replace(/[^\p{L}\d.]+/gu, '');
    const deadline = columns.includes('deadline') ? deadlineIn(cell('deadline'), near)?.value : undefined;
    const roles = columns.includes('lead') ? whoIn(cell('lead'), 'lead').map(({ role, who, kind }) => ({ role, who, kind })) : [];
    return [
      {
        name,
        ...(code && { code }),
        ...(cell('where') && { where: cell('where') }),
        ...(cell('state') && { state: cell('state') }),
        ...(deadline && { deadline }),
        roles,
      },
    ];
  });
}
