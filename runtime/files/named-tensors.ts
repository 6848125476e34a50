import { UserError } from '../errors.js';
import { byModelNames } from './torch-names.js';
import type { FlatLayout, ModelPlan, TensorDefinition } from '../contract.js';

/** A tensor on its own: `values` has as many numbers as `shape` says, row-major. */
export interface NumberTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** How many numbers a shape holds. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, n) => size * n, 1);
}

/** How many numbers the tensors of a layout hold; the flat array may be longer, with gaps between them. */
export function countNumbers(layout: { readonly tensors: readonly Pick<TensorDefinition, 'shape'>[] }): number {
  return layout.tensors.reduce((count, { shape }) => count + sizeOf(shape), 0);
}

/** The tensors of a flat array by name, with `prefix` before each name; views of `flat`, not copies. */
export function namedTensors(layout: FlatLayout, flat: Float32Array, prefix = ''): Map<string, NumberTensor> {
  return new Map(
    layout.tensors.map(({ name, shape, offset }) => [prefix + name, { shape, values: flat.subarray(offset, offset + sizeOf(shape)) }]),
  );
}

/** A layout, the flat array to fill by it, and the prefix of its names in a file. */
export interface TensorTarget {
  readonly layout: FlatLayout;
  readonly flat: Float32Array;
  readonly prefix?: string;
  /** Whether NaN and infinity may be among the numbers. */
  readonly anyNumber?: boolean;
}

/**
 * Copies tensors into flat arrays by name. Every tensor of every layout has to be there in its shape, and nothing else may be,
 * but for PyTorch's `num_batches_tracked`, which nothing here needs. Nothing is written unless all fits.
 * Throws WNC731 naming each tensor that is missing, extra or of another shape, and WNC734 for one with a number that is not
 * finite; `source` says whose tensors these are.
 */
export function fillFromTensors(given: ReadonlyMap<string, NumberTensor>, targets: readonly TensorTarget[], source: string): void {
  const problems: string[] = [];
  const wanted = new Set(targets.flatMap(({ layout, prefix = '' }) => layout.tensors.map(({ name }) => prefix + name)));
  const tensors = byModelNames(given, (name) => wanted.has(name));
  for (const { layout, prefix = '' } of targets) {
    for (const { name, shape } of layout.tensors) {
      const found = tensors.get(prefix + name);
      if (!found) problems.push(`${prefix}${name} ${shapeText(shape)} is missing`);
      else if (shapeText(found.shape) !== shapeText(shape)) {
        problems.push(`${prefix}${name} has the shape ${shapeText(found.shape)} where the model has ${shapeText(shape)}`);
      }
    }
  }
  for (const [name, { shape }] of tensors) {
    if (wanted.has(name) || name.split('.').at(-1) === 'num_batches_tracked') continue;
    problems.push(`${name} ${shapeText(shape)} is not a tensor of the model`);
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, 12);
    if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more`);
    throw new UserError(
      'WNC731',
      `${source} does not fit the model:\n  ${shown.join('\n  ')}`,
      'give weights of this model, whose tensors wnc inspect lists; wnc train --from takes what fits of another one',
    );
  }
  checkFinite(tensors, targets, source);
  for (const { layout, flat, prefix = '' } of targets) {
    for (const { name, offset } of layout.tensors) flat.set(tensors.get(prefix + name)!.values, offset);
  }
}

function checkFinite(tensors: ReadonlyMap<string, NumberTensor>, targets: readonly TensorTarget[], source: string): void {
  for (const { layout, prefix = '', anyNumber = false } of targets) {
    if (anyNumber) continue;
    for (const { name } of layout.tensors) {
      const { values } = tensors.get(prefix + name)!;
      const index = values.findIndex((value) => !Number.isFinite(value));
      if (index < 0) continue;
      const count = values.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
      const others = count === 1 ? '' : `, one of ${count} such numbers`;
      throw new UserError(
        'WNC734',
        `${source}: number ${index} of ${prefix}${name} is ${values[index]}${others}`,
        'give weights that are all finite numbers',
      );
    }
  }
}

/** The first tensor with a number that is NaN or infinite. */
export function firstNotFinite(layout: FlatLayout, flat: Float32Array): string | undefined {
  return layout.tensors.find(({ shape, offset }) => !allFinite(flat, offset, offset + sizeOf(shape)))?.name;
}

export function allFinite(flat: Float32Array, from = 0, to = flat.length): boolean {
  // x - x is 0 for a finite number and NaN for any other.
  let sum = 0;
  for (let i = from; i < to; i++) sum += flat[i]! - flat[i]!;
  return sum === 0;
}

function shapeText(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

/** The flat arrays of a model's weights, and what says where each tensor stands in them. */
export interface WeightArrays {
  readonly definition: Pick<ModelPlan, 'name' | 'parameters' | 'statistics'>;
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
}

/** Fills a model's parameters and running statistics. Throws as fillFromTensors does. */
export function fillModel(
  tensors: ReadonlyMap<string, NumberTensor>,
  { definition, parameters, statistics }: WeightArrays,
  source: string,
): void {
  const targets = [
    { layout: definition.parameters, flat: parameters },
    { layout: definition.statistics, flat: statistics },
  ];
  fillFromTensors(tensors, targets, source);
}
