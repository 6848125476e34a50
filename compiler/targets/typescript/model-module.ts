import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { OneStepFunction, UpdateDefinition } from '../../../runtime/contract.js';
import type { Program } from '../../schedule/kernel.js';
import { plainLayout, roomOf, settingsOf, updateOf } from '../package.js';
import { writeFields } from './literal.js';
import { constant, exportedFunction, importing, importingTypes, type Write } from './print-file.js';

/** model.ts: what the runtime needs to hold, train and run the model. */
export function modelStatements(model: CompiledModel, simd: boolean, webgl: boolean): readonly Write[] {
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
  return [
    importingTypes('wnc/runtime', ['TrainableDefinition']),
    importing('./evaluation.js', ['createEvaluation']),
    ...(oneStep ? [importing('./one-step.js', ['createOneStep'])] : []),
    ...(sliding ? [importing('./sliding.js', ['createSliding'])] : []),
    ...(simd ? [importing('./simd.js', ['simd'])] : []),
    importing('./training-step.js', ['createTrainingStep']),
    ...(webgl ? [importing('./webgl.js', ['webgl'])] : []),
    constant({
      name: 'model',
      isExported: true,
      docs: `${spec.name}: what the runtime needs to hold, train and run it.`,
      type: 'TrainableDefinition',
      value: (writer) =>
        writer.inlineBlock(() => {
          writeFields(writer, definition);
          for (const line of programLines(model)) writer.writeLine(line);
          if (simd) writer.writeLine('simd,');
          if (webgl) writer.writeLine('webgl,');
          writeFields(writer, { settings: settingsOf(model) });
        }),
    }),
  ];
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
export function trainerStatements(model: CompiledModel): readonly Write[] {
  return [
    importingTypes('wnc/runtime', ['TrainerSettings']),
    importing('wnc/runtime/node', ['runAsProgram', 'runTrainer', 'type TrainerOptions']),
    importing('./model.js', ['model']),
    constant({
      name: 'settings',
      isExported: true,
      docs: 'The data and training of the spec, every default filled in, and its text, which a run folder keeps.',
      type: 'TrainerSettings',
      value: (writer) =>
        writer.inlineBlock(() => {
          writer.writeLine('...model.settings,');
          writeFields(writer, { spec: model.resolvedText });
        }),
    }),
    exportedFunction({
      name: 'train',
      isAsync: true,
      parameters: ['flags: readonly string[]', 'options: TrainerOptions = {}'],
      returnType: 'Promise<number>',
      docs: 'Trains the model with the flags of `wnc train`; answers with the exit status.',
      body: (writer) => writer.write('return runTrainer(model, settings, flags, options);'),
    }),
    (writer) => writer.blankLine().writeLine('await runAsProgram(import.meta, train);'),
  ];
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
