// Made by wnc from specs/hierarchical-per-position.yaml: change the spec and run wnc compile, not this file.
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
    batch: 32,
    textures: {
      pass1: { length: 2564, layers: 1 },
      linear1_0_1: { length: 1088, layers: 8 },
      batchNorm1_0_2Mean: { length: 272, layers: 1 },
      batchNorm1_0_2ReciprocalDeviation: { length: 272, layers: 1 },
      tanh1_0_3: { length: 8704, layers: 1 },
      linear1_1_1: { length: 544, layers: 8 },
      batchNorm1_1_2Mean: { length: 136, layers: 1 },
      batchNorm1_1_2ReciprocalDeviation: { length: 136, layers: 1 },
      tanh1_1_3: { length: 4352, layers: 1 },
      linear1_2_1: { length: 272, layers: 8 },
      batchNorm1_2_2Mean: { length: 68, layers: 1 },
      batchNorm1_2_2ReciprocalDeviation: { length: 68, layers: 1 },
      tanh1_2_3: { length: 2176, layers: 1 },
      linear2: { length: 112, layers: 8 },
      lossForward2_sum3: { length: 32, layers: 1 },
      lossForward2_largest: { length: 32, layers: 1 },
      lossForward2_sumPart: { length: 32, layers: 1 },
      pass13: { length: 868, layers: 1 },
      pass14: { length: 576, layers: 8 },
      dBatchNorm1_2_2Bias: { length: 68, layers: 1 },
      dBatchNorm1_2_2Weight: { length: 68, layers: 1 },
      tanh1_2_3BatchNorm1_2_2Backward_dWeight: { length: 68, layers: 1 },
      dLinear1_2_1: { length: 2176, layers: 1 },
      pass17: { length: 1768, layers: 8 },
      dBatchNorm1_1_2Bias: { length: 68, layers: 1 },
      dBatchNorm1_1_2Weight: { length: 68, layers: 1 },
      tanh1_1_3BatchNorm1_1_2Backward2_dMean: { length: 136, layers: 1 },
      tanh1_1_3BatchNorm1_1_2Backward2_dReciprocalDeviation: { length: 136, layers: 1 },
      dLinear1_1_1: { length: 4352, layers: 1 },
      pass21: { length: 2312, layers: 8 },
      dBatchNorm1_0_2Bias: { length: 68, layers: 1 },
      dBatchNorm1_0_2Weight: { length: 68, layers: 1 },
      tanh1_0_3BatchNorm1_0_2Backward2_dMean: { length: 272, layers: 1 },
      tanh1_0_3BatchNorm1_0_2Backward2_dReciprocalDeviation: { length: 272, layers: 1 },
      dLinear1_0_1: { length: 8704, layers: 1 },
      pass25: { length: 500, layers: 8 },
      dEmbedding0Weight: { length: 48, layers: 8 },
      gradients: { length: 22400, layers: 1 },
    },
    targets: 256,
    examples: 288,
    logits: { texture: 'linear2', offset: 0, columns: 27 },
    loss: { texture: 'pass14', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_1Forward',
        reads: ['pass1', 'parameters'],
        writes: ['linear1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm1_0_2Tanh1_0_3Forward_batchNorm1_0_2Mean',
        reads: ['linear1_0_1', 'statistic0', 'statistic272'],
        writes: ['batchNorm1_0_2Mean', 'statistic0', 'statistic272', 'batchNorm1_0_2ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3',
        reads: ['batchNorm1_0_2Mean', 'batchNorm1_0_2ReciprocalDeviation', 'parameters', 'linear1_0_1'],
        writes: ['tanh1_0_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_1Forward',
        reads: ['tanh1_0_3', 'parameters'],
        writes: ['linear1_1_1'],
        s: 0,
        numbers: [1768],
      },
      {
        shader: 'batchNorm1_0_2Tanh1_1_3Forward_batchNorm1_1_2Mean',
        reads: ['linear1_1_1', 'statistic544', 'statistic680'],
        writes: ['batchNorm1_1_2Mean', 'statistic544', 'statistic680', 'batchNorm1_1_2ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm1_0_2Tanh1_1_3Forward_tanh1_1_3',
        reads: ['batchNorm1_1_2Mean', 'batchNorm1_1_2ReciprocalDeviation', 'parameters', 'linear1_1_1'],
        writes: ['tanh1_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_1Forward',
        reads: ['tanh1_1_3', 'parameters'],
        writes: ['linear1_2_1'],
        s: 0,
        numbers: [11152],
      },
      {
        shader: 'batchNorm1_0_2Tanh1_2_3Forward_batchNorm1_2_2Mean',
        reads: ['linear1_2_1', 'statistic816', 'statistic884'],
        writes: ['batchNorm1_2_2Mean', 'statistic816', 'statistic884', 'batchNorm1_2_2ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm1_0_2Tanh1_2_3Forward_tanh1_2_3',
        reads: ['batchNorm1_2_2Mean', 'batchNorm1_2_2ReciprocalDeviation', 'parameters', 'linear1_2_1'],
        writes: ['tanh1_2_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2Forward',
        reads: ['parameters', 'tanh1_2_3'],
        writes: ['linear2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'linear2'],
        writes: ['lossForward2_sum3', 'lossForward2_largest', 'lossForward2_sumPart'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_dLinear2',
        reads: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear2',
          'lossForward2_sumPart',
        ],
        writes: ['pass13'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass13', 'pass1', 'parameters', 'tanh1_2_3'],
        writes: ['pass14'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_2_3BatchNorm1_2_2Backward_dBatchNorm1_2_2Bias',
        reads: [
          'batchNorm1_2_2Mean',
          'tanh1_2_3',
          'pass14',
          'linear1_2_1',
          'batchNorm1_2_2ReciprocalDeviation',
        ],
        writes: ['dBatchNorm1_2_2Bias', 'dBatchNorm1_2_2Weight', 'tanh1_2_3BatchNorm1_2_2Backward_dWeight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_2_3BatchNorm1_2_2Backward_dLinear1_2_1',
        reads: [
          'dBatchNorm1_2_2Bias',
          'tanh1_2_3BatchNorm1_2_2Backward_dWeight',
          'batchNorm1_2_2Mean',
          'parameters',
          'batchNorm1_2_2ReciprocalDeviation',
          'tanh1_2_3',
          'pass14',
          'linear1_2_1',
        ],
        writes: ['dLinear1_2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_2_1InputGradient',
        reads: ['dLinear1_2_1', 'parameters', 'tanh1_1_3'],
        writes: ['pass17'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_1_3BatchNorm1_1_2Backward_dBatchNorm1_1_2Bias',
        reads: [
          'tanh1_1_3',
          'pass17',
          'linear1_1_1',
          'batchNorm1_1_2Mean',
          'batchNorm1_1_2ReciprocalDeviation',
        ],
        writes: ['dBatchNorm1_1_2Bias', 'dBatchNorm1_1_2Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_1_3BatchNorm1_1_2Backward2_tanh1_1_3BatchNorm1_1_2Backward2_dMean',
        reads: ['batchNorm1_1_2Mean', 'tanh1_1_3', 'pass17', 'linear1_1_1'],
        writes: [
          'tanh1_1_3BatchNorm1_1_2Backward2_dMean',
          'tanh1_1_3BatchNorm1_1_2Backward2_dReciprocalDeviation',
        ],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_1_3BatchNorm1_1_2Backward2_dLinear1_1_1',
        reads: [
          'tanh1_1_3BatchNorm1_1_2Backward2_dReciprocalDeviation',
          'batchNorm1_1_2Mean',
          'tanh1_1_3BatchNorm1_1_2Backward2_dMean',
          'parameters',
          'batchNorm1_1_2ReciprocalDeviation',
          'tanh1_1_3',
          'pass17',
          'linear1_1_1',
        ],
        writes: ['dLinear1_1_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_1InputGradient',
        reads: ['dLinear1_1_1', 'parameters', 'tanh1_0_3'],
        writes: ['pass21'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_0_3BatchNorm1_0_2Backward_dBatchNorm1_0_2Bias',
        reads: [
          'tanh1_0_3',
          'pass21',
          'linear1_0_1',
          'batchNorm1_0_2Mean',
          'batchNorm1_0_2ReciprocalDeviation',
        ],
        writes: ['dBatchNorm1_0_2Bias', 'dBatchNorm1_0_2Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_0_3BatchNorm1_0_2Backward2_tanh1_0_3BatchNorm1_0_2Backward2_dMean',
        reads: ['batchNorm1_0_2Mean', 'tanh1_0_3', 'pass21', 'linear1_0_1'],
        writes: [
          'tanh1_0_3BatchNorm1_0_2Backward2_dMean',
          'tanh1_0_3BatchNorm1_0_2Backward2_dReciprocalDeviation',
        ],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_0_3BatchNorm1_0_2Backward2_dLinear1_0_1',
        reads: [
          'tanh1_0_3BatchNorm1_0_2Backward2_dReciprocalDeviation',
          'batchNorm1_0_2Mean',
          'tanh1_0_3BatchNorm1_0_2Backward2_dMean',
          'parameters',
          'batchNorm1_0_2ReciprocalDeviation',
          'tanh1_0_3',
          'pass21',
          'linear1_0_1',
        ],
        writes: ['dLinear1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_1InputGradient',
        reads: ['dLinear1_0_1', 'parameters', 'pass1'],
        writes: ['pass25'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'pass25'],
        writes: ['dEmbedding0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients',
        reads: [
          'pass21',
          'pass17',
          'pass14',
          'pass25',
          'dEmbedding0Weight',
          'dBatchNorm1_0_2Weight',
          'dBatchNorm1_0_2Bias',
          'dBatchNorm1_1_2Weight',
          'dBatchNorm1_1_2Bias',
          'dBatchNorm1_2_2Weight',
          'dBatchNorm1_2_2Bias',
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
const int batch = 32;
uniform sampler2D examples;
uniform sampler2D parameters;
const int p0 = 0;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 1, 1] to lossCount [1, 1, 1]
void lossForward_lossCount(int e, out float r0) {
  float sum = float(0.0);
  for (int b = 0; b < batch; b++) {
    sum += notNegative(at(examples, 4, b + 256));
  }
  r0 = max(sum, 1.0);
}

// specs/hierarchical-per-position.yaml:14 embedding
// from tokens [B, 8, 1], embedding0Weight [27, 10] to embedding0 [B, 8, 10]
void embedding0Forward_embedding0(int e, out float r0) {
  int n = e / 10;
  int c = e % 10;
  float row_ = at(examples, 4, n);
  r0 = at(parameters, 7, p0 + int(row_) * 10 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
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
    vec4 v0 = vec4(0.0);
    int first = e - 4;
    for (int k = 0; k < 4 && first + k < 2560; k++) {
      float one0;
      embedding0Forward_embedding0(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      linear1_0_1Forward: {
        samplers: ['pass1', 'parameters'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 272;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-per-position.yaml:19 linear
// from embedding0 [B, 8, 10], linear1_0_1Weight [68, 20] to linear1_0_1 [B, 4, 68]
void linear1_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 68 * 8;
  int c = e % 68;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 20; d += 4) {
    vec4 x0 = fetch(pass1, 5, 4 + r * 20 + d);
    vec4 x1 = fetch(pass1, 5, 4 + 20 + r * 20 + d);
    vec4 x2 = fetch(pass1, 5, 4 + 40 + r * 20 + d);
    vec4 x3 = fetch(pass1, 5, 4 + 60 + r * 20 + d);
    vec4 x4 = fetch(pass1, 5, 4 + 80 + r * 20 + d);
    vec4 x5 = fetch(pass1, 5, 4 + 100 + r * 20 + d);
    vec4 x6 = fetch(pass1, 5, 4 + 120 + r * 20 + d);
    vec4 x7 = fetch(pass1, 5, 4 + 140 + r * 20 + d);
    vec4 y0 = fetch(parameters, 7, p0 + c * 20 + d);
    vec4 y1 = fetch(parameters, 7, p0 + 20 + c * 20 + d);
    vec4 y2 = fetch(parameters, 7, p0 + 40 + c * 20 + d);
    vec4 y3 = fetch(parameters, 7, p0 + 60 + c * 20 + d);
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
  linear1_0_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      batchNorm1_0_2Tanh1_0_3Forward_batchNorm1_0_2Mean: {
        samplers: ['linear1_0_1', 'statistic0', 'statistic272'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray linear1_0_1;
uniform sampler2D statistic0;
uniform sampler2D statistic272;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from linear1_0_1 [B, 4, 68], batchNorm1_0_2RunningMean [4, 68], batchNorm1_0_2RunningVar [4, 68] to batchNorm1_0_2Mean [1, 4, 68], batchNorm1_0_2RunningMean [4, 68], batchNorm1_0_2RunningVar [4, 68], batchNorm1_0_2ReciprocalDeviation [1, 4, 68]
void batchNorm1_0_2Tanh1_0_3Forward_batchNorm1_0_2Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int t = e / 68;
  int c = e % 68;
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    sum += row(linear1_0_1, 5, 0, 68, b * 4 + t, c);
  }
  vec4 mean = (sum / float(batch));
  vec4 sum2 = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 difference = (row(linear1_0_1, 5, 0, 68, b * 4 + t, c) - mean);
    sum2 += (difference * difference);
  }
  vec4 unbiasedVariance = ((sum2 / float(batch)) * (float(batch) / (float(batch) - 1.0)));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic0, 4, t * 68 + c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic272, 4, t * 68 + c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  batchNorm1_0_2Tanh1_0_3Forward_batchNorm1_0_2Mean(e, o0, o1, o2, o3);
}
`,
      },
      batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3: {
        samplers: ['batchNorm1_0_2Mean', 'batchNorm1_0_2ReciprocalDeviation', 'parameters', 'linear1_0_1'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_0_2Mean;
uniform sampler2D batchNorm1_0_2ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear1_0_1;
const int p0 = 1632;
const int p1 = 1700;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from batchNorm1_0_2Mean [1, 4, 68], batchNorm1_0_2ReciprocalDeviation [1, 4, 68], batchNorm1_0_2Weight [68], batchNorm1_0_2Bias [68], linear1_0_1 [B, 4, 68] to tanh1_0_3 [B, 4, 68]
void batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3(int e, out vec4 r0) {
  int b = e / 272;
  int t = (e % 272) / 68;
  int c = e % 68;
  vec4 mean = fetch(batchNorm1_0_2Mean, 4, t * 68 + c);
  vec4 reciprocalDeviation = fetch(batchNorm1_0_2ReciprocalDeviation, 4, t * 68 + c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear1_0_1, 5, 0, 68, b * 4 + t, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3(e, o0);
}
`,
      },
      linear1_1_1Forward: {
        samplers: ['tanh1_0_3', 'parameters'],
        code: `${library}
const int batch = 32;
uniform sampler2D tanh1_0_3;
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

// specs/hierarchical-per-position.yaml:19 linear
// from tanh1_0_3 [B, 4, 68], linear1_1_1Weight [68, 136] to linear1_1_1 [B, 2, 68]
void linear1_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 68 * 8;
  int c = e % 68;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 136; d += 4) {
    vec4 x0 = fetch(tanh1_0_3, 6, r * 136 + d);
    vec4 x1 = fetch(tanh1_0_3, 6, 136 + r * 136 + d);
    vec4 x2 = fetch(tanh1_0_3, 6, 272 + r * 136 + d);
    vec4 x3 = fetch(tanh1_0_3, 6, 408 + r * 136 + d);
    vec4 x4 = fetch(tanh1_0_3, 6, 544 + r * 136 + d);
    vec4 x5 = fetch(tanh1_0_3, 6, 680 + r * 136 + d);
    vec4 x6 = fetch(tanh1_0_3, 6, 816 + r * 136 + d);
    vec4 x7 = fetch(tanh1_0_3, 6, 952 + r * 136 + d);
    vec4 y0 = fetch(parameters, 7, p0 + c * 136 + d);
    vec4 y1 = fetch(parameters, 7, p0 + 136 + c * 136 + d);
    vec4 y2 = fetch(parameters, 7, p0 + 272 + c * 136 + d);
    vec4 y3 = fetch(parameters, 7, p0 + 408 + c * 136 + d);
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
  linear1_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      batchNorm1_0_2Tanh1_1_3Forward_batchNorm1_1_2Mean: {
        samplers: ['linear1_1_1', 'statistic544', 'statistic680'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray linear1_1_1;
uniform sampler2D statistic544;
uniform sampler2D statistic680;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from linear1_1_1 [B, 2, 68], batchNorm1_1_2RunningMean [2, 68], batchNorm1_1_2RunningVar [2, 68] to batchNorm1_1_2Mean [1, 2, 68], batchNorm1_1_2RunningMean [2, 68], batchNorm1_1_2RunningVar [2, 68], batchNorm1_1_2ReciprocalDeviation [1, 2, 68]
void batchNorm1_0_2Tanh1_1_3Forward_batchNorm1_1_2Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int t = e / 68;
  int c = e % 68;
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    sum += row(linear1_1_1, 4, 0, 68, b * 2 + t, c);
  }
  vec4 mean = (sum / float(batch));
  vec4 sum2 = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 difference = (row(linear1_1_1, 4, 0, 68, b * 2 + t, c) - mean);
    sum2 += (difference * difference);
  }
  vec4 unbiasedVariance = ((sum2 / float(batch)) * (float(batch) / (float(batch) - 1.0)));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic544, 3, t * 68 + c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic680, 3, t * 68 + c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  batchNorm1_0_2Tanh1_1_3Forward_batchNorm1_1_2Mean(e, o0, o1, o2, o3);
}
`,
      },
      batchNorm1_0_2Tanh1_1_3Forward_tanh1_1_3: {
        samplers: ['batchNorm1_1_2Mean', 'batchNorm1_1_2ReciprocalDeviation', 'parameters', 'linear1_1_1'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_1_2Mean;
uniform sampler2D batchNorm1_1_2ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear1_1_1;
const int p0 = 11016;
const int p1 = 11084;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from batchNorm1_1_2Mean [1, 2, 68], batchNorm1_1_2ReciprocalDeviation [1, 2, 68], batchNorm1_1_2Weight [68], batchNorm1_1_2Bias [68], linear1_1_1 [B, 2, 68] to tanh1_1_3 [B, 2, 68]
void batchNorm1_0_2Tanh1_1_3Forward_tanh1_1_3(int e, out vec4 r0) {
  int b = e / 136;
  int t = (e % 136) / 68;
  int c = e % 68;
  vec4 mean = fetch(batchNorm1_1_2Mean, 3, t * 68 + c);
  vec4 reciprocalDeviation = fetch(batchNorm1_1_2ReciprocalDeviation, 3, t * 68 + c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear1_1_1, 4, 0, 68, b * 2 + t, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  batchNorm1_0_2Tanh1_1_3Forward_tanh1_1_3(e, o0);
}
`,
      },
      batchNorm1_0_2Tanh1_2_3Forward_batchNorm1_2_2Mean: {
        samplers: ['linear1_2_1', 'statistic816', 'statistic884'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray linear1_2_1;
uniform sampler2D statistic816;
uniform sampler2D statistic884;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from linear1_2_1 [B, 1, 68], batchNorm1_2_2RunningMean [68], batchNorm1_2_2RunningVar [68] to batchNorm1_2_2Mean [1, 1, 68], batchNorm1_2_2RunningMean [68], batchNorm1_2_2RunningVar [68], batchNorm1_2_2ReciprocalDeviation [1, 1, 68]
void batchNorm1_0_2Tanh1_2_3Forward_batchNorm1_2_2Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    sum += row(linear1_2_1, 4, 0, 68, b, c);
  }
  vec4 mean = (sum / float(batch));
  vec4 sum2 = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 difference = (row(linear1_2_1, 4, 0, 68, b, c) - mean);
    sum2 += (difference * difference);
  }
  vec4 unbiasedVariance = ((sum2 / float(batch)) * (float(batch) / (float(batch) - 1.0)));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic816, 3, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic884, 3, c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  batchNorm1_0_2Tanh1_2_3Forward_batchNorm1_2_2Mean(e, o0, o1, o2, o3);
}
`,
      },
      batchNorm1_0_2Tanh1_2_3Forward_tanh1_2_3: {
        samplers: ['batchNorm1_2_2Mean', 'batchNorm1_2_2ReciprocalDeviation', 'parameters', 'linear1_2_1'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_2_2Mean;
uniform sampler2D batchNorm1_2_2ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear1_2_1;
const int p0 = 20400;
const int p1 = 20468;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from batchNorm1_2_2Mean [1, 1, 68], batchNorm1_2_2ReciprocalDeviation [1, 1, 68], batchNorm1_2_2Weight [68], batchNorm1_2_2Bias [68], linear1_2_1 [B, 1, 68] to tanh1_2_3 [B, 1, 68]
void batchNorm1_0_2Tanh1_2_3Forward_tanh1_2_3(int e, out vec4 r0) {
  int b = e / 68;
  int c = e % 68;
  vec4 mean = fetch(batchNorm1_2_2Mean, 3, c);
  vec4 reciprocalDeviation = fetch(batchNorm1_2_2ReciprocalDeviation, 3, c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear1_2_1, 4, 0, 68, b, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  batchNorm1_0_2Tanh1_2_3Forward_tanh1_2_3(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'tanh1_2_3'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2D tanh1_2_3;
const int p0 = 22372;
const int p1 = 20536;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-per-position.yaml:22 linear
// from tanh1_2_3 [B, 1, 68], linear2Weight [27, 68], linear2Bias [27] to linear2 [B, 1, 27]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 7, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 68; d += 4) {
    vec4 x0 = fetch(tanh1_2_3, 5, r * 68 + d);
    vec4 x1 = fetch(tanh1_2_3, 5, 68 + r * 68 + d);
    vec4 x2 = fetch(tanh1_2_3, 5, 136 + r * 68 + d);
    vec4 x3 = fetch(tanh1_2_3, 5, 204 + r * 68 + d);
    vec4 x4 = fetch(tanh1_2_3, 5, 272 + r * 68 + d);
    vec4 x5 = fetch(tanh1_2_3, 5, 340 + r * 68 + d);
    vec4 x6 = fetch(tanh1_2_3, 5, 408 + r * 68 + d);
    vec4 x7 = fetch(tanh1_2_3, 5, 476 + r * 68 + d);
    vec4 y0 = fetch(parameters, 7, p1 + c * 68 + d);
    vec4 y1 = fetch(parameters, 7, p1 + 68 + c * 68 + d);
    vec4 y2 = fetch(parameters, 7, p1 + 136 + c * 68 + d);
    vec4 y3 = fetch(parameters, 7, p1 + 204 + c * 68 + d);
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
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sum3: {
        samplers: ['examples', 'linear2'],
        code: `${library}
const int batch = 32;
uniform sampler2D examples;
uniform sampler2DArray linear2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// loss
// from targets [B, 1, 1], linear2 [B, 1, 27] to lossForward2_sum3 [B, 1], lossForward2_largest [B, 1], lossForward2_sumPart [B, 1]
void lossForward2_lossForward2_sum3(int e, out float r0, out float r1, out float r2) {
  int b = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 4, b + 256);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear2, 3, 0, 28, b, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    float power_ = exp((rowAt(linear2, 3, 0, 28, b, c) - largest));
    sum3 += power_;
  }
  r0 = sum3;
  r1 = largest;
  r2 = (((log(sum3) + largest) - sum2) * notNegative(target));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  vec4 v1 = vec4(0.0);
  vec4 v2 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 32; k++) {
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
      lossForward2_dLinear2: {
        samplers: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear2',
          'lossForward2_sumPart',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D lossForward2_largest;
uniform sampler2D examples;
uniform sampler2D lossForward2_sum3;
uniform sampler2D pass1;
uniform sampler2DArray linear2;
uniform sampler2D lossForward2_sumPart;
layout(location = 0) out vec4 o0;

// loss
// from lossForward2_largest [B, 1], targets [B, 1, 1], lossForward2_sum3 [B, 1], lossCount [1, 1, 1], linear2 [B, 1, 27] to dLinear2 [B, 1, 27]
void lossForward2_dLinear2(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 2, b);
  float target = at(examples, 4, b + 256);
  float sum3 = at(lossForward2_sum3, 2, b);
  float dLog = ((1.0 / at(pass1, 5, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(linear2, 3, 0, 28, b, c) - largest));
  float powersAgain = power_;
  r0 = ((dProduct * same(float(c), target)) + (dPower * powersAgain));
}

// loss
// from lossForward2_sumPart [B, 1] to loss [1, 1, 1]
void lossForward2_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int b = 0; b < batch; b++) {
    sum += at(lossForward2_sumPart, 2, b);
  }
  r0 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  if (e < 864) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 864; k++) {
      float one0;
      lossForward2_dLinear2(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 864;
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
        samplers: ['pass13', 'pass1', 'parameters', 'tanh1_2_3'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass13;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D tanh1_2_3;
const int p0 = 20536;
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
  float sum = at(pass13, 4, 864);
  float count = at(pass1, 5, 0);
  r0 = (sum / count);
}

// specs/hierarchical-per-position.yaml:22 linear
// from dLinear2 [B, 1, 27] to dLinear2Bias [1, 1, 27]
void linear2Backward_dLinear2Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int b = 0; b < batch; b++) {
    dBias += at(pass13, 4, b * 27 + c);
  }
  r0 = dBias;
}

// specs/hierarchical-per-position.yaml:22 linear
// from dLinear2 [B, 1, 27], linear2Weight [27, 68] to dTanh1_2_3 [B, 1, 68]
void linear2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 68 * 8;
  int c = e % 68;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass13, 4, r * 27 + d);
    vec4 x1 = near(pass13, 4, 27 + r * 27 + d);
    vec4 x2 = near(pass13, 4, 54 + r * 27 + d);
    vec4 x3 = near(pass13, 4, 81 + r * 27 + d);
    vec4 x4 = near(pass13, 4, 108 + r * 27 + d);
    vec4 x5 = near(pass13, 4, 135 + r * 27 + d);
    vec4 x6 = near(pass13, 4, 162 + r * 27 + d);
    vec4 x7 = near(pass13, 4, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 7, p0 + c + d * 68);
    vec4 y1 = fetch(parameters, 7, p0 + 68 + c + d * 68);
    vec4 y2 = fetch(parameters, 7, p0 + 136 + c + d * 68);
    vec4 y3 = fetch(parameters, 7, p0 + 204 + c + d * 68);
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
    vec4 x00 = four(pass13, 4, r * 27 + d, 27);
    vec4 x01 = four(pass13, 4, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 7, p0 + c + d * 68);
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

// specs/hierarchical-per-position.yaml:22 linear
// from dLinear2 [B, 1, 27], tanh1_2_3 [B, 1, 68] to dLinear2Weight [27, 68]
void linear2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 68 * 8;
  int c = e % 68;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = near(pass13, 4, r + d * 27);
    vec4 x01 = near(pass13, 4, 4 + r + d * 27);
    vec4 y0 = fetch(tanh1_2_3, 5, c + d * 68);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass13, 4, 27 + r + d * 27);
    vec4 x11 = near(pass13, 4, 31 + r + d * 27);
    vec4 y1 = fetch(tanh1_2_3, 5, 68 + c + d * 68);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass13, 4, 54 + r + d * 27);
    vec4 x21 = near(pass13, 4, 58 + r + d * 27);
    vec4 y2 = fetch(tanh1_2_3, 5, 136 + c + d * 68);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass13, 4, 81 + r + d * 27);
    vec4 x31 = near(pass13, 4, 85 + r + d * 27);
    vec4 y3 = fetch(tanh1_2_3, 5, 204 + c + d * 68);
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
      linear2Backward_dLinear2Bias(first + k, one0);
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
  } else if (e < 304) {
    linear2InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2WeightGradient(e - 304, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      tanh1_2_3BatchNorm1_2_2Backward_dBatchNorm1_2_2Bias: {
        samplers: [
          'batchNorm1_2_2Mean',
          'tanh1_2_3',
          'pass14',
          'linear1_2_1',
          'batchNorm1_2_2ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_2_2Mean;
uniform sampler2D tanh1_2_3;
uniform sampler2DArray pass14;
uniform sampler2DArray linear1_2_1;
uniform sampler2D batchNorm1_2_2ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/hierarchical-per-position.yaml:21 tanh
// specs/hierarchical-per-position.yaml:20 batchNorm
// from batchNorm1_2_2Mean [1, 1, 68], tanh1_2_3 [B, 1, 68], dTanh1_2_3 [B, 1, 68], linear1_2_1 [B, 1, 68], batchNorm1_2_2ReciprocalDeviation [1, 1, 68] to dBatchNorm1_2_2Bias [1, 1, 68], dBatchNorm1_2_2Weight [1, 1, 68], tanh1_2_3BatchNorm1_2_2Backward_dWeight [68]
void tanh1_2_3BatchNorm1_2_2Backward_dBatchNorm1_2_2Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  vec4 mean = fetch(batchNorm1_2_2Mean, 3, c);
  for (int b = 0; b < batch; b++) {
    vec4 activation = fetch(tanh1_2_3, 5, b * 68 + c);
    vec4 dProduct = (row(pass14, 4, 32, 68, b, c) * (1.0 - (activation * activation)));
    dBias += dProduct;
    dWeight += (dProduct * (row(linear1_2_1, 4, 0, 68, b, c) - mean));
  }
  r0 = dBias;
  r1 = (fetch(batchNorm1_2_2ReciprocalDeviation, 3, c) * dWeight);
  r2 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh1_2_3BatchNorm1_2_2Backward_dBatchNorm1_2_2Bias(e, o0, o1, o2);
}
`,
      },
      tanh1_2_3BatchNorm1_2_2Backward_dLinear1_2_1: {
        samplers: [
          'dBatchNorm1_2_2Bias',
          'tanh1_2_3BatchNorm1_2_2Backward_dWeight',
          'batchNorm1_2_2Mean',
          'parameters',
          'batchNorm1_2_2ReciprocalDeviation',
          'tanh1_2_3',
          'pass14',
          'linear1_2_1',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D dBatchNorm1_2_2Bias;
uniform sampler2D tanh1_2_3BatchNorm1_2_2Backward_dWeight;
uniform sampler2D batchNorm1_2_2Mean;
uniform sampler2D parameters;
uniform sampler2D batchNorm1_2_2ReciprocalDeviation;
uniform sampler2D tanh1_2_3;
uniform sampler2DArray pass14;
uniform sampler2DArray linear1_2_1;
const int p0 = 20400;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:21 tanh
// specs/hierarchical-per-position.yaml:20 batchNorm
// from dBatchNorm1_2_2Bias [1, 1, 68], tanh1_2_3BatchNorm1_2_2Backward_dWeight [68], batchNorm1_2_2Mean [1, 1, 68], batchNorm1_2_2Weight [68], batchNorm1_2_2ReciprocalDeviation [1, 1, 68], tanh1_2_3 [B, 1, 68], dTanh1_2_3 [B, 1, 68], linear1_2_1 [B, 1, 68] to dLinear1_2_1 [B, 1, 68]
void tanh1_2_3BatchNorm1_2_2Backward_dLinear1_2_1(int e, out vec4 r0) {
  int b = e / 68;
  int c = e % 68;
  vec4 dBias = fetch(dBatchNorm1_2_2Bias, 3, c);
  vec4 dWeight = fetch(tanh1_2_3BatchNorm1_2_2Backward_dWeight, 3, c);
  vec4 mean = fetch(batchNorm1_2_2Mean, 3, c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm1_2_2ReciprocalDeviation, 3, c);
  vec4 dVariance = (((weight * dWeight) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) * (float(batch) / (float(batch) - 1.0)));
  vec4 dProduct2 = (dVariance / float(batch));
  vec4 dY2 = ((((-1.0) * (weight * reciprocalDeviation)) * dBias) / float(batch));
  vec4 activation2 = fetch(tanh1_2_3, 5, b * 68 + c);
  vec4 dY = ((((row(pass14, 4, 32, 68, b, c) * (1.0 - (activation2 * activation2))) * weight) * reciprocalDeviation) + (2.0 * (dProduct2 * (row(linear1_2_1, 4, 0, 68, b, c) - mean))));
  r0 = (dY + dY2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  tanh1_2_3BatchNorm1_2_2Backward_dLinear1_2_1(e, o0);
}
`,
      },
      linear1_2_1InputGradient: {
        samplers: ['dLinear1_2_1', 'parameters', 'tanh1_1_3'],
        code: `${library}
const int batch = 32;
uniform sampler2D dLinear1_2_1;
uniform sampler2D parameters;
uniform sampler2D tanh1_1_3;
const int p0 = 11152;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-per-position.yaml:19 linear
// from dLinear1_2_1 [B, 1, 68], linear1_2_1Weight [68, 136] to dFuse1_2_0 [B, 1, 136]
void linear1_2_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 136 * 8;
  int c = e % 136;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 68; d += 4) {
    vec4 x0 = fetch(dLinear1_2_1, 5, r * 68 + d);
    vec4 x1 = fetch(dLinear1_2_1, 5, 68 + r * 68 + d);
    vec4 x2 = fetch(dLinear1_2_1, 5, 136 + r * 68 + d);
    vec4 x3 = fetch(dLinear1_2_1, 5, 204 + r * 68 + d);
    vec4 x4 = fetch(dLinear1_2_1, 5, 272 + r * 68 + d);
    vec4 x5 = fetch(dLinear1_2_1, 5, 340 + r * 68 + d);
    vec4 x6 = fetch(dLinear1_2_1, 5, 408 + r * 68 + d);
    vec4 x7 = fetch(dLinear1_2_1, 5, 476 + r * 68 + d);
    vec4 y0 = fetch(parameters, 7, p0 + c + d * 136);
    vec4 y1 = fetch(parameters, 7, p0 + 136 + c + d * 136);
    vec4 y2 = fetch(parameters, 7, p0 + 272 + c + d * 136);
    vec4 y3 = fetch(parameters, 7, p0 + 408 + c + d * 136);
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

// specs/hierarchical-per-position.yaml:19 linear
// from dLinear1_2_1 [B, 1, 68], tanh1_1_3 [B, 2, 68] to dLinear1_2_1Weight [68, 136]
void linear1_2_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 136 * 8;
  int c = e % 136;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = fetch(dLinear1_2_1, 5, r + d * 68);
    vec4 x01 = fetch(dLinear1_2_1, 5, 4 + r + d * 68);
    vec4 y0 = fetch(tanh1_1_3, 6, c + d * 136);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear1_2_1, 5, 68 + r + d * 68);
    vec4 x11 = fetch(dLinear1_2_1, 5, 72 + r + d * 68);
    vec4 y1 = fetch(tanh1_1_3, 6, 136 + c + d * 136);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear1_2_1, 5, 136 + r + d * 68);
    vec4 x21 = fetch(dLinear1_2_1, 5, 140 + r + d * 68);
    vec4 y2 = fetch(tanh1_1_3, 6, 272 + c + d * 136);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear1_2_1, 5, 204 + r + d * 68);
    vec4 x31 = fetch(dLinear1_2_1, 5, 208 + r + d * 68);
    vec4 y3 = fetch(tanh1_1_3, 6, 408 + c + d * 136);
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
  if (e < 544) {
    linear1_2_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_2_1WeightGradient(e - 544, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      tanh1_1_3BatchNorm1_1_2Backward_dBatchNorm1_1_2Bias: {
        samplers: [
          'tanh1_1_3',
          'pass17',
          'linear1_1_1',
          'batchNorm1_1_2Mean',
          'batchNorm1_1_2ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D tanh1_1_3;
uniform sampler2DArray pass17;
uniform sampler2DArray linear1_1_1;
uniform sampler2D batchNorm1_1_2Mean;
uniform sampler2D batchNorm1_1_2ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/hierarchical-per-position.yaml:21 tanh
// specs/hierarchical-per-position.yaml:20 batchNorm
// from tanh1_1_3 [B, 2, 68], dFuse1_2_0 [B, 1, 136], linear1_1_1 [B, 2, 68], batchNorm1_1_2Mean [1, 2, 68], batchNorm1_1_2ReciprocalDeviation [1, 2, 68] to dBatchNorm1_1_2Bias [1, 1, 68], dBatchNorm1_1_2Weight [1, 1, 68]
void tanh1_1_3BatchNorm1_1_2Backward_dBatchNorm1_1_2Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    for (int t = 0; t < 2; t++) {
      vec4 activation = fetch(tanh1_1_3, 6, b * 136 + t * 68 + c);
      vec4 dProduct = (row(pass17, 5, 0, 136, b, t * 68 + c) * (1.0 - (activation * activation)));
      dBias += dProduct;
      dWeight += (dProduct * ((row(linear1_1_1, 4, 0, 68, b * 2 + t, c) - fetch(batchNorm1_1_2Mean, 3, t * 68 + c)) * fetch(batchNorm1_1_2ReciprocalDeviation, 3, t * 68 + c)));
    }
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh1_1_3BatchNorm1_1_2Backward_dBatchNorm1_1_2Bias(e, o0, o1);
}
`,
      },
      tanh1_1_3BatchNorm1_1_2Backward2_tanh1_1_3BatchNorm1_1_2Backward2_dMean: {
        samplers: ['batchNorm1_1_2Mean', 'tanh1_1_3', 'pass17', 'linear1_1_1'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_1_2Mean;
uniform sampler2D tanh1_1_3;
uniform sampler2DArray pass17;
uniform sampler2DArray linear1_1_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/hierarchical-per-position.yaml:21 tanh
// specs/hierarchical-per-position.yaml:20 batchNorm
// from batchNorm1_1_2Mean [1, 2, 68], tanh1_1_3 [B, 2, 68], dFuse1_2_0 [B, 1, 136], linear1_1_1 [B, 2, 68] to tanh1_1_3BatchNorm1_1_2Backward2_dMean [136], tanh1_1_3BatchNorm1_1_2Backward2_dReciprocalDeviation [136]
void tanh1_1_3BatchNorm1_1_2Backward2_tanh1_1_3BatchNorm1_1_2Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int t = e / 68;
  int c = e % 68;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 mean = fetch(batchNorm1_1_2Mean, 3, t * 68 + c);
  vec4 dMean = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 activation = fetch(tanh1_1_3, 6, b * 136 + t * 68 + c);
    vec4 dProduct = (row(pass17, 5, 0, 136, b, t * 68 + c) * (1.0 - (activation * activation)));
    dReciprocalDeviation += (dProduct * (row(linear1_1_1, 4, 0, 68, b * 2 + t, c) - mean));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh1_1_3BatchNorm1_1_2Backward2_tanh1_1_3BatchNorm1_1_2Backward2_dMean(e, o0, o1);
}
`,
      },
      tanh1_1_3BatchNorm1_1_2Backward2_dLinear1_1_1: {
        samplers: [
          'tanh1_1_3BatchNorm1_1_2Backward2_dReciprocalDeviation',
          'batchNorm1_1_2Mean',
          'tanh1_1_3BatchNorm1_1_2Backward2_dMean',
          'parameters',
          'batchNorm1_1_2ReciprocalDeviation',
          'tanh1_1_3',
          'pass17',
          'linear1_1_1',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D tanh1_1_3BatchNorm1_1_2Backward2_dReciprocalDeviation;
uniform sampler2D batchNorm1_1_2Mean;
uniform sampler2D tanh1_1_3BatchNorm1_1_2Backward2_dMean;
uniform sampler2D parameters;
uniform sampler2D batchNorm1_1_2ReciprocalDeviation;
uniform sampler2D tanh1_1_3;
uniform sampler2DArray pass17;
uniform sampler2DArray linear1_1_1;
const int p0 = 11016;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:21 tanh
// specs/hierarchical-per-position.yaml:20 batchNorm
// from tanh1_1_3BatchNorm1_1_2Backward2_dReciprocalDeviation [136], batchNorm1_1_2Mean [1, 2, 68], tanh1_1_3BatchNorm1_1_2Backward2_dMean [136], batchNorm1_1_2Weight [68], batchNorm1_1_2ReciprocalDeviation [1, 2, 68], tanh1_1_3 [B, 2, 68], dFuse1_2_0 [B, 1, 136], linear1_1_1 [B, 2, 68] to dLinear1_1_1 [B, 2, 68]
void tanh1_1_3BatchNorm1_1_2Backward2_dLinear1_1_1(int e, out vec4 r0) {
  int b = e / 136;
  int t = (e % 136) / 68;
  int c = e % 68;
  vec4 dReciprocalDeviation = fetch(tanh1_1_3BatchNorm1_1_2Backward2_dReciprocalDeviation, 3, t * 68 + c);
  vec4 mean = fetch(batchNorm1_1_2Mean, 3, t * 68 + c);
  vec4 dMean = fetch(tanh1_1_3BatchNorm1_1_2Backward2_dMean, 3, t * 68 + c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm1_1_2ReciprocalDeviation, 3, t * 68 + c);
  vec4 dVariance = (((weight * dReciprocalDeviation) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) * (float(batch) / (float(batch) - 1.0)));
  vec4 dProduct2 = (dVariance / float(batch));
  vec4 dY2 = ((((-1.0) * (weight * reciprocalDeviation)) * dMean) / float(batch));
  vec4 activation2 = fetch(tanh1_1_3, 6, b * 136 + t * 68 + c);
  vec4 dY = ((((row(pass17, 5, 0, 136, b, t * 68 + c) * (1.0 - (activation2 * activation2))) * weight) * reciprocalDeviation) + (2.0 * (dProduct2 * (row(linear1_1_1, 4, 0, 68, b * 2 + t, c) - mean))));
  r0 = (dY + dY2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  tanh1_1_3BatchNorm1_1_2Backward2_dLinear1_1_1(e, o0);
}
`,
      },
      linear1_1_1InputGradient: {
        samplers: ['dLinear1_1_1', 'parameters', 'tanh1_0_3'],
        code: `${library}
const int batch = 32;
uniform sampler2D dLinear1_1_1;
uniform sampler2D parameters;
uniform sampler2D tanh1_0_3;
const int p0 = 1768;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-per-position.yaml:19 linear
// from dLinear1_1_1 [B, 2, 68], linear1_1_1Weight [68, 136] to dFuse1_1_0 [B, 2, 136]
void linear1_1_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 136 * 8;
  int c = e % 136;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 68; d += 4) {
    vec4 x0 = fetch(dLinear1_1_1, 6, r * 68 + d);
    vec4 x1 = fetch(dLinear1_1_1, 6, 68 + r * 68 + d);
    vec4 x2 = fetch(dLinear1_1_1, 6, 136 + r * 68 + d);
    vec4 x3 = fetch(dLinear1_1_1, 6, 204 + r * 68 + d);
    vec4 x4 = fetch(dLinear1_1_1, 6, 272 + r * 68 + d);
    vec4 x5 = fetch(dLinear1_1_1, 6, 340 + r * 68 + d);
    vec4 x6 = fetch(dLinear1_1_1, 6, 408 + r * 68 + d);
    vec4 x7 = fetch(dLinear1_1_1, 6, 476 + r * 68 + d);
    vec4 y0 = fetch(parameters, 7, p0 + c + d * 136);
    vec4 y1 = fetch(parameters, 7, p0 + 136 + c + d * 136);
    vec4 y2 = fetch(parameters, 7, p0 + 272 + c + d * 136);
    vec4 y3 = fetch(parameters, 7, p0 + 408 + c + d * 136);
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

// specs/hierarchical-per-position.yaml:19 linear
// from dLinear1_1_1 [B, 2, 68], tanh1_0_3 [B, 4, 68] to dLinear1_1_1Weight [68, 136]
void linear1_1_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 136 * 8;
  int c = e % 136;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 2); d += 4) {
    vec4 x00 = fetch(dLinear1_1_1, 6, r + d * 68);
    vec4 x01 = fetch(dLinear1_1_1, 6, 4 + r + d * 68);
    vec4 y0 = fetch(tanh1_0_3, 6, c + d * 136);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear1_1_1, 6, 68 + r + d * 68);
    vec4 x11 = fetch(dLinear1_1_1, 6, 72 + r + d * 68);
    vec4 y1 = fetch(tanh1_0_3, 6, 136 + c + d * 136);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear1_1_1, 6, 136 + r + d * 68);
    vec4 x21 = fetch(dLinear1_1_1, 6, 140 + r + d * 68);
    vec4 y2 = fetch(tanh1_0_3, 6, 272 + c + d * 136);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear1_1_1, 6, 204 + r + d * 68);
    vec4 x31 = fetch(dLinear1_1_1, 6, 208 + r + d * 68);
    vec4 y3 = fetch(tanh1_0_3, 6, 408 + c + d * 136);
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
  if (e < 1088) {
    linear1_1_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_1_1WeightGradient(e - 1088, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      tanh1_0_3BatchNorm1_0_2Backward_dBatchNorm1_0_2Bias: {
        samplers: [
          'tanh1_0_3',
          'pass21',
          'linear1_0_1',
          'batchNorm1_0_2Mean',
          'batchNorm1_0_2ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D tanh1_0_3;
uniform sampler2DArray pass21;
uniform sampler2DArray linear1_0_1;
uniform sampler2D batchNorm1_0_2Mean;
uniform sampler2D batchNorm1_0_2ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/hierarchical-per-position.yaml:21 tanh
// specs/hierarchical-per-position.yaml:20 batchNorm
// from tanh1_0_3 [B, 4, 68], dFuse1_1_0 [B, 2, 136], linear1_0_1 [B, 4, 68], batchNorm1_0_2Mean [1, 4, 68], batchNorm1_0_2ReciprocalDeviation [1, 4, 68] to dBatchNorm1_0_2Bias [1, 1, 68], dBatchNorm1_0_2Weight [1, 1, 68]
void tanh1_0_3BatchNorm1_0_2Backward_dBatchNorm1_0_2Bias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    for (int t = 0; t < 4; t++) {
      vec4 activation = fetch(tanh1_0_3, 6, b * 272 + t * 68 + c);
      vec4 dProduct = (striped(pass21, 5, 0, 136, b * 272 + t * 68 + c) * (1.0 - (activation * activation)));
      dBias += dProduct;
      dWeight += (dProduct * ((row(linear1_0_1, 5, 0, 68, b * 4 + t, c) - fetch(batchNorm1_0_2Mean, 4, t * 68 + c)) * fetch(batchNorm1_0_2ReciprocalDeviation, 4, t * 68 + c)));
    }
  }
  r0 = dBias;
  r1 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh1_0_3BatchNorm1_0_2Backward_dBatchNorm1_0_2Bias(e, o0, o1);
}
`,
      },
      tanh1_0_3BatchNorm1_0_2Backward2_tanh1_0_3BatchNorm1_0_2Backward2_dMean: {
        samplers: ['batchNorm1_0_2Mean', 'tanh1_0_3', 'pass21', 'linear1_0_1'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_0_2Mean;
uniform sampler2D tanh1_0_3;
uniform sampler2DArray pass21;
uniform sampler2DArray linear1_0_1;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/hierarchical-per-position.yaml:21 tanh
// specs/hierarchical-per-position.yaml:20 batchNorm
// from batchNorm1_0_2Mean [1, 4, 68], tanh1_0_3 [B, 4, 68], dFuse1_1_0 [B, 2, 136], linear1_0_1 [B, 4, 68] to tanh1_0_3BatchNorm1_0_2Backward2_dMean [272], tanh1_0_3BatchNorm1_0_2Backward2_dReciprocalDeviation [272]
void tanh1_0_3BatchNorm1_0_2Backward2_tanh1_0_3BatchNorm1_0_2Backward2_dMean(int e, out vec4 r0, out vec4 r1) {
  int t = e / 68;
  int c = e % 68;
  vec4 dReciprocalDeviation = vec4(0.0);
  vec4 mean = fetch(batchNorm1_0_2Mean, 4, t * 68 + c);
  vec4 dMean = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 activation = fetch(tanh1_0_3, 6, b * 272 + t * 68 + c);
    vec4 dProduct = (striped(pass21, 5, 0, 136, b * 272 + t * 68 + c) * (1.0 - (activation * activation)));
    dReciprocalDeviation += (dProduct * (row(linear1_0_1, 5, 0, 68, b * 4 + t, c) - mean));
    dMean += dProduct;
  }
  r0 = dMean;
  r1 = dReciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  tanh1_0_3BatchNorm1_0_2Backward2_tanh1_0_3BatchNorm1_0_2Backward2_dMean(e, o0, o1);
}
`,
      },
      tanh1_0_3BatchNorm1_0_2Backward2_dLinear1_0_1: {
        samplers: [
          'tanh1_0_3BatchNorm1_0_2Backward2_dReciprocalDeviation',
          'batchNorm1_0_2Mean',
          'tanh1_0_3BatchNorm1_0_2Backward2_dMean',
          'parameters',
          'batchNorm1_0_2ReciprocalDeviation',
          'tanh1_0_3',
          'pass21',
          'linear1_0_1',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D tanh1_0_3BatchNorm1_0_2Backward2_dReciprocalDeviation;
uniform sampler2D batchNorm1_0_2Mean;
uniform sampler2D tanh1_0_3BatchNorm1_0_2Backward2_dMean;
uniform sampler2D parameters;
uniform sampler2D batchNorm1_0_2ReciprocalDeviation;
uniform sampler2D tanh1_0_3;
uniform sampler2DArray pass21;
uniform sampler2DArray linear1_0_1;
const int p0 = 1632;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:21 tanh
// specs/hierarchical-per-position.yaml:20 batchNorm
// from tanh1_0_3BatchNorm1_0_2Backward2_dReciprocalDeviation [272], batchNorm1_0_2Mean [1, 4, 68], tanh1_0_3BatchNorm1_0_2Backward2_dMean [272], batchNorm1_0_2Weight [68], batchNorm1_0_2ReciprocalDeviation [1, 4, 68], tanh1_0_3 [B, 4, 68], dFuse1_1_0 [B, 2, 136], linear1_0_1 [B, 4, 68] to dLinear1_0_1 [B, 4, 68]
void tanh1_0_3BatchNorm1_0_2Backward2_dLinear1_0_1(int e, out vec4 r0) {
  int b = e / 272;
  int t = (e % 272) / 68;
  int c = e % 68;
  vec4 dReciprocalDeviation = fetch(tanh1_0_3BatchNorm1_0_2Backward2_dReciprocalDeviation, 4, t * 68 + c);
  vec4 mean = fetch(batchNorm1_0_2Mean, 4, t * 68 + c);
  vec4 dMean = fetch(tanh1_0_3BatchNorm1_0_2Backward2_dMean, 4, t * 68 + c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm1_0_2ReciprocalDeviation, 4, t * 68 + c);
  vec4 dVariance = (((weight * dReciprocalDeviation) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) * (float(batch) / (float(batch) - 1.0)));
  vec4 dProduct2 = (dVariance / float(batch));
  vec4 dY2 = ((((-1.0) * (weight * reciprocalDeviation)) * dMean) / float(batch));
  vec4 activation2 = fetch(tanh1_0_3, 6, b * 272 + t * 68 + c);
  vec4 dY = ((((striped(pass21, 5, 0, 136, b * 272 + t * 68 + c) * (1.0 - (activation2 * activation2))) * weight) * reciprocalDeviation) + (2.0 * (dProduct2 * (row(linear1_0_1, 5, 0, 68, b * 4 + t, c) - mean))));
  r0 = (dY + dY2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  tanh1_0_3BatchNorm1_0_2Backward2_dLinear1_0_1(e, o0);
}
`,
      },
      linear1_0_1InputGradient: {
        samplers: ['dLinear1_0_1', 'parameters', 'pass1'],
        code: `${library}
const int batch = 32;
uniform sampler2D dLinear1_0_1;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 272;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-per-position.yaml:19 linear
// from dLinear1_0_1 [B, 4, 68], linear1_0_1Weight [68, 20] to dFuse1_0_0 [B, 4, 20]
void linear1_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 20 * 8;
  int c = e % 20;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 68; d += 4) {
    vec4 x0 = fetch(dLinear1_0_1, 6, r * 68 + d);
    vec4 x1 = fetch(dLinear1_0_1, 6, 68 + r * 68 + d);
    vec4 x2 = fetch(dLinear1_0_1, 6, 136 + r * 68 + d);
    vec4 x3 = fetch(dLinear1_0_1, 6, 204 + r * 68 + d);
    vec4 x4 = fetch(dLinear1_0_1, 6, 272 + r * 68 + d);
    vec4 x5 = fetch(dLinear1_0_1, 6, 340 + r * 68 + d);
    vec4 x6 = fetch(dLinear1_0_1, 6, 408 + r * 68 + d);
    vec4 x7 = fetch(dLinear1_0_1, 6, 476 + r * 68 + d);
    vec4 y0 = fetch(parameters, 7, p0 + c + d * 20);
    vec4 y1 = fetch(parameters, 7, p0 + 20 + c + d * 20);
    vec4 y2 = fetch(parameters, 7, p0 + 40 + c + d * 20);
    vec4 y3 = fetch(parameters, 7, p0 + 60 + c + d * 20);
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

// specs/hierarchical-per-position.yaml:19 linear
// from dLinear1_0_1 [B, 4, 68], embedding0 [B, 8, 10] to dLinear1_0_1Weight [68, 20]
void linear1_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 20 * 8;
  int c = e % 20;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 4); d += 4) {
    vec4 x00 = fetch(dLinear1_0_1, 6, r + d * 68);
    vec4 x01 = fetch(dLinear1_0_1, 6, 4 + r + d * 68);
    vec4 y0 = fetch(pass1, 5, 4 + c + d * 20);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear1_0_1, 6, 68 + r + d * 68);
    vec4 x11 = fetch(dLinear1_0_1, 6, 72 + r + d * 68);
    vec4 y1 = fetch(pass1, 5, 4 + 20 + c + d * 20);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear1_0_1, 6, 136 + r + d * 68);
    vec4 x21 = fetch(dLinear1_0_1, 6, 140 + r + d * 68);
    vec4 y2 = fetch(pass1, 5, 4 + 40 + c + d * 20);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear1_0_1, 6, 204 + r + d * 68);
    vec4 x31 = fetch(dLinear1_0_1, 6, 208 + r + d * 68);
    vec4 y3 = fetch(pass1, 5, 4 + 60 + c + d * 20);
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
  if (e < 320) {
    linear1_0_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_0_1WeightGradient(e - 320, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'pass25'],
        code: `${library}
const int batch = 32;
uniform sampler2D examples;
uniform sampler2DArray pass25;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-per-position.yaml:14 embedding
// from tokens [B, 8, 1], dFuse1_0_0 [B, 4, 20] to dEmbedding0Weight [27, 10]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 12 * 8;
  int c = e % 12;
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
  for (int d = 0; d < (batch * 8); d += 4) {
    vec4 names = fetch(examples, 4, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = stripedNear(pass25, 4, 0, 20, c + d * 10);
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
    vec4 y1 = stripedNear(pass25, 4, 0, 20, 10 + c + d * 10);
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
    vec4 y2 = stripedNear(pass25, 4, 0, 20, 20 + c + d * 10);
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
    vec4 y3 = stripedNear(pass25, 4, 0, 20, 30 + c + d * 10);
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
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  embedding0Gradient_dEmbedding0Weight(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      gradients: {
        samplers: [
          'pass21',
          'pass17',
          'pass14',
          'pass25',
          'dEmbedding0Weight',
          'dBatchNorm1_0_2Weight',
          'dBatchNorm1_0_2Bias',
          'dBatchNorm1_1_2Weight',
          'dBatchNorm1_1_2Bias',
          'dBatchNorm1_2_2Weight',
          'dBatchNorm1_2_2Bias',
        ],
        code: `${library}
uniform sampler2DArray pass21;
uniform sampler2DArray pass17;
uniform sampler2DArray pass14;
uniform sampler2DArray pass25;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2D dBatchNorm1_0_2Weight;
uniform sampler2D dBatchNorm1_0_2Bias;
uniform sampler2D dBatchNorm1_1_2Weight;
uniform sampler2D dBatchNorm1_1_2Bias;
uniform sampler2D dBatchNorm1_2_2Weight;
uniform sampler2D dBatchNorm1_2_2Bias;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e >= 1768 && e < 11016) { o0 = striped(pass21, 5, 1088, 136, e - 1768); return; } // dLinear1_1_1Weight
  if (e >= 11152 && e < 20400) { o0 = striped(pass17, 5, 544, 136, e - 11152); return; } // dLinear1_2_1Weight
  if (e >= 20536 && e < 22372) { o0 = striped(pass14, 4, 304, 68, e - 20536); return; } // dLinear2Weight
  if (e >= 272 && e < 1632) { o0 = striped(pass25, 4, 320, 20, e - 272); return; } // dLinear1_0_1Weight
  if (e >= 0 && e < 270) { o0 = stripedFour(dEmbedding0Weight, 2, 0, 10, e, 1); o0 *= vec4(lessThan(lanes + float(e), vec4(270.0))); return; } // dEmbedding0Weight
  if (e >= 1632 && e < 1700) { o0 = fetch(dBatchNorm1_0_2Weight, 3, e - 1632); return; } // dBatchNorm1_0_2Weight
  if (e >= 1700 && e < 1768) { o0 = fetch(dBatchNorm1_0_2Bias, 3, e - 1700); return; } // dBatchNorm1_0_2Bias
  if (e >= 11016 && e < 11084) { o0 = fetch(dBatchNorm1_1_2Weight, 3, e - 11016); return; } // dBatchNorm1_1_2Weight
  if (e >= 11084 && e < 11152) { o0 = fetch(dBatchNorm1_1_2Bias, 3, e - 11084); return; } // dBatchNorm1_1_2Bias
  if (e >= 20400 && e < 20468) { o0 = fetch(dBatchNorm1_2_2Weight, 3, e - 20400); return; } // dBatchNorm1_2_2Weight
  if (e >= 20468 && e < 20536) { o0 = fetch(dBatchNorm1_2_2Bias, 3, e - 20468); return; } // dBatchNorm1_2_2Bias
  if (e >= 22372 && e < 22399) { o0 = fetch(pass14, 4, e - 22372 + 4); return; } // dLinear2Bias
  o0 = vec4(0.0);
}
`,
      },
    },
  };
/** Forward in evaluation mode. */
const evaluation: WebglProgram = {
    batch: 128,
    textures: {
      pass1: { length: 10244, layers: 1 },
      linear1_0_1: { length: 4352, layers: 8 },
      tanh1_0_3: { length: 34816, layers: 1 },
      linear1_1_1: { length: 2176, layers: 8 },
      tanh1_1_3: { length: 17408, layers: 1 },
      linear1_2_1: { length: 1088, layers: 8 },
      tanh1_2_3: { length: 8704, layers: 1 },
      linear2: { length: 448, layers: 8 },
      lossForward2_sumPart: { length: 128, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
    },
    targets: 1024,
    examples: 1152,
    logits: { texture: 'linear2', offset: 0, columns: 27 },
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
        shader: 'linear1_0_1Forward',
        reads: ['pass1', 'parameters'],
        writes: ['linear1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3',
        reads: ['statistic0', 'statistic272', 'parameters', 'linear1_0_1'],
        writes: ['tanh1_0_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_1Forward',
        reads: ['tanh1_0_3', 'parameters'],
        writes: ['linear1_1_1'],
        s: 0,
        numbers: [1768],
      },
      {
        shader: 'batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3',
        reads: ['statistic544', 'statistic680', 'parameters', 'linear1_1_1'],
        writes: ['tanh1_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_1Forward',
        reads: ['tanh1_1_3', 'parameters'],
        writes: ['linear1_2_1'],
        s: 0,
        numbers: [11152],
      },
      {
        shader: 'batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3',
        reads: ['statistic816', 'statistic884', 'parameters', 'linear1_2_1'],
        writes: ['tanh1_2_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2Forward',
        reads: ['parameters', 'tanh1_2_3'],
        writes: ['linear2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sumPart',
        reads: ['examples', 'linear2'],
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
// from targets [B, 1, 1] to loss [1, 1, 1]
void lossForward_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int b = 0; b < batch; b++) {
    sum += notNegative(at(examples, 5, b + 1024));
  }
  r0 = sum;
}

// specs/hierarchical-per-position.yaml:14 embedding
// from tokens [B, 8, 1], embedding0Weight [27, 10] to embedding0 [B, 8, 10]
void embedding0Forward_embedding0(int e, out float r0) {
  int n = e / 10;
  int c = e % 10;
  float row_ = at(examples, 5, n);
  r0 = at(parameters, 7, p0 + int(row_) * 10 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
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
    vec4 v0 = vec4(0.0);
    int first = e - 4;
    for (int k = 0; k < 4 && first + k < 10240; k++) {
      float one0;
      embedding0Forward_embedding0(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      linear1_0_1Forward: {
        samplers: ['pass1', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 272;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-per-position.yaml:19 linear
// from embedding0 [B, 8, 10], linear1_0_1Weight [68, 20] to linear1_0_1 [B, 4, 68]
void linear1_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 68 * 8;
  int c = e % 68;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 20; d += 4) {
    vec4 x0 = fetch(pass1, 6, 4 + r * 20 + d);
    vec4 x1 = fetch(pass1, 6, 4 + 20 + r * 20 + d);
    vec4 x2 = fetch(pass1, 6, 4 + 40 + r * 20 + d);
    vec4 x3 = fetch(pass1, 6, 4 + 60 + r * 20 + d);
    vec4 x4 = fetch(pass1, 6, 4 + 80 + r * 20 + d);
    vec4 x5 = fetch(pass1, 6, 4 + 100 + r * 20 + d);
    vec4 x6 = fetch(pass1, 6, 4 + 120 + r * 20 + d);
    vec4 x7 = fetch(pass1, 6, 4 + 140 + r * 20 + d);
    vec4 y0 = fetch(parameters, 7, p0 + c * 20 + d);
    vec4 y1 = fetch(parameters, 7, p0 + 20 + c * 20 + d);
    vec4 y2 = fetch(parameters, 7, p0 + 40 + c * 20 + d);
    vec4 y3 = fetch(parameters, 7, p0 + 60 + c * 20 + d);
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
  linear1_0_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3: {
        samplers: ['statistic0', 'statistic272', 'parameters', 'linear1_0_1'],
        code: `${library}
uniform int batch;
uniform sampler2D statistic0;
uniform sampler2D statistic272;
uniform sampler2D parameters;
uniform sampler2DArray linear1_0_1;
const int p0 = 1632;
const int p1 = 1700;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from batchNorm1_0_2RunningMean [4, 68], batchNorm1_0_2RunningVar [4, 68], batchNorm1_0_2Weight [68], batchNorm1_0_2Bias [68], linear1_0_1 [B, 4, 68] to tanh1_0_3 [B, 4, 68]
void batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3(int e, out vec4 r0) {
  int b = e / 272;
  int t = (e % 272) / 68;
  int c = e % 68;
  vec4 runningMean = fetch(statistic0, 4, t * 68 + c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic272, 4, t * 68 + c) + 0.00001));
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear1_0_1, 6, 0, 68, b * 4 + t, c) - runningMean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3(e, o0);
}
`,
      },
      linear1_1_1Forward: {
        samplers: ['tanh1_0_3', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D tanh1_0_3;
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

// specs/hierarchical-per-position.yaml:19 linear
// from tanh1_0_3 [B, 4, 68], linear1_1_1Weight [68, 136] to linear1_1_1 [B, 2, 68]
void linear1_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 68 * 8;
  int c = e % 68;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 136; d += 4) {
    vec4 x0 = fetch(tanh1_0_3, 7, r * 136 + d);
    vec4 x1 = fetch(tanh1_0_3, 7, 136 + r * 136 + d);
    vec4 x2 = fetch(tanh1_0_3, 7, 272 + r * 136 + d);
    vec4 x3 = fetch(tanh1_0_3, 7, 408 + r * 136 + d);
    vec4 x4 = fetch(tanh1_0_3, 7, 544 + r * 136 + d);
    vec4 x5 = fetch(tanh1_0_3, 7, 680 + r * 136 + d);
    vec4 x6 = fetch(tanh1_0_3, 7, 816 + r * 136 + d);
    vec4 x7 = fetch(tanh1_0_3, 7, 952 + r * 136 + d);
    vec4 y0 = fetch(parameters, 7, p0 + c * 136 + d);
    vec4 y1 = fetch(parameters, 7, p0 + 136 + c * 136 + d);
    vec4 y2 = fetch(parameters, 7, p0 + 272 + c * 136 + d);
    vec4 y3 = fetch(parameters, 7, p0 + 408 + c * 136 + d);
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
  linear1_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3: {
        samplers: ['statistic544', 'statistic680', 'parameters', 'linear1_1_1'],
        code: `${library}
uniform int batch;
uniform sampler2D statistic544;
uniform sampler2D statistic680;
uniform sampler2D parameters;
uniform sampler2DArray linear1_1_1;
const int p0 = 11016;
const int p1 = 11084;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from batchNorm1_1_2RunningMean [2, 68], batchNorm1_1_2RunningVar [2, 68], batchNorm1_1_2Weight [68], batchNorm1_1_2Bias [68], linear1_1_1 [B, 2, 68] to tanh1_1_3 [B, 2, 68]
void batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3(int e, out vec4 r0) {
  int b = e / 136;
  int t = (e % 136) / 68;
  int c = e % 68;
  vec4 runningMean = fetch(statistic544, 3, t * 68 + c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic680, 3, t * 68 + c) + 0.00001));
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear1_1_1, 5, 0, 68, b * 2 + t, c) - runningMean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3(e, o0);
}
`,
      },
      batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3: {
        samplers: ['statistic816', 'statistic884', 'parameters', 'linear1_2_1'],
        code: `${library}
uniform int batch;
uniform sampler2D statistic816;
uniform sampler2D statistic884;
uniform sampler2D parameters;
uniform sampler2DArray linear1_2_1;
const int p0 = 20400;
const int p1 = 20468;
layout(location = 0) out vec4 o0;

// specs/hierarchical-per-position.yaml:20 batchNorm
// specs/hierarchical-per-position.yaml:21 tanh
// from batchNorm1_2_2RunningMean [68], batchNorm1_2_2RunningVar [68], batchNorm1_2_2Weight [68], batchNorm1_2_2Bias [68], linear1_2_1 [B, 1, 68] to tanh1_2_3 [B, 1, 68]
void batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3(int e, out vec4 r0) {
  int b = e / 68;
  int c = e % 68;
  vec4 runningMean = fetch(statistic816, 3, c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic884, 3, c) + 0.00001));
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear1_2_1, 5, 0, 68, b, c) - runningMean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'tanh1_2_3'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D tanh1_2_3;
const int p0 = 22372;
const int p1 = 20536;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-per-position.yaml:22 linear
// from tanh1_2_3 [B, 1, 68], linear2Weight [27, 68], linear2Bias [27] to linear2 [B, 1, 27]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 7, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 68; d += 4) {
    vec4 x0 = fetch(tanh1_2_3, 6, r * 68 + d);
    vec4 x1 = fetch(tanh1_2_3, 6, 68 + r * 68 + d);
    vec4 x2 = fetch(tanh1_2_3, 6, 136 + r * 68 + d);
    vec4 x3 = fetch(tanh1_2_3, 6, 204 + r * 68 + d);
    vec4 x4 = fetch(tanh1_2_3, 6, 272 + r * 68 + d);
    vec4 x5 = fetch(tanh1_2_3, 6, 340 + r * 68 + d);
    vec4 x6 = fetch(tanh1_2_3, 6, 408 + r * 68 + d);
    vec4 x7 = fetch(tanh1_2_3, 6, 476 + r * 68 + d);
    vec4 y0 = fetch(parameters, 7, p1 + c * 68 + d);
    vec4 y1 = fetch(parameters, 7, p1 + 68 + c * 68 + d);
    vec4 y2 = fetch(parameters, 7, p1 + 136 + c * 68 + d);
    vec4 y3 = fetch(parameters, 7, p1 + 204 + c * 68 + d);
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
  linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sumPart: {
        samplers: ['examples', 'linear2'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2DArray linear2;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 1, 1], linear2 [B, 1, 27] to lossForward2_sumPart [B, 1]
void lossForward2_lossForward2_sumPart(int e, out float r0) {
  int b = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 5, b + 1024);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear2, 4, 0, 28, b, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    sum3 += exp((rowAt(linear2, 4, 0, 28, b, c) - largest));
  }
  r0 = (((log(sum3) + largest) - sum2) * notNegative(target));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 128; k++) {
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
// from lossForward2_sumPart [B, 1] to loss2 [1, 1, 1]
void lossForward2_loss2(int e, out float r0) {
  float sum = float(0.0);
  for (int b = 0; b < batch; b++) {
    sum += at(lossForward2_sumPart, 3, b);
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
  float count = max(at(pass1, 6, 0), 1.0);
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
