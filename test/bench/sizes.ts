/**
 * npm run sizes: the sizes that README states, in bytes of files. The package is packed, as it would be published, and installed into an
 * empty folder; the bundle is that of specs/hierarchical.yaml. Status 1 where something of that does not work.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = mkdtempSync(join(tmpdir(), 'wnc-sizes-'));
const modules = join(folder, 'node_modules');
const installed = join(modules, 'wnc');

try {
  const tarball = install();
  const all = filesBelow(modules);
  const own = all.filter((path) => path.startsWith(join(installed, '/')));
  const vendor = own.filter((path) => path.startsWith(join(installed, 'dist/vendor/')));
  const pages = own.filter((path) => path.startsWith(join(installed, 'dist/browser/')));
  const specs = own.filter((path) => path.startsWith(join(installed, 'specs/')));
  const types = own.filter((path) => path.endsWith('.d.ts'));
  const parts = new Set([...vendor, ...pages, ...specs, ...types]);
  heading('npm install wnc');
  line('node_modules', sizeOf(all));
  line('  other packages', sizeOf(all) - sizeOf(own));
  line('  wnc', sizeOf(own));
  line('    other packages, bundled', sizeOf(vendor));
  line('      tfjs', sizeOf(vendor.filter((path) => basename(path).startsWith('tensorflow-'))));
  line('    for pages: dist/browser', sizeOf(pages));
  line('    specs', sizeOf(specs));
  line('    declarations', sizeOf(types));
  line('    its own code, and the rest', sizeOf(own.filter((path) => !parts.has(path))));
  line('packed, what is downloaded', statSync(tarball).size);
  heading('in a page');
  withGzip('bundle.js of hierarchical', bundle('bundle'));
  withGzip('  --no-words', bundle('bundle-without-words', '--no-words'));
  withGzip('wnc/browser', readFileSync(join(installed, 'dist/browser/compiler.js')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Packs and installs; answers with the tarball's path. */
function install(): string {
  const npm = (words: readonly string[], cwd: string): void => {
    execFileSync('npm', words, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  };
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], process.cwd());
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  npm(['install', '--silent', '--no-audit', '--no-fund', tarball], folder);
  return tarball;
}

/** Made by the checkout: esbuild, which bundling takes, is no part of an install. */
function bundle(name: string, ...flags: readonly string[]): Buffer {
  const out = join(folder, name);
  mkdirSync(out);
  const words = ['compile', resolve('specs/hierarchical.yaml'), '--bundle', '--out', out, ...flags];
  execFileSync(process.execPath, [resolve('compiler/cli/wnc.js'), ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(join(out, 'hierarchical/bundle.js'));
}

function filesBelow(root: string): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, path) => sum + statSync(path).size, 0);
}

function heading(text: string): void {
  process.stdout.write(`${text}\n`);
}

function line(name: string, bytes: number, more = ''): void {
  process.stdout.write(`  ${name.padEnd(34)}${(bytes / 1e6).toFixed(2).padStart(7)} MB${more}\n`);
}

function withGzip(name: string, bytes: Buffer): void {
  line(name, bytes.length, `, ${(gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2)} by gzip`);
}
