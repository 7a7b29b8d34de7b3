/** The lines that the builder gives out, and what the contrast of colours is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channels, contrast, nearestShade } from '../../demo/site/contrast.js';
import { PLACES, policy, snippets } from '../../demo/site/snippets.js';
import { BLOCK_NAMES, GUIDES } from '../config/site/guides.mjs';

const CHOICE = {
  tag: 'target-table',
  attributes: { src: '/van-ban/nghi-quyet-40.json', group: 'nhom.2', 'url-state': true },
  css: { '--resolution-accent': '#a8121c' },
  base: '/resolution-elements',
  title: 'Nghị quyết số 40-NQ/ĐU (PDF)',
  link: '/van-ban/nghi-quyet-40.pdf',
};
const codes = (where, choice = CHOICE) => Object.fromEntries(snippets(where, choice).map(({ kind, code }) => [kind, code]));

describe('snippets', () => {
  for (const where of PLACES) {
    it(`${where}: have a guide, names for every block, the widget with its options, and the header line`, () => {
      assert.ok(GUIDES[where]);
      const blocks = codes(where);
      for (const kind of Object.keys(blocks)) assert.ok(BLOCK_NAMES[kind], kind);
      const all = Object.values(blocks).join('\n');
      for (const part of ['target-table', '/van-ban/nghi-quyet-40.json', 'nhom.2', '/resolution-elements/'])
        assert.ok(all.includes(part), part);
      assert.match(
        blocks.policy,
        /^Content-Security-Policy: script-src 'self'; connect-src 'self'(; style-src 'self'; frame-src 'self')?$/,
      );
      assert.equal(blocks.policy.includes('frame-src'), where === 'iframe');
      assert.equal(blocks.trusted, "trusted-types lit-html 'allow-duplicates'");
    });
  }

  it('give the tag itself where a link or a frame could not show it', () => {
    const check = { ...CHOICE, tag: 'resolution-check', attributes: {}, css: {} };
    for (const where of ['link', 'iframe']) assert.deepEqual(codes(where, check), codes('html', check));
  });

  it('are what the pages of the tags say', () => {
    assert.equal(
      codes('html').page,
      `<script type="module" src="/resolution-elements/esm/target-table.js"></script>
<target-table src="/van-ban/nghi-quyet-40.json" group="nhom.2" url-state>
  <a href="/van-ban/nghi-quyet-40.pdf">Nghị quyết số 40-NQ/ĐU (PDF)</a>
</target-table>`,
    );
    assert.equal(codes('html').css, 'target-table {\n  --resolution-accent: #a8121c;\n}');
  });

  it('mount by a link and by a frame', () => {
    assert.equal(
      codes('link').page,
      '<a href="/van-ban/nghi-quyet-40.json#widget=target-table&amp;group=nhom.2&amp;url-state=1">Nghị quyết số 40-NQ/ĐU (PDF)</a>',
    );
    // What is pasted into the field of a link button is no markup: nothing in it is escaped.
    assert.equal(codes('link').address, '/van-ban/nghi-quyet-40.json#widget=target-table&group=nhom.2&url-state=1');
    assert.match(
      codes('link').steady,
      /^<a href="\/van-ban\/nghi-quyet-40\.pdf#widget=target-table&amp;src=\/van-ban\/nghi-quyet-40\.json&amp;/,
    );
    assert.match(
      codes('iframe').page,
      /^<iframe src="\/resolution-elements\/embed\.html#widget=target-table&amp;src=\/van-ban\/nghi-quyet-40\.json&amp;/,
    );
    assert.match(codes('iframe').page, / title="Nghị quyết số 40-NQ\/ĐU \(PDF\)"/);
  });

  it('name both domains where the frame comes from another server', () => {
    const { frame } = codes('sharepoint');
    assert.match(
      frame,
      /src="https:\/\/phuong\.example\.vn\/resolution-elements\/embed\.html#widget=target-table&amp;src=https:\/\/phuong\.example\.vn\/van-ban\//,
    );
    assert.match(frame, /&amp;parent=https:\/\/phuong\.sharepoint\.com"/);
  });

  it('let nothing that was typed become markup', () => {
    const evil = '"><script>alert(1)</script>';
    for (const where of ['html', 'link', 'iframe', 'wordpress', 'dnn', 'sharepoint']) {
      const typed = { ...CHOICE, attributes: { src: evil, group: evil }, title: evil, link: evil };
      assert.ok(!Object.values(codes(where, typed)).join('').includes('<script>alert'), where);
    }
  });

  it('name the other servers in the header line', () => {
    const far = { base: 'https://tinh.example.vn/lib', attributes: { src: 'https://dulieu.example.vn/a.json' } };
    assert.match(policy(far, 'html'), /script-src 'self' https:\/\/tinh\.example\.vn; connect-src 'self' https:\/\/dulieu\.example\.vn$/);
    assert.match(policy(far, 'iframe'), /script-src 'self' https:\/\/tinh\.example\.vn; frame-src https:\/\/tinh\.example\.vn$/);
  });
});

describe('contrast', () => {
  it('is counted as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#0b4f8f', '#ffffff').toFixed(1), '8.3');
    assert.deepEqual(channels('rgb(1, 2, 3)'), [1, 2, 3]);
    assert.deepEqual(channels('color(srgb 1 0 0.5)'), [255, 0, 127.5]);
  });

  it('finds the nearest shade that passes, on light and on dark', () => {
    for (const [colour, ground] of [
      ['#88bbee', '#ffffff'],
      ['#203040', '#15191d'],
      ['#0b4f8f', '#0b4f8f'],
    ]) {
      const shade = nearestShade(colour, (one) => contrast(one, ground) >= 4.5);
      assert.ok(contrast(shade, ground) >= 4.5, colour);
    }
    assert.equal(
      nearestShade('#0b4f8f', () => true),
      '#0b4f8f',
    );
    assert.equal(
      nearestShade('#0b4f8f', () => false),
      undefined,
    );
  });
});
