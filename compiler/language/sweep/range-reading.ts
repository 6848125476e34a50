import type { Ways } from '../../diagnostics/bag.js';
import type { Span } from '../../diagnostics/diagnostic.js';
import type { Reading } from '../reading.js';
import { describe, type Tree } from '../tree.js';
import type { Layers } from './path-targets.js';

/** What the readers of a sweep's ranges share. */
export interface RangeReading extends Reading {
  /** The base spec. */
  readonly base: { readonly file: string; readonly root: Tree };
  readonly layers: Layers;
  /** Names that an expression may use, so far: variables of the base spec and the ranges above. */
  readonly names: Set<string>;
}

/** Reports a value of another kind than expected. */
export function report({ bag }: RangeReading, span: Span, what: string, expected: string, found: Tree, fix: Ways): void {
  bag.report('WNC203', span, { what, expected, found: describe(found) }, { fix });
}
