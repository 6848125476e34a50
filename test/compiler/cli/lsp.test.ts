import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { LspClient } from '../../helpers/lsp-client.js';
import { applyJsonEdits } from '../../helpers/expect-fixes.js';
import { withFolder } from '../../helpers/folder.js';
import { wnc } from '../../helpers/wnc.js';

/** `wnc lsp --stdio`, driven as an editor drives it. */
const root = process.cwd();
// A sweep file is no spec to check, and here it is read as what it is.
const samples = readdirSync('test/samples/errors')
  .filter((name) => name !== 'spec-is-a-sweep')
  .map((name) => `test/samples/errors/${name}/spec.yaml`);
const everywhere = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

const spec = `name: small
vars: {hidden: 64}
data: {words: names, context: 8}
model:
  - embedding: {channels: 10}
  - fuse: 2
  - linear: {channels: "\${hidden}", bias: false}
  - skip: {to: out, layers: [tanh]}
  - collect: out
  - flatten
  - linear: {channels: vocabulary}
train: {steps: 2000, optimizer: {sgd: {rate: 0.1}}}
`;

/** Where a piece of a text begins, or some characters behind that. */
function at(text: string, piece: string, plus = 0): { line: number; character: number } {
  const lines = text.slice(0, text.indexOf(piece) + plus).split(/\r\n|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** As an editor makes edits, to which a lone \\r ends a line too. */
function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
}

describe('the language server', () => {
  let client: LspClient;
  beforeAll(async () => {
    client = new LspClient();
    await client.initialize(root);
  });
  afterAll(async () => {
    expect(await client.stop()).toBe(0);
    expect(client.errors).toBe('');
  });

  let count = 0;
  /** Opens a text that is no file. */
  const opened = async (text: string): Promise<string> => {
    const uri = `untitled:Untitled-${++count}`;
    client.open(uri, text);
    await client.diagnostics(uri);
    return uri;
  };
  const ask = (method: string, uri: string, params: object = {}) =>
    client.request(`textDocument/${method}`, { textDocument: { uri }, ...params });

  it('finds what wnc check finds, and mends as that says', async () => {
    const { text } = wnc(root, ['check', '--format', 'json', ...samples]);
    const told = JSON.parse(text) as any[];
    for (const file of samples) {
      const uri = pathToFileURL(file).href;
      const content = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
      client.open(uri, content);
      const found = await client.diagnostics(uri);
      const wanted = told.filter((one) => one.file === file);
      const shown = found.map(({ code, severity, message, range: { start, end } }) => [
        code,
        severity,
        message,
        start.line,
        start.character,
        end.line,
        end.character,
      ]);
      expect(shown, file).toEqual(
        wanted.map(({ code, severity, message, line, column, endLine, endColumn }) => [
          code,
          severity === 'error' ? 1 : 2,
          message,
          line - 1,
          column - 1,
          endLine - 1,
          endColumn - 1,
        ]),
      );
      expect(
        found.map(({ relatedInformation = [] }) => relatedInformation.map((one: any) => one.message)),
        file,
      ).toEqual(wanted.map(({ related }) => related.map((one: any) => one.message)));
      const actions = await ask('codeAction', uri, { range: everywhere, context: { diagnostics: [] } });
      const first = actions.filter(({ isPreferred }: any) => isPreferred).map(({ edit }: any) => edit.changes[uri]);
      expect(first.length, file).toBe(wanted.filter(({ edits }) => edits.length > 0).length);
      wanted
        .filter(({ edits }) => edits.length > 0)
        .forEach(({ edits }, index) => expect(applied(content, first[index]), file).toBe(applyJsonEdits(content, edits)));
      client.notify('textDocument/didClose', { textDocument: { uri } });
    }
  }, 120_000);

  it('each quick fix makes its finding go away and brings no other error', async () => {
    let tried = 0;
    for (const file of samples.filter((_, index) => index % 3 === 0)) {
      const content = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
      const uri = await opened(content);
      const before = (await client.diagnostics(uri)).map(({ code, message }) => `${code} ${message}`);
      const actions = await ask('codeAction', uri, { range: everywhere, context: { diagnostics: [] } });
      let version = 1;
      for (const { edit, diagnostics, title } of actions) {
        client.change(uri, applied(content, edit.changes[uri]), ++version);
        const after = await client.diagnostics(uri, version);
        const left = after.filter(({ code, message }) => `${code} ${message}` === `${diagnostics[0].code} ${diagnostics[0].message}`);
        const had = before.filter((one) => one === `${diagnostics[0].code} ${diagnostics[0].message}`);
        expect(left.length, `${file}: ${title}`).toBeLessThan(had.length);
        expect(
          after.filter(({ severity, code, message }) => severity === 1 && !before.includes(`${code} ${message}`)),
          `${file}: ${title}`,
        ).toEqual([]);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(30);
  }, 120_000);

  it('shows shapes, hovers, an outline, folds and lenses', async () => {
    const uri = await opened(spec);
    const hints = await ask('inlayHint', uri, { range: everywhere });
    expect(hints.map(({ label }: any) => label)).toEqual([
      '→ [8, 10] · 270',
      '→ [4, 20]',
      '→ [4, 64] · 1,280',
      '→ [4, 64]',
      '→ [4, 64]',
      '→ [4, 64]',
      '→ [256]',
      '→ [27] · 6,939',
    ]);
    expect(hints[0].position).toEqual(at(spec, '10}', 3));
    const few = await ask('inlayHint', uri, { range: { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } } });
    expect(few).toHaveLength(1);
    const hover = await ask('hover', uri, { position: at(spec, 'linear', 2) });
    expect(hover.contents.value).toContain('Here: `[4, 20] → [4, 64]`, 1,280 parameters');
    expect(hover.range).toEqual({ start: at(spec, 'linear'), end: at(spec, 'linear', 6) });
    expect((await ask('documentSymbol', uri)).map(({ name }: any) => name)).toEqual(['name', 'vars', 'data', 'model', 'train']);
    expect(await ask('foldingRange', uri)).toEqual([{ startLine: 3, endLine: 10, kind: 'region' }]);
    const lenses = await ask('codeLens', uri);
    expect(lenses.map(({ command: { title, command } }: any) => [title, command])).toEqual([
      ['train', 'wnc.train'],
      ['generated code', 'wnc.generated'],
      ['8,489 parameters · 12,032 multiply-adds · receptive field 8', 'wnc.inspect'],
    ]);
  });

  it('completes, finds names and renames them, formats', async () => {
    const uri = await opened(spec.replace('  - flatten', '  - fl\n  - flatten'));
    const { items } = await ask('completion', uri, { position: { line: 9, character: 6 } });
    const flatten = items.find(({ label }: any) => label === 'flatten');
    expect(flatten).toMatchObject({ detail: '→ [256]', textEdit: { newText: 'flatten' } });
    const other = await opened(spec);
    expect(await ask('definition', other, { position: at(spec, '${hidden', 4) })).toEqual([
      { uri: other, range: { start: at(spec, 'hidden'), end: at(spec, 'hidden', 6) } },
    ]);
    expect(await ask('references', other, { position: at(spec, 'to: out', 5), context: { includeDeclaration: true } })).toHaveLength(2);
    expect(await ask('prepareRename', other, { position: at(spec, 'collect: out', 10) })).toMatchObject({ placeholder: 'out' });
    const renamed = await ask('rename', other, { position: at(spec, 'collect: out', 10), newName: 'sum' });
    expect(applied(spec, renamed.changes[other])).toBe(spec.replaceAll('out', 'sum'));
    const refused = await client.ask('textDocument/rename', { textDocument: { uri: other }, position: at(spec, 'hidden'), newName: '1' });
    expect(refused.error?.message).toContain('a variable has letters');
    const ugly = await opened(spec.replace('  - fuse: 2', '  -   fuse:   2   '));
    expect(applied(spec.replace('  - fuse: 2', '  -   fuse:   2   '), await ask('formatting', ugly, { options: {} }))).toBe(spec);
  });

  it('counts lines and characters as the protocol does', async () => {
    const text = `# 😀\r\ndescription: "😀 é"   # 😀\r\n${spec.replaceAll('\n', '\r\n').replace('fuse: 2', 'fuse: 3 # 😀')}`;
    const uri = await opened(text);
    const [found] = await client.diagnostics(uri);
    expect(found.range).toEqual({ start: at(text, '3 #'), end: at(text, '3 #', 1) });
    const marked = await opened(`\ufeff${spec.replace('small', 'Small')}`);
    expect((await client.diagnostics(marked))[0].range.start).toEqual({ line: 0, character: 7 });
  });

  it('reads sweep files, their base as it is open', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'base.yaml'), spec);
      const text = 'name: s\nbase: base.yaml\nranges:\n  vars.hidden: [32, 0]\n  train.seed: [1, 2]\n';
      writeFileSync(join(folder, 'sweep.yaml'), text);
      const uri = pathToFileURL(join(folder, 'sweep.yaml')).href;
      client.open(uri, text);
      expect(await client.diagnostics(uri)).toEqual([]);
      const hints = await ask('inlayHint', uri, { range: everywhere });
      expect(hints.map(({ label }: any) => label)).toEqual(['→ 2 combinations, 2 left out', '(left out)']);
      const target = await ask('definition', uri, { position: at(text, 'vars.hidden', 3) });
      expect(target).toMatchObject({ uri: pathToFileURL(join(folder, 'base.yaml')).href, range: { start: at(spec, '64') } });
      const paths = await ask('completion', uri, { position: at(text, '  train.seed', 2) });
      expect(paths.items.map(({ label }: any) => label)).toContain('train.batch');
      client.open(pathToFileURL(join(folder, 'base.yaml')).href, spec.replace('hidden: 64', 'hiden: 64'));
      const published = (
        await client.until(
          ({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri && params.diagnostics.length > 0,
        )
      ).params.diagnostics;
      expect(published[0].code).toBe('WNC901');
    });
  });

  it('reads data again when their file has changed', async () => {
    await withFolder(async (folder) => {
      mkdirSync(join(folder, 'specs'));
      writeFileSync(join(folder, 'specs/w.txt'), 'abc\ncba\nacb\nbca\ncab\nbac\naab\nbba\ncca\nabb\n');
      const uri = pathToFileURL(join(folder, 'specs/spec.yaml')).href;
      client.open(uri, spec.replace('names', 'w.txt'));
      await client.diagnostics(uri);
      const last = async () => (await ask('inlayHint', uri, { range: everywhere })).at(-1).label;
      expect(await last()).toBe('→ [4] · 1,028');
      writeFileSync(join(folder, 'specs/w.txt'), 'abcd\ncbad\nacb\nbca\ncab\nbac\naab\nbba\ncca\nabb\n');
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(join(folder, 'specs/w.txt')).href, type: 2 }] });
      expect(await last()).toBe('→ [5] · 1,285');
    });
  });

  it('answers to the newest text only, 200 edits a second', async () => {
    const uri = await opened(spec);
    const answers: Promise<any>[] = [];
    for (let version = 2; version <= 200; version += 1) {
      const text = spec.replace('hidden: 64', `hidden: ${version}`);
      client.change(uri, text, version);
      if (version % 20 === 0) answers.push(ask('inlayHint', uri, { range: everywhere }));
      await new Promise((done) => setTimeout(done, 5));
    }
    client.change(uri, spec.replace('fuse: 2', 'fuse: 3'), 201);
    expect((await client.diagnostics(uri, 201))[0].code).toBe('WNC401');
    await Promise.all(answers);
    const versions = client.received
      .filter(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri)
      .map(({ params }) => params.version as number);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.length).toBeLessThan(200);
  });

  it('keeps up with edits of two megabytes', async () => {
    const uri = await opened('x'.repeat(2 * 1024 * 1024));
    for (let version = 2; version <= 200; version += 1) {
      const at = { line: 0, character: version };
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: 'y' }],
      });
      await new Promise((done) => setTimeout(done, 5));
    }
    const begunMs = performance.now();
    await ask('hover', uri, { position: { line: 0, character: 3 } });
    expect(performance.now() - begunMs).toBeLessThan(15_000);
    client.change(uri, spec, 201);
    expect(await client.diagnostics(uri, 201)).toEqual([]);
  });

  it('takes edits of parts of a text', async () => {
    const uri = await opened(spec);
    const range = { start: at(spec, 'fuse: 2', 6), end: at(spec, 'fuse: 2', 7) };
    client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '3' }] });
    expect((await client.diagnostics(uri, 2))[0].message).toBe('fuse: 3 does not divide 8 positions');
  });

  it.each([
    ['two megabytes in one line', 'x'.repeat(2 * 1024 * 1024), 'WNC102'],
    ['brackets in brackets', `model: ${'['.repeat(300_000)}`, 'WNC115'],
    ['maps in maps', '{a: '.repeat(100_000), 'WNC115'],
    ['an open quote', `name: "${'x\n'.repeat(100_000)}`, 'WNC108'],
    [
      'aliases of aliases',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefgh'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
      'WNC115',
    ],
    ['bytes', 'name: \u0000\u0001\u0002', 'WNC103'],
    ['nothing', '', 'WNC105'],
    ['half a surrogate pair', 'name: \ud83d\n', 'WNC'],
  ])(
    'survives %s',
    async (_, text, code) => {
      const uri = await opened(text);
      expect((await client.diagnostics(uri))[0].code).toContain(code);
      for (const method of ['hover', 'completion', 'definition', 'references', 'prepareRename'])
        expect(
          (await client.ask(`textDocument/${method}`, { textDocument: { uri }, position: { line: 0, character: 7 }, context: {} })).error,
        ).toBeUndefined();
      for (const method of ['inlayHint', 'documentSymbol', 'foldingRange', 'codeLens', 'formatting', 'codeAction'])
        expect(
          (await client.ask(`textDocument/${method}`, { textDocument: { uri }, range: everywhere, context: {}, options: {} })).error,
        ).toBeUndefined();
      client.notify('textDocument/didClose', { textDocument: { uri } });
    },
    60_000,
  );

  it('survives what no client says', async () => {
    client.raw('no header at all\r\n\r\nContent-Length: many\r\n\r\n{}');
    client.raw('Content-Length: 99999999999999\r\n\r\nContent-Length: 5\r\n\r\n{bad}');
    client.raw('Content-Length: 2\r\n\r\n[]Content-Length: 4\r\n\r\nnull');
    client.raw(Buffer.from([0, 255, 254, 13, 10, 13, 10]));
    client.notify('textDocument/didOpen', {});
    client.notify('textDocument/didOpen', { textDocument: { uri: 5, text: 7 } });
    client.notify('textDocument/didChange', { textDocument: { uri: 'file:///none', version: 2 } });
    client.notify('no/such');
    expect((await client.ask('no/such')).error?.code).toBe(-32601);
    expect((await client.ask('initialize', {})).error?.code).toBe(-32600);
    expect((await client.ask('textDocument/hover', {})).error?.code).toBe(-32602);
    expect(
      (await client.ask('textDocument/hover', { textDocument: { uri: 'file:///none' }, position: { line: 0, character: 0 } })).result,
    ).toBeNull();
    const uri = await opened(spec);
    expect(
      (await client.ask('textDocument/hover', { textDocument: { uri }, position: { line: 1e9, character: -3 } })).error,
    ).toBeUndefined();
    client.open(uri, 'name: x', 5);
    expect((await client.diagnostics(uri, 5)).length).toBeGreaterThan(0);
    expect(client.received.filter(({ id, error }) => id === null && error?.code === -32700).length).toBeGreaterThan(0);
  });
});

describe('its life', () => {
  it('refuses what comes before initialize and after shutdown', async () => {
    const client = new LspClient();
    expect((await client.ask('textDocument/hover', {})).error?.code).toBe(-32002);
    await client.initialize(root);
    await client.request('shutdown', null);
    expect((await client.ask('textDocument/hover', {})).error?.code).toBe(-32600);
    client.notify('exit', null);
    expect(await client.ended).toBe(0);
  });

  it.each([
    ['exit without shutdown', (client: LspClient) => client.notify('exit', null)],
    ['the end of its input', (client: LspClient) => client.endInput()],
  ])('ends with 1 at %s', async (_, end) => {
    const client = new LspClient();
    await client.initialize(root);
    end(client);
    expect(await client.ended).toBe(1);
  });

  it('needs --stdio', () => {
    const { status, text } = wnc(root, ['lsp']);
    expect(status).toBe(2);
    expect(text).toContain('--stdio is needed');
  });
});
