import type { SequenceKind } from '../../../runtime/contract.js';
import { grouped } from '../../diagnostics/words.js';
import type { OwnData } from '../host.js';
import { extentOf } from './trial-data.js';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isSequenceKind } from '../../../runtime/data/kinds/kind.js';
import { UserError } from '../../../runtime/errors.js';
import {
  aCount,
  aNumber,
  aText,
  faultIn,
  fields,
  listOf,
  mapOf,
  oneOf,
  optional,
  orNull,
  parseJson,
  that,
} from '../../../runtime/judge.js';
import { namesIn, refuseLinks, refuseLinksInRun } from '../../../runtime/node/links.js';
import { appendText, isFile, isFolder, makeFolder, readText, shownPath, writeWhole } from '../../../runtime/node/files.js';
import { refuseLinksInRuns, unusedFolder } from '../../../runtime/node/run/run-folder.js';
import { losses } from '../../../runtime/node/run/record-checks.js';
import { brokenSweep, shardsIn, sweepFiles, type Shard } from '../../../runtime/node/run/sweep-files.js';
import { isSweepId } from '../../../runtime/node/queue/job.js';
import { isOwnFailure } from './failures.js';
import { chartFiles } from './figures.js';
import type { ReadyTrial } from './prepare.js';

/** A stretch that is done: a line of results.jsonl. */
export interface ResultLine {
  readonly trial: number;
  readonly seed: number;
  /** Where the stretch ends, in steps from the beginning. */
  readonly step: number;
  /** Steps taken, where patience ended training before that. */
  readonly taken?: number;
  readonly loss: { readonly train?: number | null; readonly validation?: number | null; readonly test?: number | null };
  readonly millisecondsPerStep: number;
  /** How the model failed, by itself. */
  readonly failed?: string;
}

/** sweep.json: what a sweep was started with, so that it can go on. */
export interface SweepRecord {
  readonly version: 1;
  readonly name: string;
  /** What a queue calls the sweep, once it was trained over one. */
  readonly id?: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  /** The whole path of --words, if it was given. */
  readonly words: string | null;
  /** The whole path of --data, if it was given. */
  readonly ownData?: string;
  readonly rungs: readonly number[];
  readonly keep: number;
  /** SHA-256 of each trial's spec, by its index, and of its words. */
  readonly trials: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, RecordedData>>;
}

/** The file that took the place of the spec's data. */
export function ownOfSweep({ words, ownData }: SweepRecord): OwnData | undefined {
  if (ownData !== undefined) return { file: ownData, flag: 'data' };
  return words === null ? undefined : { file: words, flag: 'words' };
}

/** The data that a trial was trained and judged on. */
export interface RecordedData {
  readonly source: string;
  /** Words where it is left out. */
  readonly kind?: SequenceKind;
  /** How many words, or symbols of a sequence, there were: the name is older than sequences. */
  readonly words: number;
  readonly hash: string;
}

/** Throws WNC750 where something that a sweep writes into its folder is a link. The folder itself may be one. */
export function refuseLinksInSweep(folder: string): void {
  const files = [undefined, ...shardsIn(folder)].flatMap((shard) => Object.values(sweepFiles(folder, shard)));
  refuseLinks([...new Set(files), ...chartFiles(folder)]);
  for (const trial of namesIn(folder)
    .filter((name) => /^trial-\d+$/.test(name))
    .map((name) => join(folder, name))) {
    refuseLinks([trial]);
    for (const seed of namesIn(trial)
      .filter((name) => /^seed-\d+$/.test(name))
      .map((name) => join(trial, name))) {
      refuseLinks([seed]);
      refuseLinksInRun(seed);
    }
  }
}

/** The folder of a new sweep: `out`, or runs/sweeps/NAME/TIME. Throws WNC736 where one is there already. */
export async function newSweepFolder(name: string, out: string | undefined): Promise<string> {
  if (out === undefined) return unusedFolder(join('runs', 'sweeps', name));
  const folder = resolve(out);
  await checkNoSweep(folder);
  await makeFolder(folder);
  return folder;
}

/** Throws WNC736 where a folder holds a sweep. */
export async function checkNoSweep(folder: string): Promise<void> {
  if (!(await isFile(sweepFiles(folder).record))) return;
  throw new UserError('WNC736', `${shownPath(folder)} already holds a sweep`, 'go on with it by --resume, or give another folder by --out');
}

/** The sweep to go on with: `out`, or the newest of the name. Throws WNC737 where there is none. */
export async function sweepFolderToResume(name: string, out: string | undefined): Promise<string> {
  const location = resolve(out ?? join('runs', 'sweeps', name));
  if (out !== undefined) {
    if (await isFile(sweepFiles(location).record)) return location;
  } else if (await isFolder(location)) {
    // A link to one of them, `latest` say, is passed over.
    const folders = readdirSync(location, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name: entry }) => join(location, entry));
    const records = folders.filter((folder) => existsSync(sweepFiles(folder).record));
    const started = await Promise.all(records.map(async (folder) => ({ folder, started: (await readSweepRecord(folder)).started })));
    const newest = started.sort((a, b) => (a.started < b.started ? 1 : -1))[0];
    if (newest !== undefined) {
      refuseLinksInRuns(newest.folder);
      return newest.folder;
    }
  }
  throw new UserError('WNC737', `there is no sweep to resume in ${shownPath(location)}`, 'leave --resume out to begin one');
}

/** Throws WNC738 where sweep.json is not what writeSweepRecord writes. */
export async function readSweepRecord(folder: string): Promise<SweepRecord> {
  const value = parseJson(await readText(sweepFiles(folder).record, 'the sweep'));
  if (value === undefined) throw brokenSweep(folder, 'sweep.json is not JSON');
  const fault = faultIn(value, sweepRecord);
  if (fault !== undefined) throw brokenSweep(folder, `sweep.json is not of this version of wnc${fault}`);
  // Earlier versions did not keep it.
  return { ...(value as SweepRecord), data: (value as Partial<SweepRecord>).data ?? {} };
}

const sweepRecord = fields({
  version: oneOf(1),
  name: optional(aText),
  id: optional(that(isSweepId)),
  started: aText,
  words: optional(orNull(aText)),
  ownData: optional(aText),
  rungs: listOf(aCount),
  keep: aNumber,
  trials: mapOf(aText),
  data: optional(mapOf(fields({ source: aText, kind: optional(that(isSequenceKind)), words: aCount, hash: aText }))),
});

/** The record of a folder that may hold a sweep. */
export async function recordIn(folder: string): Promise<SweepRecord | undefined> {
  return (await isFile(sweepFiles(folder).record)) ? readSweepRecord(folder) : undefined;
}

export async function writeSweepRecord(folder: string, record: SweepRecord): Promise<void> {
  await writeWhole(sweepFiles(folder).record, `${JSON.stringify(record, null, 2)}\n`);
}

/** Throws WNC735 where a sweep that goes on would train something else under a number that has results already. */
export function checkSameSweep(
  folder: string,
  before: SweepRecord,
  trials: readonly ReadyTrial[],
  now: Pick<SweepRecord, 'rungs' | 'keep'>,
): void {
  const changed = trials.filter(({ index, fingerprint }) => (before.trials[index] ?? fingerprint) !== fingerprint);
  const [first] = changed;
  const data = otherData(before, trials);
  const reasons = [
    ...(data === undefined ? [] : [data]),
    ...(first === undefined ? [] : [`${changed.length} of its trials were other specs, the first of them trial ${first.index}`]),
    ...(String(before.rungs) !== String(now.rungs)
      ? [`its rungs were ${before.rungs.join(', ') || 'none'} and are ${now.rungs.join(', ') || 'none'}`]
      : []),
    ...(before.keep !== now.keep ? [`it kept ${before.keep} of a rung and now keeps ${now.keep}`] : []),
  ];
  if (reasons.length === 0) return;
  throw new UserError(
    'WNC735',
    `the sweep in ${shownPath(folder)} was another: ${reasons.join('; ')}`,
    'undo the change, or leave --resume out to begin a new sweep',
  );
}

function otherData({ data }: SweepRecord, trials: readonly ReadyTrial[]): string | undefined {
  for (const { index, data: now } of trials) {
    const then = data[index];
    if (then === undefined || then.hash === now.hash) continue;
    const what = then.kind === undefined && now.kind === undefined ? 'words' : 'data';
    const extent = then.kind === now.kind ? grouped(now.length) : extentOf(now);
    return `the ${what} are others: ${extentOf({ ...then, length: then.words })} of ${then.source} then, ${extent} of ${now.source} now`;
  }
  return undefined;
}

/**
 * The results of a sweep so far, or of a shard; a line that a killed sweep left half-written is left out. Throws WNC738 where a whole one
 * is none of a sweep's.
 */
export async function readResults(folder: string, shard?: Shard): Promise<readonly ResultLine[]> {
  const { results } = sweepFiles(folder, shard);
  if (!(await isFile(results))) return [];
  return (await readText(results, 'the results')).split('\n').flatMap((text, i) => {
    const value = parseJson(text);
    if (value === undefined) return [];
    const fault = faultIn(value, resultLine);
    if (fault !== undefined)
      throw brokenSweep(
        folder,
        `line ${i + 1} of ${basename(results)} is not one that a sweep writes${fault}`,
        'take the line out: what it was the result of is trained again',
      );
    const line = value as ResultLine;
    // Earlier versions also kept failures that were not the model's.
    return line.failed !== undefined && !isOwnFailure(line.failed.slice(0, 6)) ? [] : [line];
  });
}

const resultLine = fields({
  trial: aCount,
  seed: aCount,
  step: aCount,
  taken: optional(aCount),
  loss: losses,
  millisecondsPerStep: aNumber,
  failed: optional(aText),
});

/** Leaves only whole lines, so that the next is not appended to half of one. */
export async function keepWholeLines(results: string, lines: readonly ResultLine[]): Promise<void> {
  await writeWhole(results, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

export async function appendResult(results: string, line: ResultLine): Promise<void> {
  await appendText(results, `${JSON.stringify(line)}\n`);
}
