import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workshop } from '../../support/cli.mjs';
import { openPage } from '../../support/pages.mjs';

const { run, write, json } = workshop();
const PAPER = fileURLToPath(new URL('../../../demo/data/nghi-quyet-31.json', import.meta.url));
const BASE = ['--base', 'https://phuong.example.vn/van-ban/'];

describe('oembed', () => {
  it('writes what oEmbed 1.0 asks of a rich answer, and the line by which it is found', () => {
    const { status, out, err } = run('oembed', PAPER, '-w', 'task-timeline', ...BASE, '--set', 'group-by=owner', '-o', 'nq31.oembed.json');
    assert.deepEqual([status, err], [0, '']);
    const { html, ...rest } = json('nq31.oembed.json');
    assert.deepEqual(rest, {
      version: '1.0',
      type: 'rich',
      title: 'Nghị quyết số 31-NQ/ĐU',
      provider_name: 'Đảng uỷ phường Hương Xuân',
      provider_url: 'https://phuong.example.vn/',
      width: 800,
      height: 600,
    });
    const address =
      'https://phuong.example.vn/resolution-elements/embed.html?widget=task-timeline&amp;src=%2Fvan-ban%2Fnghi-quyet-31.json&amp;group-by=owner';
    assert.equal(html, `<iframe src="${address}" title="Nghị quyết số 31-NQ/ĐU" width="800" height="600" loading="lazy"></iframe>`);
    const [, link] = out.split('\n');
    assert.equal(
      link,
      '<link rel="alternate" type="application/json+oembed" href="https://phuong.example.vn/van-ban/nq31.oembed.json" title="Nghị quyết số 31-NQ/ĐU">',
    );
  });

  it('prints the answer alone where no file is named, and the line beside it', () => {
    const { status, out, err } = run(
      'oembed',
      PAPER,
      '-w',
      'resolution-viewer',
      ...BASE,
      '--width',
      '640',
      '--height',
      '480',
      '--title',
      'Toàn văn',
      '--lang',
      'en',
    );
    assert.equal(status, 0);
    const { width, height, title } = JSON.parse(out);
    assert.deepEqual([width, height, title], [640, 480, 'Toàn văn']);
    assert.match(
      err,
      /^<link rel="alternate" type="application\/json\+oembed" href="https:\/\/phuong\.example\.vn\/van-ban\/nghi-quyet-31\.oembed\.json"/,
    );
  });

  it('writes a frame that works', async () => {
    const tab = await openPage({ html: '<!doctype html><title>x</title>' });
    const { out } = run('oembed', PAPER, '-w', 'project-list', '--base', `${tab.origin}/data/`, '--embed', '/cdn/embed.html');
    await tab.evaluate((html) => void (document.body.innerHTML = html), JSON.parse(out).html);
    await tab.waitFor(
      () => document.querySelector('iframe').contentDocument?.querySelector('project-list')?.shadowRoot?.querySelector('.project') != null,
    );
    await tab.close();
  });

  it('says what is wrong with a command line, and writes nothing', () => {
    const wrong = [
      [[PAPER, ...BASE], /thiếu --widget/],
      [[PAPER, '-w', 'target-table'], /thiếu --base/],
      [[PAPER, '-w', 'target-table', '--base', '/van-ban/'], /cần http hoặc https/],
      [[PAPER, '-w', 'target-table', '--base', 'javascript:alert(1)'], /cần http hoặc https/],
      [[PAPER, '-w', 'target-table', ...BASE, '--src', 'https://example.org/a.json'], /ở tên miền khác/],
      [[PAPER, '-w', 'target-table', ...BASE, '--set', 'src=https://example.org/a.json'], /ở tên miền khác/],
      [[PAPER, '-w', 'target-table', ...BASE, '--set', 'progress=//example.org/a.csv'], /ở tên miền khác/],
      [[PAPER, '-w', 'target-table', ...BASE, '--set', 'onload=x'], /không có thuộc tính «onload»/],
      [[PAPER, '-w', 'target-table', ...BASE, '--width', '0'], /--width/],
      [[PAPER, '-w', 'target-table', ...BASE, '--set', 'group=nhom.9'], /không có nhóm chỉ tiêu mang mã “nhom\.9”/],
      [['-w', 'target-table', ...BASE], /cần đúng một tệp/],
    ];
    for (const [args, message] of wrong) {
      const { status, out, err } = run('oembed', ...args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(err, message);
    }
  });

  it('tells nothing of a paper that is not public', () => {
    write('mat.json', { format: 'resolution/1', id: 'a', docType: 'other', title: 'Chuyện riêng', publicity: 'internal' });
    const { status, out, err } = run('oembed', 'mat.json', '-w', 'resolution-viewer', ...BASE);
    assert.deepEqual([status, out], [1, '']);
    assert.doesNotMatch(err, /Chuyện riêng/);
  });

  it('escapes what a paper may say of itself', () => {
    const evil = `"><script>alert(1)</script>'&`;
    write('ac.json', { format: 'resolution/1', id: 'a', docType: 'other', title: evil, issuer: { name: evil } });
    const { out, err } = run('oembed', 'ac.json', '-w', 'resolution-viewer', ...BASE);
    const { html, title, provider_name: provider } = JSON.parse(out);
    assert.deepEqual([title, provider], [evil, evil]);
    assert.doesNotMatch(html + err, /<script/);
    assert.equal(html.match(/</g).length, 2);
    assert.equal(err.match(/</g).length, 1);
  });

  it('prints nothing that drives a terminal or turns its text round', () => {
    write('ac.json', { format: 'resolution/1', id: 'a', docType: 'other', title: '\u001b]0;x\u0007\u202egnod' });
    const { out, err } = run('oembed', 'ac.json', '-w', 'resolution-viewer', ...BASE, '-o', 'ac.oembed.json');
    assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u202e]/);
    assert.match(out, /title="[^"]*gnod">\n$/);
  });
});
