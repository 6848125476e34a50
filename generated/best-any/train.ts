// Made by wnc from specs/best-any.yaml: change the spec and run wnc compile, not this file.
import type { TrainerSettings } from 'wnc/runtime';
import { isEntryPoint, runTrainer, type TrainerOptions } from 'wnc/runtime/node';
import { model } from './model.js';

/** The data and training of the spec, every default filled in. */
export const settings: TrainerSettings = {
    data: { source: 'names', folder: null, split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 } },
    train: {
      steps: 26000,
      batch: 64,
      seed: 42,
      optimizer: { kind: 'adamW', rate: 0.003, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.1 },
      schedule: { kind: 'cosine', warmup: 300, floor: 0 },
      clip: 1,
      evaluate: { every: null, splits: ['validation'] },
      average: 0.999,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# specs/best.yaml with three blocks instead of two, more channels and more dropout: no limit but an hour on one core.\nname: best-any\ndescription: The same as best, with more blocks, wider channels and more dropout.\nvars: {blocks: 3, channels: 72, heads: 4, hidden: 128, drop: 0.25}\ndata:\n  source: names\n  context: 16 # the longest word has 15 characters, and a boundary\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"}\n  - dropout: "${drop}"\n  - repeat:\n      times: "${blocks}"\n      layers:\n        - residual:\n            - rmsNorm\n            - gru: {channels: "${channels}"}\n            - dropout: "${drop}"\n        - residual:\n            - rmsNorm\n            - attention: {heads: "${heads}"}\n            - dropout: "${drop}"\n        - residual:\n            - rmsNorm\n            - parallel:\n                merge: multiply\n                branches:\n                  - [{linear: {channels: "${hidden}"}}, silu]\n                  - [{linear: {channels: "${hidden}"}}]\n            - linear: {channels: "${channels}"}\n            - dropout: "${drop}"\n  - rmsNorm\n  - linear: {channels: vocabulary, gain: 0.1}\ntrain:\n  steps: 26000\n  batch: 64\n  seed: 42\n  optimizer:\n    adamW:\n      rate: 0.003\n      betas:\n        - 0.9\n        - 0.999\n      epsilon: 1e-8\n      weightDecay: 0.1\n  schedule:\n    cosine:\n      warmup: 300\n      floor: 0\n  clip: 1\n  evaluate:\n    splits:\n      - validation\n  average:\n    decay: 0.999\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
