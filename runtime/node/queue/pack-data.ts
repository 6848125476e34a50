import { dataKinds, isSequenceKind } from '../../data/kinds/kind.js';
import { symbolsIn, type Sequence } from '../../data/kinds/sequence.js';
import type { ReadData } from '../../data/data-set.js';
import { hashOf } from '../run/run-data.js';
import { isCount, isObject, parseJson } from '../../judge.js';
import { gone } from './store.js';

const mostHeaderBytes = 100 * 1024 * 1024;

/** Data as one piece, without their name: the length of a header, the header as JSON, then words a line each, or the symbols. */
export function packData(read: ReadData): Buffer {
  if (read.kind === 'words') return joined({ kind: 'words' }, Buffer.from(read.words.join('\n')));
  const { kind, symbols, size, characters, starts, sound } = read;
  const bytes = Buffer.from(symbols.buffer, symbols.byteOffset, symbols.byteLength);
  return joined({ kind, size, characters: characters.join(''), starts, ...(sound && { rate: sound.rate }) }, bytes);
}

function joined(header: object, body: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, body]);
}

/** The data of a digest, which messages call `name`. Throws WNC956 where they are others. */
export function unpackData(pack: Buffer, hash: string, name: string): ReadData {
  const headerBytes = pack.length < 4 ? Infinity : pack.readUInt32LE(0);
  if (headerBytes > mostHeaderBytes || 4 + headerBytes > pack.length) throw gone('packed data without a header');
  const header = parseJson(pack.toString('utf8', 4, 4 + headerBytes));
  if (!isObject(header) || !dataKinds.some((kind) => kind === header['kind'])) throw gone('packed data of no known kind');
  const body = pack.subarray(4 + headerBytes);
  const read: ReadData = isSequenceKind(header['kind'])
    ? sequenceOf(header, body, name)
    : { kind: 'words', words: body.toString('utf8').split('\n'), name };
  if (hashOf(read) !== hash) throw gone('packed data with another digest than was said');
  return read;
}

function sequenceOf({ kind, size, characters, starts, rate }: Readonly<Record<string, unknown>>, body: Buffer, name: string): Sequence {
  const isWhole =
    isSequenceKind(kind) &&
    isCount(size) &&
    size > 0 &&
    typeof characters === 'string' &&
    Array.isArray(starts) &&
    starts.every(isCount) &&
    (rate === undefined || isCount(rate));
  const width = Number(size) <= 256 ? 1 : Number(size) <= 65_536 ? 2 : 4;
  if (!isWhole || body.length % width !== 0) throw gone('packed data of another form');
  const symbols = symbolsIn(size, new Uint8Array(body).buffer);
  if (symbols.some((symbol) => symbol >= size)) throw gone('packed data with symbols past their number');
  return {
    kind,
    name,
    symbols,
    size,
    characters: [...characters],
    starts: starts as number[],
    ...(rate !== undefined && { sound: { rate: rate as number, clipped: [] } }),
  };
}
