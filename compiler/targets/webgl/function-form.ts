import type { Unit } from '../../schedule/gather/unit.js';
import type { Buffer } from '../../schedule/kernel.js';
import type { STRIPES } from './library.js';
import type { NumberType, Place } from './expressions.js';

/** A unit as a GLSL function of an element's number: `void NAME(int e, out T r0, …)`, T a float or the four from e on. */
export interface UnitFunction {
  readonly unit: Unit;
  readonly type: NumberType;
  /** 8: it gives eight rows of a matrix at once, r0 to r7, and e counts in one of them. */
  readonly layers: 1 | typeof STRIPES;
  readonly text: string;
  /** The textures that it reads. */
  readonly textures: ReadonlySet<string>;
}

export type FindPlace = (buffer: Buffer) => Place;

/** `void NAME(int e, out vec4 r0, out vec4 r1)`. */
export function signature(name: string, type: NumberType, outputs: number): string {
  return `void ${name}(int e, ${Array.from({ length: outputs }, (_, index) => `out ${type} r${index}`).join(', ')})`;
}
