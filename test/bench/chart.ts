import { specToSvg } from '../../runtime/plots/render.js';
import { contenders } from './contender.js';
import { digits, type Result } from './report.js';

/**
 * The results as an SVG: a panel for each model, a bar for each contender, GFLOP/s from zero on, the tile's limit as a line.
 */
export async function drawChart(results: readonly Result[]): Promise<string> {
  return specToSvg(specOf(results));
}

function specOf(results: readonly Result[]): object {
  const panelOf = ({ name, hidden, batch }: Result): string => `${name}: hidden ${hidden}, batch ${batch}`;
  const values = results.flatMap((result) =>
    result.rows.map(({ id, label, gflops, ms, ratio }) => ({
      model: panelOf(result),
      label,
      kind: id === 'simd' || id === 'typescript' ? 'wnc' : 'peer',
      gflops,
      limit: result.limitGflops,
      note: `${digits(ms)} ms${ratio === null || id === 'simd' ? '' : `, ${digits(ratio)}x the time of simd`}`,
    })),
  );
  const y = {
    field: 'label',
    type: 'nominal',
    sort: contenders.map(({ label }) => label),
    title: null,
    axis: { ticks: false, domain: false, labelPadding: 6 },
  };
  const x = { field: 'gflops', type: 'quantitative', title: 'GFLOP/s on one core; the dashed line is the limit of the tile' };
  const header = { labelAngle: 0, labelAnchor: 'start', labelOrient: 'top', labelFontWeight: 'bold', labelFontSize: 12 };
  const color = { field: 'kind', type: 'nominal', legend: null, scale: { domain: ['wnc', 'peer'], range: ['#1f6f8b', '#b9c2c9'] } };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    padding: 12,
    title: { text: 'One training step: forward, backward, SGD', anchor: 'start', fontSize: 16, offset: 12 },
    data: { values },
    facet: { row: { field: 'model', type: 'nominal', sort: results.map(panelOf), title: null, header } },
    spec: {
      width: 560,
      height: { step: 22 },
      layer: [
        { mark: { type: 'bar', height: { band: 0.75 } }, encoding: { x, y, color } },
        { mark: { type: 'text', align: 'left', dx: 5 }, encoding: { x, y, text: { field: 'note' } } },
        {
          mark: { type: 'rule', strokeDash: [4, 3], color: '#c0392b' },
          encoding: { x: { aggregate: 'max', field: 'limit', type: 'quantitative' } },
        },
      ],
    },
    config: { font: 'system-ui, sans-serif', view: { stroke: null }, axis: { labelFontSize: 12, grid: false } },
  };
}
