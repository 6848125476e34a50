import type { WebglProgram, WebglShader } from '../../contract.js';
import { widthFor } from './card.js';

/** How many inputs and targets an example has. */
export interface PickSizes {
  readonly inputs: number;
  readonly targets: number;
}

/** An index into a long text is two float32 numbers: its quotient by this number, and the remainder. */
export const PLACE_PARTS = 4096;

/**
 * Cuts a batch out of the data set on the card. A texel of `spans` is an example: the index of its first prediction in the stream,
 * in two parts, and the distances from there to its word's begin and end. The rule is that of Span.
 */
export function pickShader({ batch, examples, targets }: WebglProgram, sizes: PickSizes): WebglShader {
  const spansWidth = widthFor(4 * batch);
  const code = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
uniform sampler2D stream;
uniform sampler2D spans;
uniform int shift;
uniform int width;
layout(location = 0) out vec4 o0;

float character(int index) {
  int texel = index >> 2;
  return texelFetch(stream, ivec2(texel % width, texel / width), 0)[index & 3];
}

float number(int i) {
  bool target = i >= ${targets};
  int j = target ? i - ${targets} : i;
  int each = target ? ${sizes.targets} : ${sizes.inputs};
  int row = j / each;
  if (row >= ${batch}) return 0.0;
  vec4 span = texelFetch(spans, ivec2(row % ${spansWidth}, row / ${spansWidth}), 0);
  int first = int(span.x) * ${PLACE_PARTS} + int(span.y);
  int end = first + int(span.w);
  int index = first + j % each - (target ? 0 : shift);
  if (target) return index <= end ? character(index) : -1.0;
  return index >= first - int(span.z) && index < end ? character(index) : 0.0;
}

void main() {
  int i = (int(gl_FragCoord.y) * ${widthFor(examples)} + int(gl_FragCoord.x)) * 4;
  o0 = vec4(number(i), number(i + 1), number(i + 2), number(i + 3));
}
`;
  return { samplers: ['stream', 'spans'], code };
}
