import type { LowerContext } from '../layers/layer.js';
import { GraphBuilder, type Value } from '../ops/builder.js';
import type { Graph } from '../ops/graph.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import { storageOf } from '../ops/storage.js';
import type { InferredLayer, InferredModel } from './infer.js';
import { countTargets, lossOrigin, lowerLoss, lowerTargets, plainObjective } from './loss.js';

type Mode = LowerContext['mode'];

/**
 * Layers to tensor operations, from characters to logits and loss. `watched`: the result of each layer that computes something is an output
 * too.
 */
export function lower(model: InferredModel, spec: ResolvedSpec, mode: Mode, watched = false): Graph {
  const builder = new GraphBuilder();
  const { context, vocabulary } = spec.data;
  builder.at(undefined, 'forward', '');
  const tokens = builder.input('tokens', ['B', context, 1]);
  const objective = mode === 'training' ? spec.train : plainObjective;
  const origin = lossOrigin(objective);
  builder.at(origin, 'forward', '');
  const targets = lowerTargets(builder, model.prediction === 'positions' ? context : 1);
  const lowering = new Lowering(
    builder,
    mode,
    vocabulary,
    watched,
    spec.data.kind === 'words' && model.prediction === 'positions' ? targets.isTarget : undefined,
  );
  const result = lowering.list(model.layers, tokens);
  builder.at(origin, 'forward', '');
  const logits = builder.named(result, 'logits', 'logit');
  const loss = lowerLoss(builder, logits, countTargets(builder, targets), objective);
  return builder.graph({ logits, loss, activations: lowering.activations });
}

class Lowering {
  /** What skips have added up so far, by name. */
  private readonly sums = new Map<string, Value>();
  private readonly seen = new Set<Value>();
  /** The tables of layers that read characters, by their labels. */
  private readonly tables = new Map<string, Value>();
  /** Of the layers that are watched, by their paths. */
  readonly activations = new Map<string, Value>();

  constructor(
    private readonly builder: GraphBuilder,
    private readonly mode: Mode,
    private readonly vocabulary: number,
    private readonly watched: boolean,
    private readonly isTarget: Value | undefined,
  ) {}

  list(layers: readonly InferredLayer[], input: Value): Value {
    return layers.reduce((x, layer) => this.one(layer, x), input);
  }

  private one(inferred: InferredLayer, input: Value): Value {
    const { layer, definition } = inferred;
    this.mark(inferred);
    const result = definition.lower(input, layer.options, this.contextOf(inferred));
    if (layer.label !== undefined && definition.facts?.readsCharacters) this.tables.set(layer.label, this.tableOf(layer.path));
    if (this.watched) this.watch(layer.path, result);
    return result;
  }

  private tableOf(path: string): Value {
    const table = this.builder.nodes.find((node) => node.op === 'parameter' && node.attributes.name === `${path}.weight`);
    if (!table) throw new Error(`internal error: ${path} reads characters and has no weight`);
    return table;
  }

  /** Keeps what a layer gives, unless it is only another view of a value that is kept, as the result of fuse. */
  private watch(path: string, result: Value): void {
    const storage = storageOf(result);
    if (this.seen.has(storage)) return;
    this.seen.add(storage);
    this.activations.set(path, result);
  }

  private contextOf(inferred: InferredLayer): LowerContext {
    const { layer, input, output, lists } = inferred;
    const { builder, mode, vocabulary, sums, isTarget } = this;
    return {
      layer,
      builder,
      mode,
      vocabulary,
      isTarget,
      input,
      output,
      lower: (list, x) => {
        const result = this.list(lists[layer.lists.indexOf(list)] ?? [], x);
        // What follows is this layer's again.
        this.mark(inferred);
        return result;
      },
      weightOf: (label) => {
        const table = this.tables.get(label);
        if (!table) throw new Error(`internal error: no layer before reads characters and is called ${label}`);
        return table;
      },
      addSkip: (name, value) => {
        const sum = sums.get(name);
        sums.set(name, sum ? builder.named(builder.add(sum, value), 'sum') : value);
      },
      skipSum: (name) => {
        const sum = sums.get(name);
        if (!sum) throw new Error(`internal error: the sum ${name} is empty`);
        return sum;
      },
    };
  }

  private mark({ layer: { name, path, span, options }, definition: { formula } }: InferredLayer): void {
    const origin = { layer: name, path, span, formula: typeof formula === 'function' ? formula(options) : formula };
    this.builder.at(origin, 'forward', labelOf(name, path));
  }
}

/** `linear2` for the layer `linear` at 2, `linear2_0_1` inside others, `linearHead` where it is called so. */
export function labelOf(name: string, path: string): string {
  const parts = path.split('.').map((part) => (/^\d/.test(part) ? part : capitalised(part)));
  return `${name}${parts.join('_')}`;
}

function capitalised(label: string): string {
  const words = label.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
