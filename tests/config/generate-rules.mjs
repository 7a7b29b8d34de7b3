/** Writes src/schema/rules.generated.ts from the zod shapes. Run after `npm run build -- lib`; the contract tests compare the result. */
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { compileRule } from '../../dist/lib/schema/compile-rule.js';
import * as data from '../../dist/lib/schema/data.js';
import * as progress from '../../dist/lib/schema/progress.js';
import * as text from '../../dist/lib/schema/text.js';

/** What every widget reads. */
const headRules = { ENVELOPE: text.Envelope };

/** In a file of their own: a page that shows only figures does not carry them. */
const rules = {
  SECTION: text.SectionShape,
  BLOCK: text.BlockShape,
  FOOTNOTE: text.Footnote,
  CITATION: text.Citation,
  RECIPIENT: text.Recipient,
  ISSUE: text.Issue,
};

/** In a file of their own: a page that shows only the text does not carry them. */
const dataRules = {
  TARGET_GROUP: data.TargetGroup,
  TARGET: data.TargetHead,
  MEASURE: data.Measure,
  OBSERVATION: data.Observation,
};

/** In a file of their own: a page that shows targets and no tasks does not carry them. */
const taskRules = { TASK: data.Task, PROJECT: data.Project };

/** In a file of their own: only a page that names a progress file loads them. */
const progressRules = { PROGRESS_HEAD: progress.ProgressHead, PROGRESS_ENTRY: progress.ProgressEntry };

const files = {
  'head-rules': headRules,
  rules,
  'data-rules': dataRules,
  'task-rules': taskRules,
  'progress-rules': progressRules,
};

/** Parts that stand in a file more than once get a name: a page downloads them once, and a reader sees what is the same. */
function fileOf(shapes) {
  const rules = Object.entries(shapes).map(([name, shape]) => [name, compileRule(shape)]);
  const seen = new Map();
  const count = (value) => {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    seen.set(text, (seen.get(text) ?? 0) + 1);
    // What stands inside a part that is named already is counted with it.
    if (seen.get(text) === 1) Object.values(value).forEach(count);
  };
  for (const [, rule] of rules) count(rule);
  const names = new Map();
  for (const [text, times] of seen) if (times > 1 && text.length > 60) names.set(text, `PART_${names.size + 1}`);
  const write = (value, own) => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const text = JSON.stringify(value);
    if (text !== own && names.has(text)) return names.get(text);
    if (Array.isArray(value)) return `[${value.map((item) => write(item)).join(', ')}]`;
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${write(item)}`)
      .join(', ')}}`;
  };
  // The smallest first: the larger ones are made of them.
  const parts = [...names].sort(([a], [b]) => a.length - b.length);
  const lines = [
    ...parts.map(([text, name]) => `const ${name}: Rule = ${write(JSON.parse(text), text)};`),
    ...rules.map(([name, rule]) => `export const ${name}: Rule = ${write(rule)};`),
  ];
  return `// Made from the zod shapes by tests/config/generate-rules.mjs; not written by hand.\nimport type { Rule } from './rule.js';\n\n${lines.join('\n')}\n`;
}

/** Every file, and what it should say. */
export const rulesFiles = () =>
  Promise.all(
    Object.entries(files).map(async ([name, shapes]) => {
      const url = new URL(`../../src/schema/${name}.generated.ts`, import.meta.url);
      const options = await resolveConfig(url);
      return { url, text: await format(fileOf(shapes), { ...options, filepath: url.pathname }) };
    }),
  );

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const { url, text } of await rulesFiles()) {
    writeFileSync(url, text);
    console.log(fileURLToPath(url));
  }
}
