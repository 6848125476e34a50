// Made by wnc from specs/lstm.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** lstm: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'lstm',
    context: 16,
    vocabulary: 27,
    prediction: 'positions',
    parameters: {
      length: 76924,
      tensors: [
        { name: '0.weight', shape: [27, 48], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '1.weight_ih_l0',
          shape: [448, 48],
          offset: 1296,
          initial: { kind: 'uniform', bound: 0.0944911182523068 },
        },
        {
          name: '1.weight_hh_l0',
          shape: [448, 112],
          offset: 22800,
          initial: { kind: 'uniform', bound: 0.0944911182523068 },
        },
        {
          name: '1.bias_ih_l0',
          shape: [448],
          offset: 72976,
          initial: { kind: 'uniform', bound: 0.0944911182523068 },
        },
        {
          name: '1.bias_hh_l0',
          shape: [448],
          offset: 73424,
          initial: { kind: 'uniform', bound: 0.0944911182523068 },
        },
        {
          name: '2.weight',
          shape: [27, 112],
          offset: 73872,
          initial: { kind: 'normal', deviation: 0.00944911182523068 },
        },
        { name: '2.bias', shape: [27], offset: 76896, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 16, workspace: 420612, logits: 413696, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 2293764, logits: 0, create: createEvaluation },
    oneStep: { states: { length: 86016, tensors: [{ offset: 0, size: 672 }] }, batch: 128, workspace: 143360, logits: 100352, create: createOneStep },
    simd,
    webgl,
  };
