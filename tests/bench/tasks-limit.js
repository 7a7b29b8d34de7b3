/** The same list by hand, for nothing but speed: no library, no check of the file, one kind of deadline. Months in boxes laid out where they are seen. */
const SLICE = 24;
const TODAY = '2022-01-12';
const DAY = 86_400_000;

const make = (tag, text) => {
  const element = document.createElement(tag);
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

const pattern = make('li');
{
  const date = make('p');
  date.append(make('small', 'trước ngày'), make('b'));
  const status = make('p');
  status.append(make('span'), make('small'));
  pattern.append(date, status, make('p'), make('small'));
}

function draw(row) {
  if (row.element) return row.element;
  const li = (row.element = pattern.cloneNode(true));
  const { task, days } = row;
  const [date, status, text, who] = li.children;
  li.dataset.task = task.id;
  date.lastChild.textContent = `${task.deadline.to.slice(8)}/${task.deadline.to.slice(5, 7)}`;
  status.firstChild.textContent = days < 0 ? `Quá hạn ${-days} ngày` : days <= 7 ? 'Sắp đến hạn' : 'Đang trong hạn';
  if (days < 0) status.firstChild.className = 'late';
  status.lastChild.textContent = days < 0 ? 'chưa có báo cáo' : `còn ${days} ngày`;
  text.textContent = task.text;
  who.textContent = task.roles[0].who;
  return li;
}

const main = document.querySelector('main');
const output = document.querySelector('output');
let turn = 0;

async function show(list) {
  const own = ++turn;
  output.value = list.length;
  const groups = new Map();
  for (const row of list) {
    const name = row.days < 0 ? 'Quá hạn' : row.days <= 7 ? 'Sắp đến hạn' : row.task.deadline.to.slice(0, 7);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(row);
  }
  const boxes = [...groups].map(([name, rows]) => {
    const section = make('section');
    section.style.setProperty('--rows', rows.length);
    const ol = make('ol');
    section.append(make('h3', `${name} (${rows.length})`), ol);
    return [section, ol, rows];
  });
  main.replaceChildren(...boxes.map(([section]) => section));
  let end = performance.now() + 8;
  let first = true;
  for (const [, ol, rows] of boxes)
    for (const row of rows) {
      ol.append(draw(row));
      if (performance.now() < end) continue;
      if (first) await new Promise(requestAnimationFrame);
      first = false;
      await nextTask();
      if (own !== turn) return;
      end = performance.now() + SLICE;
    }
}

const response = await fetch('/document.json');
const { tasks } = JSON.parse(await response.text());
const today = Date.parse(TODAY);
const rows = tasks
  .map((task) => ({ task, days: Math.round((Date.parse(task.deadline.to) - today) / DAY) }))
  .sort((a, b) => a.days - b.days);
const drawn = show(rows);
const prepared = (async () => {
  await drawn;
  let end = performance.now() + SLICE;
  for (const row of rows) {
    row.folded = fold(`${row.task.text} ${row.task.deadline.raw} ${row.task.roles[0].who}`);
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
