import { extentOf, type Node, type NodeOf } from '../ops/graph.js';
import type { Mapping } from '../ops/mapping.js';
import { isExpression, kindOf, storageOf } from '../ops/storage.js';
import { indexOf, loopsOver, type AxisLoop } from './axes.js';
import type { Reduction, Result } from './definition.js';
import { add, number, variable } from './definitions/terms.js';
import type { LoopGroup, Role } from './fused-graph.js';
import type { Buffers, Expression, Fill, Statement } from './kernel.js';
import type { Names } from './names.js';
import { here, inputsOf, keyOf, operandsOf, readingsOf, type NestReadings, type Reading } from './readings.js';
import { elementOf } from './scalar.js';

/** A loop nest with its axes: the outer ones around those that its reductions go over. */
export interface Nest {
  readonly group: LoopGroup;
  readonly buffers: Buffers;
  readonly outerLoops: readonly AxisLoop[];
  readonly innerLoops: readonly AxisLoop[];
  readonly readings: NestReadings;
}

export function nestOf(group: LoopGroup, buffers: Buffers): Nest {
  const readings = readingsOf(group, buffers);
  const { inner, space } = group;
  const axes = space.map((_, axis) => axis);
  const summed = inner.length > 0;
  const outer = summed ? axes.filter((axis) => !inner.includes(axis)) : [];
  return {
    group,
    buffers,
    outerLoops: loopsOver(outer, space, readings.accesses),
    innerLoops: loopsOver(summed ? inner : axes, space, readings.accesses),
    readings,
  };
}

/** What no variable of a nest may be called. */
export function takenNames({ outerLoops, innerLoops, readings }: Nest): readonly string[] {
  return [...outerLoops, ...innerLoops].map(({ variable }) => variable).concat([...readings.bufferNames]);
}

/** A join is filled with zeros first where its parts do not cover it. */
export function fillsOf(groups: readonly LoopGroup[], buffers: Buffers): readonly Fill[] {
  const joins = new Set(groups.flatMap(({ placed }) => [...placed.values()].map(({ join }) => join)));
  return [...joins].flatMap((join: NodeOf<'join'>) => {
    const covered = join.inputs.reduce((sum, { shape }) => sum + extentOf(shape).constant, 0);
    const buffer = buffers.get(join as Node);
    return buffer && covered < extentOf(join.shape).constant ? [{ kind: 'fill', buffer, value: 0 } as const] : [];
  });
}

type Let = Extract<Statement, { kind: 'let' }>;

/** One depth of a nest: the values that get a name there, and those that are at hand. */
export interface Scope {
  readonly outside?: Scope;
  /** Within the inner loops. */
  readonly isInner?: true;
  readonly names: Names;
  readonly lets: { push(named: Let): unknown };
  readonly values: Map<string, Expression>;
}

export type Stored = (member: Node, reading: Reading) => Expression | undefined;

/** An element as an expression of others: how many of those that are read with it use it, and what it is made of. */
export interface Value extends Reading {
  readonly key: string;
  uses: number;
  /** A number, or where it was stored before. */
  readonly source: Expression | undefined;
  readonly operands: readonly Value[];
}

/** An expression with more calls than this is given a name, so that a line can be read. */
const LONGEST_EXPRESSION = 7;

/** The values of a nest as expressions, with names in the scopes where they are computed. */
export class NestValues {
  readonly loops: readonly AxisLoop[];

  constructor(protected readonly nest: Nest) {
    this.loops = [...nest.outerLoops, ...nest.innerLoops];
  }

  /**
   * Reads values that are computed together in a scope. `stored`: where a member of the nest is that is not computed with them; `members`:
   * those that are computed there before they are read.
   */
  protected reader(scope: Scope, stored: Stored, members: readonly Node[] = []): (reading: Reading) => Value {
    const values = new Map<string, Value>();
    const own = new Set(members.map((member) => keyOf(here(member))));
    const read = (reading: Reading): Value => {
      const key = keyOf(reading);
      const known = values.get(key);
      if (known) {
        known.uses++;
        return known;
      }
      const isKnown = own.has(key) || lookUp(scope, key) !== undefined;
      const storage = storageOf(reading.node);
      const source = isKnown ? undefined : this.sourceOf(storage, reading, stored);
      const operands: Value[] = [];
      const value = { ...reading, key, uses: 1, source, operands };
      values.set(key, value);
      if (!isKnown && !source && isExpression(storage)) operands.push(...operandsOf(storage, reading.at).map(read));
      return value;
    };
    return read;
  }

  /** A member that is computed where its readers find it: a reduction, or what the outer loops compute. */
  protected memberOf(member: Node, read: (reading: Reading) => Value): Value {
    const reading = here(member);
    return { ...reading, key: keyOf(reading), uses: 0, source: undefined, operands: inputsOf(member).map(read) };
  }

  /** A value in a scope: what is used more than once, does not vary there or is long gets a name. */
  protected valueOf(value: Value, scope: Scope, named = false): Expression {
    const known = lookUp(scope, value.key);
    if (known) return known;
    const home = this.homeOf(value, scope);
    const expression = this.compute(value, home);
    if (expression.kind === 'number' || expression.kind === 'count' || expression.kind === 'variable') return expression;
    const long = callsIn(expression);
    return value.uses > 1 || home !== scope || (named && long > 1) || long > LONGEST_EXPRESSION
      ? this.keepIn(home, value, expression)
      : expression;
  }

  /** A member of the outer loops; it has a name where others of the nest read it. */
  protected outerValue(value: Value, scope: Scope): Expression {
    const expression = this.compute(value, scope);
    return this.nest.readings.readInside.has(value.node) ? this.keepIn(scope, value, expression) : expression;
  }

  /** As valueOf for a value that is kept, which has been read once for that. */
  protected nameIfShared(value: Value, scope: Scope): Expression {
    const expression = scope.values.get(value.key) ?? this.compute(value, scope);
    return value.uses > 1 ? this.keepIn(scope, value, expression) : expression;
  }

  protected compute({ node, at, source, operands }: Value, scope: Scope): Expression {
    if (source) return source;
    const storage = storageOf(node);
    if (!isExpression(storage) || operands.length < storage.inputs.length)
      throw new Error(`internal error: ${storage.name} is read before it is there`);
    const inputs = operands.map((operand) => this.valueOf(operand, scope, isSentBack(operand.node, storage)));
    if (storage.op === 'slice') return inputs[0]!;
    return elementOf(storage, inputs, {
      index: () => indexOf(storage.shape, this.loops, at),
      position: (axis) => this.positionOn(axis, at),
    });
  }

  protected keepIn(scope: Scope, { node, at }: Reading, value: Expression): Expression {
    if (value.kind === 'variable') return value;
    const storage = storageOf(node);
    const name = scope.names.take(kindOf(storage) === 'structured' ? shortName(storage) : storage.part);
    scope.lets.push({ kind: 'let', name, value });
    scope.values.set(keyOf({ node, at }), variable(name));
    return variable(name);
  }

  /** Where a member goes that is kept. */
  protected placeOf(member: Node): Omit<Result, 'value'> | undefined {
    const buffer = this.nest.buffers.get(member);
    const place = this.nest.group.placed.get(member);
    return buffer && { buffer, index: place ? indexOf(place.join.shape, this.loops, place.at) : indexOf(member.shape, this.loops) };
  }

  protected roleOf(member: Node): Role {
    return this.nest.group.places.get(member)?.role ?? 'none';
  }

  private sourceOf(storage: Node, reading: Reading, stored: Stored): Expression | undefined {
    if (storage.op === 'constant') return number(storage.attributes.value);
    if (storage.op === 'count') {
      const { factor, ...distinct } = storage.attributes;
      return { kind: 'count', extent: { constant: factor, batch: true, ...distinct } };
    }
    if (this.nest.group.places.has(storage)) return stored(storage, reading);
    const buffer = this.nest.buffers.get(storage);
    return buffer && { kind: 'load', buffer, index: indexOf(reading.node.shape, this.loops, reading.at) };
  }

  /** Where on an axis the element stands, as a number. */
  private positionOn(axis: number, at: Mapping): Expression {
    const loop = this.loops.find(({ axes }) => axes.includes(axis));
    const start = at.start[axis] ?? 0;
    if (!loop || at.scale[axis] === 0) return number(start);
    return start === 0 ? variable(loop.variable) : add(variable(loop.variable), number(start));
  }

  /** The outermost scope in which a value does not vary. */
  private homeOf({ node, at }: Reading, scope: Scope): Scope {
    const { group, innerLoops } = this.nest;
    if (!scope.isInner || !scope.outside || innerLoops.length === 0 || node.shape.length !== group.space.length) return scope;
    const varies = innerLoops.some(({ axes }) => axes.some((axis) => node.shape[axis] !== 1 && at.scale[axis] !== 0));
    return varies ? scope : scope.outside;
  }
}

export function operationOf(op: Node['op']): Reduction['operation'] {
  return op === 'max' ? 'max' : 'sum';
}

/** A value that stands in memory. */
export function storedValue(reading: Reading, source: Expression): Value {
  return { ...reading, key: keyOf(reading), uses: 1, source, operands: [] };
}

function lookUp(scope: Scope | undefined, key: string): Expression | undefined {
  return scope && (scope.values.get(key) ?? lookUp(scope.outside, key));
}

/** The gradient that one layer sends back to the one before it has a name there. */
function isSentBack(value: Node, reader: Node): boolean {
  return reader.stage === 'backward' && value.stage === 'backward' && value.origin?.path !== reader.origin?.path;
}

/** `x` for an activation that is read, `dx` for a gradient. */
function shortName(node: Node): string {
  return node.stage === 'backward' ? 'dy' : 'x';
}

function callsIn(expression: Expression): number {
  if (expression.kind !== 'call') return 0;
  return 1 + expression.arguments.reduce((sum, argument) => sum + callsIn(argument), 0);
}
