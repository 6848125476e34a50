import { attentionPieces } from './attention-pieces.js';
import { containerPieces } from './container-pieces.js';
import { normPieces } from './norm-pieces.js';
import type { ModelFacts } from './model-facts.js';
import { positionPieces } from './position-pieces.js';

/** A class or function that torch.nn lacks, as it stands in model.py above the model. */
export interface Piece {
  readonly text: string;
  /** Others that it is made of. */
  readonly needs?: readonly string[];
}

export type MakePiece = (facts: ModelFacts) => Piece;

const pieces = { ...positionPieces, ...normPieces, ...attentionPieces, ...containerPieces };

export type PieceName = keyof typeof pieces;

/** The pieces of these names and those that they need, in the order of the table. */
export function chosenPieces(names: ReadonlySet<PieceName>, facts: ModelFacts): readonly Piece[] {
  const chosen = new Set<string>(names);
  const made = Object.entries<MakePiece>(pieces).map(([name, make]) => ({ name, piece: make(facts) }));
  // What is needed stands further up.
  for (const { name, piece } of [...made].reverse()) if (chosen.has(name)) piece.needs?.forEach((other) => chosen.add(other));
  return made.filter(({ name }) => chosen.has(name)).map(({ piece }) => piece);
}
