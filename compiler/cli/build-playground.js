/**
 * Bundles compiler/playground into dist/playground: a static site. What the first paint needs is index.html, playground.js and
 * playground.css; worker.js, which has the compiler, loads beside them, and its chunks when they are asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site's files: bytes by their paths in it. */
export async function buildPlayground(bundle, root, plugins) {
  const folder = join(root, 'compiler/playground');
  const common = {
    absWorkingDir: root,
    outdir: '/',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    loader: { '.yaml': 'text' },
    write: false,
    logLevel: 'silent',
  };
  const built = await Promise.all([
    bundle({ ...common, entryPoints: { playground: 'compiler/playground/page/main.tsx' }, jsx: 'automatic', jsxImportSource: 'preact' }),
    // wabt looks for its folder in Node, and needs it for nothing.
    bundle({ ...common, entryPoints: { worker: 'compiler/playground/worker/worker.ts' }, plugins, define: { __dirname: '""' } }),
  ]);
  const files = built.flatMap(({ outputFiles }) => outputFiles.map(({ path, contents }) => [path.slice(1), contents]));
  return new Map([['index.html', readFileSync(join(folder, 'index.html'))], ...files]);
}
