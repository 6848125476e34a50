import * as tf from '@tensorflow/tfjs-core';
// The package's Node entry registers no gradients and no chained methods; both are needed by a user of plain ops.
// @ts-expect-error: the package declares no types for this file.
import '@tensorflow/tfjs-core/dist/register_all_gradients';
// @ts-expect-error: likewise.
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
import '@tensorflow/tfjs-backend-cpu';

export interface PeerModel {
  readonly channels: number;
  readonly hidden: number;
  readonly batch: number;
}

/**
 * One training step of the hierarchical model in plain tfjs ops, as its documentation would write it: variables, an
 * optimizer, variableGrads inside tidy. Context 8, fuse 2, batchNorm over batch and positions, 27 characters.
 */
export async function createTfjsStep({ channels, hidden, batch }: PeerModel): Promise<{ step(inputs: Int32Array, targets: Int32Array): number; kernels(): Promise<number> }> {
  await tf.setBackend('cpu');
  await tf.ready();
  const embedding = tf.variable(tf.randomNormal([27, channels]));
  const layers = [channels * 2, hidden * 2, hidden * 2].map((inputs) => ({
    weight: tf.variable(tf.randomNormal([inputs, hidden], 0, 1 / Math.sqrt(inputs))),
    scale: tf.variable(tf.ones([hidden])),
    shift: tf.variable(tf.zeros([hidden])),
    runningMean: tf.variable(tf.zeros([hidden]), false),
    runningVariance: tf.variable(tf.ones([hidden]), false),
  }));
  const head = { weight: tf.variable(tf.randomNormal([hidden, 27], 0, 0.1 / Math.sqrt(hidden))), bias: tf.variable(tf.zeros([27])) };
  const optimizer = tf.train.sgd(0.1);

  function loss(inputs: tf.Tensor2D, targets: tf.Tensor1D): tf.Scalar {
    let x: tf.Tensor = tf.gather(embedding, inputs);
    let positions = 8;
    for (const { weight, scale, shift, runningMean, runningVariance } of layers) {
      positions /= 2;
      const fused = tf.reshape(x, [batch * positions, -1]);
      const linear = tf.reshape(tf.matMul(fused, weight), [batch, positions, hidden]);
      const { mean, variance } = tf.moments(linear, [0, 1]);
      runningMean.assign(tf.add(tf.mul(runningMean, 0.9), tf.mul(mean, 0.1)));
      runningVariance.assign(tf.add(tf.mul(runningVariance, 0.9), tf.mul(variance, 0.1)));
      const normalized = tf.div(tf.sub(linear, mean), tf.sqrt(tf.add(variance, 1e-5)));
      x = tf.tanh(tf.add(tf.mul(normalized, scale), shift));
    }
    const logits = tf.add(tf.matMul(tf.reshape(x, [batch, hidden]), head.weight as unknown as tf.Tensor2D), head.bias);
    return tf.losses.softmaxCrossEntropy(tf.oneHot(targets, 27), logits);
  }

  function step(inputs: Int32Array, targets: Int32Array): number {
    return tf.tidy(() => {
      const x = tf.tensor2d(inputs, [batch, 8], 'int32');
      const y = tf.tensor1d(targets, 'int32');
      return optimizer.minimize(() => loss(x, y), true)!.dataSync()[0]!;
    });
  }

  return {
    step,
    kernels: async () => (await tf.profile(() => void step(new Int32Array(batch * 8), new Int32Array(batch)))).kernels.length,
  };
}
