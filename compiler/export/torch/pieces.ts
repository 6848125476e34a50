import type { ModelFacts, Piece } from '../../layers/torch/twin.js';

/** Pieces in the order in which the model uses them, each behind those that it needs. */
export function inOrder(used: Iterable<Piece>, facts: ModelFacts): readonly Piece[] {
  const ordered = new Set<Piece>();
  const add = (piece: Piece): void => {
    piece.needs?.(facts).forEach(add);
    ordered.add(piece);
  };
  for (const piece of used) add(piece);
  return [...ordered];
}
