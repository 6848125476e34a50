import { VariableDeclarationKind, type CodeBlockWriter, type SourceFile } from 'ts-morph';
import type { WebglDefinition, WebglProgram } from '../../../runtime/contract.js';
import { library } from '../webgl/library.js';
import { writeLiteral } from './literal.js';

/** webgl.ts: the fragment programs as text, what they have in common once, and the draws that run them. */
export function writeWebgl(file: SourceFile, { training, evaluation }: WebglDefinition): void {
  const constant = (name: string, docs: string, type: string | undefined, initializer: (writer: CodeBlockWriter) => void): object => ({
    isExported: name === 'webgl',
    declarationKind: VariableDeclarationKind.Const,
    docs: [docs],
    declarations: [{ name, ...(type !== undefined && { type }), initializer }],
  });
  const statements = [
    constant('library', 'What every program begins with.', undefined, (writer) => void writer.write(template(library))),
    constant('training', 'Forward and backward.', 'WebglProgram', (writer) => writeProgram(writer, training)),
    constant('evaluation', 'Forward in evaluation mode.', 'WebglProgram', (writer) => writeProgram(writer, evaluation)),
    constant(
      'webgl',
      'The same functions as programs of a graphics card.',
      'WebglDefinition',
      (writer) => void writer.write('{ training, evaluation }'),
    ),
  ];
  file.addImportDeclaration({ moduleSpecifier: 'wnc/runtime', namedImports: ['WebglDefinition', 'WebglProgram'], isTypeOnly: true });
  file.addVariableStatements(statements as Parameters<SourceFile['addVariableStatements']>[0]);
}

function writeProgram(writer: CodeBlockWriter, { shaders, ...data }: WebglProgram): void {
  writer.inlineBlock(() => {
    for (const [key, value] of Object.entries(data)) {
      writer.write(`${key}: `);
      writeLiteral(writer, value);
      writer.write(',').newLine();
    }
    writer.write('shaders: ').inlineBlock(() => {
      for (const [name, { samplers, code }] of Object.entries(shaders)) {
        const own = code.startsWith(library) ? code.slice(library.length) : code;
        writer.write(`${name}: `).inlineBlock(() => {
          writer.write('samplers: ');
          writeLiteral(writer, samplers);
          writer.write(',').newLine();
          // A raw template: the card gets the text as it is written here.
          writer.write('code: `${library}').write(template(own).slice(1)).write(',').newLine();
        });
        writer.write(',').newLine();
      }
    });
    writer.write(',').newLine();
  });
}

/** Text as a template: nothing in it can end it early or be taken for code. */
function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}
