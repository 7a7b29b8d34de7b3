import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { $, $$, byId, mount, open, seen, until, whole, words } from '../../support/viewer.js';

const files = ['nghi-quyet-40', 'nghi-quyet-dai-hoi', 'thong-bao-01-2022', 'nghi-quyet-31', 'bao-cao-chinh-tri'];

type Raw = Record<string, unknown>;

/** The characters of a content, without white space: labels, cells and words alike. */
const charsOf = (value: unknown): string => {
  if (typeof value === 'string') return value.replace(/\s+/g, '');
  if (!Array.isArray(value)) return '';
  return value.map((run: Raw) => (run.noteBody ? '' : charsOf(run.text))).join('');
};

function charsOfNodes(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .map((node: Raw) => {
      const cells = Array.isArray(node.rows) ? node.rows.flat().map(charsOf).join('') : '';
      return charsOf(node.label) + charsOf(node.heading) + charsOf(node.content) + cells + charsOfNodes(node.children);
    })
    .join('');
}

/** What is drawn of the paper itself: without note calls, our marks and our controls. */
function drawnChars(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll('.note-ref, .sic-mark, .tools, .tool, .gap, .facts, .lacking, .lost, .notes-title, .redacted'))
    own.remove();
  return (copy.textContent ?? '').replace(/\s+/g, '');
}

const sorted = (text: string): string => [...text].sort().join('');

describe('document-view', () => {
  it('keeps a label of several signs off the words', async () => {
    const body = [{ id: 'i', kind: 'item', label: '- +', content: 'Tỷ lệ hộ nghèo' }];
    for (const width of ['320px', '1100px']) {
      const viewer = await open({ data: sample({ body }) });
      viewer.style.width = width;
      const [label, own] = [...byId(viewer, 'i').children].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return range.getBoundingClientRect();
      });
      expect(own!.left - label!.right).to.be.at.least(1);
    }
  });

  it('keeps signs that turn the direction of letters from turning our own words', async () => {
    const turn = '\u202e';
    const body = [
      { id: 'p', kind: 'paragraph', content: [{ text: `Theo ${turn} lời`, sic: 'x' }, { redacted: 'phone' }, { noteRef: 'n1' }] },
    ];
    const viewer = await open({ data: sample({ body, period: { raw: `năm ${turn}2022` } }), attributes: { 'show-issues': '' } });
    for (const own of $$(viewer, '.redacted, .note-ref, .sic-mark, .facts dd, .toc a span'))
      expect(getComputedStyle(own).unicodeBidi, own.className).to.match(/isolate/);
  });

  for (const name of files) {
    it(`loses no character of ${name}`, async () => {
      const json = (await (await fetch(`/demo/data/${name}.json`)).json()) as Raw;
      const viewer = await whole(mount({ data: json }));
      const sheet = $(viewer, '.document')!;
      expect(drawnChars($(viewer, '.prose')!)).to.equal(charsOfNodes(json.body));
      // Letterhead and signature stand in columns, so the same characters stand in another order.
      expect(sorted(drawnChars(sheet.querySelector('header')!))).to.equal(sorted(charsOfNodes(json.preface)));
      expect(sorted(drawnChars(sheet.querySelector('footer')!))).to.equal(sorted(charsOfNodes(json.conclusions)));
      const notes = (json.footnotes as Raw[]).map((note) => charsOf(note.marker) + charsOf(note.content)).join('');
      expect(drawnChars(sheet).includes(notes)).to.equal(true);
      if (notes) expect(drawnChars($(viewer, '.notes')!)).to.equal(notes);
    });
  }

  it('draws labels, rows and inner blocks wherever a file has them', async () => {
    const odd = (id: string, more: Raw = {}): Raw => ({
      id,
      kind: 'table',
      label: `${id}-nhãn`,
      content: `${id}-tên`,
      rows: [[`${id}-a`, `${id}-b`]],
      children: [
        {
          id: `${id}.1`,
          kind: 'paragraph',
          label: `${id}-c`,
          content: `${id}-d`,
          children: [{ id: `${id}.2`, kind: 'item', label: '+', content: `${id}-e` }],
        },
      ],
      ...more,
    });
    const json = sample({
      preface: [
        odd('pre.x', { role: 'other' }),
        { id: 'pre.s', kind: 'section', label: 'A.', heading: 'đầu mục', children: [odd('pre.z')] },
        { id: 'pre.y', kind: 'item', role: 'subject', label: 'v/v', content: 'việc thử' },
      ],
      body: [
        odd('b.x'),
        { id: 'b.q', kind: 'quote', label: '1)', content: 'lời', children: [odd('b.y')] },
        { id: 'b.s', kind: 'section', label: 'IX.' },
      ],
      conclusions: [
        odd('end.x', { role: 'recipient' }),
        odd('end.y', { role: 'signatory' }),
        { id: 'end.z', kind: 'item', role: 'other', label: '-', content: 'cuối' },
      ],
    });
    const viewer = await whole(mount({ data: json }));
    expect(drawnChars($(viewer, '.prose')!)).to.equal(charsOfNodes(json.body));
    expect(sorted(drawnChars($(viewer, 'header')!))).to.equal(sorted(charsOfNodes(json.preface)));
    expect(sorted(drawnChars($(viewer, 'footer')!))).to.equal(sorted(charsOfNodes(json.conclusions)));
  });

  it('draws headings one level below their parent, from the level the page gives', async () => {
    const viewer = await open({ attributes: { 'heading-level': '3' } });
    const levels = (): string[] =>
      $$(viewer, '[aria-level], h1, h2, h3, h4, h5, h6').map(
        (e) => `${e.getAttribute('aria-level') ?? e.localName.slice(1)} ${words(e).slice(0, 12)}`,
      );
    expect(levels().slice(0, 5)).to.deep.equal(['3 NGHỊ QUYẾT V', '4 QUYẾT NGHỊ', '5 I. Tình hình', '5 II. Nhiệm vụ', '6 1. Nhiệm vụ ']);
    viewer.headingLevel = 1;
    await until(() => $(viewer, 'h2.section-head'));
    await whole(viewer);
    expect(
      levels()
        .slice(0, 5)
        .map((line) => line[0]),
    ).to.deep.equal(['1', '2', '3', '3', '4']);
    expect(levels().at(-1)).to.equal('2 Chú thích');
  });

  it('never asks for a heading deeper than six', async () => {
    let body: Raw = { id: 's9', kind: 'section', label: '9', heading: 'Sâu' };
    for (let n = 8; n > 0; n--) body = { id: `s${n}`, kind: 'section', label: String(n), heading: 'Mục', children: [body] };
    const viewer = await whole(mount({ data: sample({ body: [body] }), attributes: { 'heading-level': '9' } }));
    expect(byId(viewer, 's9').localName).to.equal('h6');
    expect($(viewer, '[role=heading]')!.getAttribute('aria-level')).to.equal('5');
  });

  it('nests items in lists, and keeps the printed labels', async () => {
    const viewer = await open();
    const inner = byId(viewer, 's.i-i1.2');
    expect(inner.localName).to.equal('li');
    expect(inner.parentElement!.closest('li')!.id).to.equal('s.i-i1');
    expect(words(inner)).to.equal('a) Khu phố 2: văn hóa đạt');
    // A dash is read out by no one; a letter is.
    expect(byId(viewer, 's.i-i1').querySelector('.label')!.getAttribute('aria-hidden')).to.equal('true');
    expect(inner.querySelector('.label')!.hasAttribute('aria-hidden')).to.equal(false);
  });

  it('draws a table as a table with column heads, reachable by keyboard, its caption above it', async () => {
    const viewer = await open();
    const table = byId(viewer, 's.i-t1');
    expect(table.localName).to.equal('table');
    expect([...table.querySelectorAll('th')].map((cell) => [words(cell), cell.scope])).to.deep.equal([
      ['Nội dung', 'col'],
      ['Số tiền', 'col'],
    ]);
    expect(words(table.querySelector('caption'))).to.equal('Bảng 1. Thu chi');
    expect(table.closest<HTMLElement>('[role=region]')!.tabIndex).to.equal(0);
  });

  it('draws runs: strong, em, quotes, clauses, what was taken out', async () => {
    const viewer = await open();
    const first = byId(viewer, 'b.p1');
    expect(words(first.querySelector('strong'))).to.equal('nhiệm kỳ 2020 - 2025');
    expect(words(first.querySelector('em'))).to.equal('điện thoại');
    expect(words(first)).to.contain('điện thoại [đã che số điện thoại], hội nghị thồng nhất:');
    expect(byId(viewer, 's.i-q1').localName).to.equal('blockquote');
    expect(byId(viewer, 's.iii').classList.contains('clause')).to.equal(true);
    expect(getComputedStyle(byId(viewer, 's.iii')).fontWeight).to.equal('400');
  });

  it('ties a year range and a spaced hyphen with a span, never with another character', async () => {
    const viewer = await open();
    const strong = byId(viewer, 'b.p1').querySelector('strong')!;
    expect(strong.textContent).to.equal('nhiệm kỳ 2020 - 2025');
    const tied = strong.querySelector('.nowrap')!;
    expect(tied.textContent).to.equal('2020 - 2025');
    expect(getComputedStyle(tied).whiteSpace).to.contain('nowrap');
  });

  it('leaves a bad item out, keeps its words, and says how many places were bad', async () => {
    const json = sample() as unknown as { body: Raw[] };
    json.body.splice(1, 0, { id: 'bad', kind: 'nonsense', content: 'Câu này vẫn còn.' }, 7 as unknown as Raw);
    const viewer = await whole(mount({ data: json }));
    expect(words($(viewer, '.prose'))).to.contain('Câu này vẫn còn.');
    expect($$(viewer, '[part=banner]').map(words).join()).to.contain('2 chỗ trong tệp dữ liệu bị hỏng');
    expect(seen(byId(viewer, 's.i'))).to.equal(true);
  });

  it('is drawn twice from one reader when two viewers show one address', async () => {
    const [first, second] = [
      mount({ attributes: { src: '/demo/data/bao-cao-chinh-tri.json' } }),
      mount({ attributes: { src: '/demo/data/bao-cao-chinh-tri.json' } }),
    ];
    await Promise.all([whole(first), whole(second)]);
    expect($(first, '.document')!.textContent).to.equal($(second, '.document')!.textContent);
    expect(words($(first, '.signature-block'))).to.contain('Phan Việt Hưng');
  });
});
