/** A document of so many tasks over two years: sentences of the usual length, each with a day and somebody who leads. */
const SENTENCES = [
  'Xây dựng kế hoạch kiểm tra, giám sát và gửi về Đảng uỷ phường qua bộ phận Văn phòng',
  'Tổ chức lễ mừng thọ cho người cao tuổi trên địa bàn, giao cho các tổ dân phố thực hiện',
  'Hoàn thành giải phóng mặt bằng các tuyến đường theo kế hoạch đầu tư công trung hạn',
  'Rà soát hộ nghèo, hộ cận nghèo và báo cáo kết quả bằng biểu mẫu về Uỷ ban nhân dân',
  'Vận động nhân dân đăng ký sử dụng nước sạch và phân loại rác tại nguồn trong khu phố',
];
const OWNERS = ['Ủy ban nhân dân phường', 'Đảng ủy phường', 'Công an phường', 'Trạm Y tế', 'Các chi bộ'];
export const TODAY = '2022-01-12';
const pad = (number) => String(number).padStart(2, '0');

/** Made of its number alone, so that every run draws the same. */
export function tasksDocument(count) {
  const tasks = Array.from({ length: count }, (_, i) => {
    const month = (i * 7) % 24;
    const [year, day] = [2022 + Math.floor(month / 12), 1 + ((i * 11) % 28)];
    const to = `${year}-${pad((month % 12) + 1)}-${pad(day)}`;
    const raw = `trước ngày ${pad(day)}/${pad((month % 12) + 1)}/${year}`;
    return {
      id: `nv.${i}`,
      text: `${SENTENCES[(i * 3) % 5]}, ${raw} (việc ${i}).`,
      kind: 'task',
      deadline: { raw, from: null, to, precision: 'day', bound: 'before' },
      roles: [{ role: 'lead', who: OWNERS[i % 5], kind: 'body' }],
      provenance: { blockId: 'p.1', exact: raw },
    };
  });
  const body = [{ id: 'p.1', kind: 'paragraph', content: 'Các nhiệm vụ.' }];
  return { format: 'resolution/1', id: 'viec', docType: 'ke-hoach', title: 'Kế hoạch', body, tasks };
}

/** What a reader types, how many tasks have it, folded, and which stands first. */
const QUERIES = ['g', 'gi', 'giai phong', ''];
export const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

export function expectations({ tasks }) {
  // By the last day, in the order of the paper where that is the same.
  const order = tasks.toSorted((a, b) => (a.deadline.to < b.deadline.to ? -1 : a.deadline.to > b.deadline.to ? 1 : 0));
  const texts = order.map(({ text, roles, deadline }) => fold(`${text} ${deadline.raw} ${roles[0].who}`));
  const matches = (query) => (text) => query.split(' ').every((word) => text.includes(word));
  const found = QUERIES.map((query) => ({
    query,
    count: texts.filter(matches(query)).length,
    first: order[texts.findIndex(matches(query))].id,
  }));
  return { found, first: order[0].id };
}
