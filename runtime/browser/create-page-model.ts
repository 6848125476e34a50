import { dataSetOf } from '../data/data-set.js';
import { noExamples } from '../data/split-examples.js';
import { UserError } from '../errors.js';
import type { DataSettings, TrainableDefinition } from '../contract.js';
import type { BrowserTarget, CreateOptions } from './api.js';
import type { PageSurroundings } from './browser-model.js';
import { checkCreateOptions } from './check-options.js';
import { openTrainer } from './open-trainer.js';
import type { ModelData } from './held-model.js';
import { PageModel } from './page-model.js';
import { pageThreads } from './page-threads.js';
import { checkDefinition, givenData, ownDataOf, trainingOf, withoutData } from './parts.js';

/**
 * As createBrowserModel, for callers that look inside the model too. Its type shows the trainer, which the package's declarations leave
 * out.
 */
export async function createPageModel(
  definition: TrainableDefinition,
  options: CreateOptions,
  { data: named, newThread, withoutCpu = false }: PageSurroundings,
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
  const examples = 'missing' in data ? noExamples : data.examples;
  const trainer = await openTrainer(definition, trainingOf(definition, options), examples, options, pageThreads(newThread));
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
