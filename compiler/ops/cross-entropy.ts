import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    crossEntropy: object;
  }
  interface OpInputs {
    crossEntropy: readonly [loss: Node, logits: Node, probabilities: Node, oneHot: Node, share: Node];
  }
}

/**
 * The cross entropy of softmax, computed before: shows `loss`, one number, and says what its gradient is.
 * Inputs: loss; logits, probabilities and the wanted probabilities, one-hot vectors of targets mostly, all [.., V]; the share of each
 * prediction in the loss, [.., 1].
 * dlogits = (probabilities - wanted) · share · dloss: what the chain rule gives in several terms, as one.
 * Source: Bishop 2006, "Pattern Recognition and Machine Learning", equation 4.109.
 */
export const crossEntropy = defineOp('crossEntropy', {
  kind: 'view',
  shape: ([loss]) => loss ?? [],
  gradient({ inputs: [, , probabilities, wanted, share] }, dloss, g) {
    if (!probabilities || !wanted || !share) throw new Error('internal error: crossEntropy lacks inputs');
    return [undefined, g.multiply(g.subtract(probabilities, wanted), g.multiply(share, dloss))];
  },
});
