import { realpathSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { nearest } from '../diagnostics/nearest.js';
import { write } from '../diagnostics/words.js';
import type { SpecHost } from '../language/resolve.js';
import { builtinNames, builtinWords, isBuiltin } from '../../runtime/data/builtin.js';
import type { Normalization, WordList } from '../../runtime/data/word-list.js';
import { UserError } from '../../runtime/errors.js';
import { nearestFile } from '../../runtime/node/nearest-file.js';
import { shellWord } from '../../runtime/node/terminal/problem-text.js';
import { shownPath } from '../../runtime/node/shown-path.js';

export function isBuiltIn(source: string): boolean {
  return isBuiltin(source);
}

/**
 * Reads words for their characters, which make the vocabulary. A spec may name files in its own folder and in the working
 * folder, up to the runtime's limit in bytes; of what a file holds only the number of distinct characters and of distinct parts
 * of a batch goes into the compiler, and a message shows at most the beginnings of words: one that cannot be used, two that are
 * written in different ways.
 * `words` is a file that takes the place of data.source; `judged`: whether a model is to be trained on the words.
 */
export function createHost(words?: string, judged = true): SpecHost {
  return {
    async vocabulary(source, specFile, normalize) {
      try {
        const list =
          words === undefined && isBuiltin(source)
            ? await builtinList(source)
            : await fromFile(words ?? placeOf(source, specFile), words === undefined ? 'the words' : '--words', normalize);
        const { vocabularyOf } = await import('./vocabulary-of.js');
        const { judge, ...size } = vocabularyOf(list);
        return { ...size, ...(judged && judge && { judge }) };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const { code, message, fix = 'give `--words` a file that is there, one word a line', place = firstLine } = error;
        if (words !== undefined) return { problem: { code, message, fix, place: { file: shownPath(words), ...place } } };
        return { problem: { code, message, ...(code === 'WNC720' ? missingWords(source, specFile) : { fix: error.fix }) } };
      }
    },
  };
}

/** Where a file as a whole is meant. */
const firstLine = { line: 1, column: 1, end: 1, text: '' };

/** The path of a spec's word file. Throws WNC610 where it leads out of the folders that a spec may read. */
function placeOf(source: string, specFile: string): string {
  const path = resolve(dirname(specFile), source);
  const real = realPath(path);
  const folders = [dirname(resolve(specFile)), process.cwd()];
  if (real === undefined || folders.some((folder) => isInside(real, realPath(folder) ?? folder))) return path;
  throw new UserError(
    'WNC610',
    `${shownPath(path)} lies outside the folder of the spec and the working folder, which are all that a spec may read`,
    `if you mean it, name it yourself: --words ${shellWord(shownPath(path))}`,
  );
}

/** With links followed; undefined where there is no such file, of which the reader will speak. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  const near = relative(folder, path);
  return near !== '..' && !near.startsWith(`..${sep}`) && !isAbsolute(near);
}

async function builtinList(source: string): Promise<WordList> {
  return { words: await builtinWords(source), name: `the set ${source}` };
}

async function fromFile(path: string, what: string, normalization: Normalization): Promise<WordList> {
  const [{ readBytes }, { largestWordFile, parseWordList, tooLarge }] = await Promise.all([
    import('../../runtime/node/files.js'),
    import('../../runtime/data/words.js'),
  ]);
  const shown = shownPath(path);
  return parseWordList(await readBytes(shown, what, largestWordFile, tooLarge), shown, normalization);
}

/** What to do about a word file that is not there, and the file or set that was probably meant. */
function missingWords(source: string, specFile: string): { readonly fix: string; readonly instead?: string } {
  if (/^\w+:\/\//.test(source)) return { fix: 'save it as a file beside the spec and write its name: nothing is read from the network' };
  const folder = dirname(resolve(specFile));
  const file = nearestFile(resolve(folder, source));
  const instead =
    nearest(source, builtinNames) ??
    (file === undefined ? nearest(basename(source, extname(source)), builtinNames) : relative(folder, file).replaceAll('\\', '/'));
  if (instead !== undefined) return { fix: write(instead), instead };
  return {
    fix: `a path counts from the spec file's folder; built in ${builtinNames.length === 1 ? 'is' : 'are'} ${builtinNames.join(', ')}`,
  };
}
