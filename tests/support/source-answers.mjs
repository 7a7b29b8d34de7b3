/**
 * A server that fails the way real ones do, for the tests of `src/source`. `/-/source/<how>/<id>` answers as `how` says; the id is the
 * test's own, so that requests can be counted. `/-/foreign/…` names a second origin, with the same answers.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

export const DOCUMENT = {
  format: 'resolution/1',
  id: 'nq-01',
  docType: 'nghi-quyet',
  title: 'Nghị quyết về phát triển kinh tế – xã hội',
  body: [{ id: 'p1', kind: 'paragraph', content: 'Giữ vững ổn định, đoàn kết.' }],
};
const TEXT = JSON.stringify(DOCUMENT);

const seen = new Map();
const headers = new Map();
const ended = new Map();
const waiting = new Map();
const held = new Map();

function note(map, key, value) {
  map.set(key, value);
  waiting.get(key)?.forEach((resolve) => resolve());
  waiting.delete(key);
}

const send = (response, status, type, body, more = {}) => {
  response.writeHead(status, { ...(type && { 'content-type': type }), 'cache-control': 'no-store', ...more });
  response.end(body);
};
const json = 'application/json';
const page = (response, status = 200) => send(response, status, 'text/html; charset=utf-8', '<!doctype html><title>Đăng nhập</title>');

/** windows-1258 as a portal's old editor writes it; the letters outside it are left out, as they were. */
const windows1258 = (text) => Buffer.from(text.normalize('NFC').replace(/[^\u0000-\u00ff]/g, ''), 'latin1');

const how = {
  ok: (response) => send(response, 200, `${json}; charset=utf-8`, TEXT),
  /** Whatever the query says: status, type, text, and further headers as JSON. */
  say(response, query) {
    send(
      response,
      Number(query.get('status') ?? 200),
      query.get('type') ?? json,
      query.get('text') ?? TEXT,
      JSON.parse(query.get('more') ?? '{}'),
    );
  },
  page: (response) => page(response),
  missing: (response) => page(response, 404),
  login: (response, query, id) => send(response, 302, '', '', { location: `../page/${id}` }),
  /** Asks once, twice … then answers. */
  flaky(response, query, id, count) {
    if (count > Number(query.get('times') ?? 1)) how.ok(response);
    else
      send(
        response,
        Number(query.get('status') ?? 503),
        'text/plain',
        'busy',
        query.has('after') ? { 'retry-after': query.get('after') } : {},
      );
  },
  /** Fails, then answers, then fails: as the query's letters say, the last for ever. */
  turns(response, query, id, count) {
    const turn = query.get('as')[Math.min(count, query.get('as').length) - 1];
    if (turn === 'k') how.ok(response);
    else if (turn === 'x') send(response, 200, json, JSON.stringify({ ...DOCUMENT, publicity: 'internal' }));
    else page(response, 404);
  },
  silent() {},
  /** Answers when the test says so, by `/-/release/held/<id>`. */
  held(response, query, id) {
    held.set(id, response);
  },
  stuck(response) {
    response.writeHead(200, { 'content-type': json });
    response.write(TEXT.slice(0, 20));
  },
  drip(response) {
    response.writeHead(200, { 'content-type': json });
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  },
  /** An error page that never ends. */
  chatty(response) {
    response.writeHead(404, { 'content-type': 'text/html' });
    response.write('<!doctype html>');
  },
  reset: (response) => response.destroy(),
  truncated(response) {
    response.writeHead(200, { 'content-type': json, 'content-length': '5000' });
    response.write(TEXT);
    setTimeout(() => response.destroy(), 20);
  },
  bomb: (response) => send(response, 200, json, gzipSync(Buffer.alloc(40 * 1024 * 1024, ' ')), { 'content-encoding': 'gzip' }),
  utf16: (response) => send(response, 200, json, Buffer.from(`\uFEFF${TEXT}`, 'utf16le')),
  'utf16-bare': (response) => send(response, 200, json, Buffer.from('{"title": "Nghi quyet"}', 'utf16le')),
  windows1258: (response) => send(response, 200, `${json}; charset=windows-1258`, windows1258(TEXT)),
  bom: (response) => send(response, 200, json, `\uFEFF${TEXT}`),
  /** A page with a policy of its own that loads an address twice and tells its parent what came of the second time. */
  framed(response, query) {
    send(
      response,
      200,
      'text/html',
      `<!doctype html><script type="module" src="../script/x?${query}"></script>`,
      JSON.parse(query.get('more')),
    );
  },
  script(response, query) {
    const code = `import { loadJson } from '/dist/lib/source/load.js'; import { settings } from '/dist/lib/source/setup.js'; settings.retries = 0;
      const load = () => loadJson(${JSON.stringify(query.get('src'))});
      load().catch(load).then(() => 'ok', (error) => error.code).then((code) => parent.postMessage({ code }, '*'));`;
    send(response, 200, 'text/javascript', code);
  },
};

function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const [, , , name, id] = url.pathname.split('/');
  const key = `${name}/${id}`;
  const count = (seen.get(key) ?? 0) + 1;
  headers.set(key, request.headers);
  response.on('close', () => note(ended, key, response.writableEnded ? 'sent' : 'aborted'));
  note(seen, key, count);
  how[name](response, url.searchParams, id, count);
}

/** What the server saw: `/-/seen/<how>/<id>` → count and headers at once; with `?wait=count` or `?wait=end`, once it has come to that. */
async function report(context) {
  const key = context.path.split('/').slice(3).join('/');
  const wait = context.query.wait;
  const there = () => (wait === 'end' ? ended.has(key) : !wait || (seen.get(key) ?? 0) >= Number(wait));
  while (!there()) await new Promise((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
  context.body = { count: seen.get(key) ?? 0, headers: headers.get(key), ended: ended.get(key) };
  context.set('cache-control', 'no-store');
}

/** `/-/release/held/<id>` */
function release(context) {
  how.ok(held.get(context.path.split('/').at(-1)));
  context.body = '';
}

let foreign;

/** The origin of a second server; `?cors` in an address there lets other sites read it. */
async function foreignOrigin(context) {
  foreign ??= new Promise((resolve) => {
    const server = createServer((request, response) => {
      if (request.url.includes('cors')) response.setHeader('access-control-allow-origin', '*');
      answer(request, response);
    });
    server.unref();
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
  context.body = { origin: await foreign };
}

export const sourceAnswers = {
  source(context) {
    // Past the dev server's own pipeline, which would buffer, compress and close properly.
    context.respond = false;
    answer(context.req, context.res);
  },
  seen: report,
  foreign: foreignOrigin,
  release,
};
