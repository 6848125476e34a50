// Made by wnc from specs/mlp-8.yaml: change the spec and run wnc compile, not this file.
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
    spec: '# yaml-language-server: $schema=schema.json\n#\n# The same network with a longer view. More context helps (validation 2.027 instead of 2.105), but all 8 characters are\n# squashed into one hidden layer at once; hierarchical.yaml fuses them slowly.\nname: mlp-8\ndescription: A context of 8 characters and one hidden layer of 200.\nvars: {channels: 10, hidden: 200}\ndata:\n  source: names\n  context: 8\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [8] -> [8, 10]\n  - flatten # [8, 10] -> [80]\n  - linear: {channels: "${hidden}", bias: false} # [80] -> [200]\n  - batchNorm: {variance: unbiased}\n  - tanh\n  - linear: {channels: vocabulary, gain: 0.1} # [200] -> [V]\ntrain:\n  steps: 200000\n  batch: 32\n  seed: 42\n  optimizer:\n    sgd:\n      rate: 0.1\n      momentum: 0\n  schedule:\n    step:\n      at:\n        - 150000\n      factor: 0.1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
  };

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}
if (isEntryPoint(import.meta.url)) {
  process.exitCode = await train(process.argv.slice(2));
}
