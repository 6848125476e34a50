import type { Dim } from './graph.js';
import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    distinct: { readonly size: number };
    members: object;
    tally: { readonly rows: Dim };
  }
}

/**
 * Numbers the distinct groups of `size` neighbouring indices in a batch: [B, T, 1] to [B, k, 1] with k = T/size, where equal
 * groups have one number, from 0 in order of their first appearance. How many there are is from then on the size Nk.
 */
export const distinct = defineOp('distinct', {
  kind: 'structured',
  shape: ([indices], { size }) => [indices![0]!, (indices![1] as number) / size, 1],
  gradient: 'none',
});

/** The indices that each distinct group holds: numbers [B, k, 1] and indices [B, T, 1] to [Nk, T/k, 1]. */
export const members = defineOp('members', {
  kind: 'structured',
  shape: ([numbers, indices]) => {
    const nodes = numbers![1] as number;
    return [`N${nodes}`, (indices![1] as number) / nodes, 1];
  },
  gradient: 'none',
});

/** How often each row is named by the batch's indices: [B, T, 1] to [rows, 1, 1]. */
export const tally = defineOp('tally', { kind: 'structured', shape: (_, { rows }) => [rows, 1, 1], gradient: 'none' });
