import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFile, makeFolder, shownPath } from '../../../runtime/node/files.js';
import { temporaryName } from '../../../runtime/node/replace-file.js';
import { RunLock } from '../../../runtime/node/run/run-lock.js';
import { codeOf, fileError } from '../../../runtime/node/system-errors.js';
import { ownData } from '../host.js';
import { shardsIn, sweepFiles } from '../../../runtime/node/run/sweep-files.js';
import {
  checkNoSweep,
  checkSameSweep,
  keepWholeLines,
  newSweepFolder,
  ownOfSweep,
  readResults,
  readSweepRecord,
  refuseLinksInSweep,
  writeSweepRecord,
  type ResultLine,
  type SweepRecord,
} from './folder.js';
import { newSweepId } from './queue/submission.js';
import { settleArrivals } from './queue/receive-run.js';
import type { SweepRequest } from './train-sweep.js';

/** A sweep's folder while it is trained. */
export interface OpenSweep {
  readonly folder: string;
  readonly record: SweepRecord;
  readonly before: readonly ResultLine[];
  readonly lock: RunLock;
  /** Where results are added. */
  readonly results: string;
}

/** The folder of a sweep that begins, or goes on, and its lock. Throws as they do that make, read and lock it. */
export async function openFolder(request: SweepRequest): Promise<OpenSweep> {
  const { sweep, ready, flags, resumed, held } = request;
  if (request.shard !== undefined) return openShard(request);
  if (resumed !== undefined) checkSameSweep(resumed.folder, resumed.record, ready, ladderOf(request));
  const folder = resumed?.folder ?? (await newSweepFolder(sweep.name, flags['out'] as string | undefined));
  if (resumed === undefined) refuseLinksInSweep(folder);
  const { lock: file, results } = sweepFiles(folder);
  const lock = (held.lock ??= RunLock.take(folder, file));
  // Another process may have begun a sweep there, and ended, in between.
  if (resumed === undefined) await checkNoSweep(folder);
  const record = recordOf(request, resumed?.record);
  await writeSweepRecord(folder, record);
  await settleArrivals(folder);
  const before = withoutRepeats([...(await readResults(folder)), ...(await readShards(folder))]);
  await keepWholeLines(results, before);
  return { folder, record, before, lock, results };
}

/** The results of all shards of a folder. */
async function readShards(folder: string): Promise<readonly ResultLine[]> {
  return (await Promise.all(shardsIn(folder).map((shard) => readResults(folder, shard)))).flat();
}

/** A shard goes on where it stopped by itself: who starts it again, a cluster say, types what it typed before. */
async function openShard(request: SweepRequest): Promise<OpenSweep> {
  const { ready, flags, shard, held } = request;
  const folder = resolve(String(flags['out']));
  await makeFolder(folder);
  refuseLinksInSweep(folder);
  const { lock: file, results, record: recordFile } = sweepFiles(folder, shard);
  const lock = (held.lock ??= RunLock.take(folder, file));
  if (!(await isFile(recordFile))) createRecord(recordFile, recordOf(request, undefined));
  // The first shard of all has written it; the others train the same.
  const record = await readSweepRecord(folder);
  checkSameSweep(folder, record, ready, ladderOf(request));
  const own = await readResults(folder, shard);
  await keepWholeLines(results, own);
  const before = withoutRepeats([...own, ...(await readResults(folder)), ...(await readShards(folder))]);
  return { folder, record, before, lock, results };
}

/** Whole or not at all, and by one of all shards that begin in the same moment. */
function createRecord(file: string, record: SweepRecord): void {
  const temporary = temporaryName(file);
  try {
    writeFileSync(temporary, `${JSON.stringify(record, null, 2)}\n`, { flag: 'wx' });
    linkSync(temporary, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw fileError('WNC722', `${shownPath(file)} cannot be written`, error);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function withoutRepeats(lines: readonly ResultLine[]): readonly ResultLine[] {
  return [...new Map(lines.map((line) => [`${line.trial} ${line.seed} ${line.step}`, line])).values()];
}

function ladderOf({ sweep }: SweepRequest): Pick<SweepRecord, 'rungs' | 'keep'> {
  const halving = sweep.search.kind === 'halving' ? sweep.search : undefined;
  return { rungs: halving?.rungs ?? [], keep: halving?.keep ?? 1 };
}

function recordOf(request: SweepRequest, old: SweepRecord | undefined): SweepRecord {
  const { sweep, ready, flags, queue } = request;
  const own = ownData(flags) ?? (old && ownOfSweep(old));
  const id = old?.id ?? (queue && newSweepId());
  return {
    version: 1,
    name: sweep.name,
    ...(id !== undefined && { id }),
    started: old?.started ?? new Date().toISOString(),
    words: own?.flag === 'words' ? resolve(own.file) : null,
    ...(own?.flag === 'data' && { ownData: resolve(own.file) }),
    ...ladderOf(request),
    // What a number meant once, it means for good: trials that the file no longer has keep their results.
    trials: { ...old?.trials, ...Object.fromEntries(ready.map(({ index, fingerprint }) => [index, fingerprint])) },
    data: {
      ...old?.data,
      ...Object.fromEntries(
        ready.map(({ index, data: { kind, source, length, hash } }) => [index, { ...(kind && { kind }), source, words: length, hash }]),
      ),
    },
  };
}
