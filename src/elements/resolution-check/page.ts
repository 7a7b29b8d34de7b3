import { finding, type Finding, type Level } from './finding.js';
import { checkData } from './data-files.js';
import { checkFrames } from './frames.js';
import { htmlLine, policyLine } from './lines.js';
import { refusals } from './refusals.js';
import { checkScripts, folderOf } from './scripts.js';
import { checkWidgets } from './widgets.js';

function charset(page: Document): Finding {
  if (page.characterSet === 'UTF-8') return finding('fine', 'charset-fine');
  // What the server says goes before what the page says.
  const line = page.querySelector('meta[charset="utf-8" i]')
    ? ({ kind: 'type', text: 'Content-Type: text/html; charset=utf-8' } as const)
    : htmlLine('<meta charset="utf-8">');
  return finding('improve', 'charset', [page.characterSet], [line]);
}

const viewport = (page: Document): Finding[] =>
  page.querySelector('meta[name=viewport i]')
    ? []
    : [finding('improve', 'viewport', [], [htmlLine('<meta name="viewport" content="width=device-width, initial-scale=1">')])];

/** Whether what most widgets draw with, and Trusted Types may refuse, can be loaded on this page. */
async function drawing(heard: readonly SecurityPolicyViolationEvent[]): Promise<Finding> {
  try {
    await import('../../base/icon-template.js');
    return finding('fine', 'trusted-fine');
  } catch {
    // The violation is announced in a task of its own.
    await new Promise((done) => setTimeout(done));
    const refusal = refusals(heard).find(({ directive }) => directive === 'trusted-types');
    if (!refusal) return finding('broken', 'parts');
    const line = policyLine(policyWith(refusal.policy), 'trusted-types', "'allow-duplicates'");
    return finding('broken', 'trusted-types', [], [line]);
  }
}

/** The policy with our name in it. */
const policyWith = (policy: string): string => policyLine(policy, 'trusted-types', 'lit-html').text;

/** A tag whose script is at fault is spoken of there: one line mends both. */
const spokenOf = (scripts: readonly Finding[], tag: string): boolean =>
  scripts.some(
    ({ level, values }) =>
      level === 'broken' && [tag, 'resolution-elements'].some((name) => values[0]?.split('?', 1)[0]!.endsWith(`/${name}.js`)),
  );

const ORDER: readonly Level[] = ['broken', 'improve', 'fine'];

/** Everything a page is checked for, worst first, nothing twice. */
export async function checkPage(page: Document, styled: boolean, heard: readonly SecurityPolicyViolationEvent[]): Promise<Finding[]> {
  const drawn = await drawing(heard);
  const data = await checkData(page);
  const scripts = await checkScripts(page, heard);
  const frames = await checkFrames(page, refusals(heard));
  const found = [
    ...scripts,
    ...checkWidgets(page, folderOf(page)).filter(({ code, values }) => code !== 'not-upgraded' || !spokenOf(scripts, values[0]!)),
    drawn,
    ...data,
    ...frames,
    styled ? finding('fine', 'style-fine') : finding('broken', 'style'),
    charset(page),
    ...viewport(page),
  ];
  const told = new Set<string>();
  const once = found.filter(({ code, values }) => {
    const key = [code, ...values].join('\n');
    return !told.has(key) && told.add(key);
  });
  return ORDER.flatMap((level) => once.filter((one) => one.level === level));
}
