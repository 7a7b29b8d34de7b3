import type { Fields, Words } from './guide.js';
import type { Envelope } from './text.js';

/** The lists the reader takes care of step by step; they are no part of the envelope's shape. */
type Lists = Record<
  | 'preface'
  | 'body'
  | 'conclusions'
  | 'footnotes'
  | 'citations'
  | 'recipients'
  | 'issues'
  | 'targetGroups'
  | 'targets'
  | 'observations'
  | 'tasks'
  | 'projects',
  Words
>;

export const RESOLUTION_FIELDS: Fields<typeof Envelope> & Lists = {
  format: ['Phiên bản định dạng, luôn là "resolution/1".', 'Version of the format, always "resolution/1".'],
  id: [
    'Mã của văn bản, dùng trong đường dẫn; nên là chữ thường không dấu và gạch nối.',
    'Id of the document, used in addresses; lower-case ASCII and hyphens are best.',
  ],
  lang: ['Ngôn ngữ của văn bản (BCP 47); không ghi thì là vi.', 'Language of the document (BCP 47); vi when left out.'],
  docType: ['Loại văn bản.', 'Kind of document.'],
  docTypeLabel: ['Tên loại như in trên giấy: "NGHỊ QUYẾT".', 'The kind as printed: "NGHỊ QUYẾT".'],
  title: ['Tên văn bản, dùng làm tiêu đề trang và trong danh sách.', 'Title of the document, for the page and for lists.'],
  subject: ['Trích yếu, như in trên giấy.', 'What it is about, as printed.'],
  system: [
    'Hệ thống ban hành; quyết định mẫu phần đầu văn bản và mẫu in.',
    'Which system issued it; decides the letterhead and the print layout.',
  ],
  number: ['Số, ký hiệu đầy đủ: "40-NQ/ĐU". Để null khi giấy chưa có số.', 'Full number: "40-NQ/ĐU". null when the paper has none yet.'],
  numberRaw: ['Số, ký hiệu đúng như in, kể cả khi còn trống: "Số -BC/ĐU".', 'The number exactly as printed, even half empty: "Số -BC/ĐU".'],
  issuer: ['Cơ quan ban hành; null khi văn bản không nêu.', 'Who issued it; null when the paper does not say.'],
  place: ['Nơi ban hành như in trước ngày tháng.', 'Place printed before the date.'],
  issued: ['Ngày ban hành.', 'Date of issue.'],
  meeting: ['Ngày họp.', 'Date of the meeting.'],
  effective: ['Ngày có hiệu lực.', 'Date it takes effect.'],
  period: ['Thời kỳ văn bản nói tới: tháng, năm, nhiệm kỳ.', 'The period it speaks about: a month, a year, a term.'],
  stage: ['Văn bản đang ở giai đoạn nào; không ghi là đã ban hành.', 'The stage it is in; issued when left out.'],
  supersededBy: ['Văn bản thay thế.', 'The document that replaces it.'],
  publicity: [
    'Ai được xem. Chỉ văn bản "public" được hiển thị; không ghi thì coi là public.',
    'Who may see it. Only "public" is ever shown; public when left out.',
  ],
  circulation: ['Dấu lưu hành như in: "Lưu hành nội bộ".', 'Circulation mark as printed: "Lưu hành nội bộ".'],
  original: ['Bản gốc đã ký (PDF).', 'The signed original (PDF).'],
  source: ['Tệp nguồn mà JSON này được làm từ đó.', 'The file this JSON was made from.'],
  signature: ['Phần ký.', 'The signature.'],
  preface: ['Phần đầu: mọi dòng trước nội dung, theo thứ tự in.', 'Everything printed before the text proper, in order.'],
  body: ['Nội dung: các mục và khối chữ, theo thứ tự in.', 'The text: sections and blocks, in order.'],
  conclusions: [
    'Phần cuối: nơi nhận, chữ ký và phụ lục kèm theo, theo thứ tự in.',
    'The end: recipients, signature and annexes, in order.',
  ],
  footnotes: ['Chú thích cuối trang.', 'Footnotes.'],
  citations: ['Các văn bản được viện dẫn.', 'Documents that are cited.'],
  recipients: ['Nơi nhận, đã tách từng nơi.', 'Recipients, one by one.'],
  issues: ['Những điểm cần người soát lại; không điểm nào bị tự ý sửa.', 'Points for a person to review; none was corrected silently.'],
  targetGroups: ['Các nhóm chỉ tiêu.', 'Groups of targets.'],
  targets: ['Các chỉ tiêu.', 'Targets.'],
  observations: ['Kết quả mà chính văn bản báo cáo.', 'Results the paper itself reports.'],
  tasks: ['Các nhiệm vụ được giao.', 'Tasks that were assigned.'],
  projects: ['Các công trình, dự án.', 'Works and projects.'],
};
