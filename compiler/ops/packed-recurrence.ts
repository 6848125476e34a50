import { extentOf, type Distinct } from './graph.js';
import { defineOp } from './op.js';
import { slotsOf } from './recurrent.js';

interface PackedRecurrence {
  readonly cell: keyof typeof slotsOf;
  /** The position table's column of the row that is one position before. */
  readonly column: number;
  /** How many rows have one that comes after them. They are the first ones. */
  readonly followed: Distinct;
}

declare module './graph.js' {
  interface StructuredOps {
    packedRecurrence: PackedRecurrence;
    packedRecurrenceBackward: PackedRecurrence;
  }
  interface OpInputs {
    packedRecurrence: readonly [x: Node, weight: Node, bias: Node, table: Node];
    packedRecurrenceBackward: readonly [dh: Node, kept: Node, weight: Node, table: Node];
  }
}

/**
 * Numbers from a row to the next one: so many slots of H, and a few more where rows would be a large power of two apart, or a few of them
 * apart, because those share the same few lines of a cache.
 */
export function rowOf(slots: number, H: number): number {
  return (slots * H) % 128 === 0 ? slots * H + 16 : slots * H;
}

/**
 * rnn, gru or lstm on rows in the order of heights: the input's share x [N, 1, G·H], the hidden weights [G·H, H], their bias [G·H] and
 * the position table to what the op of that name keeps, a row each, and after it the hidden weights times h, of rows that others come
 * after: several rows may have the same row before them, and a word's last has none after it.
 */
export const packedRecurrence = defineOp('packedRecurrence', {
  kind: 'structured',
  shape: ([x], { cell }) => [x[0]!, 1, rowOf(slotsOf[cell].kept + slotsOf[cell].gates, (x[2] as number) / slotsOf[cell].gates)],
  gradient: (node, dy, g) => {
    const [, weight, , table] = node.inputs;
    const { cell, followed } = node.attributes;
    const H = weight.shape[1] as number;
    const { gates, toInput, sent } = slotsOf[cell];
    const d = g.node('packedRecurrenceBackward', [g.slice(dy, 2, 0, H), node, weight, table], node.attributes);
    const dHidden = g.named(g.slice(d, 2, 0, gates * H), 'hidden');
    const dShares = g.named(g.slice(g.first(d, followed), 2, sent * H, gates * H), 'shares');
    const h = g.named(g.slice(g.first(node, followed), 2, 0, H), 'before');
    const dWeight = g.node('linearWeight', [dShares, h], { shape: weight.shape as readonly number[] });
    return [g.slice(d, 2, toInput * H, gates * H), dWeight, g.reshape(g.sum(dHidden, [0, 1]), [weight.shape[0]!])];
  },
  multiplyAdds: ({ inputs: [, weight], attributes: { followed } }) => [extentOf([followed, ...weight.shape])],
});

/**
 * What the ops of that name send back, a row each, and after it the gradient of the hidden weights' share, summed over the rows after it,
 * of rows that have some: of the gradient of h, what forward kept, the hidden weights and the position table.
 */
export const packedRecurrenceBackward = defineOp('packedRecurrenceBackward', {
  kind: 'structured',
  shape: ([dh], { cell }) => [dh[0]!, 1, rowOf(slotsOf[cell].sent + slotsOf[cell].gates, dh[2] as number)],
  gradient: 'none',
  multiplyAdds: ({ inputs: [, , weight], attributes: { followed } }) => [extentOf([followed, ...weight.shape])],
});
