// Made from the zod shapes by tests/config/generate-rules.mjs; not written by hand.
import type { Rule } from './rule.js';

const PART_2: Rule = ['list', { role: '=lead|coop|direct|monitor', who: 'S', '?kind': '=body|person', '?inherited': 'i' }];
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
const PART_3: Rule = [
  'list',
  {
    '?date': 's',
    '?text': 's',
    '?status': '=hoan-thanh|dang-thuc-hien|chua-bat-dau|dung',
    '~value': 'n',
    '~deadline': PART_1,
    '?source': 's',
    '?note': 's',
  },
];
export const TASK: Rule = {
  id: 'i',
  '?code': 's',
  '?sectionId': 'i',
  text: 'S',
  kind: '=task|product|recurring|standing',
  '~deadline': PART_1,
  '?inherited': 'i',
  '?roles': PART_2,
  '?outputs': ['list', 's'],
  '?targets': ['list', 'i'],
  '?updates': PART_3,
  '?provenance': { blockId: 'i', '?exact': 's', '?prefix': 's', '?suffix': 's' },
};
export const PROJECT: Rule = {
  id: 'i',
  '?sectionId': 'i',
  name: 'S',
  '?place': { '~quarter': 's', '~street': 's', '~alley': 's' },
  '~stage': 's',
  '~percent': 'n',
  '~asOf': PART_1,
  '~deadline': PART_1,
  '?inherited': 'i',
  '?roles': PART_2,
  '?updates': PART_3,
  '?provenance': { blockId: 'i', '?exact': 's', '?prefix': 's', '?suffix': 's' },
};
