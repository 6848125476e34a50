import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    crossEntropy: object;
  }
}

/**
 * The cross entropy of softmax, computed before: shows `each`, [.., 1], and says what its gradient is.
 * Inputs: each; logits, probabilities and the targets as one-hot vectors, all [.., V].
 * dlogits = (probabilities - oneHot) · deach: what the chain rule gives in several terms, as one.
 * Source: Bishop 2006, "Pattern Recognition and Machine Learning", equation 4.109.
 */
export const crossEntropy = defineOp('crossEntropy', {
  kind: 'view',
  shape: ([each]) => each ?? [],
  gradient: ({ inputs: [, , probabilities, oneHot] }, dy, g) =>
    probabilities && oneHot ? [undefined, g.multiply(g.subtract(probabilities, oneHot), dy), undefined, undefined] : [],
});
