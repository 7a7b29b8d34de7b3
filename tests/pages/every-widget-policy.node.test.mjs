/** Every widget on one page under the strictest policy, with every file it hands out: not one violation, nothing on the console. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complete, moduleTags, widgetTags } from '../support/all-widgets.mjs';
import { openPage, STRICT_POLICY } from '../support/pages.mjs';

const page = (script) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cổng</title>${script}</head>
<body>${widgetTags}<resolution-check></resolution-check></body></html>`;

const scripts = {
  modules: `${moduleTags}<script type="module" src="/cdn/esm/resolution-check.js"></script>`,
  'the one-script file': '<script defer src="/cdn/resolution-elements.js"></script>',
};

/** Presses everything that hands out a file, and resolves to the files: name, type and beginning. Runs in the page. */
async function downloads() {
  const files = [];
  const blobs = new Map();
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const url = make.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    files.push([this.download, blob.type, blob]);
  };
  window.print = () => files.push(['print', '', new Blob(['print'])]);
  for (const [tag, selector] of [
    ['target-chart', '[part=download]'],
    ['target-table', '[data-do]'],
    ['task-timeline', '[data-do]'],
    ['project-list', '[part=download] button'],
  ]) {
    for (const button of document.querySelector(tag).shadowRoot.querySelectorAll(selector)) {
      const before = files.length;
      button.click();
      for (let i = 0; i < 800 && files.length === before; i++) await new Promise((done) => setTimeout(done, 10));
    }
  }
  return Promise.all(files.map(async ([name, type, blob]) => [name, type, (await blob.text()).slice(0, 15)]));
}

for (const [name, script] of Object.entries(scripts)) {
  describe(`all widgets under the strictest policy, with ${name}`, () => {
    it('show everything, hand out every file, and report nothing', async () => {
      const tab = await openPage({ html: page(script), csp: STRICT_POLICY });
      await tab.waitFor(complete);
      await tab.waitFor(() => document.querySelector('resolution-check').findings?.length > 0);
      const files = await tab.evaluate(downloads);
      const kinds = files.map(([file, type, text]) => [/\.\w+$|^print$/.exec(file)?.[0], type.split(';')[0], text]);
      const of = (ending) => kinds.filter(([kind]) => kind === ending);
      assert.equal(of('.csv').length, 4, JSON.stringify(files));
      for (const [, type, text] of of('.csv')) assert.ok(type === 'text/csv' && text.length > 5, text);
      assert.deepEqual(
        of('.json').map(([, type]) => type),
        ['application/json'],
      );
      assert.match(of('.json')[0][2], /^\s*[[{]/);
      assert.deepEqual(
        of('.ics').map(([, type, text]) => [type, text]),
        [['text/calendar', 'BEGIN:VCALENDAR']],
      );
      // Dark, contrast and English load what they need, too.
      await tab.evaluate(() => {
        for (const one of document.querySelectorAll(':defined'))
          if (one.shadowRoot && 'theme' in one) Object.assign(one, { theme: 'dark', lang: 'en' });
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      });
      await tab.waitFor(() =>
        [...document.querySelectorAll('*')].every(
          (one) => !('theme' in one && one.shadowRoot) || one.shadowRoot.querySelector('.w[lang=en][data-theme=dark]'),
        ),
      );
      assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
      await tab.close();
    });
  });
}
