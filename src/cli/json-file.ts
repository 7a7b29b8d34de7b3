import { scanJson, type Fault, type Place } from '../schema/locate.js';
import { faultText } from '../schema/syntax-text.js';
import { say, type Lang } from './command.js';

/** Why a JSON file cannot be read at all, in the same words everywhere. */
export interface JsonFault extends Place {
  code: string;
  what: string;
  todo: string;
}

export type JsonFile = { text: string; json: unknown; fault?: undefined } | { text: string; fault: JsonFault };

/** Decodes and parses the bytes of a JSON file. Pages read UTF-8 and nothing else, so here nothing else is accepted either. */
export function parseJsonFile(bytes: Uint8Array, lang: Lang): JsonFile {
  const start = { line: 1, column: 1 };
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  const wide =
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff) ||
    (bytes.length > 3 && ((a === 0 && b !== 0) || (a !== 0 && b === 0 && (c !== 0 || d === 0))));
  if (wide) {
    return {
      text: '',
      fault: {
        ...start,
        code: 'encoding',
        what: say(
          lang,
          'Tệp được lưu ở dạng UTF-16; trang web chỉ đọc được UTF-8.',
          'The file is stored as UTF-16; pages read UTF-8 only.',
        ),
        todo: say(
          lang,
          'Mở bằng Notepad, chọn Save As, mục Encoding chọn UTF-8.',
          'Open it in Notepad, choose Save As and set Encoding to UTF-8.',
        ),
      },
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { text: '', fault: notUtf8(bytes, lang) };
  }
  try {
    return { text, json: JSON.parse(text) as unknown };
  } catch {
    const { fault } = scanJson(text);
    return {
      text,
      fault: fault
        ? spoken(fault, lang)
        : { ...start, code: 'value', what: say(lang, 'Không đọc được JSON.', 'The JSON cannot be read.'), todo: '' },
    };
  }
}

function spoken(fault: Fault, lang: Lang): JsonFault {
  const { what, todo } = faultText(fault, lang);
  return { line: fault.line, column: fault.column, code: fault.code, what, todo };
}

/** Names the first byte that is no UTF-8, or says that the file is no text at all. */
function notUtf8(bytes: Uint8Array, lang: Lang): JsonFault {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const before = lossy.slice(0, lossy.indexOf('\ufffd'));
  const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  if (bytes.includes(0)) {
    return {
      ...place,
      code: 'binary',
      what: say(lang, 'Đây không phải tệp văn bản.', 'This is no text file.'),
      todo: say(
        lang,
        'Chọn đúng tệp .json; tệp Word được chuyển bằng lệnh import.',
        'Choose the .json file; Word files are converted with the import command.',
      ),
    };
  }
  return {
    ...place,
    code: 'encoding',
    what: say(
      lang,
      'Tệp không phải UTF-8 (từ chỗ này trở đi có ký tự không đọc được).',
      'The file is not UTF-8 (what follows here cannot be read).',
    ),
    todo: say(
      lang,
      'Mở bằng Notepad, chọn Save As, mục Encoding chọn UTF-8.',
      'Open it in Notepad, choose Save As and set Encoding to UTF-8.',
    ),
  };
}
