import { IndentationText, Project, QuoteKind, type CodeBlockWriter, type SourceFile } from 'ts-morph';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Program } from '../../schedule/kernel.js';
import { lossOf } from '../../ops/outputs.js';
import { madeBy } from '../mark.js';
import type { SimdDefinition } from '../../../runtime/contract.js';
import type { PrintedModel } from '../webgl/program.js';
import { writeModel, writeTrainer } from './model-module.js';
import { writeSimd } from './simd-module.js';
import { printNests, type PrintedNest } from './nest.js';
import { callOf, importsOf, namesOf, writeNests, writeSequence, writeViews } from './step-module.js';
import { writeWebgl } from './webgl-module.js';

/** The TypeScript files of generated/NAME/: their names and texts. */
export function generateTypeScript(model: CompiledModel, simd?: SimdDefinition, webgl?: PrintedModel): ReadonlyMap<string, string> {
  const {
    spec: { file },
    plain: { training, evaluation, sliding, oneStep },
  } = model;
  return new Map<string, string>([
    ['training-step.ts', generateTrainingStep(training, file)],
    ['evaluation.ts', generateFile(file, (source) => writeEvaluation(source, evaluation, 'createEvaluation'))],
    ...(sliding
      ? [['sliding.ts', generateFile(file, (source) => writeEvaluation(source, sliding.program, 'createSliding'))] as const]
      : []),
    ...(oneStep ? [['one-step.ts', generateFile(file, (source) => writeOneStep(source, oneStep.program))] as const] : []),
    ...(simd ? [['simd.ts', generateFile(file, (source) => writeSimd(source, simd))] as const] : []),
    ...(webgl ? [['webgl.ts', generateFile(file, (source) => writeWebgl(source, webgl))] as const] : []),
    ['model.ts', generateFile(file, (source) => writeModel(source, model, simd !== undefined, webgl !== undefined))],
    ['train.ts', generateFile(file, (source) => writeTrainer(source, model))],
  ]);
}

/** training-step.ts alone. */
export function generateTrainingStep(program: Program, spec: string): string {
  return generateFile(spec, (file) => writeTrainingStep(file, program));
}

/** The one function of a file, and what it calls of wnc/runtime. */
export interface WrittenFunction {
  readonly name: string;
  readonly imports: readonly string[];
}

/** Adds imports first and then all else at once: ts-morph parses the whole file again after every change. */
export type WriteFile = (file: SourceFile) => WrittenFunction;

/** A file of generated code, with nothing in it. */
export function emptyFile(): SourceFile {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single, useTrailingCommas: true },
  });
  return project.createSourceFile('generated.ts');
}

function generateFile(spec: string, write: (file: SourceFile) => unknown): string {
  const file = emptyFile();
  write(file);
  return `// ${madeBy('wnc compile', spec)}\n${file.getFullText()}`;
}

/** Forward, loss and backward in training mode, and the optimizer's step. */
export function writeTrainingStep(file: SourceFile, program: Program): WrittenFunction {
  const nests = printNests(program.kernels);
  const updates = printNests(program.updates);
  const imports = importsOf(program, [...nests, ...updates]);
  addImports(file, imports, ['TrainingMemory', 'TrainingStep']);
  const forward = nests.filter(({ kernel }) => kernel.stage === 'forward');
  const backward = nests.filter(({ kernel }) => kernel.stage === 'backward');
  const dropout = program.kernels.some(({ usesDropout }) => usesDropout);
  file.addFunction({
    name: 'createTrainingStep',
    isExported: true,
    parameters: [{ name: 'memory', type: 'TrainingMemory' }],
    returnType: 'TrainingStep',
    docs: ['Binds the training step to its arrays, once; the step itself allocates nothing.'],
    statements: [
      (writer) => writeViews(writer, program),
      (writer) => {
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
    ],
  });
  return { name: 'createTrainingStep', imports };
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
export function writeEvaluation(file: SourceFile, program: Program, name: 'createEvaluation' | 'createSliding'): WrittenFunction {
  const nests = printNests(program.kernels);
  const isForLoss = ({ kernel }: PrintedNest): boolean => program.lossOnly.has(kernel.name);
  const [forLogits, forLoss] = [nests.filter((nest) => !isForLoss(nest)), nests.filter(isForLoss)];
  const imports = importsOf(program, nests);
  addImports(file, imports, ['Evaluation', 'EvaluationMemory']);
  file.addFunction({
    name,
    isExported: true,
    parameters: [{ name: 'memory', type: 'EvaluationMemory' }],
    returnType: 'Evaluation',
    docs: [
      name === 'createSliding'
        ? 'Binds the model over several windows in a row to its arrays, once: every node is computed once.'
        : 'Binds the model in evaluation mode to its arrays, once.',
    ],
    statements: [
      (writer) => writeViews(writer, program),
      (writer) => {
        writeNests(writer, 'evaluate', 'Logits of the first `batch` examples.', forLogits, namesOf(program));
        writeNests(writer, 'measure', 'The mean loss of the logits.', forLoss, namesOf(program));
        writer.blankLine().writeLine('/** Logits, and the mean loss. */');
        writer.write('function evaluateLoss(batch: number): number').block(() => {
          writer.writeLine(callOf('evaluate', forLogits)).writeLine(callOf('measure', forLoss));
          writer.writeLine(`return ${lossOf(program).name}[0];`);
        });
        writer.blankLine().write('return { run: evaluate, loss: evaluateLoss };');
      },
    ],
  });
  return { name, imports };
}

/** As writeEvaluation, without the loss. */
export function writeForward(file: SourceFile, program: Program): WrittenFunction {
  const kernels = program.kernels.filter(({ name }) => !program.lossOnly.has(name));
  const withoutLoss = { ...program, kernels, outputs: { ...program.outputs, loss: undefined } };
  const nests = printNests(kernels);
  const imports = importsOf(program, nests);
  addImports(file, imports, ['Evaluation', 'EvaluationMemory']);
  file.addFunction({
    name: 'createEvaluation',
    isExported: true,
    parameters: [{ name: 'memory', type: 'EvaluationMemory' }],
    returnType: "Pick<Evaluation, 'run'>",
    docs: ['Binds the model in evaluation mode to its arrays, once.'],
    statements: [
      (writer) => writeViews(writer, withoutLoss),
      (writer) => {
        writeNests(writer, 'evaluate', 'Logits of the first `batch` examples.', nests, namesOf(program));
        writer.blankLine().write('return { run: evaluate };');
      },
    ],
  });
  return { name: 'createEvaluation', imports };
}

/** Forward in evaluation mode for one character of each example. */
export function writeOneStep(file: SourceFile, program: Program): WrittenFunction {
  const nests = printNests(program.kernels);
  const imports = importsOf(program, nests);
  addImports(file, imports, ['OneStep', 'OneStepMemory']);
  file.addFunction({
    name: 'createOneStep',
    isExported: true,
    parameters: [{ name: 'memory', type: 'OneStepMemory' }],
    returnType: 'OneStep',
    docs: ['Binds the model, one character at a time, to its arrays, once.'],
    statements: [
      (writer) => writeViews(writer, program),
      (writer) => {
        writeNests(writer, 'oneStep', 'Logits of the character after the one at hand; the states go on to it.', nests, namesOf(program));
        writer.blankLine().write('return oneStep;');
      },
    ],
  });
  return { name: 'createOneStep', imports };
}

function addImports(file: SourceFile, functions: readonly string[], types: readonly string[]): void {
  file.addImportDeclaration({
    moduleSpecifier: 'wnc/runtime',
    namedImports: [...functions.map((name) => ({ name })), ...types.map((name) => ({ name, isTypeOnly: true }))],
  });
}
