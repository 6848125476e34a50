import { slotsOf } from '../ops/recurrent.js';
import type { Interpretation, Interpreters } from './interpreter.js';
import { recurrences } from './recurrences.js';
import type { Tensor } from './tensor.js';

/** The rows of each word, one position after the other: from a row that no row comes after back to the first. Words may share rows. */
function wordsOf(table: Tensor, column: number): readonly (readonly number[])[] {
  const [rows, , width] = table.shape as [number, number, number];
  const before = (n: number): number => table.values[n * width + column]!;
  const isFirst = (n: number): boolean => table.values[n * width + 1] === 0;
  const all = Array.from({ length: rows }, (_, n) => n);
  const inside = new Set(all.filter((n) => !isFirst(n)).map(before));
  return all
    .filter((n) => !inside.has(n))
    .map((end) => {
      const word = [end];
      while (!isFirst(word[0]!)) word.unshift(before(word[0]!));
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
  const padded = inputs.map(({ rows: { shape, values }, once }) => {
    const channels = shape[2]!;
    const tensor = make.zeros([words.length, positions, channels]);
    const given = new Set<number>();
    words.forEach((word, b) =>
      word.forEach((n, t) => {
        if (once && given.has(n)) return;
        given.add(n);
        for (let c = 0; c < channels; c++) tensor.values[(b * positions + t) * channels + c] = values[n * channels + c]!;
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
        const value = result.values[(b * positions + t) * width + c]!;
        out.values[n * stride + c] = sum ? out.values[n * stride + c]! + value : value;
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
  packedRecurrence: ([x, weight, bias, table], { cell, column }, interpretation) => {
    const { make } = interpretation;
    const H = weight!.shape[1]!;
    const words = wordsOf(table!, column);
    const width = slotsOf[cell].kept * H;
    return asWords(words, [{ rows: x!, once: false }], interpretation, width, false, ([x], shape) =>
      recurrences[cell]([x!, weight!, bias!], {}, { make, shape } as Interpretation),
    );
  },
  packedRecurrenceBackward: ([dh, kept, weight, table], { cell, column }, interpretation) => {
    const { make } = interpretation;
    const H = weight!.shape[1]!;
    const { kept: slots, sent, gates } = slotsOf[cell];
    const states = columnsOf(kept!, slots * H, make);
    const inputs = [
      { rows: dh!, once: true },
      { rows: states, once: false },
    ];
    const words = wordsOf(table!, column);
    const out = asWords(words, inputs, interpretation, sent * H, true, ([dh, kept], shape) =>
      recurrences[`${cell}Backward`]([dh!, kept!, weight!], {}, { make, shape } as Interpretation),
    );
    const stride = out.shape[2]!;
    const rowsBefore = new Map(words.flatMap((word) => word.slice(1).map((n, t) => [n, word[t]!] as const)));
    for (const [n, before] of rowsBefore) {
      for (let c = 0; c < gates * H; c++) out.values[before * stride + sent * H + c]! += out.values[n * stride + c]!;
    }
    return out;
  },
};

/** The first columns of each row. */
function columnsOf({ shape, values }: Tensor, count: number, make: Interpretation['make']): Tensor {
  const width = shape[2]!;
  return make.fill([shape[0]!, 1, count], (i) => values[Math.floor(i / count) * width + (i % count)]!);
}
