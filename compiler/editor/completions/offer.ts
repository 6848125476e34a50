import type { TextRange } from '../text-places.js';

export type CompletionKind = 'layer' | 'key' | 'choice' | 'variable' | 'function' | 'name' | 'data' | 'path';

/** Something that may be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What takes the place of `range`. */
  readonly text: string;
  readonly range: TextRange;
  /** A few words beside the label: the shape that comes out, a default, or why it does not fit. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Lower comes first. */
  readonly rank: number;
  /** Offered last, for it is refused where it would stand. */
  readonly refused?: true;
}

export type Offer = Omit<Completion, 'range'>;
