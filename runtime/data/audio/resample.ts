/** A sound that is read in pieces: `length` samples, filled into an array from `from` on. */
export interface Sound {
  readonly length: number;
  read(from: number, into: Float32Array): void;
}

/** Zero crossings of the sinc on each side: a passband flat to 0.1 dB up to nine tenths of half the lower rate, and 80 dB down past it. */
const crossings = 24;
const kaiserShape = 8;
const cutoff = 0.95;

/** The most numbers of a filter's table. */
const mostTaps = 2 ** 24;

/** Whether the filter between two rates would be too large: their ratio is too great, or takes too large whole numbers. */
export function farApart(from: number, to: number): boolean {
  if (from === to) return false;
  const { up, half } = ratioOf(from, to);
  return up * 2 * half > mostTaps;
}

/** A ratio of rates as whole numbers, and the filter for it: the band that passes, and taps on each side. */
function ratioOf(from: number, to: number): { up: number; down: number; band: number; half: number } {
  const divisor = greatestCommonDivisor(from, to);
  const [up, down] = [to / divisor, from / divisor];
  const band = cutoff * Math.min(1, up / down);
  return { up, down, band, half: Math.ceil(crossings / band) };
}

/**
 * The sound at another rate: y[m] = Σ_n x[n] · h(m · from/to - n), h a sinc under a Kaiser window that cuts off at half the lower rate.
 * Length ⌈length · to / from⌉; silence before the begin and behind the end. Its filter is a table of to/gcd phases.
 * Source: Smith and Gossett 1984, "A flexible sampling-rate conversion method".
 */
export function resample(sound: Sound, from: number, to: number): Sound {
  if (from === to) return sound;
  const { up, down, band, half } = ratioOf(from, to);
  const taps = filterTaps(up, half, band);
  const width = 2 * half;
  return {
    length: Math.ceil((sound.length * up) / down),
    read(begin, into) {
      const first = Math.floor((begin * down) / up) - half + 1;
      const last = Math.floor(((begin + into.length - 1) * down) / up) + half;
      const source = readPadded(sound, first, last + 1);
      for (let m = 0; m < into.length; m++) {
        const position = (begin + m) * down;
        const start = Math.floor(position / up) - half + 1 - first;
        const phase = (position % up) * width;
        let sum = 0;
        for (let k = 0; k < width; k++) sum += source[start + k]! * taps[phase + k]!;
        into[m] = sum;
      }
    },
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** [up, 2 · half]: row p holds h at the distances from phase p/up to the samples around it; each row sums to 1. */
function filterTaps(up: number, half: number, band: number): Float32Array {
  const width = 2 * half;
  const taps = new Float32Array(up * width);
  for (let phase = 0; phase < up; phase++) {
    const row = Float64Array.from({ length: width }, (_, k) => {
      const distance = phase / up - (k - half + 1);
      return sinc(band * distance) * kaiser(distance / half);
    });
    const sum = row.reduce((total, tap) => total + tap, 0);
    taps.set(
      row.map((tap) => tap / sum),
      phase * width,
    );
  }
  return taps;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The Kaiser window at x in [-1, 1]. */
function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : besselI0(kaiserShape * Math.sqrt(1 - x * x)) / besselI0(kaiserShape);
}

/** The modified Bessel function of order 0, by its power series. */
function besselI0(x: number): number {
  let sum = 1;
  for (let k = 1, term = 1; term > sum * 1e-12; k++) sum += term *= (x / (2 * k)) ** 2;
  return sum;
}

function readPadded(sound: Sound, first: number, end: number): Float32Array {
  const padded = new Float32Array(end - first);
  const [begin, stop] = [Math.max(0, first), Math.min(sound.length, end)];
  if (stop > begin) sound.read(begin, padded.subarray(begin - first, stop - first));
  return padded;
}
