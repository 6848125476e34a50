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
float expm1_(float x) {
  float near = clamp(x, float(-0.5), float(0.5));
  float series = near * (1.0 + near / 2.0 * (1.0 + near / 3.0 * (1.0 + near / 4.0 * (1.0 + near / 5.0 * (1.0 + near / 6.0 * (1.0 + near / 7.0 * (1.0 + near / 8.0)))))));
  return mix(exp(x) - 1.0, series, same(near, x));
}
float log1p_(float x) {
  float near = clamp(x, float(-0.5), float(1.0)), s = near / (2.0 + near), z = s * s;
  float series = 2.0 * s * (1.0 + z * (1.0 / 3.0 + z * (1.0 / 5.0 + z * (1.0 / 7.0 + z * (1.0 / 9.0 + z * (1.0 / 11.0 + z / 13.0))))));
  return mix(log(1.0 + x), series, same(near, x));
}
vec4 remainder(vec4 a, vec4 b) { return a - b * floor((a + 0.5) / b); }
vec4 tanh_(vec4 x) { vec4 power = exp(-2.0 * abs(x)); return sign(x) * (1.0 - power) / (1.0 + power); }
vec4 sigmoid(vec4 x) { vec4 power = exp(-abs(x)); return (step(vec4(0.0), x) * (1.0 - power) + power) / (1.0 + power); }
vec4 erf_(vec4 x) {
  vec4 t = 1.0 / (1.0 + 0.3275911 * abs(x));
  vec4 sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return sign(x) * (1.0 - sum * exp(-x * x));
}
vec4 expm1_(vec4 x) {
  vec4 near = clamp(x, vec4(-0.5), vec4(0.5));
  vec4 series = near * (1.0 + near / 2.0 * (1.0 + near / 3.0 * (1.0 + near / 4.0 * (1.0 + near / 5.0 * (1.0 + near / 6.0 * (1.0 + near / 7.0 * (1.0 + near / 8.0)))))));
  return mix(exp(x) - 1.0, series, same(near, x));
}
vec4 log1p_(vec4 x) {
  vec4 near = clamp(x, vec4(-0.5), vec4(1.0)), s = near / (2.0 + near), z = s * s;
  vec4 series = 2.0 * s * (1.0 + z * (1.0 / 3.0 + z * (1.0 / 5.0 + z * (1.0 / 7.0 + z * (1.0 / 9.0 + z * (1.0 / 11.0 + z / 13.0))))));
  return mix(log(1.0 + x), series, same(near, x));
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
    logits: { length: 112, layers: 8 },
    lossLargest: { length: 32, layers: 1 },
    lossSumOfPowers: { length: 32, layers: 1 },
    lossSumPart: { length: 32, layers: 1 },
    pass7: { length: 868, layers: 1 },
    pass8: { length: 868, layers: 1 },
    pass9: { length: 1628, layers: 8 },
    dbatchNorm3Bias: { length: 200, layers: 1 },
    dbatchNorm3Weight: { length: 200, layers: 1 },
    dbatchNorm3WeightSum: { length: 200, layers: 1 },
    dlinear2: { length: 6400, layers: 1 },
    pass12: { length: 928, layers: 8 },
    dembedding0Weight: { length: 48, layers: 8 },
    gradients: { length: 12100, layers: 1 },
  },
  targets: 96,
  examples: 128,
  logits: { texture: 'logits', offset: 0, columns: 27 },
  loss: { texture: 'pass8', offset: 0 },
  draws: [
    {
      shader: 'embedding0Forward_embedding0',
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
      writes: ['logits'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'lossForward2_lossLargest',
      reads: ['examples', 'logits'],
      writes: ['lossLargest', 'lossSumOfPowers', 'lossSumPart'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'lossForward2_probabilities',
      reads: ['lossLargest', 'lossSumOfPowers', 'logits', 'lossSumPart'],
      writes: ['pass7'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'lossForward3_loss',
      reads: ['pass7', 'pass1', 'examples'],
      writes: ['pass8'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear5Backward_dlinear5Bias',
      reads: ['pass8', 'parameters', 'tanh4'],
      writes: ['pass9'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'tanh4BatchNorm3Backward_dbatchNorm3Bias',
      reads: ['batchNorm3Mean', 'tanh4', 'pass9', 'linear2', 'batchNorm3ReciprocalDeviation'],
      writes: ['dbatchNorm3Bias', 'dbatchNorm3Weight', 'dbatchNorm3WeightSum'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'tanh4BatchNorm3Backward_dlinear2',
      reads: [
        'parameters',
        'batchNorm3ReciprocalDeviation',
        'dbatchNorm3WeightSum',
        'batchNorm3Mean',
        'dbatchNorm3Bias',
        'tanh4',
        'pass9',
        'linear2',
      ],
      writes: ['dlinear2'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear2InputGradient',
      reads: ['dlinear2', 'parameters', 'pass1'],
      writes: ['pass12'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'embedding0Gradient_dembedding0Weight',
      reads: ['examples', 'pass12'],
      writes: ['dembedding0Weight'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'gradients',
      reads: ['pass12', 'pass9', 'dembedding0Weight', 'dbatchNorm3Weight', 'dbatchNorm3Bias'],
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
    embedding0Forward_embedding0: {
      samplers: ['examples', 'parameters'],
      code: `${library}
uniform sampler2D examples;
uniform sampler2D parameters;
const int batch = 32;
const int p0 = 0;
layout(location = 0) out vec4 o0;

// specs/mlp-3.yaml:13 embedding
// from tokens [B, 3, 1], embedding0Weight [27, 10] to embedding0 [B, 3, 10]
void embedding0Forward_embedding0(int e, out float r0) {
  int n = e / 10;
  int c = e % 10;
  float row_ = at(examples, 3, n);
  r0 = at(parameters, 6, p0 + int(row_) * 10 + c);
}

// loss
// from targets [B, 1, 1] to targetCount [1, 1, 1]
void lossForward_targetCount(int e, out float r0) {
  float count = float(0.0);
  for (int b = 0; b < batch; b++) {
    count += atLeast(at(examples, 3, b + 96), 0.0);
  }
  r0 = max(count, 1.0);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  if (e < 960) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 960; k++) {
      float one0;
      embedding0Forward_embedding0(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 960;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward_targetCount(first + k, one0);
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
uniform sampler2D pass1;
uniform sampler2D parameters;
const int batch = 32;
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
    vec4 x0 = near(pass1, 4, r * 30 + d);
    vec4 x1 = near(pass1, 4, 30 + r * 30 + d);
    vec4 x2 = near(pass1, 4, 60 + r * 30 + d);
    vec4 x3 = near(pass1, 4, 90 + r * 30 + d);
    vec4 x4 = near(pass1, 4, 120 + r * 30 + d);
    vec4 x5 = near(pass1, 4, 150 + r * 30 + d);
    vec4 x6 = near(pass1, 4, 180 + r * 30 + d);
    vec4 x7 = near(pass1, 4, 210 + r * 30 + d);
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
    vec4 x00 = four(pass1, 4, r * 30 + d, 30);
    vec4 x01 = four(pass1, 4, 120 + r * 30 + d, 30);
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
uniform sampler2DArray linear2;
uniform sampler2D statistic0;
uniform sampler2D statistic200;
const int batch = 32;
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
  vec4 sumOfSquares = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 centered = (row(linear2, 4, 0, 200, b, c) - mean);
    sumOfSquares += (centered * centered);
  }
  vec4 unbiasedVariance = (sumOfSquares / (float(batch) - 1.0));
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
uniform sampler2D batchNorm3Mean;
uniform sampler2D batchNorm3ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear2;
const int batch = 32;
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
uniform sampler2D parameters;
uniform sampler2D tanh4;
const int batch = 32;
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
// from tanh4 [B, 1, 200], linear5Weight [27, 200], linear5Bias [27] to logits [B, 1, 27]
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
    lossForward2_lossLargest: {
      samplers: ['examples', 'logits'],
      code: `${library}
uniform sampler2D examples;
uniform sampler2DArray logits;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// loss
// from targets [B, 1, 1], logits [B, 1, 27] to lossLargest [B, 1, 1], lossSumOfPowers [B, 1, 1], lossSumPart [B, 1, 1]
void lossForward2_lossLargest(int e, out float r0, out float r1, out float r2) {
  int b = e;
  float target = at(examples, 3, b + 96);
  float largest = float(-3.4e38);
  float targetLogit = float(0.0);
  for (int c = 0; c < 27; c++) {
    float logit = rowAt(logits, 3, 0, 28, b, c);
    largest = max(largest, logit);
    targetLogit += (same(float(c), target) * logit);
  }
  float sumOfPowers = float(0.0);
  for (int c = 0; c < 27; c++) {
    sumOfPowers += exp((rowAt(logits, 3, 0, 28, b, c) - largest));
  }
  r0 = largest;
  r1 = sumOfPowers;
  r2 = (((log(sumOfPowers) + largest) - targetLogit) * atLeast(target, 0.0));
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
    lossForward2_lossLargest(first + k, one0, one1, one2);
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
    lossForward2_probabilities: {
      samplers: ['lossLargest', 'lossSumOfPowers', 'logits', 'lossSumPart'],
      code: `${library}
uniform sampler2D lossLargest;
uniform sampler2D lossSumOfPowers;
uniform sampler2DArray logits;
uniform sampler2D lossSumPart;
const int batch = 32;
layout(location = 0) out vec4 o0;

// loss
// from lossLargest [B, 1, 1], lossSumOfPowers [B, 1, 1], logits [B, 1, 27] to probabilities [B, 1, 27]
void lossForward2_probabilities(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float largest = at(lossLargest, 2, b);
  float sumOfPowers = at(lossSumOfPowers, 2, b);
  r0 = (exp((rowAt(logits, 3, 0, 28, b, c) - largest)) / sumOfPowers);
}

// loss
// from lossSumPart [B, 1, 1] to lossSum [1, 1, 1]
void lossForward2_lossSum(int e, out float r0) {
  float total = float(0.0);
  for (int b = 0; b < batch; b++) {
    total += at(lossSumPart, 2, b);
  }
  r0 = total;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  if (e < 864) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 864; k++) {
      float one0;
      lossForward2_probabilities(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 864;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward2_lossSum(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
    },
    lossForward3_loss: {
      samplers: ['pass7', 'pass1', 'examples'],
      code: `${library}
uniform sampler2D pass7;
uniform sampler2D pass1;
uniform sampler2D examples;
const int batch = 32;
layout(location = 0) out vec4 o0;

// loss
// from lossSum [1, 1, 1], targetCount [1, 1, 1] to loss [1, 1, 1]
void lossForward3_loss(int e, out float r0) {
  r0 = (at(pass7, 4, 864) / at(pass1, 4, 960));
}

// loss
// from targets [B, 1, 1], targetCount [1, 1, 1], probabilities [B, 1, 27] to dlogits [B, 1, 27]
void lossBackward_dlogits(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float target = at(examples, 3, b + 96);
  float share = (atLeast(target, 0.0) / at(pass1, 4, 960));
  r0 = ((at(pass7, 4, b * 27 + c) - same(float(c), target)) * share);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  if (e < 4) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward3_loss(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 4;
    for (int k = 0; k < 4 && first + k < 864; k++) {
      float one0;
      lossBackward_dlogits(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  }
}
`,
    },
    linear5Backward_dlinear5Bias: {
      samplers: ['pass8', 'parameters', 'tanh4'],
      code: `${library}
uniform sampler2D pass8;
uniform sampler2D parameters;
uniform sampler2D tanh4;
const int batch = 32;
const int p0 = 6672;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/mlp-3.yaml:22 linear
// from dlogits [B, 1, 27] to dlinear5Bias [1, 1, 27]
void linear5Backward_dlinear5Bias(int e, out float r0) {
  int c = e;
  float dbias = float(0.0);
  for (int b = 0; b < batch; b++) {
    dbias += at(pass8, 4, b * 27 + c + 4);
  }
  r0 = dbias;
}

// specs/mlp-3.yaml:22 linear
// from dlogits [B, 1, 27], linear5Weight [27, 200] to dtanh4 [B, 1, 200]
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
    vec4 x0 = near(pass8, 4, 4 + r * 27 + d);
    vec4 x1 = near(pass8, 4, 4 + 27 + r * 27 + d);
    vec4 x2 = near(pass8, 4, 4 + 54 + r * 27 + d);
    vec4 x3 = near(pass8, 4, 4 + 81 + r * 27 + d);
    vec4 x4 = near(pass8, 4, 4 + 108 + r * 27 + d);
    vec4 x5 = near(pass8, 4, 4 + 135 + r * 27 + d);
    vec4 x6 = near(pass8, 4, 4 + 162 + r * 27 + d);
    vec4 x7 = near(pass8, 4, 4 + 189 + r * 27 + d);
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
    vec4 x00 = four(pass8, 4, 4 + r * 27 + d, 27);
    vec4 x01 = four(pass8, 4, 4 + 108 + r * 27 + d, 27);
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
// from dlogits [B, 1, 27], tanh4 [B, 1, 200] to dlinear5Weight [27, 200]
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
    vec4 x00 = near(pass8, 4, 4 + r + d * 27);
    vec4 x01 = near(pass8, 4, 4 + 4 + r + d * 27);
    vec4 y0 = fetch(tanh4, 6, c + d * 200);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass8, 4, 4 + 27 + r + d * 27);
    vec4 x11 = near(pass8, 4, 4 + 31 + r + d * 27);
    vec4 y1 = fetch(tanh4, 6, 200 + c + d * 200);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass8, 4, 4 + 54 + r + d * 27);
    vec4 x21 = near(pass8, 4, 4 + 58 + r + d * 27);
    vec4 y2 = fetch(tanh4, 6, 400 + c + d * 200);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass8, 4, 4 + 81 + r + d * 27);
    vec4 x31 = near(pass8, 4, 4 + 85 + r + d * 27);
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
  if (e < 28) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 27; k++) {
      float one0;
      linear5Backward_dlinear5Bias(first + k, one0);
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
  } else if (e < 828) {
    linear5InputGradient(e - 28, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear5WeightGradient(e - 828, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
    },
    tanh4BatchNorm3Backward_dbatchNorm3Bias: {
      samplers: ['batchNorm3Mean', 'tanh4', 'pass9', 'linear2', 'batchNorm3ReciprocalDeviation'],
      code: `${library}
uniform sampler2D batchNorm3Mean;
uniform sampler2D tanh4;
uniform sampler2DArray pass9;
uniform sampler2DArray linear2;
uniform sampler2D batchNorm3ReciprocalDeviation;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/mlp-3.yaml:20 tanh
// specs/mlp-3.yaml:19 batchNorm
// from batchNorm3Mean [1, 1, 200], tanh4 [B, 1, 200], dtanh4 [B, 1, 200], linear2 [B, 1, 200], batchNorm3ReciprocalDeviation [1, 1, 200] to dbatchNorm3Bias [1, 1, 200], dbatchNorm3Weight [1, 1, 200], dbatchNorm3WeightSum [1, 1, 200]
void tanh4BatchNorm3Backward_dbatchNorm3Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 mean = fetch(batchNorm3Mean, 3, c);
  vec4 dbias = vec4(0.0);
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 activation = fetch(tanh4, 6, b * 200 + c);
    vec4 dy = (row(pass9, 5, 28, 200, b, c) * (1.0 - (activation * activation)));
    dbias += dy;
    sum += (dy * (row(linear2, 4, 0, 200, b, c) - mean));
  }
  r0 = dbias;
  r1 = (fetch(batchNorm3ReciprocalDeviation, 3, c) * sum);
  r2 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh4BatchNorm3Backward_dbatchNorm3Bias(e, o0, o1, o2);
}
`,
    },
    tanh4BatchNorm3Backward_dlinear2: {
      samplers: [
        'parameters',
        'batchNorm3ReciprocalDeviation',
        'dbatchNorm3WeightSum',
        'batchNorm3Mean',
        'dbatchNorm3Bias',
        'tanh4',
        'pass9',
        'linear2',
      ],
      code: `${library}
uniform sampler2D parameters;
uniform sampler2D batchNorm3ReciprocalDeviation;
uniform sampler2D dbatchNorm3WeightSum;
uniform sampler2D batchNorm3Mean;
uniform sampler2D dbatchNorm3Bias;
uniform sampler2D tanh4;
uniform sampler2DArray pass9;
uniform sampler2DArray linear2;
const int batch = 32;
const int p0 = 6272;
layout(location = 0) out vec4 o0;

// specs/mlp-3.yaml:20 tanh
// specs/mlp-3.yaml:19 batchNorm
// from batchNorm3Weight [200], batchNorm3ReciprocalDeviation [1, 1, 200], dbatchNorm3WeightSum [1, 1, 200], batchNorm3Mean [1, 1, 200], dbatchNorm3Bias [1, 1, 200], tanh4 [B, 1, 200], dtanh4 [B, 1, 200], linear2 [B, 1, 200] to dlinear2 [B, 1, 200]
void tanh4BatchNorm3Backward_dlinear2(int e, out vec4 r0) {
  int b = e / 200;
  int c = e % 200;
  vec4 weight = fetch(parameters, 6, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm3ReciprocalDeviation, 3, c);
  vec4 dsumOfSquares = (((weight * fetch(dbatchNorm3WeightSum, 3, c)) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / (float(batch) - 1.0));
  vec4 mean = fetch(batchNorm3Mean, 3, c);
  vec4 dsum = ((((-1.0) * (weight * reciprocalDeviation)) * fetch(dbatchNorm3Bias, 3, c)) / float(batch));
  vec4 activation = fetch(tanh4, 6, b * 200 + c);
  vec4 dy = (row(pass9, 5, 28, 200, b, c) * (1.0 - (activation * activation)));
  r0 = ((((dy * weight) * reciprocalDeviation) + (2.0 * (dsumOfSquares * (row(linear2, 4, 0, 200, b, c) - mean)))) + dsum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  tanh4BatchNorm3Backward_dlinear2(e, o0);
}
`,
    },
    linear2InputGradient: {
      samplers: ['dlinear2', 'parameters', 'pass1'],
      code: `${library}
uniform sampler2D dlinear2;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int batch = 32;
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
// from dlinear2 [B, 1, 200], linear2Weight [200, 30] to dembedding0 [B, 1, 30]
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
    vec4 x0 = fetch(dlinear2, 6, r * 200 + d);
    vec4 x1 = fetch(dlinear2, 6, 200 + r * 200 + d);
    vec4 x2 = fetch(dlinear2, 6, 400 + r * 200 + d);
    vec4 x3 = fetch(dlinear2, 6, 600 + r * 200 + d);
    vec4 x4 = fetch(dlinear2, 6, 800 + r * 200 + d);
    vec4 x5 = fetch(dlinear2, 6, 1000 + r * 200 + d);
    vec4 x6 = fetch(dlinear2, 6, 1200 + r * 200 + d);
    vec4 x7 = fetch(dlinear2, 6, 1400 + r * 200 + d);
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
// from dlinear2 [B, 1, 200], embedding0 [B, 3, 10] to dlinear2Weight [200, 30]
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
    vec4 x00 = fetch(dlinear2, 6, r + d * 200);
    vec4 x01 = fetch(dlinear2, 6, 4 + r + d * 200);
    vec4 y0 = near(pass1, 4, c + d * 30);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dlinear2, 6, 200 + r + d * 200);
    vec4 x11 = fetch(dlinear2, 6, 204 + r + d * 200);
    vec4 y1 = near(pass1, 4, 30 + c + d * 30);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dlinear2, 6, 400 + r + d * 200);
    vec4 x21 = fetch(dlinear2, 6, 404 + r + d * 200);
    vec4 y2 = near(pass1, 4, 60 + c + d * 30);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dlinear2, 6, 600 + r + d * 200);
    vec4 x31 = fetch(dlinear2, 6, 604 + r + d * 200);
    vec4 y3 = near(pass1, 4, 90 + c + d * 30);
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
    embedding0Gradient_dembedding0Weight: {
      samplers: ['examples', 'pass12'],
      code: `${library}
uniform sampler2D examples;
uniform sampler2DArray pass12;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/mlp-3.yaml:13 embedding
// from tokens [B, 3, 1], dembedding0 [B, 1, 30] to dembedding0Weight [27, 10]
void embedding0Gradient_dembedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 y0 = stripedNear(pass12, 4, 0, 30, c + d * 10);
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
    vec4 y1 = stripedNear(pass12, 4, 0, 30, 10 + c + d * 10);
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
    vec4 y2 = stripedNear(pass12, 4, 0, 30, 20 + c + d * 10);
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
    vec4 y3 = stripedNear(pass12, 4, 0, 30, 30 + c + d * 10);
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
  embedding0Gradient_dembedding0Weight(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
    },
    gradients: {
      samplers: ['pass12', 'pass9', 'dembedding0Weight', 'dbatchNorm3Weight', 'dbatchNorm3Bias'],
      code: `${library}
uniform sampler2DArray pass12;
uniform sampler2DArray pass9;
uniform sampler2DArray dembedding0Weight;
uniform sampler2D dbatchNorm3Weight;
uniform sampler2D dbatchNorm3Bias;
layout(location = 0) out vec4 o0;

void main() {
  // Every gradient, laid out as the parameters.
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e >= 272 && e < 6272) { o0 = stripedFour(pass12, 4, 128, 30, e - 272, 1); return; } // dlinear2Weight
  if (e >= 6672 && e < 12072) { o0 = striped(pass9, 5, 828, 200, e - 6672); return; } // dlinear5Weight
  if (e >= 0 && e < 270) { o0 = stripedFour(dembedding0Weight, 2, 0, 10, e, 1); o0 *= vec4(lessThan(lanes + float(e), vec4(270.0))); return; } // dembedding0Weight
  if (e >= 6272 && e < 6472) { o0 = fetch(dbatchNorm3Weight, 3, e - 6272); return; } // dbatchNorm3Weight
  if (e >= 6472 && e < 6672) { o0 = fetch(dbatchNorm3Bias, 3, e - 6472); return; } // dbatchNorm3Bias
  if (e >= 12072 && e < 12099) { o0 = fetch(pass9, 5, e - 12072); return; } // dlinear5Bias
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
// from rateOfStep [1, 1, 1], parameters [1, 1, 12100], gradients [1, 1, 12100] to parameters [1, 1, 12100]
void sgdUpdate_parameters(int e, out vec4 r0) {
  int c = e;
  float rate = scalar0;
  r0 = (fetch(parameters, 6, c) - (rate * fetch(gradients, 6, c)));
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
    logits: { length: 448, layers: 8 },
    lossSumPart: { length: 128, layers: 1 },
    lossSum: { length: 4, layers: 1 },
    loss: { length: 4, layers: 1 },
  },
  targets: 384,
  examples: 512,
  logits: { texture: 'logits', offset: 0, columns: 27 },
  loss: { texture: 'loss', offset: 0 },
  draws: [
    {
      shader: 'embedding0Forward_embedding0',
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
      writes: ['logits'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'lossForward2_lossSumPart',
      reads: ['examples', 'logits'],
      writes: ['lossSumPart'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'lossForward2_lossSum',
      reads: ['lossSumPart'],
      writes: ['lossSum'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'lossForward3_loss',
      reads: ['lossSum', 'pass1'],
      writes: ['loss'],
      s: 0,
      numbers: [],
    },
  ],
  updates: [],
  shaders: {
    embedding0Forward_embedding0: {
      samplers: ['examples', 'parameters'],
      code: `${library}
uniform sampler2D examples;
uniform sampler2D parameters;
uniform int batch;
const int p0 = 0;
layout(location = 0) out vec4 o0;

// specs/mlp-3.yaml:13 embedding
// from tokens [B, 3, 1], embedding0Weight [27, 10] to embedding0 [B, 3, 10]
void embedding0Forward_embedding0(int e, out float r0) {
  int n = e / 10;
  int c = e % 10;
  float row_ = at(examples, 4, n);
  r0 = at(parameters, 6, p0 + int(row_) * 10 + c);
}

// loss
// from targets [B, 1, 1] to targetCount [1, 1, 1]
void lossForward_targetCount(int e, out float r0) {
  float count = float(0.0);
  for (int b = 0; b < batch; b++) {
    count += atLeast(at(examples, 4, b + 384), 0.0);
  }
  r0 = count;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 3840) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 3840; k++) {
      float one0;
      embedding0Forward_embedding0(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 3840;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward_targetCount(first + k, one0);
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
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform int batch;
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
    vec4 x0 = near(pass1, 5, r * 30 + d);
    vec4 x1 = near(pass1, 5, 30 + r * 30 + d);
    vec4 x2 = near(pass1, 5, 60 + r * 30 + d);
    vec4 x3 = near(pass1, 5, 90 + r * 30 + d);
    vec4 x4 = near(pass1, 5, 120 + r * 30 + d);
    vec4 x5 = near(pass1, 5, 150 + r * 30 + d);
    vec4 x6 = near(pass1, 5, 180 + r * 30 + d);
    vec4 x7 = near(pass1, 5, 210 + r * 30 + d);
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
    vec4 x00 = four(pass1, 5, r * 30 + d, 30);
    vec4 x01 = four(pass1, 5, 120 + r * 30 + d, 30);
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
uniform sampler2D statistic0;
uniform sampler2D statistic200;
uniform sampler2D parameters;
uniform sampler2DArray linear2;
uniform int batch;
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
uniform sampler2D parameters;
uniform sampler2D tanh4;
uniform int batch;
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
// from tanh4 [B, 1, 200], linear5Weight [27, 200], linear5Bias [27] to logits [B, 1, 27]
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
    lossForward2_lossSumPart: {
      samplers: ['examples', 'logits'],
      code: `${library}
uniform sampler2D examples;
uniform sampler2DArray logits;
uniform int batch;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 1, 1], logits [B, 1, 27] to lossSumPart [B, 1, 1]
void lossForward2_lossSumPart(int e, out float r0) {
  int b = e;
  float target = at(examples, 4, b + 384);
  float largest = float(-3.4e38);
  float targetLogit = float(0.0);
  for (int c = 0; c < 27; c++) {
    float logit = rowAt(logits, 4, 0, 28, b, c);
    largest = max(largest, logit);
    targetLogit += (same(float(c), target) * logit);
  }
  float sumOfPowers = float(0.0);
  for (int c = 0; c < 27; c++) {
    sumOfPowers += exp((rowAt(logits, 4, 0, 28, b, c) - largest));
  }
  r0 = (((log(sumOfPowers) + largest) - targetLogit) * atLeast(target, 0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 128; k++) {
    float one0;
    lossForward2_lossSumPart(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
    },
    lossForward2_lossSum: {
      samplers: ['lossSumPart'],
      code: `${library}
uniform sampler2D lossSumPart;
uniform int batch;
layout(location = 0) out vec4 o0;

// loss
// from lossSumPart [B, 1, 1] to lossSum [1, 1, 1]
void lossForward2_lossSum(int e, out float r0) {
  float total = float(0.0);
  for (int b = 0; b < batch; b++) {
    total += at(lossSumPart, 3, b);
  }
  r0 = total;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 0) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1; k++) {
    float one0;
    lossForward2_lossSum(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
    },
    lossForward3_loss: {
      samplers: ['lossSum', 'pass1'],
      code: `${library}
uniform sampler2D lossSum;
uniform sampler2D pass1;
uniform int batch;
layout(location = 0) out vec4 o0;

// loss
// from lossSum [1, 1, 1], targetCount [1, 1, 1] to loss [1, 1, 1]
void lossForward3_loss(int e, out float r0) {
  r0 = (at(lossSum, 0, 0) / max(at(pass1, 5, 3840), 1.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 0) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 1; k++) {
    float one0;
    lossForward3_loss(first + k, one0);
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
