/** Models in a page: what a bundle is made of. */
export type { BrowserModel, BrowserTarget, CreateOptions, SampleOptions, TrainProgress } from './api.js';
export { createBrowserModel, type PageSettings } from './browser-model.js';
export { UserError } from '../errors.js';
