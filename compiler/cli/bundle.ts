import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { CompiledModel } from '../schedule/compiled-model.js';
import type { DataKind } from '../../runtime/contract.js';
import { madeBy } from '../targets/mark.js';
import { forPages } from './page-plugin.js';
import { needPackage } from '../../runtime/node/optional-package.js';
import { hindranceOf } from '../../runtime/threads/sharing.js';
import { packageRoot } from '../../runtime/node/package-root.js';

/**
 * The files that `wnc compile --bundle` adds to a generated folder, beside those that it is made of; thread.js, which threads of a page
 * run, where they can share a training. The built-in words or text that the spec names are among them unless `withWords` is false.
 */
export async function bundleFiles(
  model: CompiledModel,
  files: ReadonlyMap<string, string>,
  withWords: boolean,
): Promise<ReadonlyMap<string, string>> {
  const { build } = await needPackage('esbuild', '--bundle', startEsbuild);
  const root = packageRoot();
  const { outputFiles } = await build({
    stdin: { contents: entry(model, withWords), loader: 'ts', resolveDir: root, sourcefile: 'bundle.ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    legalComments: 'eof',
    banner: { js: mark(model) },
    write: false,
    logLevel: 'silent',
    plugins: [generated(files, root), forPages],
  });
  return new Map([
    ['bundle.js', outputFiles[0]!.text],
    ...(canHaveThreads(model) ? [['thread.js', threadScript(model)] as const] : []),
    ['bundle.d.ts', `${mark(model)}\n${declarations(model.spec.name)}`],
  ]);
}

/** The first line of a generated file, by which wnc knows that it may write over it. */
function mark({ spec: { file } }: CompiledModel): string {
  return `// ${madeBy('wnc compile --bundle', file)}`;
}

/** Whether threads of a page can share its training, so that it has a use for thread.js. */
function canHaveThreads(model: CompiledModel): boolean {
  return hindranceOf(model, { target: 'simd', batch: model.spec.train.batch, option: 'threads' }) === undefined;
}

/** The script of a page's threads, the same for all models. */
function threadScript(model: CompiledModel): string {
  return `${mark(model)}\n${readFileSync(join(packageRoot(), 'dist/browser/thread.js'), 'utf8')}`;
}

/** esbuild, once its program is known to run. */
async function startEsbuild(): Promise<typeof import('esbuild')> {
  const esbuild = await import('esbuild');
  await esbuild.transform('');
  return esbuild;
}

function entry(model: CompiledModel, withWords: boolean): string {
  const { spec, sourceFolder } = model;
  const { kind, source } = spec.data;
  const { read, from } = builtinReader(kind);
  const hasData = withWords && sourceFolder === null;
  const surroundings = [
    hasData && `data: () => ${read}(${JSON.stringify(source)}, model.settings.data)`,
    // Bundlers know a worker by this form.
    canHaveThreads(model) && "newThread: () => new Worker(new URL('./thread.js', import.meta.url), { type: 'module' })",
  ].filter((part) => part !== false);
  return `
    import { createBrowserModel } from 'wnc/runtime/browser';
    ${hasData ? `import { ${read} } from 'wnc/runtime/${from}';` : ''}
    import { model } from './model.js';
    export const create = (options) => createBrowserModel(model, options, { ${surroundings.join(', ')} });
  `;
}

/** The function that reads the built-in data of a kind, and the module that has it. A page so gets no data of another kind. */
function builtinReader(kind: DataKind): { readonly read: string; readonly from: 'data' | 'texts' | 'sounds' } {
  if (kind === 'words') return { read: 'builtinWordData', from: 'data' };
  return kind === 'audio' ? { read: 'builtinSoundData', from: 'sounds' } : { read: 'builtinTextData', from: 'texts' };
}

/** Resolves generated files from memory, and this package by its own name wherever it is installed. */
function generated(files: ReadonlyMap<string, string>, root: string): Plugin {
  return {
    name: 'generated',
    setup(build) {
      build.onResolve({ filter: /^wnc\/runtime(\/browser)?$/ }, ({ path }) => ({
        path: join(root, `dist/${path.slice('wnc/'.length)}/index.js`),
      }));
      build.onResolve({ filter: /^wnc\/runtime\/data$/ }, () => ({ path: join(root, 'dist/runtime/data/builtin.js') }));
      build.onResolve({ filter: /^wnc\/runtime\/texts$/ }, () => ({ path: join(root, 'dist/runtime/data/builtin-texts.js') }));
      build.onResolve({ filter: /^wnc\/runtime\/sounds$/ }, () => ({ path: join(root, 'dist/runtime/data/builtin-sounds.js') }));
      build.onResolve({ filter: /^\.\/[a-z-]+\.js$/ }, ({ path, namespace, importer }) => {
        const name = path.slice(2).replace(/\.js$/, '.ts');
        const isGenerated = files.has(name) && (namespace === 'generated' || importer.endsWith('bundle.ts'));
        return isGenerated ? { path: name, namespace: 'generated' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
        contents: files.get(path)!,
        loader: 'ts',
        resolveDir: root,
      }));
    },
  };
}

/** The bundle's types stand by themselves, so that a page's project needs nothing of this package. */
function declarations(name: string): string {
  const api = readFileSync(join(packageRoot(), 'dist/runtime/browser/api.d.ts'), 'utf8');
  return `${api}\n/** The model ${name} with its initial values, ready to train, or with those of a checkpoint. */\nexport declare function create(options?: CreateOptions): Promise<BrowserModel>;\n`;
}
