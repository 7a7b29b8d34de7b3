import { criteriaVi } from './criteria.vi.js';

/** What verdicts, paces and requirements are called, Vietnamese. The default, and the type every other language fulfils. */
export const verdictVi = {
  ...criteriaVi,
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
};

export type VerdictMessages = typeof verdictVi;
