import type { Graph, Node, OpName } from '../ops/graph.js';
import { definitionOf } from '../ops/registry.js';
import { storageOf } from '../ops/storage.js';

/**
 * The names of the parameters of a forward graph that multiply what goes from one layer to the next. Tables whose rows are looked up are
 * left out, also where a product has one as its weight, and so are the last products before the logits.
 */
export function hiddenMatrices({ nodes, outputs }: Graph): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const node of nodes) if (weightOf(node) !== undefined) hidden.add(weightOf(node) as string);
  for (const { op, inputs } of nodes) if (op === 'gather') for (const input of inputs) hidden.delete(nameOf(input) ?? '');
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const weight = weightOf(node);
    if (weight === undefined) node.inputs.forEach(visit);
    else hidden.delete(weight);
  };
  visit(outputs.logits);
  return hidden;
}

function weightOf({ op, inputs }: Node): string | undefined {
  const weight = inputs[definitionOf<OpName>(op).weight ?? -1];
  return weight && nameOf(weight);
}

/** The parameter that a value is a view of. */
function nameOf(value: Node): string | undefined {
  const storage = storageOf(value);
  return storage.op === 'parameter' ? storage.attributes.name : undefined;
}
