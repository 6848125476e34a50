import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isMarked } from './write-generated.js';

/** Says that the JavaScript beside it is modules, wherever the folder lies. */
export const modulePackage: readonly [string, string] = ['package.json', '{ "type": "module" }\n'];

/** Generated TypeScript as JavaScript with declarations beside it, for projects without TypeScript. Other files stay as they are. */
export async function toJavascript(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  // It takes as long to load as to compile a model.
  const { ts } = await import('ts-morph');
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    declaration: true,
    isolatedDeclarations: true,
  };
  const written: [string, string][] = [];
  for (const [name, text] of files) {
    if (!isTypescript(name)) {
      written.push([name, text]);
      continue;
    }
    const base = name.slice(0, -'.ts'.length);
    const header = text.slice(0, text.indexOf('\n') + 1);
    // A comment above an import of types goes with it.
    const withHeader = (output: string): string => (output.startsWith(header) ? output : header + output);
    written.push([`${base}.js`, withHeader(ts.transpileModule(text, { compilerOptions, fileName: name }).outputText)]);
    written.push([`${base}.d.ts`, withHeader(ts.transpileDeclaration(text, { compilerOptions, fileName: name }).outputText)]);
  }
  return new Map(written);
}

/**
 * Removes files that an earlier compile wrote in the other language, because a resolver would find them beside the new ones. Files that wnc
 * did not make stay.
 */
export function removeOtherLanguage(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of files.keys()) {
    const base = /^([a-z-]+)\.(ts|js)$/.exec(name)?.[1];
    if (base === undefined || base === 'bundle') continue;
    const others = name.endsWith('.js') ? [`${base}.ts`] : [`${base}.js`, `${base}.d.ts`];
    for (const other of others) if (isMarked(join(folder, other))) unlinkSync(join(folder, other));
  }
}

function isTypescript(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.d.ts');
}
