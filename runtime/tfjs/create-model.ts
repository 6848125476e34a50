import type { ModelDefinition } from '../contract.js';
import { UserError } from '../errors.js';
import { withoutSimd } from '../exported/forward-model.js';
import { simdBacking, supportsRelaxedSimd, supportsSimd, typescriptBacking, type Backing } from '../kernels/simd.js';
import type { LocalTarget } from '../targets.js';
import { readyCpuBackend } from './backend.js';
import { Model } from './model.js';
import type { TfjsTypes } from './tfjs-types.js';

/** The fastest target that the model was generated for and this machine runs. */
export function defaultTarget(definition: ModelDefinition): LocalTarget {
  const { simd } = definition;
  return simd && (simd.relaxed ? supportsRelaxedSimd() : supportsSimd()) ? 'simd' : 'cpu';
}

/**
 * Makes tfjs's CPU backend the active one and the model on it. Parameters are zero until they are filled.
 * Throws WNC804 for the target simd on a machine without it, or without the relaxed SIMD
 * that the model was compiled for, and WNC847 in a page that may not compile WebAssembly. `share` may have others work for the
 * target simd.
 */
export async function createModel<Tfjs extends TfjsTypes = TfjsTypes>(
  definition: ModelDefinition,
  target: LocalTarget = defaultTarget(definition),
  share: (backing: Backing) => Backing | Promise<Backing> = (backing) => backing,
): Promise<Model<Tfjs>> {
  await readyCpuBackend();
  if (target === 'cpu') {
    await definition.prepareCpu?.();
    return new Model(definition, typescriptBacking(definition), target);
  }
  const { simd } = definition;
  if (!simd) throw new UserError('WNC804', 'the target simd is not to be had: the model was generated without it', 'take the target cpu');
  if (!supportsSimd()) throw withoutSimd({ simd });
  if (simd.relaxed && !supportsRelaxedSimd()) {
    throw new UserError(
      'WNC804',
      'the target simd is not to be had: the model was compiled with --relaxed, and this JavaScript engine has no relaxed SIMD',
      'compile it without --relaxed',
    );
  }
  return new Model(definition, await share(await simdBacking(definition)), target);
}
