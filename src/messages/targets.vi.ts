import { rowsVi } from './rows.vi.js';

/** Words of the widgets that show targets, Vietnamese. The default, and the type every other language fulfils. */
export const targetsVi = {
  ...rowsVi,
  why: 'Vì sao?',
  seeInText: (label: string) => (label ? `Xem trong văn bản, ${label}` : 'Xem trong văn bản'),
  updated: (day: string) => `Số liệu tính đến ${day}`,
  source: (title: string) => `Nguồn: ${title}`,
  showing: (n: number, all: number, mixed: boolean) =>
    `${n === all ? `Đang xem cả ${all}` : `Đang xem ${n} trong ${all}`} ${mixed ? 'mục' : 'chỉ tiêu'}`,
  waiting: (n: number) =>
    `Chưa có kết quả nào được công bố cho ${n} chỉ tiêu này. Bảng dưới đây cho biết văn bản đã đề ra gì và thế nào là đạt.`,
  /** Of how many is said with every count: those judged; of what nobody has reported nothing is concluded. */
  groupCount: (met: number, judged: number, silent: number, all: number) =>
    [
      judged && `đạt hoặc vượt ${met}/${judged} đã đánh giá`,
      silent && `chưa có số liệu: ${silent}/${all}`,
      !judged && silent < all && `chưa đánh giá được: ${all - silent}/${all}`,
    ]
      .filter(Boolean)
      .join(' · '),
  reports: 'Kết quả văn bản nêu',
  reportsTitle: (period: string) => `Kết quả đã báo cáo${period ? `, ${period}` : ''}`,
  reportColumn: 'Kết quả văn bản nêu (nguyên văn)',
  folded: (n: number) => `${n} kết quả khác, văn bản không nêu mức để so`,
  parts: (n: number, met: number, judged: number) =>
    judged ? `${n} số đo, đạt ${met}${judged < n ? ` trong ${judged} đã đánh giá` : ''}` : `${n} số đo`,
  estimate: 'ước',
  reportedOn: (day: string) => `cập nhật ${day}`,
  interim: 'tạm tính, kỳ chưa hết',
  reported: (text: string) => `Văn bản ghi: ${text}`,
  differs: 'khác với cách tính từ số liệu',
  filters: 'Lọc bảng',
  search: 'Tìm chỉ tiêu',
  searchHint: 'không cần dấu',
  all: 'Tất cả',
  byGroup: 'Nhóm',
  byVerdict: 'Đánh giá',
  byOwner: 'Phụ trách',
  sort: 'Sắp xếp',
  sorts: {
    paper: 'Theo thứ tự văn bản',
    worst: 'Chưa đạt trước',
    best: 'Đạt trước',
    newest: 'Mới cập nhật trước',
  },
  sortBy: (column: string) => `Sắp theo ${column.toLowerCase()}`,
  nothing: 'Không có chỉ tiêu nào khớp',
  nothingText: 'Bỏ bớt điều kiện lọc hoặc tìm chữ khác.',
  reset: (n: number) => `Bỏ lọc, xem cả ${n}`,
  until: (day: string) => `đến ${day}`,
  csvColumns: [
    'Mã',
    'Nhóm',
    'Số',
    'Chỉ tiêu',
    'Số đo',
    'Yêu cầu',
    'Kết quả',
    'Kỳ',
    'Đánh giá',
    'Tiến độ',
    'Ngày báo cáo',
    'Nguồn',
    'Phụ trách',
  ],
  csv: 'Tải bảng này (CSV)',
  json: 'Tải dữ liệu (JSON)',
  print: 'In',
  printAll: (n: number) => `In tất cả ${n} chỉ tiêu`,
  unmatched: (n: number) => `${n} dòng trong tệp kết quả không khớp chỉ tiêu nào`,
  unmatchedRow: (row: number, label: string) => `Dòng ${row}: ${label}`,
  wholeText: 'Xem cả văn bản',
  notLoaded: 'Chưa tải được phần này. Bà con bấm lại để thử.',
};

export type TargetMessages = typeof targetsVi;
