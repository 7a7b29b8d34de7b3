import type { FixLine } from './finding.js';

const partsOf = (policy = ''): string[][] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => name);

/** The directive of a policy that holds: the first of some that it has, and what it allows. */
export const governing = (policy: string, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => partsOf(policy).filter(([own]) => own!.toLowerCase() === name))[0] ?? [];

/** A policy with one more source in a directive, written as the page has it; without a policy, the directive alone. */
export function amendPolicy(policy: string | undefined, directive: string, source: string): string {
  const parts = partsOf(policy);
  const found = parts.find(([name]) => name!.toLowerCase() === directive);
  const inherited = parts.find(([name]) => name!.toLowerCase() === 'default-src')?.slice(1) ?? [];
  const part = found ?? [directive, ...inherited];
  const sources = [...part.slice(1).filter((one) => one !== "'none'" && one !== source), source];
  const whole = [directive, ...sources];
  const all = found ? parts.map((one) => (one === found ? whole : one)) : [...parts, whole];
  return all.map((one) => one.join(' ')).join('; ');
}

export const policyLine = (policy: string | undefined, directive: string, source: string): FixLine => ({
  kind: 'header',
  text: amendPolicy(policy, directive, source),
});

/** What a policy calls the place of an address. */
export function sourceOf(url: string): string {
  const { origin: home } = location;
  const there = new URL(url).origin;
  return there === home ? "'self'" : there;
}

/** How each kind of server is told the type of a file; of those, the one that answers, if it says which it is. */
export function typeLines(server: string, extension: string, type: string): FixLine[] {
  const lines: FixLine[] = [
    {
      kind: 'iis',
      text: `<configuration>\n  <system.webServer>\n    <staticContent>\n      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}" />\n    </staticContent>\n  </system.webServer>\n</configuration>`,
    },
    { kind: 'apache', text: `AddType ${type} .${extension}` },
    { kind: 'nginx', text: `location ~ \\.${extension}$ { types { ${type} ${extension}; } }` },
  ];
  const known = lines.filter(({ kind }) => server.toLowerCase().includes(kind));
  return known.length ? known : lines;
}

export const htmlLine = (text: string): FixLine => ({ kind: 'html', text });

/** What whoever looks after the server has to see for themselves. */
export const addressLine = (url: string): FixLine => ({ kind: 'address', text: url });
