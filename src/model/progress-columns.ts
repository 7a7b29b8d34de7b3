/** Which column of a ward's own table holds what: by its heading, whatever the order, the accents and the rows above. */
import { equate, fold } from '../language/fold.js';
import { findDates, type DateReading } from '../language/dates.js';

export type Role =
  'id' | 'label' | 'part' | 'need' | 'result' | 'unit' | 'period' | 'date' | 'source' | 'note' | 'verdict' | 'status' | 'deadline';

export interface Column {
  role: Role;
  index: number;
  /** The heading as written. */
  name: string;
  /** What a heading such as "Ước thực hiện 6 tháng đầu năm 2022" says of all results under it. */
  period?: DateReading;
  estimate?: true;
}

export interface Header {
  row: number;
  columns: Column[];
  /** Headings nobody could make use of. */
  ignored: string[];
}

/** Words without accents, signs and the choice of i or y: what two spellings of one heading have in common. */
export const keyOf = (text: string): string =>
  equate(fold(text))
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();

const keys = (list: string): string[] => list.split(';').map(keyOf);

/** Headings in full; those that end in `*` may go on. The first that fits decides. */
const HEADINGS: readonly (readonly [Role, string[]])[] = [
  ['id', keys('mã;id;mã số;mã chỉ tiêu;mã thành phần;mã nhiệm vụ;mã công trình;mã chỉ số')],
  [
    'verdict',
    keys(
      'tình trạng;trạng thái;tình trạng thực hiện;đánh giá;tự đánh giá;đánh giá của đơn vị;mức đánh giá;đánh giá mức độ;đánh giá kết quả;kết quả đánh giá;mức độ hoàn thành',
    ),
  ],
  ['status', keys('loại số liệu;tính chất số liệu;tình trạng số liệu')],
  ['deadline', keys('hạn mới;gia hạn;gia hạn đến;thời hạn mới;hạn điều chỉnh;thời hạn điều chỉnh;xin gia hạn;hạn gia hạn')],
  ['unit', keys('đơn vị tính;đơn vị;đvt;đv tính')],
  ['part', keys('thành phần;chỉ tiêu thành phần;nội dung đo;chi tiết')],
  [
    'label',
    keys(
      'chỉ tiêu;tên chỉ tiêu;nội dung;nội dung chỉ tiêu;các chỉ tiêu;danh mục chỉ tiêu;chỉ tiêu chủ yếu;tên;nhiệm vụ;công trình;tên công trình',
    ),
  ],
  ['date', keys('ngày;ngày báo cáo;ngày cập nhật;cập nhật;ngày số liệu;ngày chốt số liệu;báo cáo ngày;ngày tháng')],
  ['period', keys('kỳ;kỳ báo cáo;thời kỳ;giai đoạn;kỳ số liệu;thời điểm;kỳ đánh giá')],
  ['source', keys('nguồn;nguồn số liệu;nguồn báo cáo;căn cứ;nguồn thông tin')],
  ['note', keys('ghi chú;chú thích;giải trình;diễn giải;ghi chú giải trình')],
  ['need', keys('yêu cầu;mục tiêu;kế hoạch;chỉ tiêu giao;mức phải đạt;mức giao;điều kiện;kh')],
];
/** Headings that often go on: "Thực hiện đến ngày 30/6/2022", "Kế hoạch năm 2022". */
const LONG: readonly (readonly [Role, string[]])[] = [
  [
    'result',
    keys('kết quả;thực hiện;ước thực hiện;ước kết quả;kết quả ước;số liệu;đạt được;giá trị;số thực hiện;đã thực hiện;đã đạt;ước đạt'),
  ],
  ['need', keys('kế hoạch;chỉ tiêu năm;chỉ tiêu nghị quyết;chỉ tiêu giao;nghị quyết;mục tiêu;yêu cầu')],
  ['note', keys('ghi chú;giải trình')],
];
/** "Kết quả so với kế hoạch (%)": a figure about the figure, which is computed here and not taken over. */
const COMPARED = /\b(?:so voi|so ke hoach|% (?:kh|ke hoach|thuc hien)|ti le (?:dat|thuc hien|hoan thanh)|(?:nam|ki) truoc|cung ki)\b/;
const ESTIMATE = /\buoc\b/;

function roleOf(name: string): Role | undefined {
  // What stands in brackets is a unit or a remark.
  const key = keyOf(name.replace(/\([^()]*\)/g, ' ')) || keyOf(name);
  if (!key) return undefined;
  const short = HEADINGS.find(([, list]) => list.includes(key))?.[0];
  if (short || COMPARED.test(key)) return short;
  return LONG.find(([, list]) => list.some((start) => key === start || key.startsWith(`${start} `)))?.[0];
}

/** What the words of a heading or a title say about time. */
export const periodIn = (text: string): DateReading | undefined => {
  const found = findDates(text)[0]?.value;
  return found && (found.from || found.to) ? found : undefined;
};

function columnsOf(cells: readonly string[]): Omit<Header, 'row'> {
  const columns: Column[] = [];
  const ignored: string[] = [];
  cells.forEach((cell, index) => {
    const name = cell.replace(/\s+/g, ' ').trim();
    const role = roleOf(name);
    if (!name) return;
    // Several columns of results are several periods; of all else the first one counts.
    if (!role || (role !== 'result' && columns.some((column) => column.role === role))) {
      if (!/^(?:stt|tt|so tt|so thu tu|#)$/.test(keyOf(name))) ignored.push(name);
      return;
    }
    const period = role === 'result' ? periodIn(name) : undefined;
    columns.push({ role, index, name, ...(period ? { period } : {}), ...(ESTIMATE.test(keyOf(name)) ? { estimate: true } : {}) });
  });
  return { columns, ignored };
}

const MOST_ABOVE = 60;

/** The row of headings: of the first rows, the one that says most about what a report needs. */
export function findHeader(rows: readonly (readonly string[])[]): Header | undefined {
  let best: Header | undefined;
  for (let row = 0; row < Math.min(rows.length, MOST_ABOVE); row++) {
    const found = columnsOf(rows[row]!);
    const has = (...roles: Role[]): boolean => found.columns.some(({ role }) => roles.includes(role));
    // A sentence about results is no heading: it takes something to name and something to report.
    if (!has('id', 'label', 'part') || !has('result', 'verdict')) continue;
    if (!best || found.columns.length > best.columns.length) best = { row, ...found };
  }
  return best;
}
