import type { TensorShape } from '../../ops/graph.js';
import type { ElementDefinition, Named } from '../definition.js';
import type { Buffer, Expression, Index, Load } from '../kernel.js';
import type { Cell, CellBody } from './cells.js';
import { axis, define, examples, multiply, reduction } from './terms.js';

/** One position of a [B, T, C] buffer, counted in the order in which a recurrence runs. */
interface Sequence {
  readonly buffer: Buffer;
  readonly positions: number;
  readonly channels: number;
}

/** The direction of a recurrence, and the position of its current step. */
interface Step {
  /** The position is start + sign · s in a loop over the steps s, or just start where there is no loop. */
  readonly start: number;
  readonly sign: 1 | -1;
  readonly looped: boolean;
}

const STEP = 's';

/** b[gate·H + j]. */
export function biasOf(bias: Buffer, gate: number, H: number): Expression {
  return { kind: 'load', buffer: bias, index: { terms: [{ variable: 'j', stride: 1 }], offset: gate * H } };
}

/** A recurrence over the positions of x, [B, T, G·H]; `given` is the state before the first, as an earlier call left it. */
export function recurrentDefinitions(
  cell: Cell,
  [xBuffer, weight, bias, given]: readonly Buffer[],
  out: Buffer,
): readonly ElementDefinition[] {
  const [x, y] = [sequence(xBuffer!), sequence(out)];
  const H = weight!.shape[1] as number;
  const body = (step: Step, first: boolean): CellBody => {
    const state = (channel: string, slot: number): Expression =>
      first ? read(sequence(given!), alone(0), channel, slot * H) : read(y, step, channel, slot * H, -1);
    const hasState = !first || given !== undefined;
    return cell.forward({
      hasState,
      hidden: (names) => (hasState ? hiddenSums(names, weight!, () => state('k', 0), false) : []),
      x: (gate) => read(x, step, 'j', gate * H),
      bias: (gate) => biasOf(bias!, gate, H),
      state: (slot) => state('j', slot),
      write: (slot, value) => ({ buffer: out, index: at(y, step, 'j', slot * H), value }),
    });
  };
  const begin = once(H, body(alone(0), true));
  if (y.positions === 1) return [begin];
  return [begin, inSteps(y.positions - 1, H, body({ start: 1, sign: 1, looped: true }, false))];
}

/** Its backward pass, in reverse; `kept` is what forward left. */
export function recurrentBackwardDefinitions(
  cell: Cell,
  [dhBuffer, kept, weight]: readonly Buffer[],
  out: Buffer,
): readonly ElementDefinition[] {
  const H = weight!.shape[1] as number;
  const shape = (slots: number): TensorShape => [out.shape[0]!, out.shape[1]!, slots * H];
  const [y, d, dh] = [sequence(kept!, shape(cell.kept)), sequence(out), sequence(dhBuffer!, shape(1))];
  const body = (step: Step, hasAfter: boolean, hasBefore: boolean): CellBody =>
    cell.backward({
      hasAfter,
      hasBefore,
      hidden: (name) => (hasAfter ? hiddenSums([name], weight!, (gate) => read(d, step, 'k', gate * H, 1), true) : []),
      dh: read(dh, step, 'j', 0),
      after: (slot) => read(d, step, 'j', slot * H, 1),
      kept: (slot) => read(y, step, 'j', slot * H),
      before: (slot) => read(y, step, 'j', slot * H, -1),
      write: (slot, value) => ({ buffer: out, index: at(d, step, 'j', slot * H), value }),
    });
  const last = y.positions - 1;
  const begin = once(H, body(alone(last), false, last > 0));
  const count = cell.readsBefore ? last - 1 : last;
  const steps = count > 0 ? [inSteps(count, H, body({ start: last - 1, sign: -1, looped: true }, true, true))] : [];
  return [begin, ...steps, ...(cell.readsBefore && last > 0 ? [once(H, body(alone(0), true, false))] : [])];
}

const alone = (start: number): Step => ({ start, sign: 1, looped: false });

/** `shape` is that of the value, which may be a view of the buffer: after `flatten` the buffer is [B, 1, T·C]. */
function sequence(buffer: Buffer, shape: TensorShape = buffer.shape): Sequence {
  return { buffer, positions: shape[1] as number, channels: shape[2] as number };
}

/** Element [b, position, first + channel], `shift` positions from the step's own. */
function at({ positions, channels }: Sequence, step: Step, channel: string, first: number, shift = 0): Index {
  const terms = [{ variable: 'b', stride: positions * channels }];
  if (step.looped) terms.push({ variable: STEP, stride: step.sign * channels });
  terms.push({ variable: channel, stride: 1 });
  return { terms, offset: (step.start + shift) * channels + first };
}

function read(of: Sequence, step: Step, channel: string, first: number, shift = 0): Load {
  return { kind: 'load', buffer: of.buffer, index: at(of, step, channel, first, shift) };
}

/**
 * Σ_k weight[gate·H + j, k] · state[k] for each gate, in one walk: the hidden state's share.
 * `transposed` sums over the gates' rows instead: Σ_k weight[gate·H + k, j] · state_gate[k], all gates in one sum.
 */
function hiddenSums(names: readonly string[], weight: Buffer, state: (gate: number) => Expression, transposed: boolean): readonly Named[] {
  const H = weight.shape[1] as number;
  const [row, column] = transposed ? (['k', 'j'] as const) : (['j', 'k'] as const);
  const term = (gate: number): Expression => {
    const terms = [
      { variable: row, stride: H },
      { variable: column, stride: 1 },
    ];
    return multiply({ kind: 'load', buffer: weight, index: { terms, offset: gate * H * H } }, state(gate));
  };
  const walk = { axes: [axis('k', H)], where: [] };
  const gates = Array.from({ length: (weight.shape[0] as number) / H }, (_, gate) => gate);
  return names.map((name, gate) => define(name, reduction(walk, transposed ? gates.map(term) : [term(gate)])));
}

/** A cell over examples b and channels j. */
function once(channels: number, body: CellBody): ElementDefinition {
  return { kind: 'elements', axes: [examples, axis('j', channels)], ...body };
}

function inSteps(count: number, channels: number, body: CellBody): ElementDefinition {
  return { ...once(channels, body), step: axis(STEP, count) };
}
