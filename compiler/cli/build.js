/**
 * Bundles compiler/ and runtime/ into dist/ with esbuild, and writes their declarations beside them. `npm run prepare` calls it, and so
 * does wnc.js whenever a source is newer than what was built, so no build step has to be remembered.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlayground } from './build-playground.js';
import { buildTypes } from './build-types.js';
import { buildVendor, vendorPlugin } from './build-vendor.js';
import { forPages } from './page-plugin.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const outputFolder = join(root, 'dist');
const stamp = join(outputFolder, 'built');
const entryPoints = [
  'compiler/index.ts',
  'compiler/cli/main.ts',
  'compiler/cli/library.ts',
  'compiler/cli/sweep/worker.ts',
  'compiler/cli/sweep/queue/child.ts',
  'runtime/index.ts',
  'runtime/node/index.ts',
  'runtime/node/threads/worker.ts',
  'runtime/node/threads/sampling-worker.ts',
  'runtime/node/threads/reading-worker.ts',
  'runtime/browser/index.ts',
  'runtime/data/builtin.ts',
  'runtime/data/builtin-texts.ts',
  'runtime/data/builtin-sounds.ts',
];

/** What a module of `wnc export --to js` is made with, so that an export needs no bundler. */
const exportedKinds = ['words', 'text', 'bytes', 'audio'];

/** True where a source, or the folder that holds it, changed after the last build; a deleted file changes its folder. */
export function isStale() {
  if (!existsSync(stamp)) return true;
  const builtMs = statSync(stamp).mtimeMs;
  return ['compiler', 'runtime'].some((folder) => isNewer(join(root, folder), builtMs)) || isNewerSpec(builtMs);
}

/** The playground has the specs' texts in it; what else lies beside them is output. */
function isNewerSpec(builtMs) {
  const folder = join(root, 'specs');
  return readdirSync(folder).some((file) => file.endsWith('.yaml') && statSync(join(folder, file)).mtimeMs > builtMs);
}

function isNewer(folder, builtMs) {
  if (statSync(folder).mtimeMs > builtMs) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isNewer(path, builtMs);
    return /\.(tsx?|js|json|css|html)$/.test(entry.name) && !entry.name.includes('.tmp.') && statSync(path).mtimeMs > builtMs;
  });
}

/** Builds beside whoever may be running the last build: each file appears whole, and the entry points last. */
export async function build({ removeStale = false } = {}) {
  const { build: bundle } = await import('esbuild');
  const startedAt = new Date();
  await buildVendor(bundle);
  const [outputFiles, types] = await all(buildForNode(bundle), buildTypes(), buildForPages(bundle));
  const declarations = [...types].map(([path, text]) => ({ path: join(outputFolder, path), contents: Buffer.from(text) }));
  const isChunk = (path) => relative(outputFolder, path).startsWith('chunks');
  const inOrder = [...outputFiles].sort((a, b) => Number(isChunk(b.path)) - Number(isChunk(a.path)));
  for (const { path, contents } of [...declarations, ...inOrder]) writeWhole(path, contents);
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
  if (removeStale) removeOthers(new Set([...declarations, ...outputFiles].map(({ path }) => path)));
}

/** As Promise.all, but a failure waits for the others, which clean up after themselves. */
async function all(...promises) {
  const settled = await Promise.allSettled(promises);
  const failed = settled.find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return settled.map(({ value }) => value);
}

/** No source maps: the code is not minified, so a stack names functions, and an install needs no sources. */
async function buildForNode(bundle) {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: entryPoints.filter((file) => existsSync(join(root, file))),
    outdir: outputFolder,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [vendorPlugin],
    chunkNames: 'chunks/[name]-[hash]',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles;
}

/**
 * For web pages, each in one file with all that it needs: the script of the target webgl's pages, the compiler together with
 * the runtime, that of a training's threads, and what an exported module has of the runtime, which differs by the kind of data.
 */
async function buildForPages(bundle) {
  const validators = await validatorsPlugin(bundle);
  const common = {
    absWorkingDir: root,
    outdir: join(outputFolder, 'browser'),
    bundle: true,
    minify: true,
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    plugins: [forPages],
    // wabt looks for its folder in Node, and needs it for nothing.
    define: { __dirname: '""' },
  };
  const [site, thread, ...built] = await Promise.all([
    buildPlayground(bundle, root, [forPages, validators]),
    bundle({ ...common, entryPoints: { thread: 'runtime/browser/thread.ts' }, format: 'esm' }),
    bundle({
      ...common,
      entryPoints: exportedKinds.map((kind) => `runtime/exported/${kind}.ts`),
      outdir: join(outputFolder, 'exported'),
      format: 'iife',
      globalName: 'runtime',
    }),
    bundle({ ...common, entryPoints: { page: 'runtime/browser/page.ts' }, format: 'iife' }),
    bundle({ ...common, entryPoints: { compiler: 'compiler/page/in-page.ts' }, format: 'esm', plugins: [forPages, validators] }),
  ]);
  const [{ contents: threadScript }] = thread.outputFiles;
  writeSite(new Map([...site, ['thread.js', threadScript]]));
  // Beside each module that starts it.
  for (const folder of ['browser', 'runtime/browser']) writeWhole(join(outputFolder, folder, 'thread.js'), threadScript);
  for (const { outputFiles } of built) for (const { path, contents } of outputFiles) writeWhole(path, contents);
}

/** The playground's files, and no others: whoever serves or copies them takes all that are there. */
function writeSite(site) {
  const folder = join(outputFolder, 'playground');
  for (const [path, contents] of site) writeWhole(join(folder, path), contents);
  for (const file of readdirSync(join(folder, 'chunks')))
    if (!site.has(`chunks/${file}`)) rmSync(join(folder, 'chunks', file), { force: true });
}

/** Puts functions that are written out in the place of those that ajv makes of text, which a page may forbid. */
async function validatorsPlugin(bundle) {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: ['compiler/cli/standalone-validators.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  const { standaloneValidators } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const contents = standaloneValidators('./field-schema.ts');
  const replaced = join(root, 'compiler/language/validators.ts');
  if (!existsSync(replaced)) throw new Error(`${replaced} is not there to be replaced`);
  return {
    name: 'validators',
    setup(build) {
      build.onLoad({ filter: /[\\/]validators\.ts$/ }, ({ path }) =>
        path === replaced ? { contents, loader: 'js', resolveDir: dirname(path) } : undefined,
      );
    },
  };
}

function writeWhole(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}

/** What earlier builds made stays until an install, since a running process may still load its chunks. */
function removeOthers(kept) {
  for (const entry of readdirSync(outputFolder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const isOurs = relative(outputFolder, path).startsWith('chunks') || /\.(d\.ts|map)$/.test(entry.name);
    if (entry.isFile() && isOurs && !kept.has(path)) rmSync(path, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ removeStale: true });
