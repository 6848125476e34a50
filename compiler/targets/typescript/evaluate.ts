import { ts } from 'ts-morph';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Program } from '../../schedule/kernel.js';
import { evaluationFunction, forwardFunction, oneStepFunction, trainingFunction, type WrittenFunction } from './generate.js';
import { newWriter, writeFunction } from './print-file.js';

/** A generated function that binds a part of the model to its arrays; what those are is the runtime's to know. */
export type Create = (memory: never) => never;

export interface ModelFunctions {
  readonly training: Create;
  readonly evaluation: Create;
  readonly sliding: Create | undefined;
  readonly oneStep: Create | undefined;
}

/** What generated code imports from wnc/runtime, by name. */
export type RuntimeFunctions = Readonly<Record<string, unknown>>;

/** The functions of training-step.ts, evaluation.ts, sliding.ts and one-step.ts as they are, without a file of any. */
export function evaluateFunctions(
  { plain: { training, evaluation, sliding, oneStep } }: CompiledModel,
  runtime: RuntimeFunctions,
): ModelFunctions {
  return {
    training: evaluateTrainingStep(training, runtime),
    evaluation: evaluated(evaluationFunction(evaluation, 'createEvaluation'), runtime),
    sliding: sliding && evaluated(evaluationFunction(sliding.program, 'createSliding'), runtime),
    oneStep: oneStep && evaluated(oneStepFunction(oneStep.program), runtime),
  };
}

/** The function of a training-step.ts. */
export function evaluateTrainingStep(program: Program, runtime: RuntimeFunctions): Create {
  return evaluated(trainingFunction(program), runtime);
}

/** A generated function as JavaScript. */
export interface PlainFunction extends Pick<WrittenFunction, 'name' | 'imports'> {
  readonly code: string;
}

/** The functions of what does not learn as JavaScript, without comments: the logits of whole examples, and of one step. */
export function forwardFunctions({ plain: { evaluation, oneStep } }: CompiledModel): readonly PlainFunction[] {
  return [plainFunction(forwardFunction(evaluation)), ...(oneStep ? [plainFunction(oneStepFunction(oneStep.program))] : [])];
}

/** A function of a generated file, its types taken out. */
function plainFunction(written: WrittenFunction): PlainFunction {
  const writer = newWriter();
  writeFunction(writer, written);
  const { name, imports } = written;
  return { name, imports, code: ts.transpile(writer.toString(), { target: ts.ScriptTarget.ES2022, removeComments: true }) };
}

/** The same as a function; what its file imports is handed to it. */
function evaluated(written: WrittenFunction, runtime: RuntimeFunctions): Create {
  const { name, imports, code } = plainFunction(written);
  const make = new Function(...imports, `"use strict";\n${code}\nreturn ${name};`) as (...functions: readonly unknown[]) => Create;
  return make(...imports.map((imported) => runtime[imported]));
}
