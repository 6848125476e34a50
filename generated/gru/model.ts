// Made by wnc from specs/gru.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** gru: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'gru',
    context: 16,
    vocabulary: 27,
    prediction: 'positions',
    parameters: {
      length: 76420,
      tensors: [
        { name: '0.weight', shape: [27, 56], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '1.weight_ih_l0',
          shape: [384, 56],
          offset: 1512,
          initial: { kind: 'uniform', bound: 0.08838834764831843 },
        },
        {
          name: '1.weight_hh_l0',
          shape: [384, 128],
          offset: 23016,
          initial: { kind: 'uniform', bound: 0.08838834764831843 },
        },
        {
          name: '1.bias_ih_l0',
          shape: [384],
          offset: 72168,
          initial: { kind: 'uniform', bound: 0.08838834764831843 },
        },
        {
          name: '1.bias_hh_l0',
          shape: [384],
          offset: 72552,
          initial: { kind: 'uniform', bound: 0.08838834764831843 },
        },
        {
          name: '2.weight',
          shape: [27, 128],
          offset: 72936,
          initial: { kind: 'normal', deviation: 0.008838834764831844 },
        },
        { name: '2.bias', shape: [27], offset: 76392, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 16, workspace: 480004, logits: 473088, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 2097156, logits: 0, create: createEvaluation },
    oneStep: { states: { length: 81920, tensors: [{ offset: 0, size: 640 }] }, batch: 128, workspace: 131072, logits: 98304, create: createOneStep },
    simd,
    webgl,
  };
