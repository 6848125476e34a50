import { loadGenerated } from './load-generated.js';
import { runElements, type ElementRun } from './run-elements.js';
import type { Buffer } from '../../compiler/schedule/kernel.js';
import { buildProgram } from '../../compiler/schedule/program.js';
import type { Graph } from '../../compiler/ops/graph.js';
import { namedOutputs } from '../../compiler/ops/outputs.js';
import { differentiate } from '../../compiler/passes/differentiate.js';
import { fuse } from '../../compiler/schedule/fuse.js';
import { plan } from '../../compiler/schedule/plan.js';
import { place } from '../../compiler/passes/place.js';
import { separateOutputs } from '../../compiler/passes/separate-outputs.js';
import { removeUnused, simplify } from '../../compiler/passes/simplify.js';
import { verify } from '../../compiler/passes/verify.js';
import { generateTrainingStep } from '../../compiler/targets/typescript/generate.js';
import type { TrainingMemory, TrainingStep } from '../../runtime/contract.js';

export interface RunOptions {
  readonly batch: number;
  readonly tokens?: readonly number[];
  readonly targets?: readonly number[];
  readonly join?: boolean;
  readonly simplify?: boolean;
  readonly dropoutKey?: number;
}

export interface GraphRunner {
  readonly parameters: Float64Array;
  readonly statistics: Float64Array;
  readonly gradients: Float64Array;
  /** Runs forward and backward and returns the loss. */
  step(): number;
  /** The same step from the same parameters, every element by itself. */
  byElements(): ElementRun;
  output(name: string): Float64Array;
  readonly groups: number;
}

/** A graph as fuse takes it. */
export function stored(graph: Graph): Graph {
  return place(separateOutputs(graph));
}

/**
 * Compiles a forward graph with its gradients to TypeScript and binds it to arrays of doubles, in which finite
 * differences are good to eight digits.
 */
export async function runGraph(forward: Graph, options: RunOptions): Promise<GraphRunner> {
  const whole = differentiate(forward);
  const graph = options.simplify === false ? removeUnused(whole) : simplify(whole);
  verify(whole, 'differentiate');
  verify(graph, 'simplify');
  const fused = fuse(stored(graph), { join: options.join ?? true });
  const memoryPlan = plan(fused, options.batch);
  const program = buildProgram(fused, memoryPlan);
  const files = new Map([['training-step.ts', generateTrainingStep(program, 'test.yaml')]]);
  const module = (await loadGenerated(files, 'training-step.ts')) as { createTrainingStep(memory: TrainingMemory): TrainingStep };
  const memory = {
    parameters: new Float64Array(memoryPlan.parameters.length),
    gradients: new Float64Array(memoryPlan.parameters.length).fill(NaN),
    statistics: new Float64Array(memoryPlan.statistics.length),
    workspace: new Float64Array(memoryPlan.workspace).fill(NaN),
    inputs: Int32Array.from(options.tokens ?? []),
    targets: Int32Array.from(options.targets ?? []),
  };
  const step = module.createTrainingStep(memory as unknown as TrainingMemory);
  return {
    parameters: memory.parameters,
    statistics: memory.statistics,
    gradients: memory.gradients,
    groups: fused.groups.length,
    step: () => step.run(options.batch, options.dropoutKey ?? 1),
    byElements: () => {
      const source = ({ name, slot: { array, offset, length } }: Buffer): ArrayLike<number> => {
        if (array === 'parameters' || array === 'statistics') return memory[array].subarray(offset, offset + length);
        if (array === 'tokens') return memory.inputs;
        if (array === 'targets') return memory.targets;
        throw new Error(`nothing computes ${name}`);
      };
      return runElements(program, source, options.dropoutKey ?? 1);
    },
    output: (name) => {
      const { slot } = new Map(namedOutputs(program.outputs)).get(name)!;
      return slot.array === 'workspace'
        ? memory.workspace.slice(slot.offset, slot.offset + slot.length)
        : memory.gradients.slice(slot.offset, slot.offset + slot.length);
    },
  };
}

/** A deterministic stream of numbers in [-1, 1) for tests. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
