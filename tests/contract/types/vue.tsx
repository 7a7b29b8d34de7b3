/** Compiled, never run: the tags in templates and in JSX of Vue. */
/** @jsxImportSource vue */
import type { GlobalComponents } from 'vue';
import 'resolution-elements/vue';

/** What a template may give to a tag. */
type Given<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const table: Given<'target-table'> = {
  data: {},
  'heading-level': 3,
  class: 'wide',
  'onTarget-select': (event) => event.detail.targetId,
};
// @ts-expect-error there is no such order
export const list: Given<'project-list'> = { 'group-by': 'colour' };

export const page = () => [
  <task-timeline src="/nq.json" group-by="owner" onTaskSelect={(event) => event.detail.taskId} key="a" />,
  // @ts-expect-error a flag is no word
  <target-card qr="yes" />,
];
