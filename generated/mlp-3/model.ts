// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import type { TrainableDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { createSliding } from './sliding.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** mlp-3: what the runtime needs to hold, train and run it. */
export const model: TrainableDefinition = {
  name: 'mlp-3',
  context: 3,
  vocabulary: 27,
  prediction: 'window',
  parameters: {
    length: 12100,
    tensors: [
      { name: '0.weight', shape: [27, 10], offset: 0, initial: { kind: 'normal', deviation: 1 } },
      {
        name: '2.weight',
        shape: [200, 30],
        offset: 272,
        initial: { kind: 'normal', deviation: 0.18257418583505536 },
      },
      { name: '3.weight', shape: [200], offset: 6272, initial: { kind: 'constant', value: 1 } },
      { name: '3.bias', shape: [200], offset: 6472, initial: { kind: 'constant', value: 0 } },
      {
        name: '5.weight',
        shape: [27, 200],
        offset: 6672,
        initial: { kind: 'normal', deviation: 0.007071067811865475 },
      },
      { name: '5.bias', shape: [27], offset: 12072, initial: { kind: 'constant', value: 0 } },
    ],
  },
  statistics: {
    length: 400,
    tensors: [
      {
        name: '3.running_mean',
        shape: [200],
        offset: 0,
        initial: { kind: 'constant', value: 0 },
        momentum: 0.1,
      },
      {
        name: '3.running_var',
        shape: [200],
        offset: 200,
        initial: { kind: 'constant', value: 1 },
        momentum: 0.1,
      },
    ],
  },
  training: { update: { states: [], scalars: ['rate'], rates: { from: 0.0001, to: 10 } }, batch: 32, workspace: 27828, logits: 26560, create: createTrainingStep },
  evaluation: { batch: 128, workspace: 51200, logits: 0, create: createEvaluation },
  sliding: { predictions: 3, batch: 128, workspace: 153604, logits: 0, create: createSliding },
  oneStep: { states: { length: 2560, tensors: [{ offset: 0, size: 20 }] }, batch: 128, workspace: 55040, logits: 0, create: createOneStep },
  simd,
  webgl,
  settings: {
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
      keep: 'last',
      patience: null,
    },
  },
};
