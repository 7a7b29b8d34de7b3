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

function fileOf(shapes) {
  const lines = Object.entries(shapes).map(([name, shape]) => `export const ${name}: Rule = ${JSON.stringify(compileRule(shape))};`);
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
