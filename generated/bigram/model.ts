// Made by wnc from specs/bigram.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { createSliding } from './sliding.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** bigram: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'bigram',
    context: 1,
    vocabulary: 27,
    prediction: 'window',
    parameters: {
      length: 732,
      tensors: [{ name: '0.weight', shape: [27, 27], offset: 0, initial: { kind: 'normal', deviation: 1 } }],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 256, workspace: 13860, logits: 0, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 3468, logits: 0, create: createEvaluation },
    sliding: { predictions: 1, batch: 128, workspace: 3468, logits: 0, create: createSliding },
    oneStep: { states: { length: 0, tensors: [] }, batch: 128, workspace: 3456, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
