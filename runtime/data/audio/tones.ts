import { MersenneTwister } from '../../random/mersenne-twister.js';
import type { Recording } from './read-audio.js';

const rate = 8000;
const notes = 160;
/** Seconds of a note: a quarter, so that a second holds four. */
const noteSeconds = 0.25;
/** The second octave above middle C and the first, of five tones each: any two of them go together. */
const scale = [262, 294, 330, 392, 440, 523, 587, 659, 784, 880] as const;
/** Loudness of the tone and of the two above it, of twice and thrice its pitch. */
const overtones = [0.5, 0.2, 0.1] as const;
/** How fast a note fades, and how fast it sets in, in 1/seconds. */
const [fading, setting] = [8, 200] as const;

/**
 * Forty seconds of a plucked string that plays a tune of five tones and their octaves, 8,000 samples a second. The tune goes up and down
 * by a step or two at random, the same each time.
 */
export function tones(): Recording {
  const random = new MersenneTwister(42);
  const noteSamples = rate * noteSeconds;
  const samples = new Float32Array(notes * noteSamples);
  let at = 4;
  for (let note = 0; note < notes; note++) {
    at = reflected(at + random.below(5) - 2, scale.length);
    samples.set(pluck(scale[at] ?? 0, noteSamples), note * noteSamples);
  }
  return { rate, limit: 1, length: samples.length, read: (from, into) => into.set(samples.subarray(from, from + into.length)) };
}

/** A note of `length` samples. */
function pluck(hertz: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => {
    const seconds = i / rate;
    const loudness = (1 - Math.exp(-setting * seconds)) * Math.exp(-fading * seconds);
    return loudness * overtones.reduce((sum, share, k) => sum + share * Math.sin(2 * Math.PI * (k + 1) * hertz * seconds), 0);
  });
}

/** Reflects a whole number at 0 and at length - 1, so that it stays between them. It is less than a length outside. */
function reflected(position: number, length: number): number {
  if (position < 0) return -position;
  return position < length ? position : 2 * (length - 1) - position;
}
