import type { InitialValue } from '../../runtime/contract.js';

/** The option of layers whose initial weights may be given another spread. */
export const deviationOption = {
  deviation: {
    kind: 'number',
    description: "The initial weights are N(0, deviation²) in place of the layer's own rule; biases stay 0.",
    optional: true,
    minimum: 0,
    example: '0.02',
  },
} as const;

/** N(0, deviation²) where one is given, or the layer's own rule. */
export function initialWeight(deviation: number | undefined, rule: InitialValue): InitialValue {
  return deviation === undefined ? rule : { kind: 'normal', deviation };
}
