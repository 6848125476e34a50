import { analyse } from '../editor/analyse.js';
import { compileModel } from '../pipeline.js';
import { define } from '../define.js';
import type { CheckedModel } from '../check.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderText } from '../diagnostics/render.js';
import type { BrowserTarget, CreateOptions, PageData } from '../../runtime/browser/api.js';
import type { PageSurroundings } from '../../runtime/browser/browser-model.js';
import { createPageModel } from '../../runtime/browser/create-page-model.js';
import type { PageModel } from '../../runtime/browser/page-model.js';
import { isBuiltin } from '../../runtime/data/builtin.js';
import { UserError } from '../../runtime/errors.js';
import { simdHindrance } from '../../runtime/kernels/simd.js';
import { pageHost, readInPage } from './page-host.js';

/** What a spec's text became, for who looks inside a model too. */
export interface OpenedInPage {
  /** All findings, as `wnc check` prints them; empty where there are none. */
  readonly report: string;
  readonly diagnostics: readonly Diagnostic[];
  /** There where the spec has no errors. */
  readonly checked: CheckedModel | undefined;
  /** As compileInPage's. */
  readonly create: ((options?: Omit<CreateOptions, 'words' | 'data'>) => Promise<PageModel<BrowserTarget>>) | undefined;
}

/** Checks and compiles a spec, of given data or those that it names; `newThread` starts a worker of thread.js. */
export async function openInPage(text: string, data?: PageData, newThread?: PageSurroundings['newThread']): Promise<OpenedInPage> {
  const analysis = await analyse({ name: 'spec.yaml', content: text }, pageHost(data));
  const { source, model: checked } = analysis;
  const diagnostics = await analysis.proven();
  const report = diagnostics.length === 0 ? '' : renderText(diagnostics, new Map([[source.file, source]]));
  const found = { report, diagnostics, checked };
  if (!checked) return { ...found, create: undefined };
  if (simdHindrance() === 'forbidden') return { ...found, create: async () => Promise.reject(forbidden()) };
  const { definition } = await define(compileModel(checked, null));
  const named = checked.spec.data;
  const isKnown = data !== undefined || isBuiltin(named.source, named.kind);
  const known = isKnown ? () => readInPage(data, named) : undefined;
  return { ...found, create: (options = {}) => createPageModel(definition, options, { data: known, newThread, withoutCpu: true }) };
}

/** The assembler is WebAssembly, and so is what it makes. */
function forbidden(): UserError {
  return new UserError(
    'WNC847',
    'this page’s Content-Security-Policy does not let it compile WebAssembly, which a compiler in a page takes',
    "add 'wasm-unsafe-eval' to script-src, or compile the spec by wnc compile --bundle",
  );
}
