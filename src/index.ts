/** Everything the library offers to a bundler. Importing it registers nothing; `resolution-elements/define` does. */
export { defineElement, VERSION } from './base/define.js';
export { ResolutionViewer } from './elements/resolution-viewer/resolution-viewer.js';
export { TargetCard } from './elements/target-card/target-card.js';
export { TargetChart } from './elements/target-chart/target-chart.js';
export { TargetSummary } from './elements/target-summary/target-summary.js';
export { TargetTable } from './elements/target-table/target-table.js';
export { citation } from './format/citation.js';
export { shortTitle } from './format/title.js';
export { mergeProgress, type Merged, type UnmatchedEntry } from './model/progress.js';
export type { Progress, ProgressEntry } from './schema/progress.js';
export { readProgress } from './schema/progress-reader.js';
export { readResolution, ResolutionReader, type FlowEntry } from './schema/reader.js';
export { pathText, type Problem } from './schema/problem.js';
export { isSection, plainText } from './schema/resolution.js';
export type * from './schema/resolution.js';
export { SourceError, type SourceErrorCode } from './source/errors.js';
export { allowOrigins } from './source/setup.js';
