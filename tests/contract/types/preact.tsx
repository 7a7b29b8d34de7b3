/** Compiled, never run: the tags in JSX of Preact. */
/** @jsxImportSource preact */
import 'resolution-elements/preact';

export const page = (paper: object) => (
  <main>
    <target-table data={paper} heading-level={3} class="wide" ontarget-select={(event) => event.detail.targetId} />
    <project-list src="/nq.json" group-by="street" key="a" />
    {/* @ts-expect-error there is no such order */}
    <project-list group-by="colour" />
  </main>
);
