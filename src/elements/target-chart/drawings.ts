import type { ReactiveController } from '@lit/reactive-element';
import type { ChartWords } from '../../chart/config.js';
import type { ChartLook, DrawnChart, drawChart } from '../../chart/runtime.js';
import type { Plot } from '../../model/series.js';

/** The widget the pictures stand in. */
export interface DrawingsHost extends HTMLElement {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Changes whenever colours or sizes do. */
  readonly lookKey: string;
}

/** What is drawn. */
export interface Plotted {
  /** In the order of the canvases. */
  readonly plots: readonly Plot[];
  readonly chartWords: ChartWords;
}

interface Runtime {
  drawChart: typeof drawChart;
}
interface Drawn {
  chart: DrawnChart;
  of: readonly unknown[];
}

/** How far below the screen a chart may be when its library is asked for. */
const SOON = '160px';

/** Black on white, whatever the theme: what a printer has. */
const PAPER = { text: '#000', surface: '#fff', bar: '#fff', edge: '#000', grid: '#999', base: '#000' };

/**
 * Draws what is about to be seen, and nothing before: what draws is heavier than all the rest. Draws again when data, words, theme or width
 * change, in black for the printer, and lets go of everything when the widget leaves the page.
 */
export class Drawings implements ReactiveController {
  /** Whether what draws could not be loaded; the tables say the same. */
  failed = false;

  #runtime: Runtime | undefined;
  #loading = false;
  #printing = false;
  #seen = new WeakSet<Element>();
  #drawn = new Map<HTMLCanvasElement, Drawn>();
  #near: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;
  #forced = matchMedia('(forced-colors: active)');

  constructor(
    readonly host: DrawingsHost,
    readonly plotted: Plotted,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#fromPaper);
    this.#forced.addEventListener('change', this.#redraw);
    if (this.plotted.plots.length) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#fromPaper);
    this.#forced.removeEventListener('change', this.#redraw);
    this.#near?.disconnect();
    this.#sizes?.disconnect();
    this.#near = this.#sizes = undefined;
    this.#seen = new WeakSet();
    for (const { chart } of this.#drawn.values()) chart.destroy();
    this.#drawn.clear();
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    const canvases = this.#canvases();
    for (const [canvas, { chart }] of this.#drawn) {
      if (canvases.includes(canvas)) continue;
      chart.destroy();
      this.#drawn.delete(canvas);
    }
    this.#watch(canvases);
    this.#draw();
  }

  #canvases(): HTMLCanvasElement[] {
    return [...this.host.renderRoot.querySelectorAll('canvas')];
  }

  #watch(canvases: readonly HTMLCanvasElement[]): void {
    if (typeof IntersectionObserver !== 'function') {
      for (const canvas of canvases) this.#seen.add(canvas);
      if (canvases.length) void this.#load();
      return;
    }
    this.#near ??= new IntersectionObserver((entries) => this.#came(entries), { rootMargin: SOON });
    this.#sizes ??= new ResizeObserver(() => this.#fit());
    // Watching what is watched already changes nothing.
    for (const canvas of canvases) {
      this.#near.observe(canvas);
      this.#sizes.observe(canvas.parentElement!);
    }
  }

  #came(entries: readonly IntersectionObserverEntry[]): void {
    const come = entries.filter(({ isIntersecting }) => isIntersecting);
    for (const { target } of come) this.#seen.add(target);
    if (come.length) void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#runtime) return this.#draw();
    if (this.#loading || this.failed) return;
    this.#loading = true;
    try {
      this.#runtime = await import('../../chart/runtime.js');
    } catch {
      this.failed = true;
      this.host.requestUpdate();
    } finally {
      this.#loading = false;
    }
    // It may have left the page meanwhile.
    if (this.#runtime && this.host.isConnected) this.#draw();
  }

  #draw(): void {
    const runtime = this.#runtime;
    if (!runtime) return;
    const { plots, chartWords } = this.plotted;
    const { lookKey } = this.host;
    this.#canvases().forEach((canvas, at) => {
      const plot = plots[at];
      if (!plot || !this.#seen.has(canvas)) return;
      const before = this.#drawn.get(canvas);
      const of = [plot, chartWords.lang, lookKey, this.#printing, this.#forced.matches];
      if (before?.of.every((one, index) => one === of[index])) return;
      before?.chart.destroy();
      const { clientWidth, clientHeight } = canvas.parentElement!;
      const chart = runtime.drawChart(canvas, plot, chartWords, this.#look(canvas), clientWidth, clientHeight);
      this.#drawn.set(canvas, { chart, of });
      // What could not be drawn before the printer came is left to the table.
      canvas.closest('figure')!.toggleAttribute('data-drawn', true);
    });
  }

  /** Colours as the page's tokens have them now; in forced colours the reader's own. */
  #look(canvas: Element): ChartLook {
    const box = canvas.parentElement!;
    const { fontFamily, fontSize } = getComputedStyle(box);
    const probe = box.querySelector('.canvas-box > .ink')!;
    const { color, backgroundColor, borderTopColor, borderRightColor, borderBottomColor, borderLeftColor } = getComputedStyle(probe);
    const screen = {
      text: color,
      surface: backgroundColor,
      bar: borderTopColor,
      edge: borderRightColor,
      grid: borderBottomColor,
      base: borderLeftColor,
    };
    return { ...(this.#printing ? PAPER : screen), font: fontFamily, size: Math.round(parseFloat(fontSize)) };
  }

  #fit(): void {
    if (!this.host.isConnected) return;
    for (const [canvas, { chart }] of this.#drawn) {
      const { clientWidth, clientHeight } = canvas.parentElement!;
      if (clientWidth) chart.resize(clientWidth, clientHeight);
    }
  }

  #redraw = (): void => this.#draw();

  #toPaper = (): void => {
    this.#printing = true;
    // What was further down is on the paper too.
    for (const canvas of this.#canvases()) this.#seen.add(canvas);
    void this.#load();
  };

  #fromPaper = (): void => {
    this.#printing = false;
    this.#draw();
    this.#fit();
  };
}
