import { visible } from '../visible-text.js';
import { drawable, type Axis, type Point } from './chart.js';

/** A curve in the terminal. */
export interface TerminalLine {
  readonly label: string;
  readonly points: readonly Point[];
}

export interface TerminalChart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly TerminalLine[];
  /** Columns and rows of the whole chart. */
  readonly width: number;
  readonly height: number;
  /** Whether the terminal takes colours. */
  readonly color: boolean;
}

/** One a curve, so that curves can be told apart without colours. */
const marks = ['•', '×', 'o', '+', '▪', '*'] as const;
const colors = ['cyan', 'yellow', 'green', 'magenta', 'red', 'blue'] as const;

/** Columns that the numbers beside the chart take, and rows of title, axes and labels. */
const [marginColumns, marginRows] = [12, 5];

/** A chart in characters, a mark for each curve. Empty where there is nothing to draw. */
export async function terminalChart({ title, x, y, lines, width, height, color }: TerminalChart): Promise<string> {
  const [columns, rows] = [Math.max(20, width - marginColumns), Math.max(5, height - marginRows - lines.length)];
  const drawn = lines
    .map(({ label, points }) => ({
      label,
      points: points.filter((point) => drawable(point, x, y)).map((point) => scaledPoint(point, x, y)),
    }))
    .filter(({ points }) => points.length > 0);
  if (drawn.length === 0) return '';
  const [{ plot }, { default: picocolors }] = await Promise.all([import('simple-ascii-chart'), import('picocolors')]);
  const painted = picocolors.createColors(color);
  const markOf = (curve: number): string => painted[colors[curve % colors.length]!](marks[curve % marks.length]!);
  const input = drawn.map(({ points }) => atEachColumn(points, columns));
  const every = input.flat();
  let curve = -1;
  const text = plot(input, {
    title: visible(`${title}: ${y.title}`),
    width: columns,
    height: rows,
    xLabel: x.title,
    customXAxisTicks: niceTicks(
      every.map(([across]) => across),
      columns / 14,
    ),
    customYAxisTicks: niceTicks(
      every.map(([, up]) => up),
      rows / 3,
    ),
    formatter: (value, { axis }) => readable(unscaled(value, axis === 'x' ? x : y)),
    lineFormatter: ({ plotX, plotY, index }) => {
      // The library draws curve after curve and says which point it is at, not of which curve.
      if (index === 0) curve++;
      return { x: plotX, y: plotY, symbol: markOf(curve) };
    },
  });
  const legend = drawn.map(({ label }, i) => `  ${markOf(i)} ${visible(label)}\n`).join('');
  return `${text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')}\n${drawn.length > 1 ? legend : ''}`;
}

type Pair = [number, number];

/**
 * A curve's height at as many columns as it covers of the chart: means where it has more points than that, else straight lines between
 * them.
 */
function atEachColumn(points: readonly Point[], columns: number): Pair[] {
  if (points.length > columns) {
    return Array.from({ length: columns }, (_, column) => {
      const part = points.slice(Math.floor((column * points.length) / columns), Math.floor(((column + 1) * points.length) / columns));
      return [mean(part.map(({ x }) => x)), mean(part.map(({ y }) => y))];
    });
  }
  const between = Math.ceil(columns / points.length);
  return points.flatMap((point, i): Pair[] => {
    const next = points[i + 1];
    if (!next) return [[point.x, point.y]];
    return Array.from({ length: between }, (_, k) => [
      point.x + ((next.x - point.x) * k) / between,
      point.y + ((next.y - point.y) * k) / between,
    ]);
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** About `count` round numbers inside the values' range: multiples of 1, 2 or 5 times a power of ten. */
function niceTicks(values: readonly number[], count: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rough = (high - low) / Math.max(1, count);
  if (!(rough > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function scaledPoint(point: Point, x: Axis, y: Axis): Point {
  return { x: scaled(point.x, x), y: scaled(point.y, y) };
}

function scaled(value: number, { scale }: Axis): number {
  return scale === 'log' ? Math.log10(value) : value;
}

function unscaled(value: number, { scale }: Axis): number {
  return scale === 'log' ? 10 ** value : value;
}

function readable(value: number): string {
  return Math.abs(value) >= 1000 && Math.abs(value) < 1e6 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
