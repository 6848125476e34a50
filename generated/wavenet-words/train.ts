// Made by wnc from specs/wavenet-words.yaml: change the spec and run wnc compile, not this file.
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
      optimizer: { kind: 'adamW', rate: 0.004, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.01 },
      schedule: { kind: 'cosine', warmup: 200, floor: 0 },
      clip: 1,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# WaveNet over whole words. Every position predicts the character after it, so one pass over "emma" makes five\n# predictions, and each node is computed once for all of them; wavenet.yaml computes 8 positions for each prediction.\n#\n#   targets      e m m a .\n#                o o o o o              dilations 1, 2, 4, 8: position t sees t-15 to t\n#   inputs       . e m m a\n#\n# A layer is a gated convolution, whose output goes two ways: through a linear back onto the residual path, and through\n# another into the sum of skips from which the prediction is made.\n# Source: van den Oord et al. 2016, "WaveNet: A Generative Model for Raw Audio", figures 3 and 4, equation 2.\nname: wavenet-words\ndescription: Dilated causal convolutions with gates, residuals and skips, a prediction at each position of a word.\nvars: {channels: 56, skips: 48}\ndata:\n  source: names\n  context: 16 # 1 + 1 + 2 + 4 + 8; the longest word has 15 characters\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [16] -> [16, 56]\n\n  - repeat:\n      for: {dilation: [1, 2, 4]}\n      layers:\n        - residual:\n            - gated: {channels: "${channels}", kernel: 2, dilation: "${dilation}"}\n            - skip: {to: out, layers: [{linear: {channels: "${skips}"}}]}\n            - linear: {channels: "${channels}"}\n\n  # The last layer has nothing above it, so it needs no residual: what it finds leaves by the skip alone.\n  - gated: {channels: "${channels}", kernel: 2, dilation: 8}\n  - skip: {to: out, layers: [{linear: {channels: "${skips}"}}]}\n\n  # What all four layers found, added up.\n  - collect: out # [16, 48]\n  - relu\n  - linear: {channels: "${skips}"}\n  - relu\n  - linear: {channels: vocabulary, gain: 0.1} # [16, 48] -> [16, V]\ntrain:\n  steps: 6000\n  batch: 16\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.004\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.01\n  schedule:\n    cosine:\n      warmup: 200\n      floor: 0\n  clip: 1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
