import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { main, workshop } from '../support/cli.mjs';

const { run, write } = workshop();
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('resolution-elements', () => {
  it('says its version', () => assert.deepEqual(run('--version'), { status: 0, out: `${version}\n`, err: '' }));

  it('explains itself in Vietnamese, or in English when asked', () => {
    const vi = run('--help');
    assert.equal(vi.status, 0);
    for (const word of ['import', 'fidelity', 'validate', 'prerender', 'oembed', 'Mã kết thúc']) assert.ok(vi.out.includes(word), word);
    assert.match(run('--help', '--lang', 'en').out, /Exit status/);
  });

  it('explains each command', () => {
    for (const command of ['import', 'fidelity', 'validate', 'prerender', 'oembed']) {
      for (const args of [
        [command, '--help'],
        ['help', command],
      ]) {
        const { status, out } = run(...args);
        assert.equal(status, 0);
        assert.ok(out.startsWith(`resolution-elements ${command} `), out.slice(0, 80));
      }
      assert.match(run('help', command, '--lang=en').out, /Exit status/);
    }
  });

  it('ends with 2 and says why when the command line is wrong', () => {
    const wrong = [
      [[], /Cách dùng/],
      [['nhap'], /Không có lệnh «nhap»/],
      [['constructor'], /Không có lệnh «constructor»/],
      [['validate'], /chưa nêu tệp nào/],
      [['validate', '--bogus'], /Không có tùy chọn --bogus/],
      [['validate', '--json=x', 'a.json'], /Tùy chọn --json/],
      [['import', 'a.txt'], /thiếu -o/],
      [['import', '-o'], /Tùy chọn -o/],
      [['fidelity', 'a.txt'], /cần đúng hai tệp/],
      [['fidelity', 'a', 'b', 'c'], /cần đúng hai tệp/],
      [['--help', '--lang', 'fr'], /--lang chỉ nhận vi hoặc en/],
      [['validate', 'a.json', '--lang'], /--lang chỉ nhận vi hoặc en/],
    ];
    for (const [args, message] of wrong) {
      const { status, out, err } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(out, '', args.join(' '));
      assert.match(err, message);
    }
  });

  it('says so in English, too', () => {
    assert.match(run('nhap', '--lang', 'en').err, /There is no command «nhap»/);
    assert.match(run('--lang', 'en', 'validate', '--bogus').err, /There is no option --bogus/);
  });

  it('ends with 2, and without a stack, when nobody can take what it prints', { skip: !existsSync('/dev/full') }, () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"$0" "$1" --help > /dev/full`, process.execPath, main], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.doesNotMatch(stderr, /\bat\b/);
  });

  it('does not mind when the reader at the other end of a pipe has gone', async () => {
    const child = spawn(process.execPath, [main, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [status] = await once(child, 'exit');
    assert.equal(status, 0);
  });

  it('lets no file drive the terminal it is reported on', () => {
    const path = write('x.json', { format: 'resolution/1', id: 'a', docType: '\u001b]0;owned\u0007\u202e\u009b31m', title: 'x' });
    const { out, status } = run('validate', path);
    assert.equal(status, 1);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
