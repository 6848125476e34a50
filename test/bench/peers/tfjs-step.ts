import * as tf from '@tensorflow/tfjs-core';
// The package's Node entry registers no gradients and no chained methods; both are needed by a user of plain ops.
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
import type { Peer, PeerJob } from './peer.js';

/**
 * One training step of the hierarchical model in plain tfjs ops, as its documentation would write it: variables, an
 * optimizer, minimize inside tidy. Context 8, fuse 2, batchNorm over batch and positions, 27 characters.
 *
 * The wasm backend has no UnsortedSegmentSum, the gradient of gather: there the embedding is a one-hot matrix product.
 */
export async function createTfjsStep(
  { job, embedding: table, layers: levels, head: scores, next }: PeerJob,
  backend: 'cpu' | 'wasm' | 'webgl',
): Promise<Peer> {
  await tf.setBackend(backend);
  await tf.ready();
  const { channels, hidden, batch, context, rate } = job;
  const embedding = tf.variable(tf.tensor2d(table, [27, channels]));
  const layers = levels.map(({ weight, inputs }) => ({
    weight: tf.variable(tf.tensor2d(weight, [inputs, hidden])),
    scale: tf.variable(tf.ones([hidden])),
    shift: tf.variable(tf.zeros([hidden])),
    runningMean: tf.variable(tf.zeros([hidden]), false),
    runningVariance: tf.variable(tf.ones([hidden]), false),
  }));
  const head = { weight: tf.variable(tf.tensor2d(scores, [hidden, 27])), bias: tf.variable(tf.zeros([27])) };
  const optimizer = tf.train.sgd(rate);

  function embed(inputs: tf.Tensor2D): tf.Tensor {
    if (backend !== 'wasm') return tf.gather(embedding, inputs);
    const oneHot = tf.oneHot(tf.reshape(inputs, [batch * context]), 27);
    return tf.matMul(tf.cast(oneHot, 'float32') as tf.Tensor2D, embedding as unknown as tf.Tensor2D);
  }

  function loss(inputs: tf.Tensor2D, targets: tf.Tensor1D): tf.Scalar {
    let x = embed(inputs);
    let positions = context;
    for (const { weight, scale, shift, runningMean, runningVariance } of layers) {
      positions /= 2;
      const fused = tf.reshape(x, [batch * positions, -1]);
      const linear = tf.matMul(fused, weight as unknown as tf.Tensor2D);
      const { mean, variance } = tf.moments(linear, 0);
      runningMean.assign(tf.add(tf.mul(runningMean, 0.9), tf.mul(mean, 0.1)));
      runningVariance.assign(tf.add(tf.mul(runningVariance, 0.9), tf.mul(variance, 0.1)));
      const normalized = tf.div(tf.sub(linear, mean), tf.sqrt(tf.add(variance, 1e-5)));
      x = tf.tanh(tf.add(tf.mul(normalized, scale), shift));
    }
    const logits = tf.add(tf.matMul(tf.reshape(x, [batch, hidden]), head.weight as unknown as tf.Tensor2D), head.bias);
    return tf.losses.softmaxCrossEntropy(tf.oneHot(targets, 27), logits);
  }

  return {
    about: `tfjs ${tf.version_core}, ${backend} backend`,
    step: (read = true) =>
      tf.tidy(() => {
        const { inputs, targets } = next();
        const x = tf.tensor2d(inputs, [batch, context], 'int32');
        const y = tf.tensor1d(targets, 'int32');
        const value = optimizer.minimize(() => loss(x, y), true)!;
        return read ? value.dataSync()[0]! : Number.NaN;
      }),
  };
}
