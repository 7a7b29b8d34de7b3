import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { workshop } from '../../support/cli.mjs';

const { run, write } = workshop();
const data = (name) => readFileSync(new URL(`../../../demo/data/${name}`, import.meta.url), 'utf8');
const source = data('source/nghi-quyet-31.txt');
const json = data('nghi-quyet-31.json');
write('a.txt', source);
const check = (text, ...args) => {
  write('a.json', text);
  return run('fidelity', 'a.txt', 'a.json', ...args);
};

describe('fidelity', () => {
  it('ends with 0 when every character is there', () => {
    const { status, out } = check(json);
    assert.equal(status, 0);
    assert.equal(out, 'a.json: 100 %, đủ từng chữ của văn bản nguồn.\n');
  });

  it('points at the one letter that was changed, in the source', () => {
    const word = 'phòng, chống';
    assert.ok(json.includes(word) && source.includes(word));
    const { status, out } = check(json.replace(word, 'phòng, chóng'));
    assert.equal(status, 1);
    const line = source.slice(0, source.indexOf(word)).split('\n').length;
    assert.match(out, new RegExp(`^a\\.txt:${line}:\\d+: từ đây chữ khác nhau\\. Nguồn: «ống`));
    assert.match(check(json.replace(word, 'phòng, chóng'), '--lang', 'en').out, /the words differ from here\. Source: «ống/);
  });

  it('finds a block that was left out, put in, or moved', () => {
    const file = JSON.parse(json);
    const change = (edit) => {
      const copy = structuredClone(file);
      edit(copy);
      return check(JSON.stringify(copy)).status;
    };
    assert.equal(
      change(() => undefined),
      0,
    );
    assert.equal(
      change(({ preface }) => preface.splice(1, 1)),
      1,
    );
    assert.equal(
      change(({ conclusions }) => conclusions.pop()),
      1,
    );
    assert.equal(
      change(({ conclusions }) => conclusions.push({ id: 'new', kind: 'paragraph', content: 'thêm' })),
      1,
    );
    assert.equal(
      change(({ body }) => body.reverse()),
      1,
    );
    assert.equal(
      change(({ footnotes }) => (footnotes[0].content = 'x')),
      1,
    );
    assert.equal(
      change((copy) => (copy.source.dropped = [...(copy.source.dropped ?? []), { rule: 'page-number', line: 9, text: '3' }])),
      1,
    );
  });

  it('reports as JSON for other programs', () => {
    assert.equal(JSON.parse(check(json, '--json').out).ok, true);
    const bad = JSON.parse(check(json.replace('phòng, chống', 'x'), '--json').out);
    assert.equal(bad.ok, false);
    assert.ok(bad.difference.line > 1 && bad.ratio < 1);
  });

  it('says why when one of the two files is no such file', () => {
    assert.match(check('{"a":').err, /^a\.json:1:6: Tệp kết thúc khi ngoặc/);
    assert.match(check('{}').err, /không phải văn bản dạng resolution\/1/);
    assert.equal(check('{}').status, 1);
    write('empty.txt', '');
    const { status, err } = run('fidelity', 'empty.txt', 'a.json');
    assert.equal(status, 1);
    assert.match(err, /^empty\.txt: Tệp trống/);
    assert.equal(run('fidelity', 'nowhere.txt', 'a.json').status, 2);
  });
});
