/**
 * A resolution as a ward's office types it in Word: bold, a footnote, tables that hold the letterhead and the end, targets, tasks with deadlines, one
 * slip of the keyboard and one telephone number. Written by a library that knows nothing of our reader.
 */
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const bold = (text) => new TextRun({ text, bold: true });
/** A paragraph of text and of runs. */
const p = (...parts) => new Paragraph({ children: parts.map((part) => (typeof part === 'string' ? new TextRun(part) : part)) });
/** One row of cells without lines, as offices set the two halves of a letterhead side by side. */
const halves = (...cells) => new Table({ rows: [new TableRow({ children: cells.map((children) => new TableCell({ children })) })] });

const paragraphs = () => [
  halves(
    [p(bold('ĐẢNG BỘ TP THỦ ĐỨC')), p(bold('ĐẢNG ỦY PHƯỜNG AN BÌNH')), p('*'), p('Số 05-NQ/ĐU')],
    [p(bold('ĐẢNG CỘNG SẢN VIỆT NAM')), p('An Bình, ngày 05 tháng 01 năm 2026')],
  ),
  p(bold('NGHỊ QUYẾT')),
  p(bold('Về nhiệm vụ phát triển kinh tế - xã hội năm 2026')),
  p('Căn cứ Nghị quyết số 09-NQ/TU ngày 22 tháng 12 năm 2025 của Thành ủy, Đảng ủy phường thống nhất ban hành nghị quyết như sau:'),
  p(bold('I. CHỈ TIÊU NĂM 2026 (03 chỉ tiêu)')),
  p('1. Thu ngân sách nhà nước trên địa bàn đạt từ 25 tỷ đồng trở lên', new FootnoteReferenceRun(1), '.'),
  p('2. Tỷ lệ hộ dân sử dụng nước sạch đạt trên 98%.'),
  p('3. Trồng mới từ 500 cây xanh trở lên.'),
  p(bold('II. NHIỆM VỤ')),
  p(bold('1. Về kinh tế:'), ' Giao đồng chí Trưởng phòng Kinh tế rà soát các hộ kinh doanh, hoàn thành trước ngày 15/02/2026.'),
  p('2. Giao Công an phường chủ trì tuyên truyền phòng cháy, hoàn thành trong tháng 3/2026. Người dân liên hệ số điện thoại 0903 123 456.'),
  p('3. Các chi bộ Phân đấu hoàn thành tốt nhiệm vụ được giao.'),
  p('Nghị quyết này được phổ biến đến toàn thể đảng viên.'),
  halves(
    [p('Nơi nhận:'), p('- Thành ủy (b/c),'), p('- Các chi bộ,'), p('- Lưu VP.')],
    [p(bold('T/M ĐẢNG ỦY')), p(bold('BÍ THƯ')), p('(đã ký)'), p(bold('Nguyễn Văn An'))],
  ),
];

const file = async (children) =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ footnotes: { 1: { children: [p('Chưa kể tiền sử dụng đất.')] } }, sections: [{ children }] })),
  );

export const paper = () => file(paragraphs());

/** With a stamp that keeps it off the web. */
export const secretPaper = () => file([p('MẬT'), ...paragraphs()]);
