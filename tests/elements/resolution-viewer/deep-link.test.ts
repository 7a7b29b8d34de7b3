import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { addressOf, release } from '../../support/source.js';
import { $, byId, focused, frame, keep, mount, open, until, whole } from '../../support/viewer.js';

/** Goes to an address as a link on the page does. */
const go = (hash: string): void => void (location.hash = hash);

async function arrived(viewer: Element, id: string): Promise<void> {
  await until(() => focused(viewer)?.id === id);
  const place = byId(viewer, id);
  expect(place.classList.contains('here-now')).to.equal(true);
  await frame();
  await until(() => {
    const { top } = place.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
  // It stands still now.
  for (let n = 0; n < 4; n++) await frame();
  expect(place.getBoundingClientRect().top).to.be.within(0, innerHeight);
}

/** A document long enough to scroll, whose sections start with the given prefix. */
const long = (id: string, prefix: string): unknown =>
  sample({
    id,
    body: Array.from({ length: 40 }, (_, n) => ({
      id: `${prefix}${n}`,
      kind: 'section',
      label: `${n}.`,
      heading: 'Mục',
      children: [{ id: `${prefix}${n}-p`, kind: 'paragraph', content: 'Lời văn. '.repeat(60) }],
    })),
  });

describe('deep-link', () => {
  it('goes to the place in the address on load', async () => {
    go('#s.ii.7');
    await arrived(mount({ data: sample() }), 's.ii.7');
  });

  it('takes sections, paragraphs, items, tables, notes, the letterhead and the signature', async () => {
    const viewer = await open();
    for (const id of ['s.ii.3', 's.i-p1', 's.i-i1.2', 's.i-t1', 's.i-q1', 'n2', 'pre.number', 'end.r1']) {
      go(`#nq-12/${id}`);
      await arrived(viewer, id);
    }
  });

  it('takes a target to the block it was read from, and a citation to where it is cited', async () => {
    const viewer = await open();
    go('#ct.2.5');
    await arrived(viewer, 's.i-i1');
    go('#cite.09');
    await until(() => (focused(viewer) as HTMLElement | null)?.dataset.cite === 'cite.09');
  });

  it('follows links and the back button', async () => {
    const viewer = await open();
    go('#s.i');
    await arrived(viewer, 's.i');
    go('#s.ii.8');
    await arrived(viewer, 's.ii.8');
    history.back();
    await arrived(viewer, 's.i');
  });

  it('follows an address a portal writes by script, once it says so', async () => {
    const viewer = await open();
    history.pushState(null, '', '#s.ii.5');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await arrived(viewer, 's.ii.5');
  });

  it('waits for a document that comes late', async () => {
    const viewer = mount();
    go('#nq-12/s.ii.6');
    await frame();
    viewer.data = sample();
    await arrived(viewer, 's.ii.6');
  });

  it('waits for a slow server', async () => {
    go('#nq-01/p1');
    const src = addressOf('held');
    const viewer = mount({ attributes: { src } });
    await release(src);
    await arrived(viewer, 'p1');
  });

  it('goes to a place that is drawn only after the first screen', async () => {
    const name = 'bao-cao-chinh-tri';
    const json = (await (await fetch(`/demo/data/${name}.json`)).json()) as { id: string; conclusions: { id: string }[] };
    const last = json.conclusions.at(-1)!.id;
    go(`#${json.id}/${last}`);
    await arrived(mount({ attributes: { src: `/demo/data/${name}.json` } }), last);
  });

  it('keeps odd characters of ids', async () => {
    const odd = 'điều 1/khoản "2"#é%';
    const viewer = await whole(mount({ data: sample({ id: 'số 1/nq', body: [{ id: odd, kind: 'paragraph', content: 'Lời.' }] }) }));
    for (const hash of [encodeURIComponent(odd), `${encodeURIComponent('số 1/nq')}/${encodeURIComponent(odd)}`]) {
      go(`#${hash}`);
      await arrived(viewer, odd);
      go('#');
      (focused(viewer) as HTMLElement).blur();
    }
  });

  it('goes to a node whose id is a word of ours', async () => {
    const body = ['toc', 'find'].map((id) => ({ id, kind: 'paragraph', content: `Lời ${id}.` }));
    const viewer = await whole(mount({ data: sample({ body }) }));
    for (const { id } of body) {
      go(`#${id}`);
      await arrived(viewer, id);
    }
  });

  it('does nothing for an id nobody has, for our own ids, or for a stray percent sign', async () => {
    const viewer = await open();
    for (const hash of ['#khong-co', '#:toc', '#:find', '#%', '#nq-12/', '#nq-13/s.i']) {
      go(hash);
      await frame();
      expect(focused(viewer), hash).to.equal(null);
    }
  });

  it('leaves an id to the page when the page itself has it, unless the address names the document', async () => {
    const own = keep(document.createElement('p'));
    own.id = 's.ii.5';
    document.body.prepend(own);
    const viewer = await open();
    go('#s.ii.5');
    await frame();
    expect(focused(viewer)).to.equal(null);
    go('#nq-12/s.ii.5');
    await arrived(viewer, 's.ii.5');
  });

  it('finds its viewer among several: a bare id goes to the first that has it, a full one to its own', async () => {
    const first = await whole(mount({ data: long('nq-1', 'x') }));
    const second = await whole(mount({ data: long('nq-2', 'x') }));
    go('#nq-2/x30');
    await arrived(second, 'x30');
    expect(focused(first)).to.equal(null);
    go('#x31');
    await arrived(first, 'x31');
    go('#nq-2/x31');
    await arrived(second, 'x31');
    go('#x31');
    await arrived(first, 'x31');
    go('#x32');
    await arrived(first, 'x32');
  });

  it('takes the first viewer of the page that has the id, though another has its document first', async () => {
    const first = mount();
    const second = await whole(mount({ data: long('nq-2', 'x') }));
    go('#x30');
    await arrived(second, 'x30');
    // Coming later, the first must not pull the reader away again.
    first.data = long('nq-1', 'x');
    await whole(first);
    await frame();
    expect(focused(second)?.id).to.equal('x30');
    expect(focused(first)).to.equal(null);
  });

  it('opens folded parents', async () => {
    const viewer = await open();
    $(viewer, '[data-fold="s.ii"]')!.click();
    const body = byId(viewer, 's.ii').closest('.section')!.querySelector<HTMLElement>('.section-body')!;
    await until(() => body.hasAttribute('hidden'));
    go('#s.ii.7-p1');
    await arrived(viewer, 's.ii.7-p1');
    expect(body.hasAttribute('hidden')).to.equal(false);
    expect($(viewer, '[data-fold="s.ii"]')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('works on a page with a <base>', async () => {
    const base = document.createElement('base');
    base.href = '/somewhere/else/';
    document.head.prepend(base);
    try {
      const viewer = await open();
      const hrefs = [...viewer.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].map((a) => a.href);
      expect(hrefs.length).to.be.greaterThan(20);
      expect(hrefs.every((href) => href.startsWith(`${location.origin}${location.pathname}${location.search}#nq-12/`))).to.equal(true);
      viewer.style.width = '1100px';
      $(viewer, '.toc a[data-id="s.ii.4"]')!.click();
      await arrived(viewer, 's.ii.4');
      expect(location.hash).to.equal('#nq-12/s.ii.4');
    } finally {
      base.remove();
    }
  });

  it('does not pull the reader back when the portal moves the element about', async () => {
    go('#s.ii.8');
    const viewer = mount({ data: sample() });
    await arrived(viewer, 's.ii.8');
    const box = keep(document.createElement('div'));
    document.body.prepend(box);
    (focused(viewer) as HTMLElement).blur();
    window.scrollTo(0, 0);
    box.append(viewer);
    await frame();
    expect(focused(viewer)).to.equal(null);
    expect(scrollY).to.equal(0);
  });

  it('does not come back to an address after the reader has gone elsewhere', async () => {
    const viewer = await open();
    go('#chua-co');
    viewer.style.width = '1100px';
    $(viewer, '.toc a[data-id="s.ii.4"]')!.click();
    await arrived(viewer, 's.ii.4');
    viewer.data = sample({ body: [{ id: 'chua-co', kind: 'paragraph', content: 'Lời.' }] });
    await whole(viewer);
    await frame();
    expect(focused(viewer)?.id).not.to.equal('chua-co');
  });

  it('jumps at once on a page that scrolls smoothly', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    try {
      const viewer = await whole(mount({ data: long('nq-1', 'x') }));
      go('#x39');
      await until(() => focused(viewer)?.id === 'x39');
      await frame();
      await frame();
      expect(byId(viewer, 'x39').getBoundingClientRect().top).to.be.within(0, innerHeight);
    } finally {
      document.documentElement.style.scrollBehavior = '';
    }
  });

  it('can be asked by script', async () => {
    const viewer = await open();
    expect(viewer.reveal('khong-co')).to.equal(false);
    expect(viewer.reveal('s.ii.2')).to.equal(true);
    await arrived(viewer, 's.ii.2');
  });
});
