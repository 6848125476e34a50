/** What `wnc/runtime/node` is: the runtime's Node side, and `create`, which compiles the spec of a run that it is given. */
import type { TrainableDefinition } from '../../runtime/contract.js';
import { createFrom, type CreateOptions, type NodeModel } from '../../runtime/node/index.js';
import type { Run } from '../../runtime/node/index.js';
import { UserError } from '../../runtime/errors.js';

export * from '../../runtime/node/index.js';
export { UserError } from '../../runtime/errors.js';

/**
 * A model to train, predict with, sample from, evaluate, save and load. `source` is a run folder, a folder of runs or the name of a
 * model that was trained here (its newest run), of which it has weights, characters and data; or the export of a generated model.ts,
 * with initial values. Options are those of a page. Throws WNC724 for a run that is not there, WNC725 and WNC733 for one that is not
 * whole, WNC850 for options, WNC851 for another source.
 */
export function create(source: string | TrainableDefinition, options: CreateOptions = {}): Promise<NodeModel> {
  return createFrom(source, options, compileRun);
}

async function compileRun(run: Run): Promise<TrainableDefinition> {
  const { modelOfRun } = await import('./run-model.js');
  const found: string[] = [];
  try {
    return await modelOfRun(run, { out: () => undefined, err: (text) => void found.push(text), color: false });
  } catch (error) {
    if (!(error instanceof UserError) || found.length === 0) throw error;
    throw new UserError(error.code, `${error.message}:\n${found.join('')}`, error.fix);
  }
}
