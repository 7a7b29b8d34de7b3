/** What must not be published: papers with a secrecy mark are refused, circulation marks are recorded, personal data is named and can be masked. */
import { fold } from '../language/fold.js';
import type { Refusal } from './decode.js';

/** Blank-separated columns of a header line: "Số 12-NQ/ĐU      TỐI MẬT". */
const cells = (line: string): string[] => line.normalize('NFC').split(/\s{2,}|\t|\|/);
/** Signs people put around a stamp. */
const bare = (cell: string): string => cell.replace(/[\s*_()[\]{}"“”'<>=:.,\-–—•]+/gu, ' ').trim();
/** "M Ậ T" and "T Ố I  M Ậ T" are letters with spaces between them. */
const joined = (text: string): string => (/^(?:\p{L}\p{M}*\s){2,10}\p{L}\p{M}*$/u.test(text) ? text.replace(/\s/g, '') : text);

/** How many lines from the top may carry the mark; the letterhead ends earlier when running text begins. */
const HEADER_LINES = 40;

function* header(lines: readonly string[]): Generator<[line: string, index: number]> {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (++seen > HEADER_LINES) return;
    yield [line, index];
    // A paragraph, a first heading or a first article: the letterhead is over.
    if (line.trim().length > 160 || /^\s{0,8}(?:I\.|A\.|1\.|Điều 1|Căn cứ)\s/u.test(line.normalize('NFC'))) return;
  }
}

/** The level of secrecy a piece of the letterhead states, if that is all it states. */
function level(cell: string): string | null {
  // A stamp is short, however it is spaced and framed.
  if (cell.length > 120) return null;
  const words = joined(bare(cell));
  const key = fold(words)
    .replace(/^(?:do|muc do|muc|cap do) mat\s?/, '')
    .replace(/\s/g, '');
  if (key === 'toimat') return 'TỐI MẬT';
  if (key === 'tuyetmat') return 'TUYỆT MẬT';
  // Without its hat and dot "mat" is also mặt, mất, mát: in capitals alone on its line it still counts, for caution.
  return key === 'mat' && (/mật$/i.test(words) || words === words.toUpperCase()) ? 'MẬT' : null;
}

/**
 * A secrecy mark in the letterhead: alone on its line or in its column, or behind the number. Running text about secrets is none.
 * The message never repeats anything of the paper.
 */
export function secrecyMark(lines: readonly string[]): { line: number; level: string; refusal: Refusal } | null {
  let previous = '';
  for (const [line, index] of header(lines)) {
    const found =
      // The whole line first: "T Ố I  M Ậ T" must not be read as two columns.
      [line, ...cells(line)].map(level).find(Boolean) ??
      // "Số: 12-NQ/ĐU TỐI MẬT"
      level(/^\s{0,80}Số[:.\s][^\n]{1,40}?\s((?:TỐI |TUYỆT )?MẬT)\s{0,80}$/u.exec(line.normalize('NFC'))?.[1] ?? '');
    // A title broken over lines: "… BẢO VỆ BÍ" / "MẬT".
    if (found && !/(?:bi|bao|tuyet|toi|noi)$/.test(fold(previous).trim()))
      return { line: index + 1, level: found, refusal: refusal(found) };
    previous = line;
  }
  return null;
}

const refusal = (mark: string): Refusal => ({
  code: 'secret',
  vi: `Văn bản có đóng dấu mật (${mark}) nên việc nhập dừng lại ở đây; không nội dung nào được đọc hay lưu. Văn bản mật không được đưa lên mạng (Luật Bảo vệ bí mật nhà nước). Nếu đã được giải mật, hãy dùng bản không còn dấu mật.`,
  en: `The paper carries a secrecy mark (${mark}); the import stops here and nothing of it was read or kept. Secret papers must not be published. If it has been declassified, use the copy without the mark.`,
});

/** "Lưu hành nội bộ", "Xong hội nghị trả lại", "Không phổ biến": for members only, as printed on the first or last lines. */
const CIRCULATION =
  /^(?:tai lieu |van ban )?(?:chi )?(?:luu hanh noi bo|noi bo|xong hoi nghi(?: xin)?(?: thu hoi| tra lai| nop lai)|(?:xem|doc|nghien cuu|hop|su dung) xong(?: xin)?(?: tra lai| thu hoi| nop lai)|(?:sau hoi nghi|ket thuc hoi nghi) (?:xin )?(?:tra lai|thu hoi|nop lai)|khong pho bien|khong duoc pho bien|khong sao chup|cam sao chup|dung noi bo|su dung noi bo|thu hoi sau hoi nghi)$/;

/** Whether a piece of the letterhead limits who may read the paper. A sentence about such limits is no mark. */
export function isCirculationMark(piece: string): boolean {
  const words = bare(piece.normalize('NFC'));
  return words.length <= 60 && CIRCULATION.test(fold(words));
}
