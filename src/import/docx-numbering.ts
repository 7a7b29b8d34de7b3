/**
 * Automatic numbers of a Word file. They are printed but stand in no text, so a reader of the text alone loses every "I.", "1." and "a)".
 * Here they are worked out as Word does and written into the paragraphs as text.
 */
import { toRoman } from '../language/numerals.js';
import { attribute, escapeXml, tags, type Tag } from './xml-tags.js';

interface Level {
  start: number;
  format: string;
  text: string;
  legal: boolean;
  style?: string;
}
interface Numbering {
  levels: Map<string, Map<number, Level>>;
  nums: Map<string, { abstract: string; starts: Map<number, number> }>;
}
interface Place {
  num?: string;
  level?: number;
}

const LEVELS = 9;

export function writeNumbers(document: string, numbering: string | undefined, styles: string | undefined): string {
  if (numbering === undefined) return document;
  const known = readNumbering(numbering);
  const byStyle = readStyles(styles ?? '', known);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const out: string[] = [];
  let copied = 0;
  for (const { end, place, style } of paragraphs(document)) {
    const inherited = style === undefined ? undefined : byStyle.get(style);
    const num = place.num ?? inherited?.num;
    if (num === undefined || num === '0') continue;
    const label = next(known, counters, begun, num, place.level ?? inherited?.level ?? 0);
    if (!label) continue;
    out.push(document.slice(copied, end), `<w:r><w:t xml:space="preserve">${escapeXml(label)}</w:t><w:tab/></w:r>`);
    copied = end;
  }
  out.push(document.slice(copied));
  return out.join('');
}

/** Properties of every paragraph that may have a number, with the place behind them. */
function* paragraphs(xml: string): Generator<{ end: number; place: Place; style: string | undefined }> {
  let depth = 0;
  let inside = false;
  let gone = false;
  let place: Place = {};
  let style: string | undefined;
  for (const tag of tags(xml)) {
    // What the properties were before a tracked change stands in a copy of its own.
    if (tag.name === 'w:pPrChange') depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    if (depth) continue;
    if (tag.name === 'w:pPr' && tag.kind === 'open') {
      inside = true;
      gone = false;
      place = {};
      style = undefined;
    } else if (tag.name === 'w:pPr' && tag.kind === 'close') {
      inside = false;
      if (!gone) yield { end: tag.end, place, style };
    } else if (inside) {
      // The end of this paragraph was deleted: what is left of it belongs to the next one, with that one's number.
      if (tag.name === 'w:del' || tag.name === 'w:moveFrom') gone = true;
      if (tag.name === 'w:pStyle') style = attribute(tag, 'w:val');
      readPlace(tag, place);
    }
  }
}

function readPlace(tag: Tag, place: Place): void {
  const value = tag.name === 'w:numId' || tag.name === 'w:ilvl' ? attribute(tag, 'w:val') : undefined;
  if (value === undefined) return;
  if (tag.name === 'w:numId') place.num = value;
  else place.level = Math.min(LEVELS - 1, Math.max(0, Number(value) || 0));
}

function readNumbering(xml: string): Numbering {
  const out: Numbering = { levels: new Map(), nums: new Map() };
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let num: { abstract: string; starts: Map<number, number> } | undefined;
  let override = 0;
  for (const tag of tags(xml)) {
    const value = attribute(tag, 'w:val') ?? '';
    if (tag.kind === 'close') {
      if (tag.name === 'w:lvl') level = undefined;
      if (tag.name === 'w:abstractNum') levels = undefined;
      if (tag.name === 'w:num') num = undefined;
    } else if (tag.name === 'w:abstractNum') out.levels.set(attribute(tag, 'w:abstractNumId') ?? '', (levels = new Map()));
    else if (tag.name === 'w:num') out.nums.set(attribute(tag, 'w:numId') ?? '', (num = { abstract: '', starts: new Map() }));
    else if (tag.name === 'w:lvl' && levels)
      levels.set(Number(attribute(tag, 'w:ilvl') ?? 0), (level = { start: 1, format: 'decimal', text: '', legal: false }));
    else if (tag.name === 'w:abstractNumId' && num) num.abstract = value;
    else if (tag.name === 'w:lvlOverride') override = Number(attribute(tag, 'w:ilvl') ?? 0);
    else if (tag.name === 'w:startOverride' && num) num.starts.set(override, Number(value) || 0);
    else if (level) {
      if (tag.name === 'w:start') level.start = Number(value) || 0;
      if (tag.name === 'w:numFmt') level.format = value;
      if (tag.name === 'w:lvlText') level.text = value;
      if (tag.name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
      if (tag.name === 'w:pStyle') level.style = value;
    }
  }
  return out;
}

/** Numbers that come with a paragraph style, taken over by the styles based on it. */
function readStyles(xml: string, numbering: Numbering): Map<string, Place> {
  const own = new Map<string, Place>();
  const parents = new Map<string, string>();
  let id: string | undefined;
  for (const tag of tags(xml)) {
    if (tag.name === 'w:style') id = tag.kind === 'open' ? attribute(tag, 'w:styleId') : undefined;
    if (id === undefined || tag.kind === 'close') continue;
    if (tag.name === 'w:basedOn') parents.set(id, attribute(tag, 'w:val') ?? '');
    if (tag.name === 'w:numId' || tag.name === 'w:ilvl') {
      const place = own.get(id) ?? {};
      readPlace(tag, place);
      own.set(id, place);
    }
  }
  const out = new Map<string, Place>();
  for (const style of new Set([...own.keys(), ...parents.keys()])) {
    let at: string | undefined = style;
    for (let steps = 0; at !== undefined && steps < 12 && own.get(at)?.num === undefined; steps++) at = parents.get(at);
    const place = at === undefined ? undefined : own.get(at);
    if (!place?.num) continue;
    const levels = numbering.levels.get(numbering.nums.get(place.num)?.abstract ?? '');
    const linked = [...(levels ?? [])].find(([, level]) => level.style === style)?.[0];
    out.set(style, { num: place.num, level: linked ?? own.get(style)?.level ?? place.level ?? 0 });
  }
  return out;
}

function next(known: Numbering, counters: Map<string, (number | undefined)[]>, begun: Set<string>, id: string, at: number): string {
  const num = known.nums.get(id);
  const levels = num && known.levels.get(num.abstract);
  const level = levels?.get(at);
  if (!num || !levels || !level) return '';
  let counts = counters.get(num.abstract);
  if (!counts) counters.set(num.abstract, (counts = []));
  if (!begun.has(id)) {
    begun.add(id);
    for (const [index, start] of num.starts) counts[index] = start - 1;
  }
  counts[at] = (counts[at] ?? level.start - 1) + 1;
  counts.length = at + 1;
  if (level.format === 'bullet') return bullet(level.text);
  if (level.format === 'none') return level.text.replace(/%\d/g, '').trim();
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const over = levels.get(index);
    const value = counts[index] ?? over?.start ?? 1;
    return format(value, level.legal ? 'decimal' : (over?.format ?? 'decimal'));
  });
}

/** Symbol fonts keep their bullets where Unicode has no character: a plain bullet stands for them. */
const bullet = (text: string): string => (/^[\uf000-\uf0ff]$/.test(text) ? (text === '\uf02d' ? '-' : '•') : text === 'o' ? '○' : text);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

function format(value: number, name: string): string {
  const letter = (alphabet: string): string => alphabet[(value - 1) % alphabet.length]!.repeat(Math.ceil(value / alphabet.length));
  switch (name) {
    case 'upperRoman':
      return toRoman(value);
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperLetter':
      return value > 0 ? letter(LATIN).toUpperCase() : '';
    case 'lowerLetter':
      return value > 0 ? letter(LATIN) : '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}
