import { noFunctions } from '../../helpers/run-wasm.js';
import { Library } from '../../../compiler/targets/wasm/library.js';
import { describe, expect, it } from 'vitest';
import { check } from '../../../compiler/check.js';
import { compileModel } from '../../../compiler/pipeline.js';
import type { Kernel, MatrixProduct } from '../../../compiler/schedule/kernel.js';
import { productCall } from '../../../compiler/targets/typescript/statements.js';
import { kernelFunction } from '../../../compiler/targets/wasm/kernel-function.js';
import { testHost } from '../../helpers/check-text.js';
import { specOf } from '../../helpers/model.js';

/** The gradient of a weight with gradient descent on it in one kernel, and a product with a bias. */
async function kernels(): Promise<{ readonly updating: Kernel; readonly biased: Kernel }> {
  const { model } = await check(
    {
      name: 'spec.yaml',
      content: specOf(['embedding: {channels: 8}', 'flatten', 'linear: {channels: 64}', 'tanh', 'linear: {channels: vocabulary}']),
    },
    testHost,
  );
  const { kernels: all, fused } = compileModel(model!, null).training;
  return { updating: fused[0]!.kernel, biased: all.find(({ name }) => name === 'linear2Forward')! };
}

const productOf = ({ body }: Kernel): MatrixProduct => body.find((statement) => statement.kind === 'product')!;
const onWasm = (kernel: Kernel): string =>
  kernelFunction('$test', kernel, { byteOf: ({ slot }) => 4 * slot.offset, ...noFunctions, library: new Library() });
const onCpu = (kernel: Kernel): string =>
  productCall(productOf(kernel), { imports: new Set(), size: () => '8' } as unknown as Parameters<typeof productCall>[1]);

describe('what is done with the sums of a product', () => {
  it.each([
    ['typescript', onCpu],
    ['the general product of WebAssembly', onWasm],
  ] as const)('is never left out by %s', async (_, print) => {
    const { updating, biased } = await kernels();
    expect(productOf(updating).epilogue?.some(({ kind }) => kind === 'store')).toBe(true);
    expect(() => print(updating)).toThrow('internal error: the sums of dlinear2Weight are to be more than stored');
    expect(print(biased)).toContain(print === onCpu ? 'linear2Bias' : '(call $product ');
  });
});
