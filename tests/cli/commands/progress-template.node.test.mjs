import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workshop } from '../../support/cli.mjs';

const { run, write, read } = workshop();
const DOCUMENT = {
  format: 'resolution/1',
  id: 'nq-01',
  docType: 'nghi-quyet',
  title: 'Nghị quyết',
  body: [{ id: 'p1', kind: 'paragraph', content: 'Di dời mộ đạt từ 50% trở lên.' }],
  targets: [
    {
      id: 'ct.1',
      text: 'Di dời mộ đạt từ 50% trở lên.',
      measures: [
        { id: 'ct.1.a', label: 'Tỷ lệ di dời mộ', unit: '%', criterion: { kind: 'bound', op: 'gte', value: 50, raw: 'từ 50% trở lên' } },
      ],
      provenance: { blockId: 'p1' },
    },
  ],
};
write('nq.json', DOCUMENT);
const fill = (table, result) => table.replace('từ 50% trở lên;%;;;', `từ 50% trở lên;%;${result};;30/06/2022`);

describe('progress-template', () => {
  it('prints the table, or writes it', () => {
    const { status, out } = run('progress-template', 'nq.json');
    assert.equal(status, 0);
    assert.match(out, /ct\.1\.a;Di dời mộ đạt từ 50% trở lên\.;Tỷ lệ di dời mộ;từ 50% trở lên;%;/);
    assert.deepEqual(run('progress-template', 'nq.json', '-o', 'a.csv'), {
      status: 0,
      out: 'a.csv: 1 thành phần để điền, 0 kết quả đã có được giữ lại.\n',
      err: '',
    });
    assert.equal(read('a.csv'), out);
  });

  it('keeps what was filled in when the table is written again', () => {
    write('b.csv', fill(run('progress-template', 'nq.json').out, '"37,8%"'));
    const filled = read('b.csv');
    const { status, out } = run('progress-template', 'nq.json', '-o', 'b.csv', '--lang', 'en');
    assert.deepEqual([status, out], [0, 'b.csv: 1 measures to fill in, 1 results kept.\n']);
    assert.match(read('b.csv'), /;%;37,8;;30\/06\/2022;/);
    assert.match(filled, /37,8%/);
  });

  it('writes nothing over a table with rows it cannot place', () => {
    write('c.csv', 'Mã;Kết quả;Ngày báo cáo\nct.9;40%;30/06/2022\nct.1.a;1,35E+09;30/06/2022\n');
    const before = read('c.csv');
    const { status, err } = run('progress-template', 'nq.json', '-o', 'c.csv');
    assert.equal(status, 1);
    assert.match(err, /c\.csv: hàng 3, cột Kết quả: Excel đã rút gọn con số/);
    assert.match(err, /c\.csv: hàng 2: «ct\.9»: không có mã này/);
    assert.equal(read('c.csv'), before);
  });

  it('takes results from a progress file', () => {
    const entries = [{ measureId: 'ct.1.a', num: 107, den: 283, date: '2022-06-30' }];
    write('p.json', { format: 'resolution-progress/1', documentId: 'nq-01', entries });
    assert.match(run('progress-template', 'nq.json', '-p', 'p.json').out, /;%;107\/283;;30\/06\/2022;/);
    write('q.json', { format: 'resolution-progress/1', documentId: 'nq-02', entries });
    assert.equal(run('progress-template', 'nq.json', '-p', 'q.json').status, 1);
  });

  it('says what it was not given', () => {
    assert.equal(run('progress-template').status, 2);
    write('x.json', '{');
    assert.equal(run('progress-template', 'x.json').status, 1);
  });
});

describe('validate', () => {
  it('checks a progress file', () => {
    write('ok.json', { format: 'resolution-progress/1', documentId: 'nq-01', entries: [{ measureId: 'ct.1.a', date: '2022-06-30' }] });
    assert.equal(run('validate', 'ok.json').status, 0);
    write('bad.json', '{"format": "resolution-progress/1", "documentId": "nq-01",\n "entries": [{"measureId": "ct.1.a", "date": "30/6"}]}');
    const { status, out } = run('validate', 'bad.json');
    assert.equal(status, 1);
    assert.match(out, /^bad\.json:2:\d+: lỗi: lần báo cáo thứ 1, trường date/);
  });

  it('holds a CSV against the document named before it', () => {
    write('d.csv', 'Mã;Kết quả;Ngày báo cáo\nct.9;40%;30/06/2022\n');
    const { status, out } = run('validate', 'nq.json', 'd.csv');
    assert.equal(status, 1);
    assert.match(out, /d\.csv:2:1: lỗi: hàng 2: «ct\.9»: không có mã này trong văn bản\./);
    assert.equal(run('validate', 'd.csv').status, 2);
  });
});
