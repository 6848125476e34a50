import { lstatSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { limits } from '../files.js';
import { namesIn, refuseLinksInRun } from '../links.js';
import { readRunState } from '../run/checkpoint.js';
import { runFiles } from '../run/run-files.js';
import { readRecord, type RunRecord } from '../run/run-record.js';
import { isCount, isObject, parseJson } from '../../judge.js';
import { gone } from './store.js';

/** A file of a packed run. */
interface Packed {
  readonly name: string;
  readonly bytes: number;
}

/** The files that travel, by their names in the folder; the lock stays. */
const names: readonly string[] = Object.entries(runFiles(''))
  .filter(([key]) => key !== 'lock' && key !== 'snapshots')
  .map(([, file]) => file);
const snapshotName = /^snapshots\/\d{1,15}\.safetensors$/;
const mostFiles = 200;
const mostHeaderBytes = 100_000;

/** A run folder as one piece: the length of a header, the header as JSON, the files one after another. */
export async function packRun(folder: string): Promise<Buffer> {
  refuseLinksInRun(folder);
  const all = [
    ...names,
    ...namesIn(runFiles(folder).snapshots)
      .map((name) => `snapshots/${name}`)
      .filter((name) => snapshotName.test(name)),
  ];
  const files: { readonly name: string; readonly content: Buffer }[] = [];
  for (const name of all) {
    const file = path.join(folder, name);
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) files.push({ name, content: await readFile(file) });
  }
  const header = Buffer.from(JSON.stringify(files.map(({ name, content }): Packed => ({ name, bytes: content.length }))));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header, ...files.map(({ content }) => content)]);
}

/**
 * Puts a packed run into a new folder. Only files that a run has are written, under names of this list, each within its limit.
 * Throws WNC956 for anything else, WNC725 and WNC733 where the run is not whole.
 */
export async function unpackRun(pack: Buffer, folder: string): Promise<RunRecord> {
  const headerBytes = pack.length < 4 ? Infinity : pack.readUInt32LE(0);
  if (headerBytes > mostHeaderBytes || 4 + headerBytes > pack.length) throw gone('a packed run without a header');
  const header = parseJson(pack.toString('utf8', 4, 4 + headerBytes));
  if (!Array.isArray(header) || header.length > mostFiles || !header.every(isPacked)) throw gone('a packed run with files that no run has');
  if (new Set(header.map(({ name }) => name)).size !== header.length) throw gone('a packed run with a file twice');
  const total = header.reduce((sum, { bytes }) => sum + bytes, 4 + headerBytes);
  if (total !== pack.length) throw gone('a packed run of another length than its header says');
  await mkdir(folder, { recursive: true });
  if (header.some(({ name }) => snapshotName.test(name))) await mkdir(path.join(folder, 'snapshots'));
  let from = 4 + headerBytes;
  for (const { name, bytes } of header) {
    await writeFile(path.join(folder, name), pack.subarray(from, from + bytes), { flag: 'wx' });
    from += bytes;
  }
  const record = await readRecord(folder);
  const { flags, target, shards } = record;
  // A sweep's runs have none of these, and going on with them would read a file, start threads or a browser.
  if (flags.from !== undefined || flags.threads !== undefined || shards !== undefined || target === 'webgl')
    throw gone('a packed run that was not trained in a sweep');
  await readRunState(folder, () => undefined);
  return record;
}

function isPacked(value: unknown): value is Packed {
  if (!isObject(value) || typeof value['name'] !== 'string' || !isCount(value['bytes'])) return false;
  const { name, bytes } = value;
  const most = name.endsWith('.safetensors') ? limits.tensors : limits.text;
  return (names.includes(name) || snapshotName.test(name)) && Number(bytes) <= most;
}
