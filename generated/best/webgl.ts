// Made by wnc from specs/best.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 49156, layers: 1 },
      rmsNorm2_0_0_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_0_0_0: { length: 49152, layers: 1 },
      gru2_0_0_1: { length: 18432, layers: 8 },
      gru2_0_0_1_2: { length: 245760, layers: 1 },
      gru2_0_0_1_3: { length: 49152, layers: 1 },
      pass8: { length: 47104, layers: 1 },
      pass9: { length: 98304, layers: 1 },
      attention2_0_1_1: { length: 18432, layers: 8 },
      pass11: { length: 147456, layers: 1 },
      attention2_0_1_1_5: { length: 65536, layers: 1 },
      attention2_0_1_1_7: { length: 4096, layers: 1 },
      attention2_0_1_1Forward6_largest: { length: 4096, layers: 1 },
      pass14: { length: 131072, layers: 1 },
      attention2_0_1_1_8: { length: 49152, layers: 1 },
      attention2_0_1_1_9: { length: 6144, layers: 8 },
      rmsNorm2_0_2_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_0_2_0: { length: 49152, layers: 1 },
      pass19: { length: 22528, layers: 8 },
      silu2_0_2_1_0_1: { length: 90112, layers: 1 },
      parallel2_0_2_1: { length: 90112, layers: 1 },
      linear2_0_2_2: { length: 6144, layers: 8 },
      pass23: { length: 50176, layers: 1 },
      rmsNorm2_1_0_0: { length: 49152, layers: 1 },
      gru2_1_0_1: { length: 18432, layers: 8 },
      gru2_1_0_1_2: { length: 245760, layers: 1 },
      gru2_1_0_1_3: { length: 49152, layers: 1 },
      pass29: { length: 47104, layers: 1 },
      pass30: { length: 98304, layers: 1 },
      attention2_1_1_1: { length: 18432, layers: 8 },
      pass32: { length: 147456, layers: 1 },
      attention2_1_1_1_5: { length: 65536, layers: 1 },
      attention2_1_1_1_7: { length: 4096, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_largest: { length: 4096, layers: 1 },
      pass35: { length: 131072, layers: 1 },
      attention2_1_1_1_8: { length: 49152, layers: 1 },
      attention2_1_1_1_9: { length: 6144, layers: 8 },
      rmsNorm2_1_2_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_1_2_0: { length: 49152, layers: 1 },
      pass40: { length: 22528, layers: 8 },
      silu2_1_2_1_0_1: { length: 90112, layers: 1 },
      parallel2_1_2_1: { length: 90112, layers: 1 },
      linear2_1_2_2: { length: 6144, layers: 8 },
      pass44: { length: 50176, layers: 1 },
      rmsNorm3: { length: 49152, layers: 1 },
      linear4: { length: 3584, layers: 8 },
      lossForward2_sum3: { length: 1024, layers: 1 },
      lossForward2_largest: { length: 1024, layers: 1 },
      lossForward2_sumPart: { length: 1024, layers: 1 },
      pass48: { length: 27652, layers: 1 },
      pass49: { length: 6368, layers: 8 },
      pass50: { length: 1072, layers: 1 },
      dResidual2_1_1: { length: 49152, layers: 1 },
      dLinear2_1_2_2: { length: 49152, layers: 1 },
      pass52: { length: 11840, layers: 8 },
      dLinear2_1_2_1_1_0: { length: 90112, layers: 1 },
      dLinear2_1_2_1_0_0: { length: 90112, layers: 1 },
      dLinear2_1_2_1_1_0Bias: { length: 88, layers: 1 },
      dLinear2_1_2_1_0_0Bias: { length: 88, layers: 1 },
      pass55: { length: 13344, layers: 8 },
      pass56: { length: 1072, layers: 1 },
      dResidual2_1_1_2: { length: 49152, layers: 1 },
      dAttention2_1_1_1: { length: 49152, layers: 1 },
      pass58: { length: 6480, layers: 8 },
      pass59: { length: 114688, layers: 1 },
      attention2_1_1_1Backward4_dPower: { length: 4096, layers: 1 },
      dAttention2_1_1_1_4: { length: 65536, layers: 1 },
      pass62: { length: 98304, layers: 1 },
      dAttention2_1_1_1_7: { length: 147456, layers: 1 },
      pass64: { length: 7152, layers: 8 },
      pass65: { length: 1072, layers: 1 },
      dResidual2_0_2: { length: 49152, layers: 1 },
      dGru2_1_0_1: { length: 49152, layers: 1 },
      dGru2_1_0_1_2: { length: 245760, layers: 1 },
      dGru2_1_0_1_3: { length: 49152, layers: 1 },
      dGru2_1_0_1_4: { length: 245760, layers: 1 },
      pass72: { length: 294912, layers: 1 },
      pass73: { length: 154608, layers: 8 },
      pass74: { length: 2080, layers: 8 },
      dResidual2_0_1: { length: 49152, layers: 1 },
      dLinear2_0_2_2: { length: 49152, layers: 1 },
      pass76: { length: 11840, layers: 8 },
      dLinear2_0_2_1_1_0: { length: 90112, layers: 1 },
      dLinear2_0_2_1_0_0: { length: 90112, layers: 1 },
      dLinear2_0_2_1_1_0Bias: { length: 88, layers: 1 },
      dLinear2_0_2_1_0_0Bias: { length: 88, layers: 1 },
      pass79: { length: 13344, layers: 8 },
      pass80: { length: 1072, layers: 1 },
      dResidual2_0_1_2: { length: 49152, layers: 1 },
      dAttention2_0_1_1: { length: 49152, layers: 1 },
      pass82: { length: 6480, layers: 8 },
      pass83: { length: 114688, layers: 1 },
      attention2_0_1_1Backward4_dPower: { length: 4096, layers: 1 },
      dAttention2_0_1_1_4: { length: 65536, layers: 1 },
      pass86: { length: 98304, layers: 1 },
      dAttention2_0_1_1_7: { length: 147456, layers: 1 },
      pass88: { length: 7152, layers: 8 },
      pass89: { length: 1072, layers: 1 },
      dDropout1: { length: 49152, layers: 1 },
      dGru2_0_0_1: { length: 49152, layers: 1 },
      dGru2_0_0_1_2: { length: 245760, layers: 1 },
      dGru2_0_0_1_3: { length: 49152, layers: 1 },
      dGru2_0_0_1_4: { length: 245760, layers: 1 },
      pass96: { length: 294912, layers: 1 },
      pass97: { length: 154608, layers: 8 },
      pass98: { length: 2080, layers: 8 },
      dEmbedding0: { length: 49152, layers: 1 },
      dEmbedding0Weight: { length: 192, layers: 8 },
      gru2_0_0_1_2_before: { length: 245760, layers: 1 },
      gru2_1_0_1_2_before: { length: 245760, layers: 1 },
      dGru2_1_0_1_4_before: { length: 245760, layers: 1 },
      dGru2_0_0_1_4_before: { length: 245760, layers: 1 },
      gradients: { length: 75788, layers: 1 },
    },
    targets: 1024,
    examples: 2048,
    logits: { texture: 'linear4', offset: 0, columns: 27 },
    loss: { texture: 'pass49', offset: 0 },
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
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_0_0_0'],
        writes: ['gru2_0_0_1'],
        s: 0,
        numbers: [15168, 1344],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_0_0_1', 'parameters'],
        writes: ['gru2_0_0_1_2_before'],
        s: 0,
        numbers: [15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 0,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 1,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 2,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 3,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 4,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 5,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 6,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 7,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 8,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 9,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 10,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 11,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 12,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 13,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 14,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['gru2_0_0_1_2'],
        writes: ['gru2_0_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot',
        reads: ['pass1', 'gru2_0_0_1_3'],
        writes: ['pass8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0',
        reads: ['pass8', 'pass1', 'gru2_0_0_1_3', 'parameters'],
        writes: ['pass9'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward',
        reads: ['parameters', 'pass9'],
        writes: ['attention2_0_1_1'],
        s: 0,
        numbers: [22416, 15504],
      },
      {
        shader: 'attention2_0_1_1Forward2_attention2_0_1_1_2',
        reads: ['attention2_0_1_1'],
        writes: ['pass11'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward5_attention2_0_1_1_5',
        reads: ['pass11'],
        writes: ['attention2_0_1_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward6_attention2_0_1_1_7',
        reads: ['attention2_0_1_1_5'],
        writes: ['attention2_0_1_1_7', 'attention2_0_1_1Forward6_largest'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward6_attention2_0_1_1_6',
        reads: ['attention2_0_1_1Forward6_largest', 'attention2_0_1_1_5', 'attention2_0_1_1_7'],
        writes: ['pass14'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward7_attention2_0_1_1_8',
        reads: ['pass14', 'pass11'],
        writes: ['attention2_0_1_1_8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward8',
        reads: ['parameters', 'attention2_0_1_1_8'],
        writes: ['attention2_0_1_1_9'],
        s: 0,
        numbers: [24864, 22560],
      },
      {
        shader: 'dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0ReciprocalRoot',
        reads: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_9'],
        writes: ['rmsNorm2_0_2_0ReciprocalRoot'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0',
        reads: ['rmsNorm2_0_2_0ReciprocalRoot', 'pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_9', 'parameters'],
        writes: ['rmsNorm2_0_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_0_2_0'],
        writes: ['pass19'],
        s: 0,
        numbers: [29184, 24960, 33496, 29272],
      },
      {
        shader: 'silu2_0_2_1_0_1Forward_silu2_0_2_1_0_1',
        reads: ['pass19'],
        writes: ['silu2_0_2_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1',
        reads: ['pass19', 'silu2_0_2_1_0_1'],
        writes: ['parallel2_0_2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_2Forward',
        reads: ['parameters', 'parallel2_0_2_1'],
        writes: ['linear2_0_2_2'],
        s: 0,
        numbers: [37808, 33584],
      },
      {
        shader: 'dropout1RmsNorm2_1_0_0Forward_residual2_0_2',
        reads: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_9', 'linear2_0_2_2'],
        writes: ['pass23'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0',
        reads: ['pass23', 'pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_9', 'linear2_0_2_2', 'parameters'],
        writes: ['rmsNorm2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_1_0_0'],
        writes: ['gru2_1_0_1'],
        s: 0,
        numbers: [51728, 37904],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_1_0_1', 'parameters'],
        writes: ['gru2_1_0_1_2_before'],
        s: 0,
        numbers: [51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 0,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 1,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 2,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 3,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 4,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 5,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 6,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 7,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 8,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 9,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 10,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 11,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 12,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 13,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 14,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['gru2_1_0_1_2'],
        writes: ['gru2_1_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot',
        reads: ['pass23', 'gru2_1_0_1_3'],
        writes: ['pass29'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0',
        reads: ['pass29', 'pass23', 'gru2_1_0_1_3', 'parameters'],
        writes: ['pass30'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward',
        reads: ['parameters', 'pass30'],
        writes: ['attention2_1_1_1'],
        s: 0,
        numbers: [58976, 52064],
      },
      {
        shader: 'attention2_0_1_1Forward2_attention2_0_1_1_2',
        reads: ['attention2_1_1_1'],
        writes: ['pass32'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward5_attention2_0_1_1_5',
        reads: ['pass32'],
        writes: ['attention2_1_1_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_7',
        reads: ['attention2_1_1_1_5'],
        writes: ['attention2_1_1_1_7', 'attention2_0_1_1Attention2_1_1_1Forward_largest'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_6',
        reads: [
          'attention2_0_1_1Attention2_1_1_1Forward_largest',
          'attention2_1_1_1_5',
          'attention2_1_1_1_7',
        ],
        writes: ['pass35'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward7_attention2_0_1_1_8',
        reads: ['pass35', 'pass32'],
        writes: ['attention2_1_1_1_8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward8',
        reads: ['parameters', 'attention2_1_1_1_8'],
        writes: ['attention2_1_1_1_9'],
        s: 0,
        numbers: [61424, 59120],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0ReciprocalRoot',
        reads: ['pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9'],
        writes: ['rmsNorm2_1_2_0ReciprocalRoot'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0',
        reads: ['rmsNorm2_1_2_0ReciprocalRoot', 'pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'parameters'],
        writes: ['rmsNorm2_1_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_1_2_0'],
        writes: ['pass40'],
        s: 0,
        numbers: [65744, 61520, 70056, 65832],
      },
      {
        shader: 'silu2_0_2_1_0_1Forward_silu2_0_2_1_0_1',
        reads: ['pass40'],
        writes: ['silu2_1_2_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1',
        reads: ['pass40', 'silu2_1_2_1_0_1'],
        writes: ['parallel2_1_2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_2Forward',
        reads: ['parameters', 'parallel2_1_2_1'],
        writes: ['linear2_1_2_2'],
        s: 0,
        numbers: [74368, 70144],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm3Forward_residual2_1_2',
        reads: ['pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'linear2_1_2_2'],
        writes: ['pass44'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm3Forward_rmsNorm3',
        reads: ['pass44', 'pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'linear2_1_2_2', 'parameters'],
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
        writes: ['pass48'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass48', 'pass1', 'parameters', 'rmsNorm3'],
        writes: ['pass49'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm3Backward_dRmsNorm3Weight',
        reads: ['pass49', 'pass44', 'parameters'],
        writes: ['pass50'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm3Dropout2_1_2_3Backward_dResidual2_1_1',
        reads: ['pass50', 'pass44', 'pass49', 'parameters'],
        writes: ['dResidual2_1_1', 'dLinear2_1_2_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_2Backward_dLinear2_1_2_2Bias',
        reads: ['dLinear2_1_2_2', 'parameters', 'parallel2_1_2_1'],
        writes: ['pass52'],
        s: 0,
        numbers: [70144],
      },
      {
        shader: 'parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0',
        reads: ['pass52', 'pass40', 'silu2_1_2_1_0_1'],
        writes: ['dLinear2_1_2_1_1_0', 'dLinear2_1_2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0Bias',
        reads: ['pass52', 'pass40', 'silu2_1_2_1_0_1'],
        writes: ['dLinear2_1_2_1_1_0Bias', 'dLinear2_1_2_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_1_1_0InputGradient',
        reads: ['dLinear2_1_2_1_1_0', 'parameters', 'rmsNorm2_1_2_0', 'dLinear2_1_2_1_0_0'],
        writes: ['pass55'],
        s: 0,
        numbers: [65832, 61520],
      },
      {
        shader: 'linear2_1_2_1_0_0RmsNorm2_1_2_0Backward_dRmsNorm2_1_2_0Weight',
        reads: [
          'pass55',
          'pass23',
          'gru2_1_0_1_3',
          'attention2_1_1_1_9',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass56'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_1_0_0Dropout2_1_1_2Backward_dResidual2_1_1_2',
        reads: [
          'pass56',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'pass23',
          'gru2_1_0_1_3',
          'attention2_1_1_1_9',
          'dResidual2_1_1',
          'pass55',
          'parameters',
        ],
        writes: ['dResidual2_1_1_2', 'dAttention2_1_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward_dAttention2_1_1_1OutProjBias',
        reads: ['dAttention2_1_1_1', 'parameters', 'attention2_1_1_1_8'],
        writes: ['pass58'],
        s: 0,
        numbers: [59120],
      },
      {
        shader: 'attention2_1_1_1Backward2_dAttention2_1_1_1Weights',
        reads: ['pass58', 'pass32', 'pass35'],
        writes: ['pass59'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward4_attention2_1_1_1Backward4_dPower',
        reads: ['pass59', 'pass35'],
        writes: ['attention2_1_1_1Backward4_dPower'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward4_dAttention2_1_1_1_4',
        reads: ['attention2_1_1_1Backward4_dPower', 'attention2_1_1_1_7', 'pass59', 'pass35'],
        writes: ['dAttention2_1_1_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward5_dAttention2_1_1_1_5',
        reads: ['dAttention2_1_1_1_4', 'pass32'],
        writes: ['pass62'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward7_dAttention2_1_1_1_7',
        reads: ['pass62', 'pass59'],
        writes: ['dAttention2_1_1_1_7'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward8_dAttention2_1_1_1InProjBias',
        reads: ['dAttention2_1_1_1_7', 'parameters', 'pass30'],
        writes: ['pass64'],
        s: 0,
        numbers: [52064],
      },
      {
        shader: 'rmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight',
        reads: ['pass64', 'pass23', 'gru2_1_0_1_3', 'pass29', 'parameters'],
        writes: ['pass65'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_1_0_0Dropout2_1_0_2Backward_dResidual2_0_2',
        reads: [
          'pass65',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'pass29',
          'dResidual2_1_1_2',
          'dResidual2_1_1',
          'pass55',
          'parameters',
          'pass64',
          'pass23',
          'gru2_1_0_1_3',
        ],
        writes: ['dResidual2_0_2', 'dGru2_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward_dGru2_1_0_1_2',
        reads: ['dGru2_1_0_1'],
        writes: ['dGru2_1_0_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['dGru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4',
        reads: ['dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 0,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 1,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 2,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 3,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 4,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 5,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 6,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 7,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 8,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 9,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 10,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 11,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 12,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 13,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_3',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 0,
        numbers: [44816],
      },
      {
        shader: 'gru2_1_0_1Backward4_dGru2_1_0_1_5',
        reads: ['dGru2_1_0_1_4'],
        writes: ['pass72'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward6_dGru2_1_0_1_7',
        reads: ['pass72', 'parameters', 'rmsNorm2_1_0_0'],
        writes: ['pass73'],
        s: 0,
        numbers: [37904],
      },
      {
        shader: 'gru2_1_0_1WeightGradient',
        reads: ['pass73', 'pass30', 'pass23', 'parameters'],
        writes: ['pass74'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm2_1_0_0Dropout2_0_2_3Backward_dResidual2_0_1',
        reads: ['pass74', 'pass23', 'dResidual2_0_2', 'pass73', 'parameters'],
        writes: ['dResidual2_0_1', 'dLinear2_0_2_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_2Backward_dLinear2_1_2_2Bias',
        reads: ['dLinear2_0_2_2', 'parameters', 'parallel2_0_2_1'],
        writes: ['pass76'],
        s: 0,
        numbers: [33584],
      },
      {
        shader: 'parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0',
        reads: ['pass76', 'pass19', 'silu2_0_2_1_0_1'],
        writes: ['dLinear2_0_2_1_1_0', 'dLinear2_0_2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0Bias',
        reads: ['pass76', 'pass19', 'silu2_0_2_1_0_1'],
        writes: ['dLinear2_0_2_1_1_0Bias', 'dLinear2_0_2_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_1_1_0InputGradient',
        reads: ['dLinear2_0_2_1_1_0', 'parameters', 'rmsNorm2_0_2_0', 'dLinear2_0_2_1_0_0'],
        writes: ['pass79'],
        s: 0,
        numbers: [29272, 24960],
      },
      {
        shader: 'linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight',
        reads: [
          'pass79',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass80'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2',
        reads: [
          'pass80',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'dResidual2_0_1',
          'pass79',
          'parameters',
        ],
        writes: ['dResidual2_0_1_2', 'dAttention2_0_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward_dAttention2_1_1_1OutProjBias',
        reads: ['dAttention2_0_1_1', 'parameters', 'attention2_0_1_1_8'],
        writes: ['pass82'],
        s: 0,
        numbers: [22560],
      },
      {
        shader: 'attention2_1_1_1Backward2_dAttention2_1_1_1Weights',
        reads: ['pass82', 'pass11', 'pass14'],
        writes: ['pass83'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward4_attention2_1_1_1Backward4_dPower',
        reads: ['pass83', 'pass14'],
        writes: ['attention2_0_1_1Backward4_dPower'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward4_dAttention2_1_1_1_4',
        reads: ['attention2_0_1_1Backward4_dPower', 'attention2_0_1_1_7', 'pass83', 'pass14'],
        writes: ['dAttention2_0_1_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward5_dAttention2_1_1_1_5',
        reads: ['dAttention2_0_1_1_4', 'pass11'],
        writes: ['pass86'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward7_dAttention2_1_1_1_7',
        reads: ['pass86', 'pass83'],
        writes: ['dAttention2_0_1_1_7'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward8_dAttention2_1_1_1InProjBias',
        reads: ['dAttention2_0_1_1_7', 'parameters', 'pass9'],
        writes: ['pass88'],
        s: 0,
        numbers: [15504],
      },
      {
        shader: 'rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight',
        reads: ['pass88', 'pass1', 'gru2_0_0_1_3', 'pass8', 'parameters'],
        writes: ['pass89'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1',
        reads: [
          'pass89',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass8',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass79',
          'parameters',
          'pass88',
          'pass1',
          'gru2_0_0_1_3',
        ],
        writes: ['dDropout1', 'dGru2_0_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward_dGru2_1_0_1_2',
        reads: ['dGru2_0_0_1'],
        writes: ['dGru2_0_0_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['dGru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4',
        reads: ['dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 0,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 1,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 2,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 3,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 4,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 5,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 6,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 7,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 8,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 9,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 10,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 11,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 12,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 13,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_3',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 0,
        numbers: [8256],
      },
      {
        shader: 'gru2_1_0_1Backward4_dGru2_1_0_1_5',
        reads: ['dGru2_0_0_1_4'],
        writes: ['pass96'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward6_dGru2_1_0_1_7',
        reads: ['pass96', 'parameters', 'rmsNorm2_0_0_0'],
        writes: ['pass97'],
        s: 0,
        numbers: [1344],
      },
      {
        shader: 'gru2_0_0_1WeightGradient',
        reads: ['pass97', 'pass9', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        writes: ['pass98'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm2_0_0_0Dropout1Backward_dEmbedding0',
        reads: ['pass98', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass97', 'parameters'],
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
          'pass97',
          'pass98',
          'pass88',
          'pass73',
          'pass74',
          'pass64',
          'pass79',
          'pass76',
          'pass55',
          'pass52',
          'pass82',
          'pass58',
          'dEmbedding0Weight',
          'pass49',
          'dLinear2_0_2_1_0_0Bias',
          'dLinear2_0_2_1_1_0Bias',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients2',
        reads: [
          'dLinear2_1_2_1_0_0Bias',
          'dLinear2_1_2_1_1_0Bias',
          'pass98',
          'pass89',
          'pass82',
          'pass80',
          'pass76',
          'pass74',
          'pass65',
          'pass58',
          'pass56',
          'pass52',
          'pass50',
          'pass49',
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
// from targets [B, 16, 1] to lossCount [1, 1, 1]
void lossForward_lossCount(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += notNegative(at(examples, 5, n + 1024));
  }
  r0 = max(sum, 1.0);
}

// specs/best.yaml:20 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 48] to embedding0 [B, 16, 48]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 48 + c);
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

// specs/best.yaml:21 dropout
// specs/best.yaml:26 rmsNorm
// from embedding0 [B, 16, 48] to rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 product_ = (four(pass1, 7, n * 48 + c + 4, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112));
    sum += (product_ * product_);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
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
const int p0 = 0;
const int p1 = 1296;
layout(location = 0) out vec4 o0;

// specs/best.yaml:21 dropout
// specs/best.yaml:26 rmsNorm
// from rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 48], rmsNorm2_0_0_0Weight [48] to rmsNorm2_0_0_0 [B, 16, 48]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 4, n);
  r0 = (((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112)) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(e, o0);
}
`,
      },
      gru2_0_0_1Forward: {
        samplers: ['parameters', 'rmsNorm2_0_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_0_0_0;
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

// specs/best.yaml:27 gru
// from rmsNorm2_0_0_0 [B, 16, 48], gru2_0_0_1WeightIhL0 [144, 48], gru2_0_0_1BiasIhL0 [144] to gru2_0_0_1 [B, 16, 144]
void gru2_0_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 144 * 8;
  int c = e % 144;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_0_0, 7, r * 48 + d);
    vec4 x1 = fetch(rmsNorm2_0_0_0, 7, 48 + r * 48 + d);
    vec4 x2 = fetch(rmsNorm2_0_0_0, 7, 96 + r * 48 + d);
    vec4 x3 = fetch(rmsNorm2_0_0_0, 7, 144 + r * 48 + d);
    vec4 x4 = fetch(rmsNorm2_0_0_0, 7, 192 + r * 48 + d);
    vec4 x5 = fetch(rmsNorm2_0_0_0, 7, 240 + r * 48 + d);
    vec4 x6 = fetch(rmsNorm2_0_0_0, 7, 288 + r * 48 + d);
    vec4 x7 = fetch(rmsNorm2_0_0_0, 7, 336 + r * 48 + d);
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
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gru2_0_0_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      gru2_0_0_1Forward2_gru2_0_0_1_2: {
        samplers: ['gru2_0_0_1', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray gru2_0_0_1;
uniform sampler2D parameters;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from gru2_0_0_1 [B, 16, 144], gru2_0_0_1BiasHhL0 [144] to gru2_0_0_1_2 [B, 16, 240]
void gru2_0_0_1Forward2_gru2_0_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3840;
    int j = e % 3840;
    if (b < batch && j < 48) {
      float sumR = 0.0;
      float sumZ = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j + 48) + (fetch(parameters, 8, p0 + j + 48) + sumZ)));
      vec4 m = (fetch(parameters, 8, p0 + j + 96) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 144, b * 16, j + 96) + (r * m)));
      float previous = 0.0;
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (48);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      float sumR = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (96);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      float sumZ = 0.0;
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j + 48) + (fetch(parameters, 8, p0 + j + 48) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (144);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      float sumR = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p0 + j + 96) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 144, b * 16, j + 96) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (192);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      float sumM = 0.0;
      vec4 m = (fetch(parameters, 8, p0 + j + 96) + sumM);
      r0 = m;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru2_0_0_1Forward2_gru2_0_0_1_2(e, o0);
}
`,
      },
      gru2_0_0_1Forward2_gru2_0_0_1_2_2: {
        samplers: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D gru2_0_0_1_2;
uniform sampler2D parameters;
uniform sampler2DArray gru2_0_0_1;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from gru2_0_0_1WeightHhL0 [144, 48], gru2_0_0_1_2 [B, 16, 240], gru2_0_0_1 [B, 16, 144], gru2_0_0_1BiasHhL0 [144] to gru2_0_0_1_2 [B, 16, 240]
void gru2_0_0_1Forward2_gru2_0_0_1_2_2(int e, out vec4 r0) {
  r0 = fetch(gru2_0_0_1_2, 8, e);
  {
    int rest = e - (s * 240 + 240);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumR = vec4(0.0);
      vec4 sumZ = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumR += (four(parameters, 8, p0 + j * 48 + k, 48) * at(gru2_0_0_1_2, 8, b * 3840 + s * 240 + k));
        sumZ += (four(parameters, 8, p0 + j * 48 + k + 2304, 48) * at(gru2_0_0_1_2, 8, b * 3840 + s * 240 + k));
        sumM += (four(parameters, 8, p0 + j * 48 + k + 4608, 48) * at(gru2_0_0_1_2, 8, b * 3840 + s * 240 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j + 48) + (fetch(parameters, 8, p1 + j + 48) + sumZ)));
      vec4 m = (fetch(parameters, 8, p1 + j + 96) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j + 96) + (r * m)));
      vec4 previous = fetch(gru2_0_0_1_2, 8, b * 3840 + s * 240 + j);
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (s * 240 + 288);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumR = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumR += (four(parameters, 8, p0 + j * 48 + k, 48) * at(gru2_0_0_1_2, 8, b * 3840 + s * 240 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (s * 240 + 336);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumZ = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumZ += (four(parameters, 8, p0 + j * 48 + k + 2304, 48) * at(gru2_0_0_1_2, 8, b * 3840 + s * 240 + k));
      }
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j + 48) + (fetch(parameters, 8, p1 + j + 48) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (s * 240 + 384);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumR = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumR += (four(parameters, 8, p0 + j * 48 + k, 48) * at(gru2_0_0_1_2, 8, b * 3840 + s * 240 + k));
        sumM += (four(parameters, 8, p0 + j * 48 + k + 4608, 48) * at(gru2_0_0_1_2, 8, b * 3840 + s * 240 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p1 + j + 96) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j + 96) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (s * 240 + 432);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumM += (four(parameters, 8, p0 + j * 48 + k + 4608, 48) * at(gru2_0_0_1_2, 8, b * 3840 + s * 240 + k));
      }
      vec4 m = (fetch(parameters, 8, p1 + j + 96) + sumM);
      r0 = m;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru2_0_0_1Forward2_gru2_0_0_1_2_2(e, o0);
}
`,
      },
      gru2_0_0_1Forward3_gru2_0_0_1_3: {
        samplers: ['gru2_0_0_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D gru2_0_0_1_2;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from gru2_0_0_1_2 [B, 16, 240] to gru2_0_0_1_3 [B, 16, 48]
void gru2_0_0_1Forward3_gru2_0_0_1_3(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = fetch(gru2_0_0_1_2, 8, b * 3840 + t * 240 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gru2_0_0_1Forward3_gru2_0_0_1_3(e, o0);
}
`,
      },
      dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot: {
        samplers: ['pass1', 'gru2_0_0_1_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
const int p0 = 0;
const int p1 = 1;
layout(location = 0) out vec4 o0;

// specs/best.yaml:21 dropout
// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:30 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48] to rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = ((four(pass1, 7, n * 48 + c + 4, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112)) + (four(gru2_0_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p1), n * 48 + c, 48, 429496730u, 1.1111111111111112)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = reciprocalRoot;
}

// specs/best.yaml:27 gru
// from gru2_0_0_1_3 [B, 16, 48] to dGru2_0_0_1_9 [B, 15, 48]
void gru2_0_0_1Backward8_dGru2_0_0_1_9(int e, out vec4 r0) {
  int b = e / 720;
  int t = (e % 720) / 48;
  int c = e % 48;
  r0 = fetch(gru2_0_0_1_3, 7, b * 768 + t * 48 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 1024) {
    dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot(e, o0);
  } else {
    gru2_0_0_1Backward8_dGru2_0_0_1_9(e - 1024, o0);
  }
}
`,
      },
      dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0: {
        samplers: ['pass8', 'pass1', 'gru2_0_0_1_3', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass8;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 15456;
layout(location = 0) out vec4 o0;

// specs/best.yaml:21 dropout
// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:30 rmsNorm
// from rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], rmsNorm2_0_1_0Weight [48] to rmsNorm2_0_1_0 [B, 16, 48]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float reciprocalRoot = at(pass8, 7, n);
  r0 = ((((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112)) + (fetch(gru2_0_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) * reciprocalRoot) * fetch(parameters, 8, p2 + c));
}

// specs/best.yaml:27 gru
// from dGru2_0_0_1_9 [B, 15, 48] to dGru2_0_0_1_10 [B, 16, 48]
void gru2_0_0_1Backward9_dGru2_0_0_1_10(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (48);
    int b = rest / 768;
    int t = (rest % 768) / 48;
    int c = rest % 48;
    if (rest >= 0 && b < batch && t < 15 && c < 48) {
      r0 = fetch(pass8, 7, b * 720 + t * 48 + c + 1024);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 49152) {
    dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(e, o0);
  } else {
    gru2_0_0_1Backward9_dGru2_0_0_1_10(e - 49152, o0);
  }
}
`,
      },
      attention2_0_1_1Forward: {
        samplers: ['parameters', 'pass9'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D pass9;
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

// specs/best.yaml:31 attention
// from rmsNorm2_0_1_0 [B, 16, 48], attention2_0_1_1InProjWeight [144, 48], attention2_0_1_1InProjBias [144] to attention2_0_1_1 [B, 16, 144]
void attention2_0_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 144 * 8;
  int c = e % 144;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass9, 8, r * 48 + d);
    vec4 x1 = fetch(pass9, 8, 48 + r * 48 + d);
    vec4 x2 = fetch(pass9, 8, 96 + r * 48 + d);
    vec4 x3 = fetch(pass9, 8, 144 + r * 48 + d);
    vec4 x4 = fetch(pass9, 8, 192 + r * 48 + d);
    vec4 x5 = fetch(pass9, 8, 240 + r * 48 + d);
    vec4 x6 = fetch(pass9, 8, 288 + r * 48 + d);
    vec4 x7 = fetch(pass9, 8, 336 + r * 48 + d);
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
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      attention2_0_1_1Forward2_attention2_0_1_1_2: {
        samplers: ['attention2_0_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray attention2_0_1_1;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_2 [B, 16, 48]
void attention2_0_1_1Forward2_attention2_0_1_1_2(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = row(attention2_0_1_1, 7, 0, 144, b * 16 + t, c);
}

// specs/best.yaml:31 attention
// from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_3 [B, 16, 48]
void attention2_0_1_1Forward3_attention2_0_1_1_3(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = row(attention2_0_1_1, 7, 0, 144, b * 16 + t, c + 48);
}

// specs/best.yaml:31 attention
// from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_4 [B, 16, 48]
void attention2_0_1_1Forward4_attention2_0_1_1_4(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = row(attention2_0_1_1, 7, 0, 144, b * 16 + t, c + 96);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 49152) {
    attention2_0_1_1Forward2_attention2_0_1_1_2(e, o0);
  } else if (e < 98304) {
    attention2_0_1_1Forward3_attention2_0_1_1_3(e - 49152, o0);
  } else {
    attention2_0_1_1Forward4_attention2_0_1_1_4(e - 98304, o0);
  }
}
`,
      },
      attention2_0_1_1Forward5_attention2_0_1_1_5: {
        samplers: ['pass11'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass11;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_0_1_1_2 [B, 16, 48], attention2_0_1_1_3 [B, 16, 48] to attention2_0_1_1_5 [B, 64, 16]
void attention2_0_1_1Forward5_attention2_0_1_1_5(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 12; d++) {
    sum += (at(pass11, 8, b * 768 + t * 48 + h * 12 + d) * four(pass11, 8, b * 768 + u * 48 + h * 12 + d + 49152, 48));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Forward5_attention2_0_1_1_5(e, o0);
}
`,
      },
      attention2_0_1_1Forward6_attention2_0_1_1_7: {
        samplers: ['attention2_0_1_1_5'],
        code: `${library}
const int batch = 64;
uniform sampler2D attention2_0_1_1_5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:31 attention
// from attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1_7 [B, 64, 1], attention2_0_1_1Forward6_largest [B, 64]
void attention2_0_1_1Forward6_attention2_0_1_1_7(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.2886751345948129 * four(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.2886751345948129 * four(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
    sum += power_;
  }
  r0 = sum;
  r1 = largest;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Forward6_attention2_0_1_1_7(e, o0, o1);
}
`,
      },
      attention2_0_1_1Forward6_attention2_0_1_1_6: {
        samplers: ['attention2_0_1_1Forward6_largest', 'attention2_0_1_1_5', 'attention2_0_1_1_7'],
        code: `${library}
const int batch = 64;
uniform sampler2D attention2_0_1_1Forward6_largest;
uniform sampler2D attention2_0_1_1_5;
uniform sampler2D attention2_0_1_1_7;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_0_1_1Forward6_largest [B, 64], attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1_6 [B, 64, 16]
void attention2_0_1_1Forward6_attention2_0_1_1_6(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Forward6_largest, 5, b * 64 + t);
  vec4 power_ = exp((((0.2886751345948129 * fetch(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  r0 = power_;
}

// specs/best.yaml:31 attention
// from attention2_0_1_1Forward6_largest [B, 64], attention2_0_1_1_7 [B, 64, 1], attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1Weights [B, 64, 16]
void attention2_0_1_1Forward6_attention2_0_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Forward6_largest, 5, b * 64 + t);
  float sum = at(attention2_0_1_1_7, 5, b * 64 + t);
  vec4 power_ = exp((((0.2886751345948129 * fetch(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  vec4 attention2_0_1_1_6Again = power_;
  r0 = (attention2_0_1_1_6Again / sum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 65536) {
    attention2_0_1_1Forward6_attention2_0_1_1_6(e, o0);
  } else {
    attention2_0_1_1Forward6_attention2_0_1_1Weights(e - 65536, o0);
  }
}
`,
      },
      attention2_0_1_1Forward7_attention2_0_1_1_8: {
        samplers: ['pass14', 'pass11'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass14;
uniform sampler2D pass11;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 48] to attention2_0_1_1_8 [B, 16, 48]
void attention2_0_1_1Forward7_attention2_0_1_1_8(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int h = (e % 48) / 12;
  int d = e % 12;
  vec4 sum = vec4(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(pass14, 8, b * 1024 + h * 256 + t * 16 + u + 65536) * fetch(pass11, 8, b * 768 + u * 48 + h * 12 + d + 98304));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Forward7_attention2_0_1_1_8(e, o0);
}
`,
      },
      attention2_0_1_1Forward8: {
        samplers: ['parameters', 'attention2_0_1_1_8'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D attention2_0_1_1_8;
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

// specs/best.yaml:31 attention
// from attention2_0_1_1_8 [B, 16, 48], attention2_0_1_1OutProjWeight [48, 48], attention2_0_1_1OutProjBias [48] to attention2_0_1_1_9 [B, 16, 48]
void attention2_0_1_1Forward8(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(attention2_0_1_1_8, 7, r * 48 + d);
    vec4 x1 = fetch(attention2_0_1_1_8, 7, 48 + r * 48 + d);
    vec4 x2 = fetch(attention2_0_1_1_8, 7, 96 + r * 48 + d);
    vec4 x3 = fetch(attention2_0_1_1_8, 7, 144 + r * 48 + d);
    vec4 x4 = fetch(attention2_0_1_1_8, 7, 192 + r * 48 + d);
    vec4 x5 = fetch(attention2_0_1_1_8, 7, 240 + r * 48 + d);
    vec4 x6 = fetch(attention2_0_1_1_8, 7, 288 + r * 48 + d);
    vec4 x7 = fetch(attention2_0_1_1_8, 7, 336 + r * 48 + d);
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
  attention2_0_1_1Forward8(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0ReciprocalRoot: {
        samplers: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_9'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
const int p0 = 0;
const int p1 = 1;
const int p2 = 2;
layout(location = 0) out vec4 o0;

// specs/best.yaml:21 dropout
// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:34 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48] to rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = (((four(pass1, 7, n * 48 + c + 4, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112)) + (four(gru2_0_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p1), n * 48 + c, 48, 429496730u, 1.1111111111111112))) + (stripedFour(attention2_0_1_1_9, 6, 0, 48, n * 48 + c, 48) * dropoutFour(uint(p2), n * 48 + c, 48, 429496730u, 1.1111111111111112)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0ReciprocalRoot(e, o0);
}
`,
      },
      dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0: {
        samplers: ['rmsNorm2_0_2_0ReciprocalRoot', 'pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_9', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 2;
const int p3 = 24912;
layout(location = 0) out vec4 o0;

// specs/best.yaml:21 dropout
// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:34 rmsNorm
// from rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], rmsNorm2_0_2_0Weight [48] to rmsNorm2_0_2_0 [B, 16, 48]
void dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  r0 = (((((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112)) + (fetch(gru2_0_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_0_1_1_9, 6, 0, 48, n, c) * dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112))) * reciprocalRoot) * fetch(parameters, 8, p3 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0(e, o0);
}
`,
      },
      linear2_0_2_1_0_0Forward: {
        samplers: ['parameters', 'rmsNorm2_0_2_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_0_2_0;
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

// specs/best.yaml:38 linear
// from rmsNorm2_0_2_0 [B, 16, 48], linear2_0_2_1_0_0Weight [88, 48], linear2_0_2_1_0_0Bias [88] to linear2_0_2_1_0_0 [B, 16, 88]
void linear2_0_2_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 88 * 8;
  int c = e % 88;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 7, r * 48 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 7, 48 + r * 48 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 7, 96 + r * 48 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 7, 144 + r * 48 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 7, 192 + r * 48 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 7, 240 + r * 48 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 7, 288 + r * 48 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 7, 336 + r * 48 + d);
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

// specs/best.yaml:39 linear
// from rmsNorm2_0_2_0 [B, 16, 48], linear2_0_2_1_1_0Weight [88, 48], linear2_0_2_1_1_0Bias [88] to linear2_0_2_1_1_0 [B, 16, 88]
void linear2_0_2_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 88 * 8;
  int c = e % 88;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 7, r * 48 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 7, 48 + r * 48 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 7, 96 + r * 48 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 7, 144 + r * 48 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 7, 192 + r * 48 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 7, 240 + r * 48 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 7, 288 + r * 48 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 7, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 48 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 48 + c * 48 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 96 + c * 48 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 144 + c * 48 + d);
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
    linear2_0_2_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_2_1_1_0Forward(e - 11264, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      silu2_0_2_1_0_1Forward_silu2_0_2_1_0_1: {
        samplers: ['pass19'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass19;
layout(location = 0) out vec4 o0;

// specs/best.yaml:38 silu
// from linear2_0_2_1_0_0 [B, 16, 88] to silu2_0_2_1_0_1 [B, 16, 88]
void silu2_0_2_1_0_1Forward_silu2_0_2_1_0_1(int e, out vec4 r0) {
  int i = e;
  r0 = sigmoid(striped(pass19, 7, 0, 88, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  silu2_0_2_1_0_1Forward_silu2_0_2_1_0_1(e, o0);
}
`,
      },
      silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1: {
        samplers: ['pass19', 'silu2_0_2_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass19;
uniform sampler2D silu2_0_2_1_0_1;
layout(location = 0) out vec4 o0;

// specs/best.yaml:38 silu
// specs/best.yaml:35 parallel
// from linear2_0_2_1_0_0 [B, 16, 88], silu2_0_2_1_0_1 [B, 16, 88], linear2_0_2_1_1_0 [B, 16, 88] to parallel2_0_2_1 [B, 16, 88]
void silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1(int e, out vec4 r0) {
  int i = e;
  r0 = ((striped(pass19, 7, 0, 88, i) * fetch(silu2_0_2_1_0_1, 8, i)) * striped(pass19, 7, 11264, 88, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1(e, o0);
}
`,
      },
      linear2_0_2_2Forward: {
        samplers: ['parameters', 'parallel2_0_2_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D parallel2_0_2_1;
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

// specs/best.yaml:40 linear
// from parallel2_0_2_1 [B, 16, 88], linear2_0_2_2Weight [48, 88], linear2_0_2_2Bias [48] to linear2_0_2_2 [B, 16, 48]
void linear2_0_2_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 88; d += 4) {
    vec4 x0 = fetch(parallel2_0_2_1, 8, r * 88 + d);
    vec4 x1 = fetch(parallel2_0_2_1, 8, 88 + r * 88 + d);
    vec4 x2 = fetch(parallel2_0_2_1, 8, 176 + r * 88 + d);
    vec4 x3 = fetch(parallel2_0_2_1, 8, 264 + r * 88 + d);
    vec4 x4 = fetch(parallel2_0_2_1, 8, 352 + r * 88 + d);
    vec4 x5 = fetch(parallel2_0_2_1, 8, 440 + r * 88 + d);
    vec4 x6 = fetch(parallel2_0_2_1, 8, 528 + r * 88 + d);
    vec4 x7 = fetch(parallel2_0_2_1, 8, 616 + r * 88 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 88 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 88 + c * 88 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 176 + c * 88 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 264 + c * 88 + d);
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
  linear2_0_2_2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      dropout1RmsNorm2_1_0_0Forward_residual2_0_2: {
        samplers: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_9', 'linear2_0_2_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2DArray linear2_0_2_2;
const int p0 = 0;
const int p1 = 1;
const int p2 = 2;
const int p3 = 3;
layout(location = 0) out vec4 o0;

// specs/best.yaml:21 dropout
// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:41 dropout
// specs/best.yaml:33 residual
// specs/best.yaml:26 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], linear2_0_2_2 [B, 16, 48] to residual2_0_2 [B, 16, 48]
void dropout1RmsNorm2_1_0_0Forward_residual2_0_2(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  vec4 total = ((((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112)) + (fetch(gru2_0_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_0_1_1_9, 6, 0, 48, n, c) * dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(linear2_0_2_2, 6, 0, 48, n, c) * dropoutFour(uint(p3), n * 48 + c, 1, 429496730u, 1.1111111111111112)));
  r0 = total;
}

// specs/best.yaml:21 dropout
// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:41 dropout
// specs/best.yaml:33 residual
// specs/best.yaml:26 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], linear2_0_2_2 [B, 16, 48] to rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = ((((four(pass1, 7, n * 48 + c + 4, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112)) + (four(gru2_0_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p1), n * 48 + c, 48, 429496730u, 1.1111111111111112))) + (stripedFour(attention2_0_1_1_9, 6, 0, 48, n * 48 + c, 48) * dropoutFour(uint(p2), n * 48 + c, 48, 429496730u, 1.1111111111111112))) + (stripedFour(linear2_0_2_2, 6, 0, 48, n * 48 + c, 48) * dropoutFour(uint(p3), n * 48 + c, 48, 429496730u, 1.1111111111111112)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 49152) {
    dropout1RmsNorm2_1_0_0Forward_residual2_0_2(e, o0);
  } else {
    dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(e - 49152, o0);
  }
}
`,
      },
      dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0: {
        samplers: ['pass23', 'pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_9', 'linear2_0_2_2', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass23;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 2;
const int p3 = 3;
const int p4 = 37856;
layout(location = 0) out vec4 o0;

// specs/best.yaml:21 dropout
// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:41 dropout
// specs/best.yaml:33 residual
// specs/best.yaml:26 rmsNorm
// from rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], linear2_0_2_2 [B, 16, 48], rmsNorm2_1_0_0Weight [48] to rmsNorm2_1_0_0 [B, 16, 48]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float reciprocalRoot = at(pass23, 7, n + 49152);
  vec4 total = ((((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112)) + (fetch(gru2_0_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_0_1_1_9, 6, 0, 48, n, c) * dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(linear2_0_2_2, 6, 0, 48, n, c) * dropoutFour(uint(p3), n * 48 + c, 1, 429496730u, 1.1111111111111112)));
  vec4 residual2_0_2Again = total;
  r0 = ((residual2_0_2Again * reciprocalRoot) * fetch(parameters, 8, p4 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(e, o0);
}
`,
      },
      dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot: {
        samplers: ['pass23', 'gru2_1_0_1_3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
const int p0 = 4;
layout(location = 0) out vec4 o0;

// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:30 rmsNorm
// from residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48] to rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = (four(pass23, 7, n * 48 + c, 48) + (four(gru2_1_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = reciprocalRoot;
}

// specs/best.yaml:27 gru
// from gru2_1_0_1_3 [B, 16, 48] to dGru2_1_0_1_9 [B, 15, 48]
void gru2_1_0_1Backward8_dGru2_1_0_1_9(int e, out vec4 r0) {
  int b = e / 720;
  int t = (e % 720) / 48;
  int c = e % 48;
  r0 = fetch(gru2_1_0_1_3, 7, b * 768 + t * 48 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 1024) {
    dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot(e, o0);
  } else {
    gru2_1_0_1Backward8_dGru2_1_0_1_9(e - 1024, o0);
  }
}
`,
      },
      dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0: {
        samplers: ['pass29', 'pass23', 'gru2_1_0_1_3', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass29;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2D parameters;
const int p0 = 4;
const int p1 = 52016;
layout(location = 0) out vec4 o0;

// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:30 rmsNorm
// from rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], rmsNorm2_1_1_0Weight [48] to rmsNorm2_1_1_0 [B, 16, 48]
void dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float reciprocalRoot = at(pass29, 7, n);
  r0 = (((fetch(pass23, 7, n * 48 + c) + (fetch(gru2_1_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112))) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

// specs/best.yaml:27 gru
// from dGru2_1_0_1_9 [B, 15, 48] to dGru2_1_0_1_10 [B, 16, 48]
void gru2_1_0_1Backward9_dGru2_1_0_1_10(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (48);
    int b = rest / 768;
    int t = (rest % 768) / 48;
    int c = rest % 48;
    if (rest >= 0 && b < batch && t < 15 && c < 48) {
      r0 = fetch(pass29, 7, b * 720 + t * 48 + c + 1024);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 49152) {
    dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(e, o0);
  } else {
    gru2_1_0_1Backward9_dGru2_1_0_1_10(e - 49152, o0);
  }
}
`,
      },
      attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_7: {
        samplers: ['attention2_1_1_1_5'],
        code: `${library}
const int batch = 64;
uniform sampler2D attention2_1_1_1_5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:31 attention
// specs/best.yaml:31 attention
// from attention2_1_1_1_5 [B, 64, 16] to attention2_1_1_1_7 [B, 64, 1], attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_7(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.2886751345948129 * four(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.2886751345948129 * four(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
    sum += power_;
  }
  r0 = sum;
  r1 = largest;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_7(e, o0, o1);
}
`,
      },
      attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_6: {
        samplers: [
          'attention2_0_1_1Attention2_1_1_1Forward_largest',
          'attention2_1_1_1_5',
          'attention2_1_1_1_7',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D attention2_0_1_1Attention2_1_1_1Forward_largest;
uniform sampler2D attention2_1_1_1_5;
uniform sampler2D attention2_1_1_1_7;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// specs/best.yaml:31 attention
// from attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64], attention2_1_1_1_5 [B, 64, 16] to attention2_1_1_1_6 [B, 64, 16]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_6(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Attention2_1_1_1Forward_largest, 5, b * 64 + t);
  vec4 power_ = exp((((0.2886751345948129 * fetch(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  r0 = power_;
}

// specs/best.yaml:31 attention
// specs/best.yaml:31 attention
// from attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64], attention2_1_1_1_7 [B, 64, 1], attention2_1_1_1_5 [B, 64, 16] to attention2_1_1_1Weights [B, 64, 16]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Attention2_1_1_1Forward_largest, 5, b * 64 + t);
  float sum = at(attention2_1_1_1_7, 5, b * 64 + t);
  vec4 power_ = exp((((0.2886751345948129 * fetch(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  vec4 attention2_1_1_1_6Again = power_;
  r0 = (attention2_1_1_1_6Again / sum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 65536) {
    attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_6(e, o0);
  } else {
    attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights(e - 65536, o0);
  }
}
`,
      },
      dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0ReciprocalRoot: {
        samplers: ['pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_9;
const int p0 = 4;
const int p1 = 5;
layout(location = 0) out vec4 o0;

// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:34 rmsNorm
// from residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48] to rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = ((four(pass23, 7, n * 48 + c, 48) + (four(gru2_1_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112))) + (stripedFour(attention2_1_1_1_9, 6, 0, 48, n * 48 + c, 48) * dropoutFour(uint(p1), n * 48 + c, 48, 429496730u, 1.1111111111111112)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0ReciprocalRoot(e, o0);
}
`,
      },
      dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0: {
        samplers: ['rmsNorm2_1_2_0ReciprocalRoot', 'pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D rmsNorm2_1_2_0ReciprocalRoot;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_9;
uniform sampler2D parameters;
const int p0 = 4;
const int p1 = 5;
const int p2 = 61472;
layout(location = 0) out vec4 o0;

// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:34 rmsNorm
// from rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], rmsNorm2_1_2_0Weight [48] to rmsNorm2_1_2_0 [B, 16, 48]
void dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float reciprocalRoot = at(rmsNorm2_1_2_0ReciprocalRoot, 4, n);
  r0 = ((((fetch(pass23, 7, n * 48 + c) + (fetch(gru2_1_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_1_1_1_9, 6, 0, 48, n, c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) * reciprocalRoot) * fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(e, o0);
}
`,
      },
      dropout2_1_0_2RmsNorm3Forward_residual2_1_2: {
        samplers: ['pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'linear2_1_2_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_9;
uniform sampler2DArray linear2_1_2_2;
const int p0 = 4;
const int p1 = 5;
const int p2 = 6;
layout(location = 0) out vec4 o0;

// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:41 dropout
// specs/best.yaml:33 residual
// specs/best.yaml:42 rmsNorm
// from residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], linear2_1_2_2 [B, 16, 48] to residual2_1_2 [B, 16, 48]
void dropout2_1_0_2RmsNorm3Forward_residual2_1_2(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  vec4 total = (((fetch(pass23, 7, n * 48 + c) + (fetch(gru2_1_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_1_1_1_9, 6, 0, 48, n, c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(linear2_1_2_2, 6, 0, 48, n, c) * dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112)));
  r0 = total;
}

// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:41 dropout
// specs/best.yaml:33 residual
// specs/best.yaml:42 rmsNorm
// from residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], linear2_1_2_2 [B, 16, 48] to rmsNorm3ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm3Forward_rmsNorm3ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = (((four(pass23, 7, n * 48 + c, 48) + (four(gru2_1_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112))) + (stripedFour(attention2_1_1_1_9, 6, 0, 48, n * 48 + c, 48) * dropoutFour(uint(p1), n * 48 + c, 48, 429496730u, 1.1111111111111112))) + (stripedFour(linear2_1_2_2, 6, 0, 48, n * 48 + c, 48) * dropoutFour(uint(p2), n * 48 + c, 48, 429496730u, 1.1111111111111112)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 49152) {
    dropout2_1_0_2RmsNorm3Forward_residual2_1_2(e, o0);
  } else {
    dropout2_1_0_2RmsNorm3Forward_rmsNorm3ReciprocalRoot(e - 49152, o0);
  }
}
`,
      },
      dropout2_1_0_2RmsNorm3Forward_rmsNorm3: {
        samplers: ['pass44', 'pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'linear2_1_2_2', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass44;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_9;
uniform sampler2DArray linear2_1_2_2;
uniform sampler2D parameters;
const int p0 = 4;
const int p1 = 5;
const int p2 = 6;
const int p3 = 74416;
layout(location = 0) out vec4 o0;

// specs/best.yaml:28 dropout
// specs/best.yaml:25 residual
// specs/best.yaml:32 dropout
// specs/best.yaml:29 residual
// specs/best.yaml:41 dropout
// specs/best.yaml:33 residual
// specs/best.yaml:42 rmsNorm
// from rmsNorm3ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], linear2_1_2_2 [B, 16, 48], rmsNorm3Weight [48] to rmsNorm3 [B, 16, 48]
void dropout2_1_0_2RmsNorm3Forward_rmsNorm3(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float reciprocalRoot = at(pass44, 7, n + 49152);
  vec4 total = (((fetch(pass23, 7, n * 48 + c) + (fetch(gru2_1_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_1_1_1_9, 6, 0, 48, n, c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(linear2_1_2_2, 6, 0, 48, n, c) * dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112)));
  vec4 residual2_1_2Again = total;
  r0 = ((residual2_1_2Again * reciprocalRoot) * fetch(parameters, 8, p3 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  dropout2_1_0_2RmsNorm3Forward_rmsNorm3(e, o0);
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 75760;
const int p1 = 74464;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best.yaml:43 linear
// from rmsNorm3 [B, 16, 48], linear4Weight [27, 48], linear4Bias [27] to linear4 [B, 16, 27]
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
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(rmsNorm3, 7, r * 48 + d);
    vec4 x1 = fetch(rmsNorm3, 7, 48 + r * 48 + d);
    vec4 x2 = fetch(rmsNorm3, 7, 96 + r * 48 + d);
    vec4 x3 = fetch(rmsNorm3, 7, 144 + r * 48 + d);
    vec4 x4 = fetch(rmsNorm3, 7, 192 + r * 48 + d);
    vec4 x5 = fetch(rmsNorm3, 7, 240 + r * 48 + d);
    vec4 x6 = fetch(rmsNorm3, 7, 288 + r * 48 + d);
    vec4 x7 = fetch(rmsNorm3, 7, 336 + r * 48 + d);
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
        samplers: ['pass48', 'pass1', 'parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass48;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 74464;
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
  float sum = at(pass48, 7, 27648);
  float count = at(pass1, 7, 0);
  r0 = (sum / count);
}

// specs/best.yaml:43 linear
// from dLinear4 [B, 16, 27] to dLinear4Bias [1, 1, 27]
void linear4Backward_dLinear4Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass48, 7, n * 27 + c);
  }
  r0 = dBias;
}

// specs/best.yaml:43 linear
// from dLinear4 [B, 16, 27], linear4Weight [27, 48] to dRmsNorm3 [B, 16, 48]
void linear4InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = near(pass48, 7, r * 27 + d);
    vec4 x1 = near(pass48, 7, 27 + r * 27 + d);
    vec4 x2 = near(pass48, 7, 54 + r * 27 + d);
    vec4 x3 = near(pass48, 7, 81 + r * 27 + d);
    vec4 x4 = near(pass48, 7, 108 + r * 27 + d);
    vec4 x5 = near(pass48, 7, 135 + r * 27 + d);
    vec4 x6 = near(pass48, 7, 162 + r * 27 + d);
    vec4 x7 = near(pass48, 7, 189 + r * 27 + d);
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
    vec4 x00 = four(pass48, 7, r * 27 + d, 27);
    vec4 x01 = four(pass48, 7, 108 + r * 27 + d, 27);
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

// specs/best.yaml:43 linear
// from dLinear4 [B, 16, 27], rmsNorm3 [B, 16, 48] to dLinear4Weight [27, 48]
void linear4WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = near(pass48, 7, r + d * 27);
    vec4 x01 = near(pass48, 7, 4 + r + d * 27);
    vec4 y0 = fetch(rmsNorm3, 7, c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass48, 7, 27 + r + d * 27);
    vec4 x11 = near(pass48, 7, 31 + r + d * 27);
    vec4 y1 = fetch(rmsNorm3, 7, 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass48, 7, 54 + r + d * 27);
    vec4 x21 = near(pass48, 7, 58 + r + d * 27);
    vec4 y2 = fetch(rmsNorm3, 7, 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass48, 7, 81 + r + d * 27);
    vec4 x31 = near(pass48, 7, 85 + r + d * 27);
    vec4 y3 = fetch(rmsNorm3, 7, 144 + c + d * 48);
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
  } else if (e < 6176) {
    linear4InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear4WeightGradient(e - 6176, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      rmsNorm3Backward_dRmsNorm3Weight: {
        samplers: ['pass49', 'pass44', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass49;
uniform sampler2D pass44;
uniform sampler2D parameters;
const int p0 = 74416;
layout(location = 0) out vec4 o0;

// specs/best.yaml:42 rmsNorm
// from dRmsNorm3 [B, 16, 48], residual2_1_2 [B, 16, 48], rmsNorm3ReciprocalRoot [B, 16, 1] to dRmsNorm3Weight [1, 1, 48]
void rmsNorm3Backward_dRmsNorm3Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass49, 6, 32, 48, n, c) * (fetch(pass44, 7, n * 48 + c) * at(pass44, 7, n + 49152)));
  }
  r0 = dWeight;
}

// specs/best.yaml:42 rmsNorm
// specs/best.yaml:41 dropout
// from dRmsNorm3 [B, 16, 48], rmsNorm3Weight [48], residual2_1_2 [B, 16, 48] to rmsNorm3Dropout2_1_2_3Backward_dReciprocalRoot [B, 16]
void rmsNorm3Dropout2_1_2_3Backward_rmsNorm3Dropout2_1_2_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    dReciprocalRoot += ((stripedFour(pass49, 6, 32, 48, n * 48 + c, 48) * at(parameters, 8, p0 + c)) * four(pass44, 7, n * 48 + c, 48));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 48) {
    rmsNorm3Backward_dRmsNorm3Weight(e, o0);
  } else {
    rmsNorm3Dropout2_1_2_3Backward_rmsNorm3Dropout2_1_2_3Backward_dReciprocalRoot(e - 48, o0);
  }
}
`,
      },
      rmsNorm3Dropout2_1_2_3Backward_dResidual2_1_1: {
        samplers: ['pass50', 'pass44', 'pass49', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass50;
uniform sampler2D pass44;
uniform sampler2DArray pass49;
uniform sampler2D parameters;
const int p0 = 74416;
const int p1 = 6;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:42 rmsNorm
// specs/best.yaml:41 dropout
// from rmsNorm3Dropout2_1_2_3Backward_dReciprocalRoot [B, 16], rmsNorm3ReciprocalRoot [B, 16, 1], residual2_1_2 [B, 16, 48], dRmsNorm3 [B, 16, 48], rmsNorm3Weight [48] to dResidual2_1_1 [B, 16, 48], dLinear2_1_2_2 [B, 16, 48]
void rmsNorm3Dropout2_1_2_3Backward_dResidual2_1_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 48;
  int c = e % 48;
  float dReciprocalRoot = at(pass50, 5, n + 48);
  float reciprocalRoot = at(pass44, 7, n + 49152);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 48.0);
  vec4 dTotal = (dProduct * fetch(pass44, 7, n * 48 + c));
  vec4 dTotal2 = ((((row(pass49, 6, 32, 48, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalRoot) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rmsNorm3Dropout2_1_2_3Backward_dResidual2_1_1(e, o0, o1);
}
`,
      },
      linear2_1_2_2Backward_dLinear2_1_2_2Bias: {
        samplers: ['dLinear2_1_2_2', 'parameters', 'parallel2_1_2_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_1_2_2;
uniform sampler2D parameters;
uniform sampler2D parallel2_1_2_1;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best.yaml:40 linear
// from dLinear2_1_2_2 [B, 16, 48] to dLinear2_1_2_2Bias [1, 1, 48]
void linear2_1_2_2Backward_dLinear2_1_2_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dLinear2_1_2_2, 7, n * 48 + c);
  }
  r0 = dBias;
}

// specs/best.yaml:40 linear
// from dLinear2_1_2_2 [B, 16, 48], linear2_1_2_2Weight [48, 88] to dParallel2_1_2_1 [B, 16, 88]
void linear2_1_2_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 88 * 8;
  int c = e % 88;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(dLinear2_1_2_2, 7, r * 48 + d);
    vec4 x1 = fetch(dLinear2_1_2_2, 7, 48 + r * 48 + d);
    vec4 x2 = fetch(dLinear2_1_2_2, 7, 96 + r * 48 + d);
    vec4 x3 = fetch(dLinear2_1_2_2, 7, 144 + r * 48 + d);
    vec4 x4 = fetch(dLinear2_1_2_2, 7, 192 + r * 48 + d);
    vec4 x5 = fetch(dLinear2_1_2_2, 7, 240 + r * 48 + d);
    vec4 x6 = fetch(dLinear2_1_2_2, 7, 288 + r * 48 + d);
    vec4 x7 = fetch(dLinear2_1_2_2, 7, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 88);
    vec4 y1 = fetch(parameters, 8, p0 + 88 + c + d * 88);
    vec4 y2 = fetch(parameters, 8, p0 + 176 + c + d * 88);
    vec4 y3 = fetch(parameters, 8, p0 + 264 + c + d * 88);
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

// specs/best.yaml:40 linear
// from dLinear2_1_2_2 [B, 16, 48], parallel2_1_2_1 [B, 16, 88] to dLinear2_1_2_2Weight [48, 88]
void linear2_1_2_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 88 * 8;
  int c = e % 88;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_1_2_2, 7, r + d * 48);
    vec4 x01 = fetch(dLinear2_1_2_2, 7, 4 + r + d * 48);
    vec4 y0 = fetch(parallel2_1_2_1, 8, c + d * 88);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_2_2, 7, 48 + r + d * 48);
    vec4 x11 = fetch(dLinear2_1_2_2, 7, 52 + r + d * 48);
    vec4 y1 = fetch(parallel2_1_2_1, 8, 88 + c + d * 88);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_2_2, 7, 96 + r + d * 48);
    vec4 x21 = fetch(dLinear2_1_2_2, 7, 100 + r + d * 48);
    vec4 y2 = fetch(parallel2_1_2_1, 8, 176 + c + d * 88);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_2_2, 7, 144 + r + d * 48);
    vec4 x31 = fetch(dLinear2_1_2_2, 7, 148 + r + d * 48);
    vec4 y3 = fetch(parallel2_1_2_1, 8, 264 + c + d * 88);
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
  if (e < 48) {
    linear2_1_2_2Backward_dLinear2_1_2_2Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 11312) {
    linear2_1_2_2InputGradient(e - 48, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_2_2WeightGradient(e - 11312, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0: {
        samplers: ['pass52', 'pass40', 'silu2_1_2_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass52;
uniform sampler2DArray pass40;
uniform sampler2D silu2_1_2_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:35 parallel
// specs/best.yaml:39 linear
// specs/best.yaml:38 silu
// specs/best.yaml:38 linear
// from dParallel2_1_2_1 [B, 16, 88], linear2_1_2_1_0_0 [B, 16, 88], silu2_1_2_1_0_1 [B, 16, 88], linear2_1_2_1_1_0 [B, 16, 88] to dLinear2_1_2_1_1_0 [B, 16, 88], dLinear2_1_2_1_0_0 [B, 16, 88]
void parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 88;
  int c = e % 88;
  vec4 dy = row(pass52, 6, 48, 88, n, c);
  vec4 total = row(pass40, 7, 0, 88, n, c);
  vec4 activation = fetch(silu2_1_2_1_0_1, 8, n * 88 + c);
  vec4 dY = (dy * (total * activation));
  vec4 dProduct = (dy * row(pass40, 7, 11264, 88, n, c));
  vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0(e, o0, o1);
}
`,
      },
      parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0Bias: {
        samplers: ['pass52', 'pass40', 'silu2_1_2_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass52;
uniform sampler2DArray pass40;
uniform sampler2D silu2_1_2_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:35 parallel
// specs/best.yaml:39 linear
// specs/best.yaml:38 silu
// specs/best.yaml:38 linear
// from dParallel2_1_2_1 [B, 16, 88], linear2_1_2_1_0_0 [B, 16, 88], silu2_1_2_1_0_1 [B, 16, 88], linear2_1_2_1_1_0 [B, 16, 88] to dLinear2_1_2_1_1_0Bias [1, 1, 88], dLinear2_1_2_1_0_0Bias [1, 1, 88]
void parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dBias2 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass52, 6, 48, 88, n, c);
    vec4 total = row(pass40, 7, 0, 88, n, c);
    vec4 activation = fetch(silu2_1_2_1_0_1, 8, n * 88 + c);
    vec4 dY = (dy * (total * activation));
    dBias += dY;
    vec4 dProduct = (dy * row(pass40, 7, 11264, 88, n, c));
    vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
    dBias2 += dY2;
  }
  r0 = dBias;
  r1 = dBias2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0Bias(e, o0, o1);
}
`,
      },
      linear2_1_2_1_1_0InputGradient: {
        samplers: ['dLinear2_1_2_1_1_0', 'parameters', 'rmsNorm2_1_2_0', 'dLinear2_1_2_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_1_2_1_1_0;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_1_2_0;
uniform sampler2D dLinear2_1_2_1_0_0;
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

// specs/best.yaml:39 linear
// from dLinear2_1_2_1_1_0 [B, 16, 88], linear2_1_2_1_1_0Weight [88, 48] to dRmsNorm2_1_2_0 [B, 16, 48]
void linear2_1_2_1_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 88; d += 4) {
    vec4 x0 = fetch(dLinear2_1_2_1_1_0, 8, r * 88 + d);
    vec4 x1 = fetch(dLinear2_1_2_1_1_0, 8, 88 + r * 88 + d);
    vec4 x2 = fetch(dLinear2_1_2_1_1_0, 8, 176 + r * 88 + d);
    vec4 x3 = fetch(dLinear2_1_2_1_1_0, 8, 264 + r * 88 + d);
    vec4 x4 = fetch(dLinear2_1_2_1_1_0, 8, 352 + r * 88 + d);
    vec4 x5 = fetch(dLinear2_1_2_1_1_0, 8, 440 + r * 88 + d);
    vec4 x6 = fetch(dLinear2_1_2_1_1_0, 8, 528 + r * 88 + d);
    vec4 x7 = fetch(dLinear2_1_2_1_1_0, 8, 616 + r * 88 + d);
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

// specs/best.yaml:39 linear
// from dLinear2_1_2_1_1_0 [B, 16, 88], rmsNorm2_1_2_0 [B, 16, 48] to dLinear2_1_2_1_1_0Weight [88, 48]
void linear2_1_2_1_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dLinear2_1_2_1_1_0, 8, r + d * 88);
    vec4 x01 = fetch(dLinear2_1_2_1_1_0, 8, 4 + r + d * 88);
    vec4 y0 = fetch(rmsNorm2_1_2_0, 7, c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_2_1_1_0, 8, 88 + r + d * 88);
    vec4 x11 = fetch(dLinear2_1_2_1_1_0, 8, 92 + r + d * 88);
    vec4 y1 = fetch(rmsNorm2_1_2_0, 7, 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_2_1_1_0, 8, 176 + r + d * 88);
    vec4 x21 = fetch(dLinear2_1_2_1_1_0, 8, 180 + r + d * 88);
    vec4 y2 = fetch(rmsNorm2_1_2_0, 7, 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_2_1_1_0, 8, 264 + r + d * 88);
    vec4 x31 = fetch(dLinear2_1_2_1_1_0, 8, 268 + r + d * 88);
    vec4 y3 = fetch(rmsNorm2_1_2_0, 7, 144 + c + d * 48);
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

// specs/best.yaml:38 linear
// from dLinear2_1_2_1_0_0 [B, 16, 88], linear2_1_2_1_0_0Weight [88, 48] to dRmsNorm2_1_2_0_2 [B, 16, 48]
void linear2_1_2_1_0_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 88; d += 4) {
    vec4 x0 = fetch(dLinear2_1_2_1_0_0, 8, r * 88 + d);
    vec4 x1 = fetch(dLinear2_1_2_1_0_0, 8, 88 + r * 88 + d);
    vec4 x2 = fetch(dLinear2_1_2_1_0_0, 8, 176 + r * 88 + d);
    vec4 x3 = fetch(dLinear2_1_2_1_0_0, 8, 264 + r * 88 + d);
    vec4 x4 = fetch(dLinear2_1_2_1_0_0, 8, 352 + r * 88 + d);
    vec4 x5 = fetch(dLinear2_1_2_1_0_0, 8, 440 + r * 88 + d);
    vec4 x6 = fetch(dLinear2_1_2_1_0_0, 8, 528 + r * 88 + d);
    vec4 x7 = fetch(dLinear2_1_2_1_0_0, 8, 616 + r * 88 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 48);
    vec4 y1 = fetch(parameters, 8, p1 + 48 + c + d * 48);
    vec4 y2 = fetch(parameters, 8, p1 + 96 + c + d * 48);
    vec4 y3 = fetch(parameters, 8, p1 + 144 + c + d * 48);
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

// specs/best.yaml:38 linear
// from dLinear2_1_2_1_0_0 [B, 16, 88], rmsNorm2_1_2_0 [B, 16, 48] to dLinear2_1_2_1_0_0Weight [88, 48]
void linear2_1_2_1_0_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dLinear2_1_2_1_0_0, 8, r + d * 88);
    vec4 x01 = fetch(dLinear2_1_2_1_0_0, 8, 4 + r + d * 88);
    vec4 y0 = fetch(rmsNorm2_1_2_0, 7, c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_2_1_0_0, 8, 88 + r + d * 88);
    vec4 x11 = fetch(dLinear2_1_2_1_0_0, 8, 92 + r + d * 88);
    vec4 y1 = fetch(rmsNorm2_1_2_0, 7, 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_2_1_0_0, 8, 176 + r + d * 88);
    vec4 x21 = fetch(dLinear2_1_2_1_0_0, 8, 180 + r + d * 88);
    vec4 y2 = fetch(rmsNorm2_1_2_0, 7, 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_2_1_0_0, 8, 264 + r + d * 88);
    vec4 x31 = fetch(dLinear2_1_2_1_0_0, 8, 268 + r + d * 88);
    vec4 y3 = fetch(rmsNorm2_1_2_0, 7, 144 + c + d * 48);
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
  if (e < 6144) {
    linear2_1_2_1_1_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 6672) {
    linear2_1_2_1_1_0WeightGradient(e - 6144, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 12816) {
    linear2_1_2_1_0_0InputGradient(e - 6672, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_2_1_0_0WeightGradient(e - 12816, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear2_1_2_1_0_0RmsNorm2_1_2_0Backward_dRmsNorm2_1_2_0Weight: {
        samplers: [
          'pass55',
          'pass23',
          'gru2_1_0_1_3',
          'attention2_1_1_1_9',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass55;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_9;
uniform sampler2D rmsNorm2_1_2_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 4;
const int p1 = 5;
const int p2 = 61472;
layout(location = 0) out vec4 o0;

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// from dRmsNorm2_1_2_0 [B, 16, 48], dRmsNorm2_1_2_0_2 [B, 16, 48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_1_2_0Weight [1, 1, 48]
void linear2_1_2_1_0_0RmsNorm2_1_2_0Backward_dRmsNorm2_1_2_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((row(pass55, 6, 0, 48, n, c) + row(pass55, 6, 6672, 48, n, c)) * (((fetch(pass23, 7, n * 48 + c) + (fetch(gru2_1_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_1_1_1_9, 6, 0, 48, n, c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) * at(rmsNorm2_1_2_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// specs/best.yaml:32 dropout
// from dRmsNorm2_1_2_0 [B, 16, 48], dRmsNorm2_1_2_0_2 [B, 16, 48], rmsNorm2_1_2_0Weight [48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48] to linear2_1_2_1_0_0Dropout2_1_1_2Backward_dReciprocalRoot [B, 16]
void linear2_1_2_1_0_0Dropout2_1_1_2Backward_linear2_1_2_1_0_0Dropout2_1_1_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    dReciprocalRoot += (((stripedFour(pass55, 6, 0, 48, n * 48 + c, 48) + stripedFour(pass55, 6, 6672, 48, n * 48 + c, 48)) * at(parameters, 8, p2 + c)) * ((four(pass23, 7, n * 48 + c, 48) + (four(gru2_1_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112))) + (stripedFour(attention2_1_1_1_9, 6, 0, 48, n * 48 + c, 48) * dropoutFour(uint(p1), n * 48 + c, 48, 429496730u, 1.1111111111111112))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 48) {
    linear2_1_2_1_0_0RmsNorm2_1_2_0Backward_dRmsNorm2_1_2_0Weight(e, o0);
  } else {
    linear2_1_2_1_0_0Dropout2_1_1_2Backward_linear2_1_2_1_0_0Dropout2_1_1_2Backward_dReciprocalRoot(e - 48, o0);
  }
}
`,
      },
      linear2_1_2_1_0_0Dropout2_1_1_2Backward_dResidual2_1_1_2: {
        samplers: [
          'pass56',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'pass23',
          'gru2_1_0_1_3',
          'attention2_1_1_1_9',
          'dResidual2_1_1',
          'pass55',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass56;
uniform sampler2D rmsNorm2_1_2_0ReciprocalRoot;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_9;
uniform sampler2D dResidual2_1_1;
uniform sampler2DArray pass55;
uniform sampler2D parameters;
const int p0 = 5;
const int p1 = 4;
const int p2 = 61472;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// specs/best.yaml:32 dropout
// from linear2_1_2_1_0_0Dropout2_1_1_2Backward_dReciprocalRoot [B, 16], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], dResidual2_1_1 [B, 16, 48], dRmsNorm2_1_2_0 [B, 16, 48], dRmsNorm2_1_2_0_2 [B, 16, 48], rmsNorm2_1_2_0Weight [48] to dResidual2_1_1_2 [B, 16, 48], dAttention2_1_1_1 [B, 16, 48]
void linear2_1_2_1_0_0Dropout2_1_1_2Backward_dResidual2_1_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 48;
  int c = e % 48;
  float dReciprocalRoot = at(pass56, 5, n + 48);
  float reciprocalRoot = at(rmsNorm2_1_2_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 48.0);
  vec4 mask = dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112);
  vec4 dTotal = (dProduct * ((fetch(pass23, 7, n * 48 + c) + (fetch(gru2_1_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_1_1_1_9, 6, 0, 48, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_1_1, 7, n * 48 + c) + (((row(pass55, 6, 0, 48, n, c) + row(pass55, 6, 6672, 48, n, c)) * fetch(parameters, 8, p2 + c)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  linear2_1_2_1_0_0Dropout2_1_1_2Backward_dResidual2_1_1_2(e, o0, o1);
}
`,
      },
      attention2_1_1_1Backward_dAttention2_1_1_1OutProjBias: {
        samplers: ['dAttention2_1_1_1', 'parameters', 'attention2_1_1_1_8'],
        code: `${library}
const int batch = 64;
uniform sampler2D dAttention2_1_1_1;
uniform sampler2D parameters;
uniform sampler2D attention2_1_1_1_8;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best.yaml:31 attention
// from dAttention2_1_1_1 [B, 16, 48] to dAttention2_1_1_1OutProjBias [1, 1, 48]
void attention2_1_1_1Backward_dAttention2_1_1_1OutProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dOutProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dOutProjBias += fetch(dAttention2_1_1_1, 7, n * 48 + c);
  }
  r0 = dOutProjBias;
}

// specs/best.yaml:31 attention
// from dAttention2_1_1_1 [B, 16, 48], attention2_1_1_1OutProjWeight [48, 48] to dAttention2_1_1_1_2 [B, 16, 48]
void attention2_1_1_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(dAttention2_1_1_1, 7, r * 48 + d);
    vec4 x1 = fetch(dAttention2_1_1_1, 7, 48 + r * 48 + d);
    vec4 x2 = fetch(dAttention2_1_1_1, 7, 96 + r * 48 + d);
    vec4 x3 = fetch(dAttention2_1_1_1, 7, 144 + r * 48 + d);
    vec4 x4 = fetch(dAttention2_1_1_1, 7, 192 + r * 48 + d);
    vec4 x5 = fetch(dAttention2_1_1_1, 7, 240 + r * 48 + d);
    vec4 x6 = fetch(dAttention2_1_1_1, 7, 288 + r * 48 + d);
    vec4 x7 = fetch(dAttention2_1_1_1, 7, 336 + r * 48 + d);
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

// specs/best.yaml:31 attention
// from dAttention2_1_1_1 [B, 16, 48], attention2_1_1_1_8 [B, 16, 48] to dAttention2_1_1_1OutProjWeight [48, 48]
void attention2_1_1_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dAttention2_1_1_1, 7, r + d * 48);
    vec4 x01 = fetch(dAttention2_1_1_1, 7, 4 + r + d * 48);
    vec4 y0 = fetch(attention2_1_1_1_8, 7, c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dAttention2_1_1_1, 7, 48 + r + d * 48);
    vec4 x11 = fetch(dAttention2_1_1_1, 7, 52 + r + d * 48);
    vec4 y1 = fetch(attention2_1_1_1_8, 7, 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dAttention2_1_1_1, 7, 96 + r + d * 48);
    vec4 x21 = fetch(dAttention2_1_1_1, 7, 100 + r + d * 48);
    vec4 y2 = fetch(attention2_1_1_1_8, 7, 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dAttention2_1_1_1, 7, 144 + r + d * 48);
    vec4 x31 = fetch(dAttention2_1_1_1, 7, 148 + r + d * 48);
    vec4 y3 = fetch(attention2_1_1_1_8, 7, 144 + c + d * 48);
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
  if (e < 48) {
    attention2_1_1_1Backward_dAttention2_1_1_1OutProjBias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 6192) {
    attention2_1_1_1InputGradient(e - 48, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_1_1_1WeightGradient(e - 6192, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      attention2_1_1_1Backward2_dAttention2_1_1_1Weights: {
        samplers: ['pass58', 'pass32', 'pass35'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass58;
uniform sampler2D pass32;
uniform sampler2D pass35;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from dAttention2_1_1_1_2 [B, 16, 48], attention2_1_1_1_4 [B, 16, 48] to dAttention2_1_1_1Weights [B, 64, 16]
void attention2_1_1_1Backward2_dAttention2_1_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 12; d++) {
    sum += (rowAt(pass58, 6, 48, 48, b * 16 + t, h * 12 + d) * four(pass32, 8, b * 768 + u * 48 + h * 12 + d + 98304, 48));
  }
  r0 = sum;
}

// specs/best.yaml:31 attention
// from attention2_1_1_1Weights [B, 64, 16], dAttention2_1_1_1_2 [B, 16, 48] to dAttention2_1_1_1_3 [B, 16, 48]
void attention2_1_1_1Backward3_dAttention2_1_1_1_3(int e, out vec4 r0) {
  int b = e / 768;
  int u = (e % 768) / 48;
  int h = (e % 48) / 12;
  int d = e % 12;
  vec4 sum = vec4(0.0);
  for (int t = 0; t < 16; t++) {
    sum += (at(pass35, 8, b * 1024 + h * 256 + t * 16 + u + 65536) * row(pass58, 6, 48, 48, b * 16 + t, h * 12 + d));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 65536) {
    attention2_1_1_1Backward2_dAttention2_1_1_1Weights(e, o0);
  } else {
    attention2_1_1_1Backward3_dAttention2_1_1_1_3(e - 65536, o0);
  }
}
`,
      },
      attention2_1_1_1Backward4_attention2_1_1_1Backward4_dPower: {
        samplers: ['pass59', 'pass35'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass59;
uniform sampler2D pass35;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from dAttention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_6 [B, 64, 16] to attention2_1_1_1Backward4_dPower [B, 64]
void attention2_1_1_1Backward4_attention2_1_1_1Backward4_dPower(int e, out vec4 r0) {
  int n = e;
  vec4 dPower = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    dPower += (four(pass59, 8, n * 16 + c, 16) * four(pass35, 8, n * 16 + c, 16));
  }
  r0 = dPower;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  attention2_1_1_1Backward4_attention2_1_1_1Backward4_dPower(e, o0);
}
`,
      },
      attention2_1_1_1Backward4_dAttention2_1_1_1_4: {
        samplers: ['attention2_1_1_1Backward4_dPower', 'attention2_1_1_1_7', 'pass59', 'pass35'],
        code: `${library}
const int batch = 64;
uniform sampler2D attention2_1_1_1Backward4_dPower;
uniform sampler2D attention2_1_1_1_7;
uniform sampler2D pass59;
uniform sampler2D pass35;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_1_1_1Backward4_dPower [B, 64], attention2_1_1_1_7 [B, 64, 1], dAttention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_6 [B, 64, 16] to dAttention2_1_1_1_4 [B, 64, 16]
void attention2_1_1_1Backward4_dAttention2_1_1_1_4(int e, out vec4 r0) {
  int n = e / 16;
  int c = e % 16;
  float dPower = at(attention2_1_1_1Backward4_dPower, 5, n);
  float sum = at(attention2_1_1_1_7, 5, n);
  float dPower2 = (1.0 / sum);
  float dPower3 = (((-1.0) * (dPower2 * dPower2)) * dPower);
  r0 = (0.2886751345948129 * (((fetch(pass59, 8, n * 16 + c) / sum) + dPower3) * fetch(pass35, 8, n * 16 + c)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  attention2_1_1_1Backward4_dAttention2_1_1_1_4(e, o0);
}
`,
      },
      attention2_1_1_1Backward5_dAttention2_1_1_1_5: {
        samplers: ['dAttention2_1_1_1_4', 'pass32'],
        code: `${library}
const int batch = 64;
uniform sampler2D dAttention2_1_1_1_4;
uniform sampler2D pass32;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_3 [B, 16, 48] to dAttention2_1_1_1_5 [B, 16, 48]
void attention2_1_1_1Backward5_dAttention2_1_1_1_5(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int h = (e % 48) / 12;
  int d = e % 12;
  vec4 sum = vec4(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(dAttention2_1_1_1_4, 7, b * 1024 + h * 256 + t * 16 + u) * fetch(pass32, 8, b * 768 + u * 48 + h * 12 + d + 49152));
  }
  r0 = sum;
}

// specs/best.yaml:31 attention
// from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_2 [B, 16, 48] to dAttention2_1_1_1_6 [B, 16, 48]
void attention2_1_1_1Backward6_dAttention2_1_1_1_6(int e, out vec4 r0) {
  int b = e / 768;
  int u = (e % 768) / 48;
  int h = (e % 48) / 12;
  int d = e % 12;
  vec4 sum = vec4(0.0);
  for (int t = 0; t < 16; t++) {
    sum += (at(dAttention2_1_1_1_4, 7, b * 1024 + h * 256 + t * 16 + u) * fetch(pass32, 8, b * 768 + t * 48 + h * 12 + d));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 49152) {
    attention2_1_1_1Backward5_dAttention2_1_1_1_5(e, o0);
  } else {
    attention2_1_1_1Backward6_dAttention2_1_1_1_6(e - 49152, o0);
  }
}
`,
      },
      attention2_1_1_1Backward7_dAttention2_1_1_1_7: {
        samplers: ['pass62', 'pass59'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass62;
uniform sampler2D pass59;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from dAttention2_1_1_1_5 [B, 16, 48], dAttention2_1_1_1_6 [B, 16, 48], dAttention2_1_1_1_3 [B, 16, 48] to dAttention2_1_1_1_7 [B, 16, 144]
void attention2_1_1_1Backward7_dAttention2_1_1_1_7(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 2304;
    int t = (e % 2304) / 144;
    int c = e % 144;
    if (b < batch && t < 16 && c < 48) {
      r0 = fetch(pass62, 8, b * 768 + t * 48 + c);
    }
  }
  {
    int rest = e - (48);
    int b = rest / 2304;
    int t = (rest % 2304) / 144;
    int c = rest % 144;
    if (rest >= 0 && b < batch && t < 16 && c < 48) {
      r0 = fetch(pass62, 8, b * 768 + t * 48 + c + 49152);
    }
  }
  {
    int rest = e - (96);
    int b = rest / 2304;
    int t = (rest % 2304) / 144;
    int c = rest % 144;
    if (rest >= 0 && b < batch && t < 16 && c < 48) {
      r0 = fetch(pass59, 8, b * 768 + t * 48 + c + 65536);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_1_1_1Backward7_dAttention2_1_1_1_7(e, o0);
}
`,
      },
      attention2_1_1_1Backward8_dAttention2_1_1_1InProjBias: {
        samplers: ['dAttention2_1_1_1_7', 'parameters', 'pass30'],
        code: `${library}
const int batch = 64;
uniform sampler2D dAttention2_1_1_1_7;
uniform sampler2D parameters;
uniform sampler2D pass30;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best.yaml:31 attention
// from dAttention2_1_1_1_7 [B, 16, 144] to dAttention2_1_1_1InProjBias [1, 1, 144]
void attention2_1_1_1Backward8_dAttention2_1_1_1InProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dInProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dInProjBias += fetch(dAttention2_1_1_1_7, 8, n * 144 + c);
  }
  r0 = dInProjBias;
}

// specs/best.yaml:31 attention
// from dAttention2_1_1_1_7 [B, 16, 144], attention2_1_1_1InProjWeight [144, 48] to dRmsNorm2_1_1_0 [B, 16, 48]
void attention2_1_1_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 144; d += 4) {
    vec4 x0 = fetch(dAttention2_1_1_1_7, 8, r * 144 + d);
    vec4 x1 = fetch(dAttention2_1_1_1_7, 8, 144 + r * 144 + d);
    vec4 x2 = fetch(dAttention2_1_1_1_7, 8, 288 + r * 144 + d);
    vec4 x3 = fetch(dAttention2_1_1_1_7, 8, 432 + r * 144 + d);
    vec4 x4 = fetch(dAttention2_1_1_1_7, 8, 576 + r * 144 + d);
    vec4 x5 = fetch(dAttention2_1_1_1_7, 8, 720 + r * 144 + d);
    vec4 x6 = fetch(dAttention2_1_1_1_7, 8, 864 + r * 144 + d);
    vec4 x7 = fetch(dAttention2_1_1_1_7, 8, 1008 + r * 144 + d);
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

// specs/best.yaml:31 attention
// from dAttention2_1_1_1_7 [B, 16, 144], rmsNorm2_1_1_0 [B, 16, 48] to dAttention2_1_1_1InProjWeight [144, 48]
void attention2_1_1_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dAttention2_1_1_1_7, 8, r + d * 144);
    vec4 x01 = fetch(dAttention2_1_1_1_7, 8, 4 + r + d * 144);
    vec4 y0 = fetch(pass30, 8, c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dAttention2_1_1_1_7, 8, 144 + r + d * 144);
    vec4 x11 = fetch(dAttention2_1_1_1_7, 8, 148 + r + d * 144);
    vec4 y1 = fetch(pass30, 8, 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dAttention2_1_1_1_7, 8, 288 + r + d * 144);
    vec4 x21 = fetch(dAttention2_1_1_1_7, 8, 292 + r + d * 144);
    vec4 y2 = fetch(pass30, 8, 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dAttention2_1_1_1_7, 8, 432 + r + d * 144);
    vec4 x31 = fetch(dAttention2_1_1_1_7, 8, 436 + r + d * 144);
    vec4 y3 = fetch(pass30, 8, 144 + c + d * 48);
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
  if (e < 144) {
    attention2_1_1_1Backward8_dAttention2_1_1_1InProjBias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 6288) {
    attention2_1_1_1InputGradient2(e - 144, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_1_1_1WeightGradient2(e - 6288, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      rmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight: {
        samplers: ['pass64', 'pass23', 'gru2_1_0_1_3', 'pass29', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass64;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2D pass29;
uniform sampler2D parameters;
const int p0 = 4;
const int p1 = 52016;
layout(location = 0) out vec4 o0;

// specs/best.yaml:30 rmsNorm
// from dRmsNorm2_1_1_0 [B, 16, 48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_1_1_0Weight [1, 1, 48]
void rmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass64, 6, 144, 48, n, c) * ((fetch(pass23, 7, n * 48 + c) + (fetch(gru2_1_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112))) * at(pass29, 7, n)));
  }
  r0 = dWeight;
}

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// specs/best.yaml:30 rmsNorm
// specs/best.yaml:28 dropout
// from dRmsNorm2_1_1_0 [B, 16, 48], rmsNorm2_1_1_0Weight [48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48] to linear2_1_2_1_0_0Dropout2_1_0_2Backward_dReciprocalRoot [B, 16]
void linear2_1_2_1_0_0Dropout2_1_0_2Backward_linear2_1_2_1_0_0Dropout2_1_0_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    dReciprocalRoot += ((stripedFour(pass64, 6, 144, 48, n * 48 + c, 48) * at(parameters, 8, p1 + c)) * (four(pass23, 7, n * 48 + c, 48) + (four(gru2_1_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 48) {
    rmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight(e, o0);
  } else {
    linear2_1_2_1_0_0Dropout2_1_0_2Backward_linear2_1_2_1_0_0Dropout2_1_0_2Backward_dReciprocalRoot(e - 48, o0);
  }
}
`,
      },
      linear2_1_2_1_0_0Dropout2_1_0_2Backward_dResidual2_0_2: {
        samplers: [
          'pass65',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'pass29',
          'dResidual2_1_1_2',
          'dResidual2_1_1',
          'pass55',
          'parameters',
          'pass64',
          'pass23',
          'gru2_1_0_1_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass65;
uniform sampler2D rmsNorm2_1_2_0ReciprocalRoot;
uniform sampler2D pass29;
uniform sampler2D dResidual2_1_1_2;
uniform sampler2D dResidual2_1_1;
uniform sampler2DArray pass55;
uniform sampler2D parameters;
uniform sampler2DArray pass64;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
const int p0 = 61472;
const int p1 = 52016;
const int p2 = 4;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// specs/best.yaml:30 rmsNorm
// specs/best.yaml:28 dropout
// from linear2_1_2_1_0_0Dropout2_1_0_2Backward_dReciprocalRoot [B, 16], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], dResidual2_1_1_2 [B, 16, 48], dResidual2_1_1 [B, 16, 48], dRmsNorm2_1_2_0 [B, 16, 48], dRmsNorm2_1_2_0_2 [B, 16, 48], rmsNorm2_1_2_0Weight [48], dRmsNorm2_1_1_0 [B, 16, 48], rmsNorm2_1_1_0Weight [48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48] to dResidual2_0_2 [B, 16, 48], dGru2_1_0_1 [B, 16, 48]
void linear2_1_2_1_0_0Dropout2_1_0_2Backward_dResidual2_0_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 48;
  int c = e % 48;
  float dReciprocalRoot = at(pass65, 5, n + 48);
  float reciprocalRoot = at(rmsNorm2_1_2_0ReciprocalRoot, 4, n);
  float reciprocalRoot2 = at(pass29, 7, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 48.0);
  vec4 dTotal = fetch(dResidual2_1_1_2, 7, n * 48 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_1_1, 7, n * 48 + c) + (((row(pass55, 6, 0, 48, n, c) + row(pass55, 6, 6672, 48, n, c)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal) + ((row(pass64, 6, 144, 48, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot2));
  vec4 mask = dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112);
  vec4 dTotal3 = (dProduct * (fetch(pass23, 7, n * 48 + c) + (fetch(gru2_1_0_1_3, 7, n * 48 + c) * mask)));
  vec4 dTotal4 = ((dTotal2 + dTotal3) + dTotal3);
  r0 = dTotal4;
  r1 = (dTotal4 * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  linear2_1_2_1_0_0Dropout2_1_0_2Backward_dResidual2_0_2(e, o0, o1);
}
`,
      },
      gru2_1_0_1Backward_dGru2_1_0_1_2: {
        samplers: ['dGru2_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_1_0_1;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from dGru2_1_0_1 [B, 16, 48] to dGru2_1_0_1_2 [B, 16, 240]
void gru2_1_0_1Backward_dGru2_1_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3840;
    int t = (e % 3840) / 240;
    int c = e % 240;
    if (b < batch && t < 16 && c < 48) {
      r0 = fetch(dGru2_1_0_1, 7, b * 768 + t * 48 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru2_1_0_1Backward_dGru2_1_0_1_2(e, o0);
}
`,
      },
      gru2_1_0_1Backward3_dGru2_1_0_1_4: {
        samplers: ['dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_1_0_1_3;
uniform sampler2D gru2_1_0_1_2;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from dGru2_1_0_1_3 [B, 16, 48], gru2_1_0_1_2 [B, 16, 240] to dGru2_1_0_1_4 [B, 16, 240]
void gru2_1_0_1Backward3_dGru2_1_0_1_4(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (3600);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 dy = fetch(dGru2_1_0_1_3, 7, b * 768 + j + 720);
      vec4 r = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3648);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3696);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3744);
      vec4 m = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3792);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (3648);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 dy = fetch(dGru2_1_0_1_3, 7, b * 768 + j + 720);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3696);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3744);
      vec4 previous = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3360);
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (3696);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 dy = fetch(dGru2_1_0_1_3, 7, b * 768 + j + 720);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3696);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3744);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (3744);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 dy = fetch(dGru2_1_0_1_3, 7, b * 768 + j + 720);
      vec4 r = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3648);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3696);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3744);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (3792);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 dy = fetch(dGru2_1_0_1_3, 7, b * 768 + j + 720);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 3696);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru2_1_0_1Backward3_dGru2_1_0_1_4(e, o0);
}
`,
      },
      gru2_1_0_1Backward3_dGru2_1_0_1_4_2: {
        samplers: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_1_0_1_4;
uniform sampler2D parameters;
uniform sampler2D dGru2_1_0_1_3;
uniform sampler2D gru2_1_0_1_2;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from gru2_1_0_1WeightHhL0 [144, 48], dGru2_1_0_1_4 [B, 16, 240], dGru2_1_0_1_3 [B, 16, 48], gru2_1_0_1_2 [B, 16, 240] to dGru2_1_0_1_4 [B, 16, 240]
void gru2_1_0_1Backward3_dGru2_1_0_1_4_2(int e, out vec4 r0) {
  r0 = fetch(dGru2_1_0_1_4, 8, e);
  {
    int rest = e - (s * -240 + 3360);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3600));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3648));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3744));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + s * -48 + j + 672) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + j + 3792));
      vec4 r = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3408);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3456);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3504);
      vec4 m = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3552);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (s * -240 + 3408);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3600));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3648));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3744));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + s * -48 + j + 672) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + j + 3792));
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3456);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3504);
      vec4 previous = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3120);
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (s * -240 + 3456);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3600));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3648));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3744));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + s * -48 + j + 672) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + j + 3792));
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3456);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3504);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (s * -240 + 3504);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3600));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3648));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3744));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + s * -48 + j + 672) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + j + 3792));
      vec4 r = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3408);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3456);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3504);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (s * -240 + 3552);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3600));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3648));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + k + 3744));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + s * -48 + j + 672) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + s * -240 + j + 3792));
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + s * -240 + j + 3456);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru2_1_0_1Backward3_dGru2_1_0_1_4_2(e, o0);
}
`,
      },
      gru2_1_0_1Backward3_dGru2_1_0_1_4_3: {
        samplers: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_1_0_1_4;
uniform sampler2D parameters;
uniform sampler2D dGru2_1_0_1_3;
uniform sampler2D gru2_1_0_1_2;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from gru2_1_0_1WeightHhL0 [144, 48], dGru2_1_0_1_4 [B, 16, 240], dGru2_1_0_1_3 [B, 16, 48], gru2_1_0_1_2 [B, 16, 240] to dGru2_1_0_1_4 [B, 16, 240]
void gru2_1_0_1Backward3_dGru2_1_0_1_4_3(int e, out vec4 r0) {
  r0 = fetch(dGru2_1_0_1_4, 8, e);
  {
    int b = e / 3840;
    int j = e % 3840;
    if (b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 240));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 288));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 384));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + j) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + j + 432));
      vec4 r = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 48);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 96);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 144);
      vec4 m = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 192);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (48);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 240));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 288));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 384));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + j) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + j + 432));
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 96);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 144);
      float previous = 0.0;
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (96);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 240));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 288));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 384));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + j) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + j + 432));
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 96);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 144);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (144);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 240));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 288));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 384));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + j) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + j + 432));
      vec4 r = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 48);
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 96);
      vec4 n = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 144);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (192);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sum += (fetch(parameters, 8, p0 + k * 48 + j) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 240));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 2304) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 288));
        sum += (fetch(parameters, 8, p0 + k * 48 + j + 4608) * at(dGru2_1_0_1_4, 8, b * 3840 + k + 384));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 7, b * 768 + j) + sum) + fetch(dGru2_1_0_1_4, 8, b * 3840 + j + 432));
      vec4 z = fetch(gru2_1_0_1_2, 8, b * 3840 + j + 96);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru2_1_0_1Backward3_dGru2_1_0_1_4_3(e, o0);
}
`,
      },
      gru2_1_0_1Backward4_dGru2_1_0_1_5: {
        samplers: ['dGru2_1_0_1_4'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_1_0_1_4;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from dGru2_1_0_1_4 [B, 16, 240] to dGru2_1_0_1_5 [B, 16, 96]
void gru2_1_0_1Backward4_dGru2_1_0_1_5(int e, out vec4 r0) {
  int b = e / 1536;
  int t = (e % 1536) / 96;
  int c = e % 96;
  r0 = fetch(dGru2_1_0_1_4, 8, b * 3840 + t * 240 + c);
}

// specs/best.yaml:27 gru
// from dGru2_1_0_1_4 [B, 16, 240] to dGru2_1_0_1_6 [B, 16, 48]
void gru2_1_0_1Backward5_dGru2_1_0_1_6(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = fetch(dGru2_1_0_1_4, 8, b * 3840 + t * 240 + c + 144);
}

// specs/best.yaml:27 gru
// from dGru2_1_0_1_4 [B, 16, 240] to dGru2_1_0_1_8 [B, 16, 144]
void gru2_1_0_1Backward7_dGru2_1_0_1_8(int e, out vec4 r0) {
  int b = e / 2304;
  int t = (e % 2304) / 144;
  int c = e % 144;
  r0 = fetch(dGru2_1_0_1_4, 8, b * 3840 + t * 240 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  if (e < 98304) {
    gru2_1_0_1Backward4_dGru2_1_0_1_5(e, o0);
  } else if (e < 147456) {
    gru2_1_0_1Backward5_dGru2_1_0_1_6(e - 98304, o0);
  } else {
    gru2_1_0_1Backward7_dGru2_1_0_1_8(e - 147456, o0);
  }
}
`,
      },
      gru2_1_0_1Backward6_dGru2_1_0_1_7: {
        samplers: ['pass72', 'parameters', 'rmsNorm2_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass72;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_1_0_0;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best.yaml:27 gru
// from dGru2_1_0_1_5 [B, 16, 96], dGru2_1_0_1_6 [B, 16, 48] to dGru2_1_0_1_7 [B, 16, 144]
void gru2_1_0_1Backward6_dGru2_1_0_1_7(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 2304;
    int t = (e % 2304) / 144;
    int c = e % 144;
    if (b < batch && t < 16 && c < 96) {
      r0 = fetch(pass72, 9, b * 1536 + t * 96 + c);
    }
  }
  {
    int rest = e - (96);
    int b = rest / 2304;
    int t = (rest % 2304) / 144;
    int c = rest % 144;
    if (rest >= 0 && b < batch && t < 16 && c < 48) {
      r0 = fetch(pass72, 9, b * 768 + t * 48 + c + 98304);
    }
  }
}

// specs/best.yaml:27 gru
// from dGru2_1_0_1_8 [B, 16, 144] to dGru2_1_0_1BiasIhL0 [1, 1, 144]
void gru2_1_0_1Backward11_dGru2_1_0_1BiasIhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dBiasIhL0 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBiasIhL0 += fetch(pass72, 9, n * 144 + c + 147456);
  }
  r0 = dBiasIhL0;
}

// specs/best.yaml:27 gru
// from dGru2_1_0_1_8 [B, 16, 144], gru2_1_0_1WeightIhL0 [144, 48] to dRmsNorm2_1_0_0 [B, 16, 48]
void gru2_1_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 144; d += 4) {
    vec4 x0 = fetch(pass72, 9, 147456 + r * 144 + d);
    vec4 x1 = fetch(pass72, 9, 147456 + 144 + r * 144 + d);
    vec4 x2 = fetch(pass72, 9, 147456 + 288 + r * 144 + d);
    vec4 x3 = fetch(pass72, 9, 147456 + 432 + r * 144 + d);
    vec4 x4 = fetch(pass72, 9, 147456 + 576 + r * 144 + d);
    vec4 x5 = fetch(pass72, 9, 147456 + 720 + r * 144 + d);
    vec4 x6 = fetch(pass72, 9, 147456 + 864 + r * 144 + d);
    vec4 x7 = fetch(pass72, 9, 147456 + 1008 + r * 144 + d);
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

// specs/best.yaml:27 gru
// from dGru2_1_0_1_8 [B, 16, 144], rmsNorm2_1_0_0 [B, 16, 48] to dGru2_1_0_1WeightIhL0 [144, 48]
void gru2_1_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(pass72, 9, 147456 + r + d * 144);
    vec4 x01 = fetch(pass72, 9, 147456 + 4 + r + d * 144);
    vec4 y0 = fetch(rmsNorm2_1_0_0, 7, c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass72, 9, 147456 + 144 + r + d * 144);
    vec4 x11 = fetch(pass72, 9, 147456 + 148 + r + d * 144);
    vec4 y1 = fetch(rmsNorm2_1_0_0, 7, 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass72, 9, 147456 + 288 + r + d * 144);
    vec4 x21 = fetch(pass72, 9, 147456 + 292 + r + d * 144);
    vec4 y2 = fetch(rmsNorm2_1_0_0, 7, 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass72, 9, 147456 + 432 + r + d * 144);
    vec4 x31 = fetch(pass72, 9, 147456 + 436 + r + d * 144);
    vec4 y3 = fetch(rmsNorm2_1_0_0, 7, 144 + c + d * 48);
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
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 147456) {
    gru2_1_0_1Backward6_dGru2_1_0_1_7(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 147600) {
    gru2_1_0_1Backward11_dGru2_1_0_1BiasIhL0(e - 147456, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 153744) {
    gru2_1_0_1InputGradient(e - 147600, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gru2_1_0_1WeightGradient2(e - 153744, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gru2_1_0_1WeightGradient: {
        samplers: ['pass73', 'pass30', 'pass23', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass73;
uniform sampler2D pass30;
uniform sampler2D pass23;
uniform sampler2D parameters;
const int p0 = 37856;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best.yaml:27 gru
// from dGru2_1_0_1_7 [B, 16, 144], dGru2_1_0_1_10 [B, 16, 48] to dGru2_1_0_1WeightHhL0 [144, 48]
void gru2_1_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(pass73, 8, r + d * 144);
    vec4 x01 = fetch(pass73, 8, 4 + r + d * 144);
    vec4 y0 = fetch(pass30, 8, 49152 + c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass73, 8, 144 + r + d * 144);
    vec4 x11 = fetch(pass73, 8, 148 + r + d * 144);
    vec4 y1 = fetch(pass30, 8, 49152 + 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass73, 8, 288 + r + d * 144);
    vec4 x21 = fetch(pass73, 8, 292 + r + d * 144);
    vec4 y2 = fetch(pass30, 8, 49152 + 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass73, 8, 432 + r + d * 144);
    vec4 x31 = fetch(pass73, 8, 436 + r + d * 144);
    vec4 y3 = fetch(pass30, 8, 49152 + 144 + c + d * 48);
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

// specs/best.yaml:27 gru
// from dGru2_1_0_1_7 [B, 16, 144] to dGru2_1_0_1BiasHhL0 [1, 1, 144]
void gru2_1_0_1Backward10_dGru2_1_0_1BiasHhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dGru = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dGru += fetch(pass73, 8, n * 144 + c);
  }
  r0 = dGru;
}

// specs/best.yaml:26 rmsNorm
// from dRmsNorm2_1_0_0 [B, 16, 48], residual2_0_2 [B, 16, 48], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_1_0_0Weight [1, 1, 48]
void rmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass73, 8, 147600, 48, n, c) * (fetch(pass23, 7, n * 48 + c) * at(pass23, 7, n + 49152)));
  }
  r0 = dWeight;
}

// specs/best.yaml:26 rmsNorm
// specs/best.yaml:41 dropout
// from dRmsNorm2_1_0_0 [B, 16, 48], rmsNorm2_1_0_0Weight [48], residual2_0_2 [B, 16, 48] to rmsNorm2_1_0_0Dropout2_0_2_3Backward_dReciprocalRoot [B, 16]
void rmsNorm2_1_0_0Dropout2_0_2_3Backward_rmsNorm2_1_0_0Dropout2_0_2_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    dReciprocalRoot += ((stripedFour(pass73, 8, 147600, 48, n * 48 + c, 48) * at(parameters, 8, p0 + c)) * four(pass23, 7, n * 48 + c, 48));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 864) {
    gru2_1_0_1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 1008) {
    gru2_1_0_1Backward10_dGru2_1_0_1BiasHhL0(e - 864, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 1056) {
    rmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight(e - 1008, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    rmsNorm2_1_0_0Dropout2_0_2_3Backward_rmsNorm2_1_0_0Dropout2_0_2_3Backward_dReciprocalRoot(e - 1056, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  }
}
`,
      },
      rmsNorm2_1_0_0Dropout2_0_2_3Backward_dResidual2_0_1: {
        samplers: ['pass74', 'pass23', 'dResidual2_0_2', 'pass73', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass74;
uniform sampler2D pass23;
uniform sampler2D dResidual2_0_2;
uniform sampler2DArray pass73;
uniform sampler2D parameters;
const int p0 = 37856;
const int p1 = 3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:26 rmsNorm
// specs/best.yaml:41 dropout
// from rmsNorm2_1_0_0Dropout2_0_2_3Backward_dReciprocalRoot [B, 16], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 48], dResidual2_0_2 [B, 16, 48], dRmsNorm2_1_0_0 [B, 16, 48], rmsNorm2_1_0_0Weight [48] to dResidual2_0_1 [B, 16, 48], dLinear2_0_2_2 [B, 16, 48]
void rmsNorm2_1_0_0Dropout2_0_2_3Backward_dResidual2_0_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 48;
  int c = e % 48;
  float dReciprocalRoot = at(pass74, 5, n + 1056);
  float reciprocalRoot = at(pass23, 7, n + 49152);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 48.0);
  vec4 dTotal = (dProduct * fetch(pass23, 7, n * 48 + c));
  vec4 dTotal2 = (((fetch(dResidual2_0_2, 7, n * 48 + c) + ((row(pass73, 8, 147600, 48, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rmsNorm2_1_0_0Dropout2_0_2_3Backward_dResidual2_0_1(e, o0, o1);
}
`,
      },
      linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight: {
        samplers: [
          'pass79',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass79;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 2;
const int p3 = 24912;
layout(location = 0) out vec4 o0;

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// from dRmsNorm2_0_2_0 [B, 16, 48], dRmsNorm2_0_2_0_2 [B, 16, 48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_2_0Weight [1, 1, 48]
void linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = ((row(pass79, 6, 0, 48, n, c) + row(pass79, 6, 6672, 48, n, c)) * ((((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112)) + (fetch(gru2_0_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_0_1_1_9, 6, 0, 48, n, c) * dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112))) * at(rmsNorm2_0_2_0ReciprocalRoot, 4, n)));
    dWeight += dProduct;
  }
  r0 = dWeight;
}

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// specs/best.yaml:32 dropout
// from dRmsNorm2_0_2_0 [B, 16, 48], dRmsNorm2_0_2_0_2 [B, 16, 48], rmsNorm2_0_2_0Weight [48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48] to linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot [B, 16]
void linear2_0_2_1_0_0Dropout2_0_1_2Backward_linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 dProduct = (((stripedFour(pass79, 6, 0, 48, n * 48 + c, 48) + stripedFour(pass79, 6, 6672, 48, n * 48 + c, 48)) * at(parameters, 8, p3 + c)) * (((four(pass1, 7, n * 48 + c + 4, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112)) + (four(gru2_0_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p1), n * 48 + c, 48, 429496730u, 1.1111111111111112))) + (stripedFour(attention2_0_1_1_9, 6, 0, 48, n * 48 + c, 48) * dropoutFour(uint(p2), n * 48 + c, 48, 429496730u, 1.1111111111111112))));
    dReciprocalRoot += dProduct;
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 48) {
    linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight(e, o0);
  } else {
    linear2_0_2_1_0_0Dropout2_0_1_2Backward_linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot(e - 48, o0);
  }
}
`,
      },
      linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2: {
        samplers: [
          'pass80',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'dResidual2_0_1',
          'pass79',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass80;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2D dResidual2_0_1;
uniform sampler2DArray pass79;
uniform sampler2D parameters;
const int p0 = 2;
const int p1 = 0;
const int p2 = 1;
const int p3 = 24912;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// specs/best.yaml:32 dropout
// from linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot [B, 16], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], dResidual2_0_1 [B, 16, 48], dRmsNorm2_0_2_0 [B, 16, 48], dRmsNorm2_0_2_0_2 [B, 16, 48], rmsNorm2_0_2_0Weight [48] to dResidual2_0_1_2 [B, 16, 48], dAttention2_0_1_1 [B, 16, 48]
void linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 48;
  int c = e % 48;
  float dReciprocalRoot = at(pass80, 5, n + 48);
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  float dProduct2 = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 48.0);
  vec4 mask = dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112);
  vec4 dTotal = (dProduct2 * (((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112)) + (fetch(gru2_0_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112))) + (row(attention2_0_1_1_9, 6, 0, 48, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_0_1, 7, n * 48 + c) + (((row(pass79, 6, 0, 48, n, c) + row(pass79, 6, 6672, 48, n, c)) * fetch(parameters, 8, p3 + c)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2(e, o0, o1);
}
`,
      },
      rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight: {
        samplers: ['pass88', 'pass1', 'gru2_0_0_1_3', 'pass8', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass88;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2D pass8;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 15456;
layout(location = 0) out vec4 o0;

// specs/best.yaml:30 rmsNorm
// from dRmsNorm2_0_1_0 [B, 16, 48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_1_0Weight [1, 1, 48]
void rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass88, 6, 144, 48, n, c) * (((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112)) + (fetch(gru2_0_0_1_3, 7, n * 48 + c) * dropoutFour(uint(p1), n * 48 + c, 1, 429496730u, 1.1111111111111112))) * at(pass8, 7, n)));
  }
  r0 = dWeight;
}

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// specs/best.yaml:30 rmsNorm
// specs/best.yaml:28 dropout
// from dRmsNorm2_0_1_0 [B, 16, 48], rmsNorm2_0_1_0Weight [48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48] to linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot [B, 16]
void linear2_0_2_1_0_0Dropout2_0_0_2Backward_linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    dReciprocalRoot += ((stripedFour(pass88, 6, 144, 48, n * 48 + c, 48) * at(parameters, 8, p2 + c)) * ((four(pass1, 7, n * 48 + c + 4, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112)) + (four(gru2_0_0_1_3, 7, n * 48 + c, 48) * dropoutFour(uint(p1), n * 48 + c, 48, 429496730u, 1.1111111111111112))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 48) {
    rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(e, o0);
  } else {
    linear2_0_2_1_0_0Dropout2_0_0_2Backward_linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot(e - 48, o0);
  }
}
`,
      },
      linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1: {
        samplers: [
          'pass89',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass8',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass79',
          'parameters',
          'pass88',
          'pass1',
          'gru2_0_0_1_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass89;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D pass8;
uniform sampler2D dResidual2_0_1_2;
uniform sampler2D dResidual2_0_1;
uniform sampler2DArray pass79;
uniform sampler2D parameters;
uniform sampler2DArray pass88;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
const int p0 = 24912;
const int p1 = 15456;
const int p2 = 1;
const int p3 = 0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:38 linear
// specs/best.yaml:34 rmsNorm
// specs/best.yaml:30 rmsNorm
// specs/best.yaml:28 dropout
// from linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot [B, 16], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], dResidual2_0_1_2 [B, 16, 48], dResidual2_0_1 [B, 16, 48], dRmsNorm2_0_2_0 [B, 16, 48], dRmsNorm2_0_2_0_2 [B, 16, 48], rmsNorm2_0_2_0Weight [48], dRmsNorm2_0_1_0 [B, 16, 48], rmsNorm2_0_1_0Weight [48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48] to dDropout1 [B, 16, 48], dGru2_0_0_1 [B, 16, 48]
void linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 48;
  int c = e % 48;
  float dReciprocalRoot = at(pass89, 5, n + 48);
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  float reciprocalRoot2 = at(pass8, 7, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 48.0);
  vec4 dTotal = fetch(dResidual2_0_1_2, 7, n * 48 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_0_1, 7, n * 48 + c) + (((row(pass79, 6, 0, 48, n, c) + row(pass79, 6, 6672, 48, n, c)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal) + ((row(pass88, 6, 144, 48, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot2));
  vec4 mask = dropoutFour(uint(p2), n * 48 + c, 1, 429496730u, 1.1111111111111112);
  vec4 dTotal3 = (dProduct * ((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p3), n * 48 + c, 1, 429496730u, 1.1111111111111112)) + (fetch(gru2_0_0_1_3, 7, n * 48 + c) * mask)));
  vec4 dProduct2 = ((dTotal2 + dTotal3) + dTotal3);
  r0 = dProduct2;
  r1 = (dProduct2 * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1(e, o0, o1);
}
`,
      },
      gru2_0_0_1WeightGradient: {
        samplers: ['pass97', 'pass9', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass97;
uniform sampler2D pass9;
uniform sampler2D pass1;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1296;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best.yaml:27 gru
// from dGru2_0_0_1_7 [B, 16, 144], dGru2_0_0_1_10 [B, 16, 48] to dGru2_0_0_1WeightHhL0 [144, 48]
void gru2_0_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(pass97, 8, r + d * 144);
    vec4 x01 = fetch(pass97, 8, 4 + r + d * 144);
    vec4 y0 = fetch(pass9, 8, 49152 + c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass97, 8, 144 + r + d * 144);
    vec4 x11 = fetch(pass97, 8, 148 + r + d * 144);
    vec4 y1 = fetch(pass9, 8, 49152 + 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass97, 8, 288 + r + d * 144);
    vec4 x21 = fetch(pass97, 8, 292 + r + d * 144);
    vec4 y2 = fetch(pass9, 8, 49152 + 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass97, 8, 432 + r + d * 144);
    vec4 x31 = fetch(pass97, 8, 436 + r + d * 144);
    vec4 y3 = fetch(pass9, 8, 49152 + 144 + c + d * 48);
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

// specs/best.yaml:27 gru
// from dGru2_0_0_1_7 [B, 16, 144] to dGru2_0_0_1BiasHhL0 [1, 1, 144]
void gru2_0_0_1Backward10_dGru2_0_0_1BiasHhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dGru = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dGru += fetch(pass97, 8, n * 144 + c);
  }
  r0 = dGru;
}

// specs/best.yaml:26 rmsNorm
// from dRmsNorm2_0_0_0 [B, 16, 48], embedding0 [B, 16, 48], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_0_0Weight [1, 1, 48]
void rmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass97, 8, 147600, 48, n, c) * ((fetch(pass1, 7, n * 48 + c + 4) * dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112)) * at(rmsNorm2_0_0_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best.yaml:26 rmsNorm
// specs/best.yaml:21 dropout
// from dRmsNorm2_0_0_0 [B, 16, 48], rmsNorm2_0_0_0Weight [48], embedding0 [B, 16, 48] to rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot [B, 16]
void rmsNorm2_0_0_0Dropout1Backward_rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    dReciprocalRoot += ((stripedFour(pass97, 8, 147600, 48, n * 48 + c, 48) * at(parameters, 8, p1 + c)) * (four(pass1, 7, n * 48 + c + 4, 48) * dropoutFour(uint(p0), n * 48 + c, 48, 429496730u, 1.1111111111111112)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 864) {
    gru2_0_0_1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 1008) {
    gru2_0_0_1Backward10_dGru2_0_0_1BiasHhL0(e - 864, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 1056) {
    rmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(e - 1008, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    rmsNorm2_0_0_0Dropout1Backward_rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot(e - 1056, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  }
}
`,
      },
      rmsNorm2_0_0_0Dropout1Backward_dEmbedding0: {
        samplers: ['pass98', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass97', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass98;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D dDropout1;
uniform sampler2DArray pass97;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1296;
layout(location = 0) out vec4 o0;

// specs/best.yaml:26 rmsNorm
// specs/best.yaml:21 dropout
// from rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot [B, 16], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 48], dDropout1 [B, 16, 48], dRmsNorm2_0_0_0 [B, 16, 48], rmsNorm2_0_0_0Weight [48] to dEmbedding0 [B, 16, 48]
void rmsNorm2_0_0_0Dropout1Backward_dEmbedding0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float dReciprocalRoot = at(pass98, 5, n + 1056);
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 48.0);
  vec4 mask = dropoutFour(uint(p0), n * 48 + c, 1, 429496730u, 1.1111111111111112);
  vec4 dProduct2 = (dProduct * (fetch(pass1, 7, n * 48 + c + 4) * mask));
  r0 = ((((fetch(dDropout1, 7, n * 48 + c) + ((row(pass97, 8, 147600, 48, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot)) + dProduct2) + dProduct2) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rmsNorm2_0_0_0Dropout1Backward_dEmbedding0(e, o0);
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

// specs/best.yaml:20 embedding
// from tokens [B, 16, 1], dEmbedding0 [B, 16, 48] to dEmbedding0Weight [27, 48]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 48 * 8;
  int c = e % 48;
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
    vec4 y0 = fetch(dEmbedding0, 7, c + d * 48);
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
    vec4 y1 = fetch(dEmbedding0, 7, 48 + c + d * 48);
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
    vec4 y2 = fetch(dEmbedding0, 7, 96 + c + d * 48);
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
    vec4 y3 = fetch(dEmbedding0, 7, 144 + c + d * 48);
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
          'pass97',
          'pass98',
          'pass88',
          'pass73',
          'pass74',
          'pass64',
          'pass79',
          'pass76',
          'pass55',
          'pass52',
          'pass82',
          'pass58',
          'dEmbedding0Weight',
          'pass49',
          'dLinear2_0_2_1_0_0Bias',
          'dLinear2_0_2_1_1_0Bias',
        ],
        code: `${library}
uniform sampler2DArray pass97;
uniform sampler2DArray pass98;
uniform sampler2DArray pass88;
uniform sampler2DArray pass73;
uniform sampler2DArray pass74;
uniform sampler2DArray pass64;
uniform sampler2DArray pass79;
uniform sampler2DArray pass76;
uniform sampler2DArray pass55;
uniform sampler2DArray pass52;
uniform sampler2DArray pass82;
uniform sampler2DArray pass58;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2DArray pass49;
uniform sampler2D dLinear2_0_2_1_0_0Bias;
uniform sampler2D dLinear2_0_2_1_1_0Bias;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 1344 && e < 8256) { o0 = striped(pass97, 8, 153744, 48, e - 1344); return; } // dGru2_0_0_1WeightIhL0
  if (e >= 8256 && e < 15168) { o0 = striped(pass98, 5, 0, 48, e - 8256); return; } // dGru2_0_0_1WeightHhL0
  if (e >= 15504 && e < 22416) { o0 = striped(pass88, 6, 6288, 48, e - 15504); return; } // dAttention2_0_1_1InProjWeight
  if (e >= 37904 && e < 44816) { o0 = striped(pass73, 8, 153744, 48, e - 37904); return; } // dGru2_1_0_1WeightIhL0
  if (e >= 44816 && e < 51728) { o0 = striped(pass74, 5, 0, 48, e - 44816); return; } // dGru2_1_0_1WeightHhL0
  if (e >= 52064 && e < 58976) { o0 = striped(pass64, 6, 6288, 48, e - 52064); return; } // dAttention2_1_1_1InProjWeight
  if (e >= 24960 && e < 29184) { o0 = striped(pass79, 6, 12816, 48, e - 24960); return; } // dLinear2_0_2_1_0_0Weight
  if (e >= 29272 && e < 33496) { o0 = striped(pass79, 6, 6144, 48, e - 29272); return; } // dLinear2_0_2_1_1_0Weight
  if (e >= 33584 && e < 37808) { o0 = striped(pass76, 6, 11312, 88, e - 33584); return; } // dLinear2_0_2_2Weight
  if (e >= 61520 && e < 65744) { o0 = striped(pass55, 6, 12816, 48, e - 61520); return; } // dLinear2_1_2_1_0_0Weight
  if (e >= 65832 && e < 70056) { o0 = striped(pass55, 6, 6144, 48, e - 65832); return; } // dLinear2_1_2_1_1_0Weight
  if (e >= 70144 && e < 74368) { o0 = striped(pass52, 6, 11312, 88, e - 70144); return; } // dLinear2_1_2_2Weight
  if (e >= 22560 && e < 24864) { o0 = striped(pass82, 6, 6192, 48, e - 22560); return; } // dAttention2_0_1_1OutProjWeight
  if (e >= 59120 && e < 61424) { o0 = striped(pass58, 6, 6192, 48, e - 59120); return; } // dAttention2_1_1_1OutProjWeight
  if (e >= 0 && e < 1296) { o0 = striped(dEmbedding0Weight, 3, 0, 48, e); return; } // dEmbedding0Weight
  if (e >= 74464 && e < 75760) { o0 = striped(pass49, 6, 6176, 48, e - 74464); return; } // dLinear4Weight
  if (e >= 15168 && e < 15312) { o0 = fetch(pass97, 8, e - 15168 + 147456); return; } // dGru2_0_0_1BiasIhL0
  if (e >= 15312 && e < 15456) { o0 = fetch(pass98, 5, e - 15312 + 864); return; } // dGru2_0_0_1BiasHhL0
  if (e >= 22416 && e < 22560) { o0 = fetch(pass88, 6, e - 22416); return; } // dAttention2_0_1_1InProjBias
  if (e >= 51728 && e < 51872) { o0 = fetch(pass73, 8, e - 51728 + 147456); return; } // dGru2_1_0_1BiasIhL0
  if (e >= 51872 && e < 52016) { o0 = fetch(pass74, 5, e - 51872 + 864); return; } // dGru2_1_0_1BiasHhL0
  if (e >= 58976 && e < 59120) { o0 = fetch(pass64, 6, e - 58976); return; } // dAttention2_1_1_1InProjBias
  if (e >= 29184 && e < 29272) { o0 = fetch(dLinear2_0_2_1_0_0Bias, 3, e - 29184); return; } // dLinear2_0_2_1_0_0Bias
  if (e >= 33496 && e < 33584) { o0 = fetch(dLinear2_0_2_1_1_0Bias, 3, e - 33496); return; } // dLinear2_0_2_1_1_0Bias
  discard;
}
`,
      },
      gradients2: {
        samplers: [
          'dLinear2_1_2_1_0_0Bias',
          'dLinear2_1_2_1_1_0Bias',
          'pass98',
          'pass89',
          'pass82',
          'pass80',
          'pass76',
          'pass74',
          'pass65',
          'pass58',
          'pass56',
          'pass52',
          'pass50',
          'pass49',
        ],
        code: `${library}
uniform sampler2D dLinear2_1_2_1_0_0Bias;
uniform sampler2D dLinear2_1_2_1_1_0Bias;
uniform sampler2DArray pass98;
uniform sampler2D pass89;
uniform sampler2DArray pass82;
uniform sampler2D pass80;
uniform sampler2DArray pass76;
uniform sampler2DArray pass74;
uniform sampler2D pass65;
uniform sampler2DArray pass58;
uniform sampler2D pass56;
uniform sampler2DArray pass52;
uniform sampler2D pass50;
uniform sampler2DArray pass49;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 65744 && e < 65832) { o0 = fetch(dLinear2_1_2_1_0_0Bias, 3, e - 65744); return; } // dLinear2_1_2_1_0_0Bias
  if (e >= 70056 && e < 70144) { o0 = fetch(dLinear2_1_2_1_1_0Bias, 3, e - 70056); return; } // dLinear2_1_2_1_1_0Bias
  if (e >= 1296 && e < 1344) { o0 = fetch(pass98, 5, e - 1296 + 1008); return; } // dRmsNorm2_0_0_0Weight
  if (e >= 15456 && e < 15504) { o0 = fetch(pass89, 5, e - 15456); return; } // dRmsNorm2_0_1_0Weight
  if (e >= 24864 && e < 24912) { o0 = fetch(pass82, 6, e - 24864); return; } // dAttention2_0_1_1OutProjBias
  if (e >= 24912 && e < 24960) { o0 = fetch(pass80, 5, e - 24912); return; } // dRmsNorm2_0_2_0Weight
  if (e >= 37808 && e < 37856) { o0 = fetch(pass76, 6, e - 37808); return; } // dLinear2_0_2_2Bias
  if (e >= 37856 && e < 37904) { o0 = fetch(pass74, 5, e - 37856 + 1008); return; } // dRmsNorm2_1_0_0Weight
  if (e >= 52016 && e < 52064) { o0 = fetch(pass65, 5, e - 52016); return; } // dRmsNorm2_1_1_0Weight
  if (e >= 61424 && e < 61472) { o0 = fetch(pass58, 6, e - 61424); return; } // dAttention2_1_1_1OutProjBias
  if (e >= 61472 && e < 61520) { o0 = fetch(pass56, 5, e - 61472); return; } // dRmsNorm2_1_2_0Weight
  if (e >= 74368 && e < 74416) { o0 = fetch(pass52, 6, e - 74368); return; } // dLinear2_1_2_2Bias
  if (e >= 74416 && e < 74464) { o0 = fetch(pass50, 5, e - 74416); return; } // dRmsNorm3Weight
  if (e >= 75760 && e < 75787) { o0 = fetch(pass49, 6, e - 75760 + 4); return; } // dLinear4Bias
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
      pass1: { length: 98308, layers: 1 },
      rmsNorm2_0_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_0_0: { length: 98304, layers: 1 },
      gru2_0_0_1: { length: 36864, layers: 8 },
      gru2_0_0_1_2: { length: 491520, layers: 1 },
      gru2_0_0_1_3: { length: 98304, layers: 1 },
      residual2_0_0RmsNorm2_0_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_1_0: { length: 98304, layers: 1 },
      attention2_0_1_1: { length: 36864, layers: 8 },
      pass11: { length: 294912, layers: 1 },
      attention2_0_1_1_5: { length: 131072, layers: 1 },
      attention2_0_1_1Forward6_sum: { length: 8192, layers: 1 },
      attention2_0_1_1Forward6_largest: { length: 8192, layers: 1 },
      attention2_0_1_1Weights: { length: 131072, layers: 1 },
      attention2_0_1_1_6: { length: 98304, layers: 1 },
      attention2_0_1_1_7: { length: 12288, layers: 8 },
      residual2_0_0RmsNorm2_0_2_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_2_0: { length: 98304, layers: 1 },
      pass19: { length: 45056, layers: 8 },
      parallel2_0_2_1: { length: 180224, layers: 1 },
      linear2_0_2_2: { length: 12288, layers: 8 },
      residual2_0_0RmsNorm2_1_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_0_0: { length: 98304, layers: 1 },
      gru2_1_0_1: { length: 36864, layers: 8 },
      gru2_1_0_1_2: { length: 491520, layers: 1 },
      gru2_1_0_1_3: { length: 98304, layers: 1 },
      residual2_0_0RmsNorm2_1_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_1_0: { length: 98304, layers: 1 },
      attention2_1_1_1: { length: 36864, layers: 8 },
      pass31: { length: 294912, layers: 1 },
      attention2_1_1_1_5: { length: 131072, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_sum: { length: 8192, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_largest: { length: 8192, layers: 1 },
      attention2_1_1_1Weights: { length: 131072, layers: 1 },
      attention2_1_1_1_6: { length: 98304, layers: 1 },
      attention2_1_1_1_7: { length: 12288, layers: 8 },
      residual2_0_0RmsNorm2_1_2_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_2_0: { length: 98304, layers: 1 },
      pass39: { length: 45056, layers: 8 },
      parallel2_1_2_1: { length: 180224, layers: 1 },
      linear2_1_2_2: { length: 12288, layers: 8 },
      residual2_0_0RmsNorm3Forward_sum: { length: 2048, layers: 1 },
      rmsNorm3: { length: 98304, layers: 1 },
      linear4: { length: 7168, layers: 8 },
      lossForward2_sumPart: { length: 2048, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
      gru2_0_0_1_2_before: { length: 491520, layers: 1 },
      gru2_1_0_1_2_before: { length: 491520, layers: 1 },
    },
    targets: 2048,
    examples: 4096,
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
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_0_0_0'],
        writes: ['gru2_0_0_1'],
        s: 0,
        numbers: [15168, 1344],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_0_0_1', 'parameters'],
        writes: ['gru2_0_0_1_2_before'],
        s: 0,
        numbers: [15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 0,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 1,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 2,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 3,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 4,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 5,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 6,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 7,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 8,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 9,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 10,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 11,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 12,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 13,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 14,
        numbers: [8256, 15312],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['gru2_0_0_1_2'],
        writes: ['gru2_0_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum',
        reads: ['pass1', 'gru2_0_0_1_3'],
        writes: ['residual2_0_0RmsNorm2_0_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0',
        reads: ['residual2_0_0RmsNorm2_0_1_0Forward_sum', 'pass1', 'gru2_0_0_1_3', 'parameters'],
        writes: ['rmsNorm2_0_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_0_1_0'],
        writes: ['attention2_0_1_1'],
        s: 0,
        numbers: [22416, 15504],
      },
      {
        shader: 'attention2_0_1_1Forward2_attention2_0_1_1_2',
        reads: ['attention2_0_1_1'],
        writes: ['pass11'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward5_attention2_0_1_1_5',
        reads: ['pass11'],
        writes: ['attention2_0_1_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward6_attention2_0_1_1Forward6_sum',
        reads: ['attention2_0_1_1_5'],
        writes: ['attention2_0_1_1Forward6_sum', 'attention2_0_1_1Forward6_largest'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward6_attention2_0_1_1Weights',
        reads: ['attention2_0_1_1Forward6_largest', 'attention2_0_1_1Forward6_sum', 'attention2_0_1_1_5'],
        writes: ['attention2_0_1_1Weights'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward7_attention2_0_1_1_6',
        reads: ['attention2_0_1_1Weights', 'pass11'],
        writes: ['attention2_0_1_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward8',
        reads: ['parameters', 'attention2_0_1_1_6'],
        writes: ['attention2_0_1_1_7'],
        s: 0,
        numbers: [24864, 22560],
      },
      {
        shader: 'residual2_0_0RmsNorm2_0_2_0Forward_residual2_0_0RmsNorm2_0_2_0Forward_sum',
        reads: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_7'],
        writes: ['residual2_0_0RmsNorm2_0_2_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0',
        reads: [
          'residual2_0_0RmsNorm2_0_2_0Forward_sum',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'parameters',
        ],
        writes: ['rmsNorm2_0_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_0_2_0'],
        writes: ['pass19'],
        s: 0,
        numbers: [29184, 24960, 33496, 29272],
      },
      {
        shader: 'silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1',
        reads: ['pass19'],
        writes: ['parallel2_0_2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_2Forward',
        reads: ['parameters', 'parallel2_0_2_1'],
        writes: ['linear2_0_2_2'],
        s: 0,
        numbers: [37808, 33584],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum',
        reads: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_7', 'linear2_0_2_2'],
        writes: ['residual2_0_0RmsNorm2_1_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0',
        reads: [
          'residual2_0_0RmsNorm2_1_0_0Forward_sum',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'parameters',
        ],
        writes: ['rmsNorm2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_1_0_0'],
        writes: ['gru2_1_0_1'],
        s: 0,
        numbers: [51728, 37904],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_1_0_1', 'parameters'],
        writes: ['gru2_1_0_1_2_before'],
        s: 0,
        numbers: [51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 0,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 1,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 2,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 3,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 4,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 5,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 6,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 7,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 8,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 9,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 10,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 11,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 12,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 13,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 14,
        numbers: [44816, 51872],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['gru2_1_0_1_2'],
        writes: ['gru2_1_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum',
        reads: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_7', 'linear2_0_2_2', 'gru2_1_0_1_3'],
        writes: ['residual2_0_0RmsNorm2_1_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0',
        reads: [
          'residual2_0_0RmsNorm2_1_1_0Forward_sum',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'parameters',
        ],
        writes: ['rmsNorm2_1_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_1_1_0'],
        writes: ['attention2_1_1_1'],
        s: 0,
        numbers: [58976, 52064],
      },
      {
        shader: 'attention2_0_1_1Forward2_attention2_0_1_1_2',
        reads: ['attention2_1_1_1'],
        writes: ['pass31'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward5_attention2_0_1_1_5',
        reads: ['pass31'],
        writes: ['attention2_1_1_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Attention2_1_1_1Forward_attention2_0_1_1Attention2_1_1_1Forward_sum',
        reads: ['attention2_1_1_1_5'],
        writes: [
          'attention2_0_1_1Attention2_1_1_1Forward_sum',
          'attention2_0_1_1Attention2_1_1_1Forward_largest',
        ],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights',
        reads: [
          'attention2_0_1_1Attention2_1_1_1Forward_largest',
          'attention2_0_1_1Attention2_1_1_1Forward_sum',
          'attention2_1_1_1_5',
        ],
        writes: ['attention2_1_1_1Weights'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward7_attention2_0_1_1_6',
        reads: ['attention2_1_1_1Weights', 'pass31'],
        writes: ['attention2_1_1_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward8',
        reads: ['parameters', 'attention2_1_1_1_6'],
        writes: ['attention2_1_1_1_7'],
        s: 0,
        numbers: [61424, 59120],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_2_0Forward_residual2_0_0RmsNorm2_1_2_0Forward_sum',
        reads: [
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
        ],
        writes: ['residual2_0_0RmsNorm2_1_2_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0',
        reads: [
          'residual2_0_0RmsNorm2_1_2_0Forward_sum',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'parameters',
        ],
        writes: ['rmsNorm2_1_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_1_2_0'],
        writes: ['pass39'],
        s: 0,
        numbers: [65744, 61520, 70056, 65832],
      },
      {
        shader: 'silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1',
        reads: ['pass39'],
        writes: ['parallel2_1_2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_2Forward',
        reads: ['parameters', 'parallel2_1_2_1'],
        writes: ['linear2_1_2_2'],
        s: 0,
        numbers: [74368, 70144],
      },
      {
        shader: 'residual2_0_0RmsNorm3Forward_residual2_0_0RmsNorm3Forward_sum',
        reads: [
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
        ],
        writes: ['residual2_0_0RmsNorm3Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm3Forward_rmsNorm3',
        reads: [
          'residual2_0_0RmsNorm3Forward_sum',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
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
// from targets [B, 16, 1] to loss [1, 1, 1]
void lossForward_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += notNegative(at(examples, 5, n + 2048));
  }
  r0 = sum;
}

// specs/best.yaml:20 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 48] to embedding0 [B, 16, 48]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 48 + c);
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

// specs/best.yaml:26 rmsNorm
// from embedding0 [B, 16, 48] to rmsNorm2_0_0_0Forward_sum [B, 16]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 x = four(pass1, 8, n * 48 + c + 4, 48);
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
const int p0 = 1296;
layout(location = 0) out vec4 o0;

// specs/best.yaml:26 rmsNorm
// from rmsNorm2_0_0_0Forward_sum [B, 16], embedding0 [B, 16, 48], rmsNorm2_0_0_0Weight [48] to rmsNorm2_0_0_0 [B, 16, 48]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float sum = at(rmsNorm2_0_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = ((fetch(pass1, 8, n * 48 + c + 4) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(e, o0);
}
`,
      },
      gru2_0_0_1Forward: {
        samplers: ['parameters', 'rmsNorm2_0_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_0_0_0;
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

// specs/best.yaml:27 gru
// from rmsNorm2_0_0_0 [B, 16, 48], gru2_0_0_1WeightIhL0 [144, 48], gru2_0_0_1BiasIhL0 [144] to gru2_0_0_1 [B, 16, 144]
void gru2_0_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 144 * 8;
  int c = e % 144;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_0_0, 8, r * 48 + d);
    vec4 x1 = fetch(rmsNorm2_0_0_0, 8, 48 + r * 48 + d);
    vec4 x2 = fetch(rmsNorm2_0_0_0, 8, 96 + r * 48 + d);
    vec4 x3 = fetch(rmsNorm2_0_0_0, 8, 144 + r * 48 + d);
    vec4 x4 = fetch(rmsNorm2_0_0_0, 8, 192 + r * 48 + d);
    vec4 x5 = fetch(rmsNorm2_0_0_0, 8, 240 + r * 48 + d);
    vec4 x6 = fetch(rmsNorm2_0_0_0, 8, 288 + r * 48 + d);
    vec4 x7 = fetch(rmsNorm2_0_0_0, 8, 336 + r * 48 + d);
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
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gru2_0_0_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      gru2_0_0_1Forward2_gru2_0_0_1_2: {
        samplers: ['gru2_0_0_1', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2DArray gru2_0_0_1;
uniform sampler2D parameters;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from gru2_0_0_1 [B, 16, 144], gru2_0_0_1BiasHhL0 [144] to gru2_0_0_1_2 [B, 16, 240]
void gru2_0_0_1Forward2_gru2_0_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3840;
    int j = e % 3840;
    if (b < batch && j < 48) {
      float sumR = 0.0;
      float sumZ = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j + 48) + (fetch(parameters, 8, p0 + j + 48) + sumZ)));
      vec4 m = (fetch(parameters, 8, p0 + j + 96) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 144, b * 16, j + 96) + (r * m)));
      float previous = 0.0;
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (48);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      float sumR = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (96);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      float sumZ = 0.0;
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j + 48) + (fetch(parameters, 8, p0 + j + 48) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (144);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      float sumR = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p0 + j + 96) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 144, b * 16, j + 96) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (192);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      float sumM = 0.0;
      vec4 m = (fetch(parameters, 8, p0 + j + 96) + sumM);
      r0 = m;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  gru2_0_0_1Forward2_gru2_0_0_1_2(e, o0);
}
`,
      },
      gru2_0_0_1Forward2_gru2_0_0_1_2_2: {
        samplers: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        code: `${library}
uniform int batch;
uniform sampler2D gru2_0_0_1_2;
uniform sampler2D parameters;
uniform sampler2DArray gru2_0_0_1;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from gru2_0_0_1WeightHhL0 [144, 48], gru2_0_0_1_2 [B, 16, 240], gru2_0_0_1 [B, 16, 144], gru2_0_0_1BiasHhL0 [144] to gru2_0_0_1_2 [B, 16, 240]
void gru2_0_0_1Forward2_gru2_0_0_1_2_2(int e, out vec4 r0) {
  r0 = fetch(gru2_0_0_1_2, 9, e);
  {
    int rest = e - (s * 240 + 240);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumR = vec4(0.0);
      vec4 sumZ = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumR += (four(parameters, 8, p0 + j * 48 + k, 48) * at(gru2_0_0_1_2, 9, b * 3840 + s * 240 + k));
        sumZ += (four(parameters, 8, p0 + j * 48 + k + 2304, 48) * at(gru2_0_0_1_2, 9, b * 3840 + s * 240 + k));
        sumM += (four(parameters, 8, p0 + j * 48 + k + 4608, 48) * at(gru2_0_0_1_2, 9, b * 3840 + s * 240 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j + 48) + (fetch(parameters, 8, p1 + j + 48) + sumZ)));
      vec4 m = (fetch(parameters, 8, p1 + j + 96) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j + 96) + (r * m)));
      vec4 previous = fetch(gru2_0_0_1_2, 9, b * 3840 + s * 240 + j);
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (s * 240 + 288);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumR = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumR += (four(parameters, 8, p0 + j * 48 + k, 48) * at(gru2_0_0_1_2, 9, b * 3840 + s * 240 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (s * 240 + 336);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumZ = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumZ += (four(parameters, 8, p0 + j * 48 + k + 2304, 48) * at(gru2_0_0_1_2, 9, b * 3840 + s * 240 + k));
      }
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j + 48) + (fetch(parameters, 8, p1 + j + 48) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (s * 240 + 384);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumR = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumR += (four(parameters, 8, p0 + j * 48 + k, 48) * at(gru2_0_0_1_2, 9, b * 3840 + s * 240 + k));
        sumM += (four(parameters, 8, p0 + j * 48 + k + 4608, 48) * at(gru2_0_0_1_2, 9, b * 3840 + s * 240 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p1 + j + 96) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 144, b * 16 + s + 1, j + 96) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (s * 240 + 432);
    int b = rest / 3840;
    int j = rest % 3840;
    if (rest >= 0 && b < batch && j < 48) {
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 48; k++) {
        sumM += (four(parameters, 8, p0 + j * 48 + k + 4608, 48) * at(gru2_0_0_1_2, 9, b * 3840 + s * 240 + k));
      }
      vec4 m = (fetch(parameters, 8, p1 + j + 96) + sumM);
      r0 = m;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  gru2_0_0_1Forward2_gru2_0_0_1_2_2(e, o0);
}
`,
      },
      gru2_0_0_1Forward3_gru2_0_0_1_3: {
        samplers: ['gru2_0_0_1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D gru2_0_0_1_2;
layout(location = 0) out vec4 o0;

// specs/best.yaml:27 gru
// from gru2_0_0_1_2 [B, 16, 240] to gru2_0_0_1_3 [B, 16, 48]
void gru2_0_0_1Forward3_gru2_0_0_1_3(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = fetch(gru2_0_0_1_2, 9, b * 3840 + t * 240 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru2_0_0_1Forward3_gru2_0_0_1_3(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum: {
        samplers: ['pass1', 'gru2_0_0_1_3'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:30 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48] to residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = (four(pass1, 8, n * 48 + c + 4, 48) + four(gru2_0_0_1_3, 8, n * 48 + c, 48));
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
        samplers: ['residual2_0_0RmsNorm2_0_1_0Forward_sum', 'pass1', 'gru2_0_0_1_3', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_0_1_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2D parameters;
const int p0 = 15456;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:30 rmsNorm
// from residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 16], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], rmsNorm2_0_1_0Weight [48] to rmsNorm2_0_1_0 [B, 16, 48]
void residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float sum = at(residual2_0_0RmsNorm2_0_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = (((fetch(pass1, 8, n * 48 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 48 + c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(e, o0);
}
`,
      },
      attention2_0_1_1Forward2_attention2_0_1_1_2: {
        samplers: ['attention2_0_1_1'],
        code: `${library}
uniform int batch;
uniform sampler2DArray attention2_0_1_1;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_2 [B, 16, 48]
void attention2_0_1_1Forward2_attention2_0_1_1_2(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = row(attention2_0_1_1, 7, 0, 144, b * 16 + t, c);
}

// specs/best.yaml:31 attention
// from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_3 [B, 16, 48]
void attention2_0_1_1Forward3_attention2_0_1_1_3(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = row(attention2_0_1_1, 7, 0, 144, b * 16 + t, c + 48);
}

// specs/best.yaml:31 attention
// from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_4 [B, 16, 48]
void attention2_0_1_1Forward4_attention2_0_1_1_4(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int c = e % 48;
  r0 = row(attention2_0_1_1, 7, 0, 144, b * 16 + t, c + 96);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  if (e < 98304) {
    attention2_0_1_1Forward2_attention2_0_1_1_2(e, o0);
  } else if (e < 196608) {
    attention2_0_1_1Forward3_attention2_0_1_1_3(e - 98304, o0);
  } else {
    attention2_0_1_1Forward4_attention2_0_1_1_4(e - 196608, o0);
  }
}
`,
      },
      attention2_0_1_1Forward5_attention2_0_1_1_5: {
        samplers: ['pass11'],
        code: `${library}
uniform int batch;
uniform sampler2D pass11;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_0_1_1_2 [B, 16, 48], attention2_0_1_1_3 [B, 16, 48] to attention2_0_1_1_5 [B, 64, 16]
void attention2_0_1_1Forward5_attention2_0_1_1_5(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 12; d++) {
    sum += (at(pass11, 9, b * 768 + t * 48 + h * 12 + d) * four(pass11, 9, b * 768 + u * 48 + h * 12 + d + 98304, 48));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Forward5_attention2_0_1_1_5(e, o0);
}
`,
      },
      attention2_0_1_1Forward6_attention2_0_1_1Forward6_sum: {
        samplers: ['attention2_0_1_1_5'],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_0_1_1_5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:31 attention
// from attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1Forward6_sum [B, 64], attention2_0_1_1Forward6_largest [B, 64]
void attention2_0_1_1Forward6_attention2_0_1_1Forward6_sum(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.2886751345948129 * four(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.2886751345948129 * four(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
    sum += power_;
  }
  r0 = sum;
  r1 = largest;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Forward6_attention2_0_1_1Forward6_sum(e, o0, o1);
}
`,
      },
      attention2_0_1_1Forward6_attention2_0_1_1Weights: {
        samplers: ['attention2_0_1_1Forward6_largest', 'attention2_0_1_1Forward6_sum', 'attention2_0_1_1_5'],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_0_1_1Forward6_largest;
uniform sampler2D attention2_0_1_1Forward6_sum;
uniform sampler2D attention2_0_1_1_5;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_0_1_1Forward6_largest [B, 64], attention2_0_1_1Forward6_sum [B, 64], attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1Weights [B, 64, 16]
void attention2_0_1_1Forward6_attention2_0_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Forward6_largest, 6, b * 64 + t);
  float sum = at(attention2_0_1_1Forward6_sum, 6, b * 64 + t);
  vec4 power_ = exp((((0.2886751345948129 * fetch(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  vec4 powersAgain = power_;
  r0 = (powersAgain / sum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Forward6_attention2_0_1_1Weights(e, o0);
}
`,
      },
      attention2_0_1_1Forward7_attention2_0_1_1_6: {
        samplers: ['attention2_0_1_1Weights', 'pass11'],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_0_1_1Weights;
uniform sampler2D pass11;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 48] to attention2_0_1_1_6 [B, 16, 48]
void attention2_0_1_1Forward7_attention2_0_1_1_6(int e, out vec4 r0) {
  int b = e / 768;
  int t = (e % 768) / 48;
  int h = (e % 48) / 12;
  int d = e % 12;
  vec4 sum = vec4(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(attention2_0_1_1Weights, 8, b * 1024 + h * 256 + t * 16 + u) * fetch(pass11, 9, b * 768 + u * 48 + h * 12 + d + 196608));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Forward7_attention2_0_1_1_6(e, o0);
}
`,
      },
      attention2_0_1_1Forward8: {
        samplers: ['parameters', 'attention2_0_1_1_6'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D attention2_0_1_1_6;
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

// specs/best.yaml:31 attention
// from attention2_0_1_1_6 [B, 16, 48], attention2_0_1_1OutProjWeight [48, 48], attention2_0_1_1OutProjBias [48] to attention2_0_1_1_7 [B, 16, 48]
void attention2_0_1_1Forward8(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(attention2_0_1_1_6, 8, r * 48 + d);
    vec4 x1 = fetch(attention2_0_1_1_6, 8, 48 + r * 48 + d);
    vec4 x2 = fetch(attention2_0_1_1_6, 8, 96 + r * 48 + d);
    vec4 x3 = fetch(attention2_0_1_1_6, 8, 144 + r * 48 + d);
    vec4 x4 = fetch(attention2_0_1_1_6, 8, 192 + r * 48 + d);
    vec4 x5 = fetch(attention2_0_1_1_6, 8, 240 + r * 48 + d);
    vec4 x6 = fetch(attention2_0_1_1_6, 8, 288 + r * 48 + d);
    vec4 x7 = fetch(attention2_0_1_1_6, 8, 336 + r * 48 + d);
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
  attention2_0_1_1Forward8(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      residual2_0_0RmsNorm2_0_2_0Forward_residual2_0_0RmsNorm2_0_2_0Forward_sum: {
        samplers: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_7'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:34 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48] to residual2_0_0RmsNorm2_0_2_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_0_2_0Forward_residual2_0_0RmsNorm2_0_2_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = ((four(pass1, 8, n * 48 + c + 4, 48) + four(gru2_0_0_1_3, 8, n * 48 + c, 48)) + stripedFour(attention2_0_1_1_7, 6, 0, 48, n * 48 + c, 48));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_0_2_0Forward_residual2_0_0RmsNorm2_0_2_0Forward_sum(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0: {
        samplers: [
          'residual2_0_0RmsNorm2_0_2_0Forward_sum',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_0_2_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2D parameters;
const int p0 = 24912;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:34 rmsNorm
// from residual2_0_0RmsNorm2_0_2_0Forward_sum [B, 16], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], rmsNorm2_0_2_0Weight [48] to rmsNorm2_0_2_0 [B, 16, 48]
void residual2_0_0RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float sum = at(residual2_0_0RmsNorm2_0_2_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = ((((fetch(pass1, 8, n * 48 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 48 + c)) + row(attention2_0_1_1_7, 6, 0, 48, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0(e, o0);
}
`,
      },
      linear2_0_2_1_0_0Forward: {
        samplers: ['parameters', 'rmsNorm2_0_2_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_0_2_0;
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

// specs/best.yaml:38 linear
// from rmsNorm2_0_2_0 [B, 16, 48], linear2_0_2_1_0_0Weight [88, 48], linear2_0_2_1_0_0Bias [88] to linear2_0_2_1_0_0 [B, 16, 88]
void linear2_0_2_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 88 * 8;
  int c = e % 88;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 48 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 48 + r * 48 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 96 + r * 48 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 144 + r * 48 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 192 + r * 48 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 240 + r * 48 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 288 + r * 48 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 336 + r * 48 + d);
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

// specs/best.yaml:39 linear
// from rmsNorm2_0_2_0 [B, 16, 48], linear2_0_2_1_1_0Weight [88, 48], linear2_0_2_1_1_0Bias [88] to linear2_0_2_1_1_0 [B, 16, 88]
void linear2_0_2_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 88 * 8;
  int c = e % 88;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 48 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 48 + r * 48 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 96 + r * 48 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 144 + r * 48 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 192 + r * 48 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 240 + r * 48 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 288 + r * 48 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 48 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 48 + c * 48 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 96 + c * 48 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 144 + c * 48 + d);
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
  if (e < 22528) {
    linear2_0_2_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_2_1_1_0Forward(e - 22528, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1: {
        samplers: ['pass19'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass19;
layout(location = 0) out vec4 o0;

// specs/best.yaml:38 silu
// specs/best.yaml:35 parallel
// from linear2_0_2_1_0_0 [B, 16, 88], linear2_0_2_1_1_0 [B, 16, 88] to parallel2_0_2_1 [B, 16, 88]
void silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1(int e, out vec4 r0) {
  int i = e;
  vec4 total = striped(pass19, 7, 0, 88, i);
  r0 = ((total * sigmoid(total)) * striped(pass19, 7, 22528, 88, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1(e, o0);
}
`,
      },
      linear2_0_2_2Forward: {
        samplers: ['parameters', 'parallel2_0_2_1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D parallel2_0_2_1;
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

// specs/best.yaml:40 linear
// from parallel2_0_2_1 [B, 16, 88], linear2_0_2_2Weight [48, 88], linear2_0_2_2Bias [48] to linear2_0_2_2 [B, 16, 48]
void linear2_0_2_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 88; d += 4) {
    vec4 x0 = fetch(parallel2_0_2_1, 8, r * 88 + d);
    vec4 x1 = fetch(parallel2_0_2_1, 8, 88 + r * 88 + d);
    vec4 x2 = fetch(parallel2_0_2_1, 8, 176 + r * 88 + d);
    vec4 x3 = fetch(parallel2_0_2_1, 8, 264 + r * 88 + d);
    vec4 x4 = fetch(parallel2_0_2_1, 8, 352 + r * 88 + d);
    vec4 x5 = fetch(parallel2_0_2_1, 8, 440 + r * 88 + d);
    vec4 x6 = fetch(parallel2_0_2_1, 8, 528 + r * 88 + d);
    vec4 x7 = fetch(parallel2_0_2_1, 8, 616 + r * 88 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 88 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 88 + c * 88 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 176 + c * 88 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 264 + c * 88 + d);
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
  linear2_0_2_2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum: {
        samplers: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_7', 'linear2_0_2_2'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:26 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48] to residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = (((four(pass1, 8, n * 48 + c + 4, 48) + four(gru2_0_0_1_3, 8, n * 48 + c, 48)) + stripedFour(attention2_0_1_1_7, 6, 0, 48, n * 48 + c, 48)) + stripedFour(linear2_0_2_2, 6, 0, 48, n * 48 + c, 48));
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
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_1_0_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D parameters;
const int p0 = 37856;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:26 rmsNorm
// from residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 16], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], rmsNorm2_1_0_0Weight [48] to rmsNorm2_1_0_0 [B, 16, 48]
void residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float sum = at(residual2_0_0RmsNorm2_1_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = (((((fetch(pass1, 8, n * 48 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 48 + c)) + row(attention2_0_1_1_7, 6, 0, 48, n, c)) + row(linear2_0_2_2, 6, 0, 48, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum: {
        samplers: ['pass1', 'gru2_0_0_1_3', 'attention2_0_1_1_7', 'linear2_0_2_2', 'gru2_1_0_1_3'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D gru2_1_0_1_3;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:25 residual
// specs/best.yaml:30 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48] to residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = ((((four(pass1, 8, n * 48 + c + 4, 48) + four(gru2_0_0_1_3, 8, n * 48 + c, 48)) + stripedFour(attention2_0_1_1_7, 6, 0, 48, n * 48 + c, 48)) + stripedFour(linear2_0_2_2, 6, 0, 48, n * 48 + c, 48)) + four(gru2_1_0_1_3, 8, n * 48 + c, 48));
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
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_1_1_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2D parameters;
const int p0 = 52016;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:25 residual
// specs/best.yaml:30 rmsNorm
// from residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 16], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], rmsNorm2_1_1_0Weight [48] to rmsNorm2_1_1_0 [B, 16, 48]
void residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float sum = at(residual2_0_0RmsNorm2_1_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = ((((((fetch(pass1, 8, n * 48 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 48 + c)) + row(attention2_0_1_1_7, 6, 0, 48, n, c)) + row(linear2_0_2_2, 6, 0, 48, n, c)) + fetch(gru2_1_0_1_3, 8, n * 48 + c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(e, o0);
}
`,
      },
      attention2_0_1_1Attention2_1_1_1Forward_attention2_0_1_1Attention2_1_1_1Forward_sum: {
        samplers: ['attention2_1_1_1_5'],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_1_1_1_5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best.yaml:31 attention
// specs/best.yaml:31 attention
// from attention2_1_1_1_5 [B, 64, 16] to attention2_0_1_1Attention2_1_1_1Forward_sum [B, 64], attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_0_1_1Attention2_1_1_1Forward_sum(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.2886751345948129 * four(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.2886751345948129 * four(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
    sum += power_;
  }
  r0 = sum;
  r1 = largest;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Attention2_1_1_1Forward_attention2_0_1_1Attention2_1_1_1Forward_sum(e, o0, o1);
}
`,
      },
      attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights: {
        samplers: [
          'attention2_0_1_1Attention2_1_1_1Forward_largest',
          'attention2_0_1_1Attention2_1_1_1Forward_sum',
          'attention2_1_1_1_5',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_0_1_1Attention2_1_1_1Forward_largest;
uniform sampler2D attention2_0_1_1Attention2_1_1_1Forward_sum;
uniform sampler2D attention2_1_1_1_5;
layout(location = 0) out vec4 o0;

// specs/best.yaml:31 attention
// specs/best.yaml:31 attention
// from attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64], attention2_0_1_1Attention2_1_1_1Forward_sum [B, 64], attention2_1_1_1_5 [B, 64, 16] to attention2_1_1_1Weights [B, 64, 16]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Attention2_1_1_1Forward_largest, 6, b * 64 + t);
  float sum = at(attention2_0_1_1Attention2_1_1_1Forward_sum, 6, b * 64 + t);
  vec4 power_ = exp((((0.2886751345948129 * fetch(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  vec4 powers2Again = power_;
  r0 = (powers2Again / sum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_1_2_0Forward_residual2_0_0RmsNorm2_1_2_0Forward_sum: {
        samplers: [
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_7;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:34 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_7 [B, 16, 48] to residual2_0_0RmsNorm2_1_2_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_2_0Forward_residual2_0_0RmsNorm2_1_2_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = (((((four(pass1, 8, n * 48 + c + 4, 48) + four(gru2_0_0_1_3, 8, n * 48 + c, 48)) + stripedFour(attention2_0_1_1_7, 6, 0, 48, n * 48 + c, 48)) + stripedFour(linear2_0_2_2, 6, 0, 48, n * 48 + c, 48)) + four(gru2_1_0_1_3, 8, n * 48 + c, 48)) + stripedFour(attention2_1_1_1_7, 6, 0, 48, n * 48 + c, 48));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_2_0Forward_residual2_0_0RmsNorm2_1_2_0Forward_sum(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0: {
        samplers: [
          'residual2_0_0RmsNorm2_1_2_0Forward_sum',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm2_1_2_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_7;
uniform sampler2D parameters;
const int p0 = 61472;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:34 rmsNorm
// from residual2_0_0RmsNorm2_1_2_0Forward_sum [B, 16], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_7 [B, 16, 48], rmsNorm2_1_2_0Weight [48] to rmsNorm2_1_2_0 [B, 16, 48]
void residual2_0_0RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float sum = at(residual2_0_0RmsNorm2_1_2_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = (((((((fetch(pass1, 8, n * 48 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 48 + c)) + row(attention2_0_1_1_7, 6, 0, 48, n, c)) + row(linear2_0_2_2, 6, 0, 48, n, c)) + fetch(gru2_1_0_1_3, 8, n * 48 + c)) + row(attention2_1_1_1_7, 6, 0, 48, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(e, o0);
}
`,
      },
      residual2_0_0RmsNorm3Forward_residual2_0_0RmsNorm3Forward_sum: {
        samplers: [
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_7;
uniform sampler2DArray linear2_1_2_2;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:42 rmsNorm
// from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_7 [B, 16, 48], linear2_1_2_2 [B, 16, 48] to residual2_0_0RmsNorm3Forward_sum [B, 16]
void residual2_0_0RmsNorm3Forward_residual2_0_0RmsNorm3Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 48; c++) {
    vec4 total = ((((((four(pass1, 8, n * 48 + c + 4, 48) + four(gru2_0_0_1_3, 8, n * 48 + c, 48)) + stripedFour(attention2_0_1_1_7, 6, 0, 48, n * 48 + c, 48)) + stripedFour(linear2_0_2_2, 6, 0, 48, n * 48 + c, 48)) + four(gru2_1_0_1_3, 8, n * 48 + c, 48)) + stripedFour(attention2_1_1_1_7, 6, 0, 48, n * 48 + c, 48)) + stripedFour(linear2_1_2_2, 6, 0, 48, n * 48 + c, 48));
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
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_0_0RmsNorm3Forward_sum;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_7;
uniform sampler2DArray linear2_1_2_2;
uniform sampler2D parameters;
const int p0 = 74416;
layout(location = 0) out vec4 o0;

// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:25 residual
// specs/best.yaml:29 residual
// specs/best.yaml:33 residual
// specs/best.yaml:42 rmsNorm
// from residual2_0_0RmsNorm3Forward_sum [B, 16], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_7 [B, 16, 48], linear2_1_2_2 [B, 16, 48], rmsNorm3Weight [48] to rmsNorm3 [B, 16, 48]
void residual2_0_0RmsNorm3Forward_rmsNorm3(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float sum = at(residual2_0_0RmsNorm3Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 48.0) + 0.00001));
  r0 = ((((((((fetch(pass1, 8, n * 48 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 48 + c)) + row(attention2_0_1_1_7, 6, 0, 48, n, c)) + row(linear2_0_2_2, 6, 0, 48, n, c)) + fetch(gru2_1_0_1_3, 8, n * 48 + c)) + row(attention2_1_1_1_7, 6, 0, 48, n, c)) + row(linear2_1_2_2, 6, 0, 48, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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
const int p0 = 75760;
const int p1 = 74464;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best.yaml:43 linear
// from rmsNorm3 [B, 16, 48], linear4Weight [27, 48], linear4Bias [27] to linear4 [B, 16, 27]
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
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(rmsNorm3, 8, r * 48 + d);
    vec4 x1 = fetch(rmsNorm3, 8, 48 + r * 48 + d);
    vec4 x2 = fetch(rmsNorm3, 8, 96 + r * 48 + d);
    vec4 x3 = fetch(rmsNorm3, 8, 144 + r * 48 + d);
    vec4 x4 = fetch(rmsNorm3, 8, 192 + r * 48 + d);
    vec4 x5 = fetch(rmsNorm3, 8, 240 + r * 48 + d);
    vec4 x6 = fetch(rmsNorm3, 8, 288 + r * 48 + d);
    vec4 x7 = fetch(rmsNorm3, 8, 336 + r * 48 + d);
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
