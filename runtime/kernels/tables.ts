import type { Numbers, TableFormula } from '../contract.js';

/** The numbers of a table: each in double precision by its formula, rounded to float32, so that they are the same on every target. */
export function makeTable(formula: TableFormula): Numbers {
  const { positions } = formula;
  switch (formula.kind) {
    case 'sinusoidal': {
      const { channels } = formula;
      return fill(positions * channels, (i) => {
        const [t, channel] = [Math.floor(i / channels), i % channels];
        const angle = angleOf(t, Math.floor(channel / 2), channels);
        return channel % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
      });
    }
    case 'cosines':
    case 'sines': {
      const { heads, channels } = formula;
      const half = channels / 2;
      const wave = formula.kind === 'cosines' ? Math.cos : Math.sin;
      return fill(positions * heads * half, (i) => wave(angleOf(Math.floor(i / (heads * half)), i % half, channels)));
    }
    case 'slopes': {
      const { heads } = formula;
      return fill(heads * positions, (i) => 2 ** ((-8 * (Math.floor(i / positions) + 1)) / heads));
    }
  }
}

/** t / 10000^(2i/C): the angle of pair i of C channels at position t. */
function angleOf(t: number, pair: number, channels: number): number {
  return t / 10000 ** ((2 * pair) / channels);
}

function fill(length: number, value: (i: number) => number): Numbers {
  return Float32Array.from({ length }, (_, i) => value(i)) as Numbers;
}
