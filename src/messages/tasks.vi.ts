import { statusesVi } from './statuses.vi.js';

/** The words that stand in the first screen of a time line, Vietnamese. */
export const tasksVi = {
  lang: 'vi',
  loading: 'Đang tải nhiệm vụ…',
  emptyTitle: 'Văn bản này chưa có nhiệm vụ nào được trích ra',
  emptyText: 'Lời văn vẫn đọc được đầy đủ trong văn bản.',
  title: (period: string) => (period ? `Nhiệm vụ ${period}` : 'Nhiệm vụ'),
  count: (n: number) => `${n} việc`,
  columns: { date: 'Thời hạn', task: 'Nhiệm vụ', status: 'Tình trạng' },
  now: (day: string) => `Hôm nay, ${day}`,
  statuses: statusesVi,
  overdue: (days: number) => `Quá hạn ${days} ngày`,
  left: (days: number) => (days ? `còn ${days} ngày` : 'hạn là hôm nay'),
  silent: 'chưa có báo cáo',
  recurring: 'Định kỳ',
  noDate: 'không in hạn',
  year: (year: string) => `năm ${year}`,
  month: (month: string, year: string) => `Tháng ${month}/${year}`,
  quarter: (quarter: string, year: string) => `Quý ${quarter}/${year}`,
  wholeYear: (year: string) => `Năm ${year}`,
  apart: { steady: 'Thường xuyên, định kỳ', done: 'Đã xong' },
  nobody: 'Chưa nêu ai phụ trách',
  noSection: 'Ngoài các mục',
  inherited: 'hạn ghi ở mục trên',
};

export type TaskMessages = typeof tasksVi;
