/**
 * The same table by hand, for nothing but speed: no library, no check of the file, one kind of criterion. In two ways: every row in the page in
 * boxes laid out only where they are seen (`?cv`), or only the rows on the screen, all of one height (`?window`).
 */
const SLICE = 24;
const CHUNK = 24;
const ROW = 17;
const windowed = location.search === '?window';

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
};
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

const pattern = make('tr');
{
  const head = make('th');
  head.append(make('small'), make('b'));
  const required = make('td');
  required.append(make('b'));
  const result = make('td');
  result.append(make('b'), make('small'));
  const verdict = make('td');
  verdict.append(make('span'), make('button', '', 'Vì sao?'));
  pattern.append(head, required, result, verdict);
}

const WORDS = { dat: 'Đạt', 'khong-dat': 'Không đạt', im: 'Chưa có số liệu' };
const RANK = { 'khong-dat': 0, dat: 1, im: 2 };
const number = (value) => String(value).replace('.', ',');

function draw(row) {
  if (row.element) return row.element;
  const tr = pattern.cloneNode(true);
  const { target, result, verdict } = row;
  const [head, required, actual, last] = tr.children;
  const { criterion } = target.measures[0];
  tr.dataset.target = target.id;
  head.firstChild.textContent = target.code;
  const at = target.text.indexOf(criterion.raw);
  head.firstChild.after(target.text.slice(0, at));
  head.lastChild.textContent = criterion.raw;
  head.append(target.text.slice(at + criterion.raw.length));
  required.firstChild.textContent = `Từ ${number(criterion.value)}% trở lên`;
  if (result) {
    actual.firstChild.textContent = `${number(result.value)}%`;
    actual.lastChild.textContent = `${result.period.raw} ${result.date}`;
  }
  last.firstChild.className = `badge ${verdict}`;
  last.firstChild.textContent = WORDS[verdict];
  if (!windowed) row.element = tr;
  return tr;
}

const table = document.querySelector('table');
const output = document.querySelector('output');
let rows = [];
let shown = [];
let turn = 0;

async function show(list) {
  const own = ++turn;
  shown = list;
  output.value = list.length;
  if (windowed) {
    table.className = 'window';
    table.replaceChildren(make('tbody'));
    table.style.blockSize = `${list.length * ROW}em`;
    view();
    return;
  }
  const chunks = [];
  for (let i = 0; i < list.length; i += CHUNK) {
    const body = make('tbody', 'chunk');
    body.style.setProperty('--rows', Math.min(CHUNK, list.length - i));
    chunks.push(body);
  }
  table.replaceChildren(...chunks);
  let end = performance.now() + 8;
  let first = true;
  for (const [i, body] of chunks.entries()) {
    body.append(...list.slice(i * CHUNK, (i + 1) * CHUNK).map(draw));
    if (performance.now() < end) continue;
    if (first) await new Promise(requestAnimationFrame);
    first = false;
    await nextTask();
    if (own !== turn) return;
    end = performance.now() + SLICE;
  }
}

function view() {
  const em = parseFloat(getComputedStyle(table).fontSize) * ROW;
  const from = Math.max(0, Math.floor(-table.getBoundingClientRect().top / em) - 3);
  const body = table.firstChild;
  body.style.insetBlockStart = `${from * ROW}em`;
  body.replaceChildren(...shown.slice(from, from + Math.ceil(innerHeight / em) + 6).map(draw));
}
if (windowed) addEventListener('scroll', view, { passive: true });

const response = await fetch('/document.json');
const { targets, observations } = JSON.parse(await response.text());
const results = new Map(observations.map((one) => [one.measureId, one]));
rows = targets.map((target) => {
  const result = results.get(target.measures[0].id);
  return { target, result, verdict: !result ? 'im' : result.value >= target.measures[0].criterion.value ? 'dat' : 'khong-dat' };
});
const drawn = show(rows);
const prepared = (async () => {
  await drawn;
  let end = performance.now() + SLICE;
  for (const row of rows) {
    row.folded = fold(`${row.target.code} ${row.target.text} ${row.target.owner}`);
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE;
  }
  globalThis.ready = true;
})();
document.querySelector('input').addEventListener('input', async ({ target }) => {
  await prepared;
  const words = fold(target.value).split(' ');
  void show(rows.filter(({ folded }) => words.every((word) => folded.includes(word))));
});
document.querySelector('select').addEventListener('change', ({ target }) => {
  void show(target.value ? rows.toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict]) : rows);
});
