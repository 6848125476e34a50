import { defineOp } from './op.js';

declare module './graph.js' {
  interface StructuredOps {
    distinct: { readonly size: number; readonly rows: Distinct };
    members: { readonly rows: Distinct };
    tally: { readonly rows: Dim };
  }
  interface OpInputs {
    distinct: readonly [indices: Node];
    members: readonly [numbers: Node, indices: Node];
    tally: readonly [indices: Node];
  }
}

/**
 * Numbers the distinct groups of `size` neighbouring indices: [R, T, 1] to [R, T/size, 1], where equal groups have one number,
 * from 0 in order of their first appearance. How many there are is from then on the size `rows`.
 */
export const distinct = defineOp('distinct', {
  kind: 'structured',
  type: 'int',
  kernel: 'Distinct',
  shape: ([indices], { size }) => [indices[0]!, (indices[1] as number) / size, 1],
  gradient: 'none',
});

/** The indices that each distinct group holds: numbers [R, k, 1] and indices [R, T, 1] to [rows, T/k, 1]. */
export const members = defineOp('members', {
  kind: 'structured',
  type: 'int',
  kernel: 'Members',
  shape: ([numbers, indices], { rows }) => [rows, (indices[1] as number) / (numbers[1] as number), 1],
  gradient: 'none',
});

/** How often each row is named by the batch's indices: [B, T, 1] to [rows, 1, 1]. */
export const tally = defineOp('tally', { kind: 'structured', kernel: 'Tally', shape: (_, { rows }) => [rows, 1, 1], gradient: 'none' });
