/** Accessibility of what is on the screen, by axe-core. Colours, names, roles, order of headings, keyboard reach. */
import 'axe-core/axe.min.js';
import type { RunOptions } from 'axe-core';
import { expect } from 'chai';

/** Rules about a whole page, which a lone element in a test is not. */
const WHOLE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one'];

interface Axe {
  run(
    element: Element,
    options: RunOptions,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** Fails with every rule broken and the markup that breaks it. `except` names rules this state cannot meet, each with its reason in the test. */
export async function expectAccessible(element: Element, except: readonly string[] = []): Promise<void> {
  const rules = Object.fromEntries([...WHOLE_PAGE, ...except].map((id) => [id, { enabled: false }]));
  const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(element, { rules, resultTypes: ['violations'] });
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
  expect(lines.join('\n'), 'axe').to.equal('');
}
