/** What the readings of a paper say against each other: counts, repeats, fractions and percentages, plans that cannot be. Changes none of them. */
import { fold } from '../language/fold.js';
import type { Criterion, Measure, Observation, Target } from '../schema/data.js';
import type { Resolution } from '../schema/resolution.js';
import type { Finding } from './contradictions.js';
import { resultIssues } from './result-issues.js';

/** Below this a criterion was guessed more than read. */
const SURE = 0.6;

type Place = Pick<Finding, 'where' | 'exact'>;

export const placeOf = (reading: Measure | Target | Observation): Place => ({
  ...(reading.provenance && { where: reading.provenance.blockId, ...(reading.provenance.exact && { exact: reading.provenance.exact }) }),
});

/** `known`: what is said of the sections already, so that nothing is said twice. */
export function* dataIssues(resolution: Resolution, known: readonly Finding[] = []): Generator<Finding> {
  yield* countIssues(resolution, known);
  yield* repeatIssues(resolution.targets ?? [], known);
  for (const target of resolution.targets ?? []) {
    yield* periodIssues(target);
    for (const measure of target.measures) yield* measureIssues(measure);
  }
  for (const observation of resolution.observations ?? []) yield* resultIssues(observation);
}

function* countIssues({ targetGroups = [], targets = [] }: Resolution, known: readonly Finding[]): Generator<Finding> {
  for (const group of targetGroups) {
    const found = targets.filter(({ groupId }) => groupId === group.id).length;
    const said = group.declaredCount;
    if (said === undefined || said === found || found === 0) continue;
    if (known.some(({ code, where }) => code === 'count-mismatch' && where === group.sectionId)) continue;
    yield {
      severity: 'warning',
      code: 'target-count',
      exact: group.label,
      ...(group.sectionId !== undefined && { where: group.sectionId }),
      message: `Nhóm “${group.label}” ghi ${said} chỉ tiêu nhưng đọc được ${found}`,
      messageEn: `The group “${group.label}” declares ${said} targets but ${found} were read`,
    };
  }
}

const key = (words: string): string =>
  fold(words)
    .replace(/[^a-z\d%]+/g, ' ')
    .trim();

function* repeatIssues(targets: readonly Target[], known: readonly Finding[]): Generator<Finding> {
  const seen = new Map<string, Target>();
  for (const target of targets) {
    for (const measure of target.measures) {
      const name = `${key(measure.label)}|${key(measure.criterion.raw ?? '')}`;
      const first = seen.get(name);
      seen.set(name, target);
      if (!first || first === target || measure.criterion.kind === 'qualitative') continue;
      if (known.some(({ code, where }) => code.startsWith('duplicate-') && where === target.provenance.blockId)) continue;
      yield {
        severity: 'warning',
        code: 'duplicate-target',
        ...placeOf(measure),
        message: `Chỉ tiêu “${measure.label}” đã có ở ${first.id}`,
        messageEn: `The target “${measure.label}” stands in ${first.id} already`,
      };
    }
  }
}

function* periodIssues(target: Target): Generator<Finding> {
  for (const { period, provenance } of [target, ...target.measures]) {
    if (!period?.from || !period.to || period.from <= period.to) continue;
    yield {
      severity: 'warning',
      code: 'date-order',
      ...(provenance && { where: provenance.blockId }),
      exact: period.raw,
      message: `Thời kỳ “${period.raw}” kết thúc trước khi bắt đầu`,
      messageEn: `The period “${period.raw}” ends before it begins`,
    };
  }
}

function* measureIssues(measure: Measure): Generator<Finding> {
  const { criterion, also = [], label } = measure;
  const at = placeOf(measure);
  if (measure.polarity === 'none' && (criterion.kind === 'bound' || criterion.kind === 'range'))
    yield {
      severity: 'warning',
      code: 'polarity-unread',
      ...at,
      message: `Không rõ “${label}” cao là tốt hay thấp là tốt; người soát cần ghi rõ`,
      messageEn: `Whether high or low is good for “${label}” cannot be read; a person has to say`,
    };
  if (also.some(({ kind }) => kind === 'change') && (criterion.kind === 'bound' || criterion.kind === 'range'))
    yield {
      severity: 'hint',
      code: 'level-and-change',
      ...at,
      message: `“${label}” vừa có mức phải đạt vừa có mức tăng, giảm; hai điều kiện được xét riêng`,
      messageEn: `“${label}” has a level and a change; both are judged`,
    };
  for (const one of [criterion, ...also]) {
    if (isReversed(one))
      yield {
        severity: 'warning',
        code: 'range-order',
        ...at,
        message: `Khoảng “${one.raw ?? ''}” có số đầu lớn hơn số cuối`,
        messageEn: `The range “${one.raw ?? ''}” begins with its larger number`,
      };
    if ((one.confidence ?? 1) < SURE && one.kind !== 'qualitative' && one.kind !== 'milestone')
      yield {
        severity: 'hint',
        code: 'unsure-criterion',
        ...at,
        message: `Chưa chắc đã đọc đúng “${one.raw ?? ''}” của “${label}”; nên xem lại`,
        messageEn: `“${one.raw ?? ''}” of “${label}” may have been misread`,
      };
  }
}

const isReversed = (criterion: Criterion): boolean => {
  const range = criterion.kind === 'change' ? criterion.amount : criterion;
  return (
    range !== null &&
    typeof range === 'object' &&
    'min' in range &&
    typeof range.min === 'number' &&
    'max' in range &&
    range.min > Number(range.max)
  );
};
