import type { Interpreters } from './interpreter.js';
import { Tensor } from './tensor.js';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const slopeOfSigmoid = (y: number): number => y * (1 - y);
const slopeOfTanh = (y: number): number => 1 - y * y;

/** Reads and writes a packed sequence [B, T, n·H] by example, position, part of H channels and channel. */
class Packed {
  private readonly positions: number;
  private readonly width: number;

  constructor(
    private readonly tensor: Tensor,
    private readonly channels: number,
  ) {
    [, this.positions, this.width] = tensor.shape as [number, number, number];
  }

  at(b: number, t: number, part: number, j: number): number {
    return t < 0 || t >= this.positions ? 0 : this.tensor.at(this.offset(b, t, part, j));
  }

  set(b: number, t: number, values: readonly number[], j: number): void {
    values.forEach((value, part) => this.tensor.set(this.offset(b, t, part, j), value));
  }

  private offset(b: number, t: number, part: number, j: number): number {
    return (b * this.positions + t) * this.width + part * this.channels + j;
  }
}

interface Sizes {
  readonly batch: number;
  readonly positions: number;
  /** H. */
  readonly channels: number;
}

function sizesOf(x: Tensor, weight: Tensor): Sizes {
  return { batch: x.size(0), positions: x.size(1), channels: weight.size(1) };
}

/** Every position of every example and channel, positions in their order. */
function forwards({ batch, positions, channels }: Sizes, visit: (b: number, t: number, j: number) => void): void {
  for (let b = 0; b < batch; b++) for (let t = 0; t < positions; t++) for (let j = 0; j < channels; j++) visit(b, t, j);
}

function backwards({ batch, positions, channels }: Sizes, visit: (b: number, t: number, j: number) => void): void {
  for (let b = 0; b < batch; b++) for (let t = positions - 1; t >= 0; t--) for (let j = 0; j < channels; j++) visit(b, t, j);
}

/** Gate `gate`'s share of the hidden state, W·h + b, for channel j. */
function share(weight: Tensor, bias: Tensor, gate: number, j: number, h: (k: number) => number): number {
  const channels = weight.size(1);
  const row = gate * channels + j;
  let sum = bias.at(row);
  for (let k = 0; k < channels; k++) sum += weight.at(row * channels + k) * h(k);
  return sum;
}

/** Wᵀ·dz for channel j, dz given by gate and channel. */
function sentBack(weight: Tensor, j: number, dz: (gate: number, k: number) => number): number {
  const [rows, channels] = weight.shape as [number, number];
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += weight.at(row * channels + j) * dz(Math.floor(row / channels), row % channels);
  return sum;
}

type Recurrences = 'rnn' | 'rnnBackward' | 'gru' | 'gruBackward' | 'lstm' | 'lstmBackward';

/** compiler/ops/recurrent.ts has the formulas; a fourth input is the state before the first position. */
export const recurrences: Pick<Interpreters, Recurrences> = {
  rnn: ([x, weight, bias, given], _, { make, shape }) => {
    const out = make.zeros(shape);
    const sizes = sizesOf(x, weight);
    const [input, h] = [new Packed(x, sizes.channels), new Packed(out, sizes.channels)];
    const first = given && new Packed(given, sizes.channels);
    forwards(sizes, (b, t, j) => {
      const before = (k: number): number => (t === 0 ? (first?.at(b, 0, 0, k) ?? 0) : h.at(b, t - 1, 0, k));
      h.set(b, t, [Math.tanh(input.at(b, t, 0, j) + share(weight, bias, 0, j, before))], j);
    });
    return out;
  },
  rnnBackward: ([dy, y, weight], _, { make, shape }) => {
    const out = make.zeros(shape);
    const sizes = sizesOf(out, weight);
    const [dh, h, dz] = [
      new Packed(view(dy, out), sizes.channels),
      new Packed(view(y, out), sizes.channels),
      new Packed(out, sizes.channels),
    ];
    backwards(sizes, (b, t, j) => {
      const later = sentBack(weight, j, (_gate, k) => dz.at(b, t + 1, 0, k));
      dz.set(b, t, [(dh.at(b, t, 0, j) + later) * slopeOfTanh(h.at(b, t, 0, j))], j);
    });
    return out;
  },
  gru: ([x, weight, bias, given], _, { make, shape }) => {
    const out = make.zeros(shape);
    const sizes = sizesOf(x, weight);
    const [input, y] = [new Packed(x, sizes.channels), new Packed(out, sizes.channels)];
    const first = given && new Packed(given, sizes.channels);
    forwards(sizes, (b, t, j) => {
      const before = (k: number): number => (t === 0 ? (first?.at(b, 0, 0, k) ?? 0) : y.at(b, t - 1, 0, k));
      const r = sigmoid(input.at(b, t, 0, j) + share(weight, bias, 0, j, before));
      const z = sigmoid(input.at(b, t, 1, j) + share(weight, bias, 1, j, before));
      const m = share(weight, bias, 2, j, before);
      const n = Math.tanh(input.at(b, t, 2, j) + r * m);
      y.set(b, t, [(1 - z) * n + z * before(j), r, z, n, m], j);
    });
    return out;
  },
  gruBackward: ([dy, packed, weight], _, { make, shape }) => {
    const out = make.zeros(shape);
    const sizes = sizesOf(packed, weight);
    const [dh, y, d] = [new Packed(dy, sizes.channels), new Packed(packed, sizes.channels), new Packed(out, sizes.channels)];
    backwards(sizes, (b, t, j) => {
      const total = dh.at(b, t, 0, j) + sentBack(weight, j, (gate, k) => d.at(b, t + 1, gate, k)) + d.at(b, t + 1, 6, j);
      const [r, z, n, m] = [1, 2, 3, 4].map((part) => y.at(b, t, part, j)) as [number, number, number, number];
      const dN = total * (1 - z) * slopeOfTanh(n);
      const [dR, dZ] = [dN * m * slopeOfSigmoid(r), total * (y.at(b, t - 1, 0, j) - n) * slopeOfSigmoid(z)];
      d.set(b, t, [dR, dZ, dN * r, dR, dZ, dN, total * z], j);
    });
    return out;
  },
  lstm: ([x, weight, bias, given], _, { make, shape }) => {
    const out = make.zeros(shape);
    const sizes = sizesOf(x, weight);
    const [input, y] = [new Packed(x, sizes.channels), new Packed(out, sizes.channels)];
    const first = given && new Packed(given, sizes.channels);
    forwards(sizes, (b, t, j) => {
      const before = (part: number, k: number): number => (t === 0 ? (first?.at(b, 0, part, k) ?? 0) : y.at(b, t - 1, part, k));
      const z = (gate: number): number => input.at(b, t, gate, j) + share(weight, bias, gate, j, (k) => before(0, k));
      const [i, f, g, o] = [sigmoid(z(0)), sigmoid(z(1)), Math.tanh(z(2)), sigmoid(z(3))];
      const c = f * before(1, j) + i * g;
      y.set(b, t, [o * Math.tanh(c), c, i, f, g, o], j);
    });
    return out;
  },
  lstmBackward: ([dy, packed, weight], _, { make, shape }) => {
    const out = make.zeros(shape);
    const sizes = sizesOf(packed, weight);
    const [dh, y, d] = [new Packed(dy, sizes.channels), new Packed(packed, sizes.channels), new Packed(out, sizes.channels)];
    backwards(sizes, (b, t, j) => {
      const total = dh.at(b, t, 0, j) + sentBack(weight, j, (gate, k) => d.at(b, t + 1, gate, k));
      const [c, i, f, g, o] = [1, 2, 3, 4, 5].map((part) => y.at(b, t, part, j)) as [number, number, number, number, number];
      const u = Math.tanh(c);
      const dC = total * o * slopeOfTanh(u) + d.at(b, t + 1, 4, j);
      const previous = y.at(b, t - 1, 1, j);
      d.set(
        b,
        t,
        [dC * g * slopeOfSigmoid(i), dC * previous * slopeOfSigmoid(f), dC * i * slopeOfTanh(g), total * u * slopeOfSigmoid(o), dC * f],
        j,
      );
    });
    return out;
  },
};

/** The same numbers under another tensor's shape. */
function view(x: Tensor, { shape }: Tensor): Tensor {
  return new Tensor(shape, x.values);
}
