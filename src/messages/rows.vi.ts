/** The words that stand in the first rows of a table of targets, Vietnamese. */
export const rowsVi = {
  lang: 'vi',
  loading: 'Đang tải số liệu…',
  title: (period: string) => (period ? `Chỉ tiêu ${period}` : 'Chỉ tiêu'),
  count: (targets: number, groups: number, reports: number) =>
    [targets && `${targets} chỉ tiêu${groups > 1 ? `, ${groups} nhóm` : ''}`, reports && `${reports} kết quả được nêu`]
      .filter(Boolean)
      .join(' · '),
  columns: { target: 'Chỉ tiêu (nguyên văn)', criterion: 'Yêu cầu', result: 'Kết quả mới nhất', verdict: 'Đánh giá', awaited: 'Kết quả' },
  otherGroup: 'Các chỉ tiêu khác',
  noMeasure: 'không có mức đo',
  and: (criterion: string) => `và ${criterion}`,
  noPlan: 'văn bản không nêu mức phải đạt',
};

export type RowMessages = typeof rowsVi;
