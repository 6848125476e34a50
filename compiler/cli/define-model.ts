import type { CompiledModel } from '../schedule/compiled-model.js';
import { define, type defineForSampling } from '../define.js';
import type { ModelFunctions } from '../targets/typescript/evaluate.js';
import type { TrainableDefinition, TrainerSettings } from '../../runtime/contract.js';

/**
 * A compiled model as the runtime takes it, for every target. It is made in memory, without a file. The functions of the target cpu are
 * printed when a model is first made on it.
 */
export async function defineModel(
  model: CompiledModel,
  definitionOf: typeof defineForSampling = define,
): Promise<{ readonly definition: TrainableDefinition; readonly settings: TrainerSettings }> {
  const { definition, settings } = await definitionOf(model);
  const { training, evaluation, sliding, oneStep } = definition;
  let functions: ModelFunctions | undefined;
  const createOf = (name: keyof ModelFunctions) => ({
    create(memory: never): never {
      const create = functions?.[name];
      if (create === undefined) throw new Error(`internal error: ${name} was not prepared`);
      return create(memory);
    },
  });
  return {
    definition: {
      ...definition,
      training: { ...training, ...createOf('training') },
      evaluation: { ...evaluation, ...createOf('evaluation') },
      ...(sliding && { sliding: { ...sliding, ...createOf('sliding') } }),
      ...(oneStep && { oneStep: { ...oneStep, ...createOf('oneStep') } }),
      async prepareCpu() {
        if (functions !== undefined) return;
        const [{ evaluateFunctions }, runtime] = await Promise.all([
          import('../targets/typescript/evaluate.js'),
          import('../../runtime/index.js'),
        ]);
        functions = evaluateFunctions(model, runtime);
      },
    },
    settings,
  };
}
