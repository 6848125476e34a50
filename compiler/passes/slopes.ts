import type { GraphBuilder } from '../ops/builder.js';
import { isOfLoss, sameShape, type Graph, type Node, type OpName } from '../ops/graph.js';
import { allOutputs } from '../ops/outputs.js';
import { definitionOf, isScalar } from '../ops/registry.js';
import { propagate } from './differentiate.js';
import { besideBell } from './erf-by-bell.js';
import { rewriteGraph } from './rewrite.js';

/**
 * Activations that take exponentials, such as gelu and silu, with their slope: y = f(x) and f'(x) are computed in one, and the backward
 * pass is dx = dy · f'(x), which reads neither x nor what f is made of. erf goes by e^(-x²), which its slope has too. A graph
 * without such activations is left as it is.
 */
export function keepSlopes(graph: Graph): Graph {
  const curves = curvesOf(graph);
  if (curves.size === 0) return graph;
  const within = new Set([...curves.values()].flatMap(({ steps }) => steps));
  return rewriteGraph(graph, (node, inputs, builder, become) => {
    let value: Node | undefined;
    if (node.op === 'erf' && within.has(node)) {
      value = besideBell(inputs[0]!, builder);
    }
    const found = curves.get(node);
    if (!found) return value;
    const y = value ?? builder.copy(node, inputs);
    const x = become(found.x);
    builder.at(node.origin, 'forward', `${node.name}Slope`, 'slope');
    const slope = slopeOf(y, x, builder);
    builder.at(node.origin, 'forward', `${node.name}Slope`, 'slope');
    const stored = builder.node('kept', [slope], {}) as Node;
    builder.at(node.origin, 'forward', node.name, node.part);
    return builder.node('curve', [y, stored, x], {}) as Node;
  });
}

interface Curve {
  readonly x: Node;
  /** What stands between x and y, and y. */
  readonly steps: readonly Node[];
}

/** The last node of each curve, by which alone others read what stands between x and it. */
function curvesOf(graph: Graph): ReadonlyMap<Node, Curve> {
  const argument = new Map<Node, Node>();
  const argumentOf = (node: Node): Node => argument.get(node) ?? node;
  for (const node of graph.nodes) {
    const [x, ...others] = new Set(node.inputs.filter(({ op }) => op !== 'constant').map(argumentOf));
    if (isScalar(node.op) && !isOfLoss(node) && x && others.length === 0 && isActivation(x) && sameShape(x.shape, node.shape))
      argument.set(node, x);
  }
  const exits = new Map<Node, Set<Node>>();
  const note = (node: Node): void => {
    const x = argument.get(node);
    if (x) exits.set(x, (exits.get(x) ?? new Set()).add(node));
  };
  for (const node of graph.nodes) for (const input of node.inputs) if (argumentOf(input) !== argumentOf(node)) note(input);
  allOutputs(graph.outputs).forEach(note);
  return new Map(
    [...exits].flatMap(([x, ends]): [Node, Curve][] => {
      const [y, ...others] = ends;
      const steps = graph.nodes.filter((node) => argument.get(node) === x);
      const isWorth = steps.length > 1 && steps.some(({ op }) => definitionOf<OpName>(op).expensive === true);
      return y && others.length === 0 && isWorth ? [[y, { x, steps }]] : [];
    }),
  );
}

/** A tensor of numbers for each example or row, not a statistic of them. */
function isActivation({ shape, type, op }: Node): boolean {
  return type === 'float' && op !== 'parameter' && shape.length === 3 && typeof shape[0] !== 'number' && shape[2] !== 1;
}

/** dy/dx for a y that is made of x and constants, one function after the other. */
function slopeOf(y: Node, x: Node, g: GraphBuilder): Node {
  const sent = new Map<Node, Node>([[y, g.constant(1)]]);
  for (const node of [...g.nodes].reverse()) {
    const dy = sent.get(node);
    if (node === x) break;
    if (!dy || node.op === 'constant') continue;
    propagate(node, dy, g).forEach((part, i) => {
      const input = node.inputs[i]!;
      if (part && input.op !== 'constant') sent.set(input, sent.has(input) ? g.add(sent.get(input)!, part) : part);
    });
  }
  const slope = sent.get(x);
  if (!slope) throw new Error(`internal error: ${y.name} does not depend on ${x.name}`);
  return slope;
}
