import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the module at `url` (its import.meta.url) is the program that Node, or tsx, was started with. */
export function isEntryPoint(url: string): boolean {
  const program = process.argv[1];
  if (program === undefined || !url.startsWith('file:')) return false;
  try {
    const module = realpathSync(fileURLToPath(url));
    return module === realpathSync(program);
  } catch {
    // `node train` leaves the extension out, and then no file of that name need exist.
    return false;
  }
}
