import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAssignees, onlyAssignees } from '../../dist/lib/language/assignees.js';

const read = (text) => findAssignees(text).map(({ role, who }) => `${role} ${who}`);

describe('findAssignees', () => {
  const CASES = {
    'Đảng uỷ, UBND, MTTQ, các đoàn thể phường xây dựng Chương trình công tác năm 2022.': [
      'lead Đảng uỷ',
      'lead UBND',
      'lead MTTQ',
      'lead các đoàn thể phường',
    ],
    'Tổ chức Lễ mừng thọ trên địa bàn phường giao cho các tổ dân phố thực hiện.': ['lead các tổ dân phố'],
    'UBND phường chỉ đạo bộ phận văn hoá thông tin tăng cường tuyên truyền (Giao Đ/c Phạm Thị Bích - ĐUV, PCT UBND và Đ/c Nguyễn Hữu Khanh - PBT phụ trách và chỉ đạo).':
      [
        'direct UBND phường',
        'lead bộ phận văn hoá thông tin',
        'direct Đ/c Phạm Thị Bích - ĐUV, PCT UBND',
        'direct Đ/c Nguyễn Hữu Khanh - PBT',
      ],
    'Định kỳ tháng 1 hằng năm, cấp uỷ chi bộ rà soát và lấy ý kiến.': ['lead cấp uỷ chi bộ'],
    'Chỉ đạo Chi bộ Công an, Chi bộ Quân sự phường tiếp tục phối hợp thực hiện.': ['lead Chi bộ Công an', 'lead Chi bộ Quân sự phường'],
    'Lãnh đạo Đảng uỷ, UBND, MTTQ phường đi kiểm tra các điểm trực.': ['lead Lãnh đạo Đảng uỷ, UBND, MTTQ phường'],
    'Văn phòng, UBKT, Khối Dân vận Đảng ủy thường xuyên theo dõi, kịp thời báo cáo.': [
      'monitor Văn phòng',
      'monitor UBKT',
      'monitor Khối Dân vận Đảng ủy',
    ],
    'Giao Ủy ban nhân dân phường chủ trì, phối hợp với Công an phường kiểm tra.': ['lead Ủy ban nhân dân phường', 'coop Công an phường'],
    'Cải tạo chợ (Ban Quản lý dự án phường chủ trì, khu phố 3 phối hợp).': ['lead Ban Quản lý dự án phường', 'coop khu phố 3'],
    'Xây dựng quy chế. Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: Ban quản lý chợ.': ['lead Phòng Kinh tế', 'coop Ban quản lý chợ'],
    'Tổ thẩm định đảm bảo cơ sở vật chất. Tổ phong toả cách ly tại nhà lưu ý: viết đầy đủ thông tin.': [
      'lead Tổ thẩm định',
      'lead Tổ phong toả cách ly tại nhà',
    ],
    'Đồng chí Trịnh Thị Mơ - Phó Bí thư Thường trực chỉ đạo Văn phòng Đảng ủy hoàn thiện quy chế.': [
      'direct Đồng chí Trịnh Thị Mơ - Phó Bí thư Thường trực',
      'lead Văn phòng Đảng ủy',
    ],
    'Lắp loa truyền thanh tại các thôn (Trung tâm Cung ứng dịch vụ công chủ trì).': ['lead Trung tâm Cung ứng dịch vụ công'],
    'Phòng Văn hóa - Xã hội là cơ quan thường trực, tham mưu triển khai Kế hoạch.': ['lead Phòng Văn hóa - Xã hội'],
    'Thường trực Hội đồng nhân dân, các Ban và đại biểu Hội đồng nhân dân xã giám sát việc thực hiện.': [
      'monitor Thường trực Hội đồng nhân dân',
      'monitor các Ban',
      'monitor đại biểu Hội đồng nhân dân xã',
    ],
    'Tuyên truyền bầu cử (Ban Thường trực chủ trì; các tổ chức thành viên phối hợp; thời gian: tháng 3).': [
      'lead Ban Thường trực',
      'coop các tổ chức thành viên',
    ],
    'Ban Quản lý dự án làm xong thủ tục; khởi công mới 03 dự án.': ['lead Ban Quản lý dự án'],
    'Giám sát chính sách bảo hiểm xã hội - Hội LHPN chủ trì.': ['lead Hội LHPN'],
    'Lắp 20 camera ở các ngõ, Công an xã chủ trì, hoàn thành trong quý I.': ['lead Công an xã'],
    'Đ/c Nguyễn Thanh Tùng (PBT, Chủ tịch UBND): xử lý dứt điểm tồn tại đất đai.': ['lead Đ/c Nguyễn Thanh Tùng'],
    'Đồng chí Lê Thị Hoa (Phó Bí thư) chủ trì tổ chức hội nghị.': ['lead Đồng chí Lê Thị Hoa'],
    'Tiêm chủng tại trạm (Y sĩ Lò Thị Pó phụ trách).': ['lead Y sĩ Lò Thị Pó'],
    'Nhân viên y tế thôn bản báo cáo số liệu.': ['lead Nhân viên y tế thôn bản'],
    'Các đồng chí trong Ban Thường vụ phụ trách địa bàn trực tiếp đối thoại.': ['lead Các đồng chí trong Ban Thường vụ'],
    'Công đoàn, Đoàn Thanh niên, Đội TNTP phát động thi đua.': ['lead Công đoàn', 'lead Đoàn Thanh niên', 'lead Đội TNTP'],
  };
  for (const [text, expected] of Object.entries(CASES)) it(text, () => assert.deepEqual(read(text), expected));

  it('names nobody where nobody is given anything', () => {
    for (const text of [
      'Tổ chức Hội nghị cán bộ, công chức cơ quan phường năm 2021.',
      'Tiếp tục nâng cao chất lượng sinh hoạt của chi bộ theo Hướng dẫn 12-HD/BTCTW.',
      'Duy trì việc phân công Đảng ủy viên phụ trách các Chi bộ trực thuộc.',
      'Chuẩn bị nội dung phục vụ Ban Thường vụ Quận uỷ về làm việc với Đảng uỷ phường.',
      'Thực hiện Công văn số 189-CV/BTC ngày 15/12/2021 của Ban tổ chức Quận uỷ.',
      'Đảm bảo 100% hộ dân tổ 21 được dùng nước sạch.',
      'Trong năm, 100% cán bộ, công chức thực hiện tốt quy chế.',
    ])
      assert.deepEqual(read(text), [], text);
  });

  it('takes a line that names bodies and nothing else for the heading of what they do', () => {
    assert.deepEqual(
      onlyAssignees('Các chi bộ:').map(({ who }) => who),
      ['Các chi bộ'],
    );
    assert.deepEqual(
      onlyAssignees('Đối với Ủy ban nhân dân phường:').map(({ who }) => who),
      ['Ủy ban nhân dân phường'],
    );
    assert.equal(onlyAssignees('Các chi bộ thực hiện rà soát:'), null);
    assert.equal(onlyAssignees('Về kinh tế:'), null);
  });
});
