/** The strictest policy a portal can set: every widget works under it and not one violation is reported. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openPage, STRICT_POLICY, theSite } from '../support/pages.mjs';

const paper = {
  format: 'resolution/1',
  id: 'nq-01',
  docType: 'nghi-quyet',
  docTypeLabel: 'NGHỊ QUYẾT',
  title: 'Nghị quyết về nhiệm vụ năm 2022',
  system: 'party',
  number: '01-NQ/ĐU',
  stage: 'draft',
  body: [
    {
      id: 's.i',
      kind: 'section',
      label: 'I.',
      heading: 'CHỈ TIÊU',
      children: [{ id: 's.i-1', kind: 'paragraph', content: [{ text: 'Trồng ' }, { text: '500 cây', marks: ['strong'] }, { text: '.' }] }],
    },
  ],
};

const page = (script, extra = '') => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Cổng thông tin</title>${script}</head>
<body>${extra}<resolution-viewer src="/paper.json"><a href="/paper.json">Nghị quyết số 01</a></resolution-viewer></body>
</html>`;

const scripts = {
  'the module': '<script type="module" src="/cdn/esm/resolution-viewer.js"></script>',
  'all modules': '<script type="module" src="/cdn/esm/resolution-elements.js"></script>',
  'the one-script file': '<script defer src="/cdn/resolution-elements.js"></script>',
};

before(async () => {
  const { answers } = await theSite();
  answers.set('/paper.json', { body: JSON.stringify(paper), headers: { 'content-type': 'application/json' } });
});

describe('under the strict policy', () => {
  it('this harness sees a violation where there is one', async () => {
    const tab = await openPage({ html: page('', '<p style="color: red">x</p>'), csp: STRICT_POLICY });
    const violations = await tab.waitFor(() => window.__notes.violations.length && window.__notes.violations);
    assert.match(violations.join('\n'), /style-src/);
    await tab.close();
  });

  for (const [name, script] of Object.entries(scripts)) {
    it(`${name} shows a resolution and reports nothing`, async () => {
      const tab = await openPage({ html: page(script), csp: STRICT_POLICY });
      await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot?.textContent.includes('500 cây'));
      assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
      await tab.close();
    });
  }
});
