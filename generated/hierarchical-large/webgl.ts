// Made by wnc from specs/hierarchical-large.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 6148, layers: 1 },
      linear1_0_1: { length: 2048, layers: 8 },
      batchNorm1_0_2Mean: { length: 128, layers: 1 },
      batchNorm1_0_2ReciprocalDeviation: { length: 128, layers: 1 },
      tanh1_0_3: { length: 16384, layers: 1 },
      linear1_1_1: { length: 1024, layers: 8 },
      batchNorm1_1_2Mean: { length: 128, layers: 1 },
      batchNorm1_1_2ReciprocalDeviation: { length: 128, layers: 1 },
      tanh1_1_3: { length: 8192, layers: 1 },
      linear1_2_1: { length: 512, layers: 8 },
      batchNorm1_2_2Mean: { length: 128, layers: 1 },
      batchNorm1_2_2ReciprocalDeviation: { length: 128, layers: 1 },
      tanh1_2_3: { length: 4096, layers: 1 },
      linear2: { length: 112, layers: 8 },
      lossForward2_sum3: { length: 32, layers: 1 },
      lossForward2_largest: { length: 32, layers: 1 },
      lossForward2_sumPart: { length: 32, layers: 1 },
      pass13: { length: 868, layers: 1 },
      pass14: { length: 1056, layers: 8 },
      dBatchNorm1_2_2Bias: { length: 128, layers: 1 },
      dBatchNorm1_2_2Weight: { length: 128, layers: 1 },
      tanh1_2_3BatchNorm1_2_2Backward_dWeight: { length: 128, layers: 1 },
      dLinear1_2_1: { length: 4096, layers: 1 },
      pass17: { length: 5120, layers: 8 },
      dBatchNorm1_1_2Bias: { length: 128, layers: 1 },
      dBatchNorm1_1_2Weight: { length: 128, layers: 1 },
      tanh1_1_3BatchNorm1_1_2Backward_dWeight: { length: 128, layers: 1 },
      dLinear1_1_1: { length: 8192, layers: 1 },
      pass20: { length: 6144, layers: 8 },
      dBatchNorm1_0_2Bias: { length: 128, layers: 1 },
      dBatchNorm1_0_2Weight: { length: 128, layers: 1 },
      tanh1_0_3BatchNorm1_0_2Backward_dWeight: { length: 128, layers: 1 },
      dLinear1_0_1: { length: 16384, layers: 1 },
      pass23: { length: 1536, layers: 8 },
      dEmbedding0Weight: { length: 96, layers: 8 },
      gradients: { length: 76580, layers: 1 },
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
        reads: ['linear1_0_1', 'statistic0', 'statistic128'],
        writes: ['batchNorm1_0_2Mean', 'statistic0', 'statistic128', 'batchNorm1_0_2ReciprocalDeviation'],
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
        numbers: [7048],
      },
      {
        shader: 'batchNorm1_1_2Tanh1_1_3Forward_batchNorm1_1_2Mean',
        reads: ['linear1_1_1', 'statistic256', 'statistic384'],
        writes: ['batchNorm1_1_2Mean', 'statistic256', 'statistic384', 'batchNorm1_1_2ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3',
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
        numbers: [40072],
      },
      {
        shader: 'batchNorm1_2_2Tanh1_2_3Forward_batchNorm1_2_2Mean',
        reads: ['linear1_2_1', 'statistic512', 'statistic640'],
        writes: ['batchNorm1_2_2Mean', 'statistic512', 'statistic640', 'batchNorm1_2_2ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3',
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
          'batchNorm1_1_2Mean',
          'tanh1_1_3',
          'pass17',
          'linear1_1_1',
          'batchNorm1_1_2ReciprocalDeviation',
        ],
        writes: ['dBatchNorm1_1_2Bias', 'dBatchNorm1_1_2Weight', 'tanh1_1_3BatchNorm1_1_2Backward_dWeight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_1_3BatchNorm1_1_2Backward_dLinear1_1_1',
        reads: [
          'dBatchNorm1_1_2Bias',
          'tanh1_1_3BatchNorm1_1_2Backward_dWeight',
          'batchNorm1_1_2Mean',
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
        writes: ['pass20'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_0_3BatchNorm1_0_2Backward_dBatchNorm1_0_2Bias',
        reads: [
          'batchNorm1_0_2Mean',
          'tanh1_0_3',
          'pass20',
          'linear1_0_1',
          'batchNorm1_0_2ReciprocalDeviation',
        ],
        writes: ['dBatchNorm1_0_2Bias', 'dBatchNorm1_0_2Weight', 'tanh1_0_3BatchNorm1_0_2Backward_dWeight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh1_0_3BatchNorm1_0_2Backward_dLinear1_0_1',
        reads: [
          'dBatchNorm1_0_2Bias',
          'tanh1_0_3BatchNorm1_0_2Backward_dWeight',
          'batchNorm1_0_2Mean',
          'parameters',
          'batchNorm1_0_2ReciprocalDeviation',
          'tanh1_0_3',
          'pass20',
          'linear1_0_1',
        ],
        writes: ['dLinear1_0_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_0_1InputGradient',
        reads: ['dLinear1_0_1', 'parameters', 'pass1'],
        writes: ['pass23'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'pass23'],
        writes: ['dEmbedding0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients',
        reads: [
          'pass20',
          'pass17',
          'pass23',
          'pass14',
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

// specs/hierarchical-large.yaml:12 embedding
// from tokens [B, 8, 1], embedding0Weight [27, 24] to embedding0 [B, 8, 24]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 24;
  int c = e % 24;
  float row_ = at(examples, 4, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 24 + c);
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
      linear1_0_1Forward: {
        samplers: ['pass1', 'parameters'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 648;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-large.yaml:17 linear
// from embedding0 [B, 8, 24], linear1_0_1Weight [128, 48] to linear1_0_1 [B, 4, 128]
void linear1_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass1, 6, 4 + r * 48 + d);
    vec4 x1 = fetch(pass1, 6, 4 + 48 + r * 48 + d);
    vec4 x2 = fetch(pass1, 6, 4 + 96 + r * 48 + d);
    vec4 x3 = fetch(pass1, 6, 4 + 144 + r * 48 + d);
    vec4 x4 = fetch(pass1, 6, 4 + 192 + r * 48 + d);
    vec4 x5 = fetch(pass1, 6, 4 + 240 + r * 48 + d);
    vec4 x6 = fetch(pass1, 6, 4 + 288 + r * 48 + d);
    vec4 x7 = fetch(pass1, 6, 4 + 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c * 48 + d);
    vec4 y1 = fetch(parameters, 8, p0 + 48 + c * 48 + d);
    vec4 y2 = fetch(parameters, 8, p0 + 96 + c * 48 + d);
    vec4 y3 = fetch(parameters, 8, p0 + 144 + c * 48 + d);
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
        samplers: ['linear1_0_1', 'statistic0', 'statistic128'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray linear1_0_1;
uniform sampler2D statistic0;
uniform sampler2D statistic128;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from linear1_0_1 [B, 4, 128], batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128] to batchNorm1_0_2Mean [1, 1, 128], batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128]
void batchNorm1_0_2Tanh1_0_3Forward_batchNorm1_0_2Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int n = 0; n < (batch * 4); n++) {
    sum += row(linear1_0_1, 5, 0, 128, n, c);
  }
  vec4 mean = (sum / float((batch * 4)));
  vec4 sum2 = vec4(0.0);
  for (int n = 0; n < (batch * 4); n++) {
    vec4 difference = (row(linear1_0_1, 5, 0, 128, n, c) - mean);
    sum2 += (difference * difference);
  }
  vec4 unbiasedVariance = ((sum2 / float((batch * 4))) * (float((batch * 4)) / (float((batch * 4)) - 1.0)));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic0, 3, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic128, 3, c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
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
const int p0 = 6792;
const int p1 = 6920;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from batchNorm1_0_2Mean [1, 1, 128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128], batchNorm1_0_2Weight [128], batchNorm1_0_2Bias [128], linear1_0_1 [B, 4, 128] to tanh1_0_3 [B, 4, 128]
void batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3(int e, out vec4 r0) {
  int n = e / 128;
  int c = e % 128;
  vec4 mean = fetch(batchNorm1_0_2Mean, 3, c);
  vec4 reciprocalDeviation = fetch(batchNorm1_0_2ReciprocalDeviation, 3, c);
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 bias = fetch(parameters, 8, p1 + c);
  r0 = tanh_(((((row(linear1_0_1, 5, 0, 128, n, c) - mean) * reciprocalDeviation) * weight) + bias));
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

// specs/hierarchical-large.yaml:17 linear
// from tanh1_0_3 [B, 4, 128], linear1_1_1Weight [128, 256] to linear1_1_1 [B, 2, 128]
void linear1_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 256; d += 4) {
    vec4 x0 = fetch(tanh1_0_3, 6, r * 256 + d);
    vec4 x1 = fetch(tanh1_0_3, 6, 256 + r * 256 + d);
    vec4 x2 = fetch(tanh1_0_3, 6, 512 + r * 256 + d);
    vec4 x3 = fetch(tanh1_0_3, 6, 768 + r * 256 + d);
    vec4 x4 = fetch(tanh1_0_3, 6, 1024 + r * 256 + d);
    vec4 x5 = fetch(tanh1_0_3, 6, 1280 + r * 256 + d);
    vec4 x6 = fetch(tanh1_0_3, 6, 1536 + r * 256 + d);
    vec4 x7 = fetch(tanh1_0_3, 6, 1792 + r * 256 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c * 256 + d);
    vec4 y1 = fetch(parameters, 8, p0 + 256 + c * 256 + d);
    vec4 y2 = fetch(parameters, 8, p0 + 512 + c * 256 + d);
    vec4 y3 = fetch(parameters, 8, p0 + 768 + c * 256 + d);
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
      batchNorm1_1_2Tanh1_1_3Forward_batchNorm1_1_2Mean: {
        samplers: ['linear1_1_1', 'statistic256', 'statistic384'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray linear1_1_1;
uniform sampler2D statistic256;
uniform sampler2D statistic384;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from linear1_1_1 [B, 2, 128], batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128] to batchNorm1_1_2Mean [1, 1, 128], batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128]
void batchNorm1_1_2Tanh1_1_3Forward_batchNorm1_1_2Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int n = 0; n < (batch * 2); n++) {
    sum += row(linear1_1_1, 4, 0, 128, n, c);
  }
  vec4 mean = (sum / float((batch * 2)));
  vec4 sum2 = vec4(0.0);
  for (int n = 0; n < (batch * 2); n++) {
    vec4 difference = (row(linear1_1_1, 4, 0, 128, n, c) - mean);
    sum2 += (difference * difference);
  }
  vec4 unbiasedVariance = ((sum2 / float((batch * 2))) * (float((batch * 2)) / (float((batch * 2)) - 1.0)));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic256, 3, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic384, 3, c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  batchNorm1_1_2Tanh1_1_3Forward_batchNorm1_1_2Mean(e, o0, o1, o2, o3);
}
`,
      },
      batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3: {
        samplers: ['batchNorm1_1_2Mean', 'batchNorm1_1_2ReciprocalDeviation', 'parameters', 'linear1_1_1'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_1_2Mean;
uniform sampler2D batchNorm1_1_2ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear1_1_1;
const int p0 = 39816;
const int p1 = 39944;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from batchNorm1_1_2Mean [1, 1, 128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128], batchNorm1_1_2Weight [128], batchNorm1_1_2Bias [128], linear1_1_1 [B, 2, 128] to tanh1_1_3 [B, 2, 128]
void batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3(int e, out vec4 r0) {
  int n = e / 128;
  int c = e % 128;
  vec4 mean = fetch(batchNorm1_1_2Mean, 3, c);
  vec4 reciprocalDeviation = fetch(batchNorm1_1_2ReciprocalDeviation, 3, c);
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 bias = fetch(parameters, 8, p1 + c);
  r0 = tanh_(((((row(linear1_1_1, 4, 0, 128, n, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3(e, o0);
}
`,
      },
      batchNorm1_2_2Tanh1_2_3Forward_batchNorm1_2_2Mean: {
        samplers: ['linear1_2_1', 'statistic512', 'statistic640'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray linear1_2_1;
uniform sampler2D statistic512;
uniform sampler2D statistic640;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from linear1_2_1 [B, 1, 128], batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128] to batchNorm1_2_2Mean [1, 1, 128], batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2ReciprocalDeviation [1, 1, 128]
void batchNorm1_2_2Tanh1_2_3Forward_batchNorm1_2_2Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    sum += row(linear1_2_1, 4, 0, 128, b, c);
  }
  vec4 mean = (sum / float(batch));
  vec4 sum2 = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 difference = (row(linear1_2_1, 4, 0, 128, b, c) - mean);
    sum2 += (difference * difference);
  }
  vec4 unbiasedVariance = ((sum2 / float(batch)) * (float(batch) / (float(batch) - 1.0)));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic512, 3, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic640, 3, c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  batchNorm1_2_2Tanh1_2_3Forward_batchNorm1_2_2Mean(e, o0, o1, o2, o3);
}
`,
      },
      batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3: {
        samplers: ['batchNorm1_2_2Mean', 'batchNorm1_2_2ReciprocalDeviation', 'parameters', 'linear1_2_1'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_2_2Mean;
uniform sampler2D batchNorm1_2_2ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear1_2_1;
const int p0 = 72840;
const int p1 = 72968;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from batchNorm1_2_2Mean [1, 1, 128], batchNorm1_2_2ReciprocalDeviation [1, 1, 128], batchNorm1_2_2Weight [128], batchNorm1_2_2Bias [128], linear1_2_1 [B, 1, 128] to tanh1_2_3 [B, 1, 128]
void batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3(int e, out vec4 r0) {
  int b = e / 128;
  int c = e % 128;
  vec4 mean = fetch(batchNorm1_2_2Mean, 3, c);
  vec4 reciprocalDeviation = fetch(batchNorm1_2_2ReciprocalDeviation, 3, c);
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 bias = fetch(parameters, 8, p1 + c);
  r0 = tanh_(((((row(linear1_2_1, 4, 0, 128, b, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'tanh1_2_3'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2D tanh1_2_3;
const int p0 = 76552;
const int p1 = 73096;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-large.yaml:20 linear
// from tanh1_2_3 [B, 1, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 1, 27]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(tanh1_2_3, 5, r * 128 + d);
    vec4 x1 = fetch(tanh1_2_3, 5, 128 + r * 128 + d);
    vec4 x2 = fetch(tanh1_2_3, 5, 256 + r * 128 + d);
    vec4 x3 = fetch(tanh1_2_3, 5, 384 + r * 128 + d);
    vec4 x4 = fetch(tanh1_2_3, 5, 512 + r * 128 + d);
    vec4 x5 = fetch(tanh1_2_3, 5, 640 + r * 128 + d);
    vec4 x6 = fetch(tanh1_2_3, 5, 768 + r * 128 + d);
    vec4 x7 = fetch(tanh1_2_3, 5, 896 + r * 128 + d);
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
  float dLog = ((1.0 / at(pass1, 6, 0)) * notNegative(target));
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
const int p0 = 73096;
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
  float count = at(pass1, 6, 0);
  r0 = (sum / count);
}

// specs/hierarchical-large.yaml:20 linear
// from dLinear2 [B, 1, 27] to dLinear2Bias [1, 1, 27]
void linear2Backward_dLinear2Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int b = 0; b < batch; b++) {
    dBias += at(pass13, 4, b * 27 + c);
  }
  r0 = dBias;
}

// specs/hierarchical-large.yaml:20 linear
// from dLinear2 [B, 1, 27], linear2Weight [27, 128] to dTanh1_2_3 [B, 1, 128]
void linear2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass13, 4, r * 27 + d);
    vec4 x1 = near(pass13, 4, 27 + r * 27 + d);
    vec4 x2 = near(pass13, 4, 54 + r * 27 + d);
    vec4 x3 = near(pass13, 4, 81 + r * 27 + d);
    vec4 x4 = near(pass13, 4, 108 + r * 27 + d);
    vec4 x5 = near(pass13, 4, 135 + r * 27 + d);
    vec4 x6 = near(pass13, 4, 162 + r * 27 + d);
    vec4 x7 = near(pass13, 4, 189 + r * 27 + d);
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
  for (int d = 24; d < 27; d++) {
    vec4 x00 = four(pass13, 4, r * 27 + d, 27);
    vec4 x01 = four(pass13, 4, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 128);
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

// specs/hierarchical-large.yaml:20 linear
// from dLinear2 [B, 1, 27], tanh1_2_3 [B, 1, 128] to dLinear2Weight [27, 128]
void linear2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = near(pass13, 4, r + d * 27);
    vec4 x01 = near(pass13, 4, 4 + r + d * 27);
    vec4 y0 = fetch(tanh1_2_3, 5, c + d * 128);
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
    vec4 y1 = fetch(tanh1_2_3, 5, 128 + c + d * 128);
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
    vec4 y2 = fetch(tanh1_2_3, 5, 256 + c + d * 128);
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
    vec4 y3 = fetch(tanh1_2_3, 5, 384 + c + d * 128);
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
  } else if (e < 544) {
    linear2InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2WeightGradient(e - 544, o0, o1, o2, o3, o4, o5, o6, o7);
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

// specs/hierarchical-large.yaml:19 tanh
// specs/hierarchical-large.yaml:18 batchNorm
// from batchNorm1_2_2Mean [1, 1, 128], tanh1_2_3 [B, 1, 128], dTanh1_2_3 [B, 1, 128], linear1_2_1 [B, 1, 128], batchNorm1_2_2ReciprocalDeviation [1, 1, 128] to dBatchNorm1_2_2Bias [1, 1, 128], dBatchNorm1_2_2Weight [1, 1, 128], tanh1_2_3BatchNorm1_2_2Backward_dWeight [128]
void tanh1_2_3BatchNorm1_2_2Backward_dBatchNorm1_2_2Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  vec4 mean = fetch(batchNorm1_2_2Mean, 3, c);
  for (int b = 0; b < batch; b++) {
    vec4 activation = fetch(tanh1_2_3, 5, b * 128 + c);
    vec4 dProduct = (row(pass14, 5, 32, 128, b, c) * (1.0 - (activation * activation)));
    dBias += dProduct;
    dWeight += (dProduct * (row(linear1_2_1, 4, 0, 128, b, c) - mean));
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
const int p0 = 72840;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:19 tanh
// specs/hierarchical-large.yaml:18 batchNorm
// from dBatchNorm1_2_2Bias [1, 1, 128], tanh1_2_3BatchNorm1_2_2Backward_dWeight [128], batchNorm1_2_2Mean [1, 1, 128], batchNorm1_2_2Weight [128], batchNorm1_2_2ReciprocalDeviation [1, 1, 128], tanh1_2_3 [B, 1, 128], dTanh1_2_3 [B, 1, 128], linear1_2_1 [B, 1, 128] to dLinear1_2_1 [B, 1, 128]
void tanh1_2_3BatchNorm1_2_2Backward_dLinear1_2_1(int e, out vec4 r0) {
  int b = e / 128;
  int c = e % 128;
  vec4 dBias = fetch(dBatchNorm1_2_2Bias, 3, c);
  vec4 dWeight = fetch(tanh1_2_3BatchNorm1_2_2Backward_dWeight, 3, c);
  vec4 mean = fetch(batchNorm1_2_2Mean, 3, c);
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm1_2_2ReciprocalDeviation, 3, c);
  vec4 dVariance = (((weight * dWeight) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) * (float(batch) / (float(batch) - 1.0)));
  vec4 dProduct2 = (dVariance / float(batch));
  vec4 dY2 = ((((-1.0) * (weight * reciprocalDeviation)) * dBias) / float(batch));
  vec4 activation2 = fetch(tanh1_2_3, 5, b * 128 + c);
  vec4 dY = ((((row(pass14, 5, 32, 128, b, c) * (1.0 - (activation2 * activation2))) * weight) * reciprocalDeviation) + (2.0 * (dProduct2 * (row(linear1_2_1, 4, 0, 128, b, c) - mean))));
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
const int p0 = 40072;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-large.yaml:17 linear
// from dLinear1_2_1 [B, 1, 128], linear1_2_1Weight [128, 256] to dFuse1_2_0 [B, 1, 256]
void linear1_2_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 256 * 8;
  int c = e % 256;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(dLinear1_2_1, 5, r * 128 + d);
    vec4 x1 = fetch(dLinear1_2_1, 5, 128 + r * 128 + d);
    vec4 x2 = fetch(dLinear1_2_1, 5, 256 + r * 128 + d);
    vec4 x3 = fetch(dLinear1_2_1, 5, 384 + r * 128 + d);
    vec4 x4 = fetch(dLinear1_2_1, 5, 512 + r * 128 + d);
    vec4 x5 = fetch(dLinear1_2_1, 5, 640 + r * 128 + d);
    vec4 x6 = fetch(dLinear1_2_1, 5, 768 + r * 128 + d);
    vec4 x7 = fetch(dLinear1_2_1, 5, 896 + r * 128 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 256);
    vec4 y1 = fetch(parameters, 8, p0 + 256 + c + d * 256);
    vec4 y2 = fetch(parameters, 8, p0 + 512 + c + d * 256);
    vec4 y3 = fetch(parameters, 8, p0 + 768 + c + d * 256);
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

// specs/hierarchical-large.yaml:17 linear
// from dLinear1_2_1 [B, 1, 128], tanh1_1_3 [B, 2, 128] to dLinear1_2_1Weight [128, 256]
void linear1_2_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 256 * 8;
  int c = e % 256;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = fetch(dLinear1_2_1, 5, r + d * 128);
    vec4 x01 = fetch(dLinear1_2_1, 5, 4 + r + d * 128);
    vec4 y0 = fetch(tanh1_1_3, 6, c + d * 256);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear1_2_1, 5, 128 + r + d * 128);
    vec4 x11 = fetch(dLinear1_2_1, 5, 132 + r + d * 128);
    vec4 y1 = fetch(tanh1_1_3, 6, 256 + c + d * 256);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear1_2_1, 5, 256 + r + d * 128);
    vec4 x21 = fetch(dLinear1_2_1, 5, 260 + r + d * 128);
    vec4 y2 = fetch(tanh1_1_3, 6, 512 + c + d * 256);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear1_2_1, 5, 384 + r + d * 128);
    vec4 x31 = fetch(dLinear1_2_1, 5, 388 + r + d * 128);
    vec4 y3 = fetch(tanh1_1_3, 6, 768 + c + d * 256);
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
  if (e < 1024) {
    linear1_2_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_2_1WeightGradient(e - 1024, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      tanh1_1_3BatchNorm1_1_2Backward_dBatchNorm1_1_2Bias: {
        samplers: [
          'batchNorm1_1_2Mean',
          'tanh1_1_3',
          'pass17',
          'linear1_1_1',
          'batchNorm1_1_2ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_1_2Mean;
uniform sampler2D tanh1_1_3;
uniform sampler2DArray pass17;
uniform sampler2DArray linear1_1_1;
uniform sampler2D batchNorm1_1_2ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/hierarchical-large.yaml:19 tanh
// specs/hierarchical-large.yaml:18 batchNorm
// from batchNorm1_1_2Mean [1, 1, 128], tanh1_1_3 [B, 2, 128], dFuse1_2_0 [B, 1, 256], linear1_1_1 [B, 2, 128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128] to dBatchNorm1_1_2Bias [1, 1, 128], dBatchNorm1_1_2Weight [1, 1, 128], tanh1_1_3BatchNorm1_1_2Backward_dWeight [128]
void tanh1_1_3BatchNorm1_1_2Backward_dBatchNorm1_1_2Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  vec4 mean = fetch(batchNorm1_1_2Mean, 3, c);
  for (int n = 0; n < (batch * 2); n++) {
    vec4 activation = fetch(tanh1_1_3, 6, n * 128 + c);
    vec4 dProduct = (striped(pass17, 6, 0, 256, n * 128 + c) * (1.0 - (activation * activation)));
    dBias += dProduct;
    dWeight += (dProduct * (row(linear1_1_1, 4, 0, 128, n, c) - mean));
  }
  r0 = dBias;
  r1 = (fetch(batchNorm1_1_2ReciprocalDeviation, 3, c) * dWeight);
  r2 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh1_1_3BatchNorm1_1_2Backward_dBatchNorm1_1_2Bias(e, o0, o1, o2);
}
`,
      },
      tanh1_1_3BatchNorm1_1_2Backward_dLinear1_1_1: {
        samplers: [
          'dBatchNorm1_1_2Bias',
          'tanh1_1_3BatchNorm1_1_2Backward_dWeight',
          'batchNorm1_1_2Mean',
          'parameters',
          'batchNorm1_1_2ReciprocalDeviation',
          'tanh1_1_3',
          'pass17',
          'linear1_1_1',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D dBatchNorm1_1_2Bias;
uniform sampler2D tanh1_1_3BatchNorm1_1_2Backward_dWeight;
uniform sampler2D batchNorm1_1_2Mean;
uniform sampler2D parameters;
uniform sampler2D batchNorm1_1_2ReciprocalDeviation;
uniform sampler2D tanh1_1_3;
uniform sampler2DArray pass17;
uniform sampler2DArray linear1_1_1;
const int p0 = 39816;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:19 tanh
// specs/hierarchical-large.yaml:18 batchNorm
// from dBatchNorm1_1_2Bias [1, 1, 128], tanh1_1_3BatchNorm1_1_2Backward_dWeight [128], batchNorm1_1_2Mean [1, 1, 128], batchNorm1_1_2Weight [128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128], tanh1_1_3 [B, 2, 128], dFuse1_2_0 [B, 1, 256], linear1_1_1 [B, 2, 128] to dLinear1_1_1 [B, 2, 128]
void tanh1_1_3BatchNorm1_1_2Backward_dLinear1_1_1(int e, out vec4 r0) {
  int n = e / 128;
  int c = e % 128;
  vec4 dBias = fetch(dBatchNorm1_1_2Bias, 3, c);
  vec4 dWeight = fetch(tanh1_1_3BatchNorm1_1_2Backward_dWeight, 3, c);
  vec4 mean = fetch(batchNorm1_1_2Mean, 3, c);
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm1_1_2ReciprocalDeviation, 3, c);
  vec4 dVariance = (((weight * dWeight) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) * (float((batch * 2)) / (float((batch * 2)) - 1.0)));
  vec4 dProduct2 = (dVariance / float((batch * 2)));
  vec4 dY2 = ((((-1.0) * (weight * reciprocalDeviation)) * dBias) / float((batch * 2)));
  vec4 activation2 = fetch(tanh1_1_3, 6, n * 128 + c);
  vec4 dY = ((((striped(pass17, 6, 0, 256, n * 128 + c) * (1.0 - (activation2 * activation2))) * weight) * reciprocalDeviation) + (2.0 * (dProduct2 * (row(linear1_1_1, 4, 0, 128, n, c) - mean))));
  r0 = (dY + dY2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  tanh1_1_3BatchNorm1_1_2Backward_dLinear1_1_1(e, o0);
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
const int p0 = 7048;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-large.yaml:17 linear
// from dLinear1_1_1 [B, 2, 128], linear1_1_1Weight [128, 256] to dFuse1_1_0 [B, 2, 256]
void linear1_1_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 256 * 8;
  int c = e % 256;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(dLinear1_1_1, 6, r * 128 + d);
    vec4 x1 = fetch(dLinear1_1_1, 6, 128 + r * 128 + d);
    vec4 x2 = fetch(dLinear1_1_1, 6, 256 + r * 128 + d);
    vec4 x3 = fetch(dLinear1_1_1, 6, 384 + r * 128 + d);
    vec4 x4 = fetch(dLinear1_1_1, 6, 512 + r * 128 + d);
    vec4 x5 = fetch(dLinear1_1_1, 6, 640 + r * 128 + d);
    vec4 x6 = fetch(dLinear1_1_1, 6, 768 + r * 128 + d);
    vec4 x7 = fetch(dLinear1_1_1, 6, 896 + r * 128 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 256);
    vec4 y1 = fetch(parameters, 8, p0 + 256 + c + d * 256);
    vec4 y2 = fetch(parameters, 8, p0 + 512 + c + d * 256);
    vec4 y3 = fetch(parameters, 8, p0 + 768 + c + d * 256);
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

// specs/hierarchical-large.yaml:17 linear
// from dLinear1_1_1 [B, 2, 128], tanh1_0_3 [B, 4, 128] to dLinear1_1_1Weight [128, 256]
void linear1_1_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 256 * 8;
  int c = e % 256;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 2); d += 4) {
    vec4 x00 = fetch(dLinear1_1_1, 6, r + d * 128);
    vec4 x01 = fetch(dLinear1_1_1, 6, 4 + r + d * 128);
    vec4 y0 = fetch(tanh1_0_3, 6, c + d * 256);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear1_1_1, 6, 128 + r + d * 128);
    vec4 x11 = fetch(dLinear1_1_1, 6, 132 + r + d * 128);
    vec4 y1 = fetch(tanh1_0_3, 6, 256 + c + d * 256);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear1_1_1, 6, 256 + r + d * 128);
    vec4 x21 = fetch(dLinear1_1_1, 6, 260 + r + d * 128);
    vec4 y2 = fetch(tanh1_0_3, 6, 512 + c + d * 256);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear1_1_1, 6, 384 + r + d * 128);
    vec4 x31 = fetch(dLinear1_1_1, 6, 388 + r + d * 128);
    vec4 y3 = fetch(tanh1_0_3, 6, 768 + c + d * 256);
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
  if (e < 2048) {
    linear1_1_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_1_1WeightGradient(e - 2048, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      tanh1_0_3BatchNorm1_0_2Backward_dBatchNorm1_0_2Bias: {
        samplers: [
          'batchNorm1_0_2Mean',
          'tanh1_0_3',
          'pass20',
          'linear1_0_1',
          'batchNorm1_0_2ReciprocalDeviation',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm1_0_2Mean;
uniform sampler2D tanh1_0_3;
uniform sampler2DArray pass20;
uniform sampler2DArray linear1_0_1;
uniform sampler2D batchNorm1_0_2ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/hierarchical-large.yaml:19 tanh
// specs/hierarchical-large.yaml:18 batchNorm
// from batchNorm1_0_2Mean [1, 1, 128], tanh1_0_3 [B, 4, 128], dFuse1_1_0 [B, 2, 256], linear1_0_1 [B, 4, 128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128] to dBatchNorm1_0_2Bias [1, 1, 128], dBatchNorm1_0_2Weight [1, 1, 128], tanh1_0_3BatchNorm1_0_2Backward_dWeight [128]
void tanh1_0_3BatchNorm1_0_2Backward_dBatchNorm1_0_2Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  vec4 mean = fetch(batchNorm1_0_2Mean, 3, c);
  for (int n = 0; n < (batch * 4); n++) {
    vec4 activation = fetch(tanh1_0_3, 6, n * 128 + c);
    vec4 dProduct = (striped(pass20, 6, 0, 256, n * 128 + c) * (1.0 - (activation * activation)));
    dBias += dProduct;
    dWeight += (dProduct * (row(linear1_0_1, 5, 0, 128, n, c) - mean));
  }
  r0 = dBias;
  r1 = (fetch(batchNorm1_0_2ReciprocalDeviation, 3, c) * dWeight);
  r2 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh1_0_3BatchNorm1_0_2Backward_dBatchNorm1_0_2Bias(e, o0, o1, o2);
}
`,
      },
      tanh1_0_3BatchNorm1_0_2Backward_dLinear1_0_1: {
        samplers: [
          'dBatchNorm1_0_2Bias',
          'tanh1_0_3BatchNorm1_0_2Backward_dWeight',
          'batchNorm1_0_2Mean',
          'parameters',
          'batchNorm1_0_2ReciprocalDeviation',
          'tanh1_0_3',
          'pass20',
          'linear1_0_1',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D dBatchNorm1_0_2Bias;
uniform sampler2D tanh1_0_3BatchNorm1_0_2Backward_dWeight;
uniform sampler2D batchNorm1_0_2Mean;
uniform sampler2D parameters;
uniform sampler2D batchNorm1_0_2ReciprocalDeviation;
uniform sampler2D tanh1_0_3;
uniform sampler2DArray pass20;
uniform sampler2DArray linear1_0_1;
const int p0 = 6792;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:19 tanh
// specs/hierarchical-large.yaml:18 batchNorm
// from dBatchNorm1_0_2Bias [1, 1, 128], tanh1_0_3BatchNorm1_0_2Backward_dWeight [128], batchNorm1_0_2Mean [1, 1, 128], batchNorm1_0_2Weight [128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128], tanh1_0_3 [B, 4, 128], dFuse1_1_0 [B, 2, 256], linear1_0_1 [B, 4, 128] to dLinear1_0_1 [B, 4, 128]
void tanh1_0_3BatchNorm1_0_2Backward_dLinear1_0_1(int e, out vec4 r0) {
  int n = e / 128;
  int c = e % 128;
  vec4 dBias = fetch(dBatchNorm1_0_2Bias, 3, c);
  vec4 dWeight = fetch(tanh1_0_3BatchNorm1_0_2Backward_dWeight, 3, c);
  vec4 mean = fetch(batchNorm1_0_2Mean, 3, c);
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm1_0_2ReciprocalDeviation, 3, c);
  vec4 dVariance = (((weight * dWeight) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) * (float((batch * 4)) / (float((batch * 4)) - 1.0)));
  vec4 dProduct2 = (dVariance / float((batch * 4)));
  vec4 dY2 = ((((-1.0) * (weight * reciprocalDeviation)) * dBias) / float((batch * 4)));
  vec4 activation2 = fetch(tanh1_0_3, 6, n * 128 + c);
  vec4 dY = ((((striped(pass20, 6, 0, 256, n * 128 + c) * (1.0 - (activation2 * activation2))) * weight) * reciprocalDeviation) + (2.0 * (dProduct2 * (row(linear1_0_1, 5, 0, 128, n, c) - mean))));
  r0 = (dY + dY2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  tanh1_0_3BatchNorm1_0_2Backward_dLinear1_0_1(e, o0);
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
const int p0 = 648;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-large.yaml:17 linear
// from dLinear1_0_1 [B, 4, 128], linear1_0_1Weight [128, 48] to dFuse1_0_0 [B, 4, 48]
void linear1_0_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(dLinear1_0_1, 6, r * 128 + d);
    vec4 x1 = fetch(dLinear1_0_1, 6, 128 + r * 128 + d);
    vec4 x2 = fetch(dLinear1_0_1, 6, 256 + r * 128 + d);
    vec4 x3 = fetch(dLinear1_0_1, 6, 384 + r * 128 + d);
    vec4 x4 = fetch(dLinear1_0_1, 6, 512 + r * 128 + d);
    vec4 x5 = fetch(dLinear1_0_1, 6, 640 + r * 128 + d);
    vec4 x6 = fetch(dLinear1_0_1, 6, 768 + r * 128 + d);
    vec4 x7 = fetch(dLinear1_0_1, 6, 896 + r * 128 + d);
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

// specs/hierarchical-large.yaml:17 linear
// from dLinear1_0_1 [B, 4, 128], embedding0 [B, 8, 24] to dLinear1_0_1Weight [128, 48]
void linear1_0_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 4); d += 4) {
    vec4 x00 = fetch(dLinear1_0_1, 6, r + d * 128);
    vec4 x01 = fetch(dLinear1_0_1, 6, 4 + r + d * 128);
    vec4 y0 = fetch(pass1, 6, 4 + c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear1_0_1, 6, 128 + r + d * 128);
    vec4 x11 = fetch(dLinear1_0_1, 6, 132 + r + d * 128);
    vec4 y1 = fetch(pass1, 6, 4 + 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear1_0_1, 6, 256 + r + d * 128);
    vec4 x21 = fetch(dLinear1_0_1, 6, 260 + r + d * 128);
    vec4 y2 = fetch(pass1, 6, 4 + 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear1_0_1, 6, 384 + r + d * 128);
    vec4 x31 = fetch(dLinear1_0_1, 6, 388 + r + d * 128);
    vec4 y3 = fetch(pass1, 6, 4 + 144 + c + d * 48);
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
  if (e < 768) {
    linear1_0_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_0_1WeightGradient(e - 768, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'pass23'],
        code: `${library}
const int batch = 32;
uniform sampler2D examples;
uniform sampler2DArray pass23;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-large.yaml:12 embedding
// from tokens [B, 8, 1], dFuse1_0_0 [B, 4, 48] to dEmbedding0Weight [27, 24]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 24 * 8;
  int c = e % 24;
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
    vec4 y0 = striped(pass23, 5, 0, 48, c + d * 24);
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
    vec4 y1 = striped(pass23, 5, 0, 48, 24 + c + d * 24);
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
    vec4 y2 = striped(pass23, 5, 0, 48, 48 + c + d * 24);
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
    vec4 y3 = striped(pass23, 5, 0, 48, 72 + c + d * 24);
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
      gradients: {
        samplers: [
          'pass20',
          'pass17',
          'pass23',
          'pass14',
          'dEmbedding0Weight',
          'dBatchNorm1_0_2Weight',
          'dBatchNorm1_0_2Bias',
          'dBatchNorm1_1_2Weight',
          'dBatchNorm1_1_2Bias',
          'dBatchNorm1_2_2Weight',
          'dBatchNorm1_2_2Bias',
        ],
        code: `${library}
uniform sampler2DArray pass20;
uniform sampler2DArray pass17;
uniform sampler2DArray pass23;
uniform sampler2DArray pass14;
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
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 7048 && e < 39816) { o0 = striped(pass20, 6, 2048, 256, e - 7048); return; } // dLinear1_1_1Weight
  if (e >= 40072 && e < 72840) { o0 = striped(pass17, 6, 1024, 256, e - 40072); return; } // dLinear1_2_1Weight
  if (e >= 648 && e < 6792) { o0 = striped(pass23, 5, 768, 48, e - 648); return; } // dLinear1_0_1Weight
  if (e >= 73096 && e < 76552) { o0 = striped(pass14, 5, 544, 128, e - 73096); return; } // dLinear2Weight
  if (e >= 0 && e < 648) { o0 = striped(dEmbedding0Weight, 3, 0, 24, e); return; } // dEmbedding0Weight
  if (e >= 6792 && e < 6920) { o0 = fetch(dBatchNorm1_0_2Weight, 3, e - 6792); return; } // dBatchNorm1_0_2Weight
  if (e >= 6920 && e < 7048) { o0 = fetch(dBatchNorm1_0_2Bias, 3, e - 6920); return; } // dBatchNorm1_0_2Bias
  if (e >= 39816 && e < 39944) { o0 = fetch(dBatchNorm1_1_2Weight, 3, e - 39816); return; } // dBatchNorm1_1_2Weight
  if (e >= 39944 && e < 40072) { o0 = fetch(dBatchNorm1_1_2Bias, 3, e - 39944); return; } // dBatchNorm1_1_2Bias
  if (e >= 72840 && e < 72968) { o0 = fetch(dBatchNorm1_2_2Weight, 3, e - 72840); return; } // dBatchNorm1_2_2Weight
  if (e >= 72968 && e < 73096) { o0 = fetch(dBatchNorm1_2_2Bias, 3, e - 72968); return; } // dBatchNorm1_2_2Bias
  if (e >= 76552 && e < 76579) { o0 = fetch(pass14, 5, e - 76552 + 4); return; } // dLinear2Bias
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
      pass1: { length: 24580, layers: 1 },
      linear1_0_1: { length: 8192, layers: 8 },
      tanh1_0_3: { length: 65536, layers: 1 },
      linear1_1_1: { length: 4096, layers: 8 },
      tanh1_1_3: { length: 32768, layers: 1 },
      linear1_2_1: { length: 2048, layers: 8 },
      tanh1_2_3: { length: 16384, layers: 1 },
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
        reads: ['statistic0', 'statistic128', 'parameters', 'linear1_0_1'],
        writes: ['tanh1_0_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_1Forward',
        reads: ['tanh1_0_3', 'parameters'],
        writes: ['linear1_1_1'],
        s: 0,
        numbers: [7048],
      },
      {
        shader: 'batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3',
        reads: ['statistic256', 'statistic384', 'parameters', 'linear1_1_1'],
        writes: ['tanh1_1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_1Forward',
        reads: ['tanh1_1_3', 'parameters'],
        writes: ['linear1_2_1'],
        s: 0,
        numbers: [40072],
      },
      {
        shader: 'batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3',
        reads: ['statistic512', 'statistic640', 'parameters', 'linear1_2_1'],
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

// specs/hierarchical-large.yaml:12 embedding
// from tokens [B, 8, 1], embedding0Weight [27, 24] to embedding0 [B, 8, 24]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 24;
  int c = e % 24;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 24 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
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
      linear1_0_1Forward: {
        samplers: ['pass1', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D parameters;
const int p0 = 648;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-large.yaml:17 linear
// from embedding0 [B, 8, 24], linear1_0_1Weight [128, 48] to linear1_0_1 [B, 4, 128]
void linear1_0_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass1, 7, 4 + r * 48 + d);
    vec4 x1 = fetch(pass1, 7, 4 + 48 + r * 48 + d);
    vec4 x2 = fetch(pass1, 7, 4 + 96 + r * 48 + d);
    vec4 x3 = fetch(pass1, 7, 4 + 144 + r * 48 + d);
    vec4 x4 = fetch(pass1, 7, 4 + 192 + r * 48 + d);
    vec4 x5 = fetch(pass1, 7, 4 + 240 + r * 48 + d);
    vec4 x6 = fetch(pass1, 7, 4 + 288 + r * 48 + d);
    vec4 x7 = fetch(pass1, 7, 4 + 336 + r * 48 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c * 48 + d);
    vec4 y1 = fetch(parameters, 8, p0 + 48 + c * 48 + d);
    vec4 y2 = fetch(parameters, 8, p0 + 96 + c * 48 + d);
    vec4 y3 = fetch(parameters, 8, p0 + 144 + c * 48 + d);
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
        samplers: ['statistic0', 'statistic128', 'parameters', 'linear1_0_1'],
        code: `${library}
uniform int batch;
uniform sampler2D statistic0;
uniform sampler2D statistic128;
uniform sampler2D parameters;
uniform sampler2DArray linear1_0_1;
const int p0 = 6792;
const int p1 = 6920;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2Weight [128], batchNorm1_0_2Bias [128], linear1_0_1 [B, 4, 128] to tanh1_0_3 [B, 4, 128]
void batchNorm1_0_2Tanh1_0_3Forward_tanh1_0_3(int e, out vec4 r0) {
  int n = e / 128;
  int c = e % 128;
  vec4 runningMean = fetch(statistic0, 3, c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic128, 3, c) + 0.00001));
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 bias = fetch(parameters, 8, p1 + c);
  r0 = tanh_(((((row(linear1_0_1, 6, 0, 128, n, c) - runningMean) * reciprocalDeviation) * weight) + bias));
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

// specs/hierarchical-large.yaml:17 linear
// from tanh1_0_3 [B, 4, 128], linear1_1_1Weight [128, 256] to linear1_1_1 [B, 2, 128]
void linear1_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 256; d += 4) {
    vec4 x0 = fetch(tanh1_0_3, 7, r * 256 + d);
    vec4 x1 = fetch(tanh1_0_3, 7, 256 + r * 256 + d);
    vec4 x2 = fetch(tanh1_0_3, 7, 512 + r * 256 + d);
    vec4 x3 = fetch(tanh1_0_3, 7, 768 + r * 256 + d);
    vec4 x4 = fetch(tanh1_0_3, 7, 1024 + r * 256 + d);
    vec4 x5 = fetch(tanh1_0_3, 7, 1280 + r * 256 + d);
    vec4 x6 = fetch(tanh1_0_3, 7, 1536 + r * 256 + d);
    vec4 x7 = fetch(tanh1_0_3, 7, 1792 + r * 256 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c * 256 + d);
    vec4 y1 = fetch(parameters, 8, p0 + 256 + c * 256 + d);
    vec4 y2 = fetch(parameters, 8, p0 + 512 + c * 256 + d);
    vec4 y3 = fetch(parameters, 8, p0 + 768 + c * 256 + d);
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
        samplers: ['statistic256', 'statistic384', 'parameters', 'linear1_1_1'],
        code: `${library}
uniform int batch;
uniform sampler2D statistic256;
uniform sampler2D statistic384;
uniform sampler2D parameters;
uniform sampler2DArray linear1_1_1;
const int p0 = 39816;
const int p1 = 39944;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2Weight [128], batchNorm1_1_2Bias [128], linear1_1_1 [B, 2, 128] to tanh1_1_3 [B, 2, 128]
void batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3(int e, out vec4 r0) {
  int n = e / 128;
  int c = e % 128;
  vec4 runningMean = fetch(statistic256, 3, c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic384, 3, c) + 0.00001));
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 bias = fetch(parameters, 8, p1 + c);
  r0 = tanh_(((((row(linear1_1_1, 5, 0, 128, n, c) - runningMean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  batchNorm1_1_2Tanh1_1_3Forward_tanh1_1_3(e, o0);
}
`,
      },
      batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3: {
        samplers: ['statistic512', 'statistic640', 'parameters', 'linear1_2_1'],
        code: `${library}
uniform int batch;
uniform sampler2D statistic512;
uniform sampler2D statistic640;
uniform sampler2D parameters;
uniform sampler2DArray linear1_2_1;
const int p0 = 72840;
const int p1 = 72968;
layout(location = 0) out vec4 o0;

// specs/hierarchical-large.yaml:18 batchNorm
// specs/hierarchical-large.yaml:19 tanh
// from batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2Weight [128], batchNorm1_2_2Bias [128], linear1_2_1 [B, 1, 128] to tanh1_2_3 [B, 1, 128]
void batchNorm1_2_2Tanh1_2_3Forward_tanh1_2_3(int e, out vec4 r0) {
  int b = e / 128;
  int c = e % 128;
  vec4 runningMean = fetch(statistic512, 3, c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic640, 3, c) + 0.00001));
  vec4 weight = fetch(parameters, 8, p0 + c);
  vec4 bias = fetch(parameters, 8, p1 + c);
  r0 = tanh_(((((row(linear1_2_1, 5, 0, 128, b, c) - runningMean) * reciprocalDeviation) * weight) + bias));
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
const int p0 = 76552;
const int p1 = 73096;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical-large.yaml:20 linear
// from tanh1_2_3 [B, 1, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 1, 27]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(tanh1_2_3, 6, r * 128 + d);
    vec4 x1 = fetch(tanh1_2_3, 6, 128 + r * 128 + d);
    vec4 x2 = fetch(tanh1_2_3, 6, 256 + r * 128 + d);
    vec4 x3 = fetch(tanh1_2_3, 6, 384 + r * 128 + d);
    vec4 x4 = fetch(tanh1_2_3, 6, 512 + r * 128 + d);
    vec4 x5 = fetch(tanh1_2_3, 6, 640 + r * 128 + d);
    vec4 x6 = fetch(tanh1_2_3, 6, 768 + r * 128 + d);
    vec4 x7 = fetch(tanh1_2_3, 6, 896 + r * 128 + d);
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
  float count = max(at(pass1, 7, 0), 1.0);
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
