import { isProblem, parseExpression } from './expressions.js';
import { exampleValue, fieldOf, isRequired, type Fields } from './fields.js';
import { foreignContainers, foreignLayers, foreignOptimizers, foreignSchedules, type ForeignRow } from './foreign-table.js';

/** PyTorch's and Keras's ways of writing a thing, read by the table and written in ours. */

export interface Call {
  readonly name: string;
  /** In order; named ones with their names. */
  readonly given: readonly Given[];
}

export interface Given {
  readonly name: string | undefined;
  /** As it is written here, where that is known. */
  readonly text: string;
}

export interface Translation {
  readonly ours: string;
  /** Option and value, as they are written here. */
  readonly options: readonly (readonly [string, string])[];
  /** Arguments with no equivalent here, as they were given. */
  readonly lost: readonly string[];
  /** More than one of the layer. */
  readonly times: string | undefined;
  /** An activation after it. */
  readonly then: string | undefined;
}

type Table = ReadonlyMap<string, ForeignRow>;

const tableOf = (rows: readonly ForeignRow[]): Table =>
  new Map(rows.flatMap((row) => row.names.split(' ').map((name) => [normalise(name), row] as const)));
const layerTable = tableOf(foreignLayers);
const optimizerTable = tableOf(foreignOptimizers);
const scheduleTable = tableOf(foreignSchedules);
const containers = new Set(foreignContainers.split(' ').map(normalise));

export function foreignLayer(name: string): ForeignRow | undefined {
  return layerTable.get(normalise(name));
}

export function isForeignContainer(name: string): boolean {
  return containers.has(normalise(name));
}

export function foreignVariant(name: string, what: string): ForeignRow | undefined {
  return (what === 'optimizer' ? optimizerTable : what === 'schedule' ? scheduleTable : undefined)?.get(normalise(name));
}

/** `BatchNorm1d` for `torch.nn.BatchNorm1d`. */
export function withoutModule(name: string): string {
  return name.replace(/^(?:(?:torch|tf|tensorflow|keras|layers|nn|F|functional|optim|optimizers|lr_scheduler|self)\.)+/, '');
}

/** `torch.nn.BatchNorm1d` and `batch_norm1d` are one name. */
function normalise(name: string): string {
  return withoutModule(name).replace(/[_-]/g, '').toLowerCase();
}

/** `nn.Linear(20, 68, bias=False)`, as Python has it; undefined where the text is no call. */
export function readCall(text: string): Call | undefined {
  const found = /^(?:[\w.]+\s*=\s*)?([A-Za-z_][\w.]*)\s*\((.*)\)\s*,?$/s.exec(text.trim());
  if (found === null) return undefined;
  const [, name = '', inside = ''] = found;
  const parts = splitArguments(inside);
  if (parts === undefined) return undefined;
  const given = parts.map((part) => {
    const named = /^([A-Za-z_]\w*)\s*[=:]\s*(?!=)(.*)$/s.exec(part);
    return named === null ? { name: undefined, text: part } : { name: named[1], text: (named[2] ?? '').trim() };
  });
  // A function is given the numbers that it works on first, which are what comes before it here.
  return { name, given: FUNCTION.test(name) && given[0]?.name === undefined ? given.slice(1) : given };
}

/** `F.dropout`, `torch.nn.functional.relu`, `torch.tanh`. */
const FUNCTION = /^(?:F|torch|(?:\w+\.)*functional)\.[a-z]\w*$/;

/** At the commas that stand in no brackets and no quotes. */
function splitArguments(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let mark = '';
  for (const character of text) {
    if (mark !== '') mark = character === mark ? '' : mark;
    else if (/["']/.test(character)) mark = character;
    else if (/[([{]/.test(character)) depth += 1;
    else if (/[)\]}]/.test(character)) depth -= 1;
    if (depth < 0) return undefined;
    if (character === ',' && depth === 0 && mark === '') {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  if (depth !== 0 || mark !== '') return undefined;
  return [...parts, part.trim()].filter((one) => one !== '');
}

/** A Python value in YAML; names are variables of the spec where it has them. */
export function valueOf(text: string, names: readonly string[]): string {
  const bare = text
    .trim()
    .replace(/^\((.*?),?\s*\)$/s, (_, inner: string) => (inner.includes(',') ? `[${inner}]` : inner))
    .trim();
  if (/^(True|False)$/.test(bare)) return bare.toLowerCase();
  if (/^[\d_]+$/.test(bare)) return bare.replaceAll('_', '');
  if (bare === 'vocabulary') return bare;
  const quoted = /^(["'])([\w.-]+)\1$/.exec(bare);
  if (quoted !== null) return quoted[2]!;
  if (/^(n_?)?vocab(ulary)?(_?size)?$|^num_chars$|^len\((itos|stoi|chars|vocab)\)$/i.test(bare) && !names.includes(bare))
    return 'vocabulary';
  const words = bare.match(/[A-Za-z_]\w*/g) ?? [];
  const isExpression = words.length > 0 && words.every((word) => names.includes(word)) && !isProblem(parseExpression(bare, 0));
  return isExpression ? `"\${${bare}}"` : bare;
}

interface Argument {
  readonly names: readonly string[];
  readonly becomes: string;
}

function argumentsOf({ takes = [] }: ForeignRow): readonly Argument[] {
  return takes.map((line) => {
    const space = line.indexOf(' ');
    return { names: line.slice(0, space).split('|'), becomes: line.slice(space + 1) };
  });
}

/** One argument by its name. */
export function foreignArgument(row: ForeignRow, name: string): string | undefined {
  const plain = normalise(name);
  return argumentsOf(row).find(({ names }) => names.some((one) => normalise(one) === plain))?.becomes;
}

/** What an argument of theirs becomes in a layer, optimizer or schedule that is called ours already. */
export function argumentOf(ours: string, name: string): string | undefined {
  for (const row of [...foreignLayers, ...foreignOptimizers, ...foreignSchedules]) {
    const found = row.ours === ours ? foreignArgument(row, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A call in our words; `fields` are the options of what it is here, `steps` how long training is. */
export function translate(
  row: ForeignRow,
  ours: string,
  fields: Fields,
  given: readonly Given[],
  names: readonly string[],
  steps: number,
): Translation {
  const known = argumentsOf(row);
  const options = new Map<string, string>();
  const lost: string[] = [];
  let times: string | undefined;
  let then: string | undefined;
  const positional = given.filter(({ name }) => name === undefined);
  // `Embedding(10)` gives what must be given; `Embedding(27, 10)` begins with what is known.
  const firstNeeded = known.findIndex(({ becomes }) => /^\w+(=|$)/.test(becomes) && isNeeded(fields, becomes));
  const isNamed = given.some(
    ({ name }) => name !== undefined && known[firstNeeded]?.names.some((one) => normalise(one) === normalise(name)),
  );
  const [only, ...more] = positional;
  const isOnly =
    only !== undefined &&
    more.length === 0 &&
    !isNamed &&
    isValue(only.text) &&
    known[0]?.names.includes(only.text) !== true &&
    known[0]?.becomes === '-' &&
    firstNeeded > 0;
  let position = isOnly ? firstNeeded : 0;
  for (const { name, text } of given) {
    const value = valueOf(text, names);
    const becomes =
      name === undefined ? known[position++]?.becomes : (foreignArgument(row, name) ?? (Object.hasOwn(fields, name) ? name : undefined));
    const shown = name === undefined ? text : `${name}=${text}`;
    if (becomes === undefined) lost.push(shown);
    else if (becomes === '-' || becomes === '~') continue;
    else if (becomes.startsWith('=')) {
      const standard = becomes.slice(1);
      if (!isSame(value, options.get(standard) ?? standard)) lost.push(shown);
    } else if (becomes === 'times') times = value === '1' ? undefined : value;
    else if (becomes === 'then') then = /^(None|none|linear|null)$/.test(value) ? undefined : value;
    else if (becomes === 'each') options.set('at', multiples(Number(value), steps));
    else if (becomes.startsWith('1-')) options.set(becomes.slice(2), String(Number((1 - Number(value)).toFixed(9))));
    else setOption(becomes, value, shown, fields, options, lost);
  }
  for (const { becomes } of known) addDefault(becomes, fields, options);
  for (const [name, field] of Object.entries(fields))
    if (isRequired(field) && !options.has(name)) options.set(name, exampleValue(name, field));
  const order = Object.keys(fields);
  return { ours, options: [...options].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)), lost, times, then };
}

/** No call, such as `model.parameters()`, which is never a size. */
function isValue(text: string): boolean {
  return !/[()]\s*$/.test(text);
}

function isNeeded(fields: Fields, becomes: string): boolean {
  const [option = ''] = becomes.split('=');
  const field = fieldOf(fields, option);
  return field !== undefined && isRequired(field);
}

function setOption(becomes: string, value: string, shown: string, fields: Fields, options: Map<string, string>, lost: string[]): void {
  const [option = '', standard] = becomes.split('=');
  const field = fieldOf(fields, option);
  if (field === undefined) {
    if (standard === undefined || !isSame(value, standard)) lost.push(shown);
  } else if (option === 'floor' && Number(value) === 0) return;
  else if (field.kind !== 'boolean' || standard === undefined || !isSame(value, standard)) options.set(option, value);
}

/** Where ours has to be told what theirs assumes. */
function addDefault(becomes: string, fields: Fields, options: Map<string, string>): void {
  const [option = '', standard] = becomes.split('=');
  const field = fieldOf(fields, option);
  if (field !== undefined && standard !== undefined && !options.has(option) && isRequired(field)) options.set(option, standard);
}

function isSame(value: string, standard: string): boolean {
  if (value.toLowerCase() === standard.toLowerCase()) return true;
  return value.trim() !== '' && Number(value) === Number(standard);
}

function multiples(size: number, steps: number): string {
  const count = Number.isSafeInteger(size) && size > 0 ? Math.min(50, Math.ceil(steps / size) - 1) : 0;
  return `[${Array.from({ length: Math.max(1, count) }, (_, index) => size * (index + 1)).join(', ')}]`;
}

/** `linear: {channels: 68}`, `dropout: 0.2`, `tanh`. */
export function printed(word: string, options: readonly (readonly [string, string])[], main?: string): string {
  const [first, ...others] = options;
  if (first === undefined) return word;
  if (others.length === 0 && first[0] === main) return `${word}: ${first[1]}`;
  return `${word}: {${options.map(([name, value]) => `${name}: ${value}`).join(', ')}}`;
}
