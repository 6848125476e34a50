import { UserError } from '../../errors.js';
import type { Backing } from '../../kernels/simd.js';
import { Calls } from './calls.js';
import type { SamplingWorkerData } from './sampling-worker.js';
import { startThreads } from './start-threads.js';
import { Turns } from '../../threads/turns.js';

/**
 * The backing of a model whose module was compiled for threads: they share each pass of `last`, kernel by kernel, as long as that is faster
 * than one of them. The bits do not depend on it. Throws WNC826 where a thread cannot be started; its functions do where one is lost.
 */
export async function shareSampling(backing: Backing, threads: number): Promise<Backing> {
  const { last, module } = backing;
  if (!last || !module) throw new Error('internal error: the model was not compiled for threads');
  const calls = new Calls();
  const workers = await startThreads(
    'sampling-worker.js',
    Array.from({ length: threads - 1 }, (_, i): SamplingWorkerData => ({ ...module, calls: calls.buffer, thread: i + 1, threads })),
    (reason) => new UserError('WNC826', `the ${threads} threads of the sampling could not be started: ${reason}`, 'give --threads 1'),
  );
  return {
    ...backing,
    last() {
      const bound = last();
      const { run, share, prepare } = bound.run;
      if (!share) throw new Error('internal error: the model was not compiled for threads');
      const turns = new Turns(false);
      return {
        ...bound,
        run: {
          prepare,
          run(batch) {
            const began = performance.now();
            share(0, turns.shared ? threads : 1);
            if (turns.shared) calls.make(batch);
            try {
              run(batch);
            } catch (error) {
              if (!(error instanceof WebAssembly.RuntimeError)) throw error;
              throw new UserError('WNC826', 'a thread of the sampling stopped', 'sample again, with --threads 1');
            }
            turns.took(performance.now() - began);
          },
        },
      };
    },
    dispose: () => {
      for (const worker of workers) void worker.terminate();
      backing.dispose?.();
    },
  };
}
