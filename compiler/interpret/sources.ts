import type { Interpreters } from './interpreter.js';

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
    return make.fill(shape, (i) => numbers[i]!);
  },
  statistic: (_, { name, shape }, { make, named }) => {
    const numbers = named(name);
    return make.fill(shape, (i) => numbers[i]!);
  },
  state: (_, { name, shape }, { make, named }) => {
    const numbers = named(name);
    return make.fill(shape, (i) => numbers[i]!);
  },
  optimizerState: (_, { name, offset, length }, { make, named }) => {
    const numbers = named(name);
    return make.fill([1, 1, length], (i) => numbers[offset + i]!);
  },
  stepScalar: (_, { formula }, { make, shape, scalar }) => make.fill(shape, () => scalar!(formula)),
  flat: (inputs, { offsets, length }, { make }) => {
    const out = make.zeros([1, 1, length]);
    inputs.forEach(({ values }, i) => out.values.set(values, offsets[i]!));
    return out;
  },
  constant: (_, { value }, { make, shape }) => make.fill(shape, () => value),
  table: (_, { formula }, { make, shape, functions }) => {
    const numbers = functions.makeTable(formula);
    return make.fill(shape, (i) => numbers[i] ?? NaN);
  },
  input: (_, { role, shape }, { make, input }) => {
    const numbers = input(role);
    return make.fill(shape, (i) => numbers[i]!);
  },
  teacher: (_, { shape }, { make, input }) => {
    const numbers = input('teacher');
    return make.fill(shape, (i) => numbers[i]!);
  },
  count: (_, { factor, distinct }, { make, shape }) => make.fill(shape, () => factor * make.size(distinct ?? 'B')),
};
