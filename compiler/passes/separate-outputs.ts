import { mapOutputs } from '../ops/outputs.js';
import { GraphBuilder } from '../ops/builder.js';
import type { Graph, Node } from '../ops/graph.js';
import { isExpression, kindOf, storageOf } from '../ops/storage.js';

/** Gives each output and update a node of its own, a copy: no two may share memory, and none may be a view of a parameter. */
export function separateOutputs(graph: Graph): Graph {
  const builder = new GraphBuilder(graph);
  const taken = new Set<Node>();
  const own = (node: Node, kept?: Node): Node => {
    const storage = storageOf(node);
    let result = node;
    // Loops that read a state at more places than the one they write need its old value to the end.
    const elsewhere = kindOf(storage) === 'structured' || kindOf(storage) === 'movement';
    const overwrites = kept !== undefined && elsewhere && storage.inputs.some((input) => reads(input, kept));
    if (overwrites || taken.has(storage) || kindOf(storage) === 'source') {
      builder.at(node.origin, node.stage, node.name, node.part);
      result = builder.node('copy', [node], {}) as Node;
    }
    taken.add(storageOf(result));
    return result;
  };
  const outputs = mapOutputs(graph.outputs, (node) => own(node));
  builder.updates.length = 0;
  for (const { statistic, value } of graph.updates) builder.update(statistic, own(value, statistic));
  return builder.nodes.length === graph.nodes.length ? graph : builder.graph(outputs);
}

/** Whether computing a node reads the memory of another. */
function reads(node: Node, other: Node): boolean {
  const storage = storageOf(node);
  if (storage === other) return true;
  return (isExpression(storage) || kindOf(storage) === 'movement') && storage.inputs.some((input) => reads(input, other));
}
