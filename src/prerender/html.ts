/** Markup that is whole and escaped. A plain string is never taken for it. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = Html | string | null | undefined | false | readonly Part[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that no page may hold: a parser would report or change them. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeHtml = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (char) => ESCAPES[char]!);

export const textOf = (part: Part): string => {
  if (!part) return '';
  if (typeof part === 'string') return escapeHtml(part);
  return part instanceof Html ? part.text : part.map(textOf).join('');
};

/** What stands on a line of its own, for whoever reads the source. */
const BLOCK = /^(?:h\d|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|blockquote|section)$/;

/** An element. Names come from this program, values and words from a paper: those are escaped. */
export function el(tag: string, attributes: Record<string, string | undefined> | null, ...parts: Part[]): Html {
  const own = Object.entries(attributes ?? {}).map(([name, value]) =>
    value === undefined ? '' : value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`,
  );
  return new Html(`<${tag}${own.join('')}>${textOf(parts)}</${tag}>${BLOCK.test(tag) ? '\n' : ''}`);
}

export const BREAK = new Html('<br>');

/** A heading; what lies deeper than six is as deep as six. */
export const heading = (level: number, ...parts: Part[]): Html => el(`h${Math.min(6, Math.max(1, level))}`, null, ...parts);
