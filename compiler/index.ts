/** The compiler as a library: no file system, no process. The command line is cli/. */
export { check, type Checked, type CheckedModel } from './check.js';
export { compileModel, type CompileOptions } from './pipeline.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export { renderText, toJson } from './diagnostics/render.js';
export { define } from './define.js';
export { generate } from './generate.js';
export type { CompiledModel } from './schedule/compiled-model.js';
export type { SpecHost } from './language/spec-host.js';
export type { SpecFile } from './language/text.js';
