/** Reads papers away from the page, which stays at hand meanwhile. */
import type { Resolution } from '../../src/schema/resolution.js';
import { prepare, read, type Material, type Outcome } from './reading.js';

export type Question =
  { id: number; ask: 'read'; material: Material } | { id: number; ask: 'prepare'; imported: Resolution } | { id: number; ask: 'warm' };
export type Answer = { id: number } & ({ outcome: Outcome } | { paper: ReturnType<typeof prepare> } | { warm: true } | { failed: true });

const answer = async (question: Question): Promise<Answer> => {
  const { id } = question;
  if (question.ask === 'read') return { id, outcome: await read(question.material) };
  if (question.ask === 'prepare') return { id, paper: prepare(question.imported) };
  await import('../../src/import/docx.js');
  return { id, warm: true };
};

self.onmessage = ({ data }: MessageEvent<Question>) => {
  void answer(data).then(
    (said) => self.postMessage(said),
    () => self.postMessage({ id: data.id, failed: true }),
  );
};
