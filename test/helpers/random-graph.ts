import { GraphBuilder, type Value } from '../../compiler/ops/builder.js';
import type { Graph } from '../../compiler/ops/graph.js';
import { numbers } from './run-graph.js';

/** A random forward graph over [2, T, C] values: chains, merges, sums, norms, products and views, with a scalar loss. */
export function randomGraph(seed: number): Graph {
  const next = numbers(seed * 7919 + 13);
  const below = (n: number): number => Math.floor(((next() + 1) / 2) * n);
  const g = new GraphBuilder();
  let count = 0;
  const parameter = (...shape: number[]): Value => g.parameter(`p${count++}`, shape, { kind: 'constant', value: 0 });
  const T = [1, 2, 4][below(3)]!;
  const C = 1 + below(5);
  const values: Value[] = [parameter(2, T, C)];
  const pick = (): Value => values[below(values.length)]!;
  const size = (x: Value, axis: number): number => x.shape[axis] as number;
  const steps: ((x: Value) => Value)[] = [
    (x) => g.tanh(x),
    (x) => g.sigmoid(x),
    (x) => g.exp(g.tanh(x)),
    (x) => g.multiply(x, 0.5),
    (x) => g.maximum(x, 0),
    (x) => g.add(x, parameter(1, 1, size(x, 2))),
    (x) => g.multiply(x, parameter(1, size(x, 1), 1)),
    (x) => g.linear(x, parameter(1 + below(5), size(x, 2))),
    (x) => g.add(g.linear(x, parameter(3, size(x, 2))), g.reshape(parameter(3), [1, 1, 3])),
    (x) => g.subtract(x, g.mean(x, [0, 1])),
    (x) => g.subtract(x, g.mean(x, [2])),
    (x) => g.add(x, g.sum(x, [1])),
    (x) => normalize(g, x, [0, 1]),
    (x) => normalize(g, x, [2]),
    (x) => softmax(g, x),
    (x) => (size(x, 1) % 2 === 0 ? g.reshape(x, [2, size(x, 1) / 2, 2 * size(x, 2)]) : x),
    (x) => (size(x, 1) > 1 ? g.slice(x, 1, 1, size(x, 1) - 1) : x),
    (x) => g.concat([x, g.tanh(x)], 2),
    (x) => g.concat([g.multiply(x, 2), g.slice(x, 2, 0, 1), x], 2),
    (x) => (size(x, 1) > 1 ? g.window(g.tanh(x), 2, 1) : x),
    (x) => g.pad(g.sigmoid(x), 1, 1, size(x, 1) + 1),
    (x) => pool(g, x),
    (x) => groups(g, x),
    (x) => (size(x, 2) > 1 ? g.subtract(x, g.slice(x, 2, 1, 1)) : x),
    (x) => g.unfold(x, 2, 1),
    (x) => g.multiply(x, g.dropoutMask(x.shape, 0.3, below(4))),
    (x) => {
      const other = values.find((value) => value !== x && value.shape.every((length, axis) => length === x.shape[axis]));
      return other ? g.add(x, other) : g.multiply(x, x);
    },
  ];
  const depth = 3 + below(10);
  for (let i = 0; i < depth; i++) values.push(steps[below(steps.length)]!(i % 3 === 2 ? pick() : values.at(-1)!));
  const logits = values.at(-1)!;
  // Some earlier values count too, so that gradients meet.
  const terms = [logits, pick(), pick()].map((value) => g.sum(g.multiply(value, parameter(...(value.shape as number[]))), [0, 1, 2]));
  return g.graph({ logits, loss: terms.reduce((a, b) => g.add(a, b)) });
}

/** The larger of both halves of the channels. */
function pool(g: GraphBuilder, x: Value): Value {
  const half = Math.floor((x.shape[2] as number) / 2);
  return half < 1 ? x : g.maximum(g.slice(x, 2, 0, half), g.slice(x, 2, half, half));
}

/** Each half of the channels with a mean of its own, side by side. */
function groups(g: GraphBuilder, x: Value): Value {
  const channels = x.shape[2] as number;
  if (channels % 2 !== 0) return x;
  return g.concat(
    [0, 1].map((half) => normalize(g, g.slice(x, 2, (half * channels) / 2, channels / 2), [2])),
    2,
  );
}

function normalize(g: GraphBuilder, x: Value, axes: readonly number[]): Value {
  const mean = g.mean(x, axes);
  const deviation = g.subtract(x, g.stopGradient(mean));
  const variance = g.mean(g.multiply(deviation, deviation), axes);
  return g.multiply(g.subtract(x, mean), g.reciprocalSqrt(g.add(variance, 0.1)));
}

function softmax(g: GraphBuilder, x: Value): Value {
  const e = g.exp(g.subtract(x, g.stopGradient(g.max(x, [2]))));
  return g.divide(e, g.sum(e, [2]));
}
