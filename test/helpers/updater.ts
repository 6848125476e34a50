import type { CompiledModel } from '../../compiler/schedule/compiled-model.js';
import type { ModelDefinition, TrainingSettings } from '../../runtime/contract.js';
import { createModel } from '../../runtime/tfjs/create-model.js';
import type { Model } from '../../runtime/tfjs/model.js';
import type { LocalTarget } from '../../runtime/targets.js';
import { compileChecked } from './compile-spec.js';
import { modelOf } from './model.js';

export type UpdateSettings = Pick<TrainingSettings, 'optimizer' | 'clip' | 'average'>;

export const localTargets: readonly LocalTarget[] = ['cpu', 'simd'];

/** A small model that is trained so: matrices and vectors, a gap between two parameters, a product that an update may be part of. */
export async function compiledWith(
  train: Partial<UpdateSettings>,
  layers: readonly string[] = ['embedding: {channels: 3}', 'flatten', 'linear: {channels: 8}', 'tanh', 'linear: {channels: vocabulary}'],
): Promise<{ readonly definition: ModelDefinition; readonly model: CompiledModel }> {
  const checked = await modelOf(layers, { context: 2, batch: 8 });
  return compileChecked({ ...checked, spec: { ...checked.spec, train: { ...checked.spec.train, ...train } } }, { evaluationBatch: 8 });
}

/** Its update by itself, on a target: parameters and gradients are what the test fills in, zeros at first. */
export async function updaterOn(target: LocalTarget, train: Partial<UpdateSettings>): Promise<Model> {
  return createModel((await compiledWith(train)).definition, target);
}

/** One update from gradients that begin so, the rest zeros; its answer. */
export function updateFrom(model: Model, gradients: ArrayLike<number>, rate: number, step: number, steps = step): number {
  model.training.gradients.fill(0);
  model.training.gradients.set(gradients);
  model.prepareUpdate(rate, step, steps);
  return model.update();
}
