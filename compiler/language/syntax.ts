/**
 * What a layer declares of its syntax. The spec reader checks options by it and the published JSON Schema is made of it;
 * the layers themselves live in ../layers and reach the reader as an argument.
 */

interface OptionBase<Kind extends string, Value> {
  readonly kind: Kind;
  /** One sentence for the reference and the editor. */
  readonly description: string;
  /** Absent: the option must be given. */
  readonly default?: Value;
}

/** A whole number of at least 1: channels, factors, heads. */
export interface SizeOption extends OptionBase<'size', number> {
  /** What a fix writes where another option is given and this one is not, by that option. */
  readonly beside?: Readonly<Record<string, string>>;
  /** It may be left out though it has no default. */
  readonly optional?: boolean;
}
export interface NumberOption extends OptionBase<'number', number> {
  /** It may be left out though it has no default. */
  readonly optional?: boolean;
  /** Keys one of which may be given in its place. */
  readonly otherKeys?: readonly string[];
  /** What a fix writes where none is given: a number that suits most models. */
  readonly example?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  /**
   * What it is held as: float32, like all that a model computes with, where it is left out. A `divisor` keeps a division from zero, so its
   * square root and gradient have to fit as well; a `double` never comes near the model.
   */
  readonly as?: 'divisor' | 'double';
}
export type BooleanOption = OptionBase<'boolean', boolean>;
export interface ChoiceOption<Value extends string = string> extends OptionBase<'choice', Value> {
  readonly choices: readonly Value[];
}
/** A name that the author makes up: [A-Za-z_][A-Za-z0-9_-]{0,63}. */
export interface NameOption extends OptionBase<'name', string> {
  /** It may be left out though it has no default. */
  readonly optional?: boolean;
}
/** A list of layers. */
export type LayersOption = OptionBase<'layers', never>;
/** A list of lists of layers. */
export type BranchesOption = OptionBase<'branches', never>;
/** repeat's rounds: `times` or `for`, and its layers, read together. */
export type RoundsOption = OptionBase<'rounds', never>;

export type Option = SizeOption | NumberOption | BooleanOption | ChoiceOption | NameOption | LayersOption | BranchesOption | RoundsOption;

export type Options = Readonly<Record<string, Option>>;

/** The value that a resolved option has; lists of layers are in ResolvedLayer.lists instead. */
export type OptionValue<O extends Option> = O extends SizeOption | NumberOption
  ? number | (O extends { readonly optional: true } ? undefined : never)
  : O extends BooleanOption
    ? boolean
    : O extends ChoiceOption<infer Value>
      ? Value
      : O extends NameOption
        ? string | (O extends { readonly optional: true } ? undefined : never)
        : undefined;

export type OptionValues<O extends Options> = { readonly [Name in keyof O]: OptionValue<O[Name]> };

export interface LayerSyntax {
  /** The word in the spec. */
  readonly name: string;
  /** One plain sentence. */
  readonly summary: string;
  /** For the reference: `[T, C] → [T/n, nC]`. Absent: what comes out has the shape that went in. */
  readonly shapes?: string;
  readonly options: Options;
  /** The option that `word: value` fills. */
  readonly main?: string;
  /** Leaves fewer positions than came in: a model without such layers predicts at every position of a word. */
  readonly joins?: boolean;
}
