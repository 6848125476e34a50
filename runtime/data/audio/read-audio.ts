import type { AudioSettings } from '../../contract.js';
import { UserError } from '../../errors.js';
import { readWav } from '../../files/wav.js';
import { checkDistinct, symbolArray, type Clipping, type Sequence, type SymbolArray } from '../kinds/sequence.js';
import { compander, silenceOf } from './companding.js';
import { farApart, resample, type Sound } from './resample.js';

/** Samples that are decoded at a time. */
const blockSamples = 1 << 16;
/** The most samples of all recordings together. */
const mostSamples = 2 ** 30;
/** The share of a recording's samples that may stand at its limit without a warning. */
const clippedShare = 0.01;

/** A sound, and from which value on its samples are at the limit of what its file can hold. */
export interface Recording extends Sound {
  /** Samples a second. */
  readonly rate: number;
  readonly limit: number;
}

/** Takes recordings one by one, so that one file is held at a time, and makes a sequence of their levels. */
export class AudioReader {
  readonly #settings: AudioSettings;
  readonly #clipped: Clipping[] = [];
  readonly #parts: SymbolArray[] = [];
  /** Where each of them begins. */
  readonly #starts: number[] = [];
  #length = 0;
  #rate: number | null;
  #first: { readonly name: string; readonly rate: number } | undefined;

  constructor(settings: AudioSettings) {
    this.#settings = settings;
    this.#rate = settings.rate;
  }

  /**
   * Adds the sound of a WAV file, which messages call `name`. Throws WNC660 to WNC663 as readWav does, WNC664 where files have different
   * rates and the spec says none, and as `add` does.
   */
  addWav(bytes: Uint8Array, name: string): void {
    this.add(readWav(bytes, name), name);
  }

  /**
   * Throws WNC630 for a recording without a sample, WNC632 past the most samples, WNC664 and WNC667 for a rate that does not go with
   * another.
   */
  add(recording: Recording, name: string): void {
    const { rate } = recording;
    this.#first ??= { name, rate };
    if (this.#settings.rate === null && rate !== this.#first.rate) throw ratesDiffer(this.#first, { name, rate });
    this.#rate ??= rate;
    if (recording.length === 0) throw new UserError('WNC630', `${name} holds no sound, not one sample`, 'give recordings that hold some');
    if (farApart(rate, this.#rate)) throw ratesFarApart(name, rate, this.#rate);
    const sound = resample(recording, rate, this.#rate);
    if (this.#length + sound.length > mostSamples) throw tooLong(name);
    this.#starts.push(this.#length);
    this.#length += sound.length;
    this.#parts.push(this.#encode(sound, recording.limit, name));
  }

  /** The levels of all that was added, one recording after the other. */
  symbols(): SymbolArray {
    const [only] = this.#parts;
    if (this.#parts.length === 1 && only !== undefined) return only;
    const symbols = symbolArray(this.#settings.levels, this.#length);
    this.#parts.forEach((part, i) => symbols.set(part, this.#starts[i]));
    return symbols;
  }

  /** All that was added, which messages call `name`. Throws WNC633 for silence. */
  sequence(name: string): Sequence {
    const { levels: size } = this.#settings;
    const sound = { rate: this.#rate ?? 0, clipped: this.#clipped };
    const sequence: Sequence = { kind: 'audio', name, symbols: this.symbols(), size, characters: [], starts: this.#starts, sound };
    checkDistinct(sequence, (level) => (level === silenceOf(size) ? 'silence' : `the level ${level}`));
    return sequence;
  }

  #encode(sound: Sound, limit: number, name: string): SymbolArray {
    const { encode } = compander(this.#settings);
    const symbols = symbolArray(this.#settings.levels, sound.length);
    const block = new Float32Array(Math.min(blockSamples, sound.length));
    let clipped = 0;
    for (let from = 0; from < sound.length; from += blockSamples) {
      const samples = block.subarray(0, Math.min(blockSamples, sound.length - from));
      sound.read(from, samples);
      samples.forEach((sample, i) => {
        symbols[from + i] = encode(sample);
        if (Math.abs(sample) >= limit) clipped++;
      });
    }
    const share = clipped / sound.length;
    if (share > Math.max(clippedShare, shareOfSine(limit))) this.#clipped.push({ file: name, share });
    return symbols;
  }
}

/** How much of a sine that just reaches 1 lies at the limit or past it. */
function shareOfSine(limit: number): number {
  return limit >= 1 ? 0 : (2 / Math.PI) * Math.acos(limit - (1 - limit) / 2);
}

function ratesDiffer(a: { name: string; rate: number }, b: { name: string; rate: number }): UserError {
  return new UserError(
    'WNC664',
    `${a.name} has ${a.rate} samples a second and ${b.name} has ${b.rate}`,
    `say to which all are resampled: \`audio: {file: …, rate: ${Math.min(a.rate, b.rate)}}\``,
  );
}

function ratesFarApart(name: string, from: number, to: number): UserError {
  return new UserError(
    'WNC667',
    `${name} has ${from} samples a second, and to resample that to ${to} takes a filter of too many numbers`,
    `take a rate that divides it: ${nearestDivisor(from, to)}`,
  );
}

/** The rate nearest to `to` by which `from` can be divided, and which is not too far from it. */
function nearestDivisor(from: number, to: number): number {
  let best = from;
  for (let k = 2; k <= from && !farApart(from, from / k); k++) {
    if (from % k === 0 && Math.abs(from / k - to) < Math.abs(best - to)) best = from / k;
  }
  return best;
}

function tooLong(name: string): UserError {
  return new UserError(
    'WNC632',
    `with ${name} the recordings hold more than ${mostSamples.toLocaleString('en')} samples`,
    'take a part of them',
  );
}
