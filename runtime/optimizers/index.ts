import type { OptimizerSettings } from '../model-definition.js';
import { adam } from './adam.js';
import type { Optimizer } from './optimizer.js';
import { sgd } from './sgd.js';

export type { Optimizer } from './optimizer.js';

type Kind = OptimizerSettings['kind'];
type SettingsOf<K extends Kind> = OptimizerSettings & { readonly kind: K };

const optimizers: { readonly [K in Kind]: (settings: SettingsOf<K>, length: number) => Optimizer } = {
  sgd,
  adam: (settings, length) => adam(settings, length, false),
  adamW: (settings, length) => adam(settings, length, true),
};

/** The optimizer of a spec for a flat array of `length` parameters. Its state begins at zero. */
export function createOptimizer<K extends Kind>(settings: SettingsOf<K>, length: number): Optimizer {
  const kind: K = settings.kind;
  return optimizers[kind](settings, length);
}
