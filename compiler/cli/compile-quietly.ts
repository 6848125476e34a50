import type { TrainableDefinition } from '../../runtime/contract.js';
import { UserError } from '../../runtime/errors.js';
import type { Run } from '../../runtime/node/index.js';

/** As modelOfRun; what is wrong with the run's spec is in the error that is thrown. */
export async function compileQuietly(run: Run): Promise<TrainableDefinition> {
  const { modelOfRun } = await import('./run-model.js');
  const found: string[] = [];
  try {
    return await modelOfRun(run, { out: () => undefined, err: (text) => void found.push(text), color: false });
  } catch (error) {
    if (!(error instanceof UserError) || found.length === 0) throw error;
    throw new UserError(error.code, `${error.message}:\n${found.join('')}`, error.fix);
  }
}
