import type { ReadData } from '../data/data-set.js';
import type { TrainableDefinition } from '../contract.js';
import type { BrowserModel, CreateOptions } from './api.js';
import type { PageWorker } from './page-threads.js';
import { createPageModel } from './create-page-model.js';

/** What stands around a definition in a page. */
export interface PageSurroundings {
  /** The data that the spec names, where the page has them. */
  readonly data?: (() => Promise<ReadData>) | undefined;
  /**
   * Starts a worker of thread.js: `() => new Worker(new URL('./thread.js', import.meta.url), { type: 'module' })`, as bundlers know it, in
   * the module beside which thread.js lies.
   */
  readonly newThread?: (() => PageWorker) | undefined;
  /** The model was compiled without TypeScript, which the target cpu runs. */
  readonly withoutCpu?: boolean;
}

/**
 * A compiled model in this page, with its initial values or those of `checkpoint`; what a bundle's `create` calls. Throws WNC850 for
 * options, WNC804, WNC805 and WNC847 for a target that does not run here, WNC870 to WNC874 for threads, WNC728 and as givenData does for
 * the data, and as load does.
 */
export async function createBrowserModel(
  definition: TrainableDefinition,
  options: CreateOptions = {},
  surroundings: PageSurroundings = {},
): Promise<BrowserModel> {
  return createPageModel(definition, options, surroundings);
}
