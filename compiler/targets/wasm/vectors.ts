import type { Expression, Index, Statement } from '../../schedule/kernel.js';
import { countCode } from './expressions.js';

type Loop = Extract<Statement, { kind: 'for' }>;

/** How a loop can be printed four places at a time. */
export type Width =
  /** Not at all. */
  | 'one'
  /** Each lane is an iteration of its own, with its own sums inside. */
  | 'lanes'
  /** Sums that begin before the loop take what four lanes bring. */
  | 'sums';

/**
 * Four iterations at once need neighbours in memory: every tensor that varies with the loop's variable does so with stride 1,
 * everything stored varies with it, no iteration reads what one of the three before it stores (a recurrence of one channel), and
 * nothing inside has loops of its own kind (products, fills).
 */
export function widthOf(loop: Loop): Width {
  if (!loop.extent.batch && loop.extent.constant < 4) return 'one';
  if (isRecurrence(loop)) return 'one';
  const inside = new Set<string>();
  let sums = false;
  const visit = (statement: Statement): boolean => {
    switch (statement.kind) {
      case 'for':
        return statement.body.every(visit);
      case 'let':
        inside.add(statement.name);
        return suits(statement.value, loop.variable, inside);
      case 'accumulator':
        inside.add(statement.name);
        return true;
      case 'accumulate':
        if (!inside.has(statement.name)) sums = true;
        return suits(statement.value, loop.variable, inside);
      case 'store':
      case 'addTo':
        return strideIn(statement.index, loop.variable) === 1 && !reads(statement.index, inside) && suits(statement.value, loop.variable, inside);
      case 'fill':
      case 'distinct':
      case 'product':
      case 'norm':
        return false;
    }
  };
  if (!loop.body.every(visit)) return 'one';
  return sums ? 'sums' : 'lanes';
}

/**
 * How many statements at a loop's beginning are sums that keep it from running four iterations at once while the rest could:
 * a recurrence's dot products, before its gates. 0 where it is not so.
 */
export function sumsBeforeLanes(loop: Loop): number {
  const onlySums = (statement: Statement): boolean => statement.kind === 'accumulate' || (statement.kind === 'for' && statement.body.every(onlySums));
  const isSum = (statement: Statement): boolean => statement.kind === 'accumulator' || (statement.kind === 'for' && onlySums(statement));
  const count = loop.body.findIndex((statement) => !isSum(statement));
  if (count <= 0 || isRecurrence(loop)) return 0;
  return widthOf({ ...loop, body: loop.body.slice(count) }) === 'lanes' ? count : 0;
}

/** How many iterations of a loop come in fours. */
export function wholeVectors({ extent }: Loop): string {
  return extent.batch ? `(i32.and ${countCode(extent)} (i32.const -4))` : `(i32.const ${extent.constant - (extent.constant % 4)})`;
}

export function hasLoops(loop: Loop): boolean {
  return loop.body.some(({ kind }) => kind === 'for');
}

type Place = Pick<Extract<Expression, { kind: 'load' }>, 'buffer' | 'index'>;

/** Whether an iteration may read what an earlier one stores: the same tensor, nearby, at another place. */
function isRecurrence(loop: Loop): boolean {
  const { stores, adds, loads } = placesIn(loop.body);
  return loads.some(({ buffer, index }) =>
    [...stores, ...adds].some((store) => {
      if (store.buffer !== buffer || strideIn(index, loop.variable) === 0) return false;
      const distance = Math.abs(index.offset - store.index.offset);
      return distance > 0 && (loop.extent.batch || distance < loop.extent.constant);
    }),
  );
}

/** What statements read, store, and add to. */
export function placesIn(body: readonly Statement[]): { readonly loads: readonly Place[]; readonly stores: readonly Place[]; readonly adds: readonly Place[] } {
  const loads: Place[] = [];
  const stores: Place[] = [];
  const adds: Place[] = [];
  const visit = (statement: Statement): void => {
    if (statement.kind === 'for') statement.body.forEach(visit);
    if (statement.kind === 'store') stores.push(statement);
    if (statement.kind === 'addTo') adds.push(statement);
    if ('value' in statement && typeof statement.value !== 'number') visitLoads(statement.value, (load) => loads.push(load));
  };
  body.forEach(visit);
  return { loads, stores, adds };
}

function visitLoads(expression: Expression, found: (load: Place) => void): void {
  if (expression.kind === 'load') found(expression);
  if (expression.kind === 'call') expression.arguments.forEach((argument) => visitLoads(argument, found));
}

function suits(expression: Expression, variable: string, inside: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case 'load': {
      const stride = strideIn(expression.index, variable);
      return (stride === 0 || stride === 1) && !reads(expression.index, inside);
    }
    case 'call':
      return expression.function !== 'remainder' ? expression.arguments.every((argument) => suits(argument, variable, inside)) : !mentions(expression, variable);
    case 'number':
    case 'variable':
    case 'count':
    case 'dropout':
      return true;
  }
}

function strideIn({ terms }: Index, variable: string): number {
  return terms.find((term) => term.variable === variable)?.stride ?? 0;
}

/** Whether an index depends on a value computed inside the loop, such as the row of a table. */
function reads({ terms }: Index, inside: ReadonlySet<string>): boolean {
  return terms.some((term) => inside.has(term.variable));
}

function mentions(expression: Expression, variable: string): boolean {
  if (expression.kind === 'variable') return expression.name === variable;
  if (expression.kind === 'call') return expression.arguments.some((argument) => mentions(argument, variable));
  return false;
}
