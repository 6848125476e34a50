import type { DataKind } from '../contract.js';
import { normalized } from './word-list.js';
import type { ReadData, ReadingHow } from './data-set.js';

/** Sets of words that come with the package, each loaded only when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<string>>> = {
  names: async () => (await import('./names.js')).names,
};

export const builtinNames: readonly string[] = /* @__PURE__ */ Object.keys(loaders);

/** The texts of builtin-texts.ts, which a page loads only with a model of one. */
export const builtinTexts: readonly string[] = ['kjv'];

/** The recordings of builtin-sounds.ts, of which the same holds. */
export const builtinSounds: readonly string[] = ['tones'];

/** The names of the built-in sets of a kind. */
export function builtinsOf(kind: DataKind): readonly string[] {
  switch (kind) {
    case 'words':
      return builtinNames;
    case 'text':
      return builtinTexts;
    case 'audio':
      return builtinSounds;
    case 'bytes':
      return [];
  }
}

export function isBuiltin(source: string, kind: DataKind = 'words'): boolean {
  return builtinsOf(kind).includes(source);
}

/** The words of a built-in set, loaded at the first call. */
export async function builtinWords(source: string): Promise<readonly string[]> {
  const load = isBuiltin(source) ? loaders[source] : undefined;
  if (!load) throw new Error(`internal error: ${source} is no built-in data set`);
  return (await load()).trim().split(/\s+/);
}

/** As data that were read. */
export async function builtinWordData(source: string, { normalize }: ReadingHow): Promise<ReadData> {
  const words = await builtinWords(source);
  return { kind: 'words', words: words.map((word) => normalized(word, normalize ?? 'none')), name: `the set ${source}` };
}
