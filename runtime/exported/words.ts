import { textOf } from '../browser/page-symbols.js';
import { defaultSeed, defaultWords } from '../sampling/defaults.js';
import { sampleWords } from '../sampling/sample.js';
import { ExportedModel, openForward } from './model.js';
import type { ExportedParts } from './parts.js';

export * from '../kernels/generated.js';

/** `create` of an exported model of words. */
export async function create(parts: ExportedParts, options?: unknown): Promise<ExportedModel<string>> {
  return new ExportedModel(parts, await openForward(parts, options), (model, { characters, normalize }, { length: _, prefix, ...given }) =>
    sampleWords(model, characters, { count: defaultWords, seed: defaultSeed, ...given, prefix: textOf(prefix), normalize }),
  );
}
