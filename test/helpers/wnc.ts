import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../compiler/cli/wnc.js', import.meta.url));

/** `wnc` in a process of its own, with a working folder of its own. */
export function wnc(folder: string, words: readonly string[]): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' });
  return { status, text: stderr + stdout };
}
