import type CodeBlockWriter from 'code-block-writer';
import type { WebglProgram } from '../../../runtime/contract.js';
import { library } from '../webgl/library.js';
import { plainWebgl, type PrintedModel } from '../webgl/program.js';
import type { PrintedShaders } from '../webgl/share-shaders.js';
import { writeFields } from './literal.js';
import { constant, importingTypes, type Write } from './print-file.js';

/** webgl.ts: the fragment programs as text, what they have in common once, and the draws that run them. */
export function webglStatements(printed: PrintedModel): readonly Write[] {
  const { training, evaluation } = plainWebgl(printed);
  return [
    importingTypes('wnc/runtime', ['WebglDefinition', 'WebglProgram']),
    constant({ name: 'library', docs: 'What every program begins with.', value: (writer) => writer.write(template(library)) }),
    constant({
      name: 'training',
      docs: 'Forward and backward.',
      type: 'WebglProgram',
      value: (writer) => writeProgram(writer, training, printed.training.shaders),
    }),
    constant({
      name: 'evaluation',
      docs: 'Forward in evaluation mode.',
      type: 'WebglProgram',
      value: (writer) => writeProgram(writer, evaluation, printed.evaluation.shaders),
    }),
    constant({
      name: 'webgl',
      isExported: true,
      docs: 'The same functions as programs of a graphics card.',
      type: 'WebglDefinition',
      value: (writer) => writer.write('{ training, evaluation }'),
    }),
  ];
}

function writeProgram(writer: CodeBlockWriter, { shaders: _, ...data }: WebglProgram, shaders: PrintedShaders): void {
  writer.inlineBlock(() => {
    writeFields(writer, data);
    writer.write('shaders: ').inlineBlock(() => {
      for (const [name, { samplers, code }] of Object.entries(shaders)) {
        writer.write(`${name}: `).inlineBlock(() => {
          writeFields(writer, { samplers });
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
