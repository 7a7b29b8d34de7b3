/** From the bytes of a CSV to text. Excel writes three encodings and says so in two of them. */

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Undefined when the bytes are no text. */
export function textOfCsv(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  // A workbook that was given the name of a CSV, and anything else that is no text.
  if (bytes.subarray(0, 4096).includes(0) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    // "CSV (Comma delimited)" on a Vietnamese Windows; marks stand behind their letters there.
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

/** UTF-16 by its mark, or by the zeros that plain letters and separators leave at every second byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > length / 8 && !even) return 'utf-16le';
  return even > length / 8 && !odd ? 'utf-16be' : undefined;
}
