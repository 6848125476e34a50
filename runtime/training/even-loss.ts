/** What guessing evenly among V characters costs, in nats. */
export function evenLoss(vocabulary: number): number {
  return Math.log(vocabulary);
}

/** A loss in bits, which are log2 of what nats are ln of. */
export function bitsOf(nats: number): number {
  return nats / Math.LN2;
}

/** A model that has learned nothing may end a little above or below ln V by chance, never this far. */
const chance = 0.1;

/** Whether a loss, in nats, is worse than guessing evenly: the model is sure of what is wrong. */
export function isWorseThanGuessing(loss: number, vocabulary: number): boolean {
  return !(loss <= evenLoss(vocabulary) + chance);
}

/** Whether a loss shows that the model has learned something. */
export function isBetterThanGuessing(loss: number, vocabulary: number): boolean {
  return loss < evenLoss(vocabulary) - chance;
}
