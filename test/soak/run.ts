/**
 * npm run soak: many training steps on each target and many compiles in one process, each with flat memory. An hour of steps
 * is some fifteen million on a fast core; what leaks shows in far fewer.
 */
import { parseArgs } from 'node:util';
import { localTargets } from '../../runtime/targets.js';
import type { Soaked } from './memory.js';
import { soakCompiles, soakSteps } from './works.js';

const HELP = `npm run soak -- [flags]
  --steps N       training steps on each target, 200000
  --compiles N    compiles, 1000
`;
/** A loop that keeps a hundred bytes of each step, or ten kilobytes of each compile, is past this. */
const MOST_MEGABYTES = 8;

const options = {
  steps: { type: 'string', default: '200000' },
  compiles: { type: 'string', default: '1000' },
  help: { type: 'boolean', default: false },
} as const;

function flagsOrExit(): { readonly steps: number; readonly compiles: number } {
  try {
    const { help, steps, compiles } = parseArgs({ options }).values;
    if (help) {
      process.stdout.write(HELP);
      process.exit(0);
    }
    const numbers = { steps: Number(steps), compiles: Number(compiles) };
    for (const [name, value] of Object.entries(numbers))
      if (!Number.isSafeInteger(value) || value < 40) throw new Error(`--${name} takes a whole number from 40`);
    return numbers;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    return process.exit(2);
  }
}

function report({ what, times, samples, growth }: Soaked): boolean {
  const flat = growth < MOST_MEGABYTES;
  const text = (megabytes: number): string => megabytes.toFixed(1);
  process.stdout.write(
    `${times} ${what}: ${text(samples[0]!)} to ${text(samples.at(-1)!)} MB, growth ${text(growth)} MB: ${flat ? 'flat' : 'NOT FLAT'}\n`,
  );
  return flat;
}

const { steps, compiles } = flagsOrExit();
const results: boolean[] = [];
for (const target of localTargets) results.push(report(await soakSteps(target, steps)));
results.push(report(await soakCompiles(compiles)));
process.exitCode = results.every(Boolean) ? 0 : 1;
