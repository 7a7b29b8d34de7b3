import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workshop } from '../../support/cli.mjs';
import { openPage } from '../../support/pages.mjs';

const { run, write, read } = workshop();
const demo = (name) => fileURLToPath(new URL(`../../../demo/data/${name}`, import.meta.url));
const PAPER = demo('nghi-quyet-40.json');
const TABLE = demo('progress-nghi-quyet-40.csv');
const prerender = (file, widget, ...args) => run('prerender', file, '--widget', widget, '--today', '2022-06-30', ...args);

/** What a browser without our script makes of some markup. Runs `ask` in the page. */
async function inPage(html, ask) {
  const tab = await openPage({
    html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title></head><body>${html}</body></html>`,
  });
  const answer = await tab.evaluate(ask);
  const { errors } = await tab.notes();
  await tab.close();
  assert.deepEqual(errors, []);
  return answer;
}

describe('prerender', () => {
  it('writes the whole text, every word of it in order, under its headings', async () => {
    const { status, out, err } = prerender(PAPER, 'resolution-viewer');
    assert.deepEqual([status, err], [0, '']);
    const words = (value) =>
      typeof value === 'string'
        ? value
        : Array.isArray(value)
          ? value.map(({ text = '', noteBody }) => (noteBody ? '' : text)).join('')
          : '';
    const nodes = ({ label = '', heading, content, children = [] }) =>
      label + words(heading) + words(content) + children.map(nodes).join('');
    const { preface, body, conclusions } = JSON.parse(readFileSync(PAPER, 'utf8'));
    const bare = (text) => text.replace(/\s+/g, '');
    const expected = bare([...preface, ...body, ...conclusions].map(nodes).join(''));
    const [text, headings, doubled] = await inPage(out, () => [
      document.querySelector('resolution-viewer').textContent,
      [...document.querySelectorAll('h2, h3, h4')].map(({ localName }) => localName),
      // A bullet of the browser's own before the one the paper prints.
      [...document.querySelectorAll('li')].filter(({ textContent }) => /^[-+•]/.test(textContent)).length,
    ]);
    assert.equal(bare(text), expected);
    assert.equal(headings[0], 'h2');
    assert.ok(headings.length >= 5, headings.join());
    assert.equal(doubled, 0);
  });

  it('writes a real table of targets, with results and verdicts', async () => {
    const { status, out } = prerender(PAPER, 'target-table', '-p', TABLE, '--set', 'group=nhom.1', '--src', '/van-ban/nq40.json');
    assert.equal(status, 0);
    const table = await inPage(out, () => {
      const host = document.querySelector('target-table');
      return {
        attributes: host.getAttributeNames().map((name) => `${name}=${host.getAttribute(name)}`),
        columns: [...host.querySelectorAll('thead th')].map((cell) => cell.textContent),
        groups: host.querySelectorAll('th[scope=rowgroup]').length,
        rows: host.querySelectorAll('tr > th[scope=row]').length,
        first: host.querySelector('tr > th[scope=row]').parentElement.textContent,
      };
    });
    assert.deepEqual(table.attributes, [
      'src=/van-ban/nq40.json',
      'progress=progress-nghi-quyet-40.csv',
      'group=nhom.1',
      'data-prerendered=',
    ]);
    assert.deepEqual(table.columns, ['Chỉ tiêu (nguyên văn)', 'Yêu cầu', 'Kết quả mới nhất', 'Đánh giá']);
    assert.equal(table.groups, 1);
    assert.ok(table.rows > 3 && table.rows < 30, table.rows);
    assert.match(table.first, /100%.*(Đạt|Chưa có số liệu)/);
    assert.match(out, /Đánh giá tính đến ngày 30\/06\/2022/);
  });

  it('writes one promise, a summary, the figures of a chart, dates and works', () => {
    const card = prerender(PAPER, 'target-card', '-p', TABLE, '--set', 'target=ct.2.4', '--set', 'qr').out;
    assert.match(card, /<target-card src="nghi-quyet-40\.json" progress="[^"]+" target="ct\.2\.4" qr data-prerendered>/);
    assert.match(card, /<h3>Phân đấu số lượng cây xanh trồng mới là 500 cây\.<\/h3>/);
    assert.match(card, /Yêu cầu: Từ 500 cây trở lên/);
    const summary = prerender(PAPER, 'target-summary', '-p', TABLE).out;
    assert.match(summary, /<h2>35 chỉ tiêu năm 2022<\/h2>[^]*<table>[^]*Chưa có số liệu: \d+/);
    const chart = prerender(PAPER, 'target-chart', '-p', TABLE, '--set', 'target=ct.2.4').out;
    assert.match(chart, /<caption>[^<]+<\/caption>[^]*<th scope="row">[^<]*<\/th><td>520<\/td><td>500<\/td><td>Vượt<\/td>/);
    const timeline = prerender(demo('thong-bao-01-2022.json'), 'task-timeline').out;
    assert.match(timeline, /<li><time datetime="\d{4}-\d\d-\d\d"><strong>[^<]+<\/strong><\/time> · [^<]+<br>/);
    const works = prerender(demo('nghi-quyet-31.json'), 'project-list').out;
    assert.equal(works.match(/<li>/g).length, 6);
  });

  it('names nobody whom the widget would not name', () => {
    const paper = demo('thong-bao-01-2022.json');
    const names = JSON.parse(readFileSync(paper, 'utf8'))
      .tasks.flatMap(({ roles = [] }) => roles)
      .filter(({ role, kind }) => role === 'lead' && kind === 'person')
      .map(({ who }) => who);
    const { out } = prerender(paper, 'task-timeline');
    for (const name of names) assert.ok(!out.includes(name), name);
  });

  it('says in English what the widget says in English', () => {
    const { out } = prerender(PAPER, 'target-table', '--lang', 'en');
    assert.match(out, /<target-table [^>]*lang="en"/);
    assert.match(out, /Judged as of 30\/06\/2022/);
    assert.match(out, /<th scope="col">Verdict<\/th>/);
  });

  it('describes the paper for search engines, as far as it is known', async () => {
    const { out } = prerender(demo('nghi-quyet-31.json'), 'resolution-viewer', '--src', 'https://phuong.example.vn/nq31.json');
    const data = await inPage(out, () => JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent));
    assert.equal(data['@type'], 'Legislation');
    assert.equal(data.legislationIdentifier, '31-NQ/ĐU');
    assert.equal(data.legislationDate, '2021-09-23');
    assert.equal(data.legislationType, 'Nghị quyết');
    assert.equal(data.legislationPassedBy.name, 'Đảng uỷ phường Hương Xuân');
    assert.equal(data.legislationJurisdiction.name, 'phường Hương Xuân');
    assert.equal(data.url, 'https://phuong.example.vn/nq31.json');
    assert.ok(!('legislationLegalForce' in data), 'nobody says that it is in force');
    assert.doesNotMatch(prerender(PAPER, 'target-table', '--no-json-ld').out, /ld\+json/);
  });

  it('tells what a paper cites with its text, and not with each promise of it', () => {
    const cites = (widget, ...args) => /"(?:citation|legislationApplies)"/.test(prerender(PAPER, widget, ...args).out);
    assert.deepEqual([cites('resolution-viewer'), cites('target-card', '--set', 'target=ct.2.4')], [true, false]);
  });

  it('writes to a file, and over no other', () => {
    assert.match(prerender(PAPER, 'target-summary', '-o', 'a.html').out, /^a\.html: đã in target-summary, \d+ byte\.\n$/);
    assert.match(read('a.html'), /^<script type="application\/ld\+json">/);
    assert.match(prerender(PAPER, 'target-summary', '-o', 'a.html').out, /không có gì đổi/);
    const { status, err } = prerender(PAPER, 'target-table', '-o', 'a.html');
    assert.equal(status, 2);
    assert.match(err, /không ghi đè/);
  });

  it('says what is wrong with a command line', () => {
    const wrong = [
      [[PAPER], /thiếu --widget.*target-table/],
      [[PAPER, '-w', 'target-tabel'], /Không có thẻ «target-tabel»/],
      [[PAPER, '-w', 'constructor'], /Không có thẻ/],
      [['-w', 'target-table'], /cần đúng một tệp/],
      [[PAPER, '-w', 'target-table', '--set', 'gruop=1'], /không có thuộc tính «gruop»/],
      [[PAPER, '-w', 'target-table', '--set', 'onclick=x'], /không có thuộc tính «onclick»/],
      [[PAPER, '-w', 'target-table', '--src', 'javascript:alert(1)'], /không dùng được/],
      [[PAPER, '-w', 'target-table', '--set', 'viewer-href=data:text/html,x'], /không dùng được/],
      [[PAPER, '-w', 'target-table', '--today', 'hôm nay'], /--today/],
      [[PAPER, '-w', 'resolution-viewer', '-p', TABLE], /không nhận tệp kết quả/],
      [[PAPER, '-w', 'target-table', '--set', 'group=nhom.9'], /không có nhóm chỉ tiêu mang mã “nhom\.9”.*Dùng được: nhom\.1/],
      [[PAPER, '-w', 'target-card'], /chưa được chỉ tới chỉ tiêu nào/],
      [[PAPER, '-w', 'target-chart', '--set', 'target=ct.1.1.a'], /viết target="ct\.1\.1"/],
      [['khong-co.json', '-w', 'target-table'], /không có tệp/],
    ];
    for (const [args, message] of wrong) {
      const { status, out, err } = run('prerender', ...args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(err, message);
    }
  });

  it('writes nothing of a paper that is not public, and names results without a place', () => {
    write('mat.json', { format: 'resolution/1', id: 'a', docType: 'other', title: 'Chuyện riêng', publicity: 'internal' });
    const secret = prerender('mat.json', 'resolution-viewer');
    assert.deepEqual([secret.status, secret.out], [1, '']);
    assert.doesNotMatch(secret.err, /Chuyện riêng/);
    write('la.csv', 'Mã;Chỉ tiêu;Kết quả;Ngày báo cáo\nct.99.a;Không có;5;10/01/2022\n');
    const { status, out, err } = prerender(PAPER, 'target-summary', '-p', 'la.csv');
    assert.equal(status, 1);
    assert.match(err, /la\.csv: .*Không có/);
    assert.match(out, /<target-summary/);
    const json = (documentId, entry) => JSON.stringify({ format: 'resolution-progress/1', documentId, entries: [entry] });
    for (const [file, text, said] of [
      [
        'khac.json',
        json('khac', { measureId: 'ct.1.1.a', value: 1, date: '2022-01-10' }),
        /khac\.json: Tệp kết quả này là của văn bản «khac»/,
      ],
      [
        'ma.json',
        json('nghi-quyet-40-nq-du', { measureId: 'ct.99.a', value: 1, date: '2022-01-10' }),
        /lần báo cáo thứ 1, «ct\.99\.a»: văn bản không có mã này/,
      ],
      [
        'ngay.json',
        json('nghi-quyet-40-nq-du', { measureId: 'ct.1.1.a', value: 1, date: '2022-02-31' }),
        /ngay\.json: lần báo cáo thứ 1, trường date/,
      ],
    ]) {
      write(file, text);
      const told = prerender(PAPER, 'target-summary', '-p', file);
      assert.equal(told.status, 1);
      assert.match(told.err, said);
    }
  });
});

describe('prerender, of a paper nobody would wish for', () => {
  const evil = `"'></script><script>window.pwned=1</script><img src=x onerror="window.pwned=1"><!--<script>&amp;\u2028\u0000\ud800`;
  const text = (more = '') => `${evil}${more}`;
  const provenance = { blockId: 'p', exact: text() };
  const paper = {
    format: 'resolution/1',
    id: `"><script>window.pwned=1</script>`,
    docType: 'other',
    docTypeLabel: text(),
    title: text(),
    number: text(),
    issuer: { name: text(' phường Ác'), parent: text() },
    issued: { raw: text(), from: text() },
    period: { raw: text(), from: '2022-01-01', to: '2022-12-31' },
    original: { url: 'javascript:window.pwned=1', label: text() },
    preface: [{ id: 'k', kind: 'paragraph', role: 'kind', content: text() }],
    body: [
      {
        id: `s"><script>window.pwned=1</script>`,
        kind: 'section',
        label: text(),
        heading: [{ text: text(), strong: true }],
        children: [{ id: 'p', kind: 'item', label: text(), content: text() }],
      },
      { id: 't', kind: 'table', label: text(), rows: [[text()], [[{ text: text(), em: true, noteRef: 'n' }]]] },
    ],
    footnotes: [{ id: 'n', marker: text(), content: text() }],
    citations: [{ id: 'c', raw: text(), number: text(), resolvedTo: 'javascript:window.pwned=1', relation: 'basis' }],
    targetGroups: [{ id: 'g', label: text() }],
    targets: [
      {
        id: 'ct',
        code: text(),
        groupId: 'g',
        text: text(),
        owner: text(),
        provenance,
        measures: [
          { id: 'm', label: text(), unit: text(), population: text(), criterion: { kind: 'bound', op: 'gte', value: 5, raw: text() } },
          { id: 'm2', label: text(), unit: text(), criterion: { kind: 'qualitative', text: text() } },
        ],
      },
    ],
    observations: [
      {
        id: 'o',
        measureId: 'm',
        period: { raw: text(), from: '2022-01-01', to: '2022-12-31' },
        value: 6,
        unit: text(),
        note: '<b>',
        source: text(),
      },
      { id: 'o2', label: text(), period: { raw: text() }, value: 6, unit: text(), provenance },
    ],
    tasks: [
      {
        id: 'nv',
        code: text(),
        text: text(),
        kind: 'task',
        deadline: { raw: text(), to: '2022-01-09' },
        roles: [{ role: 'lead', who: text() }],
        provenance,
      },
    ],
    projects: [{ id: 'd', name: text(), place: { quarter: text() }, stage: text(), asOf: { raw: text() }, percent: 5, provenance }],
  };
  const tags = [
    'resolution-viewer',
    'target-table',
    'target-summary',
    'target-card --set target=ct',
    'target-chart',
    'task-timeline',
    'project-list',
  ];
  for (const tag of tags) {
    it(`writes no markup of its making in ${tag.split(' ')[0]}`, async () => {
      write('ac.json', JSON.stringify(paper).replace(/\\u0000/g, '\\u0001'));
      const { out } = prerender('ac.json', ...tag.split(' '));
      assert.match(out, /data-prerendered/);
      const found = await inPage(out, () => ({
        pwned: 'pwned' in window,
        scripts: [...document.body.querySelectorAll('script')].map(({ type }) => type),
        images: document.querySelectorAll('img').length,
        handlers: [...document.body.querySelectorAll('*')].filter((node) => node.getAttributeNames().some((name) => name.startsWith('on')))
          .length,
        links: [...document.querySelectorAll('a[href]')].map(({ href }) => href),
        shown: document.body.lastElementChild.textContent.includes('<img src=x onerror='),
        data: JSON.parse(document.querySelector('script[type]').textContent).name.includes('</script>'),
      }));
      assert.deepEqual(found, {
        pwned: false,
        scripts: ['application/ld+json'],
        images: 0,
        handlers: 0,
        links: [],
        shown: true,
        data: true,
      });
    });
  }
});
