/** How a person is named where a widget shows who does what: the office, not the name, unless the page asks otherwise. */
export type PersonDisplay = 'role-only' | 'full' | 'initials';

const TITLE = /^(?:(?:các )?(?:đồng chí|đ\/c|đc|ông|bà|anh|chị|cô|chú))[.:]?\s+/iu;
/** Two to five syllables that begin with a capital, and are not an abbreviation: a Vietnamese name. */
const NAME = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}(?![\p{L}\p{M}])/gu;
/** Words that begin the name of an office and are written with a capital too. */
const OFFICE =
  /^(?:Bí thư|Phó|Chủ tịch|Trưởng|Ủy viên|Uỷ viên|Đảng|Ban|Hội|Đoàn|Mặt trận|Công an|Quân sự|Văn phòng|Chi bộ|Thường trực|Giám đốc|Hiệu trưởng|Kế toán)/u;

/** What stands round a name, without the commas and dashes that held it. */
const tidy = (text: string): string => (text.match(/[^\s,;:()–-]+(?:[\s,;:()–-]+[^\s,;:()–-]+)*/u)?.[0] ?? '').replace(/\s{2,}/g, ' ');

/** The words for somebody who was assigned something; `unnamed` is said of a person of whom only the name is known. */
export function personWords(who: string, display: PersonDisplay, unnamed: string): string {
  if (display === 'full') return who;
  const bare = who.trim().replace(TITLE, '');
  const name = [...bare.matchAll(NAME)].find(([words]) => !OFFICE.test(words));
  if (!name) return OFFICE.test(bare) ? bare : bare === who.trim() ? who : unnamed;
  if (display === 'initials')
    return who.replace(
      name[0],
      name[0]
        .split(' ')
        .map((word) => `${word[0]}.`)
        .join(''),
    );
  return tidy(bare.slice(0, name.index) + bare.slice(name.index + name[0].length)) || unnamed;
}
