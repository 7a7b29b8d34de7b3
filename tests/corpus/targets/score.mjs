/**
 * Prints how well targets, criteria and reported results are read, part by part. `--failures` lists what went wrong in the tuning part;
 * of the scored part only figures are ever printed, so that nobody improves the reading by looking at it.
 */
import { argv } from 'node:process';
import { scorePages } from './pages.mjs';
import { scoreSentences } from './sentences.mjs';

function print(title, { counts, failures }, withFailures) {
  console.log(`\n${title}`);
  for (const [name, { right, of, found }] of Object.entries(counts)) {
    const figure = of === undefined ? `${found}  ` : `${((100 * right) / of).toFixed(1)} %`;
    console.log(`${figure.padStart(9)}  ${name}${of === undefined ? '' : ` (${right} of ${of})`}`);
  }
  if (withFailures) for (const failure of failures) console.log(`- ${failure}`);
}

for (const part of ['tune', 'score']) {
  const withFailures = part === 'tune' && argv.includes('--failures');
  print(`${part}: sentences`, scoreSentences(part), withFailures);
  print(`${part}: whole papers`, scorePages(part), withFailures);
}
