import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    input: { readonly role: 'tokens' | 'targets' | 'places' | 'rows' | 'positions'; readonly shape: TensorShape };
  }
}

/**
 * Indices that a batch brings: tokens [B, T, 1] from 0 to V-1, targets [B, T or 1, 1] from -1 (no target) to V-1;
 * places [B, 1, 1], in one-step programs, how many tokens of the example went before;
 * rows [B, T, 1], where tables have a row for each symbol at each position, symbol · T + position;
 * positions [N, 1, 4], of words laid end to end on a card: the table that position-table.ts says it is given, which is longer than that.
 */
export const input = defineOp('input', { kind: 'source', type: 'int', shape: (_, { shape }) => shape, gradient: 'none' });
