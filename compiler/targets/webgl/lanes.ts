import type { Piece } from '../../schedule/gather/unit.js';
import type { Expression, Statement } from '../../schedule/kernel.js';

/** The variable along which four neighbours lie that can be computed at once; undefined where none can. */
export function laneOf(piece: Piece): string | undefined {
  const { variables, known, offset } = piece.element;
  const last = variables.at(-1);
  const aligned = [...variables.slice(0, -1), ...known].every(({ stride }) => stride % 4 === 0);
  if (last?.stride !== 1 || last.extent.constant % 4 !== 0 || offset % 4 !== 0 || !aligned) return undefined;
  return hasStrides(piece, last.name) ? last.name : undefined;
}

/** Whether every index is the same for four neighbours along `lane` or varies by a stride: not where it is itself a value that varies. */
function hasStrides({ body, values, matching }: Piece, lane: string): boolean {
  const varying = new Set([lane]);
  let described = true;
  const varies = (expression: Expression): boolean => {
    switch (expression.kind) {
      case 'number':
      case 'count':
        return false;
      case 'variable':
        return varying.has(expression.name);
      case 'call':
        return expression.arguments.map(varies).includes(true);
      case 'load':
      case 'dropout':
        described &&= !expression.index.terms.some(({ variable }) => variable !== lane && varying.has(variable));
        return expression.index.terms.some(({ variable }) => variable === lane);
    }
  };
  const visit = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.kind === 'for') visit(statement.body);
      else if ((statement.kind === 'let' || statement.kind === 'accumulate') && varies(statement.value)) varying.add(statement.name);
    }
  };
  // A sum may be read in the loop that adds to it.
  for (let known = 0; known < varying.size; ) {
    known = varying.size;
    visit(body);
  }
  [...values, ...(matching ? [matching.row, matching.value] : [])].forEach(varies);
  return described;
}
