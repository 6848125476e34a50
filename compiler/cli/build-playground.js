/**
 * Bundles compiler/playground into dist/playground: a static site. What the first paint needs is index.html, playground.js and
 * playground.css; worker.js, which has the compiler, loads beside them, and its chunks when they are asked for.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The site's files: bytes by their paths in it. */
export async function buildPlayground(bundle, root, plugins) {
  const folder = join(root, 'compiler/playground');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
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
    write: false,
    logLevel: 'silent',
  };
  const built = await Promise.all([
    bundle({
      ...common,
      entryPoints: { playground: 'compiler/playground/page/main.tsx' },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [specsPlugin(join(root, 'specs'))],
    }),
    bundle({
      ...common,
      entryPoints: { worker: 'compiler/playground/worker/worker.ts' },
      plugins,
      // wabt looks for its folder in Node, and needs it for nothing.
      define: { __dirname: '""', WNC_VERSION: JSON.stringify(version) },
    }),
  ]);
  const files = built.flatMap(({ outputFiles }) => outputFiles.map(({ path, contents }) => [path.slice(1), contents]));
  return new Map([['index.html', readFileSync(join(folder, 'index.html'))], ...files]);
}

/** What the module `specs:all` holds: every spec of a folder. */
export function specsIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ name: file.replace(/\.yaml$/, ''), text: readFileSync(join(folder, file), 'utf8') }));
}

function specsPlugin(folder) {
  return {
    name: 'specs',
    setup(build) {
      build.onResolve({ filter: /^specs:all$/ }, ({ path }) => ({ path, namespace: 'specs' }));
      build.onLoad({ filter: /.*/, namespace: 'specs' }, () => ({ contents: JSON.stringify(specsIn(folder)), loader: 'json' }));
    },
  };
}
