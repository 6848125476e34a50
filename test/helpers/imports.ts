import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ts } from 'ts-morph';

/** One `import`, `export … from`, `import()` or `import('…').Type`. */
export interface Import {
  /** `compiler/cli/main.ts:12`. */
  readonly place: string;
  readonly from: string;
  /** A file of this repository, `compiler/pipeline.ts`, or a module's name, `node:fs`. */
  readonly to: string;
  /** Gone when the types are taken out: it can neither load anything nor close a circle. */
  readonly typeOnly: boolean;
  /** `import()`: it loads later, so it cannot close a circle either. */
  readonly later: boolean;
}

/** Every source under a folder, as paths from the repository's root; files called `*.tmp.*` are somebody's scratch paper. */
export function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.(tsx?|js)$/.test(entry.name) && !entry.name.includes('.tmp.') ? [path] : [];
  });
}

export function importsOf(file: string, text = readFileSync(file, 'utf8')): readonly Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, later = false): void => {
    if (!specifier) return;
    const { line } = source.getLineAndCharacterOfPosition(specifier.getStart());
    if (!ts.isStringLiteralLike(specifier)) throw new Error(`${file}:${line + 1} imports what only a run can tell`);
    found.push({ place: `${file}:${line + 1}`, from: file, to: targetOf(file, specifier.text), typeOnly, later });
  };
  const visit = (node: ts.Node): void => {
    // Under verbatimModuleSyntax `import { type X }` still loads its module; `import type` does not.
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true);
    // A path that is worked out at run time names a build, no source; wnc.js does so.
    else if (isImportCall(node) && ts.isStringLiteralLike(node.arguments[0]!)) add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isImportCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** Relative paths name the built .js; the source is .ts or .tsx, or .js where it is written in JavaScript. */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = normalize(join(dirname(file), specifier)).replaceAll('\\', '/');
  const beside = readdirSync(dirname(path));
  const written = ['.ts', '.tsx'].map((ending) => path.replace(/\.js$/, ending));
  return written.find((source) => beside.includes(source.slice(source.lastIndexOf('/') + 1))) ?? path;
}

/** The shortest circle of imports through each file that is in one, each circle once. */
export function circles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) next.set(from, (next.get(from) ?? new Set()).add(to));
  const seen = new Set<string>();
  const found: string[] = [];
  for (const start of next.keys()) {
    if (seen.has(start)) continue;
    const path = wayBack(start, next);
    if (!path) continue;
    path.forEach((file) => seen.add(file));
    found.push([...path, start].join(' -> '));
  }
  return found;
}

function wayBack(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const to of next.get(file) ?? []) {
      if (to === start) {
        const path = [file];
        while (path[0] !== start) path.unshift(cameFrom.get(path[0]!)!);
        return path;
      }
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, file);
      queue.push(to);
    }
  }
  return undefined;
}
