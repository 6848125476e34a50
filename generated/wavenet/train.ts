// Made by wnc from specs/wavenet.yaml: change the spec and run wnc compile, not this file.
import type { TrainerSettings } from 'wnc/runtime';
import { isEntryPoint, runTrainer, type TrainerOptions } from 'wnc/runtime/node';
import { model } from './model.js';

/** The data and training of the spec, every default filled in. */
export const settings: TrainerSettings = {
    data: { source: 'names', folder: null, split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 } },
    train: {
      steps: 12000,
      batch: 32,
      seed: 42,
      optimizer: { kind: 'adamW', rate: 0.004, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.1 },
      schedule: { kind: 'cosine', warmup: 200, floor: 0 },
      clip: 1,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# WaveNet itself over the lecture\'s windows: a convolution of kernel 2 joins each position to one on its left, at a\n# distance, the dilation, that doubles from layer to layer.\n#\n#   dilation 4   . . . . . . . o        sees 8 characters\n#                      /-------|\n#   dilation 2   . . . o . . . o        4\n#                    /-|     /-|\n#   dilation 1   . o . o . o . o        2\n#                 /|  /|  /|  /|\n#   characters   . . . . e m m a        1\n#\n# What the lines join is the tree of hierarchical.yaml; the dots are computed as well, all 8 positions in each layer.\n# wavenet-words.yaml puts them to use. Three ideas of the paper come on top: a gate, tanh(f) * sigmoid(g), which lets a\n# position keep or drop what it found; a residual path, x + layers(x), which gradients pass unhindered; and skips, which\n# hand what each layer found straight to the end.\n# Source: van den Oord et al. 2016, "WaveNet: A Generative Model for Raw Audio", figures 3 and 4, equation 2.\nname: wavenet\ndescription: Dilated causal convolutions with gates, residuals and skips over windows of 8 characters.\nvars: {channels: 64, skips: 60}\ndata:\n  source: names\n  context: 8 # 1 + 1 + 2 + 4: what the last position sees\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [8] -> [8, 64]\n\n  - repeat:\n      for: {dilation: [1, 2]}\n      layers:\n        - residual:\n            - gated: {channels: "${channels}", kernel: 2, dilation: "${dilation}"}\n            - skip: {to: out, layers: [last, {linear: {channels: "${skips}"}}]} # only the last position predicts\n            - linear: {channels: "${channels}"}\n\n  # The last layer has nothing above it, so it needs no residual: what it finds leaves by the skip alone.\n  - gated: {channels: "${channels}", kernel: 2, dilation: 4}\n  - skip: {to: out, layers: [last, {linear: {channels: "${skips}"}}]}\n\n  # What all three layers found, added up.\n  - collect: out # [60]\n  - relu\n  - linear: {channels: "${skips}"}\n  - relu\n  - linear: {channels: vocabulary, gain: 0.1} # [60] -> [V]\ntrain:\n  steps: 12000\n  batch: 32\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.004\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.1\n  schedule:\n    cosine:\n      warmup: 200\n      floor: 0\n  clip: 1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
