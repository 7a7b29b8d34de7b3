/** Writes the table a ward fills in: one row a measure, ids and labels ready, what was reported before in its place. */
import Papa from 'papaparse';
import type { Progress, ProgressEntry } from '../schema/progress.js';
import type { Criterion, DateValue, Measure, Resolution } from '../schema/resolution.js';
import { guard } from './csv-cell.js';
import { dayText } from './progress.js';

const HEADINGS = [
  'Mã',
  'Chỉ tiêu',
  'Thành phần',
  'Yêu cầu',
  'Đơn vị tính',
  'Kết quả',
  'Kỳ báo cáo',
  'Ngày báo cáo',
  'Đánh giá',
  'Loại số liệu',
  'Nguồn',
  'Ghi chú',
];
const HOW =
  'Điền cột Kết quả, Kỳ báo cáo, Ngày báo cáo; không sửa cột Mã. Báo cáo lần sau: thêm hàng mới cùng mã, giữ nguyên hàng cũ. Phân số kiểu 6/6 xin ghi 6 trên 6, để Excel không đổi thành ngày.';

const HOW_TASKS =
  'Nhiệm vụ, công trình: cột Kết quả ghi lời hoặc phần trăm, cột Đánh giá ghi Hoàn thành, Đang thực hiện, Chưa bắt đầu hoặc Dừng; được gia hạn thì ghi ngày vào cột Hạn mới, hạn cũ vẫn giữ.';

const VERDICTS: Record<NonNullable<ProgressEntry['verdict']>, string> = {
  vuot: 'Vượt',
  dat: 'Đạt',
  'dat-tre': 'Đạt trễ hạn',
  'chua-dat': 'Chưa đạt',
  'khong-dat': 'Không đạt',
  'mot-phan': 'Đạt một phần',
};
const TASK_STATUS: Record<NonNullable<ProgressEntry['status']>, string> = {
  'hoan-thanh': 'Hoàn thành',
  'dang-thuc-hien': 'Đang thực hiện',
  'chua-bat-dau': 'Chưa bắt đầu',
  dung: 'Dừng',
};
/** Last, and only where something has a deadline: a table of targets stays as it was. */
const MOVED = 'Hạn mới';
const STATUS: Record<NonNullable<ProgressEntry['obsStatus']>, string> = { final: '', estimate: 'Ước tính' };
const OPS = { gte: 'từ {} trở lên', gt: 'trên {}', lte: 'không quá {}', lt: 'dưới {}', eq: '{}' } as const;

/**
 * Semicolons, because a machine that writes decimals with a comma, as Vietnamese Windows does, makes Excel part columns with them whatever else it
 * is told; the mark at the start tells Excel that the letters are UTF-8.
 */
export function writeProgressTemplate(resolution: Resolution, progress?: Progress): string {
  const { tasks = [], projects = [] } = resolution;
  const dated = tasks.length > 0 || projects.length > 0;
  const rows: string[][] = [['Mã văn bản', resolution.id], [dated ? `${HOW} ${HOW_TASKS}` : HOW], dated ? [...HEADINGS, MOVED] : HEADINGS];
  const left = new Map<string, ProgressEntry[]>();
  const rest: ProgressEntry[] = [];
  const only = new Map(resolution.targets?.map(({ id, measures }) => [id, measures.length === 1 ? measures[0]!.id : undefined]));
  for (const entry of progress?.entries ?? []) {
    const id = entry.measureId ?? only.get(entry.targetId ?? '');
    if (id === undefined) rest.push(entry);
    else left.set(id, [...(left.get(id) ?? []), entry]);
  }
  let group: string | undefined;
  const labels = new Map(resolution.targetGroups?.map(({ id, label }) => [id, label]));
  for (const { groupId, text, measures } of resolution.targets ?? []) {
    if (groupId !== group) {
      group = groupId;
      rows.push(['', labels.get(groupId ?? '') ?? '']);
    }
    for (const measure of measures) {
      const own = left.get(measure.id) ?? [undefined];
      left.delete(measure.id);
      for (const entry of own) rows.push([measure.id, text, measure.label, requirement(measure), ...report(entry, measure)]);
    }
  }
  const reports = reportsById(rest);
  const due = (deadline: DateValue | null | undefined): string => deadline?.raw ?? '';
  const blocks = [
    { title: 'Nhiệm vụ', list: tasks.map(({ id, text, deadline }) => [id, text, due(deadline)] as const) },
    { title: 'Công trình', list: projects.map(({ id, name, deadline }) => [id, name, due(deadline)] as const) },
  ];
  for (const { title, list } of blocks) {
    if (list.length) rows.push(['', title]);
    for (const [id, name, deadline] of list) {
      for (const entry of reports.get(id) ?? [undefined]) rows.push([id, name, '', deadline, ...report(entry)]);
      reports.delete(id);
    }
  }
  // What was reported on something the document no longer has is not lost by writing the table anew.
  for (const entry of [...[...left.values()].flat(), ...[...reports.values()].flat()]) {
    const id = entry.measureId ?? entry.targetId ?? entry.taskId ?? entry.projectId ?? '';
    rows.push([id, '', '', '', ...report(entry)]);
  }
  return `\ufeff${Papa.unparse(
    rows.map((row) => row.map((cell) => guard(oneLine(cell)))),
    { delimiter: ';', newline: '\r\n' },
  )}\r\n`;
}

/** Entries by what they are about, in the order of the file. */
function reportsById(entries: readonly ProgressEntry[]): Map<string, ProgressEntry[]> {
  const out = new Map<string, ProgressEntry[]>();
  for (const entry of entries) {
    const id = entry.taskId ?? entry.projectId ?? entry.targetId ?? '';
    out.set(id, [...(out.get(id) ?? []), entry]);
  }
  return out;
}

/** Line breaks inside a cell are where hand-made tables break most. */
const oneLine = (cell: string): string =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

function report(entry: ProgressEntry | undefined, measure?: Measure): string[] {
  const unit = entry?.unit ?? measure?.unit ?? '';
  if (!entry) return [unit, '', '', '', '', '', '', ''];
  const { period, date, verdict, status, deadline, obsStatus, source, note } = entry;
  return [
    unit,
    resultText(entry),
    period?.raw ?? '',
    dayText(date),
    verdict ? VERDICTS[verdict] : status ? TASK_STATUS[status] : '',
    obsStatus ? STATUS[obsStatus] : '',
    source ?? '',
    note ?? '',
    ...(deadline
      ? [deadline.to && /\d{4}-\d\d-\d\d$/.test(deadline.to) && deadline.bound === 'by' ? dayText(deadline.to) : deadline.raw]
      : []),
  ];
}

function resultText({ value, num, den, level, text }: ProgressEntry): string {
  if (text !== undefined || level !== undefined) return (text ?? level)!;
  const fraction = num === undefined || den === undefined ? '' : fractionText(num, den);
  if (value == null) return fraction;
  return fraction ? `${numberText(value)} (${fraction})` : numberText(value);
}

/** Excel takes 6/6 for a day; said in words it stays what it is. */
const fractionText = (num: number, den: number): string => `${numberText(num)}${num <= 31 && den <= 99 ? ' trên ' : '/'}${numberText(den)}`;

/** As printed in Vietnam: thousands by dots, decimals by a comma. */
export function numberText(value: number): string {
  const [whole = '', decimals] = shortest(Math.abs(value)).split('.');
  const grouped = whole.length > 4 || (decimals && whole.length > 3) ? inThousands(whole) : whole;
  // "7,644" could be thousands as well; one more digit says that it is not.
  const sure = decimals?.length === 3 && whole !== '0' && whole.length < 4 ? `${decimals}0` : decimals;
  return `${value < 0 ? '-' : ''}${grouped}${sure ? `,${sure}` : ''}`;
}

function inThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join('.');
}

/** The shortest digits that mean this very number; exponents are written out. */
function shortest(value: number): string {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  if (!exponent) return text;
  const [whole = '', decimals = ''] = digits.split('.');
  const shift = Number(exponent);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${decimals}`;
  return whole + decimals.padEnd(shift, '0');
}

function requirement({ criterion, also = [] }: Measure): string {
  return [criterion, ...also].map(words).filter(Boolean).join('; ');
}

/** The words of the paper; a file made by hand may hold only the figures. */
function words(criterion: Criterion): string {
  if (criterion.raw) return criterion.raw;
  switch (criterion.kind) {
    case 'bound':
      return OPS[criterion.op].replace('{}', numberText(criterion.value));
    case 'range':
      return `từ ${numberText(criterion.min)} đến ${numberText(criterion.max)}`;
    case 'all':
      return '100% (tất cả)';
    case 'none':
      return 'không có';
    case 'ordinal':
      return `${criterion.min} trở lên`;
    case 'milestone':
      return criterion.state;
    case 'qualitative':
      return criterion.text;
    default:
      return '';
  }
}
