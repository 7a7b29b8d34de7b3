/** The only import of chart.js: bars on two axes, and a plugin of ours for what stands on them. No legend, no tooltip, no animation. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import { formatNumber } from '../format/number.js';
import type { Plot } from '../model/series.js';
import { chartSettings, type ChartSettings, type ChartWords } from './config.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Colours and letters, read from the page at the moment of drawing. */
export interface ChartLook {
  text: string;
  surface: string;
  bar: string;
  edge: string;
  grid: string;
  /** The line the bars stand on. */
  base: string;
  font: string;
  /** Of the letters, in pixels. */
  size: number;
}

export interface DrawnChart {
  resize(width: number, height: number): void;
  destroy(): void;
}

/** Narrower pictures, in pixels, have no room for words beside the bars. */
const NARROW = 400;

type Slot = { x: number; width: number; top: number; base: number };
type Context = CanvasRenderingContext2D;

/** The place of a bar and the half gap beside it; a lone bar has all of its place, so that its line meets the next. */
function slotOf(chart: Chart, bar: number, place: number): Slot {
  const { x, y, width, base } = chart.getDatasetMeta(bar).data[place]!.getProps(['x', 'y', 'width', 'base'], true) as unknown as {
    x: number;
    y: number;
    width: number;
    base: number;
  };
  const { left, right } = chart.chartArea;
  const whole = (right - left) / chart.data.labels!.length;
  return { x, width: chart.data.datasets.length > 1 ? width : whole, top: y, base };
}

/** A halo round letters and lines keeps them readable where they cross a bar. */
function write(ctx: Context, text: string, x: number, y: number, look: ChartLook): void {
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = look.surface;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = look.text;
  ctx.fillText(text, x, y);
}

/** Every second bar is hatched: bars that stand together differ by more than their letter. */
function hatch(ctx: Context, look: ChartLook): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = tile.getContext('2d');
  if (!pen) return look.bar;
  pen.fillStyle = look.bar;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = look.edge;
  pen.lineWidth = 1;
  for (const from of [-8, 0, 8]) {
    pen.moveTo(from, 8);
    pen.lineTo(from + 8, 0);
  }
  pen.stroke();
  return ctx.createPattern(tile, 'repeat') ?? look.bar;
}

/** The level as a line, stepped from place to place; the range as a band between two. */
function drawLimits(chart: Chart, { limits, lineWords }: ChartSettings, look: ChartLook): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales.y!;
  const levels: [x1: number, x2: number, y: number][] = [];
  limits.forEach((row, bar) =>
    row.forEach((limit, place) => {
      if (!limit) return;
      const { x, width } = slotOf(chart, bar, place);
      const [x1, x2] = [x - width / 2, x + width / 2];
      const low = scale.getPixelForValue(limit.low);
      levels.push([x1, x2, low]);
      if (limit.high === undefined) return;
      const high = scale.getPixelForValue(limit.high);
      levels.push([x1, x2, high]);
      ctx.globalAlpha = 0.12;
      ctx.fillStyle = look.text;
      ctx.fillRect(x1, high, x2 - x1, low - high);
      ctx.globalAlpha = 1;
    }),
  );
  if (!levels.length) return;
  const path = new Path2D();
  let before: (typeof levels)[number] | undefined;
  const plain = limits.length === 1 && !limits[0]!.some((limit) => limit?.high !== undefined);
  for (const level of levels) {
    const [x1, x2, y] = level;
    if (plain && before && Math.abs(before[1] - x1) < 1) path.lineTo(x1, y);
    else path.moveTo(x1, y);
    path.lineTo(x2, y);
    before = level;
  }
  for (const [color, width, opacity] of [
    [look.surface, 6, 0.75],
    [look.text, 3, 1],
  ] as const) {
    ctx.globalAlpha = opacity;
    ctx.strokeStyle = color;
    ctx.lineWidth = width;
    ctx.stroke(path);
  }
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.font = `700 ${look.size}px ${look.font}`;
  // Beside the end of the line; where there is no room beside it, above all bars with a piece of the line.
  if (chart.width < NARROW) {
    const width = ctx.measureText(lineWords.join(' ')).width;
    const y = look.size * 0.7;
    ctx.fillStyle = look.text;
    ctx.fillRect(chartArea.right - width - 26, y - 1.5, 20, 3);
    write(ctx, lineWords.join(' '), chartArea.right - width, y, look);
    return;
  }
  const end = levels.at(-1)![2];
  lineWords.forEach((word, line) => write(ctx, word, chartArea.right + 6, end + line * look.size * 1.3, look));
}

/** The number on top of its bar; where the bar is too narrow for it, upright. */
function drawTops(chart: Chart, { tops, letters, limits }: ChartSettings, look: ChartLook): void {
  const { ctx } = chart;
  tops.forEach((row, bar) =>
    row.forEach((text, place) => {
      if (!text) return;
      const { x, top: end, base, width } = slotOf(chart, bar, place);
      const below = end > base;
      // A number does not stand on the line of what is required but above it.
      const lines = [limits[bar]?.[place]?.low, limits[bar]?.[place]?.high].flatMap((level) =>
        level === undefined ? [] : [chart.scales.y!.getPixelForValue(level)],
      );
      const top = Math.min(end, ...lines.filter((y) => !below && y > end - look.size * 1.5 && y < end + 2).map((y) => y - 2));
      ctx.font = `700 ${look.size}px ${look.font}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = below ? 'top' : 'bottom';
      if (ctx.measureText(text).width <= width) write(ctx, text, x, top + (below ? 4 : -4), look);
      else {
        ctx.save();
        ctx.translate(x, Math.max(top, chart.chartArea.top + ctx.measureText(text).width * 0.25) - 4);
        ctx.rotate(-Math.PI / 2);
        ctx.textAlign = base - top > chart.chartArea.height / 2 ? 'right' : 'left';
        ctx.textBaseline = 'middle';
        write(ctx, text, 0, 0, look);
        ctx.restore();
      }
      if (letters[bar]) {
        ctx.textBaseline = 'bottom';
        ctx.textAlign = 'center';
        write(ctx, letters[bar], x, base - 4, look);
      }
    }),
  );
}

/** Draws a plot, at once and as a still. */
export function drawChart(
  canvas: HTMLCanvasElement,
  plot: Plot,
  words: ChartWords,
  look: ChartLook,
  width: number,
  height: number,
): DrawnChart {
  const settings = chartSettings(plot, words);
  const font = { family: look.font, size: look.size };
  const pen = canvas.getContext('2d')!;
  pen.font = `700 ${look.size}px ${look.font}`;
  const room = Math.max(0, ...settings.lineWords.map((word) => pen.measureText(word).width + 10));
  const overlay: Plugin = {
    id: 'overlay',
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      drawLimits(chart, settings, look);
      drawTops(chart, settings, look);
      chart.ctx.restore();
    },
  };
  const border = { color: look.base };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: settings.labels,
      datasets: settings.values.map((data, bar) => ({
        data,
        backgroundColor: bar % 2 ? hatch(pen, look) : look.bar,
        borderColor: look.edge,
        borderWidth: 2,
        maxBarThickness: 72,
        categoryPercentage: 0.8,
        barPercentage: 0.85,
      })),
    },
    options: {
      animation: false,
      // The element resizes it itself: a chart that watches its own box throws when the box is taken away.
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: width < NARROW ? { top: settings.lineWords.length ? look.size * 1.5 : 0 } : { right: room } },
      scales: {
        x: { grid: { display: false }, border, ticks: { color: look.text, font, autoSkip: false, maxRotation: 90 } },
        y: {
          min: settings.min,
          max: settings.max,
          border: { display: false },
          grid: { color: look.grid, tickLength: 0 },
          ticks: { color: look.text, font, padding: 8, callback: (value) => formatNumber(Number(value), words.lang) },
          afterBuildTicks: (scale) => {
            scale.ticks = settings.ticks.map((value) => ({ value }));
          },
        },
      },
    },
    plugins: [overlay],
  });
  chart.resize(width, height);
  return {
    resize: (across, down) => chart.resize(across, down),
    destroy: () => chart.destroy(),
  };
}
