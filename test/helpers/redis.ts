import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, connect as connectTo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const program = process.env['WNC_REDIS'] ?? 'redis-server';

/** Whether there is a Redis server to start. */
export function hasRedis(): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/**
 * Tests of sweeps over a queue start a Redis server of their own. Where there is none, this installs Debian's where that can be done, and
 * says so; else those tests are left out, which is said too.
 */
export function ensureRedis(): void {
  if (hasRedis()) return;
  if (process.getuid?.() === 0 && process.platform === 'linux') {
    try {
      for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'redis-server']]) {
        process.stdout.write(`no redis-server found: apt-get ${words.join(' ')}\n`);
        execFileSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      }
    } catch (error) {
      process.stdout.write(`${String(error)}\n`);
    }
  }
  if (!hasRedis())
    process.stdout.write('no redis-server: the tests of sweeps over a queue are left out; install one, or name it in WNC_REDIS\n');
}

/** A Redis server on a port of its own, which keeps what it has in a folder. */
export class RedisServer {
  #child: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly folder: string,
    private readonly flags: readonly string[],
  ) {}

  static async start(folder: string, ...flags: readonly string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), folder, flags.length > 0 ? flags : ['--appendonly', 'yes']);
    await server.again();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it on the same port with what its folder holds. */
  async again(): Promise<void> {
    const words = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder, '--save', '', ...this.flags];
    this.#child = spawn(program, words, { stdio: 'ignore' });
    for (let tries = 0; !(await answers(this.port)); tries++) {
      if (tries > 200 || this.#child.exitCode !== null) throw new Error('redis-server does not start');
      await sleep(50);
    }
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTo(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const end = (is: boolean): void => {
      socket.destroy();
      resolve(is);
    };
    socket.on('data', (data) => end(data.toString().startsWith('+PONG') || data.toString().startsWith('-NOAUTH')));
    socket.on('error', () => end(false));
    socket.setTimeout(500, () => end(false));
  });
}

/** A way to a server that can be cut as networks are: no packet comes through, and nobody says so. */
export class Cable {
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #isCut = false;

  private constructor(
    readonly port: number,
    private readonly server: Server,
  ) {}

  static async to(target: number): Promise<Cable> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const cable = new Cable(typeof address === 'object' && address !== null ? address.port : 0, server);
    server.on('connection', (near) => {
      const far = connectTo(target, '127.0.0.1');
      cable.#pairs.add([near, far]);
      const pass = (from: Socket, to: Socket): void => {
        from.on('data', (data) => !cable.#isCut && to.write(data));
        from.on('close', () => to.destroy());
        from.on('error', () => to.destroy());
      };
      pass(near, far);
      pass(far, near);
    });
    return cable;
  }

  cut(): void {
    this.#isCut = true;
  }

  /** New connections come through; those that were cut have lost bytes, and end. */
  mend(): void {
    this.#isCut = false;
    for (const [near, far] of this.#pairs) {
      near.destroy();
      far.destroy();
    }
    this.#pairs.clear();
  }

  close(): void {
    this.mend();
    this.server.close();
  }
}
