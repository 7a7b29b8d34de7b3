/** Bodies that issue papers: how their names go on in running text, and what their symbols stand for. */
import { fold, foldMap, unfold } from './fold.js';
import { toRoman } from './numerals.js';

/** First words of the name of a body, folded; longer ones first where one begins another. */
const HEADS = [
  'hoi nghi lan thu',
  'hoi nghi trung uong',
  'dai hoi dai bieu',
  'dai hoi dang',
  'uy ban thuong vu quoc hoi',
  'uy ban nhan dan',
  'uy ban mat tran',
  'uy ban kiem tra',
  'ubnd',
  'hdnd',
  'ubkt',
  'mttq',
  'ubmttq',
  'hoi dong nhan dan',
  'hoi dong nvqs',
  'hoi dong nghia vu quan su',
  'hoi dong bau cu',
  'ban chap hanh',
  'bch',
  'bo chinh tri',
  'ban bi thu',
  'ban thuong vu',
  'btv',
  'ban to chuc',
  'ban tuyen giao',
  'ban dan van',
  'ban noi chinh',
  'ban chi dao',
  'ban kinh te',
  'ban phap che',
  'ban van hoa',
  'to dai bieu',
  'ban thuong truc',
  'thuong truc',
  'van phong',
  'thanh uy',
  'tinh uy',
  'quan uy',
  'huyen uy',
  'thi uy',
  'dang uy',
  'dang bo',
  'chi bo',
  'quan uy trung uong',
  'trung uong',
  'thu tuong chinh phu',
  'chinh phu',
  'quoc hoi',
  'chu tich',
  'pho chu tich',
  'bo truong',
  'thanh tra',
  'toa an',
  'vien kiem sat',
  'giam doc',
  'so',
  'bo',
  'phong',
  'cuc',
  'tong cuc',
  'chi cuc',
  'cong an',
  'tinh doan',
  'thanh doan',
  'trung uong doan',
  'doan',
  'hoi',
];
const HEAD = new RegExp(`^(?:${[...HEADS].sort((a, b) => b.length - a.length).join('|')})\\b`);

/** A body whose owner is named after the last of a list: "Ban Chấp hành, Ban Thường vụ Thành ủy". */
const UNFINISHED = /(?:ban chap hanh|ban thuong vu|thuong truc|hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan|bo chinh tri|ban bi thu)$/;

/** Lower-case syllables that go on inside the name of a body, folded. Any other lower-case word ends the name. */
const INSIDE = new Set(
  (
    'dang bo uy ban phuong quan huyen xa tinh thanh pho thi tran dac khu nhan dan chap hanh thuong vu trung uong to chuc kiem tra van noi chinh tuyen giao ' +
    'tri bi thu tuong phu hoi quoc nuoc khoa lan nhat hai ba tu sau bay tam chin muoi cap truc dong viet mat tran dai bieu toan ' +
    'tai nguyen moi truong y te cong an phong su quan nghia giao duc dao tao lao thuong binh xa khoa hoc nghe thong tin truyen ' +
    'ke hoach dau nong nghiep trien thon dung phap vu van hoa the thao du lich van tai dan toc ton ngoai kinh ngan sach hang kiem sat toa thanh tra ' +
    'so doan nien phu nu cuu chien sy doc thi duong bao hiem kho bac thue doi cuc bau cu chi va'
  ).split(' '),
);
/** Letters as printed that share a folded form with a word of `INSIDE` but start something else. */
const OUTSIDE = /^(?:vụ việc|tại|từ|tự|giao|chỉ|thì|thi |thi hành|ban hành|trực tiếp|triển khai|đầu tư công|để|đề|tổ dân|tổng)/u;

/**
 * Reads the name of a body at the start of `text` and returns its length, 0 when no body stands there.
 * A name runs over capitalised and known lower-case syllables, over "và", "-" and "," when a body or a capital follows.
 */
export function issuerLength(text: string): number {
  const limited = text.slice(0, 220);
  const folded = foldMap(limited);
  const head = HEAD.exec(folded.text);
  if (!head) return 0;
  let end = unfold(folded, head[0].length);
  const token = /([\p{L}\p{M}\d]+|[^\p{L}\p{M}\d\s])/gu;
  token.lastIndex = end;
  let dash = false;
  for (let match = token.exec(limited); match; match = token.exec(limited)) {
    if (/\n/.test(limited.slice(end, match.index))) break;
    const word = match[0];
    const rest = limited.slice(token.lastIndex);
    if (/^[-–,]$/.test(word) && !dash) {
      // "Ban Chấp hành, Ban Thường vụ": the list of bodies goes on; "Bộ Lao động - Thương binh": so does the name.
      if (
        !/^\s?\p{Lu}/u.test(rest) ||
        (word === ',' && !(UNFINISHED.test(fold(limited.slice(0, end))) && HEAD.test(fold(rest.trimStart()))))
      )
        break;
      dash = true;
      continue;
    }
    if (!/[\p{L}\d]/u.test(word) || !goesOn(word.normalize('NFC'), rest.normalize('NFC'))) break;
    dash = false;
    end = token.lastIndex;
  }
  return end;
}

function goesOn(word: string, rest: string): boolean {
  if (/^\d/.test(word)) return /^\d{1,2}$/.test(word) && !/^\s?[-/.]/.test(rest);
  if (/^\p{Lu}/u.test(word)) return !/^(?:V|Về|Nghị|Quyết|Chỉ|Kết|Hướng|Tăng|Triển|Quy)$/u.test(word);
  const key = fold(word);
  if (key === 'va') return /^\s+\p{Lu}/u.test(rest) && HEAD_OR_MINISTRY.test(fold(rest.trimStart()));
  return INSIDE.has(key) && !OUTSIDE.test(word + rest.slice(0, 8));
}

const HEAD_OR_MINISTRY = new RegExp(
  `${HEAD.source}|^(?:dao tao|cong nghe|truyen thong|dau tu|moi truong|phat trien nong thon|xa hoi|the thao|du lich|ton giao|nhan dan)\\b`,
);

const BODIES: Record<string, string> = {
  TW: 'Trung ương',
  TU: 'Thành ủy (Tỉnh ủy)',
  TUTĐ: 'Thành ủy Thủ Đức',
  QU: 'Quận ủy',
  HU: 'Huyện ủy',
  ThU: 'Thị ủy',
  TXU: 'Thị ủy',
  ĐU: 'Đảng ủy',
  CB: 'Chi bộ',
  ĐH: 'Đại hội',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  BDVTW: 'Ban Dân vận Trung ương',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  VPTW: 'Văn phòng Trung ương',
  BTCTU: 'Ban Tổ chức Thành ủy (Tỉnh ủy)',
  UBKTTU: 'Ủy ban Kiểm tra Thành ủy (Tỉnh ủy)',
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  HĐND: 'Hội đồng nhân dân',
  UBND: 'Ủy ban nhân dân',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  BCT: 'Bộ Công Thương',
  BNV: 'Bộ Nội vụ',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BYT: 'Bộ Y tế',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BXD: 'Bộ Xây dựng',
  BQP: 'Bộ Quốc phòng',
  BCA: 'Bộ Công an',
  BTP: 'Bộ Tư pháp',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  STNMT: 'Sở Tài nguyên và Môi trường',
  HĐNVQS: 'Hội đồng nghĩa vụ quân sự',
  MTTQ: 'Mặt trận Tổ quốc',
  MTTW: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
};

/** The body a symbol stands for: `BTCTW` → Ban Tổ chức Trung ương, `QH15` → Quốc hội khóa XV. Null for a symbol that is not known. */
export function issuerOfSymbol(symbol: string): string | null {
  const parliament = /^(UBTV)?QH(\d{1,2})$/.exec(symbol);
  if (parliament) return `${parliament[1] ? 'Ủy ban Thường vụ ' : ''}Quốc hội khóa ${toRoman(Number(parliament[2]))}`;
  return Object.hasOwn(BODIES, symbol) ? (BODIES[symbol] ?? null) : null;
}
