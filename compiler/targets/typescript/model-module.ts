import { VariableDeclarationKind, type SourceFile } from 'ts-morph';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { OneStepFunction, UpdateDefinition } from '../../../runtime/contract.js';
import type { Program } from '../../schedule/kernel.js';
import { plainLayout, roomOf, settingsOf, updateOf } from '../package.js';
import { writeLiteral } from './literal.js';

/** model.ts: what the runtime needs to hold, train and run the model. */
export function writeModel(file: SourceFile, model: CompiledModel, simd: boolean, webgl: boolean): void {
  const {
    spec,
    plain: { sliding, oneStep },
  } = model;
  const definition = {
    name: spec.name,
    context: spec.data.context,
    vocabulary: spec.data.vocabulary,
    prediction: model.prediction,
    parameters: plainLayout(model.parameters),
    statistics: plainLayout(model.statistics),
  };
  file.addImportDeclarations([
    { moduleSpecifier: 'wnc/runtime', namedImports: ['TrainableDefinition'], isTypeOnly: true },
    { moduleSpecifier: './evaluation.js', namedImports: ['createEvaluation'] },
    ...(oneStep ? [{ moduleSpecifier: './one-step.js', namedImports: ['createOneStep'] }] : []),
    ...(sliding ? [{ moduleSpecifier: './sliding.js', namedImports: ['createSliding'] }] : []),
    ...(simd ? [{ moduleSpecifier: './simd.js', namedImports: ['simd'] }] : []),
    { moduleSpecifier: './training-step.js', namedImports: ['createTrainingStep'] },
    ...(webgl ? [{ moduleSpecifier: './webgl.js', namedImports: ['webgl'] }] : []),
  ]);
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [`${spec.name}: what the runtime needs to hold, train and run it.`],
    declarations: [
      {
        name: 'model',
        type: 'TrainableDefinition',
        initializer: (writer) =>
          writer.inlineBlock(() => {
            for (const [key, value] of Object.entries(definition)) {
              writer.write(`${key}: `);
              writeLiteral(writer, value);
              writer.write(',').newLine();
            }
            for (const line of programLines(model)) writer.writeLine(line);
            if (simd) writer.writeLine('simd,');
            if (webgl) writer.writeLine('webgl,');
            writer.write('settings: ');
            writeLiteral(writer, settingsOf(model));
            writer.write(',').newLine();
          }),
      },
    ],
  });
}

/** How each function is called: its name, the room that it needs, and what goes with it. */
function programLines(model: CompiledModel): readonly string[] {
  const { training, evaluation, sliding, oneStep } = model.plain;
  const line = (name: string, of: Program, create: string, more = ''): string => {
    const { batch, workspace, logits } = roomOf(of);
    return `${name}: { ${more}batch: ${batch}, workspace: ${workspace}, logits: ${logits}, create: ${create} },`;
  };
  const predictions = (count: number | undefined): string => (count === undefined ? '' : `predictions: ${count}, `);
  const taught = model.spec.train.teach ? 'taught: true, ' : '';
  const update = `update: ${updateText(updateOf(model))}, `;
  const states = oneStep && `${oneStep.endless ? 'endless: true, ' : ''}states: ${statesOf(oneStep.states)}, `;
  return [
    line('training', training, 'createTrainingStep', `${predictions(model.trainingPredictions)}${taught}${update}`),
    line('evaluation', evaluation, 'createEvaluation'),
    ...(sliding ? [line('sliding', sliding.program, 'createSliding', predictions(sliding.predictions))] : []),
    ...(oneStep ? [line('oneStep', oneStep.program, 'createOneStep', states)] : []),
  ];
}

/** train.ts: the trainer, which runs by itself and takes the flags of `wnc train`. */
export function writeTrainer(file: SourceFile, model: CompiledModel): void {
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: ['The data and training of the spec, every default filled in, and its text, which a run folder keeps.'],
    declarations: [
      {
        name: 'settings',
        type: 'TrainerSettings',
        initializer: (writer) =>
          writer.inlineBlock(() => {
            writer.writeLine('...model.settings,').write('spec: ');
            writeLiteral(writer, model.resolvedText);
            writer.write(',').newLine();
          }),
      },
    ],
  });
  file.addFunction({
    name: 'train',
    isExported: true,
    isAsync: true,
    parameters: [
      { name: 'flags', type: 'readonly string[]' },
      { name: 'options', type: 'TrainerOptions', initializer: '{}' },
    ],
    returnType: 'Promise<number>',
    docs: ['Trains the model with the flags of `wnc train`; answers with the exit status.'],
    statements: ['return runTrainer(model, settings, flags, options);'],
  });
  file.addStatements((writer) => writer.newLine().write('await runAsProgram(import.meta, train);'));
  file.insertImportDeclarations(0, [
    { moduleSpecifier: 'wnc/runtime', namedImports: ['TrainerSettings'], isTypeOnly: true },
    { moduleSpecifier: 'wnc/runtime/node', namedImports: ['runAsProgram', 'runTrainer', { name: 'TrainerOptions', isTypeOnly: true }] },
    { moduleSpecifier: './model.js', namedImports: ['model'] },
  ]);
}

function updateText({ states, scalars, rates }: UpdateDefinition): string {
  return `{ states: ${JSON.stringify(states)}, scalars: ${JSON.stringify(scalars)}, rates: { from: ${rates.from}, to: ${rates.to} } }`.replaceAll(
    '"',
    "'",
  );
}

function statesOf({ length, tensors }: OneStepFunction['states']): string {
  return `{ length: ${length}, tensors: [${tensors.map(({ offset, size }) => `{ offset: ${offset}, size: ${size} }`).join(', ')}] }`;
}
