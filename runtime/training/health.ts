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

/**
 * Mean and standard deviation of numbers, in double precision and in one pass: of their differences from the first number, which is no
 * further from the mean than √n standard deviations, so that the squares lose few digits and equal numbers have no spread at all. Four
 * sums at a time, since each addition waits for the one before.
 */
export function momentsOf(values: ArrayLike<number>): { readonly mean: number; readonly deviation: number } {
  const { length } = values;
  if (length === 0) return { mean: 0, deviation: 0 };
  const first = values[0]!;
  let [sumA, sumB, sumC, sumD, squaresA, squaresB, squaresC, squaresD] = [0, 0, 0, 0, 0, 0, 0, 0];
  const fours = length - (length % 4);
  for (let i = 0; i < fours; i += 4) {
    const a = values[i]! - first;
    const b = values[i + 1]! - first;
    const c = values[i + 2]! - first;
    const d = values[i + 3]! - first;
    sumA += a;
    sumB += b;
    sumC += c;
    sumD += d;
    squaresA += a * a;
    squaresB += b * b;
    squaresC += c * c;
    squaresD += d * d;
  }
  for (let i = fours; i < length; i++) {
    const a = values[i]! - first;
    sumA += a;
    squaresA += a * a;
  }
  const mean = (sumA + sumB + (sumC + sumD)) / length;
  const variance = (squaresA + squaresB + (squaresC + squaresD)) / length - mean * mean;
  return { mean: first + mean, deviation: Math.sqrt(Math.max(0, variance)) };
}

function deviationOf(values: Float32Array): number {
  return momentsOf(values).deviation;
}

/**
 * A table by the exponent of a float32: the number of bins below it, and the edge within its range, as the bits of the first float32 that
 * is not below it. A bin is wider than the range of one exponent, so there is at most one such edge. It is refilled for each parameter and
 * allocated once: a step allocates no arrays.
 */
const below = new Uint8Array(256);
const edgeIn = new Int32Array(256);
/** How many numbers are in each bin, likewise. */
const counts = new Int32Array(updateEdges.length - 1);
/** The edge of an exponent that has none. Bits of positive numbers are in the order of the numbers, and these are above those of any. */
const NO_EDGE = 0x7fffffff;

function binsOf(change: Float32Array, spread: number): readonly number[] {
  counts.fill(0);
  // A parameter of equal numbers, such as a norm's initial weight, has no spread: zero updates go into the first bin, others into the last.
  const edges = updateEdges.slice(1, -1).map((edge) => 10 ** edge * spread);
  let passed = 0;
  for (let exponent = 1; exponent < 255; exponent++) {
    while (passed < edges.length && edges[passed]! <= 2 ** (exponent - 127)) passed++;
    below[exponent] = passed;
    const edge = edges[passed];
    edgeIn[exponent] = edge === undefined || edge > LARGEST ? NO_EDGE : bitsNotBelow(edge);
  }
  const bits = new Int32Array(change.buffer, change.byteOffset, change.length);
  for (let i = 0; i < change.length; i++) {
    const size = bits[i]! & 0x7fffffff;
    const exponent = size >>> 23;
    // Zero and subnormal numbers; infinity and NaN.
    if (exponent === 0 || exponent === 255) counts[oddBin(Math.abs(change[i]!), edges)]!++;
    // The difference's sign says whether the edge is passed. A branch would go either way, so it would often be predicted wrongly.
    else counts[below[exponent]! + ((edgeIn[exponent]! - 1 - size) >>> 31)]!++;
  }
  return [...counts];
}

const LARGEST = 3.4028234663852886e38;
const one = new Float32Array(1);
const oneBits = new Int32Array(one.buffer);

/** The bits of the smallest float32 that is not below a positive number. */
function bitsNotBelow(value: number): number {
  one[0] = value;
  return oneBits[0]! + (one[0]! < value ? 1 : 0);
}

function oddBin(value: number, edges: readonly number[]): number {
  return value > 0 ? edges.filter((edge) => edge <= value).length : 0;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
