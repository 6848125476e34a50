import type { BrowserTarget } from '../../../runtime/browser/api.js';
import type { OwnData } from '../protocol.js';
import { isSameData } from './same-data.js';

/** What Train would do. */
export interface TrainPlan {
  readonly kind: 'begin' | 'goOn' | 'nothing';
  /** In one line, for who is about to press it. */
  readonly sentence: string;
}

/** What a run is judged by: whether it is of what stands in the page. */
export interface Planned {
  readonly spec: string;
  readonly seed: number | undefined;
  readonly target: BrowserTarget | undefined;
  /** In place of those that the spec names. */
  readonly data: OwnData | undefined;
}

export interface Situation {
  /** The last spec without errors, with the settings; undefined where there was none yet. */
  readonly wanted: Planned | undefined;
  /** Whether the text in the editor has errors. */
  readonly hasErrors: boolean;
  /** Whether the compiler is still on its way. */
  readonly isLoading: boolean;
  readonly isTraining: boolean;
  readonly run: (Planned & { readonly name: string; readonly isOver: boolean; readonly step: number }) | undefined;
  /** What the next run would be called. */
  readonly next: string;
}

/** What Train does in a situation. */
export function trainPlan({ wanted, hasErrors, isLoading, isTraining, run, next }: Situation): TrainPlan {
  if (wanted === undefined && isLoading) return { kind: 'nothing', sentence: 'The compiler is on its way.' };
  if (wanted === undefined) return { kind: 'nothing', sentence: 'The spec has errors; nothing can run until they are mended.' };
  const of = hasErrors ? ', of the spec as it was before its errors' : '';
  if (run === undefined) return { kind: 'begin', sentence: `Train begins ${next}${of}.` };
  const change = changeBetween(run, wanted);
  if (change !== undefined && isTraining)
    return { kind: 'begin', sentence: `${run.name} goes on as it began. Train leaves it and begins ${next} ${change}${of}.` };
  if (change !== undefined) return { kind: 'begin', sentence: `Train begins ${next} ${change}${of}.` };
  if (isTraining) return { kind: 'nothing', sentence: hasErrors ? `${run.name} goes on with the spec it began with.` : '' };
  if (run.isOver) return { kind: 'nothing', sentence: `${run.name} is at its end. Change the spec, or press Reset to begin again.` };
  return { kind: 'goOn', sentence: `Train ${run.step > 0 ? 'goes on with' : 'begins'} ${run.name}${of}.` };
}

/** In words what differs; undefined where nothing that matters does. */
function changeBetween(run: Planned, wanted: Planned): string | undefined {
  if (!isSameSpec(run.spec, wanted.spec)) return 'of the changed spec';
  if (!isSameData(run.data, wanted.data)) return 'on the other data';
  if (run.seed !== wanted.seed) return 'with the other seed';
  return run.target === wanted.target ? undefined : 'on the other target';
}

/**
 * Whether two specs differ in comments and blank lines at most. A line with a quote is compared as it is: a `#` may be within it.
 */
export function isSameSpec(a: string, b: string): boolean {
  return a === b || (!hasBlock.test(a) && !hasBlock.test(b) && plain(a) === plain(b));
}

/** A text over several lines, in which a `#` is no comment. */
const hasBlock = /[|>][-+]?\d*\s*$/m;

function plain(spec: string): string {
  return spec
    .split(/\r?\n/)
    .map((line) => (/["']/.test(line) ? line : line.replace(/(^|\s)#.*$/, '')).trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
