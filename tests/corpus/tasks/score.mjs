/** Scores the reading of tasks against papers read by hand. `node tests/corpus/tasks/score.mjs [--failures]` */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importText } from '../../../dist/lib/import/import-document.js';

const folder = new URL('pages/', import.meta.url);
const NAMES = ['tasks that state something, found', 'found ones that are tasks', 'due days, rules and unread words right', 'inherited ones marked', 'assignees right'];

export const pagesOf = (part) => readdirSync(folder).filter((name) => name.endsWith(`.${part}.txt`));
export const readPage = (name) => ({
  paper: readFileSync(new URL(name, folder), 'utf8'),
  expected: JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'expected.json'), folder), 'utf8')).tasks,
});

const states = ({ due, recurrence, unread, inherited, lead, coop, who }) => Boolean(((due || recurrence || unread) && !inherited) || lead || coop || who);

/** Whether the deadline read is the one expected. */
function sameDeadline(expected, { deadline, inherited }) {
  const to = deadline?.to?.slice(0, 10);
  if (expected.recurrence) return deadline?.recurrence?.startsWith(expected.recurrence) ?? false;
  if (expected.unread) return deadline?.raw === expected.unread && !deadline.to;
  if (expected.due) return to === expected.due;
  // Nothing is stated: what stands there was inherited.
  return !deadline || inherited !== undefined;
}

const whoOf = (task, role) => (task.roles ?? []).filter((one) => !role || one.role === role).map(({ who }) => who);
const holdsAll = (found, wanted = []) => wanted.every((who) => found.includes(who));

export function scoreTasks(part) {
  const counts = Object.fromEntries(NAMES.map((name) => [name, { right: 0, of: 0 }]));
  const failures = [];
  const count = (name, right, words) => {
    counts[name].of++;
    if (right) counts[name].right++;
    else failures.push(`${name}: ${words}`);
  };
  for (const page of pagesOf(part)) {
    const { paper, expected } = readPage(page);
    const tasks = [...(importText(paper).resolution?.tasks ?? [])];
    for (const one of expected) {
      const at = tasks.findIndex(({ text }) => text.startsWith(one.text));
      const [task] = at < 0 ? [] : tasks.splice(at, 1);
      if (states(one)) count(NAMES[0], task !== undefined, `${page}: ${one.text}`);
      if (!task) continue;
      count(NAMES[1], true);
      const said = `${page}: ${one.text}: ${JSON.stringify({ deadline: task.deadline, inherited: task.inherited, roles: task.roles })}`;
      count(NAMES[2], sameDeadline(one, task), said);
      if (one.inherited && task.deadline) count(NAMES[3], task.inherited !== undefined, said);
      if (one.lead || one.coop || one.who)
        count(NAMES[4], holdsAll(whoOf(task, 'lead'), one.lead) && holdsAll(whoOf(task, 'coop'), one.coop) && holdsAll(whoOf(task), one.who), said);
    }
    for (const { text } of tasks) count(NAMES[1], false, `${page}: no task: ${text.slice(0, 80)}`);
  }
  return { counts, failures };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const part of ['tune', 'score']) {
    const { counts, failures } = scoreTasks(part);
    console.log(part);
    for (const [name, { right, of }] of Object.entries(counts)) console.log(`  ${name}: ${right} of ${of}${of ? ` (${((100 * right) / of).toFixed(1)} %)` : ''}`);
    if (part === 'tune' && process.argv.includes('--failures')) for (const failure of failures) console.log(`    ${failure}`);
  }
}
