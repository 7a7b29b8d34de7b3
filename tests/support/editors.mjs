/** What the editors and cleaners of content systems make of a piece of HTML, with the settings they come with. */
import sanitizeHtml from 'sanitize-html';
import { openPage } from './pages.mjs';

const folder = '/node_modules';

/** Each loads its library into a page and answers with the HTML a content system would store. Runs in the page; resolves to a string. */
const inPage = {
  'TinyMCE 8': {
    script: `${folder}/tinymce/tinymce.min.js`,
    async run(html) {
      const [editor] = await window.tinymce.init({ selector: '#place', license_key: 'gpl' });
      editor.setContent(html);
      return editor.getContent();
    },
  },
  'CKEditor 4': {
    script: `${folder}/ckeditor4/ckeditor.js`,
    run: (html) =>
      new Promise((resolve) => {
        // Its one request to the outside: whether there is a newer release.
        const editor = window.CKEDITOR.replace('place', { versionCheck: false });
        editor.on('instanceReady', () => editor.setData(html, { callback: () => resolve(editor.getData()) }));
      }),
  },
  'CKEditor 5': {
    script: `${folder}/ckeditor5/dist/browser/ckeditor5.umd.js`,
    async run(html) {
      const { ClassicEditor, Essentials, Paragraph, Bold, Link, List, Heading } = window.CKEDITOR;
      const element = document.getElementById('place');
      const plugins = [Essentials, Paragraph, Bold, Link, List, Heading];
      const editor = await ClassicEditor.create(element, { licenseKey: 'GPL', plugins }).catch(() =>
        // From release 48 on the element is part of the settings.
        ClassicEditor.create({ licenseKey: 'GPL', plugins, attachTo: element }),
      );
      editor.setData(html);
      return editor.getData();
    },
  },
  DOMPurify: { script: `${folder}/dompurify/dist/purify.min.js`, run: (html) => window.DOMPurify.sanitize(html) },
};

/** Name of each, and what it makes of some HTML. */
export const editors = {
  'sanitize-html': async (html) => sanitizeHtml(html),
  ...Object.fromEntries(
    Object.entries(inPage).map(([name, { script, run }]) => [
      name,
      async (html) => {
        const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Soạn bài</title><script src="${script}"></script></head>
          <body><textarea id="place"></textarea></body></html>`;
        const tab = await openPage({ html: page, path: '/soan-bai/index.html' });
        const made = await tab.evaluate(run, html);
        await tab.close();
        return made;
      },
    ]),
  ),
};
