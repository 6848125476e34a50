// Made by wnc from specs/mlp-8.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { createSliding } from './sliding.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** mlp-8: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'mlp-8',
    context: 8,
    vocabulary: 27,
    prediction: 'window',
    parameters: {
      length: 22100,
      tensors: [
        { name: '0.weight', shape: [27, 10], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '2.weight',
          shape: [200, 80],
          offset: 272,
          initial: { kind: 'normal', deviation: 0.11180339887498948 },
        },
        { name: '3.weight', shape: [200], offset: 16272, initial: { kind: 'constant', value: 1 } },
        { name: '3.bias', shape: [200], offset: 16472, initial: { kind: 'constant', value: 0 } },
        {
          name: '5.weight',
          shape: [27, 200],
          offset: 16672,
          initial: { kind: 'normal', deviation: 0.007071067811865475 },
        },
        { name: '5.bias', shape: [27], offset: 22072, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: {
      length: 400,
      tensors: [
        { name: '3.running_mean', shape: [200], offset: 0, initial: { kind: 'constant', value: 0 } },
        { name: '3.running_var', shape: [200], offset: 200, initial: { kind: 'constant', value: 1 } },
      ],
    },
    training: { batch: 32, workspace: 61608, logits: 57600, create: createTrainingStep },
    evaluation: { batch: 4096, workspace: 7409668, logits: 0, create: createEvaluation },
    sliding: { predictions: 8, batch: 128, workspace: 409604, logits: 0, create: createSliding },
    oneStep: { states: { length: 8960, tensors: [{ offset: 0, size: 70 }] }, batch: 128, workspace: 51200, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
