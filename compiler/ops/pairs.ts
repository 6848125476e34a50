/** Inputs two by two: what an op takes any number of pairs of, a table and its indices or dy and its x, stands in one flat list. */
export function pairsOf<Input>(inputs: readonly Input[]): readonly (readonly [Input, Input])[] {
  return inputs.flatMap((first, i) => {
    if (i % 2 === 1) return [];
    const second = inputs[i + 1];
    if (second === undefined) throw new Error('internal error: an input has no other beside it');
    return [[first, second] as const];
  });
}
