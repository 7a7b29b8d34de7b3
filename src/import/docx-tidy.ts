/**
 * A part of a Word file made ready for its reader: what that would pass over in silence is put in words it knows, what is hidden in
 * the printed paper is taken out, and what no text can hold is counted, so that it can be said.
 */
import { attribute, tags, type Tag } from './xml-tags.js';

export interface Losses {
  pictures: number;
  formulas: number;
  hidden: number;
  tracked: number;
}

/** Elements the reader does not open, under the name of one that it does. */
const SAME: Readonly<Record<string, string>> = {
  'w:fldSimple': 'w:smartTag',
  'w:bdo': 'w:smartTag',
  'w:dir': 'w:smartTag',
  'w:cr': 'w:br',
  'w:ptab': 'w:tab',
  'wp:inline': 'w:pict',
  'wp:anchor': 'w:pict',
  'a:graphic': 'v:group',
  'a:graphicData': 'v:group',
  'wpc:wpc': 'v:group',
  'wpg:wgp': 'v:group',
  'wpg:grpSp': 'v:group',
  'wps:wsp': 'v:group',
  'wps:txbx': 'v:group',
  'm:r': 'w:r',
  'm:t': 'w:t',
};
const PICTURES = new Set(['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds']);

interface Run {
  at: number;
  hidden: boolean;
  keeps: boolean;
}

export function tidy(xml: string, losses: Losses): string {
  const out: string[] = [];
  const runs: Run[] = [];
  const choices: { open?: number; close?: number; fallback: boolean }[] = [];
  // Depths: of the drawing said twice, of a paragraph's own properties, of the look before a tracked change.
  const depth = { 'mc:Fallback': 0, 'w:pPr': 0, 'w:rPrChange': 0 };
  let copied = 0;
  for (const tag of tags(xml)) {
    if (Object.hasOwn(depth, tag.name) && tag.kind !== 'empty') depth[tag.name as keyof typeof depth] += tag.kind === 'open' ? 1 : -1;
    const shown = depth['mc:Fallback'] === 0;
    if (tag.kind !== 'close' && shown) count(tag, losses);
    out.push(xml.slice(copied, tag.start));
    if (tag.name === 'w:r' || tag.name === 'm:r') {
      if (tag.kind === 'open') runs.push({ at: out.length, hidden: false, keeps: false });
    } else if (tag.name === 'w:vanish' && !depth['w:pPr'] && !depth['w:rPrChange'] && isOn(tag)) {
      const run = runs.at(-1);
      if (run) run.hidden = true;
    } else if (tag.name === 'w:fldChar') {
      const run = runs.at(-1);
      if (run) run.keeps = true;
    }
    const index = out.push(written(tag, xml)) - 1;
    copied = tag.end;
    if ((tag.name === 'w:r' || tag.name === 'm:r') && tag.kind === 'close') {
      const run = runs.pop();
      if (run?.hidden && !run.keeps) {
        out.length = run.at;
        if (shown) losses.hidden++;
      }
    }
    if (tag.name === 'mc:AlternateContent') {
      if (tag.kind === 'open') choices.push({ fallback: false });
      const choice = tag.kind === 'close' ? choices.pop() : undefined;
      // The reader looks at nothing but the second way to say a thing: where there is none the first takes its place.
      if (choice && !choice.fallback && choice.open !== undefined && choice.close !== undefined && choice.close < out.length) {
        out[choice.open] = '<mc:Fallback>';
        out[choice.close] = '</mc:Fallback>';
      }
    }
    const choice = choices.at(-1);
    if (choice && tag.name === 'mc:Fallback') choice.fallback = true;
    if (choice && tag.name === 'mc:Choice' && tag.kind === 'open') choice.open ??= index;
    if (choice && tag.name === 'mc:Choice' && tag.kind === 'close') choice.close ??= index;
  }
  out.push(xml.slice(copied));
  return out.join('');
}

function count(tag: Tag, losses: Losses): void {
  if (PICTURES.has(tag.name)) losses.pictures++;
  if (tag.name === 'm:oMath') losses.formulas++;
  if (/^w:(?:ins|del|moveFrom|moveTo)$/.test(tag.name)) losses.tracked++;
}

function isOn(tag: Tag): boolean {
  const value = attribute(tag, 'w:val');
  return tag.kind !== 'close' && value !== '0' && value !== 'false' && value !== 'off';
}

function written(tag: Tag, xml: string): string {
  const name = Object.hasOwn(SAME, tag.name) ? SAME[tag.name] : undefined;
  if (name !== undefined) {
    if (tag.kind === 'close') return `</${name}>`;
    const space = name === 'w:t' ? ' xml:space="preserve"' : '';
    return `<${name}${space}${tag.kind === 'empty' ? '/' : ''}>`;
  }
  // The letters of a formula stay, one after the other.
  return tag.name.startsWith('m:') ? '' : xml.slice(tag.start, tag.end);
}

/** Paragraphs of a header or footer, without what Word counts or fills in. */
export function plainParagraphs(xml: string): string[] {
  const out = [''];
  let at = -1;
  for (const tag of tags(xml)) {
    if (tag.name === 'w:t') {
      if (tag.kind === 'open') at = tag.end;
      else if (tag.kind === 'close' && at >= 0) out[out.length - 1] += xml.slice(at, tag.start);
    } else if (tag.name === 'w:p' || tag.name === 'w:tab' || tag.name === 'w:br') out.push('');
  }
  return out.map((line) => line.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').trim()).filter(Boolean);
}
