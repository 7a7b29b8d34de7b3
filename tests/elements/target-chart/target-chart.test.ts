import { expect } from 'chai';
import '../../../src/elements/target-chart/define.js';
import type { TargetChart } from '../../../src/elements/target-chart/target-chart.js';
import { expectAccessible } from '../../support/axe.js';
import { quickSettings } from '../../support/source.js';
import { DAY, silentTargets, targets } from '../../support/targets.js';
import { $, $$, frame, keep, seen, until, words } from '../../support/viewer.js';

interface Options {
  data?: unknown;
  attributes?: Record<string, string>;
  width?: number;
  above?: number;
}

function mount({ data = targets(), attributes = {}, width = 900, above = 0 }: Options = {}): TargetChart {
  const chart = document.createElement('target-chart');
  for (const [name, value] of Object.entries({ today: DAY, ...attributes })) chart.setAttribute(name, value);
  chart.style.width = `${width}px`;
  chart.style.marginTop = `${above}px`;
  chart.data = data;
  document.body.append(chart);
  return keep(chart);
}

/** How much of a canvas has been painted. */
function ink(canvas: HTMLCanvasElement): number {
  if (!canvas.width || !canvas.height) return 0;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let painted = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]) painted++;
  return painted;
}

/** Whether any pixel has a colour that is no grey. */
function coloured(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3]! > 200 && Math.max(data[i]!, data[i + 1]!, data[i + 2]!) - Math.min(data[i]!, data[i + 1]!, data[i + 2]!) > 40)
      return true;
  }
  return false;
}

const canvasOf = (chart: Element): HTMLCanvasElement => $<HTMLCanvasElement>(chart, 'canvas')!;

async function drawn(options?: Options): Promise<TargetChart> {
  const chart = mount(options);
  await until(() => canvasOf(chart) && ink(canvasOf(chart)));
  return chart;
}

const rows = (chart: Element): string[] => $$(chart, 'tbody tr').map(words);

describe('target-chart', function () {
  quickSettings();

  it('draws the targets of a group in one unit, and says the same as a table', async () => {
    const chart = await drawn({ attributes: { group: 'g.1' } });
    expect(rows(chart)).to.deep.equal([
      '1.1. Tiến độ giải ngân vốn 96,5% 95% Vượt',
      '1.2. Hộ dân được sử dụng nước sạch 996/1.000 (99,6%) 100% Không đạt',
    ]);
    // Every mark has its shape: a plain disc would leave colour to speak alone.
    for (const shape of $$(chart, 'tbody .mark > .ink')) expect(getComputedStyle(shape).display).not.to.equal('none');
    expect($$(chart, 'tbody .mark > .ink').length).to.equal(2);
    expect(canvasOf(chart).getAttribute('aria-label')).to.include('2 cột, thấp nhất 96,5%, cao nhất 99,6%');
  });

  it('draws one target over its periods', async () => {
    const data = targets();
    data.observations!.push({ measureId: 'ct.2.1.a', value: 8, period: { raw: 'năm 2021', from: '2021-01-01', to: '2021-12-31' } });
    const chart = await drawn({ data, attributes: { target: 'ct.2.1' } });
    expect(words($(chart, '.frame-title'))).to.equal('Kết nạp đảng viên mới');
    expect(rows(chart)).to.deep.equal(['2021 8 10 –', '2022 12 10 Vượt']);
    expect(words($(chart, 'thead'))).to.include('(đảng viên)');
  });

  it('says so where there is nothing to draw, and leaves what the page itself has to show', async () => {
    const chart = mount({ data: silentTargets() });
    chart.innerHTML = '<a href="/goc.pdf">Bản gốc</a>';
    await until(() => $(chart, '.notice'));
    expect(words($(chart, '.notice'))).to.include('Chưa có số liệu để vẽ');
    expect(canvasOf(chart)).to.equal(null);
    expect(seen(chart.querySelector('a'))).to.equal(true);
  });

  it('says when the document has no such target or group, and what it has', async () => {
    for (const [name, said] of [
      ['group', 'không có nhóm chỉ tiêu mang mã “x” Người quản trị xem lại thuộc tính group của thẻ này. Dùng được: g.1, g.2.'],
      ['target', 'Không có chỉ tiêu mang mã “x” trong văn bản'],
    ] as const) {
      const chart = mount({ attributes: { [name]: 'x' } });
      await until(() => words($(chart, '.notice')).includes(said));
    }
  });

  it('says what is not drawn, and why', async () => {
    const data = targets();
    data.observations!.push({ measureId: 'ct.1.4.a', text: 'giảm', period: { raw: 'năm 2022' } });
    const chart = await drawn({ data, attributes: { group: 'g.1' } });
    expect(words($(chart, '.not-drawn'))).to.equal(
      'Không vẽ: 1 số đo có kết quả không phải con số; 2 số đo khác đơn vị tính, không có gì để đặt cạnh.',
    );
    chart.data = targets();
    await until(() => words($(chart, '.not-drawn')).startsWith('Không vẽ: 1 số đo chưa có số liệu; 2 số đo khác'));
  });

  it('says to which day the figures reach, what they come from and what is remarked on them', async () => {
    const data = targets();
    for (const one of data.observations!) Object.assign(one, { note: 'số liệu minh họa', source: 'Báo cáo năm' });
    const chart = await drawn({ data, attributes: { group: 'g.1' } });
    expect(words($(chart, '.remark'))).to.equal('Số liệu minh họa');
    expect(words($(chart, '.frame-foot')))
      .to.include('Số liệu tính đến 31/12/2022')
      .and.include('Kết quả theo: Báo cáo năm.');
    Object.assign(data.observations![0]!, { note: 'số ước' });
    chart.data = structuredClone(data);
    await until(() => !$(chart, '.remark') && words($(chart, '.frame-foot')).includes('Ghi chú: số ước; số liệu minh họa.'));
  });

  it('gives its figures as a file', async () => {
    const chart = await drawn({ attributes: { group: 'g.1' } });
    const create = URL.createObjectURL;
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return '#';
    };
    try {
      $(chart, '[part=download]')!.click();
      await until(() => files.length);
    } finally {
      URL.createObjectURL = create;
    }
    const lines = (await files[0]!.text()).split('\r\n');
    expect(lines[0]).to.match(/^\ufeff?"Biểu đồ";"Kỳ hoặc chỉ tiêu"/);
    expect(lines[1]).to.equal(
      '"Về kinh tế, đô thị, môi trường (04 chỉ tiêu)";"1.1. Tiến độ giải ngân vốn";"";"96,5%";"%";"95%";"";"Vượt";"năm 2022";"";""',
    );
  });

  it('leaves a picture that could not be drawn in time off the paper', async () => {
    const chart = mount({ above: 6000 });
    await until(() => $(chart, 'tbody tr'));
    expect($(chart, 'figure')!.hasAttribute('data-drawn')).to.equal(false);
    chart.scrollIntoView();
    await until(() => $(chart, 'figure[data-drawn]'));
  });

  it('stands its bars on a line of no verdict’s colour', async () => {
    const chart = await drawn({ attributes: { group: 'g.1' } });
    const { borderLeftColor, borderRightColor } = getComputedStyle($(chart, '.ink')!);
    expect(borderLeftColor).not.to.equal(borderRightColor);
    expect(borderLeftColor).to.equal('rgb(115, 125, 135)');
  });

  it('draws a range as a band', async () => {
    const data = targets();
    data.targets![4]!.measures[0]!.criterion = { kind: 'range', min: 6, max: 10 };
    const band = await drawn({ data, attributes: { target: 'ct.2.1' } });
    expect(rows(band)).to.deep.equal(['2022 12 6–10 Vượt']);
    expect(words($(band, '.frame-note'))).to.include('Khoảng giữa hai vạch là mức yêu cầu.');
    // The pixels between the two lines are darker than those below them, in the middle of nothing else: beside the bar.
    const canvas = canvasOf(band);
    const grey = (x: number, y: number): number => canvas.getContext('2d')!.getImageData(x, y, 1, 1).data[3]!;
    const column = Array.from({ length: canvas.height }, (_, y) => grey(Math.round(canvas.width * 0.2), y));
    expect(column.filter((alpha) => alpha > 20 && alpha < 60).length).to.be.greaterThan(20);
  });

  it('stands beside its table from 720 px on, whose words are never cut into letters', async () => {
    for (const width of [724, 900]) {
      const chart = await drawn({ attributes: { group: 'g.1' }, width });
      const [figure, data] = ['.figure', '.data'].map((part) => $(chart, part)!.getBoundingClientRect());
      expect(data!.left, `${width}`).to.be.at.least(figure!.right);
      expect($(chart, '.data')!.scrollWidth, `${width}`).to.be.at.most(Math.ceil(data!.width));
      const value = $(chart, 'tbody td')!;
      const range = document.createRange();
      range.selectNodeContents(value);
      // One line, or two in a wider font; a word cut into letters would fill more.
      expect(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size, `${width}`).to.be.at.most(2);
    }
  });

  it('gives a name of the table a whole line on a phone', async () => {
    const chart = await drawn({ attributes: { group: 'g.1' }, width: 320 });
    const [name, value] = [...$(chart, 'tbody tr')!.children].map((cell) => cell.getBoundingClientRect());
    expect(name!.width).to.be.greaterThan(280);
    expect(value!.top).to.be.at.least(name!.bottom);
    // Engines compute the words differently; that something stands there, and what, is the same.
    expect(getComputedStyle($(chart, 'tbody td')!, '::before').content).to.not.equal('none');
    expect($(chart, 'tbody td')!.dataset.label).to.equal('Kết quả');
  });

  it('draws nothing while it is far below the screen, the table is there', async () => {
    const chart = mount({ above: 6000 });
    await until(() => $(chart, 'tbody tr'));
    await frame();
    await frame();
    expect(ink(canvasOf(chart))).to.equal(0);
    chart.scrollIntoView();
    await until(() => ink(canvasOf(chart)));
  });

  it('draws again when the data changes', async () => {
    const chart = await drawn({ attributes: { target: 'ct.2.1' } });
    const before = canvasOf(chart).toDataURL();
    const data = targets();
    data.observations!.find(({ measureId }) => measureId === 'ct.2.1.a')!.value = 3;
    chart.data = data;
    await until(() => rows(chart)[0]?.includes(' 3 ') && canvasOf(chart) && ink(canvasOf(chart)) && canvasOf(chart).toDataURL() !== before);
  });

  it('takes the colours of the theme, and those the page sets', async () => {
    const chart = await drawn();
    const light = canvasOf(chart).toDataURL();
    chart.theme = 'dark';
    await until(() => canvasOf(chart).toDataURL() !== light);
    chart.remove();
    const own = await drawn();
    const plain = canvasOf(own).toDataURL();
    own.remove();
    const red = mount();
    red.style.setProperty('--resolution-met-surface', 'rgb(255, 0, 0)');
    await until(() => canvasOf(red) && ink(canvasOf(red)));
    expect(canvasOf(red).toDataURL()).not.to.equal(plain);
  });

  it('draws in black for the printer, and in colour again after', async () => {
    const chart = await drawn();
    expect(coloured(canvasOf(chart))).to.equal(true);
    dispatchEvent(new Event('beforeprint'));
    await until(() => !coloured(canvasOf(chart)));
    dispatchEvent(new Event('afterprint'));
    expect(coloured(canvasOf(chart))).to.equal(true);
  });

  it('fits its width, and is not troubled when it is taken away and put back', async () => {
    const chart = await drawn();
    chart.style.width = '300px';
    await until(() => canvasOf(chart).clientWidth <= 300);
    chart.remove();
    chart.style.width = '600px';
    await frame();
    document.body.append(chart);
    await until(() => canvasOf(chart) && ink(canvasOf(chart)) && canvasOf(chart).clientWidth > 300);
  });

  it('lets go when it leaves before what draws has come', async () => {
    const chart = mount();
    await until(() => canvasOf(chart));
    chart.remove();
    await frame();
    await frame();
    expect(ink(canvasOf(chart))).to.equal(0);
  });

  it('stays within 280 px', async () => {
    const chart = await drawn({ width: 280 });
    expect(chart.scrollWidth).to.be.at.most(280);
    expect($(chart, '.w')!.scrollWidth).to.be.at.most(280);
  });

  it('speaks English on an English page', async () => {
    const chart = await drawn({ attributes: { lang: 'en', group: 'g.1' } });
    await until(() => words($(chart, 'caption')) === 'Figures' && rows(chart)[0]?.includes('Exceeded'));
    expect(words($(chart, '.frame-note'))).to.include('Bars are results, the heavy line is what is required.');
    expect(rows(chart)[0]).to.include('96.5%');
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`is accessible in ${theme}`, async () => {
      const chart = await drawn({ attributes: { theme } });
      await expectAccessible(chart);
    });
  }
});
