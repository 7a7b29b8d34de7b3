/** Compiled, never run: what a page in TypeScript may write, and what it may not. */
import type { Resolution, TargetSelectDetail } from 'resolution-elements';
import 'resolution-elements/define';

const card = document.querySelector('target-card')!;
card.target = 'ct.1';
card.qr = true;
// @ts-expect-error a flag is no word
card.qr = 'yes';
card.theme = 'dark';
// @ts-expect-error there is no such theme
card.theme = 'pink';
const paper: Resolution | undefined = card.resolution;
// @ts-expect-error what is shown cannot be set
card.resolution = paper;

card.addEventListener('target-select', ({ detail }) => detail.targetId.toUpperCase());
document.addEventListener('task-select', (event) => event.detail.taskId satisfies string);
document.createElement('project-list').addEventListener('project-select', (event) => {
  // @ts-expect-error works, not targets
  return event.detail.targetId;
});
document.createElement('resolution-viewer').addEventListener('resolution-error', (event) => event.error);
document.createElement('target-table').addEventListener('verdict-explain', ({ detail }) => detail.measureId?.length);
document.createElement('resolution-check').findings.map(({ level }) => level satisfies 'broken' | 'improve' | 'fine');

const detail: TargetSelectDetail = { targetId: 'ct.1', documentId: undefined };
export { detail };
