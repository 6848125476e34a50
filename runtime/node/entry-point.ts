import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Where the module of `meta`, its import.meta, is the program that Node or tsx was started with: runs `main` with the words of the
 * command line, and makes what it answers with the exit status. Generated code so asks nothing of Node's own types.
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
