// Made by wnc from specs/best.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** best: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'best',
    context: 16,
    vocabulary: 27,
    prediction: 'positions',
    parameters: {
      length: 75788,
      tensors: [
        { name: '0.weight', shape: [27, 48], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        { name: '2.0.0.0.weight', shape: [48], offset: 1296, initial: { kind: 'constant', value: 1 } },
        {
          name: '2.0.0.1.weight_ih_l0',
          shape: [144, 48],
          offset: 1344,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.0.0.1.weight_hh_l0',
          shape: [144, 48],
          offset: 8256,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.0.0.1.bias_ih_l0',
          shape: [144],
          offset: 15168,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.0.0.1.bias_hh_l0',
          shape: [144],
          offset: 15312,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.0.1.0.weight',
          shape: [48],
          offset: 15456,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.0.1.1.in_proj_weight',
          shape: [144, 48],
          offset: 15504,
          initial: { kind: 'uniform', bound: 0.1767766952966369 },
        },
        {
          name: '2.0.1.1.in_proj_bias',
          shape: [144],
          offset: 22416,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.1.1.out_proj.weight',
          shape: [48, 48],
          offset: 22560,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.0.1.1.out_proj.bias',
          shape: [48],
          offset: 24864,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.2.0.weight',
          shape: [48],
          offset: 24912,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.0.2.1.0.0.weight',
          shape: [88, 48],
          offset: 24960,
          initial: { kind: 'normal', deviation: 0.14433756729740646 },
        },
        {
          name: '2.0.2.1.0.0.bias',
          shape: [88],
          offset: 29184,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.2.1.1.0.weight',
          shape: [88, 48],
          offset: 29272,
          initial: { kind: 'normal', deviation: 0.14433756729740646 },
        },
        {
          name: '2.0.2.1.1.0.bias',
          shape: [88],
          offset: 33496,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.2.2.weight',
          shape: [48, 88],
          offset: 33584,
          initial: { kind: 'normal', deviation: 0.10660035817780521 },
        },
        { name: '2.0.2.2.bias', shape: [48], offset: 37808, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.1.0.0.weight',
          shape: [48],
          offset: 37856,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.1.0.1.weight_ih_l0',
          shape: [144, 48],
          offset: 37904,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.1.0.1.weight_hh_l0',
          shape: [144, 48],
          offset: 44816,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.1.0.1.bias_ih_l0',
          shape: [144],
          offset: 51728,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.1.0.1.bias_hh_l0',
          shape: [144],
          offset: 51872,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.1.1.0.weight',
          shape: [48],
          offset: 52016,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.1.1.1.in_proj_weight',
          shape: [144, 48],
          offset: 52064,
          initial: { kind: 'uniform', bound: 0.1767766952966369 },
        },
        {
          name: '2.1.1.1.in_proj_bias',
          shape: [144],
          offset: 58976,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.1.1.out_proj.weight',
          shape: [48, 48],
          offset: 59120,
          initial: { kind: 'uniform', bound: 0.14433756729740646 },
        },
        {
          name: '2.1.1.1.out_proj.bias',
          shape: [48],
          offset: 61424,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.2.0.weight',
          shape: [48],
          offset: 61472,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.1.2.1.0.0.weight',
          shape: [88, 48],
          offset: 61520,
          initial: { kind: 'normal', deviation: 0.14433756729740646 },
        },
        {
          name: '2.1.2.1.0.0.bias',
          shape: [88],
          offset: 65744,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.2.1.1.0.weight',
          shape: [88, 48],
          offset: 65832,
          initial: { kind: 'normal', deviation: 0.14433756729740646 },
        },
        {
          name: '2.1.2.1.1.0.bias',
          shape: [88],
          offset: 70056,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.2.2.weight',
          shape: [48, 88],
          offset: 70144,
          initial: { kind: 'normal', deviation: 0.10660035817780521 },
        },
        { name: '2.1.2.2.bias', shape: [48], offset: 74368, initial: { kind: 'constant', value: 0 } },
        { name: '3.weight', shape: [48], offset: 74416, initial: { kind: 'constant', value: 1 } },
        {
          name: '4.weight',
          shape: [27, 48],
          offset: 74464,
          initial: { kind: 'normal', deviation: 0.014433756729740645 },
        },
        { name: '4.bias', shape: [27], offset: 75760, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 64, workspace: 2757636, logits: 2719744, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 1179652, logits: 0, create: createEvaluation },
    oneStep: { states: { length: 430080, tensors: [{ offset: 0, size: 240 }, { offset: 30720, size: 720 }, { offset: 122880, size: 720 }, { offset: 215040, size: 240 }, { offset: 245760, size: 720 }, { offset: 337920, size: 720 }] }, batch: 128, workspace: 212992, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
