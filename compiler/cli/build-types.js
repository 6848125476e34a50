/**
 * Writes the declarations that package.json's `exports` name into dist/, and those that they import: so a user's compiler, with
 * whatever flags, reads what the sources say and never the sources. Nobody's types but our own are in them: test/types.test.ts
 * compiles against them where no other package is installed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The declarations by their path in dist/, `runtime/index.d.ts`. */
export async function buildTypes() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = Object.values(exports).flatMap(({ types }) => (types === undefined ? [] : [posix.relative('dist', types)]));
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist/types-'));
  try {
    const config = join(folder, 'tsconfig.json');
    writeFileSync(config, JSON.stringify(configOf(entries, folder)));
    await runTsc(config);
    return reachable(entries, readDeclarations(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function configOf(entries, folder) {
  return {
    extends: join(root, 'tsconfig.json'),
    // Whether the sources are right is for `npm run typecheck` to say, and for the tests. Where TypeScript works a type out, what may
    // be left out is not said to be undefined too: that would fit no interface of whoever keeps the two apart.
    compilerOptions: {
      noEmit: false,
      noCheck: true,
      exactOptionalPropertyTypes: true,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: folder,
    },
    files: entries.map((path) => join(root, path.replace(/\.d\.ts$/, '.ts'))),
    include: [],
  };
}

async function runTsc(config) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'lib/tsc.js');
  const child = spawn(process.execPath, [tsc, '--project', config], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = [];
  child.stdout.on('data', (text) => said.push(text));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0) throw new Error(`tsc made no declarations:\n${Buffer.concat(said)}`);
}

function readDeclarations(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.filter((path) => path.endsWith('.d.ts')).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The entries and what they import, directly or not. What only the sources use is left out. */
function reachable(entries, all) {
  const widened = wideners(all);
  const found = new Map();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    // A declaration leaves out an import of which it names nothing, and with it what the module there adds to others' interfaces.
    const moduleOf = (other) => posix.relative(posix.dirname(path), other).replace(/\.d\.ts$/, '.js');
    const imports = (widened.get(path) ?? []).map((other) => `import './${moduleOf(other)}';\n`);
    const text = all.get(path) + imports.join('');
    found.set(path, text);
    const imported = text.matchAll(/(?:\bfrom |\bimport\(|^import )['"](\.[^'"]+)\.js['"]/gm);
    for (const [, specifier] of imported) open.push(beside(path, specifier));
  }
  return found;
}

/** By the path of a module: those that add to its interfaces. */
function wideners(all) {
  const found = new Map();
  for (const [path, text] of all) {
    for (const [, specifier] of text.matchAll(/^declare module ['"](\.[^'"]+)\.js['"]/gm)) {
      const widened = beside(path, specifier);
      found.set(widened, [...(found.get(widened) ?? []), path].sort());
    }
  }
  return found;
}

function beside(path, specifier) {
  return posix.join(posix.dirname(path), `${specifier}.d.ts`);
}
