import { AbstractMessageReader, type DataCallback, type Disposable, type Message, type MessageReader } from 'vscode-languageserver/node';

/** No message is longer: what says so is none. */
const LONGEST_MESSAGE = 64 * 1024 * 1024;
/** A header is some tens of bytes; it is looked for in so many at a time. */
const LONGEST_HEADER = 4096;
const WINDOW = 65_536;

const HEADER = /Content-Length:[ \t]*(\d{1,12})[ \t]*\r?\n(?:[A-Za-z-]+:[^\r\n]*\r?\n)*\r?\n/i;

/** A message that cannot be read; the client is told, with this code of JSON-RPC. */
export type Refuse = (code: number, message: string, id: number | string | null) => void;

/**
 * Reads messages off a stream as the protocol frames them, and finds the next one again behind anything that is none: bytes without a
 * header, lengths that cannot be, text that is no JSON, JSON that is no message.
 */
export class PatientReader extends AbstractMessageReader implements MessageReader {
  private pending: Buffer = Buffer.alloc(0);
  private readonly chunks: Buffer[] = [];
  private waiting = 0;
  private callback: DataCallback | undefined;

  constructor(
    private readonly input: NodeJS.ReadableStream,
    private readonly refuse: Refuse,
    /** Whether a message may come now. */
    private readonly admit: (message: Message) => boolean,
  ) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    const take = (chunk: Buffer | string): void => this.take(Buffer.from(chunk as string));
    this.input.on('data', take);
    this.input.on('end', () => this.fireClose());
    this.input.on('close', () => this.fireClose());
    this.input.on('error', (error: Error) => this.fireError(error));
    return { dispose: () => void this.input.off('data', take) };
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk);
    // A long message comes in many pieces, which are put together once.
    if (this.pending.length + this.chunks.reduce((sum, { length }) => sum + length, 0) < this.waiting) return;
    this.pending = Buffer.concat([this.pending, ...this.chunks.splice(0)]);
    this.waiting = 0;
    while (this.one());
  }

  /** Takes one message off what has come; false where there is no whole one. */
  private one(): boolean {
    const head = this.pending.subarray(0, WINDOW).toString('latin1');
    const match = HEADER.exec(head);
    if (match === null) {
      // What cannot be the beginning of a header is none of ours.
      const isMore = this.pending.length > WINDOW;
      const kept = isMore ? WINDOW - LONGEST_HEADER : Math.max(0, this.pending.length - LONGEST_HEADER);
      this.pending = this.pending.subarray(kept);
      return isMore;
    }
    const [header, digits] = match;
    const start = match.index + header.length;
    const length = Number(digits);
    if (length > LONGEST_MESSAGE) {
      this.pending = this.pending.subarray(start);
      this.refuse(-32700, `a message of ${length} bytes is too long`, null);
      return true;
    }
    if (this.pending.length < start + length) {
      this.waiting = start + length;
      return false;
    }
    const body = this.pending.subarray(start, start + length);
    this.pending = this.pending.subarray(start + length);
    this.deliver(body.toString('utf8'));
    return true;
  }

  private deliver(text: string): void {
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch {
      return this.refuse(-32700, 'the message is no JSON', null);
    }
    if (!isMessage(message)) return this.refuse(-32600, 'the message is neither a request, a notification nor a response', idOf(message));
    if (this.admit(message)) this.callback?.(message);
  }
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { method, id, params } = value as Readonly<Record<string, unknown>>;
  const isCall = typeof method === 'string' && (params === undefined || params === null || typeof params === 'object');
  const isNamed = id === undefined || typeof id === 'number' || typeof id === 'string' || id === null;
  return isNamed && (isCall || ('id' in value && ('result' in value || 'error' in value)));
}

function idOf(value: unknown): number | string | null {
  const id = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)['id'] : undefined;
  return typeof id === 'number' || typeof id === 'string' ? id : null;
}
