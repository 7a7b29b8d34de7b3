import { mergeProgress, type UnmatchedReason } from '../model/progress.js';
import type { Progress } from '../schema/progress.js';
import type { Resolution } from '../schema/resolution.js';
import { say, type Lang } from './command.js';

const REASONS: Record<Exclude<UnmatchedReason, 'other-document'>, readonly [vi: string, en: string]> = {
  'unknown-id': ['văn bản không có mã này', 'the document has no such id'],
  'no-measure': ['chỉ tiêu không có thành phần đo được', 'the target has nothing to measure'],
  'several-measures': ['chỉ tiêu có nhiều thành phần, cần measureId', 'the target has several measures; measureId is needed'],
};

/** One thing a file of results says that has no place in the document; of the file as a whole where it has no `index`. */
export interface Unplaced {
  index?: number;
  code: UnmatchedReason;
  text: string;
}

/** What a JSON file of results says that no page will show beside the document. `json` is the file as it was parsed: what is faulty in it is no entry. */
export function unplacedEntries(progress: Progress, json: unknown, resolution: Resolution, lang: Lang): Unplaced[] {
  const { documentId } = progress;
  if (documentId !== resolution.id) {
    const text = say(
      lang,
      `Tệp kết quả này là của văn bản «${documentId}», không phải «${resolution.id}». Dùng đúng tệp, hoặc sửa documentId.`,
      `This file of results is about the document «${documentId}» and not «${resolution.id}». Use the right file, or correct documentId.`,
    );
    return [{ code: 'other-document', text }];
  }
  const places = new Map((json as { entries: unknown[] }).entries.map((entry, at) => [entry, at]));
  return mergeProgress(resolution, progress).unmatched.map(({ entry, reason }) => {
    const index = places.get(entry)!;
    const id = entry.measureId ?? entry.targetId ?? entry.taskId ?? entry.projectId ?? '';
    const [vi, en] = REASONS[reason as keyof typeof REASONS];
    return {
      index,
      code: reason,
      text: say(lang, `lần báo cáo thứ ${index + 1}, «${id}»: ${vi}.`, `entry ${index + 1}, «${id}»: ${en}.`),
    };
  });
}
