import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ts } from 'ts-morph';
import type { TrainableDefinition } from '../../runtime/contract.js';

/** Generated files in the order in which they import one another. */
const ORDER = ['training-step.ts', 'evaluation.ts', 'sliding.ts', 'one-step.ts', 'simd.ts', 'webgl.ts', 'model.ts', 'train.ts'];

/**
 * Imports generated TypeScript as it is, wherever its folder would be: types are taken out, this package's own runtime is
 * put in, and the modules stand in a temporary folder for as long as the import takes.
 */
export async function loadGenerated(
  files: ReadonlyMap<string, string>,
  name: 'training-step.ts' | 'model.ts' | 'train.ts',
): Promise<unknown> {
  const require = createRequire(import.meta.url);
  const folder = mkdtempSync(join(tmpdir(), 'wnc-'));
  try {
    for (const file of ORDER.slice(0, ORDER.indexOf(name) + 1)) {
      const text = files.get(file);
      if (text === undefined) continue;
      const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
      const code = ts.transpileModule(text, { compilerOptions: options, fileName: file }).outputText;
      const linked = code.replace(
        /^(import .*? from )'(wnc\/[^']+)';$/gm,
        (_, head: string, specifier: string) => `${head}'${pathToFileURL(require.resolve(specifier)).href}';`,
      );
      writeFileSync(join(folder, moduleName(file)), linked.replace(/^(import .*? from '\.\/[^']+)\.js';$/gm, "$1.mjs';"));
    }
    return await import(pathToFileURL(join(folder, moduleName(name))).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function moduleName(file: string): string {
  return file.replace(/\.ts$/, '.mjs');
}

/** The generated model, in memory. */
export async function loadModel(files: ReadonlyMap<string, string>): Promise<TrainableDefinition> {
  const { model } = (await loadGenerated(files, 'model.ts')) as { model: TrainableDefinition };
  return model;
}
