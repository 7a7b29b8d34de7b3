/** Finds the browsers this machine has. Chromium is always there: where the system has none, one comes out of an npm package. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function which(...names) {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

let packaged;

const FONTS = (folder) => `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The package brings its own libraries and fonts, and unpacks them only where it believes to be in the cloud it was made for; so it is told so
 * for a moment. It unpacks into a folder of ours, because it would run any file called `chromium` that lies in the shared temporary folder.
 * Its default arguments switch off web security and are never used.
 */
async function packagedChromium() {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
  const complete = join(cache, 'complete');
  // What an interrupted run left behind would be taken for the whole.
  if (!existsSync(complete)) rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  Object.assign(process.env, { TMPDIR: cache, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    const path = await chromium.executablePath();
    // Its own settings look for fonts in the shared temporary folder only, and layout dies where there is no font at all.
    writeFileSync(join(cache, 'fonts.conf'), FONTS(cache));
    process.env.FONTCONFIG_PATH = cache;
    writeFileSync(complete, '');
    return path;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

export async function chromiumPath() {
  const found =
    process.env.CHROME_PATH ?? (process.env.PACKAGED_CHROMIUM ? undefined : which('chromium', 'google-chrome', 'chromium-browser'));
  return found ?? (packaged ??= packagedChromium());
}

export const firefoxPath = () => process.env.FIREFOX_PATH ?? which('firefox-esr', 'firefox');

export const miniBrowserPath = () => {
  try {
    const find = 'dpkg -L libwebkit2gtk-4.1-0 | grep /MiniBrowser$';
    return process.env.MINIBROWSER ?? execFileSync('sh', ['-c', find], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

/** What is missing for an engine, as the Debian packages that bring it; nothing when it can run. */
export function missingPackages(engine) {
  if (engine === 'firefox') return firefoxPath() ? [] : ['firefox-esr'];
  if (engine === 'webkit') {
    const missing = [];
    if (!which('WebKitWebDriver') || !miniBrowserPath()) missing.push('webkit2gtk-driver');
    if (!which('Xvfb')) missing.push('xvfb');
    return missing;
  }
  return [];
}
