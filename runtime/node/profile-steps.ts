import type { ModelDefinition, TrainerSettings } from '../contract.js';
import { timedBacking, type ExportedStep, type TimedBacking } from '../kernels/timed-backing.js';
import { readyCpuBackend } from '../tfjs/backend.js';
import { Model } from '../tfjs/model.js';
import { rateAt } from '../training/schedule.js';
import { Trainer } from '../training/trainer.js';
import { loadData, sourceOf } from './run/run-data.js';
import { blankTable } from './run/teachers.js';

/** What steps of training took, in milliseconds. */
export interface StepProfile {
  /** Steps taken in all, those that were timed, and the loss of the last one. */
  readonly steps: number;
  readonly timedSteps: number;
  readonly loss: number;
  /** A whole step, from drawing its batch to its last update; and what of it is not spent in the module. */
  readonly stepMs: number;
  readonly restMs: number;
  /** By the exported step: kernels, then updates. */
  readonly kernelMs: readonly number[];
  /**
   * Means over the steps: exported numbers of rows by name; how many examples have a position, and how many distinct ones up to it, at
   * [position].
   */
  readonly sizes: ReadonlyMap<string, number>;
  readonly counted: readonly number[];
  readonly prefixes: readonly number[];
}

/** Steps until V8 has compiled what is hot by its optimizing compiler; or as many as these milliseconds hold, but some. */
const WARM_UP = { steps: 400, ms: 4000, least: 20 };
/** Steps that are timed, half of them kernel by kernel. */
const TIMED = { steps: 400, ms: 4000, least: 10 };
/** So long a run that the trainer looks into none of the steps that are timed. */
const ENDLESS = 1e9;

/**
 * Trains from the initial values, for a few seconds and as `wnc train` does, and times steps: in turn one as it is and one
 * kernel by kernel, each kernel where it stands in the step. Medians, so that neither a pause of the machine nor an unusual batch counts.
 * `definition` has a module that exports the kernels of `step`; `own` is a file that takes the place of the spec's data. Throws as training
 * does.
 */
export async function profileSteps(
  definition: ModelDefinition,
  settings: TrainerSettings,
  step: ExportedStep,
  own: string | undefined,
): Promise<StepProfile> {
  const { train } = settings;
  const data = await loadData(definition, sourceOf(settings.data, own));
  const examples = { ...data.examples, ...(train.teach && { teacher: blankTable(data) }) };
  await readyCpuBackend();
  const timed = await timedBacking(definition, step);
  const model = new Model(definition, timed.backing, 'simd');
  try {
    const trainer = new Trainer(model, { ...train, steps: ENDLESS }, examples);
    const advance = (): number => {
      const { step: taken } = trainer.counts;
      return trainer.advance(rateAt(train.schedule, train.optimizer.rate, Math.min(taken, train.steps - 1), train.steps));
    };
    repeat(WARM_UP, (turn) => {
      timed.byKernel = turn % 2 === 1;
      advance();
    });
    const seen = observe(timed, model, train.batch, advance);
    return { ...seen, steps: trainer.counts.step };
  } finally {
    model.dispose();
  }
}

function observe(timed: TimedBacking, model: Model, batch: number, advance: () => number): Omit<StepProfile, 'steps'> {
  const [stepMs, restMs]: [number[], number[]] = [[], []];
  const kernelMs = Array.from(timed.kernelMs, (): number[] => []);
  const sizes = new Map<string, number>();
  const { inputs, targets } = model.training;
  const positions = targets.length / batch;
  const counted: number[] = [];
  const prefixes: number[] = [];
  let loss = NaN;
  const turns = repeat(TIMED, (turn) => {
    timed.byKernel = turn % 2 === 1;
    timed.moduleMs = 0;
    const began = performance.now();
    loss = advance();
    const elapsedMs = performance.now() - began;
    if (timed.byKernel) kernelMs.forEach((all, i) => all.push(timed.kernelMs[i] ?? 0));
    else {
      stepMs.push(elapsedMs);
      restMs.push(elapsedMs - timed.moduleMs);
    }
    for (const [name, size] of timed.sizes()) sizes.set(name, (sizes.get(name) ?? 0) + size);
    const seen = new Set<string>();
    for (let row = 0; row < batch; row++) {
      const length = targets.subarray(row * positions, (row + 1) * positions).findLastIndex((target) => target >= 0) + 1;
      for (let position = 0; position < length; position++) {
        const prefix = inputs.subarray(row * positions, row * positions + position + 1).join(' ');
        counted[position] = (counted[position] ?? 0) + 1;
        prefixes[position] = (prefixes[position] ?? 0) + (seen.has(prefix) ? 0 : 1);
        seen.add(prefix);
      }
    }
  });
  return {
    timedSteps: turns,
    loss,
    stepMs: median(stepMs),
    restMs: median(restMs),
    kernelMs: kernelMs.map(median),
    sizes: new Map([...sizes].map(([name, sum]) => [name, sum / turns])),
    counted: counted.map((sum) => sum / turns),
    prefixes: prefixes.map((sum) => sum / turns),
  };
}

/** Calls `act` with 0, 1, … and answers how often: `steps` times, or while the time lasts, but at least a few times. */
function repeat({ steps, ms, least }: typeof WARM_UP, act: (turn: number) => void): number {
  const ends = performance.now() + ms;
  let turn = 0;
  while (turn < steps && (turn < least || performance.now() < ends)) act(turn++);
  return turn;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
