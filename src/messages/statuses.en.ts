import type { statusesVi } from './statuses.vi.js';

/** How a task or works stand, English. */
export const statusesEn: typeof statusesVi = {
  'qua-han': 'Overdue',
  'sap-den-han': 'Due soon',
  'trong-han': 'Within time',
  'dang-thuc-hien': 'Under way',
  'chua-bat-dau': 'Not begun',
  'hoan-thanh': 'Done',
  'hoan-thanh-tre': 'Done, late',
  'thuong-xuyen': 'Standing duty',
  'chua-ro-han': 'Deadline unclear',
  dung: 'Stopped',
};
