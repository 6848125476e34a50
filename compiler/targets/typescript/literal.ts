import type CodeBlockWriter from 'code-block-writer';
import { visible } from '../../diagnostics/words.js';

const LONGEST_LINE = 120;

/** Writes plain data as a TypeScript literal, on one line where it fits. Text of a spec reaches generated code only here. */
export function writeLiteral(writer: CodeBlockWriter, value: unknown): void {
  const line = oneLine(value);
  if (line.length + 2 * writer.getIndentationLevel() <= LONGEST_LINE - 20 || typeof value !== 'object' || value === null) {
    writer.write(line);
    return;
  }
  const isList = Array.isArray(value);
  writer.write(isList ? '[' : '{').newLine();
  writer.indent(() => {
    if (isList) for (const item of value) writeItem(writer, '', item);
    else writeFields(writer, value);
  });
  writer.write(isList ? ']' : '}');
}

/** Writes the fields of plain data, a line or more each, into a literal that has others too. */
export function writeFields(writer: CodeBlockWriter, fields: object): void {
  for (const [key, value] of entriesOf(fields)) writeItem(writer, `${key}: `, value);
}

function writeItem(writer: CodeBlockWriter, key: string, value: unknown): void {
  writer.write(key);
  writeLiteral(writer, value);
  writer.write(',').newLine();
}

function oneLine(value: unknown): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const parts = entriesOf(value as object).map(([key, item]) => `${key}: ${oneLine(item)}`);
  return parts.length ? `{ ${parts.join(', ')} }` : '{}';
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** A single-quoted string: nothing in the text can end it early. */
function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
  // Characters that reverse the direction of text are escaped too: they could make code look like other code.
  return `'${visible(escaped)}'`;
}
