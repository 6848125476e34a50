import type { Unit } from '../../schedule/gather/unit.js';
import { readsOfUnit, unitsOf } from '../../schedule/gather/units.js';
import type { Buffer, EuclideanNorm, Kernel, Program } from '../../schedule/kernel.js';
import type { Names } from '../../schedule/names.js';
import type { WebglTexture } from '../../../runtime/contract.js';
import { DrawNumbers } from './draw-numbers.js';
import type { TextureLocation } from './expressions.js';
import { library, widthExponent } from './library.js';
import { callLines, commentOf, elementLine, samplerLine, type PrintedPass } from './pass.js';
import { unitFunction } from './unit-function.js';

/** The number of partial sums of squares of the norm, in texels of four. */
const NORM_PARTS = 256;
/** The textures that updates need of their own: the norm's parts, and the norm. */
export function updateTextures({ updates }: Program): readonly (readonly [string, WebglTexture])[] {
  const norms = updates.flatMap(({ body }) => body.flatMap((statement) => (statement.kind === 'norm' ? [statement.out.name] : [])));
  return norms.flatMap((norm) => [
    [squaresOf(norm), { length: 4 * NORM_PARTS, layers: 1 }] as const,
    [norm, { length: 4, layers: 1 }] as const,
  ]);
}

/**
 * The optimizer's step as draws: over the textures `parameters`, `gradients` and state_NAME of each state of the optimizer, all laid out alike.
 * A draw reads the old values and writes the new ones to another texture; the two swap when all draws are done. Scalars that depend
 * on the step alone are the uniforms scalar0, scalar1, …, in their order in the program.
 */
export function updatePasses({ updates, optimizerStates, batch }: Program, parameters: number, names: Names): readonly PrintedPass[] {
  const k = widthExponent(parameters);
  const find = ({ name, slot: { array, offset } }: Buffer): TextureLocation => {
    switch (array) {
      case 'parameters':
      case 'gradients':
        return { texture: array, k, offset };
      case 'optimizer':
        // No buffer of a program has such a name.
        return { texture: `state_${optimizerStates[Math.floor(offset / parameters)]}`, k, offset: offset % parameters };
      case 'scalars':
        return { texture: '', k: 0, offset: 0, uniform: `scalar${offset}` };
      case 'workspace':
        return { texture: name, k: 0, offset: 0 };
      default:
        throw new Error(`internal error: an update reads ${name}`);
    }
  };
  return updates.flatMap((kernel) => {
    const [first] = kernel.body;
    if (first?.kind === 'norm') return normPasses(kernel, first, k);
    return unitsOf(kernel, batch, names).map((unit) => updatePass(unit, find, k, batch, parameters));
  });
}

const squaresOf = (norm: string): string => `${norm}_squares`;

function updatePass(unit: Unit, find: (buffer: Buffer) => TextureLocation, k: number, batch: number, parameters: number): PrintedPass {
  const printed = unitFunction(unit, find, new DrawNumbers(), batch);
  const samplers = [...printed.textures];
  const uniforms = [...new Set([...readsOfUnit(unit)].flatMap((buffer) => find(buffer).uniform ?? []))];
  const [first] = unit.outputs;
  const { offset } = find(first!);
  const { length } = first!.slot;
  // Elements outside the slot belong to other draws.
  const rest = length === parameters ? [] : [`  if (e < ${offset} || e >= ${offset + length}) discard;`];
  const code = [
    library,
    ...samplers.map((sampler) => samplerLine(sampler, false)),
    ...uniforms.map((uniform) => `uniform float ${uniform};`),
    ...unit.outputs.map((_, index) => `layout(location = ${index}) out vec4 o${index};`),
    '',
    ...commentOf(printed),
    printed.text,
    '',
    'void main() {',
    elementLine(k),
    ...rest,
    ...callLines(printed, offset === 0 ? 'e' : `e - ${offset}`, batch, unit.outputs.length).map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
  const writes = unit.outputs.map((buffer) => find(buffer).texture);
  const draw = {
    name: unit.name,
    shader: unit.name,
    reads: samplers,
    writes,
    s: 0,
    numbers: [],
    kernels: [unit.kernel],
    outputs: unit.outputs,
  };
  return { name: unit.name, samplers, code: () => code, key: unit.name, draws: [draw] };
}

/** √Σx² in two draws: partial sums, each over every 256th texel, then the sum of these. */
function normPasses(kernel: Kernel, { of, out }: EuclideanNorm, k: number): readonly PrintedPass[] {
  const parts = widthExponent(4 * NORM_PARTS);
  const squares = squaresOf(out.name);
  const pass = (name: string, reads: string, writes: string, lines: readonly string[]): PrintedPass => {
    const code = [
      library,
      samplerLine(reads, false),
      'layout(location = 0) out vec4 o0;',
      '',
      'void main() {',
      ...lines.map((line) => `  ${line}`),
      '}',
      '',
    ].join('\n');
    return {
      name,
      samplers: [reads],
      code: () => code,
      key: name,
      draws: [{ name, shader: name, reads: [reads], writes: [writes], s: 0, numbers: [], kernels: [kernel], outputs: [out] }],
    };
  };
  return [
    pass(`${kernel.name}_squares`, 'gradients', squares, [
      'o0 = vec4(0.0);',
      `int part = (int(gl_FragCoord.y) << ${parts}) + int(gl_FragCoord.x);`,
      `for (int i = part; i < ${of.slot.length / 4}; i += ${NORM_PARTS}) {`,
      `  vec4 g = fetch(gradients, ${k}, 4 * i);`,
      '  o0 += g * g;',
      '}',
    ]),
    pass(kernel.name, squares, out.name, [
      'vec4 sum = vec4(0.0);',
      `for (int i = 0; i < ${NORM_PARTS}; i++) sum += fetch(${squares}, ${parts}, 4 * i);`,
      'o0 = vec4(sqrt(sum.x + sum.y + sum.z + sum.w));',
    ]),
  ];
}
