/** What pages written by hand leave to be filled in from the manifest and the sources. */
import { tags } from './manifest.mjs';
import { sentence } from './tag-pages.mjs';
import { TAG_WORDS } from './tag-words.mjs';

/** The tags with their attributes, as data inside a page: a script that never runs, so no policy minds it. */
function tagData() {
  const data = tags().map(({ tag, attributes }) => ({
    tag,
    name: TAG_WORDS[tag]?.name ?? '',
    attributes: attributes.map(({ description, ...one }) => ({ ...one, description: sentence(description).replace(/<[^>]+>/g, '') })),
  }));
  // A pair of languages stands inside a JSON string; nothing in one may end the element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const FILLINGS = { 'tag-data': tagData };

export const fillIn = (html) =>
  html.replace(/<!-- fill: ([a-z-]+) -->/g, (all, name) => {
    if (!FILLINGS[name]) throw new Error(`Nothing fills in "${name}".`);
    return FILLINGS[name]();
  });
