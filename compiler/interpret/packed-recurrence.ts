import { slotsOf } from '../ops/recurrent.js';
import type { Interpretation, Interpreters } from './interpreter.js';
import { recurrences } from './recurrences.js';
import { inputAt, type Tensor } from './tensor.js';

/** The rows of each word, one position after the other: from a row that no row comes after back to the first. Words may share rows. */
function wordsOf(table: Tensor, column: number): readonly (readonly number[])[] {
  const [rows, , width] = table.shape as [number, number, number];
  const before = (n: number): number => table.at(n * width + column);
  const isFirst = (n: number): boolean => table.values[n * width + 1] === 0;
  const all = Array.from({ length: rows }, (_, n) => n);
  const inside = new Set(all.filter((n) => !isFirst(n)).map(before));
  return all
    .filter((n) => !inside.has(n))
    .map((end) => {
      const word = [end];
      for (let row = end; !isFirst(row); word.unshift(row)) row = before(row);
      return word;
    });
}

/** What `run` makes of words with padding, as rows again: `sum` of what it makes of one row in several words. */
function asWords(
  words: readonly (readonly number[])[],
  inputs: readonly { readonly rows: Tensor; readonly once: boolean }[],
  { shape, make }: Interpretation,
  width: number,
  sum: boolean,
  run: (words: readonly Tensor[], shape: readonly number[]) => Tensor,
): Tensor {
  const positions = Math.max(1, ...words.map(({ length }) => length));
  const padded = inputs.map(({ rows, once }) => {
    const channels = rows.size(2);
    const tensor = make.zeros([words.length, positions, channels]);
    const given = new Set<number>();
    words.forEach((word, b) =>
      word.forEach((n, t) => {
        if (once && given.has(n)) return;
        given.add(n);
        for (let c = 0; c < channels; c++) tensor.set((b * positions + t) * channels + c, rows.at(n * channels + c));
      }),
    );
    return tensor;
  });
  const result = run(padded, [words.length, positions, width]);
  const out = make.zeros(shape);
  const stride = shape[2] as number;
  words.forEach((word, b) =>
    word.forEach((n, t) => {
      for (let c = 0; c < width; c++) {
        const value = result.at((b * positions + t) * width + c);
        out.set(n * stride + c, sum ? out.at(n * stride + c) + value : value);
      }
    }),
  );
  return out;
}

/**
 * Recurrences on rows: the same on words with padding behind them. The gradient of a row that several words share is given to one of them;
 * what goes back is linear in it, so the row's is the sum over its words.
 */
export const packedRecurrences: Pick<Interpreters, 'packedRecurrence' | 'packedRecurrenceBackward'> = {
  packedRecurrence: (inputs, { cell, column }, interpretation) => {
    const { make } = interpretation;
    const [rows, weight, bias, table] = fourOf(inputs);
    const width = slotsOf[cell].kept * weight.size(1);
    return asWords(wordsOf(table, column), [{ rows, once: false }], interpretation, width, false, (words, shape) =>
      recurrences[cell]([inputAt(words, 0), weight, bias], {}, { make, shape } as Interpretation),
    );
  },
  packedRecurrenceBackward: (inputs, { cell, column }, interpretation) => {
    const { make } = interpretation;
    const [dh, kept, weight, table] = fourOf(inputs);
    const H = weight.size(1);
    const { kept: slots, sent, gates } = slotsOf[cell];
    const given = [
      { rows: dh, once: true },
      { rows: columnsOf(kept, slots * H, make), once: false },
    ];
    const words = wordsOf(table, column);
    const out = asWords(words, given, interpretation, sent * H, true, (padded, shape) =>
      recurrences[`${cell}Backward`]([inputAt(padded, 0), inputAt(padded, 1), weight], {}, { make, shape } as Interpretation),
    );
    const stride = out.size(2);
    const rowsBefore = new Map(words.flatMap((word) => word.slice(1).map((n, t) => [n, word[t] ?? NaN] as const)));
    for (const [n, before] of rowsBefore) {
      for (let c = 0; c < gates * H; c++) out.add(before * stride + sent * H + c, out.at(n * stride + c));
    }
    return out;
  },
};

/** An op's four inputs. */
function fourOf(inputs: readonly Tensor[]): readonly [Tensor, Tensor, Tensor, Tensor] {
  return [inputAt(inputs, 0), inputAt(inputs, 1), inputAt(inputs, 2), inputAt(inputs, 3)];
}

/** The first columns of each row. */
function columnsOf(x: Tensor, count: number, make: Interpretation['make']): Tensor {
  const width = x.size(2);
  return make.fill([x.size(0), 1, count], (i) => x.at(Math.floor(i / count) * width + (i % count)));
}
