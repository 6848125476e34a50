import { defaultSeed } from '../../runtime/sampling/defaults.js';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExportContext, ModelFormat, OtherExport, ShownSamples, TrainedModel } from '../export/format.js';
import { modelFormats } from '../export/registry.js';
import type { CheckedModel } from '../check.js';
import { compileModel } from '../pipeline.js';
import type { Graph } from '../ops/graph.js';
import type { FlatLayout, SplitName } from '../../runtime/contract.js';
import { UserError } from '../../runtime/errors.js';
import { splitNames } from '../../runtime/data/split-names.js';
import { halfToNumber, largestHalf, numberToHalf } from '../../runtime/files/half.js';
import { namedTensors, sizeOf, type WeightArrays } from '../../runtime/files/named-tensors.js';
import { packWeights, unpackWeights, type WeightFormat } from '../../runtime/files/packed-weights.js';
import { evaluateRun, readSummary, readWeights, sampleRun, symbolsOf, type Run } from '../../runtime/node/index.js';
import { packageRoot, packageVersion } from '../../runtime/node/package-root.js';
import type { Terminal } from './command.js';
import { defineModel } from './define-model.js';
import { checkRun } from './run-model.js';
import { sampleJson } from './sample.js';

/** What the command asks of an export of a trained model. */
export interface ModelRequest {
  readonly weights: WeightFormat;
  readonly license: string | undefined;
  /** Where the run's data are now. */
  readonly data: string | undefined;
}

/** A run's model with its weights, and what else a format may ask for. */
export interface RunToExport {
  readonly trained: TrainedModel;
  readonly context: ExportContext;
  /** The mean loss on validation with the weights as they are and as a format keeps them. Throws as evaluateRun does. */
  lossBeforeAndAfter(format: WeightFormat): Promise<readonly [number, number]>;
}

/** Characters or bytes of a sample that a card shows. */
const SHOWN_LENGTH = 400;

/** Throws as readWeights and checkRun do. */
export async function readRun(run: Run, format: ModelFormat, request: ModelRequest, terminal: Terminal): Promise<RunToExport> {
  const model = await checkRun(run, terminal);
  const { step, tensors } = await tensorsOf(run, model.graph, model.spec.name, terminal);
  if (request.weights === 'float16') checkHalves(tensors);
  const { data } = run.record;
  const trained: TrainedModel = {
    model,
    tensors,
    symbols: symbolsOf(data),
    specText: withoutFolders(run, model),
    step,
    version: packageVersion(),
  };
  const definition = async () => (await defineModel(compileModel(model, null))).definition;
  const own = request.data === undefined ? {} : { data: request.data };
  const evaluate = async (splits: readonly SplitName[], change?: (arrays: WeightArrays) => void) =>
    (await evaluateRun(await definition(), run, { splits, say: terminal.err, ...own, ...(change && { change }) })).loss;

  const context: ExportContext = {
    weights: request.weights,
    license: request.license,
    record: {
      data: data.builtin ?? basename(data.file ?? ''),
      length: data.kind === undefined ? data.words : data.length,
      split: data.split,
      train: run.record.train,
      hash: data.hash,
    },
    readPart: (kind) => readFile(join(packageRoot(), 'dist/exported', `${kind}.js`), 'utf8'),
    losses: () => knownLosses(run, step, evaluate, terminal),
    samples: async () => samplesOf(run, await definition()),
    others: () => otherFormats(format, trained, context),
  };
  return {
    trained,
    context,
    async lossBeforeAndAfter(weights) {
      const validation = async (change?: (arrays: WeightArrays) => void): Promise<number> =>
        (await evaluate(['validation'], change)).validation ?? NaN;
      return [await validation(), await validation((arrays) => round(arrays, weights))];
    },
  };
}

/** The tensors of a run by name, and the steps taken to them. */
async function tensorsOf(run: Run, graph: Graph, name: string, terminal: Terminal) {
  const definition = { name, parameters: layoutOf(graph.parameters), statistics: layoutOf(graph.statistics) };
  const parameters = new Float32Array(definition.parameters.length);
  const statistics = new Float32Array(definition.statistics.length);
  const { step } = await readWeights(run, { definition, parameters, statistics }, terminal.err);
  const tensors = new Map([...namedTensors(definition.parameters, parameters), ...namedTensors(definition.statistics, statistics)]);
  return { step, tensors };
}

/** A run's spec, in which a file of data stands without its folders: those of another machine mean nothing, and are nobody's affair. */
function withoutFolders({ record, spec }: Run, model: CheckedModel): string {
  if (record.data.file === null) return spec;
  const { start, end } = model.spec.data.sourceSpan;
  const name = basename(record.data.file);
  return `${spec.slice(0, start.offset)}${/^[A-Za-z_][\w.-]*$/.test(name) ? name : JSON.stringify(name)}${spec.slice(end.offset)}`;
}

/** A layout with one tensor right behind the other: an export has no slots of a program to keep to. */
function layoutOf(nodes: Graph['parameters'] | Graph['statistics']): FlatLayout {
  let length = 0;
  const tensors = nodes.map(({ attributes: { name, shape, initial } }) => {
    const offset = length;
    length += sizeOf(shape);
    return { name, shape, initial, offset };
  });
  return { length, tensors };
}

/** Throws WNC940 for a weight that is larger than float16 has numbers. */
function checkHalves(tensors: TrainedModel['tensors']): void {
  for (const [name, { values }] of tensors) {
    const index = values.findIndex((value) => !Number.isFinite(halfToNumber(numberToHalf(value))));
    if (index < 0) continue;
    const message = `float16 holds numbers to ${largestHalf.toLocaleString('en')}, and number ${index} of ${name} is ${values[index]}`;
    throw new UserError('WNC940', message, 'keep the weights as they are, or round them by --weights int8');
  }
}

/** Weights as a module would have them once it has read them. */
function round({ definition, parameters, statistics }: WeightArrays, format: WeightFormat): void {
  const arrays = [
    { layout: definition.parameters, flat: parameters },
    { layout: definition.statistics, flat: statistics },
  ];
  unpackWeights(packWeights(format, arrays), arrays);
}

/** The losses of the run's end where the exported weights are those; else they are computed, if the data are at hand. */
async function knownLosses(
  run: Run,
  step: number | null,
  evaluate: (splits: readonly SplitName[]) => Promise<Partial<Record<SplitName, number | null>>>,
  terminal: Terminal,
): Promise<Partial<Record<SplitName, number | null>>> {
  const summary = run.weights === undefined ? await readSummary(run.folder) : undefined;
  if (summary !== undefined && step === (summary.bestStep ?? summary.steps)) return summary.loss;
  try {
    return await evaluate(splitNames);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.err(`note: the losses are left out: ${error.message}\n`);
    return {};
  }
}

async function samplesOf(run: Run, definition: Parameters<typeof sampleRun>[0]): Promise<ShownSamples> {
  const { kind } = symbolsOf(run.record.data);
  const result = await sampleRun(definition, run, {
    seed: defaultSeed,
    ...((kind === 'text' || kind === 'bytes') && { length: SHOWN_LENGTH }),
  });
  if ('recordings' in result) return { seed: defaultSeed, recording: result.recordings[0] ?? new Uint8Array() };
  const shown = sampleJson(result) as {
    readonly words?: readonly string[];
    readonly texts?: readonly string[];
    readonly bytes?: readonly string[];
  };
  return { seed: defaultSeed, texts: shown.words ?? shown.texts ?? shown.bytes ?? [] };
}

/** The model in every other format. */
async function otherFormats(own: ModelFormat, trained: TrainedModel, context: ExportContext): Promise<readonly OtherExport[]> {
  const others: OtherExport[] = [];
  for (const format of modelFormats) {
    if (format === own) continue;
    others.push({ format, files: await (await format.load()).files(trained, context) });
  }
  return others;
}
