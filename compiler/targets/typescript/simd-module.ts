import { VariableDeclarationKind, type SourceFile } from 'ts-morph';
import type { SimdModule } from './generate.js';
import { writeLiteral } from './literal.js';

/** Where a module keeps the arrays of its programs, in bytes; the WebAssembly target's layout has this shape. */
export interface SimdLayout {
  readonly parameters: { readonly byte: number };
  readonly statistics: { readonly byte: number };
  readonly kept: { readonly byte: number; readonly length: number };
  readonly programs: ReadonlyMap<string, ReadonlyMap<string, { readonly byte: number }>>;
}

/** simd.ts: the module's bytes, and where its arrays stand. */
export function writeSimd(file: SourceFile, { code, layout }: SimdModule): void {
  const places = Object.fromEntries(
    [...layout.programs].map(([name, arrays]) => {
      const byte = (array: string): number | undefined => arrays.get(array)?.byte;
      const own = { gradients: byte('gradients'), states: byte('states'), workspace: byte('workspace'), inputs: byte('tokens'), targets: byte('targets'), places: byte('places') };
      return [name, own];
    }),
  );
  const fields = { parameters: layout.parameters.byte, statistics: layout.statistics.byte, kept: { byte: layout.kept.byte, length: layout.kept.length }, ...places };
  const base64 = Buffer.from(code).toString('base64');
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
            for (const [key, value] of Object.entries(fields)) {
              writer.write(`${key}: `);
              writeLiteral(writer, value);
              writer.write(',').newLine();
            }
            writer.writeLine(`code: '${base64}',`);
          }),
      },
    ],
  });
  file.insertImportDeclaration(0, { moduleSpecifier: 'wnc/runtime', namedImports: ['SimdDefinition'], isTypeOnly: true });
}
