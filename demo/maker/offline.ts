/**
 * Everything the page may ask for later, fetched while nobody waits, so that it goes on working when the network goes. There is no service worker:
 * one that keeps a page from its server's newest files for ever is a risk no webmaster of a ward asked for, and a reload without a network is rare.
 */
import type { Reader } from './reader.js';

const LATER = (): Promise<unknown>[] => [
  import('../../src/base/failure-views.js'),
  import('../../src/base/qr.js'),
  import('../../src/base/themes.styles.js'),
  import('../../src/elements/project-list/define.js'),
  import('../../src/elements/project-list/project-tools.js'),
  import('../../src/elements/resolution-viewer/define.js'),
  import('../../src/elements/resolution-viewer/endings.js'),
  import('../../src/elements/resolution-viewer/extras.js'),
  import('../../src/elements/resolution-viewer/print.js'),
  import('../../src/elements/resolution-viewer/tools.js'),
  import('../../src/elements/target-summary/define.js'),
  import('../../src/elements/target-summary/summary-scene.js'),
  import('../../src/elements/target-table/define.js'),
  import('../../src/elements/target-table/table-life.js'),
  import('../../src/elements/target-table/tools.js'),
  import('../../src/elements/targets/absence-view.js'),
  import('../../src/elements/targets/judge.js'),
  import('../../src/elements/task-timeline/define.js'),
  import('../../src/elements/task-timeline/section-names.js'),
  import('../../src/elements/task-timeline/timeline-life.js'),
  import('../../src/elements/task-timeline/timeline-tools.js'),
  import('../../src/language/abbreviation-table.js'),
  import('../../src/messages/cards.en.js'),
  import('../../src/messages/en.js'),
  import('../../src/messages/errors.en.js'),
  import('../../src/messages/errors.vi.js'),
  import('../../src/messages/projects.en.js'),
  import('../../src/messages/reasons.en.js'),
  import('../../src/messages/targets.en.js'),
  import('../../src/messages/timeline.en.js'),
  import('../../src/messages/tools.en.js'),
  import('../../src/messages/verdict.en.js'),
  import('../../src/model/progress-csv.js'),
  import('../../src/source/failure.js'),
  import('../../src/source/progress.js'),
  import('./finish-files.js'),
];

/** Whether all of it came. */
export async function loadAll(reader: Reader): Promise<boolean> {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
  await new Promise<void>((resolve) => void idle(() => resolve()));
  const loads = await Promise.allSettled([...LATER(), reader.warm()]);
  return loads.every(({ status }) => status === 'fulfilled');
}
