/** The work in progress: what was read, and every decision of the person at the page, from which the finished document is made anew each time. */
import type { Criterion, DateValue, Issue, Measure, Resolution, Role, Target, TargetGroup, Task } from '../../src/schema/resolution.js';
import { withAdded, type Added } from './added.js';
import { matterKey } from './matters.js';
import type { Kept, Paper } from './reading.js';
import { withDecisions } from './recorded.js';

/** What was decided about an issue: the words are right, the suggestion is meant, or what is meant was written by hand. */
export type Decision = { as: 'kept' } | { as: 'accepted' } | { as: 'corrected'; text: string };

export interface MeasureEdit {
  label: string;
  unit: string | null;
  polarity: NonNullable<Measure['polarity']>;
  criterion: Criterion;
}

export interface TargetEdit {
  dropped?: boolean;
  groupId?: string;
  /** Ids of parts that were taken away, and parts that were written by hand. */
  without?: string[];
  more?: Measure[];
  period?: DateValue | null;
  owner?: string | null;
}

/** What the head of the paper says, where it was read wrong or says nothing. */
export interface Facts {
  title?: string;
  number?: string | null;
  issuer?: string | null;
  issued?: DateValue | null;
}

/** Of a task or of works. */
export interface DutyEdit {
  dropped?: boolean;
  /** Of works: a sentence seldom is a name. */
  name?: string;
  deadline?: DateValue | null;
  roles?: Role[];
}

export interface Draft {
  version: 1;
  savedAt: string;
  step: 2 | 3;
  /** File name without ending. */
  name: string;
  fileName: string;
  imported: Resolution;
  kept: Kept;
  mask: boolean;
  original: string;
  facts: Facts;
  decisions: Record<string, Decision>;
  measures: Record<string, MeasureEdit>;
  targets: Record<string, TargetEdit>;
  duties: Record<string, DutyEdit>;
  /** What the machine passed over. */
  added: Added[];
}

export function newDraft(paper: Paper, kept: Kept, fileName: string): Draft {
  const { imported } = paper;
  return {
    version: 1,
    savedAt: '',
    step: 2,
    name: imported.id,
    fileName,
    imported,
    kept,
    mask: false,
    original: '',
    facts: {},
    decisions: {},
    measures: {},
    targets: {},
    duties: {},
    added: [],
  };
}

/** What was read from the paper, by the machine and by the person, before anything of it was edited. */
export const basis = (paper: Paper, draft: Draft): Resolution => withAdded((draft.mask && paper.masked) || paper.plain, draft.added);

/** The document to download. The text stays as printed; what a person decided stands beside it. */
export function finished(paper: Paper, draft: Draft): Resolution {
  const document = structuredClone(basis(paper, draft));
  if (draft.original) document.original = { url: draft.original };
  const notes: Issue[] = [];
  editFacts(document, draft.facts, notes);
  noteAdded(document, draft, notes);
  editTargets(document, draft, notes);
  for (const list of ['tasks', 'projects'] as const) {
    const duties = document[list] as Task[] | undefined;
    if (duties) Object.assign(document, { [list]: duties.flatMap((duty) => editDuty(duty, draft, notes)) });
  }
  return withDecisions(document, (issue) => draft.decisions[matterKey(issue)], notes);
}

const BLANK = 'để trống';

function editFacts(document: Resolution, { title, number, issuer, issued }: Facts, notes: Issue[]): void {
  const said = (what: string, en: string): Issue =>
    note(notes, undefined, what, 'Người soát ghi lại phần đầu văn bản', `Noted in review (${en})`);
  if (title !== undefined) {
    document.title = title;
    notes.push(said(title, 'title'));
  }
  if (number !== undefined) {
    document.number = number;
    notes.push(said(number ?? BLANK, 'number'));
  }
  if (issuer !== undefined) {
    document.issuer = { ...document.issuer, name: issuer };
    notes.push(said(issuer ?? BLANK, 'issuer'));
  }
  if (issued !== undefined) {
    document.issued = issued;
    notes.push(said(issued?.raw ?? BLANK, 'date'));
  }
}

export const isAdded = ({ added }: Draft, id: string): boolean => added.some((one) => one.id === id);

function noteAdded(document: Resolution, draft: Draft, notes: Issue[]): void {
  const { targets = [], tasks = [], projects = [] } = document;
  for (const { id, provenance, ...said } of [...targets, ...tasks, ...projects])
    if (isAdded(draft, id) && !(draft.targets[id] ?? draft.duties[id])?.dropped)
      notes.push(
        note(
          notes,
          provenance?.blockId,
          provenance?.exact ?? wordsOf(said),
          'Người soát thêm vào danh sách',
          'Added to the list in review',
        ),
      );
}

function editTargets(document: Resolution, draft: Draft, notes: Issue[]): void {
  if (!document.targets) return;
  const gone = new Set<string>();
  document.targets = document.targets.flatMap((target) => {
    const edit = draft.targets[target.id];
    if (edit?.dropped) {
      for (const { id } of [target, ...target.measures]) gone.add(id);
      // What a person put there and took away again was never in the list.
      if (!isAdded(draft, target.id))
        notes.push(
          note(notes, target.provenance.blockId, target.text, 'Người soát bỏ khỏi danh sách chỉ tiêu', 'Taken off the list of targets'),
        );
      return [];
    }
    for (const id of edit?.without ?? []) gone.add(id);
    return [editTarget(target, edit, draft, notes, document.targetGroups ?? [])];
  });
  if (!gone.size) return;
  // What was said of a target that is no more stays as a result of its own name.
  for (const result of document.observations ?? []) {
    if (result.measureId === undefined || !gone.has(result.measureId)) continue;
    delete result.measureId;
    result.label ??= result.text ?? result.provenance?.exact ?? 'Kết quả';
  }
  for (const task of document.tasks ?? []) if (task.targets) task.targets = task.targets.filter((id) => !gone.has(id));
}

function editTarget(target: Target, edit: TargetEdit | undefined, draft: Draft, notes: Issue[], groups: readonly TargetGroup[]): Target {
  const { without = [], more = [], groupId, period, owner } = edit ?? {};
  const kept = target.measures.filter(({ id }) => !without.includes(id));
  const measures = [...kept.map((measure) => editMeasure(measure, target, draft.measures[measure.id], notes)), ...more];
  const where = target.provenance.blockId;
  const gone = target.measures.filter(({ id }) => without.includes(id));
  for (const { label } of gone) notes.push(note(notes, where, label, 'Người soát bỏ một thành phần', 'A part was taken away in review'));
  for (const { label } of more) notes.push(note(notes, where, label, 'Người soát thêm một thành phần', 'A part was added in review'));
  const known = groups.some(({ id }) => id === groupId);
  if (known || period !== undefined || owner !== undefined) {
    const en = 'Group, period or unit in charge were corrected by hand';
    notes.push(note(notes, where, target.text, 'Người soát ghi lại nhóm, thời gian hoặc đơn vị phụ trách', en));
  }
  return { ...target, measures, ...(known && { groupId }), ...(period !== undefined && { period }), ...(owner !== undefined && { owner }) };
}

function editMeasure(measure: Measure, target: Target, edit: MeasureEdit | undefined, notes: Issue[]): Measure {
  if (!edit) return measure;
  const { blockId } = measure.provenance ?? target.provenance;
  const said = measure.criterion.raw ?? measure.label;
  notes.push(note(notes, blockId, said, 'Người soát ghi lại cách hiểu', 'The reading was corrected by hand'));
  return { ...measure, ...edit };
}

function editDuty<T extends Task>(duty: T, draft: Draft, notes: Issue[]): T[] {
  const edit = draft.duties[duty.id];
  if (!edit) return [duty];
  const where = duty.provenance?.blockId;
  const said = wordsOf(duty);
  if (edit.dropped) {
    if (!isAdded(draft, duty.id)) notes.push(note(notes, where, said, 'Người soát bỏ khỏi danh sách', 'Taken off the list'));
    return [];
  }
  notes.push(
    note(notes, where, said, 'Người soát ghi lại tên, thời hạn hoặc người phụ trách', 'Name, deadline or roles were corrected by hand'),
  );
  const changed = { ...duty, ...(edit.name !== undefined && { name: edit.name }) };
  if (edit.deadline !== undefined) {
    changed.deadline = edit.deadline;
    delete changed.inherited;
  }
  if (edit.roles !== undefined) changed.roles = edit.roles;
  return [changed];
}

/** Works have a name and no text. */
const wordsOf = (entry: object): string => (entry as { text?: string }).text ?? (entry as { name: string }).name;

const note = (notes: readonly Issue[], where: string | undefined, exact: string, vi: string, en: string): Issue => ({
  id: `edit.${notes.length + 1}`,
  severity: 'hint',
  code: 'reading-edited',
  ...(where !== undefined && { where }),
  exact,
  message: `${vi}: “${exact.slice(0, 160)}”`,
  messageEn: `${en}: “${exact.slice(0, 160)}”`,
  decision: 'corrected',
});
