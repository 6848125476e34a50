// Made by wnc from specs/lstm.yaml: change the spec and run wnc compile, not this file.
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
    spec: '# yaml-language-server: $schema=schema.json\n#\n# Long short-term memory: beside its output h it carries a cell c, which is only ever scaled and added to.\n#\n#   i, f, o = sigmoid(…)                  input, forget and output gate\n#   g       = tanh(…)                     what could be added\n#   c[t]    = f * c[t-1] + i * g\n#   h[t]    = o * tanh(c[t])\n#\n# Where f is 1 and i is 0 the cell remembers, unchanged, and its gradient goes back unchanged. Each of the four is made of\n# x[t] and h[t-1] with weights of its own: four times an rnn\'s weights for a state of the same size.\n# Source: Hochreiter & Schmidhuber 1997, "Long Short-Term Memory"; Graves 2013, "Generating Sequences With Recurrent\n# Neural Networks", for characters.\nname: lstm\ndescription: A long short-term memory, a prediction at each position of a word.\nvars: {channels: 48, hidden: 112}\ndata:\n  source: names\n  context: 16 # the longest word has 15 characters, and a boundary\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [16] -> [16, 48]\n  - lstm: {channels: "${hidden}"} # [16, 48] -> [16, 112], the output after each character\n  - linear: {channels: vocabulary, gain: 0.1} # [16, 112] -> [16, V]\ntrain:\n  steps: 6000\n  batch: 16\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.005\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.01\n  schedule:\n    cosine:\n      warmup: 200\n      floor: 0\n  clip: 1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
