import lit from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './rooms.mjs';

const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

/** A strict content policy refuses these, or a document could smuggle markup through them. */
const dangerous = [
  { selector: `${template}[value.raw=/\\sstyle\\s*=/]`, message: 'A strict policy drops style attributes: use a class, or .style=${…}.' },
  { selector: `${template}[value.raw=/<style/i]`, message: 'A strict policy drops <style> in templates: use static styles.' },
  { selector: `${template}[value.raw=/\\son[a-z]+\\s*=/]`, message: 'A strict policy drops inline handlers: use @event=${…}.' },
  { selector: `${template}[value.raw=/\\.(inner|outer)HTML\\s*=/]`, message: 'Text from a document is never parsed as markup.' },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Text from a document is never parsed as markup.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'Text from a document is never parsed as markup.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'Text from a document is never parsed as markup.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(style|on.*)$/]",
    message: 'A strict policy drops style and handler attributes.',
  },
  {
    selector: "CallExpression[callee.name='h'] > ObjectExpression > Property[key.name=/^(style|on.*)$/]",
    message: 'A strict policy drops style and handler attributes.',
  },
  {
    selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
    message: "zod's settings are shared with the portal's own copy.",
  },
  { selector: "Decorator[expression.callee.name='customElement']", message: 'Registration is guarded: use defineElement() in define.ts.' },
  {
    selector: "TaggedTemplateExpression[tag.object.name='String'][tag.property.name='raw']",
    message: 'The one-script build escapes letters, which String.raw would show.',
  },
];

/** Where a question is asked of a document, today is an argument and the page does not exist. */
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Today is an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Today is an argument.' },
];
const page = [
  'window',
  'document',
  'self',
  'globalThis',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'performance',
  'fetch',
];
const registry = { name: 'customElements', message: 'Only define.ts files and base/ register elements.' };

export default defineConfig(
  globalIgnores(['dist/', 'dist-site/', 'demo/data/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { rooms, regexp },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'rooms/arrow': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...dangerous],
      'no-restricted-globals': ['error', registry],
      'no-restricted-properties': ['error', { object: 'window', property: 'customElements', message: registry.message }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
              message: 'Text from a document is never parsed as markup.',
            },
            {
              group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'],
              message: 'A strict policy drops its first render: use .style=${…}.',
            },
          ],
        },
      ],
      // A hostile paper must not be able to stop the page: no pattern may take more than linear time.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/{language,schema,model,format,import}/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...dangerous, ...clock],
      'no-restricted-globals': ['error', registry, ...page.map((name) => ({ name, message: 'This room knows neither page nor network.' }))],
    },
  },
  { files: ['src/**/define.ts', 'src/base/**/*.ts'], rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['tests/**/*.test.{ts,mjs}'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // One suite singled out lets the rest of its file fall silent, and the run stays green.
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].map((object) => ({ object, property: 'only', message: 'Run every test.' })),
      ],
    },
  },
);
