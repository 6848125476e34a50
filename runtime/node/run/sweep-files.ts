import path from 'node:path';
import { UserError } from '../../errors.js';
import { aCount, aNumber, faultIn, fields, listOf, mapOf, orNull, parseJson } from '../../judge.js';
import { isFile, readText, shownPath } from '../files.js';

/** The file of a sweep's folder that says how its trials did, best first. */
const resultsFile = 'results.json';
/** What a sweep was started with. */
const recordFile = 'sweep.json';

const sweepResults = fields({ trials: listOf(fields({ trial: aCount, seeds: mapOf(orNull(aNumber)) })) });

/** The run folder of a sweep's best trial; undefined where there are no results, or `folder` is no sweep. Throws WNC738 where they are broken. */
export async function bestTrialOf(folder: string): Promise<string | undefined> {
  const file = path.join(folder, resultsFile);
  if (!(await isFile(file))) return undefined;
  const value = parseJson(await readText(file, 'the results'));
  const fault = faultIn(value, sweepResults);
  if (fault !== undefined) {
    // A file of that name may be another program's.
    if (!(await isFile(path.join(folder, recordFile)))) return undefined;
    throw brokenSweep(
      folder,
      `${resultsFile} is not what a sweep writes${fault}`,
      'have it written anew, by wnc sweep with --resume, or name a run in the folder',
    );
  }
  const { trials } = value as { readonly trials: readonly { readonly trial: number; readonly seeds: Readonly<Record<string, unknown>> }[] };
  const [best] = trials;
  const seed = Object.keys(best?.seeds ?? {}).find((key) => /^\d+$/.test(key));
  return best === undefined || seed === undefined
    ? undefined
    : path.join(folder, `trial-${String(best.trial).padStart(3, '0')}`, `seed-${seed}`);
}

/** A sweep's folder that is not as a sweep left it. */
export function brokenSweep(folder: string, what: string, fix = 'begin it anew without --resume, in another folder'): UserError {
  return new UserError('WNC738', `the sweep ${shownPath(folder)} is not whole: ${what}`, fix);
}
