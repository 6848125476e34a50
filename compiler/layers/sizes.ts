import type { Ways } from '../diagnostics/bag.js';
import type { Fix, Span } from '../diagnostics/diagnostic.js';
import { counted } from '../diagnostics/words.js';
import type { Shape, ShapeContext, Size } from './layer.js';

/*
 * After an error the walk goes on with sizes that nobody knows: NaN. They agree with every other size, so one mistake is
 * reported once and layers behind it are still checked for mistakes of their own.
 */

export function unknownSize(span: Span): Size {
  return { value: NaN, span, reason: '' };
}

/** A shape of which nothing is known, not even whether it has positions. */
export function unknownShape(span: Span): Shape {
  return { positions: unknownSize(span), channels: unknownSize(span), fused: NaN, width: NaN };
}

export function isKnown(size: Size): boolean {
  return !Number.isNaN(size.value);
}

/** Whether two sizes may be the same; unknown positions may also be none. */
export function agree(a: Size | null, b: Size | null): boolean {
  if (a && !isKnown(a)) return true;
  if (b && !isKnown(b)) return true;
  return a?.value === b?.value;
}

/** Whether all of a shape is known, and made of channels. */
export function isWhole({ positions, channels }: Shape): boolean {
  return (!positions || isKnown(positions)) && channels !== null && isKnown(channels);
}

/** `[8, 10]`, `[10]`, `8 characters` where nothing has made channels of them, or the part that is known. */
export function showSizes(shape: Shape): string {
  const { positions, channels } = shape;
  if (!channels) return positions && isKnown(positions) ? counted(positions.value, 'character') : 'characters';
  if (isWhole(shape)) return positions ? `[${positions.value}, ${channels.value}]` : `[${channels.value}]`;
  if (isKnown(channels)) return counted(channels.value, 'channel');
  return positions ? counted(positions.value, 'position') : 'one position';
}

export type WithChannels = Shape & { readonly channels: Size };
export type WithPositions = Shape & { readonly positions: Size };

/** The input as numbers; where it is still characters that is reported, and the walk goes on with unknown channels. */
export function requireChannels(input: Shape, context: ShapeContext): WithChannels {
  const { channels } = input;
  if (channels) return { ...input, channels };
  context.report('WNC403', { layer: context.layer.name }, { fix: context.edit.embedFirst() });
  return { ...input, channels: unknownSize(context.spanOf()) };
}

/** The input's positions; where a layer before has joined them that is reported, and the walk goes on with unknown ones. */
export function requirePositions<S extends Shape>(input: S, context: ShapeContext, fix: Ways): S & { readonly positions: Size } {
  const { positions } = input;
  if (positions) return { ...input, positions };
  context.report('WNC402', { layer: context.layer.name }, { related: relate(input.joined), fix });
  return { ...input, positions: unknownSize(context.spanOf()) };
}

/** A layer that works along the positions, put before the one that has joined them. */
export function beforeTheJoin(
  input: Shape,
  { layer, edit }: ShapeContext,
  words = 'put it before the layer that joins the positions',
): Fix {
  return edit.move(layer, input.joined?.span, words);
}

/** Notes at the spans that set these sizes, as far as they are known. */
export function relate(...sizes: readonly (Size | null | undefined)[]): readonly { message: string; span: Span }[] {
  const seen = new Set<Span>();
  return sizes.flatMap((size) => {
    if (!size || size.reason === '' || Number.isNaN(size.value) || seen.has(size.span)) return [];
    seen.add(size.span);
    return [{ message: size.reason, span: size.span }];
  });
}

/** A shape without its positions: one vector for the whole window. */
export function join(input: WithPositions, channels: Size, joined: { readonly span: Span; readonly reason: string }, width: number): Shape {
  return { positions: null, channels, fused: input.fused, width, joined: { value: 1, ...joined } };
}

/**
 * How far back a prediction sees once positions that see all before them are joined: without end, whatever layers come after,
 * since no reach of theirs is wasted; or as far as a layer before reached past the context.
 */
export function wholeWidth(input: Shape, context: ShapeContext): number {
  return input.width > context.context.value ? input.width : Infinity;
}
