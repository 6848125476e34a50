import { UserError } from '../errors.js';
import { sampleUniform } from '../random/streams.js';

/** Throws WNC821 for options out of range. */
export function checkSampling(count: number, temperature: number, topK: number): void {
  const bad = (what: string, value: number, needs: string): UserError =>
    new UserError('WNC821', `${what} is ${value}; it has to be ${needs}`);
  if (!Number.isInteger(count) || count < 1) throw bad('the count', count, 'a whole number from 1');
  if (!Number.isFinite(temperature) || temperature < 0) throw bad('the temperature', temperature, 'a number from 0');
  if (!Number.isInteger(topK) || topK < 1) throw bad('top-k', topK, 'a whole number from 1');
}

/** Draws a symbol from the logits that begin at `offset`. */
export type SymbolDraw = (logits: Float32Array, offset: number, seed: number, sample: number, position: number) => number;

/** Told of each symbol that is drawn for a sample, by its number, and of its logits, a view that holds until it returns. */
export type DrawListener = (drawn: { readonly sample: number; readonly symbol: number; readonly logits: Float32Array }) => void;

/**
 * With the K likeliest symbols alone, their logits divided by the temperature. Throws WNC823 where the logits are not numbers. `onDraw`
 * is told what was drawn.
 */
export function symbolDraw(vocabulary: number, temperature: number, topK: number, onDraw?: DrawListener): SymbolDraw {
  const draw = plainDraw(vocabulary, temperature, topK);
  if (onDraw === undefined) return draw;
  return (logits, offset, seed, sample, position) => {
    const symbol = draw(logits, offset, seed, sample, position);
    onDraw({ sample, symbol, logits: logits.subarray(offset, offset + vocabulary) });
    return symbol;
  };
}

function plainDraw(vocabulary: number, temperature: number, topK: number): SymbolDraw {
  const weights = new Float64Array(vocabulary);
  const order = Uint32Array.from({ length: vocabulary }, (_, token) => token);
  return (logits, offset, seed, sample, position) => {
    let likeliest = 0;
    for (let token = 0; token < vocabulary; token++) {
      const logit = logits[offset + token]!;
      if (Number.isNaN(logit))
        throw new UserError('WNC823', 'the model answers with numbers that are not finite', 'train it again, at a lower rate');
      if (logit > logits[offset + likeliest]!) likeliest = token;
    }
    if (temperature === 0) return likeliest;
    const top = logits[offset + likeliest]!;
    for (let token = 0; token < vocabulary; token++) weights[token] = Math.exp((logits[offset + token]! - top) / temperature);
    if (topK < vocabulary) {
      order.sort((a, b) => weights[b]! - weights[a]! || a - b);
      for (let rank = topK; rank < vocabulary; rank++) weights[order[rank]!] = 0;
    }
    let sum = 0;
    for (let token = 0; token < vocabulary; token++) sum += weights[token]!;
    let left = sampleUniform(seed, sample, position) * sum;
    for (let token = 0; token < vocabulary; token++) {
      left -= weights[token]!;
      if (left < 0) return token;
    }
    // Rounding may leave a last crumb.
    return likeliest;
  };
}
