// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
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
float atLeast(float a, float b) { return a >= b ? 1.0 : 0.0; }
vec4 atLeast(vec4 a, vec4 b) { return vec4(greaterThanEqual(a, b)); }
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
      pass1: { length: 964, layers: 1 },
      linear2: { length: 800, layers: 8 },
      batchNorm3Mean: { length: 200, layers: 1 },
      batchNorm3ReciprocalDeviation: { length: 200, layers: 1 },
      tanh4: { length: 6400, layers: 1 },
      linear5: { length: 112, layers: 8 },
      lossForward2_sum3: { length: 32, layers: 1 },
      lossForward2_largest: { length: 32, layers: 1 },
      lossForward2_sumPart: { length: 32, layers: 1 },
      pass7: { length: 868, layers: 1 },
      pass8: { length: 1632, layers: 8 },
      dBatchNorm3Bias: { length: 200, layers: 1 },
      dBatchNorm3Weight: { length: 200, layers: 1 },
      tanh4BatchNorm3Backward_dWeight: { length: 200, layers: 1 },
      dLinear2: { length: 6400, layers: 1 },
      pass11: { length: 928, layers: 8 },
      dEmbedding0Weight: { length: 48, layers: 8 },
      gradients: { length: 12100, layers: 1 },
    },
    targets: 96,
    examples: 128,
    logits: { texture: 'linear5', offset: 0, columns: 27 },
    loss: { texture: 'pass8', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2Forward',
        reads: ['pass1', 'parameters'],
        writes: ['linear2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm3Tanh4Forward_batchNorm3Mean',
        reads: ['linear2', 'statistic0', 'statistic200'],
        writes: ['batchNorm3Mean', 'statistic0', 'statistic200', 'batchNorm3ReciprocalDeviation'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm3Tanh4Forward_tanh4',
        reads: ['batchNorm3Mean', 'batchNorm3ReciprocalDeviation', 'parameters', 'linear2'],
        writes: ['tanh4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear5Forward',
        reads: ['parameters', 'tanh4'],
        writes: ['linear5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'linear5'],
        writes: ['lossForward2_sum3', 'lossForward2_largest', 'lossForward2_sumPart'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_dLinear5',
        reads: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear5',
          'lossForward2_sumPart',
        ],
        writes: ['pass7'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass7', 'pass1', 'parameters', 'tanh4'],
        writes: ['pass8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh4BatchNorm3Backward_dBatchNorm3Bias',
        reads: ['batchNorm3Mean', 'tanh4', 'pass8', 'linear2', 'batchNorm3ReciprocalDeviation'],
        writes: ['dBatchNorm3Bias', 'dBatchNorm3Weight', 'tanh4BatchNorm3Backward_dWeight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh4BatchNorm3Backward_dLinear2',
        reads: [
          'dBatchNorm3Bias',
          'tanh4BatchNorm3Backward_dWeight',
          'batchNorm3Mean',
          'parameters',
          'batchNorm3ReciprocalDeviation',
          'tanh4',
          'pass8',
          'linear2',
        ],
        writes: ['dLinear2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2InputGradient',
        reads: ['dLinear2', 'parameters', 'pass1'],
        writes: ['pass11'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'pass11'],
        writes: ['dEmbedding0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients',
        reads: ['pass11', 'pass8', 'dEmbedding0Weight', 'dBatchNorm3Weight', 'dBatchNorm3Bias'],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
    ],
    updates: [
      {
        shader: 'sgdUpdate_parameters',
        reads: ['parameters', 'gradients'],
        writes: ['parameters'],
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
    sum += atLeast(at(examples, 3, b + 96), 0.0);
  }
  r0 = max(sum, 1.0);
}

// specs/mlp-3.yaml:13 embedding
// from tokens [B, 3, 1], embedding0Weight [27, 10] to embedding0 [B, 3, 10]
void embedding0Forward_embedding0(int e, out float r0) {
  int n = e / 10;
  int c = e % 10;
  float row_ = at(examples, 3, n);
  r0 = at(parameters, 6, p0 + int(row_) * 10 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
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
    for (int k = 0; k < 4 && first + k < 960; k++) {
      float one0;
      embedding0Forward_embedding0(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      linear2Forward: {
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

// specs/mlp-3.yaml:17 linear
// from embedding0 [B, 3, 10], linear2Weight [200, 30] to linear2 [B, 1, 200]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 200 * 8;
  int c = e % 200;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 28; d += 4) {
    vec4 x0 = near(pass1, 4, 4 + r * 30 + d);
    vec4 x1 = near(pass1, 4, 4 + 30 + r * 30 + d);
    vec4 x2 = near(pass1, 4, 4 + 60 + r * 30 + d);
    vec4 x3 = near(pass1, 4, 4 + 90 + r * 30 + d);
    vec4 x4 = near(pass1, 4, 4 + 120 + r * 30 + d);
    vec4 x5 = near(pass1, 4, 4 + 150 + r * 30 + d);
    vec4 x6 = near(pass1, 4, 4 + 180 + r * 30 + d);
    vec4 x7 = near(pass1, 4, 4 + 210 + r * 30 + d);
    vec4 y0 = near(parameters, 6, p0 + c * 30 + d);
    vec4 y1 = near(parameters, 6, p0 + 30 + c * 30 + d);
    vec4 y2 = near(parameters, 6, p0 + 60 + c * 30 + d);
    vec4 y3 = near(parameters, 6, p0 + 90 + c * 30 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
  for (int d = 28; d < 30; d++) {
    vec4 x00 = four(pass1, 4, 4 + r * 30 + d, 30);
    vec4 x01 = four(pass1, 4, 4 + 120 + r * 30 + d, 30);
    vec4 y0 = four(parameters, 6, p0 + c * 30 + d, 30);
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
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      batchNorm3Tanh4Forward_batchNorm3Mean: {
        samplers: ['linear2', 'statistic0', 'statistic200'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray linear2;
uniform sampler2D statistic0;
uniform sampler2D statistic200;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/mlp-3.yaml:19 batchNorm
// specs/mlp-3.yaml:20 tanh
// from linear2 [B, 1, 200], batchNorm3RunningMean [200], batchNorm3RunningVar [200] to batchNorm3Mean [1, 1, 200], batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3ReciprocalDeviation [1, 1, 200]
void batchNorm3Tanh4Forward_batchNorm3Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    sum += row(linear2, 4, 0, 200, b, c);
  }
  vec4 mean = (sum / float(batch));
  vec4 sum2 = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 difference = (row(linear2, 4, 0, 200, b, c) - mean);
    sum2 += (difference * difference);
  }
  vec4 unbiasedVariance = ((sum2 / float(batch)) * (float(batch) / (float(batch) - 1.0)));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic0, 3, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic200, 3, c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  batchNorm3Tanh4Forward_batchNorm3Mean(e, o0, o1, o2, o3);
}
`,
      },
      batchNorm3Tanh4Forward_tanh4: {
        samplers: ['batchNorm3Mean', 'batchNorm3ReciprocalDeviation', 'parameters', 'linear2'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm3Mean;
uniform sampler2D batchNorm3ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear2;
const int p0 = 6272;
const int p1 = 6472;
layout(location = 0) out vec4 o0;

// specs/mlp-3.yaml:19 batchNorm
// specs/mlp-3.yaml:20 tanh
// from batchNorm3Mean [1, 1, 200], batchNorm3ReciprocalDeviation [1, 1, 200], batchNorm3Weight [200], batchNorm3Bias [200], linear2 [B, 1, 200] to tanh4 [B, 1, 200]
void batchNorm3Tanh4Forward_tanh4(int e, out vec4 r0) {
  int b = e / 200;
  int c = e % 200;
  vec4 mean = fetch(batchNorm3Mean, 3, c);
  vec4 reciprocalDeviation = fetch(batchNorm3ReciprocalDeviation, 3, c);
  vec4 weight = fetch(parameters, 6, p0 + c);
  vec4 bias = fetch(parameters, 6, p1 + c);
  r0 = tanh_(((((row(linear2, 4, 0, 200, b, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  batchNorm3Tanh4Forward_tanh4(e, o0);
}
`,
      },
      linear5Forward: {
        samplers: ['parameters', 'tanh4'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2D tanh4;
const int p0 = 12072;
const int p1 = 6672;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/mlp-3.yaml:22 linear
// from tanh4 [B, 1, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [B, 1, 27]
void linear5Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 6, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 200; d += 4) {
    vec4 x0 = fetch(tanh4, 6, r * 200 + d);
    vec4 x1 = fetch(tanh4, 6, 200 + r * 200 + d);
    vec4 x2 = fetch(tanh4, 6, 400 + r * 200 + d);
    vec4 x3 = fetch(tanh4, 6, 600 + r * 200 + d);
    vec4 x4 = fetch(tanh4, 6, 800 + r * 200 + d);
    vec4 x5 = fetch(tanh4, 6, 1000 + r * 200 + d);
    vec4 x6 = fetch(tanh4, 6, 1200 + r * 200 + d);
    vec4 x7 = fetch(tanh4, 6, 1400 + r * 200 + d);
    vec4 y0 = fetch(parameters, 6, p1 + c * 200 + d);
    vec4 y1 = fetch(parameters, 6, p1 + 200 + c * 200 + d);
    vec4 y2 = fetch(parameters, 6, p1 + 400 + c * 200 + d);
    vec4 y3 = fetch(parameters, 6, p1 + 600 + c * 200 + d);
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
  linear5Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sum3: {
        samplers: ['examples', 'linear5'],
        code: `${library}
const int batch = 32;
uniform sampler2D examples;
uniform sampler2DArray linear5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// loss
// from targets [B, 1, 1], linear5 [B, 1, 27] to lossForward2_sum3 [B, 1], lossForward2_largest [B, 1], lossForward2_sumPart [B, 1]
void lossForward2_lossForward2_sum3(int e, out float r0, out float r1, out float r2) {
  int b = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 3, b + 96);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear5, 3, 0, 28, b, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    float power_ = exp((rowAt(linear5, 3, 0, 28, b, c) - largest));
    sum3 += power_;
  }
  r0 = sum3;
  r1 = largest;
  r2 = (((log(sum3) + largest) - sum2) * atLeast(target, 0.0));
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
      lossForward2_dLinear5: {
        samplers: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear5',
          'lossForward2_sumPart',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D lossForward2_largest;
uniform sampler2D examples;
uniform sampler2D lossForward2_sum3;
uniform sampler2D pass1;
uniform sampler2DArray linear5;
uniform sampler2D lossForward2_sumPart;
layout(location = 0) out vec4 o0;

// loss
// from lossForward2_largest [B, 1], targets [B, 1, 1], lossForward2_sum3 [B, 1], lossCount [1, 1, 1], linear5 [B, 1, 27] to dLinear5 [B, 1, 27]
void lossForward2_dLinear5(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 2, b);
  float target = at(examples, 3, b + 96);
  float sum3 = at(lossForward2_sum3, 2, b);
  float dLog = ((1.0 / at(pass1, 4, 0)) * atLeast(target, 0.0));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(linear5, 3, 0, 28, b, c) - largest));
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
      lossForward2_dLinear5(first + k, one0);
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
        samplers: ['pass7', 'pass1', 'parameters', 'tanh4'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass7;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D tanh4;
const int p0 = 6672;
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
  float sum = at(pass7, 4, 864);
  float count = at(pass1, 4, 0);
  r0 = (sum / count);
}

// specs/mlp-3.yaml:22 linear
// from dLinear5 [B, 1, 27] to dLinear5Bias [1, 1, 27]
void linear5Backward_dLinear5Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int b = 0; b < batch; b++) {
    dBias += at(pass7, 4, b * 27 + c);
  }
  r0 = dBias;
}

// specs/mlp-3.yaml:22 linear
// from dLinear5 [B, 1, 27], linear5Weight [27, 200] to dTanh4 [B, 1, 200]
void linear5InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 200 * 8;
  int c = e % 200;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass7, 4, r * 27 + d);
    vec4 x1 = near(pass7, 4, 27 + r * 27 + d);
    vec4 x2 = near(pass7, 4, 54 + r * 27 + d);
    vec4 x3 = near(pass7, 4, 81 + r * 27 + d);
    vec4 x4 = near(pass7, 4, 108 + r * 27 + d);
    vec4 x5 = near(pass7, 4, 135 + r * 27 + d);
    vec4 x6 = near(pass7, 4, 162 + r * 27 + d);
    vec4 x7 = near(pass7, 4, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 6, p0 + c + d * 200);
    vec4 y1 = fetch(parameters, 6, p0 + 200 + c + d * 200);
    vec4 y2 = fetch(parameters, 6, p0 + 400 + c + d * 200);
    vec4 y3 = fetch(parameters, 6, p0 + 600 + c + d * 200);
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
    vec4 x00 = four(pass7, 4, r * 27 + d, 27);
    vec4 x01 = four(pass7, 4, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 6, p0 + c + d * 200);
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

// specs/mlp-3.yaml:22 linear
// from dLinear5 [B, 1, 27], tanh4 [B, 1, 200] to dLinear5Weight [27, 200]
void linear5WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 200 * 8;
  int c = e % 200;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = near(pass7, 4, r + d * 27);
    vec4 x01 = near(pass7, 4, 4 + r + d * 27);
    vec4 y0 = fetch(tanh4, 6, c + d * 200);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass7, 4, 27 + r + d * 27);
    vec4 x11 = near(pass7, 4, 31 + r + d * 27);
    vec4 y1 = fetch(tanh4, 6, 200 + c + d * 200);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass7, 4, 54 + r + d * 27);
    vec4 x21 = near(pass7, 4, 58 + r + d * 27);
    vec4 y2 = fetch(tanh4, 6, 400 + c + d * 200);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass7, 4, 81 + r + d * 27);
    vec4 x31 = near(pass7, 4, 85 + r + d * 27);
    vec4 y3 = fetch(tanh4, 6, 600 + c + d * 200);
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
      linear5Backward_dLinear5Bias(first + k, one0);
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
  } else if (e < 832) {
    linear5InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear5WeightGradient(e - 832, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      tanh4BatchNorm3Backward_dBatchNorm3Bias: {
        samplers: ['batchNorm3Mean', 'tanh4', 'pass8', 'linear2', 'batchNorm3ReciprocalDeviation'],
        code: `${library}
const int batch = 32;
uniform sampler2D batchNorm3Mean;
uniform sampler2D tanh4;
uniform sampler2DArray pass8;
uniform sampler2DArray linear2;
uniform sampler2D batchNorm3ReciprocalDeviation;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/mlp-3.yaml:20 tanh
// specs/mlp-3.yaml:19 batchNorm
// from batchNorm3Mean [1, 1, 200], tanh4 [B, 1, 200], dTanh4 [B, 1, 200], linear2 [B, 1, 200], batchNorm3ReciprocalDeviation [1, 1, 200] to dBatchNorm3Bias [1, 1, 200], dBatchNorm3Weight [1, 1, 200], tanh4BatchNorm3Backward_dWeight [200]
void tanh4BatchNorm3Backward_dBatchNorm3Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 dBias = vec4(0.0);
  vec4 dWeight = vec4(0.0);
  vec4 mean = fetch(batchNorm3Mean, 3, c);
  for (int b = 0; b < batch; b++) {
    vec4 activation = fetch(tanh4, 6, b * 200 + c);
    vec4 dProduct = (row(pass8, 5, 32, 200, b, c) * (1.0 - (activation * activation)));
    dBias += dProduct;
    dWeight += (dProduct * (row(linear2, 4, 0, 200, b, c) - mean));
  }
  r0 = dBias;
  r1 = (fetch(batchNorm3ReciprocalDeviation, 3, c) * dWeight);
  r2 = dWeight;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh4BatchNorm3Backward_dBatchNorm3Bias(e, o0, o1, o2);
}
`,
      },
      tanh4BatchNorm3Backward_dLinear2: {
        samplers: [
          'dBatchNorm3Bias',
          'tanh4BatchNorm3Backward_dWeight',
          'batchNorm3Mean',
          'parameters',
          'batchNorm3ReciprocalDeviation',
          'tanh4',
          'pass8',
          'linear2',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D dBatchNorm3Bias;
uniform sampler2D tanh4BatchNorm3Backward_dWeight;
uniform sampler2D batchNorm3Mean;
uniform sampler2D parameters;
uniform sampler2D batchNorm3ReciprocalDeviation;
uniform sampler2D tanh4;
uniform sampler2DArray pass8;
uniform sampler2DArray linear2;
const int p0 = 6272;
layout(location = 0) out vec4 o0;

// specs/mlp-3.yaml:20 tanh
// specs/mlp-3.yaml:19 batchNorm
// from dBatchNorm3Bias [1, 1, 200], tanh4BatchNorm3Backward_dWeight [200], batchNorm3Mean [1, 1, 200], batchNorm3Weight [200], batchNorm3ReciprocalDeviation [1, 1, 200], tanh4 [B, 1, 200], dTanh4 [B, 1, 200], linear2 [B, 1, 200] to dLinear2 [B, 1, 200]
void tanh4BatchNorm3Backward_dLinear2(int e, out vec4 r0) {
  int b = e / 200;
  int c = e % 200;
  vec4 dBias = fetch(dBatchNorm3Bias, 3, c);
  vec4 dWeight = fetch(tanh4BatchNorm3Backward_dWeight, 3, c);
  vec4 mean = fetch(batchNorm3Mean, 3, c);
  vec4 weight = fetch(parameters, 6, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm3ReciprocalDeviation, 3, c);
  vec4 dVariance = (((weight * dWeight) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) * (float(batch) / (float(batch) - 1.0)));
  vec4 dProduct2 = (dVariance / float(batch));
  vec4 dY2 = ((((-1.0) * (weight * reciprocalDeviation)) * dBias) / float(batch));
  vec4 activation2 = fetch(tanh4, 6, b * 200 + c);
  vec4 dY = ((((row(pass8, 5, 32, 200, b, c) * (1.0 - (activation2 * activation2))) * weight) * reciprocalDeviation) + (2.0 * (dProduct2 * (row(linear2, 4, 0, 200, b, c) - mean))));
  r0 = (dY + dY2);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  tanh4BatchNorm3Backward_dLinear2(e, o0);
}
`,
      },
      linear2InputGradient: {
        samplers: ['dLinear2', 'parameters', 'pass1'],
        code: `${library}
const int batch = 32;
uniform sampler2D dLinear2;
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

// specs/mlp-3.yaml:17 linear
// from dLinear2 [B, 1, 200], linear2Weight [200, 30] to dFlatten1 [B, 1, 30]
void linear2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 32 * 8;
  int c = e % 32;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 200; d += 4) {
    vec4 x0 = fetch(dLinear2, 6, r * 200 + d);
    vec4 x1 = fetch(dLinear2, 6, 200 + r * 200 + d);
    vec4 x2 = fetch(dLinear2, 6, 400 + r * 200 + d);
    vec4 x3 = fetch(dLinear2, 6, 600 + r * 200 + d);
    vec4 x4 = fetch(dLinear2, 6, 800 + r * 200 + d);
    vec4 x5 = fetch(dLinear2, 6, 1000 + r * 200 + d);
    vec4 x6 = fetch(dLinear2, 6, 1200 + r * 200 + d);
    vec4 x7 = fetch(dLinear2, 6, 1400 + r * 200 + d);
    vec4 y0 = near(parameters, 6, p0 + c + d * 30);
    vec4 y1 = near(parameters, 6, p0 + 30 + c + d * 30);
    vec4 y2 = near(parameters, 6, p0 + 60 + c + d * 30);
    vec4 y3 = near(parameters, 6, p0 + 90 + c + d * 30);
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

// specs/mlp-3.yaml:17 linear
// from dLinear2 [B, 1, 200], embedding0 [B, 3, 10] to dLinear2Weight [200, 30]
void linear2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 32 * 8;
  int c = e % 32;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = fetch(dLinear2, 6, r + d * 200);
    vec4 x01 = fetch(dLinear2, 6, 4 + r + d * 200);
    vec4 y0 = near(pass1, 4, 4 + c + d * 30);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLinear2, 6, 200 + r + d * 200);
    vec4 x11 = fetch(dLinear2, 6, 204 + r + d * 200);
    vec4 y1 = near(pass1, 4, 4 + 30 + c + d * 30);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLinear2, 6, 400 + r + d * 200);
    vec4 x21 = fetch(dLinear2, 6, 404 + r + d * 200);
    vec4 y2 = near(pass1, 4, 4 + 60 + c + d * 30);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLinear2, 6, 600 + r + d * 200);
    vec4 x31 = fetch(dLinear2, 6, 604 + r + d * 200);
    vec4 y3 = near(pass1, 4, 4 + 90 + c + d * 30);
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
  if (e < 128) {
    linear2InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2WeightGradient(e - 128, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'pass11'],
        code: `${library}
const int batch = 32;
uniform sampler2D examples;
uniform sampler2DArray pass11;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/mlp-3.yaml:13 embedding
// from tokens [B, 3, 1], dFlatten1 [B, 1, 30] to dEmbedding0Weight [27, 10]
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
  for (int d = 0; d < (batch * 3); d += 4) {
    vec4 names = fetch(examples, 3, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = stripedNear(pass11, 4, 0, 30, c + d * 10);
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
    vec4 y1 = stripedNear(pass11, 4, 0, 30, 10 + c + d * 10);
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
    vec4 y2 = stripedNear(pass11, 4, 0, 30, 20 + c + d * 10);
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
    vec4 y3 = stripedNear(pass11, 4, 0, 30, 30 + c + d * 10);
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
        samplers: ['pass11', 'pass8', 'dEmbedding0Weight', 'dBatchNorm3Weight', 'dBatchNorm3Bias'],
        code: `${library}
uniform sampler2DArray pass11;
uniform sampler2DArray pass8;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2D dBatchNorm3Weight;
uniform sampler2D dBatchNorm3Bias;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e >= 272 && e < 6272) { o0 = stripedFour(pass11, 4, 128, 30, e - 272, 1); return; } // dLinear2Weight
  if (e >= 6672 && e < 12072) { o0 = striped(pass8, 5, 832, 200, e - 6672); return; } // dLinear5Weight
  if (e >= 0 && e < 270) { o0 = stripedFour(dEmbedding0Weight, 2, 0, 10, e, 1); o0 *= vec4(lessThan(lanes + float(e), vec4(270.0))); return; } // dEmbedding0Weight
  if (e >= 6272 && e < 6472) { o0 = fetch(dBatchNorm3Weight, 3, e - 6272); return; } // dBatchNorm3Weight
  if (e >= 6472 && e < 6672) { o0 = fetch(dBatchNorm3Bias, 3, e - 6472); return; } // dBatchNorm3Bias
  if (e >= 12072 && e < 12099) { o0 = fetch(pass8, 5, e - 12072 + 4); return; } // dLinear5Bias
  o0 = vec4(0.0);
}
`,
      },
      sgdUpdate_parameters: {
        samplers: ['parameters', 'gradients'],
        code: `${library}
uniform sampler2D parameters;
uniform sampler2D gradients;
uniform float scalar0;
layout(location = 0) out vec4 o0;

// specs/mlp-3.yaml:26 sgd
// from rate [1, 1, 1], parameters [1, 1, 12100], gradients [1, 1, 12100] to parameters [1, 1, 12100]
void sgdUpdate_parameters(int e, out vec4 r0) {
  int c = e;
  float rate2 = scalar0;
  r0 = (fetch(parameters, 6, c) - (rate2 * fetch(gradients, 6, c)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  sgdUpdate_parameters(e, o0);
}
`,
      },
    },
  };
/** Forward in evaluation mode. */
const evaluation: WebglProgram = {
    batch: 128,
    textures: {
      pass1: { length: 3844, layers: 1 },
      linear2: { length: 3200, layers: 8 },
      tanh4: { length: 25600, layers: 1 },
      linear5: { length: 448, layers: 8 },
      lossForward2_sumPart: { length: 128, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
    },
    targets: 384,
    examples: 512,
    logits: { texture: 'linear5', offset: 0, columns: 27 },
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
        shader: 'linear2Forward',
        reads: ['pass1', 'parameters'],
        writes: ['linear2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'batchNorm3Tanh4Forward_tanh4',
        reads: ['statistic0', 'statistic200', 'parameters', 'linear2'],
        writes: ['tanh4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear5Forward',
        reads: ['parameters', 'tanh4'],
        writes: ['linear5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sumPart',
        reads: ['examples', 'linear5'],
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
    updates: [],
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
    sum += atLeast(at(examples, 4, b + 384), 0.0);
  }
  r0 = sum;
}

// specs/mlp-3.yaml:13 embedding
// from tokens [B, 3, 1], embedding0Weight [27, 10] to embedding0 [B, 3, 10]
void embedding0Forward_embedding0(int e, out float r0) {
  int n = e / 10;
  int c = e % 10;
  float row_ = at(examples, 4, n);
  r0 = at(parameters, 6, p0 + int(row_) * 10 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
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
    for (int k = 0; k < 4 && first + k < 3840; k++) {
      float one0;
      embedding0Forward_embedding0(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
      },
      linear2Forward: {
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

// specs/mlp-3.yaml:17 linear
// from embedding0 [B, 3, 10], linear2Weight [200, 30] to linear2 [B, 1, 200]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 200 * 8;
  int c = e % 200;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 28; d += 4) {
    vec4 x0 = near(pass1, 5, 4 + r * 30 + d);
    vec4 x1 = near(pass1, 5, 4 + 30 + r * 30 + d);
    vec4 x2 = near(pass1, 5, 4 + 60 + r * 30 + d);
    vec4 x3 = near(pass1, 5, 4 + 90 + r * 30 + d);
    vec4 x4 = near(pass1, 5, 4 + 120 + r * 30 + d);
    vec4 x5 = near(pass1, 5, 4 + 150 + r * 30 + d);
    vec4 x6 = near(pass1, 5, 4 + 180 + r * 30 + d);
    vec4 x7 = near(pass1, 5, 4 + 210 + r * 30 + d);
    vec4 y0 = near(parameters, 6, p0 + c * 30 + d);
    vec4 y1 = near(parameters, 6, p0 + 30 + c * 30 + d);
    vec4 y2 = near(parameters, 6, p0 + 60 + c * 30 + d);
    vec4 y3 = near(parameters, 6, p0 + 90 + c * 30 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
  for (int d = 28; d < 30; d++) {
    vec4 x00 = four(pass1, 5, 4 + r * 30 + d, 30);
    vec4 x01 = four(pass1, 5, 4 + 120 + r * 30 + d, 30);
    vec4 y0 = four(parameters, 6, p0 + c * 30 + d, 30);
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
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      batchNorm3Tanh4Forward_tanh4: {
        samplers: ['statistic0', 'statistic200', 'parameters', 'linear2'],
        code: `${library}
uniform int batch;
uniform sampler2D statistic0;
uniform sampler2D statistic200;
uniform sampler2D parameters;
uniform sampler2DArray linear2;
const int p0 = 6272;
const int p1 = 6472;
layout(location = 0) out vec4 o0;

// specs/mlp-3.yaml:19 batchNorm
// specs/mlp-3.yaml:20 tanh
// from batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3Weight [200], batchNorm3Bias [200], linear2 [B, 1, 200] to tanh4 [B, 1, 200]
void batchNorm3Tanh4Forward_tanh4(int e, out vec4 r0) {
  int b = e / 200;
  int c = e % 200;
  vec4 runningMean = fetch(statistic0, 3, c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic200, 3, c) + 0.00001));
  vec4 weight = fetch(parameters, 6, p0 + c);
  vec4 bias = fetch(parameters, 6, p1 + c);
  r0 = tanh_(((((row(linear2, 5, 0, 200, b, c) - runningMean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  batchNorm3Tanh4Forward_tanh4(e, o0);
}
`,
      },
      linear5Forward: {
        samplers: ['parameters', 'tanh4'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D tanh4;
const int p0 = 12072;
const int p1 = 6672;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/mlp-3.yaml:22 linear
// from tanh4 [B, 1, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [B, 1, 27]
void linear5Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 28 * 8;
  int c = e % 28;
  r0 = fetch(parameters, 6, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 200; d += 4) {
    vec4 x0 = fetch(tanh4, 7, r * 200 + d);
    vec4 x1 = fetch(tanh4, 7, 200 + r * 200 + d);
    vec4 x2 = fetch(tanh4, 7, 400 + r * 200 + d);
    vec4 x3 = fetch(tanh4, 7, 600 + r * 200 + d);
    vec4 x4 = fetch(tanh4, 7, 800 + r * 200 + d);
    vec4 x5 = fetch(tanh4, 7, 1000 + r * 200 + d);
    vec4 x6 = fetch(tanh4, 7, 1200 + r * 200 + d);
    vec4 x7 = fetch(tanh4, 7, 1400 + r * 200 + d);
    vec4 y0 = fetch(parameters, 6, p1 + c * 200 + d);
    vec4 y1 = fetch(parameters, 6, p1 + 200 + c * 200 + d);
    vec4 y2 = fetch(parameters, 6, p1 + 400 + c * 200 + d);
    vec4 y3 = fetch(parameters, 6, p1 + 600 + c * 200 + d);
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
  linear5Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sumPart: {
        samplers: ['examples', 'linear5'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2DArray linear5;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 1, 1], linear5 [B, 1, 27] to lossForward2_sumPart [B, 1]
void lossForward2_lossForward2_sumPart(int e, out float r0) {
  int b = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 4, b + 384);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear5, 4, 0, 28, b, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    sum3 += exp((rowAt(linear5, 4, 0, 28, b, c) - largest));
  }
  r0 = (((log(sum3) + largest) - sum2) * atLeast(target, 0.0));
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
  float count = max(at(pass1, 5, 0), 1.0);
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
