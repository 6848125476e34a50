import { availableParallelism } from 'node:os';
import { fixesOfCreate, type ThreadHost } from '../../browser/plan-sharing.js';
import type { ModelDefinition } from '../../contract.js';
import type { Backing } from '../../kernels/simd.js';
import { shareTraining, type ThreadStarter } from '../../threads/share-training.js';
import type { Sharing } from '../../threads/sharing.js';
import { startThreads } from './start-threads.js';

/** Threads of Node, for a training of the command line. */
const trainingThreads: ThreadStarter = {
  async start(data, count, problem) {
    const workers = await startThreads(
      'worker.js',
      Array.from({ length: count }, () => data),
      problem,
    );
    return {
      end: () => {
        for (const worker of workers) void worker.terminate();
      },
    };
  },
  takesTurns: false,
  fixes: { start: 'give fewer --threads', stopped: 'go on from the last save by --resume, with fewer --threads' },
};

/** As shareTraining, with threads of Node that are started already. Throws WNC872 where one does not start. */
export async function startedTraining(
  definition: ModelDefinition,
  backing: Backing,
  sharing: Sharing,
  code?: ModelDefinition,
): Promise<Backing> {
  const shared = shareTraining(definition, backing, sharing, trainingThreads, code);
  await shared.start();
  return shared;
}

/** Threads of Node, for a model of `create`. */
export function programThreads(): ThreadHost {
  return {
    ...trainingThreads,
    cores: availableParallelism(),
    hindrance: undefined,
    fixes: fixesOfCreate,
  };
}
