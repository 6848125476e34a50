import type { OptimizerSettings, TrainingSettings, WebglProgram, WebglShader } from '../../model-definition.js';
import { widthFor, type Uniforms } from './card.js';

/*
 * What follows the backward pass, as fragment programs over the flat arrays: the sum of losses, the gradient's norm, and the
 * update of all parameters, the optimizer's state and the weights' average in one draw. The formulas are those of optimizers/.
 */

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

/** How many partial sums of squares the norm is made of. */
export const NORM_PARTS = 256;

/** Sums of squares of every 256th texel. */
export function squaresShader(length: number): WebglShader {
  const width = widthFor(length);
  const code = `${head}
uniform sampler2D gradients;
layout(location = 0) out vec4 o0;
void main() {
  vec4 sum = vec4(0.0);
  for (int i = int(gl_FragCoord.y) * ${widthFor(4 * NORM_PARTS)} + int(gl_FragCoord.x); i < ${length / 4}; i += ${NORM_PARTS}) {
    vec4 g = texelFetch(gradients, ivec2(i % ${width}, i / ${width}), 0);
    sum += g * g;
  }
  o0 = sum;
}
`;
  return { samplers: ['gradients'], code };
}

/** The norm itself. */
export const normShader: WebglShader = {
  samplers: ['squares'],
  code: `${head}
uniform sampler2D squares;
layout(location = 0) out vec4 o0;
void main() {
  vec4 sum = vec4(0.0);
  for (int i = 0; i < ${NORM_PARTS}; i++) sum += texelFetch(squares, ivec2(i % ${widthFor(4 * NORM_PARTS)}, i / ${widthFor(4 * NORM_PARTS)}), 0);
  o0 = vec4(sqrt(sum.x + sum.y + sum.z + sum.w));
}
`,
};

/** The names of what an optimizer keeps, as in optimizers/. */
export function statesOf(optimizer: OptimizerSettings): readonly string[] {
  if (optimizer.kind === 'sgd') return optimizer.momentum === 0 ? [] : ['velocity'];
  return ['mean', 'square'];
}

/** Whether weight decay is for some parameters only: which is then read from a texture, 1 where a number decays and 0 elsewhere. */
export function decaysInPart(optimizer: OptimizerSettings): boolean {
  return optimizer.kind !== 'sgd' && optimizer.decay === 'matrices';
}

/** The update of a spec's optimizer. Reads parameters, gradients, (norm, decays,) states, (average); writes parameters, states, (average). */
export function updateShader({ optimizer, clip, average }: Pick<TrainingSettings, 'optimizer' | 'clip' | 'average'>): WebglShader {
  const states = statesOf(optimizer);
  const kept = [...states, ...(average === null ? [] : ['average'])];
  const samplers = ['parameters', 'gradients', ...(clip === null ? [] : ['norm']), ...(decaysInPart(optimizer) ? ['decays'] : []), ...kept];
  const uniforms = ['rate', 'meanCorrection', 'squareCorrection', 'decay'];
  const lines = [
    hereLine,
    'vec4 p = texelFetch(parameters, here, 0);',
    'vec4 g = texelFetch(gradients, here, 0);',
    ...(clip === null ? [] : [`g *= min(1.0, ${number(clip)} / (texelFetch(norm, ivec2(0), 0).x + 1e-6));`]),
    ...updateLines(optimizer),
    'o0 = p;',
    ...states.map((state, index) => `o${index + 1} = ${state}Next;`),
    ...(average === null ? [] : [`o${states.length + 1} = decay * texelFetch(average, here, 0) + (1.0 - decay) * p;`]),
  ];
  const code = [
    head,
    ...samplers.map((sampler) => `uniform sampler2D ${sampler};`),
    ...uniforms.map((uniform) => `uniform float ${uniform};`),
    ...['parameters', ...kept].map((_, index) => `layout(location = ${index}) out vec4 o${index};`),
    'void main() {',
    ...lines.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
  return { samplers, code };
}

function updateLines(optimizer: OptimizerSettings): readonly string[] {
  if (optimizer.kind === 'sgd') {
    if (optimizer.momentum === 0) return ['p -= rate * g;'];
    return [`vec4 velocityNext = ${number(optimizer.momentum)} * texelFetch(velocity, here, 0) + g;`, 'p -= rate * velocityNext;'];
  }
  const { betas: [beta1, beta2], epsilon, weightDecay, kind } = optimizer;
  const shrink = decaysInPart(optimizer) ? `${number(weightDecay)} * texelFetch(decays, here, 0)` : number(weightDecay);
  return [
    ...(kind === 'adam' ? [`g += ${shrink} * p;`] : []),
    `vec4 meanNext = ${number(beta1)} * texelFetch(mean, here, 0) + ${number(1 - beta1)} * g;`,
    `vec4 squareNext = ${number(beta2)} * texelFetch(square, here, 0) + ${number(1 - beta2)} * g * g;`,
    ...(kind === 'adamW' ? [`p *= 1.0 - rate * ${shrink};`] : []),
    `p -= rate / meanCorrection * meanNext / (sqrt(squareNext) / squareCorrection + ${number(epsilon)});`,
  ];
}

/** The uniforms of one step, counted from 0. */
export function updateUniforms({ optimizer, average }: TrainingSettings, rate: number, step: number): Uniforms {
  const betas = optimizer.kind === 'sgd' ? ([0, 0] as const) : optimizer.betas;
  return {
    rate,
    meanCorrection: 1 - betas[0] ** (step + 1),
    squareCorrection: Math.sqrt(1 - betas[1] ** (step + 1)),
    decay: Math.min(average ?? 0, (1 + step) / (10 + step)),
  };
}

function number(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
