import { WIDGETS } from '../embed/widgets.js';
import { askedInVain } from '../prerender/nothing.js';
import type { Resolution } from '../schema/resolution.js';
import { safeUrl } from '../source/safe-url.js';
import { Refusal } from './command.js';

/** Attributes that hold an address. */
const ADDRESS = /^(src|progress|viewer-href)$/;

/** The tag named on the command line. */
export function widgetOption(command: string, tag: string | undefined): string {
  if (tag && Object.hasOwn(WIDGETS, tag)) return tag;
  const known = Object.keys(WIDGETS).join(', ');
  throw tag
    ? new Refusal(`Không có thẻ «${tag}». Các thẻ: ${known}.`, `There is no tag «${tag}». Tags: ${known}.`)
    : new Refusal(`${command}: thiếu --widget. Các thẻ: ${known}.`, `${command}: --widget is missing. Tags: ${known}.`);
}

/** `--set name=value`, with the name held against what the tag documents, and addresses against what a page may fetch or link to. */
export function attributeOptions(tag: string, settings: readonly string[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const setting of settings) {
    const [name = '', ...rest] = setting.split('=');
    const value = rest.join('=');
    const known = WIDGETS[tag]!;
    if (!known.includes(name)) {
      const list = known.join(', ');
      throw new Refusal(`${tag} không có thuộc tính «${name}». Dùng được: ${list}.`, `${tag} has no attribute «${name}». It has: ${list}.`);
    }
    attributes[name] = ADDRESS.test(name) ? addressOption(value) : value;
  }
  return attributes;
}

/** An address on a site, absolute or not. */
export function addressOption(value: string): string {
  if (safeUrl(value, 'https://site.invalid/')) return value;
  throw new Refusal(`Địa chỉ «${value}» không dùng được: cần http hoặc https.`, `The address «${value}» cannot be used: http or https.`);
}

/** A tag that asks a document for a target or a group it does not have would show readers words meant for the webmaster. */
export function checkAsked(document: Resolution, tag: string, attributes: Readonly<Record<string, string>>): void {
  const [vi, en] = ['vi', 'en'].map((lang) => askedInVain(document, attributes, tag === 'target-card', lang)?.join('. '));
  if (vi && en) throw new Refusal(vi, en);
}
