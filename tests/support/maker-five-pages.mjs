/**
 * Five pages as the People's Council of a ward types them: the letterhead in a table, articles, targets after dashes in four groups, tasks in long
 * paragraphs, a table of works, and works, a target and telephone numbers in the middle of sentences. Made up; written by a library that knows nothing
 * of our reader.
 */
import { AlignmentType, Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const T = (text, o = {}) => new TextRun({ text, font: 'Times New Roman', size: 28, ...o });
const p = (...parts) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120, line: 300 },
    indent: { firstLine: 720 },
    children: parts.map((x) => (typeof x === 'string' ? T(x) : x)),
  });
const c = (...parts) => new Paragraph({ alignment: AlignmentType.CENTER, children: parts.map((x) => (typeof x === 'string' ? T(x) : x)) });
const b = (t) => T(t, { bold: true });
const i = (t) => T(t, { italics: true });
const cell = (t, bold) =>
  new TableCell({ children: (Array.isArray(t) ? t : [t]).map((s) => new Paragraph({ children: [T(s, { size: 24, bold })] })) });
const halves = (...cells) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: cells.map((children) => new TableCell({ children })) })],
  });
const table = (rows) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((r, n) => new TableRow({ children: r.map((t) => cell(t, n === 0)) })),
  });
const kids = [
  halves(
    [c('HỘI ĐỒNG NHÂN DÂN'), c(b('PHƯỜNG THANH TRÌ')), c('Số: 27/NQ-HĐND')],
    [c(b('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')), c(b('Độc lập - Tự do - Hạnh phúc')), c(i('Thanh Trì, ngày 19 tháng 12 năm 2025'))],
  ),
  c(b('NGHỊ QUYẾT')),
  c(b('Về nhiệm vụ phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh năm 2026')),
  c(b('HỘI ĐỒNG NHÂN DÂN PHƯỜNG THANH TRÌ')),
  c(b('KHÓA I, KỲ HỌP THỨ BA')),
  p(i('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;')),
  p(
    i(
      'Căn cứ Nghị quyết số 88/NQ-HĐND ngày 10 tháng 12 năm 2025 của Hội đồng nhân dân thành phố về nhiệm vụ phát triển kinh tế - xã hội năm 2026;',
    ),
  ),
  p(
    i(
      'Xét Báo cáo số 312/BC-UBND ngày 05 tháng 12 năm 2025 của Ủy ban nhân dân phường về tình hình phát triển kinh tế - xã hội năm 2025, phương hướng, nhiệm vụ năm 2026; Báo cáo thẩm tra của các Ban Hội đồng nhân dân phường; ý kiến thảo luận của đại biểu Hội đồng nhân dân phường tại kỳ họp.',
    ),
  ),
  c(b('QUYẾT NGHỊ:')),
  p(b('Điều 1. Đánh giá tình hình thực hiện nhiệm vụ năm 2025')),
  p(
    'Hội đồng nhân dân phường thống nhất với đánh giá của Ủy ban nhân dân phường. Năm 2025 là năm đầu tiên vận hành mô hình chính quyền địa phương hai cấp, khối lượng công việc chuyển giao lớn, song cả hệ thống chính trị đã nỗ lực hoàn thành 17/19 chỉ tiêu được giao. Thu ngân sách trên địa bàn ước đạt 286,4 tỷ đồng, bằng 108% dự toán; tỷ lệ hộ nghèo còn 0,42%; tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt 98,7%; 100% trường công lập đạt chuẩn quốc gia mức độ 1.',
  ),
  p(
    'Bên cạnh kết quả đạt được, còn một số hạn chế: trật tự đô thị tại tuyến đường Nguyễn Khoái và khu vực chợ Thanh Trì còn phức tạp; tỷ lệ phân loại rác tại nguồn thấp; tiến độ giải ngân vốn đầu tư công mới đạt 81%; công tác chuyển đổi số ở một số tổ dân phố còn hình thức; một số kiến nghị của cử tri chậm được trả lời. Nguyên nhân chủ yếu là do cán bộ mới được điều động về còn bỡ ngỡ, cơ sở dữ liệu đất đai chưa được bàn giao đầy đủ.',
  ),
  p(
    'Hội đồng nhân dân phường đề nghị Ủy ban nhân dân phường nghiêm túc tiếp thu ý kiến của đại biểu, khắc phục triệt để những tồn tại, hạn chế nêu trên.',
  ),
  p(b('Điều 2. Mục tiêu và các chỉ tiêu chủ yếu năm 2026')),
  p(b('1. Mục tiêu tổng quát')),
  p(
    'Phát huy dân chủ, đoàn kết, sáng tạo; xây dựng chính quyền phường liêm chính, phục vụ Nhân dân; đẩy mạnh cải cách hành chính và chuyển đổi số; phát triển thương mại, dịch vụ; chỉnh trang đô thị; chăm lo an sinh xã hội; giữ vững quốc phòng, an ninh; phân đấu hoàn thành vượt mức các chỉ tiêu thành phố giao.',
  ),
  p(b('2. Các chỉ tiêu chủ yếu')),
  p(b('a) Về kinh tế')),
  p('- Tổng thu ngân sách nhà nước trên địa bàn đạt 305 tỷ đồng trở lên', new FootnoteReferenceRun(1), '.'),
  p('- Giá trị sản xuất ngành thương mại, dịch vụ tăng từ 12% đến 14% so với năm 2025.'),
  p('- Giải ngân vốn đầu tư công đạt trên 95% kế hoạch vốn được giao.'),
  p('- Phát triển mới ít nhất 120 doanh nghiệp; vận động 60 hộ kinh doanh chuyển đổi lên doanh nghiệp.'),
  p(b('b) Về văn hóa - xã hội')),
  p('- Giảm 15 hộ nghèo, 22 hộ cận nghèo; không để phát sinh hộ tái nghèo.'),
  p('- Tỷ lệ người dân tham gia bảo hiểm y tế đạt 96%.'),
  p('- Giải quyết việc làm cho 1.450 lao động; tỷ lệ lao động qua đào tạo đạt 78%, trong đó có bằng cấp, chứng chỉ đạt 55%.'),
  p('- Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 5,2%.'),
  p('- 100% tổ dân phố đạt danh hiệu “Tổ dân phố văn hóa”; tỷ lệ gia đình văn hóa đạt 93% trở lên.'),
  p('- Tỷ lệ tăng dân số tự nhiên 0,98%.'),
  p(b('c) Về đô thị, môi trường và chuyển đổi số')),
  p('- Thu gom, xử lý 100% rác thải sinh hoạt; tỷ lệ hộ gia đình phân loại rác tại nguồn đạt 70%.'),
  p('- Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến toàn trình đạt từ 85% trở lên; tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,5%.'),
  p('- Trồng mới 800 cây xanh đô thị.'),
  p('- Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính đạt 93%.'),
  p(b('d) Về quốc phòng - an ninh')),
  p('- Hoàn thành 100% chỉ tiêu giao quân; xây dựng lực lượng dân quân đạt 1,4% dân số.'),
  p('- Kéo giảm tội phạm về trật tự xã hội từ 5% trở lên so với năm 2025; tỷ lệ điều tra, khám phá án đạt trên 85%.'),
  p('- Không để xảy ra cháy lớn gây thiệt hại nghiêm trọng về người và tài sản.'),
  p(b('Điều 3. Nhiệm vụ và giải pháp chủ yếu')),
  p(b('1. Phát triển kinh tế, quản lý thu chi ngân sách')),
  p(
    'Giao Ủy ban nhân dân phường chỉ đạo Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Thuế cơ sở 6 rà soát nguồn thu, chống thất thu đối với hoạt động cho thuê nhà và kinh doanh trên nền tảng số, hoàn thành trước ngày 30/4/2026. Tiếp tục thực hiện các giải pháp tháo gỡ khó khăn cho hộ kinh doanh khi chuyển từ thuế khoán sang kê khai. Tiết kiệm 10% chi thường xuyên để cải cách tiền lương.',
  ),
  p(
    'Phòng Kinh tế, Hạ tầng và Đô thị tham mưu phương án sắp xếp lại chợ Thanh Trì, trình Ủy ban nhân dân phường trong quý II năm 2026; tổ chức ít nhất 02 hội nghị đối thoại với doanh nghiệp trong năm.',
  ),
  p(b('2. Quản lý đô thị, đất đai, môi trường')),
  p(
    'Công an phường chủ trì, phối hợp với Phòng Kinh tế, Hạ tầng và Đô thị lập lại trật tự đô thị trên tuyến đường Nguyễn Khoái, Lĩnh Nam; xử lý dứt điểm các điểm kinh doanh lấn chiếm vỉa hè trước ngày 31/3/2026. Duy trì tổ công tác kiểm tra hằng tuần.',
  ),
  p(
    'Phòng Kinh tế, Hạ tầng và Đô thị rà soát, lập hồ sơ các ao, hồ trên địa bàn để chống lấn chiếm; hoàn thành việc cắm mốc 06 hồ trong quý III/2026. Triển khai phân loại rác tại nguồn đến 100% tổ dân phố từ ngày 01/7/2026. Mỗi tổ dân phố có ít nhất một điểm tập kết rác tái chế.',
  ),
  p(b('3. Văn hóa, giáo dục, y tế và an sinh xã hội')),
  p(
    'Phòng Văn hóa - Xã hội chủ trì xây dựng kế hoạch tổ chức các hoạt động kỷ niệm, lễ hội truyền thống đình Thanh Trì bảo đảm an toàn, tiết kiệm. Trạm Y tế phường lập hồ sơ sức khỏe điện tử cho 100% người cao tuổi, hoàn thành trong tháng 9/2026.',
  ),
  p(
    'Các trường học trên địa bàn nâng cao chất lượng giáo dục toàn diện, giữ vững danh hiệu trường chuẩn quốc gia. Phòng Văn hóa - Xã hội phối hợp với Mặt trận Tổ quốc Việt Nam phường vận động Quỹ “Vì người nghèo” đạt 850 triệu đồng, hỗ trợ xây mới 03 nhà đại đoàn kết cho hộ bà Nguyễn Thị Hòa (tổ 14), ông Trần Văn Mạnh (tổ 21) và bà Lê Thị Tý (tổ 27), bàn giao trước Tết Nguyên đán Bính Ngọ.',
  ),
  p(b('4. Cải cách hành chính và chuyển đổi số')),
  p(
    'Trung tâm Phục vụ hành chính công phường bố trí đủ nhân lực, rút ngắn thời gian giải quyết hồ sơ; mỗi tổ dân phố có 01 tổ công nghệ số cộng đồng hoạt động thực chất. Người dân phản ánh, kiến nghị qua đường dây nóng 024 3862 1175 hoặc số di động của bộ phận tiếp nhận 0912 345 678. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường tổng hợp, báo cáo kết quả trước ngày 25 hằng tháng.',
  ),
  p('Đẩy mạnh sắp sếp, số hóa tài liệu lưu trữ; hoàn thành số hóa 100% hồ sơ đất đai tiếp nhận từ quận cũ trước ngày 30/11/2026.'),
  p(b('5. Quốc phòng, an ninh, phòng cháy chữa cháy')),
  p(
    'Ban Chỉ huy Quân sự phường chủ trì làm tốt công tác tuyển quân; huấn luyện dân quân bảo đảm quân số đạt 98% trở lên. Công an phường mở các đợt cao điểm tấn công, trấn áp tội phạm; kiểm tra an toàn phòng cháy, chữa cháy đối với 100% nhà trọ, chung cư mini, hoàn thành trong 6 tháng đầu năm 2026.',
  ),
  p(
    'Ủy ban nhân dân phường chỉ đạo các tổ dân phố xây dựng ít nhất 25 “Tổ liên gia an toàn phòng cháy, chữa cháy” và 40 điểm chữa cháy công cộng.',
  ),
  p(b('Điều 4. Danh mục công trình đầu tư công năm 2026')),
  p('Thông qua danh mục công trình đầu tư công của phường năm 2026 như sau:'),
  table([
    ['TT', 'Tên công trình', 'Chủ đầu tư', 'Tổng mức đầu tư (triệu đồng)', 'Thời gian thực hiện'],
    ['1', 'Cải tạo, nâng cấp Trường Tiểu học Thanh Trì', 'Ban Quản lý dự án phường', '14.800', '2026 - 2027'],
    ['2', 'Chỉnh trang ngõ 64, ngõ 102 đường Nguyễn Khoái', 'Ban Quản lý dự án phường', '6.250', 'Quý IV/2026'],
    ['3', 'Xây dựng nhà sinh hoạt cộng đồng tổ dân phố số 9', 'UBND phường', '3.900', 'Tháng 10/2026'],
    ['4', 'Cải tạo vườn hoa hồ Đền Lừ nhỏ', 'UBND phường', '2.150', 'Quý III/2026'],
  ]),
  p(
    'Ngoài danh mục trên, giao Ủy ban nhân dân phường nghiên cứu đầu tư tuyến mương thoát nước tổ 31 với kinh phí khoảng 1,2 tỷ đồng từ nguồn xã hội hóa, khởi công trong quý IV/2026.',
  ),
  p(b('Điều 5. Tổ chức thực hiện')),
  p(
    '1. Giao Ủy ban nhân dân phường tổ chức triển khai thực hiện Nghị quyết; giao chỉ tiêu cụ thể cho từng đơn vị trước ngày 15/01/2026; định kỳ 6 tháng báo cáo Hội đồng nhân dân phường.',
  ),
  p(
    '2. Thường trực Hội đồng nhân dân phường, các Ban Hội đồng nhân dân phường, các Tổ đại biểu và đại biểu Hội đồng nhân dân phường giám sát việc thực hiện Nghị quyết.',
  ),
  p(
    '3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức thành viên tuyên truyền, vận động Nhân dân thực hiện và tham gia giám sát việc thực hiện Nghị quyết.',
  ),
  p(
    'Nghị quyết này đã được Hội đồng nhân dân phường Thanh Trì khóa I, kỳ họp thứ ba thông qua ngày 19 tháng 12 năm 2025 và có hiệu lực từ ngày ký./.',
  ),
  halves(
    [
      p(i('Nơi nhận:')),
      p('- Thường trực HĐND thành phố;'),
      p('- Thường trực Đảng ủy phường;'),
      p('- UBND, UBMTTQ phường;'),
      p('- Đại biểu HĐND phường;'),
      p('- Lưu: VT.'),
    ],
    [c(b('CHỦ TỊCH')), c(i('(Đã ký)')), c(b('Đỗ Minh Hoàng'))],
  ),
];

export const fivePages = async () =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        footnotes: { 1: { children: [p('Không bao gồm tiền sử dụng đất và thu kết dư.')] } },
        sections: [{ children: kids }],
      }),
    ),
  );
