/**
 * The options of the snippet builder in words a webmaster knows, in the order they are offered. `none` is what leaving one out means, `hint` is said
 * where the name is not enough; `values` names what can be chosen, `sample` shows what is typed where nobody can read the file. A test holds the list
 * against the manifest.
 */
import { t } from './language.mjs';

export const OPTION_WORDS = {
  target: { label: t('Chỉ tiêu', 'Target'), none: t('mọi chỉ tiêu', 'all targets'), sample: t('mã, ví dụ ct.1.1', 'id, such as ct.1.1') },
  group: {
    label: t('Nhóm chỉ tiêu', 'Group of targets'),
    none: t('mọi nhóm', 'all groups'),
    sample: t('mã, ví dụ nhom.1', 'id, such as nhom.1'),
  },
  'group-by': {
    label: t('Xếp theo', 'Order by'),
    values: {
      time: t('thời hạn', 'deadline'),
      owner: t('người phụ trách', 'who is in charge'),
      section: t('mục của văn bản', 'section of the paper'),
      quarter: t('khu phố', 'neighbourhood'),
      street: t('đường, hẻm', 'street or alley'),
      stage: t('mức làm tới đâu', 'how far they are'),
    },
  },
  from: { label: t('Từ ngày', 'From'), hint: t('Bỏ việc có hạn trước ngày này.', 'Leaves out what was due before.') },
  to: { label: t('Đến ngày', 'To'), hint: t('Bỏ việc bắt đầu sau ngày này.', 'Leaves out what begins later.') },
  'person-display': {
    label: t('Tên người được giao việc', 'Names of persons'),
    values: {
      'role-only': t('chỉ chức vụ', 'office only'),
      full: t('cả họ tên', 'full name'),
      initials: t('chữ cái đầu', 'initials'),
    },
  },
  'soon-days': {
    label: t('Còn bao nhiêu ngày thì “sắp đến hạn”', 'Days before a deadline that count as soon'),
    hint: t('Để trống là 7 ngày.', 'Left empty: 7 days.'),
  },
  'alarm-days': {
    label: t('Tệp lịch nhắc trước mấy ngày', 'Days ahead on which the calendar reminds'),
    hint: t('Để trống thì lịch không nhắc.', 'Left empty, it does not remind.'),
  },
  compact: {
    label: t('Gọn', 'Compact'),
    hint: t('Chỉ còn ngày, việc và tình trạng.', 'Date, duty and status only.'),
  },
  qr: {
    label: t('Kèm mã QR', 'With a QR code'),
    hint: t('Hiện ở chỗ rộng từ 480 px, và luôn có trên bản in.', 'Shown where there are 480 px, and always in print.'),
  },
  'show-issues': {
    label: t('Đánh dấu chỗ bản gốc trông như sai', 'Mark what looks wrong in the original'),
    hint: t('Lời văn không bị sửa; chỉ thêm dấu và gợi ý.', 'Not a word is changed; a mark and a suggestion are added.'),
  },
  'url-state': {
    label: t('Giữ bộ lọc trong địa chỉ trang', 'Keep filters in the address'),
    hint: t('Để gửi cho nhau đúng danh sách đang xem.', 'So that readers can send each other what they see.'),
  },
  'viewer-href': {
    label: t('Trang có toàn văn', 'Page with the text'),
    hint: t(
      'Nơi “Xem trong văn bản” mở ra, ví dụ /nghi-quyet-40. Để trống nếu trang này có thẻ toàn văn, hoặc chưa có trang nào.',
      'Where readers are taken to read on, such as /nghi-quyet-40. Leave it empty if this page has the text, or none has.',
    ),
  },
  for: {
    label: t('Mã của thẻ toàn văn cùng trang', 'Id of the text on the same page'),
    hint: t('Chỉ cần khi trang có nhiều thẻ toàn văn của cùng một văn bản.', 'Needed only where a page shows the same paper twice.'),
  },
  'heading-level': {
    label: t('Cấp tiêu đề', 'Heading level'),
    hint: t(
      'Tiêu đề ngay trên thẻ là cấp 2 (h2) thì ghi 3. Để trống nếu không rõ.',
      'If the heading above is an h2, write 3. Leave it empty if in doubt.',
    ),
  },
  lang: {
    label: t('Ngôn ngữ của nút bấm', 'Language of buttons'),
    none: t('theo trang', 'as the page'),
    values: { vi: t('tiếng Việt', 'Vietnamese'), en: t('tiếng Anh', 'English') },
  },
  size: { label: t('Cỡ chữ', 'Size'), none: t('theo trang', 'as the page'), values: { large: t('chữ to', 'large print') } },
  today: {
    label: t('Đánh giá vào ngày', 'Judge by the day'),
    hint: t('Để trống là hôm nay.', 'Left empty: today.'),
  },
};

/** Options without which a tag shows nothing. */
export const NEEDED = { 'target-card': ['target'] };
