/** What custom-elements.json says of each tag, in the order a reader of a page looks for it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../../custom-elements.json', import.meta.url));

/** The values an attribute can take, when they are a few: from its type, or from the words in code of its description when the type is a name. */
function valuesOf({ type, description = '' }) {
  const text = (type?.text ?? '').replace(/\s*\|\s*undefined$/, '');
  const quoted = [...text.matchAll(/'([^']+)'/g)].map((match) => match[1]);
  if (quoted.length) return quoted;
  if (/^(string|number|boolean|unknown)?$/.test(text)) return [];
  return [...description.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]);
}

/** The smallest and the largest number, where a description names them. */
const rangeOf = ({ description = '' }) => {
  const found = /\b(\d+) to (\d+)\b/.exec(description);
  return found && { min: Number(found[1]), max: Number(found[2]) };
};

const plain = (attribute) => (attribute.default ?? '').replace(/^'(.*)'$/, '$1');

function tagOf(declaration) {
  const { tagName, description, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  return {
    tag: tagName,
    description,
    attributes: attributes.map((one) => ({
      name: one.name,
      description: one.description,
      type: (one.type?.text ?? 'string').replace(/\s*\|\s*undefined$/, ''),
      default: plain(one),
      values: one.name === 'lang' ? ['vi', 'en'] : valuesOf(one),
      ...(one.type?.text?.startsWith('number') && rangeOf(one)),
      own: !one.inheritedFrom,
    })),
    properties: members.filter(({ kind }) => kind === 'field'),
    methods: members.filter(({ kind }) => kind === 'method'),
    events,
    slots,
    parts: cssParts,
    tokens: cssProperties,
    states: declaration.cssStates ?? [],
  };
}

/** The order in which a webmaster meets them; a tag that is not named comes last. */
const ORDER = [
  'resolution-viewer',
  'target-table',
  'target-summary',
  'target-card',
  'target-chart',
  'task-timeline',
  'project-list',
  'resolution-check',
];
const rank = ({ tag }) => (ORDER.includes(tag) ? ORDER.indexOf(tag) : ORDER.length);

/** Every tag of the package. Read anew each time, so that a page never says what no longer holds. */
export function tags() {
  const { modules } = JSON.parse(readFileSync(FILE, 'utf8'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(tagOf)
    .sort((a, b) => rank(a) - rank(b));
}
