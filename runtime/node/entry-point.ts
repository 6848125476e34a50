import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs `main` with the words of the command line if the module is the program that Node or tsx was started with, and exits with the status
 * that `main` returns. `meta` is the module's import.meta. Generated code calls this, so that it needs no types of Node.
 */
export async function runAsProgram(meta: object, main: (words: readonly string[]) => Promise<number>): Promise<void> {
  if (isEntryPoint(meta)) process.exitCode = await main(process.argv.slice(2));
}

function isEntryPoint(meta: object): boolean {
  const program = process.argv[1];
  const url = 'url' in meta ? meta.url : undefined;
  if (program === undefined || typeof url !== 'string' || !url.startsWith('file:')) return false;
  try {
    const module = realpathSync(fileURLToPath(url));
    return module === realpathSync(program);
  } catch {
    // `node train` leaves the extension out, and then no file of that name need exist.
    return false;
  }
}
