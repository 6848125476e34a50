import type { AudioSettings } from '../../contract.js';
import { symbolArray, type Sequence } from './sequence.js';

/** A recording as it was decoded: one channel, samples from -1 to 1. */
export interface Recording {
  readonly name: string;
  /** Samples a second. */
  readonly rate: number;
  readonly samples: Float32Array;
}

/** The symbol of a sample x: μ-law bends loudness as ears do, μ = levels - 1; `none` leaves it. */
export function quantize(x: number, { levels, companding }: Pick<AudioSettings, 'levels' | 'companding'>): number {
  const mu = levels - 1;
  const inside = Math.min(1, Math.max(-1, x));
  const bent = companding === 'muLaw' ? (Math.sign(inside) * Math.log1p(mu * Math.abs(inside))) / Math.log1p(mu) : inside;
  return Math.floor(((bent + 1) / 2) * mu + 0.5);
}

/** The sample that a symbol stands for: quantize backwards. */
export function dequantize(symbol: number, { levels, companding }: Pick<AudioSettings, 'levels' | 'companding'>): number {
  const mu = levels - 1;
  const bent = (2 * symbol) / mu - 1;
  return companding === 'muLaw' ? (Math.sign(bent) * Math.expm1(Math.abs(bent) * Math.log1p(mu))) / mu : bent;
}

/** Recordings one after the other as a sequence of levels; no example lies in two of them. All are of one rate. */
export function recordingsAsSequence(recordings: readonly Recording[], name: string, settings: AudioSettings): Sequence {
  const starts: number[] = [];
  let length = 0;
  for (const { samples } of recordings) {
    starts.push(length);
    length += samples.length;
  }
  const symbols = symbolArray(settings.levels, length);
  recordings.forEach(({ samples }, i) => {
    const start = starts[i] ?? 0;
    for (let t = 0; t < samples.length; t++) symbols[start + t] = quantize(samples[t] ?? 0, settings);
  });
  return { kind: 'audio', name, symbols, size: settings.levels, characters: [], starts };
}
