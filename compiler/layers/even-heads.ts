import type { ShapeContext, Size } from './layer.js';
import { isKnown, relate } from './sizes.js';

/** Reports heads of an odd size, whose channels cannot be turned two by two, with the nearest numbers of heads that give an even one. */
export function requireEvenHeads(channels: Size, heads: number, context: ShapeContext): void {
  if (!isKnown(channels) || channels.value % heads !== 0 || (channels.value / heads) % 2 === 0) return;
  const even = Array.from({ length: Math.min(channels.value / 2, 64) }, (_, i) => i + 1).filter((n) => channels.value % (2 * n) === 0);
  const near = even
    .sort((a, b) => Math.abs(a - heads) - Math.abs(b - heads))
    .slice(0, 3)
    .sort((a, b) => a - b);
  const fewer = near.map((value) => context.edit.option(context.layer, 'heads', String(value), `heads ${value}`));
  const wider = `${channels.value + heads} channels`;
  const fix = fewer.length > 0 ? fewer : [context.edit.number(channels, channels.value + heads, wider)];
  context.report('WNC431', { heads, size: channels.value / heads }, { at: 'heads', related: relate(channels), fix });
}
