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
 * Inputs: loss; logits, probabilities and the targets as one-hot vectors, all [.., V]; the share of each prediction in the loss, [.., 1].
 * dlogits = (probabilities - oneHot) · share · dloss: what the chain rule gives in several terms, as one.
 * Source: Bishop 2006, "Pattern Recognition and Machine Learning", equation 4.109.
 */
export const crossEntropy = defineOp('crossEntropy', {
  kind: 'view',
  shape: ([loss]) => loss ?? [],
  gradient({ inputs: [, , probabilities, oneHot, share] }, dloss, g) {
    if (!probabilities || !oneHot || !share) throw new Error('internal error: crossEntropy lacks inputs');
    return [undefined, g.multiply(g.subtract(probabilities, oneHot), g.multiply(share, dloss))];
  },
});
