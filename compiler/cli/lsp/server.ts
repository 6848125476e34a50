import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  StreamMessageWriter,
  TextDocumentSyncKind,
  createConnection,
  type CancellationToken,
  type CodeAction,
  type Connection,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type Location,
  type Message,
} from 'vscode-languageserver/node';
import { completionsAt } from '../../editor/completions.js';
import { foldsOf } from '../../editor/folding.js';
import { format } from '../../editor/format.js';
import { layerHints } from '../../editor/hints.js';
import { hoverAt } from '../../editor/hover.js';
import { lensesOf } from '../../editor/lenses.js';
import { definitionsOf, renamable, rename, sameName } from '../../editor/names.js';
import { sweepDefinition, sweepHints } from '../../editor/sweep-features.js';
import { symbolsOf } from '../../editor/symbols.js';
import { packageVersion } from '../../../runtime/node/package-root.js';
import { helpOf } from '../explain.js';
import {
  toCodeAction,
  toCompletion,
  toDiagnostic,
  toEdit,
  toFold,
  toInlayHint,
  toLocation,
  toOffset,
  toRange,
  toSymbol,
} from './convert.js';
import { Documents, Stale, type OpenDocument } from './documents.js';
import { createEditorHost } from './editor-host.js';
import { PatientReader } from './message-reader.js';

/** What a request of the protocol names. */
interface InDocument {
  readonly textDocument: { readonly uri: string };
}
interface AtPosition extends InDocument {
  readonly position: { readonly line: number; readonly character: number };
}

/** Serves one client over two streams, until it says `exit` or is gone. Gives the exit status back: 0 after a `shutdown`. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<number> {
  return new Promise((done) => {
    const gate = new Gate(done);
    const writer = new StreamMessageWriter(output);
    const refuse = (code: number, message: string, id: number | string | null): void =>
      void writer.write({ jsonrpc: '2.0', id, error: { code, message } } as unknown as Message).catch(() => undefined);
    const reader = new PatientReader(input, refuse, (message) => gate.admit(message, refuse));
    reader.onClose(() => gate.leave());
    const connection = createConnection(reader, writer);
    new Server(connection, gate).listen();
  });
}

/** What may come when: nothing before `initialize`, nothing but `exit` after `shutdown`. */
class Gate {
  private state: 'new' | 'open' | 'shut' = 'new';

  constructor(private readonly done: (status: number) => void) {}

  admit(message: Message, refuse: (code: number, message: string, id: number | string | null) => void): boolean {
    const { method, id } = message as { readonly method?: string; readonly id?: number | string };
    if (method === undefined) return true;
    if (method === 'exit') {
      this.leave();
      return false;
    }
    if (this.state === 'open') {
      if (method === 'shutdown') this.state = 'shut';
      if (method !== 'initialize') return true;
      if (id !== undefined) refuse(ErrorCodes.InvalidRequest, 'the server is initialized already', id);
      return false;
    }
    if (this.state === 'new' && method === 'initialize') {
      this.state = 'open';
      return true;
    }
    if (id !== undefined && this.state === 'new') refuse(ErrorCodes.ServerNotInitialized, 'the server is not initialized yet', id);
    if (id !== undefined && this.state === 'shut') refuse(ErrorCodes.InvalidRequest, 'the server is shut down', id);
    return false;
  }

  leave(): void {
    this.done(this.state === 'shut' ? 0 : 1);
  }
}

class Server {
  private readonly documents: Documents;
  private hasRelated = false;
  private refreshesHints = false;

  constructor(
    private readonly connection: Connection,
    gate: Gate,
  ) {
    const host = createEditorHost((path) => this.documents.textOf(path));
    this.documents = new Documents(
      host,
      (open) => this.publish(open),
      (error) => this.report(error),
    );
    const { documents } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onShutdown(() => undefined);
    connection.onExit(() => gate.leave());
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
      documents.open(uri, languageId, version, text),
    );
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
      documents.change(uri, version, contentChanges),
    );
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      documents.close(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    connection.onDidSaveTextDocument(() => documents.refresh());
    connection.onDidChangeWatchedFiles(() => {
      documents.refresh();
      this.refreshHints();
    });
    this.answer(host);
  }

  listen(): void {
    this.connection.listen();
  }

  private initialize({ capabilities, rootUri, rootPath, workspaceFolders }: InitializeParams): InitializeResult {
    this.hasRelated = capabilities?.textDocument?.publishDiagnostics?.relatedInformation === true;
    this.refreshesHints = capabilities?.workspace?.inlayHint?.refreshSupport === true;
    workIn(workspaceFolders?.[0]?.uri ?? rootUri ?? undefined, rootPath ?? undefined);
    return {
      serverInfo: { name: 'wnc', version: packageVersion() },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        completionProvider: { triggerCharacters: ['-', ' ', '{', '[', ':', ',', '$'] },
        hoverProvider: true,
        inlayHintProvider: true,
        documentSymbolProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        renameProvider: { prepareProvider: true },
        foldingRangeProvider: true,
        codeLensProvider: {},
        documentFormattingProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  }

  private answer(host: ReturnType<typeof createEditorHost>): void {
    const { connection } = this;
    connection.onCompletion(
      this.about(async (open, { position }: AtPosition) => {
        const found = await completionsAt(open.analysis, toOffset(open, position), host);
        return { isIncomplete: false, items: found.map((one) => toCompletion(open, one)) };
      }),
    );
    connection.onHover(this.about((open, { position }: AtPosition) => this.hover(open, toOffset(open, position))));
    connection.languages.inlayHint.on(
      this.about(
        async (open, { range }: InDocument & { readonly range: { start: AtPosition['position']; end: AtPosition['position'] } }) => {
          const all = open.analysis.kind === 'sweep' ? await sweepHints(open.analysis) : layerHints(open.analysis);
          const [start, end] = [toOffset(open, range.start), toOffset(open, range.end)];
          return all.filter(({ offset }) => start <= offset && offset <= end).map((hint) => toInlayHint(open, hint));
        },
      ),
    );
    connection.onDocumentSymbol(this.about((open) => symbolsOf(open.analysis).map((symbol) => toSymbol(open, symbol))));
    connection.onFoldingRanges(this.about((open) => foldsOf(open.analysis).map(toFold)));
    connection.onCodeLens(
      this.about(async (open) =>
        (await lensesOf(open.analysis)).map(({ range, title, command }) => ({
          range: toRange(open, range),
          command: { title, command: `wnc.${command}`, arguments: [open.uri] },
        })),
      ),
    );
    connection.onDefinition(this.about((open, { position }: AtPosition) => this.definition(open, toOffset(open, position))));
    connection.onReferences(
      this.about((open, { position, context }: AtPosition & { readonly context?: { readonly includeDeclaration?: boolean } }) => {
        const all = sameName(open.analysis, toOffset(open, position))?.all ?? [];
        const shown = context?.includeDeclaration === false ? all.filter(({ isDefinition }) => !isDefinition) : all;
        return shown.map((range) => ({ uri: open.uri, range: toRange(open, range) }));
      }),
    );
    connection.onPrepareRename(
      this.about((open, { position }: AtPosition) => {
        const at = renamable(open.analysis, toOffset(open, position));
        return at === undefined ? null : { range: toRange(open, at), placeholder: at.name };
      }),
    );
    connection.onRenameRequest(
      this.about((open, { position, newName }: AtPosition & { readonly newName: string }) => {
        const changes = rename(open.analysis, toOffset(open, position), newName);
        if ('problem' in changes) throw new ResponseError(LSPErrorCodes.RequestFailed, changes.problem);
        return { changes: { [open.uri]: changes.map((change) => toEdit(open, change)) } };
      }),
    );
    connection.onDocumentFormatting(
      this.about((open) => {
        const { text } = open.analysis.source;
        const formatted = format(text);
        return formatted === text ? [] : [toEdit(open, { start: 0, end: text.length, text: formatted })];
      }),
    );
    connection.onCodeAction(
      this.about((open, { range }: InDocument & { readonly range: { start: AtPosition['position']; end: AtPosition['position'] } }) =>
        this.codeActions(open, { start: toOffset(open, range.start), end: toOffset(open, range.end) }),
      ),
    );
  }

  /** A request about the newest text of a document; null where none is open. */
  private about<P extends InDocument, R>(answer: (open: OpenDocument, params: P) => R | Promise<R>) {
    return async (params: P, token: CancellationToken): Promise<R | null> => {
      const uri: unknown = params?.textDocument?.uri;
      if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri is missing');
      for (;;) {
        const open = await this.documents.newest(uri);
        if (open === undefined) return null;
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        try {
          const result = await answer(open, params);
          if (this.documents.isNewest(open)) return result;
        } catch (error) {
          if (!(error instanceof Stale)) throw error;
        }
      }
    };
  }

  private publish(open: OpenDocument): void {
    if (!this.documents.isNewest(open)) return;
    const diagnostics = open.analysis.diagnostics.map((one) => toDiagnostic(open, one));
    const shown = this.hasRelated ? diagnostics : diagnostics.map(({ relatedInformation: _, ...one }) => one);
    void this.connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics: shown });
    if (open.analysis.kind === 'sweep') this.refreshHints();
  }

  /** Hints may change without their text: a sweep's with its base, a spec's with its data. */
  private refreshHints(): void {
    if (this.refreshesHints) void this.connection.languages.inlayHint.refresh().catch(() => undefined);
  }

  /** What stands there, and what the findings there mean. */
  private async hover(open: OpenDocument, offset: number): Promise<Hover | null> {
    const { analysis } = open;
    const found = await hoverAt(analysis, offset);
    const { file } = analysis.source;
    const helps = analysis.diagnostics.flatMap(({ code, span }) => {
      const isHere = span.file === file && span.start.offset <= offset && offset <= span.end.offset;
      const help = isHere ? helpOf(code) : undefined;
      return help === undefined ? [] : [`**${code}** — ${help}`];
    });
    const parts = [...(found === undefined ? [] : [found.text]), ...new Set(helps)];
    if (parts.length === 0) return null;
    const value = parts.join('\n\n---\n\n');
    return { contents: { kind: 'markdown', value }, ...(found !== undefined && { range: toRange(open, found.range) }) };
  }

  private definition(open: OpenDocument, offset: number): Location | Location[] | null {
    const own = definitionsOf(open.analysis, offset).map((range) => ({ uri: open.uri, range: toRange(open, range) }));
    if (own.length > 0) return own;
    const target = sweepDefinition(open.analysis, offset);
    return target === undefined ? null : toLocation(open, target);
  }

  /** The fixes of the findings at a range, those that were tried and do what they say. */
  private async codeActions(open: OpenDocument, { start, end }: { readonly start: number; readonly end: number }): Promise<CodeAction[]> {
    const { analysis } = open;
    const isAt = ({ span }: (typeof analysis.diagnostics)[number]): boolean =>
      span.file === analysis.source.file && span.start.offset <= end && start <= span.end.offset;
    if (!analysis.diagnostics.some(isAt)) return [];
    const proven = await analysis.proven(() => this.documents.pauseFor(open));
    return proven.filter(isAt).flatMap((one) => {
      const actions = one.fixes.map((fix, index) => toCodeAction(open, one, fix, index === 0));
      return actions.filter((action) => action !== undefined);
    });
  }

  private report(error: unknown): void {
    this.connection.console.error(`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

/** Paths count from the folder that is open, as they do for who works in it. */
function workIn(uri: string | undefined, path: string | undefined): void {
  try {
    const folder = uri?.startsWith('file:') ? fileURLToPath(uri) : path;
    if (folder !== undefined && statSync(folder).isDirectory()) process.chdir(resolve(folder));
  } catch {
    // What is no folder is none to work in.
  }
}
