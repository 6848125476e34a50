// Made by wnc from specs/best-any.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 73732, layers: 1 },
      rmsNorm2_0_0_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_0_0_0: { length: 73728, layers: 1 },
      gru2_0_0_1: { length: 27648, layers: 8 },
      gru2_0_0_1_2: { length: 368640, layers: 1 },
      gru2_0_0_1_3: { length: 73728, layers: 1 },
      pass8: { length: 70144, layers: 1 },
      pass9: { length: 147456, layers: 1 },
      attention2_0_1_1: { length: 27648, layers: 8 },
      pass11: { length: 221184, layers: 1 },
      attention2_0_1_1_5: { length: 65536, layers: 1 },
      attention2_0_1_1_7: { length: 4096, layers: 1 },
      attention2_0_1_1Forward6_largest: { length: 4096, layers: 1 },
      pass14: { length: 131072, layers: 1 },
      attention2_0_1_1_8: { length: 73728, layers: 1 },
      attention2_0_1_1_9: { length: 9216, layers: 8 },
      rmsNorm2_0_2_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_0_2_0: { length: 73728, layers: 1 },
      pass19: { length: 32768, layers: 8 },
      silu2_0_2_1_0_1: { length: 131072, layers: 1 },
      parallel2_0_2_1: { length: 131072, layers: 1 },
      linear2_0_2_2: { length: 9216, layers: 8 },
      pass23: { length: 74752, layers: 1 },
      rmsNorm2_1_0_0: { length: 73728, layers: 1 },
      gru2_1_0_1: { length: 27648, layers: 8 },
      gru2_1_0_1_2: { length: 368640, layers: 1 },
      gru2_1_0_1_3: { length: 73728, layers: 1 },
      pass29: { length: 70144, layers: 1 },
      pass30: { length: 147456, layers: 1 },
      attention2_1_1_1: { length: 27648, layers: 8 },
      pass32: { length: 221184, layers: 1 },
      attention2_1_1_1_5: { length: 65536, layers: 1 },
      attention2_1_1_1_7: { length: 4096, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_largest: { length: 4096, layers: 1 },
      pass35: { length: 131072, layers: 1 },
      attention2_1_1_1_8: { length: 73728, layers: 1 },
      attention2_1_1_1_9: { length: 9216, layers: 8 },
      rmsNorm2_1_2_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_1_2_0: { length: 73728, layers: 1 },
      pass40: { length: 32768, layers: 8 },
      silu2_1_2_1_0_1: { length: 131072, layers: 1 },
      parallel2_1_2_1: { length: 131072, layers: 1 },
      linear2_1_2_2: { length: 9216, layers: 8 },
      pass44: { length: 74752, layers: 1 },
      rmsNorm2_2_0_0: { length: 73728, layers: 1 },
      gru2_2_0_1: { length: 27648, layers: 8 },
      gru2_2_0_1_2: { length: 368640, layers: 1 },
      gru2_2_0_1_3: { length: 73728, layers: 1 },
      pass50: { length: 70144, layers: 1 },
      pass51: { length: 147456, layers: 1 },
      attention2_2_1_1: { length: 27648, layers: 8 },
      pass53: { length: 221184, layers: 1 },
      attention2_2_1_1_5: { length: 65536, layers: 1 },
      attention2_2_1_1_7: { length: 4096, layers: 1 },
      attention2_0_1_1Attention2_2_1_1Forward_largest: { length: 4096, layers: 1 },
      pass56: { length: 131072, layers: 1 },
      attention2_2_1_1_8: { length: 73728, layers: 1 },
      attention2_2_1_1_9: { length: 9216, layers: 8 },
      rmsNorm2_2_2_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_2_2_0: { length: 73728, layers: 1 },
      pass61: { length: 32768, layers: 8 },
      silu2_2_2_1_0_1: { length: 131072, layers: 1 },
      parallel2_2_2_1: { length: 131072, layers: 1 },
      linear2_2_2_2: { length: 9216, layers: 8 },
      pass65: { length: 74752, layers: 1 },
      rmsNorm3: { length: 73728, layers: 1 },
      linear4: { length: 3584, layers: 8 },
      lossForward2_sum3: { length: 1024, layers: 1 },
      lossForward2_largest: { length: 1024, layers: 1 },
      lossForward2_sumPart: { length: 1024, layers: 1 },
      pass69: { length: 27652, layers: 1 },
      pass70: { length: 9536, layers: 8 },
      pass71: { length: 1096, layers: 1 },
      dResidual2_2_1: { length: 73728, layers: 1 },
      dLinear2_2_2_2: { length: 73728, layers: 1 },
      pass73: { length: 17608, layers: 8 },
      dLinear2_2_2_1_1_0: { length: 131072, layers: 1 },
      dLinear2_2_2_1_0_0: { length: 131072, layers: 1 },
      dLinear2_2_2_1_1_0Bias: { length: 128, layers: 1 },
      dLinear2_2_2_1_0_0Bias: { length: 128, layers: 1 },
      pass76: { length: 20736, layers: 8 },
      pass77: { length: 1096, layers: 1 },
      dResidual2_2_1_2: { length: 73728, layers: 1 },
      dAttention2_2_1_1: { length: 73728, layers: 1 },
      pass79: { length: 9936, layers: 8 },
      pass80: { length: 139264, layers: 1 },
      attention2_2_1_1Backward4_dPower: { length: 4096, layers: 1 },
      dAttention2_2_1_1_4: { length: 65536, layers: 1 },
      pass83: { length: 147456, layers: 1 },
      dAttention2_2_1_1_7: { length: 221184, layers: 1 },
      pass85: { length: 11376, layers: 8 },
      pass86: { length: 1096, layers: 1 },
      dResidual2_1_2: { length: 73728, layers: 1 },
      dGru2_2_0_1: { length: 73728, layers: 1 },
      dGru2_2_0_1_2: { length: 368640, layers: 1 },
      dGru2_2_0_1_3: { length: 73728, layers: 1 },
      dGru2_2_0_1_4: { length: 368640, layers: 1 },
      pass93: { length: 442368, layers: 1 },
      pass94: { length: 232560, layers: 8 },
      pass95: { length: 3256, layers: 8 },
      dResidual2_1_1: { length: 73728, layers: 1 },
      dLinear2_1_2_2: { length: 73728, layers: 1 },
      pass97: { length: 17608, layers: 8 },
      dLinear2_1_2_1_1_0: { length: 131072, layers: 1 },
      dLinear2_1_2_1_0_0: { length: 131072, layers: 1 },
      dLinear2_1_2_1_1_0Bias: { length: 128, layers: 1 },
      dLinear2_1_2_1_0_0Bias: { length: 128, layers: 1 },
      pass100: { length: 20736, layers: 8 },
      pass101: { length: 1096, layers: 1 },
      dResidual2_1_1_2: { length: 73728, layers: 1 },
      dAttention2_1_1_1: { length: 73728, layers: 1 },
      pass103: { length: 9936, layers: 8 },
      pass104: { length: 139264, layers: 1 },
      attention2_1_1_1Backward4_dPower: { length: 4096, layers: 1 },
      dAttention2_1_1_1_4: { length: 65536, layers: 1 },
      pass107: { length: 147456, layers: 1 },
      dAttention2_1_1_1_7: { length: 221184, layers: 1 },
      pass109: { length: 11376, layers: 8 },
      pass110: { length: 1096, layers: 1 },
      dResidual2_0_2: { length: 73728, layers: 1 },
      dGru2_1_0_1: { length: 73728, layers: 1 },
      dGru2_1_0_1_2: { length: 368640, layers: 1 },
      dGru2_1_0_1_3: { length: 73728, layers: 1 },
      dGru2_1_0_1_4: { length: 368640, layers: 1 },
      pass117: { length: 442368, layers: 1 },
      pass118: { length: 232560, layers: 8 },
      pass119: { length: 3256, layers: 8 },
      dResidual2_0_1: { length: 73728, layers: 1 },
      dLinear2_0_2_2: { length: 73728, layers: 1 },
      pass121: { length: 17608, layers: 8 },
      dLinear2_0_2_1_1_0: { length: 131072, layers: 1 },
      dLinear2_0_2_1_0_0: { length: 131072, layers: 1 },
      dLinear2_0_2_1_1_0Bias: { length: 128, layers: 1 },
      dLinear2_0_2_1_0_0Bias: { length: 128, layers: 1 },
      pass124: { length: 20736, layers: 8 },
      pass125: { length: 1096, layers: 1 },
      dResidual2_0_1_2: { length: 73728, layers: 1 },
      dAttention2_0_1_1: { length: 73728, layers: 1 },
      pass127: { length: 9936, layers: 8 },
      pass128: { length: 139264, layers: 1 },
      attention2_0_1_1Backward4_dPower: { length: 4096, layers: 1 },
      dAttention2_0_1_1_4: { length: 65536, layers: 1 },
      pass131: { length: 147456, layers: 1 },
      dAttention2_0_1_1_7: { length: 221184, layers: 1 },
      pass133: { length: 11376, layers: 8 },
      pass134: { length: 1096, layers: 1 },
      dDropout1: { length: 73728, layers: 1 },
      dGru2_0_0_1: { length: 73728, layers: 1 },
      dGru2_0_0_1_2: { length: 368640, layers: 1 },
      dGru2_0_0_1_3: { length: 73728, layers: 1 },
      dGru2_0_0_1_4: { length: 368640, layers: 1 },
      pass141: { length: 442368, layers: 1 },
      pass142: { length: 232560, layers: 8 },
      pass143: { length: 3256, layers: 8 },
      dEmbedding0: { length: 73728, layers: 1 },
      dEmbedding0Weight: { length: 288, layers: 8 },
      gru2_0_0_1_2_before: { length: 368640, layers: 1 },
      gru2_1_0_1_2_before: { length: 368640, layers: 1 },
      gru2_2_0_1_2_before: { length: 368640, layers: 1 },
      dGru2_2_0_1_4_before: { length: 368640, layers: 1 },
      dGru2_1_0_1_4_before: { length: 368640, layers: 1 },
      dGru2_0_0_1_4_before: { length: 368640, layers: 1 },
      gradients: { length: 246244, layers: 1 },
    },
    targets: 1024,
    examples: 2048,
    logits: { texture: 'linear4', offset: 0, columns: 27 },
    loss: { texture: 'pass70', offset: 0 },
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
        numbers: [33120, 2016],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_0_0_1', 'parameters'],
        writes: ['gru2_0_0_1_2_before'],
        s: 0,
        numbers: [33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 0,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 1,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 2,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 3,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 4,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 5,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 6,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 7,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 8,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 9,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 10,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 11,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 12,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 13,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 14,
        numbers: [17568, 33336],
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
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'pass9'],
        writes: ['attention2_0_1_1'],
        s: 0,
        numbers: [49176, 33624],
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
        numbers: [54576, 49392],
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
        numbers: [63936, 54720, 73280, 64064],
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
        numbers: [82624, 73408],
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
        numbers: [113872, 82768],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_1_0_1', 'parameters'],
        writes: ['gru2_1_0_1_2_before'],
        s: 0,
        numbers: [114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 0,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 1,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 2,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 3,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 4,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 5,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 6,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 7,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 8,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 9,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 10,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 11,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 12,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 13,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 14,
        numbers: [98320, 114088],
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
        numbers: [4],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0',
        reads: ['pass29', 'pass23', 'gru2_1_0_1_3', 'parameters'],
        writes: ['pass30'],
        s: 0,
        numbers: [4, 114304],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'pass30'],
        writes: ['attention2_1_1_1'],
        s: 0,
        numbers: [129928, 114376],
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
        numbers: [135328, 130144],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0ReciprocalRoot',
        reads: ['pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9'],
        writes: ['rmsNorm2_1_2_0ReciprocalRoot'],
        s: 0,
        numbers: [4, 5],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0',
        reads: ['rmsNorm2_1_2_0ReciprocalRoot', 'pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'parameters'],
        writes: ['rmsNorm2_1_2_0'],
        s: 0,
        numbers: [4, 5, 135400],
      },
      {
        shader: 'linear2_0_2_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_1_2_0'],
        writes: ['pass40'],
        s: 0,
        numbers: [144688, 135472, 154032, 144816],
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
        numbers: [163376, 154160],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_2_0_0Forward_residual2_1_2',
        reads: ['pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'linear2_1_2_2'],
        writes: ['pass44'],
        s: 0,
        numbers: [4, 5, 6],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0',
        reads: ['pass44', 'pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'linear2_1_2_2', 'parameters'],
        writes: ['rmsNorm2_2_0_0'],
        s: 0,
        numbers: [4, 5, 6, 163448],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_2_0_0'],
        writes: ['gru2_2_0_1'],
        s: 0,
        numbers: [194624, 163520],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_2_0_1', 'parameters'],
        writes: ['gru2_2_0_1_2_before'],
        s: 0,
        numbers: [194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 0,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 1,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 2,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 3,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 4,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 5,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 6,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 7,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 8,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 9,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 10,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 11,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 12,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 13,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 14,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['gru2_2_0_1_2'],
        writes: ['gru2_2_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot',
        reads: ['pass44', 'gru2_2_0_1_3'],
        writes: ['pass50'],
        s: 0,
        numbers: [7],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0',
        reads: ['pass50', 'pass44', 'gru2_2_0_1_3', 'parameters'],
        writes: ['pass51'],
        s: 0,
        numbers: [7, 195056],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'pass51'],
        writes: ['attention2_2_1_1'],
        s: 0,
        numbers: [210680, 195128],
      },
      {
        shader: 'attention2_0_1_1Forward2_attention2_0_1_1_2',
        reads: ['attention2_2_1_1'],
        writes: ['pass53'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward5_attention2_0_1_1_5',
        reads: ['pass53'],
        writes: ['attention2_2_1_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_7',
        reads: ['attention2_2_1_1_5'],
        writes: ['attention2_2_1_1_7', 'attention2_0_1_1Attention2_2_1_1Forward_largest'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_6',
        reads: [
          'attention2_0_1_1Attention2_2_1_1Forward_largest',
          'attention2_2_1_1_5',
          'attention2_2_1_1_7',
        ],
        writes: ['pass56'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward7_attention2_0_1_1_8',
        reads: ['pass56', 'pass53'],
        writes: ['attention2_2_1_1_8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward8',
        reads: ['parameters', 'attention2_2_1_1_8'],
        writes: ['attention2_2_1_1_9'],
        s: 0,
        numbers: [216080, 210896],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0ReciprocalRoot',
        reads: ['pass44', 'gru2_2_0_1_3', 'attention2_2_1_1_9'],
        writes: ['rmsNorm2_2_2_0ReciprocalRoot'],
        s: 0,
        numbers: [7, 8],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0',
        reads: ['rmsNorm2_2_2_0ReciprocalRoot', 'pass44', 'gru2_2_0_1_3', 'attention2_2_1_1_9', 'parameters'],
        writes: ['rmsNorm2_2_2_0'],
        s: 0,
        numbers: [7, 8, 216152],
      },
      {
        shader: 'linear2_0_2_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_2_2_0'],
        writes: ['pass61'],
        s: 0,
        numbers: [225440, 216224, 234784, 225568],
      },
      {
        shader: 'silu2_0_2_1_0_1Forward_silu2_0_2_1_0_1',
        reads: ['pass61'],
        writes: ['silu2_2_2_1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1',
        reads: ['pass61', 'silu2_2_2_1_0_1'],
        writes: ['parallel2_2_2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_2Forward',
        reads: ['parameters', 'parallel2_2_2_1'],
        writes: ['linear2_2_2_2'],
        s: 0,
        numbers: [244128, 234912],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_2_0_0Forward_residual2_1_2',
        reads: ['pass44', 'gru2_2_0_1_3', 'attention2_2_1_1_9', 'linear2_2_2_2'],
        writes: ['pass65'],
        s: 0,
        numbers: [7, 8, 9],
      },
      {
        shader: 'dropout2_1_0_2RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0',
        reads: ['pass65', 'pass44', 'gru2_2_0_1_3', 'attention2_2_1_1_9', 'linear2_2_2_2', 'parameters'],
        writes: ['rmsNorm3'],
        s: 0,
        numbers: [7, 8, 9, 244200],
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
        writes: ['pass69'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass69', 'pass1', 'parameters', 'rmsNorm3'],
        writes: ['pass70'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm3Backward_dRmsNorm3Weight',
        reads: ['pass70', 'pass65', 'parameters'],
        writes: ['pass71'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm3Dropout2_2_2_3Backward_dResidual2_2_1',
        reads: ['pass71', 'pass65', 'pass70', 'parameters'],
        writes: ['dResidual2_2_1', 'dLinear2_2_2_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_2_2Backward_dLinear2_2_2_2Bias',
        reads: ['dLinear2_2_2_2', 'parameters', 'parallel2_2_2_1'],
        writes: ['pass73'],
        s: 0,
        numbers: [234912],
      },
      {
        shader: 'parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0',
        reads: ['pass73', 'pass61', 'silu2_2_2_1_0_1'],
        writes: ['dLinear2_2_2_1_1_0', 'dLinear2_2_2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0Bias',
        reads: ['pass73', 'pass61', 'silu2_2_2_1_0_1'],
        writes: ['dLinear2_2_2_1_1_0Bias', 'dLinear2_2_2_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_2_1_1_0InputGradient',
        reads: ['dLinear2_2_2_1_1_0', 'parameters', 'rmsNorm2_2_2_0', 'dLinear2_2_2_1_0_0'],
        writes: ['pass76'],
        s: 0,
        numbers: [225568, 216224],
      },
      {
        shader: 'linear2_2_2_1_0_0RmsNorm2_2_2_0Backward_dRmsNorm2_2_2_0Weight',
        reads: [
          'pass76',
          'pass44',
          'gru2_2_0_1_3',
          'attention2_2_1_1_9',
          'rmsNorm2_2_2_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass77'],
        s: 0,
        numbers: [7, 8, 216152],
      },
      {
        shader: 'linear2_2_2_1_0_0Dropout2_2_1_2Backward_dResidual2_2_1_2',
        reads: [
          'pass77',
          'rmsNorm2_2_2_0ReciprocalRoot',
          'pass44',
          'gru2_2_0_1_3',
          'attention2_2_1_1_9',
          'dResidual2_2_1',
          'pass76',
          'parameters',
        ],
        writes: ['dResidual2_2_1_2', 'dAttention2_2_1_1'],
        s: 0,
        numbers: [8, 7, 216152],
      },
      {
        shader: 'attention2_2_1_1Backward_dAttention2_2_1_1OutProjBias',
        reads: ['dAttention2_2_1_1', 'parameters', 'attention2_2_1_1_8'],
        writes: ['pass79'],
        s: 0,
        numbers: [210896],
      },
      {
        shader: 'attention2_2_1_1Backward2_dAttention2_2_1_1Weights',
        reads: ['pass79', 'pass53', 'pass56'],
        writes: ['pass80'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward4_attention2_2_1_1Backward4_dPower',
        reads: ['pass80', 'pass56'],
        writes: ['attention2_2_1_1Backward4_dPower'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward4_dAttention2_2_1_1_4',
        reads: ['attention2_2_1_1Backward4_dPower', 'attention2_2_1_1_7', 'pass80', 'pass56'],
        writes: ['dAttention2_2_1_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward5_dAttention2_2_1_1_5',
        reads: ['dAttention2_2_1_1_4', 'pass53'],
        writes: ['pass83'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward7_dAttention2_2_1_1_7',
        reads: ['pass83', 'pass80'],
        writes: ['dAttention2_2_1_1_7'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward8_dAttention2_2_1_1InProjBias',
        reads: ['dAttention2_2_1_1_7', 'parameters', 'pass51'],
        writes: ['pass85'],
        s: 0,
        numbers: [195128],
      },
      {
        shader: 'rmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight',
        reads: ['pass85', 'pass44', 'gru2_2_0_1_3', 'pass50', 'parameters'],
        writes: ['pass86'],
        s: 0,
        numbers: [7, 195056],
      },
      {
        shader: 'linear2_2_2_1_0_0Dropout2_2_0_2Backward_dResidual2_1_2',
        reads: [
          'pass86',
          'rmsNorm2_2_2_0ReciprocalRoot',
          'pass50',
          'dResidual2_2_1_2',
          'dResidual2_2_1',
          'pass76',
          'parameters',
          'pass85',
          'pass44',
          'gru2_2_0_1_3',
        ],
        writes: ['dResidual2_1_2', 'dGru2_2_0_1'],
        s: 0,
        numbers: [216152, 195056, 7],
      },
      {
        shader: 'gru2_2_0_1Backward_dGru2_2_0_1_2',
        reads: ['dGru2_2_0_1'],
        writes: ['dGru2_2_0_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['dGru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4',
        reads: ['dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4_before', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4'],
        s: 0,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4_before'],
        s: 1,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4_before', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4'],
        s: 2,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4_before'],
        s: 3,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4_before', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4'],
        s: 4,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4_before'],
        s: 5,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4_before', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4'],
        s: 6,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4_before'],
        s: 7,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4_before', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4'],
        s: 8,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4_before'],
        s: 9,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4_before', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4'],
        s: 10,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4_before'],
        s: 11,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4_before', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4'],
        s: 12,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4_before'],
        s: 13,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_3',
        reads: ['dGru2_2_0_1_4_before', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        writes: ['dGru2_2_0_1_4'],
        s: 0,
        numbers: [179072],
      },
      {
        shader: 'gru2_2_0_1Backward4_dGru2_2_0_1_5',
        reads: ['dGru2_2_0_1_4'],
        writes: ['pass93'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_2_0_1Backward6_dGru2_2_0_1_7',
        reads: ['pass93', 'parameters', 'rmsNorm2_2_0_0'],
        writes: ['pass94'],
        s: 0,
        numbers: [163520],
      },
      {
        shader: 'gru2_2_0_1WeightGradient',
        reads: ['pass94', 'pass51', 'pass44', 'parameters'],
        writes: ['pass95'],
        s: 0,
        numbers: [163448],
      },
      {
        shader: 'rmsNorm2_2_0_0Dropout2_1_2_3Backward_dResidual2_1_1',
        reads: ['pass95', 'pass44', 'dResidual2_1_2', 'pass94', 'parameters'],
        writes: ['dResidual2_1_1', 'dLinear2_1_2_2'],
        s: 0,
        numbers: [163448, 6],
      },
      {
        shader: 'linear2_2_2_2Backward_dLinear2_2_2_2Bias',
        reads: ['dLinear2_1_2_2', 'parameters', 'parallel2_1_2_1'],
        writes: ['pass97'],
        s: 0,
        numbers: [154160],
      },
      {
        shader: 'parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0',
        reads: ['pass97', 'pass40', 'silu2_1_2_1_0_1'],
        writes: ['dLinear2_1_2_1_1_0', 'dLinear2_1_2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0Bias',
        reads: ['pass97', 'pass40', 'silu2_1_2_1_0_1'],
        writes: ['dLinear2_1_2_1_1_0Bias', 'dLinear2_1_2_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_2_1_1_0InputGradient',
        reads: ['dLinear2_1_2_1_1_0', 'parameters', 'rmsNorm2_1_2_0', 'dLinear2_1_2_1_0_0'],
        writes: ['pass100'],
        s: 0,
        numbers: [144816, 135472],
      },
      {
        shader: 'linear2_2_2_1_0_0RmsNorm2_2_2_0Backward_dRmsNorm2_2_2_0Weight',
        reads: [
          'pass100',
          'pass23',
          'gru2_1_0_1_3',
          'attention2_1_1_1_9',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass101'],
        s: 0,
        numbers: [4, 5, 135400],
      },
      {
        shader: 'linear2_2_2_1_0_0Dropout2_2_1_2Backward_dResidual2_2_1_2',
        reads: [
          'pass101',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'pass23',
          'gru2_1_0_1_3',
          'attention2_1_1_1_9',
          'dResidual2_1_1',
          'pass100',
          'parameters',
        ],
        writes: ['dResidual2_1_1_2', 'dAttention2_1_1_1'],
        s: 0,
        numbers: [5, 4, 135400],
      },
      {
        shader: 'attention2_2_1_1Backward_dAttention2_2_1_1OutProjBias',
        reads: ['dAttention2_1_1_1', 'parameters', 'attention2_1_1_1_8'],
        writes: ['pass103'],
        s: 0,
        numbers: [130144],
      },
      {
        shader: 'attention2_2_1_1Backward2_dAttention2_2_1_1Weights',
        reads: ['pass103', 'pass32', 'pass35'],
        writes: ['pass104'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward4_attention2_2_1_1Backward4_dPower',
        reads: ['pass104', 'pass35'],
        writes: ['attention2_1_1_1Backward4_dPower'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward4_dAttention2_2_1_1_4',
        reads: ['attention2_1_1_1Backward4_dPower', 'attention2_1_1_1_7', 'pass104', 'pass35'],
        writes: ['dAttention2_1_1_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward5_dAttention2_2_1_1_5',
        reads: ['dAttention2_1_1_1_4', 'pass32'],
        writes: ['pass107'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward7_dAttention2_2_1_1_7',
        reads: ['pass107', 'pass104'],
        writes: ['dAttention2_1_1_1_7'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward8_dAttention2_2_1_1InProjBias',
        reads: ['dAttention2_1_1_1_7', 'parameters', 'pass30'],
        writes: ['pass109'],
        s: 0,
        numbers: [114376],
      },
      {
        shader: 'rmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight',
        reads: ['pass109', 'pass23', 'gru2_1_0_1_3', 'pass29', 'parameters'],
        writes: ['pass110'],
        s: 0,
        numbers: [4, 114304],
      },
      {
        shader: 'linear2_2_2_1_0_0Dropout2_2_0_2Backward_dResidual2_1_2',
        reads: [
          'pass110',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'pass29',
          'dResidual2_1_1_2',
          'dResidual2_1_1',
          'pass100',
          'parameters',
          'pass109',
          'pass23',
          'gru2_1_0_1_3',
        ],
        writes: ['dResidual2_0_2', 'dGru2_1_0_1'],
        s: 0,
        numbers: [135400, 114304, 4],
      },
      {
        shader: 'gru2_2_0_1Backward_dGru2_2_0_1_2',
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
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4',
        reads: ['dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 0,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 1,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 2,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 3,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 4,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 5,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 6,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 7,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 8,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 9,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 10,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 11,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 12,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 13,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_3',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 0,
        numbers: [98320],
      },
      {
        shader: 'gru2_2_0_1Backward4_dGru2_2_0_1_5',
        reads: ['dGru2_1_0_1_4'],
        writes: ['pass117'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_2_0_1Backward6_dGru2_2_0_1_7',
        reads: ['pass117', 'parameters', 'rmsNorm2_1_0_0'],
        writes: ['pass118'],
        s: 0,
        numbers: [82768],
      },
      {
        shader: 'gru2_2_0_1WeightGradient',
        reads: ['pass118', 'pass30', 'pass23', 'parameters'],
        writes: ['pass119'],
        s: 0,
        numbers: [82696],
      },
      {
        shader: 'rmsNorm2_2_0_0Dropout2_1_2_3Backward_dResidual2_1_1',
        reads: ['pass119', 'pass23', 'dResidual2_0_2', 'pass118', 'parameters'],
        writes: ['dResidual2_0_1', 'dLinear2_0_2_2'],
        s: 0,
        numbers: [82696, 3],
      },
      {
        shader: 'linear2_2_2_2Backward_dLinear2_2_2_2Bias',
        reads: ['dLinear2_0_2_2', 'parameters', 'parallel2_0_2_1'],
        writes: ['pass121'],
        s: 0,
        numbers: [73408],
      },
      {
        shader: 'parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0',
        reads: ['pass121', 'pass19', 'silu2_0_2_1_0_1'],
        writes: ['dLinear2_0_2_1_1_0', 'dLinear2_0_2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0Bias',
        reads: ['pass121', 'pass19', 'silu2_0_2_1_0_1'],
        writes: ['dLinear2_0_2_1_1_0Bias', 'dLinear2_0_2_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_2_1_1_0InputGradient',
        reads: ['dLinear2_0_2_1_1_0', 'parameters', 'rmsNorm2_0_2_0', 'dLinear2_0_2_1_0_0'],
        writes: ['pass124'],
        s: 0,
        numbers: [64064, 54720],
      },
      {
        shader: 'linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight',
        reads: [
          'pass124',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass125'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2',
        reads: [
          'pass125',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'dResidual2_0_1',
          'pass124',
          'parameters',
        ],
        writes: ['dResidual2_0_1_2', 'dAttention2_0_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward_dAttention2_2_1_1OutProjBias',
        reads: ['dAttention2_0_1_1', 'parameters', 'attention2_0_1_1_8'],
        writes: ['pass127'],
        s: 0,
        numbers: [49392],
      },
      {
        shader: 'attention2_2_1_1Backward2_dAttention2_2_1_1Weights',
        reads: ['pass127', 'pass11', 'pass14'],
        writes: ['pass128'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward4_attention2_2_1_1Backward4_dPower',
        reads: ['pass128', 'pass14'],
        writes: ['attention2_0_1_1Backward4_dPower'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward4_dAttention2_2_1_1_4',
        reads: ['attention2_0_1_1Backward4_dPower', 'attention2_0_1_1_7', 'pass128', 'pass14'],
        writes: ['dAttention2_0_1_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward5_dAttention2_2_1_1_5',
        reads: ['dAttention2_0_1_1_4', 'pass11'],
        writes: ['pass131'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward7_dAttention2_2_1_1_7',
        reads: ['pass131', 'pass128'],
        writes: ['dAttention2_0_1_1_7'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_1_1Backward8_dAttention2_2_1_1InProjBias',
        reads: ['dAttention2_0_1_1_7', 'parameters', 'pass9'],
        writes: ['pass133'],
        s: 0,
        numbers: [33624],
      },
      {
        shader: 'rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight',
        reads: ['pass133', 'pass1', 'gru2_0_0_1_3', 'pass8', 'parameters'],
        writes: ['pass134'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1',
        reads: [
          'pass134',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass8',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass124',
          'parameters',
          'pass133',
          'pass1',
          'gru2_0_0_1_3',
        ],
        writes: ['dDropout1', 'dGru2_0_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_2_0_1Backward_dGru2_2_0_1_2',
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
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4',
        reads: ['dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 0,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 1,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 2,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 3,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 4,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 5,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 6,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 7,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 8,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 9,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 10,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 11,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 12,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 13,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward3_dGru2_2_0_1_4_3',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 0,
        numbers: [17568],
      },
      {
        shader: 'gru2_2_0_1Backward4_dGru2_2_0_1_5',
        reads: ['dGru2_0_0_1_4'],
        writes: ['pass141'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_2_0_1Backward6_dGru2_2_0_1_7',
        reads: ['pass141', 'parameters', 'rmsNorm2_0_0_0'],
        writes: ['pass142'],
        s: 0,
        numbers: [2016],
      },
      {
        shader: 'gru2_0_0_1WeightGradient',
        reads: ['pass142', 'pass9', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        writes: ['pass143'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm2_0_0_0Dropout1Backward_dEmbedding0',
        reads: ['pass143', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass142', 'parameters'],
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
          'pass142',
          'pass143',
          'pass133',
          'pass118',
          'pass119',
          'pass109',
          'pass94',
          'pass95',
          'pass85',
          'pass124',
          'pass121',
          'pass100',
          'pass97',
          'pass76',
          'pass73',
          'pass127',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients2',
        reads: [
          'pass103',
          'pass79',
          'dEmbedding0Weight',
          'pass70',
          'pass142',
          'pass143',
          'pass133',
          'pass118',
          'pass119',
          'pass109',
          'pass94',
          'pass95',
          'pass85',
          'dLinear2_0_2_1_0_0Bias',
          'dLinear2_0_2_1_1_0Bias',
          'dLinear2_1_2_1_0_0Bias',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients3',
        reads: [
          'dLinear2_1_2_1_1_0Bias',
          'dLinear2_2_2_1_0_0Bias',
          'dLinear2_2_2_1_1_0Bias',
          'pass143',
          'pass134',
          'pass127',
          'pass125',
          'pass121',
          'pass119',
          'pass110',
          'pass103',
          'pass101',
          'pass97',
          'pass95',
          'pass86',
          'pass79',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients4',
        reads: ['pass77', 'pass73', 'pass71', 'pass70'],
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

// specs/best-any.yaml:11 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 72] to embedding0 [B, 16, 72]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 72 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:17 rmsNorm
// from embedding0 [B, 16, 72] to rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 product_ = (four(pass1, 8, n * 72 + c + 4, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333));
    sum += (product_ * product_);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
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
const int p1 = 1944;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:17 rmsNorm
// from rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 72], rmsNorm2_0_0_0Weight [72] to rmsNorm2_0_0_0 [B, 16, 72]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 4, n);
  r0 = (((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:18 gru
// from rmsNorm2_0_0_0 [B, 16, 72], gru2_0_0_1WeightIhL0 [216, 72], gru2_0_0_1BiasIhL0 [216] to gru2_0_0_1 [B, 16, 216]
void gru2_0_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 216 * 8;
  int c = e % 216;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_0_0, 8, r * 72 + d);
    vec4 x1 = fetch(rmsNorm2_0_0_0, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(rmsNorm2_0_0_0, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(rmsNorm2_0_0_0, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(rmsNorm2_0_0_0, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(rmsNorm2_0_0_0, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(rmsNorm2_0_0_0, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(rmsNorm2_0_0_0, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c * 72 + d);
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

// specs/best-any.yaml:18 gru
// from gru2_0_0_1 [B, 16, 216], gru2_0_0_1BiasHhL0 [216] to gru2_0_0_1_2 [B, 16, 360]
void gru2_0_0_1Forward2_gru2_0_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 5760;
    int j = e % 5760;
    if (b < batch && j < 72) {
      float sumR = 0.0;
      float sumZ = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j + 72) + (fetch(parameters, 8, p0 + j + 72) + sumZ)));
      vec4 m = (fetch(parameters, 8, p0 + j + 144) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 216, b * 16, j + 144) + (r * m)));
      float previous = 0.0;
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (72);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      float sumR = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (144);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      float sumZ = 0.0;
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j + 72) + (fetch(parameters, 8, p0 + j + 72) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (216);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      float sumR = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p0 + j + 144) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 216, b * 16, j + 144) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (288);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      float sumM = 0.0;
      vec4 m = (fetch(parameters, 8, p0 + j + 144) + sumM);
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
const int batch = 64;
uniform sampler2D gru2_0_0_1_2;
uniform sampler2D parameters;
uniform sampler2DArray gru2_0_0_1;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:18 gru
// from gru2_0_0_1WeightHhL0 [216, 72], gru2_0_0_1_2 [B, 16, 360], gru2_0_0_1 [B, 16, 216], gru2_0_0_1BiasHhL0 [216] to gru2_0_0_1_2 [B, 16, 360]
void gru2_0_0_1Forward2_gru2_0_0_1_2_2(int e, out vec4 r0) {
  r0 = fetch(gru2_0_0_1_2, 9, e);
  {
    int rest = e - (s * 360 + 360);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumR = vec4(0.0);
      vec4 sumZ = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumR += (four(parameters, 8, p0 + j * 72 + k, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
        sumZ += (four(parameters, 8, p0 + j * 72 + k + 5184, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
        sumM += (four(parameters, 8, p0 + j * 72 + k + 10368, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j + 72) + (fetch(parameters, 8, p1 + j + 72) + sumZ)));
      vec4 m = (fetch(parameters, 8, p1 + j + 144) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j + 144) + (r * m)));
      vec4 previous = fetch(gru2_0_0_1_2, 9, b * 5760 + s * 360 + j);
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (s * 360 + 432);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumR = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumR += (four(parameters, 8, p0 + j * 72 + k, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (s * 360 + 504);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumZ = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumZ += (four(parameters, 8, p0 + j * 72 + k + 5184, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j + 72) + (fetch(parameters, 8, p1 + j + 72) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (s * 360 + 576);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumR = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumR += (four(parameters, 8, p0 + j * 72 + k, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
        sumM += (four(parameters, 8, p0 + j * 72 + k + 10368, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p1 + j + 144) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j + 144) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (s * 360 + 648);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumM += (four(parameters, 8, p0 + j * 72 + k + 10368, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 m = (fetch(parameters, 8, p1 + j + 144) + sumM);
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
const int batch = 64;
uniform sampler2D gru2_0_0_1_2;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:18 gru
// from gru2_0_0_1_2 [B, 16, 360] to gru2_0_0_1_3 [B, 16, 72]
void gru2_0_0_1Forward3_gru2_0_0_1_3(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = fetch(gru2_0_0_1_2, 9, b * 5760 + t * 360 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72] to rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = ((four(pass1, 8, n * 72 + c + 4, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333)) + (four(gru2_0_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p1), n * 72 + c, 72, 1073741824u, 1.3333333333333333)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = reciprocalRoot;
}

// specs/best-any.yaml:18 gru
// from gru2_0_0_1_3 [B, 16, 72] to dGru2_0_0_1_9 [B, 15, 72]
void gru2_0_0_1Backward8_dGru2_0_0_1_9(int e, out vec4 r0) {
  int b = e / 1080;
  int t = (e % 1080) / 72;
  int c = e % 72;
  r0 = fetch(gru2_0_0_1_3, 8, b * 1152 + t * 72 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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
const int p2 = 33552;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], rmsNorm2_0_1_0Weight [72] to rmsNorm2_0_1_0 [B, 16, 72]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float reciprocalRoot = at(pass8, 8, n);
  r0 = ((((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) + (fetch(gru2_0_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) * reciprocalRoot) * fetch(parameters, 8, p2 + c));
}

// specs/best-any.yaml:18 gru
// from dGru2_0_0_1_9 [B, 15, 72] to dGru2_0_0_1_10 [B, 16, 72]
void gru2_0_0_1Backward9_dGru2_0_0_1_10(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (72);
    int b = rest / 1152;
    int t = (rest % 1152) / 72;
    int c = rest % 72;
    if (rest >= 0 && b < batch && t < 15 && c < 72) {
      r0 = fetch(pass8, 8, b * 1080 + t * 72 + c + 1024);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 73728) {
    dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(e, o0);
  } else {
    gru2_0_0_1Backward9_dGru2_0_0_1_10(e - 73728, o0);
  }
}
`,
      },
      attention2_0_1_1Forward2_attention2_0_1_1_2: {
        samplers: ['attention2_0_1_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray attention2_0_1_1;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_2 [B, 16, 72]
void attention2_0_1_1Forward2_attention2_0_1_1_2(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = row(attention2_0_1_1, 7, 0, 216, b * 16 + t, c);
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_3 [B, 16, 72]
void attention2_0_1_1Forward3_attention2_0_1_1_3(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = row(attention2_0_1_1, 7, 0, 216, b * 16 + t, c + 72);
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_4 [B, 16, 72]
void attention2_0_1_1Forward4_attention2_0_1_1_4(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = row(attention2_0_1_1, 7, 0, 216, b * 16 + t, c + 144);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 73728) {
    attention2_0_1_1Forward2_attention2_0_1_1_2(e, o0);
  } else if (e < 147456) {
    attention2_0_1_1Forward3_attention2_0_1_1_3(e - 73728, o0);
  } else {
    attention2_0_1_1Forward4_attention2_0_1_1_4(e - 147456, o0);
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1_2 [B, 16, 72], attention2_0_1_1_3 [B, 16, 72] to attention2_0_1_1_5 [B, 64, 16]
void attention2_0_1_1Forward5_attention2_0_1_1_5(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 18; d++) {
    sum += (at(pass11, 8, b * 1152 + t * 72 + h * 18 + d) * four(pass11, 8, b * 1152 + u * 72 + h * 18 + d + 73728, 72));
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1_7 [B, 64, 1], attention2_0_1_1Forward6_largest [B, 64]
void attention2_0_1_1Forward6_attention2_0_1_1_7(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.23570226039551587 * four(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.23570226039551587 * four(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1Forward6_largest [B, 64], attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1_6 [B, 64, 16]
void attention2_0_1_1Forward6_attention2_0_1_1_6(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Forward6_largest, 5, b * 64 + t);
  vec4 power_ = exp((((0.23570226039551587 * fetch(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  r0 = power_;
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1Forward6_largest [B, 64], attention2_0_1_1_7 [B, 64, 1], attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1Weights [B, 64, 16]
void attention2_0_1_1Forward6_attention2_0_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Forward6_largest, 5, b * 64 + t);
  float sum = at(attention2_0_1_1_7, 5, b * 64 + t);
  vec4 power_ = exp((((0.23570226039551587 * fetch(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 72] to attention2_0_1_1_8 [B, 16, 72]
void attention2_0_1_1Forward7_attention2_0_1_1_8(int e, out float r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int h = (e % 72) / 18;
  int d = e % 18;
  float sum = float(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(pass14, 8, b * 1024 + h * 256 + t * 16 + u + 65536) * at(pass11, 8, b * 1152 + u * 72 + h * 18 + d + 147456));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 73728; k++) {
    float one0;
    attention2_0_1_1Forward7_attention2_0_1_1_8(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1_8 [B, 16, 72], attention2_0_1_1OutProjWeight [72, 72], attention2_0_1_1OutProjBias [72] to attention2_0_1_1_9 [B, 16, 72]
void attention2_0_1_1Forward8(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(attention2_0_1_1_8, 8, r * 72 + d);
    vec4 x1 = fetch(attention2_0_1_1_8, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(attention2_0_1_1_8, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(attention2_0_1_1_8, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(attention2_0_1_1_8, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(attention2_0_1_1_8, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(attention2_0_1_1_8, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(attention2_0_1_1_8, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c * 72 + d);
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

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72] to rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = (((four(pass1, 8, n * 72 + c + 4, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333)) + (four(gru2_0_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p1), n * 72 + c, 72, 1073741824u, 1.3333333333333333))) + (stripedFour(attention2_0_1_1_9, 6, 0, 72, n * 72 + c, 72) * dropoutFour(uint(p2), n * 72 + c, 72, 1073741824u, 1.3333333333333333)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
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
const int p3 = 54648;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], rmsNorm2_0_2_0Weight [72] to rmsNorm2_0_2_0 [B, 16, 72]
void dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  r0 = (((((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) + (fetch(gru2_0_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_0_1_1_9, 6, 0, 72, n, c) * dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) * reciprocalRoot) * fetch(parameters, 8, p3 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:29 linear
// from rmsNorm2_0_2_0 [B, 16, 72], linear2_0_2_1_0_0Weight [128, 72], linear2_0_2_1_0_0Bias [128] to linear2_0_2_1_0_0 [B, 16, 128]
void linear2_0_2_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 128 * 8;
  int c = e % 128;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 72 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c * 72 + d);
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

// specs/best-any.yaml:30 linear
// from rmsNorm2_0_2_0 [B, 16, 72], linear2_0_2_1_1_0Weight [128, 72], linear2_0_2_1_1_0Bias [128] to linear2_0_2_1_1_0 [B, 16, 128]
void linear2_0_2_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 128 * 8;
  int c = e % 128;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 72 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 216 + c * 72 + d);
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
  if (e < 16384) {
    linear2_0_2_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_2_1_1_0Forward(e - 16384, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-any.yaml:29 silu
// from linear2_0_2_1_0_0 [B, 16, 128] to silu2_0_2_1_0_1 [B, 16, 128]
void silu2_0_2_1_0_1Forward_silu2_0_2_1_0_1(int e, out vec4 r0) {
  int i = e;
  r0 = sigmoid(striped(pass19, 7, 0, 128, i));
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

// specs/best-any.yaml:29 silu
// specs/best-any.yaml:26 parallel
// from linear2_0_2_1_0_0 [B, 16, 128], silu2_0_2_1_0_1 [B, 16, 128], linear2_0_2_1_1_0 [B, 16, 128] to parallel2_0_2_1 [B, 16, 128]
void silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1(int e, out vec4 r0) {
  int i = e;
  r0 = ((striped(pass19, 7, 0, 128, i) * fetch(silu2_0_2_1_0_1, 8, i)) * striped(pass19, 7, 16384, 128, i));
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

// specs/best-any.yaml:31 linear
// from parallel2_0_2_1 [B, 16, 128], linear2_0_2_2Weight [72, 128], linear2_0_2_2Bias [72] to linear2_0_2_2 [B, 16, 72]
void linear2_0_2_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(parallel2_0_2_1, 8, r * 128 + d);
    vec4 x1 = fetch(parallel2_0_2_1, 8, 128 + r * 128 + d);
    vec4 x2 = fetch(parallel2_0_2_1, 8, 256 + r * 128 + d);
    vec4 x3 = fetch(parallel2_0_2_1, 8, 384 + r * 128 + d);
    vec4 x4 = fetch(parallel2_0_2_1, 8, 512 + r * 128 + d);
    vec4 x5 = fetch(parallel2_0_2_1, 8, 640 + r * 128 + d);
    vec4 x6 = fetch(parallel2_0_2_1, 8, 768 + r * 128 + d);
    vec4 x7 = fetch(parallel2_0_2_1, 8, 896 + r * 128 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 128 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 128 + c * 128 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 256 + c * 128 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 384 + c * 128 + d);
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

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], linear2_0_2_2 [B, 16, 72] to residual2_0_2 [B, 16, 72]
void dropout1RmsNorm2_1_0_0Forward_residual2_0_2(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  vec4 total = ((((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) + (fetch(gru2_0_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_0_1_1_9, 6, 0, 72, n, c) * dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(linear2_0_2_2, 6, 0, 72, n, c) * dropoutFour(uint(p3), n * 72 + c, 1, 1073741824u, 1.3333333333333333)));
  r0 = total;
}

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], linear2_0_2_2 [B, 16, 72] to rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = ((((four(pass1, 8, n * 72 + c + 4, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333)) + (four(gru2_0_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p1), n * 72 + c, 72, 1073741824u, 1.3333333333333333))) + (stripedFour(attention2_0_1_1_9, 6, 0, 72, n * 72 + c, 72) * dropoutFour(uint(p2), n * 72 + c, 72, 1073741824u, 1.3333333333333333))) + (stripedFour(linear2_0_2_2, 6, 0, 72, n * 72 + c, 72) * dropoutFour(uint(p3), n * 72 + c, 72, 1073741824u, 1.3333333333333333)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 73728) {
    dropout1RmsNorm2_1_0_0Forward_residual2_0_2(e, o0);
  } else {
    dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(e - 73728, o0);
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
const int p4 = 82696;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], linear2_0_2_2 [B, 16, 72], rmsNorm2_1_0_0Weight [72] to rmsNorm2_1_0_0 [B, 16, 72]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float reciprocalRoot = at(pass23, 8, n + 73728);
  vec4 total = ((((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) + (fetch(gru2_0_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_0_1_1_9, 6, 0, 72, n, c) * dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(linear2_0_2_2, 6, 0, 72, n, c) * dropoutFour(uint(p3), n * 72 + c, 1, 1073741824u, 1.3333333333333333)));
  vec4 residual2_0_2Again = total;
  r0 = ((residual2_0_2Again * reciprocalRoot) * fetch(parameters, 8, p4 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72] to rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = (four(pass23, 8, n * 72 + c, 72) + (four(gru2_1_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = reciprocalRoot;
}

// specs/best-any.yaml:18 gru
// from gru2_1_0_1_3 [B, 16, 72] to dGru2_1_0_1_9 [B, 15, 72]
void gru2_1_0_1Backward8_dGru2_1_0_1_9(int e, out vec4 r0) {
  int b = e / 1080;
  int t = (e % 1080) / 72;
  int c = e % 72;
  r0 = fetch(gru2_1_0_1_3, 8, b * 1152 + t * 72 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], rmsNorm2_1_1_0Weight [72] to rmsNorm2_1_1_0 [B, 16, 72]
void dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float reciprocalRoot = at(pass29, 8, n);
  r0 = (((fetch(pass23, 8, n * 72 + c) + (fetch(gru2_1_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_9 [B, 15, 72] to dGru2_1_0_1_10 [B, 16, 72]
void gru2_1_0_1Backward9_dGru2_1_0_1_10(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (72);
    int b = rest / 1152;
    int t = (rest % 1152) / 72;
    int c = rest % 72;
    if (rest >= 0 && b < batch && t < 15 && c < 72) {
      r0 = fetch(pass29, 8, b * 1080 + t * 72 + c + 1024);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 73728) {
    dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(e, o0);
  } else {
    gru2_1_0_1Backward9_dGru2_1_0_1_10(e - 73728, o0);
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

// specs/best-any.yaml:22 attention
// specs/best-any.yaml:22 attention
// from attention2_1_1_1_5 [B, 64, 16] to attention2_1_1_1_7 [B, 64, 1], attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_7(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.23570226039551587 * four(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.23570226039551587 * four(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
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

// specs/best-any.yaml:22 attention
// specs/best-any.yaml:22 attention
// from attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64], attention2_1_1_1_5 [B, 64, 16] to attention2_1_1_1_6 [B, 64, 16]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1_6(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Attention2_1_1_1Forward_largest, 5, b * 64 + t);
  vec4 power_ = exp((((0.23570226039551587 * fetch(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  r0 = power_;
}

// specs/best-any.yaml:22 attention
// specs/best-any.yaml:22 attention
// from attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64], attention2_1_1_1_7 [B, 64, 1], attention2_1_1_1_5 [B, 64, 16] to attention2_1_1_1Weights [B, 64, 16]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Attention2_1_1_1Forward_largest, 5, b * 64 + t);
  float sum = at(attention2_1_1_1_7, 5, b * 64 + t);
  vec4 power_ = exp((((0.23570226039551587 * fetch(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72] to rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = ((four(pass23, 8, n * 72 + c, 72) + (four(gru2_1_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333))) + (stripedFour(attention2_1_1_1_9, 6, 0, 72, n * 72 + c, 72) * dropoutFour(uint(p1), n * 72 + c, 72, 1073741824u, 1.3333333333333333)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
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
uniform int p0;
uniform int p1;
uniform int p2;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72], rmsNorm2_1_2_0Weight [72] to rmsNorm2_1_2_0 [B, 16, 72]
void dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float reciprocalRoot = at(rmsNorm2_1_2_0ReciprocalRoot, 4, n);
  r0 = ((((fetch(pass23, 8, n * 72 + c) + (fetch(gru2_1_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_1_1_1_9, 6, 0, 72, n, c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) * reciprocalRoot) * fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(e, o0);
}
`,
      },
      dropout2_1_0_2RmsNorm2_2_0_0Forward_residual2_1_2: {
        samplers: ['pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'linear2_1_2_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_9;
uniform sampler2DArray linear2_1_2_2;
uniform int p0;
uniform int p1;
uniform int p2;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72], linear2_1_2_2 [B, 16, 72] to residual2_1_2 [B, 16, 72]
void dropout2_1_0_2RmsNorm2_2_0_0Forward_residual2_1_2(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  vec4 total = (((fetch(pass23, 8, n * 72 + c) + (fetch(gru2_1_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_1_1_1_9, 6, 0, 72, n, c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(linear2_1_2_2, 6, 0, 72, n, c) * dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333)));
  r0 = total;
}

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72], linear2_1_2_2 [B, 16, 72] to rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = (((four(pass23, 8, n * 72 + c, 72) + (four(gru2_1_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333))) + (stripedFour(attention2_1_1_1_9, 6, 0, 72, n * 72 + c, 72) * dropoutFour(uint(p1), n * 72 + c, 72, 1073741824u, 1.3333333333333333))) + (stripedFour(linear2_1_2_2, 6, 0, 72, n * 72 + c, 72) * dropoutFour(uint(p2), n * 72 + c, 72, 1073741824u, 1.3333333333333333)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 73728) {
    dropout2_1_0_2RmsNorm2_2_0_0Forward_residual2_1_2(e, o0);
  } else {
    dropout2_1_0_2RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0ReciprocalRoot(e - 73728, o0);
  }
}
`,
      },
      dropout2_1_0_2RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0: {
        samplers: ['pass44', 'pass23', 'gru2_1_0_1_3', 'attention2_1_1_1_9', 'linear2_1_2_2', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass44;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_9;
uniform sampler2DArray linear2_1_2_2;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
uniform int p2;
uniform int p3;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72], linear2_1_2_2 [B, 16, 72], rmsNorm2_2_0_0Weight [72] to rmsNorm2_2_0_0 [B, 16, 72]
void dropout2_1_0_2RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float reciprocalRoot = at(pass44, 8, n + 73728);
  vec4 total = (((fetch(pass23, 8, n * 72 + c) + (fetch(gru2_1_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_1_1_1_9, 6, 0, 72, n, c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(linear2_1_2_2, 6, 0, 72, n, c) * dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333)));
  vec4 residual2_1_2Again = total;
  r0 = ((residual2_1_2Again * reciprocalRoot) * fetch(parameters, 8, p3 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  dropout2_1_0_2RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(e, o0);
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 246216;
const int p1 = 244272;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:34 linear
// from rmsNorm3 [B, 16, 72], linear4Weight [27, 72], linear4Bias [27] to linear4 [B, 16, 27]
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
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(rmsNorm3, 8, r * 72 + d);
    vec4 x1 = fetch(rmsNorm3, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(rmsNorm3, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(rmsNorm3, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(rmsNorm3, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(rmsNorm3, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(rmsNorm3, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(rmsNorm3, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c * 72 + d);
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
  float dLog = ((1.0 / at(pass1, 8, 0)) * notNegative(target));
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
        samplers: ['pass69', 'pass1', 'parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass69;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 244272;
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
  float sum = at(pass69, 7, 27648);
  float count = at(pass1, 8, 0);
  r0 = (sum / count);
}

// specs/best-any.yaml:34 linear
// from dLinear4 [B, 16, 27] to dLinear4Bias [1, 1, 27]
void linear4Backward_dLinear4Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass69, 7, n * 27 + c);
  }
  r0 = dBias;
}

// specs/best-any.yaml:34 linear
// from dLinear4 [B, 16, 27], linear4Weight [27, 72] to dRmsNorm3 [B, 16, 72]
void linear4InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass69, 7, r * 27 + d);
    vec4 x1 = near(pass69, 7, 27 + r * 27 + d);
    vec4 x2 = near(pass69, 7, 54 + r * 27 + d);
    vec4 x3 = near(pass69, 7, 81 + r * 27 + d);
    vec4 x4 = near(pass69, 7, 108 + r * 27 + d);
    vec4 x5 = near(pass69, 7, 135 + r * 27 + d);
    vec4 x6 = near(pass69, 7, 162 + r * 27 + d);
    vec4 x7 = near(pass69, 7, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 72);
    vec4 y1 = fetch(parameters, 8, p0 + 72 + c + d * 72);
    vec4 y2 = fetch(parameters, 8, p0 + 144 + c + d * 72);
    vec4 y3 = fetch(parameters, 8, p0 + 216 + c + d * 72);
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
    vec4 x00 = four(pass69, 7, r * 27 + d, 27);
    vec4 x01 = four(pass69, 7, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 72);
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

// specs/best-any.yaml:34 linear
// from dLinear4 [B, 16, 27], rmsNorm3 [B, 16, 72] to dLinear4Weight [27, 72]
void linear4WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = near(pass69, 7, r + d * 27);
    vec4 x01 = near(pass69, 7, 4 + r + d * 27);
    vec4 y0 = fetch(rmsNorm3, 8, c + d * 72);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass69, 7, 27 + r + d * 27);
    vec4 x11 = near(pass69, 7, 31 + r + d * 27);
    vec4 y1 = fetch(rmsNorm3, 8, 72 + c + d * 72);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass69, 7, 54 + r + d * 27);
    vec4 x21 = near(pass69, 7, 58 + r + d * 27);
    vec4 y2 = fetch(rmsNorm3, 8, 144 + c + d * 72);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass69, 7, 81 + r + d * 27);
    vec4 x31 = near(pass69, 7, 85 + r + d * 27);
    vec4 y3 = fetch(rmsNorm3, 8, 216 + c + d * 72);
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
  } else if (e < 9248) {
    linear4InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear4WeightGradient(e - 9248, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      rmsNorm3Backward_dRmsNorm3Weight: {
        samplers: ['pass70', 'pass65', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass70;
uniform sampler2D pass65;
uniform sampler2D parameters;
const int p0 = 244200;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:33 rmsNorm
// from dRmsNorm3 [B, 16, 72], residual2_2_2 [B, 16, 72], rmsNorm3ReciprocalRoot [B, 16, 1] to dRmsNorm3Weight [1, 1, 72]
void rmsNorm3Backward_dRmsNorm3Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass70, 6, 32, 72, n, c) * (fetch(pass65, 8, n * 72 + c) * at(pass65, 8, n + 73728)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:33 rmsNorm
// specs/best-any.yaml:32 dropout
// from dRmsNorm3 [B, 16, 72], rmsNorm3Weight [72], residual2_2_2 [B, 16, 72] to rmsNorm3Dropout2_2_2_3Backward_dReciprocalRoot [B, 16]
void rmsNorm3Dropout2_2_2_3Backward_rmsNorm3Dropout2_2_2_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    dReciprocalRoot += ((stripedFour(pass70, 6, 32, 72, n * 72 + c, 72) * at(parameters, 8, p0 + c)) * four(pass65, 8, n * 72 + c, 72));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 72) {
    rmsNorm3Backward_dRmsNorm3Weight(e, o0);
  } else {
    rmsNorm3Dropout2_2_2_3Backward_rmsNorm3Dropout2_2_2_3Backward_dReciprocalRoot(e - 72, o0);
  }
}
`,
      },
      rmsNorm3Dropout2_2_2_3Backward_dResidual2_2_1: {
        samplers: ['pass71', 'pass65', 'pass70', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass71;
uniform sampler2D pass65;
uniform sampler2DArray pass70;
uniform sampler2D parameters;
const int p0 = 244200;
const int p1 = 9;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:33 rmsNorm
// specs/best-any.yaml:32 dropout
// from rmsNorm3Dropout2_2_2_3Backward_dReciprocalRoot [B, 16], rmsNorm3ReciprocalRoot [B, 16, 1], residual2_2_2 [B, 16, 72], dRmsNorm3 [B, 16, 72], rmsNorm3Weight [72] to dResidual2_2_1 [B, 16, 72], dLinear2_2_2_2 [B, 16, 72]
void rmsNorm3Dropout2_2_2_3Backward_dResidual2_2_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 72;
  int c = e % 72;
  float dReciprocalRoot = at(pass71, 5, n + 72);
  float reciprocalRoot = at(pass65, 8, n + 73728);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 72.0);
  vec4 dTotal = (dProduct * fetch(pass65, 8, n * 72 + c));
  vec4 dTotal2 = ((((row(pass70, 6, 32, 72, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalRoot) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  rmsNorm3Dropout2_2_2_3Backward_dResidual2_2_1(e, o0, o1);
}
`,
      },
      linear2_2_2_2Backward_dLinear2_2_2_2Bias: {
        samplers: ['dLinear2_2_2_2', 'parameters', 'parallel2_2_2_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_2_2_2;
uniform sampler2D parameters;
uniform sampler2D parallel2_2_2_1;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:31 linear
// from dLinear2_2_2_2 [B, 16, 72] to dLinear2_2_2_2Bias [1, 1, 72]
void linear2_2_2_2Backward_dLinear2_2_2_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dLinear2_2_2_2, 8, n * 72 + c);
  }
  r0 = dBias;
}

// specs/best-any.yaml:31 linear
// from dLinear2_2_2_2 [B, 16, 72], linear2_2_2_2Weight [72, 128] to dParallel2_2_2_1 [B, 16, 128]
void linear2_2_2_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 128 * 8;
  int c = e % 128;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(dLinear2_2_2_2, 8, r * 72 + d);
    vec4 x1 = fetch(dLinear2_2_2_2, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(dLinear2_2_2_2, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(dLinear2_2_2_2, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(dLinear2_2_2_2, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(dLinear2_2_2_2, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(dLinear2_2_2_2, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(dLinear2_2_2_2, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 128);
    vec4 y1 = fetch(parameters, 8, p0 + 128 + c + d * 128);
    vec4 y2 = fetch(parameters, 8, p0 + 256 + c + d * 128);
    vec4 y3 = fetch(parameters, 8, p0 + 384 + c + d * 128);
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

// specs/best-any.yaml:31 linear
// from dLinear2_2_2_2 [B, 16, 72], parallel2_2_2_1 [B, 16, 128] to dLinear2_2_2_2Weight [72, 128]
void linear2_2_2_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 128 * 8;
  int c = e % 128;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_2_2_2, 8, r + d * 72);
    vec4 x01 = fetch(dLinear2_2_2_2, 8, 4 + r + d * 72);
    vec4 y0 = fetch(parallel2_2_2_1, 8, c + d * 128);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_2_2_2, 8, 72 + r + d * 72);
    vec4 x11 = fetch(dLinear2_2_2_2, 8, 76 + r + d * 72);
    vec4 y1 = fetch(parallel2_2_2_1, 8, 128 + c + d * 128);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_2_2_2, 8, 144 + r + d * 72);
    vec4 x21 = fetch(dLinear2_2_2_2, 8, 148 + r + d * 72);
    vec4 y2 = fetch(parallel2_2_2_1, 8, 256 + c + d * 128);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_2_2_2, 8, 216 + r + d * 72);
    vec4 x31 = fetch(dLinear2_2_2_2, 8, 220 + r + d * 72);
    vec4 y3 = fetch(parallel2_2_2_1, 8, 384 + c + d * 128);
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
  if (e < 72) {
    linear2_2_2_2Backward_dLinear2_2_2_2Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 16456) {
    linear2_2_2_2InputGradient(e - 72, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_2_2WeightGradient(e - 16456, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0: {
        samplers: ['pass73', 'pass61', 'silu2_2_2_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass73;
uniform sampler2DArray pass61;
uniform sampler2D silu2_2_2_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:26 parallel
// specs/best-any.yaml:30 linear
// specs/best-any.yaml:29 silu
// specs/best-any.yaml:29 linear
// from dParallel2_2_2_1 [B, 16, 128], linear2_2_2_1_0_0 [B, 16, 128], silu2_2_2_1_0_1 [B, 16, 128], linear2_2_2_1_1_0 [B, 16, 128] to dLinear2_2_2_1_1_0 [B, 16, 128], dLinear2_2_2_1_0_0 [B, 16, 128]
void parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 128;
  int c = e % 128;
  vec4 dy = row(pass73, 7, 72, 128, n, c);
  vec4 total = row(pass61, 7, 0, 128, n, c);
  vec4 activation = fetch(silu2_2_2_1_0_1, 8, n * 128 + c);
  vec4 dY = (dy * (total * activation));
  vec4 dProduct = (dy * row(pass61, 7, 16384, 128, n, c));
  vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0(e, o0, o1);
}
`,
      },
      parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0Bias: {
        samplers: ['pass73', 'pass61', 'silu2_2_2_1_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass73;
uniform sampler2DArray pass61;
uniform sampler2D silu2_2_2_1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:26 parallel
// specs/best-any.yaml:30 linear
// specs/best-any.yaml:29 silu
// specs/best-any.yaml:29 linear
// from dParallel2_2_2_1 [B, 16, 128], linear2_2_2_1_0_0 [B, 16, 128], silu2_2_2_1_0_1 [B, 16, 128], linear2_2_2_1_1_0 [B, 16, 128] to dLinear2_2_2_1_1_0Bias [1, 1, 128], dLinear2_2_2_1_0_0Bias [1, 1, 128]
void parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dBias2 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass73, 7, 72, 128, n, c);
    vec4 total = row(pass61, 7, 0, 128, n, c);
    vec4 activation = fetch(silu2_2_2_1_0_1, 8, n * 128 + c);
    vec4 dY = (dy * (total * activation));
    dBias += dY;
    vec4 dProduct = (dy * row(pass61, 7, 16384, 128, n, c));
    vec4 dY2 = ((dProduct * activation) + ((dProduct * total) * (activation * (1.0 - activation))));
    dBias2 += dY2;
  }
  r0 = dBias;
  r1 = dBias2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  parallel2_2_2_1Linear2_2_2_1_0_0Backward_dLinear2_2_2_1_1_0Bias(e, o0, o1);
}
`,
      },
      linear2_2_2_1_1_0InputGradient: {
        samplers: ['dLinear2_2_2_1_1_0', 'parameters', 'rmsNorm2_2_2_0', 'dLinear2_2_2_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLinear2_2_2_1_1_0;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_2_2_0;
uniform sampler2D dLinear2_2_2_1_0_0;
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

// specs/best-any.yaml:30 linear
// from dLinear2_2_2_1_1_0 [B, 16, 128], linear2_2_2_1_1_0Weight [128, 72] to dRmsNorm2_2_2_0 [B, 16, 72]
void linear2_2_2_1_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(dLinear2_2_2_1_1_0, 8, r * 128 + d);
    vec4 x1 = fetch(dLinear2_2_2_1_1_0, 8, 128 + r * 128 + d);
    vec4 x2 = fetch(dLinear2_2_2_1_1_0, 8, 256 + r * 128 + d);
    vec4 x3 = fetch(dLinear2_2_2_1_1_0, 8, 384 + r * 128 + d);
    vec4 x4 = fetch(dLinear2_2_2_1_1_0, 8, 512 + r * 128 + d);
    vec4 x5 = fetch(dLinear2_2_2_1_1_0, 8, 640 + r * 128 + d);
    vec4 x6 = fetch(dLinear2_2_2_1_1_0, 8, 768 + r * 128 + d);
    vec4 x7 = fetch(dLinear2_2_2_1_1_0, 8, 896 + r * 128 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 72);
    vec4 y1 = fetch(parameters, 8, p0 + 72 + c + d * 72);
    vec4 y2 = fetch(parameters, 8, p0 + 144 + c + d * 72);
    vec4 y3 = fetch(parameters, 8, p0 + 216 + c + d * 72);
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

// specs/best-any.yaml:30 linear
// from dLinear2_2_2_1_1_0 [B, 16, 128], rmsNorm2_2_2_0 [B, 16, 72] to dLinear2_2_2_1_1_0Weight [128, 72]
void linear2_2_2_1_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_2_2_1_1_0, 8, r + d * 128);
    vec4 x01 = fetch(dLinear2_2_2_1_1_0, 8, 4 + r + d * 128);
    vec4 y0 = fetch(rmsNorm2_2_2_0, 8, c + d * 72);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_2_2_1_1_0, 8, 128 + r + d * 128);
    vec4 x11 = fetch(dLinear2_2_2_1_1_0, 8, 132 + r + d * 128);
    vec4 y1 = fetch(rmsNorm2_2_2_0, 8, 72 + c + d * 72);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_2_2_1_1_0, 8, 256 + r + d * 128);
    vec4 x21 = fetch(dLinear2_2_2_1_1_0, 8, 260 + r + d * 128);
    vec4 y2 = fetch(rmsNorm2_2_2_0, 8, 144 + c + d * 72);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_2_2_1_1_0, 8, 384 + r + d * 128);
    vec4 x31 = fetch(dLinear2_2_2_1_1_0, 8, 388 + r + d * 128);
    vec4 y3 = fetch(rmsNorm2_2_2_0, 8, 216 + c + d * 72);
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

// specs/best-any.yaml:29 linear
// from dLinear2_2_2_1_0_0 [B, 16, 128], linear2_2_2_1_0_0Weight [128, 72] to dRmsNorm2_2_2_0_2 [B, 16, 72]
void linear2_2_2_1_0_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(dLinear2_2_2_1_0_0, 8, r * 128 + d);
    vec4 x1 = fetch(dLinear2_2_2_1_0_0, 8, 128 + r * 128 + d);
    vec4 x2 = fetch(dLinear2_2_2_1_0_0, 8, 256 + r * 128 + d);
    vec4 x3 = fetch(dLinear2_2_2_1_0_0, 8, 384 + r * 128 + d);
    vec4 x4 = fetch(dLinear2_2_2_1_0_0, 8, 512 + r * 128 + d);
    vec4 x5 = fetch(dLinear2_2_2_1_0_0, 8, 640 + r * 128 + d);
    vec4 x6 = fetch(dLinear2_2_2_1_0_0, 8, 768 + r * 128 + d);
    vec4 x7 = fetch(dLinear2_2_2_1_0_0, 8, 896 + r * 128 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 72);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c + d * 72);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c + d * 72);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c + d * 72);
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

// specs/best-any.yaml:29 linear
// from dLinear2_2_2_1_0_0 [B, 16, 128], rmsNorm2_2_2_0 [B, 16, 72] to dLinear2_2_2_1_0_0Weight [128, 72]
void linear2_2_2_1_0_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_2_2_1_0_0, 8, r + d * 128);
    vec4 x01 = fetch(dLinear2_2_2_1_0_0, 8, 4 + r + d * 128);
    vec4 y0 = fetch(rmsNorm2_2_2_0, 8, c + d * 72);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_2_2_1_0_0, 8, 128 + r + d * 128);
    vec4 x11 = fetch(dLinear2_2_2_1_0_0, 8, 132 + r + d * 128);
    vec4 y1 = fetch(rmsNorm2_2_2_0, 8, 72 + c + d * 72);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_2_2_1_0_0, 8, 256 + r + d * 128);
    vec4 x21 = fetch(dLinear2_2_2_1_0_0, 8, 260 + r + d * 128);
    vec4 y2 = fetch(rmsNorm2_2_2_0, 8, 144 + c + d * 72);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_2_2_1_0_0, 8, 384 + r + d * 128);
    vec4 x31 = fetch(dLinear2_2_2_1_0_0, 8, 388 + r + d * 128);
    vec4 y3 = fetch(rmsNorm2_2_2_0, 8, 216 + c + d * 72);
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
  if (e < 9216) {
    linear2_2_2_1_1_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 10368) {
    linear2_2_2_1_1_0WeightGradient(e - 9216, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 19584) {
    linear2_2_2_1_0_0InputGradient(e - 10368, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_2_1_0_0WeightGradient(e - 19584, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear2_2_2_1_0_0RmsNorm2_2_2_0Backward_dRmsNorm2_2_2_0Weight: {
        samplers: [
          'pass76',
          'pass44',
          'gru2_2_0_1_3',
          'attention2_2_1_1_9',
          'rmsNorm2_2_2_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass76;
uniform sampler2D pass44;
uniform sampler2D gru2_2_0_1_3;
uniform sampler2DArray attention2_2_1_1_9;
uniform sampler2D rmsNorm2_2_2_0ReciprocalRoot;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
uniform int p2;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// from dRmsNorm2_2_2_0 [B, 16, 72], dRmsNorm2_2_2_0_2 [B, 16, 72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], attention2_2_1_1_9 [B, 16, 72], rmsNorm2_2_2_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_2_2_0Weight [1, 1, 72]
void linear2_2_2_1_0_0RmsNorm2_2_2_0Backward_dRmsNorm2_2_2_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((row(pass76, 7, 0, 72, n, c) + row(pass76, 7, 10368, 72, n, c)) * (((fetch(pass44, 8, n * 72 + c) + (fetch(gru2_2_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_2_1_1_9, 6, 0, 72, n, c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) * at(rmsNorm2_2_2_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:23 dropout
// from dRmsNorm2_2_2_0 [B, 16, 72], dRmsNorm2_2_2_0_2 [B, 16, 72], rmsNorm2_2_2_0Weight [72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], attention2_2_1_1_9 [B, 16, 72] to linear2_2_2_1_0_0Dropout2_2_1_2Backward_dReciprocalRoot [B, 16]
void linear2_2_2_1_0_0Dropout2_2_1_2Backward_linear2_2_2_1_0_0Dropout2_2_1_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    dReciprocalRoot += (((stripedFour(pass76, 7, 0, 72, n * 72 + c, 72) + stripedFour(pass76, 7, 10368, 72, n * 72 + c, 72)) * at(parameters, 8, p2 + c)) * ((four(pass44, 8, n * 72 + c, 72) + (four(gru2_2_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333))) + (stripedFour(attention2_2_1_1_9, 6, 0, 72, n * 72 + c, 72) * dropoutFour(uint(p1), n * 72 + c, 72, 1073741824u, 1.3333333333333333))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 72) {
    linear2_2_2_1_0_0RmsNorm2_2_2_0Backward_dRmsNorm2_2_2_0Weight(e, o0);
  } else {
    linear2_2_2_1_0_0Dropout2_2_1_2Backward_linear2_2_2_1_0_0Dropout2_2_1_2Backward_dReciprocalRoot(e - 72, o0);
  }
}
`,
      },
      linear2_2_2_1_0_0Dropout2_2_1_2Backward_dResidual2_2_1_2: {
        samplers: [
          'pass77',
          'rmsNorm2_2_2_0ReciprocalRoot',
          'pass44',
          'gru2_2_0_1_3',
          'attention2_2_1_1_9',
          'dResidual2_2_1',
          'pass76',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass77;
uniform sampler2D rmsNorm2_2_2_0ReciprocalRoot;
uniform sampler2D pass44;
uniform sampler2D gru2_2_0_1_3;
uniform sampler2DArray attention2_2_1_1_9;
uniform sampler2D dResidual2_2_1;
uniform sampler2DArray pass76;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
uniform int p2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:23 dropout
// from linear2_2_2_1_0_0Dropout2_2_1_2Backward_dReciprocalRoot [B, 16], rmsNorm2_2_2_0ReciprocalRoot [B, 16, 1], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], attention2_2_1_1_9 [B, 16, 72], dResidual2_2_1 [B, 16, 72], dRmsNorm2_2_2_0 [B, 16, 72], dRmsNorm2_2_2_0_2 [B, 16, 72], rmsNorm2_2_2_0Weight [72] to dResidual2_2_1_2 [B, 16, 72], dAttention2_2_1_1 [B, 16, 72]
void linear2_2_2_1_0_0Dropout2_2_1_2Backward_dResidual2_2_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 72;
  int c = e % 72;
  float dReciprocalRoot = at(pass77, 5, n + 72);
  float reciprocalRoot = at(rmsNorm2_2_2_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 72.0);
  vec4 mask = dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333);
  vec4 dTotal = (dProduct * ((fetch(pass44, 8, n * 72 + c) + (fetch(gru2_2_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_2_1_1_9, 6, 0, 72, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_2_1, 8, n * 72 + c) + (((row(pass76, 7, 0, 72, n, c) + row(pass76, 7, 10368, 72, n, c)) * fetch(parameters, 8, p2 + c)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  linear2_2_2_1_0_0Dropout2_2_1_2Backward_dResidual2_2_1_2(e, o0, o1);
}
`,
      },
      attention2_2_1_1Backward_dAttention2_2_1_1OutProjBias: {
        samplers: ['dAttention2_2_1_1', 'parameters', 'attention2_2_1_1_8'],
        code: `${library}
const int batch = 64;
uniform sampler2D dAttention2_2_1_1;
uniform sampler2D parameters;
uniform sampler2D attention2_2_1_1_8;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1 [B, 16, 72] to dAttention2_2_1_1OutProjBias [1, 1, 72]
void attention2_2_1_1Backward_dAttention2_2_1_1OutProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dOutProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dOutProjBias += fetch(dAttention2_2_1_1, 8, n * 72 + c);
  }
  r0 = dOutProjBias;
}

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1 [B, 16, 72], attention2_2_1_1OutProjWeight [72, 72] to dAttention2_2_1_1_2 [B, 16, 72]
void attention2_2_1_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(dAttention2_2_1_1, 8, r * 72 + d);
    vec4 x1 = fetch(dAttention2_2_1_1, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(dAttention2_2_1_1, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(dAttention2_2_1_1, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(dAttention2_2_1_1, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(dAttention2_2_1_1, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(dAttention2_2_1_1, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(dAttention2_2_1_1, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 72);
    vec4 y1 = fetch(parameters, 8, p0 + 72 + c + d * 72);
    vec4 y2 = fetch(parameters, 8, p0 + 144 + c + d * 72);
    vec4 y3 = fetch(parameters, 8, p0 + 216 + c + d * 72);
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

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1 [B, 16, 72], attention2_2_1_1_8 [B, 16, 72] to dAttention2_2_1_1OutProjWeight [72, 72]
void attention2_2_1_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dAttention2_2_1_1, 8, r + d * 72);
    vec4 x01 = fetch(dAttention2_2_1_1, 8, 4 + r + d * 72);
    vec4 y0 = fetch(attention2_2_1_1_8, 8, c + d * 72);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dAttention2_2_1_1, 8, 72 + r + d * 72);
    vec4 x11 = fetch(dAttention2_2_1_1, 8, 76 + r + d * 72);
    vec4 y1 = fetch(attention2_2_1_1_8, 8, 72 + c + d * 72);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dAttention2_2_1_1, 8, 144 + r + d * 72);
    vec4 x21 = fetch(dAttention2_2_1_1, 8, 148 + r + d * 72);
    vec4 y2 = fetch(attention2_2_1_1_8, 8, 144 + c + d * 72);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dAttention2_2_1_1, 8, 216 + r + d * 72);
    vec4 x31 = fetch(dAttention2_2_1_1, 8, 220 + r + d * 72);
    vec4 y3 = fetch(attention2_2_1_1_8, 8, 216 + c + d * 72);
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
  if (e < 72) {
    attention2_2_1_1Backward_dAttention2_2_1_1OutProjBias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 9288) {
    attention2_2_1_1InputGradient(e - 72, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_2_1_1WeightGradient(e - 9288, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      attention2_2_1_1Backward2_dAttention2_2_1_1Weights: {
        samplers: ['pass79', 'pass53', 'pass56'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass79;
uniform sampler2D pass53;
uniform sampler2D pass56;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1_2 [B, 16, 72], attention2_2_1_1_4 [B, 16, 72] to dAttention2_2_1_1Weights [B, 64, 16]
void attention2_2_1_1Backward2_dAttention2_2_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 18; d++) {
    sum += (rowAt(pass79, 6, 72, 72, b * 16 + t, h * 18 + d) * four(pass53, 8, b * 1152 + u * 72 + h * 18 + d + 147456, 72));
  }
  r0 = sum;
}

// specs/best-any.yaml:22 attention
// from attention2_2_1_1Weights [B, 64, 16], dAttention2_2_1_1_2 [B, 16, 72] to dAttention2_2_1_1_3 [B, 16, 72]
void attention2_2_1_1Backward3_dAttention2_2_1_1_3(int e, out float r0) {
  int b = e / 1152;
  int u = (e % 1152) / 72;
  int h = (e % 72) / 18;
  int d = e % 18;
  float sum = float(0.0);
  for (int t = 0; t < 16; t++) {
    sum += (at(pass56, 8, b * 1024 + h * 256 + t * 16 + u + 65536) * rowAt(pass79, 6, 72, 72, b * 16 + t, h * 18 + d));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 65536) {
    attention2_2_1_1Backward2_dAttention2_2_1_1Weights(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 65536;
    for (int k = 0; k < 4 && first + k < 73728; k++) {
      float one0;
      attention2_2_1_1Backward3_dAttention2_2_1_1_3(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      attention2_2_1_1Backward4_attention2_2_1_1Backward4_dPower: {
        samplers: ['pass80', 'pass56'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass80;
uniform sampler2D pass56;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1Weights [B, 64, 16], attention2_2_1_1_6 [B, 64, 16] to attention2_2_1_1Backward4_dPower [B, 64]
void attention2_2_1_1Backward4_attention2_2_1_1Backward4_dPower(int e, out vec4 r0) {
  int n = e;
  vec4 dPower = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    dPower += (four(pass80, 8, n * 16 + c, 16) * four(pass56, 8, n * 16 + c, 16));
  }
  r0 = dPower;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  attention2_2_1_1Backward4_attention2_2_1_1Backward4_dPower(e, o0);
}
`,
      },
      attention2_2_1_1Backward4_dAttention2_2_1_1_4: {
        samplers: ['attention2_2_1_1Backward4_dPower', 'attention2_2_1_1_7', 'pass80', 'pass56'],
        code: `${library}
const int batch = 64;
uniform sampler2D attention2_2_1_1Backward4_dPower;
uniform sampler2D attention2_2_1_1_7;
uniform sampler2D pass80;
uniform sampler2D pass56;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from attention2_2_1_1Backward4_dPower [B, 64], attention2_2_1_1_7 [B, 64, 1], dAttention2_2_1_1Weights [B, 64, 16], attention2_2_1_1_6 [B, 64, 16] to dAttention2_2_1_1_4 [B, 64, 16]
void attention2_2_1_1Backward4_dAttention2_2_1_1_4(int e, out vec4 r0) {
  int n = e / 16;
  int c = e % 16;
  float dPower = at(attention2_2_1_1Backward4_dPower, 5, n);
  float sum = at(attention2_2_1_1_7, 5, n);
  float dPower2 = (1.0 / sum);
  float dPower3 = (((-1.0) * (dPower2 * dPower2)) * dPower);
  r0 = (0.23570226039551587 * (((fetch(pass80, 8, n * 16 + c) / sum) + dPower3) * fetch(pass56, 8, n * 16 + c)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  attention2_2_1_1Backward4_dAttention2_2_1_1_4(e, o0);
}
`,
      },
      attention2_2_1_1Backward5_dAttention2_2_1_1_5: {
        samplers: ['dAttention2_2_1_1_4', 'pass53'],
        code: `${library}
const int batch = 64;
uniform sampler2D dAttention2_2_1_1_4;
uniform sampler2D pass53;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1_4 [B, 64, 16], attention2_2_1_1_3 [B, 16, 72] to dAttention2_2_1_1_5 [B, 16, 72]
void attention2_2_1_1Backward5_dAttention2_2_1_1_5(int e, out float r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int h = (e % 72) / 18;
  int d = e % 18;
  float sum = float(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(dAttention2_2_1_1_4, 7, b * 1024 + h * 256 + t * 16 + u) * at(pass53, 8, b * 1152 + u * 72 + h * 18 + d + 73728));
  }
  r0 = sum;
}

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1_4 [B, 64, 16], attention2_2_1_1_2 [B, 16, 72] to dAttention2_2_1_1_6 [B, 16, 72]
void attention2_2_1_1Backward6_dAttention2_2_1_1_6(int e, out float r0) {
  int b = e / 1152;
  int u = (e % 1152) / 72;
  int h = (e % 72) / 18;
  int d = e % 18;
  float sum = float(0.0);
  for (int t = 0; t < 16; t++) {
    sum += (at(dAttention2_2_1_1_4, 7, b * 1024 + h * 256 + t * 16 + u) * at(pass53, 8, b * 1152 + t * 72 + h * 18 + d));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 73728) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 73728; k++) {
      float one0;
      attention2_2_1_1Backward5_dAttention2_2_1_1_5(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 73728;
    for (int k = 0; k < 4 && first + k < 73728; k++) {
      float one0;
      attention2_2_1_1Backward6_dAttention2_2_1_1_6(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      attention2_2_1_1Backward7_dAttention2_2_1_1_7: {
        samplers: ['pass83', 'pass80'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass83;
uniform sampler2D pass80;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1_5 [B, 16, 72], dAttention2_2_1_1_6 [B, 16, 72], dAttention2_2_1_1_3 [B, 16, 72] to dAttention2_2_1_1_7 [B, 16, 216]
void attention2_2_1_1Backward7_dAttention2_2_1_1_7(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3456;
    int t = (e % 3456) / 216;
    int c = e % 216;
    if (b < batch && t < 16 && c < 72) {
      r0 = fetch(pass83, 8, b * 1152 + t * 72 + c);
    }
  }
  {
    int rest = e - (72);
    int b = rest / 3456;
    int t = (rest % 3456) / 216;
    int c = rest % 216;
    if (rest >= 0 && b < batch && t < 16 && c < 72) {
      r0 = fetch(pass83, 8, b * 1152 + t * 72 + c + 73728);
    }
  }
  {
    int rest = e - (144);
    int b = rest / 3456;
    int t = (rest % 3456) / 216;
    int c = rest % 216;
    if (rest >= 0 && b < batch && t < 16 && c < 72) {
      r0 = fetch(pass80, 8, b * 1152 + t * 72 + c + 65536);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_2_1_1Backward7_dAttention2_2_1_1_7(e, o0);
}
`,
      },
      attention2_2_1_1Backward8_dAttention2_2_1_1InProjBias: {
        samplers: ['dAttention2_2_1_1_7', 'parameters', 'pass51'],
        code: `${library}
const int batch = 64;
uniform sampler2D dAttention2_2_1_1_7;
uniform sampler2D parameters;
uniform sampler2D pass51;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1_7 [B, 16, 216] to dAttention2_2_1_1InProjBias [1, 1, 216]
void attention2_2_1_1Backward8_dAttention2_2_1_1InProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dInProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dInProjBias += fetch(dAttention2_2_1_1_7, 8, n * 216 + c);
  }
  r0 = dInProjBias;
}

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1_7 [B, 16, 216], attention2_2_1_1InProjWeight [216, 72] to dRmsNorm2_2_1_0 [B, 16, 72]
void attention2_2_1_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 216; d += 4) {
    vec4 x0 = fetch(dAttention2_2_1_1_7, 8, r * 216 + d);
    vec4 x1 = fetch(dAttention2_2_1_1_7, 8, 216 + r * 216 + d);
    vec4 x2 = fetch(dAttention2_2_1_1_7, 8, 432 + r * 216 + d);
    vec4 x3 = fetch(dAttention2_2_1_1_7, 8, 648 + r * 216 + d);
    vec4 x4 = fetch(dAttention2_2_1_1_7, 8, 864 + r * 216 + d);
    vec4 x5 = fetch(dAttention2_2_1_1_7, 8, 1080 + r * 216 + d);
    vec4 x6 = fetch(dAttention2_2_1_1_7, 8, 1296 + r * 216 + d);
    vec4 x7 = fetch(dAttention2_2_1_1_7, 8, 1512 + r * 216 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 72);
    vec4 y1 = fetch(parameters, 8, p0 + 72 + c + d * 72);
    vec4 y2 = fetch(parameters, 8, p0 + 144 + c + d * 72);
    vec4 y3 = fetch(parameters, 8, p0 + 216 + c + d * 72);
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

// specs/best-any.yaml:22 attention
// from dAttention2_2_1_1_7 [B, 16, 216], rmsNorm2_2_1_0 [B, 16, 72] to dAttention2_2_1_1InProjWeight [216, 72]
void attention2_2_1_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dAttention2_2_1_1_7, 8, r + d * 216);
    vec4 x01 = fetch(dAttention2_2_1_1_7, 8, 4 + r + d * 216);
    vec4 y0 = fetch(pass51, 8, c + d * 72);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dAttention2_2_1_1_7, 8, 216 + r + d * 216);
    vec4 x11 = fetch(dAttention2_2_1_1_7, 8, 220 + r + d * 216);
    vec4 y1 = fetch(pass51, 8, 72 + c + d * 72);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dAttention2_2_1_1_7, 8, 432 + r + d * 216);
    vec4 x21 = fetch(dAttention2_2_1_1_7, 8, 436 + r + d * 216);
    vec4 y2 = fetch(pass51, 8, 144 + c + d * 72);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dAttention2_2_1_1_7, 8, 648 + r + d * 216);
    vec4 x31 = fetch(dAttention2_2_1_1_7, 8, 652 + r + d * 216);
    vec4 y3 = fetch(pass51, 8, 216 + c + d * 72);
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
  if (e < 216) {
    attention2_2_1_1Backward8_dAttention2_2_1_1InProjBias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 9432) {
    attention2_2_1_1InputGradient2(e - 216, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_2_1_1WeightGradient2(e - 9432, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      rmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight: {
        samplers: ['pass85', 'pass44', 'gru2_2_0_1_3', 'pass50', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass85;
uniform sampler2D pass44;
uniform sampler2D gru2_2_0_1_3;
uniform sampler2D pass50;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:21 rmsNorm
// from dRmsNorm2_2_1_0 [B, 16, 72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_2_1_0Weight [1, 1, 72]
void rmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass85, 6, 216, 72, n, c) * ((fetch(pass44, 8, n * 72 + c) + (fetch(gru2_2_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) * at(pass50, 8, n)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:21 rmsNorm
// specs/best-any.yaml:19 dropout
// from dRmsNorm2_2_1_0 [B, 16, 72], rmsNorm2_2_1_0Weight [72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72] to linear2_2_2_1_0_0Dropout2_2_0_2Backward_dReciprocalRoot [B, 16]
void linear2_2_2_1_0_0Dropout2_2_0_2Backward_linear2_2_2_1_0_0Dropout2_2_0_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    dReciprocalRoot += ((stripedFour(pass85, 6, 216, 72, n * 72 + c, 72) * at(parameters, 8, p1 + c)) * (four(pass44, 8, n * 72 + c, 72) + (four(gru2_2_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 72) {
    rmsNorm2_2_1_0Backward_dRmsNorm2_2_1_0Weight(e, o0);
  } else {
    linear2_2_2_1_0_0Dropout2_2_0_2Backward_linear2_2_2_1_0_0Dropout2_2_0_2Backward_dReciprocalRoot(e - 72, o0);
  }
}
`,
      },
      linear2_2_2_1_0_0Dropout2_2_0_2Backward_dResidual2_1_2: {
        samplers: [
          'pass86',
          'rmsNorm2_2_2_0ReciprocalRoot',
          'pass50',
          'dResidual2_2_1_2',
          'dResidual2_2_1',
          'pass76',
          'parameters',
          'pass85',
          'pass44',
          'gru2_2_0_1_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass86;
uniform sampler2D rmsNorm2_2_2_0ReciprocalRoot;
uniform sampler2D pass50;
uniform sampler2D dResidual2_2_1_2;
uniform sampler2D dResidual2_2_1;
uniform sampler2DArray pass76;
uniform sampler2D parameters;
uniform sampler2DArray pass85;
uniform sampler2D pass44;
uniform sampler2D gru2_2_0_1_3;
uniform int p0;
uniform int p1;
uniform int p2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:21 rmsNorm
// specs/best-any.yaml:19 dropout
// from linear2_2_2_1_0_0Dropout2_2_0_2Backward_dReciprocalRoot [B, 16], rmsNorm2_2_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1], dResidual2_2_1_2 [B, 16, 72], dResidual2_2_1 [B, 16, 72], dRmsNorm2_2_2_0 [B, 16, 72], dRmsNorm2_2_2_0_2 [B, 16, 72], rmsNorm2_2_2_0Weight [72], dRmsNorm2_2_1_0 [B, 16, 72], rmsNorm2_2_1_0Weight [72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72] to dResidual2_1_2 [B, 16, 72], dGru2_2_0_1 [B, 16, 72]
void linear2_2_2_1_0_0Dropout2_2_0_2Backward_dResidual2_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 72;
  int c = e % 72;
  float dReciprocalRoot = at(pass86, 5, n + 72);
  float reciprocalRoot = at(rmsNorm2_2_2_0ReciprocalRoot, 4, n);
  float reciprocalRoot2 = at(pass50, 8, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 72.0);
  vec4 dTotal = fetch(dResidual2_2_1_2, 8, n * 72 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_2_1, 8, n * 72 + c) + (((row(pass76, 7, 0, 72, n, c) + row(pass76, 7, 10368, 72, n, c)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal) + ((row(pass85, 6, 216, 72, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot2));
  vec4 mask = dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333);
  vec4 dTotal3 = (dProduct * (fetch(pass44, 8, n * 72 + c) + (fetch(gru2_2_0_1_3, 8, n * 72 + c) * mask)));
  vec4 dTotal4 = ((dTotal2 + dTotal3) + dTotal3);
  r0 = dTotal4;
  r1 = (dTotal4 * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  linear2_2_2_1_0_0Dropout2_2_0_2Backward_dResidual2_1_2(e, o0, o1);
}
`,
      },
      gru2_2_0_1Backward_dGru2_2_0_1_2: {
        samplers: ['dGru2_2_0_1'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_2_0_1;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1 [B, 16, 72] to dGru2_2_0_1_2 [B, 16, 360]
void gru2_2_0_1Backward_dGru2_2_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 5760;
    int t = (e % 5760) / 360;
    int c = e % 360;
    if (b < batch && t < 16 && c < 72) {
      r0 = fetch(dGru2_2_0_1, 8, b * 1152 + t * 72 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  gru2_2_0_1Backward_dGru2_2_0_1_2(e, o0);
}
`,
      },
      gru2_2_0_1Backward3_dGru2_2_0_1_4: {
        samplers: ['dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_2_0_1_3;
uniform sampler2D gru2_2_0_1_2;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_3 [B, 16, 72], gru2_2_0_1_2 [B, 16, 360] to dGru2_2_0_1_4 [B, 16, 360]
void gru2_2_0_1Backward3_dGru2_2_0_1_4(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (5400);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 dy = fetch(dGru2_2_0_1_3, 8, b * 1152 + j + 1080);
      vec4 r = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5472);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5544);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5616);
      vec4 m = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5688);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (5472);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 dy = fetch(dGru2_2_0_1_3, 8, b * 1152 + j + 1080);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5544);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5616);
      vec4 previous = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5040);
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (5544);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 dy = fetch(dGru2_2_0_1_3, 8, b * 1152 + j + 1080);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5544);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5616);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (5616);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 dy = fetch(dGru2_2_0_1_3, 8, b * 1152 + j + 1080);
      vec4 r = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5472);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5544);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5616);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (5688);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 dy = fetch(dGru2_2_0_1_3, 8, b * 1152 + j + 1080);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 5544);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  gru2_2_0_1Backward3_dGru2_2_0_1_4(e, o0);
}
`,
      },
      gru2_2_0_1Backward3_dGru2_2_0_1_4_2: {
        samplers: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_2_0_1_4;
uniform sampler2D parameters;
uniform sampler2D dGru2_2_0_1_3;
uniform sampler2D gru2_2_0_1_2;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:18 gru
// from gru2_2_0_1WeightHhL0 [216, 72], dGru2_2_0_1_4 [B, 16, 360], dGru2_2_0_1_3 [B, 16, 72], gru2_2_0_1_2 [B, 16, 360] to dGru2_2_0_1_4 [B, 16, 360]
void gru2_2_0_1Backward3_dGru2_2_0_1_4_2(int e, out vec4 r0) {
  r0 = fetch(dGru2_2_0_1_4, 9, e);
  {
    int rest = e - (s * -360 + 5040);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5400));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5472));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5616));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + s * -72 + j + 1008) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + j + 5688));
      vec4 r = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5112);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5184);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5256);
      vec4 m = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5328);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (s * -360 + 5112);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5400));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5472));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5616));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + s * -72 + j + 1008) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + j + 5688));
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5184);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5256);
      vec4 previous = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 4680);
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (s * -360 + 5184);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5400));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5472));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5616));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + s * -72 + j + 1008) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + j + 5688));
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5184);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5256);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (s * -360 + 5256);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5400));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5472));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5616));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + s * -72 + j + 1008) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + j + 5688));
      vec4 r = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5112);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5184);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5256);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (s * -360 + 5328);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5400));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5472));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + k + 5616));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + s * -72 + j + 1008) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + s * -360 + j + 5688));
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + s * -360 + j + 5184);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  gru2_2_0_1Backward3_dGru2_2_0_1_4_2(e, o0);
}
`,
      },
      gru2_2_0_1Backward3_dGru2_2_0_1_4_3: {
        samplers: ['dGru2_2_0_1_4', 'parameters', 'dGru2_2_0_1_3', 'gru2_2_0_1_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_2_0_1_4;
uniform sampler2D parameters;
uniform sampler2D dGru2_2_0_1_3;
uniform sampler2D gru2_2_0_1_2;
uniform int p0;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:18 gru
// from gru2_2_0_1WeightHhL0 [216, 72], dGru2_2_0_1_4 [B, 16, 360], dGru2_2_0_1_3 [B, 16, 72], gru2_2_0_1_2 [B, 16, 360] to dGru2_2_0_1_4 [B, 16, 360]
void gru2_2_0_1Backward3_dGru2_2_0_1_4_3(int e, out vec4 r0) {
  r0 = fetch(dGru2_2_0_1_4, 9, e);
  {
    int b = e / 5760;
    int j = e % 5760;
    if (b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 360));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 432));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 576));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + j) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + j + 648));
      vec4 r = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 72);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 144);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 216);
      vec4 m = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 288);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (72);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 360));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 432));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 576));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + j) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + j + 648));
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 144);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 216);
      float previous = 0.0;
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (144);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 360));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 432));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 576));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + j) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + j + 648));
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 144);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 216);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (216);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 360));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 432));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 576));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + j) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + j + 648));
      vec4 r = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 72);
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 144);
      vec4 n = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 216);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (288);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sum += (fetch(parameters, 8, p0 + k * 72 + j) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 360));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 5184) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 432));
        sum += (fetch(parameters, 8, p0 + k * 72 + j + 10368) * at(dGru2_2_0_1_4, 9, b * 5760 + k + 576));
      }
      vec4 dy = ((fetch(dGru2_2_0_1_3, 8, b * 1152 + j) + sum) + fetch(dGru2_2_0_1_4, 9, b * 5760 + j + 648));
      vec4 z = fetch(gru2_2_0_1_2, 9, b * 5760 + j + 144);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  gru2_2_0_1Backward3_dGru2_2_0_1_4_3(e, o0);
}
`,
      },
      gru2_2_0_1Backward4_dGru2_2_0_1_5: {
        samplers: ['dGru2_2_0_1_4'],
        code: `${library}
const int batch = 64;
uniform sampler2D dGru2_2_0_1_4;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_4 [B, 16, 360] to dGru2_2_0_1_5 [B, 16, 144]
void gru2_2_0_1Backward4_dGru2_2_0_1_5(int e, out vec4 r0) {
  int b = e / 2304;
  int t = (e % 2304) / 144;
  int c = e % 144;
  r0 = fetch(dGru2_2_0_1_4, 9, b * 5760 + t * 360 + c);
}

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_4 [B, 16, 360] to dGru2_2_0_1_6 [B, 16, 72]
void gru2_2_0_1Backward5_dGru2_2_0_1_6(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = fetch(dGru2_2_0_1_4, 9, b * 5760 + t * 360 + c + 216);
}

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_4 [B, 16, 360] to dGru2_2_0_1_8 [B, 16, 216]
void gru2_2_0_1Backward7_dGru2_2_0_1_8(int e, out vec4 r0) {
  int b = e / 3456;
  int t = (e % 3456) / 216;
  int c = e % 216;
  r0 = fetch(dGru2_2_0_1_4, 9, b * 5760 + t * 360 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  if (e < 147456) {
    gru2_2_0_1Backward4_dGru2_2_0_1_5(e, o0);
  } else if (e < 221184) {
    gru2_2_0_1Backward5_dGru2_2_0_1_6(e - 147456, o0);
  } else {
    gru2_2_0_1Backward7_dGru2_2_0_1_8(e - 221184, o0);
  }
}
`,
      },
      gru2_2_0_1Backward6_dGru2_2_0_1_7: {
        samplers: ['pass93', 'parameters', 'rmsNorm2_2_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass93;
uniform sampler2D parameters;
uniform sampler2D rmsNorm2_2_0_0;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_5 [B, 16, 144], dGru2_2_0_1_6 [B, 16, 72] to dGru2_2_0_1_7 [B, 16, 216]
void gru2_2_0_1Backward6_dGru2_2_0_1_7(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3456;
    int t = (e % 3456) / 216;
    int c = e % 216;
    if (b < batch && t < 16 && c < 144) {
      r0 = fetch(pass93, 9, b * 2304 + t * 144 + c);
    }
  }
  {
    int rest = e - (144);
    int b = rest / 3456;
    int t = (rest % 3456) / 216;
    int c = rest % 216;
    if (rest >= 0 && b < batch && t < 16 && c < 72) {
      r0 = fetch(pass93, 9, b * 1152 + t * 72 + c + 147456);
    }
  }
}

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_8 [B, 16, 216] to dGru2_2_0_1BiasIhL0 [1, 1, 216]
void gru2_2_0_1Backward11_dGru2_2_0_1BiasIhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dBiasIhL0 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBiasIhL0 += fetch(pass93, 9, n * 216 + c + 221184);
  }
  r0 = dBiasIhL0;
}

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_8 [B, 16, 216], gru2_2_0_1WeightIhL0 [216, 72] to dRmsNorm2_2_0_0 [B, 16, 72]
void gru2_2_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 216; d += 4) {
    vec4 x0 = fetch(pass93, 9, 221184 + r * 216 + d);
    vec4 x1 = fetch(pass93, 9, 221184 + 216 + r * 216 + d);
    vec4 x2 = fetch(pass93, 9, 221184 + 432 + r * 216 + d);
    vec4 x3 = fetch(pass93, 9, 221184 + 648 + r * 216 + d);
    vec4 x4 = fetch(pass93, 9, 221184 + 864 + r * 216 + d);
    vec4 x5 = fetch(pass93, 9, 221184 + 1080 + r * 216 + d);
    vec4 x6 = fetch(pass93, 9, 221184 + 1296 + r * 216 + d);
    vec4 x7 = fetch(pass93, 9, 221184 + 1512 + r * 216 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 72);
    vec4 y1 = fetch(parameters, 8, p0 + 72 + c + d * 72);
    vec4 y2 = fetch(parameters, 8, p0 + 144 + c + d * 72);
    vec4 y3 = fetch(parameters, 8, p0 + 216 + c + d * 72);
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

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_8 [B, 16, 216], rmsNorm2_2_0_0 [B, 16, 72] to dGru2_2_0_1WeightIhL0 [216, 72]
void gru2_2_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass93, 9, 221184 + r + d * 216);
    vec4 x01 = fetch(pass93, 9, 221184 + 4 + r + d * 216);
    vec4 y0 = fetch(rmsNorm2_2_0_0, 8, c + d * 72);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass93, 9, 221184 + 216 + r + d * 216);
    vec4 x11 = fetch(pass93, 9, 221184 + 220 + r + d * 216);
    vec4 y1 = fetch(rmsNorm2_2_0_0, 8, 72 + c + d * 72);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass93, 9, 221184 + 432 + r + d * 216);
    vec4 x21 = fetch(pass93, 9, 221184 + 436 + r + d * 216);
    vec4 y2 = fetch(rmsNorm2_2_0_0, 8, 144 + c + d * 72);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass93, 9, 221184 + 648 + r + d * 216);
    vec4 x31 = fetch(pass93, 9, 221184 + 652 + r + d * 216);
    vec4 y3 = fetch(rmsNorm2_2_0_0, 8, 216 + c + d * 72);
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
  if (e < 221184) {
    gru2_2_0_1Backward6_dGru2_2_0_1_7(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 221400) {
    gru2_2_0_1Backward11_dGru2_2_0_1BiasIhL0(e - 221184, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 230616) {
    gru2_2_0_1InputGradient(e - 221400, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gru2_2_0_1WeightGradient2(e - 230616, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gru2_2_0_1WeightGradient: {
        samplers: ['pass94', 'pass51', 'pass44', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass94;
uniform sampler2D pass51;
uniform sampler2D pass44;
uniform sampler2D parameters;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_7 [B, 16, 216], dGru2_2_0_1_10 [B, 16, 72] to dGru2_2_0_1WeightHhL0 [216, 72]
void gru2_2_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass94, 8, r + d * 216);
    vec4 x01 = fetch(pass94, 8, 4 + r + d * 216);
    vec4 y0 = fetch(pass51, 8, 73728 + c + d * 72);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass94, 8, 216 + r + d * 216);
    vec4 x11 = fetch(pass94, 8, 220 + r + d * 216);
    vec4 y1 = fetch(pass51, 8, 73728 + 72 + c + d * 72);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass94, 8, 432 + r + d * 216);
    vec4 x21 = fetch(pass94, 8, 436 + r + d * 216);
    vec4 y2 = fetch(pass51, 8, 73728 + 144 + c + d * 72);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass94, 8, 648 + r + d * 216);
    vec4 x31 = fetch(pass94, 8, 652 + r + d * 216);
    vec4 y3 = fetch(pass51, 8, 73728 + 216 + c + d * 72);
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

// specs/best-any.yaml:18 gru
// from dGru2_2_0_1_7 [B, 16, 216] to dGru2_2_0_1BiasHhL0 [1, 1, 216]
void gru2_2_0_1Backward10_dGru2_2_0_1BiasHhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dGru = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dGru += fetch(pass94, 8, n * 216 + c);
  }
  r0 = dGru;
}

// specs/best-any.yaml:17 rmsNorm
// from dRmsNorm2_2_0_0 [B, 16, 72], residual2_1_2 [B, 16, 72], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_2_0_0Weight [1, 1, 72]
void rmsNorm2_2_0_0Backward_dRmsNorm2_2_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass94, 8, 221400, 72, n, c) * (fetch(pass44, 8, n * 72 + c) * at(pass44, 8, n + 73728)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:17 rmsNorm
// specs/best-any.yaml:32 dropout
// from dRmsNorm2_2_0_0 [B, 16, 72], rmsNorm2_2_0_0Weight [72], residual2_1_2 [B, 16, 72] to rmsNorm2_2_0_0Dropout2_1_2_3Backward_dReciprocalRoot [B, 16]
void rmsNorm2_2_0_0Dropout2_1_2_3Backward_rmsNorm2_2_0_0Dropout2_1_2_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    dReciprocalRoot += ((stripedFour(pass94, 8, 221400, 72, n * 72 + c, 72) * at(parameters, 8, p0 + c)) * four(pass44, 8, n * 72 + c, 72));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1944) {
    gru2_2_0_1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 2160) {
    gru2_2_0_1Backward10_dGru2_2_0_1BiasHhL0(e - 1944, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 2232) {
    rmsNorm2_2_0_0Backward_dRmsNorm2_2_0_0Weight(e - 2160, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    rmsNorm2_2_0_0Dropout2_1_2_3Backward_rmsNorm2_2_0_0Dropout2_1_2_3Backward_dReciprocalRoot(e - 2232, o0);
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
      rmsNorm2_2_0_0Dropout2_1_2_3Backward_dResidual2_1_1: {
        samplers: ['pass95', 'pass44', 'dResidual2_1_2', 'pass94', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass95;
uniform sampler2D pass44;
uniform sampler2D dResidual2_1_2;
uniform sampler2DArray pass94;
uniform sampler2D parameters;
uniform int p0;
uniform int p1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:17 rmsNorm
// specs/best-any.yaml:32 dropout
// from rmsNorm2_2_0_0Dropout2_1_2_3Backward_dReciprocalRoot [B, 16], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1], residual2_1_2 [B, 16, 72], dResidual2_1_2 [B, 16, 72], dRmsNorm2_2_0_0 [B, 16, 72], rmsNorm2_2_0_0Weight [72] to dResidual2_1_1 [B, 16, 72], dLinear2_1_2_2 [B, 16, 72]
void rmsNorm2_2_0_0Dropout2_1_2_3Backward_dResidual2_1_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 72;
  int c = e % 72;
  float dReciprocalRoot = at(pass95, 5, n + 2232);
  float reciprocalRoot = at(pass44, 8, n + 73728);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 72.0);
  vec4 dTotal = (dProduct * fetch(pass44, 8, n * 72 + c));
  vec4 dTotal2 = (((fetch(dResidual2_1_2, 8, n * 72 + c) + ((row(pass94, 8, 221400, 72, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  rmsNorm2_2_0_0Dropout2_1_2_3Backward_dResidual2_1_1(e, o0, o1);
}
`,
      },
      linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight: {
        samplers: [
          'pass124',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass124;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 2;
const int p3 = 54648;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// from dRmsNorm2_0_2_0 [B, 16, 72], dRmsNorm2_0_2_0_2 [B, 16, 72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_2_0Weight [1, 1, 72]
void linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = ((row(pass124, 7, 0, 72, n, c) + row(pass124, 7, 10368, 72, n, c)) * ((((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) + (fetch(gru2_0_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_0_1_1_9, 6, 0, 72, n, c) * dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) * at(rmsNorm2_0_2_0ReciprocalRoot, 4, n)));
    dWeight += dProduct;
  }
  r0 = dWeight;
}

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:23 dropout
// from dRmsNorm2_0_2_0 [B, 16, 72], dRmsNorm2_0_2_0_2 [B, 16, 72], rmsNorm2_0_2_0Weight [72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72] to linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot [B, 16]
void linear2_0_2_1_0_0Dropout2_0_1_2Backward_linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 dProduct = (((stripedFour(pass124, 7, 0, 72, n * 72 + c, 72) + stripedFour(pass124, 7, 10368, 72, n * 72 + c, 72)) * at(parameters, 8, p3 + c)) * (((four(pass1, 8, n * 72 + c + 4, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333)) + (four(gru2_0_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p1), n * 72 + c, 72, 1073741824u, 1.3333333333333333))) + (stripedFour(attention2_0_1_1_9, 6, 0, 72, n * 72 + c, 72) * dropoutFour(uint(p2), n * 72 + c, 72, 1073741824u, 1.3333333333333333))));
    dReciprocalRoot += dProduct;
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 72) {
    linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight(e, o0);
  } else {
    linear2_0_2_1_0_0Dropout2_0_1_2Backward_linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot(e - 72, o0);
  }
}
`,
      },
      linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2: {
        samplers: [
          'pass125',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'dResidual2_0_1',
          'pass124',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass125;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2D dResidual2_0_1;
uniform sampler2DArray pass124;
uniform sampler2D parameters;
const int p0 = 2;
const int p1 = 0;
const int p2 = 1;
const int p3 = 54648;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:23 dropout
// from linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot [B, 16], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], dResidual2_0_1 [B, 16, 72], dRmsNorm2_0_2_0 [B, 16, 72], dRmsNorm2_0_2_0_2 [B, 16, 72], rmsNorm2_0_2_0Weight [72] to dResidual2_0_1_2 [B, 16, 72], dAttention2_0_1_1 [B, 16, 72]
void linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 72;
  int c = e % 72;
  float dReciprocalRoot = at(pass125, 5, n + 72);
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  float dProduct2 = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 72.0);
  vec4 mask = dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333);
  vec4 dTotal = (dProduct2 * (((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) + (fetch(gru2_0_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) + (row(attention2_0_1_1_9, 6, 0, 72, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_0_1, 8, n * 72 + c) + (((row(pass124, 7, 0, 72, n, c) + row(pass124, 7, 10368, 72, n, c)) * fetch(parameters, 8, p3 + c)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2(e, o0, o1);
}
`,
      },
      rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight: {
        samplers: ['pass133', 'pass1', 'gru2_0_0_1_3', 'pass8', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass133;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2D pass8;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 33552;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:21 rmsNorm
// from dRmsNorm2_0_1_0 [B, 16, 72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_1_0Weight [1, 1, 72]
void rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass133, 6, 216, 72, n, c) * (((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) + (fetch(gru2_0_0_1_3, 8, n * 72 + c) * dropoutFour(uint(p1), n * 72 + c, 1, 1073741824u, 1.3333333333333333))) * at(pass8, 8, n)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:21 rmsNorm
// specs/best-any.yaml:19 dropout
// from dRmsNorm2_0_1_0 [B, 16, 72], rmsNorm2_0_1_0Weight [72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72] to linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot [B, 16]
void linear2_0_2_1_0_0Dropout2_0_0_2Backward_linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    dReciprocalRoot += ((stripedFour(pass133, 6, 216, 72, n * 72 + c, 72) * at(parameters, 8, p2 + c)) * ((four(pass1, 8, n * 72 + c + 4, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333)) + (four(gru2_0_0_1_3, 8, n * 72 + c, 72) * dropoutFour(uint(p1), n * 72 + c, 72, 1073741824u, 1.3333333333333333))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 72) {
    rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(e, o0);
  } else {
    linear2_0_2_1_0_0Dropout2_0_0_2Backward_linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot(e - 72, o0);
  }
}
`,
      },
      linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1: {
        samplers: [
          'pass134',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass8',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass124',
          'parameters',
          'pass133',
          'pass1',
          'gru2_0_0_1_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass134;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D pass8;
uniform sampler2D dResidual2_0_1_2;
uniform sampler2D dResidual2_0_1;
uniform sampler2DArray pass124;
uniform sampler2D parameters;
uniform sampler2DArray pass133;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
const int p0 = 54648;
const int p1 = 33552;
const int p2 = 1;
const int p3 = 0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:21 rmsNorm
// specs/best-any.yaml:19 dropout
// from linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot [B, 16], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], dResidual2_0_1_2 [B, 16, 72], dResidual2_0_1 [B, 16, 72], dRmsNorm2_0_2_0 [B, 16, 72], dRmsNorm2_0_2_0_2 [B, 16, 72], rmsNorm2_0_2_0Weight [72], dRmsNorm2_0_1_0 [B, 16, 72], rmsNorm2_0_1_0Weight [72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72] to dDropout1 [B, 16, 72], dGru2_0_0_1 [B, 16, 72]
void linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 72;
  int c = e % 72;
  float dReciprocalRoot = at(pass134, 5, n + 72);
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  float reciprocalRoot2 = at(pass8, 8, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 72.0);
  vec4 dTotal = fetch(dResidual2_0_1_2, 8, n * 72 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_0_1, 8, n * 72 + c) + (((row(pass124, 7, 0, 72, n, c) + row(pass124, 7, 10368, 72, n, c)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal) + ((row(pass133, 6, 216, 72, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot2));
  vec4 mask = dropoutFour(uint(p2), n * 72 + c, 1, 1073741824u, 1.3333333333333333);
  vec4 dTotal3 = (dProduct * ((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p3), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) + (fetch(gru2_0_0_1_3, 8, n * 72 + c) * mask)));
  vec4 dProduct2 = ((dTotal2 + dTotal3) + dTotal3);
  r0 = dProduct2;
  r1 = (dProduct2 * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1(e, o0, o1);
}
`,
      },
      gru2_0_0_1WeightGradient: {
        samplers: ['pass142', 'pass9', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass142;
uniform sampler2D pass9;
uniform sampler2D pass1;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1944;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:18 gru
// from dGru2_0_0_1_7 [B, 16, 216], dGru2_0_0_1_10 [B, 16, 72] to dGru2_0_0_1WeightHhL0 [216, 72]
void gru2_0_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass142, 8, r + d * 216);
    vec4 x01 = fetch(pass142, 8, 4 + r + d * 216);
    vec4 y0 = fetch(pass9, 8, 73728 + c + d * 72);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass142, 8, 216 + r + d * 216);
    vec4 x11 = fetch(pass142, 8, 220 + r + d * 216);
    vec4 y1 = fetch(pass9, 8, 73728 + 72 + c + d * 72);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass142, 8, 432 + r + d * 216);
    vec4 x21 = fetch(pass142, 8, 436 + r + d * 216);
    vec4 y2 = fetch(pass9, 8, 73728 + 144 + c + d * 72);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass142, 8, 648 + r + d * 216);
    vec4 x31 = fetch(pass142, 8, 652 + r + d * 216);
    vec4 y3 = fetch(pass9, 8, 73728 + 216 + c + d * 72);
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

// specs/best-any.yaml:18 gru
// from dGru2_0_0_1_7 [B, 16, 216] to dGru2_0_0_1BiasHhL0 [1, 1, 216]
void gru2_0_0_1Backward10_dGru2_0_0_1BiasHhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dGru = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dGru += fetch(pass142, 8, n * 216 + c);
  }
  r0 = dGru;
}

// specs/best-any.yaml:17 rmsNorm
// from dRmsNorm2_0_0_0 [B, 16, 72], embedding0 [B, 16, 72], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_0_0Weight [1, 1, 72]
void rmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass142, 8, 221400, 72, n, c) * ((fetch(pass1, 8, n * 72 + c + 4) * dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333)) * at(rmsNorm2_0_0_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:17 rmsNorm
// specs/best-any.yaml:12 dropout
// from dRmsNorm2_0_0_0 [B, 16, 72], rmsNorm2_0_0_0Weight [72], embedding0 [B, 16, 72] to rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot [B, 16]
void rmsNorm2_0_0_0Dropout1Backward_rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    dReciprocalRoot += ((stripedFour(pass142, 8, 221400, 72, n * 72 + c, 72) * at(parameters, 8, p1 + c)) * (four(pass1, 8, n * 72 + c + 4, 72) * dropoutFour(uint(p0), n * 72 + c, 72, 1073741824u, 1.3333333333333333)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1944) {
    gru2_0_0_1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 2160) {
    gru2_0_0_1Backward10_dGru2_0_0_1BiasHhL0(e - 1944, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 2232) {
    rmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(e - 2160, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    rmsNorm2_0_0_0Dropout1Backward_rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot(e - 2232, o0);
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
        samplers: ['pass143', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass142', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass143;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D dDropout1;
uniform sampler2DArray pass142;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1944;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:17 rmsNorm
// specs/best-any.yaml:12 dropout
// from rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot [B, 16], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 72], dDropout1 [B, 16, 72], dRmsNorm2_0_0_0 [B, 16, 72], rmsNorm2_0_0_0Weight [72] to dEmbedding0 [B, 16, 72]
void rmsNorm2_0_0_0Dropout1Backward_dEmbedding0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float dReciprocalRoot = at(pass143, 5, n + 2232);
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 72.0);
  vec4 mask = dropoutFour(uint(p0), n * 72 + c, 1, 1073741824u, 1.3333333333333333);
  vec4 dProduct2 = (dProduct * (fetch(pass1, 8, n * 72 + c + 4) * mask));
  r0 = ((((fetch(dDropout1, 8, n * 72 + c) + ((row(pass142, 8, 221400, 72, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot)) + dProduct2) + dProduct2) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:11 embedding
// from tokens [B, 16, 1], dEmbedding0 [B, 16, 72] to dEmbedding0Weight [27, 72]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
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
    vec4 y0 = fetch(dEmbedding0, 8, c + d * 72);
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
    vec4 y1 = fetch(dEmbedding0, 8, 72 + c + d * 72);
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
    vec4 y2 = fetch(dEmbedding0, 8, 144 + c + d * 72);
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
    vec4 y3 = fetch(dEmbedding0, 8, 216 + c + d * 72);
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
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  embedding0Gradient_dEmbedding0Weight(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      gradients1: {
        samplers: [
          'pass142',
          'pass143',
          'pass133',
          'pass118',
          'pass119',
          'pass109',
          'pass94',
          'pass95',
          'pass85',
          'pass124',
          'pass121',
          'pass100',
          'pass97',
          'pass76',
          'pass73',
          'pass127',
        ],
        code: `${library}
uniform sampler2DArray pass142;
uniform sampler2DArray pass143;
uniform sampler2DArray pass133;
uniform sampler2DArray pass118;
uniform sampler2DArray pass119;
uniform sampler2DArray pass109;
uniform sampler2DArray pass94;
uniform sampler2DArray pass95;
uniform sampler2DArray pass85;
uniform sampler2DArray pass124;
uniform sampler2DArray pass121;
uniform sampler2DArray pass100;
uniform sampler2DArray pass97;
uniform sampler2DArray pass76;
uniform sampler2DArray pass73;
uniform sampler2DArray pass127;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 2016 && e < 17568) { o0 = striped(pass142, 8, 230616, 72, e - 2016); return; } // dGru2_0_0_1WeightIhL0
  if (e >= 17568 && e < 33120) { o0 = striped(pass143, 5, 0, 72, e - 17568); return; } // dGru2_0_0_1WeightHhL0
  if (e >= 33624 && e < 49176) { o0 = striped(pass133, 6, 9432, 72, e - 33624); return; } // dAttention2_0_1_1InProjWeight
  if (e >= 82768 && e < 98320) { o0 = striped(pass118, 8, 230616, 72, e - 82768); return; } // dGru2_1_0_1WeightIhL0
  if (e >= 98320 && e < 113872) { o0 = striped(pass119, 5, 0, 72, e - 98320); return; } // dGru2_1_0_1WeightHhL0
  if (e >= 114376 && e < 129928) { o0 = striped(pass109, 6, 9432, 72, e - 114376); return; } // dAttention2_1_1_1InProjWeight
  if (e >= 163520 && e < 179072) { o0 = striped(pass94, 8, 230616, 72, e - 163520); return; } // dGru2_2_0_1WeightIhL0
  if (e >= 179072 && e < 194624) { o0 = striped(pass95, 5, 0, 72, e - 179072); return; } // dGru2_2_0_1WeightHhL0
  if (e >= 195128 && e < 210680) { o0 = striped(pass85, 6, 9432, 72, e - 195128); return; } // dAttention2_2_1_1InProjWeight
  if (e >= 54720 && e < 63936) { o0 = striped(pass124, 7, 19584, 72, e - 54720); return; } // dLinear2_0_2_1_0_0Weight
  if (e >= 64064 && e < 73280) { o0 = striped(pass124, 7, 9216, 72, e - 64064); return; } // dLinear2_0_2_1_1_0Weight
  if (e >= 73408 && e < 82624) { o0 = striped(pass121, 7, 16456, 128, e - 73408); return; } // dLinear2_0_2_2Weight
  if (e >= 135472 && e < 144688) { o0 = striped(pass100, 7, 19584, 72, e - 135472); return; } // dLinear2_1_2_1_0_0Weight
  if (e >= 144816 && e < 154032) { o0 = striped(pass100, 7, 9216, 72, e - 144816); return; } // dLinear2_1_2_1_1_0Weight
  if (e >= 154160 && e < 163376) { o0 = striped(pass97, 7, 16456, 128, e - 154160); return; } // dLinear2_1_2_2Weight
  if (e >= 216224 && e < 225440) { o0 = striped(pass76, 7, 19584, 72, e - 216224); return; } // dLinear2_2_2_1_0_0Weight
  if (e >= 225568 && e < 234784) { o0 = striped(pass76, 7, 9216, 72, e - 225568); return; } // dLinear2_2_2_1_1_0Weight
  if (e >= 234912 && e < 244128) { o0 = striped(pass73, 7, 16456, 128, e - 234912); return; } // dLinear2_2_2_2Weight
  if (e >= 49392 && e < 54576) { o0 = striped(pass127, 6, 9288, 72, e - 49392); return; } // dAttention2_0_1_1OutProjWeight
  discard;
}
`,
      },
      gradients2: {
        samplers: [
          'pass103',
          'pass79',
          'dEmbedding0Weight',
          'pass70',
          'pass142',
          'pass143',
          'pass133',
          'pass118',
          'pass119',
          'pass109',
          'pass94',
          'pass95',
          'pass85',
          'dLinear2_0_2_1_0_0Bias',
          'dLinear2_0_2_1_1_0Bias',
          'dLinear2_1_2_1_0_0Bias',
        ],
        code: `${library}
uniform sampler2DArray pass103;
uniform sampler2DArray pass79;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2DArray pass70;
uniform sampler2DArray pass142;
uniform sampler2DArray pass143;
uniform sampler2DArray pass133;
uniform sampler2DArray pass118;
uniform sampler2DArray pass119;
uniform sampler2DArray pass109;
uniform sampler2DArray pass94;
uniform sampler2DArray pass95;
uniform sampler2DArray pass85;
uniform sampler2D dLinear2_0_2_1_0_0Bias;
uniform sampler2D dLinear2_0_2_1_1_0Bias;
uniform sampler2D dLinear2_1_2_1_0_0Bias;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 130144 && e < 135328) { o0 = striped(pass103, 6, 9288, 72, e - 130144); return; } // dAttention2_1_1_1OutProjWeight
  if (e >= 210896 && e < 216080) { o0 = striped(pass79, 6, 9288, 72, e - 210896); return; } // dAttention2_2_1_1OutProjWeight
  if (e >= 0 && e < 1944) { o0 = striped(dEmbedding0Weight, 4, 0, 72, e); return; } // dEmbedding0Weight
  if (e >= 244272 && e < 246216) { o0 = striped(pass70, 6, 9248, 72, e - 244272); return; } // dLinear4Weight
  if (e >= 33120 && e < 33336) { o0 = fetch(pass142, 8, e - 33120 + 221184); return; } // dGru2_0_0_1BiasIhL0
  if (e >= 33336 && e < 33552) { o0 = fetch(pass143, 5, e - 33336 + 1944); return; } // dGru2_0_0_1BiasHhL0
  if (e >= 49176 && e < 49392) { o0 = fetch(pass133, 6, e - 49176); return; } // dAttention2_0_1_1InProjBias
  if (e >= 113872 && e < 114088) { o0 = fetch(pass118, 8, e - 113872 + 221184); return; } // dGru2_1_0_1BiasIhL0
  if (e >= 114088 && e < 114304) { o0 = fetch(pass119, 5, e - 114088 + 1944); return; } // dGru2_1_0_1BiasHhL0
  if (e >= 129928 && e < 130144) { o0 = fetch(pass109, 6, e - 129928); return; } // dAttention2_1_1_1InProjBias
  if (e >= 194624 && e < 194840) { o0 = fetch(pass94, 8, e - 194624 + 221184); return; } // dGru2_2_0_1BiasIhL0
  if (e >= 194840 && e < 195056) { o0 = fetch(pass95, 5, e - 194840 + 1944); return; } // dGru2_2_0_1BiasHhL0
  if (e >= 210680 && e < 210896) { o0 = fetch(pass85, 6, e - 210680); return; } // dAttention2_2_1_1InProjBias
  if (e >= 63936 && e < 64064) { o0 = fetch(dLinear2_0_2_1_0_0Bias, 3, e - 63936); return; } // dLinear2_0_2_1_0_0Bias
  if (e >= 73280 && e < 73408) { o0 = fetch(dLinear2_0_2_1_1_0Bias, 3, e - 73280); return; } // dLinear2_0_2_1_1_0Bias
  if (e >= 144688 && e < 144816) { o0 = fetch(dLinear2_1_2_1_0_0Bias, 3, e - 144688); return; } // dLinear2_1_2_1_0_0Bias
  discard;
}
`,
      },
      gradients3: {
        samplers: [
          'dLinear2_1_2_1_1_0Bias',
          'dLinear2_2_2_1_0_0Bias',
          'dLinear2_2_2_1_1_0Bias',
          'pass143',
          'pass134',
          'pass127',
          'pass125',
          'pass121',
          'pass119',
          'pass110',
          'pass103',
          'pass101',
          'pass97',
          'pass95',
          'pass86',
          'pass79',
        ],
        code: `${library}
uniform sampler2D dLinear2_1_2_1_1_0Bias;
uniform sampler2D dLinear2_2_2_1_0_0Bias;
uniform sampler2D dLinear2_2_2_1_1_0Bias;
uniform sampler2DArray pass143;
uniform sampler2D pass134;
uniform sampler2DArray pass127;
uniform sampler2D pass125;
uniform sampler2DArray pass121;
uniform sampler2DArray pass119;
uniform sampler2D pass110;
uniform sampler2DArray pass103;
uniform sampler2D pass101;
uniform sampler2DArray pass97;
uniform sampler2DArray pass95;
uniform sampler2D pass86;
uniform sampler2DArray pass79;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 154032 && e < 154160) { o0 = fetch(dLinear2_1_2_1_1_0Bias, 3, e - 154032); return; } // dLinear2_1_2_1_1_0Bias
  if (e >= 225440 && e < 225568) { o0 = fetch(dLinear2_2_2_1_0_0Bias, 3, e - 225440); return; } // dLinear2_2_2_1_0_0Bias
  if (e >= 234784 && e < 234912) { o0 = fetch(dLinear2_2_2_1_1_0Bias, 3, e - 234784); return; } // dLinear2_2_2_1_1_0Bias
  if (e >= 1944 && e < 2016) { o0 = fetch(pass143, 5, e - 1944 + 2160); return; } // dRmsNorm2_0_0_0Weight
  if (e >= 33552 && e < 33624) { o0 = fetch(pass134, 5, e - 33552); return; } // dRmsNorm2_0_1_0Weight
  if (e >= 54576 && e < 54648) { o0 = fetch(pass127, 6, e - 54576); return; } // dAttention2_0_1_1OutProjBias
  if (e >= 54648 && e < 54720) { o0 = fetch(pass125, 5, e - 54648); return; } // dRmsNorm2_0_2_0Weight
  if (e >= 82624 && e < 82696) { o0 = fetch(pass121, 7, e - 82624); return; } // dLinear2_0_2_2Bias
  if (e >= 82696 && e < 82768) { o0 = fetch(pass119, 5, e - 82696 + 2160); return; } // dRmsNorm2_1_0_0Weight
  if (e >= 114304 && e < 114376) { o0 = fetch(pass110, 5, e - 114304); return; } // dRmsNorm2_1_1_0Weight
  if (e >= 135328 && e < 135400) { o0 = fetch(pass103, 6, e - 135328); return; } // dAttention2_1_1_1OutProjBias
  if (e >= 135400 && e < 135472) { o0 = fetch(pass101, 5, e - 135400); return; } // dRmsNorm2_1_2_0Weight
  if (e >= 163376 && e < 163448) { o0 = fetch(pass97, 7, e - 163376); return; } // dLinear2_1_2_2Bias
  if (e >= 163448 && e < 163520) { o0 = fetch(pass95, 5, e - 163448 + 2160); return; } // dRmsNorm2_2_0_0Weight
  if (e >= 195056 && e < 195128) { o0 = fetch(pass86, 5, e - 195056); return; } // dRmsNorm2_2_1_0Weight
  if (e >= 216080 && e < 216152) { o0 = fetch(pass79, 6, e - 216080); return; } // dAttention2_2_1_1OutProjBias
  discard;
}
`,
      },
      gradients4: {
        samplers: ['pass77', 'pass73', 'pass71', 'pass70'],
        code: `${library}
uniform sampler2D pass77;
uniform sampler2DArray pass73;
uniform sampler2D pass71;
uniform sampler2DArray pass70;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 216152 && e < 216224) { o0 = fetch(pass77, 5, e - 216152); return; } // dRmsNorm2_2_2_0Weight
  if (e >= 244128 && e < 244200) { o0 = fetch(pass73, 7, e - 244128); return; } // dLinear2_2_2_2Bias
  if (e >= 244200 && e < 244272) { o0 = fetch(pass71, 5, e - 244200); return; } // dRmsNorm3Weight
  if (e >= 246216 && e < 246243) { o0 = fetch(pass70, 6, e - 246216 + 4); return; } // dLinear4Bias
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
      pass1: { length: 147460, layers: 1 },
      rmsNorm2_0_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_0_0: { length: 147456, layers: 1 },
      gru2_0_0_1: { length: 55296, layers: 8 },
      gru2_0_0_1_2: { length: 737280, layers: 1 },
      gru2_0_0_1_3: { length: 147456, layers: 1 },
      residual2_0_0RmsNorm2_0_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_1_0: { length: 147456, layers: 1 },
      attention2_0_1_1: { length: 55296, layers: 8 },
      pass11: { length: 442368, layers: 1 },
      attention2_0_1_1_5: { length: 131072, layers: 1 },
      attention2_0_1_1Forward6_sum: { length: 8192, layers: 1 },
      attention2_0_1_1Forward6_largest: { length: 8192, layers: 1 },
      attention2_0_1_1Weights: { length: 131072, layers: 1 },
      attention2_0_1_1_6: { length: 147456, layers: 1 },
      attention2_0_1_1_7: { length: 18432, layers: 8 },
      residual2_0_0RmsNorm2_0_2_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_2_0: { length: 147456, layers: 1 },
      pass19: { length: 65536, layers: 8 },
      parallel2_0_2_1: { length: 262144, layers: 1 },
      linear2_0_2_2: { length: 18432, layers: 8 },
      residual2_0_0RmsNorm2_1_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_0_0: { length: 147456, layers: 1 },
      gru2_1_0_1: { length: 55296, layers: 8 },
      gru2_1_0_1_2: { length: 737280, layers: 1 },
      gru2_1_0_1_3: { length: 147456, layers: 1 },
      residual2_0_0RmsNorm2_1_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_1_0: { length: 147456, layers: 1 },
      attention2_1_1_1: { length: 55296, layers: 8 },
      pass31: { length: 442368, layers: 1 },
      attention2_1_1_1_5: { length: 131072, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_sum: { length: 8192, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_largest: { length: 8192, layers: 1 },
      attention2_1_1_1Weights: { length: 131072, layers: 1 },
      attention2_1_1_1_6: { length: 147456, layers: 1 },
      attention2_1_1_1_7: { length: 18432, layers: 8 },
      residual2_0_0RmsNorm2_1_2_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_2_0: { length: 147456, layers: 1 },
      pass39: { length: 65536, layers: 8 },
      parallel2_1_2_1: { length: 262144, layers: 1 },
      linear2_1_2_2: { length: 18432, layers: 8 },
      residual2_0_0RmsNorm2_2_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_2_0_0: { length: 147456, layers: 1 },
      gru2_2_0_1: { length: 55296, layers: 8 },
      gru2_2_0_1_2: { length: 737280, layers: 1 },
      gru2_2_0_1_3: { length: 147456, layers: 1 },
      pass48: { length: 149504, layers: 1 },
      rmsNorm2_2_1_0: { length: 147456, layers: 1 },
      attention2_2_1_1: { length: 55296, layers: 8 },
      pass51: { length: 442368, layers: 1 },
      attention2_2_1_1_5: { length: 131072, layers: 1 },
      attention2_0_1_1Attention2_2_1_1Forward_sum: { length: 8192, layers: 1 },
      attention2_0_1_1Attention2_2_1_1Forward_largest: { length: 8192, layers: 1 },
      attention2_2_1_1Weights: { length: 131072, layers: 1 },
      attention2_2_1_1_6: { length: 147456, layers: 1 },
      attention2_2_1_1_7: { length: 18432, layers: 8 },
      residual2_2_1RmsNorm2_2_2_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_2_2_0: { length: 147456, layers: 1 },
      pass59: { length: 65536, layers: 8 },
      parallel2_2_2_1: { length: 262144, layers: 1 },
      linear2_2_2_2: { length: 18432, layers: 8 },
      residual2_2_1RmsNorm3Forward_sum: { length: 2048, layers: 1 },
      rmsNorm3: { length: 147456, layers: 1 },
      linear4: { length: 7168, layers: 8 },
      lossForward2_sumPart: { length: 2048, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
      gru2_0_0_1_2_before: { length: 737280, layers: 1 },
      gru2_1_0_1_2_before: { length: 737280, layers: 1 },
      gru2_2_0_1_2_before: { length: 737280, layers: 1 },
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
        numbers: [33120, 2016],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_0_0_1', 'parameters'],
        writes: ['gru2_0_0_1_2_before'],
        s: 0,
        numbers: [33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 0,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 1,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 2,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 3,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 4,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 5,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 6,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 7,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 8,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 9,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 10,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 11,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 12,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 13,
        numbers: [17568, 33336],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 14,
        numbers: [17568, 33336],
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
        numbers: [49176, 33624],
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
        numbers: [54576, 49392],
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
        numbers: [63936, 54720, 73280, 64064],
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
        numbers: [82624, 73408],
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
        numbers: [113872, 82768],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_1_0_1', 'parameters'],
        writes: ['gru2_1_0_1_2_before'],
        s: 0,
        numbers: [114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 0,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 1,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 2,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 3,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 4,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 5,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 6,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 7,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 8,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 9,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 10,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 11,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 12,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 13,
        numbers: [98320, 114088],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 14,
        numbers: [98320, 114088],
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
        numbers: [129928, 114376],
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
        numbers: [135328, 130144],
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
        numbers: [144688, 135472, 154032, 144816],
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
        numbers: [163376, 154160],
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum',
        reads: [
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
        ],
        writes: ['residual2_0_0RmsNorm2_2_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0',
        reads: [
          'residual2_0_0RmsNorm2_2_0_0Forward_sum',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
          'parameters',
        ],
        writes: ['rmsNorm2_2_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_2_0_0'],
        writes: ['gru2_2_0_1'],
        s: 0,
        numbers: [194624, 163520],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_2_0_1', 'parameters'],
        writes: ['gru2_2_0_1_2_before'],
        s: 0,
        numbers: [194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 0,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 1,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 2,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 3,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 4,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 5,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 6,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 7,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 8,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 9,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 10,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 11,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 12,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2_before'],
        s: 13,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_2_0_1_2_before', 'parameters', 'gru2_2_0_1'],
        writes: ['gru2_2_0_1_2'],
        s: 14,
        numbers: [179072, 194840],
      },
      {
        shader: 'gru2_0_0_1Forward3_gru2_0_0_1_3',
        reads: ['gru2_2_0_1_2'],
        writes: ['gru2_2_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_1_0Forward_residual2_2_0',
        reads: [
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
          'gru2_2_0_1_3',
        ],
        writes: ['pass48'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0',
        reads: [
          'pass48',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
          'gru2_2_0_1_3',
          'parameters',
        ],
        writes: ['rmsNorm2_2_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'rmsNorm2_2_1_0'],
        writes: ['attention2_2_1_1'],
        s: 0,
        numbers: [210680, 195128],
      },
      {
        shader: 'attention2_0_1_1Forward2_attention2_0_1_1_2',
        reads: ['attention2_2_1_1'],
        writes: ['pass51'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward5_attention2_0_1_1_5',
        reads: ['pass51'],
        writes: ['attention2_2_1_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Attention2_1_1_1Forward_attention2_0_1_1Attention2_1_1_1Forward_sum',
        reads: ['attention2_2_1_1_5'],
        writes: [
          'attention2_0_1_1Attention2_2_1_1Forward_sum',
          'attention2_0_1_1Attention2_2_1_1Forward_largest',
        ],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights',
        reads: [
          'attention2_0_1_1Attention2_2_1_1Forward_largest',
          'attention2_0_1_1Attention2_2_1_1Forward_sum',
          'attention2_2_1_1_5',
        ],
        writes: ['attention2_2_1_1Weights'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward7_attention2_0_1_1_6',
        reads: ['attention2_2_1_1Weights', 'pass51'],
        writes: ['attention2_2_1_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_1_1Forward8',
        reads: ['parameters', 'attention2_2_1_1_6'],
        writes: ['attention2_2_1_1_7'],
        s: 0,
        numbers: [216080, 210896],
      },
      {
        shader: 'residual2_2_1RmsNorm2_2_2_0Forward_residual2_2_1RmsNorm2_2_2_0Forward_sum',
        reads: ['pass48', 'attention2_2_1_1_7'],
        writes: ['residual2_2_1RmsNorm2_2_2_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_2_1RmsNorm2_2_2_0Forward_rmsNorm2_2_2_0',
        reads: ['residual2_2_1RmsNorm2_2_2_0Forward_sum', 'pass48', 'attention2_2_1_1_7', 'parameters'],
        writes: ['rmsNorm2_2_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Forward',
        reads: ['parameters', 'rmsNorm2_2_2_0'],
        writes: ['pass59'],
        s: 0,
        numbers: [225440, 216224, 234784, 225568],
      },
      {
        shader: 'silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1',
        reads: ['pass59'],
        writes: ['parallel2_2_2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_2Forward',
        reads: ['parameters', 'parallel2_2_2_1'],
        writes: ['linear2_2_2_2'],
        s: 0,
        numbers: [244128, 234912],
      },
      {
        shader: 'residual2_2_1RmsNorm3Forward_residual2_2_1RmsNorm3Forward_sum',
        reads: ['pass48', 'attention2_2_1_1_7', 'linear2_2_2_2'],
        writes: ['residual2_2_1RmsNorm3Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_2_1RmsNorm3Forward_rmsNorm3',
        reads: [
          'residual2_2_1RmsNorm3Forward_sum',
          'pass48',
          'attention2_2_1_1_7',
          'linear2_2_2_2',
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

// specs/best-any.yaml:11 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 72] to embedding0 [B, 16, 72]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 72 + c);
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

// specs/best-any.yaml:17 rmsNorm
// from embedding0 [B, 16, 72] to rmsNorm2_0_0_0Forward_sum [B, 16]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 x = four(pass1, 8, n * 72 + c + 4, 72);
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
const int p0 = 1944;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:17 rmsNorm
// from rmsNorm2_0_0_0Forward_sum [B, 16], embedding0 [B, 16, 72], rmsNorm2_0_0_0Weight [72] to rmsNorm2_0_0_0 [B, 16, 72]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(rmsNorm2_0_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = ((fetch(pass1, 8, n * 72 + c + 4) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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

// specs/best-any.yaml:18 gru
// from rmsNorm2_0_0_0 [B, 16, 72], gru2_0_0_1WeightIhL0 [216, 72], gru2_0_0_1BiasIhL0 [216] to gru2_0_0_1 [B, 16, 216]
void gru2_0_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 216 * 8;
  int c = e % 216;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_0_0, 8, r * 72 + d);
    vec4 x1 = fetch(rmsNorm2_0_0_0, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(rmsNorm2_0_0_0, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(rmsNorm2_0_0_0, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(rmsNorm2_0_0_0, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(rmsNorm2_0_0_0, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(rmsNorm2_0_0_0, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(rmsNorm2_0_0_0, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c * 72 + d);
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

// specs/best-any.yaml:18 gru
// from gru2_0_0_1 [B, 16, 216], gru2_0_0_1BiasHhL0 [216] to gru2_0_0_1_2 [B, 16, 360]
void gru2_0_0_1Forward2_gru2_0_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 5760;
    int j = e % 5760;
    if (b < batch && j < 72) {
      float sumR = 0.0;
      float sumZ = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j + 72) + (fetch(parameters, 8, p0 + j + 72) + sumZ)));
      vec4 m = (fetch(parameters, 8, p0 + j + 144) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 216, b * 16, j + 144) + (r * m)));
      float previous = 0.0;
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (72);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      float sumR = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (144);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      float sumZ = 0.0;
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j + 72) + (fetch(parameters, 8, p0 + j + 72) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (216);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      float sumR = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p0 + j + 144) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 216, b * 16, j + 144) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (288);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      float sumM = 0.0;
      vec4 m = (fetch(parameters, 8, p0 + j + 144) + sumM);
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

// specs/best-any.yaml:18 gru
// from gru2_0_0_1WeightHhL0 [216, 72], gru2_0_0_1_2 [B, 16, 360], gru2_0_0_1 [B, 16, 216], gru2_0_0_1BiasHhL0 [216] to gru2_0_0_1_2 [B, 16, 360]
void gru2_0_0_1Forward2_gru2_0_0_1_2_2(int e, out vec4 r0) {
  r0 = fetch(gru2_0_0_1_2, 9, e);
  {
    int rest = e - (s * 360 + 360);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumR = vec4(0.0);
      vec4 sumZ = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumR += (four(parameters, 8, p0 + j * 72 + k, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
        sumZ += (four(parameters, 8, p0 + j * 72 + k + 5184, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
        sumM += (four(parameters, 8, p0 + j * 72 + k + 10368, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j + 72) + (fetch(parameters, 8, p1 + j + 72) + sumZ)));
      vec4 m = (fetch(parameters, 8, p1 + j + 144) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j + 144) + (r * m)));
      vec4 previous = fetch(gru2_0_0_1_2, 9, b * 5760 + s * 360 + j);
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (s * 360 + 432);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumR = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumR += (four(parameters, 8, p0 + j * 72 + k, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (s * 360 + 504);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumZ = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumZ += (four(parameters, 8, p0 + j * 72 + k + 5184, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j + 72) + (fetch(parameters, 8, p1 + j + 72) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (s * 360 + 576);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumR = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumR += (four(parameters, 8, p0 + j * 72 + k, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
        sumM += (four(parameters, 8, p0 + j * 72 + k + 10368, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p1 + j + 144) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 216, b * 16 + s + 1, j + 144) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (s * 360 + 648);
    int b = rest / 5760;
    int j = rest % 5760;
    if (rest >= 0 && b < batch && j < 72) {
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 72; k++) {
        sumM += (four(parameters, 8, p0 + j * 72 + k + 10368, 72) * at(gru2_0_0_1_2, 9, b * 5760 + s * 360 + k));
      }
      vec4 m = (fetch(parameters, 8, p1 + j + 144) + sumM);
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

// specs/best-any.yaml:18 gru
// from gru2_0_0_1_2 [B, 16, 360] to gru2_0_0_1_3 [B, 16, 72]
void gru2_0_0_1Forward3_gru2_0_0_1_3(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = fetch(gru2_0_0_1_2, 9, b * 5760 + t * 360 + c);
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

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72] to residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = (four(pass1, 8, n * 72 + c + 4, 72) + four(gru2_0_0_1_3, 8, n * 72 + c, 72));
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
const int p0 = 33552;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 16], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], rmsNorm2_0_1_0Weight [72] to rmsNorm2_0_1_0 [B, 16, 72]
void residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(residual2_0_0RmsNorm2_0_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = (((fetch(pass1, 8, n * 72 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 72 + c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_2 [B, 16, 72]
void attention2_0_1_1Forward2_attention2_0_1_1_2(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = row(attention2_0_1_1, 7, 0, 216, b * 16 + t, c);
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_3 [B, 16, 72]
void attention2_0_1_1Forward3_attention2_0_1_1_3(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = row(attention2_0_1_1, 7, 0, 216, b * 16 + t, c + 72);
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_4 [B, 16, 72]
void attention2_0_1_1Forward4_attention2_0_1_1_4(int e, out vec4 r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int c = e % 72;
  r0 = row(attention2_0_1_1, 7, 0, 216, b * 16 + t, c + 144);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  if (e < 147456) {
    attention2_0_1_1Forward2_attention2_0_1_1_2(e, o0);
  } else if (e < 294912) {
    attention2_0_1_1Forward3_attention2_0_1_1_3(e - 147456, o0);
  } else {
    attention2_0_1_1Forward4_attention2_0_1_1_4(e - 294912, o0);
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1_2 [B, 16, 72], attention2_0_1_1_3 [B, 16, 72] to attention2_0_1_1_5 [B, 64, 16]
void attention2_0_1_1Forward5_attention2_0_1_1_5(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 18; d++) {
    sum += (at(pass11, 9, b * 1152 + t * 72 + h * 18 + d) * four(pass11, 9, b * 1152 + u * 72 + h * 18 + d + 147456, 72));
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1Forward6_sum [B, 64], attention2_0_1_1Forward6_largest [B, 64]
void attention2_0_1_1Forward6_attention2_0_1_1Forward6_sum(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.23570226039551587 * four(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.23570226039551587 * four(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1Forward6_largest [B, 64], attention2_0_1_1Forward6_sum [B, 64], attention2_0_1_1_5 [B, 64, 16] to attention2_0_1_1Weights [B, 64, 16]
void attention2_0_1_1Forward6_attention2_0_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Forward6_largest, 6, b * 64 + t);
  float sum = at(attention2_0_1_1Forward6_sum, 6, b * 64 + t);
  vec4 power_ = exp((((0.23570226039551587 * fetch(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 72] to attention2_0_1_1_6 [B, 16, 72]
void attention2_0_1_1Forward7_attention2_0_1_1_6(int e, out float r0) {
  int b = e / 1152;
  int t = (e % 1152) / 72;
  int h = (e % 72) / 18;
  int d = e % 18;
  float sum = float(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(attention2_0_1_1Weights, 8, b * 1024 + h * 256 + t * 16 + u) * at(pass11, 9, b * 1152 + u * 72 + h * 18 + d + 294912));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 147456; k++) {
    float one0;
    attention2_0_1_1Forward7_attention2_0_1_1_6(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1_6 [B, 16, 72], attention2_0_1_1OutProjWeight [72, 72], attention2_0_1_1OutProjBias [72] to attention2_0_1_1_7 [B, 16, 72]
void attention2_0_1_1Forward8(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(attention2_0_1_1_6, 8, r * 72 + d);
    vec4 x1 = fetch(attention2_0_1_1_6, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(attention2_0_1_1_6, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(attention2_0_1_1_6, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(attention2_0_1_1_6, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(attention2_0_1_1_6, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(attention2_0_1_1_6, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(attention2_0_1_1_6, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c * 72 + d);
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

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72] to residual2_0_0RmsNorm2_0_2_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_0_2_0Forward_residual2_0_0RmsNorm2_0_2_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = ((four(pass1, 8, n * 72 + c + 4, 72) + four(gru2_0_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_0_1_1_7, 7, 0, 72, n * 72 + c, 72));
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
const int p0 = 54648;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from residual2_0_0RmsNorm2_0_2_0Forward_sum [B, 16], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], rmsNorm2_0_2_0Weight [72] to rmsNorm2_0_2_0 [B, 16, 72]
void residual2_0_0RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(residual2_0_0RmsNorm2_0_2_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = ((((fetch(pass1, 8, n * 72 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 72 + c)) + row(attention2_0_1_1_7, 7, 0, 72, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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

// specs/best-any.yaml:29 linear
// from rmsNorm2_0_2_0 [B, 16, 72], linear2_0_2_1_0_0Weight [128, 72], linear2_0_2_1_0_0Bias [128] to linear2_0_2_1_0_0 [B, 16, 128]
void linear2_0_2_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 128 * 8;
  int c = e % 128;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 72 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c * 72 + d);
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

// specs/best-any.yaml:30 linear
// from rmsNorm2_0_2_0 [B, 16, 72], linear2_0_2_1_1_0Weight [128, 72], linear2_0_2_1_1_0Bias [128] to linear2_0_2_1_1_0 [B, 16, 128]
void linear2_0_2_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 128 * 8;
  int c = e % 128;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 72 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 216 + c * 72 + d);
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
  if (e < 32768) {
    linear2_0_2_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_2_1_1_0Forward(e - 32768, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-any.yaml:29 silu
// specs/best-any.yaml:26 parallel
// from linear2_0_2_1_0_0 [B, 16, 128], linear2_0_2_1_1_0 [B, 16, 128] to parallel2_0_2_1 [B, 16, 128]
void silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1(int e, out vec4 r0) {
  int i = e;
  vec4 total = striped(pass19, 7, 0, 128, i);
  r0 = ((total * sigmoid(total)) * striped(pass19, 7, 32768, 128, i));
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

// specs/best-any.yaml:31 linear
// from parallel2_0_2_1 [B, 16, 128], linear2_0_2_2Weight [72, 128], linear2_0_2_2Bias [72] to linear2_0_2_2 [B, 16, 72]
void linear2_0_2_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 72 * 8;
  int c = e % 72;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(parallel2_0_2_1, 8, r * 128 + d);
    vec4 x1 = fetch(parallel2_0_2_1, 8, 128 + r * 128 + d);
    vec4 x2 = fetch(parallel2_0_2_1, 8, 256 + r * 128 + d);
    vec4 x3 = fetch(parallel2_0_2_1, 8, 384 + r * 128 + d);
    vec4 x4 = fetch(parallel2_0_2_1, 8, 512 + r * 128 + d);
    vec4 x5 = fetch(parallel2_0_2_1, 8, 640 + r * 128 + d);
    vec4 x6 = fetch(parallel2_0_2_1, 8, 768 + r * 128 + d);
    vec4 x7 = fetch(parallel2_0_2_1, 8, 896 + r * 128 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 128 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 128 + c * 128 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 256 + c * 128 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 384 + c * 128 + d);
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

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72] to residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = (((four(pass1, 8, n * 72 + c + 4, 72) + four(gru2_0_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_0_1_1_7, 7, 0, 72, n * 72 + c, 72)) + stripedFour(linear2_0_2_2, 7, 0, 72, n * 72 + c, 72));
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
const int p0 = 82696;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 16], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], rmsNorm2_1_0_0Weight [72] to rmsNorm2_1_0_0 [B, 16, 72]
void residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(residual2_0_0RmsNorm2_1_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = (((((fetch(pass1, 8, n * 72 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 72 + c)) + row(attention2_0_1_1_7, 7, 0, 72, n, c)) + row(linear2_0_2_2, 7, 0, 72, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72] to residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = ((((four(pass1, 8, n * 72 + c + 4, 72) + four(gru2_0_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_0_1_1_7, 7, 0, 72, n * 72 + c, 72)) + stripedFour(linear2_0_2_2, 7, 0, 72, n * 72 + c, 72)) + four(gru2_1_0_1_3, 8, n * 72 + c, 72));
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
const int p0 = 114304;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 16], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], rmsNorm2_1_1_0Weight [72] to rmsNorm2_1_1_0 [B, 16, 72]
void residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(residual2_0_0RmsNorm2_1_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = ((((((fetch(pass1, 8, n * 72 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 72 + c)) + row(attention2_0_1_1_7, 7, 0, 72, n, c)) + row(linear2_0_2_2, 7, 0, 72, n, c)) + fetch(gru2_1_0_1_3, 8, n * 72 + c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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

// specs/best-any.yaml:22 attention
// specs/best-any.yaml:22 attention
// from attention2_1_1_1_5 [B, 64, 16] to attention2_0_1_1Attention2_1_1_1Forward_sum [B, 64], attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_0_1_1Attention2_1_1_1Forward_sum(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.23570226039551587 * four(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.23570226039551587 * four(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
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

// specs/best-any.yaml:22 attention
// specs/best-any.yaml:22 attention
// from attention2_0_1_1Attention2_1_1_1Forward_largest [B, 64], attention2_0_1_1Attention2_1_1_1Forward_sum [B, 64], attention2_1_1_1_5 [B, 64, 16] to attention2_1_1_1Weights [B, 64, 16]
void attention2_0_1_1Attention2_1_1_1Forward_attention2_1_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_1_1Attention2_1_1_1Forward_largest, 6, b * 64 + t);
  float sum = at(attention2_0_1_1Attention2_1_1_1Forward_sum, 6, b * 64 + t);
  vec4 power_ = exp((((0.23570226039551587 * fetch(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_7 [B, 16, 72] to residual2_0_0RmsNorm2_1_2_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_2_0Forward_residual2_0_0RmsNorm2_1_2_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = (((((four(pass1, 8, n * 72 + c + 4, 72) + four(gru2_0_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_0_1_1_7, 7, 0, 72, n * 72 + c, 72)) + stripedFour(linear2_0_2_2, 7, 0, 72, n * 72 + c, 72)) + four(gru2_1_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_1_1_1_7, 7, 0, 72, n * 72 + c, 72));
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
const int p0 = 135400;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from residual2_0_0RmsNorm2_1_2_0Forward_sum [B, 16], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_7 [B, 16, 72], rmsNorm2_1_2_0Weight [72] to rmsNorm2_1_2_0 [B, 16, 72]
void residual2_0_0RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(residual2_0_0RmsNorm2_1_2_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = (((((((fetch(pass1, 8, n * 72 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 72 + c)) + row(attention2_0_1_1_7, 7, 0, 72, n, c)) + row(linear2_0_2_2, 7, 0, 72, n, c)) + fetch(gru2_1_0_1_3, 8, n * 72 + c)) + row(attention2_1_1_1_7, 7, 0, 72, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum: {
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

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_7 [B, 16, 72], linear2_1_2_2 [B, 16, 72] to residual2_0_0RmsNorm2_2_0_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_2_0_0Forward_residual2_0_0RmsNorm2_2_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = ((((((four(pass1, 8, n * 72 + c + 4, 72) + four(gru2_0_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_0_1_1_7, 7, 0, 72, n * 72 + c, 72)) + stripedFour(linear2_0_2_2, 7, 0, 72, n * 72 + c, 72)) + four(gru2_1_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_1_1_1_7, 7, 0, 72, n * 72 + c, 72)) + stripedFour(linear2_1_2_2, 7, 0, 72, n * 72 + c, 72));
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
uniform sampler2D residual2_0_0RmsNorm2_2_0_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_7;
uniform sampler2DArray linear2_1_2_2;
uniform sampler2D parameters;
const int p0 = 163448;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from residual2_0_0RmsNorm2_2_0_0Forward_sum [B, 16], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_7 [B, 16, 72], linear2_1_2_2 [B, 16, 72], rmsNorm2_2_0_0Weight [72] to rmsNorm2_2_0_0 [B, 16, 72]
void residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(residual2_0_0RmsNorm2_2_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = ((((((((fetch(pass1, 8, n * 72 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 72 + c)) + row(attention2_0_1_1_7, 7, 0, 72, n, c)) + row(linear2_0_2_2, 7, 0, 72, n, c)) + fetch(gru2_1_0_1_3, 8, n * 72 + c)) + row(attention2_1_1_1_7, 7, 0, 72, n, c)) + row(linear2_1_2_2, 7, 0, 72, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_2_0_0Forward_rmsNorm2_2_0_0(e, o0);
}
`,
      },
      residual2_0_0RmsNorm2_2_1_0Forward_residual2_2_0: {
        samplers: [
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
          'gru2_2_0_1_3',
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
uniform sampler2D gru2_2_0_1_3;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_7 [B, 16, 72], linear2_1_2_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72] to residual2_2_0 [B, 16, 72]
void residual2_0_0RmsNorm2_2_1_0Forward_residual2_2_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  vec4 total = (((((((fetch(pass1, 8, n * 72 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 72 + c)) + row(attention2_0_1_1_7, 7, 0, 72, n, c)) + row(linear2_0_2_2, 7, 0, 72, n, c)) + fetch(gru2_1_0_1_3, 8, n * 72 + c)) + row(attention2_1_1_1_7, 7, 0, 72, n, c)) + row(linear2_1_2_2, 7, 0, 72, n, c)) + fetch(gru2_2_0_1_3, 8, n * 72 + c));
  r0 = total;
}

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_7 [B, 16, 72], linear2_1_2_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72] to residual2_0_0RmsNorm2_2_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = (((((((four(pass1, 8, n * 72 + c + 4, 72) + four(gru2_0_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_0_1_1_7, 7, 0, 72, n * 72 + c, 72)) + stripedFour(linear2_0_2_2, 7, 0, 72, n * 72 + c, 72)) + four(gru2_1_0_1_3, 8, n * 72 + c, 72)) + stripedFour(attention2_1_1_1_7, 7, 0, 72, n * 72 + c, 72)) + stripedFour(linear2_1_2_2, 7, 0, 72, n * 72 + c, 72)) + four(gru2_2_0_1_3, 8, n * 72 + c, 72));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 147456) {
    residual2_0_0RmsNorm2_2_1_0Forward_residual2_2_0(e, o0);
  } else {
    residual2_0_0RmsNorm2_2_1_0Forward_residual2_0_0RmsNorm2_2_1_0Forward_sum(e - 147456, o0);
  }
}
`,
      },
      residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0: {
        samplers: [
          'pass48',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_7',
          'linear2_0_2_2',
          'gru2_1_0_1_3',
          'attention2_1_1_1_7',
          'linear2_1_2_2',
          'gru2_2_0_1_3',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass48;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_7;
uniform sampler2DArray linear2_0_2_2;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2DArray attention2_1_1_1_7;
uniform sampler2DArray linear2_1_2_2;
uniform sampler2D gru2_2_0_1_3;
uniform sampler2D parameters;
const int p0 = 195056;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from residual2_0_0RmsNorm2_2_1_0Forward_sum [B, 16], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_7 [B, 16, 72], linear2_0_2_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_7 [B, 16, 72], linear2_1_2_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], rmsNorm2_2_1_0Weight [72] to rmsNorm2_2_1_0 [B, 16, 72]
void residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(pass48, 8, n + 147456);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  vec4 total = (((((((fetch(pass1, 8, n * 72 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 72 + c)) + row(attention2_0_1_1_7, 7, 0, 72, n, c)) + row(linear2_0_2_2, 7, 0, 72, n, c)) + fetch(gru2_1_0_1_3, 8, n * 72 + c)) + row(attention2_1_1_1_7, 7, 0, 72, n, c)) + row(linear2_1_2_2, 7, 0, 72, n, c)) + fetch(gru2_2_0_1_3, 8, n * 72 + c));
  vec4 residual2_2_0Again = total;
  r0 = ((residual2_2_0Again * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_0_0RmsNorm2_2_1_0Forward_rmsNorm2_2_1_0(e, o0);
}
`,
      },
      residual2_2_1RmsNorm2_2_2_0Forward_residual2_2_1RmsNorm2_2_2_0Forward_sum: {
        samplers: ['pass48', 'attention2_2_1_1_7'],
        code: `${library}
uniform int batch;
uniform sampler2D pass48;
uniform sampler2DArray attention2_2_1_1_7;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from residual2_2_0 [B, 16, 72], attention2_2_1_1_7 [B, 16, 72] to residual2_2_1RmsNorm2_2_2_0Forward_sum [B, 16]
void residual2_2_1RmsNorm2_2_2_0Forward_residual2_2_1RmsNorm2_2_2_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = (four(pass48, 8, n * 72 + c, 72) + stripedFour(attention2_2_1_1_7, 7, 0, 72, n * 72 + c, 72));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_2_1RmsNorm2_2_2_0Forward_residual2_2_1RmsNorm2_2_2_0Forward_sum(e, o0);
}
`,
      },
      residual2_2_1RmsNorm2_2_2_0Forward_rmsNorm2_2_2_0: {
        samplers: ['residual2_2_1RmsNorm2_2_2_0Forward_sum', 'pass48', 'attention2_2_1_1_7', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_2_1RmsNorm2_2_2_0Forward_sum;
uniform sampler2D pass48;
uniform sampler2DArray attention2_2_1_1_7;
uniform sampler2D parameters;
const int p0 = 216152;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from residual2_2_1RmsNorm2_2_2_0Forward_sum [B, 16], residual2_2_0 [B, 16, 72], attention2_2_1_1_7 [B, 16, 72], rmsNorm2_2_2_0Weight [72] to rmsNorm2_2_2_0 [B, 16, 72]
void residual2_2_1RmsNorm2_2_2_0Forward_rmsNorm2_2_2_0(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(residual2_2_1RmsNorm2_2_2_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = (((fetch(pass48, 8, n * 72 + c) + row(attention2_2_1_1_7, 7, 0, 72, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_2_1RmsNorm2_2_2_0Forward_rmsNorm2_2_2_0(e, o0);
}
`,
      },
      residual2_2_1RmsNorm3Forward_residual2_2_1RmsNorm3Forward_sum: {
        samplers: ['pass48', 'attention2_2_1_1_7', 'linear2_2_2_2'],
        code: `${library}
uniform int batch;
uniform sampler2D pass48;
uniform sampler2DArray attention2_2_1_1_7;
uniform sampler2DArray linear2_2_2_2;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:33 rmsNorm
// from residual2_2_0 [B, 16, 72], attention2_2_1_1_7 [B, 16, 72], linear2_2_2_2 [B, 16, 72] to residual2_2_1RmsNorm3Forward_sum [B, 16]
void residual2_2_1RmsNorm3Forward_residual2_2_1RmsNorm3Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 72; c++) {
    vec4 total = ((four(pass48, 8, n * 72 + c, 72) + stripedFour(attention2_2_1_1_7, 7, 0, 72, n * 72 + c, 72)) + stripedFour(linear2_2_2_2, 7, 0, 72, n * 72 + c, 72));
    sum += (total * total);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_2_1RmsNorm3Forward_residual2_2_1RmsNorm3Forward_sum(e, o0);
}
`,
      },
      residual2_2_1RmsNorm3Forward_rmsNorm3: {
        samplers: [
          'residual2_2_1RmsNorm3Forward_sum',
          'pass48',
          'attention2_2_1_1_7',
          'linear2_2_2_2',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_2_1RmsNorm3Forward_sum;
uniform sampler2D pass48;
uniform sampler2DArray attention2_2_1_1_7;
uniform sampler2DArray linear2_2_2_2;
uniform sampler2D parameters;
const int p0 = 244200;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:33 rmsNorm
// from residual2_2_1RmsNorm3Forward_sum [B, 16], residual2_2_0 [B, 16, 72], attention2_2_1_1_7 [B, 16, 72], linear2_2_2_2 [B, 16, 72], rmsNorm3Weight [72] to rmsNorm3 [B, 16, 72]
void residual2_2_1RmsNorm3Forward_rmsNorm3(int e, out vec4 r0) {
  int n = e / 72;
  int c = e % 72;
  float sum = at(residual2_2_1RmsNorm3Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 72.0) + 0.00001));
  r0 = ((((fetch(pass48, 8, n * 72 + c) + row(attention2_2_1_1_7, 7, 0, 72, n, c)) + row(linear2_2_2_2, 7, 0, 72, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_2_1RmsNorm3Forward_rmsNorm3(e, o0);
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'rmsNorm3'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 246216;
const int p1 = 244272;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:34 linear
// from rmsNorm3 [B, 16, 72], linear4Weight [27, 72], linear4Bias [27] to linear4 [B, 16, 27]
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
  for (int d = 0; d < 72; d += 4) {
    vec4 x0 = fetch(rmsNorm3, 8, r * 72 + d);
    vec4 x1 = fetch(rmsNorm3, 8, 72 + r * 72 + d);
    vec4 x2 = fetch(rmsNorm3, 8, 144 + r * 72 + d);
    vec4 x3 = fetch(rmsNorm3, 8, 216 + r * 72 + d);
    vec4 x4 = fetch(rmsNorm3, 8, 288 + r * 72 + d);
    vec4 x5 = fetch(rmsNorm3, 8, 360 + r * 72 + d);
    vec4 x6 = fetch(rmsNorm3, 8, 432 + r * 72 + d);
    vec4 x7 = fetch(rmsNorm3, 8, 504 + r * 72 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 72 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 72 + c * 72 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 144 + c * 72 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 216 + c * 72 + d);
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
