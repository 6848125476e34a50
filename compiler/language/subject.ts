import { quote } from '../diagnostics/words.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { LayerLocation } from './spec-edits.js';
import type { LayerSyntax } from './syntax.js';
import type { Entry } from './tree.js';

/** Whose map is read, for messages and for findings about what is not there. */
export type Subject =
  | {
      readonly kind: 'section';
      readonly where: string;
      readonly span: Span;
      /** What the top level is, where it is no spec. */
      readonly title?: string;
      /** Whose value the map is. */
      readonly entry?: Entry;
    }
  | {
      readonly kind: 'layer';
      readonly layer: LayerSyntax;
      readonly span: Span;
      /** The layer's word and what stands behind it. */
      readonly entry: Entry;
      readonly location?: LayerLocation;
    };

/** What a section is called in messages. */
export function titleOf({ where, title = 'a spec' }: Extract<Subject, { kind: 'section' }>): string {
  return where === '' ? title : quote(where);
}
