import { expressionsIn, loadsIn, neededFor, type Named } from './definition.js';
import { readsOfUnit } from './elements.js';
import type { Buffer, Expression, Index } from './kernel.js';
import type { Names } from './names.js';
import type { ElementUnit, Piece, Unit } from './unit.js';

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
  if (!piece?.element.whole) return [unit];
  const choice = chooseIn(piece);
  if (!choice) return [unit];
  const { slot, shape, type } = unit.outputs[0]!;
  const name = names.take(`${unit.name}_part`);
  const part: Buffer = { name, slot: { ...slot, array: 'workspace' }, shape, type };
  const { variables } = piece.element;
  const index: Index = { terms: variables.map(({ name: variable, stride }) => ({ variable, stride })), offset: 0 };
  const load: Expression = { kind: 'load', buffer: part, index };
  const swap = (expression: Expression): Expression => replace(expression, choice, load);
  const where = piece.where.map((named) => (named.value.kind === 'reduction' ? named : { ...named, value: swap(named.value) }));
  const first: ElementUnit = {
    ...unit,
    name: names.take(name),
    outputs: [part],
    pieces: [{ ...piece, where: namesFor(piece, choice) ?? [], values: [choice] }],
  };
  const rest: ElementUnit = { ...unit, pieces: [{ ...piece, where, values: piece.values.map(swap) }] };
  return [first, ...limitReads(rest, names)];
}

/** The expression that reads most, of those that read few enough and need no reduction. */
function chooseIn(piece: Piece): Expression | undefined {
  let best: Expression | undefined;
  let most = 1;
  const visit = (expression: Expression): void => {
    if (expression.kind !== 'call') return;
    expression.arguments.forEach(visit);
    const names = namesFor(piece, expression);
    if (!names) return;
    const buffers = new Set([...expressionsIn(names), expression].flatMap(loadsIn).map(({ buffer }) => buffer));
    if (buffers.size <= most || buffers.size >= MOST_READS) return;
    [best, most] = [expression, buffers.size];
  };
  piece.values.forEach(visit);
  for (const { value } of piece.where) if (value.kind !== 'reduction') visit(value);
  return best;
}

/** The names of a piece that an expression needs, in order; undefined where a reduction is among them. */
function namesFor({ where }: Piece, expression: Expression): readonly Named[] | undefined {
  const needed = neededFor(where, [expression]);
  return needed.some(({ value }) => value.kind === 'reduction') ? undefined : needed;
}

function replace(expression: Expression, from: Expression, to: Expression): Expression {
  if (expression === from) return to;
  if (expression.kind !== 'call') return expression;
  return { ...expression, arguments: expression.arguments.map((argument) => replace(argument, from, to)) };
}
