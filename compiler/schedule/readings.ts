import { sameShape, type Node, type TensorShape } from '../ops/graph.js';
import { broadcastTo, identity, shifted, type Mapping } from '../ops/mapping.js';
import { isExpression, kindOf, storageOf } from '../ops/storage.js';
import type { LoopGroup, Role } from './fused-graph.js';
import type { Buffers } from './kernel.js';
import type { Access } from './axes.js';

/** The shape that computing a node runs over. */
export function spaceOf(node: Node): TensorShape {
  return kindOf(node) === 'reduction' ? node.inputs[0]!.shape : node.shape;
}

/** The part that a node plays in a nest over `space` with these inner axes. */
export function roleIn(node: Node, space: TensorShape, inner: readonly number[]): Role {
  const shape = spaceOf(node);
  if (shape.length !== space.length) return 'none';
  const isInner = (axis: number): boolean => inner.includes(axis);
  const outerShape = space.map((size, axis) => (isInner(axis) ? 1 : size));
  if (kindOf(node) === 'reduction') {
    const axes = reducedAxes(node);
    if (sameShape(shape, space) && inner.length > 0 && axes.length === inner.length && axes.every(isInner)) return 'inner sum';
    const outer = space.flatMap((size, axis) => (size !== 1 && !isInner(axis) ? [axis] : []));
    const whole = outer.length > 0 && axes.length === outer.length && axes.every((axis) => outer.includes(axis));
    return inner.length > 0 && whole && sameShape(shape, outerShape) ? 'total' : 'none';
  }
  if (sameShape(shape, space)) return 'full';
  return inner.length > 0 && sameShape(shape, outerShape) ? 'outer' : 'none';
}

export function reducedAxes(node: Node): readonly number[] {
  if (node.op !== 'sum' && node.op !== 'max') return [];
  return node.attributes.axes;
}

/** A value as it is read: which of its elements belongs to the place that the loops have come to. */
export interface Reading {
  readonly node: Node;
  readonly at: Mapping;
}

/** A value's element at the loops' own place. */
export function here(node: Node): Reading {
  return { node, at: identity(node.shape) };
}

/** Equal for readings of the same element. */
export function keyOf({ node, at: { start, scale } }: Reading): string {
  return `${node.id} ${start.join()} ${scale.join()}`;
}

/** What an element of a node that is computed where it is needed is computed of. A slice is its input further on. */
export function operandsOf(node: Node, at: Mapping): readonly Reading[] {
  const place = node.op === 'slice' ? shifted(at, node.attributes.axis, node.attributes.start) : at;
  return node.inputs.map((input) => ({ node: input, at: broadcastTo(place, input.shape) }));
}

/** What a member is computed of, at the loops' own place. */
export function inputsOf(member: Node): readonly Reading[] {
  return operandsOf(member, identity(isExpression(member) ? member.shape : spaceOf(member)));
}

/** What a nest reads, as one walk through it finds. */
export interface NestReadings {
  /** Tensors that it reads, writes or computes, and where: two axes may be walked as one if none tells them apart. */
  readonly accesses: readonly Access[];
  /** Members that other members read. */
  readonly readInside: ReadonlySet<Node>;
  /** Names of the tensors that it reads and writes. */
  readonly bufferNames: ReadonlySet<string>;
}

export function readingsOf({ members, placed, space }: LoopGroup, buffers: Buffers): NestReadings {
  const own = new Set(members);
  const accesses: Access[] = [];
  const readInside = new Set<Node>();
  const bufferNames = new Set<string>();
  const seen = new Set<string>();
  const access = (one: Access): void => {
    if (one.shape.length === space.length) accesses.push(one);
  };
  const visit = (reading: Reading): void => {
    const key = keyOf(reading);
    if (seen.has(key)) return;
    seen.add(key);
    const { node, at } = reading;
    access({ shape: node.shape, at });
    const storage = storageOf(node);
    const buffer = buffers.get(storage);
    if (own.has(storage)) readInside.add(storage);
    else if (buffer) bufferNames.add(buffer.name);
    else if (isExpression(storage)) operandsOf(storage, at).forEach(visit);
  };
  for (const member of members) {
    for (const buffer of [buffers.get(member), buffers.scratch(member)]) if (buffer) bufferNames.add(buffer.name);
    const place = placed.get(member);
    access({ shape: spaceOf(member), at: identity(spaceOf(member)) });
    access(place ? { shape: place.join.shape, at: place.at } : { shape: member.shape, at: identity(member.shape) });
    inputsOf(member).forEach(visit);
  }
  return { accesses, readInside, bufferNames };
}

/** Whether a value is read within an expression at another place than the loops', or in another shape than it is made in. */
export function isMovedOnTheWay(consumer: Node, member: Node): boolean {
  const seen = new Set<Node>();
  const moved = new Set<Node>();
  const visit = (node: Node, isMoved: boolean): boolean => {
    const known = isMoved ? moved : seen;
    if (known.has(node)) return false;
    known.add(node);
    if (storageOf(node) === member) return isMoved || !sameShape(node.shape, member.shape);
    return isExpression(node) && node.inputs.some((input) => visit(input, isMoved || node.op === 'slice'));
  };
  return consumer.inputs.some((input) => visit(input, consumer.op === 'slice'));
}
