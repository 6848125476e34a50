import { sameShape, type Node, type TensorShape } from '../ops/graph.js';
import { kindOf, storageOf } from '../ops/storage.js';
import type { LoopGroup } from './fused-graph.js';
import { roleIn, spaceOf } from './loop-groups.js';
import { Phases } from './phases.js';
import type { Buffer, Expression, Statement } from './kernel.js';
import { indexOf, loopsOver, nest, type Loop } from './loops.js';
import { Names } from './names.js';
import { elementOf } from './scalar.js';

/** Where kernels find the tensors that have a place in memory. */
export interface Buffers {
  get(node: Node): Buffer | undefined;
  /** Room for one outer step's worth of a value. */
  aside(node: Node): Buffer | undefined;
}

/** Statements at one depth of the nest, and the values that are at hand there. */
interface Scope {
  readonly depth: 'top' | 'outer' | 'inner';
  readonly statements: Statement[];
  readonly values: Map<Node, Expression>;
}

/** An expression with more calls than this is given a name, so that a line can be read. */
const LONGEST_EXPRESSION = 7;

/** A loop group as statements: outer loops around phases of inner loops, reductions in between. */
export function loopStatements(group: LoopGroup, buffers: Buffers): readonly Statement[] {
  return new LoopKernel(group, buffers).build();
}

class LoopKernel {
  private readonly phases: Phases;
  private readonly members: ReadonlySet<Node>;
  private readonly outerLoops: readonly Loop[];
  private readonly innerLoops: readonly Loop[];
  private readonly names: Names;
  private readonly top: Scope = { depth: 'top', statements: [], values: new Map() };
  private outer: Scope;
  private inner: Scope | undefined;
  private uses: ReadonlyMap<Node, number> = new Map();
  private phase = 0;
  private readers: ReadonlySet<Node> | undefined;

  constructor(
    private readonly group: LoopGroup,
    private readonly buffers: Buffers,
  ) {
    this.phases = new Phases(group);
    this.members = new Set(group.members);
    const tensors = this.tensorShapes();
    const axes = group.space.map((_, axis) => axis);
    const summed = group.inner.length > 0;
    this.outerLoops = summed ? loopsOver(axes.filter((axis) => !group.inner.includes(axis)), group.space, tensors) : [];
    this.innerLoops = loopsOver(summed ? group.inner : axes, group.space, tensors);
    const loopVariables = [...this.outerLoops, ...this.innerLoops].map(({ variable }) => variable);
    this.names = new Names([...loopVariables, ...this.bufferNames()]);
    this.outer = this.outerLoops.length ? { depth: 'outer', statements: [], values: new Map() } : this.top;
  }

  build(): readonly Statement[] {
    const totals = this.group.members.filter((member) => this.roleOf(member) === 'total');
    for (const total of totals) {
      const name = this.names.take(total.part);
      this.top.statements.push({ kind: 'accumulator', name, operation: total.op as 'sum' | 'max' });
      this.top.values.set(total, { kind: 'variable', name });
    }
    for (this.phase = 0; this.phase < this.phases.count; this.phase++) this.buildPhase();
    const statements = this.outer === this.top ? this.top.statements : [...this.top.statements, ...nest(this.outerLoops, this.outer.statements)];
    for (const total of totals) this.store(total, this.top.values.get(total)!, statements);
    return statements;
  }

  private buildPhase(): void {
    const members = this.group.members.filter((member) => this.phases.phaseOf(member) === this.phase);
    const outer = members.filter((member) => this.roleOf(member) === 'outer' || this.roleOf(member) === 'total');
    const inner = members.filter((member) => this.roleOf(member) === 'full' || this.roleOf(member) === 'inner sum');

    this.inner = undefined;
    this.uses = this.countUses(outer);
    for (const member of outer) {
      if (this.roleOf(member) === 'total') {
        const name = (this.top.values.get(member) as { name: string }).name;
        this.outer.statements.push({ kind: 'accumulate', name, operation: member.op as 'sum' | 'max', value: this.valueOf(member.inputs[0]!) });
      } else {
        const value = this.compute(member);
        this.store(member, this.readInside().has(member) ? this.keepIn(this.outer, member, value) : value, this.outer.statements);
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
        this.inner.statements.push({ kind: 'accumulate', name, operation: member.op as 'sum' | 'max', value: this.valueOf(member.inputs[0]!) });
        sums.push({ member, name });
      } else {
        this.buildFull(member, this.inner);
      }
    }
    this.outer.statements.push(...nest(this.innerLoops, this.inner.statements));
    this.inner = undefined;
    for (const { member, name } of sums) {
      this.outer.values.set(member, { kind: 'variable', name });
      this.store(member, { kind: 'variable', name }, this.outer.statements);
    }
  }

  /** A full value: kept in memory, set aside for a later phase, or just named for those that read it in this phase. */
  private buildFull(member: Node, scope: Scope): void {
    const buffer = this.buffers.get(member);
    const aside = this.buffers.aside(member);
    if (!buffer && !aside) return; // Computed by those who read it.
    let value = scope.values.get(member) ?? this.compute(member);
    if ((this.uses.get(member) ?? 0) > 1) value = this.keepIn(scope, member, value);
    if (buffer) this.store(member, value, scope.statements);
    if (aside) scope.statements.push({ kind: 'store', buffer: aside, index: indexOf(this.asideShape(member), this.innerLoops), value });
  }

  private store(member: Node, value: Expression, statements: Statement[]): void {
    const buffer = this.buffers.get(member);
    if (buffer) statements.push({ kind: 'store', buffer, index: indexOf(member.shape, this.loops()), value });
  }

  /** The element of a value at the place that the loops have come to, in the scope that is being written. */
  private valueOf(input: Node, named = false): Expression {
    for (const scope of [this.inner, this.outer, this.top]) {
      const known = scope?.values.get(input);
      if (known) return known;
    }
    const home = this.homeOf(input);
    const outside = this.inner !== undefined && home !== this.inner;
    const value = outside ? this.computeOutside(input) : this.compute(input);
    if (value.kind === 'number' || value.kind === 'count' || value.kind === 'variable') return value;
    const often = (this.uses.get(input) ?? 0) > 1;
    return often || outside || (named && callsIn(value) > 1) || callsIn(value) > LONGEST_EXPRESSION ? this.keepIn(home, input, value) : value;
  }

  /** Computes in front of the inner loop what does not vary in it. */
  private computeOutside(input: Node): Expression {
    const inner = this.inner;
    this.inner = undefined;
    const value = this.compute(input);
    this.inner = inner;
    return value;
  }

  private compute(input: Node): Expression {
    const storage = storageOf(input);
    if (storage.op === 'constant') return { kind: 'number', value: storage.attributes.value };
    if (storage.op === 'count') {
      const { factor, ...distinct } = storage.attributes;
      return { kind: 'count', extent: { constant: factor, batch: true, ...distinct } };
    }
    const inside = this.members.has(storage);
    const now = inside && this.phases.phaseOf(storage) === this.phase;
    if (!now) {
      const aside = inside ? this.buffers.aside(storage) : undefined;
      if (aside && !this.buffers.get(storage)) return { kind: 'load', buffer: aside, index: indexOf(this.asideShape(storage), this.innerLoops) };
      const buffer = this.buffers.get(storage);
      if (buffer && (!inside || this.roleOf(storage) === 'full')) return { kind: 'load', buffer, index: indexOf(input.shape, this.loops()) };
    }
    if (kindOf(storage) !== 'elementwise') throw new Error(`internal error: ${storage.name} is read before it is there`);
    const arguments_ = storage.inputs.map((argument) => this.valueOf(argument, isSentBack(argument, storage)));
    return elementOf(storage, arguments_, {
      index: () => indexOf(storage.shape, this.loops()),
      position: (axis) => {
        const loop = this.loops().find(({ axes }) => axes.includes(axis));
        return loop ? { kind: 'variable', name: loop.variable } : { kind: 'number', value: 0 };
      },
    });
  }

  private keepIn(scope: Scope, node: Node, value: Expression): Expression {
    if (value.kind === 'variable') return value;
    const storage = storageOf(node);
    const name = this.names.take(kindOf(storage) === 'structured' ? shortName(storage) : storage.part);
    scope.statements.push({ kind: 'let', name, value });
    const variable: Expression = { kind: 'variable', name };
    scope.values.set(node, variable);
    return variable;
  }

  /** The outermost scope in which a value does not vary. */
  private homeOf(input: Node): Scope {
    if (!this.inner) return this.outer;
    if (this.innerLoops.length === 0) return this.inner;
    const varies = (loops: readonly Loop[]): boolean => loops.some(({ axes }) => axes.some((axis) => input.shape[axis] !== 1));
    if (input.shape.length !== this.group.space.length || varies(this.innerLoops)) return this.inner;
    return this.outer;
  }

  /** How often each value is read in this phase; a value that is read twice gets a name. */
  private countUses(roots: readonly Node[]): ReadonlyMap<Node, number> {
    const uses = new Map<Node, number>();
    const named = new Set(roots.filter((root) => this.roleOf(root) !== 'full'));
    const visit = (input: Node): void => {
      const before = uses.get(input) ?? 0;
      uses.set(input, before + 1);
      if (before > 0 || named.has(input) || this.outer.values.has(input) || this.top.values.has(input)) return;
      const storage = storageOf(input);
      const later = this.members.has(storage) && this.phases.phaseOf(storage) !== this.phase && (this.buffers.get(storage) ?? this.buffers.aside(storage));
      const elsewhere = !this.members.has(storage) && this.buffers.get(storage);
      if (!later && !elsewhere && kindOf(storage) === 'elementwise') storage.inputs.forEach(visit);
    };
    for (const root of roots) {
      if (this.roleOf(root) === 'full' && (this.buffers.get(root) ?? this.buffers.aside(root))) visit(root);
      else if (this.roleOf(root) !== 'full') root.inputs.forEach(visit);
    }
    return uses;
  }

  /** Members that other members read. */
  private readInside(): ReadonlySet<Node> {
    if (this.readers) return this.readers;
    const found = new Set<Node>();
    const visit = visitOnce((input, deeper) => {
      const storage = storageOf(input);
      if (this.members.has(storage)) found.add(storage);
      else if (kindOf(storage) === 'elementwise' && !this.buffers.get(storage)) storage.inputs.forEach(deeper);
    });
    for (const member of this.group.members) member.inputs.forEach(visit);
    return (this.readers = found);
  }

  private roleOf(member: Node): string {
    return roleIn(member, this.group.space, this.group.inner);
  }

  private loops(): readonly Loop[] {
    return [...this.outerLoops, ...this.innerLoops];
  }

  private asideShape(member: Node): TensorShape {
    return member.shape.map((size, axis) => (this.group.inner.includes(axis) ? size : 1));
  }

  /** Shapes of all that the nest reads, writes or computes: two axes may be walked as one if none tells them apart. */
  private tensorShapes(): readonly TensorShape[] {
    const shapes: TensorShape[] = [];
    const visit = visitOnce((node, deeper) => {
      if (node.shape.length === this.group.space.length && !shapes.some((shape) => sameShape(shape, node.shape))) shapes.push(node.shape);
      const storage = storageOf(node);
      if (!this.members.has(storage) && this.buffers.get(storage)) return;
      if (kindOf(storage) === 'elementwise') storage.inputs.forEach(deeper);
    });
    for (const member of this.group.members) {
      shapes.push(spaceOf(member));
      visit(member);
      member.inputs.forEach(visit);
    }
    return shapes;
  }

  private bufferNames(): readonly string[] {
    const found = new Set<string>();
    const visit = visitOnce((node, deeper) => {
      const storage = storageOf(node);
      const buffer = this.buffers.get(storage);
      const aside = this.buffers.aside(storage);
      if (buffer) found.add(buffer.name);
      if (aside) found.add(aside.name);
      if (this.members.has(storage) || (kindOf(storage) === 'elementwise' && !buffer)) storage.inputs.forEach(deeper);
    });
    this.group.members.forEach(visit);
    return [...found];
  }
}

/** A visit of a graph that comes to each node once, however many paths lead there. */
function visitOnce(look: (node: Node, deeper: (node: Node) => void) => void): (node: Node) => void {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    look(node, visit);
  };
  return visit;
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
