import type { NodeOf } from '../ops/graph.js';
import type { Interpretation, Interpreters } from './interpreter.js';
import { recurrences } from './recurrences.js';
import type { Tensor } from './tensor.js';

/** Where each row of a position table stands among words of as many positions as the longest has. */
function placesOf(
  table: Tensor,
  column: number,
): { readonly words: number; readonly positions: number; readonly places: readonly number[] } {
  const [rows, , width] = table.shape as [number, number, number];
  const word: number[] = [];
  let words = 0;
  let positions = 1;
  for (let n = 0; n < rows; n++) {
    const t = table.values[n * width + 1]!;
    word[n] = t === 0 ? words++ : word[table.values[n * width + column]!]!;
    positions = Math.max(positions, t + 1);
  }
  return { words, positions, places: word.map((b, n) => b * positions + table.values[n * width + 1]!) };
}

/** What `run` makes of words with padding, as rows again. */
function asWords(
  rows: readonly Tensor[],
  table: Tensor,
  { column }: NodeOf<'packedRecurrence'>['attributes'],
  { make, shape }: Interpretation,
  run: (words: readonly Tensor[], slots: number) => Tensor,
): Tensor {
  const { words, positions, places } = placesOf(table, column);
  const padded = rows.map((x) => {
    const width = x.shape[2]!;
    const tensor = make.zeros([words, positions, width]);
    places.forEach((place, n) => {
      for (let c = 0; c < width; c++) tensor.values[place * width + c] = x.values[n * width + c]!;
    });
    return tensor;
  });
  const width = shape[2] as number;
  const result = run(padded, width);
  const out = make.zeros(shape);
  places.forEach((place, n) => {
    for (let c = 0; c < width; c++) out.values[n * width + c] = result.values[place * width + c]!;
  });
  return out;
}

/** Recurrences on rows: the same on words with padding behind them. */
export const packedRecurrences: Pick<Interpreters, 'packedRecurrence' | 'packedRecurrenceBackward'> = {
  packedRecurrence: ([x, weight, bias, table], attributes, interpretation) =>
    asWords([x!], table!, attributes, interpretation, ([words], width) =>
      recurrences[attributes.cell]([words!, weight!, bias!], {}, { ...interpretation, shape: [words!.shape[0]!, words!.shape[1]!, width] }),
    ),
  packedRecurrenceBackward: ([dh, kept, weight, table], attributes, interpretation) =>
    asWords([dh!, kept!], table!, attributes, interpretation, ([dWords, keptWords], width) =>
      recurrences[`${attributes.cell}Backward`](
        [dWords!, keptWords!, weight!],
        {},
        {
          ...interpretation,
          shape: [dWords!.shape[0]!, dWords!.shape[1]!, width],
        },
      ),
    ),
};
