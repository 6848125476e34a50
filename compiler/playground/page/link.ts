/** What a shared link holds, deflated into the fragment of its address, which no server gets to see. */
import type { OwnData } from '../protocol.js';

export interface Shared {
  readonly spec: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly data: OwnData | undefined;
}

const start = '#spec=';
/** Mail programs and chats cut what is longer. */
export const LONGEST_ADDRESS = 8000;
/** The most that own data may have, before they are deflated. */
export const MOST_DATA = 100_000;
/** What a fragment may come to, inflated: more is no spec. */
const MOST_INFLATED = 2_000_000;
const VERSION = 1;

/** What is wrong with a link, in words for who opened it. */
export class BrokenLink extends Error {}

export function isLink(fragment: string): boolean {
  return fragment.startsWith(start);
}

/** The fragment of an address, with its `#`. */
export async function linkOf({ spec, settings, data }: Shared): Promise<string> {
  const content = data && (typeof data.content === 'string' ? data.content : base64(data.content as Uint8Array));
  const json = JSON.stringify({ version: VERSION, spec, settings, ...(data && { data: { ...data, content } }) });
  const bytes = await collected(new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  return start + base64(bytes);
}

/** What a fragment holds. Throws BrokenLink for one that was cut, changed, or is of another version. */
export async function readLink(fragment: string): Promise<Shared> {
  const value = await parsed(fragment.slice(start.length));
  const { version, spec, settings, data } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof version === 'number' && version > VERSION) throw new BrokenLink('it was made by a newer playground than this');
  if (typeof spec !== 'string') throw new BrokenLink('it holds no spec');
  return { spec, settings: plainSettings(settings), data: data === undefined ? undefined : readData(data) };
}

async function parsed(text: string): Promise<unknown> {
  const broken = new BrokenLink('it was cut or changed on its way');
  const bytes = bytesOf(text);
  if (bytes === undefined) throw broken;
  try {
    const inflated = await collected(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), MOST_INFLATED);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflated));
  } catch (error) {
    throw error instanceof BrokenLink ? error : broken;
  }
}

function plainSettings(value: unknown): Shared['settings'] {
  if (typeof value !== 'object' || value === null) return {};
  const isPlain = (one: unknown): one is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof one);
  return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string | number | boolean] => isPlain(pair[1])));
}

function readData(value: unknown): OwnData {
  const { name, kind, content } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const broken = new BrokenLink('its data cannot be read');
  if (typeof name !== 'string' || typeof content !== 'string') throw broken;
  if (kind === 'words' || kind === 'text') return { name, kind, content };
  const bytes = bytesOf(content);
  if ((kind !== 'bytes' && kind !== 'audio') || bytes === undefined) throw broken;
  return { name, kind, content: bytes };
}

async function collected(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) {
      void reader.cancel();
      throw new BrokenLink('it holds more than a spec and a small set of data');
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** With `-` and `_`, as addresses have it. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
