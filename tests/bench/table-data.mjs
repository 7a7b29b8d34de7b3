/** A document of so many targets: sentences of the usual length, two of three with a result, five groups. */
const SENTENCES = [
  ['Tiến độ giải ngân vốn đầu tư xây dựng cơ bản từ nguồn ngân sách phấn đấu đạt', 'so với kế hoạch vốn được giao trong năm'],
  ['Tỷ lệ hộ dân được tiếp cận và sử dụng nước sạch, hạn chế nước ngầm cho sinh hoạt gia đình đạt', 'tổng số hộ'],
  ['Tỷ lệ hộ dân và các đơn vị kinh doanh, dịch vụ phân loại chất thải rắn tại nguồn đạt', 'theo đúng quy định'],
  ['Tỷ lệ cán bộ, đảng viên tham gia học tập Nghị quyết của các cấp đạt', 'trên tổng số đảng viên'],
  ['Tỷ lệ trẻ em trong độ tuổi được tiêm chủng mở rộng đầy đủ các loại vắc xin đạt', 'số trẻ trên địa bàn phường'],
];
const OWNERS = ['Ủy ban nhân dân phường', 'Đảng ủy phường', 'Công an phường', 'Trạm Y tế'];
const PERIOD = { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31' };
export const TODAY = '2023-03-01';

/** Made of its number alone, so that every run draws the same. */
export function tableDocument(count) {
  const targetGroups = Array.from({ length: 5 }, (_, i) => ({ id: `nhom.${i + 1}`, label: `${i + 1}. Nhóm chỉ tiêu thứ ${i + 1}` }));
  const targets = [];
  const observations = [];
  for (let i = 0; i < count; i++) {
    const group = Math.floor((i * 5) / count);
    const [before, after] = SENTENCES[(i * 7) % 5];
    const value = 70 + ((i * 13) % 29);
    const raw = `từ ${value}% trở lên`;
    const id = `ct.${group + 1}.${i}`;
    const text = `${before} ${raw} ${after}.`;
    targets.push({
      id,
      code: `${group + 1}.${i}`,
      groupId: `nhom.${group + 1}`,
      text,
      measures: [
        { id: `${id}.a`, label: before, unit: '%', polarity: 'up', criterion: { kind: 'bound', op: 'gte', value, raw, confidence: 1 } },
      ],
      period: PERIOD,
      owner: OWNERS[i % 4],
      provenance: { blockId: 'p.1', exact: text },
    });
    if (i % 3) observations.push({ measureId: `${id}.a`, period: PERIOD, value: 65 + ((i * 17) % 34), unit: '%', date: '2023-01-15' });
  }
  const body = [{ id: 'p.1', kind: 'paragraph', content: 'Các chỉ tiêu chủ yếu.' }];
  return {
    format: 'resolution/1',
    id: 'bang',
    docType: 'nghi-quyet',
    title: 'Bảng',
    period: PERIOD,
    body,
    targetGroups,
    targets,
    observations,
  };
}

/** What a reader types, and how many sentences have it, folded. */
export const QUERIES = ['n', 'nu', 'nuoc sach', ''];
const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

export function expectations({ targets, observations }) {
  const texts = targets.map(({ code, text, owner }) => fold(`${code} ${text} ${owner}`));
  const found = QUERIES.map((query) => ({
    query,
    count: texts.filter((text) => query.split(' ').every((word) => text.includes(word))).length,
    first: targets[texts.findIndex((text) => query.split(' ').every((word) => text.includes(word)))].id,
  }));
  const results = new Map(observations.map(({ measureId, value }) => [measureId, value]));
  const failing = targets.find(({ measures: [measure] }) => results.get(measure.id) < measure.criterion.value);
  return { found, worst: failing.id };
}
