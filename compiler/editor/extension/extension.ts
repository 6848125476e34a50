import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { blockOf, originsOf, type SpecPlace } from '../generated-places.js';
import { looksLikeSpec } from '../looks-like-spec.js';

let client: LanguageClient | undefined;

/** Starts the server for the YAML files that are specs, and offers the commands. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('server.mjs'), transport: TransportKind.stdio };
  const told = new Set<string>();
  client = new LanguageClient('wnc', 'wnc', server, {
    documentSelector: [{ language: 'yaml' }, { pattern: '**/*.{yaml,yml}' }],
    // Data and base specs.
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{txt,wav,yaml,yml}') },
    middleware: {
      // The server hears of a file from the moment at which it looks like a spec.
      didOpen: async (document, next) => {
        if (!looksLikeSpec(document.getText())) return;
        told.add(String(document.uri));
        await next(document);
      },
      didChange: async (event, next) => {
        const uri = String(event.document.uri);
        if (told.has(uri)) return next(event);
        if (!looksLikeSpec(event.document.getText()) || client === undefined) return;
        told.add(uri);
        const textDocument = client.code2ProtocolConverter.asTextDocumentItem(event.document);
        await client.sendNotification('textDocument/didOpen', { textDocument });
      },
      didClose: async (document, next) => {
        if (told.delete(String(document.uri))) await next(document);
      },
    },
  });
  const on = (name: string, run: (uri: vscode.Uri) => Promise<void>): void => {
    context.subscriptions.push(vscode.commands.registerCommand(`wnc.${name}`, (given?: vscode.Uri | string) => runAt(given, run)));
  };
  on('compile', (uri) => inTerminal('compile', uri));
  on('train', (uri) => inTerminal('train', uri));
  on('inspect', (uri) => inTerminal('inspect', uri));
  on('sweep', (uri) => inTerminal('sweep', uri));
  on('generated', openGenerated);
  on('origin', openOrigin);
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function runAt(given: vscode.Uri | string | undefined, run: (uri: vscode.Uri) => Promise<void>): Promise<void> {
  const uri = typeof given === 'string' ? vscode.Uri.parse(given) : (given ?? vscode.window.activeTextEditor?.document.uri);
  if (uri?.scheme !== 'file') {
    void vscode.window.showWarningMessage('wnc: save the spec as a file first');
    return;
  }
  const document = vscode.workspace.textDocuments.find((one) => String(one.uri) === String(uri));
  if (document?.isDirty) await document.save();
  await run(uri);
}

/** The folder in which `wnc` runs, and the spec's path from there. */
function placeOf(uri: vscode.Uri): { readonly folder: string; readonly path: string } {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? dirname(uri.fsPath);
  return { folder, path: relative(folder, uri.fsPath) || basename(uri.fsPath) };
}

function command(): string {
  return vscode.workspace.getConfiguration('wnc').get('command', 'npx wnc');
}

/** Runs a command of wnc where its output can be read, and Ctrl-C stops it. */
async function inTerminal(name: string, uri: vscode.Uri): Promise<void> {
  const { folder, path } = placeOf(uri);
  const terminal =
    vscode.window.terminals.find((one) => one.name === 'wnc' && one.exitStatus === undefined) ??
    vscode.window.createTerminal({ name: 'wnc', cwd: folder });
  terminal.show(true);
  terminal.sendText(`${command()} ${name} ${quoted(path)}`);
}

/** A path as a shell reads it: nothing of a file's name may become a command. */
function quoted(path: string): string {
  if (/^[\w./@-]+$/.test(path) && !path.startsWith('-')) return path;
  if (process.platform === 'win32') return `"${path.replaceAll('"', '')}"`;
  return `'${path.replaceAll("'", `'\\''`)}'`;
}

/** Opens the generated code at the block of the layer under the cursor; compiles first where there is none. */
async function openGenerated(uri: vscode.Uri): Promise<void> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const name = /^name:\s*["']?([a-z][a-z0-9-]*)/m.exec(text)?.[1];
  if (name === undefined) return;
  const { folder } = placeOf(uri);
  const file = vscode.Uri.file(join(folder, 'generated', name, 'training-step.ts'));
  const isThere = await Promise.resolve(vscode.workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await inTerminal('compile', uri);
    void vscode.window.showInformationMessage(`wnc: generated/${name}/ is being written; ask again when it is there`);
    return;
  }
  const editor = vscode.window.visibleTextEditors.find(({ document }) => String(document.uri) === String(uri));
  const document = await vscode.workspace.openTextDocument(file);
  const line = blockOf(document.getText(), (editor?.selection.active.line ?? 0) + 1) ?? 0;
  await show(document, line);
}

/** From a block of the generated code back to the line of the spec. */
async function openOrigin(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const line = vscode.window.activeTextEditor?.selection.active.line ?? 0;
  const found = await oneOf(originsOf(document.getText(), line));
  if (found === undefined) return;
  const { folder } = placeOf(uri);
  const spec = isAbsolute(found.file) ? found.file : join(folder, found.file);
  await show(await vscode.workspace.openTextDocument(vscode.Uri.file(spec)), found.line - 1);
}

/** A block may come of several layers; then one is asked for. */
async function oneOf(places: readonly SpecPlace[]): Promise<SpecPlace | undefined> {
  if (places.length === 0) void vscode.window.showWarningMessage('wnc: no line of a spec is named above this one');
  if (places.length < 2) return places[0];
  const picked = await vscode.window.showQuickPick(places.map(({ file, line }) => `${file}:${line}`));
  return places.find(({ file, line }) => `${file}:${line}` === picked);
}

async function show(document: vscode.TextDocument, line: number): Promise<void> {
  const at = new vscode.Position(line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), viewColumn: vscode.ViewColumn.Beside });
}
