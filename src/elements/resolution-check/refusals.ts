/** Something the policy of the page did not allow. */
export interface Refusal {
  directive: string;
  /** What was asked for: an address, or a word such as `trusted-types-policy`. */
  blocked: string;
  /** The whole policy, as the page has it. */
  policy: string;
}

/** The body of a report, which the DOM's types do not know yet. */
interface ViolationBody {
  blockedURL?: string;
  effectiveDirective: string;
  originalPolicy: string;
  disposition: string;
}

/** What was refused before anybody listened, where the browser keeps it: Chromium and its kin do. */
function earlier(): Refusal[] {
  if (typeof ReportingObserver !== 'function') return [];
  const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
  observer.observe();
  const reports = observer.takeRecords();
  observer.disconnect();
  return reports
    .map(({ body }) => body as unknown as ViolationBody)
    .filter(({ disposition }) => disposition === 'enforce')
    .map((body) => ({ directive: body.effectiveDirective, blocked: body.blockedURL ?? '', policy: body.originalPolicy }));
}

/** All that is known to have been refused on this page. */
export function refusals(heard: readonly SecurityPolicyViolationEvent[]): Refusal[] {
  const enforced = heard.filter(({ disposition }) => disposition === 'enforce');
  return [
    ...enforced.map((event) => ({ directive: event.effectiveDirective, blocked: event.blockedURI, policy: event.originalPolicy })),
    ...earlier(),
  ];
}
