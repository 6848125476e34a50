// Made by wnc from specs/hierarchical-large.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { createSliding } from './sliding.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** hierarchical-large: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'hierarchical-large',
    context: 8,
    vocabulary: 27,
    prediction: 'window',
    parameters: {
      length: 76580,
      tensors: [
        { name: '0.weight', shape: [27, 24], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '1.0.1.weight',
          shape: [128, 48],
          offset: 648,
          initial: { kind: 'normal', deviation: 0.14433756729740646 },
        },
        { name: '1.0.2.weight', shape: [128], offset: 6792, initial: { kind: 'constant', value: 1 } },
        { name: '1.0.2.bias', shape: [128], offset: 6920, initial: { kind: 'constant', value: 0 } },
        {
          name: '1.1.1.weight',
          shape: [128, 256],
          offset: 7048,
          initial: { kind: 'normal', deviation: 0.0625 },
        },
        { name: '1.1.2.weight', shape: [128], offset: 39816, initial: { kind: 'constant', value: 1 } },
        { name: '1.1.2.bias', shape: [128], offset: 39944, initial: { kind: 'constant', value: 0 } },
        {
          name: '1.2.1.weight',
          shape: [128, 256],
          offset: 40072,
          initial: { kind: 'normal', deviation: 0.0625 },
        },
        { name: '1.2.2.weight', shape: [128], offset: 72840, initial: { kind: 'constant', value: 1 } },
        { name: '1.2.2.bias', shape: [128], offset: 72968, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.weight',
          shape: [27, 128],
          offset: 73096,
          initial: { kind: 'normal', deviation: 0.008838834764831844 },
        },
        { name: '2.bias', shape: [27], offset: 76552, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: {
      length: 768,
      tensors: [
        {
          name: '1.0.2.running_mean',
          shape: [128],
          offset: 0,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.0.2.running_var',
          shape: [128],
          offset: 128,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '1.1.2.running_mean',
          shape: [128],
          offset: 256,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.1.2.running_var',
          shape: [128],
          offset: 384,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '1.2.2.running_mean',
          shape: [128],
          offset: 512,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.2.2.running_var',
          shape: [128],
          offset: 640,
          initial: { kind: 'constant', value: 1 },
        },
      ],
    },
    training: { batch: 32, workspace: 99012, logits: 96256, create: createTrainingStep },
    evaluation: { batch: 4096, workspace: 6340612, logits: 0, create: createEvaluation },
    sliding: { predictions: 8, batch: 128, workspace: 786436, logits: 131072, create: createSliding },
    oneStep: { states: { length: 101376, tensors: [{ offset: 0, size: 24 }, { offset: 3072, size: 256 }, { offset: 35840, size: 512 }] }, batch: 128, workspace: 114688, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
