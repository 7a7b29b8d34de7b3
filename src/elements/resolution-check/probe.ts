/** What came of asking for a file. */
export interface Answer {
  url: string;
  /** Why there is no answer at all. */
  silence?: 'csp' | 'mixed' | 'cors' | 'network';
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

/** Why there is no answer, after a moment in which the browser has announced a violation of the policy. */
function silenceOf(url: string, policy: string | undefined): NonNullable<Answer['silence']> {
  if (policy !== undefined) return 'csp';
  const { origin: home, protocol } = location;
  if (protocol === 'https:' && url.startsWith('http:')) return 'mixed';
  return new URL(url).origin === home ? 'network' : 'cors';
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
      bytes: new Uint8Array(await response.arrayBuffer()),
    });
    if (redirected) answer.movedTo = response.url;
  } catch {
    // The violation is announced in a task of its own, after the promise was rejected.
    await new Promise((done) => setTimeout(done));
    answer.silence = silenceOf(url, policy);
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
