import type { Values } from './guide.js';
import type { BlockShape, Citation, DateValue, Envelope, Issue, Run, Signature } from './text.js';

type Shape<S extends { shape: object }> = S['shape'];

export const docType: Values<Shape<typeof Envelope>['docType']> = {
  'nghi-quyet': ['nghị quyết', 'resolution'],
  'thong-bao': ['thông báo', 'notice'],
  'bao-cao': ['báo cáo', 'report'],
  'ke-hoach': ['kế hoạch', 'plan'],
  'chuong-trinh': ['chương trình', 'programme'],
  'ket-luan': ['kết luận', 'conclusion'],
  'chi-thi': ['chỉ thị', 'directive'],
  'quyet-dinh': ['quyết định', 'decision'],
  other: ['loại khác', 'another kind'],
};
export const system: Values<Shape<typeof Envelope>['system']> = {
  party: ['Đảng', 'the Party'],
  state: ['cơ quan hành chính (UBND)', 'the administration'],
  council: ['Hội đồng nhân dân', "the People's Council"],
  front: ['Mặt trận Tổ quốc và đoàn thể', 'the Fatherland Front and mass organisations'],
};
export const stage: Values<Shape<typeof Envelope>['stage']> = {
  draft: ['dự thảo', 'draft'],
  issued: ['đã ban hành', 'issued'],
  superseded: ['đã bị thay thế', 'superseded'],
  expired: ['hết hiệu lực', 'no longer in force'],
};
export const publicity: Values<Shape<typeof Envelope>['publicity']> = {
  public: ['công khai', 'public'],
  internal: ['nội bộ, không hiển thị', 'internal, never shown'],
  secret: ['mật, không hiển thị', 'secret, never shown'],
};
export const precision: Values<Shape<typeof DateValue>['precision']> = {
  time: ['giờ phút', 'a time of day'],
  day: ['ngày', 'a day'],
  month: ['tháng', 'a month'],
  quarter: ['quý', 'a quarter'],
  year: ['năm', 'a year'],
  term: ['nhiệm kỳ', 'a term of office'],
  event: ['một dịp, sự kiện', 'an occasion'],
};
export const bound: Values<Shape<typeof DateValue>['bound']> = {
  before: ['trước (không kể ngày đó)', 'before (that day excluded)'],
  by: ['chậm nhất, hạn cuối', 'by, at the latest'],
  in: ['trong', 'within'],
  from: ['từ', 'from'],
  until: ['đến hết', 'until the end of'],
};
export const calendar: Values<Shape<typeof DateValue>['calendar']> = { solar: ['dương lịch', 'solar'], lunar: ['âm lịch', 'lunar'] };
export const redacted: Values<Shape<typeof Run>['redacted']> = {
  phone: ['số điện thoại', 'phone number'],
  'id-number': ['số giấy tờ tùy thân', 'identity number'],
  account: ['số tài khoản', 'account number'],
  name: ['tên người dân', 'name of a private person'],
  address: ['địa chỉ nhà', 'home address'],
};
export const blockKind: Values<Shape<typeof BlockShape>['kind']> = {
  paragraph: ['đoạn văn', 'paragraph'],
  item: ['gạch đầu dòng, điểm', 'list item'],
  table: ['bảng', 'table'],
  quote: ['đoạn trích', 'quotation'],
};
export const role: Values<Shape<typeof BlockShape>['role']> = {
  parent: ['cơ quan cấp trên', 'superior body'],
  issuer: ['cơ quan ban hành', 'issuing body'],
  state: ['quốc hiệu, hoặc "ĐẢNG CỘNG SẢN VIỆT NAM"', 'name of the State, or of the Party'],
  motto: ['tiêu ngữ', 'motto'],
  star: ['dấu sao', 'star'],
  number: ['dòng số, ký hiệu', 'number line'],
  place: ['dòng địa danh, ngày tháng', 'place and date line'],
  draft: ['chữ "Dự thảo"', 'the word "draft"'],
  circulation: ['dấu lưu hành', 'circulation mark'],
  kind: ['tên loại văn bản', 'kind of document'],
  subject: ['trích yếu', 'subject'],
  theme: ['chủ đề, phương châm', 'theme'],
  rule: ['đường kẻ', 'rule'],
  session: ['khóa, kỳ họp', 'term and session'],
  basis: ['căn cứ', 'legal basis'],
  enacting: ['QUYẾT NGHỊ, QUYẾT ĐỊNH', 'the enacting word'],
  closing: ['câu kết', 'closing sentence'],
  'recipients-label': ['chữ "Nơi nhận"', 'the word "recipients"'],
  recipient: ['một nơi nhận', 'one recipient'],
  authority: ['ký thay mặt ai: "T/M ĐẢNG ỦY"', 'on whose behalf: "T/M ĐẢNG ỦY"'],
  position: ['chức vụ người ký', 'position of the signatory'],
  signed: ['chữ "(đã ký)"', 'the words "(đã ký)"'],
  signatory: ['họ tên người ký', 'name of the signatory'],
  other: ['việc khác', 'something else'],
};
export const relation: Values<Shape<typeof Citation>['relation']> = {
  basis: ['căn cứ', 'basis'],
  implements: ['triển khai thực hiện', 'implements it'],
  refers: ['nhắc tới', 'refers to it'],
  amends: ['sửa đổi, bổ sung', 'amends it'],
};
export const severity: Values<Shape<typeof Issue>['severity']> = {
  error: ['lỗi', 'error'],
  warning: ['đáng ngờ', 'warning'],
  hint: ['gợi ý', 'hint'],
};
export const decision: Values<Shape<typeof Issue>['decision']> = {
  kept: ['chữ đúng như vậy', 'the words are right'],
  accepted: ['đọc theo gợi ý', 'the suggestion is what is meant'],
  corrected: ['đọc như người soát ghi ở suggestion', 'read as whoever reviewed it wrote in suggestion'],
};
export const signed: Values<Shape<typeof Signature>['state']> = {
  signed: ['đã ký', 'signed'],
  unsigned: ['chưa thấy ghi đã ký', 'not marked as signed'],
};
