import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observer } from '../compile.js';
import { UserError } from '../../runtime/errors.js';
import { makeFolders } from '../../runtime/node/make-folders.js';
import type { Terminal } from './command.js';
import { reasonOf } from '../../runtime/node/system-errors.js';

/**
 * What shows the compiler at work: `--dump DIR` writes one numbered text file a pass; WNC_DEBUG=1 prints the passes and
 * their times, 2 and above what each left behind.
 */
export function observerOf(dump: string | undefined, terminal: Terminal): Observer | undefined {
  const level = Number(process.env['WNC_DEBUG'] ?? 0);
  if (dump === undefined && !(level > 0)) return undefined;
  const save = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      throw new UserError('WNC722', `the folder ${dump!} cannot be made or written: ${reasonOf(error)}`);
    }
  };
  if (dump !== undefined) save(() => makeFolders(dump));
  let count = 0;
  let before = performance.now();
  return (pass, print) => {
    const now = performance.now();
    const number = String(++count).padStart(2, '0');
    if (level > 0) terminal.err(`${number} ${pass}: ${(now - before).toFixed(1)} ms\n`);
    if (level > 1) terminal.err(print());
    if (dump !== undefined) save(() => writeFileSync(join(dump, `${number}-${pass}.txt`), print()));
    before = performance.now();
  };
}
