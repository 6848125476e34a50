import { queueVariable, readAddress, type QueueAddress } from '../../runtime/node/queue/address.js';
import { WrongUsage } from './wrong-usage.js';

/** The queue that was typed, or that WNC_QUEUE names; `what` is what takes it. Throws WrongUsage where it is none, without showing it. */
export function queueAddress(given: unknown, what: string): QueueAddress {
  const isTyped = typeof given === 'string' && given !== '';
  const text = isTyped ? given : (process.env[queueVariable] ?? '');
  if (text === '') throw new WrongUsage(`${what} needs the address of a queue: redis://host:port, typed or in ${queueVariable}`);
  const address = readAddress(text);
  if (address !== undefined) return address;
  const from = isTyped ? what : queueVariable;
  throw new WrongUsage(
    `${from} takes an address as redis://host:port, or rediss://host:port for TLS, with user:password@ before the host where there is a password`,
  );
}
