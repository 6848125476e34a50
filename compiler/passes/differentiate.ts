import { GraphBuilder } from '../ops/builder.js';
import { lossOf } from '../ops/outputs.js';
import { definitionOf } from '../ops/registry.js';
import type { Graph, Node, NodeOf, OpName, TensorShape } from '../ops/graph.js';

/**
 * Reverse-mode differentiation: adds dL/d(parameter) for every parameter, and dL/d(activation) for every one that is an output.
 * Nodes are visited last to first; each one's gradient is the sum of what its consumers send back, so the backward pass
 * is ordinary nodes of the same graph, and later passes need not know that it is one.
 * Source: Griewank & Walther 2008, "Evaluating Derivatives", section 3.2.
 */
export function differentiate(graph: Graph): Graph {
  const g = new GraphBuilder(graph);
  const loss = lossOf(graph);
  const varies = dependOnParameters(graph);
  const sent = new Map<Node, Node[]>();
  g.at(loss.origin, 'backward', 'dloss');
  sent.set(loss, [g.constant(1)]);
  const gradients = new Map<Node, Node>();
  const activationGradients = new Map<string, Node>();
  const watched = new Map([...graph.outputs.activations].map(([path, node]) => [node, path]));

  for (const node of [...graph.nodes].reverse()) {
    const parts = sent.get(node);
    const last = parts?.at(-1);
    if (!parts || !last || !varies.has(node)) continue;
    // The sum of several consumers' gradients belongs to the last of them: it can be computed there.
    const { origin } = last;
    g.at(origin, 'backward', gradientOf(nameOf(node)), origin?.path === node.origin?.path ? gradientOf(partOf(node)) : 'dx');
    const dy = parts.reduce((sum, part) => g.add(sum, part));
    g.at(node.origin, 'backward', gradientOf(nameOf(node)), gradientOf(partOf(node)));
    const watch = watched.get(node);
    if (watch !== undefined) activationGradients.set(watch, g.expand(dy, node.shape));
    if (node.op === 'parameter') {
      gradients.set(node, g.expand(dy, node.shape));
      continue;
    }
    for (const [index, dx] of propagate(node, dy, g).entries()) {
      const input = node.inputs[index]!;
      if (!dx || !varies.has(input)) continue;
      const elementwise = definitionOf<OpName>(node.op).kind === 'elementwise';
      const part = elementwise ? fit(dx, input.shape, node.shape, g) : dx;
      // A gradient that is passed on unchanged keeps its name.
      if (part !== dy && part.id >= graph.nodes.length && part.name === gradientOf(nameOf(node))) {
        g.called(part, gradientOf(nameOf(input)), gradientOf(partOf(input)));
      }
      sent.set(input, [...(sent.get(input) ?? []), part]);
    }
  }
  const named = graph.parameters.map((parameter): [string, Node] => {
    g.at(parameter.origin, 'backward', gradientOf(parameter.name), gradientOf(parameter.part));
    // A parameter that no path joins to the loss (a lint warns about it) has the gradient zero.
    return [parameter.attributes.name, gradients.get(parameter) ?? g.node('zeros', [], { shape: parameter.shape })];
  });
  return g.graph({ ...graph.outputs, gradients: new Map(named), activationGradients });
}

/** What a node sends back to each of its inputs; nothing where it is constant as far as differentiation goes. */
export function propagate<Name extends OpName>(node: NodeOf<Name>, dy: Node, g: GraphBuilder): readonly (Node | undefined)[] {
  const definition = definitionOf<Name>(node.op);
  if (definition.gradient === 'none') return [];
  const full = definition.kind === 'view' || definition.kind === 'movement' || definition.kind === 'structured';
  return definition.gradient(node, full ? g.expand(dy, node.shape) : dy, g);
}

/** The nodes through which a gradient reaches some parameter. */
function dependOnParameters(graph: Graph): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const node of graph.nodes) {
    const flows = definitionOf<OpName>(node.op).gradient !== 'none';
    if (node.op === 'parameter' || (flows && node.inputs.some((input) => found.has(input)))) found.add(node);
  }
  return found;
}

/**
 * The gradient of an input that was broadcast to `output`: the output's gradient summed over the axes of the broadcast. Where the
 * gradient itself does not vary along such an axis, the sum is a multiplication by the axis's length.
 */
function fit(dx: Node, input: TensorShape, output: TensorShape, g: GraphBuilder): Node {
  const stretched = input.flatMap((size, axis) => (size === 1 && output[axis] !== 1 ? [axis] : []));
  const summed = stretched.filter((axis) => dx.shape[axis] !== 1);
  const repeated = stretched.filter((axis) => dx.shape[axis] === 1);
  let part = dx;
  if (summed.length) part = g.sum(part, summed);
  if (repeated.length) part = g.multiply(part, g.count(output, repeated));
  return part;
}

/** A view is named after the tensor that it shows. */
function nameOf(node: Node): string {
  return node.op === 'reshape' ? nameOf(node.inputs[0]) : node.name;
}

function partOf(node: Node): string {
  return node.op === 'reshape' ? partOf(node.inputs[0]) : node.part;
}

/** The field's name for the gradient of x: dx. */
export function gradientOf(name: string): string {
  return `d${name}`;
}
