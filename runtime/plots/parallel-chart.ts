import { sizes, type Chart, type Size } from './chart.js';

/** One axis of a parallel-coordinates chart. */
export interface Dimension {
  readonly name: string;
  /** `category` for words: each distinct one has its place, in the order in which they come. */
  readonly scale?: 'linear' | 'log' | 'category';
}

export interface ParallelRow {
  /** A value for each dimension, in their order; a row that lacks one is drawn without that corner. */
  readonly values: readonly (number | string | null)[];
  /** What a person calls the row. */
  readonly label?: string;
}

export interface ParallelChart {
  readonly title?: string;
  readonly dimensions: readonly Dimension[];
  readonly rows: readonly ParallelRow[];
  /** Which dimension colours the rows, the lowest value darkest; the last where it is left out. It is one of numbers. */
  readonly colorBy?: number;
  readonly size?: Size;
}

/** Where a dimension's values stand, from 0 at the bottom to 1, and the ticks beside its axis. */
interface Placement {
  place(value: number | string | null): number | undefined;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
}

/**
 * Parallel coordinates: an axis for each dimension, a line for each row. Drawn from the worst to the best, so that the best lies on top.
 */
export function parallelChart({ title, dimensions, rows, colorBy = dimensions.length - 1, size = 'wide' }: ParallelChart): Chart {
  const placements = dimensions.map(({ scale = 'linear' }, d) =>
    placementOf(
      scale,
      rows.map(({ values }) => values[d] ?? null),
    ),
  );
  const color = (row: ParallelRow): number =>
    typeof row.values[colorBy] === 'number' ? (row.values[colorBy] as number) : Number.POSITIVE_INFINITY;
  const sorted = [...rows].sort((a, b) => color(b) - color(a));
  const corners = sorted.flatMap((row, order) =>
    dimensions.flatMap(({ name }, d) => {
      const y = placements[d]!.place(row.values[d] ?? null);
      const value = color(row);
      return y === undefined ? [] : [{ name, y, order, label: row.label ?? '', color: Number.isFinite(value) ? value : null }];
    }),
  );
  const ticks = dimensions.flatMap(({ name }, d) => placements[d]!.ticks.map((tick) => ({ name, ...tick })));
  const x = {
    field: 'name',
    type: 'nominal',
    sort: null,
    scale: { domain: dimensions.map(({ name }) => name), padding: 0.4 },
    title: null,
    axis: { orient: 'top', domain: false, ticks: false, labelAngle: 0, labelFontWeight: 'bold' },
  };
  const y = { field: 'y', type: 'quantitative', scale: { domain: [-0.03, 1.03], nice: false }, axis: null };
  const view = {
    ...(title !== undefined && { title }),
    layer: [
      {
        data: { values: dimensions.map(({ name }) => ({ name, y: 0, top: 1 })) },
        mark: { type: 'rule', color: '#bbb' },
        encoding: { x, y, y2: { field: 'top' } },
      },
      {
        data: { values: corners },
        mark: { type: 'line', opacity: 0.7, strokeWidth: 1.5, tooltip: true },
        encoding: {
          x,
          y,
          detail: [{ field: 'order' }, { field: 'label' }],
          color: { field: 'color', type: 'quantitative', title: dimensions[colorBy]?.name ?? null, scale: { scheme: 'viridis' } },
        },
      },
      // A white edge under the numbers keeps them readable over lines.
      ...[{ stroke: 'white', strokeWidth: 4, strokeJoin: 'round' }, { color: '#333' }].map((look) => ({
        data: { values: ticks },
        mark: { type: 'text', align: 'left', dx: 5, fontSize: 10, ...look },
        encoding: { x, y, text: { field: 'text' } },
      })),
    ],
  };
  return { view, ...sizes[size], fixed: true };
}

function placementOf(scale: 'linear' | 'log' | 'category', values: readonly (number | string | null)[]): Placement {
  if (scale === 'category') {
    const names = [...new Set(values.filter((value) => value !== null).map(String))];
    const place = (name: string): number => (names.length === 1 ? 0.5 : names.indexOf(name) / (names.length - 1));
    return {
      place: (value) => (value === null ? undefined : place(String(value))),
      ticks: names.map((text) => ({ y: place(text), text })),
    };
  }
  const forward = scale === 'log' ? Math.log10 : Number;
  const back = scale === 'log' ? (value: number) => 10 ** value : Number;
  const inScale = values
    .filter((value) => typeof value === 'number')
    .map(forward)
    .filter(Number.isFinite);
  const low = Math.min(...inScale);
  const high = Math.max(...inScale);
  const place = (value: number): number => (high === low ? 0.5 : (value - low) / (high - low));
  const distinct = [...new Set(inScale)];
  const steps = distinct.length <= 6 ? distinct : [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low));
  return {
    place(value) {
      const scaled = typeof value === 'number' ? forward(value) : Number.NaN;
      return Number.isFinite(scaled) ? place(scaled) : undefined;
    },
    ticks: inScale.length === 0 ? [] : steps.map((step) => ({ y: place(step), text: String(Number(back(step).toPrecision(3))) })),
  };
}
