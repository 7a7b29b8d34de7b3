/** WebKit with the few verbs whole-page tests need: no other driver here speaks to it. */
import { command, openSession, startWebKit } from '../config/webkit.mjs';

/** WebDriver runs scripts as text; a promise is waited for, and an error comes back as its text. */
const CALL = (fn) => `const done = arguments[arguments.length - 1];
Promise.resolve().then(() => (${fn})(...[].slice.call(arguments, 0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

export async function openWebKit() {
  const { hostname, port, capabilities } = await startWebKit();
  const base = `http://${hostname}:${port}`;
  const session = await openSession(base, capabilities);
  const call = (method, path, body) => command(base, method, session + path, body);
  return {
    goto: (url) => call('POST', '/url', { url }),
    async evaluate(fn, ...args) {
      const result = await call('POST', '/execute/async', { script: CALL(String(fn)), args });
      if (result?.error) throw new Error(result.error);
      return result?.value ?? undefined;
    },
    setViewport: ({ width, height }) => call('POST', '/window/rect', { width, height }),
    close: () => call('DELETE', ''),
  };
}
