import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    optimizerState: { readonly name: string; readonly offset: number; readonly length: number };
  }
}

/**
 * What an optimizer keeps from step to step of the parameters from `offset` on in their array, [1, 1, length]; an update gives it
 * its next value. All of one name stand in one array, laid out as the parameters.
 */
export const optimizerState = defineOp('optimizerState', { kind: 'source', shape: (_, { length }) => [1, 1, length], gradient: 'none' });
