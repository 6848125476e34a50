import type { WebglProgram, WebglShader } from '../../contract.js';
import { widthFor } from './card.js';

/* What follows a program's draws, as fragment programs: losses are added up, or kept until they are read. */

const head = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler2DArray;
`;
const hereLine = `ivec2 here = ivec2(gl_FragCoord.xy);`;

/** Reads a program's loss, wherever it stands. */
function lossLines({ loss: { texture, offset }, textures }: WebglProgram): { uniform: string; value: string } {
  const texel = offset / 4;
  const width = widthFor(textures[texture]!.length);
  const [type, vector, layer] = textures[texture]!.layers === 1 ? ['sampler2D', 'ivec2', ''] : ['sampler2DArray', 'ivec3', ', 0'];
  return { uniform: `uniform ${type} losses;`, value: `texelFetch(losses, ${vector}(${texel % width}, ${Math.floor(texel / width)}${layer}), 0).x` };
}

/** Adds a program's loss, weighed, to a running sum: [Σ weight·loss, Σ weight, the last loss]; begins anew where `keep` is 0. */
export function lossSumShader(program: WebglProgram): WebglShader {
  const { uniform, value } = lossLines(program);
  const code = `${head}
uniform sampler2D sums;
${uniform}
uniform float weight;
uniform float keep;
layout(location = 0) out vec4 o0;
void main() {
  float loss = ${value};
  vec4 before = keep > 0.5 ? texelFetch(sums, ivec2(0), 0) : vec4(0.0);
  o0 = vec4(before.x + weight * loss, before.y + weight, loss, 0.0);
}
`;
  return { samplers: ['sums', 'losses'], code };
}

/** As many losses of steps as are kept on the card until they are read. */
export const LOSSES_KEPT = 128;

/** Puts a program's loss into one place of those that are kept. */
export function lossHistoryShader(program: WebglProgram): WebglShader {
  const { uniform, value } = lossLines(program);
  const code = `${head}
uniform sampler2D history;
${uniform}
uniform int place;
layout(location = 0) out vec4 o0;
void main() {
  ${hereLine}
  int first = (here.y * ${widthFor(LOSSES_KEPT)} + here.x) * 4;
  vec4 kept = texelFetch(history, here, 0);
  if (place >= first && place < first + 4) kept[place - first] = ${value};
  o0 = kept;
}
`;
  return { samplers: ['history', 'losses'], code };
}
