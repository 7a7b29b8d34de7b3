/**
 * The words an office is named with. A list of what may stay and not of what is a name: a name is anything, and some are spelled like an office
 * (Trần Công An, Đoàn Văn Hậu, Phó Đức Phương). Capitals below are those an office is written with; in a name others stand.
 */

/** `rank` is an office wherever it stands; `body` not straight after a word unknown; `rest` only says more of an office just named. */
export type OfficePart = 'rank' | 'body' | 'rest';

const RANKS = 'bí thư|phó bí thư|chủ tịch|phó chủ tịch|ủy viên|đảng ủy viên|chi ủy viên|cấp ủy viên';
const LED =
  'Ban|ban chỉ đạo|Ban Chỉ huy|ban điều hành|ban quản lý|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Công tác mặt trận|Ban Pháp chế|Ban Thanh tra|Công an|Văn phòng|phòng|khu phố|ấp|thôn|tổ|tổ dân phố|khối|Khối Dân vận|khóm|xóm|làng|bản|buôn|Trạm|Trạm Y tế|đoàn|Đài truyền thanh';
const BODIES =
  'Đảng ủy|Đảng bộ|đảng bộ bộ phận|đảng viên|cấp ủy|chi ủy|chi bộ|Ban Thường vụ|Ban Chấp hành|Ban Chỉ huy Quân sự|Ban Công tác mặt trận|ban chỉ đạo|ban điều hành|Ủy ban|Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Kiểm tra|Mặt trận|Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc|Đoàn Thanh niên|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Hội Nông dân|Hội Phụ nữ|Hội Liên hiệp Phụ nữ|Hội LHPN|Hội Cựu chiến binh|Hội CCB|Hội Chữ thập đỏ|Hội Người cao tuổi|Hội Khuyến học|Hội đồng|Công đoàn|Công an|công an viên|cảnh sát khu vực|Quân sự|dân quân|Văn phòng|Khối Dân vận|Trạm Y tế|tổ dân phố|thường trực|kế toán|thủ quỹ|văn thư|thư ký|cán bộ|công chức|chuyên viên|nhân viên|viên chức|cộng tác viên|bí thư chi đoàn|tổ trưởng|tổ phó|nhóm trưởng|nhóm phó|hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|chỉ huy trưởng|chỉ huy phó|phó chỉ huy trưởng|chính trị viên|chánh văn phòng|phó chánh văn phòng|đội trưởng|đội phó|trạm trưởng|hội trưởng|phó trưởng|lãnh đạo|đại biểu|chủ nhiệm|phó chủ nhiệm|bác sĩ|giáo viên';
const RESTS =
  'phường|xã|thị trấn|quận|huyện|thành phố|tỉnh|khu phố|ấp|thôn|tổ|khóm|xóm|khu vực|phụ trách|kiêm|chuyên trách|không chuyên trách|bán chuyên trách|thường trực|thường vụ|Thường vụ|trực thuộc|của|về|khóa|nhiệm kỳ|ban ngành|đoàn thể|địa chính|xây dựng|đô thị|môi trường|nông nghiệp|nông thôn|tư pháp|hộ tịch|văn hóa|xã hội|thông tin|thể thao|lao động|thương binh|kinh tế|tài chính|kế toán|thống kê|nội vụ|y tế|dân số|trẻ em|giáo dục|tuyên giáo|dân vận|tổ chức|kiểm tra|giám sát|tôn giáo|dân tộc|truyền thanh|an ninh|trật tự|quốc phòng|nhân dân|bộ phận|một cửa|công tác|đảng|văn hóa thông tin|văn hóa xã hội|Việt Nam';

/** "uỷ" and "ủy" are one word. */
export const officeKey = (words: string): string =>
  words.toLowerCase().replaceAll('uỷ', 'ủy').replaceAll('khoá', 'khóa').replaceAll('hoá', 'hóa');

interface OfficePhrase {
  part: OfficePart;
  /** Syllable by syllable, with its capitals. */
  written: readonly string[];
}

const PHRASES = new Map<string, OfficePhrase[]>();
const add = (part: OfficePart, list: readonly string[]): void => {
  for (const phrase of list) {
    const key = officeKey(phrase);
    PHRASES.set(key, [...(PHRASES.get(key) ?? []), { part, written: phrase.split(' ') }]);
  }
};
add('rank', RANKS.split('|'));
add(
  'body',
  ['Trưởng', 'Phó', 'Phó trưởng', 'Phó Trưởng'].flatMap((head) => LED.split('|').map((body) => `${head} ${body}`)),
);
add('body', BODIES.split('|'));
add('rest', RESTS.split('|'));

export const LONGEST_OFFICE = Math.max(...[...PHRASES.values()].map(([phrase]) => phrase!.written.length));

/** PCT, PBTTT, ĐUV: whole words of capitals. Not any capitals: NIÊ and N.V.A. are persons. */
const SHORT =
  /^(?:P?(?:BT|CT)(?:Đ?TT?)?(?:ĐU|CB|UBND|HĐND)?|Đ?UV|UVBTV|UVBCH|ĐU|ĐUV|BTV|BCH|TVĐU|UBND|HĐND|UBKT|(?:UB)?MTTQ(?:VN)?|LHPN|CCB|HND|ĐTN|TNCS|BCHQS|CHQS|CHT|CHP|CAP|CSKV|TDP|CBCC|VP)$/;
/** KP5 says where, never who. */
const SHORT_PLACE = /^(?:KP|TDP)\d{0,3}$/;

/** Whether these words, as they are written, name an office and cannot be a name; `said` tells which parts of one can stand here. */
export function officePart(words: readonly string[], said: (part: OfficePart) => boolean): boolean {
  const [first = '', ...more] = words;
  if (!more.length && SHORT.test(first) && said('rank')) return true;
  if (!more.length && SHORT_PLACE.test(first) && said('rest')) return true;
  const shouted = words.every((word) => word === word.toUpperCase());
  return !!PHRASES.get(officeKey(words.join(' ')))?.some(
    ({ part, written }) =>
      said(part) &&
      (part === 'rank' ||
        shouted ||
        // Phường, Thôn and Tổ are given names too.
        words.every(
          (word, at) => word === word.toLowerCase() || written[at] === word || (at === 0 && (part === 'body' || words.length > 1)),
        )),
  );
}

/** Words after which a number says which one. */
export const NUMBERED: ReadonlySet<string> = new Set('phường|xã|quận|phố|ấp|thôn|tổ|khóm|xóm|khóa|kp|tdp|bộ|đội'.split('|'));
