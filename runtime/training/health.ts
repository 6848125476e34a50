import type { FlatLayout } from '../contract.js';
import { sizeOf } from '../files/named-tensors.js';

/** How one parameter moved in one step. Spreads are standard deviations over its numbers. */
export interface ParameterHealth {
  readonly data: number;
  /** Of the gradient before clipping. */
  readonly gradient: number;
  /** Of what the optimizer added; update / data is the update-to-data ratio, about 1/1000 where training goes well. */
  readonly update: number;
  /** A histogram of |update| / spread of the parameter, over the bins of `updateEdges`: how many numbers are in each. */
  readonly updates: readonly number[];
}

/** A line of health.jsonl: the step just taken, and each parameter by name. */
export interface HealthLine {
  readonly step: number;
  readonly parameters: Readonly<Record<string, ParameterHealth>>;
}

/**
 * The edges of ParameterHealth.updates: powers of ten of |update| / spread of the data. The first and last bin also hold what is
 * outside.
 */
export const updateEdges: readonly number[] = Array.from({ length: 25 }, (_, i) => -8 + i / 3);

/** How many lines a run has: enough for a curve, too few to be felt. */
const lines = 100;

/** Whether the parameters are watched in this step, counted from 1: the first ten, then one in a hundredth of the run. */
export function healthAt(step: number, steps: number): boolean {
  const every = Math.max(1, Math.round(steps / lines));
  return step % every === 0 || step <= 10 || step === steps;
}

/** Compares every parameter before and after an update. `before` is overwritten with the change, so that no other array is needed. */
export function parameterHealth(
  layout: FlatLayout,
  before: Float32Array,
  gradients: Float32Array,
  after: Float32Array,
): HealthLine['parameters'] {
  return Object.fromEntries(
    layout.tensors.map(({ name, shape, offset }) => {
      const end = offset + sizeOf(shape);
      const change = before.subarray(offset, end);
      const data = deviationOf(change);
      for (let i = 0; i < change.length; i++) change[i] = after[offset + i]! - change[i]!;
      const health: ParameterHealth = {
        data: rounded(data),
        gradient: rounded(deviationOf(gradients.subarray(offset, end))),
        update: rounded(deviationOf(change)),
        updates: binsOf(change, data),
      };
      return [name, health];
    }),
  );
}

/** Mean and standard deviation of numbers, in double precision. */
export function momentsOf(values: ArrayLike<number>): { readonly mean: number; readonly deviation: number } {
  const { length } = values;
  if (length === 0) return { mean: 0, deviation: 0 };
  let sum = 0;
  for (let i = 0; i < length; i++) sum += values[i]!;
  const mean = sum / length;
  let squares = 0;
  for (let i = 0; i < length; i++) squares += (values[i]! - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / length) };
}

function deviationOf(values: Float32Array): number {
  return momentsOf(values).deviation;
}

/**
 * A table by the exponent of a float32: the number of bins below it, and the edge within its range. A bin is wider than the range of
 * one exponent, so there is at most one such edge. It is refilled for each parameter and allocated once: a step allocates no arrays.
 */
const below = new Uint8Array(256);
const edgeIn = new Float64Array(256);

function binsOf(change: Float32Array, spread: number): readonly number[] {
  const counts = new Array<number>(updateEdges.length - 1).fill(0);
  // A parameter of equal numbers, such as a norm's initial weight, has no spread: zero updates go into the first bin, others into the last.
  const edges = updateEdges.slice(1, -1).map((edge) => 10 ** edge * spread);
  let passed = 0;
  for (let exponent = 1; exponent < 255; exponent++) {
    while (passed < edges.length && edges[passed]! <= 2 ** (exponent - 127)) passed++;
    below[exponent] = passed;
    edgeIn[exponent] = edges[passed] ?? Infinity;
  }
  const bits = new Int32Array(change.buffer, change.byteOffset, change.length);
  for (let i = 0; i < change.length; i++) {
    const exponent = (bits[i]! >>> 23) & 0xff;
    const value = Math.abs(change[i]!);
    // Zero and subnormal numbers; infinity and NaN.
    const isOdd = exponent === 0 || exponent === 255;
    counts[isOdd ? oddBin(value, edges) : below[exponent]! + (value >= edgeIn[exponent]! ? 1 : 0)]!++;
  }
  return counts;
}

function oddBin(value: number, edges: readonly number[]): number {
  return value > 0 ? edges.filter((edge) => edge <= value).length : 0;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
