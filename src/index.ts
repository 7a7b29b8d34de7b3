/** Everything the library offers to a bundler. Importing it registers nothing; `resolution-elements/define` does. */
export { defineElement, VERSION } from './base/define.js';
export type {
  ProjectSelectDetail,
  ResolutionActs,
  TargetSelectDetail,
  TaskSelectDetail,
  VerdictExplainDetail,
} from './elements/document/events.js';
export { ProjectList } from './elements/project-list/project-list.js';
export { ResolutionCheck } from './elements/resolution-check/resolution-check.js';
export type { CheckResult } from './elements/resolution-check/panel.js';
export { ResolutionViewer } from './elements/resolution-viewer/resolution-viewer.js';
export { TargetCard } from './elements/target-card/target-card.js';
export { TargetChart } from './elements/target-chart/target-chart.js';
export { TargetSummary } from './elements/target-summary/target-summary.js';
export { TargetTable } from './elements/target-table/target-table.js';
export { TaskTimeline } from './elements/task-timeline/task-timeline.js';
export { citation } from './format/citation.js';
export { fitsCalendar, writeCalendar, type CalendarOptions, type CalendarTask } from './format/calendar-file.js';
export { shortTitle } from './format/title.js';
export { mergeProgress, type Merged, type UnmatchedEntry } from './model/progress.js';
export { searchProjects } from './model/project-search.js';
export { calendarAnchor, taskDates } from './model/task-calendar.js';
export { taskStanding, type TaskContext, type TaskStanding, type TaskStatus } from './model/task-status.js';
export { countTasks } from './model/task-totals.js';
export type { Progress, ProgressEntry } from './schema/progress.js';
export { readProgress } from './schema/progress-reader.js';
export { readResolution, ResolutionReader, type FlowEntry } from './schema/reader.js';
export { pathText, type Problem } from './schema/problem.js';
export { isSection, plainText } from './schema/resolution.js';
export type * from './schema/resolution.js';
export { readTasks } from './schema/task-reader.js';
export { SourceError, type SourceErrorCode } from './source/errors.js';
export { allowOrigins } from './source/setup.js';
