/** The tags of an XML part in order. Enough for Word's own files, whose text the real parser reads. */
export interface Tag {
  name: string;
  attributes: string;
  kind: 'open' | 'close' | 'empty';
  /** Offsets of the tag in the text. */
  start: number;
  end: number;
}

export function* tags(xml: string): Generator<Tag> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const end = xml.indexOf('>', at);
    if (end < 0) return;
    const first = xml[at + 1];
    if (first !== '!' && first !== '?') {
      const close = first === '/';
      const empty = xml[end - 1] === '/';
      const inner = xml.slice(at + (close ? 2 : 1), empty ? end - 1 : end);
      const space = inner.search(/\s/);
      yield {
        name: space < 0 ? inner : inner.slice(0, space),
        attributes: space < 0 ? '' : inner.slice(space),
        kind: close ? 'close' : empty ? 'empty' : 'open',
        start: at,
        end: end + 1,
      };
    }
    at = xml.indexOf('<', end);
  }
}

export function attribute(tag: Tag, name: string): string | undefined {
  const from = tag.attributes.indexOf(`${name}=`);
  if (from < 0) return undefined;
  const quote = tag.attributes[from + name.length + 1];
  const start = from + name.length + 2;
  const end = quote === undefined ? -1 : tag.attributes.indexOf(quote, start);
  return end < 0 ? undefined : decode(tag.attributes.slice(start, end));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex?: string, dec?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(dec);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
