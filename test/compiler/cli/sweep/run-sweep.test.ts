import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../../compiler/cli/sweep/failures.js';
import { readResults, type ResultLine } from '../../../../compiler/cli/sweep/folder.js';
import type { ReadyTrial } from '../../../../compiler/cli/sweep/prepare.js';
import { rank } from '../../../../compiler/cli/sweep/results.js';
import { runSweep, type Job, type SweepPlan } from '../../../../compiler/cli/sweep/run-sweep.js';
import type { Outcome } from '../../../../compiler/cli/sweep/worker.js';
import { UserError } from '../../../../runtime/errors.js';
import { withFolder } from '../../../helpers/folder.js';

const data = { source: 'the set names', length: 10, hash: '', split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 }, validation: 1 };
const trials: readonly ReadyTrial[] = [0, 1, 2, 3].map((index) => ({
  index,
  values: new Map(),
  problem: undefined,
  spec: String(index),
  fingerprint: '',
  parameters: 1,
  multiplyAdds: 1,
  steps: 100,
  seed: 42,
  data,
  vocabulary: 27,
}));

type Train = (trial: number, until: number) => Promise<Outcome>;

const done = (step: number, validation: number | null): Outcome => ({ kind: 'done', step, loss: { validation }, millisecondsPerStep: 1 });
const fine: Train = async (trial, until) => done(until, 2 + trial / 10);

/** A sweep whose trainings are what `train` says. */
async function sweep(folder: string, train: Train, how: { rungs?: readonly number[]; before?: readonly ResultLine[] } = {}) {
  const plan: SweepPlan = { folder, trials, rungs: how.rungs ?? [], keep: 0.5, seeds: 1 };
  const started: string[] = [];
  let free = 2;
  const pool = {
    get hasRoom() {
      return free > 0;
    },
    start({ spec, until }: { spec: string; until: number }) {
      free--;
      started.push(`${spec} ${until}`);
      return { slot: 0, done: train(Number(spec), until).finally(() => free++) };
    },
    stop: () => undefined,
  };
  const listener = { onResult: async () => undefined, onPrevented: (_: Job) => undefined, onRunning: () => undefined };
  const result = await runSweep(plan, how.before ?? [], pool, listener, () => false);
  return { ...result, started };
}

describe('a training that is kept from its end', () => {
  it.each([
    ['a full disk', async () => failureOf(new UserError('WNC722', 'the disk is full'))],
    ['another trainer', async () => failureOf(new UserError('WNC730', 'another trainer is at work'))],
    ['a worker that died', async () => Promise.reject(new Error('worker exited with code: 1'))],
    [
      'a worker without memory',
      async () => Promise.reject(Object.assign(new Error('out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })),
    ],
    ['no memory for an array', async () => failureOf(new RangeError('Array buffer allocation failed'))],
    [
      'no memory for WebAssembly',
      async () => failureOf(new Error('Aborted(RangeError: WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory)')),
    ],
    ['no handles', async () => failureOf(Object.assign(new Error('EMFILE'), { code: 'EMFILE', syscall: 'open' }))],
  ] as const)('by %s is no result, the others go on, and a resume tries it again', async (_, failing) => {
    await withFolder(async (folder) => {
      const { lines, prevented, complete } = await sweep(folder, (trial, until) => (trial === 1 ? failing() : fine(trial, until)));
      expect(complete).toBe(true);
      expect(lines.map(({ trial }) => trial).sort()).toEqual([0, 2, 3]);
      expect(prevented.map(({ trial, failure }) => [trial.index, failure.internal])).toEqual([[1, false]]);
      const before = await readResults(folder);
      expect([...before].sort((a, b) => a.trial - b.trial)).toEqual([...lines].sort((a, b) => a.trial - b.trial));
      const again = await sweep(folder, fine, { before });
      expect(again.started).toEqual(['1 100']);
      expect(again.prevented).toEqual([]);
      expect(rank(trials, again.lines).map(({ trial, failed }) => [trial.index, failed])).toEqual([
        [0, undefined],
        [1, undefined],
        [2, undefined],
        [3, undefined],
      ]);
    });
  });

  it('holds no rung of a halving up, and has its place in it after a resume', async () => {
    await withFolder(async (folder) => {
      const first = await sweep(
        folder,
        (trial, until) => (trial === 0 ? Promise.reject(new Error('worker exited with code: 1')) : fine(trial, until)),
        { rungs: [10] },
      );
      expect(first.started.filter((job) => job.startsWith('0'))).toEqual(['0 10']);
      expect(rank(trials, first.lines)[0]).toMatchObject({ finished: true, trial: { index: 1 } });
      const again = await sweep(folder, fine, { rungs: [10], before: first.lines });
      expect(again.started).toEqual(['0 10', '0 100']);
      expect(rank(trials, again.lines)[0]).toMatchObject({ finished: true, trial: { index: 0 } });
    });
  });

  it('by a fault of ours says that it is one', () => {
    expect(failureOf(new TypeError('x is not a function'))).toEqual({
      kind: 'prevented',
      message: 'internal error: x is not a function',
      fix: undefined,
      internal: true,
    });
  });
});

describe('a model that fails by itself', () => {
  it('is a result, and is not trained again', async () => {
    await withFolder(async (folder) => {
      const diverging: Train = async (trial, until) =>
        trial === 1 ? failureOf(new UserError('WNC801', 'the loss is NaN')) : fine(trial, until);
      const { lines, prevented } = await sweep(folder, diverging);
      expect([lines.length, prevented]).toEqual([4, []]);
      expect((await sweep(folder, fine, { before: await readResults(folder) })).started).toEqual([]);
    });
  });

  it.each([null, NaN, Infinity])('with a validation loss of %s has no rank of a number', async (loss) => {
    await withFolder(async (folder) => {
      const { lines } = await sweep(folder, async (trial, until) => (trial === 1 ? done(until, loss) : fine(trial, until)), {
        rungs: [10],
      });
      const standings = rank(trials, lines);
      expect(standings.find(({ trial }) => trial.index === 1)!.failed).toContain('is not a finite number');
      expect(standings.filter(({ failed, validation }) => failed === undefined && !Number.isFinite(validation))).toEqual([]);
    });
  });
});
