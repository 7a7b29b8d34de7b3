/** What a file is, told from its bytes: names and extensions lie. */
export type FileKind = 'text' | 'docx' | 'doc' | 'rtf' | 'odt' | 'pdf' | 'xls' | 'ppt' | 'encrypted' | 'image' | 'html' | 'xml' | 'archive';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
const latin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

export function detectKind(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipKind(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oleKind(bytes);
  if (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    head.startsWith('GIF8') ||
    starts(bytes, 0x49, 0x49, 0x2a, 0) ||
    starts(bytes, 0x4d, 0x4d, 0, 0x2a)
  )
    return 'image';
  if (starts(bytes, 0x1f, 0x8b) || head.startsWith('Rar!') || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return 'archive';
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,20}<(?:!doctype\s+html|html|\?xml[^>]{0,80}>\s{0,20}<(?:!doctype\s+)?html)/i.test(head)) return 'html';
  // Word 2003 and "single file web page": text to look at, but nothing a person would read.
  if (/^(?:\u00ef\u00bb\u00bf)?(?:<\?xml\s|MIME-Version:\s)/i.test(head)) return 'xml';
  return 'text';
}

/** Office files are zip archives; the list of their parts stands at the end. */
function zipKind(bytes: Uint8Array): FileKind {
  const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(Math.max(0, bytes.length - 65536)));
  if (names.includes('word/')) return 'docx';
  if (names.includes('xl/')) return 'xls';
  if (names.includes('ppt/')) return 'ppt';
  if (names.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  // Without the list of its parts the archive is broken, and what people send is a Word file: its reader says that it is damaged.
  return names.includes('PK\u0005\u0006') ? 'archive' : 'docx';
}

/** Old Office files are compound files with stream names in UTF-16. */
function oleKind(bytes: Uint8Array): FileKind {
  const wide = (name: string): string => [...name].join('\0');
  const all = latin(bytes.subarray(0, 4 * 1024 * 1024));
  if (all.includes(wide('EncryptedPackage'))) return 'encrypted';
  if (all.includes(wide('Workbook')) || all.includes(wide('Book'))) return 'xls';
  return all.includes(wide('PowerPoint')) ? 'ppt' : 'doc';
}
