import type { FlatParts } from '../../runtime/contract.js';
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
  /** Where y hardly changes with x, if anywhere: what is told of training. */
  readonly flat?: FlatParts;
}

/** The flat parts of what squashes numbers: how near they may come to its ends. */
export function saturatedBeyond(below: number, above: number): FlatParts {
  return { below, above, number: 'saturated', unit: 'saturated' };
}

/** A layer without options that maps each number by itself, so that the shape stays. */
export function defineActivation<const Name extends string>(
  name: Name,
  summary: string,
  formula: LayerFormula,
  apply: (x: Value, builder: GraphBuilder) => Value,
  { torch, source, flat }: ActivationFacts,
): NamedLayer<Name, Record<never, never>> {
  return defineLayer({
    name,
    summary,
    source,
    formula,
    facts: { elementwise: true, ...(flat && { flat }) },
    options: {},
    shape: (input, _, context) => requireChannels(input, context),
    lower: (input, _, { builder }) => apply(input, builder),
    torch: (_, { use }) => call(typeof torch === 'string' ? torch : use(torch)),
  });
}
