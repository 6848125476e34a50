import { unwatchFile, watchFile, type Stats } from 'node:fs';
import { Interruption, type InterruptedStatus } from '../../runtime/node/terminal/interruption.js';
import { visible } from '../diagnostics/words.js';
import type { Terminal } from './command.js';

/** How often a file is looked at, and how long it must have been left alone: editors write one in several goes. */
const LOOK_EVERY_MS = 100;
const QUIET_MS = 50;

/**
 * Calls `work` with each file that has changed, one at a time, until a signal ends it; answers with the exit status. Files are looked
 * at by their paths, again and again: one that is away for a while, as some editors and a moved folder have it, is not lost.
 */
export async function watchFiles(
  paths: readonly string[],
  work: (path: string) => Promise<unknown>,
  terminal: Terminal,
): Promise<InterruptedStatus> {
  const interruption = new Interruption();
  const waiting = new Map<string, NodeJS.Timeout>();
  let queue = Promise.resolve<unknown>(undefined);
  try {
    await new Promise<void>((resolve, reject) => {
      interruption.onRequest = resolve;
      for (const path of paths) {
        watchFile(path, { interval: LOOK_EVERY_MS }, (now: Stats, before: Stats) => {
          clearTimeout(waiting.get(path));
          if (isAway(now)) {
            if (!isAway(before)) terminal.err(`${visible(path)} is gone; it is compiled again when it is back\n`);
            return;
          }
          const begin = (): void => {
            queue = queue.then(() => work(path));
            queue.catch(reject);
          };
          waiting.set(path, setTimeout(begin, QUIET_MS));
        });
      }
      terminal.err(`watching ${paths.map(visible).join(', ')}; Ctrl-C ends\n`);
    });
    return interruption.exitStatus;
  } finally {
    paths.forEach((path) => unwatchFile(path));
    waiting.forEach((timer) => clearTimeout(timer));
    interruption.dispose();
  }
}

/** What is seen of a file that is not there. */
function isAway({ nlink }: Stats): boolean {
  return nlink === 0;
}
