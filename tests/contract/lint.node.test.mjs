/** Every arrow between the rooms, and every ban, refuses a snippet that breaks it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({
  cwd,
  overrideConfigFile: fileURLToPath(new URL('../config/eslint.config.mjs', import.meta.url)),
  // The snippets are no files of the project, so the rules that need types stand aside.
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-misused-promises': 'off' },
  },
});

async function messages(file, code) {
  const [result] = await eslint.lintText(code, { filePath: `${cwd}src/${file}` });
  return result.messages.filter((message) => message.ruleId !== '@typescript-eslint/no-unused-vars').map((message) => message.message);
}

const element = 'elements/x-y/x-y.ts';
const refused = [
  // The arrows.
  ['language/a.ts', "import { b } from '../schema/b.js'; b();", 'language may import'],
  ['schema/a.ts', "import { b } from '../model/b.js'; b();", 'schema may import'],
  ['schema/a.ts', "import { b } from '../source/b.js'; b();", 'schema may import'],
  ['model/a.ts', "import { b } from '../source/b.js'; b();", 'model may import'],
  ['model/a.ts', "export { b } from '../format/b.js';", 'model may import'],
  ['source/a.ts', "import { b } from '../elements/b/b.js'; b();", 'source may import'],
  ['source/a.ts', "import { b } from '../base/b.js'; b();", 'source may import'],
  ['format/a.ts', "import { b } from '../schema/b.js'; b();", 'format may import'],
  ['messages/a.ts', "import { b } from '../schema/b.js'; b();", 'messages may import'],
  ['base/a.ts', "import { b } from '../source/b.js'; b();", 'base may import'],
  ['base/a.ts', "import type { B } from '../elements/b/b.js'; export type C = B;", 'base may import'],
  ['import/a.ts', "import { b } from '../model/b.js'; b();", 'import may import'],
  ['import/a.ts', "void import('../source/b.js');", 'import may import'],
  ['cli/a.ts', "import { b } from '../elements/b/b.js'; b();", 'cli may import'],
  ['chart/a.ts', "import { b } from '../language/b.js'; b();", 'chart may import'],
  ['chart/a.ts', "import { b } from '../schema/b.js'; b();", 'chart may import'],
  [element, "import { b } from '../../import/b.js'; b();", 'elements may import'],
  [element, "import { b } from '../../cli/b.js'; b();", 'elements may import'],
  [element, "import { b } from '../../chart/b.js'; b();", 'use import()'],
  ['schema/a.ts', "export type T = import('../model/b.js').B;", 'schema may import'],
  // Packages, Node, barrels.
  ['model/a.ts', "import * as z from 'zod/mini'; z.string();", 'schema only'],
  ['schema/a.ts', "import * as z from 'zod'; z.string();", 'no line in'],
  ['chart/config.ts', "import { Chart } from 'chart.js'; Chart;", 'chart/runtime.ts only'],
  [element, "void import('chart.js');", 'chart/runtime.ts only'],
  ['schema/a.ts', "import { html } from 'lit/html.js'; html``;", 'base, elements only'],
  ['elements/x-y/a.ts', "import mammoth from 'mammoth'; mammoth;", 'import only'],
  ['import/a.ts', "import { readFileSync } from 'node:fs'; readFileSync('a');", 'Only cli touches Node'],
  ['source/a.ts', "void import('node:fs');", 'Only cli touches Node'],
  ['source/a.ts', "import x from 'left-pad'; x();", 'no line in'],
  ['source/a.ts', "import { b } from '../schema/index.js'; b();", 'no barrels'],
  ['source/a.ts', "import { b } from '../index.js'; b();", 'no barrels'],
  ['base/a.ts', "import '../define.js';", "package's own entry"],
  // The page and the clock.
  ['language/a.ts', 'export const a = () => window.name;', "'window'"],
  ['schema/a.ts', 'export const a = () => document.title;', "'document'"],
  ['model/a.ts', 'export const a = () => new Date();', 'Today is an argument'],
  ['import/a.ts', 'export const a = () => Date.now();', 'Today is an argument'],
  ['format/a.ts', 'export const a = () => navigator.language;', "'navigator'"],
  ['model/a.ts', 'export const a = () => globalThis.document;', "'globalThis'"],
  // Registration.
  [element, "customElements.define('x-y', class extends HTMLElement {});", 'Only define.ts'],
  [element, "window.customElements.get('x-y');", 'Only define.ts'],
  [element, "import { customElement } from 'lit/decorators.js'; @customElement('x-y') class A {} new A();", 'Registration is guarded'],
  // What a strict policy refuses, and what parses text as markup.
  [element, "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');", 'never parsed as markup'],
  [element, "import { styleMap } from 'lit/directives/style-map.js'; styleMap({});", '.style=${…}'],
  [element, 'import { html } from \'lit\'; html`<p style="color: red"></p>`;', 'drops style attributes'],
  [element, "import { html } from 'lit/html.js'; html`<p>a</p><style>p {}</style>`;", 'static styles'],
  [element, 'import { html } from \'lit\'; html`<p onclick="a()"></p>`;', '@event'],
  [element, "import { html } from 'lit/html.js'; html`<p .innerHTML=${1}></p>`;", 'never parsed as markup'],
  [element, "document.body.innerHTML = '';", 'never parsed as markup'],
  [element, "document.body.insertAdjacentHTML('beforeend', '');", 'never parsed as markup'],
  [element, "document.write('');", 'never parsed as markup'],
  [element, "document.body.setAttribute('style', '');", 'handler attributes'],
  [element, "import { h } from '../../base/dom.js'; h('p', { style: 'a' });", 'handler attributes'],
  ['schema/a.ts', "import * as z from 'zod/mini'; z.config({});", "portal's own copy"],
  [element, "eval('1');", 'eval'],
  [element, "new Function('1');", 'Function'],
  [element, 'export const a = String.raw`á`;', 'String.raw'],
  ['import/a.ts', 'export const a = /^\\s*(.+?)\\s*$/;', 'polynomial'],
  ['import/a.ts', 'export const a = /^(?:[a-z0-9]+-?)+$/;', 'exponential'],
];

const accepted = [
  ['schema/a.ts', "import * as z from 'zod/mini'; import { b } from '../language/b.js'; z.string(b());"],
  ['model/a.ts', "import type { B } from '../schema/b.js'; export const a = (today: Date): B => new Date(today) as never;"],
  ['source/a.ts', "import { Task } from '@lit/task'; import { b } from '../model/b.js'; b(Task);"],
  ['messages/a.ts', "import type { B } from '../source/b.js'; export type C = B;"],
  ['chart/runtime.ts', "import { Chart } from 'chart.js'; import { b } from '../model/b.js'; b(Chart);"],
  ['cli/a.ts', "import { readFileSync } from 'node:fs'; import { b } from '../import/b.js'; b(readFileSync);"],
  ['import/a.ts', "import mammoth from 'mammoth'; export const a = /^[a-z]+ *$/; void mammoth;"],
  [element, "void import('../../chart/b.js');"],
  [
    element,
    "import { html } from 'lit/html.js'; import { b } from '../../base/b.js'; export const a = () => html`<p .style=${b()} class=\"style\"></p>`;",
  ],
  [
    'elements/x-y/define.ts',
    "import { defineElement } from '../../base/define.js'; defineElement('x-y', HTMLElement); customElements.get('x-y');",
  ],
  ['index.ts', "export { b } from './elements/x-y/x-y.js'; export * from './schema/b.js';"],
];

describe('lint', () => {
  for (const [file, code, why] of refused) {
    it(`refuses in ${file}: ${code}`, async () => {
      const found = await messages(file, code);
      assert.ok(
        found.some((message) => message.includes(why)),
        `no message with "${why}" among: ${found.join(' | ') || 'none'}`,
      );
    });
  }
  for (const [file, code] of accepted) {
    it(`accepts in ${file}: ${code}`, async () => assert.deepEqual(await messages(file, code), []));
  }
});
