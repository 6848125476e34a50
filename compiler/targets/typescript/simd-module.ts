import type { SimdDefinition } from '../../../runtime/contract.js';
import { writeFields } from './literal.js';
import { constant, importingTypes, type Write } from './print-file.js';

/** simd.ts: the module's bytes, and the addresses of its arrays. */
export function simdStatements(simd: SimdDefinition): readonly Write[] {
  return [
    importingTypes('wnc/runtime', ['SimdDefinition']),
    constant({
      name: 'simd',
      isExported: true,
      docs: 'model.wat as bytes: the same functions for WebAssembly with 128-bit SIMD.',
      type: 'SimdDefinition',
      value: (writer) => writer.inlineBlock(() => writeFields(writer, simd)),
    }),
  ];
}
