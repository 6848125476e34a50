import type { ModelDefinition, WholeStep } from '../contract.js';
import { fromBase64 } from '../files/base64.js';
import { backingOver, type Backing } from './simd.js';

/** A training step of a module that exports its kernels: their names, in order of execution. */
export interface ExportedStep {
  readonly kernels: readonly string[];
  /** How many of `kernels` come before the loss is known. */
  readonly forward: number;
  readonly updates: readonly string[];
  /** How many of `updates` come before the gradient's norm is looked at. */
  readonly measured: number;
  /** The update is part of the step. */
  readonly whole: boolean;
  /** Where the loss, and the norm where there is one, stand in the module's memory, in bytes. */
  readonly loss: number;
  readonly norm: number | undefined;
  /** Exported numbers of rows, which are known when a step has looked at its batch. */
  readonly sizes: readonly string[];
}

/** A module whose training step is timed, as it is or kernel by kernel. Times are in milliseconds. */
export interface TimedBacking {
  readonly backing: Backing;
  /** Whether the next steps run kernel by kernel; the numbers are the same. */
  byKernel: boolean;
  /** Spent in the module since it was last set to 0. */
  moduleMs: number;
  /** Of the last step that ran kernel by kernel: the kernels, then the updates. */
  readonly kernelMs: Float64Array;
  /** The exported numbers of rows of the last step, by name. */
  sizes(): ReadonlyMap<string, number>;
}

type KernelFunction = (batch: number, dropoutKey: number) => void;

/** The module of a model on the target simd, with a clock around its training step. */
export async function timedBacking(definition: ModelDefinition, step: ExportedStep): Promise<TimedBacking> {
  const { instance } = await WebAssembly.instantiate(fromBase64(definition.simd?.code ?? ''), {});
  const exported: Readonly<Record<string, unknown>> = instance.exports;
  const { buffer } = exported['memory'] as WebAssembly.Memory;
  const plain = backingOver(definition, exported);
  const kernels = [...step.kernels, ...step.updates].map((name) => exported[name] as KernelFunction);
  const updatesFrom = step.kernels.length;
  const numberAt = (byte: number): number => new Float32Array(buffer, byte, 1)[0] ?? NaN;
  const kernelMs = new Float64Array(kernels.length);

  /** Kernels `from` to `to`, each by itself. */
  const each = (from: number, to: number, batch: number, dropoutKey: number): void => {
    let began = performance.now();
    for (let i = from; i < to; i++) {
      kernels[i]?.(batch, dropoutKey);
      const ended = performance.now();
      kernelMs[i] = ended - began;
      began = ended;
    }
  };
  const stepByKernel: WholeStep = (batch, dropoutKey) => {
    each(0, step.forward, batch, dropoutKey);
    const loss = numberAt(step.loss);
    if (step.whole && !Number.isFinite(loss)) return loss;
    each(step.forward, step.whole ? kernels.length : updatesFrom, batch, dropoutKey);
    return numberAt(step.loss);
  };
  const updateByKernel = (): number => {
    each(updatesFrom, updatesFrom + step.measured, 0, 0);
    const norm = step.norm === undefined ? 0 : numberAt(step.norm);
    if (Number.isFinite(norm)) each(updatesFrom + step.measured, kernels.length, 0, 0);
    return norm;
  };

  const timed: TimedBacking = {
    backing: { ...plain, training },
    byKernel: false,
    moduleMs: 0,
    kernelMs,
    sizes: () => new Map(step.sizes.map((name) => [name, (exported[name] as WebAssembly.Global).value as number])),
  };
  const clocked = (run: () => number): number => {
    const began = performance.now();
    const result = run();
    timed.moduleMs += performance.now() - began;
    return result;
  };
  function training(): ReturnType<Backing['training']> {
    const { run, whole, ...bound } = plain.training();
    // A whole step cannot be run kernel by kernel. Such a model takes a step and its update apart now and then, to look between them, and
    // those run as they are.
    const inParts = (): boolean => timed.byKernel && !step.whole;
    return {
      ...bound,
      run: {
        run: (batch, dropoutKey) => clocked(() => (inParts() ? stepByKernel : run.run)(batch, dropoutKey)),
        update: () => clocked(() => (inParts() ? updateByKernel() : run.update())),
      },
      ...(whole && { whole: (batch, dropoutKey) => clocked(() => (timed.byKernel ? stepByKernel : whole)(batch, dropoutKey)) }),
    };
  }
  return timed;
}
