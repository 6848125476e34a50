import type { ResolvedLayer } from '../../language/resolved-spec.js';
import type { Shape } from '../layer.js';
import type { Argument, Expression } from './expression.js';

/** What of a whole model decides how its layers are written in Python. */
export interface ModelFacts {
  readonly vocabulary: number;
  /** Skips add up sums, so that containers hand these on. */
  readonly hasSums: boolean;
  /** Batch norms take the predicted positions alone, never the padding behind a word. */
  readonly hasPadding: boolean;
  /** Some attention sees the last positions alone. */
  readonly hasWindow: boolean;
  /** Of each embedding that a linear is tied to, by its label: the variable that holds it. */
  readonly tables: ReadonlyMap<string, string>;
}

/** A class or function that torch.nn lacks, as it stands in model.py above the model. */
export interface Piece {
  readonly name: string;
  text(facts: ModelFacts): string;
  /** Others that it is made of. */
  needs?(facts: ModelFacts): readonly Piece[];
  /** The model tells it before each run which positions are predicted: `counted`, [B, T, 1]. */
  readonly takesCounted?: true;
}

/** What a layer's twin in PyTorch may ask. */
export interface TwinContext {
  readonly layer: ResolvedLayer;
  readonly input: Shape;
  readonly facts: ModelFacts;
  /** Has a class of ours stand above the model; its name. */
  use(piece: Piece): string;
  /** The layers of a list inside, as arguments of what holds them. */
  inside(list: number): readonly Argument[];
  /** The lists inside, each in a container of its own. */
  lists(): readonly Expression[];
  /** What layers one after the other stand in. */
  readonly sequence: string;
}

/** A shape's channels and positions as arguments. */
export function channelsIn({ channels }: Shape): string {
  return String(channels?.value ?? NaN);
}

export function positionsIn({ positions }: Shape): string {
  return String(positions?.value ?? NaN);
}
