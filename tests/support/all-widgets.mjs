/** Every widget that shows a document, with one of the real papers it has most to show of. */
const ATTRIBUTES = {
  'target-chart': 'src="/data/bao-cao-chinh-tri.json" target="kq.s.p1.i.1.2-p1.b"',
  'target-card': 'src="/data/nghi-quyet-40.json" progress="/data/progress-nghi-quyet-40.csv" target="ct.2.4" qr',
  'target-summary': 'src="/data/nghi-quyet-40.json" progress="/data/progress-nghi-quyet-40.csv"',
  'target-table': 'src="/data/nghi-quyet-40.json" progress="/data/progress-nghi-quyet-40.csv"',
  'task-timeline': 'src="/data/thong-bao-01-2022.json"',
  'project-list': 'src="/data/nghi-quyet-dai-hoi.json"',
  'resolution-viewer': 'src="/data/nghi-quyet-40.json"',
};

export const WIDGETS = Object.keys(ATTRIBUTES);
export const widgetTags = Object.entries(ATTRIBUTES)
  .map(([tag, attributes]) => `<${tag} ${attributes}><a href="/goc.pdf">Bản gốc</a></${tag}>`)
  .join('\n');
export const moduleTags = WIDGETS.map((tag) => `<script type="module" src="/cdn/esm/${tag}.js"></script>`).join('\n');

/** Whether all of each widget is there, what loads later and what is drawn when seen, too. Runs in the page. */
export const complete = () => {
  const has = (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector) != null;
  const canvas = document.querySelector('target-chart').shadowRoot?.querySelector('canvas');
  return (
    Boolean(canvas?.style.width) &&
    has('target-card', '.code svg') &&
    has('target-summary', '.legend') &&
    has('target-table', '[data-do=csv]') &&
    has('task-timeline', '[data-do=csv]') &&
    has('project-list', '[part=download]') &&
    has('resolution-viewer', '.toc a')
  );
};
