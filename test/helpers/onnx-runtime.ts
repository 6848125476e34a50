import { join, resolve } from 'node:path';
import { installPackages } from './install-packages.js';

/** What of onnxruntime-web is used here; its own types are of a package that the project does not have. */
interface Runtime {
  readonly env: { readonly wasm: { numThreads: number }; logLevel: string };
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
}

interface Session {
  run(
    inputs: Readonly<Record<string, object>>,
  ): Promise<Readonly<Record<string, { readonly dims: readonly number[]; readonly data: Float32Array }>>>;
  release(): Promise<void>;
}

/** Why there is no onnxruntime-web; undefined where there is one. It is installed at the first run, so one test file alone may ask. */
export function whyNoRuntime(): string | undefined {
  return installPackages('test/onnx', 'onnxruntime-web, which runs what is exported');
}

let loaded: Promise<Runtime> | undefined;

function runtime(): Promise<Runtime> {
  return (loaded ??= (async () => {
    const file = resolve(join('test/onnx/node_modules/onnxruntime-web/dist/ort.node.min.mjs'));
    const ort = (await import(/* @vite-ignore */ file)) as Runtime;
    ort.env.wasm.numThreads = 1;
    ort.env.logLevel = 'error';
    return ort;
  })());
}

/** Loads an ONNX file and runs it on examples of `context` tokens. */
export async function runOnnx(
  file: Uint8Array,
  tokens: Int32Array,
  context: number,
): Promise<{ readonly dims: readonly number[]; readonly data: Float32Array }> {
  const { InferenceSession, Tensor } = await runtime();
  const session = await InferenceSession.create(file);
  try {
    const input = new Tensor('int64', BigInt64Array.from(tokens, BigInt), [tokens.length / context, context]);
    const { logits } = await session.run({ tokens: input });
    if (!logits) throw new Error('the model has no logits');
    return logits;
  } finally {
    await session.release();
  }
}
