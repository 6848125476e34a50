import { extentOf, type Extent } from '../ops/graph.js';
import type { Buffer, Expression, Index, Statement } from './kernel.js';

/*
 * Ways through expressions and statements, for all who look for something in them. The switches are total: a statement or an expression of a
 * new kind does not compile until they say what is in it.
 */

/** An expression and every part of it, a call before its arguments. */
export function partsOf(expression: Expression, found: Expression[] = []): readonly Expression[] {
  found.push(expression);
  for (const argument of argumentsOf(expression)) partsOf(argument, found);
  return found;
}

/** An expression with parts changed: `change` gives what stands for a part instead, or undefined for one to be looked into. */
export function mapExpression(expression: Expression, change: (part: Expression) => Expression | undefined): Expression {
  const changed = change(expression);
  if (changed) return changed;
  if (expression.kind !== 'call') return expression;
  return { ...expression, arguments: expression.arguments.map((argument) => mapExpression(argument, change)) };
}

function argumentsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
      return expression.arguments;
    case 'number':
    case 'variable':
    case 'load':
    case 'count':
    case 'dropout':
      return [];
  }
}

/** Statements and every one inside them, a loop before its body. */
export function statementsIn(statements: readonly Statement[], found: Statement[] = []): readonly Statement[] {
  for (const statement of statements) {
    found.push(statement);
    statementsIn(contentsOf(statement).inside, found);
  }
  return found;
}

/** A statement that is done as a whole, by a function or by steps of its own: no loop of its surroundings goes on inside it. */
export type WholeStatement = Extract<
  Statement,
  { readonly kind: 'fill' | 'attention' | 'distinct' | 'positions' | 'steps' | 'product' | 'norm' }
>;

export function isWhole(statement: Statement): statement is WholeStatement {
  switch (statement.kind) {
    case 'for':
    case 'let':
    case 'accumulator':
    case 'accumulate':
    case 'store':
    case 'addTo':
      return false;
    case 'fill':
    case 'attention':
    case 'distinct':
    case 'positions':
    case 'steps':
    case 'product':
    case 'norm':
      return true;
  }
}

/** What there is in one statement, but for what is in those inside it. */
export interface StatementContents {
  /** Variables that it sets. */
  readonly sets: readonly string[];
  /** How often it does what it does. */
  readonly extents: readonly Extent[];
  readonly values: readonly Expression[];
  /** Buffers that it reads, those of its values aside. */
  readonly reads: readonly Buffer[];
  readonly writes: readonly Buffer[];
  /** The element that it stores. */
  readonly index: Index | undefined;
  readonly inside: readonly Statement[];
}

const NOTHING: StatementContents = { sets: [], extents: [], values: [], reads: [], writes: [], index: undefined, inside: [] };

export function contentsOf(statement: Statement): StatementContents {
  switch (statement.kind) {
    case 'for':
      return { ...NOTHING, sets: [statement.variable], extents: [statement.extent], inside: statement.body };
    case 'let':
    case 'accumulate':
      return { ...NOTHING, sets: [statement.name], values: [statement.value] };
    case 'accumulator':
      return { ...NOTHING, sets: [statement.name] };
    case 'store':
    case 'addTo':
      return { ...NOTHING, values: [statement.value], writes: [statement.buffer], index: statement.index };
    case 'fill':
      return { ...NOTHING, extents: [extentOf(statement.buffer.shape)], writes: [statement.buffer] };
    case 'distinct':
      return { ...NOTHING, extents: [statement.rows], reads: [statement.indices], writes: [statement.out] };
    case 'positions': {
      const { of, out } = statement;
      return { ...NOTHING, reads: present(of.kind === 'words' ? [of.targets, of.tokens] : [of.table]), writes: [out] };
    }
    case 'steps': {
      const { table, followed, product, begin, body } = statement;
      const rows = [body(true, true), body(true, false), body(false, true), body(false, false)].flat();
      const extent = extentOf([followed]);
      return {
        ...NOTHING,
        sets: ['row', 'rowBefore'],
        extents: [extent],
        reads: [table],
        inside: [{ ...product, rows: extent }, ...begin, ...rows],
      };
    }
    case 'attention': {
      const { rows, table, dy, q, k, v, out } = statement;
      return { ...NOTHING, extents: [rows], reads: present([table, dy, q, k, v]), writes: [out] };
    }
    case 'product': {
      const { rows, columns, depth, left, right, bias, out, epilogue } = statement;
      // With an epilogue the product itself is not stored.
      const results = epilogue ? { inside: epilogue } : { writes: [out.buffer] };
      return { ...NOTHING, extents: [rows, columns, depth], reads: present([left.buffer, right.buffer, bias]), ...results };
    }
    case 'norm':
      return { ...NOTHING, reads: [statement.of], writes: [statement.out] };
  }
}

function present(buffers: readonly (Buffer | undefined)[]): readonly Buffer[] {
  return buffers.filter((buffer) => buffer !== undefined);
}
