/** How a task or works stand, Vietnamese. */
export const statusesVi = {
  'qua-han': 'Quá hạn',
  'sap-den-han': 'Sắp đến hạn',
  'trong-han': 'Đang trong hạn',
  'dang-thuc-hien': 'Đang thực hiện',
  'chua-bat-dau': 'Chưa bắt đầu',
  'hoan-thanh': 'Hoàn thành',
  'hoan-thanh-tre': 'Hoàn thành, trễ hạn',
  'thuong-xuyen': 'Thường xuyên',
  'chua-ro-han': 'Chưa rõ hạn',
  dung: 'Dừng',
};
