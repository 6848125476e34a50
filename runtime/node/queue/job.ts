import { isSplitName } from '../../data/split-names.js';
import { isLocalTarget } from '../../targets.js';
import { isBlob, type Blob } from './store.js';
import { isCount, isHash, isObject, isText, parseJson } from '../../judge.js';

/** A stretch of one trial with one seed, as it lies in the queue. */
export interface TrialJob {
  readonly version: string;
  /** The sweep's id. */
  readonly sweep: string;
  readonly name: string;
  readonly trial: number;
  readonly seed: number;
  readonly until: number;
  readonly spec: string;
  /** Where the controller has the base spec and the data that took the place of its: names for records and messages, never read. */
  readonly file: string;
  readonly own: { readonly file: string; readonly flag: 'words' | 'data' } | null;
  readonly target: 'cpu' | 'simd' | null;
  readonly data: { readonly hash: string; readonly name: string };
  /** The run so far, where the controller has one. */
  readonly run: Blob | null;
}

/** How a job ended. A run's folder comes with it where there is one. */
export type JobOutcome = (
  | {
      readonly kind: 'done';
      readonly step: number;
      readonly loss: Readonly<Record<string, number | null>>;
      readonly millisecondsPerStep: number;
    }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'stopped' }
) & { readonly pack: Blob | null };

/** Why a job's surroundings kept it from its end: what BullMQ keeps as its reason, as JSON. */
export interface JobFailure {
  readonly message: string;
  readonly fix?: string | undefined;
  readonly internal: boolean;
  readonly host: string;
}

/** Stands in a message for the run's folder, which is another on each machine. */
export const folderMark = '{the run folder}';

export function isTrialJob(value: unknown): value is TrialJob {
  if (!isObject(value)) return false;
  const { version, sweep, name, trial, seed, until, spec, file, own, target, data, run } = value;
  return (
    isText(version, 50) &&
    isSweepId(sweep) &&
    isText(name, 255) &&
    [trial, seed, until].every(isCount) &&
    isText(spec, 1_000_000) &&
    isText(file, 4096) &&
    (own === null || (isObject(own) && isText(own['file'], 4096) && (own['flag'] === 'words' || own['flag'] === 'data'))) &&
    (target === null || isLocalTarget(target)) &&
    isObject(data) &&
    isHash(data['hash']) &&
    isText(data['name'], 4096) &&
    (run === null || isBlob(run))
  );
}

export function isSweepId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
}

/** Whether a value is an outcome of a stretch that ends at `until`. */
export function isJobOutcome(value: unknown, until: number): value is JobOutcome {
  if (!isObject(value) || !(value['pack'] === null || isBlob(value['pack']))) return false;
  const { kind, step, loss, millisecondsPerStep, message } = value;
  if (kind === 'stopped') return true;
  if (kind === 'failed') return isText(message, 4000);
  return (
    kind === 'done' &&
    isCount(step) &&
    step <= until &&
    typeof millisecondsPerStep === 'number' &&
    isObject(loss) &&
    Object.entries(loss).every(([name, value]) => isSplitName(name) && (value === null || typeof value === 'number'))
  );
}

/** What BullMQ has as a job's reason, the engine's own words among them. */
export function failureOfReason(reason: unknown): JobFailure {
  const text = typeof reason === 'string' ? reason.slice(0, 4000) : '';
  const value = parseJson(text);
  if (isObject(value) && isText(value['message'], 4000) && isText(value['host'], 255)) {
    const { message, fix, internal, host } = value;
    return { message, fix: isText(fix, 4000) ? fix : undefined, internal: internal === true, host };
  }
  // It is the engine's.
  return { message: text || 'it failed without a reason', internal: false, host: '' };
}

/** `0123456789abcdef-3-42-1000-…`: the sweep, the trial, its seed, where the stretch ends, and what is trained. */
export function jobId({ sweep, trial, seed, until }: Pick<TrialJob, 'sweep' | 'trial' | 'seed' | 'until'>, fingerprint: string): string {
  return [sweep, trial, seed, until, fingerprint.slice(0, 12)].join('-');
}
