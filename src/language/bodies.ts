/** Bodies and persons that work is given to: "Đảng uỷ, UBND, MTTQ, các đoàn thể phường", "Đ/c Nguyễn Văn A - PCT UBND". Reads a row of them. */
import { foldMap, unfold, type Folded } from './fold.js';

export interface Body {
  /** Offsets in the text as given. */
  start: number;
  end: number;
  who: string;
  kind: 'body' | 'person';
}

export interface BodyRun {
  bodies: Body[];
  /** Where the row ends, in folded text. */
  end: number;
  /** The verb that stands there, folded; undefined where the row ends otherwise. */
  verb: string | undefined;
}

// Longest first where one begins another. All on folded text.
const BOARD =
  'thuong (?:vu|truc)|chap hanh|chi huy|chi dao|dieu hanh|ctmt|chqs|cong tac|quan ly|tuyen giao|giam hieu|dan van|to chuc|xay dung|van hoa|bao ve|thanh tra|kinh te|phap che|nhan dan|dai dien|bien tap|van dong|giam sat|chinh sach|quan tri|chu nhiem|kiem tra|an toan|nong nghiep|phat trien|tiep cong dan|vi su';
const LEAGUE =
  'nong dan|lhpn|lien hiep|lien hiep phu nu|phu nu|cuu chien binh|ccb|chu thap do|nguoi cao tuoi|nct|khuyen hoc|dong y|cuu thanh nien|cuu tnxp|luat gia|nan nhan|nguoi khuyet tat|dong|lam vuon|sinh vat canh';
const HEADS = [
  // Names with a conjunction in them.
  'van phong (?:hdnd|hoi dong nhan dan)(?: va| -|,) (?:ubnd|uy ban nhan dan)|phong kinh te, ha tang va do thi|phong kinh te va ha tang',
  'uy ban (?:nhan dan|(?:mat tran to quoc|mttq)(?: viet nam| vn)?|kiem tra|bau cu)',
  'ubnd|ubmttq(?:\\s?vn)?|mttq(?:\\s?vn)?|ubkt|hdnd|btv|bch|bchqs|vpdu|vp|hlhpn|hnd',
  'hoi dong [a-z]{2,12}',
  'mat tran(?: to quoc)?(?: viet nam)?',
  'thuong (?:truc|vu)',
  'dang (?:uy|bo)(?: vien)?|chi (?:bo|uy|doan|hoi|cuc|nhanh)|cap uy|dang vien|can bo|cong chuc',
  `ban (?:${BOARD})\\b|(?:cac )?ban nganh|ban(?= (?:cua|dang|tham muu|hdnd|hoi dong|chuyen mon|va dai bieu))|dai bieu`,
  `hoi (?:${LEAGUE})\\b`,
  'doan (?:thanh nien|tncs|tn|phuong|xa|the|the thao|kiem tra|cong tac|giam sat)|doan the|cong doan|lien doan',
  'cong an|quan su|canh sat [a-z]{2,8}|bo doi bien phong|dan quan|bao ve dan pho|bvdp|luc luong [a-z]{2,8}',
  'van phong|khoi (?!(?:cong|dong|nghiep|phuc|to|diem)\\b)[a-z]{2,6}|tram (?:y te|xa)|trung tam|phong (?:kinh te|van hoa|tai chinh|noi vu|ha tang|tu phap|giao duc|quan ly|lao dong|tai nguyen|y te|thong ke)',
  'bo phan(?: (?:mot cua|tiep nhan(?: va tra ket qua)?))?',
  'to dan pho|tdp|to truong|khu pho|thon|ap|xom|ban quan tri|khu dan cu',
  'truong (?:hoc|tieu hoc|mam non|mau giao|thcs|thpt|th|mn|trung hoc|ban|khu pho|thon|ap|cac|nganh|doan|phong|cong an|tram)',
  'truong(?= (?!hop|thanh|ca))',
  'uy vien|nhan vien y te|(?:pho )?hieu truong|nha truong|giam doc|bi thu|pho bi thu|chu tich|pho chu tich|nguoi dung dau|chu dau tu|nha thau|don vi thi cong|chi huy truong|thu truong',
  'doi (?:thieu nien|tntp|tu ve|xung kich|dan phong|quan ly|kiem tra|cong tac)|lien doi',
  'co quan|don vi|to chuc|nganh|doanh nghiep|hop tac xa|htx|ke toan|tai chinh|tu phap|dia chinh|van hoa|dai truyen thanh|he thong chinh tri|chinh quyen',
  'to (?!chuc\\b)[a-z]{2,10} [a-z]{2,10}',
].join('|');
/** Without a word of number before them these are no one in particular, or other words: "tổ chức" is a verb, "đơn vị" half of a unit. */
const PLURAL_ONLY = /^(?:to chuc|nganh|truong|truong hoc|doanh nghiep|don vi|co quan|tai chinh|van hoa|can bo|dang vien)$/;
/** "đơn vị phối hợp:" asks for a body and is none. */
const LABEL = /(?:don vi|co quan|bo phan|nguoi|to chuc)\s(?:chu tri|phoi hop|thuc hien|phu trach|chi dao|theo doi|tham muu)/y;
const PREFIX = '(?:tat ca |toan the |toan |ca )?(?:(?:cac|nhung|mot so|02|03|hai|ba)\\s)?';
const HEAD = new RegExp(`(?<prefix>${PREFIX})(?<head>${HEADS})(?![a-z\\d])`, 'y');
const PERSON = /(?:cac\s)?(?:d\/c|dong chi|ong|ba|bac si|y si)\s+(?:trong\s)?(?=\p{L})/uy;

/** What a body does, or what stands between it and what it does. */
const VERBS = (
  'xay dung|to chuc|trien khai|thuc hien|tiep tuc|tang cuong|phoi hop|chu tri|tham muu|ra soat|kiem tra|ban hanh|lua chon|dam bao|bao dam|tien hanh|tham gia|' +
  'tuyen truyen|van dong|chiu trach nhiem|co trach nhiem|co nhiem vu|can cu|phat huy|hoan thanh|bao cao|tap trung|chu dong|quan triet|pho bien|phan cong|chi dao|' +
  'lanh dao|huong dan|theo doi|don doc|thuong xuyen|khan truong|nghiem tuc|kip thoi|day manh|nang cao|duy tri|cap nhat|tong hop|cung cap|bo tri|can doi|' +
  'tham dinh|giam sat|dang ky|xu ly|giai quyet|hoat dong|doi moi|luu y|tiep thu|tren co so|dinh ky|hoan thien|hoan chinh|soan thao|chi tra|so ket|tong ket|' +
  'ra quan|tham du|tiep dan|tiep cong dan|chuan bi|thong bao|phu trach|thong ke|kien toan|cung co|quan ly|ho tro|phat dong|phan dau|quan tam|de xuat|kien nghi|' +
  'thanh lap|ky ket|khao sat|lap dat|danh gia|xem xet|quyet dinh|thao luan|nghien cuu|khac phuc|chan chinh|niem yet|cong khai|thu gom|lay y kien|tiep nhan|' +
  'thanh toan|giai ngan|quyet toan|nghiem thu|ban giao|thi cong|khoi cong|cai tao|nang cap|sua chua|to giac|nam chac|nam bat|nghiem cam|dau tu|trong cay|phat quang|day nhanh|yeu cau|de nghi|phat hien|sinh hoat|cam ket|nhac nho|kiem ke|dang tai|phat thuong|tap huan|tiep xuc|tuan tra|mat phuc|phat thanh|nao vet|don dep|du tru|trang tri|don tiep|giai toa|cuong che|xac minh|bo sung|dieu tra|thu thap|so hoa|dieu chinh|huan luyen|xu phat|doi thoai|hoa giai|chuc tho|mung tho|hoan tat|cu the hoa|cham lo|van hanh|mua sam|phoi ket hop|phun thuoc|tiem chung|cap phat|bao duong|di doi|khai giang|khai mac|tuyen chon|thu hoi|ung truc|ket nap|ton vinh|bieu duong|trao doi|thong qua|phan bo|phe duyet|long ghep|rut kinh nghiem|sap xep|nhan rong|phan loai|thiet lap|cong bo|ke khai|uu tien|tao dieu kien|keu goi|huong ung|quyen gop|cat giam|tra loi|bien soan'
).split('|');
/** Where a short verb is the first half of a noun. */
const NO_VERB =
  /^(?:truc thuoc|du (?:an|toan|thao|bi|phong)|cu tri|giao (?:thong|duc|vien)|thu (?:nhap|hut)|trong sach|tu (?:thien|ve|quan)|mo rong|dong gop)(?![a-z])/;
const VERB = new RegExp(`(?:${[...VERBS].sort((a, b) => b.length - a.length).join('|')})(?![a-z\\d])`, 'y');
/** Of one syllable, which folding would make others of: có and cơ, cần and cán. */
const SHORT = new Set(
  (
    'phải cần đi dự trực lập gửi nộp trình giúp đưa làm cử mở giao đóng ký trao tặng thăm họp thu khi hằng hàng mỗi trước sau sẽ được có là từ vào trong theo để ' +
    'nhằm mời giữ dọn treo lắp soạn viết rà ra chọn bầu xét duyệt chốt đến tới'
  ).split(' '),
);
/** Verbs that are also parts of names, where what is printed tells: "Đoàn Thanh niên", "Văn phòng HĐND". */
const NAME_START = /^\p{Lu}/u;
const WORD = /[\p{L}\d]+(?:[./][\p{L}\d]+)*/uy;
const JOIN = /\s*(?:,|;|\/|&|\s(?:va|cung|cung voi)(?=\s))\s*/y;
const MOST_WORDS = 18;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Text in both forms, made once for all questions about it. */
export interface Sentence {
  text: string;
  folded: Folded;
}

export const sentence = (text: string): Sentence => ({ text, folded: foldMap(text) });
const printed = ({ text, folded }: Sentence, from: number, to: number): string => text.slice(unfold(folded, from), unfold(folded, to));

/** The row of bodies that begins at an offset of the folded text; null where none does. `named`: something before it asks for a body. */
export function readBodies(given: Sentence, at: number, named = false): BodyRun | null {
  const bodies: Body[] = [];
  let from = at;
  for (;;) {
    const one = readBody(given, from, named || bodies.length > 0);
    if (!one) break;
    bodies.push({
      start: unfold(given.folded, from),
      end: unfold(given.folded, one.end),
      who: printed(given, from, one.end),
      kind: one.kind,
    });
    const join = sticky(JOIN, given.folded.text, one.end);
    const next = join ? one.end + join[0].length : -1;
    if (!join || !startsBody(given, next)) return { bodies, end: one.end, verb: one.verb };
    from = next;
  }
  return bodies.length ? { bodies, end: from, verb: undefined } : null;
}

const startsBody = (given: Sentence, at: number): boolean => readBody(given, at, true) !== null;

/** `inRow`: behind another body, where a bare "đơn vị" goes on with "các". */
function readBody(given: Sentence, at: number, inRow: boolean): { end: number; kind: Body['kind']; verb: string | undefined } | null {
  const { text } = given.folded;
  const person = sticky(PERSON, text, at);
  if (person) {
    const name = at + person[0].length;
    if (!NAME_START.test(printed(given, name, name + 2)) && !sticky(HEAD, text, name)) return null;
    return { ...consume(given, name, true), kind: 'person' };
  }
  if (sticky(LABEL, text, at)) return null;
  const head = sticky(HEAD, text, at);
  const groups = head?.groups;
  if (!head || !groups) return null;
  if (!groups.prefix && !inRow && PLURAL_ONLY.test(groups.head!)) return null;
  // "tổ" in small letters inside a sentence is half of "tổ chức", of "Tổ quốc": a team is named with a capital, or with a number word before.
  if (!groups.prefix && /^to (?!dan pho|truong)/.test(groups.head!) && !NAME_START.test(printed(given, at, at + 1))) return null;
  return { ...consume(given, at + head[0].length, false), kind: 'body' };
}

/** The verb that begins at an offset, folded. */
function verbAt(given: Sentence, at: number): string | undefined {
  const long = sticky(VERB, given.folded.text, at)?.[0];
  if (long) return long;
  const word = sticky(WORD, given.folded.text, at)?.[0] ?? '';
  if (NO_VERB.test(given.folded.text.slice(at, at + 16)) || given.folded.text.slice(0, at).endsWith('thuong ')) return undefined;
  return SHORT.has(
    printed(given, at, at + word.length)
      .normalize('NFC')
      .toLowerCase(),
  )
    ? word
    : undefined;
}

/** The verb that stands at an offset, or behind the space there; folded. */
export const verbIn = (given: Sentence, at: number): string | undefined =>
  verbAt(given, at + (/^\s+/.exec(given.folded.text.slice(at, at + 9))?.[0].length ?? 0));

/** Whether a text begins with something to do. */
export function opensWithVerb(text: string): boolean {
  const given = sentence(text);
  return /^(?:phat trien|giu vung|dam bao|bao dam)(?![a-z])/.test(given.folded.text) || verbAt(given, 0) !== undefined;
}

/** Goes on over the words of a name, up to a verb, a sign or a conjunction. */
function consume(given: Sentence, at: number, person: boolean): { end: number; verb: string | undefined } {
  const { text } = given.folded;
  let end = at;
  let bracketed = 0;
  for (let words = 0; words < MOST_WORDS; words++) {
    const gap = sticky(/\s*(?:[-–]\s*)?/y, text, end)?.[0] ?? '';
    const next = end + gap.length;
    if (!gap && words > 0 && !person) break;
    const verb = verbAt(given, next);
    const small = !NAME_START.test(printed(given, next, next + 1));
    // In a person's name no word is a verb while it has a capital.
    if (verb && small) return { end, verb };
    const joint = sticky(/(?:va|cung|cung voi|hoac)(?![a-z])/y, text, next)?.[0];
    // "Trung tâm Cung ứng dịch vụ công": with a capital it is part of the name.
    if (joint && (small || joint === 'va')) break;
    // "Đ/c A - ĐUV, PCT UBND": offices behind a name are part of who it is.
    const word = gap || words === 0 ? sticky(WORD, text, next) : null;
    if (!word) {
      const office = person ? sticky(/,\s+(?=\p{L})/uy, text, end) : null;
      if (
        !office ||
        startsPerson(text, end + office[0].length) ||
        !NAME_START.test(printed(given, end + office[0].length, end + office[0].length + 1)) ||
        ++bracketed > 3
      )
        break;
      const after = sticky(WORD, text, end + office[0].length);
      if (!after) break;
      end += office[0].length + after[0].length;
      continue;
    }
    end = next + word[0].length;
  }
  return { end, verb: undefined };
}

const startsPerson = (text: string, at: number): boolean => sticky(PERSON, text, at) !== null;
