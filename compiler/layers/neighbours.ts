import type { Fix } from '../diagnostics/diagnostic.js';
import { limits } from '../language/limits.js';
import type { Shape, ShapeContext, Size } from './layer.js';
import { join, relate, requireChannels, requirePositions, unknownShape, wholeWidth, type WithPositions } from './sizes.js';

/** The option that fuse and the pools share. */
export const neighbourOptions = {
  n: { kind: 'size', description: 'How many positions become one.' },
} as const;

/**
 * [T, C] to [T/n, …], or to one vector where one position is left: every n neighbouring positions become one, of as many channels as
 * `channelsOf` says, all of which see what the n saw.
 */
export function joinNeighbours(
  input: Shape,
  n: number,
  context: ShapeContext,
  channelsOf: (channels: Size, span: Size['span']) => Size,
): Shape {
  const { name } = context.layer;
  const x = requirePositions(requireChannels(input, context), context, beyond(input, n, context));
  const { positions } = x;
  const span = context.spanOf('n');
  if (positions.value % n > 0) {
    context.report(
      'WNC401',
      { layer: name, factor: n, positions: positions.value },
      { at: 'n', related: relate(positions), fix: fixes(x, n, context) },
    );
    // Another factor will stand here, so nothing that it makes is known.
    return unknownShape(span);
  }
  const left = positions.value / n;
  const channels = channelsOf(x.channels, span);
  const fused = x.fused * n;
  if (left === 1) return { ...join(x, channels, { span, reason: `${name} ${n} leaves one position` }, wholeWidth(x, context)), fused };
  const size = { value: left, span, reason: `${name} ${n} leaves ${left} positions` };
  return { ...x, positions: size, channels, fused, width: x.width + (n - 1) * x.fused };
}

/** The factors that divide, and the nearest context that this one and those before it divide. */
function fixes(x: WithPositions, n: number, { layer, context, edit }: ShapeContext): readonly Fix[] {
  const factors = nearestDivisors(x.positions.value, n);
  const wanted = nearestMultiple(context.value, x.fused * n);
  return [
    ...factors.map((factor) => edit.option(layer, 'n', String(factor), `${layer.name} ${factor}`)),
    ...(wanted <= limits.context ? [edit.context(wanted)] : []),
    ...(factors.length === 0 && wanted > limits.context ? [edit.remove(layer, `take this ${layer.name} out`)] : []),
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

/** Where earlier layers have used the context up, one more needs a longer one. */
function beyond(input: Shape, n: number, { layer, context, edit }: ShapeContext): readonly Fix[] {
  const wider = context.value * n;
  const mayWiden = input.fused === context.value && n > 1 && wider <= limits.context;
  return [edit.remove(layer), ...(mayWiden ? [edit.context(wider)] : [])];
}
