import { expect } from 'chai';
import { LIMITS } from '../../src/schema/limits.js';
import { SourceError, type SourceErrorCode } from '../../src/source/errors.js';
import { loadJson, parseJson, type LoadOptions } from '../../src/source/load.js';
import { allowOrigins, settings } from '../../src/source/setup.js';
import { addressOf, foreignOrigin, quickSettings, seen, withOnLine } from '../support/source.js';

async function failure(address: string, options?: LoadOptions): Promise<SourceError> {
  try {
    await loadJson(address, options);
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
    return error as SourceError;
  }
  throw new Error(`${address} was loaded`);
}

describe('loadJson', () => {
  quickSettings();

  it('resolves against the base of the page at the time of the call', async () => {
    const base = document.createElement('base');
    base.href = '/-/source/ok/';
    document.head.append(base);
    try {
      expect(await loadJson('based#widget=resolution-viewer')).to.have.property('id', 'nq-01');
    } finally {
      base.remove();
    }
  });

  const good: [string, string, Record<string, string>?][] = [
    ['JSON', 'ok'],
    ['UTF-8 with a byte order mark', 'bom'],
    ['text/plain', 'say', { type: 'text/plain; charset=utf-8' }],
    ['a JSON dialect', 'say', { type: 'application/ld+json' }],
    ['octet-stream of a server that knows no JSON', 'say', { type: 'application/octet-stream' }],
    ['no content type', 'say', { type: '' }],
  ];
  for (const [name, how, query] of good) {
    it(`takes ${name}`, async () => expect(await loadJson(addressOf(how, query))).to.have.property('title'));
  }

  const bad: [SourceErrorCode, string, string, Record<string, string>?][] = [
    ['not-found', 'a missing file with a page that says so', 'missing'],
    ['not-found', 'a file that is gone', 'say', { status: '410' }],
    ['denied', 'a file one must not read', 'say', { status: '403' }],
    ['status', 'another refusal', 'say', { status: '418' }],
    ['login', 'a redirect to the login page', 'login'],
    ['html', 'a page in place of the file', 'page'],
    ['html', 'a page that goes by the name of a file', 'say', { text: '\n<!doctype html><title>404</title>' }],
    ['type', 'a PDF', 'say', { type: 'Application/PDF; x=y' }],
    ['empty', 'an empty file', 'say', { text: ' \n' }],
    ['syntax', 'a broken file', 'say', { text: '{"format": "resolution/1",}' }],
    ['encoding', 'UTF-16', 'utf16'],
    ['encoding', 'UTF-16 without a mark', 'utf16-bare'],
    ['encoding', 'windows-1258', 'windows1258'],
    ['network', 'a connection that breaks off', 'reset'],
    ['network', 'a file cut short', 'truncated'],
    ['busy', 'a server that is always busy', 'say', { status: '429' }],
    ['server', 'a server that always fails', 'say', { status: '500' }],
  ];
  for (const [code, name, how, query] of bad) {
    it(`names ${name}: ${code}`, async () => {
      const address = addressOf(how, query);
      const error = await failure(address);
      expect(error.code).to.equal(code);
      expect(error.url).to.equal(new URL(address, location.href).href);
    });
  }

  it('gives a webmaster the particulars', async () => {
    expect(await failure(addressOf('say', { status: '418' }))).to.include({ status: 418, retryable: false });
    expect((await failure(addressOf('say', { type: 'Application/PDF; x=y' }))).detail).to.equal('application/pdf');
    expect((await failure(addressOf('login'))).detail).to.contain('/-/source/page/');
    expect((await failure(addressOf('say', { text: '{' }))).detail).to.contain('SyntaxError');
  });

  it('asks again what may pass', async () => {
    const address = addressOf('flaky', { times: '2' });
    expect(await loadJson(address)).to.have.property('id');
    expect((await seen(address)).count).to.equal(3);
  });

  it('gives up after two more attempts', async () => {
    const address = addressOf('flaky', { times: '9', status: '502' });
    expect(await failure(address)).to.include({ code: 'server', retryable: true, status: 502 });
    expect((await seen(address)).count).to.equal(3);
  });

  it('does not ask again what will not pass', async () => {
    const address = addressOf('missing');
    await failure(address);
    expect((await seen(address)).count).to.equal(1);
  });

  it('waits as long as the server asks', async () => {
    // With the shipped back-off of an hour, only the server's word can end the wait in time.
    settings.backoff = 3_600_000;
    const address = addressOf('flaky', { after: '0.01' });
    expect(await loadJson(address)).to.have.property('id');
    expect((await seen(address)).count).to.equal(2);
  });

  it('leaves a server alone that asks for an hour', async () => {
    const address = addressOf('flaky', { after: '3600' });
    expect((await failure(address)).code).to.equal('busy');
    expect((await seen(address)).count).to.equal(1);
  });

  it('reads a date in Retry-After', async () => {
    const address = addressOf('flaky', { after: new Date(Date.now() + 3_600_000).toUTCString() });
    expect((await failure(address)).code).to.equal('busy');
    expect((await seen(address)).count).to.equal(1);
  });

  for (const how of ['silent', 'stuck', 'drip']) {
    it(`gives up on a server that is ${how}, and lets the connection go`, async () => {
      settings.retries = 0;
      const address = addressOf(how);
      const error = await failure(address, { timeout: 100 });
      expect(error).to.include({ code: 'timeout', detail: '0.1', retryable: true });
      expect((await seen(address, 'end')).ended).to.equal('aborted');
    });
  }

  it('does not listen to an error page to its end', async () => {
    const address = addressOf('chatty');
    expect((await failure(address)).code).to.equal('not-found');
    expect((await seen(address, 'end')).ended).to.equal('aborted');
  });

  it('stops at the cap, counted after decompression', async () => {
    const address = addressOf('bomb');
    expect(await failure(address)).to.include({ code: 'too-big', detail: String(LIMITS.bytes) });
    expect((await failure(addressOf('ok'), { maxBytes: 10 })).code).to.equal('too-big');
  });

  it('ends with the reason of the caller', async () => {
    const abort = new AbortController();
    const address = addressOf('stuck');
    const loading = loadJson(address, { signal: abort.signal });
    await seen(address, 1);
    abort.abort('no longer wanted');
    expect(await loading.catch((reason: unknown) => reason)).to.equal('no longer wanted');
    expect((await seen(address, 'end')).ended).to.equal('aborted');
  });

  it('ends a wait between attempts with the reason of the caller', async function () {
    this.timeout(5_000);
    const abort = new AbortController();
    const address = addressOf('flaky', { after: '9' });
    const loading = loadJson(address, { signal: abort.signal });
    await seen(address, 'end');
    abort.abort('no longer wanted');
    expect(await loading.catch((reason: unknown) => reason)).to.equal('no longer wanted');
    expect((await seen(address)).count).to.equal(1);
  });

  it('says so when the device is off line', async () => {
    settings.retries = 0;
    const error = await withOnLine(false, () => failure(addressOf('reset')));
    expect(error).to.include({ code: 'offline', retryable: true });
  });

  it('refuses what is no web address', async () => {
    for (const raw of [
      '',
      ' ',
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///etc/passwd',
      'https://me:secret@example.vn/a.json',
      'http://[',
    ])
      expect((await failure(raw)).code, raw).to.equal('address');
  });

  it('sends cookies to the own origin only, and no path to others', async () => {
    document.cookie = 'portal=1; path=/';
    const own = addressOf('ok');
    await loadJson(own);
    expect((await seen(own)).headers?.cookie).to.contain('portal=1');
    const origin = await foreignOrigin();
    allowOrigins([origin]);
    const other = addressOf('ok', { cors: '' });
    await loadJson(origin + other);
    const { headers } = await seen(other);
    expect(headers?.cookie).to.equal(undefined);
    expect(headers?.referer).to.equal(`${location.origin}/`);
    document.cookie = 'portal=; path=/; max-age=0';
  });
});

describe('another origin', () => {
  quickSettings();

  it('is not asked until it is allowed', async () => {
    const origin = await foreignOrigin();
    const address = addressOf('ok', { cors: '' });
    expect(await failure(origin + address)).to.include({ code: 'origin', detail: origin });
    expect((await seen(address)).count).to.equal(0);
    allowOrigins([`${origin}/any/path`]);
    expect(await loadJson(origin + address)).to.have.property('id');
  });

  it('that does not let this page read is told apart', async () => {
    const origin = await foreignOrigin();
    allowOrigins([origin]);
    expect((await failure(origin + addressOf('ok'))).code).to.equal('cors');
  });

  it('reached by a redirect needs leave as well', async () => {
    const origin = await foreignOrigin();
    const target = origin + addressOf('ok', { cors: '' });
    const address = addressOf('say', { status: '302', more: JSON.stringify({ location: target }) });
    expect(await failure(address)).to.include({ code: 'origin', detail: origin });
  });

  it('must be a web address', () => {
    expect(() => allowOrigins(['dulieu.example.vn'])).to.throw(TypeError);
  });
});

describe('a Content-Security-Policy', () => {
  /** What loading `src` comes to in a page with these headers. */
  function inPage(src: string, headers: Record<string, string>): Promise<unknown> {
    const frame = document.createElement('iframe');
    return new Promise((resolve) => {
      addEventListener('message', function listen({ data, source }: MessageEvent<{ code?: string }>) {
        if (source !== frame.contentWindow || !data?.code) return;
        removeEventListener('message', listen);
        frame.remove();
        resolve(data.code);
      });
      frame.src = addressOf('framed', { src: new URL(src, location.href).href, more: JSON.stringify(headers) });
      document.body.append(frame);
    });
  }

  it('that forbids the address is named', async () => {
    const policy = "default-src 'none'; script-src 'self'";
    expect(await inPage(addressOf('ok'), { 'content-security-policy': policy })).to.equal('csp');
    expect(await inPage(addressOf('ok'), { 'content-security-policy': `${policy}; connect-src 'none'` })).to.equal('csp');
  });

  it('that keeps out what tells failures apart leaves a plain word', async () => {
    const files = ['source/load', 'source/setup', 'source/errors', 'source/safe-url', 'schema/limits'].map(
      (name) => `${location.origin}/dist/lib/${name}.js`,
    );
    const policy = `script-src ${location.origin}/-/ ${files.join(' ')}`;
    expect(await inPage(addressOf('missing'), { 'content-security-policy': policy })).to.equal('network');
  });

  it('that allows it, or only reports, is not blamed', async () => {
    const policy = "script-src 'self'; connect-src 'self'";
    expect(await inPage(addressOf('ok'), { 'content-security-policy': policy })).to.equal('ok');
    expect(await inPage(addressOf('reset'), { 'content-security-policy-report-only': "connect-src 'none'" })).to.equal('network');
  });
});

describe('parseJson', () => {
  it('does not hand on the depth of a hostile file', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    try {
      parseJson(deep);
    } catch (error) {
      expect(error).to.be.instanceOf(SourceError);
    }
    expect(() => parseJson('['.repeat(200_000))).to.throw(SourceError, 'syntax');
  });
});
