import type { Statement } from '../../schedule/kernel.js';
import type { ElementUnit, Matching, Piece, Unit } from '../../schedule/gather/unit.js';
import type { Extent } from '../../ops/graph.js';
import { countText, ExpressionPrinter, literal, nameOfVariable, type NumberType, type TextureLocation } from './expressions.js';
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
  return unit.kind === 'product' ? productFunction(unit, locate, batch) : elementFunction(unit, locate, numbers, called);
}

function elementFunction(unit: ElementUnit, locate: FindLocation, numbers: DrawNumbers, called: typeof nameOfVariable): UnitFunction {
  const lanes = unit.pieces.map(laneOf);
  const fourAtOnce = !lanes.includes(undefined);
  const type: NumberType = fourAtOnce ? 'vec4' : 'float';
  const own = unit.outputs[0]!;
  const lines: string[] = [];
  const textures = new Set<string>();
  const covered = unit.pieces.length === 1 && unit.pieces[0]!.element.whole && !unit.pieces[0]!.adds;
  if (!covered) {
    for (let index = 0; index < unit.outputs.length; index++) lines.push(`  r${index} = ${otherwise(unit, locate(own), type, textures)};`);
  }
  for (const [index, piece] of unit.pieces.entries()) {
    const lane = fourAtOnce ? lanes[index] : undefined;
    const { step } = unit;
    const printer = new ExpressionPrinter(locate, numbers, {
      lane,
      step,
      whole: wholeNames(piece, step),
      extents: extentsOf(piece),
      called,
    });
    lines.push(...pieceLines(piece, printer, type, covered));
    printer.textures.forEach((texture) => textures.add(texture));
  }
  return { unit, type, layers: 1, text: `${signature(unit.name, type, unit.outputs.length)} {\n${lines.join('\n')}\n}`, textures };
}

function otherwise(
  { otherwise: value }: ElementUnit,
  { texture, k, offset }: TextureLocation,
  type: NumberType,
  textures: Set<string>,
): string {
  if (value !== 'previous') return `${type}(${literal(value)})`;
  textures.add(texture);
  return `${type === 'vec4' ? 'fetch' : 'at'}(${texture}, ${k}, e${offset === 0 ? '' : ` + ${offset}`})`;
}

function wholeNames({ element: { variables }, body, matching }: Piece, step: string | undefined): ReadonlySet<string> {
  const names = new Set([
    ...(step === undefined ? [] : [step]),
    ...variables.map(({ name }) => name),
    ...(matching ? [matching.loop.variable] : []),
  ]);
  const visit = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.kind !== 'for') continue;
      names.add(statement.variable);
      visit(statement.body);
    }
  };
  visit(body);
  return names;
}

function extentsOf({ element: { variables }, body, matching }: Piece): ReadonlyMap<string, number> {
  const extents = new Map<string, number>();
  const note = (name: string, { constant, batch }: Extent): void => void (batch || extents.set(name, constant));
  for (const { name, extent } of variables) note(name, extent);
  if (matching) note(matching.loop.variable, matching.loop.extent);
  const visit = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.kind !== 'for') continue;
      note(statement.variable, statement.extent);
      visit(statement.body);
    }
  };
  visit(body);
  return extents;
}

function pieceLines(piece: Piece, printer: ExpressionPrinter, type: NumberType, covered: boolean): readonly string[] {
  const { lines, condition } = decode(piece, printer);
  const sign = piece.adds ? '+=' : '=';
  const inside = piece.matching
    ? matchingLines(piece.matching, printer, type)
    : [...statementLines(piece.body, printer), ...piece.values.map((value, index) => `r${index} ${sign} ${printer.typed(value, type)};`)];
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

/** Compares four indices at a time where a texel holds them: few of them name the row. */
function matchingLines({ loop, row, value }: Matching, printer: ExpressionPrinter, type: NumberType): readonly string[] {
  const name = printer.name(loop.variable);
  const together =
    loop.extent.constant % 4 === 0 && row.index.offset % 4 === 0 && row.index.terms.length === 1 && row.index.terms[0]!.stride === 1;
  const sum = `r0 += ${printer.typed(value, type)};`;
  if (!together) {
    return [
      `for (int ${name} = 0; ${name} < ${countText(loop.extent)}; ${name}++) {`,
      `  if (${printer.print(row).text} == float(r)) ${sum}`,
      '}',
    ];
  }
  const four = printer.fetchAt(row, 'first');
  return [
    `for (int first = 0; first < ${countText(loop.extent)}; first += 4) {`,
    `  bvec4 here = equal(${four}, vec4(float(r)));`,
    '  if (!any(here)) continue;',
    '  for (int k = 0; k < 4; k++) {',
    `    int ${name} = first + k;`,
    `    if (here[k]) ${sum}`,
    '  }',
    '}',
  ];
}

function statementLines(statements: readonly Statement[], printer: ExpressionPrinter): readonly string[] {
  inferTypes(statements, printer);
  return statements.flatMap((statement) => {
    switch (statement.kind) {
      case 'let': {
        const { text, type } = printer.print(statement.value);
        printer.declare(statement.name, type);
        return [`${type} ${printer.name(statement.name)} = ${text};`];
      }
      case 'accumulator': {
        const { type } = printer.print({ kind: 'variable', name: statement.name });
        return [`${type} ${printer.name(statement.name)} = ${type}(${statement.operation === 'sum' ? '0.0' : '-3.4e38'});`];
      }
      case 'accumulate': {
        const name = printer.name(statement.name);
        const { text, type } = printer.print(statement.value);
        const own = printer.print({ kind: 'variable', name: statement.name }).type;
        const value = own === type ? text : `${own}(${text})`;
        return [statement.operation === 'sum' ? `${name} += ${value};` : `${name} = max(${name}, ${value});`];
      }
      case 'for': {
        const name = printer.name(statement.variable);
        const body = statementLines(statement.body, printer);
        return [`for (int ${name} = 0; ${name} < ${countText(statement.extent)}; ${name}++) {`, ...body.map((line) => `  ${line}`), '}'];
      }
      default:
        throw new Error(`internal error: a ${statement.kind} has no place in a fragment program`);
    }
  });
}

/** Decides whether each running sum is a float or a vec4, by what is added to it, before it is declared. */
function inferTypes(statements: readonly Statement[], printer: ExpressionPrinter): void {
  for (const statement of statements) {
    if (statement.kind === 'for') inferTypes(statement.body, printer);
    if (statement.kind === 'let') printer.declare(statement.name, printer.print(statement.value).type);
    if (statement.kind === 'accumulate' && printer.print(statement.value).type === 'vec4') printer.declare(statement.name, 'vec4');
  }
}
