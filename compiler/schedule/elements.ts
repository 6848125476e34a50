import { extentOf } from '../ops/graph.js';
import { expressionsIn, loadsIn, neededFor, type Definition, type ElementDefinition, type Result, type RowSum } from './definition.js';
import { axis, call, define, multiply, reduction, variable } from './definitions/terms.js';
import { elementIndexOf } from './element-index.js';
import { isInPlace, type Buffer, type Kernel } from './kernel.js';
import { MOST_OUTPUTS } from './limits.js';
import type { Names } from './names.js';
import type { ElementUnit, OneHotProductUnit, Piece, Unit } from './unit.js';

/** A result, and the definition that it is of. */
interface Part {
  readonly definition: ElementDefinition;
  readonly result: Result;
}

/** A kernel's units, in an order in which each finds what it reads. */
export function unitsOf(kernel: Kernel, names: Names): readonly Unit[] {
  const definitions = kernel.definitions(names);
  const [product, ...more] = definitions;
  if (product?.kind === 'product' && more.length === 0)
    return [{ kind: 'product', name: kernel.name, kernel, outputs: [product.out.buffer], product }];
  const oneHot = oneHotProduct(definitions);
  if (!oneHot) return elementUnits(kernel, definitions, names);
  const { buffer } = oneHot.product.out;
  return [{ kind: 'one-hot product', name: names.take(`${kernel.name}_${buffer.name}`), kernel, outputs: [buffer], ...oneHot }];
}

/** What a unit computes, before it has a name. */
type Content = Omit<ElementUnit, 'kind' | 'name' | 'kernel'>;

function elementUnits(kernel: Kernel, all: readonly Definition[], names: Names): readonly ElementUnit[] {
  const definitions = all.flatMap(elementsOf);
  const fills = new Map(all.flatMap((definition) => (definition.kind === 'fill' ? [[definition.buffer, definition.value] as const] : [])));
  const parts = definitions.flatMap((definition) => definition.results.map((result) => ({ definition, result })));
  const partsOf = (buffer: Buffer): readonly Part[] => parts.filter(({ result }) => result.buffer === buffer);
  /** Not every element is computed in the same way. */
  const isPieced = (buffer: Buffer): boolean => fills.has(buffer) || partsOf(buffer).some(({ definition }, i) => i > 0 || definition.adds);
  const contents = definitions.flatMap((definition): readonly Content[] => {
    // With the last of its parts, because all that they read is there by then.
    const pieced = definition.results.filter((result) => isPieced(result.buffer) && partsOf(result.buffer).at(-1)?.result === result);
    return [
      ...inGroups(definition.results.filter(({ buffer }) => !isPieced(buffer))).map((results) => wholeContent(definition, results)),
      ...pieced.flatMap(({ buffer }) => piecedContents(buffer, partsOf(buffer), fills.get(buffer) ?? 0)),
    ];
  });
  return contents.map((content) => {
    return { kind: 'elements', name: names.take(`${kernel.name}_${content.outputs[0]!.name}`), kernel, ...content };
  });
}

/** Results that one definition gives every element of. */
function wholeContent(definition: ElementDefinition, results: readonly [Result, ...Result[]]): Content {
  return { outputs: results.map(({ buffer }) => buffer), pieces: [pieceOf(definition, results)], otherwise: 0, repeats: undefined };
}

/** A result that several definitions give some elements of; of a recurrence each definition is a stage: the first position, the next ones … */
function piecedContents(buffer: Buffer, parts: readonly Part[], fill: number): readonly Content[] {
  const pieces = (of: readonly Part[]): readonly Piece[] => of.map(({ definition, result }) => pieceOf(definition, [result]));
  if (!parts.some(isStep)) return [{ outputs: [buffer], pieces: pieces(parts), otherwise: fill, repeats: undefined }];
  return [...new Set(parts.map(({ definition }) => definition))].map((stage, number) => ({
    outputs: [buffer],
    pieces: pieces(parts.filter(({ definition }) => definition === stage)),
    otherwise: number === 0 ? 0 : 'previous',
    repeats: stage.step?.extent.constant ?? 1,
    step: stage.step?.variable,
  }));
}

/** Each number of a result by itself. */
function elementsOf(definition: Definition): readonly ElementDefinition[] {
  switch (definition.kind) {
    case 'elements':
      return [definition];
    case 'row sum':
      return [sumOfEqualRows(definition)];
    case 'fill':
      return [];
    case 'product':
    case 'norm':
    case 'distinct':
    case 'positions':
    case 'steps':
    case 'attention':
      throw new Error(`internal error: a ${definition.kind} is not computed element by element`);
  }
}

/** Results with one index, up to four together. */
function inGroups(results: readonly Result[]): readonly (readonly [Result, ...Result[]])[] {
  const groups: [Result, ...Result[]][] = [];
  for (const result of results) {
    const group = groups.find(
      ([first, ...more]) => more.length < MOST_OUTPUTS - 1 && JSON.stringify(first.index) === JSON.stringify(result.index),
    );
    if (group) group.push(result);
    else groups.push([result]);
  }
  return groups;
}

function pieceOf({ axes, where, adds }: ElementDefinition, [first, ...more]: readonly [Result, ...Result[]]): Piece {
  const values = [first, ...more].map(({ value }) => value);
  return { element: elementIndexOf(first.index, axes, first.buffer), where: neededFor(where, values), values, adds: adds === true };
}

/** Whether it reads what its own kernel has stored before. */
function isStep({ definition: { step, where, results }, result: { buffer } }: Part): boolean {
  const read = [...expressionsIn(where), ...results.map(({ value }) => value)].flatMap(loadsIn);
  return step !== undefined || read.some((load) => load.buffer === buffer && !isInPlace(buffer));
}

/** out[r, c] = Σ_n [row[n] = r] · value[n, c], as one matrix product whose left factor is one-hot; undefined for several sums. */
function oneHotProduct(definitions: readonly Definition[]): Pick<OneHotProductUnit, 'product' | 'rowOfTerm'> | undefined {
  const [sum, ...more] = definitions.filter(({ kind }) => kind !== 'fill');
  if (sum?.kind !== 'row sum' || more.length > 0) return undefined;
  const { out, rows, row, columns, width, value } = sum;
  const [n, ...others] = rows;
  if (!n || others.length > 0 || value.kind !== 'load') return undefined;
  const product = {
    rows: { constant: extentOf(out.shape).constant / width, batch: false },
    columns: columns[0]?.extent ?? { constant: 1, batch: false },
    depth: n.extent,
    right: { buffer: value.buffer, column: 1, depth: width, offset: 0 },
    out: { buffer: out, row: width, offset: 0 },
  };
  return { product, rowOfTerm: row.buffer };
}

function sumOfEqualRows({ out, rows, row, columns, width, value }: RowSum): ElementDefinition {
  const r = axis('r', extentOf(out.shape).constant / width);
  const terms = [{ variable: 'r', stride: width }, ...columns.map(({ variable }) => ({ variable, stride: 1 }))];
  return {
    kind: 'elements',
    axes: [r, ...columns],
    where: [define('sum', reduction({ axes: rows, where: [] }, [multiply(call('equal', row, variable('r')), value)]))],
    results: [{ buffer: out, index: { terms, offset: 0 }, value: variable('sum') }],
    adds: true,
  };
}

/** Every buffer that a unit reads, its own among them where it is a step of a recurrence. */
export function readsOfUnit(unit: Unit): ReadonlySet<Buffer> {
  if (unit.kind === 'one-hot product') return new Set([unit.rowOfTerm, unit.product.right.buffer]);
  if (unit.kind === 'product') {
    const { left, right, bias } = unit.product;
    return new Set([left.buffer, right.buffer, ...(bias ? [bias] : [])]);
  }
  const expressions = unit.pieces.flatMap(({ where, values }) => [...expressionsIn(where), ...values]);
  return new Set([...expressions.flatMap(loadsIn).map(({ buffer }) => buffer), ...(unit.otherwise === 'previous' ? unit.outputs : [])]);
}
