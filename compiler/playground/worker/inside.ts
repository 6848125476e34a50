import type { CheckedModel } from '../../check.js';
import { defineWatched } from '../../define.js';
import { everyLayer, type InferredLayer } from '../../model/infer.js';
import { summarize } from '../../model/summarize.js';
import type { FlatLayout } from '../../../runtime/contract.js';
import type { PageModel } from '../../../runtime/browser/page-model.js';
import { symbolLabel } from '../../../runtime/data/data-set.js';
import { UserError } from '../../../runtime/errors.js';
import { namedTensors, sizeOf, type NumberTensor } from '../../../runtime/files/named-tensors.js';
import { openWatched } from '../../../runtime/kernels/watched.js';
import { principalAxes, rowsOf } from '../../../runtime/plots/principal-axes.js';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { firstLossWarning, Watcher } from '../../../runtime/training/watched-model.js';
import type { InsideUpdate, TensorFacts, TensorOwner } from '../inside-protocol.js';
import type { TrainingCalls } from '../protocol.js';
import { Attention, symbolsIn } from './attention-maps.js';
import { LayerReports, sizeOfLooks } from './layer-reports.js';
import { UpdateLog } from './update-log.js';

/** Characters of a sampled text whose attention is shown: enough to see a pattern, few enough to read them. */
const SHOWN_SYMBOLS = 24;

type InsideCalls = Pick<
  TrainingCalls,
  'insideFacts' | 'insideLayers' | 'insideUpdates' | 'insideTensor' | 'insideEmbedding' | 'insideAttention'
>;

/** The weights of a model as training stands: copies. */
interface Snapshot {
  readonly step: number;
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
}

/** What goes on inside a model that is being trained. It looks between two slices of steps and changes nothing. */
export class Inside implements InsideCalls {
  readonly #log = new UpdateLog();
  readonly #layers: readonly InferredLayer[];
  readonly #attention: Attention;
  #reports: Promise<LayerReports> | undefined;

  private constructor(
    private readonly model: PageModel,
    private readonly checked: CheckedModel,
  ) {
    this.#layers = everyLayer(checked.inferred.layers);
    this.#attention = new Attention(checked);
  }

  /** Watches the parameters from now on. */
  static async open(model: PageModel, checked: CheckedModel): Promise<Inside> {
    const inside = new Inside(model, checked);
    await model.look(({ trainer }) => trainer.watch((line) => inside.#log.add(line)));
    return inside;
  }

  async insideFacts() {
    return this.model.look(({ definition, symbols }) => {
      const factsOf = (kind: TensorFacts['kind'], { tensors }: FlatLayout): readonly TensorFacts[] =>
        tensors.map(({ name, shape }) => ({ name, shape, kind, owner: this.#ownerOf(name) }));
      const parameters = factsOf('parameter', definition.parameters);
      const tables = this.#layers.filter(({ definition: { facts } }) => facts?.readsCharacters);
      const known = new Set(parameters.map(({ name }) => name));
      return {
        kind: symbols.kind,
        tensors: [...parameters, ...factsOf('statistic', definition.statistics)],
        embeddings: tables.map(({ layer: { path } }) => `${path}.weight`).filter((name) => known.has(name)),
        attentions: this.#attention.layers,
        symbols: symbols.characters.length === 0 ? [] : Array.from({ length: symbols.size }, (_, index) => symbolLabel(symbols, index)),
      };
    });
  }

  async insideLayers() {
    this.#reports ??= this.#openReports();
    const reports = await this.#reports;
    // Only what each look takes: the first compiles too.
    const began = performance.now();
    return { ...reports.look(await this.#snapshot()), elapsedMs: performance.now() - began };
  }

  async insideUpdates() {
    const began = performance.now();
    return this.model.look(({ definition, trainer }) => {
      trainer.watchNext();
      const parameters = definition.parameters.tensors.flatMap(({ name, shape }): readonly InsideUpdate[] => {
        const last = this.#log.last(name);
        if (last === undefined) return [];
        const { data, gradient } = last;
        return [{ name, shape, owner: this.#ownerOf(name), data, gradient, ratios: this.#log.ratios(name) }];
      });
      return { steps: this.#log.steps, parameters, step: trainer.counts.step, elapsedMs: performance.now() - began };
    });
  }

  async insideTensor(name: string) {
    const began = performance.now();
    const { step, tensors } = await this.#tensors();
    const { shape, values } = tensorOf(tensors, name);
    return { name, shape, values: values.slice(), step, elapsedMs: performance.now() - began };
  }

  async insideEmbedding(name: string, channels?: readonly [number, number]) {
    const began = performance.now();
    const { step, tensors, symbols } = await this.#tensors();
    const { shape, values } = tensorOf(tensors, name);
    const rows = rowsOf(values, shape[0] ?? 1);
    const plane = channels ? rows.map((row) => ({ x: row[channels[0]] ?? 0, y: row[channels[1]] ?? 0 })) : principalAxes(rows);
    const points = plane.map((point, index) => ({ ...point, label: symbolLabel(symbols, index) }));
    return { points, channels: shape[1] ?? 1, step, elapsedMs: performance.now() - began };
  }

  async insideAttention(text?: string) {
    const began = performance.now();
    const { step, tensors, symbols } = await this.#tensors();
    const isText = symbols.kind === 'words' || symbols.kind === 'text';
    const shown = text ?? (isText ? await this.#sampled() : '');
    const read = shown === '' && !isText ? await this.#firstSymbols() : symbolsIn(shown, symbols);
    const maps = this.#attention.maps(read, symbols, (name) => tensorOf(tensors, name).values);
    return { text: shown, maps, step, elapsedMs: performance.now() - began };
  }

  /** The beginning of the data, for symbols that nobody types. */
  #firstSymbols(): Promise<readonly number[]> {
    return this.model.look(({ examples }) => Array.from(examples?.train.stream.subarray(0, SHOWN_SYMBOLS) ?? []));
  }

  /** A word of the model's own, or the beginning of a text. */
  async #sampled(): Promise<string> {
    const { kind } = this.checked.spec.data;
    const seed = Math.floor(Math.random() * 2 ** 32);
    const [sampled = ''] = await this.model.sample({ count: 1, seed, ...(kind === 'text' && { length: SHOWN_SYMBOLS }) });
    return [...sampled].slice(0, SHOWN_SYMBOLS).join('');
  }

  #snapshot(): Promise<Snapshot> {
    return this.model.look(async ({ trainer }) => {
      const state = await trainer.download();
      const [parameters, statistics] = [state.get('parameters'), state.get('statistics')];
      if (!parameters || !statistics) throw new Error('internal error: a trainer without weights');
      return { step: trainer.counts.step, parameters, statistics };
    });
  }

  async #tensors() {
    const { step, parameters, statistics } = await this.#snapshot();
    return this.model.look(({ definition, symbols }) => ({
      step,
      symbols,
      tensors: new Map([...namedTensors(definition.parameters, parameters), ...namedTensors(definition.statistics, statistics)]),
    }));
  }

  /** Compiles the step that can be looked into, and looks at the initial weights. */
  async #openReports(): Promise<LayerReports> {
    const module = await defineWatched(this.checked);
    return this.model.look(async ({ definition, trainer, examples }) => {
      if (examples === undefined) throw new UserError('WNC845', 'the model has no data to look at it with', 'give it data');
      const { seed } = trainer.settings;
      const watched = await openWatched(definition, module);
      const watcher = new Watcher(definition, watched, examples, seed);
      initializeModel({ definition, parameters: watched.memory.parameters, statistics: watched.memory.statistics }, seed);
      const { inferred, graph, spec } = this.checked;
      const { examples: count, batches } = sizeOfLooks(watched.batch, summarize(inferred, graph, spec).multiplyAdds);
      const [initialLoss, evenLoss] = [watcher.initialLoss(count, batches), Math.log(definition.vocabulary)];
      const start = { initialLoss, evenLoss, warning: firstLossWarning(initialLoss, evenLoss) };
      return new LayerReports(watcher, count, this.#layers, start);
    });
  }

  /** The innermost layer whose path a name begins with. */
  #ownerOf(name: string): TensorOwner {
    const owners = this.#layers.filter(({ layer: { path } }) => name.startsWith(`${path}.`));
    const [owner] = owners.sort((a, b) => b.layer.path.length - a.layer.path.length);
    if (!owner) throw new Error(`internal error: no layer has ${name}`);
    return { layer: owner.layer.name, line: owner.layer.span.start.line };
  }
}

function tensorOf(tensors: ReadonlyMap<string, NumberTensor>, name: string): NumberTensor {
  const tensor = tensors.get(name);
  if (!tensor || sizeOf(tensor.shape) === 0) throw new Error(`internal error: the model has no numbers ${name}`);
  return tensor;
}
