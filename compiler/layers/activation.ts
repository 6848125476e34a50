import type { GraphBuilder, Value } from '../ops/builder.js';
import type { LayerFormula } from '../ops/graph.js';
import { defineLayer, type LayerDefinition } from './layer.js';
import { requireChannels } from './sizes.js';

const activations = new Set<LayerDefinition>();

/** A layer without options that maps each number by itself, so that the shape stays. */
export function defineActivation(name: string, summary: string, formula: LayerFormula, apply: (x: Value, builder: GraphBuilder) => Value): LayerDefinition {
  const definition = defineLayer({
    name,
    summary,
    formula,
    options: {},
    shape: (input, _, context) => requireChannels(input, context),
    lower: (input, _, { builder }) => apply(input, builder),
  });
  activations.add(definition);
  return definition;
}

export function isActivation(definition: LayerDefinition): boolean {
  return activations.has(definition);
}
