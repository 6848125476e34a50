import type { Node, TensorShape } from '../ops/graph.js';
import { storageOf } from '../ops/storage.js';
import { indexOf } from './axes.js';
import type { Axis, Definition, ElementDefinition, Named, Result } from './definition.js';
import { define, reduction, variable } from './definitions/terms.js';
import type { LoopGroup, Role } from './fused-graph.js';
import { isInPlace, type Buffer, type Buffers, type Expression, type Index, type Load } from './kernel.js';
import { Names } from './names.js';
import {
  fillsOf,
  nestOf,
  NestValues,
  operationOf,
  storedValue,
  takenNames,
  type Nest,
  type Scope,
  type Stored,
  type Value,
} from './nest-values.js';
import { here, keyOf, type Reading } from './readings.js';

type NameScope = Scope & { readonly lets: Named[] };

/** Makes a buffer for values that a card stores and a processor keeps in registers. */
export type MakeBuffer = (name: string, shape: TensorShape) => Buffer;

/**
 * Nests as definitions for a card, which computes each element of a result by itself. Every depth of a nest has its own: what varies in the
 * inner loops, what varies in the outer ones alone, totals. A sum that a deeper one or a total reads is stored, so that it is there once;
 * all else that it reads of the same nest it computes anew.
 */
export function elementDefinitions(groups: readonly LoopGroup[], buffers: Buffers, make: MakeBuffer): readonly Definition[] {
  const nests = groups.map((group) => new NestElements(nestOf(group, buffers), make));
  // What is computed in the inner loops and in total says which values of the outer loops it reads.
  const others = nests.flatMap((nest) => [...nest.full(), ...nest.totals()]);
  const outer = nests.flatMap((nest) => nest.outer());
  return [...fillsOf(groups, buffers), ...outer, ...others];
}

class NestElements extends NestValues {
  /** Values of the outer loops that are stored because deeper ones or totals read them. */
  private readonly materialised = new Map<string, Load & { readonly of: Reading }>();

  constructor(
    nest: Nest,
    private readonly make: MakeBuffer,
  ) {
    super(nest);
  }

  /** What varies in the inner loops. */
  full(): readonly ElementDefinition[] {
    const outer = this.scope();
    const inner = this.innerOf(outer);
    const read = this.reader(inner, this.storedOutside);
    const values = this.kept('full').map((member) => read(here(member)));
    const results = values.map((value) => this.resultOf(value.node, this.nameIfShared(value, inner)));
    return definition(this.loops, [...outer.lets, ...inner.lets], results);
  }

  /** Reductions over the outer loops. Where the inner ones have some too, what is added up is computed place by place first. */
  totals(): readonly ElementDefinition[] {
    const top = this.scope();
    const outer: NameScope = { ...top, outside: top, lets: [], values: new Map() };
    const hasSums = this.nest.group.members.some((member) => this.roleOf(member) === 'inner sum');
    const read = this.reader(outer, this.storedOutside);
    const values = this.kept('total').map((member) =>
      this.memberOf(member, hasSums ? (of) => storedValue(of, this.materialise(of, `${member.name}Part`)) : read),
    );
    const totals = this.reduce(values, this.nest.outerLoops, outer, top);
    return definition(
      [],
      top.lets,
      totals.map(([member, total]) => this.resultOf(member, total)),
    );
  }

  /** What varies in the outer loops alone: the reductions over the inner ones, and what is computed of them. */
  outer(): readonly ElementDefinition[] {
    const outer = this.scope();
    const results: Result[] = [];
    const keep = (member: Node, value: Expression): void => {
      if (this.placeOf(member)) results.push(this.resultOf(member, value));
    };
    for (const { outside, inside } of this.nest.group.phases) {
      const members = outside.filter((member) => this.roleOf(member) === 'outer');
      const read = this.reader(outer, computed, members);
      for (const value of members.map((member) => this.memberOf(member, read))) keep(value.node, this.outerValue(value, outer));
      for (const [member, sum] of this.reductions(inside, outer)) keep(member, sum);
    }
    const read = this.reader(outer, computed);
    const parts = [...this.materialised.values()].map(({ buffer, index, of }) => ({ buffer, index, of: read(of) }));
    for (const { of, ...place } of parts) results.push({ ...place, value: this.valueOf(of, outer) });
    return definition(this.nest.outerLoops, outer.lets, results);
  }

  /** The reductions of one inner loop. */
  private reductions(members: readonly Node[], outer: NameScope): readonly (readonly [Node, Expression])[] {
    const inner = this.innerOf(outer);
    const sums = members.filter((member) => this.roleOf(member) === 'inner sum');
    const read = this.reader(inner, computed, sums);
    const values = sums.map((member) => this.memberOf(member, read));
    return this.reduce(values, this.nest.innerLoops, inner, outer);
  }

  /** Reductions in one walk, each with its name. */
  private reduce(
    values: readonly Value[],
    axes: readonly Axis[],
    inner: NameScope,
    outer: NameScope,
  ): readonly (readonly [Node, Expression])[] {
    const over = { axes, where: inner.lets };
    const found = values.map(({ node, key, operands }) => {
      const name = outer.names.take(node.part);
      return { node, key, name, terms: operands.map((operand) => this.valueOf(operand, inner)) };
    });
    return found.map(({ node, key, name, terms }) => {
      outer.lets.push(define(name, reduction(over, terms, operationOf(node.op))));
      outer.values.set(key, variable(name));
      return [node, variable(name)];
    });
  }

  private scope(): NameScope {
    return { names: new Names(takenNames(this.nest)), lets: [], values: new Map() };
  }

  private innerOf(outer: NameScope): NameScope {
    return { names: outer.names, outside: outer, isInner: true, lets: [], values: new Map() };
  }

  /** What deeper loops read of the outer ones: sums from where they are stored, all else too if it is stored in any case. */
  private readonly storedOutside: Stored = (member, reading) => {
    const role = this.roleOf(member);
    if (role === 'inner sum') return this.materialise(reading, nameOf(member));
    return role === 'outer' ? this.load(reading) : undefined;
  };

  private materialise(reading: Reading, name: string): Load {
    const key = keyOf(reading);
    const known = this.load(reading) ?? this.materialised.get(key);
    if (known) return known;
    const load: Load = { kind: 'load', buffer: this.make(name, reading.node.shape), index: this.indexOf(reading) };
    this.materialised.set(key, { ...load, of: reading });
    return load;
  }

  /** A member that has a place in memory, unless it is what replaces the value there. */
  private load(reading: Reading): Load | undefined {
    const member = storageOf(reading.node);
    const buffer = this.nest.group.places.has(member) ? this.nest.buffers.get(member) : undefined;
    return buffer && !isInPlace(buffer) ? { kind: 'load', buffer, index: this.indexOf(reading) } : undefined;
  }

  private indexOf({ node, at }: Reading): Index {
    return indexOf(node.shape, this.loops, at);
  }

  private kept(role: Role): readonly Node[] {
    return this.nest.group.members.filter((member) => this.roleOf(member) === role && this.placeOf(member));
  }

  private resultOf(member: Node, value: Expression): Result {
    const place = this.placeOf(member);
    if (!place) throw new Error(`internal error: ${member.name} has no place in memory`);
    return { ...place, value };
  }
}

/** `attention1Largest`; `lossLargest` of what is called after its part alone, as the loss's are. No variable is called so. */
function nameOf({ name, part, origin }: Node): string {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  // `dmean` is a part of `dlayerNorm1Mean`.
  if (name !== part && [part, part.slice(1)].some((text) => name.endsWith(capital(text)))) return name;
  return `${name === part && origin ? origin.layer : name}${capital(part)}`;
}

/** No member is stored before: each is computed with those that read it. */
const computed = (): undefined => undefined;

function definition(axes: readonly Axis[], where: readonly Named[], results: readonly Result[]): readonly ElementDefinition[] {
  return results.length === 0 ? [] : [{ kind: 'elements', axes, where, results }];
}
