import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    stopGradient: object;
  }
  interface OpInputs {
    stopGradient: readonly [x: Node];
  }
}

/** x, taken as constant by differentiation. For use where the full gradient is known to be zero; simplify removes it. */
export const stopGradient = defineOp('stopGradient', { kind: 'view', shape: ([x]) => x, gradient: 'none' });
