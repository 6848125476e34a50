import { countGiven } from '../ops/position-table.js';
import type { Interpreters } from './interpreter.js';
import { inputAt } from './tensor.js';

type Sources =
  | 'parameter'
  | 'statistic'
  | 'state'
  | 'optimizerState'
  | 'stepScalar'
  | 'flat'
  | 'constant'
  | 'table'
  | 'input'
  | 'teacher'
  | 'count';

/** Ops without inputs, or that show several of these as one. */
export const sources: Pick<Interpreters, Sources> = {
  parameter: (_, { name, shape }, { make, named }) => {
    const numbers = named(name);
    return make.of(shape, numbers);
  },
  statistic: (_, { name, shape }, { make, named }) => {
    const numbers = named(name);
    return make.of(shape, numbers);
  },
  state: (_, { name, shape }, { make, named }) => {
    const numbers = named(name);
    return make.of(shape, numbers);
  },
  optimizerState: (_, { name, offset, length }, { make, named }) => {
    const numbers = named(name);
    return make.of([1, 1, length], numbers, offset);
  },
  stepScalar: (_, { formula }, { make, shape, scalar }) => make.fill(shape, () => scalar?.(formula) ?? NaN),
  flat: (inputs, { offsets, length }, { make }) => {
    const out = make.zeros([1, 1, length]);
    offsets.forEach((offset, i) => out.values.set(inputAt(inputs, i).values, offset));
    return out;
  },
  constant: (_, { value }, { make, shape }) => make.fill(shape, () => value),
  table: (_, { formula }, { make, shape, functions }) => {
    const numbers = functions.makeTable(formula);
    return make.of(shape, numbers);
  },
  input: (_, { role, shape }, { make, input }) => {
    const numbers = input(role);
    const [rows] = shape;
    if (typeof rows === 'object') make.distinct.set(rows, countGiven(numbers));
    return make.of(shape, numbers);
  },
  teacher: (_, { shape }, { make, input }) => {
    const numbers = input('teacher');
    return make.of(shape, numbers);
  },
  count: (_, { factor, distinct }, { make, shape }) => make.fill(shape, () => factor * make.size(distinct ?? 'B')),
};
