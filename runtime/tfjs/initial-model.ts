import { initializeModel } from '../training/initialize.js';
import type { ModelDefinition } from '../contract.js';
import type { LocalTarget } from '../targets.js';
import { createModel, type Model } from './model.js';
import type { TfjsTypes } from './tfjs-types.js';

/**
 * A model with its initial values, for use with tfjs: its variables are tfjs's, and predict gives tensors. Whoever only trains,
 * predicts and samples has all of that by `create`. `createInitialModel<typeof tf>(definition)` has their types as the tfjs that you
 * installed has them. Throws WNC804 and WNC847 for a target that does not run here.
 */
export async function createInitialModel<Tfjs extends TfjsTypes = TfjsTypes>(
  definition: ModelDefinition,
  { target, seed = 42 }: { readonly target?: LocalTarget; readonly seed?: number } = {},
): Promise<Model<Tfjs>> {
  const model = await createModel<Tfjs>(definition, target);
  initializeModel(model, seed);
  return model;
}
