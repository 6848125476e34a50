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

const placeOf = /^(?:\/\/ )?(\S+):(\d+) (\w+)$/;

/** A comment names one place, or several that need no formula of their own. */
function placesIn(comment: string): readonly Place[] {
  const found = comment.split(', ').map((part) => placeOf.exec(part));
  return found.every((match) => match !== null)
    ? found.map(([, file, line, layer]) => ({ file: file!, line: Number(line), layer: layer! }))
    : [];
}

/** The kernels of a generated file. */
export function blocksOf(file: string, text: string): Blocks {
  if (file.endsWith('.wat')) return blocksOfWat(text);
  return file === 'webgl.ts' ? blocksOfShaders(text) : blocksOfTypeScript(text);
}

/** In WebAssembly's text a block is what stands under its comment; there is no telling what lacks one. */
function blocksOfWat(text: string): Blocks {
  const places = [...text.matchAll(/^ *;; (\S+):(\d+) (\w+)$/gm)].map(([, file, line, layer]) => ({
    file: file!,
    line: Number(line),
    layer: layer!,
  }));
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
    const found = comments.flatMap(placesIn);
    places.push(...found);
    if (found.length === 0 && !comments.includes('// loss')) withoutPlace.push(name);
  });
  return { places, withoutPlace };
}

/** Statements inside the functions of `create…`: a nest begins under a comment, and what follows without an empty line goes on with it. */
function blocksOfTypeScript(text: string): Blocks {
  const source = ts.createSourceFile('generated.ts', text, ts.ScriptTarget.Latest, true);
  const places: Place[] = [];
  const withoutPlace: string[] = [];
  for (const create of source.statements.filter(ts.isFunctionDeclaration)) {
    const functions = create.body!.statements.filter(ts.isFunctionDeclaration);
    const own = new Set(functions.map(({ name }) => name!.text));
    for (const { body, name } of functions) {
      body!.statements.forEach((statement, i) => {
        const comments = commentsBefore(statement, text);
        const found = comments.flatMap(placesIn);
        places.push(...found);
        const begins = i === 0 || text.slice(statement.getFullStart(), statement.getStart()).includes('\n\n');
        if (begins && found.length === 0 && !comments.includes('// loss') && !isPlumbing(statement, own))
          withoutPlace.push(`${name!.text}: ${statement.getText()}`);
      });
    }
  }
  return { places, withoutPlace };
}

/** What calls the nests and returns their results. */
function isPlumbing(statement: ts.Statement, own: ReadonlySet<string>): boolean {
  if (ts.isReturnStatement(statement)) return true;
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
  const { expression } = statement.expression;
  return ts.isIdentifier(expression) && own.has(expression.text);
}

function commentsBefore(node: ts.Node, text: string): readonly string[] {
  return (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).map(({ pos, end }) => text.slice(pos, end).trim());
}
