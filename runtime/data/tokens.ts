import { UserError } from '../errors.js';

/**
 * Checks that `values`, rows of `columns` numbers, are whole and from `low` to V-1.
 * Throws WNC812 naming the first that is not by its row and column, counted from 0; `what` names the array.
 */
export function checkIndices(values: ArrayLike<number>, columns: number, low: number, vocabulary: number, what: string): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value >= low && value < vocabulary && Number.isInteger(value)) continue;
    const element = columns === 1 ? `[${i}]` : `[${Math.floor(i / columns)}][${i % columns}]`;
    const range = low < 0 ? `0 to ${vocabulary - 1}, or -1 for a position that does not count` : `0 to ${vocabulary - 1}`;
    throw new UserError('WNC812', `${what}${element} is ${value}; it has to be a whole number from ${range}`);
  }
}

/**
 * Rows of `columns` indices as one flat array. A row is an array or a typed array of whole numbers. Throws WNC811 where there
 * is none, or one is neither or has another length, and WNC812 where an entry is not a whole number from `low` to V-1.
 */
export function flattenRows(rows: unknown, columns: number, low: number, vocabulary: number, what: string): Int32Array {
  if (!Array.isArray(rows))
    throw new UserError('WNC811', `${what} is not an array of rows`, `give a list of examples, each a list of ${columns} whole numbers`);
  const flat = new Int32Array(rows.length * columns);
  // Places that were never filled are rows too.
  Array.from(rows, (row: unknown, r) => {
    if (!isRow(row)) {
      throw new UserError('WNC811', `${what}[${r}] is not an array; it has to hold ${columns} whole numbers`);
    }
    if (row.length !== columns) {
      const context = `the model's context is ${columns}`;
      throw new UserError('WNC811', `${what}[${r}] holds ${row.length} numbers; ${context}`, `give ${columns} numbers in each row`);
    }
    flat.set(flattenIndices(row, low, vocabulary, `${what}[${r}]`), r * columns);
  });
  return flat;
}

/** As flattenRows, for one list of numbers. */
export function flattenIndices(list: unknown, low: number, vocabulary: number, what: string): Int32Array {
  if (!isRow(list)) throw new UserError('WNC811', `${what} is not an array of whole numbers`, 'give a list of them');
  const numbers = Array.from(list, (value: unknown, i) => {
    if (typeof value === 'number') return value;
    throw new UserError('WNC812', `${what}[${i}] is ${describe(value)}; it has to be a whole number`);
  });
  checkIndices(numbers, 1, low, vocabulary, what);
  return Int32Array.from(numbers);
}

function isRow(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return `the text ${JSON.stringify(value.slice(0, 40))}`;
  return typeof value === 'boolean' ? String(value) : `of type ${typeof value}`;
}
