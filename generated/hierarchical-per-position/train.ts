// Made by wnc from specs/hierarchical-per-position.yaml: change the spec and run wnc compile, not this file.
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
    spec: '# yaml-language-server: $schema=schema.json\n#\n# The lecture\'s bug, kept to be looked at. Its batchNorm took means over the batch only, so that the four positions of\n# level one had statistics of their own, each estimated from 32 numbers instead of 128. Broadcasting made it run all the\n# same. `over: batch` says it openly, and wnc check warns about it: compare [4, 68] and [68] in wnc inspect.\n# It reached 1.941 on the training split and 2.029 on validation; fixed, hierarchical.yaml, 1.912 and 2.022.\nname: hierarchical-per-position\ndescription: The tree with batch statistics for every position, the lecture\'s bug.\nvars: {channels: 10, hidden: 68}\ndata:\n  source: names\n  context: 8\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [8] -> [8, 10]\n  - repeat:\n      times: 3\n      layers:\n        - fuse: 2\n        - linear: {channels: "${hidden}", bias: false}\n        - batchNorm: {variance: unbiased, over: batch} # the bug\n        - tanh\n  - linear: {channels: vocabulary, gain: 0.1}\ntrain:\n  steps: 200000\n  batch: 32\n  seed: 42\n  optimizer:\n    sgd:\n      rate: 0.1\n      momentum: 0\n  schedule:\n    step:\n      at:\n        - 150000\n      factor: 0.1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
