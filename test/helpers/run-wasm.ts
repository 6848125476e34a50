import type { CompiledModel } from '../../compiler/schedule/compiled-model.js';
import { buildProgram } from '../../compiler/schedule/program.js';
import type { Graph } from '../../compiler/ops/graph.js';
import { namedOutputs } from '../../compiler/ops/outputs.js';
import { differentiate } from '../../compiler/passes/differentiate.js';
import { fuse } from '../../compiler/schedule/fuse.js';
import { plan } from '../../compiler/schedule/plan.js';
import { simplify } from '../../compiler/passes/simplify.js';
import { assemble } from '../../compiler/targets/wasm/assemble.js';
import { printModule } from '../../compiler/targets/wasm/module.js';

import { stored } from './run-graph.js';
import { makeTable } from '../../runtime/kernels/tables.js';

export interface WasmRunner {
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
  readonly gradients: Float32Array;
  /** Runs forward and backward and returns the loss. */
  step(): number;
  output(name: string): Float32Array;
}

export interface WasmOptions {
  readonly batch: number;
  readonly tokens?: readonly number[];
  readonly targets?: readonly number[];
}

/** A module without functions of its own, for who prints a kernel alone. */
export const noFunctions = {
  productFunction: () => undefined,
  packedFunction: () => undefined,
  attentionFunction: () => '$attention',
  positionTable: () => '$positionTable',
  columnPanels: 0,
};

/** Compiles a forward graph with its gradients to WebAssembly. */
export async function runWasm(forward: Graph, { batch, tokens = [], targets = [] }: WasmOptions): Promise<WasmRunner> {
  const fused = fuse(stored(simplify(differentiate(forward))));
  const memory = plan(fused, batch);
  const program = buildProgram(fused, memory);
  const layout = { length: memory.parameters.length, tensors: [...memory.parameters.offsets.values()].map((offset) => ({ offset })) };
  const none = { ...program, kernels: [], buffers: [], outputs: { ...program.outputs, loss: undefined } };
  const train = { optimizer: { kind: 'sgd', momentum: 0 }, clip: null, average: null };
  const model = {
    spec: { file: 'test.yaml', train },
    parameters: layout,
    statistics: { length: memory.statistics.length },
    training: program,
    evaluation: none,
  } as unknown as CompiledModel;
  const { text, layout: places } = printModule(model);
  const { instance } = await WebAssembly.instantiate((await assemble(text)) as Uint8Array<ArrayBuffer>, {});
  const { buffer } = instance.exports['memory'] as WebAssembly.Memory;
  const arrays = places.programs.get('training')!;
  const floats = (name: 'parameters' | 'gradients' | 'statistics' | 'workspace'): Float32Array =>
    new Float32Array(buffer, arrays.get(name)!.byte, arrays.get(name)!.length);
  floats('workspace').fill(NaN);
  floats('gradients').fill(NaN);
  new Int32Array(buffer, arrays.get('tokens')!.byte, tokens.length).set(tokens);
  new Int32Array(buffer, arrays.get('targets')!.byte, targets.length).set(targets);
  for (const { byte, formula } of places.tables) {
    const numbers = makeTable(formula);
    new Float32Array(buffer, byte, numbers.length).set(numbers);
  }
  return {
    parameters: floats('parameters'),
    statistics: floats('statistics'),
    gradients: floats('gradients'),
    step: () => (instance.exports['trainingLoss'] as (batch: number, key: number) => number)(batch, 5),
    output(name) {
      const { slot } = new Map(namedOutputs(program.outputs)).get(name)!;
      return floats('workspace').slice(slot.offset, slot.offset + slot.length);
    },
  };
}
