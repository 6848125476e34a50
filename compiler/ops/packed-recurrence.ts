import { extentOf } from './graph.js';
import { defineOp } from './op.js';
import { hiddenGradients, slotsOf } from './recurrent.js';

interface PackedRecurrence {
  readonly cell: keyof typeof slotsOf;
  /** The position table's column of the row that is one position before. */
  readonly column: number;
}

declare module './graph.js' {
  interface StructuredOps {
    packedRecurrence: PackedRecurrence;
    packedRecurrenceBackward: PackedRecurrence;
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
 * rnn, gru or lstm on rows in the order of steps: the input's share x [N, 1, G·H], the hidden weights [G·H, H], their bias [G·H] and the
 * position table to what the op of that name keeps, a row each, with the h before it at the end, zeros for a first row. Several rows may
 * have the same row before them.
 */
export const packedRecurrence = defineOp('packedRecurrence', {
  kind: 'structured',
  shape: ([x], { cell }) => [x![0]!, 1, rowOf(slotsOf[cell].kept + 1, (x![2] as number) / slotsOf[cell].gates)],
  gradient: (node, dy, g) => {
    const [, weight, , table] = node.inputs;
    const { cell } = node.attributes;
    const H = weight!.shape[1] as number;
    const { gates, toInput, kept } = slotsOf[cell];
    const d = g.node('packedRecurrenceBackward', [g.slice(dy, 2, 0, H), node, weight!, table!], node.attributes);
    const dHidden = g.named(g.slice(d, 2, 0, gates * H), 'hidden');
    const before = g.called(g.slice(node, 2, kept * H, H), `${node.name}Before`, 'before');
    return [g.slice(d, 2, toInput * H, gates * H), ...hiddenGradients(dHidden, before, weight!, g)];
  },
  multiplyAdds: ({ inputs: [x, weight] }) => {
    const { constant, ...many } = extentOf(x!.shape);
    return [{ constant: constant * (weight!.shape[1] as number), ...many }];
  },
});

/** What the ops of that name send back, a row each, with one slot more, which is no result: of the gradient of h, what forward kept, the hidden weights and the position table. */
export const packedRecurrenceBackward = defineOp('packedRecurrenceBackward', {
  kind: 'structured',
  shape: ([dh], { cell }) => [dh![0]!, 1, rowOf(slotsOf[cell].sent + 1, dh![2] as number)],
  gradient: 'none',
  multiplyAdds: ({ inputs: [dh, , weight], attributes: { cell } }) => {
    const { constant, ...many } = extentOf(dh!.shape);
    return [{ constant: constant * slotsOf[cell].gates * (weight!.shape[1] as number), ...many }];
  },
});
