import type { Graph, Node, NodeOf, OpName } from '../ops/graph.js';
import type { AttentionAttributes, AttentionDropout } from '../ops/fused-attention.js';
import { softmaxOf } from '../ops/softmax.js';
import { rewriteGraph } from './rewrite.js';
import { removeUnused } from './simplify.js';

/**
 * Scores, softmax and mixture of an attention layer as one op, which a target can compute a query at a time. What has another form
 * is left as it is, and so is a graph without attention.
 */
export function fuseAttention(graph: Graph): Graph {
  let found = 0;
  const fused = rewriteGraph(graph, (node, inputs, builder, become) => {
    const attention = node.op === 'attentionMix' ? match(node) : undefined;
    if (!attention) return undefined;
    found++;
    const [q, k] = attention.scores.inputs.map((input) => become(input));
    return builder.node('fusedAttention', [q!, k!, inputs[1]!], attention.attributes) as Node;
  });
  return found === 0 ? graph : removeUnused(fused);
}

interface Match {
  readonly scores: NodeOf<'attentionScores'>;
  readonly attributes: AttentionAttributes;
}

/** What a layer makes of its scores, read from its last node back. */
function match(mix: NodeOf<'attentionMix'>): Match | undefined {
  const [weights, dropout] = withoutMask(mix.inputs[0]);
  const masked = as('add', softmaxOf(weights));
  const mask = as('causalMask', masked?.inputs[1]);
  if (!masked || !mask) return undefined;
  const biased = as('subtract', masked.inputs[0]);
  if (biased && !isSlopedDistance(biased.inputs[1])) return undefined;
  const scaled = as('multiply', biased ? biased.inputs[0] : masked.inputs[0]);
  const scores = as('attentionScores', scaled?.inputs[0]);
  const scale = as('constant', scaled?.inputs[1]);
  if (!scores || !scale) return undefined;
  const { heads } = scores.attributes;
  const depth = (scores.inputs[0].shape[2] as number) / heads;
  if (scale.attributes.value !== 1 / Math.sqrt(depth)) return undefined;
  const { positions, window } = mask.attributes;
  return {
    scores,
    attributes: { heads, positions, alibi: biased !== undefined, ...(window !== undefined && { window }), ...(dropout && { dropout }) },
  };
}

/** The weights, and the dropout that they are under. */
function withoutMask(weights: Node): readonly [Node, AttentionDropout | undefined] {
  const mask = as('dropoutMask', as('multiply', weights)?.inputs[1]);
  if (!mask) return [weights, undefined];
  const { rate, stream } = mask.attributes;
  return [weights.inputs[0]!, { rate, stream }];
}

/** slope · distance, as alibi subtracts it. */
function isSlopedDistance(node: Node): boolean {
  const product = as('multiply', node);
  const slopes = as('table', product?.inputs[0]);
  return slopes?.attributes.formula.kind === 'slopes' && as('distance', product?.inputs[1]) !== undefined;
}

function as<Name extends OpName>(op: Name, node: Node | undefined): NodeOf<Name> | undefined {
  return node?.op === op ? (node as NodeOf<OpName> as NodeOf<Name>) : undefined;
}
