/*
 * What a file of a training step asks of ts-morph, for the page: it prints the same bytes, which a test holds against ts-morph itself.
 * The bundler puts it in ts-morph's place.
 */
import CodeBlockWriter from 'code-block-writer';

export { CodeBlockWriter };

// What generated files ask of these is said to ts-morph alone: two spaces, single quotes.
export enum IndentationText {
  TwoSpaces = '  ',
}
export enum QuoteKind {
  Single = "'",
}
export enum VariableDeclarationKind {
  Const = 'const',
}

export class Project {
  createSourceFile(): SourceFile {
    return new SourceFile();
  }
}

interface Import {
  readonly moduleSpecifier: string;
  readonly namedImports: readonly { readonly name: string; readonly isTypeOnly?: boolean }[];
}

interface FunctionParts {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly returnType: string;
  readonly docs: readonly string[];
  readonly statements: readonly ((writer: CodeBlockWriter) => void)[];
}

class SourceFile {
  private readonly writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, useSingleQuote: true });

  addImportDeclaration({ moduleSpecifier, namedImports }: Import): void {
    const names = namedImports.map(({ name, isTypeOnly }) => (isTypeOnly ? `type ${name}` : name));
    this.writer.writeLine(`import { ${names.join(', ')} } from '${moduleSpecifier}';`);
  }

  /** An exported one. */
  addFunction({ name, parameters, returnType, docs, statements }: FunctionParts): void {
    const { writer } = this;
    const taken = parameters.map((parameter) => `${parameter.name}: ${parameter.type}`).join(', ');
    writer.blankLine();
    docs.forEach((text) => writer.writeLine(`/** ${text} */`));
    writer.write(`export function ${name}(${taken}): ${returnType}`).block(() => {
      statements.forEach((write) => {
        writer.newLineIfLastNot();
        write(writer);
      });
    });
  }

  getFullText(): string {
    return `${this.writer.toString()}\n`;
  }
}
