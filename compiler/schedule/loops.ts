import { extentOf, type Extent, type TensorShape } from '../ops/graph.js';
import type { Index, Statement } from './kernel.js';

/** One loop over one axis, or over neighbouring axes that every tensor of the nest walks through together. */
export interface Loop {
  readonly axes: readonly number[];
  readonly variable: string;
  readonly extent: Extent;
}

/**
 * Loops over the given axes of a space, neighbours merged where no tensor varies along one and not the other:
 * [B, T, C] tensors alone need one loop, with a bias [1, 1, C] two, rows and channels.
 */
export function loopsOver(axes: readonly number[], space: TensorShape, tensors: readonly TensorShape[]): readonly Loop[] {
  const long = axes.filter((axis) => space[axis] !== 1);
  const runs: number[][] = [];
  for (const axis of long) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const adjacent = previous !== undefined && space.slice(previous + 1, axis).every((size) => size === 1);
    if (run && adjacent && tensors.every((shape) => (shape[previous!] === 1) === (shape[axis] === 1))) run.push(axis);
    else runs.push([axis]);
  }
  return runs.map((run) => ({ axes: run, variable: variableOf(run, space), extent: extentOf(run.map((axis) => space[axis]!)) }));
}

/** b examples, t positions, c channels; n rows, which are examples and positions, or distinct nodes; i for all together. */
function variableOf(axes: readonly number[], space: TensorShape): string {
  if (space.length !== 3) return axes.length === space.length ? 'i' : `i${axes.join('')}`;
  if (axes.join('') === '0' && extentOf(space).distinct !== undefined) return 'n';
  return ({ '0': 'b', '1': 't', '2': 'c', '01': 'n', '12': 'k', '012': 'i', '02': 'i' } as Record<string, string>)[axes.join('')]!;
}

/** Where the element of a row-major tensor stands that the loops have come to. */
export function indexOf(shape: TensorShape, loops: readonly Loop[], offset = 0): Index {
  const terms = loops.flatMap(({ axes, variable }) => {
    const last = axes.at(-1)!;
    return shape[last] === 1 ? [] : [{ variable, stride: strideOf(shape, last) }];
  });
  return { terms: terms.sort((a, b) => b.stride - a.stride), offset };
}

/** How far apart two neighbours along an axis are. Only the first axis may be B, so a stride is known. */
export function strideOf(shape: TensorShape, axis: number): number {
  return shape.slice(axis + 1).reduce<number>((product, size) => product * (size as number), 1);
}

/** The body within the loops, first one outermost. */
export function nest(loops: readonly Loop[], body: readonly Statement[]): readonly Statement[] {
  return loops.reduceRight<readonly Statement[]>((inside, { variable, extent }) => [{ kind: 'for', variable, extent, body: inside }], body);
}
