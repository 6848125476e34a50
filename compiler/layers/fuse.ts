import type { Fix } from '../diagnostics/diagnostic.js';
import { limits } from '../language/limits.js';
import { defineLayer, type Shape, type ShapeContext } from './layer.js';
import { channelsOf, positionsOf } from './lowering.js';
import { join, relate, requireChannels, requirePositions, unknownShape, wholeWidth, type WithPositions } from './sizes.js';

/**
 * Puts n neighbouring positions side by side: y[t] = (x[n·t], …, x[n·t + n - 1]).
 * Shapes: [T, C] to [T/n, n·C], or to [n·C] where one position is left. No number moves and no code runs; backward keeps nothing.
 * What can go wrong: n must divide the positions that reach it, and once one is left there is nothing to fuse. n = 1 does nothing.
 * Source: the tree of van den Oord et al. 2016, "WaveNet", figure 3, with n inputs for each node.
 */
export const fuse = defineLayer({
  name: 'fuse',
  summary: 'Puts neighbouring positions side by side, n at a time.',
  shapes: '[T, C] → [T/n, nC]; [nC] where one position is left',
  formula: { forward: 'y[t] = (x[n·t], …, x[n·t + n - 1])' },
  facts: { passesConstants: true },
  options: {
    n: { kind: 'size', description: 'How many positions become one.' },
  },
  main: 'n',
  joins: true,
  shape(input, { n }, context) {
    const x = requirePositions(requireChannels(input, context), context, beyond(input, n, context));
    const { positions } = x;
    const span = context.spanOf('n');
    if (positions.value % n > 0) {
      context.report(
        'WNC401',
        { layer: context.layer.name, factor: n, positions: positions.value },
        { at: 'n', related: relate(positions), fix: fixes(x, n, context) },
      );
      // Another factor will stand here, so nothing that it makes is known.
      return unknownShape(span);
    }
    const left = positions.value / n;
    const made = x.channels.value * n;
    const channels = { value: made, span, reason: `fuse ${n} makes ${made} channels of ${x.channels.value}` };
    const fused = x.fused * n;
    if (left === 1) return { ...join(x, channels, { span, reason: `fuse ${n} leaves one position` }, wholeWidth(x, context)), fused };
    const size = { value: left, span, reason: `fuse ${n} leaves ${left} positions` };
    return { ...x, positions: size, channels, fused, width: x.width + (n - 1) * x.fused };
  },
  lower(input, { n }, { builder }) {
    return builder.reshape(input, ['B', positionsOf(input) / n, channelsOf(input) * n]);
  },
});

/** The factors that divide, and the nearest context that this one and those before it divide. */
function fixes(x: WithPositions, n: number, { layer, context, edit }: ShapeContext): readonly Fix[] {
  const factors = nearestDivisors(x.positions.value, n);
  const wanted = nearestMultiple(context.value, x.fused * n);
  return [
    ...factors.map((factor) => edit.option(layer, 'n', String(factor), `fuse ${factor}`)),
    ...(wanted <= limits.context ? [edit.context(wanted)] : []),
    ...(factors.length === 0 && wanted > limits.context ? [edit.remove(layer, 'take this fuse out')] : []),
  ];
}

/** Up to four divisors of `total` above 1, those nearest to n, in order. */
function nearestDivisors(total: number, n: number): readonly number[] {
  const divisors = Array.from({ length: total }, (_, index) => index + 1).filter((d) => d > 1 && total % d === 0);
  const distance = (d: number): number => Math.abs(Math.log(d / n));
  return divisors
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4)
    .sort((a, b) => a - b);
}

/** The larger one of two that are equally near. */
function nearestMultiple(value: number, unit: number): number {
  return Math.max(1, Math.round(value / unit)) * unit;
}

/** Where earlier fuses have used the context up, one more needs a longer one. */
function beyond(input: Shape, n: number, { layer, context, edit }: ShapeContext): readonly Fix[] {
  const wider = context.value * n;
  const mayWiden = input.fused === context.value && n > 1 && wider <= limits.context;
  return [edit.remove(layer), ...(mayWiden ? [edit.context(wider)] : [])];
}
