/**
 * The same paper drawn by hand for nothing but speed, with no library, no check of the file and no tools: all text in the page, in slices, laid
 * out only where it is seen, and a search over one prepared string. How near a component comes to this is what the bench tells.
 */
const SLICE = 24;
const CHUNK = 24;
const PAINTED = 1000;

const texts = [];
let index = '';
const starts = [];

const make = (tag, className) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
};

const frame = () => new Promise(requestAnimationFrame);
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

function fill(element, content) {
  if (typeof content === 'string') element.append(content);
  else {
    for (const run of content ?? []) {
      let into = element;
      if (run.noteBody) continue;
      if (run.noteRef || run.cite) {
        into = make('a', run.noteRef ? 'note-ref' : 'cite');
        into.href = `#${run.noteRef ?? run.cite}`;
        element.append(into);
        if (run.noteRef) into.textContent = markers.get(run.noteRef);
        if (run.noteRef) continue;
      }
      if (run.strong || run.em) into = into.appendChild(make(run.strong ? 'strong' : 'em'));
      if (run.text) into.append(run.text);
    }
  }
  texts.push(element);
}

const markers = new Map();

/** Draws one node and returns where its children go. */
function draw(node, depth, box) {
  if (node.kind === 'section') {
    const section = make('section');
    const head = make(`h${Math.min(6, depth + 2)}`);
    head.id = node.id;
    const words = make('span');
    fill(words, node.heading);
    head.append(node.label ?? '', ' ', words);
    section.append(head);
    box.element.append(section);
    box.chunk = box.list = undefined;
    return { element: section, count: 0 };
  }
  if (box.count++ % CHUNK === 0 && !box.nested) {
    box.element.append((box.chunk = make('div', 'chunk')));
    box.list = undefined;
  }
  const into = box.chunk ?? box.element;
  if (node.kind === 'item') {
    if (!box.list) into.append((box.list = make('ul')));
    const item = make('li');
    item.id = node.id;
    const words = make('div');
    fill(words, node.content);
    if (node.label) item.append(node.label, ' ');
    item.append(words);
    box.list.append(item);
    return { element: item, count: 0, nested: true };
  }
  box.list = undefined;
  if (node.rows) {
    const table = make('table');
    for (const row of node.rows)
      for (const [i, cell] of row.entries()) fill((i ? table.lastChild : table.insertRow()).appendChild(make('td')), cell);
    into.append(table);
    return box;
  }
  const paragraph = make('p');
  paragraph.id = node.id;
  if (node.label) paragraph.append(node.label, ' ');
  fill(paragraph, node.content);
  into.append(paragraph);
  return box;
}

function lines(tag, blocks) {
  const zone = make(tag);
  for (const block of blocks ?? []) fill(zone.appendChild(make('p')), block.content);
  return zone;
}

async function drawAll(paper) {
  const main = document.querySelector('main');
  for (const note of paper.footnotes ?? []) markers.set(note.id, note.marker);
  const prose = make('div', 'prose');
  main.append(lines('header', paper.preface), prose);
  const stack = [{ list: paper.body, at: 0, box: { element: prose, count: 0 } }];
  let end = performance.now() + SLICE;
  let first = true;
  while (stack.length) {
    const top = stack.at(-1);
    const node = top.list[top.at++];
    if (!node) {
      stack.pop();
      continue;
    }
    const box = draw(node, stack.length, top.box);
    if (node.children) stack.push({ list: node.children, at: 0, box });
    if (performance.now() < end) continue;
    if (first) await frame();
    first = false;
    await nextTask();
    end = performance.now() + SLICE;
  }
  const notes = make('ol');
  for (const note of paper.footnotes ?? []) {
    const item = make('li');
    item.id = note.id;
    item.append(note.marker, ' ');
    fill(item.appendChild(make('span')), note.content);
    notes.append(item);
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE;
  }
  main.append(notes, lines('footer', paper.conclusions));
}

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

async function prepare() {
  const parts = [];
  let at = 0;
  let end = performance.now() + SLICE;
  for (const element of texts) {
    let text = '';
    for (const node of element.childNodes) if (node.className !== 'note-ref') text += node.textContent;
    text = `${fold(text)}\n`;
    starts.push(at);
    at += text.length;
    parts.push(text);
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE;
  }
  index = parts.join('');
}

/** A range over the text of an element, from and to offsets of its folded words, which are as long as the words. */
function rangeOf(element, from, to) {
  const range = new Range();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentNode.className === 'note-ref') continue;
    if (from >= at && from < at + node.length) range.setStart(node, from - at);
    if (to <= at + node.length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += node.length;
  }
  return range;
}

function search(query) {
  const highlight = new Highlight();
  let count = 0;
  let element = 0;
  for (let at = query ? index.indexOf(query) : -1; at >= 0; at = index.indexOf(query, at + query.length)) {
    if (count++ >= PAINTED) continue;
    while (starts[element + 1] <= at) element++;
    highlight.add(rangeOf(texts[element], at - starts[element], at - starts[element] + query.length));
  }
  CSS.highlights.set('hit', highlight);
  for (const range of highlight) {
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    break;
  }
  return count;
}

const response = await fetch('/document.json');
await drawAll(JSON.parse(await response.text()));
const prepared = prepare();
const output = document.querySelector('output');
document.querySelector('input').addEventListener('input', async (event) => {
  await prepared;
  output.value = search(fold(event.target.value));
});
