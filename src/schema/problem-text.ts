import { pathText, type Problem } from './problem.js';

type Lang = 'vi' | 'en';
type Pair = readonly [vi: string, en: string];

/** What one entry of a list is called. */
const ENTRIES: Record<string, Pair> = {
  preface: ['khối phần đầu', 'letterhead block'],
  body: ['phần nội dung', 'body part'],
  conclusions: ['khối phần cuối', 'closing block'],
  children: ['mục con', 'sub-item'],
  content: ['đoạn chữ', 'run'],
  heading: ['đoạn chữ của tiêu đề', 'heading run'],
  rows: ['hàng', 'row'],
  footnotes: ['chú thích', 'footnote'],
  citations: ['văn bản viện dẫn', 'citation'],
  recipients: ['nơi nhận', 'recipient'],
  issues: ['điểm cần xem lại', 'issue'],
  targetGroups: ['nhóm chỉ tiêu', 'target group'],
  targets: ['chỉ tiêu', 'target'],
  measures: ['thành phần', 'measure'],
  also: ['điều kiện thêm', 'further criterion'],
  observations: ['kết quả', 'observation'],
  tasks: ['nhiệm vụ', 'task'],
  projects: ['công trình', 'project'],
  roles: ['phân công', 'role'],
  updates: ['lần cập nhật', 'update'],
  dropped: ['phần đã bỏ', 'dropped part'],
  entries: ['lần báo cáo', 'entry'],
  comparedTo: ['so sánh', 'comparison'],
};

/** An entry of a row, which is a list in a list. */
const CELL: Pair = ['ô', 'cell'];

const TYPES: Record<string, Pair> = {
  string: ['chữ trong ngoặc kép', 'text in quotation marks'],
  text: ['chữ, hoặc danh sách các đoạn chữ', 'text, or a list of runs'],
  number: ['số', 'a number'],
  int: ['số nguyên', 'a whole number'],
  boolean: ['true hoặc false', 'true or false'],
  array: ['danh sách [ … ]', 'a list [ … ]'],
  object: ['nhóm trường { … }', 'a group of fields { … }'],
  'YYYY-MM-DD': ['ngày có thật, viết dạng "2022-06-30"', 'a real day, written like "2022-06-30"'],
  null: ['null', 'null'],
};

const CODES: Record<Problem['code'], { what: Pair; todo: Pair }> = {
  'not-object': {
    what: ['Tệp không phải là một văn bản dạng resolution/1', 'The file is no document in the format resolution/1'],
    todo: [
      'Nội dung tệp phải là một nhóm trường { … }; hãy xuất lại bằng lệnh import',
      'The file must be one group of fields { … }; export it again with the import command',
    ],
  },
  format: {
    what: ['Tệp không ghi, hoặc ghi khác, phiên bản định dạng', 'The format version is missing or another one'],
    todo: ['Ghi "format": "resolution/1" ở đầu tệp', 'Put "format": "resolution/1" at the head of the file'],
  },
  type: { what: ['Giá trị sai loại', 'A value of the wrong kind'], todo: ['Sửa thành', 'Change it to'] },
  value: { what: ['Giá trị không được dùng ở đây', 'A value that is not allowed here'], todo: ['Chọn', 'Choose'] },
  missing: {
    what: ['Thiếu trường bắt buộc', 'A required field is missing'],
    todo: ['Thêm trường này, giá trị là', 'Add the field; its value is'],
  },
  'broken-id': {
    what: ['Mã (id) có ký tự hỏng', 'The id holds a broken character'],
    todo: ['Đặt lại mã bằng chữ, số, dấu chấm, gạch nối', 'Write it anew with letters, digits, dots and hyphens'],
  },
  empty: {
    what: ['Trường không được để trống', 'The field must not be empty'],
    todo: ['Điền nội dung, hoặc bỏ cả phần này', 'Fill it in, or take the whole part out'],
  },
  count: {
    what: ['Danh sách không đủ hoặc thừa phần tử', 'The list has too few or too many entries'],
    todo: ['Số phần tử phải là', 'Entries due:'],
  },
  'too-long': { what: ['Giá trị vượt mức cho phép', 'The value is beyond its limit'], todo: ['Rút xuống nhiều nhất', 'Keep it within'] },
  'too-deep': {
    what: ['Các mục lồng nhau quá sâu', 'Parts are nested too deeply'],
    todo: ['Giữ số cấp nhiều nhất là', 'Keep the levels within'],
  },
  'too-many': {
    what: ['Danh sách quá dài', 'The list is too long'],
    todo: ['Chia nhỏ văn bản; số mục nhiều nhất là', 'Split the document; entries allowed at most:'],
  },
  'duplicate-id': {
    what: ['Mã (id) này đã có ở chỗ khác', 'This id stands elsewhere already'],
    todo: [
      'Đặt một mã khác; đường dẫn tới mã trùng chỉ đến chỗ đầu tiên',
      'Choose another one; a link to an id that stands twice reaches only the first',
    ],
  },
  'unknown-ref': {
    what: ['Trỏ tới một mã (id) không có trong tệp', 'Points at an id that does not exist in the file'],
    todo: ['Sửa mã cho khớp, hoặc bỏ trường này', 'Correct the id, or take the field out'],
  },
  'unknown-field': {
    what: ['Không có trường nào tên như vậy', 'There is no field of this name'],
    todo: ['Nếu viết nhầm, đổi tên trường thành', 'If it is a slip, rename the field to'],
  },
  'repeated-field': {
    what: ['Trường được ghi hai lần; chỉ lần sau cùng có hiệu lực', 'The field stands twice; only the last one counts'],
    todo: ['Xóa bớt một lần', 'Delete one of them'],
  },
};

/** Says a problem in plain words: what is wrong, where, and what to do. `json` is the parsed file, to name entries by their id. */
export function problemText(problem: Problem, lang: Lang = 'vi', json?: unknown): { what: string; where: string; todo: string } {
  const at = lang === 'en' ? 1 : 0;
  const words = CODES[problem.code];
  const { expected, received } = problem;
  const whole = problem.code === 'format' || problem.code === 'not-object';
  // Both formats are spoken of in the same words.
  const named = (text: string): string => (whole && expected ? text.replace('resolution/1', expected) : text);
  let what = named(words.what[at]);
  if (received !== undefined && problem.code !== 'unknown-field') what += `: ${typeName(received, at)}`;
  let todo = named(words.todo[at]);
  if (expected !== undefined && !whole) todo += ` ${problem.code === 'unknown-field' ? `"${expected}"` : choices(expected, at)}`;
  return { what: `${what}.`, where: whereText(problem.path, at, json), todo: `${todo}.` };
}

/** One line: `chỉ tiêu thứ 3 (ct.2.5), trường id: Thiếu trường bắt buộc. Thêm …` */
export function problemLine(problem: Problem, lang: Lang = 'vi', json?: unknown): string {
  const { what, where, todo } = problemText(problem, lang, json);
  return `${where}: ${what} ${todo}`;
}

function typeName(name: string, at: 0 | 1): string {
  return Object.hasOwn(TYPES, name) ? TYPES[name]![at] : name;
}

/** The caps and field names of `expected` are said as they are; names of types and lists of allowed values are not. */
function choices(expected: string, at: 0 | 1): string {
  const list = expected.split(' | ');
  if (list.length === 1) return /^[a-z]+$/i.test(expected) && !Object.hasOwn(TYPES, expected) ? `"${expected}"` : typeName(expected, at);
  const quoted = list.map((value) => `"${value}"`);
  return `${at ? 'one of' : 'một trong các giá trị'} ${quoted.join(', ')}`;
}

function whereText(path: Problem['path'], at: 0 | 1, json: unknown): string {
  if (!path.length) return at ? 'the whole file' : 'cả tệp';
  const parts: string[] = [];
  let field = '';
  let value: unknown = json;
  const enter = (key: string | number): void => {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
  };
  path.forEach((key, index) => {
    enter(key);
    const next = path[index + 1];
    if (typeof key === 'number') {
      field = '';
      const list = path[index - 1];
      const known = typeof list === 'string' && Object.hasOwn(ENTRIES, list) ? ENTRIES[list]! : undefined;
      const name =
        known?.[at] ??
        (typeof list === 'string'
          ? `${list},${at ? ' entry' : ' mục'}`
          : (typeof path[index - 2] === 'number' ? ENTRIES.content! : CELL)[at]);
      parts.push(`${name} ${at ? '' : 'thứ '}${key + 1}${idOf(value)}`);
    } else if (typeof next !== 'number') {
      // Fields inside one another are one place: `trường criterion.kind`.
      if (field) parts.pop();
      field = field ? `${field}.${key}` : key;
      parts.push(`${at ? 'field' : 'trường'} ${field}`);
    }
  });
  return parts.join(', ') || pathText(path);
}

/** ` (ct.2.5)`: the id of an entry, where it has one that fits into a sentence. */
function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') ? (value as { id: unknown }).id : undefined;
  return typeof id === 'string' && id.length > 0 && id.length <= 60 ? ` (${id})` : '';
}
