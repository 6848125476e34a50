import { loadsIn } from '../../schedule/definition.js';
import type { Expression, ForLoop, Index, Statement } from '../../schedule/kernel.js';
import { contentsOf, isWhole, partsOf, statementsIn } from '../../schedule/walk.js';
import { countCode } from './expressions.js';

/** How a loop can be vectorised. */
export type Width =
  /** Not at all. */
  | 'one'
  /** Each lane is an iteration, with its own sums. */
  | 'lanes'
  /** The loop adds to sums of outer scopes: four lanes of partial sums are added up after it. */
  | 'sums';

/**
 * A loop is vectorised over contiguous memory: every tensor that varies with its variable has stride 1, every store varies with it,
 * no iteration reads what one of the three before it stores (a recurrence of one channel), and its body has no statement with
 * hidden loops (products, fills).
 */
export function widthOf(loop: ForLoop): Width {
  if (!loop.extent.batch && loop.extent.constant < 4) return 'one';
  if (isRecurrence(loop)) return 'one';
  const inside = new Set<string>();
  let sums = false;
  const visit = (statement: Statement): boolean => {
    if (isWhole(statement)) return false;
    switch (statement.kind) {
      case 'for':
        return statement.body.every(visit);
      case 'let':
        inside.add(statement.name);
        return isVectorizable(statement.value, loop.variable, inside);
      case 'accumulator':
        inside.add(statement.name);
        return true;
      case 'accumulate':
        if (!inside.has(statement.name)) sums = true;
        return isVectorizable(statement.value, loop.variable, inside);
      case 'store':
      case 'addTo':
        return (
          strideIn(statement.index, loop.variable) === 1 &&
          !reads(statement.index, inside) &&
          isVectorizable(statement.value, loop.variable, inside)
        );
    }
  };
  if (!loop.body.every(visit)) return 'one';
  return sums ? 'sums' : 'lanes';
}

/**
 * The number of leading statements of a loop that are sums and cannot be vectorised, where the rest of its body can: the dot
 * products of a recurrence, before its gates. 0 where the loop has no such form.
 */
export function sumsBeforeLanes(loop: ForLoop): number {
  const onlySums = (statement: Statement): boolean =>
    statement.kind === 'accumulate' || (statement.kind === 'for' && statement.body.every(onlySums));
  const isSum = (statement: Statement): boolean => statement.kind === 'accumulator' || (statement.kind === 'for' && onlySums(statement));
  const count = loop.body.findIndex((statement) => !isSum(statement));
  if (count <= 0 || isRecurrence(loop)) return 0;
  return widthOf({ ...loop, body: loop.body.slice(count) }) === 'lanes' ? count : 0;
}

/** The number of iterations that whole vectors cover: the extent rounded down to a multiple of four. */
export function wholeVectors({ extent }: ForLoop): string {
  return extent.batch ? `(i32.and ${countCode(extent)} (i32.const -4))` : `(i32.const ${extent.constant - (extent.constant % 4)})`;
}

export function hasLoops(loop: ForLoop): boolean {
  return loop.body.some(({ kind }) => kind === 'for');
}

type Access = Pick<Extract<Expression, { kind: 'load' }>, 'buffer' | 'index'>;

/** Whether an iteration may read what an earlier one stores: the same tensor at an offset within the loop's extent. */
function isRecurrence(loop: ForLoop): boolean {
  const { stores, adds, loads } = accessesIn(loop.body);
  return loads.some(({ buffer, index }) =>
    [...stores, ...adds].some((store) => {
      if (store.buffer !== buffer || strideIn(index, loop.variable) === 0) return false;
      const distance = Math.abs(index.offset - store.index.offset);
      return distance > 0 && (loop.extent.batch || distance < loop.extent.constant);
    }),
  );
}

/** The elements that statements load, store and add to. */
export function accessesIn(body: readonly Statement[]): {
  readonly loads: readonly Access[];
  readonly stores: readonly Access[];
  readonly adds: readonly Access[];
} {
  const loads: Access[] = [];
  const stores: Access[] = [];
  const adds: Access[] = [];
  for (const statement of statementsIn(body)) {
    if (statement.kind === 'store') stores.push(statement);
    if (statement.kind === 'addTo') adds.push(statement);
    loads.push(...contentsOf(statement).values.flatMap(loadsIn));
  }
  return { loads, stores, adds };
}

function isVectorizable(expression: Expression, variable: string, inside: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case 'load': {
      const stride = strideIn(expression.index, variable);
      return (stride === 0 || stride === 1) && !reads(expression.index, inside);
    }
    case 'call':
      return expression.function !== 'remainder'
        ? expression.arguments.every((argument) => isVectorizable(argument, variable, inside))
        : !partsOf(expression).some((part) => part.kind === 'variable' && part.name === variable);
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
