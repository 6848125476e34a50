import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { gone } from '../../../../runtime/node/queue/store.js';
import { fileError, makeFolder, readText, shownPath, writeWhole } from '../../../../runtime/node/files.js';
import { unpackRun } from '../../../../runtime/node/queue/pack-run.js';
import { runFiles } from '../../../../runtime/node/run/run-files.js';
import { writeRecord, type RunRecord } from '../../../../runtime/node/run/run-record.js';
import { specOfRun } from '../../../../runtime/node/run/run-spec.js';
import type { OwnData } from '../../host.js';

/** What a run that arrives has to be. */
export interface ExpectedRun {
  readonly folder: string;
  readonly seed: number;
  /** The hash of its data. */
  readonly data: string;
  readonly own: OwnData | undefined;
  /** Where its data are here: a built-in set, or a file's whole path. */
  readonly from: { readonly builtin: string | null; readonly file: string | null };
}

/** What is on its way to its place is called NAME.arriving-…, what it takes the place of NAME.leaving-…. */
const temporaryFolder = /\.(arriving|leaving)-[0-9a-f]{12}$/;

/**
 * Puts a packed run into its place, whole: it is judged in a folder beside, where a run from a stranger could do no harm, made this
 * machine's, and renamed. Throws WNC956, WNC725 and WNC733 where it is not the run that was expected, WNC722 where it cannot be written.
 */
export async function receiveRun(pack: Buffer, expected: ExpectedRun): Promise<void> {
  const { folder } = expected;
  const mark = randomBytes(6).toString('hex');
  const [arriving, leaving] = [`${folder}.arriving-${mark}`, `${folder}.leaving-${mark}`];
  await makeFolder(dirname(folder));
  try {
    const record = placed(await unpackRun(pack, arriving), expected);
    await writeRecord(arriving, record);
    const { spec } = runFiles(arriving);
    await writeWhole(spec, specOfRun(await readText(spec, 'the run'), folder, record));
    if (existsSync(folder)) await rename(folder, leaving);
    await rename(arriving, folder);
  } catch (error) {
    throw fileError('WNC722', `the run ${shownPath(folder)} cannot be written`, error);
  } finally {
    for (const one of [arriving, leaving]) await rm(one, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The record as a training on this machine would have written it. */
function placed(record: RunRecord, { seed, data, own, from }: ExpectedRun): RunRecord {
  if (record.data.hash !== data || record.train.seed !== seed) throw gone('the run that arrived is of other data or another seed');
  const { words: _, data: __, from: ___, ...flags } = record.flags;
  return { ...record, flags: { ...flags, ...(own && { [own.flag]: resolve(own.file) }) }, data: { ...record.data, ...from } };
}

/** Takes away, or puts back, what a controller that died had on its way. */
export async function settleArrivals(folder: string): Promise<void> {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const trial of names.filter((entry) => entry.isDirectory() && /^trial-\d+$/.test(entry.name))) {
    const within = join(folder, trial.name);
    for (const name of (await readdir(within)).filter((one) => temporaryFolder.test(one))) {
      const place = join(within, basename(name).replace(temporaryFolder, ''));
      if (/\.leaving-/.test(name) && !existsSync(place)) await rename(join(within, name), place);
      else await rm(join(within, name), { recursive: true, force: true });
    }
  }
}
