/** What a webmaster pastes: one script and one tag. */
import { documentName } from '../../src/format/title.js';
import type { Resolution } from '../../src/schema/resolution.js';

export const TAGS = ['resolution-viewer', 'target-table', 'target-summary', 'task-timeline', 'project-list'] as const;
export type Tag = (typeof TAGS)[number];

/** The tags for which a document has something to show. */
export const tagsFor = ({ targets, observations, tasks, projects }: Resolution): Tag[] =>
  TAGS.filter((tag) => {
    if (tag === 'resolution-viewer') return true;
    if (tag === 'task-timeline') return Boolean(tasks?.length);
    if (tag === 'project-list') return Boolean(projects?.length);
    return Boolean(targets?.length || (tag === 'target-table' && observations?.length));
  });

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

interface Options {
  tag: Tag;
  /** File name without ending. */
  name: string;
  progress: boolean;
}

export function snippet(document: Resolution, { tag, name, progress }: Options): string {
  const attributes = [`src="/van-ban/${escape(name)}.json"`];
  // The words marked in the text carry what was decided about them.
  if (tag === 'resolution-viewer' && hasRecorded(document)) attributes.push('show-issues');
  if (progress && tag !== 'resolution-viewer') attributes.push(`progress="/van-ban/${escape(progressName(name))}"`);
  const title = escape(documentName(document));
  const address = document.original?.url;
  const fallback = address ? `<a href="${escape(address)}">${title} (PDF)</a>` : `<p>${title}</p>`;
  return `<script type="module" src="/resolution-elements/esm/${tag}.js"></script>
<${tag} ${attributes.join(' ')}>
  ${fallback}
</${tag}>`;
}

export const progressName = (name: string): string => `${name}-tien-do.csv`;

const hasRecorded = ({ issues = [] }: Resolution): boolean =>
  issues.some(({ code, decision }) => code !== 'reading-edited' && (decision === 'accepted' || decision === 'corrected'));

/** A name that every server and every system takes. */
export const isFileName = (name: string): boolean => /^[a-z\d](?:[a-z\d-]{0,98}[a-z\d])?$/.test(name);
