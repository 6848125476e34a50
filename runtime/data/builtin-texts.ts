import type { ReadData, ReadingHow } from './data-set.js';
import { readText } from './kinds/text.js';

/** Texts that come with the package, UTF-8, each loaded only when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<Uint8Array>>> = {};

/** A built-in text as data that were read, loaded at the first call. */
export async function builtinTextData(source: string, { normalize }: ReadingHow): Promise<ReadData> {
  const load = Object.hasOwn(loaders, source) ? loaders[source] : undefined;
  if (!load) throw new Error(`internal error: ${source} is no built-in text`);
  return readText(await load(), `the text ${source}`, normalize ?? 'none');
}
