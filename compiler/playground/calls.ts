/**
 * Typed calls from the page to a worker: each gets a reply or an error, and the worker sends events meanwhile. Errors of a user's making
 * keep their code and fix.
 */

/** What can be thrown across. */
export interface CallError {
  readonly message: string;
  readonly code?: string;
  readonly fix?: string;
}

/** An error that a worker sent. */
export class WorkerError extends Error {
  readonly code: string | undefined;
  readonly fix: string | undefined;

  constructor({ message, code, fix }: CallError) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}

type Calls = { readonly [Name in string]: (...given: never[]) => Promise<unknown> };

interface Request {
  readonly id: number;
  readonly name: string;
  readonly given: readonly unknown[];
}

type Message =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: CallError }
  | { readonly event: string; readonly value: unknown };

/** What both ends have: a Worker in the page, the global scope in a worker. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** In a worker: what sends an event to the page. */
export function sender<Events extends object>(port: Port): <Name extends keyof Events & string>(event: Name, value: Events[Name]) => void {
  return (event, value) => port.postMessage({ event, value });
}

/** In a worker: answers calls by `handlers`. */
export function serve(port: Port, handlers: { readonly [name: string]: (...given: never[]) => unknown }): void {
  port.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    const { id, name, given } = data;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    void (async () => {
      if (handler === undefined) throw new Error(`internal error: the worker has no ${name}`);
      return (handler as (...given: readonly unknown[]) => unknown)(...given);
    })().then(
      (result) => port.postMessage({ id, result }, transferablesOf(result)),
      (error: unknown) => port.postMessage({ id, error: plain(error) }),
    );
  });
}

/** Bytes go over without a copy. */
function transferablesOf(result: unknown): Transferable[] {
  return result instanceof Uint8Array && result.byteLength === result.buffer.byteLength ? [result.buffer as ArrayBuffer] : [];
}

function plain(error: unknown): CallError {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, fix } = error as Partial<CallError>;
  return { message: error.message, ...(typeof code === 'string' && { code }), ...(typeof fix === 'string' && { fix }) };
}

/**
 * In the page: the calls of a worker as functions, and a listener for its events. Calls under way when the worker ends never return, but by
 * `fail`.
 */
export function connect<Handlers extends Calls, Events extends object>(port: Port) {
  let next = 0;
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, (value: never) => void>();
  port.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('event' in data) {
      listeners.get(data.event)?.(data.value as never);
      return;
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(new WorkerError(data.error));
    else call?.resolve(data.result);
  });
  const calls = new Proxy({} as Handlers, {
    get:
      (_, name: string) =>
      (...given: readonly unknown[]) =>
        new Promise((resolve, reject) => {
          const id = next++;
          waiting.set(id, { resolve, reject });
          port.postMessage({ id, name, given } satisfies Request);
        }),
  });
  const on = <Name extends keyof Events & string>(event: Name, listener: (value: Events[Name]) => void): void => {
    listeners.set(event, listener as (value: never) => void);
  };
  /** Ends all calls under way with an error: their worker is no more. */
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return { calls, on, fail };
}
