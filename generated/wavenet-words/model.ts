// Made by wnc from specs/wavenet-words.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** wavenet-words: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'wavenet-words',
    context: 16,
    vocabulary: 27,
    prediction: 'positions',
    parameters: {
      length: 76332,
      tensors: [
        { name: '0.weight', shape: [27, 56], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        {
          name: '1.0.0.0.filter.weight',
          shape: [56, 56, 2],
          offset: 1512,
          initial: { kind: 'normal', deviation: 0.0944911182523068 },
        },
        {
          name: '1.0.0.0.filter.bias',
          shape: [56],
          offset: 7784,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.0.0.0.gate.weight',
          shape: [56, 56, 2],
          offset: 7840,
          initial: { kind: 'normal', deviation: 0.0944911182523068 },
        },
        {
          name: '1.0.0.0.gate.bias',
          shape: [56],
          offset: 14112,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.0.0.1.0.weight',
          shape: [48, 56],
          offset: 14168,
          initial: { kind: 'normal', deviation: 0.1336306209562122 },
        },
        {
          name: '1.0.0.1.0.bias',
          shape: [48],
          offset: 16856,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.0.0.2.weight',
          shape: [56, 56],
          offset: 16904,
          initial: { kind: 'normal', deviation: 0.1336306209562122 },
        },
        { name: '1.0.0.2.bias', shape: [56], offset: 20040, initial: { kind: 'constant', value: 0 } },
        {
          name: '1.1.0.0.filter.weight',
          shape: [56, 56, 2],
          offset: 20096,
          initial: { kind: 'normal', deviation: 0.0944911182523068 },
        },
        {
          name: '1.1.0.0.filter.bias',
          shape: [56],
          offset: 26368,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.1.0.0.gate.weight',
          shape: [56, 56, 2],
          offset: 26424,
          initial: { kind: 'normal', deviation: 0.0944911182523068 },
        },
        {
          name: '1.1.0.0.gate.bias',
          shape: [56],
          offset: 32696,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.1.0.1.0.weight',
          shape: [48, 56],
          offset: 32752,
          initial: { kind: 'normal', deviation: 0.1336306209562122 },
        },
        {
          name: '1.1.0.1.0.bias',
          shape: [48],
          offset: 35440,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.1.0.2.weight',
          shape: [56, 56],
          offset: 35488,
          initial: { kind: 'normal', deviation: 0.1336306209562122 },
        },
        { name: '1.1.0.2.bias', shape: [56], offset: 38624, initial: { kind: 'constant', value: 0 } },
        {
          name: '1.2.0.0.filter.weight',
          shape: [56, 56, 2],
          offset: 38680,
          initial: { kind: 'normal', deviation: 0.0944911182523068 },
        },
        {
          name: '1.2.0.0.filter.bias',
          shape: [56],
          offset: 44952,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.2.0.0.gate.weight',
          shape: [56, 56, 2],
          offset: 45008,
          initial: { kind: 'normal', deviation: 0.0944911182523068 },
        },
        {
          name: '1.2.0.0.gate.bias',
          shape: [56],
          offset: 51280,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.2.0.1.0.weight',
          shape: [48, 56],
          offset: 51336,
          initial: { kind: 'normal', deviation: 0.1336306209562122 },
        },
        {
          name: '1.2.0.1.0.bias',
          shape: [48],
          offset: 54024,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '1.2.0.2.weight',
          shape: [56, 56],
          offset: 54072,
          initial: { kind: 'normal', deviation: 0.1336306209562122 },
        },
        { name: '1.2.0.2.bias', shape: [56], offset: 57208, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.filter.weight',
          shape: [56, 56, 2],
          offset: 57264,
          initial: { kind: 'normal', deviation: 0.0944911182523068 },
        },
        { name: '2.filter.bias', shape: [56], offset: 63536, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.gate.weight',
          shape: [56, 56, 2],
          offset: 63592,
          initial: { kind: 'normal', deviation: 0.0944911182523068 },
        },
        { name: '2.gate.bias', shape: [56], offset: 69864, initial: { kind: 'constant', value: 0 } },
        {
          name: '3.0.weight',
          shape: [48, 56],
          offset: 69920,
          initial: { kind: 'normal', deviation: 0.1336306209562122 },
        },
        { name: '3.0.bias', shape: [48], offset: 72608, initial: { kind: 'constant', value: 0 } },
        {
          name: '6.weight',
          shape: [48, 48],
          offset: 72656,
          initial: { kind: 'normal', deviation: 0.14433756729740646 },
        },
        { name: '6.bias', shape: [48], offset: 74960, initial: { kind: 'constant', value: 0 } },
        {
          name: '8.weight',
          shape: [27, 48],
          offset: 75008,
          initial: { kind: 'normal', deviation: 0.014433756729740645 },
        },
        { name: '8.bias', shape: [27], offset: 76304, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 16, workspace: 400900, logits: 387072, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 770052, logits: 98304, create: createEvaluation },
    oneStep: { states: { length: 215040, tensors: [{ offset: 0, size: 56 }, { offset: 7168, size: 56 }, { offset: 14336, size: 112 }, { offset: 28672, size: 112 }, { offset: 43008, size: 224 }, { offset: 71680, size: 224 }, { offset: 100352, size: 448 }, { offset: 157696, size: 448 }] }, batch: 128, workspace: 226304, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
