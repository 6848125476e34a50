import { check, compileModel } from '../pipeline.js';
import { define } from '../define.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderText } from '../diagnostics/render.js';
import type { SpecHost } from '../language/resolve.js';
import type { BrowserModel, CreateOptions } from '../../runtime/browser/api.js';
import { createBrowserModel } from '../../runtime/browser/browser-model.js';
import { checkWordsOption, shown } from '../../runtime/browser/check-options.js';
import { wordsIn } from '../../runtime/browser/parts.js';
import { builtinWords, isBuiltin } from '../../runtime/data/builtin.js';
import type { Normalization, WordList } from '../../runtime/data/word-list.js';
import { parseWordList } from '../../runtime/data/words.js';
import { UserError } from '../../runtime/errors.js';
import { simdHindrance } from '../../runtime/kernels/simd.js';
import { vocabularyOf } from './vocabulary-of.js';

export type { BrowserModel, CreateOptions, TrainProgress } from '../../runtime/browser/api.js';

/** What a spec's text became. */
export interface CompiledInPage {
  /** All findings, as `wnc check` prints them; empty where there are none. */
  readonly report: string;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The model with its initial values; undefined where the spec has errors. Throws as the `create` of a bundle does, and WNC847 in a
   * page that may not compile WebAssembly, where a spec can still be checked.
   */
  readonly create: ((options?: Omit<CreateOptions, 'words'>) => Promise<BrowserModel>) | undefined;
}

/**
 * The whole of wnc in a page, with no server: checks and compiles a spec, to programs of the graphics card and to WebAssembly.
 * `words`, a text with one a line or a list, takes the place of the spec's data.
 */
export async function compileInPage(text: string, words?: string | readonly string[]): Promise<CompiledInPage> {
  if (typeof text !== 'string') throw new UserError('WNC850', `compileInPage: the spec is ${shown(text)}; it has to be its text`);
  checkWordsOption('compileInPage', words);
  const { bag, source, model } = await check({ name: 'spec.yaml', content: text }, hostOf(words));
  const diagnostics = bag.sorted();
  const report = diagnostics.length === 0 ? '' : renderText(diagnostics, new Map([[source.file, source]]));
  if (!model) return { report, diagnostics, create: undefined };
  if (simdHindrance() === 'forbidden') return { report, diagnostics, create: async () => Promise.reject(forbidden()) };
  const { definition } = await define(compileModel(model, null));
  const { source: data, normalize } = model.spec.data;
  const own = words === undefined ? undefined : wordsIn(words, normalize);
  const known = own === undefined && isBuiltin(data) ? () => builtinWords(data) : own && (async () => own);
  return { report, diagnostics, create: (options) => createBrowserModel(definition, options, { words: known, withoutCpu: true }) };
}

/** The assembler is WebAssembly, and so is what it makes. */
function forbidden(): UserError {
  return new UserError(
    'WNC847',
    'this page’s Content-Security-Policy does not let it compile WebAssembly, which a compiler in a page takes',
    "add 'wasm-unsafe-eval' to script-src, or compile the spec by wnc compile --bundle",
  );
}

function hostOf(own: string | readonly string[] | undefined): SpecHost {
  return {
    async vocabulary(source, _, normalize) {
      try {
        return vocabularyOf(await listOf(own, source, normalize));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const { code, message, fix } = error;
        return { problem: { code, message, fix } };
      }
    },
  };
}

async function listOf(own: string | readonly string[] | undefined, source: string, normalization: Normalization): Promise<WordList> {
  if (typeof own === 'string') return parseWordList(new TextEncoder().encode(own), 'words', normalization);
  if (own !== undefined) return { words: wordsIn(own, normalization), name: 'words' };
  if (isBuiltin(source)) return { words: await builtinWords(source), name: `the set ${source}` };
  throw new UserError('WNC720', `the words: a page cannot read the file ${source}`, 'give them beside the spec');
}
