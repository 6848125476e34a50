import type { WebglProgram, WebglShader } from '../../contract.js';
import { widthFor } from './card.js';

/* Shaders that run after a program's draws: they add up losses, or store them in a history until they are read. */

const head = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler2DArray;
`;
const hereLine = `ivec2 here = ivec2(gl_FragCoord.xy);`;

/** GLSL that reads a program's loss from its location. */
function lossLines({ loss: { texture, offset }, textures }: WebglProgram): { uniform: string; value: string } {
  const texel = offset / 4;
  const width = widthFor(textures[texture]!.length);
  const [type, vector, layer] = textures[texture]!.layers === 1 ? ['sampler2D', 'ivec2', ''] : ['sampler2DArray', 'ivec3', ', 0'];
  return {
    uniform: `uniform ${type} losses;`,
    value: `texelFetch(losses, ${vector}(${texel % width}, ${Math.floor(texel / width)}${layer}), 0).x`,
  };
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

/** The length of the history: losses of steps that stay on the card until they are read. */
export const LOSSES_KEPT = 128;

/** Puts a program's loss into one slot of the history. */
export function lossHistoryShader(program: WebglProgram): WebglShader {
  const { uniform, value } = lossLines(program);
  const code = `${head}
uniform sampler2D history;
${uniform}
uniform int slot;
layout(location = 0) out vec4 o0;
void main() {
  ${hereLine}
  int first = (here.y * ${widthFor(LOSSES_KEPT)} + here.x) * 4;
  vec4 known = texelFetch(history, here, 0);
  if (slot >= first && slot < first + 4) known[slot - first] = ${value};
  o0 = known;
}
`;
  return { samplers: ['history', 'losses'], code };
}
