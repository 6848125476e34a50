import { grouped } from '../diagnostics/words.js';
import type { Analysis } from './analyse.js';
import type { CostedLayer, LayerPlace } from './layer-places.js';
import { showShape } from '../ops/graph.js';
import { sizesOf } from '../model/summarize.js';
import { codeEnd, contains, isFlow } from './text-places.js';

/** What stands beside the text of a line without being part of it. */
export interface Hint {
  /** Where in the text, from 0. */
  readonly offset: number;
  readonly label: string;
  /** What a pointer that rests on it is told. */
  readonly tooltip?: string;
}

/** `→ [4, 68] · 1,360` after each layer: what comes out of it, and its parameters. */
export function layerHints({ places, source }: Analysis): readonly Hint[] {
  return places.map((place) => ({ offset: hintOffset(place, source.text), label: labelOf(place), tooltip: tooltipOf(place) }));
}

/** Behind a layer that stands in one line or in brackets, before its comment, and behind the first line of one that goes on below. */
function hintOffset({ item, rounds }: LayerPlace, text: string): number {
  const location = rounds[0]?.inferred.layer.location;
  if (location === undefined || isFlow(item, text)) return item.end.offset;
  const { word } = location;
  // An alias stands for what is written elsewhere.
  if (!contains(item, word.keySpan.start.offset)) return item.end.offset;
  const written = word.valueSpan ?? word.value.span;
  // In brackets the next item stands right behind it.
  if (isFlow(location.list.span, text)) return Math.max(word.keySpan.end.offset, written.end.offset);
  const hasValue = written.start.offset < written.end.offset;
  const isShort = hasValue && written.start.line === word.keySpan.start.line && (isFlow(written, text) || word.value.kind === 'scalar');
  return codeEnd(text, isShort ? written.end.offset : word.keySpan.end.offset);
}

export function labelOf({ rounds }: LayerPlace): string {
  const shapes = [...new Set(rounds.map(shapeOf))];
  const shape = shapes.length > 1 ? `${shapes[0]} … ${shapes.at(-1)}` : shapes[0];
  const counts = rounds.map(({ parameters }) => parameters ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return `→ ${shape}`;
  const [each] = counts;
  const isEven = counts.every((count) => count === each);
  return `→ ${shape} · ${rounds.length > 1 && isEven ? `${rounds.length} × ${grouped(each ?? 0)}` : grouped(total)}`;
}

function tooltipOf({ rounds }: LayerPlace): string {
  const [first] = rounds;
  if (first === undefined) return '';
  const times = rounds.length > 1 ? `, in each of ${rounds.length} rounds` : '';
  return `${first.inferred.layer.name}: ${inputOf(first)} → ${shapeOf(first)}, ${costWords(first)}${times}`;
}

/** `1,360 parameters, 5,440 multiply-adds for an example`. */
export function costWords({ parameters, multiplyAdds }: Pick<CostedLayer, 'parameters' | 'multiplyAdds'>): string {
  const words = [
    ...(parameters ? [`${grouped(parameters)} ${parameters === 1 ? 'parameter' : 'parameters'}`] : []),
    ...(multiplyAdds ? [`${grouped(multiplyAdds)} ${multiplyAdds === 1 ? 'multiply-add' : 'multiply-adds'} for an example`] : []),
  ];
  return words.length === 0 ? (parameters === undefined ? 'parameters not known yet' : 'no parameters') : words.join(', ');
}

export function shapeOf({ inferred }: CostedLayer): string {
  return showShape(sizesOf(inferred.output));
}

/** The shape that goes into a layer; `[8]` characters, where nothing has made channels of them. */
export function inputOf({ inferred }: CostedLayer): string {
  return showShape(sizesOf(inferred.input));
}
