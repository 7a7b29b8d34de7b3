import type { Project, Observation, Target, TargetGroup, Task } from './data.js';
import type { Block, Citation, Envelope, FlowNode, Footnote, Issue, Recipient, Section } from './text.js';

export type { Criterion, Measure, Observation, Project, Provenance, Role, Target, TargetGroup, Task, Update } from './data.js';
export type {
  Block,
  Citation,
  Content,
  DateValue,
  Envelope,
  FlowNode,
  Footnote,
  Issue,
  Recipient,
  Run,
  Section,
  Signature,
  Source,
} from './text.js';

/** A whole document: the text layer (`preface`, `body`, `conclusions`, `footnotes`) and everything read from it. */
export type Resolution = Envelope & {
  /** Letterhead, number, date, kind, title: everything before the first line of the text proper. */
  preface?: Block[];
  body?: FlowNode[];
  /** Recipients and signature, and the annexes behind them with their outline. */
  conclusions?: FlowNode[];
  footnotes?: Footnote[];
  citations?: Citation[];
  recipients?: Recipient[];
  issues?: Issue[];
  targetGroups?: TargetGroup[];
  targets?: Target[];
  observations?: Observation[];
  tasks?: Task[];
  projects?: Project[];
};

export const isSection = (node: FlowNode): node is Section => node.kind === 'section';

/** The plain characters of a content, without marks: what a reader sees, minus note calls. */
export function plainText(content: Block['content']): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return content;
  let out = '';
  for (const run of content) if (run.text && run.noteRef === undefined) out += run.text;
  return out;
}
