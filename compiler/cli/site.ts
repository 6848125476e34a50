import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UserError } from '../../runtime/errors.js';
import { packageRoot } from '../../runtime/node/package-root.js';
import { codeOf, reasonOf } from '../../runtime/node/system-errors.js';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** With these a page is cross-origin isolated, and threads of a training can share memory. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

const HOST = '127.0.0.1';
/** Where a site is served by default, and how many ports after it are tried. */
const FIRST_PORT = 8765;
const TRIED_PORTS = 20;

/** The files of a site in dist/, by their paths in it with `/`. */
export async function readSite(name: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(packageRoot(), 'dist', name);
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const),
  );
}

/**
 * Serves a site's files to this machine alone, and nothing else. Without `port` it is the first one that is free. Throws WNC860 where a
 * port that was asked for cannot be had.
 */
export async function serveSite(site: ReadonlyMap<string, Buffer>, port: string | undefined): Promise<Server> {
  const server = createServer(answering(site));
  if (port !== undefined) {
    try {
      return await listening(server, Number(port));
    } catch (error) {
      const reason = codeOf(error) === 'EADDRINUSE' ? 'another program has it' : reasonOf(error);
      throw new UserError('WNC860', `port ${port} of ${HOST} cannot be served at: ${reason}`, 'give another, or leave --port out');
    }
  }
  for (let tried = FIRST_PORT; tried < FIRST_PORT + TRIED_PORTS; tried++) {
    try {
      return await listening(server, tried);
    } catch {
      // The next may be free.
    }
  }
  return listening(server, 0);
}

async function listening(server: Server, port: number): Promise<Server> {
  server.listen(port, HOST);
  await once(server, 'listening');
  return server;
}

/** Files by GET and HEAD, compressed where that is taken; a browser asks again whether they changed, but for chunks, whose names change. */
function answering(site: ReadonlyMap<string, Buffer>): (request: IncomingMessage, response: ServerResponse) => void {
  const compressed = new Map<string, Buffer>();
  return (request, response) => {
    const refuse = (status: number, text: string, headers = {}): void =>
      void response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'only GET and HEAD', { allow: 'GET, HEAD' });
    const path = pathOf(request.url ?? '/');
    const body = path === undefined ? undefined : site.get(path);
    if (path === undefined || body === undefined) return refuse(404, 'there is no such file');
    const isZipped = takesGzip(request.headers['accept-encoding']) && body.length > 1000;
    if (isZipped && !compressed.has(path)) compressed.set(path, gzipSync(body));
    const sent = (isZipped ? compressed.get(path) : undefined) ?? body;
    const tag = `"${createHash('sha256').update(sent).digest('base64url').slice(0, 22)}"`;
    const headers = {
      'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...isolated,
      vary: 'accept-encoding',
      etag: tag,
      ...(isZipped && { 'content-encoding': 'gzip' }),
    };
    if (request.headers['if-none-match'] === tag) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, 'content-length': sent.length }).end(request.method === 'HEAD' ? undefined : sent);
  };
}

/** The file that an address asks for; undefined for one that cannot be read. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, `http://${HOST}`).pathname).slice(1) || 'index.html';
  } catch {
    return undefined;
  }
}

function takesGzip(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .some((one) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(one));
}
