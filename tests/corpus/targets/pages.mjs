/** Scores whole papers: groups with their declared counts, targets in their groups, criteria, results. */
import { readFileSync, readdirSync } from 'node:fs';
import { importText } from '../../../dist/lib/import/import-document.js';
import { fold } from './compare.mjs';
import { criteriaOf } from './sentences.mjs';
import { Tally, tallyCriteria, tallyFinds, tallyResults } from './tally.mjs';

const folder = new URL('pages/', import.meta.url);

/** A target is this one when it says its first words and not much more than the whole of it: two that were run together are not one. */
const says = ({ text, longest }, found) => fold(found.text).includes(fold(text)) && found.text.length <= 1.3 * longest + 20;

/** A table or a list straight under the heading of the targets may stand in a group of its own or in none. */
const isLoose = ({ label }) => label === null;

function scoreGroups(tally, groups, targetGroups) {
  if (groups.some(isLoose)) return;
  for (const { label, declaredCount, found } of groups) {
    tally.ask('groups found', found !== undefined, label);
    if (declaredCount !== undefined) tally.ask('declared counts', found?.declaredCount === declaredCount, label);
  }
  tally.ask(
    'papers with these groups and no other',
    targetGroups.length === groups.length,
    targetGroups.map(({ label }) => label).join(' | '),
  );
}

function scorePage(tally, paper, expected) {
  const { targets = [], targetGroups = [], observations = [] } = importText(paper).resolution;
  const groups = expected.groups.map((group) => ({
    ...group,
    found: isLoose(group) ? undefined : targetGroups.find(({ label }) => fold(label).includes(fold(group.label))),
  }));
  scoreGroups(tally, groups, targetGroups);
  const [hit, used] = [new Map(), new Set()];
  for (const group of groups) {
    for (const member of group.targets) {
      const found = targets.find((target) => !used.has(target) && says(member, target));
      if (found) {
        used.add(found);
        hit.set(member, found);
      }
      if (!isLoose(group)) tally.ask('targets in their group', found && group.found && found.groupId === group.found.id, member.text);
    }
  }
  const members = groups.flatMap((group) => group.targets);
  const strangers = targets.filter((target) => !used.has(target)).map(({ text }) => text);
  tallyFinds(tally, members, new Set(hit.keys()), strangers);
  for (const member of members) tallyCriteria(tally, member, hit.has(member) ? criteriaOf(hit.get(member)) : []);
  tallyResults(tally, 'results of the paper', expected.results, observations);
}

/** @param part 'tune' or 'score' */
export function scorePages(part) {
  const tally = new Tally();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(`.${part}.txt`))) {
    const expected = JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'expected.json'), folder), 'utf8'));
    scorePage(tally, readFileSync(new URL(name, folder), 'utf8'), expected);
  }
  return tally;
}
