// Made by wnc from specs/best-wavenet.yaml: change the spec and run wnc compile, not this file.
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
    batch: 64,
    textures: {
      pass1: { length: 47876, layers: 1 },
      rmsNorm2_0_0_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_0_0_0: { length: 47872, layers: 1 },
      gated2_0_0_1: { length: 143616, layers: 1 },
      pass5: { length: 7616, layers: 8 },
      gated2_0_0_1Filter: { length: 30464, layers: 1 },
      gated2_0_0_1Gate: { length: 30464, layers: 1 },
      dropout2_0_0_2: { length: 30464, layers: 1 },
      linear2_0_0_3: { length: 5984, layers: 8 },
      rmsNorm2_0_1_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_0_1_0: { length: 47872, layers: 1 },
      pass11: { length: 7616, layers: 8 },
      silu2_0_1_1_0_1: { length: 28288, layers: 1 },
      parallel2_0_1_1: { length: 28288, layers: 1 },
      linear2_0_1_2: { length: 5984, layers: 8 },
      rmsNorm2_1_0_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_1_0_0: { length: 47872, layers: 1 },
      gated2_1_0_1: { length: 143616, layers: 1 },
      pass18: { length: 7616, layers: 8 },
      gated2_1_0_1Filter: { length: 30464, layers: 1 },
      gated2_1_0_1Gate: { length: 30464, layers: 1 },
      dropout2_1_0_2: { length: 30464, layers: 1 },
      linear2_1_0_3: { length: 5984, layers: 8 },
      rmsNorm2_1_1_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_1_1_0: { length: 47872, layers: 1 },
      rmsNorm2_1_1_0_2: { length: 47872, layers: 1 },
      pass24: { length: 7616, layers: 8 },
      silu2_1_1_1_0_1: { length: 28288, layers: 1 },
      parallel2_1_1_1: { length: 28288, layers: 1 },
      linear2_1_1_2: { length: 5984, layers: 8 },
      pass28: { length: 48960, layers: 1 },
      rmsNorm2_2_0_0: { length: 47872, layers: 1 },
      gated2_2_0_1: { length: 143616, layers: 1 },
      pass31: { length: 7616, layers: 8 },
      gated2_2_0_1Filter: { length: 30464, layers: 1 },
      gated2_2_0_1Gate: { length: 30464, layers: 1 },
      dropout2_2_0_2: { length: 30464, layers: 1 },
      linear2_2_0_3: { length: 5984, layers: 8 },
      rmsNorm2_2_1_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_2_1_0: { length: 47872, layers: 1 },
      pass37: { length: 7616, layers: 8 },
      silu2_2_1_1_0_1: { length: 28288, layers: 1 },
      parallel2_2_1_1: { length: 28288, layers: 1 },
      linear2_2_1_2: { length: 5984, layers: 8 },
      rmsNorm2_3_0_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_3_0_0: { length: 47872, layers: 1 },
      gated2_3_0_1: { length: 143616, layers: 1 },
      pass44: { length: 7616, layers: 8 },
      gated2_3_0_1Filter: { length: 30464, layers: 1 },
      gated2_3_0_1Gate: { length: 30464, layers: 1 },
      dropout2_3_0_2: { length: 30464, layers: 1 },
      linear2_3_0_3: { length: 5984, layers: 8 },
      rmsNorm2_3_1_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_3_1_0: { length: 47872, layers: 1 },
      pass50: { length: 7616, layers: 8 },
      silu2_3_1_1_0_1: { length: 28288, layers: 1 },
      parallel2_3_1_1: { length: 28288, layers: 1 },
      linear2_3_1_2: { length: 5984, layers: 8 },
      pass54: { length: 48960, layers: 1 },
      rmsNorm2_4_0_0: { length: 47872, layers: 1 },
      gated2_4_0_1: { length: 143616, layers: 1 },
      pass57: { length: 7616, layers: 8 },
      gated2_4_0_1Filter: { length: 30464, layers: 1 },
      gated2_4_0_1Gate: { length: 30464, layers: 1 },
      dropout2_4_0_2: { length: 30464, layers: 1 },
      linear2_4_0_3: { length: 5984, layers: 8 },
      rmsNorm2_4_1_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_4_1_0: { length: 47872, layers: 1 },
      pass63: { length: 7616, layers: 8 },
      silu2_4_1_1_0_1: { length: 28288, layers: 1 },
      parallel2_4_1_1: { length: 28288, layers: 1 },
      linear2_4_1_2: { length: 5984, layers: 8 },
      rmsNorm2_5_0_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_5_0_0: { length: 47872, layers: 1 },
      gated2_5_0_1: { length: 143616, layers: 1 },
      pass70: { length: 7616, layers: 8 },
      gated2_5_0_1Filter: { length: 30464, layers: 1 },
      gated2_5_0_1Gate: { length: 30464, layers: 1 },
      dropout2_5_0_2: { length: 30464, layers: 1 },
      linear2_5_0_3: { length: 5984, layers: 8 },
      rmsNorm2_5_1_0ReciprocalRoot: { length: 1088, layers: 1 },
      rmsNorm2_5_1_0: { length: 47872, layers: 1 },
      pass76: { length: 7616, layers: 8 },
      silu2_5_1_1_0_1: { length: 28288, layers: 1 },
      parallel2_5_1_1: { length: 28288, layers: 1 },
      linear2_5_1_2: { length: 5984, layers: 8 },
      pass80: { length: 48960, layers: 1 },
      rmsNorm3: { length: 47872, layers: 1 },
      linear4: { length: 3808, layers: 8 },
      lossForward2_sum3: { length: 1088, layers: 1 },
      lossForward2_largest: { length: 1088, layers: 1 },
      lossForward2_sumPart: { length: 1088, layers: 1 },
      pass84: { length: 29380, layers: 1 },
      pass85: { length: 6192, layers: 8 },
      pass86: { length: 1132, layers: 1 },
      dResidual2_5_0: { length: 47872, layers: 1 },
      dLinear2_5_1_2: { length: 47872, layers: 1 },
      pass88: { length: 4020, layers: 8 },
      dLinear2_5_1_1_1_0: { length: 28288, layers: 1 },
      dLinear2_5_1_1_0_0: { length: 28288, layers: 1 },
      dLinear2_5_1_1_1_0Bias: { length: 28, layers: 1 },
      dLinear2_5_1_1_0_0Bias: { length: 28, layers: 1 },
      pass91: { length: 12320, layers: 8 },
      pass92: { length: 1132, layers: 1 },
      dResidual2_4_1: { length: 47872, layers: 1 },
      pass94: { length: 4020, layers: 8 },
      dGated2_5_0_1: { length: 30464, layers: 1 },
      dGated2_5_0_1_3: { length: 30464, layers: 1 },
      dGated2_5_0_1GateBias: { length: 28, layers: 1 },
      dGated2_5_0_1FilterBias: { length: 28, layers: 1 },
      pass97: { length: 36960, layers: 8 },
      pass98: { length: 95744, layers: 1 },
      pass99: { length: 1132, layers: 1 },
      dResidual2_4_1_2: { length: 47872, layers: 1 },
      dLinear2_4_1_2: { length: 47872, layers: 1 },
      pass101: { length: 4020, layers: 8 },
      dLinear2_4_1_1_1_0: { length: 28288, layers: 1 },
      dLinear2_4_1_1_0_0: { length: 28288, layers: 1 },
      dLinear2_4_1_1_1_0Bias: { length: 28, layers: 1 },
      dLinear2_4_1_1_0_0Bias: { length: 28, layers: 1 },
      pass104: { length: 12320, layers: 8 },
      pass105: { length: 1132, layers: 1 },
      dResidual2_3_1: { length: 47872, layers: 1 },
      pass107: { length: 4020, layers: 8 },
      dGated2_4_0_1: { length: 30464, layers: 1 },
      dGated2_4_0_1_3: { length: 30464, layers: 1 },
      dGated2_4_0_1GateBias: { length: 28, layers: 1 },
      dGated2_4_0_1FilterBias: { length: 28, layers: 1 },
      pass110: { length: 36960, layers: 8 },
      pass111: { length: 95744, layers: 1 },
      pass112: { length: 1132, layers: 1 },
      dResidual2_3_0: { length: 47872, layers: 1 },
      dLinear2_3_1_2: { length: 47872, layers: 1 },
      pass114: { length: 4020, layers: 8 },
      dLinear2_3_1_1_1_0: { length: 28288, layers: 1 },
      dLinear2_3_1_1_0_0: { length: 28288, layers: 1 },
      dLinear2_3_1_1_1_0Bias: { length: 28, layers: 1 },
      dLinear2_3_1_1_0_0Bias: { length: 28, layers: 1 },
      pass117: { length: 12320, layers: 8 },
      pass118: { length: 1132, layers: 1 },
      dResidual2_2_1: { length: 47872, layers: 1 },
      pass120: { length: 4020, layers: 8 },
      dGated2_3_0_1: { length: 30464, layers: 1 },
      dGated2_3_0_1_3: { length: 30464, layers: 1 },
      dGated2_3_0_1GateBias: { length: 28, layers: 1 },
      dGated2_3_0_1FilterBias: { length: 28, layers: 1 },
      pass123: { length: 36960, layers: 8 },
      pass124: { length: 95744, layers: 1 },
      pass125: { length: 1132, layers: 1 },
      dResidual2_2_1_2: { length: 47872, layers: 1 },
      dLinear2_2_1_2: { length: 47872, layers: 1 },
      pass127: { length: 4020, layers: 8 },
      dLinear2_2_1_1_1_0: { length: 28288, layers: 1 },
      dLinear2_2_1_1_0_0: { length: 28288, layers: 1 },
      dLinear2_2_1_1_1_0Bias: { length: 28, layers: 1 },
      dLinear2_2_1_1_0_0Bias: { length: 28, layers: 1 },
      pass130: { length: 12320, layers: 8 },
      pass131: { length: 1132, layers: 1 },
      dResidual2_1_1: { length: 47872, layers: 1 },
      pass133: { length: 4020, layers: 8 },
      dGated2_2_0_1: { length: 30464, layers: 1 },
      dGated2_2_0_1_3: { length: 30464, layers: 1 },
      dGated2_2_0_1GateBias: { length: 28, layers: 1 },
      dGated2_2_0_1FilterBias: { length: 28, layers: 1 },
      pass136: { length: 36960, layers: 8 },
      pass137: { length: 95744, layers: 1 },
      pass138: { length: 1132, layers: 1 },
      dResidual2_1_0: { length: 47872, layers: 1 },
      dLinear2_1_1_2: { length: 47872, layers: 1 },
      pass140: { length: 4020, layers: 8 },
      dLinear2_1_1_1_1_0: { length: 28288, layers: 1 },
      dLinear2_1_1_1_0_0: { length: 28288, layers: 1 },
      dLinear2_1_1_1_1_0Bias: { length: 28, layers: 1 },
      dLinear2_1_1_1_0_0Bias: { length: 28, layers: 1 },
      pass143: { length: 12320, layers: 8 },
      pass144: { length: 1132, layers: 1 },
      dResidual2_0_1: { length: 47872, layers: 1 },
      pass146: { length: 4020, layers: 8 },
      dGated2_1_0_1: { length: 30464, layers: 1 },
      dGated2_1_0_1_3: { length: 30464, layers: 1 },
      dGated2_1_0_1GateBias: { length: 28, layers: 1 },
      dGated2_1_0_1FilterBias: { length: 28, layers: 1 },
      pass149: { length: 36960, layers: 8 },
      pass150: { length: 95744, layers: 1 },
      pass151: { length: 1132, layers: 1 },
      dResidual2_0_1_2: { length: 47872, layers: 1 },
      dLinear2_0_1_2: { length: 47872, layers: 1 },
      pass153: { length: 4020, layers: 8 },
      dLinear2_0_1_1_1_0: { length: 28288, layers: 1 },
      dLinear2_0_1_1_0_0: { length: 28288, layers: 1 },
      dLinear2_0_1_1_1_0Bias: { length: 28, layers: 1 },
      dLinear2_0_1_1_0_0Bias: { length: 28, layers: 1 },
      pass156: { length: 12320, layers: 8 },
      pass157: { length: 1132, layers: 1 },
      dDropout1: { length: 47872, layers: 1 },
      pass159: { length: 4020, layers: 8 },
      dGated2_0_0_1: { length: 30464, layers: 1 },
      dGated2_0_0_1_3: { length: 30464, layers: 1 },
      dGated2_0_0_1GateBias: { length: 28, layers: 1 },
      dGated2_0_0_1FilterBias: { length: 28, layers: 1 },
      pass162: { length: 36960, layers: 8 },
      pass163: { length: 95744, layers: 1 },
      pass164: { length: 1132, layers: 1 },
      dEmbedding0: { length: 47872, layers: 1 },
      dEmbedding0Weight: { length: 176, layers: 8 },
      gradients: { length: 76512, layers: 1 },
    },
    targets: 1088,
    examples: 2176,
    logits: { texture: 'linear4', offset: 0, columns: 27 },
    loss: { texture: 'pass85', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot',
        reads: ['pass1'],
        writes: ['rmsNorm2_0_0_0ReciprocalRoot'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0',
        reads: ['rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'parameters'],
        writes: ['rmsNorm2_0_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_0_0_0'],
        writes: ['gated2_0_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_0_0_1'],
        writes: ['pass5'],
        s: 0,
        numbers: [4928, 1232, 8652, 4956],
      },
      {
        shader: 'gated2_0_0_1Forward3_gated2_0_0_1Filter',
        reads: ['pass5'],
        writes: ['gated2_0_0_1Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate',
        reads: ['pass5', 'gated2_0_0_1Filter'],
        writes: ['gated2_0_0_1Gate', 'dropout2_0_0_2'],
        s: 0,
        numbers: [1],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'dropout2_0_0_2'],
        writes: ['linear2_0_0_3'],
        s: 0,
        numbers: [9912, 8680],
      },
      {
        shader: 'dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot',
        reads: ['pass1', 'linear2_0_0_3'],
        writes: ['rmsNorm2_0_1_0ReciprocalRoot'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0',
        reads: ['rmsNorm2_0_1_0ReciprocalRoot', 'pass1', 'linear2_0_0_3', 'parameters'],
        writes: ['rmsNorm2_0_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_0_1_0'],
        writes: ['pass11'],
        s: 0,
        numbers: [11144, 10000, 12316, 11172],
      },
      {
        shader: 'silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1',
        reads: ['pass11'],
        writes: ['silu2_0_1_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass11', 'silu2_0_1_1_0_1'],
        writes: ['parallel2_0_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_0_1_1'],
        writes: ['linear2_0_1_2'],
        s: 0,
        numbers: [13488, 12344],
      },
      {
        shader: 'dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2'],
        writes: ['rmsNorm2_1_0_0ReciprocalRoot'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0',
        reads: ['rmsNorm2_1_0_0ReciprocalRoot', 'pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'parameters'],
        writes: ['rmsNorm2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_1_0_0'],
        writes: ['gated2_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_1_0_1'],
        writes: ['pass18'],
        s: 0,
        numbers: [17272, 13576, 20996, 17300],
      },
      {
        shader: 'gated2_0_0_1Forward3_gated2_0_0_1Filter',
        reads: ['pass18'],
        writes: ['gated2_1_0_1Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate',
        reads: ['pass18', 'gated2_1_0_1Filter'],
        writes: ['gated2_1_0_1Gate', 'dropout2_1_0_2'],
        s: 0,
        numbers: [3],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'dropout2_1_0_2'],
        writes: ['linear2_1_0_3'],
        s: 0,
        numbers: [22256, 21024],
      },
      {
        shader: 'dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3'],
        writes: ['rmsNorm2_1_1_0ReciprocalRoot'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0',
        reads: [
          'rmsNorm2_1_1_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'parameters',
        ],
        writes: ['rmsNorm2_1_1_0', 'rmsNorm2_1_1_0_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_1_1_0_2'],
        writes: ['pass24'],
        s: 0,
        numbers: [23488, 22344, 24660, 23516],
      },
      {
        shader: 'silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1',
        reads: ['pass24'],
        writes: ['silu2_1_1_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass24', 'silu2_1_1_1_0_1'],
        writes: ['parallel2_1_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_1_1_1'],
        writes: ['linear2_1_1_2'],
        s: 0,
        numbers: [25832, 24688],
      },
      {
        shader: 'dropout1RmsNorm2_2_0_0Forward_residual2_1_1',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2'],
        writes: ['pass28'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0',
        reads: [
          'pass28',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'parameters',
        ],
        writes: ['rmsNorm2_2_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_2_0_0'],
        writes: ['gated2_2_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_2_0_1'],
        writes: ['pass31'],
        s: 0,
        numbers: [29616, 25920, 33340, 29644],
      },
      {
        shader: 'gated2_0_0_1Forward3_gated2_0_0_1Filter',
        reads: ['pass31'],
        writes: ['gated2_2_0_1Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate',
        reads: ['pass31', 'gated2_2_0_1Filter'],
        writes: ['gated2_2_0_1Gate', 'dropout2_2_0_2'],
        s: 0,
        numbers: [5],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'dropout2_2_0_2'],
        writes: ['linear2_2_0_3'],
        s: 0,
        numbers: [34600, 33368],
      },
      {
        shader: 'residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0ReciprocalRoot',
        reads: ['pass28', 'linear2_2_0_3'],
        writes: ['rmsNorm2_2_1_0ReciprocalRoot'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0',
        reads: ['rmsNorm2_2_1_0ReciprocalRoot', 'pass28', 'linear2_2_0_3', 'parameters'],
        writes: ['rmsNorm2_2_1_0'],
        s: 0,
        numbers: [34644],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_2_1_0'],
        writes: ['pass37'],
        s: 0,
        numbers: [35832, 34688, 37004, 35860],
      },
      {
        shader: 'silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1',
        reads: ['pass37'],
        writes: ['silu2_2_1_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass37', 'silu2_2_1_1_0_1'],
        writes: ['parallel2_2_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_2_1_1'],
        writes: ['linear2_2_1_2'],
        s: 0,
        numbers: [38176, 37032],
      },
      {
        shader: 'residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0ReciprocalRoot',
        reads: ['pass28', 'linear2_2_0_3', 'linear2_2_1_2'],
        writes: ['rmsNorm2_3_0_0ReciprocalRoot'],
        s: 0,
        numbers: [6],
      },
      {
        shader: 'residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0',
        reads: ['rmsNorm2_3_0_0ReciprocalRoot', 'pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'parameters'],
        writes: ['rmsNorm2_3_0_0'],
        s: 0,
        numbers: [6, 38220],
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_3_0_0'],
        writes: ['gated2_3_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_3_0_1'],
        writes: ['pass44'],
        s: 0,
        numbers: [41960, 38264, 45684, 41988],
      },
      {
        shader: 'gated2_0_0_1Forward3_gated2_0_0_1Filter',
        reads: ['pass44'],
        writes: ['gated2_3_0_1Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate',
        reads: ['pass44', 'gated2_3_0_1Filter'],
        writes: ['gated2_3_0_1Gate', 'dropout2_3_0_2'],
        s: 0,
        numbers: [7],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'dropout2_3_0_2'],
        writes: ['linear2_3_0_3'],
        s: 0,
        numbers: [46944, 45712],
      },
      {
        shader: 'residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0ReciprocalRoot',
        reads: ['pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'linear2_3_0_3'],
        writes: ['rmsNorm2_3_1_0ReciprocalRoot'],
        s: 0,
        numbers: [6],
      },
      {
        shader: 'residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0',
        reads: [
          'rmsNorm2_3_1_0ReciprocalRoot',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'linear2_3_0_3',
          'parameters',
        ],
        writes: ['rmsNorm2_3_1_0'],
        s: 0,
        numbers: [6, 46988],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_3_1_0'],
        writes: ['pass50'],
        s: 0,
        numbers: [48176, 47032, 49348, 48204],
      },
      {
        shader: 'silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1',
        reads: ['pass50'],
        writes: ['silu2_3_1_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass50', 'silu2_3_1_1_0_1'],
        writes: ['parallel2_3_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_3_1_1'],
        writes: ['linear2_3_1_2'],
        s: 0,
        numbers: [50520, 49376],
      },
      {
        shader: 'residual2_2_0RmsNorm2_4_0_0Forward_residual2_3_1',
        reads: ['pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'linear2_3_0_3', 'linear2_3_1_2'],
        writes: ['pass54'],
        s: 0,
        numbers: [6, 8],
      },
      {
        shader: 'residual2_2_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0',
        reads: [
          'pass54',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'parameters',
        ],
        writes: ['rmsNorm2_4_0_0'],
        s: 0,
        numbers: [6, 8, 50564],
      },
      {
        shader: 'gated2_4_0_1Forward_gated2_4_0_1',
        reads: ['rmsNorm2_4_0_0'],
        writes: ['gated2_4_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_4_0_1'],
        writes: ['pass57'],
        s: 0,
        numbers: [54304, 50608, 58028, 54332],
      },
      {
        shader: 'gated2_0_0_1Forward3_gated2_0_0_1Filter',
        reads: ['pass57'],
        writes: ['gated2_4_0_1Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate',
        reads: ['pass57', 'gated2_4_0_1Filter'],
        writes: ['gated2_4_0_1Gate', 'dropout2_4_0_2'],
        s: 0,
        numbers: [9],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'dropout2_4_0_2'],
        writes: ['linear2_4_0_3'],
        s: 0,
        numbers: [59288, 58056],
      },
      {
        shader: 'residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0ReciprocalRoot',
        reads: ['pass54', 'linear2_4_0_3'],
        writes: ['rmsNorm2_4_1_0ReciprocalRoot'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0',
        reads: ['rmsNorm2_4_1_0ReciprocalRoot', 'pass54', 'linear2_4_0_3', 'parameters'],
        writes: ['rmsNorm2_4_1_0'],
        s: 0,
        numbers: [59332],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_4_1_0'],
        writes: ['pass63'],
        s: 0,
        numbers: [60520, 59376, 61692, 60548],
      },
      {
        shader: 'silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1',
        reads: ['pass63'],
        writes: ['silu2_4_1_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass63', 'silu2_4_1_1_0_1'],
        writes: ['parallel2_4_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_4_1_1'],
        writes: ['linear2_4_1_2'],
        s: 0,
        numbers: [62864, 61720],
      },
      {
        shader: 'residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0ReciprocalRoot',
        reads: ['pass54', 'linear2_4_0_3', 'linear2_4_1_2'],
        writes: ['rmsNorm2_5_0_0ReciprocalRoot'],
        s: 0,
        numbers: [10],
      },
      {
        shader: 'residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0',
        reads: ['rmsNorm2_5_0_0ReciprocalRoot', 'pass54', 'linear2_4_0_3', 'linear2_4_1_2', 'parameters'],
        writes: ['rmsNorm2_5_0_0'],
        s: 0,
        numbers: [10, 62908],
      },
      {
        shader: 'gated2_4_0_1Forward_gated2_4_0_1',
        reads: ['rmsNorm2_5_0_0'],
        writes: ['gated2_5_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_5_0_1'],
        writes: ['pass70'],
        s: 0,
        numbers: [66648, 62952, 70372, 66676],
      },
      {
        shader: 'gated2_0_0_1Forward3_gated2_0_0_1Filter',
        reads: ['pass70'],
        writes: ['gated2_5_0_1Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate',
        reads: ['pass70', 'gated2_5_0_1Filter'],
        writes: ['gated2_5_0_1Gate', 'dropout2_5_0_2'],
        s: 0,
        numbers: [11],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'dropout2_5_0_2'],
        writes: ['linear2_5_0_3'],
        s: 0,
        numbers: [71632, 70400],
      },
      {
        shader: 'residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0ReciprocalRoot',
        reads: ['pass54', 'linear2_4_0_3', 'linear2_4_1_2', 'linear2_5_0_3'],
        writes: ['rmsNorm2_5_1_0ReciprocalRoot'],
        s: 0,
        numbers: [10],
      },
      {
        shader: 'residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0',
        reads: [
          'rmsNorm2_5_1_0ReciprocalRoot',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'parameters',
        ],
        writes: ['rmsNorm2_5_1_0'],
        s: 0,
        numbers: [10, 71676],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_5_1_0'],
        writes: ['pass76'],
        s: 0,
        numbers: [72864, 71720, 74036, 72892],
      },
      {
        shader: 'silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1',
        reads: ['pass76'],
        writes: ['silu2_5_1_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass76', 'silu2_5_1_1_0_1'],
        writes: ['parallel2_5_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_5_1_1'],
        writes: ['linear2_5_1_2'],
        s: 0,
        numbers: [75208, 74064],
      },
      {
        shader: 'residual2_2_0RmsNorm2_4_0_0Forward_residual2_3_1',
        reads: ['pass54', 'linear2_4_0_3', 'linear2_4_1_2', 'linear2_5_0_3', 'linear2_5_1_2'],
        writes: ['pass80'],
        s: 0,
        numbers: [10, 12],
      },
      {
        shader: 'residual2_2_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0',
        reads: [
          'pass80',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'linear2_5_1_2',
          'parameters',
        ],
        writes: ['rmsNorm3'],
        s: 0,
        numbers: [10, 12, 75252],
      },
      {
        shader: 'linear4Forward',
        reads: ['parameters', 'rmsNorm3'],
        writes: ['linear4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'linear4'],
        writes: ['lossForward2_sum3', 'lossForward2_largest', 'lossForward2_sumPart'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_dLinear4',
        reads: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear4',
          'lossForward2_sumPart',
        ],
        writes: ['pass84'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass84', 'pass1', 'parameters', 'rmsNorm3'],
        writes: ['pass85'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm3Backward_dRmsNorm3Weight',
        reads: ['pass85', 'pass80', 'parameters'],
        writes: ['pass86'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm3Dropout2_5_1_3Backward_dResidual2_5_0',
        reads: ['pass86', 'pass80', 'pass85', 'parameters'],
        writes: ['dResidual2_5_0', 'dLinear2_5_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_1_2Backward_dLinear2_5_1_2Bias',
        reads: ['dLinear2_5_1_2', 'parameters', 'parallel2_5_1_1'],
        writes: ['pass88'],
        s: 0,
        numbers: [74064],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0',
        reads: ['pass88', 'pass76', 'silu2_5_1_1_0_1'],
        writes: ['dLinear2_5_1_1_1_0', 'dLinear2_5_1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias',
        reads: ['pass88', 'pass76', 'silu2_5_1_1_0_1'],
        writes: ['dLinear2_5_1_1_1_0Bias', 'dLinear2_5_1_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_1_1_1_0InputGradient',
        reads: ['dLinear2_5_1_1_1_0', 'parameters', 'rmsNorm2_5_1_0', 'dLinear2_5_1_1_0_0'],
        writes: ['pass91'],
        s: 0,
        numbers: [72892, 71720],
      },
      {
        shader: 'linear2_5_1_1_0_0RmsNorm2_5_1_0Backward_dRmsNorm2_5_1_0Weight',
        reads: [
          'pass91',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'rmsNorm2_5_1_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass92'],
        s: 0,
        numbers: [10, 71676],
      },
      {
        shader: 'linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dResidual2_4_1',
        reads: [
          'pass92',
          'rmsNorm2_5_1_0ReciprocalRoot',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'dResidual2_5_0',
          'pass91',
          'parameters',
        ],
        writes: ['dResidual2_4_1'],
        s: 0,
        numbers: [10, 71676],
      },
      {
        shader: 'linear2_5_0_3Backward_dLinear2_5_0_3Bias',
        reads: ['dResidual2_4_1', 'parameters', 'dropout2_5_0_2'],
        writes: ['pass94'],
        s: 0,
        numbers: [70400],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1',
        reads: ['pass94', 'gated2_5_0_1Filter', 'gated2_5_0_1Gate'],
        writes: ['dGated2_5_0_1', 'dGated2_5_0_1_3'],
        s: 0,
        numbers: [11],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias',
        reads: ['pass94', 'gated2_5_0_1Filter', 'gated2_5_0_1Gate'],
        writes: ['dGated2_5_0_1GateBias', 'dGated2_5_0_1FilterBias'],
        s: 0,
        numbers: [11],
      },
      {
        shader: 'gated2_5_0_1InputGradient',
        reads: ['dGated2_5_0_1', 'parameters', 'gated2_5_0_1', 'dGated2_5_0_1_3'],
        writes: ['pass97'],
        s: 0,
        numbers: [66676, 62952],
      },
      {
        shader: 'gated2_5_0_1Backward_dRmsNorm2_5_0_0',
        reads: ['pass97'],
        writes: ['pass98'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_5_0_1RmsNorm2_5_0_0Backward_dRmsNorm2_5_0_0Weight',
        reads: [
          'pass98',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'rmsNorm2_5_0_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass99'],
        s: 0,
        numbers: [10, 62908],
      },
      {
        shader: 'gated2_5_0_1Dropout2_4_1_3Backward_dResidual2_4_1_2',
        reads: [
          'pass99',
          'rmsNorm2_5_0_0ReciprocalRoot',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'dResidual2_4_1',
          'pass98',
          'parameters',
        ],
        writes: ['dResidual2_4_1_2', 'dLinear2_4_1_2'],
        s: 0,
        numbers: [10, 62908],
      },
      {
        shader: 'linear2_5_1_2Backward_dLinear2_5_1_2Bias',
        reads: ['dLinear2_4_1_2', 'parameters', 'parallel2_4_1_1'],
        writes: ['pass101'],
        s: 0,
        numbers: [61720],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0',
        reads: ['pass101', 'pass63', 'silu2_4_1_1_0_1'],
        writes: ['dLinear2_4_1_1_1_0', 'dLinear2_4_1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias',
        reads: ['pass101', 'pass63', 'silu2_4_1_1_0_1'],
        writes: ['dLinear2_4_1_1_1_0Bias', 'dLinear2_4_1_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_1_1_1_0InputGradient',
        reads: ['dLinear2_4_1_1_1_0', 'parameters', 'rmsNorm2_4_1_0', 'dLinear2_4_1_1_0_0'],
        writes: ['pass104'],
        s: 0,
        numbers: [60548, 59376],
      },
      {
        shader: 'linear2_4_1_1_0_0RmsNorm2_4_1_0Backward_dRmsNorm2_4_1_0Weight',
        reads: ['pass104', 'pass54', 'linear2_4_0_3', 'rmsNorm2_4_1_0ReciprocalRoot', 'parameters'],
        writes: ['pass105'],
        s: 0,
        numbers: [59332],
      },
      {
        shader: 'gated2_5_0_1RmsNorm2_4_1_0Backward_dResidual2_3_1',
        reads: [
          'pass105',
          'rmsNorm2_5_0_0ReciprocalRoot',
          'rmsNorm2_4_1_0ReciprocalRoot',
          'dResidual2_4_1_2',
          'dResidual2_4_1',
          'pass98',
          'parameters',
          'pass104',
          'pass54',
          'linear2_4_0_3',
        ],
        writes: ['dResidual2_3_1'],
        s: 0,
        numbers: [62908, 59332],
      },
      {
        shader: 'linear2_5_0_3Backward_dLinear2_5_0_3Bias',
        reads: ['dResidual2_3_1', 'parameters', 'dropout2_4_0_2'],
        writes: ['pass107'],
        s: 0,
        numbers: [58056],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1',
        reads: ['pass107', 'gated2_4_0_1Filter', 'gated2_4_0_1Gate'],
        writes: ['dGated2_4_0_1', 'dGated2_4_0_1_3'],
        s: 0,
        numbers: [9],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias',
        reads: ['pass107', 'gated2_4_0_1Filter', 'gated2_4_0_1Gate'],
        writes: ['dGated2_4_0_1GateBias', 'dGated2_4_0_1FilterBias'],
        s: 0,
        numbers: [9],
      },
      {
        shader: 'gated2_5_0_1InputGradient',
        reads: ['dGated2_4_0_1', 'parameters', 'gated2_4_0_1', 'dGated2_4_0_1_3'],
        writes: ['pass110'],
        s: 0,
        numbers: [54332, 50608],
      },
      {
        shader: 'gated2_5_0_1Backward_dRmsNorm2_5_0_0',
        reads: ['pass110'],
        writes: ['pass111'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_4_0_1RmsNorm2_4_0_0Backward_dRmsNorm2_4_0_0Weight',
        reads: ['pass111', 'pass54', 'parameters'],
        writes: ['pass112'],
        s: 0,
        numbers: [50564],
      },
      {
        shader: 'gated2_4_0_1Dropout2_3_1_3Backward_dResidual2_3_0',
        reads: ['pass112', 'pass54', 'dResidual2_3_1', 'pass111', 'parameters'],
        writes: ['dResidual2_3_0', 'dLinear2_3_1_2'],
        s: 0,
        numbers: [50564, 8],
      },
      {
        shader: 'linear2_5_1_2Backward_dLinear2_5_1_2Bias',
        reads: ['dLinear2_3_1_2', 'parameters', 'parallel2_3_1_1'],
        writes: ['pass114'],
        s: 0,
        numbers: [49376],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0',
        reads: ['pass114', 'pass50', 'silu2_3_1_1_0_1'],
        writes: ['dLinear2_3_1_1_1_0', 'dLinear2_3_1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias',
        reads: ['pass114', 'pass50', 'silu2_3_1_1_0_1'],
        writes: ['dLinear2_3_1_1_1_0Bias', 'dLinear2_3_1_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_1_1_1_0InputGradient',
        reads: ['dLinear2_3_1_1_1_0', 'parameters', 'rmsNorm2_3_1_0', 'dLinear2_3_1_1_0_0'],
        writes: ['pass117'],
        s: 0,
        numbers: [48204, 47032],
      },
      {
        shader: 'linear2_5_1_1_0_0RmsNorm2_5_1_0Backward_dRmsNorm2_5_1_0Weight',
        reads: [
          'pass117',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'linear2_3_0_3',
          'rmsNorm2_3_1_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass118'],
        s: 0,
        numbers: [6, 46988],
      },
      {
        shader: 'linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dResidual2_4_1',
        reads: [
          'pass118',
          'rmsNorm2_3_1_0ReciprocalRoot',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'linear2_3_0_3',
          'dResidual2_3_0',
          'pass117',
          'parameters',
        ],
        writes: ['dResidual2_2_1'],
        s: 0,
        numbers: [6, 46988],
      },
      {
        shader: 'linear2_5_0_3Backward_dLinear2_5_0_3Bias',
        reads: ['dResidual2_2_1', 'parameters', 'dropout2_3_0_2'],
        writes: ['pass120'],
        s: 0,
        numbers: [45712],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1',
        reads: ['pass120', 'gated2_3_0_1Filter', 'gated2_3_0_1Gate'],
        writes: ['dGated2_3_0_1', 'dGated2_3_0_1_3'],
        s: 0,
        numbers: [7],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias',
        reads: ['pass120', 'gated2_3_0_1Filter', 'gated2_3_0_1Gate'],
        writes: ['dGated2_3_0_1GateBias', 'dGated2_3_0_1FilterBias'],
        s: 0,
        numbers: [7],
      },
      {
        shader: 'gated2_5_0_1InputGradient',
        reads: ['dGated2_3_0_1', 'parameters', 'gated2_3_0_1', 'dGated2_3_0_1_3'],
        writes: ['pass123'],
        s: 0,
        numbers: [41988, 38264],
      },
      {
        shader: 'gated2_3_0_1Backward_dRmsNorm2_3_0_0',
        reads: ['pass123'],
        writes: ['pass124'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_5_0_1RmsNorm2_5_0_0Backward_dRmsNorm2_5_0_0Weight',
        reads: [
          'pass124',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'rmsNorm2_3_0_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass125'],
        s: 0,
        numbers: [6, 38220],
      },
      {
        shader: 'gated2_5_0_1Dropout2_4_1_3Backward_dResidual2_4_1_2',
        reads: [
          'pass125',
          'rmsNorm2_3_0_0ReciprocalRoot',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'dResidual2_2_1',
          'pass124',
          'parameters',
        ],
        writes: ['dResidual2_2_1_2', 'dLinear2_2_1_2'],
        s: 0,
        numbers: [6, 38220],
      },
      {
        shader: 'linear2_5_1_2Backward_dLinear2_5_1_2Bias',
        reads: ['dLinear2_2_1_2', 'parameters', 'parallel2_2_1_1'],
        writes: ['pass127'],
        s: 0,
        numbers: [37032],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0',
        reads: ['pass127', 'pass37', 'silu2_2_1_1_0_1'],
        writes: ['dLinear2_2_1_1_1_0', 'dLinear2_2_1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias',
        reads: ['pass127', 'pass37', 'silu2_2_1_1_0_1'],
        writes: ['dLinear2_2_1_1_1_0Bias', 'dLinear2_2_1_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_1_1_1_0InputGradient',
        reads: ['dLinear2_2_1_1_1_0', 'parameters', 'rmsNorm2_2_1_0', 'dLinear2_2_1_1_0_0'],
        writes: ['pass130'],
        s: 0,
        numbers: [35860, 34688],
      },
      {
        shader: 'linear2_4_1_1_0_0RmsNorm2_4_1_0Backward_dRmsNorm2_4_1_0Weight',
        reads: ['pass130', 'pass28', 'linear2_2_0_3', 'rmsNorm2_2_1_0ReciprocalRoot', 'parameters'],
        writes: ['pass131'],
        s: 0,
        numbers: [34644],
      },
      {
        shader: 'gated2_5_0_1RmsNorm2_4_1_0Backward_dResidual2_3_1',
        reads: [
          'pass131',
          'rmsNorm2_3_0_0ReciprocalRoot',
          'rmsNorm2_2_1_0ReciprocalRoot',
          'dResidual2_2_1_2',
          'dResidual2_2_1',
          'pass124',
          'parameters',
          'pass130',
          'pass28',
          'linear2_2_0_3',
        ],
        writes: ['dResidual2_1_1'],
        s: 0,
        numbers: [38220, 34644],
      },
      {
        shader: 'linear2_5_0_3Backward_dLinear2_5_0_3Bias',
        reads: ['dResidual2_1_1', 'parameters', 'dropout2_2_0_2'],
        writes: ['pass133'],
        s: 0,
        numbers: [33368],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1',
        reads: ['pass133', 'gated2_2_0_1Filter', 'gated2_2_0_1Gate'],
        writes: ['dGated2_2_0_1', 'dGated2_2_0_1_3'],
        s: 0,
        numbers: [5],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias',
        reads: ['pass133', 'gated2_2_0_1Filter', 'gated2_2_0_1Gate'],
        writes: ['dGated2_2_0_1GateBias', 'dGated2_2_0_1FilterBias'],
        s: 0,
        numbers: [5],
      },
      {
        shader: 'gated2_5_0_1InputGradient',
        reads: ['dGated2_2_0_1', 'parameters', 'gated2_2_0_1', 'dGated2_2_0_1_3'],
        writes: ['pass136'],
        s: 0,
        numbers: [29644, 25920],
      },
      {
        shader: 'gated2_3_0_1Backward_dRmsNorm2_3_0_0',
        reads: ['pass136'],
        writes: ['pass137'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_4_0_1RmsNorm2_4_0_0Backward_dRmsNorm2_4_0_0Weight',
        reads: ['pass137', 'pass28', 'parameters'],
        writes: ['pass138'],
        s: 0,
        numbers: [25876],
      },
      {
        shader: 'gated2_4_0_1Dropout2_3_1_3Backward_dResidual2_3_0',
        reads: ['pass138', 'pass28', 'dResidual2_1_1', 'pass137', 'parameters'],
        writes: ['dResidual2_1_0', 'dLinear2_1_1_2'],
        s: 0,
        numbers: [25876, 4],
      },
      {
        shader: 'linear2_5_1_2Backward_dLinear2_5_1_2Bias',
        reads: ['dLinear2_1_1_2', 'parameters', 'parallel2_1_1_1'],
        writes: ['pass140'],
        s: 0,
        numbers: [24688],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0',
        reads: ['pass140', 'pass24', 'silu2_1_1_1_0_1'],
        writes: ['dLinear2_1_1_1_1_0', 'dLinear2_1_1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias',
        reads: ['pass140', 'pass24', 'silu2_1_1_1_0_1'],
        writes: ['dLinear2_1_1_1_1_0Bias', 'dLinear2_1_1_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_1_1_1_0InputGradient',
        reads: ['dLinear2_1_1_1_1_0', 'parameters', 'rmsNorm2_1_1_0_2', 'dLinear2_1_1_1_0_0'],
        writes: ['pass143'],
        s: 0,
        numbers: [23516, 22344],
      },
      {
        shader: 'linear2_1_1_1_0_0RmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight',
        reads: [
          'pass143',
          'rmsNorm2_1_1_0',
          'parameters',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
        ],
        writes: ['pass144'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dResidual2_0_1',
        reads: [
          'pass144',
          'rmsNorm2_1_1_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'dResidual2_1_0',
          'pass143',
          'parameters',
        ],
        writes: ['dResidual2_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_0_3Backward_dLinear2_5_0_3Bias',
        reads: ['dResidual2_0_1', 'parameters', 'dropout2_1_0_2'],
        writes: ['pass146'],
        s: 0,
        numbers: [21024],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1',
        reads: ['pass146', 'gated2_1_0_1Filter', 'gated2_1_0_1Gate'],
        writes: ['dGated2_1_0_1', 'dGated2_1_0_1_3'],
        s: 0,
        numbers: [3],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias',
        reads: ['pass146', 'gated2_1_0_1Filter', 'gated2_1_0_1Gate'],
        writes: ['dGated2_1_0_1GateBias', 'dGated2_1_0_1FilterBias'],
        s: 0,
        numbers: [3],
      },
      {
        shader: 'gated2_5_0_1InputGradient',
        reads: ['dGated2_1_0_1', 'parameters', 'gated2_1_0_1', 'dGated2_1_0_1_3'],
        writes: ['pass149'],
        s: 0,
        numbers: [17300, 13576],
      },
      {
        shader: 'gated2_3_0_1Backward_dRmsNorm2_3_0_0',
        reads: ['pass149'],
        writes: ['pass150'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_1_0_1RmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight',
        reads: [
          'pass150',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass151'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_1_0_1Dropout2_0_1_3Backward_dResidual2_0_1_2',
        reads: [
          'pass151',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'dResidual2_0_1',
          'pass150',
          'parameters',
        ],
        writes: ['dResidual2_0_1_2', 'dLinear2_0_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_1_2Backward_dLinear2_5_1_2Bias',
        reads: ['dLinear2_0_1_2', 'parameters', 'parallel2_0_1_1'],
        writes: ['pass153'],
        s: 0,
        numbers: [12344],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0',
        reads: ['pass153', 'pass11', 'silu2_0_1_1_0_1'],
        writes: ['dLinear2_0_1_1_1_0', 'dLinear2_0_1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias',
        reads: ['pass153', 'pass11', 'silu2_0_1_1_0_1'],
        writes: ['dLinear2_0_1_1_1_0Bias', 'dLinear2_0_1_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_1_1_1_0InputGradient',
        reads: ['dLinear2_0_1_1_1_0', 'parameters', 'rmsNorm2_0_1_0', 'dLinear2_0_1_1_0_0'],
        writes: ['pass156'],
        s: 0,
        numbers: [11172, 10000],
      },
      {
        shader: 'linear2_0_1_1_0_0RmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight',
        reads: ['pass156', 'pass1', 'linear2_0_0_3', 'rmsNorm2_0_1_0ReciprocalRoot', 'parameters'],
        writes: ['pass157'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_1_0_1RmsNorm2_0_1_0Backward_dDropout1',
        reads: [
          'pass157',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'rmsNorm2_0_1_0ReciprocalRoot',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass150',
          'parameters',
          'pass156',
          'pass1',
          'linear2_0_0_3',
        ],
        writes: ['dDropout1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_5_0_3Backward_dLinear2_5_0_3Bias',
        reads: ['dDropout1', 'parameters', 'dropout2_0_0_2'],
        writes: ['pass159'],
        s: 0,
        numbers: [8680],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1',
        reads: ['pass159', 'gated2_0_0_1Filter', 'gated2_0_0_1Gate'],
        writes: ['dGated2_0_0_1', 'dGated2_0_0_1_3'],
        s: 0,
        numbers: [1],
      },
      {
        shader: 'dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias',
        reads: ['pass159', 'gated2_0_0_1Filter', 'gated2_0_0_1Gate'],
        writes: ['dGated2_0_0_1GateBias', 'dGated2_0_0_1FilterBias'],
        s: 0,
        numbers: [1],
      },
      {
        shader: 'gated2_5_0_1InputGradient',
        reads: ['dGated2_0_0_1', 'parameters', 'gated2_0_0_1', 'dGated2_0_0_1_3'],
        writes: ['pass162'],
        s: 0,
        numbers: [4956, 1232],
      },
      {
        shader: 'gated2_3_0_1Backward_dRmsNorm2_3_0_0',
        reads: ['pass162'],
        writes: ['pass163'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1RmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight',
        reads: ['pass163', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        writes: ['pass164'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Dropout1Backward_dEmbedding0',
        reads: ['pass164', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass163', 'parameters'],
        writes: ['dEmbedding0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'dEmbedding0'],
        writes: ['dEmbedding0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients1',
        reads: [
          'pass162',
          'pass149',
          'pass136',
          'pass123',
          'pass110',
          'pass97',
          'pass159',
          'pass146',
          'pass133',
          'pass120',
          'pass107',
          'pass94',
          'dEmbedding0Weight',
          'pass85',
          'pass156',
          'pass153',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients2',
        reads: [
          'pass143',
          'pass140',
          'pass130',
          'pass127',
          'pass117',
          'pass114',
          'pass104',
          'pass101',
          'pass91',
          'pass88',
          'pass164',
          'pass159',
          'pass157',
          'pass153',
          'pass151',
          'pass146',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients3',
        reads: [
          'pass144',
          'pass140',
          'pass138',
          'pass133',
          'pass131',
          'pass127',
          'pass125',
          'pass120',
          'pass118',
          'pass114',
          'pass112',
          'pass107',
          'pass105',
          'pass101',
          'pass99',
          'pass94',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients4',
        reads: [
          'pass92',
          'pass88',
          'pass86',
          'dGated2_0_0_1FilterBias',
          'dGated2_0_0_1GateBias',
          'dGated2_1_0_1FilterBias',
          'dGated2_1_0_1GateBias',
          'dGated2_2_0_1FilterBias',
          'dGated2_2_0_1GateBias',
          'dGated2_3_0_1FilterBias',
          'dGated2_3_0_1GateBias',
          'dGated2_4_0_1FilterBias',
          'dGated2_4_0_1GateBias',
          'dGated2_5_0_1FilterBias',
          'dGated2_5_0_1GateBias',
          'pass85',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients5',
        reads: [
          'dLinear2_0_1_1_0_0Bias',
          'dLinear2_0_1_1_1_0Bias',
          'dLinear2_1_1_1_0_0Bias',
          'dLinear2_1_1_1_1_0Bias',
          'dLinear2_2_1_1_0_0Bias',
          'dLinear2_2_1_1_1_0Bias',
          'dLinear2_3_1_1_0_0Bias',
          'dLinear2_3_1_1_1_0Bias',
          'dLinear2_4_1_1_0_0Bias',
          'dLinear2_4_1_1_1_0Bias',
          'dLinear2_5_1_1_0_0Bias',
          'dLinear2_5_1_1_1_0Bias',
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
const int batch = 64;
uniform sampler2D examples;
uniform sampler2D parameters;
const int p0 = 0;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 17, 1] to lossCount [1, 1, 1]
void lossForward_lossCount(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    sum += notNegative(at(examples, 5, n + 1088));
  }
  r0 = max(sum, 1.0);
}

// specs/best-wavenet.yaml:20 embedding
// from tokens [B, 17, 1], embedding0Weight [27, 44] to embedding0 [B, 17, 44]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 44 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
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
      dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot: {
        samplers: ['pass1'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
const int p0 = 0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44] to rmsNorm2_0_0_0ReciprocalRoot [B, 17, 1]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float product_ = (at(pass1, 7, n * 44 + c + 4) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365));
    sum += (product_ * product_);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1088; k++) {
    float one0;
    dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0: {
        samplers: ['rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1188;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:26 rmsNorm
// from rmsNorm2_0_0_0ReciprocalRoot [B, 17, 1], embedding0 [B, 17, 44], rmsNorm2_0_0_0Weight [44] to rmsNorm2_0_0_0 [B, 17, 44]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 5, n);
  r0 = (((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(e, o0);
}
`,
      },
      gated2_0_0_1Forward_gated2_0_0_1: {
        samplers: ['rmsNorm2_0_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_0_0_0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// from rmsNorm2_0_0_0 [B, 17, 44] to gated2_0_0_1 [B, 17, 132]
void gated2_0_0_1Forward_gated2_0_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (264);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 15 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_0_0_0, 7, b * 748 + t * 44 + c);
    }
  }
  {
    int rest = e - (133);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 16 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_0_0_0, 7, b * 748 + t * 44 + c);
    }
  }
  {
    int rest = e - (2);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 17 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_0_0_0, 7, b * 748 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 143616; k++) {
    float one0;
    gated2_0_0_1Forward_gated2_0_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated2_0_0_1Forward2: {
        samplers: ['parameters', 'gated2_0_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D gated2_0_0_1;
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

// specs/best-wavenet.yaml:27 gated
// from gated2_0_0_1 [B, 17, 132], gated2_0_0_1FilterWeight [28, 44, 3], gated2_0_0_1FilterBias [28] to gated2_0_0_1_2 [B, 17, 28]
void gated2_0_0_1Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 132; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1, 8, r * 132 + d);
    vec4 x1 = fetch(gated2_0_0_1, 8, 132 + r * 132 + d);
    vec4 x2 = fetch(gated2_0_0_1, 8, 264 + r * 132 + d);
    vec4 x3 = fetch(gated2_0_0_1, 8, 396 + r * 132 + d);
    vec4 x4 = fetch(gated2_0_0_1, 8, 528 + r * 132 + d);
    vec4 x5 = fetch(gated2_0_0_1, 8, 660 + r * 132 + d);
    vec4 x6 = fetch(gated2_0_0_1, 8, 792 + r * 132 + d);
    vec4 x7 = fetch(gated2_0_0_1, 8, 924 + r * 132 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 132 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 132 + c * 132 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 264 + c * 132 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 396 + c * 132 + d);
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

// specs/best-wavenet.yaml:27 gated
// from gated2_0_0_1 [B, 17, 132], gated2_0_0_1GateWeight [28, 44, 3], gated2_0_0_1GateBias [28] to gated2_0_0_1_3 [B, 17, 28]
void gated2_0_0_1Forward4(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 132; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1, 8, r * 132 + d);
    vec4 x1 = fetch(gated2_0_0_1, 8, 132 + r * 132 + d);
    vec4 x2 = fetch(gated2_0_0_1, 8, 264 + r * 132 + d);
    vec4 x3 = fetch(gated2_0_0_1, 8, 396 + r * 132 + d);
    vec4 x4 = fetch(gated2_0_0_1, 8, 528 + r * 132 + d);
    vec4 x5 = fetch(gated2_0_0_1, 8, 660 + r * 132 + d);
    vec4 x6 = fetch(gated2_0_0_1, 8, 792 + r * 132 + d);
    vec4 x7 = fetch(gated2_0_0_1, 8, 924 + r * 132 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 132 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 132 + c * 132 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 264 + c * 132 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 396 + c * 132 + d);
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
  if (e < 3808) {
    gated2_0_0_1Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_0_0_1Forward4(e - 3808, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_0_0_1Forward3_gated2_0_0_1Filter: {
        samplers: ['pass5'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass5;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// from gated2_0_0_1_2 [B, 17, 28] to gated2_0_0_1Filter [B, 17, 28]
void gated2_0_0_1Forward3_gated2_0_0_1Filter(int e, out vec4 r0) {
  int i = e;
  r0 = tanh_(striped(pass5, 6, 0, 28, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_0_0_1Forward3_gated2_0_0_1Filter(e, o0);
}
`,
      },
      gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate: {
        samplers: ['pass5', 'gated2_0_0_1Filter'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass5;
uniform sampler2D gated2_0_0_1Filter;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:28 dropout
// from gated2_0_0_1_3 [B, 17, 28], gated2_0_0_1Filter [B, 17, 28] to gated2_0_0_1Gate [B, 17, 28], dropout2_0_0_2 [B, 17, 28]
void gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 gate = sigmoid(striped(pass5, 6, 3808, 28, i));
  r0 = gate;
  r1 = ((fetch(gated2_0_0_1Filter, 7, i) * gate) * dropoutFour(uint(p0), i, 1, 515396076u, 1.1363636363636365));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate(e, o0, o1);
}
`,
      },
      linear2_0_0_3Forward: {
        samplers: ['parameters', 'dropout2_0_0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D dropout2_0_0_2;
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

// specs/best-wavenet.yaml:29 linear
// from dropout2_0_0_2 [B, 17, 28], linear2_0_0_3Weight [44, 28], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 17, 44]
void linear2_0_0_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 28; d += 4) {
    vec4 x0 = fetch(dropout2_0_0_2, 7, r * 28 + d);
    vec4 x1 = fetch(dropout2_0_0_2, 7, 28 + r * 28 + d);
    vec4 x2 = fetch(dropout2_0_0_2, 7, 56 + r * 28 + d);
    vec4 x3 = fetch(dropout2_0_0_2, 7, 84 + r * 28 + d);
    vec4 x4 = fetch(dropout2_0_0_2, 7, 112 + r * 28 + d);
    vec4 x5 = fetch(dropout2_0_0_2, 7, 140 + r * 28 + d);
    vec4 x6 = fetch(dropout2_0_0_2, 7, 168 + r * 28 + d);
    vec4 x7 = fetch(dropout2_0_0_2, 7, 196 + r * 28 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 28 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 28 + c * 28 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 56 + c * 28 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 84 + c * 28 + d);
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
  linear2_0_0_3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot: {
        samplers: ['pass1', 'linear2_0_0_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
const int p0 = 0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44] to rmsNorm2_0_1_0ReciprocalRoot [B, 17, 1]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((at(pass1, 7, n * 44 + c + 4) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365)) + rowAt(linear2_0_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1088; k++) {
    float one0;
    dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0: {
        samplers: ['rmsNorm2_0_1_0ReciprocalRoot', 'pass1', 'linear2_0_0_3', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_0_1_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 9956;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from rmsNorm2_0_1_0ReciprocalRoot [B, 17, 1], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], rmsNorm2_0_1_0Weight [44] to rmsNorm2_0_1_0 [B, 17, 44]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_0_1_0ReciprocalRoot, 5, n);
  r0 = ((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(e, o0);
}
`,
      },
      linear2_0_1_1_0_0Forward: {
        samplers: ['parameters', 'rmsNorm2_0_1_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_0_1_0;
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

// specs/best-wavenet.yaml:35 linear
// from rmsNorm2_0_1_0 [B, 17, 44], linear2_0_1_1_0_0Weight [26, 44], linear2_0_1_1_0_0Bias [26] to linear2_0_1_1_0_0 [B, 17, 26]
void linear2_0_1_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_1_0, 7, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_0_1_0, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_0_1_0, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_0_1_0, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_0_1_0, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_0_1_0, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_0_1_0, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_0_1_0, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:36 linear
// from rmsNorm2_0_1_0 [B, 17, 44], linear2_0_1_1_1_0Weight [26, 44], linear2_0_1_1_1_0Bias [26] to linear2_0_1_1_1_0 [B, 17, 26]
void linear2_0_1_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_1_0, 7, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_0_1_0, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_0_1_0, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_0_1_0, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_0_1_0, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_0_1_0, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_0_1_0, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_0_1_0, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 132 + c * 44 + d);
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
  if (e < 3808) {
    linear2_0_1_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_1_1_1_0Forward(e - 3808, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1: {
        samplers: ['pass11'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass11;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 silu
// from linear2_0_1_1_0_0 [B, 17, 26] to silu2_0_1_1_0_1 [B, 17, 26]
void silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1(int e, out float r0) {
  int i = e;
  r0 = sigmoid(stripedAt(pass11, 6, 0, 26, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 28288; k++) {
    float one0;
    silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1: {
        samplers: ['pass11', 'silu2_0_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass11;
uniform sampler2D silu2_0_1_1_0_1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 silu
// specs/best-wavenet.yaml:32 parallel
// from linear2_0_1_1_0_0 [B, 17, 26], silu2_0_1_1_0_1 [B, 17, 26], linear2_0_1_1_1_0 [B, 17, 26] to parallel2_0_1_1 [B, 17, 26]
void silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1(int e, out float r0) {
  int i = e;
  r0 = ((stripedAt(pass11, 6, 0, 26, i) * at(silu2_0_1_1_0_1, 7, i)) * stripedAt(pass11, 6, 3808, 26, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 28288; k++) {
    float one0;
    silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      linear2_0_1_2Forward: {
        samplers: ['parameters', 'parallel2_0_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D parallel2_0_1_1;
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

// specs/best-wavenet.yaml:37 linear
// from parallel2_0_1_1 [B, 17, 26], linear2_0_1_2Weight [44, 26], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 17, 44]
void linear2_0_1_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(parallel2_0_1_1, 7, r * 26 + d);
    vec4 x1 = near(parallel2_0_1_1, 7, 26 + r * 26 + d);
    vec4 x2 = near(parallel2_0_1_1, 7, 52 + r * 26 + d);
    vec4 x3 = near(parallel2_0_1_1, 7, 78 + r * 26 + d);
    vec4 x4 = near(parallel2_0_1_1, 7, 104 + r * 26 + d);
    vec4 x5 = near(parallel2_0_1_1, 7, 130 + r * 26 + d);
    vec4 x6 = near(parallel2_0_1_1, 7, 156 + r * 26 + d);
    vec4 x7 = near(parallel2_0_1_1, 7, 182 + r * 26 + d);
    vec4 y0 = near(parameters, 8, p1 + c * 26 + d);
    vec4 y1 = near(parameters, 8, p1 + 26 + c * 26 + d);
    vec4 y2 = near(parameters, 8, p1 + 52 + c * 26 + d);
    vec4 y3 = near(parameters, 8, p1 + 78 + c * 26 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
  for (int d = 24; d < 26; d++) {
    vec4 x00 = four(parallel2_0_1_1, 7, r * 26 + d, 26);
    vec4 x01 = four(parallel2_0_1_1, 7, 104 + r * 26 + d, 26);
    vec4 y0 = four(parameters, 8, p1 + c * 26 + d, 26);
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

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  linear2_0_1_2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot: {
        samplers: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
const int p0 = 0;
const int p1 = 2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44] to rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (((at(pass1, 7, n * 44 + c + 4) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365)) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_0_1_2, 6, 0, 44, n, c) * dropout(uint(p1), n * 44 + c, 515396076u, 1.1363636363636365)));
    sum += (total * total);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1088; k++) {
    float one0;
    dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0: {
        samplers: ['rmsNorm2_1_0_0ReciprocalRoot', 'pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_1_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 2;
const int p2 = 13532;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], rmsNorm2_1_0_0Weight [44] to rmsNorm2_1_0_0 [B, 17, 44]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_1_0_0ReciprocalRoot, 5, n);
  r0 = (((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365))) * reciprocalRoot) * fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(e, o0);
}
`,
      },
      dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot: {
        samplers: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
const int p0 = 0;
const int p1 = 2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44] to rmsNorm2_1_1_0ReciprocalRoot [B, 17, 1]
void dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((((at(pass1, 7, n * 44 + c + 4) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365)) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_0_1_2, 6, 0, 44, n, c) * dropout(uint(p1), n * 44 + c, 515396076u, 1.1363636363636365))) + rowAt(linear2_1_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1088; k++) {
    float one0;
    dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0: {
        samplers: [
          'rmsNorm2_1_1_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_1_1_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 2;
const int p2 = 22300;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from rmsNorm2_1_1_0ReciprocalRoot [B, 17, 1], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], rmsNorm2_1_1_0Weight [44] to rmsNorm2_1_1_0 [B, 17, 44], rmsNorm2_1_1_0_2 [B, 17, 44]
void dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_1_1_0ReciprocalRoot, 5, n);
  vec4 product_ = (((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_1_0_3, 6, 0, 44, n, c)) * reciprocalRoot);
  r0 = product_;
  r1 = (product_ * fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(e, o0, o1);
}
`,
      },
      dropout1RmsNorm2_2_0_0Forward_residual2_1_1: {
        samplers: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
const int p0 = 0;
const int p1 = 2;
const int p2 = 4;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44] to residual2_1_1 [B, 17, 44]
void dropout1RmsNorm2_2_0_0Forward_residual2_1_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  vec4 total = (((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_1_0_3, 6, 0, 44, n, c)) + (row(linear2_1_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p2), n * 44 + c, 1, 515396076u, 1.1363636363636365)));
  r0 = total;
}

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44] to rmsNorm2_2_0_0ReciprocalRoot [B, 17, 1]
void dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (((((at(pass1, 7, n * 44 + c + 4) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365)) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_0_1_2, 6, 0, 44, n, c) * dropout(uint(p1), n * 44 + c, 515396076u, 1.1363636363636365))) + rowAt(linear2_1_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_1_1_2, 6, 0, 44, n, c) * dropout(uint(p2), n * 44 + c, 515396076u, 1.1363636363636365)));
    sum += (total * total);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 47872) {
    dropout1RmsNorm2_2_0_0Forward_residual2_1_1(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 47872;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0ReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0: {
        samplers: [
          'pass28',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass28;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 2;
const int p2 = 4;
const int p3 = 25876;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:21 dropout
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from rmsNorm2_2_0_0ReciprocalRoot [B, 17, 1], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44], rmsNorm2_2_0_0Weight [44] to rmsNorm2_2_0_0 [B, 17, 44]
void dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(pass28, 7, n + 47872);
  vec4 total = (((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_1_0_3, 6, 0, 44, n, c)) + (row(linear2_1_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p2), n * 44 + c, 1, 515396076u, 1.1363636363636365)));
  vec4 residual2_1_1Again = total;
  r0 = ((residual2_1_1Again * reciprocalRoot) * fetch(parameters, 8, p3 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(e, o0);
}
`,
      },
      residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0ReciprocalRoot: {
        samplers: ['pass28', 'linear2_2_0_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44] to rmsNorm2_2_1_0ReciprocalRoot [B, 17, 1]
void residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (at(pass28, 7, n * 44 + c) + rowAt(linear2_2_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1088; k++) {
    float one0;
    residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0ReciprocalRoot(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0: {
        samplers: ['rmsNorm2_2_1_0ReciprocalRoot', 'pass28', 'linear2_2_0_3', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_2_1_0ReciprocalRoot;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2D parameters;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from rmsNorm2_2_1_0ReciprocalRoot [B, 17, 1], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], rmsNorm2_2_1_0Weight [44] to rmsNorm2_2_1_0 [B, 17, 44]
void residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_2_1_0ReciprocalRoot, 5, n);
  r0 = (((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(e, o0);
}
`,
      },
      residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0ReciprocalRoot: {
        samplers: ['pass28', 'linear2_2_0_3', 'linear2_2_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44] to rmsNorm2_3_0_0ReciprocalRoot [B, 17, 1]
void residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((at(pass28, 7, n * 44 + c) + rowAt(linear2_2_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_2_1_2, 6, 0, 44, n, c) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365)));
    sum += (total * total);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1088; k++) {
    float one0;
    residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0ReciprocalRoot(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0: {
        samplers: ['rmsNorm2_3_0_0ReciprocalRoot', 'pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_3_0_0ReciprocalRoot;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from rmsNorm2_3_0_0ReciprocalRoot [B, 17, 1], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], rmsNorm2_3_0_0Weight [44] to rmsNorm2_3_0_0 [B, 17, 44]
void residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_3_0_0ReciprocalRoot, 5, n);
  r0 = ((((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) + (row(linear2_2_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365))) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  residual2_2_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0(e, o0);
}
`,
      },
      residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0ReciprocalRoot: {
        samplers: ['pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'linear2_3_0_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2DArray linear2_3_0_3;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44] to rmsNorm2_3_1_0ReciprocalRoot [B, 17, 1]
void residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (((at(pass28, 7, n * 44 + c) + rowAt(linear2_2_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_2_1_2, 6, 0, 44, n, c) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365))) + rowAt(linear2_3_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1088; k++) {
    float one0;
    residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0ReciprocalRoot(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0: {
        samplers: [
          'rmsNorm2_3_1_0ReciprocalRoot',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'linear2_3_0_3',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_3_1_0ReciprocalRoot;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from rmsNorm2_3_1_0ReciprocalRoot [B, 17, 1], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44], rmsNorm2_3_1_0Weight [44] to rmsNorm2_3_1_0 [B, 17, 44]
void residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_3_1_0ReciprocalRoot, 5, n);
  r0 = (((((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) + (row(linear2_2_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_3_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  residual2_2_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0(e, o0);
}
`,
      },
      residual2_2_0RmsNorm2_4_0_0Forward_residual2_3_1: {
        samplers: ['pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'linear2_3_0_3', 'linear2_3_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44] to residual2_3_1 [B, 17, 44]
void residual2_2_0RmsNorm2_4_0_0Forward_residual2_3_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  vec4 total = ((((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) + (row(linear2_2_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_3_0_3, 6, 0, 44, n, c)) + (row(linear2_3_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365)));
  r0 = total;
}

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44] to rmsNorm2_4_0_0ReciprocalRoot [B, 17, 1]
void residual2_2_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0ReciprocalRoot(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((((at(pass28, 7, n * 44 + c) + rowAt(linear2_2_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_2_1_2, 6, 0, 44, n, c) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365))) + rowAt(linear2_3_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_3_1_2, 6, 0, 44, n, c) * dropout(uint(p1), n * 44 + c, 515396076u, 1.1363636363636365)));
    sum += (total * total);
  }
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 47872) {
    residual2_2_0RmsNorm2_4_0_0Forward_residual2_3_1(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 47872;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      residual2_2_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0ReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      residual2_2_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0: {
        samplers: [
          'pass54',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass54;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
uniform int p2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:38 dropout
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from rmsNorm2_4_0_0ReciprocalRoot [B, 17, 1], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], rmsNorm2_4_0_0Weight [44] to rmsNorm2_4_0_0 [B, 17, 44]
void residual2_2_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(pass54, 7, n + 47872);
  vec4 total = ((((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) + (row(linear2_2_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_3_0_3, 6, 0, 44, n, c)) + (row(linear2_3_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365)));
  vec4 residual2_3_1Again = total;
  r0 = ((residual2_3_1Again * reciprocalRoot) * fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  residual2_2_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0(e, o0);
}
`,
      },
      gated2_4_0_1Forward_gated2_4_0_1: {
        samplers: ['rmsNorm2_4_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_4_0_0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// from rmsNorm2_4_0_0 [B, 17, 44] to gated2_4_0_1 [B, 17, 132]
void gated2_4_0_1Forward_gated2_4_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (528);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 13 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_4_0_0, 7, b * 748 + t * 44 + c);
    }
  }
  {
    int rest = e - (265);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 15 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_4_0_0, 7, b * 748 + t * 44 + c);
    }
  }
  {
    int rest = e - (2);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 17 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_4_0_0, 7, b * 748 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 143616; k++) {
    float one0;
    gated2_4_0_1Forward_gated2_4_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 76484;
const int p1 = 75296;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:40 linear
// from rmsNorm3 [B, 17, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 17, 27]
void linear4Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm3, 7, r * 44 + d);
    vec4 x1 = fetch(rmsNorm3, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm3, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm3, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm3, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm3, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm3, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm3, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 132 + c * 44 + d);
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
  linear4Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sum3: {
        samplers: ['examples', 'linear4'],
        code: `${library}
const int batch = 64;
uniform sampler2D examples;
uniform sampler2DArray linear4;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// loss
// from targets [B, 17, 1], linear4 [B, 17, 27] to lossForward2_sum3 [B, 17], lossForward2_largest [B, 17], lossForward2_sumPart [B, 17]
void lossForward2_lossForward2_sum3(int e, out float r0, out float r1, out float r2) {
  int n = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 5, n + 1088);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear4, 5, 0, 28, n, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    float power_ = exp((rowAt(linear4, 5, 0, 28, n, c) - largest));
    sum3 += power_;
  }
  r0 = sum3;
  r1 = largest;
  r2 = (((log(sum3) + largest) - sum2) * notNegative(target));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  vec4 v1 = vec4(0.0);
  vec4 v2 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1088; k++) {
    float one0;
    float one1;
    float one2;
    lossForward2_lossForward2_sum3(first + k, one0, one1, one2);
    v0[k] = one0;
    v1[k] = one1;
    v2[k] = one2;
  }
  o0 = v0;
  o1 = v1;
  o2 = v2;
}
`,
      },
      lossForward2_dLinear4: {
        samplers: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear4',
          'lossForward2_sumPart',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D lossForward2_largest;
uniform sampler2D examples;
uniform sampler2D lossForward2_sum3;
uniform sampler2D pass1;
uniform sampler2DArray linear4;
uniform sampler2D lossForward2_sumPart;
layout(location = 0) out vec4 o0;

// loss
// from lossForward2_largest [B, 17], targets [B, 17, 1], lossForward2_sum3 [B, 17], lossCount [1, 1, 1], linear4 [B, 17, 27] to dLinear4 [B, 17, 27]
void lossForward2_dLinear4(int e, out float r0) {
  int n = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 5, n);
  float target = at(examples, 5, n + 1088);
  float sum3 = at(lossForward2_sum3, 5, n);
  float dLog = ((1.0 / at(pass1, 7, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(linear4, 5, 0, 28, n, c) - largest));
  float powersAgain = power_;
  r0 = ((dProduct * same(float(c), target)) + (dPower * powersAgain));
}

// loss
// from lossForward2_sumPart [B, 17] to loss [1, 1, 1]
void lossForward2_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    sum += at(lossForward2_sumPart, 5, n);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 29376) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 29376; k++) {
      float one0;
      lossForward2_dLinear4(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 29376;
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
        samplers: ['pass84', 'pass1', 'parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass84;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 75296;
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
  float sum = at(pass84, 7, 29376);
  float count = at(pass1, 7, 0);
  r0 = (sum / count);
}

// specs/best-wavenet.yaml:40 linear
// from dLinear4 [B, 17, 27] to dLinear4Bias [1, 1, 27]
void linear4Backward_dLinear4Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dBias += at(pass84, 7, n * 27 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:40 linear
// from dLinear4 [B, 17, 27], linear4Weight [27, 44] to dRmsNorm3 [B, 17, 44]
void linear4InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass84, 7, r * 27 + d);
    vec4 x1 = near(pass84, 7, 27 + r * 27 + d);
    vec4 x2 = near(pass84, 7, 54 + r * 27 + d);
    vec4 x3 = near(pass84, 7, 81 + r * 27 + d);
    vec4 x4 = near(pass84, 7, 108 + r * 27 + d);
    vec4 x5 = near(pass84, 7, 135 + r * 27 + d);
    vec4 x6 = near(pass84, 7, 162 + r * 27 + d);
    vec4 x7 = near(pass84, 7, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, p0 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, p0 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, p0 + 132 + c + d * 44);
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
    vec4 x00 = four(pass84, 7, r * 27 + d, 27);
    vec4 x01 = four(pass84, 7, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 44);
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

// specs/best-wavenet.yaml:40 linear
// from dLinear4 [B, 17, 27], rmsNorm3 [B, 17, 44] to dLinear4Weight [27, 44]
void linear4WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 17); d += 4) {
    vec4 x00 = near(pass84, 7, r + d * 27);
    vec4 x01 = near(pass84, 7, 4 + r + d * 27);
    vec4 y0 = fetch(rmsNorm3, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass84, 7, 27 + r + d * 27);
    vec4 x11 = near(pass84, 7, 31 + r + d * 27);
    vec4 y1 = fetch(rmsNorm3, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass84, 7, 54 + r + d * 27);
    vec4 x21 = near(pass84, 7, 58 + r + d * 27);
    vec4 y2 = fetch(rmsNorm3, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass84, 7, 81 + r + d * 27);
    vec4 x31 = near(pass84, 7, 85 + r + d * 27);
    vec4 y3 = fetch(rmsNorm3, 7, 132 + c + d * 44);
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
      linear4Backward_dLinear4Bias(first + k, one0);
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
  } else if (e < 6016) {
    linear4InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear4WeightGradient(e - 6016, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      rmsNorm3Backward_dRmsNorm3Weight: {
        samplers: ['pass85', 'pass80', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass85;
uniform sampler2D pass80;
uniform sampler2D parameters;
const int p0 = 75252;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:39 rmsNorm
// from dRmsNorm3 [B, 17, 44], residual2_5_1 [B, 17, 44], rmsNorm3ReciprocalRoot [B, 17, 1] to dRmsNorm3Weight [1, 1, 44]
void rmsNorm3Backward_dRmsNorm3Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += (row(pass85, 6, 32, 44, n, c) * (fetch(pass80, 7, n * 44 + c) * at(pass80, 7, n + 47872)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:39 rmsNorm
// specs/best-wavenet.yaml:38 dropout
// from dRmsNorm3 [B, 17, 44], rmsNorm3Weight [44], residual2_5_1 [B, 17, 44] to rmsNorm3Dropout2_5_1_3Backward_dReciprocalRoot [B, 17]
void rmsNorm3Dropout2_5_1_3Backward_rmsNorm3Dropout2_5_1_3Backward_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += ((rowAt(pass85, 6, 32, 44, n, c) * at(parameters, 8, p0 + c)) * at(pass80, 7, n * 44 + c));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    rmsNorm3Backward_dRmsNorm3Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      rmsNorm3Dropout2_5_1_3Backward_rmsNorm3Dropout2_5_1_3Backward_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      rmsNorm3Dropout2_5_1_3Backward_dResidual2_5_0: {
        samplers: ['pass86', 'pass80', 'pass85', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass86;
uniform sampler2D pass80;
uniform sampler2DArray pass85;
uniform sampler2D parameters;
const int p0 = 75252;
const int p1 = 12;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:39 rmsNorm
// specs/best-wavenet.yaml:38 dropout
// from rmsNorm3Dropout2_5_1_3Backward_dReciprocalRoot [B, 17], rmsNorm3ReciprocalRoot [B, 17, 1], residual2_5_1 [B, 17, 44], dRmsNorm3 [B, 17, 44], rmsNorm3Weight [44] to dResidual2_5_0 [B, 17, 44], dLinear2_5_1_2 [B, 17, 44]
void rmsNorm3Dropout2_5_1_3Backward_dResidual2_5_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass86, 5, n + 44);
  float reciprocalRoot = at(pass80, 7, n + 47872);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 dTotal = (dProduct * fetch(pass80, 7, n * 44 + c));
  vec4 dTotal2 = ((((row(pass85, 6, 32, 44, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalRoot) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rmsNorm3Dropout2_5_1_3Backward_dResidual2_5_0(e, o0, o1);
}
`,
      },
      linear2_5_1_2Backward_dLinear2_5_1_2Bias: {
        samplers: ['dLinear2_5_1_2', 'parameters', 'parallel2_5_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_5_1_2;
uniform sampler2D parameters;
uniform sampler2D parallel2_5_1_1;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:37 linear
// from dLinear2_5_1_2 [B, 17, 44] to dLinear2_5_1_2Bias [1, 1, 44]
void linear2_5_1_2Backward_dLinear2_5_1_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dBias += fetch(dLinear2_5_1_2, 7, n * 44 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:37 linear
// from dLinear2_5_1_2 [B, 17, 44], linear2_5_1_2Weight [44, 26] to dParallel2_5_1_1 [B, 17, 26]
void linear2_5_1_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dLinear2_5_1_2, 7, r * 44 + d);
    vec4 x1 = fetch(dLinear2_5_1_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dLinear2_5_1_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dLinear2_5_1_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dLinear2_5_1_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dLinear2_5_1_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dLinear2_5_1_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dLinear2_5_1_2, 7, 308 + r * 44 + d);
    vec4 y0 = near(parameters, 8, p0 + c + d * 26);
    vec4 y1 = near(parameters, 8, p0 + 26 + c + d * 26);
    vec4 y2 = near(parameters, 8, p0 + 52 + c + d * 26);
    vec4 y3 = near(parameters, 8, p0 + 78 + c + d * 26);
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

// specs/best-wavenet.yaml:37 linear
// from dLinear2_5_1_2 [B, 17, 44], parallel2_5_1_1 [B, 17, 26] to dLinear2_5_1_2Weight [44, 26]
void linear2_5_1_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 17); d += 4) {
    vec4 x00 = fetch(dLinear2_5_1_2, 7, r + d * 44);
    vec4 x01 = fetch(dLinear2_5_1_2, 7, 4 + r + d * 44);
    vec4 y0 = near(parallel2_5_1_1, 7, c + d * 26);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_5_1_2, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dLinear2_5_1_2, 7, 48 + r + d * 44);
    vec4 y1 = near(parallel2_5_1_1, 7, 26 + c + d * 26);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_5_1_2, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dLinear2_5_1_2, 7, 92 + r + d * 44);
    vec4 y2 = near(parallel2_5_1_1, 7, 52 + c + d * 26);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_5_1_2, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dLinear2_5_1_2, 7, 136 + r + d * 44);
    vec4 y3 = near(parallel2_5_1_1, 7, 78 + c + d * 26);
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
  if (e < 44) {
    linear2_5_1_2Backward_dLinear2_5_1_2Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 3852) {
    linear2_5_1_2InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_5_1_2WeightGradient(e - 3852, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0: {
        samplers: ['pass88', 'pass76', 'silu2_5_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass88;
uniform sampler2DArray pass76;
uniform sampler2D silu2_5_1_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:32 parallel
// specs/best-wavenet.yaml:36 linear
// specs/best-wavenet.yaml:35 silu
// specs/best-wavenet.yaml:35 linear
// from dParallel2_5_1_1 [B, 17, 26], linear2_5_1_1_0_0 [B, 17, 26], silu2_5_1_1_0_1 [B, 17, 26], linear2_5_1_1_1_0 [B, 17, 26] to dLinear2_5_1_1_1_0 [B, 17, 26], dLinear2_5_1_1_0_0 [B, 17, 26]
void parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0(int e, out float r0, out float r1) {
  int n = e / 26;
  int c = e % 26;
  float dy = rowAt(pass88, 5, 44, 28, n, c);
  float total = rowAt(pass76, 6, 0, 28, n, c);
  float activation = at(silu2_5_1_1_0_1, 7, n * 26 + c);
  float dY = (dy * (total * activation));
  float dProduct = (dy * rowAt(pass76, 6, 3808, 28, n, c));
  float dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  vec4 v1 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 28288; k++) {
    float one0;
    float one1;
    parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0(first + k, one0, one1);
    v0[k] = one0;
    v1[k] = one1;
  }
  o0 = v0;
  o1 = v1;
}
`,
      },
      parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias: {
        samplers: ['pass88', 'pass76', 'silu2_5_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass88;
uniform sampler2DArray pass76;
uniform sampler2D silu2_5_1_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:32 parallel
// specs/best-wavenet.yaml:36 linear
// specs/best-wavenet.yaml:35 silu
// specs/best-wavenet.yaml:35 linear
// from dParallel2_5_1_1 [B, 17, 26], linear2_5_1_1_0_0 [B, 17, 26], silu2_5_1_1_0_1 [B, 17, 26], linear2_5_1_1_1_0 [B, 17, 26] to dLinear2_5_1_1_1_0Bias [1, 1, 26], dLinear2_5_1_1_0_0Bias [1, 1, 26]
void parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias(int e, out float r0, out float r1) {
  int c = e;
  float dBias = float(0.0);
  float dBias2 = float(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    float dy = rowAt(pass88, 5, 44, 28, n, c);
    float total = rowAt(pass76, 6, 0, 28, n, c);
    float activation = at(silu2_5_1_1_0_1, 7, n * 26 + c);
    float dY = (dy * (total * activation));
    dBias += dY;
    float dProduct = (dy * rowAt(pass76, 6, 3808, 28, n, c));
    float dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
    dBias2 += dY2;
  }
  r0 = dBias;
  r1 = dBias2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  vec4 v1 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 26; k++) {
    float one0;
    float one1;
    parallel2_5_1_1Linear2_5_1_1_0_0Backward_dLinear2_5_1_1_1_0Bias(first + k, one0, one1);
    v0[k] = one0;
    v1[k] = one1;
  }
  o0 = v0;
  o1 = v1;
}
`,
      },
      linear2_5_1_1_1_0InputGradient: {
        samplers: ['dLinear2_5_1_1_1_0', 'parameters', 'rmsNorm2_5_1_0', 'dLinear2_5_1_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_5_1_1_1_0;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_5_1_0;
uniform sampler2D dLinear2_5_1_1_0_0;
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

// specs/best-wavenet.yaml:36 linear
// from dLinear2_5_1_1_1_0 [B, 17, 26], linear2_5_1_1_1_0Weight [26, 44] to dRmsNorm2_5_1_0 [B, 17, 44]
void linear2_5_1_1_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(dLinear2_5_1_1_1_0, 7, r * 26 + d);
    vec4 x1 = near(dLinear2_5_1_1_1_0, 7, 26 + r * 26 + d);
    vec4 x2 = near(dLinear2_5_1_1_1_0, 7, 52 + r * 26 + d);
    vec4 x3 = near(dLinear2_5_1_1_1_0, 7, 78 + r * 26 + d);
    vec4 x4 = near(dLinear2_5_1_1_1_0, 7, 104 + r * 26 + d);
    vec4 x5 = near(dLinear2_5_1_1_1_0, 7, 130 + r * 26 + d);
    vec4 x6 = near(dLinear2_5_1_1_1_0, 7, 156 + r * 26 + d);
    vec4 x7 = near(dLinear2_5_1_1_1_0, 7, 182 + r * 26 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, p0 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, p0 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, p0 + 132 + c + d * 44);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
  for (int d = 24; d < 26; d++) {
    vec4 x00 = four(dLinear2_5_1_1_1_0, 7, r * 26 + d, 26);
    vec4 x01 = four(dLinear2_5_1_1_1_0, 7, 104 + r * 26 + d, 26);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 44);
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

// specs/best-wavenet.yaml:36 linear
// from dLinear2_5_1_1_1_0 [B, 17, 26], rmsNorm2_5_1_0 [B, 17, 44] to dLinear2_5_1_1_1_0Weight [26, 44]
void linear2_5_1_1_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 17); d += 4) {
    vec4 x00 = near(dLinear2_5_1_1_1_0, 7, r + d * 26);
    vec4 x01 = near(dLinear2_5_1_1_1_0, 7, 4 + r + d * 26);
    vec4 y0 = fetch(rmsNorm2_5_1_0, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(dLinear2_5_1_1_1_0, 7, 26 + r + d * 26);
    vec4 x11 = near(dLinear2_5_1_1_1_0, 7, 30 + r + d * 26);
    vec4 y1 = fetch(rmsNorm2_5_1_0, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(dLinear2_5_1_1_1_0, 7, 52 + r + d * 26);
    vec4 x21 = near(dLinear2_5_1_1_1_0, 7, 56 + r + d * 26);
    vec4 y2 = fetch(rmsNorm2_5_1_0, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(dLinear2_5_1_1_1_0, 7, 78 + r + d * 26);
    vec4 x31 = near(dLinear2_5_1_1_1_0, 7, 82 + r + d * 26);
    vec4 y3 = fetch(rmsNorm2_5_1_0, 7, 132 + c + d * 44);
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

// specs/best-wavenet.yaml:35 linear
// from dLinear2_5_1_1_0_0 [B, 17, 26], linear2_5_1_1_0_0Weight [26, 44] to dRmsNorm2_5_1_0_2 [B, 17, 44]
void linear2_5_1_1_0_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(dLinear2_5_1_1_0_0, 7, r * 26 + d);
    vec4 x1 = near(dLinear2_5_1_1_0_0, 7, 26 + r * 26 + d);
    vec4 x2 = near(dLinear2_5_1_1_0_0, 7, 52 + r * 26 + d);
    vec4 x3 = near(dLinear2_5_1_1_0_0, 7, 78 + r * 26 + d);
    vec4 x4 = near(dLinear2_5_1_1_0_0, 7, 104 + r * 26 + d);
    vec4 x5 = near(dLinear2_5_1_1_0_0, 7, 130 + r * 26 + d);
    vec4 x6 = near(dLinear2_5_1_1_0_0, 7, 156 + r * 26 + d);
    vec4 x7 = near(dLinear2_5_1_1_0_0, 7, 182 + r * 26 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, p1 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, p1 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, p1 + 132 + c + d * 44);
    r0 += x0.x * y0 + x0.y * y1 + x0.z * y2 + x0.w * y3;
    r1 += x1.x * y0 + x1.y * y1 + x1.z * y2 + x1.w * y3;
    r2 += x2.x * y0 + x2.y * y1 + x2.z * y2 + x2.w * y3;
    r3 += x3.x * y0 + x3.y * y1 + x3.z * y2 + x3.w * y3;
    r4 += x4.x * y0 + x4.y * y1 + x4.z * y2 + x4.w * y3;
    r5 += x5.x * y0 + x5.y * y1 + x5.z * y2 + x5.w * y3;
    r6 += x6.x * y0 + x6.y * y1 + x6.z * y2 + x6.w * y3;
    r7 += x7.x * y0 + x7.y * y1 + x7.z * y2 + x7.w * y3;
  }
  for (int d = 24; d < 26; d++) {
    vec4 x00 = four(dLinear2_5_1_1_0_0, 7, r * 26 + d, 26);
    vec4 x01 = four(dLinear2_5_1_1_0_0, 7, 104 + r * 26 + d, 26);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 44);
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

// specs/best-wavenet.yaml:35 linear
// from dLinear2_5_1_1_0_0 [B, 17, 26], rmsNorm2_5_1_0 [B, 17, 44] to dLinear2_5_1_1_0_0Weight [26, 44]
void linear2_5_1_1_0_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 17); d += 4) {
    vec4 x00 = near(dLinear2_5_1_1_0_0, 7, r + d * 26);
    vec4 x01 = near(dLinear2_5_1_1_0_0, 7, 4 + r + d * 26);
    vec4 y0 = fetch(rmsNorm2_5_1_0, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(dLinear2_5_1_1_0_0, 7, 26 + r + d * 26);
    vec4 x11 = near(dLinear2_5_1_1_0_0, 7, 30 + r + d * 26);
    vec4 y1 = fetch(rmsNorm2_5_1_0, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(dLinear2_5_1_1_0_0, 7, 52 + r + d * 26);
    vec4 x21 = near(dLinear2_5_1_1_0_0, 7, 56 + r + d * 26);
    vec4 y2 = fetch(rmsNorm2_5_1_0, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(dLinear2_5_1_1_0_0, 7, 78 + r + d * 26);
    vec4 x31 = near(dLinear2_5_1_1_0_0, 7, 82 + r + d * 26);
    vec4 y3 = fetch(rmsNorm2_5_1_0, 7, 132 + c + d * 44);
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
  if (e < 5984) {
    linear2_5_1_1_1_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 6160) {
    linear2_5_1_1_1_0WeightGradient(e - 5984, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 12144) {
    linear2_5_1_1_0_0InputGradient(e - 6160, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_5_1_1_0_0WeightGradient(e - 12144, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear2_5_1_1_0_0RmsNorm2_5_1_0Backward_dRmsNorm2_5_1_0Weight: {
        samplers: [
          'pass91',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'rmsNorm2_5_1_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass91;
uniform sampler2D pass54;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2DArray linear2_5_0_3;
uniform sampler2D rmsNorm2_5_1_0ReciprocalRoot;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from dRmsNorm2_5_1_0 [B, 17, 44], dRmsNorm2_5_1_0_2 [B, 17, 44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], rmsNorm2_5_1_0ReciprocalRoot [B, 17, 1] to dRmsNorm2_5_1_0Weight [1, 1, 44]
void linear2_5_1_1_0_0RmsNorm2_5_1_0Backward_dRmsNorm2_5_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += ((row(pass91, 6, 0, 44, n, c) + row(pass91, 6, 6160, 44, n, c)) * ((((fetch(pass54, 7, n * 44 + c) + row(linear2_4_0_3, 6, 0, 44, n, c)) + (row(linear2_4_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_5_0_3, 6, 0, 44, n, c)) * at(rmsNorm2_5_1_0ReciprocalRoot, 5, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from dRmsNorm2_5_1_0 [B, 17, 44], dRmsNorm2_5_1_0_2 [B, 17, 44], rmsNorm2_5_1_0Weight [44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44] to linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dReciprocalRoot [B, 17]
void linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((rowAt(pass91, 6, 0, 44, n, c) + rowAt(pass91, 6, 6160, 44, n, c)) * at(parameters, 8, p1 + c)) * (((at(pass54, 7, n * 44 + c) + rowAt(linear2_4_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_4_1_2, 6, 0, 44, n, c) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365))) + rowAt(linear2_5_0_3, 6, 0, 44, n, c)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    linear2_5_1_1_0_0RmsNorm2_5_1_0Backward_dRmsNorm2_5_1_0Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dResidual2_4_1: {
        samplers: [
          'pass92',
          'rmsNorm2_5_1_0ReciprocalRoot',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'dResidual2_5_0',
          'pass91',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass92;
uniform sampler2D rmsNorm2_5_1_0ReciprocalRoot;
uniform sampler2D pass54;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2DArray linear2_5_0_3;
uniform sampler2D dResidual2_5_0;
uniform sampler2DArray pass91;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dReciprocalRoot [B, 17], rmsNorm2_5_1_0ReciprocalRoot [B, 17, 1], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], dResidual2_5_0 [B, 17, 44], dRmsNorm2_5_1_0 [B, 17, 44], dRmsNorm2_5_1_0_2 [B, 17, 44], rmsNorm2_5_1_0Weight [44] to dResidual2_4_1 [B, 17, 44]
void linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dResidual2_4_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass92, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_5_1_0ReciprocalRoot, 5, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 dTotal = (dProduct * (((fetch(pass54, 7, n * 44 + c) + row(linear2_4_0_3, 6, 0, 44, n, c)) + (row(linear2_4_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_5_0_3, 6, 0, 44, n, c)));
  r0 = (((fetch(dResidual2_5_0, 7, n * 44 + c) + (((row(pass91, 6, 0, 44, n, c) + row(pass91, 6, 6160, 44, n, c)) * fetch(parameters, 8, p1 + c)) * reciprocalRoot)) + dTotal) + dTotal);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2_dResidual2_4_1(e, o0);
}
`,
      },
      linear2_5_0_3Backward_dLinear2_5_0_3Bias: {
        samplers: ['dResidual2_4_1', 'parameters', 'dropout2_5_0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dResidual2_4_1;
uniform sampler2D parameters;
uniform sampler2D dropout2_5_0_2;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:29 linear
// from dResidual2_4_1 [B, 17, 44] to dLinear2_5_0_3Bias [1, 1, 44]
void linear2_5_0_3Backward_dLinear2_5_0_3Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dBias += fetch(dResidual2_4_1, 7, n * 44 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:29 linear
// from dResidual2_4_1 [B, 17, 44], linear2_5_0_3Weight [44, 28] to dDropout2_5_0_2 [B, 17, 28]
void linear2_5_0_3InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dResidual2_4_1, 7, r * 44 + d);
    vec4 x1 = fetch(dResidual2_4_1, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dResidual2_4_1, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dResidual2_4_1, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dResidual2_4_1, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dResidual2_4_1, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dResidual2_4_1, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dResidual2_4_1, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 28);
    vec4 y1 = fetch(parameters, 8, p0 + 28 + c + d * 28);
    vec4 y2 = fetch(parameters, 8, p0 + 56 + c + d * 28);
    vec4 y3 = fetch(parameters, 8, p0 + 84 + c + d * 28);
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

// specs/best-wavenet.yaml:29 linear
// from dResidual2_4_1 [B, 17, 44], dropout2_5_0_2 [B, 17, 28] to dLinear2_5_0_3Weight [44, 28]
void linear2_5_0_3WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 17); d += 4) {
    vec4 x00 = fetch(dResidual2_4_1, 7, r + d * 44);
    vec4 x01 = fetch(dResidual2_4_1, 7, 4 + r + d * 44);
    vec4 y0 = fetch(dropout2_5_0_2, 7, c + d * 28);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dResidual2_4_1, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dResidual2_4_1, 7, 48 + r + d * 44);
    vec4 y1 = fetch(dropout2_5_0_2, 7, 28 + c + d * 28);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dResidual2_4_1, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dResidual2_4_1, 7, 92 + r + d * 44);
    vec4 y2 = fetch(dropout2_5_0_2, 7, 56 + c + d * 28);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dResidual2_4_1, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dResidual2_4_1, 7, 136 + r + d * 44);
    vec4 y3 = fetch(dropout2_5_0_2, 7, 84 + c + d * 28);
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
  if (e < 44) {
    linear2_5_0_3Backward_dLinear2_5_0_3Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 3852) {
    linear2_5_0_3InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_5_0_3WeightGradient(e - 3852, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1: {
        samplers: ['pass94', 'gated2_5_0_1Filter', 'gated2_5_0_1Gate'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass94;
uniform sampler2D gated2_5_0_1Filter;
uniform sampler2D gated2_5_0_1Gate;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:28 dropout
// specs/best-wavenet.yaml:27 gated
// from dDropout2_5_0_2 [B, 17, 28], gated2_5_0_1Filter [B, 17, 28], gated2_5_0_1Gate [B, 17, 28] to dGated2_5_0_1 [B, 17, 28], dGated2_5_0_1_3 [B, 17, 28]
void dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 28;
  int c = e % 28;
  vec4 dProduct = (row(pass94, 5, 44, 28, n, c) * dropoutFour(uint(p0), n * 28 + c, 1, 515396076u, 1.1363636363636365));
  vec4 filter_ = fetch(gated2_5_0_1Filter, 7, n * 28 + c);
  vec4 gate = fetch(gated2_5_0_1Gate, 7, n * 28 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1(e, o0, o1);
}
`,
      },
      dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias: {
        samplers: ['pass94', 'gated2_5_0_1Filter', 'gated2_5_0_1Gate'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass94;
uniform sampler2D gated2_5_0_1Filter;
uniform sampler2D gated2_5_0_1Gate;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:28 dropout
// specs/best-wavenet.yaml:27 gated
// from dDropout2_5_0_2 [B, 17, 28], gated2_5_0_1Filter [B, 17, 28], gated2_5_0_1Gate [B, 17, 28] to dGated2_5_0_1GateBias [1, 1, 28], dGated2_5_0_1FilterBias [1, 1, 28]
void dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    vec4 dProduct = (row(pass94, 5, 44, 28, n, c) * dropoutFour(uint(p0), n * 28 + c, 1, 515396076u, 1.1363636363636365));
    vec4 filter_ = fetch(gated2_5_0_1Filter, 7, n * 28 + c);
    vec4 gate = fetch(gated2_5_0_1Gate, 7, n * 28 + c);
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
  dropout2_5_0_2Gated2_5_0_1Backward_dGated2_5_0_1GateBias(e, o0, o1);
}
`,
      },
      gated2_5_0_1InputGradient: {
        samplers: ['dGated2_5_0_1', 'parameters', 'gated2_5_0_1', 'dGated2_5_0_1_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGated2_5_0_1;
uniform sampler2D parameters;
uniform sampler2D gated2_5_0_1;
uniform sampler2D dGated2_5_0_1_3;
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

// specs/best-wavenet.yaml:27 gated
// from dGated2_5_0_1 [B, 17, 28], gated2_5_0_1GateWeight [28, 44, 3] to dGated2_5_0_1_2 [B, 17, 132]
void gated2_5_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 132 * 8;
  int c = e % 132;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 28; d += 4) {
    vec4 x0 = fetch(dGated2_5_0_1, 7, r * 28 + d);
    vec4 x1 = fetch(dGated2_5_0_1, 7, 28 + r * 28 + d);
    vec4 x2 = fetch(dGated2_5_0_1, 7, 56 + r * 28 + d);
    vec4 x3 = fetch(dGated2_5_0_1, 7, 84 + r * 28 + d);
    vec4 x4 = fetch(dGated2_5_0_1, 7, 112 + r * 28 + d);
    vec4 x5 = fetch(dGated2_5_0_1, 7, 140 + r * 28 + d);
    vec4 x6 = fetch(dGated2_5_0_1, 7, 168 + r * 28 + d);
    vec4 x7 = fetch(dGated2_5_0_1, 7, 196 + r * 28 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 132);
    vec4 y1 = fetch(parameters, 8, p0 + 132 + c + d * 132);
    vec4 y2 = fetch(parameters, 8, p0 + 264 + c + d * 132);
    vec4 y3 = fetch(parameters, 8, p0 + 396 + c + d * 132);
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

// specs/best-wavenet.yaml:27 gated
// from dGated2_5_0_1 [B, 17, 28], gated2_5_0_1 [B, 17, 132] to dGated2_5_0_1GateWeight [28, 132]
void gated2_5_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 132 * 8;
  int c = e % 132;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 17); d += 4) {
    vec4 x00 = fetch(dGated2_5_0_1, 7, r + d * 28);
    vec4 x01 = fetch(dGated2_5_0_1, 7, 4 + r + d * 28);
    vec4 y0 = fetch(gated2_5_0_1, 8, c + d * 132);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_5_0_1, 7, 28 + r + d * 28);
    vec4 x11 = fetch(dGated2_5_0_1, 7, 32 + r + d * 28);
    vec4 y1 = fetch(gated2_5_0_1, 8, 132 + c + d * 132);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_5_0_1, 7, 56 + r + d * 28);
    vec4 x21 = fetch(dGated2_5_0_1, 7, 60 + r + d * 28);
    vec4 y2 = fetch(gated2_5_0_1, 8, 264 + c + d * 132);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_5_0_1, 7, 84 + r + d * 28);
    vec4 x31 = fetch(dGated2_5_0_1, 7, 88 + r + d * 28);
    vec4 y3 = fetch(gated2_5_0_1, 8, 396 + c + d * 132);
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

// specs/best-wavenet.yaml:27 gated
// from dGated2_5_0_1_3 [B, 17, 28], gated2_5_0_1FilterWeight [28, 44, 3] to dGated2_5_0_1_4 [B, 17, 132]
void gated2_5_0_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 132 * 8;
  int c = e % 132;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 28; d += 4) {
    vec4 x0 = fetch(dGated2_5_0_1_3, 7, r * 28 + d);
    vec4 x1 = fetch(dGated2_5_0_1_3, 7, 28 + r * 28 + d);
    vec4 x2 = fetch(dGated2_5_0_1_3, 7, 56 + r * 28 + d);
    vec4 x3 = fetch(dGated2_5_0_1_3, 7, 84 + r * 28 + d);
    vec4 x4 = fetch(dGated2_5_0_1_3, 7, 112 + r * 28 + d);
    vec4 x5 = fetch(dGated2_5_0_1_3, 7, 140 + r * 28 + d);
    vec4 x6 = fetch(dGated2_5_0_1_3, 7, 168 + r * 28 + d);
    vec4 x7 = fetch(dGated2_5_0_1_3, 7, 196 + r * 28 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 132);
    vec4 y1 = fetch(parameters, 8, p1 + 132 + c + d * 132);
    vec4 y2 = fetch(parameters, 8, p1 + 264 + c + d * 132);
    vec4 y3 = fetch(parameters, 8, p1 + 396 + c + d * 132);
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

// specs/best-wavenet.yaml:27 gated
// from dGated2_5_0_1_3 [B, 17, 28], gated2_5_0_1 [B, 17, 132] to dGated2_5_0_1FilterWeight [28, 132]
void gated2_5_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 132 * 8;
  int c = e % 132;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 17); d += 4) {
    vec4 x00 = fetch(dGated2_5_0_1_3, 7, r + d * 28);
    vec4 x01 = fetch(dGated2_5_0_1_3, 7, 4 + r + d * 28);
    vec4 y0 = fetch(gated2_5_0_1, 8, c + d * 132);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_5_0_1_3, 7, 28 + r + d * 28);
    vec4 x11 = fetch(dGated2_5_0_1_3, 7, 32 + r + d * 28);
    vec4 y1 = fetch(gated2_5_0_1, 8, 132 + c + d * 132);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_5_0_1_3, 7, 56 + r + d * 28);
    vec4 x21 = fetch(dGated2_5_0_1_3, 7, 60 + r + d * 28);
    vec4 y2 = fetch(gated2_5_0_1, 8, 264 + c + d * 132);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_5_0_1_3, 7, 84 + r + d * 28);
    vec4 x31 = fetch(dGated2_5_0_1_3, 7, 88 + r + d * 28);
    vec4 y3 = fetch(gated2_5_0_1, 8, 396 + c + d * 132);
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
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 17952) {
    gated2_5_0_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 18480) {
    gated2_5_0_1WeightGradient(e - 17952, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 36432) {
    gated2_5_0_1InputGradient2(e - 18480, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_5_0_1WeightGradient2(e - 36432, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_5_0_1Backward_dRmsNorm2_5_0_0: {
        samplers: ['pass97'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass97;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// from dGated2_5_0_1_2 [B, 17, 132] to dRmsNorm2_5_0_0 [B, 17, 44]
void gated2_5_0_1Backward_dRmsNorm2_5_0_0(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    if (b < batch && t < 13 && c < 44) {
      r0 += stripedFour(pass97, 7, 0, 132, b * 2244 + t * 132 + c * 3 + 528, 3);
    }
  }
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    if (b < batch && t < 15 && c < 44) {
      r0 += stripedFour(pass97, 7, 0, 132, b * 2244 + t * 132 + c * 3 + 265, 3);
    }
  }
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    r0 += stripedFour(pass97, 7, 0, 132, b * 2244 + t * 132 + c * 3 + 2, 3);
  }
}

// specs/best-wavenet.yaml:27 gated
// from dGated2_5_0_1_4 [B, 17, 132] to dRmsNorm2_5_0_0_2 [B, 17, 44]
void gated2_5_0_1Backward2_dRmsNorm2_5_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    if (b < batch && t < 13 && c < 44) {
      r0 += stripedFour(pass97, 7, 18480, 132, b * 2244 + t * 132 + c * 3 + 528, 3);
    }
  }
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    if (b < batch && t < 15 && c < 44) {
      r0 += stripedFour(pass97, 7, 18480, 132, b * 2244 + t * 132 + c * 3 + 265, 3);
    }
  }
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    r0 += stripedFour(pass97, 7, 18480, 132, b * 2244 + t * 132 + c * 3 + 2, 3);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 47872) {
    gated2_5_0_1Backward_dRmsNorm2_5_0_0(e, o0);
  } else {
    gated2_5_0_1Backward2_dRmsNorm2_5_0_0_2(e - 47872, o0);
  }
}
`,
      },
      gated2_5_0_1RmsNorm2_5_0_0Backward_dRmsNorm2_5_0_0Weight: {
        samplers: [
          'pass98',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'rmsNorm2_5_0_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass98;
uniform sampler2D pass54;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2D rmsNorm2_5_0_0ReciprocalRoot;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// from dRmsNorm2_5_0_0 [B, 17, 44], dRmsNorm2_5_0_0_2 [B, 17, 44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], rmsNorm2_5_0_0ReciprocalRoot [B, 17, 1] to dRmsNorm2_5_0_0Weight [1, 1, 44]
void gated2_5_0_1RmsNorm2_5_0_0Backward_dRmsNorm2_5_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += ((fetch(pass98, 8, n * 44 + c) + fetch(pass98, 8, n * 44 + c + 47872)) * (((fetch(pass54, 7, n * 44 + c) + row(linear2_4_0_3, 6, 0, 44, n, c)) + (row(linear2_4_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365))) * at(rmsNorm2_5_0_0ReciprocalRoot, 5, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:38 dropout
// from dRmsNorm2_5_0_0 [B, 17, 44], dRmsNorm2_5_0_0_2 [B, 17, 44], rmsNorm2_5_0_0Weight [44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44] to gated2_5_0_1Dropout2_4_1_3Backward_dReciprocalRoot [B, 17]
void gated2_5_0_1Dropout2_4_1_3Backward_gated2_5_0_1Dropout2_4_1_3Backward_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((at(pass98, 8, n * 44 + c) + at(pass98, 8, n * 44 + c + 47872)) * at(parameters, 8, p1 + c)) * ((at(pass54, 7, n * 44 + c) + rowAt(linear2_4_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_4_1_2, 6, 0, 44, n, c) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    gated2_5_0_1RmsNorm2_5_0_0Backward_dRmsNorm2_5_0_0Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      gated2_5_0_1Dropout2_4_1_3Backward_gated2_5_0_1Dropout2_4_1_3Backward_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      gated2_5_0_1Dropout2_4_1_3Backward_dResidual2_4_1_2: {
        samplers: [
          'pass99',
          'rmsNorm2_5_0_0ReciprocalRoot',
          'pass54',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'dResidual2_4_1',
          'pass98',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass99;
uniform sampler2D rmsNorm2_5_0_0ReciprocalRoot;
uniform sampler2D pass54;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2D dResidual2_4_1;
uniform sampler2D pass98;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:38 dropout
// from gated2_5_0_1Dropout2_4_1_3Backward_dReciprocalRoot [B, 17], rmsNorm2_5_0_0ReciprocalRoot [B, 17, 1], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], dResidual2_4_1 [B, 17, 44], dRmsNorm2_5_0_0 [B, 17, 44], dRmsNorm2_5_0_0_2 [B, 17, 44], rmsNorm2_5_0_0Weight [44] to dResidual2_4_1_2 [B, 17, 44], dLinear2_4_1_2 [B, 17, 44]
void gated2_5_0_1Dropout2_4_1_3Backward_dResidual2_4_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass99, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_5_0_0ReciprocalRoot, 5, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 mask = dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365);
  vec4 dTotal = (dProduct * ((fetch(pass54, 7, n * 44 + c) + row(linear2_4_0_3, 6, 0, 44, n, c)) + (row(linear2_4_1_2, 6, 0, 44, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_4_1, 7, n * 44 + c) + (((fetch(pass98, 8, n * 44 + c) + fetch(pass98, 8, n * 44 + c + 47872)) * fetch(parameters, 8, p1 + c)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_5_0_1Dropout2_4_1_3Backward_dResidual2_4_1_2(e, o0, o1);
}
`,
      },
      linear2_4_1_1_0_0RmsNorm2_4_1_0Backward_dRmsNorm2_4_1_0Weight: {
        samplers: ['pass104', 'pass54', 'linear2_4_0_3', 'rmsNorm2_4_1_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass104;
uniform sampler2D pass54;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2D rmsNorm2_4_1_0ReciprocalRoot;
uniform sampler2D parameters;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from dRmsNorm2_4_1_0 [B, 17, 44], dRmsNorm2_4_1_0_2 [B, 17, 44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], rmsNorm2_4_1_0ReciprocalRoot [B, 17, 1] to dRmsNorm2_4_1_0Weight [1, 1, 44]
void linear2_4_1_1_0_0RmsNorm2_4_1_0Backward_dRmsNorm2_4_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += ((row(pass104, 6, 0, 44, n, c) + row(pass104, 6, 6160, 44, n, c)) * ((fetch(pass54, 7, n * 44 + c) + row(linear2_4_0_3, 6, 0, 44, n, c)) * at(rmsNorm2_4_1_0ReciprocalRoot, 5, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from dRmsNorm2_4_1_0 [B, 17, 44], dRmsNorm2_4_1_0_2 [B, 17, 44], rmsNorm2_4_1_0Weight [44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44] to gated2_5_0_1RmsNorm2_4_1_0Backward_dReciprocalRoot [B, 17]
void gated2_5_0_1RmsNorm2_4_1_0Backward_gated2_5_0_1RmsNorm2_4_1_0Backward_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((rowAt(pass104, 6, 0, 44, n, c) + rowAt(pass104, 6, 6160, 44, n, c)) * at(parameters, 8, p0 + c)) * (at(pass54, 7, n * 44 + c) + rowAt(linear2_4_0_3, 6, 0, 44, n, c)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    linear2_4_1_1_0_0RmsNorm2_4_1_0Backward_dRmsNorm2_4_1_0Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      gated2_5_0_1RmsNorm2_4_1_0Backward_gated2_5_0_1RmsNorm2_4_1_0Backward_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      gated2_5_0_1RmsNorm2_4_1_0Backward_dResidual2_3_1: {
        samplers: [
          'pass105',
          'rmsNorm2_5_0_0ReciprocalRoot',
          'rmsNorm2_4_1_0ReciprocalRoot',
          'dResidual2_4_1_2',
          'dResidual2_4_1',
          'pass98',
          'parameters',
          'pass104',
          'pass54',
          'linear2_4_0_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass105;
uniform sampler2D rmsNorm2_5_0_0ReciprocalRoot;
uniform sampler2D rmsNorm2_4_1_0ReciprocalRoot;
uniform sampler2D dResidual2_4_1_2;
uniform sampler2D dResidual2_4_1;
uniform sampler2D pass98;
uniform sampler2D parameters;
uniform sampler2DArray pass104;
uniform sampler2D pass54;
uniform sampler2DArray linear2_4_0_3;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from gated2_5_0_1RmsNorm2_4_1_0Backward_dReciprocalRoot [B, 17], rmsNorm2_5_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_4_1_0ReciprocalRoot [B, 17, 1], dResidual2_4_1_2 [B, 17, 44], dResidual2_4_1 [B, 17, 44], dRmsNorm2_5_0_0 [B, 17, 44], dRmsNorm2_5_0_0_2 [B, 17, 44], rmsNorm2_5_0_0Weight [44], dRmsNorm2_4_1_0 [B, 17, 44], dRmsNorm2_4_1_0_2 [B, 17, 44], rmsNorm2_4_1_0Weight [44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44] to dResidual2_3_1 [B, 17, 44]
void gated2_5_0_1RmsNorm2_4_1_0Backward_dResidual2_3_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass105, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_5_0_0ReciprocalRoot, 5, n);
  float reciprocalRoot2 = at(rmsNorm2_4_1_0ReciprocalRoot, 5, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 44.0);
  vec4 dTotal = fetch(dResidual2_4_1_2, 7, n * 44 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_4_1, 7, n * 44 + c) + (((fetch(pass98, 8, n * 44 + c) + fetch(pass98, 8, n * 44 + c + 47872)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal) + (((row(pass104, 6, 0, 44, n, c) + row(pass104, 6, 6160, 44, n, c)) * fetch(parameters, 8, p1 + c)) * reciprocalRoot2));
  vec4 dTotal3 = (dProduct * (fetch(pass54, 7, n * 44 + c) + row(linear2_4_0_3, 6, 0, 44, n, c)));
  r0 = ((dTotal2 + dTotal3) + dTotal3);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_5_0_1RmsNorm2_4_1_0Backward_dResidual2_3_1(e, o0);
}
`,
      },
      gated2_4_0_1RmsNorm2_4_0_0Backward_dRmsNorm2_4_0_0Weight: {
        samplers: ['pass111', 'pass54', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass111;
uniform sampler2D pass54;
uniform sampler2D parameters;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// from dRmsNorm2_4_0_0 [B, 17, 44], dRmsNorm2_4_0_0_2 [B, 17, 44], residual2_3_1 [B, 17, 44], rmsNorm2_4_0_0ReciprocalRoot [B, 17, 1] to dRmsNorm2_4_0_0Weight [1, 1, 44]
void gated2_4_0_1RmsNorm2_4_0_0Backward_dRmsNorm2_4_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += ((fetch(pass111, 8, n * 44 + c) + fetch(pass111, 8, n * 44 + c + 47872)) * (fetch(pass54, 7, n * 44 + c) * at(pass54, 7, n + 47872)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:38 dropout
// from dRmsNorm2_4_0_0 [B, 17, 44], dRmsNorm2_4_0_0_2 [B, 17, 44], rmsNorm2_4_0_0Weight [44], residual2_3_1 [B, 17, 44] to gated2_4_0_1Dropout2_3_1_3Backward_dReciprocalRoot [B, 17]
void gated2_4_0_1Dropout2_3_1_3Backward_gated2_4_0_1Dropout2_3_1_3Backward_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((at(pass111, 8, n * 44 + c) + at(pass111, 8, n * 44 + c + 47872)) * at(parameters, 8, p0 + c)) * at(pass54, 7, n * 44 + c));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    gated2_4_0_1RmsNorm2_4_0_0Backward_dRmsNorm2_4_0_0Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      gated2_4_0_1Dropout2_3_1_3Backward_gated2_4_0_1Dropout2_3_1_3Backward_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      gated2_4_0_1Dropout2_3_1_3Backward_dResidual2_3_0: {
        samplers: ['pass112', 'pass54', 'dResidual2_3_1', 'pass111', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass112;
uniform sampler2D pass54;
uniform sampler2D dResidual2_3_1;
uniform sampler2D pass111;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:38 dropout
// from gated2_4_0_1Dropout2_3_1_3Backward_dReciprocalRoot [B, 17], rmsNorm2_4_0_0ReciprocalRoot [B, 17, 1], residual2_3_1 [B, 17, 44], dResidual2_3_1 [B, 17, 44], dRmsNorm2_4_0_0 [B, 17, 44], dRmsNorm2_4_0_0_2 [B, 17, 44], rmsNorm2_4_0_0Weight [44] to dResidual2_3_0 [B, 17, 44], dLinear2_3_1_2 [B, 17, 44]
void gated2_4_0_1Dropout2_3_1_3Backward_dResidual2_3_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass112, 5, n + 44);
  float reciprocalRoot = at(pass54, 7, n + 47872);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 dTotal = (dProduct * fetch(pass54, 7, n * 44 + c));
  vec4 dTotal2 = (((fetch(dResidual2_3_1, 7, n * 44 + c) + (((fetch(pass111, 8, n * 44 + c) + fetch(pass111, 8, n * 44 + c + 47872)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_4_0_1Dropout2_3_1_3Backward_dResidual2_3_0(e, o0, o1);
}
`,
      },
      gated2_3_0_1Backward_dRmsNorm2_3_0_0: {
        samplers: ['pass123'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass123;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// from dGated2_3_0_1_2 [B, 17, 132] to dRmsNorm2_3_0_0 [B, 17, 44]
void gated2_3_0_1Backward_dRmsNorm2_3_0_0(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    if (b < batch && t < 15 && c < 44) {
      r0 += stripedFour(pass123, 7, 0, 132, b * 2244 + t * 132 + c * 3 + 264, 3);
    }
  }
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    if (b < batch && t < 16 && c < 44) {
      r0 += stripedFour(pass123, 7, 0, 132, b * 2244 + t * 132 + c * 3 + 133, 3);
    }
  }
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    r0 += stripedFour(pass123, 7, 0, 132, b * 2244 + t * 132 + c * 3 + 2, 3);
  }
}

// specs/best-wavenet.yaml:27 gated
// from dGated2_3_0_1_4 [B, 17, 132] to dRmsNorm2_3_0_0_2 [B, 17, 44]
void gated2_3_0_1Backward2_dRmsNorm2_3_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    if (b < batch && t < 15 && c < 44) {
      r0 += stripedFour(pass123, 7, 18480, 132, b * 2244 + t * 132 + c * 3 + 264, 3);
    }
  }
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    if (b < batch && t < 16 && c < 44) {
      r0 += stripedFour(pass123, 7, 18480, 132, b * 2244 + t * 132 + c * 3 + 133, 3);
    }
  }
  {
    int b = e / 748;
    int t = (e % 748) / 44;
    int c = e % 44;
    r0 += stripedFour(pass123, 7, 18480, 132, b * 2244 + t * 132 + c * 3 + 2, 3);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 47872) {
    gated2_3_0_1Backward_dRmsNorm2_3_0_0(e, o0);
  } else {
    gated2_3_0_1Backward2_dRmsNorm2_3_0_0_2(e - 47872, o0);
  }
}
`,
      },
      linear2_1_1_1_0_0RmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight: {
        samplers: [
          'pass143',
          'rmsNorm2_1_1_0',
          'parameters',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass143;
uniform sampler2D rmsNorm2_1_1_0;
uniform sampler2D parameters;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
const int p0 = 22300;
const int p1 = 0;
const int p2 = 2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from dRmsNorm2_1_1_0 [B, 17, 44], dRmsNorm2_1_1_0_2 [B, 17, 44], rmsNorm2_1_1_0 [B, 17, 44] to dRmsNorm2_1_1_0Weight [1, 1, 44]
void linear2_1_1_1_0_0RmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += ((row(pass143, 6, 0, 44, n, c) + row(pass143, 6, 6160, 44, n, c)) * fetch(rmsNorm2_1_1_0, 7, n * 44 + c));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from dRmsNorm2_1_1_0 [B, 17, 44], dRmsNorm2_1_1_0_2 [B, 17, 44], rmsNorm2_1_1_0Weight [44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44] to linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dReciprocalRoot [B, 17]
void linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    float dProduct = (((rowAt(pass143, 6, 0, 44, n, c) + rowAt(pass143, 6, 6160, 44, n, c)) * at(parameters, 8, p0 + c)) * ((((at(pass1, 7, n * 44 + c + 4) * dropout(uint(p1), n * 44 + c, 515396076u, 1.1363636363636365)) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_0_1_2, 6, 0, 44, n, c) * dropout(uint(p2), n * 44 + c, 515396076u, 1.1363636363636365))) + rowAt(linear2_1_0_3, 6, 0, 44, n, c)));
    dReciprocalRoot += dProduct;
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    linear2_1_1_1_0_0RmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dResidual2_0_1: {
        samplers: [
          'pass144',
          'rmsNorm2_1_1_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'dResidual2_1_0',
          'pass143',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass144;
uniform sampler2D rmsNorm2_1_1_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2D dResidual2_1_0;
uniform sampler2DArray pass143;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 2;
const int p2 = 22300;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dReciprocalRoot [B, 17], rmsNorm2_1_1_0ReciprocalRoot [B, 17, 1], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], dResidual2_1_0 [B, 17, 44], dRmsNorm2_1_1_0 [B, 17, 44], dRmsNorm2_1_1_0_2 [B, 17, 44], rmsNorm2_1_1_0Weight [44] to dResidual2_0_1 [B, 17, 44]
void linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dResidual2_0_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass144, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_1_1_0ReciprocalRoot, 5, n);
  float dProduct2 = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 dTotal = (dProduct2 * ((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_1_0_3, 6, 0, 44, n, c)));
  r0 = (((fetch(dResidual2_1_0, 7, n * 44 + c) + (((row(pass143, 6, 0, 44, n, c) + row(pass143, 6, 6160, 44, n, c)) * fetch(parameters, 8, p2 + c)) * reciprocalRoot)) + dTotal) + dTotal);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dResidual2_0_1(e, o0);
}
`,
      },
      gated2_1_0_1RmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight: {
        samplers: [
          'pass150',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass150;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2D rmsNorm2_1_0_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 2;
const int p2 = 13532;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// from dRmsNorm2_1_0_0 [B, 17, 44], dRmsNorm2_1_0_0_2 [B, 17, 44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1] to dRmsNorm2_1_0_0Weight [1, 1, 44]
void gated2_1_0_1RmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += ((fetch(pass150, 8, n * 44 + c) + fetch(pass150, 8, n * 44 + c + 47872)) * ((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365))) * at(rmsNorm2_1_0_0ReciprocalRoot, 5, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:38 dropout
// from dRmsNorm2_1_0_0 [B, 17, 44], dRmsNorm2_1_0_0_2 [B, 17, 44], rmsNorm2_1_0_0Weight [44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44] to gated2_1_0_1Dropout2_0_1_3Backward_dReciprocalRoot [B, 17]
void gated2_1_0_1Dropout2_0_1_3Backward_gated2_1_0_1Dropout2_0_1_3Backward_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((at(pass150, 8, n * 44 + c) + at(pass150, 8, n * 44 + c + 47872)) * at(parameters, 8, p2 + c)) * (((at(pass1, 7, n * 44 + c + 4) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365)) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + (rowAt(linear2_0_1_2, 6, 0, 44, n, c) * dropout(uint(p1), n * 44 + c, 515396076u, 1.1363636363636365))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    gated2_1_0_1RmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      gated2_1_0_1Dropout2_0_1_3Backward_gated2_1_0_1Dropout2_0_1_3Backward_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      gated2_1_0_1Dropout2_0_1_3Backward_dResidual2_0_1_2: {
        samplers: [
          'pass151',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'dResidual2_0_1',
          'pass150',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass151;
uniform sampler2D rmsNorm2_1_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2D dResidual2_0_1;
uniform sampler2D pass150;
uniform sampler2D parameters;
const int p0 = 2;
const int p1 = 0;
const int p2 = 13532;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:38 dropout
// from gated2_1_0_1Dropout2_0_1_3Backward_dReciprocalRoot [B, 17], rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], dResidual2_0_1 [B, 17, 44], dRmsNorm2_1_0_0 [B, 17, 44], dRmsNorm2_1_0_0_2 [B, 17, 44], rmsNorm2_1_0_0Weight [44] to dResidual2_0_1_2 [B, 17, 44], dLinear2_0_1_2 [B, 17, 44]
void gated2_1_0_1Dropout2_0_1_3Backward_dResidual2_0_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass151, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_1_0_0ReciprocalRoot, 5, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 mask = dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365);
  vec4 dTotal = (dProduct * (((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p1), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_0_1, 7, n * 44 + c) + (((fetch(pass150, 8, n * 44 + c) + fetch(pass150, 8, n * 44 + c + 47872)) * fetch(parameters, 8, p2 + c)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_1_0_1Dropout2_0_1_3Backward_dResidual2_0_1_2(e, o0, o1);
}
`,
      },
      linear2_0_1_1_0_0RmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight: {
        samplers: ['pass156', 'pass1', 'linear2_0_0_3', 'rmsNorm2_0_1_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass156;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2D rmsNorm2_0_1_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 9956;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from dRmsNorm2_0_1_0 [B, 17, 44], dRmsNorm2_0_1_0_2 [B, 17, 44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], rmsNorm2_0_1_0ReciprocalRoot [B, 17, 1] to dRmsNorm2_0_1_0Weight [1, 1, 44]
void linear2_0_1_1_0_0RmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += ((row(pass156, 6, 0, 44, n, c) + row(pass156, 6, 6160, 44, n, c)) * (((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) * at(rmsNorm2_0_1_0ReciprocalRoot, 5, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from dRmsNorm2_0_1_0 [B, 17, 44], dRmsNorm2_0_1_0_2 [B, 17, 44], rmsNorm2_0_1_0Weight [44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44] to gated2_1_0_1RmsNorm2_0_1_0Backward_dReciprocalRoot [B, 17]
void gated2_1_0_1RmsNorm2_0_1_0Backward_gated2_1_0_1RmsNorm2_0_1_0Backward_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((rowAt(pass156, 6, 0, 44, n, c) + rowAt(pass156, 6, 6160, 44, n, c)) * at(parameters, 8, p1 + c)) * ((at(pass1, 7, n * 44 + c + 4) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365)) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    linear2_0_1_1_0_0RmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      gated2_1_0_1RmsNorm2_0_1_0Backward_gated2_1_0_1RmsNorm2_0_1_0Backward_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      gated2_1_0_1RmsNorm2_0_1_0Backward_dDropout1: {
        samplers: [
          'pass157',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'rmsNorm2_0_1_0ReciprocalRoot',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass150',
          'parameters',
          'pass156',
          'pass1',
          'linear2_0_0_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass157;
uniform sampler2D rmsNorm2_1_0_0ReciprocalRoot;
uniform sampler2D rmsNorm2_0_1_0ReciprocalRoot;
uniform sampler2D dResidual2_0_1_2;
uniform sampler2D dResidual2_0_1;
uniform sampler2D pass150;
uniform sampler2D parameters;
uniform sampler2DArray pass156;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
const int p0 = 13532;
const int p1 = 9956;
const int p2 = 0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:31 rmsNorm
// from gated2_1_0_1RmsNorm2_0_1_0Backward_dReciprocalRoot [B, 17], rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 17, 1], dResidual2_0_1_2 [B, 17, 44], dResidual2_0_1 [B, 17, 44], dRmsNorm2_1_0_0 [B, 17, 44], dRmsNorm2_1_0_0_2 [B, 17, 44], rmsNorm2_1_0_0Weight [44], dRmsNorm2_0_1_0 [B, 17, 44], dRmsNorm2_0_1_0_2 [B, 17, 44], rmsNorm2_0_1_0Weight [44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44] to dDropout1 [B, 17, 44]
void gated2_1_0_1RmsNorm2_0_1_0Backward_dDropout1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass157, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_1_0_0ReciprocalRoot, 5, n);
  float reciprocalRoot2 = at(rmsNorm2_0_1_0ReciprocalRoot, 5, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 44.0);
  vec4 dTotal = fetch(dResidual2_0_1_2, 7, n * 44 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_0_1, 7, n * 44 + c) + (((fetch(pass150, 8, n * 44 + c) + fetch(pass150, 8, n * 44 + c + 47872)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal) + (((row(pass156, 6, 0, 44, n, c) + row(pass156, 6, 6160, 44, n, c)) * fetch(parameters, 8, p1 + c)) * reciprocalRoot2));
  vec4 dTotal3 = (dProduct * ((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p2), n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)));
  r0 = ((dTotal2 + dTotal3) + dTotal3);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_1_0_1RmsNorm2_0_1_0Backward_dDropout1(e, o0);
}
`,
      },
      gated2_0_0_1RmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight: {
        samplers: ['pass163', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass163;
uniform sampler2D pass1;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1188;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// from dRmsNorm2_0_0_0 [B, 17, 44], dRmsNorm2_0_0_0_2 [B, 17, 44], embedding0 [B, 17, 44], rmsNorm2_0_0_0ReciprocalRoot [B, 17, 1] to dRmsNorm2_0_0_0Weight [1, 1, 44]
void gated2_0_0_1RmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    dWeight += ((fetch(pass163, 8, n * 44 + c) + fetch(pass163, 8, n * 44 + c + 47872)) * ((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365)) * at(rmsNorm2_0_0_0ReciprocalRoot, 5, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:21 dropout
// from dRmsNorm2_0_0_0 [B, 17, 44], dRmsNorm2_0_0_0_2 [B, 17, 44], rmsNorm2_0_0_0Weight [44], embedding0 [B, 17, 44] to gated2_0_0_1Dropout1Backward_dReciprocalRoot [B, 17]
void gated2_0_0_1Dropout1Backward_gated2_0_0_1Dropout1Backward_dReciprocalRoot(int e, out float r0) {
  int n = e;
  float dReciprocalRoot = float(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((at(pass163, 8, n * 44 + c) + at(pass163, 8, n * 44 + c + 47872)) * at(parameters, 8, p1 + c)) * (at(pass1, 7, n * 44 + c + 4) * dropout(uint(p0), n * 44 + c, 515396076u, 1.1363636363636365)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    gated2_0_0_1RmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 44;
    for (int k = 0; k < 4 && first + k < 1088; k++) {
      float one0;
      gated2_0_0_1Dropout1Backward_gated2_0_0_1Dropout1Backward_dReciprocalRoot(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      gated2_0_0_1Dropout1Backward_dEmbedding0: {
        samplers: ['pass164', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass163', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass164;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D dDropout1;
uniform sampler2D pass163;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1188;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// specs/best-wavenet.yaml:26 rmsNorm
// specs/best-wavenet.yaml:21 dropout
// from gated2_0_0_1Dropout1Backward_dReciprocalRoot [B, 17], rmsNorm2_0_0_0ReciprocalRoot [B, 17, 1], embedding0 [B, 17, 44], dDropout1 [B, 17, 44], dRmsNorm2_0_0_0 [B, 17, 44], dRmsNorm2_0_0_0_2 [B, 17, 44], rmsNorm2_0_0_0Weight [44] to dEmbedding0 [B, 17, 44]
void gated2_0_0_1Dropout1Backward_dEmbedding0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass164, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 5, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 mask = dropoutFour(uint(p0), n * 44 + c, 1, 515396076u, 1.1363636363636365);
  vec4 dProduct2 = (dProduct * (fetch(pass1, 7, n * 44 + c + 4) * mask));
  r0 = ((((fetch(dDropout1, 7, n * 44 + c) + (((fetch(pass163, 8, n * 44 + c) + fetch(pass163, 8, n * 44 + c + 47872)) * fetch(parameters, 8, p1 + c)) * reciprocalRoot)) + dProduct2) + dProduct2) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_0_0_1Dropout1Backward_dEmbedding0(e, o0);
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'dEmbedding0'],
        code: `${library}
const int batch = 64;
uniform sampler2D examples;
uniform sampler2D dEmbedding0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:20 embedding
// from tokens [B, 17, 1], dEmbedding0 [B, 17, 44] to dEmbedding0Weight [27, 44]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
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
  for (int d = 0; d < (batch * 17); d += 4) {
    vec4 names = fetch(examples, 5, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = fetch(dEmbedding0, 7, c + d * 44);
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
    vec4 y1 = fetch(dEmbedding0, 7, 44 + c + d * 44);
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
    vec4 y2 = fetch(dEmbedding0, 7, 88 + c + d * 44);
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
    vec4 y3 = fetch(dEmbedding0, 7, 132 + c + d * 44);
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
      gradients1: {
        samplers: [
          'pass162',
          'pass149',
          'pass136',
          'pass123',
          'pass110',
          'pass97',
          'pass159',
          'pass146',
          'pass133',
          'pass120',
          'pass107',
          'pass94',
          'dEmbedding0Weight',
          'pass85',
          'pass156',
          'pass153',
        ],
        code: `${library}
uniform sampler2DArray pass162;
uniform sampler2DArray pass149;
uniform sampler2DArray pass136;
uniform sampler2DArray pass123;
uniform sampler2DArray pass110;
uniform sampler2DArray pass97;
uniform sampler2DArray pass159;
uniform sampler2DArray pass146;
uniform sampler2DArray pass133;
uniform sampler2DArray pass120;
uniform sampler2DArray pass107;
uniform sampler2DArray pass94;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2DArray pass85;
uniform sampler2DArray pass156;
uniform sampler2DArray pass153;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 1232 && e < 4928) { o0 = striped(pass162, 7, 36432, 132, e - 1232); return; } // dGated2_0_0_1FilterWeight
  if (e >= 4956 && e < 8652) { o0 = striped(pass162, 7, 17952, 132, e - 4956); return; } // dGated2_0_0_1GateWeight
  if (e >= 13576 && e < 17272) { o0 = striped(pass149, 7, 36432, 132, e - 13576); return; } // dGated2_1_0_1FilterWeight
  if (e >= 17300 && e < 20996) { o0 = striped(pass149, 7, 17952, 132, e - 17300); return; } // dGated2_1_0_1GateWeight
  if (e >= 25920 && e < 29616) { o0 = striped(pass136, 7, 36432, 132, e - 25920); return; } // dGated2_2_0_1FilterWeight
  if (e >= 29644 && e < 33340) { o0 = striped(pass136, 7, 17952, 132, e - 29644); return; } // dGated2_2_0_1GateWeight
  if (e >= 38264 && e < 41960) { o0 = striped(pass123, 7, 36432, 132, e - 38264); return; } // dGated2_3_0_1FilterWeight
  if (e >= 41988 && e < 45684) { o0 = striped(pass123, 7, 17952, 132, e - 41988); return; } // dGated2_3_0_1GateWeight
  if (e >= 50608 && e < 54304) { o0 = striped(pass110, 7, 36432, 132, e - 50608); return; } // dGated2_4_0_1FilterWeight
  if (e >= 54332 && e < 58028) { o0 = striped(pass110, 7, 17952, 132, e - 54332); return; } // dGated2_4_0_1GateWeight
  if (e >= 62952 && e < 66648) { o0 = striped(pass97, 7, 36432, 132, e - 62952); return; } // dGated2_5_0_1FilterWeight
  if (e >= 66676 && e < 70372) { o0 = striped(pass97, 7, 17952, 132, e - 66676); return; } // dGated2_5_0_1GateWeight
  if (e >= 8680 && e < 9912) { o0 = striped(pass159, 5, 3852, 28, e - 8680); return; } // dLinear2_0_0_3Weight
  if (e >= 21024 && e < 22256) { o0 = striped(pass146, 5, 3852, 28, e - 21024); return; } // dLinear2_1_0_3Weight
  if (e >= 33368 && e < 34600) { o0 = striped(pass133, 5, 3852, 28, e - 33368); return; } // dLinear2_2_0_3Weight
  if (e >= 45712 && e < 46944) { o0 = striped(pass120, 5, 3852, 28, e - 45712); return; } // dLinear2_3_0_3Weight
  if (e >= 58056 && e < 59288) { o0 = striped(pass107, 5, 3852, 28, e - 58056); return; } // dLinear2_4_0_3Weight
  if (e >= 70400 && e < 71632) { o0 = striped(pass94, 5, 3852, 28, e - 70400); return; } // dLinear2_5_0_3Weight
  if (e >= 0 && e < 1188) { o0 = striped(dEmbedding0Weight, 3, 0, 44, e); return; } // dEmbedding0Weight
  if (e >= 75296 && e < 76484) { o0 = striped(pass85, 6, 6016, 44, e - 75296); return; } // dLinear4Weight
  if (e >= 10000 && e < 11144) { o0 = striped(pass156, 6, 12144, 44, e - 10000); return; } // dLinear2_0_1_1_0_0Weight
  if (e >= 11172 && e < 12316) { o0 = striped(pass156, 6, 5984, 44, e - 11172); return; } // dLinear2_0_1_1_1_0Weight
  if (e >= 12344 && e < 13488) { o0 = stripedFour(pass153, 5, 3852, 26, e - 12344, 1); return; } // dLinear2_0_1_2Weight
  discard;
}
`,
      },
      gradients2: {
        samplers: [
          'pass143',
          'pass140',
          'pass130',
          'pass127',
          'pass117',
          'pass114',
          'pass104',
          'pass101',
          'pass91',
          'pass88',
          'pass164',
          'pass159',
          'pass157',
          'pass153',
          'pass151',
          'pass146',
        ],
        code: `${library}
uniform sampler2DArray pass143;
uniform sampler2DArray pass140;
uniform sampler2DArray pass130;
uniform sampler2DArray pass127;
uniform sampler2DArray pass117;
uniform sampler2DArray pass114;
uniform sampler2DArray pass104;
uniform sampler2DArray pass101;
uniform sampler2DArray pass91;
uniform sampler2DArray pass88;
uniform sampler2D pass164;
uniform sampler2DArray pass159;
uniform sampler2D pass157;
uniform sampler2DArray pass153;
uniform sampler2D pass151;
uniform sampler2DArray pass146;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 22344 && e < 23488) { o0 = striped(pass143, 6, 12144, 44, e - 22344); return; } // dLinear2_1_1_1_0_0Weight
  if (e >= 23516 && e < 24660) { o0 = striped(pass143, 6, 5984, 44, e - 23516); return; } // dLinear2_1_1_1_1_0Weight
  if (e >= 24688 && e < 25832) { o0 = stripedFour(pass140, 5, 3852, 26, e - 24688, 1); return; } // dLinear2_1_1_2Weight
  if (e >= 34688 && e < 35832) { o0 = striped(pass130, 6, 12144, 44, e - 34688); return; } // dLinear2_2_1_1_0_0Weight
  if (e >= 35860 && e < 37004) { o0 = striped(pass130, 6, 5984, 44, e - 35860); return; } // dLinear2_2_1_1_1_0Weight
  if (e >= 37032 && e < 38176) { o0 = stripedFour(pass127, 5, 3852, 26, e - 37032, 1); return; } // dLinear2_2_1_2Weight
  if (e >= 47032 && e < 48176) { o0 = striped(pass117, 6, 12144, 44, e - 47032); return; } // dLinear2_3_1_1_0_0Weight
  if (e >= 48204 && e < 49348) { o0 = striped(pass117, 6, 5984, 44, e - 48204); return; } // dLinear2_3_1_1_1_0Weight
  if (e >= 49376 && e < 50520) { o0 = stripedFour(pass114, 5, 3852, 26, e - 49376, 1); return; } // dLinear2_3_1_2Weight
  if (e >= 59376 && e < 60520) { o0 = striped(pass104, 6, 12144, 44, e - 59376); return; } // dLinear2_4_1_1_0_0Weight
  if (e >= 60548 && e < 61692) { o0 = striped(pass104, 6, 5984, 44, e - 60548); return; } // dLinear2_4_1_1_1_0Weight
  if (e >= 61720 && e < 62864) { o0 = stripedFour(pass101, 5, 3852, 26, e - 61720, 1); return; } // dLinear2_4_1_2Weight
  if (e >= 71720 && e < 72864) { o0 = striped(pass91, 6, 12144, 44, e - 71720); return; } // dLinear2_5_1_1_0_0Weight
  if (e >= 72892 && e < 74036) { o0 = striped(pass91, 6, 5984, 44, e - 72892); return; } // dLinear2_5_1_1_1_0Weight
  if (e >= 74064 && e < 75208) { o0 = stripedFour(pass88, 5, 3852, 26, e - 74064, 1); return; } // dLinear2_5_1_2Weight
  if (e >= 1188 && e < 1232) { o0 = fetch(pass164, 5, e - 1188); return; } // dRmsNorm2_0_0_0Weight
  if (e >= 9912 && e < 9956) { o0 = fetch(pass159, 5, e - 9912); return; } // dLinear2_0_0_3Bias
  if (e >= 9956 && e < 10000) { o0 = fetch(pass157, 5, e - 9956); return; } // dRmsNorm2_0_1_0Weight
  if (e >= 13488 && e < 13532) { o0 = fetch(pass153, 5, e - 13488); return; } // dLinear2_0_1_2Bias
  if (e >= 13532 && e < 13576) { o0 = fetch(pass151, 5, e - 13532); return; } // dRmsNorm2_1_0_0Weight
  if (e >= 22256 && e < 22300) { o0 = fetch(pass146, 5, e - 22256); return; } // dLinear2_1_0_3Bias
  discard;
}
`,
      },
      gradients3: {
        samplers: [
          'pass144',
          'pass140',
          'pass138',
          'pass133',
          'pass131',
          'pass127',
          'pass125',
          'pass120',
          'pass118',
          'pass114',
          'pass112',
          'pass107',
          'pass105',
          'pass101',
          'pass99',
          'pass94',
        ],
        code: `${library}
uniform sampler2D pass144;
uniform sampler2DArray pass140;
uniform sampler2D pass138;
uniform sampler2DArray pass133;
uniform sampler2D pass131;
uniform sampler2DArray pass127;
uniform sampler2D pass125;
uniform sampler2DArray pass120;
uniform sampler2D pass118;
uniform sampler2DArray pass114;
uniform sampler2D pass112;
uniform sampler2DArray pass107;
uniform sampler2D pass105;
uniform sampler2DArray pass101;
uniform sampler2D pass99;
uniform sampler2DArray pass94;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 22300 && e < 22344) { o0 = fetch(pass144, 5, e - 22300); return; } // dRmsNorm2_1_1_0Weight
  if (e >= 25832 && e < 25876) { o0 = fetch(pass140, 5, e - 25832); return; } // dLinear2_1_1_2Bias
  if (e >= 25876 && e < 25920) { o0 = fetch(pass138, 5, e - 25876); return; } // dRmsNorm2_2_0_0Weight
  if (e >= 34600 && e < 34644) { o0 = fetch(pass133, 5, e - 34600); return; } // dLinear2_2_0_3Bias
  if (e >= 34644 && e < 34688) { o0 = fetch(pass131, 5, e - 34644); return; } // dRmsNorm2_2_1_0Weight
  if (e >= 38176 && e < 38220) { o0 = fetch(pass127, 5, e - 38176); return; } // dLinear2_2_1_2Bias
  if (e >= 38220 && e < 38264) { o0 = fetch(pass125, 5, e - 38220); return; } // dRmsNorm2_3_0_0Weight
  if (e >= 46944 && e < 46988) { o0 = fetch(pass120, 5, e - 46944); return; } // dLinear2_3_0_3Bias
  if (e >= 46988 && e < 47032) { o0 = fetch(pass118, 5, e - 46988); return; } // dRmsNorm2_3_1_0Weight
  if (e >= 50520 && e < 50564) { o0 = fetch(pass114, 5, e - 50520); return; } // dLinear2_3_1_2Bias
  if (e >= 50564 && e < 50608) { o0 = fetch(pass112, 5, e - 50564); return; } // dRmsNorm2_4_0_0Weight
  if (e >= 59288 && e < 59332) { o0 = fetch(pass107, 5, e - 59288); return; } // dLinear2_4_0_3Bias
  if (e >= 59332 && e < 59376) { o0 = fetch(pass105, 5, e - 59332); return; } // dRmsNorm2_4_1_0Weight
  if (e >= 62864 && e < 62908) { o0 = fetch(pass101, 5, e - 62864); return; } // dLinear2_4_1_2Bias
  if (e >= 62908 && e < 62952) { o0 = fetch(pass99, 5, e - 62908); return; } // dRmsNorm2_5_0_0Weight
  if (e >= 71632 && e < 71676) { o0 = fetch(pass94, 5, e - 71632); return; } // dLinear2_5_0_3Bias
  discard;
}
`,
      },
      gradients4: {
        samplers: [
          'pass92',
          'pass88',
          'pass86',
          'dGated2_0_0_1FilterBias',
          'dGated2_0_0_1GateBias',
          'dGated2_1_0_1FilterBias',
          'dGated2_1_0_1GateBias',
          'dGated2_2_0_1FilterBias',
          'dGated2_2_0_1GateBias',
          'dGated2_3_0_1FilterBias',
          'dGated2_3_0_1GateBias',
          'dGated2_4_0_1FilterBias',
          'dGated2_4_0_1GateBias',
          'dGated2_5_0_1FilterBias',
          'dGated2_5_0_1GateBias',
          'pass85',
        ],
        code: `${library}
uniform sampler2D pass92;
uniform sampler2DArray pass88;
uniform sampler2D pass86;
uniform sampler2D dGated2_0_0_1FilterBias;
uniform sampler2D dGated2_0_0_1GateBias;
uniform sampler2D dGated2_1_0_1FilterBias;
uniform sampler2D dGated2_1_0_1GateBias;
uniform sampler2D dGated2_2_0_1FilterBias;
uniform sampler2D dGated2_2_0_1GateBias;
uniform sampler2D dGated2_3_0_1FilterBias;
uniform sampler2D dGated2_3_0_1GateBias;
uniform sampler2D dGated2_4_0_1FilterBias;
uniform sampler2D dGated2_4_0_1GateBias;
uniform sampler2D dGated2_5_0_1FilterBias;
uniform sampler2D dGated2_5_0_1GateBias;
uniform sampler2DArray pass85;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 71676 && e < 71720) { o0 = fetch(pass92, 5, e - 71676); return; } // dRmsNorm2_5_1_0Weight
  if (e >= 75208 && e < 75252) { o0 = fetch(pass88, 5, e - 75208); return; } // dLinear2_5_1_2Bias
  if (e >= 75252 && e < 75296) { o0 = fetch(pass86, 5, e - 75252); return; } // dRmsNorm3Weight
  if (e >= 4928 && e < 4956) { o0 = fetch(dGated2_0_0_1FilterBias, 2, e - 4928); return; } // dGated2_0_0_1FilterBias
  if (e >= 8652 && e < 8680) { o0 = fetch(dGated2_0_0_1GateBias, 2, e - 8652); return; } // dGated2_0_0_1GateBias
  if (e >= 17272 && e < 17300) { o0 = fetch(dGated2_1_0_1FilterBias, 2, e - 17272); return; } // dGated2_1_0_1FilterBias
  if (e >= 20996 && e < 21024) { o0 = fetch(dGated2_1_0_1GateBias, 2, e - 20996); return; } // dGated2_1_0_1GateBias
  if (e >= 29616 && e < 29644) { o0 = fetch(dGated2_2_0_1FilterBias, 2, e - 29616); return; } // dGated2_2_0_1FilterBias
  if (e >= 33340 && e < 33368) { o0 = fetch(dGated2_2_0_1GateBias, 2, e - 33340); return; } // dGated2_2_0_1GateBias
  if (e >= 41960 && e < 41988) { o0 = fetch(dGated2_3_0_1FilterBias, 2, e - 41960); return; } // dGated2_3_0_1FilterBias
  if (e >= 45684 && e < 45712) { o0 = fetch(dGated2_3_0_1GateBias, 2, e - 45684); return; } // dGated2_3_0_1GateBias
  if (e >= 54304 && e < 54332) { o0 = fetch(dGated2_4_0_1FilterBias, 2, e - 54304); return; } // dGated2_4_0_1FilterBias
  if (e >= 58028 && e < 58056) { o0 = fetch(dGated2_4_0_1GateBias, 2, e - 58028); return; } // dGated2_4_0_1GateBias
  if (e >= 66648 && e < 66676) { o0 = fetch(dGated2_5_0_1FilterBias, 2, e - 66648); return; } // dGated2_5_0_1FilterBias
  if (e >= 70372 && e < 70400) { o0 = fetch(dGated2_5_0_1GateBias, 2, e - 70372); return; } // dGated2_5_0_1GateBias
  if (e >= 76484 && e < 76511) { o0 = fetch(pass85, 6, e - 76484 + 4); return; } // dLinear4Bias
  discard;
}
`,
      },
      gradients5: {
        samplers: [
          'dLinear2_0_1_1_0_0Bias',
          'dLinear2_0_1_1_1_0Bias',
          'dLinear2_1_1_1_0_0Bias',
          'dLinear2_1_1_1_1_0Bias',
          'dLinear2_2_1_1_0_0Bias',
          'dLinear2_2_1_1_1_0Bias',
          'dLinear2_3_1_1_0_0Bias',
          'dLinear2_3_1_1_1_0Bias',
          'dLinear2_4_1_1_0_0Bias',
          'dLinear2_4_1_1_1_0Bias',
          'dLinear2_5_1_1_0_0Bias',
          'dLinear2_5_1_1_1_0Bias',
        ],
        code: `${library}
uniform sampler2D dLinear2_0_1_1_0_0Bias;
uniform sampler2D dLinear2_0_1_1_1_0Bias;
uniform sampler2D dLinear2_1_1_1_0_0Bias;
uniform sampler2D dLinear2_1_1_1_1_0Bias;
uniform sampler2D dLinear2_2_1_1_0_0Bias;
uniform sampler2D dLinear2_2_1_1_1_0Bias;
uniform sampler2D dLinear2_3_1_1_0_0Bias;
uniform sampler2D dLinear2_3_1_1_1_0Bias;
uniform sampler2D dLinear2_4_1_1_0_0Bias;
uniform sampler2D dLinear2_4_1_1_1_0Bias;
uniform sampler2D dLinear2_5_1_1_0_0Bias;
uniform sampler2D dLinear2_5_1_1_1_0Bias;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 11144 && e < 11170) { o0 = fetch(dLinear2_0_1_1_0_0Bias, 2, e - 11144); return; } // dLinear2_0_1_1_0_0Bias
  if (e >= 12316 && e < 12342) { o0 = fetch(dLinear2_0_1_1_1_0Bias, 2, e - 12316); return; } // dLinear2_0_1_1_1_0Bias
  if (e >= 23488 && e < 23514) { o0 = fetch(dLinear2_1_1_1_0_0Bias, 2, e - 23488); return; } // dLinear2_1_1_1_0_0Bias
  if (e >= 24660 && e < 24686) { o0 = fetch(dLinear2_1_1_1_1_0Bias, 2, e - 24660); return; } // dLinear2_1_1_1_1_0Bias
  if (e >= 35832 && e < 35858) { o0 = fetch(dLinear2_2_1_1_0_0Bias, 2, e - 35832); return; } // dLinear2_2_1_1_0_0Bias
  if (e >= 37004 && e < 37030) { o0 = fetch(dLinear2_2_1_1_1_0Bias, 2, e - 37004); return; } // dLinear2_2_1_1_1_0Bias
  if (e >= 48176 && e < 48202) { o0 = fetch(dLinear2_3_1_1_0_0Bias, 2, e - 48176); return; } // dLinear2_3_1_1_0_0Bias
  if (e >= 49348 && e < 49374) { o0 = fetch(dLinear2_3_1_1_1_0Bias, 2, e - 49348); return; } // dLinear2_3_1_1_1_0Bias
  if (e >= 60520 && e < 60546) { o0 = fetch(dLinear2_4_1_1_0_0Bias, 2, e - 60520); return; } // dLinear2_4_1_1_0_0Bias
  if (e >= 61692 && e < 61718) { o0 = fetch(dLinear2_4_1_1_1_0Bias, 2, e - 61692); return; } // dLinear2_4_1_1_1_0Bias
  if (e >= 72864 && e < 72890) { o0 = fetch(dLinear2_5_1_1_0_0Bias, 2, e - 72864); return; } // dLinear2_5_1_1_0_0Bias
  if (e >= 74036 && e < 74062) { o0 = fetch(dLinear2_5_1_1_1_0Bias, 2, e - 74036); return; } // dLinear2_5_1_1_1_0Bias
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
      pass1: { length: 95748, layers: 1 },
      rmsNorm2_0_0_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_0_0_0: { length: 95744, layers: 1 },
      gated2_0_0_1: { length: 287232, layers: 1 },
      pass5: { length: 15232, layers: 8 },
      gated2_0_0_1_4: { length: 60928, layers: 1 },
      linear2_0_0_3: { length: 11968, layers: 8 },
      residual2_0_0RmsNorm2_0_1_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_0_1_0: { length: 95744, layers: 1 },
      pass10: { length: 15232, layers: 8 },
      parallel2_0_1_1: { length: 56576, layers: 1 },
      linear2_0_1_2: { length: 11968, layers: 8 },
      residual2_0_0RmsNorm2_1_0_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_1_0_0: { length: 95744, layers: 1 },
      gated2_1_0_1: { length: 287232, layers: 1 },
      pass16: { length: 15232, layers: 8 },
      gated2_1_0_1_4: { length: 60928, layers: 1 },
      linear2_1_0_3: { length: 11968, layers: 8 },
      residual2_0_0RmsNorm2_1_1_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_1_1_0: { length: 95744, layers: 1 },
      pass21: { length: 15232, layers: 8 },
      parallel2_1_1_1: { length: 56576, layers: 1 },
      linear2_1_1_2: { length: 11968, layers: 8 },
      residual2_0_0RmsNorm2_2_0_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_2_0_0: { length: 95744, layers: 1 },
      gated2_2_0_1: { length: 287232, layers: 1 },
      pass27: { length: 15232, layers: 8 },
      gated2_2_0_1_4: { length: 60928, layers: 1 },
      linear2_2_0_3: { length: 11968, layers: 8 },
      residual2_0_0RmsNorm2_2_1_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_2_1_0: { length: 95744, layers: 1 },
      pass32: { length: 15232, layers: 8 },
      parallel2_2_1_1: { length: 56576, layers: 1 },
      linear2_2_1_2: { length: 11968, layers: 8 },
      pass35: { length: 97920, layers: 1 },
      rmsNorm2_3_0_0: { length: 95744, layers: 1 },
      gated2_3_0_1: { length: 287232, layers: 1 },
      pass38: { length: 15232, layers: 8 },
      gated2_3_0_1_4: { length: 60928, layers: 1 },
      linear2_3_0_3: { length: 11968, layers: 8 },
      residual2_3_0RmsNorm2_3_1_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_3_1_0: { length: 95744, layers: 1 },
      pass43: { length: 15232, layers: 8 },
      parallel2_3_1_1: { length: 56576, layers: 1 },
      linear2_3_1_2: { length: 11968, layers: 8 },
      residual2_3_0RmsNorm2_4_0_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_4_0_0: { length: 95744, layers: 1 },
      gated2_4_0_1: { length: 287232, layers: 1 },
      pass49: { length: 15232, layers: 8 },
      gated2_4_0_1_4: { length: 60928, layers: 1 },
      linear2_4_0_3: { length: 11968, layers: 8 },
      residual2_3_0RmsNorm2_4_1_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_4_1_0: { length: 95744, layers: 1 },
      pass54: { length: 15232, layers: 8 },
      parallel2_4_1_1: { length: 56576, layers: 1 },
      linear2_4_1_2: { length: 11968, layers: 8 },
      residual2_3_0RmsNorm2_5_0_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_5_0_0: { length: 95744, layers: 1 },
      gated2_5_0_1: { length: 287232, layers: 1 },
      pass60: { length: 15232, layers: 8 },
      gated2_5_0_1_4: { length: 60928, layers: 1 },
      linear2_5_0_3: { length: 11968, layers: 8 },
      residual2_3_0RmsNorm2_5_1_0Forward_sum: { length: 2176, layers: 1 },
      rmsNorm2_5_1_0: { length: 95744, layers: 1 },
      pass65: { length: 15232, layers: 8 },
      parallel2_5_1_1: { length: 56576, layers: 1 },
      linear2_5_1_2: { length: 11968, layers: 8 },
      residual2_3_0RmsNorm3Forward_sum: { length: 2176, layers: 1 },
      rmsNorm3: { length: 95744, layers: 1 },
      linear4: { length: 7616, layers: 8 },
      lossForward2_sumPart: { length: 2176, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
    },
    targets: 2176,
    examples: 4352,
    logits: { texture: 'linear4', offset: 0, columns: 27 },
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
        shader: 'rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum',
        reads: ['pass1'],
        writes: ['rmsNorm2_0_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0',
        reads: ['rmsNorm2_0_0_0Forward_sum', 'pass1', 'parameters'],
        writes: ['rmsNorm2_0_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_0_0_0'],
        writes: ['gated2_0_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_0_0_1'],
        writes: ['pass5'],
        s: 0,
        numbers: [4928, 1232, 8652, 4956],
      },
      {
        shader: 'gated2_0_0_1Forward4_gated2_0_0_1_4',
        reads: ['pass5'],
        writes: ['gated2_0_0_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'gated2_0_0_1_4'],
        writes: ['linear2_0_0_3'],
        s: 0,
        numbers: [9912, 8680],
      },
      {
        shader: 'residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3'],
        writes: ['residual2_0_0RmsNorm2_0_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0',
        reads: ['residual2_0_0RmsNorm2_0_1_0Forward_sum', 'pass1', 'linear2_0_0_3', 'parameters'],
        writes: ['rmsNorm2_0_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_0_1_0'],
        writes: ['pass10'],
        s: 0,
        numbers: [11144, 10000, 12316, 11172],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass10'],
        writes: ['parallel2_0_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_0_1_1'],
        writes: ['linear2_0_1_2'],
        s: 0,
        numbers: [13488, 12344],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2'],
        writes: ['residual2_0_0RmsNorm2_1_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0',
        reads: [
          'residual2_0_0RmsNorm2_1_0_0Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'parameters',
        ],
        writes: ['rmsNorm2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_1_0_0'],
        writes: ['gated2_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_1_0_1'],
        writes: ['pass16'],
        s: 0,
        numbers: [17272, 13576, 20996, 17300],
      },
      {
        shader: 'gated2_0_0_1Forward4_gated2_0_0_1_4',
        reads: ['pass16'],
        writes: ['gated2_1_0_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'gated2_1_0_1_4'],
        writes: ['linear2_1_0_3'],
        s: 0,
        numbers: [22256, 21024],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3'],
        writes: ['residual2_0_0RmsNorm2_1_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0',
        reads: [
          'residual2_0_0RmsNorm2_1_1_0Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'parameters',
        ],
        writes: ['rmsNorm2_1_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_1_1_0'],
        writes: ['pass21'],
        s: 0,
        numbers: [23488, 22344, 24660, 23516],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass21'],
        writes: ['parallel2_1_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_1_1_1'],
        writes: ['linear2_1_1_2'],
        s: 0,
        numbers: [25832, 24688],
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2'],
        writes: ['residual2_0_0RmsNorm2_2_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0',
        reads: [
          'residual2_0_0RmsNorm2_2_0_0Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'parameters',
        ],
        writes: ['rmsNorm2_2_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_2_0_0'],
        writes: ['gated2_2_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_2_0_1'],
        writes: ['pass27'],
        s: 0,
        numbers: [29616, 25920, 33340, 29644],
      },
      {
        shader: 'gated2_0_0_1Forward4_gated2_0_0_1_4',
        reads: ['pass27'],
        writes: ['gated2_2_0_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'gated2_2_0_1_4'],
        writes: ['linear2_2_0_3'],
        s: 0,
        numbers: [34600, 33368],
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2', 'linear2_2_0_3'],
        writes: ['residual2_0_0RmsNorm2_2_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0',
        reads: [
          'residual2_0_0RmsNorm2_2_1_0Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'linear2_2_0_3',
          'parameters',
        ],
        writes: ['rmsNorm2_2_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_2_1_0'],
        writes: ['pass32'],
        s: 0,
        numbers: [35832, 34688, 37004, 35860],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass32'],
        writes: ['parallel2_2_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_2_1_1'],
        writes: ['linear2_2_1_2'],
        s: 0,
        numbers: [38176, 37032],
      },
      {
        shader: 'residual2_0_0RmsNorm2_3_0_0Forward_residual2_2_1',
        reads: [
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'linear2_2_0_3',
          'linear2_2_1_2',
        ],
        writes: ['pass35'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0',
        reads: [
          'pass35',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'parameters',
        ],
        writes: ['rmsNorm2_3_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_3_0_0'],
        writes: ['gated2_3_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_3_0_1'],
        writes: ['pass38'],
        s: 0,
        numbers: [41960, 38264, 45684, 41988],
      },
      {
        shader: 'gated2_0_0_1Forward4_gated2_0_0_1_4',
        reads: ['pass38'],
        writes: ['gated2_3_0_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'gated2_3_0_1_4'],
        writes: ['linear2_3_0_3'],
        s: 0,
        numbers: [46944, 45712],
      },
      {
        shader: 'residual2_3_0RmsNorm2_3_1_0Forward_residual2_3_0RmsNorm2_3_1_0Forward_sum',
        reads: ['pass35', 'linear2_3_0_3'],
        writes: ['residual2_3_0RmsNorm2_3_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_3_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0',
        reads: ['residual2_3_0RmsNorm2_3_1_0Forward_sum', 'pass35', 'linear2_3_0_3', 'parameters'],
        writes: ['rmsNorm2_3_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_3_1_0'],
        writes: ['pass43'],
        s: 0,
        numbers: [48176, 47032, 49348, 48204],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass43'],
        writes: ['parallel2_3_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_3_1_1'],
        writes: ['linear2_3_1_2'],
        s: 0,
        numbers: [50520, 49376],
      },
      {
        shader: 'residual2_3_0RmsNorm2_4_0_0Forward_residual2_3_0RmsNorm2_4_0_0Forward_sum',
        reads: ['pass35', 'linear2_3_0_3', 'linear2_3_1_2'],
        writes: ['residual2_3_0RmsNorm2_4_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_3_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0',
        reads: [
          'residual2_3_0RmsNorm2_4_0_0Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'parameters',
        ],
        writes: ['rmsNorm2_4_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_4_0_1Forward_gated2_4_0_1',
        reads: ['rmsNorm2_4_0_0'],
        writes: ['gated2_4_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_4_0_1'],
        writes: ['pass49'],
        s: 0,
        numbers: [54304, 50608, 58028, 54332],
      },
      {
        shader: 'gated2_0_0_1Forward4_gated2_0_0_1_4',
        reads: ['pass49'],
        writes: ['gated2_4_0_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'gated2_4_0_1_4'],
        writes: ['linear2_4_0_3'],
        s: 0,
        numbers: [59288, 58056],
      },
      {
        shader: 'residual2_3_0RmsNorm2_4_1_0Forward_residual2_3_0RmsNorm2_4_1_0Forward_sum',
        reads: ['pass35', 'linear2_3_0_3', 'linear2_3_1_2', 'linear2_4_0_3'],
        writes: ['residual2_3_0RmsNorm2_4_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_3_0RmsNorm2_4_1_0Forward_rmsNorm2_4_1_0',
        reads: [
          'residual2_3_0RmsNorm2_4_1_0Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'parameters',
        ],
        writes: ['rmsNorm2_4_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_4_1_0'],
        writes: ['pass54'],
        s: 0,
        numbers: [60520, 59376, 61692, 60548],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass54'],
        writes: ['parallel2_4_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_4_1_1'],
        writes: ['linear2_4_1_2'],
        s: 0,
        numbers: [62864, 61720],
      },
      {
        shader: 'residual2_3_0RmsNorm2_5_0_0Forward_residual2_3_0RmsNorm2_5_0_0Forward_sum',
        reads: ['pass35', 'linear2_3_0_3', 'linear2_3_1_2', 'linear2_4_0_3', 'linear2_4_1_2'],
        writes: ['residual2_3_0RmsNorm2_5_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_3_0RmsNorm2_5_0_0Forward_rmsNorm2_5_0_0',
        reads: [
          'residual2_3_0RmsNorm2_5_0_0Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'parameters',
        ],
        writes: ['rmsNorm2_5_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_4_0_1Forward_gated2_4_0_1',
        reads: ['rmsNorm2_5_0_0'],
        writes: ['gated2_5_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_5_0_1'],
        writes: ['pass60'],
        s: 0,
        numbers: [66648, 62952, 70372, 66676],
      },
      {
        shader: 'gated2_0_0_1Forward4_gated2_0_0_1_4',
        reads: ['pass60'],
        writes: ['gated2_5_0_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'gated2_5_0_1_4'],
        writes: ['linear2_5_0_3'],
        s: 0,
        numbers: [71632, 70400],
      },
      {
        shader: 'residual2_3_0RmsNorm2_5_1_0Forward_residual2_3_0RmsNorm2_5_1_0Forward_sum',
        reads: [
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
        ],
        writes: ['residual2_3_0RmsNorm2_5_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_3_0RmsNorm2_5_1_0Forward_rmsNorm2_5_1_0',
        reads: [
          'residual2_3_0RmsNorm2_5_1_0Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'parameters',
        ],
        writes: ['rmsNorm2_5_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_5_1_0'],
        writes: ['pass65'],
        s: 0,
        numbers: [72864, 71720, 74036, 72892],
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass65'],
        writes: ['parallel2_5_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_5_1_1'],
        writes: ['linear2_5_1_2'],
        s: 0,
        numbers: [75208, 74064],
      },
      {
        shader: 'residual2_3_0RmsNorm3Forward_residual2_3_0RmsNorm3Forward_sum',
        reads: [
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'linear2_5_1_2',
        ],
        writes: ['residual2_3_0RmsNorm3Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_3_0RmsNorm3Forward_rmsNorm3',
        reads: [
          'residual2_3_0RmsNorm3Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'linear2_5_1_2',
          'parameters',
        ],
        writes: ['rmsNorm3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear4Forward',
        reads: ['parameters', 'rmsNorm3'],
        writes: ['linear4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sumPart',
        reads: ['examples', 'linear4'],
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
// from targets [B, 17, 1] to loss [1, 1, 1]
void lossForward_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 17); n++) {
    sum += notNegative(at(examples, 6, n + 2176));
  }
  r0 = sum;
}

// specs/best-wavenet.yaml:20 embedding
// from tokens [B, 17, 1], embedding0Weight [27, 44] to embedding0 [B, 17, 44]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float row_ = at(examples, 6, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 44 + c);
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
      rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum: {
        samplers: ['pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44] to rmsNorm2_0_0_0Forward_sum [B, 17]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float x = at(pass1, 8, n * 44 + c + 4);
    sum += (x * x);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0: {
        samplers: ['rmsNorm2_0_0_0Forward_sum', 'pass1', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D rmsNorm2_0_0_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 1188;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 rmsNorm
// from rmsNorm2_0_0_0Forward_sum [B, 17], embedding0 [B, 17, 44], rmsNorm2_0_0_0Weight [44] to rmsNorm2_0_0_0 [B, 17, 44]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(rmsNorm2_0_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((fetch(pass1, 8, n * 44 + c + 4) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(e, o0);
}
`,
      },
      gated2_0_0_1Forward_gated2_0_0_1: {
        samplers: ['rmsNorm2_0_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D rmsNorm2_0_0_0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// from rmsNorm2_0_0_0 [B, 17, 44] to gated2_0_0_1 [B, 17, 132]
void gated2_0_0_1Forward_gated2_0_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (264);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 15 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_0_0_0, 8, b * 748 + t * 44 + c);
    }
  }
  {
    int rest = e - (133);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 16 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_0_0_0, 8, b * 748 + t * 44 + c);
    }
  }
  {
    int rest = e - (2);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 17 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_0_0_0, 8, b * 748 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 287232; k++) {
    float one0;
    gated2_0_0_1Forward_gated2_0_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated2_0_0_1Forward2: {
        samplers: ['parameters', 'gated2_0_0_1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated2_0_0_1;
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

// specs/best-wavenet.yaml:27 gated
// from gated2_0_0_1 [B, 17, 132], gated2_0_0_1FilterWeight [28, 44, 3], gated2_0_0_1FilterBias [28] to gated2_0_0_1_2 [B, 17, 28]
void gated2_0_0_1Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 132; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1, 9, r * 132 + d);
    vec4 x1 = fetch(gated2_0_0_1, 9, 132 + r * 132 + d);
    vec4 x2 = fetch(gated2_0_0_1, 9, 264 + r * 132 + d);
    vec4 x3 = fetch(gated2_0_0_1, 9, 396 + r * 132 + d);
    vec4 x4 = fetch(gated2_0_0_1, 9, 528 + r * 132 + d);
    vec4 x5 = fetch(gated2_0_0_1, 9, 660 + r * 132 + d);
    vec4 x6 = fetch(gated2_0_0_1, 9, 792 + r * 132 + d);
    vec4 x7 = fetch(gated2_0_0_1, 9, 924 + r * 132 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 132 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 132 + c * 132 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 264 + c * 132 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 396 + c * 132 + d);
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

// specs/best-wavenet.yaml:27 gated
// from gated2_0_0_1 [B, 17, 132], gated2_0_0_1GateWeight [28, 44, 3], gated2_0_0_1GateBias [28] to gated2_0_0_1_3 [B, 17, 28]
void gated2_0_0_1Forward3(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 132; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1, 9, r * 132 + d);
    vec4 x1 = fetch(gated2_0_0_1, 9, 132 + r * 132 + d);
    vec4 x2 = fetch(gated2_0_0_1, 9, 264 + r * 132 + d);
    vec4 x3 = fetch(gated2_0_0_1, 9, 396 + r * 132 + d);
    vec4 x4 = fetch(gated2_0_0_1, 9, 528 + r * 132 + d);
    vec4 x5 = fetch(gated2_0_0_1, 9, 660 + r * 132 + d);
    vec4 x6 = fetch(gated2_0_0_1, 9, 792 + r * 132 + d);
    vec4 x7 = fetch(gated2_0_0_1, 9, 924 + r * 132 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 132 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 132 + c * 132 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 264 + c * 132 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 396 + c * 132 + d);
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
  if (e < 7616) {
    gated2_0_0_1Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_0_0_1Forward3(e - 7616, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_0_0_1Forward4_gated2_0_0_1_4: {
        samplers: ['pass5'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass5;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// from gated2_0_0_1_2 [B, 17, 28], gated2_0_0_1_3 [B, 17, 28] to gated2_0_0_1_4 [B, 17, 28]
void gated2_0_0_1Forward4_gated2_0_0_1_4(int e, out vec4 r0) {
  int i = e;
  r0 = (tanh_(striped(pass5, 6, 0, 28, i)) * sigmoid(striped(pass5, 6, 7616, 28, i)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_0_0_1Forward4_gated2_0_0_1_4(e, o0);
}
`,
      },
      linear2_0_0_3Forward: {
        samplers: ['parameters', 'gated2_0_0_1_4'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated2_0_0_1_4;
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

// specs/best-wavenet.yaml:29 linear
// from gated2_0_0_1_4 [B, 17, 28], linear2_0_0_3Weight [44, 28], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 17, 44]
void linear2_0_0_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 28; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1_4, 7, r * 28 + d);
    vec4 x1 = fetch(gated2_0_0_1_4, 7, 28 + r * 28 + d);
    vec4 x2 = fetch(gated2_0_0_1_4, 7, 56 + r * 28 + d);
    vec4 x3 = fetch(gated2_0_0_1_4, 7, 84 + r * 28 + d);
    vec4 x4 = fetch(gated2_0_0_1_4, 7, 112 + r * 28 + d);
    vec4 x5 = fetch(gated2_0_0_1_4, 7, 140 + r * 28 + d);
    vec4 x6 = fetch(gated2_0_0_1_4, 7, 168 + r * 28 + d);
    vec4 x7 = fetch(gated2_0_0_1_4, 7, 196 + r * 28 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 28 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 28 + c * 28 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 56 + c * 28 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 84 + c * 28 + d);
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
  linear2_0_0_3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum: {
        samplers: ['pass1', 'linear2_0_0_3'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44] to residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 17]
void residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (at(pass1, 8, n * 44 + c + 4) + rowAt(linear2_0_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0: {
        samplers: ['residual2_0_0RmsNorm2_0_1_0Forward_sum', 'pass1', 'linear2_0_0_3', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_0_1_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2D parameters;
const int p0 = 9956;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 17], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], rmsNorm2_0_1_0Weight [44] to rmsNorm2_0_1_0 [B, 17, 44]
void residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_0_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(e, o0);
}
`,
      },
      linear2_0_1_1_0_0Forward: {
        samplers: ['parameters', 'rmsNorm2_0_1_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_0_1_0;
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

// specs/best-wavenet.yaml:35 linear
// from rmsNorm2_0_1_0 [B, 17, 44], linear2_0_1_1_0_0Weight [26, 44], linear2_0_1_1_0_0Bias [26] to linear2_0_1_1_0_0 [B, 17, 26]
void linear2_0_1_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_1_0, 8, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_0_1_0, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_0_1_0, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_0_1_0, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_0_1_0, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_0_1_0, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_0_1_0, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_0_1_0, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:36 linear
// from rmsNorm2_0_1_0 [B, 17, 44], linear2_0_1_1_1_0Weight [26, 44], linear2_0_1_1_1_0Bias [26] to linear2_0_1_1_1_0 [B, 17, 26]
void linear2_0_1_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_1_0, 8, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_0_1_0, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_0_1_0, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_0_1_0, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_0_1_0, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_0_1_0, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_0_1_0, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_0_1_0, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 132 + c * 44 + d);
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
  if (e < 7616) {
    linear2_0_1_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_1_1_1_0Forward(e - 7616, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1: {
        samplers: ['pass10'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass10;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:35 silu
// specs/best-wavenet.yaml:32 parallel
// from linear2_0_1_1_0_0 [B, 17, 26], linear2_0_1_1_1_0 [B, 17, 26] to parallel2_0_1_1 [B, 17, 26]
void silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1(int e, out float r0) {
  int i = e;
  float total = stripedAt(pass10, 6, 0, 26, i);
  r0 = ((total * sigmoid(total)) * stripedAt(pass10, 6, 7616, 26, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 56576; k++) {
    float one0;
    silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      linear2_0_1_2Forward: {
        samplers: ['parameters', 'parallel2_0_1_1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D parallel2_0_1_1;
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

// specs/best-wavenet.yaml:37 linear
// from parallel2_0_1_1 [B, 17, 26], linear2_0_1_2Weight [44, 26], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 17, 44]
void linear2_0_1_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(parallel2_0_1_1, 7, r * 26 + d);
    vec4 x1 = near(parallel2_0_1_1, 7, 26 + r * 26 + d);
    vec4 x2 = near(parallel2_0_1_1, 7, 52 + r * 26 + d);
    vec4 x3 = near(parallel2_0_1_1, 7, 78 + r * 26 + d);
    vec4 x4 = near(parallel2_0_1_1, 7, 104 + r * 26 + d);
    vec4 x5 = near(parallel2_0_1_1, 7, 130 + r * 26 + d);
    vec4 x6 = near(parallel2_0_1_1, 7, 156 + r * 26 + d);
    vec4 x7 = near(parallel2_0_1_1, 7, 182 + r * 26 + d);
    vec4 y0 = near(parameters, 8, p1 + c * 26 + d);
    vec4 y1 = near(parameters, 8, p1 + 26 + c * 26 + d);
    vec4 y2 = near(parameters, 8, p1 + 52 + c * 26 + d);
    vec4 y3 = near(parameters, 8, p1 + 78 + c * 26 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
  for (int d = 24; d < 26; d++) {
    vec4 x00 = four(parallel2_0_1_1, 7, r * 26 + d, 26);
    vec4 x01 = four(parallel2_0_1_1, 7, 104 + r * 26 + d, 26);
    vec4 y0 = four(parameters, 8, p1 + c * 26 + d, 26);
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

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  linear2_0_1_2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum: {
        samplers: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44] to residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 17]
void residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((at(pass1, 8, n * 44 + c + 4) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + rowAt(linear2_0_1_2, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0: {
        samplers: [
          'residual2_0_0RmsNorm2_1_0_0Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_1_0_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2D parameters;
const int p0 = 13532;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 17], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], rmsNorm2_1_0_0Weight [44] to rmsNorm2_1_0_0 [B, 17, 44]
void residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_1_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum: {
        samplers: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44] to residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 17]
void residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (((at(pass1, 8, n * 44 + c + 4) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + rowAt(linear2_0_1_2, 6, 0, 44, n, c)) + rowAt(linear2_1_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0: {
        samplers: [
          'residual2_0_0RmsNorm2_1_1_0Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_1_1_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2D parameters;
const int p0 = 22300;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 17], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], rmsNorm2_1_1_0Weight [44] to rmsNorm2_1_1_0 [B, 17, 44]
void residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_1_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum: {
        samplers: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44] to residual2_0_0RmsNorm2_2_0_0Forward_sum [B, 17]
void residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((((at(pass1, 8, n * 44 + c + 4) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + rowAt(linear2_0_1_2, 6, 0, 44, n, c)) + rowAt(linear2_1_0_3, 6, 0, 44, n, c)) + rowAt(linear2_1_1_2, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0: {
        samplers: [
          'residual2_0_0RmsNorm2_2_0_0Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_2_0_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
uniform sampler2D parameters;
const int p0 = 25876;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_0_0RmsNorm2_2_0_0Forward_sum [B, 17], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44], rmsNorm2_2_0_0Weight [44] to rmsNorm2_2_0_0 [B, 17, 44]
void residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_2_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) + row(linear2_1_1_2, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum: {
        samplers: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2', 'linear2_2_0_3'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
uniform sampler2DArray linear2_2_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44], linear2_2_0_3 [B, 17, 44] to residual2_0_0RmsNorm2_2_1_0Forward_sum [B, 17]
void residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (((((at(pass1, 8, n * 44 + c + 4) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + rowAt(linear2_0_1_2, 6, 0, 44, n, c)) + rowAt(linear2_1_0_3, 6, 0, 44, n, c)) + rowAt(linear2_1_1_2, 6, 0, 44, n, c)) + rowAt(linear2_2_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0: {
        samplers: [
          'residual2_0_0RmsNorm2_2_1_0Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'linear2_2_0_3',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_2_1_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2D parameters;
const int p0 = 34644;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_0_0RmsNorm2_2_1_0Forward_sum [B, 17], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44], linear2_2_0_3 [B, 17, 44], rmsNorm2_2_1_0Weight [44] to rmsNorm2_2_1_0 [B, 17, 44]
void residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_2_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) + row(linear2_1_1_2, 6, 0, 44, n, c)) + row(linear2_2_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_3_0_0Forward_residual2_2_1: {
        samplers: [
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'linear2_2_0_3',
          'linear2_2_1_2',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44] to residual2_2_1 [B, 17, 44]
void residual2_0_0RmsNorm2_3_0_0Forward_residual2_2_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  vec4 total = ((((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) + row(linear2_1_1_2, 6, 0, 44, n, c)) + row(linear2_2_0_3, 6, 0, 44, n, c)) + row(linear2_2_1_2, 6, 0, 44, n, c));
  r0 = total;
}

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44] to residual2_0_0RmsNorm2_3_0_0Forward_sum [B, 17]
void residual2_0_0RmsNorm2_3_0_0Forward_residual2_0_0RmsNorm2_3_0_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((((((at(pass1, 8, n * 44 + c + 4) + rowAt(linear2_0_0_3, 6, 0, 44, n, c)) + rowAt(linear2_0_1_2, 6, 0, 44, n, c)) + rowAt(linear2_1_0_3, 6, 0, 44, n, c)) + rowAt(linear2_1_1_2, 6, 0, 44, n, c)) + rowAt(linear2_2_0_3, 6, 0, 44, n, c)) + rowAt(linear2_2_1_2, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 95744) {
    residual2_0_0RmsNorm2_3_0_0Forward_residual2_2_1(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 95744;
    for (int k = 0; k < 4 && first + k < 2176; k++) {
      float one0;
      residual2_0_0RmsNorm2_3_0_0Forward_residual2_0_0RmsNorm2_3_0_0Forward_sum(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      residual2_0_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0: {
        samplers: [
          'pass35',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass35;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2D parameters;
const int p0 = 38220;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_0_0RmsNorm2_3_0_0Forward_sum [B, 17], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], rmsNorm2_3_0_0Weight [44] to rmsNorm2_3_0_0 [B, 17, 44]
void residual2_0_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(pass35, 8, n + 95744);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  vec4 total = ((((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) + row(linear2_1_1_2, 6, 0, 44, n, c)) + row(linear2_2_0_3, 6, 0, 44, n, c)) + row(linear2_2_1_2, 6, 0, 44, n, c));
  vec4 residual2_2_1Again = total;
  r0 = ((residual2_2_1Again * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_3_0_0Forward_rmsNorm2_3_0_0(e, o0);
}
`,
      },
      residual2_3_0RmsNorm2_3_1_0Forward_residual2_3_0RmsNorm2_3_1_0Forward_sum: {
        samplers: ['pass35', 'linear2_3_0_3'],
        code: `${library}
uniform int batch;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44] to residual2_3_0RmsNorm2_3_1_0Forward_sum [B, 17]
void residual2_3_0RmsNorm2_3_1_0Forward_residual2_3_0RmsNorm2_3_1_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (at(pass35, 8, n * 44 + c) + rowAt(linear2_3_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_3_0RmsNorm2_3_1_0Forward_residual2_3_0RmsNorm2_3_1_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_3_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0: {
        samplers: ['residual2_3_0RmsNorm2_3_1_0Forward_sum', 'pass35', 'linear2_3_0_3', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_3_0RmsNorm2_3_1_0Forward_sum;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2D parameters;
const int p0 = 46988;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_3_0RmsNorm2_3_1_0Forward_sum [B, 17], residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], rmsNorm2_3_1_0Weight [44] to rmsNorm2_3_1_0 [B, 17, 44]
void residual2_3_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_3_0RmsNorm2_3_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((fetch(pass35, 8, n * 44 + c) + row(linear2_3_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_3_0RmsNorm2_3_1_0Forward_rmsNorm2_3_1_0(e, o0);
}
`,
      },
      residual2_3_0RmsNorm2_4_0_0Forward_residual2_3_0RmsNorm2_4_0_0Forward_sum: {
        samplers: ['pass35', 'linear2_3_0_3', 'linear2_3_1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44] to residual2_3_0RmsNorm2_4_0_0Forward_sum [B, 17]
void residual2_3_0RmsNorm2_4_0_0Forward_residual2_3_0RmsNorm2_4_0_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((at(pass35, 8, n * 44 + c) + rowAt(linear2_3_0_3, 6, 0, 44, n, c)) + rowAt(linear2_3_1_2, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_3_0RmsNorm2_4_0_0Forward_residual2_3_0RmsNorm2_4_0_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_3_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0: {
        samplers: [
          'residual2_3_0RmsNorm2_4_0_0Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_3_0RmsNorm2_4_0_0Forward_sum;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2D parameters;
const int p0 = 50564;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_3_0RmsNorm2_4_0_0Forward_sum [B, 17], residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], rmsNorm2_4_0_0Weight [44] to rmsNorm2_4_0_0 [B, 17, 44]
void residual2_3_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_3_0RmsNorm2_4_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((((fetch(pass35, 8, n * 44 + c) + row(linear2_3_0_3, 6, 0, 44, n, c)) + row(linear2_3_1_2, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_3_0RmsNorm2_4_0_0Forward_rmsNorm2_4_0_0(e, o0);
}
`,
      },
      gated2_4_0_1Forward_gated2_4_0_1: {
        samplers: ['rmsNorm2_4_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D rmsNorm2_4_0_0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:27 gated
// from rmsNorm2_4_0_0 [B, 17, 44] to gated2_4_0_1 [B, 17, 132]
void gated2_4_0_1Forward_gated2_4_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (528);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 13 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_4_0_0, 8, b * 748 + t * 44 + c);
    }
  }
  {
    int rest = e - (265);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 15 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_4_0_0, 8, b * 748 + t * 44 + c);
    }
  }
  {
    int rest = e - (2);
    int b = rest / 2244;
    int t = (rest % 2244) / 132;
    int c = (rest % 132) / 3;
    if (rest >= 0 && b < batch && t < 17 && c < 44 && rest % 3 == 0) {
      r0 = at(rmsNorm2_4_0_0, 8, b * 748 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 287232; k++) {
    float one0;
    gated2_4_0_1Forward_gated2_4_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_3_0RmsNorm2_4_1_0Forward_residual2_3_0RmsNorm2_4_1_0Forward_sum: {
        samplers: ['pass35', 'linear2_3_0_3', 'linear2_3_1_2', 'linear2_4_0_3'],
        code: `${library}
uniform int batch;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2DArray linear2_4_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], linear2_4_0_3 [B, 17, 44] to residual2_3_0RmsNorm2_4_1_0Forward_sum [B, 17]
void residual2_3_0RmsNorm2_4_1_0Forward_residual2_3_0RmsNorm2_4_1_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (((at(pass35, 8, n * 44 + c) + rowAt(linear2_3_0_3, 6, 0, 44, n, c)) + rowAt(linear2_3_1_2, 6, 0, 44, n, c)) + rowAt(linear2_4_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_3_0RmsNorm2_4_1_0Forward_residual2_3_0RmsNorm2_4_1_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_3_0RmsNorm2_4_1_0Forward_rmsNorm2_4_1_0: {
        samplers: [
          'residual2_3_0RmsNorm2_4_1_0Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_3_0RmsNorm2_4_1_0Forward_sum;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2D parameters;
const int p0 = 59332;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_3_0RmsNorm2_4_1_0Forward_sum [B, 17], residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], linear2_4_0_3 [B, 17, 44], rmsNorm2_4_1_0Weight [44] to rmsNorm2_4_1_0 [B, 17, 44]
void residual2_3_0RmsNorm2_4_1_0Forward_rmsNorm2_4_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_3_0RmsNorm2_4_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((((fetch(pass35, 8, n * 44 + c) + row(linear2_3_0_3, 6, 0, 44, n, c)) + row(linear2_3_1_2, 6, 0, 44, n, c)) + row(linear2_4_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_3_0RmsNorm2_4_1_0Forward_rmsNorm2_4_1_0(e, o0);
}
`,
      },
      residual2_3_0RmsNorm2_5_0_0Forward_residual2_3_0RmsNorm2_5_0_0Forward_sum: {
        samplers: ['pass35', 'linear2_3_0_3', 'linear2_3_1_2', 'linear2_4_0_3', 'linear2_4_1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44] to residual2_3_0RmsNorm2_5_0_0Forward_sum [B, 17]
void residual2_3_0RmsNorm2_5_0_0Forward_residual2_3_0RmsNorm2_5_0_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((((at(pass35, 8, n * 44 + c) + rowAt(linear2_3_0_3, 6, 0, 44, n, c)) + rowAt(linear2_3_1_2, 6, 0, 44, n, c)) + rowAt(linear2_4_0_3, 6, 0, 44, n, c)) + rowAt(linear2_4_1_2, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_3_0RmsNorm2_5_0_0Forward_residual2_3_0RmsNorm2_5_0_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_3_0RmsNorm2_5_0_0Forward_rmsNorm2_5_0_0: {
        samplers: [
          'residual2_3_0RmsNorm2_5_0_0Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_3_0RmsNorm2_5_0_0Forward_sum;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2D parameters;
const int p0 = 62908;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:26 rmsNorm
// from residual2_3_0RmsNorm2_5_0_0Forward_sum [B, 17], residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], rmsNorm2_5_0_0Weight [44] to rmsNorm2_5_0_0 [B, 17, 44]
void residual2_3_0RmsNorm2_5_0_0Forward_rmsNorm2_5_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_3_0RmsNorm2_5_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((((((fetch(pass35, 8, n * 44 + c) + row(linear2_3_0_3, 6, 0, 44, n, c)) + row(linear2_3_1_2, 6, 0, 44, n, c)) + row(linear2_4_0_3, 6, 0, 44, n, c)) + row(linear2_4_1_2, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_3_0RmsNorm2_5_0_0Forward_rmsNorm2_5_0_0(e, o0);
}
`,
      },
      residual2_3_0RmsNorm2_5_1_0Forward_residual2_3_0RmsNorm2_5_1_0Forward_sum: {
        samplers: [
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2DArray linear2_5_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44] to residual2_3_0RmsNorm2_5_1_0Forward_sum [B, 17]
void residual2_3_0RmsNorm2_5_1_0Forward_residual2_3_0RmsNorm2_5_1_0Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = (((((at(pass35, 8, n * 44 + c) + rowAt(linear2_3_0_3, 6, 0, 44, n, c)) + rowAt(linear2_3_1_2, 6, 0, 44, n, c)) + rowAt(linear2_4_0_3, 6, 0, 44, n, c)) + rowAt(linear2_4_1_2, 6, 0, 44, n, c)) + rowAt(linear2_5_0_3, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_3_0RmsNorm2_5_1_0Forward_residual2_3_0RmsNorm2_5_1_0Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_3_0RmsNorm2_5_1_0Forward_rmsNorm2_5_1_0: {
        samplers: [
          'residual2_3_0RmsNorm2_5_1_0Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_3_0RmsNorm2_5_1_0Forward_sum;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2DArray linear2_5_0_3;
uniform sampler2D parameters;
const int p0 = 71676;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:31 rmsNorm
// from residual2_3_0RmsNorm2_5_1_0Forward_sum [B, 17], residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], rmsNorm2_5_1_0Weight [44] to rmsNorm2_5_1_0 [B, 17, 44]
void residual2_3_0RmsNorm2_5_1_0Forward_rmsNorm2_5_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_3_0RmsNorm2_5_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((((((fetch(pass35, 8, n * 44 + c) + row(linear2_3_0_3, 6, 0, 44, n, c)) + row(linear2_3_1_2, 6, 0, 44, n, c)) + row(linear2_4_0_3, 6, 0, 44, n, c)) + row(linear2_4_1_2, 6, 0, 44, n, c)) + row(linear2_5_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_3_0RmsNorm2_5_1_0Forward_rmsNorm2_5_1_0(e, o0);
}
`,
      },
      residual2_3_0RmsNorm3Forward_residual2_3_0RmsNorm3Forward_sum: {
        samplers: [
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'linear2_5_1_2',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2DArray linear2_5_0_3;
uniform sampler2DArray linear2_5_1_2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:39 rmsNorm
// from residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], linear2_5_1_2 [B, 17, 44] to residual2_3_0RmsNorm3Forward_sum [B, 17]
void residual2_3_0RmsNorm3Forward_residual2_3_0RmsNorm3Forward_sum(int e, out float r0) {
  int n = e;
  float sum = float(0.0);
  for (int c = 0; c < 44; c++) {
    float total = ((((((at(pass35, 8, n * 44 + c) + rowAt(linear2_3_0_3, 6, 0, 44, n, c)) + rowAt(linear2_3_1_2, 6, 0, 44, n, c)) + rowAt(linear2_4_0_3, 6, 0, 44, n, c)) + rowAt(linear2_4_1_2, 6, 0, 44, n, c)) + rowAt(linear2_5_0_3, 6, 0, 44, n, c)) + rowAt(linear2_5_1_2, 6, 0, 44, n, c));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    residual2_3_0RmsNorm3Forward_residual2_3_0RmsNorm3Forward_sum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      residual2_3_0RmsNorm3Forward_rmsNorm3: {
        samplers: [
          'residual2_3_0RmsNorm3Forward_sum',
          'pass35',
          'linear2_3_0_3',
          'linear2_3_1_2',
          'linear2_4_0_3',
          'linear2_4_1_2',
          'linear2_5_0_3',
          'linear2_5_1_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_3_0RmsNorm3Forward_sum;
uniform sampler2D pass35;
uniform sampler2DArray linear2_3_0_3;
uniform sampler2DArray linear2_3_1_2;
uniform sampler2DArray linear2_4_0_3;
uniform sampler2DArray linear2_4_1_2;
uniform sampler2DArray linear2_5_0_3;
uniform sampler2DArray linear2_5_1_2;
uniform sampler2D parameters;
const int p0 = 75252;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:25 residual
// specs/best-wavenet.yaml:30 residual
// specs/best-wavenet.yaml:39 rmsNorm
// from residual2_3_0RmsNorm3Forward_sum [B, 17], residual2_2_1 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], linear2_5_1_2 [B, 17, 44], rmsNorm3Weight [44] to rmsNorm3 [B, 17, 44]
void residual2_3_0RmsNorm3Forward_rmsNorm3(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_3_0RmsNorm3Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((((((((fetch(pass35, 8, n * 44 + c) + row(linear2_3_0_3, 6, 0, 44, n, c)) + row(linear2_3_1_2, 6, 0, 44, n, c)) + row(linear2_4_0_3, 6, 0, 44, n, c)) + row(linear2_4_1_2, 6, 0, 44, n, c)) + row(linear2_5_0_3, 6, 0, 44, n, c)) + row(linear2_5_1_2, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_3_0RmsNorm3Forward_rmsNorm3(e, o0);
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'rmsNorm3'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 76484;
const int p1 = 75296;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:40 linear
// from rmsNorm3 [B, 17, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 17, 27]
void linear4Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm3, 8, r * 44 + d);
    vec4 x1 = fetch(rmsNorm3, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm3, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm3, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm3, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm3, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm3, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm3, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 132 + c * 44 + d);
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
  linear4Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sumPart: {
        samplers: ['examples', 'linear4'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2DArray linear4;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 17, 1], linear4 [B, 17, 27] to lossForward2_sumPart [B, 17]
void lossForward2_lossForward2_sumPart(int e, out float r0) {
  int n = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 6, n + 2176);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear4, 6, 0, 28, n, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    sum3 += exp((rowAt(linear4, 6, 0, 28, n, c) - largest));
  }
  r0 = (((log(sum3) + largest) - sum2) * notNegative(target));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 2176; k++) {
    float one0;
    lossForward2_lossForward2_sumPart(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
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
// from lossForward2_sumPart [B, 17] to loss2 [1, 1, 1]
void lossForward2_loss2(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 17); n++) {
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
