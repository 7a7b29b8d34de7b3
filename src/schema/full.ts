import { readData } from './data-reader.js';
import { pathText, type Problem } from './problem.js';
import { readResolution, type ResolutionReader } from './reader.js';
import { checkReferences } from './references.js';
import type { Resolution } from './resolution.js';
import { readTasks } from './task-reader.js';
import { findTypos } from './typos.js';

/** A file read to its last field. */
export interface FullReading {
  /** Undefined when the file as a whole is no resolution. */
  document: Resolution | undefined;
  /** Breaches of the format: what the JSON Schema refuses too, plus the caps on depth and count. */
  problems: Problem[];
  /** Ids that stand twice, ids that point nowhere and misspelt fields. Nothing was left out because of them. */
  warnings: Problem[];
}

/** Stand-ins for required fields that are wrong, so that one slip at the head of a file does not hide those behind it. */
const STAND_INS: Readonly<Record<string, string>> = { format: 'resolution/1', id: 'x', docType: 'other', title: 'x' };

/** Reads text layer, data layer and the references between them. For the command line and for tests; a page reads only what it shows. */
export function readFull(json: unknown): FullReading {
  const reader = readResolution(json);
  const { document } = reader;
  const warnings = [...checkReferences(json), ...findTypos(json)];
  if (document) return { document, problems: withData(reader), warnings };
  if (reader.problems.some(({ code }) => code === 'not-object')) return { document, problems: reader.problems, warnings: [] };
  const repaired: Record<string, unknown> = { ...(json as object) };
  for (const { path } of reader.problems) {
    const key = String(path[0]);
    if (Object.hasOwn(STAND_INS, key)) repaired[key] = STAND_INS[key];
  }
  const rest = withData(readResolution(repaired));
  const known = new Set(reader.problems.map(({ path }) => pathText(path)));
  return { document, problems: [...reader.problems, ...rest.filter(({ path }) => !known.has(pathText(path)))], warnings };
}

/** The reader names nodes whose id stands twice; `checkReferences` does so for every entity. */
function withData(reader: ResolutionReader): Problem[] {
  const data = reader.document ? [...readData(reader.document), ...readTasks(reader.document)] : [];
  return [...reader.problems, ...data].filter((problem) => problem.code !== 'duplicate-id').map(withSection);
}

/** A node of unknown kind is read as a block; whoever mends it may have meant a section. */
function withSection(problem: Problem): Problem {
  const blocks = 'paragraph | item | table | quote';
  return problem.path.at(-1) === 'kind' && problem.expected === blocks ? { ...problem, expected: `section | ${blocks}` } : problem;
}
