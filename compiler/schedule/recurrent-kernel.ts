import type { TensorShape } from '../ops/graph.js';
import type { Buffer, Expression, Index, Statement } from './kernel.js';
import type { ScalarFunction } from './scalar.js';

/** One position of a [B, T, C] buffer, counted in the order in which a recurrence runs. */
interface Sequence {
  readonly buffer: Buffer;
  readonly positions: number;
  readonly channels: number;
}

/** The direction of a recurrence, and the position of its current step. */
export interface Step {
  /** The position is start + sign · s in a loop over the steps s, or just start where there is no loop. */
  readonly start: number;
  readonly sign: 1 | -1;
  readonly looped: boolean;
}

const STEP = 's';

export const number = (value: number): Expression => ({ kind: 'number', value });
export const variable = (name: string): Expression => ({ kind: 'variable', name });
export const call = (name: ScalarFunction, ...arguments_: Expression[]): Expression => ({
  kind: 'call',
  function: name,
  arguments: arguments_,
});
export const add = (a: Expression, b: Expression): Expression => call('add', a, b);
export const subtract = (a: Expression, b: Expression): Expression => call('subtract', a, b);
export const multiply = (...factors: Expression[]): Expression => factors.reduce((a, b) => call('multiply', a, b));
export const define = (name: string, value: Expression): Statement => ({ kind: 'let', name, value });

/** `shape` is that of the value, which may be a view of the buffer: after `flatten` the buffer is [B, 1, T·C]. */
export function sequence(buffer: Buffer, shape: TensorShape = buffer.shape): Sequence {
  return { buffer, positions: shape[1] as number, channels: shape[2] as number };
}

/** Element [b, position, first + channel], `shift` positions from the step's own. */
export function at({ positions, channels }: Sequence, step: Step, channel: string | undefined, first: number, shift = 0): Index {
  const terms = [{ variable: 'b', stride: positions * channels }];
  if (step.looped) terms.push({ variable: STEP, stride: step.sign * channels });
  if (channel !== undefined) terms.push({ variable: channel, stride: 1 });
  return { terms, offset: (step.start + shift) * channels + first };
}

export function read(of: Sequence, step: Step, channel: string, first: number, shift = 0): Expression {
  return { kind: 'load', buffer: of.buffer, index: at(of, step, channel, first, shift) };
}

export function write(of: Sequence, step: Step, first: number, value: Expression): Statement {
  return { kind: 'store', buffer: of.buffer, index: at(of, step, 'j', first), value };
}

/**
 * Σ_k weight[gate·H + j, k] · state[k] for each gate, in one loop: the hidden state's share. Each sum begins as `bias`.
 * `transposed` sums over the gates' rows instead: Σ_k weight[gate·H + k, j] · state_gate[k], all gates in one sum.
 */
export function hiddenSums(
  names: readonly string[],
  weight: Buffer,
  state: (gate: number) => Expression,
  transposed: boolean,
): readonly Statement[] {
  const H = weight.shape[1] as number;
  const load = (gate: number): Expression => ({
    kind: 'load',
    buffer: weight,
    index: transposed
      ? {
          terms: [
            { variable: 'k', stride: H },
            { variable: 'j', stride: 1 },
          ],
          offset: gate * H * H,
        }
      : {
          terms: [
            { variable: 'j', stride: H },
            { variable: 'k', stride: 1 },
          ],
          offset: gate * H * H,
        },
  });
  const gates = transposed ? (weight.shape[0] as number) / H : names.length;
  const body: Statement[] = Array.from({ length: gates }, (_, gate) => ({
    kind: 'accumulate',
    name: names[transposed ? 0 : gate]!,
    operation: 'sum',
    value: multiply(load(gate), state(gate)),
  }));
  return [
    ...names.map((name): Statement => ({ kind: 'accumulator', name, operation: 'sum' })),
    { kind: 'for', variable: 'k', extent: { constant: H, batch: false }, body },
  ];
}

/** The first step, which has no state before it, and a loop over the others; each over examples b and channels j. */
export function overPositions(
  positions: number,
  channels: number,
  forward: boolean,
  body: (step: Step, first: boolean) => readonly Statement[],
): readonly Statement[] {
  const begin = overExamples(channels, body({ start: forward ? 0 : positions - 1, sign: 1, looped: false }, true));
  if (positions === 1) return [begin];
  const step: Step = forward ? { start: 1, sign: 1, looped: true } : { start: positions - 2, sign: -1, looped: true };
  return [begin, inSteps(positions - 1, overExamples(channels, body(step, false)))];
}

/** Over examples b and channels j. */
export function overExamples(channels: number, body: readonly Statement[]): Statement {
  const eachChannel: Statement = { kind: 'for', variable: 'j', extent: { constant: channels, batch: false }, body };
  return { kind: 'for', variable: 'b', extent: { constant: 1, batch: true }, body: [eachChannel] };
}

export function inSteps(count: number, step: Statement): Statement {
  return { kind: 'for', variable: STEP, extent: { constant: count, batch: false }, recurrence: true, body: [step] };
}
