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
      pass1: { length: 45060, layers: 1 },
      rmsNorm2_0_0_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_0_0_0: { length: 45056, layers: 1 },
      gated2_0_0_1: { length: 180224, layers: 1 },
      pass5: { length: 11264, layers: 8 },
      gated2_0_0_1Filter: { length: 45056, layers: 1 },
      gated2_0_0_1Gate: { length: 45056, layers: 1 },
      dropout2_0_0_2: { length: 45056, layers: 1 },
      linear2_0_0_3: { length: 5632, layers: 8 },
      rmsNorm2_0_1_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_0_1_0: { length: 45056, layers: 1 },
      pass11: { length: 13312, layers: 8 },
      silu2_0_1_1_0_1: { length: 53248, layers: 1 },
      parallel2_0_1_1: { length: 53248, layers: 1 },
      linear2_0_1_2: { length: 5632, layers: 8 },
      rmsNorm2_1_0_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_1_0_0: { length: 45056, layers: 1 },
      gated2_1_0_1: { length: 180224, layers: 1 },
      pass18: { length: 11264, layers: 8 },
      gated2_1_0_1Filter: { length: 45056, layers: 1 },
      gated2_1_0_1Gate: { length: 45056, layers: 1 },
      dropout2_1_0_2: { length: 45056, layers: 1 },
      linear2_1_0_3: { length: 5632, layers: 8 },
      rmsNorm2_1_1_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_1_1_0: { length: 45056, layers: 1 },
      rmsNorm2_1_1_0_2: { length: 45056, layers: 1 },
      pass24: { length: 13312, layers: 8 },
      silu2_1_1_1_0_1: { length: 53248, layers: 1 },
      parallel2_1_1_1: { length: 53248, layers: 1 },
      linear2_1_1_2: { length: 5632, layers: 8 },
      pass28: { length: 46080, layers: 1 },
      rmsNorm2_2_0_0: { length: 45056, layers: 1 },
      gated2_2_0_1: { length: 180224, layers: 1 },
      pass31: { length: 11264, layers: 8 },
      gated2_2_0_1Filter: { length: 45056, layers: 1 },
      gated2_2_0_1Gate: { length: 45056, layers: 1 },
      dropout2_2_0_2: { length: 45056, layers: 1 },
      linear2_2_0_3: { length: 5632, layers: 8 },
      rmsNorm2_2_1_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_2_1_0: { length: 45056, layers: 1 },
      pass37: { length: 13312, layers: 8 },
      silu2_2_1_1_0_1: { length: 53248, layers: 1 },
      parallel2_2_1_1: { length: 53248, layers: 1 },
      linear2_2_1_2: { length: 5632, layers: 8 },
      rmsNorm3ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm3: { length: 45056, layers: 1 },
      linear4: { length: 3584, layers: 8 },
      lossForward2_sum3: { length: 1024, layers: 1 },
      lossForward2_largest: { length: 1024, layers: 1 },
      lossForward2_sumPart: { length: 1024, layers: 1 },
      pass45: { length: 27652, layers: 1 },
      pass46: { length: 5840, layers: 8 },
      pass47: { length: 1068, layers: 1 },
      dResidual2_2_1: { length: 45056, layers: 1 },
      dLinear2_2_1_2: { length: 45056, layers: 1 },
      pass49: { length: 7012, layers: 8 },
      dLinear2_2_1_1_1_0: { length: 53248, layers: 1 },
      dLinear2_2_1_1_0_0: { length: 53248, layers: 1 },
      dLinear2_2_1_1_1_0Bias: { length: 52, layers: 1 },
      dLinear2_2_1_1_0_0Bias: { length: 52, layers: 1 },
      pass52: { length: 11880, layers: 8 },
      pass53: { length: 1068, layers: 1 },
      dResidual2_1_1: { length: 45056, layers: 1 },
      pass55: { length: 5940, layers: 8 },
      dGated2_2_0_1: { length: 45056, layers: 1 },
      dGated2_2_0_1_3: { length: 45056, layers: 1 },
      dGated2_2_0_1GateBias: { length: 44, layers: 1 },
      dGated2_2_0_1FilterBias: { length: 44, layers: 1 },
      pass58: { length: 47168, layers: 8 },
      pass59: { length: 90112, layers: 1 },
      pass60: { length: 1068, layers: 1 },
      dResidual2_1_0: { length: 45056, layers: 1 },
      dLinear2_1_1_2: { length: 45056, layers: 1 },
      pass62: { length: 7012, layers: 8 },
      dLinear2_1_1_1_1_0: { length: 53248, layers: 1 },
      dLinear2_1_1_1_0_0: { length: 53248, layers: 1 },
      dLinear2_1_1_1_1_0Bias: { length: 52, layers: 1 },
      dLinear2_1_1_1_0_0Bias: { length: 52, layers: 1 },
      pass65: { length: 11880, layers: 8 },
      pass66: { length: 1068, layers: 1 },
      dResidual2_0_1: { length: 45056, layers: 1 },
      pass68: { length: 5940, layers: 8 },
      dGated2_1_0_1: { length: 45056, layers: 1 },
      dGated2_1_0_1_3: { length: 45056, layers: 1 },
      dGated2_1_0_1GateBias: { length: 44, layers: 1 },
      dGated2_1_0_1FilterBias: { length: 44, layers: 1 },
      pass71: { length: 47168, layers: 8 },
      pass72: { length: 90112, layers: 1 },
      pass73: { length: 1068, layers: 1 },
      dResidual2_0_1_2: { length: 45056, layers: 1 },
      dLinear2_0_1_2: { length: 45056, layers: 1 },
      pass75: { length: 7012, layers: 8 },
      dLinear2_0_1_1_1_0: { length: 53248, layers: 1 },
      dLinear2_0_1_1_0_0: { length: 53248, layers: 1 },
      dLinear2_0_1_1_1_0Bias: { length: 52, layers: 1 },
      dLinear2_0_1_1_0_0Bias: { length: 52, layers: 1 },
      pass78: { length: 11880, layers: 8 },
      pass79: { length: 1068, layers: 1 },
      dDropout1: { length: 45056, layers: 1 },
      pass81: { length: 5940, layers: 8 },
      dGated2_0_0_1: { length: 45056, layers: 1 },
      dGated2_0_0_1_3: { length: 45056, layers: 1 },
      dGated2_0_0_1GateBias: { length: 44, layers: 1 },
      dGated2_0_0_1FilterBias: { length: 44, layers: 1 },
      pass84: { length: 47168, layers: 8 },
      pass85: { length: 90112, layers: 1 },
      pass86: { length: 1068, layers: 1 },
      dEmbedding0: { length: 45056, layers: 1 },
      dEmbedding0Weight: { length: 176, layers: 8 },
      gradients: { length: 76416, layers: 1 },
    },
    targets: 1024,
    examples: 2048,
    logits: { texture: 'linear4', offset: 0, columns: 27 },
    loss: { texture: 'pass46', offset: 0 },
    draws: [
      { shader: 'lossForward_lossCount', reads: ['examples', 'parameters'], writes: ['pass1'], s: 0 },
      {
        shader: 'dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot',
        reads: ['pass1'],
        writes: ['rmsNorm2_0_0_0ReciprocalRoot'],
        s: 0,
      },
      {
        shader: 'dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0',
        reads: ['rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'parameters'],
        writes: ['rmsNorm2_0_0_0'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_0_0_0'],
        writes: ['gated2_0_0_1'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_0_0_1'],
        writes: ['pass5'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1Forward3_gated2_0_0_1Filter',
        reads: ['pass5'],
        writes: ['gated2_0_0_1Filter'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate',
        reads: ['pass5', 'gated2_0_0_1Filter'],
        writes: ['gated2_0_0_1Gate', 'dropout2_0_0_2'],
        s: 0,
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'dropout2_0_0_2'],
        writes: ['linear2_0_0_3'],
        s: 0,
      },
      {
        shader: 'dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot',
        reads: ['pass1', 'linear2_0_0_3'],
        writes: ['rmsNorm2_0_1_0ReciprocalRoot'],
        s: 0,
      },
      {
        shader: 'dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0',
        reads: ['rmsNorm2_0_1_0ReciprocalRoot', 'pass1', 'linear2_0_0_3', 'parameters'],
        writes: ['rmsNorm2_0_1_0'],
        s: 0,
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_0_1_0'],
        writes: ['pass11'],
        s: 0,
      },
      {
        shader: 'silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1',
        reads: ['pass11'],
        writes: ['silu2_0_1_1_0_1'],
        s: 0,
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass11', 'silu2_0_1_1_0_1'],
        writes: ['parallel2_0_1_1'],
        s: 0,
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_0_1_1'],
        writes: ['linear2_0_1_2'],
        s: 0,
      },
      {
        shader: 'dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2'],
        writes: ['rmsNorm2_1_0_0ReciprocalRoot'],
        s: 0,
      },
      {
        shader: 'dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0',
        reads: ['rmsNorm2_1_0_0ReciprocalRoot', 'pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'parameters'],
        writes: ['rmsNorm2_1_0_0'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1Forward_gated2_1_0_1',
        reads: ['rmsNorm2_1_0_0'],
        writes: ['gated2_1_0_1'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1Forward2',
        reads: ['parameters', 'gated2_1_0_1'],
        writes: ['pass18'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1Forward3_gated2_1_0_1Filter',
        reads: ['pass18'],
        writes: ['gated2_1_0_1Filter'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1Dropout2_1_0_2Forward_gated2_1_0_1Gate',
        reads: ['pass18', 'gated2_1_0_1Filter'],
        writes: ['gated2_1_0_1Gate', 'dropout2_1_0_2'],
        s: 0,
      },
      {
        shader: 'linear2_1_0_3Forward',
        reads: ['parameters', 'dropout2_1_0_2'],
        writes: ['linear2_1_0_3'],
        s: 0,
      },
      {
        shader: 'dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3'],
        writes: ['rmsNorm2_1_1_0ReciprocalRoot'],
        s: 0,
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
      },
      {
        shader: 'linear2_1_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_1_1_0_2'],
        writes: ['pass24'],
        s: 0,
      },
      {
        shader: 'silu2_1_1_1_0_1Forward_silu2_1_1_1_0_1',
        reads: ['pass24'],
        writes: ['silu2_1_1_1_0_1'],
        s: 0,
      },
      {
        shader: 'silu2_1_1_1_0_1Parallel2_1_1_1Forward_parallel2_1_1_1',
        reads: ['pass24', 'silu2_1_1_1_0_1'],
        writes: ['parallel2_1_1_1'],
        s: 0,
      },
      {
        shader: 'linear2_1_1_2Forward',
        reads: ['parameters', 'parallel2_1_1_1'],
        writes: ['linear2_1_1_2'],
        s: 0,
      },
      {
        shader: 'dropout1RmsNorm2_2_0_0Forward_residual2_1_1',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2'],
        writes: ['pass28'],
        s: 0,
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
      },
      {
        shader: 'gated2_2_0_1Forward_gated2_2_0_1',
        reads: ['rmsNorm2_2_0_0'],
        writes: ['gated2_2_0_1'],
        s: 0,
      },
      {
        shader: 'gated2_2_0_1Forward2',
        reads: ['parameters', 'gated2_2_0_1'],
        writes: ['pass31'],
        s: 0,
      },
      {
        shader: 'gated2_2_0_1Forward3_gated2_2_0_1Filter',
        reads: ['pass31'],
        writes: ['gated2_2_0_1Filter'],
        s: 0,
      },
      {
        shader: 'gated2_2_0_1Dropout2_2_0_2Forward_gated2_2_0_1Gate',
        reads: ['pass31', 'gated2_2_0_1Filter'],
        writes: ['gated2_2_0_1Gate', 'dropout2_2_0_2'],
        s: 0,
      },
      {
        shader: 'linear2_2_0_3Forward',
        reads: ['parameters', 'dropout2_2_0_2'],
        writes: ['linear2_2_0_3'],
        s: 0,
      },
      {
        shader: 'residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0ReciprocalRoot',
        reads: ['pass28', 'linear2_2_0_3'],
        writes: ['rmsNorm2_2_1_0ReciprocalRoot'],
        s: 0,
      },
      {
        shader: 'residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0',
        reads: ['rmsNorm2_2_1_0ReciprocalRoot', 'pass28', 'linear2_2_0_3', 'parameters'],
        writes: ['rmsNorm2_2_1_0'],
        s: 0,
      },
      {
        shader: 'linear2_2_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_2_1_0'],
        writes: ['pass37'],
        s: 0,
      },
      {
        shader: 'silu2_2_1_1_0_1Forward_silu2_2_1_1_0_1',
        reads: ['pass37'],
        writes: ['silu2_2_1_1_0_1'],
        s: 0,
      },
      {
        shader: 'silu2_2_1_1_0_1Parallel2_2_1_1Forward_parallel2_2_1_1',
        reads: ['pass37', 'silu2_2_1_1_0_1'],
        writes: ['parallel2_2_1_1'],
        s: 0,
      },
      {
        shader: 'linear2_2_1_2Forward',
        reads: ['parameters', 'parallel2_2_1_1'],
        writes: ['linear2_2_1_2'],
        s: 0,
      },
      {
        shader: 'residual2_2_0RmsNorm3Forward_rmsNorm3ReciprocalRoot',
        reads: ['pass28', 'linear2_2_0_3', 'linear2_2_1_2'],
        writes: ['rmsNorm3ReciprocalRoot'],
        s: 0,
      },
      {
        shader: 'residual2_2_0RmsNorm3Forward_rmsNorm3',
        reads: ['rmsNorm3ReciprocalRoot', 'pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'parameters'],
        writes: ['rmsNorm3'],
        s: 0,
      },
      { shader: 'linear4Forward', reads: ['parameters', 'rmsNorm3'], writes: ['linear4'], s: 0 },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'linear4'],
        writes: ['lossForward2_sum3', 'lossForward2_largest', 'lossForward2_sumPart'],
        s: 0,
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
        writes: ['pass45'],
        s: 0,
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass45', 'pass1', 'parameters', 'rmsNorm3'],
        writes: ['pass46'],
        s: 0,
      },
      {
        shader: 'rmsNorm3Backward_dRmsNorm3Weight',
        reads: ['pass46', 'pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'rmsNorm3ReciprocalRoot', 'parameters'],
        writes: ['pass47'],
        s: 0,
      },
      {
        shader: 'rmsNorm3Dropout2_2_1_3Backward_dResidual2_2_1',
        reads: [
          'pass47',
          'rmsNorm3ReciprocalRoot',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'pass46',
          'parameters',
        ],
        writes: ['dResidual2_2_1', 'dLinear2_2_1_2'],
        s: 0,
      },
      {
        shader: 'linear2_2_1_2Backward_dLinear2_2_1_2Bias',
        reads: ['dLinear2_2_1_2', 'parameters', 'parallel2_2_1_1'],
        writes: ['pass49'],
        s: 0,
      },
      {
        shader: 'parallel2_2_1_1Linear2_2_1_1_0_0Backward_dLinear2_2_1_1_1_0',
        reads: ['pass49', 'pass37', 'silu2_2_1_1_0_1'],
        writes: ['dLinear2_2_1_1_1_0', 'dLinear2_2_1_1_0_0'],
        s: 0,
      },
      {
        shader: 'parallel2_2_1_1Linear2_2_1_1_0_0Backward_dLinear2_2_1_1_1_0Bias',
        reads: ['pass49', 'pass37', 'silu2_2_1_1_0_1'],
        writes: ['dLinear2_2_1_1_1_0Bias', 'dLinear2_2_1_1_0_0Bias'],
        s: 0,
      },
      {
        shader: 'linear2_2_1_1_1_0InputGradient',
        reads: ['dLinear2_2_1_1_1_0', 'parameters', 'rmsNorm2_2_1_0', 'dLinear2_2_1_1_0_0'],
        writes: ['pass52'],
        s: 0,
      },
      {
        shader: 'linear2_2_1_1_0_0RmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight',
        reads: ['pass52', 'pass28', 'linear2_2_0_3', 'rmsNorm2_2_1_0ReciprocalRoot', 'parameters'],
        writes: ['pass53'],
        s: 0,
      },
      {
        shader: 'rmsNorm3RmsNorm2_2_1_0Backward_dResidual2_1_1',
        reads: [
          'pass53',
          'rmsNorm3ReciprocalRoot',
          'rmsNorm2_2_1_0ReciprocalRoot',
          'dResidual2_2_1',
          'pass46',
          'parameters',
          'pass52',
          'pass28',
          'linear2_2_0_3',
        ],
        writes: ['dResidual2_1_1'],
        s: 0,
      },
      {
        shader: 'linear2_2_0_3Backward_dLinear2_2_0_3Bias',
        reads: ['dResidual2_1_1', 'parameters', 'dropout2_2_0_2'],
        writes: ['pass55'],
        s: 0,
      },
      {
        shader: 'dropout2_2_0_2Gated2_2_0_1Backward_dGated2_2_0_1',
        reads: ['pass55', 'gated2_2_0_1Filter', 'gated2_2_0_1Gate'],
        writes: ['dGated2_2_0_1', 'dGated2_2_0_1_3'],
        s: 0,
      },
      {
        shader: 'dropout2_2_0_2Gated2_2_0_1Backward_dGated2_2_0_1GateBias',
        reads: ['pass55', 'gated2_2_0_1Filter', 'gated2_2_0_1Gate'],
        writes: ['dGated2_2_0_1GateBias', 'dGated2_2_0_1FilterBias'],
        s: 0,
      },
      {
        shader: 'gated2_2_0_1InputGradient',
        reads: ['dGated2_2_0_1', 'parameters', 'gated2_2_0_1', 'dGated2_2_0_1_3'],
        writes: ['pass58'],
        s: 0,
      },
      { shader: 'gated2_2_0_1Backward_dRmsNorm2_2_0_0', reads: ['pass58'], writes: ['pass59'], s: 0 },
      {
        shader: 'gated2_2_0_1RmsNorm2_2_0_0Backward_dRmsNorm2_2_0_0Weight',
        reads: ['pass59', 'pass28', 'parameters'],
        writes: ['pass60'],
        s: 0,
      },
      {
        shader: 'gated2_2_0_1Dropout2_1_1_3Backward_dResidual2_1_0',
        reads: ['pass60', 'pass28', 'dResidual2_1_1', 'pass59', 'parameters'],
        writes: ['dResidual2_1_0', 'dLinear2_1_1_2'],
        s: 0,
      },
      {
        shader: 'linear2_1_1_2Backward_dLinear2_1_1_2Bias',
        reads: ['dLinear2_1_1_2', 'parameters', 'parallel2_1_1_1'],
        writes: ['pass62'],
        s: 0,
      },
      {
        shader: 'parallel2_1_1_1Linear2_1_1_1_0_0Backward_dLinear2_1_1_1_1_0',
        reads: ['pass62', 'pass24', 'silu2_1_1_1_0_1'],
        writes: ['dLinear2_1_1_1_1_0', 'dLinear2_1_1_1_0_0'],
        s: 0,
      },
      {
        shader: 'parallel2_1_1_1Linear2_1_1_1_0_0Backward_dLinear2_1_1_1_1_0Bias',
        reads: ['pass62', 'pass24', 'silu2_1_1_1_0_1'],
        writes: ['dLinear2_1_1_1_1_0Bias', 'dLinear2_1_1_1_0_0Bias'],
        s: 0,
      },
      {
        shader: 'linear2_1_1_1_1_0InputGradient',
        reads: ['dLinear2_1_1_1_1_0', 'parameters', 'rmsNorm2_1_1_0_2', 'dLinear2_1_1_1_0_0'],
        writes: ['pass65'],
        s: 0,
      },
      {
        shader: 'linear2_1_1_1_0_0RmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight',
        reads: [
          'pass65',
          'rmsNorm2_1_1_0',
          'parameters',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
        ],
        writes: ['pass66'],
        s: 0,
      },
      {
        shader: 'linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dResidual2_0_1',
        reads: [
          'pass66',
          'rmsNorm2_1_1_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'dResidual2_1_0',
          'pass65',
          'parameters',
        ],
        writes: ['dResidual2_0_1'],
        s: 0,
      },
      {
        shader: 'linear2_1_0_3Backward_dLinear2_1_0_3Bias',
        reads: ['dResidual2_0_1', 'parameters', 'dropout2_1_0_2'],
        writes: ['pass68'],
        s: 0,
      },
      {
        shader: 'dropout2_1_0_2Gated2_1_0_1Backward_dGated2_1_0_1',
        reads: ['pass68', 'gated2_1_0_1Filter', 'gated2_1_0_1Gate'],
        writes: ['dGated2_1_0_1', 'dGated2_1_0_1_3'],
        s: 0,
      },
      {
        shader: 'dropout2_1_0_2Gated2_1_0_1Backward_dGated2_1_0_1GateBias',
        reads: ['pass68', 'gated2_1_0_1Filter', 'gated2_1_0_1Gate'],
        writes: ['dGated2_1_0_1GateBias', 'dGated2_1_0_1FilterBias'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1InputGradient',
        reads: ['dGated2_1_0_1', 'parameters', 'gated2_1_0_1', 'dGated2_1_0_1_3'],
        writes: ['pass71'],
        s: 0,
      },
      { shader: 'gated2_1_0_1Backward_dRmsNorm2_1_0_0', reads: ['pass71'], writes: ['pass72'], s: 0 },
      {
        shader: 'gated2_1_0_1RmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight',
        reads: [
          'pass72',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass73'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1Dropout2_0_1_3Backward_dResidual2_0_1_2',
        reads: [
          'pass73',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'dResidual2_0_1',
          'pass72',
          'parameters',
        ],
        writes: ['dResidual2_0_1_2', 'dLinear2_0_1_2'],
        s: 0,
      },
      {
        shader: 'linear2_0_1_2Backward_dLinear2_0_1_2Bias',
        reads: ['dLinear2_0_1_2', 'parameters', 'parallel2_0_1_1'],
        writes: ['pass75'],
        s: 0,
      },
      {
        shader: 'parallel2_0_1_1Linear2_0_1_1_0_0Backward_dLinear2_0_1_1_1_0',
        reads: ['pass75', 'pass11', 'silu2_0_1_1_0_1'],
        writes: ['dLinear2_0_1_1_1_0', 'dLinear2_0_1_1_0_0'],
        s: 0,
      },
      {
        shader: 'parallel2_0_1_1Linear2_0_1_1_0_0Backward_dLinear2_0_1_1_1_0Bias',
        reads: ['pass75', 'pass11', 'silu2_0_1_1_0_1'],
        writes: ['dLinear2_0_1_1_1_0Bias', 'dLinear2_0_1_1_0_0Bias'],
        s: 0,
      },
      {
        shader: 'linear2_0_1_1_1_0InputGradient',
        reads: ['dLinear2_0_1_1_1_0', 'parameters', 'rmsNorm2_0_1_0', 'dLinear2_0_1_1_0_0'],
        writes: ['pass78'],
        s: 0,
      },
      {
        shader: 'linear2_0_1_1_0_0RmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight',
        reads: ['pass78', 'pass1', 'linear2_0_0_3', 'rmsNorm2_0_1_0ReciprocalRoot', 'parameters'],
        writes: ['pass79'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1RmsNorm2_0_1_0Backward_dDropout1',
        reads: [
          'pass79',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'rmsNorm2_0_1_0ReciprocalRoot',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass72',
          'parameters',
          'pass78',
          'pass1',
          'linear2_0_0_3',
        ],
        writes: ['dDropout1'],
        s: 0,
      },
      {
        shader: 'linear2_0_0_3Backward_dLinear2_0_0_3Bias',
        reads: ['dDropout1', 'parameters', 'dropout2_0_0_2'],
        writes: ['pass81'],
        s: 0,
      },
      {
        shader: 'dropout2_0_0_2Gated2_0_0_1Backward_dGated2_0_0_1',
        reads: ['pass81', 'gated2_0_0_1Filter', 'gated2_0_0_1Gate'],
        writes: ['dGated2_0_0_1', 'dGated2_0_0_1_3'],
        s: 0,
      },
      {
        shader: 'dropout2_0_0_2Gated2_0_0_1Backward_dGated2_0_0_1GateBias',
        reads: ['pass81', 'gated2_0_0_1Filter', 'gated2_0_0_1Gate'],
        writes: ['dGated2_0_0_1GateBias', 'dGated2_0_0_1FilterBias'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1InputGradient',
        reads: ['dGated2_0_0_1', 'parameters', 'gated2_0_0_1', 'dGated2_0_0_1_3'],
        writes: ['pass84'],
        s: 0,
      },
      { shader: 'gated2_0_0_1Backward_dRmsNorm2_0_0_0', reads: ['pass84'], writes: ['pass85'], s: 0 },
      {
        shader: 'gated2_0_0_1RmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight',
        reads: ['pass85', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        writes: ['pass86'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1Dropout1Backward_dEmbedding0',
        reads: ['pass86', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass85', 'parameters'],
        writes: ['dEmbedding0'],
        s: 0,
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'dEmbedding0'],
        writes: ['dEmbedding0Weight'],
        s: 0,
      },
      {
        shader: 'gradients1',
        reads: [
          'pass84',
          'pass71',
          'pass58',
          'pass78',
          'pass75',
          'pass65',
          'pass62',
          'pass52',
          'pass49',
          'pass81',
          'pass68',
          'pass55',
          'dEmbedding0Weight',
          'pass46',
          'dLinear2_0_1_1_0_0Bias',
          'dLinear2_0_1_1_1_0Bias',
        ],
        writes: ['gradients'],
        s: 0,
      },
      {
        shader: 'gradients2',
        reads: [
          'dLinear2_1_1_1_0_0Bias',
          'dLinear2_1_1_1_1_0Bias',
          'dLinear2_2_1_1_0_0Bias',
          'dLinear2_2_1_1_1_0Bias',
          'pass86',
          'dGated2_0_0_1FilterBias',
          'dGated2_0_0_1GateBias',
          'pass81',
          'pass79',
          'pass75',
          'pass73',
          'dGated2_1_0_1FilterBias',
          'dGated2_1_0_1GateBias',
          'pass68',
          'pass66',
          'pass62',
        ],
        writes: ['gradients'],
        s: 0,
      },
      {
        shader: 'gradients3',
        reads: [
          'pass60',
          'dGated2_2_0_1FilterBias',
          'dGated2_2_0_1GateBias',
          'pass55',
          'pass53',
          'pass49',
          'pass47',
          'pass46',
        ],
        writes: ['gradients'],
        s: 0,
      },
    ],
    shaders: {
      lossForward_lossCount: {
        samplers: ['examples', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D examples;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 16, 1] to lossCount [1, 1, 1]
void lossForward_lossCount(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += notNegative(at(examples, 5, n + 1024));
  }
  r0 = max(sum, 1.0);
}

// specs/best-wavenet.yaml:19 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 44] to embedding0 [B, 16, 44]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, int(row_) * 44 + c);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:25 rmsNorm
// from embedding0 [B, 16, 44] to rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 product_ = (four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365));
    sum += (product_ * product_);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:25 rmsNorm
// from rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 44], rmsNorm2_0_0_0Weight [44] to rmsNorm2_0_0_0 [B, 16, 44]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 4, n);
  r0 = (((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) * reciprocalRoot) * fetch(parameters, 8, c + 1188));
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

// specs/best-wavenet.yaml:26 gated
// from rmsNorm2_0_0_0 [B, 16, 44] to gated2_0_0_1 [B, 16, 176]
void gated2_0_0_1Forward_gated2_0_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (528);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 13 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_0_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (353);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 14 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_0_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (178);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 15 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_0_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (3);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 16 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_0_0_0, 7, b * 704 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 180224; k++) {
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
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from gated2_0_0_1 [B, 16, 176], gated2_0_0_1FilterWeight [44, 44, 4], gated2_0_0_1FilterBias [44] to gated2_0_0_1_2 [B, 16, 44]
void gated2_0_0_1Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 8976 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1, 8, r * 176 + d);
    vec4 x1 = fetch(gated2_0_0_1, 8, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_0_0_1, 8, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_0_0_1, 8, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_0_0_1, 8, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_0_0_1, 8, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_0_0_1, 8, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_0_0_1, 8, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 1232 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 1232 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 1232 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 1232 + 528 + c * 176 + d);
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

// specs/best-wavenet.yaml:26 gated
// from gated2_0_0_1 [B, 16, 176], gated2_0_0_1GateWeight [44, 44, 4], gated2_0_0_1GateBias [44] to gated2_0_0_1_3 [B, 16, 44]
void gated2_0_0_1Forward4(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 16764 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1, 8, r * 176 + d);
    vec4 x1 = fetch(gated2_0_0_1, 8, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_0_0_1, 8, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_0_0_1, 8, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_0_0_1, 8, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_0_0_1, 8, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_0_0_1, 8, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_0_0_1, 8, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 9020 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 9020 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 9020 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 9020 + 528 + c * 176 + d);
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
  if (e < 5632) {
    gated2_0_0_1Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_0_0_1Forward4(e - 5632, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-wavenet.yaml:26 gated
// from gated2_0_0_1_2 [B, 16, 44] to gated2_0_0_1Filter [B, 16, 44]
void gated2_0_0_1Forward3_gated2_0_0_1Filter(int e, out vec4 r0) {
  int i = e;
  r0 = tanh_(striped(pass5, 6, 0, 44, i));
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
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:27 dropout
// from gated2_0_0_1_3 [B, 16, 44], gated2_0_0_1Filter [B, 16, 44] to gated2_0_0_1Gate [B, 16, 44], dropout2_0_0_2 [B, 16, 44]
void gated2_0_0_1Dropout2_0_0_2Forward_gated2_0_0_1Gate(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 gate = sigmoid(striped(pass5, 6, 5632, 44, i));
  r0 = gate;
  r1 = ((fetch(gated2_0_0_1Filter, 7, i) * gate) * dropoutFour(1u, i, 1, 515396076u, 1.1363636363636365));
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
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from dropout2_0_0_2 [B, 16, 44], linear2_0_0_3Weight [44, 44], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 16, 44]
void linear2_0_0_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 18744 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dropout2_0_0_2, 7, r * 44 + d);
    vec4 x1 = fetch(dropout2_0_0_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dropout2_0_0_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dropout2_0_0_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dropout2_0_0_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dropout2_0_0_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dropout2_0_0_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dropout2_0_0_2, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 16808 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 16808 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 16808 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 16808 + 132 + c * 44 + d);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44] to rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365)) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], rmsNorm2_0_1_0Weight [44] to rmsNorm2_0_1_0 [B, 16, 44]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_0_1_0ReciprocalRoot, 4, n);
  r0 = ((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, c + 18788));
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
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:34 linear
// from rmsNorm2_0_1_0 [B, 16, 44], linear2_0_1_1_0_0Weight [52, 44], linear2_0_1_1_0_0Bias [52] to linear2_0_1_1_0_0 [B, 16, 52]
void linear2_0_1_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 21120 + c);
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
    vec4 y0 = fetch(parameters, 8, 18832 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 18832 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 18832 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 18832 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:35 linear
// from rmsNorm2_0_1_0 [B, 16, 44], linear2_0_1_1_1_0Weight [52, 44], linear2_0_1_1_1_0Bias [52] to linear2_0_1_1_1_0 [B, 16, 52]
void linear2_0_1_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 23460 + c);
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
    vec4 y0 = fetch(parameters, 8, 21172 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 21172 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 21172 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 21172 + 132 + c * 44 + d);
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
  if (e < 6656) {
    linear2_0_1_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_1_1_1_0Forward(e - 6656, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-wavenet.yaml:34 silu
// from linear2_0_1_1_0_0 [B, 16, 52] to silu2_0_1_1_0_1 [B, 16, 52]
void silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1(int e, out vec4 r0) {
  int i = e;
  r0 = sigmoid(striped(pass11, 6, 0, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  silu2_0_1_1_0_1Forward_silu2_0_1_1_0_1(e, o0);
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

// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:31 parallel
// from linear2_0_1_1_0_0 [B, 16, 52], silu2_0_1_1_0_1 [B, 16, 52], linear2_0_1_1_1_0 [B, 16, 52] to parallel2_0_1_1 [B, 16, 52]
void silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1(int e, out vec4 r0) {
  int i = e;
  r0 = ((striped(pass11, 6, 0, 52, i) * fetch(silu2_0_1_1_0_1, 7, i)) * striped(pass11, 6, 6656, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1(e, o0);
}
`,
      },
      linear2_0_1_2Forward: {
        samplers: ['parameters', 'parallel2_0_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D parallel2_0_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from parallel2_0_1_1 [B, 16, 52], linear2_0_1_2Weight [44, 52], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 16, 44]
void linear2_0_1_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 25800 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(parallel2_0_1_1, 7, r * 52 + d);
    vec4 x1 = fetch(parallel2_0_1_1, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(parallel2_0_1_1, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(parallel2_0_1_1, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(parallel2_0_1_1, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(parallel2_0_1_1, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(parallel2_0_1_1, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(parallel2_0_1_1, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 23512 + c * 52 + d);
    vec4 y1 = fetch(parameters, 8, 23512 + 52 + c * 52 + d);
    vec4 y2 = fetch(parameters, 8, 23512 + 104 + c * 52 + d);
    vec4 y3 = fetch(parameters, 8, 23512 + 156 + c * 52 + d);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44] to rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = (((four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365)) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + (stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44) * dropoutFour(2u, n * 44 + c, 44, 515396076u, 1.1363636363636365)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44] to rmsNorm2_1_0_0 [B, 16, 44]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_1_0_0ReciprocalRoot, 4, n);
  r0 = (((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(2u, n * 44 + c, 1, 515396076u, 1.1363636363636365))) * reciprocalRoot) * fetch(parameters, 8, c + 25844));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(e, o0);
}
`,
      },
      gated2_1_0_1Forward_gated2_1_0_1: {
        samplers: ['rmsNorm2_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_1_0_0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from rmsNorm2_1_0_0 [B, 16, 44] to gated2_1_0_1 [B, 16, 176]
void gated2_1_0_1Forward_gated2_1_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (528);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 13 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_1_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (353);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 14 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_1_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (178);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 15 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_1_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (3);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 16 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_1_0_0, 7, b * 704 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 180224; k++) {
    float one0;
    gated2_1_0_1Forward_gated2_1_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated2_1_0_1Forward2: {
        samplers: ['parameters', 'gated2_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D gated2_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from gated2_1_0_1 [B, 16, 176], gated2_1_0_1FilterWeight [44, 44, 4], gated2_1_0_1FilterBias [44] to gated2_1_0_1_2 [B, 16, 44]
void gated2_1_0_1Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 33632 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_1_0_1, 8, r * 176 + d);
    vec4 x1 = fetch(gated2_1_0_1, 8, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_1_0_1, 8, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_1_0_1, 8, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_1_0_1, 8, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_1_0_1, 8, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_1_0_1, 8, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_1_0_1, 8, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 25888 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 25888 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 25888 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 25888 + 528 + c * 176 + d);
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

// specs/best-wavenet.yaml:26 gated
// from gated2_1_0_1 [B, 16, 176], gated2_1_0_1GateWeight [44, 44, 4], gated2_1_0_1GateBias [44] to gated2_1_0_1_3 [B, 16, 44]
void gated2_1_0_1Forward4(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 41420 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_1_0_1, 8, r * 176 + d);
    vec4 x1 = fetch(gated2_1_0_1, 8, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_1_0_1, 8, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_1_0_1, 8, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_1_0_1, 8, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_1_0_1, 8, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_1_0_1, 8, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_1_0_1, 8, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 33676 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 33676 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 33676 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 33676 + 528 + c * 176 + d);
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
  if (e < 5632) {
    gated2_1_0_1Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_1_0_1Forward4(e - 5632, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_1_0_1Forward3_gated2_1_0_1Filter: {
        samplers: ['pass18'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass18;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from gated2_1_0_1_2 [B, 16, 44] to gated2_1_0_1Filter [B, 16, 44]
void gated2_1_0_1Forward3_gated2_1_0_1Filter(int e, out vec4 r0) {
  int i = e;
  r0 = tanh_(striped(pass18, 6, 0, 44, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_1_0_1Forward3_gated2_1_0_1Filter(e, o0);
}
`,
      },
      gated2_1_0_1Dropout2_1_0_2Forward_gated2_1_0_1Gate: {
        samplers: ['pass18', 'gated2_1_0_1Filter'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass18;
uniform sampler2D gated2_1_0_1Filter;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:27 dropout
// from gated2_1_0_1_3 [B, 16, 44], gated2_1_0_1Filter [B, 16, 44] to gated2_1_0_1Gate [B, 16, 44], dropout2_1_0_2 [B, 16, 44]
void gated2_1_0_1Dropout2_1_0_2Forward_gated2_1_0_1Gate(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 gate = sigmoid(striped(pass18, 6, 5632, 44, i));
  r0 = gate;
  r1 = ((fetch(gated2_1_0_1Filter, 7, i) * gate) * dropoutFour(3u, i, 1, 515396076u, 1.1363636363636365));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_1_0_1Dropout2_1_0_2Forward_gated2_1_0_1Gate(e, o0, o1);
}
`,
      },
      linear2_1_0_3Forward: {
        samplers: ['parameters', 'dropout2_1_0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D dropout2_1_0_2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from dropout2_1_0_2 [B, 16, 44], linear2_1_0_3Weight [44, 44], linear2_1_0_3Bias [44] to linear2_1_0_3 [B, 16, 44]
void linear2_1_0_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 43400 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dropout2_1_0_2, 7, r * 44 + d);
    vec4 x1 = fetch(dropout2_1_0_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dropout2_1_0_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dropout2_1_0_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dropout2_1_0_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dropout2_1_0_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dropout2_1_0_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dropout2_1_0_2, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 41464 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 41464 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 41464 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 41464 + 132 + c * 44 + d);
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
  linear2_1_0_3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44] to rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((((four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365)) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + (stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44) * dropoutFour(2u, n * 44 + c, 44, 515396076u, 1.1363636363636365))) + stripedFour(linear2_1_0_3, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot(e, o0);
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
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], rmsNorm2_1_1_0Weight [44] to rmsNorm2_1_1_0 [B, 16, 44], rmsNorm2_1_1_0_2 [B, 16, 44]
void dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_1_1_0ReciprocalRoot, 4, n);
  vec4 product_ = (((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(2u, n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_1_0_3, 6, 0, 44, n, c)) * reciprocalRoot);
  r0 = product_;
  r1 = (product_ * fetch(parameters, 8, c + 43444));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(e, o0, o1);
}
`,
      },
      linear2_1_1_1_0_0Forward: {
        samplers: ['parameters', 'rmsNorm2_1_1_0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_1_1_0_2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:34 linear
// from rmsNorm2_1_1_0_2 [B, 16, 44], linear2_1_1_1_0_0Weight [52, 44], linear2_1_1_1_0_0Bias [52] to linear2_1_1_1_0_0 [B, 16, 52]
void linear2_1_1_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 45776 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_1_1_0_2, 7, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_1_1_0_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_1_1_0_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_1_1_0_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_1_1_0_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_1_1_0_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_1_1_0_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_1_1_0_2, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 43488 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 43488 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 43488 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 43488 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:35 linear
// from rmsNorm2_1_1_0_2 [B, 16, 44], linear2_1_1_1_1_0Weight [52, 44], linear2_1_1_1_1_0Bias [52] to linear2_1_1_1_1_0 [B, 16, 52]
void linear2_1_1_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 48116 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_1_1_0_2, 7, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_1_1_0_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_1_1_0_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_1_1_0_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_1_1_0_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_1_1_0_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_1_1_0_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_1_1_0_2, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 45828 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 45828 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 45828 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 45828 + 132 + c * 44 + d);
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
  if (e < 6656) {
    linear2_1_1_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_1_1_1_0Forward(e - 6656, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      silu2_1_1_1_0_1Forward_silu2_1_1_1_0_1: {
        samplers: ['pass24'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass24;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 silu
// from linear2_1_1_1_0_0 [B, 16, 52] to silu2_1_1_1_0_1 [B, 16, 52]
void silu2_1_1_1_0_1Forward_silu2_1_1_1_0_1(int e, out vec4 r0) {
  int i = e;
  r0 = sigmoid(striped(pass24, 6, 0, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  silu2_1_1_1_0_1Forward_silu2_1_1_1_0_1(e, o0);
}
`,
      },
      silu2_1_1_1_0_1Parallel2_1_1_1Forward_parallel2_1_1_1: {
        samplers: ['pass24', 'silu2_1_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass24;
uniform sampler2D silu2_1_1_1_0_1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:31 parallel
// from linear2_1_1_1_0_0 [B, 16, 52], silu2_1_1_1_0_1 [B, 16, 52], linear2_1_1_1_1_0 [B, 16, 52] to parallel2_1_1_1 [B, 16, 52]
void silu2_1_1_1_0_1Parallel2_1_1_1Forward_parallel2_1_1_1(int e, out vec4 r0) {
  int i = e;
  r0 = ((striped(pass24, 6, 0, 52, i) * fetch(silu2_1_1_1_0_1, 7, i)) * striped(pass24, 6, 6656, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  silu2_1_1_1_0_1Parallel2_1_1_1Forward_parallel2_1_1_1(e, o0);
}
`,
      },
      linear2_1_1_2Forward: {
        samplers: ['parameters', 'parallel2_1_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D parallel2_1_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from parallel2_1_1_1 [B, 16, 52], linear2_1_1_2Weight [44, 52], linear2_1_1_2Bias [44] to linear2_1_1_2 [B, 16, 44]
void linear2_1_1_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 50456 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(parallel2_1_1_1, 7, r * 52 + d);
    vec4 x1 = fetch(parallel2_1_1_1, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(parallel2_1_1_1, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(parallel2_1_1_1, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(parallel2_1_1_1, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(parallel2_1_1_1, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(parallel2_1_1_1, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(parallel2_1_1_1, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 48168 + c * 52 + d);
    vec4 y1 = fetch(parameters, 8, 48168 + 52 + c * 52 + d);
    vec4 y2 = fetch(parameters, 8, 48168 + 104 + c * 52 + d);
    vec4 y3 = fetch(parameters, 8, 48168 + 156 + c * 52 + d);
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
  linear2_1_1_2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44] to residual2_1_1 [B, 16, 44]
void dropout1RmsNorm2_2_0_0Forward_residual2_1_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  vec4 total = (((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(2u, n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_1_0_3, 6, 0, 44, n, c)) + (row(linear2_1_1_2, 6, 0, 44, n, c) * dropoutFour(4u, n * 44 + c, 1, 515396076u, 1.1363636363636365)));
  r0 = total;
}

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44] to rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = (((((four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365)) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + (stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44) * dropoutFour(2u, n * 44 + c, 44, 515396076u, 1.1363636363636365))) + stripedFour(linear2_1_0_3, 6, 0, 44, n * 44 + c, 44)) + (stripedFour(linear2_1_1_2, 6, 0, 44, n * 44 + c, 44) * dropoutFour(4u, n * 44 + c, 44, 515396076u, 1.1363636363636365)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 45056) {
    dropout1RmsNorm2_2_0_0Forward_residual2_1_1(e, o0);
  } else {
    dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0ReciprocalRoot(e - 45056, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:20 dropout
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], rmsNorm2_2_0_0Weight [44] to rmsNorm2_2_0_0 [B, 16, 44]
void dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(pass28, 7, n + 45056);
  vec4 total = (((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(2u, n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_1_0_3, 6, 0, 44, n, c)) + (row(linear2_1_1_2, 6, 0, 44, n, c) * dropoutFour(4u, n * 44 + c, 1, 515396076u, 1.1363636363636365)));
  vec4 residual2_1_1Again = total;
  r0 = ((residual2_1_1Again * reciprocalRoot) * fetch(parameters, 8, c + 50500));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(e, o0);
}
`,
      },
      gated2_2_0_1Forward_gated2_2_0_1: {
        samplers: ['rmsNorm2_2_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_2_0_0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from rmsNorm2_2_0_0 [B, 16, 44] to gated2_2_0_1 [B, 16, 176]
void gated2_2_0_1Forward_gated2_2_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (1584);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 7 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_2_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (1057);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 10 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_2_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (530);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 13 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_2_0_0, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (3);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 16 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_2_0_0, 7, b * 704 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 180224; k++) {
    float one0;
    gated2_2_0_1Forward_gated2_2_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated2_2_0_1Forward2: {
        samplers: ['parameters', 'gated2_2_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D gated2_2_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from gated2_2_0_1 [B, 16, 176], gated2_2_0_1FilterWeight [44, 44, 4], gated2_2_0_1FilterBias [44] to gated2_2_0_1_2 [B, 16, 44]
void gated2_2_0_1Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 58288 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_2_0_1, 8, r * 176 + d);
    vec4 x1 = fetch(gated2_2_0_1, 8, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_2_0_1, 8, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_2_0_1, 8, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_2_0_1, 8, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_2_0_1, 8, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_2_0_1, 8, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_2_0_1, 8, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 50544 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 50544 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 50544 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 50544 + 528 + c * 176 + d);
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

// specs/best-wavenet.yaml:26 gated
// from gated2_2_0_1 [B, 16, 176], gated2_2_0_1GateWeight [44, 44, 4], gated2_2_0_1GateBias [44] to gated2_2_0_1_3 [B, 16, 44]
void gated2_2_0_1Forward4(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 66076 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_2_0_1, 8, r * 176 + d);
    vec4 x1 = fetch(gated2_2_0_1, 8, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_2_0_1, 8, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_2_0_1, 8, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_2_0_1, 8, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_2_0_1, 8, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_2_0_1, 8, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_2_0_1, 8, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 58332 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 58332 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 58332 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 58332 + 528 + c * 176 + d);
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
  if (e < 5632) {
    gated2_2_0_1Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_2_0_1Forward4(e - 5632, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_2_0_1Forward3_gated2_2_0_1Filter: {
        samplers: ['pass31'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass31;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from gated2_2_0_1_2 [B, 16, 44] to gated2_2_0_1Filter [B, 16, 44]
void gated2_2_0_1Forward3_gated2_2_0_1Filter(int e, out vec4 r0) {
  int i = e;
  r0 = tanh_(striped(pass31, 6, 0, 44, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_2_0_1Forward3_gated2_2_0_1Filter(e, o0);
}
`,
      },
      gated2_2_0_1Dropout2_2_0_2Forward_gated2_2_0_1Gate: {
        samplers: ['pass31', 'gated2_2_0_1Filter'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass31;
uniform sampler2D gated2_2_0_1Filter;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:27 dropout
// from gated2_2_0_1_3 [B, 16, 44], gated2_2_0_1Filter [B, 16, 44] to gated2_2_0_1Gate [B, 16, 44], dropout2_2_0_2 [B, 16, 44]
void gated2_2_0_1Dropout2_2_0_2Forward_gated2_2_0_1Gate(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 gate = sigmoid(striped(pass31, 6, 5632, 44, i));
  r0 = gate;
  r1 = ((fetch(gated2_2_0_1Filter, 7, i) * gate) * dropoutFour(5u, i, 1, 515396076u, 1.1363636363636365));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_2_0_1Dropout2_2_0_2Forward_gated2_2_0_1Gate(e, o0, o1);
}
`,
      },
      linear2_2_0_3Forward: {
        samplers: ['parameters', 'dropout2_2_0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D dropout2_2_0_2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from dropout2_2_0_2 [B, 16, 44], linear2_2_0_3Weight [44, 44], linear2_2_0_3Bias [44] to linear2_2_0_3 [B, 16, 44]
void linear2_2_0_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 68056 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dropout2_2_0_2, 7, r * 44 + d);
    vec4 x1 = fetch(dropout2_2_0_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dropout2_2_0_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dropout2_2_0_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dropout2_2_0_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dropout2_2_0_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dropout2_2_0_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dropout2_2_0_2, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 66120 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 66120 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 66120 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 66120 + 132 + c * 44 + d);
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
  linear2_2_0_3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44] to rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1]
void residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = (four(pass28, 7, n * 44 + c, 44) + stripedFour(linear2_2_0_3, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0ReciprocalRoot(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], rmsNorm2_2_1_0Weight [44] to rmsNorm2_2_1_0 [B, 16, 44]
void residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm2_2_1_0ReciprocalRoot, 4, n);
  r0 = (((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, c + 68100));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  residual2_2_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(e, o0);
}
`,
      },
      linear2_2_1_1_0_0Forward: {
        samplers: ['parameters', 'rmsNorm2_2_1_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_2_1_0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:34 linear
// from rmsNorm2_2_1_0 [B, 16, 44], linear2_2_1_1_0_0Weight [52, 44], linear2_2_1_1_0_0Bias [52] to linear2_2_1_1_0_0 [B, 16, 52]
void linear2_2_1_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 70432 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_2_1_0, 7, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_2_1_0, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_2_1_0, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_2_1_0, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_2_1_0, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_2_1_0, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_2_1_0, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_2_1_0, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 68144 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 68144 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 68144 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 68144 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:35 linear
// from rmsNorm2_2_1_0 [B, 16, 44], linear2_2_1_1_1_0Weight [52, 44], linear2_2_1_1_1_0Bias [52] to linear2_2_1_1_1_0 [B, 16, 52]
void linear2_2_1_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 72772 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_2_1_0, 7, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_2_1_0, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_2_1_0, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_2_1_0, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_2_1_0, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_2_1_0, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_2_1_0, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_2_1_0, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 70484 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 70484 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 70484 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 70484 + 132 + c * 44 + d);
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
  if (e < 6656) {
    linear2_2_1_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_1_1_1_0Forward(e - 6656, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      silu2_2_1_1_0_1Forward_silu2_2_1_1_0_1: {
        samplers: ['pass37'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass37;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 silu
// from linear2_2_1_1_0_0 [B, 16, 52] to silu2_2_1_1_0_1 [B, 16, 52]
void silu2_2_1_1_0_1Forward_silu2_2_1_1_0_1(int e, out vec4 r0) {
  int i = e;
  r0 = sigmoid(striped(pass37, 6, 0, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  silu2_2_1_1_0_1Forward_silu2_2_1_1_0_1(e, o0);
}
`,
      },
      silu2_2_1_1_0_1Parallel2_2_1_1Forward_parallel2_2_1_1: {
        samplers: ['pass37', 'silu2_2_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass37;
uniform sampler2D silu2_2_1_1_0_1;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:31 parallel
// from linear2_2_1_1_0_0 [B, 16, 52], silu2_2_1_1_0_1 [B, 16, 52], linear2_2_1_1_1_0 [B, 16, 52] to parallel2_2_1_1 [B, 16, 52]
void silu2_2_1_1_0_1Parallel2_2_1_1Forward_parallel2_2_1_1(int e, out vec4 r0) {
  int i = e;
  r0 = ((striped(pass37, 6, 0, 52, i) * fetch(silu2_2_1_1_0_1, 7, i)) * striped(pass37, 6, 6656, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  silu2_2_1_1_0_1Parallel2_2_1_1Forward_parallel2_2_1_1(e, o0);
}
`,
      },
      linear2_2_1_2Forward: {
        samplers: ['parameters', 'parallel2_2_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D parallel2_2_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from parallel2_2_1_1 [B, 16, 52], linear2_2_1_2Weight [44, 52], linear2_2_1_2Bias [44] to linear2_2_1_2 [B, 16, 44]
void linear2_2_1_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 75112 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(parallel2_2_1_1, 7, r * 52 + d);
    vec4 x1 = fetch(parallel2_2_1_1, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(parallel2_2_1_1, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(parallel2_2_1_1, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(parallel2_2_1_1, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(parallel2_2_1_1, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(parallel2_2_1_1, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(parallel2_2_1_1, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 72824 + c * 52 + d);
    vec4 y1 = fetch(parameters, 8, 72824 + 52 + c * 52 + d);
    vec4 y2 = fetch(parameters, 8, 72824 + 104 + c * 52 + d);
    vec4 y3 = fetch(parameters, 8, 72824 + 156 + c * 52 + d);
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
  linear2_2_1_2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      residual2_2_0RmsNorm3Forward_rmsNorm3ReciprocalRoot: {
        samplers: ['pass28', 'linear2_2_0_3', 'linear2_2_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:38 rmsNorm
// from residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44] to rmsNorm3ReciprocalRoot [B, 16, 1]
void residual2_2_0RmsNorm3Forward_rmsNorm3ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((four(pass28, 7, n * 44 + c, 44) + stripedFour(linear2_2_0_3, 6, 0, 44, n * 44 + c, 44)) + (stripedFour(linear2_2_1_2, 6, 0, 44, n * 44 + c, 44) * dropoutFour(6u, n * 44 + c, 44, 515396076u, 1.1363636363636365)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  residual2_2_0RmsNorm3Forward_rmsNorm3ReciprocalRoot(e, o0);
}
`,
      },
      residual2_2_0RmsNorm3Forward_rmsNorm3: {
        samplers: ['rmsNorm3ReciprocalRoot', 'pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm3ReciprocalRoot;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:37 dropout
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:38 rmsNorm
// from rmsNorm3ReciprocalRoot [B, 16, 1], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44], rmsNorm3Weight [44] to rmsNorm3 [B, 16, 44]
void residual2_2_0RmsNorm3Forward_rmsNorm3(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float reciprocalRoot = at(rmsNorm3ReciprocalRoot, 4, n);
  r0 = ((((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) + (row(linear2_2_1_2, 6, 0, 44, n, c) * dropoutFour(6u, n * 44 + c, 1, 515396076u, 1.1363636363636365))) * reciprocalRoot) * fetch(parameters, 8, c + 75156));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  residual2_2_0RmsNorm3Forward_rmsNorm3(e, o0);
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:39 linear
// from rmsNorm3 [B, 16, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 16, 27]
void linear4Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 8, 76388 + c);
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
    vec4 y0 = fetch(parameters, 8, 75200 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 75200 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 75200 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 75200 + 132 + c * 44 + d);
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
// from targets [B, 16, 1], linear4 [B, 16, 27] to lossForward2_sum3 [B, 16], lossForward2_largest [B, 16], lossForward2_sumPart [B, 16]
void lossForward2_lossForward2_sum3(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int n = e;
  vec4 largest = vec4(-3.4e38);
  vec4 sum2 = vec4(0.0);
  vec4 target = fetch(examples, 5, n + 1024);
  for (int c = 0; c < 27; c++) {
    vec4 total = stripedFour(linear4, 5, 0, 27, n * 27 + c, 27);
    largest = max(largest, total);
    sum2 += (same(vec4(float(c)), target) * total);
  }
  vec4 sum3 = vec4(0.0);
  for (int c = 0; c < 27; c++) {
    vec4 power_ = exp((stripedFour(linear4, 5, 0, 27, n * 27 + c, 27) - largest));
    sum3 += power_;
  }
  r0 = sum3;
  r1 = largest;
  r2 = (((log(sum3) + largest) - sum2) * notNegative(target));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  lossForward2_lossForward2_sum3(e, o0, o1, o2);
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
// from lossForward2_largest [B, 16], targets [B, 16, 1], lossForward2_sum3 [B, 16], lossCount [1, 1, 1], linear4 [B, 16, 27] to dLinear4 [B, 16, 27]
void lossForward2_dLinear4(int e, out float r0) {
  int n = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 4, n);
  float target = at(examples, 5, n + 1024);
  float sum3 = at(lossForward2_sum3, 4, n);
  float dLog = ((1.0 / at(pass1, 7, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(linear4, 5, 0, 28, n, c) - largest));
  float powersAgain = power_;
  r0 = ((dProduct * same(float(c), target)) + (dPower * powersAgain));
}

// loss
// from lossForward2_sumPart [B, 16] to loss [1, 1, 1]
void lossForward2_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += at(lossForward2_sumPart, 4, n);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 27648) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 27648; k++) {
      float one0;
      lossForward2_dLinear4(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 27648;
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
        samplers: ['pass45', 'pass1', 'parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass45;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
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
  float sum = at(pass45, 7, 27648);
  float count = at(pass1, 7, 0);
  r0 = (sum / count);
}

// specs/best-wavenet.yaml:39 linear
// from dLinear4 [B, 16, 27] to dLinear4Bias [1, 1, 27]
void linear4Backward_dLinear4Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass45, 7, n * 27 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:39 linear
// from dLinear4 [B, 16, 27], linear4Weight [27, 44] to dRmsNorm3 [B, 16, 44]
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
    vec4 x0 = near(pass45, 7, r * 27 + d);
    vec4 x1 = near(pass45, 7, 27 + r * 27 + d);
    vec4 x2 = near(pass45, 7, 54 + r * 27 + d);
    vec4 x3 = near(pass45, 7, 81 + r * 27 + d);
    vec4 x4 = near(pass45, 7, 108 + r * 27 + d);
    vec4 x5 = near(pass45, 7, 135 + r * 27 + d);
    vec4 x6 = near(pass45, 7, 162 + r * 27 + d);
    vec4 x7 = near(pass45, 7, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 8, 75200 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 75200 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 75200 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 75200 + 132 + c + d * 44);
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
    vec4 x00 = four(pass45, 7, r * 27 + d, 27);
    vec4 x01 = four(pass45, 7, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 8, 75200 + c + d * 44);
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

// specs/best-wavenet.yaml:39 linear
// from dLinear4 [B, 16, 27], rmsNorm3 [B, 16, 44] to dLinear4Weight [27, 44]
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = near(pass45, 7, r + d * 27);
    vec4 x01 = near(pass45, 7, 4 + r + d * 27);
    vec4 y0 = fetch(rmsNorm3, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass45, 7, 27 + r + d * 27);
    vec4 x11 = near(pass45, 7, 31 + r + d * 27);
    vec4 y1 = fetch(rmsNorm3, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass45, 7, 54 + r + d * 27);
    vec4 x21 = near(pass45, 7, 58 + r + d * 27);
    vec4 y2 = fetch(rmsNorm3, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass45, 7, 81 + r + d * 27);
    vec4 x31 = near(pass45, 7, 85 + r + d * 27);
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
  } else if (e < 5664) {
    linear4InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear4WeightGradient(e - 5664, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      rmsNorm3Backward_dRmsNorm3Weight: {
        samplers: ['pass46', 'pass28', 'linear2_2_0_3', 'linear2_2_1_2', 'rmsNorm3ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass46;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2D rmsNorm3ReciprocalRoot;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:38 rmsNorm
// from dRmsNorm3 [B, 16, 44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44], rmsNorm3ReciprocalRoot [B, 16, 1] to dRmsNorm3Weight [1, 1, 44]
void rmsNorm3Backward_dRmsNorm3Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass46, 6, 32, 44, n, c) * (((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) + (row(linear2_2_1_2, 6, 0, 44, n, c) * dropoutFour(6u, n * 44 + c, 1, 515396076u, 1.1363636363636365))) * at(rmsNorm3ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:38 rmsNorm
// specs/best-wavenet.yaml:37 dropout
// from dRmsNorm3 [B, 16, 44], rmsNorm3Weight [44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44] to rmsNorm3Dropout2_2_1_3Backward_dReciprocalRoot [B, 16]
void rmsNorm3Dropout2_2_1_3Backward_rmsNorm3Dropout2_2_1_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += ((stripedFour(pass46, 6, 32, 44, n * 44 + c, 44) * at(parameters, 8, c + 75156)) * ((four(pass28, 7, n * 44 + c, 44) + stripedFour(linear2_2_0_3, 6, 0, 44, n * 44 + c, 44)) + (stripedFour(linear2_2_1_2, 6, 0, 44, n * 44 + c, 44) * dropoutFour(6u, n * 44 + c, 44, 515396076u, 1.1363636363636365))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    rmsNorm3Backward_dRmsNorm3Weight(e, o0);
  } else {
    rmsNorm3Dropout2_2_1_3Backward_rmsNorm3Dropout2_2_1_3Backward_dReciprocalRoot(e - 44, o0);
  }
}
`,
      },
      rmsNorm3Dropout2_2_1_3Backward_dResidual2_2_1: {
        samplers: [
          'pass47',
          'rmsNorm3ReciprocalRoot',
          'pass28',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'pass46',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass47;
uniform sampler2D rmsNorm3ReciprocalRoot;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2DArray pass46;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:38 rmsNorm
// specs/best-wavenet.yaml:37 dropout
// from rmsNorm3Dropout2_2_1_3Backward_dReciprocalRoot [B, 16], rmsNorm3ReciprocalRoot [B, 16, 1], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44], dRmsNorm3 [B, 16, 44], rmsNorm3Weight [44] to dResidual2_2_1 [B, 16, 44], dLinear2_2_1_2 [B, 16, 44]
void rmsNorm3Dropout2_2_1_3Backward_dResidual2_2_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass47, 5, n + 44);
  float reciprocalRoot = at(rmsNorm3ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 mask = dropoutFour(6u, n * 44 + c, 1, 515396076u, 1.1363636363636365);
  vec4 dTotal = (dProduct * ((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) + (row(linear2_2_1_2, 6, 0, 44, n, c) * mask)));
  r0 = dTotal;
  r1 = (((((row(pass46, 6, 32, 44, n, c) * fetch(parameters, 8, c + 75156)) * reciprocalRoot) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rmsNorm3Dropout2_2_1_3Backward_dResidual2_2_1(e, o0, o1);
}
`,
      },
      linear2_2_1_2Backward_dLinear2_2_1_2Bias: {
        samplers: ['dLinear2_2_1_2', 'parameters', 'parallel2_2_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_2_1_2;
uniform sampler2D parameters;
uniform sampler2D parallel2_2_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from dLinear2_2_1_2 [B, 16, 44] to dLinear2_2_1_2Bias [1, 1, 44]
void linear2_2_1_2Backward_dLinear2_2_1_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dLinear2_2_1_2, 7, n * 44 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:36 linear
// from dLinear2_2_1_2 [B, 16, 44], linear2_2_1_2Weight [44, 52] to dParallel2_2_1_1 [B, 16, 52]
void linear2_2_1_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dLinear2_2_1_2, 7, r * 44 + d);
    vec4 x1 = fetch(dLinear2_2_1_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dLinear2_2_1_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dLinear2_2_1_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dLinear2_2_1_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dLinear2_2_1_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dLinear2_2_1_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dLinear2_2_1_2, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 72824 + c + d * 52);
    vec4 y1 = fetch(parameters, 8, 72824 + 52 + c + d * 52);
    vec4 y2 = fetch(parameters, 8, 72824 + 104 + c + d * 52);
    vec4 y3 = fetch(parameters, 8, 72824 + 156 + c + d * 52);
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

// specs/best-wavenet.yaml:36 linear
// from dLinear2_2_1_2 [B, 16, 44], parallel2_2_1_1 [B, 16, 52] to dLinear2_2_1_2Weight [44, 52]
void linear2_2_1_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_2_1_2, 7, r + d * 44);
    vec4 x01 = fetch(dLinear2_2_1_2, 7, 4 + r + d * 44);
    vec4 y0 = fetch(parallel2_2_1_1, 7, c + d * 52);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_2_1_2, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dLinear2_2_1_2, 7, 48 + r + d * 44);
    vec4 y1 = fetch(parallel2_2_1_1, 7, 52 + c + d * 52);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_2_1_2, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dLinear2_2_1_2, 7, 92 + r + d * 44);
    vec4 y2 = fetch(parallel2_2_1_1, 7, 104 + c + d * 52);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_2_1_2, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dLinear2_2_1_2, 7, 136 + r + d * 44);
    vec4 y3 = fetch(parallel2_2_1_1, 7, 156 + c + d * 52);
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
  if (e < 44) {
    linear2_2_1_2Backward_dLinear2_2_1_2Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 6700) {
    linear2_2_1_2InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_1_2WeightGradient(e - 6700, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      parallel2_2_1_1Linear2_2_1_1_0_0Backward_dLinear2_2_1_1_1_0: {
        samplers: ['pass49', 'pass37', 'silu2_2_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass49;
uniform sampler2DArray pass37;
uniform sampler2D silu2_2_1_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:31 parallel
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:34 linear
// from dParallel2_2_1_1 [B, 16, 52], linear2_2_1_1_0_0 [B, 16, 52], silu2_2_1_1_0_1 [B, 16, 52], linear2_2_1_1_1_0 [B, 16, 52] to dLinear2_2_1_1_1_0 [B, 16, 52], dLinear2_2_1_1_0_0 [B, 16, 52]
void parallel2_2_1_1Linear2_2_1_1_0_0Backward_dLinear2_2_1_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 52;
  int c = e % 52;
  vec4 dy = row(pass49, 6, 44, 52, n, c);
  vec4 total = row(pass37, 6, 0, 52, n, c);
  vec4 activation = fetch(silu2_2_1_1_0_1, 7, n * 52 + c);
  vec4 dY = (dy * (total * activation));
  vec4 dProduct = (dy * row(pass37, 6, 6656, 52, n, c));
  vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  parallel2_2_1_1Linear2_2_1_1_0_0Backward_dLinear2_2_1_1_1_0(e, o0, o1);
}
`,
      },
      parallel2_2_1_1Linear2_2_1_1_0_0Backward_dLinear2_2_1_1_1_0Bias: {
        samplers: ['pass49', 'pass37', 'silu2_2_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass49;
uniform sampler2DArray pass37;
uniform sampler2D silu2_2_1_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:31 parallel
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:34 linear
// from dParallel2_2_1_1 [B, 16, 52], linear2_2_1_1_0_0 [B, 16, 52], silu2_2_1_1_0_1 [B, 16, 52], linear2_2_1_1_1_0 [B, 16, 52] to dLinear2_2_1_1_1_0Bias [1, 1, 52], dLinear2_2_1_1_0_0Bias [1, 1, 52]
void parallel2_2_1_1Linear2_2_1_1_0_0Backward_dLinear2_2_1_1_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dBias2 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass49, 6, 44, 52, n, c);
    vec4 total = row(pass37, 6, 0, 52, n, c);
    vec4 activation = fetch(silu2_2_1_1_0_1, 7, n * 52 + c);
    vec4 dY = (dy * (total * activation));
    dBias += dY;
    vec4 dProduct = (dy * row(pass37, 6, 6656, 52, n, c));
    vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
    dBias2 += dY2;
  }
  r0 = dBias;
  r1 = dBias2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  parallel2_2_1_1Linear2_2_1_1_0_0Backward_dLinear2_2_1_1_1_0Bias(e, o0, o1);
}
`,
      },
      linear2_2_1_1_1_0InputGradient: {
        samplers: ['dLinear2_2_1_1_1_0', 'parameters', 'rmsNorm2_2_1_0', 'dLinear2_2_1_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_2_1_1_1_0;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_2_1_0;
uniform sampler2D dLinear2_2_1_1_0_0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:35 linear
// from dLinear2_2_1_1_1_0 [B, 16, 52], linear2_2_1_1_1_0Weight [52, 44] to dRmsNorm2_2_1_0 [B, 16, 44]
void linear2_2_1_1_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(dLinear2_2_1_1_1_0, 7, r * 52 + d);
    vec4 x1 = fetch(dLinear2_2_1_1_1_0, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(dLinear2_2_1_1_1_0, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(dLinear2_2_1_1_1_0, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(dLinear2_2_1_1_1_0, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(dLinear2_2_1_1_1_0, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(dLinear2_2_1_1_1_0, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(dLinear2_2_1_1_1_0, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 70484 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 70484 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 70484 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 70484 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:35 linear
// from dLinear2_2_1_1_1_0 [B, 16, 52], rmsNorm2_2_1_0 [B, 16, 44] to dLinear2_2_1_1_1_0Weight [52, 44]
void linear2_2_1_1_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_2_1_1_1_0, 7, r + d * 52);
    vec4 x01 = fetch(dLinear2_2_1_1_1_0, 7, 4 + r + d * 52);
    vec4 y0 = fetch(rmsNorm2_2_1_0, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_2_1_1_1_0, 7, 52 + r + d * 52);
    vec4 x11 = fetch(dLinear2_2_1_1_1_0, 7, 56 + r + d * 52);
    vec4 y1 = fetch(rmsNorm2_2_1_0, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_2_1_1_1_0, 7, 104 + r + d * 52);
    vec4 x21 = fetch(dLinear2_2_1_1_1_0, 7, 108 + r + d * 52);
    vec4 y2 = fetch(rmsNorm2_2_1_0, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_2_1_1_1_0, 7, 156 + r + d * 52);
    vec4 x31 = fetch(dLinear2_2_1_1_1_0, 7, 160 + r + d * 52);
    vec4 y3 = fetch(rmsNorm2_2_1_0, 7, 132 + c + d * 44);
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

// specs/best-wavenet.yaml:34 linear
// from dLinear2_2_1_1_0_0 [B, 16, 52], linear2_2_1_1_0_0Weight [52, 44] to dRmsNorm2_2_1_0_2 [B, 16, 44]
void linear2_2_1_1_0_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(dLinear2_2_1_1_0_0, 7, r * 52 + d);
    vec4 x1 = fetch(dLinear2_2_1_1_0_0, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(dLinear2_2_1_1_0_0, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(dLinear2_2_1_1_0_0, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(dLinear2_2_1_1_0_0, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(dLinear2_2_1_1_0_0, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(dLinear2_2_1_1_0_0, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(dLinear2_2_1_1_0_0, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 68144 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 68144 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 68144 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 68144 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:34 linear
// from dLinear2_2_1_1_0_0 [B, 16, 52], rmsNorm2_2_1_0 [B, 16, 44] to dLinear2_2_1_1_0_0Weight [52, 44]
void linear2_2_1_1_0_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_2_1_1_0_0, 7, r + d * 52);
    vec4 x01 = fetch(dLinear2_2_1_1_0_0, 7, 4 + r + d * 52);
    vec4 y0 = fetch(rmsNorm2_2_1_0, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_2_1_1_0_0, 7, 52 + r + d * 52);
    vec4 x11 = fetch(dLinear2_2_1_1_0_0, 7, 56 + r + d * 52);
    vec4 y1 = fetch(rmsNorm2_2_1_0, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_2_1_1_0_0, 7, 104 + r + d * 52);
    vec4 x21 = fetch(dLinear2_2_1_1_0_0, 7, 108 + r + d * 52);
    vec4 y2 = fetch(rmsNorm2_2_1_0, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_2_1_1_0_0, 7, 156 + r + d * 52);
    vec4 x31 = fetch(dLinear2_2_1_1_0_0, 7, 160 + r + d * 52);
    vec4 y3 = fetch(rmsNorm2_2_1_0, 7, 132 + c + d * 44);
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
  if (e < 5632) {
    linear2_2_1_1_1_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 5940) {
    linear2_2_1_1_1_0WeightGradient(e - 5632, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 11572) {
    linear2_2_1_1_0_0InputGradient(e - 5940, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_1_1_0_0WeightGradient(e - 11572, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear2_2_1_1_0_0RmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight: {
        samplers: ['pass52', 'pass28', 'linear2_2_0_3', 'rmsNorm2_2_1_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass52;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2D rmsNorm2_2_1_0ReciprocalRoot;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from dRmsNorm2_2_1_0 [B, 16, 44], dRmsNorm2_2_1_0_2 [B, 16, 44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_2_1_0Weight [1, 1, 44]
void linear2_2_1_1_0_0RmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((row(pass52, 6, 0, 44, n, c) + row(pass52, 6, 5940, 44, n, c)) * ((fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)) * at(rmsNorm2_2_1_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:38 rmsNorm
// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from dRmsNorm2_2_1_0 [B, 16, 44], dRmsNorm2_2_1_0_2 [B, 16, 44], rmsNorm2_2_1_0Weight [44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44] to rmsNorm3RmsNorm2_2_1_0Backward_dReciprocalRoot [B, 16]
void rmsNorm3RmsNorm2_2_1_0Backward_rmsNorm3RmsNorm2_2_1_0Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((stripedFour(pass52, 6, 0, 44, n * 44 + c, 44) + stripedFour(pass52, 6, 5940, 44, n * 44 + c, 44)) * at(parameters, 8, c + 68100)) * (four(pass28, 7, n * 44 + c, 44) + stripedFour(linear2_2_0_3, 6, 0, 44, n * 44 + c, 44)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    linear2_2_1_1_0_0RmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight(e, o0);
  } else {
    rmsNorm3RmsNorm2_2_1_0Backward_rmsNorm3RmsNorm2_2_1_0Backward_dReciprocalRoot(e - 44, o0);
  }
}
`,
      },
      rmsNorm3RmsNorm2_2_1_0Backward_dResidual2_1_1: {
        samplers: [
          'pass53',
          'rmsNorm3ReciprocalRoot',
          'rmsNorm2_2_1_0ReciprocalRoot',
          'dResidual2_2_1',
          'pass46',
          'parameters',
          'pass52',
          'pass28',
          'linear2_2_0_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass53;
uniform sampler2D rmsNorm3ReciprocalRoot;
uniform sampler2D rmsNorm2_2_1_0ReciprocalRoot;
uniform sampler2D dResidual2_2_1;
uniform sampler2DArray pass46;
uniform sampler2D parameters;
uniform sampler2DArray pass52;
uniform sampler2D pass28;
uniform sampler2DArray linear2_2_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:38 rmsNorm
// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from rmsNorm3RmsNorm2_2_1_0Backward_dReciprocalRoot [B, 16], rmsNorm3ReciprocalRoot [B, 16, 1], rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1], dResidual2_2_1 [B, 16, 44], dRmsNorm3 [B, 16, 44], rmsNorm3Weight [44], dRmsNorm2_2_1_0 [B, 16, 44], dRmsNorm2_2_1_0_2 [B, 16, 44], rmsNorm2_2_1_0Weight [44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44] to dResidual2_1_1 [B, 16, 44]
void rmsNorm3RmsNorm2_2_1_0Backward_dResidual2_1_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass53, 5, n + 44);
  float reciprocalRoot = at(rmsNorm3ReciprocalRoot, 4, n);
  float reciprocalRoot2 = at(rmsNorm2_2_1_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 44.0);
  vec4 dTotal = fetch(dResidual2_2_1, 7, n * 44 + c);
  vec4 dTotal2 = (((((row(pass46, 6, 32, 44, n, c) * fetch(parameters, 8, c + 75156)) * reciprocalRoot) + dTotal) + dTotal) + (((row(pass52, 6, 0, 44, n, c) + row(pass52, 6, 5940, 44, n, c)) * fetch(parameters, 8, c + 68100)) * reciprocalRoot2));
  vec4 dTotal3 = (dProduct * (fetch(pass28, 7, n * 44 + c) + row(linear2_2_0_3, 6, 0, 44, n, c)));
  r0 = ((dTotal2 + dTotal3) + dTotal3);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rmsNorm3RmsNorm2_2_1_0Backward_dResidual2_1_1(e, o0);
}
`,
      },
      linear2_2_0_3Backward_dLinear2_2_0_3Bias: {
        samplers: ['dResidual2_1_1', 'parameters', 'dropout2_2_0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dResidual2_1_1;
uniform sampler2D parameters;
uniform sampler2D dropout2_2_0_2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from dResidual2_1_1 [B, 16, 44] to dLinear2_2_0_3Bias [1, 1, 44]
void linear2_2_0_3Backward_dLinear2_2_0_3Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dResidual2_1_1, 7, n * 44 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:28 linear
// from dResidual2_1_1 [B, 16, 44], linear2_2_0_3Weight [44, 44] to dDropout2_2_0_2 [B, 16, 44]
void linear2_2_0_3InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dResidual2_1_1, 7, r * 44 + d);
    vec4 x1 = fetch(dResidual2_1_1, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dResidual2_1_1, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dResidual2_1_1, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dResidual2_1_1, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dResidual2_1_1, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dResidual2_1_1, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dResidual2_1_1, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 66120 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 66120 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 66120 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 66120 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:28 linear
// from dResidual2_1_1 [B, 16, 44], dropout2_2_0_2 [B, 16, 44] to dLinear2_2_0_3Weight [44, 44]
void linear2_2_0_3WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dResidual2_1_1, 7, r + d * 44);
    vec4 x01 = fetch(dResidual2_1_1, 7, 4 + r + d * 44);
    vec4 y0 = fetch(dropout2_2_0_2, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dResidual2_1_1, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dResidual2_1_1, 7, 48 + r + d * 44);
    vec4 y1 = fetch(dropout2_2_0_2, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dResidual2_1_1, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dResidual2_1_1, 7, 92 + r + d * 44);
    vec4 y2 = fetch(dropout2_2_0_2, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dResidual2_1_1, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dResidual2_1_1, 7, 136 + r + d * 44);
    vec4 y3 = fetch(dropout2_2_0_2, 7, 132 + c + d * 44);
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
  if (e < 44) {
    linear2_2_0_3Backward_dLinear2_2_0_3Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 5676) {
    linear2_2_0_3InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_0_3WeightGradient(e - 5676, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      dropout2_2_0_2Gated2_2_0_1Backward_dGated2_2_0_1: {
        samplers: ['pass55', 'gated2_2_0_1Filter', 'gated2_2_0_1Gate'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass55;
uniform sampler2D gated2_2_0_1Filter;
uniform sampler2D gated2_2_0_1Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 dropout
// specs/best-wavenet.yaml:26 gated
// from dDropout2_2_0_2 [B, 16, 44], gated2_2_0_1Filter [B, 16, 44], gated2_2_0_1Gate [B, 16, 44] to dGated2_2_0_1 [B, 16, 44], dGated2_2_0_1_3 [B, 16, 44]
void dropout2_2_0_2Gated2_2_0_1Backward_dGated2_2_0_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  vec4 dProduct = (row(pass55, 6, 44, 44, n, c) * dropoutFour(5u, n * 44 + c, 1, 515396076u, 1.1363636363636365));
  vec4 filter_ = fetch(gated2_2_0_1Filter, 7, n * 44 + c);
  vec4 gate = fetch(gated2_2_0_1Gate, 7, n * 44 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout2_2_0_2Gated2_2_0_1Backward_dGated2_2_0_1(e, o0, o1);
}
`,
      },
      dropout2_2_0_2Gated2_2_0_1Backward_dGated2_2_0_1GateBias: {
        samplers: ['pass55', 'gated2_2_0_1Filter', 'gated2_2_0_1Gate'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass55;
uniform sampler2D gated2_2_0_1Filter;
uniform sampler2D gated2_2_0_1Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 dropout
// specs/best-wavenet.yaml:26 gated
// from dDropout2_2_0_2 [B, 16, 44], gated2_2_0_1Filter [B, 16, 44], gated2_2_0_1Gate [B, 16, 44] to dGated2_2_0_1GateBias [1, 1, 44], dGated2_2_0_1FilterBias [1, 1, 44]
void dropout2_2_0_2Gated2_2_0_1Backward_dGated2_2_0_1GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = (row(pass55, 6, 44, 44, n, c) * dropoutFour(5u, n * 44 + c, 1, 515396076u, 1.1363636363636365));
    vec4 filter_ = fetch(gated2_2_0_1Filter, 7, n * 44 + c);
    vec4 gate = fetch(gated2_2_0_1Gate, 7, n * 44 + c);
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
  dropout2_2_0_2Gated2_2_0_1Backward_dGated2_2_0_1GateBias(e, o0, o1);
}
`,
      },
      gated2_2_0_1InputGradient: {
        samplers: ['dGated2_2_0_1', 'parameters', 'gated2_2_0_1', 'dGated2_2_0_1_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGated2_2_0_1;
uniform sampler2D parameters;
uniform sampler2D gated2_2_0_1;
uniform sampler2D dGated2_2_0_1_3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from dGated2_2_0_1 [B, 16, 44], gated2_2_0_1GateWeight [44, 44, 4] to dGated2_2_0_1_2 [B, 16, 176]
void gated2_2_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dGated2_2_0_1, 7, r * 44 + d);
    vec4 x1 = fetch(dGated2_2_0_1, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dGated2_2_0_1, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dGated2_2_0_1, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dGated2_2_0_1, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dGated2_2_0_1, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dGated2_2_0_1, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dGated2_2_0_1, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 58332 + c + d * 176);
    vec4 y1 = fetch(parameters, 8, 58332 + 176 + c + d * 176);
    vec4 y2 = fetch(parameters, 8, 58332 + 352 + c + d * 176);
    vec4 y3 = fetch(parameters, 8, 58332 + 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_2_0_1 [B, 16, 44], gated2_2_0_1 [B, 16, 176] to dGated2_2_0_1GateWeight [44, 176]
void gated2_2_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dGated2_2_0_1, 7, r + d * 44);
    vec4 x01 = fetch(dGated2_2_0_1, 7, 4 + r + d * 44);
    vec4 y0 = fetch(gated2_2_0_1, 8, c + d * 176);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_2_0_1, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dGated2_2_0_1, 7, 48 + r + d * 44);
    vec4 y1 = fetch(gated2_2_0_1, 8, 176 + c + d * 176);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_2_0_1, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dGated2_2_0_1, 7, 92 + r + d * 44);
    vec4 y2 = fetch(gated2_2_0_1, 8, 352 + c + d * 176);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_2_0_1, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dGated2_2_0_1, 7, 136 + r + d * 44);
    vec4 y3 = fetch(gated2_2_0_1, 8, 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_2_0_1_3 [B, 16, 44], gated2_2_0_1FilterWeight [44, 44, 4] to dGated2_2_0_1_4 [B, 16, 176]
void gated2_2_0_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dGated2_2_0_1_3, 7, r * 44 + d);
    vec4 x1 = fetch(dGated2_2_0_1_3, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dGated2_2_0_1_3, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dGated2_2_0_1_3, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dGated2_2_0_1_3, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dGated2_2_0_1_3, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dGated2_2_0_1_3, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dGated2_2_0_1_3, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 50544 + c + d * 176);
    vec4 y1 = fetch(parameters, 8, 50544 + 176 + c + d * 176);
    vec4 y2 = fetch(parameters, 8, 50544 + 352 + c + d * 176);
    vec4 y3 = fetch(parameters, 8, 50544 + 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_2_0_1_3 [B, 16, 44], gated2_2_0_1 [B, 16, 176] to dGated2_2_0_1FilterWeight [44, 176]
void gated2_2_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dGated2_2_0_1_3, 7, r + d * 44);
    vec4 x01 = fetch(dGated2_2_0_1_3, 7, 4 + r + d * 44);
    vec4 y0 = fetch(gated2_2_0_1, 8, c + d * 176);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_2_0_1_3, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dGated2_2_0_1_3, 7, 48 + r + d * 44);
    vec4 y1 = fetch(gated2_2_0_1, 8, 176 + c + d * 176);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_2_0_1_3, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dGated2_2_0_1_3, 7, 92 + r + d * 44);
    vec4 y2 = fetch(gated2_2_0_1, 8, 352 + c + d * 176);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_2_0_1_3, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dGated2_2_0_1_3, 7, 136 + r + d * 44);
    vec4 y3 = fetch(gated2_2_0_1, 8, 528 + c + d * 176);
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
  if (e < 22528) {
    gated2_2_0_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 23584) {
    gated2_2_0_1WeightGradient(e - 22528, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 46112) {
    gated2_2_0_1InputGradient2(e - 23584, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_2_0_1WeightGradient2(e - 46112, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_2_0_1Backward_dRmsNorm2_2_0_0: {
        samplers: ['pass58'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass58;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from dGated2_2_0_1_2 [B, 16, 176] to dRmsNorm2_2_0_0 [B, 16, 44]
void gated2_2_0_1Backward_dRmsNorm2_2_0_0(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 7 && c < 44) {
      r0 += stripedFour(pass58, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 1584, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 10 && c < 44) {
      r0 += stripedFour(pass58, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 1057, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 13 && c < 44) {
      r0 += stripedFour(pass58, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 530, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    r0 += stripedFour(pass58, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 3, 4);
  }
}

// specs/best-wavenet.yaml:26 gated
// from dGated2_2_0_1_4 [B, 16, 176] to dRmsNorm2_2_0_0_2 [B, 16, 44]
void gated2_2_0_1Backward2_dRmsNorm2_2_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 7 && c < 44) {
      r0 += stripedFour(pass58, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 1584, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 10 && c < 44) {
      r0 += stripedFour(pass58, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 1057, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 13 && c < 44) {
      r0 += stripedFour(pass58, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 530, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    r0 += stripedFour(pass58, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 3, 4);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 45056) {
    gated2_2_0_1Backward_dRmsNorm2_2_0_0(e, o0);
  } else {
    gated2_2_0_1Backward2_dRmsNorm2_2_0_0_2(e - 45056, o0);
  }
}
`,
      },
      gated2_2_0_1RmsNorm2_2_0_0Backward_dRmsNorm2_2_0_0Weight: {
        samplers: ['pass59', 'pass28', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass59;
uniform sampler2D pass28;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// from dRmsNorm2_2_0_0 [B, 16, 44], dRmsNorm2_2_0_0_2 [B, 16, 44], residual2_1_1 [B, 16, 44], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_2_0_0Weight [1, 1, 44]
void gated2_2_0_1RmsNorm2_2_0_0Backward_dRmsNorm2_2_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((fetch(pass59, 8, n * 44 + c) + fetch(pass59, 8, n * 44 + c + 45056)) * (fetch(pass28, 7, n * 44 + c) * at(pass28, 7, n + 45056)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// specs/best-wavenet.yaml:37 dropout
// from dRmsNorm2_2_0_0 [B, 16, 44], dRmsNorm2_2_0_0_2 [B, 16, 44], rmsNorm2_2_0_0Weight [44], residual2_1_1 [B, 16, 44] to gated2_2_0_1Dropout2_1_1_3Backward_dReciprocalRoot [B, 16]
void gated2_2_0_1Dropout2_1_1_3Backward_gated2_2_0_1Dropout2_1_1_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((four(pass59, 8, n * 44 + c, 44) + four(pass59, 8, n * 44 + c + 45056, 44)) * at(parameters, 8, c + 50500)) * four(pass28, 7, n * 44 + c, 44));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    gated2_2_0_1RmsNorm2_2_0_0Backward_dRmsNorm2_2_0_0Weight(e, o0);
  } else {
    gated2_2_0_1Dropout2_1_1_3Backward_gated2_2_0_1Dropout2_1_1_3Backward_dReciprocalRoot(e - 44, o0);
  }
}
`,
      },
      gated2_2_0_1Dropout2_1_1_3Backward_dResidual2_1_0: {
        samplers: ['pass60', 'pass28', 'dResidual2_1_1', 'pass59', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass60;
uniform sampler2D pass28;
uniform sampler2D dResidual2_1_1;
uniform sampler2D pass59;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// specs/best-wavenet.yaml:37 dropout
// from gated2_2_0_1Dropout2_1_1_3Backward_dReciprocalRoot [B, 16], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1], residual2_1_1 [B, 16, 44], dResidual2_1_1 [B, 16, 44], dRmsNorm2_2_0_0 [B, 16, 44], dRmsNorm2_2_0_0_2 [B, 16, 44], rmsNorm2_2_0_0Weight [44] to dResidual2_1_0 [B, 16, 44], dLinear2_1_1_2 [B, 16, 44]
void gated2_2_0_1Dropout2_1_1_3Backward_dResidual2_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass60, 5, n + 44);
  float reciprocalRoot = at(pass28, 7, n + 45056);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 dTotal = (dProduct * fetch(pass28, 7, n * 44 + c));
  vec4 dTotal2 = (((fetch(dResidual2_1_1, 7, n * 44 + c) + (((fetch(pass59, 8, n * 44 + c) + fetch(pass59, 8, n * 44 + c + 45056)) * fetch(parameters, 8, c + 50500)) * reciprocalRoot)) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(4u, n * 44 + c, 1, 515396076u, 1.1363636363636365));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_2_0_1Dropout2_1_1_3Backward_dResidual2_1_0(e, o0, o1);
}
`,
      },
      linear2_1_1_2Backward_dLinear2_1_1_2Bias: {
        samplers: ['dLinear2_1_1_2', 'parameters', 'parallel2_1_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_1_1_2;
uniform sampler2D parameters;
uniform sampler2D parallel2_1_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from dLinear2_1_1_2 [B, 16, 44] to dLinear2_1_1_2Bias [1, 1, 44]
void linear2_1_1_2Backward_dLinear2_1_1_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dLinear2_1_1_2, 7, n * 44 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:36 linear
// from dLinear2_1_1_2 [B, 16, 44], linear2_1_1_2Weight [44, 52] to dParallel2_1_1_1 [B, 16, 52]
void linear2_1_1_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dLinear2_1_1_2, 7, r * 44 + d);
    vec4 x1 = fetch(dLinear2_1_1_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dLinear2_1_1_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dLinear2_1_1_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dLinear2_1_1_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dLinear2_1_1_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dLinear2_1_1_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dLinear2_1_1_2, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 48168 + c + d * 52);
    vec4 y1 = fetch(parameters, 8, 48168 + 52 + c + d * 52);
    vec4 y2 = fetch(parameters, 8, 48168 + 104 + c + d * 52);
    vec4 y3 = fetch(parameters, 8, 48168 + 156 + c + d * 52);
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

// specs/best-wavenet.yaml:36 linear
// from dLinear2_1_1_2 [B, 16, 44], parallel2_1_1_1 [B, 16, 52] to dLinear2_1_1_2Weight [44, 52]
void linear2_1_1_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_1_1_2, 7, r + d * 44);
    vec4 x01 = fetch(dLinear2_1_1_2, 7, 4 + r + d * 44);
    vec4 y0 = fetch(parallel2_1_1_1, 7, c + d * 52);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_1_2, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dLinear2_1_1_2, 7, 48 + r + d * 44);
    vec4 y1 = fetch(parallel2_1_1_1, 7, 52 + c + d * 52);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_1_2, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dLinear2_1_1_2, 7, 92 + r + d * 44);
    vec4 y2 = fetch(parallel2_1_1_1, 7, 104 + c + d * 52);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_1_2, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dLinear2_1_1_2, 7, 136 + r + d * 44);
    vec4 y3 = fetch(parallel2_1_1_1, 7, 156 + c + d * 52);
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
  if (e < 44) {
    linear2_1_1_2Backward_dLinear2_1_1_2Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 6700) {
    linear2_1_1_2InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_1_2WeightGradient(e - 6700, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      parallel2_1_1_1Linear2_1_1_1_0_0Backward_dLinear2_1_1_1_1_0: {
        samplers: ['pass62', 'pass24', 'silu2_1_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass62;
uniform sampler2DArray pass24;
uniform sampler2D silu2_1_1_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:31 parallel
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:34 linear
// from dParallel2_1_1_1 [B, 16, 52], linear2_1_1_1_0_0 [B, 16, 52], silu2_1_1_1_0_1 [B, 16, 52], linear2_1_1_1_1_0 [B, 16, 52] to dLinear2_1_1_1_1_0 [B, 16, 52], dLinear2_1_1_1_0_0 [B, 16, 52]
void parallel2_1_1_1Linear2_1_1_1_0_0Backward_dLinear2_1_1_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 52;
  int c = e % 52;
  vec4 dy = row(pass62, 6, 44, 52, n, c);
  vec4 total = row(pass24, 6, 0, 52, n, c);
  vec4 activation = fetch(silu2_1_1_1_0_1, 7, n * 52 + c);
  vec4 dY = (dy * (total * activation));
  vec4 dProduct = (dy * row(pass24, 6, 6656, 52, n, c));
  vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  parallel2_1_1_1Linear2_1_1_1_0_0Backward_dLinear2_1_1_1_1_0(e, o0, o1);
}
`,
      },
      parallel2_1_1_1Linear2_1_1_1_0_0Backward_dLinear2_1_1_1_1_0Bias: {
        samplers: ['pass62', 'pass24', 'silu2_1_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass62;
uniform sampler2DArray pass24;
uniform sampler2D silu2_1_1_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:31 parallel
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:34 linear
// from dParallel2_1_1_1 [B, 16, 52], linear2_1_1_1_0_0 [B, 16, 52], silu2_1_1_1_0_1 [B, 16, 52], linear2_1_1_1_1_0 [B, 16, 52] to dLinear2_1_1_1_1_0Bias [1, 1, 52], dLinear2_1_1_1_0_0Bias [1, 1, 52]
void parallel2_1_1_1Linear2_1_1_1_0_0Backward_dLinear2_1_1_1_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dBias2 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass62, 6, 44, 52, n, c);
    vec4 total = row(pass24, 6, 0, 52, n, c);
    vec4 activation = fetch(silu2_1_1_1_0_1, 7, n * 52 + c);
    vec4 dY = (dy * (total * activation));
    dBias += dY;
    vec4 dProduct = (dy * row(pass24, 6, 6656, 52, n, c));
    vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
    dBias2 += dY2;
  }
  r0 = dBias;
  r1 = dBias2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  parallel2_1_1_1Linear2_1_1_1_0_0Backward_dLinear2_1_1_1_1_0Bias(e, o0, o1);
}
`,
      },
      linear2_1_1_1_1_0InputGradient: {
        samplers: ['dLinear2_1_1_1_1_0', 'parameters', 'rmsNorm2_1_1_0_2', 'dLinear2_1_1_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_1_1_1_1_0;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_1_1_0_2;
uniform sampler2D dLinear2_1_1_1_0_0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:35 linear
// from dLinear2_1_1_1_1_0 [B, 16, 52], linear2_1_1_1_1_0Weight [52, 44] to dRmsNorm2_1_1_0 [B, 16, 44]
void linear2_1_1_1_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(dLinear2_1_1_1_1_0, 7, r * 52 + d);
    vec4 x1 = fetch(dLinear2_1_1_1_1_0, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(dLinear2_1_1_1_1_0, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(dLinear2_1_1_1_1_0, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(dLinear2_1_1_1_1_0, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(dLinear2_1_1_1_1_0, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(dLinear2_1_1_1_1_0, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(dLinear2_1_1_1_1_0, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 45828 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 45828 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 45828 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 45828 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:35 linear
// from dLinear2_1_1_1_1_0 [B, 16, 52], rmsNorm2_1_1_0_2 [B, 16, 44] to dLinear2_1_1_1_1_0Weight [52, 44]
void linear2_1_1_1_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_1_1_1_1_0, 7, r + d * 52);
    vec4 x01 = fetch(dLinear2_1_1_1_1_0, 7, 4 + r + d * 52);
    vec4 y0 = fetch(rmsNorm2_1_1_0_2, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_1_1_1_0, 7, 52 + r + d * 52);
    vec4 x11 = fetch(dLinear2_1_1_1_1_0, 7, 56 + r + d * 52);
    vec4 y1 = fetch(rmsNorm2_1_1_0_2, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_1_1_1_0, 7, 104 + r + d * 52);
    vec4 x21 = fetch(dLinear2_1_1_1_1_0, 7, 108 + r + d * 52);
    vec4 y2 = fetch(rmsNorm2_1_1_0_2, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_1_1_1_0, 7, 156 + r + d * 52);
    vec4 x31 = fetch(dLinear2_1_1_1_1_0, 7, 160 + r + d * 52);
    vec4 y3 = fetch(rmsNorm2_1_1_0_2, 7, 132 + c + d * 44);
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

// specs/best-wavenet.yaml:34 linear
// from dLinear2_1_1_1_0_0 [B, 16, 52], linear2_1_1_1_0_0Weight [52, 44] to dRmsNorm2_1_1_0_2 [B, 16, 44]
void linear2_1_1_1_0_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(dLinear2_1_1_1_0_0, 7, r * 52 + d);
    vec4 x1 = fetch(dLinear2_1_1_1_0_0, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(dLinear2_1_1_1_0_0, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(dLinear2_1_1_1_0_0, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(dLinear2_1_1_1_0_0, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(dLinear2_1_1_1_0_0, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(dLinear2_1_1_1_0_0, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(dLinear2_1_1_1_0_0, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 43488 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 43488 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 43488 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 43488 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:34 linear
// from dLinear2_1_1_1_0_0 [B, 16, 52], rmsNorm2_1_1_0_2 [B, 16, 44] to dLinear2_1_1_1_0_0Weight [52, 44]
void linear2_1_1_1_0_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_1_1_1_0_0, 7, r + d * 52);
    vec4 x01 = fetch(dLinear2_1_1_1_0_0, 7, 4 + r + d * 52);
    vec4 y0 = fetch(rmsNorm2_1_1_0_2, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_1_1_0_0, 7, 52 + r + d * 52);
    vec4 x11 = fetch(dLinear2_1_1_1_0_0, 7, 56 + r + d * 52);
    vec4 y1 = fetch(rmsNorm2_1_1_0_2, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_1_1_0_0, 7, 104 + r + d * 52);
    vec4 x21 = fetch(dLinear2_1_1_1_0_0, 7, 108 + r + d * 52);
    vec4 y2 = fetch(rmsNorm2_1_1_0_2, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_1_1_0_0, 7, 156 + r + d * 52);
    vec4 x31 = fetch(dLinear2_1_1_1_0_0, 7, 160 + r + d * 52);
    vec4 y3 = fetch(rmsNorm2_1_1_0_2, 7, 132 + c + d * 44);
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
  if (e < 5632) {
    linear2_1_1_1_1_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 5940) {
    linear2_1_1_1_1_0WeightGradient(e - 5632, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 11572) {
    linear2_1_1_1_0_0InputGradient(e - 5940, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_1_1_0_0WeightGradient(e - 11572, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear2_1_1_1_0_0RmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight: {
        samplers: [
          'pass65',
          'rmsNorm2_1_1_0',
          'parameters',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass65;
uniform sampler2D rmsNorm2_1_1_0;
uniform sampler2D parameters;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from dRmsNorm2_1_1_0 [B, 16, 44], dRmsNorm2_1_1_0_2 [B, 16, 44], rmsNorm2_1_1_0 [B, 16, 44] to dRmsNorm2_1_1_0Weight [1, 1, 44]
void linear2_1_1_1_0_0RmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((row(pass65, 6, 0, 44, n, c) + row(pass65, 6, 5940, 44, n, c)) * fetch(rmsNorm2_1_1_0, 7, n * 44 + c));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from dRmsNorm2_1_1_0 [B, 16, 44], dRmsNorm2_1_1_0_2 [B, 16, 44], rmsNorm2_1_1_0Weight [44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44] to linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dReciprocalRoot [B, 16]
void linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 dProduct = (((stripedFour(pass65, 6, 0, 44, n * 44 + c, 44) + stripedFour(pass65, 6, 5940, 44, n * 44 + c, 44)) * at(parameters, 8, c + 43444)) * ((((four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365)) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + (stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44) * dropoutFour(2u, n * 44 + c, 44, 515396076u, 1.1363636363636365))) + stripedFour(linear2_1_0_3, 6, 0, 44, n * 44 + c, 44)));
    dReciprocalRoot += dProduct;
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    linear2_1_1_1_0_0RmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight(e, o0);
  } else {
    linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dReciprocalRoot(e - 44, o0);
  }
}
`,
      },
      linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dResidual2_0_1: {
        samplers: [
          'pass66',
          'rmsNorm2_1_1_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'dResidual2_1_0',
          'pass65',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass66;
uniform sampler2D rmsNorm2_1_1_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2D dResidual2_1_0;
uniform sampler2DArray pass65;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dReciprocalRoot [B, 16], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], dResidual2_1_0 [B, 16, 44], dRmsNorm2_1_1_0 [B, 16, 44], dRmsNorm2_1_1_0_2 [B, 16, 44], rmsNorm2_1_1_0Weight [44] to dResidual2_0_1 [B, 16, 44]
void linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dResidual2_0_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass66, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_1_1_0ReciprocalRoot, 4, n);
  float dProduct2 = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 dTotal = (dProduct2 * ((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(2u, n * 44 + c, 1, 515396076u, 1.1363636363636365))) + row(linear2_1_0_3, 6, 0, 44, n, c)));
  r0 = (((fetch(dResidual2_1_0, 7, n * 44 + c) + (((row(pass65, 6, 0, 44, n, c) + row(pass65, 6, 5940, 44, n, c)) * fetch(parameters, 8, c + 43444)) * reciprocalRoot)) + dTotal) + dTotal);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2_dResidual2_0_1(e, o0);
}
`,
      },
      linear2_1_0_3Backward_dLinear2_1_0_3Bias: {
        samplers: ['dResidual2_0_1', 'parameters', 'dropout2_1_0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dResidual2_0_1;
uniform sampler2D parameters;
uniform sampler2D dropout2_1_0_2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from dResidual2_0_1 [B, 16, 44] to dLinear2_1_0_3Bias [1, 1, 44]
void linear2_1_0_3Backward_dLinear2_1_0_3Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dResidual2_0_1, 7, n * 44 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:28 linear
// from dResidual2_0_1 [B, 16, 44], linear2_1_0_3Weight [44, 44] to dDropout2_1_0_2 [B, 16, 44]
void linear2_1_0_3InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dResidual2_0_1, 7, r * 44 + d);
    vec4 x1 = fetch(dResidual2_0_1, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dResidual2_0_1, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dResidual2_0_1, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dResidual2_0_1, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dResidual2_0_1, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dResidual2_0_1, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dResidual2_0_1, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 41464 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 41464 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 41464 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 41464 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:28 linear
// from dResidual2_0_1 [B, 16, 44], dropout2_1_0_2 [B, 16, 44] to dLinear2_1_0_3Weight [44, 44]
void linear2_1_0_3WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dResidual2_0_1, 7, r + d * 44);
    vec4 x01 = fetch(dResidual2_0_1, 7, 4 + r + d * 44);
    vec4 y0 = fetch(dropout2_1_0_2, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dResidual2_0_1, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dResidual2_0_1, 7, 48 + r + d * 44);
    vec4 y1 = fetch(dropout2_1_0_2, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dResidual2_0_1, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dResidual2_0_1, 7, 92 + r + d * 44);
    vec4 y2 = fetch(dropout2_1_0_2, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dResidual2_0_1, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dResidual2_0_1, 7, 136 + r + d * 44);
    vec4 y3 = fetch(dropout2_1_0_2, 7, 132 + c + d * 44);
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
  if (e < 44) {
    linear2_1_0_3Backward_dLinear2_1_0_3Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 5676) {
    linear2_1_0_3InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_0_3WeightGradient(e - 5676, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      dropout2_1_0_2Gated2_1_0_1Backward_dGated2_1_0_1: {
        samplers: ['pass68', 'gated2_1_0_1Filter', 'gated2_1_0_1Gate'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass68;
uniform sampler2D gated2_1_0_1Filter;
uniform sampler2D gated2_1_0_1Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 dropout
// specs/best-wavenet.yaml:26 gated
// from dDropout2_1_0_2 [B, 16, 44], gated2_1_0_1Filter [B, 16, 44], gated2_1_0_1Gate [B, 16, 44] to dGated2_1_0_1 [B, 16, 44], dGated2_1_0_1_3 [B, 16, 44]
void dropout2_1_0_2Gated2_1_0_1Backward_dGated2_1_0_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  vec4 dProduct = (row(pass68, 6, 44, 44, n, c) * dropoutFour(3u, n * 44 + c, 1, 515396076u, 1.1363636363636365));
  vec4 filter_ = fetch(gated2_1_0_1Filter, 7, n * 44 + c);
  vec4 gate = fetch(gated2_1_0_1Gate, 7, n * 44 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout2_1_0_2Gated2_1_0_1Backward_dGated2_1_0_1(e, o0, o1);
}
`,
      },
      dropout2_1_0_2Gated2_1_0_1Backward_dGated2_1_0_1GateBias: {
        samplers: ['pass68', 'gated2_1_0_1Filter', 'gated2_1_0_1Gate'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass68;
uniform sampler2D gated2_1_0_1Filter;
uniform sampler2D gated2_1_0_1Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 dropout
// specs/best-wavenet.yaml:26 gated
// from dDropout2_1_0_2 [B, 16, 44], gated2_1_0_1Filter [B, 16, 44], gated2_1_0_1Gate [B, 16, 44] to dGated2_1_0_1GateBias [1, 1, 44], dGated2_1_0_1FilterBias [1, 1, 44]
void dropout2_1_0_2Gated2_1_0_1Backward_dGated2_1_0_1GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = (row(pass68, 6, 44, 44, n, c) * dropoutFour(3u, n * 44 + c, 1, 515396076u, 1.1363636363636365));
    vec4 filter_ = fetch(gated2_1_0_1Filter, 7, n * 44 + c);
    vec4 gate = fetch(gated2_1_0_1Gate, 7, n * 44 + c);
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
  dropout2_1_0_2Gated2_1_0_1Backward_dGated2_1_0_1GateBias(e, o0, o1);
}
`,
      },
      gated2_1_0_1InputGradient: {
        samplers: ['dGated2_1_0_1', 'parameters', 'gated2_1_0_1', 'dGated2_1_0_1_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGated2_1_0_1;
uniform sampler2D parameters;
uniform sampler2D gated2_1_0_1;
uniform sampler2D dGated2_1_0_1_3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from dGated2_1_0_1 [B, 16, 44], gated2_1_0_1GateWeight [44, 44, 4] to dGated2_1_0_1_2 [B, 16, 176]
void gated2_1_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dGated2_1_0_1, 7, r * 44 + d);
    vec4 x1 = fetch(dGated2_1_0_1, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dGated2_1_0_1, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dGated2_1_0_1, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dGated2_1_0_1, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dGated2_1_0_1, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dGated2_1_0_1, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dGated2_1_0_1, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 33676 + c + d * 176);
    vec4 y1 = fetch(parameters, 8, 33676 + 176 + c + d * 176);
    vec4 y2 = fetch(parameters, 8, 33676 + 352 + c + d * 176);
    vec4 y3 = fetch(parameters, 8, 33676 + 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_1_0_1 [B, 16, 44], gated2_1_0_1 [B, 16, 176] to dGated2_1_0_1GateWeight [44, 176]
void gated2_1_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dGated2_1_0_1, 7, r + d * 44);
    vec4 x01 = fetch(dGated2_1_0_1, 7, 4 + r + d * 44);
    vec4 y0 = fetch(gated2_1_0_1, 8, c + d * 176);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_1_0_1, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dGated2_1_0_1, 7, 48 + r + d * 44);
    vec4 y1 = fetch(gated2_1_0_1, 8, 176 + c + d * 176);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_1_0_1, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dGated2_1_0_1, 7, 92 + r + d * 44);
    vec4 y2 = fetch(gated2_1_0_1, 8, 352 + c + d * 176);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_1_0_1, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dGated2_1_0_1, 7, 136 + r + d * 44);
    vec4 y3 = fetch(gated2_1_0_1, 8, 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_1_0_1_3 [B, 16, 44], gated2_1_0_1FilterWeight [44, 44, 4] to dGated2_1_0_1_4 [B, 16, 176]
void gated2_1_0_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dGated2_1_0_1_3, 7, r * 44 + d);
    vec4 x1 = fetch(dGated2_1_0_1_3, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dGated2_1_0_1_3, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dGated2_1_0_1_3, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dGated2_1_0_1_3, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dGated2_1_0_1_3, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dGated2_1_0_1_3, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dGated2_1_0_1_3, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 25888 + c + d * 176);
    vec4 y1 = fetch(parameters, 8, 25888 + 176 + c + d * 176);
    vec4 y2 = fetch(parameters, 8, 25888 + 352 + c + d * 176);
    vec4 y3 = fetch(parameters, 8, 25888 + 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_1_0_1_3 [B, 16, 44], gated2_1_0_1 [B, 16, 176] to dGated2_1_0_1FilterWeight [44, 176]
void gated2_1_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dGated2_1_0_1_3, 7, r + d * 44);
    vec4 x01 = fetch(dGated2_1_0_1_3, 7, 4 + r + d * 44);
    vec4 y0 = fetch(gated2_1_0_1, 8, c + d * 176);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_1_0_1_3, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dGated2_1_0_1_3, 7, 48 + r + d * 44);
    vec4 y1 = fetch(gated2_1_0_1, 8, 176 + c + d * 176);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_1_0_1_3, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dGated2_1_0_1_3, 7, 92 + r + d * 44);
    vec4 y2 = fetch(gated2_1_0_1, 8, 352 + c + d * 176);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_1_0_1_3, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dGated2_1_0_1_3, 7, 136 + r + d * 44);
    vec4 y3 = fetch(gated2_1_0_1, 8, 528 + c + d * 176);
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
  if (e < 22528) {
    gated2_1_0_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 23584) {
    gated2_1_0_1WeightGradient(e - 22528, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 46112) {
    gated2_1_0_1InputGradient2(e - 23584, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_1_0_1WeightGradient2(e - 46112, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_1_0_1Backward_dRmsNorm2_1_0_0: {
        samplers: ['pass71'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass71;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from dGated2_1_0_1_2 [B, 16, 176] to dRmsNorm2_1_0_0 [B, 16, 44]
void gated2_1_0_1Backward_dRmsNorm2_1_0_0(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 13 && c < 44) {
      r0 += stripedFour(pass71, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 528, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 14 && c < 44) {
      r0 += stripedFour(pass71, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 353, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 15 && c < 44) {
      r0 += stripedFour(pass71, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 178, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    r0 += stripedFour(pass71, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 3, 4);
  }
}

// specs/best-wavenet.yaml:26 gated
// from dGated2_1_0_1_4 [B, 16, 176] to dRmsNorm2_1_0_0_2 [B, 16, 44]
void gated2_1_0_1Backward2_dRmsNorm2_1_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 13 && c < 44) {
      r0 += stripedFour(pass71, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 528, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 14 && c < 44) {
      r0 += stripedFour(pass71, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 353, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 15 && c < 44) {
      r0 += stripedFour(pass71, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 178, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    r0 += stripedFour(pass71, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 3, 4);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 45056) {
    gated2_1_0_1Backward_dRmsNorm2_1_0_0(e, o0);
  } else {
    gated2_1_0_1Backward2_dRmsNorm2_1_0_0_2(e - 45056, o0);
  }
}
`,
      },
      gated2_1_0_1RmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight: {
        samplers: [
          'pass72',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass72;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2D rmsNorm2_1_0_0ReciprocalRoot;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// from dRmsNorm2_1_0_0 [B, 16, 44], dRmsNorm2_1_0_0_2 [B, 16, 44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_1_0_0Weight [1, 1, 44]
void gated2_1_0_1RmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((fetch(pass72, 8, n * 44 + c) + fetch(pass72, 8, n * 44 + c + 45056)) * ((((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * dropoutFour(2u, n * 44 + c, 1, 515396076u, 1.1363636363636365))) * at(rmsNorm2_1_0_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// specs/best-wavenet.yaml:37 dropout
// from dRmsNorm2_1_0_0 [B, 16, 44], dRmsNorm2_1_0_0_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44] to gated2_1_0_1Dropout2_0_1_3Backward_dReciprocalRoot [B, 16]
void gated2_1_0_1Dropout2_0_1_3Backward_gated2_1_0_1Dropout2_0_1_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((four(pass72, 8, n * 44 + c, 44) + four(pass72, 8, n * 44 + c + 45056, 44)) * at(parameters, 8, c + 25844)) * (((four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365)) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + (stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44) * dropoutFour(2u, n * 44 + c, 44, 515396076u, 1.1363636363636365))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    gated2_1_0_1RmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight(e, o0);
  } else {
    gated2_1_0_1Dropout2_0_1_3Backward_gated2_1_0_1Dropout2_0_1_3Backward_dReciprocalRoot(e - 44, o0);
  }
}
`,
      },
      gated2_1_0_1Dropout2_0_1_3Backward_dResidual2_0_1_2: {
        samplers: [
          'pass73',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'dResidual2_0_1',
          'pass72',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass73;
uniform sampler2D rmsNorm2_1_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2D dResidual2_0_1;
uniform sampler2D pass72;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// specs/best-wavenet.yaml:37 dropout
// from gated2_1_0_1Dropout2_0_1_3Backward_dReciprocalRoot [B, 16], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], dResidual2_0_1 [B, 16, 44], dRmsNorm2_1_0_0 [B, 16, 44], dRmsNorm2_1_0_0_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44] to dResidual2_0_1_2 [B, 16, 44], dLinear2_0_1_2 [B, 16, 44]
void gated2_1_0_1Dropout2_0_1_3Backward_dResidual2_0_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass73, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_1_0_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 mask = dropoutFour(2u, n * 44 + c, 1, 515396076u, 1.1363636363636365);
  vec4 dTotal = (dProduct * (((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) + (row(linear2_0_1_2, 6, 0, 44, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_0_1, 7, n * 44 + c) + (((fetch(pass72, 8, n * 44 + c) + fetch(pass72, 8, n * 44 + c + 45056)) * fetch(parameters, 8, c + 25844)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_1_0_1Dropout2_0_1_3Backward_dResidual2_0_1_2(e, o0, o1);
}
`,
      },
      linear2_0_1_2Backward_dLinear2_0_1_2Bias: {
        samplers: ['dLinear2_0_1_2', 'parameters', 'parallel2_0_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_0_1_2;
uniform sampler2D parameters;
uniform sampler2D parallel2_0_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from dLinear2_0_1_2 [B, 16, 44] to dLinear2_0_1_2Bias [1, 1, 44]
void linear2_0_1_2Backward_dLinear2_0_1_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dLinear2_0_1_2, 7, n * 44 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:36 linear
// from dLinear2_0_1_2 [B, 16, 44], linear2_0_1_2Weight [44, 52] to dParallel2_0_1_1 [B, 16, 52]
void linear2_0_1_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dLinear2_0_1_2, 7, r * 44 + d);
    vec4 x1 = fetch(dLinear2_0_1_2, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dLinear2_0_1_2, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dLinear2_0_1_2, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dLinear2_0_1_2, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dLinear2_0_1_2, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dLinear2_0_1_2, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dLinear2_0_1_2, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 23512 + c + d * 52);
    vec4 y1 = fetch(parameters, 8, 23512 + 52 + c + d * 52);
    vec4 y2 = fetch(parameters, 8, 23512 + 104 + c + d * 52);
    vec4 y3 = fetch(parameters, 8, 23512 + 156 + c + d * 52);
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

// specs/best-wavenet.yaml:36 linear
// from dLinear2_0_1_2 [B, 16, 44], parallel2_0_1_1 [B, 16, 52] to dLinear2_0_1_2Weight [44, 52]
void linear2_0_1_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_0_1_2, 7, r + d * 44);
    vec4 x01 = fetch(dLinear2_0_1_2, 7, 4 + r + d * 44);
    vec4 y0 = fetch(parallel2_0_1_1, 7, c + d * 52);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_0_1_2, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dLinear2_0_1_2, 7, 48 + r + d * 44);
    vec4 y1 = fetch(parallel2_0_1_1, 7, 52 + c + d * 52);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_0_1_2, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dLinear2_0_1_2, 7, 92 + r + d * 44);
    vec4 y2 = fetch(parallel2_0_1_1, 7, 104 + c + d * 52);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_0_1_2, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dLinear2_0_1_2, 7, 136 + r + d * 44);
    vec4 y3 = fetch(parallel2_0_1_1, 7, 156 + c + d * 52);
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
  if (e < 44) {
    linear2_0_1_2Backward_dLinear2_0_1_2Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 6700) {
    linear2_0_1_2InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_1_2WeightGradient(e - 6700, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      parallel2_0_1_1Linear2_0_1_1_0_0Backward_dLinear2_0_1_1_1_0: {
        samplers: ['pass75', 'pass11', 'silu2_0_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass75;
uniform sampler2DArray pass11;
uniform sampler2D silu2_0_1_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:31 parallel
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:34 linear
// from dParallel2_0_1_1 [B, 16, 52], linear2_0_1_1_0_0 [B, 16, 52], silu2_0_1_1_0_1 [B, 16, 52], linear2_0_1_1_1_0 [B, 16, 52] to dLinear2_0_1_1_1_0 [B, 16, 52], dLinear2_0_1_1_0_0 [B, 16, 52]
void parallel2_0_1_1Linear2_0_1_1_0_0Backward_dLinear2_0_1_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 52;
  int c = e % 52;
  vec4 dy = row(pass75, 6, 44, 52, n, c);
  vec4 total = row(pass11, 6, 0, 52, n, c);
  vec4 activation = fetch(silu2_0_1_1_0_1, 7, n * 52 + c);
  vec4 dY = (dy * (total * activation));
  vec4 dProduct = (dy * row(pass11, 6, 6656, 52, n, c));
  vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  parallel2_0_1_1Linear2_0_1_1_0_0Backward_dLinear2_0_1_1_1_0(e, o0, o1);
}
`,
      },
      parallel2_0_1_1Linear2_0_1_1_0_0Backward_dLinear2_0_1_1_1_0Bias: {
        samplers: ['pass75', 'pass11', 'silu2_0_1_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass75;
uniform sampler2DArray pass11;
uniform sampler2D silu2_0_1_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:31 parallel
// specs/best-wavenet.yaml:35 linear
// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:34 linear
// from dParallel2_0_1_1 [B, 16, 52], linear2_0_1_1_0_0 [B, 16, 52], silu2_0_1_1_0_1 [B, 16, 52], linear2_0_1_1_1_0 [B, 16, 52] to dLinear2_0_1_1_1_0Bias [1, 1, 52], dLinear2_0_1_1_0_0Bias [1, 1, 52]
void parallel2_0_1_1Linear2_0_1_1_0_0Backward_dLinear2_0_1_1_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dBias2 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass75, 6, 44, 52, n, c);
    vec4 total = row(pass11, 6, 0, 52, n, c);
    vec4 activation = fetch(silu2_0_1_1_0_1, 7, n * 52 + c);
    vec4 dY = (dy * (total * activation));
    dBias += dY;
    vec4 dProduct = (dy * row(pass11, 6, 6656, 52, n, c));
    vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
    dBias2 += dY2;
  }
  r0 = dBias;
  r1 = dBias2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  parallel2_0_1_1Linear2_0_1_1_0_0Backward_dLinear2_0_1_1_1_0Bias(e, o0, o1);
}
`,
      },
      linear2_0_1_1_1_0InputGradient: {
        samplers: ['dLinear2_0_1_1_1_0', 'parameters', 'rmsNorm2_0_1_0', 'dLinear2_0_1_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_0_1_1_1_0;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_0_1_0;
uniform sampler2D dLinear2_0_1_1_0_0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:35 linear
// from dLinear2_0_1_1_1_0 [B, 16, 52], linear2_0_1_1_1_0Weight [52, 44] to dRmsNorm2_0_1_0 [B, 16, 44]
void linear2_0_1_1_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(dLinear2_0_1_1_1_0, 7, r * 52 + d);
    vec4 x1 = fetch(dLinear2_0_1_1_1_0, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(dLinear2_0_1_1_1_0, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(dLinear2_0_1_1_1_0, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(dLinear2_0_1_1_1_0, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(dLinear2_0_1_1_1_0, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(dLinear2_0_1_1_1_0, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(dLinear2_0_1_1_1_0, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 21172 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 21172 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 21172 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 21172 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:35 linear
// from dLinear2_0_1_1_1_0 [B, 16, 52], rmsNorm2_0_1_0 [B, 16, 44] to dLinear2_0_1_1_1_0Weight [52, 44]
void linear2_0_1_1_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_0_1_1_1_0, 7, r + d * 52);
    vec4 x01 = fetch(dLinear2_0_1_1_1_0, 7, 4 + r + d * 52);
    vec4 y0 = fetch(rmsNorm2_0_1_0, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_0_1_1_1_0, 7, 52 + r + d * 52);
    vec4 x11 = fetch(dLinear2_0_1_1_1_0, 7, 56 + r + d * 52);
    vec4 y1 = fetch(rmsNorm2_0_1_0, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_0_1_1_1_0, 7, 104 + r + d * 52);
    vec4 x21 = fetch(dLinear2_0_1_1_1_0, 7, 108 + r + d * 52);
    vec4 y2 = fetch(rmsNorm2_0_1_0, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_0_1_1_1_0, 7, 156 + r + d * 52);
    vec4 x31 = fetch(dLinear2_0_1_1_1_0, 7, 160 + r + d * 52);
    vec4 y3 = fetch(rmsNorm2_0_1_0, 7, 132 + c + d * 44);
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

// specs/best-wavenet.yaml:34 linear
// from dLinear2_0_1_1_0_0 [B, 16, 52], linear2_0_1_1_0_0Weight [52, 44] to dRmsNorm2_0_1_0_2 [B, 16, 44]
void linear2_0_1_1_0_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(dLinear2_0_1_1_0_0, 7, r * 52 + d);
    vec4 x1 = fetch(dLinear2_0_1_1_0_0, 7, 52 + r * 52 + d);
    vec4 x2 = fetch(dLinear2_0_1_1_0_0, 7, 104 + r * 52 + d);
    vec4 x3 = fetch(dLinear2_0_1_1_0_0, 7, 156 + r * 52 + d);
    vec4 x4 = fetch(dLinear2_0_1_1_0_0, 7, 208 + r * 52 + d);
    vec4 x5 = fetch(dLinear2_0_1_1_0_0, 7, 260 + r * 52 + d);
    vec4 x6 = fetch(dLinear2_0_1_1_0_0, 7, 312 + r * 52 + d);
    vec4 x7 = fetch(dLinear2_0_1_1_0_0, 7, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 18832 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 18832 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 18832 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 18832 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:34 linear
// from dLinear2_0_1_1_0_0 [B, 16, 52], rmsNorm2_0_1_0 [B, 16, 44] to dLinear2_0_1_1_0_0Weight [52, 44]
void linear2_0_1_1_0_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_0_1_1_0_0, 7, r + d * 52);
    vec4 x01 = fetch(dLinear2_0_1_1_0_0, 7, 4 + r + d * 52);
    vec4 y0 = fetch(rmsNorm2_0_1_0, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_0_1_1_0_0, 7, 52 + r + d * 52);
    vec4 x11 = fetch(dLinear2_0_1_1_0_0, 7, 56 + r + d * 52);
    vec4 y1 = fetch(rmsNorm2_0_1_0, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_0_1_1_0_0, 7, 104 + r + d * 52);
    vec4 x21 = fetch(dLinear2_0_1_1_0_0, 7, 108 + r + d * 52);
    vec4 y2 = fetch(rmsNorm2_0_1_0, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_0_1_1_0_0, 7, 156 + r + d * 52);
    vec4 x31 = fetch(dLinear2_0_1_1_0_0, 7, 160 + r + d * 52);
    vec4 y3 = fetch(rmsNorm2_0_1_0, 7, 132 + c + d * 44);
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
  if (e < 5632) {
    linear2_0_1_1_1_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 5940) {
    linear2_0_1_1_1_0WeightGradient(e - 5632, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 11572) {
    linear2_0_1_1_0_0InputGradient(e - 5940, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_1_1_0_0WeightGradient(e - 11572, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear2_0_1_1_0_0RmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight: {
        samplers: ['pass78', 'pass1', 'linear2_0_0_3', 'rmsNorm2_0_1_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass78;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2D rmsNorm2_0_1_0ReciprocalRoot;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from dRmsNorm2_0_1_0 [B, 16, 44], dRmsNorm2_0_1_0_2 [B, 16, 44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_1_0Weight [1, 1, 44]
void linear2_0_1_1_0_0RmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((row(pass78, 6, 0, 44, n, c) + row(pass78, 6, 5940, 44, n, c)) * (((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)) * at(rmsNorm2_0_1_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from dRmsNorm2_0_1_0 [B, 16, 44], dRmsNorm2_0_1_0_2 [B, 16, 44], rmsNorm2_0_1_0Weight [44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44] to gated2_1_0_1RmsNorm2_0_1_0Backward_dReciprocalRoot [B, 16]
void gated2_1_0_1RmsNorm2_0_1_0Backward_gated2_1_0_1RmsNorm2_0_1_0Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((stripedFour(pass78, 6, 0, 44, n * 44 + c, 44) + stripedFour(pass78, 6, 5940, 44, n * 44 + c, 44)) * at(parameters, 8, c + 18788)) * ((four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365)) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    linear2_0_1_1_0_0RmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(e, o0);
  } else {
    gated2_1_0_1RmsNorm2_0_1_0Backward_gated2_1_0_1RmsNorm2_0_1_0Backward_dReciprocalRoot(e - 44, o0);
  }
}
`,
      },
      gated2_1_0_1RmsNorm2_0_1_0Backward_dDropout1: {
        samplers: [
          'pass79',
          'rmsNorm2_1_0_0ReciprocalRoot',
          'rmsNorm2_0_1_0ReciprocalRoot',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass72',
          'parameters',
          'pass78',
          'pass1',
          'linear2_0_0_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass79;
uniform sampler2D rmsNorm2_1_0_0ReciprocalRoot;
uniform sampler2D rmsNorm2_0_1_0ReciprocalRoot;
uniform sampler2D dResidual2_0_1_2;
uniform sampler2D dResidual2_0_1;
uniform sampler2D pass72;
uniform sampler2D parameters;
uniform sampler2DArray pass78;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// specs/best-wavenet.yaml:34 linear
// specs/best-wavenet.yaml:30 rmsNorm
// from gated2_1_0_1RmsNorm2_0_1_0Backward_dReciprocalRoot [B, 16], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], dResidual2_0_1_2 [B, 16, 44], dResidual2_0_1 [B, 16, 44], dRmsNorm2_1_0_0 [B, 16, 44], dRmsNorm2_1_0_0_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44], dRmsNorm2_0_1_0 [B, 16, 44], dRmsNorm2_0_1_0_2 [B, 16, 44], rmsNorm2_0_1_0Weight [44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44] to dDropout1 [B, 16, 44]
void gated2_1_0_1RmsNorm2_0_1_0Backward_dDropout1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass79, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_1_0_0ReciprocalRoot, 4, n);
  float reciprocalRoot2 = at(rmsNorm2_0_1_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 44.0);
  vec4 dTotal = fetch(dResidual2_0_1_2, 7, n * 44 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_0_1, 7, n * 44 + c) + (((fetch(pass72, 8, n * 44 + c) + fetch(pass72, 8, n * 44 + c + 45056)) * fetch(parameters, 8, c + 25844)) * reciprocalRoot)) + dTotal) + dTotal) + (((row(pass78, 6, 0, 44, n, c) + row(pass78, 6, 5940, 44, n, c)) * fetch(parameters, 8, c + 18788)) * reciprocalRoot2));
  vec4 dTotal3 = (dProduct * ((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) + row(linear2_0_0_3, 6, 0, 44, n, c)));
  r0 = ((dTotal2 + dTotal3) + dTotal3);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated2_1_0_1RmsNorm2_0_1_0Backward_dDropout1(e, o0);
}
`,
      },
      linear2_0_0_3Backward_dLinear2_0_0_3Bias: {
        samplers: ['dDropout1', 'parameters', 'dropout2_0_0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dDropout1;
uniform sampler2D parameters;
uniform sampler2D dropout2_0_0_2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from dDropout1 [B, 16, 44] to dLinear2_0_0_3Bias [1, 1, 44]
void linear2_0_0_3Backward_dLinear2_0_0_3Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dDropout1, 7, n * 44 + c);
  }
  r0 = dBias;
}

// specs/best-wavenet.yaml:28 linear
// from dDropout1 [B, 16, 44], linear2_0_0_3Weight [44, 44] to dDropout2_0_0_2 [B, 16, 44]
void linear2_0_0_3InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dDropout1, 7, r * 44 + d);
    vec4 x1 = fetch(dDropout1, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dDropout1, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dDropout1, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dDropout1, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dDropout1, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dDropout1, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dDropout1, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 16808 + c + d * 44);
    vec4 y1 = fetch(parameters, 8, 16808 + 44 + c + d * 44);
    vec4 y2 = fetch(parameters, 8, 16808 + 88 + c + d * 44);
    vec4 y3 = fetch(parameters, 8, 16808 + 132 + c + d * 44);
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

// specs/best-wavenet.yaml:28 linear
// from dDropout1 [B, 16, 44], dropout2_0_0_2 [B, 16, 44] to dLinear2_0_0_3Weight [44, 44]
void linear2_0_0_3WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dDropout1, 7, r + d * 44);
    vec4 x01 = fetch(dDropout1, 7, 4 + r + d * 44);
    vec4 y0 = fetch(dropout2_0_0_2, 7, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dDropout1, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dDropout1, 7, 48 + r + d * 44);
    vec4 y1 = fetch(dropout2_0_0_2, 7, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dDropout1, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dDropout1, 7, 92 + r + d * 44);
    vec4 y2 = fetch(dropout2_0_0_2, 7, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dDropout1, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dDropout1, 7, 136 + r + d * 44);
    vec4 y3 = fetch(dropout2_0_0_2, 7, 132 + c + d * 44);
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
  if (e < 44) {
    linear2_0_0_3Backward_dLinear2_0_0_3Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 5676) {
    linear2_0_0_3InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_0_3WeightGradient(e - 5676, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      dropout2_0_0_2Gated2_0_0_1Backward_dGated2_0_0_1: {
        samplers: ['pass81', 'gated2_0_0_1Filter', 'gated2_0_0_1Gate'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass81;
uniform sampler2D gated2_0_0_1Filter;
uniform sampler2D gated2_0_0_1Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 dropout
// specs/best-wavenet.yaml:26 gated
// from dDropout2_0_0_2 [B, 16, 44], gated2_0_0_1Filter [B, 16, 44], gated2_0_0_1Gate [B, 16, 44] to dGated2_0_0_1 [B, 16, 44], dGated2_0_0_1_3 [B, 16, 44]
void dropout2_0_0_2Gated2_0_0_1Backward_dGated2_0_0_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 44;
  int c = e % 44;
  vec4 dProduct = (row(pass81, 6, 44, 44, n, c) * dropoutFour(1u, n * 44 + c, 1, 515396076u, 1.1363636363636365));
  vec4 filter_ = fetch(gated2_0_0_1Filter, 7, n * 44 + c);
  vec4 gate = fetch(gated2_0_0_1Gate, 7, n * 44 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout2_0_0_2Gated2_0_0_1Backward_dGated2_0_0_1(e, o0, o1);
}
`,
      },
      dropout2_0_0_2Gated2_0_0_1Backward_dGated2_0_0_1GateBias: {
        samplers: ['pass81', 'gated2_0_0_1Filter', 'gated2_0_0_1Gate'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass81;
uniform sampler2D gated2_0_0_1Filter;
uniform sampler2D gated2_0_0_1Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-wavenet.yaml:27 dropout
// specs/best-wavenet.yaml:26 gated
// from dDropout2_0_0_2 [B, 16, 44], gated2_0_0_1Filter [B, 16, 44], gated2_0_0_1Gate [B, 16, 44] to dGated2_0_0_1GateBias [1, 1, 44], dGated2_0_0_1FilterBias [1, 1, 44]
void dropout2_0_0_2Gated2_0_0_1Backward_dGated2_0_0_1GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = (row(pass81, 6, 44, 44, n, c) * dropoutFour(1u, n * 44 + c, 1, 515396076u, 1.1363636363636365));
    vec4 filter_ = fetch(gated2_0_0_1Filter, 7, n * 44 + c);
    vec4 gate = fetch(gated2_0_0_1Gate, 7, n * 44 + c);
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
  dropout2_0_0_2Gated2_0_0_1Backward_dGated2_0_0_1GateBias(e, o0, o1);
}
`,
      },
      gated2_0_0_1InputGradient: {
        samplers: ['dGated2_0_0_1', 'parameters', 'gated2_0_0_1', 'dGated2_0_0_1_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGated2_0_0_1;
uniform sampler2D parameters;
uniform sampler2D gated2_0_0_1;
uniform sampler2D dGated2_0_0_1_3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from dGated2_0_0_1 [B, 16, 44], gated2_0_0_1GateWeight [44, 44, 4] to dGated2_0_0_1_2 [B, 16, 176]
void gated2_0_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dGated2_0_0_1, 7, r * 44 + d);
    vec4 x1 = fetch(dGated2_0_0_1, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dGated2_0_0_1, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dGated2_0_0_1, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dGated2_0_0_1, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dGated2_0_0_1, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dGated2_0_0_1, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dGated2_0_0_1, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 9020 + c + d * 176);
    vec4 y1 = fetch(parameters, 8, 9020 + 176 + c + d * 176);
    vec4 y2 = fetch(parameters, 8, 9020 + 352 + c + d * 176);
    vec4 y3 = fetch(parameters, 8, 9020 + 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_0_0_1 [B, 16, 44], gated2_0_0_1 [B, 16, 176] to dGated2_0_0_1GateWeight [44, 176]
void gated2_0_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dGated2_0_0_1, 7, r + d * 44);
    vec4 x01 = fetch(dGated2_0_0_1, 7, 4 + r + d * 44);
    vec4 y0 = fetch(gated2_0_0_1, 8, c + d * 176);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_0_0_1, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dGated2_0_0_1, 7, 48 + r + d * 44);
    vec4 y1 = fetch(gated2_0_0_1, 8, 176 + c + d * 176);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_0_0_1, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dGated2_0_0_1, 7, 92 + r + d * 44);
    vec4 y2 = fetch(gated2_0_0_1, 8, 352 + c + d * 176);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_0_0_1, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dGated2_0_0_1, 7, 136 + r + d * 44);
    vec4 y3 = fetch(gated2_0_0_1, 8, 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_0_0_1_3 [B, 16, 44], gated2_0_0_1FilterWeight [44, 44, 4] to dGated2_0_0_1_4 [B, 16, 176]
void gated2_0_0_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(dGated2_0_0_1_3, 7, r * 44 + d);
    vec4 x1 = fetch(dGated2_0_0_1_3, 7, 44 + r * 44 + d);
    vec4 x2 = fetch(dGated2_0_0_1_3, 7, 88 + r * 44 + d);
    vec4 x3 = fetch(dGated2_0_0_1_3, 7, 132 + r * 44 + d);
    vec4 x4 = fetch(dGated2_0_0_1_3, 7, 176 + r * 44 + d);
    vec4 x5 = fetch(dGated2_0_0_1_3, 7, 220 + r * 44 + d);
    vec4 x6 = fetch(dGated2_0_0_1_3, 7, 264 + r * 44 + d);
    vec4 x7 = fetch(dGated2_0_0_1_3, 7, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 1232 + c + d * 176);
    vec4 y1 = fetch(parameters, 8, 1232 + 176 + c + d * 176);
    vec4 y2 = fetch(parameters, 8, 1232 + 352 + c + d * 176);
    vec4 y3 = fetch(parameters, 8, 1232 + 528 + c + d * 176);
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

// specs/best-wavenet.yaml:26 gated
// from dGated2_0_0_1_3 [B, 16, 44], gated2_0_0_1 [B, 16, 176] to dGated2_0_0_1FilterWeight [44, 176]
void gated2_0_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dGated2_0_0_1_3, 7, r + d * 44);
    vec4 x01 = fetch(dGated2_0_0_1_3, 7, 4 + r + d * 44);
    vec4 y0 = fetch(gated2_0_0_1, 8, c + d * 176);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_0_0_1_3, 7, 44 + r + d * 44);
    vec4 x11 = fetch(dGated2_0_0_1_3, 7, 48 + r + d * 44);
    vec4 y1 = fetch(gated2_0_0_1, 8, 176 + c + d * 176);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_0_0_1_3, 7, 88 + r + d * 44);
    vec4 x21 = fetch(dGated2_0_0_1_3, 7, 92 + r + d * 44);
    vec4 y2 = fetch(gated2_0_0_1, 8, 352 + c + d * 176);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_0_0_1_3, 7, 132 + r + d * 44);
    vec4 x31 = fetch(dGated2_0_0_1_3, 7, 136 + r + d * 44);
    vec4 y3 = fetch(gated2_0_0_1, 8, 528 + c + d * 176);
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
  if (e < 22528) {
    gated2_0_0_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 23584) {
    gated2_0_0_1WeightGradient(e - 22528, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 46112) {
    gated2_0_0_1InputGradient2(e - 23584, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_0_0_1WeightGradient2(e - 46112, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_0_0_1Backward_dRmsNorm2_0_0_0: {
        samplers: ['pass84'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass84;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from dGated2_0_0_1_2 [B, 16, 176] to dRmsNorm2_0_0_0 [B, 16, 44]
void gated2_0_0_1Backward_dRmsNorm2_0_0_0(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 13 && c < 44) {
      r0 += stripedFour(pass84, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 528, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 14 && c < 44) {
      r0 += stripedFour(pass84, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 353, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 15 && c < 44) {
      r0 += stripedFour(pass84, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 178, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    r0 += stripedFour(pass84, 7, 0, 176, b * 2816 + t * 176 + c * 4 + 3, 4);
  }
}

// specs/best-wavenet.yaml:26 gated
// from dGated2_0_0_1_4 [B, 16, 176] to dRmsNorm2_0_0_0_2 [B, 16, 44]
void gated2_0_0_1Backward2_dRmsNorm2_0_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 13 && c < 44) {
      r0 += stripedFour(pass84, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 528, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 14 && c < 44) {
      r0 += stripedFour(pass84, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 353, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    if (b < batch && t < 15 && c < 44) {
      r0 += stripedFour(pass84, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 178, 4);
    }
  }
  {
    int b = e / 704;
    int t = (e % 704) / 44;
    int c = e % 44;
    r0 += stripedFour(pass84, 7, 23584, 176, b * 2816 + t * 176 + c * 4 + 3, 4);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 45056) {
    gated2_0_0_1Backward_dRmsNorm2_0_0_0(e, o0);
  } else {
    gated2_0_0_1Backward2_dRmsNorm2_0_0_0_2(e - 45056, o0);
  }
}
`,
      },
      gated2_0_0_1RmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight: {
        samplers: ['pass85', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass85;
uniform sampler2D pass1;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// from dRmsNorm2_0_0_0 [B, 16, 44], dRmsNorm2_0_0_0_2 [B, 16, 44], embedding0 [B, 16, 44], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_0_0Weight [1, 1, 44]
void gated2_0_0_1RmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((fetch(pass85, 8, n * 44 + c) + fetch(pass85, 8, n * 44 + c + 45056)) * ((fetch(pass1, 7, n * 44 + c + 4) * dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365)) * at(rmsNorm2_0_0_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// specs/best-wavenet.yaml:20 dropout
// from dRmsNorm2_0_0_0 [B, 16, 44], dRmsNorm2_0_0_0_2 [B, 16, 44], rmsNorm2_0_0_0Weight [44], embedding0 [B, 16, 44] to gated2_0_0_1Dropout1Backward_dReciprocalRoot [B, 16]
void gated2_0_0_1Dropout1Backward_gated2_0_0_1Dropout1Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    dReciprocalRoot += (((four(pass85, 8, n * 44 + c, 44) + four(pass85, 8, n * 44 + c + 45056, 44)) * at(parameters, 8, c + 1188)) * (four(pass1, 7, n * 44 + c + 4, 44) * dropoutFour(0u, n * 44 + c, 44, 515396076u, 1.1363636363636365)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 44) {
    gated2_0_0_1RmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(e, o0);
  } else {
    gated2_0_0_1Dropout1Backward_gated2_0_0_1Dropout1Backward_dReciprocalRoot(e - 44, o0);
  }
}
`,
      },
      gated2_0_0_1Dropout1Backward_dEmbedding0: {
        samplers: ['pass86', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass85', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass86;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D dDropout1;
uniform sampler2D pass85;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// specs/best-wavenet.yaml:25 rmsNorm
// specs/best-wavenet.yaml:20 dropout
// from gated2_0_0_1Dropout1Backward_dReciprocalRoot [B, 16], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 44], dDropout1 [B, 16, 44], dRmsNorm2_0_0_0 [B, 16, 44], dRmsNorm2_0_0_0_2 [B, 16, 44], rmsNorm2_0_0_0Weight [44] to dEmbedding0 [B, 16, 44]
void gated2_0_0_1Dropout1Backward_dEmbedding0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalRoot = at(pass86, 5, n + 44);
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 44.0);
  vec4 mask = dropoutFour(0u, n * 44 + c, 1, 515396076u, 1.1363636363636365);
  vec4 dProduct2 = (dProduct * (fetch(pass1, 7, n * 44 + c + 4) * mask));
  r0 = ((((fetch(dDropout1, 7, n * 44 + c) + (((fetch(pass85, 8, n * 44 + c) + fetch(pass85, 8, n * 44 + c + 45056)) * fetch(parameters, 8, c + 1188)) * reciprocalRoot)) + dProduct2) + dProduct2) * mask);
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

// specs/best-wavenet.yaml:19 embedding
// from tokens [B, 16, 1], dEmbedding0 [B, 16, 44] to dEmbedding0Weight [27, 44]
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
  for (int d = 0; d < (batch * 16); d += 4) {
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
          'pass84',
          'pass71',
          'pass58',
          'pass78',
          'pass75',
          'pass65',
          'pass62',
          'pass52',
          'pass49',
          'pass81',
          'pass68',
          'pass55',
          'dEmbedding0Weight',
          'pass46',
          'dLinear2_0_1_1_0_0Bias',
          'dLinear2_0_1_1_1_0Bias',
        ],
        code: `${library}
uniform sampler2DArray pass84;
uniform sampler2DArray pass71;
uniform sampler2DArray pass58;
uniform sampler2DArray pass78;
uniform sampler2DArray pass75;
uniform sampler2DArray pass65;
uniform sampler2DArray pass62;
uniform sampler2DArray pass52;
uniform sampler2DArray pass49;
uniform sampler2DArray pass81;
uniform sampler2DArray pass68;
uniform sampler2DArray pass55;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2DArray pass46;
uniform sampler2D dLinear2_0_1_1_0_0Bias;
uniform sampler2D dLinear2_0_1_1_1_0Bias;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 1232 && e < 8976) { o0 = striped(pass84, 7, 46112, 176, e - 1232); return; } // dGated2_0_0_1FilterWeight
  if (e >= 9020 && e < 16764) { o0 = striped(pass84, 7, 22528, 176, e - 9020); return; } // dGated2_0_0_1GateWeight
  if (e >= 25888 && e < 33632) { o0 = striped(pass71, 7, 46112, 176, e - 25888); return; } // dGated2_1_0_1FilterWeight
  if (e >= 33676 && e < 41420) { o0 = striped(pass71, 7, 22528, 176, e - 33676); return; } // dGated2_1_0_1GateWeight
  if (e >= 50544 && e < 58288) { o0 = striped(pass58, 7, 46112, 176, e - 50544); return; } // dGated2_2_0_1FilterWeight
  if (e >= 58332 && e < 66076) { o0 = striped(pass58, 7, 22528, 176, e - 58332); return; } // dGated2_2_0_1GateWeight
  if (e >= 18832 && e < 21120) { o0 = striped(pass78, 6, 11572, 44, e - 18832); return; } // dLinear2_0_1_1_0_0Weight
  if (e >= 21172 && e < 23460) { o0 = striped(pass78, 6, 5632, 44, e - 21172); return; } // dLinear2_0_1_1_1_0Weight
  if (e >= 23512 && e < 25800) { o0 = striped(pass75, 6, 6700, 52, e - 23512); return; } // dLinear2_0_1_2Weight
  if (e >= 43488 && e < 45776) { o0 = striped(pass65, 6, 11572, 44, e - 43488); return; } // dLinear2_1_1_1_0_0Weight
  if (e >= 45828 && e < 48116) { o0 = striped(pass65, 6, 5632, 44, e - 45828); return; } // dLinear2_1_1_1_1_0Weight
  if (e >= 48168 && e < 50456) { o0 = striped(pass62, 6, 6700, 52, e - 48168); return; } // dLinear2_1_1_2Weight
  if (e >= 68144 && e < 70432) { o0 = striped(pass52, 6, 11572, 44, e - 68144); return; } // dLinear2_2_1_1_0_0Weight
  if (e >= 70484 && e < 72772) { o0 = striped(pass52, 6, 5632, 44, e - 70484); return; } // dLinear2_2_1_1_1_0Weight
  if (e >= 72824 && e < 75112) { o0 = striped(pass49, 6, 6700, 52, e - 72824); return; } // dLinear2_2_1_2Weight
  if (e >= 16808 && e < 18744) { o0 = striped(pass81, 6, 5676, 44, e - 16808); return; } // dLinear2_0_0_3Weight
  if (e >= 41464 && e < 43400) { o0 = striped(pass68, 6, 5676, 44, e - 41464); return; } // dLinear2_1_0_3Weight
  if (e >= 66120 && e < 68056) { o0 = striped(pass55, 6, 5676, 44, e - 66120); return; } // dLinear2_2_0_3Weight
  if (e >= 0 && e < 1188) { o0 = striped(dEmbedding0Weight, 3, 0, 44, e); return; } // dEmbedding0Weight
  if (e >= 75200 && e < 76388) { o0 = striped(pass46, 6, 5664, 44, e - 75200); return; } // dLinear4Weight
  if (e >= 21120 && e < 21172) { o0 = fetch(dLinear2_0_1_1_0_0Bias, 2, e - 21120); return; } // dLinear2_0_1_1_0_0Bias
  if (e >= 23460 && e < 23512) { o0 = fetch(dLinear2_0_1_1_1_0Bias, 2, e - 23460); return; } // dLinear2_0_1_1_1_0Bias
  discard;
}
`,
      },
      gradients2: {
        samplers: [
          'dLinear2_1_1_1_0_0Bias',
          'dLinear2_1_1_1_1_0Bias',
          'dLinear2_2_1_1_0_0Bias',
          'dLinear2_2_1_1_1_0Bias',
          'pass86',
          'dGated2_0_0_1FilterBias',
          'dGated2_0_0_1GateBias',
          'pass81',
          'pass79',
          'pass75',
          'pass73',
          'dGated2_1_0_1FilterBias',
          'dGated2_1_0_1GateBias',
          'pass68',
          'pass66',
          'pass62',
        ],
        code: `${library}
uniform sampler2D dLinear2_1_1_1_0_0Bias;
uniform sampler2D dLinear2_1_1_1_1_0Bias;
uniform sampler2D dLinear2_2_1_1_0_0Bias;
uniform sampler2D dLinear2_2_1_1_1_0Bias;
uniform sampler2D pass86;
uniform sampler2D dGated2_0_0_1FilterBias;
uniform sampler2D dGated2_0_0_1GateBias;
uniform sampler2DArray pass81;
uniform sampler2D pass79;
uniform sampler2DArray pass75;
uniform sampler2D pass73;
uniform sampler2D dGated2_1_0_1FilterBias;
uniform sampler2D dGated2_1_0_1GateBias;
uniform sampler2DArray pass68;
uniform sampler2D pass66;
uniform sampler2DArray pass62;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 45776 && e < 45828) { o0 = fetch(dLinear2_1_1_1_0_0Bias, 2, e - 45776); return; } // dLinear2_1_1_1_0_0Bias
  if (e >= 48116 && e < 48168) { o0 = fetch(dLinear2_1_1_1_1_0Bias, 2, e - 48116); return; } // dLinear2_1_1_1_1_0Bias
  if (e >= 70432 && e < 70484) { o0 = fetch(dLinear2_2_1_1_0_0Bias, 2, e - 70432); return; } // dLinear2_2_1_1_0_0Bias
  if (e >= 72772 && e < 72824) { o0 = fetch(dLinear2_2_1_1_1_0Bias, 2, e - 72772); return; } // dLinear2_2_1_1_1_0Bias
  if (e >= 1188 && e < 1232) { o0 = fetch(pass86, 5, e - 1188); return; } // dRmsNorm2_0_0_0Weight
  if (e >= 8976 && e < 9020) { o0 = fetch(dGated2_0_0_1FilterBias, 2, e - 8976); return; } // dGated2_0_0_1FilterBias
  if (e >= 16764 && e < 16808) { o0 = fetch(dGated2_0_0_1GateBias, 2, e - 16764); return; } // dGated2_0_0_1GateBias
  if (e >= 18744 && e < 18788) { o0 = fetch(pass81, 6, e - 18744); return; } // dLinear2_0_0_3Bias
  if (e >= 18788 && e < 18832) { o0 = fetch(pass79, 5, e - 18788); return; } // dRmsNorm2_0_1_0Weight
  if (e >= 25800 && e < 25844) { o0 = fetch(pass75, 6, e - 25800); return; } // dLinear2_0_1_2Bias
  if (e >= 25844 && e < 25888) { o0 = fetch(pass73, 5, e - 25844); return; } // dRmsNorm2_1_0_0Weight
  if (e >= 33632 && e < 33676) { o0 = fetch(dGated2_1_0_1FilterBias, 2, e - 33632); return; } // dGated2_1_0_1FilterBias
  if (e >= 41420 && e < 41464) { o0 = fetch(dGated2_1_0_1GateBias, 2, e - 41420); return; } // dGated2_1_0_1GateBias
  if (e >= 43400 && e < 43444) { o0 = fetch(pass68, 6, e - 43400); return; } // dLinear2_1_0_3Bias
  if (e >= 43444 && e < 43488) { o0 = fetch(pass66, 5, e - 43444); return; } // dRmsNorm2_1_1_0Weight
  if (e >= 50456 && e < 50500) { o0 = fetch(pass62, 6, e - 50456); return; } // dLinear2_1_1_2Bias
  discard;
}
`,
      },
      gradients3: {
        samplers: [
          'pass60',
          'dGated2_2_0_1FilterBias',
          'dGated2_2_0_1GateBias',
          'pass55',
          'pass53',
          'pass49',
          'pass47',
          'pass46',
        ],
        code: `${library}
uniform sampler2D pass60;
uniform sampler2D dGated2_2_0_1FilterBias;
uniform sampler2D dGated2_2_0_1GateBias;
uniform sampler2DArray pass55;
uniform sampler2D pass53;
uniform sampler2DArray pass49;
uniform sampler2D pass47;
uniform sampler2DArray pass46;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 50500 && e < 50544) { o0 = fetch(pass60, 5, e - 50500); return; } // dRmsNorm2_2_0_0Weight
  if (e >= 58288 && e < 58332) { o0 = fetch(dGated2_2_0_1FilterBias, 2, e - 58288); return; } // dGated2_2_0_1FilterBias
  if (e >= 66076 && e < 66120) { o0 = fetch(dGated2_2_0_1GateBias, 2, e - 66076); return; } // dGated2_2_0_1GateBias
  if (e >= 68056 && e < 68100) { o0 = fetch(pass55, 6, e - 68056); return; } // dLinear2_2_0_3Bias
  if (e >= 68100 && e < 68144) { o0 = fetch(pass53, 5, e - 68100); return; } // dRmsNorm2_2_1_0Weight
  if (e >= 75112 && e < 75156) { o0 = fetch(pass49, 6, e - 75112); return; } // dLinear2_2_1_2Bias
  if (e >= 75156 && e < 75200) { o0 = fetch(pass47, 5, e - 75156); return; } // dRmsNorm3Weight
  if (e >= 76388 && e < 76415) { o0 = fetch(pass46, 6, e - 76388 + 4); return; } // dLinear4Bias
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
      pass1: { length: 90116, layers: 1 },
      rmsNorm2_0_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_0_0: { length: 90112, layers: 1 },
      gated2_0_0_1: { length: 360448, layers: 1 },
      pass5: { length: 22528, layers: 8 },
      gated2_0_0_1_4: { length: 90112, layers: 1 },
      linear2_0_0_3: { length: 11264, layers: 8 },
      residual2_0_0RmsNorm2_0_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_1_0: { length: 90112, layers: 1 },
      pass10: { length: 26624, layers: 8 },
      parallel2_0_1_1: { length: 106496, layers: 1 },
      linear2_0_1_2: { length: 11264, layers: 8 },
      residual2_0_0RmsNorm2_1_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_0_0: { length: 90112, layers: 1 },
      gated2_1_0_1: { length: 360448, layers: 1 },
      pass16: { length: 22528, layers: 8 },
      gated2_1_0_1_4: { length: 90112, layers: 1 },
      linear2_1_0_3: { length: 11264, layers: 8 },
      residual2_0_0RmsNorm2_1_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_1_0: { length: 90112, layers: 1 },
      pass21: { length: 26624, layers: 8 },
      parallel2_1_1_1: { length: 106496, layers: 1 },
      linear2_1_1_2: { length: 11264, layers: 8 },
      residual2_0_0RmsNorm2_2_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_2_0_0: { length: 90112, layers: 1 },
      gated2_2_0_1: { length: 360448, layers: 1 },
      pass27: { length: 22528, layers: 8 },
      gated2_2_0_1_4: { length: 90112, layers: 1 },
      linear2_2_0_3: { length: 11264, layers: 8 },
      residual2_0_0RmsNorm2_2_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_2_1_0: { length: 90112, layers: 1 },
      pass32: { length: 26624, layers: 8 },
      parallel2_2_1_1: { length: 106496, layers: 1 },
      linear2_2_1_2: { length: 11264, layers: 8 },
      residual2_0_0RmsNorm3Forward_sum: { length: 2048, layers: 1 },
      rmsNorm3: { length: 90112, layers: 1 },
      linear4: { length: 7168, layers: 8 },
      lossForward2_sumPart: { length: 2048, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
    },
    targets: 2048,
    examples: 4096,
    logits: { texture: 'linear4', offset: 0, columns: 27 },
    loss: { texture: 'loss3', offset: 0 },
    draws: [
      { shader: 'lossForward_loss', reads: ['examples', 'parameters'], writes: ['pass1'], s: 0 },
      {
        shader: 'rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum',
        reads: ['pass1'],
        writes: ['rmsNorm2_0_0_0Forward_sum'],
        s: 0,
      },
      {
        shader: 'rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0',
        reads: ['rmsNorm2_0_0_0Forward_sum', 'pass1', 'parameters'],
        writes: ['rmsNorm2_0_0_0'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1Forward_gated2_0_0_1',
        reads: ['rmsNorm2_0_0_0'],
        writes: ['gated2_0_0_1'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1Forward2',
        reads: ['parameters', 'gated2_0_0_1'],
        writes: ['pass5'],
        s: 0,
      },
      {
        shader: 'gated2_0_0_1Forward4_gated2_0_0_1_4',
        reads: ['pass5'],
        writes: ['gated2_0_0_1_4'],
        s: 0,
      },
      {
        shader: 'linear2_0_0_3Forward',
        reads: ['parameters', 'gated2_0_0_1_4'],
        writes: ['linear2_0_0_3'],
        s: 0,
      },
      {
        shader: 'residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3'],
        writes: ['residual2_0_0RmsNorm2_0_1_0Forward_sum'],
        s: 0,
      },
      {
        shader: 'residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0',
        reads: ['residual2_0_0RmsNorm2_0_1_0Forward_sum', 'pass1', 'linear2_0_0_3', 'parameters'],
        writes: ['rmsNorm2_0_1_0'],
        s: 0,
      },
      {
        shader: 'linear2_0_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_0_1_0'],
        writes: ['pass10'],
        s: 0,
      },
      {
        shader: 'silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1',
        reads: ['pass10'],
        writes: ['parallel2_0_1_1'],
        s: 0,
      },
      {
        shader: 'linear2_0_1_2Forward',
        reads: ['parameters', 'parallel2_0_1_1'],
        writes: ['linear2_0_1_2'],
        s: 0,
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2'],
        writes: ['residual2_0_0RmsNorm2_1_0_0Forward_sum'],
        s: 0,
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
      },
      {
        shader: 'gated2_1_0_1Forward_gated2_1_0_1',
        reads: ['rmsNorm2_1_0_0'],
        writes: ['gated2_1_0_1'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1Forward2',
        reads: ['parameters', 'gated2_1_0_1'],
        writes: ['pass16'],
        s: 0,
      },
      {
        shader: 'gated2_1_0_1Forward4_gated2_1_0_1_4',
        reads: ['pass16'],
        writes: ['gated2_1_0_1_4'],
        s: 0,
      },
      {
        shader: 'linear2_1_0_3Forward',
        reads: ['parameters', 'gated2_1_0_1_4'],
        writes: ['linear2_1_0_3'],
        s: 0,
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3'],
        writes: ['residual2_0_0RmsNorm2_1_1_0Forward_sum'],
        s: 0,
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
      },
      {
        shader: 'linear2_1_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_1_1_0'],
        writes: ['pass21'],
        s: 0,
      },
      {
        shader: 'silu2_1_1_1_0_1Parallel2_1_1_1Forward_parallel2_1_1_1',
        reads: ['pass21'],
        writes: ['parallel2_1_1_1'],
        s: 0,
      },
      {
        shader: 'linear2_1_1_2Forward',
        reads: ['parameters', 'parallel2_1_1_1'],
        writes: ['linear2_1_1_2'],
        s: 0,
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2'],
        writes: ['residual2_0_0RmsNorm2_2_0_0Forward_sum'],
        s: 0,
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
      },
      {
        shader: 'gated2_2_0_1Forward_gated2_2_0_1',
        reads: ['rmsNorm2_2_0_0'],
        writes: ['gated2_2_0_1'],
        s: 0,
      },
      {
        shader: 'gated2_2_0_1Forward2',
        reads: ['parameters', 'gated2_2_0_1'],
        writes: ['pass27'],
        s: 0,
      },
      {
        shader: 'gated2_2_0_1Forward4_gated2_2_0_1_4',
        reads: ['pass27'],
        writes: ['gated2_2_0_1_4'],
        s: 0,
      },
      {
        shader: 'linear2_2_0_3Forward',
        reads: ['parameters', 'gated2_2_0_1_4'],
        writes: ['linear2_2_0_3'],
        s: 0,
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum',
        reads: ['pass1', 'linear2_0_0_3', 'linear2_0_1_2', 'linear2_1_0_3', 'linear2_1_1_2', 'linear2_2_0_3'],
        writes: ['residual2_0_0RmsNorm2_2_1_0Forward_sum'],
        s: 0,
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
      },
      {
        shader: 'linear2_2_1_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_2_1_0'],
        writes: ['pass32'],
        s: 0,
      },
      {
        shader: 'silu2_2_1_1_0_1Parallel2_2_1_1Forward_parallel2_2_1_1',
        reads: ['pass32'],
        writes: ['parallel2_2_1_1'],
        s: 0,
      },
      {
        shader: 'linear2_2_1_2Forward',
        reads: ['parameters', 'parallel2_2_1_1'],
        writes: ['linear2_2_1_2'],
        s: 0,
      },
      {
        shader: 'residual2_0_0RmsNorm3Forward_residual2_0_0RmsNorm3Forward_sum',
        reads: [
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'linear2_2_0_3',
          'linear2_2_1_2',
        ],
        writes: ['residual2_0_0RmsNorm3Forward_sum'],
        s: 0,
      },
      {
        shader: 'residual2_0_0RmsNorm3Forward_rmsNorm3',
        reads: [
          'residual2_0_0RmsNorm3Forward_sum',
          'pass1',
          'linear2_0_0_3',
          'linear2_0_1_2',
          'linear2_1_0_3',
          'linear2_1_1_2',
          'linear2_2_0_3',
          'linear2_2_1_2',
          'parameters',
        ],
        writes: ['rmsNorm3'],
        s: 0,
      },
      { shader: 'linear4Forward', reads: ['parameters', 'rmsNorm3'], writes: ['linear4'], s: 0 },
      {
        shader: 'lossForward2_lossForward2_sumPart',
        reads: ['examples', 'linear4'],
        writes: ['lossForward2_sumPart'],
        s: 0,
      },
      { shader: 'lossForward2_loss2', reads: ['lossForward2_sumPart'], writes: ['loss2'], s: 0 },
      { shader: 'lossForward3_loss3', reads: ['loss2', 'pass1'], writes: ['loss3'], s: 0 },
    ],
    shaders: {
      lossForward_loss: {
        samplers: ['examples', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2D parameters;
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

// specs/best-wavenet.yaml:19 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 44] to embedding0 [B, 16, 44]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, int(row_) * 44 + c);
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

// specs/best-wavenet.yaml:25 rmsNorm
// from embedding0 [B, 16, 44] to rmsNorm2_0_0_0Forward_sum [B, 16]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 x = four(pass1, 8, n * 44 + c + 4, 44);
    sum += (x * x);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:25 rmsNorm
// from rmsNorm2_0_0_0Forward_sum [B, 16], embedding0 [B, 16, 44], rmsNorm2_0_0_0Weight [44] to rmsNorm2_0_0_0 [B, 16, 44]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(rmsNorm2_0_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((fetch(pass1, 8, n * 44 + c + 4) * reciprocalRoot) * fetch(parameters, 8, c + 1188));
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

// specs/best-wavenet.yaml:26 gated
// from rmsNorm2_0_0_0 [B, 16, 44] to gated2_0_0_1 [B, 16, 176]
void gated2_0_0_1Forward_gated2_0_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (528);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 13 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_0_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (353);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 14 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_0_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (178);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 15 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_0_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (3);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 16 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_0_0_0, 8, b * 704 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 360448; k++) {
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
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from gated2_0_0_1 [B, 16, 176], gated2_0_0_1FilterWeight [44, 44, 4], gated2_0_0_1FilterBias [44] to gated2_0_0_1_2 [B, 16, 44]
void gated2_0_0_1Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 8976 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1, 9, r * 176 + d);
    vec4 x1 = fetch(gated2_0_0_1, 9, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_0_0_1, 9, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_0_0_1, 9, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_0_0_1, 9, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_0_0_1, 9, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_0_0_1, 9, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_0_0_1, 9, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 1232 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 1232 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 1232 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 1232 + 528 + c * 176 + d);
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

// specs/best-wavenet.yaml:26 gated
// from gated2_0_0_1 [B, 16, 176], gated2_0_0_1GateWeight [44, 44, 4], gated2_0_0_1GateBias [44] to gated2_0_0_1_3 [B, 16, 44]
void gated2_0_0_1Forward3(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 16764 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1, 9, r * 176 + d);
    vec4 x1 = fetch(gated2_0_0_1, 9, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_0_0_1, 9, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_0_0_1, 9, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_0_0_1, 9, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_0_0_1, 9, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_0_0_1, 9, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_0_0_1, 9, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 9020 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 9020 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 9020 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 9020 + 528 + c * 176 + d);
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
  if (e < 11264) {
    gated2_0_0_1Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_0_0_1Forward3(e - 11264, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-wavenet.yaml:26 gated
// from gated2_0_0_1_2 [B, 16, 44], gated2_0_0_1_3 [B, 16, 44] to gated2_0_0_1_4 [B, 16, 44]
void gated2_0_0_1Forward4_gated2_0_0_1_4(int e, out vec4 r0) {
  int i = e;
  r0 = (tanh_(striped(pass5, 7, 0, 44, i)) * sigmoid(striped(pass5, 7, 11264, 44, i)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from gated2_0_0_1_4 [B, 16, 44], linear2_0_0_3Weight [44, 44], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 16, 44]
void linear2_0_0_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 18744 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(gated2_0_0_1_4, 8, r * 44 + d);
    vec4 x1 = fetch(gated2_0_0_1_4, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(gated2_0_0_1_4, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(gated2_0_0_1_4, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(gated2_0_0_1_4, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(gated2_0_0_1_4, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(gated2_0_0_1_4, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(gated2_0_0_1_4, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 16808 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 16808 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 16808 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 16808 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44] to residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = (four(pass1, 8, n * 44 + c + 4, 44) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 16], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], rmsNorm2_0_1_0Weight [44] to rmsNorm2_0_1_0 [B, 16, 44]
void residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_0_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, c + 18788));
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
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:34 linear
// from rmsNorm2_0_1_0 [B, 16, 44], linear2_0_1_1_0_0Weight [52, 44], linear2_0_1_1_0_0Bias [52] to linear2_0_1_1_0_0 [B, 16, 52]
void linear2_0_1_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 21120 + c);
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
    vec4 y0 = fetch(parameters, 8, 18832 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 18832 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 18832 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 18832 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:35 linear
// from rmsNorm2_0_1_0 [B, 16, 44], linear2_0_1_1_1_0Weight [52, 44], linear2_0_1_1_1_0Bias [52] to linear2_0_1_1_1_0 [B, 16, 52]
void linear2_0_1_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 23460 + c);
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
    vec4 y0 = fetch(parameters, 8, 21172 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 21172 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 21172 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 21172 + 132 + c * 44 + d);
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
  if (e < 13312) {
    linear2_0_1_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_1_1_1_0Forward(e - 13312, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:31 parallel
// from linear2_0_1_1_0_0 [B, 16, 52], linear2_0_1_1_1_0 [B, 16, 52] to parallel2_0_1_1 [B, 16, 52]
void silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1(int e, out vec4 r0) {
  int i = e;
  vec4 total = striped(pass10, 7, 0, 52, i);
  r0 = ((total * sigmoid(total)) * striped(pass10, 7, 13312, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  silu2_0_1_1_0_1Parallel2_0_1_1Forward_parallel2_0_1_1(e, o0);
}
`,
      },
      linear2_0_1_2Forward: {
        samplers: ['parameters', 'parallel2_0_1_1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D parallel2_0_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from parallel2_0_1_1 [B, 16, 52], linear2_0_1_2Weight [44, 52], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 16, 44]
void linear2_0_1_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 25800 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(parallel2_0_1_1, 8, r * 52 + d);
    vec4 x1 = fetch(parallel2_0_1_1, 8, 52 + r * 52 + d);
    vec4 x2 = fetch(parallel2_0_1_1, 8, 104 + r * 52 + d);
    vec4 x3 = fetch(parallel2_0_1_1, 8, 156 + r * 52 + d);
    vec4 x4 = fetch(parallel2_0_1_1, 8, 208 + r * 52 + d);
    vec4 x5 = fetch(parallel2_0_1_1, 8, 260 + r * 52 + d);
    vec4 x6 = fetch(parallel2_0_1_1, 8, 312 + r * 52 + d);
    vec4 x7 = fetch(parallel2_0_1_1, 8, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 23512 + c * 52 + d);
    vec4 y1 = fetch(parameters, 8, 23512 + 52 + c * 52 + d);
    vec4 y2 = fetch(parameters, 8, 23512 + 104 + c * 52 + d);
    vec4 y3 = fetch(parameters, 8, 23512 + 156 + c * 52 + d);
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

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44] to residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((four(pass1, 8, n * 44 + c + 4, 44) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 16], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44] to rmsNorm2_1_0_0 [B, 16, 44]
void residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_1_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, c + 25844));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(e, o0);
}
`,
      },
      gated2_1_0_1Forward_gated2_1_0_1: {
        samplers: ['rmsNorm2_1_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D rmsNorm2_1_0_0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from rmsNorm2_1_0_0 [B, 16, 44] to gated2_1_0_1 [B, 16, 176]
void gated2_1_0_1Forward_gated2_1_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (528);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 13 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_1_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (353);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 14 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_1_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (178);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 15 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_1_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (3);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 16 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_1_0_0, 8, b * 704 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 360448; k++) {
    float one0;
    gated2_1_0_1Forward_gated2_1_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated2_1_0_1Forward2: {
        samplers: ['parameters', 'gated2_1_0_1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated2_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from gated2_1_0_1 [B, 16, 176], gated2_1_0_1FilterWeight [44, 44, 4], gated2_1_0_1FilterBias [44] to gated2_1_0_1_2 [B, 16, 44]
void gated2_1_0_1Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 33632 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_1_0_1, 9, r * 176 + d);
    vec4 x1 = fetch(gated2_1_0_1, 9, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_1_0_1, 9, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_1_0_1, 9, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_1_0_1, 9, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_1_0_1, 9, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_1_0_1, 9, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_1_0_1, 9, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 25888 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 25888 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 25888 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 25888 + 528 + c * 176 + d);
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

// specs/best-wavenet.yaml:26 gated
// from gated2_1_0_1 [B, 16, 176], gated2_1_0_1GateWeight [44, 44, 4], gated2_1_0_1GateBias [44] to gated2_1_0_1_3 [B, 16, 44]
void gated2_1_0_1Forward3(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 41420 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_1_0_1, 9, r * 176 + d);
    vec4 x1 = fetch(gated2_1_0_1, 9, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_1_0_1, 9, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_1_0_1, 9, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_1_0_1, 9, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_1_0_1, 9, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_1_0_1, 9, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_1_0_1, 9, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 33676 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 33676 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 33676 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 33676 + 528 + c * 176 + d);
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
  if (e < 11264) {
    gated2_1_0_1Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_1_0_1Forward3(e - 11264, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_1_0_1Forward4_gated2_1_0_1_4: {
        samplers: ['pass16'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass16;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from gated2_1_0_1_2 [B, 16, 44], gated2_1_0_1_3 [B, 16, 44] to gated2_1_0_1_4 [B, 16, 44]
void gated2_1_0_1Forward4_gated2_1_0_1_4(int e, out vec4 r0) {
  int i = e;
  r0 = (tanh_(striped(pass16, 7, 0, 44, i)) * sigmoid(striped(pass16, 7, 11264, 44, i)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gated2_1_0_1Forward4_gated2_1_0_1_4(e, o0);
}
`,
      },
      linear2_1_0_3Forward: {
        samplers: ['parameters', 'gated2_1_0_1_4'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated2_1_0_1_4;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from gated2_1_0_1_4 [B, 16, 44], linear2_1_0_3Weight [44, 44], linear2_1_0_3Bias [44] to linear2_1_0_3 [B, 16, 44]
void linear2_1_0_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 43400 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(gated2_1_0_1_4, 8, r * 44 + d);
    vec4 x1 = fetch(gated2_1_0_1_4, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(gated2_1_0_1_4, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(gated2_1_0_1_4, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(gated2_1_0_1_4, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(gated2_1_0_1_4, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(gated2_1_0_1_4, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(gated2_1_0_1_4, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 41464 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 41464 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 41464 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 41464 + 132 + c * 44 + d);
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
  linear2_1_0_3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44] to residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = (((four(pass1, 8, n * 44 + c + 4, 44) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_1_0_3, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 16], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], rmsNorm2_1_1_0Weight [44] to rmsNorm2_1_1_0 [B, 16, 44]
void residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_1_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, c + 43444));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(e, o0);
}
`,
      },
      linear2_1_1_1_0_0Forward: {
        samplers: ['parameters', 'rmsNorm2_1_1_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_1_1_0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:34 linear
// from rmsNorm2_1_1_0 [B, 16, 44], linear2_1_1_1_0_0Weight [52, 44], linear2_1_1_1_0_0Bias [52] to linear2_1_1_1_0_0 [B, 16, 52]
void linear2_1_1_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 45776 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_1_1_0, 8, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_1_1_0, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_1_1_0, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_1_1_0, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_1_1_0, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_1_1_0, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_1_1_0, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_1_1_0, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 43488 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 43488 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 43488 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 43488 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:35 linear
// from rmsNorm2_1_1_0 [B, 16, 44], linear2_1_1_1_1_0Weight [52, 44], linear2_1_1_1_1_0Bias [52] to linear2_1_1_1_1_0 [B, 16, 52]
void linear2_1_1_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 48116 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_1_1_0, 8, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_1_1_0, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_1_1_0, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_1_1_0, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_1_1_0, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_1_1_0, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_1_1_0, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_1_1_0, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 45828 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 45828 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 45828 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 45828 + 132 + c * 44 + d);
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
  if (e < 13312) {
    linear2_1_1_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_1_1_1_0Forward(e - 13312, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      silu2_1_1_1_0_1Parallel2_1_1_1Forward_parallel2_1_1_1: {
        samplers: ['pass21'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass21;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:31 parallel
// from linear2_1_1_1_0_0 [B, 16, 52], linear2_1_1_1_1_0 [B, 16, 52] to parallel2_1_1_1 [B, 16, 52]
void silu2_1_1_1_0_1Parallel2_1_1_1Forward_parallel2_1_1_1(int e, out vec4 r0) {
  int i = e;
  vec4 total = striped(pass21, 7, 0, 52, i);
  r0 = ((total * sigmoid(total)) * striped(pass21, 7, 13312, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  silu2_1_1_1_0_1Parallel2_1_1_1Forward_parallel2_1_1_1(e, o0);
}
`,
      },
      linear2_1_1_2Forward: {
        samplers: ['parameters', 'parallel2_1_1_1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D parallel2_1_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from parallel2_1_1_1 [B, 16, 52], linear2_1_1_2Weight [44, 52], linear2_1_1_2Bias [44] to linear2_1_1_2 [B, 16, 44]
void linear2_1_1_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 50456 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(parallel2_1_1_1, 8, r * 52 + d);
    vec4 x1 = fetch(parallel2_1_1_1, 8, 52 + r * 52 + d);
    vec4 x2 = fetch(parallel2_1_1_1, 8, 104 + r * 52 + d);
    vec4 x3 = fetch(parallel2_1_1_1, 8, 156 + r * 52 + d);
    vec4 x4 = fetch(parallel2_1_1_1, 8, 208 + r * 52 + d);
    vec4 x5 = fetch(parallel2_1_1_1, 8, 260 + r * 52 + d);
    vec4 x6 = fetch(parallel2_1_1_1, 8, 312 + r * 52 + d);
    vec4 x7 = fetch(parallel2_1_1_1, 8, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 48168 + c * 52 + d);
    vec4 y1 = fetch(parameters, 8, 48168 + 52 + c * 52 + d);
    vec4 y2 = fetch(parameters, 8, 48168 + 104 + c * 52 + d);
    vec4 y3 = fetch(parameters, 8, 48168 + 156 + c * 52 + d);
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
  linear2_1_1_2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44] to residual2_0_0RmsNorm2_2_0_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((((four(pass1, 8, n * 44 + c + 4, 44) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_1_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_1_1_2, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:25 rmsNorm
// from residual2_0_0RmsNorm2_2_0_0Forward_sum [B, 16], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], rmsNorm2_2_0_0Weight [44] to rmsNorm2_2_0_0 [B, 16, 44]
void residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_2_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) + row(linear2_1_1_2, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, c + 50500));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(e, o0);
}
`,
      },
      gated2_2_0_1Forward_gated2_2_0_1: {
        samplers: ['rmsNorm2_2_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D rmsNorm2_2_0_0;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from rmsNorm2_2_0_0 [B, 16, 44] to gated2_2_0_1 [B, 16, 176]
void gated2_2_0_1Forward_gated2_2_0_1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (1584);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 7 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_2_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (1057);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 10 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_2_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (530);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 13 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_2_0_0, 8, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (3);
    int b = rest / 2816;
    int t = (rest % 2816) / 176;
    int c = (rest % 176) / 4;
    if (rest >= 0 && b < batch && t < 16 && c < 44 && rest % 4 == 0) {
      r0 = at(rmsNorm2_2_0_0, 8, b * 704 + t * 44 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 360448; k++) {
    float one0;
    gated2_2_0_1Forward_gated2_2_0_1(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated2_2_0_1Forward2: {
        samplers: ['parameters', 'gated2_2_0_1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated2_2_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:26 gated
// from gated2_2_0_1 [B, 16, 176], gated2_2_0_1FilterWeight [44, 44, 4], gated2_2_0_1FilterBias [44] to gated2_2_0_1_2 [B, 16, 44]
void gated2_2_0_1Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 58288 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_2_0_1, 9, r * 176 + d);
    vec4 x1 = fetch(gated2_2_0_1, 9, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_2_0_1, 9, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_2_0_1, 9, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_2_0_1, 9, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_2_0_1, 9, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_2_0_1, 9, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_2_0_1, 9, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 50544 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 50544 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 50544 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 50544 + 528 + c * 176 + d);
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

// specs/best-wavenet.yaml:26 gated
// from gated2_2_0_1 [B, 16, 176], gated2_2_0_1GateWeight [44, 44, 4], gated2_2_0_1GateBias [44] to gated2_2_0_1_3 [B, 16, 44]
void gated2_2_0_1Forward3(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 66076 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gated2_2_0_1, 9, r * 176 + d);
    vec4 x1 = fetch(gated2_2_0_1, 9, 176 + r * 176 + d);
    vec4 x2 = fetch(gated2_2_0_1, 9, 352 + r * 176 + d);
    vec4 x3 = fetch(gated2_2_0_1, 9, 528 + r * 176 + d);
    vec4 x4 = fetch(gated2_2_0_1, 9, 704 + r * 176 + d);
    vec4 x5 = fetch(gated2_2_0_1, 9, 880 + r * 176 + d);
    vec4 x6 = fetch(gated2_2_0_1, 9, 1056 + r * 176 + d);
    vec4 x7 = fetch(gated2_2_0_1, 9, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, 58332 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, 58332 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, 58332 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, 58332 + 528 + c * 176 + d);
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
  if (e < 11264) {
    gated2_2_0_1Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2_2_0_1Forward3(e - 11264, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2_2_0_1Forward4_gated2_2_0_1_4: {
        samplers: ['pass27'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass27;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:26 gated
// from gated2_2_0_1_2 [B, 16, 44], gated2_2_0_1_3 [B, 16, 44] to gated2_2_0_1_4 [B, 16, 44]
void gated2_2_0_1Forward4_gated2_2_0_1_4(int e, out vec4 r0) {
  int i = e;
  r0 = (tanh_(striped(pass27, 7, 0, 44, i)) * sigmoid(striped(pass27, 7, 11264, 44, i)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gated2_2_0_1Forward4_gated2_2_0_1_4(e, o0);
}
`,
      },
      linear2_2_0_3Forward: {
        samplers: ['parameters', 'gated2_2_0_1_4'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated2_2_0_1_4;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:28 linear
// from gated2_2_0_1_4 [B, 16, 44], linear2_2_0_3Weight [44, 44], linear2_2_0_3Bias [44] to linear2_2_0_3 [B, 16, 44]
void linear2_2_0_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 68056 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(gated2_2_0_1_4, 8, r * 44 + d);
    vec4 x1 = fetch(gated2_2_0_1_4, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(gated2_2_0_1_4, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(gated2_2_0_1_4, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(gated2_2_0_1_4, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(gated2_2_0_1_4, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(gated2_2_0_1_4, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(gated2_2_0_1_4, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 66120 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 66120 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 66120 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 66120 + 132 + c * 44 + d);
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
  linear2_2_0_3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], linear2_2_0_3 [B, 16, 44] to residual2_0_0RmsNorm2_2_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = (((((four(pass1, 8, n * 44 + c + 4, 44) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_1_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_1_1_2, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_2_0_3, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum(e, o0);
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
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:30 rmsNorm
// from residual2_0_0RmsNorm2_2_1_0Forward_sum [B, 16], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], linear2_2_0_3 [B, 16, 44], rmsNorm2_2_1_0Weight [44] to rmsNorm2_2_1_0 [B, 16, 44]
void residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm2_2_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = (((((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) + row(linear2_1_1_2, 6, 0, 44, n, c)) + row(linear2_2_0_3, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, c + 68100));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(e, o0);
}
`,
      },
      linear2_2_1_1_0_0Forward: {
        samplers: ['parameters', 'rmsNorm2_2_1_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_2_1_0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:34 linear
// from rmsNorm2_2_1_0 [B, 16, 44], linear2_2_1_1_0_0Weight [52, 44], linear2_2_1_1_0_0Bias [52] to linear2_2_1_1_0_0 [B, 16, 52]
void linear2_2_1_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 70432 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_2_1_0, 8, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_2_1_0, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_2_1_0, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_2_1_0, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_2_1_0, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_2_1_0, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_2_1_0, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_2_1_0, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 68144 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 68144 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 68144 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 68144 + 132 + c * 44 + d);
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

// specs/best-wavenet.yaml:35 linear
// from rmsNorm2_2_1_0 [B, 16, 44], linear2_2_1_1_1_0Weight [52, 44], linear2_2_1_1_1_0Bias [52] to linear2_2_1_1_1_0 [B, 16, 52]
void linear2_2_1_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 52 * 8;
  int c = e % 52;
  r0 = fetch(parameters, 8, 72772 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(rmsNorm2_2_1_0, 8, r * 44 + d);
    vec4 x1 = fetch(rmsNorm2_2_1_0, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(rmsNorm2_2_1_0, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(rmsNorm2_2_1_0, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(rmsNorm2_2_1_0, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(rmsNorm2_2_1_0, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(rmsNorm2_2_1_0, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(rmsNorm2_2_1_0, 8, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, 70484 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 70484 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 70484 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 70484 + 132 + c * 44 + d);
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
  if (e < 13312) {
    linear2_2_1_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_1_1_1_0Forward(e - 13312, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      silu2_2_1_1_0_1Parallel2_2_1_1Forward_parallel2_2_1_1: {
        samplers: ['pass32'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass32;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:34 silu
// specs/best-wavenet.yaml:31 parallel
// from linear2_2_1_1_0_0 [B, 16, 52], linear2_2_1_1_1_0 [B, 16, 52] to parallel2_2_1_1 [B, 16, 52]
void silu2_2_1_1_0_1Parallel2_2_1_1Forward_parallel2_2_1_1(int e, out vec4 r0) {
  int i = e;
  vec4 total = striped(pass32, 7, 0, 52, i);
  r0 = ((total * sigmoid(total)) * striped(pass32, 7, 13312, 52, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  silu2_2_1_1_0_1Parallel2_2_1_1Forward_parallel2_2_1_1(e, o0);
}
`,
      },
      linear2_2_1_2Forward: {
        samplers: ['parameters', 'parallel2_2_1_1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D parallel2_2_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:36 linear
// from parallel2_2_1_1 [B, 16, 52], linear2_2_1_2Weight [44, 52], linear2_2_1_2Bias [44] to linear2_2_1_2 [B, 16, 44]
void linear2_2_1_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 44 * 8;
  int c = e % 44;
  r0 = fetch(parameters, 8, 75112 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 52; d += 4) {
    vec4 x0 = fetch(parallel2_2_1_1, 8, r * 52 + d);
    vec4 x1 = fetch(parallel2_2_1_1, 8, 52 + r * 52 + d);
    vec4 x2 = fetch(parallel2_2_1_1, 8, 104 + r * 52 + d);
    vec4 x3 = fetch(parallel2_2_1_1, 8, 156 + r * 52 + d);
    vec4 x4 = fetch(parallel2_2_1_1, 8, 208 + r * 52 + d);
    vec4 x5 = fetch(parallel2_2_1_1, 8, 260 + r * 52 + d);
    vec4 x6 = fetch(parallel2_2_1_1, 8, 312 + r * 52 + d);
    vec4 x7 = fetch(parallel2_2_1_1, 8, 364 + r * 52 + d);
    vec4 y0 = fetch(parameters, 8, 72824 + c * 52 + d);
    vec4 y1 = fetch(parameters, 8, 72824 + 52 + c * 52 + d);
    vec4 y2 = fetch(parameters, 8, 72824 + 104 + c * 52 + d);
    vec4 y3 = fetch(parameters, 8, 72824 + 156 + c * 52 + d);
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
  linear2_2_1_2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      residual2_0_0RmsNorm3Forward_residual2_0_0RmsNorm3Forward_sum: {
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

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:38 rmsNorm
// from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44] to residual2_0_0RmsNorm3Forward_sum [B, 16]
void residual2_0_0RmsNorm3Forward_residual2_0_0RmsNorm3Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((((((four(pass1, 8, n * 44 + c + 4, 44) + stripedFour(linear2_0_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_0_1_2, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_1_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_1_1_2, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_2_0_3, 6, 0, 44, n * 44 + c, 44)) + stripedFour(linear2_2_1_2, 6, 0, 44, n * 44 + c, 44));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm3Forward_residual2_0_0RmsNorm3Forward_sum(e, o0);
}
`,
      },
      residual2_0_0RmsNorm3Forward_rmsNorm3: {
        samplers: [
          'residual2_0_0RmsNorm3Forward_sum',
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
uniform sampler2D residual2_0_0RmsNorm3Forward_sum;
uniform sampler2D pass1;
uniform sampler2DArray linear2_0_0_3;
uniform sampler2DArray linear2_0_1_2;
uniform sampler2DArray linear2_1_0_3;
uniform sampler2DArray linear2_1_1_2;
uniform sampler2DArray linear2_2_0_3;
uniform sampler2DArray linear2_2_1_2;
uniform sampler2D parameters;
layout(location = 0) out vec4 o0;

// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:24 residual
// specs/best-wavenet.yaml:29 residual
// specs/best-wavenet.yaml:38 rmsNorm
// from residual2_0_0RmsNorm3Forward_sum [B, 16], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44], rmsNorm3Weight [44] to rmsNorm3 [B, 16, 44]
void residual2_0_0RmsNorm3Forward_rmsNorm3(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_0_0RmsNorm3Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 44.0) + 0.00001));
  r0 = ((((((((fetch(pass1, 8, n * 44 + c + 4) + row(linear2_0_0_3, 6, 0, 44, n, c)) + row(linear2_0_1_2, 6, 0, 44, n, c)) + row(linear2_1_0_3, 6, 0, 44, n, c)) + row(linear2_1_1_2, 6, 0, 44, n, c)) + row(linear2_2_0_3, 6, 0, 44, n, c)) + row(linear2_2_1_2, 6, 0, 44, n, c)) * reciprocalRoot) * fetch(parameters, 8, c + 75156));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm3Forward_rmsNorm3(e, o0);
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'rmsNorm3'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-wavenet.yaml:39 linear
// from rmsNorm3 [B, 16, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 16, 27]
void linear4Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 8, 76388 + c);
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
    vec4 y0 = fetch(parameters, 8, 75200 + c * 44 + d);
    vec4 y1 = fetch(parameters, 8, 75200 + 44 + c * 44 + d);
    vec4 y2 = fetch(parameters, 8, 75200 + 88 + c * 44 + d);
    vec4 y3 = fetch(parameters, 8, 75200 + 132 + c * 44 + d);
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
// from targets [B, 16, 1], linear4 [B, 16, 27] to lossForward2_sumPart [B, 16]
void lossForward2_lossForward2_sumPart(int e, out vec4 r0) {
  int n = e;
  vec4 largest = vec4(-3.4e38);
  vec4 sum2 = vec4(0.0);
  vec4 target = fetch(examples, 5, n + 2048);
  for (int c = 0; c < 27; c++) {
    vec4 total = stripedFour(linear4, 6, 0, 27, n * 27 + c, 27);
    largest = max(largest, total);
    sum2 += (same(vec4(float(c)), target) * total);
  }
  vec4 sum3 = vec4(0.0);
  for (int c = 0; c < 27; c++) {
    sum3 += exp((stripedFour(linear4, 6, 0, 27, n * 27 + c, 27) - largest));
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
