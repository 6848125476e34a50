import type { OptimizerSettings } from '../model-definition.js';
import { adam } from './adam.js';
import type { Optimizer } from './optimizer.js';
import { sgd } from './sgd.js';

export type { Optimizer } from './optimizer.js';

type Kind = OptimizerSettings['kind'];

const optimizers: { readonly [K in Kind]: (settings: Extract<OptimizerSettings, { readonly kind: K }> & OptimizerSettings, length: number) => Optimizer } = {
  sgd: (settings, length) => sgd(settings, length),
  adam: (settings, length) => adam(settings as Extract<OptimizerSettings, { kind: 'adam' | 'adamW' }>, length, false),
  adamW: (settings, length) => adam(settings as Extract<OptimizerSettings, { kind: 'adam' | 'adamW' }>, length, true),
};

/** The optimizer of a spec for a flat array of `length` parameters. */
export function createOptimizer(settings: OptimizerSettings, length: number): Optimizer {
  const create = optimizers[settings.kind] as (settings: OptimizerSettings, length: number) => Optimizer;
  return create(settings, length);
}
