import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workshop } from '../../support/cli.mjs';

const { run, write, json } = workshop();
write(
  'a.txt',
  `NGHỊ QUYẾT
Về nhiệm vụ năm 2025

I. CHỈ TIÊU (02 chỉ tiêu)
- Tỷ lệ hộ nghèo dưới 1,5%.
- Kết nạp từ 10 đến 12 đảng viên.
`,
);
run('import', 'a.txt', '-o', 'a.json');
const edited = (edit) => {
  const document = json('a.json');
  edit(document);
  write('b.json', JSON.stringify(document, undefined, 2));
  return run('lint', 'b.json');
};

describe('lint', () => {
  it('finds nothing in a document as it was imported', () => {
    const { status, out } = run('lint', 'a.json');
    assert.deepEqual([status, out], [0, 'a.json: 0 lỗi, 0 cảnh báo, 0 gợi ý\n']);
  });

  it('fails with the place of the reading whose words are gone', () => {
    const { status, out } = edited(({ targets }) => void (targets[1].provenance.exact = 'Kết nạp 15 đảng viên.'));
    assert.equal(status, 1);
    assert.match(out, /^b\.json:\d+:\d+: lỗi: ct\.i\.2: Không còn tìm thấy câu được trích .*Kết nạp 15 đảng viên/m);
  });

  it('warns of a number that is not in the words, also in English', () => {
    const { status, out } = edited(({ targets }) => void (targets[0].measures[0].criterion.value = 15));
    assert.equal(status, 0);
    assert.match(out, /cảnh báo: ct\.i\.1\.a: Điều kiện ghi 15 /);
    assert.match(run('lint', 'b.json', '--lang', 'en').out, /warning: ct\.i\.1\.a: The criterion says 15/);
    assert.equal(run('lint', 'b.json', '--strict').status, 1);
  });

  it('names a format fault as validate does', () => {
    assert.equal(edited((document) => void (document.targets[0].measures = 'x')).status, 1);
  });
});
