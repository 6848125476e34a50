import path from 'node:path';
import { UserError } from '../../errors.js';
import { aCount, aNumber, faultIn, fields, listOf, mapOf, orNull, parseJson } from '../../judge.js';
import { isFile, readText, shownPath } from '../files.js';
import { namesIn } from '../links.js';
import { seedFolder } from './run-folder.js';

/** A part of a sweep that is trained by itself: trials i, i + n, i + 2n … of n parts. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The files of a sweep's folder; a shard has results and a lock of its own there. */
export function sweepFiles(folder: string, shard?: Shard) {
  const part = shard === undefined ? '' : `.${shard.index}-of-${shard.count}`;
  return {
    record: path.join(folder, 'sweep.json'),
    results: path.join(folder, `results${part}.jsonl`),
    csv: path.join(folder, 'results.csv'),
    json: path.join(folder, 'results.json'),
    /** Names the process that trains the sweep, while it does. */
    lock: path.join(folder, `sweep${part}.lock`),
  };
}

/** The shards whose results lie in a folder. */
export function shardsIn(folder: string): readonly Shard[] {
  return namesIn(folder)
    .flatMap((name) => {
      const found = /^results\.(\d{1,6})-of-(\d{1,6})\.jsonl$/.exec(name);
      return found === null ? [] : [{ index: Number(found[1]), count: Number(found[2]) }];
    })
    .sort((a, b) => a.count - b.count || a.index - b.index);
}

/** Where a trial is trained with one seed: a run folder like any other. */
export function runFolderOf(folder: string, trial: number, seed: number): string {
  return seedFolder(path.join(folder, `trial-${String(trial).padStart(3, '0')}`), seed);
}

const sweepResults = fields({ trials: listOf(fields({ trial: aCount, seeds: mapOf(orNull(aNumber)) })) });

/** The run folder of a sweep's best trial; undefined where there are no results, or `folder` is no sweep. Throws WNC738 where they are broken. */
export async function bestTrialOf(folder: string): Promise<string | undefined> {
  const { json, record } = sweepFiles(folder);
  if (!(await isFile(json))) return undefined;
  const value = parseJson(await readText(json, 'the results'));
  const fault = faultIn(value, sweepResults);
  if (fault !== undefined) {
    // A file of that name may be another program's.
    if (!(await isFile(record))) return undefined;
    throw brokenSweep(
      folder,
      `${path.basename(json)} is not what a sweep writes${fault}`,
      'have it written anew, by wnc sweep with --resume, or name a run in the folder',
    );
  }
  const { trials } = value as { readonly trials: readonly { readonly trial: number; readonly seeds: Readonly<Record<string, unknown>> }[] };
  const [best] = trials;
  const seed = Object.keys(best?.seeds ?? {}).find((key) => /^\d+$/.test(key));
  return best === undefined || seed === undefined ? undefined : runFolderOf(folder, best.trial, Number(seed));
}

/** A sweep's folder that is not as a sweep left it. */
export function brokenSweep(folder: string, what: string, fix = 'begin it anew without --resume, in another folder'): UserError {
  return new UserError('WNC738', `the sweep ${shownPath(folder)} is not whole: ${what}`, fix);
}
