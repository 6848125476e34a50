// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import type { TrainableDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { createSliding } from './sliding.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** hierarchical: what the runtime needs to hold, train and run it. */
export const model: TrainableDefinition = {
  name: 'hierarchical',
  context: 8,
  vocabulary: 27,
  prediction: 'window',
  parameters: {
    length: 22400,
    tensors: [
      { name: '0.weight', shape: [27, 10], offset: 0, initial: { kind: 'normal', deviation: 1 } },
      {
        name: '2.weight',
        shape: [68, 20],
        offset: 272,
        initial: { kind: 'normal', deviation: 0.22360679774997896 },
      },
      { name: '3.weight', shape: [68], offset: 1632, initial: { kind: 'constant', value: 1 } },
      { name: '3.bias', shape: [68], offset: 1700, initial: { kind: 'constant', value: 0 } },
      {
        name: '6.weight',
        shape: [68, 136],
        offset: 1768,
        initial: { kind: 'normal', deviation: 0.08574929257125441 },
      },
      { name: '7.weight', shape: [68], offset: 11016, initial: { kind: 'constant', value: 1 } },
      { name: '7.bias', shape: [68], offset: 11084, initial: { kind: 'constant', value: 0 } },
      {
        name: '10.weight',
        shape: [68, 136],
        offset: 11152,
        initial: { kind: 'normal', deviation: 0.08574929257125441 },
      },
      { name: '11.weight', shape: [68], offset: 20400, initial: { kind: 'constant', value: 1 } },
      { name: '11.bias', shape: [68], offset: 20468, initial: { kind: 'constant', value: 0 } },
      {
        name: '13.weight',
        shape: [27, 68],
        offset: 20536,
        initial: { kind: 'normal', deviation: 0.012126781251816649 },
      },
      { name: '13.bias', shape: [27], offset: 22372, initial: { kind: 'constant', value: 0 } },
    ],
  },
  statistics: {
    length: 408,
    tensors: [
      {
        name: '3.running_mean',
        shape: [68],
        offset: 0,
        initial: { kind: 'constant', value: 0 },
        momentum: 0.1,
      },
      {
        name: '3.running_var',
        shape: [68],
        offset: 68,
        initial: { kind: 'constant', value: 1 },
        momentum: 0.1,
      },
      {
        name: '7.running_mean',
        shape: [68],
        offset: 136,
        initial: { kind: 'constant', value: 0 },
        momentum: 0.1,
      },
      {
        name: '7.running_var',
        shape: [68],
        offset: 204,
        initial: { kind: 'constant', value: 1 },
        momentum: 0.1,
      },
      {
        name: '11.running_mean',
        shape: [68],
        offset: 272,
        initial: { kind: 'constant', value: 0 },
        momentum: 0.1,
      },
      {
        name: '11.running_var',
        shape: [68],
        offset: 340,
        initial: { kind: 'constant', value: 1 },
        momentum: 0.1,
      },
    ],
  },
  training: { update: { states: [], scalars: ['rate'], rates: { from: 0.0001, to: 10 } }, batch: 32, workspace: 38652, logits: 37376, create: createTrainingStep },
  evaluation: { batch: 128, workspace: 69632, logits: 0, create: createEvaluation },
  sliding: { predictions: 8, batch: 128, workspace: 417796, logits: 69632, create: createSliding },
  oneStep: { states: { length: 53504, tensors: [{ offset: 0, size: 10 }, { offset: 1280, size: 136 }, { offset: 18688, size: 272 }] }, batch: 128, workspace: 95744, logits: 78336, create: createOneStep },
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
