/** The words before a number that make it a bound: "không thấp hơn", "tăng từ", "giảm còn", "đạt và vượt". Peeled off from right to left. */
import { flatten, type Letters } from './letters.js';

export type Op = 'gte' | 'gt' | 'lte' | 'lt' | 'eq';

export interface Chain {
  /** Folded offset of the first of the words. */
  start: number;
  /** The same without words that only lead up to it: phấn đấu, có, đảm bảo. */
  core: number;
  op?: Op;
  /** "từ": opens a range, or with "trở lên" a bound. */
  from?: true;
  /** "đạt", "là", "còn", "lên": the number is a level, whatever rises or falls. */
  level?: true;
  /** "còn", "xuống": the level is reached from above. */
  fallen?: true;
  direction?: 'up' | 'down';
  /** "vượt": more than something that was set. */
  exceeds?: true;
  /** "gấp": the number is a factor. */
  factor?: true;
  /** Lowered by words that leave room: "khoảng", "phấn đấu". */
  confidence: number;
}

type Part = Omit<Chain, 'start' | 'core' | 'confidence'>;
/** What the words are, the words themselves, and how they must be printed where folding merges them with others. */
const ROWS: readonly (readonly [part: Part, words: string, printed?: RegExp])[] = [
  [
    { op: 'gte' },
    '≥;>=;ít nhất;ít nhất là;tối thiểu;tối thiểu là;không thấp hơn;không dưới;không ít hơn;không kém;thấp nhất là;từ ít nhất;không được thấp hơn',
  ],
  [{ op: 'gt' }, '>;trên;trên mức;cao hơn;lớn hơn;nhiều hơn;vượt mức;vượt trên'],
  [{ op: 'gt' }, 'hơn', /h[ơo]n/],
  [
    { op: 'lte' },
    '≤;<=;không vượt quá;không để quá;không để vượt quá;không cao hơn;không nhiều hơn;không lớn hơn;không trên;không hơn;tối đa;tối đa là;nhiều nhất;nhiều nhất là;cao nhất là;không vượt',
  ],
  [{ op: 'lte' }, 'không quá', /qu[áàảãạ]/],
  [{ op: 'lt' }, 'dưới;dưới mức', /d[ưu]/],
  [{ op: 'lt' }, '<;thấp hơn;nhỏ hơn;ít hơn;chưa đến;chưa tới'],
  [{ op: 'gt', level: true }, 'đạt trên;lên trên'],
  [{ op: 'lt', level: true, fallen: true }, 'giảm xuống dưới;xuống dưới;giảm còn dưới;còn dưới;giảm dưới', /gi[ảã]m|xu[ốôồ]|còn|cón/],
  [{ from: true }, 'từ', /t[ừứửữùự]/],
  [{ level: true, fallen: true }, 'giảm xuống còn;giảm xuống;xuống còn;xuống;giảm còn;giảm về;hạ xuống;hạ xuống còn;giảm chỉ còn;chỉ còn'],
  [{ level: true, fallen: true }, 'còn', /còn|cón|cỏn/],
  [
    { level: true },
    'đạt;đạt tỷ lệ;đạt mức;là;bằng;chiếm;chiếm tỷ lệ;ở mức;mức;tăng lên;nâng lên;lên đến;lên;đạt được;đạt khoảng;lên mức;hoàn thành;thực hiện đạt',
    /^(?!.*(?:lá|lạ|bảng|làng|đặt|đất|dặt)).*$/,
  ],
  [{ direction: 'down' }, 'giảm;kéo giảm;giảm thêm;giảm bình quân;giảm được;giảm ít nhất là;rút ngắn;cắt giảm', /gi[ảãaạàâẩ]m|rút/],
  [{ direction: 'up' }, 'tăng;tăng thêm;tăng bình quân;tăng trưởng;tăng trưởng bình quân;tăng tối thiểu là', /t[ăâaắằ]ng/],
  [
    { exceeds: true },
    'vượt;đạt và vượt;hoàn thành vượt;hoàn thành và vượt;hoàn thành vượt mức;thu vượt;vượt thu;vượt chỉ tiêu;vượt kế hoạch;vượt dự toán;đạt và vượt mức',
  ],
  [{ direction: 'up', factor: true }, 'gấp;tăng gấp;bằng gấp'],
  [
    {},
    'được;có;phải;khoảng;gần;ước;ước đạt;phấn đấu;phấn đấu đạt;tỷ lệ;bình quân;đảm bảo;bảo đảm;duy trì;mỗi năm;hàng năm;hằng năm;mỗi quý;mỗi tháng;hằng quý;hằng tháng;thực hiện;giữ;giữ ở mức;:',
  ],
];

interface Entry {
  part: Part;
  printed?: RegExp;
}
const ENTRIES = new Map<string, Entry>(
  ROWS.flatMap(([part, words, printed]) => flatten(words).map((word): [string, Entry] => [word, { part, ...(printed && { printed }) }])),
);
const LONGEST = Math.max(...[...ENTRIES.keys()].map((words) => words.length));

/** The longest known phrase that ends at `end`. */
function phraseBefore({ flat, printed }: Letters, end: number, floor: number): { start: number; part: Part } | null {
  const words = flat.slice(Math.max(floor, end - LONGEST - 1), end);
  for (let at = 0; at < words.length; at++) {
    if (/[a-z\d]/.test(words[at - 1] ?? flat[end - words.length - 1] ?? ' ') && /[a-z]/.test(words[at] ?? '')) continue;
    const entry = ENTRIES.get(words.slice(at));
    const start = end - words.length + at;
    if (entry && (!entry.printed || entry.printed.test(printed(start, end)))) return { start, part: entry.part };
  }
  return null;
}

/** The word before makes one of both: "trở lên", "mặt bằng", "công bằng", "điện tử". "Nhà trọ từ", "đầu tư công trên 95%" are two. */
function isTail({ flat, printed }: Letters, at: number, floor: number): boolean {
  const word = /\b(?:tro|mat|cong|thang|dien)\s$/.exec(flat.slice(Math.max(floor, at - 6), at));
  if (!word) return false;
  if (word[0] === 'dien ') return printed(at, at + 2) === 'tử';
  return word[0] === 'tro ' ? !/^trọ/.test(printed(at - word[0].length, at)) : flat.startsWith('bang', at);
}

/** Reads the comparators before the folded offset `at`, not past `floor`. */
export function chainBefore(letters: Letters, at: number, floor: number): Chain {
  const chain: Chain = { start: at, core: at, confidence: 1 };
  for (let i = 0; i < 7; i++) {
    let end = chain.start;
    // A bracket may stand before the number, and then nothing before it belongs to the number: "hiện có (còn 12 hộ)".
    while (end > floor && chain.start - end < 4 && (i ? /[\s“"]/ : /[\s“"(]/).test(letters.flat[end - 1] ?? '')) end--;
    const found = phraseBefore(letters, end, floor);
    // "tốt nhiệm vụ trở lên đạt 82%" ends a grade there; "mặt bằng" is no "bằng".
    if (!found || isTail(letters, found.start, floor)) break;
    // "tốc độ tăng 8%", "mức giảm": the change is the name of what is measured.
    if (
      found.part.direction &&
      /\b(?:toc do|muc|he so|ti suat)\s$/.test(letters.flat.slice(Math.max(floor, found.start - 10), found.start))
    )
      break;
    const { op, ...rest } = found.part;
    // The word next to the number is the one that bounds it.
    if (op && !chain.op) chain.op = op;
    Object.assign(chain, rest, { start: found.start });
    if (Object.keys(found.part).length) chain.core = found.start;
  }
  return chain;
}
