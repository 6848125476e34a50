import { basename, dirname, extname, relative, resolve } from 'node:path';
import { nearest } from '../diagnostics/nearest.js';
import { write } from '../diagnostics/words.js';
import type { NamedData } from '../language/read-data.js';
import type { Problem, SpecHost } from '../language/spec-host.js';
import type { DataKind } from '../../runtime/contract.js';
import { builtinsOf, isBuiltin } from '../../runtime/data/builtin.js';
import { UserError } from '../../runtime/errors.js';
import { checkReadable } from '../../runtime/node/inside.js';
import { nearestFile } from '../../runtime/node/nearest-file.js';
import { wordsProblem } from '../../runtime/node/terminal/judge-flags.js';
import { shellWord } from '../../runtime/node/terminal/problem-text.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { WrongUsage } from './wrong-usage.js';

/** A file that takes the place of the data that a spec names, and the flag that it was given by. */
export interface OwnData {
  readonly file: string;
  readonly flag: 'words' | 'data';
}

/** The file of --words or --data. */
export function ownData(flags: Readonly<Record<string, unknown>>): OwnData | undefined {
  const [words, data] = [flags['words'], flags['data']];
  if (typeof data === 'string') return { file: data, flag: 'data' };
  return typeof words === 'string' ? { file: words, flag: 'words' } : undefined;
}

/**
 * Reads data for their symbols, which make the vocabulary. A spec may name files in its own folder and in the working
 * folder, up to the runtime's limit in bytes; of what a file holds only the number of distinct symbols and of distinct parts
 * of a batch goes into the compiler, and a message shows at most the beginnings of words: one that cannot be used, two that are
 * written in different ways.
 * `own` is a file that takes the place of what the spec names; `judged`: whether a model is to be trained on the data; `aside`: whether
 * others wait to be answered, so that large files are read by a thread of their own.
 */
export function createHost(own?: OwnData, { judged = true, aside = false } = {}): SpecHost {
  return {
    async vocabulary(data, specFile) {
      const { kind, source } = data;
      if (own?.flag === 'words' && kind !== 'words') throw new WrongUsage(wordsProblem('the spec reads', kind));
      try {
        const [read, { recordingsOf }, { vocabularyOf }] = await Promise.all([
          aside
            ? import('../../runtime/node/read-aside.js').then(({ readAside }) => readAside)
            : import('../../runtime/node/read-data.js').then(({ readData }) => readData),
          import('../../runtime/node/read-recordings.js'),
          import('../page/vocabulary-of.js'),
        ]);
        const location = locationOf(data, specFile, own?.file);
        if (kind === 'audio' && own === undefined && location.file !== null) {
          for (const recording of await recordingsOf(location.file)) placeOf(recording, specFile, kind);
        }
        const { judge, ...size } = vocabularyOf(await read(location, own === undefined ? undefined : `--${own.flag}`));
        return { ...size, ...(judged && judge && { judge }) };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const { code, message, place = firstLine } = error;
        if (own !== undefined)
          return { problem: { code, message, fix: error.fix ?? ownFix(own, kind), place: { file: shownPath(own.file), ...place } } };
        // What is no text is bytes.
        const instead = code === 'WNC631' ? { fix: error.fix, kind: 'bytes' as const } : { fix: error.fix };
        return { problem: { code, message, ...(code === 'WNC720' ? missingData(source, specFile, kind) : instead) } };
      }
    },
    teachers: (runs, data, specFile) => judgeTeachers(runs, data, specFile, own),
  };
}

/** The run's symbols beside the data's. */
async function judgeTeachers(
  runs: readonly string[],
  data: NamedData,
  specFile: string,
  own: OwnData | undefined,
): Promise<readonly (Problem | undefined)[]> {
  const [{ readData }, { openTeacher }, { symbolsOfData }] = await Promise.all([
    import('../../runtime/node/read-data.js'),
    import('../../runtime/node/run/teachers.js'),
    import('../../runtime/data/data-set.js'),
  ]);
  const symbols = symbolsOfData(await readData(locationOf(data, specFile, own?.file)), data);
  return Promise.all(
    runs.map(async (run) => {
      try {
        await openTeacher(run, dirname(specFile), symbols);
        return undefined;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const { code, message, fix } = error;
        return { code, message, fix };
      }
    }),
  );
}

function ownFix({ flag }: OwnData, kind: DataKind): string {
  const file = kind === 'words' ? 'a file that is there, one word a line' : 'a file that is there';
  return `give \`--${flag}\` ${file}`;
}

function locationOf({ kind, source, normalize, audio }: NamedData, specFile: string, own: string | undefined) {
  const how = { kind, ...(normalize === 'nfc' && { normalize }), ...(audio && { audio }) };
  if (own === undefined && isBuiltin(source, kind)) return { ...how, builtin: source, file: null };
  return { ...how, builtin: null, file: own ?? placeOf(source, specFile, kind) };
}

/** Where a file as a whole is meant. */
const firstLine = { line: 1, column: 1, end: 1, text: '' };

/** The path of a spec's data. Throws WNC610 where it leads out of the folders that a spec may read. */
function placeOf(source: string, specFile: string, kind: DataKind): string {
  const path = resolve(dirname(specFile), source);
  const flag = kind === 'words' ? 'words' : 'data';
  checkReadable(path, dirname(specFile), `if you mean it, name it yourself: --${flag} ${shellWord(shownPath(path))}`);
  return path;
}

/** What to do about a file that is not there, and the file or set that was probably meant. */
function missingData(source: string, specFile: string, kind: DataKind): { readonly fix: string; readonly instead?: string } {
  if (/^\w+:\/\//.test(source)) return { fix: 'save it as a file beside the spec and write its name: nothing is read from the network' };
  const sets = builtinsOf(kind);
  const folder = dirname(resolve(specFile));
  const file = nearestFile(resolve(folder, source));
  const instead =
    nearest(source, sets) ??
    (file === undefined ? nearest(basename(source, extname(source)), sets) : relative(folder, file).replaceAll('\\', '/'));
  if (instead !== undefined) return { fix: write(instead), instead };
  const builtIn = sets.length === 0 ? '' : `; built in ${sets.length === 1 ? 'is' : 'are'} ${sets.join(', ')}`;
  return { fix: `a path counts from the spec file's folder${builtIn}` };
}
