import type { MeasureStanding, ReportStanding, TargetStanding } from '../../model/judgement.js';
import type { Measure, Target } from '../../schema/resolution.js';

/** A result a paper reports without a target, in the shape of one: its own words, held against the plans it names itself. */
export function reportAsTarget({ observation, label, judgement, parts, reported }: ReportStanding, fallbackId = ''): TargetStanding {
  const { id = fallbackId, unit = null, provenance = { blockId: id } } = observation;
  const criterion = parts[0]?.criterion ?? { kind: 'qualitative' as const, text: label };
  const measure: Measure = { id, label: label || '–', unit, criterion };
  const standing: MeasureStanding = { measure, criterion, observation, history: [], judgement, parts, ...(reported ? { reported } : {}) };
  const target: Target = { id, text: label || observation.text || provenance.exact || '–', measures: [measure], provenance };
  return { target, measures: [standing], judgement, met: 0, judged: 0, total: 1 };
}
