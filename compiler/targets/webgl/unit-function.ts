import { firstOutput } from './schedule.js';
import { inWalks, type Axis, type Named, type Walk } from '../../schedule/definition.js';
import type { ElementUnit, Piece, Unit } from '../../schedule/unit.js';
import { countText, ExpressionPrinter, literal, nameOfVariable, offsetText, type NumberType, type TextureLocation } from './expressions.js';
import type { DrawNumbers } from './draw-numbers.js';
import { laneOf } from './lanes.js';
import { productFunction } from './product.js';
import { signature, type FindLocation, type UnitFunction } from './function-form.js';

/** `batch`: how many examples there always are, where that is known; `called`: what its variables are called. */
export function unitFunction(
  unit: Unit,
  locate: FindLocation,
  numbers: DrawNumbers,
  batch: number | undefined,
  called = nameOfVariable,
): UnitFunction {
  return unit.kind === 'elements' ? elementFunction(unit, locate, numbers, called) : productFunction(unit, locate, batch);
}

function elementFunction(unit: ElementUnit, locate: FindLocation, numbers: DrawNumbers, called: typeof nameOfVariable): UnitFunction {
  const lanes = unit.pieces.map(laneOf);
  const fourAtOnce = !lanes.includes(undefined);
  const type: NumberType = fourAtOnce ? 'vec4' : 'float';
  const own = firstOutput(unit);
  const lines: string[] = [];
  const textures = new Set<string>();
  const [only, ...others] = unit.pieces;
  const covered = only !== undefined && others.length === 0 && only.element.whole && !only.adds;
  if (!covered) {
    for (let index = 0; index < unit.outputs.length; index++) lines.push(`  r${index} = ${otherwise(unit, locate(own), type, textures)};`);
  }
  for (const [index, piece] of unit.pieces.entries()) {
    const lane = fourAtOnce ? lanes[index] : undefined;
    const { step } = unit;
    const printer = new ExpressionPrinter(locate, numbers, { lane, step, axes: axesOf(piece), called });
    lines.push(...pieceLines(piece, printer, type, covered));
    printer.textures.forEach((texture) => textures.add(texture));
  }
  return { unit, type, layers: 1, text: `${signature(unit.name, type, unit.outputs.length)} {\n${lines.join('\n')}\n}`, textures };
}

function otherwise(
  { otherwise: value }: ElementUnit,
  { texture, k, offset, base }: TextureLocation,
  type: NumberType,
  textures: Set<string>,
): string {
  if (value !== 'previous') return `${type}(${literal(value)})`;
  textures.add(texture);
  return `${type === 'vec4' ? 'fetch' : 'at'}(${texture}, ${k}, e${offset === 0 && base === undefined ? '' : ` + ${offsetText({ offset, base })}`})`;
}

/** The axes of a piece, and those that its reductions go over. */
function axesOf({ element: { variables }, where }: Piece): readonly Axis[] {
  return [...variables.map(({ name, extent }) => ({ variable: name, extent })), ...walkedIn(where)];
}

function walkedIn(where: readonly Named[]): readonly Axis[] {
  return where.flatMap(({ value }) => (value.kind === 'reduction' ? [...value.over.axes, ...walkedIn(value.over.where)] : []));
}

function pieceLines(piece: Piece, printer: ExpressionPrinter, type: NumberType, covered: boolean): readonly string[] {
  const { lines, condition } = decode(piece, printer);
  const sign = piece.adds ? '+=' : '=';
  const inside = [
    ...namedLines(piece.where, printer),
    ...piece.values.map((value, index) => `r${index} ${sign} ${printer.typed(value, type)};`),
  ];
  const indent = (depth: number, text: readonly string[]): readonly string[] => text.map((line) => `${'  '.repeat(depth)}${line}`);
  if (covered) return indent(1, [...lines, ...inside]);
  // Each piece is a block, because pieces have names in common.
  const body = condition === '' ? inside : [`if (${condition}) {`, ...indent(1, inside), '}'];
  return ['  {', ...indent(2, [...lines, ...body]), '  }'];
}

/** Decodes an element's index into the piece's variables; `condition`: whether the element is one of the piece's. */
function decode(
  { element: { variables, known, offset, whole } }: Piece,
  printer: ExpressionPrinter,
): { lines: readonly string[]; condition: string } {
  const lines: string[] = [];
  const conditions: string[] = [];
  const shift = [
    ...known.map(({ variable, stride }) => `${printer.name(variable)} * ${stride}`),
    ...(offset === 0 ? [] : [String(offset)]),
  ];
  let rest = 'e';
  if (shift.length > 0) {
    lines.push(`int rest = e - (${shift.join(' + ')});`);
    rest = 'rest';
    conditions.push('rest >= 0');
  }
  variables.forEach(({ name, stride, extent }, index) => {
    const last = index === variables.length - 1;
    const before = variables[index - 1]?.stride;
    const part = before === undefined ? rest : `${rest} % ${before}`;
    lines.push(`int ${printer.name(name)} = ${stride === 1 ? part : `${before === undefined ? part : `(${part})`} / ${stride}`};`);
    if (whole) return;
    conditions.push(`${printer.name(name)} < ${countText(extent)}`);
    if (last && stride !== 1) conditions.push(`${rest} % ${stride} == 0`);
  });
  if (variables.length === 0 && !whole) conditions.push(`${rest} == 0`);
  return { lines, condition: conditions.join(' && ') };
}

/** Named values as variables. */
function namedLines(where: readonly Named[], printer: ExpressionPrinter): readonly string[] {
  return inWalks(where).flatMap((run) => {
    const [{ name, value: first }] = run;
    if (first.kind === 'reduction') return walkLines(run, first.over, printer);
    const { text, type } = printer.print(first);
    printer.declare(name, type);
    return [`${type} ${printer.name(name)} = ${text};`];
  });
}

/** Reductions that are made in one walk: each is four numbers where a term of it is. */
function walkLines(run: readonly Named[], { axes, where }: Walk, printer: ExpressionPrinter): readonly string[] {
  const body = namedLines(where, printer);
  const before: string[] = [];
  const terms = run.flatMap(({ name, value }) => {
    if (value.kind !== 'reduction') return [];
    const isSum = value.operation === 'sum';
    const printed = value.terms.map((term) => printer.print(term));
    const type = printed.some((term) => term.type === 'vec4') ? 'vec4' : 'float';
    printer.declare(name, type);
    const own = printer.name(name);
    before.push(`${type} ${own} = ${type}(${isSum ? '0.0' : '-3.4e38'});`);
    return value.terms.map(
      (term) => `${own} ${isSum ? `+= ${printer.typed(term, type)}` : `= max(${own}, ${printer.typed(term, type)})`};`,
    );
  });
  const loops = axes.reduceRight<readonly string[]>(
    (inside, { variable, extent }) => {
      const name = printer.name(variable);
      return [`for (int ${name} = 0; ${name} < ${countText(extent)}; ${name}++) {`, ...inside.map((line) => `  ${line}`), '}'];
    },
    [...body, ...terms],
  );
  return [...before, ...loops];
}
