import { allOutputs } from '../ops/outputs.js';
import { definitionOf } from '../ops/registry.js';
import { sameShape, type Graph, type Node, type NodeOf, type OpName, type Stage } from '../ops/graph.js';
import { isExpression, isReadInPlace, kindOf, readBelow, storageOf } from '../ops/storage.js';
import { stageOf, type FusedGraph, type FusionGroup, type JoinGroup, type Placed, type StructuredGroup } from './fused-graph.js';
import { LoopGroupBuilder } from './loop-groups.js';

export interface FuseOptions {
  /** false: every materialised value gets a loop nest of its own. Tests compare the two. */
  readonly join: boolean;
}

/**
 * Decides what becomes one loop nest, of a graph that the storagePasses have gone over.
 *
 * 1. Which values are materialised: results of structured ops and reductions, their operands, outputs, and elementwise values
 *    that are expensive and needed more than once. All other elementwise values are computed where they are needed.
 * 2. Materialised values, in order, join the first nest that may hold them: same space, same reduced axes, everything they
 *    need computed before, something in common. So mean, variance, normalisation and tanh are one nest; softmax, cross
 *    entropy and its gradient another. The parameters' updates come after everything else.
 */
export function fuse(graph: Graph, options: FuseOptions = { join: true }): FusedGraph {
  const joins = graph.nodes.filter((node) => node.op === 'join');
  const apart = new Set(joins.filter(({ inputs }) => !inputs.every(({ shape }) => sameShape(shape, inputs[0]!.shape))));
  for (;;) {
    const { groups, groupOf } = groupsOf(graph, apart, options);
    const torn = joins.filter((join) => !apart.has(join) && new Set(join.inputs.map((part) => groupOf.get(part))).size > 1);
    if (torn.length === 0) return { graph, groups: inStages(groups) };
    torn.forEach((join) => apart.add(join));
  }
}

/** `apart`: joins whose parts are not to share a nest with anything else. */
function groupsOf(
  graph: Graph,
  apart: ReadonlySet<Node>,
  options: FuseOptions,
): { readonly groups: readonly FusionGroup[]; readonly groupOf: ReadonlyMap<Node, number> } {
  const materialised = materialisedNodes(graph);
  const biased = biasedLinears(graph, materialised);
  const places = placesOf(graph);
  const groups: (LoopGroupBuilder | JoinGroup | StructuredGroup)[] = [];
  const groupOf = new Map<Node, number>();
  let updates: number | undefined;

  for (const node of graph.nodes) {
    if (!materialised.has(node) || groupOf.has(node)) continue;
    if (node.stage === 'update') updates ??= groups.length;
    if (node.op === 'join') {
      if (apart.has(node))
        groups.push({ kind: 'join', node, nests: node.inputs.map((part) => nestOf(part, materialised, places).build()) });
      groupOf.set(node, apart.has(node) ? groups.length - 1 : Math.max(...node.inputs.map((part) => groupOf.get(part)!)));
      continue;
    }
    if (kindOf(node) === 'structured') {
      const sum = biased.get(node);
      const group: StructuredGroup = {
        kind: 'structured',
        node,
        bias: sum && storageOf(sum.inputs.find((input) => storageOf(input) !== node)!),
        result: sum ?? node,
      };
      groups.push(group);
      groupOf.set(node, groups.length - 1);
      if (sum) groupOf.set(sum, groups.length - 1);
      continue;
    }
    const join = places.get(node)?.join;
    if (join && apart.has(join)) continue;
    const leaves = leavesOf(node, materialised);
    // Parameters change in place, so nothing may be computed from them after that.
    let index = options.join ? Math.max(updates ?? 0, earliest(node, leaves, groups, groupOf)) : groups.length;
    while (index < groups.length) {
      const group = groups[index]!;
      if (group instanceof LoopGroupBuilder && group.accepts(node, leaves)) break;
      index++;
    }
    if (index === groups.length) groups.push(nestOf(node, materialised, places));
    else (groups[index] as LoopGroupBuilder).add(node, leaves);
    groupOf.set(node, index);
  }
  return { groups: groups.map((group): FusionGroup => (group instanceof LoopGroupBuilder ? group.build() : group)), groupOf };
}

/** All of the forward pass before the backward pass, as it runs: an output's copy may have been made last. */
function inStages(groups: readonly FusionGroup[]): readonly FusionGroup[] {
  const rank = (group: FusionGroup): number => STAGES.indexOf(stageOf(group));
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

const STAGES: readonly Stage[] = ['forward', 'backward', 'update'];

/** A nest that begins with a member. */
function nestOf(node: Node, materialised: ReadonlySet<Node>, places: ReadonlyMap<Node, Placed>): LoopGroupBuilder {
  const nest = new LoopGroupBuilder(node, expensiveInvariants(node, materialised), places);
  nest.add(node, leavesOf(node, materialised));
  return nest;
}

function placesOf({ nodes }: Graph): ReadonlyMap<Node, Placed> {
  const joins = nodes.flatMap((node) => (node.op === 'join' ? [node] : []));
  return new Map(joins.flatMap((join) => join.inputs.map((part, i) => [part, { join, at: join.attributes.places[i]! }] as const)));
}

/** The first group that the node may join: every value that it reads is computed by that group or an earlier one. */
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

/** Values of the forward pass that the backward pass reads, directly or to recompute others. */
function neededByBackward(graph: Graph): ReadonlySet<Node> {
  const needed = new Set<Node>();
  const visit = (node: Node): void => {
    if (needed.has(node) || node.stage !== 'forward') return;
    needed.add(node);
    const recomputed = isExpression(node) && !isExpensive(node);
    if (recomputed || kindOf(node) === 'view') node.inputs.forEach(visit);
  };
  for (const { stage, inputs } of graph.nodes) if (stage === 'backward') inputs.forEach(visit);
  return needed;
}

/** Whether computing the node again for each reader would cost too much. */
function isExpensive(node: Node): boolean {
  return definitionOf<OpName>(node.op).expensive === true || node.inputs.some((input) => kindOf(input) === 'reduction');
}

function materialisedNodes(graph: Graph): ReadonlySet<Node> {
  const consumers = new Map<Node, number>();
  for (const node of [...graph.nodes].reverse()) {
    // Who reads a slice reads what it is a slice of.
    const readers = node.op === 'slice' ? (consumers.get(node) ?? 0) : 1;
    for (const input of new Set(node.inputs)) consumers.set(input, (consumers.get(input) ?? 0) + readers);
  }
  const needed = neededByBackward(graph);
  const materialised = new Set<Node>();
  const keep = (node: Node): void => {
    const storage = storageOf(node);
    if (kindOf(storage) !== 'source') materialised.add(storage);
  };
  for (const node of graph.nodes) {
    const kind = kindOf(node);
    const whole = kind === 'structured' || node.op === 'join';
    if (whole || kind === 'reduction') materialised.add(node);
    if (whole) node.inputs.forEach((input) => keep(isReadInPlace(input, node) ? input.inputs[0]! : input));
    if (node.op === 'join') shownOften(node).forEach(keep);
    if (kind === 'view') keep(node);
    // What the backward pass needs of the forward pass is materialised by the forward pass.
    if (kind === 'elementwise' && ((consumers.get(node) ?? 0) > 1 || needed.has(node)) && isExpensive(node)) materialised.add(node);
  }
  keepLongExpressions(graph, consumers, materialised);
  for (const node of allOutputs(graph.outputs)) keep(node);
  for (const { value } of graph.updates) keep(value);
  return materialised;
}

/** What several parts of a join show, as a convolution's taps do: each would compute it anew. */
function shownOften({ inputs }: NodeOf<'join'>): readonly Node[] {
  const shown = inputs.flatMap((part) => (part.op === 'slice' || part.op === 'copy' || part.op === 'expand' ? [part.inputs[0]!] : []));
  return shown.filter((node, i) => shown.indexOf(node) !== i);
}

/** A value that takes more operations than this is not computed anew by each of several who need it. */
const LONGEST_REPEATED = 10;
/** No expression is longer than this, so that none doubles from one node to the next. */
const LONGEST_EXPRESSION = 40;

/** Materialises long expressions. A residual stream's sum grows by a term a layer, and each reader would add up all of them again. */
function keepLongExpressions(graph: Graph, consumers: ReadonlyMap<Node, number>, materialised: Set<Node>): void {
  const lengths = new Map<Node, number>();
  const lengthOf = (node: Node): number => (materialised.has(node) ? 0 : (lengths.get(node) ?? 0));
  for (const node of graph.nodes) {
    const kind = kindOf(node);
    if (!isExpression(node) && kind !== 'view') continue;
    const length = node.inputs.reduce((sum, input) => sum + lengthOf(input), kind === 'elementwise' ? 1 : 0);
    lengths.set(node, length);
    if (kind !== 'elementwise') continue;
    if (length > LONGEST_EXPRESSION || (length > LONGEST_REPEATED && (consumers.get(node) ?? 0) > 1)) materialised.add(node);
  }
}

/** The materialised values and sources that computing a materialised elementwise value or reduction reads. */
export function leavesOf(node: Node, materialised: ReadonlySet<Node>): readonly Node[] {
  return [...readBelow(node.inputs, (storage) => materialised.has(storage) || kindOf(storage) === 'source').leaves];
}

/**
 * The axes along which an expensive value inside an elementwise expression is constant, such as 1/√variance in evaluation.
 * They become the inner loops, so that the value is loop-invariant and computed once.
 */
function expensiveInvariants(node: Node, materialised: ReadonlySet<Node>): readonly number[] {
  if (kindOf(node) !== 'elementwise') return [];
  const axes = new Set<number>();
  const seen = new Set<Node>();
  const visit = (input: Node): void => {
    if (seen.has(input)) return;
    seen.add(input);
    if (materialised.has(input) || kindOf(input) !== 'elementwise') return;
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

/** linear nodes whose only reader adds a parameter [M], each with that sum. */
function biasedLinears(graph: Graph, materialised: Set<Node> | ReadonlySet<Node>): ReadonlyMap<Node, Node> {
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
    (materialised as Set<Node>).add(only);
  }
  return found;
}
