import type { GraphBuilder } from '../ops/builder.js';
import type { Graph, Node } from '../ops/graph.js';
import { rewriteGraph } from './rewrite.js';

/**
 * erf by e^(-x²), one exponential and a polynomial, as a training step with its slopes has it: half the time of erf by itself, to 4e-7.
 * For simd, so that gelu is the same in training and every form that does not learn. A graph without erf is left as it is.
 */
export function erfByBell(graph: Graph): Graph {
  if (!graph.nodes.some(({ op }) => op === 'erf')) return graph;
  return rewriteGraph(graph, ({ op }, [x], builder) => (op === 'erf' && x ? besideBell(x, builder) : undefined));
}

/** erf x and the bell that it is made of. */
export function besideBell(x: Node, builder: GraphBuilder): Node {
  return builder.erfBeside(x, builder.exp(builder.multiply(builder.multiply(x, x), -1)));
}
