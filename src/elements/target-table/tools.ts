import { h } from '../../base/dom.js';
import type { MeasureStanding } from '../../model/judgement.js';
import { placeInText } from '../targets/place-in-text.js';
import { reasonPanel, reasonWords } from '../targets/reason-panel.js';
import { seeInText, textAddress } from '../targets/see-in-text.js';
import { save } from '../targets/csv.js';
import { tableAsCsv, tableAsJson } from './download.js';
import type { Row } from './table-rows.js';
import type { TableLife } from './table-life.js';

let panels = 0;

/** What the table does when something is pressed. Loaded with the first press. */
export class TableTools {
  constructor(readonly life: TableLife) {}

  private get host(): TableLife['host'] {
    return this.life.host;
  }

  async act(target: HTMLElement): Promise<void> {
    const { why, place } = target.dataset;
    if (why !== undefined) return this.#explain(target, why);
    if (place !== undefined) return this.#goTo(target, place);
    const { rows, cells } = this.life;
    const data = this.life.data!;
    const name = `${data.resolution.id}-chi-tieu`;
    if (target.dataset.do === 'print') window.print();
    else if (target.dataset.do === 'csv') save(`${name}.csv`, 'text/csv', tableAsCsv(rows, data, cells));
    else save(`${name}.json`, 'application/json', tableAsJson(rows, data));
  }

  /** Opens the reason under its row, or closes it. */
  async #explain(button: HTMLElement, id: string): Promise<void> {
    const tr = button.closest('tr')!;
    const row = this.#rowOf(tr);
    if (!row?.nodes) return;
    const at = row.nodes.indexOf(tr) + 1;
    if (button.getAttribute('aria-expanded') === 'true') {
      button.setAttribute('aria-expanded', 'false');
      row.nodes.splice(at, 1)[0]?.remove();
      return;
    }
    button.setAttribute('aria-expanded', 'true');
    const { cells, host } = this.life;
    const standing = this.life.data!.standing(row);
    const measure = standing.measures.find((one) => one.measure.id === id) ?? silent(row);
    const block = measure.measure.provenance?.blockId ?? row.target.provenance.blockId;
    const [reasons, place] = await Promise.all([reasonWords(cells.targets.lang), placeInText(host.head!, block)]);
    // Pressed again while the words were on their way.
    if (button.getAttribute('aria-expanded') !== 'true' || row.nodes[at]?.className === 'reason-row') return;
    const panel = reasonPanel(row.target, measure, {
      cells,
      reasons,
      // Of a measure its own sentence, where the paper gives it one.
      address: textAddress(this.host, row.report || block !== row.target.provenance.blockId ? block : row.target.id),
      place,
    });
    const opened = h('tr', { class: 'reason-row', role: 'row' }, h('td', { role: 'cell', colspan: '4' }, panel));
    panel.id = `reason-${++panels}`;
    button.setAttribute('aria-controls', panel.id);
    tr.after(opened);
    row.nodes.splice(at, 0, opened);
    this.host.tell('verdict-explain', { targetId: row.target.id, measureId: id });
  }

  /** The target a row belongs to: the nearest above that begins one. */
  #rowOf(tr: Element): Row | undefined {
    let first: Element | null = tr;
    while (first && !first.classList.contains('target')) first = first.previousElementSibling;
    const id = (first as HTMLElement | null)?.dataset.target;
    return this.life.rows.find(({ target }) => target.id === id);
  }

  #goTo(link: HTMLElement, id: string): void {
    if (!this.host.tell('target-select', { targetId: id })) return;
    const hash = new URL((link as HTMLAnchorElement).href).hash;
    const place = decodeURIComponent(hash.slice(hash.indexOf('/') + 1));
    if (!seeInText(this.host, place)) location.assign((link as HTMLAnchorElement).href);
  }
}

/** A target in which nothing measurable was found, as one silent measure. */
function silent({ target, standing }: Row): MeasureStanding {
  const criterion = { kind: 'qualitative' as const, text: target.text };
  const measure = { id: target.id, label: target.text, criterion };
  return { measure, criterion, history: [], judgement: standing!.judgement, parts: [] };
}
