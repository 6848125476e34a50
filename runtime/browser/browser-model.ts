import { noExamples } from '../data/split-examples.js';
import { UserError } from '../errors.js';
import type { DataSettings, TrainableDefinition } from '../contract.js';
import type { BrowserModel, BrowserTarget, CreateOptions } from './api.js';
import { checkCreateOptions } from './check-options.js';
import { openTrainer } from './open-trainer.js';
import { PageModel, type ModelData } from './page-model.js';
import { checkDefinition, dataOf, trainingOf, wordsIn } from './parts.js';

/** What stands around a definition in a page. */
export interface PageSurroundings {
  /** The words that the spec names, where the page has them. */
  readonly words?: (() => Promise<readonly string[]>) | undefined;
  /** The model was compiled without TypeScript, which the target cpu runs. */
  readonly withoutCpu?: boolean;
}

/**
 * A compiled model in this page, with its initial values or those of `checkpoint`; what a bundle's `create` calls. Throws WNC850 for
 * options, WNC804, WNC805 and WNC847 for a target that does not run here, WNC728 and as parseWords does for the words, and as load does.
 */
export async function createBrowserModel(
  definition: TrainableDefinition,
  options: CreateOptions = {},
  { words, withoutCpu = false }: PageSurroundings = {},
): Promise<BrowserModel> {
  checkCreateOptions(options);
  checkDefinition(definition);
  const { data } = definition.settings;
  const found = options.words === undefined ? await words?.() : wordsIn(options.words, data.normalize);
  const examples: ModelData = found
    ? dataOf(definition, found, data)
    : { missing: noWords(data), characters: [], normalize: data.normalize };
  if (withoutCpu && options.target === 'cpu')
    throw new UserError(
      'WNC804',
      'the target cpu is not to be had: a page that compiles a spec makes WebAssembly and programs of the card alone',
      'take the target simd or webgl',
    );
  const trainer = await openTrainer(
    definition,
    trainingOf(definition, options),
    'missing' in examples ? noExamples : examples.examples,
    options,
  );
  const model = new PageModel<BrowserTarget>(definition, trainer, examples);
  try {
    if (options.checkpoint !== undefined) await model.load(options.checkpoint);
    return model;
  } catch (error) {
    model.dispose();
    throw error;
  }
}

function noWords({ source }: DataSettings): UserError {
  return new UserError(
    'WNC845',
    `the model has no words to train or evaluate on: a page has not those of ${source}`,
    'give them to create: {words: text}',
  );
}
