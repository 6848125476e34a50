// Made by wnc from specs/hierarchical-large.yaml: change the spec and run wnc compile, not this file.
import type { TrainerSettings } from 'wnc/runtime';
import { isEntryPoint, runTrainer, type TrainerOptions } from 'wnc/runtime/node';
import { model } from './model.js';

/** The data and training of the spec, every default filled in. */
export const settings: TrainerSettings = {
    data: { source: 'names', folder: null, split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 } },
    train: {
      steps: 200000,
      batch: 32,
      seed: 42,
      optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 },
      schedule: { kind: 'step', at: [150000], factor: 0.1 },
      clip: null,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
    },
    spec: '# yaml-language-server: $schema=schema.json\n#\n# hierarchical.yaml with wider layers: 76,579 parameters. The lecture\'s best, 1.769 on the training split and 1.993 on\n# validation; "I\'d be curious if people can come up with some ways to beat this".\nname: hierarchical-large\ndescription: The tree with 24 embedding channels and 128 hidden.\nvars: {channels: 24, hidden: 128}\ndata:\n  source: names\n  context: 8\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [8] -> [8, 24]\n  - repeat:\n      # three levels of the tree, written once\n      times: 3\n      layers:\n        - fuse: 2\n        - linear: {channels: "${hidden}", bias: false}\n        - batchNorm: {variance: unbiased}\n        - tanh\n  - linear: {channels: vocabulary, gain: 0.1} # [128] -> [V]\ntrain:\n  steps: 200000\n  batch: 32\n  seed: 42\n  optimizer:\n    sgd:\n      rate: 0.1\n      momentum: 0\n  schedule:\n    step:\n      at:\n        - 150000\n      factor: 0.1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
