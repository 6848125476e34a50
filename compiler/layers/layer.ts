import type { FlatParts } from '../../runtime/contract.js';
import type { LayerFormula } from '../ops/graph.js';
import type { Details } from '../diagnostics/bag.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { Code, Parameters } from '../diagnostics/catalogue.js';
import type { GraphBuilder, Value } from '../ops/builder.js';
import type { SpecEdits } from '../language/spec-edits.js';
import type { LayerSyntax, Options, OptionValues } from '../language/syntax.js';
import type { ResolvedLayer } from '../language/resolved-spec.js';
import type { Expression } from './torch/expression.js';
import type { TwinContext } from './torch/twin.js';

/** One size of a shape, and who set it. */
export interface Size {
  readonly value: number;
  /** The token that set it. */
  readonly span: Span;
  /** Why it has this value, as a note beside that token: `context: 8`, `fuse: 2 leaves 4 positions`. */
  readonly reason: string;
}

/** A per-example shape: [T, C], or [C] where positions is null; the model's input, [T] characters, has no channels. */
export interface Shape {
  readonly positions: Size | null;
  readonly channels: Size | null;
  /** How many of the context's characters one position stands for by fusing alone: context / positions. */
  readonly fused: number;
  /**
   * Which characters a position sees, counted back from the last one that belongs to it: `width` of them.
   * Infinity once every earlier character is seen (mean, attention, recurrence).
   */
  readonly width: number;
  /** Which layer joined the positions into one, where there are none left. */
  readonly joined?: Size;
}

/** A layer with a label; `output` is absent where it comes later than the one that asks. */
export interface LabelledLayer {
  readonly layer: ResolvedLayer;
  readonly readsCharacters: boolean;
  readonly output: Shape | undefined;
}

/** What a shape rule may ask and say. */
export interface ShapeContext {
  readonly layer: ResolvedLayer;
  readonly context: Size;
  readonly vocabulary: number;
  /** Examples in a training batch. */
  readonly batch: number;
  /** Where train.batch stands. */
  readonly batchSpan: Span;
  /** Reports at the layer's word, or at an option's value where `at` names one that is given. */
  report<C extends Code>(code: C, parameters: Parameters<C>, details?: { readonly at?: string } & Details): void;
  /** Makes fixes: the spec's layers and numbers changed as they are written. */
  readonly edit: SpecEdits;
  /** The span of an option's value, or of the layer's word where the option is a default. */
  spanOf(option?: string): Span;
  /** Infers a list inside this layer; undefined when something in it does not fit (already reported). */
  infer(list: readonly ResolvedLayer[], input: Shape): Shape | undefined;
  /** The option that sets the channels of another layer's result and nothing else, if it has one. */
  projectsTo(layer: ResolvedLayer): string | undefined;
  /** Sums that `skip` layers fill, by name. */
  readonly sums: SkipSums;
  /** Every layer of the model that is called so, in the order of the model; one for each round of a repeat. */
  labelled(label: string): readonly LabelledLayer[];
  /** The layers that read characters, in the order of the model. */
  readonly embeddings: readonly ResolvedLayer[];
}

export interface SkipSums {
  add(name: string, shape: Shape, layer: ResolvedLayer, context: ShapeContext): void;
  collect(name: string, layer: ResolvedLayer, context: ShapeContext): Shape | undefined;
}

/** What a lowering may use: it runs only on specs without errors. */
export interface LowerContext {
  readonly layer: ResolvedLayer;
  readonly builder: GraphBuilder;
  /** training: batch statistics, dropout; evaluation: running statistics, no dropout. */
  readonly mode: 'training' | 'evaluation';
  /** V: distinct characters and the boundary. */
  readonly vocabulary: number;
  /**
   * [B, T, 1], 1 at a position that is predicted and 0 at padding, in a model that predicts at every position: what is taken over
   * positions takes these alone. Absent where every position is data.
   */
  readonly isTarget: Value | undefined;
  /** The inferred per-example shape that goes into the layer. */
  readonly input: Shape;
  readonly output: Shape;
  lower(list: readonly ResolvedLayer[], input: Value): Value;
  /** The weight of the layer before it that reads characters and has this label. */
  weightOf(label: string): Value;
  /** Adds to a sum of skips, and reads one. */
  addSkip(name: string, value: Value): void;
  skipSum(name: string): Value;
}

/** What passes, lints and drawings ask of a layer besides what it computes. A fact that is left out does not hold. */
export interface LayerFacts<O extends Options = Options> {
  /** Each number of y is made of the same number of x alone. */
  readonly elementwise?: true;
  /** Of an activation: where it hardly changes with x. */
  readonly flat?: FlatParts;
  /** A constant added to a channel of x is a constant added to a channel of y. */
  readonly passesConstants?: true;
  /** A constant added to a channel of x changes nothing of y. */
  readonly cancelsConstants?: true;
  /** The option by which a constant that is learned is added to each channel of y. */
  readonly bias?: keyof O & string;
  /** A position sees positions before it: such layers widen what a prediction depends on. */
  readonly looksBack?: true;
  /** x is characters, and y their vectors: a row of `weight` for each. */
  readonly readsCharacters?: true;
  /** x goes no further. */
  readonly dropsInput?: true;
  /** The option that sets the channels of y and nothing else, so that a fix may give it another size. */
  readonly projectsTo?: keyof O & string;
  /** The layer to replace it with where a prediction should see every position. */
  readonly wider?: string;
  /** Its lists of layers are rounds, one after the other; the option says how many. */
  readonly rounds?: { readonly option: string };
  /** How y is made of what its lists of layers give. */
  merge?(options: OptionValues<O>): 'sum' | 'product' | 'concat';
  /** How many positions a position sees at most, itself among them; undefined where it sees all before it. */
  window?(options: OptionValues<O>): number | undefined;
  /** The label of the embedding whose weight is its weight too. */
  tied?(options: OptionValues<O>): string | undefined;
  /** The sum of skips that it adds to or reads. */
  sum?(options: OptionValues<O>): string;
}

/** What a layer's own warnings may ask and say: it runs only on models without errors. */
export interface LintContext {
  readonly layer: ResolvedLayer;
  readonly input: Shape;
  readonly edit: SpecEdits;
  /** Reports at the layer's word, or at an option's value where `at` names one that is given. */
  report<C extends Code>(code: C, parameters: Parameters<C>, details?: { readonly at?: string } & Details): void;
}

export interface LayerDefinition<O extends Options = Options> extends LayerSyntax {
  readonly options: O;
  readonly facts?: LayerFacts<O>;
  /** Where it comes from: authors, year, title, section. */
  readonly source?: string | undefined;
  /** What it computes, with options that change it, for readers of generated code: x its input, y its output, dx the gradient of x. */
  readonly formula: LayerFormula | ((options: OptionValues<O>) => LayerFormula);
  /** The output's shape, or undefined when the input does not fit, which it has reported. */
  shape(input: Shape, options: OptionValues<O>, context: ShapeContext): Shape | undefined;
  /** The layer as tensor operations; their gradients follow by themselves. */
  lower(input: Value, options: OptionValues<O>, context: LowerContext): Value;
  /** What makes the same layer in PyTorch: a module of torch.nn, or a class that `use` has stand above the model. */
  torch(options: OptionValues<O>, context: TwinContext): Expression;
  /** Warnings about options that are allowed and probably not meant. */
  lint?(options: OptionValues<O>, context: LintContext): void;
}

/** A layer as others see it: what its functions take is its own affair; its word and its options are known, for tables over all layers. */
export type NamedLayer<Name extends string, O extends Options> = LayerDefinition & { readonly name: Name; readonly options: O };

/** Keeps each layer's option types to itself and lets the registry hold them all. */
export function defineLayer<const Name extends string, const O extends Options>(
  definition: LayerDefinition<O> & { readonly name: Name },
): NamedLayer<Name, O> {
  return definition as unknown as NamedLayer<Name, O>;
}
