// Made by wnc from specs/lstm.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 12292, layers: 1 },
      lstm1: { length: 14336, layers: 8 },
      lstm1_2: { length: 172032, layers: 1 },
      lstm1_3: { length: 28672, layers: 1 },
      pass6: { length: 27776, layers: 8 },
      lossForward2_sum3: { length: 256, layers: 1 },
      lossForward2_largest: { length: 256, layers: 1 },
      lossForward2_sumPart: { length: 256, layers: 1 },
      pass8: { length: 35588, layers: 1 },
      pass9: { length: 4064, layers: 8 },
      dLstm1_2: { length: 172032, layers: 1 },
      dLstm1_3: { length: 28672, layers: 1 },
      dLstm1_4: { length: 143360, layers: 1 },
      dLstm1_5: { length: 114688, layers: 1 },
      pass16: { length: 10944, layers: 8 },
      pass17: { length: 640, layers: 8 },
      lstm1_2_before: { length: 172032, layers: 1 },
      dLstm1_4_before: { length: 143360, layers: 1 },
      gradients: { length: 76924, layers: 1 },
    },
    targets: 256,
    examples: 512,
    logits: { texture: 'pass6', offset: 0, columns: 27 },
    loss: { texture: 'pass9', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      { shader: 'lstm1Forward', reads: ['parameters', 'pass1'], writes: ['lstm1'], s: 0, numbers: [] },
      {
        shader: 'lstm1Forward2_lstm1_2',
        reads: ['lstm1', 'parameters'],
        writes: ['lstm1_2_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 14,
        numbers: [],
      },
      { shader: 'lstm1Forward3_lstm1_3', reads: ['lstm1_2'], writes: ['lstm1_3'], s: 0, numbers: [] },
      {
        shader: 'linear2Forward',
        reads: ['parameters', 'lstm1_3'],
        writes: ['pass6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'pass6'],
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
          'pass6',
          'lossForward2_sumPart',
        ],
        writes: ['pass8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass8', 'pass1', 'parameters', 'lstm1_3'],
        writes: ['pass9'],
        s: 0,
        numbers: [],
      },
      { shader: 'lstm1Backward_dLstm1_2', reads: ['pass9'], writes: ['dLstm1_2'], s: 0, numbers: [] },
      {
        shader: 'lstm1Forward3_lstm1_3',
        reads: ['dLstm1_2'],
        writes: ['dLstm1_3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4',
        reads: ['dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4_before', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4_before', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4_before', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4_before', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4_before', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4_before', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4_before', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_2',
        reads: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'lstm1Backward3_dLstm1_4_3',
        reads: ['dLstm1_4_before', 'parameters', 'dLstm1_3', 'lstm1_2'],
        writes: ['dLstm1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1Backward4_dLstm1_5',
        reads: ['dLstm1_4'],
        writes: ['dLstm1_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1WeightGradient',
        reads: ['dLstm1_5', 'pass8', 'parameters', 'pass1'],
        writes: ['pass16'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'pass16'],
        writes: ['pass17'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients',
        reads: ['pass16', 'pass9', 'pass17'],
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

// specs/lstm.yaml:21 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 48] to embedding0 [B, 16, 48]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 48;
  int c = e % 48;
  float row_ = at(examples, 4, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 48 + c);
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
      lstm1Forward: {
        samplers: ['parameters', 'pass1'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 72976;
const int p1 = 1296;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/lstm.yaml:22 lstm
// from embedding0 [B, 16, 48], lstm1WeightIhL0 [448, 48], lstm1BiasIhL0 [448] to lstm1 [B, 16, 448]
void lstm1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 448 * 8;
  int c = e % 448;
  r0 = fetch(parameters, 8, p0 + c);
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
  lstm1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lstm1Forward2_lstm1_2: {
        samplers: ['lstm1', 'parameters'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray lstm1;
uniform sampler2D parameters;
const int p0 = 73424;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from lstm1 [B, 16, 448], lstm1BiasHhL0 [448] to lstm1_2 [B, 16, 672]
void lstm1Forward2_lstm1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 10752;
    int j = e % 10752;
    if (b < batch && j < 112) {
      float sumI = 0.0;
      float sumG = 0.0;
      float sumO = 0.0;
      vec4 i = sigmoid(((row(lstm1, 6, 0, 448, b * 16, j) + fetch(parameters, 8, p0 + j)) + sumI));
      vec4 g = tanh_(((row(lstm1, 6, 0, 448, b * 16, j + 224) + fetch(parameters, 8, p0 + j + 224)) + sumG));
      vec4 o = sigmoid(((row(lstm1, 6, 0, 448, b * 16, j + 336) + fetch(parameters, 8, p0 + j + 336)) + sumO));
      vec4 c = (i * g);
      r0 = (o * tanh_(c));
    }
  }
  {
    int rest = e - (112);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumI = 0.0;
      float sumG = 0.0;
      vec4 i = sigmoid(((row(lstm1, 6, 0, 448, b * 16, j) + fetch(parameters, 8, p0 + j)) + sumI));
      vec4 g = tanh_(((row(lstm1, 6, 0, 448, b * 16, j + 224) + fetch(parameters, 8, p0 + j + 224)) + sumG));
      vec4 c = (i * g);
      r0 = c;
    }
  }
  {
    int rest = e - (224);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumI = 0.0;
      vec4 i = sigmoid(((row(lstm1, 6, 0, 448, b * 16, j) + fetch(parameters, 8, p0 + j)) + sumI));
      r0 = i;
    }
  }
  {
    int rest = e - (336);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumF = 0.0;
      vec4 f = sigmoid(((row(lstm1, 6, 0, 448, b * 16, j + 112) + fetch(parameters, 8, p0 + j + 112)) + sumF));
      r0 = f;
    }
  }
  {
    int rest = e - (448);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumG = 0.0;
      vec4 g = tanh_(((row(lstm1, 6, 0, 448, b * 16, j + 224) + fetch(parameters, 8, p0 + j + 224)) + sumG));
      r0 = g;
    }
  }
  {
    int rest = e - (560);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumO = 0.0;
      vec4 o = sigmoid(((row(lstm1, 6, 0, 448, b * 16, j + 336) + fetch(parameters, 8, p0 + j + 336)) + sumO));
      r0 = o;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Forward2_lstm1_2(e, o0);
}
`,
      },
      lstm1Forward2_lstm1_2_2: {
        samplers: ['lstm1_2', 'parameters', 'lstm1'],
        code: `${library}
const int batch = 16;
uniform sampler2D lstm1_2;
uniform sampler2D parameters;
uniform sampler2DArray lstm1;
const int p0 = 22800;
const int p1 = 73424;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from lstm1WeightHhL0 [448, 112], lstm1_2 [B, 16, 672], lstm1 [B, 16, 448], lstm1BiasHhL0 [448] to lstm1_2 [B, 16, 672]
void lstm1Forward2_lstm1_2_2(int e, out vec4 r0) {
  r0 = fetch(lstm1_2, 8, e);
  {
    int rest = e - (s * 672 + 672);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumI = vec4(0.0);
      vec4 sumF = vec4(0.0);
      vec4 sumG = vec4(0.0);
      vec4 sumO = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumI += (four(parameters, 8, p0 + j * 112 + k, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
        sumF += (four(parameters, 8, p0 + j * 112 + k + 12544, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
        sumG += (four(parameters, 8, p0 + j * 112 + k + 25088, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
        sumO += (four(parameters, 8, p0 + j * 112 + k + 37632, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
      }
      vec4 i = sigmoid(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j) + fetch(parameters, 8, p1 + j)) + sumI));
      vec4 f = sigmoid(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j + 112) + fetch(parameters, 8, p1 + j + 112)) + sumF));
      vec4 g = tanh_(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j + 224) + fetch(parameters, 8, p1 + j + 224)) + sumG));
      vec4 o = sigmoid(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j + 336) + fetch(parameters, 8, p1 + j + 336)) + sumO));
      vec4 c = ((f * fetch(lstm1_2, 8, b * 10752 + s * 672 + j + 112)) + (i * g));
      r0 = (o * tanh_(c));
    }
  }
  {
    int rest = e - (s * 672 + 784);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumI = vec4(0.0);
      vec4 sumF = vec4(0.0);
      vec4 sumG = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumI += (four(parameters, 8, p0 + j * 112 + k, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
        sumF += (four(parameters, 8, p0 + j * 112 + k + 12544, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
        sumG += (four(parameters, 8, p0 + j * 112 + k + 25088, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
      }
      vec4 i = sigmoid(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j) + fetch(parameters, 8, p1 + j)) + sumI));
      vec4 f = sigmoid(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j + 112) + fetch(parameters, 8, p1 + j + 112)) + sumF));
      vec4 g = tanh_(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j + 224) + fetch(parameters, 8, p1 + j + 224)) + sumG));
      vec4 c = ((f * fetch(lstm1_2, 8, b * 10752 + s * 672 + j + 112)) + (i * g));
      r0 = c;
    }
  }
  {
    int rest = e - (s * 672 + 896);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumI = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumI += (four(parameters, 8, p0 + j * 112 + k, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
      }
      vec4 i = sigmoid(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j) + fetch(parameters, 8, p1 + j)) + sumI));
      r0 = i;
    }
  }
  {
    int rest = e - (s * 672 + 1008);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumF = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumF += (four(parameters, 8, p0 + j * 112 + k + 12544, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
      }
      vec4 f = sigmoid(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j + 112) + fetch(parameters, 8, p1 + j + 112)) + sumF));
      r0 = f;
    }
  }
  {
    int rest = e - (s * 672 + 1120);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumG = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumG += (four(parameters, 8, p0 + j * 112 + k + 25088, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
      }
      vec4 g = tanh_(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j + 224) + fetch(parameters, 8, p1 + j + 224)) + sumG));
      r0 = g;
    }
  }
  {
    int rest = e - (s * 672 + 1232);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumO = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumO += (four(parameters, 8, p0 + j * 112 + k + 37632, 112) * at(lstm1_2, 8, b * 10752 + s * 672 + k));
      }
      vec4 o = sigmoid(((row(lstm1, 6, 0, 448, b * 16 + s + 1, j + 336) + fetch(parameters, 8, p1 + j + 336)) + sumO));
      r0 = o;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Forward2_lstm1_2_2(e, o0);
}
`,
      },
      lstm1Forward3_lstm1_3: {
        samplers: ['lstm1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D lstm1_2;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from lstm1_2 [B, 16, 672] to lstm1_3 [B, 16, 112]
void lstm1Forward3_lstm1_3(int e, out vec4 r0) {
  int b = e / 1792;
  int t = (e % 1792) / 112;
  int c = e % 112;
  r0 = fetch(lstm1_2, 8, b * 10752 + t * 672 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  lstm1Forward3_lstm1_3(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'lstm1_3'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D lstm1_3;
const int p0 = 76896;
const int p1 = 73872;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/lstm.yaml:23 linear
// from lstm1_3 [B, 16, 112], linear2Weight [27, 112], linear2Bias [27] to linear2 [B, 16, 27]
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
  for (int d = 0; d < 112; d += 4) {
    vec4 x0 = fetch(lstm1_3, 7, r * 112 + d);
    vec4 x1 = fetch(lstm1_3, 7, 112 + r * 112 + d);
    vec4 x2 = fetch(lstm1_3, 7, 224 + r * 112 + d);
    vec4 x3 = fetch(lstm1_3, 7, 336 + r * 112 + d);
    vec4 x4 = fetch(lstm1_3, 7, 448 + r * 112 + d);
    vec4 x5 = fetch(lstm1_3, 7, 560 + r * 112 + d);
    vec4 x6 = fetch(lstm1_3, 7, 672 + r * 112 + d);
    vec4 x7 = fetch(lstm1_3, 7, 784 + r * 112 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 112 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 112 + c * 112 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 224 + c * 112 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 336 + c * 112 + d);
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

// specs/lstm.yaml:22 lstm
// from lstm1_3 [B, 16, 112] to dLstm1_6 [B, 15, 112]
void lstm1Backward5_dLstm1_6(int e, out vec4 r0) {
  int b = e / 1680;
  int t = (e % 1680) / 112;
  int c = e % 112;
  r0 = fetch(lstm1_3, 7, b * 1792 + t * 112 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 896) {
    linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    lstm1Backward5_dLstm1_6(e - 896, o0);
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
        samplers: ['examples', 'pass6'],
        code: `${library}
const int batch = 16;
uniform sampler2D examples;
uniform sampler2DArray pass6;
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
    vec4 total = stripedFour(pass6, 7, 0, 27, n * 27 + c, 27);
    largest = max(largest, total);
    sum2 += (same(vec4(float(c)), target) * total);
  }
  vec4 sum3 = vec4(0.0);
  for (int c = 0; c < 27; c++) {
    vec4 power_ = exp((stripedFour(pass6, 7, 0, 27, n * 27 + c, 27) - largest));
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
          'pass6',
          'lossForward2_sumPart',
        ],
        code: `${library}
const int batch = 16;
uniform sampler2D lossForward2_largest;
uniform sampler2D examples;
uniform sampler2D lossForward2_sum3;
uniform sampler2D pass1;
uniform sampler2DArray pass6;
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
  float dLog = ((1.0 / at(pass1, 6, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(pass6, 7, 0, 28, n, c) - largest));
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

// specs/lstm.yaml:22 lstm
// from dLstm1_6 [B, 15, 112] to dLstm1_7 [B, 16, 112]
void lstm1Backward6_dLstm1_7(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (112);
    int b = rest / 1792;
    int t = (rest % 1792) / 112;
    int c = rest % 112;
    if (rest >= 0 && b < batch && t < 15 && c < 112) {
      r0 = fetch(pass6, 7, b * 1680 + t * 112 + c + 896);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
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
    lstm1Backward6_dLstm1_7(e - 6916, o0);
  }
}
`,
      },
      lossForward3_loss2: {
        samplers: ['pass8', 'pass1', 'parameters', 'lstm1_3'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass8;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D lstm1_3;
const int p0 = 73872;
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
  float sum = at(pass8, 7, 6912);
  float count = at(pass1, 6, 0);
  r0 = (sum / count);
}

// specs/lstm.yaml:23 linear
// from dLinear2 [B, 16, 27] to dLinear2Bias [1, 1, 27]
void linear2Backward_dLinear2Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass8, 7, n * 27 + c);
  }
  r0 = dBias;
}

// specs/lstm.yaml:23 linear
// from dLinear2 [B, 16, 27], linear2Weight [27, 112] to dLstm1 [B, 16, 112]
void linear2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 112 * 8;
  int c = e % 112;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass8, 7, r * 27 + d);
    vec4 x1 = near(pass8, 7, 27 + r * 27 + d);
    vec4 x2 = near(pass8, 7, 54 + r * 27 + d);
    vec4 x3 = near(pass8, 7, 81 + r * 27 + d);
    vec4 x4 = near(pass8, 7, 108 + r * 27 + d);
    vec4 x5 = near(pass8, 7, 135 + r * 27 + d);
    vec4 x6 = near(pass8, 7, 162 + r * 27 + d);
    vec4 x7 = near(pass8, 7, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 112);
    vec4 y1 = fetch(parameters, 8, p0 + 112 + c + d * 112);
    vec4 y2 = fetch(parameters, 8, p0 + 224 + c + d * 112);
    vec4 y3 = fetch(parameters, 8, p0 + 336 + c + d * 112);
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
    vec4 x00 = four(pass8, 7, r * 27 + d, 27);
    vec4 x01 = four(pass8, 7, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 112);
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

// specs/lstm.yaml:23 linear
// from dLinear2 [B, 16, 27], lstm1_3 [B, 16, 112] to dLinear2Weight [27, 112]
void linear2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 112 * 8;
  int c = e % 112;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = near(pass8, 7, r + d * 27);
    vec4 x01 = near(pass8, 7, 4 + r + d * 27);
    vec4 y0 = fetch(lstm1_3, 7, c + d * 112);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass8, 7, 27 + r + d * 27);
    vec4 x11 = near(pass8, 7, 31 + r + d * 27);
    vec4 y1 = fetch(lstm1_3, 7, 112 + c + d * 112);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass8, 7, 54 + r + d * 27);
    vec4 x21 = near(pass8, 7, 58 + r + d * 27);
    vec4 y2 = fetch(lstm1_3, 7, 224 + c + d * 112);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass8, 7, 81 + r + d * 27);
    vec4 x31 = near(pass8, 7, 85 + r + d * 27);
    vec4 y3 = fetch(lstm1_3, 7, 336 + c + d * 112);
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
  } else if (e < 3616) {
    linear2InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2WeightGradient(e - 3616, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      lstm1Backward_dLstm1_2: {
        samplers: ['pass9'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass9;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from dLstm1 [B, 16, 112] to dLstm1_2 [B, 16, 672]
void lstm1Backward_dLstm1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 10752;
    int t = (e % 10752) / 672;
    int c = e % 672;
    if (b < batch && t < 16 && c < 112) {
      r0 = row(pass9, 5, 32, 112, b * 16 + t, c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Backward_dLstm1_2(e, o0);
}
`,
      },
      lstm1Backward3_dLstm1_4: {
        samplers: ['dLstm1_3', 'lstm1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D dLstm1_3;
uniform sampler2D lstm1_2;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from dLstm1_3 [B, 16, 112], lstm1_2 [B, 16, 672] to dLstm1_4 [B, 16, 560]
void lstm1Backward3_dLstm1_4(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (8400);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      float sum = 0.0;
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j + 1680) + sum);
      vec4 i = fetch(lstm1_2, 8, b * 10752 + j + 10304);
      vec4 g = fetch(lstm1_2, 8, b * 10752 + j + 10528);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 10640);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 10192));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = dOwn;
      r0 = ((dC * g) * (i * (1.0 - i)));
    }
  }
  {
    int rest = e - (8512);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      float sum = 0.0;
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j + 1680) + sum);
      vec4 f = fetch(lstm1_2, 8, b * 10752 + j + 10416);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 10640);
      vec4 previous = fetch(lstm1_2, 8, b * 10752 + j + 9520);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 10192));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = dOwn;
      r0 = ((dC * previous) * (f * (1.0 - f)));
    }
  }
  {
    int rest = e - (8624);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      float sum = 0.0;
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j + 1680) + sum);
      vec4 i = fetch(lstm1_2, 8, b * 10752 + j + 10304);
      vec4 g = fetch(lstm1_2, 8, b * 10752 + j + 10528);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 10640);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 10192));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = dOwn;
      r0 = ((dC * i) * (1.0 - (g * g)));
    }
  }
  {
    int rest = e - (8736);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      float sum = 0.0;
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j + 1680) + sum);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 10640);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 10192));
      r0 = ((dy * u) * (o * (1.0 - o)));
    }
  }
  {
    int rest = e - (8848);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      float sum = 0.0;
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j + 1680) + sum);
      vec4 f = fetch(lstm1_2, 8, b * 10752 + j + 10416);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 10640);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 10192));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = dOwn;
      r0 = (dC * f);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Backward3_dLstm1_4(e, o0);
}
`,
      },
      lstm1Backward3_dLstm1_4_2: {
        samplers: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D dLstm1_4;
uniform sampler2D parameters;
uniform sampler2D dLstm1_3;
uniform sampler2D lstm1_2;
const int p0 = 22800;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from lstm1WeightHhL0 [448, 112], dLstm1_4 [B, 16, 560], dLstm1_3 [B, 16, 112], lstm1_2 [B, 16, 672] to dLstm1_4 [B, 16, 560]
void lstm1Backward3_dLstm1_4_2(int e, out vec4 r0) {
  r0 = fetch(dLstm1_4, 8, e);
  {
    int rest = e - (s * -560 + 7840);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8400));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8512));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8624));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8736));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + s * -112 + j + 1568) + sum);
      vec4 i = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9632);
      vec4 g = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9856);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9968);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9520));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = (dOwn + fetch(dLstm1_4, 8, b * 8960 + s * -560 + j + 8848));
      r0 = ((dC * g) * (i * (1.0 - i)));
    }
  }
  {
    int rest = e - (s * -560 + 7952);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8400));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8512));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8624));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8736));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + s * -112 + j + 1568) + sum);
      vec4 f = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9744);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9968);
      vec4 previous = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 8848);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9520));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = (dOwn + fetch(dLstm1_4, 8, b * 8960 + s * -560 + j + 8848));
      r0 = ((dC * previous) * (f * (1.0 - f)));
    }
  }
  {
    int rest = e - (s * -560 + 8064);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8400));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8512));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8624));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8736));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + s * -112 + j + 1568) + sum);
      vec4 i = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9632);
      vec4 g = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9856);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9968);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9520));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = (dOwn + fetch(dLstm1_4, 8, b * 8960 + s * -560 + j + 8848));
      r0 = ((dC * i) * (1.0 - (g * g)));
    }
  }
  {
    int rest = e - (s * -560 + 8176);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8400));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8512));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8624));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8736));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + s * -112 + j + 1568) + sum);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9968);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9520));
      r0 = ((dy * u) * (o * (1.0 - o)));
    }
  }
  {
    int rest = e - (s * -560 + 8288);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8400));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8512));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8624));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + s * -560 + k + 8736));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + s * -112 + j + 1568) + sum);
      vec4 f = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9744);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9968);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + s * -672 + j + 9520));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = (dOwn + fetch(dLstm1_4, 8, b * 8960 + s * -560 + j + 8848));
      r0 = (dC * f);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Backward3_dLstm1_4_2(e, o0);
}
`,
      },
      lstm1Backward3_dLstm1_4_3: {
        samplers: ['dLstm1_4', 'parameters', 'dLstm1_3', 'lstm1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D dLstm1_4;
uniform sampler2D parameters;
uniform sampler2D dLstm1_3;
uniform sampler2D lstm1_2;
const int p0 = 22800;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from lstm1WeightHhL0 [448, 112], dLstm1_4 [B, 16, 560], dLstm1_3 [B, 16, 112], lstm1_2 [B, 16, 672] to dLstm1_4 [B, 16, 560]
void lstm1Backward3_dLstm1_4_3(int e, out vec4 r0) {
  r0 = fetch(dLstm1_4, 8, e);
  {
    int b = e / 8960;
    int j = e % 8960;
    if (b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + k + 560));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + k + 672));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + k + 784));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + k + 896));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j) + sum);
      vec4 i = fetch(lstm1_2, 8, b * 10752 + j + 224);
      vec4 g = fetch(lstm1_2, 8, b * 10752 + j + 448);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 560);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 112));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = (dOwn + fetch(dLstm1_4, 8, b * 8960 + j + 1008));
      r0 = ((dC * g) * (i * (1.0 - i)));
    }
  }
  {
    int rest = e - (112);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + k + 560));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + k + 672));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + k + 784));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + k + 896));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j) + sum);
      vec4 f = fetch(lstm1_2, 8, b * 10752 + j + 336);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 560);
      float previous = 0.0;
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 112));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = (dOwn + fetch(dLstm1_4, 8, b * 8960 + j + 1008));
      r0 = ((dC * previous) * (f * (1.0 - f)));
    }
  }
  {
    int rest = e - (224);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + k + 560));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + k + 672));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + k + 784));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + k + 896));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j) + sum);
      vec4 i = fetch(lstm1_2, 8, b * 10752 + j + 224);
      vec4 g = fetch(lstm1_2, 8, b * 10752 + j + 448);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 560);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 112));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = (dOwn + fetch(dLstm1_4, 8, b * 8960 + j + 1008));
      r0 = ((dC * i) * (1.0 - (g * g)));
    }
  }
  {
    int rest = e - (336);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + k + 560));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + k + 672));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + k + 784));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + k + 896));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j) + sum);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 560);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 112));
      r0 = ((dy * u) * (o * (1.0 - o)));
    }
  }
  {
    int rest = e - (448);
    int b = rest / 8960;
    int j = rest % 8960;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sum += (fetch(parameters, 8, p0 + k * 112 + j) * at(dLstm1_4, 8, b * 8960 + k + 560));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 12544) * at(dLstm1_4, 8, b * 8960 + k + 672));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 25088) * at(dLstm1_4, 8, b * 8960 + k + 784));
        sum += (fetch(parameters, 8, p0 + k * 112 + j + 37632) * at(dLstm1_4, 8, b * 8960 + k + 896));
      }
      vec4 dy = (fetch(dLstm1_3, 7, b * 1792 + j) + sum);
      vec4 f = fetch(lstm1_2, 8, b * 10752 + j + 336);
      vec4 o = fetch(lstm1_2, 8, b * 10752 + j + 560);
      vec4 u = tanh_(fetch(lstm1_2, 8, b * 10752 + j + 112));
      vec4 dOwn = ((dy * o) * (1.0 - (u * u)));
      vec4 dC = (dOwn + fetch(dLstm1_4, 8, b * 8960 + j + 1008));
      r0 = (dC * f);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Backward3_dLstm1_4_3(e, o0);
}
`,
      },
      lstm1Backward4_dLstm1_5: {
        samplers: ['dLstm1_4'],
        code: `${library}
const int batch = 16;
uniform sampler2D dLstm1_4;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from dLstm1_4 [B, 16, 560] to dLstm1_5 [B, 16, 448]
void lstm1Backward4_dLstm1_5(int e, out vec4 r0) {
  int b = e / 7168;
  int t = (e % 7168) / 448;
  int c = e % 448;
  r0 = fetch(dLstm1_4, 8, b * 8960 + t * 560 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Backward4_dLstm1_5(e, o0);
}
`,
      },
      lstm1WeightGradient: {
        samplers: ['dLstm1_5', 'pass8', 'parameters', 'pass1'],
        code: `${library}
const int batch = 16;
uniform sampler2D dLstm1_5;
uniform sampler2D pass8;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 1296;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/lstm.yaml:22 lstm
// from dLstm1_5 [B, 16, 448], dLstm1_7 [B, 16, 112] to dLstm1WeightHhL0 [448, 112]
void lstm1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 112 * 8;
  int c = e % 112;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(dLstm1_5, 8, r + d * 448);
    vec4 x01 = fetch(dLstm1_5, 8, 4 + r + d * 448);
    vec4 y0 = fetch(pass8, 7, 6916 + c + d * 112);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLstm1_5, 8, 448 + r + d * 448);
    vec4 x11 = fetch(dLstm1_5, 8, 452 + r + d * 448);
    vec4 y1 = fetch(pass8, 7, 6916 + 112 + c + d * 112);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLstm1_5, 8, 896 + r + d * 448);
    vec4 x21 = fetch(dLstm1_5, 8, 900 + r + d * 448);
    vec4 y2 = fetch(pass8, 7, 6916 + 224 + c + d * 112);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLstm1_5, 8, 1344 + r + d * 448);
    vec4 x31 = fetch(dLstm1_5, 8, 1348 + r + d * 448);
    vec4 y3 = fetch(pass8, 7, 6916 + 336 + c + d * 112);
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

// specs/lstm.yaml:22 lstm
// from dLstm1_5 [B, 16, 448] to dLstm1BiasIhL0 [1, 1, 448]
void lstm1Backward7_dLstm1BiasIhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dLstm = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dLstm += fetch(dLstm1_5, 8, n * 448 + c);
  }
  r0 = dLstm;
}

// specs/lstm.yaml:22 lstm
// from dLstm1_5 [B, 16, 448], lstm1WeightIhL0 [448, 48] to dEmbedding0 [B, 16, 48]
void lstm1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 448; d += 4) {
    vec4 x0 = fetch(dLstm1_5, 8, r * 448 + d);
    vec4 x1 = fetch(dLstm1_5, 8, 448 + r * 448 + d);
    vec4 x2 = fetch(dLstm1_5, 8, 896 + r * 448 + d);
    vec4 x3 = fetch(dLstm1_5, 8, 1344 + r * 448 + d);
    vec4 x4 = fetch(dLstm1_5, 8, 1792 + r * 448 + d);
    vec4 x5 = fetch(dLstm1_5, 8, 2240 + r * 448 + d);
    vec4 x6 = fetch(dLstm1_5, 8, 2688 + r * 448 + d);
    vec4 x7 = fetch(dLstm1_5, 8, 3136 + r * 448 + d);
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

// specs/lstm.yaml:22 lstm
// from dLstm1_5 [B, 16, 448], embedding0 [B, 16, 48] to dLstm1WeightIhL0 [448, 48]
void lstm1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(dLstm1_5, 8, r + d * 448);
    vec4 x01 = fetch(dLstm1_5, 8, 4 + r + d * 448);
    vec4 y0 = fetch(pass1, 6, 4 + c + d * 48);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dLstm1_5, 8, 448 + r + d * 448);
    vec4 x11 = fetch(dLstm1_5, 8, 452 + r + d * 448);
    vec4 y1 = fetch(pass1, 6, 4 + 48 + c + d * 48);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dLstm1_5, 8, 896 + r + d * 448);
    vec4 x21 = fetch(dLstm1_5, 8, 900 + r + d * 448);
    vec4 y2 = fetch(pass1, 6, 4 + 96 + c + d * 48);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dLstm1_5, 8, 1344 + r + d * 448);
    vec4 x31 = fetch(dLstm1_5, 8, 1348 + r + d * 448);
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
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 6272) {
    lstm1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 6720) {
    lstm1Backward7_dLstm1BiasIhL0(e - 6272, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 8256) {
    lstm1InputGradient(e - 6720, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    lstm1WeightGradient2(e - 8256, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'pass16'],
        code: `${library}
const int batch = 16;
uniform sampler2D examples;
uniform sampler2DArray pass16;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/lstm.yaml:21 embedding
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
    vec4 names = fetch(examples, 4, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = striped(pass16, 6, 6720, 48, c + d * 48);
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
    vec4 y1 = striped(pass16, 6, 6720, 48, 48 + c + d * 48);
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
    vec4 y2 = striped(pass16, 6, 6720, 48, 96 + c + d * 48);
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
    vec4 y3 = striped(pass16, 6, 6720, 48, 144 + c + d * 48);
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

// specs/lstm.yaml:22 lstm
// from dLstm1BiasIhL0 [1, 1, 448] to dLstm1BiasHhL0 [448]
void lstm1Backward8_dLstm1BiasHhL0(int e, out vec4 r0) {
  int i = e;
  r0 = fetch(pass16, 6, i + 6272);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  if (e < 192) {
    embedding0Gradient_dEmbedding0Weight(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    lstm1Backward8_dLstm1BiasHhL0(e - 192, o0);
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
        samplers: ['pass16', 'pass9', 'pass17'],
        code: `${library}
uniform sampler2DArray pass16;
uniform sampler2DArray pass9;
uniform sampler2DArray pass17;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 22800 && e < 72976) { o0 = striped(pass16, 6, 0, 112, e - 22800); return; } // dLstm1WeightHhL0
  if (e >= 1296 && e < 22800) { o0 = striped(pass16, 6, 8256, 48, e - 1296); return; } // dLstm1WeightIhL0
  if (e >= 73872 && e < 76896) { o0 = striped(pass9, 5, 3616, 112, e - 73872); return; } // dLinear2Weight
  if (e >= 0 && e < 1296) { o0 = striped(pass17, 4, 0, 48, e); return; } // dEmbedding0Weight
  if (e >= 72976 && e < 73424) { o0 = fetch(pass16, 6, e - 72976 + 6272); return; } // dLstm1BiasIhL0
  if (e >= 73424 && e < 73872) { o0 = fetch(pass17, 4, e - 73424 + 192); return; } // dLstm1BiasHhL0
  if (e >= 76896 && e < 76923) { o0 = fetch(pass9, 5, e - 76896 + 4); return; } // dLinear2Bias
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
      pass1: { length: 98308, layers: 1 },
      lstm1: { length: 114688, layers: 8 },
      lstm1_2: { length: 1376256, layers: 1 },
      lstm1_3: { length: 229376, layers: 1 },
      linear2: { length: 7168, layers: 8 },
      lossForward2_sumPart: { length: 2048, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
      lstm1_2_before: { length: 1376256, layers: 1 },
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
      { shader: 'lstm1Forward', reads: ['parameters', 'pass1'], writes: ['lstm1'], s: 0, numbers: [] },
      {
        shader: 'lstm1Forward2_lstm1_2',
        reads: ['lstm1', 'parameters'],
        writes: ['lstm1_2_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2', 'parameters', 'lstm1'],
        writes: ['lstm1_2_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'lstm1Forward2_lstm1_2_2',
        reads: ['lstm1_2_before', 'parameters', 'lstm1'],
        writes: ['lstm1_2'],
        s: 14,
        numbers: [],
      },
      { shader: 'lstm1Forward3_lstm1_3', reads: ['lstm1_2'], writes: ['lstm1_3'], s: 0, numbers: [] },
      {
        shader: 'linear2Forward',
        reads: ['parameters', 'lstm1_3'],
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

// specs/lstm.yaml:21 embedding
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
      lstm1Forward: {
        samplers: ['parameters', 'pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 72976;
const int p1 = 1296;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/lstm.yaml:22 lstm
// from embedding0 [B, 16, 48], lstm1WeightIhL0 [448, 48], lstm1BiasIhL0 [448] to lstm1 [B, 16, 448]
void lstm1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 448 * 8;
  int c = e % 448;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 48; d += 4) {
    vec4 x0 = fetch(pass1, 8, 4 + r * 48 + d);
    vec4 x1 = fetch(pass1, 8, 4 + 48 + r * 48 + d);
    vec4 x2 = fetch(pass1, 8, 4 + 96 + r * 48 + d);
    vec4 x3 = fetch(pass1, 8, 4 + 144 + r * 48 + d);
    vec4 x4 = fetch(pass1, 8, 4 + 192 + r * 48 + d);
    vec4 x5 = fetch(pass1, 8, 4 + 240 + r * 48 + d);
    vec4 x6 = fetch(pass1, 8, 4 + 288 + r * 48 + d);
    vec4 x7 = fetch(pass1, 8, 4 + 336 + r * 48 + d);
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
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lstm1Forward2_lstm1_2: {
        samplers: ['lstm1', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2DArray lstm1;
uniform sampler2D parameters;
const int p0 = 73424;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from lstm1 [B, 16, 448], lstm1BiasHhL0 [448] to lstm1_2 [B, 16, 672]
void lstm1Forward2_lstm1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 10752;
    int j = e % 10752;
    if (b < batch && j < 112) {
      float sumI = 0.0;
      float sumG = 0.0;
      float sumO = 0.0;
      vec4 i = sigmoid(((row(lstm1, 8, 0, 448, b * 16, j) + fetch(parameters, 8, p0 + j)) + sumI));
      vec4 g = tanh_(((row(lstm1, 8, 0, 448, b * 16, j + 224) + fetch(parameters, 8, p0 + j + 224)) + sumG));
      vec4 o = sigmoid(((row(lstm1, 8, 0, 448, b * 16, j + 336) + fetch(parameters, 8, p0 + j + 336)) + sumO));
      vec4 c = (i * g);
      r0 = (o * tanh_(c));
    }
  }
  {
    int rest = e - (112);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumI = 0.0;
      float sumG = 0.0;
      vec4 i = sigmoid(((row(lstm1, 8, 0, 448, b * 16, j) + fetch(parameters, 8, p0 + j)) + sumI));
      vec4 g = tanh_(((row(lstm1, 8, 0, 448, b * 16, j + 224) + fetch(parameters, 8, p0 + j + 224)) + sumG));
      vec4 c = (i * g);
      r0 = c;
    }
  }
  {
    int rest = e - (224);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumI = 0.0;
      vec4 i = sigmoid(((row(lstm1, 8, 0, 448, b * 16, j) + fetch(parameters, 8, p0 + j)) + sumI));
      r0 = i;
    }
  }
  {
    int rest = e - (336);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumF = 0.0;
      vec4 f = sigmoid(((row(lstm1, 8, 0, 448, b * 16, j + 112) + fetch(parameters, 8, p0 + j + 112)) + sumF));
      r0 = f;
    }
  }
  {
    int rest = e - (448);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumG = 0.0;
      vec4 g = tanh_(((row(lstm1, 8, 0, 448, b * 16, j + 224) + fetch(parameters, 8, p0 + j + 224)) + sumG));
      r0 = g;
    }
  }
  {
    int rest = e - (560);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      float sumO = 0.0;
      vec4 o = sigmoid(((row(lstm1, 8, 0, 448, b * 16, j + 336) + fetch(parameters, 8, p0 + j + 336)) + sumO));
      r0 = o;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 10) + int(gl_FragCoord.x)) * 4;
  lstm1Forward2_lstm1_2(e, o0);
}
`,
      },
      lstm1Forward2_lstm1_2_2: {
        samplers: ['lstm1_2', 'parameters', 'lstm1'],
        code: `${library}
uniform int batch;
uniform sampler2D lstm1_2;
uniform sampler2D parameters;
uniform sampler2DArray lstm1;
const int p0 = 22800;
const int p1 = 73424;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from lstm1WeightHhL0 [448, 112], lstm1_2 [B, 16, 672], lstm1 [B, 16, 448], lstm1BiasHhL0 [448] to lstm1_2 [B, 16, 672]
void lstm1Forward2_lstm1_2_2(int e, out vec4 r0) {
  r0 = fetch(lstm1_2, 10, e);
  {
    int rest = e - (s * 672 + 672);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumI = vec4(0.0);
      vec4 sumF = vec4(0.0);
      vec4 sumG = vec4(0.0);
      vec4 sumO = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumI += (four(parameters, 8, p0 + j * 112 + k, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
        sumF += (four(parameters, 8, p0 + j * 112 + k + 12544, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
        sumG += (four(parameters, 8, p0 + j * 112 + k + 25088, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
        sumO += (four(parameters, 8, p0 + j * 112 + k + 37632, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
      }
      vec4 i = sigmoid(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j) + fetch(parameters, 8, p1 + j)) + sumI));
      vec4 f = sigmoid(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j + 112) + fetch(parameters, 8, p1 + j + 112)) + sumF));
      vec4 g = tanh_(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j + 224) + fetch(parameters, 8, p1 + j + 224)) + sumG));
      vec4 o = sigmoid(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j + 336) + fetch(parameters, 8, p1 + j + 336)) + sumO));
      vec4 c = ((f * fetch(lstm1_2, 10, b * 10752 + s * 672 + j + 112)) + (i * g));
      r0 = (o * tanh_(c));
    }
  }
  {
    int rest = e - (s * 672 + 784);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumI = vec4(0.0);
      vec4 sumF = vec4(0.0);
      vec4 sumG = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumI += (four(parameters, 8, p0 + j * 112 + k, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
        sumF += (four(parameters, 8, p0 + j * 112 + k + 12544, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
        sumG += (four(parameters, 8, p0 + j * 112 + k + 25088, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
      }
      vec4 i = sigmoid(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j) + fetch(parameters, 8, p1 + j)) + sumI));
      vec4 f = sigmoid(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j + 112) + fetch(parameters, 8, p1 + j + 112)) + sumF));
      vec4 g = tanh_(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j + 224) + fetch(parameters, 8, p1 + j + 224)) + sumG));
      vec4 c = ((f * fetch(lstm1_2, 10, b * 10752 + s * 672 + j + 112)) + (i * g));
      r0 = c;
    }
  }
  {
    int rest = e - (s * 672 + 896);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumI = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumI += (four(parameters, 8, p0 + j * 112 + k, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
      }
      vec4 i = sigmoid(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j) + fetch(parameters, 8, p1 + j)) + sumI));
      r0 = i;
    }
  }
  {
    int rest = e - (s * 672 + 1008);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumF = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumF += (four(parameters, 8, p0 + j * 112 + k + 12544, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
      }
      vec4 f = sigmoid(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j + 112) + fetch(parameters, 8, p1 + j + 112)) + sumF));
      r0 = f;
    }
  }
  {
    int rest = e - (s * 672 + 1120);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumG = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumG += (four(parameters, 8, p0 + j * 112 + k + 25088, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
      }
      vec4 g = tanh_(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j + 224) + fetch(parameters, 8, p1 + j + 224)) + sumG));
      r0 = g;
    }
  }
  {
    int rest = e - (s * 672 + 1232);
    int b = rest / 10752;
    int j = rest % 10752;
    if (rest >= 0 && b < batch && j < 112) {
      vec4 sumO = vec4(0.0);
      for (int k = 0; k < 112; k++) {
        sumO += (four(parameters, 8, p0 + j * 112 + k + 37632, 112) * at(lstm1_2, 10, b * 10752 + s * 672 + k));
      }
      vec4 o = sigmoid(((row(lstm1, 8, 0, 448, b * 16 + s + 1, j + 336) + fetch(parameters, 8, p1 + j + 336)) + sumO));
      r0 = o;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 10) + int(gl_FragCoord.x)) * 4;
  lstm1Forward2_lstm1_2_2(e, o0);
}
`,
      },
      lstm1Forward3_lstm1_3: {
        samplers: ['lstm1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D lstm1_2;
layout(location = 0) out vec4 o0;

// specs/lstm.yaml:22 lstm
// from lstm1_2 [B, 16, 672] to lstm1_3 [B, 16, 112]
void lstm1Forward3_lstm1_3(int e, out vec4 r0) {
  int b = e / 1792;
  int t = (e % 1792) / 112;
  int c = e % 112;
  r0 = fetch(lstm1_2, 10, b * 10752 + t * 672 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  lstm1Forward3_lstm1_3(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'lstm1_3'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D lstm1_3;
const int p0 = 76896;
const int p1 = 73872;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/lstm.yaml:23 linear
// from lstm1_3 [B, 16, 112], linear2Weight [27, 112], linear2Bias [27] to linear2 [B, 16, 27]
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
  for (int d = 0; d < 112; d += 4) {
    vec4 x0 = fetch(lstm1_3, 8, r * 112 + d);
    vec4 x1 = fetch(lstm1_3, 8, 112 + r * 112 + d);
    vec4 x2 = fetch(lstm1_3, 8, 224 + r * 112 + d);
    vec4 x3 = fetch(lstm1_3, 8, 336 + r * 112 + d);
    vec4 x4 = fetch(lstm1_3, 8, 448 + r * 112 + d);
    vec4 x5 = fetch(lstm1_3, 8, 560 + r * 112 + d);
    vec4 x6 = fetch(lstm1_3, 8, 672 + r * 112 + d);
    vec4 x7 = fetch(lstm1_3, 8, 784 + r * 112 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 112 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 112 + c * 112 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 224 + c * 112 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 336 + c * 112 + d);
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
