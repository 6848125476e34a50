import { fromBase64 } from '../files/base64.js';
import type { ReadData, ReadingHow } from './data-set.js';
import { readText } from './kinds/text.js';

/** Texts that come with the package, UTF-8, each loaded only when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  kjv: async () => unpacked((await import('./kjv.js')).kjv),
};

/** The bytes of a text that is kept as gzip in base64, by what Node and pages both have. */
async function unpacked(base64: string): Promise<Uint8Array> {
  const stream = new Blob([fromBase64(base64)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A built-in text as data that were read, loaded at the first call. */
export async function builtinTextData(source: string, { normalize }: ReadingHow): Promise<ReadData> {
  const load = Object.hasOwn(loaders, source) ? loaders[source] : undefined;
  if (!load) throw new Error(`internal error: ${source} is no built-in text`);
  return readText(await load(), `the text ${source}`, normalize ?? 'none');
}
