import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Keeps the whole bench on one core: runs this program again under `taskset`, with the same words, and ends with its exit
 * status. Does nothing where it is on one core already, where there is no taskset, and for the core `none`. Without a
 * wish it takes the core that has been idle most.
 */
export async function pinToOneCore(wish: string | undefined): Promise<string> {
  if (wish === 'none') return 'not pinned';
  const allowed = allowedCores();
  if (allowed === undefined) return 'not pinned: only Linux tells which cores it may use';
  if (allowed.length === 1) return `core ${allowed[0]}`;
  const core = wish === undefined ? await idlestOf(allowed) : Number(wish);
  if (!allowed.includes(core)) throw new Error(`--pin ${wish}: the cores here are ${allowed.join(', ')}, or none`);
  const again = spawnSync('taskset', ['-c', String(core), process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  if (again.error) return 'not pinned: there is no taskset';
  return process.exit(again.status ?? 1);
}

/** The processor, and the widest vectors that native code has there; WebAssembly has 128 bits everywhere. */
export function processorName(): string {
  const name = cpus()[0]?.model.trim() ?? 'unknown processor';
  const features =
    readIfThere('/proc/cpuinfo')
      .match(/^flags\s*:(.*)/m)?.[1]
      ?.split(' ') ?? [];
  const widest = [
    ['avx512f', '512 bits'],
    ['avx2', '256 bits'],
  ].find(([feature]) => features.includes(feature!))?.[1];
  return widest === undefined ? name : `${name} (native vectors of ${widest})`;
}

function allowedCores(): readonly number[] | undefined {
  const list = readIfThere('/proc/self/status').match(/^Cpus_allowed_list:\s*(\S+)/m)?.[1];
  return list?.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

async function idlestOf(cores: readonly number[]): Promise<number> {
  const idle = (): ReadonlyMap<number, number> =>
    new Map(
      [...readIfThere('/proc/stat').matchAll(/^cpu(\d+) \d+ \d+ \d+ (\d+)/gm)].map(([, core, ticks]) => [Number(core), Number(ticks)]),
    );
  const before = idle();
  await sleep(500);
  const after = idle();
  const rested = (core: number): number => (after.get(core) ?? 0) - (before.get(core) ?? 0);
  return [...cores].sort((a, b) => rested(b) - rested(a) || b - a)[0]!;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
