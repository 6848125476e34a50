// Made by wnc from specs/rnn.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** rnn: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'rnn',
    context: 16,
    vocabulary: 27,
    prediction: 'positions',
    parameters: {
      length: 77156,
      tensors: [
        { name: '0.weight', shape: [27, 64], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '1.weight_ih_l0',
          shape: [232, 64],
          offset: 1728,
          initial: { kind: 'uniform', bound: 0.06565321642986127 },
        },
        {
          name: '1.weight_hh_l0',
          shape: [232, 232],
          offset: 16576,
          initial: { kind: 'uniform', bound: 0.06565321642986127 },
        },
        {
          name: '1.bias_ih_l0',
          shape: [232],
          offset: 70400,
          initial: { kind: 'uniform', bound: 0.06565321642986127 },
        },
        {
          name: '1.bias_hh_l0',
          shape: [232],
          offset: 70632,
          initial: { kind: 'uniform', bound: 0.06565321642986127 },
        },
        {
          name: '2.weight',
          shape: [27, 232],
          offset: 70864,
          initial: { kind: 'normal', deviation: 0.006565321642986128 },
        },
        { name: '2.bias', shape: [27], offset: 77128, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 16, workspace: 257156, logits: 250240, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 950276, logits: 0, create: createEvaluation },
    oneStep: { states: { length: 29696, tensors: [{ offset: 0, size: 232 }] }, batch: 128, workspace: 59392, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
