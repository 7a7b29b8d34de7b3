/** Tables of targets: one row is one target; a row without a value is a heading. Columns are known by the words over them. */
import { fold } from '../language/fold.js';
import { plainText } from '../schema/resolution.js';
import type { Block } from '../schema/text.js';

export interface TargetRow {
  name: string;
  /** The row's own number or letter. */
  code?: string;
  /** Whether the row only names the rows under it. */
  title: boolean;
  unit?: string;
  /** The promised value as printed, and the words over its column. */
  value?: string;
  head?: string;
  /** Reported values as printed, each with the words over its column. */
  results: { head: string; value: string }[];
  owner?: string;
}

type Column = 'code' | 'name' | 'unit' | 'value' | 'result' | 'owner' | 'rate' | 'other';

const COLUMNS: readonly [Column, RegExp][] = [
  ['code', /^(?:stt|tt|so tt|so thu tu|ma)$/],
  ['unit', /^(?:don vi(?: tinh)?|dvt|dv tinh)$/],
  ['owner', /^(?:(?:co quan|don vi|bo phan|nganh) (?:chu tri|thuc hien|phu trach|theo doi|tham muu)|chu tri|phu trach|tham muu)\b/],
  ['rate', /^(?:ti le|so sanh|% |%|tang|ghi chu)|\bso voi\b|so sanh|%/],
  ['result', /^(?:uoc )?(?:thuc hien|th\b|ket qua|uoc|dat duoc|so lieu|da dat)/],
  [
    'name',
    /^(?:ten |cac |he thong |noi dung |nhom )?(?:chi tieu|muc tieu|noi dung|tieu chi|nhiem vu)(?: (?:chu yeu|cu the|phat trien|kinh te).{0,60})?$/,
  ],
  ['value', /ke hoach|\bkh\b|chi tieu|muc tieu|du kien|phan dau|nam 20\d\d|^20\d\d|giao|du toan/],
];

const flat = (text: string): string =>
  fold(text)
    .replace(/[^a-z\d%/ ]+/g, ' ')
    .replace(/\bty le\b/g, 'ti le')
    .replace(/\s+/g, ' ')
    .trim();

function columnOf(head: string): Column {
  const words = flat(head);
  if (!words) return 'other';
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Of several columns of promises the one that looks furthest ahead: "Năm 2025 | Năm 2030", "KH 2025 | TH 2025 | KH 2026". The first where no year tells. */
function promised(heads: readonly string[], columns: readonly Column[]): number {
  const year = (index: number): number => Math.max(0, ...[...(heads[index] ?? '').matchAll(/20\d\d/g)].map(([digits]) => Number(digits)));
  return columns.reduce((best, column, index) => (column === 'value' && (best < 0 || year(index) > year(best)) ? index : best), -1);
}

const isValue = (text: string): boolean => /\d|^(?:đạt|có|không|giữ vững|duy trì|hoàn thành|tốt|khá|xuất sắc)/iu.test(text);

/** The rows of a table of targets, or null when it is another table. `expected`: it stands where targets are announced. */
export function readTargetTable(table: Block, expected: boolean): TargetRow[] | null {
  const rows = (table.rows ?? []).map((row) => row.map((cell) => plainText(cell).trim()));
  const at = rows.slice(0, 4).findIndex((row) => row.filter(Boolean).length >= 2 && row.some((cell) => columnOf(cell) === 'name'));
  if (at < 0) return null;
  const heads = rows[at]!;
  const columns = heads.map(columnOf);
  const name = columns.indexOf('name');
  // "Chỉ tiêu" names the rows; a second column of that name holds what is promised.
  columns.forEach((column, index) => {
    if (column === 'name' && index !== name) columns[index] = 'value';
  });
  const value = promised(heads, columns);
  if (value < 0 || (!expected && !/chi tieu|muc tieu/.test(flat(heads[name] ?? '')) && columns.indexOf('unit') < 0)) return null;
  const get = (row: readonly string[], column: Column): string => row[columns.indexOf(column)] ?? '';
  const out: TargetRow[] = [];
  for (const row of rows.slice(at + 1)) {
    const filled = row.filter(Boolean);
    // A row that numbers the columns: (1) (2) (3), A B 1 2.
    if (!filled.length || filled.every((cell) => /^\(?(?:\d{1,2}|[A-C])\)?(?:\s?=.{0,12})?$/.test(cell))) continue;
    const code = get(row, 'code')
      .replace(/[^\p{L}\d.]+/gu, '')
      .replace(/\.$/, '');
    const merged = filled.length <= 2 && !isValue(row[value] ?? '');
    const label = get(row, 'name') || (merged ? (filled.find((cell) => cell !== get(row, 'code')) ?? '') : '');
    if (!label) continue;
    const unit = get(row, 'unit');
    const owner = get(row, 'owner');
    out.push({
      name: label,
      ...(code && { code }),
      title: !isValue(row[value] ?? ''),
      ...(unit && { unit }),
      ...(row[value] && { value: row[value], head: heads[value]! }),
      results: columns.flatMap((column, index) => (column === 'result' && row[index] ? [{ head: heads[index]!, value: row[index] }] : [])),
      ...(owner && { owner }),
    });
  }
  return out.some((row) => !row.title) ? out : null;
}
