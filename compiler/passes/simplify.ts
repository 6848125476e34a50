import { GraphBuilder } from '../ops/builder.js';
import type { Graph, Node, NodeOf, OpAttributes, OpName } from '../ops/graph.js';
import { allOutputs, outputsOf } from '../ops/outputs.js';
import { kindOf, storageOf } from '../ops/storage.js';
import { rewriteGraph, type Rewrite } from './rewrite.js';
import { rewrite } from './simplify-rules.js';

/**
 * The same values with fewer operations: rules of algebra (simplify-rules.ts), one node for equal expressions, nothing
 * that no result needs. Rules run until none fires; each makes the graph smaller or moves work out of a loop, so it ends.
 */
export function simplify(graph: Graph): Graph {
  let current = graph;
  for (let round = 0; round < 20; round++) {
    const builder = new SharingBuilder();
    const whole = readWhole(current);
    let changed = false;
    const simplifyNode: Rewrite = (node, inputs) => {
      const simpler = node.op === 'sum' && whole.has(storageOf(node.inputs[0])) ? undefined : rewrite(node, inputs, builder);
      changed ||= simpler !== undefined;
      return simpler;
    };
    current = removeUnused(rewriteGraph(current, simplifyNode, builder));
    if (!changed && !builder.shared) return current;
  }
  return current;
}

/** Values that structured ops read. They are stored in memory as they are, so a factor taken out of a sum over one saves nothing. */
function readWhole({ nodes }: Graph): ReadonlySet<Node> {
  const isStored = (node: Node): boolean => kindOf(node) === 'structured' || (kindOf(node) === 'movement' && node.op !== 'slice');
  return new Set(nodes.flatMap((node) => (isStored(node) ? node.inputs.map(storageOf) : [])));
}

/** A builder that answers with an existing node where one computes the same. */
class SharingBuilder extends GraphBuilder {
  shared = false;
  private readonly known = new Map<string, Node>();

  override node<Name extends OpName>(op: Name, inputs: readonly Node[], attributes: OpAttributes[Name], name?: string): NodeOf<Name> {
    const ids = inputs.map((input) => input.id);
    if (op === 'add' || op === 'multiply') ids.sort((a, b) => a - b);
    const key = JSON.stringify([op, ids, attributes]);
    const known = this.known.get(key);
    if (known) {
      this.shared = this.shared || op !== 'constant';
      return known as NodeOf<Name>;
    }
    const node = super.node(op, inputs, attributes, name);
    this.known.set(key, node as Node);
    return node;
  }
}

/** What a graph's logits and updates depend on. */
export function withoutLoss(graph: Graph): Graph {
  return removeUnused({ ...graph, outputs: outputsOf({ logits: graph.outputs.logits }) });
}

/** What its logits depend on. */
export function onlyLogits(graph: Graph): Graph {
  return withoutLoss({ ...graph, updates: [] });
}

/** Drops what neither an output nor an update depends on; parameters and statistics stay. */
export function removeUnused(graph: Graph): Graph {
  const used = new Set<Node>([...allOutputs(graph.outputs), ...graph.updates.flatMap(({ statistic, value }) => [statistic, value])]);
  for (const node of [...graph.nodes].reverse()) {
    if (used.has(node)) for (const input of node.inputs) used.add(input);
  }
  const kept = graph.nodes.filter((node) => used.has(node) || node.op === 'parameter' || node.op === 'statistic');
  return rewriteGraph({ ...graph, nodes: kept }, () => undefined);
}
