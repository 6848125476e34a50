import type { Observer } from '../passes/pass.js';
import { madeFrom } from '../targets/mark.js';
import type { Terminal } from './command.js';
import { writeMarked } from './write-generated.js';

export interface DumpRequest {
  /** A folder for one text file a pass. */
  readonly dump?: string;
  /** Also over files that wnc did not make. */
  readonly force?: boolean;
}

/**
 * What shows the compiler at work: `--dump DIR` writes one numbered text file a pass; WNC_DEBUG=1 prints the passes and
 * their times, 2 and above what each left behind: (unchanged) where that is what it found. Throws as writeGenerated does.
 */
export function observerOf({ dump, force = false }: DumpRequest, spec: string, terminal: Terminal): Observer | undefined {
  const level = Number(process.env['WNC_DEBUG'] ?? 0);
  if (dump === undefined && !(level > 0)) return undefined;
  let count = 0;
  let last = '';
  let before = performance.now();
  return (pass, print) => {
    const now = performance.now();
    const number = String(++count).padStart(2, '0');
    if (level > 0) terminal.err(`${number} ${pass}: ${(now - before).toFixed(1)} ms\n`);
    if (level > 1 || dump !== undefined) {
      const text = print();
      const shown = text === last ? '(unchanged)\n' : text;
      last = text;
      if (level > 1) terminal.err(shown);
      const file = `# ${madeFrom(spec)}: the pass ${pass}\n${shown}`;
      if (dump !== undefined) writeMarked(dump, new Map([[`${number}-${pass}.txt`, file]]), force);
    }
    before = performance.now();
  };
}
