/**
 * What to paste where: the lines for one widget in each kind of portal. Pure: a choice goes in, blocks of text come out.
 *
 * A choice is `{ tag, attributes, css, base, title, link }`: attributes in order, with `true` for one without a value; `css` the tokens of a theme;
 * `base` the folder the library was copied to; `title` and `link` what stands inside for readers without scripts.
 */
export const PLACES = ['html', 'link', 'iframe', 'wordpress', 'joomla', 'drupal', 'dnn', 'sharepoint', 'liferay', 'webforms'];

/** The page made for frames, and the script that gives them their height; both in the folder of the library. */
const FRAME = 'embed.html';
const HEIGHTS = 'frames.js';
/** Stands for the portal where a frame is shown by another server. */
const PORTAL = 'https://phuong.example.vn';

const escape = (text) => String(text).replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]);
const folder = (base) => `${base.replace(/\/+$/, '')}/`;

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

const markup = ({ tag, attributes, title, link }) =>
  link
    ? `<${tag}${attributesOf(attributes)}>\n  <a href="${escape(link)}">${escape(title)}</a>\n</${tag}>`
    : `<${tag}${attributesOf(attributes)}></${tag}>`;

const script = ({ base }) => `<script src="${escape(folder(base))}resolution-elements.js" defer></script>`;
const module = ({ base, tag }) => `<script type="module" src="${escape(folder(base))}esm/${tag}.js"></script>`;

/** All options as they stand behind a `#`; what has no value is 1. */
const parameters = ({ tag, attributes }, without = []) => {
  const list = new URLSearchParams({ widget: tag });
  for (const [name, value] of Object.entries(attributes)) if (!without.includes(name)) list.set(name, value === true ? '1' : value);
  return list.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
};

const anchor = (address, title) => `<a href="${escape(address)}">${escape(title)}</a>`;

/** A link to the paper, with the file of data behind the `#`: editors that rewrite addresses leave that alone. */
const steadyAddress = (choice) => `${choice.link ?? ''}#${parameters(choice)}`;
const steady = (choice) => anchor(steadyAddress(choice), choice.title);

/** The address of the file of data itself, where it ends as one does. */
const mountedAddress = (choice) => {
  const { src = '' } = choice.attributes;
  return /\.json$/i.test(src) ? `${src}#${parameters(choice, ['src'])}` : steadyAddress(choice);
};
const mounted = (choice) => anchor(mountedAddress(choice), choice.title);

const frame = (choice) =>
  `<iframe src="${escape(folder(choice.base))}${FRAME}#${escape(parameters(choice))}" title="${escape(choice.title)}" width="100%" height="600" loading="lazy"></iframe>`;

/** The same for a page on another server: whole addresses, since what a frame shows must lie where the frame comes from. */
const elsewhere = (choice) => {
  const whole = (address) => (address?.startsWith('/') ? PORTAL + address : address);
  const { src, progress, ...rest } = choice.attributes;
  const files = { ...(src && { src: whole(src) }), ...(progress && { progress: whole(progress) }) };
  return { ...choice, base: whole(choice.base), attributes: { ...files, ...rest, parent: 'https://phuong.sharepoint.com' } };
};

/** The origin of an address on another server; nothing for one on the portal itself. */
const foreign = (address) => /^https?:\/\/[^/]+/i.exec(address ?? '')?.[0];

/** What a portal with a content policy must allow, and nothing more, with the servers that are not its own. */
export function policy({ base, attributes }, where) {
  const library = foreign(base);
  const code = `'self'${library ? ` ${library}` : ''}`;
  // What a frame shows keeps to the policy of the server it comes from.
  if (where === 'iframe' && library) return `Content-Security-Policy: script-src ${code}; frame-src ${library}`;
  const data = ["'self'", ...new Set([foreign(attributes.src), foreign(attributes.progress)].filter(Boolean))].join(' ');
  // The page in a frame has a style sheet; widgets in the page bring none that a policy minds.
  const more = where === 'iframe' ? "; style-src 'self'; frame-src 'self'" : '';
  return `Content-Security-Policy: script-src ${code}; connect-src ${data}${more}`;
}

/** What is to be added where a portal has switched Trusted Types on. */
export const TRUSTED = "trusted-types lit-html 'allow-duplicates'";

/** The tokens of a theme as a rule for the portal's own style sheet: a strict policy allows no other place. */
export const rule = ({ tag, css = {} }) => {
  const lines = Object.entries(css).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? `${tag} {\n${lines.join('\n')}\n}` : '';
};

const wordpress = ({ base }) => `add_action( 'wp_enqueue_scripts', function () {
  wp_enqueue_script( 'resolution-elements', '${folder(base)}resolution-elements.js', array(), null, true );
} );`;

const drupal = ({ base }) => `resolution-elements:
  js:
    ${folder(base)}resolution-elements.js: { attributes: { defer: true } }`;

const liferay = ({ tag, base, attributes }) => `HTML Element Name: ${tag}
URL: ${folder(base)}resolution-elements.js
Use ES Modules: No
Properties:
${Object.entries(attributes)
  .map(([name, value]) => `${name}=${value === true ? '' : value}`)
  .join('\n')}`;

/** What goes once into the site, what goes into the page; each kind of block has a heading of its own where it is shown. */
const BLOCKS = {
  html: (choice) => ({ page: `${module(choice)}\n${markup(choice)}` }),
  link: (choice) => ({
    site: script(choice),
    address: mountedAddress(choice).replace(/[\s<>"]/g, encodeURIComponent),
    page: mounted(choice),
    steady: steady(choice),
  }),
  iframe: (choice) => ({ page: frame(choice), heights: `<script src="${escape(folder(choice.base))}${HEIGHTS}" defer></script>` }),
  wordpress: (choice) => ({ php: wordpress(choice), page: markup(choice), plain: mounted(choice) }),
  joomla: (choice) => ({ template: script(choice), page: markup(choice), plain: mounted(choice) }),
  drupal: (choice) => ({ libraries: drupal(choice), page: markup(choice), plain: mounted(choice) }),
  dnn: (choice) => ({ header: script(choice), page: markup(choice), plain: mounted(choice) }),
  sharepoint: (choice) => ({ file: `${script(choice)}\n${markup(choice)}`, frame: frame(elsewhere(choice)) }),
  liferay: (choice) => ({ extension: liferay(choice) }),
  webforms: (choice) => ({ master: script(choice), page: markup(choice) }),
};

/** Whether a tag can be put into a place: what shows no document cannot be asked for by a link to one, and in a frame it would look at the frame's page. */
export const suits = (where, tag) => tag !== 'resolution-check' || !/^(link|iframe)$/.test(where);

/** The blocks to paste, as `[{ kind, code }]`: first what goes in once, last the rule of the theme and what a policy must say. */
export function snippets(where, choice) {
  const possible = suits(where, choice.tag) ? where : 'html';
  const blocks = Object.entries(BLOCKS[possible](choice)).map(([kind, code]) => ({ kind, code }));
  // What is inside a frame is themed by its address alone, and what a link or a list of properties makes is an element of the page.
  const css = possible === 'iframe' ? '' : rule(choice);
  if (css) blocks.push({ kind: 'css', code: css });
  return [...blocks, { kind: 'policy', code: policy(choice, possible) }, { kind: 'trusted', code: TRUSTED }];
}
