import { notice } from '../../base/state-views.js';
import type { Resolution } from '../../schema/resolution.js';
import { absence, type Wanted } from './absence.js';

/** A widget that has nothing to show. */
interface AbsentHost {
  group?: string | undefined;
  target?: string | undefined;
  readonly resolution: Resolution | undefined;
  readonly failureWords: { lang: string };
}

/** A remark in place of what the widget shows. */
export function absenceView(host: AbsentHost, wanted: Wanted): HTMLElement {
  return notice('info', ...absence(host.resolution!, host, wanted, host.failureWords.lang));
}
