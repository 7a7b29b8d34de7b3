/** Tasks of a paper as the format has them: who, until when, what comes out of it, and where it was read. */
import type { Role, Task } from '../schema/data.js';
import { LIMITS } from '../schema/limits.js';
import type { Resolution } from '../schema/resolution.js';
import type { Ids } from './body.js';
import { quote } from './quote.js';
import { kindOf, outputsIn } from './task-kind.js';
import { findTasks, type FoundTask } from './tasks-find.js';

type Source = Parameters<typeof findTasks>[0];

/** `taken`: blocks that are targets. */
export function readTasks(source: Source & Pick<Resolution, 'body'>, taken: ReadonlySet<string>, ids: Ids): Task[] {
  return findTasks(source, taken)
    .slice(0, LIMITS.nodes / 10)
    .map((found) => toTask(found, ids));
}

export function toTask(found: FoundTask, ids: Ids): Task {
  const { node, text, sectionId, deadline, inherited, row } = found;
  const outputs = row?.outputs.length ? row.outputs : outputsIn(text);
  const due = deadline?.value ?? inherited.deadline?.value;
  const code = row ? row.code : /[\p{L}\d]/u.test(node.label ?? '') ? node.label : undefined;
  const roles = rolesOf(found);
  return {
    id: ids.once(`nv.${node.id.replace(/^[bs]\./, '')}${row ? `.${row.code ?? 'r'}` : ''}`),
    ...(code && { code }),
    ...(sectionId !== undefined && { sectionId }),
    text: text.slice(0, LIMITS.text),
    kind: kindOf(found, outputs),
    ...(due && { deadline: due }),
    ...(!deadline && inherited.deadline && { inherited: inherited.deadline.id }),
    ...(roles.length && { roles }),
    ...(outputs.length && { outputs }),
    provenance: quote(node.id, text, 0, text.length),
  };
}

/** Whom the line itself names; else whom the line over it does. */
function rolesOf({ assignees, inherited }: FoundTask): Role[] {
  const own = assignees.map(({ role, who, kind }): Role => ({ role, who, kind }));
  if (own.some(({ role }) => role === 'lead') || !inherited.assignees) return own;
  const { list, id } = inherited.assignees;
  return [...list.map(({ role, who, kind }): Role => ({ role, who, kind, inherited: id })), ...own];
}
