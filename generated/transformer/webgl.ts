// Made by wnc from specs/transformer.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 11268, layers: 1 },
      layerNorm2_0_0_0: { length: 256, layers: 1 },
      layerNorm2_0_0_0ReciprocalDeviation: { length: 256, layers: 1 },
      layerNorm2_0_0_0_2: { length: 11264, layers: 1 },
      attention2_0_0_1: { length: 4224, layers: 8 },
      pass5: { length: 33792, layers: 1 },
      attention2_0_0_1_5: { length: 16384, layers: 1 },
      attention2_0_0_1_7: { length: 1024, layers: 1 },
      attention2_0_0_1Forward6_largest: { length: 1024, layers: 1 },
      pass8: { length: 32768, layers: 1 },
      attention2_0_0_1_8: { length: 11264, layers: 1 },
      attention2_0_0_1_9: { length: 1408, layers: 8 },
      layerNorm2_0_1_0: { length: 256, layers: 1 },
      layerNorm2_0_1_0ReciprocalDeviation: { length: 256, layers: 1 },
      layerNorm2_0_1_0_2: { length: 11264, layers: 1 },
      linear2_0_1_1: { length: 5632, layers: 8 },
      gelu2_0_1_2: { length: 45056, layers: 1 },
      linear2_0_1_3: { length: 1408, layers: 8 },
      layerNorm2_1_0_0: { length: 256, layers: 1 },
      layerNorm2_1_0_0ReciprocalDeviation: { length: 256, layers: 1 },
      layerNorm2_1_0_0_2: { length: 11264, layers: 1 },
      attention2_1_0_1: { length: 4224, layers: 8 },
      pass19: { length: 33792, layers: 1 },
      attention2_1_0_1_5: { length: 16384, layers: 1 },
      attention2_1_0_1_7: { length: 1024, layers: 1 },
      attention2_0_0_1Attention2_1_0_1Forward_largest: { length: 1024, layers: 1 },
      pass22: { length: 32768, layers: 1 },
      attention2_1_0_1_8: { length: 11264, layers: 1 },
      attention2_1_0_1_9: { length: 1408, layers: 8 },
      layerNorm2_1_1_0: { length: 256, layers: 1 },
      layerNorm2_1_1_0ReciprocalDeviation: { length: 256, layers: 1 },
      layerNorm2_1_1_0_2: { length: 11264, layers: 1 },
      linear2_1_1_1: { length: 5632, layers: 8 },
      gelu2_1_1_2: { length: 45056, layers: 1 },
      linear2_1_1_3: { length: 1408, layers: 8 },
      layerNorm2_2_0_0ReciprocalDeviation: { length: 256, layers: 1 },
      positions1LayerNorm2_2_0_0Forward_sum: { length: 256, layers: 1 },
      pass31: { length: 22528, layers: 1 },
      attention2_2_0_1: { length: 4224, layers: 8 },
      pass33: { length: 33792, layers: 1 },
      attention2_2_0_1_5: { length: 16384, layers: 1 },
      attention2_2_0_1_7: { length: 1024, layers: 1 },
      attention2_0_0_1Attention2_2_0_1Forward_largest: { length: 1024, layers: 1 },
      pass36: { length: 32768, layers: 1 },
      attention2_2_0_1_8: { length: 11264, layers: 1 },
      attention2_2_0_1_9: { length: 1408, layers: 8 },
      residual2_2_0: { length: 11264, layers: 1 },
      layerNorm2_2_1_0: { length: 256, layers: 1 },
      layerNorm2_2_1_0ReciprocalDeviation: { length: 256, layers: 1 },
      layerNorm2_2_1_0_2: { length: 11264, layers: 1 },
      linear2_2_1_1: { length: 5632, layers: 8 },
      gelu2_2_1_2: { length: 45056, layers: 1 },
      linear2_2_1_3: { length: 1408, layers: 8 },
      layerNorm3: { length: 256, layers: 1 },
      layerNorm3ReciprocalDeviation: { length: 256, layers: 1 },
      layerNorm3_2: { length: 11264, layers: 1 },
      linear4: { length: 896, layers: 8 },
      lossForward2_sum3: { length: 256, layers: 1 },
      lossForward2_largest: { length: 256, layers: 1 },
      lossForward2_sumPart: { length: 256, layers: 1 },
      pass49: { length: 6916, layers: 1 },
      pass50: { length: 1616, layers: 8 },
      dLayerNorm3Bias: { length: 44, layers: 1 },
      dLayerNorm3Weight: { length: 44, layers: 1 },
      layerNorm3Backward2_dMean: { length: 256, layers: 1 },
      layerNorm3Backward2_dReciprocalDeviation: { length: 256, layers: 1 },
      dResidual2_2_0: { length: 11264, layers: 1 },
      pass54: { length: 6732, layers: 8 },
      pass55: { length: 45232, layers: 1 },
      pass56: { length: 2376, layers: 8 },
      dLayerNorm2_2_1_0Bias: { length: 44, layers: 1 },
      dLayerNorm2_2_1_0Weight: { length: 44, layers: 1 },
      layerNorm2_2_1_0Backward2_dMean: { length: 256, layers: 1 },
      layerNorm2_2_1_0Backward2_dReciprocalDeviation: { length: 256, layers: 1 },
      dResidual2_1_1: { length: 11264, layers: 1 },
      pass60: { length: 1716, layers: 8 },
      pass61: { length: 27648, layers: 1 },
      attention2_2_0_1Backward4_dPower: { length: 1024, layers: 1 },
      dAttention2_2_0_1_3: { length: 16384, layers: 1 },
      pass64: { length: 22528, layers: 1 },
      dAttention2_2_0_1_6: { length: 33792, layers: 1 },
      pass66: { length: 2288, layers: 8 },
      dLayerNorm2_2_0_0Bias: { length: 44, layers: 1 },
      dLayerNorm2_2_0_0Weight: { length: 44, layers: 1 },
      layerNorm2_2_0_0Backward2_dMean: { length: 256, layers: 1 },
      layerNorm2_2_0_0Backward2_dReciprocalDeviation: { length: 256, layers: 1 },
      dResidual2_1_0: { length: 11264, layers: 1 },
      pass70: { length: 6732, layers: 8 },
      pass71: { length: 45232, layers: 1 },
      pass72: { length: 2376, layers: 8 },
      dLayerNorm2_1_1_0Bias: { length: 44, layers: 1 },
      dLayerNorm2_1_1_0Weight: { length: 44, layers: 1 },
      layerNorm2_1_1_0Backward2_dMean: { length: 256, layers: 1 },
      layerNorm2_1_1_0Backward2_dReciprocalDeviation: { length: 256, layers: 1 },
      dResidual2_0_1: { length: 11264, layers: 1 },
      pass76: { length: 1716, layers: 8 },
      pass77: { length: 27648, layers: 1 },
      attention2_1_0_1Backward4_dPower: { length: 1024, layers: 1 },
      dAttention2_1_0_1_3: { length: 16384, layers: 1 },
      pass80: { length: 22528, layers: 1 },
      dAttention2_1_0_1_6: { length: 33792, layers: 1 },
      pass82: { length: 2288, layers: 8 },
      dLayerNorm2_1_0_0Bias: { length: 44, layers: 1 },
      dLayerNorm2_1_0_0Weight: { length: 44, layers: 1 },
      layerNorm2_1_0_0Backward2_dMean: { length: 256, layers: 1 },
      layerNorm2_1_0_0Backward2_dReciprocalDeviation: { length: 256, layers: 1 },
      dResidual2_0_0: { length: 11264, layers: 1 },
      pass86: { length: 6732, layers: 8 },
      pass87: { length: 45232, layers: 1 },
      pass88: { length: 2376, layers: 8 },
      dLayerNorm2_0_1_0Bias: { length: 44, layers: 1 },
      dLayerNorm2_0_1_0Weight: { length: 44, layers: 1 },
      layerNorm2_0_1_0Backward2_dMean: { length: 256, layers: 1 },
      layerNorm2_0_1_0Backward2_dReciprocalDeviation: { length: 256, layers: 1 },
      dPositions1: { length: 11264, layers: 1 },
      pass92: { length: 1716, layers: 8 },
      pass93: { length: 27648, layers: 1 },
      attention2_0_0_1Backward4_dPower: { length: 1024, layers: 1 },
      dAttention2_0_0_1_3: { length: 16384, layers: 1 },
      pass96: { length: 22528, layers: 1 },
      dAttention2_0_0_1_6: { length: 33792, layers: 1 },
      pass98: { length: 2288, layers: 8 },
      dLayerNorm2_0_0_0Bias: { length: 44, layers: 1 },
      dLayerNorm2_0_0_0Weight: { length: 44, layers: 1 },
      layerNorm2_0_0_0Backward2_dMean: { length: 256, layers: 1 },
      layerNorm2_0_0_0Backward2_dReciprocalDeviation: { length: 256, layers: 1 },
      dEmbedding0: { length: 11264, layers: 1 },
      pass102: { length: 880, layers: 8 },
      gradients: { length: 74608, layers: 1 },
    },
    targets: 256,
    examples: 512,
    logits: { texture: 'linear4', offset: 0, columns: 27 },
    loss: { texture: 'pass50', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0',
        reads: ['pass1', 'parameters'],
        writes: ['layerNorm2_0_0_0', 'layerNorm2_0_0_0ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0_2',
        reads: ['layerNorm2_0_0_0', 'layerNorm2_0_0_0ReciprocalDeviation', 'pass1', 'parameters'],
        writes: ['layerNorm2_0_0_0_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward',
        reads: ['parameters', 'layerNorm2_0_0_0_2'],
        writes: ['attention2_0_0_1'],
        s: 0,
        numbers: [7788, 1980],
      },
      {
        shader: 'attention2_0_0_1Forward2_attention2_0_0_1_2',
        reads: ['attention2_0_0_1'],
        writes: ['pass5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward5_attention2_0_0_1_5',
        reads: ['pass5'],
        writes: ['attention2_0_0_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward6_attention2_0_0_1_7',
        reads: ['attention2_0_0_1_5'],
        writes: ['attention2_0_0_1_7', 'attention2_0_0_1Forward6_largest'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward6_attention2_0_0_1_6',
        reads: ['attention2_0_0_1Forward6_largest', 'attention2_0_0_1_5', 'attention2_0_0_1_7'],
        writes: ['pass8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward7_attention2_0_0_1_8',
        reads: ['pass8', 'pass5'],
        writes: ['attention2_0_0_1_8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward8',
        reads: ['parameters', 'attention2_0_0_1_8'],
        writes: ['attention2_0_0_1_9'],
        s: 0,
        numbers: [9856, 7920],
      },
      {
        shader: 'positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0',
        reads: ['pass1', 'parameters', 'attention2_0_0_1_9'],
        writes: ['layerNorm2_0_1_0', 'layerNorm2_0_1_0ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0_2',
        reads: [
          'layerNorm2_0_1_0',
          'layerNorm2_0_1_0ReciprocalDeviation',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
        ],
        writes: ['layerNorm2_0_1_0_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1Forward',
        reads: ['parameters', 'layerNorm2_0_1_0_2'],
        writes: ['linear2_0_1_1'],
        s: 0,
        numbers: [17732, 9988],
      },
      {
        shader: 'gelu2_0_1_2Forward_gelu2_0_1_2',
        reads: ['linear2_0_1_1'],
        writes: ['gelu2_0_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_3Forward',
        reads: ['parameters', 'gelu2_0_1_2'],
        writes: ['linear2_0_1_3'],
        s: 0,
        numbers: [25652, 17908],
      },
      {
        shader: 'positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0',
        reads: ['pass1', 'parameters', 'attention2_0_0_1_9', 'linear2_0_1_3'],
        writes: ['layerNorm2_1_0_0', 'layerNorm2_1_0_0ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0_2',
        reads: [
          'layerNorm2_1_0_0',
          'layerNorm2_1_0_0ReciprocalDeviation',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
        ],
        writes: ['layerNorm2_1_0_0_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward',
        reads: ['parameters', 'layerNorm2_1_0_0_2'],
        writes: ['attention2_1_0_1'],
        s: 0,
        numbers: [31592, 25784],
      },
      {
        shader: 'attention2_0_0_1Forward2_attention2_0_0_1_2',
        reads: ['attention2_1_0_1'],
        writes: ['pass19'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward5_attention2_0_0_1_5',
        reads: ['pass19'],
        writes: ['attention2_1_0_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_7',
        reads: ['attention2_1_0_1_5'],
        writes: ['attention2_1_0_1_7', 'attention2_0_0_1Attention2_1_0_1Forward_largest'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_6',
        reads: [
          'attention2_0_0_1Attention2_1_0_1Forward_largest',
          'attention2_1_0_1_5',
          'attention2_1_0_1_7',
        ],
        writes: ['pass22'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward7_attention2_0_0_1_8',
        reads: ['pass22', 'pass19'],
        writes: ['attention2_1_0_1_8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward8',
        reads: ['parameters', 'attention2_1_0_1_8'],
        writes: ['attention2_1_0_1_9'],
        s: 0,
        numbers: [33660, 31724],
      },
      {
        shader: 'positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0',
        reads: ['pass1', 'parameters', 'attention2_0_0_1_9', 'linear2_0_1_3', 'attention2_1_0_1_9'],
        writes: ['layerNorm2_1_1_0', 'layerNorm2_1_1_0ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0_2',
        reads: [
          'layerNorm2_1_1_0',
          'layerNorm2_1_1_0ReciprocalDeviation',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
        ],
        writes: ['layerNorm2_1_1_0_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1Forward',
        reads: ['parameters', 'layerNorm2_1_1_0_2'],
        writes: ['linear2_1_1_1'],
        s: 0,
        numbers: [41536, 33792],
      },
      {
        shader: 'gelu2_0_1_2Forward_gelu2_0_1_2',
        reads: ['linear2_1_1_1'],
        writes: ['gelu2_1_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_3Forward',
        reads: ['parameters', 'gelu2_1_1_2'],
        writes: ['linear2_1_1_3'],
        s: 0,
        numbers: [49456, 41712],
      },
      {
        shader: 'positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0ReciprocalDeviation',
        reads: [
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
        ],
        writes: ['layerNorm2_2_0_0ReciprocalDeviation', 'positions1LayerNorm2_2_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0',
        reads: [
          'positions1LayerNorm2_2_0_0Forward_sum',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
          'layerNorm2_2_0_0ReciprocalDeviation',
        ],
        writes: ['pass31'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Forward',
        reads: ['parameters', 'pass31'],
        writes: ['attention2_2_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward2_attention2_0_0_1_2',
        reads: ['attention2_2_0_1'],
        writes: ['pass33'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward5_attention2_0_0_1_5',
        reads: ['pass33'],
        writes: ['attention2_2_0_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_7',
        reads: ['attention2_2_0_1_5'],
        writes: ['attention2_2_0_1_7', 'attention2_0_0_1Attention2_2_0_1Forward_largest'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_6',
        reads: [
          'attention2_0_0_1Attention2_2_0_1Forward_largest',
          'attention2_2_0_1_5',
          'attention2_2_0_1_7',
        ],
        writes: ['pass36'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward7_attention2_0_0_1_8',
        reads: ['pass36', 'pass33'],
        writes: ['attention2_2_0_1_8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward8',
        reads: ['parameters', 'attention2_2_0_1_8'],
        writes: ['attention2_2_0_1_9'],
        s: 0,
        numbers: [57464, 55528],
      },
      {
        shader: 'positions1LayerNorm2_2_1_0Forward_residual2_2_0',
        reads: [
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
          'attention2_2_0_1_9',
        ],
        writes: ['residual2_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0',
        reads: [
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
          'attention2_2_0_1_9',
        ],
        writes: ['layerNorm2_2_1_0', 'layerNorm2_2_1_0ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0_2',
        reads: [
          'layerNorm2_2_1_0',
          'layerNorm2_2_1_0ReciprocalDeviation',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
          'attention2_2_0_1_9',
        ],
        writes: ['layerNorm2_2_1_0_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1Forward',
        reads: ['parameters', 'layerNorm2_2_1_0_2'],
        writes: ['linear2_2_1_1'],
        s: 0,
        numbers: [65340, 57596],
      },
      {
        shader: 'gelu2_0_1_2Forward_gelu2_0_1_2',
        reads: ['linear2_2_1_1'],
        writes: ['gelu2_2_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_3Forward',
        reads: ['parameters', 'gelu2_2_1_2'],
        writes: ['linear2_2_1_3'],
        s: 0,
        numbers: [73260, 65516],
      },
      {
        shader: 'residual2_2_1LayerNorm3Forward_layerNorm3',
        reads: ['residual2_2_0', 'linear2_2_1_3'],
        writes: ['layerNorm3', 'layerNorm3ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_2_1LayerNorm3Forward_layerNorm3_2',
        reads: [
          'layerNorm3',
          'layerNorm3ReciprocalDeviation',
          'residual2_2_0',
          'linear2_2_1_3',
          'parameters',
        ],
        writes: ['layerNorm3_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear4Forward',
        reads: ['parameters', 'layerNorm3_2'],
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
        writes: ['pass49'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass49', 'pass1', 'parameters', 'layerNorm3_2'],
        writes: ['pass50'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm3Backward_dLayerNorm3Bias',
        reads: ['pass50', 'residual2_2_0', 'linear2_2_1_3', 'layerNorm3', 'layerNorm3ReciprocalDeviation'],
        writes: ['dLayerNorm3Bias', 'dLayerNorm3Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm3Backward2_layerNorm3Backward2_dMean',
        reads: ['layerNorm3', 'pass50', 'parameters', 'residual2_2_0', 'linear2_2_1_3'],
        writes: ['layerNorm3Backward2_dMean', 'layerNorm3Backward2_dReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm3Backward2_dResidual2_2_0',
        reads: [
          'layerNorm3Backward2_dReciprocalDeviation',
          'layerNorm3',
          'layerNorm3Backward2_dMean',
          'layerNorm3ReciprocalDeviation',
          'pass50',
          'parameters',
          'residual2_2_0',
          'linear2_2_1_3',
        ],
        writes: ['dResidual2_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_1_3Backward_dLinear2_2_1_3Bias',
        reads: ['dResidual2_2_0', 'parameters', 'gelu2_2_1_2'],
        writes: ['pass54'],
        s: 0,
        numbers: [65516],
      },
      {
        shader: 'gelu2_2_1_2Linear2_2_1_1Backward_dLinear2_2_1_1',
        reads: ['pass54', 'linear2_2_1_1'],
        writes: ['pass55'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_1_1InputGradient',
        reads: ['pass55', 'parameters', 'layerNorm2_2_1_0_2'],
        writes: ['pass56'],
        s: 0,
        numbers: [57596],
      },
      {
        shader: 'layerNorm2_2_1_0Backward_dLayerNorm2_2_1_0Bias',
        reads: ['pass56', 'residual2_2_0', 'layerNorm2_2_1_0', 'layerNorm2_2_1_0ReciprocalDeviation'],
        writes: ['dLayerNorm2_2_1_0Bias', 'dLayerNorm2_2_1_0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_2_1_0Backward2_layerNorm2_2_1_0Backward2_dMean',
        reads: ['layerNorm2_2_1_0', 'pass56', 'parameters', 'residual2_2_0'],
        writes: ['layerNorm2_2_1_0Backward2_dMean', 'layerNorm2_2_1_0Backward2_dReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_2_1_0Backward2_dResidual2_1_1',
        reads: [
          'layerNorm2_2_1_0Backward2_dReciprocalDeviation',
          'layerNorm2_2_1_0',
          'layerNorm2_2_1_0Backward2_dMean',
          'layerNorm2_2_1_0ReciprocalDeviation',
          'dResidual2_2_0',
          'pass56',
          'parameters',
          'residual2_2_0',
        ],
        writes: ['dResidual2_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward_dAttention2_2_0_1OutProjBias',
        reads: ['dResidual2_1_1', 'parameters', 'attention2_2_0_1_8'],
        writes: ['pass60'],
        s: 0,
        numbers: [55528],
      },
      {
        shader: 'attention2_2_0_1Backward2_dAttention2_2_0_1Weights',
        reads: ['pass60', 'pass33', 'pass36'],
        writes: ['pass61'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward4_attention2_2_0_1Backward4_dPower',
        reads: ['pass61', 'pass36'],
        writes: ['attention2_2_0_1Backward4_dPower'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward4_dAttention2_2_0_1_3',
        reads: ['attention2_2_0_1Backward4_dPower', 'attention2_2_0_1_7', 'pass61', 'pass36'],
        writes: ['dAttention2_2_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward5_dAttention2_2_0_1_4',
        reads: ['dAttention2_2_0_1_3', 'pass33'],
        writes: ['pass64'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward7_dAttention2_2_0_1_6',
        reads: ['pass64', 'pass61'],
        writes: ['dAttention2_2_0_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward8_dAttention2_2_0_1InProjBias',
        reads: ['dAttention2_2_0_1_6', 'parameters', 'pass31'],
        writes: ['pass66'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_2_0_0Backward_dLayerNorm2_2_0_0Bias',
        reads: ['pass66', 'pass31', 'layerNorm2_2_0_0ReciprocalDeviation'],
        writes: ['dLayerNorm2_2_0_0Bias', 'dLayerNorm2_2_0_0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_2_0_0Backward2_layerNorm2_2_0_0Backward2_dMean',
        reads: ['pass66', 'parameters', 'pass31'],
        writes: ['layerNorm2_2_0_0Backward2_dMean', 'layerNorm2_2_0_0Backward2_dReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_2_0_0Backward2_dResidual2_1_0',
        reads: [
          'layerNorm2_2_0_0Backward2_dReciprocalDeviation',
          'layerNorm2_2_0_0Backward2_dMean',
          'layerNorm2_2_0_0ReciprocalDeviation',
          'dResidual2_1_1',
          'pass66',
          'parameters',
          'pass31',
        ],
        writes: ['dResidual2_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_1_3Backward_dLinear2_2_1_3Bias',
        reads: ['dResidual2_1_0', 'parameters', 'gelu2_1_1_2'],
        writes: ['pass70'],
        s: 0,
        numbers: [41712],
      },
      {
        shader: 'gelu2_2_1_2Linear2_2_1_1Backward_dLinear2_2_1_1',
        reads: ['pass70', 'linear2_1_1_1'],
        writes: ['pass71'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_1_1InputGradient',
        reads: ['pass71', 'parameters', 'layerNorm2_1_1_0_2'],
        writes: ['pass72'],
        s: 0,
        numbers: [33792],
      },
      {
        shader: 'layerNorm2_1_1_0Backward_dLayerNorm2_1_1_0Bias',
        reads: [
          'pass72',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'layerNorm2_1_1_0',
          'layerNorm2_1_1_0ReciprocalDeviation',
        ],
        writes: ['dLayerNorm2_1_1_0Bias', 'dLayerNorm2_1_1_0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_1_1_0Backward2_layerNorm2_1_1_0Backward2_dMean',
        reads: [
          'layerNorm2_1_1_0',
          'pass72',
          'parameters',
          'pass1',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
        ],
        writes: ['layerNorm2_1_1_0Backward2_dMean', 'layerNorm2_1_1_0Backward2_dReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_1_1_0Backward2_dResidual2_0_1',
        reads: [
          'layerNorm2_1_1_0Backward2_dReciprocalDeviation',
          'layerNorm2_1_1_0',
          'layerNorm2_1_1_0Backward2_dMean',
          'layerNorm2_1_1_0ReciprocalDeviation',
          'dResidual2_1_0',
          'pass72',
          'parameters',
          'pass1',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
        ],
        writes: ['dResidual2_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward_dAttention2_2_0_1OutProjBias',
        reads: ['dResidual2_0_1', 'parameters', 'attention2_1_0_1_8'],
        writes: ['pass76'],
        s: 0,
        numbers: [31724],
      },
      {
        shader: 'attention2_2_0_1Backward2_dAttention2_2_0_1Weights',
        reads: ['pass76', 'pass19', 'pass22'],
        writes: ['pass77'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward4_attention2_2_0_1Backward4_dPower',
        reads: ['pass77', 'pass22'],
        writes: ['attention2_1_0_1Backward4_dPower'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward4_dAttention2_2_0_1_3',
        reads: ['attention2_1_0_1Backward4_dPower', 'attention2_1_0_1_7', 'pass77', 'pass22'],
        writes: ['dAttention2_1_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward5_dAttention2_2_0_1_4',
        reads: ['dAttention2_1_0_1_3', 'pass19'],
        writes: ['pass80'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward7_dAttention2_2_0_1_6',
        reads: ['pass80', 'pass77'],
        writes: ['dAttention2_1_0_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_0_1Backward8_dAttention2_1_0_1InProjBias',
        reads: ['dAttention2_1_0_1_6', 'parameters', 'layerNorm2_1_0_0_2'],
        writes: ['pass82'],
        s: 0,
        numbers: [25784],
      },
      {
        shader: 'layerNorm2_1_0_0Backward_dLayerNorm2_1_0_0Bias',
        reads: [
          'pass82',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'layerNorm2_1_0_0',
          'layerNorm2_1_0_0ReciprocalDeviation',
        ],
        writes: ['dLayerNorm2_1_0_0Bias', 'dLayerNorm2_1_0_0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_1_0_0Backward2_layerNorm2_1_0_0Backward2_dMean',
        reads: ['layerNorm2_1_0_0', 'pass82', 'parameters', 'pass1', 'attention2_0_0_1_9', 'linear2_0_1_3'],
        writes: ['layerNorm2_1_0_0Backward2_dMean', 'layerNorm2_1_0_0Backward2_dReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_1_0_0Backward2_dResidual2_0_0',
        reads: [
          'layerNorm2_1_0_0Backward2_dReciprocalDeviation',
          'layerNorm2_1_0_0',
          'layerNorm2_1_0_0Backward2_dMean',
          'layerNorm2_1_0_0ReciprocalDeviation',
          'dResidual2_0_1',
          'pass82',
          'parameters',
          'pass1',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
        ],
        writes: ['dResidual2_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_1_3Backward_dLinear2_2_1_3Bias',
        reads: ['dResidual2_0_0', 'parameters', 'gelu2_0_1_2'],
        writes: ['pass86'],
        s: 0,
        numbers: [17908],
      },
      {
        shader: 'gelu2_2_1_2Linear2_2_1_1Backward_dLinear2_2_1_1',
        reads: ['pass86', 'linear2_0_1_1'],
        writes: ['pass87'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2_1_1InputGradient',
        reads: ['pass87', 'parameters', 'layerNorm2_0_1_0_2'],
        writes: ['pass88'],
        s: 0,
        numbers: [9988],
      },
      {
        shader: 'layerNorm2_0_1_0Backward_dLayerNorm2_0_1_0Bias',
        reads: [
          'pass88',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'layerNorm2_0_1_0',
          'layerNorm2_0_1_0ReciprocalDeviation',
        ],
        writes: ['dLayerNorm2_0_1_0Bias', 'dLayerNorm2_0_1_0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_0_1_0Backward2_layerNorm2_0_1_0Backward2_dMean',
        reads: ['layerNorm2_0_1_0', 'pass88', 'parameters', 'pass1', 'attention2_0_0_1_9'],
        writes: ['layerNorm2_0_1_0Backward2_dMean', 'layerNorm2_0_1_0Backward2_dReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_0_1_0Backward2_dPositions1',
        reads: [
          'layerNorm2_0_1_0Backward2_dReciprocalDeviation',
          'layerNorm2_0_1_0',
          'layerNorm2_0_1_0Backward2_dMean',
          'layerNorm2_0_1_0ReciprocalDeviation',
          'dResidual2_0_0',
          'pass88',
          'parameters',
          'pass1',
          'attention2_0_0_1_9',
        ],
        writes: ['dPositions1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward_dAttention2_2_0_1OutProjBias',
        reads: ['dPositions1', 'parameters', 'attention2_0_0_1_8'],
        writes: ['pass92'],
        s: 0,
        numbers: [7920],
      },
      {
        shader: 'attention2_2_0_1Backward2_dAttention2_2_0_1Weights',
        reads: ['pass92', 'pass5', 'pass8'],
        writes: ['pass93'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward4_attention2_2_0_1Backward4_dPower',
        reads: ['pass93', 'pass8'],
        writes: ['attention2_0_0_1Backward4_dPower'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward4_dAttention2_2_0_1_3',
        reads: ['attention2_0_0_1Backward4_dPower', 'attention2_0_0_1_7', 'pass93', 'pass8'],
        writes: ['dAttention2_0_0_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward5_dAttention2_2_0_1_4',
        reads: ['dAttention2_0_0_1_3', 'pass5'],
        writes: ['pass96'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_2_0_1Backward7_dAttention2_2_0_1_6',
        reads: ['pass96', 'pass93'],
        writes: ['dAttention2_0_0_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_1_0_1Backward8_dAttention2_1_0_1InProjBias',
        reads: ['dAttention2_0_0_1_6', 'parameters', 'layerNorm2_0_0_0_2'],
        writes: ['pass98'],
        s: 0,
        numbers: [1980],
      },
      {
        shader: 'layerNorm2_0_0_0Backward_dLayerNorm2_0_0_0Bias',
        reads: ['pass98', 'pass1', 'parameters', 'layerNorm2_0_0_0', 'layerNorm2_0_0_0ReciprocalDeviation'],
        writes: ['dLayerNorm2_0_0_0Bias', 'dLayerNorm2_0_0_0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_0_0_0Backward2_layerNorm2_0_0_0Backward2_dMean',
        reads: ['layerNorm2_0_0_0', 'pass98', 'parameters', 'pass1'],
        writes: ['layerNorm2_0_0_0Backward2_dMean', 'layerNorm2_0_0_0Backward2_dReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'layerNorm2_0_0_0Backward2_dEmbedding0',
        reads: [
          'layerNorm2_0_0_0Backward2_dReciprocalDeviation',
          'layerNorm2_0_0_0',
          'layerNorm2_0_0_0Backward2_dMean',
          'layerNorm2_0_0_0ReciprocalDeviation',
          'dPositions1',
          'pass98',
          'parameters',
          'pass1',
        ],
        writes: ['dEmbedding0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1Backward_dPositions1Weight',
        reads: ['dEmbedding0', 'examples'],
        writes: ['pass102'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients1',
        reads: [
          'pass88',
          'pass86',
          'pass72',
          'pass70',
          'pass56',
          'pass54',
          'pass98',
          'pass82',
          'pass66',
          'pass92',
          'pass76',
          'pass60',
          'pass102',
          'pass50',
          'pass87',
          'pass71',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients2',
        reads: [
          'pass55',
          'pass98',
          'pass82',
          'pass66',
          'dLayerNorm2_0_0_0Weight',
          'dLayerNorm2_0_0_0Bias',
          'pass92',
          'dLayerNorm2_0_1_0Weight',
          'dLayerNorm2_0_1_0Bias',
          'pass86',
          'dLayerNorm2_1_0_0Weight',
          'dLayerNorm2_1_0_0Bias',
          'pass76',
          'dLayerNorm2_1_1_0Weight',
          'dLayerNorm2_1_1_0Bias',
          'pass70',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients3',
        reads: [
          'dLayerNorm2_2_0_0Weight',
          'dLayerNorm2_2_0_0Bias',
          'pass60',
          'dLayerNorm2_2_1_0Weight',
          'dLayerNorm2_2_1_0Bias',
          'pass54',
          'dLayerNorm3Weight',
          'dLayerNorm3Bias',
          'pass50',
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

// specs/transformer.yaml:20 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 44] to embedding0 [B, 16, 44]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float row_ = at(examples, 4, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 44 + c);
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
      positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0: {
        samplers: ['pass1', 'parameters'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:26 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44] to layerNorm2_0_0_0 [B, 16, 1], layerNorm2_0_0_0ReciprocalDeviation [B, 16, 1]
void positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += (four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = ((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  vec4 reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = sum;
  r1 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0_2: {
        samplers: ['layerNorm2_0_0_0', 'layerNorm2_0_0_0ReciprocalDeviation', 'pass1', 'parameters'],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_0_0_0;
uniform sampler2D layerNorm2_0_0_0ReciprocalDeviation;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 1188;
const int p1 = 1892;
const int p2 = 1936;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:26 layerNorm
// from layerNorm2_0_0_0 [B, 16, 1], layerNorm2_0_0_0ReciprocalDeviation [B, 16, 1], embedding0 [B, 16, 44], positions1Weight [16, 44], layerNorm2_0_0_0Weight [44], layerNorm2_0_0_0Bias [44] to layerNorm2_0_0_0_2 [B, 16, 44]
void positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0_2(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(layerNorm2_0_0_0, 3, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = at(layerNorm2_0_0_0ReciprocalDeviation, 3, b * 16 + t);
  r0 = (((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0_2(e, o0);
}
`,
      },
      attention2_0_0_1Forward: {
        samplers: ['parameters', 'layerNorm2_0_0_0_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D layerNorm2_0_0_0_2;
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

// specs/transformer.yaml:27 attention
// from layerNorm2_0_0_0_2 [B, 16, 44], attention2_0_0_1InProjWeight [132, 44], attention2_0_0_1InProjBias [132] to attention2_0_0_1 [B, 16, 132]
void attention2_0_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 132 * 8;
  int c = e % 132;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(layerNorm2_0_0_0_2, 6, r * 44 + d);
    vec4 x1 = fetch(layerNorm2_0_0_0_2, 6, 44 + r * 44 + d);
    vec4 x2 = fetch(layerNorm2_0_0_0_2, 6, 88 + r * 44 + d);
    vec4 x3 = fetch(layerNorm2_0_0_0_2, 6, 132 + r * 44 + d);
    vec4 x4 = fetch(layerNorm2_0_0_0_2, 6, 176 + r * 44 + d);
    vec4 x5 = fetch(layerNorm2_0_0_0_2, 6, 220 + r * 44 + d);
    vec4 x6 = fetch(layerNorm2_0_0_0_2, 6, 264 + r * 44 + d);
    vec4 x7 = fetch(layerNorm2_0_0_0_2, 6, 308 + r * 44 + d);
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
  attention2_0_0_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      attention2_0_0_1Forward2_attention2_0_0_1_2: {
        samplers: ['attention2_0_0_1'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray attention2_0_0_1;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_2 [B, 16, 44]
void attention2_0_0_1Forward2_attention2_0_0_1_2(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  r0 = row(attention2_0_0_1, 6, 0, 132, b * 16 + t, c);
}

// specs/transformer.yaml:27 attention
// from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_3 [B, 16, 44]
void attention2_0_0_1Forward3_attention2_0_0_1_3(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  r0 = row(attention2_0_0_1, 6, 0, 132, b * 16 + t, c + 44);
}

// specs/transformer.yaml:27 attention
// from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_4 [B, 16, 44]
void attention2_0_0_1Forward4_attention2_0_0_1_4(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  r0 = row(attention2_0_0_1, 6, 0, 132, b * 16 + t, c + 88);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 11264) {
    attention2_0_0_1Forward2_attention2_0_0_1_2(e, o0);
  } else if (e < 22528) {
    attention2_0_0_1Forward3_attention2_0_0_1_3(e - 11264, o0);
  } else {
    attention2_0_0_1Forward4_attention2_0_0_1_4(e - 22528, o0);
  }
}
`,
      },
      attention2_0_0_1Forward5_attention2_0_0_1_5: {
        samplers: ['pass5'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass5;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1_2 [B, 16, 44], attention2_0_0_1_3 [B, 16, 44] to attention2_0_0_1_5 [B, 64, 16]
void attention2_0_0_1Forward5_attention2_0_0_1_5(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 11; d++) {
    sum += (at(pass5, 7, b * 704 + t * 44 + h * 11 + d) * four(pass5, 7, b * 704 + u * 44 + h * 11 + d + 11264, 44));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Forward5_attention2_0_0_1_5(e, o0);
}
`,
      },
      attention2_0_0_1Forward6_attention2_0_0_1_7: {
        samplers: ['attention2_0_0_1_5'],
        code: `${library}
const int batch = 16;
uniform sampler2D attention2_0_0_1_5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1_5 [B, 64, 16] to attention2_0_0_1_7 [B, 64, 1], attention2_0_0_1Forward6_largest [B, 64]
void attention2_0_0_1Forward6_attention2_0_0_1_7(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.30151134457776363 * four(attention2_0_0_1_5, 6, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.30151134457776363 * four(attention2_0_0_1_5, 6, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
    sum += power_;
  }
  r0 = sum;
  r1 = largest;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Forward6_attention2_0_0_1_7(e, o0, o1);
}
`,
      },
      attention2_0_0_1Forward6_attention2_0_0_1_6: {
        samplers: ['attention2_0_0_1Forward6_largest', 'attention2_0_0_1_5', 'attention2_0_0_1_7'],
        code: `${library}
const int batch = 16;
uniform sampler2D attention2_0_0_1Forward6_largest;
uniform sampler2D attention2_0_0_1_5;
uniform sampler2D attention2_0_0_1_7;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1Forward6_largest [B, 64], attention2_0_0_1_5 [B, 64, 16] to attention2_0_0_1_6 [B, 64, 16]
void attention2_0_0_1Forward6_attention2_0_0_1_6(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_0_1Forward6_largest, 4, b * 64 + t);
  vec4 power_ = exp((((0.30151134457776363 * fetch(attention2_0_0_1_5, 6, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  r0 = power_;
}

// specs/transformer.yaml:27 attention
// from attention2_0_0_1Forward6_largest [B, 64], attention2_0_0_1_7 [B, 64, 1], attention2_0_0_1_5 [B, 64, 16] to attention2_0_0_1Weights [B, 64, 16]
void attention2_0_0_1Forward6_attention2_0_0_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_0_1Forward6_largest, 4, b * 64 + t);
  float sum = at(attention2_0_0_1_7, 4, b * 64 + t);
  vec4 power_ = exp((((0.30151134457776363 * fetch(attention2_0_0_1_5, 6, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  vec4 attention2_0_0_1_6Again = power_;
  r0 = (attention2_0_0_1_6Again / sum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    attention2_0_0_1Forward6_attention2_0_0_1_6(e, o0);
  } else {
    attention2_0_0_1Forward6_attention2_0_0_1Weights(e - 16384, o0);
  }
}
`,
      },
      attention2_0_0_1Forward7_attention2_0_0_1_8: {
        samplers: ['pass8', 'pass5'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass8;
uniform sampler2D pass5;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1Weights [B, 64, 16], attention2_0_0_1_4 [B, 16, 44] to attention2_0_0_1_8 [B, 16, 44]
void attention2_0_0_1Forward7_attention2_0_0_1_8(int e, out float r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int h = (e % 44) / 11;
  int d = e % 11;
  float sum = float(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(pass8, 7, b * 1024 + h * 256 + t * 16 + u + 16384) * at(pass5, 7, b * 704 + u * 44 + h * 11 + d + 22528));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 11264; k++) {
    float one0;
    attention2_0_0_1Forward7_attention2_0_0_1_8(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      attention2_0_0_1Forward8: {
        samplers: ['parameters', 'attention2_0_0_1_8'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D attention2_0_0_1_8;
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

// specs/transformer.yaml:27 attention
// from attention2_0_0_1_8 [B, 16, 44], attention2_0_0_1OutProjWeight [44, 44], attention2_0_0_1OutProjBias [44] to attention2_0_0_1_9 [B, 16, 44]
void attention2_0_0_1Forward8(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(attention2_0_0_1_8, 6, r * 44 + d);
    vec4 x1 = fetch(attention2_0_0_1_8, 6, 44 + r * 44 + d);
    vec4 x2 = fetch(attention2_0_0_1_8, 6, 88 + r * 44 + d);
    vec4 x3 = fetch(attention2_0_0_1_8, 6, 132 + r * 44 + d);
    vec4 x4 = fetch(attention2_0_0_1_8, 6, 176 + r * 44 + d);
    vec4 x5 = fetch(attention2_0_0_1_8, 6, 220 + r * 44 + d);
    vec4 x6 = fetch(attention2_0_0_1_8, 6, 264 + r * 44 + d);
    vec4 x7 = fetch(attention2_0_0_1_8, 6, 308 + r * 44 + d);
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
  attention2_0_0_1Forward8(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0: {
        samplers: ['pass1', 'parameters', 'attention2_0_0_1_9'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44] to layerNorm2_0_1_0 [B, 16, 1], layerNorm2_0_1_0ReciprocalDeviation [B, 16, 1]
void positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += ((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = (((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  vec4 reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = sum;
  r1 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0_2: {
        samplers: [
          'layerNorm2_0_1_0',
          'layerNorm2_0_1_0ReciprocalDeviation',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_0_1_0;
uniform sampler2D layerNorm2_0_1_0ReciprocalDeviation;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
const int p0 = 1188;
const int p1 = 9900;
const int p2 = 9944;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from layerNorm2_0_1_0 [B, 16, 1], layerNorm2_0_1_0ReciprocalDeviation [B, 16, 1], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], layerNorm2_0_1_0Weight [44], layerNorm2_0_1_0Bias [44] to layerNorm2_0_1_0_2 [B, 16, 44]
void positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0_2(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(layerNorm2_0_1_0, 3, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = at(layerNorm2_0_1_0ReciprocalDeviation, 3, b * 16 + t);
  r0 = ((((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0_2(e, o0);
}
`,
      },
      linear2_0_1_1Forward: {
        samplers: ['parameters', 'layerNorm2_0_1_0_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D layerNorm2_0_1_0_2;
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

// specs/transformer.yaml:30 linear
// from layerNorm2_0_1_0_2 [B, 16, 44], linear2_0_1_1Weight [176, 44], linear2_0_1_1Bias [176] to linear2_0_1_1 [B, 16, 176]
void linear2_0_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(layerNorm2_0_1_0_2, 6, r * 44 + d);
    vec4 x1 = fetch(layerNorm2_0_1_0_2, 6, 44 + r * 44 + d);
    vec4 x2 = fetch(layerNorm2_0_1_0_2, 6, 88 + r * 44 + d);
    vec4 x3 = fetch(layerNorm2_0_1_0_2, 6, 132 + r * 44 + d);
    vec4 x4 = fetch(layerNorm2_0_1_0_2, 6, 176 + r * 44 + d);
    vec4 x5 = fetch(layerNorm2_0_1_0_2, 6, 220 + r * 44 + d);
    vec4 x6 = fetch(layerNorm2_0_1_0_2, 6, 264 + r * 44 + d);
    vec4 x7 = fetch(layerNorm2_0_1_0_2, 6, 308 + r * 44 + d);
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
  linear2_0_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      gelu2_0_1_2Forward_gelu2_0_1_2: {
        samplers: ['linear2_0_1_1'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray linear2_0_1_1;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:31 gelu
// from linear2_0_1_1 [B, 16, 176] to gelu2_0_1_2 [B, 16, 176]
void gelu2_0_1_2Forward_gelu2_0_1_2(int e, out vec4 r0) {
  int i = e;
  vec4 total = striped(linear2_0_1_1, 6, 0, 176, i);
  r0 = (total * (0.5 * (1.0 + erf_((0.7071067811865476 * total)))));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gelu2_0_1_2Forward_gelu2_0_1_2(e, o0);
}
`,
      },
      linear2_0_1_3Forward: {
        samplers: ['parameters', 'gelu2_0_1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D gelu2_0_1_2;
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

// specs/transformer.yaml:32 linear
// from gelu2_0_1_2 [B, 16, 176], linear2_0_1_3Weight [44, 176], linear2_0_1_3Bias [44] to linear2_0_1_3 [B, 16, 44]
void linear2_0_1_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gelu2_0_1_2, 7, r * 176 + d);
    vec4 x1 = fetch(gelu2_0_1_2, 7, 176 + r * 176 + d);
    vec4 x2 = fetch(gelu2_0_1_2, 7, 352 + r * 176 + d);
    vec4 x3 = fetch(gelu2_0_1_2, 7, 528 + r * 176 + d);
    vec4 x4 = fetch(gelu2_0_1_2, 7, 704 + r * 176 + d);
    vec4 x5 = fetch(gelu2_0_1_2, 7, 880 + r * 176 + d);
    vec4 x6 = fetch(gelu2_0_1_2, 7, 1056 + r * 176 + d);
    vec4 x7 = fetch(gelu2_0_1_2, 7, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 528 + c * 176 + d);
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
  linear2_0_1_3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0: {
        samplers: ['pass1', 'parameters', 'attention2_0_0_1_9', 'linear2_0_1_3'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44] to layerNorm2_1_0_0 [B, 16, 1], layerNorm2_1_0_0ReciprocalDeviation [B, 16, 1]
void positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += (((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = ((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  vec4 reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = sum;
  r1 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0_2: {
        samplers: [
          'layerNorm2_1_0_0',
          'layerNorm2_1_0_0ReciprocalDeviation',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_1_0_0;
uniform sampler2D layerNorm2_1_0_0ReciprocalDeviation;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
const int p0 = 1188;
const int p1 = 25696;
const int p2 = 25740;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from layerNorm2_1_0_0 [B, 16, 1], layerNorm2_1_0_0ReciprocalDeviation [B, 16, 1], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], layerNorm2_1_0_0Weight [44], layerNorm2_1_0_0Bias [44] to layerNorm2_1_0_0_2 [B, 16, 44]
void positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0_2(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(layerNorm2_1_0_0, 3, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = at(layerNorm2_1_0_0ReciprocalDeviation, 3, b * 16 + t);
  r0 = (((((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0_2(e, o0);
}
`,
      },
      attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_7: {
        samplers: ['attention2_1_0_1_5'],
        code: `${library}
const int batch = 16;
uniform sampler2D attention2_1_0_1_5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:27 attention
// specs/transformer.yaml:27 attention
// from attention2_1_0_1_5 [B, 64, 16] to attention2_1_0_1_7 [B, 64, 1], attention2_0_0_1Attention2_1_0_1Forward_largest [B, 64]
void attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_7(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.30151134457776363 * four(attention2_1_0_1_5, 6, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.30151134457776363 * four(attention2_1_0_1_5, 6, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
    sum += power_;
  }
  r0 = sum;
  r1 = largest;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_7(e, o0, o1);
}
`,
      },
      attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_6: {
        samplers: [
          'attention2_0_0_1Attention2_1_0_1Forward_largest',
          'attention2_1_0_1_5',
          'attention2_1_0_1_7',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D attention2_0_0_1Attention2_1_0_1Forward_largest;
uniform sampler2D attention2_1_0_1_5;
uniform sampler2D attention2_1_0_1_7;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// specs/transformer.yaml:27 attention
// from attention2_0_0_1Attention2_1_0_1Forward_largest [B, 64], attention2_1_0_1_5 [B, 64, 16] to attention2_1_0_1_6 [B, 64, 16]
void attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_6(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_0_1Attention2_1_0_1Forward_largest, 4, b * 64 + t);
  vec4 power_ = exp((((0.30151134457776363 * fetch(attention2_1_0_1_5, 6, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  r0 = power_;
}

// specs/transformer.yaml:27 attention
// specs/transformer.yaml:27 attention
// from attention2_0_0_1Attention2_1_0_1Forward_largest [B, 64], attention2_1_0_1_7 [B, 64, 1], attention2_1_0_1_5 [B, 64, 16] to attention2_1_0_1Weights [B, 64, 16]
void attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_0_1Attention2_1_0_1Forward_largest, 4, b * 64 + t);
  float sum = at(attention2_1_0_1_7, 4, b * 64 + t);
  vec4 power_ = exp((((0.30151134457776363 * fetch(attention2_1_0_1_5, 6, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  vec4 attention2_1_0_1_6Again = power_;
  r0 = (attention2_1_0_1_6Again / sum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1_6(e, o0);
  } else {
    attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1Weights(e - 16384, o0);
  }
}
`,
      },
      positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0: {
        samplers: ['pass1', 'parameters', 'attention2_0_0_1_9', 'linear2_0_1_3', 'attention2_1_0_1_9'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44] to layerNorm2_1_1_0 [B, 16, 1], layerNorm2_1_1_0ReciprocalDeviation [B, 16, 1]
void positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += ((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = (((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  vec4 reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = sum;
  r1 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0_2: {
        samplers: [
          'layerNorm2_1_1_0',
          'layerNorm2_1_1_0ReciprocalDeviation',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_1_1_0;
uniform sampler2D layerNorm2_1_1_0ReciprocalDeviation;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
const int p0 = 1188;
const int p1 = 33704;
const int p2 = 33748;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from layerNorm2_1_1_0 [B, 16, 1], layerNorm2_1_1_0ReciprocalDeviation [B, 16, 1], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], layerNorm2_1_1_0Weight [44], layerNorm2_1_1_0Bias [44] to layerNorm2_1_1_0_2 [B, 16, 44]
void positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0_2(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(layerNorm2_1_1_0, 3, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = at(layerNorm2_1_1_0ReciprocalDeviation, 3, b * 16 + t);
  r0 = ((((((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_9, 5, 0, 44, b * 16 + t, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0_2(e, o0);
}
`,
      },
      positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0ReciprocalDeviation: {
        samplers: [
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
uniform sampler2DArray linear2_1_1_3;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], linear2_1_1_3 [B, 16, 44] to layerNorm2_2_0_0ReciprocalDeviation [B, 16, 1], positions1LayerNorm2_2_0_0Forward_sum [B, 16]
void positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0ReciprocalDeviation(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += (((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_1_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44));
  }
  vec4 mean = (sum / 44.0);
  vec4 sum2 = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = ((((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_1_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  vec4 reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = reciprocalDeviation;
  r1 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0ReciprocalDeviation(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0: {
        samplers: [
          'positions1LayerNorm2_2_0_0Forward_sum',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
          'layerNorm2_2_0_0ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D positions1LayerNorm2_2_0_0Forward_sum;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
uniform sampler2DArray linear2_1_1_3;
uniform sampler2D layerNorm2_2_0_0ReciprocalDeviation;
const int p0 = 1188;
const int p1 = 49500;
const int p2 = 49544;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from positions1LayerNorm2_2_0_0Forward_sum [B, 16], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], linear2_1_1_3 [B, 16, 44] to layerNorm2_2_0_0 [B, 16, 44]
void positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(positions1LayerNorm2_2_0_0Forward_sum, 3, b * 16 + t);
  float mean = (sum / 44.0);
  vec4 difference = ((((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_1_1_3, 5, 0, 44, b * 16 + t, c)) - mean);
  r0 = difference;
}

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from positions1LayerNorm2_2_0_0Forward_sum [B, 16], layerNorm2_2_0_0ReciprocalDeviation [B, 16, 1], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], linear2_1_1_3 [B, 16, 44], layerNorm2_2_0_0Weight [44], layerNorm2_2_0_0Bias [44] to layerNorm2_2_0_0_2 [B, 16, 44]
void positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0_2(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(positions1LayerNorm2_2_0_0Forward_sum, 3, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = at(layerNorm2_2_0_0ReciprocalDeviation, 3, b * 16 + t);
  vec4 difference = ((((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_1_1_3, 5, 0, 44, b * 16 + t, c)) - mean);
  vec4 layerNorm2_2_0_0Again = difference;
  r0 = (((layerNorm2_2_0_0Again * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 11264) {
    positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0(e, o0);
  } else {
    positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0_2(e - 11264, o0);
  }
}
`,
      },
      attention2_2_0_1Forward: {
        samplers: ['parameters', 'pass31'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D pass31;
const int p0 = 55396;
const int p1 = 49588;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:27 attention
// from layerNorm2_2_0_0_2 [B, 16, 44], attention2_2_0_1InProjWeight [132, 44], attention2_2_0_1InProjBias [132] to attention2_2_0_1 [B, 16, 132]
void attention2_2_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 132 * 8;
  int c = e % 132;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(pass31, 7, 11264 + r * 44 + d);
    vec4 x1 = fetch(pass31, 7, 11264 + 44 + r * 44 + d);
    vec4 x2 = fetch(pass31, 7, 11264 + 88 + r * 44 + d);
    vec4 x3 = fetch(pass31, 7, 11264 + 132 + r * 44 + d);
    vec4 x4 = fetch(pass31, 7, 11264 + 176 + r * 44 + d);
    vec4 x5 = fetch(pass31, 7, 11264 + 220 + r * 44 + d);
    vec4 x6 = fetch(pass31, 7, 11264 + 264 + r * 44 + d);
    vec4 x7 = fetch(pass31, 7, 11264 + 308 + r * 44 + d);
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
  attention2_2_0_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      positions1LayerNorm2_2_1_0Forward_residual2_2_0: {
        samplers: [
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
          'attention2_2_0_1_9',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
uniform sampler2DArray linear2_1_1_3;
uniform sampler2DArray attention2_2_0_1_9;
const int p0 = 1188;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], linear2_1_1_3 [B, 16, 44], attention2_2_0_1_9 [B, 16, 44] to residual2_2_0 [B, 16, 44]
void positions1LayerNorm2_2_1_0Forward_residual2_2_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  vec4 total = ((((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_1_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_2_0_1_9, 5, 0, 44, b * 16 + t, c));
  r0 = total;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_1_0Forward_residual2_2_0(e, o0);
}
`,
      },
      positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0: {
        samplers: [
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
          'attention2_2_0_1_9',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
uniform sampler2DArray linear2_1_1_3;
uniform sampler2DArray attention2_2_0_1_9;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], linear2_1_1_3 [B, 16, 44], attention2_2_0_1_9 [B, 16, 44] to layerNorm2_2_1_0 [B, 16, 1], layerNorm2_2_1_0ReciprocalDeviation [B, 16, 1]
void positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_1_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_2_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44));
    sum += total;
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_1_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_2_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44));
    vec4 residual2_2_0Again = total;
    vec4 difference = (residual2_2_0Again - mean);
    sum2 += (difference * difference);
  }
  vec4 reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = sum;
  r1 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0_2: {
        samplers: [
          'layerNorm2_2_1_0',
          'layerNorm2_2_1_0ReciprocalDeviation',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'linear2_1_1_3',
          'attention2_2_0_1_9',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_2_1_0;
uniform sampler2D layerNorm2_2_1_0ReciprocalDeviation;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
uniform sampler2DArray linear2_1_1_3;
uniform sampler2DArray attention2_2_0_1_9;
const int p0 = 1188;
const int p1 = 57508;
const int p2 = 57552;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from layerNorm2_2_1_0 [B, 16, 1], layerNorm2_2_1_0ReciprocalDeviation [B, 16, 1], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], linear2_1_1_3 [B, 16, 44], attention2_2_0_1_9 [B, 16, 44], layerNorm2_2_1_0Weight [44], layerNorm2_2_1_0Bias [44] to layerNorm2_2_1_0_2 [B, 16, 44]
void positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0_2(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(layerNorm2_2_1_0, 3, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = at(layerNorm2_2_1_0ReciprocalDeviation, 3, b * 16 + t);
  vec4 total = ((((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_1_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_2_0_1_9, 5, 0, 44, b * 16 + t, c));
  vec4 residual2_2_0Again = total;
  r0 = ((((residual2_2_0Again - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0_2(e, o0);
}
`,
      },
      residual2_2_1LayerNorm3Forward_layerNorm3: {
        samplers: ['residual2_2_0', 'linear2_2_1_3'],
        code: `${library}
const int batch = 16;
uniform sampler2D residual2_2_0;
uniform sampler2DArray linear2_2_1_3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:28 residual
// specs/transformer.yaml:33 layerNorm
// from residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44] to layerNorm3 [B, 16, 1], layerNorm3ReciprocalDeviation [B, 16, 1]
void residual2_2_1LayerNorm3Forward_layerNorm3(int e, out vec4 r0, out vec4 r1) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += (four(residual2_2_0, 6, n * 44 + c, 44) + stripedFour(linear2_2_1_3, 5, 0, 44, n * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = ((four(residual2_2_0, 6, n * 44 + c, 44) + stripedFour(linear2_2_1_3, 5, 0, 44, n * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  vec4 reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = sum;
  r1 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  residual2_2_1LayerNorm3Forward_layerNorm3(e, o0, o1);
}
`,
      },
      residual2_2_1LayerNorm3Forward_layerNorm3_2: {
        samplers: [
          'layerNorm3',
          'layerNorm3ReciprocalDeviation',
          'residual2_2_0',
          'linear2_2_1_3',
          'parameters',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm3;
uniform sampler2D layerNorm3ReciprocalDeviation;
uniform sampler2D residual2_2_0;
uniform sampler2DArray linear2_2_1_3;
uniform sampler2D parameters;
const int p0 = 73304;
const int p1 = 73348;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:28 residual
// specs/transformer.yaml:33 layerNorm
// from layerNorm3 [B, 16, 1], layerNorm3ReciprocalDeviation [B, 16, 1], residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44], layerNorm3Weight [44], layerNorm3Bias [44] to layerNorm3_2 [B, 16, 44]
void residual2_2_1LayerNorm3Forward_layerNorm3_2(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(layerNorm3, 3, n);
  float mean = (sum / 44.0);
  float reciprocalDeviation = at(layerNorm3ReciprocalDeviation, 3, n);
  r0 = (((((fetch(residual2_2_0, 6, n * 44 + c) + row(linear2_2_1_3, 5, 0, 44, n, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p0 + c)) + fetch(parameters, 8, p1 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  residual2_2_1LayerNorm3Forward_layerNorm3_2(e, o0);
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'layerNorm3_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D layerNorm3_2;
const int p0 = 74580;
const int p1 = 73392;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:34 linear
// from layerNorm3_2 [B, 16, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 16, 27]
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
    vec4 x0 = fetch(layerNorm3_2, 6, r * 44 + d);
    vec4 x1 = fetch(layerNorm3_2, 6, 44 + r * 44 + d);
    vec4 x2 = fetch(layerNorm3_2, 6, 88 + r * 44 + d);
    vec4 x3 = fetch(layerNorm3_2, 6, 132 + r * 44 + d);
    vec4 x4 = fetch(layerNorm3_2, 6, 176 + r * 44 + d);
    vec4 x5 = fetch(layerNorm3_2, 6, 220 + r * 44 + d);
    vec4 x6 = fetch(layerNorm3_2, 6, 264 + r * 44 + d);
    vec4 x7 = fetch(layerNorm3_2, 6, 308 + r * 44 + d);
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
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  linear4Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sum3: {
        samplers: ['examples', 'linear4'],
        code: `${library}
const int batch = 16;
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
  vec4 target = fetch(examples, 4, n + 256);
  for (int c = 0; c < 27; c++) {
    vec4 total = stripedFour(linear4, 4, 0, 27, n * 27 + c, 27);
    largest = max(largest, total);
    sum2 += (same(vec4(float(c)), target) * total);
  }
  vec4 sum3 = vec4(0.0);
  for (int c = 0; c < 27; c++) {
    vec4 power_ = exp((stripedFour(linear4, 4, 0, 27, n * 27 + c, 27) - largest));
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
const int batch = 16;
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
  float largest = at(lossForward2_largest, 3, n);
  float target = at(examples, 4, n + 256);
  float sum3 = at(lossForward2_sum3, 3, n);
  float dLog = ((1.0 / at(pass1, 6, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(linear4, 4, 0, 28, n, c) - largest));
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
      lossForward2_dLinear4(first + k, one0);
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
        samplers: ['pass49', 'pass1', 'parameters', 'layerNorm3_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass49;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D layerNorm3_2;
const int p0 = 73392;
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
  float sum = at(pass49, 6, 6912);
  float count = at(pass1, 6, 0);
  r0 = (sum / count);
}

// specs/transformer.yaml:34 linear
// from dLinear4 [B, 16, 27] to dLinear4Bias [1, 1, 27]
void linear4Backward_dLinear4Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass49, 6, n * 27 + c);
  }
  r0 = dBias;
}

// specs/transformer.yaml:34 linear
// from dLinear4 [B, 16, 27], linear4Weight [27, 44] to dLayerNorm3 [B, 16, 44]
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
    vec4 x0 = near(pass49, 6, r * 27 + d);
    vec4 x1 = near(pass49, 6, 27 + r * 27 + d);
    vec4 x2 = near(pass49, 6, 54 + r * 27 + d);
    vec4 x3 = near(pass49, 6, 81 + r * 27 + d);
    vec4 x4 = near(pass49, 6, 108 + r * 27 + d);
    vec4 x5 = near(pass49, 6, 135 + r * 27 + d);
    vec4 x6 = near(pass49, 6, 162 + r * 27 + d);
    vec4 x7 = near(pass49, 6, 189 + r * 27 + d);
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
    vec4 x00 = four(pass49, 6, r * 27 + d, 27);
    vec4 x01 = four(pass49, 6, 108 + r * 27 + d, 27);
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

// specs/transformer.yaml:34 linear
// from dLinear4 [B, 16, 27], layerNorm3_2 [B, 16, 44] to dLinear4Weight [27, 44]
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
    vec4 x00 = near(pass49, 6, r + d * 27);
    vec4 x01 = near(pass49, 6, 4 + r + d * 27);
    vec4 y0 = fetch(layerNorm3_2, 6, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass49, 6, 27 + r + d * 27);
    vec4 x11 = near(pass49, 6, 31 + r + d * 27);
    vec4 y1 = fetch(layerNorm3_2, 6, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass49, 6, 54 + r + d * 27);
    vec4 x21 = near(pass49, 6, 58 + r + d * 27);
    vec4 y2 = fetch(layerNorm3_2, 6, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass49, 6, 81 + r + d * 27);
    vec4 x31 = near(pass49, 6, 85 + r + d * 27);
    vec4 y3 = fetch(layerNorm3_2, 6, 132 + c + d * 44);
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
  } else if (e < 1440) {
    linear4InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear4WeightGradient(e - 1440, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      layerNorm3Backward_dLayerNorm3Bias: {
        samplers: ['pass50', 'residual2_2_0', 'linear2_2_1_3', 'layerNorm3', 'layerNorm3ReciprocalDeviation'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass50;
uniform sampler2D residual2_2_0;
uniform sampler2DArray linear2_2_1_3;
uniform sampler2D layerNorm3;
uniform sampler2D layerNorm3ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:33 layerNorm
// from dLayerNorm3 [B, 16, 44], residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44], layerNorm3 [B, 16, 1], layerNorm3ReciprocalDeviation [B, 16, 1] to dLayerNorm3Bias [1, 1, 44], dLayerNorm3Weight [1, 1, 44]
void layerNorm3Backward_dLayerNorm3Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass50, 5, 32, 44, n, c);
    dBias += dy;
    dWeight += (dy * (((fetch(residual2_2_0, 6, n * 44 + c) + row(linear2_2_1_3, 5, 0, 44, n, c)) - (at(layerNorm3, 3, n) / 44.0)) * at(layerNorm3ReciprocalDeviation, 3, n)));
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  layerNorm3Backward_dLayerNorm3Bias(e, o0, o1);
}
`,
      },
      layerNorm3Backward2_layerNorm3Backward2_dMean: {
        samplers: ['layerNorm3', 'pass50', 'parameters', 'residual2_2_0', 'linear2_2_1_3'],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm3;
uniform sampler2DArray pass50;
uniform sampler2D parameters;
uniform sampler2D residual2_2_0;
uniform sampler2DArray linear2_2_1_3;
const int p0 = 73304;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:33 layerNorm
// from layerNorm3 [B, 16, 1], dLayerNorm3 [B, 16, 44], layerNorm3Weight [44], residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44] to layerNorm3Backward2_dMean [B, 16], layerNorm3Backward2_dReciprocalDeviation [B, 16]
void layerNorm3Backward2_layerNorm3Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int n = e;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 mean = (fetch(layerNorm3, 3, n) / 44.0);
  vec4 dMean = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 dProduct = (stripedFour(pass50, 5, 32, 44, n * 44 + c, 44) * at(parameters, 8, p0 + c));
    dReciprocalDeviation += (dProduct * ((four(residual2_2_0, 6, n * 44 + c, 44) + stripedFour(linear2_2_1_3, 5, 0, 44, n * 44 + c, 44)) - mean));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  layerNorm3Backward2_layerNorm3Backward2_dMean(e, o0, o1);
}
`,
      },
      layerNorm3Backward2_dResidual2_2_0: {
        samplers: [
          'layerNorm3Backward2_dReciprocalDeviation',
          'layerNorm3',
          'layerNorm3Backward2_dMean',
          'layerNorm3ReciprocalDeviation',
          'pass50',
          'parameters',
          'residual2_2_0',
          'linear2_2_1_3',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm3Backward2_dReciprocalDeviation;
uniform sampler2D layerNorm3;
uniform sampler2D layerNorm3Backward2_dMean;
uniform sampler2D layerNorm3ReciprocalDeviation;
uniform sampler2DArray pass50;
uniform sampler2D parameters;
uniform sampler2D residual2_2_0;
uniform sampler2DArray linear2_2_1_3;
const int p0 = 73304;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:33 layerNorm
// from layerNorm3Backward2_dReciprocalDeviation [B, 16], layerNorm3 [B, 16, 1], layerNorm3Backward2_dMean [B, 16], layerNorm3ReciprocalDeviation [B, 16, 1], dLayerNorm3 [B, 16, 44], layerNorm3Weight [44], residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44] to dResidual2_2_0 [B, 16, 44]
void layerNorm3Backward2_dResidual2_2_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalDeviation = at(layerNorm3Backward2_dReciprocalDeviation, 3, n);
  float mean = (at(layerNorm3, 3, n) / 44.0);
  float dMean = at(layerNorm3Backward2_dMean, 3, n);
  float reciprocalDeviation = at(layerNorm3ReciprocalDeviation, 3, n);
  float dProduct2 = ((dReciprocalDeviation * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / 44.0);
  float dTotal = ((((-1.0) * reciprocalDeviation) * dMean) / 44.0);
  r0 = ((((row(pass50, 5, 32, 44, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalDeviation) + (2.0 * (dProduct2 * ((fetch(residual2_2_0, 6, n * 44 + c) + row(linear2_2_1_3, 5, 0, 44, n, c)) - mean)))) + dTotal);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  layerNorm3Backward2_dResidual2_2_0(e, o0);
}
`,
      },
      linear2_2_1_3Backward_dLinear2_2_1_3Bias: {
        samplers: ['dResidual2_2_0', 'parameters', 'gelu2_2_1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D dResidual2_2_0;
uniform sampler2D parameters;
uniform sampler2D gelu2_2_1_2;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:32 linear
// from dResidual2_2_0 [B, 16, 44] to dLinear2_2_1_3Bias [1, 1, 44]
void linear2_2_1_3Backward_dLinear2_2_1_3Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += fetch(dResidual2_2_0, 6, n * 44 + c);
  }
  r0 = dBias;
}

// specs/transformer.yaml:32 linear
// from dResidual2_2_0 [B, 16, 44], linear2_2_1_3Weight [44, 176] to dGelu2_2_1_2 [B, 16, 176]
void linear2_2_1_3InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(dResidual2_2_0, 6, r * 44 + d);
    vec4 x1 = fetch(dResidual2_2_0, 6, 44 + r * 44 + d);
    vec4 x2 = fetch(dResidual2_2_0, 6, 88 + r * 44 + d);
    vec4 x3 = fetch(dResidual2_2_0, 6, 132 + r * 44 + d);
    vec4 x4 = fetch(dResidual2_2_0, 6, 176 + r * 44 + d);
    vec4 x5 = fetch(dResidual2_2_0, 6, 220 + r * 44 + d);
    vec4 x6 = fetch(dResidual2_2_0, 6, 264 + r * 44 + d);
    vec4 x7 = fetch(dResidual2_2_0, 6, 308 + r * 44 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 176);
    vec4 y1 = fetch(parameters, 8, p0 + 176 + c + d * 176);
    vec4 y2 = fetch(parameters, 8, p0 + 352 + c + d * 176);
    vec4 y3 = fetch(parameters, 8, p0 + 528 + c + d * 176);
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

// specs/transformer.yaml:32 linear
// from dResidual2_2_0 [B, 16, 44], gelu2_2_1_2 [B, 16, 176] to dLinear2_2_1_3Weight [44, 176]
void linear2_2_1_3WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dResidual2_2_0, 6, r + d * 44);
    vec4 x01 = fetch(dResidual2_2_0, 6, 4 + r + d * 44);
    vec4 y0 = fetch(gelu2_2_1_2, 7, c + d * 176);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dResidual2_2_0, 6, 44 + r + d * 44);
    vec4 x11 = fetch(dResidual2_2_0, 6, 48 + r + d * 44);
    vec4 y1 = fetch(gelu2_2_1_2, 7, 176 + c + d * 176);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dResidual2_2_0, 6, 88 + r + d * 44);
    vec4 x21 = fetch(dResidual2_2_0, 6, 92 + r + d * 44);
    vec4 y2 = fetch(gelu2_2_1_2, 7, 352 + c + d * 176);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dResidual2_2_0, 6, 132 + r + d * 44);
    vec4 x31 = fetch(dResidual2_2_0, 6, 136 + r + d * 44);
    vec4 y3 = fetch(gelu2_2_1_2, 7, 528 + c + d * 176);
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
    linear2_2_1_3Backward_dLinear2_2_1_3Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 5676) {
    linear2_2_1_3InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_1_3WeightGradient(e - 5676, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gelu2_2_1_2Linear2_2_1_1Backward_dLinear2_2_1_1: {
        samplers: ['pass54', 'linear2_2_1_1'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass54;
uniform sampler2DArray linear2_2_1_1;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:31 gelu
// specs/transformer.yaml:30 linear
// from dGelu2_2_1_2 [B, 16, 176], linear2_2_1_1 [B, 16, 176] to dLinear2_2_1_1 [B, 16, 176]
void gelu2_2_1_2Linear2_2_1_1Backward_dLinear2_2_1_1(int e, out vec4 r0) {
  int n = e / 176;
  int c = e % 176;
  vec4 dy = row(pass54, 6, 44, 176, n, c);
  vec4 total = row(linear2_2_1_1, 6, 0, 176, n, c);
  vec4 product_ = (0.7071067811865476 * total);
  vec4 dTotal = (0.7071067811865476 * ((0.5 * (dy * total)) * (1.1283791670955126 * exp(((-1.0) * (product_ * product_))))));
  vec4 dY = ((dy * (0.5 * (1.0 + erf_(product_)))) + dTotal);
  r0 = dY;
}

// specs/transformer.yaml:31 gelu
// specs/transformer.yaml:30 linear
// from dGelu2_2_1_2 [B, 16, 176], linear2_2_1_1 [B, 16, 176] to dLinear2_2_1_1Bias [1, 1, 176]
void gelu2_2_1_2Linear2_2_1_1Backward_dLinear2_2_1_1Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass54, 6, 44, 176, n, c);
    vec4 total = row(linear2_2_1_1, 6, 0, 176, n, c);
    vec4 product_ = (0.7071067811865476 * total);
    vec4 dTotal = (0.7071067811865476 * ((0.5 * (dy * total)) * (1.1283791670955126 * exp(((-1.0) * (product_ * product_))))));
    vec4 dY = ((dy * (0.5 * (1.0 + erf_(product_)))) + dTotal);
    dBias += dY;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 45056) {
    gelu2_2_1_2Linear2_2_1_1Backward_dLinear2_2_1_1(e, o0);
  } else {
    gelu2_2_1_2Linear2_2_1_1Backward_dLinear2_2_1_1Bias(e - 45056, o0);
  }
}
`,
      },
      linear2_2_1_1InputGradient: {
        samplers: ['pass55', 'parameters', 'layerNorm2_2_1_0_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass55;
uniform sampler2D parameters;
uniform sampler2D layerNorm2_2_1_0_2;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:30 linear
// from dLinear2_2_1_1 [B, 16, 176], linear2_2_1_1Weight [176, 44] to dLayerNorm2_2_1_0 [B, 16, 44]
void linear2_2_1_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(pass55, 7, r * 176 + d);
    vec4 x1 = fetch(pass55, 7, 176 + r * 176 + d);
    vec4 x2 = fetch(pass55, 7, 352 + r * 176 + d);
    vec4 x3 = fetch(pass55, 7, 528 + r * 176 + d);
    vec4 x4 = fetch(pass55, 7, 704 + r * 176 + d);
    vec4 x5 = fetch(pass55, 7, 880 + r * 176 + d);
    vec4 x6 = fetch(pass55, 7, 1056 + r * 176 + d);
    vec4 x7 = fetch(pass55, 7, 1232 + r * 176 + d);
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
}

// specs/transformer.yaml:30 linear
// from dLinear2_2_1_1 [B, 16, 176], layerNorm2_2_1_0_2 [B, 16, 44] to dLinear2_2_1_1Weight [176, 44]
void linear2_2_1_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(pass55, 7, r + d * 176);
    vec4 x01 = fetch(pass55, 7, 4 + r + d * 176);
    vec4 y0 = fetch(layerNorm2_2_1_0_2, 6, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass55, 7, 176 + r + d * 176);
    vec4 x11 = fetch(pass55, 7, 180 + r + d * 176);
    vec4 y1 = fetch(layerNorm2_2_1_0_2, 6, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass55, 7, 352 + r + d * 176);
    vec4 x21 = fetch(pass55, 7, 356 + r + d * 176);
    vec4 y2 = fetch(layerNorm2_2_1_0_2, 6, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass55, 7, 528 + r + d * 176);
    vec4 x31 = fetch(pass55, 7, 532 + r + d * 176);
    vec4 y3 = fetch(layerNorm2_2_1_0_2, 6, 132 + c + d * 44);
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
  if (e < 1408) {
    linear2_2_1_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2_1_1WeightGradient(e - 1408, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      layerNorm2_2_1_0Backward_dLayerNorm2_2_1_0Bias: {
        samplers: ['pass56', 'residual2_2_0', 'layerNorm2_2_1_0', 'layerNorm2_2_1_0ReciprocalDeviation'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass56;
uniform sampler2D residual2_2_0;
uniform sampler2D layerNorm2_2_1_0;
uniform sampler2D layerNorm2_2_1_0ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:29 layerNorm
// from dLayerNorm2_2_1_0 [B, 16, 44], residual2_2_0 [B, 16, 44], layerNorm2_2_1_0 [B, 16, 1], layerNorm2_2_1_0ReciprocalDeviation [B, 16, 1] to dLayerNorm2_2_1_0Bias [1, 1, 44], dLayerNorm2_2_1_0Weight [1, 1, 44]
void layerNorm2_2_1_0Backward_dLayerNorm2_2_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass56, 5, 0, 44, n, c);
    dBias += dy;
    dWeight += (dy * ((fetch(residual2_2_0, 6, n * 44 + c) - (at(layerNorm2_2_1_0, 3, n) / 44.0)) * at(layerNorm2_2_1_0ReciprocalDeviation, 3, n)));
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  layerNorm2_2_1_0Backward_dLayerNorm2_2_1_0Bias(e, o0, o1);
}
`,
      },
      layerNorm2_2_1_0Backward2_layerNorm2_2_1_0Backward2_dMean: {
        samplers: ['layerNorm2_2_1_0', 'pass56', 'parameters', 'residual2_2_0'],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_2_1_0;
uniform sampler2DArray pass56;
uniform sampler2D parameters;
uniform sampler2D residual2_2_0;
const int p0 = 57508;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:29 layerNorm
// from layerNorm2_2_1_0 [B, 16, 1], dLayerNorm2_2_1_0 [B, 16, 44], layerNorm2_2_1_0Weight [44], residual2_2_0 [B, 16, 44] to layerNorm2_2_1_0Backward2_dMean [B, 16], layerNorm2_2_1_0Backward2_dReciprocalDeviation [B, 16]
void layerNorm2_2_1_0Backward2_layerNorm2_2_1_0Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int n = e;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 mean = (fetch(layerNorm2_2_1_0, 3, n) / 44.0);
  vec4 dMean = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 dProduct = (stripedFour(pass56, 5, 0, 44, n * 44 + c, 44) * at(parameters, 8, p0 + c));
    dReciprocalDeviation += (dProduct * (four(residual2_2_0, 6, n * 44 + c, 44) - mean));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  layerNorm2_2_1_0Backward2_layerNorm2_2_1_0Backward2_dMean(e, o0, o1);
}
`,
      },
      layerNorm2_2_1_0Backward2_dResidual2_1_1: {
        samplers: [
          'layerNorm2_2_1_0Backward2_dReciprocalDeviation',
          'layerNorm2_2_1_0',
          'layerNorm2_2_1_0Backward2_dMean',
          'layerNorm2_2_1_0ReciprocalDeviation',
          'dResidual2_2_0',
          'pass56',
          'parameters',
          'residual2_2_0',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_2_1_0Backward2_dReciprocalDeviation;
uniform sampler2D layerNorm2_2_1_0;
uniform sampler2D layerNorm2_2_1_0Backward2_dMean;
uniform sampler2D layerNorm2_2_1_0ReciprocalDeviation;
uniform sampler2D dResidual2_2_0;
uniform sampler2DArray pass56;
uniform sampler2D parameters;
uniform sampler2D residual2_2_0;
const int p0 = 57508;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:29 layerNorm
// from layerNorm2_2_1_0Backward2_dReciprocalDeviation [B, 16], layerNorm2_2_1_0 [B, 16, 1], layerNorm2_2_1_0Backward2_dMean [B, 16], layerNorm2_2_1_0ReciprocalDeviation [B, 16, 1], dResidual2_2_0 [B, 16, 44], dLayerNorm2_2_1_0 [B, 16, 44], layerNorm2_2_1_0Weight [44], residual2_2_0 [B, 16, 44] to dResidual2_1_1 [B, 16, 44]
void layerNorm2_2_1_0Backward2_dResidual2_1_1(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalDeviation = at(layerNorm2_2_1_0Backward2_dReciprocalDeviation, 3, n);
  float mean = (at(layerNorm2_2_1_0, 3, n) / 44.0);
  float dMean = at(layerNorm2_2_1_0Backward2_dMean, 3, n);
  float reciprocalDeviation = at(layerNorm2_2_1_0ReciprocalDeviation, 3, n);
  float dProduct2 = ((dReciprocalDeviation * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / 44.0);
  float dTotal = ((((-1.0) * reciprocalDeviation) * dMean) / 44.0);
  r0 = (((fetch(dResidual2_2_0, 6, n * 44 + c) + ((row(pass56, 5, 0, 44, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalDeviation)) + (2.0 * (dProduct2 * (fetch(residual2_2_0, 6, n * 44 + c) - mean)))) + dTotal);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  layerNorm2_2_1_0Backward2_dResidual2_1_1(e, o0);
}
`,
      },
      attention2_2_0_1Backward_dAttention2_2_0_1OutProjBias: {
        samplers: ['dResidual2_1_1', 'parameters', 'attention2_2_0_1_8'],
        code: `${library}
const int batch = 16;
uniform sampler2D dResidual2_1_1;
uniform sampler2D parameters;
uniform sampler2D attention2_2_0_1_8;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:27 attention
// from dResidual2_1_1 [B, 16, 44] to dAttention2_2_0_1OutProjBias [1, 1, 44]
void attention2_2_0_1Backward_dAttention2_2_0_1OutProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dOutProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dOutProjBias += fetch(dResidual2_1_1, 6, n * 44 + c);
  }
  r0 = dOutProjBias;
}

// specs/transformer.yaml:27 attention
// from dResidual2_1_1 [B, 16, 44], attention2_2_0_1OutProjWeight [44, 44] to dAttention2_2_0_1 [B, 16, 44]
void attention2_2_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(dResidual2_1_1, 6, r * 44 + d);
    vec4 x1 = fetch(dResidual2_1_1, 6, 44 + r * 44 + d);
    vec4 x2 = fetch(dResidual2_1_1, 6, 88 + r * 44 + d);
    vec4 x3 = fetch(dResidual2_1_1, 6, 132 + r * 44 + d);
    vec4 x4 = fetch(dResidual2_1_1, 6, 176 + r * 44 + d);
    vec4 x5 = fetch(dResidual2_1_1, 6, 220 + r * 44 + d);
    vec4 x6 = fetch(dResidual2_1_1, 6, 264 + r * 44 + d);
    vec4 x7 = fetch(dResidual2_1_1, 6, 308 + r * 44 + d);
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
}

// specs/transformer.yaml:27 attention
// from dResidual2_1_1 [B, 16, 44], attention2_2_0_1_8 [B, 16, 44] to dAttention2_2_0_1OutProjWeight [44, 44]
void attention2_2_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dResidual2_1_1, 6, r + d * 44);
    vec4 x01 = fetch(dResidual2_1_1, 6, 4 + r + d * 44);
    vec4 y0 = fetch(attention2_2_0_1_8, 6, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dResidual2_1_1, 6, 44 + r + d * 44);
    vec4 x11 = fetch(dResidual2_1_1, 6, 48 + r + d * 44);
    vec4 y1 = fetch(attention2_2_0_1_8, 6, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dResidual2_1_1, 6, 88 + r + d * 44);
    vec4 x21 = fetch(dResidual2_1_1, 6, 92 + r + d * 44);
    vec4 y2 = fetch(attention2_2_0_1_8, 6, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dResidual2_1_1, 6, 132 + r + d * 44);
    vec4 x31 = fetch(dResidual2_1_1, 6, 136 + r + d * 44);
    vec4 y3 = fetch(attention2_2_0_1_8, 6, 132 + c + d * 44);
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
    attention2_2_0_1Backward_dAttention2_2_0_1OutProjBias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 1452) {
    attention2_2_0_1InputGradient(e - 44, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_2_0_1WeightGradient(e - 1452, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      attention2_2_0_1Backward2_dAttention2_2_0_1Weights: {
        samplers: ['pass60', 'pass33', 'pass36'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass60;
uniform sampler2D pass33;
uniform sampler2D pass36;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from dAttention2_2_0_1 [B, 16, 44], attention2_2_0_1_4 [B, 16, 44] to dAttention2_2_0_1Weights [B, 64, 16]
void attention2_2_0_1Backward2_dAttention2_2_0_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 11; d++) {
    sum += (rowAt(pass60, 5, 44, 44, b * 16 + t, h * 11 + d) * four(pass33, 7, b * 704 + u * 44 + h * 11 + d + 22528, 44));
  }
  r0 = sum;
}

// specs/transformer.yaml:27 attention
// from attention2_2_0_1Weights [B, 64, 16], dAttention2_2_0_1 [B, 16, 44] to dAttention2_2_0_1_2 [B, 16, 44]
void attention2_2_0_1Backward3_dAttention2_2_0_1_2(int e, out float r0) {
  int b = e / 704;
  int u = (e % 704) / 44;
  int h = (e % 44) / 11;
  int d = e % 11;
  float sum = float(0.0);
  for (int t = 0; t < 16; t++) {
    sum += (at(pass36, 7, b * 1024 + h * 256 + t * 16 + u + 16384) * rowAt(pass60, 5, 44, 44, b * 16 + t, h * 11 + d));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    attention2_2_0_1Backward2_dAttention2_2_0_1Weights(e, o0);
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 16384;
    for (int k = 0; k < 4 && first + k < 11264; k++) {
      float one0;
      attention2_2_0_1Backward3_dAttention2_2_0_1_2(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      attention2_2_0_1Backward4_attention2_2_0_1Backward4_dPower: {
        samplers: ['pass61', 'pass36'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass61;
uniform sampler2D pass36;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from dAttention2_2_0_1Weights [B, 64, 16], attention2_2_0_1_6 [B, 64, 16] to attention2_2_0_1Backward4_dPower [B, 64]
void attention2_2_0_1Backward4_attention2_2_0_1Backward4_dPower(int e, out vec4 r0) {
  int n = e;
  vec4 dPower = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    dPower += (four(pass61, 7, n * 16 + c, 16) * four(pass36, 7, n * 16 + c, 16));
  }
  r0 = dPower;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  attention2_2_0_1Backward4_attention2_2_0_1Backward4_dPower(e, o0);
}
`,
      },
      attention2_2_0_1Backward4_dAttention2_2_0_1_3: {
        samplers: ['attention2_2_0_1Backward4_dPower', 'attention2_2_0_1_7', 'pass61', 'pass36'],
        code: `${library}
const int batch = 16;
uniform sampler2D attention2_2_0_1Backward4_dPower;
uniform sampler2D attention2_2_0_1_7;
uniform sampler2D pass61;
uniform sampler2D pass36;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_2_0_1Backward4_dPower [B, 64], attention2_2_0_1_7 [B, 64, 1], dAttention2_2_0_1Weights [B, 64, 16], attention2_2_0_1_6 [B, 64, 16] to dAttention2_2_0_1_3 [B, 64, 16]
void attention2_2_0_1Backward4_dAttention2_2_0_1_3(int e, out vec4 r0) {
  int n = e / 16;
  int c = e % 16;
  float dPower = at(attention2_2_0_1Backward4_dPower, 4, n);
  float sum = at(attention2_2_0_1_7, 4, n);
  float dPower2 = (1.0 / sum);
  float dPower3 = (((-1.0) * (dPower2 * dPower2)) * dPower);
  r0 = (0.30151134457776363 * (((fetch(pass61, 7, n * 16 + c) / sum) + dPower3) * fetch(pass36, 7, n * 16 + c)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  attention2_2_0_1Backward4_dAttention2_2_0_1_3(e, o0);
}
`,
      },
      attention2_2_0_1Backward5_dAttention2_2_0_1_4: {
        samplers: ['dAttention2_2_0_1_3', 'pass33'],
        code: `${library}
const int batch = 16;
uniform sampler2D dAttention2_2_0_1_3;
uniform sampler2D pass33;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from dAttention2_2_0_1_3 [B, 64, 16], attention2_2_0_1_3 [B, 16, 44] to dAttention2_2_0_1_4 [B, 16, 44]
void attention2_2_0_1Backward5_dAttention2_2_0_1_4(int e, out float r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int h = (e % 44) / 11;
  int d = e % 11;
  float sum = float(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(dAttention2_2_0_1_3, 6, b * 1024 + h * 256 + t * 16 + u) * at(pass33, 7, b * 704 + u * 44 + h * 11 + d + 11264));
  }
  r0 = sum;
}

// specs/transformer.yaml:27 attention
// from dAttention2_2_0_1_3 [B, 64, 16], attention2_2_0_1_2 [B, 16, 44] to dAttention2_2_0_1_5 [B, 16, 44]
void attention2_2_0_1Backward6_dAttention2_2_0_1_5(int e, out float r0) {
  int b = e / 704;
  int u = (e % 704) / 44;
  int h = (e % 44) / 11;
  int d = e % 11;
  float sum = float(0.0);
  for (int t = 0; t < 16; t++) {
    sum += (at(dAttention2_2_0_1_3, 6, b * 1024 + h * 256 + t * 16 + u) * at(pass33, 7, b * 704 + t * 44 + h * 11 + d));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 11264) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 11264; k++) {
      float one0;
      attention2_2_0_1Backward5_dAttention2_2_0_1_4(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 11264;
    for (int k = 0; k < 4 && first + k < 11264; k++) {
      float one0;
      attention2_2_0_1Backward6_dAttention2_2_0_1_5(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      attention2_2_0_1Backward7_dAttention2_2_0_1_6: {
        samplers: ['pass64', 'pass61'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass64;
uniform sampler2D pass61;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from dAttention2_2_0_1_4 [B, 16, 44], dAttention2_2_0_1_5 [B, 16, 44], dAttention2_2_0_1_2 [B, 16, 44] to dAttention2_2_0_1_6 [B, 16, 132]
void attention2_2_0_1Backward7_dAttention2_2_0_1_6(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 2112;
    int t = (e % 2112) / 132;
    int c = e % 132;
    if (b < batch && t < 16 && c < 44) {
      r0 = fetch(pass64, 7, b * 704 + t * 44 + c);
    }
  }
  {
    int rest = e - (44);
    int b = rest / 2112;
    int t = (rest % 2112) / 132;
    int c = rest % 132;
    if (rest >= 0 && b < batch && t < 16 && c < 44) {
      r0 = fetch(pass64, 7, b * 704 + t * 44 + c + 11264);
    }
  }
  {
    int rest = e - (88);
    int b = rest / 2112;
    int t = (rest % 2112) / 132;
    int c = rest % 132;
    if (rest >= 0 && b < batch && t < 16 && c < 44) {
      r0 = fetch(pass61, 7, b * 704 + t * 44 + c + 16384);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  attention2_2_0_1Backward7_dAttention2_2_0_1_6(e, o0);
}
`,
      },
      attention2_2_0_1Backward8_dAttention2_2_0_1InProjBias: {
        samplers: ['dAttention2_2_0_1_6', 'parameters', 'pass31'],
        code: `${library}
const int batch = 16;
uniform sampler2D dAttention2_2_0_1_6;
uniform sampler2D parameters;
uniform sampler2D pass31;
const int p0 = 49588;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:27 attention
// from dAttention2_2_0_1_6 [B, 16, 132] to dAttention2_2_0_1InProjBias [1, 1, 132]
void attention2_2_0_1Backward8_dAttention2_2_0_1InProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dInProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dInProjBias += fetch(dAttention2_2_0_1_6, 7, n * 132 + c);
  }
  r0 = dInProjBias;
}

// specs/transformer.yaml:27 attention
// from dAttention2_2_0_1_6 [B, 16, 132], attention2_2_0_1InProjWeight [132, 44] to dLayerNorm2_2_0_0 [B, 16, 44]
void attention2_2_0_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 132; d += 4) {
    vec4 x0 = fetch(dAttention2_2_0_1_6, 7, r * 132 + d);
    vec4 x1 = fetch(dAttention2_2_0_1_6, 7, 132 + r * 132 + d);
    vec4 x2 = fetch(dAttention2_2_0_1_6, 7, 264 + r * 132 + d);
    vec4 x3 = fetch(dAttention2_2_0_1_6, 7, 396 + r * 132 + d);
    vec4 x4 = fetch(dAttention2_2_0_1_6, 7, 528 + r * 132 + d);
    vec4 x5 = fetch(dAttention2_2_0_1_6, 7, 660 + r * 132 + d);
    vec4 x6 = fetch(dAttention2_2_0_1_6, 7, 792 + r * 132 + d);
    vec4 x7 = fetch(dAttention2_2_0_1_6, 7, 924 + r * 132 + d);
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
}

// specs/transformer.yaml:27 attention
// from dAttention2_2_0_1_6 [B, 16, 132], layerNorm2_2_0_0_2 [B, 16, 44] to dAttention2_2_0_1InProjWeight [132, 44]
void attention2_2_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dAttention2_2_0_1_6, 7, r + d * 132);
    vec4 x01 = fetch(dAttention2_2_0_1_6, 7, 4 + r + d * 132);
    vec4 y0 = fetch(pass31, 7, 11264 + c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dAttention2_2_0_1_6, 7, 132 + r + d * 132);
    vec4 x11 = fetch(dAttention2_2_0_1_6, 7, 136 + r + d * 132);
    vec4 y1 = fetch(pass31, 7, 11264 + 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dAttention2_2_0_1_6, 7, 264 + r + d * 132);
    vec4 x21 = fetch(dAttention2_2_0_1_6, 7, 268 + r + d * 132);
    vec4 y2 = fetch(pass31, 7, 11264 + 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dAttention2_2_0_1_6, 7, 396 + r + d * 132);
    vec4 x31 = fetch(dAttention2_2_0_1_6, 7, 400 + r + d * 132);
    vec4 y3 = fetch(pass31, 7, 11264 + 132 + c + d * 44);
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
  if (e < 132) {
    attention2_2_0_1Backward8_dAttention2_2_0_1InProjBias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 1540) {
    attention2_2_0_1InputGradient2(e - 132, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_2_0_1WeightGradient2(e - 1540, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      layerNorm2_2_0_0Backward_dLayerNorm2_2_0_0Bias: {
        samplers: ['pass66', 'pass31', 'layerNorm2_2_0_0ReciprocalDeviation'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass66;
uniform sampler2D pass31;
uniform sampler2D layerNorm2_2_0_0ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:26 layerNorm
// from dLayerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0ReciprocalDeviation [B, 16, 1] to dLayerNorm2_2_0_0Bias [1, 1, 44], dLayerNorm2_2_0_0Weight [1, 1, 44]
void layerNorm2_2_0_0Backward_dLayerNorm2_2_0_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    vec4 dy = row(pass66, 5, 132, 44, n, c);
    dBias += dy;
    dWeight += (dy * (fetch(pass31, 7, n * 44 + c) * at(layerNorm2_2_0_0ReciprocalDeviation, 3, n)));
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  layerNorm2_2_0_0Backward_dLayerNorm2_2_0_0Bias(e, o0, o1);
}
`,
      },
      layerNorm2_2_0_0Backward2_layerNorm2_2_0_0Backward2_dMean: {
        samplers: ['pass66', 'parameters', 'pass31'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass66;
uniform sampler2D parameters;
uniform sampler2D pass31;
const int p0 = 49500;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:26 layerNorm
// from dLayerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0Weight [44], layerNorm2_2_0_0 [B, 16, 44] to layerNorm2_2_0_0Backward2_dMean [B, 16], layerNorm2_2_0_0Backward2_dReciprocalDeviation [B, 16]
void layerNorm2_2_0_0Backward2_layerNorm2_2_0_0Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int n = e;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 dMean = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 dProduct = (stripedFour(pass66, 5, 132, 44, n * 44 + c, 44) * at(parameters, 8, p0 + c));
    dReciprocalDeviation += (dProduct * four(pass31, 7, n * 44 + c, 44));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  layerNorm2_2_0_0Backward2_layerNorm2_2_0_0Backward2_dMean(e, o0, o1);
}
`,
      },
      layerNorm2_2_0_0Backward2_dResidual2_1_0: {
        samplers: [
          'layerNorm2_2_0_0Backward2_dReciprocalDeviation',
          'layerNorm2_2_0_0Backward2_dMean',
          'layerNorm2_2_0_0ReciprocalDeviation',
          'dResidual2_1_1',
          'pass66',
          'parameters',
          'pass31',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_2_0_0Backward2_dReciprocalDeviation;
uniform sampler2D layerNorm2_2_0_0Backward2_dMean;
uniform sampler2D layerNorm2_2_0_0ReciprocalDeviation;
uniform sampler2D dResidual2_1_1;
uniform sampler2DArray pass66;
uniform sampler2D parameters;
uniform sampler2D pass31;
const int p0 = 49500;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:26 layerNorm
// from layerNorm2_2_0_0Backward2_dReciprocalDeviation [B, 16], layerNorm2_2_0_0Backward2_dMean [B, 16], layerNorm2_2_0_0ReciprocalDeviation [B, 16, 1], dResidual2_1_1 [B, 16, 44], dLayerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0Weight [44], layerNorm2_2_0_0 [B, 16, 44] to dResidual2_1_0 [B, 16, 44]
void layerNorm2_2_0_0Backward2_dResidual2_1_0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float dReciprocalDeviation = at(layerNorm2_2_0_0Backward2_dReciprocalDeviation, 3, n);
  float dMean = at(layerNorm2_2_0_0Backward2_dMean, 3, n);
  float reciprocalDeviation = at(layerNorm2_2_0_0ReciprocalDeviation, 3, n);
  float dProduct2 = ((dReciprocalDeviation * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / 44.0);
  float dTotal = ((((-1.0) * reciprocalDeviation) * dMean) / 44.0);
  r0 = (((fetch(dResidual2_1_1, 6, n * 44 + c) + ((row(pass66, 5, 132, 44, n, c) * fetch(parameters, 8, p0 + c)) * reciprocalDeviation)) + (2.0 * (dProduct2 * fetch(pass31, 7, n * 44 + c)))) + dTotal);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  layerNorm2_2_0_0Backward2_dResidual2_1_0(e, o0);
}
`,
      },
      layerNorm2_1_1_0Backward_dLayerNorm2_1_1_0Bias: {
        samplers: [
          'pass72',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
          'layerNorm2_1_1_0',
          'layerNorm2_1_1_0ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass72;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
uniform sampler2D layerNorm2_1_1_0;
uniform sampler2D layerNorm2_1_1_0ReciprocalDeviation;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:29 layerNorm
// from dLayerNorm2_1_1_0 [B, 16, 44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], layerNorm2_1_1_0 [B, 16, 1], layerNorm2_1_1_0ReciprocalDeviation [B, 16, 1] to dLayerNorm2_1_1_0Bias [1, 1, 44], dLayerNorm2_1_1_0Weight [1, 1, 44]
void layerNorm2_1_1_0Backward_dLayerNorm2_1_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    for (int t = 0; t < 16; t++) {
      vec4 dy = row(pass72, 5, 0, 44, b * 16 + t, c);
      dBias += dy;
      vec4 dProduct = (dy * ((((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_9, 5, 0, 44, b * 16 + t, c)) - (at(layerNorm2_1_1_0, 3, b * 16 + t) / 44.0)) * at(layerNorm2_1_1_0ReciprocalDeviation, 3, b * 16 + t)));
      dWeight += dProduct;
    }
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  layerNorm2_1_1_0Backward_dLayerNorm2_1_1_0Bias(e, o0, o1);
}
`,
      },
      layerNorm2_1_1_0Backward2_layerNorm2_1_1_0Backward2_dMean: {
        samplers: [
          'layerNorm2_1_1_0',
          'pass72',
          'parameters',
          'pass1',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_1_1_0;
uniform sampler2DArray pass72;
uniform sampler2D parameters;
uniform sampler2D pass1;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
const int p0 = 33704;
const int p1 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:29 layerNorm
// from layerNorm2_1_1_0 [B, 16, 1], dLayerNorm2_1_1_0 [B, 16, 44], layerNorm2_1_1_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44] to layerNorm2_1_1_0Backward2_dMean [B, 16], layerNorm2_1_1_0Backward2_dReciprocalDeviation [B, 16]
void layerNorm2_1_1_0Backward2_layerNorm2_1_1_0Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 mean = (fetch(layerNorm2_1_1_0, 3, b * 16 + t) / 44.0);
  vec4 dMean = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 dProduct = (stripedFour(pass72, 5, 0, 44, b * 704 + t * 44 + c, 44) * at(parameters, 8, p0 + c));
    dReciprocalDeviation += (dProduct * (((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p1 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) - mean));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  layerNorm2_1_1_0Backward2_layerNorm2_1_1_0Backward2_dMean(e, o0, o1);
}
`,
      },
      layerNorm2_1_1_0Backward2_dResidual2_0_1: {
        samplers: [
          'layerNorm2_1_1_0Backward2_dReciprocalDeviation',
          'layerNorm2_1_1_0',
          'layerNorm2_1_1_0Backward2_dMean',
          'layerNorm2_1_1_0ReciprocalDeviation',
          'dResidual2_1_0',
          'pass72',
          'parameters',
          'pass1',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'attention2_1_0_1_9',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_1_1_0Backward2_dReciprocalDeviation;
uniform sampler2D layerNorm2_1_1_0;
uniform sampler2D layerNorm2_1_1_0Backward2_dMean;
uniform sampler2D layerNorm2_1_1_0ReciprocalDeviation;
uniform sampler2D dResidual2_1_0;
uniform sampler2DArray pass72;
uniform sampler2D parameters;
uniform sampler2D pass1;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_9;
const int p0 = 33704;
const int p1 = 1188;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:29 layerNorm
// from layerNorm2_1_1_0Backward2_dReciprocalDeviation [B, 16], layerNorm2_1_1_0 [B, 16, 1], layerNorm2_1_1_0Backward2_dMean [B, 16], layerNorm2_1_1_0ReciprocalDeviation [B, 16, 1], dResidual2_1_0 [B, 16, 44], dLayerNorm2_1_1_0 [B, 16, 44], layerNorm2_1_1_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44] to dResidual2_0_1 [B, 16, 44]
void layerNorm2_1_1_0Backward2_dResidual2_0_1(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float dReciprocalDeviation = at(layerNorm2_1_1_0Backward2_dReciprocalDeviation, 3, b * 16 + t);
  float mean = (at(layerNorm2_1_1_0, 3, b * 16 + t) / 44.0);
  float dMean = at(layerNorm2_1_1_0Backward2_dMean, 3, b * 16 + t);
  float reciprocalDeviation = at(layerNorm2_1_1_0ReciprocalDeviation, 3, b * 16 + t);
  float dProduct2 = ((dReciprocalDeviation * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / 44.0);
  float dTotal2 = ((((-1.0) * reciprocalDeviation) * dMean) / 44.0);
  vec4 dTotal = ((fetch(dResidual2_1_0, 6, b * 704 + t * 44 + c) + ((row(pass72, 5, 0, 44, b * 16 + t, c) * fetch(parameters, 8, p0 + c)) * reciprocalDeviation)) + (2.0 * (dProduct2 * (((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p1 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_9, 5, 0, 44, b * 16 + t, c)) - mean))));
  r0 = (dTotal + dTotal2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  layerNorm2_1_1_0Backward2_dResidual2_0_1(e, o0);
}
`,
      },
      attention2_1_0_1Backward8_dAttention2_1_0_1InProjBias: {
        samplers: ['dAttention2_1_0_1_6', 'parameters', 'layerNorm2_1_0_0_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D dAttention2_1_0_1_6;
uniform sampler2D parameters;
uniform sampler2D layerNorm2_1_0_0_2;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:27 attention
// from dAttention2_1_0_1_6 [B, 16, 132] to dAttention2_1_0_1InProjBias [1, 1, 132]
void attention2_1_0_1Backward8_dAttention2_1_0_1InProjBias(int e, out vec4 r0) {
  int c = e;
  vec4 dInProjBias = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dInProjBias += fetch(dAttention2_1_0_1_6, 7, n * 132 + c);
  }
  r0 = dInProjBias;
}

// specs/transformer.yaml:27 attention
// from dAttention2_1_0_1_6 [B, 16, 132], attention2_1_0_1InProjWeight [132, 44] to dLayerNorm2_1_0_0 [B, 16, 44]
void attention2_1_0_1InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 132; d += 4) {
    vec4 x0 = fetch(dAttention2_1_0_1_6, 7, r * 132 + d);
    vec4 x1 = fetch(dAttention2_1_0_1_6, 7, 132 + r * 132 + d);
    vec4 x2 = fetch(dAttention2_1_0_1_6, 7, 264 + r * 132 + d);
    vec4 x3 = fetch(dAttention2_1_0_1_6, 7, 396 + r * 132 + d);
    vec4 x4 = fetch(dAttention2_1_0_1_6, 7, 528 + r * 132 + d);
    vec4 x5 = fetch(dAttention2_1_0_1_6, 7, 660 + r * 132 + d);
    vec4 x6 = fetch(dAttention2_1_0_1_6, 7, 792 + r * 132 + d);
    vec4 x7 = fetch(dAttention2_1_0_1_6, 7, 924 + r * 132 + d);
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
}

// specs/transformer.yaml:27 attention
// from dAttention2_1_0_1_6 [B, 16, 132], layerNorm2_1_0_0_2 [B, 16, 44] to dAttention2_1_0_1InProjWeight [132, 44]
void attention2_1_0_1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dAttention2_1_0_1_6, 7, r + d * 132);
    vec4 x01 = fetch(dAttention2_1_0_1_6, 7, 4 + r + d * 132);
    vec4 y0 = fetch(layerNorm2_1_0_0_2, 6, c + d * 44);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dAttention2_1_0_1_6, 7, 132 + r + d * 132);
    vec4 x11 = fetch(dAttention2_1_0_1_6, 7, 136 + r + d * 132);
    vec4 y1 = fetch(layerNorm2_1_0_0_2, 6, 44 + c + d * 44);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dAttention2_1_0_1_6, 7, 264 + r + d * 132);
    vec4 x21 = fetch(dAttention2_1_0_1_6, 7, 268 + r + d * 132);
    vec4 y2 = fetch(layerNorm2_1_0_0_2, 6, 88 + c + d * 44);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dAttention2_1_0_1_6, 7, 396 + r + d * 132);
    vec4 x31 = fetch(dAttention2_1_0_1_6, 7, 400 + r + d * 132);
    vec4 y3 = fetch(layerNorm2_1_0_0_2, 6, 132 + c + d * 44);
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
  if (e < 132) {
    attention2_1_0_1Backward8_dAttention2_1_0_1InProjBias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 1540) {
    attention2_1_0_1InputGradient2(e - 132, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    attention2_1_0_1WeightGradient2(e - 1540, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      layerNorm2_1_0_0Backward_dLayerNorm2_1_0_0Bias: {
        samplers: [
          'pass82',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
          'layerNorm2_1_0_0',
          'layerNorm2_1_0_0ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass82;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2D layerNorm2_1_0_0;
uniform sampler2D layerNorm2_1_0_0ReciprocalDeviation;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:26 layerNorm
// from dLayerNorm2_1_0_0 [B, 16, 44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], layerNorm2_1_0_0 [B, 16, 1], layerNorm2_1_0_0ReciprocalDeviation [B, 16, 1] to dLayerNorm2_1_0_0Bias [1, 1, 44], dLayerNorm2_1_0_0Weight [1, 1, 44]
void layerNorm2_1_0_0Backward_dLayerNorm2_1_0_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    for (int t = 0; t < 16; t++) {
      vec4 dy = row(pass82, 5, 132, 44, b * 16 + t, c);
      dBias += dy;
      dWeight += (dy * (((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) - (at(layerNorm2_1_0_0, 3, b * 16 + t) / 44.0)) * at(layerNorm2_1_0_0ReciprocalDeviation, 3, b * 16 + t)));
    }
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  layerNorm2_1_0_0Backward_dLayerNorm2_1_0_0Bias(e, o0, o1);
}
`,
      },
      layerNorm2_1_0_0Backward2_layerNorm2_1_0_0Backward2_dMean: {
        samplers: ['layerNorm2_1_0_0', 'pass82', 'parameters', 'pass1', 'attention2_0_0_1_9', 'linear2_0_1_3'],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_1_0_0;
uniform sampler2DArray pass82;
uniform sampler2D parameters;
uniform sampler2D pass1;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
const int p0 = 25696;
const int p1 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:26 layerNorm
// from layerNorm2_1_0_0 [B, 16, 1], dLayerNorm2_1_0_0 [B, 16, 44], layerNorm2_1_0_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44] to layerNorm2_1_0_0Backward2_dMean [B, 16], layerNorm2_1_0_0Backward2_dReciprocalDeviation [B, 16]
void layerNorm2_1_0_0Backward2_layerNorm2_1_0_0Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 mean = (fetch(layerNorm2_1_0_0, 3, b * 16 + t) / 44.0);
  vec4 dMean = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 dProduct = (stripedFour(pass82, 5, 132, 44, b * 704 + t * 44 + c, 44) * at(parameters, 8, p0 + c));
    dReciprocalDeviation += (dProduct * ((((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p1 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 5, 0, 44, b * 704 + t * 44 + c, 44)) - mean));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  layerNorm2_1_0_0Backward2_layerNorm2_1_0_0Backward2_dMean(e, o0, o1);
}
`,
      },
      layerNorm2_1_0_0Backward2_dResidual2_0_0: {
        samplers: [
          'layerNorm2_1_0_0Backward2_dReciprocalDeviation',
          'layerNorm2_1_0_0',
          'layerNorm2_1_0_0Backward2_dMean',
          'layerNorm2_1_0_0ReciprocalDeviation',
          'dResidual2_0_1',
          'pass82',
          'parameters',
          'pass1',
          'attention2_0_0_1_9',
          'linear2_0_1_3',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_1_0_0Backward2_dReciprocalDeviation;
uniform sampler2D layerNorm2_1_0_0;
uniform sampler2D layerNorm2_1_0_0Backward2_dMean;
uniform sampler2D layerNorm2_1_0_0ReciprocalDeviation;
uniform sampler2D dResidual2_0_1;
uniform sampler2DArray pass82;
uniform sampler2D parameters;
uniform sampler2D pass1;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2DArray linear2_0_1_3;
const int p0 = 25696;
const int p1 = 1188;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:26 layerNorm
// from layerNorm2_1_0_0Backward2_dReciprocalDeviation [B, 16], layerNorm2_1_0_0 [B, 16, 1], layerNorm2_1_0_0Backward2_dMean [B, 16], layerNorm2_1_0_0ReciprocalDeviation [B, 16, 1], dResidual2_0_1 [B, 16, 44], dLayerNorm2_1_0_0 [B, 16, 44], layerNorm2_1_0_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44] to dResidual2_0_0 [B, 16, 44]
void layerNorm2_1_0_0Backward2_dResidual2_0_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float dReciprocalDeviation = at(layerNorm2_1_0_0Backward2_dReciprocalDeviation, 3, b * 16 + t);
  float mean = (at(layerNorm2_1_0_0, 3, b * 16 + t) / 44.0);
  float dMean = at(layerNorm2_1_0_0Backward2_dMean, 3, b * 16 + t);
  float reciprocalDeviation = at(layerNorm2_1_0_0ReciprocalDeviation, 3, b * 16 + t);
  float dProduct2 = ((dReciprocalDeviation * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / 44.0);
  float dTotal2 = ((((-1.0) * reciprocalDeviation) * dMean) / 44.0);
  vec4 dTotal = ((fetch(dResidual2_0_1, 6, b * 704 + t * 44 + c) + ((row(pass82, 5, 132, 44, b * 16 + t, c) * fetch(parameters, 8, p0 + c)) * reciprocalDeviation)) + (2.0 * (dProduct2 * ((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p1 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 5, 0, 44, b * 16 + t, c)) - mean))));
  r0 = (dTotal + dTotal2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  layerNorm2_1_0_0Backward2_dResidual2_0_0(e, o0);
}
`,
      },
      layerNorm2_0_1_0Backward_dLayerNorm2_0_1_0Bias: {
        samplers: [
          'pass88',
          'pass1',
          'parameters',
          'attention2_0_0_1_9',
          'layerNorm2_0_1_0',
          'layerNorm2_0_1_0ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass88;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_9;
uniform sampler2D layerNorm2_0_1_0;
uniform sampler2D layerNorm2_0_1_0ReciprocalDeviation;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:29 layerNorm
// from dLayerNorm2_0_1_0 [B, 16, 44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], layerNorm2_0_1_0 [B, 16, 1], layerNorm2_0_1_0ReciprocalDeviation [B, 16, 1] to dLayerNorm2_0_1_0Bias [1, 1, 44], dLayerNorm2_0_1_0Weight [1, 1, 44]
void layerNorm2_0_1_0Backward_dLayerNorm2_0_1_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    for (int t = 0; t < 16; t++) {
      vec4 dy = row(pass88, 5, 0, 44, b * 16 + t, c);
      dBias += dy;
      dWeight += (dy * ((((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) - (at(layerNorm2_0_1_0, 3, b * 16 + t) / 44.0)) * at(layerNorm2_0_1_0ReciprocalDeviation, 3, b * 16 + t)));
    }
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  layerNorm2_0_1_0Backward_dLayerNorm2_0_1_0Bias(e, o0, o1);
}
`,
      },
      layerNorm2_0_1_0Backward2_layerNorm2_0_1_0Backward2_dMean: {
        samplers: ['layerNorm2_0_1_0', 'pass88', 'parameters', 'pass1', 'attention2_0_0_1_9'],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_0_1_0;
uniform sampler2DArray pass88;
uniform sampler2D parameters;
uniform sampler2D pass1;
uniform sampler2DArray attention2_0_0_1_9;
const int p0 = 9900;
const int p1 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:29 layerNorm
// from layerNorm2_0_1_0 [B, 16, 1], dLayerNorm2_0_1_0 [B, 16, 44], layerNorm2_0_1_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44] to layerNorm2_0_1_0Backward2_dMean [B, 16], layerNorm2_0_1_0Backward2_dReciprocalDeviation [B, 16]
void layerNorm2_0_1_0Backward2_layerNorm2_0_1_0Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 mean = (fetch(layerNorm2_0_1_0, 3, b * 16 + t) / 44.0);
  vec4 dMean = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 dProduct = (stripedFour(pass88, 5, 0, 44, b * 704 + t * 44 + c, 44) * at(parameters, 8, p0 + c));
    dReciprocalDeviation += (dProduct * (((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p1 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_9, 5, 0, 44, b * 704 + t * 44 + c, 44)) - mean));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  layerNorm2_0_1_0Backward2_layerNorm2_0_1_0Backward2_dMean(e, o0, o1);
}
`,
      },
      layerNorm2_0_1_0Backward2_dPositions1: {
        samplers: [
          'layerNorm2_0_1_0Backward2_dReciprocalDeviation',
          'layerNorm2_0_1_0',
          'layerNorm2_0_1_0Backward2_dMean',
          'layerNorm2_0_1_0ReciprocalDeviation',
          'dResidual2_0_0',
          'pass88',
          'parameters',
          'pass1',
          'attention2_0_0_1_9',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_0_1_0Backward2_dReciprocalDeviation;
uniform sampler2D layerNorm2_0_1_0;
uniform sampler2D layerNorm2_0_1_0Backward2_dMean;
uniform sampler2D layerNorm2_0_1_0ReciprocalDeviation;
uniform sampler2D dResidual2_0_0;
uniform sampler2DArray pass88;
uniform sampler2D parameters;
uniform sampler2D pass1;
uniform sampler2DArray attention2_0_0_1_9;
const int p0 = 9900;
const int p1 = 1188;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:29 layerNorm
// from layerNorm2_0_1_0Backward2_dReciprocalDeviation [B, 16], layerNorm2_0_1_0 [B, 16, 1], layerNorm2_0_1_0Backward2_dMean [B, 16], layerNorm2_0_1_0ReciprocalDeviation [B, 16, 1], dResidual2_0_0 [B, 16, 44], dLayerNorm2_0_1_0 [B, 16, 44], layerNorm2_0_1_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44] to dPositions1 [B, 16, 44]
void layerNorm2_0_1_0Backward2_dPositions1(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float dReciprocalDeviation = at(layerNorm2_0_1_0Backward2_dReciprocalDeviation, 3, b * 16 + t);
  float mean = (at(layerNorm2_0_1_0, 3, b * 16 + t) / 44.0);
  float dMean = at(layerNorm2_0_1_0Backward2_dMean, 3, b * 16 + t);
  float reciprocalDeviation = at(layerNorm2_0_1_0ReciprocalDeviation, 3, b * 16 + t);
  float dProduct2 = ((dReciprocalDeviation * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / 44.0);
  float dTotal2 = ((((-1.0) * reciprocalDeviation) * dMean) / 44.0);
  vec4 dTotal = ((fetch(dResidual2_0_0, 6, b * 704 + t * 44 + c) + ((row(pass88, 5, 0, 44, b * 16 + t, c) * fetch(parameters, 8, p0 + c)) * reciprocalDeviation)) + (2.0 * (dProduct2 * (((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p1 + t * 44 + c)) + row(attention2_0_0_1_9, 5, 0, 44, b * 16 + t, c)) - mean))));
  r0 = (dTotal + dTotal2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  layerNorm2_0_1_0Backward2_dPositions1(e, o0);
}
`,
      },
      layerNorm2_0_0_0Backward_dLayerNorm2_0_0_0Bias: {
        samplers: ['pass98', 'pass1', 'parameters', 'layerNorm2_0_0_0', 'layerNorm2_0_0_0ReciprocalDeviation'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass98;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D layerNorm2_0_0_0;
uniform sampler2D layerNorm2_0_0_0ReciprocalDeviation;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:26 layerNorm
// from dLayerNorm2_0_0_0 [B, 16, 44], embedding0 [B, 16, 44], positions1Weight [16, 44], layerNorm2_0_0_0 [B, 16, 1], layerNorm2_0_0_0ReciprocalDeviation [B, 16, 1] to dLayerNorm2_0_0_0Bias [1, 1, 44], dLayerNorm2_0_0_0Weight [1, 1, 44]
void layerNorm2_0_0_0Backward_dLayerNorm2_0_0_0Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    for (int t = 0; t < 16; t++) {
      vec4 dy = row(pass98, 5, 132, 44, b * 16 + t, c);
      dBias += dy;
      dWeight += (dy * (((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) - (at(layerNorm2_0_0_0, 3, b * 16 + t) / 44.0)) * at(layerNorm2_0_0_0ReciprocalDeviation, 3, b * 16 + t)));
    }
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  layerNorm2_0_0_0Backward_dLayerNorm2_0_0_0Bias(e, o0, o1);
}
`,
      },
      layerNorm2_0_0_0Backward2_layerNorm2_0_0_0Backward2_dMean: {
        samplers: ['layerNorm2_0_0_0', 'pass98', 'parameters', 'pass1'],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_0_0_0;
uniform sampler2DArray pass98;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 1892;
const int p1 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:26 layerNorm
// from layerNorm2_0_0_0 [B, 16, 1], dLayerNorm2_0_0_0 [B, 16, 44], layerNorm2_0_0_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44] to layerNorm2_0_0_0Backward2_dMean [B, 16], layerNorm2_0_0_0Backward2_dReciprocalDeviation [B, 16]
void layerNorm2_0_0_0Backward2_layerNorm2_0_0_0Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 mean = (fetch(layerNorm2_0_0_0, 3, b * 16 + t) / 44.0);
  vec4 dMean = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 dProduct = (stripedFour(pass98, 5, 132, 44, b * 704 + t * 44 + c, 44) * at(parameters, 8, p0 + c));
    dReciprocalDeviation += (dProduct * ((four(pass1, 6, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p1 + t * 44 + c, 44)) - mean));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  layerNorm2_0_0_0Backward2_layerNorm2_0_0_0Backward2_dMean(e, o0, o1);
}
`,
      },
      layerNorm2_0_0_0Backward2_dEmbedding0: {
        samplers: [
          'layerNorm2_0_0_0Backward2_dReciprocalDeviation',
          'layerNorm2_0_0_0',
          'layerNorm2_0_0_0Backward2_dMean',
          'layerNorm2_0_0_0ReciprocalDeviation',
          'dPositions1',
          'pass98',
          'parameters',
          'pass1',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D layerNorm2_0_0_0Backward2_dReciprocalDeviation;
uniform sampler2D layerNorm2_0_0_0;
uniform sampler2D layerNorm2_0_0_0Backward2_dMean;
uniform sampler2D layerNorm2_0_0_0ReciprocalDeviation;
uniform sampler2D dPositions1;
uniform sampler2DArray pass98;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 1892;
const int p1 = 1188;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:26 layerNorm
// from layerNorm2_0_0_0Backward2_dReciprocalDeviation [B, 16], layerNorm2_0_0_0 [B, 16, 1], layerNorm2_0_0_0Backward2_dMean [B, 16], layerNorm2_0_0_0ReciprocalDeviation [B, 16, 1], dPositions1 [B, 16, 44], dLayerNorm2_0_0_0 [B, 16, 44], layerNorm2_0_0_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44] to dEmbedding0 [B, 16, 44]
void layerNorm2_0_0_0Backward2_dEmbedding0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float dReciprocalDeviation = at(layerNorm2_0_0_0Backward2_dReciprocalDeviation, 3, b * 16 + t);
  float mean = (at(layerNorm2_0_0_0, 3, b * 16 + t) / 44.0);
  float dMean = at(layerNorm2_0_0_0Backward2_dMean, 3, b * 16 + t);
  float reciprocalDeviation = at(layerNorm2_0_0_0ReciprocalDeviation, 3, b * 16 + t);
  float dProduct2 = ((dReciprocalDeviation * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / 44.0);
  float dTotal2 = ((((-1.0) * reciprocalDeviation) * dMean) / 44.0);
  vec4 dTotal = ((fetch(dPositions1, 6, b * 704 + t * 44 + c) + ((row(pass98, 5, 132, 44, b * 16 + t, c) * fetch(parameters, 8, p0 + c)) * reciprocalDeviation)) + (2.0 * (dProduct2 * ((fetch(pass1, 6, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p1 + t * 44 + c)) - mean))));
  r0 = (dTotal + dTotal2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  layerNorm2_0_0_0Backward2_dEmbedding0(e, o0);
}
`,
      },
      positions1Backward_dPositions1Weight: {
        samplers: ['dEmbedding0', 'examples'],
        code: `${library}
const int batch = 16;
uniform sampler2D dEmbedding0;
uniform sampler2D examples;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:21 positions
// from dEmbedding0 [B, 16, 44] to dPositions1Weight [1, 16, 44]
void positions1Backward_dPositions1Weight(int e, out vec4 r0) {
  int k = e;
  vec4 dWeight = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    dWeight += fetch(dEmbedding0, 6, b * 704 + k);
  }
  r0 = dWeight;
}

// specs/transformer.yaml:20 embedding
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
    vec4 names = fetch(examples, 4, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = fetch(dEmbedding0, 6, c + d * 44);
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
    vec4 y1 = fetch(dEmbedding0, 6, 44 + c + d * 44);
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
    vec4 y2 = fetch(dEmbedding0, 6, 88 + c + d * 44);
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
    vec4 y3 = fetch(dEmbedding0, 6, 132 + c + d * 44);
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
  if (e < 704) {
    positions1Backward_dPositions1Weight(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    embedding0Gradient_dEmbedding0Weight(e - 704, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gradients1: {
        samplers: [
          'pass88',
          'pass86',
          'pass72',
          'pass70',
          'pass56',
          'pass54',
          'pass98',
          'pass82',
          'pass66',
          'pass92',
          'pass76',
          'pass60',
          'pass102',
          'pass50',
          'pass87',
          'pass71',
        ],
        code: `${library}
uniform sampler2DArray pass88;
uniform sampler2DArray pass86;
uniform sampler2DArray pass72;
uniform sampler2DArray pass70;
uniform sampler2DArray pass56;
uniform sampler2DArray pass54;
uniform sampler2DArray pass98;
uniform sampler2DArray pass82;
uniform sampler2DArray pass66;
uniform sampler2DArray pass92;
uniform sampler2DArray pass76;
uniform sampler2DArray pass60;
uniform sampler2DArray pass102;
uniform sampler2DArray pass50;
uniform sampler2D pass87;
uniform sampler2D pass71;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 9988 && e < 17732) { o0 = striped(pass88, 5, 1408, 44, e - 9988); return; } // dLinear2_0_1_1Weight
  if (e >= 17908 && e < 25652) { o0 = striped(pass86, 6, 5676, 176, e - 17908); return; } // dLinear2_0_1_3Weight
  if (e >= 33792 && e < 41536) { o0 = striped(pass72, 5, 1408, 44, e - 33792); return; } // dLinear2_1_1_1Weight
  if (e >= 41712 && e < 49456) { o0 = striped(pass70, 6, 5676, 176, e - 41712); return; } // dLinear2_1_1_3Weight
  if (e >= 57596 && e < 65340) { o0 = striped(pass56, 5, 1408, 44, e - 57596); return; } // dLinear2_2_1_1Weight
  if (e >= 65516 && e < 73260) { o0 = striped(pass54, 6, 5676, 176, e - 65516); return; } // dLinear2_2_1_3Weight
  if (e >= 1980 && e < 7788) { o0 = striped(pass98, 5, 1540, 44, e - 1980); return; } // dAttention2_0_0_1InProjWeight
  if (e >= 25784 && e < 31592) { o0 = striped(pass82, 5, 1540, 44, e - 25784); return; } // dAttention2_1_0_1InProjWeight
  if (e >= 49588 && e < 55396) { o0 = striped(pass66, 5, 1540, 44, e - 49588); return; } // dAttention2_2_0_1InProjWeight
  if (e >= 7920 && e < 9856) { o0 = striped(pass92, 5, 1452, 44, e - 7920); return; } // dAttention2_0_0_1OutProjWeight
  if (e >= 31724 && e < 33660) { o0 = striped(pass76, 5, 1452, 44, e - 31724); return; } // dAttention2_1_0_1OutProjWeight
  if (e >= 55528 && e < 57464) { o0 = striped(pass60, 5, 1452, 44, e - 55528); return; } // dAttention2_2_0_1OutProjWeight
  if (e >= 0 && e < 1188) { o0 = striped(pass102, 4, 704, 44, e); return; } // dEmbedding0Weight
  if (e >= 73392 && e < 74580) { o0 = striped(pass50, 5, 1440, 44, e - 73392); return; } // dLinear4Weight
  if (e >= 1188 && e < 1892) { o0 = fetch(pass102, 4, e - 1188); return; } // dPositions1Weight
  if (e >= 17732 && e < 17908) { o0 = fetch(pass87, 7, e - 17732 + 45056); return; } // dLinear2_0_1_1Bias
  if (e >= 41536 && e < 41712) { o0 = fetch(pass71, 7, e - 41536 + 45056); return; } // dLinear2_1_1_1Bias
  discard;
}
`,
      },
      gradients2: {
        samplers: [
          'pass55',
          'pass98',
          'pass82',
          'pass66',
          'dLayerNorm2_0_0_0Weight',
          'dLayerNorm2_0_0_0Bias',
          'pass92',
          'dLayerNorm2_0_1_0Weight',
          'dLayerNorm2_0_1_0Bias',
          'pass86',
          'dLayerNorm2_1_0_0Weight',
          'dLayerNorm2_1_0_0Bias',
          'pass76',
          'dLayerNorm2_1_1_0Weight',
          'dLayerNorm2_1_1_0Bias',
          'pass70',
        ],
        code: `${library}
uniform sampler2D pass55;
uniform sampler2DArray pass98;
uniform sampler2DArray pass82;
uniform sampler2DArray pass66;
uniform sampler2D dLayerNorm2_0_0_0Weight;
uniform sampler2D dLayerNorm2_0_0_0Bias;
uniform sampler2DArray pass92;
uniform sampler2D dLayerNorm2_0_1_0Weight;
uniform sampler2D dLayerNorm2_0_1_0Bias;
uniform sampler2DArray pass86;
uniform sampler2D dLayerNorm2_1_0_0Weight;
uniform sampler2D dLayerNorm2_1_0_0Bias;
uniform sampler2DArray pass76;
uniform sampler2D dLayerNorm2_1_1_0Weight;
uniform sampler2D dLayerNorm2_1_1_0Bias;
uniform sampler2DArray pass70;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 65340 && e < 65516) { o0 = fetch(pass55, 7, e - 65340 + 45056); return; } // dLinear2_2_1_1Bias
  if (e >= 7788 && e < 7920) { o0 = fetch(pass98, 5, e - 7788); return; } // dAttention2_0_0_1InProjBias
  if (e >= 31592 && e < 31724) { o0 = fetch(pass82, 5, e - 31592); return; } // dAttention2_1_0_1InProjBias
  if (e >= 55396 && e < 55528) { o0 = fetch(pass66, 5, e - 55396); return; } // dAttention2_2_0_1InProjBias
  if (e >= 1892 && e < 1936) { o0 = fetch(dLayerNorm2_0_0_0Weight, 2, e - 1892); return; } // dLayerNorm2_0_0_0Weight
  if (e >= 1936 && e < 1980) { o0 = fetch(dLayerNorm2_0_0_0Bias, 2, e - 1936); return; } // dLayerNorm2_0_0_0Bias
  if (e >= 9856 && e < 9900) { o0 = fetch(pass92, 5, e - 9856); return; } // dAttention2_0_0_1OutProjBias
  if (e >= 9900 && e < 9944) { o0 = fetch(dLayerNorm2_0_1_0Weight, 2, e - 9900); return; } // dLayerNorm2_0_1_0Weight
  if (e >= 9944 && e < 9988) { o0 = fetch(dLayerNorm2_0_1_0Bias, 2, e - 9944); return; } // dLayerNorm2_0_1_0Bias
  if (e >= 25652 && e < 25696) { o0 = fetch(pass86, 6, e - 25652); return; } // dLinear2_0_1_3Bias
  if (e >= 25696 && e < 25740) { o0 = fetch(dLayerNorm2_1_0_0Weight, 2, e - 25696); return; } // dLayerNorm2_1_0_0Weight
  if (e >= 25740 && e < 25784) { o0 = fetch(dLayerNorm2_1_0_0Bias, 2, e - 25740); return; } // dLayerNorm2_1_0_0Bias
  if (e >= 33660 && e < 33704) { o0 = fetch(pass76, 5, e - 33660); return; } // dAttention2_1_0_1OutProjBias
  if (e >= 33704 && e < 33748) { o0 = fetch(dLayerNorm2_1_1_0Weight, 2, e - 33704); return; } // dLayerNorm2_1_1_0Weight
  if (e >= 33748 && e < 33792) { o0 = fetch(dLayerNorm2_1_1_0Bias, 2, e - 33748); return; } // dLayerNorm2_1_1_0Bias
  if (e >= 49456 && e < 49500) { o0 = fetch(pass70, 6, e - 49456); return; } // dLinear2_1_1_3Bias
  discard;
}
`,
      },
      gradients3: {
        samplers: [
          'dLayerNorm2_2_0_0Weight',
          'dLayerNorm2_2_0_0Bias',
          'pass60',
          'dLayerNorm2_2_1_0Weight',
          'dLayerNorm2_2_1_0Bias',
          'pass54',
          'dLayerNorm3Weight',
          'dLayerNorm3Bias',
          'pass50',
        ],
        code: `${library}
uniform sampler2D dLayerNorm2_2_0_0Weight;
uniform sampler2D dLayerNorm2_2_0_0Bias;
uniform sampler2DArray pass60;
uniform sampler2D dLayerNorm2_2_1_0Weight;
uniform sampler2D dLayerNorm2_2_1_0Bias;
uniform sampler2DArray pass54;
uniform sampler2D dLayerNorm3Weight;
uniform sampler2D dLayerNorm3Bias;
uniform sampler2DArray pass50;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 49500 && e < 49544) { o0 = fetch(dLayerNorm2_2_0_0Weight, 2, e - 49500); return; } // dLayerNorm2_2_0_0Weight
  if (e >= 49544 && e < 49588) { o0 = fetch(dLayerNorm2_2_0_0Bias, 2, e - 49544); return; } // dLayerNorm2_2_0_0Bias
  if (e >= 57464 && e < 57508) { o0 = fetch(pass60, 5, e - 57464); return; } // dAttention2_2_0_1OutProjBias
  if (e >= 57508 && e < 57552) { o0 = fetch(dLayerNorm2_2_1_0Weight, 2, e - 57508); return; } // dLayerNorm2_2_1_0Weight
  if (e >= 57552 && e < 57596) { o0 = fetch(dLayerNorm2_2_1_0Bias, 2, e - 57552); return; } // dLayerNorm2_2_1_0Bias
  if (e >= 73260 && e < 73304) { o0 = fetch(pass54, 6, e - 73260); return; } // dLinear2_2_1_3Bias
  if (e >= 73304 && e < 73348) { o0 = fetch(dLayerNorm3Weight, 2, e - 73304); return; } // dLayerNorm3Weight
  if (e >= 73348 && e < 73392) { o0 = fetch(dLayerNorm3Bias, 2, e - 73348); return; } // dLayerNorm3Bias
  if (e >= 74580 && e < 74607) { o0 = fetch(pass50, 5, e - 74580 + 4); return; } // dLinear4Bias
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
      positions1LayerNorm2_0_0_0Forward_sum2: { length: 2048, layers: 1 },
      positions1LayerNorm2_0_0_0Forward_sum: { length: 2048, layers: 1 },
      layerNorm2_0_0_0: { length: 90112, layers: 1 },
      attention2_0_0_1: { length: 33792, layers: 8 },
      pass5: { length: 270336, layers: 1 },
      attention2_0_0_1_5: { length: 131072, layers: 1 },
      attention2_0_0_1Forward6_sum: { length: 8192, layers: 1 },
      attention2_0_0_1Forward6_largest: { length: 8192, layers: 1 },
      attention2_0_0_1Weights: { length: 131072, layers: 1 },
      attention2_0_0_1_6: { length: 90112, layers: 1 },
      attention2_0_0_1_7: { length: 11264, layers: 8 },
      positions1LayerNorm2_0_1_0Forward_sum2: { length: 2048, layers: 1 },
      positions1LayerNorm2_0_1_0Forward_sum: { length: 2048, layers: 1 },
      layerNorm2_0_1_0: { length: 90112, layers: 1 },
      linear2_0_1_1: { length: 45056, layers: 8 },
      gelu2_0_1_2: { length: 360448, layers: 1 },
      linear2_0_1_3: { length: 11264, layers: 8 },
      positions1LayerNorm2_1_0_0Forward_sum2: { length: 2048, layers: 1 },
      positions1LayerNorm2_1_0_0Forward_sum: { length: 2048, layers: 1 },
      layerNorm2_1_0_0: { length: 90112, layers: 1 },
      attention2_1_0_1: { length: 33792, layers: 8 },
      pass19: { length: 270336, layers: 1 },
      attention2_1_0_1_5: { length: 131072, layers: 1 },
      attention2_0_0_1Attention2_1_0_1Forward_sum: { length: 8192, layers: 1 },
      attention2_0_0_1Attention2_1_0_1Forward_largest: { length: 8192, layers: 1 },
      attention2_1_0_1Weights: { length: 131072, layers: 1 },
      attention2_1_0_1_6: { length: 90112, layers: 1 },
      attention2_1_0_1_7: { length: 11264, layers: 8 },
      positions1LayerNorm2_1_1_0Forward_sum2: { length: 2048, layers: 1 },
      positions1LayerNorm2_1_1_0Forward_sum: { length: 2048, layers: 1 },
      layerNorm2_1_1_0: { length: 90112, layers: 1 },
      linear2_1_1_1: { length: 45056, layers: 8 },
      gelu2_1_1_2: { length: 360448, layers: 1 },
      linear2_1_1_3: { length: 11264, layers: 8 },
      positions1LayerNorm2_2_0_0Forward_sum2: { length: 2048, layers: 1 },
      positions1LayerNorm2_2_0_0Forward_sum: { length: 2048, layers: 1 },
      layerNorm2_2_0_0: { length: 90112, layers: 1 },
      attention2_2_0_1: { length: 33792, layers: 8 },
      pass33: { length: 270336, layers: 1 },
      attention2_2_0_1_5: { length: 131072, layers: 1 },
      attention2_0_0_1Attention2_2_0_1Forward_sum: { length: 8192, layers: 1 },
      attention2_0_0_1Attention2_2_0_1Forward_largest: { length: 8192, layers: 1 },
      attention2_2_0_1Weights: { length: 131072, layers: 1 },
      attention2_2_0_1_6: { length: 90112, layers: 1 },
      attention2_2_0_1_7: { length: 11264, layers: 8 },
      residual2_2_0: { length: 90112, layers: 1 },
      positions1LayerNorm2_2_1_0Forward_sum2: { length: 2048, layers: 1 },
      positions1LayerNorm2_2_1_0Forward_sum: { length: 2048, layers: 1 },
      layerNorm2_2_1_0: { length: 90112, layers: 1 },
      linear2_2_1_1: { length: 45056, layers: 8 },
      gelu2_2_1_2: { length: 360448, layers: 1 },
      linear2_2_1_3: { length: 11264, layers: 8 },
      residual2_2_1LayerNorm3Forward_sum2: { length: 2048, layers: 1 },
      residual2_2_1LayerNorm3Forward_sum: { length: 2048, layers: 1 },
      layerNorm3: { length: 90112, layers: 1 },
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
      {
        shader: 'lossForward_loss',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_0_0_0Forward_positions1LayerNorm2_0_0_0Forward_sum2',
        reads: ['pass1', 'parameters'],
        writes: ['positions1LayerNorm2_0_0_0Forward_sum2', 'positions1LayerNorm2_0_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0',
        reads: [
          'positions1LayerNorm2_0_0_0Forward_sum',
          'positions1LayerNorm2_0_0_0Forward_sum2',
          'pass1',
          'parameters',
        ],
        writes: ['layerNorm2_0_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward',
        reads: ['parameters', 'layerNorm2_0_0_0'],
        writes: ['attention2_0_0_1'],
        s: 0,
        numbers: [7788, 1980],
      },
      {
        shader: 'attention2_0_0_1Forward2_attention2_0_0_1_2',
        reads: ['attention2_0_0_1'],
        writes: ['pass5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward5_attention2_0_0_1_5',
        reads: ['pass5'],
        writes: ['attention2_0_0_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward6_attention2_0_0_1Forward6_sum',
        reads: ['attention2_0_0_1_5'],
        writes: ['attention2_0_0_1Forward6_sum', 'attention2_0_0_1Forward6_largest'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward6_attention2_0_0_1Weights',
        reads: ['attention2_0_0_1Forward6_largest', 'attention2_0_0_1Forward6_sum', 'attention2_0_0_1_5'],
        writes: ['attention2_0_0_1Weights'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward7_attention2_0_0_1_6',
        reads: ['attention2_0_0_1Weights', 'pass5'],
        writes: ['attention2_0_0_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward8',
        reads: ['parameters', 'attention2_0_0_1_6'],
        writes: ['attention2_0_0_1_7'],
        s: 0,
        numbers: [9856, 7920],
      },
      {
        shader: 'positions1LayerNorm2_0_1_0Forward_positions1LayerNorm2_0_1_0Forward_sum2',
        reads: ['pass1', 'parameters', 'attention2_0_0_1_7'],
        writes: ['positions1LayerNorm2_0_1_0Forward_sum2', 'positions1LayerNorm2_0_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0',
        reads: [
          'positions1LayerNorm2_0_1_0Forward_sum',
          'positions1LayerNorm2_0_1_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
        ],
        writes: ['layerNorm2_0_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1Forward',
        reads: ['parameters', 'layerNorm2_0_1_0'],
        writes: ['linear2_0_1_1'],
        s: 0,
        numbers: [17732, 9988],
      },
      {
        shader: 'gelu2_0_1_2Forward_gelu2_0_1_2',
        reads: ['linear2_0_1_1'],
        writes: ['gelu2_0_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_3Forward',
        reads: ['parameters', 'gelu2_0_1_2'],
        writes: ['linear2_0_1_3'],
        s: 0,
        numbers: [25652, 17908],
      },
      {
        shader: 'positions1LayerNorm2_1_0_0Forward_positions1LayerNorm2_1_0_0Forward_sum2',
        reads: ['pass1', 'parameters', 'attention2_0_0_1_7', 'linear2_0_1_3'],
        writes: ['positions1LayerNorm2_1_0_0Forward_sum2', 'positions1LayerNorm2_1_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0',
        reads: [
          'positions1LayerNorm2_1_0_0Forward_sum',
          'positions1LayerNorm2_1_0_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
        ],
        writes: ['layerNorm2_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward',
        reads: ['parameters', 'layerNorm2_1_0_0'],
        writes: ['attention2_1_0_1'],
        s: 0,
        numbers: [31592, 25784],
      },
      {
        shader: 'attention2_0_0_1Forward2_attention2_0_0_1_2',
        reads: ['attention2_1_0_1'],
        writes: ['pass19'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward5_attention2_0_0_1_5',
        reads: ['pass19'],
        writes: ['attention2_1_0_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Attention2_1_0_1Forward_attention2_0_0_1Attention2_1_0_1Forward_sum',
        reads: ['attention2_1_0_1_5'],
        writes: [
          'attention2_0_0_1Attention2_1_0_1Forward_sum',
          'attention2_0_0_1Attention2_1_0_1Forward_largest',
        ],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1Weights',
        reads: [
          'attention2_0_0_1Attention2_1_0_1Forward_largest',
          'attention2_0_0_1Attention2_1_0_1Forward_sum',
          'attention2_1_0_1_5',
        ],
        writes: ['attention2_1_0_1Weights'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward7_attention2_0_0_1_6',
        reads: ['attention2_1_0_1Weights', 'pass19'],
        writes: ['attention2_1_0_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward8',
        reads: ['parameters', 'attention2_1_0_1_6'],
        writes: ['attention2_1_0_1_7'],
        s: 0,
        numbers: [33660, 31724],
      },
      {
        shader: 'positions1LayerNorm2_1_1_0Forward_positions1LayerNorm2_1_1_0Forward_sum2',
        reads: ['pass1', 'parameters', 'attention2_0_0_1_7', 'linear2_0_1_3', 'attention2_1_0_1_7'],
        writes: ['positions1LayerNorm2_1_1_0Forward_sum2', 'positions1LayerNorm2_1_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0',
        reads: [
          'positions1LayerNorm2_1_1_0Forward_sum',
          'positions1LayerNorm2_1_1_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
        ],
        writes: ['layerNorm2_1_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1Forward',
        reads: ['parameters', 'layerNorm2_1_1_0'],
        writes: ['linear2_1_1_1'],
        s: 0,
        numbers: [41536, 33792],
      },
      {
        shader: 'gelu2_0_1_2Forward_gelu2_0_1_2',
        reads: ['linear2_1_1_1'],
        writes: ['gelu2_1_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_3Forward',
        reads: ['parameters', 'gelu2_1_1_2'],
        writes: ['linear2_1_1_3'],
        s: 0,
        numbers: [49456, 41712],
      },
      {
        shader: 'positions1LayerNorm2_2_0_0Forward_positions1LayerNorm2_2_0_0Forward_sum2',
        reads: [
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
        ],
        writes: ['positions1LayerNorm2_2_0_0Forward_sum2', 'positions1LayerNorm2_2_0_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0',
        reads: [
          'positions1LayerNorm2_2_0_0Forward_sum',
          'positions1LayerNorm2_2_0_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
        ],
        writes: ['layerNorm2_2_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward',
        reads: ['parameters', 'layerNorm2_2_0_0'],
        writes: ['attention2_2_0_1'],
        s: 0,
        numbers: [55396, 49588],
      },
      {
        shader: 'attention2_0_0_1Forward2_attention2_0_0_1_2',
        reads: ['attention2_2_0_1'],
        writes: ['pass33'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward5_attention2_0_0_1_5',
        reads: ['pass33'],
        writes: ['attention2_2_0_1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Attention2_1_0_1Forward_attention2_0_0_1Attention2_1_0_1Forward_sum',
        reads: ['attention2_2_0_1_5'],
        writes: [
          'attention2_0_0_1Attention2_2_0_1Forward_sum',
          'attention2_0_0_1Attention2_2_0_1Forward_largest',
        ],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1Weights',
        reads: [
          'attention2_0_0_1Attention2_2_0_1Forward_largest',
          'attention2_0_0_1Attention2_2_0_1Forward_sum',
          'attention2_2_0_1_5',
        ],
        writes: ['attention2_2_0_1Weights'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward7_attention2_0_0_1_6',
        reads: ['attention2_2_0_1Weights', 'pass33'],
        writes: ['attention2_2_0_1_6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'attention2_0_0_1Forward8',
        reads: ['parameters', 'attention2_2_0_1_6'],
        writes: ['attention2_2_0_1_7'],
        s: 0,
        numbers: [57464, 55528],
      },
      {
        shader: 'positions1LayerNorm2_2_1_0Forward_residual2_2_0',
        reads: [
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
          'attention2_2_0_1_7',
        ],
        writes: ['residual2_2_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_2_1_0Forward_positions1LayerNorm2_2_1_0Forward_sum2',
        reads: [
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
          'attention2_2_0_1_7',
        ],
        writes: ['positions1LayerNorm2_2_1_0Forward_sum2', 'positions1LayerNorm2_2_1_0Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0',
        reads: [
          'positions1LayerNorm2_2_1_0Forward_sum',
          'positions1LayerNorm2_2_1_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
          'attention2_2_0_1_7',
        ],
        writes: ['layerNorm2_2_1_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_1Forward',
        reads: ['parameters', 'layerNorm2_2_1_0'],
        writes: ['linear2_2_1_1'],
        s: 0,
        numbers: [65340, 57596],
      },
      {
        shader: 'gelu2_0_1_2Forward_gelu2_0_1_2',
        reads: ['linear2_2_1_1'],
        writes: ['gelu2_2_1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0_1_3Forward',
        reads: ['parameters', 'gelu2_2_1_2'],
        writes: ['linear2_2_1_3'],
        s: 0,
        numbers: [73260, 65516],
      },
      {
        shader: 'residual2_2_1LayerNorm3Forward_residual2_2_1LayerNorm3Forward_sum2',
        reads: ['residual2_2_0', 'linear2_2_1_3'],
        writes: ['residual2_2_1LayerNorm3Forward_sum2', 'residual2_2_1LayerNorm3Forward_sum'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'residual2_2_1LayerNorm3Forward_layerNorm3',
        reads: [
          'residual2_2_1LayerNorm3Forward_sum',
          'residual2_2_1LayerNorm3Forward_sum2',
          'residual2_2_0',
          'linear2_2_1_3',
          'parameters',
        ],
        writes: ['layerNorm3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear4Forward',
        reads: ['parameters', 'layerNorm3'],
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

// specs/transformer.yaml:20 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 44] to embedding0 [B, 16, 44]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float row_ = at(examples, 5, n);
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
      positions1LayerNorm2_0_0_0Forward_positions1LayerNorm2_0_0_0Forward_sum2: {
        samplers: ['pass1', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:26 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44] to positions1LayerNorm2_0_0_0Forward_sum2 [B, 16], positions1LayerNorm2_0_0_0Forward_sum [B, 16]
void positions1LayerNorm2_0_0_0Forward_positions1LayerNorm2_0_0_0Forward_sum2(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += (four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = ((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  r0 = sum2;
  r1 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_0_0_0Forward_positions1LayerNorm2_0_0_0Forward_sum2(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0: {
        samplers: [
          'positions1LayerNorm2_0_0_0Forward_sum',
          'positions1LayerNorm2_0_0_0Forward_sum2',
          'pass1',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D positions1LayerNorm2_0_0_0Forward_sum;
uniform sampler2D positions1LayerNorm2_0_0_0Forward_sum2;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 1188;
const int p1 = 1892;
const int p2 = 1936;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:26 layerNorm
// from positions1LayerNorm2_0_0_0Forward_sum [B, 16], positions1LayerNorm2_0_0_0Forward_sum2 [B, 16], embedding0 [B, 16, 44], positions1Weight [16, 44], layerNorm2_0_0_0Weight [44], layerNorm2_0_0_0Bias [44] to layerNorm2_0_0_0 [B, 16, 44]
void positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(positions1LayerNorm2_0_0_0Forward_sum, 5, b * 16 + t);
  float sum2 = at(positions1LayerNorm2_0_0_0Forward_sum2, 5, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = (((((fetch(pass1, 8, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_0_0_0Forward_layerNorm2_0_0_0(e, o0);
}
`,
      },
      attention2_0_0_1Forward: {
        samplers: ['parameters', 'layerNorm2_0_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D layerNorm2_0_0_0;
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

// specs/transformer.yaml:27 attention
// from layerNorm2_0_0_0 [B, 16, 44], attention2_0_0_1InProjWeight [132, 44], attention2_0_0_1InProjBias [132] to attention2_0_0_1 [B, 16, 132]
void attention2_0_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 132 * 8;
  int c = e % 132;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(layerNorm2_0_0_0, 8, r * 44 + d);
    vec4 x1 = fetch(layerNorm2_0_0_0, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(layerNorm2_0_0_0, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(layerNorm2_0_0_0, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(layerNorm2_0_0_0, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(layerNorm2_0_0_0, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(layerNorm2_0_0_0, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(layerNorm2_0_0_0, 8, 308 + r * 44 + d);
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
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      attention2_0_0_1Forward2_attention2_0_0_1_2: {
        samplers: ['attention2_0_0_1'],
        code: `${library}
uniform int batch;
uniform sampler2DArray attention2_0_0_1;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_2 [B, 16, 44]
void attention2_0_0_1Forward2_attention2_0_0_1_2(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  r0 = row(attention2_0_0_1, 7, 0, 132, b * 16 + t, c);
}

// specs/transformer.yaml:27 attention
// from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_3 [B, 16, 44]
void attention2_0_0_1Forward3_attention2_0_0_1_3(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  r0 = row(attention2_0_0_1, 7, 0, 132, b * 16 + t, c + 44);
}

// specs/transformer.yaml:27 attention
// from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_4 [B, 16, 44]
void attention2_0_0_1Forward4_attention2_0_0_1_4(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  r0 = row(attention2_0_0_1, 7, 0, 132, b * 16 + t, c + 88);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  if (e < 90112) {
    attention2_0_0_1Forward2_attention2_0_0_1_2(e, o0);
  } else if (e < 180224) {
    attention2_0_0_1Forward3_attention2_0_0_1_3(e - 90112, o0);
  } else {
    attention2_0_0_1Forward4_attention2_0_0_1_4(e - 180224, o0);
  }
}
`,
      },
      attention2_0_0_1Forward5_attention2_0_0_1_5: {
        samplers: ['pass5'],
        code: `${library}
uniform int batch;
uniform sampler2D pass5;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1_2 [B, 16, 44], attention2_0_0_1_3 [B, 16, 44] to attention2_0_0_1_5 [B, 64, 16]
void attention2_0_0_1Forward5_attention2_0_0_1_5(int e, out vec4 r0) {
  int b = e / 1024;
  int h = (e % 1024) / 256;
  int t = (e % 256) / 16;
  int u = e % 16;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 11; d++) {
    sum += (at(pass5, 9, b * 704 + t * 44 + h * 11 + d) * four(pass5, 9, b * 704 + u * 44 + h * 11 + d + 90112, 44));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Forward5_attention2_0_0_1_5(e, o0);
}
`,
      },
      attention2_0_0_1Forward6_attention2_0_0_1Forward6_sum: {
        samplers: ['attention2_0_0_1_5'],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_0_0_1_5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1_5 [B, 64, 16] to attention2_0_0_1Forward6_sum [B, 64], attention2_0_0_1Forward6_largest [B, 64]
void attention2_0_0_1Forward6_attention2_0_0_1Forward6_sum(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.30151134457776363 * four(attention2_0_0_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.30151134457776363 * four(attention2_0_0_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
    sum += power_;
  }
  r0 = sum;
  r1 = largest;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Forward6_attention2_0_0_1Forward6_sum(e, o0, o1);
}
`,
      },
      attention2_0_0_1Forward6_attention2_0_0_1Weights: {
        samplers: ['attention2_0_0_1Forward6_largest', 'attention2_0_0_1Forward6_sum', 'attention2_0_0_1_5'],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_0_0_1Forward6_largest;
uniform sampler2D attention2_0_0_1Forward6_sum;
uniform sampler2D attention2_0_0_1_5;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1Forward6_largest [B, 64], attention2_0_0_1Forward6_sum [B, 64], attention2_0_0_1_5 [B, 64, 16] to attention2_0_0_1Weights [B, 64, 16]
void attention2_0_0_1Forward6_attention2_0_0_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_0_1Forward6_largest, 6, b * 64 + t);
  float sum = at(attention2_0_0_1Forward6_sum, 6, b * 64 + t);
  vec4 power_ = exp((((0.30151134457776363 * fetch(attention2_0_0_1_5, 8, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  vec4 powersAgain = power_;
  r0 = (powersAgain / sum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Forward6_attention2_0_0_1Weights(e, o0);
}
`,
      },
      attention2_0_0_1Forward7_attention2_0_0_1_6: {
        samplers: ['attention2_0_0_1Weights', 'pass5'],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_0_0_1Weights;
uniform sampler2D pass5;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// from attention2_0_0_1Weights [B, 64, 16], attention2_0_0_1_4 [B, 16, 44] to attention2_0_0_1_6 [B, 16, 44]
void attention2_0_0_1Forward7_attention2_0_0_1_6(int e, out float r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int h = (e % 44) / 11;
  int d = e % 11;
  float sum = float(0.0);
  for (int u = 0; u < 16; u++) {
    sum += (at(attention2_0_0_1Weights, 8, b * 1024 + h * 256 + t * 16 + u) * at(pass5, 9, b * 704 + u * 44 + h * 11 + d + 180224));
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 90112; k++) {
    float one0;
    attention2_0_0_1Forward7_attention2_0_0_1_6(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      attention2_0_0_1Forward8: {
        samplers: ['parameters', 'attention2_0_0_1_6'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D attention2_0_0_1_6;
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

// specs/transformer.yaml:27 attention
// from attention2_0_0_1_6 [B, 16, 44], attention2_0_0_1OutProjWeight [44, 44], attention2_0_0_1OutProjBias [44] to attention2_0_0_1_7 [B, 16, 44]
void attention2_0_0_1Forward8(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(attention2_0_0_1_6, 8, r * 44 + d);
    vec4 x1 = fetch(attention2_0_0_1_6, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(attention2_0_0_1_6, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(attention2_0_0_1_6, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(attention2_0_0_1_6, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(attention2_0_0_1_6, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(attention2_0_0_1_6, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(attention2_0_0_1_6, 8, 308 + r * 44 + d);
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
  attention2_0_0_1Forward8(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      positions1LayerNorm2_0_1_0Forward_positions1LayerNorm2_0_1_0Forward_sum2: {
        samplers: ['pass1', 'parameters', 'attention2_0_0_1_7'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44] to positions1LayerNorm2_0_1_0Forward_sum2 [B, 16], positions1LayerNorm2_0_1_0Forward_sum [B, 16]
void positions1LayerNorm2_0_1_0Forward_positions1LayerNorm2_0_1_0Forward_sum2(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += ((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = (((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  r0 = sum2;
  r1 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_0_1_0Forward_positions1LayerNorm2_0_1_0Forward_sum2(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0: {
        samplers: [
          'positions1LayerNorm2_0_1_0Forward_sum',
          'positions1LayerNorm2_0_1_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D positions1LayerNorm2_0_1_0Forward_sum;
uniform sampler2D positions1LayerNorm2_0_1_0Forward_sum2;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
const int p0 = 1188;
const int p1 = 9900;
const int p2 = 9944;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from positions1LayerNorm2_0_1_0Forward_sum [B, 16], positions1LayerNorm2_0_1_0Forward_sum2 [B, 16], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], layerNorm2_0_1_0Weight [44], layerNorm2_0_1_0Bias [44] to layerNorm2_0_1_0 [B, 16, 44]
void positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(positions1LayerNorm2_0_1_0Forward_sum, 5, b * 16 + t);
  float sum2 = at(positions1LayerNorm2_0_1_0Forward_sum2, 5, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = ((((((fetch(pass1, 8, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_7, 6, 0, 44, b * 16 + t, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_0_1_0Forward_layerNorm2_0_1_0(e, o0);
}
`,
      },
      linear2_0_1_1Forward: {
        samplers: ['parameters', 'layerNorm2_0_1_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D layerNorm2_0_1_0;
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

// specs/transformer.yaml:30 linear
// from layerNorm2_0_1_0 [B, 16, 44], linear2_0_1_1Weight [176, 44], linear2_0_1_1Bias [176] to linear2_0_1_1 [B, 16, 176]
void linear2_0_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 176 * 8;
  int c = e % 176;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 44; d += 4) {
    vec4 x0 = fetch(layerNorm2_0_1_0, 8, r * 44 + d);
    vec4 x1 = fetch(layerNorm2_0_1_0, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(layerNorm2_0_1_0, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(layerNorm2_0_1_0, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(layerNorm2_0_1_0, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(layerNorm2_0_1_0, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(layerNorm2_0_1_0, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(layerNorm2_0_1_0, 8, 308 + r * 44 + d);
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
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  linear2_0_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      gelu2_0_1_2Forward_gelu2_0_1_2: {
        samplers: ['linear2_0_1_1'],
        code: `${library}
uniform int batch;
uniform sampler2DArray linear2_0_1_1;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:31 gelu
// from linear2_0_1_1 [B, 16, 176] to gelu2_0_1_2 [B, 16, 176]
void gelu2_0_1_2Forward_gelu2_0_1_2(int e, out vec4 r0) {
  int i = e;
  vec4 total = striped(linear2_0_1_1, 7, 0, 176, i);
  r0 = (total * (0.5 * (1.0 + erf_((0.7071067811865476 * total)))));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  gelu2_0_1_2Forward_gelu2_0_1_2(e, o0);
}
`,
      },
      linear2_0_1_3Forward: {
        samplers: ['parameters', 'gelu2_0_1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gelu2_0_1_2;
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

// specs/transformer.yaml:32 linear
// from gelu2_0_1_2 [B, 16, 176], linear2_0_1_3Weight [44, 176], linear2_0_1_3Bias [44] to linear2_0_1_3 [B, 16, 44]
void linear2_0_1_3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 176; d += 4) {
    vec4 x0 = fetch(gelu2_0_1_2, 9, r * 176 + d);
    vec4 x1 = fetch(gelu2_0_1_2, 9, 176 + r * 176 + d);
    vec4 x2 = fetch(gelu2_0_1_2, 9, 352 + r * 176 + d);
    vec4 x3 = fetch(gelu2_0_1_2, 9, 528 + r * 176 + d);
    vec4 x4 = fetch(gelu2_0_1_2, 9, 704 + r * 176 + d);
    vec4 x5 = fetch(gelu2_0_1_2, 9, 880 + r * 176 + d);
    vec4 x6 = fetch(gelu2_0_1_2, 9, 1056 + r * 176 + d);
    vec4 x7 = fetch(gelu2_0_1_2, 9, 1232 + r * 176 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 176 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 176 + c * 176 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 352 + c * 176 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 528 + c * 176 + d);
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
  linear2_0_1_3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      positions1LayerNorm2_1_0_0Forward_positions1LayerNorm2_1_0_0Forward_sum2: {
        samplers: ['pass1', 'parameters', 'attention2_0_0_1_7', 'linear2_0_1_3'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44] to positions1LayerNorm2_1_0_0Forward_sum2 [B, 16], positions1LayerNorm2_1_0_0Forward_sum [B, 16]
void positions1LayerNorm2_1_0_0Forward_positions1LayerNorm2_1_0_0Forward_sum2(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += (((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = ((((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  r0 = sum2;
  r1 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_1_0_0Forward_positions1LayerNorm2_1_0_0Forward_sum2(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0: {
        samplers: [
          'positions1LayerNorm2_1_0_0Forward_sum',
          'positions1LayerNorm2_1_0_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D positions1LayerNorm2_1_0_0Forward_sum;
uniform sampler2D positions1LayerNorm2_1_0_0Forward_sum2;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
const int p0 = 1188;
const int p1 = 25696;
const int p2 = 25740;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from positions1LayerNorm2_1_0_0Forward_sum [B, 16], positions1LayerNorm2_1_0_0Forward_sum2 [B, 16], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44], layerNorm2_1_0_0Weight [44], layerNorm2_1_0_0Bias [44] to layerNorm2_1_0_0 [B, 16, 44]
void positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(positions1LayerNorm2_1_0_0Forward_sum, 5, b * 16 + t);
  float sum2 = at(positions1LayerNorm2_1_0_0Forward_sum2, 5, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = (((((((fetch(pass1, 8, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_7, 6, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 6, 0, 44, b * 16 + t, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_1_0_0Forward_layerNorm2_1_0_0(e, o0);
}
`,
      },
      attention2_0_0_1Attention2_1_0_1Forward_attention2_0_0_1Attention2_1_0_1Forward_sum: {
        samplers: ['attention2_1_0_1_5'],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_1_0_1_5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:27 attention
// specs/transformer.yaml:27 attention
// from attention2_1_0_1_5 [B, 64, 16] to attention2_0_0_1Attention2_1_0_1Forward_sum [B, 64], attention2_0_0_1Attention2_1_0_1Forward_largest [B, 64]
void attention2_0_0_1Attention2_1_0_1Forward_attention2_0_0_1Attention2_1_0_1Forward_sum(int e, out vec4 r0, out vec4 r1) {
  int b = e / 64;
  int t = e % 64;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 16; c++) {
    largest = max(largest, ((0.30151134457776363 * four(attention2_1_0_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))));
  }
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 16; c++) {
    vec4 power_ = exp((((0.30151134457776363 * four(attention2_1_0_1_5, 8, b * 1024 + t * 16 + c, 16)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(16.0))))) - largest));
    sum += power_;
  }
  r0 = sum;
  r1 = largest;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Attention2_1_0_1Forward_attention2_0_0_1Attention2_1_0_1Forward_sum(e, o0, o1);
}
`,
      },
      attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1Weights: {
        samplers: [
          'attention2_0_0_1Attention2_1_0_1Forward_largest',
          'attention2_0_0_1Attention2_1_0_1Forward_sum',
          'attention2_1_0_1_5',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D attention2_0_0_1Attention2_1_0_1Forward_largest;
uniform sampler2D attention2_0_0_1Attention2_1_0_1Forward_sum;
uniform sampler2D attention2_1_0_1_5;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:27 attention
// specs/transformer.yaml:27 attention
// from attention2_0_0_1Attention2_1_0_1Forward_largest [B, 64], attention2_0_0_1Attention2_1_0_1Forward_sum [B, 64], attention2_1_0_1_5 [B, 64, 16] to attention2_1_0_1Weights [B, 64, 16]
void attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1Weights(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 16;
  int c = e % 16;
  float largest = at(attention2_0_0_1Attention2_1_0_1Forward_largest, 6, b * 64 + t);
  float sum = at(attention2_0_0_1Attention2_1_0_1Forward_sum, 6, b * 64 + t);
  vec4 power_ = exp((((0.30151134457776363 * fetch(attention2_1_0_1_5, 8, b * 1024 + t * 16 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 16.0))))) - largest));
  vec4 powers2Again = power_;
  r0 = (powers2Again / sum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  attention2_0_0_1Attention2_1_0_1Forward_attention2_1_0_1Weights(e, o0);
}
`,
      },
      positions1LayerNorm2_1_1_0Forward_positions1LayerNorm2_1_1_0Forward_sum2: {
        samplers: ['pass1', 'parameters', 'attention2_0_0_1_7', 'linear2_0_1_3', 'attention2_1_0_1_7'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_7;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_7 [B, 16, 44] to positions1LayerNorm2_1_1_0Forward_sum2 [B, 16], positions1LayerNorm2_1_1_0Forward_sum [B, 16]
void positions1LayerNorm2_1_1_0Forward_positions1LayerNorm2_1_1_0Forward_sum2(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += ((((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = (((((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  r0 = sum2;
  r1 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_1_1_0Forward_positions1LayerNorm2_1_1_0Forward_sum2(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0: {
        samplers: [
          'positions1LayerNorm2_1_1_0Forward_sum',
          'positions1LayerNorm2_1_1_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D positions1LayerNorm2_1_1_0Forward_sum;
uniform sampler2D positions1LayerNorm2_1_1_0Forward_sum2;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_7;
const int p0 = 1188;
const int p1 = 33704;
const int p2 = 33748;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from positions1LayerNorm2_1_1_0Forward_sum [B, 16], positions1LayerNorm2_1_1_0Forward_sum2 [B, 16], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_7 [B, 16, 44], layerNorm2_1_1_0Weight [44], layerNorm2_1_1_0Bias [44] to layerNorm2_1_1_0 [B, 16, 44]
void positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(positions1LayerNorm2_1_1_0Forward_sum, 5, b * 16 + t);
  float sum2 = at(positions1LayerNorm2_1_1_0Forward_sum2, 5, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = ((((((((fetch(pass1, 8, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_7, 6, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 6, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_7, 6, 0, 44, b * 16 + t, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_1_1_0Forward_layerNorm2_1_1_0(e, o0);
}
`,
      },
      positions1LayerNorm2_2_0_0Forward_positions1LayerNorm2_2_0_0Forward_sum2: {
        samplers: [
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_7;
uniform sampler2DArray linear2_1_1_3;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_7 [B, 16, 44], linear2_1_1_3 [B, 16, 44] to positions1LayerNorm2_2_0_0Forward_sum2 [B, 16], positions1LayerNorm2_2_0_0Forward_sum [B, 16]
void positions1LayerNorm2_2_0_0Forward_positions1LayerNorm2_2_0_0Forward_sum2(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += (((((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_1_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = ((((((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_1_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  r0 = sum2;
  r1 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_0_0Forward_positions1LayerNorm2_2_0_0Forward_sum2(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0: {
        samplers: [
          'positions1LayerNorm2_2_0_0Forward_sum',
          'positions1LayerNorm2_2_0_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D positions1LayerNorm2_2_0_0Forward_sum;
uniform sampler2D positions1LayerNorm2_2_0_0Forward_sum2;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_7;
uniform sampler2DArray linear2_1_1_3;
const int p0 = 1188;
const int p1 = 49500;
const int p2 = 49544;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:26 layerNorm
// from positions1LayerNorm2_2_0_0Forward_sum [B, 16], positions1LayerNorm2_2_0_0Forward_sum2 [B, 16], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_7 [B, 16, 44], linear2_1_1_3 [B, 16, 44], layerNorm2_2_0_0Weight [44], layerNorm2_2_0_0Bias [44] to layerNorm2_2_0_0 [B, 16, 44]
void positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(positions1LayerNorm2_2_0_0Forward_sum, 5, b * 16 + t);
  float sum2 = at(positions1LayerNorm2_2_0_0Forward_sum2, 5, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  vec4 product_ = ((((((((fetch(pass1, 8, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_7, 6, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 6, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_7, 6, 0, 44, b * 16 + t, c)) + row(linear2_1_1_3, 6, 0, 44, b * 16 + t, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c));
  r0 = (product_ + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_0_0Forward_layerNorm2_2_0_0(e, o0);
}
`,
      },
      positions1LayerNorm2_2_1_0Forward_residual2_2_0: {
        samplers: [
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
          'attention2_2_0_1_7',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_7;
uniform sampler2DArray linear2_1_1_3;
uniform sampler2DArray attention2_2_0_1_7;
const int p0 = 1188;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_7 [B, 16, 44], linear2_1_1_3 [B, 16, 44], attention2_2_0_1_7 [B, 16, 44] to residual2_2_0 [B, 16, 44]
void positions1LayerNorm2_2_1_0Forward_residual2_2_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  vec4 total = ((((((fetch(pass1, 8, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_7, 6, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 6, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_7, 6, 0, 44, b * 16 + t, c)) + row(linear2_1_1_3, 6, 0, 44, b * 16 + t, c)) + row(attention2_2_0_1_7, 6, 0, 44, b * 16 + t, c));
  r0 = total;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_1_0Forward_residual2_2_0(e, o0);
}
`,
      },
      positions1LayerNorm2_2_1_0Forward_positions1LayerNorm2_2_1_0Forward_sum2: {
        samplers: [
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
          'attention2_2_0_1_7',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_7;
uniform sampler2DArray linear2_1_1_3;
uniform sampler2DArray attention2_2_0_1_7;
const int p0 = 1188;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_7 [B, 16, 44], linear2_1_1_3 [B, 16, 44], attention2_2_0_1_7 [B, 16, 44] to positions1LayerNorm2_2_1_0Forward_sum2 [B, 16], positions1LayerNorm2_2_1_0Forward_sum [B, 16]
void positions1LayerNorm2_2_1_0Forward_positions1LayerNorm2_2_1_0Forward_sum2(int e, out vec4 r0, out vec4 r1) {
  int b = e / 16;
  int t = e % 16;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((((((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_1_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_2_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44));
    sum += total;
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 total = ((((((four(pass1, 8, b * 704 + t * 44 + c + 4, 44) + four(parameters, 8, p0 + t * 44 + c, 44)) + stripedFour(attention2_0_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_0_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_1_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(linear2_1_1_3, 6, 0, 44, b * 704 + t * 44 + c, 44)) + stripedFour(attention2_2_0_1_7, 6, 0, 44, b * 704 + t * 44 + c, 44));
    vec4 residual2_2_0Again = total;
    vec4 difference = (residual2_2_0Again - mean);
    sum2 += (difference * difference);
  }
  r0 = sum2;
  r1 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_1_0Forward_positions1LayerNorm2_2_1_0Forward_sum2(e, o0, o1);
}
`,
      },
      positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0: {
        samplers: [
          'positions1LayerNorm2_2_1_0Forward_sum',
          'positions1LayerNorm2_2_1_0Forward_sum2',
          'pass1',
          'parameters',
          'attention2_0_0_1_7',
          'linear2_0_1_3',
          'attention2_1_0_1_7',
          'linear2_1_1_3',
          'attention2_2_0_1_7',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D positions1LayerNorm2_2_1_0Forward_sum;
uniform sampler2D positions1LayerNorm2_2_1_0Forward_sum2;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2DArray attention2_0_0_1_7;
uniform sampler2DArray linear2_0_1_3;
uniform sampler2DArray attention2_1_0_1_7;
uniform sampler2DArray linear2_1_1_3;
uniform sampler2DArray attention2_2_0_1_7;
const int p0 = 1188;
const int p1 = 57508;
const int p2 = 57552;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:21 positions
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:28 residual
// specs/transformer.yaml:25 residual
// specs/transformer.yaml:29 layerNorm
// from positions1LayerNorm2_2_1_0Forward_sum [B, 16], positions1LayerNorm2_2_1_0Forward_sum2 [B, 16], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_7 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_7 [B, 16, 44], linear2_1_1_3 [B, 16, 44], attention2_2_0_1_7 [B, 16, 44], layerNorm2_2_1_0Weight [44], layerNorm2_2_1_0Bias [44] to layerNorm2_2_1_0 [B, 16, 44]
void positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0(int e, out vec4 r0) {
  int b = e / 704;
  int t = (e % 704) / 44;
  int c = e % 44;
  float sum = at(positions1LayerNorm2_2_1_0Forward_sum, 5, b * 16 + t);
  float sum2 = at(positions1LayerNorm2_2_1_0Forward_sum2, 5, b * 16 + t);
  float mean = (sum / 44.0);
  float reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  vec4 total = ((((((fetch(pass1, 8, b * 704 + t * 44 + c + 4) + fetch(parameters, 8, p0 + t * 44 + c)) + row(attention2_0_0_1_7, 6, 0, 44, b * 16 + t, c)) + row(linear2_0_1_3, 6, 0, 44, b * 16 + t, c)) + row(attention2_1_0_1_7, 6, 0, 44, b * 16 + t, c)) + row(linear2_1_1_3, 6, 0, 44, b * 16 + t, c)) + row(attention2_2_0_1_7, 6, 0, 44, b * 16 + t, c));
  vec4 residual2_2_0Again = total;
  r0 = ((((residual2_2_0Again - mean) * reciprocalDeviation) * fetch(parameters, 8, p1 + c)) + fetch(parameters, 8, p2 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  positions1LayerNorm2_2_1_0Forward_layerNorm2_2_1_0(e, o0);
}
`,
      },
      residual2_2_1LayerNorm3Forward_residual2_2_1LayerNorm3Forward_sum2: {
        samplers: ['residual2_2_0', 'linear2_2_1_3'],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_2_0;
uniform sampler2DArray linear2_2_1_3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/transformer.yaml:28 residual
// specs/transformer.yaml:33 layerNorm
// from residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44] to residual2_2_1LayerNorm3Forward_sum2 [B, 16], residual2_2_1LayerNorm3Forward_sum [B, 16]
void residual2_2_1LayerNorm3Forward_residual2_2_1LayerNorm3Forward_sum2(int e, out vec4 r0, out vec4 r1) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 44; c++) {
    sum += (four(residual2_2_0, 8, n * 44 + c, 44) + stripedFour(linear2_2_1_3, 6, 0, 44, n * 44 + c, 44));
  }
  vec4 sum2 = vec4(0.0);
  vec4 mean = (sum / 44.0);
  for (int c = 0; c < 44; c++) {
    vec4 difference = ((four(residual2_2_0, 8, n * 44 + c, 44) + stripedFour(linear2_2_1_3, 6, 0, 44, n * 44 + c, 44)) - mean);
    sum2 += (difference * difference);
  }
  r0 = sum2;
  r1 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2_2_1LayerNorm3Forward_residual2_2_1LayerNorm3Forward_sum2(e, o0, o1);
}
`,
      },
      residual2_2_1LayerNorm3Forward_layerNorm3: {
        samplers: [
          'residual2_2_1LayerNorm3Forward_sum',
          'residual2_2_1LayerNorm3Forward_sum2',
          'residual2_2_0',
          'linear2_2_1_3',
          'parameters',
        ],
        code: `${library}
uniform int batch;
uniform sampler2D residual2_2_1LayerNorm3Forward_sum;
uniform sampler2D residual2_2_1LayerNorm3Forward_sum2;
uniform sampler2D residual2_2_0;
uniform sampler2DArray linear2_2_1_3;
uniform sampler2D parameters;
const int p0 = 73304;
const int p1 = 73348;
layout(location = 0) out vec4 o0;

// specs/transformer.yaml:28 residual
// specs/transformer.yaml:33 layerNorm
// from residual2_2_1LayerNorm3Forward_sum [B, 16], residual2_2_1LayerNorm3Forward_sum2 [B, 16], residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44], layerNorm3Weight [44], layerNorm3Bias [44] to layerNorm3 [B, 16, 44]
void residual2_2_1LayerNorm3Forward_layerNorm3(int e, out vec4 r0) {
  int n = e / 44;
  int c = e % 44;
  float sum = at(residual2_2_1LayerNorm3Forward_sum, 5, n);
  float sum2 = at(residual2_2_1LayerNorm3Forward_sum2, 5, n);
  float mean = (sum / 44.0);
  float reciprocalDeviation = inversesqrt(((sum2 / 44.0) + 0.00001));
  r0 = (((((fetch(residual2_2_0, 8, n * 44 + c) + row(linear2_2_1_3, 6, 0, 44, n, c)) - mean) * reciprocalDeviation) * fetch(parameters, 8, p0 + c)) + fetch(parameters, 8, p1 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  residual2_2_1LayerNorm3Forward_layerNorm3(e, o0);
}
`,
      },
      linear4Forward: {
        samplers: ['parameters', 'layerNorm3'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D layerNorm3;
const int p0 = 74580;
const int p1 = 73392;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/transformer.yaml:34 linear
// from layerNorm3 [B, 16, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 16, 27]
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
    vec4 x0 = fetch(layerNorm3, 8, r * 44 + d);
    vec4 x1 = fetch(layerNorm3, 8, 44 + r * 44 + d);
    vec4 x2 = fetch(layerNorm3, 8, 88 + r * 44 + d);
    vec4 x3 = fetch(layerNorm3, 8, 132 + r * 44 + d);
    vec4 x4 = fetch(layerNorm3, 8, 176 + r * 44 + d);
    vec4 x5 = fetch(layerNorm3, 8, 220 + r * 44 + d);
    vec4 x6 = fetch(layerNorm3, 8, 264 + r * 44 + d);
    vec4 x7 = fetch(layerNorm3, 8, 308 + r * 44 + d);
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
