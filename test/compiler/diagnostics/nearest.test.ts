import { describe, expect, it } from 'vitest';
import { nearest } from '../../../compiler/diagnostics/nearest.js';
import { layers } from '../../../compiler/layers/registry.js';
import { dataFields, optimizers, trainFields } from '../../../compiler/language/sections.js';

const layerNames = [...layers.keys()];

describe('nearest names', () => {
  it.each([
    ['Linear', 'linear'],
    ['dense', 'linear'],
    ['fc', 'linear'],
    ['liner', 'linear'],
    ['batchnorm', 'batchNorm'],
    ['BatchNorm1d', 'batchNorm'],
    ['batch_norm', 'batchNorm'],
    ['layer_norm', 'layerNorm'],
    ['RMSNorm', 'rmsNorm'],
    ['Tanh', 'tanh'],
    ['tahn', 'tanh'],
    ['tnah', 'tanh'],
    ['ReLU', 'relu'],
    ['Embedding', 'embedding'],
    ['embed', 'embedding'],
    ['dropOut', 'dropout'],
    ['FlattenConsecutive', 'fuse'],
    ['swish', 'silu'],
    ['frobnicate', undefined],
    ['x', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('layer %s is %s', (word, expected) => {
    expect(nearest(word, layerNames)).toBe(expected);
  });

  it.each([
    [dataFields, 'block_size', 'context'],
    [dataFields, 'file', 'source'],
    [trainFields, 'optimiser', 'optimizer'],
    [trainFields, 'batch_size', 'batch'],
    [trainFields, 'lr_scheduler', 'schedule'],
    [trainFields, 'ema', 'average'],
    [optimizers['sgd']!, 'lr', 'rate'],
    [optimizers['sgd']!, 'learningRate', 'rate'],
    [optimizers['sgd']!, 'momentun', 'momentum'],
    [optimizers['adam']!, 'weight_decay', 'weightDecay'],
    [layers.get('linear')!.options, 'units', 'channels'],
    [layers.get('linear')!.options, 'hidden', 'channels'],
    [layers.get('linear')!.options, 'out_features', 'channels'],
    [layers.get('linear')!.options, 'use_bias', 'bias'],
    [layers.get('batchNorm')!.options, 'eps', 'epsilon'],
    [layers.get('dropout')!.options, 'p', 'rate'],
  ])('key of %# : %s is %s', (fields, word, expected) => {
    expect(nearest(word, Object.keys(fields))).toBe(expected);
  });
});
