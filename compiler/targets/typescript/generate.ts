import type CodeBlockWriter from 'code-block-writer';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Program } from '../../schedule/kernel.js';
import { lossOf } from '../../ops/outputs.js';
import { madeBy } from '../mark.js';
import type { SimdDefinition } from '../../../runtime/contract.js';
import type { PrintedModel } from '../webgl/program.js';
import { modelStatements, trainerStatements } from './model-module.js';
import { simdStatements } from './simd-module.js';
import { printNests, type PrintedNest } from './nest.js';
import { exportedFunction, importing, printFile, type ExportedFunction, type Write } from './print-file.js';
import { callOf, importsOf, namesOf, writeNests, writeSequence, writeViews } from './step-module.js';
import { webglStatements } from './webgl-module.js';

/** The TypeScript files of generated/NAME/: their names and texts. */
export function generateTypeScript(model: CompiledModel, simd?: SimdDefinition, webgl?: PrintedModel): ReadonlyMap<string, string> {
  const {
    spec: { file },
    plain: { training, evaluation, sliding, oneStep },
  } = model;
  return new Map<string, string>([
    ['training-step.ts', generateTrainingStep(training, file)],
    ['evaluation.ts', fileOf(file, evaluationFunction(evaluation, 'createEvaluation'))],
    ...(sliding ? [['sliding.ts', fileOf(file, evaluationFunction(sliding.program, 'createSliding'))] as const] : []),
    ...(oneStep ? [['one-step.ts', fileOf(file, oneStepFunction(oneStep.program))] as const] : []),
    ...(simd ? [['simd.ts', generateFile(file, simdStatements(simd))] as const] : []),
    ...(webgl ? [['webgl.ts', generateFile(file, webglStatements(webgl))] as const] : []),
    ['model.ts', generateFile(file, modelStatements(model, simd !== undefined, webgl !== undefined))],
    ['train.ts', generateFile(file, trainerStatements(model))],
  ]);
}

/** training-step.ts alone. */
export function generateTrainingStep(program: Program, spec: string): string {
  return fileOf(spec, trainingFunction(program));
}

/** The one function of a file, and what the file imports of wnc/runtime. */
export interface WrittenFunction extends ExportedFunction {
  readonly imports: readonly string[];
  readonly types: readonly string[];
}

function fileOf(spec: string, written: WrittenFunction): string {
  const names = [...written.imports, ...written.types.map((name) => `type ${name}`)];
  return generateFile(spec, [importing('wnc/runtime', names), exportedFunction(written)]);
}

function generateFile(spec: string, statements: readonly Write[]): string {
  return `// ${madeBy('wnc compile', spec)}\n${printFile(statements)}`;
}

/** Forward, loss and backward in training mode, and the optimizer's step. */
export function trainingFunction(program: Program): WrittenFunction {
  const nests = printNests(program.kernels);
  const updates = printNests(program.updates);
  const forward = nests.filter(({ kernel }) => kernel.stage === 'forward');
  const backward = nests.filter(({ kernel }) => kernel.stage === 'backward');
  const dropout = program.kernels.some(({ usesDropout }) => usesDropout);
  return {
    name: 'createTrainingStep',
    imports: importsOf(program, [...nests, ...updates]),
    types: ['TrainingMemory', 'TrainingStep'],
    parameters: ['memory: TrainingMemory'],
    returnType: 'TrainingStep',
    docs: 'Binds the training step to its arrays, once; the step itself allocates nothing.',
    body(writer) {
      writeViews(writer, program);
      writeNests(writer, 'forward', 'From the batch to its loss.', forward, namesOf(program));
      writer
        .blankLine()
        .writeLine('// Backward: by the chain rule from the loss to every parameter, last layer first. dx is the gradient of x.');
      writeNests(writer, 'backward', 'From the loss to the gradients of all parameters.', backward, namesOf(program));
      writer.blankLine().writeLine('/** Forward and backward of the first `batch` examples; returns the mean loss. */');
      writer.write(`function run(batch: number${dropout ? ', dropoutKey: number' : ''}): number`).block(() => {
        writer.writeLine(callOf('forward', forward)).writeLine(callOf('backward', backward));
        writer.writeLine(`return ${lossOf(program).name}[0];`);
      });
      writeUpdate(writer, program, updates);
      writer.blankLine().write('return { run, update };');
    },
  };
}

/** The optimizer's step. It changes nothing where it needs the gradients' norm and that is not finite. */
function writeUpdate(writer: CodeBlockWriter, program: Program, updates: readonly PrintedNest[]): void {
  const norm = program.outputs.gradientNorm;
  const taken = namesOf(program);
  const { measured } = program;
  writer.blankLine();
  if (norm)
    writer.writeLine(
      "/** The optimizer's step; returns the gradient's norm before it is clipped, and changes nothing where that is no finite number. */",
    );
  else writer.writeLine("/** The optimizer's step. */");
  writer.write('function update(): number').block(() => {
    writeSequence(writer, updates.slice(0, measured), taken);
    if (norm) writer.writeLine(`if (!Number.isFinite(${norm.name}[0])) return ${norm.name}[0];`);
    writeSequence(writer, updates.slice(measured), taken);
    writer.writeLine(`return ${norm ? `${norm.name}[0]` : '0'};`);
  });
}

/** Forward in evaluation mode: running statistics, no dropout; and the loss where targets are given. */
export function evaluationFunction(program: Program, name: 'createEvaluation' | 'createSliding'): WrittenFunction {
  const nests = printNests(program.kernels);
  const isForLoss = ({ kernel }: PrintedNest): boolean => program.lossOnly.has(kernel.name);
  const [forLogits, forLoss] = [nests.filter((nest) => !isForLoss(nest)), nests.filter(isForLoss)];
  return {
    name,
    imports: importsOf(program, nests),
    types: ['Evaluation', 'EvaluationMemory'],
    parameters: ['memory: EvaluationMemory'],
    returnType: 'Evaluation',
    docs:
      name === 'createSliding'
        ? 'Binds the model over several windows in a row to its arrays, once: every node is computed once.'
        : 'Binds the model in evaluation mode to its arrays, once.',
    body(writer) {
      writeViews(writer, program);
      writeNests(writer, 'evaluate', 'Logits of the first `batch` examples.', forLogits, namesOf(program));
      writeNests(writer, 'measure', 'The mean loss of the logits.', forLoss, namesOf(program));
      writer.blankLine().writeLine('/** Logits, and the mean loss. */');
      writer.write('function evaluateLoss(batch: number): number').block(() => {
        writer.writeLine(callOf('evaluate', forLogits)).writeLine(callOf('measure', forLoss));
        writer.writeLine(`return ${lossOf(program).name}[0];`);
      });
      writer.blankLine().write('return { run: evaluate, loss: evaluateLoss };');
    },
  };
}

/** As evaluationFunction, without the loss. */
export function forwardFunction(program: Program): WrittenFunction {
  const kernels = program.kernels.filter(({ name }) => !program.lossOnly.has(name));
  const withoutLoss = { ...program, kernels, outputs: { ...program.outputs, loss: undefined } };
  const nests = printNests(kernels);
  return {
    name: 'createEvaluation',
    imports: importsOf(program, nests),
    types: ['Evaluation', 'EvaluationMemory'],
    parameters: ['memory: EvaluationMemory'],
    returnType: "Pick<Evaluation, 'run'>",
    docs: 'Binds the model in evaluation mode to its arrays, once.',
    body(writer) {
      writeViews(writer, withoutLoss);
      writeNests(writer, 'evaluate', 'Logits of the first `batch` examples.', nests, namesOf(program));
      writer.blankLine().write('return { run: evaluate };');
    },
  };
}

/** Forward in evaluation mode for one character of each example. */
export function oneStepFunction(program: Program): WrittenFunction {
  const nests = printNests(program.kernels);
  return {
    name: 'createOneStep',
    imports: importsOf(program, nests),
    types: ['OneStep', 'OneStepMemory'],
    parameters: ['memory: OneStepMemory'],
    returnType: 'OneStep',
    docs: 'Binds the model, one character at a time, to its arrays, once.',
    body(writer) {
      writeViews(writer, program);
      writeNests(writer, 'oneStep', 'Logits of the character after the one at hand; the states go on to it.', nests, namesOf(program));
      writer.blankLine().write('return oneStep;');
    },
  };
}
