/** A point of a curve or a scatter. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What an axis is called and how it counts; an axis of logarithms leaves out what is not above 0. */
export interface Axis {
  readonly title: string;
  readonly scale?: 'linear' | 'log';
  /** From and to; the data's own where it is left out. */
  readonly range?: readonly [number, number];
}

/** A line across the whole chart at one value, with a word beside it. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly label: string;
}

/** A Vega-Lite view without its size: a mark with its encoding, or layers of them. */
export type View = Readonly<Record<string, unknown>>;

/** One chart: a view, and the size of its plotting area in pixels. */
export interface Chart {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** Its axes are not of numbers, so a page cannot zoom it. */
  readonly fixed?: boolean;
}

/** Charts that are read together, row by row. */
export interface Figure {
  readonly title: string;
  readonly subtitle?: string;
  readonly charts: readonly Chart[];
  /** How many stand beside each other; 1 where it is left out. */
  readonly columns?: number;
}

/** A wide chart, one of two beside each other, one of three. */
export const sizes = {
  wide: { width: 760, height: 420 },
  half: { width: 400, height: 240 },
  third: { width: 270, height: 180 },
} as const;

export type Size = keyof typeof sizes;

/** One figure for one chart that has its own title. */
export function figureOf(title: string, chart: Chart, subtitle?: string): Figure {
  return { title, charts: [chart], ...(subtitle !== undefined && { subtitle }) };
}

/** Vega-Lite's encoding of a field of numbers on an axis; `padding`: pixels that stay free at its ends. */
export function quantitative(field: string, { title, scale = 'linear', range }: Axis, padding = 0): object {
  return {
    field,
    type: 'quantitative',
    title,
    scale: { type: scale, ...(scale === 'linear' && { zero: false }), nice: false, padding, ...(range && { domain: range }) },
    // Wide numbers would run into one another.
    axis: { labelOverlap: true, ...(scale === 'log' && { format: '~g' }) },
  };
}

/** Layers that draw guides in a chart. */
export function guideLayers(guides: readonly Guide[]): readonly View[] {
  return guides.flatMap(({ axis, at, label }) => {
    const data = { values: [{ at, label }] };
    const position = { [axis]: { field: 'at', type: 'quantitative' } };
    const corner = axis === 'x' ? { y: { value: 0 } } : { x: { value: 0 } };
    const placed = axis === 'x' ? { align: 'left', dx: 4, baseline: 'top', dy: 2 } : { align: 'left', dx: 4, baseline: 'bottom', dy: -2 };
    return [
      { data, mark: { type: 'rule', strokeDash: [3, 3], color: '#777', clip: true }, encoding: position },
      {
        data,
        mark: { type: 'text', color: '#555', fontSize: 11, clip: true, ...placed },
        encoding: { ...position, ...corner, text: { field: 'label' } },
      },
    ];
  });
}

/** Whether a point can be drawn: finite, and above 0 where an axis counts in logarithms. */
export function drawable({ x, y }: Point, horizontal: Axis, vertical: Axis): boolean {
  const fits = (value: number, { scale }: Axis): boolean => Number.isFinite(value) && (scale !== 'log' || value > 0);
  return fits(x, horizontal) && fits(y, vertical);
}
