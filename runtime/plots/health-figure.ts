import { updateEdges, type HealthLine } from '../training/health.js';
import { edgesTo, reachOf, sharesOf } from '../training/histogram.js';
import type { Chart, Figure } from './chart.js';
import { heatChart } from './heat-chart.js';
import { lineChart } from './line-chart.js';
import { scatterChart, type ScatterPoint } from './scatter-chart.js';

/** What a layer gave, or the gradient of it, after some steps. */
export interface HeatSeries {
  readonly title: string;
  readonly states: readonly { readonly step: number; readonly values: Float32Array }[];
}

export interface HealthPicture {
  readonly name: string;
  readonly activations: readonly HeatSeries[];
  readonly gradients: readonly HeatSeries[];
  readonly lines: readonly HealthLine[];
  /** Characters on the first two principal axes of their embedding; none where there is no embedding. */
  readonly embedding: readonly ScatterPoint[];
}

const step = { title: 'step' };

/** The lectures' pictures: histograms of activations and gradients over training, update-to-data ratios, the embedding. */
export function healthFigure({ name, activations, gradients, lines, embedding }: HealthPicture): Figure {
  const names = Object.keys(lines[0]?.parameters ?? {});
  // A norm's weights are all 1 at first, and biases all 0: there is no spread to compare with.
  const ratios = names.map((series) => ({ series, points: lines.map((line) => ({ x: line.step, y: ratioOf(line, series) })) }));
  const charts: Chart[] = [
    lineChart({
      title: 'update / data of each parameter',
      x: step,
      y: { title: 'ratio of spreads', scale: 'log' },
      lines: ratios,
      guides: [{ axis: 'y', at: 1e-3, label: '1/1000' }],
      size: 'half',
    }),
    ...(embedding.length
      ? [
          scatterChart({
            title: 'embedding, first two principal axes',
            x: { title: 'first' },
            y: { title: 'second' },
            points: embedding,
            labels: 'instead',
            size: 'half',
          }),
        ]
      : []),
    ...activations.map((series) => heatOf(series, 'activation')),
    ...gradients.map((series) => heatOf(series, 'gradient')),
    ...names.map((series) => updatesOf(lines, series)),
  ];
  return { title: `${name}: health`, subtitle: 'histograms over training: the darker, the more numbers', charts, columns: 3 };
}

function ratioOf({ parameters }: HealthLine, name: string): number {
  const health = parameters[name];
  return health ? health.update / health.data : Number.NaN;
}

function heatOf({ title, states }: HeatSeries, what: string): Chart {
  const reach = reachOf(...states.map(({ values }) => values));
  return heatChart({
    title: `${title}: ${what}`,
    x: step,
    y: { title: '' },
    edges: edgesTo(reach),
    columns: states.map(({ step: x, values }) => ({ x, shares: sharesOf(values, reach) })),
  });
}

function updatesOf(lines: readonly HealthLine[], name: string): Chart {
  const columns = lines.map(({ step: x, parameters }) => {
    const counts = parameters[name]?.updates ?? [];
    const all = counts.reduce((sum, count) => sum + count, 0);
    return { x, shares: counts.map((count) => count / all) };
  });
  return heatChart({ title: `${name}: log10 of |update| / spread`, x: step, y: { title: '' }, edges: updateEdges, columns });
}
