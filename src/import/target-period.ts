/** For when a promise is made, and how often: from the words of the target, else from the headings over it, else from the paper. */
import { findDates } from '../language/dates.js';
import { fold } from '../language/fold.js';
import type { Target } from '../schema/data.js';
import type { DateValue } from '../schema/text.js';

export type Cadence = NonNullable<Target['cadence']>;

/** A year that something is compared with, or that belongs to the name of a paper, is not the year of the promise. */
const OF_SOMETHING_ELSE =
  /(?:so voi|so|bang|gap|hon|lan|cua|tu|sau|ngay \d{1,2}|nghi quyet|quyet dinh|ke hoach|chuan|\/)\s*(?:(?:cung ki|cuoi|dau|uoc|thuc hien|ket qua|du toan|muc|nam) ){0,4}$/;

/**
 * The period that a heading, or the words of a measure, say. Beside a criterion a period stands first in its clause or next to the criterion;
 * anywhere else it belongs to a name ("Chiến lược … đến năm 2030").
 */
export function periodIn(text: string, criterion?: { start: number; end: number }): DateValue | undefined {
  for (const { start, end, value } of findDates(text)) {
    if (criterion && !opensText(text, start) && !isNext(text, end, criterion.start) && !isNext(text, criterion.end, start)) continue;
    if (!value.from && !value.to) continue;
    const before = fold(text.slice(Math.max(0, start - 40), start));
    if (OF_SOMETHING_ELSE.test(before)) continue;
    if (value.precision === 'day') {
      // A day is a deadline only where the words make it one; most days belong to cited papers.
      if (value.bound === 'before' || value.bound === 'by' || value.bound === 'until') return value;
      continue;
    }
    if (value.recurrence === undefined) return value;
  }
  return undefined;
}

const opensText = (text: string, at: number): boolean => /^[\s,.–-]*(?:\p{L}+[\s,]+){0,3}$/u.test(text.slice(0, at));
const isNext = (text: string, from: number, to: number): boolean =>
  to >= from && to - from < 28 && !/[,;.]\s.*[,;.]/.test(text.slice(from, to));

/** "Thực hiện năm 2025", "KH 2026": the column's own year, without which one year's figures would count as another's. */
export function periodOfColumn(head: string): DateValue | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(head)?.[0];
  const read = periodIn(head) ?? (year === undefined ? undefined : periodIn(`năm ${year}`));
  return read && year !== undefined && !head.includes(read.raw) ? { ...read, raw: year } : read;
}

/** The period a whole target opens with: "Đến năm 2025, …". */
export function openingPeriod(text: string): DateValue | undefined {
  return periodIn(text, { start: -1, end: -1 });
}

export function cadenceIn(text: string): Cadence | undefined {
  const flat = fold(text);
  if (/\bbinh quan (?:\d+ nam|ca (?:giai doan|nhiem ky)|giai doan)\b/.test(flat)) return 'average';
  // "triệu đồng/người/năm" and "bình quân đầu người/năm" are what one counts in.
  if (
    /(?<!\p{L})(?:h[àằ]ng|mỗi|mổi) năm(?!\p{L})/iu.test(text.normalize('NFC')) ||
    /(?<!(?:\/\s?|\bdau )(?:nguoi|ho|khau|ha|lao dong)\s?)\/\s?nam\b(?! hoc)/.test(flat)
  )
    return 'yearly';
  if (/\bluy ke\b|\bca nhiem ky\b|\btrong nhiem ky\b|\btrong \d+ nam\b/.test(flat)) return 'cumulative';
  return undefined;
}

/** Who answers for the target, where the line itself says so: "(giao Công an phường chủ trì)". */
export function ownerIn(text: string): string | undefined {
  const found =
    /\(\s?(?:giao\s)?(?:cho\s)?([^()]{3,90}?)\s(?:chủ trì|phụ trách|tham mưu|theo dõi|thực hiện)(?:[\s,;][^()]{0,120})?\)/iu.exec(text) ??
    /(?:^|[(.;]\s?)(?:đơn vị|cơ quan|bộ phận)\s(?:chủ trì|phụ trách|thực hiện|tham mưu)\s?:\s?([^.;()]{3,90})/iu.exec(text);
  return found?.[1]?.trim();
}
