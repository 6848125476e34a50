import {
  drawable,
  guideLayers,
  quantitative,
  sizes,
  type Axis,
  type Chart,
  type Guide,
  type Point,
  type Size,
  type View,
} from './chart.js';
import { thin } from './curves.js';

/** A curve of a chart. */
export interface Line {
  /** Curves of one series have one colour: a run, a layer. */
  readonly series: string;
  /** Curves of one kind have one dash, the first kind none; `train`, `validation`. Left out where there is one kind. */
  readonly kind?: string;
  /** `faint` for raw values behind a bold smoothed curve. */
  readonly weight?: 'faint' | 'normal' | 'bold';
  /** Shows each point too, for curves of few. */
  readonly marked?: boolean;
  readonly points: readonly Point[];
}

export interface LineChart {
  readonly title?: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  readonly guides?: readonly Guide[];
  readonly size?: Size;
}

const strokes = {
  faint: { strokeWidth: 0.75, opacity: 0.18 },
  normal: { strokeWidth: 1.5, opacity: 1 },
  bold: { strokeWidth: 2.5, opacity: 1 },
} as const;

/** Curves over one pair of axes; long ones are thinned to what an eye can tell apart. */
export function lineChart({ title, x, y, lines, guides = [], size = 'wide' }: LineChart): Chart {
  const series = distinct(lines.map((line) => line.series));
  const kinds = distinct(lines.flatMap(({ kind }) => (kind === undefined ? [] : [kind])));
  // What is faint lies under everything else.
  const inOrder = [...lines.filter(({ weight }) => weight === 'faint'), ...lines.filter(({ weight }) => weight !== 'faint')];
  const layers = inOrder.map((line) => lineLayer(line, x, y, series, kinds));
  return { view: { ...(title !== undefined && { title }), layer: [...layers, ...guideLayers(guides)] }, ...sizes[size] };
}

function lineLayer(
  { series, kind, weight = 'normal', marked = false, points }: Line,
  x: Axis,
  y: Axis,
  all: readonly string[],
  kinds: readonly string[],
): View {
  const values = thin(points.filter((point) => drawable(point, x, y))).map((point) => ({
    ...point,
    series,
    ...(kind !== undefined && { kind }),
  }));
  return {
    data: { values },
    mark: { type: 'line', clip: true, ...strokes[weight], point: marked, tooltip: weight !== 'faint' },
    encoding: {
      x: quantitative('x', x),
      y: quantitative('y', y),
      // Points of one curve in their own order, also where x goes back.
      order: { value: 0 },
      color: {
        field: 'series',
        type: 'nominal',
        title: null,
        scale: { domain: all },
        legend: all.length > 1 ? { symbolType: 'stroke', symbolStrokeWidth: 3 } : null,
      },
      ...(kinds.length > 1 && {
        strokeDash: {
          field: 'kind',
          type: 'nominal',
          title: null,
          scale: { domain: kinds, range: dashes.slice(0, kinds.length) },
          legend: dashLegend,
        },
      }),
    },
  };
}

const dashLegend = {
  symbolType: 'stroke',
  symbolSize: 400,
  symbolStrokeWidth: 2,
  symbolStrokeColor: '#444',
  symbolFillColor: 'transparent',
};
const dashes = [
  [1, 0],
  [6, 3],
  [2, 2],
  [8, 2, 2, 2],
];

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
