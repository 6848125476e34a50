import type { Redis } from 'ioredis';
import { UserError } from '../../errors.js';
import { needPackage } from '../optional-package.js';
import { codeOf, reasonOf } from '../system-errors.js';
import { warningText } from '../terminal/problem-text.js';
import type { QueueAddress } from './address.js';

export type BullMQ = typeof import('bullmq');

/** A connection to the queue's store, and the engine on it. */
export interface Connection {
  readonly redis: Redis;
  readonly bullmq: BullMQ;
  readonly address: QueueAddress;
}

/**
 * Connects to a queue and checks that its Redis keeps what it is given; `say` is told what is not as it should be. What later cuts the
 * connection is waited out. `what` says what needs it, as in "--queue".
 * Throws WNC840 and WNC841 where bullmq or ioredis is missing, WNC950 where nobody answers, WNC951 without the right password, WNC952 for
 * a Redis that may evict.
 */
export async function connect(address: QueueAddress, what: string, say: (text: string) => void): Promise<Connection> {
  const both = 'bullmq ioredis';
  const bullmq = await needPackage('bullmq', what, () => import('bullmq'), both);
  const { Redis: Client } = await needPackage('ioredis', what, () => import('ioredis'), both);
  let isEstablished = false;
  for (let tries = 1; ; tries++) {
    let last: unknown;
    const redis = new Client(address.url, {
      lazyConnect: true,
      // Commands wait for the connection to come back.
      maxRetriesPerRequest: null,
      retryStrategy: (times) => (isEstablished ? Math.min(100 * times, 2000) : null),
      connectTimeout: 10_000,
      // A cut that no packet tells of is found by these.
      keepAlive: 5000,
      socketTimeout: 20_000,
    });
    redis.on('error', (error) => (last = error));
    try {
      await redis.connect();
      isEstablished = true;
      await checkSettings(redis, address, say);
      return { redis, bullmq, address };
    } catch (error) {
      redis.disconnect();
      isEstablished = false;
      if (error instanceof UserError) throw error;
      // A server that is being started again answers in a moment.
      if (tries >= mostTries || !isRefusal(last)) throw connectionError(last ?? error, address);
      await new Promise((resolve) => setTimeout(resolve, tryAgainMs));
    }
  }
}

const mostTries = 6;
const tryAgainMs = 500;

function isRefusal(error: unknown): boolean {
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(codeOf(error) ?? '');
}

/** Says once when the connection is lost, and once when it is there again. */
export function tellOutages({ redis, address }: Connection, say: (text: string) => void): void {
  let isOut = false;
  redis.on('close', () => {
    if (!isOut) say(`the queue ${address.shown} is not reached; trying again\n`);
    isOut = true;
  });
  redis.on('ready', () => {
    if (isOut) say(`the queue ${address.shown} is reached again\n`);
    isOut = false;
  });
}

function connectionError(error: unknown, { shown, url }: QueueAddress): UserError {
  const text = error instanceof Error ? error.message : String(error);
  if (/NOAUTH|WRONGPASS|invalid password|without any password|NOPERM/i.test(text)) {
    const hasPassword = new URL(url).password !== '';
    return new UserError(
      'WNC951',
      `the queue ${shown} ${hasPassword ? 'does not take this name and password' : 'asks for a password'}`,
      'give it as redis://user:password@host in the environment variable WNC_QUEUE',
    );
  }
  const silence = url.startsWith('rediss:') ? 'nobody answers, or without TLS' : 'nobody answers';
  const reason = reasonsOfNet[codeOf(error) ?? ''] ?? (/ETIMEDOUT|timed? ?out/i.test(text) ? silence : firstReason(error));
  const fix = /certificate/.test(reason)
    ? 'NODE_EXTRA_CA_CERTS=FILE.pem names a certificate to be trusted; it has to be made for the name or number in the address'
    : /TLS$/.test(reason)
      ? 'write redis:// where the server speaks no TLS, or give the port at which it does'
      : 'start Redis there, or give the address at which it listens';
  return new UserError('WNC950', `the queue ${shown} is not reached: ${reason}`, fix);
}

const reasonsOfNet: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ENOTFOUND: 'there is no machine of that name',
  EAI_AGAIN: 'the name cannot be looked up at present',
  EHOSTUNREACH: 'there is no way to that machine',
  ENETUNREACH: 'there is no way to that network',
  ECONNRESET: 'the connection was closed',
  EPROTO: 'the other side does not speak TLS',
  ERR_SSL_WRONG_VERSION_NUMBER: 'the other side does not speak TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the other side does not speak TLS',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not one that this machine trusts',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not one that this machine trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not one that this machine trusts',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is of another machine',
};

function firstReason(error: unknown): string {
  // Where a name has several addresses, each has its own reason.
  const one = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return reasonsOfNet[codeOf(one) ?? ''] ?? reasonOf(one).split('\n')[0] ?? '';
}

/** INFO tells both settings, and managed servers that forbid CONFIG answer it. */
async function checkSettings(redis: Redis, { shown }: QueueAddress, say: (text: string) => void): Promise<void> {
  const info = `${await redis.info('memory')}\n${await redis.info('persistence')}`;
  const valueOf = (name: string): string | undefined => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
  const policy = valueOf('maxmemory_policy');
  if (policy !== undefined && policy !== 'noeviction') {
    throw new UserError(
      'WNC952',
      `the queue ${shown} may throw away what it holds: its maxmemory-policy is ${policy}`,
      'redis-cli CONFIG SET maxmemory-policy noeviction, and the same in redis.conf',
    );
  }
  if (valueOf('aof_enabled') === '0') {
    say(
      warningText(
        new UserError(
          'WNC953',
          `the queue ${shown} keeps no append-only file: what was trained since its last snapshot is trained once more where Redis dies`,
          'redis-cli CONFIG SET appendonly yes, and the same in redis.conf',
        ),
      ),
    );
  }
}

/** Whether an error says no more than that the connection is lost, which comes back by itself. */
export function isOutage(error: unknown): boolean {
  const text = error instanceof Error ? error.message : '';
  return (
    ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'].includes(
      codeOf(error) ?? '',
    ) || /^Connection is closed|^Socket timeout|isn't writeable|^Command aborted/i.test(text)
  );
}

/** What Redis answers where it cannot take something; undefined for any other error. */
export function storeProblem(error: unknown, { shown }: QueueAddress): UserError | undefined {
  if (!(error instanceof Error) || error.name !== 'ReplyError') return undefined;
  const text = error.message.split('\n')[0] ?? '';
  const reason = /^OOM/.test(text)
    ? 'its memory is full'
    : /^MISCONF/.test(text)
      ? 'it cannot write to its disk'
      : /^READONLY/.test(text)
        ? 'it is the read-only copy of another'
        : text;
  return new UserError(
    'WNC957',
    `the queue ${shown} does not take what it is given: ${reason}`,
    'give Redis more room (maxmemory), or mend what it says',
  );
}
