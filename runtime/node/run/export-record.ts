import path from 'node:path';
import type { TrainingSettings } from '../../contract.js';
import { UserError } from '../../errors.js';
import { isFile, readText, shownPath } from '../files.js';
import { isRunData } from './is-run-record.js';
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

/** What a folder says of itself; undefined where it is no export. */
export async function readExport(folder: string): Promise<ExportRecord | undefined> {
  const file = path.join(folder, exportFile);
  if (!(await isFile(file))) return undefined;
  const text = await readText(file, 'the export');
  try {
    const value: unknown = JSON.parse(text);
    return isExportRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
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
  const record = await readExport(folder);
  if (record === undefined && (await isFile(path.join(folder, exportFile)))) throw damaged(folder, `${exportFile} is not what wnc writes`);
  const run = record?.run;
  if (run === undefined) return undefined;
  const file = path.join(folder, run.weights);
  if (await isFile(file)) return { ...run, folder, file };
  throw damaged(folder, `${run.weights} is missing`);
}

function damaged(folder: string, what: string): UserError {
  return new UserError('WNC725', `the export ${shownPath(folder)} is not whole: ${what}`, 'bring it back, or export again');
}

function isExportRecord(value: unknown): value is ExportRecord {
  if (!isObject(value)) return false;
  const { madeBy, format, run, files } = value;
  return isText(madeBy) && madeBy.startsWith('wnc ') && isText(format) && isObject(files) && (run === undefined || isExportedRun(run));
}

function isExportedRun(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, train, data, spec, weights } = value;
  return isText(name) && isObject(train) && isRunData(data) && isText(spec) && isText(weights) && path.basename(weights) === weights;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
