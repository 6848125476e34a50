import type { OpName } from '../ops/graph.js';
import { pairsOf } from '../ops/pairs.js';
import type { Interpreters } from './interpreter.js';
import { around, inputAt, rowsOf, type Tensor } from './tensor.js';

/** Copies `length` positions of an axis between two tensors whose other axes are equal. */
function copyAlong(axis: number, from: Tensor, start: number, to: Tensor, at: number, length: number): void {
  const { blocks, inner } = around(from.shape, axis);
  const [fromLength, toLength] = [from.size(axis), to.size(axis)];
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < length * inner; i++) to.set((block * toLength + at) * inner + i, from.at((block * fromLength + start) * inner + i));
  }
}

/** Calls `visit` with each offset of [B, T, C] that a convolution reads, and the offset of [B, T, C·K] that it goes to. */
function taps(
  [, positions = 0, channels = 0]: readonly number[],
  batch: number,
  kernel: number,
  dilation: number,
  visit: (seen: number, offset: number) => void,
): void {
  for (let b = 0; b < batch; b++) {
    for (let t = 0; t < positions; t++) {
      for (let c = 0; c < channels; c++) {
        for (let k = 0; k < kernel; k++) {
          const from = t - (kernel - 1 - k) * dilation;
          if (from >= 0) visit((b * positions + from) * channels + c, ((b * positions + t) * channels + c) * kernel + k);
        }
      }
    }
  }
}

/** As taps, for windows: y[b, t, k·C + c] = x[b, t + k·dilation, c]. */
function windows(
  [, positions = 0, channels = 0]: readonly number[],
  batch: number,
  size: number,
  dilation: number,
  visit: (seen: number, offset: number) => void,
): void {
  const count = positions - (size - 1) * dilation;
  for (let b = 0; b < batch; b++) {
    for (let t = 0; t < count; t++) {
      for (let k = 0; k < size; k++) {
        for (let c = 0; c < channels; c++)
          visit((b * positions + t + k * dilation) * channels + c, ((b * count + t) * size + k) * channels + c);
      }
    }
  }
}

type Moves =
  | 'reshape'
  | 'stopGradient'
  | 'crossEntropy'
  | 'curve'
  | 'columns'
  | 'weightRows'
  | 'slice'
  | 'pad'
  | 'concat'
  | 'join'
  | 'unfold'
  | 'fold'
  | 'window'
  | 'windowFold'
  | 'gather'
  | 'scatter'
  | 'distinct'
  | 'members'
  | 'tally';

function scatterRows(table: Tensor, dy: Tensor, indices: Tensor): void {
  const { rows, columns } = rowsOf(dy);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++) table.add(indices.at(row) * columns + c, dy.at(row * columns + c));
  }
}

/** Ops that move numbers, and the sums that are their gradients. */
export const movement: Pick<Interpreters, Moves & OpName> = {
  reshape: ([x], { shape }, { make }) => make.of(shape, x.values),
  stopGradient: ([x]) => x,
  crossEntropy: ([loss]) => loss,
  curve: ([y]) => y,
  columns: ([weight], { start, length }, { make, shape }) => {
    const out = make.zeros(shape);
    copyAlong(1, weight, start, out, 0, length);
    return out;
  },
  weightRows: ([weight], { start, length }, { make, shape }) => {
    const out = make.zeros(shape);
    copyAlong(0, weight, start, out, 0, length);
    return out;
  },
  slice: ([x], { axis, start, length }, { make, shape }) => {
    const out = make.zeros(shape);
    copyAlong(axis, x, start, out, 0, length);
    return out;
  },
  pad: ([x], { axis, start }, { make, shape }) => {
    const out = make.zeros(shape);
    copyAlong(axis, x, 0, out, start, x.size(axis));
    return out;
  },
  concat: (parts, { axis }, { make, shape }) => {
    const out = make.zeros(shape);
    let at = 0;
    for (const part of parts) {
      copyAlong(axis, part, 0, out, at, part.size(axis));
      at += part.size(axis);
    }
    return out;
  },
  join: (parts, { places }, { make, shape }) => {
    const out = make.zeros(shape);
    places.forEach(({ start, scale }, i) => {
      const part = inputAt(parts, i);
      part.values.forEach((value, from) => {
        let [rest, stride, to] = [from, 1, 0];
        for (let axis = part.shape.length - 1; axis >= 0; axis--) {
          to += stride * ((start[axis] ?? 0) + (scale[axis] ?? 1) * (rest % part.size(axis)));
          rest = Math.floor(rest / part.size(axis));
          stride *= out.size(axis);
        }
        out.set(to, value);
      });
    });
    return out;
  },
  unfold: ([x], { kernel, dilation }, { make, shape }) => {
    const out = make.zeros(shape);
    taps(x.shape, x.size(0), kernel, dilation, (seen, offset) => out.set(offset, x.at(seen)));
    return out;
  },
  fold: ([dy], { kernel, dilation }, { make, shape }) => {
    const out = make.zeros(shape);
    taps(out.shape, out.size(0), kernel, dilation, (seen, offset) => out.add(seen, dy.at(offset)));
    return out;
  },
  window: ([x], { size, dilation }, { make, shape }) => {
    const out = make.zeros(shape);
    windows(x.shape, x.size(0), size, dilation, (seen, offset) => out.set(offset, x.at(seen)));
    return out;
  },
  windowFold: ([dy], { size, dilation }, { make, shape }) => {
    const out = make.zeros(shape);
    windows(out.shape, out.size(0), size, dilation, (seen, offset) => out.add(seen, dy.at(offset)));
    return out;
  },
  gather: (inputs, _, { make, shape }) => {
    const columns = inputAt(inputs, 0).size(1);
    const tables = pairsOf(inputs);
    const row = (i: number): number => Math.floor(i / columns);
    return make.fill(shape, (i) =>
      tables.reduce((sum, [table, indices]) => sum + table.at(indices.at(row(i)) * columns + (i % columns)), 0),
    );
  },
  scatter: (inputs, { shape }, { make }) => {
    const table = make.zeros(shape);
    for (const [dy, indices] of pairsOf(inputs)) scatterRows(table, dy, indices);
    return table;
  },
  distinct: ([indices], { size, rows }, { make, shape }) => {
    const numbers = new Map<string, number>();
    const out = make.fill(shape, (i) => {
      const group = indices.values.slice(i * size, (i + 1) * size).join(' ');
      return numbers.get(group) ?? numbers.set(group, numbers.size).size - 1;
    });
    make.distinct.set(rows, numbers.size);
    return out;
  },
  members: ([numbers, indices], _, { make, shape }) => {
    const out = make.zeros(shape);
    const size = out.size(1);
    numbers.values.forEach((number, node) => {
      for (let i = 0; i < size; i++) out.set(number * size + i, indices.at(node * size + i));
    });
    return out;
  },
  tally: ([indices], _, { make, shape }) => {
    const out = make.zeros(shape);
    for (const index of indices.values) out.add(index, 1);
    return out;
  },
};
