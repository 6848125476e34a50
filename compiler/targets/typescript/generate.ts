import { IndentationText, Project, QuoteKind, VariableDeclarationKind, type SourceFile } from 'ts-morph';
import type { CompiledModel, TensorLayout } from '../../kernels/compiled-model.js';
import type { Program } from '../../kernels/kernel.js';
import { addKernelFunction, importsOf, printKernels, writeCalls, writeViews } from './step-module.js';

/** The files of generated/NAME/: their names and texts. The same spec gives the same bytes. */
export function generateTypeScript(model: CompiledModel): ReadonlyMap<string, string> {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single, useTrailingCommas: true },
  });
  const files: readonly [string, (file: SourceFile, model: CompiledModel) => void][] = [
    ['training-step.ts', writeTrainingStep],
    ['evaluation.ts', writeEvaluation],
    ['model.ts', writeModel],
    ['train.ts', writeTrainer],
  ];
  return new Map(
    files.map(([name, write]) => {
      const file = project.createSourceFile(name);
      write(file, model);
      return [name, `// Made by wnc from ${model.spec.file}: change the spec and run wnc compile, not this file.\n${file.getFullText()}`];
    }),
  );
}

/** Forward, loss and backward in training mode. */
function writeTrainingStep(file: SourceFile, model: CompiledModel): void {
  const program = model.training;
  const kernels = printKernels(program);
  const create = file.addFunction({
    name: 'createTrainingStep',
    isExported: true,
    parameters: [{ name: 'memory', type: 'TrainingMemory' }],
    returnType: 'TrainingStep',
    docs: ['Binds the training step to its arrays, once; the step itself allocates nothing.'],
    statements: (writer) => writeViews(writer, program),
  });
  for (const kernel of kernels) addKernelFunction(create, kernel);
  const dropout = program.kernels.some(({ usesDropout }) => usesDropout);
  create.addStatements((writer) => {
    writer.newLine().writeLine(`/** Forward and backward of the first \`batch\` examples; returns the mean loss. */`);
    writer.write(`return function trainingStep(batch: number${dropout ? ', dropoutKey: number' : ''}): number`).inlineBlock(() => {
      writeCalls(writer, kernels);
      writer.writeLine(`return ${program.outputs.get('loss')!.name}[0];`);
    });
    writer.write(';');
  });
  addImports(file, importsOf(kernels), ['TrainingMemory', 'TrainingStep']);
}

/** Forward in evaluation mode: running statistics, no dropout; and the loss where targets are given. */
function writeEvaluation(file: SourceFile, model: CompiledModel): void {
  const program = model.evaluation;
  const kernels = printKernels(program);
  const forLoss = lossOnly(program);
  const create = file.addFunction({
    name: 'createEvaluation',
    isExported: true,
    parameters: [{ name: 'memory', type: 'EvaluationMemory' }],
    returnType: 'Evaluation',
    docs: ['Binds the model in evaluation mode to its arrays, once.'],
    statements: (writer) => writeViews(writer, program),
  });
  for (const kernel of kernels) addKernelFunction(create, kernel);
  create.addStatements((writer) => {
    writer.newLine().writeLine('/** Logits of the first `batch` examples. */');
    writer.write('function run(batch: number): void').block(() => writeCalls(writer, kernels.filter(({ kernel }) => !forLoss.has(kernel.name))));
    writer.newLine().writeLine('/** Logits, and the mean loss. */');
    writer.write('function loss(batch: number): number').block(() => {
      writer.writeLine('run(batch);');
      writeCalls(writer, kernels.filter(({ kernel }) => forLoss.has(kernel.name)));
      writer.writeLine(`return ${program.outputs.get('loss')!.name}[0];`);
    });
    writer.newLine().write('return { run, loss };');
  });
  addImports(file, importsOf(kernels), ['Evaluation', 'EvaluationMemory']);
}

/** Kernels that nothing but the loss needs. */
function lossOnly(program: Program): ReadonlySet<string> {
  const needed = new Set([program.outputs.get('logits')!.name]);
  const found = new Set<string>();
  for (const { name, reads, writes } of [...program.kernels].reverse()) {
    if (writes.some((buffer) => needed.has(buffer.name))) reads.forEach((buffer) => needed.add(buffer.name));
    else found.add(name);
  }
  return found;
}

function writeModel(file: SourceFile, model: CompiledModel): void {
  const { spec, training, evaluation } = model;
  const definition = {
    name: spec.name,
    context: spec.data.context,
    vocabulary: spec.data.vocabulary,
    prediction: model.prediction,
    parameters: layoutLiteral(model.parameters),
    statistics: layoutLiteral(model.statistics),
  };
  const program = ({ batch, workspace, outputs }: Program, create: string): string =>
    `{ batch: ${batch}, workspace: ${workspace}, logits: ${outputs.get('logits')!.slot.offset}, create: ${create} }`;
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [`${spec.name}: what the runtime needs to hold, train and run it.`],
    declarations: [
      {
        name: 'model',
        type: 'ModelDefinition',
        initializer: (writer) =>
          writer.inlineBlock(() => {
            for (const [key, value] of Object.entries(definition)) writer.writeLine(`${key}: ${literal(value, 1)},`);
            writer.writeLine(`training: ${program(training, 'createTrainingStep')},`);
            writer.writeLine(`evaluation: ${program(evaluation, 'createEvaluation')},`);
          }),
      },
    ],
  });
  file.insertImportDeclarations(0, [
    { moduleSpecifier: 'wnc/runtime', namedImports: ['ModelDefinition'], isTypeOnly: true },
    { moduleSpecifier: './evaluation.js', namedImports: ['createEvaluation'] },
    { moduleSpecifier: './training-step.js', namedImports: ['createTrainingStep'] },
  ]);
}

function writeTrainer(file: SourceFile, model: CompiledModel): void {
  const { spec } = model;
  const { source, split } = spec.data;
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: ['The data and training of the spec, every default filled in.'],
    declarations: [
      {
        name: 'settings',
        type: 'TrainerSettings',
        initializer: literal({ data: { source, folder: model.sourceFolder, split }, train: spec.train, spec: model.resolvedText }, 0),
      },
    ],
  });
  file.addFunction({
    name: 'train',
    isExported: true,
    isAsync: true,
    parameters: [{ name: 'flags', type: 'readonly string[]' }, { name: 'options', type: 'TrainerOptions', initializer: '{}' }],
    returnType: 'Promise<number>',
    docs: ['Trains the model with the flags of `wnc train`; answers with the exit status.'],
    statements: ['return runTrainer(model, settings, flags, options);'],
  });
  file.addStatements((writer) => {
    writer.blankLine();
    writer.write('if (isEntryPoint(import.meta.url))').block(() => writer.writeLine('process.exitCode = await train(process.argv.slice(2));'));
  });
  file.insertImportDeclarations(0, [
    { moduleSpecifier: 'wnc/runtime', namedImports: ['TrainerSettings'], isTypeOnly: true },
    { moduleSpecifier: 'wnc/runtime/node', namedImports: ['isEntryPoint', 'runTrainer', { name: 'TrainerOptions', isTypeOnly: true }] },
    { moduleSpecifier: './model.js', namedImports: ['model'] },
  ]);
}

function addImports(file: SourceFile, functions: readonly string[], types: readonly string[]): void {
  file.insertImportDeclaration(0, {
    moduleSpecifier: 'wnc/runtime',
    namedImports: [...functions.map((name) => ({ name })), ...types.map((name) => ({ name, isTypeOnly: true }))],
  });
}

function layoutLiteral(layout: TensorLayout): object {
  return { length: layout.length, tensors: layout.tensors };
}

/** A value as a TypeScript literal: strings escaped, plain objects broken over lines only where they are long. */
function literal(value: unknown, depth: number): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, depth + 1))
    : Object.entries(value as object).filter(([, item]) => item !== undefined).map(([key, item]) => `${key}: ${literal(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const line = `${open}${parts.join(', ')}${close}`;
  if (line.length + 2 * depth <= 120 && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth + 1);
  return `${open.trim()}\n${parts.map((part) => `${indent}${part},\n`).join('')}${'  '.repeat(depth)}${close.trim()}`;
}

/** A single-quoted string: nothing of a spec's text can end it early. */
function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'").replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`);
  return `'${escaped}'`;
}
