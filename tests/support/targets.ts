/** A made-up document with targets of every kind, and tables of it on the page of a test. */
import '../../src/elements/target-table/define.js';
import type { TargetTable } from '../../src/elements/target-table/target-table.js';
import type { Resolution } from '../../src/schema/resolution.js';
import { $, keep, until } from './viewer.js';

const provenance = (exact: string) => ({ blockId: 's.1', exact });
const measure = (id: string, label: string, criterion: unknown, more = {}) => ({ id, label, criterion, ...more });
const target = (id: string, groupId: string, text: string, measures: unknown[], more = {}) => ({
  id,
  code: id.slice(3),
  groupId,
  text,
  measures,
  provenance: provenance(text),
  ...more,
});
const at = (measureId: string, value: number, more = {}) => ({
  measureId,
  value,
  period: { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31' },
  ...more,
});

/** The day all of it is judged by: the year is over. */
export const DAY = '2023-03-01';

export function targets(more: Record<string, unknown> = {}): Resolution {
  return structuredClone({
    format: 'resolution/1',
    id: 'nq-40',
    docType: 'nghi-quyet',
    title: 'Nghị quyết về nhiệm vụ năm 2022',
    number: '40-NQ/ĐU',
    period: { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31' },
    body: [
      {
        id: 's.b',
        kind: 'section',
        label: 'B',
        heading: 'CHỈ TIÊU',
        children: [{ id: 's.1', kind: 'paragraph', content: 'Các chỉ tiêu chủ yếu năm 2022.' }],
      },
    ],
    targetGroups: [
      { id: 'g.1', label: 'Về kinh tế, đô thị, môi trường (04 chỉ tiêu)', declaredCount: 4 },
      { id: 'g.2', label: 'Về xây dựng Đảng', declaredCount: 2 },
    ],
    targets: [
      target(
        'ct.1.1',
        'g.1',
        'Tiến độ giải ngân vốn phân đấu đạt trên 95% so với kế hoạch.',
        [
          measure(
            'ct.1.1.a',
            'Tiến độ giải ngân vốn',
            { kind: 'bound', op: 'gt', value: 95, raw: 'trên 95%' },
            { unit: '%', polarity: 'up' },
          ),
        ],
        { owner: 'UBND phường' },
      ),
      target(
        'ct.1.2',
        'g.1',
        'Phân đấu 100% hộ dân được sử dụng nước sạch.',
        [measure('ct.1.2.a', 'Hộ dân được sử dụng nước sạch', { kind: 'all', raw: '100%' }, { unit: '%', polarity: 'up' })],
        { owner: 'UBND phường' },
      ),
      target('ct.1.3', 'g.1', 'Lắp đặt camera tại 02 tuyến đường và 03 khu nhà trọ.', [
        measure(
          'ct.1.3.a',
          'Tuyến đường lắp camera',
          { kind: 'bound', op: 'gte', value: 2, raw: '02 tuyến đường' },
          { unit: 'tuyến đường', polarity: 'up' },
        ),
        measure(
          'ct.1.3.b',
          'Khu nhà trọ lắp camera',
          { kind: 'bound', op: 'gte', value: 3, raw: '03 khu nhà trọ' },
          { unit: 'khu', polarity: 'up' },
        ),
      ]),
      target('ct.1.4', 'g.1', 'Tỷ lệ thất nghiệp dưới 2,21%.', [
        measure(
          'ct.1.4.a',
          'Tỷ lệ thất nghiệp',
          { kind: 'bound', op: 'lt', value: 2.21, raw: 'dưới 2,21%' },
          { unit: '%', polarity: 'down' },
        ),
      ]),
      target(
        'ct.2.1',
        'g.2',
        'Kết nạp 10 đảng viên mới.',
        [
          measure(
            'ct.2.1.a',
            'Kết nạp đảng viên mới',
            { kind: 'bound', op: 'gte', value: 10, raw: '10 đảng viên mới' },
            { unit: 'đảng viên', polarity: 'up' },
          ),
        ],
        { owner: 'Đảng ủy' },
      ),
      target('ct.2.2', 'g.2', 'Tiếp tục phối hợp rà soát các tuyến hẻm.', []),
    ],
    observations: [
      at('ct.1.1.a', 96.5, { date: '2023-01-10' }),
      at('ct.1.2.a', 99.6, { num: 996, den: 1000 }),
      at('ct.1.3.a', 2),
      at('ct.1.3.b', 1),
      at('ct.2.1.a', 12, { date: '2023-02-01', note: 'số liệu minh họa' }),
    ],
    ...more,
  }) as unknown as Resolution;
}

/** The same document before anybody has reported anything. */
export const silentTargets = (): Resolution => targets({ observations: [] });

interface Options {
  data?: unknown;
  attributes?: Record<string, string>;
  fallback?: string;
  width?: number;
}

export function mountTable({ data, attributes = {}, fallback = '', width = 1100 }: Options = {}): TargetTable {
  const table = document.createElement('target-table');
  for (const [name, value] of Object.entries({ today: DAY, ...attributes })) table.setAttribute(name, value);
  table.innerHTML = fallback;
  table.style.width = `${width}px`;
  if (data !== undefined) table.data = data;
  document.body.append(table);
  return keep(table);
}

/** A table with its rows and filters there. */
export async function openTable(options: Options = {}): Promise<TargetTable> {
  const table = mountTable({ data: targets(), ...options });
  await until(() => $(table, '.target') && $(table, '.search'));
  await table.updateComplete;
  return table;
}
