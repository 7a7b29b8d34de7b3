/** What a paper says, line by line and statement by statement: what a person may point at as a target or a task the machine passed over. */
import { clausesOf } from '../../src/language/clauses.js';
import { foldMap, unfold } from '../../src/language/fold.js';
import { isSection, plainText, type Resolution } from '../../src/schema/resolution.js';
import type { FlowNode, Section } from '../../src/schema/text.js';

/** A text of the paper: a paragraph, an item, a heading or a cell of a table. */
export interface Line {
  node: FlowNode;
  /** Which of the texts of its node: a table has many. */
  nth: number;
  text: string;
  /** The sections it stands in, outermost first. */
  over: readonly Section[];
  /** Place among all lines. */
  rank: number;
}

export interface Stretch {
  start: number;
  text: string;
}

/** "Về kinh tế (12 chỉ tiêu):" and "… như sau:" lead to what is said and say nothing; an item may, with its figures under it. */
const leadsOn = (node: FlowNode, text: string): boolean =>
  node.kind !== 'item' && (/:\s*$/.test(text) || (isSection(node) && node.children !== undefined && isTitle(node, text)));
/** A longer heading is a sentence, and may be all there is of a task. */
const isTitle = ({ declaredCount }: Section, text: string): boolean => declaredCount !== undefined || text.split(/\s+/).length < 9;

/** Fewer words than this are a label, a name or a number in a cell. */
const FEWEST = 4;
const isSaid = (text: string): boolean => text.trim().split(/\s+/).length >= FEWEST;

export function linesOf({ body, conclusions }: Resolution): Line[] {
  const out: Line[] = [];
  const stack: { node: FlowNode; over: readonly Section[] }[] = [];
  const put = (list: readonly FlowNode[], over: readonly Section[]): void => {
    for (const node of [...list].reverse()) stack.push({ node, over });
  };
  // Behind the signature only an annex says what is to be done.
  put([...(body ?? []), ...(conclusions ?? []).filter((node) => isSection(node) || (node.role ?? 'other') === 'other')], []);
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node, over } = at;
    const inner = isSection(node) ? [...over, node] : over;
    const texts = isSection(node) ? [node.heading] : [node.content, ...(node.rows ?? []).flat()];
    texts.map(plainText).forEach((text, nth) => {
      if (isSaid(text) && !leadsOn(node, text)) out.push({ node, nth, text, over, rank: out.length });
    });
    put((node.children ?? []) as readonly FlowNode[], inner);
  }
  return out;
}

/** The statements of a line that has more than one; a number of theirs stays when what stands in them is masked. */
export function stretchesOf(text: string): Stretch[] {
  const folded = foldMap(text);
  const clauses = clausesOf(folded.text);
  if (clauses.length < 2) return [];
  return clauses.map(({ start, end }) => {
    const words = text.slice(unfold(folded, start), unfold(folded, end));
    return { start: unfold(folded, start) + (words.length - words.trimStart().length), text: words.trim() };
  });
}

export interface Choice {
  line: Line;
  /** Undefined for all of the line. */
  part?: number;
  text: string;
}

/** Every line, and behind it its statements. */
export const choicesOf = (lines: readonly Line[]): Choice[] =>
  lines.flatMap((line) => [
    { line, text: line.text },
    ...stretchesOf(line.text)
      .map(({ text }, part) => ({ line, part, text }))
      .filter(({ text }) => isSaid(text)),
  ]);
