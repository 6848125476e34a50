import type { FlatLayout, OptimizerSettings } from '../model-definition.js';
import { adam, type Stretch } from './adam.js';
import { plainArithmetic, type FlatArithmetic } from './arithmetic.js';
import type { Optimizer } from './optimizer.js';
import { sgd } from './sgd.js';

export type { Optimizer } from './optimizer.js';

type Kind = OptimizerSettings['kind'];
type SettingsOf<K extends Kind> = OptimizerSettings & { readonly kind: K };

const optimizers: { readonly [K in Kind]: (settings: SettingsOf<K>, layout: FlatLayout, arithmetic: FlatArithmetic) => Optimizer } = {
  sgd: (settings, { length }, arithmetic) => sgd(settings, length, arithmetic),
  adam: (settings, layout, arithmetic) => adam(settings, stretchesOf(layout, settings.decay), false, arithmetic),
  adamW: (settings, layout, arithmetic) => adam(settings, stretchesOf(layout, settings.decay), true, arithmetic),
};

/** The optimizer of a spec for parameters that lie by a layout. Its state begins at zero. */
export function createOptimizer<K extends Kind>(settings: SettingsOf<K>, layout: FlatLayout, arithmetic: FlatArithmetic = plainArithmetic): Optimizer {
  const kind: K = settings.kind;
  return optimizers[kind](settings, layout, arithmetic);
}

/** The parameters as stretches that decay or do not, neighbours of one kind together: all do, or those of two axes or more. */
export function stretchesOf({ length, tensors }: FlatLayout, decay: 'all' | 'matrices' = 'all'): readonly Stretch[] {
  if (decay === 'all') return [{ begin: 0, end: length, decays: true }];
  const stretches: { begin: number; end: number; decays: boolean }[] = [];
  for (const { shape, offset } of tensors) {
    const decays = shape.length >= 2;
    const last = stretches.at(-1);
    if (last?.decays === decays) continue;
    if (last) last.end = offset;
    stretches.push({ begin: last ? offset : 0, end: length, decays });
  }
  return stretches.length === 0 ? [{ begin: 0, end: length, decays: false }] : stretches;
}
