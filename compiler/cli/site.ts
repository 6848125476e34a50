import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { packageRoot } from '../../runtime/node/package-root.js';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

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

/** Serves a site's files on 127.0.0.1, and nothing else. */
export async function serveSite(site: ReadonlyMap<string, Buffer>, port: string | undefined): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname).slice(1) || 'index.html';
    const body = site.get(path);
    if (body === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('there is no such file\n');
    else response.writeHead(200, { 'content-type': contentTypes[extname(path)] ?? 'application/octet-stream' }).end(body);
  });
  server.listen(Number(port ?? 8765), '127.0.0.1');
  await once(server, 'listening');
  return server;
}
