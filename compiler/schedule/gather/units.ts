import { extentOf, lengthOf, type Extent } from '../../ops/graph.js';
import { biasOf } from '../epilogue.js';
import type { Buffer, Expression, ForLoop, Index, Kernel, MatrixProduct, Statement } from '../kernel.js';
import type { Names } from '../names.js';
import { pieceOfSum, elementIndexOf } from './element-index.js';
import { loadsIn, expressionsIn, scopeOf, signatureOf, sitesOf, type Site, type Write } from './sites.js';
import { Slicer } from './slice.js';
import type { ElementUnit, Piece, ProductUnit, Unit } from './unit.js';

/** As many results as every device of WebGL 2 can write at a time; more would seldom be used. */
const MOST_OUTPUTS = 4;

/** The results at one point of a nest with one index: they become units of up to four results. */
interface ResultGroup {
  readonly path: readonly ForLoop[];
  readonly index: Index;
  readonly results: { readonly buffer: Buffer; readonly value: Expression; readonly write: Write | undefined }[];
}

/** A kernel's units, in an order in which each finds what it reads. */
export function unitsOf(kernel: Kernel, batch: number, names: Names): readonly Unit[] {
  const [first, ...more] = kernel.body;
  if (first?.kind === 'product' && more.length === 0) {
    const { buffer } = first.out;
    return [{ kind: 'product', name: kernel.name, kernel, outputs: [buffer], extent: extentOf(buffer.shape), product: first }];
  }
  return new KernelUnits(kernel, batch, names).build();
}

class KernelUnits {
  private readonly groups: ResultGroup[] = [];
  private readonly slicer: Slicer;

  constructor(
    private readonly kernel: Kernel,
    private readonly batch: number,
    private readonly names: Names,
  ) {
    this.slicer = new Slicer(kernel.body, (path, value, name) => this.spill(path, value, name), isInPlace);
  }

  build(): readonly Unit[] {
    const sites = sitesOf(this.kernel.body);
    const alone = new Set(sites.map(({ write }) => write.buffer).filter((buffer) => this.standsAlone(buffer, sites)));
    const units: Unit[] = [...alone].flatMap((buffer) =>
      this.unitsOfBuffer(
        buffer,
        sites.filter(({ write }) => write.buffer === buffer),
      ),
    );
    for (const site of sites) if (!alone.has(site.write.buffer) && site.write.buffer.scratch !== true) this.addSite(site);
    // A group may add results to another, which may then need more results itself: repeat until nothing is new.
    for (let known = -1; known !== this.resultCount; ) {
      known = this.resultCount;
      for (const group of this.groups) this.sliced(group, group.results);
    }
    return inOrder([...units, ...this.groups.flatMap((group) => this.unitsOfGroup(group))]);
  }

  /** A buffer of several stores, or of one that adds: not every element is computed in the same way. */
  private standsAlone(buffer: Buffer, sites: readonly Site[]): boolean {
    const own = sites.filter(({ write }) => write.buffer === buffer);
    return (
      own.length > 1 ||
      own[0]!.write.kind === 'addTo' ||
      this.kernel.body.some((statement) => statement.kind === 'fill' && statement.buffer === buffer)
    );
  }

  private addSite({ write, path }: Site): void {
    const group = this.groupAt(path, write.index);
    group.results.push({ buffer: write.buffer, value: write.value, write });
  }

  private groupAt(path: readonly ForLoop[], index: Index): ResultGroup {
    const scope = scopeOf(this.kernel.body, path);
    const found = this.groups.find(
      (group) => scopeOf(this.kernel.body, group.path) === scope && signatureOf(group.index) === signatureOf(index),
    );
    if (found) return found;
    const group: ResultGroup = { path, index, results: [] };
    this.groups.push(group);
    return group;
  }

  /** Stores a value at the end of a path in a buffer of its own, as large as the path's loops, and loads it from there. */
  private spill(path: readonly ForLoop[], value: Expression, name: string): Expression {
    const index = denseIndex(path);
    const group = this.groupAt(path, index);
    const known = group.results.find((result) => JSON.stringify(result.value) === JSON.stringify(value));
    if (known) return { kind: 'load', buffer: known.buffer, index };
    const extent = path.reduce<Extent>(
      (whole, loop) => ({ constant: whole.constant * loop.extent.constant, batch: whole.batch || loop.extent.batch }),
      { constant: 1, batch: false },
    );
    const shape = extent.batch ? (['B', extent.constant] as const) : [extent.constant];
    const slot = { array: 'workspace', offset: 0, length: lengthOf(shape, this.batch) } as const;
    const buffer: Buffer = { name: this.names.take(`${this.kernel.name}_${name}`), slot, shape, type: 'float' };
    group.results.push({ buffer, value, write: undefined });
    return { kind: 'load', buffer, index };
  }

  private get resultCount(): number {
    return this.groups.reduce((sum, { results }) => sum + results.length, 0);
  }

  private sliced({ path }: ResultGroup, results: ResultGroup['results']): ReturnType<Slicer['slice']> {
    return this.slicer.slice(
      path,
      lastWrite(this.kernel.body, path, results),
      results.map(({ value }) => value),
    );
  }

  private unitsOfGroup(group: ResultGroup): readonly ElementUnit[] {
    const { path, index, results } = group;
    const units: ElementUnit[] = [];
    for (let first = 0; first < results.length; first += MOST_OUTPUTS) {
      const chosen = results.slice(first, first + MOST_OUTPUTS);
      const { body, values } = this.sliced(group, chosen);
      const outputs = chosen.map(({ buffer }) => buffer);
      units.push(this.unit(outputs, [{ element: elementIndexOf(index, path, outputs[0]!), body, values, adds: false }], 0, undefined));
    }
    return units;
  }

  /** All stores of one buffer; for a recurrence a unit for each of its stages. */
  private unitsOfBuffer(buffer: Buffer, sites: readonly Site[]): readonly Unit[] {
    const fill = this.kernel.body.find((statement) => statement.kind === 'fill' && statement.buffer === buffer);
    const recurrent = this.kernel.body.filter((statement): statement is ForLoop => statement.kind === 'for' && readsOwn(statement, buffer));
    if (recurrent.length === 0) {
      const unit = this.unit(
        [buffer],
        sites.map((site) => this.piece(site, undefined)),
        fill?.kind === 'fill' ? fill.value : 0,
        undefined,
      );
      return [oneHotProduct(unit) ?? unit];
    }
    // Each statement of the kernel is a stage: the first position, a loop over those that follow, perhaps the last.
    return this.kernel.body.flatMap((stage, number) => {
      if (stage.kind !== 'for') return [];
      const step = stage.recurrence && stage.variable;
      const pieces = sites.filter(({ path }) => path[0] === stage).map((site) => this.piece(site, step));
      return [{ ...this.unit([buffer], pieces, number === 0 ? 0 : 'previous', step === undefined ? 1 : stage.extent.constant), step }];
    });
  }

  private piece({ write, path }: Site, step: string | undefined): Piece {
    const loops = step === undefined ? path : path.slice(1);
    const inIndex = (name: string): boolean => write.index.terms.some(({ variable }) => variable === name);
    const { body, values } = this.slicer.slice(path, write, [write.value]);
    if (write.kind === 'addTo' && !loops.every(({ variable }) => inIndex(variable))) return pieceOfSum(write, path, this.kernel.body);
    return { element: elementIndexOf(write.index, loops, write.buffer), body, values, adds: write.kind === 'addTo' };
  }

  private unit(
    outputs: readonly Buffer[],
    pieces: readonly Piece[],
    otherwise: ElementUnit['otherwise'],
    repeats: number | undefined,
  ): ElementUnit {
    return {
      kind: 'elements',
      name: this.names.take(`${this.kernel.name}_${outputs[0]!.name}`),
      kernel: this.kernel,
      outputs,
      extent: extentOf(outputs[0]!.shape),
      pieces,
      otherwise,
      repeats,
    };
  }
}

/** The gradient of an embedding, Σ over all n with row[n] = r of value[n, c], as a product: undefined for sums of another form. */
function oneHotProduct({ name, kernel, outputs, extent, pieces, otherwise }: ElementUnit): ProductUnit | undefined {
  const [piece, ...more] = pieces;
  if (!piece?.matching || more.length > 0 || otherwise !== 0 || !piece.element.whole) return undefined;
  const { loop, row, value } = piece.matching;
  const [r, c] = piece.element.variables;
  const strideOf = ({ terms, offset }: Index, ...names: readonly string[]): readonly number[] | undefined => {
    const strides = names.map((variable) => terms.find((term) => term.variable === variable)?.stride ?? 0);
    return offset === 0 && terms.length === names.length && strides.every((stride) => stride > 0) ? strides : undefined;
  };
  if (!r || !c || piece.element.variables.length > 2 || value.kind !== 'load' || strideOf(row.index, loop.variable)?.[0] !== 1)
    return undefined;
  const [depth, column] = strideOf(value.index, loop.variable, c.name) ?? [];
  if (depth === undefined || column !== 1) return undefined;
  const product: MatrixProduct = {
    kind: 'product',
    rows: r.extent,
    columns: c.extent,
    depth: loop.extent,
    left: { buffer: row.buffer, row: 0, depth: 1 },
    right: { buffer: value.buffer, column, depth, offset: 0 },
    out: { buffer: outputs[0]!, row: r.stride, offset: 0 },
    epilogue: undefined,
  };
  return { kind: 'product', name, kernel, outputs, extent, product, oneHot: true };
}

/** Statistics, states, and what an update changes: the old value is read where the new one is written. */
export function isInPlace({ slot: { array } }: Buffer): boolean {
  return array === 'statistics' || array === 'states' || array === 'parameters' || array === 'optimizer';
}

function readsOwn(statement: Statement, buffer: Buffer): boolean {
  return expressionsIn([statement]).some((expression) => loadsIn(expression).some((load) => load.buffer === buffer)) && !isInPlace(buffer);
}

function denseIndex(path: readonly ForLoop[]): Index {
  let stride = 1;
  const terms = [...path].reverse().map(({ variable, extent }) => {
    const term = { variable, stride };
    stride *= extent.constant;
    return term;
  });
  return { terms: terms.reverse(), offset: 0 };
}

/** The last of the stores in their scope; undefined where spilled values need all of it. */
function lastWrite(body: readonly Statement[], path: readonly ForLoop[], results: ResultGroup['results']): Statement | undefined {
  if (results.some(({ write }) => write === undefined)) return undefined;
  const scope = scopeOf(body, path);
  return [...scope].reverse().find((statement) => results.some(({ write }) => write === statement));
}

/** Sorted so that each unit comes after those that write what it reads. */
function inOrder(units: readonly Unit[]): readonly Unit[] {
  const rest = [...units];
  const sorted: Unit[] = [];
  while (rest.length > 0) {
    const ready = rest.findIndex((unit, index) => {
      const reads = readsOfUnit(unit);
      return rest.every(
        (other, i) =>
          other === unit ||
          other.outputs.every((buffer) => isInPlace(buffer) || !reads.has(buffer) || (other.outputs[0] === unit.outputs[0] && i > index)),
      );
    });
    if (ready < 0) throw new Error(`internal error: the units of ${units[0]!.kernel.name} need one another`);
    sorted.push(...rest.splice(ready, 1));
  }
  return sorted;
}

/** Every buffer that a unit reads, its own among them where it is a step of a recurrence. */
export function readsOfUnit(unit: Unit): ReadonlySet<Buffer> {
  if (unit.kind === 'product') {
    const { left, right } = unit.product;
    const bias = biasOf(unit.product);
    return new Set([left.buffer, right.buffer, ...(bias ? [bias] : [])]);
  }
  const expressions = unit.pieces.flatMap(({ body, values, matching }) => [
    ...expressionsIn(body),
    ...values,
    ...(matching ? [matching.row, matching.value] : []),
  ]);
  return new Set([...expressions.flatMap(loadsIn).map(({ buffer }) => buffer), ...(unit.otherwise === 'previous' ? unit.outputs : [])]);
}
