import type { Resolution } from '../schema/resolution.js';

/**
 * The place, then kind, number, date, issuer and subject. What the paper does not say is left out, never filled in. `kind` is the kind of the
 * paper in running Vietnamese.
 */
export function cite(kind: string, doc: Resolution, place: string): string {
  let out = doc.number ? `${kind || 'Văn bản'} số ${doc.number}` : kind;
  if (doc.issued?.raw) out += ` ${doc.issued.raw}`;
  if (doc.issuer?.name) out += ` của ${doc.issuer.name}`;
  const subject = doc.subject ?? (out ? null : doc.title);
  if (subject) out += out ? `, ${subject}` : subject;
  if (doc.stage === 'draft') out += ' (dự thảo)';
  return place ? `${place[0]!.toLocaleUpperCase('vi')}${place.slice(1)}, ${out}` : out;
}
