import type { Statement } from '../../schedule/kernel.js';
import { statementsIn } from '../../schedule/walk.js';

/** The sums that statements add to outside inner loops. */
export function ownSums(body: readonly Statement[]): readonly string[] {
  const declared = new Set(body.flatMap((statement) => (statement.kind === 'accumulator' ? [statement.name] : [])));
  const names = body.flatMap((statement) => (statement.kind === 'accumulate' && statement.operation === 'sum' ? [statement.name] : []));
  return [...new Set(names)].filter((name) => !declared.has(name));
}

/** Sums that a loop adds to and that begin before it. */
export function outerSums(body: readonly Statement[]): readonly { readonly name: string; readonly operation: 'sum' | 'max' }[] {
  const own = new Set<string>();
  const found = new Map<string, 'sum' | 'max'>();
  for (const statement of statementsIn(body)) {
    if (statement.kind === 'accumulator') own.add(statement.name);
    if (statement.kind === 'accumulate' && !own.has(statement.name)) found.set(statement.name, statement.operation);
  }
  return [...found].map(([name, operation]) => ({ name, operation }));
}
