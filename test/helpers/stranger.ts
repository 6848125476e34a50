import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A stranger's project: the package as it is packed, unpacked into it, with its dependencies and no other package. */
export interface Stranger {
  readonly project: string;
  /** The package that was packed. */
  readonly tarball: string;
  /** Where it was unpacked. */
  readonly packed: string;
  remove(): void;
}

export function makeStranger(): Stranger {
  // A blank in the path, as Windows and macOS have them.
  const project = mkdtempSync(join(tmpdir(), 'a stranger-'));
  const packed = join(project, 'node_modules', 'wnc');
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { stdio: 'pipe', shell: process.platform === 'win32' });
  mkdirSync(packed, { recursive: true });
  const name = readdirSync(project).find((file) => file.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', name, '-C', 'node_modules/wnc', '--strip-components=1'], { cwd: project });
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
  for (const dependency of Object.keys(dependencies))
    symlinkSync(resolve('node_modules', dependency), join(project, 'node_modules', dependency), 'dir');
  writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  return { project, packed, tarball: join(project, name), remove: () => rmSync(project, { recursive: true, force: true }) };
}
