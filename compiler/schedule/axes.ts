import { extentOf, type TensorShape } from '../ops/graph.js';
import { identity, type Mapping } from '../ops/mapping.js';
import type { Axis } from './definition.js';
import type { Index } from './kernel.js';

/** One loop over one axis, or over neighbouring axes that every tensor of the nest walks through together. */
export interface AxisLoop extends Axis {
  readonly axes: readonly number[];
}

/** A tensor, and which of its elements belongs to the place that the loops have come to. */
export interface Access {
  readonly shape: TensorShape;
  readonly at: Mapping;
}

/**
 * Loops over the given axes of a space, neighbours merged where every tensor walks through them as through one:
 * [B, T, C] tensors alone need one loop, with a bias [1, 1, C] or a part of a longer axis two, rows and channels.
 */
export function loopsOver(axes: readonly number[], space: TensorShape, tensors: readonly Access[]): readonly AxisLoop[] {
  const long = axes.filter((axis) => space[axis] !== 1);
  const runs: number[][] = [];
  for (const axis of long) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const adjacent = previous !== undefined && space.slice(previous + 1, axis).every((size) => size === 1);
    const asOne = (tensor: Access): boolean => stepOf(tensor, previous!) === stepOf(tensor, axis) * (space[axis] as number);
    if (run && adjacent && tensors.every(asOne)) run.push(axis);
    else runs.push([axis]);
  }
  return runs.map((run) => ({ axes: run, variable: variableOf(run, space), extent: extentOf(run.map((axis) => space[axis]!)) }));
}

/** Loop variables: b examples, t positions, c channels; n rows (examples and positions, or distinct nodes); i all axes merged. */
function variableOf(axes: readonly number[], space: TensorShape): string {
  if (space.length !== 3) return axes.length === space.length ? 'i' : `i${axes.join('')}`;
  if (axes.join('') === '0' && extentOf(space).distinct !== undefined) return 'n';
  return ({ '0': 'b', '1': 't', '2': 'c', '01': 'n', '12': 'k', '012': 'i', '02': 'i' } as Record<string, string>)[axes.join('')]!;
}

/** Where the element of a row-major tensor stands that the loops have come to. */
export function indexOf(shape: TensorShape, loops: readonly AxisLoop[], at: Mapping = identity(shape)): Index {
  const terms = loops.flatMap(({ axes, variable }) => {
    const stride = stepOf({ shape, at }, axes.at(-1)!);
    return stride === 0 ? [] : [{ variable, stride }];
  });
  const offset = at.start.reduce((sum, start, axis) => (start === 0 ? sum : sum + start * strideOf(shape, axis)), 0);
  return { terms: terms.sort((a, b) => b.stride - a.stride), offset };
}

/** How far a step along an axis of the loops takes one in a tensor. */
function stepOf({ shape, at }: Access, axis: number): number {
  const scale = at.scale[axis] ?? 0;
  return shape[axis] === 1 || scale === 0 ? 0 : scale * strideOf(shape, axis);
}

/** How far apart two neighbours along an axis are. Only the first axis may be B, so a stride is known. */
export function strideOf(shape: TensorShape, axis: number): number {
  return shape.slice(axis + 1).reduce<number>((product, size) => product * (size as number), 1);
}
