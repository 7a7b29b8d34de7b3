/** Puts a mark on, or takes out, stretches of a content that are given by offsets in its plain text. */
import type { Content, Run } from '../schema/text.js';

export interface Stretch {
  start: number;
  end: number;
}

/** Content with `patch` on every stretch. Stretches are in order and do not overlap. */
export function markRuns<T extends Stretch>(content: Content, stretches: readonly T[], patch: (stretch: T) => Partial<Run>): Content {
  return cut(content, stretches, (run, stretch) => ({ ...run, ...patch(stretch) }));
}

/** Content in which every stretch is gone and a run of its own says so. */
export function replaceRuns<T extends Stretch>(content: Content, stretches: readonly T[], stand: (stretch: T) => Run): Content {
  const done = new Set<T>();
  return cut(content, stretches, (_run, stretch) => {
    if (done.has(stretch)) return null;
    done.add(stretch);
    return stand(stretch);
  });
}

function cut<T extends Stretch>(content: Content, stretches: readonly T[], make: (run: Run, stretch: T) => Run | null): Content {
  if (stretches.length === 0) return content;
  const runs: Run[] = typeof content === 'string' ? [{ text: content }] : content;
  const out: Run[] = [];
  let at = 0;
  let next = 0;
  for (const run of runs) {
    const text = run.text ?? '';
    // Calls of notes are no part of the plain text and stay where they are.
    if (run.noteRef !== undefined || text === '') {
      out.push(run);
      continue;
    }
    const end = at + text.length;
    let cursor = at;
    while (cursor < end) {
      while ((stretches[next]?.end ?? Infinity) <= cursor) next++;
      const stretch = stretches[next];
      if (!stretch || stretch.start >= end) {
        out.push({ ...run, text: text.slice(cursor - at) });
        break;
      }
      if (stretch.start > cursor) out.push({ ...run, text: text.slice(cursor - at, stretch.start - at) });
      const from = Math.max(cursor, stretch.start);
      const to = Math.min(end, stretch.end);
      const piece = make({ ...run, text: text.slice(from - at, to - at) }, stretch);
      if (piece) out.push(piece);
      cursor = to;
    }
    at = end;
  }
  return out;
}
