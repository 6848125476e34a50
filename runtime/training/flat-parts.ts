/** Where an activation hardly changes with its input, so that hardly any gradient comes through. */
interface FlatParts {
  readonly has: (value: number) => boolean;
  /** What a number there is. */
  readonly number: string;
  /** What a unit is whose numbers are all there. */
  readonly unit: string;
}

const SATURATED = { number: 'saturated', unit: 'saturated' };

/** By layer; the others have none. */
export const flatParts: Readonly<Partial<Record<string, FlatParts>>> = {
  tanh: { has: (value) => Math.abs(value) > 0.97, ...SATURATED },
  sigmoid: { has: (value) => value < 0.03 || value > 0.97, ...SATURATED },
  relu: { has: (value) => value === 0, number: 'zero', unit: 'dead: zero' },
};
