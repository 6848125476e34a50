import { quantitative, sizes, type Axis, type Chart, type Size } from './chart.js';

/** One column of a heat chart: a histogram at `x`. */
export interface HeatColumn {
  readonly x: number;
  /** The share of all values in each bin; at most 1 in all. */
  readonly shares: readonly number[];
}

export interface HeatChart {
  readonly title?: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Where bins begin and end, in order: one more than there are bins. */
  readonly edges: readonly number[];
  readonly columns: readonly HeatColumn[];
  readonly size?: Size;
}

/** Histograms over training: each column is one, dark where most values are. A column reaches to the next one's middle. */
export function heatChart({ title, x, y, edges, columns, size = 'third' }: HeatChart): Chart {
  const values = columns.flatMap((column, i) => {
    const [left, right] = spanOf(columns, i);
    return column.shares.flatMap((share, bin) => (share > 0 ? [{ left, right, low: edges[bin], high: edges[bin + 1], share }] : []));
  });
  const view = {
    ...(title !== undefined && { title }),
    data: { values },
    mark: { type: 'rect', clip: true, tooltip: true },
    encoding: {
      x: quantitative('left', x),
      x2: { field: 'right' },
      y: quantitative('low', y),
      y2: { field: 'high' },
      color: { field: 'share', type: 'quantitative', legend: null, scale: { type: 'sqrt', scheme: 'blues' } },
    },
  };
  return { view, ...sizes[size] };
}

function spanOf(columns: readonly HeatColumn[], i: number): readonly [number, number] {
  const at = columns[i]!.x;
  const before = columns[i - 1]?.x;
  const after = columns[i + 1]?.x;
  const half = ((after ?? at + 1) - (before ?? at - 1)) / (before !== undefined && after !== undefined ? 4 : 2);
  return [before === undefined ? at - half : (before + at) / 2, after === undefined ? at + half : (at + after) / 2];
}
