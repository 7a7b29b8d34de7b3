import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workshop } from '../../support/cli.mjs';

const { run, write } = workshop();
const head = { format: 'resolution/1', id: 'a', docType: 'nghi-quyet', title: 'Nghị quyết' };
const block = { id: 'p1', kind: 'paragraph', content: 'Một câu.' };
const validate = (name, content, ...args) => {
  write(name, content);
  return run('validate', name, ...args);
};

describe('validate', () => {
  it('ends with 0 and counts nothing on a sound file', () => {
    assert.deepEqual(validate('a.json', head), { status: 0, out: 'a.json: 0 lỗi, 0 cảnh báo, 0 gợi ý\n', err: '' });
  });

  it('prints file, line, column, place, fault and remedy, in the order of the file', () => {
    const text = `{
  "format": "resolution/1", "id": "a", "docType": "nghi-quyet", "title": "x",
  "body": [
    { "id": "p1", "kind": "paragraph", "content": 4 },
    { "id": "p1", "kind": "paragraph", "heding": "x" }
  ]
}`;
    const { status, out } = validate('b.json', text);
    assert.equal(status, 1);
    assert.deepEqual(out.split('\n'), [
      'b.json:4:51: lỗi: phần nội dung thứ 1 (p1), trường content: Giá trị sai loại: 4. Sửa thành chữ, hoặc danh sách các đoạn chữ.',
      'b.json:5:13: cảnh báo: phần nội dung thứ 2 (p1), trường id: Mã (id) này đã có ở chỗ khác: p1. Đặt một mã khác; đường dẫn tới mã trùng chỉ đến chỗ đầu tiên.',
      'b.json:5:50: cảnh báo: phần nội dung thứ 2 (p1), trường heding: Không có trường nào tên như vậy. Nếu viết nhầm, đổi tên trường thành "heading".',
      'b.json: 1 lỗi, 2 cảnh báo, 0 gợi ý',
      '',
    ]);
    assert.match(run('validate', 'b.json', '--lang', 'en').out, /^b\.json:4:51: error: body part 1 \(p1\), field content: .*\n.*warning/);
  });

  it('lets warnings pass, but not when it is strict', () => {
    const file = { ...head, body: [{ ...block, content: [{ cite: 'c9' }] }] };
    assert.equal(validate('c.json', file).status, 0);
    const strict = run('validate', 'c.json', '--strict');
    assert.equal(strict.status, 1);
    assert.match(strict.out, /1 cảnh báo/);
  });

  it('is silent about what somebody has decided', () => {
    const issue = { id: 'i1', severity: 'warning', code: 'slip', message: 'Có thể nhầm', where: 'p1', exact: 'hằng', suggestion: 'hàng' };
    for (const decision of ['kept', 'accepted', 'corrected'])
      assert.match(validate('e.json', { ...head, issues: [{ ...issue, decision }], body: [block] }).out, /: 0 lỗi, 0 cảnh báo, 0 gợi ý/);
    assert.equal(validate('e.json', { ...head, issues: [{ ...issue, decision: 'maybe' }], body: [block] }).status, 1);
  });

  it('prints what the document notes about its own paper, at the place it is about', () => {
    const issues = [
      {
        id: 'i1',
        severity: 'hint',
        code: 'slip',
        message: 'Có thể nhầm',
        messageEn: 'May be a slip',
        exact: 'hằng',
        where: 'p1',
        suggestion: 'hàng',
      },
    ];
    const file = JSON.stringify({ ...head, issues, body: [block] }).replace('{"id":"p1"', '\n{"id":"p1"');
    const { status, out } = validate('d.json', file);
    assert.equal(status, 0);
    assert.match(out, /^d\.json:2:1: gợi ý: p1: Có thể nhầm «hằng» Gợi ý: hàng\n/);
    assert.match(run('validate', 'd.json', '--lang', 'en').out, /hint: p1: May be a slip «hằng» Suggestion: hàng\n.*1 hint\n/);
  });

  it('points at the very words an issue is about, where they are marked in the text', () => {
    const issues = [{ id: 'i1', severity: 'warning', code: 'slip', message: 'Nhầm “hằng”', where: 'p1', exact: 'hằng', line: 12 }];
    const content = [{ text: 'Họp ' }, { text: 'hằng', sic: 'i1' }];
    const file = JSON.stringify({ ...head, issues, body: [{ ...block, content }] }).replace('{"text":"hằng"', '\n{"text":"hằng"');
    const { out } = validate('d2.json', file);
    assert.match(out, /^d2\.json:2:1: cảnh báo: p1: Nhầm “hằng” \(dòng 12 của văn bản nguồn\)\n/);
  });

  it('says that a page will not show what is not public', () => {
    const { status, out } = validate('e.json', { ...head, publicity: 'internal' });
    assert.equal(status, 0);
    assert.match(out, /gợi ý: Văn bản ghi publicity "internal" nên không trang nào hiển thị/);
  });

  it('takes several files and whole folders, and goes on after one that cannot be read', () => {
    write('many/1.json', head);
    write('many/2.json', '{');
    write('many/readme.txt', 'x');
    const { status, out, err } = run('validate', 'many', 'missing.json', 'a.json');
    assert.equal(status, 2);
    assert.match(err, /^missing\.json: không có tệp hay thư mục này\.\n$/);
    assert.match(out, /1\.json: 0 lỗi[^]*2\.json:1:2: lỗi: Tệp kết thúc khi ngoặc[^]*a\.json: 0 lỗi[^]*Tổng cộng 3 tệp: 1 lỗi/);
    write('none/readme.txt', 'x');
    assert.match(run('validate', 'none').err, /thư mục không có tệp \.json/);
  });

  it('holds a JSON file of results against its document, whichever comes first, and names what has no place there', () => {
    const results = (documentId) => ({
      format: 'resolution-progress/1',
      documentId,
      entries: [
        { measureId: 'ct.1.a', date: '2022-02-31' },
        { measureId: 'ct.9.a', value: 1, date: '2022-01-10' },
      ],
    });
    write('held/b.json', head);
    write('held/a-results.json', JSON.stringify(results('a'), undefined, 1));
    const { status, out } = run('validate', 'held');
    assert.equal(status, 1);
    assert.match(out, /a-results\.json:9:3: lỗi: lần báo cáo thứ 2, «ct\.9\.a»: văn bản không có mã này/);
    write('other.json', results('khac'));
    assert.match(
      run('validate', 'held/b.json', 'other.json').out,
      /other\.json:1:\d+: lỗi: Tệp kết quả này là của văn bản «khac», không phải «a»/,
    );
    // Of several documents, none may be the one it is of.
    assert.doesNotMatch(run('validate', 'held/b.json', 'a.json', 'other.json').out, /của văn bản «khac»/);
    assert.doesNotMatch(run('validate', 'other.json').out, /của văn bản «khac»/);
  });

  it('is quiet about all but errors when asked', () => {
    write('f.json', { ...head, Title: 'x', tilte: 'x', body: [{ ...block, heding: 'x' }, 7] });
    assert.equal(run('validate', 'f.json', '-q').out.split('\n').length, 3);
  });

  it('reports as JSON for other programs', () => {
    const { status, out } = validate('g.json', { ...head, body: [7] }, '--json');
    assert.equal(status, 1);
    const { files } = JSON.parse(out);
    assert.deepEqual(files[0].counts, { error: 1, warning: 0, hint: 0 });
    const [{ severity, about, code, path, line }] = files[0].messages;
    assert.deepEqual({ severity, about, code, path, line }, { severity: 'error', about: 'file', code: 'type', path: 'body[0]', line: 1 });
  });
});

describe('validate, on files nobody would wish for', () => {
  const utf16 = (text) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const cases = {
    'an empty file': ['', /Tệp rỗng/],
    'white space': ['\n\n ', /Tệp rỗng/],
    'UTF-16 with a mark': [utf16(JSON.stringify(head)), /UTF-16/],
    'UTF-16 without one': [utf16(JSON.stringify(head)).subarray(2), /UTF-16/],
    'another code page': [Buffer.from([0x7b, 0x22, 0xe0, 0xe1, 0x22, 0x3a, 0x31, 0x7d]), /1:3: lỗi: Tệp không phải UTF-8/],
    'binary data': [Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x00, 0x10]), /không phải tệp văn bản/],
    'a Word file': [Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008', 'latin1'), /lỗi/],
    'curly quotes': ['{“format”: 1}', /ngoặc kép cong «“»/],
    'a list': ['[]', /không phải là một văn bản dạng resolution\/1/],
    null: ['null', /không phải là một văn bản/],
    'a template in disguise': [{ _$litType$: 1, strings: ['<b>'], values: [] }, /trường format/],
    'a directive in disguise': [{ ...head, body: [{ _$litDirective$: 1 }] }, /trường id: Thiếu/],
    'names of the prototype': [`{"__proto__": {"format": "resolution/1"}, "constructor": 1}`, /trường format/],
    'a list where every entry is wrong': [{ ...head, targets: Array.from({ length: 3000 }, () => 0) }, /1000 lỗi/],
    'a number beyond all numbers': [
      '{"format": "resolution/1", "id": "a", "docType": "other", "title": "x", "observations": [{"period": {"raw": ""}, "value": 1e999}]}',
      /trường value/,
    ],
  };
  for (const [name, [content, message]] of Object.entries(cases)) {
    it(`names what is wrong with ${name}`, () => {
      const { status, out, err } = validate('x.json', content);
      assert.equal(status, 1);
      assert.match(out, message);
      assert.equal(err, '');
    });
  }

  it('accepts a byte order mark, as pages do', () => assert.equal(validate('bom.json', `\ufeff${JSON.stringify(head)}`).status, 0));

  it('survives a tree 20,000 levels deep', () => {
    const levels = 20_000;
    const open = '{"id":"s","kind":"section","children":[';
    const body = `${open.repeat(levels)}${']}'.repeat(levels)}`;
    const { status, out } = validate('deep.json', `${JSON.stringify(head).slice(0, -1)},"body":[${body}]}`);
    assert.equal(status, 1);
    assert.match(out, /Các mục lồng nhau quá sâu\. Giữ số cấp nhiều nhất là 24\./);
  });

  it('survives lists 20,000 levels deep where a text is due', () => {
    const body = `{"id":"p","kind":"paragraph","content":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    assert.equal(
      validate('lists.json', `${JSON.stringify(head).slice(0, -1)},"body":[${body}],"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)
        .status,
      1,
    );
  });

  it('reads 5 MB', () => {
    const body = Array.from({ length: 25_000 }, (_, index) => ({ id: `p${index}`, kind: 'paragraph', content: 'Nghị quyết '.repeat(12) }));
    assert.equal(validate('big.json', { ...head, body: [...body, 7] }).status, 1);
  });

  it('refuses what is larger than any document before reading it', () => {
    const { status, err } = validate('huge.json', Buffer.alloc(17 * 1024 * 1024, 0x20));
    assert.equal(status, 2);
    assert.match(err, /nặng 17\.0 MB, quá mức 16 MB/);
  });
});
