/** Registers every tag, and turns links to documents into widgets. */
import './embed/steady.js';
import './elements/project-list/define.js';
import './elements/resolution-check/define.js';
import './elements/resolution-viewer/define.js';
import './elements/target-card/define.js';
import './elements/target-chart/define.js';
import './elements/target-summary/define.js';
import './elements/target-table/define.js';
import './elements/task-timeline/define.js';
import { mountLinks } from './embed/mount.js';

/** For the one-script build: the global `ResolutionElements` lets a page allow other origins. */
export { allowOrigins } from './source/setup.js';

mountLinks();
