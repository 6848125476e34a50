// Made by wnc from specs/bigram.yaml: change the spec and run wnc compile, not this file.
import type { TrainerSettings } from 'wnc/runtime';
import { isEntryPoint, runTrainer, type TrainerOptions } from 'wnc/runtime/node';
import { model } from './model.js';

/** The data and training of the spec, every default filled in. */
export const settings: TrainerSettings = {
    data: { source: 'names', folder: null, split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 } },
    train: {
      steps: 4000,
      batch: 256,
      seed: 42,
      optimizer: { kind: 'adam', rate: 0.05, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0 },
      schedule: { kind: 'cosine', warmup: 0, floor: 0 },
      clip: null,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# The smallest language model: the next character depends on the last one and on nothing else.\n#\n#   weight[a, b] is how likely b is after a: 27 x 27 numbers, 27 scores for each of 27 characters\n#\n# The embedding of a character *is* its row of scores; softmax, a part of the loss, makes them probabilities. Training it\n# gives what counting pairs gives, log(count), so its loss, about 2.46, is what more context has to beat. Natural size: 729.\n# Source: Shannon 1948, "A Mathematical Theory of Communication", section 3; makemore\'s Bigram.\nname: bigram\ndescription: A table of 27 x 27 scores, the next character given the last.\ndata:\n  source: names\n  context: 1 # one character\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: vocabulary} # [1] -> [1, V]\n  - flatten # [1, V] -> [V], without moving a number\ntrain:\n  steps: 4000\n  batch: 256\n  seed: 42\n  optimizer:\n    adam:\n      rate: 0.05\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0\n  schedule:\n    cosine:\n      warmup: 0\n      floor: 0\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
