/** The papers of the demo, to choose from: a widget is offered those alone that hold what it shows. */
import { readFileSync } from 'node:fs';
import { t } from './language.mjs';

const NAMES = {
  'nghi-quyet-40': t('Nghị quyết số 40-NQ/ĐU', 'Resolution 40-NQ/ĐU'),
  'nghi-quyet-dai-hoi': t('Nghị quyết Đại hội Đảng bộ Phường 14', 'Resolution of the Party Congress of Ward 14'),
  'thong-bao-01-2022': t('Thông báo tháng 01/2022', 'Notice of January 2022'),
  'nghi-quyet-31': t('Nghị quyết số 31-NQ/ĐU', 'Resolution 31-NQ/ĐU'),
  'bao-cao-chinh-tri': t('Dự thảo Báo cáo chính trị', 'Draft Political Report'),
};

/** What each tag draws of a document, one of these being enough; a tag that is not named draws any. */
const DRAWN = {
  'target-table': ['targets'],
  'target-summary': ['targets'],
  'target-card': ['targets', 'observations'],
  'target-chart': ['targets', 'observations'],
  'task-timeline': ['tasks'],
  'project-list': ['projects'],
};

const paper = (name) => JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

/** The papers a tag has something to show of. */
export function papersFor(tag) {
  const lists = DRAWN[tag];
  return Object.keys(NAMES).filter((name) => !lists || lists.some((list) => paper(name)[list]?.length));
}

export const paperOptions = () =>
  Object.entries(NAMES)
    .map(([name, words]) => `<option value="${name}">${words}</option>`)
    .join('');
