import type { Tree } from '../language/tree.js';
import type { Analysis } from './analyse.js';

/** Lines from 0 that may be shown as their first one. */
export interface Fold {
  readonly from: number;
  readonly to: number;
  readonly kind: 'region' | 'comment';
}

/** Keys and items that go on over lines, and comments of several lines. */
export function foldsOf({ tree, source }: Analysis): readonly Fold[] {
  const lines = source.text.split('\n');
  const folds = new Map<number, Fold>();
  const add = (from: number, last: number, kind: Fold['kind']): void => {
    let to = last;
    // A value ends where its last code does.
    while (kind === 'region' && to > from && /^\s*(#.*)?$/.test(lines[to] ?? '')) to -= 1;
    if (to > from && (folds.get(from)?.to ?? -1) < to) folds.set(from, { from, to, kind });
  };
  const visit = (at: Tree): void => {
    if (at.kind === 'map')
      for (const { keySpan, value } of at.entries) {
        add(keySpan.start.line - 1, value.span.end.line - 1, 'region');
        visit(value);
      }
    if (at.kind === 'list')
      at.items.forEach((item, index) => {
        add((at.itemSpans[index] ?? item.span).start.line - 1, (at.itemSpans[index] ?? item.span).end.line - 1, 'region');
        visit(item);
      });
  };
  if (tree !== undefined) visit(tree);
  let begun = -1;
  for (let line = 0; line <= lines.length; line += 1) {
    const isComment = /^\s*#/.test(lines[line] ?? '');
    if (isComment && begun === -1) begun = line;
    if (!isComment && begun !== -1) {
      if (!folds.has(begun)) add(begun, line - 1, 'comment');
      begun = -1;
    }
  }
  return [...folds.values()].sort((a, b) => a.from - b.from);
}
