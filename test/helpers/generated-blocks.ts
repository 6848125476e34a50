import { ts } from 'ts-morph';

/** `// specs/mlp-3.yaml:17 linear` above a block of generated code. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly layer: string;
}

export interface Blocks {
  readonly places: readonly Place[];
  /** Kernels, functions or calls of the runtime's, that no comment says the origin of. */
  readonly withoutPlace: readonly string[];
}

const placeOf = /^\/\/ (\S+):(\d+) (\w+)$/;

/** The kernels of a generated file. */
export function blocksOf(file: string, text: string): Blocks {
  if (file.endsWith('.wat')) return blocksOfWat(text);
  return file === 'webgl.ts' ? blocksOfShaders(text) : blocksOfTypeScript(text);
}

/** In WebAssembly's text a block is what stands under its comment; there is no telling what lacks one. */
function blocksOfWat(text: string): Blocks {
  const places = [...text.matchAll(/^ *;; (\S+):(\d+) (\w+)$/gm)].map(([, file, line, layer]) => ({ file: file!, line: Number(line), layer: layer! }));
  return { places, withoutPlace: [] };
}

/** In fragment programs a block is a function of an element's number, with its comments right above it. */
function blocksOfShaders(text: string): Blocks {
  const lines = text.split('\n');
  const places: Place[] = [];
  const withoutPlace: string[] = [];
  lines.forEach((line, number) => {
    const name = /^void (\w+)\(int e, /.exec(line)?.[1];
    if (name === undefined) return;
    const comments: string[] = [];
    for (let above = number - 1; lines[above]!.startsWith('//'); above--) comments.push(lines[above]!);
    const found = comments.flatMap((comment) => {
      const [, file, at, layer] = placeOf.exec(comment) ?? [];
      return file === undefined ? [] : [{ file, line: Number(at), layer: layer! }];
    });
    places.push(...found);
    if (found.length === 0 && !comments.includes('// loss')) withoutPlace.push(name);
  });
  return { places, withoutPlace };
}

/** Functions inside `create…`, and what its entry functions call of the runtime. */
function blocksOfTypeScript(text: string): Blocks {
  const source = ts.createSourceFile('generated.ts', text, ts.ScriptTarget.Latest, true);
  const places: Place[] = [];
  const withoutPlace: string[] = [];
  const look = (node: ts.Node, name: string): void => {
    const comments = commentsBefore(node, text);
    const found = comments.flatMap((comment) => {
      const [, file, line, layer] = placeOf.exec(comment) ?? [];
      return file === undefined ? [] : [{ file, line: Number(line), layer: layer! }];
    });
    places.push(...found);
    if (found.length === 0 && !comments.includes('// loss')) withoutPlace.push(name);
  };
  for (const create of source.statements.filter(ts.isFunctionDeclaration)) {
    const own = new Set<string>();
    for (const statement of create.body!.statements) {
      if (ts.isFunctionDeclaration(statement)) {
        own.add(statement.name!.text);
        // What has a docstring is an entry function, which calls kernels; kernels have plain comments.
        if (isDocumented(statement, text)) lookAtCalls(statement.body!, own, look);
        else look(statement, statement.name!.text);
      } else if (ts.isReturnStatement(statement) && statement.expression && ts.isFunctionExpression(statement.expression)) {
        lookAtCalls(statement.expression.body, own, look);
      }
    }
  }
  return { places, withoutPlace };
}

function lookAtCalls(body: ts.Block, own: ReadonlySet<string>, look: (node: ts.Node, name: string) => void): void {
  for (const statement of body.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) continue;
    const { expression } = statement.expression;
    if (ts.isIdentifier(expression) && !own.has(expression.text)) look(statement, statement.getText());
  }
}

function commentsBefore(node: ts.Node, text: string): readonly string[] {
  return (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).map(({ pos, end }) => text.slice(pos, end).trim());
}

function isDocumented(node: ts.Node, text: string): boolean {
  return commentsBefore(node, text).some((comment) => comment.startsWith('/**'));
}
