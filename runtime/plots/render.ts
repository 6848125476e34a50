import type { Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { visible } from '../visible-text.js';
import type { Chart, Figure, View } from './chart.js';

/**
 * A figure as an SVG document. Vega draws it; it and the compiler of Vega-Lite are loaded when they are first needed, so that what
 * draws nothing starts no slower.
 */
export async function toSvg(figure: Figure): Promise<string> {
  return svgOf(await toVega(figure));
}

/**
 * The same picture in fewer characters. Outlines and places are rounded to a tenth of a pixel, which no eye sees; Vega writes up to
 * seventeen digits. Outlines of no size are left out.
 */
function shortened(svg: string): string {
  return svg
    .replace(/<path class="(?:back|fore)ground" aria-hidden="true" d="(?:M0,0h0v0h0Z)?"[^>]*\/>/g, '')
    .replace(/<\w[^>]*>/g, (tag) =>
      tag
        .replace(/ (?:d|[xy][12]?|width|height)="[^"]*"/g, inTenths)
        .replace(/ transform="[^"]*"/g, (transform) => transform.replace(/translate\([^)]*\)/g, inTenths)),
    );
}

function inTenths(numbers: string): string {
  return numbers.replace(/-?\d+\.\d\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** A Vega specification as an SVG document. */
async function svgOf(spec: Spec): Promise<string> {
  const { parse, View: VegaView } = await import('vega');
  const view = new VegaView(parse(spec), { renderer: 'none' });
  try {
    return shortened(await view.toSVG());
  } finally {
    view.finalize();
  }
}

/** A figure as Vega's own specification: every chart one below the other, or in rows of `columns`. `zoomable`: by wheel and drag. */
export async function toVega(figure: Figure, zoomable = false): Promise<Spec> {
  return compileSpec(withVisibleTexts(toVegaLite(figure, zoomable)));
}

/** Compiles a Vega-Lite specification, which is taken as a plain object: its type is that of a whole language. */
export async function compileSpec(spec: object): Promise<Spec> {
  const { compile } = await import('vega-lite');
  return compile(spec as TopLevelSpec).spec;
}

/** Draws a Vega-Lite specification as an SVG document. */
export async function specToSvg(spec: object): Promise<string> {
  return svgOf(await compileSpec(spec));
}

/** The same with every text as it is shown: labels are characters, names of runs and values, and XML takes no controls. */
function withVisibleTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return visible(value) as Value;
  if (Array.isArray(value)) return value.map(withVisibleTexts) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withVisibleTexts(inside)])) as Value;
}

/** A figure as a Vega-Lite specification. */
export function toVegaLite({ title, subtitle, charts, columns = 1 }: Figure, zoomable = false): object {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    padding: 12,
    title: { text: title, anchor: 'start', fontSize: 16, offset: 14, ...(subtitle !== undefined && { subtitle, subtitleColor: '#555' }) },
    concat: charts.map((chart, i) => viewOf(chart, zoomable && !chart.fixed ? `zoom${i}` : undefined)),
    columns,
    spacing: 24,
    // Charts in one figure have nothing in common but the page.
    resolve: { scale: { x: 'independent', y: 'independent', color: 'independent', strokeDash: 'independent' } },
    config,
  };
}

function viewOf({ view, width, height }: Chart, zoom: string | undefined): View {
  const sized = { ...view, width, height };
  if (zoom === undefined) return sized;
  const params = [{ name: zoom, select: 'interval', bind: 'scales' }];
  const { layer } = sized as { layer?: readonly View[] };
  // A layered view takes its selection in one of its layers.
  return layer ? { ...sized, layer: layer.map((one, i) => (i === 0 ? { ...one, params } : one)) } : { ...sized, params };
}

const config = {
  font: 'sans-serif',
  axis: { labelFontSize: 11, titleFontSize: 12, titleFontWeight: 'normal', gridColor: '#eee', domainColor: '#999', tickColor: '#999' },
  legend: { labelFontSize: 11, labelLimit: 320, symbolOpacity: 1 },
  title: { fontSize: 12, anchor: 'start' },
  view: { stroke: '#ddd' },
  range: { category: ['#1f6f8b', '#d1603d', '#4a8c3f', '#8a5aa8', '#b8860b', '#c0437a', '#4c5f9e', '#6b6b6b', '#2aa198', '#a0522d'] },
};
