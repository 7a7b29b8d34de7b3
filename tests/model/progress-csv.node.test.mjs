import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readProgressCsv } from '../../dist/lib/model/progress-csv.js';
import { csvProblemText, unmatchedRowText } from '../../dist/lib/model/progress-problem-text.js';
import { numberText, writeProgressTemplate } from '../../dist/lib/model/progress-template.js';
import { windows1258 } from '../support/legacy-encodings.mjs';

const provenance = { blockId: 'p1' };
const measure = (id, label, unit, criterion = { kind: 'bound', op: 'gte', value: 50, raw: 'từ 50 trở lên' }) => ({
  id,
  label,
  unit,
  criterion,
});
const RESOLUTION = {
  format: 'resolution/1',
  id: 'nghi-quyet-01',
  docType: 'nghi-quyet',
  title: 'Nghị quyết về nhiệm vụ năm 2022',
  period: { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31', precision: 'year' },
  targetGroups: [{ id: 'g.1', label: 'Kinh tế' }],
  targets: [
    {
      id: 'ct.1.1',
      code: '1.1',
      groupId: 'g.1',
      text: 'Di dời mộ đạt từ 50% trở lên.',
      measures: [measure('ct.1.1.a', 'Tỷ lệ di dời mộ', '%')],
      provenance,
    },
    {
      id: 'ct.1.2',
      code: '1.2',
      groupId: 'g.1',
      text: 'Thu ngân sách và trồng cây.',
      measures: [measure('ct.1.2.a', 'Tổng thu ngân sách', 'triệu đồng'), measure('ct.1.2.b', '+ Số cây trồng mới', 'cây')],
      provenance,
    },
    {
      id: 'ct.2.1',
      text: 'Đảng bộ xếp loại tốt trở lên.',
      measures: [measure('ct.2.1.a', 'Xếp loại đảng bộ', null, { kind: 'ordinal', scale: ['trung bình', 'khá', 'tốt'], min: 'tốt' })],
      provenance,
    },
  ],
  tasks: [{ id: 'nv.1', text: 'Lắp camera', kind: 'task' }],
};
const HEAD = 'Mã;Chỉ tiêu;Kết quả;Kỳ;Ngày báo cáo;Đánh giá;Nguồn;Ghi chú';
const bytes = (text) => new TextEncoder().encode(text);
const read = (text) => readProgressCsv(typeof text === 'string' ? bytes(text) : text, RESOLUTION);
const one = (cell, id = 'ct.1.1.a') => read(`${HEAD}\n${id};;"${cell}";;30/06/2022;;;`);
const entry = (cell, id) => one(cell, id).progress.entries[0];
const codes = ({ problems }) => problems.map(({ code }) => code);

describe('readProgressCsv: numbers', () => {
  for (const [cell, expected] of [
    ['37,8%', { value: 37.8 }],
    ['37,8', { value: 37.8 }],
    [' 37,8 % ', { value: 37.8 }],
    ['107/283', { num: 107, den: 283 }],
    ['6 trên 6', { num: 6, den: 6 }],
    ['107/283 mộ', { num: 107, den: 283, unit: 'mộ' }],
    ['37,8% (107/283)', { value: 37.8, num: 107, den: 283 }],
    ['-0,5', { value: -0.5 }],
    ['Đạt 37,8%', { value: 37.8, text: 'Đạt 37,8%' }],
    ['1.350.492.000', { value: 1350492000 }],
  ])
    it(`reads ${cell}`, () => {
      const { measureId, date, ...rest } = entry(cell);
      assert.deepEqual(rest, expected);
      assert.equal(measureId, 'ct.1.1.a');
      assert.equal(date, '2022-06-30');
    });

  it('takes "triệu" for the "triệu đồng" the measure counts in', () => {
    assert.deepEqual(entry('7.644 triệu', 'ct.1.2.a'), { measureId: 'ct.1.2.a', value: 7644, date: '2022-06-30' });
  });

  it('keeps a grade as a grade', () => {
    assert.equal(entry('Hoàn thành tốt', 'ct.2.1.a').level, 'Hoàn thành tốt');
  });

  for (const [cell, code, kept] of [
    ['1,35E+09', 'scientific', false],
    ['06-Jun', 'excel-date', false],
    ['6-Thg6', 'excel-date', false],
    ['06/06/2022', 'excel-date', false],
    ['7,644', 'doubtful-number', true],
    ['0,378', 'maybe-share', true],
    ['đang làm', 'no-number', true],
  ])
    it(`says what is wrong with ${cell}`, () => {
      const { progress, problems } = one(cell);
      const [problem] = problems;
      assert.deepEqual([problems.length, problem.code], [1, code]);
      assert.deepEqual([problem.row, problem.column, problem.value], [2, 'Kết quả', cell]);
      assert.equal(progress.entries.length, kept ? 1 : 0);
    });

  it('keeps words that are no number as words', () => {
    assert.equal(entry('đang làm').text, 'đang làm');
  });

  it('takes signs of nothing for nothing', () => {
    for (const cell of ['', '-', '–', '…', 'Chưa có số liệu', 'n/a']) {
      const { progress, problems, unmatched } = one(cell);
      assert.deepEqual([progress.entries, problems, unmatched], [[], [], []], cell);
    }
  });
});

describe('readProgressCsv: days, periods, verdicts', () => {
  const dated = (day, period = '') => read(`${HEAD}\nct.1.1.a;;40%;${period};${day};;;`);
  for (const [day, expected] of [
    ['30/06/2022', '2022-06-30'],
    ['5/7/2022', '2022-07-05'],
    ['05-07-2022', '2022-07-05'],
    ['2022-06-30', '2022-06-30'],
    ['ngày 05 tháng 7 năm 2022', '2022-07-05'],
  ])
    it(`reads the day ${day}`, () => assert.equal(dated(day).progress.entries[0].date, expected));

  for (const [day, code] of [
    ['31/02/2022', 'no-day'],
    ['6/30/2022', 'month-first'],
    ['44742', 'excel-serial'],
    ['hôm qua', 'no-day'],
  ])
    it(`names the day ${day}`, () => {
      const reading = dated(day);
      assert.ok(codes(reading).includes(code), codes(reading).join());
      assert.equal(reading.progress.entries.length, 0);
    });

  it('says which day Excel may have meant', () => {
    assert.equal(dated('44742').problems[0].hint, '2022-06-30');
  });

  for (const [period, from, to] of [
    ['Quý II/2022', '2022-04-01', '2022-06-30'],
    ['6 tháng đầu năm 2022', '2022-01-01', '2022-06-30'],
    ['6 tháng đầu năm', '2022-01-01', '2022-06-30'],
    ['Quý II', '2022-04-01', '2022-06-30'],
    ['6/2022', '2022-06-01', '2022-06-30'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])
    it(`reads the period ${period}`, () => {
      const [found] = dated('05/07/2022', period).progress.entries;
      assert.deepEqual([found.period.raw, found.period.from, found.period.to], [period, from, to]);
    });

  it('takes the day from above the table, or from the heading', () => {
    const above = read('Số liệu đến ngày 30/6/2022\n\nMã;Kết quả\nct.1.1.a;40%');
    assert.equal(above.progress.entries[0].date, '2022-06-30');
    const heading = read('Mã;Thực hiện đến ngày 30/6/2022\nct.1.1.a;40%');
    assert.equal(heading.progress.entries[0].date, '2022-06-30');
  });

  it('says when the last day of the period stands for the day of report', () => {
    const reading = dated('', 'Quý II/2022');
    assert.deepEqual(codes(reading), ['date-from-period']);
    assert.equal(reading.progress.entries[0].date, '2022-06-30');
  });

  it('refuses a result of no time at all', () => {
    const reading = read('Mã;Kết quả\nct.1.1.a;40%');
    assert.deepEqual([codes(reading), reading.progress.entries], [['no-date'], []]);
  });

  for (const [words, verdict] of [
    ['Đạt', 'dat'],
    ['VƯỢT', 'vuot'],
    ['chưa đạt', 'chua-dat'],
    ['Không đạt', 'khong-dat'],
    ['Đạt (trễ hạn)', 'dat-tre'],
    ['Hoàn thành', 'dat'],
  ])
    it(`reads the verdict ${words}`, () => {
      const { progress } = read(`${HEAD}\nct.1.1.a;;;;30/06/2022;${words};;`);
      assert.deepEqual(progress.entries, [{ measureId: 'ct.1.1.a', verdict, date: '2022-06-30' }]);
    });
});

describe('readProgressCsv: the table', () => {
  const RESULT = [{ measureId: 'ct.1.1.a', value: 37.8, date: '2022-06-30' }];
  const table = (separator) => `Mã${separator}Kết quả${separator}Ngày báo cáo\r\nct.1.1.a${separator}"37,8%"${separator}30/06/2022\r\n`;
  const wide = (text, big) => {
    const out = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++) new DataView(out.buffer).setUint16(at * 2, text.charCodeAt(at), !big);
    return out;
  };
  for (const [name, made] of [
    ['semicolons', bytes(table(';'))],
    ['commas', bytes(table(','))],
    ['tabs', bytes(table('\t'))],
    ['a named separator', bytes(`sep=;\r\n${table(';')}`)],
    ['a byte order mark', bytes(`\ufeff${table(';')}`)],
    ['UTF-16 LE', wide(`\ufeff${table('\t')}`)],
    ['UTF-16 BE', wide(`\ufeff${table('\t')}`, true)],
    ['UTF-16 without a mark', wide(table('\t'))],
    ['windows-1258', windows1258(table(';'))],
    ['decomposed letters', bytes(table(';').normalize('NFD'))],
  ])
    it(`reads ${name}`, () => assert.deepEqual(read(made).progress.entries, RESULT));

  for (const head of [
    'MA CHI TIEU;KET QUA THUC HIEN;NGAY BAO CAO',
    'Mã số;Đạt được (%);Cập nhật',
    'mã;Số liệu;ngày',
    ' Mã  chỉ tiêu ;"Kết quả\nthực hiện";Ngày  cập nhật',
  ])
    it(`finds its columns under ${JSON.stringify(head)}`, () => {
      assert.deepEqual(read(`${head}\nct.1.1.a;37,8%;30/06/2022`).progress.entries, RESULT);
    });

  it('takes any order, titles above, blank rows and headings between', () => {
    const text = `ỦY BAN NHÂN DÂN PHƯỜNG;;;\nBIỂU KẾT QUẢ THỰC HIỆN CHỈ TIÊU;;;\n;;;\nNgày báo cáo;Kết quả;STT;Mã\n;;I;Kinh tế\n;;;\n30/06/2022;37,8%;1;ct.1.1.a\n;;;\n`;
    const { progress, unmatched, problems } = read(text);
    assert.deepEqual([progress.entries, unmatched, problems], [RESULT, [], []]);
  });

  it('reads several columns of results, each of its own period', () => {
    const { progress } = read('Mã;Kết quả quý I/2022;Ước thực hiện quý II/2022;Ngày báo cáo\nct.1.1.a;20%;37,8%;05/07/2022');
    assert.deepEqual(
      progress.entries.map(({ value, period, obsStatus }) => [value, period.to, obsStatus]),
      [
        [20, '2022-03-31', undefined],
        [37.8, '2022-06-30', 'estimate'],
      ],
    );
  });

  it('names columns it has no use for, and figures about figures', () => {
    const { problems } = read('Mã;Kết quả;Kết quả so với kế hoạch (%);Người nhập;Ngày báo cáo\nct.1.1.a;37,8%;75%;An;30/06/2022');
    assert.deepEqual(
      problems.map(({ code, column }) => [code, column]),
      [
        ['ignored-column', 'Kết quả so với kế hoạch (%)'],
        ['ignored-column', 'Người nhập'],
      ],
    );
  });

  it('keeps separators, quotes and line breaks inside quotes', () => {
    const { progress } = read(`${HEAD}\nct.1.1.a;;40%;;30/06/2022;;"Báo cáo ""15""; mục 2\nphụ lục";x`);
    assert.equal(progress.entries[0].source, 'Báo cáo "15"; mục 2\nphụ lục');
  });

  it('says that there is no row of headings, and that a workbook is no CSV', () => {
    assert.deepEqual(codes(read('một câu bình thường, không phải bảng')), ['no-header']);
    assert.deepEqual(codes(read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))), ['encoding']);
    assert.deepEqual(codes(read(new Uint8Array())), ['no-header']);
  });

  it('says that a quotation mark never ends', () => {
    assert.ok(codes(read(`${HEAD}\nct.1.1.a;;"40%;;30/06/2022;;;`)).includes('unclosed-quote'));
  });

  it('takes nothing from a table about another document', () => {
    const reading = read(`Mã văn bản;nghi-quyet-02\n${HEAD}\nct.1.1.a;;40%;;30/06/2022;;;`);
    assert.deepEqual([codes(reading), reading.progress.entries], [['other-document'], []]);
  });
});

describe('readProgressCsv: rows', () => {
  const row = (id, label, result = '40%') => read(`${HEAD}\n${id};${label};${result};;30/06/2022;;;`);
  for (const [id, label, expected] of [
    ['CT.1.1.A', '', 'ct.1.1.a'],
    ['ct.1.1', '', 'ct.1.1.a'],
    ['1.1', '', 'ct.1.1.a'],
    ['', 'Tỷ lệ di dời mộ', 'ct.1.1.a'],
    ['', 'ti le DI DOI MO', 'ct.1.1.a'],
    ['', 'Di dời mộ đạt từ 50% trở lên', 'ct.1.1.a'],
    ['', 'Số cây trồng mới', 'ct.1.2.b'],
  ])
    it(`finds ${id || label}`, () => assert.equal(row(id, label).progress.entries[0]?.measureId, expected));

  it('finds a task', () => {
    assert.deepEqual(row('nv.1', '', 'đã lắp 12 camera').progress.entries[0].taskId, 'nv.1');
  });

  it('lists what matches nothing, with its row, its cells and the nearest', () => {
    const { unmatched, progress } = row('', 'Tỷ lệ di dời mồ mả');
    assert.deepEqual(progress.entries, []);
    assert.deepEqual(unmatched, [
      {
        row: 2,
        reason: 'unknown-label',
        id: '',
        label: 'Tỷ lệ di dời mồ mả',
        cells: ['', 'Tỷ lệ di dời mồ mả', '40%', '', '30/06/2022', '', '', ''],
        nearest: { id: 'ct.1.1.a', label: 'Tỷ lệ di dời mộ' },
      },
    ]);
    assert.match(
      unmatchedRowText(unmatched[0]),
      /^hàng 2: «Tỷ lệ di dời mồ mả»: không có chỉ tiêu nào ghi như vậy\. Gần nhất: ct\.1\.1\.a/,
    );
    assert.match(unmatchedRowText(unmatched[0], 'en'), /^row 2: .* Nearest: ct\.1\.1\.a/);
  });

  it('asks for the measure where a target has several', () => {
    assert.equal(row('ct.1.2', '').unmatched[0].reason, 'several-measures');
    assert.equal(row('', '').unmatched[0].reason, 'nothing-named');
    assert.equal(row('ct.9', '').unmatched[0].reason, 'unknown-id');
  });

  it('keeps every report on a measure', () => {
    const { progress } = read(`${HEAD}\nct.1.1.a;;20%;;31/03/2022;;;\nct.1.1.a;;40%;;30/06/2022;;;`);
    assert.deepEqual(
      progress.entries.map(({ value }) => value),
      [20, 40],
    );
    assert.equal(progress.updated, '2022-06-30');
  });

  it('notes a remark without a result', () => {
    assert.deepEqual(codes(read(`${HEAD}\nct.1.1.a;;;;;;;đang chờ số liệu`)), ['nothing-reported']);
  });

  it('says each problem in words of both languages', () => {
    const { problems } = one('1,35E+09');
    assert.match(csvProblemText(problems[0]), /^hàng 2, cột Kết quả: Excel đã rút gọn con số.*: «1,35E\+09»\. Định dạng ô là Number/);
    assert.match(csvProblemText(problems[0], 'en'), /^row 2, column Kết quả: Excel has shortened/);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => void readProgressCsv(any, RESOLUTION)));
    const cell = fc.oneof(fc.string(), fc.constantFrom('37,8%', 'ct.1.1.a', '6/6', '"', '=1+1', '1e9', '30/06/2022'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), (rows) => {
        const { progress, unmatched } = read(`${HEAD}\n${rows.map((cells) => cells.join(';')).join('\n')}`);
        assert.ok(progress.entries.length + unmatched.length <= 200);
      }),
    );
  });
});

describe('writeProgressTemplate', () => {
  const entries = [
    { measureId: 'ct.1.1.a', value: 37.8, num: 107, den: 283, date: '2022-06-30', source: '=HYPERLINK("x")', note: "'-số liệu minh họa" },
    { measureId: 'ct.1.2.a', value: 7.644, date: '2022-06-30', obsStatus: 'estimate' },
    { measureId: 'ct.1.2.a', value: 1350492000, unit: 'đồng', date: '2022-07-30', verdict: 'dat-tre' },
    { measureId: 'ct.1.2.b', num: 6, den: 6, date: '2022-06-30' },
    { measureId: 'ct.2.1.a', level: 'khá', date: '2022-06-30' },
    { taskId: 'nv.1', text: 'đã lắp; còn "2" chỗ', date: '2022-06-30' },
  ];
  const progress = { format: 'resolution-progress/1', documentId: RESOLUTION.id, updated: '2022-07-30', entries };

  it('comes back unchanged', () => {
    const { progress: again, unmatched, problems } = read(writeProgressTemplate(RESOLUTION, progress));
    assert.deepEqual([unmatched, problems], [[], []]);
    assert.deepEqual(again, progress);
  });

  it('is the same table when written again from what was read', () => {
    const table = writeProgressTemplate(RESOLUTION, progress);
    assert.equal(writeProgressTemplate(RESOLUTION, read(table).progress), table);
  });

  it('says nothing while nothing is filled in', () => {
    const { progress: none, unmatched, problems } = read(writeProgressTemplate(RESOLUTION));
    assert.deepEqual([none.entries, unmatched, problems], [[], [], []]);
  });

  it('has a mark for Excel, semicolons, ids, labels and the requirement', () => {
    const table = writeProgressTemplate(RESOLUTION);
    assert.ok(table.startsWith('\ufeffMã văn bản;nghi-quyet-01\r\n'));
    assert.ok(table.includes('\r\nct.1.1.a;Di dời mộ đạt từ 50% trở lên.;Tỷ lệ di dời mộ;từ 50 trở lên;%;;;;;;;\r\n'));
  });

  it('has no cell that a spreadsheet would run', () => {
    const table = writeProgressTemplate(RESOLUTION, progress);
    for (const cell of table.slice(1).split(/[;\r\n]+/)) assert.doesNotMatch(cell, /^"?[=+@-]/, cell);
  });

  it('brings any number back', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e10, max: 1e10 }).map((n) => Number(n.toFixed(4))),
      fc.integer(),
    );
    fc.assert(
      fc.property(number, (value) => {
        const cell = numberText(value);
        assert.equal(entry(cell, 'ct.1.2.b').value === value, true, cell);
      }),
    );
  });
});
