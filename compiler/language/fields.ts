import type { BooleanOption, ChoiceOption, LayerSyntax, NameOption, NumberOption, Option, SizeOption } from './syntax.js';

/**
 * What a map of the spec may hold. A layer's options are fields, and so are the spec's own sections, so one reader
 * checks them all and one generator writes their JSON Schema.
 */
export type Field =
  | Option
  | SizeField
  | WholeField
  | TextField
  | NumbersField
  | ChoicesField
  | TextsField
  | SectionField
  | VariantField
  | FreeField;

interface FieldBase<Kind extends string> {
  readonly kind: Kind;
  readonly description: string;
}

/** A size with a limit of its own. */
export interface SizeField extends SizeOption {
  readonly limit?: number;
}

/** A whole number: seeds, counts, steps. `limit` is one of ours, `minimum` lies in the thing itself. */
export interface WholeField extends FieldBase<'whole'> {
  readonly minimum: number;
  readonly limit?: number;
  readonly default?: number;
  readonly optional?: boolean;
  /** What a fix writes where none is given. */
  readonly example?: string;
}

/** Text for people, or a path. */
export interface TextField extends FieldBase<'text'> {
  readonly longest: number;
  readonly default?: string;
  readonly optional?: boolean;
  /** Keys one of which may be given in its place: an older spelling, another kind. */
  readonly otherKeys?: readonly string[];
}

/** A list of numbers. */
export interface NumbersField extends FieldBase<'numbers'> {
  readonly each: NumberOption | WholeField;
  /** The exact number of them; absent: at least one. */
  readonly length?: number;
  readonly default?: readonly number[];
}

/** A list of different words. */
export interface ChoicesField extends FieldBase<'choices'> {
  readonly choices: readonly string[];
  readonly default?: readonly string[];
}

/** A list of texts: names, or paths. */
export interface TextsField extends FieldBase<'texts'> {
  /** Of each text. */
  readonly longest: number;
}

/** A map with fields of its own. */
export interface SectionField extends FieldBase<'section'> {
  readonly fields: Fields;
  readonly optional: boolean;
  /** The field whose value alone may stand for the map. */
  readonly main?: string;
}

/** One of several kinds, each with its settings: `{sgd: {rate: 0.1}}`, or the bare word. */
export interface VariantField extends FieldBase<'variant'> {
  readonly variants: Readonly<Record<string, Fields>>;
  /** One sentence for each of them. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly default: string;
}

/** Read by code of its own: variables, a sweep's ranges. */
export interface FreeField extends FieldBase<'variables' | 'values' | 'ranges' | 'groups'> {
  readonly optional: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

export type NestedField = Extract<
  Field,
  { kind: 'section' | 'variant' | 'variables' | 'values' | 'ranges' | 'groups' | 'layers' | 'branches' | 'rounds' }
>;

/** A name that an author makes up, and the same for a spec, whose name becomes a folder. */
export const NAME_PATTERN = '^[A-Za-z_][A-Za-z0-9_-]{0,63}$';
export const SPEC_NAME_PATTERN = '^[a-z][a-z0-9-]{0,63}$';

/** Names that mean something to JavaScript objects or to Windows, so that no key or folder is ever called so. */
export const RESERVED_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'con',
  'prn',
  'aux',
  'nul',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((port) => [`com${port}`, `lpt${port}`]),
];

/** Read by a reader of its own rather than as a plain value. */
export function isNested(field: Field): field is NestedField {
  return ['section', 'variant', 'variables', 'values', 'ranges', 'groups', 'layers', 'branches', 'rounds'].includes(field.kind);
}

export function isRequired(field: Field): boolean {
  if ('optional' in field && field.optional !== undefined) return !field.optional;
  return defaultOf(field) === undefined;
}

export function defaultOf(field: Field): unknown {
  return 'default' in field ? field.default : undefined;
}

/** The keys that may stand in a field's place. */
export function otherKeysOf(field: Field | undefined): readonly string[] {
  return (field?.kind === 'text' || field?.kind === 'number' ? field.otherKeys : undefined) ?? [];
}

/** A field by its key, never one that every object inherits. */
export function fieldOf(fields: Fields, key: string): Field | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

export type ScalarField = SizeField | WholeField | NumberOption | BooleanOption | ChoiceOption | NameOption | TextField;

/** `at least 1`, `greater than 0 and less than 1`: what a number may be. */
export function allowedRange(field: Field): string {
  const parts: string[] = [];
  if (field.kind === 'size') parts.push('at least 1');
  if (field.kind === 'whole' || field.kind === 'number') {
    if (field.minimum !== undefined) parts.push(`at least ${field.minimum}`);
  }
  if (field.kind === 'number') {
    if (field.exclusiveMinimum !== undefined) parts.push(`greater than ${field.exclusiveMinimum}`);
    if (field.maximum !== undefined) parts.push(`at most ${field.maximum}`);
    if (field.exclusiveMaximum !== undefined) parts.push(`less than ${field.exclusiveMaximum}`);
  }
  return parts.join(' and ');
}

/** `a whole number`, `true or false`: what a value of this kind is called. */
export function expected(field: Field): string {
  switch (field.kind) {
    case 'size':
    case 'whole':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'choice':
      return field.choices.length === 1 ? `\`${field.choices[0]!}\`` : `one of ${field.choices.join(', ')}`;
    case 'name':
      return 'a name';
    case 'text':
      return 'text';
    case 'numbers':
      return field.length === undefined ? 'a list of numbers' : `a list of ${field.length} numbers`;
    case 'choices':
      return `a list of ${field.choices.join(', ')}`;
    case 'texts':
      return 'a list of texts';
    case 'section':
      return `a map of ${Object.keys(field.fields).join(', ')}`;
    case 'variant':
      return `one of ${Object.keys(field.variants).join(', ')}`;
    case 'variables':
      return 'a map of names and numbers';
    case 'values':
      return 'a map of names and lists of numbers';
    case 'ranges':
      return 'a map of places in the base spec and their ranges';
    case 'groups':
      return 'a list of groups, each a list of maps';
    case 'layers':
      return 'a list of layers';
    case 'branches':
      return 'a list of lists of layers';
    case 'rounds':
      return 'a map of times or for, and layers';
  }
}

/** Where no example of a value can be thought of. */
export const UNKNOWN = '…';

/** What an option might be, to write a fix with: `{channels: 64}`. */
export function exampleValue(name: string, field: Field): string {
  const known: Readonly<Record<string, string>> = {
    channels: '64',
    n: '2',
    heads: '4',
    rate: '0.1',
    decay: '0.999',
    context: '8',
    words: 'names',
    data: '{words: names, context: 8}',
  };
  if ((field.kind === 'number' || field.kind === 'whole') && field.example !== undefined) return field.example;
  if (Object.hasOwn(known, name)) return known[name]!;
  switch (field.kind) {
    case 'size':
    case 'whole':
      return '2';
    case 'number':
      return '0.5';
    case 'boolean':
      return 'false';
    case 'choice':
    case 'choices':
      return field.choices[0] ?? UNKNOWN;
    case 'name':
      return 'out';
    case 'numbers':
      return '[1000]';
    case 'branches':
      return '[[tanh], [relu]]';
    case 'layers':
      return name === 'model' ? UNKNOWN : '[tanh]';
    default:
      return UNKNOWN;
  }
}

/** A value that suits whoever gave none that can be read: the default, or an example. */
export function plainValue(key: string, field: Field): string | undefined {
  if (!['size', 'whole', 'number', 'boolean'].includes(field.kind)) return undefined;
  return 'default' in field && field.default !== undefined ? String(field.default) : exampleValue(key, field);
}

/** A layer with what it cannot do without: `linear: {channels: 64}`, `fuse: 2`; `given` are texts that are known. */
export function exampleLayer(layer: LayerSyntax, given: ReadonlyMap<string, string> = new Map()): string {
  const example = (name: string, option: Field) => given.get(name) ?? exampleValue(name, option);
  const required = Object.entries(layer.options).filter(([, option]) => isRequired(option));
  if (required.some(([, option]) => option.kind === 'rounds'))
    return `${layer.name}: {times: ${given.get('times') ?? '2'}, layers: [tanh]}`;
  const [first, ...others] = required;
  if (first === undefined) return layer.name;
  if (others.length === 0 && first[0] === layer.main) return `${layer.name}: ${example(...first)}`;
  return `${layer.name}: {${required.map(([name, option]) => `${name}: ${example(name, option)}`).join(', ')}}`;
}
