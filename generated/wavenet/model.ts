// Made by wnc from specs/wavenet.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** wavenet: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'wavenet',
    context: 8,
    vocabulary: 27,
    prediction: 'window',
    parameters: {
      length: 76592,
      tensors: [
        { name: '0.weight', shape: [27, 64], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '1.0.0.0.filter.weight',
          shape: [64, 64, 2],
          offset: 1728,
          initial: { kind: 'normal', deviation: 0.08838834764831843 },
        },
        {
          name: '1.0.0.0.filter.bias',
          shape: [64],
          offset: 9920,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.0.0.0.gate.weight',
          shape: [64, 64, 2],
          offset: 9984,
          initial: { kind: 'normal', deviation: 0.08838834764831843 },
        },
        {
          name: '1.0.0.0.gate.bias',
          shape: [64],
          offset: 18176,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.0.0.1.1.weight',
          shape: [60, 64],
          offset: 18240,
          initial: { kind: 'normal', deviation: 0.125 },
        },
        {
          name: '1.0.0.1.1.bias',
          shape: [60],
          offset: 22080,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.0.0.2.weight',
          shape: [64, 64],
          offset: 22140,
          initial: { kind: 'normal', deviation: 0.125 },
        },
        { name: '1.0.0.2.bias', shape: [64], offset: 26236, initial: { kind: 'constant', value: 0 } },
        {
          name: '1.1.0.0.filter.weight',
          shape: [64, 64, 2],
          offset: 26300,
          initial: { kind: 'normal', deviation: 0.08838834764831843 },
        },
        {
          name: '1.1.0.0.filter.bias',
          shape: [64],
          offset: 34492,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.1.0.0.gate.weight',
          shape: [64, 64, 2],
          offset: 34556,
          initial: { kind: 'normal', deviation: 0.08838834764831843 },
        },
        {
          name: '1.1.0.0.gate.bias',
          shape: [64],
          offset: 42748,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.1.0.1.1.weight',
          shape: [60, 64],
          offset: 42812,
          initial: { kind: 'normal', deviation: 0.125 },
        },
        {
          name: '1.1.0.1.1.bias',
          shape: [60],
          offset: 46652,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.1.0.2.weight',
          shape: [64, 64],
          offset: 46712,
          initial: { kind: 'normal', deviation: 0.125 },
        },
        { name: '1.1.0.2.bias', shape: [64], offset: 50808, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.filter.weight',
          shape: [64, 64, 2],
          offset: 50872,
          initial: { kind: 'normal', deviation: 0.08838834764831843 },
        },
        { name: '2.filter.bias', shape: [64], offset: 59064, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.gate.weight',
          shape: [64, 64, 2],
          offset: 59128,
          initial: { kind: 'normal', deviation: 0.08838834764831843 },
        },
        { name: '2.gate.bias', shape: [64], offset: 67320, initial: { kind: 'constant', value: 0 } },
        {
          name: '3.1.weight',
          shape: [60, 64],
          offset: 67384,
          initial: { kind: 'normal', deviation: 0.125 },
        },
        { name: '3.1.bias', shape: [60], offset: 71224, initial: { kind: 'constant', value: 0 } },
        {
          name: '6.weight',
          shape: [60, 60],
          offset: 71284,
          initial: { kind: 'normal', deviation: 0.12909944487358055 },
        },
        { name: '6.bias', shape: [60], offset: 74884, initial: { kind: 'constant', value: 0 } },
        {
          name: '8.weight',
          shape: [27, 60],
          offset: 74944,
          initial: { kind: 'normal', deviation: 0.012909944487358056 },
        },
        { name: '8.bias', shape: [27], offset: 76564, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 32, workspace: 285412, logits: 284544, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 335364, logits: 0, create: createEvaluation },
    oneStep: { states: { length: 114688, tensors: [{ offset: 0, size: 64 }, { offset: 8192, size: 64 }, { offset: 16384, size: 128 }, { offset: 32768, size: 128 }, { offset: 49152, size: 256 }, { offset: 81920, size: 256 }] }, batch: 128, workspace: 154624, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
