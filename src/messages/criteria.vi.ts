/** What is required, in words, Vietnamese. */
export const criteriaVi = {
  lang: 'vi',
  gte: (value: string) => `từ ${value} trở lên`,
  gt: (value: string) => `trên ${value}`,
  lte: (value: string) => `không quá ${value}`,
  lt: (value: string) => `dưới ${value}`,
  eq: (value: string) => `đúng ${value}`,
  within: (range: string) => `trong khoảng ${range}`,
  all: '100% (tất cả)',
  none: 'không có',
  up: (amount: string) => (amount ? `tăng ${amount}` : 'tăng'),
  down: (amount: string) => (amount ? `giảm ${amount}` : 'giảm'),
  times: 'lần',
  points: (unit: string) => `điểm ${unit}`,
  grade: (grade: string) => `${grade} trở lên`,
  since: (reference: string) => (/^so /i.test(reference) ? reference : `so với ${reference}`),
  plan: 'đạt chỉ tiêu được giao trở lên',
  above: (amount: string) => `vượt ${amount}`,
  planOf: (by: string) => {
    if (!by) return 'chỉ tiêu được giao';
    return /^(?:chỉ tiêu|dự toán|kế hoạch|nghị quyết)/i.test(by) ? by : `chỉ tiêu ${by}${/pháp lệnh$/i.test(by) ? '' : ' giao'}`;
  },
  notBelow: (reference: string) => `không thấp hơn ${reference}`,
  notAbove: (reference: string) => `không cao hơn ${reference}`,
  ranks: {
    gte: (reference: string) => `xếp hạng không thấp hơn ${reference}`,
    gt: (reference: string) => `xếp hạng cao hơn ${reference}`,
    lte: (reference: string) => `xếp hạng không cao hơn ${reference}`,
    lt: (reference: string) => `xếp hạng thấp hơn ${reference}`,
    eq: (reference: string) => `xếp hạng bằng ${reference}`,
  },
};

export type CriterionMessages = typeof criteriaVi;
