import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workshop } from '../support/cli.mjs';

const { run, folder } = workshop();
const paper = fileURLToPath(new URL('../../demo/data/source/bao-cao-chinh-tri.txt', import.meta.url));

describe('import --review', () => {
  it('lists what a clerk must look at, worst first, with place, words and suggestion, and writes nothing', () => {
    const { status, out } = run('import', paper, '--review');
    assert.equal(status, 0);
    const list = out.split('\n').filter((line) => /^\s*\d+\. /.test(line));
    assert.match(list[0], /^ {2}1\. cảnh báo \(dòng 65, s\.p1\.i\.2\.2-p1\): “vượt 478%.*không khớp 696\/333.*Gợi ý: 696\/333 = 209,0%/);
    const severities = list.map((line) => /\. (lỗi|cảnh báo|gợi ý)/.exec(line)[1]);
    assert.deepEqual(
      severities,
      [...severities].sort((a, b) => ['lỗi', 'cảnh báo', 'gợi ý'].indexOf(a) - ['lỗi', 'cảnh báo', 'gợi ý'].indexOf(b)),
    );
    assert.equal(existsSync(join(folder, 'bao-cao-chinh-tri.json')), false);
  });

  it('writes the document as well where it is told to, and speaks English', () => {
    const { status, out } = run('import', paper, '--review', '-o', 'x.json', '--lang', 'en');
    assert.equal(status, 0);
    assert.match(out, /worst first:/);
    assert.match(out, /1\. warning \(line 65, .*does not fit 696\/333/);
    assert.equal(existsSync(join(folder, 'x.json')), true);
  });
});
