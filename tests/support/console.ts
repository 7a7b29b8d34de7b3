/**
 * A portal's console is not ours to write into. Every warning or error during a test fails that test, unless it said beforehand
 * that it expects one. The runner loads this module into every test file.
 */
const written: string[] = [];
let expected: (string | RegExp)[] = [];

const describeArgument = (value: unknown): string => (value instanceof Error ? `${value.name}: ${value.message}` : String(value));

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    const line = parts.map(describeArgument).join(' ');
    const at = expected.findIndex((pattern) => (typeof pattern === 'string' ? line.includes(pattern) : pattern.test(line)));
    if (at >= 0) {
      expected.splice(at, 1);
      return;
    }
    written.push(`console.${level}: ${line}`);
    original(...parts);
  };
}

/** Says that the test at hand causes one console line with this text; it fails if the line does not come. */
export function expectConsole(pattern: string | RegExp): void {
  expected.push(pattern);
}

afterEach(() => {
  const lines = written.splice(0);
  const missing = expected;
  expected = [];
  if (lines.length) throw new Error(`The console was not silent:\n${lines.join('\n')}`);
  if (missing.length) throw new Error(`Expected on the console, and not written: ${missing.join(', ')}`);
});
