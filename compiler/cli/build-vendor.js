/**
 * Bundles the packages that wnc is made with into dist/vendor/, each with what of it is used: tfjs's three packages take 74 MB
 * installed and 0.7 MB here. Whoever installs wnc then installs none of them. Bundled code finds them as `#vendor/NAME`, which
 * package.json's `imports` leads to the form for Node or for pages.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forPages } from './page-plugin.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
const folder = join(root, 'dist/vendor');
const stamp = join(folder, 'built');

/** Not bundled: piscina starts its own files as threads, and the others are installed by who needs them. */
export const installed = ['piscina', 'esbuild', 'playwright-core', 'bullmq', 'ioredis'];

const forBoth = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-cpu', '@tensorflow/tfjs-backend-webgl'];
const forNode = [
  '@bufbuild/protobuf',
  '@dagrejs/dagre',
  '@resvg/resvg-wasm',
  'ajv',
  'cli-progress',
  'cli-table3',
  'code-block-writer',
  'commander',
  'diff',
  'fastest-levenshtein',
  'log-update',
  'onnx-buf',
  'picocolors',
  'simple-ascii-chart',
  'ts-morph',
  'vega',
  'vega-lite',
  'vscode-languageserver/node',
  'vscode-languageserver-textdocument',
  'wabt',
  'yaml',
];

/** Files that are read as they are. runtime/node/assets.ts names them. */
const assets = [
  '@resvg/resvg-wasm/index_bg.wasm',
  '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2',
  '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2',
];

/** For esbuild: imports of bundled packages stay imports, of `#vendor/NAME`; any other package than those and `installed` is an error. */
export const vendorPlugin = {
  name: 'vendor',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('node:')) return undefined;
      if (forBoth.includes(path) || forNode.includes(path)) return { path: `#vendor/${fileOf(path)}`, external: true };
      if (installed.includes(path) || path.startsWith('#')) return { path, external: true };
      return { errors: [{ text: `${path} is in none of the lists of compiler/cli/build-vendor.js` }] };
    });
  },
};

/** Bundles what is not there yet, or was made of other versions or for other names. */
export async function buildVendor(bundle) {
  const used = tfjsNames();
  const made = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(used.join())
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return;
  rmSync(folder, { recursive: true, force: true });
  const known = await exportsOf('@tensorflow/tfjs-core', bundle);
  const tfjs = used.filter((name) => known.includes(name));
  const sources = new Map(
    forBoth.map((name) => [name, name.endsWith('core') ? `export { ${tfjs.join(', ')} } from '${name}';` : `import '${name}';`]),
  );
  const sourcesForNode = new Map(await Promise.all(forNode.map(async (name) => [name, await reexport(name)])));
  const inNode = { platform: 'node', target: 'node20', banner: { js: nodeBanner } };
  const inputs = [
    // tfjs's ES modules: of what it has for CommonJS nothing can be left out.
    ...(await bundleInto('browser', bundle, sources, { platform: 'browser', mainFields: ['module', 'main'], target: 'es2022' })),
    ...(await bundleInto('node', bundle, sources, { ...inNode, mainFields: ['module', 'main'] })),
    ...(await bundleInto('node', bundle, sourcesForNode, inNode)),
  ];
  for (const asset of [...assets.map((path) => require.resolve(path)), join(dirname(require.resolve('vega')), 'vega.min.js')])
    copyInto('assets', asset);
  const packages = new Set(
    [...inputs, 'node_modules/@fontsource/dejavu-sans/'].flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  writeFileSync(join(folder, 'LICENSES.txt'), [...packages].sort().map(licenseOf).join('\n'));
  writeFileSync(stamp, made);
}

/** CommonJS among the packages asks for these; ES modules have them not. */
const nodeBanner = [
  "import { createRequire as wncRequire } from 'node:module';",
  "import { fileURLToPath as wncPath } from 'node:url';",
  'const require = wncRequire(import.meta.url), __filename = wncPath(import.meta.url), __dirname = wncPath(new URL(".", import.meta.url));',
].join(' ');

/** Bundles each package's source text; answers with the files that went in. */
async function bundleInto(subfolder, bundle, sources, options) {
  const texts = {
    name: 'texts',
    setup(build) {
      build.onResolve({ filter: /^text:/ }, ({ path }) => ({ path: path.slice('text:'.length), namespace: 'text' }));
      build.onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({ contents: sources.get(path), resolveDir: root }));
      // The declarations of JavaScript's own library, which nothing here asks ts-morph for.
      build.onLoad({ filter: /ts-morph-common\.js$/ }, ({ path }) => ({ contents: withoutLibraries(readFileSync(path, 'utf8')) }));
    },
  };
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: [...sources.keys()].map((name) => ({ in: `text:${name}`, out: fileOf(name) })),
    outdir: join(folder, subfolder),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    // tfjs asks for it only where Node has no fetch.
    external: ['node-fetch'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    plugins: options.platform === 'browser' ? [texts, forPages] : [texts],
    ...options,
  });
  return Object.keys(metafile.inputs);
}

/** All that Node finds in a package, by name. */
async function reexport(name) {
  const names = Object.keys(await import(name)).filter((key) => key !== 'module.exports' && key !== '__esModule');
  return `export { ${names.join(', ')} } from '${name}';`;
}

/** What the sources have of tfjs-core, `tf.NAME`: functions, and types. */
function tfjsNames() {
  const texts = filesUnder(join(root, 'runtime/tfjs')).map((path) => readFileSync(path, 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\btf\.(\w+)/g)].map(([, name]) => name)))].sort();
}

/** What a package exports, types not among it, read off its source: tfjs, once loaded here, would complain of being loaded again by the command that is run next. */
async function exportsOf(name, bundle) {
  const { metafile } = await bundle({
    absWorkingDir: root,
    stdin: { contents: `export * from '${name}';`, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['node-fetch'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

function filesUnder(place) {
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function withoutLibraries(text) {
  const less = text.replace(/^(const libFiles = )\[[\s\S]*?^\s*\}\];$/m, '$1[];');
  if (less.length === text.length) throw new Error('ts-morph no longer holds its libraries where build-vendor.js takes them out');
  return less;
}

function licenseOf(name) {
  const place = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const files = readdirSync(place).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  return [`## ${name} ${version} (${license})`, ...files.map((file) => readFileSync(join(place, file), 'utf8').trim()), ''].join('\n\n');
}

function copyInto(subfolder, path) {
  mkdirSync(join(folder, subfolder), { recursive: true });
  writeFileSync(join(folder, subfolder, path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)), readFileSync(path));
}

/** `@tensorflow/tfjs-core` -> `tensorflow-tfjs-core`. */
function fileOf(name) {
  return name.replace('@', '').replace('/', '-');
}
