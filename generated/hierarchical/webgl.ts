// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
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
    pass1: { length: 2564, layers: 1 },
    linear2: { length: 1088, layers: 8 },
    batchNorm3Mean: { length: 68, layers: 1 },
    batchNorm3ReciprocalDeviation: { length: 68, layers: 1 },
    tanh4: { length: 8704, layers: 1 },
    linear6: { length: 544, layers: 8 },
    batchNorm7Mean: { length: 68, layers: 1 },
    batchNorm7ReciprocalDeviation: { length: 68, layers: 1 },
    tanh8: { length: 4352, layers: 1 },
    linear10: { length: 272, layers: 8 },
    batchNorm11Mean: { length: 68, layers: 1 },
    batchNorm11ReciprocalDeviation: { length: 68, layers: 1 },
    tanh12: { length: 2176, layers: 1 },
    logits: { length: 112, layers: 8 },
    lossLargest: { length: 32, layers: 1 },
    lossSumOfPowers: { length: 32, layers: 1 },
    lossSumPart: { length: 32, layers: 1 },
    pass13: { length: 868, layers: 1 },
    pass14: { length: 868, layers: 1 },
    pass15: { length: 572, layers: 8 },
    dbatchNorm11Bias: { length: 68, layers: 1 },
    dbatchNorm11Weight: { length: 68, layers: 1 },
    dbatchNorm11WeightSum: { length: 68, layers: 1 },
    dlinear10: { length: 2176, layers: 1 },
    pass18: { length: 1768, layers: 8 },
    dbatchNorm7Bias: { length: 68, layers: 1 },
    dbatchNorm7Weight: { length: 68, layers: 1 },
    dbatchNorm7WeightSum: { length: 68, layers: 1 },
    dlinear6: { length: 4352, layers: 1 },
    pass21: { length: 2312, layers: 8 },
    dbatchNorm3Bias: { length: 68, layers: 1 },
    dbatchNorm3Weight: { length: 68, layers: 1 },
    dbatchNorm3WeightSum: { length: 68, layers: 1 },
    dlinear2: { length: 8704, layers: 1 },
    pass24: { length: 500, layers: 8 },
    dembedding0Weight: { length: 48, layers: 8 },
    gradients: { length: 22400, layers: 1 },
  },
  targets: 256,
  examples: 288,
  logits: { texture: 'logits', offset: 0, columns: 27 },
  loss: { texture: 'pass14', offset: 0 },
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
      reads: ['linear2', 'statistic0', 'statistic68'],
      writes: ['batchNorm3Mean', 'statistic0', 'statistic68', 'batchNorm3ReciprocalDeviation'],
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
      shader: 'linear6Forward',
      reads: ['tanh4', 'parameters'],
      writes: ['linear6'],
      s: 0,
      numbers: [1768],
    },
    {
      shader: 'batchNorm7Tanh8Forward_batchNorm7Mean',
      reads: ['linear6', 'statistic136', 'statistic204'],
      writes: ['batchNorm7Mean', 'statistic136', 'statistic204', 'batchNorm7ReciprocalDeviation'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'batchNorm7Tanh8Forward_tanh8',
      reads: ['batchNorm7Mean', 'batchNorm7ReciprocalDeviation', 'parameters', 'linear6'],
      writes: ['tanh8'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear6Forward',
      reads: ['tanh8', 'parameters'],
      writes: ['linear10'],
      s: 0,
      numbers: [11152],
    },
    {
      shader: 'batchNorm11Tanh12Forward_batchNorm11Mean',
      reads: ['linear10', 'statistic272', 'statistic340'],
      writes: ['batchNorm11Mean', 'statistic272', 'statistic340', 'batchNorm11ReciprocalDeviation'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'batchNorm11Tanh12Forward_tanh12',
      reads: ['batchNorm11Mean', 'batchNorm11ReciprocalDeviation', 'parameters', 'linear10'],
      writes: ['tanh12'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear13Forward',
      reads: ['parameters', 'tanh12'],
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
      writes: ['pass13'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'lossForward3_loss',
      reads: ['pass13', 'pass1', 'examples'],
      writes: ['pass14'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear13Backward_dlinear13Bias',
      reads: ['pass14', 'parameters', 'tanh12'],
      writes: ['pass15'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'tanh12BatchNorm11Backward_dbatchNorm11Bias',
      reads: ['batchNorm11Mean', 'tanh12', 'pass15', 'linear10', 'batchNorm11ReciprocalDeviation'],
      writes: ['dbatchNorm11Bias', 'dbatchNorm11Weight', 'dbatchNorm11WeightSum'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'tanh12BatchNorm11Backward_dlinear10',
      reads: [
        'parameters',
        'batchNorm11ReciprocalDeviation',
        'dbatchNorm11WeightSum',
        'batchNorm11Mean',
        'dbatchNorm11Bias',
        'tanh12',
        'pass15',
        'linear10',
      ],
      writes: ['dlinear10'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear10InputGradient',
      reads: ['dlinear10', 'parameters', 'tanh8'],
      writes: ['pass18'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'tanh8BatchNorm7Backward_dbatchNorm7Bias',
      reads: ['batchNorm7Mean', 'tanh8', 'pass18', 'linear6', 'batchNorm7ReciprocalDeviation'],
      writes: ['dbatchNorm7Bias', 'dbatchNorm7Weight', 'dbatchNorm7WeightSum'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'tanh8BatchNorm7Backward_dlinear6',
      reads: [
        'parameters',
        'batchNorm7ReciprocalDeviation',
        'dbatchNorm7WeightSum',
        'batchNorm7Mean',
        'dbatchNorm7Bias',
        'tanh8',
        'pass18',
        'linear6',
      ],
      writes: ['dlinear6'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear6InputGradient',
      reads: ['dlinear6', 'parameters', 'tanh4'],
      writes: ['pass21'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'tanh4BatchNorm3Backward_dbatchNorm3Bias',
      reads: ['batchNorm3Mean', 'tanh4', 'pass21', 'linear2', 'batchNorm3ReciprocalDeviation'],
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
        'pass21',
        'linear2',
      ],
      writes: ['dlinear2'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear2InputGradient',
      reads: ['dlinear2', 'parameters', 'pass1'],
      writes: ['pass24'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'embedding0Gradient_dembedding0Weight',
      reads: ['examples', 'pass24'],
      writes: ['dembedding0Weight'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'gradients',
      reads: [
        'pass21',
        'pass18',
        'pass15',
        'pass24',
        'dembedding0Weight',
        'dbatchNorm3Weight',
        'dbatchNorm3Bias',
        'dbatchNorm7Weight',
        'dbatchNorm7Bias',
        'dbatchNorm11Weight',
        'dbatchNorm11Bias',
      ],
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

// specs/hierarchical.yaml:22 embedding
// from tokens [B, 8, 1], embedding0Weight [27, 10] to embedding0 [B, 8, 10]
void embedding0Forward_embedding0(int e, out float r0) {
  int n = e / 10;
  int c = e % 10;
  float row_ = at(examples, 4, n);
  r0 = at(parameters, 7, p0 + int(row_) * 10 + c);
}

// loss
// from targets [B, 1, 1] to targetCount [1, 1, 1]
void lossForward_targetCount(int e, out float r0) {
  float count = float(0.0);
  for (int b = 0; b < batch; b++) {
    count += atLeast(at(examples, 4, b + 256), 0.0);
  }
  r0 = max(count, 1.0);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 2560) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 2560; k++) {
      float one0;
      embedding0Forward_embedding0(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 2560;
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

// specs/hierarchical.yaml:26 linear
// from embedding0 [B, 8, 10], linear2Weight [68, 20] to linear2 [B, 4, 68]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(pass1, 5, r * 20 + d);
    vec4 x1 = fetch(pass1, 5, 20 + r * 20 + d);
    vec4 x2 = fetch(pass1, 5, 40 + r * 20 + d);
    vec4 x3 = fetch(pass1, 5, 60 + r * 20 + d);
    vec4 x4 = fetch(pass1, 5, 80 + r * 20 + d);
    vec4 x5 = fetch(pass1, 5, 100 + r * 20 + d);
    vec4 x6 = fetch(pass1, 5, 120 + r * 20 + d);
    vec4 x7 = fetch(pass1, 5, 140 + r * 20 + d);
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
  linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
    },
    batchNorm3Tanh4Forward_batchNorm3Mean: {
      samplers: ['linear2', 'statistic0', 'statistic68'],
      code: `${library}
uniform sampler2DArray linear2;
uniform sampler2D statistic0;
uniform sampler2D statistic68;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical.yaml:27 batchNorm
// specs/hierarchical.yaml:28 tanh
// from linear2 [B, 4, 68], batchNorm3RunningMean [68], batchNorm3RunningVar [68] to batchNorm3Mean [1, 1, 68], batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3ReciprocalDeviation [1, 1, 68]
void batchNorm3Tanh4Forward_batchNorm3Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int n = 0; n < (batch * 4); n++) {
    sum += row(linear2, 5, 0, 68, n, c);
  }
  vec4 mean = (sum / float((batch * 4)));
  vec4 sumOfSquares = vec4(0.0);
  for (int n = 0; n < (batch * 4); n++) {
    vec4 centered = (row(linear2, 5, 0, 68, n, c) - mean);
    sumOfSquares += (centered * centered);
  }
  vec4 unbiasedVariance = (sumOfSquares / (float((batch * 4)) - 1.0));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic0, 3, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic68, 3, c)) + (0.1 * unbiasedVariance));
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
const int p0 = 1632;
const int p1 = 1700;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:27 batchNorm
// specs/hierarchical.yaml:28 tanh
// from batchNorm3Mean [1, 1, 68], batchNorm3ReciprocalDeviation [1, 1, 68], batchNorm3Weight [68], batchNorm3Bias [68], linear2 [B, 4, 68] to tanh4 [B, 4, 68]
void batchNorm3Tanh4Forward_tanh4(int e, out vec4 r0) {
  int n = e / 68;
  int c = e % 68;
  vec4 mean = fetch(batchNorm3Mean, 3, c);
  vec4 reciprocalDeviation = fetch(batchNorm3ReciprocalDeviation, 3, c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear2, 5, 0, 68, n, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  batchNorm3Tanh4Forward_tanh4(e, o0);
}
`,
    },
    linear6Forward: {
      samplers: ['tanh4', 'parameters'],
      code: `${library}
uniform sampler2D tanh4;
uniform sampler2D parameters;
const int batch = 32;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical.yaml:32 linear
// from tanh4 [B, 4, 68], linear6Weight [68, 136] to linear6 [B, 2, 68]
void linear6Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(tanh4, 6, r * 136 + d);
    vec4 x1 = fetch(tanh4, 6, 136 + r * 136 + d);
    vec4 x2 = fetch(tanh4, 6, 272 + r * 136 + d);
    vec4 x3 = fetch(tanh4, 6, 408 + r * 136 + d);
    vec4 x4 = fetch(tanh4, 6, 544 + r * 136 + d);
    vec4 x5 = fetch(tanh4, 6, 680 + r * 136 + d);
    vec4 x6 = fetch(tanh4, 6, 816 + r * 136 + d);
    vec4 x7 = fetch(tanh4, 6, 952 + r * 136 + d);
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
  linear6Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
    },
    batchNorm7Tanh8Forward_batchNorm7Mean: {
      samplers: ['linear6', 'statistic136', 'statistic204'],
      code: `${library}
uniform sampler2DArray linear6;
uniform sampler2D statistic136;
uniform sampler2D statistic204;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical.yaml:33 batchNorm
// specs/hierarchical.yaml:34 tanh
// from linear6 [B, 2, 68], batchNorm7RunningMean [68], batchNorm7RunningVar [68] to batchNorm7Mean [1, 1, 68], batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7ReciprocalDeviation [1, 1, 68]
void batchNorm7Tanh8Forward_batchNorm7Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int n = 0; n < (batch * 2); n++) {
    sum += row(linear6, 4, 0, 68, n, c);
  }
  vec4 mean = (sum / float((batch * 2)));
  vec4 sumOfSquares = vec4(0.0);
  for (int n = 0; n < (batch * 2); n++) {
    vec4 centered = (row(linear6, 4, 0, 68, n, c) - mean);
    sumOfSquares += (centered * centered);
  }
  vec4 unbiasedVariance = (sumOfSquares / (float((batch * 2)) - 1.0));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic136, 3, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic204, 3, c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  batchNorm7Tanh8Forward_batchNorm7Mean(e, o0, o1, o2, o3);
}
`,
    },
    batchNorm7Tanh8Forward_tanh8: {
      samplers: ['batchNorm7Mean', 'batchNorm7ReciprocalDeviation', 'parameters', 'linear6'],
      code: `${library}
uniform sampler2D batchNorm7Mean;
uniform sampler2D batchNorm7ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear6;
const int batch = 32;
const int p0 = 11016;
const int p1 = 11084;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:33 batchNorm
// specs/hierarchical.yaml:34 tanh
// from batchNorm7Mean [1, 1, 68], batchNorm7ReciprocalDeviation [1, 1, 68], batchNorm7Weight [68], batchNorm7Bias [68], linear6 [B, 2, 68] to tanh8 [B, 2, 68]
void batchNorm7Tanh8Forward_tanh8(int e, out vec4 r0) {
  int n = e / 68;
  int c = e % 68;
  vec4 mean = fetch(batchNorm7Mean, 3, c);
  vec4 reciprocalDeviation = fetch(batchNorm7ReciprocalDeviation, 3, c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear6, 4, 0, 68, n, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  batchNorm7Tanh8Forward_tanh8(e, o0);
}
`,
    },
    batchNorm11Tanh12Forward_batchNorm11Mean: {
      samplers: ['linear10', 'statistic272', 'statistic340'],
      code: `${library}
uniform sampler2DArray linear10;
uniform sampler2D statistic272;
uniform sampler2D statistic340;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;

// specs/hierarchical.yaml:39 batchNorm
// specs/hierarchical.yaml:40 tanh
// from linear10 [B, 1, 68], batchNorm11RunningMean [68], batchNorm11RunningVar [68] to batchNorm11Mean [1, 1, 68], batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11ReciprocalDeviation [1, 1, 68]
void batchNorm11Tanh12Forward_batchNorm11Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    sum += row(linear10, 4, 0, 68, b, c);
  }
  vec4 mean = (sum / float(batch));
  vec4 sumOfSquares = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 centered = (row(linear10, 4, 0, 68, b, c) - mean);
    sumOfSquares += (centered * centered);
  }
  vec4 unbiasedVariance = (sumOfSquares / (float(batch) - 1.0));
  vec4 reciprocalDeviation = inversesqrt((unbiasedVariance + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic272, 3, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic340, 3, c)) + (0.1 * unbiasedVariance));
  r3 = reciprocalDeviation;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  batchNorm11Tanh12Forward_batchNorm11Mean(e, o0, o1, o2, o3);
}
`,
    },
    batchNorm11Tanh12Forward_tanh12: {
      samplers: ['batchNorm11Mean', 'batchNorm11ReciprocalDeviation', 'parameters', 'linear10'],
      code: `${library}
uniform sampler2D batchNorm11Mean;
uniform sampler2D batchNorm11ReciprocalDeviation;
uniform sampler2D parameters;
uniform sampler2DArray linear10;
const int batch = 32;
const int p0 = 20400;
const int p1 = 20468;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:39 batchNorm
// specs/hierarchical.yaml:40 tanh
// from batchNorm11Mean [1, 1, 68], batchNorm11ReciprocalDeviation [1, 1, 68], batchNorm11Weight [68], batchNorm11Bias [68], linear10 [B, 1, 68] to tanh12 [B, 1, 68]
void batchNorm11Tanh12Forward_tanh12(int e, out vec4 r0) {
  int b = e / 68;
  int c = e % 68;
  vec4 mean = fetch(batchNorm11Mean, 3, c);
  vec4 reciprocalDeviation = fetch(batchNorm11ReciprocalDeviation, 3, c);
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear10, 4, 0, 68, b, c) - mean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  batchNorm11Tanh12Forward_tanh12(e, o0);
}
`,
    },
    linear13Forward: {
      samplers: ['parameters', 'tanh12'],
      code: `${library}
uniform sampler2D parameters;
uniform sampler2D tanh12;
const int batch = 32;
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

// specs/hierarchical.yaml:43 linear
// from tanh12 [B, 1, 68], linear13Weight [27, 68], linear13Bias [27] to logits [B, 1, 27]
void linear13Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(tanh12, 5, r * 68 + d);
    vec4 x1 = fetch(tanh12, 5, 68 + r * 68 + d);
    vec4 x2 = fetch(tanh12, 5, 136 + r * 68 + d);
    vec4 x3 = fetch(tanh12, 5, 204 + r * 68 + d);
    vec4 x4 = fetch(tanh12, 5, 272 + r * 68 + d);
    vec4 x5 = fetch(tanh12, 5, 340 + r * 68 + d);
    vec4 x6 = fetch(tanh12, 5, 408 + r * 68 + d);
    vec4 x7 = fetch(tanh12, 5, 476 + r * 68 + d);
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
  linear13Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
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
  float target = at(examples, 4, b + 256);
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
      samplers: ['pass13', 'pass1', 'examples'],
      code: `${library}
uniform sampler2D pass13;
uniform sampler2D pass1;
uniform sampler2D examples;
const int batch = 32;
layout(location = 0) out vec4 o0;

// loss
// from lossSum [1, 1, 1], targetCount [1, 1, 1] to loss [1, 1, 1]
void lossForward3_loss(int e, out float r0) {
  r0 = (at(pass13, 4, 864) / at(pass1, 5, 2560));
}

// loss
// from targets [B, 1, 1], targetCount [1, 1, 1], probabilities [B, 1, 27] to dlogits [B, 1, 27]
void lossBackward_dlogits(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float target = at(examples, 4, b + 256);
  float share = (atLeast(target, 0.0) / at(pass1, 5, 2560));
  r0 = ((at(pass13, 4, b * 27 + c) - same(float(c), target)) * share);
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
    linear13Backward_dlinear13Bias: {
      samplers: ['pass14', 'parameters', 'tanh12'],
      code: `${library}
uniform sampler2D pass14;
uniform sampler2D parameters;
uniform sampler2D tanh12;
const int batch = 32;
const int p0 = 20536;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical.yaml:43 linear
// from dlogits [B, 1, 27] to dlinear13Bias [1, 1, 27]
void linear13Backward_dlinear13Bias(int e, out float r0) {
  int c = e;
  float dbias = float(0.0);
  for (int b = 0; b < batch; b++) {
    dbias += at(pass14, 4, b * 27 + c + 4);
  }
  r0 = dbias;
}

// specs/hierarchical.yaml:43 linear
// from dlogits [B, 1, 27], linear13Weight [27, 68] to dtanh12 [B, 1, 68]
void linear13InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = near(pass14, 4, 4 + r * 27 + d);
    vec4 x1 = near(pass14, 4, 4 + 27 + r * 27 + d);
    vec4 x2 = near(pass14, 4, 4 + 54 + r * 27 + d);
    vec4 x3 = near(pass14, 4, 4 + 81 + r * 27 + d);
    vec4 x4 = near(pass14, 4, 4 + 108 + r * 27 + d);
    vec4 x5 = near(pass14, 4, 4 + 135 + r * 27 + d);
    vec4 x6 = near(pass14, 4, 4 + 162 + r * 27 + d);
    vec4 x7 = near(pass14, 4, 4 + 189 + r * 27 + d);
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
    vec4 x00 = four(pass14, 4, 4 + r * 27 + d, 27);
    vec4 x01 = four(pass14, 4, 4 + 108 + r * 27 + d, 27);
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

// specs/hierarchical.yaml:43 linear
// from dlogits [B, 1, 27], tanh12 [B, 1, 68] to dlinear13Weight [27, 68]
void linear13WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = near(pass14, 4, 4 + r + d * 27);
    vec4 x01 = near(pass14, 4, 4 + 4 + r + d * 27);
    vec4 y0 = fetch(tanh12, 5, c + d * 68);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass14, 4, 4 + 27 + r + d * 27);
    vec4 x11 = near(pass14, 4, 4 + 31 + r + d * 27);
    vec4 y1 = fetch(tanh12, 5, 68 + c + d * 68);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass14, 4, 4 + 54 + r + d * 27);
    vec4 x21 = near(pass14, 4, 4 + 58 + r + d * 27);
    vec4 y2 = fetch(tanh12, 5, 136 + c + d * 68);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass14, 4, 4 + 81 + r + d * 27);
    vec4 x31 = near(pass14, 4, 4 + 85 + r + d * 27);
    vec4 y3 = fetch(tanh12, 5, 204 + c + d * 68);
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
  if (e < 28) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 27; k++) {
      float one0;
      linear13Backward_dlinear13Bias(first + k, one0);
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
  } else if (e < 300) {
    linear13InputGradient(e - 28, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear13WeightGradient(e - 300, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
    },
    tanh12BatchNorm11Backward_dbatchNorm11Bias: {
      samplers: ['batchNorm11Mean', 'tanh12', 'pass15', 'linear10', 'batchNorm11ReciprocalDeviation'],
      code: `${library}
uniform sampler2D batchNorm11Mean;
uniform sampler2D tanh12;
uniform sampler2DArray pass15;
uniform sampler2DArray linear10;
uniform sampler2D batchNorm11ReciprocalDeviation;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/hierarchical.yaml:40 tanh
// specs/hierarchical.yaml:39 batchNorm
// from batchNorm11Mean [1, 1, 68], tanh12 [B, 1, 68], dtanh12 [B, 1, 68], linear10 [B, 1, 68], batchNorm11ReciprocalDeviation [1, 1, 68] to dbatchNorm11Bias [1, 1, 68], dbatchNorm11Weight [1, 1, 68], dbatchNorm11WeightSum [1, 1, 68]
void tanh12BatchNorm11Backward_dbatchNorm11Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 mean = fetch(batchNorm11Mean, 3, c);
  vec4 dbias = vec4(0.0);
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 activation = fetch(tanh12, 5, b * 68 + c);
    vec4 dy = (row(pass15, 4, 28, 68, b, c) * (1.0 - (activation * activation)));
    dbias += dy;
    sum += (dy * (row(linear10, 4, 0, 68, b, c) - mean));
  }
  r0 = dbias;
  r1 = (fetch(batchNorm11ReciprocalDeviation, 3, c) * sum);
  r2 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh12BatchNorm11Backward_dbatchNorm11Bias(e, o0, o1, o2);
}
`,
    },
    tanh12BatchNorm11Backward_dlinear10: {
      samplers: [
        'parameters',
        'batchNorm11ReciprocalDeviation',
        'dbatchNorm11WeightSum',
        'batchNorm11Mean',
        'dbatchNorm11Bias',
        'tanh12',
        'pass15',
        'linear10',
      ],
      code: `${library}
uniform sampler2D parameters;
uniform sampler2D batchNorm11ReciprocalDeviation;
uniform sampler2D dbatchNorm11WeightSum;
uniform sampler2D batchNorm11Mean;
uniform sampler2D dbatchNorm11Bias;
uniform sampler2D tanh12;
uniform sampler2DArray pass15;
uniform sampler2DArray linear10;
const int batch = 32;
const int p0 = 20400;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:40 tanh
// specs/hierarchical.yaml:39 batchNorm
// from batchNorm11Weight [68], batchNorm11ReciprocalDeviation [1, 1, 68], dbatchNorm11WeightSum [1, 1, 68], batchNorm11Mean [1, 1, 68], dbatchNorm11Bias [1, 1, 68], tanh12 [B, 1, 68], dtanh12 [B, 1, 68], linear10 [B, 1, 68] to dlinear10 [B, 1, 68]
void tanh12BatchNorm11Backward_dlinear10(int e, out vec4 r0) {
  int b = e / 68;
  int c = e % 68;
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm11ReciprocalDeviation, 3, c);
  vec4 dsumOfSquares = (((weight * fetch(dbatchNorm11WeightSum, 3, c)) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / (float(batch) - 1.0));
  vec4 mean = fetch(batchNorm11Mean, 3, c);
  vec4 dsum = ((((-1.0) * (weight * reciprocalDeviation)) * fetch(dbatchNorm11Bias, 3, c)) / float(batch));
  vec4 activation = fetch(tanh12, 5, b * 68 + c);
  vec4 dy = (row(pass15, 4, 28, 68, b, c) * (1.0 - (activation * activation)));
  r0 = ((((dy * weight) * reciprocalDeviation) + (2.0 * (dsumOfSquares * (row(linear10, 4, 0, 68, b, c) - mean)))) + dsum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  tanh12BatchNorm11Backward_dlinear10(e, o0);
}
`,
    },
    linear10InputGradient: {
      samplers: ['dlinear10', 'parameters', 'tanh8'],
      code: `${library}
uniform sampler2D dlinear10;
uniform sampler2D parameters;
uniform sampler2D tanh8;
const int batch = 32;
const int p0 = 11152;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical.yaml:38 linear
// from dlinear10 [B, 1, 68], linear10Weight [68, 136] to dtanh8 [B, 1, 136]
void linear10InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(dlinear10, 5, r * 68 + d);
    vec4 x1 = fetch(dlinear10, 5, 68 + r * 68 + d);
    vec4 x2 = fetch(dlinear10, 5, 136 + r * 68 + d);
    vec4 x3 = fetch(dlinear10, 5, 204 + r * 68 + d);
    vec4 x4 = fetch(dlinear10, 5, 272 + r * 68 + d);
    vec4 x5 = fetch(dlinear10, 5, 340 + r * 68 + d);
    vec4 x6 = fetch(dlinear10, 5, 408 + r * 68 + d);
    vec4 x7 = fetch(dlinear10, 5, 476 + r * 68 + d);
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

// specs/hierarchical.yaml:38 linear
// from dlinear10 [B, 1, 68], tanh8 [B, 2, 68] to dlinear10Weight [68, 136]
void linear10WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dlinear10, 5, r + d * 68);
    vec4 x01 = fetch(dlinear10, 5, 4 + r + d * 68);
    vec4 y0 = fetch(tanh8, 6, c + d * 136);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dlinear10, 5, 68 + r + d * 68);
    vec4 x11 = fetch(dlinear10, 5, 72 + r + d * 68);
    vec4 y1 = fetch(tanh8, 6, 136 + c + d * 136);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dlinear10, 5, 136 + r + d * 68);
    vec4 x21 = fetch(dlinear10, 5, 140 + r + d * 68);
    vec4 y2 = fetch(tanh8, 6, 272 + c + d * 136);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dlinear10, 5, 204 + r + d * 68);
    vec4 x31 = fetch(dlinear10, 5, 208 + r + d * 68);
    vec4 y3 = fetch(tanh8, 6, 408 + c + d * 136);
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
    linear10InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear10WeightGradient(e - 544, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
    },
    tanh8BatchNorm7Backward_dbatchNorm7Bias: {
      samplers: ['batchNorm7Mean', 'tanh8', 'pass18', 'linear6', 'batchNorm7ReciprocalDeviation'],
      code: `${library}
uniform sampler2D batchNorm7Mean;
uniform sampler2D tanh8;
uniform sampler2DArray pass18;
uniform sampler2DArray linear6;
uniform sampler2D batchNorm7ReciprocalDeviation;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/hierarchical.yaml:34 tanh
// specs/hierarchical.yaml:33 batchNorm
// from batchNorm7Mean [1, 1, 68], tanh8 [B, 2, 68], dtanh8 [B, 1, 136], linear6 [B, 2, 68], batchNorm7ReciprocalDeviation [1, 1, 68] to dbatchNorm7Bias [1, 1, 68], dbatchNorm7Weight [1, 1, 68], dbatchNorm7WeightSum [1, 1, 68]
void tanh8BatchNorm7Backward_dbatchNorm7Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 mean = fetch(batchNorm7Mean, 3, c);
  vec4 dbias = vec4(0.0);
  vec4 sum = vec4(0.0);
  for (int n = 0; n < (batch * 2); n++) {
    vec4 activation = fetch(tanh8, 6, n * 68 + c);
    vec4 dy = (striped(pass18, 5, 0, 136, n * 68 + c) * (1.0 - (activation * activation)));
    dbias += dy;
    sum += (dy * (row(linear6, 4, 0, 68, n, c) - mean));
  }
  r0 = dbias;
  r1 = (fetch(batchNorm7ReciprocalDeviation, 3, c) * sum);
  r2 = sum;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  tanh8BatchNorm7Backward_dbatchNorm7Bias(e, o0, o1, o2);
}
`,
    },
    tanh8BatchNorm7Backward_dlinear6: {
      samplers: [
        'parameters',
        'batchNorm7ReciprocalDeviation',
        'dbatchNorm7WeightSum',
        'batchNorm7Mean',
        'dbatchNorm7Bias',
        'tanh8',
        'pass18',
        'linear6',
      ],
      code: `${library}
uniform sampler2D parameters;
uniform sampler2D batchNorm7ReciprocalDeviation;
uniform sampler2D dbatchNorm7WeightSum;
uniform sampler2D batchNorm7Mean;
uniform sampler2D dbatchNorm7Bias;
uniform sampler2D tanh8;
uniform sampler2DArray pass18;
uniform sampler2DArray linear6;
const int batch = 32;
const int p0 = 11016;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:34 tanh
// specs/hierarchical.yaml:33 batchNorm
// from batchNorm7Weight [68], batchNorm7ReciprocalDeviation [1, 1, 68], dbatchNorm7WeightSum [1, 1, 68], batchNorm7Mean [1, 1, 68], dbatchNorm7Bias [1, 1, 68], tanh8 [B, 2, 68], dtanh8 [B, 1, 136], linear6 [B, 2, 68] to dlinear6 [B, 2, 68]
void tanh8BatchNorm7Backward_dlinear6(int e, out vec4 r0) {
  int n = e / 68;
  int c = e % 68;
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm7ReciprocalDeviation, 3, c);
  vec4 dsumOfSquares = (((weight * fetch(dbatchNorm7WeightSum, 3, c)) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / (float((batch * 2)) - 1.0));
  vec4 mean = fetch(batchNorm7Mean, 3, c);
  vec4 dsum = ((((-1.0) * (weight * reciprocalDeviation)) * fetch(dbatchNorm7Bias, 3, c)) / float((batch * 2)));
  vec4 activation = fetch(tanh8, 6, n * 68 + c);
  vec4 dy = (striped(pass18, 5, 0, 136, n * 68 + c) * (1.0 - (activation * activation)));
  r0 = ((((dy * weight) * reciprocalDeviation) + (2.0 * (dsumOfSquares * (row(linear6, 4, 0, 68, n, c) - mean)))) + dsum);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  tanh8BatchNorm7Backward_dlinear6(e, o0);
}
`,
    },
    linear6InputGradient: {
      samplers: ['dlinear6', 'parameters', 'tanh4'],
      code: `${library}
uniform sampler2D dlinear6;
uniform sampler2D parameters;
uniform sampler2D tanh4;
const int batch = 32;
const int p0 = 1768;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical.yaml:32 linear
// from dlinear6 [B, 2, 68], linear6Weight [68, 136] to dtanh4 [B, 2, 136]
void linear6InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(dlinear6, 6, r * 68 + d);
    vec4 x1 = fetch(dlinear6, 6, 68 + r * 68 + d);
    vec4 x2 = fetch(dlinear6, 6, 136 + r * 68 + d);
    vec4 x3 = fetch(dlinear6, 6, 204 + r * 68 + d);
    vec4 x4 = fetch(dlinear6, 6, 272 + r * 68 + d);
    vec4 x5 = fetch(dlinear6, 6, 340 + r * 68 + d);
    vec4 x6 = fetch(dlinear6, 6, 408 + r * 68 + d);
    vec4 x7 = fetch(dlinear6, 6, 476 + r * 68 + d);
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

// specs/hierarchical.yaml:32 linear
// from dlinear6 [B, 2, 68], tanh4 [B, 4, 68] to dlinear6Weight [68, 136]
void linear6WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dlinear6, 6, r + d * 68);
    vec4 x01 = fetch(dlinear6, 6, 4 + r + d * 68);
    vec4 y0 = fetch(tanh4, 6, c + d * 136);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dlinear6, 6, 68 + r + d * 68);
    vec4 x11 = fetch(dlinear6, 6, 72 + r + d * 68);
    vec4 y1 = fetch(tanh4, 6, 136 + c + d * 136);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dlinear6, 6, 136 + r + d * 68);
    vec4 x21 = fetch(dlinear6, 6, 140 + r + d * 68);
    vec4 y2 = fetch(tanh4, 6, 272 + c + d * 136);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dlinear6, 6, 204 + r + d * 68);
    vec4 x31 = fetch(dlinear6, 6, 208 + r + d * 68);
    vec4 y3 = fetch(tanh4, 6, 408 + c + d * 136);
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
    linear6InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear6WeightGradient(e - 1088, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
    },
    tanh4BatchNorm3Backward_dbatchNorm3Bias: {
      samplers: ['batchNorm3Mean', 'tanh4', 'pass21', 'linear2', 'batchNorm3ReciprocalDeviation'],
      code: `${library}
uniform sampler2D batchNorm3Mean;
uniform sampler2D tanh4;
uniform sampler2DArray pass21;
uniform sampler2DArray linear2;
uniform sampler2D batchNorm3ReciprocalDeviation;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// specs/hierarchical.yaml:28 tanh
// specs/hierarchical.yaml:27 batchNorm
// from batchNorm3Mean [1, 1, 68], tanh4 [B, 4, 68], dtanh4 [B, 2, 136], linear2 [B, 4, 68], batchNorm3ReciprocalDeviation [1, 1, 68] to dbatchNorm3Bias [1, 1, 68], dbatchNorm3Weight [1, 1, 68], dbatchNorm3WeightSum [1, 1, 68]
void tanh4BatchNorm3Backward_dbatchNorm3Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 mean = fetch(batchNorm3Mean, 3, c);
  vec4 dbias = vec4(0.0);
  vec4 sum = vec4(0.0);
  for (int n = 0; n < (batch * 4); n++) {
    vec4 activation = fetch(tanh4, 6, n * 68 + c);
    vec4 dy = (striped(pass21, 5, 0, 136, n * 68 + c) * (1.0 - (activation * activation)));
    dbias += dy;
    sum += (dy * (row(linear2, 5, 0, 68, n, c) - mean));
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
        'pass21',
        'linear2',
      ],
      code: `${library}
uniform sampler2D parameters;
uniform sampler2D batchNorm3ReciprocalDeviation;
uniform sampler2D dbatchNorm3WeightSum;
uniform sampler2D batchNorm3Mean;
uniform sampler2D dbatchNorm3Bias;
uniform sampler2D tanh4;
uniform sampler2DArray pass21;
uniform sampler2DArray linear2;
const int batch = 32;
const int p0 = 1632;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:28 tanh
// specs/hierarchical.yaml:27 batchNorm
// from batchNorm3Weight [68], batchNorm3ReciprocalDeviation [1, 1, 68], dbatchNorm3WeightSum [1, 1, 68], batchNorm3Mean [1, 1, 68], dbatchNorm3Bias [1, 1, 68], tanh4 [B, 4, 68], dtanh4 [B, 2, 136], linear2 [B, 4, 68] to dlinear2 [B, 4, 68]
void tanh4BatchNorm3Backward_dlinear2(int e, out vec4 r0) {
  int n = e / 68;
  int c = e % 68;
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm3ReciprocalDeviation, 3, c);
  vec4 dsumOfSquares = (((weight * fetch(dbatchNorm3WeightSum, 3, c)) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / (float((batch * 4)) - 1.0));
  vec4 mean = fetch(batchNorm3Mean, 3, c);
  vec4 dsum = ((((-1.0) * (weight * reciprocalDeviation)) * fetch(dbatchNorm3Bias, 3, c)) / float((batch * 4)));
  vec4 activation = fetch(tanh4, 6, n * 68 + c);
  vec4 dy = (striped(pass21, 5, 0, 136, n * 68 + c) * (1.0 - (activation * activation)));
  r0 = ((((dy * weight) * reciprocalDeviation) + (2.0 * (dsumOfSquares * (row(linear2, 5, 0, 68, n, c) - mean)))) + dsum);
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

// specs/hierarchical.yaml:26 linear
// from dlinear2 [B, 4, 68], linear2Weight [68, 20] to dembedding0 [B, 4, 20]
void linear2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(dlinear2, 6, r * 68 + d);
    vec4 x1 = fetch(dlinear2, 6, 68 + r * 68 + d);
    vec4 x2 = fetch(dlinear2, 6, 136 + r * 68 + d);
    vec4 x3 = fetch(dlinear2, 6, 204 + r * 68 + d);
    vec4 x4 = fetch(dlinear2, 6, 272 + r * 68 + d);
    vec4 x5 = fetch(dlinear2, 6, 340 + r * 68 + d);
    vec4 x6 = fetch(dlinear2, 6, 408 + r * 68 + d);
    vec4 x7 = fetch(dlinear2, 6, 476 + r * 68 + d);
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

// specs/hierarchical.yaml:26 linear
// from dlinear2 [B, 4, 68], embedding0 [B, 8, 10] to dlinear2Weight [68, 20]
void linear2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dlinear2, 6, r + d * 68);
    vec4 x01 = fetch(dlinear2, 6, 4 + r + d * 68);
    vec4 y0 = fetch(pass1, 5, c + d * 20);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dlinear2, 6, 68 + r + d * 68);
    vec4 x11 = fetch(dlinear2, 6, 72 + r + d * 68);
    vec4 y1 = fetch(pass1, 5, 20 + c + d * 20);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dlinear2, 6, 136 + r + d * 68);
    vec4 x21 = fetch(dlinear2, 6, 140 + r + d * 68);
    vec4 y2 = fetch(pass1, 5, 40 + c + d * 20);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dlinear2, 6, 204 + r + d * 68);
    vec4 x31 = fetch(dlinear2, 6, 208 + r + d * 68);
    vec4 y3 = fetch(pass1, 5, 60 + c + d * 20);
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
    linear2InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2WeightGradient(e - 320, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
    },
    embedding0Gradient_dembedding0Weight: {
      samplers: ['examples', 'pass24'],
      code: `${library}
uniform sampler2D examples;
uniform sampler2DArray pass24;
const int batch = 32;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical.yaml:22 embedding
// from tokens [B, 8, 1], dembedding0 [B, 4, 20] to dembedding0Weight [27, 10]
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
  for (int d = 0; d < (batch * 8); d += 4) {
    vec4 names = fetch(examples, 4, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = stripedNear(pass24, 4, 0, 20, c + d * 10);
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
    vec4 y1 = stripedNear(pass24, 4, 0, 20, 10 + c + d * 10);
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
    vec4 y2 = stripedNear(pass24, 4, 0, 20, 20 + c + d * 10);
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
    vec4 y3 = stripedNear(pass24, 4, 0, 20, 30 + c + d * 10);
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
      samplers: [
        'pass21',
        'pass18',
        'pass15',
        'pass24',
        'dembedding0Weight',
        'dbatchNorm3Weight',
        'dbatchNorm3Bias',
        'dbatchNorm7Weight',
        'dbatchNorm7Bias',
        'dbatchNorm11Weight',
        'dbatchNorm11Bias',
      ],
      code: `${library}
uniform sampler2DArray pass21;
uniform sampler2DArray pass18;
uniform sampler2DArray pass15;
uniform sampler2DArray pass24;
uniform sampler2DArray dembedding0Weight;
uniform sampler2D dbatchNorm3Weight;
uniform sampler2D dbatchNorm3Bias;
uniform sampler2D dbatchNorm7Weight;
uniform sampler2D dbatchNorm7Bias;
uniform sampler2D dbatchNorm11Weight;
uniform sampler2D dbatchNorm11Bias;
layout(location = 0) out vec4 o0;

void main() {
  // Every gradient, laid out as the parameters.
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e >= 1768 && e < 11016) { o0 = striped(pass21, 5, 1088, 136, e - 1768); return; } // dlinear6Weight
  if (e >= 11152 && e < 20400) { o0 = striped(pass18, 5, 544, 136, e - 11152); return; } // dlinear10Weight
  if (e >= 20536 && e < 22372) { o0 = striped(pass15, 4, 300, 68, e - 20536); return; } // dlinear13Weight
  if (e >= 272 && e < 1632) { o0 = striped(pass24, 4, 320, 20, e - 272); return; } // dlinear2Weight
  if (e >= 0 && e < 270) { o0 = stripedFour(dembedding0Weight, 2, 0, 10, e, 1); o0 *= vec4(lessThan(lanes + float(e), vec4(270.0))); return; } // dembedding0Weight
  if (e >= 1632 && e < 1700) { o0 = fetch(dbatchNorm3Weight, 3, e - 1632); return; } // dbatchNorm3Weight
  if (e >= 1700 && e < 1768) { o0 = fetch(dbatchNorm3Bias, 3, e - 1700); return; } // dbatchNorm3Bias
  if (e >= 11016 && e < 11084) { o0 = fetch(dbatchNorm7Weight, 3, e - 11016); return; } // dbatchNorm7Weight
  if (e >= 11084 && e < 11152) { o0 = fetch(dbatchNorm7Bias, 3, e - 11084); return; } // dbatchNorm7Bias
  if (e >= 20400 && e < 20468) { o0 = fetch(dbatchNorm11Weight, 3, e - 20400); return; } // dbatchNorm11Weight
  if (e >= 20468 && e < 20536) { o0 = fetch(dbatchNorm11Bias, 3, e - 20468); return; } // dbatchNorm11Bias
  if (e >= 22372 && e < 22399) { o0 = fetch(pass15, 4, e - 22372); return; } // dlinear13Bias
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

// specs/hierarchical.yaml:47 sgd
// from rateOfStep [1, 1, 1], parameters [1, 1, 22400], gradients [1, 1, 22400] to parameters [1, 1, 22400]
void sgdUpdate_parameters(int e, out vec4 r0) {
  int c = e;
  float rate = scalar0;
  r0 = (fetch(parameters, 7, c) - (rate * fetch(gradients, 7, c)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
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
    pass1: { length: 10244, layers: 1 },
    linear2: { length: 4352, layers: 8 },
    tanh4: { length: 34816, layers: 1 },
    linear6: { length: 2176, layers: 8 },
    tanh8: { length: 17408, layers: 1 },
    linear10: { length: 1088, layers: 8 },
    tanh12: { length: 8704, layers: 1 },
    logits: { length: 448, layers: 8 },
    lossSumPart: { length: 128, layers: 1 },
    lossSum: { length: 4, layers: 1 },
    loss: { length: 4, layers: 1 },
  },
  targets: 1024,
  examples: 1152,
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
      reads: ['statistic0', 'statistic68', 'parameters', 'linear2'],
      writes: ['tanh4'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear6Forward',
      reads: ['tanh4', 'parameters'],
      writes: ['linear6'],
      s: 0,
      numbers: [1768],
    },
    {
      shader: 'batchNorm7Tanh8Forward_tanh8',
      reads: ['statistic136', 'statistic204', 'parameters', 'linear6'],
      writes: ['tanh8'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear6Forward',
      reads: ['tanh8', 'parameters'],
      writes: ['linear10'],
      s: 0,
      numbers: [11152],
    },
    {
      shader: 'batchNorm11Tanh12Forward_tanh12',
      reads: ['statistic272', 'statistic340', 'parameters', 'linear10'],
      writes: ['tanh12'],
      s: 0,
      numbers: [],
    },
    {
      shader: 'linear13Forward',
      reads: ['parameters', 'tanh12'],
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

// specs/hierarchical.yaml:22 embedding
// from tokens [B, 8, 1], embedding0Weight [27, 10] to embedding0 [B, 8, 10]
void embedding0Forward_embedding0(int e, out float r0) {
  int n = e / 10;
  int c = e % 10;
  float row_ = at(examples, 5, n);
  r0 = at(parameters, 7, p0 + int(row_) * 10 + c);
}

// loss
// from targets [B, 1, 1] to targetCount [1, 1, 1]
void lossForward_targetCount(int e, out float r0) {
  float count = float(0.0);
  for (int b = 0; b < batch; b++) {
    count += atLeast(at(examples, 5, b + 1024), 0.0);
  }
  r0 = count;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 10240) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 10240; k++) {
      float one0;
      embedding0Forward_embedding0(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 10240;
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

// specs/hierarchical.yaml:26 linear
// from embedding0 [B, 8, 10], linear2Weight [68, 20] to linear2 [B, 4, 68]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(pass1, 6, r * 20 + d);
    vec4 x1 = fetch(pass1, 6, 20 + r * 20 + d);
    vec4 x2 = fetch(pass1, 6, 40 + r * 20 + d);
    vec4 x3 = fetch(pass1, 6, 60 + r * 20 + d);
    vec4 x4 = fetch(pass1, 6, 80 + r * 20 + d);
    vec4 x5 = fetch(pass1, 6, 100 + r * 20 + d);
    vec4 x6 = fetch(pass1, 6, 120 + r * 20 + d);
    vec4 x7 = fetch(pass1, 6, 140 + r * 20 + d);
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
  linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
    },
    batchNorm3Tanh4Forward_tanh4: {
      samplers: ['statistic0', 'statistic68', 'parameters', 'linear2'],
      code: `${library}
uniform sampler2D statistic0;
uniform sampler2D statistic68;
uniform sampler2D parameters;
uniform sampler2DArray linear2;
uniform int batch;
const int p0 = 1632;
const int p1 = 1700;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:27 batchNorm
// specs/hierarchical.yaml:28 tanh
// from batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3Weight [68], batchNorm3Bias [68], linear2 [B, 4, 68] to tanh4 [B, 4, 68]
void batchNorm3Tanh4Forward_tanh4(int e, out vec4 r0) {
  int n = e / 68;
  int c = e % 68;
  vec4 runningMean = fetch(statistic0, 3, c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic68, 3, c) + 0.00001));
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear2, 6, 0, 68, n, c) - runningMean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  batchNorm3Tanh4Forward_tanh4(e, o0);
}
`,
    },
    linear6Forward: {
      samplers: ['tanh4', 'parameters'],
      code: `${library}
uniform sampler2D tanh4;
uniform sampler2D parameters;
uniform int batch;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/hierarchical.yaml:32 linear
// from tanh4 [B, 4, 68], linear6Weight [68, 136] to linear6 [B, 2, 68]
void linear6Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(tanh4, 7, r * 136 + d);
    vec4 x1 = fetch(tanh4, 7, 136 + r * 136 + d);
    vec4 x2 = fetch(tanh4, 7, 272 + r * 136 + d);
    vec4 x3 = fetch(tanh4, 7, 408 + r * 136 + d);
    vec4 x4 = fetch(tanh4, 7, 544 + r * 136 + d);
    vec4 x5 = fetch(tanh4, 7, 680 + r * 136 + d);
    vec4 x6 = fetch(tanh4, 7, 816 + r * 136 + d);
    vec4 x7 = fetch(tanh4, 7, 952 + r * 136 + d);
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
  linear6Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
    },
    batchNorm7Tanh8Forward_tanh8: {
      samplers: ['statistic136', 'statistic204', 'parameters', 'linear6'],
      code: `${library}
uniform sampler2D statistic136;
uniform sampler2D statistic204;
uniform sampler2D parameters;
uniform sampler2DArray linear6;
uniform int batch;
const int p0 = 11016;
const int p1 = 11084;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:33 batchNorm
// specs/hierarchical.yaml:34 tanh
// from batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7Weight [68], batchNorm7Bias [68], linear6 [B, 2, 68] to tanh8 [B, 2, 68]
void batchNorm7Tanh8Forward_tanh8(int e, out vec4 r0) {
  int n = e / 68;
  int c = e % 68;
  vec4 runningMean = fetch(statistic136, 3, c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic204, 3, c) + 0.00001));
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear6, 5, 0, 68, n, c) - runningMean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  batchNorm7Tanh8Forward_tanh8(e, o0);
}
`,
    },
    batchNorm11Tanh12Forward_tanh12: {
      samplers: ['statistic272', 'statistic340', 'parameters', 'linear10'],
      code: `${library}
uniform sampler2D statistic272;
uniform sampler2D statistic340;
uniform sampler2D parameters;
uniform sampler2DArray linear10;
uniform int batch;
const int p0 = 20400;
const int p1 = 20468;
layout(location = 0) out vec4 o0;

// specs/hierarchical.yaml:39 batchNorm
// specs/hierarchical.yaml:40 tanh
// from batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11Weight [68], batchNorm11Bias [68], linear10 [B, 1, 68] to tanh12 [B, 1, 68]
void batchNorm11Tanh12Forward_tanh12(int e, out vec4 r0) {
  int b = e / 68;
  int c = e % 68;
  vec4 runningMean = fetch(statistic272, 3, c);
  vec4 reciprocalDeviation = inversesqrt((fetch(statistic340, 3, c) + 0.00001));
  vec4 weight = fetch(parameters, 7, p0 + c);
  vec4 bias = fetch(parameters, 7, p1 + c);
  r0 = tanh_(((((row(linear10, 5, 0, 68, b, c) - runningMean) * reciprocalDeviation) * weight) + bias));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  batchNorm11Tanh12Forward_tanh12(e, o0);
}
`,
    },
    linear13Forward: {
      samplers: ['parameters', 'tanh12'],
      code: `${library}
uniform sampler2D parameters;
uniform sampler2D tanh12;
uniform int batch;
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

// specs/hierarchical.yaml:43 linear
// from tanh12 [B, 1, 68], linear13Weight [27, 68], linear13Bias [27] to logits [B, 1, 27]
void linear13Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(tanh12, 6, r * 68 + d);
    vec4 x1 = fetch(tanh12, 6, 68 + r * 68 + d);
    vec4 x2 = fetch(tanh12, 6, 136 + r * 68 + d);
    vec4 x3 = fetch(tanh12, 6, 204 + r * 68 + d);
    vec4 x4 = fetch(tanh12, 6, 272 + r * 68 + d);
    vec4 x5 = fetch(tanh12, 6, 340 + r * 68 + d);
    vec4 x6 = fetch(tanh12, 6, 408 + r * 68 + d);
    vec4 x7 = fetch(tanh12, 6, 476 + r * 68 + d);
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
  linear13Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
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
  float target = at(examples, 5, b + 1024);
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
  r0 = (at(lossSum, 0, 0) / max(at(pass1, 6, 10240), 1.0));
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
