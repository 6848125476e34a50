import type { Graph, Node, NodeOf, OpName } from '../../ops/graph.js';
import type { NumberTensor } from '../../../runtime/files/named-tensors.js';
import { Assembly, type OnnxValue } from './assembly.js';
import { operators } from './operators.js';
import { patternAt, type Pattern } from './patterns.js';
import type { OnnxModel } from './proto.js';

/**
 * What of a model's evaluation leads to its logits, in ONNX's operators. `isForWindow`: the axis of positions, of size 1, is left out, as
 * of a model that makes one prediction for its window.
 */
export function onnxGraph(
  { nodes, outputs: { logits } }: Graph,
  parameters: ReadonlyMap<string, NumberTensor>,
  isForWindow: boolean,
): Pick<OnnxModel, 'nodes' | 'initializers'> {
  if (!logits) throw new Error('internal error: a model without logits');
  const assembly = new Assembly(parameters);
  const { needed, patterns } = readBy(logits, nodes);
  const values = new Map<Node, OnnxValue>();
  for (const node of nodes.filter((one) => needed.has(one))) {
    const { path = '', layer = '', span } = node.origin ?? {};
    assembly.at(path, span ? `${layer}, line ${span.start.line}` : '');
    const pattern = patterns.get(node);
    const inputs = (pattern?.reads ?? node.inputs).map((input) => values.get(input) ?? unmade(input));
    values.set(node, pattern?.make(inputs, assembly) ?? lowered(node, inputs, assembly));
  }
  assembly.at('', '');
  const result = values.get(logits) ?? unmade(logits);
  const output = isForWindow ? assembly.node('Squeeze', [result, assembly.wholes(1)]) : result;
  output.name = 'logits';
  return assembly.finish(output);
}

/** Every node that the logits take, and the patterns among them. */
function readBy(
  logits: Node,
  nodes: readonly Node[],
): { readonly needed: ReadonlySet<Node>; readonly patterns: ReadonlyMap<Node, Pattern> } {
  const needed = new Set<Node>([logits]);
  const patterns = new Map<Node, Pattern>();
  for (const node of [...nodes].reverse()) {
    if (!needed.has(node)) continue;
    const pattern = patternAt(node);
    if (pattern) patterns.set(node, pattern);
    for (const input of pattern?.reads ?? node.inputs) needed.add(input);
  }
  return { needed, patterns };
}

function lowered<Name extends OpName>(node: NodeOf<Name>, inputs: readonly OnnxValue[], assembly: Assembly): OnnxValue {
  const lowering = operators[node.op];
  if (lowering === 'elsewhere') throw new Error(`internal error: ${node.op} is no op of an evaluation`);
  return lowering(node, inputs, assembly);
}

function unmade(node: Node): never {
  throw new Error(`internal error: ${node.op} %${node.id} is read before it is made`);
}
