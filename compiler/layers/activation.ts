import type { GraphBuilder, Value } from '../ops/builder.js';
import type { LayerFormula } from '../ops/graph.js';
import { defineLayer, type NamedLayer } from './layer.js';
import { requireChannels } from './sizes.js';

/** A layer without options that maps each number by itself, so that the shape stays. */
export function defineActivation<const Name extends string>(
  name: Name,
  summary: string,
  formula: LayerFormula,
  apply: (x: Value, builder: GraphBuilder) => Value,
  source?: string,
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
  });
}
