/**
 * Finds what a paper says about private persons: telephone, identity and account numbers, house addresses, and names of people who are
 * neither signatory nor assignee nor named by their office. Finding is all it does; masking is a choice the clerk makes.
 */
import { fold, foldMap, unfold } from '../language/fold.js';

export type PersonalKind = 'phone' | 'id-number' | 'account' | 'name' | 'address';

export interface PersonalData {
  start: number;
  end: number;
  kind: PersonalKind;
  exact: string;
}

/** Everything personal in one text, in order, not overlapping. `publicNames`: folded names that stay, such as the signatory's. */
export function findPersonalData(text: string, publicNames: ReadonlySet<string> = new Set()): PersonalData[] {
  const folded = foldMap(text);
  const found: PersonalData[] = [];
  const add = (kind: PersonalKind, start: number, end: number): void => {
    const from = unfold(folded, start);
    const to = unfold(folded, end);
    found.push({ start: from, end: to, kind, exact: text.slice(from, to) });
  };
  for (const [kind, start, end] of [
    ...numbers(folded.text),
    ...addresses(folded.text, (start, end) => text.slice(unfold(folded, start), unfold(folded, end))),
  ])
    add(kind, start, end);
  for (const { start, end } of names(text)) {
    if (!publicNames.has(fold(text.slice(start, end)))) found.push({ start, end, kind: 'name', exact: text.slice(start, end) });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (item, index) => index === 0 || item.start >= Math.max(...found.slice(Math.max(0, index - 8), index).map((other) => other.end)),
  );
}

type Range = [kind: PersonalKind, start: number, end: number];

/** +84 912 345 678 · 0912.345.678 · (028) 3896 1234. */
const PHONE = /(?:\+84[ .-]?|\(0\d{1,3}\)[ .-]?|0)\d(?:[ .-]?\d){7,9}/g;
/** Money, areas and counts after the digits; a number that goes on. */
const NOT_PHONE_AFTER = /^(?:\d|[.,/-]\d|\s?(?:dong|d\b|vnd|trieu|ty|m2|ha\b|kg|%))/;
const OFFICE_PHONE =
  /(?:ubnd|co quan|van phong|tru so|duong day nong|truc ban|hotline|tong dai|tiep dan|mot cua|cong an phuong|cong an xa|tram y te)[^.;\n]{0,40}$/;

function* numbers(folded: string): Generator<Range> {
  for (const match of folded.matchAll(
    /(?:cccd|cmnd|cmtnd|can cuoc|chung minh(?: thu| nhan dan)?|dinh danh|ho chieu|the dang(?: vien)?|ma so bhxh|so the bhyt)[^\d;.\n]{0,24}((?:[a-z]{1,2})?\d(?:[ .]?\d){7,14})/g,
  )) {
    const digits = match[1] ?? '';
    yield ['id-number', match.index + match[0].length - digits.length, match.index + match[0].length];
  }
  for (const match of folded.matchAll(/(?:so tai khoan|tai khoan(?: so)?|\bstk|\btk)\b[^\d;.\n]{0,30}(\d(?:[ .-]?\d){5,18})/g)) {
    const digits = match[1] ?? '';
    // "tài khoản 1.350.492.000 đồng" is a sum.
    if (/^\s?(?:dong|trieu|ty|vnd)/.test(folded.slice(match.index + match[0].length))) continue;
    yield ['account', match.index + match[0].length - digits.length, match.index + match[0].length];
  }
  // Identity numbers since 2016 have twelve digits and begin with the code of a province.
  for (const match of folded.matchAll(/\b0[0-9]{11}\b/g))
    if (Number(match[0].slice(0, 3)) <= 96) yield ['id-number', match.index, match.index + 12];
  for (const match of folded.matchAll(PHONE)) {
    const end = match.index + match[0].length;
    const digits = match[0].replace(/\D/g, '').replace(/^84/, '0');
    if (!/^0(?:2\d{8,9}|[35789]\d{8})$/.test(digits) || NOT_PHONE_AFTER.test(folded.slice(end, end + 8))) continue;
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    if (/[\d.,/-]$/.test(before) || (digits.startsWith('02') && OFFICE_PHONE.test(before))) continue;
    yield ['phone', match.index, end];
  }
}

/** The words that speak of where somebody lives, as printed: "địa chính", "lưu trữ tại", "dự trữ ở" have the same letters without tones. */
const LIVES = /^(?:ngụ tại|(?:thường |tạm |cư )?trú (?:tại|ở)|nơi ở|chỗ ở|địa chỉ)/u;
/** What an address begins with. */
const HOUSE = /^(?:\d|so\s|nha\s|duong\s|pho\s|hem\s|ngo\s|ngach\s|kiet\s|lo\s|can ho|khu pho|to \d|to dan pho|thon\s|ap\s|xom\s|ban\s)/;
/** Numbers that count days and shares, not houses. */
const NOT_HOUSE = /(?:ngay|thang|nam|quy|giai doan|dot)\s\d+(?:\s?[/.–-]\s?\d+)*|(?<![\d.,])\d{1,9}(?:[.,]\d{1,6})?\s?%/g;

/** "trú tại số nhà 12, đường …": only where the words speak of where somebody lives. */
function* addresses(folded: string, printed: (start: number, end: number) => string): Generator<Range> {
  for (const match of folded.matchAll(
    /\b(ngu tai|(?:thuong |tam |cu )?tru (?:tai|o)|noi o hien nay|cho o hien nay|dia chi(?: (?:nha|thuong tru|lien he))?)(?![a-z])(\s{0,3}:?\s{0,3})([^;.\n()]{3,120})/g,
  )) {
    const [whole, lead = '', gap = '', rest = ''] = match;
    const words = printed(match.index, match.index + lead.length)
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s+/g, ' ');
    if (words !== fold(words) && !LIVES.test(words)) continue;
    // The place ends where another particular of the person begins.
    const place = rest.replace(/,?\s(?:so dien thoai|dien thoai|sdt|cccd|cmnd|sinh (?:nam|ngay)|da |duoc |voi |la ).*$/, '').trimEnd();
    if (!/\d/.test(place.slice(0, 60).replace(NOT_HOUSE, ''))) continue;
    if (/(?:ubnd|tru so|trung tam|van phong|co quan|cong ty|nha van hoa)/.test(place)) continue;
    // "các địa chỉ đỏ", "địa chỉ số": the word alone is no address yet.
    if (lead === 'dia chi' && !gap.includes(':') && !HOUSE.test(place)) continue;
    const start = match.index + whole.length - rest.length;
    yield ['address', start, start + place.length];
  }
}

/** Lower case, composed. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đào đoàn trịnh đinh lâm phùng mai tô trương hà cao châu quách tạ thái la lương lưu lục kiều nông vương ' +
    'từ tăng thạch kim chu khúc ninh nghiêm hứa thân tống tiêu triệu vi ma mạc mã lò lù vàng giàng sùng ksor siu rmah rcom kpă nay rah rơ hồng ông âu đàm đậu khổng lữ mẫn nhan ôn phí sầm tôn ung viêm bạch cù điền đồng giáp hán văn'
  ).split(' '),
);
/** Words before a name that make it a person: the address, then perhaps "đồng chí". */
const TRIGGER =
  /(?:^|[^\p{L}\p{M}])((?:hộ|gia đình|vợ chồng|con|mẹ|cha|bố)?\s?(?:ông|bà|anh|chị|em|cháu|cụ|cô|chú|bác)|đồng chí|đ\/c|đ\/chí|họ và tên\s?:?|họ tên\s?:?|hộ|gia đình|công dân|bệnh nhân|học sinh|hội viên|đoàn viên|mẹ Việt Nam anh hùng|mẹ VNAH|mẹ liệt sĩ)\s{1,3}/giu;
const NAME = /^\p{Lu}[\p{L}\p{M}']*(?:\s\p{Lu}[\p{L}\p{M}']*){1,4}/u;
/** An office beside the name: the person acts for a body and is named as such. On letters as printed: trưởng is not trường, phó not phố. */
const OFFICE =
  /(?<!\p{L})(?:bí thư|chủ tịch|trưởng|phó|giám đốc|[uủ][ỷy] viên|uvtv|uvbch|btv|bch|đuv|pct|pbt\p{L}{0,6}|thủ tướng|bộ trưởng|cán bộ|công chức|chỉ huy|đại biểu|[đt]\p{L}+ tá|thường trực|văn phòng|kế toán|thư ký|ct ubnd|ct hđnd|chi [uủ][ỷy] viên|đảng [uủ][ỷy] viên|bác sĩ|luật sư)(?!\p{L})/iu;
const ASSIGNMENT = /(?<!\p{L})(?:giao|phân công|phụ trách|chủ trì|theo dõi|chỉ đạo|chịu trách nhiệm|tham mưu)(?!\p{L})/iu;
/** Names that belong to history, not to a private person. */
const HISTORIC =
  /^(?:ho chi minh|nguyen ai quoc|nguyen tat thanh|ton duc thang|tran phu|le duan|truong chinh|vo nguyen giap|pham van dong|nguyen van linh|le hong phong|nguyen thi minh khai|nguyen van cu|ngo gia tu|nguyen van troi|vo thi sau|nguyen hue|le loi|tran hung dao|hai ba trung|vo van kiet|nguyen phu trong)\b/;

function* names(text: string): Generator<{ start: number; end: number }> {
  TRIGGER.lastIndex = 0;
  for (let match = TRIGGER.exec(text); match; match = TRIGGER.exec(text)) {
    let start = match.index + match[0].length;
    // A list goes on: "các đồng chí Trần Hiệp, Phan Hồng Anh và Lê Tùng".
    for (;;) {
      const name = personName(text.slice(start, start + 60));
      if (!name) break;
      const end = start + name.length;
      if (isPrivate(text, match.index, start, end)) yield { start, end };
      const comma = /^(?:\s?\([^()\n]{0,80}\))?\s?(?:,|;|và)\s{1,2}(?=\p{Lu})/u.exec(text.slice(end, end + 90));
      if (!comma) break;
      start = end + comma[0].length;
    }
    // The next trigger may stand inside what was just read ("hộ ông"): go on right behind this one.
    TRIGGER.lastIndex = match.index + match[0].length;
  }
}

/** A name of two to five capitalised syllables that begins with a surname. */
function personName(text: string): string | null {
  const name = NAME.exec(text)?.[0];
  if (!name || name === name.toUpperCase()) return null;
  const first = name.normalize('NFC').toLowerCase().split(' ')[0] ?? '';
  if (!SURNAMES.has(first) || HISTORIC.test(fold(name))) return null;
  // "Đoàn Thanh niên" and "Phó Bí thư" begin like names.
  return /^\s(?:niên|thư|tịch|viên|[uủ][ỷy]|bộ|nhân|phụ)(?!\p{L})/u.test(text.slice(name.length).normalize('NFC')) ? null : name;
}

/** Names that a text gives together with an office: whoever is named so once acts for a body throughout the paper. */
export function* officeNames(text: string): Generator<string> {
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}']{0,12}(?:\s\p{Lu}[\p{L}\p{M}']{0,12}){1,5}/gu)) {
    const words = match[0].split(/\s/);
    for (let skip = 0; skip < words.length - 1; skip++) {
      // "UBND Nguyễn Văn An": the name begins behind the body.
      const start = match.index + (skip === 0 ? 0 : words.slice(0, skip).join(' ').length + 1);
      const name = personName(text.slice(start, start + 60));
      if (!name) continue;
      // Nothing but the body may stand between the office and the name: "Chủ tịch UBND phường", not "Bí thư Đảng ủy, tiếp bà".
      const before = text.slice(Math.max(0, start - 40), start).normalize('NFC');
      const since = before.slice(Math.max(...[',', ';', '.', ':'].map((sign) => before.lastIndexOf(sign))) + 1);
      if ((OFFICE.test(since) && !/(?:ông|bà|anh|chị|em|cụ|cháu|hộ)\s$/iu.test(since)) || officeBehind(text, start + name.length))
        yield name;
      break;
    }
  }
}

function besideOffice(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).normalize('NFC');
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  return OFFICE.test(clause) || officeBehind(text, end);
}

function officeBehind(text: string, end: number): boolean {
  const beside = /^\s?[-–,(:]\s?([^;.\n]{0,60})/.exec(text.slice(end, end + 70).normalize('NFC'))?.[1] ?? '';
  return OFFICE.test(beside.slice(0, 34));
}

function isPrivate(text: string, trigger: number, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, trigger - 60), start).normalize('NFC');
  // Streets, schools and bridges carry names too: "cầu ông Nguyễn …".
  const place = text.slice(Math.max(0, trigger - 12), trigger + 1).normalize('NFC');
  if (/(?:đường|phố|cầu|trường|chợ|khu|đền|đình|lăng|tượng đài|quỹ)\s?$/iu.test(place)) return false;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  if (ASSIGNMENT.test(clause) || besideOffice(text, start, end)) return false;
  const after = text.slice(end, end + 70).normalize('NFC');
  return !/^[^;.\n]{0,60}(?:phụ trách|chủ trì|chịu trách nhiệm)/iu.test(after);
}
