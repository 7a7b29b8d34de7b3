/** The three made-up Word papers of this folder, built as Word writes them: columns as tables, labels as automatic numbers, notes in their own part. */
import { docx, note, p, run, table } from '../../support/docx.mjs';

const level = (index, format, text) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '-')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

const bold = (text) => run(text, { bold: true });

export const wordPapers = {
  'docx-1-nq-dang-uy': () =>
    docx(
      [
        table([
          `${p('ĐẢNG BỘ TỈNH MINH HẢI')}${p(bold('ĐẢNG ỦY PHƯỜNG MỎ CÀY THƯỢNG'))}${p('*')}${p('Số 08-NQ/ĐU')}`,
          `${p(bold('ĐẢNG CỘNG SẢN VIỆT NAM'))}${p('')}${p(run('Mỏ Cày Thượng, ngày 20 tháng 12 năm 2025', { italic: true }))}`,
        ]),
        p(''),
        p(bold('NGHỊ QUYẾT')),
        p(bold('về nhiệm vụ năm 2026')),
        p('-----'),
        p('Hội nghị Ban Chấp hành Đảng bộ phường lần thứ 4, khóa I thống nhất ban hành Nghị quyết với những nội dung sau:'),
        p(bold('KẾT QUẢ NĂM 2025'), { num: [1, 0] }),
        p(bold('Kinh tế'), { num: [1, 1] }),
        p(run('Thu ngân sách đạt 52,3 tỷ đồng') + note(1) + run(', bằng 118% dự toán.')),
        p(bold('Văn hóa - xã hội'), { num: [1, 1] }),
        p(run('Tỷ lệ hộ nghèo còn 0,61%') + note(2) + run('.')),
        p(bold('NHIỆM VỤ NĂM 2026'), { num: [1, 0] }),
        p(bold('Chỉ tiêu'), { num: [1, 1] }),
        p('Thu ngân sách từ 55 tỷ đồng trở lên.', { num: [1, 2] }),
        p('Kết nạp ít nhất 20 đảng viên.', { num: [1, 2] }),
        p(bold('Giải pháp'), { num: [1, 1] }),
        p('Tiếp tục sắp xếp bộ máy; nâng cao chất lượng sinh hoạt chi bộ.'),
        p(bold('TỔ CHỨC THỰC HIỆN'), { num: [1, 0] }),
        p('Các chi bộ trực thuộc xây dựng nghị quyết năm, hoàn thành trước ngày 15/01/2026.'),
        table([
          `${p(run('Nơi nhận:', { bold: true, italic: true }))}${p('- Ban Thường vụ Tỉnh ủy,')}${p('- Các đồng chí Ủy viên Ban Chấp hành,')}${p('- Các chi bộ trực thuộc,')}${p('- Lưu Văn phòng Đảng ủy.')}`,
          `${p(bold('T/M BAN CHẤP HÀNH'))}${p('BÍ THƯ')}${p('')}${p('')}${p(bold('Phùng Văn Thí Dụ'))}`,
        ]),
      ].join(''),
      { numbering, footnotes: ['Trong đó thu từ đất 21,7 tỷ đồng.', 'Theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025.'] },
    ),
  'docx-2-hdnd-dieu': () =>
    docx(
      [
        table(
          [
            bold('HỘI ĐỒNG NHÂN DÂN\nXÃ LỘC TÂN TRUNG').replace(/^/, '<w:p>').replace(/$/, '</w:p>'),
            bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc').replace(/^/, '<w:p>').replace(/$/, '</w:p>'),
          ],
          [p('Số: 11/NQ-HĐND'), p(run('Lộc Tân Trung, ngày 24 tháng 12 năm 2025', { italic: true }))],
        ),
        p(bold('NGHỊ QUYẾT')),
        p(bold('Về kế hoạch đầu tư công năm 2026')),
        p(bold('HỘI ĐỒNG NHÂN DÂN XÃ LỘC TÂN TRUNG\nKHÓA I, KỲ HỌP THỨ TƯ')),
        p(run('Căn cứ Luật Đầu tư công số 58/2024/QH15;', { italic: true })),
        p(run('Xét Tờ trình số 90/TTr-UBND ngày 12 tháng 12 năm 2025 của Ủy ban nhân dân xã.', { italic: true })),
        p(bold('QUYẾT NGHỊ:')),
        p(bold('Điều 1. ') + run('Thông qua kế hoạch đầu tư công năm 2026 của xã Lộc Tân Trung với các nội dung sau:')),
        p('Tổng vốn 18.750 triệu đồng, gồm:', { num: [2, 0] }),
        p('Vốn cân đối ngân sách: 11.200 triệu đồng;', { num: [2, 1] }),
        p('Vốn đấu giá đất: 7.550 triệu đồng.', { num: [2, 1] }),
        p('Danh mục 09 công trình kèm theo Nghị quyết.', { num: [2, 0] }),
        p(bold('Điều 2. ') + run('Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết theo quy định của pháp luật.')),
        p('Nghị quyết này đã được Hội đồng nhân dân xã Lộc Tân Trung khóa I, kỳ họp thứ tư thông qua ngày 24 tháng 12 năm 2025./.'),
        table([
          `<w:p>${run('Nơi nhận:\n- Thường trực HĐND tỉnh;\n- UBND xã;\n- Lưu: VT.')}</w:p>`,
          `${p(bold('CHỦ TỊCH'))}${p('')}${p(bold('Âu Thị Dự Kiến'))}`,
        ]),
      ].join(''),
      { numbering },
    ),
  'docx-3-ke-hoach-sua': () =>
    docx(
      [
        table(
          [`${p('ỦY BAN NHÂN DÂN')}${p(bold('PHƯỜNG GÒ DẦU HẠ'))}`, `${p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${p('Độc lập - Tự do - Hạnh phúc')}`],
          ['Số: 45/KH-UBND', 'Gò Dầu Hạ, ngày 02 tháng 3 năm 2026'],
        ),
        p(bold('KẾ HOẠCH')),
        p('Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2026'),
        p(bold('I. MỤC TIÊU')),
        p(
          run('Kéo giảm từ ') +
            '<w:del w:id="1" w:author="x" w:date="2026-03-01T00:00:00Z"><w:r><w:delText>05%</w:delText></w:r></w:del>' +
            '<w:ins w:id="2" w:author="x" w:date="2026-03-01T00:00:00Z"><w:r><w:t>10%</w:t></w:r></w:ins>' +
            run(' số vụ cháy so với năm 2025.'),
        ),
        p(bold('II. NỘI DUNG')),
        p(bold('1. Tuyên truyền')),
        p('Tổ chức 08 buổi tuyên truyền tại các khu phố.'),
        p(bold('2. Kiểm tra')),
        table(
          ['TT', 'Cơ sở', 'Số lượng', 'Thời gian'],
          ['1', 'Chợ, siêu thị', '03', 'Quý II/2026'],
          ['2', 'Nhà trọ', '112', 'Trước 30/9/2026'],
          ['3', 'Trường học', '07', 'Tháng 8/2026'],
        ),
        p(bold('III. TỔ CHỨC THỰC HIỆN')),
        p('Công an phường chủ trì, phối hợp các đơn vị thực hiện Kế hoạch này./.'),
        table([
          `${p('Nơi nhận:')}${p('- UBND tỉnh;')}${p('- Công an phường;')}${p('- Lưu: VT.')}`,
          `${p('TM. ỦY BAN NHÂN DÂN')}${p('CHỦ TỊCH')}${p('')}${p('Giang Thị Phác Họa')}`,
        ]),
      ].join(''),
    ),
};
