// Made by wnc from specs/rnn.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 16388, layers: 1 },
      rnn1: { length: 7424, layers: 8 },
      rnn1_2: { length: 59392, layers: 1 },
      pass5: { length: 56576, layers: 8 },
      lossForward2_sum3: { length: 256, layers: 1 },
      lossForward2_largest: { length: 256, layers: 1 },
      lossForward2_sumPart: { length: 256, layers: 1 },
      pass7: { length: 66308, layers: 1 },
      pass8: { length: 8384, layers: 8 },
      dRnn1_2: { length: 59392, layers: 1 },
      pass11: { length: 10864, layers: 8 },
      pass12: { length: 488, layers: 8 },
      rnn1_2_before: { length: 59392, layers: 1 },
      dRnn1_2_before: { length: 59392, layers: 1 },
      gradients: { length: 77156, layers: 1 },
    },
    targets: 256,
    examples: 512,
    logits: { texture: 'pass5', offset: 0, columns: 27 },
    loss: { texture: 'pass8', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      { shader: 'rnn1Forward', reads: ['parameters', 'pass1'], writes: ['rnn1'], s: 0, numbers: [] },
      {
        shader: 'rnn1Forward2_rnn1_2',
        reads: ['rnn1', 'parameters'],
        writes: ['rnn1_2_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 14,
        numbers: [],
      },
      {
        shader: 'linear2Forward',
        reads: ['parameters', 'rnn1_2'],
        writes: ['pass5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'pass5'],
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
          'pass5',
          'lossForward2_sumPart',
        ],
        writes: ['pass7'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass7', 'pass1', 'parameters', 'rnn1_2'],
        writes: ['pass8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2',
        reads: ['rnn1_2', 'pass8'],
        writes: ['dRnn1_2_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2_before', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2_before', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2_before', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2_before', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2_before', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2_before', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2_before', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'rnn1Backward_dRnn1_2_2',
        reads: ['dRnn1_2_before', 'parameters', 'rnn1_2', 'pass8'],
        writes: ['dRnn1_2'],
        s: 14,
        numbers: [],
      },
      {
        shader: 'rnn1WeightGradient',
        reads: ['dRnn1_2', 'pass7', 'parameters', 'pass1'],
        writes: ['pass11'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'pass11'],
        writes: ['pass12'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients',
        reads: ['pass11', 'pass8', 'pass12'],
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

// specs/rnn.yaml:17 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 64] to embedding0 [B, 16, 64]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 64;
  int c = e % 64;
  float row_ = at(examples, 4, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 64 + c);
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
      rnn1Forward: {
        samplers: ['parameters', 'pass1'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 70400;
const int p1 = 1728;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/rnn.yaml:18 rnn
// from embedding0 [B, 16, 64], rnn1WeightIhL0 [232, 64], rnn1BiasIhL0 [232] to rnn1 [B, 16, 232]
void rnn1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 232 * 8;
  int c = e % 232;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(pass1, 7, 4 + r * 64 + d);
    vec4 x1 = fetch(pass1, 7, 4 + 64 + r * 64 + d);
    vec4 x2 = fetch(pass1, 7, 4 + 128 + r * 64 + d);
    vec4 x3 = fetch(pass1, 7, 4 + 192 + r * 64 + d);
    vec4 x4 = fetch(pass1, 7, 4 + 256 + r * 64 + d);
    vec4 x5 = fetch(pass1, 7, 4 + 320 + r * 64 + d);
    vec4 x6 = fetch(pass1, 7, 4 + 384 + r * 64 + d);
    vec4 x7 = fetch(pass1, 7, 4 + 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 64 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 64 + c * 64 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 128 + c * 64 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 192 + c * 64 + d);
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
  rnn1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      rnn1Forward2_rnn1_2: {
        samplers: ['rnn1', 'parameters'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray rnn1;
uniform sampler2D parameters;
const int p0 = 70632;
layout(location = 0) out vec4 o0;

// specs/rnn.yaml:18 rnn
// from rnn1 [B, 16, 232], rnn1BiasHhL0 [232] to rnn1_2 [B, 16, 232]
void rnn1Forward2_rnn1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3712;
    int j = e % 3712;
    if (b < batch && j < 232) {
      float sum = 0.0;
      r0 = tanh_(((row(rnn1, 6, 0, 232, b * 16, j) + fetch(parameters, 8, p0 + j)) + sum));
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rnn1Forward2_rnn1_2(e, o0);
}
`,
      },
      rnn1Forward2_rnn1_2_2: {
        samplers: ['rnn1_2', 'parameters', 'rnn1'],
        code: `${library}
const int batch = 16;
uniform sampler2D rnn1_2;
uniform sampler2D parameters;
uniform sampler2DArray rnn1;
const int p0 = 16576;
const int p1 = 70632;
layout(location = 0) out vec4 o0;

// specs/rnn.yaml:18 rnn
// from rnn1WeightHhL0 [232, 232], rnn1_2 [B, 16, 232], rnn1 [B, 16, 232], rnn1BiasHhL0 [232] to rnn1_2 [B, 16, 232]
void rnn1Forward2_rnn1_2_2(int e, out vec4 r0) {
  r0 = fetch(rnn1_2, 7, e);
  {
    int rest = e - (s * 232 + 232);
    int b = rest / 3712;
    int j = rest % 3712;
    if (rest >= 0 && b < batch && j < 232) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 232; k++) {
        sum += (four(parameters, 8, p0 + j * 232 + k, 232) * at(rnn1_2, 7, b * 3712 + s * 232 + k));
      }
      r0 = tanh_(((row(rnn1, 6, 0, 232, b * 16 + s + 1, j) + fetch(parameters, 8, p1 + j)) + sum));
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rnn1Forward2_rnn1_2_2(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'rnn1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D rnn1_2;
const int p0 = 77128;
const int p1 = 70864;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/rnn.yaml:19 linear
// from rnn1_2 [B, 16, 232], linear2Weight [27, 232], linear2Bias [27] to linear2 [B, 16, 27]
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
  for (int d = 0; d < 232; d += 4) {
    vec4 x0 = fetch(rnn1_2, 7, r * 232 + d);
    vec4 x1 = fetch(rnn1_2, 7, 232 + r * 232 + d);
    vec4 x2 = fetch(rnn1_2, 7, 464 + r * 232 + d);
    vec4 x3 = fetch(rnn1_2, 7, 696 + r * 232 + d);
    vec4 x4 = fetch(rnn1_2, 7, 928 + r * 232 + d);
    vec4 x5 = fetch(rnn1_2, 7, 1160 + r * 232 + d);
    vec4 x6 = fetch(rnn1_2, 7, 1392 + r * 232 + d);
    vec4 x7 = fetch(rnn1_2, 7, 1624 + r * 232 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 232 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 232 + c * 232 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 464 + c * 232 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 696 + c * 232 + d);
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

// specs/rnn.yaml:18 rnn
// from rnn1_2 [B, 16, 232] to dRnn1_3 [B, 15, 232]
void rnn1Backward2_dRnn1_3(int e, out vec4 r0) {
  int b = e / 3480;
  int t = (e % 3480) / 232;
  int c = e % 232;
  r0 = fetch(rnn1_2, 7, b * 3712 + t * 232 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 896) {
    linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    rnn1Backward2_dRnn1_3(e - 896, o0);
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
      lossForward2_lossForward2_sum3: {
        samplers: ['examples', 'pass5'],
        code: `${library}
const int batch = 16;
uniform sampler2D examples;
uniform sampler2DArray pass5;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// loss
// from targets [B, 16, 1], linear2 [B, 16, 27] to lossForward2_sum3 [B, 16], lossForward2_largest [B, 16], lossForward2_sumPart [B, 16]
void lossForward2_lossForward2_sum3(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int n = e;
  vec4 largest = vec4(-3.4e38);
  vec4 sum2 = vec4(0.0);
  vec4 target = fetch(examples, 4, n + 256);
  for (int c = 0; c < 27; c++) {
    vec4 total = stripedFour(pass5, 7, 0, 27, n * 27 + c, 27);
    largest = max(largest, total);
    sum2 += (same(vec4(float(c)), target) * total);
  }
  vec4 sum3 = vec4(0.0);
  for (int c = 0; c < 27; c++) {
    vec4 power_ = exp((stripedFour(pass5, 7, 0, 27, n * 27 + c, 27) - largest));
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
      lossForward2_dLinear2: {
        samplers: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'pass5',
          'lossForward2_sumPart',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D lossForward2_largest;
uniform sampler2D examples;
uniform sampler2D lossForward2_sum3;
uniform sampler2D pass1;
uniform sampler2DArray pass5;
uniform sampler2D lossForward2_sumPart;
layout(location = 0) out vec4 o0;

// loss
// from lossForward2_largest [B, 16], targets [B, 16, 1], lossForward2_sum3 [B, 16], lossCount [1, 1, 1], linear2 [B, 16, 27] to dLinear2 [B, 16, 27]
void lossForward2_dLinear2(int e, out float r0) {
  int n = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 3, n);
  float target = at(examples, 4, n + 256);
  float sum3 = at(lossForward2_sum3, 3, n);
  float dLog = ((1.0 / at(pass1, 7, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(pass5, 7, 0, 28, n, c) - largest));
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

// specs/rnn.yaml:18 rnn
// from dRnn1_3 [B, 15, 232] to dRnn1_4 [B, 16, 232]
void rnn1Backward3_dRnn1_4(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (232);
    int b = rest / 3712;
    int t = (rest % 3712) / 232;
    int c = rest % 232;
    if (rest >= 0 && b < batch && t < 15 && c < 232) {
      r0 = fetch(pass5, 7, b * 3480 + t * 232 + c + 896);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 6912) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 6912; k++) {
      float one0;
      lossForward2_dLinear2(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else if (e < 6916) {
    vec4 v0 = vec4(0.0);
    int first = e - 6912;
    for (int k = 0; k < 4 && first + k < 1; k++) {
      float one0;
      lossForward2_loss(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    rnn1Backward3_dRnn1_4(e - 6916, o0);
  }
}
`,
      },
      lossForward3_loss2: {
        samplers: ['pass7', 'pass1', 'parameters', 'rnn1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass7;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D rnn1_2;
const int p0 = 70864;
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
  float sum = at(pass7, 8, 6912);
  float count = at(pass1, 7, 0);
  r0 = (sum / count);
}

// specs/rnn.yaml:19 linear
// from dLinear2 [B, 16, 27] to dLinear2Bias [1, 1, 27]
void linear2Backward_dLinear2Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass7, 8, n * 27 + c);
  }
  r0 = dBias;
}

// specs/rnn.yaml:19 linear
// from dLinear2 [B, 16, 27], linear2Weight [27, 232] to dRnn1 [B, 16, 232]
void linear2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 232 * 8;
  int c = e % 232;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass7, 8, r * 27 + d);
    vec4 x1 = near(pass7, 8, 27 + r * 27 + d);
    vec4 x2 = near(pass7, 8, 54 + r * 27 + d);
    vec4 x3 = near(pass7, 8, 81 + r * 27 + d);
    vec4 x4 = near(pass7, 8, 108 + r * 27 + d);
    vec4 x5 = near(pass7, 8, 135 + r * 27 + d);
    vec4 x6 = near(pass7, 8, 162 + r * 27 + d);
    vec4 x7 = near(pass7, 8, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 232);
    vec4 y1 = fetch(parameters, 8, p0 + 232 + c + d * 232);
    vec4 y2 = fetch(parameters, 8, p0 + 464 + c + d * 232);
    vec4 y3 = fetch(parameters, 8, p0 + 696 + c + d * 232);
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
    vec4 x00 = four(pass7, 8, r * 27 + d, 27);
    vec4 x01 = four(pass7, 8, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 232);
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

// specs/rnn.yaml:19 linear
// from dLinear2 [B, 16, 27], rnn1_2 [B, 16, 232] to dLinear2Weight [27, 232]
void linear2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 232 * 8;
  int c = e % 232;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = near(pass7, 8, r + d * 27);
    vec4 x01 = near(pass7, 8, 4 + r + d * 27);
    vec4 y0 = fetch(rnn1_2, 7, c + d * 232);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass7, 8, 27 + r + d * 27);
    vec4 x11 = near(pass7, 8, 31 + r + d * 27);
    vec4 y1 = fetch(rnn1_2, 7, 232 + c + d * 232);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass7, 8, 54 + r + d * 27);
    vec4 x21 = near(pass7, 8, 58 + r + d * 27);
    vec4 y2 = fetch(rnn1_2, 7, 464 + c + d * 232);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass7, 8, 81 + r + d * 27);
    vec4 x31 = near(pass7, 8, 85 + r + d * 27);
    vec4 y3 = fetch(rnn1_2, 7, 696 + c + d * 232);
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
  } else if (e < 7456) {
    linear2InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2WeightGradient(e - 7456, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      rnn1Backward_dRnn1_2: {
        samplers: ['rnn1_2', 'pass8'],
        code: `${library}
const int batch = 16;
uniform sampler2D rnn1_2;
uniform sampler2DArray pass8;
layout(location = 0) out vec4 o0;

// specs/rnn.yaml:18 rnn
// from rnn1_2 [B, 16, 232], dRnn1 [B, 16, 232] to dRnn1_2 [B, 16, 232]
void rnn1Backward_dRnn1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (3480);
    int b = rest / 3712;
    int j = rest % 3712;
    if (rest >= 0 && b < batch && j < 232) {
      float sum = 0.0;
      vec4 y = fetch(rnn1_2, 7, b * 3712 + j + 3480);
      r0 = ((row(pass8, 6, 32, 232, b * 16 + 15, j) + sum) * (1.0 - (y * y)));
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rnn1Backward_dRnn1_2(e, o0);
}
`,
      },
      rnn1Backward_dRnn1_2_2: {
        samplers: ['dRnn1_2', 'parameters', 'rnn1_2', 'pass8'],
        code: `${library}
const int batch = 16;
uniform sampler2D dRnn1_2;
uniform sampler2D parameters;
uniform sampler2D rnn1_2;
uniform sampler2DArray pass8;
const int p0 = 16576;
layout(location = 0) out vec4 o0;

// specs/rnn.yaml:18 rnn
// from rnn1WeightHhL0 [232, 232], dRnn1_2 [B, 16, 232], rnn1_2 [B, 16, 232], dRnn1 [B, 16, 232] to dRnn1_2 [B, 16, 232]
void rnn1Backward_dRnn1_2_2(int e, out vec4 r0) {
  r0 = fetch(dRnn1_2, 7, e);
  {
    int rest = e - (s * -232 + 3248);
    int b = rest / 3712;
    int j = rest % 3712;
    if (rest >= 0 && b < batch && j < 232) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 232; k++) {
        sum += (fetch(parameters, 8, p0 + k * 232 + j) * at(dRnn1_2, 7, b * 3712 + s * -232 + k + 3480));
      }
      vec4 y = fetch(rnn1_2, 7, b * 3712 + s * -232 + j + 3248);
      r0 = ((row(pass8, 6, 32, 232, b * 16 + s * -1 + 14, j) + sum) * (1.0 - (y * y)));
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  rnn1Backward_dRnn1_2_2(e, o0);
}
`,
      },
      rnn1WeightGradient: {
        samplers: ['dRnn1_2', 'pass7', 'parameters', 'pass1'],
        code: `${library}
const int batch = 16;
uniform sampler2D dRnn1_2;
uniform sampler2D pass7;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 1728;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/rnn.yaml:18 rnn
// from dRnn1_2 [B, 16, 232], dRnn1_4 [B, 16, 232] to dRnn1WeightHhL0 [232, 232]
void rnn1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 232 * 8;
  int c = e % 232;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dRnn1_2, 7, r + d * 232);
    vec4 x01 = fetch(dRnn1_2, 7, 4 + r + d * 232);
    vec4 y0 = fetch(pass7, 8, 6916 + c + d * 232);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dRnn1_2, 7, 232 + r + d * 232);
    vec4 x11 = fetch(dRnn1_2, 7, 236 + r + d * 232);
    vec4 y1 = fetch(pass7, 8, 6916 + 232 + c + d * 232);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dRnn1_2, 7, 464 + r + d * 232);
    vec4 x21 = fetch(dRnn1_2, 7, 468 + r + d * 232);
    vec4 y2 = fetch(pass7, 8, 6916 + 464 + c + d * 232);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dRnn1_2, 7, 696 + r + d * 232);
    vec4 x31 = fetch(dRnn1_2, 7, 700 + r + d * 232);
    vec4 y3 = fetch(pass7, 8, 6916 + 696 + c + d * 232);
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

// specs/rnn.yaml:18 rnn
// from dRnn1_2 [B, 16, 232] to dRnn1BiasIhL0 [1, 1, 232]
void rnn1Backward4_dRnn1BiasIhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dRnn = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dRnn += fetch(dRnn1_2, 7, n * 232 + c);
  }
  r0 = dRnn;
}

// specs/rnn.yaml:18 rnn
// from dRnn1_2 [B, 16, 232], rnn1WeightIhL0 [232, 64] to dEmbedding0 [B, 16, 64]
void rnn1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 232; d += 4) {
    vec4 x0 = fetch(dRnn1_2, 7, r * 232 + d);
    vec4 x1 = fetch(dRnn1_2, 7, 232 + r * 232 + d);
    vec4 x2 = fetch(dRnn1_2, 7, 464 + r * 232 + d);
    vec4 x3 = fetch(dRnn1_2, 7, 696 + r * 232 + d);
    vec4 x4 = fetch(dRnn1_2, 7, 928 + r * 232 + d);
    vec4 x5 = fetch(dRnn1_2, 7, 1160 + r * 232 + d);
    vec4 x6 = fetch(dRnn1_2, 7, 1392 + r * 232 + d);
    vec4 x7 = fetch(dRnn1_2, 7, 1624 + r * 232 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 64);
    vec4 y1 = fetch(parameters, 8, p0 + 64 + c + d * 64);
    vec4 y2 = fetch(parameters, 8, p0 + 128 + c + d * 64);
    vec4 y3 = fetch(parameters, 8, p0 + 192 + c + d * 64);
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

// specs/rnn.yaml:18 rnn
// from dRnn1_2 [B, 16, 232], embedding0 [B, 16, 64] to dRnn1WeightIhL0 [232, 64]
void rnn1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dRnn1_2, 7, r + d * 232);
    vec4 x01 = fetch(dRnn1_2, 7, 4 + r + d * 232);
    vec4 y0 = fetch(pass1, 7, 4 + c + d * 64);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dRnn1_2, 7, 232 + r + d * 232);
    vec4 x11 = fetch(dRnn1_2, 7, 236 + r + d * 232);
    vec4 y1 = fetch(pass1, 7, 4 + 64 + c + d * 64);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dRnn1_2, 7, 464 + r + d * 232);
    vec4 x21 = fetch(dRnn1_2, 7, 468 + r + d * 232);
    vec4 y2 = fetch(pass1, 7, 4 + 128 + c + d * 64);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dRnn1_2, 7, 696 + r + d * 232);
    vec4 x31 = fetch(dRnn1_2, 7, 700 + r + d * 232);
    vec4 y3 = fetch(pass1, 7, 4 + 192 + c + d * 64);
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
  if (e < 6728) {
    rnn1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 6960) {
    rnn1Backward4_dRnn1BiasIhL0(e - 6728, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 9008) {
    rnn1InputGradient(e - 6960, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    rnn1WeightGradient2(e - 9008, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'pass11'],
        code: `${library}
const int batch = 16;
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

// specs/rnn.yaml:17 embedding
// from tokens [B, 16, 1], dEmbedding0 [B, 16, 64] to dEmbedding0Weight [27, 64]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
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
    vec4 y0 = striped(pass11, 6, 6960, 64, c + d * 64);
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
    vec4 y1 = striped(pass11, 6, 6960, 64, 64 + c + d * 64);
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
    vec4 y2 = striped(pass11, 6, 6960, 64, 128 + c + d * 64);
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
    vec4 y3 = striped(pass11, 6, 6960, 64, 192 + c + d * 64);
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

// specs/rnn.yaml:18 rnn
// from dRnn1BiasIhL0 [1, 1, 232] to dRnn1BiasHhL0 [232]
void rnn1Backward5_dRnn1BiasHhL0(int e, out vec4 r0) {
  int i = e;
  r0 = fetch(pass11, 6, i + 6728);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  if (e < 256) {
    embedding0Gradient_dEmbedding0Weight(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    rnn1Backward5_dRnn1BiasHhL0(e - 256, o0);
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
      gradients: {
        samplers: ['pass11', 'pass8', 'pass12'],
        code: `${library}
uniform sampler2DArray pass11;
uniform sampler2DArray pass8;
uniform sampler2DArray pass12;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 16576 && e < 70400) { o0 = striped(pass11, 6, 0, 232, e - 16576); return; } // dRnn1WeightHhL0
  if (e >= 1728 && e < 16576) { o0 = striped(pass11, 6, 9008, 64, e - 1728); return; } // dRnn1WeightIhL0
  if (e >= 70864 && e < 77128) { o0 = striped(pass8, 6, 7456, 232, e - 70864); return; } // dLinear2Weight
  if (e >= 0 && e < 1728) { o0 = striped(pass12, 4, 0, 64, e); return; } // dEmbedding0Weight
  if (e >= 70400 && e < 70632) { o0 = fetch(pass11, 6, e - 70400 + 6728); return; } // dRnn1BiasIhL0
  if (e >= 70632 && e < 70864) { o0 = fetch(pass12, 4, e - 70632 + 256); return; } // dRnn1BiasHhL0
  if (e >= 77128 && e < 77155) { o0 = fetch(pass8, 6, e - 77128 + 4); return; } // dLinear2Bias
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
      pass1: { length: 131076, layers: 1 },
      rnn1: { length: 59392, layers: 8 },
      rnn1_2: { length: 475136, layers: 1 },
      linear2: { length: 7168, layers: 8 },
      lossForward2_sumPart: { length: 2048, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
      rnn1_2_before: { length: 475136, layers: 1 },
    },
    targets: 2048,
    examples: 4096,
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
      { shader: 'rnn1Forward', reads: ['parameters', 'pass1'], writes: ['rnn1'], s: 0, numbers: [] },
      {
        shader: 'rnn1Forward2_rnn1_2',
        reads: ['rnn1', 'parameters'],
        writes: ['rnn1_2_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2', 'parameters', 'rnn1'],
        writes: ['rnn1_2_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'rnn1Forward2_rnn1_2_2',
        reads: ['rnn1_2_before', 'parameters', 'rnn1'],
        writes: ['rnn1_2'],
        s: 14,
        numbers: [],
      },
      {
        shader: 'linear2Forward',
        reads: ['parameters', 'rnn1_2'],
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
// from targets [B, 16, 1] to loss [1, 1, 1]
void lossForward_loss(int e, out float r0) {
  float sum = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    sum += notNegative(at(examples, 5, n + 2048));
  }
  r0 = sum;
}

// specs/rnn.yaml:17 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 64] to embedding0 [B, 16, 64]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 64;
  int c = e % 64;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 64 + c);
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
      rnn1Forward: {
        samplers: ['parameters', 'pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 70400;
const int p1 = 1728;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/rnn.yaml:18 rnn
// from embedding0 [B, 16, 64], rnn1WeightIhL0 [232, 64], rnn1BiasIhL0 [232] to rnn1 [B, 16, 232]
void rnn1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 232 * 8;
  int c = e % 232;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(pass1, 8, 4 + r * 64 + d);
    vec4 x1 = fetch(pass1, 8, 4 + 64 + r * 64 + d);
    vec4 x2 = fetch(pass1, 8, 4 + 128 + r * 64 + d);
    vec4 x3 = fetch(pass1, 8, 4 + 192 + r * 64 + d);
    vec4 x4 = fetch(pass1, 8, 4 + 256 + r * 64 + d);
    vec4 x5 = fetch(pass1, 8, 4 + 320 + r * 64 + d);
    vec4 x6 = fetch(pass1, 8, 4 + 384 + r * 64 + d);
    vec4 x7 = fetch(pass1, 8, 4 + 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 64 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 64 + c * 64 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 128 + c * 64 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 192 + c * 64 + d);
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
  rnn1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      rnn1Forward2_rnn1_2: {
        samplers: ['rnn1', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2DArray rnn1;
uniform sampler2D parameters;
const int p0 = 70632;
layout(location = 0) out vec4 o0;

// specs/rnn.yaml:18 rnn
// from rnn1 [B, 16, 232], rnn1BiasHhL0 [232] to rnn1_2 [B, 16, 232]
void rnn1Forward2_rnn1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 3712;
    int j = e % 3712;
    if (b < batch && j < 232) {
      float sum = 0.0;
      r0 = tanh_(((row(rnn1, 7, 0, 232, b * 16, j) + fetch(parameters, 8, p0 + j)) + sum));
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  rnn1Forward2_rnn1_2(e, o0);
}
`,
      },
      rnn1Forward2_rnn1_2_2: {
        samplers: ['rnn1_2', 'parameters', 'rnn1'],
        code: `${library}
uniform int batch;
uniform sampler2D rnn1_2;
uniform sampler2D parameters;
uniform sampler2DArray rnn1;
const int p0 = 16576;
const int p1 = 70632;
layout(location = 0) out vec4 o0;

// specs/rnn.yaml:18 rnn
// from rnn1WeightHhL0 [232, 232], rnn1_2 [B, 16, 232], rnn1 [B, 16, 232], rnn1BiasHhL0 [232] to rnn1_2 [B, 16, 232]
void rnn1Forward2_rnn1_2_2(int e, out vec4 r0) {
  r0 = fetch(rnn1_2, 9, e);
  {
    int rest = e - (s * 232 + 232);
    int b = rest / 3712;
    int j = rest % 3712;
    if (rest >= 0 && b < batch && j < 232) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 232; k++) {
        sum += (four(parameters, 8, p0 + j * 232 + k, 232) * at(rnn1_2, 9, b * 3712 + s * 232 + k));
      }
      r0 = tanh_(((row(rnn1, 7, 0, 232, b * 16 + s + 1, j) + fetch(parameters, 8, p1 + j)) + sum));
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 9) + int(gl_FragCoord.x)) * 4;
  rnn1Forward2_rnn1_2_2(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'rnn1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D rnn1_2;
const int p0 = 77128;
const int p1 = 70864;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/rnn.yaml:19 linear
// from rnn1_2 [B, 16, 232], linear2Weight [27, 232], linear2Bias [27] to linear2 [B, 16, 27]
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
  for (int d = 0; d < 232; d += 4) {
    vec4 x0 = fetch(rnn1_2, 9, r * 232 + d);
    vec4 x1 = fetch(rnn1_2, 9, 232 + r * 232 + d);
    vec4 x2 = fetch(rnn1_2, 9, 464 + r * 232 + d);
    vec4 x3 = fetch(rnn1_2, 9, 696 + r * 232 + d);
    vec4 x4 = fetch(rnn1_2, 9, 928 + r * 232 + d);
    vec4 x5 = fetch(rnn1_2, 9, 1160 + r * 232 + d);
    vec4 x6 = fetch(rnn1_2, 9, 1392 + r * 232 + d);
    vec4 x7 = fetch(rnn1_2, 9, 1624 + r * 232 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 232 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 232 + c * 232 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 464 + c * 232 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 696 + c * 232 + d);
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
      lossForward2_lossForward2_sumPart: {
        samplers: ['examples', 'linear2'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2DArray linear2;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 16, 1], linear2 [B, 16, 27] to lossForward2_sumPart [B, 16]
void lossForward2_lossForward2_sumPart(int e, out vec4 r0) {
  int n = e;
  vec4 largest = vec4(-3.4e38);
  vec4 sum2 = vec4(0.0);
  vec4 target = fetch(examples, 5, n + 2048);
  for (int c = 0; c < 27; c++) {
    vec4 total = stripedFour(linear2, 6, 0, 27, n * 27 + c, 27);
    largest = max(largest, total);
    sum2 += (same(vec4(float(c)), target) * total);
  }
  vec4 sum3 = vec4(0.0);
  for (int c = 0; c < 27; c++) {
    sum3 += exp((stripedFour(linear2, 6, 0, 27, n * 27 + c, 27) - largest));
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
