/** Words of the chart, Vietnamese. The default, and the type every other language fulfils. */
export const chartsVi = {
  lang: 'vi',
  title: 'Kết quả so với yêu cầu',
  others: 'Các chỉ tiêu khác',
  key: { criterion: 'Cột là kết quả, vạch đậm là mức yêu cầu.', plan: 'Cột là kết quả, vạch đậm là mức giao.', none: 'Cột là kết quả.' },
  range: 'Khoảng giữa hai vạch là mức yêu cầu.',
  inferredNote: 'Mức giao suy ra từ tỷ lệ đạt mà văn bản nêu.',
  criterion: 'yêu cầu',
  plan: 'mức giao',
  inferred: 'suy ra',
  unit: (unit: string) => `Đơn vị: ${unit}.`,
  picture: (title: string, n: number, from: string, to: string) =>
    `Biểu đồ cột: ${title}. ${n} cột${n > 1 ? `, thấp nhất ${from}, cao nhất ${to}` : `: ${to}`}. Số liệu đầy đủ nằm trong bảng ngay cạnh.`,
  data: 'Số liệu',
  columns: {
    period: 'Kỳ',
    measure: 'Chỉ tiêu',
    result: 'Kết quả',
    reported: 'Đạt, theo báo cáo',
    criterion: 'Yêu cầu',
    plan: 'Mức giao',
    verdict: 'Đánh giá',
  },
  notDrawn: (silent: number, wordy: number, alone: number) =>
    `Không vẽ: ${[
      silent && `${silent} số đo chưa có số liệu`,
      wordy && `${wordy} số đo có kết quả không phải con số`,
      alone && `${alone} số đo khác đơn vị tính, không có gì để đặt cạnh`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  csv: 'Tải số liệu (CSV)',
  csvColumns: [
    'Biểu đồ',
    'Kỳ hoặc chỉ tiêu',
    'Số đo',
    'Kết quả',
    'Đơn vị tính',
    'Mức so sánh',
    'Đạt, theo báo cáo',
    'Đánh giá',
    'Kỳ',
    'Nguồn',
    'Ghi chú',
  ],
};

export type ChartMessages = typeof chartsVi;
