// Made by wnc from specs/gru.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 14340, layers: 1 },
      gru1: { length: 12288, layers: 8 },
      gru1_2: { length: 163840, layers: 1 },
      gru1_3: { length: 32768, layers: 1 },
      pass6: { length: 31616, layers: 8 },
      lossForward2_sum3: { length: 256, layers: 1 },
      lossForward2_largest: { length: 256, layers: 1 },
      lossForward2_sumPart: { length: 256, layers: 1 },
      pass8: { length: 39684, layers: 1 },
      pass9: { length: 4640, layers: 8 },
      dGru1_2: { length: 163840, layers: 1 },
      dGru1_3: { length: 32768, layers: 1 },
      dGru1_4: { length: 163840, layers: 1 },
      pass15: { length: 196608, layers: 1 },
      pass16: { length: 103168, layers: 8 },
      pass17: { length: 6752, layers: 8 },
      gru1_2_before: { length: 163840, layers: 1 },
      dGru1_4_before: { length: 163840, layers: 1 },
      gradients: { length: 76420, layers: 1 },
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
      { shader: 'gru1Forward', reads: ['parameters', 'pass1'], writes: ['gru1'], s: 0, numbers: [] },
      {
        shader: 'gru1Forward2_gru1_2',
        reads: ['gru1', 'parameters'],
        writes: ['gru1_2_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 14,
        numbers: [],
      },
      { shader: 'gru1Forward3_gru1_3', reads: ['gru1_2'], writes: ['gru1_3'], s: 0, numbers: [] },
      {
        shader: 'linear2Forward',
        reads: ['parameters', 'gru1_3'],
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
        reads: ['pass8', 'pass1', 'parameters', 'gru1_3'],
        writes: ['pass9'],
        s: 0,
        numbers: [],
      },
      { shader: 'gru1Backward_dGru1_2', reads: ['pass9'], writes: ['dGru1_2'], s: 0, numbers: [] },
      { shader: 'gru1Forward3_gru1_3', reads: ['dGru1_2'], writes: ['dGru1_3'], s: 0, numbers: [] },
      {
        shader: 'gru1Backward3_dGru1_4',
        reads: ['dGru1_3', 'gru1_2'],
        writes: ['dGru1_4_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4_before', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4_before', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4_before', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4_before', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4_before', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4_before', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4_before', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_2',
        reads: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'gru1Backward3_dGru1_4_3',
        reads: ['dGru1_4_before', 'parameters', 'dGru1_3', 'gru1_2'],
        writes: ['dGru1_4'],
        s: 0,
        numbers: [],
      },
      { shader: 'gru1Backward4_dGru1_5', reads: ['dGru1_4'], writes: ['pass15'], s: 0, numbers: [] },
      {
        shader: 'gru1Backward6_dGru1_7',
        reads: ['pass15', 'parameters', 'pass1'],
        writes: ['pass16'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru1WeightGradient',
        reads: ['pass16', 'pass8', 'examples'],
        writes: ['pass17'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients',
        reads: ['pass17', 'pass16', 'pass9'],
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

// specs/gru.yaml:20 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 56] to embedding0 [B, 16, 56]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 56;
  int c = e % 56;
  float row_ = at(examples, 4, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 56 + c);
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
      gru1Forward: {
        samplers: ['parameters', 'pass1'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 72168;
const int p1 = 1512;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/gru.yaml:21 gru
// from embedding0 [B, 16, 56], gru1WeightIhL0 [384, 56], gru1BiasIhL0 [384] to gru1 [B, 16, 384]
void gru1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 384 * 8;
  int c = e % 384;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(pass1, 6, 4 + r * 56 + d);
    vec4 x1 = fetch(pass1, 6, 4 + 56 + r * 56 + d);
    vec4 x2 = fetch(pass1, 6, 4 + 112 + r * 56 + d);
    vec4 x3 = fetch(pass1, 6, 4 + 168 + r * 56 + d);
    vec4 x4 = fetch(pass1, 6, 4 + 224 + r * 56 + d);
    vec4 x5 = fetch(pass1, 6, 4 + 280 + r * 56 + d);
    vec4 x6 = fetch(pass1, 6, 4 + 336 + r * 56 + d);
    vec4 x7 = fetch(pass1, 6, 4 + 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 56 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 56 + c * 56 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 112 + c * 56 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 168 + c * 56 + d);
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
  gru1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      gru1Forward2_gru1_2: {
        samplers: ['gru1', 'parameters'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray gru1;
uniform sampler2D parameters;
const int p0 = 72552;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from gru1 [B, 16, 384], gru1BiasHhL0 [384] to gru1_2 [B, 16, 640]
void gru1Forward2_gru1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 10240;
    int j = e % 10240;
    if (b < batch && j < 128) {
      float sumR = 0.0;
      float sumZ = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru1, 6, 0, 384, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 z = sigmoid((row(gru1, 6, 0, 384, b * 16, j + 128) + (fetch(parameters, 8, p0 + j + 128) + sumZ)));
      vec4 m = (fetch(parameters, 8, p0 + j + 256) + sumM);
      vec4 n = tanh_((row(gru1, 6, 0, 384, b * 16, j + 256) + (r * m)));
      float previous = 0.0;
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (128);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      float sumR = 0.0;
      vec4 r = sigmoid((row(gru1, 6, 0, 384, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (256);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      float sumZ = 0.0;
      vec4 z = sigmoid((row(gru1, 6, 0, 384, b * 16, j + 128) + (fetch(parameters, 8, p0 + j + 128) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (384);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      float sumR = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru1, 6, 0, 384, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p0 + j + 256) + sumM);
      vec4 n = tanh_((row(gru1, 6, 0, 384, b * 16, j + 256) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (512);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      float sumM = 0.0;
      vec4 m = (fetch(parameters, 8, p0 + j + 256) + sumM);
      r0 = m;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru1Forward2_gru1_2(e, o0);
}
`,
      },
      gru1Forward2_gru1_2_2: {
        samplers: ['gru1_2', 'parameters', 'gru1'],
        code: `${library}
const int batch = 16;
uniform sampler2D gru1_2;
uniform sampler2D parameters;
uniform sampler2DArray gru1;
const int p0 = 23016;
const int p1 = 72552;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from gru1WeightHhL0 [384, 128], gru1_2 [B, 16, 640], gru1 [B, 16, 384], gru1BiasHhL0 [384] to gru1_2 [B, 16, 640]
void gru1Forward2_gru1_2_2(int e, out vec4 r0) {
  r0 = fetch(gru1_2, 8, e);
  {
    int rest = e - (s * 640 + 640);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumR = vec4(0.0);
      vec4 sumZ = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumR += (four(parameters, 8, p0 + j * 128 + k, 128) * at(gru1_2, 8, b * 10240 + s * 640 + k));
        sumZ += (four(parameters, 8, p0 + j * 128 + k + 16384, 128) * at(gru1_2, 8, b * 10240 + s * 640 + k));
        sumM += (four(parameters, 8, p0 + j * 128 + k + 32768, 128) * at(gru1_2, 8, b * 10240 + s * 640 + k));
      }
      vec4 r = sigmoid((row(gru1, 6, 0, 384, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 z = sigmoid((row(gru1, 6, 0, 384, b * 16 + s + 1, j + 128) + (fetch(parameters, 8, p1 + j + 128) + sumZ)));
      vec4 m = (fetch(parameters, 8, p1 + j + 256) + sumM);
      vec4 n = tanh_((row(gru1, 6, 0, 384, b * 16 + s + 1, j + 256) + (r * m)));
      vec4 previous = fetch(gru1_2, 8, b * 10240 + s * 640 + j);
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (s * 640 + 768);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumR = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumR += (four(parameters, 8, p0 + j * 128 + k, 128) * at(gru1_2, 8, b * 10240 + s * 640 + k));
      }
      vec4 r = sigmoid((row(gru1, 6, 0, 384, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (s * 640 + 896);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumZ = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumZ += (four(parameters, 8, p0 + j * 128 + k + 16384, 128) * at(gru1_2, 8, b * 10240 + s * 640 + k));
      }
      vec4 z = sigmoid((row(gru1, 6, 0, 384, b * 16 + s + 1, j + 128) + (fetch(parameters, 8, p1 + j + 128) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (s * 640 + 1024);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumR = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumR += (four(parameters, 8, p0 + j * 128 + k, 128) * at(gru1_2, 8, b * 10240 + s * 640 + k));
        sumM += (four(parameters, 8, p0 + j * 128 + k + 32768, 128) * at(gru1_2, 8, b * 10240 + s * 640 + k));
      }
      vec4 r = sigmoid((row(gru1, 6, 0, 384, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p1 + j + 256) + sumM);
      vec4 n = tanh_((row(gru1, 6, 0, 384, b * 16 + s + 1, j + 256) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (s * 640 + 1152);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumM += (four(parameters, 8, p0 + j * 128 + k + 32768, 128) * at(gru1_2, 8, b * 10240 + s * 640 + k));
      }
      vec4 m = (fetch(parameters, 8, p1 + j + 256) + sumM);
      r0 = m;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru1Forward2_gru1_2_2(e, o0);
}
`,
      },
      gru1Forward3_gru1_3: {
        samplers: ['gru1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D gru1_2;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from gru1_2 [B, 16, 640] to gru1_3 [B, 16, 128]
void gru1Forward3_gru1_3(int e, out vec4 r0) {
  int b = e / 2048;
  int t = (e % 2048) / 128;
  int c = e % 128;
  r0 = fetch(gru1_2, 8, b * 10240 + t * 640 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gru1Forward3_gru1_3(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'gru1_3'],
        code: `${library}
const int batch = 16;
uniform sampler2D parameters;
uniform sampler2D gru1_3;
const int p0 = 76392;
const int p1 = 72936;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/gru.yaml:22 linear
// from gru1_3 [B, 16, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 16, 27]
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
    vec4 x0 = fetch(gru1_3, 7, r * 128 + d);
    vec4 x1 = fetch(gru1_3, 7, 128 + r * 128 + d);
    vec4 x2 = fetch(gru1_3, 7, 256 + r * 128 + d);
    vec4 x3 = fetch(gru1_3, 7, 384 + r * 128 + d);
    vec4 x4 = fetch(gru1_3, 7, 512 + r * 128 + d);
    vec4 x5 = fetch(gru1_3, 7, 640 + r * 128 + d);
    vec4 x6 = fetch(gru1_3, 7, 768 + r * 128 + d);
    vec4 x7 = fetch(gru1_3, 7, 896 + r * 128 + d);
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

// specs/gru.yaml:21 gru
// from gru1_3 [B, 16, 128] to dGru1_9 [B, 15, 128]
void gru1Backward8_dGru1_9(int e, out vec4 r0) {
  int b = e / 1920;
  int t = (e % 1920) / 128;
  int c = e % 128;
  r0 = fetch(gru1_3, 7, b * 2048 + t * 128 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 896) {
    linear2Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gru1Backward8_dGru1_9(e - 896, o0);
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

// specs/gru.yaml:21 gru
// from dGru1_9 [B, 15, 128] to dGru1_10 [B, 16, 128]
void gru1Backward9_dGru1_10(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (128);
    int b = rest / 2048;
    int t = (rest % 2048) / 128;
    int c = rest % 128;
    if (rest >= 0 && b < batch && t < 15 && c < 128) {
      r0 = fetch(pass6, 7, b * 1920 + t * 128 + c + 896);
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
    gru1Backward9_dGru1_10(e - 6916, o0);
  }
}
`,
      },
      lossForward3_loss2: {
        samplers: ['pass8', 'pass1', 'parameters', 'gru1_3'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass8;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D gru1_3;
const int p0 = 72936;
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

// specs/gru.yaml:22 linear
// from dLinear2 [B, 16, 27] to dLinear2Bias [1, 1, 27]
void linear2Backward_dLinear2Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBias += at(pass8, 7, n * 27 + c);
  }
  r0 = dBias;
}

// specs/gru.yaml:22 linear
// from dLinear2 [B, 16, 27], linear2Weight [27, 128] to dGru1 [B, 16, 128]
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
    vec4 x0 = near(pass8, 7, r * 27 + d);
    vec4 x1 = near(pass8, 7, 27 + r * 27 + d);
    vec4 x2 = near(pass8, 7, 54 + r * 27 + d);
    vec4 x3 = near(pass8, 7, 81 + r * 27 + d);
    vec4 x4 = near(pass8, 7, 108 + r * 27 + d);
    vec4 x5 = near(pass8, 7, 135 + r * 27 + d);
    vec4 x6 = near(pass8, 7, 162 + r * 27 + d);
    vec4 x7 = near(pass8, 7, 189 + r * 27 + d);
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
    vec4 x00 = four(pass8, 7, r * 27 + d, 27);
    vec4 x01 = four(pass8, 7, 108 + r * 27 + d, 27);
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

// specs/gru.yaml:22 linear
// from dLinear2 [B, 16, 27], gru1_3 [B, 16, 128] to dLinear2Weight [27, 128]
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
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = near(pass8, 7, r + d * 27);
    vec4 x01 = near(pass8, 7, 4 + r + d * 27);
    vec4 y0 = fetch(gru1_3, 7, c + d * 128);
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
    vec4 y1 = fetch(gru1_3, 7, 128 + c + d * 128);
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
    vec4 y2 = fetch(gru1_3, 7, 256 + c + d * 128);
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
    vec4 y3 = fetch(gru1_3, 7, 384 + c + d * 128);
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
  } else if (e < 4128) {
    linear2InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2WeightGradient(e - 4128, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gru1Backward_dGru1_2: {
        samplers: ['pass9'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass9;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from dGru1 [B, 16, 128] to dGru1_2 [B, 16, 640]
void gru1Backward_dGru1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 10240;
    int t = (e % 10240) / 640;
    int c = e % 640;
    if (b < batch && t < 16 && c < 128) {
      r0 = row(pass9, 6, 32, 128, b * 16 + t, c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru1Backward_dGru1_2(e, o0);
}
`,
      },
      gru1Backward3_dGru1_4: {
        samplers: ['dGru1_3', 'gru1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D dGru1_3;
uniform sampler2D gru1_2;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from dGru1_3 [B, 16, 128], gru1_2 [B, 16, 640] to dGru1_4 [B, 16, 640]
void gru1Backward3_dGru1_4(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (9600);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 dy = fetch(dGru1_3, 7, b * 2048 + j + 1920);
      vec4 r = fetch(gru1_2, 8, b * 10240 + j + 9728);
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 9856);
      vec4 n = fetch(gru1_2, 8, b * 10240 + j + 9984);
      vec4 m = fetch(gru1_2, 8, b * 10240 + j + 10112);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (9728);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 dy = fetch(dGru1_3, 7, b * 2048 + j + 1920);
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 9856);
      vec4 n = fetch(gru1_2, 8, b * 10240 + j + 9984);
      vec4 previous = fetch(gru1_2, 8, b * 10240 + j + 8960);
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (9856);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 dy = fetch(dGru1_3, 7, b * 2048 + j + 1920);
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 9856);
      vec4 n = fetch(gru1_2, 8, b * 10240 + j + 9984);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (9984);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 dy = fetch(dGru1_3, 7, b * 2048 + j + 1920);
      vec4 r = fetch(gru1_2, 8, b * 10240 + j + 9728);
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 9856);
      vec4 n = fetch(gru1_2, 8, b * 10240 + j + 9984);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (10112);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 dy = fetch(dGru1_3, 7, b * 2048 + j + 1920);
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 9856);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru1Backward3_dGru1_4(e, o0);
}
`,
      },
      gru1Backward3_dGru1_4_2: {
        samplers: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D dGru1_4;
uniform sampler2D parameters;
uniform sampler2D dGru1_3;
uniform sampler2D gru1_2;
const int p0 = 23016;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from gru1WeightHhL0 [384, 128], dGru1_4 [B, 16, 640], dGru1_3 [B, 16, 128], gru1_2 [B, 16, 640] to dGru1_4 [B, 16, 640]
void gru1Backward3_dGru1_4_2(int e, out vec4 r0) {
  r0 = fetch(dGru1_4, 8, e);
  {
    int rest = e - (s * -640 + 8960);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9600));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9728));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9984));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + s * -128 + j + 1792) + sum) + fetch(dGru1_4, 8, b * 10240 + s * -640 + j + 10112));
      vec4 r = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9088);
      vec4 z = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9216);
      vec4 n = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9344);
      vec4 m = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9472);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (s * -640 + 9088);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9600));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9728));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9984));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + s * -128 + j + 1792) + sum) + fetch(dGru1_4, 8, b * 10240 + s * -640 + j + 10112));
      vec4 z = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9216);
      vec4 n = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9344);
      vec4 previous = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 8320);
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (s * -640 + 9216);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9600));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9728));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9984));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + s * -128 + j + 1792) + sum) + fetch(dGru1_4, 8, b * 10240 + s * -640 + j + 10112));
      vec4 z = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9216);
      vec4 n = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9344);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (s * -640 + 9344);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9600));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9728));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9984));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + s * -128 + j + 1792) + sum) + fetch(dGru1_4, 8, b * 10240 + s * -640 + j + 10112));
      vec4 r = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9088);
      vec4 z = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9216);
      vec4 n = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9344);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (s * -640 + 9472);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9600));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9728));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + s * -640 + k + 9984));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + s * -128 + j + 1792) + sum) + fetch(dGru1_4, 8, b * 10240 + s * -640 + j + 10112));
      vec4 z = fetch(gru1_2, 8, b * 10240 + s * -640 + j + 9216);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru1Backward3_dGru1_4_2(e, o0);
}
`,
      },
      gru1Backward3_dGru1_4_3: {
        samplers: ['dGru1_4', 'parameters', 'dGru1_3', 'gru1_2'],
        code: `${library}
const int batch = 16;
uniform sampler2D dGru1_4;
uniform sampler2D parameters;
uniform sampler2D dGru1_3;
uniform sampler2D gru1_2;
const int p0 = 23016;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from gru1WeightHhL0 [384, 128], dGru1_4 [B, 16, 640], dGru1_3 [B, 16, 128], gru1_2 [B, 16, 640] to dGru1_4 [B, 16, 640]
void gru1Backward3_dGru1_4_3(int e, out vec4 r0) {
  r0 = fetch(dGru1_4, 8, e);
  {
    int b = e / 10240;
    int j = e % 10240;
    if (b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + k + 640));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + k + 768));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + k + 1024));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + j) + sum) + fetch(dGru1_4, 8, b * 10240 + j + 1152));
      vec4 r = fetch(gru1_2, 8, b * 10240 + j + 128);
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 256);
      vec4 n = fetch(gru1_2, 8, b * 10240 + j + 384);
      vec4 m = fetch(gru1_2, 8, b * 10240 + j + 512);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = ((dN * m) * (r * (1.0 - r)));
    }
  }
  {
    int rest = e - (128);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + k + 640));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + k + 768));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + k + 1024));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + j) + sum) + fetch(dGru1_4, 8, b * 10240 + j + 1152));
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 256);
      vec4 n = fetch(gru1_2, 8, b * 10240 + j + 384);
      float previous = 0.0;
      r0 = ((dy * (previous - n)) * (z * (1.0 - z)));
    }
  }
  {
    int rest = e - (256);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + k + 640));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + k + 768));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + k + 1024));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + j) + sum) + fetch(dGru1_4, 8, b * 10240 + j + 1152));
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 256);
      vec4 n = fetch(gru1_2, 8, b * 10240 + j + 384);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = dN;
    }
  }
  {
    int rest = e - (384);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + k + 640));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + k + 768));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + k + 1024));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + j) + sum) + fetch(dGru1_4, 8, b * 10240 + j + 1152));
      vec4 r = fetch(gru1_2, 8, b * 10240 + j + 128);
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 256);
      vec4 n = fetch(gru1_2, 8, b * 10240 + j + 384);
      vec4 dN = ((dy * (1.0 - z)) * (1.0 - (n * n)));
      r0 = (dN * r);
    }
  }
  {
    int rest = e - (512);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sum += (fetch(parameters, 8, p0 + k * 128 + j) * at(dGru1_4, 8, b * 10240 + k + 640));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 16384) * at(dGru1_4, 8, b * 10240 + k + 768));
        sum += (fetch(parameters, 8, p0 + k * 128 + j + 32768) * at(dGru1_4, 8, b * 10240 + k + 1024));
      }
      vec4 dy = ((fetch(dGru1_3, 7, b * 2048 + j) + sum) + fetch(dGru1_4, 8, b * 10240 + j + 1152));
      vec4 z = fetch(gru1_2, 8, b * 10240 + j + 256);
      r0 = (dy * z);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru1Backward3_dGru1_4_3(e, o0);
}
`,
      },
      gru1Backward4_dGru1_5: {
        samplers: ['dGru1_4'],
        code: `${library}
const int batch = 16;
uniform sampler2D dGru1_4;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from dGru1_4 [B, 16, 640] to dGru1_5 [B, 16, 256]
void gru1Backward4_dGru1_5(int e, out vec4 r0) {
  int b = e / 4096;
  int t = (e % 4096) / 256;
  int c = e % 256;
  r0 = fetch(dGru1_4, 8, b * 10240 + t * 640 + c);
}

// specs/gru.yaml:21 gru
// from dGru1_4 [B, 16, 640] to dGru1_6 [B, 16, 128]
void gru1Backward5_dGru1_6(int e, out vec4 r0) {
  int b = e / 2048;
  int t = (e % 2048) / 128;
  int c = e % 128;
  r0 = fetch(dGru1_4, 8, b * 10240 + t * 640 + c + 384);
}

// specs/gru.yaml:21 gru
// from dGru1_4 [B, 16, 640] to dGru1_8 [B, 16, 384]
void gru1Backward7_dGru1_8(int e, out vec4 r0) {
  int b = e / 6144;
  int t = (e % 6144) / 384;
  int c = e % 384;
  r0 = fetch(dGru1_4, 8, b * 10240 + t * 640 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 65536) {
    gru1Backward4_dGru1_5(e, o0);
  } else if (e < 98304) {
    gru1Backward5_dGru1_6(e - 65536, o0);
  } else {
    gru1Backward7_dGru1_8(e - 98304, o0);
  }
}
`,
      },
      gru1Backward6_dGru1_7: {
        samplers: ['pass15', 'parameters', 'pass1'],
        code: `${library}
const int batch = 16;
uniform sampler2D pass15;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 1512;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/gru.yaml:21 gru
// from dGru1_5 [B, 16, 256], dGru1_6 [B, 16, 128] to dGru1_7 [B, 16, 384]
void gru1Backward6_dGru1_7(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 6144;
    int t = (e % 6144) / 384;
    int c = e % 384;
    if (b < batch && t < 16 && c < 256) {
      r0 = fetch(pass15, 8, b * 4096 + t * 256 + c);
    }
  }
  {
    int rest = e - (256);
    int b = rest / 6144;
    int t = (rest % 6144) / 384;
    int c = rest % 384;
    if (rest >= 0 && b < batch && t < 16 && c < 128) {
      r0 = fetch(pass15, 8, b * 2048 + t * 128 + c + 65536);
    }
  }
}

// specs/gru.yaml:21 gru
// from dGru1_8 [B, 16, 384] to dGru1BiasIhL0 [1, 1, 384]
void gru1Backward11_dGru1BiasIhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dBiasIhL0 = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dBiasIhL0 += fetch(pass15, 8, n * 384 + c + 98304);
  }
  r0 = dBiasIhL0;
}

// specs/gru.yaml:21 gru
// from dGru1_8 [B, 16, 384], gru1WeightIhL0 [384, 56] to dEmbedding0 [B, 16, 56]
void gru1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 384; d += 4) {
    vec4 x0 = fetch(pass15, 8, 98304 + r * 384 + d);
    vec4 x1 = fetch(pass15, 8, 98304 + 384 + r * 384 + d);
    vec4 x2 = fetch(pass15, 8, 98304 + 768 + r * 384 + d);
    vec4 x3 = fetch(pass15, 8, 98304 + 1152 + r * 384 + d);
    vec4 x4 = fetch(pass15, 8, 98304 + 1536 + r * 384 + d);
    vec4 x5 = fetch(pass15, 8, 98304 + 1920 + r * 384 + d);
    vec4 x6 = fetch(pass15, 8, 98304 + 2304 + r * 384 + d);
    vec4 x7 = fetch(pass15, 8, 98304 + 2688 + r * 384 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 56);
    vec4 y1 = fetch(parameters, 8, p0 + 56 + c + d * 56);
    vec4 y2 = fetch(parameters, 8, p0 + 112 + c + d * 56);
    vec4 y3 = fetch(parameters, 8, p0 + 168 + c + d * 56);
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

// specs/gru.yaml:21 gru
// from dGru1_8 [B, 16, 384], embedding0 [B, 16, 56] to dGru1WeightIhL0 [384, 56]
void gru1WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < (batch * 16); d += 4) {
    vec4 x00 = fetch(pass15, 8, 98304 + r + d * 384);
    vec4 x01 = fetch(pass15, 8, 98304 + 4 + r + d * 384);
    vec4 y0 = fetch(pass1, 6, 4 + c + d * 56);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass15, 8, 98304 + 384 + r + d * 384);
    vec4 x11 = fetch(pass15, 8, 98304 + 388 + r + d * 384);
    vec4 y1 = fetch(pass1, 6, 4 + 56 + c + d * 56);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass15, 8, 98304 + 768 + r + d * 384);
    vec4 x21 = fetch(pass15, 8, 98304 + 772 + r + d * 384);
    vec4 y2 = fetch(pass1, 6, 4 + 112 + c + d * 56);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass15, 8, 98304 + 1152 + r + d * 384);
    vec4 x31 = fetch(pass15, 8, 98304 + 1156 + r + d * 384);
    vec4 y3 = fetch(pass1, 6, 4 + 168 + c + d * 56);
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
  if (e < 98304) {
    gru1Backward6_dGru1_7(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 98688) {
    gru1Backward11_dGru1BiasIhL0(e - 98304, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 100480) {
    gru1InputGradient(e - 98688, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gru1WeightGradient2(e - 100480, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gru1WeightGradient: {
        samplers: ['pass16', 'pass8', 'examples'],
        code: `${library}
const int batch = 16;
uniform sampler2DArray pass16;
uniform sampler2D pass8;
uniform sampler2D examples;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/gru.yaml:21 gru
// from dGru1_7 [B, 16, 384], dGru1_10 [B, 16, 128] to dGru1WeightHhL0 [384, 128]
void gru1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(pass16, 8, r + d * 384);
    vec4 x01 = fetch(pass16, 8, 4 + r + d * 384);
    vec4 y0 = fetch(pass8, 7, 6916 + c + d * 128);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass16, 8, 384 + r + d * 384);
    vec4 x11 = fetch(pass16, 8, 388 + r + d * 384);
    vec4 y1 = fetch(pass8, 7, 6916 + 128 + c + d * 128);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass16, 8, 768 + r + d * 384);
    vec4 x21 = fetch(pass16, 8, 772 + r + d * 384);
    vec4 y2 = fetch(pass8, 7, 6916 + 256 + c + d * 128);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass16, 8, 1152 + r + d * 384);
    vec4 x31 = fetch(pass16, 8, 1156 + r + d * 384);
    vec4 y3 = fetch(pass8, 7, 6916 + 384 + c + d * 128);
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

// specs/gru.yaml:21 gru
// from dGru1_7 [B, 16, 384] to dGru1BiasHhL0 [1, 1, 384]
void gru1Backward10_dGru1BiasHhL0(int e, out vec4 r0) {
  int c = e;
  vec4 dGru = vec4(0.0);
  for (int n = 0; n < (batch * 16); n++) {
    dGru += fetch(pass16, 8, n * 384 + c);
  }
  r0 = dGru;
}

// specs/gru.yaml:20 embedding
// from tokens [B, 16, 1], dEmbedding0 [B, 16, 56] to dEmbedding0Weight [27, 56]
void embedding0Gradient_dEmbedding0Weight(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 56 * 8;
  int c = e % 56;
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
    vec4 y0 = striped(pass16, 8, 98688, 56, c + d * 56);
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
    vec4 y1 = striped(pass16, 8, 98688, 56, 56 + c + d * 56);
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
    vec4 y2 = striped(pass16, 8, 98688, 56, 112 + c + d * 56);
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
    vec4 y3 = striped(pass16, 8, 98688, 56, 168 + c + d * 56);
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
  if (e < 6144) {
    gru1WeightGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 6528) {
    gru1Backward10_dGru1BiasHhL0(e - 6144, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    embedding0Gradient_dEmbedding0Weight(e - 6528, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gradients: {
        samplers: ['pass17', 'pass16', 'pass9'],
        code: `${library}
uniform sampler2DArray pass17;
uniform sampler2DArray pass16;
uniform sampler2DArray pass9;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 23016 && e < 72168) { o0 = striped(pass17, 6, 0, 128, e - 23016); return; } // dGru1WeightHhL0
  if (e >= 1512 && e < 23016) { o0 = striped(pass16, 8, 100480, 56, e - 1512); return; } // dGru1WeightIhL0
  if (e >= 72936 && e < 76392) { o0 = striped(pass9, 6, 4128, 128, e - 72936); return; } // dLinear2Weight
  if (e >= 0 && e < 1512) { o0 = striped(pass17, 6, 6528, 56, e); return; } // dEmbedding0Weight
  if (e >= 72168 && e < 72552) { o0 = fetch(pass16, 8, e - 72168 + 98304); return; } // dGru1BiasIhL0
  if (e >= 72552 && e < 72936) { o0 = fetch(pass17, 6, e - 72552 + 6144); return; } // dGru1BiasHhL0
  if (e >= 76392 && e < 76419) { o0 = fetch(pass9, 6, e - 76392 + 4); return; } // dLinear2Bias
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
      pass1: { length: 114692, layers: 1 },
      gru1: { length: 98304, layers: 8 },
      gru1_2: { length: 1310720, layers: 1 },
      gru1_3: { length: 262144, layers: 1 },
      linear2: { length: 7168, layers: 8 },
      lossForward2_sumPart: { length: 2048, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
      gru1_2_before: { length: 1310720, layers: 1 },
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
      { shader: 'gru1Forward', reads: ['parameters', 'pass1'], writes: ['gru1'], s: 0, numbers: [] },
      {
        shader: 'gru1Forward2_gru1_2',
        reads: ['gru1', 'parameters'],
        writes: ['gru1_2_before'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 1,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 2,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 3,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 4,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 5,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 6,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 7,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 8,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 9,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 10,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 11,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 12,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2', 'parameters', 'gru1'],
        writes: ['gru1_2_before'],
        s: 13,
        numbers: [],
      },
      {
        shader: 'gru1Forward2_gru1_2_2',
        reads: ['gru1_2_before', 'parameters', 'gru1'],
        writes: ['gru1_2'],
        s: 14,
        numbers: [],
      },
      { shader: 'gru1Forward3_gru1_3', reads: ['gru1_2'], writes: ['gru1_3'], s: 0, numbers: [] },
      {
        shader: 'linear2Forward',
        reads: ['parameters', 'gru1_3'],
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

// specs/gru.yaml:20 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 56] to embedding0 [B, 16, 56]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 56;
  int c = e % 56;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 8, p0 + int(row_) * 56 + c);
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
      gru1Forward: {
        samplers: ['parameters', 'pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D pass1;
const int p0 = 72168;
const int p1 = 1512;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/gru.yaml:21 gru
// from embedding0 [B, 16, 56], gru1WeightIhL0 [384, 56], gru1BiasIhL0 [384] to gru1 [B, 16, 384]
void gru1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 384 * 8;
  int c = e % 384;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 56; d += 4) {
    vec4 x0 = fetch(pass1, 8, 4 + r * 56 + d);
    vec4 x1 = fetch(pass1, 8, 4 + 56 + r * 56 + d);
    vec4 x2 = fetch(pass1, 8, 4 + 112 + r * 56 + d);
    vec4 x3 = fetch(pass1, 8, 4 + 168 + r * 56 + d);
    vec4 x4 = fetch(pass1, 8, 4 + 224 + r * 56 + d);
    vec4 x5 = fetch(pass1, 8, 4 + 280 + r * 56 + d);
    vec4 x6 = fetch(pass1, 8, 4 + 336 + r * 56 + d);
    vec4 x7 = fetch(pass1, 8, 4 + 392 + r * 56 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 56 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 56 + c * 56 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 112 + c * 56 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 168 + c * 56 + d);
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
  gru1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      gru1Forward2_gru1_2: {
        samplers: ['gru1', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2DArray gru1;
uniform sampler2D parameters;
const int p0 = 72552;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from gru1 [B, 16, 384], gru1BiasHhL0 [384] to gru1_2 [B, 16, 640]
void gru1Forward2_gru1_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 10240;
    int j = e % 10240;
    if (b < batch && j < 128) {
      float sumR = 0.0;
      float sumZ = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru1, 8, 0, 384, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 z = sigmoid((row(gru1, 8, 0, 384, b * 16, j + 128) + (fetch(parameters, 8, p0 + j + 128) + sumZ)));
      vec4 m = (fetch(parameters, 8, p0 + j + 256) + sumM);
      vec4 n = tanh_((row(gru1, 8, 0, 384, b * 16, j + 256) + (r * m)));
      float previous = 0.0;
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (128);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      float sumR = 0.0;
      vec4 r = sigmoid((row(gru1, 8, 0, 384, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (256);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      float sumZ = 0.0;
      vec4 z = sigmoid((row(gru1, 8, 0, 384, b * 16, j + 128) + (fetch(parameters, 8, p0 + j + 128) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (384);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      float sumR = 0.0;
      float sumM = 0.0;
      vec4 r = sigmoid((row(gru1, 8, 0, 384, b * 16, j) + (fetch(parameters, 8, p0 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p0 + j + 256) + sumM);
      vec4 n = tanh_((row(gru1, 8, 0, 384, b * 16, j + 256) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (512);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      float sumM = 0.0;
      vec4 m = (fetch(parameters, 8, p0 + j + 256) + sumM);
      r0 = m;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 10) + int(gl_FragCoord.x)) * 4;
  gru1Forward2_gru1_2(e, o0);
}
`,
      },
      gru1Forward2_gru1_2_2: {
        samplers: ['gru1_2', 'parameters', 'gru1'],
        code: `${library}
uniform int batch;
uniform sampler2D gru1_2;
uniform sampler2D parameters;
uniform sampler2DArray gru1;
const int p0 = 23016;
const int p1 = 72552;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from gru1WeightHhL0 [384, 128], gru1_2 [B, 16, 640], gru1 [B, 16, 384], gru1BiasHhL0 [384] to gru1_2 [B, 16, 640]
void gru1Forward2_gru1_2_2(int e, out vec4 r0) {
  r0 = fetch(gru1_2, 10, e);
  {
    int rest = e - (s * 640 + 640);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumR = vec4(0.0);
      vec4 sumZ = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumR += (four(parameters, 8, p0 + j * 128 + k, 128) * at(gru1_2, 10, b * 10240 + s * 640 + k));
        sumZ += (four(parameters, 8, p0 + j * 128 + k + 16384, 128) * at(gru1_2, 10, b * 10240 + s * 640 + k));
        sumM += (four(parameters, 8, p0 + j * 128 + k + 32768, 128) * at(gru1_2, 10, b * 10240 + s * 640 + k));
      }
      vec4 r = sigmoid((row(gru1, 8, 0, 384, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 z = sigmoid((row(gru1, 8, 0, 384, b * 16 + s + 1, j + 128) + (fetch(parameters, 8, p1 + j + 128) + sumZ)));
      vec4 m = (fetch(parameters, 8, p1 + j + 256) + sumM);
      vec4 n = tanh_((row(gru1, 8, 0, 384, b * 16 + s + 1, j + 256) + (r * m)));
      vec4 previous = fetch(gru1_2, 10, b * 10240 + s * 640 + j);
      r0 = (((1.0 - z) * n) + (z * previous));
    }
  }
  {
    int rest = e - (s * 640 + 768);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumR = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumR += (four(parameters, 8, p0 + j * 128 + k, 128) * at(gru1_2, 10, b * 10240 + s * 640 + k));
      }
      vec4 r = sigmoid((row(gru1, 8, 0, 384, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      r0 = r;
    }
  }
  {
    int rest = e - (s * 640 + 896);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumZ = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumZ += (four(parameters, 8, p0 + j * 128 + k + 16384, 128) * at(gru1_2, 10, b * 10240 + s * 640 + k));
      }
      vec4 z = sigmoid((row(gru1, 8, 0, 384, b * 16 + s + 1, j + 128) + (fetch(parameters, 8, p1 + j + 128) + sumZ)));
      r0 = z;
    }
  }
  {
    int rest = e - (s * 640 + 1024);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumR = vec4(0.0);
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumR += (four(parameters, 8, p0 + j * 128 + k, 128) * at(gru1_2, 10, b * 10240 + s * 640 + k));
        sumM += (four(parameters, 8, p0 + j * 128 + k + 32768, 128) * at(gru1_2, 10, b * 10240 + s * 640 + k));
      }
      vec4 r = sigmoid((row(gru1, 8, 0, 384, b * 16 + s + 1, j) + (fetch(parameters, 8, p1 + j) + sumR)));
      vec4 m = (fetch(parameters, 8, p1 + j + 256) + sumM);
      vec4 n = tanh_((row(gru1, 8, 0, 384, b * 16 + s + 1, j + 256) + (r * m)));
      r0 = n;
    }
  }
  {
    int rest = e - (s * 640 + 1152);
    int b = rest / 10240;
    int j = rest % 10240;
    if (rest >= 0 && b < batch && j < 128) {
      vec4 sumM = vec4(0.0);
      for (int k = 0; k < 128; k++) {
        sumM += (four(parameters, 8, p0 + j * 128 + k + 32768, 128) * at(gru1_2, 10, b * 10240 + s * 640 + k));
      }
      vec4 m = (fetch(parameters, 8, p1 + j + 256) + sumM);
      r0 = m;
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 10) + int(gl_FragCoord.x)) * 4;
  gru1Forward2_gru1_2_2(e, o0);
}
`,
      },
      gru1Forward3_gru1_3: {
        samplers: ['gru1_2'],
        code: `${library}
uniform int batch;
uniform sampler2D gru1_2;
layout(location = 0) out vec4 o0;

// specs/gru.yaml:21 gru
// from gru1_2 [B, 16, 640] to gru1_3 [B, 16, 128]
void gru1Forward3_gru1_3(int e, out vec4 r0) {
  int b = e / 2048;
  int t = (e % 2048) / 128;
  int c = e % 128;
  r0 = fetch(gru1_2, 10, b * 10240 + t * 640 + c);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  gru1Forward3_gru1_3(e, o0);
}
`,
      },
      linear2Forward: {
        samplers: ['parameters', 'gru1_3'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gru1_3;
const int p0 = 76392;
const int p1 = 72936;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/gru.yaml:22 linear
// from gru1_3 [B, 16, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 16, 27]
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
    vec4 x0 = fetch(gru1_3, 8, r * 128 + d);
    vec4 x1 = fetch(gru1_3, 8, 128 + r * 128 + d);
    vec4 x2 = fetch(gru1_3, 8, 256 + r * 128 + d);
    vec4 x3 = fetch(gru1_3, 8, 384 + r * 128 + d);
    vec4 x4 = fetch(gru1_3, 8, 512 + r * 128 + d);
    vec4 x5 = fetch(gru1_3, 8, 640 + r * 128 + d);
    vec4 x6 = fetch(gru1_3, 8, 768 + r * 128 + d);
    vec4 x7 = fetch(gru1_3, 8, 896 + r * 128 + d);
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
