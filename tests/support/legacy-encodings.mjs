/** Writes Vietnamese in encodings that no platform writes any more, for the tests of the decoder. */

const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** Windows-1258: letters with hats, tones as marks of their own. */
export function windows1258(text) {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map();
  for (let code = 0; code < 256; code++) codes.set(decoder.decode(Uint8Array.of(code)), code);
  const out = [];
  for (const char of text.normalize('NFC')) {
    const parts = [...char.normalize('NFD')];
    const tone = parts.find((part) => TONES.includes(part));
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    if (codes.has(char)) out.push(codes.get(char));
    else out.push(codes.get(base) ?? 63, ...(tone ? [codes.get(tone)] : []));
  }
  return Uint8Array.from(out);
}

const TCVN3 = {
  à: 0xb5,
  ả: 0xb6,
  ã: 0xb7,
  á: 0xb8,
  ạ: 0xb9,
  ă: 0xa8,
  ằ: 0xbb,
  ẳ: 0xbc,
  ẵ: 0xbd,
  ắ: 0xbe,
  ặ: 0xc6,
  â: 0xa9,
  ầ: 0xc7,
  ẩ: 0xc8,
  ẫ: 0xc9,
  ấ: 0xca,
  ậ: 0xcb,
  đ: 0xae,
  è: 0xcc,
  ẻ: 0xce,
  ẽ: 0xcf,
  é: 0xd0,
  ẹ: 0xd1,
  ê: 0xaa,
  ề: 0xd2,
  ể: 0xd3,
  ễ: 0xd4,
  ế: 0xd5,
  ệ: 0xd6,
  ì: 0xd7,
  ỉ: 0xd8,
  ĩ: 0xdc,
  í: 0xdd,
  ị: 0xde,
  ò: 0xdf,
  ỏ: 0xe1,
  õ: 0xe2,
  ó: 0xe3,
  ọ: 0xe4,
  ô: 0xab,
  ồ: 0xe5,
  ổ: 0xe6,
  ỗ: 0xe7,
  ố: 0xe8,
  ộ: 0xe9,
  ơ: 0xac,
  ờ: 0xea,
  ở: 0xeb,
  ỡ: 0xec,
  ớ: 0xed,
  ợ: 0xee,
  ù: 0xef,
  ủ: 0xf1,
  ũ: 0xf2,
  ú: 0xf3,
  ụ: 0xf4,
  ư: 0xad,
  ừ: 0xf5,
  ử: 0xf6,
  ữ: 0xf7,
  ứ: 0xf8,
  ự: 0xf9,
  ỳ: 0xfa,
  ỷ: 0xfb,
  ỹ: 0xfc,
  ý: 0xfd,
  ỵ: 0xfe,
  Đ: 0xa7,
};

export const tcvn3 = (text) =>
  Uint8Array.from(
    [...text.normalize('NFC')].map(
      (char) => TCVN3[char] ?? TCVN3[char.toLowerCase()] ?? (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : 63),
    ),
  );

const VNI_TONE = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' };
const VNI_HAT = {
  '\u0302': { '': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' },
  '\u0306': { '': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' },
};
const VNI_I = { '\u0301': 'í', '\u0300': 'ì', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' };

/** VNI for Windows as the letters that show without the font. */
export function vni(text) {
  let out = '';
  for (const char of text) {
    if (char === 'đ' || char === 'Đ') {
      out += char === 'đ' ? 'ñ' : 'Ñ';
      continue;
    }
    const [base, ...marks] = char.normalize('NFD');
    const tone = marks.find((mark) => TONES.includes(mark)) ?? '';
    const hat = marks.find((mark) => VNI_HAT[mark]);
    if (hat) out += base + VNI_HAT[hat][tone];
    else if (marks.includes('\u031b')) out += (base.toLowerCase() === 'o' ? 'ô' : 'ö') + (VNI_TONE[tone] ?? '');
    else if (tone && base.toLowerCase() === 'i') out += VNI_I[tone];
    else out += base + (VNI_TONE[tone] ?? '');
  }
  return out;
}
