import { analyse } from '../editor/analyse.js';
import { compileModel } from '../pipeline.js';
import { define } from '../define.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderText } from '../diagnostics/render.js';
import type { BrowserModel, CreateOptions, PageData } from '../../runtime/browser/api.js';
import { createBrowserModel } from '../../runtime/browser/browser-model.js';
import { checkDataOption, shown } from '../../runtime/browser/check-options.js';
import { isBuiltin } from '../../runtime/data/builtin.js';
import { UserError } from '../../runtime/errors.js';
import { simdHindrance } from '../../runtime/kernels/simd.js';
import { pageHost, readInPage } from './page-host.js';

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
  const analysis = await analyse({ name: 'spec.yaml', content: text }, pageHost(data));
  const { source, model } = analysis;
  const diagnostics = await analysis.proven();
  const report = diagnostics.length === 0 ? '' : renderText(diagnostics, new Map([[source.file, source]]));
  if (!model) return { report, diagnostics, create: undefined };
  if (simdHindrance() === 'forbidden') return { report, diagnostics, create: async () => Promise.reject(forbidden()) };
  const { definition } = await define(compileModel(model, null));
  const named = model.spec.data;
  const isKnown = data !== undefined || isBuiltin(named.source, named.kind);
  const known = isKnown ? () => readInPage(data, named) : undefined;
  return { report, diagnostics, create: (options) => createBrowserModel(definition, options, { data: known, withoutCpu: true }) };
}

/** The assembler is WebAssembly, and so is what it makes. */
function forbidden(): UserError {
  return new UserError(
    'WNC847',
    'this page’s Content-Security-Policy does not let it compile WebAssembly, which a compiler in a page takes',
    "add 'wasm-unsafe-eval' to script-src, or compile the spec by wnc compile --bundle",
  );
}
