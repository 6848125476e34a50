import type { InitialValue } from '../../runtime/contract.js';
import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    statistic: {
      readonly name: string;
      readonly shape: readonly number[];
      readonly initial: InitialValue;
      readonly momentum: number;
      /** Of one with a row for each position of words: how many words a batch has to have there, so that it gives the row. */
      readonly least?: number;
    };
  }
}

/** A running statistic in its checkpoint's shape: updated by a training step, never differentiated. `momentum` of each batch's value goes in. */
export const statistic = defineOp('statistic', { kind: 'source', shape: (_, { shape }) => shape, gradient: 'none' });
