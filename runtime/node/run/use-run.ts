import { existsSync } from 'node:fs';
import path from 'node:path';
import { countedOf } from '../../data/kinds/kind.js';
import { packArrays } from '../../files/base64.js';
import { UserError } from '../../errors.js';
import type { DataKind, ModelDefinition, SplitName } from '../../contract.js';
import { meanLoss, slidingMeanLoss } from '../../training/evaluate.js';
import { bitsOf } from '../../training/even-loss.js';
import { defaultSeed, defaultWords } from '../../sampling/defaults.js';
import { sampleWords } from '../../sampling/sample.js';
import { sampleSymbols, type SampledSymbols } from '../../sampling/sample-symbols.js';
import type { LocalTarget, Target } from '../../targets.js';
import { createModel } from '../../tfjs/create-model.js';
import type { Model } from '../../tfjs/model.js';
import { hasCheckpoint, readCheckpoint, type CheckpointFacts } from './checkpoint.js';
import { shareSampling } from '../threads/sampling-threads.js';
import { openPage } from '../chromium/open-page.js';
import { pageDefinition, sendData } from '../chromium/remote-trainer.js';
import { fillModel, type WeightArrays } from '../../files/named-tensors.js';
import { readSafetensors } from '../../files/safetensors.js';
import { visible } from '../../visible-text.js';
import { isFile, limits, readBytes, readText, shownPath } from '../files.js';
import { loadData, type RunData } from './run-data.js';
import { problemText } from '../terminal/problem-text.js';
import { runFiles } from './run-files.js';
import { exportFile, openExport } from './export-record.js';
import { findRun, type Preference } from './find-run.js';
import { extentOf, incomplete, readRecord, symbolsOf, type RunRecord } from './run-record.js';

/** A run as it lies in its folder. */
export interface Run {
  readonly folder: string;
  readonly record: Pick<RunRecord, 'name' | 'train' | 'data'>;
  /** The whole path of its resolved spec, and the text; compile it with a vocabulary of `vocabulary`. */
  readonly specFile: string;
  readonly spec: string;
  /** V. */
  readonly vocabulary: number;
  /** The runs of the other seeds too, where it was named by its model or its folder's folder. */
  readonly seeds: readonly string[];
  /** What a person should know of the choice: that a newer run is worse than guessing, or this one. */
  readonly note: string | undefined;
  /** A safetensors file whose weights are used in place of the checkpoint's. */
  readonly weights?: string | undefined;
}

/**
 * Finds a run by a run folder, a folder of runs or a model's name, as findRun does; or takes a folder that a run was exported to, with
 * the weights that are in it now. Throws WNC724 where there is none, WNC725 where a file that it needs is missing or broken.
 */
export async function openRun(run: string, prefer: Preference = 'good'): Promise<Run> {
  const exported = await openExported(run);
  if (exported !== undefined) return exported;
  const { folder, seeds, note } = await findRun(run, prefer);
  const record = await readRecord(folder);
  const files = runFiles(folder);
  if (!(await isFile(files.spec))) throw incomplete(folder, 'spec.yaml is missing');
  if (!(await hasCheckpoint(folder))) throw incomplete(folder, 'checkpoint.safetensors is missing; nothing was saved yet');
  const vocabulary = symbolsOf(record.data).size;
  return { folder, record, specFile: files.spec, spec: await readText(files.spec, 'the run'), vocabulary, seeds, note };
}

async function openExported(name: string): Promise<Run | undefined> {
  const found = await openExport(name);
  if (found === undefined) return undefined;
  const { folder, spec, file: weights, data } = found;
  const record = { ...found, data: { ...data, file: data.file === null ? null : path.join(folder, data.file) } };
  const specFile = path.join(folder, exportFile);
  return { folder, record, specFile, spec, vocabulary: symbolsOf(data).size, seeds: [folder], note: undefined, weights };
}

export interface EvaluateFlags {
  /** Default: the fastest that this machine runs. */
  readonly target?: Target;
  /** Default validation. */
  readonly splits?: readonly SplitName[];
  /** Where the run's data are now, if they were moved. */
  readonly data?: string;
  /** Told where the checkpoint is damaged and the one before it used. */
  readonly say?: (text: string) => void;
  /** Changes the weights before they are measured, on this machine's own processor. */
  readonly change?: (arrays: WeightArrays) => void;
}

export interface EvaluateResult {
  readonly name: string;
  /** Steps taken when the checkpoint was saved; null of weights from elsewhere, which do not say it. */
  readonly step: number | null;
  /** Mean loss in nats of each split asked for; null for one without examples. */
  readonly loss: Readonly<Partial<Record<SplitName, number | null>>>;
  /** The same in bits, and the number of predictions that it is the mean over. */
  readonly bits: Readonly<Partial<Record<SplitName, number | null>>>;
  readonly predictions: Readonly<Partial<Record<SplitName, number>>>;
}

/**
 * The loss of a run's checkpoint over whole splits. `definition` is compiled from the run's spec.
 * Throws WNC725 and WNC731 for a broken run, WNC729 where the words are no longer those that it was trained on.
 */
export async function evaluateRun(definition: ModelDefinition, run: Run, flags: EvaluateFlags = {}): Promise<EvaluateResult> {
  const data = await sameData(definition, run, flags.data);
  const { target, say } = flags;
  for (const warning of data.warnings()) say?.(problemText(warning));
  const { name, step, loss } = await (target === 'webgl'
    ? evaluateInChromium(definition, run, data, flags)
    : evaluateHere(definition, run, data, flags, target));
  const each = <Value>(of: (split: SplitName, loss: number | null) => Value): Partial<Record<SplitName, Value>> =>
    Object.fromEntries(Object.entries(loss).map(([split, nats]) => [split, of(split as SplitName, nats)]));
  return {
    name,
    step,
    loss,
    bits: each((_, nats) => (nats === null ? null : bitsOf(nats))),
    predictions: each((split) => data.examples[split].counted),
  };
}

type Losses = Pick<EvaluateResult, 'name' | 'step' | 'loss'>;

function evaluateHere(
  definition: ModelDefinition,
  run: Run,
  data: RunData,
  { splits = ['validation'], say, change }: EvaluateFlags,
  target: LocalTarget | undefined,
): Promise<Losses> {
  return withCheckpoint(definition, run, { target, say }, async (model, { name, step }) => {
    change?.(model);
    const loss: Partial<Record<SplitName, number | null>> = {};
    for (const split of splits) {
      // A tree goes over many windows in a row, each of its nodes once; the numbers are those of the windows.
      const { sliding } = definition;
      loss[split] = sliding
        ? await slidingMeanLoss(model, data.stretches(split, sliding.predictions), goOn)
        : await meanLoss(model, data.examples[split], goOn);
    }
    return { name, step, loss };
  });
}

/** The same on the graphics card of a headless browser, window by window. */
async function evaluateInChromium(
  definition: ModelDefinition,
  run: Run,
  data: RunData,
  { splits = ['validation'], say = () => undefined }: EvaluateFlags,
): Promise<Losses> {
  const parameters = new Float32Array(definition.parameters.length);
  const statistics = new Float32Array(definition.statistics.length);
  const { name, step } = await readWeights(run, { definition, parameters, statistics }, say);
  const page = await openPage();
  try {
    const state = packArrays(
      new Map([
        ['parameters', parameters],
        ['statistics', statistics],
      ]),
    );
    return { name, step, loss: await page.calls.meanLosses(pageDefinition(definition), state, await sendData(page, data), splits) };
  } finally {
    await page.close();
  }
}

export interface SampleFlags {
  /** Default: the fastest that this machine runs. */
  readonly target?: LocalTarget;
  /** Default 10 words, or one sequence. */
  readonly count?: number;
  /** Of a sequence: symbols after the prefix. Default 500, of audio a second. */
  readonly length?: number;
  /** Default 42. */
  readonly seed?: number;
  readonly temperature?: number;
  readonly topK?: number;
  /** Of audio the bytes of a WAV file, and what messages call it. */
  readonly prefix?: string | Uint8Array;
  readonly prefixName?: string;
  /** Leaves out words of the training set. */
  readonly newOnly?: boolean;
  /** Where the run's data are now, if they were moved; read for newOnly alone. */
  readonly data?: string;
  /** Told where the checkpoint is damaged and the one before it used. */
  readonly say?: (text: string) => void;
}

interface SampledFrom {
  readonly name: string;
  readonly step: number | null;
}

/** Of text the prefix and what the model goes on with; of bytes the same as they are, of audio as WAV files. */
export type SampleResult = WordSamples | (SampledFrom & SampledSymbols);

export interface WordSamples extends SampledFrom {
  /** Fewer than asked for where `newOnly` found no more. */
  readonly words: readonly string[];
  /** Which of them, by their number from 0, did not end where the model's room for words ends; absent where all did. */
  readonly cut?: readonly number[];
}

/**
 * Words or sequences from a run's checkpoint. `definition` is compiled from the run's spec. Throws WNC636 for a flag of other data, and as
 * sampleWords, sampleSymbols and evaluateRun do.
 */
export async function sampleRun(definition: ModelDefinition, run: Run, flags: SampleFlags = {}): Promise<SampleResult> {
  const symbols = symbolsOf(run.record.data);
  if (symbols.kind === 'words') return sampleWordsOf(definition, run, flags);
  const { newOnly = false, data: _, target, say, ...how } = flags;
  if (newOnly)
    throw new UserError('WNC636', `--new leaves out words of the training set, and ${symbols.kind} has no words`, 'leave it out');
  return withCheckpoint(definition, run, { target, say }, async (model, { name, step }) => ({
    name,
    step,
    ...sampleSymbols(model, symbols, how),
  }));
}

async function sampleWordsOf(definition: ModelDefinition, run: Run, flags: SampleFlags): Promise<WordSamples> {
  const { count = defaultWords, seed = defaultSeed, length, prefix, prefixName: _, newOnly = false, data, target, say, ...how } = flags;
  if (length !== undefined)
    throw new UserError('WNC636', '--length is for text and bytes; a word ends where the model ends it', 'ask for more words by --count');
  const except = newOnly ? new Set((await sameData(definition, run, data)).words?.train) : undefined;
  return withCheckpoint(definition, run, { target, say }, async (model, { name, step, characters }) => {
    let cut: readonly number[] = [];
    const words = sampleWords(model, characters, {
      ...how,
      ...(typeof prefix === 'string' && { prefix }),
      count,
      seed,
      except,
      normalize: run.record.data.normalize,
      onCut: (numbers) => (cut = numbers),
    });
    return { name, step, words, ...(cut.length > 0 && { cut }) };
  });
}

async function withCheckpoint<Result>(
  definition: ModelDefinition,
  run: Run,
  { target, say = () => undefined }: { readonly target?: LocalTarget | undefined; readonly say?: ((text: string) => void) | undefined },
  use: (model: Model, facts: WeightFacts) => Promise<Result>,
): Promise<Result> {
  const threads = definition.simd?.shared?.threads;
  const model = await createModel(definition, target, threads === undefined ? undefined : (backing) => shareSampling(backing, threads));
  try {
    return await use(model, await readWeights(run, model, say));
  } finally {
    model.dispose();
  }
}

/** What is known of a run's weights. */
export interface WeightFacts extends Pick<CheckpointFacts, 'name' | 'characters'> {
  readonly step: number | null;
}

/**
 * Fills a model from a run's checkpoint, or from the weights that were named in its place, such as PyTorch saved them; `say` hears what
 * a person should know of them. Throws as readCheckpoint does; WNC720 where there is no such file, WNC701 and WNC702 where it is no
 * safetensors, WNC725 for a checkpoint of other characters than the run's.
 */
export async function readWeights(
  { folder, record, weights }: Run,
  model: WeightArrays,
  say: (text: string) => void,
): Promise<WeightFacts> {
  const { characters } = symbolsOf(record.data);
  if (weights === undefined) {
    const facts = await readCheckpoint(folder, model, say);
    if (facts.characters.join('') === characters.join('')) return facts;
    throw incomplete(folder, 'checkpoint.safetensors is of other characters than run.json');
  }
  const shown = shownPath(weights);
  const { tensors, metadata } = readSafetensors(await readBytes(weights, 'the weights', limits.tensors), shown);
  fillModel(tensors, model, shown);
  const theirs = metadata['characters'];
  if (theirs !== undefined && theirs !== characters.join(''))
    say(`note: ${visible(shown)} was trained on other characters than the run: a row of its embedding may stand for another one here\n`);
  const step = Number(metadata['step'] ?? NaN);
  return { name: record.name, step: Number.isInteger(step) ? step : null, characters };
}

/** The data that the run was trained on, or WNC729. `own`: where they are now. */
export async function sameData(definition: ModelDefinition, { record, specFile }: Run, own: string | undefined): Promise<RunData> {
  const { builtin, file, normalize, split, hash } = record.data;
  const { kind, audio } = symbolsOf(record.data);
  const how = { kind, normalize, audio, split };
  if (own === undefined && file !== null && specFile.endsWith(exportFile) && !existsSync(file)) throw notExported(file, kind);
  const data = await loadData(definition, own === undefined ? { ...how, builtin, file } : { ...how, builtin: null, file: own });
  if (data.record.hash === hash) return data;
  const [what, flag] = kind === 'words' ? ['words', '--words'] : [kind === 'audio' ? 'recordings' : kind, '--data'];
  const [then, now] = [countedOf(kind, extentOf(record.data)), extentOf(data.record).toLocaleString('en')];
  throw new UserError(
    'WNC729',
    `${own ?? file ?? builtin} no longer holds the ${what} that the run was trained on: ${then} then, ${now} now`,
    `give the file that still holds them by ${flag}`,
  );
}

/** An export has no data in it, but for those that are built in. */
function notExported(file: string, kind: DataKind): UserError {
  const flag = kind === 'words' ? '--words' : '--data';
  return new UserError('WNC720', `the data: an export does not hold ${visible(path.basename(file))}`, `say where it is by ${flag}`);
}

const goOn = async (): Promise<boolean> => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return true;
};
