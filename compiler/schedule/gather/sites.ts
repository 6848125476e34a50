import type { Expression, ForLoop, Index, Statement } from '../kernel.js';

export type Write = Extract<Statement, { kind: 'store' | 'addTo' }>;

/** A store, and the loops around it, outermost first. */
export interface Site {
  readonly write: Write;
  readonly path: readonly ForLoop[];
}

export function sitesOf(body: readonly Statement[], path: readonly ForLoop[] = []): readonly Site[] {
  return body.flatMap((statement): readonly Site[] => {
    if (statement.kind === 'for') return sitesOf(statement.body, [...path, statement]);
    return statement.kind === 'store' || statement.kind === 'addTo' ? [{ write: statement, path }] : [];
  });
}

/** The statements among which those at the end of a path stand. */
export function scopeOf(body: readonly Statement[], path: readonly ForLoop[]): readonly Statement[] {
  return path.at(-1)?.body ?? body;
}

export function sameIndex(a: Index, b: Index): boolean {
  return signatureOf(a) === signatureOf(b);
}

export function signatureOf({ terms, offset }: Index): string {
  return `${terms.map(({ variable, stride }) => `${variable}*${stride}`).join('+')}+${offset}`;
}

/** Every variable that an expression names, those in indices too. */
export function namesIn(expression: Expression, found = new Set<string>()): Set<string> {
  if (expression.kind === 'variable') found.add(expression.name);
  if (expression.kind === 'call') expression.arguments.forEach((argument) => namesIn(argument, found));
  if (expression.kind === 'load' || expression.kind === 'dropout') expression.index.terms.forEach(({ variable }) => found.add(variable));
  return found;
}

export function loadsIn(expression: Expression): readonly Extract<Expression, { kind: 'load' }>[] {
  if (expression.kind === 'load') return [expression];
  return expression.kind === 'call' ? expression.arguments.flatMap(loadsIn) : [];
}

/** Every expression of statements, in order. */
export function expressionsIn(statements: readonly Statement[]): readonly Expression[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'for') return expressionsIn(statement.body);
    return 'value' in statement && typeof statement.value === 'object' ? [statement.value] : [];
  });
}

/** The expression with its loads replaced. */
export function mapLoads(expression: Expression, replace: (load: Extract<Expression, { kind: 'load' }>) => Expression): Expression {
  if (expression.kind === 'load') return replace(expression);
  if (expression.kind !== 'call') return expression;
  return { ...expression, arguments: expression.arguments.map((argument) => mapLoads(argument, replace)) };
}
