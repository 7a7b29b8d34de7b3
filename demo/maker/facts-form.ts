/** What the head of the paper says, which pages call it by. */
import type { App } from './app.js';
import { basis, type Facts } from './draft.js';
import { panes } from './panes.js';
import { preview } from './preview.js';
import { timeField } from './target-forms.js';
import { field, h, icon, textInput } from './ui.js';

export function factsPanel(app: App): HTMLElement {
  const { words, work } = app;
  const { fields } = words;
  const read = basis(work!.paper, work!.draft);
  const now = app.document;
  const title = field(fields.title, h('textarea', { lang: 'vi', rows: '3', maxlength: '2000', spellcheck: 'false' }));
  title.input.value = now.title;
  const number = field(fields.number, textInput(now.number ?? '', { maxlength: '80' }), fields.numberHint);
  const issuer = field(fields.issuer, textInput(now.issuer?.name ?? '', { lang: 'vi', maxlength: '400' }));
  const issued = timeField(app, fields.issued, now.issued?.raw ?? '', now.issued, fields.issuedHint, words.onDay);
  const said = h('p', { class: 'said' });
  const send = h('button', { type: 'submit', class: 'button primary' }, words.save);
  const form = h('form', { class: 'item-form', novalidate: '', 'aria-label': words.tabs.facts });
  form.append(title.box, number.box, issuer.box, issued.box, h('div', { class: 'acts' }, send), said);
  form.addEventListener('input', () => said.replaceChildren());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = title.input.value.trim();
    title.fault(name ? undefined : words.problems.title);
    const day = issued.read();
    if (!name || day === undefined) return form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    const no = number.input.value.trim() || null;
    const who = issuer.input.value.trim() || null;
    const facts: Facts = {
      ...(name !== read.title && { title: name }),
      ...(no !== (read.number ?? null) && { number: no }),
      ...(who !== (read.issuer?.name ?? null) && { issuer: who }),
      ...((day?.raw ?? null) !== (read.issued?.raw ?? null) && { issued: day }),
    };
    app.change((draft) => (draft.facts = facts));
    delete form.dataset.changed;
    said.replaceChildren(icon('check'), words.savedOne(words.factsSaved));
    app.say(words.savedOne(words.factsSaved));
  });
  const { box, show } = preview('resolution-viewer', words);
  show(now);
  app.onChange(() => show(app.document));
  const hint = h('p', { class: 'muted hint' }, words.factsHint);
  return panes(app, [h('h3', null, words.tabs.facts)], [hint, h('div', { class: 'facts-form' }, form)], box);
}
