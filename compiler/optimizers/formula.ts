/**
 * A number that depends on the step alone, as a formula that the runtime works out in double precision before each step: `rate` is the
 * step's learning rate, `step` counts the updates from 1.
 */
export type Formula =
  | number
  | 'rate'
  | 'step'
  | readonly ['add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'minimum', Formula, Formula]
  | readonly ['sqrt', Formula];
