import type { Unit } from '../../schedule/unit.js';
import { limitReads, oneByOne } from '../../schedule/limit-reads.js';
import { readsOfUnit, unitsOf } from '../../schedule/elements.js';
import type { Buffer, EuclideanNorm, Kernel, Program } from '../../schedule/kernel.js';
import type { Names } from '../../schedule/names.js';
import type { WebglTexture } from '../../../runtime/contract.js';
import { DrawNumbers } from './draw-numbers.js';
import type { TextureLocation } from './expressions.js';
import { STRIPES, widthExponent } from './library.js';
import { firstOutput, lengthInLayer } from './schedule.js';
import { callLines, commentOf, printPass, type PrintedPass } from './pass.js';
import { elementLine, passOfOne } from './shader.js';
import { findIn, type FindSource } from './textures.js';
import { unitFunction } from './unit-function.js';

/** The number of partial sums of squares of the norm, in texels of four. */
const NORM_PARTS = 256;

/** The textures of an update's own results: those of products and of what goes into them, norms, and the norms' parts. */
export interface UpdateTextures {
  readonly sizes: ReadonlyMap<string, WebglTexture>;
  /** Where what is neither a parameter nor a state is found. */
  readonly locations: ReadonlyMap<Buffer, TextureLocation>;
}

/** An update as what a card computes: a norm, or units. */
type Step = { readonly kernel: Kernel; readonly norm: EuclideanNorm } | { readonly kernel: Kernel; readonly units: readonly Unit[] };

/**
 * The optimizer's step as draws: over the textures `parameters`, `gradients` and state_NAME of each state of the optimizer, all laid out
 * alike. A draw reads the old values and writes the new ones to another texture; the two swap when all draws are done. Scalars that depend
 * on the step alone are the uniforms scalar0, scalar1, …, in their order in the program. What else a step needs has textures of its own.
 */
export function printUpdates(
  program: Program,
  source: FindSource,
  parameters: number,
  names: Names,
): { passes: readonly PrintedPass[] } & Pick<UpdateTextures, 'sizes'> {
  const { batch } = program;
  const steps = stepsOf(program, names);
  const { sizes, locations } = layOut(steps, batch);
  const find = findIn(locations, source);
  const isArray = (texture: string): boolean => sizes.get(texture)?.layers === STRIPES;
  const passes = steps.flatMap((step) => {
    if ('norm' in step) return normPasses(step.kernel, step.norm, find(step.norm.of));
    return step.units.map((unit) =>
      isOwn(firstOutput(unit))
        ? printPass({ units: [unit] }, find, { isArray, batch, fixed: true, hasRows: false }, new Map())
        : updatePass(unit, find, isArray, batch, parameters),
    );
  });
  return { passes, sizes };
}

const squaresOf = (norm: string): string => `${norm}_squares`;
/** Whether it is neither a parameter nor a state: it has a texture of its own. */
const isOwn = ({ slot }: Buffer): boolean => slot.array === 'workspace';

function stepsOf({ updates, batch }: Program, names: Names): readonly Step[] {
  return updates.map((kernel): Step => {
    const [first] = kernel.body;
    if (first?.kind === 'norm') return { kernel, norm: first };
    // Textures that are written together have one size.
    const apart = (unit: Unit): readonly Unit[] =>
      unit.kind === 'elements' && unit.outputs.length > 1 && unit.outputs.some(isOwn) ? oneByOne(unit, names) : [unit];
    return {
      kernel,
      units: unitsOf(kernel, names)
        .flatMap(apart)
        .flatMap((unit) => limitReads(unit, names, batch)),
    };
  });
}

function layOut(steps: readonly Step[], batch: number): UpdateTextures {
  const sizes = new Map<string, WebglTexture>();
  const locations = new Map<Buffer, TextureLocation>();
  for (const step of steps) {
    if ('norm' in step) {
      const { out } = step.norm;
      sizes.set(squaresOf(out.name), { length: 4 * NORM_PARTS, layers: 1 }).set(out.name, { length: 4, layers: 1 });
      locations.set(out, { texture: out.name, k: 0, offset: 0 });
      continue;
    }
    for (const unit of step.units) {
      for (const buffer of unit.outputs.filter(isOwn)) {
        const length = lengthInLayer(unit, batch);
        const columns = unit.kind === 'elements' ? undefined : unit.product.columns.constant;
        sizes.set(buffer.name, { length, layers: unit.kind === 'elements' ? 1 : STRIPES });
        locations.set(buffer, { texture: buffer.name, k: widthExponent(length), offset: 0, columns });
      }
    }
  }
  return { sizes, locations };
}

function updatePass(
  unit: Unit,
  find: (buffer: Buffer) => TextureLocation,
  isArray: (texture: string) => boolean,
  batch: number,
  parameters: number,
): PrintedPass {
  const k = widthExponent(parameters);
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
    [...printed.textures].map((texture) => [texture, isArray(texture)]),
    unit.outputs.map((buffer) => find(buffer).texture),
    { kernels: [unit.kernel], outputs: unit.outputs },
  );
}

/** √Σx² in two draws: partial sums, each over every 256th texel, then the sum of these. */
function normPasses(kernel: Kernel, { of, out }: EuclideanNorm, { texture, k, offset }: TextureLocation): readonly PrintedPass[] {
  const parts = widthExponent(4 * NORM_PARTS);
  const squares = squaresOf(out.name);
  const pass = (name: string, reads: string, writes: string, main: readonly string[]): PrintedPass =>
    passOfOne(name, { outputs: 1, main }, [[reads, false]], [writes], { kernels: [kernel], outputs: [out] });
  return [
    pass(`${kernel.name}_squares`, texture, squares, [
      'o0 = vec4(0.0);',
      `int part = (int(gl_FragCoord.y) << ${parts}) + int(gl_FragCoord.x);`,
      `for (int i = part; i < ${of.slot.length / 4}; i += ${NORM_PARTS}) {`,
      `  vec4 g = fetch(${texture}, ${k}, 4 * i${offset === 0 ? '' : ` + ${offset}`});`,
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
