import CodeBlockWriter from 'code-block-writer';

/** Writes a part of a file. */
export type Write = (writer: CodeBlockWriter) => unknown;

/** The text of a file of statements. */
export function printFile(statements: readonly Write[]): string {
  const writer = newWriter();
  for (const write of statements) write(writer);
  return writer.newLineIfLastNot().toString();
}

/** Of the form that all generated code has. */
export function newWriter(): CodeBlockWriter {
  return new CodeBlockWriter({ indentNumberOfSpaces: 2, useSingleQuote: true });
}

/** `import { names } from 'from';`. A name may be `type Name`. */
export function importing(from: string, names: readonly string[]): Write {
  return (writer) => writer.writeLine(`import { ${names.join(', ')} } from '${from}';`);
}

/** `import type { names } from 'from';`. */
export function importingTypes(from: string, names: readonly string[]): Write {
  return (writer) => writer.writeLine(`import type { ${names.join(', ')} } from '${from}';`);
}

/** A constant of a file. */
export interface Constant {
  readonly name: string;
  readonly isExported?: boolean;
  readonly docs: string;
  readonly type?: string;
  readonly value: Write;
}

export function constant({ name, isExported = false, docs, type, value }: Constant): Write {
  return (writer) => {
    writer.blankLine().writeLine(`/** ${docs} */`);
    writer.write(`${isExported ? 'export ' : ''}const ${name}${type === undefined ? '' : `: ${type}`} = `);
    value(writer);
    writer.write(';').newLine();
  };
}

/** A function of a file, which others import. */
export interface ExportedFunction {
  readonly name: string;
  readonly isAsync?: boolean;
  readonly docs: string;
  /** `name: type`. */
  readonly parameters: readonly string[];
  readonly returnType: string;
  readonly body: Write;
}

export function exportedFunction(one: ExportedFunction): Write {
  return (writer) => {
    writer.blankLine().writeLine(`/** ${one.docs} */`).write('export ');
    writeFunction(writer, one);
  };
}

/** The same without what makes it a part of a module. */
export function writeFunction(writer: CodeBlockWriter, { name, isAsync = false, parameters, returnType, body }: ExportedFunction): void {
  writer.write(`${isAsync ? 'async ' : ''}function ${name}(${parameters.join(', ')}): ${returnType}`).block(() => body(writer));
}
