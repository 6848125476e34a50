import type { ElementwiseOps, ScalarOps } from '../ops/graph.js';
import { scalarOps } from '../ops/registry.js';
import type { ScalarDefinition } from '../ops/scalar.js';
import type { Interpretation, Interpreters } from './interpreter.js';
import { broadcastOffsets, inputAt, type Tensor } from './tensor.js';

/** One function of numbers over whole tensors, of which two broadcast. */
function elementByElement({ code: { compute } }: ScalarDefinition) {
  return ([a, b]: readonly Tensor[], _: object, { make, shape, functions }: Interpretation): Tensor => {
    const out = make.zeros(shape);
    const [ofA, ofB] = [offsetsIn(a, out), offsetsIn(b, out)];
    for (let i = 0; i < out.values.length; i++) out.values[i] = compute(numberAt(a, ofA, i), numberAt(b, ofB, i), functions);
    return out;
  };
}

function offsetsIn(x: Tensor | undefined, out: Tensor): ArrayLike<number> | undefined {
  return x && broadcastOffsets(x.shape, out.shape);
}

function numberAt(x: Tensor | undefined, offsets: ArrayLike<number> | undefined, i: number): number {
  return x?.values[offsets?.[i] ?? i] ?? NaN;
}

const scalars = Object.fromEntries(
  Object.entries(scalarOps).map(([name, definition]) => [name, elementByElement(definition as ScalarDefinition)]),
);

/** As kernels write what must vanish after a softmax. */
const MASKED = -1e30;

/** Element by element; the type makes the table total over the elementwise ops. */
export const elements: Pick<Interpreters, keyof ElementwiseOps> = {
  ...(scalars as Record<keyof ScalarOps, ReturnType<typeof elementByElement>>),
  isTarget: ([indices], _, { make, shape }) => make.fill(shape, (i) => ((indices?.values[i] ?? NaN) >= 0 ? 1 : 0)),
  copy: (inputs) => inputAt(inputs, 0),
  expand: ([x], { shape }, { make }) => {
    const out = make.zeros(shape);
    const offsets = offsetsIn(x, out);
    for (let i = 0; i < out.values.length; i++) out.values[i] = numberAt(x, offsets, i);
    return out;
  },
  kept: (inputs) => inputAt(inputs, 0),
  zeros: (_, { shape }, { make }) => make.zeros(shape),
  oneHot: ([indices], { size }, { make, shape }) => make.fill(shape, (i) => (indices?.values[Math.floor(i / size)] === i % size ? 1 : 0)),
  dropoutMask: (_, { shape, rate, stream }, { make, dropoutKey, functions }) =>
    make.fill(shape, (i) => functions.dropoutMask(dropoutKey, stream, i, rate)),
  causalMask: (_, { positions, window = positions }, { make, shape }) =>
    make.fill(shape, (i) => {
      const behind = (Math.floor(i / positions) % positions) - (i % positions);
      return behind < 0 || behind >= window ? MASKED : 0;
    }),
  distance: (_, { queries, keys }, { make, shape }) =>
    make.fill(shape, (i) => keys - queries + (Math.floor(i / keys) % queries) - (i % keys)),
  // The newest key is the last; one that is older than the word has is masked.
  ageMask: ([before], { positions }, { make, shape }) =>
    make.fill(shape, (i) => (positions - 1 - (i % positions) > (before?.values[Math.floor(i / positions)] ?? NaN) ? MASKED : 0)),
};
