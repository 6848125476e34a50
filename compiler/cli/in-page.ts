import { exampleCounter } from './count-examples.js';
import { check, compileModel } from '../compile.js';
import { define } from '../define.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderText } from '../diagnostics/render.js';
import type { SpecHost } from '../spec/resolve.js';
import type { BrowserModel, CreateOptions } from '../../runtime/browser/api.js';
import { createBrowserModel } from '../../runtime/browser/browser-model.js';
import { builtinWords, isBuiltin } from '../../runtime/data/builtin.js';
import { distinctCounter } from '../../runtime/data/count-distinct.js';
import { Vocabulary } from '../../runtime/data/vocabulary.js';
import { parseWords } from '../../runtime/data/words.js';
import { UserError } from '../../runtime/errors.js';

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
  const own = typeof words === 'string' ? parseWords(new TextEncoder().encode(words), 'the words') : words;
  const { bag, source, model } = await check({ name: 'spec.yaml', content: text }, hostOf(own));
  const diagnostics = bag.sorted();
  const report = diagnostics.length === 0 ? '' : renderText(diagnostics, new Map([[source.file, source]]));
  if (!model) return { report, diagnostics, create: undefined };
  const { definition, settings } = await define(compileModel(model, null));
  return { report, diagnostics, create: (options) => createBrowserModel(definition, settings, { ...options, ...(own && { words: own }) }) };
}

function hostOf(words: readonly string[] | undefined): SpecHost {
  return {
    async vocabulary(source) {
      const known = words ?? (isBuiltin(source) ? await builtinWords(source) : undefined);
      if (known) {
        const characters = new Vocabulary(known);
        return { size: characters.size, countDistinct: distinctCounter(known, characters), examples: exampleCounter(known) };
      }
      const { code, message, fix } = new UserError('WNC720', `the words: a page cannot read the file ${source}`, 'give them beside the spec');
      return { problem: { code, message, fix } };
    },
  };
}
