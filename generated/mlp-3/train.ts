// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import type { TrainerSettings } from 'wnc/runtime';
import { runAsProgram, runTrainer, type TrainerOptions } from 'wnc/runtime/node';
import { model } from './model.js';

/** The data and training of the spec, every default filled in, and its text, which a run folder keeps. */
export const settings: TrainerSettings = {
  ...model.settings,
  spec: '# yaml-language-server: $schema=schema.json\n#\n# Where the lecture begins: three characters, one hidden layer (Bengio et al. 2003, "A Neural Probabilistic Language\n# Model"). It reaches 2.058 on the training split and 2.105 on validation.\nname: mlp-3\ndescription: A context of 3 characters and one hidden layer of 200.\nvars: {channels: 10, hidden: 200}\ndata:\n  source: names # built in; or a path to a text file, one word a line\n  context: 3 # the model sees 3 characters and predicts the fourth\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  # Each character becomes a point in 10 dimensions, learned: [3] -> [3, 10].\n  - embedding: {channels: "${channels}"}\n  # The three points side by side: [3, 10] -> [30]. No number moves.\n  - flatten\n  # Every input meets every hidden unit here. No bias: batchNorm would subtract it again.\n  - linear: {channels: "${hidden}", bias: false}\n  # Keeps the activations at mean 0 and variance 1 over the batch, so that tanh neither saturates nor idles.\n  - batchNorm: {variance: unbiased}\n  - tanh\n  # One score for each character. A tenth of the usual weights: a new model should not be confidently wrong.\n  - linear: {channels: vocabulary, gain: 0.1}\ntrain:\n  steps: 200000\n  batch: 32\n  seed: 42\n  optimizer:\n    sgd:\n      rate: 0.1\n      momentum: 0\n  schedule:\n    step:\n      at:\n        - 150000\n      factor: 0.1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
};

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}

await runAsProgram(import.meta, train);
