/** Decisions about issues, written into the document: on the issue itself, never into the text. */
import { eachText } from '../../src/import/each-text.js';
import type { Issue, Resolution } from '../../src/schema/resolution.js';
import type { Decision } from './draft.js';

/** `decided` tells what was decided about an issue; `notes` are what else a person did. Changes the document it is given. */
export function withDecisions(document: Resolution, decided: (issue: Issue) => Decision | undefined, notes: readonly Issue[]): Resolution {
  const kept = new Set<string>();
  const issues = (document.issues ?? []).map((issue): Issue => {
    const decision = decided(issue);
    if (!decision) return issue;
    if (decision.as === 'kept') {
      kept.add(issue.id);
      return { ...issue, severity: 'hint', decision: 'kept' };
    }
    const meant = decision.as === 'corrected' ? decision.text : (issue.suggestion ?? '');
    return { ...issue, severity: 'hint', decision: decision.as, suggestion: meant, ...wordsFor(issue.exact, meant) };
  });
  if (kept.size) unmark(document, kept);
  document.issues = [...issues, ...notes];
  return document;
}

const wordsFor = (exact: string | undefined, meant: string): Pick<Issue, 'message' | 'messageEn'> =>
  exact
    ? {
        message: `Bản gốc ghi “${exact}”; người soát đọc là “${meant}”.`,
        messageEn: `The original has “${exact}”; whoever reviewed it reads “${meant}”.`,
      }
    : { message: `Người soát ghi: “${meant}”.`, messageEn: `Noted in review: “${meant}”.` };

/** What was found to be right is no longer marked in the text. */
function unmark(document: Resolution, kept: ReadonlySet<string>): void {
  for (const { content } of eachText(document)) {
    if (typeof content === 'string') continue;
    for (const run of content ?? []) if (run.sic !== undefined && kept.has(run.sic)) delete run.sic;
  }
}
