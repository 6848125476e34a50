import { ts } from 'ts-morph';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Program } from '../../schedule/kernel.js';
import {
  emptyFile,
  writeEvaluation,
  writeForward,
  writeOneStep,
  writeTrainingStep,
  type WriteFile,
  type WrittenFunction,
} from './generate.js';

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
    evaluation: evaluateFile((file) => writeEvaluation(file, evaluation, 'createEvaluation'), runtime),
    sliding: sliding && evaluateFile((file) => writeEvaluation(file, sliding.program, 'createSliding'), runtime),
    oneStep: oneStep && evaluateFile((file) => writeOneStep(file, oneStep.program), runtime),
  };
}

/** The function of a training-step.ts. */
export function evaluateTrainingStep(program: Program, runtime: RuntimeFunctions): Create {
  return evaluateFile((file) => writeTrainingStep(file, program), runtime);
}

/** A generated function as JavaScript. */
export interface PlainFunction extends WrittenFunction {
  readonly code: string;
}

/** The functions of what does not learn as JavaScript, without comments: the logits of whole examples, and of one step. */
export function forwardFunctions({ plain: { evaluation, oneStep } }: CompiledModel): readonly PlainFunction[] {
  return [
    plainFunction((file) => writeForward(file, evaluation)),
    ...(oneStep ? [plainFunction((file) => writeOneStep(file, oneStep.program))] : []),
  ];
}

/** The one function of a generated file, its types taken out. */
function plainFunction(write: WriteFile): PlainFunction {
  const file = emptyFile();
  const { name, imports } = write(file);
  const text = file
    .getFunctionOrThrow(name)
    .getText()
    .replace(/^export /, '');
  return { name, imports, code: ts.transpile(text, { target: ts.ScriptTarget.ES2022, removeComments: true }) };
}

/** The same as a function; what the file imports is handed to it. */
function evaluateFile(write: WriteFile, runtime: RuntimeFunctions): Create {
  const { name, imports, code } = plainFunction(write);
  const make = new Function(...imports, `"use strict";\n${code}\nreturn ${name};`) as (...functions: readonly unknown[]) => Create;
  return make(...imports.map((imported) => runtime[imported]));
}
