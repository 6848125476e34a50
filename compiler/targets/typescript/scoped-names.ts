import type { Expression, Index, Statement } from '../../schedule/kernel.js';
import { wantedOf } from '../../schedule/names.js';
import { contentsOf, isWhole, mapExpression, statementsIn } from '../../schedule/walk.js';

/**
 * The same statements with shorter names of locals. A kernel's locals all differ, `activation` in one loop and `activation2` in the
 * next; in TypeScript each loop is a scope, so both can be `activation`. `taken`: names with another meaning.
 */
export function withScopedNames(statements: readonly Statement[], taken: ReadonlySet<string>): readonly Statement[] {
  return renamed(statements, new Map(), taken);
}

function renamed(statements: readonly Statement[], outer: ReadonlyMap<string, string>, taken: ReadonlySet<string>): readonly Statement[] {
  const own = statements.flatMap((statement) => namesOf(statement));
  const below = new Set(statements.flatMap((statement) => namesBelow(statement)));
  const names = new Map(outer);
  const visible = new Set([...taken, ...own]);
  for (const name of own) {
    const base = wantedOf(name);
    if (base === undefined || visible.has(base) || below.has(base)) continue;
    names.set(name, base);
    visible.add(base);
  }
  return statements.map((statement) => renameIn(statement, names, visible));
}

function namesOf(statement: Statement): readonly string[] {
  return statement.kind === 'let' || statement.kind === 'accumulator' ? [statement.name] : [];
}

/** What a loop and those inside it set, their variables among it. */
function namesBelow(statement: Statement): readonly string[] {
  return statement.kind === 'for' ? statementsIn([statement]).flatMap((inner) => contentsOf(inner).sets) : [];
}

function renameIn(statement: Statement, names: ReadonlyMap<string, string>, visible: ReadonlySet<string>): Statement {
  const called = (name: string): string => names.get(name) ?? name;
  const index = (of: Index): Index => ({ ...of, terms: of.terms.map(({ variable, stride }) => ({ variable: called(variable), stride })) });
  const value = (of: Expression): Expression =>
    mapExpression(of, (part) => {
      if (part.kind === 'variable') return { ...part, name: called(part.name) };
      return part.kind === 'load' || part.kind === 'dropout' ? { ...part, index: index(part.index) } : undefined;
    });
  if (isWhole(statement)) return statement;
  switch (statement.kind) {
    case 'for':
      return { ...statement, body: renamed(statement.body, names, new Set([...visible, statement.variable])) };
    case 'let':
    case 'accumulate':
      return { ...statement, name: called(statement.name), value: value(statement.value) };
    case 'accumulator':
      return { ...statement, name: called(statement.name) };
    case 'store':
    case 'addTo':
      return { ...statement, index: index(statement.index), value: value(statement.value) };
  }
}
