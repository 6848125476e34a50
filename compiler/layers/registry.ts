import { attention } from './attention.js';
import { averagePool } from './average-pool.js';
import { batchNorm } from './batch-norm.js';
import { causalConv } from './causal-conv.js';
import { collect } from './collect.js';
import { dropout } from './dropout.js';
import { elu } from './elu.js';
import { embedding } from './embedding.js';
import { flatten } from './flatten.js';
import { fuse } from './fuse.js';
import { gated } from './gated.js';
import { gelu } from './gelu.js';
import { groupNorm } from './group-norm.js';
import { gru } from './gru.js';
import { last } from './last.js';
import type { LayerDefinition } from './layer.js';
import type { OptionValues } from '../language/syntax.js';
import { layerNorm } from './layer-norm.js';
import { leakyRelu } from './leaky-relu.js';
import { linear } from './linear.js';
import { lstm } from './lstm.js';
import { maxPool } from './max-pool.js';
import { mean } from './mean.js';
import { mish } from './mish.js';
import { parallel } from './parallel.js';
import { positions } from './positions.js';
import { relu } from './relu.js';
import { repeat } from './repeat.js';
import { residual } from './residual.js';
import { rmsNorm } from './rms-norm.js';
import { rnn } from './rnn.js';
import { sigmoid } from './sigmoid.js';
import { silu } from './silu.js';
import { skip } from './skip.js';
import { softplus } from './softplus.js';
import { tanh } from './tanh.js';

const all = [
  embedding,
  positions,
  fuse,
  maxPool,
  averagePool,
  flatten,
  linear,
  batchNorm,
  layerNorm,
  rmsNorm,
  groupNorm,
  tanh,
  sigmoid,
  relu,
  leakyRelu,
  gelu,
  silu,
  elu,
  softplus,
  mish,
  dropout,
  causalConv,
  gated,
  residual,
  skip,
  collect,
  parallel,
  repeat,
  rnn,
  gru,
  lstm,
  attention,
  last,
  mean,
] as const;

type AnyLayer = (typeof all)[number];

/** Every layer's word. */
export type LayerName = AnyLayer['name'];

/** The options of a layer, by its word, as a resolved spec has them. */
export type OptionsOf<Name extends LayerName> = OptionValues<Extract<AnyLayer, { readonly name: Name }>['options']>;

/** What a spec can name, in the order of the reference. */
export const layers: ReadonlyMap<string, LayerDefinition> = new Map(all.map((layer): [string, LayerDefinition] => [layer.name, layer]));
