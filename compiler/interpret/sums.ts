import type { Interpreters } from './interpreter.js';
import { inputAt, lengthOf, rowsOf, broadcastOffsets, type Maker, type Tensor } from './tensor.js';
import type { TensorShape } from '../ops/graph.js';

/** out[o] = combine(out[o], x[i]) for every i, where o is the offset of i with the reduced axes at 0. */
function reduce(make: Maker, x: Tensor, shape: TensorShape, begin: number, combine: (sum: number, value: number) => number): Tensor {
  const sizes = make.zeros(shape).shape;
  const offsets = broadcastOffsets(sizes, x.shape);
  // In double precision whatever the tensors are, as generated TypeScript keeps its sums.
  const sums = new Float64Array(lengthOf(sizes)).fill(begin);
  for (let i = 0; i < x.values.length; i++) {
    const offset = offsets?.[i] ?? i;
    sums[offset] = combine(sums[offset] ?? NaN, x.at(i));
  }
  return make.of(shape, sums);
}

function dot(count: number, term: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += term(k);
  return sum;
}

/** The offset of head h's channel d of position t of example b in [B, T, H·D]. */
function heads(
  x: Tensor,
  count: number,
): { readonly positions: number; readonly depth: number; at(b: number, h: number, t: number, d: number): number } {
  const [, positions, channels] = x.shape as [number, number, number];
  const depth = channels / count;
  return { positions, depth, at: (b, h, t, d) => x.at((b * positions + t) * channels + h * depth + d) };
}

/** The offset in scores [B, H·T, U]. */
function scores(
  p: Tensor,
  count: number,
): { readonly queries: number; readonly keys: number; at(b: number, h: number, t: number, u: number): number } {
  const [, rows, keys] = p.shape as [number, number, number];
  const queries = rows / count;
  return { queries, keys, at: (b, h, t, u) => p.at((b * rows + h * queries + t) * keys + u) };
}

type Sums = 'sum' | 'max' | 'norm' | 'linear' | 'linearInput' | 'linearWeight' | 'attentionScores' | 'attentionMix' | 'attentionSpread';

/** Reductions and products of matrices, each sum written out as its definition has it. */
export const sums: Pick<Interpreters, Sums> = {
  sum: ([x], _, { make, shape }) => reduce(make, x, shape, 0, (sum, value) => sum + value),
  max: ([x], _, { make, shape }) => reduce(make, x, shape, -Infinity, Math.max),
  norm: ([x], _, { make, shape }) => {
    const squares = dot(x.values.length, (i) => x.at(i) ** 2);
    return make.fill(shape, () => Math.sqrt(squares));
  },
  linear: ([x, weight], _, { make, shape }) => {
    const [outputs, inputs] = weight.shape as [number, number];
    return make.fill(shape, (i) => {
      const [row, m] = [Math.floor(i / outputs), i % outputs];
      return dot(inputs, (k) => x.at(row * inputs + k) * weight.at(m * inputs + k));
    });
  },
  linearInput: ([dy, weight], _, { make, shape }) => {
    const [outputs, inputs] = weight.shape as [number, number];
    return make.fill(shape, (i) => {
      const [row, k] = [Math.floor(i / inputs), i % inputs];
      return dot(outputs, (m) => dy.at(row * outputs + m) * weight.at(m * inputs + k));
    });
  },
  linearWeight: (all, { shape }, { make }) => {
    const weight = make.zeros(shape);
    const width = weight.size(1);
    let start = 0;
    for (let pair = 0; pair < all.length; pair += 2) {
      const [dy, x] = [inputAt(all, pair), inputAt(all, pair + 1)];
      const { rows, columns: outputs } = rowsOf(dy);
      const inputs = rowsOf(x).columns;
      for (let m = 0; m < outputs; m++) {
        for (let k = 0; k < inputs; k++)
          weight.set(
            m * width + start + k,
            dot(rows, (row) => dy.at(row * outputs + m) * x.at(row * inputs + k)),
          );
      }
      start += inputs;
    }
    return weight;
  },
  attentionScores: ([q, k], { heads: count }, { make, shape }) => {
    const [query, key] = [heads(q, count), heads(k, count)];
    const [, rows, keys] = make.zeros(shape).shape as [number, number, number];
    return make.fill(shape, (i) => {
      const [b, row, u] = [Math.floor(i / (rows * keys)), Math.floor(i / keys) % rows, i % keys];
      const [h, t] = [Math.floor(row / query.positions), row % query.positions];
      return dot(query.depth, (d) => query.at(b, h, t, d) * key.at(b, h, u, d));
    });
  },
  attentionMix: ([p, v], { heads: count }, { make, shape }) => {
    const [weight, value] = [scores(p, count), heads(v, count)];
    return fillHeads(make, shape, count, (b, h, t, d) => dot(weight.keys, (u) => weight.at(b, h, t, u) * value.at(b, h, u, d)));
  },
  attentionSpread: ([p, v], { heads: count }, { make, shape }) => {
    const [weight, value] = [scores(p, count), heads(v, count)];
    return fillHeads(make, shape, count, (b, h, u, d) => dot(weight.queries, (t) => weight.at(b, h, t, u) * value.at(b, h, t, d)));
  },
};

function fillHeads(make: Maker, shape: TensorShape, count: number, value: (b: number, h: number, t: number, d: number) => number): Tensor {
  const [, positions, channels] = make.zeros(shape).shape as [number, number, number];
  const depth = channels / count;
  return make.fill(shape, (i) => {
    const c = i % channels;
    return value(Math.floor(i / (positions * channels)), Math.floor(c / depth), Math.floor(i / channels) % positions, c % depth);
  });
}
