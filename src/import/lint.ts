/** Checks a document that was edited by hand: whether what was read from the text still fits the text. Changes nothing. */
import { findQuantities } from '../language/quantities.js';
import type { Criterion, Measure, Provenance } from '../schema/data.js';
import { isSection, plainText, type Resolution } from '../schema/resolution.js';
import type { Finding } from './contradictions.js';
import { countIssues } from './contradiction-counts.js';
import { dataIssues } from './data-issues.js';
import { eachNode } from './each-text.js';
import { promises } from './target-measures.js';

/** A finding about a reading; `owner` is the id of the target, measure or result. */
export type LintFinding = Finding & { owner?: string };

/** Every word of each node and note, cells of tables too. */
function textsOf(resolution: Resolution): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const zone of ['preface', 'body', 'conclusions'] as const)
    for (const node of eachNode(resolution[zone])) {
      const rows = isSection(node) ? [] : (node.rows ?? []).flat();
      texts.set(node.id, [plainText(isSection(node) ? node.heading : node.content), ...rows.map(plainText)]);
    }
  for (const note of resolution.footnotes ?? []) texts.set(note.id, [plainText(note.content)]);
  return texts;
}

export function* lintData(resolution: Resolution): Generator<LintFinding> {
  const texts = textsOf(resolution);
  const holds = (provenance: Provenance | undefined): boolean => {
    const exact = provenance?.exact?.normalize('NFC');
    return !provenance || !exact || (texts.get(provenance.blockId) ?? []).some((text) => text.normalize('NFC').includes(exact));
  };
  for (const target of resolution.targets ?? []) {
    if (!holds(target.provenance)) yield lost(target.id, target.provenance);
    for (const measure of target.measures) {
      if (holds(measure.provenance)) yield* criterionFindings(measure, texts);
      else yield lost(measure.id, measure.provenance);
    }
  }
  for (const { id, provenance } of resolution.observations ?? []) if (!holds(provenance)) yield lost(id, provenance);
  const counted = [...countIssues(resolution)];
  for (const finding of [...counted, ...dataIssues(resolution, counted)]) if (!isNoted(resolution, finding)) yield finding;
}

const lost = (owner: string | undefined, provenance: Provenance | undefined): LintFinding => ({
  severity: 'error',
  code: 'quote-lost',
  ...(owner !== undefined && { owner }),
  ...(provenance?.exact !== undefined && { exact: provenance.exact }),
  message: `Không còn tìm thấy câu được trích trong ${provenance?.blockId ?? 'văn bản'}: “${(provenance?.exact ?? '').slice(0, 120)}”`,
  messageEn: `The quoted words are not in ${provenance?.blockId ?? 'the text'} any more: “${(provenance?.exact ?? '').slice(0, 120)}”`,
});

/** What the importer, or whoever reviewed the paper, has written down already. */
const isNoted = ({ issues = [] }: Resolution, { code, exact, where }: Finding): boolean =>
  issues.some((issue) => issue.code === code && issue.where === where && (issue.exact ?? exact) === exact);

const limits = (criterion: Criterion): number[] => {
  const of = criterion.kind === 'change' ? criterion.amount : criterion;
  if (of === null || typeof of !== 'object') return [];
  const { value, min, max } = of as { value?: unknown; min?: unknown; max?: unknown };
  return [value, min, max].filter((one): one is number => typeof one === 'number');
};
const shape = (criterion: Criterion): string => {
  const of = (criterion.kind === 'change' ? criterion.amount : criterion) as { op?: unknown } | null;
  return [criterion.kind, String(of?.op ?? ''), ...limits(criterion)].join(' ');
};

/** A criterion against the words it was read from: numbers the words do not have, and words that read differently. */
function* criterionFindings({ id, criterion, provenance, unit }: Measure, texts: ReadonlyMap<string, string[]>): Generator<LintFinding> {
  const words = provenance?.exact;
  if (!words || !provenance) return;
  // A table says its value in a cell of its own.
  const raw = criterion.raw ?? '';
  const cells = (texts.get(provenance.blockId)?.length ?? 0) > 1;
  const said = findQuantities(cells ? `${words}: ${raw} ${unit ?? ''}` : words).flatMap(({ value, max, num, den }) => [
    value,
    max,
    num,
    den,
  ]);
  const missing = limits(criterion).find((limit) => !said.includes(limit));
  const again = promises(words).find((reading) => reading.criterion.raw === raw);
  if (missing !== undefined)
    yield {
      severity: 'warning',
      code: 'number-not-in-words',
      owner: id,
      exact: words,
      message: `Điều kiện ghi ${String(missing).replace('.', ',')} nhưng câu được trích không có số này: “${words.slice(0, 120)}”`,
      messageEn: `The criterion says ${missing}, which the quoted words do not have: “${words.slice(0, 120)}”`,
    };
  else if (again && shape(again.criterion as Criterion) !== shape(criterion))
    yield {
      severity: 'hint',
      code: 'criterion-differs',
      owner: id,
      exact: words,
      message: `“${raw}” được ghi là ${shape(criterion)}, máy đọc là ${shape(again.criterion as Criterion)}`,
      messageEn: `“${raw}” is noted as ${shape(criterion)} and read as ${shape(again.criterion as Criterion)}`,
    };
}
