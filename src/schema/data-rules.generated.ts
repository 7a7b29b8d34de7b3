// Made from the zod shapes by tests/config/generate-rules.mjs; not written by hand.
import type { Rule } from './rule.js';

const PART_1: Rule = {
  raw: 's',
  '~from': 's',
  '~to': 's',
  '?precision': '=time|day|month|quarter|year|term|event',
  '?bound': '=before|by|in|from|until',
  '?calendar': '=solar|lunar',
  '?recurrence': 's',
  '?confidence': 'n',
};
const PART_2: Rule = [
  'by kind',
  {
    bound: { kind: '=bound', op: '=gte|gt|lte|lt|eq', value: 'n', '?raw': 's', '?confidence': 'n' },
    range: { kind: '=range', min: 'n', max: 'n', '?mode': '=stretch|corridor', '?raw': 's', '?confidence': 'n' },
    all: { kind: '=all', '?population': 's', '?raw': 's', '?confidence': 'n' },
    none: { kind: '=none', '?population': 's', '?raw': 's', '?confidence': 'n' },
    change: {
      kind: '=change',
      direction: '=up|down',
      '!amount': [
        'either',
        [
          { op: '=gte|gt|lte|lt|eq', value: 'n' },
          { min: 'n', max: 'n', '?mode': '=stretch|corridor' },
        ],
      ],
      '?amountKind': '=relative|points|absolute|ratio',
      '?reference': 's',
      '?raw': 's',
      '?confidence': 'n',
    },
    plan: { kind: '=plan', '~floor': 'n', '~stretch': 'n', '~assignedBy': 's', '~planValue': 'n', '?raw': 's', '?confidence': 'n' },
    ordinal: { kind: '=ordinal', scale: ['list', 's'], min: 's', '?raw': 's', '?confidence': 'n' },
    rank: { kind: '=rank', op: '=gte|gt|lte|lt|eq', reference: 's', '?raw': 's', '?confidence': 'n' },
    milestone: { kind: '=milestone', state: 's', '?raw': 's', '?confidence': 'n' },
    qualitative: { kind: '=qualitative', text: 's', '?raw': 's', '?confidence': 'n' },
  },
];
export const TARGET_GROUP: Rule = { id: 'i', label: 'S', '?declaredCount': 'int', '?sectionId': 'i' };
export const TARGET: Rule = {
  id: 'i',
  '?code': 's',
  '?groupId': 'i',
  text: 'S',
  '~period': PART_1,
  '?cadence': '=once|yearly|cumulative|average',
  '~owner': 's',
  provenance: { blockId: 'i', '?exact': 's', '?prefix': 's', '?suffix': 's' },
};
export const MEASURE: Rule = {
  id: 'i',
  label: 'S',
  '~unit': 's',
  '~population': 's',
  '?polarity': '=up|down|exact|none',
  criterion: PART_2,
  '?also': ['list', PART_2],
  '~period': PART_1,
  '?cadence': '=once|yearly|cumulative|average',
  '?thresholds': { '?onTrack': 'n', '?slow': 'n', '?quiet': 'n' },
  '?provenance': { blockId: 'i', '?exact': 's', '?prefix': 's', '?suffix': 's' },
};
export const OBSERVATION: Rule = {
  '?id': 'i',
  '?measureId': 'i',
  '?label': 's',
  period: PART_1,
  '~value': 'n',
  '?num': 'n',
  '?den': 'n',
  '~unit': 's',
  '?level': 's',
  '?text': 's',
  '?obsStatus': '=final|estimate',
  '?comparedTo': ['list', { label: 's', '?value': 'n', '?ratio': 'n', '?delta': 'n', '?unit': 's' }],
  '?reportedVerdict': { '?text': 's', '?ratio': 'n', '?excess': 'n' },
  '?verdict': '=vuot|dat|dat-tre|chua-dat|khong-dat|mot-phan',
  '?date': 's',
  '?source': 's',
  '?note': 's',
  '?provenance': { blockId: 'i', '?exact': 's', '?prefix': 's', '?suffix': 's' },
};
