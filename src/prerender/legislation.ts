import { runningName } from '../format/issuer-name.js';
import { kindName } from '../format/title.js';
import { dayIn } from '../model/day.js';
import type { Citation, Resolution } from '../schema/resolution.js';
import { safeUrl } from '../source/safe-url.js';
import { Html } from './html.js';

type Json = Record<string, unknown>;

/** Without what is not known: nothing is guessed about a government paper. */
const known = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value != null && value !== '' && !(Array.isArray(value) && !value.length)),
  );

const PLACE = /(?:^|\s)((?:phường|xã|thị trấn|thị xã|quận|huyện|thành phố|tỉnh|đặc khu)\s+\p{Lu}.*)$/u;

function cited(list: readonly Citation[], relations: readonly string[]): Json[] {
  const seen = new Map<string, Json>();
  for (const { raw, number, date, issuer, relation, resolvedTo } of list) {
    if (!relations.includes(relation ?? 'refers')) continue;
    seen.set(
      number ?? raw,
      known({
        '@type': 'Legislation',
        name: raw,
        legislationIdentifier: number,
        legislationDate: dayIn(date?.from),
        legislationPassedBy: issuer && { '@type': 'Organization', name: issuer },
        url: resolvedTo && safeUrl(resolvedTo),
      }),
    );
  }
  return [...seen.values()];
}

/** What a paper is, in the vocabulary of schema.org, as far as the paper says it. */
export function legislation(doc: Resolution, address?: string): Json {
  const { citations = [], issuer, stage, period, original } = doc;
  const name = issuer?.name ? runningName(issuer.name) : undefined;
  const place = name && PLACE.exec(name)?.[1];
  const [from, to] = [dayIn(period?.from), dayIn(period?.to)];
  const file = original ? safeUrl(original.url) : undefined;
  return known({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: doc.title,
    inLanguage: 'vi',
    url: address && safeUrl(address),
    legislationIdentifier: doc.number,
    legislationType: kindName(doc),
    legislationDate: dayIn(doc.issued?.from),
    legislationDateOfApplicability: dayIn(doc.effective?.from),
    legislationPassedBy: name && known({ '@type': 'Organization', name, parentOrganization: issuer?.parent && runningName(issuer.parent) }),
    legislationJurisdiction: place && { '@type': 'AdministrativeArea', name: place },
    legislationLegalForce: stage === 'expired' || stage === 'superseded' ? 'https://schema.org/NotInForce' : undefined,
    creativeWorkStatus: stage === 'draft' ? 'Draft' : undefined,
    temporalCoverage: from && to && `${from}/${to}`,
    legislationApplies: cited(citations, ['basis', 'implements']),
    legislationAmends: cited(citations, ['amends']),
    citation: cited(citations, ['refers']),
    encoding: file && { '@type': 'MediaObject', contentUrl: file },
  });
}

/** As a data block of a page. Nothing in a paper can end it: in JSON a character and its escape are the same. */
export function dataBlock(data: Json): Html {
  const text = JSON.stringify(data, null, 1).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="application/ld+json">\n${text}\n</script>\n`);
}
