// Made by wnc from specs/gru.yaml: change the spec and run wnc compile, not this file.
import type { TrainerSettings } from 'wnc/runtime';
import { isEntryPoint, runTrainer, type TrainerOptions } from 'wnc/runtime/node';
import { model } from './model.js';

/** The data and training of the spec, every default filled in. */
export const settings: TrainerSettings = {
    data: { source: 'names', folder: null, split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 } },
    train: {
      steps: 6000,
      batch: 16,
      seed: 42,
      optimizer: { kind: 'adamW', rate: 0.005, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.01 },
      schedule: { kind: 'cosine', warmup: 200, floor: 0 },
      clip: 1,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# A gated recurrent unit: two gates, numbers between 0 and 1 for each channel, decide what becomes of the state.\n#\n#   r = sigmoid(…)  reset: how much of the old state the new one is made of\n#   z = sigmoid(…)  update: how much of the old state stays\n#   n = tanh(W x[t] + b + r * (U h[t-1] + c))\n#   h[t] = (1 - z) * n + z * h[t-1]\n#\n# Where z is 1 the state stays as it is, and so does its gradient, over as many characters as it takes. r and z are each\n# made of x[t] and h[t-1] with weights of their own: three times an rnn\'s weights for a state of the same size.\n# Source: Cho et al. 2014, "On the Properties of Neural Machine Translation: Encoder-Decoder Approaches".\nname: gru\ndescription: A gated recurrent unit, a prediction at each position of a word.\nvars: {channels: 56, hidden: 128}\ndata:\n  source: names\n  context: 16 # the longest word has 15 characters, and a boundary\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [16] -> [16, 56]\n  - gru: {channels: "${hidden}"} # [16, 56] -> [16, 128], the state after each character\n  - linear: {channels: vocabulary, gain: 0.1} # [16, 128] -> [16, V]\ntrain:\n  steps: 6000\n  batch: 16\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.005\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.01\n  schedule:\n    cosine:\n      warmup: 200\n      floor: 0\n  clip: 1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
