// Made by wnc from specs/bag-of-characters.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** bag-of-characters: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'bag-of-characters',
    context: 16,
    vocabulary: 27,
    prediction: 'window',
    parameters: {
      length: 11804,
      tensors: [
        { name: '0.weight', shape: [27, 64], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '2.0.weight',
          shape: [64, 64],
          offset: 1728,
          initial: { kind: 'normal', deviation: 0.125 },
        },
        { name: '2.0.bias', shape: [64], offset: 5824, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.2.weight',
          shape: [64, 64],
          offset: 5888,
          initial: { kind: 'normal', deviation: 0.125 },
        },
        { name: '2.2.bias', shape: [64], offset: 9984, initial: { kind: 'constant', value: 0 } },
        {
          name: '3.weight',
          shape: [27, 64],
          offset: 10048,
          initial: { kind: 'normal', deviation: 0.0125 },
        },
        { name: '3.bias', shape: [27], offset: 11776, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 64, workspace: 136900, logits: 135168, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 147460, logits: 0, create: createEvaluation },
    simd,
    webgl,
  };
