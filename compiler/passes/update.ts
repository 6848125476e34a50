import type { ScalarFormula } from '../../runtime/contract.js';
import { GraphBuilder, type Value } from '../ops/builder.js';
import { lengthOf, type Graph, type Node, type NodeOf, type Origin } from '../ops/graph.js';
import { AVERAGE, averaged } from '../optimizers/average.js';
import { clipFactor } from '../optimizers/clip.js';
import type { Arithmetic, Matrix } from '../optimizers/optimizer.js';
import { optimizers } from '../optimizers/registry.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import { gradientOf } from './differentiate.js';
import { storageOf } from '../ops/storage.js';
import { layOutTensors } from '../ops/tensor-layout.js';
import type { ProgramTarget } from './pass.js';

/** Which parameters, by their gradients, are updated by themselves and not together with their neighbours. */
type Alone = (gradient: Node) => boolean;

const allTogether: Alone = () => false;
/** Where a gradient is one matrix product, an update can be part of it; on other targets it never is. */
const aloneOn: Readonly<Record<ProgramTarget, Alone>> = {
  simd: (gradient) => storageOf(gradient).op === 'linearWeight',
  card: allTogether,
  plain: allTogether,
};

/** How a graph is to learn. */
export interface Learning {
  readonly spec: Pick<ResolvedSpec, 'train' | 'optimizerSpan'>;
  readonly target: ProgramTarget;
  /** The names of the matrices between layers, for optimizers that tell them apart. */
  readonly hidden: ReadonlySet<string>;
}

/** Parameters that are neighbours in their array, from `offset` on, with the gaps between them. */
interface Run {
  readonly parameters: readonly NodeOf<'parameter'>[];
  readonly gradients: readonly Node[];
  readonly offset: number;
  readonly length: number;
  /** Where each begins, from `offset` on. */
  readonly offsets: readonly number[];
  /** Whether they have two axes or more, where that makes a difference. */
  readonly isMatrix: boolean;
  /** Whether it is the matrix of a hidden layer, for optimizers that tell these apart. */
  readonly isHidden: boolean;
}

/** Neighbours of which one is a matrix and one is not are updated apart, where an optimizer tells them apart. */
type Apart = (a: Node, b: Node) => boolean;
const neverApart: Apart = () => false;
const isMatrix = (parameter: Node): boolean => parameter.shape.length >= 2;
const matricesApart: Apart = (a, b) => isMatrix(a) !== isMatrix(b);
const NONE: ReadonlySet<string> = new Set();

/**
 * Adds the optimizer's step to a differentiated graph, each of whose gradients is a node of its own: for every parameter p' = …, for every state of its optimizer the next value, and
 * the average of the weights. Parameters that are neighbours in memory are updated as one tensor, so that one loop does it. For simd those
 * whose gradient is one matrix product are not, unless the whole gradient has to be there first, to be clipped; nor are `hidden` matrices,
 * where the optimizer treats them as matrices. Nothing else of the graph changes: its gradients are results as before, not clipped.
 */
export function update(graph: Graph, { spec: { train, optimizerSpan }, target, hidden }: Learning): Graph {
  const { optimizer: settings, clip, average } = train;
  const optimizer = optimizers.get(settings.kind);
  if (!optimizer) throw new Error(`internal error: there is no optimizer ${settings.kind}`);
  const made = new UpdateNodes(graph, { layer: optimizer.name, path: '', span: optimizerSpan, formula: { forward: optimizer.formula } });
  const arithmetic = arithmeticOf(made.g);
  let norm: Value | undefined;
  let factor: Value | undefined;
  if (clip !== null) {
    const [all] = runsOf(graph, allTogether, neverApart, NONE);
    const whole = made.flat(all!, 'gradients');
    const measured = made.named('gradientNorm', (g) => g.node('norm', [whole], {}));
    norm = measured;
    factor = made.named('clipFactor', () => clipFactor(measured, clip, arithmetic));
  }
  const scalar = (name: string, formula: ScalarFormula): Value => made.scalar(name, formula);
  const told = optimizer.tells?.(settings) ?? [];
  const apart = told.includes('matrices') ? matricesApart : neverApart;
  for (const run of runsOf(graph, clip === null ? aloneOn[target] : allTogether, apart, told.includes('hidden') ? hidden : NONE)) {
    const state = (name: string): Value => made.state(name, run);
    const parameter = made.flat(run, 'parameters');
    const gradient = made.flat(run, 'gradients');
    const next = optimizer.update(
      {
        parameter,
        gradient: factor ? arithmetic.multiply(factor, gradient) : gradient,
        isMatrix: run.isMatrix,
        matrix: run.isHidden ? matrixOf(run, made.g) : undefined,
        scalar,
        state,
      },
      arithmetic,
      settings,
    );
    made.g.update(parameter, next.parameter);
    for (const name of optimizer.states(settings)) {
      const value = next.states[name];
      if (value) made.g.update(state(name), value);
    }
    if (average !== null) made.g.update(state(AVERAGE), averaged(next.parameter, average, { scalar, state }, arithmetic));
  }
  return made.g.graph({ ...graph.outputs, gradientNorm: norm });
}

/** The sources of an update, each made once. */
class UpdateNodes {
  readonly g: GraphBuilder;
  private readonly known = new Map<string, Value>();

  constructor(
    graph: Graph,
    private readonly origin: Origin,
  ) {
    this.g = new GraphBuilder(graph);
    this.g.at(origin, 'update', origin.layer);
  }

  /** A node under a name of its own; those after it are called as before. */
  named(name: string, make: (g: GraphBuilder) => Value, part = name): Value {
    this.g.at(this.origin, 'update', name, part);
    const value = make(this.g);
    this.g.at(this.origin, 'update', this.origin.layer);
    return value;
  }

  /** A number that depends on the step alone. */
  scalar(name: string, formula: ScalarFormula): Value {
    return this.once(`${name}OfStep`, `scalar ${JSON.stringify(formula)}`, (g) => g.node('stepScalar', [], { formula }), name);
  }

  state(name: string, { offset, length }: Run): Value {
    return this.once(name, `state ${name} ${offset}`, (g) => g.node('optimizerState', [], { name, offset, length }));
  }

  flat({ parameters, gradients, offset, offsets, length }: Run, what: 'parameters' | 'gradients'): Value {
    const inputs = what === 'parameters' ? parameters : gradients;
    const [only, ...more] = parameters;
    const ofOne = what === 'parameters' ? only!.name : gradientOf(only!.name);
    return this.once(more.length > 0 ? what : ofOne, `${what} ${offset} ${length}`, (g) => g.node('flat', inputs, { offsets, length }));
  }

  private once(name: string, key: string, make: (g: GraphBuilder) => Value, part = name): Value {
    const value = this.known.get(key) ?? this.named(name, make, part);
    this.known.set(key, value);
    return value;
  }
}

/** Every parameter that is alone, and the stretches between them of parameters that go together, in the order of their array. */
function runsOf(graph: Graph, alone: Alone, apart: Apart, hidden: ReadonlySet<string>): readonly Run[] {
  const { offsets, length } = layOutTensors(graph.parameters);
  const runs: { parameters: NodeOf<'parameter'>[]; gradients: Node[]; open: boolean }[] = [];
  for (const parameter of graph.parameters) {
    const gradient = graph.outputs.gradients.get(parameter.attributes.name);
    if (!gradient) throw new Error(`internal error: ${parameter.attributes.name} has no gradient`);
    const open = !alone(gradient) && !hidden.has(parameter.attributes.name);
    const last = runs.at(-1);
    if (open && last?.open && !apart(last.parameters.at(-1)!, parameter)) {
      last.parameters.push(parameter);
      last.gradients.push(gradient);
    } else runs.push({ parameters: [parameter], gradients: [gradient], open });
  }
  const begins = graph.parameters.map(({ attributes: { name } }) => offsets.get(name)!);
  let next = 0;
  return runs.map(({ parameters, gradients }) => {
    const own = begins.slice(next, (next += parameters.length));
    const offset = own[0]!;
    return {
      parameters,
      gradients,
      offset,
      isMatrix: isMatrix(parameters[0]!),
      isHidden: hidden.has(parameters[0]!.attributes.name),
      offsets: own.map((begin) => begin - offset),
      length: (begins[next] ?? length) - offset,
    };
  });
}

/** The parameter of a run of one as a matrix: [M, …] has M rows. Its slot may be longer than itself, to keep the next one aligned. */
function matrixOf({ parameters: [only], length }: Run, g: GraphBuilder): Matrix<Value> {
  const { shape } = only!;
  const rows = shape[0] as number;
  const size = lengthOf(shape, 1);
  const columns = size / rows;
  return {
    rows,
    columns,
    of: (flat) => g.reshape(size === length ? flat : g.slice(flat, 2, 0, size), [1, rows, columns]),
    flat: (matrix) => {
      const row = g.reshape(matrix, [1, 1, size]);
      return size === length ? row : g.pad(row, 2, 0, length);
    },
  };
}

/** Matrices have three axes here, as all that is computed element by element has: [1, rows, columns]. A product's weight has two. */
const asWeight = (matrix: Value, g: GraphBuilder): Value => g.reshape(matrix, matrix.shape.slice(1));

function arithmeticOf(g: GraphBuilder): Arithmetic<Value> {
  return {
    add: (a, b) => g.add(a, b),
    subtract: (a, b) => g.subtract(a, b),
    multiply: (a, b) => g.multiply(a, b),
    divide: (a, b) => g.divide(a, b),
    maximum: (a, b) => g.maximum(a, b),
    greater: (a, b) => g.greater(a, b),
    sqrt: (x) => g.sqrt(x),
    norm: (x) => g.node('norm', [x], {}),
    times: (a, b) => g.node('linearInput', [a, asWeight(b, g)], {}),
    timesTransposed: (a, b) => g.linear(a, asWeight(b, g)),
    transposedTimes: (a, b) => {
      const [rows, columns] = [a.shape[2] as number, b.shape[2] as number];
      return g.reshape(g.node('linearWeight', [a, b], { shape: [rows, columns] }), [1, rows, columns]);
    },
  };
}
