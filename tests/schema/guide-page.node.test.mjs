/** The field guide as readers open it: a way back to the portal, and no request for a file that is not there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { GUIDE_FILES } from '../../dist/lib/schema/guide-page.js';

const folder = new URL('../../demo/guide/', import.meta.url);
const isPage = (url) => existsSync(url) && (statSync(url).isFile() || existsSync(new URL('index.html', url)));

describe('field guide', () => {
  for (const [lang, name] of Object.entries(GUIDE_FILES)) {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const addresses = [...html.matchAll(/\s(?:href|src)="([^"#]+)"/g)].map(([, address]) => address);

    it(`leads back to the portal (${lang})`, () => {
      assert.ok(addresses.includes('../'));
    });

    it(`names an icon, so that no browser asks the site for one (${lang})`, () => {
      assert.match(html, /<link rel="icon" href="data:,">/);
    });

    it(`links to files that are there (${lang})`, () => {
      for (const address of addresses.filter((one) => !one.includes(':'))) assert.ok(isPage(new URL(address, folder)), address);
    });
  }
});
