/** What was wrong in a ward's table, in words: where, what, and what to do. */
import type { CsvProblem, UnmatchedRow } from './progress-csv.js';

type Lang = 'vi' | 'en';
type Pair = readonly [vi: string, en: string];

/** `{}` stands for the hint: a day, or the id of a document. */
const CODES: Record<CsvProblem['code'], { what: Pair; todo: Pair }> = {
  'no-number': {
    what: ['Không đọc được thành số; giữ nguyên lời', 'No number could be read; the words are kept'],
    todo: [
      'Ghi một con số như 37,8% hoặc 107/283, lời giải thích để ở cột Ghi chú',
      'Write one number such as 37,8% or 107/283, and remarks in the column of notes',
    ],
  },
  scientific: {
    what: ['Excel đã rút gọn con số, các chữ số sau bị mất', 'Excel has shortened the number and its digits are lost'],
    todo: [
      'Định dạng ô là Number (hoặc Text), ghi lại đủ chữ số như 1.350.492.000',
      'Format the cell as Number or Text and write all digits, as in 1.350.492.000',
    ],
  },
  'excel-date': {
    what: ['Excel đã đổi ô này thành ngày', 'Excel has turned this cell into a day'],
    todo: [
      'Định dạng ô là Text rồi ghi lại; phân số ghi kiểu 6 trên 6',
      'Format the cell as Text and write it again; write fractions as 6 trên 6',
    ],
  },
  'excel-serial': {
    what: ['Excel đã đổi ngày thành con số (có thể là {})', 'Excel has turned a day into a number (it may be {})'],
    todo: ['Định dạng ô là ngày dd/mm/yyyy rồi lưu lại', 'Format the cell as a day, dd/mm/yyyy, and save again'],
  },
  'doubtful-number': {
    what: ['Dấu phẩy, dấu chấm có thể hiểu hai cách', 'Its comma or dot can be read in two ways'],
    todo: [
      'Ghi kiểu Việt Nam: 7.644 là bảy nghìn sáu trăm bốn mươi bốn, 7,6 là bảy phẩy sáu',
      'Write it the Vietnamese way: 7.644 is seven thousand six hundred and forty-four, 7,6 is seven point six',
    ],
  },
  'maybe-share': {
    what: ['Chỉ tiêu tính bằng %, con số lại nhỏ hơn 1', 'The measure counts in per cent and the number is below 1'],
    todo: ['Nếu là tỷ lệ phần trăm thì ghi như 37,8%', 'If it is a percentage, write it as 37,8%'],
  },
  'no-day': {
    what: ['Không đọc được ngày, hoặc ngày không có thật', 'The day cannot be read, or does not exist'],
    todo: ['Ghi ngày/tháng/năm: 30/06/2022', 'Write day/month/year: 30/06/2022'],
  },
  'month-first': {
    what: ['Ngày ghi tháng trước ngày', 'The day is written month first'],
    todo: ['Ghi ngày/tháng/năm: 30/06/2022', 'Write day/month/year: 30/06/2022'],
  },
  'no-period': {
    what: ['Không đọc được kỳ báo cáo', 'The period cannot be read'],
    todo: [
      'Ghi như: Quý II/2022, 6 tháng đầu năm 2022, Tháng 6/2022, Năm 2022',
      'Write, say: Quý II/2022, 6 tháng đầu năm 2022, Tháng 6/2022, Năm 2022',
    ],
  },
  'no-verdict': {
    what: ['Không rõ đánh giá này', 'This verdict is not known'],
    todo: [
      'Ghi một trong: Vượt, Đạt, Đạt trễ hạn, Chưa đạt, Không đạt, Đạt một phần',
      'Write one of: Vượt, Đạt, Đạt trễ hạn, Chưa đạt, Không đạt, Đạt một phần',
    ],
  },
  encoding: {
    what: ['Tệp không phải CSV', 'The file is no CSV'],
    todo: ['Trong Excel chọn Save As, kiểu CSV UTF-8 (Comma delimited)', 'In Excel choose Save As, type CSV UTF-8 (Comma delimited)'],
  },
  'no-header': {
    what: ['Không tìm thấy hàng tiêu đề', 'There is no row of headings'],
    todo: ['Cần một hàng có cột Mã hoặc Chỉ tiêu, và cột Kết quả', 'It takes a row with a column Mã or Chỉ tiêu, and a column Kết quả'],
  },
  'no-date': {
    what: ['Hàng có kết quả nhưng không có ngày báo cáo', 'The row has a result and no day of report'],
    todo: [
      'Điền cột Ngày báo cáo, hoặc ghi phía trên bảng: Số liệu đến ngày 30/06/2022',
      'Fill in Ngày báo cáo, or write above the table: Số liệu đến ngày 30/06/2022',
    ],
  },
  'date-from-period': {
    what: ['Không có ngày báo cáo; lấy ngày cuối kỳ {}', 'There is no day of report; the last day of the period, {}, is taken'],
    todo: ['Điền cột Ngày báo cáo', 'Fill in Ngày báo cáo'],
  },
  'other-document': {
    what: ['Bảng này của văn bản khác (cần mã {})', 'The table is about another document ({} was expected)'],
    todo: ['Dùng đúng bảng của văn bản', 'Use the table of this document'],
  },
  'ignored-column': {
    what: ['Không dùng tới cột này', 'This column is not used'],
    todo: ['Nếu là số liệu cần dùng, đổi tên cột thành Kết quả', 'If it holds results, name it Kết quả'],
  },
  'nothing-reported': {
    what: ['Hàng có ghi chú nhưng không có kết quả', 'The row has a note and no result'],
    todo: ['Điền cột Kết quả hoặc Đánh giá', 'Fill in Kết quả or Đánh giá'],
  },
  'unclosed-quote': {
    what: [
      'Có dấu ngoặc kép mở mà không đóng; các hàng sau nó bị dính liền',
      'A quotation mark is never closed; the rows after it run together',
    ],
    todo: ['Mở bằng Excel và lưu lại kiểu CSV UTF-8', 'Open it in Excel and save it again as CSV UTF-8'],
  },
};

/** A target may be a paragraph long. */
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 80).trimEnd()}…` : text);

const REASONS: Record<UnmatchedRow['reason'], Pair> = {
  'unknown-id': ['không có mã này trong văn bản', 'the document has no such id'],
  'unknown-label': ['không có chỉ tiêu nào ghi như vậy', 'no target reads like this'],
  ambiguous: ['nhiều chỉ tiêu cùng ghi như vậy, cần cột Mã', 'several targets read like this; the column Mã is needed'],
  'several-measures': ['chỉ tiêu có nhiều thành phần, cần mã của thành phần', 'the target has several measures; the id of one is needed'],
  'no-measure': ['chỉ tiêu không có thành phần đo được', 'the target has nothing to measure'],
  'nothing-named': ['có kết quả nhưng không ghi mã, không ghi tên chỉ tiêu', 'there is a result, and neither id nor name'],
};

/** "hàng 7, cột Kết quả: Excel đã rút gọn con số …: «1,35E+09». Định dạng ô …" */
export function csvProblemText({ code, row, column, value, hint }: CsvProblem, lang: Lang = 'vi'): string {
  const at = lang === 'en' ? 1 : 0;
  const { what, todo } = CODES[code];
  const where = [
    row === undefined ? '' : `${['hàng', 'row'][at]} ${row}`,
    column === undefined ? '' : `${['cột', 'column'][at]} ${column}`,
  ];
  const place = where.filter(Boolean).join(', ');
  const said = what[at].replace('{}', hint ?? '');
  return `${place ? `${place}: ` : ''}${said}${value ? `: «${value}»` : ''}. ${todo[at]}.`;
}

/** "hàng 9: «…»: không có chỉ tiêu nào ghi như vậy. Gần nhất: …" */
export function unmatchedRowText({ row, reason, id, label, nearest }: UnmatchedRow, lang: Lang = 'vi'): string {
  const at = lang === 'en' ? 1 : 0;
  const name = [id, label].filter(Boolean).join(' ');
  const near = nearest ? ` ${['Gần nhất', 'Nearest'][at]}: ${nearest.id} «${short(nearest.label)}».` : '';
  return `${['hàng', 'row'][at]} ${row}: ${name ? `«${short(name)}»: ` : ''}${REASONS[reason][at]}.${near}`;
}
