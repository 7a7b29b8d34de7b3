import { VERSION } from '../../base/define.js';
import { finding, type Finding } from './finding.js';
import { silent } from './data-files.js';
import { addressLine, governing, htmlLine, policyLine, sourceOf, typeLines } from './lines.js';
import { probe, shortAddress, type Answer } from './probe.js';
import { refusals, type Refusal } from './refusals.js';
import { TAGS, widgetsOf } from './widgets.js';

/** What a script line of a page says. */
interface Line {
  url: string;
  isModule: boolean;
  /** What the file must hash to, where the page says so. */
  integrity: string;
  crossOrigin: string | null;
}

const OURS = new RegExp(`/(?:resolution-elements|resolution-check|${TAGS.join('|')})\\.js$`);

/** The lines of a page that load something of the library. */
export function linesOf(page: Document): Line[] {
  return [...page.scripts].flatMap((script) => {
    const url = script.src.split('#', 1)[0]!;
    return OURS.test(url.split('?', 1)[0]!)
      ? [{ url, isModule: script.type === 'module', integrity: script.integrity, crossOrigin: script.crossOrigin }]
      : [];
  });
}

/** Where the modules of a page come from; where the guide says to put them, if it has none. */
export function folderOf(page: Document): string {
  const esm = linesOf(page).find(({ url }) => url.includes('/esm/'))?.url;
  const one = linesOf(page)[0]?.url;
  if (esm) return shortAddress(esm.slice(0, esm.lastIndexOf('/') + 1));
  return one ? `${shortAddress(one.slice(0, one.lastIndexOf('/') + 1))}esm/` : '/resolution-elements/esm/';
}

const tag = ({ url }: Line, type: string): string => `<script${type} src="${shortAddress(url)}"></script>`;

/** Whether the text of a file is a module's. */
const isModuleText = (text: string): boolean => /^(?:import|export)\b/.test(text.trimStart());

/** Whether the file is still what its line says. Asked of `fetch`: what makes hashes is not there without https. */
const isIntact = ({ url, integrity }: Line): Promise<boolean> =>
  fetch(url, { integrity, cache: 'force-cache' }).then(
    () => true,
    () => false,
  );

async function ofAnswer(line: Line, answer: Answer, text: string): Promise<Finding[]> {
  const { status, type, server, silence } = answer;
  const name = shortAddress(line.url);
  // Modules are read as data are, and so is what the one script fetches later.
  if (silence === 'cors') return [finding('broken', 'script-cors', [line.url], [{ kind: 'cors', text: 'Access-Control-Allow-Origin: *' }])];
  // What a page may not read it may still run.
  if (silence) return silence === 'csp' ? [] : [silent(answer)];
  if (status < 200 || status > 299) return [finding('broken', 'script-missing', [name, `${status}`], [addressLine(line.url)])];
  if (type.includes('html') || text.trimStart().startsWith('<')) return [finding('broken', 'script-html', [name], [addressLine(line.url)])];
  if (line.integrity && !line.isModule && line.crossOrigin === null && new URL(line.url).origin !== location.origin) {
    const whole = `<script src="${line.url}" integrity="${line.integrity}" crossorigin="anonymous"></script>`;
    return [finding('broken', 'script-crossorigin', [line.url], [htmlLine(whole)])];
  }
  if (line.integrity && !(await isIntact(line))) return [finding('broken', 'script-integrity', [name], [htmlLine(tagOf(line))])];
  const found: Finding[] = [];
  if (!/(?:java|ecma)script$/.test(type)) {
    // A classic script runs all the same, but what it fetches later are modules.
    found.push(finding('broken', 'script-type', [name, type], typeLines(server, 'js', 'text/javascript')));
  }
  if (isModuleText(text) && !line.isModule) {
    found.push(finding('broken', 'not-module', [name], [htmlLine(tag(line, ' type="module"'))]));
  }
  if (!isModuleText(text) && line.isModule) found.push(finding('broken', 'is-module', [name], [htmlLine(tag(line, ''))]));
  return found;
}

/** The versions on a page: what one script leaves for the files beside it, and what each tag was registered by. */
function versionsOf(page: Document): string[] {
  const scripts = Object.getOwnPropertySymbols(globalThis).flatMap(
    ({ description = '' }) => /^resolution-elements (\d.*)$/.exec(description)?.[1] ?? [],
  );
  const brand = Symbol.for('resolution-elements.version');
  const tags = widgetsOf(page).map(({ constructor }) => (constructor as { [brand]?: string })[brand]);
  return [...scripts, ...tags, VERSION].filter((version) => version !== undefined);
}

/** The version a line stands for, as the list beside its files says: a module that came second leaves no other trace. */
async function versionAt({ url }: Line): Promise<string | undefined> {
  const { status, bytes } = await probe(new URL(url.includes('/esm/') ? '../integrity.json' : 'integrity.json', url).href);
  return status === 200 ? /"version": "([\d.]+)"/.exec(new TextDecoder().decode(bytes.subarray(0, 200)))?.[1] : undefined;
}

async function copies(page: Document, lines: readonly Line[], texts: readonly string[]): Promise<Finding[]> {
  // Modules of one folder share what they can; this check brings its own.
  const others = lines.filter(({ url }) => !url.includes('/resolution-check.js'));
  const folders = others.filter((line) => isModuleText(texts[lines.indexOf(line)]!)).map(({ url }) => url.slice(0, url.lastIndexOf('/')));
  const loads = others.length - folders.length + new Set(folders).size;
  const told = loads > 1 ? await Promise.all(others.map(versionAt)) : [];
  const all = new Set([...versionsOf(page), ...told.filter((version) => version !== undefined)]);
  const versions = [...all].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  const newest = versions.at(-1)!;
  // The newest stands last on the page as often as first; which line is which, its folder says, or the file itself.
  const best =
    others.find((_line, i) => told[i] === newest) ??
    lines.find((_line, i) => texts[i]!.includes(`resolution-elements ${newest}`)) ??
    lines.at(-1);
  if (versions.length > 1) return [finding('improve', 'versions', [versions.join(', '), newest], best ? [htmlLine(tagOf(best))] : [])];
  return loads > 1 ? [finding('improve', 'twice', [], [htmlLine(tagOf(others[0]!))])] : [finding('fine', 'versions-fine', [newest])];
}

const tagOf = (line: Line): string => tag(line, line.isModule ? ' type="module"' : '');

/** Files of the library that the policy of the page has refused to run. */
function blocked(refused: readonly Refusal[], lines: readonly Line[]): Finding[] {
  const homes = lines.map(({ url }) => url.slice(0, url.lastIndexOf('/') + 1));
  const files = new Map<string, string>();
  for (const { directive, blocked: url, policy } of refused) {
    if (directive.startsWith('script-src') && homes.some((home) => url.startsWith(home))) files.set(url, policy);
  }
  return [...files].map(([url, policy]) => {
    const name = shortAddress(url);
    const line = lines.find((one) => one.url === url);
    const [directive = '', ...sources] = governing(policy, ['script-src-elem', 'script-src', 'default-src']);
    // Such a policy takes no address, whatever is added to it.
    if (line && sources.includes("'strict-dynamic'")) {
      return finding('broken', 'script-nonce', [name], [htmlLine(tag(line, `${line.isModule ? ' type="module"' : ''} nonce="…"`))]);
    }
    const place = directive === 'script-src-elem' ? directive : 'script-src';
    return finding('broken', 'script-blocked', [name, place], [policyLine(policy, place, sourceOf(url))]);
  });
}

export async function checkScripts(page: Document, heard: readonly SecurityPolicyViolationEvent[]): Promise<Finding[]> {
  const lines = linesOf(page);
  const answers = await Promise.all(lines.map(({ url }) => probe(url)));
  const texts = answers.map(({ bytes }) => new TextDecoder().decode(bytes));
  const told = await Promise.all(lines.map((line, i) => ofAnswer(line, answers[i]!, texts[i]!)));
  const faults = [...blocked(refusals(heard), lines), ...told.flat()];
  return [...(faults.length ? faults : [finding('fine', 'script-fine')]), ...(await copies(page, lines, texts))];
}
