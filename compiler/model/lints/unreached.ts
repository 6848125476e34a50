import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { Graph, Node, NodeOf, OpName } from '../../ops/graph.js';
import { lossOf } from '../../ops/outputs.js';
import { definitionOf } from '../../ops/registry.js';
import { everyLayer, type InferredLayer, type InferredModel } from '../infer.js';

/** Parameters whose gradient is 0 whatever the data, because what is made of them is dropped. */
export function lintUnreached(model: InferredModel, graph: Graph, bag: DiagnosticBag): void {
  const reached = reachedFrom(lossOf(graph));
  const lost = graph.parameters.filter((parameter) => !reached.has(parameter));
  if (lost.length === 0) return;
  const all = everyLayer(model.layers);
  all.forEach((inferred, index) => {
    const { layer } = inferred;
    const own = lost.filter(({ origin }) => origin?.path === layer.path);
    if (own.length === 0) return;
    const instead = all.slice(index).find(({ definition }) => definition.facts?.dropsInput);
    const round = roundOf(layer.path, all);
    const related = [
      ...(instead ? [{ message: 'goes on with the sum instead', span: instead.layer.span }] : []),
      ...(round ? [round] : []),
    ];
    bag.report('WNC506', layer.span, { layer: layer.name, names: own.map((parameter) => nameOf(parameter, layer.path)) }, { related });
  });
}

function reachedFrom(loss: Node): ReadonlySet<Node> {
  const reached = new Set<Node>([loss]);
  for (const node of reached) {
    if (definitionOf<OpName>(node.op).gradient === 'none') continue;
    for (const input of node.inputs) reached.add(input);
  }
  return reached;
}

/** `weight` of `3.0.weight`. */
function nameOf(parameter: NodeOf<'parameter'>, path: string): string {
  return parameter.attributes.name.slice(path.length + 1);
}

/** A layer in a repeat is one line of the spec and may be lost in one of its rounds alone. */
function roundOf(path: string, all: readonly InferredLayer[]) {
  const repeat = all.findLast(({ layer, definition }) => definition.facts?.rounds && path.startsWith(`${layer.path}.`));
  if (!repeat) return undefined;
  const round = Number(path.slice(repeat.layer.path.length + 1).split('.')[0]);
  return { message: `in round ${round + 1} of ${repeat.layer.lists.length}`, span: repeat.layer.span };
}
