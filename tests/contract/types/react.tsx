/** Compiled, never run: the tags in JSX of React 19. */
import { useRef } from 'react';
import type { TargetTable } from 'resolution-elements';
import 'resolution-elements/react';

export function Page({ paper }: { paper: object }) {
  const table = useRef<TargetTable>(null);
  return (
    <>
      <target-table ref={table} data={paper} heading-level={3} className="wide" ontarget-select={(event) => event.detail.targetId}>
        <a href="/nq.pdf">Nghị quyết</a>
      </target-table>
      <task-timeline src="/nq.json" group-by="owner" soon-days={7} compact onresolution-error={({ error }) => error} />
      <resolution-viewer src="/nq.json" theme="auto" key="a" lang="en" />
      {/* @ts-expect-error there is no such order */}
      <task-timeline group-by="colour" />
      {/* @ts-expect-error a card of one target has no group */}
      <target-card group="nhom.1" />
    </>
  );
}
