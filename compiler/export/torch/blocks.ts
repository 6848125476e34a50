import { call, type Argument, type Expression } from '../../layers/torch/expression.js';
import { flat } from './python.js';

/** A class for the layers of a repeat's round. */
export interface Block {
  readonly name: string;
  /** What differs from round to round. */
  readonly parameter: string | undefined;
  readonly container: string;
  readonly layers: readonly Argument[];
}

const NUMBER = /(?<![\w.])\d+(?:\.\d+)?(?:e-?\d+)?(?![\w.])/g;

/**
 * Rounds that are alike, or in which one number differs, as a class and what makes one for each:
 * `*(Block(dilation) for dilation in (1, 2, 4))`. The class is added to `blocks`, unless there is one like it. undefined where the rounds
 * differ in more, or read a variable.
 */
export function sameRounds(
  rounds: readonly (readonly Argument[])[],
  blocks: Block[],
  variables: readonly string[],
  container: string,
): Expression | undefined {
  const [first = []] = rounds;
  const isAlike = (layers: readonly Argument[]): boolean =>
    textOf(withNumbers(layers, () => '0')) === textOf(withNumbers(first, () => '0'));
  if (!rounds.every(isAlike) || leavesOf(first).some(({ text }) => variables.includes(text))) return undefined;
  const numbers = rounds.map(numbersOf);
  const differing = (numbers[0] ?? []).flatMap((_, at) => (numbers.some((row) => row[at]?.text !== numbers[0]?.[at]?.text) ? [at] : []));
  const [one] = differing;
  if (one === undefined) {
    const { name } = added({ parameter: undefined, container, layers: first }, blocks);
    return `*(${name}() for _ in range(${rounds.length}))`;
  }
  const values = numbers.map((row) => row[one]?.text ?? '');
  if (differing.some((at) => numbers.some((row, round) => row[at]?.text !== values[round]))) return undefined;
  const parameter = numbers[0]?.[one]?.keyword ?? 'n';
  const layers = withNumbers(first, (number, at) => (differing.includes(at) ? parameter : number));
  const { name } = added({ parameter, container, layers }, blocks);
  return `*(${name}(${parameter}) for ${parameter} in (${values.join(', ')}))`;
}

/** Adds a block, or finds the one that is the same. */
function added(block: Omit<Block, 'name'>, blocks: Block[]): Block {
  const text = ({ layers, parameter }: Omit<Block, 'name'>): string => `${parameter} ${textOf(layers)}`;
  const known = blocks.find((other) => text(other) === text(block));
  if (known) return known;
  const made = { ...block, name: blocks.length === 0 ? 'Block' : `Block${blocks.length + 1}` };
  blocks.push(made);
  return made;
}

/** A piece of text in an expression, and the keyword that it is given by. */
interface Leaf {
  readonly text: string;
  readonly keyword: string | undefined;
}

function leavesOf(layers: readonly Argument[]): readonly Leaf[] {
  return layers.flatMap(({ name, value }) => {
    if (typeof value === 'string') return [{ text: value, keyword: name }];
    return leavesOf('entries' in value ? value.entries : value.args);
  });
}

/** Names in quotes hold none. */
function isName(text: string): boolean {
  return text.startsWith("'");
}

function numbersOf(layers: readonly Argument[]): readonly Leaf[] {
  return leavesOf(layers)
    .filter(({ text }) => !isName(text))
    .flatMap(({ text, keyword }) => (text.match(NUMBER) ?? []).map((number) => ({ text: number, keyword })));
}

/** Layers with something in the place of their numbers, counted through all of them. */
function withNumbers(layers: readonly Argument[], replacement: (number: string, at: number) => string): readonly Argument[] {
  let seen = 0;
  const inside = (arg: Argument): Argument => ({ ...arg, value: inValue(arg.value) });
  const inValue = (value: Expression): Expression => {
    if (typeof value === 'string') return isName(value) ? value : value.replace(NUMBER, (number) => replacement(number, seen++));
    if ('entries' in value) return { entries: value.entries.map((entry) => ({ ...entry, value: inValue(entry.value) })) };
    return { callee: value.callee, args: value.args.map(inside) };
  };
  return layers.map(inside);
}

function textOf(layers: readonly Argument[]): string {
  return flat(call('', ...layers));
}
