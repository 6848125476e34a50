// Made by wnc from specs/best-any.yaml: change the spec and run wnc compile, not this file.
import type { ModelDefinition } from 'wnc/runtime';
import { createEvaluation } from './evaluation.js';
import { createOneStep } from './one-step.js';
import { simd } from './simd.js';
import { createTrainingStep } from './training-step.js';
import { webgl } from './webgl.js';

/** best-any: what the runtime needs to hold, train and run it. */
export const model: ModelDefinition = {
    name: 'best-any',
    context: 16,
    vocabulary: 27,
    prediction: 'positions',
    parameters: {
      length: 212108,
      tensors: [
        { name: '0.weight', shape: [27, 80], offset: 0, initial: { kind: 'normal', deviation: 1 } },
        { name: '2.0.0.0.weight', shape: [80], offset: 2160, initial: { kind: 'constant', value: 1 } },
        {
          name: '2.0.0.1.weight_ih_l0',
          shape: [240, 80],
          offset: 2240,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.0.0.1.weight_hh_l0',
          shape: [240, 80],
          offset: 21440,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.0.0.1.bias_ih_l0',
          shape: [240],
          offset: 40640,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.0.0.1.bias_hh_l0',
          shape: [240],
          offset: 40880,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.0.1.0.weight',
          shape: [80],
          offset: 41120,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.0.1.1.in_proj_weight',
          shape: [240, 80],
          offset: 41200,
          initial: { kind: 'uniform', bound: 0.13693063937629152 },
        },
        {
          name: '2.0.1.1.in_proj_bias',
          shape: [240],
          offset: 60400,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.1.1.out_proj.weight',
          shape: [80, 80],
          offset: 60640,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.0.1.1.out_proj.bias',
          shape: [80],
          offset: 67040,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.2.0.weight',
          shape: [80],
          offset: 67120,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.0.2.1.0.0.weight',
          shape: [160, 80],
          offset: 67200,
          initial: { kind: 'normal', deviation: 0.11180339887498948 },
        },
        {
          name: '2.0.2.1.0.0.bias',
          shape: [160],
          offset: 80000,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.2.1.1.0.weight',
          shape: [160, 80],
          offset: 80160,
          initial: { kind: 'normal', deviation: 0.11180339887498948 },
        },
        {
          name: '2.0.2.1.1.0.bias',
          shape: [160],
          offset: 92960,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.0.2.2.weight',
          shape: [80, 160],
          offset: 93120,
          initial: { kind: 'normal', deviation: 0.07905694150420949 },
        },
        { name: '2.0.2.2.bias', shape: [80], offset: 105920, initial: { kind: 'constant', value: 0 } },
        {
          name: '2.1.0.0.weight',
          shape: [80],
          offset: 106000,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.1.0.1.weight_ih_l0',
          shape: [240, 80],
          offset: 106080,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.1.0.1.weight_hh_l0',
          shape: [240, 80],
          offset: 125280,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.1.0.1.bias_ih_l0',
          shape: [240],
          offset: 144480,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.1.0.1.bias_hh_l0',
          shape: [240],
          offset: 144720,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.1.1.0.weight',
          shape: [80],
          offset: 144960,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.1.1.1.in_proj_weight',
          shape: [240, 80],
          offset: 145040,
          initial: { kind: 'uniform', bound: 0.13693063937629152 },
        },
        {
          name: '2.1.1.1.in_proj_bias',
          shape: [240],
          offset: 164240,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.1.1.out_proj.weight',
          shape: [80, 80],
          offset: 164480,
          initial: { kind: 'uniform', bound: 0.11180339887498948 },
        },
        {
          name: '2.1.1.1.out_proj.bias',
          shape: [80],
          offset: 170880,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.2.0.weight',
          shape: [80],
          offset: 170960,
          initial: { kind: 'constant', value: 1 },
        },
        {
          name: '2.1.2.1.0.0.weight',
          shape: [160, 80],
          offset: 171040,
          initial: { kind: 'normal', deviation: 0.11180339887498948 },
        },
        {
          name: '2.1.2.1.0.0.bias',
          shape: [160],
          offset: 183840,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.2.1.1.0.weight',
          shape: [160, 80],
          offset: 184000,
          initial: { kind: 'normal', deviation: 0.11180339887498948 },
        },
        {
          name: '2.1.2.1.1.0.bias',
          shape: [160],
          offset: 196800,
          initial: { kind: 'constant', value: 0 },
        },
        {
          name: '2.1.2.2.weight',
          shape: [80, 160],
          offset: 196960,
          initial: { kind: 'normal', deviation: 0.07905694150420949 },
        },
        { name: '2.1.2.2.bias', shape: [80], offset: 209760, initial: { kind: 'constant', value: 0 } },
        { name: '3.weight', shape: [80], offset: 209840, initial: { kind: 'constant', value: 1 } },
        {
          name: '4.weight',
          shape: [27, 80],
          offset: 209920,
          initial: { kind: 'normal', deviation: 0.011180339887498949 },
        },
        { name: '4.bias', shape: [27], offset: 212080, initial: { kind: 'constant', value: 0 } },
      ],
    },
    statistics: { length: 0, tensors: [] },
    training: { batch: 64, workspace: 4645892, logits: 4603904, create: createTrainingStep },
    evaluation: { batch: 128, workspace: 1966084, logits: 0, create: createEvaluation },
    oneStep: { states: { length: 716800, tensors: [{ offset: 0, size: 400 }, { offset: 51200, size: 1200 }, { offset: 204800, size: 1200 }, { offset: 358400, size: 400 }, { offset: 409600, size: 1200 }, { offset: 563200, size: 1200 }] }, batch: 128, workspace: 356352, logits: 0, create: createOneStep },
    simd,
    webgl,
  };
