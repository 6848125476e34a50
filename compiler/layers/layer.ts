import type { LayerFormula } from '../ops/graph.js';
import type { Details } from '../diagnostics/bag.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { Code, Parameters } from '../diagnostics/catalogue.js';
import type { GraphBuilder, Value } from '../ops/builder.js';
import type { SpecEdits } from '../spec/spec-edits.js';
import type { LayerSyntax, Options, OptionValues } from '../spec/syntax.js';
import type { ResolvedLayer } from '../spec/resolved-spec.js';

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
}

/** What a shape rule may ask and say. */
export interface ShapeContext {
  readonly layer: ResolvedLayer;
  readonly context: Size;
  readonly vocabulary: number;
  /** Examples in a training batch. */
  readonly batch: number;
  /** Reports at the layer's word, or at an option's value where `at` names one that is given. */
  report<C extends Code>(
    code: C,
    parameters: Parameters<C>,
    details?: { readonly at?: string } & Details,
  ): void;
  /** Makes fixes: the spec's layers and numbers changed as they are written. */
  readonly edit: SpecEdits;
  /** The span of an option's value, or of the layer's word where the option is a default. */
  spanOf(option?: string): Span;
  /** Infers a list inside this layer; undefined when something in it does not fit (already reported). */
  infer(list: readonly ResolvedLayer[], input: Shape): Shape | undefined;
  /** Sums that `skip` layers fill, by name. */
  readonly sums: SkipSums;
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
  /**
   * [B, T, 1], 1 at a position that is predicted and 0 at padding, in a model that predicts at every position: what is taken over
   * positions takes these alone. Absent where every position is data.
   */
  readonly counted: Value | undefined;
  /** The inferred per-example shape that goes into the layer. */
  readonly input: Shape;
  readonly output: Shape;
  lower(list: readonly ResolvedLayer[], input: Value): Value;
  /** Adds to a sum of skips, and reads one. */
  addSkip(name: string, value: Value): void;
  skipSum(name: string): Value;
}

export interface LayerDefinition<O extends Options = Options> extends LayerSyntax {
  readonly options: O;
  /** What it computes, for readers of generated code and of the reference: x its input, y its output, dx the gradient of x. */
  readonly formula: LayerFormula;
  /** The output's shape, or undefined when the input does not fit, which it has reported. */
  shape(input: Shape, options: OptionValues<O>, context: ShapeContext): Shape | undefined;
  /** The layer as tensor operations; their gradients follow by themselves. */
  lower(input: Value, options: OptionValues<O>, context: LowerContext): Value;
}

/** Keeps each layer's option types to itself and lets the registry hold them all. */
export function defineLayer<const O extends Options>(definition: LayerDefinition<O>): LayerDefinition {
  return definition as unknown as LayerDefinition;
}
