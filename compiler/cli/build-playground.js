/**
 * Bundles compiler/playground into dist/playground: a static site. What the first paint needs is index.html, playground.js and
 * playground.css; worker.js, which has the compiler, loads beside them, and its chunks when they are asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const workers = fileURLToPath(new URL('../playground/worker/', import.meta.url));

/** ts-morph is 7 MB, for TypeScript's own compiler is in it; what the page asks of it is the text of one file. */
const smallTsMorph = {
  name: 'small ts-morph',
  setup(build) {
    build.onResolve({ filter: /^ts-morph$/ }, () =>
      build.resolve('./small-ts-morph.ts', { resolveDir: workers, kind: 'import-statement' }),
    );
  },
};

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
    loader: { '.yaml': 'text' },
    write: false,
    logLevel: 'silent',
  };
  const built = await Promise.all([
    bundle({ ...common, entryPoints: { playground: 'compiler/playground/page/main.tsx' }, jsx: 'automatic', jsxImportSource: 'preact' }),
    bundle({
      ...common,
      entryPoints: { worker: 'compiler/playground/worker/worker.ts' },
      plugins: [...plugins, smallTsMorph],
      // wabt looks for its folder in Node, and needs it for nothing.
      define: { __dirname: '""', WNC_VERSION: JSON.stringify(version) },
    }),
  ]);
  const files = built.flatMap(({ outputFiles }) => outputFiles.map(({ path, contents }) => [path.slice(1), contents]));
  return new Map([['index.html', readFileSync(join(folder, 'index.html'))], ...files]);
}
