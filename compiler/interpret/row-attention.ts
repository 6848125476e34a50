import type { OpName } from '../ops/graph.js';
import { originColumn, positionColumn } from '../ops/position-table.js';
import type { Interpreters } from './interpreter.js';
import type { Tensor } from './tensor.js';

/** Calls `use` for each key that a row sees in each head: the row, the key's row, the score's offset and that of the head's channels. */
function eachKey(
  table: Tensor,
  { heads, keys }: { readonly heads: number; readonly keys: number },
  use: (row: number, key: number, head: number, score: number) => void,
): void {
  for (let n = 0; n < table.size(0); n++) {
    const position = table.at(n * table.size(2) + positionColumn);
    for (let h = 0; h < heads; h++) {
      for (let age = 0; age < keys && age <= position; age++) use(n, n - age, h, (n * heads + h + 1) * keys - 1 - age);
    }
  }
}

/** Attention on rows of words laid end to end. */
export const rowAttention: Pick<Interpreters, ('rowScores' | 'rowMix' | 'rowSpread' | 'rowScoresMask') & OpName> = {
  rowScores: ([q, k, table], attributes, { make, shape }) => {
    const out = make.zeros(shape);
    const [channels, depth] = [q.size(2), q.size(2) / attributes.heads];
    eachKey(table, attributes, (row, key, head, score) => {
      for (let c = head * depth; c < (head + 1) * depth; c++) out.add(score, q.at(row * channels + c) * k.at(key * channels + c));
    });
    return out;
  },
  rowMix: ([p, v, table], attributes, { make, shape }) => {
    const out = make.zeros(shape);
    const [channels, depth] = [v.size(2), v.size(2) / attributes.heads];
    eachKey(table, attributes, (row, key, head, score) => {
      for (let c = head * depth; c < (head + 1) * depth; c++) out.add(row * channels + c, p.at(score) * v.at(key * channels + c));
    });
    return out;
  },
  rowSpread: ([p, x, table], attributes, { make, shape }) => {
    const out = make.zeros(shape);
    const [channels, depth] = [x.size(2), x.size(2) / attributes.heads];
    eachKey(table, attributes, (row, key, head, score) => {
      for (let c = head * depth; c < (head + 1) * depth; c++) out.add(key * channels + c, p.at(score) * x.at(row * channels + c));
    });
    return out;
  },
  rowScoresMask: ([table], attributes, { make, shape, dropoutKey, functions }) => {
    const out = make.zeros(shape);
    const { heads, positions, rate, stream } = attributes;
    eachKey(table, attributes, (row, key, head, score) => {
      const origin = table.at(row * table.size(2) + originColumn);
      const position = origin % positions;
      const place = (((origin - position) / positions) * heads + head) * positions ** 2 + position * positions + position - (row - key);
      out.set(score, functions.dropoutMask(dropoutKey, stream, place, rate));
    });
    return out;
  },
};
