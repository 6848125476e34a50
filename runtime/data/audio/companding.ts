import type { AudioSettings } from '../../contract.js';

/** How sound is made of symbols: `levels` of them, 2 to 1,024, spaced by the ear (mu-law) or evenly. */
export type Companding = Pick<AudioSettings, 'levels' | 'companding'>;

/** How recordings are read where nothing says it. */
export const plainAudio: AudioSettings = { rate: null, levels: 256, companding: 'muLaw' };

/** A sample in [-1, 1] as a symbol, and back. */
export interface Compander {
  /** 0 to levels - 1; a sample outside [-1, 1] is clipped. */
  encode(sample: number): number;
  /** In [-1, 1]. */
  decode(symbol: number): number;
}

/**
 * Mu-law: y = sign(x) · ln(1 + μ|x|) / ln(1 + μ) with μ = levels - 1, and the symbol is ⌊(y + 1) / 2 · μ + 0.5⌋. `none`: y = x.
 * Source: ITU-T G.711's law as van den Oord et al. 2016, "WaveNet", section 2.2, use it.
 */
export function compander({ levels, companding }: Companding): Compander {
  const mu = levels - 1;
  const scale = Math.log1p(mu);
  const compress = (x: number): number => (companding === 'none' ? x : (Math.sign(x) * Math.log1p(mu * Math.abs(x))) / scale);
  const expand = (y: number): number => (companding === 'none' ? y : (Math.sign(y) * Math.expm1(scale * Math.abs(y))) / mu);
  return {
    encode: (sample) => Math.floor(((compress(Math.max(-1, Math.min(1, sample))) + 1) / 2) * mu + 0.5),
    decode: (symbol) => expand((2 * symbol) / mu - 1),
  };
}

/** The symbol of silence, whatever the companding. */
export function silenceOf(levels: number): number {
  return compander({ levels, companding: 'none' }).encode(0);
}
