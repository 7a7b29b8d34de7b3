/**
 * From bytes to text. Ward papers come as UTF-8, as UTF-16 from Notepad, in Windows' own Vietnamese code page and in the legacy font
 * encodings of the nineties. What cannot be read for certain is refused with the reason and with what to do; nothing is guessed at.
 */
import { detectKind, type FileKind } from './file-kind.js';

export interface Refusal {
  code: string;
  vi: string;
  en: string;
}
export type Decoded = { text: string; encoding: string; refusal?: never } | { refusal: Refusal; text?: never; encoding?: never };

/** Text files larger than this are no resolution: the longest real paper has 85 kB. */
export const MAX_BYTES = 32 * 1024 * 1024;

export const TOO_BIG: Refusal = {
  code: 'too-big',
  vi: `Tệp quá lớn (trên ${MAX_BYTES / 1024 / 1024} MB), không thể là một văn bản. Nếu tệp có nhiều ảnh, hãy bỏ ảnh hoặc chép phần chữ sang tệp mới rồi nhập lại.`,
  en: `The file is too big (over ${MAX_BYTES / 1024 / 1024} MB) to be a paper. If pictures make it so, remove them or copy the text into a new file and import that.`,
};

const refuse = (code: string, vi: string, en: string): Decoded => ({ refusal: { code, vi, en } });

const KINDS: Partial<Record<FileKind, [vi: string, en: string]>> = {
  docx: [
    'Đây là tệp Word (.docx), không phải tệp văn bản thuần. Hãy nhập tệp với đuôi .docx.',
    'This is a Word file (.docx), not plain text. Import it under the name .docx.',
  ],
  doc: [
    'Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word hoặc LibreOffice, chọn Lưu thành… (Save As) kiểu .docx rồi nhập lại.',
    'This is an old Word file (.doc). Open it in Word or LibreOffice, save it as .docx and import that.',
  ],
  rtf: [
    'Đây là tệp RTF. Hãy mở bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.',
    'This is an RTF file. Open it in Word or LibreOffice, save it as .docx and import that.',
  ],
  odt: [
    'Đây là tệp OpenDocument (.odt). Hãy mở bằng LibreOffice, lưu thành .docx rồi nhập lại.',
    'This is an OpenDocument file (.odt). Open it in LibreOffice, save it as .docx and import that.',
  ],
  pdf: [
    'Đây là tệp PDF. Bản PDF không giữ cấu trúc văn bản: hãy dùng bản Word gốc (.docx); nếu chỉ có bản quét thì nhận dạng chữ (OCR), soát lại và lưu thành .docx hoặc .txt.',
    'This is a PDF. It does not keep the structure of the text: use the Word original (.docx), or recognise the scan (OCR), proofread it and save it as .docx or .txt.',
  ],
  xls: [
    'Đây là bảng tính Excel (.xls hoặc .xlsx). Phần nhập văn bản chỉ nhận .docx và .txt: hãy nhập tệp Word của văn bản, bảng có thể dán vào trong tệp ấy.',
    'This is an Excel workbook (.xls or .xlsx). Only .docx and .txt can be imported: import the Word file of the paper; the table may be pasted into it.',
  ],
  ppt: [
    'Đây là tệp trình chiếu PowerPoint. Phần nhập văn bản chỉ nhận .docx và .txt: hãy nhập tệp Word của văn bản.',
    'This is a PowerPoint file. Only .docx and .txt can be imported: import the Word file of the paper.',
  ],
  encrypted: [
    'Tệp Office này có đặt mật khẩu nên không đọc được. Nếu văn bản được phép công khai, hãy mở bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu để bỏ mật khẩu, lưu lại rồi nhập lại.',
    'This Office file is protected by a password and cannot be read. If the paper may be published, remove the password in Word (File › Info › Protect Document), save and import it again.',
  ],
  image: [
    'Đây là tệp ảnh. Hãy dùng bản Word gốc, hoặc nhận dạng chữ (OCR) rồi soát lại và lưu thành .docx hoặc .txt.',
    'This is an image. Use the Word original, or recognise the text (OCR), proofread it and save it as .docx or .txt.',
  ],
  html: [
    'Đây là trang web (HTML). Hãy chép phần chữ của văn bản sang tệp .txt hoặc .docx rồi nhập lại.',
    'This is a web page (HTML). Copy the words of the paper into a .txt or .docx file and import that.',
  ],
  xml: [
    'Đây là tệp XML hoặc MHT (kiểu lưu cũ của Word), không phải văn bản thuần. Hãy mở bằng Word, chọn Lưu thành (Save As) dạng .docx rồi nhập lại.',
    'This is an XML or MHT file (an older way of Word to save), not plain text. Open it in Word, save it as .docx and import that.',
  ],
  archive: [
    'Đây là tệp nén. Hãy giải nén rồi nhập từng văn bản bên trong.',
    'This is an archive. Unpack it and import the papers inside one by one.',
  ],
};

export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0)
    return refuse(
      'empty',
      'Tệp trống, không có nội dung nào. Có thể tệp chép dở hoặc tải chưa xong: hãy lấy lại tệp gốc rồi nhập lại.',
      'The file is empty. It may not have been copied or downloaded to its end: fetch the original and import that.',
    );
  if (bytes.length > MAX_BYTES) return { refusal: TOO_BIG };
  const kind = detectKind(bytes);
  const known = KINDS[kind];
  if (known) return refuse(kind, ...known);
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked === 'binary' || (!marked && looksBinary(bytes)))
    return refuse(
      'binary',
      'Tệp không phải là văn bản (có dữ liệu nhị phân). Phần nhập văn bản chỉ nhận .docx và .txt: hãy tìm bản Word của văn bản.',
      'The file is no text (it holds binary data). Only .docx and .txt can be imported: look for the Word file of the paper.',
    );
  if (marked) return finish(new TextDecoder(marked).decode(bytes), marked);
  return finish8(bytes);
}

function byMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return 'binary';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: spaces and plain letters leave zeros at every second byte, and only there. */
function byZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 65536) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.25 && even < pairs * 0.01) return 'utf-16le';
  if (even > pairs * 0.25 && odd < pairs * 0.01) return 'utf-16be';
  return undefined;
}

/** Zeros, or more than a few control characters: no text in any of the encodings read here. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    // Tab, line ends, form feed and Word's soft breaks are part of texts.
    if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1e && byte !== 0x1f) controls++;
  }
  return controls > bytes.length * 0.01;
}

function finish(text: string, encoding: string): Decoded {
  const legacy = legacyFont(text);
  if (legacy) return legacy;
  if (text.trim() === '')
    return refuse(
      'blank',
      'Tệp chỉ có khoảng trắng, không có chữ nào. Hãy mở tệp ra xem và chọn đúng tệp của văn bản.',
      'The file holds nothing but white space. Open it to see, and choose the file of the paper.',
    );
  return { text, encoding };
}

function finish8(bytes: Uint8Array): Decoded {
  let broken: number;
  try {
    return finish(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    broken = new TextDecoder('utf-8').decode(bytes).indexOf('\ufffd');
  }
  const head = new TextDecoder('utf-8').decode(bytes);
  // Mostly good UTF-8 with a damaged spot is told apart from a file in some other encoding.
  if (count(head, VIETNAMESE) >= 3) {
    const line = head.slice(0, broken).split('\n').length;
    return refuse(
      'broken-utf8',
      `Tệp UTF-8 bị hỏng ở dòng ${line}: có ký tự không đọc được. Hãy mở lại tệp gốc và lưu lại với bảng mã UTF-8.`,
      `The UTF-8 file is damaged in line ${line}: a character cannot be read. Open the original and save it again as UTF-8.`,
    );
  }
  const windows = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const good = count(windows, VIETNAMESE);
  if (good >= 3 || (good >= 1 && bytes.length < 200)) return { text: windows, encoding: 'windows-1258' };
  const legacy = legacyFont(new TextDecoder('windows-1252').decode(bytes));
  if (legacy) return legacy;
  return refuse(
    'encoding',
    'Không nhận ra bảng mã của tệp. Hãy mở bằng Word hoặc Notepad và lưu lại với bảng mã UTF-8.',
    'The encoding of the file is not known. Open it in Word or Notepad and save it as UTF-8.',
  );
}

/** Words so common that a page of Vietnamese has several of them, whatever it is about. */
const VIETNAMESE =
  /(?<![\p{L}])(?:của|và|các|được|nhiệm|thực|hiện|công|Đảng|đảng|nghị|quyết|phường|nhân|dân|những|trên|việc|xã|hội|năm|về|với)(?![\p{L}])/giu;
/** The same words as their bytes look when the fonts .VnTime (TCVN3) or VNI-Times are taken away. */
const TCVN3 =
  /(?:cña|vµ|c¸c|®[\u00ad−-]îc|nhiÖm|thùc|hiÖn|c«ng|céng|®¶ng|§¶ng|nghÞ|quyÕt|ph[\u00ad−-]êng|nh©n|d©n|nh÷ng|trªn|viÖc|héi|n¨m|vÒ|víi|®é|®Þnh)/g;
const VNI =
  /(?:cuûa|vaø|caùc|ñöôïc|nhieäm|thöïc|hieän|coâng|coäng|ñaûng|Ñaûng|nghò|quyeát|phöôøng|nhaân|daân|nhöõng|treân|vieäc|hoäi|naêm|veà|vôùi|ñoä|ñònh)/gi;
/** UTF-8 that some program read as Windows-1252 and saved again. */
const TWICE = /(?:Ã¡|Ã |Ã¢|Ãª|Ã´|Äƒ|Ä‘|á»[\u0080-\u00bf‹›¡-¿„…†‡ˆ‰]|áº[\u0080-\u00bf¡-¿])/g;

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < 1000 && pattern.exec(text)) found++;
  return found;
}

/** Text whose letters only make sense in a legacy font: refused by name, with the way to convert it. */
function legacyFont(text: string): Decoded | undefined {
  const real = count(text, VIETNAMESE);
  for (const [pattern, code, name] of [
    [TCVN3, 'tcvn3', 'TCVN3 (ABC, phông .VnTime)'],
    [VNI, 'vni', 'VNI (phông VNI-Times)'],
    [TWICE, 'mojibake', ''],
  ] as const) {
    const found = count(text, pattern);
    // A stray sign in a good text is no legacy text: it must outweigh the real words.
    if (found < (text.length < 400 ? 2 : 4) || found <= real * 2) continue;
    if (code === 'mojibake')
      return refuse(
        code,
        'Chữ trong tệp đã bị lưu sai bảng mã (UTF-8 bị đọc thành Windows-1252), dấu tiếng Việt bị vỡ. Hãy lấy lại tệp gốc và lưu với bảng mã UTF-8.',
        'The text was saved in the wrong encoding (UTF-8 taken for Windows-1252) and its letters are broken. Go back to the original and save it as UTF-8.',
      );
    return refuse(
      code,
      `Văn bản dùng bảng mã cũ ${name}, không phải Unicode. Hãy dùng UniKey (Ctrl+Shift+F6) hoặc công cụ chuyển mã trong Word để chuyển sang Unicode dựng sẵn, soát lại rồi nhập.`,
      `The text is in the legacy encoding ${code.toUpperCase()}, not Unicode. Convert it to composed Unicode with UniKey (Ctrl+Shift+F6) or a converter in Word, proofread it and import that.`,
    );
  }
  return undefined;
}
