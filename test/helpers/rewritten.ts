import { expect } from 'vitest';
import { interpret } from '../../compiler/interpret/interpreter.js';
import type { Graph } from '../../compiler/ops/graph.js';
import { namedOutputs } from '../../compiler/ops/outputs.js';
import { layOutTensors } from '../../compiler/ops/tensor-layout.js';
import { differentiate } from '../../compiler/passes/differentiate.js';
import { simplify } from '../../compiler/passes/simplify.js';
import { dropoutMask, erf } from '../../runtime/kernels/math.js';
import { makeTable } from '../../runtime/kernels/tables.js';
import { countedLengths, fillRowTable } from '../../runtime/tfjs/webgl/row-table.js';
import { numbers } from './run-graph.js';

type Floats = Float32Array | Float64Array;

/** What a step is run on. */
export interface TestBatch {
  readonly batch: number;
  readonly tokens: readonly number[];
  readonly targets: readonly number[];
  readonly dropoutKey: number;
}

/** What a step leaves behind. */
export interface Runner {
  readonly parameters: Floats;
  readonly statistics: Floats;
  readonly gradients: Floats;
  step(): number;
  output(name: string): Floats;
}

/** Any numbers that float32 holds. */
export function started<R extends Runner>(run: R): R {
  const random = numbers(3);
  for (let i = 0; i < run.parameters.length; i++) run.parameters[i] = Math.fround(random());
  for (let i = 0; i < run.statistics.length; i++) run.statistics[i] = Math.fround(1 + random() / 2);
  return run;
}

/** The simplified graph op by op in doubles, its arrays laid out as a program's. */
export function interpreted(forward: Graph, batch: TestBatch, parameters: Float64Array, statistics: Float64Array): Runner {
  return interpretedStep(simplify(differentiate(forward)), batch, parameters, statistics);
}

/** A differentiated graph op by op in doubles. */
export function interpretedStep(graph: Graph, batch: TestBatch, parameters: Float64Array, statistics: Float64Array): Runner {
  const layouts = { parameters: layOutTensors(graph.parameters), statistics: layOutTensors(graph.statistics) };
  const gradients = new Float64Array(parameters.length).fill(NaN);
  let values: ReturnType<typeof interpret> = new Map();
  const output = (name: string): Floats => values.get(new Map(namedOutputs(graph.outputs)).get(name)!)!.values;
  return {
    parameters,
    statistics,
    gradients,
    output,
    step() {
      const named = (name: string): Floats => {
        const place = layouts.parameters.offsets.get(name);
        return place === undefined ? statistics.subarray(layouts.statistics.offsets.get(name)) : parameters.subarray(place);
      };
      const input = (role: string): ArrayLike<number> => inputOf(role, batch);
      values = interpret(graph, {
        batch: batch.batch,
        named,
        input,
        dropoutKey: batch.dropoutKey,
        functions: { erf, dropoutMask, makeTable },
        array: Float64Array,
      });
      for (const [name, place] of layouts.parameters.offsets) gradients.set(output(`grad.${name}`), place);
      for (const { statistic, value } of graph.updates) {
        if (statistic.op === 'statistic')
          statistics.set(values.get(value)!.values, layouts.statistics.offsets.get(statistic.attributes.name));
      }
      return output('loss')[0]!;
    },
  };
}

/** What a batch brings; `positions`: the table that a card is given of its words laid end to end. */
export function inputOf(role: string, { batch, tokens, targets }: TestBatch): ArrayLike<number> {
  if (role === 'tokens') return tokens;
  return role === 'positions' ? laidEndToEnd(targets, batch).table : targets;
}

/** The position table of a batch, and how many rows it has. */
export function laidEndToEnd(targets: readonly number[], batch: number): { readonly table: Float32Array; readonly rows: number } {
  const lengths = new Int32Array(batch);
  countedLengths(targets, batch, targets.length / batch, lengths);
  const table = new Float32Array(4 * targets.length);
  return { table, rows: fillRowTable(lengths, batch, targets.length / batch, table) };
}

/** Padding between tensors is left alone. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(expected[i])) continue;
    expect(Math.abs(actual[i]! - expected[i]!) / Math.max(1, Math.abs(expected[i]!))).toBeLessThan(tolerance);
  }
}
