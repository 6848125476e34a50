/** WebAssembly text to bytes, by wabt. */
export async function assemble(text: string): Promise<Uint8Array> {
  const { default: createWabt } = await import('wabt');
  const wabt = await createWabt();
  const module = wabt.parseWat('model.wat', text, { simd: true, relaxed_simd: true });
  try {
    module.validate();
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}
