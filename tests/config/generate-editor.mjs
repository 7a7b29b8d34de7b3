/**
 * What editors and frameworks want to know of the tags, made from custom-elements.json and from nothing else: dist/editor/. VS Code reads
 * html-custom-data.json and css-custom-data.json, JetBrains web-types.json; the types are for JSX of React 19, Preact and Vue, and Vue templates.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The tags, each with the module it is published in. */
function elementsOf(manifest) {
  return manifest.modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
  );
}

/** The words a type allows, if it is made of words. A name stands for what a declaration of the package says. */
function wordsOf(type, path) {
  const alias = /^[A-Z]\w+$/.exec(type)?.[0];
  if (alias) {
    const folder = join(root, dirname(path));
    const places = [...readdirSync(folder).map((name) => join(dirname(path), name)), 'dist/lib/format/person.d.ts'];
    const pattern = new RegExp(`type ${alias} = ([^;]+);`);
    const found = places.filter((name) => name.endsWith('.d.ts')).map((name) => pattern.exec(read(name))?.[1]);
    return wordsOf(found.find(Boolean) ?? '', path);
  }
  return [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
}

const isFlag = ({ type }) => type?.text === 'boolean';

function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes, path }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => {
        const values = wordsOf(attribute.type?.text ?? '', path).map((name) => ({ name }));
        return {
          name: attribute.name,
          description: attribute.description,
          ...(isFlag(attribute) ? { valueSet: 'v' } : values.length && { values }),
        };
      }),
    })),
  };
}

/** Each name once, with what the first that has it says. */
const unique = (items) =>
  [...new Map([...items].reverse().map((item) => [item.name, item])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const from = (elements, kind) => elements.flatMap((element) => element[kind] ?? []);

function cssData(elements) {
  return {
    version: 1.1,
    properties: unique(from(elements, 'cssProperties')).map(({ name, description, default: value }) => ({
      name,
      description: `${description}${value ? ` Default: ${value}` : ''}`,
    })),
    pseudoClasses: unique(from(elements, 'cssStates')).map(({ name, description }) => ({ name: `:state(${name})`, description })),
    pseudoElements: unique(from(elements, 'cssParts')).map(({ name, description }) => ({ name: `::part(${name})`, description })),
  };
}

const described = ({ name, description }) => ({ name, description });

function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((attribute) => {
            const words = wordsOf(attribute.type?.text ?? '', element.path);
            const type = words.length ? words.map((word) => `'${word}'`).join(' | ') : (attribute.type?.text ?? 'string');
            return {
              ...described(attribute),
              value: { type, required: !isFlag(attribute) },
              ...(attribute.default && { default: attribute.default }),
            };
          }),
          slots: (element.slots ?? []).map(described),
          js: {
            properties: element.members
              .filter(({ kind }) => kind === 'field')
              .map((member) => ({ ...described(member), type: member.type?.text })),
            events: (element.events ?? []).map((event) => ({ ...described(event), type: event.type?.text })),
          },
          css: {
            properties: (element.cssProperties ?? []).map(described),
            parts: (element.cssParts ?? []).map(described),
          },
        })),
      },
    },
  };
}

const comment = (text, indent = '  ') => `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

/** Attributes and properties of each tag, typed by its class; what a framework calls events is added by the file of each. */
function propTypes(elements) {
  const imports = elements.map(({ name, path }) => `import type { ${name} } from '../${path.replace(/^dist\//, '')}';`);
  const props = elements.map(({ name, attributes, members }) => {
    const fields = new Map();
    for (const { name: attribute, fieldName, description } of attributes) {
      // `lang` is every element's own.
      if (!fieldName) continue;
      fields.set(attribute, { description, type: `${name}['${fieldName}']` });
      fields.set(fieldName, { description, type: `${name}['${fieldName}']` });
    }
    for (const { name: field, kind, readonly, attribute, description } of members) {
      if (kind === 'field' && !readonly && !attribute) fields.set(field, { description, type: `${name}['${field}']` });
    }
    const lines = [...fields].map(([key, { description, type }]) => {
      return `${comment(description)}\n  ${/^\w+$/.test(key) ? key : `'${key}'`}?: ${type} | undefined;`;
    });
    return `export interface ${name}Props {\n${lines.join('\n')}\n}`;
  });
  const events = elements.map(({ name, events = [] }) => {
    const lines = events.map((event) => `${comment(event.description)}\n  '${event.name}': HTMLElementEventMap['${event.name}'];`);
    return `export interface ${name}Events {\n${lines.join('\n')}\n}`;
  });
  return `// Made from custom-elements.json.\n${imports.join('\n')}\n\n${[...props, ...events].join('\n\n')}\n`;
}

/** A file of types for a framework: how it writes events, and where its tags are declared. */
function frameworkTypes(elements, { head, events, entry, body }) {
  const names = elements.flatMap(({ name }) => [`${name}Props`, `${name}Events`]);
  const classes = elements.map(({ name, path }) => `import type { ${name} } from '../${path.replace(/^dist\//, '')}';`);
  const tags = elements.map((element) => `'${element.tagName}': ${entry(element)};`);
  return [
    '// Made from custom-elements.json.',
    head,
    ...classes,
    `import type { ${names.join(', ')} } from './props.js';`,
    '',
    events,
    '',
    body(tags),
    '',
  ].join('\n');
}

/** React 19 and Preact hear what stands behind `on` as it is written: `ontarget-select`. */
const ON = 'type On<Events> = { [Name in keyof Events as `on${Name & string}`]?: (event: Events[Name]) => void };';

const inJsx = (module) => (tags) =>
  `declare module '${module}' {\n  namespace JSX {\n    interface IntrinsicElements {\n      ${tags.join('\n      ')}\n    }\n  }\n}`;

const react = {
  head: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
  events: `${ON}\ntype Tag<Element, Props, Events> = Props & On<Events> & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props>;`,
  entry: ({ name }) => `Tag<${name}, ${name}Props, ${name}Events>`,
  body: inJsx('react'),
};

const preact = {
  head: "import type { HTMLAttributes } from 'preact';",
  events: `${ON}\ntype Tag<Element extends EventTarget, Props, Events> = Props & On<Events> & Omit<HTMLAttributes<Element>, keyof Props>;`,
  entry: react.entry,
  body: inJsx('preact'),
};

/** Vue makes `onTarget-select` of `@target-select` in a template, and takes `onTargetSelect` in JSX. */
const vue = {
  head: "import type { HTMLAttributes, ReservedProps } from 'vue';",
  events: [
    'type Camel<Name extends string> = Name extends `${infer A}-${infer B}` ? `${Capitalize<A>}${Camel<B>}` : Capitalize<Name>;',
    'type On<Events> = {',
    '  [Name in keyof Events as `on${Capitalize<Name & string>}` | `on${Camel<Name & string>}`]?: (event: Events[Name]) => void;',
    '};',
    'type Tag<Props, Events> = Props & On<Events> & Omit<HTMLAttributes, keyof Props> & ReservedProps;',
    'interface Component<Element, Props> {',
    '  new (): Element & { $props: Props };',
    '}',
  ].join('\n'),
  entry: ({ name }) => `Tag<${name}Props, ${name}Events>`,
  body: (tags) => {
    const components = tags.map((tag) => tag.replace(/^(.*: )(Tag<(\w+)Props, .*>);$/, '$1Component<$3, $2>;'));
    return `declare module 'vue' {\n  interface GlobalComponents {\n    ${components.join('\n    ')}\n  }\n}\n\n${inJsx('vue/jsx-runtime')(tags)}`;
  },
};

/** Every file of dist/editor, by name. */
export function editorFiles() {
  const elements = elementsOf(JSON.parse(read('custom-elements.json')));
  return {
    'html-custom-data.json': json(htmlData(elements)),
    'css-custom-data.json': json(cssData(elements)),
    'web-types.json': json(webTypes(elements, JSON.parse(read('package.json')))),
    'props.d.ts': propTypes(elements),
    'react.d.ts': frameworkTypes(elements, react),
    'preact.d.ts': frameworkTypes(elements, preact),
    'vue.d.ts': frameworkTypes(elements, vue),
    // For `import 'resolution-elements/react'`: the types are all there is.
    'types.js': 'export {};\n',
  };
}

export function writeEditorFiles() {
  mkdirSync(join(root, 'dist/editor'), { recursive: true });
  for (const [name, text] of Object.entries(editorFiles())) writeFileSync(join(root, 'dist/editor', name), text);
}
