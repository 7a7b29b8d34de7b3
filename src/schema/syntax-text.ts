import type { Fault, FaultCode } from './locate.js';

type Lang = 'vi' | 'en';
/** What is wrong and what to do. `$` stands for the characters found, `@` for the place where the bracket or string was opened. */
type Words = readonly [what: string, todo: string];

const VI: Record<FaultCode, Words> = {
  empty: ['Tệp rỗng, không có nội dung JSON.', 'Xuất lại tệp từ văn bản gốc bằng lệnh import.'],
  'not-json': ['Tệp này không phải JSON: nó bắt đầu bằng «$».', 'Chọn đúng tệp .json; văn bản .txt và .docx được chuyển bằng lệnh import.'],
  value: ['Chỗ này phải là một giá trị JSON, nhưng gặp «$».', 'Kiểm tra dấu phẩy, dấu ngoặc và dấu ngoặc kép ở ngay trước đó.'],
  word: [
    'Không hiểu «$»: chữ phải nằm trong ngoặc kép thẳng.',
    'Viết "$" nếu là chữ; giá trị riêng chỉ có true, false, null (viết thường).',
  ],
  number: ['Số viết sai dạng: «$».', 'Dùng dấu chấm thập phân (1.5, không phải 1,5), bỏ số 0 ở đầu và dấu phân cách hàng nghìn.'],
  'unquoted-key': ['Tên trường phải nằm trong ngoặc kép thẳng, nhưng gặp «$».', 'Viết "tên": giá trị.'],
  'single-quote': ['Dùng nháy đơn ở chỗ phải là ngoặc kép thẳng.', 'Đổi \' thành ".'],
  'curly-quote': [
    'Dùng ngoặc kép cong «$» ở chỗ phải là ngoặc kép thẳng ".',
    'Word hay tự đổi ngoặc kép: sửa trong Notepad, đổi “ và ” thành ".',
  ],
  'trailing-comma': ['Thừa dấu phẩy sau phần tử cuối cùng.', 'Xóa dấu phẩy này.'],
  'missing-comma': ['Thiếu dấu phẩy trước «$».', 'Thêm dấu phẩy sau phần tử đứng trước.'],
  'missing-colon': ['Thiếu dấu hai chấm sau tên trường "$".', 'Viết "$": giá trị.'],
  'missing-value': ['Thiếu giá trị ở chỗ này.', 'Thêm giá trị, hoặc xóa dấu phẩy hay tên trường thừa; giá trị trống viết là null.'],
  comment: ['JSON không cho phép ghi chú.', 'Xóa phần ghi chú (// … hoặc /* … */).'],
  'unclosed-string': ['Thiếu ngoặc kép đóng của đoạn chữ bắt đầu ở đây.', 'Thêm " vào cuối đoạn chữ; ngoặc kép nằm trong câu viết là \\".'],
  'line-break': [
    'Trong ngoặc kép có chỗ xuống dòng hoặc ký tự điều khiển.',
    'Nối đoạn chữ thành một dòng, hoặc viết \\n ở chỗ xuống dòng, \\t ở chỗ tab.',
  ],
  escape: ['Dấu \\ đứng trước ký tự không hợp lệ: «$».', 'Dấu \\ trong chữ phải viết là \\\\.'],
  unclosed: [
    'Tệp kết thúc khi ngoặc «$» mở ở @ chưa đóng: thiếu ngoặc đóng, hoặc tệp bị cắt cụt.',
    'Thêm ngoặc đóng, hoặc chép lại cả tệp.',
  ],
  mismatch: ['Ngoặc đóng không khớp: ngoặc đang mở là «$» ở @.', 'Đổi loại ngoặc, hoặc thêm ngoặc đóng còn thiếu trước đó.'],
  extra: ['Còn nội dung «$» sau khi JSON đã kết thúc.', 'Xóa phần thừa; một tệp chỉ chứa một văn bản.'],
};

const EN: Record<FaultCode, Words> = {
  empty: ['The file is empty: there is no JSON in it.', 'Export the file again from the source document with the import command.'],
  'not-json': [
    'This file is no JSON: it begins with «$».',
    'Choose the .json file; .txt and .docx papers are converted with the import command.',
  ],
  value: ['A JSON value must stand here, but «$» was found.', 'Check the commas, brackets and quotation marks just before it.'],
  word: [
    '«$» means nothing in JSON: text must be in straight double quotes.',
    'Write "$" for text; the only bare words are true, false, null (lower case).',
  ],
  number: ['A number in the wrong form: «$».', 'Use a decimal point (1.5, not 1,5), no leading zero and no thousands separators.'],
  'unquoted-key': ['A field name must be in straight double quotes, but «$» was found.', 'Write "name": value.'],
  'single-quote': ['Single quotes where straight double quotes are due.', 'Change \' to ".'],
  'curly-quote': [
    'A curly quotation mark «$» where a straight " is due.',
    'Word likes to change quotation marks: edit the file in a plain text editor and change “ and ” to ".',
  ],
  'trailing-comma': ['A comma too many after the last entry.', 'Delete this comma.'],
  'missing-comma': ['A comma is missing before «$».', 'Put a comma after the entry before it.'],
  'missing-colon': ['A colon is missing after the field name "$".', 'Write "$": value.'],
  'missing-value': ['A value is missing here.', 'Add it, or delete the comma or field name left over; an empty value is written null.'],
  comment: ['JSON allows no comments.', 'Delete the comment (// … or /* … */).'],
  'unclosed-string': [
    'The text that starts here has no closing quotation mark.',
    'Put " at its end; quotation marks inside a text are written \\".',
  ],
  'line-break': [
    'A line break or control character inside quotation marks.',
    'Put the text on one line, or write \\n for the line break and \\t for a tab.',
  ],
  escape: ['A \\ before a character that does not go with it: «$».', 'A \\ in a text is written \\\\.'],
  unclosed: [
    'The file ends before the bracket «$» opened at @ is closed: a bracket is missing, or the file was cut short.',
    'Add the closing bracket, or copy the whole file again.',
  ],
  mismatch: ['The closing bracket does not match: the open one is «$» at @.', 'Change the bracket, or add the one missing before it.'],
  extra: ['There is «$» after the end of the JSON.', 'Delete what is left over; a file holds one document.'],
};

/** Says what is wrong with the syntax of a JSON file, and what to do, in the words of someone who edits it by hand. */
export function faultText(fault: Fault, lang: Lang = 'vi'): { what: string; where: string; todo: string } {
  const at = (line: number, column: number): string => (lang === 'en' ? `line ${line}, column ${column}` : `dòng ${line}, cột ${column}`);
  const opened = fault.opened ? at(fault.opened.line, fault.opened.column) : '';
  const fill = (words: string): string => words.replace(/[$@]/g, (mark) => (mark === '$' ? fault.found : opened));
  const [what, todo] = (lang === 'en' ? EN : VI)[fault.code];
  return { what: fill(what), where: at(fault.line, fault.column), todo: fill(todo) };
}
