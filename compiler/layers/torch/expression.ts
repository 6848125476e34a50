/** Python expressions as data: export/torch lays them out in lines. */

export type Expression = string | Call | Table;

/** `nn.Linear(20, 68, bias=False)`. */
export interface Call {
  readonly callee: string;
  readonly args: readonly Argument[];
}

export interface Argument {
  /** Of a keyword. */
  readonly name?: string;
  readonly value: Expression;
  /** What stands behind it where it has a line of its own. */
  readonly note?: string | undefined;
}

/** A literal `{'head': …}`. */
export interface Table {
  readonly entries: readonly (Argument & { readonly name: string })[];
}

export function call(callee: string, ...args: readonly (Expression | Argument)[]): Call {
  return { callee, args: args.map((arg) => (typeof arg === 'object' && 'value' in arg ? arg : { value: arg })) };
}

/** Keyword arguments, those alone that are given. */
export function keywords(values: Readonly<Record<string, string | number | boolean | undefined>>): readonly Argument[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value: literal(value) }]));
}

/** `NAME=False` where that is so. */
export function unless(value: boolean, name: string): readonly Argument[] {
  return value ? [] : [{ name, value: 'False' }];
}

/** A value that is not PyTorch's default. */
export function other(value: number, standard: number): number | undefined {
  return value === standard ? undefined : value;
}

export function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? String(value) : quoted(value);
}

/** A literal of text: what cannot be seen, and what changes how the text around it is read, is written by its number. */
export function quoted(text: string): string {
  const body = [...text].map((character) => escaped(character, /['\\]/)).join('');
  return `'${body}'`;
}

export function escaped(character: string, special: RegExp): string {
  if (special.test(character)) return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === ' ' || !/[\p{C}\p{Z}\p{M}]/u.test(character)) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
