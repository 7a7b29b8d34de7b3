// Made from the zod shapes by tests/config/generate-rules.mjs; not written by hand.
import type { Rule } from './rule.js';

const PART_1: Rule = [
  'text or',
  [
    'list',
    {
      '?text': 's',
      '?strong': 'b',
      '?em': 'b',
      '?cite': 'i',
      '?sic': 'i',
      '?noteRef': 'i',
      '?noteBody': 'i',
      '?redacted': '=phone|id-number|account|name|address',
    },
  ],
];
export const SECTION: Rule = {
  id: 'i',
  kind: '=section',
  '?label': 's',
  '?heading': PART_1,
  '?clause': 'b',
  '?declaredCount': 'int',
  '?lines': ['list', 'int', 2, 2],
  '?raw': 's',
  '?joins': ['list', 'int'],
};
export const BLOCK: Rule = {
  id: 'i',
  kind: '=paragraph|item|table|quote',
  '?role':
    '=parent|issuer|state|motto|star|number|place|draft|circulation|kind|subject|theme|rule|session|basis|enacting|closing|recipients-label|recipient|authority|position|signed|signatory|other',
  '?label': 's',
  '?content': PART_1,
  '?rows': ['list', ['list', PART_1]],
  '?lines': ['list', 'int', 2, 2],
  '?raw': 's',
  '?joins': ['list', 'int'],
};
export const FOOTNOTE: Rule = {
  id: 'i',
  marker: 's',
  content: PART_1,
  '~blockId': 'i',
  '?lines': ['list', 'int', 2, 2],
  '?raw': 's',
  '?joins': ['list', 'int'],
};
export const CITATION: Rule = {
  id: 'i',
  raw: 'S',
  '~number': 's',
  '?label': 's',
  '~date': {
    raw: 's',
    '~from': 's',
    '~to': 's',
    '?precision': '=time|day|month|quarter|year|term|event',
    '?bound': '=before|by|in|from|until',
    '?calendar': '=solar|lunar',
    '?recurrence': 's',
    '?confidence': 'n',
  },
  '~issuer': 's',
  '?relation': '=basis|implements|refers|amends',
  '~resolvedTo': 's',
  '?blockId': 'i',
};
export const RECIPIENT: Rule = { text: 'S', '~purpose': 's', '?blockId': 'i' };
export const ISSUE: Rule = {
  id: 'i',
  severity: '=error|warning|hint',
  code: 'i',
  message: 'S',
  '?messageEn': 's',
  '?where': 'i',
  '?exact': 's',
  '?line': 'int',
  '~suggestion': 's',
  '?decision': '=kept|accepted|corrected',
};
