import type { CheckedModel } from '../check.js';
import { trainingGraph } from '../pipeline.js';
import { interpret } from '../interpret/interpreter.js';
import type { Tensor } from '../interpret/tensor.js';
import type { Node, Origin } from '../ops/graph.js';
import { dropoutMask, erf } from '../../runtime/kernels/math.js';
import { makeTable } from '../../runtime/kernels/tables.js';
import type { FlatLayout } from '../../runtime/contract.js';
import { allFinite, namedTensors } from '../../runtime/files/named-tensors.js';
import type { StepInspector } from '../../runtime/training/step-inspector.js';

/**
 * Runs a training step of a model op by op, in the precision of its targets, and names the first op with a result that is
 * not finite: its layer, the layer's line, and what it was given.
 */
export function stepInspector(checked: CheckedModel): StepInspector {
  const graph = trainingGraph(checked);
  const { file } = checked.spec;
  return ({ definition, parameters, statistics, inputs, targets, teacher, batch, dropoutKey }) => {
    // No other number of a training step comes from the running statistics; after a step that went wrong they may hold its infinities.
    const before = allFinite(statistics) ? statistics : new Float32Array(statistics.length);
    const arrays = new Map([...arraysOf(definition.parameters, parameters), ...arraysOf(definition.statistics, before)]);
    let found: string | undefined;
    const bindings = {
      batch,
      named: (name: string) => arrays.get(name)!,
      input: (role: string) => (role === 'tokens' ? inputs : role === 'teacher' ? teacher : targets),
      dropoutKey,
      functions: { erf, dropoutMask, makeTable },
      array: Float32Array,
    };
    interpret(graph, bindings, (node, value, given) => {
      const index = value.values.findIndex((number) => !Number.isFinite(number));
      if (index >= 0) found = `${describe(node, file)} is the first to make ${value.values[index]}${madeOf(given)}`;
      return found === undefined;
    });
    return found;
  };
}

function arraysOf(layout: FlatLayout, flat: Float32Array): readonly (readonly [string, Float32Array])[] {
  return [...namedTensors(layout, flat)].map(([name, { values }]) => [name, values] as const);
}

/** Which layer keeps a running statistic, and its line: `batchNorm 2 (spec.yaml:12)`. */
export function placeOfStatistic(checked: CheckedModel, statistic: string): string | undefined {
  const { origin } = trainingGraph(checked).statistics.find(({ attributes: { name } }) => name === statistic) ?? {};
  return origin && placeOf(origin, checked.spec.file);
}

function placeOf({ layer, path, span }: Origin, file: string): string {
  return span ? `${layer} ${path} (${file}:${span.start.line})` : `the ${layer}`;
}

/** `exp (variance) in the backward pass of batchNorm, spec.yaml:12`. */
function describe({ op, part, stage, origin }: Node, file: string): string {
  const pass = stage === 'backward' ? 'the backward pass of ' : '';
  const where = origin ? placeOf(origin, file) : 'what the step is given';
  return `${op}${part === op ? '' : ` (${part})`} in ${pass}${where}`;
}

/** `, of numbers from -3 to 8.2e+38`. */
function madeOf(given: readonly Tensor[]): string {
  if (given.length === 0) return '';
  let [least, most] = [Infinity, -Infinity];
  for (const { values } of given) {
    for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  }
  const text = (value: number): string => String(Number(value.toPrecision(3)));
  return `, of numbers from ${text(least)} to ${text(most)}`;
}
