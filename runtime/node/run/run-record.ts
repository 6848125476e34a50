import { parse } from 'yaml';
import { UserError } from '../../errors.js';
import type { AudioSettings, SequenceKind, SplitName, SplitSettings, TrainingSettings } from '../../contract.js';
import type { Symbols } from '../../data/data-set.js';
import { countedOf } from '../../data/kinds/kind.js';
import { faultIn, parseJson } from '../../judge.js';
import { isFile, readText, shownPath, writeWhole } from '../files.js';
import { runRecord } from './record-checks.js';
import type { Target } from '../../targets.js';
import { runFiles } from './run-files.js';

/** run.json: what a run was started with, so that it can be resumed, evaluated and sampled from. */
export interface RunRecord {
  readonly version: 1;
  readonly name: string;
  readonly target: Target;
  /** The target simd ran a module that was compiled with --relaxed. */
  readonly relaxed?: true;
  /** Into how many shards its threads cut each batch; its bits depend on that, and not on how many threads there are. */
  readonly shards?: number;
  /** When the run began; ISO 8601, UTC. */
  readonly started: string;
  /** Flags that a resume keeps unless it gives them itself; `words`, `data` and `from` are whole paths. */
  readonly flags: {
    readonly steps?: number;
    readonly seed?: number;
    readonly words?: string;
    readonly data?: string;
    readonly from?: string;
    readonly threads?: number;
  };
  /** As trained, flags included. */
  readonly train: TrainingSettings;
  readonly data: DataRecord;
  /** Of a run that is taught: the runs that teach it, in the order of the spec. */
  readonly teachers?: readonly TeacherRecord[];
  /** With `keep: best`, the evaluation whose weights the checkpoint holds: steps taken, what was evaluated, its loss in nats. */
  readonly best?: { readonly step: number; readonly split: SplitName; readonly loss: number };
}

/** A run that teaches: its whole path, and SHA-256 of its spec and weights as they were. */
export interface TeacherRecord {
  readonly folder: string;
  readonly hash: string;
}

export type DataRecord = WordRecord | SequenceRecord;

interface NamedRecord {
  /** A built-in set's name, or null. */
  readonly builtin: string | null;
  /** The whole path of a file, or null. */
  readonly file: string | null;
  /** Characters were composed first. */
  readonly normalize?: 'nfc';
  readonly split: SplitSettings;
  /** SHA-256 of all that the model may see, in order. */
  readonly hash: string;
  /** Of words from index 1 on, of text from 0 on; empty for kinds whose symbols are no characters. */
  readonly characters: readonly string[];
}

export interface WordRecord extends NamedRecord {
  readonly kind?: undefined;
  /** How many words. */
  readonly words: number;
}

export interface SequenceRecord extends NamedRecord {
  readonly kind: SequenceKind;
  /** With the rate of the recordings, where the spec says none. */
  readonly audio?: AudioSettings;
  /** How many symbols. */
  readonly length: number;
  /** V. */
  readonly vocabulary: number;
  /** The symbol that a sample without a prefix begins with. */
  readonly start: number;
}

/** What the symbols of a run's data are. */
export function symbolsOf(data: DataRecord): Symbols {
  const { characters, normalize } = data;
  if (data.kind === undefined) return { kind: 'words', size: characters.length + 1, characters, normalize };
  const { kind, vocabulary: size, start, audio } = data;
  return { kind, size, characters, start, normalize, audio };
}

/** How many words, or symbols of a sequence, there are. */
export function extentOf(data: DataRecord): number {
  return data.kind === undefined ? data.words : data.length;
}

/** Reads a folder's run.json. Throws WNC725 where it is missing or not what writeRecord writes. */
export async function readRecord(folder: string): Promise<RunRecord> {
  const file = runFiles(folder).record;
  if (!(await isFile(file))) throw incomplete(folder, 'run.json is missing');
  const value = parseJson(await readText(file, 'the run'));
  if (value === undefined) throw incomplete(folder, 'run.json is not JSON');
  const fault = faultIn(value, runRecord);
  if (fault !== undefined) throw incomplete(folder, `run.json is not what this version of wnc writes${fault}`);
  return value as RunRecord;
}

export async function writeRecord(folder: string, record: RunRecord): Promise<void> {
  await writeWhole(runFiles(folder).record, `${JSON.stringify(record, null, 2)}\n`);
}

export function incomplete(folder: string, what: string): UserError {
  return new UserError(
    'WNC725',
    `the run ${shownPath(folder)} is not whole: ${what}`,
    'bring the file back as training wrote it, or train again',
  );
}

/**
 * Throws WNC726 where a resume would train another model, on other data or in another way than the run did, with every
 * difference. More steps, another end of a decay, other evaluations, more patience, another description or other variables that come to
 * the same model are no difference.
 */
export function checkSameRun(
  folder: string,
  before: { readonly record: RunRecord; readonly spec: string },
  now: { readonly record: RunRecord; readonly spec: string },
): void {
  const differences: string[] = [];
  if (before.record.name !== now.record.name) differences.push(`name was ${before.record.name} and is ${now.record.name}`);
  compare(modelOf(folder, before.spec), modelOf(folder, now.spec), '', differences);
  if (before.record.target === now.record.target && before.record.relaxed !== now.record.relaxed) {
    differences.push(before.record.relaxed ? '--relaxed was given and is not' : '--relaxed was not given and is');
  }
  if (before.record.target === now.record.target && before.record.shards === undefined && now.record.shards !== undefined) {
    differences.push('--threads was not given and is, which gives other last digits');
  }
  const isJudged = [before, now].some(({ record: { train } }) => train.keep === 'best' || typeof train.patience === 'number');
  compare(trainOf(before.record, isJudged), trainOf(now.record, isJudged), 'train', differences);
  compareTeachers(before.record, now.record, differences);
  compare(before.record.data.kind ?? 'words', now.record.data.kind ?? 'words', 'the kind of data', differences);
  compare(before.record.data.split, now.record.data.split, 'data.split', differences);
  compare(audioOf(before.record), audioOf(now.record), 'data.audio', differences);
  if (before.record.data.hash !== now.record.data.hash) {
    compare(before.record.data.normalize, now.record.data.normalize, 'data.normalize', differences);
    const data = before.record.data.kind === undefined && now.record.data.kind === undefined ? 'words' : 'data';
    differences.push(`the ${data} are others: ${sourceOf(before.record)} then, ${sourceOf(now.record)} now`);
  }
  if (differences.length === 0) return;
  const shown = differences.slice(0, 12);
  if (differences.length > shown.length) shown.push(`and ${differences.length - shown.length} more`);
  throw new UserError(
    'WNC726',
    `the run in ${shownPath(folder)} was another:\n  ${shown.join('\n  ')}`,
    'undo these changes, or leave --resume out to begin a new run',
  );
}

/** The same weights elsewhere are the same teachers. */
function compareTeachers({ teachers: before = [] }: RunRecord, { teachers: now = [] }: RunRecord, differences: string[]): void {
  if (before.length !== now.length) differences.push(`train.teach had ${before.length} runs and has ${now.length}`);
  else
    before.forEach(({ folder, hash }, i) => {
      const other = now[i];
      if (!other || other.hash === hash) return;
      const [then, today] = [shownPath(folder), shownPath(other.folder)];
      differences.push(
        then === today
          ? `train.teach: the run ${today} was trained further since, or is another`
          : `train.teach.runs[${i}] was the run ${then} and is ${today}`,
      );
    });
}

function audioOf({ data }: RunRecord): AudioSettings | undefined {
  return data.kind === undefined ? undefined : data.audio;
}

function sourceOf({ data }: RunRecord): string {
  return `${countedOf(data.kind ?? 'words', extentOf(data))} of ${data.file === null ? data.builtin : shownPath(data.file)}`;
}

/**
 * What of the training makes the weights of each step, with the defaults of what runs from before it do not say. Until when it goes on
 * and a decay falls is no part of it. `isJudged`: evaluations decide something, so what is evaluated first is.
 */
function trainOf(
  { train: { steps, evaluate, patience, keep = 'last', labelSmoothing = 0, teach, schedule, optimizer, ...train } }: RunRecord,
  isJudged: boolean,
): object {
  const { steps: _, ...fall } = { steps: undefined, ...schedule };
  return {
    ...train,
    keep,
    labelSmoothing,
    // Which runs they are is compared by their weights.
    ...(teach && { teach: { weight: teach.weight, temperature: teach.temperature } }),
    schedule: fall,
    optimizer: { decay: 'all', ...optimizer },
    ...(isJudged && { evaluate: { splits: [evaluate?.splits?.[0]] } }),
  };
}

/** What of a resolved spec makes the model. */
function modelOf(folder: string, spec: string): unknown {
  let value: unknown;
  try {
    value = parse(spec);
  } catch {
    throw incomplete(folder, 'spec.yaml is not YAML');
  }
  if (typeof value !== 'object' || value === null) return value;
  const { description, name, train, data, ...model } = value as Record<string, unknown>;
  const context = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)['context'] : undefined;
  return { ...model, ...(context === undefined ? {} : { data: { context } }) };
}

function compare(before: unknown, now: unknown, at: string, differences: string[]): void {
  if (isContainer(before) && isContainer(now) && Array.isArray(before) === Array.isArray(now)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const place = Array.isArray(before) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
      compare((before as Record<string, unknown>)[key], (now as Record<string, unknown>)[key], place, differences);
    }
  } else if (before !== now) {
    differences.push(`${at} was ${shown(before)} and is ${shown(now)}`);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  if (value === undefined) return 'not there';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
