import type { Expression, Index, Statement } from '../../kernels/kernel.js';

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
 * everything stored varies with it, and nothing inside has loops of its own kind (products, fills).
 */
export function widthOf(loop: Extract<Statement, { kind: 'for' }>): Width {
  if (!loop.extent.batch && loop.extent.constant < 4) return 'one';
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
      case 'product':
        return false;
    }
  };
  if (!loop.body.every(visit)) return 'one';
  return sums ? 'sums' : 'lanes';
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
