/** A made-up document with tasks and works of every kind, and the widgets that show them on the page of a test. */
import '../../src/elements/project-list/define.js';
import '../../src/elements/task-timeline/define.js';
import type { ProjectList } from '../../src/elements/project-list/project-list.js';
import type { TaskTimeline } from '../../src/elements/task-timeline/task-timeline.js';
import type { Resolution } from '../../src/schema/resolution.js';
import { $, keep, until } from './viewer.js';

/** The day all of it is judged by. */
export const TODAY = '2022-01-12';

const day = (raw: string, to: string, more = {}) => ({ raw, from: null, to, precision: 'day', ...more });
const provenance = { blockId: 's.1' };

export function duties(more: Record<string, unknown> = {}): Resolution {
  return structuredClone({
    format: 'resolution/1',
    id: 'tb-01',
    docType: 'thong-bao',
    title: 'Thông báo kết luận tháng 01/2022 (bịa ra để thử)',
    number: '05-TB/ĐU',
    period: { raw: 'THÁNG 01/2022', from: '2022-01-01', to: '2022-01-31' },
    body: [
      { id: 's.i', kind: 'section', label: 'I', heading: 'Công tác Đảng', children: [{ id: 's.1', kind: 'paragraph', content: 'Việc.' }] },
    ],
    tasks: [
      {
        id: 'nv.1',
        text: 'Xây dựng kế hoạch kiểm tra.',
        kind: 'product',
        deadline: day('trước ngày 10/01/2022', '2022-01-09'),
        sectionId: 's.i',
        roles: [{ role: 'lead', who: 'Các chi bộ' }],
        provenance,
      },
      {
        id: 'nv.2',
        code: '(2)',
        text: 'Chọn nội dung nghị quyết chuyên đề.',
        kind: 'task',
        deadline: day('trước ngày 20/01/2022', '2022-01-19'),
        roles: [
          { role: 'lead', who: 'Đảng ủy' },
          { role: 'direct', who: 'Đ/c Nguyễn Văn A - Phó Bí thư', kind: 'person' },
        ],
        provenance,
      },
      {
        id: 'nv.3',
        text: 'Tổ chức lễ mừng thọ.',
        kind: 'task',
        deadline: { raw: 'trong tháng 01/2022', from: '2022-01-01', to: '2022-01-31', precision: 'month', bound: 'in' },
        roles: [{ role: 'lead', who: 'Các tổ dân phố' }],
        provenance,
      },
      {
        id: 'nv.4',
        text: 'Báo cáo giải phóng mặt bằng.',
        kind: 'product',
        deadline: { raw: 'quý IV năm 2022', from: '2022-10-01', to: '2022-12-31', precision: 'quarter' },
        inherited: 's.i',
        roles: [{ role: 'lead', who: 'Ủy ban nhân dân' }],
        provenance,
      },
      {
        id: 'nv.5',
        text: 'Rà soát danh sách đảng viên.',
        kind: 'recurring',
        deadline: { raw: 'tháng 1 hằng năm', recurrence: 'FREQ=YEARLY;BYMONTH=1', precision: 'month' },
        provenance,
      },
      {
        id: 'nv.6',
        text: 'Tuyên truyền phòng chống dịch.',
        kind: 'task',
        deadline: { raw: 'sớm nhất có thể', from: null, to: null },
        provenance,
      },
      {
        id: 'nv.7',
        text: 'Tổng kết năm 2021.',
        kind: 'task',
        deadline: day('ngày 08/01/2022', '2022-01-08'),
        updates: [{ date: '2022-01-07', status: 'hoan-thanh', text: 'đã họp' }],
        provenance,
      },
    ],
    projects: [
      {
        id: 'ct.1',
        name: 'Cải tạo hẻm 14 Đường số 53 khu phố 5',
        place: { alley: 'hẻm 14', street: 'Đường số 53', quarter: 'khu phố 5' },
        provenance,
      },
      {
        id: 'ct.2',
        name: 'Đường 19/5',
        place: { street: 'Đường 19/5', quarter: 'khu phố 2' },
        percent: 80,
        stage: 'đang đắp đất lề đường',
        asOf: { raw: 'tháng 9 năm 2021', from: '2021-09-01', to: '2021-09-30' },
        provenance,
      },
      { id: 'ct.3', name: 'Bê-tông hóa tuyến kênh', place: { quarter: 'khu phố 5, khu phố 6' }, provenance },
    ],
    ...more,
  }) as unknown as Resolution;
}

interface Options {
  data?: unknown;
  attributes?: Record<string, string>;
  fallback?: string;
  width?: number;
}

function place<T extends TaskTimeline | ProjectList>(
  element: T,
  { data = duties(), attributes = {}, fallback = '', width = 1100 }: Options,
): T {
  for (const [name, value] of Object.entries({ today: TODAY, ...attributes })) element.setAttribute(name, value);
  element.innerHTML = fallback;
  element.style.width = `${width}px`;
  element.data = data;
  document.body.append(element);
  return keep(element);
}

/** A time line with its filters and the links under its tasks. */
export async function openTimeline(options: Options = {}): Promise<TaskTimeline> {
  const timeline = place(document.createElement('task-timeline'), options);
  await until(() => $(timeline, '.search') && $(timeline, '.task'));
  await timeline.updateComplete;
  return timeline;
}

export async function openProjects(options: Options = {}): Promise<ProjectList> {
  const list = place(document.createElement('project-list'), options);
  await until(() => $(list, '.project'));
  return list;
}
