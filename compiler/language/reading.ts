import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../diagnostics/source-text.js';
import type { Range } from './expressions.js';
import type { TrainingExamples } from './epochs.js';
import type { Scope } from './scope.js';
import type { MapTree, ScalarTree } from './tree.js';

/** Of a split with these shares. */
export type Examples = (split: {
  readonly train: number;
  readonly validation: number;
  readonly seed: number;
}) => TrainingExamples | undefined;

/** What every reader of a part of the spec needs. */
export interface Reading {
  readonly source: SourceText;
  readonly bag: DiagnosticBag;
  readonly scope: Scope;
  /** Keys that stand in a wrong section, which is reported there. */
  readonly stray: ReadonlySet<string>;
  /** How much of the data falls to training, where the data are known. */
  readonly examples?: Examples;
  /** What a batch counts, as far as it is known without shapes. */
  readonly unit?: 'words' | 'windows';
  /** The whole file, where keys may be put into another section. */
  readonly root?: MapTree;
}

/** The place of a part of a text value, exact where the text is written without escapes. */
export function spanWithin(tree: ScalarTree, range: Range, source: SourceText): Span {
  const text = String(tree.value);
  const start = tree.span.start.offset;
  const mark = /["']/.test(source.text.charAt(start)) ? 1 : 0;
  if (source.text.slice(start + mark, start + mark + text.length) !== text) {
    // Folded or escaped text: the piece itself is still to be found in it, mostly.
    const piece = text.slice(range.start, range.end).trim();
    const at = piece === '' ? -1 : source.text.slice(start, tree.span.end.offset).indexOf(piece);
    return at === -1 ? tree.span : source.span(start + at, start + at + piece.length);
  }
  return source.span(start + mark + range.start, start + mark + Math.min(range.end, Math.max(text.length, range.start + 1)));
}
