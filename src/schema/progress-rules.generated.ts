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
export const PROGRESS_HEAD: Rule = { format: '=resolution-progress/1', documentId: 'i', '~updated': ['day', 's'] };
export const PROGRESS_ENTRY: Rule = {
  '?measureId': 'i',
  '?targetId': 'i',
  '?taskId': 'i',
  '?projectId': 'i',
  '~period': PART_1,
  '~value': 'n',
  '?num': 'n',
  '?den': 'n',
  '~unit': 's',
  '?level': 's',
  '?text': 's',
  '?obsStatus': '=final|estimate',
  '?verdict': '=vuot|dat|dat-tre|chua-dat|khong-dat|mot-phan',
  '?status': '=hoan-thanh|dang-thuc-hien|chua-bat-dau|dung',
  '~deadline': PART_1,
  date: ['day', 's'],
  '?source': 's',
  '?note': 's',
};
