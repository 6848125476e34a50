import { dataSetOf, type ReadData } from '../data/data-set.js';
import { noExamples } from '../data/split-examples.js';
import { UserError } from '../errors.js';
import type { DataSettings, TrainableDefinition } from '../contract.js';
import type { BrowserModel, BrowserTarget, CreateOptions } from './api.js';
import { checkCreateOptions } from './check-options.js';
import { openTrainer } from './open-trainer.js';
import { PageModel, type ModelData } from './page-model.js';
import { checkDefinition, givenData, ownDataOf, trainingOf, withoutData } from './parts.js';

/** What stands around a definition in a page. */
export interface PageSurroundings {
  /** The data that the spec names, where the page has them. */
  readonly data?: (() => Promise<ReadData>) | undefined;
  /** The model was compiled without TypeScript, which the target cpu runs. */
  readonly withoutCpu?: boolean;
}

/**
 * A compiled model in this page, with its initial values or those of `checkpoint`; what a bundle's `create` calls. Throws WNC850 for
 * options, WNC804, WNC805 and WNC847 for a target that does not run here, WNC728 and as givenData does for the data, and as load does.
 */
export async function createBrowserModel(
  definition: TrainableDefinition,
  options: CreateOptions = {},
  surroundings: PageSurroundings = {},
): Promise<BrowserModel> {
  return createPageModel(definition, options, surroundings);
}

/** The same, for who looks inside too. */
export async function createPageModel(
  definition: TrainableDefinition,
  options: CreateOptions,
  { data: named, withoutCpu = false }: PageSurroundings,
): Promise<PageModel<BrowserTarget>> {
  checkCreateOptions(options);
  checkDefinition(definition);
  const { data: settings } = definition.settings;
  const own = ownDataOf(options, settings);
  const found = own === undefined ? await named?.() : givenData(own, settings);
  const data: ModelData = found ? dataSetOf(definition, found, settings) : withoutData(definition, settings, noData(settings));
  if (withoutCpu && options.target === 'cpu')
    throw new UserError(
      'WNC804',
      'the target cpu is not to be had: a page that compiles a spec makes WebAssembly and programs of the card alone',
      'take the target simd or webgl',
    );
  const trainer = await openTrainer(definition, trainingOf(definition, options), 'missing' in data ? noExamples : data.examples, options);
  const model = new PageModel<BrowserTarget>(definition, trainer, data);
  try {
    if (options.checkpoint !== undefined) await model.load(options.checkpoint);
    return model;
  } catch (error) {
    model.dispose();
    throw error;
  }
}

function noData({ kind = 'words', source }: DataSettings): UserError {
  return kind === 'words'
    ? new UserError(
        'WNC845',
        `the model has no words to train or evaluate on: a page has not those of ${source}`,
        'give them to create: {words: text}',
      )
    : new UserError(
        'WNC845',
        `the model has no data to train or evaluate on: a page has not the ${kind} of ${source}`,
        'give them to create: {data}',
      );
}
