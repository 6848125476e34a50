import type { Interpreters } from './interpreter.js';

type Sources = 'parameter' | 'statistic' | 'state' | 'constant' | 'input' | 'count' | 'zeros' | 'dropoutMask' | 'causalMask';

/** As kernels write what must vanish after a softmax. */
const nothing = -1e30;

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
  zeros: (_, { shape }, { make }) => make.zeros(shape),
  dropoutMask: (_, { shape, rate, stream }, { make, dropoutKey, functions }) => make.fill(shape, (i) => functions.dropoutMask(dropoutKey, stream, i, rate)),
  causalMask: (_, { positions }, { make, shape }) => make.fill(shape, (i) => (i % positions > Math.floor(i / positions) % positions ? nothing : 0)),
};
