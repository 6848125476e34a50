// Made by wnc from specs/hierarchical-per-position.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** hierarchical-per-position: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'hierarchical-per-position',
    context: 8,
    vocabulary: 27,
    prediction: 'window',
    parameters: {
      length: 22400,
      tensors: [
        { name: '0.weight', shape: [27, 10], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '1.0.1.weight',
          shape: [68, 20],
          offset: 272,
          initial: { kind: 'normal', deviation: 0.22360679774997896 },
        },
        { name: '1.0.2.weight', shape: [68], offset: 1632, initial: { kind: 'constant', value: 1 } },
        { name: '1.0.2.bias', shape: [68], offset: 1700, initial: { kind: 'constant', value: 0 } },
        {
          name: '1.1.1.weight',
          shape: [68, 136],
          offset: 1768,
          initial: { kind: 'normal', deviation: 0.08574929257125441 },
        },
        { name: '1.1.2.weight', shape: [68], offset: 11016, initial: { kind: 'constant', value: 1 } },
        { name: '1.1.2.bias', shape: [68], offset: 11084, initial: { kind: 'constant', value: 0 } },
        {
          name: '1.2.1.weight',
          shape: [68, 136],
          offset: 11152,
          initial: { kind: 'normal', deviation: 0.08574929257125441 },
        },
        { name: '1.2.2.weight', shape: [68], offset: 20400, initial: { kind: 'constant', value: 1 } },
        { name: '1.2.2.bias', shape: [68], offset: 20468, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.weight',
          shape: [27, 68],
          offset: 20536,
          initial: { kind: 'normal', deviation: 0.012126781251816649 },
        },
        { name: '2.bias', shape: [27], offset: 22372, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: {
      length: 952,
      tensors: [
        {
          name: '1.0.2.running_mean',
          shape: [4, 68],
          offset: 0,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.0.2.running_var',
          shape: [4, 68],
          offset: 272,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '1.1.2.running_mean',
          shape: [2, 68],
          offset: 544,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.1.2.running_var',
          shape: [2, 68],
          offset: 680,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '1.2.2.running_mean',
          shape: [68],
          offset: 816,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.2.2.running_var',
          shape: [68],
          offset: 884,
          initial: { kind: 'constant', value: 1 },
        },
      ],
    },
    training: { batch: 32, workspace: 39196, logits: 37376, create: createTrainingStep },
    evaluation: { batch: 4096, workspace: 3391492, logits: 0, create: createEvaluation },
    simd,
    webgl,
  };
