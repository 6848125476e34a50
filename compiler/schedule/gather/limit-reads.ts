import type { Buffer, Expression, Index, Statement } from '../kernel.js';
import type { Names } from '../names.js';
import { loadsIn, namesIn } from './sites.js';
import type { ElementUnit, Piece, Unit } from './unit.js';
import { readsOfUnit } from './units.js';

/** Buffers that one unit may read: a card reads from 16 textures at a time, one of which may be what there was before. */
export const MOST_READS = 15;

/** The same computation in units that each read few enough buffers: a long sum in parts, a long concatenation in stages. */
export function limitReads(unit: Unit, names: Names): readonly Unit[] {
  if (readsOfUnit(unit).size <= MOST_READS || unit.kind === 'product' || unit.repeats !== undefined) return [unit];
  return unit.pieces.length > 1 ? inStages(unit, names) : inParts(unit, names);
}

/** Each stage fills some elements, and leaves the others as the one before left them. */
function inStages(unit: ElementUnit, names: Names): readonly Unit[] {
  const stages: Piece[][] = [];
  const readsOf = (pieces: readonly Piece[]): number => readsOfUnit({ ...unit, pieces, otherwise: 0 }).size;
  for (const piece of unit.pieces) {
    const last = stages.at(-1);
    if (last && readsOf([...last, piece]) < MOST_READS) last.push(piece);
    else stages.push([piece]);
  }
  return stages.map((pieces, stage) => ({
    ...unit,
    name: stage === 0 ? unit.name : names.take(unit.name),
    pieces,
    otherwise: stage === 0 ? unit.otherwise : 'previous',
    repeats: 1,
  }));
}

/** Expressions of many buffers get a buffer of their own, as large as the result. */
function inParts(unit: ElementUnit, names: Names): readonly Unit[] {
  const [piece] = unit.pieces;
  if (!piece || piece.matching || !piece.element.whole) return [unit];
  const choice = chooseIn(piece);
  if (!choice) return [unit];
  const { slot, shape, type } = unit.outputs[0]!;
  const name = names.take(`${unit.name}_part`);
  const part: Buffer = { name, slot: { ...slot, array: 'workspace' }, shape, type };
  const { variables } = piece.element;
  const index: Index = { terms: variables.map(({ name: variable, stride }) => ({ variable, stride })), offset: 0 };
  const load: Expression = { kind: 'load', buffer: part, index };
  const swap = (expression: Expression): Expression => replace(expression, choice, load);
  const body = piece.body.map(
    (statement): Statement => (statement.kind === 'let' ? { ...statement, value: swap(statement.value) } : statement),
  );
  const first: ElementUnit = {
    ...unit,
    name: names.take(name),
    outputs: [part],
    pieces: [{ ...piece, body: letsFor(piece, choice)!, values: [choice] }],
  };
  const rest: ElementUnit = { ...unit, pieces: [{ ...piece, body, values: piece.values.map(swap) }] };
  return [first, ...limitReads(rest, names)];
}

/** The expression that reads most, of those that read few enough and need nothing that a loop leaves. */
function chooseIn(piece: Piece): Expression | undefined {
  let best: Expression | undefined;
  let most = 1;
  const visit = (expression: Expression): void => {
    if (expression.kind !== 'call') return;
    expression.arguments.forEach(visit);
    const lets = letsFor(piece, expression);
    if (!lets) return;
    const buffers = new Set(
      [expression, ...lets.map((statement) => (statement as { value: Expression }).value)].flatMap(loadsIn).map(({ buffer }) => buffer),
    );
    if (buffers.size <= most || buffers.size >= MOST_READS) return;
    [best, most] = [expression, buffers.size];
  };
  piece.values.forEach(visit);
  for (const statement of piece.body) if (statement.kind === 'let') visit(statement.value);
  return best;
}

/** The lets of a piece that an expression needs, in order; undefined where it needs a running sum. */
function letsFor({ body }: Piece, expression: Expression): readonly Statement[] | undefined {
  const needed = namesIn(expression);
  const kept: Statement[] = [];
  for (const statement of [...body].reverse()) {
    if ((statement.kind !== 'let' && statement.kind !== 'accumulator') || !needed.has(statement.name)) continue;
    if (statement.kind === 'accumulator') return undefined;
    kept.unshift(statement);
    namesIn(statement.value, needed);
  }
  return kept;
}

function replace(expression: Expression, from: Expression, to: Expression): Expression {
  if (expression === from) return to;
  if (expression.kind !== 'call') return expression;
  return { ...expression, arguments: expression.arguments.map((argument) => replace(argument, from, to)) };
}
