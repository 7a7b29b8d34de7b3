/**
 * Numbers that say which things are meant, not how many or how much: lorries under 2,5 tonnes, alleys under 3 m, loans of up to 50 million.
 * Matched on the folded words before a number, its unit beside them.
 */

/** Words that may stand between a thing and the number that bounds it. "đạt", "là", "còn" make it a level and are none of them. */
const BOUND =
  '(?: (?:co|tu|tren|duoi|den|hon|khoang|khong qua|khong duoi|toi da|toi thieu|it nhat|tu tren|lon hon|nho hon|thap hon|cao hon|du)){0,3}$';
const OPEN = BOUND.replace('{0,3}', '{1,3}');

export interface Defined {
  unit: RegExp;
  before: RegExp;
  /** The same words ask for something where these stand before them. */
  unless?: RegExp;
  /** How the first of the words must be printed. */
  printed?: RegExp;
  most?: number;
}

export const DEFINED_BEFORE: readonly Defined[] = [
  // "xe tải dưới 2,5 tấn", "xe khách từ 16 chỗ trở lên", "tàu có tải trọng trên 10 tấn"
  {
    unit: /^(?:tan|cho|cho ngoi|phan khoi|cm3|cc)$/,
    before: new RegExp(
      `\\b(?:xe|o to|oto|mo to|tau|thuyen|ghe|xa lan|tai trong|trong tai)(?: (?!dat\\b|duoc\\b|gom\\b|chuyen\\b|la\\b|ban\\b|them\\b)[a-z]+){0,4}?${BOUND}`,
    ),
    unless: /\b(?:bai|bai do|bai giu|bai dau|giu|do|dau|gui|nha|nha de|cho de|cho do|ben|van chuyen bang) (?:xe|o to|oto|tau)\b/,
  },
  // "hẻm dưới 3m", "đường rộng trên 4 m", "lộ giới 12m", "đường kính trên 10 cm"
  {
    unit: /^(?:m|met|cm)$/,
    before: new RegExp(
      `\\b(?:hem|duong|ngo|ngach|kiet|pho|via he|long duong|mat duong|lo)(?: (?:co )?(?:be rong|chieu rong|rong|mat cat|lo gioi|rong binh quan))?${BOUND}`,
    ),
    most: 100,
  },
  {
    unit: /^(?:m|met|cm)$/,
    before: new RegExp(`\\b(?:be rong|chieu rong|(?<!mo )rong|mat cat|mat cat ngang|lo gioi|duong kinh)${BOUND}`),
  },
  { unit: /^(?:k?m|met|cm)$/, before: new RegExp(`\\b(?:ban kinh|khoang cach|cu li)${BOUND}`) },
  // "vận tốc thiết kế 40 km/h"
  { unit: /^km\s?\/\s?(?:h|gio)$/, before: /./ },
  // "phạt đến 2 triệu đồng", "phạt từ 1 đến 2 triệu đồng"
  { unit: /^(?:t[iy]|trieu|nghin|ngan|dong|trd)/, before: new RegExp(`\\bphat(?: tien)?${OPEN}`) },
  // "lưu trữ 30 ngày", "bảo hành 12 tháng"
  { unit: /^(?:ngay|tuan|thang|nam)$/, before: /\b(?:luu tru|bao hanh|niem yet)(?: [a-z]+){0,6}$/ },
  { unit: /^(?:m|met|cm)$/, before: new RegExp(`\\b(?:sau|(?<!nang )cao)${BOUND}`), printed: /^(?:sâu|cao)/ },
  // "tàu cá từ 15 m trở lên", "mưa trên 50 mm"
  { unit: /^(?:m|met)$/, before: new RegExp(`\\b(?:tau|tau ca|thuyen|ghe)(?: co)? chieu dai${BOUND}`) },
  // "gia đình có từ 2 con trở lên", "sinh đủ 2 con"
  { unit: /^con$/, before: new RegExp(`\\b(?:gia dinh|vo chong|phu nu|ba me|sinh)(?: sinh)?${BOUND}`), most: 5, unless: /\bhoc sinh\b/ },
  { unit: /^(?:m|met|mm)$/, before: new RegExp(`\\b(?:tau|tau ca|thuyen|ghe|luong mua|mua)(?: co)?(?: chieu dai)?${OPEN}`) },
  // "khách sạn 3 sao trở lên"; "đạt 3 sao" is asked for
  { unit: /^sao$/, before: new RegExp(`\\b(?:ocop|khach san|nha hang|hang)${BOUND}`) },
  // "lúc 7 giờ 30 phút"
  { unit: /^phut$/, before: /\b\d{1,2} ?gio$/ },
  // "thửa đất dưới 36 m2", "nhà trọ dưới 10 m2/người"
  {
    unit: /^(?:m2|m²|met vuong)/,
    before: new RegExp(`\\b(?:thua dat|lo dat|nha o xa hoi|can nha|can ho|nha tro|phong tro|phong)(?: co)?(?: dien tich)?${OPEN}`),
    unless: /\bdien tich (?:san )?(?:can |nha |phong )/,
  },
  // "khoản vay dưới 50 triệu đồng", "gói thầu trên 1 tỷ đồng"
  {
    unit: /^(?:t[iy]|trieu|nghin|ngan|dong|trd)/,
    before: new RegExp(
      `\\b(?:khoan vay|mon vay|muc vay|goi thau|hoa don|don hang|giao dich|du an nhom [abc])(?: co)?(?: (?:gia tri|tri gia))?${OPEN}`,
    ),
    unless: /\b(?:gia tri|tong|so tien) (?:cac )?(?:khoan vay|mon vay|goi thau|hoa don|don hang|giao dich)\b/,
  },
  // "hộ kinh doanh có doanh thu dưới 200 triệu đồng/năm kê khai thuế"; "mỗi hộ có thu nhập …" asks for it
  {
    unit: /^(?:t[iy]|trieu|nghin|ngan|dong|trd)/,
    before: new RegExp(
      `\\b(?:ho kinh doanh|ca nhan|doanh nghiep|to chuc) co (?:doanh thu|thu nhap|von|gia tri tai san)(?: binh quan)?${OPEN}`,
    ),
    unless: /\b(?:moi|phan dau|giup|dua|bao dam|dam bao) [a-z ]{0,60}$/,
  },
  // "lãi suất dưới 7%", "thuế VAT 10%"
  { unit: /^%/, before: new RegExp(`\\b(?:lai suat|thue suat|thue vat|thue gtgt|thue gia tri gia tang)${BOUND}`) },
  // "thương tật từ 81% trở lên"
  {
    unit: /^%/,
    before: new RegExp(`\\b(?:thuong tat|ton thuong co the|suy giam(?: kha nang)? lao dong|mat suc lao dong)${OPEN}`),
  },
  // "trẻ dưới 24 tháng", "cư trú từ 6 tháng trở lên", "nợ thuế trên 90 ngày"
  {
    unit: /^(?:ngay|tuan|thang|nam)$/,
    before: new RegExp(
      `\\b(?:tre|tre em|be|chau|cong tac|cu tru|thuong tru|tam tru|tham nien|kinh nghiem|tuoi dang|no dong|no thue|no|ton dong|qua han)${BOUND}`,
    ),
  },
  // "xử lý trong vòng 24 giờ", "sau 15 ngày"; but "thời gian xử lý trong 3 ngày"
  {
    unit: /^(?:gio|phut|giay|ngay|ngay lam viec|tuan|thang|tieng)$/,
    before: /\b(?:trong|trong vong|trong khoang|trong thoi (?:han|gian)|sau)$/,
    unless: /(?<!\btrong )\bthoi (?:gian|han)\b(?! sau)/,
    printed: /^(?:trong|sau)/,
  },
  // "lúc 18 giờ", "từ 22 giờ đến 5 giờ"
  { unit: /^gio$/, before: /\b(?:luc|vao luc|truoc|vao|den)$/, unless: /\btu \d{1,2} den$/ },
];

/** "từ 6 giờ đến 22 giờ", "7 giờ sáng": hours of the day, not hours long. */
export const HOUR_AFTER =
  /^gio(?: \d\d(?: phut)?)?(?: (?:sang|chieu|toi|dem|trua|hang ngay|cung ngay|hom)\b|\s?(?:den|-|–)\s?\d{1,2} ?gio\b)/;

/** "mất 81% sức lao động", "trực 100% quân số", "1% quỹ tiền lương", "50% học phí": shares that a rule sets. */
export const SET_SHARE = /^\s?(?:(?:suc|kha nang) lao dong|quan so|qu[iy] (?:tien )?luong|muc luong|luong co so|muc dong|hoc phi|gia ve)\b/;

/** A thing that is told by how big it is: "doanh nghiệp có từ 10 lao động trở lên …". */
export const SIZED =
  /\b(?:doanh nghiep|cong ti|co so|don vi|hop tac xa|du an|cong trinh|chi bo|ho|nha tro|khu nha tro|chung cu|toa nha|truong|ho gia dinh|to chuc)(?: (?:san xuat|kinh doanh|gia dinh|dan|dan cu|tu nhan|ngoai nha nuoc|dau tu|xay dung))?(?: (?:co|su dung|co quy mo|co qui mo|qui mo|co dien tich|co thu nhap|co thu nhap binh quan|co von|co doanh thu|co tong von|co tong muc dau tu|co gia tri|tri gia|co so von))?$/;
