import { initializeModel } from '../training/initialize.js';
import type { ModelDefinition } from '../contract.js';
import type { LocalTarget } from '../targets.js';
import { createModel } from './create-model.js';
import type { Model } from './model.js';
import type { TfjsTypes } from './tfjs-types.js';

/**
 * A model with its initial values, for use with tfjs ops: its parameters are tfjs variables, and predict returns tensors. To train,
 * predict and sample without tfjs, use `create`. `createInitialModel<typeof tf>(definition)` returns the types of your own tfjs.
 * Throws WNC804 or WNC847 for a target that does not run here.
 */
export async function createInitialModel<Tfjs extends TfjsTypes = TfjsTypes>(
  definition: ModelDefinition,
  { target, seed = 42 }: { readonly target?: LocalTarget; readonly seed?: number } = {},
): Promise<Model<Tfjs>> {
  const model = await createModel<Tfjs>(definition, target);
  initializeModel(model, seed);
  return model;
}
