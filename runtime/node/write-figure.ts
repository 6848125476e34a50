import path from 'node:path';
import { open } from 'node:fs/promises';
import { UserError } from '../errors.js';
import type { Figure } from '../plots/chart.js';
import { figureFormats, type FigureFormat } from '../plots/figure-formats.js';
import { pageStart, toPage } from '../plots/page.js';
import { toSvg, toVega } from '../plots/render.js';
import { readAsset } from './assets.js';
import { isFile, makeFolder, writeWhole } from './files.js';

/** The format that a file's name asks for; undefined where it ends in none of them. */
function figureFormatOf(file: string): FigureFormat | undefined {
  const ending = path.extname(file).slice(1).toLowerCase();
  return figureFormats.find((format) => format === ending);
}

/** Pixels of a PNG for one of the figure's, so that it is sharp on any screen. */
const pngZoom = 2;

/**
 * Writes a figure as its file's ending says: .svg, .png, or .html, a page of its own that can be zoomed. Folders above are made.
 * Throws WNC722 where it cannot be written.
 */
export async function writeFigure(file: string, figure: Figure): Promise<void> {
  const format = figureFormatOf(file);
  if (format === undefined) throw new Error(`internal error: ${file} is not one of ${figureFormats.join(', ')}`);
  const bytes = await bytesOf(figure, format);
  await makeFolder(path.dirname(path.resolve(file)));
  await writeWhole(file, bytes);
}

/**
 * The page `name` in the working folder, where a figure goes that no file was named for. Throws WNC753 where something stands there that
 * is no such page.
 */
export async function unnamedPage(name: string): Promise<string> {
  if (!(await isFile(name))) return name;
  const handle = await open(name);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pageStart.length), 0, pageStart.length);
    if (buffer.toString('latin1', 0, bytesRead) === pageStart) return name;
  } finally {
    await handle.close();
  }
  throw new UserError('WNC753', `${name} was not made by wnc, and nothing is written over what is yours`, 'name a file by --out');
}

async function bytesOf(figure: Figure, format: FigureFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'svg':
      return toSvg(figure);
    case 'png':
      return toPng(await toSvg(figure));
    case 'html':
      return toPage(figure.title, await toVega(figure, true), (await readAsset('vega.min.js')).toString());
  }
}

let renderer: Promise<typeof import('@resvg/resvg-wasm')> | undefined;

/** Pixels of an SVG document. WebAssembly has no fonts of its own: it gets one that knows most alphabets. */
async function toPng(svg: string): Promise<Uint8Array> {
  renderer ??= startRenderer();
  const { Resvg } = await renderer;
  const fontBuffers = await Promise.all(([400, 700] as const).map((weight) => readAsset(`dejavu-sans-latin-${weight}-normal.woff2`)));
  const font = { fontBuffers, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
  const image = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: pngZoom } });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}

async function startRenderer(): Promise<typeof import('@resvg/resvg-wasm')> {
  const library = await import('@resvg/resvg-wasm');
  await library.initWasm(await readAsset('index_bg.wasm'));
  return library;
}
