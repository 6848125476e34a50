import { init, jit, nn, numpy as np, tree, valueAndGrad } from '@jax-js/jax';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { readPeerJob, type Peer } from './peer.js';

// Type aliases, as jax-js wants them for its trees.
type Layer = { weight: np.Array; scale: np.Array; shift: np.Array };
type Parameters = { embedding: np.Array; layers: Layer[]; head: { weight: np.Array; bias: np.Array } };
type Statistics = { mean: np.Array; variance: np.Array }[];

/**
 * The hierarchical model in jax-js, `jit` around the whole step. An array is owned: `.ref` wherever it is used once more.
 * The embedding is a one-hot matrix product: the gradient of a gather cannot be compiled ("routine primitive scatter").
 */
export async function createJaxJs(folder: string): Promise<Peer> {
  await init('wasm');
  const { job, embedding, layers, head, next } = readPeerJob(folder);
  const { channels, hidden, batch, context, rate } = job;

  let parameters: Parameters = {
    embedding: np.array(embedding).reshape([27, channels]),
    layers: layers.map(({ weight, inputs }) => ({
      weight: np.array(weight).reshape([inputs, hidden]),
      scale: np.ones([hidden]),
      shift: np.zeros([hidden]),
    })),
    head: { weight: np.array(head).reshape([hidden, 27]), bias: np.zeros([27]) },
  };
  let statistics: Statistics = layers.map(() => ({ mean: np.zeros([hidden]), variance: np.ones([hidden]) }));

  const lossOf = (model: Parameters, running: Statistics, x: np.Array, y: np.Array): [np.Array, Statistics] => {
    let h = np.matmul(nn.oneHot(x, 27), model.embedding);
    const moved = model.layers.map(({ weight, scale, shift }, level) => {
      const linear = np.matmul(h.reshape([-1, layers[level]!.inputs]), weight);
      const mean = np.mean(linear.ref, 0);
      const variance = np.var_(linear.ref, 0);
      const before = running[level]!;
      const after = {
        mean: before.mean.mul(0.9).add(mean.ref.mul(0.1)),
        variance: before.variance.mul(0.9).add(variance.ref.mul(0.1)),
      };
      const normalized = linear.sub(mean).div(np.sqrt(variance.add(1e-5)));
      h = np.tanh(normalized.mul(scale).add(shift));
      return after;
    });
    const logits = np.matmul(h, model.head.weight).add(model.head.bias);
    const loss = nn
      .logSoftmax(logits)
      .mul(nn.oneHot(y, 27))
      .sum()
      .mul(-1 / batch);
    return [loss, moved];
  };
  const update = jit((model: Parameters, running: Statistics, x: np.Array, y: np.Array): [np.Array, Parameters, Statistics] => {
    const [[loss, moved], gradients] = valueAndGrad(lossOf, { hasAux: true })(tree.ref(model), running, x, y);
    const stepped = tree.map((parameter: np.Array, gradient: np.Array) => parameter.sub(gradient.mul(rate)), model, gradients);
    return [loss, stepped, moved];
  });

  return {
    about: `jax-js ${version()}, wasm`,
    step() {
      const batchNow = next();
      const x = np.array(batchNow.inputs, { dtype: np.int32 }).reshape([batch, context]);
      const y = np.array(batchNow.targets, { dtype: np.int32 });
      const [loss, stepped, moved] = update(parameters, statistics, x, y);
      [parameters, statistics] = [stepped, moved];
      return loss.item();
    },
  };
}

function version(): string {
  const path = createRequire(import.meta.url)
    .resolve('@jax-js/jax')
    .replace(/dist[\\/][^\\/]*$/, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
