import type { Axis, Named, Reduction, Walk } from '../definition.js';
import type { Expression } from '../kernel.js';
import type { ScalarFunction } from '../scalar.js';

/*
 * Words that the definitions of structured ops are written in.
 */

export const axis = (name: string, constant: number): Axis => ({ variable: name, extent: { constant, batch: false } });
/** b, the examples of a batch. */
export const examples: Axis = { variable: 'b', extent: { constant: 1, batch: true } };

export const number = (value: number): Expression => ({ kind: 'number', value });
export const variable = (name: string): Expression => ({ kind: 'variable', name });
export const call = (name: ScalarFunction, ...arguments_: Expression[]): Expression => ({
  kind: 'call',
  function: name,
  arguments: arguments_,
});
export const add = (a: Expression, b: Expression): Expression => call('add', a, b);
export const subtract = (a: Expression, b: Expression): Expression => call('subtract', a, b);
export const multiply = (...factors: Expression[]): Expression => factors.reduce((a, b) => call('multiply', a, b));

export const define = (name: string, value: Named['value']): Named => ({ kind: 'let', name, value });
export const reduction = (over: Walk, terms: readonly Expression[], operation: Reduction['operation'] = 'sum'): Reduction => ({
  kind: 'reduction',
  operation,
  over,
  terms,
});
