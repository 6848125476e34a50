import { VariableDeclarationKind, type SourceFile } from 'ts-morph';
import type { SimdDefinition } from '../../../runtime/contract.js';
import { writeLiteral } from './literal.js';

/** simd.ts: the module's bytes, and the addresses of its arrays. */
export function writeSimd(file: SourceFile, simd: SimdDefinition): void {
  file.addImportDeclaration({ moduleSpecifier: 'wnc/runtime', namedImports: ['SimdDefinition'], isTypeOnly: true });
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: ['model.wat as bytes: the same functions for WebAssembly with 128-bit SIMD.'],
    declarations: [
      {
        name: 'simd',
        type: 'SimdDefinition',
        initializer: (writer) =>
          writer.inlineBlock(() => {
            for (const [key, value] of Object.entries(simd)) {
              writer.write(`${key}: `);
              writeLiteral(writer, value);
              writer.write(',').newLine();
            }
          }),
      },
    ],
  });
}
