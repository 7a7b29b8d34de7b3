/** What verdicts, paces and requirements are called, Vietnamese. The default, and the type every other language fulfils. */
export const verdictVi = {
  lang: 'vi',
  verdicts: {
    vuot: 'Vượt',
    dat: 'Đạt',
    'dat-tre': 'Đạt, trễ hạn',
    'trong-nguong': 'Trong ngưỡng',
    'chua-dat': 'Chưa đạt',
    'khong-dat': 'Không đạt',
    'mot-phan': 'Một phần',
    'chua-co-so-lieu': 'Chưa có số liệu',
    'chua-danh-gia': 'Chưa đánh giá',
  },
  paces: { 'dung-tien-do': 'Đúng tiến độ', cham: 'Chậm', 'nguy-co': 'Nguy cơ', 'khong-ap-dung': '–' },
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
  ranks: {
    gte: (reference: string) => `xếp hạng không thấp hơn ${reference}`,
    gt: (reference: string) => `xếp hạng cao hơn ${reference}`,
    lte: (reference: string) => `xếp hạng không cao hơn ${reference}`,
    lt: (reference: string) => `xếp hạng thấp hơn ${reference}`,
    eq: (reference: string) => `xếp hạng bằng ${reference}`,
  },
};

export type VerdictMessages = typeof verdictVi;
