import type { Interpreters } from './interpreter.js';

type Sources = 'parameter' | 'statistic' | 'state' | 'constant' | 'input' | 'count';

/** Ops without inputs. */
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
  constant: (_, { value }, { make, shape }) => make.fill(shape, () => value),
  input: (_, { role, shape }, { make, input }) => {
    const numbers = input(role);
    return make.fill(shape, (i) => numbers[i]!);
  },
  count: (_, { factor, distinct }, { make, shape }) => make.fill(shape, () => factor * make.size(distinct ?? 'B')),
};
