/** Starts WebKitGTK's driver on a display of its own, and speaks as much of the WebDriver protocol as that takes. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { miniBrowserPath } from './browsers.mjs';

/** A browser that answers at all does so within a second or two; the first start on a cold disk takes longest. Milliseconds. */
const PATIENCE = 20_000;
const ATTEMPTS = 3;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** One command. Its answer, or an error that says what WebKit said. */
export async function command(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

/** Opens a session and returns its path. */
export async function openSession(base, { 'wdio:enforceWebDriverClassic': _, ...alwaysMatch }) {
  return `/session/${(await command(base, 'POST', '/session', { capabilities: { alwaysMatch } })).sessionId}`;
}

async function untilListening(base) {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await command(base, 'GET', '/status');
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

function startDisplay(children, number) {
  return new Promise((resolve, reject) => {
    // Without -noreset the server starts over when its last window closes, writes its number to the closed pipe again and dies of it.
    // A number of its own: the server of the run before may still be clearing away the socket of the one it had.
    const xvfb = spawn('Xvfb', [`:${number}`, '-displayfd', '3', '-noreset', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(xvfb);
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Error('The display ended before it was ready.')));
    let written = '';
    xvfb.stdio[3].on('data', (data) => {
      // The number and the end of its line are two writes: a pipe closed between them is the end of the server.
      if (!(written += data).includes('\n')) return;
      resolve(`:${written.trim()}`);
      xvfb.stdio[3].destroy();
    });
  });
}

/**
 * Starts a display and WebKit's driver, both ended with this process. Resolves to the options of a classic WebDriver client.
 *
 * A browser that dies before it has called its driver leaves it waiting for ever, as one does that finds no display. So a session is opened and
 * closed here first; where that does not come about, display and driver are ended, and others tried.
 */
export async function startWebKit() {
  const children = [];
  const end = () => children.splice(0).forEach((child) => child.kill('SIGKILL'));
  process.once('exit', end);
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: miniBrowserPath(), args: ['--automation'] },
  };
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    try {
      const display = await startDisplay(children, port);
      children.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } }));
      await untilListening(base);
      await command(base, 'DELETE', await openSession(base, capabilities));
      // Neither keeps this process alive; it takes them along when it ends.
      for (const child of children) child.unref();
      return { automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', logLevel: 'warn', capabilities };
    } catch (error) {
      end();
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
