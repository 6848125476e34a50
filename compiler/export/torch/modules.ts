import type { Shape } from '../../layers/layer.js';
import { layersInOrder } from '../../layers/torch/containers.js';
import { call, type Argument, type Expression } from '../../layers/torch/expression.js';
import type { ModelFacts, Piece } from '../../layers/torch/twin.js';
import type { InferredLayer } from '../../model/infer.js';
import { sameRounds, type Block } from './blocks.js';
import { torchPart } from './names.js';

/** A model's layers as Python makes them, and what they need above them. */
export interface Modules {
  /** Arguments of the model's own container. */
  readonly layers: readonly Argument[];
  readonly pieces: ReadonlySet<Piece>;
  readonly blocks: readonly Block[];
  /** Embeddings that linears are tied to, by the variable that holds each. */
  readonly tables: readonly { readonly variable: string; readonly make: Expression }[];
}

export function modulesOf(layers: readonly InferredLayer[], facts: ModelFacts): Modules {
  const writing = new Writing(facts);
  return { layers: writing.children(layers, true), pieces: writing.pieces, blocks: writing.blocks, tables: writing.tables };
}

class Writing {
  readonly pieces = new Set<Piece>();
  readonly blocks: Block[] = [];
  readonly tables: { variable: string; make: Expression }[] = [];

  constructor(private readonly facts: ModelFacts) {
    if (facts.hasSums) this.pieces.add(layersInOrder);
  }

  /** What one layer after the other stands in. */
  private get sequence(): string {
    return this.facts.hasSums ? 'Layers' : 'nn.Sequential';
  }

  /**
   * Layers as arguments: by themselves where their names are their indices, else by name. `withShapes`: what each gives stands beside it.
   */
  children(layers: readonly InferredLayer[], withShapes = false): readonly Argument[] {
    const entries = layers.map((layer) => ({
      name: torchPart(layer.layer.path.split('.').at(-1) ?? ''),
      value: this.one(layer),
      note: withShapes ? shapeText(layer.output) : undefined,
    }));
    if (entries.every(({ name }, i) => name === String(i))) return entries.map(({ value, note }) => ({ value, note }));
    return [{ value: call('OrderedDict', { value: { entries } }) }];
  }

  private one(inferred: InferredLayer): Expression {
    const { layer, definition, input, output, lists } = inferred;
    const made = definition.torch(layer.options, {
      layer,
      input,
      facts: this.facts,
      use: (piece) => {
        this.pieces.add(piece);
        return piece.name;
      },
      inside: (list) => this.children(lists[list] ?? []),
      lists: () => this.rounds(inferred) ?? lists.map((list) => call(this.sequence, ...this.children(list))),
      sequence: this.sequence,
    });
    const variable = layer.label === undefined ? undefined : this.facts.tables.get(layer.label);
    if (made === variable)
      this.tables.push({ variable, make: call('nn.Embedding', `${this.facts.vocabulary}`, String(output.channels?.value)) });
    return made;
  }

  /** Rounds that are alike, or differ in one number, as a class of their own; undefined where they are not. */
  private rounds({ definition, lists }: InferredLayer): readonly Expression[] | undefined {
    if (!definition.facts?.rounds || lists.length < 2) return undefined;
    const written = lists.map((list) => this.children(list));
    const found = sameRounds(written, this.blocks, [...this.facts.tables.values()], this.sequence);
    return found === undefined ? undefined : [found];
  }
}

/** As the language writes them, behind the batch. */
function shapeText({ positions, channels }: Shape): string {
  return `[B, ${positions ? `${positions.value}, ` : ''}${channels?.value}]`;
}
