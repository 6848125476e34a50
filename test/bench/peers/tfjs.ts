import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPeerJob, type Peer } from './peer.js';
import type { createTfjsStep } from './tfjs-step.js';

/** tfjs registers its gradients only in files that plain Node cannot import; a bundle can. */
export async function createTfjs(folder: string, backend: 'cpu' | 'wasm'): Promise<Peer> {
  const here = dirname(fileURLToPath(import.meta.url));
  const contents = `${backend === 'cpu' ? "import '@tensorflow/tfjs-backend-cpu';" : wasmBackend()} export { createTfjsStep } from './tfjs-step.ts';`;
  const bundle = mkdtempSync(join(tmpdir(), 'wnc-bench-'));
  const outfile = join(bundle, 'tfjs-step.cjs');
  try {
    await build({
      stdin: { contents, resolveDir: here },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'silent',
    });
    const { createTfjsStep: create } = createRequire(import.meta.url)(outfile) as { createTfjsStep: typeof createTfjsStep };
    return await create(readPeerJob(folder), backend);
  } finally {
    rmSync(bundle, { recursive: true });
  }
}

/** The backend looks for its binary beside its own code, which the bundle is not. */
function wasmBackend(): string {
  const require = createRequire(import.meta.url);
  const binaries = join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm')), '/');
  return `import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm'; setWasmPaths(${JSON.stringify(binaries)}); setThreadsCount(1);`;
}
