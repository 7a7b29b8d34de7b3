/** The files of the last step, made by what the command line makes them with. */
import { prettyJson } from '../../src/cli/pretty-json.js';
import { writeProgressTemplate } from '../../src/model/progress-template.js';
import { readFull } from '../../src/schema/full.js';
import { problemText } from '../../src/schema/problem-text.js';
import type { Resolution } from '../../src/schema/resolution.js';

export const jsonFile = (document: Resolution): string => prettyJson(document);

/** Empty where there is nothing to report about. */
export function templateFile(document: Resolution): string {
  const { targets = [], tasks = [], projects = [] } = document;
  return targets.length || tasks.length || projects.length ? writeProgressTemplate(document) : '';
}

/** What the command `validate` would say of the file. */
export function faults(document: Resolution, lang: 'vi' | 'en'): string[] {
  const json = JSON.parse(jsonFile(document)) as unknown;
  return readFull(json)
    .problems.filter(({ severity }) => severity === 'error')
    .map((problem) => {
      const { where, what, todo } = problemText(problem, lang, json);
      return [where && `${where}:`, what, todo].filter(Boolean).join(' ');
    });
}
