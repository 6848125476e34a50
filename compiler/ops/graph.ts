import type { Span } from '../diagnostics/diagnostic.js';
import type { Outputs } from './outputs.js';

/** A size known at compile time, the number of examples in the batch, or one that is known when a step has looked at its batch. */
export type Dim = number | 'B' | Distinct;

/**
 * How many distinct ones there are among the batch's B·4 nodes of a tree, at most B·4. Where those nodes are joined of two below them,
 * the size of a part is how many distinct ones there are in the first place, or in the second. Of words laid end to end it is how many
 * positions they have, of at most B·T, or how many distinct beginnings; or how many of these have one of a word that goes on `followedBy`
 * positions further; or how many different symbols stand at them, of at most `symbols`. Equal sizes are one object.
 */
export class Distinct {
  private static readonly known = new Map<string, Distinct>();

  private constructor(
    readonly nodes: number,
    readonly part: { readonly index: number; readonly of: number } | undefined,
    /** Of beginnings of words. */
    readonly ofPrefixes: boolean,
    readonly followedBy: number | undefined,
    readonly symbols?: number,
  ) {}

  static of(nodes: number, part?: Distinct['part']): Distinct {
    return Distinct.once(new Distinct(nodes, part, false, undefined));
  }

  /** Of words of up to so many positions. */
  static prefixesOf(positions: number): Distinct {
    return Distinct.once(new Distinct(positions, undefined, true, undefined));
  }

  /** Of so many positions or prefixes those that have one so much further. */
  static followed({ nodes, ofPrefixes }: Distinct, by: number): Distinct {
    return Distinct.once(new Distinct(nodes, undefined, ofPrefixes, by));
  }

  /** Of so many positions or prefixes the symbols that stand at them, out of so many. */
  static symbolsOf({ nodes, ofPrefixes }: Distinct, symbols: number): Distinct {
    return Distinct.once(new Distinct(nodes, undefined, ofPrefixes, undefined, symbols));
  }

  private static once(size: Distinct): Distinct {
    const known = Distinct.known.get(size.name) ?? size;
    Distinct.known.set(size.name, known);
    return known;
  }

  /** What code calls it: `nodes4`, `nodes4Part0Of2`, `prefixes16`, `prefixes16FollowedBy2`, `prefixes16Symbols27`. */
  get name(): string {
    const part = this.part ? `Part${this.part.index}Of${this.part.of}` : '';
    const followed = this.followedBy === undefined ? '' : `FollowedBy${this.followedBy}`;
    const symbols = this.symbols === undefined ? '' : `Symbols${this.symbols}`;
    return `${this.ofPrefixes ? 'prefixes' : 'nodes'}${this.nodes}${part}${followed}${symbols}`;
  }

  /** N4, N4.0/2, P16, P16+2, P16:27. */
  toString(): string {
    const part = this.part ? `.${this.part.index}/${this.part.of}` : '';
    const followed = this.followedBy === undefined ? '' : `+${this.followedBy}`;
    const symbols = this.symbols === undefined ? '' : `:${this.symbols}`;
    return `${this.ofPrefixes ? 'P' : 'N'}${this.nodes}${part}${followed}${symbols}`;
  }

  /** The most that there can be in a batch of so many examples. */
  mostIn(batch: number): number {
    return Math.min(batch * this.nodes, this.symbols ?? Infinity);
  }

  toJSON(): string {
    return this.toString();
  }
}

/**
 * Activations are [B, T, C]; an axis over which a tensor does not vary has size 1 there, as in [1, 1, C] for a bias,
 * and is broadcast when it meets a longer one. Parameters have the shapes of their checkpoints.
 */
export type TensorShape = readonly Dim[];

/** What a layer computes and sends back, in the field's notation. */
export interface LayerFormula {
  readonly forward: string;
  /** Absent where gradients pass unchanged. */
  readonly backward?: string;
}

/** What a node was lowered from: a layer, the loss, or the optimizer. */
export interface Origin {
  readonly layer: string;
  readonly path: string;
  /** Where the spec asks for it; undefined for the loss, which every model has. */
  readonly span: Span | undefined;
  readonly formula: LayerFormula;
}

/** What a line of the spec asks for. */
export type SpecOrigin = Origin & { readonly span: Span };

export function isInSpec(origin: Origin | undefined): origin is SpecOrigin {
  return origin?.span !== undefined;
}

/** Whether it is of the loss, which has an origin but no line in the spec. */
export function isOfLoss({ origin }: Pick<Node, 'origin'>): boolean {
  return origin !== undefined && !isInSpec(origin);
}

/*
 * What each op keeps beside its inputs, by its kind. Every op's file adds its own line by declaration merging; tables over the
 * names of a kind are mapped types, so one that lacks an op does not compile.
 */

/** One number of one: y = f(x). */
export interface UnaryOps {}
/** One number of two, which broadcast: y = f(a, b). */
export interface BinaryOps {}
export interface ScalarOps extends UnaryOps, BinaryOps {}
/** One element of the result from one element of each input and from where it stands. */
export interface ElementwiseOps extends ScalarOps {}
/** Numbers at other places: one element of the result is one element of an input, or zero. */
export interface MovementOps {}
/** Ops with loops of their own. */
export interface StructuredOps {}
export interface OpAttributes extends ElementwiseOps, MovementOps, StructuredOps {}

export type OpName = keyof OpAttributes;

/** Which inputs an op has that is no function of numbers; others have any number. */
export interface OpInputs {}

/** How many inputs an op has, where its kind or its file says it. */
export type InputsOf<Name extends OpName> = Name extends keyof UnaryOps
  ? readonly [x: Node]
  : Name extends keyof BinaryOps
    ? readonly [a: Node, b: Node]
    : Name extends keyof OpInputs
      ? OpInputs[Name]
      : readonly Node[];

/** Something of each input: a tensor, a shape. */
export type OfInputs<Name extends OpName, Value> = OfEach<InputsOf<Name>, Value>;

type OfEach<Inputs extends readonly Node[], Value> = { readonly [Index in keyof Inputs]: Value };

export interface NodeOf<Name extends OpName> {
  /** Unique in a graph; inputs have smaller ones, so ids are a valid order of execution. */
  readonly id: number;
  readonly op: Name;
  readonly inputs: InputsOf<Name>;
  readonly attributes: Readonly<OpAttributes[Name]>;
  readonly shape: TensorShape;
  /** `int` holds indices and is never differentiated. */
  readonly type: 'float' | 'int';
  /** A readable name for generated code: `tanh4`, `dTanh4`. Not unique. */
  readonly name: string;
  /** What it is within its layer, as the name of a local variable: `mean`, `centered`, `dCentered`. */
  readonly part: string;
  /** Undefined for what a program is given: tokens, the places of positions, rows of tables. */
  readonly origin: Origin | undefined;
  readonly stage: Stage;
}

/** Of a training step: the loss, its gradients, and what the optimizer makes of them. */
export type Stage = 'forward' | 'backward' | 'update';

export type Node = { [Name in OpName]: NodeOf<Name> }[OpName];

/** The value after the step of a statistic, of a one-step program's state, or of parameters and what their optimizer keeps. */
export interface Update {
  readonly statistic: Node;
  readonly value: Node;
}

export interface Graph {
  /** In order of execution. */
  readonly nodes: readonly Node[];
  readonly outputs: Outputs<Node>;
  readonly updates: readonly Update[];
  readonly parameters: readonly NodeOf<'parameter'>[];
  readonly statistics: readonly NodeOf<'statistic'>[];
  readonly states: readonly NodeOf<'state'>[];
}

/** The shape of two tensors broadcast over one another; sizes must agree or be 1. */
export function broadcast(a: TensorShape, b: TensorShape): TensorShape {
  if (a.length !== b.length) throw new Error(`internal error: shapes ${showShape(a)} and ${showShape(b)} have different ranks`);
  return a.map((size, axis) => {
    const other = b[axis]!;
    if (size === other || other === 1) return size;
    if (size === 1) return other;
    throw new Error(`internal error: shapes ${showShape(a)} and ${showShape(b)} do not broadcast over one another`);
  });
}

export function sameShape(a: TensorShape, b: TensorShape): boolean {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}

export function showShape(shape: TensorShape): string {
  return `[${shape.join(', ')}]`;
}

/** How many numbers a tensor holds: `constant` of them where `batch` is false; else times B, or times what `distinct` says. */
export interface Extent {
  readonly constant: number;
  readonly batch: boolean;
  readonly distinct?: Distinct;
}

export function extentOf(shape: TensorShape): Extent {
  let constant = 1;
  let extent: Omit<Extent, 'constant'> = { batch: false };
  for (const size of shape) {
    if (typeof size === 'number') constant *= size;
    else extent = size === 'B' ? { batch: true } : { batch: true, distinct: size };
  }
  return { constant, ...extent };
}

/** The most numbers that a tensor holds for so many examples. */
export function lengthOf(shape: TensorShape, batch: number): number {
  return mostOf(extentOf(shape), batch);
}

/** The largest value of an extent for so many examples. */
export function mostOf({ constant, batch: many, distinct }: Extent, batch: number): number {
  return constant * (many ? (distinct?.mostIn(batch) ?? batch) : 1);
}
