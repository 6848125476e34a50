// Made by wnc from specs/wavenet-words.yaml: change the spec and run wnc compile, not this file.
import type { WebglDefinition, WebglProgram } from 'wnc/runtime';

/** What every program begins with. */
const library = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler2DArray;
uniform int s;
uniform uint dropoutKey;
const vec4 lanes = vec4(0.0, 1.0, 2.0, 3.0);
vec4 fetch(sampler2D t, int k, int i) { return texelFetch(t, ivec2((i >> 2) & ((1 << k) - 1), i >> (k + 2)), 0); }
vec4 fetch(sampler2DArray t, int k, int i) { return texelFetch(t, ivec3((i >> 2) & ((1 << k) - 1), i >> (k + 2), 0), 0); }
float at(sampler2D t, int k, int i) { return fetch(t, k, i)[i & 3]; }
vec4 four(sampler2D t, int k, int i, int stride) { return vec4(at(t, k, i), at(t, k, i + stride), at(t, k, i + 2 * stride), at(t, k, i + 3 * stride)); }
float at(sampler2DArray t, int k, int i) { return fetch(t, k, i)[i & 3]; }
vec4 four(sampler2DArray t, int k, int i, int stride) { return vec4(at(t, k, i), at(t, k, i + stride), at(t, k, i + 2 * stride), at(t, k, i + 3 * stride)); }
vec4 near(sampler2D t, int k, int i) {
  vec4 a = fetch(t, k, i), b = fetch(t, k, i + 3);
  int s = i & 3;
  return s == 0 ? a : s == 1 ? vec4(a.yzw, b.x) : s == 2 ? vec4(a.zw, b.xy) : vec4(a.w, b.xyz);
}
vec4 near(sampler2DArray t, int k, int i) {
  vec4 a = fetch(t, k, i), b = fetch(t, k, i + 3);
  int s = i & 3;
  return s == 0 ? a : s == 1 ? vec4(a.yzw, b.x) : s == 2 ? vec4(a.zw, b.xy) : vec4(a.w, b.xyz);
}
vec4 row(sampler2DArray t, int k, int offset, int pitch, int r, int c) {
  int i = offset + (r >> 3) * pitch + c;
  return texelFetch(t, ivec3((i >> 2) & ((1 << k) - 1), i >> (k + 2), r & 7), 0);
}
float rowAt(sampler2DArray t, int k, int offset, int pitch, int r, int c) { return row(t, k, offset, pitch, r, c)[c & 3]; }
int over(int a, int b) {
  int q = int(float(a) / float(b)), rest = a - q * b;
  return q + (rest >= b ? 1 : 0) - (rest < 0 ? 1 : 0);
}
vec4 striped(sampler2DArray t, int k, int offset, int columns, int i) {
  int r = over(i, columns);
  return row(t, k, offset, columns + 3 & ~3, r, i - r * columns);
}
float stripedAt(sampler2DArray t, int k, int offset, int columns, int i) {
  int r = over(i, columns);
  return rowAt(t, k, offset, columns + 3 & ~3, r, i - r * columns);
}
vec4 stripedFour(sampler2DArray t, int k, int offset, int columns, int i, int stride) {
  return vec4(stripedAt(t, k, offset, columns, i), stripedAt(t, k, offset, columns, i + stride), stripedAt(t, k, offset, columns, i + 2 * stride), stripedAt(t, k, offset, columns, i + 3 * stride));
}
vec4 stripedNear(sampler2DArray t, int k, int offset, int columns, int i) {
  int pitch = columns + 3 & ~3, r = over(i, columns), c = i - r * columns, s = c & 3;
  vec4 a = row(t, k, offset, pitch, r, c), b = row(t, k, offset, pitch, r, c + 3);
  return s == 0 ? a : s == 1 ? vec4(a.yzw, b.x) : s == 2 ? vec4(a.zw, b.xy) : vec4(a.w, b.xyz);
}
float greater(float a, float b) { return a > b ? 1.0 : 0.0; }
vec4 greater(vec4 a, vec4 b) { return vec4(greaterThan(a, b)); }
float same(float a, float b) { return a == b ? 1.0 : 0.0; }
vec4 same(vec4 a, vec4 b) { return vec4(equal(a, b)); }
float notNegative(float a) { return a >= 0.0 ? 1.0 : 0.0; }
vec4 notNegative(vec4 a) { return vec4(greaterThanEqual(a, vec4(0.0))); }
float remainder(float a, float b) { return a - b * floor((a + 0.5) / b); }
float tanh_(float x) { float power = exp(-2.0 * abs(x)); return sign(x) * (1.0 - power) / (1.0 + power); }
float sigmoid(float x) { float power = exp(-abs(x)); return (step(float(0.0), x) * (1.0 - power) + power) / (1.0 + power); }
float erf_(float x) {
  float t = 1.0 / (1.0 + 0.3275911 * abs(x));
  float sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return sign(x) * (1.0 - sum * exp(-x * x));
}
vec4 remainder(vec4 a, vec4 b) { return a - b * floor((a + 0.5) / b); }
vec4 tanh_(vec4 x) { vec4 power = exp(-2.0 * abs(x)); return sign(x) * (1.0 - power) / (1.0 + power); }
vec4 sigmoid(vec4 x) { vec4 power = exp(-abs(x)); return (step(vec4(0.0), x) * (1.0 - power) + power) / (1.0 + power); }
vec4 erf_(vec4 x) {
  vec4 t = 1.0 / (1.0 + 0.3275911 * abs(x));
  vec4 sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return sign(x) * (1.0 - sum * exp(-x * x));
}
float dropout(uint stream, int index, uint least, float scale) {
  uint h = ((dropoutKey ^ ((stream + 1u) * 0x9e3779b9u)) * 0x85ebca6bu) ^ uint(index);
  h = (h ^ (h >> 16u)) * 0x7feb352du;
  h = (h ^ (h >> 15u)) * 0x846ca68bu;
  h ^= h >> 16u;
  return h < least ? 0.0 : scale;
}
vec4 dropoutFour(uint stream, int index, int stride, uint least, float scale) {
  return vec4(dropout(stream, index, least, scale), dropout(stream, index + stride, least, scale), dropout(stream, index + 2 * stride, least, scale), dropout(stream, index + 3 * stride, least, scale));
}
`;
/** Forward and backward. */
const training: WebglProgram = {
    batch: 16,
    textures: {
      pass1: { length: 14340, layers: 1 },
      gated1_0_0_0: { length: 28672, layers: 1 },
      pass3: { length: 3584, layers: 8 },
      gated1_0_0_0Filter: { length: 14336, layers: 1 },
      gated1_0_0_0Gate: { length: 14336, layers: 1 },
      gated1_0_0_0_4: { length: 14336, layers: 1 },
      pass6: { length: 3328, layers: 8 },
      residual1_0_0: { length: 14336, layers: 1 },
      gated1_1_0_0: { length: 28672, layers: 1 },
      pass9: { length: 3584, layers: 8 },
      gated1_1_0_0Filter: { length: 14336, layers: 1 },
      gated1_1_0_0Gate: { length: 14336, layers: 1 },
      gated1_1_0_0_4: { length: 14336, layers: 1 },
      pass12: { length: 3328, layers: 8 },
      residual1_1_0: { length: 14336, layers: 1 },
      gated1_2_0_0: { length: 28672, layers: 1 },
      pass15: { length: 3584, layers: 8 },
      gated1_2_0_0Filter: { length: 14336, layers: 1 },
      gated1_2_0_0Gate: { length: 14336, layers: 1 },
      gated1_2_0_0_4: { length: 14336, layers: 1 },
      pass18: { length: 3328, layers: 8 },
      residual1_2_0: { length: 14336, layers: 1 },
      gated2: { length: 28672, layers: 1 },
      pass21: { length: 3584, layers: 8 },
      gated2Filter: { length: 14336, layers: 1 },
      gated2Gate: { length: 14336, layers: 1 },
      gated2_4: { length: 14336, layers: 1 },
      linear3_0: { length: 1536, layers: 8 },
      relu5: { length: 12288, layers: 1 },
      linear6: { length: 1536, layers: 8 },
      relu7: { length: 12288, layers: 1 },
      linear8: { length: 896, layers: 8 },
      lossForward2_sum3: { length: 256, layers: 1 },
      lossForward2_largest: { length: 256, layers: 1 },
      lossForward2_sumPart: { length: 256, layers: 1 },
      pass30: { length: 6916, layers: 1 },
      pass31: { length: 1760, layers: 8 },
      pass32: { length: 12336, layers: 1 },
      pass33: { length: 1824, layers: 8 },
      pass34: { length: 12336, layers: 1 },
      pass35: { length: 8512, layers: 8 },
      dGated2_2: { length: 14336, layers: 1 },
      dGated2_4: { length: 14336, layers: 1 },
      dGated2GateBias: { length: 56, layers: 1 },
      dGated2FilterBias: { length: 56, layers: 1 },
      pass38: { length: 8736, layers: 8 },
      pass39: { length: 28672, layers: 1 },
      pass40: { length: 14392, layers: 1 },
      pass41: { length: 2184, layers: 8 },
      dGated1_2_0_0_3: { length: 14336, layers: 1 },
      dGated1_2_0_0_5: { length: 14336, layers: 1 },
      dGated1_2_0_0GateBias: { length: 56, layers: 1 },
      dGated1_2_0_0FilterBias: { length: 56, layers: 1 },
      pass44: { length: 8736, layers: 8 },
      pass45: { length: 28672, layers: 1 },
      pass46: { length: 14392, layers: 1 },
      pass47: { length: 2184, layers: 8 },
      dGated1_1_0_0_3: { length: 14336, layers: 1 },
      dGated1_1_0_0_5: { length: 14336, layers: 1 },
      dGated1_1_0_0GateBias: { length: 56, layers: 1 },
      dGated1_1_0_0FilterBias: { length: 56, layers: 1 },
      pass50: { length: 8736, layers: 8 },
      pass51: { length: 28672, layers: 1 },
      pass52: { length: 14392, layers: 1 },
      pass53: { length: 2184, layers: 8 },
      dGated1_0_0_0_3: { length: 14336, layers: 1 },
      dGated1_0_0_0_5: { length: 14336, layers: 1 },
      dGated1_0_0_0GateBias: { length: 56, layers: 1 },
      dGated1_0_0_0FilterBias: { length: 56, layers: 1 },
      pass56: { length: 8736, layers: 8 },
      pass57: { length: 28672, layers: 1 },
      dEmbedding0_4: { length: 14336, layers: 1 },
      dEmbedding0Weight: { length: 224, layers: 8 },
      dLinear1_1_0_1_0Bias: { length: 48, layers: 1 },
      dLinear1_2_0_1_0Bias: { length: 48, layers: 1 },
      dLinear3_0Bias: { length: 48, layers: 1 },
      gradients: { length: 76332, layers: 1 },
    },
    targets: 256,
    examples: 512,
    logits: { texture: 'linear8', offset: 0, columns: 27 },
    loss: { texture: 'pass31', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward_gated1_0_0_0',
        reads: ['pass1'],
        writes: ['gated1_0_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_0_0_0'],
        writes: ['pass3'],
        s: 0,
        numbers: [7784, 1512, 14112, 7840],
      },
      {
        shader: 'gated1_0_0_0Forward3_gated1_0_0_0Filter',
        reads: ['pass3'],
        writes: ['gated1_0_0_0Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward5_gated1_0_0_0Gate',
        reads: ['pass3', 'gated1_0_0_0Filter'],
        writes: ['gated1_0_0_0Gate', 'gated1_0_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_0_1_0Forward',
        reads: ['parameters', 'gated1_0_0_0_4'],
        writes: ['pass6'],
        s: 0,
        numbers: [16856, 14168, 20040, 16904],
      },
      {
        shader: 'residual1_0_0Forward_residual1_0_0',
        reads: ['pass1', 'pass6'],
        writes: ['residual1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_1_0_0Forward_gated1_1_0_0',
        reads: ['residual1_0_0'],
        writes: ['gated1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_1_0_0'],
        writes: ['pass9'],
        s: 0,
        numbers: [26368, 20096, 32696, 26424],
      },
      {
        shader: 'gated1_0_0_0Forward3_gated1_0_0_0Filter',
        reads: ['pass9'],
        writes: ['gated1_1_0_0Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward5_gated1_0_0_0Gate',
        reads: ['pass9', 'gated1_1_0_0Filter'],
        writes: ['gated1_1_0_0Gate', 'gated1_1_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_0_1_0Forward',
        reads: ['parameters', 'gated1_1_0_0_4'],
        writes: ['pass12'],
        s: 0,
        numbers: [35440, 32752, 38624, 35488],
      },
      {
        shader: 'residual1_1_0Forward_residual1_1_0',
        reads: ['residual1_0_0', 'pass12'],
        writes: ['residual1_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_2_0_0Forward_gated1_2_0_0',
        reads: ['residual1_1_0'],
        writes: ['gated1_2_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_2_0_0'],
        writes: ['pass15'],
        s: 0,
        numbers: [44952, 38680, 51280, 45008],
      },
      {
        shader: 'gated1_0_0_0Forward3_gated1_0_0_0Filter',
        reads: ['pass15'],
        writes: ['gated1_2_0_0Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward5_gated1_0_0_0Gate',
        reads: ['pass15', 'gated1_2_0_0Filter'],
        writes: ['gated1_2_0_0Gate', 'gated1_2_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_0_1_0Forward',
        reads: ['parameters', 'gated1_2_0_0_4'],
        writes: ['pass18'],
        s: 0,
        numbers: [54024, 51336, 57208, 54072],
      },
      {
        shader: 'residual1_1_0Forward_residual1_1_0',
        reads: ['residual1_1_0', 'pass18'],
        writes: ['residual1_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2Forward_gated2',
        reads: ['residual1_2_0'],
        writes: ['gated2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated2'],
        writes: ['pass21'],
        s: 0,
        numbers: [63536, 57264, 69864, 63592],
      },
      {
        shader: 'gated1_0_0_0Forward3_gated1_0_0_0Filter',
        reads: ['pass21'],
        writes: ['gated2Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward5_gated1_0_0_0Gate',
        reads: ['pass21', 'gated2Filter'],
        writes: ['gated2Gate', 'gated2_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3_0Forward',
        reads: ['parameters', 'gated2_4'],
        writes: ['linear3_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'skip1_1_0_1Relu5Forward_relu5',
        reads: ['pass6', 'pass12', 'pass18', 'linear3_0'],
        writes: ['relu5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear6Forward',
        reads: ['parameters', 'relu5'],
        writes: ['linear6'],
        s: 0,
        numbers: [],
      },
      { shader: 'relu7Forward_relu7', reads: ['linear6'], writes: ['relu7'], s: 0, numbers: [] },
      {
        shader: 'linear8Forward',
        reads: ['parameters', 'relu7'],
        writes: ['linear8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'linear8'],
        writes: ['lossForward2_sum3', 'lossForward2_largest', 'lossForward2_sumPart'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_dLinear8',
        reads: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear8',
          'lossForward2_sumPart',
        ],
        writes: ['pass30'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass30', 'pass1', 'parameters', 'relu7'],
        writes: ['pass31'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'relu7Linear6Backward_dLinear6',
        reads: ['pass31', 'linear6'],
        writes: ['pass32'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear6InputGradient',
        reads: ['pass32', 'parameters', 'relu5'],
        writes: ['pass33'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'relu5Linear3_0Backward_dLinear1_0_0_1_0',
        reads: ['pass33', 'pass6', 'pass12', 'pass18', 'linear3_0'],
        writes: ['pass34'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3_0InputGradient',
        reads: ['pass34', 'parameters', 'gated2_4', 'gated1_2_0_0_4', 'gated1_1_0_0_4', 'gated1_0_0_0_4'],
        writes: ['pass35'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2Backward_dGated2_2',
        reads: ['pass35', 'gated2Filter', 'gated2Gate'],
        writes: ['dGated2_2', 'dGated2_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2Backward_dGated2GateBias',
        reads: ['pass35', 'gated2Filter', 'gated2Gate'],
        writes: ['dGated2GateBias', 'dGated2FilterBias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2InputGradient',
        reads: ['dGated2_2', 'parameters', 'gated2', 'dGated2_4'],
        writes: ['pass38'],
        s: 0,
        numbers: [63592, 57264],
      },
      {
        shader: 'gated2Backward2_dResidual1_2_0',
        reads: ['pass38'],
        writes: ['pass39'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2Linear1_2_0_2Backward_dResidual1_1_0',
        reads: ['pass39'],
        writes: ['pass40'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_2_0_2InputGradient',
        reads: ['pass40', 'parameters', 'gated1_2_0_0_4'],
        writes: ['pass41'],
        s: 0,
        numbers: [54072],
      },
      {
        shader: 'linear1_2_0_1_0Gated1_2_0_0Backward_dGated1_2_0_0_3',
        reads: ['pass41', 'pass35', 'gated1_2_0_0Filter', 'gated1_2_0_0Gate'],
        writes: ['dGated1_2_0_0_3', 'dGated1_2_0_0_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_2_0_1_0Gated1_2_0_0Backward_dGated1_2_0_0GateBias',
        reads: ['pass41', 'pass35', 'gated1_2_0_0Filter', 'gated1_2_0_0Gate'],
        writes: ['dGated1_2_0_0GateBias', 'dGated1_2_0_0FilterBias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2InputGradient',
        reads: ['dGated1_2_0_0_3', 'parameters', 'gated1_2_0_0', 'dGated1_2_0_0_5'],
        writes: ['pass44'],
        s: 0,
        numbers: [45008, 38680],
      },
      {
        shader: 'gated1_2_0_0Backward_dResidual1_1_0_2',
        reads: ['pass44'],
        writes: ['pass45'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_2_0_0Linear1_1_0_2Backward_dResidual1_0_0',
        reads: ['pass40', 'pass45'],
        writes: ['pass46'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_2_0_2InputGradient',
        reads: ['pass46', 'parameters', 'gated1_1_0_0_4'],
        writes: ['pass47'],
        s: 0,
        numbers: [35488],
      },
      {
        shader: 'linear1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0_3',
        reads: ['pass47', 'pass35', 'gated1_1_0_0Filter', 'gated1_1_0_0Gate'],
        writes: ['dGated1_1_0_0_3', 'dGated1_1_0_0_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0GateBias',
        reads: ['pass47', 'pass35', 'gated1_1_0_0Filter', 'gated1_1_0_0Gate'],
        writes: ['dGated1_1_0_0GateBias', 'dGated1_1_0_0FilterBias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2InputGradient',
        reads: ['dGated1_1_0_0_3', 'parameters', 'gated1_1_0_0', 'dGated1_1_0_0_5'],
        writes: ['pass50'],
        s: 0,
        numbers: [26424, 20096],
      },
      {
        shader: 'gated1_1_0_0Backward_dResidual1_0_0_2',
        reads: ['pass50'],
        writes: ['pass51'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_2_0_0Linear1_1_0_2Backward_dResidual1_0_0',
        reads: ['pass46', 'pass51'],
        writes: ['pass52'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_2_0_2InputGradient',
        reads: ['pass52', 'parameters', 'gated1_0_0_0_4'],
        writes: ['pass53'],
        s: 0,
        numbers: [16904],
      },
      {
        shader: 'linear1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0_3',
        reads: ['pass53', 'pass35', 'gated1_0_0_0Filter', 'gated1_0_0_0Gate'],
        writes: ['dGated1_0_0_0_3', 'dGated1_0_0_0_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0GateBias',
        reads: ['pass53', 'pass35', 'gated1_0_0_0Filter', 'gated1_0_0_0Gate'],
        writes: ['dGated1_0_0_0GateBias', 'dGated1_0_0_0FilterBias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2InputGradient',
        reads: ['dGated1_0_0_0_3', 'parameters', 'gated1_0_0_0', 'dGated1_0_0_0_5'],
        writes: ['pass56'],
        s: 0,
        numbers: [7840, 1512],
      },
      {
        shader: 'gated1_0_0_0Backward_dEmbedding0_2',
        reads: ['pass56'],
        writes: ['pass57'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Backward3_dEmbedding0_4',
        reads: ['pass52', 'pass57'],
        writes: ['dEmbedding0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'dEmbedding0_4'],
        writes: ['dEmbedding0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3_0Backward_dLinear1_1_0_1_0Bias',
        reads: ['pass34'],
        writes: ['dLinear1_1_0_1_0Bias', 'dLinear1_2_0_1_0Bias', 'dLinear3_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients1',
        reads: [
          'pass56',
          'pass50',
          'pass44',
          'pass38',
          'pass53',
          'pass47',
          'pass41',
          'pass35',
          'pass33',
          'dEmbedding0Weight',
          'pass31',
          'dGated1_0_0_0FilterBias',
          'dGated1_0_0_0GateBias',
          'pass52',
          'dGated1_1_0_0FilterBias',
          'dGated1_1_0_0GateBias',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients2',
        reads: [
          'pass46',
          'dGated1_2_0_0FilterBias',
          'dGated1_2_0_0GateBias',
          'pass40',
          'dGated2FilterBias',
          'dGated2GateBias',
          'pass34',
          'dLinear1_1_0_1_0Bias',
          'dLinear1_2_0_1_0Bias',
          'dLinear3_0Bias',
          'pass32',
          'pass31',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
    ],
    shaders: {
      lossForward_lossCount: {
        samplers: ['examples', 'parameters'],
        code: `${library}
const int batch = 16;
uniform sampler2D examples;
uniform sampler2D parameters;
const int p0 = 0;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 16, 1] to lossCount [1, 1, 1]
void lossForward_lossCount(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += notNegative(at(examples, 4, n + 256));
  }
  r0 = max(sum, 1.0);
}

// specs/wavenet-words.yaml:20 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 56] to embedding0 [B, 16, 56]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 56;
  int c = e % 56;
  float row_ = at(examples, 4, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 56 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 4) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward_lossCount(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    embedding0Forward_embedding0(e - 4, o0);
  }
}
`,
      },
      gated1_0_0_0Forward_gated1_0_0_0: {
        samplers: ['pass1'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from embedding0 [B, 16, 56] to gated1_0_0_0 [B, 16, 112]
void gated1_0_0_0Forward_gated1_0_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (112);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 15 && c < 56 && rest % 2 == 0) {
      r0 = at(pass1, 6, b * 896 + t * 56 + c + 4);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 16 && c < 56 && rest % 2 == 0) {
      r0 = at(pass1, 6, b * 896 + t * 56 + c + 4);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 28672; k++) {
    float one0;
    gated1_0_0_0Forward_gated1_0_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated1_0_0_0Forward2: {
        samplers: ['parameters', 'gated1_0_0_0'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D gated1_0_0_0;
uniform int p0;
uniform int p1;
uniform int p2;
uniform int p3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:26 gated
// from gated1_0_0_0 [B, 16, 112], gated1_0_0_0FilterWeight [56, 56, 2], gated1_0_0_0FilterBias [56] to gated1_0_0_0_2 [B, 16, 56]
void gated1_0_0_0Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 112; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0, 7, r * 112 + d);
    vec4 x1 = fetch(gated1_0_0_0, 7, 112 + r * 112 + d);
    vec4 x2 = fetch(gated1_0_0_0, 7, 224 + r * 112 + d);
    vec4 x3 = fetch(gated1_0_0_0, 7, 336 + r * 112 + d);
    vec4 x4 = fetch(gated1_0_0_0, 7, 448 + r * 112 + d);
    vec4 x5 = fetch(gated1_0_0_0, 7, 560 + r * 112 + d);
    vec4 x6 = fetch(gated1_0_0_0, 7, 672 + r * 112 + d);
    vec4 x7 = fetch(gated1_0_0_0, 7, 784 + r * 112 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 112 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 112 + c * 112 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 224 + c * 112 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 336 + c * 112 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

// specs/wavenet-words.yaml:26 gated
// from gated1_0_0_0 [B, 16, 112], gated1_0_0_0GateWeight [56, 56, 2], gated1_0_0_0GateBias [56] to gated1_0_0_0_3 [B, 16, 56]
void gated1_0_0_0Forward4(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 112; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0, 7, r * 112 + d);
    vec4 x1 = fetch(gated1_0_0_0, 7, 112 + r * 112 + d);
    vec4 x2 = fetch(gated1_0_0_0, 7, 224 + r * 112 + d);
    vec4 x3 = fetch(gated1_0_0_0, 7, 336 + r * 112 + d);
    vec4 x4 = fetch(gated1_0_0_0, 7, 448 + r * 112 + d);
    vec4 x5 = fetch(gated1_0_0_0, 7, 560 + r * 112 + d);
    vec4 x6 = fetch(gated1_0_0_0, 7, 672 + r * 112 + d);
    vec4 x7 = fetch(gated1_0_0_0, 7, 784 + r * 112 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 112 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 112 + c * 112 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 224 + c * 112 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 336 + c * 112 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1792) {
    gated1_0_0_0Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated1_0_0_0Forward4(e - 1792, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated1_0_0_0Forward3_gated1_0_0_0Filter: {
        samplers: ['pass3'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass3;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from gated1_0_0_0_2 [B, 16, 56] to gated1_0_0_0Filter [B, 16, 56]
void gated1_0_0_0Forward3_gated1_0_0_0Filter(int e, out vec4 r0) {
  int i = e;
  r0 = tanh_(striped(pass3, 5, 0, 56, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  gated1_0_0_0Forward3_gated1_0_0_0Filter(e, o0);
}
`,
      },
      gated1_0_0_0Forward5_gated1_0_0_0Gate: {
        samplers: ['pass3', 'gated1_0_0_0Filter'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass3;
uniform sampler2D gated1_0_0_0Filter;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:26 gated
// from gated1_0_0_0_3 [B, 16, 56], gated1_0_0_0Filter [B, 16, 56] to gated1_0_0_0Gate [B, 16, 56], gated1_0_0_0_4 [B, 16, 56]
void gated1_0_0_0Forward5_gated1_0_0_0Gate(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 gate = sigmoid(striped(pass3, 5, 1792, 56, i));
  r0 = gate;
  r1 = (fetch(gated1_0_0_0Filter, 6, i) * gate);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  gated1_0_0_0Forward5_gated1_0_0_0Gate(e, o0, o1);
}
`,
      },
      linear1_0_0_1_0Forward: {
        samplers: ['parameters', 'gated1_0_0_0_4'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D gated1_0_0_0_4;
uniform int p0;
uniform int p1;
uniform int p2;
uniform int p3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:27 linear
// from gated1_0_0_0_4 [B, 16, 56], linear1_0_0_1_0Weight [48, 56], linear1_0_0_1_0Bias [48] to linear1_0_0_1_0 [B, 16, 48]
void linear1_0_0_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0_4, 6, r * 56 + d);
    vec4 x1 = fetch(gated1_0_0_0_4, 6, 56 + r * 56 + d);
    vec4 x2 = fetch(gated1_0_0_0_4, 6, 112 + r * 56 + d);
    vec4 x3 = fetch(gated1_0_0_0_4, 6, 168 + r * 56 + d);
    vec4 x4 = fetch(gated1_0_0_0_4, 6, 224 + r * 56 + d);
    vec4 x5 = fetch(gated1_0_0_0_4, 6, 280 + r * 56 + d);
    vec4 x6 = fetch(gated1_0_0_0_4, 6, 336 + r * 56 + d);
    vec4 x7 = fetch(gated1_0_0_0_4, 6, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 56 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 56 + c * 56 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 112 + c * 56 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 168 + c * 56 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

// specs/wavenet-words.yaml:28 linear
// from gated1_0_0_0_4 [B, 16, 56], linear1_0_0_2Weight [56, 56], linear1_0_0_2Bias [56] to linear1_0_0_2 [B, 16, 56]
void linear1_0_0_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0_4, 6, r * 56 + d);
    vec4 x1 = fetch(gated1_0_0_0_4, 6, 56 + r * 56 + d);
    vec4 x2 = fetch(gated1_0_0_0_4, 6, 112 + r * 56 + d);
    vec4 x3 = fetch(gated1_0_0_0_4, 6, 168 + r * 56 + d);
    vec4 x4 = fetch(gated1_0_0_0_4, 6, 224 + r * 56 + d);
    vec4 x5 = fetch(gated1_0_0_0_4, 6, 280 + r * 56 + d);
    vec4 x6 = fetch(gated1_0_0_0_4, 6, 336 + r * 56 + d);
    vec4 x7 = fetch(gated1_0_0_0_4, 6, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 56 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 56 + c * 56 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 112 + c * 56 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 168 + c * 56 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1536) {
    linear1_0_0_1_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_0_0_2Forward(e - 1536, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      residual1_0_0Forward_residual1_0_0: {
        samplers: ['pass1', 'pass6'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
uniform sampler2DArray pass6;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:25 residual
// from embedding0 [B, 16, 56], linear1_0_0_2 [B, 16, 56] to residual1_0_0 [B, 16, 56]
void residual1_0_0Forward_residual1_0_0(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(pass1, 6, i + 4) + striped(pass6, 5, 1536, 56, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  residual1_0_0Forward_residual1_0_0(e, o0);
}
`,
      },
      gated1_1_0_0Forward_gated1_1_0_0: {
        samplers: ['residual1_0_0'],
        code: `${library}
const int batch = 16;
uniform sampler2D residual1_0_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from residual1_0_0 [B, 16, 56] to gated1_1_0_0 [B, 16, 112]
void gated1_1_0_0Forward_gated1_1_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (224);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 14 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_0_0, 6, b * 896 + t * 56 + c);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 16 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_0_0, 6, b * 896 + t * 56 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 28672; k++) {
    float one0;
    gated1_1_0_0Forward_gated1_1_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual1_1_0Forward_residual1_1_0: {
        samplers: ['residual1_0_0', 'pass12'],
        code: `${library}
const int batch = 16;
uniform sampler2D residual1_0_0;
uniform sampler2DArray pass12;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:25 residual
// from residual1_0_0 [B, 16, 56], linear1_1_0_2 [B, 16, 56] to residual1_1_0 [B, 16, 56]
void residual1_1_0Forward_residual1_1_0(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(residual1_0_0, 6, i) + striped(pass12, 5, 1536, 56, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  residual1_1_0Forward_residual1_1_0(e, o0);
}
`,
      },
      gated1_2_0_0Forward_gated1_2_0_0: {
        samplers: ['residual1_1_0'],
        code: `${library}
const int batch = 16;
uniform sampler2D residual1_1_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from residual1_1_0 [B, 16, 56] to gated1_2_0_0 [B, 16, 112]
void gated1_2_0_0Forward_gated1_2_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (448);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 12 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_1_0, 6, b * 896 + t * 56 + c);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 16 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_1_0, 6, b * 896 + t * 56 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 28672; k++) {
    float one0;
    gated1_2_0_0Forward_gated1_2_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated2Forward_gated2: {
        samplers: ['residual1_2_0'],
        code: `${library}
const int batch = 16;
uniform sampler2D residual1_2_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:31 gated
// from residual1_2_0 [B, 16, 56] to gated2 [B, 16, 112]
void gated2Forward_gated2(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (896);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 8 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_2_0, 6, b * 896 + t * 56 + c);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 16 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_2_0, 6, b * 896 + t * 56 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 28672; k++) {
    float one0;
    gated2Forward_gated2(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      linear3_0Forward: {
        samplers: ['parameters', 'gated2_4'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D gated2_4;
const int p0 = 72608;
const int p1 = 69920;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:32 linear
// from gated2_4 [B, 16, 56], linear3_0Weight [48, 56], linear3_0Bias [48] to linear3_0 [B, 16, 48]
void linear3_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(gated2_4, 6, r * 56 + d);
    vec4 x1 = fetch(gated2_4, 6, 56 + r * 56 + d);
    vec4 x2 = fetch(gated2_4, 6, 112 + r * 56 + d);
    vec4 x3 = fetch(gated2_4, 6, 168 + r * 56 + d);
    vec4 x4 = fetch(gated2_4, 6, 224 + r * 56 + d);
    vec4 x5 = fetch(gated2_4, 6, 280 + r * 56 + d);
    vec4 x6 = fetch(gated2_4, 6, 336 + r * 56 + d);
    vec4 x7 = fetch(gated2_4, 6, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 56 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 56 + c * 56 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 112 + c * 56 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 168 + c * 56 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  linear3_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      skip1_1_0_1Relu5Forward_relu5: {
        samplers: ['pass6', 'pass12', 'pass18', 'linear3_0'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass6;
uniform sampler2DArray pass12;
uniform sampler2DArray pass18;
uniform sampler2DArray linear3_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:27 skip
// specs/wavenet-words.yaml:27 skip
// specs/wavenet-words.yaml:32 skip
// specs/wavenet-words.yaml:36 relu
// from linear1_0_0_1_0 [B, 16, 48], linear1_1_0_1_0 [B, 16, 48], linear1_2_0_1_0 [B, 16, 48], linear3_0 [B, 16, 48] to relu5 [B, 16, 48]
void skip1_1_0_1Relu5Forward_relu5(int e, out vec4 r0) {
  int i = e;
  r0 = max((((striped(pass6, 5, 0, 48, i) + striped(pass12, 5, 0, 48, i)) + striped(pass18, 5, 0, 48, i)) + striped(linear3_0, 5, 0, 48, i)), vec4(0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  skip1_1_0_1Relu5Forward_relu5(e, o0);
}
`,
      },
      linear6Forward: {
        samplers: ['parameters', 'relu5'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D relu5;
const int p0 = 74960;
const int p1 = 72656;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:37 linear
// from relu5 [B, 16, 48], linear6Weight [48, 48], linear6Bias [48] to linear6 [B, 16, 48]
void linear6Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(relu5, 6, r * 48 + d);
    vec4 x1 = fetch(relu5, 6, 48 + r * 48 + d);
    vec4 x2 = fetch(relu5, 6, 96 + r * 48 + d);
    vec4 x3 = fetch(relu5, 6, 144 + r * 48 + d);
    vec4 x4 = fetch(relu5, 6, 192 + r * 48 + d);
    vec4 x5 = fetch(relu5, 6, 240 + r * 48 + d);
    vec4 x6 = fetch(relu5, 6, 288 + r * 48 + d);
    vec4 x7 = fetch(relu5, 6, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 48 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 48 + c * 48 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 96 + c * 48 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 144 + c * 48 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  linear6Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      relu7Forward_relu7: {
        samplers: ['linear6'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray linear6;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:38 relu
// from linear6 [B, 16, 48] to relu7 [B, 16, 48]
void relu7Forward_relu7(int e, out vec4 r0) {
  int i = e;
  r0 = max(striped(linear6, 5, 0, 48, i), vec4(0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  relu7Forward_relu7(e, o0);
}
`,
      },
      linear8Forward: {
        samplers: ['parameters', 'relu7'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D relu7;
const int p0 = 76304;
const int p1 = 75008;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:39 linear
// from relu7 [B, 16, 48], linear8Weight [27, 48], linear8Bias [27] to linear8 [B, 16, 27]
void linear8Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(relu7, 6, r * 48 + d);
    vec4 x1 = fetch(relu7, 6, 48 + r * 48 + d);
    vec4 x2 = fetch(relu7, 6, 96 + r * 48 + d);
    vec4 x3 = fetch(relu7, 6, 144 + r * 48 + d);
    vec4 x4 = fetch(relu7, 6, 192 + r * 48 + d);
    vec4 x5 = fetch(relu7, 6, 240 + r * 48 + d);
    vec4 x6 = fetch(relu7, 6, 288 + r * 48 + d);
    vec4 x7 = fetch(relu7, 6, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 48 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 48 + c * 48 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 96 + c * 48 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 144 + c * 48 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  linear8Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sum3: {
        samplers: ['examples', 'linear8'],
        code: `${library}
const int batch = 16;
uniform sampler2D examples;
uniform sampler2DArray linear8;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// loss
// from targets [B, 16, 1], linear8 [B, 16, 27] to lossForward2_sum3 [B, 16], lossForward2_largest [B, 16], lossForward2_sumPart [B, 16]
void lossForward2_lossForward2_sum3(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int n = e;
  vec4 largest = vec4(-3.4e38);
  vec4 sum2 = vec4(0.0);
  vec4 target = fetch(examples, 4, n + 256);
  for (int c = 0; c < 27; c++) {
    vec4 total = stripedFour(linear8, 4, 0, 27, n * 27 + c, 27);
    largest = max(largest, total);
    sum2 += (same(vec4(float(c)), target) * total);
  }
  vec4 sum3 = vec4(0.0);
  for (int c = 0; c < 27; c++) {
    vec4 power_ = exp((stripedFour(linear8, 4, 0, 27, n * 27 + c, 27) - largest));
    sum3 += power_;
  }
  r0 = sum3;
  r1 = largest;
  r2 = (((log(sum3) + largest) - sum2) * notNegative(target));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  lossForward2_lossForward2_sum3(e, o0, o1, o2);
}
`,
      },
      lossForward2_dLinear8: {
        samplers: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear8',
          'lossForward2_sumPart',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D lossForward2_largest;
uniform sampler2D examples;
uniform sampler2D lossForward2_sum3;
uniform sampler2D pass1;
uniform sampler2DArray linear8;
uniform sampler2D lossForward2_sumPart;
layout(location = 0) out vec4 o0;

// loss
// from lossForward2_largest [B, 16], targets [B, 16, 1], lossForward2_sum3 [B, 16], lossCount [1, 1, 1], linear8 [B, 16, 27] to dLinear8 [B, 16, 27]
void lossForward2_dLinear8(int e, out float r0) {
  int n = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 3, n);
  float target = at(examples, 4, n + 256);
  float sum3 = at(lossForward2_sum3, 3, n);
  float dLog = ((1.0 / at(pass1, 6, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(linear8, 4, 0, 28, n, c) - largest));
  float powersAgain = power_;
  r0 = ((dProduct * same(float(c), target)) + (dPower * powersAgain));
}

// loss
// from lossForward2_sumPart [B, 16] to loss [1, 1, 1]
void lossForward2_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += at(lossForward2_sumPart, 3, n);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 6912) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 6912; k++) {
      float one0;
      lossForward2_dLinear8(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 6912;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward2_loss(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      lossForward3_loss2: {
        samplers: ['pass30', 'pass1', 'parameters', 'relu7'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass30;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D relu7;
const int p0 = 75008;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// loss
// from loss [1, 1, 1], lossCount [1, 1, 1] to loss2 [1, 1, 1]
void lossForward3_loss2(int e, out float r0) {
  float sum = at(pass30, 6, 6912);
  float count = at(pass1, 6, 0);
  r0 = (sum / count);
}

// specs/wavenet-words.yaml:39 linear
// from dLinear8 [B, 16, 27] to dLinear8Bias [1, 1, 27]
void linear8Backward_dLinear8Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass30, 6, n * 27 + c);
  }
  r0 = dBias;
}

// specs/wavenet-words.yaml:39 linear
// from dLinear8 [B, 16, 27], linear8Weight [27, 48] to dRelu7 [B, 16, 48]
void linear8InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass30, 6, r * 27 + d);
    vec4 x1 = near(pass30, 6, 27 + r * 27 + d);
    vec4 x2 = near(pass30, 6, 54 + r * 27 + d);
    vec4 x3 = near(pass30, 6, 81 + r * 27 + d);
    vec4 x4 = near(pass30, 6, 108 + r * 27 + d);
    vec4 x5 = near(pass30, 6, 135 + r * 27 + d);
    vec4 x6 = near(pass30, 6, 162 + r * 27 + d);
    vec4 x7 = near(pass30, 6, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 48);
    vec4 y1 = fetch(parameters, 8, p0 + 48 + c + d * 48);
    vec4 y2 = fetch(parameters, 8, p0 + 96 + c + d * 48);
    vec4 y3 = fetch(parameters, 8, p0 + 144 + c + d * 48);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
  for (int d = 24; d < 27; d++) {
    vec4 x00 = four(pass30, 6, r * 27 + d, 27);
    vec4 x01 = four(pass30, 6, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
  }
}

// specs/wavenet-words.yaml:39 linear
// from dLinear8 [B, 16, 27], relu7 [B, 16, 48] to dLinear8Weight [27, 48]
void linear8WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = near(pass30, 6, r + d * 27);
    vec4 x01 = near(pass30, 6, 4 + r + d * 27);
    vec4 y0 = fetch(relu7, 6, c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass30, 6, 27 + r + d * 27);
    vec4 x11 = near(pass30, 6, 31 + r + d * 27);
    vec4 y1 = fetch(relu7, 6, 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass30, 6, 54 + r + d * 27);
    vec4 x21 = near(pass30, 6, 58 + r + d * 27);
    vec4 y2 = fetch(relu7, 6, 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass30, 6, 81 + r + d * 27);
    vec4 x31 = near(pass30, 6, 85 + r + d * 27);
    vec4 y3 = fetch(relu7, 6, 144 + c + d * 48);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 4) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward3_loss2(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 32) {
    vec4 v0 = vec4(0.0);
    int first = e - 4;
    for (int k = 0; k < 4 && first + k < 27; k++) {
      float one0;
      linear8Backward_dLinear8Bias(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 1568) {
    linear8InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear8WeightGradient(e - 1568, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      relu7Linear6Backward_dLinear6: {
        samplers: ['pass31', 'linear6'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass31;
uniform sampler2DArray linear6;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:38 relu
// specs/wavenet-words.yaml:37 linear
// from dRelu7 [B, 16, 48], linear6 [B, 16, 48] to dLinear6 [B, 16, 48]
void relu7Linear6Backward_dLinear6(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  vec4 dY = (row(pass31, 5, 32, 48, n, c) * greater(row(linear6, 5, 0, 48, n, c), vec4(0.0)));
  r0 = dY;
}

// specs/wavenet-words.yaml:38 relu
// specs/wavenet-words.yaml:37 linear
// from dRelu7 [B, 16, 48], linear6 [B, 16, 48] to dLinear6Bias [1, 1, 48]
void relu7Linear6Backward_dLinear6Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dY = (row(pass31, 5, 32, 48, n, c) * greater(row(linear6, 5, 0, 48, n, c), vec4(0.0)));
    dBias += dY;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 12288) {
    relu7Linear6Backward_dLinear6(e, o0);
  } else {
    relu7Linear6Backward_dLinear6Bias(e - 12288, o0);
  }
}
`,
      },
      linear6InputGradient: {
        samplers: ['pass32', 'parameters', 'relu5'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass32;
uniform sampler2D parameters;
uniform sampler2D relu5;
const int p0 = 72656;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:37 linear
// from dLinear6 [B, 16, 48], linear6Weight [48, 48] to dRelu5 [B, 16, 48]
void linear6InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass32, 6, r * 48 + d);
    vec4 x1 = fetch(pass32, 6, 48 + r * 48 + d);
    vec4 x2 = fetch(pass32, 6, 96 + r * 48 + d);
    vec4 x3 = fetch(pass32, 6, 144 + r * 48 + d);
    vec4 x4 = fetch(pass32, 6, 192 + r * 48 + d);
    vec4 x5 = fetch(pass32, 6, 240 + r * 48 + d);
    vec4 x6 = fetch(pass32, 6, 288 + r * 48 + d);
    vec4 x7 = fetch(pass32, 6, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 48);
    vec4 y1 = fetch(parameters, 8, p0 + 48 + c + d * 48);
    vec4 y2 = fetch(parameters, 8, p0 + 96 + c + d * 48);
    vec4 y3 = fetch(parameters, 8, p0 + 144 + c + d * 48);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
}

// specs/wavenet-words.yaml:37 linear
// from dLinear6 [B, 16, 48], relu5 [B, 16, 48] to dLinear6Weight [48, 48]
void linear6WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass32, 6, r + d * 48);
    vec4 x01 = fetch(pass32, 6, 4 + r + d * 48);
    vec4 y0 = fetch(relu5, 6, c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass32, 6, 48 + r + d * 48);
    vec4 x11 = fetch(pass32, 6, 52 + r + d * 48);
    vec4 y1 = fetch(relu5, 6, 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass32, 6, 96 + r + d * 48);
    vec4 x21 = fetch(pass32, 6, 100 + r + d * 48);
    vec4 y2 = fetch(relu5, 6, 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass32, 6, 144 + r + d * 48);
    vec4 x31 = fetch(pass32, 6, 148 + r + d * 48);
    vec4 y3 = fetch(relu5, 6, 144 + c + d * 48);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1536) {
    linear6InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear6WeightGradient(e - 1536, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      relu5Linear3_0Backward_dLinear1_0_0_1_0: {
        samplers: ['pass33', 'pass6', 'pass12', 'pass18', 'linear3_0'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass33;
uniform sampler2DArray pass6;
uniform sampler2DArray pass12;
uniform sampler2DArray pass18;
uniform sampler2DArray linear3_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:36 relu
// specs/wavenet-words.yaml:32 linear
// from dRelu5 [B, 16, 48], linear1_0_0_1_0 [B, 16, 48], linear1_1_0_1_0 [B, 16, 48], linear1_2_0_1_0 [B, 16, 48], linear3_0 [B, 16, 48] to dLinear1_0_0_1_0 [B, 16, 48]
void relu5Linear3_0Backward_dLinear1_0_0_1_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  vec4 dY = (row(pass33, 5, 0, 48, n, c) * greater((((row(pass6, 5, 0, 48, n, c) + row(pass12, 5, 0, 48, n, c)) + row(pass18, 5, 0, 48, n, c)) + row(linear3_0, 5, 0, 48, n, c)), vec4(0.0)));
  r0 = dY;
}

// specs/wavenet-words.yaml:36 relu
// specs/wavenet-words.yaml:32 linear
// from dRelu5 [B, 16, 48], linear1_0_0_1_0 [B, 16, 48], linear1_1_0_1_0 [B, 16, 48], linear1_2_0_1_0 [B, 16, 48], linear3_0 [B, 16, 48] to dLinear1_0_0_1_0Bias [1, 1, 48]
void relu5Linear3_0Backward_dLinear1_0_0_1_0Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dY = (row(pass33, 5, 0, 48, n, c) * greater((((row(pass6, 5, 0, 48, n, c) + row(pass12, 5, 0, 48, n, c)) + row(pass18, 5, 0, 48, n, c)) + row(linear3_0, 5, 0, 48, n, c)), vec4(0.0)));
    dBias += dY;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 12288) {
    relu5Linear3_0Backward_dLinear1_0_0_1_0(e, o0);
  } else {
    relu5Linear3_0Backward_dLinear1_0_0_1_0Bias(e - 12288, o0);
  }
}
`,
      },
      linear3_0InputGradient: {
        samplers: ['pass34', 'parameters', 'gated2_4', 'gated1_2_0_0_4', 'gated1_1_0_0_4', 'gated1_0_0_0_4'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass34;
uniform sampler2D parameters;
uniform sampler2D gated2_4;
uniform sampler2D gated1_2_0_0_4;
uniform sampler2D gated1_1_0_0_4;
uniform sampler2D gated1_0_0_0_4;
const int p0 = 69920;
const int p1 = 51336;
const int p2 = 32752;
const int p3 = 14168;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:32 linear
// from dLinear1_0_0_1_0 [B, 16, 48], linear3_0Weight [48, 56] to dGated2 [B, 16, 56]
void linear3_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass34, 6, r * 48 + d);
    vec4 x1 = fetch(pass34, 6, 48 + r * 48 + d);
    vec4 x2 = fetch(pass34, 6, 96 + r * 48 + d);
    vec4 x3 = fetch(pass34, 6, 144 + r * 48 + d);
    vec4 x4 = fetch(pass34, 6, 192 + r * 48 + d);
    vec4 x5 = fetch(pass34, 6, 240 + r * 48 + d);
    vec4 x6 = fetch(pass34, 6, 288 + r * 48 + d);
    vec4 x7 = fetch(pass34, 6, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 56);
    vec4 y1 = fetch(parameters, 8, p0 + 56 + c + d * 56);
    vec4 y2 = fetch(parameters, 8, p0 + 112 + c + d * 56);
    vec4 y3 = fetch(parameters, 8, p0 + 168 + c + d * 56);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
}

// specs/wavenet-words.yaml:32 linear
// from dLinear1_0_0_1_0 [B, 16, 48], gated2_4 [B, 16, 56] to dLinear3_0Weight [48, 56]
void linear3_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass34, 6, r + d * 48);
    vec4 x01 = fetch(pass34, 6, 4 + r + d * 48);
    vec4 y0 = fetch(gated2_4, 6, c + d * 56);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass34, 6, 48 + r + d * 48);
    vec4 x11 = fetch(pass34, 6, 52 + r + d * 48);
    vec4 y1 = fetch(gated2_4, 6, 56 + c + d * 56);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass34, 6, 96 + r + d * 48);
    vec4 x21 = fetch(pass34, 6, 100 + r + d * 48);
    vec4 y2 = fetch(gated2_4, 6, 112 + c + d * 56);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass34, 6, 144 + r + d * 48);
    vec4 x31 = fetch(pass34, 6, 148 + r + d * 48);
    vec4 y3 = fetch(gated2_4, 6, 168 + c + d * 56);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

// specs/wavenet-words.yaml:27 linear
// from dLinear1_0_0_1_0 [B, 16, 48], linear1_2_0_1_0Weight [48, 56] to dGated1_2_0_0_2 [B, 16, 56]
void linear1_2_0_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass34, 6, r * 48 + d);
    vec4 x1 = fetch(pass34, 6, 48 + r * 48 + d);
    vec4 x2 = fetch(pass34, 6, 96 + r * 48 + d);
    vec4 x3 = fetch(pass34, 6, 144 + r * 48 + d);
    vec4 x4 = fetch(pass34, 6, 192 + r * 48 + d);
    vec4 x5 = fetch(pass34, 6, 240 + r * 48 + d);
    vec4 x6 = fetch(pass34, 6, 288 + r * 48 + d);
    vec4 x7 = fetch(pass34, 6, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 56);
    vec4 y1 = fetch(parameters, 8, p1 + 56 + c + d * 56);
    vec4 y2 = fetch(parameters, 8, p1 + 112 + c + d * 56);
    vec4 y3 = fetch(parameters, 8, p1 + 168 + c + d * 56);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
}

// specs/wavenet-words.yaml:27 linear
// from dLinear1_0_0_1_0 [B, 16, 48], gated1_2_0_0_4 [B, 16, 56] to dLinear1_2_0_1_0Weight [48, 56]
void linear1_2_0_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass34, 6, r + d * 48);
    vec4 x01 = fetch(pass34, 6, 4 + r + d * 48);
    vec4 y0 = fetch(gated1_2_0_0_4, 6, c + d * 56);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass34, 6, 48 + r + d * 48);
    vec4 x11 = fetch(pass34, 6, 52 + r + d * 48);
    vec4 y1 = fetch(gated1_2_0_0_4, 6, 56 + c + d * 56);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass34, 6, 96 + r + d * 48);
    vec4 x21 = fetch(pass34, 6, 100 + r + d * 48);
    vec4 y2 = fetch(gated1_2_0_0_4, 6, 112 + c + d * 56);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass34, 6, 144 + r + d * 48);
    vec4 x31 = fetch(pass34, 6, 148 + r + d * 48);
    vec4 y3 = fetch(gated1_2_0_0_4, 6, 168 + c + d * 56);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

// specs/wavenet-words.yaml:27 linear
// from dLinear1_0_0_1_0 [B, 16, 48], linear1_1_0_1_0Weight [48, 56] to dGated1_1_0_0_2 [B, 16, 56]
void linear1_1_0_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass34, 6, r * 48 + d);
    vec4 x1 = fetch(pass34, 6, 48 + r * 48 + d);
    vec4 x2 = fetch(pass34, 6, 96 + r * 48 + d);
    vec4 x3 = fetch(pass34, 6, 144 + r * 48 + d);
    vec4 x4 = fetch(pass34, 6, 192 + r * 48 + d);
    vec4 x5 = fetch(pass34, 6, 240 + r * 48 + d);
    vec4 x6 = fetch(pass34, 6, 288 + r * 48 + d);
    vec4 x7 = fetch(pass34, 6, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p2 + c + d * 56);
    vec4 y1 = fetch(parameters, 8, p2 + 56 + c + d * 56);
    vec4 y2 = fetch(parameters, 8, p2 + 112 + c + d * 56);
    vec4 y3 = fetch(parameters, 8, p2 + 168 + c + d * 56);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
}

// specs/wavenet-words.yaml:27 linear
// from dLinear1_0_0_1_0 [B, 16, 48], gated1_1_0_0_4 [B, 16, 56] to dLinear1_1_0_1_0Weight [48, 56]
void linear1_1_0_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass34, 6, r + d * 48);
    vec4 x01 = fetch(pass34, 6, 4 + r + d * 48);
    vec4 y0 = fetch(gated1_1_0_0_4, 6, c + d * 56);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass34, 6, 48 + r + d * 48);
    vec4 x11 = fetch(pass34, 6, 52 + r + d * 48);
    vec4 y1 = fetch(gated1_1_0_0_4, 6, 56 + c + d * 56);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass34, 6, 96 + r + d * 48);
    vec4 x21 = fetch(pass34, 6, 100 + r + d * 48);
    vec4 y2 = fetch(gated1_1_0_0_4, 6, 112 + c + d * 56);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass34, 6, 144 + r + d * 48);
    vec4 x31 = fetch(pass34, 6, 148 + r + d * 48);
    vec4 y3 = fetch(gated1_1_0_0_4, 6, 168 + c + d * 56);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

// specs/wavenet-words.yaml:27 linear
// from dLinear1_0_0_1_0 [B, 16, 48], linear1_0_0_1_0Weight [48, 56] to dGated1_0_0_0_2 [B, 16, 56]
void linear1_0_0_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass34, 6, r * 48 + d);
    vec4 x1 = fetch(pass34, 6, 48 + r * 48 + d);
    vec4 x2 = fetch(pass34, 6, 96 + r * 48 + d);
    vec4 x3 = fetch(pass34, 6, 144 + r * 48 + d);
    vec4 x4 = fetch(pass34, 6, 192 + r * 48 + d);
    vec4 x5 = fetch(pass34, 6, 240 + r * 48 + d);
    vec4 x6 = fetch(pass34, 6, 288 + r * 48 + d);
    vec4 x7 = fetch(pass34, 6, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c + d * 56);
    vec4 y1 = fetch(parameters, 8, p3 + 56 + c + d * 56);
    vec4 y2 = fetch(parameters, 8, p3 + 112 + c + d * 56);
    vec4 y3 = fetch(parameters, 8, p3 + 168 + c + d * 56);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
}

// specs/wavenet-words.yaml:27 linear
// from dLinear1_0_0_1_0 [B, 16, 48], gated1_0_0_0_4 [B, 16, 56] to dLinear1_0_0_1_0Weight [48, 56]
void linear1_0_0_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass34, 6, r + d * 48);
    vec4 x01 = fetch(pass34, 6, 4 + r + d * 48);
    vec4 y0 = fetch(gated1_0_0_0_4, 6, c + d * 56);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass34, 6, 48 + r + d * 48);
    vec4 x11 = fetch(pass34, 6, 52 + r + d * 48);
    vec4 y1 = fetch(gated1_0_0_0_4, 6, 56 + c + d * 56);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass34, 6, 96 + r + d * 48);
    vec4 x21 = fetch(pass34, 6, 100 + r + d * 48);
    vec4 y2 = fetch(gated1_0_0_0_4, 6, 112 + c + d * 56);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass34, 6, 144 + r + d * 48);
    vec4 x31 = fetch(pass34, 6, 148 + r + d * 48);
    vec4 y3 = fetch(gated1_0_0_0_4, 6, 168 + c + d * 56);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 1792) {
    linear3_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 2128) {
    linear3_0WeightGradient(e - 1792, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 3920) {
    linear1_2_0_1_0InputGradient(e - 2128, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 4256) {
    linear1_2_0_1_0WeightGradient(e - 3920, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 6048) {
    linear1_1_0_1_0InputGradient(e - 4256, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 6384) {
    linear1_1_0_1_0WeightGradient(e - 6048, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 8176) {
    linear1_0_0_1_0InputGradient(e - 6384, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_0_0_1_0WeightGradient(e - 8176, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2Backward_dGated2_2: {
        samplers: ['pass35', 'gated2Filter', 'gated2Gate'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass35;
uniform sampler2D gated2Filter;
uniform sampler2D gated2Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:31 gated
// from dGated2 [B, 16, 56], gated2Filter [B, 16, 56], gated2Gate [B, 16, 56] to dGated2_2 [B, 16, 56], dGated2_4 [B, 16, 56]
void gated2Backward_dGated2_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 56;
  int c = e % 56;
  vec4 dy = row(pass35, 6, 0, 56, n, c);
  vec4 filter_ = fetch(gated2Filter, 6, n * 56 + c);
  vec4 gate = fetch(gated2Gate, 6, n * 56 + c);
  vec4 dY = ((dy * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dy * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  gated2Backward_dGated2_2(e, o0, o1);
}
`,
      },
      gated2Backward_dGated2GateBias: {
        samplers: ['pass35', 'gated2Filter', 'gated2Gate'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass35;
uniform sampler2D gated2Filter;
uniform sampler2D gated2Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:31 gated
// from dGated2 [B, 16, 56], gated2Filter [B, 16, 56], gated2Gate [B, 16, 56] to dGated2GateBias [1, 1, 56], dGated2FilterBias [1, 1, 56]
void gated2Backward_dGated2GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass35, 6, 0, 56, n, c);
    vec4 filter_ = fetch(gated2Filter, 6, n * 56 + c);
    vec4 gate = fetch(gated2Gate, 6, n * 56 + c);
    vec4 dY = ((dy * filter_) * (gate * (1.0 - gate)));
    dGateBias += dY;
    vec4 dY2 = ((dy * gate) * (1.0 - (filter_ * filter_)));
    dFilterBias += dY2;
  }
  r0 = dGateBias;
  r1 = dFilterBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  gated2Backward_dGated2GateBias(e, o0, o1);
}
`,
      },
      gated2InputGradient: {
        samplers: ['dGated2_2', 'parameters', 'gated2', 'dGated2_4'],
        code: `${library}
const int batch = 16;
uniform sampler2D dGated2_2;
uniform sampler2D parameters;
uniform sampler2D gated2;
uniform sampler2D dGated2_4;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:31 gated
// from dGated2_2 [B, 16, 56], gated2GateWeight [56, 56, 2] to dGated2_3 [B, 16, 112]
void gated2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 112 * 8;
  int c = e % 112;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(dGated2_2, 6, r * 56 + d);
    vec4 x1 = fetch(dGated2_2, 6, 56 + r * 56 + d);
    vec4 x2 = fetch(dGated2_2, 6, 112 + r * 56 + d);
    vec4 x3 = fetch(dGated2_2, 6, 168 + r * 56 + d);
    vec4 x4 = fetch(dGated2_2, 6, 224 + r * 56 + d);
    vec4 x5 = fetch(dGated2_2, 6, 280 + r * 56 + d);
    vec4 x6 = fetch(dGated2_2, 6, 336 + r * 56 + d);
    vec4 x7 = fetch(dGated2_2, 6, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 112);
    vec4 y1 = fetch(parameters, 8, p0 + 112 + c + d * 112);
    vec4 y2 = fetch(parameters, 8, p0 + 224 + c + d * 112);
    vec4 y3 = fetch(parameters, 8, p0 + 336 + c + d * 112);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
}

// specs/wavenet-words.yaml:31 gated
// from dGated2_2 [B, 16, 56], gated2 [B, 16, 112] to dGated2GateWeight [56, 112]
void gated2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 112 * 8;
  int c = e % 112;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dGated2_2, 6, r + d * 56);
    vec4 x01 = fetch(dGated2_2, 6, 4 + r + d * 56);
    vec4 y0 = fetch(gated2, 7, c + d * 112);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_2, 6, 56 + r + d * 56);
    vec4 x11 = fetch(dGated2_2, 6, 60 + r + d * 56);
    vec4 y1 = fetch(gated2, 7, 112 + c + d * 112);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_2, 6, 112 + r + d * 56);
    vec4 x21 = fetch(dGated2_2, 6, 116 + r + d * 56);
    vec4 y2 = fetch(gated2, 7, 224 + c + d * 112);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_2, 6, 168 + r + d * 56);
    vec4 x31 = fetch(dGated2_2, 6, 172 + r + d * 56);
    vec4 y3 = fetch(gated2, 7, 336 + c + d * 112);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

// specs/wavenet-words.yaml:31 gated
// from dGated2_4 [B, 16, 56], gated2FilterWeight [56, 56, 2] to dGated2_5 [B, 16, 112]
void gated2InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 112 * 8;
  int c = e % 112;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(dGated2_4, 6, r * 56 + d);
    vec4 x1 = fetch(dGated2_4, 6, 56 + r * 56 + d);
    vec4 x2 = fetch(dGated2_4, 6, 112 + r * 56 + d);
    vec4 x3 = fetch(dGated2_4, 6, 168 + r * 56 + d);
    vec4 x4 = fetch(dGated2_4, 6, 224 + r * 56 + d);
    vec4 x5 = fetch(dGated2_4, 6, 280 + r * 56 + d);
    vec4 x6 = fetch(dGated2_4, 6, 336 + r * 56 + d);
    vec4 x7 = fetch(dGated2_4, 6, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 112);
    vec4 y1 = fetch(parameters, 8, p1 + 112 + c + d * 112);
    vec4 y2 = fetch(parameters, 8, p1 + 224 + c + d * 112);
    vec4 y3 = fetch(parameters, 8, p1 + 336 + c + d * 112);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
}

// specs/wavenet-words.yaml:31 gated
// from dGated2_4 [B, 16, 56], gated2 [B, 16, 112] to dGated2FilterWeight [56, 112]
void gated2WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 112 * 8;
  int c = e % 112;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dGated2_4, 6, r + d * 56);
    vec4 x01 = fetch(dGated2_4, 6, 4 + r + d * 56);
    vec4 y0 = fetch(gated2, 7, c + d * 112);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_4, 6, 56 + r + d * 56);
    vec4 x11 = fetch(dGated2_4, 6, 60 + r + d * 56);
    vec4 y1 = fetch(gated2, 7, 112 + c + d * 112);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_4, 6, 112 + r + d * 56);
    vec4 x21 = fetch(dGated2_4, 6, 116 + r + d * 56);
    vec4 y2 = fetch(gated2, 7, 224 + c + d * 112);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_4, 6, 168 + r + d * 56);
    vec4 x31 = fetch(dGated2_4, 6, 172 + r + d * 56);
    vec4 y3 = fetch(gated2, 7, 336 + c + d * 112);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 3584) {
    gated2InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 4368) {
    gated2WeightGradient(e - 3584, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 7952) {
    gated2InputGradient2(e - 4368, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2WeightGradient2(e - 7952, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2Backward2_dResidual1_2_0: {
        samplers: ['pass38'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass38;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:31 gated
// from dGated2_3 [B, 16, 112] to dResidual1_2_0 [B, 16, 56]
void gated2Backward2_dResidual1_2_0(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    if (b < batch && t < 8 && c < 56) {
      r0 += stripedFour(pass38, 6, 0, 112, b * 1792 + t * 112 + c * 2 + 896, 2);
    }
  }
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    r0 += stripedFour(pass38, 6, 0, 112, b * 1792 + t * 112 + c * 2 + 1, 2);
  }
}

// specs/wavenet-words.yaml:31 gated
// from dGated2_5 [B, 16, 112] to dResidual1_2_0_2 [B, 16, 56]
void gated2Backward3_dResidual1_2_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    if (b < batch && t < 8 && c < 56) {
      r0 += stripedFour(pass38, 6, 4368, 112, b * 1792 + t * 112 + c * 2 + 896, 2);
    }
  }
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    r0 += stripedFour(pass38, 6, 4368, 112, b * 1792 + t * 112 + c * 2 + 1, 2);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 14336) {
    gated2Backward2_dResidual1_2_0(e, o0);
  } else {
    gated2Backward3_dResidual1_2_0_2(e - 14336, o0);
  }
}
`,
      },
      gated2Linear1_2_0_2Backward_dResidual1_1_0: {
        samplers: ['pass39'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass39;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:31 gated
// specs/wavenet-words.yaml:28 linear
// from dResidual1_2_0 [B, 16, 56], dResidual1_2_0_2 [B, 16, 56] to dResidual1_1_0 [B, 16, 56]
void gated2Linear1_2_0_2Backward_dResidual1_1_0(int e, out vec4 r0) {
  int n = e / 56;
  int c = e % 56;
  vec4 dTotal = (fetch(pass39, 7, n * 56 + c) + fetch(pass39, 7, n * 56 + c + 14336));
  r0 = dTotal;
}

// specs/wavenet-words.yaml:31 gated
// specs/wavenet-words.yaml:28 linear
// from dResidual1_2_0 [B, 16, 56], dResidual1_2_0_2 [B, 16, 56] to dLinear1_2_0_2Bias [1, 1, 56]
void gated2Linear1_2_0_2Backward_dLinear1_2_0_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dTotal = (fetch(pass39, 7, n * 56 + c) + fetch(pass39, 7, n * 56 + c + 14336));
    dBias += dTotal;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 14336) {
    gated2Linear1_2_0_2Backward_dResidual1_1_0(e, o0);
  } else {
    gated2Linear1_2_0_2Backward_dLinear1_2_0_2Bias(e - 14336, o0);
  }
}
`,
      },
      linear1_2_0_2InputGradient: {
        samplers: ['pass40', 'parameters', 'gated1_2_0_0_4'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass40;
uniform sampler2D parameters;
uniform sampler2D gated1_2_0_0_4;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:28 linear
// from dResidual1_1_0 [B, 16, 56], linear1_2_0_2Weight [56, 56] to dGated1_2_0_0 [B, 16, 56]
void linear1_2_0_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(pass40, 6, r * 56 + d);
    vec4 x1 = fetch(pass40, 6, 56 + r * 56 + d);
    vec4 x2 = fetch(pass40, 6, 112 + r * 56 + d);
    vec4 x3 = fetch(pass40, 6, 168 + r * 56 + d);
    vec4 x4 = fetch(pass40, 6, 224 + r * 56 + d);
    vec4 x5 = fetch(pass40, 6, 280 + r * 56 + d);
    vec4 x6 = fetch(pass40, 6, 336 + r * 56 + d);
    vec4 x7 = fetch(pass40, 6, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 56);
    vec4 y1 = fetch(parameters, 8, p0 + 56 + c + d * 56);
    vec4 y2 = fetch(parameters, 8, p0 + 112 + c + d * 56);
    vec4 y3 = fetch(parameters, 8, p0 + 168 + c + d * 56);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
}

// specs/wavenet-words.yaml:28 linear
// from dResidual1_1_0 [B, 16, 56], gated1_2_0_0_4 [B, 16, 56] to dLinear1_2_0_2Weight [56, 56]
void linear1_2_0_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass40, 6, r + d * 56);
    vec4 x01 = fetch(pass40, 6, 4 + r + d * 56);
    vec4 y0 = fetch(gated1_2_0_0_4, 6, c + d * 56);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass40, 6, 56 + r + d * 56);
    vec4 x11 = fetch(pass40, 6, 60 + r + d * 56);
    vec4 y1 = fetch(gated1_2_0_0_4, 6, 56 + c + d * 56);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass40, 6, 112 + r + d * 56);
    vec4 x21 = fetch(pass40, 6, 116 + r + d * 56);
    vec4 y2 = fetch(gated1_2_0_0_4, 6, 112 + c + d * 56);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass40, 6, 168 + r + d * 56);
    vec4 x31 = fetch(pass40, 6, 172 + r + d * 56);
    vec4 y3 = fetch(gated1_2_0_0_4, 6, 168 + c + d * 56);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1792) {
    linear1_2_0_2InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_2_0_2WeightGradient(e - 1792, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear1_2_0_1_0Gated1_2_0_0Backward_dGated1_2_0_0_3: {
        samplers: ['pass41', 'pass35', 'gated1_2_0_0Filter', 'gated1_2_0_0Gate'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass41;
uniform sampler2DArray pass35;
uniform sampler2D gated1_2_0_0Filter;
uniform sampler2D gated1_2_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:27 linear
// specs/wavenet-words.yaml:26 gated
// from dGated1_2_0_0 [B, 16, 56], dGated1_2_0_0_2 [B, 16, 56], gated1_2_0_0Filter [B, 16, 56], gated1_2_0_0Gate [B, 16, 56] to dGated1_2_0_0_3 [B, 16, 56], dGated1_2_0_0_5 [B, 16, 56]
void linear1_2_0_1_0Gated1_2_0_0Backward_dGated1_2_0_0_3(int e, out vec4 r0, out vec4 r1) {
  int n = e / 56;
  int c = e % 56;
  vec4 dProduct = (row(pass41, 5, 0, 56, n, c) + row(pass35, 6, 2128, 56, n, c));
  vec4 filter_ = fetch(gated1_2_0_0Filter, 6, n * 56 + c);
  vec4 gate = fetch(gated1_2_0_0Gate, 6, n * 56 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  linear1_2_0_1_0Gated1_2_0_0Backward_dGated1_2_0_0_3(e, o0, o1);
}
`,
      },
      linear1_2_0_1_0Gated1_2_0_0Backward_dGated1_2_0_0GateBias: {
        samplers: ['pass41', 'pass35', 'gated1_2_0_0Filter', 'gated1_2_0_0Gate'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass41;
uniform sampler2DArray pass35;
uniform sampler2D gated1_2_0_0Filter;
uniform sampler2D gated1_2_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:27 linear
// specs/wavenet-words.yaml:26 gated
// from dGated1_2_0_0 [B, 16, 56], dGated1_2_0_0_2 [B, 16, 56], gated1_2_0_0Filter [B, 16, 56], gated1_2_0_0Gate [B, 16, 56] to dGated1_2_0_0GateBias [1, 1, 56], dGated1_2_0_0FilterBias [1, 1, 56]
void linear1_2_0_1_0Gated1_2_0_0Backward_dGated1_2_0_0GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = (row(pass41, 5, 0, 56, n, c) + row(pass35, 6, 2128, 56, n, c));
    vec4 filter_ = fetch(gated1_2_0_0Filter, 6, n * 56 + c);
    vec4 gate = fetch(gated1_2_0_0Gate, 6, n * 56 + c);
    vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
    dGateBias += dY;
    vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
    dFilterBias += dY2;
  }
  r0 = dGateBias;
  r1 = dFilterBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  linear1_2_0_1_0Gated1_2_0_0Backward_dGated1_2_0_0GateBias(e, o0, o1);
}
`,
      },
      gated1_2_0_0Backward_dResidual1_1_0_2: {
        samplers: ['pass44'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass44;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from dGated1_2_0_0_4 [B, 16, 112] to dResidual1_1_0_2 [B, 16, 56]
void gated1_2_0_0Backward_dResidual1_1_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    if (b < batch && t < 12 && c < 56) {
      r0 += stripedFour(pass44, 6, 0, 112, b * 1792 + t * 112 + c * 2 + 448, 2);
    }
  }
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    r0 += stripedFour(pass44, 6, 0, 112, b * 1792 + t * 112 + c * 2 + 1, 2);
  }
}

// specs/wavenet-words.yaml:26 gated
// from dGated1_2_0_0_6 [B, 16, 112] to dResidual1_1_0_3 [B, 16, 56]
void gated1_2_0_0Backward2_dResidual1_1_0_3(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    if (b < batch && t < 12 && c < 56) {
      r0 += stripedFour(pass44, 6, 4368, 112, b * 1792 + t * 112 + c * 2 + 448, 2);
    }
  }
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    r0 += stripedFour(pass44, 6, 4368, 112, b * 1792 + t * 112 + c * 2 + 1, 2);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 14336) {
    gated1_2_0_0Backward_dResidual1_1_0_2(e, o0);
  } else {
    gated1_2_0_0Backward2_dResidual1_1_0_3(e - 14336, o0);
  }
}
`,
      },
      gated1_2_0_0Linear1_1_0_2Backward_dResidual1_0_0: {
        samplers: ['pass40', 'pass45'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass40;
uniform sampler2D pass45;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// specs/wavenet-words.yaml:28 linear
// from dResidual1_1_0 [B, 16, 56], dResidual1_1_0_2 [B, 16, 56], dResidual1_1_0_3 [B, 16, 56] to dResidual1_0_0 [B, 16, 56]
void gated1_2_0_0Linear1_1_0_2Backward_dResidual1_0_0(int e, out vec4 r0) {
  int n = e / 56;
  int c = e % 56;
  vec4 dTotal = ((fetch(pass40, 6, n * 56 + c) + fetch(pass45, 7, n * 56 + c)) + fetch(pass45, 7, n * 56 + c + 14336));
  r0 = dTotal;
}

// specs/wavenet-words.yaml:26 gated
// specs/wavenet-words.yaml:28 linear
// from dResidual1_1_0 [B, 16, 56], dResidual1_1_0_2 [B, 16, 56], dResidual1_1_0_3 [B, 16, 56] to dLinear1_1_0_2Bias [1, 1, 56]
void gated1_2_0_0Linear1_1_0_2Backward_dLinear1_1_0_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dTotal = ((fetch(pass40, 6, n * 56 + c) + fetch(pass45, 7, n * 56 + c)) + fetch(pass45, 7, n * 56 + c + 14336));
    dBias += dTotal;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 14336) {
    gated1_2_0_0Linear1_1_0_2Backward_dResidual1_0_0(e, o0);
  } else {
    gated1_2_0_0Linear1_1_0_2Backward_dLinear1_1_0_2Bias(e - 14336, o0);
  }
}
`,
      },
      linear1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0_3: {
        samplers: ['pass47', 'pass35', 'gated1_1_0_0Filter', 'gated1_1_0_0Gate'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass47;
uniform sampler2DArray pass35;
uniform sampler2D gated1_1_0_0Filter;
uniform sampler2D gated1_1_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:27 linear
// specs/wavenet-words.yaml:26 gated
// from dGated1_1_0_0 [B, 16, 56], dGated1_1_0_0_2 [B, 16, 56], gated1_1_0_0Filter [B, 16, 56], gated1_1_0_0Gate [B, 16, 56] to dGated1_1_0_0_3 [B, 16, 56], dGated1_1_0_0_5 [B, 16, 56]
void linear1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0_3(int e, out vec4 r0, out vec4 r1) {
  int n = e / 56;
  int c = e % 56;
  vec4 dProduct = (row(pass47, 5, 0, 56, n, c) + row(pass35, 6, 4256, 56, n, c));
  vec4 filter_ = fetch(gated1_1_0_0Filter, 6, n * 56 + c);
  vec4 gate = fetch(gated1_1_0_0Gate, 6, n * 56 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  linear1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0_3(e, o0, o1);
}
`,
      },
      linear1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0GateBias: {
        samplers: ['pass47', 'pass35', 'gated1_1_0_0Filter', 'gated1_1_0_0Gate'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass47;
uniform sampler2DArray pass35;
uniform sampler2D gated1_1_0_0Filter;
uniform sampler2D gated1_1_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:27 linear
// specs/wavenet-words.yaml:26 gated
// from dGated1_1_0_0 [B, 16, 56], dGated1_1_0_0_2 [B, 16, 56], gated1_1_0_0Filter [B, 16, 56], gated1_1_0_0Gate [B, 16, 56] to dGated1_1_0_0GateBias [1, 1, 56], dGated1_1_0_0FilterBias [1, 1, 56]
void linear1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = (row(pass47, 5, 0, 56, n, c) + row(pass35, 6, 4256, 56, n, c));
    vec4 filter_ = fetch(gated1_1_0_0Filter, 6, n * 56 + c);
    vec4 gate = fetch(gated1_1_0_0Gate, 6, n * 56 + c);
    vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
    dGateBias += dY;
    vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
    dFilterBias += dY2;
  }
  r0 = dGateBias;
  r1 = dFilterBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  linear1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0GateBias(e, o0, o1);
}
`,
      },
      gated1_1_0_0Backward_dResidual1_0_0_2: {
        samplers: ['pass50'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass50;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from dGated1_1_0_0_4 [B, 16, 112] to dResidual1_0_0_2 [B, 16, 56]
void gated1_1_0_0Backward_dResidual1_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    if (b < batch && t < 14 && c < 56) {
      r0 += stripedFour(pass50, 6, 0, 112, b * 1792 + t * 112 + c * 2 + 224, 2);
    }
  }
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    r0 += stripedFour(pass50, 6, 0, 112, b * 1792 + t * 112 + c * 2 + 1, 2);
  }
}

// specs/wavenet-words.yaml:26 gated
// from dGated1_1_0_0_6 [B, 16, 112] to dResidual1_0_0_3 [B, 16, 56]
void gated1_1_0_0Backward2_dResidual1_0_0_3(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    if (b < batch && t < 14 && c < 56) {
      r0 += stripedFour(pass50, 6, 4368, 112, b * 1792 + t * 112 + c * 2 + 224, 2);
    }
  }
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    r0 += stripedFour(pass50, 6, 4368, 112, b * 1792 + t * 112 + c * 2 + 1, 2);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 14336) {
    gated1_1_0_0Backward_dResidual1_0_0_2(e, o0);
  } else {
    gated1_1_0_0Backward2_dResidual1_0_0_3(e - 14336, o0);
  }
}
`,
      },
      linear1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0_3: {
        samplers: ['pass53', 'pass35', 'gated1_0_0_0Filter', 'gated1_0_0_0Gate'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass53;
uniform sampler2DArray pass35;
uniform sampler2D gated1_0_0_0Filter;
uniform sampler2D gated1_0_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:27 linear
// specs/wavenet-words.yaml:26 gated
// from dGated1_0_0_0 [B, 16, 56], dGated1_0_0_0_2 [B, 16, 56], gated1_0_0_0Filter [B, 16, 56], gated1_0_0_0Gate [B, 16, 56] to dGated1_0_0_0_3 [B, 16, 56], dGated1_0_0_0_5 [B, 16, 56]
void linear1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0_3(int e, out vec4 r0, out vec4 r1) {
  int n = e / 56;
  int c = e % 56;
  vec4 dProduct = (row(pass53, 5, 0, 56, n, c) + row(pass35, 6, 6384, 56, n, c));
  vec4 filter_ = fetch(gated1_0_0_0Filter, 6, n * 56 + c);
  vec4 gate = fetch(gated1_0_0_0Gate, 6, n * 56 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  linear1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0_3(e, o0, o1);
}
`,
      },
      linear1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0GateBias: {
        samplers: ['pass53', 'pass35', 'gated1_0_0_0Filter', 'gated1_0_0_0Gate'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass53;
uniform sampler2DArray pass35;
uniform sampler2D gated1_0_0_0Filter;
uniform sampler2D gated1_0_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet-words.yaml:27 linear
// specs/wavenet-words.yaml:26 gated
// from dGated1_0_0_0 [B, 16, 56], dGated1_0_0_0_2 [B, 16, 56], gated1_0_0_0Filter [B, 16, 56], gated1_0_0_0Gate [B, 16, 56] to dGated1_0_0_0GateBias [1, 1, 56], dGated1_0_0_0FilterBias [1, 1, 56]
void linear1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = (row(pass53, 5, 0, 56, n, c) + row(pass35, 6, 6384, 56, n, c));
    vec4 filter_ = fetch(gated1_0_0_0Filter, 6, n * 56 + c);
    vec4 gate = fetch(gated1_0_0_0Gate, 6, n * 56 + c);
    vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
    dGateBias += dY;
    vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
    dFilterBias += dY2;
  }
  r0 = dGateBias;
  r1 = dFilterBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  linear1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0GateBias(e, o0, o1);
}
`,
      },
      gated1_0_0_0Backward_dEmbedding0_2: {
        samplers: ['pass56'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass56;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from dGated1_0_0_0_4 [B, 16, 112] to dEmbedding0_2 [B, 16, 56]
void gated1_0_0_0Backward_dEmbedding0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    if (b < batch && t < 15 && c < 56) {
      r0 += stripedFour(pass56, 6, 0, 112, b * 1792 + t * 112 + c * 2 + 112, 2);
    }
  }
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    r0 += stripedFour(pass56, 6, 0, 112, b * 1792 + t * 112 + c * 2 + 1, 2);
  }
}

// specs/wavenet-words.yaml:26 gated
// from dGated1_0_0_0_6 [B, 16, 112] to dEmbedding0_3 [B, 16, 56]
void gated1_0_0_0Backward2_dEmbedding0_3(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    if (b < batch && t < 15 && c < 56) {
      r0 += stripedFour(pass56, 6, 4368, 112, b * 1792 + t * 112 + c * 2 + 112, 2);
    }
  }
  {
    int b = e / 896;
    int t = (e % 896) / 56;
    int c = e % 56;
    r0 += stripedFour(pass56, 6, 4368, 112, b * 1792 + t * 112 + c * 2 + 1, 2);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 14336) {
    gated1_0_0_0Backward_dEmbedding0_2(e, o0);
  } else {
    gated1_0_0_0Backward2_dEmbedding0_3(e - 14336, o0);
  }
}
`,
      },
      gated1_0_0_0Backward3_dEmbedding0_4: {
        samplers: ['pass52', 'pass57'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass52;
uniform sampler2D pass57;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from dEmbedding0 [B, 16, 56], dEmbedding0_2 [B, 16, 56], dEmbedding0_3 [B, 16, 56] to dEmbedding0_4 [B, 16, 56]
void gated1_0_0_0Backward3_dEmbedding0_4(int e, out vec4 r0) {
  int i = e;
  r0 = ((fetch(pass52, 6, i) + fetch(pass57, 7, i)) + fetch(pass57, 7, i + 14336));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  gated1_0_0_0Backward3_dEmbedding0_4(e, o0);
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'dEmbedding0_4'],
        code: `${library}
const int batch = 16;
uniform sampler2D examples;
uniform sampler2D dEmbedding0_4;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:20 embedding
// from tokens [B, 16, 1], dEmbedding0_4 [B, 16, 56] to dEmbedding0Weight [27, 56]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  vec4 rows0 = float(r + 0) + lanes;
  vec4 rows1 = float(r + 4) + lanes;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 names = fetch(examples, 4, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = fetch(dEmbedding0_4, 6, c + d * 56);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = same(vec4(names.y), rows0);
    vec4 x11 = same(vec4(names.y), rows1);
    vec4 y1 = fetch(dEmbedding0_4, 6, 56 + c + d * 56);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = same(vec4(names.z), rows0);
    vec4 x21 = same(vec4(names.z), rows1);
    vec4 y2 = fetch(dEmbedding0_4, 6, 112 + c + d * 56);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = same(vec4(names.w), rows0);
    vec4 x31 = same(vec4(names.w), rows1);
    vec4 y3 = fetch(dEmbedding0_4, 6, 168 + c + d * 56);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  embedding0Gradient_dEmbedding0Weight(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      linear3_0Backward_dLinear1_1_0_1_0Bias: {
        samplers: ['pass34'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass34;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/wavenet-words.yaml:32 linear
// from dLinear1_0_0_1_0Bias [1, 1, 48] to dLinear1_1_0_1_0Bias [48], dLinear1_2_0_1_0Bias [48], dLinear3_0Bias [48]
void linear3_0Backward_dLinear1_1_0_1_0Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int i = e;
  vec4 dBias = fetch(pass34, 6, i + 12288);
  r0 = dBias;
  r1 = dBias;
  r2 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  linear3_0Backward_dLinear1_1_0_1_0Bias(e, o0, o1, o2);
}
`,
      },
      gradients1: {
        samplers: [
          'pass56',
          'pass50',
          'pass44',
          'pass38',
          'pass53',
          'pass47',
          'pass41',
          'pass35',
          'pass33',
          'dEmbedding0Weight',
          'pass31',
          'dGated1_0_0_0FilterBias',
          'dGated1_0_0_0GateBias',
          'pass52',
          'dGated1_1_0_0FilterBias',
          'dGated1_1_0_0GateBias',
        ],
        code: `${library}
uniform sampler2DArray pass56;
uniform sampler2DArray pass50;
uniform sampler2DArray pass44;
uniform sampler2DArray pass38;
uniform sampler2DArray pass53;
uniform sampler2DArray pass47;
uniform sampler2DArray pass41;
uniform sampler2DArray pass35;
uniform sampler2DArray pass33;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2DArray pass31;
uniform sampler2D dGated1_0_0_0FilterBias;
uniform sampler2D dGated1_0_0_0GateBias;
uniform sampler2D pass52;
uniform sampler2D dGated1_1_0_0FilterBias;
uniform sampler2D dGated1_1_0_0GateBias;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 1512 && e < 7784) { o0 = striped(pass56, 6, 7952, 112, e - 1512); return; } // dGated1_0_0_0FilterWeight
  if (e >= 7840 && e < 14112) { o0 = striped(pass56, 6, 3584, 112, e - 7840); return; } // dGated1_0_0_0GateWeight
  if (e >= 20096 && e < 26368) { o0 = striped(pass50, 6, 7952, 112, e - 20096); return; } // dGated1_1_0_0FilterWeight
  if (e >= 26424 && e < 32696) { o0 = striped(pass50, 6, 3584, 112, e - 26424); return; } // dGated1_1_0_0GateWeight
  if (e >= 38680 && e < 44952) { o0 = striped(pass44, 6, 7952, 112, e - 38680); return; } // dGated1_2_0_0FilterWeight
  if (e >= 45008 && e < 51280) { o0 = striped(pass44, 6, 3584, 112, e - 45008); return; } // dGated1_2_0_0GateWeight
  if (e >= 57264 && e < 63536) { o0 = striped(pass38, 6, 7952, 112, e - 57264); return; } // dGated2FilterWeight
  if (e >= 63592 && e < 69864) { o0 = striped(pass38, 6, 3584, 112, e - 63592); return; } // dGated2GateWeight
  if (e >= 16904 && e < 20040) { o0 = striped(pass53, 5, 1792, 56, e - 16904); return; } // dLinear1_0_0_2Weight
  if (e >= 35488 && e < 38624) { o0 = striped(pass47, 5, 1792, 56, e - 35488); return; } // dLinear1_1_0_2Weight
  if (e >= 54072 && e < 57208) { o0 = striped(pass41, 5, 1792, 56, e - 54072); return; } // dLinear1_2_0_2Weight
  if (e >= 14168 && e < 16856) { o0 = striped(pass35, 6, 8176, 56, e - 14168); return; } // dLinear1_0_0_1_0Weight
  if (e >= 32752 && e < 35440) { o0 = striped(pass35, 6, 6048, 56, e - 32752); return; } // dLinear1_1_0_1_0Weight
  if (e >= 51336 && e < 54024) { o0 = striped(pass35, 6, 3920, 56, e - 51336); return; } // dLinear1_2_0_1_0Weight
  if (e >= 69920 && e < 72608) { o0 = striped(pass35, 6, 1792, 56, e - 69920); return; } // dLinear3_0Weight
  if (e >= 72656 && e < 74960) { o0 = striped(pass33, 5, 1536, 48, e - 72656); return; } // dLinear6Weight
  if (e >= 0 && e < 1512) { o0 = striped(dEmbedding0Weight, 3, 0, 56, e); return; } // dEmbedding0Weight
  if (e >= 75008 && e < 76304) { o0 = striped(pass31, 5, 1568, 48, e - 75008); return; } // dLinear8Weight
  if (e >= 7784 && e < 7840) { o0 = fetch(dGated1_0_0_0FilterBias, 2, e - 7784); return; } // dGated1_0_0_0FilterBias
  if (e >= 14112 && e < 14168) { o0 = fetch(dGated1_0_0_0GateBias, 2, e - 14112); return; } // dGated1_0_0_0GateBias
  if (e >= 20040 && e < 20096) { o0 = fetch(pass52, 6, e - 20040 + 14336); return; } // dLinear1_0_0_2Bias
  if (e >= 26368 && e < 26424) { o0 = fetch(dGated1_1_0_0FilterBias, 2, e - 26368); return; } // dGated1_1_0_0FilterBias
  if (e >= 32696 && e < 32752) { o0 = fetch(dGated1_1_0_0GateBias, 2, e - 32696); return; } // dGated1_1_0_0GateBias
  discard;
}
`,
      },
      gradients2: {
        samplers: [
          'pass46',
          'dGated1_2_0_0FilterBias',
          'dGated1_2_0_0GateBias',
          'pass40',
          'dGated2FilterBias',
          'dGated2GateBias',
          'pass34',
          'dLinear1_1_0_1_0Bias',
          'dLinear1_2_0_1_0Bias',
          'dLinear3_0Bias',
          'pass32',
          'pass31',
        ],
        code: `${library}
uniform sampler2D pass46;
uniform sampler2D dGated1_2_0_0FilterBias;
uniform sampler2D dGated1_2_0_0GateBias;
uniform sampler2D pass40;
uniform sampler2D dGated2FilterBias;
uniform sampler2D dGated2GateBias;
uniform sampler2D pass34;
uniform sampler2D dLinear1_1_0_1_0Bias;
uniform sampler2D dLinear1_2_0_1_0Bias;
uniform sampler2D dLinear3_0Bias;
uniform sampler2D pass32;
uniform sampler2DArray pass31;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 38624 && e < 38680) { o0 = fetch(pass46, 6, e - 38624 + 14336); return; } // dLinear1_1_0_2Bias
  if (e >= 44952 && e < 45008) { o0 = fetch(dGated1_2_0_0FilterBias, 2, e - 44952); return; } // dGated1_2_0_0FilterBias
  if (e >= 51280 && e < 51336) { o0 = fetch(dGated1_2_0_0GateBias, 2, e - 51280); return; } // dGated1_2_0_0GateBias
  if (e >= 57208 && e < 57264) { o0 = fetch(pass40, 6, e - 57208 + 14336); return; } // dLinear1_2_0_2Bias
  if (e >= 63536 && e < 63592) { o0 = fetch(dGated2FilterBias, 2, e - 63536); return; } // dGated2FilterBias
  if (e >= 69864 && e < 69920) { o0 = fetch(dGated2GateBias, 2, e - 69864); return; } // dGated2GateBias
  if (e >= 16856 && e < 16904) { o0 = fetch(pass34, 6, e - 16856 + 12288); return; } // dLinear1_0_0_1_0Bias
  if (e >= 35440 && e < 35488) { o0 = fetch(dLinear1_1_0_1_0Bias, 2, e - 35440); return; } // dLinear1_1_0_1_0Bias
  if (e >= 54024 && e < 54072) { o0 = fetch(dLinear1_2_0_1_0Bias, 2, e - 54024); return; } // dLinear1_2_0_1_0Bias
  if (e >= 72608 && e < 72656) { o0 = fetch(dLinear3_0Bias, 2, e - 72608); return; } // dLinear3_0Bias
  if (e >= 74960 && e < 75008) { o0 = fetch(pass32, 6, e - 74960 + 12288); return; } // dLinear6Bias
  if (e >= 76304 && e < 76331) { o0 = fetch(pass31, 5, e - 76304 + 4); return; } // dLinear8Bias
  discard;
}
`,
      },
    },
  };
/** Forward in evaluation mode. */
const evaluation: WebglProgram = {
    batch: 128,
    textures: {
      pass1: { length: 114692, layers: 1 },
      gated1_0_0_0: { length: 229376, layers: 1 },
      pass3: { length: 28672, layers: 8 },
      gated1_0_0_0_4: { length: 114688, layers: 1 },
      pass5: { length: 26624, layers: 8 },
      residual1_0_0: { length: 114688, layers: 1 },
      gated1_1_0_0: { length: 229376, layers: 1 },
      pass8: { length: 28672, layers: 8 },
      gated1_1_0_0_4: { length: 114688, layers: 1 },
      pass10: { length: 26624, layers: 8 },
      residual1_1_0: { length: 114688, layers: 1 },
      gated1_2_0_0: { length: 229376, layers: 1 },
      pass13: { length: 28672, layers: 8 },
      gated1_2_0_0_4: { length: 114688, layers: 1 },
      pass15: { length: 26624, layers: 8 },
      residual1_2_0: { length: 114688, layers: 1 },
      gated2: { length: 229376, layers: 1 },
      pass18: { length: 28672, layers: 8 },
      gated2_4: { length: 114688, layers: 1 },
      linear3_0: { length: 12288, layers: 8 },
      relu5: { length: 98304, layers: 1 },
      linear6: { length: 12288, layers: 8 },
      relu7: { length: 98304, layers: 1 },
      linear8: { length: 7168, layers: 8 },
      lossForward2_sumPart: { length: 2048, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
    },
    targets: 2048,
    examples: 4096,
    logits: { texture: 'linear8', offset: 0, columns: 27 },
    loss: { texture: 'loss3', offset: 0 },
    draws: [
      {
        shader: 'lossForward_loss',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward_gated1_0_0_0',
        reads: ['pass1'],
        writes: ['gated1_0_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_0_0_0'],
        writes: ['pass3'],
        s: 0,
        numbers: [7784, 1512, 14112, 7840],
      },
      {
        shader: 'gated1_0_0_0Forward4_gated1_0_0_0_4',
        reads: ['pass3'],
        writes: ['gated1_0_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_0_1_0Forward',
        reads: ['parameters', 'gated1_0_0_0_4'],
        writes: ['pass5'],
        s: 0,
        numbers: [16856, 14168, 20040, 16904],
      },
      {
        shader: 'residual1_0_0Forward_residual1_0_0',
        reads: ['pass1', 'pass5'],
        writes: ['residual1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_1_0_0Forward_gated1_1_0_0',
        reads: ['residual1_0_0'],
        writes: ['gated1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_1_0_0'],
        writes: ['pass8'],
        s: 0,
        numbers: [26368, 20096, 32696, 26424],
      },
      {
        shader: 'gated1_0_0_0Forward4_gated1_0_0_0_4',
        reads: ['pass8'],
        writes: ['gated1_1_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_0_1_0Forward',
        reads: ['parameters', 'gated1_1_0_0_4'],
        writes: ['pass10'],
        s: 0,
        numbers: [35440, 32752, 38624, 35488],
      },
      {
        shader: 'residual1_1_0Forward_residual1_1_0',
        reads: ['residual1_0_0', 'pass10'],
        writes: ['residual1_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_2_0_0Forward_gated1_2_0_0',
        reads: ['residual1_1_0'],
        writes: ['gated1_2_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_2_0_0'],
        writes: ['pass13'],
        s: 0,
        numbers: [44952, 38680, 51280, 45008],
      },
      {
        shader: 'gated1_0_0_0Forward4_gated1_0_0_0_4',
        reads: ['pass13'],
        writes: ['gated1_2_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_0_1_0Forward',
        reads: ['parameters', 'gated1_2_0_0_4'],
        writes: ['pass15'],
        s: 0,
        numbers: [54024, 51336, 57208, 54072],
      },
      {
        shader: 'residual1_1_0Forward_residual1_1_0',
        reads: ['residual1_1_0', 'pass15'],
        writes: ['residual1_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2Forward_gated2',
        reads: ['residual1_2_0'],
        writes: ['gated2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated2'],
        writes: ['pass18'],
        s: 0,
        numbers: [63536, 57264, 69864, 63592],
      },
      {
        shader: 'gated1_0_0_0Forward4_gated1_0_0_0_4',
        reads: ['pass18'],
        writes: ['gated2_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3_0Forward',
        reads: ['parameters', 'gated2_4'],
        writes: ['linear3_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'skip1_1_0_1Relu5Forward_relu5',
        reads: ['pass5', 'pass10', 'pass15', 'linear3_0'],
        writes: ['relu5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear6Forward',
        reads: ['parameters', 'relu5'],
        writes: ['linear6'],
        s: 0,
        numbers: [],
      },
      { shader: 'relu7Forward_relu7', reads: ['linear6'], writes: ['relu7'], s: 0, numbers: [] },
      {
        shader: 'linear8Forward',
        reads: ['parameters', 'relu7'],
        writes: ['linear8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sumPart',
        reads: ['examples', 'linear8'],
        writes: ['lossForward2_sumPart'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_loss2',
        reads: ['lossForward2_sumPart'],
        writes: ['loss2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss3',
        reads: ['loss2', 'pass1'],
        writes: ['loss3'],
        s: 0,
        numbers: [],
      },
    ],
    shaders: {
      lossForward_loss: {
        samplers: ['examples', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2D parameters;
const int p0 = 0;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 16, 1] to loss [1, 1, 1]
void lossForward_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += notNegative(at(examples, 5, n + 2048));
  }
  r0 = sum;
}

// specs/wavenet-words.yaml:20 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 56] to embedding0 [B, 16, 56]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 56;
  int c = e % 56;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 56 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 4) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward_loss(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    embedding0Forward_embedding0(e - 4, o0);
  }
}
`,
      },
      gated1_0_0_0Forward_gated1_0_0_0: {
        samplers: ['pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from embedding0 [B, 16, 56] to gated1_0_0_0 [B, 16, 112]
void gated1_0_0_0Forward_gated1_0_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (112);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 15 && c < 56 && rest % 2 == 0) {
      r0 = at(pass1, 8, b * 896 + t * 56 + c + 4);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 16 && c < 56 && rest % 2 == 0) {
      r0 = at(pass1, 8, b * 896 + t * 56 + c + 4);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 229376; k++) {
    float one0;
    gated1_0_0_0Forward_gated1_0_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated1_0_0_0Forward2: {
        samplers: ['parameters', 'gated1_0_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated1_0_0_0;
uniform int p0;
uniform int p1;
uniform int p2;
uniform int p3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:26 gated
// from gated1_0_0_0 [B, 16, 112], gated1_0_0_0FilterWeight [56, 56, 2], gated1_0_0_0FilterBias [56] to gated1_0_0_0_2 [B, 16, 56]
void gated1_0_0_0Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 112; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0, 8, r * 112 + d);
    vec4 x1 = fetch(gated1_0_0_0, 8, 112 + r * 112 + d);
    vec4 x2 = fetch(gated1_0_0_0, 8, 224 + r * 112 + d);
    vec4 x3 = fetch(gated1_0_0_0, 8, 336 + r * 112 + d);
    vec4 x4 = fetch(gated1_0_0_0, 8, 448 + r * 112 + d);
    vec4 x5 = fetch(gated1_0_0_0, 8, 560 + r * 112 + d);
    vec4 x6 = fetch(gated1_0_0_0, 8, 672 + r * 112 + d);
    vec4 x7 = fetch(gated1_0_0_0, 8, 784 + r * 112 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 112 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 112 + c * 112 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 224 + c * 112 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 336 + c * 112 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

// specs/wavenet-words.yaml:26 gated
// from gated1_0_0_0 [B, 16, 112], gated1_0_0_0GateWeight [56, 56, 2], gated1_0_0_0GateBias [56] to gated1_0_0_0_3 [B, 16, 56]
void gated1_0_0_0Forward3(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 112; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0, 8, r * 112 + d);
    vec4 x1 = fetch(gated1_0_0_0, 8, 112 + r * 112 + d);
    vec4 x2 = fetch(gated1_0_0_0, 8, 224 + r * 112 + d);
    vec4 x3 = fetch(gated1_0_0_0, 8, 336 + r * 112 + d);
    vec4 x4 = fetch(gated1_0_0_0, 8, 448 + r * 112 + d);
    vec4 x5 = fetch(gated1_0_0_0, 8, 560 + r * 112 + d);
    vec4 x6 = fetch(gated1_0_0_0, 8, 672 + r * 112 + d);
    vec4 x7 = fetch(gated1_0_0_0, 8, 784 + r * 112 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 112 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 112 + c * 112 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 224 + c * 112 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 336 + c * 112 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 14336) {
    gated1_0_0_0Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated1_0_0_0Forward3(e - 14336, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated1_0_0_0Forward4_gated1_0_0_0_4: {
        samplers: ['pass3'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass3;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from gated1_0_0_0_2 [B, 16, 56], gated1_0_0_0_3 [B, 16, 56] to gated1_0_0_0_4 [B, 16, 56]
void gated1_0_0_0Forward4_gated1_0_0_0_4(int e, out vec4 r0) {
  int i = e;
  r0 = (tanh_(striped(pass3, 7, 0, 56, i)) * sigmoid(striped(pass3, 7, 14336, 56, i)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gated1_0_0_0Forward4_gated1_0_0_0_4(e, o0);
}
`,
      },
      linear1_0_0_1_0Forward: {
        samplers: ['parameters', 'gated1_0_0_0_4'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated1_0_0_0_4;
uniform int p0;
uniform int p1;
uniform int p2;
uniform int p3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:27 linear
// from gated1_0_0_0_4 [B, 16, 56], linear1_0_0_1_0Weight [48, 56], linear1_0_0_1_0Bias [48] to linear1_0_0_1_0 [B, 16, 48]
void linear1_0_0_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0_4, 8, r * 56 + d);
    vec4 x1 = fetch(gated1_0_0_0_4, 8, 56 + r * 56 + d);
    vec4 x2 = fetch(gated1_0_0_0_4, 8, 112 + r * 56 + d);
    vec4 x3 = fetch(gated1_0_0_0_4, 8, 168 + r * 56 + d);
    vec4 x4 = fetch(gated1_0_0_0_4, 8, 224 + r * 56 + d);
    vec4 x5 = fetch(gated1_0_0_0_4, 8, 280 + r * 56 + d);
    vec4 x6 = fetch(gated1_0_0_0_4, 8, 336 + r * 56 + d);
    vec4 x7 = fetch(gated1_0_0_0_4, 8, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 56 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 56 + c * 56 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 112 + c * 56 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 168 + c * 56 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

// specs/wavenet-words.yaml:28 linear
// from gated1_0_0_0_4 [B, 16, 56], linear1_0_0_2Weight [56, 56], linear1_0_0_2Bias [56] to linear1_0_0_2 [B, 16, 56]
void linear1_0_0_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0_4, 8, r * 56 + d);
    vec4 x1 = fetch(gated1_0_0_0_4, 8, 56 + r * 56 + d);
    vec4 x2 = fetch(gated1_0_0_0_4, 8, 112 + r * 56 + d);
    vec4 x3 = fetch(gated1_0_0_0_4, 8, 168 + r * 56 + d);
    vec4 x4 = fetch(gated1_0_0_0_4, 8, 224 + r * 56 + d);
    vec4 x5 = fetch(gated1_0_0_0_4, 8, 280 + r * 56 + d);
    vec4 x6 = fetch(gated1_0_0_0_4, 8, 336 + r * 56 + d);
    vec4 x7 = fetch(gated1_0_0_0_4, 8, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 56 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 56 + c * 56 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 112 + c * 56 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 168 + c * 56 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 12288) {
    linear1_0_0_1_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_0_0_2Forward(e - 12288, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      residual1_0_0Forward_residual1_0_0: {
        samplers: ['pass1', 'pass5'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2DArray pass5;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:25 residual
// from embedding0 [B, 16, 56], linear1_0_0_2 [B, 16, 56] to residual1_0_0 [B, 16, 56]
void residual1_0_0Forward_residual1_0_0(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(pass1, 8, i + 4) + striped(pass5, 7, 12288, 56, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual1_0_0Forward_residual1_0_0(e, o0);
}
`,
      },
      gated1_1_0_0Forward_gated1_1_0_0: {
        samplers: ['residual1_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D residual1_0_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from residual1_0_0 [B, 16, 56] to gated1_1_0_0 [B, 16, 112]
void gated1_1_0_0Forward_gated1_1_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (224);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 14 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_0_0, 8, b * 896 + t * 56 + c);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 16 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_0_0, 8, b * 896 + t * 56 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 229376; k++) {
    float one0;
    gated1_1_0_0Forward_gated1_1_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual1_1_0Forward_residual1_1_0: {
        samplers: ['residual1_0_0', 'pass10'],
        code: `${library}
uniform int batch;
uniform sampler2D residual1_0_0;
uniform sampler2DArray pass10;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:25 residual
// from residual1_0_0 [B, 16, 56], linear1_1_0_2 [B, 16, 56] to residual1_1_0 [B, 16, 56]
void residual1_1_0Forward_residual1_1_0(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(residual1_0_0, 8, i) + striped(pass10, 7, 12288, 56, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual1_1_0Forward_residual1_1_0(e, o0);
}
`,
      },
      gated1_2_0_0Forward_gated1_2_0_0: {
        samplers: ['residual1_1_0'],
        code: `${library}
uniform int batch;
uniform sampler2D residual1_1_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:26 gated
// from residual1_1_0 [B, 16, 56] to gated1_2_0_0 [B, 16, 112]
void gated1_2_0_0Forward_gated1_2_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (448);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 12 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_1_0, 8, b * 896 + t * 56 + c);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 16 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_1_0, 8, b * 896 + t * 56 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 229376; k++) {
    float one0;
    gated1_2_0_0Forward_gated1_2_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated2Forward_gated2: {
        samplers: ['residual1_2_0'],
        code: `${library}
uniform int batch;
uniform sampler2D residual1_2_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:31 gated
// from residual1_2_0 [B, 16, 56] to gated2 [B, 16, 112]
void gated2Forward_gated2(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (896);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 8 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_2_0, 8, b * 896 + t * 56 + c);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = (rest % 112) / 2;
    if (rest >= 0 && b < batch && t < 16 && c < 56 && rest % 2 == 0) {
      r0 = at(residual1_2_0, 8, b * 896 + t * 56 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 229376; k++) {
    float one0;
    gated2Forward_gated2(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      linear3_0Forward: {
        samplers: ['parameters', 'gated2_4'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated2_4;
const int p0 = 72608;
const int p1 = 69920;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:32 linear
// from gated2_4 [B, 16, 56], linear3_0Weight [48, 56], linear3_0Bias [48] to linear3_0 [B, 16, 48]
void linear3_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(gated2_4, 8, r * 56 + d);
    vec4 x1 = fetch(gated2_4, 8, 56 + r * 56 + d);
    vec4 x2 = fetch(gated2_4, 8, 112 + r * 56 + d);
    vec4 x3 = fetch(gated2_4, 8, 168 + r * 56 + d);
    vec4 x4 = fetch(gated2_4, 8, 224 + r * 56 + d);
    vec4 x5 = fetch(gated2_4, 8, 280 + r * 56 + d);
    vec4 x6 = fetch(gated2_4, 8, 336 + r * 56 + d);
    vec4 x7 = fetch(gated2_4, 8, 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 56 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 56 + c * 56 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 112 + c * 56 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 168 + c * 56 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  linear3_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      skip1_1_0_1Relu5Forward_relu5: {
        samplers: ['pass5', 'pass10', 'pass15', 'linear3_0'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass5;
uniform sampler2DArray pass10;
uniform sampler2DArray pass15;
uniform sampler2DArray linear3_0;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:27 skip
// specs/wavenet-words.yaml:27 skip
// specs/wavenet-words.yaml:32 skip
// specs/wavenet-words.yaml:36 relu
// from linear1_0_0_1_0 [B, 16, 48], linear1_1_0_1_0 [B, 16, 48], linear1_2_0_1_0 [B, 16, 48], linear3_0 [B, 16, 48] to relu5 [B, 16, 48]
void skip1_1_0_1Relu5Forward_relu5(int e, out vec4 r0) {
  int i = e;
  r0 = max((((striped(pass5, 7, 0, 48, i) + striped(pass10, 7, 0, 48, i)) + striped(pass15, 7, 0, 48, i)) + striped(linear3_0, 6, 0, 48, i)), vec4(0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  skip1_1_0_1Relu5Forward_relu5(e, o0);
}
`,
      },
      linear6Forward: {
        samplers: ['parameters', 'relu5'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D relu5;
const int p0 = 74960;
const int p1 = 72656;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:37 linear
// from relu5 [B, 16, 48], linear6Weight [48, 48], linear6Bias [48] to linear6 [B, 16, 48]
void linear6Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(relu5, 8, r * 48 + d);
    vec4 x1 = fetch(relu5, 8, 48 + r * 48 + d);
    vec4 x2 = fetch(relu5, 8, 96 + r * 48 + d);
    vec4 x3 = fetch(relu5, 8, 144 + r * 48 + d);
    vec4 x4 = fetch(relu5, 8, 192 + r * 48 + d);
    vec4 x5 = fetch(relu5, 8, 240 + r * 48 + d);
    vec4 x6 = fetch(relu5, 8, 288 + r * 48 + d);
    vec4 x7 = fetch(relu5, 8, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 48 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 48 + c * 48 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 96 + c * 48 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 144 + c * 48 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  linear6Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      relu7Forward_relu7: {
        samplers: ['linear6'],
        code: `${library}
uniform int batch;
uniform sampler2DArray linear6;
layout(location = 0) out vec4 o0;

// specs/wavenet-words.yaml:38 relu
// from linear6 [B, 16, 48] to relu7 [B, 16, 48]
void relu7Forward_relu7(int e, out vec4 r0) {
  int i = e;
  r0 = max(striped(linear6, 6, 0, 48, i), vec4(0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  relu7Forward_relu7(e, o0);
}
`,
      },
      linear8Forward: {
        samplers: ['parameters', 'relu7'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D relu7;
const int p0 = 76304;
const int p1 = 75008;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet-words.yaml:39 linear
// from relu7 [B, 16, 48], linear8Weight [27, 48], linear8Bias [27] to linear8 [B, 16, 27]
void linear8Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(relu7, 8, r * 48 + d);
    vec4 x1 = fetch(relu7, 8, 48 + r * 48 + d);
    vec4 x2 = fetch(relu7, 8, 96 + r * 48 + d);
    vec4 x3 = fetch(relu7, 8, 144 + r * 48 + d);
    vec4 x4 = fetch(relu7, 8, 192 + r * 48 + d);
    vec4 x5 = fetch(relu7, 8, 240 + r * 48 + d);
    vec4 x6 = fetch(relu7, 8, 288 + r * 48 + d);
    vec4 x7 = fetch(relu7, 8, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 48 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 48 + c * 48 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 96 + c * 48 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 144 + c * 48 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  linear8Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sumPart: {
        samplers: ['examples', 'linear8'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2DArray linear8;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 16, 1], linear8 [B, 16, 27] to lossForward2_sumPart [B, 16]
void lossForward2_lossForward2_sumPart(int e, out vec4 r0) {
  int n = e;
  vec4 largest = vec4(-3.4e38);
  vec4 sum2 = vec4(0.0);
  vec4 target = fetch(examples, 5, n + 2048);
  for (int c = 0; c < 27; c++) {
    vec4 total = stripedFour(linear8, 6, 0, 27, n * 27 + c, 27);
    largest = max(largest, total);
    sum2 += (same(vec4(float(c)), target) * total);
  }
  vec4 sum3 = vec4(0.0);
  for (int c = 0; c < 27; c++) {
    sum3 += exp((stripedFour(linear8, 6, 0, 27, n * 27 + c, 27) - largest));
  }
  r0 = (((log(sum3) + largest) - sum2) * notNegative(target));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  lossForward2_lossForward2_sumPart(e, o0);
}
`,
      },
      lossForward2_loss2: {
        samplers: ['lossForward2_sumPart'],
        code: `${library}
uniform int batch;
uniform sampler2D lossForward2_sumPart;
layout(location = 0) out vec4 o0;

// loss
// from lossForward2_sumPart [B, 16] to loss2 [1, 1, 1]
void lossForward2_loss2(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += at(lossForward2_sumPart, 5, n);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 0) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1; k++) {
    float one0;
    lossForward2_loss2(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      lossForward3_loss3: {
        samplers: ['loss2', 'pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D loss2;
uniform sampler2D pass1;
layout(location = 0) out vec4 o0;

// loss
// from loss2 [1, 1, 1], loss [1, 1, 1] to loss3 [1, 1, 1]
void lossForward3_loss3(int e, out float r0) {
  float sum = at(loss2, 0, 0);
  float count = max(at(pass1, 8, 0), 1.0);
  r0 = (sum / count);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 0) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1; k++) {
    float one0;
    lossForward3_loss3(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
    },
  };
/** The same functions as programs of a graphics card. */
export const webgl: WebglDefinition = { training, evaluation };
