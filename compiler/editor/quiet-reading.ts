import { DiagnosticBag } from '../diagnostics/bag.js';
import type { Reading } from '../language/reading.js';
import { entryOf } from '../language/tree.js';
import { Variables } from '../language/variables.js';
import type { Analysis } from './analyse.js';

/** What reads a spec's numbers and tells no one of their mistakes. */
export function quietReading({ tree, source, partial }: Analysis): Reading {
  const bag = new DiagnosticBag();
  const vars = tree && entryOf(tree, 'vars');
  const data = tree && entryOf(tree, 'data')?.value;
  const context = data?.kind === 'map' ? entryOf(data, 'context') : undefined;
  const vocabulary = partial?.data.vocabulary;
  const scope = new Variables(vars, context, vocabulary === undefined || Number.isNaN(vocabulary) ? undefined : vocabulary, source, bag);
  return { source, bag, scope, stray: new Set() };
}
