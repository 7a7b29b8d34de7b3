/** What the events of a reader's acts carry. `documentId` is undefined for a document without an id. */
interface OfDocument {
  documentId: string | undefined;
}

/** A reader goes to a target in the text. */
export interface TargetSelectDetail extends OfDocument {
  targetId: string;
}

/** A reader asks why a verdict is what it is. */
export interface VerdictExplainDetail extends OfDocument {
  targetId: string;
  measureId?: string;
}

/** A reader goes to a duty in the text. */
export interface TaskSelectDetail extends OfDocument {
  taskId: string;
}

/** A reader goes to works in the text. */
export interface ProjectSelectDetail extends OfDocument {
  projectId: string;
}

/** A reader's acts, which bubble: they can be heard at the element and anywhere above it. */
export interface ResolutionActs {
  'target-select': CustomEvent<TargetSelectDetail>;
  'verdict-explain': CustomEvent<VerdictExplainDetail>;
  'task-select': CustomEvent<TaskSelectDetail>;
  'project-select': CustomEvent<ProjectSelectDetail>;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- each adds the members of the other to what the DOM has. */
declare global {
  interface HTMLElementEventMap extends ResolutionActs {}
  interface DocumentEventMap extends ResolutionActs {}
}
