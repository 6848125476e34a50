import type { GraphBuilder, Value } from '../ops/builder.js';
import type { LayerFormula } from '../ops/graph.js';
import { defineLayer, type NamedLayer } from './layer.js';
import { requireChannels } from './sizes.js';
import { call } from './torch/expression.js';
import type { Piece } from './torch/twin.js';

interface ActivationFacts {
  /** Its module in PyTorch, or a class of ours where torch.nn has none. */
  readonly torch: string | Piece;
  readonly source?: string;
}

/** A layer without options that maps each number by itself, so that the shape stays. */
export function defineActivation<const Name extends string>(
  name: Name,
  summary: string,
  formula: LayerFormula,
  apply: (x: Value, builder: GraphBuilder) => Value,
  { torch, source }: ActivationFacts,
): NamedLayer<Name, Record<never, never>> {
  return defineLayer({
    name,
    summary,
    source,
    formula,
    facts: { elementwise: true },
    options: {},
    shape: (input, _, context) => requireChannels(input, context),
    lower: (input, _, { builder }) => apply(input, builder),
    torch: (_, { use }) => call(typeof torch === 'string' ? torch : use(torch)),
  });
}
