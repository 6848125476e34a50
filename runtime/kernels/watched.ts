import type { FlatLayout, WatchedModule } from '../contract.js';
import type { WatchedMemory, WatchedModel } from '../training/watched-model.js';
import { fillTables, simdMemory, viewsOf, type ExampleForm, type ExportedFunctions } from './forward.js';

/** A watched training step that runs as WebAssembly: its arrays are views of the module's memory. */
export async function openWatched(
  definition: ExampleForm & { readonly parameters: Pick<FlatLayout, 'length'>; readonly statistics: Pick<FlatLayout, 'length'> },
  { code, parameters, statistics, tables = [], training, layers }: WatchedModule,
): Promise<WatchedModel> {
  const { instance } = await WebAssembly.instantiate(code as Uint8Array<ArrayBuffer>, {});
  const views = viewsOf(instance.exports);
  fillTables(tables, views);
  const { length } = definition.parameters;
  const weights = {
    parameters: views.floats(parameters, length),
    statistics: views.floats(statistics, definition.statistics.length),
  };
  if (training.gradients === undefined) throw new Error('internal error: a watched step without gradients');
  const memory: WatchedMemory = {
    ...simdMemory(definition, weights, training, views, undefined),
    ...weights,
    gradients: views.floats(training.gradients, length),
  };
  const run = (instance.exports as ExportedFunctions)['trainingLoss'];
  if (run === undefined) throw new Error('internal error: a watched step without a function');
  return { memory, batch: training.room.batch, layers, run };
}
