import type { WatchedModule } from '../runtime/contract.js';
import type { CheckedModel } from './check.js';
import { compileWatched } from './pipeline.js';
import type { CompiledModel } from './schedule/compiled-model.js';
import type { Program } from './schedule/kernel.js';
import { plainLayout, roomOf, settingsOf, updateOf } from './targets/package.js';
import { assemble } from './targets/wasm/assemble.js';
import { simdDefinition, stepAddresses } from './targets/wasm/definition.js';
import { printModule, printStepModule, type ModuleOptions } from './targets/wasm/module.js';
import { plainWebgl, printWebgl } from './targets/webgl/program.js';

/** How many threads may share the sampling of a model. */
export interface DefineOptions {
  readonly threads?: number;
}

/**
 * A compiled model as a definition for the runtime, without printing TypeScript or writing a file: for a page that compiles a spec
 * and runs it at once. It runs on the targets simd and webgl; the target cpu is generated TypeScript, which `generate` prints.
 */
export async function define(model: CompiledModel, options: DefineOptions = {}) {
  const { definition, settings } = await defineLocal(model, options);
  return { definition: { ...definition, webgl: plainWebgl(printWebgl(model)) }, settings };
}

/** As define, for who samples only: it runs on simd, and what training and the losses of evaluations alone need is left out. */
export async function defineForSampling(model: CompiledModel, options: DefineOptions = {}) {
  return defineLocal(model, { ...options, samplingOnly: true });
}

/** A training step whose layers can be watched, as a module: what `wnc inspect --health` looks into, for who runs no TypeScript. */
export async function defineWatched(checked: CheckedModel): Promise<WatchedModule> {
  const { program, parameters, statistics, layers } = compileWatched(checked);
  const { text, programs, layout } = printStepModule({ spec: checked.spec, relaxed: false, parameters, statistics }, program);
  return { ...stepAddresses(programs, layout), code: await assemble(text), layers };
}

async function defineLocal(model: CompiledModel, { threads = 1, samplingOnly = false }: ModuleOptions) {
  const {
    spec,
    plain: { training, evaluation, sliding, oneStep },
  } = model;
  const { text, programs, layout } = printModule(model, { threads, samplingOnly });
  const settings = settingsOf(model);
  return {
    definition: {
      name: spec.name,
      context: spec.data.context,
      vocabulary: spec.data.vocabulary,
      prediction: model.prediction,
      parameters: plainLayout(model.parameters),
      statistics: plainLayout(model.statistics),
      training: {
        ...programData(training),
        update: updateOf(model),
        ...(model.trainingPredictions !== undefined && { predictions: model.trainingPredictions }),
        ...(spec.train.teach && { taught: true as const }),
      },
      evaluation: programData(evaluation),
      ...(sliding && { sliding: { ...programData(sliding.program), predictions: sliding.predictions } }),
      ...(oneStep && { oneStep: { ...programData(oneStep.program), states: oneStep.states, ...endlessOf(oneStep) } }),
      simd: simdDefinition(await assemble(text, { names: true }), programs, layout, model.relaxed, threads),
      settings,
    },
    /** The data and training of the spec, every default filled in, and its text. */
    settings: { ...settings, spec: model.resolvedText },
  };
}

function endlessOf({ endless }: NonNullable<CompiledModel['oneStep']>): { readonly endless?: true } {
  return endless ? { endless: true } : {};
}

function programData(program: Program) {
  return { ...roomOf(program), create: noTypeScript };
}

function noTypeScript(): never {
  throw new Error('this model was compiled without TypeScript: it runs on the targets simd and webgl');
}
