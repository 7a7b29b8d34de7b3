/** Made-up targets with results for the card and the summary, and the few steps their tests share. */
import type { Resolution } from '../../src/schema/resolution.js';
import { keep, until } from './viewer.js';
import { sample } from './sample.js';

const year = { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31', precision: 'year' };
const place = (blockId: string, exact: string) => ({ blockId, exact });

/** A level: so much or more unless told otherwise. */
const bound = (id: string, label: string, value: number, unit: string, raw: string, more: Record<string, unknown> = {}) => ({
  id,
  label,
  unit,
  polarity: 'up',
  criterion: { kind: 'bound', op: 'gte', value, raw },
  ...more,
});
const target = (id: string, groupId: string | undefined, text: string, measures: unknown[], more: Record<string, unknown> = {}) => ({
  id,
  ...(groupId && { groupId }),
  code: id.slice(3),
  text,
  measures,
  period: year,
  provenance: place('s.ii.1-p1', text),
  ...more,
});

/** Two groups, six targets: exceeded, not met, kept within a limit, in part, silent, without a measure; and a result held against two plans. */
export function withTargets(more: Record<string, unknown> = {}): Resolution {
  return sample({
    targetGroups: [
      { id: 'nhom.1', label: 'Về kinh tế, đô thị' },
      { id: 'nhom.2', label: 'Về văn hóa - xã hội' },
    ],
    targets: [
      target('ct.1.1', 'nhom.1', 'Trồng mới từ 500 cây xanh trở lên.', [
        bound('ct.1.1.a', 'cây xanh trồng mới', 500, 'cây', 'từ 500 cây xanh trở lên'),
      ]),
      target('ct.1.2', 'nhom.1', 'Di dời 50% số ngôi mộ.', [bound('ct.1.2.a', 'mộ di dời', 50, '%', '50%')]),
      target('ct.2.1', 'nhom.2', 'Tỷ lệ hộ nghèo dưới 0,2%.', [
        bound('ct.2.1.a', 'hộ nghèo', 0.2, '%', 'dưới 0,2%', {
          polarity: 'down',
          criterion: { kind: 'bound', op: 'lt', value: 0.2, raw: 'dưới 0,2%' },
        }),
      ]),
      target('ct.2.2', 'nhom.2', 'Trên 95% trẻ em tiêm chủng; 100% học sinh học 2 buổi.', [
        bound('ct.2.2.a', 'trẻ em tiêm chủng', 95, '%', 'Trên 95%', { criterion: { kind: 'bound', op: 'gt', value: 95, raw: 'Trên 95%' } }),
        { id: 'ct.2.2.b', label: 'học sinh học 2 buổi', unit: '%', polarity: 'up', criterion: { kind: 'all', raw: '100%' } },
      ]),
      target('ct.2.3', 'nhom.2', 'Phấn đấu 80% gia đình đạt chuẩn văn hóa.', [bound('ct.2.3.a', 'gia đình văn hóa', 80, '%', '80%')]),
      target('ct.2.4', undefined, 'Tiếp tục phối hợp với các đoàn thể.', []),
    ],
    observations: [
      { id: 'kq.1', measureId: 'ct.1.1.a', period: year, value: 520, unit: 'cây', provenance: place('s.i-p1', 'trồng được 520 cây') },
      { id: 'kq.2', measureId: 'ct.1.2.a', period: year, num: 107, den: 283, unit: '%' },
      { id: 'kq.3', measureId: 'ct.2.1.a', period: year, value: 0.1, unit: '%' },
      { id: 'kq.4', measureId: 'ct.2.2.a', period: year, value: 97, unit: '%' },
      { id: 'kq.5', measureId: 'ct.2.2.b', period: year, value: 90, unit: '%' },
      {
        id: 'kq.thu',
        label: 'Tổng thu ngân sách',
        period: { raw: 'đến ngày 23/9/2021', from: '2021-01-01', to: '2021-09-23' },
        value: 7644,
        unit: 'triệu đồng',
        obsStatus: 'estimate',
        comparedTo: [
          { label: 'dự toán thị xã giao', ratio: 1.3 },
          { label: 'nghị quyết HĐND phường', ratio: 0.49 },
        ],
        provenance: place('s.i-p1', 'Thu ngân sách đạt 1.350.492.000 đồng'),
      },
      { id: 'kq.le', label: 'Cấp giấy', period: year, value: 12, unit: 'giấy', provenance: place('s.i-i1', 'Cấp 12 giấy') },
    ],
    issued: { raw: 'ngày 30 tháng 9 năm 2021', from: '2021-09-30', to: '2021-09-30', precision: 'day' },
    ...more,
  });
}

/** The same promises before anybody has reported. */
export const silentTargets = (): Resolution => withTargets({ observations: [] });

type Tag = 'target-card' | 'target-summary';

export interface WidgetOptions {
  data?: unknown;
  attributes?: Record<string, string>;
  /** The page's own markup inside the tag. */
  fallback?: string;
  lang?: string;
  width?: string;
}

/** Puts a widget on the page; it goes again after the test. */
export function widget<K extends Tag>(tag: K, options: WidgetOptions = {}): HTMLElementTagNameMap[K] {
  const { data, attributes = {}, fallback = '', lang, width } = options;
  const element: HTMLElementTagNameMap[Tag] = document.createElement(tag);
  for (const [name, value] of Object.entries({ today: '2023-02-01', ...attributes })) element.setAttribute(name, value);
  if (lang) element.setAttribute('lang', lang);
  if (width) element.style.width = width;
  element.innerHTML = fallback;
  if (data !== undefined) element.data = data;
  document.body.append(keep(element));
  return element as HTMLElementTagNameMap[K];
}

/** A widget with its document on the screen, in its language. */
export async function drawn<K extends Tag>(tag: K, options: WidgetOptions = {}): Promise<HTMLElementTagNameMap[K]> {
  const element = widget(tag, { data: withTargets(), ...options });
  await until(() => element.shadowRoot!.querySelector('.card, .groups, .notice'));
  if (options.lang === 'en') await until(() => element.shadowRoot!.querySelector('.foot, .frame-foot')?.textContent.includes('Source'));
  return element;
}
