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
      pass1: { length: 81924, layers: 1 },
      rmsNorm2_0_0_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_0_0_0: { length: 81920, layers: 1 },
      gru2_0_0_1: { length: 30720, layers: 8 },
      gru2_0_0_1_2: { length: 409600, layers: 1 },
      gru2_0_0_1_3: { length: 81920, layers: 1 },
      pass8: { length: 77824, layers: 1 },
      pass9: { length: 163840, layers: 1 },
      attention2_0_1_1: { length: 30720, layers: 8 },
      pass11: { length: 245760, layers: 1 },
      attention2_0_1_1_5: { length: 65536, layers: 1 },
      attention2_0_1_1_7: { length: 4096, layers: 1 },
      attention2_0_1_1Forward6_largest: { length: 4096, layers: 1 },
      pass14: { length: 131072, layers: 1 },
      attention2_0_1_1_8: { length: 81920, layers: 1 },
      attention2_0_1_1_9: { length: 10240, layers: 8 },
      rmsNorm2_0_2_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_0_2_0: { length: 81920, layers: 1 },
      pass19: { length: 40960, layers: 8 },
      silu2_0_2_1_0_1: { length: 163840, layers: 1 },
      parallel2_0_2_1: { length: 163840, layers: 1 },
      linear2_0_2_2: { length: 10240, layers: 8 },
      pass23: { length: 82944, layers: 1 },
      rmsNorm2_1_0_0: { length: 81920, layers: 1 },
      gru2_1_0_1: { length: 30720, layers: 8 },
      gru2_1_0_1_2: { length: 409600, layers: 1 },
      gru2_1_0_1_3: { length: 81920, layers: 1 },
      pass29: { length: 77824, layers: 1 },
      pass30: { length: 163840, layers: 1 },
      attention2_1_1_1: { length: 30720, layers: 8 },
      pass32: { length: 245760, layers: 1 },
      attention2_1_1_1_5: { length: 65536, layers: 1 },
      attention2_1_1_1_7: { length: 4096, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_largest: { length: 4096, layers: 1 },
      pass35: { length: 131072, layers: 1 },
      attention2_1_1_1_8: { length: 81920, layers: 1 },
      attention2_1_1_1_9: { length: 10240, layers: 8 },
      rmsNorm2_1_2_0ReciprocalRoot: { length: 1024, layers: 1 },
      rmsNorm2_1_2_0: { length: 81920, layers: 1 },
      pass40: { length: 40960, layers: 8 },
      silu2_1_2_1_0_1: { length: 163840, layers: 1 },
      parallel2_1_2_1: { length: 163840, layers: 1 },
      linear2_1_2_2: { length: 10240, layers: 8 },
      pass44: { length: 82944, layers: 1 },
      rmsNorm3: { length: 81920, layers: 1 },
      linear4: { length: 3584, layers: 8 },
      lossForward2_sum3: { length: 1024, layers: 1 },
      lossForward2_largest: { length: 1024, layers: 1 },
      lossForward2_sumPart: { length: 1024, layers: 1 },
      pass48: { length: 27652, layers: 1 },
      pass49: { length: 10592, layers: 8 },
      pass50: { length: 1104, layers: 1 },
      dResidual2_1_1: { length: 81920, layers: 1 },
      dLinear2_1_2_2: { length: 81920, layers: 1 },
      pass52: { length: 22160, layers: 8 },
      dLinear2_1_2_1_1_0: { length: 163840, layers: 1 },
      dLinear2_1_2_1_0_0: { length: 163840, layers: 1 },
      dLinear2_1_2_1_1_0Bias: { length: 160, layers: 1 },
      dLinear2_1_2_1_0_0Bias: { length: 160, layers: 1 },
      pass55: { length: 23680, layers: 8 },
      pass56: { length: 1104, layers: 1 },
      dResidual2_1_1_2: { length: 81920, layers: 1 },
      dAttention2_1_1_1: { length: 81920, layers: 1 },
      pass58: { length: 11120, layers: 8 },
      pass59: { length: 147456, layers: 1 },
      pass60: { length: 249856, layers: 1 },
      dAttention2_1_1_1_4: { length: 65536, layers: 1 },
      pass62: { length: 163840, layers: 1 },
      pass63: { length: 491520, layers: 1 },
      pass64: { length: 246000, layers: 1 },
      pass65: { length: 12640, layers: 8 },
      pass66: { length: 1104, layers: 1 },
      dResidual2_0_2: { length: 81920, layers: 1 },
      dGru2_1_0_1: { length: 81920, layers: 1 },
      dGru2_1_0_1_2: { length: 409600, layers: 1 },
      dGru2_1_0_1_3: { length: 81920, layers: 1 },
      dGru2_1_0_1_4: { length: 409600, layers: 1 },
      pass73: { length: 491520, layers: 1 },
      pass74: { length: 258640, layers: 8 },
      pass75: { length: 3744, layers: 8 },
      dResidual2_0_1: { length: 81920, layers: 1 },
      dLinear2_0_2_2: { length: 81920, layers: 1 },
      pass77: { length: 22160, layers: 8 },
      dLinear2_0_2_1_1_0: { length: 163840, layers: 1 },
      dLinear2_0_2_1_0_0: { length: 163840, layers: 1 },
      dLinear2_0_2_1_1_0Bias: { length: 160, layers: 1 },
      dLinear2_0_2_1_0_0Bias: { length: 160, layers: 1 },
      pass80: { length: 23680, layers: 8 },
      pass81: { length: 1104, layers: 1 },
      dResidual2_0_1_2: { length: 81920, layers: 1 },
      dAttention2_0_1_1: { length: 81920, layers: 1 },
      pass83: { length: 11120, layers: 8 },
      pass84: { length: 147456, layers: 1 },
      pass85: { length: 249856, layers: 1 },
      dAttention2_0_1_1_4: { length: 65536, layers: 1 },
      pass87: { length: 163840, layers: 1 },
      pass88: { length: 491520, layers: 1 },
      pass89: { length: 246000, layers: 1 },
      pass90: { length: 12640, layers: 8 },
      pass91: { length: 1104, layers: 1 },
      dDropout1: { length: 81920, layers: 1 },
      dGru2_0_0_1: { length: 81920, layers: 1 },
      dGru2_0_0_1_2: { length: 409600, layers: 1 },
      dGru2_0_0_1_3: { length: 81920, layers: 1 },
      dGru2_0_0_1_4: { length: 409600, layers: 1 },
      pass98: { length: 491520, layers: 1 },
      pass99: { length: 258640, layers: 8 },
      pass100: { length: 3744, layers: 8 },
      dEmbedding0: { length: 81920, layers: 1 },
      dEmbedding0Weight: { length: 320, layers: 8 },
      gru2_0_0_1_2_before: { length: 409600, layers: 1 },
      gru2_1_0_1_2_before: { length: 409600, layers: 1 },
      dGru2_1_0_1_4_before: { length: 409600, layers: 1 },
      dGru2_0_0_1_4_before: { length: 409600, layers: 1 },
      gradients: { length: 212108, layers: 1 },
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
        numbers: [40640, 2240],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_0_0_1', 'parameters'],
        writes: ['gru2_0_0_1_2_before'],
        s: 0,
        numbers: [40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 0,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 1,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 2,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 3,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 4,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 5,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 6,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 7,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 8,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 9,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 10,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 11,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 12,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 13,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 14,
        numbers: [21440, 40880],
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
        numbers: [60400, 41200],
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
        numbers: [67040, 60640],
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
        numbers: [80000, 67200, 92960, 80160],
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
        numbers: [105920, 93120],
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
        numbers: [144480, 106080],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_1_0_1', 'parameters'],
        writes: ['gru2_1_0_1_2_before'],
        s: 0,
        numbers: [144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 0,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 1,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 2,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 3,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 4,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 5,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 6,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 7,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 8,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 9,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 10,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 11,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 12,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 13,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 14,
        numbers: [125280, 144720],
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
        shader: 'gru2_0_0_1Forward',
        reads: ['parameters', 'pass30'],
        writes: ['attention2_1_1_1'],
        s: 0,
        numbers: [164240, 145040],
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
        numbers: [170880, 164480],
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
        numbers: [183840, 171040, 196800, 184000],
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
        numbers: [209760, 196960],
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
        numbers: [196960],
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
        numbers: [184000, 171040],
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
        numbers: [164480],
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
        writes: ['pass60'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward4_dAttention2_1_1_1_4',
        reads: ['pass60', 'attention2_1_1_1_7', 'pass59', 'pass35'],
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
        shader: 'attention2_1_1_1Backward8_dAttention2_1_1_1_8',
        reads: ['pass62'],
        writes: ['pass63'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward10_dAttention2_1_1_1_10',
        reads: ['pass60', 'pass63'],
        writes: ['pass64'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1InputGradient2',
        reads: ['pass64', 'parameters', 'pass30'],
        writes: ['pass65'],
        s: 0,
        numbers: [145040],
      },
      {
        shader: 'rmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight',
        reads: ['pass65', 'pass23', 'gru2_1_0_1_3', 'pass29', 'parameters'],
        writes: ['pass66'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_1_0_0Dropout2_1_0_2Backward_dResidual2_0_2',
        reads: [
          'pass66',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'pass29',
          'dResidual2_1_1_2',
          'dResidual2_1_1',
          'pass55',
          'parameters',
          'pass65',
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
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 1,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 2,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 3,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 4,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 5,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 6,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 7,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 8,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 9,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 10,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 11,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 12,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_1_0_1_4', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4_before'],
        s: 13,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_3',
        reads: ['dGru2_1_0_1_4_before', 'parameters', 'dGru2_1_0_1_3', 'gru2_1_0_1_2'],
        writes: ['dGru2_1_0_1_4'],
        s: 0,
        numbers: [125280],
      },
      {
        shader: 'gru2_1_0_1Backward4_dGru2_1_0_1_5',
        reads: ['dGru2_1_0_1_4'],
        writes: ['pass73'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward6_dGru2_1_0_1_7',
        reads: ['pass73', 'parameters', 'rmsNorm2_1_0_0'],
        writes: ['pass74'],
        s: 0,
        numbers: [106080],
      },
      {
        shader: 'gru2_1_0_1WeightGradient',
        reads: ['pass74', 'pass30', 'pass23', 'parameters'],
        writes: ['pass75'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm2_1_0_0Dropout2_0_2_3Backward_dResidual2_0_1',
        reads: ['pass75', 'pass23', 'dResidual2_0_2', 'pass74', 'parameters'],
        writes: ['dResidual2_0_1', 'dLinear2_0_2_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_2Backward_dLinear2_1_2_2Bias',
        reads: ['dLinear2_0_2_2', 'parameters', 'parallel2_0_2_1'],
        writes: ['pass77'],
        s: 0,
        numbers: [93120],
      },
      {
        shader: 'parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0',
        reads: ['pass77', 'pass19', 'silu2_0_2_1_0_1'],
        writes: ['dLinear2_0_2_1_1_0', 'dLinear2_0_2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0Bias',
        reads: ['pass77', 'pass19', 'silu2_0_2_1_0_1'],
        writes: ['dLinear2_0_2_1_1_0Bias', 'dLinear2_0_2_1_0_0Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_1_2_1_1_0InputGradient',
        reads: ['dLinear2_0_2_1_1_0', 'parameters', 'rmsNorm2_0_2_0', 'dLinear2_0_2_1_0_0'],
        writes: ['pass80'],
        s: 0,
        numbers: [80160, 67200],
      },
      {
        shader: 'linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight',
        reads: [
          'pass80',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'parameters',
        ],
        writes: ['pass81'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2',
        reads: [
          'pass81',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'dResidual2_0_1',
          'pass80',
          'parameters',
        ],
        writes: ['dResidual2_0_1_2', 'dAttention2_0_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward_dAttention2_1_1_1OutProjBias',
        reads: ['dAttention2_0_1_1', 'parameters', 'attention2_0_1_1_8'],
        writes: ['pass83'],
        s: 0,
        numbers: [60640],
      },
      {
        shader: 'attention2_1_1_1Backward2_dAttention2_1_1_1Weights',
        reads: ['pass83', 'pass11', 'pass14'],
        writes: ['pass84'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward4_attention2_1_1_1Backward4_dPower',
        reads: ['pass84', 'pass14'],
        writes: ['pass85'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward4_dAttention2_1_1_1_4',
        reads: ['pass85', 'attention2_0_1_1_7', 'pass84', 'pass14'],
        writes: ['dAttention2_0_1_1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward5_dAttention2_1_1_1_5',
        reads: ['dAttention2_0_1_1_4', 'pass11'],
        writes: ['pass87'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward8_dAttention2_1_1_1_8',
        reads: ['pass87'],
        writes: ['pass88'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1Backward10_dAttention2_1_1_1_10',
        reads: ['pass85', 'pass88'],
        writes: ['pass89'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_1_1InputGradient2',
        reads: ['pass89', 'parameters', 'pass9'],
        writes: ['pass90'],
        s: 0,
        numbers: [41200],
      },
      {
        shader: 'rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight',
        reads: ['pass90', 'pass1', 'gru2_0_0_1_3', 'pass8', 'parameters'],
        writes: ['pass91'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1',
        reads: [
          'pass91',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass8',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass80',
          'parameters',
          'pass90',
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
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 1,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 2,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 3,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 4,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 5,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 6,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 7,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 8,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 9,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 10,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 11,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 12,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_2',
        reads: ['dGru2_0_0_1_4', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4_before'],
        s: 13,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward3_dGru2_1_0_1_4_3',
        reads: ['dGru2_0_0_1_4_before', 'parameters', 'dGru2_0_0_1_3', 'gru2_0_0_1_2'],
        writes: ['dGru2_0_0_1_4'],
        s: 0,
        numbers: [21440],
      },
      {
        shader: 'gru2_1_0_1Backward4_dGru2_1_0_1_5',
        reads: ['dGru2_0_0_1_4'],
        writes: ['pass98'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru2_1_0_1Backward6_dGru2_1_0_1_7',
        reads: ['pass98', 'parameters', 'rmsNorm2_0_0_0'],
        writes: ['pass99'],
        s: 0,
        numbers: [2240],
      },
      {
        shader: 'gru2_0_0_1WeightGradient',
        reads: ['pass99', 'pass9', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        writes: ['pass100'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rmsNorm2_0_0_0Dropout1Backward_dEmbedding0',
        reads: ['pass100', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass99', 'parameters'],
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
          'pass99',
          'pass100',
          'pass90',
          'pass74',
          'pass75',
          'pass65',
          'pass80',
          'pass77',
          'pass55',
          'pass52',
          'pass83',
          'pass58',
          'dEmbedding0Weight',
          'pass49',
          'pass89',
          'pass64',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients2',
        reads: [
          'dLinear2_0_2_1_0_0Bias',
          'dLinear2_0_2_1_1_0Bias',
          'dLinear2_1_2_1_0_0Bias',
          'dLinear2_1_2_1_1_0Bias',
          'pass100',
          'pass91',
          'pass83',
          'pass81',
          'pass77',
          'pass75',
          'pass66',
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

// specs/best-any.yaml:11 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 80] to embedding0 [B, 16, 80]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 80 + c);
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
// from embedding0 [B, 16, 80] to rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 product_ = (four(pass1, 8, n * 80 + c + 4, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25));
    sum += (product_ * product_);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
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
const int p1 = 2160;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:17 rmsNorm
// from rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 80], rmsNorm2_0_0_0Weight [80] to rmsNorm2_0_0_0 [B, 16, 80]
void dropout1RmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 4, n);
  r0 = (((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25)) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
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
// from rmsNorm2_0_0_0 [B, 16, 80], gru2_0_0_1WeightIhL0 [240, 80], gru2_0_0_1BiasIhL0 [240] to gru2_0_0_1 [B, 16, 240]
void gru2_0_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 240 * 8;
  int c = e % 240;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_0_0, 8, r * 80 + d);
    vec4 x1 = fetch(rmsNorm2_0_0_0, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(rmsNorm2_0_0_0, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(rmsNorm2_0_0_0, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(rmsNorm2_0_0_0, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(rmsNorm2_0_0_0, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(rmsNorm2_0_0_0, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(rmsNorm2_0_0_0, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c * 80 + d);
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
// from gru2_0_0_1 [B, 16, 240], gru2_0_0_1BiasHhL0 [240] to gru2_0_0_1_2 [B, 16, 400]
void gru2_0_0_1Forward2_gru2_0_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 6400;
    int j = e % 6400;
    if (b < batch && j < 80) {
      float sumR = 0.0;
      float sumZ = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j + 80) + (fetch(parameters, 8, p0 + j + 80) + sumZ)));
      vec4 m = (fetch(parameters, 8, p0 + j + 160) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 240, b * 16, j + 160) + (r * m)));
      float previous = 0.0;
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (80);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      float sumR = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (160);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      float sumZ = 0.0;
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j + 80) + (fetch(parameters, 8, p0 + j + 80) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (240);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      float sumR = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p0 + j + 160) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 240, b * 16, j + 160) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (320);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      float sumM = 0.0;
      vec4 m = (fetch(parameters, 8, p0 + j + 160) + sumM);
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
// from gru2_0_0_1WeightHhL0 [240, 80], gru2_0_0_1_2 [B, 16, 400], gru2_0_0_1 [B, 16, 240], gru2_0_0_1BiasHhL0 [240] to gru2_0_0_1_2 [B, 16, 400]
void gru2_0_0_1Forward2_gru2_0_0_1_2_2(int e, out vec4 r0) {
  r0 = fetch(gru2_0_0_1_2, 9, e);
  {
    int rest = e - (s * 400 + 400);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumR = vec4(0.0);
      vec4 sumZ = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumR += (four(parameters, 8, p0 + j * 80 + k, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
        sumZ += (four(parameters, 8, p0 + j * 80 + k + 6400, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
        sumM += (four(parameters, 8, p0 + j * 80 + k + 12800, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j + 80) + (fetch(parameters, 8, p1 + j + 80) + sumZ)));
      vec4 m = (fetch(parameters, 8, p1 + j + 160) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j + 160) + (r * m)));
      vec4 previous = fetch(gru2_0_0_1_2, 9, b * 6400 + s * 400 + j);
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (s * 400 + 480);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumR = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumR += (four(parameters, 8, p0 + j * 80 + k, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (s * 400 + 560);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumZ = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumZ += (four(parameters, 8, p0 + j * 80 + k + 6400, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j + 80) + (fetch(parameters, 8, p1 + j + 80) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (s * 400 + 640);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumR = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumR += (four(parameters, 8, p0 + j * 80 + k, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
        sumM += (four(parameters, 8, p0 + j * 80 + k + 12800, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p1 + j + 160) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j + 160) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (s * 400 + 720);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumM += (four(parameters, 8, p0 + j * 80 + k + 12800, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 m = (fetch(parameters, 8, p1 + j + 160) + sumM);
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
// from gru2_0_0_1_2 [B, 16, 400] to gru2_0_0_1_3 [B, 16, 80]
void gru2_0_0_1Forward3_gru2_0_0_1_3(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = fetch(gru2_0_0_1_2, 9, b * 6400 + t * 400 + c);
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80] to rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = ((four(pass1, 8, n * 80 + c + 4, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25)) + (four(gru2_0_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p1), n * 80 + c, 80, 858993460u, 1.25)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = reciprocalRoot;
}

// specs/best-any.yaml:18 gru
// from gru2_0_0_1_3 [B, 16, 80] to dGru2_0_0_1_9 [B, 15, 80]
void gru2_0_0_1Backward8_dGru2_0_0_1_9(int e, out vec4 r0) {
  int b = e / 1200;
  int t = (e % 1200) / 80;
  int c = e % 80;
  r0 = fetch(gru2_0_0_1_3, 8, b * 1280 + t * 80 + c);
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
const int p2 = 41120;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], rmsNorm2_0_1_0Weight [80] to rmsNorm2_0_1_0 [B, 16, 80]
void dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float reciprocalRoot = at(pass8, 8, n);
  r0 = ((((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25)) + (fetch(gru2_0_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) * reciprocalRoot) * fetch(parameters, 8, p2 + c));
}

// specs/best-any.yaml:18 gru
// from dGru2_0_0_1_9 [B, 15, 80] to dGru2_0_0_1_10 [B, 16, 80]
void gru2_0_0_1Backward9_dGru2_0_0_1_10(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (80);
    int b = rest / 1280;
    int t = (rest % 1280) / 80;
    int c = rest % 80;
    if (rest >= 0 && b < batch && t < 15 && c < 80) {
      r0 = fetch(pass8, 8, b * 1200 + t * 80 + c + 1024);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 81920) {
    dropout1RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(e, o0);
  } else {
    gru2_0_0_1Backward9_dGru2_0_0_1_10(e - 81920, o0);
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
// from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_2 [B, 16, 80]
void attention2_0_1_1Forward2_attention2_0_1_1_2(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = row(attention2_0_1_1, 7, 0, 240, b * 16 + t, c);
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_3 [B, 16, 80]
void attention2_0_1_1Forward3_attention2_0_1_1_3(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = row(attention2_0_1_1, 7, 0, 240, b * 16 + t, c + 80);
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_4 [B, 16, 80]
void attention2_0_1_1Forward4_attention2_0_1_1_4(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = row(attention2_0_1_1, 7, 0, 240, b * 16 + t, c + 160);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 81920) {
    attention2_0_1_1Forward2_attention2_0_1_1_2(e, o0);
  } else if (e < 163840) {
    attention2_0_1_1Forward3_attention2_0_1_1_3(e - 81920, o0);
  } else {
    attention2_0_1_1Forward4_attention2_0_1_1_4(e - 163840, o0);
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
// from attention2_0_1_1_2 [B, 16, 80], attention2_0_1_1_3 [B, 16, 80] to attention2_0_1_1_5 [B, 64, 16]
void attention2_0_1_1Forward5_attention2_0_1_1_5(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 20; d++) {
    sum += (at(pass11, 8, b * 1280 + t * 80 + h * 20 + d) * four(pass11, 8, b * 1280 + u * 80 + h * 20 + d + 81920, 80));
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
    largest = max(largest, ((0.22360679774997896 * four(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.22360679774997896 * four(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
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
  vec4 power_ = exp((((0.22360679774997896 * fetch(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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
  vec4 power_ = exp((((0.22360679774997896 * fetch(attention2_0_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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
// from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 80] to attention2_0_1_1_8 [B, 16, 80]
void attention2_0_1_1Forward7_attention2_0_1_1_8(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int h = (e % 80) / 20;
  int d = e % 20;
  vec4 sum = vec4(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(pass14, 8, b * 1024 + h * 256 + t * 16 + u + 65536) * fetch(pass11, 8, b * 1280 + u * 80 + h * 20 + d + 163840));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1_8 [B, 16, 80], attention2_0_1_1OutProjWeight [80, 80], attention2_0_1_1OutProjBias [80] to attention2_0_1_1_9 [B, 16, 80]
void attention2_0_1_1Forward8(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(attention2_0_1_1_8, 8, r * 80 + d);
    vec4 x1 = fetch(attention2_0_1_1_8, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(attention2_0_1_1_8, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(attention2_0_1_1_8, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(attention2_0_1_1_8, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(attention2_0_1_1_8, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(attention2_0_1_1_8, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(attention2_0_1_1_8, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c * 80 + d);
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80] to rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = (((four(pass1, 8, n * 80 + c + 4, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25)) + (four(gru2_0_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p1), n * 80 + c, 80, 858993460u, 1.25))) + (stripedFour(attention2_0_1_1_9, 6, 0, 80, n * 80 + c, 80) * dropoutFour(uint(p2), n * 80 + c, 80, 858993460u, 1.25)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
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
const int p3 = 67120;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], rmsNorm2_0_2_0Weight [80] to rmsNorm2_0_2_0 [B, 16, 80]
void dropout1RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  r0 = (((((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25)) + (fetch(gru2_0_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_0_1_1_9, 6, 0, 80, n, c) * dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25))) * reciprocalRoot) * fetch(parameters, 8, p3 + c));
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
// from rmsNorm2_0_2_0 [B, 16, 80], linear2_0_2_1_0_0Weight [160, 80], linear2_0_2_1_0_0Bias [160] to linear2_0_2_1_0_0 [B, 16, 160]
void linear2_0_2_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 160 * 8;
  int c = e % 160;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 80 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c * 80 + d);
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
// from rmsNorm2_0_2_0 [B, 16, 80], linear2_0_2_1_1_0Weight [160, 80], linear2_0_2_1_1_0Bias [160] to linear2_0_2_1_1_0 [B, 16, 160]
void linear2_0_2_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 160 * 8;
  int c = e % 160;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 80 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 240 + c * 80 + d);
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
  if (e < 20480) {
    linear2_0_2_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_2_1_1_0Forward(e - 20480, o0, o1, o2, o3, o4, o5, o6, o7);
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
// from linear2_0_2_1_0_0 [B, 16, 160] to silu2_0_2_1_0_1 [B, 16, 160]
void silu2_0_2_1_0_1Forward_silu2_0_2_1_0_1(int e, out vec4 r0) {
  int i = e;
  r0 = sigmoid(striped(pass19, 7, 0, 160, i));
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
// from linear2_0_2_1_0_0 [B, 16, 160], silu2_0_2_1_0_1 [B, 16, 160], linear2_0_2_1_1_0 [B, 16, 160] to parallel2_0_2_1 [B, 16, 160]
void silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1(int e, out vec4 r0) {
  int i = e;
  r0 = ((striped(pass19, 7, 0, 160, i) * fetch(silu2_0_2_1_0_1, 8, i)) * striped(pass19, 7, 20480, 160, i));
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
// from parallel2_0_2_1 [B, 16, 160], linear2_0_2_2Weight [80, 160], linear2_0_2_2Bias [80] to linear2_0_2_2 [B, 16, 80]
void linear2_0_2_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 160; d += 4) {
    vec4 x0 = fetch(parallel2_0_2_1, 8, r * 160 + d);
    vec4 x1 = fetch(parallel2_0_2_1, 8, 160 + r * 160 + d);
    vec4 x2 = fetch(parallel2_0_2_1, 8, 320 + r * 160 + d);
    vec4 x3 = fetch(parallel2_0_2_1, 8, 480 + r * 160 + d);
    vec4 x4 = fetch(parallel2_0_2_1, 8, 640 + r * 160 + d);
    vec4 x5 = fetch(parallel2_0_2_1, 8, 800 + r * 160 + d);
    vec4 x6 = fetch(parallel2_0_2_1, 8, 960 + r * 160 + d);
    vec4 x7 = fetch(parallel2_0_2_1, 8, 1120 + r * 160 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 160 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 160 + c * 160 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 320 + c * 160 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 480 + c * 160 + d);
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], linear2_0_2_2 [B, 16, 80] to residual2_0_2 [B, 16, 80]
void dropout1RmsNorm2_1_0_0Forward_residual2_0_2(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  vec4 total = ((((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25)) + (fetch(gru2_0_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_0_1_1_9, 6, 0, 80, n, c) * dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25))) + (row(linear2_0_2_2, 6, 0, 80, n, c) * dropoutFour(uint(p3), n * 80 + c, 1, 858993460u, 1.25)));
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], linear2_0_2_2 [B, 16, 80] to rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = ((((four(pass1, 8, n * 80 + c + 4, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25)) + (four(gru2_0_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p1), n * 80 + c, 80, 858993460u, 1.25))) + (stripedFour(attention2_0_1_1_9, 6, 0, 80, n * 80 + c, 80) * dropoutFour(uint(p2), n * 80 + c, 80, 858993460u, 1.25))) + (stripedFour(linear2_0_2_2, 6, 0, 80, n * 80 + c, 80) * dropoutFour(uint(p3), n * 80 + c, 80, 858993460u, 1.25)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 81920) {
    dropout1RmsNorm2_1_0_0Forward_residual2_0_2(e, o0);
  } else {
    dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0ReciprocalRoot(e - 81920, o0);
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
const int p4 = 106000;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:12 dropout
// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], linear2_0_2_2 [B, 16, 80], rmsNorm2_1_0_0Weight [80] to rmsNorm2_1_0_0 [B, 16, 80]
void dropout1RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float reciprocalRoot = at(pass23, 8, n + 81920);
  vec4 total = ((((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25)) + (fetch(gru2_0_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_0_1_1_9, 6, 0, 80, n, c) * dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25))) + (row(linear2_0_2_2, 6, 0, 80, n, c) * dropoutFour(uint(p3), n * 80 + c, 1, 858993460u, 1.25)));
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
const int p0 = 4;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80] to rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = (four(pass23, 8, n * 80 + c, 80) + (four(gru2_1_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = reciprocalRoot;
}

// specs/best-any.yaml:18 gru
// from gru2_1_0_1_3 [B, 16, 80] to dGru2_1_0_1_9 [B, 15, 80]
void gru2_1_0_1Backward8_dGru2_1_0_1_9(int e, out vec4 r0) {
  int b = e / 1200;
  int t = (e % 1200) / 80;
  int c = e % 80;
  r0 = fetch(gru2_1_0_1_3, 8, b * 1280 + t * 80 + c);
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
const int p0 = 4;
const int p1 = 144960;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], rmsNorm2_1_1_0Weight [80] to rmsNorm2_1_1_0 [B, 16, 80]
void dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float reciprocalRoot = at(pass29, 8, n);
  r0 = (((fetch(pass23, 8, n * 80 + c) + (fetch(gru2_1_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25))) * reciprocalRoot) * fetch(parameters, 8, p1 + c));
}

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_9 [B, 15, 80] to dGru2_1_0_1_10 [B, 16, 80]
void gru2_1_0_1Backward9_dGru2_1_0_1_10(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (80);
    int b = rest / 1280;
    int t = (rest % 1280) / 80;
    int c = rest % 80;
    if (rest >= 0 && b < batch && t < 15 && c < 80) {
      r0 = fetch(pass29, 8, b * 1200 + t * 80 + c + 1024);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 81920) {
    dropout2_1_0_2RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(e, o0);
  } else {
    gru2_1_0_1Backward9_dGru2_1_0_1_10(e - 81920, o0);
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
    largest = max(largest, ((0.22360679774997896 * four(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.22360679774997896 * four(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
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
  vec4 power_ = exp((((0.22360679774997896 * fetch(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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
  vec4 power_ = exp((((0.22360679774997896 * fetch(attention2_1_1_1_5, 7, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80] to rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = ((four(pass23, 8, n * 80 + c, 80) + (four(gru2_1_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25))) + (stripedFour(attention2_1_1_1_9, 6, 0, 80, n * 80 + c, 80) * dropoutFour(uint(p1), n * 80 + c, 80, 858993460u, 1.25)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
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
const int p2 = 170960;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], rmsNorm2_1_2_0Weight [80] to rmsNorm2_1_2_0 [B, 16, 80]
void dropout2_1_0_2RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float reciprocalRoot = at(rmsNorm2_1_2_0ReciprocalRoot, 4, n);
  r0 = ((((fetch(pass23, 8, n * 80 + c) + (fetch(gru2_1_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_1_1_1_9, 6, 0, 80, n, c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) * reciprocalRoot) * fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:33 rmsNorm
// from residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], linear2_1_2_2 [B, 16, 80] to residual2_1_2 [B, 16, 80]
void dropout2_1_0_2RmsNorm3Forward_residual2_1_2(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  vec4 total = (((fetch(pass23, 8, n * 80 + c) + (fetch(gru2_1_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_1_1_1_9, 6, 0, 80, n, c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) + (row(linear2_1_2_2, 6, 0, 80, n, c) * dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25)));
  r0 = total;
}

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:33 rmsNorm
// from residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], linear2_1_2_2 [B, 16, 80] to rmsNorm3ReciprocalRoot [B, 16, 1]
void dropout2_1_0_2RmsNorm3Forward_rmsNorm3ReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = (((four(pass23, 8, n * 80 + c, 80) + (four(gru2_1_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25))) + (stripedFour(attention2_1_1_1_9, 6, 0, 80, n * 80 + c, 80) * dropoutFour(uint(p1), n * 80 + c, 80, 858993460u, 1.25))) + (stripedFour(linear2_1_2_2, 6, 0, 80, n * 80 + c, 80) * dropoutFour(uint(p2), n * 80 + c, 80, 858993460u, 1.25)));
    sum += (total * total);
  }
  vec4 reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = reciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 81920) {
    dropout2_1_0_2RmsNorm3Forward_residual2_1_2(e, o0);
  } else {
    dropout2_1_0_2RmsNorm3Forward_rmsNorm3ReciprocalRoot(e - 81920, o0);
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
const int p3 = 209840;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:19 dropout
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:23 dropout
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:32 dropout
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:33 rmsNorm
// from rmsNorm3ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], linear2_1_2_2 [B, 16, 80], rmsNorm3Weight [80] to rmsNorm3 [B, 16, 80]
void dropout2_1_0_2RmsNorm3Forward_rmsNorm3(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float reciprocalRoot = at(pass44, 8, n + 81920);
  vec4 total = (((fetch(pass23, 8, n * 80 + c) + (fetch(gru2_1_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_1_1_1_9, 6, 0, 80, n, c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) + (row(linear2_1_2_2, 6, 0, 80, n, c) * dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25)));
  vec4 residual2_1_2Again = total;
  r0 = ((residual2_1_2Again * reciprocalRoot) * fetch(parameters, 8, p3 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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
const int p0 = 212080;
const int p1 = 209920;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:34 linear
// from rmsNorm3 [B, 16, 80], linear4Weight [27, 80], linear4Bias [27] to linear4 [B, 16, 27]
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
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(rmsNorm3, 8, r * 80 + d);
    vec4 x1 = fetch(rmsNorm3, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(rmsNorm3, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(rmsNorm3, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(rmsNorm3, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(rmsNorm3, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(rmsNorm3, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(rmsNorm3, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c * 80 + d);
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
        samplers: ['pass48', 'pass1', 'parameters', 'rmsNorm3'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass48;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D rmsNorm3;
const int p0 = 209920;
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
  float count = at(pass1, 8, 0);
  r0 = (sum / count);
}

// specs/best-any.yaml:34 linear
// from dLinear4 [B, 16, 27] to dLinear4Bias [1, 1, 27]
void linear4Backward_dLinear4Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass48, 7, n * 27 + c);
  }
  r0 = dBias;
}

// specs/best-any.yaml:34 linear
// from dLinear4 [B, 16, 27], linear4Weight [27, 80] to dRmsNorm3 [B, 16, 80]
void linear4InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
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
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 80);
    vec4 y1 = fetch(parameters, 8, p0 + 80 + c + d * 80);
    vec4 y2 = fetch(parameters, 8, p0 + 160 + c + d * 80);
    vec4 y3 = fetch(parameters, 8, p0 + 240 + c + d * 80);
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
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 80);
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
// from dLinear4 [B, 16, 27], rmsNorm3 [B, 16, 80] to dLinear4Weight [27, 80]
void linear4WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
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
    vec4 y0 = fetch(rmsNorm3, 8, c + d * 80);
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
    vec4 y1 = fetch(rmsNorm3, 8, 80 + c + d * 80);
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
    vec4 y2 = fetch(rmsNorm3, 8, 160 + c + d * 80);
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
    vec4 y3 = fetch(rmsNorm3, 8, 240 + c + d * 80);
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
  } else if (e < 10272) {
    linear4InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear4WeightGradient(e - 10272, o0, o1, o2, o3, o4, o5, o6, o7);
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
const int p0 = 209840;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:33 rmsNorm
// from dRmsNorm3 [B, 16, 80], residual2_1_2 [B, 16, 80], rmsNorm3ReciprocalRoot [B, 16, 1] to dRmsNorm3Weight [1, 1, 80]
void rmsNorm3Backward_dRmsNorm3Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass49, 6, 32, 80, n, c) * (fetch(pass44, 8, n * 80 + c) * at(pass44, 8, n + 81920)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:33 rmsNorm
// specs/best-any.yaml:32 dropout
// from dRmsNorm3 [B, 16, 80], rmsNorm3Weight [80], residual2_1_2 [B, 16, 80] to rmsNorm3Dropout2_1_2_3Backward_dReciprocalRoot [B, 16]
void rmsNorm3Dropout2_1_2_3Backward_rmsNorm3Dropout2_1_2_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    dReciprocalRoot += ((stripedFour(pass49, 6, 32, 80, n * 80 + c, 80) * at(parameters, 8, p0 + c)) * four(pass44, 8, n * 80 + c, 80));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 80) {
    rmsNorm3Backward_dRmsNorm3Weight(e, o0);
  } else {
    rmsNorm3Dropout2_1_2_3Backward_rmsNorm3Dropout2_1_2_3Backward_dReciprocalRoot(e - 80, o0);
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
const int p0 = 209840;
const int p1 = 6;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:33 rmsNorm
// specs/best-any.yaml:32 dropout
// from rmsNorm3Dropout2_1_2_3Backward_dReciprocalRoot [B, 16], rmsNorm3ReciprocalRoot [B, 16, 1], residual2_1_2 [B, 16, 80], dRmsNorm3 [B, 16, 80], rmsNorm3Weight [80] to dResidual2_1_1 [B, 16, 80], dLinear2_1_2_2 [B, 16, 80]
void rmsNorm3Dropout2_1_2_3Backward_dResidual2_1_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 80;
  int c = e % 80;
  float dReciprocalRoot = at(pass50, 5, n + 80);
  float reciprocalRoot = at(pass44, 8, n + 81920);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 80.0);
  vec4 dTotal = (dProduct * fetch(pass44, 8, n * 80 + c));
  vec4 dTotal2 = ((((row(pass49, 6, 32, 80, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalRoot) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:31 linear
// from dLinear2_1_2_2 [B, 16, 80] to dLinear2_1_2_2Bias [1, 1, 80]
void linear2_1_2_2Backward_dLinear2_1_2_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dLinear2_1_2_2, 8, n * 80 + c);
  }
  r0 = dBias;
}

// specs/best-any.yaml:31 linear
// from dLinear2_1_2_2 [B, 16, 80], linear2_1_2_2Weight [80, 160] to dParallel2_1_2_1 [B, 16, 160]
void linear2_1_2_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 160 * 8;
  int c = e % 160;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(dLinear2_1_2_2, 8, r * 80 + d);
    vec4 x1 = fetch(dLinear2_1_2_2, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(dLinear2_1_2_2, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(dLinear2_1_2_2, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(dLinear2_1_2_2, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(dLinear2_1_2_2, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(dLinear2_1_2_2, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(dLinear2_1_2_2, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 160);
    vec4 y1 = fetch(parameters, 8, p0 + 160 + c + d * 160);
    vec4 y2 = fetch(parameters, 8, p0 + 320 + c + d * 160);
    vec4 y3 = fetch(parameters, 8, p0 + 480 + c + d * 160);
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
// from dLinear2_1_2_2 [B, 16, 80], parallel2_1_2_1 [B, 16, 160] to dLinear2_1_2_2Weight [80, 160]
void linear2_1_2_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 160 * 8;
  int c = e % 160;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_1_2_2, 8, r + d * 80);
    vec4 x01 = fetch(dLinear2_1_2_2, 8, 4 + r + d * 80);
    vec4 y0 = fetch(parallel2_1_2_1, 8, c + d * 160);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_2_2, 8, 80 + r + d * 80);
    vec4 x11 = fetch(dLinear2_1_2_2, 8, 84 + r + d * 80);
    vec4 y1 = fetch(parallel2_1_2_1, 8, 160 + c + d * 160);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_2_2, 8, 160 + r + d * 80);
    vec4 x21 = fetch(dLinear2_1_2_2, 8, 164 + r + d * 80);
    vec4 y2 = fetch(parallel2_1_2_1, 8, 320 + c + d * 160);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_2_2, 8, 240 + r + d * 80);
    vec4 x31 = fetch(dLinear2_1_2_2, 8, 244 + r + d * 80);
    vec4 y3 = fetch(parallel2_1_2_1, 8, 480 + c + d * 160);
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
  if (e < 80) {
    linear2_1_2_2Backward_dLinear2_1_2_2Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 20560) {
    linear2_1_2_2InputGradient(e - 80, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_2_2WeightGradient(e - 20560, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-any.yaml:26 parallel
// specs/best-any.yaml:30 linear
// specs/best-any.yaml:29 silu
// specs/best-any.yaml:29 linear
// from dParallel2_1_2_1 [B, 16, 160], linear2_1_2_1_0_0 [B, 16, 160], silu2_1_2_1_0_1 [B, 16, 160], linear2_1_2_1_1_0 [B, 16, 160] to dLinear2_1_2_1_1_0 [B, 16, 160], dLinear2_1_2_1_0_0 [B, 16, 160]
void parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int n = e / 160;
  int c = e % 160;
  vec4 dy = row(pass52, 7, 80, 160, n, c);
  vec4 total = row(pass40, 7, 0, 160, n, c);
  vec4 activation = fetch(silu2_1_2_1_0_1, 8, n * 160 + c);
  vec4 dY = (dy * (total * activation));
  vec4 dProduct = (dy * row(pass40, 7, 20480, 160, n, c));
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

// specs/best-any.yaml:26 parallel
// specs/best-any.yaml:30 linear
// specs/best-any.yaml:29 silu
// specs/best-any.yaml:29 linear
// from dParallel2_1_2_1 [B, 16, 160], linear2_1_2_1_0_0 [B, 16, 160], silu2_1_2_1_0_1 [B, 16, 160], linear2_1_2_1_1_0 [B, 16, 160] to dLinear2_1_2_1_1_0Bias [1, 1, 160], dLinear2_1_2_1_0_0Bias [1, 1, 160]
void parallel2_1_2_1Linear2_1_2_1_0_0Backward_dLinear2_1_2_1_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dBias2 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass52, 7, 80, 160, n, c);
    vec4 total = row(pass40, 7, 0, 160, n, c);
    vec4 activation = fetch(silu2_1_2_1_0_1, 8, n * 160 + c);
    vec4 dY = (dy * (total * activation));
    dBias += dY;
    vec4 dProduct = (dy * row(pass40, 7, 20480, 160, n, c));
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

// specs/best-any.yaml:30 linear
// from dLinear2_1_2_1_1_0 [B, 16, 160], linear2_1_2_1_1_0Weight [160, 80] to dRmsNorm2_1_2_0 [B, 16, 80]
void linear2_1_2_1_1_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 160; d += 4) {
    vec4 x0 = fetch(dLinear2_1_2_1_1_0, 8, r * 160 + d);
    vec4 x1 = fetch(dLinear2_1_2_1_1_0, 8, 160 + r * 160 + d);
    vec4 x2 = fetch(dLinear2_1_2_1_1_0, 8, 320 + r * 160 + d);
    vec4 x3 = fetch(dLinear2_1_2_1_1_0, 8, 480 + r * 160 + d);
    vec4 x4 = fetch(dLinear2_1_2_1_1_0, 8, 640 + r * 160 + d);
    vec4 x5 = fetch(dLinear2_1_2_1_1_0, 8, 800 + r * 160 + d);
    vec4 x6 = fetch(dLinear2_1_2_1_1_0, 8, 960 + r * 160 + d);
    vec4 x7 = fetch(dLinear2_1_2_1_1_0, 8, 1120 + r * 160 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 80);
    vec4 y1 = fetch(parameters, 8, p0 + 80 + c + d * 80);
    vec4 y2 = fetch(parameters, 8, p0 + 160 + c + d * 80);
    vec4 y3 = fetch(parameters, 8, p0 + 240 + c + d * 80);
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
// from dLinear2_1_2_1_1_0 [B, 16, 160], rmsNorm2_1_2_0 [B, 16, 80] to dLinear2_1_2_1_1_0Weight [160, 80]
void linear2_1_2_1_1_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_1_2_1_1_0, 8, r + d * 160);
    vec4 x01 = fetch(dLinear2_1_2_1_1_0, 8, 4 + r + d * 160);
    vec4 y0 = fetch(rmsNorm2_1_2_0, 8, c + d * 80);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_2_1_1_0, 8, 160 + r + d * 160);
    vec4 x11 = fetch(dLinear2_1_2_1_1_0, 8, 164 + r + d * 160);
    vec4 y1 = fetch(rmsNorm2_1_2_0, 8, 80 + c + d * 80);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_2_1_1_0, 8, 320 + r + d * 160);
    vec4 x21 = fetch(dLinear2_1_2_1_1_0, 8, 324 + r + d * 160);
    vec4 y2 = fetch(rmsNorm2_1_2_0, 8, 160 + c + d * 80);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_2_1_1_0, 8, 480 + r + d * 160);
    vec4 x31 = fetch(dLinear2_1_2_1_1_0, 8, 484 + r + d * 160);
    vec4 y3 = fetch(rmsNorm2_1_2_0, 8, 240 + c + d * 80);
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
// from dLinear2_1_2_1_0_0 [B, 16, 160], linear2_1_2_1_0_0Weight [160, 80] to dRmsNorm2_1_2_0_2 [B, 16, 80]
void linear2_1_2_1_0_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 160; d += 4) {
    vec4 x0 = fetch(dLinear2_1_2_1_0_0, 8, r * 160 + d);
    vec4 x1 = fetch(dLinear2_1_2_1_0_0, 8, 160 + r * 160 + d);
    vec4 x2 = fetch(dLinear2_1_2_1_0_0, 8, 320 + r * 160 + d);
    vec4 x3 = fetch(dLinear2_1_2_1_0_0, 8, 480 + r * 160 + d);
    vec4 x4 = fetch(dLinear2_1_2_1_0_0, 8, 640 + r * 160 + d);
    vec4 x5 = fetch(dLinear2_1_2_1_0_0, 8, 800 + r * 160 + d);
    vec4 x6 = fetch(dLinear2_1_2_1_0_0, 8, 960 + r * 160 + d);
    vec4 x7 = fetch(dLinear2_1_2_1_0_0, 8, 1120 + r * 160 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 80);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c + d * 80);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c + d * 80);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c + d * 80);
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
// from dLinear2_1_2_1_0_0 [B, 16, 160], rmsNorm2_1_2_0 [B, 16, 80] to dLinear2_1_2_1_0_0Weight [160, 80]
void linear2_1_2_1_0_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLinear2_1_2_1_0_0, 8, r + d * 160);
    vec4 x01 = fetch(dLinear2_1_2_1_0_0, 8, 4 + r + d * 160);
    vec4 y0 = fetch(rmsNorm2_1_2_0, 8, c + d * 80);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2_1_2_1_0_0, 8, 160 + r + d * 160);
    vec4 x11 = fetch(dLinear2_1_2_1_0_0, 8, 164 + r + d * 160);
    vec4 y1 = fetch(rmsNorm2_1_2_0, 8, 80 + c + d * 80);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2_1_2_1_0_0, 8, 320 + r + d * 160);
    vec4 x21 = fetch(dLinear2_1_2_1_0_0, 8, 324 + r + d * 160);
    vec4 y2 = fetch(rmsNorm2_1_2_0, 8, 160 + c + d * 80);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2_1_2_1_0_0, 8, 480 + r + d * 160);
    vec4 x31 = fetch(dLinear2_1_2_1_0_0, 8, 484 + r + d * 160);
    vec4 y3 = fetch(rmsNorm2_1_2_0, 8, 240 + c + d * 80);
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
  if (e < 10240) {
    linear2_1_2_1_1_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 11840) {
    linear2_1_2_1_1_0WeightGradient(e - 10240, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 22080) {
    linear2_1_2_1_0_0InputGradient(e - 11840, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_1_2_1_0_0WeightGradient(e - 22080, o0, o1, o2, o3, o4, o5, o6, o7);
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
const int p2 = 170960;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// from dRmsNorm2_1_2_0 [B, 16, 80], dRmsNorm2_1_2_0_2 [B, 16, 80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_1_2_0Weight [1, 1, 80]
void linear2_1_2_1_0_0RmsNorm2_1_2_0Backward_dRmsNorm2_1_2_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += ((row(pass55, 7, 0, 80, n, c) + row(pass55, 7, 11840, 80, n, c)) * (((fetch(pass23, 8, n * 80 + c) + (fetch(gru2_1_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_1_1_1_9, 6, 0, 80, n, c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) * at(rmsNorm2_1_2_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:23 dropout
// from dRmsNorm2_1_2_0 [B, 16, 80], dRmsNorm2_1_2_0_2 [B, 16, 80], rmsNorm2_1_2_0Weight [80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80] to linear2_1_2_1_0_0Dropout2_1_1_2Backward_dReciprocalRoot [B, 16]
void linear2_1_2_1_0_0Dropout2_1_1_2Backward_linear2_1_2_1_0_0Dropout2_1_1_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    dReciprocalRoot += (((stripedFour(pass55, 7, 0, 80, n * 80 + c, 80) + stripedFour(pass55, 7, 11840, 80, n * 80 + c, 80)) * at(parameters, 8, p2 + c)) * ((four(pass23, 8, n * 80 + c, 80) + (four(gru2_1_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25))) + (stripedFour(attention2_1_1_1_9, 6, 0, 80, n * 80 + c, 80) * dropoutFour(uint(p1), n * 80 + c, 80, 858993460u, 1.25))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 80) {
    linear2_1_2_1_0_0RmsNorm2_1_2_0Backward_dRmsNorm2_1_2_0Weight(e, o0);
  } else {
    linear2_1_2_1_0_0Dropout2_1_1_2Backward_linear2_1_2_1_0_0Dropout2_1_1_2Backward_dReciprocalRoot(e - 80, o0);
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
const int p2 = 170960;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:23 dropout
// from linear2_1_2_1_0_0Dropout2_1_1_2Backward_dReciprocalRoot [B, 16], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], dResidual2_1_1 [B, 16, 80], dRmsNorm2_1_2_0 [B, 16, 80], dRmsNorm2_1_2_0_2 [B, 16, 80], rmsNorm2_1_2_0Weight [80] to dResidual2_1_1_2 [B, 16, 80], dAttention2_1_1_1 [B, 16, 80]
void linear2_1_2_1_0_0Dropout2_1_1_2Backward_dResidual2_1_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 80;
  int c = e % 80;
  float dReciprocalRoot = at(pass56, 5, n + 80);
  float reciprocalRoot = at(rmsNorm2_1_2_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 80.0);
  vec4 mask = dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25);
  vec4 dTotal = (dProduct * ((fetch(pass23, 8, n * 80 + c) + (fetch(gru2_1_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_1_1_1_9, 6, 0, 80, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_1_1, 8, n * 80 + c) + (((row(pass55, 7, 0, 80, n, c) + row(pass55, 7, 11840, 80, n, c)) * fetch(parameters, 8, p2 + c)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1 [B, 16, 80] to dAttention2_1_1_1OutProjBias [1, 1, 80]
void attention2_1_1_1Backward_dAttention2_1_1_1OutProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dOutProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dOutProjBias += fetch(dAttention2_1_1_1, 8, n * 80 + c);
  }
  r0 = dOutProjBias;
}

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1 [B, 16, 80], attention2_1_1_1OutProjWeight [80, 80] to dAttention2_1_1_1_2 [B, 16, 80]
void attention2_1_1_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(dAttention2_1_1_1, 8, r * 80 + d);
    vec4 x1 = fetch(dAttention2_1_1_1, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(dAttention2_1_1_1, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(dAttention2_1_1_1, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(dAttention2_1_1_1, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(dAttention2_1_1_1, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(dAttention2_1_1_1, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(dAttention2_1_1_1, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 80);
    vec4 y1 = fetch(parameters, 8, p0 + 80 + c + d * 80);
    vec4 y2 = fetch(parameters, 8, p0 + 160 + c + d * 80);
    vec4 y3 = fetch(parameters, 8, p0 + 240 + c + d * 80);
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
// from dAttention2_1_1_1 [B, 16, 80], attention2_1_1_1_8 [B, 16, 80] to dAttention2_1_1_1OutProjWeight [80, 80]
void attention2_1_1_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dAttention2_1_1_1, 8, r + d * 80);
    vec4 x01 = fetch(dAttention2_1_1_1, 8, 4 + r + d * 80);
    vec4 y0 = fetch(attention2_1_1_1_8, 8, c + d * 80);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dAttention2_1_1_1, 8, 80 + r + d * 80);
    vec4 x11 = fetch(dAttention2_1_1_1, 8, 84 + r + d * 80);
    vec4 y1 = fetch(attention2_1_1_1_8, 8, 80 + c + d * 80);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dAttention2_1_1_1, 8, 160 + r + d * 80);
    vec4 x21 = fetch(dAttention2_1_1_1, 8, 164 + r + d * 80);
    vec4 y2 = fetch(attention2_1_1_1_8, 8, 160 + c + d * 80);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dAttention2_1_1_1, 8, 240 + r + d * 80);
    vec4 x31 = fetch(dAttention2_1_1_1, 8, 244 + r + d * 80);
    vec4 y3 = fetch(attention2_1_1_1_8, 8, 240 + c + d * 80);
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
  if (e < 80) {
    attention2_1_1_1Backward_dAttention2_1_1_1OutProjBias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 10320) {
    attention2_1_1_1InputGradient(e - 80, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_1_1_1WeightGradient(e - 10320, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_2 [B, 16, 80], attention2_1_1_1_4 [B, 16, 80] to dAttention2_1_1_1Weights [B, 64, 16]
void attention2_1_1_1Backward2_dAttention2_1_1_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 20; d++) {
    sum += (rowAt(pass58, 6, 80, 80, b * 16 + t, h * 20 + d) * four(pass32, 8, b * 1280 + u * 80 + h * 20 + d + 163840, 80));
  }
  r0 = sum;
}

// specs/best-any.yaml:22 attention
// from attention2_1_1_1Weights [B, 64, 16], dAttention2_1_1_1_2 [B, 16, 80] to dAttention2_1_1_1_3 [B, 16, 80]
void attention2_1_1_1Backward3_dAttention2_1_1_1_3(int e, out vec4 r0) {
  int b = e / 1280;
  int u = (e % 1280) / 80;
  int h = (e % 80) / 20;
  int d = e % 20;
  vec4 sum = vec4(0.0);
  for (int t = 0; t < 16; t++) {
    sum += (at(pass35, 8, b * 1024 + h * 256 + t * 16 + u + 65536) * row(pass58, 6, 80, 80, b * 16 + t, h * 20 + d));
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

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_6 [B, 64, 16] to attention2_1_1_1Backward4_dPower [B, 64]
void attention2_1_1_1Backward4_attention2_1_1_1Backward4_dPower(int e, out vec4 r0) {
  int n = e;
  vec4 dPower = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    dPower += (four(pass59, 8, n * 16 + c, 16) * four(pass35, 8, n * 16 + c, 16));
  }
  r0 = dPower;
}

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_3 [B, 16, 80] to dAttention2_1_1_1_7 [B, 16, 240]
void attention2_1_1_1Backward7_dAttention2_1_1_1_7(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (160);
    int b = rest / 3840;
    int t = (rest % 3840) / 240;
    int c = rest % 240;
    if (rest >= 0 && b < batch && t < 16 && c < 80) {
      r0 = fetch(pass59, 8, b * 1280 + t * 80 + c + 65536);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 4096) {
    attention2_1_1_1Backward4_attention2_1_1_1Backward4_dPower(e, o0);
  } else {
    attention2_1_1_1Backward7_dAttention2_1_1_1_7(e - 4096, o0);
  }
}
`,
      },
      attention2_1_1_1Backward4_dAttention2_1_1_1_4: {
        samplers: ['pass60', 'attention2_1_1_1_7', 'pass59', 'pass35'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass60;
uniform sampler2D attention2_1_1_1_7;
uniform sampler2D pass59;
uniform sampler2D pass35;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from attention2_1_1_1Backward4_dPower [B, 64], attention2_1_1_1_7 [B, 64, 1], dAttention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_6 [B, 64, 16] to dAttention2_1_1_1_4 [B, 64, 16]
void attention2_1_1_1Backward4_dAttention2_1_1_1_4(int e, out vec4 r0) {
  int n = e / 16;
  int c = e % 16;
  float dPower = at(pass60, 8, n);
  float sum = at(attention2_1_1_1_7, 5, n);
  float dPower2 = (1.0 / sum);
  float dPower3 = (((-1.0) * (dPower2 * dPower2)) * dPower);
  r0 = (0.22360679774997896 * (((fetch(pass59, 8, n * 16 + c) / sum) + dPower3) * fetch(pass35, 8, n * 16 + c)));
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

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_3 [B, 16, 80] to dAttention2_1_1_1_5 [B, 16, 80]
void attention2_1_1_1Backward5_dAttention2_1_1_1_5(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int h = (e % 80) / 20;
  int d = e % 20;
  vec4 sum = vec4(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(dAttention2_1_1_1_4, 7, b * 1024 + h * 256 + t * 16 + u) * fetch(pass32, 8, b * 1280 + u * 80 + h * 20 + d + 81920));
  }
  r0 = sum;
}

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_2 [B, 16, 80] to dAttention2_1_1_1_6 [B, 16, 80]
void attention2_1_1_1Backward6_dAttention2_1_1_1_6(int e, out vec4 r0) {
  int b = e / 1280;
  int u = (e % 1280) / 80;
  int h = (e % 80) / 20;
  int d = e % 20;
  vec4 sum = vec4(0.0);
  for (int t = 0; t < 16; t++) {
    sum += (at(dAttention2_1_1_1_4, 7, b * 1024 + h * 256 + t * 16 + u) * fetch(pass32, 8, b * 1280 + t * 80 + h * 20 + d));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 81920) {
    attention2_1_1_1Backward5_dAttention2_1_1_1_5(e, o0);
  } else {
    attention2_1_1_1Backward6_dAttention2_1_1_1_6(e - 81920, o0);
  }
}
`,
      },
      attention2_1_1_1Backward8_dAttention2_1_1_1_8: {
        samplers: ['pass62'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass62;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_6 [B, 16, 80] to dAttention2_1_1_1_8 [B, 16, 240]
void attention2_1_1_1Backward8_dAttention2_1_1_1_8(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (80);
    int b = rest / 3840;
    int t = (rest % 3840) / 240;
    int c = rest % 240;
    if (rest >= 0 && b < batch && t < 16 && c < 80) {
      r0 = fetch(pass62, 8, b * 1280 + t * 80 + c + 81920);
    }
  }
}

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_5 [B, 16, 80] to dAttention2_1_1_1_9 [B, 16, 240]
void attention2_1_1_1Backward9_dAttention2_1_1_1_9(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3840;
    int t = (e % 3840) / 240;
    int c = e % 240;
    if (b < batch && t < 16 && c < 80) {
      r0 = fetch(pass62, 8, b * 1280 + t * 80 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  if (e < 245760) {
    attention2_1_1_1Backward8_dAttention2_1_1_1_8(e, o0);
  } else {
    attention2_1_1_1Backward9_dAttention2_1_1_1_9(e - 245760, o0);
  }
}
`,
      },
      attention2_1_1_1Backward10_dAttention2_1_1_1_10: {
        samplers: ['pass60', 'pass63'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass60;
uniform sampler2D pass63;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_7 [B, 16, 240], dAttention2_1_1_1_8 [B, 16, 240], dAttention2_1_1_1_9 [B, 16, 240] to dAttention2_1_1_1_10 [B, 16, 240]
void attention2_1_1_1Backward10_dAttention2_1_1_1_10(int e, out vec4 r0) {
  int n = e / 240;
  int c = e % 240;
  vec4 dY = ((fetch(pass60, 8, n * 240 + c + 4096) + fetch(pass63, 9, n * 240 + c)) + fetch(pass63, 9, n * 240 + c + 245760));
  r0 = dY;
}

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_7 [B, 16, 240], dAttention2_1_1_1_8 [B, 16, 240], dAttention2_1_1_1_9 [B, 16, 240] to dAttention2_1_1_1InProjBias [1, 1, 240]
void attention2_1_1_1Backward10_dAttention2_1_1_1InProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dInProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dY = ((fetch(pass60, 8, n * 240 + c + 4096) + fetch(pass63, 9, n * 240 + c)) + fetch(pass63, 9, n * 240 + c + 245760));
    dInProjBias += dY;
  }
  r0 = dInProjBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 245760) {
    attention2_1_1_1Backward10_dAttention2_1_1_1_10(e, o0);
  } else {
    attention2_1_1_1Backward10_dAttention2_1_1_1InProjBias(e - 245760, o0);
  }
}
`,
      },
      attention2_1_1_1InputGradient2: {
        samplers: ['pass64', 'parameters', 'pass30'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass64;
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

// specs/best-any.yaml:22 attention
// from dAttention2_1_1_1_10 [B, 16, 240], attention2_1_1_1InProjWeight [240, 80] to dRmsNorm2_1_1_0 [B, 16, 80]
void attention2_1_1_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 240; d += 4) {
    vec4 x0 = fetch(pass64, 8, r * 240 + d);
    vec4 x1 = fetch(pass64, 8, 240 + r * 240 + d);
    vec4 x2 = fetch(pass64, 8, 480 + r * 240 + d);
    vec4 x3 = fetch(pass64, 8, 720 + r * 240 + d);
    vec4 x4 = fetch(pass64, 8, 960 + r * 240 + d);
    vec4 x5 = fetch(pass64, 8, 1200 + r * 240 + d);
    vec4 x6 = fetch(pass64, 8, 1440 + r * 240 + d);
    vec4 x7 = fetch(pass64, 8, 1680 + r * 240 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 80);
    vec4 y1 = fetch(parameters, 8, p0 + 80 + c + d * 80);
    vec4 y2 = fetch(parameters, 8, p0 + 160 + c + d * 80);
    vec4 y3 = fetch(parameters, 8, p0 + 240 + c + d * 80);
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
// from dAttention2_1_1_1_10 [B, 16, 240], rmsNorm2_1_1_0 [B, 16, 80] to dAttention2_1_1_1InProjWeight [240, 80]
void attention2_1_1_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass64, 8, r + d * 240);
    vec4 x01 = fetch(pass64, 8, 4 + r + d * 240);
    vec4 y0 = fetch(pass30, 8, c + d * 80);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass64, 8, 240 + r + d * 240);
    vec4 x11 = fetch(pass64, 8, 244 + r + d * 240);
    vec4 y1 = fetch(pass30, 8, 80 + c + d * 80);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass64, 8, 480 + r + d * 240);
    vec4 x21 = fetch(pass64, 8, 484 + r + d * 240);
    vec4 y2 = fetch(pass30, 8, 160 + c + d * 80);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass64, 8, 720 + r + d * 240);
    vec4 x31 = fetch(pass64, 8, 724 + r + d * 240);
    vec4 y3 = fetch(pass30, 8, 240 + c + d * 80);
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
  if (e < 10240) {
    attention2_1_1_1InputGradient2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_1_1_1WeightGradient2(e - 10240, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      rmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight: {
        samplers: ['pass65', 'pass23', 'gru2_1_0_1_3', 'pass29', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass65;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
uniform sampler2D pass29;
uniform sampler2D parameters;
const int p0 = 4;
const int p1 = 144960;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:21 rmsNorm
// from dRmsNorm2_1_1_0 [B, 16, 80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_1_1_0Weight [1, 1, 80]
void rmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass65, 6, 0, 80, n, c) * ((fetch(pass23, 8, n * 80 + c) + (fetch(gru2_1_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25))) * at(pass29, 8, n)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:21 rmsNorm
// specs/best-any.yaml:19 dropout
// from dRmsNorm2_1_1_0 [B, 16, 80], rmsNorm2_1_1_0Weight [80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80] to linear2_1_2_1_0_0Dropout2_1_0_2Backward_dReciprocalRoot [B, 16]
void linear2_1_2_1_0_0Dropout2_1_0_2Backward_linear2_1_2_1_0_0Dropout2_1_0_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    dReciprocalRoot += ((stripedFour(pass65, 6, 0, 80, n * 80 + c, 80) * at(parameters, 8, p1 + c)) * (four(pass23, 8, n * 80 + c, 80) + (four(gru2_1_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 80) {
    rmsNorm2_1_1_0Backward_dRmsNorm2_1_1_0Weight(e, o0);
  } else {
    linear2_1_2_1_0_0Dropout2_1_0_2Backward_linear2_1_2_1_0_0Dropout2_1_0_2Backward_dReciprocalRoot(e - 80, o0);
  }
}
`,
      },
      linear2_1_2_1_0_0Dropout2_1_0_2Backward_dResidual2_0_2: {
        samplers: [
          'pass66',
          'rmsNorm2_1_2_0ReciprocalRoot',
          'pass29',
          'dResidual2_1_1_2',
          'dResidual2_1_1',
          'pass55',
          'parameters',
          'pass65',
          'pass23',
          'gru2_1_0_1_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass66;
uniform sampler2D rmsNorm2_1_2_0ReciprocalRoot;
uniform sampler2D pass29;
uniform sampler2D dResidual2_1_1_2;
uniform sampler2D dResidual2_1_1;
uniform sampler2DArray pass55;
uniform sampler2D parameters;
uniform sampler2DArray pass65;
uniform sampler2D pass23;
uniform sampler2D gru2_1_0_1_3;
const int p0 = 170960;
const int p1 = 144960;
const int p2 = 4;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:21 rmsNorm
// specs/best-any.yaml:19 dropout
// from linear2_1_2_1_0_0Dropout2_1_0_2Backward_dReciprocalRoot [B, 16], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], dResidual2_1_1_2 [B, 16, 80], dResidual2_1_1 [B, 16, 80], dRmsNorm2_1_2_0 [B, 16, 80], dRmsNorm2_1_2_0_2 [B, 16, 80], rmsNorm2_1_2_0Weight [80], dRmsNorm2_1_1_0 [B, 16, 80], rmsNorm2_1_1_0Weight [80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80] to dResidual2_0_2 [B, 16, 80], dGru2_1_0_1 [B, 16, 80]
void linear2_1_2_1_0_0Dropout2_1_0_2Backward_dResidual2_0_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 80;
  int c = e % 80;
  float dReciprocalRoot = at(pass66, 5, n + 80);
  float reciprocalRoot = at(rmsNorm2_1_2_0ReciprocalRoot, 4, n);
  float reciprocalRoot2 = at(pass29, 8, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 80.0);
  vec4 dTotal = fetch(dResidual2_1_1_2, 8, n * 80 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_1_1, 8, n * 80 + c) + (((row(pass55, 7, 0, 80, n, c) + row(pass55, 7, 11840, 80, n, c)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal) + ((row(pass65, 6, 0, 80, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot2));
  vec4 mask = dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25);
  vec4 dTotal3 = (dProduct * (fetch(pass23, 8, n * 80 + c) + (fetch(gru2_1_0_1_3, 8, n * 80 + c) * mask)));
  vec4 dTotal4 = ((dTotal2 + dTotal3) + dTotal3);
  r0 = dTotal4;
  r1 = (dTotal4 * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1 [B, 16, 80] to dGru2_1_0_1_2 [B, 16, 400]
void gru2_1_0_1Backward_dGru2_1_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 6400;
    int t = (e % 6400) / 400;
    int c = e % 400;
    if (b < batch && t < 16 && c < 80) {
      r0 = fetch(dGru2_1_0_1, 8, b * 1280 + t * 80 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_3 [B, 16, 80], gru2_1_0_1_2 [B, 16, 400] to dGru2_1_0_1_4 [B, 16, 400]
void gru2_1_0_1Backward3_dGru2_1_0_1_4(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (6000);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 dy = fetch(dGru2_1_0_1_3, 8, b * 1280 + j + 1200);
      vec4 r = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6080);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6160);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6240);
      vec4 m = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6320);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (6080);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 dy = fetch(dGru2_1_0_1_3, 8, b * 1280 + j + 1200);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6160);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6240);
      vec4 previous = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 5600);
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (6160);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 dy = fetch(dGru2_1_0_1_3, 8, b * 1280 + j + 1200);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6160);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6240);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (6240);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 dy = fetch(dGru2_1_0_1_3, 8, b * 1280 + j + 1200);
      vec4 r = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6080);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6160);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6240);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (6320);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 dy = fetch(dGru2_1_0_1_3, 8, b * 1280 + j + 1200);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 6160);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:18 gru
// from gru2_1_0_1WeightHhL0 [240, 80], dGru2_1_0_1_4 [B, 16, 400], dGru2_1_0_1_3 [B, 16, 80], gru2_1_0_1_2 [B, 16, 400] to dGru2_1_0_1_4 [B, 16, 400]
void gru2_1_0_1Backward3_dGru2_1_0_1_4_2(int e, out vec4 r0) {
  r0 = fetch(dGru2_1_0_1_4, 9, e);
  {
    int rest = e - (s * -400 + 5600);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6000));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6080));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6240));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + s * -80 + j + 1120) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + j + 6320));
      vec4 r = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5680);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5760);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5840);
      vec4 m = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5920);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (s * -400 + 5680);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6000));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6080));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6240));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + s * -80 + j + 1120) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + j + 6320));
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5760);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5840);
      vec4 previous = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5200);
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (s * -400 + 5760);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6000));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6080));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6240));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + s * -80 + j + 1120) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + j + 6320));
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5760);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5840);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (s * -400 + 5840);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6000));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6080));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6240));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + s * -80 + j + 1120) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + j + 6320));
      vec4 r = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5680);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5760);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5840);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (s * -400 + 5920);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6000));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6080));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + k + 6240));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + s * -80 + j + 1120) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + s * -400 + j + 6320));
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + s * -400 + j + 5760);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:18 gru
// from gru2_1_0_1WeightHhL0 [240, 80], dGru2_1_0_1_4 [B, 16, 400], dGru2_1_0_1_3 [B, 16, 80], gru2_1_0_1_2 [B, 16, 400] to dGru2_1_0_1_4 [B, 16, 400]
void gru2_1_0_1Backward3_dGru2_1_0_1_4_3(int e, out vec4 r0) {
  r0 = fetch(dGru2_1_0_1_4, 9, e);
  {
    int b = e / 6400;
    int j = e % 6400;
    if (b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 400));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 480));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 640));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + j) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + j + 720));
      vec4 r = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 80);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 160);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 240);
      vec4 m = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 320);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (80);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 400));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 480));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 640));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + j) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + j + 720));
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 160);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 240);
      float previous = 0.0;
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (160);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 400));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 480));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 640));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + j) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + j + 720));
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 160);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 240);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (240);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 400));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 480));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 640));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + j) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + j + 720));
      vec4 r = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 80);
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 160);
      vec4 n = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 240);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (320);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sum += (fetch(parameters, 8, p0 + k * 80 + j) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 400));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 6400) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 480));
        sum += (fetch(parameters, 8, p0 + k * 80 + j + 12800) * at(dGru2_1_0_1_4, 9, b * 6400 + k + 640));
      }
      vec4 dy = ((fetch(dGru2_1_0_1_3, 8, b * 1280 + j) + sum) + fetch(dGru2_1_0_1_4, 9, b * 6400 + j + 720));
      vec4 z = fetch(gru2_1_0_1_2, 9, b * 6400 + j + 160);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
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

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_4 [B, 16, 400] to dGru2_1_0_1_5 [B, 16, 160]
void gru2_1_0_1Backward4_dGru2_1_0_1_5(int e, out vec4 r0) {
  int b = e / 2560;
  int t = (e % 2560) / 160;
  int c = e % 160;
  r0 = fetch(dGru2_1_0_1_4, 9, b * 6400 + t * 400 + c);
}

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_4 [B, 16, 400] to dGru2_1_0_1_6 [B, 16, 80]
void gru2_1_0_1Backward5_dGru2_1_0_1_6(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = fetch(dGru2_1_0_1_4, 9, b * 6400 + t * 400 + c + 240);
}

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_4 [B, 16, 400] to dGru2_1_0_1_8 [B, 16, 240]
void gru2_1_0_1Backward7_dGru2_1_0_1_8(int e, out vec4 r0) {
  int b = e / 3840;
  int t = (e % 3840) / 240;
  int c = e % 240;
  r0 = fetch(dGru2_1_0_1_4, 9, b * 6400 + t * 400 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  if (e < 163840) {
    gru2_1_0_1Backward4_dGru2_1_0_1_5(e, o0);
  } else if (e < 245760) {
    gru2_1_0_1Backward5_dGru2_1_0_1_6(e - 163840, o0);
  } else {
    gru2_1_0_1Backward7_dGru2_1_0_1_8(e - 245760, o0);
  }
}
`,
      },
      gru2_1_0_1Backward6_dGru2_1_0_1_7: {
        samplers: ['pass73', 'parameters', 'rmsNorm2_1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass73;
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

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_5 [B, 16, 160], dGru2_1_0_1_6 [B, 16, 80] to dGru2_1_0_1_7 [B, 16, 240]
void gru2_1_0_1Backward6_dGru2_1_0_1_7(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3840;
    int t = (e % 3840) / 240;
    int c = e % 240;
    if (b < batch && t < 16 && c < 160) {
      r0 = fetch(pass73, 9, b * 2560 + t * 160 + c);
    }
  }
  {
    int rest = e - (160);
    int b = rest / 3840;
    int t = (rest % 3840) / 240;
    int c = rest % 240;
    if (rest >= 0 && b < batch && t < 16 && c < 80) {
      r0 = fetch(pass73, 9, b * 1280 + t * 80 + c + 163840);
    }
  }
}

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_8 [B, 16, 240] to dGru2_1_0_1BiasIhL0 [1, 1, 240]
void gru2_1_0_1Backward11_dGru2_1_0_1BiasIhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dBiasIhL0 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBiasIhL0 += fetch(pass73, 9, n * 240 + c + 245760);
  }
  r0 = dBiasIhL0;
}

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_8 [B, 16, 240], gru2_1_0_1WeightIhL0 [240, 80] to dRmsNorm2_1_0_0 [B, 16, 80]
void gru2_1_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 240; d += 4) {
    vec4 x0 = fetch(pass73, 9, 245760 + r * 240 + d);
    vec4 x1 = fetch(pass73, 9, 245760 + 240 + r * 240 + d);
    vec4 x2 = fetch(pass73, 9, 245760 + 480 + r * 240 + d);
    vec4 x3 = fetch(pass73, 9, 245760 + 720 + r * 240 + d);
    vec4 x4 = fetch(pass73, 9, 245760 + 960 + r * 240 + d);
    vec4 x5 = fetch(pass73, 9, 245760 + 1200 + r * 240 + d);
    vec4 x6 = fetch(pass73, 9, 245760 + 1440 + r * 240 + d);
    vec4 x7 = fetch(pass73, 9, 245760 + 1680 + r * 240 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 80);
    vec4 y1 = fetch(parameters, 8, p0 + 80 + c + d * 80);
    vec4 y2 = fetch(parameters, 8, p0 + 160 + c + d * 80);
    vec4 y3 = fetch(parameters, 8, p0 + 240 + c + d * 80);
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
// from dGru2_1_0_1_8 [B, 16, 240], rmsNorm2_1_0_0 [B, 16, 80] to dGru2_1_0_1WeightIhL0 [240, 80]
void gru2_1_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass73, 9, 245760 + r + d * 240);
    vec4 x01 = fetch(pass73, 9, 245760 + 4 + r + d * 240);
    vec4 y0 = fetch(rmsNorm2_1_0_0, 8, c + d * 80);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass73, 9, 245760 + 240 + r + d * 240);
    vec4 x11 = fetch(pass73, 9, 245760 + 244 + r + d * 240);
    vec4 y1 = fetch(rmsNorm2_1_0_0, 8, 80 + c + d * 80);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass73, 9, 245760 + 480 + r + d * 240);
    vec4 x21 = fetch(pass73, 9, 245760 + 484 + r + d * 240);
    vec4 y2 = fetch(rmsNorm2_1_0_0, 8, 160 + c + d * 80);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass73, 9, 245760 + 720 + r + d * 240);
    vec4 x31 = fetch(pass73, 9, 245760 + 724 + r + d * 240);
    vec4 y3 = fetch(rmsNorm2_1_0_0, 8, 240 + c + d * 80);
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
  if (e < 245760) {
    gru2_1_0_1Backward6_dGru2_1_0_1_7(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 246000) {
    gru2_1_0_1Backward11_dGru2_1_0_1BiasIhL0(e - 245760, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 256240) {
    gru2_1_0_1InputGradient(e - 246000, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gru2_1_0_1WeightGradient2(e - 256240, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gru2_1_0_1WeightGradient: {
        samplers: ['pass74', 'pass30', 'pass23', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass74;
uniform sampler2D pass30;
uniform sampler2D pass23;
uniform sampler2D parameters;
const int p0 = 106000;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:18 gru
// from dGru2_1_0_1_7 [B, 16, 240], dGru2_1_0_1_10 [B, 16, 80] to dGru2_1_0_1WeightHhL0 [240, 80]
void gru2_1_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass74, 8, r + d * 240);
    vec4 x01 = fetch(pass74, 8, 4 + r + d * 240);
    vec4 y0 = fetch(pass30, 8, 81920 + c + d * 80);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass74, 8, 240 + r + d * 240);
    vec4 x11 = fetch(pass74, 8, 244 + r + d * 240);
    vec4 y1 = fetch(pass30, 8, 81920 + 80 + c + d * 80);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass74, 8, 480 + r + d * 240);
    vec4 x21 = fetch(pass74, 8, 484 + r + d * 240);
    vec4 y2 = fetch(pass30, 8, 81920 + 160 + c + d * 80);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass74, 8, 720 + r + d * 240);
    vec4 x31 = fetch(pass74, 8, 724 + r + d * 240);
    vec4 y3 = fetch(pass30, 8, 81920 + 240 + c + d * 80);
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
// from dGru2_1_0_1_7 [B, 16, 240] to dGru2_1_0_1BiasHhL0 [1, 1, 240]
void gru2_1_0_1Backward10_dGru2_1_0_1BiasHhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dGru = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dGru += fetch(pass74, 8, n * 240 + c);
  }
  r0 = dGru;
}

// specs/best-any.yaml:17 rmsNorm
// from dRmsNorm2_1_0_0 [B, 16, 80], residual2_0_2 [B, 16, 80], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_1_0_0Weight [1, 1, 80]
void rmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass74, 8, 246000, 80, n, c) * (fetch(pass23, 8, n * 80 + c) * at(pass23, 8, n + 81920)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:17 rmsNorm
// specs/best-any.yaml:32 dropout
// from dRmsNorm2_1_0_0 [B, 16, 80], rmsNorm2_1_0_0Weight [80], residual2_0_2 [B, 16, 80] to rmsNorm2_1_0_0Dropout2_0_2_3Backward_dReciprocalRoot [B, 16]
void rmsNorm2_1_0_0Dropout2_0_2_3Backward_rmsNorm2_1_0_0Dropout2_0_2_3Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    dReciprocalRoot += ((stripedFour(pass74, 8, 246000, 80, n * 80 + c, 80) * at(parameters, 8, p0 + c)) * four(pass23, 8, n * 80 + c, 80));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 2400) {
    gru2_1_0_1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 2640) {
    gru2_1_0_1Backward10_dGru2_1_0_1BiasHhL0(e - 2400, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 2720) {
    rmsNorm2_1_0_0Backward_dRmsNorm2_1_0_0Weight(e - 2640, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    rmsNorm2_1_0_0Dropout2_0_2_3Backward_rmsNorm2_1_0_0Dropout2_0_2_3Backward_dReciprocalRoot(e - 2720, o0);
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
        samplers: ['pass75', 'pass23', 'dResidual2_0_2', 'pass74', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass75;
uniform sampler2D pass23;
uniform sampler2D dResidual2_0_2;
uniform sampler2DArray pass74;
uniform sampler2D parameters;
const int p0 = 106000;
const int p1 = 3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:17 rmsNorm
// specs/best-any.yaml:32 dropout
// from rmsNorm2_1_0_0Dropout2_0_2_3Backward_dReciprocalRoot [B, 16], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], residual2_0_2 [B, 16, 80], dResidual2_0_2 [B, 16, 80], dRmsNorm2_1_0_0 [B, 16, 80], rmsNorm2_1_0_0Weight [80] to dResidual2_0_1 [B, 16, 80], dLinear2_0_2_2 [B, 16, 80]
void rmsNorm2_1_0_0Dropout2_0_2_3Backward_dResidual2_0_1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 80;
  int c = e % 80;
  float dReciprocalRoot = at(pass75, 5, n + 2720);
  float reciprocalRoot = at(pass23, 8, n + 81920);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 80.0);
  vec4 dTotal = (dProduct * fetch(pass23, 8, n * 80 + c));
  vec4 dTotal2 = (((fetch(dResidual2_0_2, 8, n * 80 + c) + ((row(pass74, 8, 246000, 80, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal);
  r0 = dTotal2;
  r1 = (dTotal2 * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  rmsNorm2_1_0_0Dropout2_0_2_3Backward_dResidual2_0_1(e, o0, o1);
}
`,
      },
      linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight: {
        samplers: [
          'pass80',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass80;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 2;
const int p3 = 67120;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// from dRmsNorm2_0_2_0 [B, 16, 80], dRmsNorm2_0_2_0_2 [B, 16, 80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_2_0Weight [1, 1, 80]
void linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dProduct = ((row(pass80, 7, 0, 80, n, c) + row(pass80, 7, 11840, 80, n, c)) * ((((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25)) + (fetch(gru2_0_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_0_1_1_9, 6, 0, 80, n, c) * dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25))) * at(rmsNorm2_0_2_0ReciprocalRoot, 4, n)));
    dWeight += dProduct;
  }
  r0 = dWeight;
}

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:23 dropout
// from dRmsNorm2_0_2_0 [B, 16, 80], dRmsNorm2_0_2_0_2 [B, 16, 80], rmsNorm2_0_2_0Weight [80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80] to linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot [B, 16]
void linear2_0_2_1_0_0Dropout2_0_1_2Backward_linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 dProduct = (((stripedFour(pass80, 7, 0, 80, n * 80 + c, 80) + stripedFour(pass80, 7, 11840, 80, n * 80 + c, 80)) * at(parameters, 8, p3 + c)) * (((four(pass1, 8, n * 80 + c + 4, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25)) + (four(gru2_0_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p1), n * 80 + c, 80, 858993460u, 1.25))) + (stripedFour(attention2_0_1_1_9, 6, 0, 80, n * 80 + c, 80) * dropoutFour(uint(p2), n * 80 + c, 80, 858993460u, 1.25))));
    dReciprocalRoot += dProduct;
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 80) {
    linear2_0_2_1_0_0RmsNorm2_0_2_0Backward_dRmsNorm2_0_2_0Weight(e, o0);
  } else {
    linear2_0_2_1_0_0Dropout2_0_1_2Backward_linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot(e - 80, o0);
  }
}
`,
      },
      linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2: {
        samplers: [
          'pass81',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass1',
          'gru2_0_0_1_3',
          'attention2_0_1_1_9',
          'dResidual2_0_1',
          'pass80',
          'parameters',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass81;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2DArray attention2_0_1_1_9;
uniform sampler2D dResidual2_0_1;
uniform sampler2DArray pass80;
uniform sampler2D parameters;
const int p0 = 2;
const int p1 = 0;
const int p2 = 1;
const int p3 = 67120;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:23 dropout
// from linear2_0_2_1_0_0Dropout2_0_1_2Backward_dReciprocalRoot [B, 16], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], dResidual2_0_1 [B, 16, 80], dRmsNorm2_0_2_0 [B, 16, 80], dRmsNorm2_0_2_0_2 [B, 16, 80], rmsNorm2_0_2_0Weight [80] to dResidual2_0_1_2 [B, 16, 80], dAttention2_0_1_1 [B, 16, 80]
void linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 80;
  int c = e % 80;
  float dReciprocalRoot = at(pass81, 5, n + 80);
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  float dProduct2 = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 80.0);
  vec4 mask = dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25);
  vec4 dTotal = (dProduct2 * (((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25)) + (fetch(gru2_0_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25))) + (row(attention2_0_1_1_9, 6, 0, 80, n, c) * mask)));
  r0 = dTotal;
  r1 = ((((fetch(dResidual2_0_1, 8, n * 80 + c) + (((row(pass80, 7, 0, 80, n, c) + row(pass80, 7, 11840, 80, n, c)) * fetch(parameters, 8, p3 + c)) * reciprocalRoot)) + dTotal) + dTotal) * mask);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  linear2_0_2_1_0_0Dropout2_0_1_2Backward_dResidual2_0_1_2(e, o0, o1);
}
`,
      },
      rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight: {
        samplers: ['pass90', 'pass1', 'gru2_0_0_1_3', 'pass8', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass90;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
uniform sampler2D pass8;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 1;
const int p2 = 41120;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:21 rmsNorm
// from dRmsNorm2_0_1_0 [B, 16, 80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_1_0Weight [1, 1, 80]
void rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass90, 6, 0, 80, n, c) * (((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25)) + (fetch(gru2_0_0_1_3, 8, n * 80 + c) * dropoutFour(uint(p1), n * 80 + c, 1, 858993460u, 1.25))) * at(pass8, 8, n)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:21 rmsNorm
// specs/best-any.yaml:19 dropout
// from dRmsNorm2_0_1_0 [B, 16, 80], rmsNorm2_0_1_0Weight [80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80] to linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot [B, 16]
void linear2_0_2_1_0_0Dropout2_0_0_2Backward_linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    dReciprocalRoot += ((stripedFour(pass90, 6, 0, 80, n * 80 + c, 80) * at(parameters, 8, p2 + c)) * ((four(pass1, 8, n * 80 + c + 4, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25)) + (four(gru2_0_0_1_3, 8, n * 80 + c, 80) * dropoutFour(uint(p1), n * 80 + c, 80, 858993460u, 1.25))));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 80) {
    rmsNorm2_0_1_0Backward_dRmsNorm2_0_1_0Weight(e, o0);
  } else {
    linear2_0_2_1_0_0Dropout2_0_0_2Backward_linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot(e - 80, o0);
  }
}
`,
      },
      linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1: {
        samplers: [
          'pass91',
          'rmsNorm2_0_2_0ReciprocalRoot',
          'pass8',
          'dResidual2_0_1_2',
          'dResidual2_0_1',
          'pass80',
          'parameters',
          'pass90',
          'pass1',
          'gru2_0_0_1_3',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D pass91;
uniform sampler2D rmsNorm2_0_2_0ReciprocalRoot;
uniform sampler2D pass8;
uniform sampler2D dResidual2_0_1_2;
uniform sampler2D dResidual2_0_1;
uniform sampler2DArray pass80;
uniform sampler2D parameters;
uniform sampler2DArray pass90;
uniform sampler2D pass1;
uniform sampler2D gru2_0_0_1_3;
const int p0 = 67120;
const int p1 = 41120;
const int p2 = 1;
const int p3 = 0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/best-any.yaml:29 linear
// specs/best-any.yaml:25 rmsNorm
// specs/best-any.yaml:21 rmsNorm
// specs/best-any.yaml:19 dropout
// from linear2_0_2_1_0_0Dropout2_0_0_2Backward_dReciprocalRoot [B, 16], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], dResidual2_0_1_2 [B, 16, 80], dResidual2_0_1 [B, 16, 80], dRmsNorm2_0_2_0 [B, 16, 80], dRmsNorm2_0_2_0_2 [B, 16, 80], rmsNorm2_0_2_0Weight [80], dRmsNorm2_0_1_0 [B, 16, 80], rmsNorm2_0_1_0Weight [80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80] to dDropout1 [B, 16, 80], dGru2_0_0_1 [B, 16, 80]
void linear2_0_2_1_0_0Dropout2_0_0_2Backward_dDropout1(int e, out vec4 r0, out vec4 r1) {
  int n = e / 80;
  int c = e % 80;
  float dReciprocalRoot = at(pass91, 5, n + 80);
  float reciprocalRoot = at(rmsNorm2_0_2_0ReciprocalRoot, 4, n);
  float reciprocalRoot2 = at(pass8, 8, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot2 * (reciprocalRoot2 * reciprocalRoot2)))) / 80.0);
  vec4 dTotal = fetch(dResidual2_0_1_2, 8, n * 80 + c);
  vec4 dTotal2 = ((((fetch(dResidual2_0_1, 8, n * 80 + c) + (((row(pass80, 7, 0, 80, n, c) + row(pass80, 7, 11840, 80, n, c)) * fetch(parameters, 8, p0 + c)) * reciprocalRoot)) + dTotal) + dTotal) + ((row(pass90, 6, 0, 80, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot2));
  vec4 mask = dropoutFour(uint(p2), n * 80 + c, 1, 858993460u, 1.25);
  vec4 dTotal3 = (dProduct * ((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p3), n * 80 + c, 1, 858993460u, 1.25)) + (fetch(gru2_0_0_1_3, 8, n * 80 + c) * mask)));
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
        samplers: ['pass99', 'pass9', 'pass1', 'rmsNorm2_0_0_0ReciprocalRoot', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass99;
uniform sampler2D pass9;
uniform sampler2D pass1;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 2160;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:18 gru
// from dGru2_0_0_1_7 [B, 16, 240], dGru2_0_0_1_10 [B, 16, 80] to dGru2_0_0_1WeightHhL0 [240, 80]
void gru2_0_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass99, 8, r + d * 240);
    vec4 x01 = fetch(pass99, 8, 4 + r + d * 240);
    vec4 y0 = fetch(pass9, 8, 81920 + c + d * 80);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass99, 8, 240 + r + d * 240);
    vec4 x11 = fetch(pass99, 8, 244 + r + d * 240);
    vec4 y1 = fetch(pass9, 8, 81920 + 80 + c + d * 80);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass99, 8, 480 + r + d * 240);
    vec4 x21 = fetch(pass99, 8, 484 + r + d * 240);
    vec4 y2 = fetch(pass9, 8, 81920 + 160 + c + d * 80);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass99, 8, 720 + r + d * 240);
    vec4 x31 = fetch(pass99, 8, 724 + r + d * 240);
    vec4 y3 = fetch(pass9, 8, 81920 + 240 + c + d * 80);
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
// from dGru2_0_0_1_7 [B, 16, 240] to dGru2_0_0_1BiasHhL0 [1, 1, 240]
void gru2_0_0_1Backward10_dGru2_0_0_1BiasHhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dGru = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dGru += fetch(pass99, 8, n * 240 + c);
  }
  r0 = dGru;
}

// specs/best-any.yaml:17 rmsNorm
// from dRmsNorm2_0_0_0 [B, 16, 80], embedding0 [B, 16, 80], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1] to dRmsNorm2_0_0_0Weight [1, 1, 80]
void rmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(int e, out vec4 r0) {
  int c = e;
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dWeight += (row(pass99, 8, 246000, 80, n, c) * ((fetch(pass1, 8, n * 80 + c + 4) * dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25)) * at(rmsNorm2_0_0_0ReciprocalRoot, 4, n)));
  }
  r0 = dWeight;
}

// specs/best-any.yaml:17 rmsNorm
// specs/best-any.yaml:12 dropout
// from dRmsNorm2_0_0_0 [B, 16, 80], rmsNorm2_0_0_0Weight [80], embedding0 [B, 16, 80] to rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot [B, 16]
void rmsNorm2_0_0_0Dropout1Backward_rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot(int e, out vec4 r0) {
  int n = e;
  vec4 dReciprocalRoot = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    dReciprocalRoot += ((stripedFour(pass99, 8, 246000, 80, n * 80 + c, 80) * at(parameters, 8, p1 + c)) * (four(pass1, 8, n * 80 + c + 4, 80) * dropoutFour(uint(p0), n * 80 + c, 80, 858993460u, 1.25)));
  }
  r0 = dReciprocalRoot;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 2400) {
    gru2_0_0_1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 2640) {
    gru2_0_0_1Backward10_dGru2_0_0_1BiasHhL0(e - 2400, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 2720) {
    rmsNorm2_0_0_0Backward_dRmsNorm2_0_0_0Weight(e - 2640, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    rmsNorm2_0_0_0Dropout1Backward_rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot(e - 2720, o0);
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
        samplers: ['pass100', 'rmsNorm2_0_0_0ReciprocalRoot', 'pass1', 'dDropout1', 'pass99', 'parameters'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass100;
uniform sampler2D rmsNorm2_0_0_0ReciprocalRoot;
uniform sampler2D pass1;
uniform sampler2D dDropout1;
uniform sampler2DArray pass99;
uniform sampler2D parameters;
const int p0 = 0;
const int p1 = 2160;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:17 rmsNorm
// specs/best-any.yaml:12 dropout
// from rmsNorm2_0_0_0Dropout1Backward_dReciprocalRoot [B, 16], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], embedding0 [B, 16, 80], dDropout1 [B, 16, 80], dRmsNorm2_0_0_0 [B, 16, 80], rmsNorm2_0_0_0Weight [80] to dEmbedding0 [B, 16, 80]
void rmsNorm2_0_0_0Dropout1Backward_dEmbedding0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float dReciprocalRoot = at(pass100, 5, n + 2720);
  float reciprocalRoot = at(rmsNorm2_0_0_0ReciprocalRoot, 4, n);
  float dProduct = ((dReciprocalRoot * ((-0.5) * (reciprocalRoot * (reciprocalRoot * reciprocalRoot)))) / 80.0);
  vec4 mask = dropoutFour(uint(p0), n * 80 + c, 1, 858993460u, 1.25);
  vec4 dProduct2 = (dProduct * (fetch(pass1, 8, n * 80 + c + 4) * mask));
  r0 = ((((fetch(dDropout1, 8, n * 80 + c) + ((row(pass99, 8, 246000, 80, n, c) * fetch(parameters, 8, p1 + c)) * reciprocalRoot)) + dProduct2) + dProduct2) * mask);
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
// from tokens [B, 16, 1], dEmbedding0 [B, 16, 80] to dEmbedding0Weight [27, 80]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
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
    vec4 y0 = fetch(dEmbedding0, 8, c + d * 80);
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
    vec4 y1 = fetch(dEmbedding0, 8, 80 + c + d * 80);
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
    vec4 y2 = fetch(dEmbedding0, 8, 160 + c + d * 80);
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
    vec4 y3 = fetch(dEmbedding0, 8, 240 + c + d * 80);
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
          'pass99',
          'pass100',
          'pass90',
          'pass74',
          'pass75',
          'pass65',
          'pass80',
          'pass77',
          'pass55',
          'pass52',
          'pass83',
          'pass58',
          'dEmbedding0Weight',
          'pass49',
          'pass89',
          'pass64',
        ],
        code: `${library}
uniform sampler2DArray pass99;
uniform sampler2DArray pass100;
uniform sampler2DArray pass90;
uniform sampler2DArray pass74;
uniform sampler2DArray pass75;
uniform sampler2DArray pass65;
uniform sampler2DArray pass80;
uniform sampler2DArray pass77;
uniform sampler2DArray pass55;
uniform sampler2DArray pass52;
uniform sampler2DArray pass83;
uniform sampler2DArray pass58;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2DArray pass49;
uniform sampler2D pass89;
uniform sampler2D pass64;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 2240 && e < 21440) { o0 = striped(pass99, 8, 256240, 80, e - 2240); return; } // dGru2_0_0_1WeightIhL0
  if (e >= 21440 && e < 40640) { o0 = striped(pass100, 5, 0, 80, e - 21440); return; } // dGru2_0_0_1WeightHhL0
  if (e >= 41200 && e < 60400) { o0 = striped(pass90, 6, 10240, 80, e - 41200); return; } // dAttention2_0_1_1InProjWeight
  if (e >= 106080 && e < 125280) { o0 = striped(pass74, 8, 256240, 80, e - 106080); return; } // dGru2_1_0_1WeightIhL0
  if (e >= 125280 && e < 144480) { o0 = striped(pass75, 5, 0, 80, e - 125280); return; } // dGru2_1_0_1WeightHhL0
  if (e >= 145040 && e < 164240) { o0 = striped(pass65, 6, 10240, 80, e - 145040); return; } // dAttention2_1_1_1InProjWeight
  if (e >= 67200 && e < 80000) { o0 = striped(pass80, 7, 22080, 80, e - 67200); return; } // dLinear2_0_2_1_0_0Weight
  if (e >= 80160 && e < 92960) { o0 = striped(pass80, 7, 10240, 80, e - 80160); return; } // dLinear2_0_2_1_1_0Weight
  if (e >= 93120 && e < 105920) { o0 = striped(pass77, 7, 20560, 160, e - 93120); return; } // dLinear2_0_2_2Weight
  if (e >= 171040 && e < 183840) { o0 = striped(pass55, 7, 22080, 80, e - 171040); return; } // dLinear2_1_2_1_0_0Weight
  if (e >= 184000 && e < 196800) { o0 = striped(pass55, 7, 10240, 80, e - 184000); return; } // dLinear2_1_2_1_1_0Weight
  if (e >= 196960 && e < 209760) { o0 = striped(pass52, 7, 20560, 160, e - 196960); return; } // dLinear2_1_2_2Weight
  if (e >= 60640 && e < 67040) { o0 = striped(pass83, 6, 10320, 80, e - 60640); return; } // dAttention2_0_1_1OutProjWeight
  if (e >= 164480 && e < 170880) { o0 = striped(pass58, 6, 10320, 80, e - 164480); return; } // dAttention2_1_1_1OutProjWeight
  if (e >= 0 && e < 2160) { o0 = striped(dEmbedding0Weight, 4, 0, 80, e); return; } // dEmbedding0Weight
  if (e >= 209920 && e < 212080) { o0 = striped(pass49, 6, 10272, 80, e - 209920); return; } // dLinear4Weight
  if (e >= 40640 && e < 40880) { o0 = fetch(pass99, 8, e - 40640 + 245760); return; } // dGru2_0_0_1BiasIhL0
  if (e >= 40880 && e < 41120) { o0 = fetch(pass100, 5, e - 40880 + 2400); return; } // dGru2_0_0_1BiasHhL0
  if (e >= 60400 && e < 60640) { o0 = fetch(pass89, 8, e - 60400 + 245760); return; } // dAttention2_0_1_1InProjBias
  if (e >= 144480 && e < 144720) { o0 = fetch(pass74, 8, e - 144480 + 245760); return; } // dGru2_1_0_1BiasIhL0
  if (e >= 144720 && e < 144960) { o0 = fetch(pass75, 5, e - 144720 + 2400); return; } // dGru2_1_0_1BiasHhL0
  if (e >= 164240 && e < 164480) { o0 = fetch(pass64, 8, e - 164240 + 245760); return; } // dAttention2_1_1_1InProjBias
  discard;
}
`,
      },
      gradients2: {
        samplers: [
          'dLinear2_0_2_1_0_0Bias',
          'dLinear2_0_2_1_1_0Bias',
          'dLinear2_1_2_1_0_0Bias',
          'dLinear2_1_2_1_1_0Bias',
          'pass100',
          'pass91',
          'pass83',
          'pass81',
          'pass77',
          'pass75',
          'pass66',
          'pass58',
          'pass56',
          'pass52',
          'pass50',
          'pass49',
        ],
        code: `${library}
uniform sampler2D dLinear2_0_2_1_0_0Bias;
uniform sampler2D dLinear2_0_2_1_1_0Bias;
uniform sampler2D dLinear2_1_2_1_0_0Bias;
uniform sampler2D dLinear2_1_2_1_1_0Bias;
uniform sampler2DArray pass100;
uniform sampler2D pass91;
uniform sampler2DArray pass83;
uniform sampler2D pass81;
uniform sampler2DArray pass77;
uniform sampler2DArray pass75;
uniform sampler2D pass66;
uniform sampler2DArray pass58;
uniform sampler2D pass56;
uniform sampler2DArray pass52;
uniform sampler2D pass50;
uniform sampler2DArray pass49;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 80000 && e < 80160) { o0 = fetch(dLinear2_0_2_1_0_0Bias, 3, e - 80000); return; } // dLinear2_0_2_1_0_0Bias
  if (e >= 92960 && e < 93120) { o0 = fetch(dLinear2_0_2_1_1_0Bias, 3, e - 92960); return; } // dLinear2_0_2_1_1_0Bias
  if (e >= 183840 && e < 184000) { o0 = fetch(dLinear2_1_2_1_0_0Bias, 3, e - 183840); return; } // dLinear2_1_2_1_0_0Bias
  if (e >= 196800 && e < 196960) { o0 = fetch(dLinear2_1_2_1_1_0Bias, 3, e - 196800); return; } // dLinear2_1_2_1_1_0Bias
  if (e >= 2160 && e < 2240) { o0 = fetch(pass100, 5, e - 2160 + 2640); return; } // dRmsNorm2_0_0_0Weight
  if (e >= 41120 && e < 41200) { o0 = fetch(pass91, 5, e - 41120); return; } // dRmsNorm2_0_1_0Weight
  if (e >= 67040 && e < 67120) { o0 = fetch(pass83, 6, e - 67040); return; } // dAttention2_0_1_1OutProjBias
  if (e >= 67120 && e < 67200) { o0 = fetch(pass81, 5, e - 67120); return; } // dRmsNorm2_0_2_0Weight
  if (e >= 105920 && e < 106000) { o0 = fetch(pass77, 7, e - 105920); return; } // dLinear2_0_2_2Bias
  if (e >= 106000 && e < 106080) { o0 = fetch(pass75, 5, e - 106000 + 2640); return; } // dRmsNorm2_1_0_0Weight
  if (e >= 144960 && e < 145040) { o0 = fetch(pass66, 5, e - 144960); return; } // dRmsNorm2_1_1_0Weight
  if (e >= 170880 && e < 170960) { o0 = fetch(pass58, 6, e - 170880); return; } // dAttention2_1_1_1OutProjBias
  if (e >= 170960 && e < 171040) { o0 = fetch(pass56, 5, e - 170960); return; } // dRmsNorm2_1_2_0Weight
  if (e >= 209760 && e < 209840) { o0 = fetch(pass52, 7, e - 209760); return; } // dLinear2_1_2_2Bias
  if (e >= 209840 && e < 209920) { o0 = fetch(pass50, 5, e - 209840); return; } // dRmsNorm3Weight
  if (e >= 212080 && e < 212107) { o0 = fetch(pass49, 6, e - 212080 + 4); return; } // dLinear4Bias
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
      pass1: { length: 163844, layers: 1 },
      rmsNorm2_0_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_0_0: { length: 163840, layers: 1 },
      gru2_0_0_1: { length: 61440, layers: 8 },
      gru2_0_0_1_2: { length: 819200, layers: 1 },
      gru2_0_0_1_3: { length: 163840, layers: 1 },
      residual2_0_0RmsNorm2_0_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_1_0: { length: 163840, layers: 1 },
      attention2_0_1_1: { length: 61440, layers: 8 },
      pass11: { length: 491520, layers: 1 },
      attention2_0_1_1_5: { length: 131072, layers: 1 },
      attention2_0_1_1Forward6_sum: { length: 8192, layers: 1 },
      attention2_0_1_1Forward6_largest: { length: 8192, layers: 1 },
      attention2_0_1_1Weights: { length: 131072, layers: 1 },
      attention2_0_1_1_6: { length: 163840, layers: 1 },
      attention2_0_1_1_7: { length: 20480, layers: 8 },
      residual2_0_0RmsNorm2_0_2_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_0_2_0: { length: 163840, layers: 1 },
      pass19: { length: 81920, layers: 8 },
      parallel2_0_2_1: { length: 327680, layers: 1 },
      linear2_0_2_2: { length: 20480, layers: 8 },
      residual2_0_0RmsNorm2_1_0_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_0_0: { length: 163840, layers: 1 },
      gru2_1_0_1: { length: 61440, layers: 8 },
      gru2_1_0_1_2: { length: 819200, layers: 1 },
      gru2_1_0_1_3: { length: 163840, layers: 1 },
      residual2_0_0RmsNorm2_1_1_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_1_0: { length: 163840, layers: 1 },
      attention2_1_1_1: { length: 61440, layers: 8 },
      pass31: { length: 491520, layers: 1 },
      attention2_1_1_1_5: { length: 131072, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_sum: { length: 8192, layers: 1 },
      attention2_0_1_1Attention2_1_1_1Forward_largest: { length: 8192, layers: 1 },
      attention2_1_1_1Weights: { length: 131072, layers: 1 },
      attention2_1_1_1_6: { length: 163840, layers: 1 },
      attention2_1_1_1_7: { length: 20480, layers: 8 },
      residual2_0_0RmsNorm2_1_2_0Forward_sum: { length: 2048, layers: 1 },
      rmsNorm2_1_2_0: { length: 163840, layers: 1 },
      pass39: { length: 81920, layers: 8 },
      parallel2_1_2_1: { length: 327680, layers: 1 },
      linear2_1_2_2: { length: 20480, layers: 8 },
      residual2_0_0RmsNorm3Forward_sum: { length: 2048, layers: 1 },
      rmsNorm3: { length: 163840, layers: 1 },
      linear4: { length: 7168, layers: 8 },
      lossForward2_sumPart: { length: 2048, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
      gru2_0_0_1_2_before: { length: 819200, layers: 1 },
      gru2_1_0_1_2_before: { length: 819200, layers: 1 },
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
        numbers: [40640, 2240],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_0_0_1', 'parameters'],
        writes: ['gru2_0_0_1_2_before'],
        s: 0,
        numbers: [40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 0,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 1,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 2,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 3,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 4,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 5,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 6,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 7,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 8,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 9,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 10,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 11,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 12,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2_before'],
        s: 13,
        numbers: [21440, 40880],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_0_0_1_2_before', 'parameters', 'gru2_0_0_1'],
        writes: ['gru2_0_0_1_2'],
        s: 14,
        numbers: [21440, 40880],
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
        numbers: [60400, 41200],
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
        numbers: [67040, 60640],
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
        numbers: [80000, 67200, 92960, 80160],
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
        numbers: [105920, 93120],
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
        numbers: [144480, 106080],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2',
        reads: ['gru2_1_0_1', 'parameters'],
        writes: ['gru2_1_0_1_2_before'],
        s: 0,
        numbers: [144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 0,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 1,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 2,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 3,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 4,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 5,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 6,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 7,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 8,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 9,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 10,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 11,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 12,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2_before'],
        s: 13,
        numbers: [125280, 144720],
      },
      {
        shader: 'gru2_0_0_1Forward2_gru2_0_0_1_2_2',
        reads: ['gru2_1_0_1_2_before', 'parameters', 'gru2_1_0_1'],
        writes: ['gru2_1_0_1_2'],
        s: 14,
        numbers: [125280, 144720],
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
        numbers: [164240, 145040],
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
        numbers: [170880, 164480],
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
        numbers: [183840, 171040, 196800, 184000],
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
        numbers: [209760, 196960],
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

// specs/best-any.yaml:11 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 80] to embedding0 [B, 16, 80]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 80 + c);
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
// from embedding0 [B, 16, 80] to rmsNorm2_0_0_0Forward_sum [B, 16]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 x = four(pass1, 8, n * 80 + c + 4, 80);
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
const int p0 = 2160;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:17 rmsNorm
// from rmsNorm2_0_0_0Forward_sum [B, 16], embedding0 [B, 16, 80], rmsNorm2_0_0_0Weight [80] to rmsNorm2_0_0_0 [B, 16, 80]
void rmsNorm2_0_0_0Forward_rmsNorm2_0_0_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float sum = at(rmsNorm2_0_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = ((fetch(pass1, 8, n * 80 + c + 4) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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
// from rmsNorm2_0_0_0 [B, 16, 80], gru2_0_0_1WeightIhL0 [240, 80], gru2_0_0_1BiasIhL0 [240] to gru2_0_0_1 [B, 16, 240]
void gru2_0_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 240 * 8;
  int c = e % 240;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_0_0, 8, r * 80 + d);
    vec4 x1 = fetch(rmsNorm2_0_0_0, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(rmsNorm2_0_0_0, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(rmsNorm2_0_0_0, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(rmsNorm2_0_0_0, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(rmsNorm2_0_0_0, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(rmsNorm2_0_0_0, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(rmsNorm2_0_0_0, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c * 80 + d);
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
// from gru2_0_0_1 [B, 16, 240], gru2_0_0_1BiasHhL0 [240] to gru2_0_0_1_2 [B, 16, 400]
void gru2_0_0_1Forward2_gru2_0_0_1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 6400;
    int j = e % 6400;
    if (b < batch && j < 80) {
      float sumR = 0.0;
      float sumZ = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j + 80) + (fetch(parameters, 8, p0 + j + 80) + sumZ)));
      vec4 m = (fetch(parameters, 8, p0 + j + 160) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 240, b * 16, j + 160) + (r * m)));
      float previous = 0.0;
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (80);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      float sumR = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (160);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      float sumZ = 0.0;
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j + 80) + (fetch(parameters, 8, p0 + j + 80) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (240);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      float sumR = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p0 + j + 160) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 240, b * 16, j + 160) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (320);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      float sumM = 0.0;
      vec4 m = (fetch(parameters, 8, p0 + j + 160) + sumM);
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
// from gru2_0_0_1WeightHhL0 [240, 80], gru2_0_0_1_2 [B, 16, 400], gru2_0_0_1 [B, 16, 240], gru2_0_0_1BiasHhL0 [240] to gru2_0_0_1_2 [B, 16, 400]
void gru2_0_0_1Forward2_gru2_0_0_1_2_2(int e, out vec4 r0) {
  r0 = fetch(gru2_0_0_1_2, 9, e);
  {
    int rest = e - (s * 400 + 400);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumR = vec4(0.0);
      vec4 sumZ = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumR += (four(parameters, 8, p0 + j * 80 + k, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
        sumZ += (four(parameters, 8, p0 + j * 80 + k + 6400, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
        sumM += (four(parameters, 8, p0 + j * 80 + k + 12800, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j + 80) + (fetch(parameters, 8, p1 + j + 80) + sumZ)));
      vec4 m = (fetch(parameters, 8, p1 + j + 160) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j + 160) + (r * m)));
      vec4 previous = fetch(gru2_0_0_1_2, 9, b * 6400 + s * 400 + j);
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (s * 400 + 480);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumR = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumR += (four(parameters, 8, p0 + j * 80 + k, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (s * 400 + 560);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumZ = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumZ += (four(parameters, 8, p0 + j * 80 + k + 6400, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 z = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j + 80) + (fetch(parameters, 8, p1 + j + 80) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (s * 400 + 640);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumR = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumR += (four(parameters, 8, p0 + j * 80 + k, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
        sumM += (four(parameters, 8, p0 + j * 80 + k + 12800, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 r = sigmoid((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p1 + j + 160) + sumM);
      vec4 n = tanh_((row(gru2_0_0_1, 7, 0, 240, b * 16 + s + 1, j + 160) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (s * 400 + 720);
    int b = rest / 6400;
    int j = rest % 6400;
    if (rest >= 0 && b < batch && j < 80) {
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 80; k++) {
        sumM += (four(parameters, 8, p0 + j * 80 + k + 12800, 80) * at(gru2_0_0_1_2, 9, b * 6400 + s * 400 + k));
      }
      vec4 m = (fetch(parameters, 8, p1 + j + 160) + sumM);
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
// from gru2_0_0_1_2 [B, 16, 400] to gru2_0_0_1_3 [B, 16, 80]
void gru2_0_0_1Forward3_gru2_0_0_1_3(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = fetch(gru2_0_0_1_2, 9, b * 6400 + t * 400 + c);
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80] to residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_0_1_0Forward_residual2_0_0RmsNorm2_0_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = (four(pass1, 8, n * 80 + c + 4, 80) + four(gru2_0_0_1_3, 8, n * 80 + c, 80));
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
const int p0 = 41120;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from residual2_0_0RmsNorm2_0_1_0Forward_sum [B, 16], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], rmsNorm2_0_1_0Weight [80] to rmsNorm2_0_1_0 [B, 16, 80]
void residual2_0_0RmsNorm2_0_1_0Forward_rmsNorm2_0_1_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float sum = at(residual2_0_0RmsNorm2_0_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = (((fetch(pass1, 8, n * 80 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 80 + c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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
// from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_2 [B, 16, 80]
void attention2_0_1_1Forward2_attention2_0_1_1_2(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = row(attention2_0_1_1, 7, 0, 240, b * 16 + t, c);
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_3 [B, 16, 80]
void attention2_0_1_1Forward3_attention2_0_1_1_3(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = row(attention2_0_1_1, 7, 0, 240, b * 16 + t, c + 80);
}

// specs/best-any.yaml:22 attention
// from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_4 [B, 16, 80]
void attention2_0_1_1Forward4_attention2_0_1_1_4(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int c = e % 80;
  r0 = row(attention2_0_1_1, 7, 0, 240, b * 16 + t, c + 160);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  if (e < 163840) {
    attention2_0_1_1Forward2_attention2_0_1_1_2(e, o0);
  } else if (e < 327680) {
    attention2_0_1_1Forward3_attention2_0_1_1_3(e - 163840, o0);
  } else {
    attention2_0_1_1Forward4_attention2_0_1_1_4(e - 327680, o0);
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
// from attention2_0_1_1_2 [B, 16, 80], attention2_0_1_1_3 [B, 16, 80] to attention2_0_1_1_5 [B, 64, 16]
void attention2_0_1_1Forward5_attention2_0_1_1_5(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 20; d++) {
    sum += (at(pass11, 9, b * 1280 + t * 80 + h * 20 + d) * four(pass11, 9, b * 1280 + u * 80 + h * 20 + d + 163840, 80));
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
    largest = max(largest, ((0.22360679774997896 * four(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.22360679774997896 * four(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
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
  vec4 power_ = exp((((0.22360679774997896 * fetch(attention2_0_1_1_5, 8, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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
// from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 80] to attention2_0_1_1_6 [B, 16, 80]
void attention2_0_1_1Forward7_attention2_0_1_1_6(int e, out vec4 r0) {
  int b = e / 1280;
  int t = (e % 1280) / 80;
  int h = (e % 80) / 20;
  int d = e % 20;
  vec4 sum = vec4(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(attention2_0_1_1Weights, 8, b * 1024 + h * 256 + t * 16 + u) * fetch(pass11, 9, b * 1280 + u * 80 + h * 20 + d + 327680));
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

// specs/best-any.yaml:22 attention
// from attention2_0_1_1_6 [B, 16, 80], attention2_0_1_1OutProjWeight [80, 80], attention2_0_1_1OutProjBias [80] to attention2_0_1_1_7 [B, 16, 80]
void attention2_0_1_1Forward8(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(attention2_0_1_1_6, 8, r * 80 + d);
    vec4 x1 = fetch(attention2_0_1_1_6, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(attention2_0_1_1_6, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(attention2_0_1_1_6, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(attention2_0_1_1_6, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(attention2_0_1_1_6, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(attention2_0_1_1_6, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(attention2_0_1_1_6, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c * 80 + d);
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80] to residual2_0_0RmsNorm2_0_2_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_0_2_0Forward_residual2_0_0RmsNorm2_0_2_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = ((four(pass1, 8, n * 80 + c + 4, 80) + four(gru2_0_0_1_3, 8, n * 80 + c, 80)) + stripedFour(attention2_0_1_1_7, 7, 0, 80, n * 80 + c, 80));
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
const int p0 = 67120;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from residual2_0_0RmsNorm2_0_2_0Forward_sum [B, 16], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], rmsNorm2_0_2_0Weight [80] to rmsNorm2_0_2_0 [B, 16, 80]
void residual2_0_0RmsNorm2_0_2_0Forward_rmsNorm2_0_2_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float sum = at(residual2_0_0RmsNorm2_0_2_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = ((((fetch(pass1, 8, n * 80 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 80 + c)) + row(attention2_0_1_1_7, 7, 0, 80, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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
// from rmsNorm2_0_2_0 [B, 16, 80], linear2_0_2_1_0_0Weight [160, 80], linear2_0_2_1_0_0Bias [160] to linear2_0_2_1_0_0 [B, 16, 160]
void linear2_0_2_1_0_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 160 * 8;
  int c = e % 160;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 80 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c * 80 + d);
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
// from rmsNorm2_0_2_0 [B, 16, 80], linear2_0_2_1_1_0Weight [160, 80], linear2_0_2_1_1_0Bias [160] to linear2_0_2_1_1_0 [B, 16, 160]
void linear2_0_2_1_1_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 160 * 8;
  int c = e % 160;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(rmsNorm2_0_2_0, 8, r * 80 + d);
    vec4 x1 = fetch(rmsNorm2_0_2_0, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(rmsNorm2_0_2_0, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(rmsNorm2_0_2_0, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(rmsNorm2_0_2_0, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(rmsNorm2_0_2_0, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(rmsNorm2_0_2_0, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(rmsNorm2_0_2_0, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 240 + c * 80 + d);
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
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 40960) {
    linear2_0_2_1_0_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0_2_1_1_0Forward(e - 40960, o0, o1, o2, o3, o4, o5, o6, o7);
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
// from linear2_0_2_1_0_0 [B, 16, 160], linear2_0_2_1_1_0 [B, 16, 160] to parallel2_0_2_1 [B, 16, 160]
void silu2_0_2_1_0_1Parallel2_0_2_1Forward_parallel2_0_2_1(int e, out vec4 r0) {
  int i = e;
  vec4 total = striped(pass19, 8, 0, 160, i);
  r0 = ((total * sigmoid(total)) * striped(pass19, 8, 40960, 160, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
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
// from parallel2_0_2_1 [B, 16, 160], linear2_0_2_2Weight [80, 160], linear2_0_2_2Bias [80] to linear2_0_2_2 [B, 16, 80]
void linear2_0_2_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 80 * 8;
  int c = e % 80;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 160; d += 4) {
    vec4 x0 = fetch(parallel2_0_2_1, 9, r * 160 + d);
    vec4 x1 = fetch(parallel2_0_2_1, 9, 160 + r * 160 + d);
    vec4 x2 = fetch(parallel2_0_2_1, 9, 320 + r * 160 + d);
    vec4 x3 = fetch(parallel2_0_2_1, 9, 480 + r * 160 + d);
    vec4 x4 = fetch(parallel2_0_2_1, 9, 640 + r * 160 + d);
    vec4 x5 = fetch(parallel2_0_2_1, 9, 800 + r * 160 + d);
    vec4 x6 = fetch(parallel2_0_2_1, 9, 960 + r * 160 + d);
    vec4 x7 = fetch(parallel2_0_2_1, 9, 1120 + r * 160 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 160 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 160 + c * 160 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 320 + c * 160 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 480 + c * 160 + d);
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80] to residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_0_0Forward_residual2_0_0RmsNorm2_1_0_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = (((four(pass1, 8, n * 80 + c + 4, 80) + four(gru2_0_0_1_3, 8, n * 80 + c, 80)) + stripedFour(attention2_0_1_1_7, 7, 0, 80, n * 80 + c, 80)) + stripedFour(linear2_0_2_2, 7, 0, 80, n * 80 + c, 80));
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
const int p0 = 106000;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:17 rmsNorm
// from residual2_0_0RmsNorm2_1_0_0Forward_sum [B, 16], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], rmsNorm2_1_0_0Weight [80] to rmsNorm2_1_0_0 [B, 16, 80]
void residual2_0_0RmsNorm2_1_0_0Forward_rmsNorm2_1_0_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float sum = at(residual2_0_0RmsNorm2_1_0_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = (((((fetch(pass1, 8, n * 80 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 80 + c)) + row(attention2_0_1_1_7, 7, 0, 80, n, c)) + row(linear2_0_2_2, 7, 0, 80, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80] to residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_1_0Forward_residual2_0_0RmsNorm2_1_1_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = ((((four(pass1, 8, n * 80 + c + 4, 80) + four(gru2_0_0_1_3, 8, n * 80 + c, 80)) + stripedFour(attention2_0_1_1_7, 7, 0, 80, n * 80 + c, 80)) + stripedFour(linear2_0_2_2, 7, 0, 80, n * 80 + c, 80)) + four(gru2_1_0_1_3, 8, n * 80 + c, 80));
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
const int p0 = 144960;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:21 rmsNorm
// from residual2_0_0RmsNorm2_1_1_0Forward_sum [B, 16], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], rmsNorm2_1_1_0Weight [80] to rmsNorm2_1_1_0 [B, 16, 80]
void residual2_0_0RmsNorm2_1_1_0Forward_rmsNorm2_1_1_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float sum = at(residual2_0_0RmsNorm2_1_1_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = ((((((fetch(pass1, 8, n * 80 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 80 + c)) + row(attention2_0_1_1_7, 7, 0, 80, n, c)) + row(linear2_0_2_2, 7, 0, 80, n, c)) + fetch(gru2_1_0_1_3, 8, n * 80 + c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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
    largest = max(largest, ((0.22360679774997896 * four(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.22360679774997896 * four(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
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
  vec4 power_ = exp((((0.22360679774997896 * fetch(attention2_1_1_1_5, 8, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
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
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_7 [B, 16, 80] to residual2_0_0RmsNorm2_1_2_0Forward_sum [B, 16]
void residual2_0_0RmsNorm2_1_2_0Forward_residual2_0_0RmsNorm2_1_2_0Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = (((((four(pass1, 8, n * 80 + c + 4, 80) + four(gru2_0_0_1_3, 8, n * 80 + c, 80)) + stripedFour(attention2_0_1_1_7, 7, 0, 80, n * 80 + c, 80)) + stripedFour(linear2_0_2_2, 7, 0, 80, n * 80 + c, 80)) + four(gru2_1_0_1_3, 8, n * 80 + c, 80)) + stripedFour(attention2_1_1_1_7, 7, 0, 80, n * 80 + c, 80));
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
const int p0 = 170960;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:25 rmsNorm
// from residual2_0_0RmsNorm2_1_2_0Forward_sum [B, 16], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_7 [B, 16, 80], rmsNorm2_1_2_0Weight [80] to rmsNorm2_1_2_0 [B, 16, 80]
void residual2_0_0RmsNorm2_1_2_0Forward_rmsNorm2_1_2_0(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float sum = at(residual2_0_0RmsNorm2_1_2_0Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = (((((((fetch(pass1, 8, n * 80 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 80 + c)) + row(attention2_0_1_1_7, 7, 0, 80, n, c)) + row(linear2_0_2_2, 7, 0, 80, n, c)) + fetch(gru2_1_0_1_3, 8, n * 80 + c)) + row(attention2_1_1_1_7, 7, 0, 80, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:33 rmsNorm
// from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_7 [B, 16, 80], linear2_1_2_2 [B, 16, 80] to residual2_0_0RmsNorm3Forward_sum [B, 16]
void residual2_0_0RmsNorm3Forward_residual2_0_0RmsNorm3Forward_sum(int e, out vec4 r0) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 80; c++) {
    vec4 total = ((((((four(pass1, 8, n * 80 + c + 4, 80) + four(gru2_0_0_1_3, 8, n * 80 + c, 80)) + stripedFour(attention2_0_1_1_7, 7, 0, 80, n * 80 + c, 80)) + stripedFour(linear2_0_2_2, 7, 0, 80, n * 80 + c, 80)) + four(gru2_1_0_1_3, 8, n * 80 + c, 80)) + stripedFour(attention2_1_1_1_7, 7, 0, 80, n * 80 + c, 80)) + stripedFour(linear2_1_2_2, 7, 0, 80, n * 80 + c, 80));
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
const int p0 = 209840;
layout(location = 0) out vec4 o0;

// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:16 residual
// specs/best-any.yaml:20 residual
// specs/best-any.yaml:24 residual
// specs/best-any.yaml:33 rmsNorm
// from residual2_0_0RmsNorm3Forward_sum [B, 16], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_7 [B, 16, 80], linear2_1_2_2 [B, 16, 80], rmsNorm3Weight [80] to rmsNorm3 [B, 16, 80]
void residual2_0_0RmsNorm3Forward_rmsNorm3(int e, out vec4 r0) {
  int n = e / 80;
  int c = e % 80;
  float sum = at(residual2_0_0RmsNorm3Forward_sum, 5, n);
  float reciprocalRoot = inversesqrt(((sum / 80.0) + 0.00001));
  r0 = ((((((((fetch(pass1, 8, n * 80 + c + 4) + fetch(gru2_0_0_1_3, 8, n * 80 + c)) + row(attention2_0_1_1_7, 7, 0, 80, n, c)) + row(linear2_0_2_2, 7, 0, 80, n, c)) + fetch(gru2_1_0_1_3, 8, n * 80 + c)) + row(attention2_1_1_1_7, 7, 0, 80, n, c)) + row(linear2_1_2_2, 7, 0, 80, n, c)) * reciprocalRoot) * fetch(parameters, 8, p0 + c));
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
const int p0 = 212080;
const int p1 = 209920;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/best-any.yaml:34 linear
// from rmsNorm3 [B, 16, 80], linear4Weight [27, 80], linear4Bias [27] to linear4 [B, 16, 27]
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
  for (int d = 0; d < 80; d += 4) {
    vec4 x0 = fetch(rmsNorm3, 8, r * 80 + d);
    vec4 x1 = fetch(rmsNorm3, 8, 80 + r * 80 + d);
    vec4 x2 = fetch(rmsNorm3, 8, 160 + r * 80 + d);
    vec4 x3 = fetch(rmsNorm3, 8, 240 + r * 80 + d);
    vec4 x4 = fetch(rmsNorm3, 8, 320 + r * 80 + d);
    vec4 x5 = fetch(rmsNorm3, 8, 400 + r * 80 + d);
    vec4 x6 = fetch(rmsNorm3, 8, 480 + r * 80 + d);
    vec4 x7 = fetch(rmsNorm3, 8, 560 + r * 80 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 80 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 80 + c * 80 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 160 + c * 80 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 240 + c * 80 + d);
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
