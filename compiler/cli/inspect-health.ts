import type { CheckedModel } from '../check.js';
import { compileModel, compileWatched } from '../pipeline.js';
import { visible } from '../diagnostics/words.js';
import { sizeOf } from '../../runtime/files/named-tensors.js';
import type { ModelDefinition, TrainingMemory, TrainingStep } from '../../runtime/contract.js';
import type { Run, RunHealth } from '../../runtime/node/index.js';
import { plainMemory } from '../../runtime/kernels/forward.js';
import { shortNumber } from '../../runtime/training/short-number.js';
import { firstLossWarning, type LayerHealth, type WatchedMemory, type WatchedModel } from '../../runtime/training/watched-model.js';
import { symbolsOf } from '../../runtime/node/run/run-record.js';
import { symbolLabel } from '../../runtime/data/data-set.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { defineModel } from './define-model.js';
import { table } from './inspect/tables.js';
import { checkRun, ownOf } from './run-model.js';
import { reportUserErrors } from './user-errors.js';

/** `wnc inspect RUN --health`: activations, gradients and updates over training, as a table and a page of pictures. */
export async function inspectRunHealth({ arguments: [name], flags, terminal }: Invocation): Promise<number> {
  const { inspectHealth, openRun, shownPath, unnamedPage, writeFigure } = await import('../../runtime/node/index.js');
  const out = (flags['out'] as string | undefined) ?? 'health.html';
  return reportUserErrors(terminal, async () => {
    if (flags['out'] === undefined) await unnamedPage(out);
    const run = await openRun(name as string, 'newest');
    const checked = await checkRun(run, terminal);
    if (checked.spec.train.teach) terminal.err('note: the losses and gradients are those of steps without the teachers\n');
    const { definition } = await defineModel(compileModel(checked, null));
    const health = await inspectHealth(definition, await watchedModel(checked, definition), run, ownOf(run, flags));
    if (flags['format'] === 'json') terminal.out(`${JSON.stringify(toJson(run, health), null, 2)}\n`);
    else terminal.out(healthText(run, health));
    warnOfFirstLoss(health, terminal);
    await writeFigure(out, await pictureOf(run, definition, checked, health));
    terminal.err(`wrote ${visible(shownPath(out))}\n`);
    return exitStatus.fine;
  });
}

/** The watched step as TypeScript, over arrays of its own. */
async function watchedModel(checked: CheckedModel, definition: ModelDefinition): Promise<WatchedModel> {
  const { program, layers } = compileWatched(checked);
  const [{ evaluateTrainingStep }, runtime] = await Promise.all([
    import('../targets/typescript/evaluate.js'),
    import('../../runtime/index.js'),
  ]);
  const step: { create(memory: TrainingMemory): TrainingStep } = { create: evaluateTrainingStep(program, runtime) };
  const weights = {
    parameters: new Float32Array(definition.parameters.length),
    statistics: new Float32Array(definition.statistics.length),
  };
  const memory: WatchedMemory = {
    ...plainMemory(definition, weights, program, undefined),
    ...weights,
    gradients: new Float32Array(definition.parameters.length),
  };
  // A step without an update, and without teachers.
  const none = new Float32Array(0);
  const { run } = step.create({ ...memory, optimizer: none, scalars: none, teacher: none });
  return { memory, batch: program.batch, layers, run };
}

function healthText({ record }: Run, { states, initialLoss, evenLoss, lines }: RunHealth): string {
  const [first] = states;
  const last = states.at(-1) ?? first;
  const rows = last.layers.map(({ path, layer, mean, deviation, saturation, gradient }, i) => {
    const before = first.layers[i];
    const percent = (share: number | null | undefined): string => (typeof share !== 'number' ? '·' : `${(100 * share).toFixed(1)}%`);
    return [
      path,
      layer,
      shortNumber(before?.mean),
      shortNumber(before?.deviation),
      percent(before?.saturation),
      shortNumber(before?.gradient),
      shortNumber(mean),
      shortNumber(deviation),
      percent(saturation),
      shortNumber(gradient),
    ];
  });
  const layerTable = table(
    ['path', 'layer', 'mean', 'spread', 'flat', 'gradient', 'mean', 'spread', 'flat', 'gradient'],
    ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    rows,
    false,
  );
  const end = lines.at(-1);
  const parameters = Object.entries(end?.parameters ?? {}).map(([name, { data, gradient, update }]) => [
    name,
    shortNumber(data),
    shortNumber(gradient),
    shortNumber(update / data),
  ]);
  const parameterTable =
    end === undefined || parameters.length === 0
      ? ''
      : `Parameters in step ${end.step}\n\n${table(['name', 'spread', 'gradient', 'update / data'], ['left', 'right', 'right', 'right'], parameters, false)}\n`;
  return (
    `${visible(record.name)}: the first loss is ${initialLoss.toFixed(4)}; guessing evenly costs ln V = ${evenLoss.toFixed(4)}\n\n` +
    `What layers give: mean, spread, share on the flat parts, spread of the gradient; at first, and after step ${last.step}\n\n${layerTable}\n${parameterTable}`
  );
}

function warnOfFirstLoss({ initialLoss, evenLoss }: RunHealth, terminal: Terminal): void {
  const warning = firstLossWarning(initialLoss, evenLoss);
  if (warning === undefined) return;
  terminal.err(`warning: ${warning.message}\n`);
  terminal.err(`fix: ${warning.fix}\n`);
}

function toJson({ record }: Run, { states, initialLoss, evenLoss, lines }: RunHealth): object {
  const plain = states.map(({ step, loss, layers }) => ({
    step,
    loss,
    layers: layers.map(({ flat, values, gradients, ...layer }) => layer),
  }));
  return { name: record.name, initialLoss, evenLoss, states: plain, parameters: lines };
}

async function pictureOf(run: Run, definition: ModelDefinition, checked: CheckedModel, { states, lines, parameters }: RunHealth) {
  const [{ healthFigure }, { principalAxes, rowsOf }] = await Promise.all([
    import('../../runtime/plots/index.js'),
    import('../../runtime/plots/principal-axes.js'),
  ]);
  /** A figure for each layer, of the numbers that `of` finds in it. */
  const figuresOf = (of: (layer: LayerHealth) => Float32Array | null) =>
    states[0].layers.flatMap(({ path, layer }, i) => {
      const found = states.flatMap(({ step, layers }) => {
        const values = layers[i] ? of(layers[i]) : null;
        return values === null ? [] : [{ step, values }];
      });
      return found.length === 0 ? [] : [{ title: `${path} ${layer}`, states: found }];
    });
  const embedding = checked.inferred.layers.find(({ definition: { facts } }) => facts?.readsCharacters);
  const weight = definition.parameters.tensors.find(({ name }) => name === `${embedding?.layer.path}.weight`);
  const points = weight
    ? principalAxes(rowsOf(parameters.subarray(weight.offset, weight.offset + sizeOf(weight.shape)), weight.shape[0]!))
    : [];
  const symbols = symbolsOf(run.record.data);
  return healthFigure({
    name: run.record.name,
    activations: figuresOf(({ values }) => values),
    gradients: figuresOf(({ gradients }) => gradients),
    lines,
    embedding: points.map((point, i) => ({ ...point, label: symbolLabel(symbols, i) })),
  });
}
