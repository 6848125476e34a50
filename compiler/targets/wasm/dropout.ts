/**
 * Four places of a dropout mask, of the vector of their indices: the library's $dropout with a stream's key. runtime/kernels/math.ts has
 * the same for one.
 */
export function dropoutMask({ rate, stream }: { readonly rate: number; readonly stream: number }, indices: string): string {
  const key = `(i32.mul (i32.xor (local.get $dropoutKey) (i32.const ${Math.imul(stream + 1, 0x9e3779b9)})) (i32.const ${0x85ebca6b | 0}))`;
  return `(call $dropout ${indices} ${key} (i32.const ${Math.ceil(rate * 2 ** 32) | 0}) (f32.const ${1 / (1 - rate)}))`;
}
