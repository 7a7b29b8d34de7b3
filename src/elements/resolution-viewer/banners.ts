import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.js';
import type { Messages } from '../../messages/vi.js';
import type { ResolutionReader } from '../../schema/reader.js';
import type { Resolution } from '../../schema/resolution.js';
import { safeUrl } from '../../source/safe-url.js';

const notice = (body: TemplateResult, warn = false): TemplateResult =>
  html`<div class=${warn ? 'notice notice-warn' : 'notice'} part="banner" role="note">
    ${icon('info')}
    <div>${body}</div>
  </div>`;

/** What a reader must know before the text: draft, replaced, merged, damaged in places. */
export function banners(doc: Resolution, reader: ResolutionReader, messages: Messages, base: string, complete: boolean): TemplateResult {
  const next = doc.supersededBy;
  const url = next?.url ? safeUrl(next.url, base) : undefined;
  const link = next && html` ${messages.seeNew} ${url ? html`<a href=${url}>${next.title}</a>` : next.title}`;
  const broken = complete ? reader.problems.filter((problem) => problem.severity === 'error').length : 0;
  return html`${doc.stage === 'draft' ? notice(html`<b>${messages.draft}</b> ${messages.draftText}`, true) : nothing}
  ${doc.stage === 'superseded' ? notice(html`<b>${messages.superseded}</b>${link}`, true) : nothing}
  ${doc.stage === 'expired' ? notice(html`<b>${messages.expired}</b>${link}`, true) : nothing}
  ${doc.issuer?.succeededBy ? notice(html`${messages.merged} <b>${doc.issuer.succeededBy}</b>.`) : nothing}
  ${broken ? notice(html`${messages.partial(broken)}`, true) : nothing}`;
}
