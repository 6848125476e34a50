import { defineOp } from './op.js';

declare module './graph.js' {
  interface MovementOps {
    concat: { readonly axis: number };
  }
}

/** Parts one after the other along an axis; each part's gradient is its slice of dy. */
export const concat = defineOp('concat', {
  kind: 'movement',
  part: 'y',
  shape: (parts, { axis }) =>
    parts[0]!.map((size, at) => (at === axis ? parts.reduce((total, part) => total + (part[axis] as number), 0) : size)),
  gradient: ({ inputs, attributes: { axis } }, dy, g) => {
    let start = 0;
    return inputs.map((part) => {
      const length = part.shape[axis] as number;
      start += length;
      return g.slice(dy, axis, start - length, length);
    });
  },
});
