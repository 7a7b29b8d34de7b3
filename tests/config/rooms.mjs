/**
 * The rooms of src/ and what each may import, as one lint rule. A module of a room may use what stands in its line and nothing else;
 * `types` are further rooms it may take types from, which are gone once built.
 */
import { dirname, relative, resolve, sep } from 'node:path';

const ROOMS = {
  language: { uses: [] },
  schema: { uses: ['language'] },
  model: { uses: ['language', 'schema'] },
  source: { uses: ['language', 'schema', 'model'] },
  format: { uses: [], types: ['schema', 'model', 'messages'] },
  messages: { uses: [], types: ['schema', 'model', 'source'] },
  base: { uses: ['format', 'messages'], types: ['schema', 'model', 'source'] },
  elements: { uses: ['language', 'schema', 'model', 'source', 'format', 'messages', 'base'], types: ['chart'], later: ['chart'] },
  chart: { uses: ['model', 'format'], types: ['schema'] },
  embed: { uses: ['source', 'base', 'messages'] },
  import: { uses: ['language', 'schema'] },
  // Of elements only what is words and figures, which needs no page.
  prerender: { uses: ['language', 'schema', 'model', 'source', 'format', 'messages', 'elements'] },
  cli: { uses: ['language', 'schema', 'model', 'import', 'source', 'format', 'prerender', 'embed'] },
};

/** Packages, and the rooms or files that may import them. A new dependency gets its line here. */
const PACKAGES = {
  'zod/mini': ['schema'],
  'chart.js': ['chart/runtime.ts'],
  mammoth: ['import'],
  jszip: ['import'],
  'lit/html.js': ['base', 'elements'],
  'lit/directives/guard.js': ['elements'],
  '@lit/reactive-element': ['base', 'elements'],
  '@lit/task': ['source', 'elements'],
  'lean-qr': ['base/qr.ts'],
  'jsonc-parser': ['schema'],
  papaparse: ['model'],
};

function packageOf(source) {
  if (source in PACKAGES) return source;
  const parts = source.split('/');
  return source.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** What is wrong with an import, in words; undefined when nothing is. */
function verdict(file, source, { isType, isDynamic }) {
  const [room, ...rest] = file.split('/');
  const inRoom = rest.length > 0;
  const name = rest.join('/');
  if (source.startsWith('node:'))
    return room === 'cli' && inRoom ? undefined : `Only cli touches Node; "${source}" does not exist in a browser.`;
  if (!source.startsWith('.')) {
    if (isType && packageOf(source) === '@lit/reactive-element') return undefined;
    const allowed = PACKAGES[packageOf(source)];
    if (!allowed) return `"${source}" has no line in tests/config/rooms.mjs that says which rooms may import it.`;
    return allowed.some((place) => place === room || file === place)
      ? undefined
      : `"${source}" may be imported by ${allowed.join(', ')} only.`;
  }
  if (!inRoom) return undefined;
  if (/(^|\/)index\.js$/.test(source)) return 'Import the module itself; there are no barrels inside src.';
  const target = relative('/', resolve('/', dirname(file), source)).split(sep);
  if (target[0].endsWith('.js')) return `${room} may not import the package's own entry "${source}".`;
  const to = target[0];
  if (to === room) return undefined;
  const { uses, types = [], later = [] } = ROOMS[room] ?? { uses: [] };
  if (uses.includes(to) || (isType && types.includes(to)) || (isDynamic && later.includes(to))) return undefined;
  if (later.includes(to)) return `${to} is loaded when it is needed: use import(), not a static import.`;
  return `${room} may import ${uses.join(', ') || 'no other room'}${types.length ? ` (types also from ${types.join(', ')})` : ''}; not ${to} (${name}).`;
}

const arrow = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'holds the arrows between the rooms of src/' },
    messages: { arrow: '{{why}}' },
  },
  create(context) {
    const file = relative(resolve(context.cwd, 'src'), context.filename).split(sep).join('/');
    if (file.startsWith('..')) return {};
    const check = (node, source, how) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const why = verdict(file, source.value, how);
      if (why) context.report({ node: source, messageId: 'arrow', data: { why } });
    };
    const allTypes = (specifiers, kind) => specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');
    return {
      ImportDeclaration: (node) =>
        check(node, node.source, { isType: node.importKind === 'type' || allTypes(node.specifiers, 'importKind') }),
      ExportNamedDeclaration: (node) =>
        check(node, node.source, { isType: node.exportKind === 'type' || allTypes(node.specifiers, 'exportKind') }),
      ExportAllDeclaration: (node) => check(node, node.source, { isType: node.exportKind === 'type' }),
      ImportExpression: (node) => check(node, node.source, { isDynamic: true }),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, { isType: true }),
    };
  },
};

export const rooms = { rules: { arrow } };
