import type { Problem } from './problem.js';
import { down, pathOf, walkFile, type Entity, type Step } from './walk.js';

/** Entities that have an `id` of their own. */
const OWNERS = ['node', 'footnote', 'citation', 'issue', 'targetGroup', 'target', 'measure', 'observation', 'task', 'project'] as const;
type Owner = (typeof OWNERS)[number];

/** Entities that share the page's addresses (`#id`): an id may stand once among all of them. The rest have a space each. */
const ADDRESSED: ReadonlySet<Owner> = new Set(['node', 'footnote', 'target', 'task', 'project']);
const PLACE: readonly Owner[] = ['node', 'footnote'];
const ANY: readonly Owner[] = OWNERS;

/** Fields that hold the id (or a list of ids) of another entity. */
const REFERENCES: Partial<Record<Entity, Readonly<Record<string, readonly Owner[]>>>> = {
  run: { cite: ['citation'], sic: ['issue'], noteRef: ['footnote'], noteBody: ['footnote'] },
  footnote: { blockId: ['node'] },
  citation: { blockId: PLACE },
  recipient: { blockId: ['node'] },
  signature: { blockId: ['node'] },
  issue: { where: ANY },
  targetGroup: { sectionId: ['node'] },
  target: { groupId: ['targetGroup'] },
  observation: { measureId: ['measure'] },
  task: { targets: ['target'], sectionId: ['node'], inherited: PLACE },
  project: { sectionId: ['node'], inherited: PLACE },
  role: { inherited: PLACE },
  provenance: { blockId: PLACE },
};

const isOwner = (entity: Entity): entity is Owner => (OWNERS as readonly Entity[]).includes(entity);

/** Ids that stand twice, and ids that are pointed at but do not exist. Paths are those of the file. */
export function checkReferences(json: unknown): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Set<Owner>>();
  const pending: { to: readonly Owner[]; id: string; step: Step }[] = [];
  const report = (code: Problem['code'], step: Step, id: string): void => {
    if (problems.length < 1000) problems.push({ severity: 'warning', code, path: pathOf(step), received: id.slice(0, 80) });
  };

  walkFile(json, (entity, entry, step) => {
    const { id } = entry;
    if (isOwner(entity) && typeof id === 'string' && id) {
      const seen = ids.get(id) ?? new Set<Owner>();
      const clash = ADDRESSED.has(entity) ? [...seen].some((other) => ADDRESSED.has(other)) : seen.has(entity);
      if (clash) report('duplicate-id', down(step, 'id'), id);
      ids.set(id, seen.add(entity));
    }
    for (const [key, to] of Object.entries(REFERENCES[entity] ?? {})) {
      const value = entry[key];
      const at = down(step, key);
      if (typeof value === 'string' && value) pending.push({ to, id: value, step: at });
      else if (Array.isArray(value)) {
        value.forEach((one: unknown, index) => {
          if (typeof one === 'string' && one) pending.push({ to, id: one, step: down(at, index) });
        });
      }
    }
  });

  for (const { to, id, step } of pending) {
    const owners = ids.get(id);
    if (!owners || !to.some((owner) => owners.has(owner))) report('unknown-ref', step, id);
  }
  return problems;
}

/** Where each id of the file stands: the path of the first entity that bears it. */
export function findIds(json: unknown): Map<string, (string | number)[]> {
  const paths = new Map<string, (string | number)[]>();
  walkFile(json, (entity, entry, step) => {
    if (isOwner(entity) && typeof entry.id === 'string' && !paths.has(entry.id)) paths.set(entry.id, pathOf(step));
  });
  return paths;
}

/** Where the words of each issue stand in the text: the path of the first run marked with it. */
export function findMarked(json: unknown): Map<string, (string | number)[]> {
  const paths = new Map<string, (string | number)[]>();
  walkFile(json, (entity, entry, step) => {
    if (entity === 'run' && typeof entry.sic === 'string' && !paths.has(entry.sic)) paths.set(entry.sic, pathOf(step));
  });
  return paths;
}
