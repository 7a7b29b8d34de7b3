import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import type { Messages } from '../../messages/vi.js';
import type { ResolutionReader } from '../../schema/reader.js';
import { safeUrl } from '../../source/safe-url.js';

function banner(warn: boolean, ...words: (Node | string | undefined)[]): HTMLElement {
  return h(
    'div',
    { class: `notice${warn ? ' notice-warn' : ''}`, part: 'banner', role: 'note' },
    iconNode('info'),
    h('div', null, ...words),
  );
}

/** What a reader must know before the text: draft, replaced, merged, damaged in places. */
export function banners(reader: ResolutionReader, messages: Messages, base: string, complete: boolean): HTMLElement[] {
  const { stage, supersededBy: next, issuer } = reader.document!;
  const url = next?.url ? safeUrl(next.url, base) : undefined;
  const title = next && (url ? h('a', { href: url }, next.title) : next.title);
  const bold = (words: string): HTMLElement => h('b', null, words);
  const broken = complete ? reader.problems.filter((problem) => problem.severity === 'error').length : 0;
  const all: HTMLElement[] = [];
  if (stage === 'draft') all.push(banner(true, bold(messages.draft), ` ${messages.draftText}`));
  if (stage === 'superseded' || stage === 'expired')
    all.push(banner(true, bold(messages[stage]), ...(title ? [` ${messages.seeNew} `, title] : [])));
  if (issuer?.succeededBy) all.push(banner(false, `${messages.merged} `, bold(issuer.succeededBy), '.'));
  if (broken) all.push(banner(true, messages.partial(broken)));
  return all;
}
