/**
 * Targets, tasks and works that a person found in the paper. The draft keeps where each stands and never its words: they are read from the text anew each
 * time, by what the importer reads its own with, so that they stay the paper's and are masked when that is.
 */
import { Ids } from '../../src/import/body.js';
import { eachNode } from '../../src/import/each-text.js';
import { readProjects } from '../../src/import/projects-find.js';
import { quote } from '../../src/import/quote.js';
import { targetKey, toTarget } from '../../src/import/read-data.js';
import { toTask } from '../../src/import/read-tasks.js';
import { periodIn } from '../../src/import/target-period.js';
import { bare } from '../../src/import/targets-find.js';
import { taskAt } from '../../src/import/tasks-find.js';
import { plainText, type Project, type Resolution, type Target, type Task } from '../../src/schema/resolution.js';
import type { Choice, Line, Stretch } from './sentences.js';
import { linesOf, stretchesOf } from './sentences.js';

export type AddedList = 'targets' | 'tasks' | 'projects';

export interface Added {
  list: AddedList;
  /** Chosen once, when it is added. */
  id: string;
  blockId: string;
  nth: number;
  part?: number;
}

/** The document with what was added, each where the paper has it. */
export function withAdded(document: Resolution, added: readonly Added[]): Resolution {
  if (!added.length) return document;
  const lines = linesOf(document);
  const { targets = [], tasks = [], projects = [] } = document;
  const out = { ...document, targets: [...targets], tasks: [...tasks], projects: [...projects] };
  const ranks = new Map<string, number>();
  for (const { node, rank } of lines) if (!ranks.has(node.id)) ranks.set(node.id, rank);
  for (const one of added) {
    const line = lines.find(({ node, nth }) => node.id === one.blockId && nth === one.nth);
    if (!line) continue;
    if (one.list === 'targets') insert(out.targets, targetFrom(out, one, line, ranks), ranks);
    else if (one.list === 'tasks') insert(out.tasks, taskFrom(out, one, line), ranks);
    else insert(out.projects, projectFrom(document, one, line), ranks);
  }
  for (const list of ['targets', 'tasks', 'projects'] as const) if (!out[list].length) delete (out as Resolution)[list];
  return out;
}

/** What a person chose, with an id that nothing has in any of the documents: the same paper with and without personal data. */
export function newAdded(list: AddedList, { line, part }: Choice, document: Resolution, others: readonly Resolution[]): Added {
  const { node, nth } = line;
  const taken = new Ids();
  for (const id of new Set([document, ...others].flatMap(idsIn))) taken.once(id);
  const place = { blockId: node.id, nth, ...(part !== undefined && { part }) };
  if (list !== 'targets')
    return { list, id: taken.once(`${list === 'tasks' ? 'nv' : 'cong-trinh'}.${node.id.replace(/^[bs]\./, '')}`), ...place };
  const lines = linesOf(document);
  const group = groupOf(document, line, new Map(lines.map(({ node, rank }) => [node.id, rank])));
  const size = (document.targets ?? []).filter((target) => target.groupId === group.id).length;
  const key = targetKey(group.id?.replace(/^nhom\./, '') ?? '', codeOf(line, part, group), size);
  return { list, id: taken.once(`ct.${key}`), ...place };
}

function targetFrom(document: Resolution, { id, part }: Added, line: Line, ranks: ReadonlyMap<string, number>): Target {
  const { node, over } = line;
  const { start, text } = stretchAt(line, part);
  const group = groupOf(document, line, ranks);
  const said = over.map(({ heading }) => periodIn(plainText(heading))).findLast(Boolean) ?? document.period ?? undefined;
  const found = { node, parts: [{ blockId: node.id, text }], ...codeOf(line, part, group) };
  const { groupId: _, ...target } = toTarget(found, group.id ?? '', id, said);
  return {
    ...target,
    ...(group.id !== undefined && { groupId: group.id }),
    provenance: quote(node.id, line.text, start, start + text.length),
  };
}

function taskFrom(document: Resolution, { id, part }: Added, line: Line): Task {
  const { node, over } = line;
  const { start, text } = stretchAt(line, part);
  const task = toTask(taskAt(document, node, over, start, text), new Ids());
  return { ...task, id, provenance: quote(node.id, line.text, start, start + text.length) };
}

/** Read as the only line of a list of works, under a heading that says no more than that. */
function projectFrom(document: Resolution, { id, part }: Added, { node, over, text: whole }: Line): Project {
  const { start, text } = stretchAt({ text: whole }, part);
  const item = { kind: 'item' as const, id: node.id, content: text };
  const list = { kind: 'section' as const, level: 1, id: over.at(-1)?.id ?? node.id, heading: 'Công trình', children: [item] };
  const { sectionId: _, ...project } = readProjects({ ...document, body: [list], footnotes: [] }, new Set(), new Ids())[0]!;
  const section = over.at(-1)?.id;
  return {
    ...project,
    id,
    ...(section !== undefined && { sectionId: section }),
    provenance: quote(node.id, whole, start, start + text.length),
  };
}

/** Where masking has taken the end of a statement away, all of the line is meant rather than nothing. */
const stretchAt = ({ text }: Pick<Line, 'text'>, part: number | undefined): Stretch =>
  (part === undefined ? undefined : stretchesOf(text)[part]) ?? { start: 0, text };

/** The printed number is the target's where all that is printed behind it is, and the others of its group are numbered with it. */
function codeOf({ node, nth }: Line, part: number | undefined, { within }: Group): { code?: string } {
  const code = within && nth === 0 && part === undefined ? bare(node.label) : '';
  return code ? { code } : {};
}

interface Group {
  id: string | undefined;
  /** Whether the line stands in the section of the group. */
  within: boolean;
}

/** The group of the innermost section that has one, else that of the target before it. */
function groupOf({ targetGroups = [], targets = [] }: Resolution, { over, rank }: Line, ranks: ReadonlyMap<string, number>): Group {
  const section = over.findLast(({ id }) => targetGroups.some(({ sectionId }) => sectionId === id));
  const own = section && targetGroups.find(({ sectionId }) => sectionId === section.id);
  if (own) return { id: own.id, within: true };
  const near = targets.findLast(({ provenance }) => (ranks.get(provenance.blockId) ?? 0) <= rank) ?? targets[0];
  return { id: near?.groupId, within: false };
}

function insert<T extends Target | Task | Project>(list: T[], entry: T, ranks: ReadonlyMap<string, number>): void {
  const rank = ({ provenance }: Target | Task | Project): number => ranks.get(provenance?.blockId ?? '') ?? 0;
  list.splice(list.findLastIndex((one) => rank(one) <= rank(entry)) + 1, 0, entry);
}

function idsIn({ preface, body, conclusions, footnotes = [], targets = [], tasks = [], projects = [] }: Resolution): string[] {
  const nodes = [preface, body, conclusions].flatMap((list) => [...eachNode(list)]);
  return [...nodes, ...footnotes, ...targets, ...tasks, ...projects].map(({ id }) => id);
}
