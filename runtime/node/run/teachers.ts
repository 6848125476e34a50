import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ModelDefinition, TeachSettings } from '../../contract.js';
import { dataSetOf, type DataSet, type Symbols } from '../../data/data-set.js';
import { kindNames } from '../../data/kinds/kind.js';
import { UserError } from '../../errors.js';
import { createModel, defaultTarget } from '../../tfjs/create-model.js';
import type { Model } from '../../tfjs/model.js';
import { addPredictions } from '../../training/add-predictions.js';
import { TeacherSums, TeacherTable } from '../../data/teacher-table.js';
import { visible } from '../../visible-text.js';
import { shownPath } from '../files.js';
import { checkReadable } from '../inside.js';
import { warningText } from '../terminal/problem-text.js';
import type { RunData } from './run-data.js';
import { symbolsOf, type RunRecord, type TeacherRecord } from './run-record.js';
import { openRun, readWeights, type Run } from './use-run.js';

/** Makes a definition of a run's spec, which takes the compiler. */
export type CompileRun = (run: Run) => Promise<ModelDefinition>;

/** Bytes of a table of predictions, 1 GiB. */
const largestTable = 2 ** 30;

/** What teachers come to, and which they were. */
export interface Teaching {
  readonly table: TeacherTable;
  readonly teachers: readonly TeacherRecord[];
}

/**
 * The run that a spec calls a teacher: by its path from `folder`, or from the working folder, or by the name of its model. Throws WNC610
 * where it lies outside both folders, WNC724 where there is none, WNC725 where a file of it is missing, WNC961 where its symbols are
 * others than the data's.
 */
export async function openTeacher(run: string, folder: string, symbols: Symbols): Promise<Run> {
  const beside = path.resolve(folder, run);
  const found = await openRun(run !== '' && existsSync(beside) ? beside : run);
  checkReadable(found.folder, folder, 'train from a folder that holds the run and the spec');
  const shown = visible(shownPath(found.folder));
  const difference = differenceOf(symbolsOf(found.record.data), symbols);
  if (difference !== undefined)
    throw new UserError(
      'WNC961',
      `the run ${shown} cannot teach this model: ${difference}`,
      'name a run that was trained on data with the same symbols',
    );
  return found;
}

/** A table as large as teachers' predictions of the data: for who times steps, whose numbers do not matter. Throws WNC965. */
export function blankTable(data: RunData): TeacherTable {
  const places = placesOf(data);
  checkSize(places, data.symbols.size);
  return new TeacherTable(new Float32Array(places * data.symbols.size), data.symbols.size);
}

/** In what the symbols of a teacher's data differ from those of the data at hand. */
function differenceOf(theirs: Symbols, ours: Symbols): string | undefined {
  if (theirs.kind !== ours.kind) return `its data are ${theirs.kind}, not ${ours.kind}`;
  const [our, their] = [new Set(ours.characters), new Set(theirs.characters)];
  const [lacks, more] = [ours.characters.filter((one) => !their.has(one)), theirs.characters.filter((one) => !our.has(one))];
  if (lacks.length > 0) return `it does not know ${someOf(lacks)}`;
  if (more.length > 0) return `it knows ${someOf(more)}, which the data do not have`;
  if (theirs.size !== ours.size) return `it has ${theirs.size} ${kindNames[ours.kind].symbols}, the data ${ours.size}`;
  const [a, b] = [theirs.audio, ours.audio];
  return a && b && a.companding !== b.companding ? `its levels are by companding ${a.companding}, not ${b.companding}` : undefined;
}

function someOf(characters: readonly string[]): string {
  const shown = characters.slice(0, 5).map((one) => JSON.stringify(one));
  const more = characters.length - shown.length;
  return `the character${characters.length === 1 ? '' : 's'} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What finding teachers takes beside their names. */
export interface TeachingNeeds {
  /** The folder of the run that learns, where it is known already. */
  readonly own: string | undefined;
  /** What that run began with, where it is resumed: a name means the run that it meant then, as long as that is there. */
  readonly before?: Pick<RunRecord, 'train' | 'teachers'> | undefined;
  readonly compileRun: CompileRun | undefined;
  /** Whole lines for people. */
  say(text: string): void;
}

/** What a teaching is of: equal keys have equal tables. */
interface Known {
  readonly key: string;
  readonly table: TeacherTable;
}

/** The last table: several seeds and the trials of a sweep learn from the same teachers. */
let known: Known | undefined;

/** A teacher that is ready to be asked. */
interface ReadyTeacher extends TeacherRecord {
  readonly model: Model;
  /** The data that are learned from, as it takes them. */
  readonly set: DataSet;
}

/**
 * The mean prediction of the runs at every symbol of the training split, each evaluated as `wnc eval` does.
 * Throws as openTeacher does, WNC962 for a context that is too short for the words, WNC963 for a run in `own`, WNC965 for a table that
 * is too large, WNC967 without `compileRun`.
 */
export async function teach(settings: TeachSettings, data: RunData, needs: TeachingNeeds): Promise<Teaching> {
  const { compileRun } = needs;
  if (compileRun === undefined)
    throw new UserError('WNC967', 'the runs that teach this model are not to be had here', 'train it by wnc train, where the runs are');
  const { symbols, record, examples } = data;
  const places = placesOf(data);
  checkSize(places, symbols.size);
  const teachers: ReadyTeacher[] = [];
  try {
    for (const [i, name] of settings.runs.entries()) {
      const meant = needs.before?.train.teach?.runs[i] === name ? needs.before.teachers?.[i]?.folder : undefined;
      const run = await openTeacher(meant !== undefined && existsSync(meant) ? meant : name, settings.folder ?? '.', symbols);
      checkOther(run, name, needs.own);
      teachers.push(await readTeacher(run, data, compileRun, needs.say));
    }
    const records = teachers.map(({ folder, hash }) => ({ folder, hash }));
    const names = teachers.map(({ folder }) => visible(shownPath(folder))).join(', ');
    const key = JSON.stringify([records.map(({ hash }) => hash), settings.temperature, record.hash, record.split, places]);
    if (known?.key === key) {
      needs.say(`taught by ${names}\n`);
      return { table: known.table, teachers: records };
    }
    // Two at a time may be more than there is memory for.
    known = undefined;
    const began = performance.now();
    const sums = new TeacherSums(places, symbols.size);
    for (const { model, set } of teachers) await addPredictions(model, set, settings.temperature, sums);
    known = { key, table: sums.table((examples.training ?? examples.train).stream) };
    needs.say(`taught by ${names}, whose predictions took ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return { table: known.table, teachers: records };
  } finally {
    for (const { model } of teachers) model.dispose();
  }
}

/** The run's model with the weights that `wnc eval` measures. */
async function readTeacher(run: Run, data: RunData, compileRun: CompileRun, say: TeachingNeeds['say']): Promise<ReadyTeacher> {
  if (run.note !== undefined) say(`note: ${run.note}\n`);
  if (hasSeenMore(run, data)) say(warningText(seenMore(run)));
  const definition = await compileRun(run);
  const set = teacherData(definition, run, data);
  const model = await createModel(definition, defaultTarget(definition));
  try {
    await readWeights(run, model, say);
    return { folder: run.folder, hash: hashOf(run, model), model, set };
  } catch (error) {
    model.dispose();
    throw error;
  }
}

/** Throws WNC963 for the run that learns. */
function checkOther({ folder }: Run, name: string, own: string | undefined): void {
  if (own === undefined || path.resolve(own) !== folder) return;
  throw new UserError(
    'WNC963',
    `${visible(shownPath(folder))} would teach itself: it is the run that is trained`,
    `name another run in train.teach.runs; ${JSON.stringify(name)} means the newest of that model`,
  );
}

/** Whether a teacher was trained on words, or symbols, that the model is measured on: the same data in another split. */
function hasSeenMore({ record: { data: theirs } }: Run, { record: ours }: RunData): boolean {
  if (theirs.hash !== ours.hash) return false;
  const { train, seed } = theirs.split;
  return train > ours.split.train || seed !== ours.split.seed;
}

function seenMore({ folder }: Run): UserError {
  return new UserError(
    'WNC966',
    `the run ${visible(shownPath(folder))} was trained on another split of the same data: it may have seen what this model is measured on`,
    'give both the same data.split',
  );
}

function hashOf({ spec }: Run, { parameters, statistics }: Model): string {
  const bytes = (numbers: Float32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return createHash('sha256').update(spec).update(bytes(parameters)).update(bytes(statistics)).digest('hex');
}

/** The data that are learned from as a teacher takes them. */
function teacherData(definition: ModelDefinition, run: Run, { read, record: { split, normalize }, symbols: { audio } }: RunData): DataSet {
  try {
    return dataSetOf(definition, read, { split, normalize, audio });
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'WNC608') throw error;
    throw new UserError(
      'WNC962',
      `the run ${visible(shownPath(run.folder))} cannot teach this model: ${error.message}`,
      'name a run of a model with a longer context, or of one that looks at windows',
    );
  }
}

/** How many symbols of the stream there are to predict in training. */
function placesOf({ examples }: RunData): number {
  const own = examples.training ?? examples.train;
  if (own.count === 0) return 0;
  const { first, end } = own.span(own.count - 1);
  return Math.max(end, first) + 1;
}

function checkSize(places: number, vocabulary: number): void {
  const bytes = places * vocabulary * 4;
  if (bytes <= largestTable) return;
  const gigabytes = (bytes / 2 ** 30).toFixed(1);
  throw new UserError(
    'WNC965',
    `what teachers predict of ${places.toLocaleString('en')} symbols, each of ${vocabulary}, takes ${gigabytes} GiB of memory; there may be 1`,
    'learn from a part of the data: lower data.split.train, or give a smaller file',
  );
}
