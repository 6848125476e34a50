import type { BrowserModel, CreateOptions } from '../browser/api.js';
import { bytesOf, checkCreateOptions } from '../browser/check-options.js';
import { LocalTrainer } from '../browser/local-trainer.js';
import type { ModelData } from '../browser/held-model.js';
import { PageModel } from '../browser/page-model.js';
import { checkDefinition, givenData, ownDataOf, trainingOf, withoutData } from '../browser/parts.js';
import { dataSetOf, type Symbols } from '../data/data-set.js';
import { noExamples } from '../data/split-examples.js';
import { UserError } from '../errors.js';
import type { TrainableDefinition } from '../contract.js';
import { isLocalTarget, type LocalTarget } from '../targets.js';
import { defaultTarget } from '../tfjs/create-model.js';
import { readRunState } from './run/checkpoint.js';
import { isFile, limits, readBytes, shownPath } from './files.js';
import { openExport } from './run/export-record.js';
import { findRun } from './run/find-run.js';
import { loadData, sourceOf, type RunData } from './run/run-data.js';
import { symbolsOf } from './run/run-record.js';
import { readSealedBytes } from './run/sealed-tensors.js';
import { openRun, sameData, type Run } from './run/use-run.js';
import { programThreads } from './threads/training-threads.js';

/** The model of `create` in Node: a page's, but for where it can be loaded from. */
export interface NodeModel extends Omit<BrowserModel, 'load' | 'target'> {
  readonly target: LocalTarget;
  /**
   * As a page's; `source` may also be a run (its folder, a folder of runs, a model's name, a folder that it was exported to) or the path of
   * a checkpoint. Throws WNC724 and
   * WNC720 where there is none, WNC733 where it is damaged.
   */
  load(source: string | Uint8Array | ArrayBuffer): Promise<void>;
}

/** The model of a run or of a generated definition; `compileRun` makes a definition of a run's spec. See `create`. */
export async function createFrom(
  source: string | TrainableDefinition,
  options: CreateOptions,
  compileRun: (run: Run) => Promise<TrainableDefinition>,
): Promise<NodeModel> {
  checkCreateOptions(options);
  if (options.target === 'webgl') {
    throw new UserError(
      'WNC804',
      'the target webgl is not to be had: create runs a model in this process, which has no browser',
      'take the target simd or cpu; wnc train --target webgl starts a browser of its own',
    );
  }
  if (typeof source !== 'string') return createFromDefinition(source, options);
  const run = await openRun(source);
  if (run.note !== undefined) warn(run.note);
  const definition = await compileRun(run);
  const data = await dataOr(options, definition, () => sameData(definition, run, undefined), symbolsOf(run.record.data));
  const model = await modelOf(definition, data, options);
  return ready(model, options, () => model.load(run.weights ?? run.folder));
}

async function createFromDefinition(definition: TrainableDefinition, options: CreateOptions): Promise<NodeModel> {
  checkDefinition(definition);
  const found = await dataOr(options, definition, () => loadData(definition, sourceOf(definition.settings.data, undefined)));
  return ready(await modelOf(definition, found, options), options);
}

/** Loads weights into a model. Disposes of it where they do not fit. */
async function ready(model: NodePageModel, { checkpoint }: CreateOptions, load?: () => Promise<void>): Promise<NodeModel> {
  try {
    await load?.();
    if (checkpoint !== undefined) await model.load(checkpoint);
    return model;
  } catch (error) {
    model.dispose();
    throw error;
  }
}

async function modelOf(definition: TrainableDefinition, data: ModelData, options: CreateOptions): Promise<NodePageModel> {
  const target = isLocalTarget(options.target) ? options.target : defaultTarget(definition);
  const trainer = await LocalTrainer.create(
    definition,
    trainingOf(definition, options),
    'missing' in data ? noExamples : data.examples,
    target,
    programThreads(),
    options.threads,
  );
  return new NodePageModel(definition, trainer, data);
}

/**
 * The data that options give, or else those of the model. A model predicts and samples without data, so what is wrong with its own is
 * thrown where they are needed. `symbols`: what they are known to be.
 */
async function dataOr(
  options: CreateOptions,
  definition: TrainableDefinition,
  load: () => Promise<RunData>,
  symbols?: Symbols,
): Promise<ModelData> {
  const { data: settings } = definition.settings;
  const own = ownDataOf(options, settings);
  if (own !== undefined) return dataSetOf(definition, givenData(own, settings), settings);
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const fix = (settings.kind ?? 'words') === 'words' ? 'give the words to create: {words: text}' : 'give the data to create: {data}';
    const unknown = withoutData(definition, settings, new UserError(error.code, error.message, fix));
    return symbols ? { ...unknown, symbols } : unknown;
  }
}

function warn(text: string): void {
  process.emitWarning(text.trim());
}

class NodePageModel extends PageModel<LocalTarget> implements NodeModel {
  override async load(source: string | Uint8Array | ArrayBuffer): Promise<void> {
    this.checkAlive();
    if (typeof source !== 'string') {
      const bytes = bytesOf(source, 'a run, the path of a checkpoint, or its bytes');
      return this.fill(readSealedBytes(bytes, 'the checkpoint'), 'the checkpoint');
    }
    if ((await isFile(source)) || source.endsWith('.safetensors')) {
      return this.fill(readSealedBytes(await readBytes(source, 'the checkpoint', limits.tensors), shownPath(source)), shownPath(source));
    }
    const exported = await openExport(source);
    if (exported !== undefined) return this.load(exported.file);
    const { folder, note } = await findRun(source, 'good');
    if (note !== undefined) warn(note);
    const { file, source: name } = await readRunState(folder, warn);
    return this.fill(file, name);
  }
}
