import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workshop } from '../../support/cli.mjs';
import { docx, p, run as words } from '../../support/docx.mjs';
import { PAPERS } from '../../config/import-demo.mjs';

const { run, write, read, json, folder } = workshop();
const data = (name) => new URL(`../../../demo/data/${name}`, import.meta.url);
const paper = `ĐẢNG BỘ XÃ MẪU
ĐẢNG ỦY XÃ MẪU\tĐẢNG CỘNG SẢN VIỆT NAM
*\tXã Mẫu, ngày 05 tháng 01 năm 2024
Số 12-NQ/ĐU

NGHỊ QUYẾT
Về nhiệm vụ năm 2024

I. MỤC TIÊU
Phấn đấu hoàn thành các chỉ tiêu được giao.
II. TỔ CHỨC THỰC HIỆN
Các chi bộ triển khai thực hiện Nghị quyết này.
`;

describe('import', () => {
  it('turns a paper into a sound document that holds every character, and says what it found', () => {
    write('a.txt', paper);
    const { status, out, err } = run('import', 'a.txt', '-o', 'a.json');
    assert.equal(err, '');
    assert.equal(status, 0);
    assert.match(out, /^a\.txt → a\.json: 2 mục, \d+ khối chữ, 0 chú thích, 0 chỉ tiêu, 0 kết quả, giữ đủ từng chữ\n/);
    const { format, number, source } = json('a.json');
    assert.deepEqual({ format, number }, { format: 'resolution/1', number: '12-NQ/ĐU' });
    assert.equal(source.fileName, 'a.txt');
    assert.match(source.sha256, /^[0-9a-f]{64}$/);
    assert.equal(source.encoding, 'utf-8');
    assert.equal(run('validate', 'a.json').status, 0);
    assert.equal(run('fidelity', 'a.txt', 'a.json').status, 0);
  });

  it('writes into a folder, which it makes, and takes the papers of a folder', () => {
    write('papers/1.txt', paper);
    write('papers/2.TXT', paper);
    write('papers/~$1.docx', 'x');
    write('papers/notes.md', 'x');
    assert.equal(run('import', 'papers', '-o', 'out/deep').status, 0);
    assert.deepEqual(readdirSync(join(folder, 'out/deep')).sort(), ['1.json', '2.json']);
  });

  it('puts the document on standard output, and nothing else', () => {
    write('b.txt', paper);
    const { status, out, err } = run('import', 'b.txt', '-o', '-', '--lang', 'en');
    assert.equal(status, 0);
    assert.equal(JSON.parse(out).format, 'resolution/1');
    assert.match(err, /^b\.txt → -: 2 sections/);
  });

  it('leaves a file alone that somebody has worked on, unless told to overwrite it', () => {
    write('c.txt', paper);
    write('c.json', '{"edited": "by hand"}');
    const kept = run('import', 'c.txt', '-o', 'c.json');
    assert.equal(kept.status, 2);
    assert.match(kept.err, /không ghi đè\. Thêm --force/);
    assert.equal(read('c.json'), '{"edited": "by hand"}');
    assert.match(run('import', 'c.txt', '-o', 'c.json', '--force').out, /\(đã ghi đè\)/);
    assert.match(run('import', 'c.txt', '-o', 'c.json').out, /\(không đổi\)/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('writes nothing when two papers would become one file', () => {
    write('x/same.txt', paper);
    write('y/same.TXT', paper);
    const { status, err } = run('import', 'x/same.txt', 'y/same.TXT', '-o', 'z');
    assert.equal(status, 2);
    assert.match(err, /cùng ra tệp/);
    assert.equal(existsSync(join(folder, 'z')), false);
    assert.match(run('import', 'x/same.txt', 'a.txt', '-o', 'z.json').err, /-o phải là thư mục/);
  });

  it('goes on after a paper that is refused, and ends with the gravest status', () => {
    write('mix/1.txt', paper);
    write('mix/2.txt', '');
    const { status, out, err } = run('import', 'mix', '-o', 'mixed');
    assert.equal(status, 1);
    assert.match(out, /1\.txt → /);
    assert.match(err, /2\.txt: Tệp trống/);
    assert.equal(run('import', 'mix/1.txt', 'nowhere.txt', '-o', 'mixed2').status, 2);
    assert.ok(existsSync(join(folder, 'mixed2/1.json')));
  });

  it('stops at a secrecy mark without a word of the paper', () => {
    write('secret.txt', paper.replace('Số 12-NQ/ĐU', 'Số 12-NQ/ĐU\nTỐI MẬT'));
    const { status, out, err } = run('import', 'secret.txt', '-o', 'secret.json');
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(err, /mật/i);
    assert.doesNotMatch(err, /Phấn đấu|chi bộ|12-NQ/);
    assert.equal(existsSync(join(folder, 'secret.json')), false);
  });

  it('reads Word files, and proves their fidelity as well', async () => {
    const lines = paper.trimEnd().split('\n');
    const body = lines.map((line) => p(line.startsWith('Phấn') ? words(line, { bold: true }) : line)).join('');
    write('word.docx', await docx(body));
    const { status, out, err } = run('import', 'word.docx', '-o', 'word.json');
    assert.equal(err, '');
    assert.equal(status, 0);
    assert.match(out, /giữ đủ từng chữ/);
    assert.equal(json('word.json').number, '12-NQ/ĐU');
    assert.match(read('word.json'), /"text": "Phấn đấu [^"]*", "strong": true/);
    assert.match(run('fidelity', 'word.docx', 'word.json').out, /100 %/);
  });

  it('flags personal data, and with --mask takes it out of every corner of the file', () => {
    const secrets = ['0903123456', '079123456789'];
    const text = paper.replace('II.', `Ông Nguyễn Văn Thử, điện thoại ${secrets[0]}, CCCD số ${secrets[1]}, được hổ trợ hổ trợ.\nII.`);
    write('person.txt', text);
    const open = run('import', 'person.txt', '-o', 'open.json');
    assert.match(open.out, /chỗ có thể là thông tin cá nhân: cân nhắc --mask/);
    assert.ok(json('open.json').issues.some(({ code }) => code === 'personal-phone'));
    for (const secret of secrets) assert.ok(read('open.json').includes(secret), secret);

    const masked = run('import', 'person.txt', '-o', 'masked.json', '--mask');
    assert.equal(masked.status, 0);
    assert.match(masked.out, /giữ đủ từng chữ ngoài [23] chỗ đã che/);
    for (const secret of secrets) assert.ok(!read('masked.json').includes(secret), secret);
    assert.ok(!json('masked.json').issues.some(({ code }) => code.startsWith('personal-')));
    assert.equal(run('validate', 'masked.json').status, 0);
    assert.match(run('fidelity', 'person.txt', 'masked.json').out, /ngoài [23] chỗ đã che/);
  });

  it('notes slips with the words, the line of the paper and a suggestion, and corrects nothing', () => {
    write('slip.txt', paper.replace('Phấn đấu hoàn thành', 'Phân đấu hoàn thành'));
    run('import', 'slip.txt', '-o', 'slip.json');
    assert.match(read('slip.json'), /Phân đấu/);
    assert.match(
      run('validate', 'slip.json').out,
      /slip\.json:\d+:\d+: cảnh báo: [^:]+: .*“Phân đấu”.*“Phấn đấu”\? \(dòng 10 của văn bản nguồn\)/,
    );
  });

  it('tells a draft and a circulation mark', () => {
    write('draft.txt', `Dự thảo\n${paper}`);
    assert.match(run('import', 'draft.txt', '-o', 'draft.json').out, /Văn bản là dự thảo/);
  });
});

describe('import, on files nobody would wish for', () => {
  const cases = {
    'an empty file': '',
    'white space': ' \n\t ',
    'binary data': Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
    'a PDF': Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj', 'latin1'),
    'an old Word file': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
    'a Word 2003 document': '<?xml version="1.0"?><w:wordDocument>Nghị quyết</w:wordDocument>',
    'a page saved by Word': 'MIME-Version: 1.0\nContent-Type: multipart/related\n\nNghị quyết',
    'a Word file cut short': Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000', 'latin1'),
  };
  for (const [name, content] of Object.entries(cases)) {
    it(`refuses ${name} with the reason, and writes nothing`, () => {
      write('x.txt', content);
      const { status, out, err } = run('import', 'x.txt', '-o', 'never.json');
      assert.equal(status, 1);
      assert.equal(out, '');
      assert.match(err, /^x\.txt: .{20,}/);
      assert.equal(existsSync(join(folder, 'never.json')), false);
    });
  }

  it('reads UTF-16 and Windows-1258', () => {
    write('wide.txt', Buffer.from(`\ufeff${paper}`, 'utf16le'));
    assert.equal(run('import', 'wide.txt', '-o', 'wide.json').status, 0);
    assert.equal(json('wide.json').source.encoding, 'utf-16le');
    assert.equal(run('fidelity', 'wide.txt', 'wide.json').status, 0);
  });

  it('stands 5 MB of text', () => {
    write('big.txt', `${paper}${'Các chi bộ triển khai thực hiện Nghị quyết này.\n'.repeat(75_000)}`);
    const { status } = run('import', 'big.txt', '-o', 'big.json');
    assert.ok(status === 0 || status === 1, String(status));
  });
});

describe('the documents of the demo', () => {
  for (const name of PAPERS) {
    it(`${name} is what the importer makes of its paper today`, () => {
      const { status, err } = run('import', data(`source/${name}.txt`).pathname, '-o', `demo/${name}.json`);
      assert.equal(err, '');
      assert.equal(status, 0);
      assert.equal(read(`demo/${name}.json`), readFileSync(data(`${name}.json`), 'utf8'), 'run npm run import:demo');
    });

    it(`${name} has no fault of format and holds its paper whole`, () => {
      const { out, status } = run('validate', data(`${name}.json`).pathname, '--json');
      assert.equal(status, 0);
      assert.deepEqual(
        JSON.parse(out).files[0].messages.filter(({ about }) => about === 'file'),
        [],
      );
      assert.deepEqual(run('fidelity', data(`source/${name}.txt`).pathname, data(`${name}.json`).pathname).status, 0);
    });
  }
});
