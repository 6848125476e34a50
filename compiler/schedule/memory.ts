import type { CompiledModel } from './compiled-model.js';
import type { Program } from './kernel.js';

/** What running a model holds in memory, in bytes; `peakBytes` is the sum of all but `withoutReuse`. */
export interface MemoryUse {
  /** Examples that there is room for. */
  readonly batch: number;
  readonly parameters: number;
  readonly gradients: number;
  readonly statistics: number;
  /** What is worked out once and never learned: sines, cosines, slopes. */
  readonly tables: number;
  /** The planned workspace: all values that one kernel writes and another reads. */
  readonly workspace: number;
  /** The optimizer's states, and the weights' average where there is one. */
  readonly optimizer: number;
  /** Characters and targets of one batch. */
  readonly examples: number;
  readonly peakBytes: number;
  /** The workspace if no two values shared memory. */
  readonly withoutReuse: number;
}

const BYTES = 4;

/** During a training step, which allocates nothing: this is all there is, from the first step to the last. */
export function trainingMemory(model: CompiledModel): MemoryUse {
  const parameters = BYTES * model.parameters.length;
  return use(model, model.training, { gradients: parameters, optimizer: parameters * model.training.optimizerStates.length });
}

/** During an evaluation by itself, as `wnc eval` does it. */
export function evaluationMemory(model: CompiledModel): MemoryUse {
  return use(model, model.evaluation, { gradients: 0, optimizer: 0 });
}

function use(model: CompiledModel, program: Program, learning: { readonly gradients: number; readonly optimizer: number }): MemoryUse {
  const parts = {
    parameters: BYTES * model.parameters.length,
    ...learning,
    statistics: BYTES * model.statistics.length,
    tables: BYTES * program.tables.reduce((sum, { slot }) => sum + slot.length, 0),
    workspace: BYTES * program.workspace,
    examples: BYTES * program.batch * numbersOfExample(model),
  };
  const peakBytes = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { batch: program.batch, ...parts, peakBytes, withoutReuse: BYTES * workspaceWithoutReuse(program) };
}

function numbersOfExample({ spec: { data }, prediction }: CompiledModel): number {
  return data.context + (prediction === 'positions' ? data.context : 1);
}

function workspaceWithoutReuse({ buffers }: Program): number {
  return buffers.reduce((sum, { slot }) => (slot.array === 'workspace' ? sum + slot.length : sum), 0);
}
