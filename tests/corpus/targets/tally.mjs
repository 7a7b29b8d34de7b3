/** Counting right over asked, with what failed kept in words. */
import { align, detailsOf, numbersOf, sameCriterion, sameResult } from './compare.mjs';

export const show = (value) => JSON.stringify(value, (key, inner) => (key === 'confidence' || key === 'provenance' ? undefined : inner));
export const squeeze = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export class Tally {
  counts = {};
  failures = [];

  ask(name, right, failure) {
    const count = (this.counts[name] ??= { right: 0, of: 0 });
    count.of++;
    if (right) count.right++;
    else if (failure) this.failures.push(`${name}: ${failure}`);
  }

  /** How many of these there are; none is best. */
  count(name, number, failure) {
    const count = (this.counts[name] ??= { found: 0 });
    count.found += number;
    if (number > 0) this.failures.push(`${name}: ${failure}`);
  }

  /** Of what was asked, the share that was right. */
  share(name) {
    const { right, of } = this.counts[name];
    return right / of;
  }
}

/** What was found against what is there: recall asks of each true one, precision of each find. */
export function tallyFinds(tally, expected, hit, strangers) {
  for (const { text } of expected.filter((one) => !hit.has(one))) tally.ask('targets found (recall)', false, text);
  for (let i = 0; i < hit.size; i++) {
    tally.ask('targets found (recall)', true);
    tally.ask('found ones that are targets (precision)', true);
  }
  for (const text of strangers) tally.ask('found ones that are targets (precision)', false, text);
}

const sides = (pairs) => [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];

/** The criteria of one target against those a person read in it. */
export function tallyCriteria(tally, { text, measures, traps = [] }, found) {
  const pairs = align(measures, found, sameCriterion);
  const [hit, used] = sides(pairs);
  const read = show(found.map(({ criterion, unit }) => ({ ...criterion, unit })));
  for (const [i, measure] of measures.entries()) {
    if (!measure.optional)
      tally.ask('criteria with kind and value right', hit.has(i), `${text}\n    expected ${show(measure)}\n    read ${read}`);
  }
  for (const [i, j] of pairs) {
    const [{ amountKind }, { criterion }] = [measures[i], found[j]];
    if (!amountKind || criterion.kind !== 'change') continue;
    // Per cent or points is seldom said: left open is right, too.
    const right = criterion.amountKind === undefined || criterion.amountKind === amountKind;
    tally.ask('changes not counted in something else', right, `${text}\n    expected ${amountKind}, read ${criterion.amountKind}`);
  }
  for (const j of found.keys()) tally.ask('criteria read that are there', used.has(j), `${text}\n    read ${show(found[j])}`);
  const fine = measures.every((measure, i) => measure.optional || hit.has(i)) && found.length === pairs.length;
  tally.ask('targets with every criterion right and none beside', fine);
  const strays = new Set(found.filter((one, j) => !used.has(j)).flatMap(({ criterion }) => numbersOf(criterion)));
  const caught = traps.filter(({ value }) => strays.has(value));
  tally.count('traps read as numbers', caught.length, `${text}\n    ${caught.map(({ words }) => words).join(', ')}; read ${read}`);
}

/** Reported results against those a person read. */
export function tallyResults(tally, text, results, observations) {
  const pairs = align(results, observations, sameResult);
  const [hit, used] = sides(pairs);
  const read = show(observations);
  for (const [i, result] of results.entries()) {
    if (!result.optional) tally.ask('results read', hit.has(i), `${text}\n    expected ${show(result)}\n    read ${read}`);
  }
  for (const j of observations.keys()) tally.ask('results read that are there', used.has(j), `${text}\n    read ${show(observations[j])}`);
  for (const [i, j] of pairs) {
    for (const [name, right] of Object.entries(detailsOf(results[i], observations[j]))) {
      tally.ask(`results with the right ${name}`, right, `${text}\n    expected ${show(results[i])}\n    read ${show(observations[j])}`);
    }
  }
}
