import { limits } from './limits.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { Scope } from './scope.js';
import type { Reading } from './reading.js';
import type { ResolvedLayer } from './resolved-spec.js';
import type { LayerSyntax } from './syntax.js';

/** What reading a list of layers needs beside the rest: the layers that there are, and how many have been made. */
export interface LayerReading extends Reading {
  readonly layers: ReadonlyMap<string, LayerSyntax>;
  readonly budget: LayerBudget;
  /** Variables of repeats, to warn about the unused ones. */
  readonly roundVariables: { readonly name: string; readonly span: Span; used: boolean }[];
}

export function withScope(reading: LayerReading, scope: Scope): LayerReading {
  return { ...reading, scope };
}

/** Layers with repeats written out are counted while they are made, so that no spec makes more than the limit. */
export class LayerBudget {
  private made = 0;
  /** A repeat was too long, which is reported: from there on each repeat is read once, for its mistakes. */
  exceeded = false;

  get isSpent(): boolean {
    return this.made > limits.layers;
  }

  /** How many more may be made. */
  get room(): number {
    return Math.max(0, limits.layers - this.made);
  }

  spend(): void {
    this.made += 1;
  }
}

/** Options and inner lists of a layer that has been read; undefined where something in it is wrong, which is reported. */
export type ReadLayer = Pick<ResolvedLayer, 'options' | 'optionSpans' | 'lists'>;
