// Made by wnc from specs/bag-of-characters.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 65540, layers: 1 },
      last1_0_0: { length: 4096, layers: 1 },
      parallel1: { length: 4096, layers: 1 },
      linear2_0: { length: 512, layers: 8 },
      tanh2_1: { length: 4096, layers: 1 },
      linear2_2: { length: 512, layers: 8 },
      residual2: { length: 4096, layers: 1 },
      linear3: { length: 224, layers: 8 },
      lossForward2_sum3: { length: 64, layers: 1 },
      lossForward2_largest: { length: 64, layers: 1 },
      lossForward2_sumPart: { length: 64, layers: 1 },
      pass10: { length: 1732, layers: 1 },
      pass11: { length: 800, layers: 8 },
      pass12: { length: 1088, layers: 8 },
      pass13: { length: 4160, layers: 1 },
      pass14: { length: 1024, layers: 8 },
      dLast1_0_0: { length: 4096, layers: 1 },
      dEmbedding0: { length: 65536, layers: 1 },
      dEmbedding0_2: { length: 65536, layers: 1 },
      dEmbedding0Weight: { length: 256, layers: 8 },
      gradients: { length: 11804, layers: 1 },
    },
    targets: 1024,
    examples: 1088,
    logits: { texture: 'linear3', offset: 0, columns: 27 },
    loss: { texture: 'pass11', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last1_0_0Forward_last1_0_0',
        reads: ['pass1'],
        writes: ['last1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'mean1_1_0Parallel1Forward_parallel1',
        reads: ['pass1', 'last1_0_0'],
        writes: ['parallel1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0Forward',
        reads: ['parameters', 'parallel1'],
        writes: ['linear2_0'],
        s: 0,
        numbers: [5824, 1728],
      },
      {
        shader: 'tanh2_1Forward_tanh2_1',
        reads: ['linear2_0'],
        writes: ['tanh2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0Forward',
        reads: ['parameters', 'tanh2_1'],
        writes: ['linear2_2'],
        s: 0,
        numbers: [9984, 5888],
      },
      {
        shader: 'residual2Forward_residual2',
        reads: ['parallel1', 'linear2_2'],
        writes: ['residual2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3Forward',
        reads: ['parameters', 'residual2'],
        writes: ['linear3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'linear3'],
        writes: ['lossForward2_sum3', 'lossForward2_largest', 'lossForward2_sumPart'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_dLinear3',
        reads: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear3',
          'lossForward2_sumPart',
        ],
        writes: ['pass10'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass10', 'pass1', 'parameters', 'residual2'],
        writes: ['pass11'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_2Backward_dLinear2_2Bias',
        reads: ['pass11', 'parameters', 'tanh2_1'],
        writes: ['pass12'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'tanh2_1Linear2_0Backward_dLinear2_0',
        reads: ['tanh2_1', 'pass12'],
        writes: ['pass13'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0InputGradient',
        reads: ['pass13', 'parameters', 'parallel1'],
        writes: ['pass14'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0Backward_dLast1_0_0',
        reads: ['pass11', 'pass14'],
        writes: ['dLast1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last1_0_0Backward_dEmbedding0',
        reads: ['dLast1_0_0'],
        writes: ['dEmbedding0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'mean1_1_0Last1_0_0Backward_dEmbedding0_2',
        reads: ['dLast1_0_0', 'dEmbedding0'],
        writes: ['dEmbedding0_2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'dEmbedding0_2'],
        writes: ['dEmbedding0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients',
        reads: ['pass14', 'pass12', 'dEmbedding0Weight', 'pass11', 'pass13'],
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
// from targets [B, 1, 1] to lossCount [1, 1, 1]
void lossForward_lossCount(int e, out float r0) {
  float sum = float(0.0);
  for (int b = 0; b < batch; b++) {
    sum += notNegative(at(examples, 5, b + 1024));
  }
  r0 = max(sum, 1.0);
}

// specs/bag-of-characters.yaml:17 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 64] to embedding0 [B, 16, 64]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 64;
  int c = e % 64;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 6, p0 + int(row_) * 64 + c);
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
      last1_0_0Forward_last1_0_0: {
        samplers: ['pass1'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:21 last
// from embedding0 [B, 16, 64] to last1_0_0 [B, 1, 64]
void last1_0_0Forward_last1_0_0(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  r0 = fetch(pass1, 8, b * 1024 + c + 964);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  last1_0_0Forward_last1_0_0(e, o0);
}
`,
      },
      mean1_1_0Parallel1Forward_parallel1: {
        samplers: ['pass1', 'last1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass1;
uniform sampler2D last1_0_0;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:22 mean
// specs/bag-of-characters.yaml:18 parallel
// from embedding0 [B, 16, 64], last1_0_0 [B, 1, 64] to parallel1 [B, 1, 64]
void mean1_1_0Parallel1Forward_parallel1(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  vec4 sum = vec4(0.0);
  for (int t = 0; t < 16; t++) {
    sum += fetch(pass1, 8, b * 1024 + t * 64 + c + 4);
  }
  r0 = (fetch(last1_0_0, 5, b * 64 + c) + (sum / 16.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  mean1_1_0Parallel1Forward_parallel1(e, o0);
}
`,
      },
      linear2_0Forward: {
        samplers: ['parameters', 'parallel1'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D parallel1;
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

// specs/bag-of-characters.yaml:24 linear
// from parallel1 [B, 1, 64], linear2_0Weight [64, 64], linear2_0Bias [64] to linear2_0 [B, 1, 64]
void linear2_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = fetch(parameters, 6, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(parallel1, 5, r * 64 + d);
    vec4 x1 = fetch(parallel1, 5, 64 + r * 64 + d);
    vec4 x2 = fetch(parallel1, 5, 128 + r * 64 + d);
    vec4 x3 = fetch(parallel1, 5, 192 + r * 64 + d);
    vec4 x4 = fetch(parallel1, 5, 256 + r * 64 + d);
    vec4 x5 = fetch(parallel1, 5, 320 + r * 64 + d);
    vec4 x6 = fetch(parallel1, 5, 384 + r * 64 + d);
    vec4 x7 = fetch(parallel1, 5, 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 6, p1 + c * 64 + d);
    vec4 y1 = fetch(parameters, 6, p1 + 64 + c * 64 + d);
    vec4 y2 = fetch(parameters, 6, p1 + 128 + c * 64 + d);
    vec4 y3 = fetch(parameters, 6, p1 + 192 + c * 64 + d);
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
  linear2_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      tanh2_1Forward_tanh2_1: {
        samplers: ['linear2_0'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray linear2_0;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:25 tanh
// from linear2_0 [B, 1, 64] to tanh2_1 [B, 1, 64]
void tanh2_1Forward_tanh2_1(int e, out vec4 r0) {
  int i = e;
  r0 = tanh_(striped(linear2_0, 4, 0, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  tanh2_1Forward_tanh2_1(e, o0);
}
`,
      },
      residual2Forward_residual2: {
        samplers: ['parallel1', 'linear2_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D parallel1;
uniform sampler2DArray linear2_2;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:23 residual
// from parallel1 [B, 1, 64], linear2_2 [B, 1, 64] to residual2 [B, 1, 64]
void residual2Forward_residual2(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(parallel1, 5, i) + striped(linear2_2, 4, 0, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  residual2Forward_residual2(e, o0);
}
`,
      },
      linear3Forward: {
        samplers: ['parameters', 'residual2'],
        code: `${library}
const int batch = 64;
uniform sampler2D parameters;
uniform sampler2D residual2;
const int p0 = 11776;
const int p1 = 10048;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/bag-of-characters.yaml:27 linear
// from residual2 [B, 1, 64], linear3Weight [27, 64], linear3Bias [27] to linear3 [B, 1, 27]
void linear3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(residual2, 5, r * 64 + d);
    vec4 x1 = fetch(residual2, 5, 64 + r * 64 + d);
    vec4 x2 = fetch(residual2, 5, 128 + r * 64 + d);
    vec4 x3 = fetch(residual2, 5, 192 + r * 64 + d);
    vec4 x4 = fetch(residual2, 5, 256 + r * 64 + d);
    vec4 x5 = fetch(residual2, 5, 320 + r * 64 + d);
    vec4 x6 = fetch(residual2, 5, 384 + r * 64 + d);
    vec4 x7 = fetch(residual2, 5, 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 6, p1 + c * 64 + d);
    vec4 y1 = fetch(parameters, 6, p1 + 64 + c * 64 + d);
    vec4 y2 = fetch(parameters, 6, p1 + 128 + c * 64 + d);
    vec4 y3 = fetch(parameters, 6, p1 + 192 + c * 64 + d);
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
  linear3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sum3: {
        samplers: ['examples', 'linear3'],
        code: `${library}
const int batch = 64;
uniform sampler2D examples;
uniform sampler2DArray linear3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// loss
// from targets [B, 1, 1], linear3 [B, 1, 27] to lossForward2_sum3 [B, 1], lossForward2_largest [B, 1], lossForward2_sumPart [B, 1]
void lossForward2_lossForward2_sum3(int e, out float r0, out float r1, out float r2) {
  int b = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 5, b + 1024);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear3, 3, 0, 28, b, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    float power_ = exp((rowAt(linear3, 3, 0, 28, b, c) - largest));
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
  for (int k = 0; k < 4 && first + k < 64; k++) {
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
      lossForward2_dLinear3: {
        samplers: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear3',
          'lossForward2_sumPart',
        ],
        code: `${library}
const int batch = 64;
uniform sampler2D lossForward2_largest;
uniform sampler2D examples;
uniform sampler2D lossForward2_sum3;
uniform sampler2D pass1;
uniform sampler2DArray linear3;
uniform sampler2D lossForward2_sumPart;
layout(location = 0) out vec4 o0;

// loss
// from lossForward2_largest [B, 1], targets [B, 1, 1], lossForward2_sum3 [B, 1], lossCount [1, 1, 1], linear3 [B, 1, 27] to dLinear3 [B, 1, 27]
void lossForward2_dLinear3(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 2, b);
  float target = at(examples, 5, b + 1024);
  float sum3 = at(lossForward2_sum3, 2, b);
  float dLog = ((1.0 / at(pass1, 8, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(linear3, 3, 0, 28, b, c) - largest));
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
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1728) {
    vec4 v0 = vec4(0.0);
    int first = e;
    for (int k = 0; k < 4 && first + k < 1728; k++) {
      float one0;
      lossForward2_dLinear3(first + k, one0);
      v0[k] = one0;
    }
    o0 = v0;
  } else {
    vec4 v0 = vec4(0.0);
    int first = e - 1728;
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
        samplers: ['pass10', 'pass1', 'parameters', 'residual2'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass10;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D residual2;
const int p0 = 10048;
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
  float sum = at(pass10, 5, 1728);
  float count = at(pass1, 8, 0);
  r0 = (sum / count);
}

// specs/bag-of-characters.yaml:27 linear
// from dLinear3 [B, 1, 27] to dLinear3Bias [1, 1, 27]
void linear3Backward_dLinear3Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int b = 0; b < batch; b++) {
    dBias += at(pass10, 5, b * 27 + c);
  }
  r0 = dBias;
}

// specs/bag-of-characters.yaml:27 linear
// from dLinear3 [B, 1, 27], linear3Weight [27, 64] to dParallel1 [B, 1, 64]
void linear3InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass10, 5, r * 27 + d);
    vec4 x1 = near(pass10, 5, 27 + r * 27 + d);
    vec4 x2 = near(pass10, 5, 54 + r * 27 + d);
    vec4 x3 = near(pass10, 5, 81 + r * 27 + d);
    vec4 x4 = near(pass10, 5, 108 + r * 27 + d);
    vec4 x5 = near(pass10, 5, 135 + r * 27 + d);
    vec4 x6 = near(pass10, 5, 162 + r * 27 + d);
    vec4 x7 = near(pass10, 5, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 6, p0 + c + d * 64);
    vec4 y1 = fetch(parameters, 6, p0 + 64 + c + d * 64);
    vec4 y2 = fetch(parameters, 6, p0 + 128 + c + d * 64);
    vec4 y3 = fetch(parameters, 6, p0 + 192 + c + d * 64);
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
    vec4 x00 = four(pass10, 5, r * 27 + d, 27);
    vec4 x01 = four(pass10, 5, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 6, p0 + c + d * 64);
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

// specs/bag-of-characters.yaml:27 linear
// from dLinear3 [B, 1, 27], residual2 [B, 1, 64] to dLinear3Weight [27, 64]
void linear3WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = near(pass10, 5, r + d * 27);
    vec4 x01 = near(pass10, 5, 4 + r + d * 27);
    vec4 y0 = fetch(residual2, 5, c + d * 64);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass10, 5, 27 + r + d * 27);
    vec4 x11 = near(pass10, 5, 31 + r + d * 27);
    vec4 y1 = fetch(residual2, 5, 64 + c + d * 64);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass10, 5, 54 + r + d * 27);
    vec4 x21 = near(pass10, 5, 58 + r + d * 27);
    vec4 y2 = fetch(residual2, 5, 128 + c + d * 64);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass10, 5, 81 + r + d * 27);
    vec4 x31 = near(pass10, 5, 85 + r + d * 27);
    vec4 y3 = fetch(residual2, 5, 192 + c + d * 64);
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
      linear3Backward_dLinear3Bias(first + k, one0);
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
    linear3InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear3WeightGradient(e - 544, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear2_2Backward_dLinear2_2Bias: {
        samplers: ['pass11', 'parameters', 'tanh2_1'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass11;
uniform sampler2D parameters;
uniform sampler2D tanh2_1;
const int p0 = 5888;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/bag-of-characters.yaml:26 linear
// from dParallel1 [B, 1, 64] to dLinear2_2Bias [1, 1, 64]
void linear2_2Backward_dLinear2_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    dBias += row(pass11, 4, 32, 64, b, c);
  }
  r0 = dBias;
}

// specs/bag-of-characters.yaml:26 linear
// from dParallel1 [B, 1, 64], linear2_2Weight [64, 64] to dTanh2_1 [B, 1, 64]
void linear2_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = striped(pass11, 4, 32, 64, r * 64 + d);
    vec4 x1 = striped(pass11, 4, 32, 64, 64 + r * 64 + d);
    vec4 x2 = striped(pass11, 4, 32, 64, 128 + r * 64 + d);
    vec4 x3 = striped(pass11, 4, 32, 64, 192 + r * 64 + d);
    vec4 x4 = striped(pass11, 4, 32, 64, 256 + r * 64 + d);
    vec4 x5 = striped(pass11, 4, 32, 64, 320 + r * 64 + d);
    vec4 x6 = striped(pass11, 4, 32, 64, 384 + r * 64 + d);
    vec4 x7 = striped(pass11, 4, 32, 64, 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 6, p0 + c + d * 64);
    vec4 y1 = fetch(parameters, 6, p0 + 64 + c + d * 64);
    vec4 y2 = fetch(parameters, 6, p0 + 128 + c + d * 64);
    vec4 y3 = fetch(parameters, 6, p0 + 192 + c + d * 64);
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

// specs/bag-of-characters.yaml:26 linear
// from dParallel1 [B, 1, 64], tanh2_1 [B, 1, 64] to dLinear2_2Weight [64, 64]
void linear2_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = striped(pass11, 4, 32, 64, r + d * 64);
    vec4 x01 = striped(pass11, 4, 32, 64, 4 + r + d * 64);
    vec4 y0 = fetch(tanh2_1, 5, c + d * 64);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = striped(pass11, 4, 32, 64, 64 + r + d * 64);
    vec4 x11 = striped(pass11, 4, 32, 64, 68 + r + d * 64);
    vec4 y1 = fetch(tanh2_1, 5, 64 + c + d * 64);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = striped(pass11, 4, 32, 64, 128 + r + d * 64);
    vec4 x21 = striped(pass11, 4, 32, 64, 132 + r + d * 64);
    vec4 y2 = fetch(tanh2_1, 5, 128 + c + d * 64);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = striped(pass11, 4, 32, 64, 192 + r + d * 64);
    vec4 x31 = striped(pass11, 4, 32, 64, 196 + r + d * 64);
    vec4 y3 = fetch(tanh2_1, 5, 192 + c + d * 64);
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
  if (e < 64) {
    linear2_2Backward_dLinear2_2Bias(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else if (e < 576) {
    linear2_2InputGradient(e - 64, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_2WeightGradient(e - 576, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      tanh2_1Linear2_0Backward_dLinear2_0: {
        samplers: ['tanh2_1', 'pass12'],
        code: `${library}
const int batch = 64;
uniform sampler2D tanh2_1;
uniform sampler2DArray pass12;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:25 tanh
// specs/bag-of-characters.yaml:24 linear
// from tanh2_1 [B, 1, 64], dTanh2_1 [B, 1, 64] to dLinear2_0 [B, 1, 64]
void tanh2_1Linear2_0Backward_dLinear2_0(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  vec4 activation = fetch(tanh2_1, 5, b * 64 + c);
  vec4 dY = (row(pass12, 5, 64, 64, b, c) * (1.0 - (activation * activation)));
  r0 = dY;
}

// specs/bag-of-characters.yaml:25 tanh
// specs/bag-of-characters.yaml:24 linear
// from tanh2_1 [B, 1, 64], dTanh2_1 [B, 1, 64] to dLinear2_0Bias [1, 1, 64]
void tanh2_1Linear2_0Backward_dLinear2_0Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 activation = fetch(tanh2_1, 5, b * 64 + c);
    vec4 dY = (row(pass12, 5, 64, 64, b, c) * (1.0 - (activation * activation)));
    dBias += dY;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e < 4096) {
    tanh2_1Linear2_0Backward_dLinear2_0(e, o0);
  } else {
    tanh2_1Linear2_0Backward_dLinear2_0Bias(e - 4096, o0);
  }
}
`,
      },
      linear2_0InputGradient: {
        samplers: ['pass13', 'parameters', 'parallel1'],
        code: `${library}
const int batch = 64;
uniform sampler2D pass13;
uniform sampler2D parameters;
uniform sampler2D parallel1;
const int p0 = 1728;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/bag-of-characters.yaml:24 linear
// from dLinear2_0 [B, 1, 64], linear2_0Weight [64, 64] to dParallel1_2 [B, 1, 64]
void linear2_0InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(pass13, 6, r * 64 + d);
    vec4 x1 = fetch(pass13, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(pass13, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(pass13, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(pass13, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(pass13, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(pass13, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(pass13, 6, 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 6, p0 + c + d * 64);
    vec4 y1 = fetch(parameters, 6, p0 + 64 + c + d * 64);
    vec4 y2 = fetch(parameters, 6, p0 + 128 + c + d * 64);
    vec4 y3 = fetch(parameters, 6, p0 + 192 + c + d * 64);
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

// specs/bag-of-characters.yaml:24 linear
// from dLinear2_0 [B, 1, 64], parallel1 [B, 1, 64] to dLinear2_0Weight [64, 64]
void linear2_0WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = fetch(pass13, 6, r + d * 64);
    vec4 x01 = fetch(pass13, 6, 4 + r + d * 64);
    vec4 y0 = fetch(parallel1, 5, c + d * 64);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass13, 6, 64 + r + d * 64);
    vec4 x11 = fetch(pass13, 6, 68 + r + d * 64);
    vec4 y1 = fetch(parallel1, 5, 64 + c + d * 64);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass13, 6, 128 + r + d * 64);
    vec4 x21 = fetch(pass13, 6, 132 + r + d * 64);
    vec4 y2 = fetch(parallel1, 5, 128 + c + d * 64);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass13, 6, 192 + r + d * 64);
    vec4 x31 = fetch(pass13, 6, 196 + r + d * 64);
    vec4 y3 = fetch(parallel1, 5, 192 + c + d * 64);
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
  if (e < 512) {
    linear2_0InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear2_0WeightGradient(e - 512, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear2_0Backward_dLast1_0_0: {
        samplers: ['pass11', 'pass14'],
        code: `${library}
const int batch = 64;
uniform sampler2DArray pass11;
uniform sampler2DArray pass14;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:24 linear
// from dParallel1 [B, 1, 64], dParallel1_2 [B, 1, 64] to dLast1_0_0 [B, 1, 64]
void linear2_0Backward_dLast1_0_0(int e, out vec4 r0) {
  int i = e;
  r0 = (striped(pass11, 4, 32, 64, i) + striped(pass14, 4, 0, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  linear2_0Backward_dLast1_0_0(e, o0);
}
`,
      },
      last1_0_0Backward_dEmbedding0: {
        samplers: ['dLast1_0_0'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLast1_0_0;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:21 last
// from dLast1_0_0 [B, 1, 64] to dEmbedding0 [B, 16, 64]
void last1_0_0Backward_dEmbedding0(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (960);
    int b = rest / 1024;
    int c = rest % 1024;
    if (rest >= 0 && b < batch && c < 64) {
      r0 = fetch(dLast1_0_0, 5, b * 64 + c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  last1_0_0Backward_dEmbedding0(e, o0);
}
`,
      },
      mean1_1_0Last1_0_0Backward_dEmbedding0_2: {
        samplers: ['dLast1_0_0', 'dEmbedding0'],
        code: `${library}
const int batch = 64;
uniform sampler2D dLast1_0_0;
uniform sampler2D dEmbedding0;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:22 mean
// specs/bag-of-characters.yaml:21 last
// from dLast1_0_0 [B, 1, 64], dEmbedding0 [B, 16, 64] to dEmbedding0_2 [B, 16, 64]
void mean1_1_0Last1_0_0Backward_dEmbedding0_2(int e, out vec4 r0) {
  int b = e / 1024;
  int t = (e % 1024) / 64;
  int c = e % 64;
  r0 = ((fetch(dLast1_0_0, 5, b * 64 + c) / 16.0) + fetch(dEmbedding0, 7, b * 1024 + t * 64 + c));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  mean1_1_0Last1_0_0Backward_dEmbedding0_2(e, o0);
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'dEmbedding0_2'],
        code: `${library}
const int batch = 64;
uniform sampler2D examples;
uniform sampler2D dEmbedding0_2;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/bag-of-characters.yaml:17 embedding
// from tokens [B, 16, 1], dEmbedding0_2 [B, 16, 64] to dEmbedding0Weight [27, 64]
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
    vec4 names = fetch(examples, 5, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = fetch(dEmbedding0_2, 7, c + d * 64);
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
    vec4 y1 = fetch(dEmbedding0_2, 7, 64 + c + d * 64);
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
    vec4 y2 = fetch(dEmbedding0_2, 7, 128 + c + d * 64);
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
    vec4 y3 = fetch(dEmbedding0_2, 7, 192 + c + d * 64);
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
        samplers: ['pass14', 'pass12', 'dEmbedding0Weight', 'pass11', 'pass13'],
        code: `${library}
uniform sampler2DArray pass14;
uniform sampler2DArray pass12;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2DArray pass11;
uniform sampler2D pass13;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  if (e >= 1728 && e < 5824) { o0 = striped(pass14, 4, 512, 64, e - 1728); return; } // dLinear2_0Weight
  if (e >= 5888 && e < 9984) { o0 = striped(pass12, 5, 576, 64, e - 5888); return; } // dLinear2_2Weight
  if (e >= 0 && e < 1728) { o0 = striped(dEmbedding0Weight, 3, 0, 64, e); return; } // dEmbedding0Weight
  if (e >= 10048 && e < 11776) { o0 = striped(pass11, 4, 544, 64, e - 10048); return; } // dLinear3Weight
  if (e >= 5824 && e < 5888) { o0 = fetch(pass13, 6, e - 5824 + 4096); return; } // dLinear2_0Bias
  if (e >= 9984 && e < 10048) { o0 = fetch(pass12, 5, e - 9984); return; } // dLinear2_2Bias
  if (e >= 11776 && e < 11803) { o0 = fetch(pass11, 4, e - 11776 + 4); return; } // dLinear3Bias
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
      last1_0_0: { length: 8192, layers: 1 },
      parallel1: { length: 8192, layers: 1 },
      linear2_0: { length: 1024, layers: 8 },
      tanh2_1: { length: 8192, layers: 1 },
      linear2_2: { length: 1024, layers: 8 },
      residual2: { length: 8192, layers: 1 },
      linear3: { length: 448, layers: 8 },
      lossForward2_sumPart: { length: 128, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
    },
    targets: 2048,
    examples: 2176,
    logits: { texture: 'linear3', offset: 0, columns: 27 },
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
        shader: 'last1_0_0Forward_last1_0_0',
        reads: ['pass1'],
        writes: ['last1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'mean1_1_0Parallel1Forward_parallel1',
        reads: ['pass1', 'last1_0_0'],
        writes: ['parallel1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0Forward',
        reads: ['parameters', 'parallel1'],
        writes: ['linear2_0'],
        s: 0,
        numbers: [5824, 1728],
      },
      {
        shader: 'tanh2_1Forward_tanh2_1',
        reads: ['linear2_0'],
        writes: ['tanh2_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear2_0Forward',
        reads: ['parameters', 'tanh2_1'],
        writes: ['linear2_2'],
        s: 0,
        numbers: [9984, 5888],
      },
      {
        shader: 'residual2Forward_residual2',
        reads: ['parallel1', 'linear2_2'],
        writes: ['residual2'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3Forward',
        reads: ['parameters', 'residual2'],
        writes: ['linear3'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sumPart',
        reads: ['examples', 'linear3'],
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
    sum += notNegative(at(examples, 5, b + 2048));
  }
  r0 = sum;
}

// specs/bag-of-characters.yaml:17 embedding
// from tokens [B, 16, 1], embedding0Weight [27, 64] to embedding0 [B, 16, 64]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 64;
  int c = e % 64;
  float row_ = at(examples, 5, n);
  r0 = fetch(parameters, 6, p0 + int(row_) * 64 + c);
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
      last1_0_0Forward_last1_0_0: {
        samplers: ['pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:21 last
// from embedding0 [B, 16, 64] to last1_0_0 [B, 1, 64]
void last1_0_0Forward_last1_0_0(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  r0 = fetch(pass1, 8, b * 1024 + c + 964);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  last1_0_0Forward_last1_0_0(e, o0);
}
`,
      },
      mean1_1_0Parallel1Forward_parallel1: {
        samplers: ['pass1', 'last1_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
uniform sampler2D last1_0_0;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:22 mean
// specs/bag-of-characters.yaml:18 parallel
// from embedding0 [B, 16, 64], last1_0_0 [B, 1, 64] to parallel1 [B, 1, 64]
void mean1_1_0Parallel1Forward_parallel1(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  vec4 sum = vec4(0.0);
  for (int t = 0; t < 16; t++) {
    sum += fetch(pass1, 8, b * 1024 + t * 64 + c + 4);
  }
  r0 = (fetch(last1_0_0, 6, b * 64 + c) + (sum / 16.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  mean1_1_0Parallel1Forward_parallel1(e, o0);
}
`,
      },
      linear2_0Forward: {
        samplers: ['parameters', 'parallel1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D parallel1;
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

// specs/bag-of-characters.yaml:24 linear
// from parallel1 [B, 1, 64], linear2_0Weight [64, 64], linear2_0Bias [64] to linear2_0 [B, 1, 64]
void linear2_0Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = fetch(parameters, 6, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(parallel1, 6, r * 64 + d);
    vec4 x1 = fetch(parallel1, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(parallel1, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(parallel1, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(parallel1, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(parallel1, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(parallel1, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(parallel1, 6, 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 6, p1 + c * 64 + d);
    vec4 y1 = fetch(parameters, 6, p1 + 64 + c * 64 + d);
    vec4 y2 = fetch(parameters, 6, p1 + 128 + c * 64 + d);
    vec4 y3 = fetch(parameters, 6, p1 + 192 + c * 64 + d);
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
  linear2_0Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      tanh2_1Forward_tanh2_1: {
        samplers: ['linear2_0'],
        code: `${library}
uniform int batch;
uniform sampler2DArray linear2_0;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:25 tanh
// from linear2_0 [B, 1, 64] to tanh2_1 [B, 1, 64]
void tanh2_1Forward_tanh2_1(int e, out vec4 r0) {
  int i = e;
  r0 = tanh_(striped(linear2_0, 4, 0, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  tanh2_1Forward_tanh2_1(e, o0);
}
`,
      },
      residual2Forward_residual2: {
        samplers: ['parallel1', 'linear2_2'],
        code: `${library}
uniform int batch;
uniform sampler2D parallel1;
uniform sampler2DArray linear2_2;
layout(location = 0) out vec4 o0;

// specs/bag-of-characters.yaml:23 residual
// from parallel1 [B, 1, 64], linear2_2 [B, 1, 64] to residual2 [B, 1, 64]
void residual2Forward_residual2(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(parallel1, 6, i) + striped(linear2_2, 4, 0, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  residual2Forward_residual2(e, o0);
}
`,
      },
      linear3Forward: {
        samplers: ['parameters', 'residual2'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D residual2;
const int p0 = 11776;
const int p1 = 10048;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/bag-of-characters.yaml:27 linear
// from residual2 [B, 1, 64], linear3Weight [27, 64], linear3Bias [27] to linear3 [B, 1, 27]
void linear3Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(residual2, 6, r * 64 + d);
    vec4 x1 = fetch(residual2, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(residual2, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(residual2, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(residual2, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(residual2, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(residual2, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(residual2, 6, 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 6, p1 + c * 64 + d);
    vec4 y1 = fetch(parameters, 6, p1 + 64 + c * 64 + d);
    vec4 y2 = fetch(parameters, 6, p1 + 128 + c * 64 + d);
    vec4 y3 = fetch(parameters, 6, p1 + 192 + c * 64 + d);
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
  linear3Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sumPart: {
        samplers: ['examples', 'linear3'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2DArray linear3;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 1, 1], linear3 [B, 1, 27] to lossForward2_sumPart [B, 1]
void lossForward2_lossForward2_sumPart(int e, out float r0) {
  int b = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 5, b + 2048);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear3, 4, 0, 28, b, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    sum3 += exp((rowAt(linear3, 4, 0, 28, b, c) - largest));
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
