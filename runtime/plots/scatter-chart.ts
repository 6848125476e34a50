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

export interface ScatterPoint extends Point {
  /** Stands beside the point, or in its place where `labels` says so. */
  readonly label?: string;
  /** Points of one group have one colour. */
  readonly group?: string;
}

export interface ScatterChart {
  readonly title?: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly ScatterPoint[];
  /** `instead`: labels stand where their points would; `beside`: both; `hover`: in a page, under the pointer. */
  readonly labels?: 'instead' | 'beside' | 'hover';
  readonly guides?: readonly Guide[];
  readonly size?: Size;
}

/** Pixels between the outermost points and the frame: half a label. */
const ROOM = 14;

/** Points over one pair of axes. */
export function scatterChart({ title, x, y, points, labels = 'hover', guides = [], size = 'wide' }: ScatterChart): Chart {
  const values = points.filter((point) => drawable(point, x, y));
  const groups = [...new Set(values.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  const encoding = {
    x: quantitative('x', x, ROOM),
    y: quantitative('y', y, ROOM),
    tooltip: [{ field: 'label' }, { field: 'x', title: x.title }, { field: 'y', title: y.title }],
    ...(groups.length > 1 && { color: { field: 'group', type: 'nominal', title: null, scale: { domain: groups } } }),
  };
  const text = (placed: object): View => ({
    mark: { type: 'text', clip: true, ...placed },
    encoding: { ...encoding, text: { field: 'label' } },
  });
  const layers: readonly View[] = [
    ...(labels === 'instead'
      ? [text({ fontSize: 13 })]
      : [{ mark: { type: 'point', filled: true, size: 45, opacity: 0.75, clip: true }, encoding }]),
    ...(labels === 'beside' ? [text({ align: 'left', dx: 6, fontSize: 11 })] : []),
  ];
  return {
    view: {
      ...(title !== undefined && { title }),
      layer: [...layers.map((layer) => ({ data: { values }, ...layer })), ...guideLayers(guides)],
    },
    ...sizes[size],
  };
}
