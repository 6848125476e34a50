import type { ShapeContext, Size } from './layer.js';
import { isKnown, relate } from './sizes.js';

/** Reports a size option, heads or groups, that does not divide the channels, with the nearest ones that do. */
export function requireDivisor(channels: Size, option: 'heads' | 'groups', parts: number, context: ShapeContext): void {
  if (!isKnown(channels) || channels.value % parts === 0) return;
  const divisors = Array.from({ length: Math.min(channels.value, 64) }, (_, i) => i + 1).filter((d) => channels.value % d === 0);
  const near = divisors
    .sort((a, b) => Math.abs(a - parts) - Math.abs(b - parts))
    .slice(0, 3)
    .sort((a, b) => a - b);
  const multiple = Math.max(1, Math.round(channels.value / parts)) * parts;
  const fix = [
    ...near.map((value) => context.edit.option(context.layer, option, String(value), `${option} ${value}`)),
    `${multiple} channels`,
  ];
  context.report('WNC418', { option, parts, channels: channels.value }, { at: option, related: relate(channels), fix });
}
