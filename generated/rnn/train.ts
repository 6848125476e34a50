// Made by wnc from specs/rnn.yaml: change the spec and run wnc compile, not this file.
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
      optimizer: { kind: 'adamW', rate: 0.002, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.1 },
      schedule: { kind: 'cosine', warmup: 200, floor: 0 },
      clip: 1,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# A recurrent network reads a word from left to right and keeps what it has seen in a state of 232 numbers:\n#\n#   h[t] = tanh(W x[t] + b + U h[t-1] + c)\n#\n# The same weights at each position, so there is no context to choose; `context` only makes room for the longest word.\n# The gradient goes back through all of tanh and U, and grows or shrinks at each: hence the clip, and hence gru and lstm.\n# Source: Mikolov et al. 2010, "Recurrent neural network based language model"; Elman 1990, "Finding Structure in Time".\nname: rnn\ndescription: A plain recurrent network, a prediction at each position of a word.\nvars: {channels: 64, hidden: 232}\ndata:\n  source: names\n  context: 16 # the longest word has 15 characters, and a boundary\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [16] -> [16, 64]\n  - rnn: {channels: "${hidden}"} # [16, 64] -> [16, 232], the state after each character\n  - linear: {channels: vocabulary, gain: 0.1} # [16, 232] -> [16, V]\ntrain:\n  steps: 6000\n  batch: 16\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.002\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.1\n  schedule:\n    cosine:\n      warmup: 200\n      floor: 0\n  clip: 1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
