/**
 * A small web server over the package as it is published, the demo and pages made up by a test, with the headers the test wants. It stands in for a ward's
 * portal: the runner of the browser tests writes inline scripts into its pages, so a strict policy cannot be tried there.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageAt } from '../config/site/plugin.mjs';
import { renderPage } from '../config/site/pages.mjs';
import { packedFile } from './packed.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the first part of an address leads; everything else is the demo. */
const FOLDERS = { fixtures: 'tests/fixtures', node_modules: 'node_modules', '-': 'tests/support' };
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The strictest policy a portal can set and still allow the widgets. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const COLLECT = '<script src="/-/collect.js"></script>';

async function file(path) {
  const page = pageAt(path) && renderPage(pageAt(path));
  if (page) return { body: page, type: TYPES['.html'] };
  const [first, ...rest] = normalize(path).split('/').filter(Boolean);
  if (first === 'cdn') FOLDERS.cdn ??= packedFile('dist/cdn');
  const inFolder = first in FOLDERS ? join(FOLDERS[first], ...rest) : join('demo', first ?? '', ...rest);
  const name = extname(inFolder) ? inFolder : join(inFolder, 'index.html');
  return { body: await readFile(resolve(root, name)), type: TYPES[extname(name)] ?? 'application/octet-stream' };
}

/** Serves another folder under the first part of an address; a path from the root of the disk, or from the project. */
export const serveFolder = (name, path) => void (FOLDERS[name] = path);

/** Puts the note-taking script before every other script of a page. */
const withCollector = (html) => (/<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${COLLECT}`) : COLLECT + html);

/**
 * Starts the server. `answers` maps a path to `{ body, status, headers }` or to a function `(request, response)`, and may be changed while it
 * runs; `requests` lists the paths asked for.
 */
export async function startSite() {
  const answers = new Map();
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    requests.push(pathname);
    const answer = answers.get(pathname);
    if (typeof answer === 'function') return answer(request, response);
    try {
      const { body, type } =
        answer?.body === undefined ? await file(decodeURIComponent(pathname)) : { body: answer.body, type: TYPES['.html'] };
      const headers = { 'content-type': type, 'cache-control': 'no-store', ...answer?.headers };
      const isPage = headers['content-type'].startsWith('text/html');
      response.writeHead(answer?.status ?? 200, headers);
      response.end(isPage ? withCollector(String(body)) : body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    answers,
    requests,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
