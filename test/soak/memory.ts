import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are in use once everything unused has been collected: JavaScript's own, and arrays and modules outside of it. */
export function usedMegabytes(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** What a long stretch of work did to the memory. */
export interface Soaked {
  readonly what: string;
  readonly times: number;
  /** Megabytes at twenty moments, evenly spread; the first after a tenth of the work, when all is warm. */
  readonly samples: readonly number[];
  /** Megabytes between the middle of the first half and that of the second. */
  readonly growth: number;
}

/** Does something many times and watches the memory. */
export async function soak(what: string, times: number, work: (time: number) => void | Promise<void>): Promise<Soaked> {
  const warm = Math.ceil(times / 10);
  const every = Math.max(1, Math.floor((times - warm) / 19));
  const samples: number[] = [];
  for (let time = 0; time < times; time++) {
    await work(time);
    if (time >= warm && (time - warm) % every === 0) samples.push(usedMegabytes());
  }
  const half = Math.floor(samples.length / 2);
  return { what, times, samples, growth: median(samples.slice(half)) - median(samples.slice(0, half)) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
