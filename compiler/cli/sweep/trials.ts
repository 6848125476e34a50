import { evaluate, type Expression } from '../../language/expressions.js';
import type { Dimension, Plain, Range, Sweep } from '../../language/sweep/sweep.js';
import { trialUniform } from '../../../runtime/random/streams.js';

/** One combination of values. */
export interface Trial {
  /** From 0, in the order of the grid or of the draws. */
  readonly index: number;
  /** By their paths in the base spec, groups first. */
  readonly values: ReadonlyMap<string, Plain>;
  /** Why it cannot be trained, where an expression of it has no value. */
  readonly problem: string | undefined;
}

/** How many trials a sweep has, without making them. */
export function countTrials(sweep: Sweep): number {
  const { search } = sweep;
  if (search.kind !== 'grid' && search.trials !== undefined) return search.trials;
  return choicesOf(sweep).reduce((product, { length }) => product * length, 1);
}

/** All trials of a sweep; the same file gives the same ones. */
export function trialsOf(sweep: Sweep): readonly Trial[] {
  const { search } = sweep;
  const isGrid = search.kind === 'grid' || search.trials === undefined;
  const free = isGrid ? gridOf(choicesOf(sweep)) : Array.from({ length: search.trials }, (_, index) => draw(sweep, index));
  return free.map((values, index) => withExpressions(values, sweep, index));
}

/** Values for some paths. */
type Values = ReadonlyMap<string, Plain>;

/** What a grid chooses from: the alternatives of each group, the values of each range. */
function choicesOf({ groups, dimensions }: Sweep): readonly (readonly Values[])[] {
  return [
    ...groups.map(({ alternatives }) => alternatives),
    ...free(dimensions).map(({ path, range }) => valuesOf(range).map((value) => new Map([[path, value]]))),
  ];
}

function free(dimensions: readonly Dimension[]): readonly Dimension[] {
  return dimensions.filter(({ range }) => range.kind !== 'expression');
}

/** Every combination, the first choice the slowest to change. */
function gridOf(choices: readonly (readonly Values[])[]): readonly Values[] {
  return choices.reduce<readonly Values[]>(
    (combinations, options) => combinations.flatMap((before) => options.map((option) => new Map([...before, ...option]))),
    [new Map()],
  );
}

/** The values of a range, different ones; none where only random trials can choose. */
function valuesOf(range: Range): readonly Plain[] {
  if (range.kind === 'list') return range.values;
  if (range.kind === 'expression' || range.count === undefined) return [];
  const { count } = range;
  return [...new Set(Array.from({ length: count }, (_, index) => between(range, index / (count - 1))))];
}

/** The value at a share of the way from one end to the other, to four digits. */
function between({ kind, low, high, whole }: Extract<Range, { kind: 'linear' | 'log' }>, share: number): number {
  const value = kind === 'log' ? low * (high / low) ** share : low + share * (high - low);
  return whole ? Math.round(value) : Number(value.toPrecision(4));
}

/** Random trial number `index`: it depends on no other, so a sweep can be made longer. */
function draw({ groups, dimensions, seed }: Sweep, index: number): Values {
  const uniform = (choice: number): number => trialUniform(seed, index, choice);
  const values = new Map<string, Plain>();
  groups.forEach(({ alternatives }, choice) => {
    for (const [path, value] of pick(alternatives, uniform(choice))) values.set(path, value);
  });
  free(dimensions).forEach(({ path, range }, choice) => {
    const share = uniform(groups.length + choice);
    const isOpen = (range.kind === 'linear' || range.kind === 'log') && range.count === undefined;
    values.set(path, isOpen ? between(range, share) : pick(valuesOf(range), share));
  });
  return values;
}

function pick<Option>(options: readonly Option[], share: number): Option {
  return options[Math.floor(share * options.length)]!;
}

/** Adds what expressions come to. */
function withExpressions(values: Values, { dimensions, variables }: Sweep, index: number): Trial {
  const all = new Map(values);
  const names = new Map(variables);
  for (const [path, value] of values) if (typeof value === 'number') names.set(path.slice(path.lastIndexOf('.') + 1), value);
  let problem: string | undefined;
  for (const { path, name, range } of dimensions) {
    if (range.kind !== 'expression') continue;
    const value = valueOf(range.expression, names, (why) => (problem ??= `${path}: ${why}`));
    if (value === undefined) continue;
    names.set(name, value);
    all.set(path, value);
  }
  return { index, values: all, problem };
}

function valueOf(expression: Expression, names: ReadonlyMap<string, number>, report: (why: string) => void): number | undefined {
  const value = evaluate(expression, {
    valueOf(name) {
      if (!names.has(name)) report(`${name} is not a number in this trial`);
      return names.get(name);
    },
    divisionByZero: () => report('a division by zero'),
  });
  if (value !== undefined && !Number.isFinite(value)) report('the value is not a finite number');
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
