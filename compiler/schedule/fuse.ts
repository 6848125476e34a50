import { allOutputs } from '../ops/outputs.js';
import { definitionOf } from '../ops/registry.js';
import { sameShape, type Graph, type Node, type NodeOf, type OpName, type Stage } from '../ops/graph.js';
import { isExpression, kindOf, storageOf } from '../ops/storage.js';
import { stageOf, type FusedGraph, type Group, type JoinGroup, type Placed, type StructuredGroup } from './fused-graph.js';
import { LoopGroupBuilder } from './loop-groups.js';
import { place } from '../passes/place.js';
import { separateOutputs } from '../passes/separate-outputs.js';

export interface FuseOptions {
  /** false: every kept value is a loop nest of its own, for tests that compare. */
  readonly join: boolean;
}

/**
 * Decides what becomes one loop nest.
 *
 * 1. Which values are kept: results of structured ops and reductions, their operands, outputs, and elementwise values
 *    that are dear and needed more than once. All other elementwise values are computed where they are needed.
 * 2. Kept values, in order, join the first nest that may hold them: same space, same reduced axes, everything they need
 *    computed before, something in common. So mean, variance, normalisation and tanh are one nest; softmax, cross
 *    entropy and its gradient another. What updates the parameters comes after all else.
 */
export function fuse(graph: Graph, options: FuseOptions = { join: true }): FusedGraph {
  const ready = place(separateOutputs(graph));
  const joins = ready.nodes.filter((node) => node.op === 'join');
  const apart = new Set(joins.filter(({ inputs }) => !inputs.every(({ shape }) => sameShape(shape, inputs[0]!.shape))));
  for (;;) {
    const { groups, groupOf } = groupsOf(ready, apart, options);
    const torn = joins.filter((join) => !apart.has(join) && new Set(join.inputs.map((part) => groupOf.get(part))).size > 1);
    if (torn.length === 0) return { graph: ready, groups: inStages(groups) };
    torn.forEach((join) => apart.add(join));
  }
}

/** `apart`: joins whose parts are not to share a nest with anything else. */
function groupsOf(
  ready: Graph,
  apart: ReadonlySet<Node>,
  options: FuseOptions,
): { readonly groups: readonly Group[]; readonly groupOf: ReadonlyMap<Node, number> } {
  const kept = keptNodes(ready);
  const biased = biasedLinears(ready, kept);
  const places = placesOf(ready);
  const groups: (LoopGroupBuilder | JoinGroup | StructuredGroup)[] = [];
  const groupOf = new Map<Node, number>();
  let updates: number | undefined;

  for (const node of ready.nodes) {
    if (!kept.has(node) || groupOf.has(node)) continue;
    if (node.stage === 'update') updates ??= groups.length;
    if (node.op === 'join') {
      if (apart.has(node)) groups.push({ kind: 'join', node, nests: node.inputs.map((part) => nestOf(part, kept, places).build()) });
      groupOf.set(node, apart.has(node) ? groups.length - 1 : Math.max(...node.inputs.map((part) => groupOf.get(part)!)));
      continue;
    }
    if (kindOf(node) === 'structured') {
      const sum = biased.get(node);
      const group: StructuredGroup = { kind: 'structured', node, bias: sum && storageOf(sum.inputs.find((input) => storageOf(input) !== node)!), result: sum ?? node };
      groups.push(group);
      groupOf.set(node, groups.length - 1);
      if (sum) groupOf.set(sum, groups.length - 1);
      continue;
    }
    const join = places.get(node)?.join;
    if (join && apart.has(join)) continue;
    const leaves = leavesOf(node, kept);
    // Parameters change in place, so nothing may be computed from them after that.
    let index = options.join ? Math.max(updates ?? 0, earliest(node, leaves, groups, groupOf)) : groups.length;
    while (index < groups.length) {
      const group = groups[index]!;
      if (group instanceof LoopGroupBuilder && group.accepts(node, leaves)) break;
      index++;
    }
    if (index === groups.length) groups.push(nestOf(node, kept, places));
    else (groups[index] as LoopGroupBuilder).add(node, leaves);
    groupOf.set(node, index);
  }
  return { groups: groups.map((group): Group => (group instanceof LoopGroupBuilder ? group.build() : group)), groupOf };
}

/** All of the forward pass before the backward pass, as it runs: an output's copy may have been made last. */
function inStages(groups: readonly Group[]): readonly Group[] {
  const rank = (group: Group): number => STAGES.indexOf(stageOf(group));
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

const STAGES: readonly Stage[] = ['forward', 'backward', 'update'];

/** A nest that begins with a member. */
function nestOf(node: Node, kept: ReadonlySet<Node>, places: ReadonlyMap<Node, Placed>): LoopGroupBuilder {
  const nest = new LoopGroupBuilder(node, dearInvariants(node, kept), places);
  nest.add(node, leavesOf(node, kept));
  return nest;
}

function placesOf({ nodes }: Graph): ReadonlyMap<Node, Placed> {
  const joins = nodes.flatMap((node) => (node.op === 'join' ? [node] : []));
  return new Map(joins.flatMap((join) => join.inputs.map((part, i) => [part, { join, at: join.attributes.places[i]! }] as const)));
}

/** The first group whose place in the order comes after, or may be the same as, that of everything the node needs. */
function earliest(node: Node, leaves: readonly Node[], groups: readonly unknown[], groupOf: ReadonlyMap<Node, number>): number {
  let first = 0;
  for (const leaf of leaves) {
    const index = groupOf.get(leaf);
    if (index === undefined) continue;
    const group = groups[index];
    const together = group instanceof LoopGroupBuilder && group.offers(leaf, node);
    first = Math.max(first, together ? index : index + 1);
  }
  return first;
}

/** Values of the forward pass that the backward pass reads, be it to compute others anew. */
function neededByBackward(graph: Graph): ReadonlySet<Node> {
  const needed = new Set<Node>();
  const visit = (node: Node): void => {
    if (needed.has(node) || node.stage !== 'forward') return;
    needed.add(node);
    const anew = isExpression(node) && !isDear(node);
    if (anew || kindOf(node) === 'view') node.inputs.forEach(visit);
  };
  for (const { stage, inputs } of graph.nodes) if (stage === 'backward') inputs.forEach(visit);
  return needed;
}

/** What is kept where it is made rather than computed again by each reader. */
function isDear(node: Node): boolean {
  return definitionOf<OpName>(node.op).expensive === true || node.inputs.some((input) => kindOf(input) === 'reduction');
}

function keptNodes(graph: Graph): ReadonlySet<Node> {
  const consumers = new Map<Node, number>();
  for (const node of [...graph.nodes].reverse()) {
    // Who reads a slice reads what it is a slice of.
    const readers = node.op === 'slice' ? (consumers.get(node) ?? 0) : 1;
    for (const input of new Set(node.inputs)) consumers.set(input, (consumers.get(input) ?? 0) + readers);
  }
  const needed = neededByBackward(graph);
  const kept = new Set<Node>();
  const keep = (node: Node): void => {
    const storage = storageOf(node);
    if (kindOf(storage) !== 'source') kept.add(storage);
  };
  for (const node of graph.nodes) {
    const kind = kindOf(node);
    const whole = kind === 'structured' || node.op === 'join';
    if (whole || kind === 'reduction') kept.add(node);
    if (whole) node.inputs.forEach(keep);
    if (node.op === 'join') shownOften(node).forEach(keep);
    if (kind === 'view') keep(node);
    // What backward needs of forward is kept where it is made.
    if (kind === 'elementwise' && ((consumers.get(node) ?? 0) > 1 || needed.has(node)) && isDear(node)) kept.add(node);
  }
  keepLongExpressions(graph, consumers, kept);
  for (const node of allOutputs(graph.outputs)) keep(node);
  for (const { value } of graph.updates) keep(value);
  return kept;
}

/** What several parts of a join show, as a convolution's taps do: each would compute it anew. */
function shownOften({ inputs }: NodeOf<'join'>): readonly Node[] {
  const shown = inputs.flatMap((part) => (part.op === 'slice' || part.op === 'expand' ? [part.inputs[0]!] : []));
  return shown.filter((node, i) => shown.indexOf(node) !== i);
}

/** A value that takes more operations than this is not computed anew by each of several who need it. */
const LONGEST_REPEATED = 10;
/** Nor is any expression longer than this, so that none doubles from one node to the next. */
const LONGEST_EXPRESSION = 40;

/** Sums along a residual stream would grow by a term a layer, and each reader would add them all up again. */
function keepLongExpressions(graph: Graph, consumers: ReadonlyMap<Node, number>, kept: Set<Node>): void {
  const lengths = new Map<Node, number>();
  const lengthOf = (node: Node): number => (kept.has(node) ? 0 : (lengths.get(node) ?? 0));
  for (const node of graph.nodes) {
    const kind = kindOf(node);
    if (!isExpression(node) && kind !== 'view') continue;
    const length = node.inputs.reduce((sum, input) => sum + lengthOf(input), kind === 'elementwise' ? 1 : 0);
    lengths.set(node, length);
    if (kind !== 'elementwise') continue;
    if (length > LONGEST_EXPRESSION || (length > LONGEST_REPEATED && (consumers.get(node) ?? 0) > 1)) kept.add(node);
  }
}

/** The kept values and sources that computing a kept elementwise value or reduction reads. */
export function leavesOf(node: Node, kept: ReadonlySet<Node>): readonly Node[] {
  const leaves = new Set<Node>();
  const seen = new Set<Node>();
  const visit = (input: Node): void => {
    if (seen.has(input)) return;
    seen.add(input);
    const storage = storageOf(input);
    if (kept.has(storage) || kindOf(storage) === 'source') leaves.add(storage);
    else storage.inputs.forEach(visit);
  };
  node.inputs.forEach(visit);
  return [...leaves];
}

/**
 * Dear values inside an elementwise expression that vary along fewer axes than it does, such as 1/√variance in
 * evaluation: the axes along which they are constant become the inner loops, so that each is computed once.
 */
function dearInvariants(node: Node, kept: ReadonlySet<Node>): readonly number[] {
  if (kindOf(node) !== 'elementwise') return [];
  const axes = new Set<number>();
  const seen = new Set<Node>();
  const visit = (input: Node): void => {
    if (seen.has(input)) return;
    seen.add(input);
    if (kept.has(input) || kindOf(input) !== 'elementwise') return;
    if ((definitionOf<OpName>(input.op).expensive || input.op === 'divide') && input.shape.length === node.shape.length) {
      node.shape.forEach((size, axis) => {
        if (size !== 1 && input.shape[axis] === 1) axes.add(axis);
      });
    }
    input.inputs.forEach(visit);
  };
  node.inputs.forEach(visit);
  return axes.size < node.shape.filter((size) => size !== 1).length ? [...axes] : [];
}

/** linear nodes whose only use is a sum with a parameter [M], and that sum. */
function biasedLinears(graph: Graph, kept: Set<Node> | ReadonlySet<Node>): ReadonlyMap<Node, Node> {
  const consumers = new Map<Node, Node[]>();
  for (const node of graph.nodes) {
    for (const input of node.inputs) consumers.set(input, [...(consumers.get(input) ?? []), node]);
  }
  const outputs = new Set(allOutputs(graph.outputs));
  const found = new Map<Node, Node>();
  for (const node of graph.nodes) {
    const [only, ...others] = consumers.get(node) ?? [];
    if (node.op !== 'linear' || !only || others.length || only.op !== 'add' || outputs.has(node)) continue;
    const bias = only.inputs.find((input) => input !== node);
    const storage = bias && storageOf(bias);
    if (storage?.op !== 'parameter' || storage.shape.length !== 1 || storage.shape[0] !== node.shape.at(-1)) continue;
    found.set(node, only);
    (kept as Set<Node>).add(only);
  }
  return found;
}
