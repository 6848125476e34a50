import type { ScalarFormula, TableFormula } from '../../runtime/contract.js';
import { lengthOf, type Node, type NodeOf } from '../ops/graph.js';
import { allOutputs } from '../ops/outputs.js';
import { align, layOut, layOutTensors, type Layout } from '../ops/tensor-layout.js';
import { isExpression, readBelow, storageOf } from '../ops/storage.js';
import { membersOf, resultsOf, type FusedGraph, type FusionGroup } from './fused-graph.js';
import { scratchShape } from './arrange.js';

export type ArrayName =
  | 'parameters'
  | 'gradients'
  | 'statistics'
  | 'states'
  | 'workspace'
  | 'tokens'
  | 'targets'
  | 'teacher'
  | 'places'
  | 'rows'
  | 'positions'
  | 'optimizer'
  | 'scalars'
  | 'tables';

/** A tensor's slot: `length` numbers from `offset` on in one of the model's arrays. */
export interface Slot {
  readonly array: ArrayName;
  readonly offset: number;
  readonly length: number;
}

export interface MemoryPlan {
  /** B: how many examples the plan has room for. */
  readonly batch: number;
  readonly parameters: Layout;
  readonly statistics: Layout;
  /** What a one-step program keeps between calls, each for `batch` examples. */
  readonly states: Layout;
  /** The names of the optimizer's states, in order. Each takes as many numbers of the array `optimizer` as there are parameters. */
  readonly optimizerStates: readonly string[];
  /** The scalars that the runtime computes before a step, in the order of the array `scalars`. */
  readonly scalars: readonly ScalarFormula[];
  /** What is worked out once, in the order of the array `tables`. */
  readonly tables: readonly TableSlot[];
  /** The slots of sources and of materialised values that are read outside their own loop nest. */
  readonly slots: ReadonlyMap<Node, Slot>;
  /** Slots for expensive values that a later phase of their own nest reads, each as long as one iteration of the outer loops needs. */
  readonly scratch: ReadonlyMap<Node, Slot>;
  /** Numbers in the workspace: the end of its highest slot. */
  readonly workspace: number;
}

export interface TableSlot {
  readonly formula: TableFormula;
  readonly slot: Slot;
}

interface Lifetime {
  readonly node: Node;
  readonly length: number;
  readonly first: number;
  last: number;
  readonly isScratch: boolean;
}

/**
 * Gives every materialised value a slot for exactly as long as it is live: largest first, each at the lowest offset that is free
 * during its whole lifetime. Values that are not live at the same time share memory. Nothing is allocated when the model runs.
 * Source: Pisarchyk & Lee 2020, "Efficient Memory Management for Deep Neural Net Inference", greedy by size.
 */
export function plan(fused: FusedGraph, batch: number): MemoryPlan {
  const { graph } = fused;
  const parameters = layOutTensors(graph.parameters);
  const statistics = layOutTensors(graph.statistics);
  const optimizerStates = [...new Set(graph.nodes.flatMap(({ op, attributes }) => (op === 'optimizerState' ? [attributes.name] : [])))];
  const scalars = graph.nodes.flatMap(({ op, attributes }) => (op === 'stepScalar' ? [attributes.formula] : []));
  const states = layOut(graph.states.map(({ attributes: { name }, shape }) => ({ name, length: lengthOf(shape, batch) })));
  const slots = new Map<Node, Slot>();
  const tables = tablesOf(graph.nodes);
  for (const node of graph.nodes) {
    const length = lengthOf(node.shape, batch);
    if (node.op === 'parameter') slots.set(node, { array: 'parameters', offset: parameters.offsets.get(node.attributes.name)!, length });
    if (node.op === 'statistic') slots.set(node, { array: 'statistics', offset: statistics.offsets.get(node.attributes.name)!, length });
    if (node.op === 'state') slots.set(node, { array: 'states', offset: states.offsets.get(node.attributes.name)!, length });
    if (node.op === 'optimizerState') {
      const { name, offset } = node.attributes;
      slots.set(node, { array: 'optimizer', offset: optimizerStates.indexOf(name) * parameters.length + offset, length });
    }
    if (node.op === 'stepScalar') slots.set(node, { array: 'scalars', offset: scalars.indexOf(node.attributes.formula), length });
    if (node.op === 'table') slots.set(node, tables.get(node.attributes.formula)!.slot);
    if (node.op === 'teacher') slots.set(node, { array: 'teacher', offset: 0, length });
    if (node.op === 'input') slots.set(node, { array: node.attributes.role, offset: 0, length });
  }
  for (const [name, node] of graph.outputs.gradients) {
    slots.set(storageOf(node), { array: 'gradients', offset: parameters.offsets.get(name)!, length: lengthOf(node.shape, batch) });
  }
  for (const node of graph.nodes) if (node.op === 'flat') slots.set(node, windowOf(node, slots));
  for (const { statistic, value } of graph.updates) slots.set(storageOf(value), slots.get(statistic)!);

  const lifetimes = lifetimesOf(fused, batch, slots);
  const scratch = new Map<Node, Slot>();
  const workspace = allocate(lifetimes, ({ node, length, isScratch }, offset) => {
    (isScratch ? scratch : slots).set(node, { array: 'workspace', offset, length });
  });
  return { batch, parameters, statistics, states, optimizerStates, scalars, tables: [...tables.values()], slots, scratch, workspace };
}

/** One table after the other. */
function tablesOf(nodes: readonly Node[]): ReadonlyMap<TableFormula, TableSlot> {
  const tables = new Map<TableFormula, TableSlot>();
  let offset = 0;
  for (const node of nodes) {
    if (node.op !== 'table') continue;
    const length = lengthOf(node.shape, 1);
    tables.set(node.attributes.formula, { formula: node.attributes.formula, slot: { array: 'tables', offset, length } });
    offset += align(length);
  }
  return tables;
}

/** The one slot of tensors that lie directly behind one another. */
function windowOf({ inputs, attributes: { offsets, length } }: NodeOf<'flat'>, slots: ReadonlyMap<Node, Slot>): Slot {
  const inputSlots = inputs.map((input) => slots.get(storageOf(input)));
  const first = inputSlots[0];
  if (!first || inputSlots.some((slot, i) => slot?.array !== first.array || slot.offset !== first.offset + offsets[i]!)) {
    throw new Error('internal error: tensors that are read as one do not stand one after the other');
  }
  return { ...first, length };
}

function lifetimesOf({ graph, groups }: FusedGraph, batch: number, allocated: ReadonlyMap<Node, Slot>): readonly Lifetime[] {
  const madeIn = new Map<Node, number>();
  groups.forEach((group, index) => resultsOf(group).forEach((node) => madeIn.set(node, index)));
  const lifetimes = new Map<Node, Lifetime>();
  const needUntil = (node: Node, index: number): void => {
    const first = madeIn.get(node);
    if (first === undefined || allocated.has(node)) return;
    const known = lifetimes.get(node);
    if (known) known.last = Math.max(known.last, index);
    else lifetimes.set(node, { node, length: lengthOf(node.shape, batch), first, last: index, isScratch: false });
  };
  groups.forEach((group, index) => {
    for (const leaf of readsOf(group, madeIn)) if (madeIn.get(leaf) !== index) needUntil(leaf, index);
  });
  for (const node of allOutputs(graph.outputs)) needUntil(storageOf(node), groups.length - 1);

  const scratch: Lifetime[] = [];
  groups.forEach((group, index) => {
    if (group.kind !== 'loop') return;
    for (const node of group.scratch) {
      if (lifetimes.has(node) || allocated.has(node) || group.placed.has(node)) continue;
      scratch.push({ node, length: lengthOf(scratchShape(node, group), batch), first: index, last: index, isScratch: true });
    }
  });
  return [...lifetimes.values(), ...scratch];
}

/** The materialised values that a group reads, its own members among them. */
function readsOf(group: FusionGroup, materialised: ReadonlyMap<Node, number>): ReadonlySet<Node> {
  const roots = membersOf(group).flatMap(({ inputs }) => inputs);
  return readBelow(roots, (storage) => materialised.has(storage) || !isExpression(storage)).leaves;
}

/** Allocates a slot for each lifetime and returns the end of the highest. */
function allocate(lifetimes: readonly Lifetime[], put: (lifetime: Lifetime, offset: number) => void): number {
  const order = [...lifetimes].sort((a, b) => b.length - a.length || a.first - b.first || a.node.id - b.node.id);
  const done: { lifetime: Lifetime; start: number; end: number }[] = [];
  let highest = 0;
  for (const lifetime of order) {
    const size = align(lifetime.length);
    let start = 0;
    const alive = done.filter((other) => other.lifetime.first <= lifetime.last && lifetime.first <= other.lifetime.last);
    for (const other of alive.sort((a, b) => a.start - b.start)) {
      if (start + size <= other.start) break;
      start = Math.max(start, other.end);
    }
    done.push({ lifetime, start, end: start + size });
    highest = Math.max(highest, start + size);
    put(lifetime, start);
  }
  return highest;
}
