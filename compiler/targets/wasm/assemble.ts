/**
 * WebAssembly text to bytes, by wabt. `names`: functions and locals keep theirs, for profilers, debuggers and stack traces; the bytes are
 * then a quarter more.
 */
export async function assemble(text: string, { names = false } = {}): Promise<Uint8Array> {
  const { default: createWabt } = await import('wabt');
  // What it has to say it throws as well. Its types leave out that it takes Emscripten's options.
  const wabt = await (createWabt as (options: object) => ReturnType<typeof createWabt>)({ printErr: () => undefined });
  const features = { simd: true, relaxed_simd: true, threads: true };
  const module = wabt.parseWat('model.wat', text, features);
  try {
    // Its types leave this out too.
    (module.validate as (options: typeof features) => void).call(module, features);
    return module.toBinary({ write_debug_names: names }).buffer;
  } finally {
    module.destroy();
  }
}
