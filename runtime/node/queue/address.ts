/** Where a queue is. */
export interface QueueAddress {
  /** With user and password, for the connection alone. */
  readonly url: string;
  /** Without them, for people, logs and files. */
  readonly shown: string;
}

/** The environment variable that an address is taken from where none is typed, so that a password does not stand in the process list. */
export const queueVariable = 'WNC_QUEUE';

/** Reads redis://… or rediss://…; undefined for anything else, which may hold a password and is not shown. */
export function readAddress(text: string): QueueAddress | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const { protocol, hostname, port, pathname, search, hash } = url;
  const isDatabase = /^\/?\d{0,3}$/.test(pathname);
  if (!['redis:', 'rediss:'].includes(protocol) || hostname === '' || !isDatabase || search !== '' || hash !== '') return undefined;
  return { url: text, shown: `${protocol}//${hostname}:${port || '6379'}${pathname === '/' ? '' : pathname}` };
}
