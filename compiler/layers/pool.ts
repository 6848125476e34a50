import type { GraphBuilder, Value } from '../ops/builder.js';
import type { LayerFormula } from '../ops/graph.js';
import { defineLayer, type NamedLayer } from './layer.js';
import { channelsOf, positionsOf } from './lowering.js';
import { joinNeighbours, neighbourOptions } from './neighbours.js';
import { call } from './torch/expression.js';
import type { Piece } from './torch/twin.js';

/** How n neighbouring positions become one. */
export interface Pooling {
  /** Its class in PyTorch: a name, what it is derived of, and what it takes of n positions. */
  readonly torch: readonly [name: string, base: string, what: string];
  /** Two positions, or what two stretches of them have become. */
  combine(earlier: Value, later: Value, builder: GraphBuilder): Value;
  /** What is done with all n combined. */
  finish?(combined: Value, n: number, builder: GraphBuilder): Value;
}

/** The most positions that one loop reads: of more, stretches are combined first. */
const WIDEST = 16;

/**
 * A layer that makes one position of every n neighbouring ones, channel by channel: fuse, and then its n parts combined. So every form
 * of a model that knows fuse knows pools, and the parts are other places in the memory that is read, not copies.
 */
export function definePool<const Name extends string>(
  name: Name,
  summary: string,
  formula: LayerFormula,
  { torch: [torchName, base, what], combine, finish }: Pooling,
  source: string,
): NamedLayer<Name, typeof neighbourOptions> {
  const piece: Piece = {
    name: torchName,
    text: () => `class ${torchName}(${base}):
    """${what} n neighbouring positions: [B, T, C] to [B, T/n, C], or [B, C] where one is left."""

    def forward(self, x):
        return super().forward(x.transpose(1, 2)).transpose(1, 2).squeeze(1)`,
  };
  return defineLayer({
    name,
    summary,
    source,
    shapes: '[T, C] → [T/n, C]; [C] where one position is left',
    formula,
    facts: { passesConstants: true },
    options: neighbourOptions,
    main: 'n',
    joins: true,
    shape: (input, { n }, context) => joinNeighbours(input, n, context, (channels) => channels),
    lower(input, { n }, { builder }) {
      if (n === 1) return input;
      const pooled = stagesOf(n).reduce((x, size) => inPairs(partsOf(x, size, builder), combine, builder), input);
      return builder.named(finish?.(pooled, n, builder) ?? pooled, 'y');
    },
    torch: ({ n }, { use }) => call(use(piece), `${n}`),
  });
}

/** Factors of n, each as large as one loop should read where there is one. */
function stagesOf(n: number): readonly number[] {
  if (n <= WIDEST) return [n];
  const size = Array.from({ length: WIDEST - 1 }, (_, index) => WIDEST - index).find((factor) => n % factor === 0);
  return size === undefined ? [n] : [size, ...stagesOf(n / size)];
}

/** The first of every `size` positions, the second ones, …: [B, T, C] to `size` times [B, T/size, C]. */
function partsOf(x: Value, size: number, builder: GraphBuilder): readonly Value[] {
  const channels = channelsOf(x);
  const fused = builder.reshape(x, ['B', positionsOf(x) / size, channels * size]);
  return Array.from({ length: size }, (_, index) => builder.slice(fused, 2, index * channels, channels));
}

/** Neighbours in pairs, then pairs of pairs: no expression is deeper than it has to be. */
function inPairs(parts: readonly Value[], combine: Pooling['combine'], builder: GraphBuilder): Value {
  const [first, second] = parts;
  if (!first) throw new Error('internal error: a pool of no positions');
  if (!second) return first;
  const pairs = Array.from({ length: Math.ceil(parts.length / 2) }, (_, index) => {
    const [earlier = first, later] = parts.slice(2 * index, 2 * index + 2);
    return later ? combine(earlier, later, builder) : earlier;
  });
  return inPairs(pairs, combine, builder);
}
