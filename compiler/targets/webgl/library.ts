import { scalarOps } from '../../ops/registry.js';

/**
 * A texture for so many numbers, four to a texel, is 2^k texels wide and about as high: cards work in squares. The runtime
 * makes textures by the same rule.
 */
export function widthExponent(length: number): number {
  return Math.ceil(Math.log2(Math.max(1, Math.ceil(length / 4))) / 2);
}

/** Rounds up to a texel of four numbers. Every tensor, and every row of a striped matrix, begins at a texel. */
export const align = (length: number): number => Math.ceil(length / 4) * 4;

/** The rows of a matrix product that one fragment computes, each written to its own layer. */
export const STRIPES = 8;

/** The uniform that holds which step of a recurrence a draw is. */
export const STEP = 's';

/** The uniforms of how many rows the words of a batch have that are laid end to end, and of how many eights of rows that is. */
export const ROWS = 'rows';
export const EIGHTS = 'eights';

/** A function of numbers, once for one and once for four at a time. */
const both = (text: string): string => ['float', 'vec4'].map((type) => text.replaceAll('T', type)).join('\n');

const REMAINDER = 'T remainder(T a, T b) { return a - b * floor((a + 0.5) / b); }';

/** What GLSL lacks, of the ops' files. */
const functions = Object.values(scalarOps).flatMap(({ code: { webgl } }) => ('text' in webgl ? [webgl.text] : []));

/**
 * What every shader begins with. A tensor is contiguous, four numbers to a texel, 2^k texels to a row of the texture. `fetch` reads
 * four numbers from an index divisible by four, `near` four from any index, `at` one. Row r of a striped matrix is in layer
 * r % STRIPES, `pitch` numbers after row r - STRIPES. `row` fetches from a given row, `striped` computes the row by dividing,
 * `stripedNear` reads four neighbours of one row from any index. `over` is a / b: software renderers divide integers one by one.
 * The dropout hash is as in the runtime's kernels/math.ts; how a function of numbers is computed stands in its op's file.
 */
export const library = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler2DArray;
uniform int ${STEP};
uniform uint dropoutKey;
const vec4 lanes = vec4(0.0, 1.0, 2.0, 3.0);
vec4 fetch(sampler2D t, int k, int i) { return texelFetch(t, ivec2((i >> 2) & ((1 << k) - 1), i >> (k + 2)), 0); }
vec4 fetch(sampler2DArray t, int k, int i) { return texelFetch(t, ivec3((i >> 2) & ((1 << k) - 1), i >> (k + 2), 0), 0); }
${['sampler2D', 'sampler2DArray']
  .map(
    (type) => `float at(${type} t, int k, int i) { return fetch(t, k, i)[i & 3]; }
vec4 four(${type} t, int k, int i, int stride) { return vec4(at(t, k, i), at(t, k, i + stride), at(t, k, i + 2 * stride), at(t, k, i + 3 * stride)); }`,
  )
  .join('\n')}
${['sampler2D', 'sampler2DArray']
  .map(
    (type) => `vec4 near(${type} t, int k, int i) {
  vec4 a = fetch(t, k, i), b = fetch(t, k, i + 3);
  int s = i & 3;
  return s == 0 ? a : s == 1 ? vec4(a.yzw, b.x) : s == 2 ? vec4(a.zw, b.xy) : vec4(a.w, b.xyz);
}`,
  )
  .join('\n')}
vec4 row(sampler2DArray t, int k, int offset, int pitch, int r, int c) {
  int i = offset + (r >> ${Math.log2(STRIPES)}) * pitch + c;
  return texelFetch(t, ivec3((i >> 2) & ((1 << k) - 1), i >> (k + 2), r & ${STRIPES - 1}), 0);
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
${both([REMAINDER, ...functions].join('\n'))}
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

/** The program of a shader whose own text it is. */
export function withLibrary(own: string): string {
  return `${library}\n${own}`;
}

/** How many rows there are, where words are laid end to end: uniforms, since each batch has its own. */
export function rowLines(hasRows: boolean): readonly string[] {
  return hasRows ? [ROWS, EIGHTS].map((name) => `uniform int ${name};`) : [];
}

/** The number of examples: a constant where every batch is full, else a uniform of each draw. */
export function batchLine(fixed: number | undefined): string {
  return fixed === undefined ? 'uniform int batch;' : `const int batch = ${fixed};`;
}
