// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import type { TrainerSettings } from 'wnc/runtime';
import { runAsProgram, runTrainer, type TrainerOptions } from 'wnc/runtime/node';
import { model } from './model.js';

/** The data and training of the spec, every default filled in, and its text, which a run folder keeps. */
export const settings: TrainerSettings = {
  ...model.settings,
  spec: '# yaml-language-server: $schema=schema.json\n#\n# The lecture\'s WaveNet-like tree: neighbours are fused two by two, so that information meets slowly.\n#\n#   characters   . . . . e m m a        8 positions\n#                 \\|  \\|  \\|  \\|\n#   pairs          o   o   o   o        4 positions of 68 channels\n#                   \\ /     \\ /\n#   fours            o       o          2\n#                      \\   /\n#   eights               o              1, from which the next character is predicted\n#\n# With 22,397 parameters, as many as mlp-8, it reaches 1.912 on the training split and 2.022 on validation.\n# Source: van den Oord et al. 2016, "WaveNet: A Generative Model for Raw Audio", for the shape of the tree.\nname: hierarchical\ndescription: A tree over 8 characters that fuses neighbours two by two.\nvars: {channels: 10, hidden: 68}\ndata:\n  source: names # built in; or a path to a text file, one word a line\n  context: 8 # 2 x 2 x 2: three levels of the tree\n  split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}\nmodel:\n  - embedding: {channels: "${channels}"} # [8] -> [8, 10]\n\n  # Level one: pairs of characters.\n  - fuse: 2 # [8, 10] -> [4, 20], without moving a number\n  - linear: {channels: "${hidden}", bias: false} # [4, 20] -> [4, 68], the same weights at each position\n  - batchNorm: {variance: unbiased} # one mean and variance a channel, over batch and positions\n  - tanh\n\n  # Level two: pairs of pairs.\n  - fuse: 2 # [4, 68] -> [2, 136]\n  - linear: {channels: "${hidden}", bias: false}\n  - batchNorm: {variance: unbiased}\n  - tanh\n\n  # Level three: the whole context.\n  - fuse: 2 # [2, 68] -> [136]\n  - linear: {channels: "${hidden}", bias: false}\n  - batchNorm: {variance: unbiased}\n  - tanh\n\n  # A score for each character; small at first, so that the first loss is near ln 27 = 3.3.\n  - linear: {channels: vocabulary, gain: 0.1}\ntrain:\n  steps: 200000\n  batch: 32\n  seed: 42\n  optimizer:\n    sgd:\n      rate: 0.1\n      momentum: 0\n  schedule:\n    step:\n      at:\n        - 150000\n      factor: 0.1\n  evaluate:\n    splits:\n      - validation\nloss: crossEntropy\n',
};

/** Trains the model with the flags of `wnc train`; answers with the exit status. */
export async function train(flags: readonly string[], options: TrainerOptions = {}): Promise<number> {
  return runTrainer(model, settings, flags, options);
}

await runAsProgram(import.meta, train);
