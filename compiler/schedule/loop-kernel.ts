import { extentOf, type Node, type NodeOf } from '../ops/graph.js';
import { isExpression, kindOf, storageOf } from '../ops/storage.js';
import type { Mapping } from '../ops/mapping.js';
import type { LoopGroup, NestPhase, Role } from './fused-graph.js';
import { scratchShape } from './arrange.js';
import type { Buffers, Expression, Statement } from './kernel.js';
import { indexOf, loopsOver, nest, type AxisLoop } from './loops.js';
import { Names } from './names.js';
import { here, inputsOf, keyOf, operandsOf, readingsOf, type NestReadings, type Reading } from './readings.js';
import { elementOf } from './scalar.js';

/** Statements at one depth of the nest, and the values that are at hand there. */
interface Scope {
  readonly depth: 'top' | 'outer' | 'inner';
  readonly statements: Statement[];
  readonly values: Map<string, Expression>;
}

/** An expression with more calls than this is given a name, so that a line can be read. */
const LONGEST_EXPRESSION = 7;

/** Nests as statements, one after the other: of each, outer loops around phases of inner loops, reductions in between. */
export function loopStatements(groups: readonly LoopGroup[], buffers: Buffers): readonly Statement[] {
  const kernels = groups.map((group) => new LoopKernel(group, buffers));
  const names = new Names(new Set(kernels.flatMap(({ takenNames }) => takenNames)));
  return [...zeros(groups, buffers), ...kernels.flatMap((kernel) => kernel.build(names))];
}

/** A join is filled with zeros first where its parts do not cover it. */
function zeros(groups: readonly LoopGroup[], buffers: Buffers): readonly Statement[] {
  const joins = new Set(groups.flatMap(({ placed }) => [...placed.values()].map(({ join }) => join)));
  return [...joins].flatMap((join: NodeOf<'join'>) => {
    const covered = join.inputs.reduce((sum, { shape }) => sum + extentOf(shape).constant, 0);
    const buffer = buffers.get(join as Node);
    return buffer && covered < extentOf(join.shape).constant ? [{ kind: 'fill', buffer, value: 0 } as const] : [];
  });
}

class LoopKernel {
  private readonly outerLoops: readonly AxisLoop[];
  private readonly innerLoops: readonly AxisLoop[];
  private readonly readings: NestReadings;
  private names = new Names();
  private readonly top: Scope = { depth: 'top', statements: [], values: new Map() };
  private outer: Scope;
  private inner: Scope | undefined;
  private uses: ReadonlyMap<string, number> = new Map();
  private phase = 0;

  constructor(
    private readonly group: LoopGroup,
    private readonly buffers: Buffers,
  ) {
    this.readings = readingsOf(group, buffers);
    const tensors = this.readings.accesses;
    const axes = group.space.map((_, axis) => axis);
    const summed = group.inner.length > 0;
    this.outerLoops = summed
      ? loopsOver(
          axes.filter((axis) => !group.inner.includes(axis)),
          group.space,
          tensors,
        )
      : [];
    this.innerLoops = loopsOver(summed ? group.inner : axes, group.space, tensors);
    this.outer = this.outerLoops.length ? { depth: 'outer', statements: [], values: new Map() } : this.top;
  }

  /** What no variable may be called. */
  get takenNames(): readonly string[] {
    return [...this.loops().map(({ variable }) => variable), ...this.readings.bufferNames];
  }

  build(names: Names): readonly Statement[] {
    this.names = names;
    const totals = this.group.members.filter((member) => this.roleOf(member) === 'total');
    for (const total of totals) {
      const name = this.names.take(total.part);
      this.top.statements.push({ kind: 'accumulator', name, operation: total.op as 'sum' | 'max' });
      this.top.values.set(keyOf(here(total)), { kind: 'variable', name });
    }
    this.group.phases.forEach((phase, number) => {
      this.phase = number;
      this.buildPhase(phase);
    });
    const statements =
      this.outer === this.top ? this.top.statements : [...this.top.statements, ...nest(this.outerLoops, this.outer.statements)];
    for (const total of totals) this.store(total, this.top.values.get(keyOf(here(total)))!, statements);
    return statements;
  }

  private buildPhase({ outside: outer, inside: inner }: NestPhase): void {
    this.inner = undefined;
    this.uses = this.countUses(outer);
    for (const member of outer) {
      if (this.roleOf(member) === 'total') {
        const name = (this.top.values.get(keyOf(here(member))) as { name: string }).name;
        this.outer.statements.push({
          kind: 'accumulate',
          name,
          operation: member.op as 'sum' | 'max',
          value: this.valueOf(inputsOf(member)[0]!),
        });
      } else {
        const value = this.compute(here(member));
        this.store(
          member,
          this.readings.readInside.has(member) ? this.keepIn(this.outer, here(member), value) : value,
          this.outer.statements,
        );
      }
    }
    if (inner.length === 0) return;

    this.inner = { depth: 'inner', statements: [], values: new Map() };
    this.uses = this.countUses(inner);
    const sums: { member: Node; name: string }[] = [];
    for (const member of inner) {
      if (this.roleOf(member) === 'inner sum') {
        const name = this.names.take(member.part);
        this.outer.statements.push({ kind: 'accumulator', name, operation: member.op as 'sum' | 'max' });
        this.inner.statements.push({
          kind: 'accumulate',
          name,
          operation: member.op as 'sum' | 'max',
          value: this.valueOf(inputsOf(member)[0]!),
        });
        sums.push({ member, name });
      } else {
        this.buildFull(member, this.inner);
      }
    }
    this.outer.statements.push(...nest(this.innerLoops, this.inner.statements));
    this.inner = undefined;
    for (const { member, name } of sums) {
      this.outer.values.set(keyOf(here(member)), { kind: 'variable', name });
      this.store(member, { kind: 'variable', name }, this.outer.statements);
    }
  }

  /** A full value: stored in memory, stored in scratch for a later phase, or only named for those that read it in this phase. */
  private buildFull(member: Node, scope: Scope): void {
    const buffer = this.buffers.get(member);
    const scratch = this.buffers.scratch(member);
    if (!buffer && !scratch) return; // Computed by those who read it.
    const key = keyOf(here(member));
    let value = scope.values.get(key) ?? this.compute(here(member));
    if ((this.uses.get(key) ?? 0) > 1) value = this.keepIn(scope, here(member), value);
    if (buffer) this.store(member, value, scope.statements);
    if (scratch)
      scope.statements.push({ kind: 'store', buffer: scratch, index: indexOf(scratchShape(member, this.group), this.innerLoops), value });
  }

  private store(member: Node, value: Expression, statements: Statement[]): void {
    const buffer = this.buffers.get(member);
    const place = this.group.placed.get(member);
    const index = place ? indexOf(place.join.shape, this.loops(), place.at) : indexOf(member.shape, this.loops());
    if (buffer) statements.push({ kind: 'store', buffer, index, value });
  }

  /** The element of a value that belongs to the place that the loops have come to, in the scope that is being written. */
  private valueOf(input: Reading, named = false): Expression {
    const key = keyOf(input);
    for (const scope of [this.inner, this.outer, this.top]) {
      const known = scope?.values.get(key);
      if (known) return known;
    }
    const home = this.homeOf(input);
    const outside = this.inner !== undefined && home !== this.inner;
    const value = outside ? this.computeOutside(input) : this.compute(input);
    if (value.kind === 'number' || value.kind === 'count' || value.kind === 'variable') return value;
    const often = (this.uses.get(key) ?? 0) > 1;
    return often || outside || (named && callsIn(value) > 1) || callsIn(value) > LONGEST_EXPRESSION
      ? this.keepIn(home, input, value)
      : value;
  }

  /** Computes in front of the inner loop what does not vary in it. */
  private computeOutside(input: Reading): Expression {
    const inner = this.inner;
    this.inner = undefined;
    const value = this.compute(input);
    this.inner = inner;
    return value;
  }

  private compute({ node, at }: Reading): Expression {
    const storage = storageOf(node);
    if (storage.op === 'constant') return { kind: 'number', value: storage.attributes.value };
    if (storage.op === 'count') {
      const { factor, ...distinct } = storage.attributes;
      return { kind: 'count', extent: { constant: factor, batch: true, ...distinct } };
    }
    const inside = this.group.places.has(storage);
    const now = this.isNow(storage);
    if (!now) {
      const scratch = inside ? this.buffers.scratch(storage) : undefined;
      if (scratch && !this.buffers.get(storage))
        return { kind: 'load', buffer: scratch, index: indexOf(scratchShape(storage, this.group), this.innerLoops) };
      const buffer = this.buffers.get(storage);
      if (buffer && (!inside || this.roleOf(storage) === 'full'))
        return { kind: 'load', buffer, index: indexOf(node.shape, this.loops(), at) };
    }
    if (!isExpression(storage)) throw new Error(`internal error: ${storage.name} is read before it is there`);
    const operands = operandsOf(storage, at).map((operand) => this.valueOf(operand, isSentBack(operand.node, storage)));
    if (storage.op === 'slice') return operands[0]!;
    return elementOf(storage, operands, {
      index: () => indexOf(storage.shape, this.loops(), at),
      position: (axis) => this.positionOn(axis, at),
    });
  }

  /** Where on an axis the element stands, as a number. */
  private positionOn(axis: number, at: Mapping): Expression {
    const loop = this.loops().find(({ axes }) => axes.includes(axis));
    const start: Expression = { kind: 'number', value: at.start[axis] ?? 0 };
    if (!loop || at.scale[axis] === 0) return start;
    const place: Expression = { kind: 'variable', name: loop.variable };
    return start.value === 0 ? place : { kind: 'call', function: 'add', arguments: [place, start] };
  }

  private keepIn(scope: Scope, reading: Reading, value: Expression): Expression {
    if (value.kind === 'variable') return value;
    const storage = storageOf(reading.node);
    const name = this.names.take(kindOf(storage) === 'structured' ? shortName(storage) : storage.part);
    scope.statements.push({ kind: 'let', name, value });
    const variable: Expression = { kind: 'variable', name };
    scope.values.set(keyOf(reading), variable);
    return variable;
  }

  /** The outermost scope in which a value does not vary. */
  private homeOf({ node, at }: Reading): Scope {
    if (!this.inner) return this.outer;
    if (this.innerLoops.length === 0) return this.inner;
    const varies = (loops: readonly AxisLoop[]): boolean =>
      loops.some(({ axes }) => axes.some((axis) => node.shape[axis] !== 1 && at.scale[axis] !== 0));
    if (node.shape.length !== this.group.space.length || varies(this.innerLoops)) return this.inner;
    return this.outer;
  }

  /** How often each value is read in this phase; a value that is read twice gets a name. */
  private countUses(roots: readonly Node[]): ReadonlyMap<string, number> {
    const uses = new Map<string, number>();
    const named = new Set(roots.filter((root) => this.roleOf(root) !== 'full'));
    const visit = (input: Reading): void => {
      const key = keyOf(input);
      const before = uses.get(key) ?? 0;
      uses.set(key, before + 1);
      if (before > 0 || named.has(input.node) || this.outer.values.has(key) || this.top.values.has(key)) return;
      const storage = storageOf(input.node);
      const inside = this.group.places.has(storage);
      const later = inside && !this.isNow(storage) && (this.buffers.get(storage) ?? this.buffers.scratch(storage));
      const elsewhere = !inside && this.buffers.get(storage);
      if (!later && !elsewhere && isExpression(storage)) operandsOf(storage, input.at).forEach(visit);
    };
    for (const root of roots) {
      if (this.roleOf(root) !== 'full') inputsOf(root).forEach(visit);
      else if (this.buffers.get(root) ?? this.buffers.scratch(root)) visit(here(root));
    }
    return uses;
  }

  private roleOf(member: Node): Role {
    return this.group.places.get(member)?.role ?? 'none';
  }

  /** Whether it is a member that this phase computes. */
  private isNow(node: Node): boolean {
    return this.group.places.get(node)?.phase === this.phase;
  }

  private loops(): readonly AxisLoop[] {
    return [...this.outerLoops, ...this.innerLoops];
  }
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
