/** What came of asking for a file. */
export interface Answer {
  url: string;
  /** Why there is no answer at all. */
  silence?: 'csp' | 'mixed' | 'cors' | 'network' | 'away' | 'cut';
  /** The policy that forbids it, as the page has it. */
  policy?: string;
  status: number;
  /** MIME type, without what follows a semicolon. */
  type: string;
  /** What the server calls itself, where it says so. */
  server: string;
  /** Where it led to, if that is another address. */
  movedTo?: string;
  bytes: Uint8Array;
}

/** Milliseconds a server has to send a file, the same as widgets wait for a sign of life. */
const PATIENCE = 20_000;

/** What kind of answer there is when it need not be read; empty where there is none. */
const answerTo = (url: string, how: RequestInit): Promise<string> =>
  fetch(url, { ...how, cache: 'no-cache' }).then(
    ({ type }) => type,
    () => '',
  );

/** Why there is no answer, after a moment in which the browser has announced a violation of the policy. */
async function silenceOf(url: string, policy: string | undefined, signal: AbortSignal): Promise<NonNullable<Answer['silence']>> {
  const { origin: home, protocol } = location;
  const isHere = new URL(url).origin === home;
  // One that leads where the page may not read looks like silence, until it is not followed.
  if (isHere && (await answerTo(url, { redirect: 'manual', signal })) === 'opaqueredirect') return 'away';
  if (policy !== undefined) return 'csp';
  if (protocol === 'https:' && url.startsWith('http:')) return 'mixed';
  return !isHere && (await answerTo(url, { mode: 'no-cors', signal })) ? 'cors' : 'network';
}

/** Asks for a file as the widgets do. Never throws; asks again only when told to. */
export async function probe(url: string): Promise<Answer> {
  const answer: Answer = { url, status: 0, type: '', server: '', bytes: new Uint8Array() };
  let policy: string | undefined;
  const blocked = (event: SecurityPolicyViolationEvent): void => {
    if (event.disposition === 'enforce' && event.blockedURI && url.startsWith(event.blockedURI)) policy = event.originalPolicy;
  };
  // By hand: AbortSignal.timeout is younger than the browsers this runs on.
  const patience = new AbortController();
  const late = setTimeout(() => patience.abort(), PATIENCE);
  document.addEventListener('securitypolicyviolation', blocked);
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      cache: 'no-cache',
      signal: patience.signal,
    });
    const { headers, status, redirected } = response;
    Object.assign(answer, {
      status,
      type: (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase(),
      server: headers.get('server') ?? '',
    });
    if (redirected) answer.movedTo = response.url;
    answer.bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    // The violation is announced in a task of its own, after the promise was rejected.
    await new Promise((done) => setTimeout(done));
    answer.silence = answer.status ? 'cut' : await silenceOf(url, policy, patience.signal);
    if (policy !== undefined) answer.policy = policy;
  } finally {
    clearTimeout(late);
    document.removeEventListener('securitypolicyviolation', blocked);
  }
  return answer;
}

/** An address as short as it can be said on this page. */
export function shortAddress(url: string): string {
  const { origin: home } = location;
  return url.startsWith(`${home}/`) ? url.slice(home.length) : url;
}
