// Made by wnc from specs/best-wavenet.yaml: change the spec and run wnc compile, not this file.
import type { TrainerSettings } from 'wnc/runtime';
import { isEntryPoint, runTrainer, type TrainerOptions } from 'wnc/runtime/node';
import { model } from './model.js';

/** The data and training of the spec, every default filled in. */
export const settings: TrainerSettings = {
    data: { source: 'names', folder: null, split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 } },
    train: {
      steps: 20000,
      batch: 64,
      seed: 42,
      optimizer: { kind: 'adamW', rate: 0.005, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.1 },
      schedule: { kind: 'cosine', warmup: 300, floor: 0 },
      clip: 1,
      evaluate: { every: null, splits: ['validation'] },
      average: 0.999,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# The best model of the lecture\'s own kind that wnc sweep found (specs/sweeps/best-wavenet.yaml, then best-wavenet-depth.yaml):\n# dilated convolutions with gates and residuals and no more parameters than the lecture\'s largest, 76,579. A WaveNet layer mixes\n# characters and thinks about them in one; here each does one of the two, with a norm before it, and the convolution is narrower\n# than the path beside it, which pays for more layers:\n#\n#   x = x + linear(gated(norm(x)))        tanh(filter * x) times sigmoid(gate * x), of three characters\n#   x = x + mlp(norm(x))                  silu(W x) * (V x), back to the path by a linear\n#\n# Source: van den Oord et al. 2016, "WaveNet: A Generative Model for Raw Audio", equation 2; Shazeer 2020, "GLU Variants\n# Improve Transformer"; Zhang & Sennrich 2019 for rmsNorm.\nname: best-wavenet\ndescription: Dilated gated convolutions, residuals and gated linear units, a prediction at each position of a word.\nvars: {channels: 44, kernel: 3, gate: 28, hidden: 26, drop: 0.12}\ndata:\n  source: names\n  context: 17 # what the layers see; the longest word has 15 characters, and a boundary\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"}\n  - dropout: "${drop}"\n  - repeat:\n      for: {dilation: [1, 1, 1, 1, 2, 2]} # 1 + 2 * (1 + 1 + 1 + 1 + 2 + 2) = 17 characters\n      layers:\n        - residual:\n            - rmsNorm\n            - gated: {channels: "${gate}", kernel: "${kernel}", dilation: "${dilation}"}\n            - dropout: "${drop}"\n            - linear: {channels: "${channels}"}\n        - residual:\n            - rmsNorm\n            - parallel:\n                merge: multiply\n                branches:\n                  - [{linear: {channels: "${hidden}"}}, silu]\n                  - [{linear: {channels: "${hidden}"}}]\n            - linear: {channels: "${channels}"}\n            - dropout: "${drop}"\n  - rmsNorm\n  - linear: {channels: vocabulary, gain: 0.1}\ntrain:\n  steps: 20000\n  batch: 64\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.005\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.1\n  schedule:\n    cosine:\n      warmup: 300\n      floor: 0\n  clip: 1\n  evaluate:\n    splits:\n      - validation\n  average:\n    decay: 0.999\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
