/** Two languages in one source: `[[tiếng Việt || English]]`, words or whole pieces of markup. */
const PAIR = /\[\[([^]*?)\|\|([^]*?)\]\]/g;

/** A pair, for markup that is put together here. */
export const t = (vi, en) => `[[${vi}||${en}]]`;

/** The text in one language. */
export const inLanguage = (text, lang) => text.replace(PAIR, (_all, vi, en) => (lang === 'en' ? en : vi).trim());

/** Whether there is anything to choose. */
export const isBilingual = (text) => text.search(PAIR) >= 0;

/** Text as it stands in markup. */
export const escape = (text) =>
  String(text).replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]);
