import path from 'node:path';
import type { TrainingSettings } from '../../contract.js';
import { UserError } from '../../errors.js';
import { aText, faultIn, fields, isText, mapOf, optional, parseJson, that } from '../../judge.js';
import { isFile, readText, shownPath } from '../files.js';
import { dataRecord, trainingSettings } from './record-checks.js';
import { holdsRun } from './run-folder.js';
import type { DataRecord, RunRecord } from './run-record.js';

/** The file in which an export folder says what it is. */
export const exportFile = 'wnc.json';

/** What a run was, as an export says it: enough to evaluate and sample, and without a path of the machine. */
export interface ExportedRun {
  readonly name: string;
  readonly train: TrainingSettings;
  /** A file's name stands without its folder. */
  readonly data: DataRecord;
  /** The resolved spec. */
  readonly spec: string;
  /** The file of weights, safetensors, beside this one. */
  readonly weights: string;
}

export interface ExportRecord {
  readonly madeBy: string;
  readonly format: string;
  /** Of formats whose weights wnc reads back. */
  readonly run?: ExportedRun;
  /** SHA-256 of each file as it was written, by its path in the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** What an export says of the run that it was made of. */
export function exportedRun({ name, train, data }: Pick<RunRecord, 'name' | 'train' | 'data'>, spec: string, weights: string): ExportedRun {
  return { name, train, data: { ...data, file: data.file === null ? null : path.basename(data.file) }, spec, weights };
}

/** What a folder says of itself; undefined where it is no export, or its record is not what wnc writes. */
export async function readExport(folder: string): Promise<ExportRecord | undefined> {
  const read = await judgeExport(folder);
  return read !== undefined && 'record' in read ? read.record : undefined;
}

/** The same, or how a sentence goes on that says what of the record is wrong. */
async function judgeExport(folder: string): Promise<{ readonly record: ExportRecord } | { readonly fault: string } | undefined> {
  const file = path.join(folder, exportFile);
  if (!(await isFile(file))) return undefined;
  const text = await readText(file, 'the export');
  const value = parseJson(text);
  if (value === undefined) return { fault: ', but no JSON' };
  const fault = faultIn(value, exportRecord);
  return fault === undefined ? { record: value as ExportRecord } : { fault };
}

/** An export that wnc reads back: where it is, and the whole path of its weights. */
export interface OpenedExport extends ExportedRun {
  readonly folder: string;
  readonly file: string;
}

/**
 * What `name` says of itself if it is an export folder that wnc reads back; undefined where it is none, or a run itself. Throws WNC725
 * where the weights are missing, or what it says of itself is not what an export wrote.
 */
export async function openExport(name: string): Promise<OpenedExport | undefined> {
  const folder = path.resolve(name);
  if (name === '' || (await holdsRun(folder))) return undefined;
  const read = await judgeExport(folder);
  if (read === undefined) return undefined;
  if ('fault' in read) throw damaged(folder, `${exportFile} is not what wnc writes${read.fault}`);
  const { run } = read.record;
  if (run === undefined) return undefined;
  const file = path.join(folder, run.weights);
  if (await isFile(file)) return { ...run, folder, file };
  throw damaged(folder, `${run.weights} is missing`);
}

function damaged(folder: string, what: string): UserError {
  return new UserError('WNC725', `the export ${shownPath(folder)} is not whole: ${what}`, 'bring it back, or export again');
}

const exportRecord = fields({
  madeBy: that((value) => isText(value) && value.startsWith('wnc ')),
  format: aText,
  run: optional(
    fields({
      name: aText,
      train: trainingSettings,
      data: dataRecord,
      spec: aText,
      weights: that((value) => isText(value) && path.basename(value) === value),
    }),
  ),
  files: mapOf(aText),
});
