/** Models in a page: what a bundle is made of, and `create` for pages that bundle generated code themselves. */
import { isBuiltin } from '../data/builtin.js';
import { builtinData } from '../data/builtin-data.js';
import type { TrainableDefinition } from '../contract.js';
import type { BrowserModel, CreateOptions } from './api.js';
import { createBrowserModel } from './browser-model.js';

export type { BrowserModel, BrowserTarget, CreateOptions, PageData, SampleOptions, SplitName, TrainProgress } from './api.js';
export { createBrowserModel, type PageSurroundings } from './browser-model.js';
export { UserError } from '../errors.js';

/** The model of a generated definition, with its initial values or those of `checkpoint`. Throws as createBrowserModel does. */
export function create(definition: TrainableDefinition, options?: CreateOptions): Promise<BrowserModel> {
  const { kind = 'words', source = '', ...how } = definition?.settings?.data ?? {};
  return createBrowserModel(definition, options, {
    data: isBuiltin(source, kind) ? () => builtinData(kind, source, how) : undefined,
    newThread: () => new Worker(new URL('./thread.js', import.meta.url), { type: 'module' }),
  });
}
