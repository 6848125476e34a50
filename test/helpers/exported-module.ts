import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExportContext, TrainedModel } from '../../compiler/export/format.js';
import { exporter } from '../../compiler/export/js/index.js';
import { withFolder } from './folder.js';
import { exportContext } from './export-context.js';

/** What `create` of an exported module gives, whatever its kind. */
export interface AnyExported {
  readonly name: string;
  readonly kind: string;
  readonly target: string;
  readonly parameters: number;
  readonly step: number | null;
  readonly characters: readonly string[];
  predict(tokens: readonly ArrayLike<number>[]): Promise<Float32Array[]>;
  sample(options?: object): Promise<(string | Uint8Array)[]>;
  sampleBytes?(options?: object): Promise<Uint8Array[]>;
  dispose(): void;
}

export interface ExportedModule {
  create(options?: object): Promise<AnyExported>;
}

/** The text of a file of a module's folder. */
export async function moduleFile(trained: TrainedModel, file: string, context?: Partial<ExportContext>): Promise<string> {
  const text = (await exporter.files(trained, exportContext(context))).get(file);
  if (typeof text !== 'string') throw new Error(`an export without ${file}`);
  return text;
}

/** The module, imported. */
export async function importModule(trained: TrainedModel, context?: Partial<ExportContext>): Promise<ExportedModule> {
  const code = await moduleFile(trained, 'model.js', context);
  return withFolder(async (folder) => {
    const file = join(folder, 'model.mjs');
    writeFileSync(file, code);
    return (await import(pathToFileURL(file).href)) as ExportedModule;
  });
}

/** A module without its weights, which stand last. */
export function withoutWeights(code: string): string {
  return code.slice(0, code.lastIndexOf('\nconst weights ='));
}
