import type { OptimizerSettings } from '../model-definition.js';
import { adam } from './adam.js';
import { plainArithmetic, type FlatArithmetic } from './arithmetic.js';
import type { Optimizer } from './optimizer.js';
import { sgd } from './sgd.js';

export type { Optimizer } from './optimizer.js';

type Kind = OptimizerSettings['kind'];
type SettingsOf<K extends Kind> = OptimizerSettings & { readonly kind: K };

const optimizers: { readonly [K in Kind]: (settings: SettingsOf<K>, length: number, arithmetic: FlatArithmetic) => Optimizer } = {
  sgd,
  adam: (settings, length, arithmetic) => adam(settings, length, false, arithmetic),
  adamW: (settings, length, arithmetic) => adam(settings, length, true, arithmetic),
};

/** The optimizer of a spec for a flat array of `length` parameters. Its state begins at zero. */
export function createOptimizer<K extends Kind>(settings: SettingsOf<K>, length: number, arithmetic: FlatArithmetic = plainArithmetic): Optimizer {
  const kind: K = settings.kind;
  return optimizers[kind](settings, length, arithmetic);
}
