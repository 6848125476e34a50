import type { Unit } from '../../schedule/unit.js';
import { readsOfUnit, unitsOf } from '../../schedule/elements.js';
import type { Buffer, EuclideanNorm, Kernel, Program } from '../../schedule/kernel.js';
import type { Names } from '../../schedule/names.js';
import type { WebglTexture } from '../../../runtime/contract.js';
import { DrawNumbers } from './draw-numbers.js';
import type { TextureLocation } from './expressions.js';
import { widthExponent } from './library.js';
import { callLines, commentOf, type PrintedPass } from './pass.js';
import { elementLine, passOfOne } from './shader.js';
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
    return unitsOf(kernel, names).map((unit) => updatePass(unit, find, k, batch, parameters));
  });
}

const squaresOf = (norm: string): string => `${norm}_squares`;

function updatePass(unit: Unit, find: (buffer: Buffer) => TextureLocation, k: number, batch: number, parameters: number): PrintedPass {
  const printed = unitFunction(unit, find, new DrawNumbers(), batch);
  const uniforms = [...new Set([...readsOfUnit(unit)].flatMap((buffer) => find(buffer).uniform ?? []))];
  const [first] = unit.outputs;
  const { offset } = find(first!);
  const { length } = first!.slot;
  // Elements outside the slot belong to other draws.
  const rest = length === parameters ? [] : [`if (e < ${offset} || e >= ${offset + length}) discard;`];
  const calls = callLines(printed, offset === 0 ? 'e' : `e - ${offset}`, batch, unit.outputs.length);
  return passOfOne(
    unit.name,
    {
      declarations: uniforms.map((uniform) => `uniform float ${uniform};`),
      outputs: unit.outputs.length,
      functions: [[...commentOf(printed), printed.text].join('\n')],
      main: [elementLine(k), ...rest, ...calls],
    },
    [...printed.textures].map((texture) => [texture, false]),
    unit.outputs.map((buffer) => find(buffer).texture),
    { kernels: [unit.kernel], outputs: unit.outputs },
  );
}

/** √Σx² in two draws: partial sums, each over every 256th texel, then the sum of these. */
function normPasses(kernel: Kernel, { of, out }: EuclideanNorm, k: number): readonly PrintedPass[] {
  const parts = widthExponent(4 * NORM_PARTS);
  const squares = squaresOf(out.name);
  const pass = (name: string, reads: string, writes: string, main: readonly string[]): PrintedPass =>
    passOfOne(name, { outputs: 1, main }, [[reads, false]], [writes], { kernels: [kernel], outputs: [out] });
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
