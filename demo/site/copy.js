/** A button on each snippet that copies it. Without scripts the text can still be selected. */
const WORDS = {
  vi: { copy: 'Chép', done: 'Đã chép', failed: 'Không chép được: hãy bôi đen đoạn mã rồi nhấn Ctrl+C' },
  en: { copy: 'Copy', done: 'Copied', failed: 'Could not copy: select the text and press Ctrl+C' },
};

/** The words of a page, in its language. */
export const inPageLanguage = (words) => words[document.documentElement.lang] ?? words.vi;

/** Puts text on the clipboard. Pages without https have only the older way. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    const before = document.activeElement;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    before?.focus({ preventScroll: true });
    return done;
  }
}

/** Gives a snippet its button, and says aloud what came of it. */
export function addCopyButton(pre) {
  const words = inPageLanguage(WORDS);
  const bar = document.createElement('p');
  bar.className = 'copy-bar';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button copy';
  button.textContent = words.copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    said.textContent = '';
    said.textContent = (await copy(pre.textContent)) ? words.done : words.failed;
  });
  bar.append(button, said);
  pre.after(bar);
}

for (const pre of document.querySelectorAll('pre.snippet')) addCopyButton(pre);
