import { ResolutionHead } from '../schema/head.js';
import { SourceError } from './errors.js';

/**
 * The head of parsed JSON, wherever it came from. Throws a `SourceError` when the document may not be shown or is none.
 * Anything but `public` is refused before a single word is read, so that no message can quote from it; a misspelt level counts as a level.
 */
export function openDocument(json: unknown, url = ''): ResolutionHead {
  const level = (json as { publicity?: unknown } | null | undefined)?.publicity ?? 'public';
  if (level !== 'public') throw new SourceError('not-public', url);
  const head = new ResolutionHead(json);
  const { document, problems } = head;
  if (!document) throw new SourceError('schema', url, { problems, detail: `${problems[0]!.code} ${problems[0]!.path.join('.')}` });
  return head;
}
