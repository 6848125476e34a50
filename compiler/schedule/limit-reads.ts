import { lengthOf, type TensorShape } from '../ops/graph.js';
import { expressionsIn, loadsIn, neededFor, type Axis, type Named, type Walk } from './definition.js';
import { elementIndexOf } from './element-index.js';
import { readsOfUnit } from './elements.js';
import type { Buffer, Expression, Index } from './kernel.js';
import { MOST_READS } from './limits.js';
import type { Names } from './names.js';
import type { ElementUnit, Piece, Unit } from './unit.js';
import { mapExpression } from './walk.js';

/** The same computation in units that each read few enough buffers: a long sum in parts, a long concatenation in stages. */
export function limitReads(unit: Unit, names: Names, batch: number): readonly Unit[] {
  if (readsOfUnit(unit).size <= MOST_READS || unit.kind !== 'elements' || unit.repeats !== undefined) return [unit];
  if (unit.outputs.length > 1) return oneByOne(unit, names).flatMap((one) => limitReads(one, names, batch));
  return inParts(unit, names, batch) ?? (unit.pieces.length > 1 ? inStages(unit, names) : [unit]);
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

/** A unit for each output, of what that one needs. */
export function oneByOne(unit: ElementUnit, names: Names): readonly ElementUnit[] {
  return unit.outputs.map((output, i) => ({
    ...unit,
    name: i === 0 ? unit.name : names.take(`${unit.kernel.name}_${output.name}`),
    outputs: [output],
    pieces: unit.pieces.map((piece): Piece => {
      const values = piece.values.slice(i, i + 1);
      return { ...piece, where: neededFor(piece.where, values), values };
    }),
  }));
}

/** An expression that is to have a buffer of its own: the names that it needs, and the axes of the walk that it stands in. */
interface Choice {
  readonly expression: Expression;
  readonly names: readonly Named[];
  readonly over: readonly Axis[];
}

/** Expressions of many buffers get a buffer of their own, with an element for each of theirs; undefined where no piece has such. */
function inParts(unit: ElementUnit, names: Names, batch: number): readonly Unit[] | undefined {
  const piece = unit.pieces.find((one) => readsOfUnit({ ...unit, pieces: [one], otherwise: 0 }).size >= MOST_READS);
  const choice = piece && (chooseIn(piece, false) ?? chooseIn(piece, true));
  if (!choice) return undefined;
  const own = piece.element.variables.map(({ name, extent }): Axis => ({ variable: name, extent }));
  // Only the first axis may be as long as the batch.
  const axes = [...choice.over, ...own].sort((a, b) => Number(b.extent.batch) - Number(a.extent.batch));
  const { shape, index } = denseOver(axes);
  const name = names.take(`${unit.name}_part`);
  const part: Buffer = { name, slot: { array: 'workspace', offset: 0, length: lengthOf(shape, batch) }, shape, type: 'float' };
  const swap = (expression: Expression): Expression =>
    mapExpression(expression, (one) => (one === choice.expression ? { kind: 'load', buffer: part, index } : undefined));
  const first: ElementUnit = {
    ...unit,
    name: names.take(name),
    outputs: [part],
    otherwise: 0,
    pieces: [{ element: elementIndexOf(index, axes, part), where: choice.names, values: [choice.expression], adds: false }],
  };
  const values = piece.values.map(swap);
  const changed: Piece = { ...piece, where: neededFor(mapExpressions(piece.where, swap), values), values };
  const rest = { ...unit, pieces: unit.pieces.map((one) => (one === piece ? changed : one)) };
  return [first, ...limitReads(rest, names, batch)];
}

/** The expression that reads most, of those that read few enough. One that needs reductions is computed at a cost: others may need them too. */
function chooseIn({ where, values }: Piece, withReductions: boolean): Choice | undefined {
  let best: Choice | undefined;
  let most = 1;
  const visit = (expression: Expression, known: readonly Named[], over: readonly Axis[]): void => {
    if (expression.kind !== 'call') return;
    for (const argument of expression.arguments) visit(argument, known, over);
    const names = neededFor(known, [expression]);
    if (names.some(({ value }) => value.kind === 'reduction') && !(withReductions && over.length === 0)) return;
    const buffers = new Set([...expressionsIn(names), expression].flatMap(loadsIn).map(({ buffer }) => buffer));
    if (buffers.size <= most || buffers.size >= MOST_READS) return;
    [best, most] = [{ expression, names, over }, buffers.size];
  };
  const visitNamed = (named: readonly Named[], known: readonly Named[], over: readonly Axis[]): void => {
    for (const { value } of named) {
      if (value.kind !== 'reduction') visit(value, known, over);
      else {
        const inside = [...known, ...value.over.where];
        visitNamed(value.over.where, inside, value.over.axes);
        for (const term of value.terms) visit(term, inside, value.over.axes);
      }
    }
  };
  for (const value of values) visit(value, where, []);
  visitNamed(where, where, []);
  return best;
}

/** Named values with each expression changed; reductions that shared a walk still do. */
function mapExpressions(where: readonly Named[], change: (expression: Expression) => Expression): readonly Named[] {
  const walks = new Map<Walk, Walk>();
  return where.map((named): Named => {
    const { value } = named;
    if (value.kind !== 'reduction') return { ...named, value: change(value) };
    const over = walks.get(value.over) ?? { ...value.over, where: mapExpressions(value.over.where, change) };
    walks.set(value.over, over);
    return { ...named, value: { ...value, over, terms: value.terms.map(change) } };
  });
}

/** One number for each place of the axes, the last ones next to each other. */
function denseOver(axes: readonly Axis[]): { readonly shape: TensorShape; readonly index: Index } {
  const terms: { variable: string; stride: number }[] = [];
  let stride = 1;
  for (const { variable, extent } of [...axes].reverse()) {
    terms.unshift({ variable, stride });
    stride *= extent.constant;
  }
  const long = axes.find(({ extent }) => extent.batch)?.extent;
  return { shape: long ? [long.distinct ?? 'B', stride] : [stride], index: { terms, offset: 0 } };
}
