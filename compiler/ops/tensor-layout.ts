import { lengthOf, type NodeOf } from './graph.js';

/** Where the named tensors of one array stand. */
export interface Layout {
  readonly length: number;
  readonly offsets: ReadonlyMap<string, number>;
}

/** Every tensor begins at a multiple of four numbers, 16 bytes: a vector register's width on the targets that have them. */
const ALIGNMENT = 4;

/** The array of all parameters or statistics. */
export function layOutTensors(tensors: readonly (NodeOf<'parameter'> | NodeOf<'statistic'>)[]): Layout {
  return layOut(tensors.map(({ attributes: { name, shape } }) => ({ name, length: lengthOf(shape, 1) })));
}

/** Tensors one after the other. */
export function layOut(tensors: readonly { readonly name: string; readonly length: number }[]): Layout {
  const offsets = new Map<string, number>();
  let end = 0;
  for (const { name, length } of tensors) {
    offsets.set(name, end);
    end += align(length);
  }
  return { length: end, offsets };
}

export function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
