/** Parts of the names of bodies, written as in running text. */
const BODIES = `UBND;HĐND;BCH;BTV;Ban Chấp hành;Ban Thường vụ;Ban Thường trực;Thường trực;Đại hội đại biểu;Đảng bộ;Đảng ủy;Chi bộ;Chi ủy;
Tỉnh ủy;Thành ủy;Quận ủy;Huyện ủy;Thị ủy;Hội đồng nhân dân;Ủy ban nhân dân;Ủy ban Mặt trận Tổ quốc Việt Nam;Chủ tịch;Thành phố Hồ Chí Minh`
  .split(/;\s*/)
  .map((name) => name.split(' '));
/** What a name of a place follows. */
const UNITS = 'phường;xã;thị trấn;thị xã;quận;huyện;thành phố;tỉnh;đặc khu'.split(';').map((name) => name.split(' '));
/** No syllable of a place: a term or a count begins, or a number that capitals hide. */
const NO_NAME = /^(?:kh[oó][aá]|nhiệm|lần|kỳ|năm|[ivxlc]+)$/;
/** The longest name of a place, in syllables. */
const LONGEST = 5;

/** A word as it is compared: two manners of placing the tone are one. */
const key = (word: string): string => word.normalize('NFC').toLocaleLowerCase('vi').replace('uỷ', 'ủy');

/** A word in capitals, with a capital at most at its beginning. */
function small(word: string, capital: boolean): string {
  const lower = word.toLocaleLowerCase('vi');
  return capital ? lower[0]!.toLocaleUpperCase('vi') + lower.slice(1) : lower;
}

/**
 * The name of a body as running text has it: "ĐẢNG UỶ PHƯỜNG HƯƠNG XUÂN" is Đảng uỷ phường Hương Xuân. Capitals do not tell names from other
 * words, so this is done only where each word is known or stands where the name of a place stands; anything else stays as printed.
 */
export function runningName(printed: string): string {
  if (printed !== printed.toLocaleUpperCase('vi')) return printed;
  const words = printed.trim().split(/\s+/);
  const keys = words.map(key);
  const at = (start: number, names: readonly string[][]): string[] | undefined =>
    names.find((name) => name.every((word, i) => key(word) === keys[start + i]));
  const out: string[] = [];
  while (out.length < words.length) {
    const start = out.length;
    const body = at(start, BODIES);
    if (body) {
      // Short forms keep their capitals.
      for (const [i, word] of body.entries()) {
        const own = words[start + i]!;
        out.push(word.length > 1 && word === word.toUpperCase() ? own : small(own, word !== word.toLowerCase()));
      }
      continue;
    }
    const unit = at(start, UNITS);
    if (!unit) return printed;
    const from = start + unit.length;
    let end = from;
    while (end < words.length && !at(end, UNITS) && !at(end, BODIES)) end++;
    const name = words.slice(from, end);
    const numbered = name.length === 1 && /^\d+$/.test(name[0]!);
    const named = name.every((word, i) => /^[\p{L}\p{M}]+$/u.test(word) && !NO_NAME.test(keys[from + i]!));
    if (!name.length || name.length > LONGEST || !(numbered || named)) return printed;
    // A unit with a number for a name has a capital itself: Phường 14.
    out.push(...words.slice(start, from).map((word, i) => small(word, numbered && !i)), ...name.map((word) => small(word, true)));
  }
  return out.join(' ');
}
