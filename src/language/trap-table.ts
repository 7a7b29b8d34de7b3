/**
 * Words around a number that make it a name, an age, an address, a step of a scale: anything but a quantity. Matched on folded text; where
 * folding merges two words the letters as printed decide.
 */
type Row = readonly [words: RegExp, printed?: RegExp];

/** Directly before a number: always a name. */
export const NAMED_BEFORE: readonly Row[] = [
  [/\b(?:hem|ngach|kiet|quoc lo|tinh lo|huong lo|ql|tl|vanh dai|duong so|nha so|thua dat so|to ban do|phu luc|km)$/],
  [
    /\b(?:khu pho|kp|to dan pho|tdp|lien khu|khoi lop|lop|bac hoc|do tuoi|do tuoi tu|cao tuoi tu|cao tuoi tren|cap do|muc do|dieu|khoan|chuong|quyen|chuyen de so)$/,
  ],
  [
    /\b(?:(?:iso|tcvn|qcvn|tcxdvn)(?:[ /](?:iec|iso|dien tu|hanh chinh))?|pm|covid|covid\s?[-–]|windows|office|phien ban|cong nghiep|cach mang cong nghiep|top|tap)$/,
  ],
  [/\b(?:trung uong|de an|chuong trinh|nghi dinh|thong tu|doan kiem tra|doan giam sat|ki niem|huy hieu|tuoi|doi tuong|loai|nhom tuoi)$/],
  [/\b(?:dt|sdt|dien thoai|hotline|zalo|fax|cccd|cmnd|ma so|stk)\s?[:.]?$/],
  [/\b(?:so thu tu(?: tu)?|xe bui?[yi]t(?: tuyen)?(?: so)?)$/],
  [/\bthu$/, /th[ứưữử]$/],
  [/\bngo$/, /ng[õo]$/],
  [/\bmui$/, /m[ũu]i$/],
];

/** "số 5", "bão số 5": a name, unless the words before make it a sum. */
export const NUMBERED_BEFORE: Row = [/(?<!\b(?:tong|trong|tren|mot|da|moi) )\bso\s?[:.]?$/, /s[ốôỗổộồ]\s?[:.]?$/];

/** A name unless a known noun follows: "tổ 21, 22" but "bổ sung tổ 05 thành viên"; "cấp 3" but "cấp 120 giấy chứng nhận". */
export const NAMED_UNLESS_COUNTED =
  /\b(?:to|duong|pho|phuong|(?<!binh )quan|cap|hang|bac|(?<!dut )diem|khoa|khoi|phong|lo|ban|thon|xom|ap|tuyen|dot|ki|qui|giai doan|mau|bieu|bang|muc|phan|hoi nghi|quyet dinh|nghi quyet|chi thi|ket luan|(?:qui|quy) dinh|(?:qui|quy) che|(?:qui|quy) hoach|ke hoach|cong van|van ban|thong bao|huong dan|luat|phap lenh|ti le ban do|mo hinh|chi tieu|tieu chi|noi dung|cau|hoi|lan|buoc|trang|cum|chot|goi|vung|kenh|tong dai|dau so|duong day nong|bao chay|ung dung|muc do an toan)$/;

/** Directly behind a number. */
export const NAMED_AFTER: readonly Row[] = [
  [/^\s?(?:(?:nam|thang|ngay) )?tuoi\b/],
  [
    /^\s?nam (?:ngay|thanh lap|truyen thong|giai phong|xay dung va|quoc khanh|cach mang|hinh thanh|nhiem ki|qua|toi|tiep theo|nay|sau|truoc|lien|20\d\d|19\d\d)\b/,
  ],
  [/^\s?tai cho\b/],
  [/^\s?ngay dem\b/],
  [/^\s?mat\b(?! (?:hang|bang|tran))/],
  [/^\s?cap\b/, /cấp/],
  [/^\s?cung\b/, /cùng/],
  [/^\s?k\b/],
  [/^\s?(?:khong|co|tang|giam|ro|xay|ben|nhat)\b/, /không|có|tăng|giảm|rõ|xây|bên|nhất/],
  // “3 sạch”, “5 tốt”: the name of a movement.
  [/^\s?(?:sach|tot|gioi|dung)\b/, /sạch|tốt|giỏi|đúng/],
  [/^\s?(?:tang|lau)\b/, /tầng|lầu/],
  [/^\s?cua\b(?! (?:hang|hieu|so|khau|xa))/, /cửa/],
  [/^\s?buoi\s?\/\s?ngay\b/],
  [/^\s?h(?:\d\d)?\b/],
  [/^\s?gio \d/],
  [/^:\d/],
  [/^[⁺⁻+]/],
];

/** Days of the year that are written like fractions. */
export const FEAST_BEFORE =
  /\b(?:ngay|dot|dip|le|quoc khanh|ki niem|chao mung|huy hieu|huy chuong|duong|pho|hem|ngo|ngach|kiet|truong|cong vien|(?:qui|quy) hoach|ti le|ban do|so|nha|can|thua|to|lo|km|phong)$/;
