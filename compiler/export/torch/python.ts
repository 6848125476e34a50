import { escaped, quoted, type Argument, type Expression } from '../../layers/torch/expression.js';

/** What layers are printed in; comments may go past it. */
const WIDTH = 100;
const INDENT = '    ';

/** An expression as it stands in one line. */
export function flat(expression: Expression): string {
  if (typeof expression === 'string') return expression;
  if ('entries' in expression) return `{${expression.entries.map(({ name, value }) => `${quoted(name)}: ${flat(value)}`).join(', ')}}`;
  return `${expression.callee}(${expression.args.map(argument).join(', ')})`;
}

/** An expression in lines, the first of which stands behind `indent`; in one line where it fits. `broken`: in any case not in one. */
export function layOut(expression: Expression, indent: string, broken = false): string {
  const line = flat(expression);
  if (typeof expression === 'string' || (!broken && indent.length + line.length < WIDTH)) return line;
  const inner = indent + INDENT;
  const [open, close, items] =
    'entries' in expression
      ? (['{', '}', expression.entries.map((entry) => ({ ...entry, lead: `${quoted(entry.name)}: ` }))] as const)
      : ([
          `${expression.callee}(`,
          ')',
          expression.args.map((arg) => ({ ...arg, lead: arg.name === undefined ? '' : `${arg.name}=` })),
        ] as const);
  // One that holds all the others opens and closes in the lines of what holds it.
  const [only, ...more] = items;
  if (only && more.length === 0 && typeof only.value === 'object' && only.lead === '')
    return `${open}${layOut(only.value, indent, true)}${close}`;
  const texts = items.map(({ lead, value }) => `${lead}${layOut(value, inner)},`);
  const notes = items.map(({ note }) => note);
  return `${open}\n${withNotes(texts, notes, inner)}\n${indent}${close}`;
}

/** Lines with what is to be said of them in one column; of an item of several lines beside the first. */
function withNotes(texts: readonly string[], notes: readonly (string | undefined)[], indent: string): string {
  const heads = texts.map((text) => text.split('\n')[0] ?? '');
  const column = Math.min(
    60,
    Math.max(0, ...heads.filter((head, i) => notes[i] !== undefined && head.length <= 60).map(({ length }) => length)),
  );
  return texts
    .map((text, i) => {
      const [head = '', ...rest] = text.split('\n');
      const note = notes[i];
      return [`${indent}${note === undefined ? head : `${head.padEnd(column)}  # ${note}`}`, ...rest].join('\n');
    })
    .join('\n');
}

function argument({ name, value }: Argument): string {
  return name === undefined ? flat(value) : `${name}=${flat(value)}`;
}

/** A docstring of several lines; a raw one where a backslash is all that would have to be escaped. */
export function docstring(text: string): string {
  const escapedText = (special: RegExp): string =>
    [...text].map((character) => (character === '\n' ? character : escaped(character, special))).join('');
  const plain = escapedText(/[^\s\S]/);
  if (plain === text && text.includes('\\') && !text.includes('"""')) return `r"""\n${text}\n"""`;
  return `"""\n${escapedText(/\\/).replaceAll('"""', '\\"\\"\\"')}\n"""`;
}
