/** What `wnc/runtime/node` is: the runtime's Node side, and what compiles specs of runs that it is given. */
import type { ModelDefinition, TrainableDefinition, TrainerSettings } from '../../runtime/contract.js';
import { createFrom, runTrainer as runWith, type CreateOptions, type NodeModel, type TrainerOptions } from '../../runtime/node/index.js';
import { compileQuietly } from './compile-quietly.js';

export * from '../../runtime/node/index.js';
export { UserError } from '../../runtime/errors.js';

/**
 * A model to train, predict with, sample from, evaluate, save and load. `source` is a run folder, a folder of runs or the name of a
 * model that was trained here (its newest run), of which it has weights, characters and data; or the export of a generated model.ts,
 * with initial values. Options are those of a page. Throws WNC724 for a run that is not there, WNC725 and WNC733 for one that is not
 * whole, WNC850 for options, WNC851 for another source.
 */
export function create(source: string | TrainableDefinition, options: CreateOptions = {}): Promise<NodeModel> {
  return createFrom(source, options, compileQuietly);
}

/** `runTrainer`, which here also finds the runs that teach a model. */
export function runTrainer(
  definition: ModelDefinition,
  settings: TrainerSettings,
  argv: readonly string[],
  options: TrainerOptions = {},
): Promise<number> {
  return runWith(definition, settings, argv, { compileRun: compileQuietly, ...options });
}
