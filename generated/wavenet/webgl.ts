// Made by wnc from specs/wavenet.yaml: change the spec and run wnc compile, not this file.
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
      pass1: { length: 16388, layers: 1 },
      gated1_0_0_0: { length: 32768, layers: 1 },
      pass3: { length: 4096, layers: 8 },
      gated1_0_0_0Filter: { length: 16384, layers: 1 },
      gated1_0_0_0Gate: { length: 16384, layers: 1 },
      gated1_0_0_0_4: { length: 16384, layers: 1 },
      pass6: { length: 4096, layers: 8 },
      pass7: { length: 16624, layers: 8 },
      gated1_1_0_0: { length: 32768, layers: 1 },
      pass9: { length: 4096, layers: 8 },
      gated1_1_0_0Filter: { length: 16384, layers: 1 },
      gated1_1_0_0Gate: { length: 16384, layers: 1 },
      gated1_1_0_0_4: { length: 16384, layers: 1 },
      pass12: { length: 4096, layers: 8 },
      pass13: { length: 16624, layers: 8 },
      gated2: { length: 32768, layers: 1 },
      pass15: { length: 4096, layers: 8 },
      gated2Filter: { length: 16384, layers: 1 },
      gated2Gate: { length: 16384, layers: 1 },
      gated2_4: { length: 16384, layers: 1 },
      last3_0: { length: 2048, layers: 1 },
      linear3_1: { length: 240, layers: 8 },
      relu5: { length: 1920, layers: 1 },
      linear6: { length: 240, layers: 8 },
      relu7: { length: 1920, layers: 1 },
      linear8: { length: 112, layers: 8 },
      lossForward2_sum3: { length: 32, layers: 1 },
      lossForward2_largest: { length: 32, layers: 1 },
      lossForward2_sumPart: { length: 32, layers: 1 },
      pass25: { length: 868, layers: 1 },
      pass26: { length: 512, layers: 8 },
      pass27: { length: 1980, layers: 1 },
      pass28: { length: 720, layers: 8 },
      pass29: { length: 1980, layers: 1 },
      pass30: { length: 2304, layers: 8 },
      pass31: { length: 49152, layers: 1 },
      dGated2_2: { length: 16384, layers: 1 },
      dGated2_4: { length: 16384, layers: 1 },
      dGated2GateBias: { length: 64, layers: 1 },
      dGated2FilterBias: { length: 64, layers: 1 },
      pass34: { length: 10240, layers: 8 },
      pass35: { length: 32768, layers: 1 },
      pass36: { length: 16448, layers: 1 },
      pass37: { length: 2560, layers: 8 },
      dGated1_1_0_0_3: { length: 16384, layers: 1 },
      dGated1_1_0_0_5: { length: 16384, layers: 1 },
      dGated1_1_0_0GateBias: { length: 64, layers: 1 },
      dGated1_1_0_0FilterBias: { length: 64, layers: 1 },
      pass40: { length: 10240, layers: 8 },
      pass41: { length: 32768, layers: 1 },
      pass42: { length: 16448, layers: 1 },
      pass43: { length: 2560, layers: 8 },
      dGated1_0_0_0_3: { length: 16384, layers: 1 },
      dGated1_0_0_0_5: { length: 16384, layers: 1 },
      dGated1_0_0_0GateBias: { length: 64, layers: 1 },
      dGated1_0_0_0FilterBias: { length: 64, layers: 1 },
      pass46: { length: 10240, layers: 8 },
      pass47: { length: 32768, layers: 1 },
      dEmbedding0_4: { length: 16384, layers: 1 },
      dEmbedding0Weight: { length: 256, layers: 8 },
      dLinear1_1_0_1_1Bias: { length: 60, layers: 1 },
      dLinear3_1Bias: { length: 60, layers: 1 },
      gradients: { length: 76592, layers: 1 },
    },
    targets: 256,
    examples: 288,
    logits: { texture: 'linear8', offset: 0, columns: 27 },
    loss: { texture: 'pass26', offset: 0 },
    draws: [
      {
        shader: 'lossForward_lossCount',
        reads: ['examples', 'parameters'],
        writes: ['pass1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward_gated1_0_0_0',
        reads: ['pass1'],
        writes: ['gated1_0_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_0_0_0'],
        writes: ['pass3'],
        s: 0,
        numbers: [9920, 1728, 18176, 9984],
      },
      {
        shader: 'gated1_0_0_0Forward3_gated1_0_0_0Filter',
        reads: ['pass3'],
        writes: ['gated1_0_0_0Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward5_gated1_0_0_0Gate',
        reads: ['pass3', 'gated1_0_0_0Filter'],
        writes: ['gated1_0_0_0Gate', 'gated1_0_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last1_0_0_1_0Forward_last1_0_0_1_0',
        reads: ['gated1_0_0_0_4', 'parameters'],
        writes: ['pass6'],
        s: 0,
        numbers: [26236, 22140],
      },
      {
        shader: 'linear1_0_0_1_1Forward',
        reads: ['parameters', 'pass6', 'pass1'],
        writes: ['pass7'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_1_0_0Forward_gated1_1_0_0',
        reads: ['pass7'],
        writes: ['gated1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_1_0_0'],
        writes: ['pass9'],
        s: 0,
        numbers: [34492, 26300, 42748, 34556],
      },
      {
        shader: 'gated1_0_0_0Forward3_gated1_0_0_0Filter',
        reads: ['pass9'],
        writes: ['gated1_1_0_0Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward5_gated1_0_0_0Gate',
        reads: ['pass9', 'gated1_1_0_0Filter'],
        writes: ['gated1_1_0_0Gate', 'gated1_1_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last1_0_0_1_0Forward_last1_0_0_1_0',
        reads: ['gated1_1_0_0_4', 'parameters'],
        writes: ['pass12'],
        s: 0,
        numbers: [50808, 46712],
      },
      {
        shader: 'linear1_1_0_1_1Forward',
        reads: ['parameters', 'pass12', 'pass7'],
        writes: ['pass13'],
        s: 0,
        numbers: [],
      },
      { shader: 'gated2Forward_gated2', reads: ['pass13'], writes: ['gated2'], s: 0, numbers: [] },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated2'],
        writes: ['pass15'],
        s: 0,
        numbers: [59064, 50872, 67320, 59128],
      },
      {
        shader: 'gated1_0_0_0Forward3_gated1_0_0_0Filter',
        reads: ['pass15'],
        writes: ['gated2Filter'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward5_gated1_0_0_0Gate',
        reads: ['pass15', 'gated2Filter'],
        writes: ['gated2Gate', 'gated2_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last3_0Forward_last3_0',
        reads: ['gated2_4'],
        writes: ['last3_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3_1Forward',
        reads: ['parameters', 'last3_0'],
        writes: ['linear3_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'skip1_1_0_1Relu5Forward_relu5',
        reads: ['pass7', 'pass13', 'linear3_1'],
        writes: ['relu5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear6Forward',
        reads: ['parameters', 'relu5'],
        writes: ['linear6'],
        s: 0,
        numbers: [],
      },
      { shader: 'relu7Forward_relu7', reads: ['linear6'], writes: ['relu7'], s: 0, numbers: [] },
      {
        shader: 'linear8Forward',
        reads: ['parameters', 'relu7'],
        writes: ['linear8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sum3',
        reads: ['examples', 'linear8'],
        writes: ['lossForward2_sum3', 'lossForward2_largest', 'lossForward2_sumPart'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_dLinear8',
        reads: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear8',
          'lossForward2_sumPart',
        ],
        writes: ['pass25'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward3_loss2',
        reads: ['pass25', 'pass1', 'parameters', 'relu7'],
        writes: ['pass26'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'relu7Linear6Backward_dLinear6',
        reads: ['pass26', 'linear6'],
        writes: ['pass27'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear6InputGradient',
        reads: ['pass27', 'parameters', 'relu5'],
        writes: ['pass28'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'relu5Linear3_1Backward_dLinear1_0_0_1_1',
        reads: ['pass28', 'pass7', 'pass13', 'linear3_1'],
        writes: ['pass29'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3_1InputGradient',
        reads: ['pass29', 'parameters', 'last3_0', 'pass12', 'pass6'],
        writes: ['pass30'],
        s: 0,
        numbers: [],
      },
      { shader: 'last3_0Backward_dGated2', reads: ['pass30'], writes: ['pass31'], s: 0, numbers: [] },
      {
        shader: 'gated2Backward_dGated2_2',
        reads: ['pass31', 'gated2Filter', 'gated2Gate'],
        writes: ['dGated2_2', 'dGated2_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2Backward_dGated2GateBias',
        reads: ['pass31', 'gated2Filter', 'gated2Gate'],
        writes: ['dGated2GateBias', 'dGated2FilterBias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2InputGradient',
        reads: ['dGated2_2', 'parameters', 'gated2', 'dGated2_4'],
        writes: ['pass34'],
        s: 0,
        numbers: [59128, 50872],
      },
      {
        shader: 'gated2Backward2_dResidual1_1_0',
        reads: ['pass34'],
        writes: ['pass35'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2Linear1_1_0_2Backward_dResidual1_0_0',
        reads: ['pass35'],
        writes: ['pass36'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_0_2InputGradient',
        reads: ['pass36', 'parameters', 'gated1_1_0_0_4'],
        writes: ['pass37'],
        s: 0,
        numbers: [46712],
      },
      {
        shader: 'last1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0_3',
        reads: ['pass37', 'pass31', 'gated1_1_0_0Filter', 'gated1_1_0_0Gate'],
        writes: ['dGated1_1_0_0_3', 'dGated1_1_0_0_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0GateBias',
        reads: ['pass37', 'pass31', 'gated1_1_0_0Filter', 'gated1_1_0_0Gate'],
        writes: ['dGated1_1_0_0GateBias', 'dGated1_1_0_0FilterBias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2InputGradient',
        reads: ['dGated1_1_0_0_3', 'parameters', 'gated1_1_0_0', 'dGated1_1_0_0_5'],
        writes: ['pass40'],
        s: 0,
        numbers: [34556, 26300],
      },
      {
        shader: 'gated1_1_0_0Backward_dResidual1_0_0_2',
        reads: ['pass40'],
        writes: ['pass41'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_1_0_0Linear1_0_0_2Backward_dEmbedding0',
        reads: ['pass36', 'pass41'],
        writes: ['pass42'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear1_1_0_2InputGradient',
        reads: ['pass42', 'parameters', 'gated1_0_0_0_4'],
        writes: ['pass43'],
        s: 0,
        numbers: [22140],
      },
      {
        shader: 'last1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0_3',
        reads: ['pass43', 'pass31', 'gated1_0_0_0Filter', 'gated1_0_0_0Gate'],
        writes: ['dGated1_0_0_0_3', 'dGated1_0_0_0_5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0GateBias',
        reads: ['pass43', 'pass31', 'gated1_0_0_0Filter', 'gated1_0_0_0Gate'],
        writes: ['dGated1_0_0_0GateBias', 'dGated1_0_0_0FilterBias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated2InputGradient',
        reads: ['dGated1_0_0_0_3', 'parameters', 'gated1_0_0_0', 'dGated1_0_0_0_5'],
        writes: ['pass46'],
        s: 0,
        numbers: [9984, 1728],
      },
      {
        shader: 'gated1_0_0_0Backward_dEmbedding0_2',
        reads: ['pass46'],
        writes: ['pass47'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Backward3_dEmbedding0_4',
        reads: ['pass42', 'pass47'],
        writes: ['dEmbedding0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'embedding0Gradient_dEmbedding0Weight',
        reads: ['examples', 'dEmbedding0_4'],
        writes: ['dEmbedding0Weight'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3_1Backward_dLinear1_1_0_1_1Bias',
        reads: ['pass29'],
        writes: ['dLinear1_1_0_1_1Bias', 'dLinear3_1Bias'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients1',
        reads: [
          'pass46',
          'pass40',
          'pass34',
          'pass43',
          'pass37',
          'pass30',
          'pass28',
          'dEmbedding0Weight',
          'pass26',
          'dGated1_0_0_0FilterBias',
          'dGated1_0_0_0GateBias',
          'pass42',
          'dGated1_1_0_0FilterBias',
          'dGated1_1_0_0GateBias',
          'pass36',
          'dGated2FilterBias',
        ],
        writes: ['gradients'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gradients2',
        reads: ['dGated2GateBias', 'pass29', 'dLinear1_1_0_1_1Bias', 'dLinear3_1Bias', 'pass27', 'pass26'],
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

// specs/wavenet.yaml:26 embedding
// from tokens [B, 8, 1], embedding0Weight [27, 64] to embedding0 [B, 8, 64]
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
      gated1_0_0_0Forward_gated1_0_0_0: {
        samplers: ['pass1'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass1;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from embedding0 [B, 8, 64] to gated1_0_0_0 [B, 8, 128]
void gated1_0_0_0Forward_gated1_0_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (128);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 7 && c < 64 && rest % 2 == 0) {
      r0 = at(pass1, 7, b * 512 + t * 64 + c + 4);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 8 && c < 64 && rest % 2 == 0) {
      r0 = at(pass1, 7, b * 512 + t * 64 + c + 4);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 32768; k++) {
    float one0;
    gated1_0_0_0Forward_gated1_0_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated1_0_0_0Forward2: {
        samplers: ['parameters', 'gated1_0_0_0'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2D gated1_0_0_0;
uniform int p0;
uniform int p1;
uniform int p2;
uniform int p3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:32 gated
// from gated1_0_0_0 [B, 8, 128], gated1_0_0_0FilterWeight [64, 64, 2], gated1_0_0_0FilterBias [64] to gated1_0_0_0_2 [B, 8, 64]
void gated1_0_0_0Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0, 7, r * 128 + d);
    vec4 x1 = fetch(gated1_0_0_0, 7, 128 + r * 128 + d);
    vec4 x2 = fetch(gated1_0_0_0, 7, 256 + r * 128 + d);
    vec4 x3 = fetch(gated1_0_0_0, 7, 384 + r * 128 + d);
    vec4 x4 = fetch(gated1_0_0_0, 7, 512 + r * 128 + d);
    vec4 x5 = fetch(gated1_0_0_0, 7, 640 + r * 128 + d);
    vec4 x6 = fetch(gated1_0_0_0, 7, 768 + r * 128 + d);
    vec4 x7 = fetch(gated1_0_0_0, 7, 896 + r * 128 + d);
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

// specs/wavenet.yaml:32 gated
// from gated1_0_0_0 [B, 8, 128], gated1_0_0_0GateWeight [64, 64, 2], gated1_0_0_0GateBias [64] to gated1_0_0_0_3 [B, 8, 64]
void gated1_0_0_0Forward4(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0, 7, r * 128 + d);
    vec4 x1 = fetch(gated1_0_0_0, 7, 128 + r * 128 + d);
    vec4 x2 = fetch(gated1_0_0_0, 7, 256 + r * 128 + d);
    vec4 x3 = fetch(gated1_0_0_0, 7, 384 + r * 128 + d);
    vec4 x4 = fetch(gated1_0_0_0, 7, 512 + r * 128 + d);
    vec4 x5 = fetch(gated1_0_0_0, 7, 640 + r * 128 + d);
    vec4 x6 = fetch(gated1_0_0_0, 7, 768 + r * 128 + d);
    vec4 x7 = fetch(gated1_0_0_0, 7, 896 + r * 128 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 128 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 128 + c * 128 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 256 + c * 128 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 384 + c * 128 + d);
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
  if (e < 2048) {
    gated1_0_0_0Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated1_0_0_0Forward4(e - 2048, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated1_0_0_0Forward3_gated1_0_0_0Filter: {
        samplers: ['pass3'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass3;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from gated1_0_0_0_2 [B, 8, 64] to gated1_0_0_0Filter [B, 8, 64]
void gated1_0_0_0Forward3_gated1_0_0_0Filter(int e, out vec4 r0) {
  int i = e;
  r0 = tanh_(striped(pass3, 5, 0, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  gated1_0_0_0Forward3_gated1_0_0_0Filter(e, o0);
}
`,
      },
      gated1_0_0_0Forward5_gated1_0_0_0Gate: {
        samplers: ['pass3', 'gated1_0_0_0Filter'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass3;
uniform sampler2D gated1_0_0_0Filter;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet.yaml:32 gated
// from gated1_0_0_0_3 [B, 8, 64], gated1_0_0_0Filter [B, 8, 64] to gated1_0_0_0Gate [B, 8, 64], gated1_0_0_0_4 [B, 8, 64]
void gated1_0_0_0Forward5_gated1_0_0_0Gate(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 gate = sigmoid(striped(pass3, 5, 2048, 64, i));
  r0 = gate;
  r1 = (fetch(gated1_0_0_0Filter, 6, i) * gate);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  gated1_0_0_0Forward5_gated1_0_0_0Gate(e, o0, o1);
}
`,
      },
      last1_0_0_1_0Forward_last1_0_0_1_0: {
        samplers: ['gated1_0_0_0_4', 'parameters'],
        code: `${library}
const int batch = 32;
uniform sampler2D gated1_0_0_0_4;
uniform sampler2D parameters;
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

// specs/wavenet.yaml:33 last
// from gated1_0_0_0_4 [B, 8, 64] to last1_0_0_1_0 [B, 1, 64]
void last1_0_0_1_0Forward_last1_0_0_1_0(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  r0 = fetch(gated1_0_0_0_4, 6, b * 512 + c + 448);
}

// specs/wavenet.yaml:34 linear
// from gated1_0_0_0_4 [B, 8, 64], linear1_0_0_2Weight [64, 64], linear1_0_0_2Bias [64] to linear1_0_0_2 [B, 8, 64]
void linear1_0_0_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0_4, 6, r * 64 + d);
    vec4 x1 = fetch(gated1_0_0_0_4, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(gated1_0_0_0_4, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(gated1_0_0_0_4, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(gated1_0_0_0_4, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(gated1_0_0_0_4, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(gated1_0_0_0_4, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(gated1_0_0_0_4, 6, 448 + r * 64 + d);
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
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 2048) {
    last1_0_0_1_0Forward_last1_0_0_1_0(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    linear1_0_0_2Forward(e - 2048, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear1_0_0_1_1Forward: {
        samplers: ['parameters', 'pass6', 'pass1'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2DArray pass6;
uniform sampler2D pass1;
const int p0 = 22080;
const int p1 = 18240;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:33 linear
// from last1_0_0_1_0 [B, 1, 64], linear1_0_0_1_1Weight [60, 64], linear1_0_0_1_1Bias [60] to linear1_0_0_1_1 [B, 1, 60]
void linear1_0_0_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(pass6, 5, r * 64 + d);
    vec4 x1 = fetch(pass6, 5, 64 + r * 64 + d);
    vec4 x2 = fetch(pass6, 5, 128 + r * 64 + d);
    vec4 x3 = fetch(pass6, 5, 192 + r * 64 + d);
    vec4 x4 = fetch(pass6, 5, 256 + r * 64 + d);
    vec4 x5 = fetch(pass6, 5, 320 + r * 64 + d);
    vec4 x6 = fetch(pass6, 5, 384 + r * 64 + d);
    vec4 x7 = fetch(pass6, 5, 448 + r * 64 + d);
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

// specs/wavenet.yaml:31 residual
// from embedding0 [B, 8, 64], linear1_0_0_2 [B, 8, 64] to residual1_0_0 [B, 8, 64]
void residual1_0_0Forward_residual1_0_0(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(pass1, 7, i + 4) + striped(pass6, 5, 2048, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 240) {
    linear1_0_0_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    residual1_0_0Forward_residual1_0_0(e - 240, o0);
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
      gated1_1_0_0Forward_gated1_1_0_0: {
        samplers: ['pass7'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass7;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from residual1_0_0 [B, 8, 64] to gated1_1_0_0 [B, 8, 128]
void gated1_1_0_0Forward_gated1_1_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (256);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 6 && c < 64 && rest % 2 == 0) {
      r0 = at(pass7, 7, b * 512 + t * 64 + c + 240);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 8 && c < 64 && rest % 2 == 0) {
      r0 = at(pass7, 7, b * 512 + t * 64 + c + 240);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 32768; k++) {
    float one0;
    gated1_1_0_0Forward_gated1_1_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      linear1_1_0_1_1Forward: {
        samplers: ['parameters', 'pass12', 'pass7'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2DArray pass12;
uniform sampler2DArray pass7;
const int p0 = 46652;
const int p1 = 42812;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:33 linear
// from last1_1_0_1_0 [B, 1, 64], linear1_1_0_1_1Weight [60, 64], linear1_1_0_1_1Bias [60] to linear1_1_0_1_1 [B, 1, 60]
void linear1_1_0_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(pass12, 5, r * 64 + d);
    vec4 x1 = fetch(pass12, 5, 64 + r * 64 + d);
    vec4 x2 = fetch(pass12, 5, 128 + r * 64 + d);
    vec4 x3 = fetch(pass12, 5, 192 + r * 64 + d);
    vec4 x4 = fetch(pass12, 5, 256 + r * 64 + d);
    vec4 x5 = fetch(pass12, 5, 320 + r * 64 + d);
    vec4 x6 = fetch(pass12, 5, 384 + r * 64 + d);
    vec4 x7 = fetch(pass12, 5, 448 + r * 64 + d);
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

// specs/wavenet.yaml:31 residual
// from residual1_0_0 [B, 8, 64], linear1_1_0_2 [B, 8, 64] to residual1_1_0 [B, 8, 64]
void residual1_1_0Forward_residual1_1_0(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(pass7, 7, i + 240) + striped(pass12, 5, 2048, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 240) {
    linear1_1_0_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    residual1_1_0Forward_residual1_1_0(e - 240, o0);
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
      gated2Forward_gated2: {
        samplers: ['pass13'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass13;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:37 gated
// from residual1_1_0 [B, 8, 64] to gated2 [B, 8, 128]
void gated2Forward_gated2(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (512);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 4 && c < 64 && rest % 2 == 0) {
      r0 = at(pass13, 7, b * 512 + t * 64 + c + 240);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 8 && c < 64 && rest % 2 == 0) {
      r0 = at(pass13, 7, b * 512 + t * 64 + c + 240);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 32768; k++) {
    float one0;
    gated2Forward_gated2(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      last3_0Forward_last3_0: {
        samplers: ['gated2_4'],
        code: `${library}
const int batch = 32;
uniform sampler2D gated2_4;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:38 last
// from gated2_4 [B, 8, 64] to last3_0 [B, 1, 64]
void last3_0Forward_last3_0(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  r0 = fetch(gated2_4, 6, b * 512 + c + 448);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  last3_0Forward_last3_0(e, o0);
}
`,
      },
      linear3_1Forward: {
        samplers: ['parameters', 'last3_0'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2D last3_0;
const int p0 = 71224;
const int p1 = 67384;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:38 linear
// from last3_0 [B, 1, 64], linear3_1Weight [60, 64], linear3_1Bias [60] to linear3_1 [B, 1, 60]
void linear3_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(last3_0, 5, r * 64 + d);
    vec4 x1 = fetch(last3_0, 5, 64 + r * 64 + d);
    vec4 x2 = fetch(last3_0, 5, 128 + r * 64 + d);
    vec4 x3 = fetch(last3_0, 5, 192 + r * 64 + d);
    vec4 x4 = fetch(last3_0, 5, 256 + r * 64 + d);
    vec4 x5 = fetch(last3_0, 5, 320 + r * 64 + d);
    vec4 x6 = fetch(last3_0, 5, 384 + r * 64 + d);
    vec4 x7 = fetch(last3_0, 5, 448 + r * 64 + d);
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
  int e = ((int(gl_FragCoord.y) << 3) + int(gl_FragCoord.x)) * 4;
  linear3_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      skip1_1_0_1Relu5Forward_relu5: {
        samplers: ['pass7', 'pass13', 'linear3_1'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass7;
uniform sampler2DArray pass13;
uniform sampler2DArray linear3_1;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:33 skip
// specs/wavenet.yaml:38 skip
// specs/wavenet.yaml:42 relu
// from linear1_0_0_1_1 [B, 1, 60], linear1_1_0_1_1 [B, 1, 60], linear3_1 [B, 1, 60] to relu5 [B, 1, 60]
void skip1_1_0_1Relu5Forward_relu5(int e, out vec4 r0) {
  int i = e;
  r0 = max(((striped(pass7, 7, 0, 60, i) + striped(pass13, 7, 0, 60, i)) + striped(linear3_1, 3, 0, 60, i)), vec4(0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  skip1_1_0_1Relu5Forward_relu5(e, o0);
}
`,
      },
      linear6Forward: {
        samplers: ['parameters', 'relu5'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2D relu5;
const int p0 = 74884;
const int p1 = 71284;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:43 linear
// from relu5 [B, 1, 60], linear6Weight [60, 60], linear6Bias [60] to linear6 [B, 1, 60]
void linear6Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 60; d += 4) {
    vec4 x0 = fetch(relu5, 5, r * 60 + d);
    vec4 x1 = fetch(relu5, 5, 60 + r * 60 + d);
    vec4 x2 = fetch(relu5, 5, 120 + r * 60 + d);
    vec4 x3 = fetch(relu5, 5, 180 + r * 60 + d);
    vec4 x4 = fetch(relu5, 5, 240 + r * 60 + d);
    vec4 x5 = fetch(relu5, 5, 300 + r * 60 + d);
    vec4 x6 = fetch(relu5, 5, 360 + r * 60 + d);
    vec4 x7 = fetch(relu5, 5, 420 + r * 60 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 60 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 60 + c * 60 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 120 + c * 60 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 180 + c * 60 + d);
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
  linear6Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      relu7Forward_relu7: {
        samplers: ['linear6'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray linear6;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:44 relu
// from linear6 [B, 1, 60] to relu7 [B, 1, 60]
void relu7Forward_relu7(int e, out vec4 r0) {
  int i = e;
  r0 = max(striped(linear6, 3, 0, 60, i), vec4(0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  relu7Forward_relu7(e, o0);
}
`,
      },
      linear8Forward: {
        samplers: ['parameters', 'relu7'],
        code: `${library}
const int batch = 32;
uniform sampler2D parameters;
uniform sampler2D relu7;
const int p0 = 76564;
const int p1 = 74944;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:45 linear
// from relu7 [B, 1, 60], linear8Weight [27, 60], linear8Bias [27] to linear8 [B, 1, 27]
void linear8Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 60; d += 4) {
    vec4 x0 = fetch(relu7, 5, r * 60 + d);
    vec4 x1 = fetch(relu7, 5, 60 + r * 60 + d);
    vec4 x2 = fetch(relu7, 5, 120 + r * 60 + d);
    vec4 x3 = fetch(relu7, 5, 180 + r * 60 + d);
    vec4 x4 = fetch(relu7, 5, 240 + r * 60 + d);
    vec4 x5 = fetch(relu7, 5, 300 + r * 60 + d);
    vec4 x6 = fetch(relu7, 5, 360 + r * 60 + d);
    vec4 x7 = fetch(relu7, 5, 420 + r * 60 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 60 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 60 + c * 60 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 120 + c * 60 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 180 + c * 60 + d);
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
  linear8Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sum3: {
        samplers: ['examples', 'linear8'],
        code: `${library}
const int batch = 32;
uniform sampler2D examples;
uniform sampler2DArray linear8;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;

// loss
// from targets [B, 1, 1], linear8 [B, 1, 27] to lossForward2_sum3 [B, 1], lossForward2_largest [B, 1], lossForward2_sumPart [B, 1]
void lossForward2_lossForward2_sum3(int e, out float r0, out float r1, out float r2) {
  int b = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 4, b + 256);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear8, 3, 0, 28, b, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    float power_ = exp((rowAt(linear8, 3, 0, 28, b, c) - largest));
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
      lossForward2_dLinear8: {
        samplers: [
          'lossForward2_largest',
          'examples',
          'lossForward2_sum3',
          'pass1',
          'linear8',
          'lossForward2_sumPart',
        ],
        code: `${library}
const int batch = 32;
uniform sampler2D lossForward2_largest;
uniform sampler2D examples;
uniform sampler2D lossForward2_sum3;
uniform sampler2D pass1;
uniform sampler2DArray linear8;
uniform sampler2D lossForward2_sumPart;
layout(location = 0) out vec4 o0;

// loss
// from lossForward2_largest [B, 1], targets [B, 1, 1], lossForward2_sum3 [B, 1], lossCount [1, 1, 1], linear8 [B, 1, 27] to dLinear8 [B, 1, 27]
void lossForward2_dLinear8(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 2, b);
  float target = at(examples, 4, b + 256);
  float sum3 = at(lossForward2_sum3, 2, b);
  float dLog = ((1.0 / at(pass1, 7, 0)) * notNegative(target));
  float dProduct = ((-1.0) * dLog);
  float dPower = (dLog / sum3);
  float power_ = exp((rowAt(linear8, 3, 0, 28, b, c) - largest));
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
      lossForward2_dLinear8(first + k, one0);
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
        samplers: ['pass25', 'pass1', 'parameters', 'relu7'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass25;
uniform sampler2D pass1;
uniform sampler2D parameters;
uniform sampler2D relu7;
const int p0 = 74944;
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
  float sum = at(pass25, 4, 864);
  float count = at(pass1, 7, 0);
  r0 = (sum / count);
}

// specs/wavenet.yaml:45 linear
// from dLinear8 [B, 1, 27] to dLinear8Bias [1, 1, 27]
void linear8Backward_dLinear8Bias(int e, out float r0) {
  int c = e;
  float dBias = float(0.0);
  for (int b = 0; b < batch; b++) {
    dBias += at(pass25, 4, b * 27 + c);
  }
  r0 = dBias;
}

// specs/wavenet.yaml:45 linear
// from dLinear8 [B, 1, 27], linear8Weight [27, 60] to dRelu7 [B, 1, 60]
void linear8InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 24; d += 4) {
    vec4 x0 = near(pass25, 4, r * 27 + d);
    vec4 x1 = near(pass25, 4, 27 + r * 27 + d);
    vec4 x2 = near(pass25, 4, 54 + r * 27 + d);
    vec4 x3 = near(pass25, 4, 81 + r * 27 + d);
    vec4 x4 = near(pass25, 4, 108 + r * 27 + d);
    vec4 x5 = near(pass25, 4, 135 + r * 27 + d);
    vec4 x6 = near(pass25, 4, 162 + r * 27 + d);
    vec4 x7 = near(pass25, 4, 189 + r * 27 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 60);
    vec4 y1 = fetch(parameters, 8, p0 + 60 + c + d * 60);
    vec4 y2 = fetch(parameters, 8, p0 + 120 + c + d * 60);
    vec4 y3 = fetch(parameters, 8, p0 + 180 + c + d * 60);
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
    vec4 x00 = four(pass25, 4, r * 27 + d, 27);
    vec4 x01 = four(pass25, 4, 108 + r * 27 + d, 27);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 60);
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

// specs/wavenet.yaml:45 linear
// from dLinear8 [B, 1, 27], relu7 [B, 1, 60] to dLinear8Weight [27, 60]
void linear8WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = near(pass25, 4, r + d * 27);
    vec4 x01 = near(pass25, 4, 4 + r + d * 27);
    vec4 y0 = fetch(relu7, 5, c + d * 60);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = near(pass25, 4, 27 + r + d * 27);
    vec4 x11 = near(pass25, 4, 31 + r + d * 27);
    vec4 y1 = fetch(relu7, 5, 60 + c + d * 60);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = near(pass25, 4, 54 + r + d * 27);
    vec4 x21 = near(pass25, 4, 58 + r + d * 27);
    vec4 y2 = fetch(relu7, 5, 120 + c + d * 60);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = near(pass25, 4, 81 + r + d * 27);
    vec4 x31 = near(pass25, 4, 85 + r + d * 27);
    vec4 y3 = fetch(relu7, 5, 180 + c + d * 60);
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
      linear8Backward_dLinear8Bias(first + k, one0);
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
  } else if (e < 272) {
    linear8InputGradient(e - 32, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear8WeightGradient(e - 272, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      relu7Linear6Backward_dLinear6: {
        samplers: ['pass26', 'linear6'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass26;
uniform sampler2DArray linear6;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:44 relu
// specs/wavenet.yaml:43 linear
// from dRelu7 [B, 1, 60], linear6 [B, 1, 60] to dLinear6 [B, 1, 60]
void relu7Linear6Backward_dLinear6(int e, out vec4 r0) {
  int b = e / 60;
  int c = e % 60;
  vec4 dY = (row(pass26, 4, 32, 60, b, c) * greater(row(linear6, 3, 0, 60, b, c), vec4(0.0)));
  r0 = dY;
}

// specs/wavenet.yaml:44 relu
// specs/wavenet.yaml:43 linear
// from dRelu7 [B, 1, 60], linear6 [B, 1, 60] to dLinear6Bias [1, 1, 60]
void relu7Linear6Backward_dLinear6Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 dY = (row(pass26, 4, 32, 60, b, c) * greater(row(linear6, 3, 0, 60, b, c), vec4(0.0)));
    dBias += dY;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1920) {
    relu7Linear6Backward_dLinear6(e, o0);
  } else {
    relu7Linear6Backward_dLinear6Bias(e - 1920, o0);
  }
}
`,
      },
      linear6InputGradient: {
        samplers: ['pass27', 'parameters', 'relu5'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass27;
uniform sampler2D parameters;
uniform sampler2D relu5;
const int p0 = 71284;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:43 linear
// from dLinear6 [B, 1, 60], linear6Weight [60, 60] to dRelu5 [B, 1, 60]
void linear6InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 60; d += 4) {
    vec4 x0 = fetch(pass27, 5, r * 60 + d);
    vec4 x1 = fetch(pass27, 5, 60 + r * 60 + d);
    vec4 x2 = fetch(pass27, 5, 120 + r * 60 + d);
    vec4 x3 = fetch(pass27, 5, 180 + r * 60 + d);
    vec4 x4 = fetch(pass27, 5, 240 + r * 60 + d);
    vec4 x5 = fetch(pass27, 5, 300 + r * 60 + d);
    vec4 x6 = fetch(pass27, 5, 360 + r * 60 + d);
    vec4 x7 = fetch(pass27, 5, 420 + r * 60 + d);
    vec4 y0 = fetch(parameters, 8, p0 + c + d * 60);
    vec4 y1 = fetch(parameters, 8, p0 + 60 + c + d * 60);
    vec4 y2 = fetch(parameters, 8, p0 + 120 + c + d * 60);
    vec4 y3 = fetch(parameters, 8, p0 + 180 + c + d * 60);
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

// specs/wavenet.yaml:43 linear
// from dLinear6 [B, 1, 60], relu5 [B, 1, 60] to dLinear6Weight [60, 60]
void linear6WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = fetch(pass27, 5, r + d * 60);
    vec4 x01 = fetch(pass27, 5, 4 + r + d * 60);
    vec4 y0 = fetch(relu5, 5, c + d * 60);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass27, 5, 60 + r + d * 60);
    vec4 x11 = fetch(pass27, 5, 64 + r + d * 60);
    vec4 y1 = fetch(relu5, 5, 60 + c + d * 60);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass27, 5, 120 + r + d * 60);
    vec4 x21 = fetch(pass27, 5, 124 + r + d * 60);
    vec4 y2 = fetch(relu5, 5, 120 + c + d * 60);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass27, 5, 180 + r + d * 60);
    vec4 x31 = fetch(pass27, 5, 184 + r + d * 60);
    vec4 y3 = fetch(relu5, 5, 180 + c + d * 60);
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
  if (e < 240) {
    linear6InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear6WeightGradient(e - 240, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      relu5Linear3_1Backward_dLinear1_0_0_1_1: {
        samplers: ['pass28', 'pass7', 'pass13', 'linear3_1'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass28;
uniform sampler2DArray pass7;
uniform sampler2DArray pass13;
uniform sampler2DArray linear3_1;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:42 relu
// specs/wavenet.yaml:38 linear
// from dRelu5 [B, 1, 60], linear1_0_0_1_1 [B, 1, 60], linear1_1_0_1_1 [B, 1, 60], linear3_1 [B, 1, 60] to dLinear1_0_0_1_1 [B, 1, 60]
void relu5Linear3_1Backward_dLinear1_0_0_1_1(int e, out vec4 r0) {
  int b = e / 60;
  int c = e % 60;
  vec4 dY = (row(pass28, 4, 0, 60, b, c) * greater(((row(pass7, 7, 0, 60, b, c) + row(pass13, 7, 0, 60, b, c)) + row(linear3_1, 3, 0, 60, b, c)), vec4(0.0)));
  r0 = dY;
}

// specs/wavenet.yaml:42 relu
// specs/wavenet.yaml:38 linear
// from dRelu5 [B, 1, 60], linear1_0_0_1_1 [B, 1, 60], linear1_1_0_1_1 [B, 1, 60], linear3_1 [B, 1, 60] to dLinear1_0_0_1_1Bias [1, 1, 60]
void relu5Linear3_1Backward_dLinear1_0_0_1_1Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 dY = (row(pass28, 4, 0, 60, b, c) * greater(((row(pass7, 7, 0, 60, b, c) + row(pass13, 7, 0, 60, b, c)) + row(linear3_1, 3, 0, 60, b, c)), vec4(0.0)));
    dBias += dY;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 5) + int(gl_FragCoord.x)) * 4;
  if (e < 1920) {
    relu5Linear3_1Backward_dLinear1_0_0_1_1(e, o0);
  } else {
    relu5Linear3_1Backward_dLinear1_0_0_1_1Bias(e - 1920, o0);
  }
}
`,
      },
      linear3_1InputGradient: {
        samplers: ['pass29', 'parameters', 'last3_0', 'pass12', 'pass6'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass29;
uniform sampler2D parameters;
uniform sampler2D last3_0;
uniform sampler2DArray pass12;
uniform sampler2DArray pass6;
const int p0 = 67384;
const int p1 = 42812;
const int p2 = 18240;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:38 linear
// from dLinear1_0_0_1_1 [B, 1, 60], linear3_1Weight [60, 64] to dLast3_0 [B, 1, 64]
void linear3_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 60; d += 4) {
    vec4 x0 = fetch(pass29, 5, r * 60 + d);
    vec4 x1 = fetch(pass29, 5, 60 + r * 60 + d);
    vec4 x2 = fetch(pass29, 5, 120 + r * 60 + d);
    vec4 x3 = fetch(pass29, 5, 180 + r * 60 + d);
    vec4 x4 = fetch(pass29, 5, 240 + r * 60 + d);
    vec4 x5 = fetch(pass29, 5, 300 + r * 60 + d);
    vec4 x6 = fetch(pass29, 5, 360 + r * 60 + d);
    vec4 x7 = fetch(pass29, 5, 420 + r * 60 + d);
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

// specs/wavenet.yaml:38 linear
// from dLinear1_0_0_1_1 [B, 1, 60], last3_0 [B, 1, 64] to dLinear3_1Weight [60, 64]
void linear3_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(pass29, 5, r + d * 60);
    vec4 x01 = fetch(pass29, 5, 4 + r + d * 60);
    vec4 y0 = fetch(last3_0, 5, c + d * 64);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass29, 5, 60 + r + d * 60);
    vec4 x11 = fetch(pass29, 5, 64 + r + d * 60);
    vec4 y1 = fetch(last3_0, 5, 64 + c + d * 64);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass29, 5, 120 + r + d * 60);
    vec4 x21 = fetch(pass29, 5, 124 + r + d * 60);
    vec4 y2 = fetch(last3_0, 5, 128 + c + d * 64);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass29, 5, 180 + r + d * 60);
    vec4 x31 = fetch(pass29, 5, 184 + r + d * 60);
    vec4 y3 = fetch(last3_0, 5, 192 + c + d * 64);
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

// specs/wavenet.yaml:33 linear
// from dLinear1_0_0_1_1 [B, 1, 60], linear1_1_0_1_1Weight [60, 64] to dLast1_1_0_1_0 [B, 1, 64]
void linear1_1_0_1_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 60; d += 4) {
    vec4 x0 = fetch(pass29, 5, r * 60 + d);
    vec4 x1 = fetch(pass29, 5, 60 + r * 60 + d);
    vec4 x2 = fetch(pass29, 5, 120 + r * 60 + d);
    vec4 x3 = fetch(pass29, 5, 180 + r * 60 + d);
    vec4 x4 = fetch(pass29, 5, 240 + r * 60 + d);
    vec4 x5 = fetch(pass29, 5, 300 + r * 60 + d);
    vec4 x6 = fetch(pass29, 5, 360 + r * 60 + d);
    vec4 x7 = fetch(pass29, 5, 420 + r * 60 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 64);
    vec4 y1 = fetch(parameters, 8, p1 + 64 + c + d * 64);
    vec4 y2 = fetch(parameters, 8, p1 + 128 + c + d * 64);
    vec4 y3 = fetch(parameters, 8, p1 + 192 + c + d * 64);
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

// specs/wavenet.yaml:33 linear
// from dLinear1_0_0_1_1 [B, 1, 60], last1_1_0_1_0 [B, 1, 64] to dLinear1_1_0_1_1Weight [60, 64]
void linear1_1_0_1_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(pass29, 5, r + d * 60);
    vec4 x01 = fetch(pass29, 5, 4 + r + d * 60);
    vec4 y0 = fetch(pass12, 5, c + d * 64);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass29, 5, 60 + r + d * 60);
    vec4 x11 = fetch(pass29, 5, 64 + r + d * 60);
    vec4 y1 = fetch(pass12, 5, 64 + c + d * 64);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass29, 5, 120 + r + d * 60);
    vec4 x21 = fetch(pass29, 5, 124 + r + d * 60);
    vec4 y2 = fetch(pass12, 5, 128 + c + d * 64);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass29, 5, 180 + r + d * 60);
    vec4 x31 = fetch(pass29, 5, 184 + r + d * 60);
    vec4 y3 = fetch(pass12, 5, 192 + c + d * 64);
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

// specs/wavenet.yaml:33 linear
// from dLinear1_0_0_1_1 [B, 1, 60], linear1_0_0_1_1Weight [60, 64] to dLast1_0_0_1_0 [B, 1, 64]
void linear1_0_0_1_1InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 60; d += 4) {
    vec4 x0 = fetch(pass29, 5, r * 60 + d);
    vec4 x1 = fetch(pass29, 5, 60 + r * 60 + d);
    vec4 x2 = fetch(pass29, 5, 120 + r * 60 + d);
    vec4 x3 = fetch(pass29, 5, 180 + r * 60 + d);
    vec4 x4 = fetch(pass29, 5, 240 + r * 60 + d);
    vec4 x5 = fetch(pass29, 5, 300 + r * 60 + d);
    vec4 x6 = fetch(pass29, 5, 360 + r * 60 + d);
    vec4 x7 = fetch(pass29, 5, 420 + r * 60 + d);
    vec4 y0 = fetch(parameters, 8, p2 + c + d * 64);
    vec4 y1 = fetch(parameters, 8, p2 + 64 + c + d * 64);
    vec4 y2 = fetch(parameters, 8, p2 + 128 + c + d * 64);
    vec4 y3 = fetch(parameters, 8, p2 + 192 + c + d * 64);
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

// specs/wavenet.yaml:33 linear
// from dLinear1_0_0_1_1 [B, 1, 60], last1_0_0_1_0 [B, 1, 64] to dLinear1_0_0_1_1Weight [60, 64]
void linear1_0_0_1_1WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x00 = fetch(pass29, 5, r + d * 60);
    vec4 x01 = fetch(pass29, 5, 4 + r + d * 60);
    vec4 y0 = fetch(pass6, 5, c + d * 64);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass29, 5, 60 + r + d * 60);
    vec4 x11 = fetch(pass29, 5, 64 + r + d * 60);
    vec4 y1 = fetch(pass6, 5, 64 + c + d * 64);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass29, 5, 120 + r + d * 60);
    vec4 x21 = fetch(pass29, 5, 124 + r + d * 60);
    vec4 y2 = fetch(pass6, 5, 128 + c + d * 64);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass29, 5, 180 + r + d * 60);
    vec4 x31 = fetch(pass29, 5, 184 + r + d * 60);
    vec4 y3 = fetch(pass6, 5, 192 + c + d * 64);
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
  if (e < 256) {
    linear3_1InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 768) {
    linear3_1WeightGradient(e - 256, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 1024) {
    linear1_1_0_1_1InputGradient(e - 768, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 1536) {
    linear1_1_0_1_1WeightGradient(e - 1024, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 1792) {
    linear1_0_0_1_1InputGradient(e - 1536, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_0_0_1_1WeightGradient(e - 1792, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      last3_0Backward_dGated2: {
        samplers: ['pass30'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass30;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:38 last
// from dLast3_0 [B, 1, 64] to dGated2 [B, 8, 64]
void last3_0Backward_dGated2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (448);
    int b = rest / 512;
    int c = rest % 512;
    if (rest >= 0 && b < batch && c < 64) {
      r0 = row(pass30, 5, 0, 64, b, c);
    }
  }
}

// specs/wavenet.yaml:33 last
// from dLast1_1_0_1_0 [B, 1, 64] to dGated1_1_0_0_2 [B, 8, 64]
void last1_1_0_1_0Backward_dGated1_1_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (448);
    int b = rest / 512;
    int c = rest % 512;
    if (rest >= 0 && b < batch && c < 64) {
      r0 = row(pass30, 5, 768, 64, b, c);
    }
  }
}

// specs/wavenet.yaml:33 last
// from dLast1_0_0_1_0 [B, 1, 64] to dGated1_0_0_0_2 [B, 8, 64]
void last1_0_0_1_0Backward_dGated1_0_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (448);
    int b = rest / 512;
    int c = rest % 512;
    if (rest >= 0 && b < batch && c < 64) {
      r0 = row(pass30, 5, 1536, 64, b, c);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    last3_0Backward_dGated2(e, o0);
  } else if (e < 32768) {
    last1_1_0_1_0Backward_dGated1_1_0_0_2(e - 16384, o0);
  } else {
    last1_0_0_1_0Backward_dGated1_0_0_0_2(e - 32768, o0);
  }
}
`,
      },
      gated2Backward_dGated2_2: {
        samplers: ['pass31', 'gated2Filter', 'gated2Gate'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass31;
uniform sampler2D gated2Filter;
uniform sampler2D gated2Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet.yaml:37 gated
// from dGated2 [B, 8, 64], gated2Filter [B, 8, 64], gated2Gate [B, 8, 64] to dGated2_2 [B, 8, 64], dGated2_4 [B, 8, 64]
void gated2Backward_dGated2_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 64;
  int c = e % 64;
  vec4 dy = fetch(pass31, 7, n * 64 + c);
  vec4 filter_ = fetch(gated2Filter, 6, n * 64 + c);
  vec4 gate = fetch(gated2Gate, 6, n * 64 + c);
  vec4 dY = ((dy * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dy * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  gated2Backward_dGated2_2(e, o0, o1);
}
`,
      },
      gated2Backward_dGated2GateBias: {
        samplers: ['pass31', 'gated2Filter', 'gated2Gate'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass31;
uniform sampler2D gated2Filter;
uniform sampler2D gated2Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet.yaml:37 gated
// from dGated2 [B, 8, 64], gated2Filter [B, 8, 64], gated2Gate [B, 8, 64] to dGated2GateBias [1, 1, 64], dGated2FilterBias [1, 1, 64]
void gated2Backward_dGated2GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 8); n++) {
    vec4 dy = fetch(pass31, 7, n * 64 + c);
    vec4 filter_ = fetch(gated2Filter, 6, n * 64 + c);
    vec4 gate = fetch(gated2Gate, 6, n * 64 + c);
    vec4 dY = ((dy * filter_) * (gate * (1.0 - gate)));
    dGateBias += dY;
    vec4 dY2 = ((dy * gate) * (1.0 - (filter_ * filter_)));
    dFilterBias += dY2;
  }
  r0 = dGateBias;
  r1 = dFilterBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  gated2Backward_dGated2GateBias(e, o0, o1);
}
`,
      },
      gated2InputGradient: {
        samplers: ['dGated2_2', 'parameters', 'gated2', 'dGated2_4'],
        code: `${library}
const int batch = 32;
uniform sampler2D dGated2_2;
uniform sampler2D parameters;
uniform sampler2D gated2;
uniform sampler2D dGated2_4;
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

// specs/wavenet.yaml:37 gated
// from dGated2_2 [B, 8, 64], gated2GateWeight [64, 64, 2] to dGated2_3 [B, 8, 128]
void gated2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(dGated2_2, 6, r * 64 + d);
    vec4 x1 = fetch(dGated2_2, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(dGated2_2, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(dGated2_2, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(dGated2_2, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(dGated2_2, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(dGated2_2, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(dGated2_2, 6, 448 + r * 64 + d);
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
}

// specs/wavenet.yaml:37 gated
// from dGated2_2 [B, 8, 64], gated2 [B, 8, 128] to dGated2GateWeight [64, 128]
void gated2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 8); d += 4) {
    vec4 x00 = fetch(dGated2_2, 6, r + d * 64);
    vec4 x01 = fetch(dGated2_2, 6, 4 + r + d * 64);
    vec4 y0 = fetch(gated2, 7, c + d * 128);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_2, 6, 64 + r + d * 64);
    vec4 x11 = fetch(dGated2_2, 6, 68 + r + d * 64);
    vec4 y1 = fetch(gated2, 7, 128 + c + d * 128);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_2, 6, 128 + r + d * 64);
    vec4 x21 = fetch(dGated2_2, 6, 132 + r + d * 64);
    vec4 y2 = fetch(gated2, 7, 256 + c + d * 128);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_2, 6, 192 + r + d * 64);
    vec4 x31 = fetch(dGated2_2, 6, 196 + r + d * 64);
    vec4 y3 = fetch(gated2, 7, 384 + c + d * 128);
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

// specs/wavenet.yaml:37 gated
// from dGated2_4 [B, 8, 64], gated2FilterWeight [64, 64, 2] to dGated2_5 [B, 8, 128]
void gated2InputGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(dGated2_4, 6, r * 64 + d);
    vec4 x1 = fetch(dGated2_4, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(dGated2_4, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(dGated2_4, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(dGated2_4, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(dGated2_4, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(dGated2_4, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(dGated2_4, 6, 448 + r * 64 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c + d * 128);
    vec4 y1 = fetch(parameters, 8, p1 + 128 + c + d * 128);
    vec4 y2 = fetch(parameters, 8, p1 + 256 + c + d * 128);
    vec4 y3 = fetch(parameters, 8, p1 + 384 + c + d * 128);
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

// specs/wavenet.yaml:37 gated
// from dGated2_4 [B, 8, 64], gated2 [B, 8, 128] to dGated2FilterWeight [64, 128]
void gated2WeightGradient2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 8); d += 4) {
    vec4 x00 = fetch(dGated2_4, 6, r + d * 64);
    vec4 x01 = fetch(dGated2_4, 6, 4 + r + d * 64);
    vec4 y0 = fetch(gated2, 7, c + d * 128);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(dGated2_4, 6, 64 + r + d * 64);
    vec4 x11 = fetch(dGated2_4, 6, 68 + r + d * 64);
    vec4 y1 = fetch(gated2, 7, 128 + c + d * 128);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(dGated2_4, 6, 128 + r + d * 64);
    vec4 x21 = fetch(dGated2_4, 6, 132 + r + d * 64);
    vec4 y2 = fetch(gated2, 7, 256 + c + d * 128);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(dGated2_4, 6, 192 + r + d * 64);
    vec4 x31 = fetch(dGated2_4, 6, 196 + r + d * 64);
    vec4 y3 = fetch(gated2, 7, 384 + c + d * 128);
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
  if (e < 4096) {
    gated2InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 5120) {
    gated2WeightGradient(e - 4096, o0, o1, o2, o3, o4, o5, o6, o7);
  } else if (e < 9216) {
    gated2InputGradient2(e - 5120, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated2WeightGradient2(e - 9216, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated2Backward2_dResidual1_1_0: {
        samplers: ['pass34'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass34;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:37 gated
// from dGated2_3 [B, 8, 128] to dResidual1_1_0 [B, 8, 64]
void gated2Backward2_dResidual1_1_0(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    if (b < batch && t < 4 && c < 64) {
      r0 += stripedFour(pass34, 6, 0, 128, b * 1024 + t * 128 + c * 2 + 512, 2);
    }
  }
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    r0 += stripedFour(pass34, 6, 0, 128, b * 1024 + t * 128 + c * 2 + 1, 2);
  }
}

// specs/wavenet.yaml:37 gated
// from dGated2_5 [B, 8, 128] to dResidual1_1_0_2 [B, 8, 64]
void gated2Backward3_dResidual1_1_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    if (b < batch && t < 4 && c < 64) {
      r0 += stripedFour(pass34, 6, 5120, 128, b * 1024 + t * 128 + c * 2 + 512, 2);
    }
  }
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    r0 += stripedFour(pass34, 6, 5120, 128, b * 1024 + t * 128 + c * 2 + 1, 2);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    gated2Backward2_dResidual1_1_0(e, o0);
  } else {
    gated2Backward3_dResidual1_1_0_2(e - 16384, o0);
  }
}
`,
      },
      gated2Linear1_1_0_2Backward_dResidual1_0_0: {
        samplers: ['pass35'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass35;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:37 gated
// specs/wavenet.yaml:34 linear
// from dResidual1_1_0 [B, 8, 64], dResidual1_1_0_2 [B, 8, 64] to dResidual1_0_0 [B, 8, 64]
void gated2Linear1_1_0_2Backward_dResidual1_0_0(int e, out vec4 r0) {
  int n = e / 64;
  int c = e % 64;
  vec4 dTotal = (fetch(pass35, 7, n * 64 + c) + fetch(pass35, 7, n * 64 + c + 16384));
  r0 = dTotal;
}

// specs/wavenet.yaml:37 gated
// specs/wavenet.yaml:34 linear
// from dResidual1_1_0 [B, 8, 64], dResidual1_1_0_2 [B, 8, 64] to dLinear1_1_0_2Bias [1, 1, 64]
void gated2Linear1_1_0_2Backward_dLinear1_1_0_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 8); n++) {
    vec4 dTotal = (fetch(pass35, 7, n * 64 + c) + fetch(pass35, 7, n * 64 + c + 16384));
    dBias += dTotal;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    gated2Linear1_1_0_2Backward_dResidual1_0_0(e, o0);
  } else {
    gated2Linear1_1_0_2Backward_dLinear1_1_0_2Bias(e - 16384, o0);
  }
}
`,
      },
      linear1_1_0_2InputGradient: {
        samplers: ['pass36', 'parameters', 'gated1_1_0_0_4'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass36;
uniform sampler2D parameters;
uniform sampler2D gated1_1_0_0_4;
uniform int p0;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:34 linear
// from dResidual1_0_0 [B, 8, 64], linear1_1_0_2Weight [64, 64] to dGated1_1_0_0 [B, 8, 64]
void linear1_1_0_2InputGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
    vec4 x0 = fetch(pass36, 7, r * 64 + d);
    vec4 x1 = fetch(pass36, 7, 64 + r * 64 + d);
    vec4 x2 = fetch(pass36, 7, 128 + r * 64 + d);
    vec4 x3 = fetch(pass36, 7, 192 + r * 64 + d);
    vec4 x4 = fetch(pass36, 7, 256 + r * 64 + d);
    vec4 x5 = fetch(pass36, 7, 320 + r * 64 + d);
    vec4 x6 = fetch(pass36, 7, 384 + r * 64 + d);
    vec4 x7 = fetch(pass36, 7, 448 + r * 64 + d);
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

// specs/wavenet.yaml:34 linear
// from dResidual1_0_0 [B, 8, 64], gated1_1_0_0_4 [B, 8, 64] to dLinear1_1_0_2Weight [64, 64]
void linear1_1_0_2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < (batch * 8); d += 4) {
    vec4 x00 = fetch(pass36, 7, r + d * 64);
    vec4 x01 = fetch(pass36, 7, 4 + r + d * 64);
    vec4 y0 = fetch(gated1_1_0_0_4, 6, c + d * 64);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass36, 7, 64 + r + d * 64);
    vec4 x11 = fetch(pass36, 7, 68 + r + d * 64);
    vec4 y1 = fetch(gated1_1_0_0_4, 6, 64 + c + d * 64);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass36, 7, 128 + r + d * 64);
    vec4 x21 = fetch(pass36, 7, 132 + r + d * 64);
    vec4 y2 = fetch(gated1_1_0_0_4, 6, 128 + c + d * 64);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass36, 7, 192 + r + d * 64);
    vec4 x31 = fetch(pass36, 7, 196 + r + d * 64);
    vec4 y3 = fetch(gated1_1_0_0_4, 6, 192 + c + d * 64);
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
  if (e < 2048) {
    linear1_1_0_2InputGradient(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    linear1_1_0_2WeightGradient(e - 2048, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      last1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0_3: {
        samplers: ['pass37', 'pass31', 'gated1_1_0_0Filter', 'gated1_1_0_0Gate'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass37;
uniform sampler2D pass31;
uniform sampler2D gated1_1_0_0Filter;
uniform sampler2D gated1_1_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet.yaml:33 last
// specs/wavenet.yaml:32 gated
// from dGated1_1_0_0 [B, 8, 64], dGated1_1_0_0_2 [B, 8, 64], gated1_1_0_0Filter [B, 8, 64], gated1_1_0_0Gate [B, 8, 64] to dGated1_1_0_0_3 [B, 8, 64], dGated1_1_0_0_5 [B, 8, 64]
void last1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0_3(int e, out vec4 r0, out vec4 r1) {
  int n = e / 64;
  int c = e % 64;
  vec4 dProduct = (row(pass37, 5, 0, 64, n, c) + fetch(pass31, 7, n * 64 + c + 16384));
  vec4 filter_ = fetch(gated1_1_0_0Filter, 6, n * 64 + c);
  vec4 gate = fetch(gated1_1_0_0Gate, 6, n * 64 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  last1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0_3(e, o0, o1);
}
`,
      },
      last1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0GateBias: {
        samplers: ['pass37', 'pass31', 'gated1_1_0_0Filter', 'gated1_1_0_0Gate'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass37;
uniform sampler2D pass31;
uniform sampler2D gated1_1_0_0Filter;
uniform sampler2D gated1_1_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet.yaml:33 last
// specs/wavenet.yaml:32 gated
// from dGated1_1_0_0 [B, 8, 64], dGated1_1_0_0_2 [B, 8, 64], gated1_1_0_0Filter [B, 8, 64], gated1_1_0_0Gate [B, 8, 64] to dGated1_1_0_0GateBias [1, 1, 64], dGated1_1_0_0FilterBias [1, 1, 64]
void last1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 8); n++) {
    vec4 dProduct = (row(pass37, 5, 0, 64, n, c) + fetch(pass31, 7, n * 64 + c + 16384));
    vec4 filter_ = fetch(gated1_1_0_0Filter, 6, n * 64 + c);
    vec4 gate = fetch(gated1_1_0_0Gate, 6, n * 64 + c);
    vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
    dGateBias += dY;
    vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
    dFilterBias += dY2;
  }
  r0 = dGateBias;
  r1 = dFilterBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  last1_1_0_1_0Gated1_1_0_0Backward_dGated1_1_0_0GateBias(e, o0, o1);
}
`,
      },
      gated1_1_0_0Backward_dResidual1_0_0_2: {
        samplers: ['pass40'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass40;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from dGated1_1_0_0_4 [B, 8, 128] to dResidual1_0_0_2 [B, 8, 64]
void gated1_1_0_0Backward_dResidual1_0_0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    if (b < batch && t < 6 && c < 64) {
      r0 += stripedFour(pass40, 6, 0, 128, b * 1024 + t * 128 + c * 2 + 256, 2);
    }
  }
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    r0 += stripedFour(pass40, 6, 0, 128, b * 1024 + t * 128 + c * 2 + 1, 2);
  }
}

// specs/wavenet.yaml:32 gated
// from dGated1_1_0_0_6 [B, 8, 128] to dResidual1_0_0_3 [B, 8, 64]
void gated1_1_0_0Backward2_dResidual1_0_0_3(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    if (b < batch && t < 6 && c < 64) {
      r0 += stripedFour(pass40, 6, 5120, 128, b * 1024 + t * 128 + c * 2 + 256, 2);
    }
  }
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    r0 += stripedFour(pass40, 6, 5120, 128, b * 1024 + t * 128 + c * 2 + 1, 2);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    gated1_1_0_0Backward_dResidual1_0_0_2(e, o0);
  } else {
    gated1_1_0_0Backward2_dResidual1_0_0_3(e - 16384, o0);
  }
}
`,
      },
      gated1_1_0_0Linear1_0_0_2Backward_dEmbedding0: {
        samplers: ['pass36', 'pass41'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass36;
uniform sampler2D pass41;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// specs/wavenet.yaml:34 linear
// from dResidual1_0_0 [B, 8, 64], dResidual1_0_0_2 [B, 8, 64], dResidual1_0_0_3 [B, 8, 64] to dEmbedding0 [B, 8, 64]
void gated1_1_0_0Linear1_0_0_2Backward_dEmbedding0(int e, out vec4 r0) {
  int n = e / 64;
  int c = e % 64;
  vec4 dY = ((fetch(pass36, 7, n * 64 + c) + fetch(pass41, 7, n * 64 + c)) + fetch(pass41, 7, n * 64 + c + 16384));
  r0 = dY;
}

// specs/wavenet.yaml:32 gated
// specs/wavenet.yaml:34 linear
// from dResidual1_0_0 [B, 8, 64], dResidual1_0_0_2 [B, 8, 64], dResidual1_0_0_3 [B, 8, 64] to dLinear1_0_0_2Bias [1, 1, 64]
void gated1_1_0_0Linear1_0_0_2Backward_dLinear1_0_0_2Bias(int e, out vec4 r0) {
  int c = e;
  vec4 dBias = vec4(0.0);
  for (int n = 0; n < (batch * 8); n++) {
    vec4 dY = ((fetch(pass36, 7, n * 64 + c) + fetch(pass41, 7, n * 64 + c)) + fetch(pass41, 7, n * 64 + c + 16384));
    dBias += dY;
  }
  r0 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    gated1_1_0_0Linear1_0_0_2Backward_dEmbedding0(e, o0);
  } else {
    gated1_1_0_0Linear1_0_0_2Backward_dLinear1_0_0_2Bias(e - 16384, o0);
  }
}
`,
      },
      last1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0_3: {
        samplers: ['pass43', 'pass31', 'gated1_0_0_0Filter', 'gated1_0_0_0Gate'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass43;
uniform sampler2D pass31;
uniform sampler2D gated1_0_0_0Filter;
uniform sampler2D gated1_0_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet.yaml:33 last
// specs/wavenet.yaml:32 gated
// from dGated1_0_0_0 [B, 8, 64], dGated1_0_0_0_2 [B, 8, 64], gated1_0_0_0Filter [B, 8, 64], gated1_0_0_0Gate [B, 8, 64] to dGated1_0_0_0_3 [B, 8, 64], dGated1_0_0_0_5 [B, 8, 64]
void last1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0_3(int e, out vec4 r0, out vec4 r1) {
  int n = e / 64;
  int c = e % 64;
  vec4 dProduct = (row(pass43, 5, 0, 64, n, c) + fetch(pass31, 7, n * 64 + c + 32768));
  vec4 filter_ = fetch(gated1_0_0_0Filter, 6, n * 64 + c);
  vec4 gate = fetch(gated1_0_0_0Gate, 6, n * 64 + c);
  vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
  vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
  r0 = dY;
  r1 = dY2;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  last1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0_3(e, o0, o1);
}
`,
      },
      last1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0GateBias: {
        samplers: ['pass43', 'pass31', 'gated1_0_0_0Filter', 'gated1_0_0_0Gate'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass43;
uniform sampler2D pass31;
uniform sampler2D gated1_0_0_0Filter;
uniform sampler2D gated1_0_0_0Gate;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet.yaml:33 last
// specs/wavenet.yaml:32 gated
// from dGated1_0_0_0 [B, 8, 64], dGated1_0_0_0_2 [B, 8, 64], gated1_0_0_0Filter [B, 8, 64], gated1_0_0_0Gate [B, 8, 64] to dGated1_0_0_0GateBias [1, 1, 64], dGated1_0_0_0FilterBias [1, 1, 64]
void last1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dGateBias = vec4(0.0);
  vec4 dFilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 8); n++) {
    vec4 dProduct = (row(pass43, 5, 0, 64, n, c) + fetch(pass31, 7, n * 64 + c + 32768));
    vec4 filter_ = fetch(gated1_0_0_0Filter, 6, n * 64 + c);
    vec4 gate = fetch(gated1_0_0_0Gate, 6, n * 64 + c);
    vec4 dY = ((dProduct * filter_) * (gate * (1.0 - gate)));
    dGateBias += dY;
    vec4 dY2 = ((dProduct * gate) * (1.0 - (filter_ * filter_)));
    dFilterBias += dY2;
  }
  r0 = dGateBias;
  r1 = dFilterBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  last1_0_0_1_0Gated1_0_0_0Backward_dGated1_0_0_0GateBias(e, o0, o1);
}
`,
      },
      gated1_0_0_0Backward_dEmbedding0_2: {
        samplers: ['pass46'],
        code: `${library}
const int batch = 32;
uniform sampler2DArray pass46;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from dGated1_0_0_0_4 [B, 8, 128] to dEmbedding0_2 [B, 8, 64]
void gated1_0_0_0Backward_dEmbedding0_2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    if (b < batch && t < 7 && c < 64) {
      r0 += stripedFour(pass46, 6, 0, 128, b * 1024 + t * 128 + c * 2 + 128, 2);
    }
  }
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    r0 += stripedFour(pass46, 6, 0, 128, b * 1024 + t * 128 + c * 2 + 1, 2);
  }
}

// specs/wavenet.yaml:32 gated
// from dGated1_0_0_0_6 [B, 8, 128] to dEmbedding0_3 [B, 8, 64]
void gated1_0_0_0Backward2_dEmbedding0_3(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    if (b < batch && t < 7 && c < 64) {
      r0 += stripedFour(pass46, 6, 5120, 128, b * 1024 + t * 128 + c * 2 + 128, 2);
    }
  }
  {
    int b = e / 512;
    int t = (e % 512) / 64;
    int c = e % 64;
    r0 += stripedFour(pass46, 6, 5120, 128, b * 1024 + t * 128 + c * 2 + 1, 2);
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  if (e < 16384) {
    gated1_0_0_0Backward_dEmbedding0_2(e, o0);
  } else {
    gated1_0_0_0Backward2_dEmbedding0_3(e - 16384, o0);
  }
}
`,
      },
      gated1_0_0_0Backward3_dEmbedding0_4: {
        samplers: ['pass42', 'pass47'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass42;
uniform sampler2D pass47;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from dEmbedding0 [B, 8, 64], dEmbedding0_2 [B, 8, 64], dEmbedding0_3 [B, 8, 64] to dEmbedding0_4 [B, 8, 64]
void gated1_0_0_0Backward3_dEmbedding0_4(int e, out vec4 r0) {
  int i = e;
  r0 = ((fetch(pass42, 7, i) + fetch(pass47, 7, i)) + fetch(pass47, 7, i + 16384));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  gated1_0_0_0Backward3_dEmbedding0_4(e, o0);
}
`,
      },
      embedding0Gradient_dEmbedding0Weight: {
        samplers: ['examples', 'dEmbedding0_4'],
        code: `${library}
const int batch = 32;
uniform sampler2D examples;
uniform sampler2D dEmbedding0_4;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:26 embedding
// from tokens [B, 8, 1], dEmbedding0_4 [B, 8, 64] to dEmbedding0Weight [27, 64]
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
  for (int d = 0; d < (batch * 8); d += 4) {
    vec4 names = fetch(examples, 4, d);
    vec4 x00 = same(vec4(names.x), rows0);
    vec4 x01 = same(vec4(names.x), rows1);
    vec4 y0 = fetch(dEmbedding0_4, 6, c + d * 64);
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
    vec4 y1 = fetch(dEmbedding0_4, 6, 64 + c + d * 64);
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
    vec4 y2 = fetch(dEmbedding0_4, 6, 128 + c + d * 64);
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
    vec4 y3 = fetch(dEmbedding0_4, 6, 192 + c + d * 64);
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
      linear3_1Backward_dLinear1_1_0_1_1Bias: {
        samplers: ['pass29'],
        code: `${library}
const int batch = 32;
uniform sampler2D pass29;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;

// specs/wavenet.yaml:38 linear
// from dLinear1_0_0_1_1Bias [1, 1, 60] to dLinear1_1_0_1_1Bias [60], dLinear3_1Bias [60]
void linear3_1Backward_dLinear1_1_0_1_1Bias(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 dBias = fetch(pass29, 5, i + 1920);
  r0 = dBias;
  r1 = dBias;
}

void main() {
  int e = ((int(gl_FragCoord.y) << 2) + int(gl_FragCoord.x)) * 4;
  linear3_1Backward_dLinear1_1_0_1_1Bias(e, o0, o1);
}
`,
      },
      gradients1: {
        samplers: [
          'pass46',
          'pass40',
          'pass34',
          'pass43',
          'pass37',
          'pass30',
          'pass28',
          'dEmbedding0Weight',
          'pass26',
          'dGated1_0_0_0FilterBias',
          'dGated1_0_0_0GateBias',
          'pass42',
          'dGated1_1_0_0FilterBias',
          'dGated1_1_0_0GateBias',
          'pass36',
          'dGated2FilterBias',
        ],
        code: `${library}
uniform sampler2DArray pass46;
uniform sampler2DArray pass40;
uniform sampler2DArray pass34;
uniform sampler2DArray pass43;
uniform sampler2DArray pass37;
uniform sampler2DArray pass30;
uniform sampler2DArray pass28;
uniform sampler2DArray dEmbedding0Weight;
uniform sampler2DArray pass26;
uniform sampler2D dGated1_0_0_0FilterBias;
uniform sampler2D dGated1_0_0_0GateBias;
uniform sampler2D pass42;
uniform sampler2D dGated1_1_0_0FilterBias;
uniform sampler2D dGated1_1_0_0GateBias;
uniform sampler2D pass36;
uniform sampler2D dGated2FilterBias;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 1728 && e < 9920) { o0 = striped(pass46, 6, 9216, 128, e - 1728); return; } // dGated1_0_0_0FilterWeight
  if (e >= 9984 && e < 18176) { o0 = striped(pass46, 6, 4096, 128, e - 9984); return; } // dGated1_0_0_0GateWeight
  if (e >= 26300 && e < 34492) { o0 = striped(pass40, 6, 9216, 128, e - 26300); return; } // dGated1_1_0_0FilterWeight
  if (e >= 34556 && e < 42748) { o0 = striped(pass40, 6, 4096, 128, e - 34556); return; } // dGated1_1_0_0GateWeight
  if (e >= 50872 && e < 59064) { o0 = striped(pass34, 6, 9216, 128, e - 50872); return; } // dGated2FilterWeight
  if (e >= 59128 && e < 67320) { o0 = striped(pass34, 6, 4096, 128, e - 59128); return; } // dGated2GateWeight
  if (e >= 22140 && e < 26236) { o0 = striped(pass43, 5, 2048, 64, e - 22140); return; } // dLinear1_0_0_2Weight
  if (e >= 46712 && e < 50808) { o0 = striped(pass37, 5, 2048, 64, e - 46712); return; } // dLinear1_1_0_2Weight
  if (e >= 18240 && e < 22080) { o0 = striped(pass30, 5, 1792, 64, e - 18240); return; } // dLinear1_0_0_1_1Weight
  if (e >= 42812 && e < 46652) { o0 = striped(pass30, 5, 1024, 64, e - 42812); return; } // dLinear1_1_0_1_1Weight
  if (e >= 67384 && e < 71224) { o0 = striped(pass30, 5, 256, 64, e - 67384); return; } // dLinear3_1Weight
  if (e >= 71284 && e < 74884) { o0 = striped(pass28, 4, 240, 60, e - 71284); return; } // dLinear6Weight
  if (e >= 0 && e < 1728) { o0 = striped(dEmbedding0Weight, 3, 0, 64, e); return; } // dEmbedding0Weight
  if (e >= 74944 && e < 76564) { o0 = striped(pass26, 4, 272, 60, e - 74944); return; } // dLinear8Weight
  if (e >= 9920 && e < 9984) { o0 = fetch(dGated1_0_0_0FilterBias, 2, e - 9920); return; } // dGated1_0_0_0FilterBias
  if (e >= 18176 && e < 18240) { o0 = fetch(dGated1_0_0_0GateBias, 2, e - 18176); return; } // dGated1_0_0_0GateBias
  if (e >= 26236 && e < 26300) { o0 = fetch(pass42, 7, e - 26236 + 16384); return; } // dLinear1_0_0_2Bias
  if (e >= 34492 && e < 34556) { o0 = fetch(dGated1_1_0_0FilterBias, 2, e - 34492); return; } // dGated1_1_0_0FilterBias
  if (e >= 42748 && e < 42812) { o0 = fetch(dGated1_1_0_0GateBias, 2, e - 42748); return; } // dGated1_1_0_0GateBias
  if (e >= 50808 && e < 50872) { o0 = fetch(pass36, 7, e - 50808 + 16384); return; } // dLinear1_1_0_2Bias
  if (e >= 59064 && e < 59128) { o0 = fetch(dGated2FilterBias, 2, e - 59064); return; } // dGated2FilterBias
  discard;
}
`,
      },
      gradients2: {
        samplers: ['dGated2GateBias', 'pass29', 'dLinear1_1_0_1_1Bias', 'dLinear3_1Bias', 'pass27', 'pass26'],
        code: `${library}
uniform sampler2D dGated2GateBias;
uniform sampler2D pass29;
uniform sampler2D dLinear1_1_0_1_1Bias;
uniform sampler2D dLinear3_1Bias;
uniform sampler2D pass27;
uniform sampler2DArray pass26;
layout(location = 0) out vec4 o0;

// Every gradient, laid out as the parameters.
void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e >= 67320 && e < 67384) { o0 = fetch(dGated2GateBias, 2, e - 67320); return; } // dGated2GateBias
  if (e >= 22080 && e < 22140) { o0 = fetch(pass29, 5, e - 22080 + 1920); return; } // dLinear1_0_0_1_1Bias
  if (e >= 46652 && e < 46712) { o0 = fetch(dLinear1_1_0_1_1Bias, 2, e - 46652); return; } // dLinear1_1_0_1_1Bias
  if (e >= 71224 && e < 71284) { o0 = fetch(dLinear3_1Bias, 2, e - 71224); return; } // dLinear3_1Bias
  if (e >= 74884 && e < 74944) { o0 = fetch(pass27, 5, e - 74884 + 1920); return; } // dLinear6Bias
  if (e >= 76564 && e < 76591) { o0 = fetch(pass26, 4, e - 76564 + 4); return; } // dLinear8Bias
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
      pass1: { length: 65540, layers: 1 },
      gated1_0_0_0: { length: 131072, layers: 1 },
      pass3: { length: 16384, layers: 8 },
      gated1_0_0_0_4: { length: 65536, layers: 1 },
      pass5: { length: 16384, layers: 8 },
      pass6: { length: 66496, layers: 8 },
      gated1_1_0_0: { length: 131072, layers: 1 },
      pass8: { length: 16384, layers: 8 },
      gated1_1_0_0_4: { length: 65536, layers: 1 },
      pass10: { length: 16384, layers: 8 },
      pass11: { length: 66496, layers: 8 },
      gated2: { length: 131072, layers: 1 },
      pass13: { length: 16384, layers: 8 },
      gated2_4: { length: 65536, layers: 1 },
      last3_0: { length: 8192, layers: 1 },
      linear3_1: { length: 960, layers: 8 },
      relu5: { length: 7680, layers: 1 },
      linear6: { length: 960, layers: 8 },
      relu7: { length: 7680, layers: 1 },
      linear8: { length: 448, layers: 8 },
      lossForward2_sumPart: { length: 128, layers: 1 },
      loss2: { length: 4, layers: 1 },
      loss3: { length: 4, layers: 1 },
    },
    targets: 1024,
    examples: 1152,
    logits: { texture: 'linear8', offset: 0, columns: 27 },
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
        shader: 'gated1_0_0_0Forward_gated1_0_0_0',
        reads: ['pass1'],
        writes: ['gated1_0_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_0_0_0'],
        writes: ['pass3'],
        s: 0,
        numbers: [9920, 1728, 18176, 9984],
      },
      {
        shader: 'gated1_0_0_0Forward4_gated1_0_0_0_4',
        reads: ['pass3'],
        writes: ['gated1_0_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last1_0_0_1_0Forward_last1_0_0_1_0',
        reads: ['gated1_0_0_0_4', 'parameters'],
        writes: ['pass5'],
        s: 0,
        numbers: [26236, 22140],
      },
      {
        shader: 'linear1_0_0_1_1Forward',
        reads: ['parameters', 'pass5', 'pass1'],
        writes: ['pass6'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_1_0_0Forward_gated1_1_0_0',
        reads: ['pass6'],
        writes: ['gated1_1_0_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated1_1_0_0'],
        writes: ['pass8'],
        s: 0,
        numbers: [34492, 26300, 42748, 34556],
      },
      {
        shader: 'gated1_0_0_0Forward4_gated1_0_0_0_4',
        reads: ['pass8'],
        writes: ['gated1_1_0_0_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last1_0_0_1_0Forward_last1_0_0_1_0',
        reads: ['gated1_1_0_0_4', 'parameters'],
        writes: ['pass10'],
        s: 0,
        numbers: [50808, 46712],
      },
      {
        shader: 'linear1_1_0_1_1Forward',
        reads: ['parameters', 'pass10', 'pass6'],
        writes: ['pass11'],
        s: 0,
        numbers: [],
      },
      { shader: 'gated2Forward_gated2', reads: ['pass11'], writes: ['gated2'], s: 0, numbers: [] },
      {
        shader: 'gated1_0_0_0Forward2',
        reads: ['parameters', 'gated2'],
        writes: ['pass13'],
        s: 0,
        numbers: [59064, 50872, 67320, 59128],
      },
      {
        shader: 'gated1_0_0_0Forward4_gated1_0_0_0_4',
        reads: ['pass13'],
        writes: ['gated2_4'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'last3_0Forward_last3_0',
        reads: ['gated2_4'],
        writes: ['last3_0'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear3_1Forward',
        reads: ['parameters', 'last3_0'],
        writes: ['linear3_1'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'skip1_1_0_1Relu5Forward_relu5',
        reads: ['pass6', 'pass11', 'linear3_1'],
        writes: ['relu5'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'linear6Forward',
        reads: ['parameters', 'relu5'],
        writes: ['linear6'],
        s: 0,
        numbers: [],
      },
      { shader: 'relu7Forward_relu7', reads: ['linear6'], writes: ['relu7'], s: 0, numbers: [] },
      {
        shader: 'linear8Forward',
        reads: ['parameters', 'relu7'],
        writes: ['linear8'],
        s: 0,
        numbers: [],
      },
      {
        shader: 'lossForward2_lossForward2_sumPart',
        reads: ['examples', 'linear8'],
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

// specs/wavenet.yaml:26 embedding
// from tokens [B, 8, 1], embedding0Weight [27, 64] to embedding0 [B, 8, 64]
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
      gated1_0_0_0Forward_gated1_0_0_0: {
        samplers: ['pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D pass1;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from embedding0 [B, 8, 64] to gated1_0_0_0 [B, 8, 128]
void gated1_0_0_0Forward_gated1_0_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (128);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 7 && c < 64 && rest % 2 == 0) {
      r0 = at(pass1, 8, b * 512 + t * 64 + c + 4);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 8 && c < 64 && rest % 2 == 0) {
      r0 = at(pass1, 8, b * 512 + t * 64 + c + 4);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 131072; k++) {
    float one0;
    gated1_0_0_0Forward_gated1_0_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      gated1_0_0_0Forward2: {
        samplers: ['parameters', 'gated1_0_0_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D gated1_0_0_0;
uniform int p0;
uniform int p1;
uniform int p2;
uniform int p3;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:32 gated
// from gated1_0_0_0 [B, 8, 128], gated1_0_0_0FilterWeight [64, 64, 2], gated1_0_0_0FilterBias [64] to gated1_0_0_0_2 [B, 8, 64]
void gated1_0_0_0Forward2(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0, 8, r * 128 + d);
    vec4 x1 = fetch(gated1_0_0_0, 8, 128 + r * 128 + d);
    vec4 x2 = fetch(gated1_0_0_0, 8, 256 + r * 128 + d);
    vec4 x3 = fetch(gated1_0_0_0, 8, 384 + r * 128 + d);
    vec4 x4 = fetch(gated1_0_0_0, 8, 512 + r * 128 + d);
    vec4 x5 = fetch(gated1_0_0_0, 8, 640 + r * 128 + d);
    vec4 x6 = fetch(gated1_0_0_0, 8, 768 + r * 128 + d);
    vec4 x7 = fetch(gated1_0_0_0, 8, 896 + r * 128 + d);
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

// specs/wavenet.yaml:32 gated
// from gated1_0_0_0 [B, 8, 128], gated1_0_0_0GateWeight [64, 64, 2], gated1_0_0_0GateBias [64] to gated1_0_0_0_3 [B, 8, 64]
void gated1_0_0_0Forward3(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = fetch(parameters, 8, p2 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 128; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0, 8, r * 128 + d);
    vec4 x1 = fetch(gated1_0_0_0, 8, 128 + r * 128 + d);
    vec4 x2 = fetch(gated1_0_0_0, 8, 256 + r * 128 + d);
    vec4 x3 = fetch(gated1_0_0_0, 8, 384 + r * 128 + d);
    vec4 x4 = fetch(gated1_0_0_0, 8, 512 + r * 128 + d);
    vec4 x5 = fetch(gated1_0_0_0, 8, 640 + r * 128 + d);
    vec4 x6 = fetch(gated1_0_0_0, 8, 768 + r * 128 + d);
    vec4 x7 = fetch(gated1_0_0_0, 8, 896 + r * 128 + d);
    vec4 y0 = fetch(parameters, 8, p3 + c * 128 + d);
    vec4 y1 = fetch(parameters, 8, p3 + 128 + c * 128 + d);
    vec4 y2 = fetch(parameters, 8, p3 + 256 + c * 128 + d);
    vec4 y3 = fetch(parameters, 8, p3 + 384 + c * 128 + d);
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
  if (e < 8192) {
    gated1_0_0_0Forward2(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    gated1_0_0_0Forward3(e - 8192, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      gated1_0_0_0Forward4_gated1_0_0_0_4: {
        samplers: ['pass3'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass3;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from gated1_0_0_0_2 [B, 8, 64], gated1_0_0_0_3 [B, 8, 64] to gated1_0_0_0_4 [B, 8, 64]
void gated1_0_0_0Forward4_gated1_0_0_0_4(int e, out vec4 r0) {
  int i = e;
  r0 = (tanh_(striped(pass3, 6, 0, 64, i)) * sigmoid(striped(pass3, 6, 8192, 64, i)));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 7) + int(gl_FragCoord.x)) * 4;
  gated1_0_0_0Forward4_gated1_0_0_0_4(e, o0);
}
`,
      },
      last1_0_0_1_0Forward_last1_0_0_1_0: {
        samplers: ['gated1_0_0_0_4', 'parameters'],
        code: `${library}
uniform int batch;
uniform sampler2D gated1_0_0_0_4;
uniform sampler2D parameters;
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

// specs/wavenet.yaml:33 last
// from gated1_0_0_0_4 [B, 8, 64] to last1_0_0_1_0 [B, 1, 64]
void last1_0_0_1_0Forward_last1_0_0_1_0(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  r0 = fetch(gated1_0_0_0_4, 7, b * 512 + c + 448);
}

// specs/wavenet.yaml:34 linear
// from gated1_0_0_0_4 [B, 8, 64], linear1_0_0_2Weight [64, 64], linear1_0_0_2Bias [64] to linear1_0_0_2 [B, 8, 64]
void linear1_0_0_2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 64 * 8;
  int c = e % 64;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(gated1_0_0_0_4, 7, r * 64 + d);
    vec4 x1 = fetch(gated1_0_0_0_4, 7, 64 + r * 64 + d);
    vec4 x2 = fetch(gated1_0_0_0_4, 7, 128 + r * 64 + d);
    vec4 x3 = fetch(gated1_0_0_0_4, 7, 192 + r * 64 + d);
    vec4 x4 = fetch(gated1_0_0_0_4, 7, 256 + r * 64 + d);
    vec4 x5 = fetch(gated1_0_0_0_4, 7, 320 + r * 64 + d);
    vec4 x6 = fetch(gated1_0_0_0_4, 7, 384 + r * 64 + d);
    vec4 x7 = fetch(gated1_0_0_0_4, 7, 448 + r * 64 + d);
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
  if (e < 8192) {
    last1_0_0_1_0Forward_last1_0_0_1_0(e, o0);
    o1 = vec4(0.0);
    o2 = vec4(0.0);
    o3 = vec4(0.0);
    o4 = vec4(0.0);
    o5 = vec4(0.0);
    o6 = vec4(0.0);
    o7 = vec4(0.0);
  } else {
    linear1_0_0_2Forward(e - 8192, o0, o1, o2, o3, o4, o5, o6, o7);
  }
}
`,
      },
      linear1_0_0_1_1Forward: {
        samplers: ['parameters', 'pass5', 'pass1'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2DArray pass5;
uniform sampler2D pass1;
const int p0 = 22080;
const int p1 = 18240;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:33 linear
// from last1_0_0_1_0 [B, 1, 64], linear1_0_0_1_1Weight [60, 64], linear1_0_0_1_1Bias [60] to linear1_0_0_1_1 [B, 1, 60]
void linear1_0_0_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(pass5, 6, r * 64 + d);
    vec4 x1 = fetch(pass5, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(pass5, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(pass5, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(pass5, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(pass5, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(pass5, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(pass5, 6, 448 + r * 64 + d);
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

// specs/wavenet.yaml:31 residual
// from embedding0 [B, 8, 64], linear1_0_0_2 [B, 8, 64] to residual1_0_0 [B, 8, 64]
void residual1_0_0Forward_residual1_0_0(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(pass1, 8, i + 4) + striped(pass5, 6, 8192, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 960) {
    linear1_0_0_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    residual1_0_0Forward_residual1_0_0(e - 960, o0);
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
      gated1_1_0_0Forward_gated1_1_0_0: {
        samplers: ['pass6'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass6;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:32 gated
// from residual1_0_0 [B, 8, 64] to gated1_1_0_0 [B, 8, 128]
void gated1_1_0_0Forward_gated1_1_0_0(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (256);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 6 && c < 64 && rest % 2 == 0) {
      r0 = at(pass6, 8, b * 512 + t * 64 + c + 960);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 8 && c < 64 && rest % 2 == 0) {
      r0 = at(pass6, 8, b * 512 + t * 64 + c + 960);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 131072; k++) {
    float one0;
    gated1_1_0_0Forward_gated1_1_0_0(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      linear1_1_0_1_1Forward: {
        samplers: ['parameters', 'pass10', 'pass6'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2DArray pass10;
uniform sampler2DArray pass6;
const int p0 = 46652;
const int p1 = 42812;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:33 linear
// from last1_1_0_1_0 [B, 1, 64], linear1_1_0_1_1Weight [60, 64], linear1_1_0_1_1Bias [60] to linear1_1_0_1_1 [B, 1, 60]
void linear1_1_0_1_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(pass10, 6, r * 64 + d);
    vec4 x1 = fetch(pass10, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(pass10, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(pass10, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(pass10, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(pass10, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(pass10, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(pass10, 6, 448 + r * 64 + d);
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

// specs/wavenet.yaml:31 residual
// from residual1_0_0 [B, 8, 64], linear1_1_0_2 [B, 8, 64] to residual1_1_0 [B, 8, 64]
void residual1_1_0Forward_residual1_1_0(int e, out vec4 r0) {
  int i = e;
  r0 = (fetch(pass6, 8, i + 960) + striped(pass10, 6, 8192, 64, i));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  if (e < 960) {
    linear1_1_0_1_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
  } else {
    residual1_1_0Forward_residual1_1_0(e - 960, o0);
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
      gated2Forward_gated2: {
        samplers: ['pass11'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass11;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:37 gated
// from residual1_1_0 [B, 8, 64] to gated2 [B, 8, 128]
void gated2Forward_gated2(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (512);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 4 && c < 64 && rest % 2 == 0) {
      r0 = at(pass11, 8, b * 512 + t * 64 + c + 960);
    }
  }
  {
    int rest = e - (1);
    int b = rest / 1024;
    int t = (rest % 1024) / 128;
    int c = (rest % 128) / 2;
    if (rest >= 0 && b < batch && t < 8 && c < 64 && rest % 2 == 0) {
      r0 = at(pass11, 8, b * 512 + t * 64 + c + 960);
    }
  }
}

void main() {
  int e = ((int(gl_FragCoord.y) << 8) + int(gl_FragCoord.x)) * 4;
  vec4 v0 = vec4(0.0);
  int first = e;
  for (int k = 0; k < 4 && first + k < 131072; k++) {
    float one0;
    gated2Forward_gated2(first + k, one0);
    v0[k] = one0;
  }
  o0 = v0;
}
`,
      },
      last3_0Forward_last3_0: {
        samplers: ['gated2_4'],
        code: `${library}
uniform int batch;
uniform sampler2D gated2_4;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:38 last
// from gated2_4 [B, 8, 64] to last3_0 [B, 1, 64]
void last3_0Forward_last3_0(int e, out vec4 r0) {
  int b = e / 64;
  int c = e % 64;
  r0 = fetch(gated2_4, 7, b * 512 + c + 448);
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  last3_0Forward_last3_0(e, o0);
}
`,
      },
      linear3_1Forward: {
        samplers: ['parameters', 'last3_0'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D last3_0;
const int p0 = 71224;
const int p1 = 67384;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:38 linear
// from last3_0 [B, 1, 64], linear3_1Weight [60, 64], linear3_1Bias [60] to linear3_1 [B, 1, 60]
void linear3_1Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 64; d += 4) {
    vec4 x0 = fetch(last3_0, 6, r * 64 + d);
    vec4 x1 = fetch(last3_0, 6, 64 + r * 64 + d);
    vec4 x2 = fetch(last3_0, 6, 128 + r * 64 + d);
    vec4 x3 = fetch(last3_0, 6, 192 + r * 64 + d);
    vec4 x4 = fetch(last3_0, 6, 256 + r * 64 + d);
    vec4 x5 = fetch(last3_0, 6, 320 + r * 64 + d);
    vec4 x6 = fetch(last3_0, 6, 384 + r * 64 + d);
    vec4 x7 = fetch(last3_0, 6, 448 + r * 64 + d);
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
  int e = ((int(gl_FragCoord.y) << 4) + int(gl_FragCoord.x)) * 4;
  linear3_1Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      skip1_1_0_1Relu5Forward_relu5: {
        samplers: ['pass6', 'pass11', 'linear3_1'],
        code: `${library}
uniform int batch;
uniform sampler2DArray pass6;
uniform sampler2DArray pass11;
uniform sampler2DArray linear3_1;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:33 skip
// specs/wavenet.yaml:38 skip
// specs/wavenet.yaml:42 relu
// from linear1_0_0_1_1 [B, 1, 60], linear1_1_0_1_1 [B, 1, 60], linear3_1 [B, 1, 60] to relu5 [B, 1, 60]
void skip1_1_0_1Relu5Forward_relu5(int e, out vec4 r0) {
  int i = e;
  r0 = max(((striped(pass6, 8, 0, 60, i) + striped(pass11, 8, 0, 60, i)) + striped(linear3_1, 4, 0, 60, i)), vec4(0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  skip1_1_0_1Relu5Forward_relu5(e, o0);
}
`,
      },
      linear6Forward: {
        samplers: ['parameters', 'relu5'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D relu5;
const int p0 = 74884;
const int p1 = 71284;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:43 linear
// from relu5 [B, 1, 60], linear6Weight [60, 60], linear6Bias [60] to linear6 [B, 1, 60]
void linear6Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 60 * 8;
  int c = e % 60;
  r0 = fetch(parameters, 8, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 60; d += 4) {
    vec4 x0 = fetch(relu5, 6, r * 60 + d);
    vec4 x1 = fetch(relu5, 6, 60 + r * 60 + d);
    vec4 x2 = fetch(relu5, 6, 120 + r * 60 + d);
    vec4 x3 = fetch(relu5, 6, 180 + r * 60 + d);
    vec4 x4 = fetch(relu5, 6, 240 + r * 60 + d);
    vec4 x5 = fetch(relu5, 6, 300 + r * 60 + d);
    vec4 x6 = fetch(relu5, 6, 360 + r * 60 + d);
    vec4 x7 = fetch(relu5, 6, 420 + r * 60 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 60 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 60 + c * 60 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 120 + c * 60 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 180 + c * 60 + d);
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
      relu7Forward_relu7: {
        samplers: ['linear6'],
        code: `${library}
uniform int batch;
uniform sampler2DArray linear6;
layout(location = 0) out vec4 o0;

// specs/wavenet.yaml:44 relu
// from linear6 [B, 1, 60] to relu7 [B, 1, 60]
void relu7Forward_relu7(int e, out vec4 r0) {
  int i = e;
  r0 = max(striped(linear6, 4, 0, 60, i), vec4(0.0));
}

void main() {
  int e = ((int(gl_FragCoord.y) << 6) + int(gl_FragCoord.x)) * 4;
  relu7Forward_relu7(e, o0);
}
`,
      },
      linear8Forward: {
        samplers: ['parameters', 'relu7'],
        code: `${library}
uniform int batch;
uniform sampler2D parameters;
uniform sampler2D relu7;
const int p0 = 76564;
const int p1 = 74944;
layout(location = 0) out vec4 o0;
layout(location = 1) out vec4 o1;
layout(location = 2) out vec4 o2;
layout(location = 3) out vec4 o3;
layout(location = 4) out vec4 o4;
layout(location = 5) out vec4 o5;
layout(location = 6) out vec4 o6;
layout(location = 7) out vec4 o7;

// specs/wavenet.yaml:45 linear
// from relu7 [B, 1, 60], linear8Weight [27, 60], linear8Bias [27] to linear8 [B, 1, 27]
void linear8Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
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
  for (int d = 0; d < 60; d += 4) {
    vec4 x0 = fetch(relu7, 6, r * 60 + d);
    vec4 x1 = fetch(relu7, 6, 60 + r * 60 + d);
    vec4 x2 = fetch(relu7, 6, 120 + r * 60 + d);
    vec4 x3 = fetch(relu7, 6, 180 + r * 60 + d);
    vec4 x4 = fetch(relu7, 6, 240 + r * 60 + d);
    vec4 x5 = fetch(relu7, 6, 300 + r * 60 + d);
    vec4 x6 = fetch(relu7, 6, 360 + r * 60 + d);
    vec4 x7 = fetch(relu7, 6, 420 + r * 60 + d);
    vec4 y0 = fetch(parameters, 8, p1 + c * 60 + d);
    vec4 y1 = fetch(parameters, 8, p1 + 60 + c * 60 + d);
    vec4 y2 = fetch(parameters, 8, p1 + 120 + c * 60 + d);
    vec4 y3 = fetch(parameters, 8, p1 + 180 + c * 60 + d);
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
  linear8Forward(e, o0, o1, o2, o3, o4, o5, o6, o7);
}
`,
      },
      lossForward2_lossForward2_sumPart: {
        samplers: ['examples', 'linear8'],
        code: `${library}
uniform int batch;
uniform sampler2D examples;
uniform sampler2DArray linear8;
layout(location = 0) out vec4 o0;

// loss
// from targets [B, 1, 1], linear8 [B, 1, 27] to lossForward2_sumPart [B, 1]
void lossForward2_lossForward2_sumPart(int e, out float r0) {
  int b = e;
  float largest = float(-3.4e38);
  float sum2 = float(0.0);
  float target = at(examples, 5, b + 1024);
  for (int c = 0; c < 27; c++) {
    float total = rowAt(linear8, 4, 0, 28, b, c);
    largest = max(largest, total);
    sum2 += (same(float(c), target) * total);
  }
  float sum3 = float(0.0);
  for (int c = 0; c < 27; c++) {
    sum3 += exp((rowAt(linear8, 4, 0, 28, b, c) - largest));
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
