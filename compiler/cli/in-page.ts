import { check, compileModel } from '../compile.js';
import { define } from '../define.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderText } from '../diagnostics/render.js';
import type { SpecHost } from '../spec/resolve.js';
import type { BrowserModel, CreateOptions } from '../../runtime/browser/api.js';
import { createBrowserModel } from '../../runtime/browser/browser-model.js';
import { builtinWords, isBuiltin } from '../../runtime/data/builtin.js';
import { normalized, type Normalization, type WordList } from '../../runtime/data/word-list.js';
import { parseWordList } from '../../runtime/data/words.js';
import { UserError } from '../../runtime/errors.js';
import { vocabularyOf } from './vocabulary-of.js';

export type { BrowserModel, CreateOptions, TrainProgress } from '../../runtime/browser/api.js';

/** What a spec's text became. */
export interface CompiledInPage {
  /** All findings, as `wnc check` prints them; empty where there are none. */
  readonly report: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The model with its initial values; undefined where the spec has errors. */
  readonly create: ((options?: Omit<CreateOptions, 'words'>) => Promise<BrowserModel>) | undefined;
}

/**
 * The whole of wnc in a page, with no server: checks and compiles a spec, to programs of the graphics card and to WebAssembly.
 * `words`, a text with one a line or a list, takes the place of the spec's data.
 */
export async function compileInPage(text: string, words?: string | readonly string[]): Promise<CompiledInPage> {
  const { bag, source, model } = await check({ name: 'spec.yaml', content: text }, hostOf(words));
  const diagnostics = bag.sorted();
  const report = diagnostics.length === 0 ? '' : renderText(diagnostics, new Map([[source.file, source]]));
  if (!model) return { report, diagnostics, create: undefined };
  const { definition, settings } = await define(compileModel(model, null));
  return { report, diagnostics, create: (options) => createBrowserModel(definition, settings, { ...options, ...(words !== undefined && { words }) }) };
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
  if (typeof own === 'string') return parseWordList(new TextEncoder().encode(own), 'the words', normalization);
  if (own !== undefined) return { words: own.map((word) => normalized(word, normalization)), name: 'the words' };
  if (isBuiltin(source)) return { words: await builtinWords(source), name: `the set ${source}` };
  throw new UserError('WNC720', `the words: a page cannot read the file ${source}`, 'give them beside the spec');
}
