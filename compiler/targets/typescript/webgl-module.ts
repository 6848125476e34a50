import { VariableDeclarationKind, type CodeBlockWriter, type SourceFile } from 'ts-morph';
import type { WebglProgram } from '../../../runtime/contract.js';
import { library } from '../webgl/library.js';
import { plainWebgl, type PrintedModel } from '../webgl/program.js';
import type { PrintedShaders } from '../webgl/share-shaders.js';
import { writeLiteral } from './literal.js';

/** webgl.ts: the fragment programs as text, what they have in common once, and the draws that run them. */
export function writeWebgl(file: SourceFile, printed: PrintedModel): void {
  const { training, evaluation } = plainWebgl(printed);
  const constant = (name: string, docs: string, type: string | undefined, initializer: (writer: CodeBlockWriter) => void): object => ({
    isExported: name === 'webgl',
    declarationKind: VariableDeclarationKind.Const,
    docs: [docs],
    declarations: [{ name, ...(type !== undefined && { type }), initializer }],
  });
  const statements = [
    constant('library', 'What every program begins with.', undefined, (writer) => void writer.write(template(library))),
    constant('training', 'Forward and backward.', 'WebglProgram', (writer) => writeProgram(writer, training, printed.training.shaders)),
    constant('evaluation', 'Forward in evaluation mode.', 'WebglProgram', (writer) =>
      writeProgram(writer, evaluation, printed.evaluation.shaders),
    ),
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

function writeProgram(writer: CodeBlockWriter, { shaders: _, ...data }: WebglProgram, shaders: PrintedShaders): void {
  writer.inlineBlock(() => {
    for (const [key, value] of Object.entries(data)) {
      writer.write(`${key}: `);
      writeLiteral(writer, value);
      writer.write(',').newLine();
    }
    writer.write('shaders: ').inlineBlock(() => {
      for (const [name, { samplers, code }] of Object.entries(shaders)) {
        writer.write(`${name}: `).inlineBlock(() => {
          writer.write('samplers: ');
          writeLiteral(writer, samplers);
          writer.write(',').newLine();
          // A raw template: the card gets the text as it is written here.
          writer
            .write('code: `${library}')
            .write(template(`\n${code}`).slice(1))
            .write(',')
            .newLine();
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
