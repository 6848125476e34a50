import type { Node } from '../ops/graph.js';
import { scratchShape } from './arrange.js';
import { indexOf } from './axes.js';
import type { Result } from './definition.js';
import { variable } from './definitions/terms.js';
import type { LoopGroup } from './fused-graph.js';
import type { Buffers, Expression, Statement } from './kernel.js';
import { nest as loopsAround } from './loops.js';
import { Names } from './names.js';
import { fillsOf, nestOf, NestValues, operationOf, takenNames, type Nest, type Scope, type Stored, type Value } from './nest-values.js';
import { here, keyOf } from './readings.js';

type StatementScope = Scope & { readonly lets: Statement[] };

/** Nests as statements, one after the other: of each, outer loops around phases of inner loops, reductions in between. */
export function loopStatements(groups: readonly LoopGroup[], buffers: Buffers): readonly Statement[] {
  const nests = groups.map((group) => nestOf(group, buffers));
  const names = new Names(new Set(nests.flatMap(takenNames)));
  return [...fillsOf(groups, buffers), ...nests.flatMap((nest) => new NestLoops(nest, names).build())];
}

class NestLoops extends NestValues {
  /** Outside all loops. */
  private readonly top: StatementScope;
  /** Within the outer loops. */
  private readonly outer: StatementScope;

  constructor(nest: Nest, names: Names) {
    super(nest);
    this.top = { names, lets: [], values: new Map() };
    this.outer = nest.outerLoops.length ? { outside: this.top, names, lets: [], values: new Map() } : this.top;
  }

  build(): readonly Statement[] {
    const { group, outerLoops } = this.nest;
    const totals = group.members.filter((member) => this.roleOf(member) === 'total');
    const sums = totals.map((total) => ({ member: total, value: this.accumulator(total, this.top) }));
    for (const { member, value } of sums) this.top.values.set(keyOf(here(member)), value);
    group.phases.forEach(({ outside, inside }, phase) => {
      this.buildOutside(outside, this.storedBefore(phase));
      if (inside.length > 0) this.buildInside(inside, this.storedBefore(phase));
    });
    const statements = this.outer === this.top ? this.top.lets : [...this.top.lets, ...loopsAround(outerLoops, this.outer.lets)];
    return [...statements, ...sums.flatMap(({ member, value }) => this.store(member, value))];
  }

  /** What the outer loops compute before an inner loop. */
  private buildOutside(members: readonly Node[], stored: Stored): void {
    const read = this.reader(this.outer, stored, members);
    for (const value of members.map((member) => this.memberOf(member, read))) {
      const total = this.top.values.get(value.key);
      if (total && this.roleOf(value.node) === 'total') this.accumulate(value, total, this.outer);
      else this.outer.lets.push(...this.store(value.node, this.outerValue(value, this.outer)));
    }
  }

  private buildInside(members: readonly Node[], stored: Stored): void {
    const inner: StatementScope = { outside: this.outer, isInner: true, names: this.top.names, lets: [], values: new Map() };
    const isSum = (member: Node): boolean => this.roleOf(member) === 'inner sum';
    const isKept = (member: Node): boolean => isSum(member) || (this.placeOf(member) ?? this.scratchOf(member)) !== undefined;
    const read = this.reader(inner, stored, members.filter(isSum));
    const values = members.filter(isKept).map((member) => (isSum(member) ? this.memberOf(member, read) : read(here(member))));
    const sums: { readonly member: Node; readonly value: Expression }[] = [];
    for (const value of values) {
      const member = value.node;
      if (isSum(member)) {
        const sum = this.accumulator(member, this.outer);
        this.accumulate(value, sum, inner);
        sums.push({ member, value: sum });
      } else {
        const expression = this.nameIfShared(value, inner);
        const scratch = this.scratchOf(member);
        inner.lets.push(...this.store(member, expression), ...(scratch ? [{ kind: 'store', ...scratch, value: expression } as const] : []));
      }
    }
    this.outer.lets.push(...loopsAround(this.nest.innerLoops, inner.lets));
    for (const { member, value } of sums) {
      this.outer.values.set(keyOf(here(member)), value);
      this.outer.lets.push(...this.store(member, value));
    }
  }

  /** Where members are that were computed in an earlier phase, in memory or in scratch. */
  private storedBefore(now: number): Stored {
    return (member, { node, at }) => {
      const { role, phase } = this.nest.group.places.get(member) ?? {};
      if (phase === now) return undefined;
      const buffer = this.nest.buffers.get(member);
      if (buffer) return role === 'full' ? { kind: 'load', buffer, index: indexOf(node.shape, this.loops, at) } : undefined;
      const scratch = this.scratchOf(member);
      return scratch && { kind: 'load', ...scratch };
    };
  }

  private scratchOf(member: Node): Omit<Result, 'value'> | undefined {
    const buffer = this.nest.buffers.scratch(member);
    return buffer && { buffer, index: indexOf(scratchShape(member, this.nest.group), this.nest.innerLoops) };
  }

  private accumulator({ part, op }: Node, scope: StatementScope): Expression {
    const name = scope.names.take(part);
    scope.lets.push({ kind: 'accumulator', name, operation: operationOf(op) });
    return variable(name);
  }

  private accumulate({ node, operands }: Value, sum: Expression, scope: StatementScope): void {
    for (const operand of operands) {
      const value = this.valueOf(operand, scope);
      if (sum.kind === 'variable') scope.lets.push({ kind: 'accumulate', name: sum.name, operation: operationOf(node.op), value });
    }
  }

  private store(member: Node, value: Expression): readonly Statement[] {
    const place = this.placeOf(member);
    return place ? [{ kind: 'store', ...place, value }] : [];
  }
}
