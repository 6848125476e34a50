import type { Named } from '../../schedule/definition.js';
import type { Expression } from '../../schedule/kernel.js';
import type { Piece } from '../../schedule/unit.js';

/** The variable along which four neighbours lie that can be computed at once; undefined where none can. */
export function laneOf(piece: Piece): string | undefined {
  const { variables, known, offset } = piece.element;
  const last = variables.at(-1);
  const aligned = [...variables.slice(0, -1), ...known].every(({ stride }) => stride % 4 === 0);
  if (last?.stride !== 1 || last.extent.constant % 4 !== 0 || offset % 4 !== 0 || !aligned) return undefined;
  return hasStrides(piece, last.name) ? last.name : undefined;
}

/** Whether every index is the same for four neighbours along `lane` or varies by a stride: not where it is itself a value that varies. */
function hasStrides({ where, values }: Piece, lane: string): boolean {
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
  const visit = ({ name, value }: Named): void => {
    if (value.kind === 'reduction') value.over.where.forEach(visit);
    const expressions = value.kind === 'reduction' ? value.terms : [value];
    if (expressions.map(varies).includes(true)) varying.add(name);
  };
  where.forEach(visit);
  values.forEach(varies);
  return described;
}
