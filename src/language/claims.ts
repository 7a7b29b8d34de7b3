/** What a paper itself says became of a figure, in words and without a number: "chưa đạt", "vượt chỉ tiêu Nghị quyết đề ra". */
import { fold } from './fold.js';
import type { Letters } from './letters.js';
import type { Found } from './quantities.js';
import type { ResultReading } from './result.js';

interface Said {
  value: ResultReading;
  found: Found;
  /** Folded end of what was read of it. */
  end: number;
}

/** "19/22 chỉ tiêu đạt và vượt, 03/22 chỉ tiêu chưa đạt": what became of so many of them. */
export function claimOf(letters: Letters, { value, end, found }: Said, limit: number): void {
  if (value.reported || !/^(?:chi tieu|tieu chi|nhiem vu|noi dung)$/.test(fold(found.unit ?? ''))) return;
  const claim = /^\s(?:dat va vuot|chua dat|khong dat|vuot|dat)(?=\s{0,3}$|\s?[,;:.)]|\s(?:gom|do|la)\b)/.exec(
    letters.flat.slice(end, Math.min(limit, end + 24)),
  );
  if (!claim) return;
  const span = letters.span(end + 1, end + claim[0].length);
  value.reported = { text: letters.text.slice(span.start, span.end) };
}

const CLAIM =
  /[\s,(](?:chua dat|khong dat|chua hoan thanh|dat va vuot|vuot|dat|hoan thanh)(?: muc)? (?:chi tieu|ke hoach|du toan)\b[^,;.()]{0,80}/;

/** "…, vượt chỉ tiêu Nghị quyết đề ra" behind a figure, up to the end of its clause. */
export function claimBehind(letters: Letters, { value, end }: Said, limit: number): void {
  const claim = value.reported ? null : CLAIM.exec(letters.flat.slice(end, limit));
  if (!claim) return;
  const at = end + claim.index + 1;
  const span = letters.span(at, at + claim[0].length - 1);
  value.reported = { text: letters.text.slice(span.start, span.end) };
}
