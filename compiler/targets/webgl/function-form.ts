import type { Unit } from '../../schedule/unit.js';
import type { Buffer } from '../../schedule/kernel.js';
import type { STRIPES } from './library.js';
import type { NumberType, TextureLocation } from './expressions.js';

/** A unit as a GLSL function of an element's index: `void NAME(int e, out T r0, …)`, where T is float, or vec4 for the four from e on. */
export interface UnitFunction {
  readonly unit: Unit;
  readonly type: NumberType;
  /** STRIPES: it computes that many rows of a matrix, r0 to r7, and e is an index within one layer. */
  readonly layers: 1 | typeof STRIPES;
  readonly text: string;
  /** The textures that it reads. */
  readonly textures: ReadonlySet<string>;
}

export type FindLocation = (buffer: Buffer) => TextureLocation;

/** `void NAME(int e, out vec4 r0, out vec4 r1)`. */
export function signature(name: string, type: NumberType, outputs: number): string {
  return `void ${name}(int e, ${Array.from({ length: outputs }, (_, index) => `out ${type} r${index}`).join(', ')})`;
}
