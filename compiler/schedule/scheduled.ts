import type { FlatLayout, OneStepFunction, TensorDefinition } from '../../runtime/contract.js';
import { lengthOf, type Graph, type NodeOf } from '../ops/graph.js';
import type { Layout } from '../ops/tensor-layout.js';
import type { Form } from '../passes/forms.js';
import type { Watch } from '../passes/pass.js';
import { fuse } from './fuse.js';
import type { Program } from './kernel.js';
import { plan, type MemoryPlan } from './plan.js';
import { printFused, printPlan } from './print.js';
import { buildProgram } from './program.js';

/** A program, and where its values are. */
export interface Scheduled {
  readonly program: Program;
  readonly plan: MemoryPlan;
}

/** An evaluation's workspace stays under this many numbers, 64 MiB, by taking fewer examples at a time. */
const LARGEST_EVALUATION = 2 ** 24;

/** From a graph to loop nests, and from these to a program with room for so many examples, or fewer where they would take too much memory. */
export function schedule(form: Form, graph: Graph, { observe }: Watch): (batch: number) => Scheduled {
  const fused = fuse(graph);
  observe?.(`${form}-fuse`, () => printFused(fused));
  return (batch) => {
    let memory = plan(fused, batch);
    while (form !== 'training' && memory.workspace > LARGEST_EVALUATION && memory.batch > 1)
      memory = plan(fused, Math.ceil(memory.batch / 2));
    observe?.(`${form}-plan`, () => printPlan(memory));
    return { program: buildProgram(fused, memory), plan: memory };
  };
}

/**
 * Targets run one program or the other over the same parameters, statistics and optimizer's states, and the runtime gives both the same
 * numbers.
 */
export function checkSameArrays(a: Scheduled, b: Scheduled): void {
  const arrays = ({ plan: { parameters, statistics }, program: { optimizerStates, scalars } }: Scheduled): string =>
    JSON.stringify([parameters.length, [...parameters.offsets], statistics.length, [...statistics.offsets], optimizerStates, scalars]);
  if (arrays(a) !== arrays(b)) throw new Error('internal error: two programs of one model lay out its arrays differently');
}

/** Where a one-step program keeps what it needs of each example. */
export function statesOf({ states }: MemoryPlan, graph: Graph): OneStepFunction['states'] {
  const tensors = graph.states.map(({ attributes: { name }, shape }) => ({ offset: states.offsets.get(name)!, size: lengthOf(shape, 1) }));
  return { length: states.length, tensors };
}

/** Where parameters and statistics stand in their array. */
export function layoutOf(layout: Layout, nodes: readonly (NodeOf<'parameter'> | NodeOf<'statistic'>)[]): FlatLayout {
  const tensors = nodes.map(({ attributes }) => {
    const { name, shape, initial } = attributes;
    return { name, shape, initial, offset: layout.offsets.get(name)!, ...runningOf(attributes) };
  });
  return { length: layout.length, tensors };
}

/** What moves a statistic; a parameter is moved by the optimizer. */
function runningOf(attributes: NodeOf<'parameter' | 'statistic'>['attributes']): Pick<TensorDefinition, 'momentum' | 'least'> {
  if (!('momentum' in attributes)) return {};
  const { momentum, least } = attributes;
  return { momentum, ...(least !== undefined && { least }) };
}
