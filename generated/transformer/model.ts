// Made by wnc from specs/transformer.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** transformer: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'transformer',
    context: 16,
    vocabulary: 27,
    prediction: 'positions',
    parameters: {
      length: 74608,
      tensors: [
        { name: '0.weight', shape: [27, 44], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '1.weight',
          shape: [16, 44],
          offset: 1188,
          initial: { kind: 'normal', deviation: 0.02 },
        },
        { name: '2.0.0.0.weight', shape: [44], offset: 1892, initial: { kind: 'constant', value: 1 } },
        { name: '2.0.0.0.bias', shape: [44], offset: 1936, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.0.0.1.in_proj_weight',
          shape: [132, 44],
          offset: 1980,
          initial: { kind: 'uniform', bound: 0.1846372364689991 },
        },
        {
          name: '2.0.0.1.in_proj_bias',
          shape: [132],
          offset: 7788,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.0.1.out_proj.weight',
          shape: [44, 44],
          offset: 7920,
          initial: { kind: 'uniform', bound: 0.15075567228888181 },
        },
        {
          name: '2.0.0.1.out_proj.bias',
          shape: [44],
          offset: 9856,
          initial: { kind: 'constant', value: 0 },
        },
        { name: '2.0.1.0.weight', shape: [44], offset: 9900, initial: { kind: 'constant', value: 1 } },
        { name: '2.0.1.0.bias', shape: [44], offset: 9944, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.0.1.1.weight',
          shape: [176, 44],
          offset: 9988,
          initial: { kind: 'normal', deviation: 0.15075567228888181 },
        },
        { name: '2.0.1.1.bias', shape: [176], offset: 17732, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.0.1.3.weight',
          shape: [44, 176],
          offset: 17908,
          initial: { kind: 'normal', deviation: 0.07537783614444091 },
        },
        { name: '2.0.1.3.bias', shape: [44], offset: 25652, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.1.0.0.weight',
          shape: [44],
          offset: 25696,
          initial: { kind: 'constant', value: 1 },
        },
        { name: '2.1.0.0.bias', shape: [44], offset: 25740, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.1.0.1.in_proj_weight',
          shape: [132, 44],
          offset: 25784,
          initial: { kind: 'uniform', bound: 0.1846372364689991 },
        },
        {
          name: '2.1.0.1.in_proj_bias',
          shape: [132],
          offset: 31592,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.0.1.out_proj.weight',
          shape: [44, 44],
          offset: 31724,
          initial: { kind: 'uniform', bound: 0.15075567228888181 },
        },
        {
          name: '2.1.0.1.out_proj.bias',
          shape: [44],
          offset: 33660,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.1.0.weight',
          shape: [44],
          offset: 33704,
          initial: { kind: 'constant', value: 1 },
        },
        { name: '2.1.1.0.bias', shape: [44], offset: 33748, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.1.1.1.weight',
          shape: [176, 44],
          offset: 33792,
          initial: { kind: 'normal', deviation: 0.15075567228888181 },
        },
        { name: '2.1.1.1.bias', shape: [176], offset: 41536, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.1.1.3.weight',
          shape: [44, 176],
          offset: 41712,
          initial: { kind: 'normal', deviation: 0.07537783614444091 },
        },
        { name: '2.1.1.3.bias', shape: [44], offset: 49456, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.2.0.0.weight',
          shape: [44],
          offset: 49500,
          initial: { kind: 'constant', value: 1 },
        },
        { name: '2.2.0.0.bias', shape: [44], offset: 49544, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.2.0.1.in_proj_weight',
          shape: [132, 44],
          offset: 49588,
          initial: { kind: 'uniform', bound: 0.1846372364689991 },
        },
        {
          name: '2.2.0.1.in_proj_bias',
          shape: [132],
          offset: 55396,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.2.0.1.out_proj.weight',
          shape: [44, 44],
          offset: 55528,
          initial: { kind: 'uniform', bound: 0.15075567228888181 },
        },
        {
          name: '2.2.0.1.out_proj.bias',
          shape: [44],
          offset: 57464,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.2.1.0.weight',
          shape: [44],
          offset: 57508,
          initial: { kind: 'constant', value: 1 },
        },
        { name: '2.2.1.0.bias', shape: [44], offset: 57552, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.2.1.1.weight',
          shape: [176, 44],
          offset: 57596,
          initial: { kind: 'normal', deviation: 0.15075567228888181 },
        },
        { name: '2.2.1.1.bias', shape: [176], offset: 65340, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.2.1.3.weight',
          shape: [44, 176],
          offset: 65516,
          initial: { kind: 'normal', deviation: 0.07537783614444091 },
        },
        { name: '2.2.1.3.bias', shape: [44], offset: 73260, initial: { kind: 'constant', value: 0 } },
        { name: '3.weight', shape: [44], offset: 73304, initial: { kind: 'constant', value: 1 } },
        { name: '3.bias', shape: [44], offset: 73348, initial: { kind: 'constant', value: 0 } },
        {
          name: '4.weight',
          shape: [27, 44],
          offset: 73392,
          initial: { kind: 'normal', deviation: 0.015075567228888182 },
        },
        { name: '4.bias', shape: [27], offset: 74580, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 16, workspace: 708100, logits: 695296, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 1171460, logits: 0, create: createEvaluation },
    oneStep: { states: { length: 506880, tensors: [{ offset: 0, size: 660 }, { offset: 84480, size: 660 }, { offset: 168960, size: 660 }, { offset: 253440, size: 660 }, { offset: 337920, size: 660 }, { offset: 422400, size: 660 }] }, batch: 128, workspace: 145920, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
