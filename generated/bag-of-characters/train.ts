// Made by wnc from specs/bag-of-characters.yaml: change the spec and run wnc compile, not this file.
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
      optimizer: { kind: 'adamW', rate: 0.005, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.01 },
      schedule: { kind: 'cosine', warmup: 200, floor: 0 },
      clip: null,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# A bag of characters: which characters the word has so far, and the last one, but not their order.\n#\n#   . . . e m m a  ->  mean(x), the bag, + a, the last  ->  one hidden layer  ->  the next character\n#\n# The mean weighs all characters alike, whatever they mean here: attention, in transformer.yaml, is a mean whose weights\n# are learned. The boundaries on the left are in the bag too, so that it tells how long the word is.\n# Source: makemore\'s CausalBoW; Harris 1954, "Distributional Structure", for the bag.\nname: bag-of-characters\ndescription: The mean of 16 characters\' embeddings and the last one, then a hidden layer.\nvars: {channels: 64}\ndata:\n  source: names\n  context: 16 # the longest word has 15 characters: all of any word is in the bag\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [16] -> [16, 64]\n  - parallel:\n      merge: add\n      branches:\n        - [last] # [16, 64] -> [64]\n        - [mean] # [16, 64] -> [64], the bag\n  - residual:\n      - linear: {channels: "${channels}"}\n      - tanh\n      - linear: {channels: "${channels}"}\n  - linear: {channels: vocabulary, gain: 0.1} # [64] -> [V]\ntrain:\n  steps: 20000\n  batch: 64\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.005\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.01\n  schedule:\n    cosine:\n      warmup: 200\n      floor: 0\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
