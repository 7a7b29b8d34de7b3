/** What a Word file holds and a text cannot: said to the person who imports it, never passed over. */
import type { Issue } from '../schema/text.js';
import type { Losses } from './docx-tidy.js';

type Said = readonly [severity: Issue['severity'], code: string, vi: string, en: string];

/** `margins` are the words of headers and footers, `ignored` what the reader says that it left out. */
export function remarksOf(losses: Losses, margins: readonly string[], ignored: readonly string[]): Issue[] {
  const said: Said[] = [];
  const { pictures, formulas, hidden, tracked } = losses;
  if (pictures)
    said.push([
      'warning',
      'word-pictures',
      `Tệp Word có ${pictures} hình hoặc biểu đồ không được đưa vào. Nếu hình có chữ, hãy gõ lại thành chữ trong Word.`,
      `The Word file has ${pictures} pictures or charts that were not taken over. If they hold words, type them in Word.`,
    ]);
  if (formulas)
    said.push([
      'warning',
      'word-formulas',
      `Tệp Word có ${formulas} công thức; chỉ giữ được các chữ và số, xin xem lại.`,
      `The Word file has ${formulas} formulas; only their letters and figures were kept, please review them.`,
    ]);
  if (hidden)
    said.push([
      'warning',
      'word-hidden',
      `Tệp Word có ${hidden} đoạn chữ ẩn (Hidden), không in ra giấy nên không được đưa vào.`,
      `The Word file has ${hidden} pieces of hidden text; they are not printed and were not taken over.`,
    ]);
  if (tracked)
    said.push([
      'warning',
      'word-tracked',
      `Tệp Word còn ${tracked} chỗ sửa chưa chấp nhận (Track Changes): đã nhận phần thêm, bỏ phần xóa. Hãy chấp nhận hoặc từ chối trong Word rồi nhập lại.`,
      `The Word file has ${tracked} tracked changes: what they add was taken over, what they delete was not. Accept or reject them in Word and import it again.`,
    ]);
  const words = [...new Set(margins)].filter((line) => /\p{L}/u.test(line) && !/^(?:trang|page)[\s\d/]*$/iu.test(line)).join(' · ');
  if (words)
    said.push([
      'warning',
      'word-margins',
      `Chữ ở đầu trang, chân trang không được đưa vào: “${short(words)}”. Nếu là một phần của văn bản, hãy chuyển vào thân bài.`,
      `Words of headers and footers were not taken over: “${short(words)}”. If they are part of the paper, move them into its body.`,
    ]);
  if (ignored.length)
    said.push([
      'warning',
      'word-ignored',
      `Phần sau đây của tệp Word không đọc được: ${short(ignored.join(', '))}. Xin so với bản in.`,
      `These parts of the Word file could not be read: ${short(ignored.join(', '))}. Please compare with the printed paper.`,
    ]);
  return said.map(([severity, code, message, messageEn], index) => ({ id: `issue.word.${index + 1}`, severity, code, message, messageEn }));
}

const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
