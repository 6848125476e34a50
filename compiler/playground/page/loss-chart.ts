import uPlot from 'uplot';
import { drawnPoints, smoothed } from '../loss-curve.js';
import type { Run } from './run.js';
import { runStyle } from './run-style.js';

/** What the chart shows. */
export interface ChartView {
  readonly runs: readonly Run[];
  /** Whose single losses are drawn too. */
  readonly current: Run | undefined;
  readonly isLog: boolean;
}

/** Losses at a place of the chart: of each run, in the order of the view. */
export interface Reading {
  readonly step: number;
  readonly losses: readonly { readonly run: Run; readonly loss: number }[];
}

/** More points than this a curve does not draw. */
const MOST_COLUMNS = 700;
/** Above this many times what guessing evenly gives, nothing is shown once a run is below: the first steps of some specs are far up. */
const HEADROOM = 1.35;

/** The chart of losses, in uPlot. */
export class LossChart {
  #plot: uPlot | undefined;
  #view: ChartView = { runs: [], current: undefined, isLog: false };
  /** The part of the steps that is looked at; undefined: all. */
  #zoom: { readonly from: number; readonly to: number } | undefined;
  readonly #sizes: ResizeObserver;
  readonly #colours = new Map<string, string>();

  constructor(
    private readonly holder: HTMLElement,
    private readonly onRead: (reading: Reading | undefined) => void,
    private readonly onZoom: (isZoomed: boolean) => void,
  ) {
    this.#sizes = new ResizeObserver(() => this.#plot?.setSize(this.#size()));
    this.#sizes.observe(holder);
  }

  /** Other runs, or another axis. */
  show(view: ChartView): void {
    this.#view = view;
    this.#plot?.destroy();
    this.#plot = view.runs.length === 0 ? undefined : new uPlot(this.#options(), this.#data(), this.holder);
  }

  /** The runs have gone on. */
  update(): void {
    this.#plot?.setData(this.#data());
  }

  /** Colours may be others. */
  recolour(): void {
    this.#colours.clear();
    this.#plot?.redraw(false);
  }

  showAll(): void {
    this.#zoom = undefined;
    this.onZoom(false);
    this.update();
  }

  destroy(): void {
    this.#sizes.disconnect();
    this.#plot?.destroy();
  }

  #size(): { readonly width: number; readonly height: number } {
    return { width: Math.max(200, this.holder.clientWidth), height: Math.max(160, this.holder.clientHeight) };
  }

  /** A custom property's colour as the canvas takes it. */
  #colour(property: string): string {
    const known = this.#colours.get(property);
    if (known !== undefined) return known;
    const probe = document.createElement('span');
    probe.style.color = `var(${property})`;
    this.holder.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    this.#colours.set(property, color);
    return color;
  }

  /** Of each run three lines: single losses, smoothed, validation. */
  #data(): uPlot.AlignedData {
    const { runs, current, isLog } = this.#view;
    const tables = runs.flatMap((run): uPlot.AlignedData[] => {
      const { points } = run.curve;
      const smooth = smoothed(points);
      const drawn = drawnPoints(points, MOST_COLUMNS, { isLog, ...this.#zoom });
      const x = drawn.map((i) => points[i]?.step ?? 0);
      const raw = run === current ? drawn.map((i) => points[i]?.last) : drawn.map(() => undefined);
      const evaluated = run.evaluations.filter(({ losses }) => typeof losses.validation === 'number');
      return [
        [x, raw, drawn.map((i) => smooth[i])],
        [evaluated.map(({ step }) => step), evaluated.map(({ losses }) => losses.validation)],
      ];
    });
    return tables.length === 0 ? [[]] : uPlot.join(tables);
  }

  #options(): uPlot.Options {
    const { runs, isLog } = this.#view;
    const soft = (): string => this.#colour('--loss-ink');
    const grid = { stroke: () => this.#colour('--loss-grid'), width: 1 };
    const axis = { stroke: soft, grid, ticks: { ...grid, size: 4 }, font: '12px system-ui, sans-serif' };
    return {
      ...this.#size(),
      padding: [8, 12, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: true, y: false, setScale: false }, points: { show: false } },
      select: { show: true, left: 0, top: 0, width: 0, height: 0 },
      scales: {
        x: { time: false, distr: isLog ? 3 : 1, range: (_, low, high) => this.#range(low, high) },
        y: { range: (_, low, high) => this.#lossRange(low, high) },
      },
      axes: [
        { ...axis, values: (_, steps) => steps.map((step) => (step === null ? '' : shortNumber(step))), size: 30, gap: 4 },
        {
          ...axis,
          size: 42,
          gap: 4,
          values: (_, losses) => losses.map((loss) => loss.toFixed(losses.some((one) => one % 0.5 !== 0) ? 2 : 1)),
        },
      ],
      series: [{}, ...runs.flatMap((run) => this.#series(run))],
      hooks: {
        draw: [(plot) => this.#drawEvenLine(plot)],
        setSelect: [(plot) => this.#select(plot)],
        setCursor: [(plot) => this.onRead(this.#read(plot))],
      },
    };
  }

  #series({ number }: Run): uPlot.Series[] {
    const { colour, dash } = runStyle(number);
    const stroke = (): string => this.#colour(colour);
    return [
      { stroke, width: 1, alpha: 0.3, spanGaps: true, points: { show: false } },
      { stroke, width: 2.5, dash: [...dash], spanGaps: true, points: { show: false } },
      {
        stroke,
        width: 0,
        spanGaps: true,
        paths: () => null,
        points: { show: true, size: 9, width: 2, stroke: () => this.#colour('--loss-paper'), fill: stroke },
      },
    ];
  }

  #range(low: number, high: number): [number, number] {
    if (this.#zoom) return [this.#zoom.from, this.#zoom.to];
    if (this.#view.isLog) return [1, Math.max(10, high ?? 10)];
    return [Math.min(low ?? 0, 0), Math.max(high ?? 0, 20)];
  }

  #lossRange(low: number | null, high: number | null): [number, number] {
    const even = this.#even();
    const [least, most] = [low ?? 0, high ?? even * 1.1];
    const isBelow = this.#view.runs.some((run) => (run.now.peek().smoothed ?? Infinity) < even);
    const top = isBelow ? Math.min(most, even * HEADROOM) : most;
    const margin = Math.max(0.02, (top - least) * 0.06);
    return [Math.max(0, least - margin), Math.max(top, this.#zoom ? top : even) + margin];
  }

  /** The loss of guessing evenly. */
  #even(): number {
    const run = this.#view.current ?? this.#view.runs[0];
    return run === undefined ? 0 : Math.log(run.vocabulary);
  }

  #drawEvenLine(plot: uPlot): void {
    const even = this.#even();
    const y = Math.round(plot.valToPos(even, 'y', true));
    const { ctx, bbox } = plot;
    if (y < bbox.top || y > bbox.top + bbox.height) return;
    const scale = devicePixelRatio;
    ctx.save();
    ctx.strokeStyle = ctx.fillStyle = this.#colour('--loss-ink');
    ctx.lineWidth = scale;
    ctx.setLineDash([3 * scale, 3 * scale]);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.font = `${12 * scale}px system-ui, sans-serif`;
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    ctx.fillText(`guessing evenly ${even.toFixed(2)}`, bbox.left + bbox.width - 4 * scale, y - 3 * scale);
    ctx.restore();
  }

  #select(plot: uPlot): void {
    const { left, width } = plot.select;
    if (width < 8) return;
    const [from, to] = [plot.posToVal(left, 'x'), plot.posToVal(left + width, 'x')];
    plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    if (to - from < 2) return;
    this.#zoom = { from: Math.max(1, from), to };
    this.onZoom(true);
    this.update();
  }

  #read(plot: uPlot): Reading | undefined {
    const { left } = plot.cursor;
    if (left === undefined || left === null || left < 0) return undefined;
    const step = Math.round(plot.posToVal(left, 'x'));
    const losses = this.#view.runs.flatMap((run) => {
      const { points } = run.curve;
      const at = points.findIndex((point) => point.step >= step);
      const loss = smoothed(points.slice(0, at + 1)).at(-1);
      return at < 0 || loss === undefined ? [] : [{ run, loss }];
    });
    return step >= 1 && losses.length > 0 ? { step, losses } : undefined;
  }
}

/** 1200 as 1.2k. */
function shortNumber(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  return value >= 1000 ? `${Number((value / 1000).toPrecision(3))}k` : String(value);
}
