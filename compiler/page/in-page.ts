import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BrowserModel, CreateOptions, PageData } from '../../runtime/browser/api.js';
import { checkDataOption, shown } from '../../runtime/browser/check-options.js';
import { UserError } from '../../runtime/errors.js';
import { openInPage } from './open-in-page.js';

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
  readonly create: ((options?: Omit<CreateOptions, 'words' | 'data'>) => Promise<BrowserModel>) | undefined;
}

/**
 * The whole of wnc in a page, with no server: checks and compiles a spec, to programs of the graphics card and to WebAssembly.
 * `data` takes the place of the spec's: words as a text with one a line or a list, a text, or the bytes of a file.
 */
export async function compileInPage(text: string, data?: PageData): Promise<CompiledInPage> {
  if (typeof text !== 'string') throw new UserError('WNC850', `compileInPage: the spec is ${shown(text)}; it has to be its text`);
  checkDataOption('compileInPage', data);
  const { report, diagnostics, create } = await openInPage(
    text,
    data,
    () => new Worker(new URL('./thread.js', import.meta.url), { type: 'module' }),
  );
  return { report, diagnostics, create };
}
