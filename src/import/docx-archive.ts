/** The parts of a Word file that hold text, unpacked within bounds and made ready for the reader. */
import JSZip from 'jszip';
import type { Refusal } from './decode.js';
import { writeNumbers } from './docx-numbering.js';
import { plainParagraphs, tidy, type Losses } from './docx-tidy.js';
import { piledMarks } from './mark-pile.js';

/** What one part of the archive may grow to when unpacked. */
const LARGEST_PART = 64 * 1024 * 1024;
/** What all of them may grow to, in characters. */
const LARGEST = 96 * 1024 * 1024;

export const BROKEN: Refusal = {
  code: 'docx-broken',
  vi: 'Tệp Word bị hỏng hoặc không phải tệp .docx. Hãy mở bằng Word, chọn Lưu thành (Save As) dạng .docx rồi nhập lại.',
  en: 'The Word file is damaged or is no .docx file. Open it in Word, save it again as .docx and import that.',
};
const TOO_LARGE: Refusal = {
  code: 'docx-too-large',
  vi: 'Nội dung tệp Word quá lớn khi giải nén. Hãy tách thành nhiều tệp.',
  en: 'The Word file is too large when unpacked. Split it into several files.',
};

interface Archive {
  bytes: Uint8Array<ArrayBuffer>;
  /** Words of headers and footers. */
  margins: string[];
  losses: Losses;
}

/** Takes from the archive what holds text, within bounds, and writes the automatic numbers into it. */
export async function repack(bytes: Uint8Array): Promise<Archive | { refusal: Refusal }> {
  const zip = await JSZip.loadAsync(bytes);
  const out = new JSZip();
  const texts = new Map<string, string>();
  let total = 0;
  for (const [name, file] of Object.entries(zip.files)) {
    if (
      file.dir ||
      !/(?:\.rels|\[Content_Types\]\.xml|^word\/[^/]+\.xml)$/.test(name) ||
      /^word\/(?:theme|settings|fontTable|webSettings|comments)/.test(name)
    )
      continue;
    const text = await unpack(file);
    total += text?.length ?? 0;
    if (text === undefined || total > LARGEST) return { refusal: TOO_LARGE };
    const piled = piledMarks(text);
    if (piled) return { refusal: piled };
    texts.set(name, text);
  }
  const main = texts.has('word/document.xml')
    ? 'word/document.xml'
    : [...texts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
  if (main === undefined) return { refusal: BROKEN };
  texts.set(main, writeNumbers(texts.get(main)!, texts.get('word/numbering.xml'), texts.get('word/styles.xml')));
  texts.delete('word/numbering.xml');
  const losses: Losses = { pictures: 0, formulas: 0, hidden: 0, tracked: 0 };
  const margins: string[] = [];
  for (const [name, text] of texts) {
    if (/^word\/(?:header|footer)/.test(name)) margins.push(...plainParagraphs(text));
    const read = name === main || /^word\/(?:foot|end)notes\.xml$/.test(name);
    out.file(name, read ? tidy(text, losses) : text);
  }
  return { bytes: new Uint8Array(await out.generateAsync({ type: 'arraybuffer' })), margins, losses };
}

function unpack(file: JSZip.JSZipObject): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = (file as unknown as { internalStream(type: 'uint8array'): Stream }).internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size > LARGEST_PART) {
          stream.pause();
          resolve(undefined);
        } else chunks.push(chunk);
      })
      .on('error', reject)
      .on('end', () => {
        const decoder = new TextDecoder();
        resolve(chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode());
      })
      .resume();
  });
}

interface Stream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): Stream;
  on(event: 'error', listener: (error: Error) => void): Stream;
  on(event: 'end', listener: () => void): Stream;
  pause(): void;
  resume(): void;
}
