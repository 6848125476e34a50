// Made by wnc from specs/transformer.yaml: change the spec and run wnc compile, not this file.
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
      optimizer: { kind: 'adamW', rate: 0.003, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.1 },
      schedule: { kind: 'cosine', warmup: 200, floor: 0 },
      clip: 1,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# A decoder-only transformer, a small GPT. Each position asks all earlier ones: its query meets their keys, softmax makes\n# weights of how well they fit, and their values are averaged with these weights, by 4 heads side by side. An average\n# knows no order, so each position adds a learned vector that says where it is.\n#\n#   x = x + attention(layerNorm(x))       positions talk to each other\n#   x = x + mlp(layerNorm(x))             each thinks about what it heard\n#\n# Three such blocks. The norm comes first in each, so that the path from end to start is plain addition.\n# Source: Vaswani et al. 2017, "Attention Is All You Need"; Radford et al. 2019, GPT-2, for norms that come first;\n# makemore\'s Transformer, which has four blocks of 64 channels.\nname: transformer\ndescription: A small GPT with three blocks of causal attention, a prediction at each position of a word.\nvars: {channels: 44, heads: 4}\ndata:\n  source: names\n  context: 16 # the longest word has 15 characters, and a boundary\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [16] -> [16, 44]\n  - positions # adds a learned vector to each of the 16 positions\n  - repeat:\n      times: 3\n      layers:\n        - residual:\n            - layerNorm\n            - attention: {heads: "${heads}"} # 4 heads of 11 channels; no position sees a later one\n        - residual:\n            - layerNorm\n            - linear: {channels: "${4 * channels}"}\n            - gelu\n            - linear: {channels: "${channels}"}\n  - layerNorm\n  - linear: {channels: vocabulary, gain: 0.1} # [16, 44] -> [16, V]\ntrain:\n  steps: 6000\n  batch: 16\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.003\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.1\n  schedule:\n    cosine:\n      warmup: 200\n      floor: 0\n  clip: 1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
