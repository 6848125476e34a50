import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../compiler/cli/wnc.js', import.meta.url));

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: any;
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A client of `wnc lsp --stdio`, in a process of its own. */
export class LspClient {
  readonly received: Message[] = [];
  readonly ended: Promise<number | null>;
  errors = '';
  private readonly child: ChildProcess;
  private pending = Buffer.alloc(0);
  private nextId = 1;
  private listeners: (() => void)[] = [];

  constructor(folder = process.cwd(), words: readonly string[] = [program, 'lsp', '--stdio']) {
    this.child = spawn(process.execPath, words, { cwd: folder, stdio: 'pipe' });
    this.ended = new Promise((done) => this.child.on('exit', done));
    this.child.stdout!.on('data', (chunk: Buffer) => this.take(chunk));
    this.child.stderr!.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.child.stdin!.on('error', () => undefined);
  }

  /** Bytes as they are. */
  raw(bytes: string | Buffer): void {
    this.child.stdin!.write(bytes);
  }

  send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.raw(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  notify(method: string, params: unknown = {}): void {
    this.send({ method, params });
  }

  /** The answer, with its error where it is one. */
  async ask(method: string, params: unknown = {}): Promise<Message> {
    const id = this.nextId++;
    this.send({ id, method, params });
    return this.until((message) => message.id === id && message.method === undefined);
  }

  /** The result; throws where the answer is an error. */
  async request(method: string, params: unknown = {}): Promise<any> {
    const { result, error } = await this.ask(method, params);
    if (error !== undefined) throw new Error(`${method}: ${error.code} ${error.message}`);
    return result;
  }

  async initialize(folder?: string): Promise<any> {
    const rootUri = folder === undefined ? null : `file://${folder}`;
    const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
    const result = await this.request('initialize', { processId: process.pid, rootUri, capabilities });
    this.notify('initialized');
    return result;
  }

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
  }

  /** The whole text anew. */
  change(uri: string, text: string, version: number): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  /** The findings of a version. */
  async diagnostics(uri: string, version = 1): Promise<any[]> {
    const found = await this.until(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri && params.version === version,
    );
    return found.params.diagnostics;
  }

  /** The first message that is so, come or to come. */
  async until(isIt: (message: Message) => boolean, patienceMs = 20_000): Promise<Message> {
    const until = performance.now() + patienceMs;
    for (;;) {
      const found = this.received.find(isIt);
      if (found !== undefined) return found;
      const left = until - performance.now();
      if (left <= 0) throw new Error(`no such message came; errors: ${this.errors.slice(0, 2000)}`);
      await new Promise<void>((done) => {
        const timer = setTimeout(done, Math.min(left, 1000));
        this.listeners.push(() => {
          clearTimeout(timer);
          done();
        });
      });
    }
  }

  /** Ends as an editor does; gives the exit status. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    return this.ended;
  }

  kill(): void {
    this.child.kill();
  }

  endInput(): void {
    this.child.stdin!.end();
  }

  private take(chunk: Buffer): void {
    this.pending = Buffer.concat([this.pending, chunk]);
    for (;;) {
      const end = this.pending.indexOf('\r\n\r\n');
      if (end === -1) break;
      const length = Number(/Content-Length: (\d+)/.exec(this.pending.subarray(0, end).toString())?.[1]);
      if (this.pending.length < end + 4 + length) break;
      this.received.push(JSON.parse(this.pending.subarray(end + 4, end + 4 + length).toString()) as Message);
      this.pending = this.pending.subarray(end + 4 + length);
    }
    for (const listener of this.listeners.splice(0)) listener();
  }
}
