/** Tells a text in which marks are piled on one letter by the hundreds. */
import type { Refusal } from './decode.js';

/** No writing puts more marks on a letter than a handful; to set thousands of them in order would take minutes. */
const MOST = 200;

const PILED: Refusal = {
  code: 'piled-marks',
  vi: 'Tệp có một chữ mang hàng trăm dấu: tệp bị hỏng. Hãy mở bản gốc, xóa chỗ đó rồi nhập lại.',
  en: 'A letter in the file carries hundreds of marks: the file is damaged. Open the original, delete that place and import it again.',
};

export function piledMarks(text: string): Refusal | undefined {
  for (const match of text.matchAll(/\p{M}+/gu)) if (match[0].length > MOST) return PILED;
  return undefined;
}
