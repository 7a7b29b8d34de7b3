import type { VerdictMessages } from '../messages/verdict.vi.js';
import type { Judgement } from '../model/judgement.js';

/** The word on a badge; of what is met in part, how many parts. */
export function verdictWord({ verdict, because }: Pick<Judgement, 'verdict' | 'because'>, words: VerdictMessages): string {
  const word = words.verdicts[verdict];
  return verdict === 'mot-phan' && because.code === 'composite' ? `${word} ${because.met}/${because.total}` : word;
}
