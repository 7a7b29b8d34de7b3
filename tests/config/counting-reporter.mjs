/** Prints what failed and why, and one line for each engine; with `COUNTS_FILE` it also leaves the figures there for run.mjs. */
import { defaultReporter } from '@web/test-runner';
import { writeFileSync } from 'node:fs';

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
}

export function countingReporter() {
  const base = defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) });
  return {
    ...base,
    reportTestFileResults(args) {
      // Addresses under /-/ are missing on purpose.
      const unexpected = (path) => !path.replace(/^\//, '').startsWith('-/');
      const sessionsForTestFile = args.sessionsForTestFile.map((session) => ({
        ...session,
        request404s: session.request404s.filter(unexpected),
      }));
      return base.reportTestFileResults?.({ ...args, sessionsForTestFile });
    },
    onTestRunFinished(args) {
      base.onTestRunFinished?.(args);
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of args.sessions) {
        countTests(session.testResults, counts);
        // A file that did not load, or died, has no failed test to count.
        if (!session.passed && !session.testResults) counts.failed++;
      }
      if (!args.sessions.length) counts.failed++;
      if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
      console.log(`Browser tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}
