/**
 * `npm run extension`: bundles the extension and its server into dist/extension/ and packs them as dist/wnc.vsix. vsce, which packs, comes
 * by npx: it is four times as large as all that is installed for it, and needed here alone.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const VSCE = '@vscode/vsce@4.1.0';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, 'dist/extension');

/** Writes dist/extension/, all that the extension consists of. */
export async function buildExtension() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  };
  await build({
    ...common,
    entryPoints: ['compiler/editor/extension/extension.ts'],
    outfile: join(folder, 'extension.cjs'),
    format: 'cjs',
    external: ['vscode'],
  });
  await build({
    ...common,
    entryPoints: ['compiler/cli/lsp/standalone.ts'],
    outfile: join(folder, 'server.mjs'),
    format: 'esm',
    // What only training loads is not reached from a server.
    external: ['piscina', 'playwright-core', 'esbuild'],
    banner: { js: "import { createRequire as wncRequire } from 'node:module'; const require = wncRequire(import.meta.url);" },
  });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...own, version }, null, 2)}\n`);
  copyFileSync(new URL('README.md', import.meta.url), join(folder, 'README.md'));
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExtension();
  const out = join(root, 'dist/wnc.vsix');
  const { status } = spawnSync('npx', ['--yes', VSCE, 'package', '--no-dependencies', '--allow-missing-repository', '--out', out], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) process.stdout.write('install it with: code --install-extension dist/wnc.vsix\n');
  process.exitCode = status ?? 1;
}
