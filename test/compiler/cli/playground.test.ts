import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { readSite, serveSite } from '../../../compiler/cli/site.js';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wnc-playground-'));
  folders.push(folder);
  return folder;
}

async function wnc(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await main(['playground', ...words], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    color: false,
  });
  return { status, out, err };
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as { port: number }).port;
}

async function ask(port: number, path: string, { method = 'GET', headers = {} } = {}): Promise<IncomingMessage & { body: Buffer }> {
  const asked = request({ port, host: '127.0.0.1', path, method, headers });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Object.assign(response, { body: Buffer.concat(parts) });
}

describe('wnc playground', () => {
  it('serves its files by GET and HEAD, compressed where that is taken, and says when nothing changed', async () => {
    const site = await readSite('playground');
    const server = await serveSite(site, '0');
    const port = portOf(server);
    try {
      const plain = await ask(port, '/playground.js');
      expect([plain.statusCode, plain.headers['content-encoding'], plain.body.equals(site.get('playground.js') ?? Buffer.of())]).toEqual([
        200,
        undefined,
        true,
      ]);
      // Each of them, or its workers would not be isolated, and a training's threads could share no memory.
      for (const path of ['/', '/worker.js', '/thread.js'])
        expect((await ask(port, path)).headers).toMatchObject({
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
          'cross-origin-resource-policy': 'same-origin',
        });
      const zipped = await ask(port, '/playground.js', { headers: { 'accept-encoding': 'br, gzip' } });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(zipped.body.length).toBeLessThan(plain.body.length / 2);
      expect((await ask(port, '/playground.js', { headers: { 'accept-encoding': 'gzip;q=0' } })).headers['content-encoding']).toBe(
        undefined,
      );
      expect((await ask(port, '/playground.js', { headers: { 'if-none-match': plain.headers.etag ?? '' } })).statusCode).toBe(304);
      const head = await ask(port, '/?from=a', { method: 'HEAD' });
      expect([head.statusCode, head.body.length, head.headers['cache-control']]).toEqual([200, 0, 'no-cache']);
      const chunk = [...site.keys()].find((path) => path.startsWith('chunks/'));
      expect((await ask(port, `/${chunk}`)).headers['cache-control']).toContain('immutable');
      for (const path of ['/none', '/%', '/../package.json', '/%2e%2e/package.json', '//', '/chunks'])
        expect((await ask(port, path)).statusCode, path).toBe(404);
      expect((await ask(port, '/', { method: 'POST' })).statusCode).toBe(405);
    } finally {
      server.close();
    }
  });

  it('says which port is taken, and takes another where none was asked for', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = portOf(other);
    const { status, err } = await wnc('--port', String(port));
    expect(status).toBe(1);
    expect(err).toContain(`error[WNC860]: port ${port} of 127.0.0.1 cannot be served at: another program has it`);
    other.close();
    const [first, second] = [await serveSite(new Map(), undefined), await serveSite(new Map(), undefined)];
    expect(portOf(second)).not.toBe(portOf(first));
    first.close();
    second.close();
  });

  it.each([
    [['--port', 'abc'], '--port must be a whole number from 0 to 65535, not "abc"'],
    [['--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536"'],
    [['--port', '80.5'], '--port must be a whole number from 0 to 65535'],
    [['--port', '1', '--out', 'x'], 'give one of them'],
    [['site'], 'too many arguments'],
  ])('refuses %j', async (words, message) => {
    const { status, err } = await wnc(...words);
    expect([status, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('writes a site over an earlier one, and over nobody else’s files', async () => {
    const folder = temporary();
    const out = join(folder, 'site');
    expect((await wnc('--out', out)).status).toBe(0);
    const site = await readSite('playground');
    expect(readFileSync(join(out, 'playground.js')).equals(site.get('playground.js') ?? Buffer.of())).toBe(true);
    writeFileSync(join(out, 'playground.js'), 'an older one');
    expect((await wnc('--out', out)).status).toBe(0);
    const foreign = join(folder, 'mine');
    rmSync(foreign, { recursive: true, force: true });
    expect((await wnc('--out', foreign)).status).toBe(0);
    writeFileSync(join(foreign, 'index.html'), 'my page');
    const refused = await wnc('--out', foreign);
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining('WNC753')]);
    expect(readFileSync(join(foreign, 'index.html'), 'utf8')).toBe('my page');
    expect((await wnc('--out', foreign, '--force')).status).toBe(0);
    writeFileSync(join(folder, 'file'), '');
    const none = await wnc('--out', join(folder, 'file'));
    expect([none.status, none.err]).toEqual([1, expect.stringContaining('WNC')]);
    expect(readdirSync(folder).sort()).toEqual(['file', 'mine', 'site']);
  });

  it('prints its address, and ends by Ctrl-C', async () => {
    const child = spawn(process.execPath, ['compiler/cli/wnc.js', 'playground', '--port', '0']);
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    const address = /^http:\/\/127\.0\.0\.1:(\d+)\/\n$/.exec(String(first));
    expect((await ask(Number(address?.[1]), '/')).body.toString()).toContain('<title>wnc playground</title>');
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(130);
  });
});
