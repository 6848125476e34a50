/** Models in a page: what a bundle is made of, and `create` for pages that bundle generated code themselves. */
import { builtinWords, isBuiltin } from '../data/builtin.js';
import type { TrainableDefinition } from '../contract.js';
import type { BrowserModel, CreateOptions } from './api.js';
import { createBrowserModel } from './browser-model.js';

export type { BrowserModel, BrowserTarget, CreateOptions, SampleOptions, SplitName, TrainProgress } from './api.js';
export { createBrowserModel, type PageSurroundings } from './browser-model.js';
export { UserError } from '../errors.js';

/** The model of a generated definition, with its initial values or those of `checkpoint`. Throws as createBrowserModel does. */
export function create(definition: TrainableDefinition, options?: CreateOptions): Promise<BrowserModel> {
  const source = definition?.settings?.data.source;
  return createBrowserModel(definition, options, {
    words: source !== undefined && isBuiltin(source) ? () => builtinWords(source) : undefined,
  });
}
