import type { Buffer, Program } from '../../schedule/kernel.js';
import type { ArrayName, Slot } from '../../schedule/plan.js';
import type { TextureLocation } from './expressions.js';
import type { FindLocation } from './function-form.js';
import { widthExponent } from './library.js';

/** How many numbers the textures hold that a program is given. */
interface SourceSizes extends Pick<Program, 'optimizerStates'> {
  readonly parameters: number;
  /** Where the targets begin in the examples' texture. */
  readonly targets: number;
  readonly examples: number;
}

/** The place of a buffer that no unit computes; undefined of any other. */
export type FindSource = (buffer: Buffer) => TextureLocation | undefined;

/**
 * Where the arrays stand that a program is given. Parameters, gradients and the optimizer's states are laid out alike in a texture each;
 * statistics and tables have a texture each. Scalars that depend on the step alone are uniforms.
 */
export function sourceTextures({ parameters, optimizerStates, targets, examples }: SourceSizes): FindSource {
  const flat = widthExponent(parameters);
  const alone = (texture: string, { length }: Slot): TextureLocation => ({ texture, k: widthExponent(length), offset: 0 });
  const places: { readonly [Name in ArrayName]: ((slot: Slot) => TextureLocation) | undefined } = {
    parameters: ({ offset }) => ({ texture: 'parameters', k: flat, offset }),
    gradients: ({ offset }) => ({ texture: 'gradients', k: flat, offset }),
    // No buffer of a program has such a name.
    optimizer: ({ offset }) => ({
      texture: `state_${optimizerStates[Math.floor(offset / parameters)]}`,
      k: flat,
      offset: offset % parameters,
    }),
    scalars: ({ offset }) => ({ texture: '', k: 0, offset: 0, uniform: `scalar${offset}` }),
    statistics: (slot) => alone(`statistic${slot.offset}`, slot),
    tables: (slot) => alone(`table${slot.offset}`, slot),
    teacher: (slot) => alone('teacher', slot),
    tokens: () => ({ texture: 'examples', k: widthExponent(examples), offset: 0 }),
    targets: () => ({ texture: 'examples', k: widthExponent(examples), offset: targets }),
    workspace: undefined,
    states: undefined,
    positions: (slot) => alone('positions', slot),
    places: undefined,
    rows: undefined,
  };
  return ({ slot }) => places[slot.array]?.(slot);
}

/** Finds what a program's own units leave behind, and what it is given. */
export function findIn(own: ReadonlyMap<Buffer, TextureLocation>, source: FindSource): FindLocation {
  return (buffer) => {
    const location = own.get(buffer) ?? source(buffer);
    if (!location) throw new Error(`internal error: nothing computes ${buffer.name}`);
    return location;
  };
}
